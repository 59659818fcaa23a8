## meta

meta_tznod2am = O těchto brožurách
meta_cv7r3hyi = Kdo tyto brožury připravil, k čemu slouží a jak je smíte používat.

## intro

intro_6p2o7hzz = Toto je ukázkový obsah. Žádný zdravotník ho neschválil pro použití v péči. Nenahrazuje radu vašeho ošetřujícího týmu.

## idea

idea_bc4qj2o4 = Odkud pochází nápad
idea_q6cchaw2 = Nápad na témata nám dal existující program vzdělávání pacientů. Jsme nezávislí na tomto programu i na organizacích, které za ním stojí. Tyto organizace naše texty nenapsaly, nezkontrolovaly ani nepodpořily.

## languages

languages_czmthexn = Jazyky
languages_qsfmwgwp = Brožury jsme napsali v angličtině. Všechny překlady jsou pracovní verze, které vytvořil stroj. Žádný zdravotník je nezkontroloval. Pokud některá část ještě není přeložena, uvidíte ji v angličtině.

## use

use_b2cliqvj = Jak je smíte používat
use_kraaaqhz = Tyto brožury smíte kopírovat, tisknout, překládat a měnit za podmínek licence { -licence-name }. Uveďte prosím zdroj a napište, co jste změnili.

## privacy

privacy_qtqd6jmv = Vaše soukromí
privacy_p46penl3 = Tyto stránky neukládají soubory cookie. Ve vašem zařízení nic neukládají. Z jiných stránek nic nenačítají.

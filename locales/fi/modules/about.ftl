## meta

meta_tznod2am = Tietoa näistä oppaista
meta_cv7r3hyi = Kuka nämä oppaat on tehnyt, mihin ne on tarkoitettu ja miten saat käyttää niitä.

## intro

intro_6p2o7hzz = Tämä on mallisisältöä. Kukaan terveydenhuollon ammattilainen ei ole hyväksynyt sitä käytettäväksi hoidossa. Se ei korvaa oman hoitotiimisi neuvoja.

## idea

idea_bc4qj2o4 = Mistä idea on peräisin
idea_q6cchaw2 = Saimme idean aiheisiin olemassa olevasta potilasohjausohjelmasta. Olemme riippumattomia siitä ohjelmasta ja sen taustalla olevista järjestöistä. Ne eivät ole kirjoittaneet, tarkistaneet tai tukeneet näitä tekstejä.

## languages

languages_czmthexn = Kielet
languages_qsfmwgwp = Kirjoitimme oppaat englanniksi. Kaikki käännökset ovat koneen tekemiä luonnoksia. Kukaan terveydenhuollon ammattilainen ei ole tarkistanut niitä. Jos jotakin kohtaa ei ole vielä käännetty, näet sen englanniksi.

## use

use_b2cliqvj = Miten saat käyttää oppaita
use_kraaaqhz = Saat kopioida, tulostaa, kääntää ja muuttaa näitä oppaita lisenssin { -licence-name } ehdoilla. Mainitse lähde ja kerro, mitä olet muuttanut.

## privacy

privacy_qtqd6jmv = Yksityisyytesi
privacy_p46penl3 = Tämä sivusto ei käytä evästeitä. Se ei tallenna mitään laitteellesi. Se ei hae mitään muilta sivustoilta.

## Around the page

skip-to-content = Přejít k textu
home = Úvodní stránka
breadcrumb-label = Zde se nacházíte
languages-label = Jazyky
languages-choose = Vyberte si jazyk
menu-label = Nabídka
contents-heading = Na této stránce
back-to-top = Zpět nahoru

## Index of a language: headings

brochures-heading = Brožury
videos-heading = Filmy
more-heading = Další

## Boxes: the word that stands in front of the text

callout-in-short = Stručně
callout-note = Dobré vědět
callout-tip = Tip
callout-important = Důležité
callout-caution = Pozor
callout-warning = Varování
tier-emergency = Naléhavý stav
tier-team = Ve dne i v noci
tier-office-hours = V pracovní době
worksheet = Pracovní list
questions = Otázky, na které se můžete zeptat
contact-card = Kontakty
film = Film

## Worksheets

scale-instruction = Zakroužkujte jedno číslo.

## Sources and glossary

notes-heading = Zdroje
note-label = Zdroj { $number }
note-back = Zpět do textu od zdroje { $number }
note-back-place = Zpět na místo { $place } v textu od zdroje { $number }
glossary-title = Vysvětlení slov
glossary-description = Lékařské pojmy srozumitelnými slovy.

## Films

film-length =
    { $minutes ->
        [one] Délka: { $minutes } minuta
        [few] Délka: { $minutes } minuty
        [many] Délka: { $minutes } minuty
       *[other] Délka: { $minutes } minut
    }
film-in-words = Na této stránce je napsáno vše, co byste ve filmu viděli a slyšeli.
cue-scene = Na obrazovce
cue-spoken = Mluvené slovo
cue-time = Čas

## What readers must be told

notice-heading = Upozornění
notice-sample = Toto je ukázkový text. Žádný zdravotník ho neschválil. Nerozhodujte se podle něj o svém zdraví. Zeptejte se svého ošetřujícího týmu.
notice-machine-draft = Tento překlad vytvořil stroj. Žádný zdravotník ho nezkontroloval.
notice-incomplete =
    { $missing ->
        [one] { $missing } z { $total } částí textu ještě není přeložena. Je uvedena v angličtině.
        [few] { $missing } z { $total } částí textu ještě nejsou přeloženy. Jsou uvedeny v angličtině.
        [many] { $missing } z { $total } částí textu ještě není přeloženo. Jsou uvedeny v angličtině.
       *[other] { $missing } z { $total } částí textu ještě není přeloženo. Jsou uvedeny v angličtině.
    }
notice-void-source = Původní text těchto částí se od jejich kontroly změnil: { $sections }
notice-void-value = V těchto částech se od jejich kontroly změnilo číslo, název nebo odkaz: { $sections }
notice-void-translation = Znění těchto částí se od jejich kontroly změnilo: { $sections }

## Imprint

imprint-heading = O tomto textu
imprint-version = Verze
imprint-prepared = Datum vzniku
imprint-last-reviewed = Poslední kontrola zdravotníky
imprint-never-reviewed = Zatím nezkontrolováno
imprint-next-review = Příští plánovaná kontrola
imprint-edition = Vydání
imprint-sponsor = Financování
imprint-no-sponsor = Za tento text nezaplatila žádná firma.
imprint-licence = Licence
imprint-licence-text = Tento text smíte kopírovat a měnit za podmínek licence { -licence-name }. Uveďte prosím zdroj.
role-author = Text
role-editor = Redakce
role-clinician = Lékařská kontrola
role-patient-panel = Kontrola pacienty
role-translator = Překlad
role-illustrator = Kresby
role-unnamed = Beze jména
role-machine = Pracovní verze vytvořená strojem, nezkontrolováno
role-reviewed = Zkontrolováno a podepsáno po částech
panel-patients = Přečetli pacienti
panel-families = Přečetli blízcí
panel-clinicians = Přečetli zdravotníci
panel-size = { $date }. Počet osob: { $size }

## What an edition of an association adds

call-emergency = Číslo tísňového volání: { $number }
call-team = Telefonní linka: { $number }
call-team-hours = Telefonní linka: { $number } ({ $hours })
imprint-address = Adresa
imprint-contact = Kontakt
imprint-country = Pro čtenáře v zemi
imprint-approval = Kód schválení
edition-publisher = Kdo tyto brožury vydává
edition-helplines = Telefonní linky, které pomáhají
edition-hours = Kdy: { $text }
edition-cost = Cena hovoru: { $text }
edition-languages = Jazyky: { $text }
edition-checked = Číslo naposledy ověřeno: { $date }
edition-reporting = Nahlásit nežádoucí účinek
edition-reporting-text = Nežádoucí účinek léku můžete nahlásit zde: { $name }
edition-funding = Kdo platí a jiné zájmy
edition-legal = Právní informace
edition-privacy = Soukromí a vaše údaje
edition-feedback = Napište nám, co je špatně nebo nejasné
notice-overdue = Tento text měl být znovu zkontrolován do data: { $date }. Právě se reviduje. Zeptejte se svého týmu, zda stále platí.

## Accessibility statement

accessibility-title = Přístupnost
accessibility-description = Jak jsou tyto stránky přístupné, co chybí a komu to můžete říct.
notice-statement-draft = Toto prohlášení je návrh. Nikdo ho zatím nepodepsal.
accessibility-scope = Toto prohlášení se týká těchto webových stránek a souborů PDF, které nabízejí.
accessibility-promise = { $name } chce, aby je mohli používat všichni.
accessibility-status = Jak jsou stránky přístupné
accessibility-partly = Stránky a soubory splňují normy zčásti: { $standards }. Co chybí, je uvedeno níže.
accessibility-none = Naše zkoušky nenašly na stránkách nic, co by nesplňovalo normy: { $standards }.
accessibility-gaps = Co ještě není přístupné
accessibility-gap-reflow = Nikdo nevyzkoušel, zda se řádky souboru PDF dají přizpůsobit malé obrazovce ({ $clause }).
accessibility-gap-booklet = Čtečky obrazovky nemohou přečíst sešitky k vytištění a složení ({ $clause }).
accessibility-instead = Pokud vám některý soubor nefunguje, přečtěte si webovou stránku. Je na ní stejný text.
accessibility-method = Jak se to posuzovalo
accessibility-machine = Programy vyzkoušely stránky v prohlížeči. Co programy nevidí, posoudili sami tvůrci stránek. Naposledy: { $date }.
accessibility-unaudited = Žádná nezávislá instituce stránky neprověřila. Lidé s postižením je zatím nevyzkoušeli.
accessibility-signed = Podpis: { $name }. Den: { $date }.
accessibility-feedback = Pokud vám něco nefunguje
accessibility-feedback-text = Napište nám nebo požádejte o text v jiné podobě: { $address }
accessibility-enforcement = Pokud vám naše odpověď nepomůže
accessibility-open = Sdružení, které tyto stránky vydává, zde uvede, na koho se můžete obrátit.

## Foot of the page

footer-independent = Tyto stránky jsou nezávislé. Program a organizace, které k nim daly podnět, je nenapsaly, nezkontrolovaly ani nepodpořily.
footer-about = O těchto brožurách

## Page not found

not-found-title = Stránka nenalezena
not-found-text = Tato stránka neexistuje nebo se změnila její adresa.
not-found-home = Přejít k brožurám

## Page that has moved

moved-title = Tato stránka byla přesunuta
moved-text = Tato stránka má novou adresu:

## Versions and corrections

versions-heading = Verze této brožury
version-name = Verze { $version }: { $date }
version-newest = Přejít k nejnovějšímu textu
notice-version-newest = Toto je verze { $version }. Datum: { $date }. Je nejnovější.
notice-version-old = Toto je verze { $version }. Datum: { $date }. Existuje novější text.
notice-kept = Existuje novější text, ale zatím ne v tomto jazyce. Datum tohoto textu: { $date }.
notice-mistake = V tomto textu je chyba. Podívejte se na oddíl: { $section }
correction-wrong = Chybně: { $text }
correction-right = Správně: { $text }
correction-date = Chyba nalezena dne: { $date }
correction-pending = Tato pasáž se opravuje. Zeptejte se svého týmu. Neřiďte se textem, který tu byl.
correction-section = Oddíl: { $section }
correction-versions = Verze s touto chybou: { $versions }
corrections-title = Opravy
corrections-intro = Tyto pasáže byly v dřívějších verzích chybné. Pokud takovou verzi máte na papíře, vepište do ní správný text.
download-slip = Opravy k vytištění (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Strana { $page } z { $pages }
print-contents = V této brožuře
print-draft = Návrh
print-links = Webové adresy
print-web = Tato brožura na webu
print-qr = QR kód s webovou adresou této brožury
print-stamp = Razítko vaší nemocnice nebo ordinace
print-contact-name = Vaše kontaktní osoba
print-contact-phone = Telefon
print-contact-night = V noci a o víkendu
print-week = Týden od
print-date = Datum
print-code = Kód výtisku

## Links on the page to files for printing

download-heading = Tisk nebo uložení
download-pdf = PDF pro papír A4 ({ $language }, { $kilobytes } kB)
download-pdf-large = PDF s velkým písmem ({ $language }, { $kilobytes } kB)
download-pdf-booklet = PDF k vytištění a složení do sešitku ({ $language }, { $kilobytes } kB)
download-pdf-booklet-help = Tiskněte oboustranně s otáčením po kratší straně, pak papíry přeložte a sešijte.
download-pdf-press = PDF pro tiskárnu ({ $language }, { $kilobytes } kB)
download-captions = Titulky k filmu (WebVTT, { $language }, { $kilobytes } kB)

## Sheet for the print shop

docket-heading = Objednávkový list pro tiskárnu
docket-title = Název
docket-language = Jazyk
docket-edition = Vydání
docket-file = Soubor
docket-checksum = Kontrolní součet (SHA-256)
docket-size = Čistý formát po ořezu
docket-bleed = Spadávka na každé straně
docket-pages = Počet stran včetně obálky
docket-binding = Hrana vazby
docket-binding-left = Vlevo
docket-binding-right = Vpravo
docket-finishing = Dokončení
docket-finishing-text = Jednou přeložit a ve hřbetu sešít dvěma sponkami.
docket-paper = Papír
docket-paper-text = Matný nebo nenatíraný, aby se na něj dalo psát. Vnitřní strany 115 g/m², obálka 170 g/m².
docket-colours = Barvy
docket-colours-text = Čtyři barvy (CMYK) z obou stran. Text je v čisté černé.
docket-marks = Ořezové značky
docket-marks-with = S ořezovými značkami
docket-marks-without = Bez ořezových značek
docket-copies = Počet výtisků
docket-contact = Kontaktní osoba
docket-proof = Před tiskem
docket-proof-text = Pošlete prosím nátisk osobě, která tisk objednala, a počkejte na odpověď.

## Review sheets

review-title = Kontrolní list
review-intro = Přečtěte si každý očíslovaný text. Napište vedle, co je chybné, nejasné nebo chybí.
review-intro-translation = Porovnejte každý překlad s originálem vedle.
review-privacy = Uveďte svou roli, například zdravotní sestra nebo pacient. Vaše jméno není k připomínkám potřeba.
review-file = Připomínky můžete také napsat do tohoto souboru a poslat ho zpět:
review-print = Tento list k vytištění (PDF)
review-since = Změny jsou vyznačeny proti listu s tímto kódem:
review-marks = Slova mezi [− a −] byla vypuštěna. Slova mezi [+ a +] jsou nová.
review-number = Č.
review-comment = Připomínka
review-missing = Nepřeloženo. Čtenáři zde vidí původní text.
review-fallback = Čtenáři zde vidí původní text, protože sousední text není přeložen.
review-new = Nové
review-changed = Změněno
review-gone = Vypuštěno
review-found = Nalezeno programem
review-notes = Otevřená připomínka
review-note-stale = Text se od této připomínky změnil.
review-notes-gone = Otevřené připomínky k textům, které se změnily nebo byly vypuštěny
review-picture = Obrázek
review-panels = Co řekli dřívější čtenáři a co se změnilo
review-sign = Schválení
review-code = Kód tohoto textu
review-code-text = Podpis platí pouze pro text s tímto kódem. Kód se změní, jakmile se změní slovo, číslo nebo odkaz.
review-role = Role
review-checked = Co bylo zkontrolováno
review-sign-text = Celý text na tomto listu byl přečten.
review-sign-meaning = Překlad říká totéž co originál.
review-sign-medicine = Lékařský obsah je správný a aktuální.
review-sign-numbers = Čísla, dávky a mezní hodnoty jsou správné.
review-sign-warnings = Varovné příznaky jsou správné, stejně jako to, komu volat.
review-sign-language = Slova jsou jednoduchá a laskavá.
review-result = Výsledek
review-result-yes = Text lze použít tak, jak je.
review-result-changes = Text lze použít, až budou mé připomínky vyřešeny.
review-result-no = Text se zatím nesmí použít.
review-name = Jméno a funkce
review-signature = Podpis
review-panel = Pro pacienty a blízké
review-panel-text = Řekněte upřímně, co si myslíte: to pomáhá nejvíc. Své jméno nemusíte uvádět.
review-panel-clear = Bylo vše jasné? Která slova nebo věty byly těžko srozumitelné?
review-panel-fear = Vyděsilo vás něco nebo se vás něco dotklo? Kde?
review-panel-missing = Chybělo něco, co jste chtěli vědět?
review-panel-more = Chcete nám říct ještě něco?

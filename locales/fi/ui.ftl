## Around the page

skip-to-content = Siirry tekstiin
home = Etusivu
breadcrumb-label = Olet tässä
languages-label = Kielet
languages-choose = Valitse kieli
menu-label = Valikko
contents-heading = Tällä sivulla
back-to-top = Takaisin alkuun

## Index of a language: headings

brochures-heading = Oppaat
videos-heading = Videot
more-heading = Lisää

## Boxes: the word that stands in front of the text

callout-in-short = Lyhyesti
callout-note = Hyvä tietää
callout-tip = Vinkki
callout-important = Tärkeää
callout-caution = Ole varovainen
callout-warning = Varoitus
tier-emergency = Hätätilanne
tier-team = Päivällä tai yöllä
tier-office-hours = Virka-aikana
worksheet = Työlehti
questions = Kysymyksiä, joita voit esittää
contact-card = Yhteystiedot
film = Video

## Worksheets

scale-instruction = Ympyröi yksi numero.

## Sources and glossary

notes-heading = Lähteet
note-label = Lähde { $number }
note-back = Takaisin tekstiin lähteestä { $number }
note-back-place = Takaisin tekstin kohtaan { $place } lähteestä { $number }
glossary-title = Sanojen selitykset
glossary-description = Lääketieteen sanoja selkeällä kielellä.

## Films

film-length =
    { $minutes ->
        [one] Kesto: { $minutes } minuutti
       *[other] Kesto: { $minutes } minuuttia
    }
film-in-words = Tällä sivulla on kirjoitettuna kaikki, minkä näkisit ja kuulisit videossa.
cue-scene = Kuvassa
cue-spoken = Puhe
cue-time = Aika

## What readers must be told

notice-heading = Huomaa
notice-sample = Tämä on malliteksti. Kukaan terveydenhuollon ammattilainen ei ole hyväksynyt sitä. Älä tee tekstin perusteella päätöksiä terveydestäsi. Kysy hoitotiimiltäsi.
notice-machine-draft = Tämän käännöksen on tehnyt kone. Kukaan terveydenhuollon ammattilainen ei ole tarkistanut sitä.
notice-incomplete =
    { $missing ->
        [one] { $missing } tekstikohta on vielä kääntämättä (kohtia yhteensä { $total }). Se näkyy englanniksi.
       *[other] { $missing } tekstikohtaa on vielä kääntämättä (kohtia yhteensä { $total }). Ne näkyvät englanniksi.
    }
notice-void-source = Näiden osien alkuperäinen teksti on muuttunut tarkistuksen jälkeen: { $sections }
notice-void-value = Jokin luku, nimi tai linkki näissä osissa on muuttunut tarkistuksen jälkeen: { $sections }
notice-void-translation = Näiden osien sanamuoto on muuttunut tarkistuksen jälkeen: { $sections }

## Imprint

imprint-heading = Tietoa tästä tekstistä
imprint-version = Versio
imprint-prepared = Laadittu
imprint-last-reviewed = Terveydenhuollon ammattilaisten viimeisin tarkistus
imprint-never-reviewed = Ei vielä tarkistettu
imprint-next-review = Seuraava tarkistus suunniteltu
imprint-edition = Painos
imprint-sponsor = Maksaja
imprint-no-sponsor = Mikään yritys ei ole maksanut tästä tekstistä.
imprint-licence = Lisenssi
imprint-licence-text = Saat kopioida ja muuttaa tätä tekstiä lisenssin { -licence-name } ehdoilla. Mainitse lähde.
role-author = Teksti
role-editor = Toimitus
role-clinician = Lääketieteellinen tarkistus
role-patient-panel = Potilaiden tekemä tarkistus
role-translator = Käännös
role-illustrator = Piirrokset
role-unnamed = Ei nimetty tässä
role-machine = Koneen tekemä luonnos, ei tarkistettu
role-reviewed = Tarkistettu ja allekirjoitettu osa osalta
panel-patients = Potilaat ovat lukeneet
panel-families = Läheiset ovat lukeneet
panel-clinicians = Terveydenhuollon ammattilaiset ovat lukeneet
panel-size = { $date }. Henkilöiden määrä: { $size }

## What an edition of an association adds

call-emergency = Hätänumero: { $number }
call-team = Puhelinnumero: { $number }
call-team-hours = Puhelinnumero: { $number } ({ $hours })
imprint-address = Osoite
imprint-contact = Yhteystiedot
imprint-country = Lukijoille maassa
imprint-approval = Hyväksyntäkoodi
edition-publisher = Kuka julkaisee nämä esitteet
edition-helplines = Puhelinnumeroita, joista saa apua
edition-hours = Milloin: { $text }
edition-cost = Puhelun hinta: { $text }
edition-languages = Kielet: { $text }
edition-checked = Numero tarkistettu viimeksi: { $date }
edition-reporting = Ilmoita haittavaikutuksesta
edition-reporting-text = Lääkkeen haittavaikutuksesta voi ilmoittaa tänne: { $name }
edition-funding = Kuka maksaa, ja muut sidonnaisuudet
edition-legal = Oikeudelliset tiedot
edition-privacy = Tietosuoja
edition-feedback = Kerro meille, mikä on väärin tai epäselvää
notice-overdue = Tämä teksti piti tarkistaa uudelleen viimeistään: { $date }. Sitä tarkistetaan parhaillaan. Kysy hoitotiimiltäsi, pitääkö se yhä paikkansa.

## Accessibility statement

accessibility-title = Saavutettavuus
accessibility-description = Miten saavutettavia nämä sivut ovat, mitä puuttuu ja mihin siitä voi kertoa.
notice-statement-draft = Tämä seloste on luonnos. Kukaan ei ole vielä allekirjoittanut sitä.
accessibility-scope = Tämä seloste koskee näitä verkkosivuja ja niiltä löytyviä PDF-tiedostoja.
accessibility-promise = { $name } haluaa, että kaikki voivat käyttää niitä.
accessibility-status = Miten saavutettavia sivut ovat
accessibility-partly = Sivut ja tiedostot täyttävät standardit osittain: { $standards }. Puutteet on lueteltu alla.
accessibility-none = Testimme eivät löytäneet sivuilta mitään, mikä ei täyttäisi standardeja: { $standards }.
accessibility-gaps = Mikä ei ole vielä saavutettavaa
accessibility-gap-reflow = Kukaan ei ole kokeillut, saako PDF-tiedoston rivit mahtumaan pienelle näytölle ({ $clause }).
accessibility-gap-booklet = Ruudunlukijat eivät pysty lukemaan tulostettavia ja taitettavia vihkoja ({ $clause }).
accessibility-instead = Jos et voi käyttää jotakin tiedostoa, lue verkkosivu. Siinä on sama teksti.
accessibility-method = Miten tämä arvioitiin
accessibility-machine = Ohjelmat testasivat sivut selaimessa. Minkä ohjelmat eivät näe, sen tekijät arvioivat itse. Viimeksi: { $date }.
accessibility-unaudited = Mikään riippumaton taho ei ole tarkastanut sivuja. Vammaiset ihmiset eivät ole vielä kokeilleet niitä.
accessibility-signed = Allekirjoittanut { $name }. Päivä: { $date }.
accessibility-feedback = Jos jokin ei toimi
accessibility-feedback-text = Kerro meille tai pyydä teksti muussa muodossa: { $address }
accessibility-enforcement = Jos vastauksemme ei auta
accessibility-open = Yhdistys, joka julkaisee nämä sivut, kertoo tässä, kenen puoleen voi kääntyä.

## Foot of the page

footer-independent = Tämä sivusto on riippumaton. Ohjelma ja järjestöt, joista sivuston idea on saatu, eivät ole kirjoittaneet, tarkistaneet tai tukeneet sitä.
footer-about = Tietoa näistä oppaista

## Page not found

not-found-title = Sivua ei löytynyt
not-found-text = Tätä sivua ei ole, tai sen osoite on muuttunut.
not-found-home = Siirry oppaisiin

## Page that has moved

moved-title = Tämä sivu on siirtynyt
moved-text = Sivulla on uusi osoite:

## Versions and corrections

versions-heading = Tämän oppaan versiot
version-name = Versio { $version }: { $date }
version-newest = Siirry uusimpaan tekstiin
notice-version-newest = Tämä on versio { $version }. Päivä: { $date }. Se on uusin.
notice-version-old = Tämä on versio { $version }. Päivä: { $date }. Uudempi teksti on olemassa.
notice-kept = Uudempi teksti on olemassa, mutta ei vielä tällä kielellä. Tämän tekstin päivä: { $date }.
notice-mistake = Tässä tekstissä on virhe. Katso kohta: { $section }
correction-wrong = Väärin: { $text }
correction-right = Oikein: { $text }
correction-date = Virhe löydettiin: { $date }
correction-pending = Tätä kohtaa korjataan. Kysy hoitotiimiltäsi. Älä toimi tässä olleen tekstin mukaan.
correction-section = Kohta: { $section }
correction-versions = Versiot, joissa on tämä virhe: { $versions }
corrections-title = Korjaukset
corrections-intro = Nämä kohdat olivat väärin aiemmissa versioissa. Jos sinulla on sellainen paperilla, kirjoita siihen oikea teksti.
download-slip = Tulostettavat korjaukset (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Sivu { $page } / { $pages }
print-contents = Tässä oppaassa
print-draft = Luonnos
print-links = Verkko-osoitteet
print-web = Tämä opas verkossa
print-qr = QR-koodi, jossa on tämän oppaan verkko-osoite
print-stamp = Sairaalan tai vastaanoton leima
print-contact-name = Yhteyshenkilösi
print-contact-phone = Puhelin
print-contact-night = Öisin ja viikonloppuisin
print-week = Viikko alkaen
print-date = Päivämäärä
print-code = Painokoodi

## Links on the page to files for printing

download-heading = Tulosta tai tallenna
download-pdf = PDF A4-paperille ({ $language }, { $kilobytes } kt)
download-pdf-large = PDF suurella tekstillä ({ $language }, { $kilobytes } kt)
download-pdf-booklet = PDF tulostettavaksi ja taitettavaksi vihkoksi ({ $language }, { $kilobytes } kt)
download-pdf-booklet-help = Tulosta molemmille puolille ja käännä paperi lyhyen reunan yli. Taita ja nido sen jälkeen.
download-pdf-press = PDF painotalolle ({ $language }, { $kilobytes } kt)
download-captions = Videon tekstitys (WebVTT, { $language }, { $kilobytes } kt)

## Sheet for the print shop

docket-heading = Tilauslomake painotalolle
docket-title = Nimi
docket-language = Kieli
docket-edition = Painos
docket-file = Tiedosto
docket-checksum = Tarkistussumma (SHA-256)
docket-size = Lopullinen koko leikattuna
docket-bleed = Leikkuuvara joka reunalla
docket-pages = Sivumäärä, kansi mukaan lukien
docket-binding = Sidontareuna
docket-binding-left = Vasen
docket-binding-right = Oikea
docket-finishing = Jälkikäsittely
docket-finishing-text = Taitetaan kerran ja nidotaan taitteesta kahdella hakasella.
docket-paper = Paperi
docket-paper-text = Matta tai päällystämätön, jotta sille voi kirjoittaa. Sisäsivut 115 g/m², kansi 170 g/m².
docket-colours = Värit
docket-colours-text = Neljä väriä (CMYK) molemmilla puolilla. Teksti on puhdasta mustaa.
docket-marks = Leikkuumerkit
docket-marks-with = Leikkuumerkit mukana
docket-marks-without = Ilman leikkuumerkkejä
docket-copies = Painosmäärä
docket-contact = Yhteyshenkilö
docket-proof = Ennen painamista
docket-proof-text = Lähetä vedos tilaajalle ja odota vastausta.

## Review sheets

review-title = Tarkistuslomake
review-intro = Lue jokainen numeroitu teksti. Kirjoita viereen, mikä on väärin tai epäselvää tai mitä puuttuu.
review-intro-translation = Vertaa jokaista käännöstä vieressä olevaan alkutekstiin.
review-privacy = Kerro roolisi, esimerkiksi hoitaja tai potilas. Nimeäsi ei tarvita kommentteihin.
review-file = Voit myös kirjoittaa kommenttisi tähän tiedostoon ja lähettää sen takaisin:
review-print = Tämä lomake tulostettavaksi (PDF)
review-since = Muutokset on merkitty verrattuna lomakkeeseen, jolla on tämä koodi:
review-marks = Merkkien [− ja −] välissä olevat sanat on poistettu. Merkkien [+ ja +] välissä olevat sanat ovat uusia.
review-number = Nro
review-comment = Kommentti
review-missing = Ei käännetty. Lukijat näkevät tässä alkutekstin.
review-fallback = Lukijat näkevät tässä alkutekstin, koska viereistä tekstiä ei ole käännetty.
review-new = Uusi
review-changed = Muuttunut
review-gone = Poistettu
review-found = Ohjelman löytämä
review-notes = Avoin kommentti
review-note-stale = Teksti on muuttunut tämän kommentin jälkeen.
review-notes-gone = Avoimia kommentteja teksteistä, jotka ovat muuttuneet tai poistettu
review-picture = Kuva
review-panels = Mitä aiemmat lukijat sanoivat ja mitä muutettiin
review-sign = Hyväksyntä
review-code = Tämän tekstin koodi
review-code-text = Allekirjoitus koskee vain tekstiä, jolla on tämä koodi. Koodi muuttuu heti, kun jokin sana, luku tai linkki muuttuu.
review-role = Rooli
review-checked = Mitä tarkistin
review-sign-text = Olen lukenut koko tämän lomakkeen tekstin.
review-sign-meaning = Käännös sanoo saman kuin alkuteksti.
review-sign-medicine = Lääketieteellinen sisältö on oikein ja ajan tasalla.
review-sign-numbers = Luvut, annokset ja raja-arvot ovat oikein.
review-sign-warnings = Varoitusmerkit ovat oikein, samoin se, kenelle soittaa.
review-sign-language = Sanat ovat selkeitä ja ystävällisiä.
review-result = Tulos
review-result-yes = Tekstiä voi käyttää sellaisenaan.
review-result-changes = Tekstiä voi käyttää, kun kommenttini on käsitelty.
review-result-no = Tekstiä ei saa vielä käyttää.
review-name = Nimi ja tehtävä
review-signature = Allekirjoitus
review-panel = Potilaille ja läheisille
review-panel-text = Kerro rehellisesti, mitä ajattelet: siitä on eniten apua. Nimeäsi ei tarvitse kertoa.
review-panel-clear = Oliko kaikki selvää? Mitkä sanat tai lauseet olivat vaikeita ymmärtää?
review-panel-fear = Pelottiko tai loukkasiko sinua jokin? Missä kohdassa?
review-panel-missing = Puuttuiko jotain, mitä halusit tietää?
review-panel-more = Haluatko kertoa meille jotain muuta?

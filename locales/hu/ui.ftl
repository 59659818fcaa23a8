## Around the page

skip-to-content = Ugrás a szöveghez
home = Kezdőlap
breadcrumb-label = Itt tart most
languages-label = Nyelvek
languages-choose = Nyelv kiválasztása
menu-label = Menü
contents-heading = Ezen az oldalon
back-to-top = Vissza az oldal elejére

## Index of a language: headings

brochures-heading = Tájékoztató füzetek
videos-heading = Filmek
more-heading = További tudnivalók

## Boxes: the word that stands in front of the text

callout-in-short = Röviden
callout-note = Jó tudni
callout-tip = Tanács
callout-important = Fontos
callout-caution = Legyen óvatos
callout-warning = Figyelmeztetés
tier-emergency = Vészhelyzet
tier-team = Éjjel-nappal
tier-office-hours = Munkaidőben
worksheet = Munkalap
questions = Kérdések, amelyeket érdemes feltenni
contact-card = Elérhetőségek
film = Film

## Worksheets

scale-instruction = Karikázzon be egy számot.

## Sources and glossary

notes-heading = Források
note-label = { $number }. forrás
note-back = { $number }. forrás: vissza a szöveghez
note-back-place = { $number }. forrás: vissza a szöveghez, { $place }. előfordulás
glossary-title = Szómagyarázat
glossary-description = Orvosi szavak közérthetően.

## Films

film-length =
    { $minutes ->
        [one] Hossza: { $minutes } perc
       *[other] Hossza: { $minutes } perc
    }
film-in-words = Ezen az oldalon olvasható minden, amit a filmben látna és hallana.
cue-scene = A képen
cue-spoken = Elhangzik
cue-time = Idő

## What readers must be told

notice-heading = Kérjük, vegye figyelembe
notice-sample = Ez mintaszöveg. Egészségügyi szakember nem hagyta jóvá. Ne ez alapján döntsön az egészségéről. Kérdezze meg a kezelőcsapatát.
notice-machine-draft = Ez a fordítás géppel készült. Egészségügyi szakember nem ellenőrizte.
notice-incomplete =
    { $missing ->
        [one] Összesen { $total } szövegrészből { $missing } még nincs lefordítva. Ez angolul olvasható.
       *[other] Összesen { $total } szövegrészből { $missing } még nincs lefordítva. Ezek angolul olvashatók.
    }
notice-void-source = Ezeknek a részeknek az eredeti szövege megváltozott az ellenőrzésük óta: { $sections }
notice-void-value = Ezekben a részekben egy szám, név vagy hivatkozás megváltozott az ellenőrzésük óta: { $sections }
notice-void-translation = Ezeknek a részeknek a megfogalmazása megváltozott az ellenőrzésük óta: { $sections }

## Imprint

imprint-heading = Erről a szövegről
imprint-version = Változat
imprint-prepared = Készült
imprint-last-reviewed = Egészségügyi szakemberek utolsó ellenőrzése
imprint-never-reviewed = Még nem ellenőrizték
imprint-next-review = Következő tervezett ellenőrzés
imprint-edition = Kiadás
imprint-sponsor = A költségeket fizette
imprint-no-sponsor = Ezért a szövegért egyetlen cég sem fizetett.
imprint-licence = Licenc
imprint-licence-text = Ez a szöveg a következő licenc szerint másolható és módosítható: { -licence-name }. Kérjük, nevezze meg a forrást.
role-author = Szöveg
role-editor = Szerkesztés
role-clinician = Orvosi ellenőrzés
role-patient-panel = Ellenőrzés betegek részéről
role-translator = Fordítás
role-illustrator = Rajzok
role-unnamed = Itt nincs megnevezve
role-machine = Gépi vázlat, nem ellenőrzött
role-reviewed = Részenként ellenőrizve és aláírva
panel-patients = Betegek olvasták
panel-families = Hozzátartozók olvasták
panel-clinicians = Egészségügyi szakemberek olvasták
panel-size = { $date }. Résztvevők száma: { $size }

## What an edition of an association adds

call-emergency = Segélyhívó szám: { $number }
call-team = Telefonvonal: { $number }
call-team-hours = Telefonvonal: { $number } ({ $hours })
imprint-address = Cím
imprint-contact = Kapcsolat
imprint-country = Olvasóknak ebben az országban
imprint-approval = Jóváhagyási kód
edition-publisher = Ki adja ki ezeket a füzeteket
edition-helplines = Telefonszámok, ahol segítenek
edition-hours = Mikor: { $text }
edition-cost = A hívás díja: { $text }
edition-languages = Nyelvek: { $text }
edition-checked = A szám utolsó ellenőrzése: { $date }
edition-reporting = Mellékhatás bejelentése
edition-reporting-text = Egy gyógyszer mellékhatását itt jelentheti be: { $name }
edition-funding = Ki fizet, és egyéb érdekek
edition-legal = Jogi nyilatkozat
edition-privacy = Adatvédelem
edition-feedback = Írja meg nekünk, mi hibás vagy nem érthető
notice-overdue = Ezt a szöveget eddig kellett volna újra ellenőrizni: { $date }. Felülvizsgálat alatt áll. Kérdezze meg a kezelőcsoportját, hogy érvényes-e még.

## Accessibility statement

accessibility-title = Akadálymentesség
accessibility-description = Mennyire akadálymentesek ezek az oldalak, mi hiányzik, és hol szólhat.
notice-statement-draft = Ez a nyilatkozat tervezet. Még senki sem írta alá.
accessibility-scope = Ez a nyilatkozat ezekről a weboldalakról és a rajtuk lévő PDF-fájlokról szól.
accessibility-promise = { $name } azt szeretné, hogy mindenki használni tudja őket.
accessibility-status = Mennyire akadálymentesek az oldalak
accessibility-partly = Az oldalak és a fájlok részben felelnek meg a szabványoknak: { $standards }. Ami hiányzik, lejjebb olvasható.
accessibility-none = Próbáink semmit sem találtak az oldalakon, ami ne felelne meg a szabványoknak: { $standards }.
accessibility-gaps = Ami még nem akadálymentes
accessibility-gap-reflow = Senki sem próbálta ki, hogy egy PDF-fájl sorai hozzáigazíthatók-e kis képernyőhöz ({ $clause }).
accessibility-gap-booklet = A képernyőolvasók nem tudják felolvasni a nyomtatható, hajtogatott füzeteket ({ $clause }).
accessibility-instead = Ha egy fájlt nem tud használni, olvassa el a weboldalt. Ugyanaz a szöveg áll rajta.
accessibility-method = Hogyan értékeltük
accessibility-machine = Programok próbálták ki az oldalakat böngészőben. Amit a programok nem látnak, azt maguk a készítők ítélték meg. Utoljára: { $date }.
accessibility-unaudited = Független szervezet nem vizsgálta meg az oldalakat. Fogyatékossággal élő emberek még nem próbálták ki őket.
accessibility-signed = Aláírta: { $name }. Nap: { $date }.
accessibility-feedback = Ha valamit nem tud használni
accessibility-feedback-text = Írja meg nekünk, vagy kérje a szöveget más formában: { $address }
accessibility-enforcement = Ha a válaszunk nem segít
accessibility-open = Az oldalakat kiadó szervezet itt írja majd le, kihez lehet fordulni.

## Foot of the page

footer-independent = Ez a honlap független. Az ötletet adó program és a mögötte álló szervezetek nem írták, nem ellenőrizték és nem támogatják.
footer-about = Ezekről a füzetekről

## Page not found

not-found-title = Az oldal nem található
not-found-text = Ez az oldal nem létezik, vagy megváltozott a címe.
not-found-home = Tovább a füzetekhez

## Page that has moved

moved-title = Ez az oldal új helyre került
moved-text = Az oldal új címe:

## Versions and corrections

versions-heading = A füzet változatai
version-name = Változat: { $version } ({ $date })
version-newest = Tovább a legújabb szöveghez
notice-version-newest = Változat: { $version }. Dátum: { $date }. Ez a legújabb.
notice-version-old = Változat: { $version }. Dátum: { $date }. Van újabb szöveg.
notice-kept = Van újabb szöveg, de ezen a nyelven még nincs meg. A szöveg dátuma: { $date }.
notice-mistake = Ebben a szövegben hiba van. Kérjük, nézze meg ezt a részt: { $section }
correction-wrong = Hibás: { $text }
correction-right = Helyes: { $text }
correction-date = A hiba észlelésének napja: { $date }
correction-pending = Ezt a részt most javítjuk. Kérdezze meg a kezelőcsoportját. Ne kövesse azt a szöveget, amely itt állt.
correction-section = Rész: { $section }
correction-versions = A hibát tartalmazó változatok: { $versions }
corrections-title = Javítások
corrections-intro = Ezek a részek a korábbi változatokban hibásak voltak. Ha van ilyen példánya papíron, kérjük, írja bele a helyes szöveget.
download-slip = Javítások nyomtatásra (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = { $page }. oldal, összesen { $pages }
print-contents = Ebben a füzetben
print-draft = Tervezet
print-links = Webcímek
print-web = Ez a füzet az interneten
print-qr = QR-kód a füzet webcímével
print-stamp = A kórház vagy a rendelő bélyegzője
print-contact-name = Kit hívhat
print-contact-phone = Telefon
print-contact-night = Éjjel és hétvégén
print-week = A hét kezdete
print-date = Dátum
print-code = Nyomtatási kód

## Links on the page to files for printing

download-heading = Nyomtatás vagy mentés
download-pdf = PDF A4-es papírra ({ $language }, { $kilobytes } kB)
download-pdf-large = PDF nagybetűs változatban ({ $language }, { $kilobytes } kB)
download-pdf-booklet = PDF hajtogatott füzet nyomtatásához ({ $language }, { $kilobytes } kB)
download-pdf-booklet-help = Nyomtasson a papír mindkét oldalára, a lapot a rövid éle mentén fordítva, majd hajtsa félbe és tűzze össze.
download-pdf-press = PDF nyomdának ({ $language }, { $kilobytes } kB)
download-captions = Felirat a filmhez (WebVTT, { $language }, { $kilobytes } kB)

## Sheet for the print shop

docket-heading = Megrendelőlap a nyomdának
docket-title = Cím
docket-language = Nyelv
docket-edition = Kiadás
docket-file = Fájl
docket-checksum = Ellenőrző összeg (SHA-256)
docket-size = Vágott méret
docket-bleed = Kifutó minden oldalon
docket-pages = Oldalszám borítóval együtt
docket-binding = Kötési oldal
docket-binding-left = Bal
docket-binding-right = Jobb
docket-finishing = Kötészet
docket-finishing-text = Egyszer hajtva, a hajtásnál két kapoccsal tűzve.
docket-paper = Papír
docket-paper-text = Matt vagy felületkezeletlen, hogy írni lehessen rá. Belív 115 g/m², borító 170 g/m².
docket-colours = Színek
docket-colours-text = Négy szín (CMYK) mindkét oldalon. A szöveg tiszta fekete.
docket-marks = Vágójelek
docket-marks-with = Vágójelekkel
docket-marks-without = Vágójelek nélkül
docket-copies = Példányszám
docket-contact = Kapcsolattartó
docket-proof = Nyomtatás előtt
docket-proof-text = Kérjük, küldjön próbanyomatot a megrendelőnek, és várja meg a választ.

## Review sheets

review-title = Ellenőrző lap
review-intro = Kérjük, olvasson el minden számozott szöveget. Írja mellé, mi hibás, mi nem világos vagy mi hiányzik.
review-intro-translation = Vessen össze minden fordítást a mellette álló eredetivel.
review-privacy = Kérjük, adja meg a szerepét, például ápoló vagy beteg. A megjegyzésekhez a neve nem szükséges.
review-file = Megjegyzéseit ebbe a fájlba is beírhatja, majd küldje vissza:
review-print = Ez a lap nyomtatáshoz (PDF)
review-since = A változásokat az ezzel a kóddal jelölt laphoz képest jelöltük:
review-marks = A [− és −] közötti szavakat töröltük. A [+ és +] közötti szavak újak.
review-number = Sz.
review-comment = Megjegyzés
review-missing = Nincs lefordítva. Az olvasók itt az eredeti szöveget látják.
review-fallback = Az olvasók itt az eredeti szöveget látják, mert egy szomszédos szöveg nincs lefordítva.
review-new = Új
review-changed = Megváltozott
review-gone = Törölve
review-found = A program találta
review-notes = Nyitott megjegyzés
review-note-stale = A szöveg e megjegyzés óta megváltozott.
review-notes-gone = Nyitott megjegyzések megváltozott vagy törölt szövegekhez
review-picture = Kép
review-panels = Mit mondtak a korábbi olvasók, és mi változott
review-sign = Jóváhagyás
review-code = A szöveg kódja
review-code-text = Az aláírás csak az ezzel a kóddal jelölt szövegre érvényes. A kód megváltozik, amint egy szó, egy szám vagy egy hivatkozás megváltozik.
review-role = Szerep
review-checked = Mit ellenőriztem
review-sign-text = Az ezen a lapon lévő teljes szöveget elolvastam.
review-sign-meaning = A fordítás ugyanazt mondja, mint az eredeti.
review-sign-medicine = Az orvosi tartalom helyes és naprakész.
review-sign-numbers = A számok, adagok és határértékek helyesek.
review-sign-warnings = A figyelmeztető jelek helyesek, és az is, hogy kit kell hívni.
review-sign-language = A szavak egyszerűek és barátságosak.
review-result = Eredmény
review-result-yes = A szöveg így használható.
review-result-changes = A szöveg használható, ha a megjegyzéseimet feldolgozták.
review-result-no = A szöveg még nem használható.
review-name = Név és beosztás
review-signature = Aláírás
review-panel = Betegeknek és hozzátartozóknak
review-panel-text = Mondja el őszintén, mit gondol: ez segít a legtöbbet. A nevét nem kell megadnia.
review-panel-clear = Minden világos volt? Mely szavak vagy mondatok voltak nehezen érthetők?
review-panel-fear = Megijesztette vagy megbántotta valami? Hol?
review-panel-missing = Hiányzott valami, amit tudni szeretett volna?
review-panel-more = Szeretne még valamit elmondani nekünk?

## Around the page

skip-to-content = Naar de tekst
home = Startpagina
breadcrumb-label = U bent hier
languages-label = Talen
languages-choose = Kies uw taal
menu-label = Menu
contents-heading = Op deze pagina
back-to-top = Terug naar boven

## Index of a language: headings

brochures-heading = Brochures
videos-heading = Films
more-heading = Meer

## Boxes: the word that stands in front of the text

callout-in-short = In het kort
callout-note = Goed om te weten
callout-tip = Tip
callout-important = Belangrijk
callout-caution = Wees voorzichtig
callout-warning = Waarschuwing
tier-emergency = Noodgeval
tier-team = Dag en nacht
tier-office-hours = Tijdens kantooruren
worksheet = Werkblad
questions = Vragen om te stellen
contact-card = Contact
film = Film

## Worksheets

scale-instruction = Omcirkel één getal.

## Sources and glossary

notes-heading = Bronnen
note-label = Bron { $number }
note-back = Terug naar de tekst vanaf bron { $number }
note-back-place = Terug naar plaats { $place } in de tekst vanaf bron { $number }
glossary-title = Uitleg van woorden
glossary-description = Medische woorden in gewone taal.

## Films

film-length =
    { $minutes ->
        [one] Duur: { $minutes } minuut
       *[other] Duur: { $minutes } minuten
    }
film-in-words = Alles wat u in de film zou zien en horen, staat op deze pagina.
cue-scene = In beeld
cue-spoken = Gesproken tekst
cue-time = Tijd

## What readers must be told

notice-heading = Let op
notice-sample = Dit is een voorbeeldtekst. Geen enkele zorgverlener heeft deze tekst goedgekeurd. Gebruik de tekst niet om te beslissen over uw gezondheid. Vraag het aan uw behandelteam.
notice-machine-draft = Deze vertaling is gemaakt door een machine. Geen enkele zorgverlener heeft de vertaling gecontroleerd.
notice-incomplete =
    { $missing ->
        [one] { $missing } van de { $total } stukken tekst is nog niet vertaald. Dat staat er in het Engels.
       *[other] { $missing } van de { $total } stukken tekst zijn nog niet vertaald. Die staan er in het Engels.
    }
notice-void-source = De oorspronkelijke tekst van deze delen is veranderd nadat ze zijn gecontroleerd: { $sections }
notice-void-value = Een getal, een naam of een link in deze delen is veranderd nadat ze zijn gecontroleerd: { $sections }
notice-void-translation = De tekst van deze delen is anders geformuleerd nadat ze zijn gecontroleerd: { $sections }

## Imprint

imprint-heading = Over deze tekst
imprint-version = Versie
imprint-prepared = Datum van opstellen
imprint-last-reviewed = Laatst gecontroleerd door zorgverleners
imprint-never-reviewed = Nog niet gecontroleerd
imprint-next-review = Volgende controle gepland
imprint-edition = Uitgave
imprint-sponsor = Betaald door
imprint-no-sponsor = Geen enkel bedrijf heeft voor deze tekst betaald.
imprint-licence = Licentie
imprint-licence-text = U mag deze tekst kopiëren en veranderen onder { -licence-name }. Noem daarbij de bron.
role-author = Tekst
role-editor = Redactie
role-clinician = Medische controle
role-patient-panel = Controle door patiënten
role-translator = Vertaling
role-illustrator = Tekeningen
role-unnamed = Hier niet genoemd
role-machine = Ruwe vertaling door een machine, niet gecontroleerd
role-reviewed = Deel voor deel gecontroleerd en ondertekend
panel-patients = Gelezen door patiënten
panel-families = Gelezen door naasten
panel-clinicians = Gelezen door zorgverleners
panel-size = { $date }. Aantal mensen: { $size }

## What an edition of an association adds

call-emergency = Alarmnummer: { $number }
call-team = Telefoonlijn: { $number }
call-team-hours = Telefoonlijn: { $number } ({ $hours })
imprint-address = Adres
imprint-contact = Contact
imprint-country = Voor lezers in
imprint-approval = Goedkeuringscode
edition-publisher = Wie deze brochures uitgeeft
edition-helplines = Telefoonnummers die helpen
edition-hours = Wanneer: { $text }
edition-cost = Kosten van een gesprek: { $text }
edition-languages = Talen: { $text }
edition-checked = Nummer voor het laatst gecontroleerd: { $date }
edition-reporting = Een bijwerking melden
edition-reporting-text = U kunt een bijwerking van een medicijn hier melden: { $name }
edition-funding = Wie betaalt, en andere belangen
edition-legal = Juridische informatie
edition-privacy = Privacy en uw gegevens
edition-feedback = Laat ons weten wat fout of onduidelijk is
notice-overdue = Deze tekst moest vóór deze datum opnieuw worden gecontroleerd: { $date }. Hij wordt herzien. Vraag uw team of hij nog klopt.

## Accessibility statement

accessibility-title = Toegankelijkheid
accessibility-description = Hoe toegankelijk deze pagina’s zijn, wat ontbreekt en waar u dat kunt melden.
notice-statement-draft = Deze verklaring is een concept. Niemand heeft haar nog ondertekend.
accessibility-scope = Deze verklaring gaat over deze webpagina’s en de pdf-bestanden erop.
accessibility-promise = { $name } wil dat iedereen ze kan gebruiken.
accessibility-status = Hoe toegankelijk de pagina’s zijn
accessibility-partly = De pagina’s en bestanden voldoen gedeeltelijk aan de normen: { $standards }. Wat ontbreekt, staat hieronder.
accessibility-none = Onze tests vonden op de pagina’s niets dat niet aan de normen voldoet: { $standards }.
accessibility-gaps = Wat nog niet toegankelijk is
accessibility-gap-reflow = Niemand heeft geprobeerd of de regels van een pdf-bestand op een klein scherm passen ({ $clause }).
accessibility-gap-booklet = Schermlezers kunnen de boekjes om te printen en te vouwen niet voorlezen ({ $clause }).
accessibility-instead = Werkt een bestand niet voor u? Lees dan de webpagina. Daar staat dezelfde tekst.
accessibility-method = Hoe dit is beoordeeld
accessibility-machine = Programma’s hebben de pagina’s in een browser getest. Wat programma’s niet zien, hebben de makers zelf beoordeeld. Laatste keer: { $date }.
accessibility-unaudited = Geen onafhankelijke instantie heeft de pagina’s onderzocht. Mensen met een beperking hebben ze nog niet getest.
accessibility-signed = Ondertekend door { $name } op deze dag: { $date }.
accessibility-feedback = Als iets niet werkt voor u
accessibility-feedback-text = Laat het ons weten, of vraag om de tekst in een andere vorm: { $address }
accessibility-enforcement = Als ons antwoord niet helpt
accessibility-open = De vereniging die deze pagina’s uitgeeft, zet hier bij wie u terechtkunt.

## Foot of the page

footer-independent = Deze website is onafhankelijk. Het programma en de organisaties die als inspiratie dienden, hebben de website niet geschreven, gecontroleerd of ondersteund.
footer-about = Over deze brochures

## Page not found

not-found-title = Pagina niet gevonden
not-found-text = Deze pagina bestaat niet, of het adres is veranderd.
not-found-home = Ga naar de brochures

## Page that has moved

moved-title = Deze pagina is verplaatst
moved-text = Deze pagina heeft een nieuw adres:

## Versions and corrections

versions-heading = Versies van deze brochure
version-name = Versie { $version }: { $date }
version-newest = Naar de nieuwste tekst
notice-version-newest = Dit is versie { $version }. Datum: { $date }. Het is de nieuwste.
notice-version-old = Dit is versie { $version }. Datum: { $date }. Er is een nieuwere tekst.
notice-kept = Er is een nieuwere tekst, maar nog niet in deze taal. Deze tekst is van: { $date }.
notice-mistake = In deze tekst staat een fout. Kijk bij dit onderdeel: { $section }
correction-wrong = Fout: { $text }
correction-right = Goed: { $text }
correction-date = Fout gevonden op: { $date }
correction-pending = Deze passage wordt verbeterd. Vraag het uw team. Ga niet af op de tekst die hier stond.
correction-section = Onderdeel: { $section }
correction-versions = Versies met deze fout: { $versions }
corrections-title = Verbeteringen
corrections-intro = Deze passages waren fout in eerdere versies. Hebt u er een op papier? Schrijf er dan de goede woorden in.
download-slip = Verbeteringen om te printen (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Pagina { $page } van { $pages }
print-contents = In deze brochure
print-draft = Concept
print-links = Webadressen
print-web = Deze brochure op internet
print-qr = QR-code met het webadres van deze brochure
print-stamp = Stempel van uw ziekenhuis of praktijk
print-contact-name = Uw contactpersoon
print-contact-phone = Telefoon
print-contact-night = ’s Nachts en in het weekend
print-week = Week vanaf
print-date = Datum
print-code = Drukcode

## Links on the page to files for printing

download-heading = Printen of opslaan
download-pdf = Pdf voor A4-papier ({ $language }, { $kilobytes } kB)
download-pdf-large = Pdf met grote letters ({ $language }, { $kilobytes } kB)
download-pdf-booklet = Pdf om te printen en te vouwen tot een boekje ({ $language }, { $kilobytes } kB)
download-pdf-booklet-help = Print dubbelzijdig en draai het papier om over de korte kant. Vouw het papier daarna en zet er nietjes in.
download-pdf-press = Pdf voor de drukker ({ $language }, { $kilobytes } kB)
download-captions = Ondertitels bij de film (WebVTT, { $language }, { $kilobytes } kB)

## Sheet for the print shop

docket-heading = Opdrachtblad voor de drukker
docket-title = Titel
docket-language = Taal
docket-edition = Uitgave
docket-file = Bestand
docket-checksum = Controlegetal (SHA-256)
docket-size = Formaat na het snijden
docket-bleed = Afloop aan elke kant
docket-pages = Aantal pagina’s, met omslag
docket-binding = Bindzijde
docket-binding-left = Links
docket-binding-right = Rechts
docket-finishing = Afwerking
docket-finishing-text = Eén keer vouwen en twee keer nieten door de vouw.
docket-paper = Papier
docket-paper-text = Mat of ongecoat, zodat mensen erop kunnen schrijven. Binnenwerk 115 g/m², omslag 170 g/m².
docket-colours = Kleuren
docket-colours-text = Vier kleuren (CMYK) aan beide kanten. De tekst is zuiver zwart.
docket-marks = Snijtekens
docket-marks-with = Met snijtekens
docket-marks-without = Zonder snijtekens
docket-copies = Oplage
docket-contact = Contactpersoon
docket-proof = Vóór het drukken
docket-proof-text = Stuur een drukproef naar de persoon die de opdracht heeft gegeven en wacht op antwoord.

## Review sheets

review-title = Controleblad
review-intro = Lees elke genummerde tekst. Schrijf ernaast wat er fout of onduidelijk is of ontbreekt.
review-intro-translation = Vergelijk elke vertaling met het origineel ernaast.
review-privacy = Vermeld uw rol, bijvoorbeeld verpleegkundige of patiënt. Voor opmerkingen is uw naam niet nodig.
review-file = U kunt uw opmerkingen ook in dit bestand typen en het terugsturen:
review-print = Dit blad om af te drukken (PDF)
review-since = Wijzigingen zijn gemarkeerd ten opzichte van het blad met deze code:
review-marks = Woorden tussen [− en −] zijn weggehaald. Woorden tussen [+ en +] zijn nieuw.
review-number = Nr.
review-comment = Opmerking
review-missing = Niet vertaald. Lezers zien hier de oorspronkelijke tekst.
review-fallback = Lezers zien hier de oorspronkelijke tekst, omdat een tekst ernaast niet vertaald is.
review-new = Nieuw
review-changed = Gewijzigd
review-gone = Weggehaald
review-found = Gevonden door het programma
review-notes = Open opmerking
review-note-stale = De tekst is veranderd na deze opmerking.
review-notes-gone = Open opmerkingen bij teksten die veranderd of weggehaald zijn
review-picture = Afbeelding
review-panels = Wat eerdere lezers zeiden en wat er veranderd is
review-sign = Goedkeuring
review-code = Code van deze tekst
review-code-text = De handtekening geldt alleen voor de tekst met deze code. De code verandert zodra er een woord, een getal of een link verandert.
review-role = Rol
review-checked = Wat ik heb gecontroleerd
review-sign-text = Ik heb de hele tekst op dit blad gelezen.
review-sign-meaning = De vertaling zegt hetzelfde als het origineel.
review-sign-medicine = De medische inhoud is juist en actueel.
review-sign-numbers = Getallen, doseringen en grenzen kloppen.
review-sign-warnings = De alarmsignalen kloppen, en ook wie u moet bellen.
review-sign-language = De woorden zijn eenvoudig en vriendelijk.
review-result = Resultaat
review-result-yes = De tekst kan zo gebruikt worden.
review-result-changes = De tekst kan gebruikt worden als mijn opmerkingen verwerkt zijn.
review-result-no = De tekst mag nog niet gebruikt worden.
review-name = Naam en functie
review-signature = Handtekening
review-panel = Voor patiënten en naasten
review-panel-text = Zeg eerlijk wat u vindt: dat helpt het meest. U hoeft uw naam niet te geven.
review-panel-clear = Was alles duidelijk? Welke woorden of zinnen waren moeilijk te begrijpen?
review-panel-fear = Heeft iets u bang gemaakt of gekwetst? Waar?
review-panel-missing = Ontbrak er iets dat u wilde weten?
review-panel-more = Wilt u ons nog iets anders vertellen?

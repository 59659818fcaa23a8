## Around the page

skip-to-content = Mergeți la text
home = Pagina principală
breadcrumb-label = Vă aflați aici
languages-label = Limbi
languages-choose = Alegeți limba
menu-label = Meniu
contents-heading = Pe această pagină
back-to-top = Înapoi la începutul paginii

## Index of a language: headings

brochures-heading = Broșuri
videos-heading = Filme
more-heading = Mai multe

## Boxes: the word that stands in front of the text

callout-in-short = Pe scurt
callout-note = Bine de știut
callout-tip = Sfat
callout-important = Important
callout-caution = Atenție
callout-warning = Avertisment
tier-emergency = Urgență
tier-team = Zi sau noapte
tier-office-hours = În timpul programului de lucru
worksheet = Fișă de completat
questions = Întrebări de pus
contact-card = Contacte
film = Film

## Worksheets

scale-instruction = Încercuiți un număr.

## Sources and glossary

notes-heading = Surse
note-label = Sursa { $number }
note-back = Înapoi la text de la sursa { $number }
note-back-place = Înapoi la locul { $place } din text de la sursa { $number }
glossary-title = Cuvintele explicate
glossary-description = Termeni medicali pe înțelesul tuturor.

## Films

film-length =
    { $minutes ->
        [one] Durată: { $minutes } minut
        [few] Durată: { $minutes } minute
       *[other] Durată: { $minutes } de minute
    }
film-in-words = Tot ce ați vedea și ați auzi în film este scris pe această pagină.
cue-scene = Pe ecran
cue-spoken = Voce
cue-time = Timp

## What readers must be told

notice-heading = Vă rugăm să rețineți
notice-sample = Acesta este un text de exemplu. Niciun profesionist din domeniul sănătății nu l-a aprobat. Nu îl folosiți pentru a lua decizii despre sănătatea dumneavoastră. Întrebați echipa medicală.
notice-machine-draft = Această traducere a fost făcută de o mașină. Niciun profesionist din domeniul sănătății nu a revizuit-o.
notice-incomplete =
    { $missing ->
        [one] { $missing } pasaj din { $total } nu este încă tradus. Este afișat în engleză.
        [few] { $missing } pasaje din { $total } nu sunt încă traduse. Sunt afișate în engleză.
       *[other] { $missing } de pasaje din { $total } nu sunt încă traduse. Sunt afișate în engleză.
    }
notice-void-source = Textul original al acestor secțiuni s-a schimbat de când au fost verificate: { $sections }
notice-void-value = Un număr, un nume sau un link din aceste secțiuni s-a schimbat de când au fost verificate: { $sections }
notice-void-translation = Formularea acestor secțiuni s-a schimbat de când au fost verificate: { $sections }

## Imprint

imprint-heading = Despre acest text
imprint-version = Versiune
imprint-prepared = Data redactării
imprint-last-reviewed = Ultima revizuire de către profesioniști din domeniul sănătății
imprint-never-reviewed = Nerevizuit încă
imprint-next-review = Următoarea revizuire planificată
imprint-edition = Ediție
imprint-sponsor = Plătit de
imprint-no-sponsor = Nicio companie nu a plătit pentru acest text.
imprint-licence = Licență
imprint-licence-text = Puteți copia și modifica acest text conform licenței { -licence-name }. Vă rugăm să menționați sursa.
role-author = Text
role-editor = Redactare
role-clinician = Revizuire medicală
role-patient-panel = Revizuire de către pacienți
role-translator = Traducere
role-illustrator = Desene
role-unnamed = Numele nu este menționat aici
role-machine = Versiune automată provizorie, nerevizuită
role-reviewed = Verificat și semnat secțiune cu secțiune
panel-patients = Citit de pacienți
panel-families = Citit de familii
panel-clinicians = Citit de profesioniști din domeniul sănătății
panel-size = { $date }. Număr de persoane: { $size }

## What an edition of an association adds

call-emergency = Număr de urgență: { $number }
call-team = Linie telefonică: { $number }
call-team-hours = Linie telefonică: { $number } ({ $hours })
imprint-address = Adresă
imprint-contact = Contact
imprint-country = Pentru cititorii din
imprint-approval = Cod de aprobare
edition-publisher = Cine publică aceste broșuri
edition-helplines = Linii telefonice care ajută
edition-hours = Când: { $text }
edition-cost = Costul apelului: { $text }
edition-languages = Limbi: { $text }
edition-checked = Număr verificat ultima dată: { $date }
edition-reporting = Raportați un efect secundar
edition-reporting-text = Puteți raporta aici un efect secundar al unui medicament: { $name }
edition-funding = Cine plătește și alte interese
edition-legal = Informații legale
edition-privacy = Confidențialitate și datele dumneavoastră
edition-feedback = Spuneți-ne ce este greșit sau neclar
notice-overdue = Acest text trebuia verificat din nou până la data: { $date }. Este în curs de revizuire. Întrebați echipa dumneavoastră dacă mai este valabil.

## Accessibility statement

accessibility-title = Accesibilitate
accessibility-description = Cât de accesibile sunt aceste pagini, ce lipsește și cui îi puteți spune.
notice-statement-draft = Această declarație este o ciornă. Nimeni nu a semnat-o încă.
accessibility-scope = Această declarație se referă la aceste pagini web și la fișierele PDF pe care le oferă.
accessibility-promise = { $name } dorește ca toată lumea să le poată folosi.
accessibility-status = Cât de accesibile sunt paginile
accessibility-partly = Paginile și fișierele respectă standardele în parte: { $standards }. Ce lipsește este arătat mai jos.
accessibility-none = Testele noastre nu au găsit în pagini nimic care să nu respecte standardele: { $standards }.
accessibility-gaps = Ce nu este încă accesibil
accessibility-gap-reflow = Nimeni nu a încercat dacă rândurile unui fișier PDF pot fi adaptate la un ecran mic ({ $clause }).
accessibility-gap-booklet = Cititoarele de ecran nu pot citi cărticelele de tipărit și îndoit ({ $clause }).
accessibility-instead = Dacă un fișier nu funcționează pentru dumneavoastră, citiți pagina web. Are același text.
accessibility-method = Cum s-a evaluat
accessibility-machine = Programe au testat paginile într-un browser. Ce nu văd programele au evaluat chiar cei care fac aceste pagini. Ultima dată: { $date }.
accessibility-unaudited = Niciun organism independent nu a verificat paginile. Persoanele cu dizabilități nu le-au testat încă.
accessibility-signed = Semnat de { $name } la această dată: { $date }.
accessibility-feedback = Dacă ceva nu funcționează pentru dumneavoastră
accessibility-feedback-text = Spuneți-ne sau cereți textul în altă formă: { $address }
accessibility-enforcement = Dacă răspunsul nostru nu vă ajută
accessibility-open = Asociația care publică aceste pagini va scrie aici cui vă puteți adresa.

## Foot of the page

footer-independent = Acest site este independent. Programul și organizațiile care l-au inspirat nu l-au scris, nu l-au verificat și nu l-au susținut.
footer-about = Despre aceste broșuri

## Page not found

not-found-title = Pagina nu a fost găsită
not-found-text = Această pagină nu există sau adresa ei s-a schimbat.
not-found-home = Mergeți la broșuri

## Page that has moved

moved-title = Această pagină s-a mutat
moved-text = Pagina are o adresă nouă:

## Versions and corrections

versions-heading = Versiunile acestei broșuri
version-name = Versiunea { $version }: { $date }
version-newest = Mergeți la textul cel mai nou
notice-version-newest = Aceasta este versiunea { $version }. Data: { $date }. Este cea mai nouă.
notice-version-old = Aceasta este versiunea { $version }. Data: { $date }. Există un text mai nou.
notice-kept = Există un text mai nou, dar încă nu în această limbă. Data acestui text: { $date }.
notice-mistake = Acest text are o greșeală. Vedeți secțiunea: { $section }
correction-wrong = Greșit: { $text }
correction-right = Corect: { $text }
correction-date = Greșeală găsită la data: { $date }
correction-pending = Acest pasaj este în curs de corectare. Întrebați echipa dumneavoastră. Nu urmați textul care era aici.
correction-section = Secțiunea: { $section }
correction-versions = Versiuni cu această greșeală: { $versions }
corrections-title = Corecturi
corrections-intro = Aceste pasaje au fost greșite în versiuni anterioare. Dacă aveți una pe hârtie, scrieți în ea textul corect.
download-slip = Corecturi de tipărit (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Pagina { $page } din { $pages }
print-contents = În această broșură
print-draft = Ciornă
print-links = Adrese web
print-web = Această broșură pe internet
print-qr = Cod QR cu adresa web a acestei broșuri
print-stamp = Ștampila spitalului sau a cabinetului
print-contact-name = Persoana dumneavoastră de contact
print-contact-phone = Telefon
print-contact-night = Noaptea și la sfârșit de săptămână
print-week = Săptămâna începând cu
print-date = Data
print-code = Cod de tipărire

## Links on the page to files for printing

download-heading = Tipărire sau salvare
download-pdf = PDF pentru hârtie A4 ({ $language }, { $kilobytes } kB)
download-pdf-large = PDF cu litere mari ({ $language }, { $kilobytes } kB)
download-pdf-booklet = PDF de tipărit și îndoit ca o cărticică ({ $language }, { $kilobytes } kB)
download-pdf-booklet-help = Tipăriți față-verso, cu întoarcere pe latura scurtă, apoi îndoiți și capsați.
download-pdf-press = PDF pentru tipografie ({ $language }, { $kilobytes } kB)
download-captions = Subtitrări pentru film (WebVTT, { $language }, { $kilobytes } kB)

## Sheet for the print shop

docket-heading = Fișă de comandă pentru tipografie
docket-title = Titlu
docket-language = Limbă
docket-edition = Ediție
docket-file = Fișier
docket-checksum = Sumă de control (SHA-256)
docket-size = Format final, după tăiere
docket-bleed = Margine de tăiere (bleed) pe fiecare latură
docket-pages = Număr de pagini, inclusiv coperta
docket-binding = Latura de legare
docket-binding-left = Stânga
docket-binding-right = Dreapta
docket-finishing = Finisare
docket-finishing-text = Se îndoaie o dată și se capsează de două ori pe îndoitură.
docket-paper = Hârtie
docket-paper-text = Mată sau necretată, ca să se poată scrie pe ea. Interior 115 g/m², copertă 170 g/m².
docket-colours = Culori
docket-colours-text = Patru culori (CMYK) pe ambele fețe. Textul este negru pur.
docket-marks = Semne de tăiere
docket-marks-with = Cu semne de tăiere
docket-marks-without = Fără semne de tăiere
docket-copies = Număr de exemplare
docket-contact = Persoana de contact
docket-proof = Înainte de tipărire
docket-proof-text = Vă rugăm să trimiteți o probă persoanei care a făcut comanda și să așteptați răspunsul.

## Review sheets

review-title = Fișă de verificare
review-intro = Vă rugăm să citiți fiecare text numerotat. Scrieți alături ce este greșit, neclar sau lipsește.
review-intro-translation = Comparați fiecare traducere cu originalul de alături.
review-privacy = Vă rugăm să indicați rolul dumneavoastră, de exemplu asistent medical sau pacient. Numele nu este necesar pentru comentarii.
review-file = Puteți scrie comentariile și în acest fișier, pe care ni-l trimiteți înapoi:
review-print = Această fișă pentru tipărit (PDF)
review-since = Modificările sunt marcate față de fișa cu acest cod:
review-marks = Cuvintele dintre [− și −] au fost scoase. Cuvintele dintre [+ și +] sunt noi.
review-number = Nr.
review-comment = Comentariu
review-missing = Netradus. Aici cititorii văd textul original.
review-fallback = Aici cititorii văd textul original, deoarece un text alăturat nu este tradus.
review-new = Nou
review-changed = Modificat
review-gone = Scos
review-found = Găsit de program
review-notes = Comentariu deschis
review-note-stale = Textul s-a schimbat după acest comentariu.
review-notes-gone = Comentarii deschise la texte care s-au schimbat sau au fost scoase
review-picture = Imagine
review-panels = Ce au spus primii cititori și ce s-a schimbat
review-sign = Aprobare
review-code = Codul acestui text
review-code-text = Semnătura este valabilă numai pentru textul cu acest cod. Codul se schimbă de îndată ce se schimbă un cuvânt, un număr sau un link.
review-role = Rol
review-checked = Ce am verificat
review-sign-text = Am citit tot textul din această fișă.
review-sign-meaning = Traducerea spune același lucru ca originalul.
review-sign-medicine = Conținutul medical este corect și actual.
review-sign-numbers = Numerele, dozele și limitele sunt corecte.
review-sign-warnings = Semnele de alarmă sunt corecte, la fel și pe cine să sunați.
review-sign-language = Cuvintele sunt simple și prietenoase.
review-result = Rezultat
review-result-yes = Textul poate fi folosit așa cum este.
review-result-changes = Textul poate fi folosit după ce se rezolvă comentariile mele.
review-result-no = Textul încă nu trebuie folosit.
review-name = Nume și funcție
review-signature = Semnătură
review-panel = Pentru pacienți și familii
review-panel-text = Spuneți sincer ce credeți: așa ne ajutați cel mai mult. Nu este nevoie să vă dați numele.
review-panel-clear = A fost totul clar? Ce cuvinte sau propoziții au fost greu de înțeles?
review-panel-fear = V-a speriat sau v-a rănit ceva? Unde?
review-panel-missing = A lipsit ceva ce voiați să aflați?
review-panel-more = Mai este ceva ce ați vrea să ne spuneți?

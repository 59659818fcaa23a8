## Around the page

skip-to-content = Zum Text springen
home = Startseite
breadcrumb-label = Sie sind hier
languages-label = Sprachen
languages-choose = Wählen Sie Ihre Sprache
menu-label = Menü
contents-heading = Auf dieser Seite
back-to-top = Zurück zum Anfang

## Index of a language: headings

brochures-heading = Broschüren
videos-heading = Filme
more-heading = Weiteres

## Boxes: the word that stands in front of the text

callout-in-short = Kurz gesagt
callout-note = Gut zu wissen
callout-tip = Tipp
callout-important = Wichtig
callout-caution = Vorsicht
callout-warning = Warnung
tier-emergency = Notfall
tier-team = Tag und Nacht
tier-office-hours = Zu den Sprechzeiten
worksheet = Arbeitsblatt
questions = Fragen, die Sie stellen können
contact-card = Kontakte
film = Film

## Worksheets

scale-instruction = Kreisen Sie eine Zahl ein.

## Sources and glossary

notes-heading = Quellen
note-label = Quelle { $number }
note-back = Von Quelle { $number } zurück zum Text
note-back-place = Von Quelle { $number } zurück zu Stelle { $place } im Text
glossary-title = Worterklärungen
glossary-description = Medizinische Wörter in einfacher Sprache.

## Films

film-length =
    { $minutes ->
        [one] Länge: { $minutes } Minute
       *[other] Länge: { $minutes } Minuten
    }
film-in-words = Alles, was Sie im Film sehen und hören würden, steht auf dieser Seite.
cue-scene = Im Bild
cue-spoken = Gesprochen
cue-time = Zeit

## What readers must be told

notice-heading = Bitte beachten
notice-sample = Dies ist ein Mustertext. Keine medizinische Fachperson hat ihn freigegeben. Treffen Sie damit keine Entscheidungen über Ihre Gesundheit. Fragen Sie Ihr Behandlungsteam.
notice-machine-draft = Diese Übersetzung wurde von einer Maschine erstellt. Keine medizinische Fachperson hat sie geprüft.
notice-incomplete =
    { $missing ->
        [one] { $missing } von { $total } Textstellen ist noch nicht übersetzt. Sie wird auf Englisch angezeigt.
       *[other] { $missing } von { $total } Textstellen sind noch nicht übersetzt. Sie werden auf Englisch angezeigt.
    }
notice-void-source = Der Ausgangstext dieser Abschnitte hat sich geändert, seit sie geprüft wurden: { $sections }
notice-void-value = In diesen Abschnitten hat sich eine Zahl, ein Name oder ein Link geändert, seit sie geprüft wurden: { $sections }
notice-void-translation = Der Wortlaut dieser Abschnitte hat sich geändert, seit sie geprüft wurden: { $sections }

## Imprint

imprint-heading = Über diesen Text
imprint-version = Version
imprint-prepared = Erstellt am
imprint-last-reviewed = Zuletzt von medizinischen Fachpersonen geprüft
imprint-never-reviewed = Noch nicht geprüft
imprint-next-review = Nächste Prüfung geplant
imprint-edition = Ausgabe
imprint-sponsor = Bezahlt von
imprint-no-sponsor = Keine Firma hat für diesen Text bezahlt.
imprint-licence = Lizenz
imprint-licence-text = Sie dürfen diesen Text unter { -licence-name } kopieren und verändern. Bitte nennen Sie die Quelle.
role-author = Text
role-editor = Redaktion
role-clinician = Medizinische Prüfung
role-patient-panel = Prüfung durch Betroffene
role-translator = Übersetzung
role-illustrator = Zeichnungen
role-unnamed = Hier nicht genannt
role-machine = Maschineller Entwurf, nicht geprüft
role-reviewed = Abschnitt für Abschnitt geprüft und unterschrieben
panel-patients = Von Patientinnen und Patienten gelesen
panel-families = Von Angehörigen gelesen
panel-clinicians = Von medizinischen Fachpersonen gelesen
panel-size = { $date }. Zahl der Personen: { $size }

## What an edition of an association adds

call-emergency = Notrufnummer: { $number }
call-team = Telefonnummer: { $number }
call-team-hours = Telefonnummer: { $number } ({ $hours })
imprint-address = Adresse
imprint-contact = Kontakt
imprint-country = Für Leserinnen und Leser in
imprint-approval = Genehmigungscode
edition-publisher = Wer diese Broschüren herausgibt
edition-helplines = Telefonnummern, die helfen
edition-hours = Wann: { $text }
edition-cost = Kosten eines Anrufs: { $text }
edition-languages = Sprachen: { $text }
edition-checked = Nummer zuletzt geprüft: { $date }
edition-reporting = Eine Nebenwirkung melden
edition-reporting-text = Nebenwirkungen eines Medikaments können Sie hier melden: { $name }
edition-funding = Wer bezahlt, und andere Interessen
edition-legal = Impressum
edition-privacy = Datenschutz
edition-feedback = Sagen Sie uns, was falsch oder unklar ist
notice-overdue = Dieser Text sollte bis zum { $date } erneut geprüft werden. Er wird überarbeitet. Fragen Sie Ihr Team, ob er noch gilt.

## Accessibility statement

accessibility-title = Barrierefreiheit
accessibility-description = Wie barrierefrei diese Seiten sind, was fehlt und wem Sie es sagen können.
notice-statement-draft = Diese Erklärung ist ein Entwurf. Noch hat sie niemand unterschrieben.
accessibility-scope = Diese Erklärung gilt für diese Webseiten und die PDF-Dateien, die sie anbieten.
accessibility-promise = { $name } möchte, dass alle sie benutzen können.
accessibility-status = Wie barrierefrei die Seiten sind
accessibility-partly = Die Seiten und Dateien erfüllen die Normen teilweise: { $standards }. Was fehlt, steht in der Liste darunter.
accessibility-none = Unsere Prüfungen fanden auf den Seiten nichts, was die Normen nicht erfüllt: { $standards }.
accessibility-gaps = Was noch nicht barrierefrei ist
accessibility-gap-reflow = Niemand hat ausprobiert, ob sich die Zeilen einer PDF-Datei an einen kleinen Bildschirm anpassen lassen ({ $clause }).
accessibility-gap-booklet = Screenreader können die Hefte zum Drucken und Falten nicht vorlesen ({ $clause }).
accessibility-instead = Wenn eine Datei für Sie nicht funktioniert, lesen Sie die Webseite. Dort steht derselbe Text.
accessibility-method = Wie wir das beurteilt haben
accessibility-machine = Programme haben die Seiten in einem Browser geprüft. Was Programme nicht sehen, haben die Menschen, die diese Seiten machen, selbst beurteilt. Zuletzt: { $date }.
accessibility-unaudited = Keine unabhängige Stelle hat die Seiten geprüft. Menschen mit Behinderungen haben sie noch nicht getestet.
accessibility-signed = Unterschrieben von { $name } an diesem Tag: { $date }.
accessibility-feedback = Wenn etwas für Sie nicht funktioniert
accessibility-feedback-text = Sagen Sie es uns, oder bitten Sie um den Text in einer anderen Form: { $address }
accessibility-enforcement = Wenn unsere Antwort nicht hilft
accessibility-open = Der Verband, der diese Seiten herausgibt, schreibt hier, an wen Sie sich wenden können.

## Foot of the page

footer-independent = Diese Website ist unabhängig. Das Programm und die Organisationen, von denen die Anregung kam, haben sie weder geschrieben noch geprüft noch unterstützt.
footer-about = Über diese Broschüren

## Page not found

not-found-title = Seite nicht gefunden
not-found-text = Diese Seite gibt es nicht, oder ihre Adresse hat sich geändert.
not-found-home = Zu den Broschüren

## Page that has moved

moved-title = Diese Seite ist umgezogen
moved-text = Diese Seite hat eine neue Adresse:

## Versions and corrections

versions-heading = Versionen dieser Broschüre
version-name = Version { $version }: { $date }
version-newest = Zum neuesten Text
notice-version-newest = Das ist Version { $version }. Datum: { $date }. Es ist die neueste.
notice-version-old = Das ist Version { $version }. Datum: { $date }. Es gibt einen neueren Text.
notice-kept = Es gibt einen neueren Text, aber noch nicht in dieser Sprache. Dieser Text ist vom: { $date }.
notice-mistake = In diesem Text ist ein Fehler. Bitte sehen Sie sich diesen Abschnitt an: { $section }
correction-wrong = Falsch: { $text }
correction-right = Richtig: { $text }
correction-date = Fehler gefunden am: { $date }
correction-pending = Diese Stelle wird berichtigt. Bitte fragen Sie Ihr Team. Richten Sie sich nicht nach dem Text, der hier stand.
correction-section = Abschnitt: { $section }
correction-versions = Versionen mit diesem Fehler: { $versions }
corrections-title = Berichtigungen
corrections-intro = Diese Stellen waren in früheren Versionen falsch. Wenn Sie eine davon auf Papier haben, schreiben Sie bitte die richtigen Worte hinein.
download-slip = Berichtigungen zum Drucken (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Seite { $page } von { $pages }
print-contents = In dieser Broschüre
print-draft = Entwurf
print-links = Internetadressen
print-web = Diese Broschüre im Internet
print-qr = QR-Code mit der Internetadresse dieser Broschüre
print-stamp = Stempel Ihrer Klinik oder Praxis
print-contact-name = Ihre Kontaktperson
print-contact-phone = Telefon
print-contact-night = Nachts und am Wochenende
print-week = Woche ab
print-date = Datum
print-code = Druckcode

## Links on the page to files for printing

download-heading = Drucken oder speichern
download-pdf = PDF für A4-Papier ({ $language }, { $kilobytes } kB)
download-pdf-large = PDF in Großdruck ({ $language }, { $kilobytes } kB)
download-pdf-booklet = PDF zum Drucken und Falten als Heft ({ $language }, { $kilobytes } kB)
download-pdf-booklet-help = Drucken Sie beidseitig und wenden Sie das Papier über die kurze Seite. Falten und heften Sie es dann.
download-pdf-press = PDF für die Druckerei ({ $language }, { $kilobytes } kB)
download-captions = Untertitel für den Film (WebVTT, { $language }, { $kilobytes } kB)

## Sheet for the print shop

docket-heading = Auftragsblatt für die Druckerei
docket-title = Titel
docket-language = Sprache
docket-edition = Ausgabe
docket-file = Datei
docket-checksum = Prüfsumme (SHA-256)
docket-size = Format nach dem Beschneiden
docket-bleed = Beschnittzugabe an jeder Seite
docket-pages = Anzahl der Seiten mit Umschlag
docket-binding = Bindekante
docket-binding-left = Links
docket-binding-right = Rechts
docket-finishing = Weiterverarbeitung
docket-finishing-text = Einmal falzen und zweimal durch den Falz heften.
docket-paper = Papier
docket-paper-text = Matt oder ungestrichen, damit man darauf schreiben kann. Innenteil 115 g/m², Umschlag 170 g/m².
docket-colours = Farben
docket-colours-text = Vier Farben (CMYK) auf beiden Seiten. Der Text ist reines Schwarz.
docket-marks = Schnittmarken
docket-marks-with = Mit Schnittmarken
docket-marks-without = Ohne Schnittmarken
docket-copies = Auflage
docket-contact = Ansprechperson
docket-proof = Vor dem Druck
docket-proof-text = Bitte senden Sie der Person, die den Auftrag erteilt hat, einen Probedruck und warten Sie die Antwort ab.

## Review sheets

review-title = Prüfbogen
review-intro = Bitte lesen Sie jeden nummerierten Text. Schreiben Sie daneben, was falsch oder unklar ist oder fehlt.
review-intro-translation = Vergleichen Sie jede Übersetzung mit dem Original daneben.
review-privacy = Bitte geben Sie Ihre Rolle an, zum Beispiel Pflegefachkraft oder Patient. Für Anmerkungen ist Ihr Name nicht nötig.
review-file = Sie können Ihre Anmerkungen auch in diese Datei schreiben und sie zurückschicken:
review-print = Dieser Bogen zum Ausdrucken (PDF)
review-since = Änderungen sind markiert gegenüber dem Bogen mit diesem Code:
review-marks = Wörter zwischen [− und −] wurden gestrichen. Wörter zwischen [+ und +] sind neu.
review-number = Nr.
review-comment = Anmerkung
review-missing = Nicht übersetzt. Hier sehen Leserinnen und Leser den Originaltext.
review-fallback = Hier sehen Leserinnen und Leser den Originaltext, weil ein Text daneben nicht übersetzt ist.
review-new = Neu
review-changed = Geändert
review-gone = Gestrichen
review-found = Vom Programm gefunden
review-notes = Offene Anmerkung
review-note-stale = Der Text hat sich seit dieser Anmerkung geändert.
review-notes-gone = Offene Anmerkungen zu Texten, die geändert wurden oder entfallen sind
review-picture = Bild
review-panels = Was frühere Leserinnen und Leser sagten und was geändert wurde
review-sign = Freigabe
review-code = Code dieses Textes
review-code-text = Die Unterschrift gilt nur für den Text mit diesem Code. Der Code ändert sich, sobald sich ein Wort, eine Zahl oder ein Link ändert.
review-role = Rolle
review-checked = Was ich geprüft habe
review-sign-text = Ich habe den ganzen Text auf diesem Bogen gelesen.
review-sign-meaning = Die Übersetzung sagt dasselbe wie das Original.
review-sign-medicine = Der medizinische Inhalt ist richtig und aktuell.
review-sign-numbers = Zahlen, Dosierungen und Grenzwerte sind richtig.
review-sign-warnings = Die Warnzeichen sind richtig, ebenso die Angabe, wen man anruft.
review-sign-language = Die Sprache ist einfach und freundlich.
review-result = Ergebnis
review-result-yes = Der Text kann so verwendet werden.
review-result-changes = Der Text kann verwendet werden, wenn meine Anmerkungen bearbeitet sind.
review-result-no = Der Text darf noch nicht verwendet werden.
review-name = Name und Funktion
review-signature = Unterschrift
review-panel = Für Patientinnen, Patienten und Angehörige
review-panel-text = Bitte sagen Sie ehrlich, was Sie denken: Das hilft am meisten. Ihren Namen müssen Sie nicht angeben.
review-panel-clear = War alles klar? Welche Wörter oder Sätze waren schwer zu verstehen?
review-panel-fear = Hat Sie etwas erschreckt oder verletzt? Wo?
review-panel-missing = Hat etwas gefehlt, das Sie wissen wollten?
review-panel-more = Möchten Sie uns sonst noch etwas sagen?

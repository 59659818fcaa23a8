## Around the page

skip-to-content = Vai al testo
home = Pagina iniziale
breadcrumb-label = Lei si trova qui
languages-label = Lingue
languages-choose = Scelga la lingua
menu-label = Menu
contents-heading = In questa pagina
back-to-top = Torna all’inizio

## Index of a language: headings

brochures-heading = Opuscoli
videos-heading = Filmati
more-heading = Altro

## Boxes: the word that stands in front of the text

callout-in-short = In breve
callout-note = Da sapere
callout-tip = Consiglio
callout-important = Importante
callout-caution = Attenzione
callout-warning = Avvertenza
tier-emergency = Emergenza
tier-team = Di giorno o di notte
tier-office-hours = Negli orari di ambulatorio
worksheet = Scheda da compilare
questions = Domande da fare
contact-card = Contatti
film = Filmato

## Worksheets

scale-instruction = Faccia un cerchio attorno a un numero.

## Sources and glossary

notes-heading = Fonti
note-label = Fonte { $number }
note-back = Torna al testo dalla fonte { $number }
note-back-place = Torna al punto { $place } del testo dalla fonte { $number }
glossary-title = Le parole spiegate
glossary-description = I termini medici in parole semplici.

## Films

film-length =
    { $minutes ->
        [one] Durata: { $minutes } minuto
        [many] Durata: { $minutes } di minuti
       *[other] Durata: { $minutes } minuti
    }
film-in-words = In questa pagina è scritto tutto ciò che si vede e si sente nel filmato.
cue-scene = Sullo schermo
cue-spoken = Voce
cue-time = Tempo

## What readers must be told

notice-heading = Da tenere presente
notice-sample = Questo è un testo di esempio. Nessun professionista sanitario lo ha approvato. Non lo usi per prendere decisioni sulla sua salute. Chieda alla sua équipe curante.
notice-machine-draft = Questa traduzione è stata fatta da una macchina. Nessun professionista sanitario l’ha rivista.
notice-incomplete =
    { $missing ->
        [one] { $missing } passaggio su { $total } non è ancora tradotto. È riportato in inglese.
        [many] { $missing } di passaggi su { $total } non sono ancora tradotti. Sono riportati in inglese.
       *[other] { $missing } passaggi su { $total } non sono ancora tradotti. Sono riportati in inglese.
    }
notice-void-source = Il testo originale di queste sezioni è cambiato dopo la revisione: { $sections }
notice-void-value = Un numero, un nome o un link in queste sezioni è cambiato dopo la revisione: { $sections }
notice-void-translation = La formulazione di queste sezioni è cambiata dopo la revisione: { $sections }

## Imprint

imprint-heading = Informazioni su questo testo
imprint-version = Versione
imprint-prepared = Data di redazione
imprint-last-reviewed = Ultima revisione di professionisti sanitari
imprint-never-reviewed = Non ancora revisionato
imprint-next-review = Prossima revisione prevista
imprint-edition = Edizione
imprint-sponsor = Finanziato da
imprint-no-sponsor = Nessuna azienda ha pagato per questo testo.
imprint-licence = Licenza
imprint-licence-text = Può copiare e modificare questo testo secondo la licenza { -licence-name }. La preghiamo di citare la fonte.
role-author = Testo
role-editor = Redazione
role-clinician = Revisione medica
role-patient-panel = Revisione da parte di pazienti
role-translator = Traduzione
role-illustrator = Disegni
role-unnamed = Nome non indicato qui
role-machine = Bozza automatica, non revisionata
role-reviewed = Revisionato e firmato sezione per sezione
panel-patients = Letto da pazienti
panel-families = Letto da familiari
panel-clinicians = Letto da professionisti sanitari
panel-size = { $date }. Numero di persone: { $size }

## What an edition of an association adds

call-emergency = Numero di emergenza: { $number }
call-team = Linea telefonica: { $number }
call-team-hours = Linea telefonica: { $number } ({ $hours })
imprint-address = Indirizzo
imprint-contact = Contatti
imprint-country = Per chi vive in
imprint-approval = Codice di approvazione
edition-publisher = Chi pubblica questi opuscoli
edition-helplines = Numeri di telefono che aiutano
edition-hours = Quando: { $text }
edition-cost = Costo della chiamata: { $text }
edition-languages = Lingue: { $text }
edition-checked = Ultimo controllo del numero: { $date }
edition-reporting = Segnalare un effetto collaterale
edition-reporting-text = Può segnalare un effetto collaterale di un medicinale qui: { $name }
edition-funding = Chi paga, e altri interessi
edition-legal = Note legali
edition-privacy = Privacy e dati personali
edition-feedback = Ci dica che cosa è sbagliato o poco chiaro
notice-overdue = Questo testo doveva essere controllato di nuovo entro questa data: { $date }. È in revisione. Chieda alla sua équipe se è ancora valido.

## Accessibility statement

accessibility-title = Accessibilità
accessibility-description = Quanto sono accessibili queste pagine, che cosa manca e a chi dirlo.
notice-statement-draft = Questa dichiarazione è una bozza. Nessuno l’ha ancora firmata.
accessibility-scope = Questa dichiarazione riguarda queste pagine web e i file PDF che offrono.
accessibility-promise = { $name } vuole che tutti possano usarli.
accessibility-status = Quanto sono accessibili le pagine
accessibility-partly = Le pagine e i file rispettano le norme in parte: { $standards }. Ciò che manca è indicato qui sotto.
accessibility-none = Le nostre prove non hanno trovato nelle pagine nulla che non rispetti le norme: { $standards }.
accessibility-gaps = Che cosa non è ancora accessibile
accessibility-gap-reflow = Nessuno ha provato se le righe di un file PDF si possono adattare a uno schermo piccolo ({ $clause }).
accessibility-gap-booklet = I lettori di schermo non possono leggere i libretti da stampare e piegare ({ $clause }).
accessibility-instead = Se un file non funziona per lei, legga la pagina web. Il testo è lo stesso.
accessibility-method = Come è stato valutato
accessibility-machine = Alcuni programmi hanno provato le pagine in un browser. Ciò che i programmi non vedono lo hanno valutato le stesse persone che fanno queste pagine. Ultima volta: { $date }.
accessibility-unaudited = Nessun organismo indipendente ha verificato le pagine. Le persone con disabilità non le hanno ancora provate.
accessibility-signed = Firmato da { $name } in questa data: { $date }.
accessibility-feedback = Se qualcosa non funziona per lei
accessibility-feedback-text = Ce lo dica, o chieda il testo in un’altra forma: { $address }
accessibility-enforcement = Se la nostra risposta non la aiuta
accessibility-open = L’associazione che pubblica queste pagine scriverà qui a chi rivolgersi.

## Foot of the page

footer-independent = Questo sito è indipendente. Il programma e le organizzazioni che lo hanno ispirato non lo hanno scritto, verificato né sostenuto.
footer-about = Informazioni su questi opuscoli

## Page not found

not-found-title = Pagina non trovata
not-found-text = Questa pagina non esiste oppure il suo indirizzo è cambiato.
not-found-home = Vai agli opuscoli

## Page that has moved

moved-title = Questa pagina ha cambiato indirizzo
moved-text = Il nuovo indirizzo di questa pagina è:

## Versions and corrections

versions-heading = Versioni di questo opuscolo
version-name = Versione { $version }: { $date }
version-newest = Vai al testo più recente
notice-version-newest = Questa è la versione { $version }. Data: { $date }. È la più recente.
notice-version-old = Questa è la versione { $version }. Data: { $date }. Esiste un testo più recente.
notice-kept = Esiste un testo più recente, ma non ancora in questa lingua. Data di questo testo: { $date }.
notice-mistake = Questo testo contiene un errore. Veda la sezione: { $section }
correction-wrong = Sbagliato: { $text }
correction-right = Corretto: { $text }
correction-date = Data in cui è stato trovato l’errore: { $date }
correction-pending = Questo passaggio è in corso di correzione. Chieda alla sua équipe. Non segua il testo che era qui.
correction-section = Sezione: { $section }
correction-versions = Versioni con questo errore: { $versions }
corrections-title = Correzioni
corrections-intro = Questi passaggi erano sbagliati nelle versioni precedenti. Se ne ha una su carta, scriva lì il testo corretto.
download-slip = Correzioni da stampare (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Pagina { $page } di { $pages }
print-contents = In questo opuscolo
print-draft = Bozza
print-links = Indirizzi web
print-web = Questo opuscolo sul web
print-qr = Codice QR con l’indirizzo web di questo opuscolo
print-stamp = Timbro dell’ospedale o dell’ambulatorio
print-contact-name = La persona da contattare
print-contact-phone = Telefono
print-contact-night = Di notte e nel fine settimana
print-week = Settimana dal
print-date = Data
print-code = Codice di stampa

## Links on the page to files for printing

download-heading = Stampare o salvare
download-pdf = PDF per carta A4 ({ $language }, { $kilobytes } kB)
download-pdf-large = PDF a caratteri grandi ({ $language }, { $kilobytes } kB)
download-pdf-booklet = PDF da stampare e piegare come libretto ({ $language }, { $kilobytes } kB)
download-pdf-booklet-help = Stampi fronte-retro girando il foglio sul lato corto, poi pieghi e metta i punti metallici.
download-pdf-press = PDF per la tipografia ({ $language }, { $kilobytes } kB)
download-captions = Sottotitoli per il filmato (WebVTT, { $language }, { $kilobytes } kB)

## Sheet for the print shop

docket-heading = Scheda d’ordine per la tipografia
docket-title = Titolo
docket-language = Lingua
docket-edition = Edizione
docket-file = File
docket-checksum = Codice di controllo (SHA-256)
docket-size = Formato finito dopo il taglio
docket-bleed = Abbondanza su ogni lato
docket-pages = Numero di pagine, copertina compresa
docket-binding = Lato della rilegatura
docket-binding-left = Sinistro
docket-binding-right = Destro
docket-finishing = Finitura
docket-finishing-text = Piegare una volta e applicare due punti metallici sulla piega.
docket-paper = Carta
docket-paper-text = Opaca o non patinata, in modo che ci si possa scrivere. Interno 115 g/m², copertina 170 g/m².
docket-colours = Colori
docket-colours-text = Quadricromia (CMYK) su entrambi i lati. Il testo è in nero puro.
docket-marks = Crocini di taglio
docket-marks-with = Con crocini di taglio
docket-marks-without = Senza crocini di taglio
docket-copies = Numero di copie
docket-contact = A chi rivolgersi
docket-proof = Prima della stampa
docket-proof-text = Inviare una prova di stampa a chi ha fatto l’ordine e attendere la risposta.

## Review sheets

review-title = Scheda di revisione
review-intro = Legga ogni testo numerato. Scriva accanto che cosa è sbagliato, poco chiaro o mancante.
review-intro-translation = Confronti ogni traduzione con l’originale accanto.
review-privacy = Indichi il suo ruolo, per esempio infermiere o paziente. Per i commenti il suo nome non è necessario.
review-file = Può anche scrivere i suoi commenti in questo file e rimandarlo:
review-print = Questa scheda da stampare (PDF)
review-since = Le modifiche sono segnate rispetto alla scheda con questo codice:
review-marks = Le parole tra [− e −] sono state tolte. Le parole tra [+ e +] sono nuove.
review-number = N.
review-comment = Commento
review-missing = Non tradotto. Qui i lettori vedono il testo originale.
review-fallback = Qui i lettori vedono il testo originale, perché un testo vicino non è tradotto.
review-new = Nuovo
review-changed = Modificato
review-gone = Tolto
review-found = Trovato dal programma
review-notes = Commento aperto
review-note-stale = Il testo è cambiato dopo questo commento.
review-notes-gone = Commenti aperti su testi cambiati o tolti
review-picture = Immagine
review-panels = Che cosa hanno detto i primi lettori e che cosa è stato cambiato
review-sign = Approvazione
review-code = Codice di questo testo
review-code-text = La firma vale solo per il testo con questo codice. Il codice cambia appena cambia una parola, un numero o un link.
review-role = Ruolo
review-checked = Che cosa ho controllato
review-sign-text = Ho letto tutto il testo di questa scheda.
review-sign-meaning = La traduzione dice la stessa cosa dell’originale.
review-sign-medicine = Il contenuto medico è corretto e aggiornato.
review-sign-numbers = Numeri, dosi e limiti sono corretti.
review-sign-warnings = I segnali di allarme sono corretti, e anche chi chiamare.
review-sign-language = Le parole sono semplici e gentili.
review-result = Risultato
review-result-yes = Il testo può essere usato così com’è.
review-result-changes = Il testo può essere usato quando si sarà risposto ai miei commenti.
review-result-no = Il testo non deve ancora essere usato.
review-name = Nome e funzione
review-signature = Firma
review-panel = Per pazienti e familiari
review-panel-text = Dica con sincerità che cosa ne pensa: è ciò che aiuta di più. Non è necessario dare il suo nome.
review-panel-clear = Era tutto chiaro? Quali parole o frasi erano difficili da capire?
review-panel-fear = Qualcosa l’ha spaventata o ferita? Dove?
review-panel-missing = Mancava qualcosa che voleva sapere?
review-panel-more = C’è altro che vorrebbe dirci?

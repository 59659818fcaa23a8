## Around the page

skip-to-content = Μετάβαση στο κείμενο
home = Αρχική σελίδα
breadcrumb-label = Βρίσκεστε εδώ
languages-label = Γλώσσες
languages-choose = Επιλέξτε γλώσσα
menu-label = Μενού
contents-heading = Σε αυτή τη σελίδα
back-to-top = Πίσω στην αρχή της σελίδας

## Index of a language: headings

brochures-heading = Φυλλάδια
videos-heading = Βίντεο
more-heading = Περισσότερα

## Boxes: the word that stands in front of the text

callout-in-short = Με λίγα λόγια
callout-note = Καλό να ξέρετε
callout-tip = Συμβουλή
callout-important = Σημαντικό
callout-caution = Προσοχή
callout-warning = Προειδοποίηση
tier-emergency = Επείγον
tier-team = Μέρα ή νύχτα
tier-office-hours = Σε εργάσιμες ώρες
worksheet = Φύλλο εργασίας
questions = Ερωτήσεις που μπορείτε να κάνετε
contact-card = Στοιχεία επικοινωνίας
film = Βίντεο

## Worksheets

scale-instruction = Κυκλώστε έναν αριθμό.

## Sources and glossary

notes-heading = Πηγές
note-label = Πηγή { $number }
note-back = Επιστροφή στο κείμενο από την πηγή { $number }
note-back-place = Επιστροφή στο σημείο { $place } του κειμένου από την πηγή { $number }
glossary-title = Λεξιλόγιο
glossary-description = Ιατρικές λέξεις με απλά λόγια.

## Films

film-length =
    { $minutes ->
        [one] Διάρκεια: { $minutes } λεπτό
       *[other] Διάρκεια: { $minutes } λεπτά
    }
film-in-words = Όλα όσα θα βλέπατε και θα ακούγατε στο βίντεο είναι γραμμένα σε αυτή τη σελίδα.
cue-scene = Στην οθόνη
cue-spoken = Αφήγηση
cue-time = Χρόνος

## What readers must be told

notice-heading = Παρακαλούμε προσέξτε
notice-sample = Αυτό είναι ένα δείγμα κειμένου. Κανένας επαγγελματίας υγείας δεν το έχει εγκρίνει. Μην το χρησιμοποιήσετε για να πάρετε αποφάσεις για την υγεία σας. Ρωτήστε τη θεραπευτική σας ομάδα.
notice-machine-draft = Αυτή η μετάφραση έγινε από μηχανή. Κανένας επαγγελματίας υγείας δεν την έχει ελέγξει.
notice-incomplete =
    { $missing ->
        [one] { $missing } από τα { $total } αποσπάσματα δεν έχει μεταφραστεί ακόμη. Εμφανίζεται στα αγγλικά.
       *[other] { $missing } από τα { $total } αποσπάσματα δεν έχουν μεταφραστεί ακόμη. Εμφανίζονται στα αγγλικά.
    }
notice-void-source = Το αρχικό κείμενο αυτών των ενοτήτων άλλαξε μετά τον έλεγχό τους: { $sections }
notice-void-value = Ένας αριθμός, ένα όνομα ή ένας σύνδεσμος σε αυτές τις ενότητες άλλαξε μετά τον έλεγχό τους: { $sections }
notice-void-translation = Η διατύπωση αυτών των ενοτήτων άλλαξε μετά τον έλεγχό τους: { $sections }

## Imprint

imprint-heading = Για αυτό το κείμενο
imprint-version = Εκδοχή
imprint-prepared = Ημερομηνία σύνταξης
imprint-last-reviewed = Τελευταίος έλεγχος από επαγγελματίες υγείας
imprint-never-reviewed = Δεν έχει ελεγχθεί ακόμη
imprint-next-review = Επόμενος προγραμματισμένος έλεγχος
imprint-edition = Έκδοση
imprint-sponsor = Χρηματοδότηση
imprint-no-sponsor = Καμία εταιρεία δεν πλήρωσε για αυτό το κείμενο.
imprint-licence = Άδεια χρήσης
imprint-licence-text = Μπορείτε να αντιγράψετε και να αλλάξετε αυτό το κείμενο με την άδεια { -licence-name }. Παρακαλούμε να αναφέρετε την πηγή.
role-author = Κείμενο
role-editor = Επιμέλεια
role-clinician = Ιατρικός έλεγχος
role-patient-panel = Έλεγχος από ασθενείς
role-translator = Μετάφραση
role-illustrator = Σχέδια
role-unnamed = Χωρίς αναφορά ονόματος εδώ
role-machine = Πρόχειρη μετάφραση από μηχανή, χωρίς έλεγχο
role-reviewed = Ελέγχθηκε και υπογράφηκε ανά ενότητα
panel-patients = Διαβάστηκε από ασθενείς
panel-families = Διαβάστηκε από οικογένειες
panel-clinicians = Διαβάστηκε από επαγγελματίες υγείας
panel-size = { $date }. Αριθμός ατόμων: { $size }

## What an edition of an association adds

call-emergency = Αριθμός έκτακτης ανάγκης: { $number }
call-team = Τηλεφωνική γραμμή: { $number }
call-team-hours = Τηλεφωνική γραμμή: { $number } ({ $hours })
imprint-address = Διεύθυνση
imprint-contact = Επικοινωνία
imprint-country = Για αναγνώστες στη χώρα
imprint-approval = Κωδικός έγκρισης
edition-publisher = Ποιος εκδίδει αυτά τα φυλλάδια
edition-helplines = Τηλεφωνικές γραμμές που βοηθούν
edition-hours = Πότε: { $text }
edition-cost = Κόστος κλήσης: { $text }
edition-languages = Γλώσσες: { $text }
edition-checked = Τελευταίος έλεγχος του αριθμού: { $date }
edition-reporting = Αναφέρετε μια παρενέργεια
edition-reporting-text = Μπορείτε να αναφέρετε μια παρενέργεια φαρμάκου εδώ: { $name }
edition-funding = Ποιος πληρώνει και άλλα συμφέροντα
edition-legal = Νομικές πληροφορίες
edition-privacy = Απόρρητο και τα δεδομένα σας
edition-feedback = Πείτε μας τι είναι λάθος ή ασαφές
notice-overdue = Αυτό το κείμενο έπρεπε να ελεγχθεί ξανά έως: { $date }. Βρίσκεται υπό αναθεώρηση. Ρωτήστε την ομάδα σας αν ισχύει ακόμη.

## Accessibility statement

accessibility-title = Προσβασιμότητα
accessibility-description = Πόσο προσβάσιμες είναι αυτές οι σελίδες, τι λείπει και πού μπορείτε να το πείτε.
notice-statement-draft = Αυτή η δήλωση είναι προσχέδιο. Κανείς δεν την έχει υπογράψει ακόμη.
accessibility-scope = Αυτή η δήλωση αφορά αυτές τις ιστοσελίδες και τα αρχεία PDF που προσφέρουν.
accessibility-promise = { $name }: θέλουμε να μπορούν όλοι να τα χρησιμοποιούν.
accessibility-status = Πόσο προσβάσιμες είναι οι σελίδες
accessibility-partly = Οι σελίδες και τα αρχεία πληρούν εν μέρει τα πρότυπα: { $standards }. Ό,τι λείπει αναφέρεται παρακάτω.
accessibility-none = Οι δοκιμές μας δεν βρήκαν στις σελίδες τίποτα που να μην πληροί τα πρότυπα: { $standards }.
accessibility-gaps = Τι δεν είναι ακόμη προσβάσιμο
accessibility-gap-reflow = Κανείς δεν έχει δοκιμάσει αν οι γραμμές ενός αρχείου PDF προσαρμόζονται σε μικρή οθόνη ({ $clause }).
accessibility-gap-booklet = Οι αναγνώστες οθόνης δεν μπορούν να διαβάσουν τα βιβλιαράκια για εκτύπωση και δίπλωμα ({ $clause }).
accessibility-instead = Αν ένα αρχείο δεν λειτουργεί για εσάς, διαβάστε την ιστοσελίδα. Έχει το ίδιο κείμενο.
accessibility-method = Πώς έγινε η αξιολόγηση
accessibility-machine = Προγράμματα δοκίμασαν τις σελίδες σε πρόγραμμα περιήγησης. Όσα δεν βλέπουν τα προγράμματα τα αξιολόγησαν οι ίδιοι οι δημιουργοί. Τελευταία φορά: { $date }.
accessibility-unaudited = Κανένας ανεξάρτητος φορέας δεν έχει ελέγξει τις σελίδες. Άτομα με αναπηρία δεν τις έχουν δοκιμάσει ακόμη.
accessibility-signed = Υπογραφή: { $name }. Ημέρα: { $date }.
accessibility-feedback = Αν κάτι δεν λειτουργεί για εσάς
accessibility-feedback-text = Πείτε μας το ή ζητήστε το κείμενο σε άλλη μορφή: { $address }
accessibility-enforcement = Αν η απάντησή μας δεν βοηθήσει
accessibility-open = Ο σύλλογος που εκδίδει αυτές τις σελίδες θα γράψει εδώ σε ποιον μπορείτε να απευθυνθείτε.

## Foot of the page

footer-independent = Αυτός ο ιστότοπος είναι ανεξάρτητος. Το πρόγραμμα και οι οργανισμοί που τον ενέπνευσαν δεν τον έγραψαν, δεν τον έλεγξαν και δεν τον υποστηρίζουν.
footer-about = Για αυτά τα φυλλάδια

## Page not found

not-found-title = Η σελίδα δεν βρέθηκε
not-found-text = Αυτή η σελίδα δεν υπάρχει ή άλλαξε η διεύθυνσή της.
not-found-home = Μετάβαση στα φυλλάδια

## Page that has moved

moved-title = Η σελίδα μεταφέρθηκε
moved-text = Αυτή η σελίδα έχει νέα διεύθυνση:

## Versions and corrections

versions-heading = Εκδοχές αυτού του φυλλαδίου
version-name = Εκδοχή { $version }: { $date }
version-newest = Μετάβαση στο νεότερο κείμενο
notice-version-newest = Αυτή είναι η εκδοχή { $version }. Ημερομηνία: { $date }. Είναι η νεότερη.
notice-version-old = Αυτή είναι η εκδοχή { $version }. Ημερομηνία: { $date }. Υπάρχει νεότερο κείμενο.
notice-kept = Υπάρχει νεότερο κείμενο, αλλά όχι ακόμη σε αυτή τη γλώσσα. Ημερομηνία αυτού του κειμένου: { $date }.
notice-mistake = Αυτό το κείμενο έχει ένα λάθος. Δείτε την ενότητα: { $section }
correction-wrong = Λάθος: { $text }
correction-right = Σωστό: { $text }
correction-date = Το λάθος βρέθηκε στις: { $date }
correction-pending = Αυτό το σημείο διορθώνεται. Ρωτήστε την ομάδα σας. Μην ακολουθείτε το κείμενο που ήταν εδώ.
correction-section = Ενότητα: { $section }
correction-versions = Εκδοχές με αυτό το λάθος: { $versions }
corrections-title = Διορθώσεις
corrections-intro = Αυτά τα σημεία ήταν λάθος σε προηγούμενες εκδοχές. Αν έχετε μία σε χαρτί, γράψτε επάνω της το σωστό κείμενο.
download-slip = Διορθώσεις για εκτύπωση (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Σελίδα { $page } από { $pages }
print-contents = Σε αυτό το φυλλάδιο
print-draft = Προσχέδιο
print-links = Διευθύνσεις στο διαδίκτυο
print-web = Αυτό το φυλλάδιο στο διαδίκτυο
print-qr = Κωδικός QR με τη διεύθυνση αυτού του φυλλαδίου στο διαδίκτυο
print-stamp = Σφραγίδα του νοσοκομείου ή του ιατρείου σας
print-contact-name = Πρόσωπο επικοινωνίας
print-contact-phone = Τηλέφωνο
print-contact-night = Τη νύχτα και τα Σαββατοκύριακα
print-week = Εβδομάδα από
print-date = Ημερομηνία
print-code = Κωδικός εκτύπωσης

## Links on the page to files for printing

download-heading = Εκτύπωση ή αποθήκευση
download-pdf = PDF για χαρτί A4 ({ $language }, { $kilobytes } kB)
download-pdf-large = PDF με μεγάλα γράμματα ({ $language }, { $kilobytes } kB)
download-pdf-booklet = PDF για εκτύπωση και δίπλωμα σε βιβλιαράκι ({ $language }, { $kilobytes } kB)
download-pdf-booklet-help = Εκτυπώστε και στις δύο όψεις, με αναστροφή στη μικρή πλευρά, και μετά διπλώστε και συρράψτε.
download-pdf-press = PDF για τυπογραφείο ({ $language }, { $kilobytes } kB)
download-captions = Υπότιτλοι για το βίντεο (WebVTT, { $language }, { $kilobytes } kB)

## Sheet for the print shop

docket-heading = Δελτίο παραγγελίας για το τυπογραφείο
docket-title = Τίτλος
docket-language = Γλώσσα
docket-edition = Έκδοση
docket-file = Αρχείο
docket-checksum = Άθροισμα ελέγχου (SHA-256)
docket-size = Μέγεθος μετά την κοπή
docket-bleed = Ξακρίδι σε κάθε πλευρά
docket-pages = Αριθμός σελίδων μαζί με το εξώφυλλο
docket-binding = Πλευρά βιβλιοδεσίας
docket-binding-left = Αριστερά
docket-binding-right = Δεξιά
docket-finishing = Φινίρισμα
docket-finishing-text = Ένα δίπλωμα και δύο συρραφές πάνω στο δίπλωμα.
docket-paper = Χαρτί
docket-paper-text = Ματ ή χωρίς επίστρωση, για να μπορεί κανείς να γράφει πάνω του. Εσωτερικό 115 g/m², εξώφυλλο 170 g/m².
docket-colours = Χρώματα
docket-colours-text = Τετραχρωμία (CMYK) και στις δύο όψεις. Το κείμενο είναι καθαρό μαύρο.
docket-marks = Σημάδια κοπής
docket-marks-with = Με σημάδια κοπής
docket-marks-without = Χωρίς σημάδια κοπής
docket-copies = Αριθμός αντιτύπων
docket-contact = Σε ποιον να απευθυνθείτε
docket-proof = Πριν από την εκτύπωση
docket-proof-text = Παρακαλούμε να στείλετε δοκίμιο σε όποιον έκανε την παραγγελία και να περιμένετε την απάντηση.

## Review sheets

review-title = Φύλλο ελέγχου
review-intro = Παρακαλούμε διαβάστε κάθε αριθμημένο κείμενο. Γράψτε δίπλα τι είναι λάθος, ασαφές ή λείπει.
review-intro-translation = Συγκρίνετε κάθε μετάφραση με το πρωτότυπο δίπλα της.
review-privacy = Παρακαλούμε γράψτε τον ρόλο σας, για παράδειγμα νοσηλευτής ή ασθενής. Το όνομά σας δεν χρειάζεται για τα σχόλια.
review-file = Μπορείτε επίσης να γράψετε τα σχόλιά σας σε αυτό το αρχείο και να το στείλετε πίσω:
review-print = Αυτό το φύλλο για εκτύπωση (PDF)
review-since = Οι αλλαγές σημειώνονται σε σχέση με το φύλλο που έχει αυτόν τον κωδικό:
review-marks = Οι λέξεις ανάμεσα στα [− και −] αφαιρέθηκαν. Οι λέξεις ανάμεσα στα [+ και +] είναι νέες.
review-number = Αρ.
review-comment = Σχόλιο
review-missing = Δεν μεταφράστηκε. Οι αναγνώστες βλέπουν εδώ το πρωτότυπο κείμενο.
review-fallback = Οι αναγνώστες βλέπουν εδώ το πρωτότυπο κείμενο, επειδή ένα διπλανό κείμενο δεν έχει μεταφραστεί.
review-new = Νέο
review-changed = Άλλαξε
review-gone = Αφαιρέθηκε
review-found = Το βρήκε το πρόγραμμα
review-notes = Ανοιχτό σχόλιο
review-note-stale = Το κείμενο άλλαξε μετά από αυτό το σχόλιο.
review-notes-gone = Ανοιχτά σχόλια για κείμενα που άλλαξαν ή αφαιρέθηκαν
review-picture = Εικόνα
review-panels = Τι είπαν οι προηγούμενοι αναγνώστες και τι άλλαξε
review-sign = Έγκριση
review-code = Κωδικός αυτού του κειμένου
review-code-text = Η υπογραφή ισχύει μόνο για το κείμενο με αυτόν τον κωδικό. Ο κωδικός αλλάζει μόλις αλλάξει μια λέξη, ένας αριθμός ή ένας σύνδεσμος.
review-role = Ρόλος
review-checked = Τι έλεγξα
review-sign-text = Διάβασα όλο το κείμενο αυτού του φύλλου.
review-sign-meaning = Η μετάφραση λέει το ίδιο με το πρωτότυπο.
review-sign-medicine = Το ιατρικό περιεχόμενο είναι σωστό και επίκαιρο.
review-sign-numbers = Οι αριθμοί, οι δόσεις και τα όρια είναι σωστά.
review-sign-warnings = Τα προειδοποιητικά σημάδια είναι σωστά, όπως και το ποιον να καλέσετε.
review-sign-language = Οι λέξεις είναι απλές και ευγενικές.
review-result = Αποτέλεσμα
review-result-yes = Το κείμενο μπορεί να χρησιμοποιηθεί όπως είναι.
review-result-changes = Το κείμενο μπορεί να χρησιμοποιηθεί όταν ληφθούν υπόψη τα σχόλιά μου.
review-result-no = Το κείμενο δεν πρέπει να χρησιμοποιηθεί ακόμη.
review-name = Όνομα και ιδιότητα
review-signature = Υπογραφή
review-panel = Για ασθενείς και οικογένειες
review-panel-text = Πείτε ειλικρινά τι πιστεύετε: αυτό βοηθά περισσότερο. Δεν χρειάζεται να δώσετε το όνομά σας.
review-panel-clear = Ήταν όλα ξεκάθαρα; Ποιες λέξεις ή προτάσεις ήταν δύσκολο να κατανοηθούν;
review-panel-fear = Σας τρόμαξε ή σας πλήγωσε κάτι; Πού;
review-panel-missing = Έλειπε κάτι που θέλατε να μάθετε;
review-panel-more = Θέλετε να μας πείτε κάτι άλλο;

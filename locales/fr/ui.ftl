## Around the page

skip-to-content = Aller au texte
home = Accueil
breadcrumb-label = Vous êtes ici
languages-label = Langues
languages-choose = Choisissez votre langue
menu-label = Menu
contents-heading = Sur cette page
back-to-top = Retour en haut de la page

## Index of a language: headings

brochures-heading = Brochures
videos-heading = Films
more-heading = Voir aussi

## Boxes: the word that stands in front of the text

callout-in-short = En bref
callout-note = Bon à savoir
callout-tip = Conseil
callout-important = Important
callout-caution = Prudence
callout-warning = Avertissement
tier-emergency = Urgence
tier-team = De jour comme de nuit
tier-office-hours = Aux heures d’ouverture
worksheet = Fiche à remplir
questions = Questions à poser
contact-card = Contacts
film = Film

## Worksheets

scale-instruction = Entourez un chiffre.

## Sources and glossary

notes-heading = Sources
note-label = Source { $number }
note-back = Retour au texte depuis la source { $number }
note-back-place = Retour à l’endroit { $place } du texte depuis la source { $number }
glossary-title = Les mots expliqués
glossary-description = Les mots médicaux en langage simple.

## Films

film-length =
    { $minutes ->
        [one] Durée : { $minutes } minute
        [many] Durée : { $minutes } de minutes
       *[other] Durée : { $minutes } minutes
    }
film-in-words = Tout ce que vous verriez et entendriez dans le film est écrit sur cette page.
cue-scene = À l’écran
cue-spoken = Voix
cue-time = Temps

## What readers must be told

notice-heading = À noter
notice-sample = Ce texte est un exemple. Aucun professionnel de santé ne l’a approuvé. Ne l’utilisez pas pour prendre des décisions sur votre santé. Demandez conseil à votre équipe soignante.
notice-machine-draft = Cette traduction a été faite par une machine. Aucun professionnel de santé ne l’a relue.
notice-incomplete =
    { $missing ->
        [one] { $missing } passage sur { $total } n’est pas encore traduit. Il apparaît en anglais.
        [many] { $missing } de passages sur { $total } ne sont pas encore traduits. Ils apparaissent en anglais.
       *[other] { $missing } passages sur { $total } ne sont pas encore traduits. Ils apparaissent en anglais.
    }
notice-void-source = Le texte d’origine de ces parties a changé depuis leur relecture : { $sections }
notice-void-value = Un nombre, un nom ou un lien de ces parties a changé depuis leur relecture : { $sections }
notice-void-translation = La formulation de ces parties a changé depuis leur relecture : { $sections }

## Imprint

imprint-heading = À propos de ce texte
imprint-version = Version
imprint-prepared = Date de rédaction
imprint-last-reviewed = Dernière relecture par des professionnels de santé
imprint-never-reviewed = Pas encore relu
imprint-next-review = Prochaine relecture prévue
imprint-edition = Édition
imprint-sponsor = Financé par
imprint-no-sponsor = Aucune entreprise n’a payé pour ce texte.
imprint-licence = Licence
imprint-licence-text = Vous pouvez copier et modifier ce texte selon la licence { -licence-name }. Merci d’indiquer la source.
role-author = Texte
role-editor = Révision du texte
role-clinician = Relecture médicale
role-patient-panel = Relecture par des patients
role-translator = Traduction
role-illustrator = Dessins
role-unnamed = Nom non indiqué ici
role-machine = Ébauche faite par une machine, non relue
role-reviewed = Relu et signé, partie par partie
panel-patients = Relu par des patients
panel-families = Relu par des proches
panel-clinicians = Relu par des professionnels de santé
panel-size = { $date }. Nombre de personnes : { $size }

## What an edition of an association adds

call-emergency = Numéro d’urgence : { $number }
call-team = Ligne téléphonique : { $number }
call-team-hours = Ligne téléphonique : { $number } ({ $hours })
imprint-address = Adresse
imprint-contact = Contact
imprint-country = Pour les personnes vivant en
imprint-approval = Code d’approbation
edition-publisher = Qui publie ces brochures
edition-helplines = Des numéros de téléphone qui aident
edition-hours = Quand : { $text }
edition-cost = Prix de l’appel : { $text }
edition-languages = Langues : { $text }
edition-checked = Numéro vérifié pour la dernière fois : { $date }
edition-reporting = Signaler un effet indésirable
edition-reporting-text = Vous pouvez signaler un effet indésirable d’un médicament ici : { $name }
edition-funding = Qui paie, et autres intérêts
edition-legal = Mentions légales
edition-privacy = Vie privée et données
edition-feedback = Dites-nous ce qui est faux ou peu clair
notice-overdue = Ce texte devait être vérifié à nouveau avant cette date : { $date }. Il est en cours de révision. Demandez à votre équipe s’il est toujours valable.

## Accessibility statement

accessibility-title = Accessibilité
accessibility-description = Dans quelle mesure ces pages sont accessibles, ce qui manque et à qui le dire.
notice-statement-draft = Cette déclaration est une ébauche. Personne ne l’a encore signée.
accessibility-scope = Cette déclaration concerne ces pages web et les fichiers PDF qu’elles proposent.
accessibility-promise = { $name } souhaite que tout le monde puisse les utiliser.
accessibility-status = Dans quelle mesure les pages sont accessibles
accessibility-partly = Les pages et les fichiers respectent les normes en partie : { $standards }. Ce qui manque est indiqué ci-dessous.
accessibility-none = Nos tests n’ont rien trouvé dans les pages qui ne respecte pas les normes : { $standards }.
accessibility-gaps = Ce qui n’est pas encore accessible
accessibility-gap-reflow = Personne n’a essayé d’adapter les lignes d’un fichier PDF à un petit écran ({ $clause }).
accessibility-gap-booklet = Les lecteurs d’écran ne peuvent pas lire les livrets à imprimer et à plier ({ $clause }).
accessibility-instead = Si un fichier ne fonctionne pas pour vous, lisez la page web. Le texte est le même.
accessibility-method = Comment cela a été évalué
accessibility-machine = Des programmes ont testé les pages dans un navigateur. Ce que les programmes ne voient pas, les personnes qui font ces pages l’ont évalué elles-mêmes. Dernière fois : { $date }.
accessibility-unaudited = Aucun organisme indépendant n’a contrôlé les pages. Les personnes handicapées ne les ont pas encore testées.
accessibility-signed = Signé par { $name } à cette date : { $date }.
accessibility-feedback = Si quelque chose ne fonctionne pas pour vous
accessibility-feedback-text = Dites-le-nous, ou demandez le texte sous une autre forme : { $address }
accessibility-enforcement = Si notre réponse ne vous aide pas
accessibility-open = L’association qui publie ces pages indiquera ici à qui s’adresser.

## Foot of the page

footer-independent = Ce site est indépendant. Le programme et les organisations qui l’ont inspiré ne l’ont ni rédigé, ni vérifié, ni soutenu.
footer-about = À propos de ces brochures

## Page not found

not-found-title = Page introuvable
not-found-text = Cette page n’existe pas, ou son adresse a changé.
not-found-home = Aller aux brochures

## Page that has moved

moved-title = Cette page a changé d’adresse
moved-text = Voici la nouvelle adresse de cette page :

## Versions and corrections

versions-heading = Versions de cette brochure
version-name = Version { $version } : { $date }
version-newest = Voir le texte le plus récent
notice-version-newest = Ceci est la version { $version }. Date : { $date }. C’est la plus récente.
notice-version-old = Ceci est la version { $version }. Date : { $date }. Il existe un texte plus récent.
notice-kept = Il existe un texte plus récent, mais pas encore dans cette langue. Date de ce texte : { $date }.
notice-mistake = Ce texte contient une erreur. Veuillez voir la section : { $section }
correction-wrong = Faux : { $text }
correction-right = Correct : { $text }
correction-date = Erreur découverte le : { $date }
correction-pending = Ce passage est en cours de correction. Demandez à votre équipe. Ne suivez pas le texte qui était ici.
correction-section = Section : { $section }
correction-versions = Versions avec cette erreur : { $versions }
corrections-title = Corrections
corrections-intro = Ces passages étaient faux dans des versions précédentes. Si vous en avez une sur papier, veuillez y écrire le texte correct.
download-slip = Corrections à imprimer (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Page { $page } sur { $pages }
print-contents = Dans cette brochure
print-draft = Ébauche
print-links = Adresses web
print-web = Cette brochure sur le web
print-qr = Code QR avec l’adresse web de cette brochure
print-stamp = Cachet de votre hôpital ou cabinet
print-contact-name = Votre contact
print-contact-phone = Téléphone
print-contact-night = La nuit et le week-end
print-week = Semaine du
print-date = Date
print-code = Code d’impression

## Links on the page to files for printing

download-heading = Imprimer ou enregistrer
download-pdf = PDF pour papier A4 ({ $language }, { $kilobytes } ko)
download-pdf-large = PDF en gros caractères ({ $language }, { $kilobytes } ko)
download-pdf-booklet = PDF à imprimer et à plier en livret ({ $language }, { $kilobytes } ko)
download-pdf-booklet-help = Imprimez recto verso en retournant sur le petit côté, puis pliez et agrafez.
download-pdf-press = PDF pour une imprimerie ({ $language }, { $kilobytes } ko)
download-captions = Sous-titres du film (WebVTT, { $language }, { $kilobytes } ko)

## Sheet for the print shop

docket-heading = Fiche de commande pour l’imprimerie
docket-title = Titre
docket-language = Langue
docket-edition = Édition
docket-file = Fichier
docket-checksum = Somme de contrôle (SHA-256)
docket-size = Format fini, après rognage
docket-bleed = Fonds perdus sur chaque côté
docket-pages = Nombre de pages, couverture comprise
docket-binding = Côté de la reliure
docket-binding-left = Gauche
docket-binding-right = Droite
docket-finishing = Façonnage
docket-finishing-text = Plier une fois et poser deux agrafes dans le pli.
docket-paper = Papier
docket-paper-text = Mat ou non couché, pour que l’on puisse écrire dessus. Intérieur 115 g/m², couverture 170 g/m².
docket-colours = Couleurs
docket-colours-text = Quadrichromie (CMJN) recto verso. Le texte est en noir pur.
docket-marks = Traits de coupe
docket-marks-with = Avec traits de coupe
docket-marks-without = Sans traits de coupe
docket-copies = Nombre d’exemplaires
docket-contact = Personne à contacter
docket-proof = Avant l’impression
docket-proof-text = Envoyez une épreuve à la personne qui a passé la commande, et attendez sa réponse.

## Review sheets

review-title = Fiche de relecture
review-intro = Veuillez lire chaque texte numéroté. Écrivez à côté ce qui est faux, peu clair ou manquant.
review-intro-translation = Comparez chaque traduction avec l’original placé à côté.
review-privacy = Indiquez votre rôle, par exemple infirmier ou patient. Votre nom n’est pas nécessaire pour les remarques.
review-file = Vous pouvez aussi saisir vos remarques dans ce fichier et le renvoyer :
review-print = Cette fiche à imprimer (PDF)
review-since = Les changements sont indiqués par rapport à la fiche qui porte ce code :
review-marks = Les mots entre [− et −] ont été supprimés. Les mots entre [+ et +] sont nouveaux.
review-number = Nº
review-comment = Remarque
review-missing = Non traduit. Les lecteurs voient ici le texte original.
review-fallback = Les lecteurs voient ici le texte original, car un texte voisin n’est pas traduit.
review-new = Nouveau
review-changed = Modifié
review-gone = Supprimé
review-found = Trouvé par le programme
review-notes = Remarque en attente
review-note-stale = Le texte a changé depuis cette remarque.
review-notes-gone = Remarques en attente sur des textes modifiés ou supprimés
review-picture = Image
review-panels = Ce qu’ont dit les premiers lecteurs, et ce qui a été changé
review-sign = Validation
review-code = Code de ce texte
review-code-text = La signature ne vaut que pour le texte qui porte ce code. Le code change dès qu’un mot, un nombre ou un lien change.
review-role = Rôle
review-checked = Ce que j’ai vérifié
review-sign-text = J’ai lu tout le texte de cette fiche.
review-sign-meaning = La traduction dit la même chose que l’original.
review-sign-medicine = Le contenu médical est exact et à jour.
review-sign-numbers = Les nombres, les doses et les limites sont exacts.
review-sign-warnings = Les signes d’alerte sont exacts, et les personnes à appeler aussi.
review-sign-language = Les mots sont simples et bienveillants.
review-result = Résultat
review-result-yes = Le texte peut être utilisé tel quel.
review-result-changes = Le texte peut être utilisé quand mes remarques auront été traitées.
review-result-no = Le texte ne doit pas encore être utilisé.
review-name = Nom et fonction
review-signature = Signature
review-panel = Pour les patients et leurs proches
review-panel-text = Dites franchement ce que vous pensez : c’est ce qui nous aide le plus. Vous n’avez pas besoin de donner votre nom.
review-panel-clear = Tout était-il clair ? Quels mots ou quelles phrases étaient difficiles à comprendre ?
review-panel-fear = Quelque chose vous a-t-il fait peur ou blessé ? Où ?
review-panel-missing = Manquait-il quelque chose que vous vouliez savoir ?
review-panel-more = Souhaitez-vous nous dire autre chose ?

# Interface texts. Written by hand. When an English text changes its meaning, give it a new id:
# `shape check` compares with stable.lock.

## Around the page

# First link of every page, for keyboards and screen readers.
skip-to-content = Skip to the text
# First step of the breadcrumb; leads to the first page in this language.
home = Home
# Name of the breadcrumb for screen readers.
breadcrumb-label = You are here
# On the button that opens the list of languages; the name of the current language stands beside it.
languages-label = Languages
# Heading of the page on which people choose a language, and the name of the link that leads there.
languages-choose = Choose your language
# Name of the list of links at the foot of every page, for screen readers.
menu-label = Menu
# Heading of the list of contents of a brochure.
contents-heading = On this page
# Link at the end of a brochure to its beginning.
back-to-top = Back to the top

## Index of a language: headings

# Heading of the list of brochures.
brochures-heading = Brochures
# Heading of the list of films.
videos-heading = Films
# Heading of the list with the words explained and the page about these brochures.
more-heading = More

## Boxes: the word that stands in front of the text

# The few sentences to remember.
callout-in-short = In short
# Useful, not urgent.
callout-note = Good to know
# Something that helps.
callout-tip = Tip
# Do not miss this.
callout-important = Important
# Something may do harm.
callout-caution = Take care
# Danger.
callout-warning = Warning
# The most urgent of three boxes.
tier-emergency = Emergency
# The second: the care team, at any hour.
tier-team = Day or night
# The third: the care team, when the office is open.
tier-office-hours = In working hours
# Above a sheet to write on.
worksheet = Worksheet
# Above a list of questions to tick and take to a visit.
questions = Questions to ask
# Above a card on which people write telephone numbers.
contact-card = Contacts
# In front of the name of a film.
film = Film

## Worksheets

# Above a row of numbers.
scale-instruction = Circle one number.

## Sources and glossary

# Heading of the list of sources at the end of a brochure.
notes-heading = Sources
# Name of the small raised number in the text, for screen readers. $number is 1, 2, 3 …
note-label = Source { $number }
# Name of the link from a source back to the text. $number is the number of the source.
note-back = Back to the text from source { $number }
# The same, when a source is cited more than once. $place is 1 for the first place, 2 for the second …
note-back-place = Back to place { $place } in the text from source { $number }
# Title of the page with medical words.
glossary-title = Words explained
# One sentence about that page for search engines.
glossary-description = Medical words in plain language.

## Films

# $minutes is a number.
film-length =
    { $minutes ->
        [one] Length: { $minutes } minute
       *[other] Length: { $minutes } minutes
    }
# On the page of a film, below its title: the page holds all that is in the film.
film-in-words = Everything that you would see and hear in the film is written on this page.
# In front of what is seen in the film.
cue-scene = On the screen
# In front of what is said in the film.
cue-spoken = Spoken
# Heading of the column or label of the time in the film, for example 0:08 to 0:21.
cue-time = Time

## What readers must be told

# Heading of the box at the top of every page.
notice-heading = Please note
# The text was written to show what is possible; nobody has approved it.
notice-sample = This is sample text. No health professional has approved it. Do not use it to decide about your health. Ask your team.
# The translation was not made by people.
notice-machine-draft = This translation was made by a machine. No health professional has reviewed it.
# Some passages are still in the source language, English. $missing of $total passages.
notice-incomplete =
    { $missing ->
        [one] { $missing } of { $total } passages is not yet translated. It is shown in English.
       *[other] { $missing } of { $total } passages are not yet translated. They are shown in English.
    }
# After a section was signed, its English text, a value in it or its translation changed. $sections are headings.
notice-void-source = The original text of these sections has changed since they were checked: { $sections }
notice-void-value = A number, a name or a link in these sections has changed since they were checked: { $sections }
notice-void-translation = The wording of these sections has changed since they were checked: { $sections }

## Imprint

# Heading of the box at the end of a brochure.
imprint-heading = About this text
# Labels in that box; a value follows each of them.
imprint-version = Version
imprint-prepared = Date of preparation
imprint-last-reviewed = Last review by health professionals
# Instead of the date of the last review.
imprint-never-reviewed = Not yet reviewed
imprint-next-review = Next review planned
imprint-edition = Edition
imprint-sponsor = Paid for by
# Instead of the name of a company.
imprint-no-sponsor = No company paid for this text.
imprint-licence = Licence
imprint-licence-text = You may copy and change this text under { -licence-name }. Please name the source.
# Roles of people who took part. Without a name only the role is printed.
role-author = Text
role-editor = Editing
role-clinician = Medical review
role-patient-panel = Patient review
role-translator = Translation
role-illustrator = Drawings
# Printed instead of names when people did not agree to be named.
role-unnamed = Not named here
# Instead of the name of a translator.
role-machine = Machine draft, not reviewed
# Instead of the name of a translator, when every section is signed.
role-reviewed = Checked and signed, section by section
# In the box "About this text": who read the text before it was published. The day and the number of people follow.
panel-patients = Read by patients
panel-families = Read by families
panel-clinicians = Read by health professionals
# $date is a date, $size is how many people took part.
panel-size = { $date }. Number of people: { $size }

## What an edition of an association adds

# In a red box. $number is the number for emergencies of the country, for example 112.
call-emergency = Emergency number: { $number }
# In the box for calls by day and night. $number is a telephone number.
call-team = Telephone line: { $number }
# The same. $hours says when somebody answers, in words of the association.
call-team-hours = Telephone line: { $number } ({ $hours })
# Labels in the box "About this text"; a value follows each of them.
imprint-address = Address
imprint-contact = Contact
# The name of a country follows.
imprint-country = For readers in
# The code under which an authority approved the brochure follows.
imprint-approval = Approval code
# Headings and lines on the page about these brochures.
edition-publisher = Who publishes these brochures
edition-helplines = Telephone lines that help
# $text says when somebody answers, in words of the association.
edition-hours = When: { $text }
# $text says what a call costs, for example "free".
edition-cost = Cost of a call: { $text }
# $text is a list of languages, each in its own name.
edition-languages = Languages: { $text }
# $date is the day on which somebody last called the number.
edition-checked = Number last checked: { $date }
edition-reporting = Report a side effect
# $name is the name of an authority.
edition-reporting-text = You can report a side effect of a medicine here: { $name }
# Above a text about money and conflicts of interest.
edition-funding = Who pays, and other interests
edition-legal = Legal notice
edition-privacy = Privacy and your data
# Heading, label and name of a link; a mail address or a page follows.
edition-feedback = Tell us what is wrong or unclear
# In the box at the top of a page. $date is a day in the past.
notice-overdue = This text was to be checked again by { $date }. It is under review. Ask your team whether it still holds.

## Accessibility statement

# Title of the page that says how accessible the site is, and name of the link that leads there.
accessibility-title = Accessibility
accessibility-description = How accessible these pages are, what is missing, and where to tell us.
# In the box at the top of that page.
notice-statement-draft = This statement is a draft. Nobody has signed it yet.
accessibility-scope = This statement is about these web pages and the PDF files that they offer.
# $name is the name of an association.
accessibility-promise = { $name } wants everyone to be able to use them.
accessibility-status = How accessible the pages are
# $standards is a list of names, for example "WCAG 2.2 (A, AA), EN 301 549".
accessibility-partly = The pages and files meet the standards in part: { $standards }. What is missing is listed below.
# The sentence above, where nothing is known to be missing.
accessibility-none = Our tests found nothing on the pages that does not meet the standards: { $standards }.
# Heading of a list. In its lines, $clause is the place in a standard, for example "WCAG 2.2, 1.3.2".
accessibility-gaps = What is not accessible yet
accessibility-gap-reflow = Nobody has tried whether the lines of a PDF file can be made to fit a small screen ({ $clause }).
accessibility-gap-booklet = Screen readers cannot read the booklets that are made to be printed and folded ({ $clause }).
accessibility-instead = If a file does not work for you, read the web page. It has the same text.
accessibility-method = How this was judged
# $date is a day in the past.
accessibility-machine = Programs tested the pages in a browser. What programs cannot see, the makers judged themselves. Last time: { $date }.
accessibility-unaudited = No independent body has audited the pages. People with disabilities have not tested them yet.
# $name is a person with a function, $date a day.
accessibility-signed = Signed by { $name } on this day: { $date }.
accessibility-feedback = If something does not work for you
# $address is a mail address or a page.
accessibility-feedback-text = Tell us, or ask for the text in another form: { $address }
# Heading: who hears complaints.
accessibility-enforcement = If our answer does not help
# Where the association has still to write something.
accessibility-open = The association that publishes these pages will write here whom to ask.

## Foot of the page

# On every page. "The programme" is an existing programme of patient education that gave the idea.
footer-independent = This site is independent. The programme and the organisations that inspired it did not write, check or support it.
# Name of the link to the page about these brochures.
footer-about = About these brochures

## Page not found

# Heading of the page that people see when an address is wrong.
not-found-title = Page not found
not-found-text = This page does not exist, or its address has changed.
# Name of a link to the first page in this language.
not-found-home = Go to the brochures

## Page that has moved

moved-title = This page has moved
# A link to the page's new address follows.
moved-text = This page has a new address:

## Versions and corrections

# Heading of a list of links: each version of the brochure that was ever published.
versions-heading = Versions of this brochure
# A link in that list. $version is for example 1.0, $date a date.
version-name = Version { $version }: { $date }
# Name of a link from an earlier version to the text as it is now; also the first link in that list.
version-newest = To the newest text
# On the page of a version that is still the newest. $version is for example 1.0, $date a date.
notice-version-newest = This is version { $version }. Date: { $date }. It is the newest.
# On the page of a version after which the text was changed.
notice-version-old = This is version { $version }. Date: { $date }. There is a newer text.
# The text was changed in other languages. $date is the day on which the text in this language was published.
notice-kept = A newer text exists, but not yet in this language. This text is of: { $date }.
# A mistake was found after publication. $section is a heading of the brochure.
notice-mistake = This text has a mistake. Please see the section: { $section }
# $text is a sentence that was published with a mistake, for example a wrong dose.
correction-wrong = Wrong: { $text }
# $text is the sentence as it should be.
correction-right = Right: { $text }
# $date is the day on which the mistake was found.
correction-date = Mistake found on: { $date }
# In place of a passage that was found wrong, as long as the right text is not there in this language.
correction-pending = This passage is being corrected. Please ask your team. Do not go by the text that was here.
# $section is a heading of the brochure.
correction-section = Section: { $section }
# $versions are versions that have the mistake, for example 1.0 · 1.1
correction-versions = Versions with this mistake: { $versions }
# Title of the page with all mistakes that were found, and of the sheet for paper.
corrections-title = Corrections
# Below that title.
corrections-intro = These passages were wrong in earlier versions. If you have one on paper, please write the right words in it.
# Link to that sheet. $language is the language's own name, $kilobytes the size of the file, a number.
download-slip = Corrections to print (PDF, { $language }, { $kilobytes } kB)

## On paper

# At the foot of every printed page. $page and $pages are numbers. Keep it short.
print-page = Page { $page } of { $pages }
# Heading of the list of contents in a printed brochure.
print-contents = In this brochure
# Large pale word across every page of a text that is not finished. One short word.
print-draft = Draft
# Heading of the list of web addresses at the end of a printed brochure, because paper has no links.
print-links = Web addresses
# Above the web address and the square code that a telephone can read.
print-web = This brochure on the web
# For people who cannot see the square code. The address is printed beside it.
print-qr = QR code with the web address of this brochure
# In an empty box on the last page: hospitals put their stamp there.
print-stamp = Stamp of your hospital or practice
# On the last page, in front of a line to write on: who to call.
print-contact-name = Your contact
# In front of a line to write a telephone number on.
print-contact-phone = Telephone
# In front of a line to write a telephone number on: for the night and the weekend.
print-contact-night = At night and at weekends
# Above a diary, in front of a line to write the first day of the week on.
print-week = Week from
# Above a sheet to write on, in front of a line to write a date on.
print-date = Date
# In the box "About this text": a short code that tells printed versions apart.
print-code = Print code

## Links on the page to files for printing
# $language is the language's own name, $kilobytes the size of the file, a number.

# Heading above these links.
download-heading = Print or save
download-pdf = PDF for A4 paper ({ $language }, { $kilobytes } kB)
# The same text in big letters.
download-pdf-large = PDF in large print ({ $language }, { $kilobytes } kB)
# Small booklet, made of folded A4 paper.
download-pdf-booklet = PDF to print and fold as a booklet ({ $language }, { $kilobytes } kB)
# How to print that booklet.
download-pdf-booklet-help = Print on both sides, turn the paper on the short edge, then fold and staple.
# For a professional printer.
download-pdf-press = PDF for a print shop ({ $language }, { $kilobytes } kB)
# The words that are said in the film, as a file that players of films read.
download-captions = Captions for the film (WebVTT, { $language }, { $kilobytes } kB)

## Sheet for the print shop
# One page that tells a professional printer how to make the brochure. Label, then value.

docket-heading = Order sheet for the print shop
docket-title = Title
docket-language = Language
docket-edition = Edition
docket-file = File
# A long code that proves that the file did not change on its way.
docket-checksum = Checksum (SHA-256)
# Size of a page after cutting.
docket-size = Size after trimming
# A strip around the page that is printed and cut off.
docket-bleed = Bleed on every side
docket-pages = Number of pages, cover included
# The edge at which the sheets are held together.
docket-binding = Binding edge
docket-binding-left = Left
# For languages that are written from right to left.
docket-binding-right = Right
docket-finishing = Finishing
docket-finishing-text = Fold once and staple twice through the fold.
docket-paper = Paper
docket-paper-text = Matt or uncoated, so that people can write on it. Inside 115 g/m², cover 170 g/m².
docket-colours = Colours
docket-colours-text = Four colours (CMYK) on both sides. Text is pure black.
docket-marks = Crop marks
docket-marks-with = With crop marks
docket-marks-without = Without crop marks
# In front of an empty line: how many to print.
docket-copies = Number of copies
# In front of an empty line: who ordered.
docket-contact = Who to ask
docket-proof = Before printing
docket-proof-text = Please send a proof to the person who ordered, and wait for the answer.

## Review sheets

# A sheet on paper or screen on which nurses, doctors, translators and patients check a text.
review-title = Review sheet
review-intro = Please read every numbered text. Write beside it what is wrong, unclear or missing.
review-intro-translation = Compare each translation with the original beside it.
review-privacy = Please give your role, for example nurse or patient. Your name is not needed for comments.
# A link to a file follows.
review-file = You can also type your comments into this file and send it back:
review-print = This sheet for printing (PDF)
# A code of letters and digits follows.
review-since = Changes are marked against the sheet with this code:
# The signs show words that changed; keep them as they are.
review-marks = Words between [− and −] were taken out. Words between [+ and +] are new.
# Short head of the column of numbers.
review-number = Number
# Head of the column to write in.
review-comment = Comment
# In place of a translation that is missing.
review-missing = Not translated. Readers see the original text here.
review-fallback = Readers see the original text here, because a text next to it is not translated.
# Small words beside a text that is new, changed or gone since an earlier sheet.
review-new = New
review-changed = Changed
review-gone = Taken out
# Above what the program found in a text, in English.
review-found = Found by the program
# Above a comment that someone made on an earlier sheet and nobody has answered.
review-notes = Open comment
review-note-stale = The text has changed since this comment.
review-notes-gone = Open comments on texts that have changed or are gone
# Small word beside the description of a picture.
review-picture = Picture
review-panels = What earlier readers said, and what was changed
# Heading of the form to sign.
review-sign = Sign-off
# A long code that proves which text it is.
review-code = Code of this text
review-code-text = The signature holds only for the text with this code. The code changes as soon as a word, a number or a link changes.
# In front of boxes to tick: translator, medical review, patient review. Also the head of a column: who commented.
review-role = Role
# Above boxes to tick.
review-checked = What I checked
review-sign-text = I have read the whole text on this sheet.
review-sign-meaning = The translation says the same as the original.
review-sign-medicine = The medical content is right and up to date.
review-sign-numbers = Numbers, doses and limits are right.
review-sign-warnings = The warning signs are right, and so is whom to call.
review-sign-language = The words are plain and kind.
# Above three boxes, one of which is ticked.
review-result = Result
review-result-yes = The text can be used as it is.
review-result-changes = The text can be used when my comments are dealt with.
review-result-no = The text must not be used yet.
# In front of lines to write on.
review-name = Name and function
review-signature = Signature
# Heading of a form for patients and their families.
review-panel = For patients and families
review-panel-text = Please say honestly what you think: that helps most. You do not need to give your name.
review-panel-clear = Was everything clear? Which words or sentences were hard to understand?
review-panel-fear = Did anything frighten or hurt you? Where?
review-panel-missing = Was anything missing that you wanted to know?
review-panel-more = Is there anything else you would like to tell us?

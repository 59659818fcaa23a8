# Interface texts. Written by hand. When an English text changes its meaning, give it a new id:
# `shape check` compares with stable.lock.

## Around the page

# First link of every page, for keyboards and screen readers.
skip-to-content = Skip to the text
# First step of the breadcrumb; leads to the choice of languages.
home = Home
# Name of the breadcrumb for screen readers.
breadcrumb-label = You are here
# Name of the list of languages for screen readers, and the heading above it.
languages-label = Languages
# Heading of the first page.
languages-choose = Choose your language
# Name of the main menu for screen readers.
menu-label = Menu
# Heading of the list of contents of a brochure.
contents-heading = On this page
# Link at the end of a brochure to its beginning.
back-to-top = Back to the top

## Index of a language

brochures-heading = Brochures
videos-heading = Films
more-heading = More

## Boxes: the word that stands in front of the text

callout-in-short = In short
callout-note = Good to know
callout-tip = Tip
callout-important = Important
callout-caution = Take care
callout-warning = Warning
# The most urgent of three boxes.
tier-emergency = Emergency
# The second: the care team, at any hour.
tier-team = Day or night
# The third: the care team, when the office is open.
tier-office-hours = In working hours
worksheet = Worksheet
questions = Questions to ask
contact-card = Contacts
film = Film

## Worksheets

# Above a row of numbers.
scale-instruction = Circle one number.
# For screen readers: a place on paper to write on.
empty-cell = Space to write

## Sources and glossary

notes-heading = Sources
# Name of the small raised number in the text, for screen readers. $number is 1, 2, 3 …
note-label = Source { $number }
# Name of the link from a source back to the text. $number is the number of the source.
note-back = Back to the text from source { $number }
# The same, when a source is cited more than once. $place is 1 for the first place, 2 for the second …
note-back-place = Back to place { $place } in the text from source { $number }
glossary-title = Words explained
glossary-description = Medical words in plain language.

## Films

# $minutes is a number.
film-length =
    { $minutes ->
        [one] Length: { $minutes } minute
       *[other] Length: { $minutes } minutes
    }
transcript-heading = The film in words
# In front of what is seen in the film.
cue-scene = On the screen
# In front of what is said in the film.
cue-spoken = Spoken
# Heading of the column or label of the time in the film, for example 0:08 to 0:21.
cue-time = Time

## What readers must be told

notice-heading = Please note
notice-sample = This is sample text. No health professional has approved it. Do not use it to decide about your health. Ask your team.
notice-machine-draft = This translation was made by a machine. No health professional has reviewed it.
# Some passages are still in the source language, English. $missing of $total passages.
notice-incomplete =
    { $missing ->
        [one] { $missing } of { $total } passages is not yet translated. It is shown in English.
       *[other] { $missing } of { $total } passages are not yet translated. They are shown in English.
    }

## Imprint

imprint-heading = About this text
imprint-version = Version
imprint-prepared = Date of preparation
imprint-last-reviewed = Last review by health professionals
imprint-never-reviewed = Not yet reviewed
imprint-next-review = Next review planned
imprint-edition = Edition
imprint-sponsor = Paid for by
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
role-machine = Machine draft, not reviewed

## Foot of the page

footer-independent = This site is independent. The programme and the organisations that inspired it did not write, check or support it.
footer-about = About these brochures

## Page not found

not-found-title = Page not found
not-found-text = This page does not exist, or its address has changed.
not-found-home = Go to the list of languages

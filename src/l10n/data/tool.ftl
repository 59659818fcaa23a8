# The words of the pages that `shape status --format html` writes. They are for those who work on a project, English
# like the findings, and not translated.

skip-to-content = Skip to the content
status-title = How far the translations are
status-site = { $site }, edition { $edition }
status-about = Made by shape { $version } from files with the fingerprint { $hash }. The pages do not renew themselves: run shape status again.
status-draft = These pages are for those who write, translate and sign. They are not for patients.
nav-label = On this page
crumbs-label = Where you are
crumb-overview = All languages
back-to-top = Back to the top

languages-title = By language
languages-caption = Progress of each language
sources-title = By brochure
sources-caption = Progress of each brochure in all languages together
source-languages = { $source } in each language
source-languages-caption = Progress of { $source }
locale-caption = Progress of each brochure
project-findings-title = Findings about the sources and settings
project-findings-none = There are none.

column-language = Language
column-source = Brochure
column-translated = Translated
column-missing = Missing
column-outdated = Outdated
column-unusable = Faulty
column-findings = Findings
column-sections = Sections
column-section = Section
column-state = State
column-signed = Signed
column-role = Role
column-why = Why
column-text = Text
column-original = Original
column-translation = Translation

figures-of = { $n } of { $total } ({ $percent } %)
figures-label = { $name }: { $n } of { $total } translated
figures-note = "Missing", "outdated" and "faulty" are texts that readers see in the language of the original. Outdated: the original changed, and an old translation is kept. Faulty: there is a translation, but it has an error.
sections-count =
    { $n ->
        [one] 1 { $state }
       *[other] { $n } { $state }
    }
sections-none = –
count = { $n }

locale-title = { $name } ({ $tag })
locale-is-source = This is the language of the originals: nothing is translated here, but sections are signed.
progress-title = Progress
missing-title = Missing
missing-count =
    { $n ->
        [0] Nothing is missing.
        [one] 1 text has no translation.
       *[other] { $n } texts have no translation.
    }
outdated-title = Outdated
outdated-count =
    { $n ->
        [0] Nothing is outdated.
        [one] The original of 1 text changed since it was translated.
       *[other] The originals of { $n } texts changed since they were translated.
    }
failing-title = Findings
failing-beyond = In other places
failing-count =
    { $n ->
        [0] shape check finds nothing.
        [one] shape check finds 1 thing.
       *[other] shape check finds { $n } things.
    }
unsigned-title = Not signed
unsigned-count =
    { $n ->
        [0] Every section is signed by all who must.
        [one] 1 signature is lacking.
       *[other] { $n } signatures are lacking.
    }
sections-title = Sections of { $source }
unsigned-caption = Signatures that are lacking in { $source }
missing-caption = Texts without translation in { $source }
list-of = { $source }: { $n }

outdated-was = Original when it was translated
outdated-difference = What changed in the original
outdated-now = Original now
outdated-old = Old translation
outdated-carry = If only the wording changed, shape carry can keep the old translation.
outdated-refused = shape carry refuses it: { $why }
difference-note = Struck through: gone. Underlined: new.

texts-title = { $source } in { $name }
texts-caption = { $section }: original and translation
texts-show = Show
filter-all = All texts
filter-missing = Missing
filter-outdated = Outdated
filter-unusable = Faulty
filter-findings = With findings
shown-missing = Only missing texts are shown.
shown-outdated = Only outdated texts are shown.
shown-unusable = Only faulty texts are shown.
shown-findings = Only texts with findings are shown.
show-all = Show all texts
as-written = As written:
disclaimer-title = Note in every imprint
interface-title = Texts of the pages
source-ui = Texts of the pages
source-site = Title and description of the site
source-glossary = Glossary
source-module = Page “{ $title }”
source-video = Film “{ $title }”
not-shown-missing = Not translated. Readers see the original.
not-shown-unusable = Faulty. Readers see the original.
not-shown-with-others = Translated. Readers see the original, because a text that belongs to it cannot be shown.
signed-by = { $role }: { $by }
open-role = { $role }: not signed
void-role = { $role }: void, was signed by { $by }
unsigned-open = Nobody has signed.
unsigned-void = Signed by { $by }, but void:
finding-why = Why:
finding-help = What to do:
finding-more = More about this finding: shape explain { $code }

state-missing = missing
state-translated = translated, with findings
state-checked = checked
state-signed = signed
state-void = with a void signature
role-translator = translator
role-clinician = clinician
severity-error = Error
severity-warning = Warning
severity-note = Note
text-state-translated = translated
text-state-missing = missing
text-state-outdated = outdated
text-state-unusable = faulty

# A comment that stands alone.

### What tools could take for something else

plain = A plain text
# A comment
#
# of three lines
noted = With a note
empty = { "" }
lead = { "   " }three spaces before
trail = three spaces behind{ "   " }
both = { " " }x{ " " }
braces = { "{" }not a value{ "}" } { "{" } { "}{" }
quotes = { "\"" } and "plain" and { "back\\slash" } and \ and \n
numbers = { 5 } { 5.0 } { -1 }
codes = { "\u00A0" }x{ "\u00AD" } { "\U01F980" }
star = *x* and **y**
bracket = [words][label] and [^note]
dot = .5 and ...
lines =
    first
    { "" }[second]
    { "" }*third*
    { "" }.fourth
    { "" }  fifth, indented
gap =
    one

    two


    five
own-line =
    value on a line of its own
indented =
    first
        second, further in
    third
rtl = اتصلوا بفريقكم على الرقم { $number } **الآن**
hebrew = { $number } שקלים, "בערך" (1–2)
han = **现在**打电话：{ $number }。
long = A very long line goes on and on and on, with commas, and semicolons; and dashes – and more, so that a tool which wraps at eighty or a hundred columns would have wrapped it here or there, and would have changed what a word difference shows, and where a line ends, although nothing at all was changed by anyone who translates.
select =
    { $days ->
        [0] today
        [one] in { $days } day
        [few] in { $days } days (few)
       *[other] in { $days } days
    }
around = Before { $days ->
        [one] one day
       *[other] { $days } days
    } after.
two =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    } and { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }.
nested =
    { $days ->
        [one]
            { $who ->
                [team] team, one
               *[nurse] nurse, one
            }
       *[other]
            { $who ->
                [team] team, many
               *[nurse] nurse, many
            }
    }
starry =
    { $days ->
        [one] **one** day
       *[other] [many][label] days
    }
options = { NUMBER($days, minimumFractionDigits: 1) } { DATETIME($date, month: "long", year: "numeric") }
ordinal =
    { NUMBER($days, type: "ordinal") ->
        [one] { $days }st
       *[other] { $days }th
    }
-name = Name
    .gender = masculine
-cases =
    { $case ->
       *[nominative] Fluent
        [genitive] Fluents
    }
uses = { -name } and { -cases(case: "genitive") } and { -name.gender ->
        [masculine] he
       *[other] they
    } and { plain } and { attributes.title }
attributes = Value
    .title = A title
    .aria-label =
        Two
        lines
    .empty = { "" }
only-attributes =
    .title = No value

## A group

in-group = In a group

# Alone again

## Another group

last = The last

### variables: dose
unknown = { ZAHL($dose) }
unknown-in-selector =
    { GENDER($dose) ->
        [a] { $dose }
       *[b] { $dose }
    }
lower-case = { number($dose) }
no-argument = { NUMBER() }
text-argument = { NUMBER("fünf") } { $dose }
two-arguments = { NUMBER($dose, 2) }
date-of-number = { DATETIME($dose) }
unknown-option = { NUMBER($dose, minimumFractionDigit: 2) }
wrong-option = { NUMBER($dose, useGrouping: "nein") }
many-digits = { NUMBER($dose, minimumFractionDigits: 900000) }
variable-option = { NUMBER($dose, minimumFractionDigits: $dose) }

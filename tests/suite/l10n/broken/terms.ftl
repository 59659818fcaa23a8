### variables:
-brand = Marke
-brand-nope = Marke { $nope }
-brand-typo = { $fall ->
        [genitiv] Marke { $name }
       *[nominativ] Marke
    }
-brand-loop = { -brand-loop }
good = Mit Text
added-term = Mit { -brand }
unknown-term = Mit { -brant }
variable-in-term = Mit { -brand-nope }
variable-in-chosen-variant = Mit { -brand-typo(fall: "genitiv") }
positional = Mit { -brand("genitiv") }
loop = Mit { -brand-loop }
attribute-shown = Mit { -brand.kasus }
attribute-unknown = { -brand.kasus ->
        [a] A
       *[b] B
    }

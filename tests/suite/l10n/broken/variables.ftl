### variables: dose
good = Nehmen Sie { $dose }.
unknown = Nehmen Sie { $dose } oder { $dosis }.
misspelt = Nehmen Sie { $dosee }.
dropped = Nehmen Sie eine Tablette.
repeated = Nehmen Sie { $dose }, höchstens { $dose }.
dropped-in-variant =
    { $dose ->
        [one] Nehmen Sie { $dose }.
       *[other] Nehmen Sie viele.
    }
spelled-by-number =
    { $dose ->
        [5] Nehmen Sie fünf.
       *[other] Nehmen Sie { $dose }.
    }
spelled-by-category =
    { $dose ->
        [one] Nehmen Sie eine.
       *[other] Nehmen Sie { $dose }.
    }
unknown-in-unchosen-variant =
    { $dose ->
        [one] Nehmen Sie { $dose } und { $nichts }.
       *[other] Nehmen Sie { $dose }.
    }
changed = Nehmen Sie { NUMBER($dose, maximumFractionDigits: 0) }.
outside = Nehmen Sie { $dose } am { $prepared }.

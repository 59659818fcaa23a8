### variables:
loop = { loop }
loop-a = { loop-b }
loop-b = { loop-a }
loop-inside =
    { 1 ->
       *[other] { loop-inside }
    }
unknown = Siehe { nirgends }
unknown-attribute = Siehe { with.nope }
with = Text
    .title = Titel
only-attribute =
    .title = Titel
refers-to-only-attribute = Siehe { only-attribute }
good = Siehe { with } und { with.title }
lol0 = lollollollollollollollollollol
lol1 = { lol0 }{ lol0 }{ lol0 }{ lol0 }{ lol0 }{ lol0 }{ lol0 }{ lol0 }{ lol0 }{ lol0 }
lol2 = { lol1 }{ lol1 }{ lol1 }{ lol1 }{ lol1 }{ lol1 }{ lol1 }{ lol1 }{ lol1 }{ lol1 }
lol3 = { lol2 }{ lol2 }{ lol2 }{ lol2 }{ lol2 }{ lol2 }{ lol2 }{ lol2 }{ lol2 }{ lol2 }
lol4 = { lol3 }{ lol3 }{ lol3 }{ lol3 }{ lol3 }{ lol3 }{ lol3 }{ lol3 }{ lol3 }{ lol3 }
lol5 = { lol4 }{ lol4 }{ lol4 }{ lol4 }{ lol4 }{ lol4 }{ lol4 }{ lol4 }{ lol4 }{ lol4 }
nil0 = { "" }
nil1 = { nil0 }{ nil0 }{ nil0 }{ nil0 }{ nil0 }{ nil0 }{ nil0 }{ nil0 }{ nil0 }{ nil0 }
nil2 = { nil1 }{ nil1 }{ nil1 }{ nil1 }{ nil1 }{ nil1 }{ nil1 }{ nil1 }{ nil1 }{ nil1 }
nil3 = { nil2 }{ nil2 }{ nil2 }{ nil2 }{ nil2 }{ nil2 }{ nil2 }{ nil2 }{ nil2 }{ nil2 }
nil4 = { nil3 }{ nil3 }{ nil3 }{ nil3 }{ nil3 }{ nil3 }{ nil3 }{ nil3 }{ nil3 }{ nil3 }
nil5 = x{ nil4 }{ nil4 }{ nil4 }{ nil4 }{ nil4 }{ nil4 }{ nil4 }{ nil4 }{ nil4 }{ nil4 }

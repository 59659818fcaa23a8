### variables:
good = Gut
# Kommentar mit ‏ Marke
rlm = 5 ‏mg
rlo = 5 ‮mg
isolate = { 1 ->
   *[other] ⁦x⁩
 }
escaped = { "\u202E" }
nonchar = a￿b
control = ab
nul = { "\u0000" }
bom-inside = a﻿b
zwnj = ok‌ok

## meta

meta_bqhhkvip = Život s rakovinou trávicího ústrojí
meta_uxksdycs = Srozumitelní průvodci, pracovní listy a otázky pro lidi s rakovinou trávicího ústrojí a pro ty, kdo o ně pečují.

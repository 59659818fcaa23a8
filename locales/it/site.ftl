## meta

meta_bqhhkvip = Vivere con un tumore gastrointestinale
meta_uxksdycs = Guide semplici, schede e domande per le persone con un tumore gastrointestinale e per chi se ne prende cura.

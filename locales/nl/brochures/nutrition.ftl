## meta

meta_ss7j6rnj = Goed eten
meta_sp266zoy = Een praktische gids over eten, gewicht en kracht bij spijsverteringskanker
meta_telkf27o = Hoe u op gewicht en op krachten blijft bij spijsverteringskanker, met tips voor veelvoorkomende problemen met eten.
meta_ccu6z6rg = Blijf op gewicht en op krachten: meld gewichtsverlies vroeg en vraag om een diëtist.

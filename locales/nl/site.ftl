## meta

meta_bqhhkvip = Leven met spijsverteringskanker
meta_uxksdycs = Begrijpelijke gidsen, werkbladen en vragen voor mensen met spijsverteringskanker en voor mensen die voor hen zorgen.

## meta

meta_bqhhkvip = Viața cu un cancer gastrointestinal
meta_uxksdycs = Ghiduri simple, fișe de completat și întrebări pentru persoanele cu cancer gastrointestinal și pentru cei care le îngrijesc.

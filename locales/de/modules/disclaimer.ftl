## meta

meta_eenzvpft = Über diese Informationen

## intro

intro_tpyqf6hi = Diese Informationen sind allgemein und ersetzen nicht den Rat Ihres Behandlungsteams. Sie sind unabhängig von dem Programm und den Organisationen, die sie angeregt haben. Kein Krankenhaus, keine Firma und keine Patientenorganisation hat sie freigegeben.

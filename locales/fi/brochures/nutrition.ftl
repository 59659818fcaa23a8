## meta

meta_ss7j6rnj = Hyvä ravitsemus
meta_sp266zoy = Käytännön opas ruoasta, painosta ja voimista, kun sinulla on ruoansulatuselimistön syöpä
meta_telkf27o = Miten säilytät painosi ja voimasi, kun sinulla on ruoansulatuselimistön syöpä, sekä vinkkejä tavallisiin syömisen ongelmiin.
meta_ccu6z6rg = Säilytä painosi ja voimasi: kerro painon laskusta varhain ja pyydä päästä ravitsemusterapeutille.

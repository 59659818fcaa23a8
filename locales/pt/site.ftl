## meta

meta_bqhhkvip = Viver com cancro gastrointestinal
meta_uxksdycs = Guias simples, fichas para preencher e perguntas para pessoas com cancro gastrointestinal e para quem cuida delas.

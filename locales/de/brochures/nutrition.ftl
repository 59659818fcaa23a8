## meta

meta_ss7j6rnj = Gut essen
meta_sp266zoy = Ein praktischer Ratgeber zu Essen, Gewicht und Kraft bei Krebs der Verdauungsorgane
meta_telkf27o = Wie Sie bei Krebs der Verdauungsorgane Gewicht und Kraft erhalten, mit Tipps für häufige Probleme beim Essen.
meta_ccu6z6rg = Erhalten Sie Ihr Gewicht und Ihre Kraft: Melden Sie früh, wenn Sie abnehmen, und bitten Sie um Kontakt zu einer Ernährungsfachkraft.

## meta

meta_fbbju5x7 = Zorgen voor uw stemming
meta_zfe7v5pi = Een praktische gids over gevoelens, zorgen en steun bij uitgezaaide darmkanker
meta_oc4nczd4 = Hoe u uw stemming nagaat, wat vandaag kan helpen en wanneer u hulp vraagt als u uitgezaaide darmkanker heeft.
meta_vedamgls = Sterke gevoelens komen vaak voor bij deze ziekte, en hulp werkt: vertel het vroeg aan uw behandelteam.

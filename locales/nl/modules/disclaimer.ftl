## meta

meta_eenzvpft = Over deze informatie

## intro

intro_tpyqf6hi = Deze informatie is algemeen en vervangt niet het advies van uw behandelteam. De informatie is onafhankelijk van het programma en de organisaties die als inspiratie dienden. Geen enkel ziekenhuis, bedrijf of patiëntenorganisatie heeft de informatie goedgekeurd.

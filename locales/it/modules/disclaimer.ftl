## meta

meta_eenzvpft = A proposito di queste informazioni

## intro

intro_tpyqf6hi = Queste informazioni sono generali e non sostituiscono i consigli della sua équipe curante. Sono indipendenti dal programma e dalle organizzazioni che le hanno ispirate. Nessun ospedale, nessuna azienda e nessuna associazione di pazienti le ha approvate.

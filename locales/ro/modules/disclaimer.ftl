## meta

meta_eenzvpft = Despre aceste informații

## intro

intro_tpyqf6hi = Aceste informații sunt generale și nu înlocuiesc sfaturile echipei dumneavoastră medicale. Ele sunt independente de programul și de organizațiile care le-au inspirat. Niciun spital, nicio companie și nicio organizație de pacienți nu le-a aprobat.

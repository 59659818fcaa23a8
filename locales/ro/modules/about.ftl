## meta

meta_tznod2am = Despre aceste broșuri
meta_cv7r3hyi = Cine a făcut aceste broșuri, la ce folosesc și cum le puteți folosi.

## intro

intro_6p2o7hzz = Acesta este un conținut de exemplu. Niciun profesionist din domeniul sănătății nu l-a aprobat pentru a fi folosit în îngrijire. Nu înlocuiește sfaturile echipei dumneavoastră medicale.

## idea

idea_bc4qj2o4 = De unde vine ideea
idea_q6cchaw2 = Un program existent de educare a pacienților ne-a dat ideea pentru subiecte. Suntem independenți de acel program și de organizațiile care stau în spatele lui. Acestea nu au scris, nu au verificat și nu au susținut aceste texte.

## languages

languages_czmthexn = Limbi
languages_qsfmwgwp = Am scris broșurile în engleză. Toate traducerile sunt versiuni provizorii făcute de o mașină. Niciun profesionist din domeniul sănătății nu le-a revizuit. Acolo unde un pasaj nu este încă tradus, îl vedeți în engleză.

## use

use_b2cliqvj = Cum le puteți folosi
use_kraaaqhz = Puteți copia, tipări, traduce și modifica aceste broșuri conform licenței { -licence-name }. Vă rugăm să menționați sursa și să spuneți ce ați schimbat.

## privacy

privacy_qtqd6jmv = Confidențialitatea dumneavoastră
privacy_p46penl3 = Acest site nu folosește cookie-uri. Nu salvează nimic pe dispozitivul dumneavoastră. Nu cere nimic de la alte site-uri.

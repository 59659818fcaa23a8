## meta

meta_tznod2am = Informazioni su questi opuscoli
meta_cv7r3hyi = Chi ha fatto questi opuscoli, a che cosa servono e come si possono usare.

## intro

intro_6p2o7hzz = Questo è un contenuto di esempio. Nessun professionista sanitario ne ha approvato l’uso nell’assistenza. Non sostituisce i consigli della sua équipe curante.

## idea

idea_bc4qj2o4 = Da dove viene l’idea
idea_q6cchaw2 = L’idea degli argomenti ci è venuta da un programma di educazione dei pazienti già esistente. Siamo indipendenti da quel programma e dalle organizzazioni che lo promuovono. Non hanno scritto, verificato né sostenuto questi testi.

## languages

languages_czmthexn = Lingue
languages_qsfmwgwp = Abbiamo scritto gli opuscoli in inglese. Tutte le traduzioni sono bozze fatte da una macchina. Nessun professionista sanitario le ha riviste. Se un passaggio non è ancora tradotto, lo vede in inglese.

## use

use_b2cliqvj = Come si possono usare
use_kraaaqhz = Può copiare, stampare, tradurre e modificare questi opuscoli secondo la licenza { -licence-name }. La preghiamo di citare la fonte e di dire che cosa ha cambiato.

## privacy

privacy_qtqd6jmv = La sua privacy
privacy_p46penl3 = Questo sito non usa cookie. Non salva nulla sul suo dispositivo. Non chiede nulla ad altri siti.

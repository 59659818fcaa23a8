## meta

meta_foefcwal = Quando chiamare

## intro

intro_6kwsbjhi = Usi questi elenchi quando non sta bene o qualcosa la preoccupa. Non serve avere la certezza. Se il suo caso è in due elenchi, segua quello più urgente.
intro_zpkw3mhd = Una scala con tre gradini. Il gradino in alto ha un segnale di allarme: chiami subito il numero di emergenza. Il gradino in mezzo ha un telefono e una luna: chiami subito la sua équipe curante, di giorno o di notte. Il gradino in basso ha un telefono e un orologio: chiami la sua équipe curante negli orari di ambulatorio.
intro_iz2h223y = Numero di emergenza
intro_xjvuf5vx = Chiami subito
intro_a6dzl66r = La sua équipe curante
intro_qnd3fk7i = Subito, giorno o notte
intro_vuoevpqm = In orario di ambulatorio
intro_gpl2d4vb = Più il gradino è in alto, più è urgente.
intro_t4x477gf = Emergenza: chiami subito il numero di emergenza
intro_oedaiepq = Ha un dolore al petto nuovo o forte.
intro_lnbh5hxm = Ha gravi o improvvise difficoltà a respirare.
intro_2hplc3p5 = Ha un collasso o una crisi convulsiva, oppure non si riesce a svegliarla.
intro_zlsx3kvz = Perde molto sangue e il sangue non si ferma, oppure vomita sangue.
intro_v3runmgu = Un lato del viso si abbassa, un braccio è debole oppure parla in modo poco chiaro.
intro_46gy3reg = Le labbra, la lingua o la gola si gonfiano rapidamente.
intro_gdxf4bpe = Ha all’improvviso una forte confusione mentale.
intro_rgedfakv = Ha debolezza o intorpidimento alle gambe che prima non aveva, oppure la zona tra le gambe è intorpidita.
intro_6qefno74 = Ha un dolore improvviso alle ossa e non riesce ad appoggiare il peso su una gamba.
intro_euuiqof6 = All’improvviso non riesce a urinare, oppure all’improvviso non riesce a trattenere l’urina o le feci.
intro_wpy2vxwj = Ha la febbre e ha la pelle o gli occhi gialli.
intro_hch7ke67 = Pensa di togliersi la vita e potrebbe farlo.
intro_fuxbjzti = Chiami subito la sua équipe curante, di giorno o di notte
intro_5yvw5tbv = La sua temperatura è di { $fever-threshold } o più.
intro_i5rmg5j2 = Ha brividi o si sente all’improvviso molto male, anche senza febbre.
intro_d4i5hmur = Continua a vomitare, oppure non riesce a trattenere i liquidi o i farmaci.
intro_vzto5wo5 = Ha molta più diarrea del solito, oppure la diarrea viene di notte o con sangue.
intro_553tcn4l = Ha la pancia gonfia o dolorante, e vomita.
intro_uixpmgoi = Ha la pancia gonfia o dolorante, e non emette né feci né gas.
intro_v7oi3fmp = La stomia smette di funzionare, e lei ha dolore o vomito.
intro_5sqg3co2 = Ha feci nere, sangue nelle feci o nuovi lividi.
intro_unz2hh2a = La pelle o gli occhi diventano gialli, anche senza febbre.
intro_t64vsxqq = Una gamba o un braccio ha iniziato a gonfiarsi o a fare male.
intro_d7bqyfna = Ha un nuovo e forte mal di testa o nuovi disturbi della vista.
intro_rszfynqz = Ha un nuovo dolore alla schiena o alle ossa.
intro_nbzimoy6 = Non riesce a deglutire, oppure la bocca le fa troppo male per bere.
intro_bo3fyrfr = Il dolore non è sotto controllo.
intro_yyzzlqet = La pelle vicino al port o al catetere venoso è arrossata, fa male o perde liquido.
intro_kaa2nroe = Ha fatto l’immunoterapia e le vengono per la prima volta diarrea, un’eruzione della pelle o affanno, anche a distanza di mesi.
intro_n4rbzzxa = Chiami la sua équipe curante negli orari di ambulatorio
intro_3gw72v62 = Perde peso senza volerlo.
intro_yfefoyfh = Il suo umore resta basso, oppure dorme male.
intro_i3hvhqln = Il formicolio alle dita delle mani o dei piedi peggiora.
intro_4fs2zw75 = La pelle dei palmi delle mani o delle piante dei piedi fa male.
intro_cmcwl75v = Ha stitichezza, ma riesce a emettere gas e non ha un dolore forte.
intro_6dncau3f = Vuole prendere un farmaco, un’erba medicinale o un integratore nuovo.

## call-rules

call-rules_yyor7hvn = Regole di sicurezza
call-rules_tsurlvfy = Se la sua équipe curante non ha un numero di telefono da chiamare o non risponde, vada al pronto soccorso.
call-rules_xtw3tdnv = Una nuova debolezza o un nuovo intorpidimento alle gambe è sempre un’emergenza: chiami il numero di emergenza o vada al pronto soccorso.
call-rules_4wovai4s = La febbre con la pelle o gli occhi gialli è sempre un’emergenza: chiami il numero di emergenza o vada al pronto soccorso.
call-rules_hxjp3lbe = Misuri la temperatura prima di prendere un farmaco che abbassa la febbre. Questi farmaci possono nascondere la febbre.
call-rules_b27adf4y = Non si metta alla guida se sta molto male.
call-rules_l5xaz3zs = Dica che ha un tumore. Dica quale trattamento ha fatto per ultimo e quando.

## call-suicide

call-suicide_dbfu3geh = Se pensa al suicidio
call-suicide_3lhhivar = Lo dica subito a qualcuno. Può dire: «Sto pensando di togliermi la vita». Chiami la sua équipe curante, di giorno o di notte, oppure una linea telefonica di ascolto. Lo dica a una persona di cui si fida. Se c’è il rischio che metta in atto questi pensieri, chiami subito il numero di emergenza. Non resti da solo o da sola.
call-suicide_y75gojyh = I suoi numeri
call-suicide_iwguctuu = Numero di emergenza:
call-suicide_sx7pzhco = La sua équipe curante negli orari di ambulatorio:
call-suicide_dthu7aa4 = La sua équipe curante di notte e nel fine settimana:
call-suicide_vs6qbq6y = Pronto soccorso più vicino:
call-suicide_mha77yel = Linea telefonica di ascolto:

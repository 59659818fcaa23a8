## meta

meta_ltmvjka6 = Ottenere di più dai colloqui con i professionisti sanitari
meta_db6ufsm2 = Una guida pratica a visite, domande e decisioni con un tumore del colon-retto metastatico
meta_6obslmpm = Come preparare una visita, chiedere ciò che vuole sapere e decidere insieme alla sua équipe curante se ha un tumore del colon-retto metastatico.
meta_hv2yctd6 = Porti le sue tre domande più importanti, venga con una persona di cui si fida ed esca con un piano chiaro.

## intro

intro_kq6eqrb6 = Prima di ogni visita scriva le sue tre domande più importanti.
intro_45b6jf7z = All’inizio mostri il suo elenco al medico o all’infermiere.
intro_jjyhttc2 = Venga con una persona di cui si fida e prenda appunti.
intro_owg3muvb = Prima di andare via, chieda che cosa succede dopo e a chi può telefonare.
intro_jdxr3pph = Non aspetti la visita se un problema è urgente. Chiami.

## team

team_m4bdrrhk = Chi fa parte della sua équipe curante
team_oqorxqcz = Scriva chi è chi nella scheda dell’équipe, alla fine.
team_okkpai4d = Un’[équipe multidisciplinare][term-multidisciplinary-team] programma insieme il suo trattamento. Forse non incontrerà tutte queste persone. Chieda chi è il suo contatto principale. Spesso è un [infermiere specializzato][term-specialist-nurse].
team_r3mzfbv5 = Persona
team_jk34re7r = Può chiedere informazioni su
team_xs42ppv5 = Oncologo (medico specialista dei tumori)
team_co33arnj = programma di trattamento, farmaci, risultati degli esami
team_bgjcombr = Chirurgo
team_2hrgcvwz = operazioni, e che cosa succede dopo
team_nud7qjlb = Infermiere specializzato
team_en5kgasx = effetti collaterali, vita di ogni giorno, chi può aiutare
team_zkwg5bsw = Medico di famiglia
team_jkbo3bjt = altre malattie, i suoi farmaci abituali
team_vvrzuqs4 = Farmacista
team_uunz2nti = come prendere i farmaci, e quali non prendere insieme
team_hdtuqmop = Assistente sociale
team_ittudiec = lavoro, denaro, aiuto a casa

## before

before_jb7aprcy = Prima della visita
before_ty2kuim5 = Cominci a prepararsi qualche giorno prima.
before_cs3jhsk4 = Tre riquadri, uno sotto l’altro. Nel primo ci sono un foglio di carta e una matita. Nel secondo due persone parlano. Nel terzo c’è una pagina di calendario con un segno di spunta.
before_zvxcny27 = Prima
before_7esx4boj = Scriva le domande
before_bvvmvovk = Durante
before_vjhvggo7 = Mostri l’elenco
before_ij3nygkh = Dopo
before_am53dd72 = Passo successivo
before_d5d5abrt = Tre passi: prima, durante e dopo la visita.
before_siql4au3 = Scriva tutte le sue domande. Segni le tre più importanti.
before_ua54fvzs = Scriva che cosa è cambiato: ogni problema, quando è iniziato e quanto è forte.
before_wwyzpg5m = Faccia un elenco dei farmaci, delle erbe e degli integratori che prende. Aggiunga le allergie.
before_dru7ivqf = Pensi a che cosa conta di più per lei adesso, per esempio avere meno dolore o passare tempo a casa.
before_u6sdpsjt = Chieda a una persona di cui si fida di venire con lei.
before_x5zzijdo = Un elenco può aiutarla a chiedere di argomenti difficili. In uno studio, { $asked-with-list } persone su 100 con un elenco di domande hanno chiesto come si sarebbe probabilmente evoluta la loro malattia. Senza l’elenco, lo hanno chiesto { $asked-without-list } su 100[^butow-1994].
before_wiya4dyw = Mostri il suo elenco al medico. In un altro studio, le persone che hanno ricevuto un elenco erano più preoccupate. Quando il medico guardava l’elenco insieme a loro, erano meno preoccupate e ricordavano di più[^brown-2001].

## during

during_s6z5ukpm = Durante la visita
during_erhgbkfd = Cominci dal suo elenco.
during_3xx6ovij = Dica quanto vuole sapere: tutti i dettagli, o solo le cose principali.
during_24o6j6v5 = Lo dica quando non capisce una parola. Può chiedere parole più semplici o un disegno.
during_lfmzvkqj = Dica con parole sue che cosa ha sentito. Così il medico può correggere gli errori.
during_qyzu4uf7 = Dica come si sente. La sua équipe curante non può vedere il dolore, la preoccupazione o la stanchezza.
during_wnfwlndk = Prenda appunti, o chieda se può registrare il colloquio con il telefono.
during_37uda4fx = È normale dimenticare. Le persone dimenticano subito una parte delle informazioni mediche che sentono: fra il { $forget-low } e l’{ $forget-high }[^kessels-2003]. Una registrazione o un riassunto scritto può aiutarla a ricordare di più[^pitkethly-2008].
during_nbuug7r5 = Può usare frasi come queste:
during_34eellzi = «Per favore, parli più lentamente. Voglio capire».
during_yiowddbi = «Provo a dirlo con parole mie. È giusto?».
during_pk4fxlqt = «Per favore, mi dica solo ciò che devo sapere oggi».

## after

after_pncdfbpk = Prima di andare via, e a casa
after_4vtmuss6 = Faccia queste domande prima di andare via:
after_z56v24fy = Che cosa succede dopo, e quando?
after_te3impmh = Che cosa devo fare?
after_rvu5y6y4 = Chi posso chiamare se ho una domanda o mi sento peggio?
after_kagpsglt = Scriva le risposte lo stesso giorno. Chieda una copia dei risultati degli esami e della relazione del medico.
after_nyfyqniu = A casa le possono venire in mente altre domande. Chiami il suo contatto principale e le faccia.

## decide

decide_scyk56ks = Decidere insieme
decide_qwfpqwky = Dica alla sua équipe curante che cosa conta per lei. L’équipe conosce i trattamenti, e lei conosce la sua vita. Scegliere insieme si chiama [decisione condivisa][term-shared-decision].
decide_ebb7ww7t = Faccia tre domande su ogni decisione:
decide_okspmt33 = Quali possibilità ho? Chieda anche che cosa succede se aspetta, o se non fa nessun trattamento contro il tumore.
decide_u5xjd7iu = Quali sono i benefici e i danni di ogni possibilità?
decide_75g23bwn = Quanto sono probabili questi benefici e questi danni per me?
decide_bv22a5an = In un piccolo studio che non riguardava il cancro, i medici davano più informazioni quando le persone facevano queste domande[^shepherd-2011].
decide_cn57sopo = Chieda quanto tempo ha per pensarci. Può chiedere un secondo colloquio.
decide_vsub57si = Prima di un trattamento, la sua équipe curante le chiede il [consenso informato][term-informed-consent]. Può dire di no. Può anche cambiare idea più tardi.

## test-words

test-words_wnaewgns = Le parole dei suoi esami
test-words_vwbl2qrt = Chieda che cosa significa ogni risultato per il suo trattamento.
test-words_uf7ngnjj = Parola
test-words_wcblel2u = Che cosa significa
test-words_6rumpckk = Che cosa può chiedere
test-words_7c5im4ia = [Stadio][term-stage]
test-words_2jkafx4a = fino a dove il tumore si è diffuso
test-words_7efq7z76 = Dove si trova il tumore nel mio corpo?
test-words_a3o3n76w = [Biopsia][term-biopsy]
test-words_n4bcf2mg = un pezzetto di tessuto per il laboratorio
test-words_47ychlqq = C’è abbastanza tessuto per tutti i test?
test-words_orz2hryv = RAS e BRAF
test-words_4i6opnif = [biomarcatori][term-biomarker]: cambiamenti nei geni del [tumore][term-tumour]
test-words_caixyh7q = Quali farmaci sono adatti con questo risultato?
test-words_vj32onnj = MSI o MMR
test-words_pgybrt3e = un biomarcatore: quanto bene le cellule del tumore riparano i loro geni
test-words_bh3s3x4y = L’[immunoterapia][term-immunotherapy] può aiutarmi? I miei parenti hanno bisogno di un test?
test-words_uuw4ioex = [Esame per immagini][term-scan]
test-words_vn5ymwcx = immagini dell’interno del corpo
test-words_7jc6ktox = Il tumore è più grande, più piccolo o uguale?
test-words_epmtjzfu = [Marcatore tumorale][term-tumour-marker]
test-words_jx74wtrl = una sostanza nel sangue
test-words_jfb7qi7i = Che cosa significa se questo numero cambia?
test-words_e7t4nfhp = Le linee guida mediche raccomandano i test per RAS, per BRAF e per MSI o MMR. I risultati aiutano a scegliere un trattamento[^jsmo-2020].

## difficult-topics

difficult-topics_7fsvmtbh = Argomenti difficili
difficult-topics_uj4qujs7 = Scelga il momento per questi colloqui. Può chiedere, aspettare o smettere in ogni momento.

## prognosis

prognosis_cvcobgkg = Come può evolvere la malattia
prognosis_qxj6bm7i = Dica che cosa vuole sapere della sua [prognosi][term-prognosis]. Alcune persone vogliono i numeri. Altre no. Può anche chiedere al medico di parlarne a qualcun altro. Nessuno può dire con esattezza che cosa succederà a lei[^nci-prognosis-2008].

## second-opinion

second-opinion_zeit6ol5 = Un secondo parere
second-opinion_ft7wa7o6 = Chieda un [secondo parere][term-second-opinion] se vuole più certezza. Questo parere può confermare il suo programma di trattamento o cambiarlo[^ruetters-2016]. Chieda prima quanto tempo può aspettare senza pericolo e se ci sono costi.

## clinical-trial

clinical-trial_gxdel2vy = Uno studio clinico
clinical-trial_kqvbryav = Chieda se uno [studio clinico][term-clinical-trial] può essere adatto a lei. Lei decide liberamente. Se dice di no, riceve comunque le cure abituali.

## stopping

stopping_awdrfszt = Quando il trattamento non aiuta più abbastanza
stopping_zmdbholu = Chieda in che modo proseguire i trattamenti può aiutarla, e in che modo può farle male. Può interrompere il trattamento contro il tumore. L’assistenza non si ferma. Non interrompa e non cambi un farmaco prima di parlarne con la sua équipe curante.
stopping_vwuitsux = Chieda presto informazioni sulle [cure palliative][term-palliative-care]. Può anche scrivere i suoi desideri nelle [disposizioni anticipate di trattamento][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = Se ha bisogno di un interprete
interpreter_e32joj45 = Chieda un [interprete][term-interpreter] preparato quando prenota la visita. Chieda se è gratuito. L’assistenza è migliore con un interprete preparato che con una persona non preparata[^karliner-2007].
interpreter_34ue5ris = Non usi un bambino come interprete[^kasten-2020].
interpreter_acj63npb = Non dica di sì se non ha capito. Chieda all’interprete di spiegare di nuovo.
interpreter_dud4yceb = Avvisi l’équipe se ha problemi di udito o di vista.

## remote

remote_ddux63o4 = Per telefono o in video
remote_xvit5lyq = Scelga un posto tranquillo dove nessun altro può ascoltare. Tenga vicino l’elenco, i farmaci e una penna. Chieda quale numero può chiamare se il collegamento si interrompe. Se si aspetta notizie difficili, chieda una visita di persona.

## goes-badly

goes-badly_ort5qmnf = Se un colloquio va male
goes-badly_27np3ngy = Dica che cosa è stato difficile per lei. Può dire: «Non ho detto tutto ciò che conta per me. Possiamo parlarne di nuovo?». Chieda a un infermiere di venire con lei la prossima volta. In molti ospedali c’è una persona che aiuta i pazienti per i reclami.

## companion

companion_wgg4jdgq = Se accompagna qualcuno
companion_vvft6xgr = Prima della visita chieda come può aiutare. Può prendere appunti, o ricordare una domanda alla persona. Lasci che la persona parli per prima. Aiuta meno se parla lei al suo posto[^laidsaar-powell-2013].

## cannot-wait

cannot-wait_olvugrvl = Problemi che non possono aspettare
cannot-wait_lrn6xc3q = Chiami se un problema è nuovo o peggiora.
cannot-wait_dwntj6n7 = **Non rimandi questi problemi alla prossima visita.**
cannot-wait_iylx3b33 = Non aspetti se ha un dolore al petto nuovo o forte, oppure gravi o improvvise difficoltà a respirare. Chiami subito il numero di emergenza.
cannot-wait_kmccgzfi = Non aspetti se ha debolezza o intorpidimento alle gambe che prima non aveva. Chiami il numero di emergenza o vada al pronto soccorso.
cannot-wait_qmqfln3u = Non aspetti se la sua temperatura è di { $fever-threshold } o più, o se ha brividi. Chiami subito la sua équipe curante, di giorno o di notte.
cannot-wait_tgpnvgrw = Non aspetti se il dolore non è sotto controllo. Chiami subito la sua équipe curante, di giorno o di notte.
cannot-wait_fq23a2g5 = Non aspetti se pensa di togliersi la vita. Lo dica subito a qualcuno.
cannot-wait_al4ec23n = Non segnali un problema urgente per e-mail o in un’app. La sua équipe curante potrebbe leggerlo troppo tardi. Chiami.
cannot-wait_sfsebtsn = Gli elenchi alla fine indicano altri problemi di questo tipo.

## worksheets

worksheets_osd4cc6w = Le sue schede
worksheets_zz5u4pcm = Metta una crocetta sulle domande che contano per lei adesso. Lasci stare le altre.
worksheets_rm2nve2g = Il mio tumore e i miei esami
worksheets_dk7djyse = Dove si trova il tumore adesso?
worksheets_s4ve5laz = Quali risultati dei biomarcatori ho, e quali mancano?
worksheets_cxvrh7nr = Che cosa ha mostrato il mio ultimo esame per immagini?
worksheets_izpcwaex = Quando è il prossimo esame per immagini, e quando avrò il risultato?
worksheets_4r7eou2k = Il mio trattamento
worksheets_kukt56ti = Qual è lo scopo di questo trattamento?
worksheets_64iuqioo = Quali altre possibilità ho?
worksheets_ikamszwf = La chirurgia o la radioterapia possono aiutarmi?
worksheets_q66afbt6 = Come sapremo se il trattamento funziona?
worksheets_4fsikdcl = Che cosa facciamo se non funziona?
worksheets_jm4lqpe3 = C’è uno studio clinico per me?
worksheets_ygn32o32 = Effetti collaterali e vita di ogni giorno
worksheets_cmtrlew2 = Quali effetti collaterali sono probabili, e che cosa posso fare?
worksheets_jzt5rp7a = Quali problemi devo segnalare subito, e a chi?
worksheets_s4eb6kp7 = Posso lavorare, viaggiare e fare esercizio?
worksheets_mmcgfwqg = Che cosa devo mangiare e bere?
worksheets_gonccs7u = Come può cambiare il trattamento la mia vita sessuale o il mio desiderio di avere figli?
worksheets_s3ru3bt2 = Il futuro
worksheets_4ysmvg26 = Che cosa posso aspettarmi nei prossimi mesi?
worksheets_uf5l26sm = In che cosa posso sperare?
worksheets_pdyuzbgk = Quando devo incontrare l’équipe di cure palliative?
worksheets_niussmmw = Come posso scrivere i miei desideri per il futuro?
worksheets_mximl2kk = Sostegno
worksheets_ye3qa5lk = Chi è il mio contatto principale?
worksheets_gxppfdno = Chi può aiutarmi per la preoccupazione o l’umore basso?
worksheets_lyecnzhj = Chi può aiutare la mia famiglia e i miei figli?
worksheets_rfqlxw3y = Chi può aiutare per denaro, lavoro e moduli?
worksheets_id6anwwz = Le mie tre domande più importanti
worksheets_xaquj37t = La mia domanda
worksheets_noep327x = La risposta
worksheets_htmcdxgt = La scheda della mia équipe
worksheets_r3mzfbv5 = Persona
worksheets_52afragw = Nome
worksheets_sinonozs = Come contattare questa persona
worksheets_js72gos2 = Contatto principale
worksheets_hwcmlt53 = Oncologo
worksheets_bgjcombr = Chirurgo
worksheets_nud7qjlb = Infermiere specializzato
worksheets_zkwg5bsw = Medico di famiglia
worksheets_vvrzuqs4 = Farmacista
worksheets_hdtuqmop = Assistente sociale
worksheets_qb5goduz = Servizio di interpreti
worksheets_rjy27ckp = I miei farmaci e le mie allergie
worksheets_67jo35hk = Scriva anche erbe, vitamine e farmaci che compra per conto suo. Scriva le allergie nell’ultima riga.
worksheets_liqxlrs6 = Farmaco
worksheets_dtvblc3y = Quanto
worksheets_nlrurcdg = Quando
worksheets_ncjowzjo = A che cosa serve
worksheets_omuxf7jq = Appunti della mia visita
worksheets_ry4rm5qu = Argomento
worksheets_uk3sbpp3 = I miei appunti
worksheets_cgebugwa = Data, e chi ho incontrato
worksheets_oqqonsu5 = Che cosa è cambiato dall’ultima volta
worksheets_7gp7n2x4 = Che cosa ho sentito
worksheets_2axu4xbs = Che cosa abbiamo deciso
worksheets_ib4i4w33 = Che cosa succede dopo, e quando
worksheets_k4urb3jk = Che cosa devo fare
worksheets_hrcuj5pi = Chi chiamo se ho domande
worksheets_2hr6vcza = Le mie domande per la prossima volta
worksheets_dm2v7b7s = Confrontare le mie possibilità
worksheets_c6ttftis = Compili una colonna per ogni possibilità, insieme alla sua équipe curante.
worksheets_ldnsanbl = Domanda
worksheets_pcgw3fme = Possibilità A
worksheets_t43cezr7 = Possibilità B
worksheets_xk66aid4 = Per ora nessun trattamento contro il tumore
worksheets_g7zy332q = Come può aiutarmi?
worksheets_sf4dtum2 = Quanto è probabile per me?
worksheets_hhrcvxwb = Quali danni sono possibili?
worksheets_wrhd44rh = Quanto sono probabili per me?
worksheets_ycdifgim = Come cambia la mia vita di ogni giorno?
worksheets_4or3lnzx = È in accordo con ciò che conta per me?
worksheets_2g6kasgo = Che cosa devo ancora sapere?

## when-to-call

when-to-call_4zxn4crm = Quando chiamare

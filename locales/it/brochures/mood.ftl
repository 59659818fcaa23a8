## meta

meta_fbbju5x7 = Prendersi cura dell’umore
meta_zfe7v5pi = Una guida pratica a emozioni, preoccupazioni e sostegno con un tumore del colon-retto metastatico
meta_oc4nczd4 = Come controllare il suo umore, che cosa può aiutare oggi e quando chiedere aiuto se ha un tumore del colon-retto metastatico.
meta_vedamgls = Con questa malattia le emozioni forti sono frequenti e l’aiuto funziona: ne parli presto con la sua équipe curante.

## intro

intro_kt4elrog = Con un tumore del colon-retto metastatico le emozioni forti sono frequenti. Non sono colpa sua.
intro_3ekgjzn5 = Una volta alla settimana scelga un numero da 0 a 10 per il suo disagio emotivo.
intro_g5rkfjo5 = Avvisi la sua équipe curante se il suo numero è { $distress-action } o più, o se un numero qualsiasi la preoccupa.
intro_mkomdeft = Parlare, fare ogni giorno piccoli passi e curarsi può aiutare.
intro_qv3s4fiy = Se pensa di togliersi la vita, lo dica subito a qualcuno. Non aspetti la prossima visita.

## feelings

feelings_lawidot4 = Che cosa può provare
feelings_w5cvotro = Dia un nome alle sue emozioni. Così può essere più facile parlarne.
feelings_nrx7gia4 = Può provare alcune di queste emozioni, che possono cambiare nel corso di una sola giornata:
feelings_birylefm = shock, come se niente fosse reale
feelings_4ohg3w2n = paura del dolore, degli esami o del futuro
feelings_7u5txl3a = rabbia verso la malattia o verso altre persone
feelings_26u6waah = senso di colpa per le conseguenze sulla sua famiglia
feelings_sktp4qoa = tristezza, oppure nessuna emozione
feelings_xnreij6s = sollievo perché ora sa che cosa ha
feelings_2zgdumhm = Nessuna di queste emozioni è sbagliata. Il suo umore non ha causato il tumore. Non è necessario mostrare allegria per gli altri.
feelings_o3kn4guk = Molte persone si sentono così. Circa { $problem-in-hundred-low }–{ $problem-in-hundred-high } persone su 100 con un tumore hanno un problema emotivo che richiede cure[^donovan-2020]. Circa { $depression-in-hundred } su 100 hanno una depressione[^mitchell-2011].
feelings_bkmgkbjo = Parli con la sua équipe curante anche del dolore, della stanchezza e del sonno disturbato. Possono abbassare l’umore, come anche alcuni farmaci.

## harder-times

harder-times_a3uvd6in = Momenti più difficili
harder-times_azrlj2cl = Preveda più sostegno per i momenti che spesso sono difficili.
harder-times_nlrurcdg = Quando
harder-times_3c64g2gr = Che cosa può provare
harder-times_cxikeifb = Che cosa può aiutare
harder-times_of6s4ngq = Prima di una TAC o di un altro esame per immagini
harder-times_aff46aq7 = La preoccupazione può crescere man mano che il giorno si avvicina.
harder-times_v552uzox = Chieda quando e come avrà il risultato. Programmi qualcosa di piacevole per il giorno prima.
harder-times_3e4mj2hi = All’inizio di un trattamento
harder-times_phdi5yz2 = Può sembrarle che ci sia troppo da imparare.
harder-times_pamhy6ab = Si faccia accompagnare da qualcuno. Chieda informazioni scritte.
harder-times_2kdn6re3 = Durante una pausa del trattamento
harder-times_qag7yxis = Può sentirsi meno al sicuro.
harder-times_eff6jwgs = Chieda chi chiamare e quando sarà il prossimo controllo.
harder-times_3zyhmhp7 = Quando il tumore è cresciuto
harder-times_puvcbtzq = Può provare shock, rabbia o un profondo dolore.
harder-times_ghl7ao6l = Chieda un secondo colloquio dopo qualche giorno. Scriva le sue domande.

## check-yourself

check-yourself_jjvlih7u = Controlli ogni settimana come sta
check-yourself_4xbhltbr = Scelga un numero, una volta alla settimana. Il [disagio emotivo][term-distress] è una sensazione spiacevole nella mente, nel corpo, nei rapporti con gli altri o in ciò in cui crede[^ownby-2019]. Può essere leggero o molto forte.
check-yourself_y7vwxmv5 = Quanto disagio emotivo ha provato nell’ultima settimana?
check-yourself_acuok7er = nessun disagio
check-yourself_5ezdlswi = il peggior disagio che riesco a immaginare
check-yourself_j6kqmsc7 = Avvisi la sua équipe curante se il suo numero è { $distress-action } o più[^agarwal-2025]. Ne parli anche se il numero è più basso ma la preoccupa. Questa scala serve ad avviare un colloquio. Non fa una diagnosi.
check-yourself_wwxbk6ok = Altri due segnali sono importanti. Chiami la sua équipe curante negli orari di ambulatorio se uno dei due dura { $low-mood-weeks } settimane o più[^arroll-2010]:
check-yourself_qhdrscq3 = La maggior parte dei giorni sente tristezza o mancanza di speranza.
check-yourself_ad4gwsie = La maggior parte dei giorni non prova piacere per quasi nulla.
check-yourself_6gqjajde = Possono essere segni di depressione. La depressione è una malattia, non una debolezza, e il trattamento può aiutare[^esmo-mood-2023].

## today

today_juusj5hj = Che cosa può fare oggi
today_wkutiint = Scelga una piccola cosa da questo elenco.
today_km5ru3vb = Si alzi, si lavi, mangi e vada a letto ogni giorno più o meno alla stessa ora.
today_iycoxysl = Si dia un obiettivo abbastanza piccolo per oggi, come telefonare a una persona amica.
today_xnwmenml = Si muova un po’, per esempio con una breve passeggiata. L’esercizio può alleviare la preoccupazione e l’umore basso[^campbell-2019].
today_6hh7vssp = Passi un po’ di tempo all’aperto, oppure si sieda vicino a una finestra.
today_klxbh2hq = Riservi ogni giorno un momento fisso alle preoccupazioni. Le scriva, poi faccia altro.
today_mia4hxb3 = Cerchi su internet solo per il tempo che ha deciso prima. Si fermi se si sente peggio.
today_p6avj5z5 = Non usi alcol o più sonniferi del previsto per sfuggire alle sue emozioni. Chieda alla sua équipe curante un aiuto più sicuro.

## slow-breathing

slow-breathing_4frkf5yf = Respirare lentamente
slow-breathing_kfb4sgns = Provi questi passi quando sente tensione:
slow-breathing_ar6fdrwf = Si sieda o si sdrai in una posizione comoda.
slow-breathing_g3yi44cm = Inspiri dolcemente dal naso.
slow-breathing_owtmdiej = Espiri lentamente, più a lungo di quanto ha inspirato.
slow-breathing_hnjilmx7 = Lasci cadere le spalle.
slow-breathing_7aeki643 = Continui per qualche minuto. Si fermi se ha capogiri.

## people

people_nxms5mll = Persone che possono aiutare
people_lljrvkrv = Chieda a una persona una cosa precisa. Persone diverse possono aiutare per bisogni diversi.
people_wgalkc2r = L’infermiere o il medico può aiutarla per l’umore, il sonno, il dolore e i farmaci. Cominci da lì.
people_jrj7wh2p = Uno psicologo o uno [psiconcologo][term-psycho-oncologist] sa come il tumore agisce sulle emozioni.
people_6sozqzw6 = Un assistente sociale può aiutarla per il lavoro, il denaro e l’assistenza a casa.
people_dktrdohu = Una guida spirituale o religiosa può parlare con lei di senso della vita e di fede.
people_h24pp56k = Un’associazione di pazienti può metterla in contatto con persone che conoscono questa malattia.
people_qjxlongm = Familiari, amici e vicini possono farle compagnia o aiutare in casa.
people_qrmb76xv = Una persona al centro di un cerchio di sei piccoli disegni: familiari e amici, infermiere o medico, psicologo, assistente sociale, associazione di pazienti, guida spirituale.
people_cmfe6hzr = Io
people_szejahfb = Familiari e amici
people_qt7nj6jh = Infermiere o medico
people_ytbtk4wt = Psicologo
people_tsnhhztw = Assistente sociale
people_6ubjwofz = Associazione di pazienti
people_r3wuxws5 = Guida spirituale
people_m2cum6vd = Un cerchio di sostegno. Il suo può essere diverso.
people_3whkc7bo = Chieda informazioni sul trattamento della preoccupazione o dell’umore basso. La psicoterapia e la mindfulness possono aiutare[^esmo-mood-2023]. La mindfulness è un’attenzione calma al momento presente. Ad alcune persone sono utili i farmaci[^esmo-mood-2023]. La sua équipe curante controlla che siano compatibili con il trattamento del tumore.

## family

family_nbbav3rb = Famiglia e bambini
family_2yzac37j = Dica che cosa prova e di che cosa ha bisogno, con frasi brevi. Gli altri non possono indovinarlo.
family_2nn27mcg = I bambini spesso si accorgono che qualcosa non va. Usi parole semplici e vere, e dica la parola cancro. Dica loro che non sono stati loro a causarlo. Dica loro chi si occuperà di loro. Può anche dire che non lo sa.

## body

body_z6kaokig = Il corpo e l’intimità
body_4gfpq2i3 = Ne parli con l’infermiere se il rapporto con il suo corpo è cambiato. Il trattamento, le cicatrici o una [stomia][term-stoma] possono cambiare il modo in cui si vede. Un infermiere stomaterapista può aiutarla a sentirsi più al sicuro con gli altri.
body_s6jwymfg = Dica al suo o alla sua partner che cosa le fa piacere e che cosa no. L’intimità può essere parlare, un abbraccio o il sesso. Parli con la sua équipe curante del dolore durante i rapporti sessuali o del calo del desiderio. L’équipe conosce bene queste domande.

## work-money

work-money_tedjx3sn = Lavoro e denaro
work-money_4wgj6a4l = Chieda presto di parlare con un assistente sociale. Può avere diritto a un’indennità di malattia, a un orario ridotto o a un aiuto per le spese. Le regole cambiano da Paese a Paese.

## carers

carers_nq6zkwrv = Se assiste una persona malata
carers_kens3ojc = Si prenda cura anche del suo umore. Usi ogni settimana la stessa scala per sé. Chieda aiuto prima di arrivare a una grande stanchezza.
carers_qo4jdqx2 = Ascolti più di quanto consiglia. Non è necessario risolvere tutto.

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = Pensieri di togliersi la vita
suicidal-thoughts_gfg2miz5 = Se pensa al suicidio, lo dica subito a qualcuno. Alcune persone con un tumore pensano di togliersi la vita. Questi pensieri possono venire quando il dolore, la paura o la tristezza sono molto forti. Non deve vergognarsene. Con un aiuto possono passare.
suicidal-thoughts_prar7afw = Finché non arriva l’aiuto, resti insieme a un’altra persona. Le chieda di portare via i farmaci e le altre cose con cui potrebbe farsi del male.
suicidal-thoughts_vitduqgp = Se [assiste una persona malata][term-carer], chieda apertamente: «Stai pensando di toglierti la vita?». La domanda non fa venire l’idea a chi la riceve[^dazzi-2014]. Se c’è pericolo, non lasci sola la persona.
suicidal-thoughts_t4x477gf = Emergenza: chiami subito il numero di emergenza
suicidal-thoughts_zxcsu5aa = Ha un piano per togliersi la vita, oppure potrebbe mettere in atto questi pensieri.
suicidal-thoughts_254bw3to = Non riesce a tenersi al sicuro.
suicidal-thoughts_luiky2n2 = Si è fatto o fatta del male di proposito, oppure ha preso troppi farmaci.
suicidal-thoughts_gdxf4bpe = Ha all’improvviso una forte confusione mentale.
suicidal-thoughts_du3hvmz5 = Ha un dolore al petto nuovo o forte, oppure gravi o improvvise difficoltà a respirare, anche se pensa che sia panico.
suicidal-thoughts_fuxbjzti = Chiami subito la sua équipe curante, di giorno o di notte
suicidal-thoughts_ckhmuk7p = Pensa di togliersi la vita, anche senza un piano.
suicidal-thoughts_wvsixy7m = Non vede nessun motivo per andare avanti.
suicidal-thoughts_5blc3y35 = Da diversi giorni non mangia quasi niente, oppure non dorme quasi per niente.
suicidal-thoughts_62y7r7fp = Vede o sente cose che gli altri non vedono o non sentono.
suicidal-thoughts_ouseovtp = Vuole interrompere il trattamento perché prova disperazione.
suicidal-thoughts_vuxdc3aq = Ha bisogno ogni giorno di sempre più alcol o pillole.
suicidal-thoughts_gk3zpmsf = Se la sua équipe curante non risponde, chiami il numero di emergenza o vada al pronto soccorso. Non resti da solo o da sola.

## worksheets

worksheets_osd4cc6w = Le sue schede
worksheets_otw7vfah = Compili solo ciò che le è utile. Porti queste pagine alla prossima visita.
worksheets_sihohzn6 = Diario dell’umore
worksheets_aychov5z = Usi la stessa scala del disagio emotivo: 0 significa nessun disagio, 10 significa il peggiore.
worksheets_zbaiss5c = Giorno
worksheets_asxlw3b6 = Disagio, da 0 a 10
worksheets_sdthlzok = Che cosa è successo
worksheets_l32yao7g = Che cosa ha aiutato
worksheets_r7i5jkjb = Elenco delle preoccupazioni
worksheets_pwuicnlk = Scriva ogni preoccupazione in una colonna. Per la prima colonna scelga un piccolo passo.
worksheets_vzaexpvv = Qui posso fare qualcosa
worksheets_uy5l57qp = Questo adesso non posso cambiarlo
worksheets_bedmlkuq = La mia mappa del sostegno
worksheets_kpem5uvn = Scriva un nome per ogni bisogno. Una persona può comparire più volte.
worksheets_tcb67bs3 = Di che cosa ho bisogno
worksheets_yinzx6xv = Chi può aiutare
worksheets_cuqkwd2e = Come contattare questa persona
worksheets_5nl7obfl = Qualcuno che ascolta
worksheets_axszntof = Trasporto in ospedale
worksheets_vx74jofe = Spesa e pasti
worksheets_kqs4bso7 = Cura dei figli o dei genitori
worksheets_whk24l2n = Aiuto per moduli e denaro
worksheets_lde2vnwe = Qualcuno da chiamare di notte
worksheets_stczr4lc = I miei segnali di allarme
worksheets_kcpgvxyr = Metta una crocetta sui segnali che le dicono che ha bisogno di più aiuto.
worksheets_lzezoac5 = Dormo molto meno o molto più del solito.
worksheets_upaonytt = Sto lontano dalle persone.
worksheets_nbkhcjck = Piango spesso oppure non provo nulla.
worksheets_rnydront = Mi arrabbio per piccole cose.
worksheets_sxbruj6z = Salto visite, trattamenti o farmaci.
worksheets_pnzpsjc6 = Frasi per cominciare
worksheets_pv4odcrz = Oggi vorrei parlare del mio umore.
worksheets_7gtwar64 = Questa settimana il mio disagio è stato alto. Che cosa può aiutare?
worksheets_s6ixgshc = Ho così paura dell’esame che non riesco a dormire.
worksheets_hbyngk6t = Può essere un farmaco o il dolore a peggiorare il mio umore?
worksheets_dox73hrv = Posso vedere qualcuno che aiuta le persone con un tumore e le loro emozioni?
worksheets_3asjs4qc = A volte penso di togliermi la vita.
worksheets_7ol2dhyl = Chi posso chiamare di notte o nel fine settimana?

## when-to-call

when-to-call_4zxn4crm = Quando chiamare

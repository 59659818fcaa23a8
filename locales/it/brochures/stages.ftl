## meta

meta_yvdgycky = Le diverse fasi
meta_gt5oz5db = Una guida pratica alle fasi della vita con un tumore gastrointestinale metastatico
meta_wip4oozm = Che cosa fare, che cosa chiedere e chi può aiutare, dalle prime settimane dopo la diagnosi alle ultime settimane, quando un tumore gastrointestinale si è diffuso.
meta_wdffawqf = La vita con questo tumore ha diverse fasi: in ognuna lei ha possibilità di scelta e sostegno, e le cure palliative possono iniziare presto.

## intro

intro_nfpg5fdj = La vita con questo tumore ha diverse fasi. Il loro ordine e la loro durata cambiano.
intro_aiomwzrc = In ogni fase ha possibilità di scelta, e può cambiare idea.
intro_vvzpgbw3 = Chieda presto le cure palliative. Può riceverle insieme al trattamento del tumore.
intro_7aqtyaqy = Dica alla sua famiglia e alla sua équipe curante che cosa conta di più per lei.
intro_x4p4jglv = Non aspetti la prossima visita se un sintomo è nuovo o è molto peggiorato. Chiami la sua équipe curante.

## path

path_wvdhhc4n = Trovi la parte che le serve oggi
path_4pknd3bj = Legga solo ciò che le serve adesso.
path_562p44fy = Metastatico significa che il [tumore][term-tumour] si è diffuso ad altre parti del corpo. Questi nuovi tumori sono [metastasi][term-metastasis].
path_raa25jzt = Qui una fase è un periodo della sua vita con il tumore. Nelle relazioni mediche, lo [stadio][term-stage] indica fino a dove il tumore si è diffuso.
path_3eb6kmnt = Cinque piccoli disegni in una cornice. Una freccia porta dalla diagnosi al trattamento. Frecce nelle due direzioni collegano il trattamento, il periodo stabile, la crescita del tumore e un periodo in cui il benessere viene al primo posto. La cornice dice che c’è sostegno in ogni fase.
path_efau2kpj = Sostegno in ogni fase
path_etn4llyd = Diagnosi
path_yxhhcaji = Trattamento
path_wafiifai = Periodo stabile
path_nq7lkvkp = Prima il benessere
path_bert4rjw = Il tumore cresce
path_c2etapiy = Può passare da una fase all’altra più di una volta, e nelle due direzioni.

## words

words_46wpawe3 = Parole che può sentire
words_wjsxuk4b = Chieda alla sua équipe curante di spiegare ogni parola che non conosce.
words_uf7ngnjj = Parola
words_wcblel2u = Che cosa significa
words_wgveyyax = [linea di trattamento][term-treatment-line]
words_th32vmbg = Uno dei suoi programmi di trattamento, numerati in ordine.
words_2pgr4kmt = [terapia di mantenimento][term-maintenance-treatment]
words_yrwoumvi = Un trattamento più leggero che tiene il tumore sotto controllo più a lungo.
words_nuuxeebv = [remissione][term-remission]
words_25tticps = Gli esami mostrano meno tumore di prima, oppure nessun tumore.
words_ewi5re6z = [malattia stabile][term-stable-disease]
words_epdz7jz5 = Il tumore non è né cresciuto né diminuito in modo netto.
words_fb5zc464 = [progressione][term-progression]
words_bl5v5jx5 = Il tumore è cresciuto o si è diffuso.
words_gtvn4bws = [prognosi][term-prognosis]
words_mek3gjna = Come evolverà la malattia secondo i medici.

## first-weeks

first-weeks_kl2bmsam = Le prime settimane dopo la diagnosi
first-weeks_dr7hdhv4 = Faccia una cosa alla volta. Chieda entro quando deve decidere.
first-weeks_pgdxknmb = Vada con qualcuno a ogni visita.
first-weeks_qwjzh3bh = Chieda quali esami le servono ancora, come i test per i [biomarcatori][term-biomarker].
first-weeks_km575kux = Chieda il nome e il numero di telefono di una persona della sua équipe curante.
first-weeks_dsedkmki = Scelga a chi vuole dirlo, e quando.
first-weeks_y64utdwr = Forse ha il tempo per un [secondo parere][term-second-opinion].
first-weeks_mkgywtdn = Lei non ha fatto niente di sbagliato. Circa { $spread-at-diagnosis } persone su 100 con un tumore dell’intestino hanno già metastasi quando i medici scoprono il tumore[^biller-2021].

## planning

planning_p6bhbew5 = Programmare il trattamento
planning_uwffgneg = Chieda che cosa può fare per lei ogni trattamento, e in che modo può farle male. Lo scopo può essere aiutarla a vivere più a lungo, alleviare i sintomi, o entrambe le cose.
planning_wscjuq5i = Spesso i medici non possono guarire un tumore che si è diffuso. Ma in alcune persone con un tumore dell’intestino le metastasi si possono trattare con la [chirurgia][term-surgery], per esempio nel fegato o nei polmoni[^hernandez-2023]. Chieda se un’équipe specializzata lo ha valutato per lei.
planning_wauhpayo = Il suo programma può comprendere anche [chemioterapia][term-chemotherapy], [terapia mirata][term-targeted-therapy], [immunoterapia][term-immunotherapy] o [radioterapia][term-radiotherapy].
planning_rykiztvx = Può chiedere della sua prognosi. Può anche dire che non vuole conoscerla. Le medie non possono dire che cosa succederà a lei.

## during-treatment

during-treatment_agobi4sv = Durante il trattamento
during-treatment_ldzdtt74 = Scriva i suoi sintomi ogni settimana e li segnali presto. In un grande studio, alcune persone segnalavano i sintomi tra una visita e l’altra. In queste persone la qualità di vita è migliorata più spesso che nelle altre, e meno di loro hanno avuto bisogno del pronto soccorso[^basch-2016].
during-treatment_ekq4uezi = Parli alla sua équipe curante di ogni [effetto collaterale][term-side-effect]. Le [terapie di supporto][term-supportive-care] possono alleviarne molti.
during-treatment_tzajxp76 = Porti con sé la sua scheda del trattamento.
during-treatment_3vjk46sm = Chieda per quali sintomi deve chiamare subito.
during-treatment_mp3hs73i = Non interrompa e non cambi un farmaco prima di chiedere alla sua équipe curante.
during-treatment_f7jtqy22 = Avvisi la sua équipe curante se il trattamento diventa troppo pesante. L’équipe può cambiare la dose, prevedere una pausa o scegliere un altro trattamento.

## scans

scans_beatfz7w = Esami per immagini e attesa
scans_yqeaxalw = Chieda quando avrà il risultato, e chi glielo dirà. Un [esame per immagini][term-scan] può mostrare se il tumore è cresciuto, è diminuito o è rimasto uguale.
scans_oqbb4apm = L’attesa tra l’esame e il risultato è spesso molto stressante[^derry-vick-2023]. Programmi qualcosa di piacevole per questi giorni. Chieda a qualcuno di essere con lei quando riceve il risultato.

## stable-times

stable-times_3pt5ej3o = Periodi stabili e pause
stable-times_omjcq63t = Dedichi questo tempo alle persone e alle cose che ama. Alcune persone fanno una terapia di mantenimento. Altre fanno una pausa, con controlli regolari.
stable-times_zmulznmy = Chieda chi chiamare durante una pausa, e quando sarà il prossimo controllo. Avvisi la sua équipe curante se sente stanchezza o paura, anche quando le notizie sono buone.

## cancer-grows

cancer-grows_eypz655c = Quando il tumore cresce
cancer-grows_lmqquohi = Chieda un colloquio più lungo, e venga con qualcuno. Può provare shock, rabbia o un profondo dolore. Il trattamento ha smesso di funzionare. Non è dipeso da lei.
cancer-grows_oqiclszj = Chieda quali altri trattamenti sono possibili, e che cosa può fare ognuno per lei.
cancer-grows_zwc4ij46 = Chieda se c’è uno [studio clinico][term-clinical-trial] adatto a lei.
cancer-grows_jtc3d53c = Chieda un secondo parere se può aiutarla a decidere.
cancer-grows_3jdrps56 = Chieda che cosa succede se sceglie di non fare altri trattamenti contro il tumore. La sua équipe curante continuerà a seguirla.
cancer-grows_xarabr7i = Uno [stent][term-stent] può aprire una [via biliare][term-bile-duct] bloccata. I medici possono togliere l’[ascite][term-ascites], cioè il liquido nella pancia.

## palliative-care

palliative-care_lscwy5vp = Cure palliative fin dall’inizio
palliative-care_iftgtx7s = Chieda presto le [cure palliative][term-palliative-care], anche se si sente bene. Non significa che la morte è vicina.
palliative-care_bd2uebdv = Gli esperti consigliano di iniziare queste cure al momento della diagnosi[^jordan-2018]. Possono alleviare il dolore, la nausea, le difficoltà a respirare e la preoccupazione. Sostengono anche la sua famiglia.
palliative-care_hmglggsr = Negli studi su tumori avanzati, le cure palliative precoci hanno migliorato un po’ la qualità di vita[^haun-2017].

## wishes

wishes_qtgs73qh = I suoi desideri
wishes_t5hxtywp = Parli dei suoi desideri finché si sente abbastanza bene.
wishes_nd3oywwk = Pensi a che cosa conta di più per lei.
wishes_5zvsrguk = Scelga una persona che può parlare per lei se lei non può.
wishes_a5p76uib = Dica a questa persona, alla sua famiglia e alla sua équipe curante che cosa vuole.
wishes_6hmhl6c4 = Lo scriva. Queste sono le sue [disposizioni anticipate di trattamento][term-advance-care-plan].
wishes_xzjnxl2x = Rilegga le sue disposizioni quando la sua salute cambia. Può cambiarle in ogni momento[^rietjens-2017].
wishes_a4rrcmms = Chieda a un assistente sociale quali moduli servono nel suo Paese.

## last-weeks

last-weeks_uc4s35k6 = Le ultime settimane
last-weeks_meycfxsc = Legga questa parte solo quando vuole.
last-weeks_zjxqjaba = Può arrivare un momento in cui il trattamento del tumore fa più male che bene. Gli esperti consigliano di non fare né chemioterapia né immunoterapia nelle ultime settimane di vita[^crawford-2021]. Allora il suo benessere viene al primo posto. C’è sempre un’assistenza che può aiutarla.
last-weeks_qmk6vkhx = Dica dove vorrebbe stare: a casa, in ospedale o in un [hospice][term-hospice].
last-weeks_a2esl7gz = Chieda che cosa può aiutare contro il dolore, le difficoltà a respirare e la paura.
last-weeks_mv7c6ryx = Chieda chi può aiutare di notte.
last-weeks_obh2uv4e = Chieda un piano di emergenza scritto. Se la sua équipe curante gliene ha dato uno per questo periodo, segua prima quello.
last-weeks_mfqdw54f = Se non ha un piano di questo tipo, segua gli elenchi di «Quando chiamare».
last-weeks_3nd6bwzq = Dica ciò che vuole dire alle persone che ama, oppure lo scriva.

## staying-close

staying-close_wlnqdpf7 = Per chi sta vicino
staying-close_rfpaleuz = Resti vicino, e chieda a un infermiere che cosa aspettarsi. Una persona vicina alla morte spesso dorme di più, e mangia e beve di meno[^nci-last-days-2024]. La persona può avere confusione mentale. Il respiro può avere un suono diverso o fermarsi per breve tempo.
staying-close_t6hon7da = Non forzi la persona a mangiare o a bere. Potrebbe soffocare.
staying-close_miqf4qty = Tenga umide le labbra e la bocca della persona.
staying-close_6n6m6js3 = Parli con dolcezza e le tenga la mano. Forse la persona può ancora sentirla.

## bereavement

bereavement_gvcmxdnk = Per familiari e amici dopo una morte
bereavement_mtlnmb5a = Si faccia aiutare da altre persone, e abbia pazienza con sé. Il periodo dopo una morte si chiama [lutto][term-bereavement].
bereavement_lfr2ajg2 = Può provare tristezza, rabbia, senso di colpa, sollievo o niente. Non c’è un modo giusto di vivere il lutto.
bereavement_axkfa5q3 = Per la maggior parte delle persone, il dolore intenso del lutto diminuisce con il tempo. Per circa { $strong-grief } persone su 100 resta intenso a lungo[^szuhany-2021]. Il trattamento può aiutare. Chieda al suo medico o all’équipe di cure palliative.

## work-money

work-money_lwz4onsl = Lavoro, denaro e diritti
work-money_iov5inly = Chieda presto di parlare con un assistente sociale. Può avere diritto a un’indennità di malattia, a un orario ridotto o a un aiuto a casa. Le regole cambiano da Paese a Paese.

## carers

carers_nq6zkwrv = Se assiste una persona malata
carers_ra3mo757 = Chieda alla persona che cosa la aiuterebbe oggi. Chieda all’équipe di mostrarle come dare assistenza. Chieda aiuto prima di arrivare a una grande stanchezza.

## cannot-wait

cannot-wait_olvugrvl = Problemi che non possono aspettare
cannot-wait_auj42r66 = Chiami subito con questi problemi. «Quando chiamare» mostra gli elenchi completi.
cannot-wait_t4x477gf = Emergenza: chiami subito il numero di emergenza
cannot-wait_rgedfakv = Ha debolezza o intorpidimento alle gambe che prima non aveva, oppure la zona tra le gambe è intorpidita.
cannot-wait_euuiqof6 = All’improvviso non riesce a urinare, oppure all’improvviso non riesce a trattenere l’urina o le feci.
cannot-wait_wpy2vxwj = Ha la febbre e ha la pelle o gli occhi gialli.
cannot-wait_fuxbjzti = Chiami subito la sua équipe curante, di giorno o di notte
cannot-wait_bo3fyrfr = Il dolore non è sotto controllo.
cannot-wait_rszfynqz = Ha un nuovo dolore alla schiena o alle ossa.
cannot-wait_unz2hh2a = La pelle o gli occhi diventano gialli, anche senza febbre.
cannot-wait_ddifecty = La pancia si gonfia rapidamente ed è tesa.

## worksheets

worksheets_osd4cc6w = Le sue schede
worksheets_4d7mtrli = Compili solo ciò che le è utile. Porti queste pagine alle visite.
worksheets_qlhezsdn = La mia scheda del trattamento
worksheets_z4fmqgao = Chieda alla sua équipe curante di aiutarla a compilare questa scheda. La porti con sé.
worksheets_7xqj7krw = Argomento
worksheets_nr2673yg = I miei dati
worksheets_pmvoq3r6 = Il mio nome e la mia data di nascita
worksheets_uxdihrxl = Il mio tumore, e dove si è diffuso
worksheets_sbbc55ei = I miei biomarcatori
worksheets_zghumty7 = Il mio trattamento attuale
worksheets_uqewevzd = Data del mio ultimo trattamento
worksheets_nxq3r4ry = I miei trattamenti precedenti
worksheets_kbh3fggz = Gli altri miei farmaci
worksheets_ma6a7c5c = Le mie allergie
worksheets_n23gzcnv = Il mio port, stent o stomia
worksheets_isvdrq2s = Numero da chiamare di giorno
worksheets_es52m3ss = Numero da chiamare di notte e nel fine settimana
worksheets_2or7juun = I miei sintomi ogni settimana
worksheets_hl2sh6mu = Scriva un numero da 0 a 10 per ogni sintomo: 0 significa nessun problema, 10 significa il problema peggiore. Mostri la tabella alla sua équipe curante. Non aspetti la prossima visita se un sintomo è nuovo o è molto peggiorato. Chiami la sua équipe curante.
worksheets_3pbayh4y = Sintomo
worksheets_3htjp34t = Settimana 1
worksheets_nnfh4g2v = Settimana 2
worksheets_zwfbtf76 = Settimana 3
worksheets_xwmtmxsr = Settimana 4
worksheets_delytuei = Data
worksheets_kisgtulm = Dolore
worksheets_nxgk4apv = Stanchezza
worksheets_zuyziexz = Nausea
worksheets_i32qmmww = Poco appetito
worksheets_2y2bf67o = Difficoltà a respirare
worksheets_xi45xe6r = Sonno disturbato
worksheets_ou6xkdhl = Umore basso
worksheets_43cfaozo = Un altro sintomo
worksheets_ahxl6nmo = Che cosa conta per me
worksheets_fu2ipzin = Non ci sono risposte giuste o sbagliate. Le scriva, le disegni o ne parli.
worksheets_ldnsanbl = Domanda
worksheets_xxgcetjj = La mia risposta
worksheets_znfev7ob = Che cosa rende buona una giornata per me?
worksheets_kxqvjzbz = Che cosa voglio soprattutto riuscire a fare?
worksheets_ts4xu32h = Che cosa mi preoccupa di più?
worksheets_r7mwlq7l = Quanto voglio sapere della mia malattia?
worksheets_od3cru7e = Che cosa accetterei per avere più tempo?
worksheets_65ndvzw6 = Che cosa non accetterei?
worksheets_kbx5ftas = Dove vorrei stare se la malattia diventa molto grave?
worksheets_fkqfnj6h = Che cosa dovrebbero sapere gli altri della mia fede o delle mie usanze?
worksheets_bo35wfa3 = Chi può parlare per me
worksheets_zn4hq3wq = Nome di questa persona:
worksheets_7cxebf7c = Numero di telefono di questa persona:
worksheets_rbddkhzl = Seconda persona, se la prima non può venire:
worksheets_kt7zwzih = Dove sono le mie disposizioni scritte:
worksheets_2lkg4rdr = Data in cui ho scritto le mie disposizioni:
worksheets_v4htalj5 = Domande per ogni fase
worksheets_yad7txx3 = Qual è adesso lo scopo del mio trattamento?
worksheets_jmpe7si4 = Come sapremo se il trattamento funziona?
worksheets_wbi223es = La chirurgia o un altro trattamento locale può aiutarmi?
worksheets_jsnketb5 = Quali scelte ho se il tumore cresce?
worksheets_gbpndg5w = C’è uno studio clinico per me?
worksheets_l75wuiqp = Posso vedere adesso l’équipe di cure palliative?
worksheets_andsvfga = Che cosa posso aspettarmi nelle prossime settimane?
worksheets_nev3rmlq = Chi può aiutare la mia famiglia?

## when-to-call

when-to-call_4zxn4crm = Quando chiamare

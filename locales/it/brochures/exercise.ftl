## meta

meta_kokhlfzj = Muoversi di più
meta_rgmdhyw4 = Una guida pratica per restare in movimento con un tumore del colon-retto metastatico
meta_6tof72bd = Come iniziare a muoversi in sicurezza, aumentare a poco a poco e riposare bene quando un tumore dell’intestino si è diffuso.
meta_y6e4yi6x = Un po’ di movimento è meglio di niente: inizi con poco, aumenti a poco a poco e si riposi quando ne ha bisogno.

## intro

intro_4nmeo22e = Un po’ di movimento è meglio di niente. Anche le brevi passeggiate contano.
intro_e65a52gi = Inizi con { $start-minutes-low }–{ $start-minutes-high } minuti alla volta e aumenti a poco a poco[^sunnybrook-exercise].
intro_fs76xvlk = Prima di iniziare, controlli come si sente. Ci sono giorni fatti per il riposo.
intro_jkauxvf2 = Usi il test della conversazione: mentre si muove deve riuscire a parlare.
intro_zsikf5nw = Chieda prima alla sua équipe curante se il tumore ha colpito le ossa o se di recente ha avuto un’operazione.

## why

why_r32u7jv4 = Perché muoversi?
why_kcofevkl = Scelga movimenti leggeri e regolari che le piacciono.
why_wzlskrpb = Gli studi su persone con un tumore mostrano che l’esercizio fisico può alleviare la stanchezza, la preoccupazione e l’umore basso[^campbell-2019]. Può anche rendere più facili le attività di ogni giorno. L’esercizio è sicuro per la maggior parte delle persone con un tumore, se è adatto al loro stato di salute[^campbell-2019].

## evidence

evidence_edmjwnkq = Che cosa non sappiamo
evidence_tsvhxhcf = Faccia attenzione alle grandi promesse. Solo pochi studi hanno incluso persone con [metastasi][term-metastasis], cioè persone in cui il tumore si è diffuso.
evidence_yhynmw4a = In un piccolo studio, { $small-study-people } persone con un tumore metastatico hanno partecipato a un gruppo di esercizio durante la [chemioterapia][term-chemotherapy][^chiarotto-2017]. Nessuno si è fatto male e le persone riuscivano a percorrere a piedi distanze maggiori. La stanchezza e la qualità di vita non sono cambiate in modo chiaro.
evidence_zbhkxm4t = In un grande studio, l’esercizio ha aiutato le persone a restare libere dal tumore dopo il trattamento di un tumore del colon in uno stadio più precoce[^challenge-2025]. Quel tumore non si era diffuso ad altri organi. Non sappiamo se l’esercizio aiuti le persone con un tumore metastatico a vivere più a lungo.
evidence_vbytbsaw = Se non riesce a fare esercizio, non è colpa sua.

## check-first

check-first_mtfv6rqq = Prima di muoversi, controlli
check-first_oirvdkxb = Si chieda ogni volta: come mi sento adesso? Poi usi la tabella.
check-first_pykqdmye = Segnale
check-first_3ddkuzg2 = Come si sente
check-first_5lighhyt = Che cosa fare
check-first_myf5ttta = **Via**
check-first_kotvqtzr = Si sente come al solito o con un po’ di stanchezza.
check-first_kpprpsha = Faccia l’attività che aveva previsto.
check-first_p6j3n6ee = **Piano**
check-first_bcrp72rd = Si sente più debole del solito o ha dormito male.
check-first_4d7nrmct = Faccia di meno, oppure solo un po’ di stretching leggero.
check-first_rmyyvnfm = **Stop**
check-first_blwroypn = Ha un problema dell’elenco «Oggi non faccia esercizio».
check-first_3ee57nn7 = Si riposi e faccia ciò che dice l’elenco.
check-first_fehjq5y3 = **Oggi non faccia esercizio** se ha uno di questi problemi.
check-first_xlk5txxs = Ha la febbre a { $fever-threshold } o più, oppure ha brividi: non faccia esercizio. Chiami subito la sua équipe curante.
check-first_dvwoz7td = Perde sangue: non faccia esercizio. Chiami subito la sua équipe curante.
check-first_35by6mvs = Ha un nuovo dolore alle ossa: non faccia esercizio. Chiami subito la sua équipe curante.
check-first_oo6kvbvj = Una gamba o un braccio ha iniziato a gonfiarsi: non faccia esercizio. Chiami subito la sua équipe curante.
check-first_p4bfufzq = Ha capogiri o il battito del cuore è irregolare: non faccia esercizio. Chiami subito la sua équipe curante.
check-first_o57yomas = Ha un’infezione o [valori del sangue][term-blood-count] molto bassi: non faccia esercizio finché la sua équipe curante non è d’accordo.
check-first_2ferlyvv = Da ieri ha avuto vomito o diarrea: oggi non faccia esercizio.
check-first_ef7zktyh = **Smetta di muoversi e chiami il numero di emergenza** se succede una di queste cose.
check-first_65u4rm32 = Le viene un dolore al petto o un’improvvisa difficoltà a respirare.
check-first_l2hdy5if = Sviene o ha un collasso.
check-first_jho3b2nc = Le viene una nuova debolezza o un nuovo intorpidimento alle gambe.
check-first_dvra3f5t = Le viene un dolore improvviso alle ossa e non riesce ad appoggiare il peso su una gamba.
check-first_cj7gsl4n = La maggior parte delle persone può iniziare un’attività leggera, come brevi passeggiate, senza un esame particolare[^who-2020]. Chieda prima alla sua équipe curante se ha una malattia del cuore o dei polmoni o se cade spesso.

## how-hard

how-hard_ecxp26lw = Quanto deve essere intenso?
how-hard_mlya2amf = Parli mentre si muove. È il test della conversazione[^cdc-intensity].
how-hard_p4w37jum = Leggero: riesce a parlare e a cantare.
how-hard_lbisatxa = Moderato: riesce a parlare, ma non a cantare.
how-hard_qyb26dhu = Intenso: riesce a dire solo poche parole, poi deve prendere fiato.
how-hard_fj4e4fbd = Scelga lo sforzo leggero quando inizia o sente stanchezza. Nei giorni buoni provi quello moderato. Rallenti se lo sforzo le sembra intenso.
how-hard_tvaupomq = Tre persone si muovono a velocità diverse. Una cammina e canta, una cammina più in fretta e parla, una corre e dice solo poche parole.
how-hard_ycdqpqeu = Leggero
how-hard_lnzui4tm = Riesce a cantare
how-hard_wf67l22s = Moderato
how-hard_upxflrs2 = Parla, ma non canta
how-hard_j7zdibmf = Intenso
how-hard_dtz4jkuz = Solo poche parole
how-hard_brsv3jyk = Il test della conversazione: con uno sforzo moderato riesce a parlare, ma non a cantare.
how-hard_6xcozwlf = Quanto le sembra intensa questa attività?
how-hard_6vxbmde4 = nessuno sforzo, come quando riposo su una sedia
how-hard_e4aetytf = lo sforzo più grande che riesco a immaginare

## start

start_vrvfljt4 = Come iniziare
start_5i6zmbgm = Cominci questa settimana con un piccolo passo.
start_mxo7u2i3 = Scelga un’attività che le piace, come camminare, ballare, andare in bicicletta o curare il giardino.
start_nfvhap3k = Dedichi a questa attività { $start-minutes-low }–{ $start-minutes-high } minuti[^sunnybrook-exercise].
start_razcv2xj = Scelga il momento della giornata in cui ha più energia.
start_2r5l5bs5 = Se le sembra facile, aggiunga qualche minuto ogni settimana.
start_v2w2e5bl = Si alzi e si muova spesso, e passi meno tempo in posizione seduta.
start_y3aqplle = L’[Organizzazione mondiale della sanità][who-physical-activity] indica un obiettivo per gli adulti, comprese le persone che vivono con un tumore. Sono da { $weekly-minutes-low } a { $weekly-minutes-high } minuti di attività moderata alla settimana[^who-2020]. Lo consideri un obiettivo per il futuro. Anche una quantità minore le fa bene.
start_6ayx4x6g = Per alleviare la stanchezza, gli esperti consigliano un’attività moderata { $fatigue-sessions } volte alla settimana per almeno { $fatigue-weeks } settimane[^campbell-2019].

## plan

plan_ldpy4kfb = Programmi la sua settimana
plan_e6aetrbp = Alterni camminata, forza, equilibrio e riposo. Questa tabella è solo un esempio.
plan_zbaiss5c = Giorno
plan_fogmto73 = Esempio
plan_3jbivp77 = Lunedì
plan_yg4f4rkm = Breve passeggiata
plan_obiponhd = Martedì
plan_aht3swtl = Esercizi di forza
plan_265qatrm = Mercoledì
plan_kkmbx42g = Breve passeggiata e stretching leggero
plan_y4qntvqb = Giovedì
plan_x3gexyfw = Riposo, oppure un po’ di stretching leggero
plan_kjiojjcm = Venerdì
plan_o73xhvhe = Breve passeggiata ed esercizi di equilibrio
plan_mkwxolsd = Sabato
plan_7pasguyi = Esercizi di forza
plan_5i5pjplj = Domenica
plan_e3atmkyg = Un’attività piacevole con altre persone
plan_brao4zoa = Se può, faccia esercizi di forza almeno { $strength-days } giorni alla settimana[^who-2020].
plan_5g2ti4cn = Se ha { $older-age } anni o più, alleni l’equilibrio almeno { $balance-days } giorni alla settimana[^who-2020]. Per esempio, stia in piedi con un piede davanti all’altro e si tenga a un tavolo.
plan_aly4d57m = Preveda giorni più leggeri dopo ogni trattamento. Molte persone allora si sentono più deboli.

## strength

strength_qo4jgyby = Sei esercizi di forza
strength_e45in6bl = Usi una sedia stabile appoggiata a una parete. Ripeta ogni esercizio alcune volte. Aumenti a poco a poco fino a { $repeats-max } ripetizioni[^nhs-tayside-exercises]. Continui a respirare. Si fermi se sente dolore.
strength_bzj7vqa3 = **Alzarsi dalla sedia**: si sieda verso il bordo anteriore della sedia. Si pieghi in avanti e si alzi lentamente. Si sieda lentamente. Se serve, si aiuti con le mani.
strength_frg6vnya = **Spinta contro la parete**: si metta di fronte a una parete e vi appoggi le mani all’altezza del petto. Pieghi i gomiti, poi spinga per tornare indietro.
strength_altlcqqi = **Sollevare i talloni**: si tenga allo schienale della sedia. Sollevi entrambi i talloni, poi li abbassi lentamente.
strength_7h3wcshd = **Sollevare il ginocchio**: si sieda con la schiena dritta. Sollevi un ginocchio e lo abbassi. Cambi gamba.
strength_w3psyc73 = **Distendere la gamba**: si sieda con la schiena dritta. Distenda un ginocchio, poi abbassi lentamente il piede. Cambi gamba.
strength_6zsnpbak = **Piegare le braccia**: si sieda con una bottiglietta d’acqua in ogni mano. Pieghi i gomiti, poi abbassi lentamente le mani.
strength_oww7o2oj = Una persona sta seduta su una sedia, poi si piega in avanti, poi è in piedi, eretta, davanti alla sedia.
strength_tcjugdnk = Schiena dritta
strength_3hx33mcq = Si pieghi in avanti
strength_utnwpe7i = Si alzi lentamente
strength_kuev7pw6 = Alzarsi dalla sedia: si sieda con la schiena dritta, si pieghi in avanti e si alzi lentamente.
strength_qlg4lu5s = Una persona sta in piedi davanti a una parete, con le due mani appoggiate. Prima le braccia sono tese. Poi i gomiti si piegano e il corpo si avvicina alla parete.
strength_kw73bzac = Spinta contro la parete: pieghi i gomiti, poi spinga per tornare indietro.
strength_7vkhtyoq = Una persona sta in piedi dietro una sedia e si tiene allo schienale. Prima i piedi sono appoggiati a terra. Poi i due talloni si sollevano.
strength_fum7ajxf = Sollevare i talloni: sollevi entrambi i talloni e li abbassi lentamente.
strength_gezyomm6 = Una persona sta seduta su una sedia. Prima i due piedi sono a terra. Poi un ginocchio si solleva.
strength_t3ye2w4t = Sollevare il ginocchio: sollevi un ginocchio e lo abbassi.
strength_tlnnbwnq = Una persona sta seduta su una sedia. Prima i due piedi sono a terra. Poi una gamba è distesa in avanti.
strength_tgtb4rpy = Distendere la gamba: distenda un ginocchio e abbassi il piede.
strength_lswi47vx = Una persona sta seduta su una sedia e tiene una bottiglietta. Prima la mano è in basso. Poi il gomito si piega e la mano sale.
strength_ee3j6gj7 = Piegare le braccia: pieghi i gomiti e abbassi le mani.

## adapt

adapt_htp5ehm5 = Adatti gli esercizi al suo corpo
adapt_chbsxslp = Chieda a un [fisioterapista][term-physiotherapist] di aiutarla ad adattare gli esercizi.

## stoma

stoma_7vyc4buf = Se ha una stomia o ha avuto un’operazione all’addome
stoma_mrt6wn5t = Chieda al chirurgo quando potrà sollevare pesi. Dopo un’operazione di [stomia][term-stoma], una regola comune è non sollevare cose pesanti per i primi { $lifting-months } mesi[^nswoc-stoma]. Camminare è un buon inizio. Chieda all’infermiere stomaterapista quali esercizi leggeri per la pancia può fare e se serve una fascia di sostegno. Avvisi l’infermiere stomaterapista se vede un nuovo rigonfiamento vicino alla stomia.

## port

port_txrvm644 = Se ha un port o un catetere venoso
port_uai2mmnu = Prima lasci guarire la ferita vicino al [port][term-port] o al catetere. All’inizio non sollevi cose pesanti sopra la testa. Chieda all’infermiere prima di nuotare.

## neuropathy

neuropathy_l3fhutcn = Se ha le mani o i piedi intorpiditi
neuropathy_mgavf4n6 = Faccia gli esercizi in posizione seduta, oppure si tenga a qualcosa di stabile. Metta scarpe chiuse e della misura giusta. L’intorpidimento può essere un segno di [neuropatia][term-neuropathy]. Controlli se ha ferite ai piedi. Una nuova debolezza o un nuovo intorpidimento alle gambe è un’altra cosa: chiami il numero di emergenza o vada al pronto soccorso.

## bones

bones_zwor6aft = Se il tumore ha colpito le ossa
bones_3s4vetuj = Prima di iniziare, chieda un programma di esercizi fatto per lei. L’esercizio è spesso possibile quando gli esperti valutano prima il rischio[^campbell-bone-2022]. Non corra, non salti, non sollevi cose pesanti e non faccia forti torsioni della schiena, a meno che la sua équipe curante non sia d’accordo.

## tired-days

tired-days_fdty4v3r = Nei giorni di stanchezza
tired-days_b73apu7q = Faccia un po’ di movimento, poi si riposi.
tired-days_2jljfwhs = Cammini per la stanza, oppure muova le braccia e le gambe stando su una sedia.
tired-days_23p2b3xn = Faccia per prima la cosa più importante della giornata.
tired-days_or6lmivw = Si riposi prima di essere senza forze.
tired-days_k4ijhsqr = Avvisi la sua équipe curante se la [stanchezza][term-fatigue] non migliora. Alcune cause si possono curare.

## keep-going

keep-going_vaa3no6x = Andare avanti
keep-going_sw4l6x2r = Si dia un piccolo obiettivo per ogni settimana. Se salta dei giorni, ricominci con un passo più piccolo.
keep-going_kh6x6abi = Cammini con un amico o un’amica, oppure chieda alla sua équipe curante se c’è un gruppo di esercizio. L’esercizio con una persona preparata spesso funziona meglio[^campbell-2019]. Se assiste una persona con un tumore, si offra di muoversi insieme. Lasci che sia quella persona a scegliere il ritmo.

## worksheets

worksheets_osd4cc6w = Le sue schede
worksheets_rovffv3f = Diario dell’attività
worksheets_oylsdbrd = Scriva una riga al giorno. Anche un giorno di riposo conta.
worksheets_kd3j3q4e = Data
worksheets_vzjrifi5 = Che cosa ho fatto
worksheets_qfwk4oac = Minuti
worksheets_cj4opdd7 = Sforzo, da 0 a 10
worksheets_u3377vde = Come mi sono sentito o sentita dopo
worksheets_fh5trhpq = Il mio programma della settimana
worksheets_tyleafro = Scriva piccoli passi. Segni i giorni di trattamento e i giorni di riposo.
worksheets_zbaiss5c = Giorno
worksheets_sp7ay25m = Attività
worksheets_chsjun35 = Momento della giornata
worksheets_z2rghavw = Fatto
worksheets_3jbivp77 = Lunedì
worksheets_obiponhd = Martedì
worksheets_265qatrm = Mercoledì
worksheets_y4qntvqb = Giovedì
worksheets_kjiojjcm = Venerdì
worksheets_mkwxolsd = Sabato
worksheets_5i5pjplj = Domenica
worksheets_cxvwit5b = I miei sei esercizi di forza
worksheets_vifmoa7s = Scriva la data in alto. Scriva quante ripetizioni ha fatto. Lasci stare un esercizio che fa male.
worksheets_pef7lsc4 = Esercizio
worksheets_dkxmz2nk = Giorno 1
worksheets_gq4vxzct = Giorno 2
worksheets_xs5abdbo = Giorno 3
worksheets_3us35tk5 = Giorno 4
worksheets_hq2wpuiu = Data
worksheets_246t3lbq = Alzarsi dalla sedia
worksheets_p5d3vvj6 = Spinta contro la parete
worksheets_gvbgaq33 = Sollevare i talloni
worksheets_37wgawgo = Sollevare il ginocchio, ogni gamba
worksheets_7h2yzubk = Distendere la gamba, ogni gamba
worksheets_pp32ip5x = Piegare le braccia
worksheets_z2eriiqm = Domande per la mia équipe curante
worksheets_yfdpyhaw = Quali attività sono sicure per me adesso?
worksheets_nlklcrgt = Quali movimenti devo evitare e per quanto tempo?
worksheets_ty5xqerx = Il tumore ha colpito le ossa? E che cosa significa per l’esercizio?
worksheets_7ehhxfxg = Che cosa significano i miei valori del sangue per l’esercizio?
worksheets_ldk57ldi = Dopo l’operazione, quando potrò di nuovo sollevare pesi?
worksheets_263x5x2g = In quali giorni, prima e dopo il trattamento, devo riposare?
worksheets_htti3osy = Posso andare da un fisioterapista o partecipare a un gruppo di esercizio?
worksheets_sadupj7d = Quale può essere la causa della mia stanchezza?

## when-to-call

when-to-call_4zxn4crm = Quando chiamare

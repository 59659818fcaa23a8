## meta

meta_fbnytwes = Trovare informazioni affidabili in rete
meta_7gdhxhyn = Cinque controlli per le persone con un tumore gastrointestinale
meta_lyat3ags = Come controllare siti web, video, chatbot e notizie sugli studi che riguardano i tumori gastrointestinali, e come usarli insieme alla sua équipe curante.
meta_5d2ziqu6 = Controlli chi ha creato la pagina, chi paga, da dove viene, quando è stata verificata e che cosa vogliono. Poi parli con la sua équipe curante prima di agire.

## intro

intro_xa3npka5 = Controlli chi gestisce una pagina, chi paga, da dove viene, quando è stata verificata e che cosa vogliono.
intro_ta2intjx = Cominci dai servizi sanitari pubblici, dagli ospedali e dalle associazioni per la lotta ai tumori.
intro_ymlbef7h = Non interrompa, non rimandi e non cambi il suo trattamento per qualcosa che ha trovato in rete.
intro_acragg63 = Non compri e non prenda un rimedio trovato in rete prima di aver chiesto alla sua équipe curante.
intro_oip6tzjr = Porti ciò che trova alla sua équipe curante.

## why-search

why-search_zmrfex3f = Perché cercare aiuta e perché può fare male
why-search_awdem3os = Cerchi quando se la sente e smetta quando la turba. Non è necessario leggere tutto.
why-search_hvjid3vx = Le buone informazioni possono aiutarla a preparare domande e a spiegare la malattia alla sua famiglia.
why-search_ncgx5jqk = Alcune pagine possono spaventarla. Possono riguardare un altro tumore o un altro stadio. I numeri sulla sopravvivenza descrivono grandi gruppi di persone, spesso curate anni fa. Non possono dire che cosa succederà a lei.
why-search_2rqatdnz = Prima di iniziare scelga una sola domanda e stabilisca un limite di tempo. Può anche chiedere a una persona amica di cercare per lei.

## where-to-start

where-to-start_txur2g44 = Da dove cominciare
where-to-start_dscnzfv2 = Cominci da pagine che non hanno nulla da vendere. Sono buoni punti di partenza:
where-to-start_igd7tgxp = il servizio sanitario pubblico o il ministero della salute del suo Paese
where-to-start_jasxifva = l’associazione nazionale per la lotta ai tumori o un grande ospedale oncologico
where-to-start_llxygjtv = un’associazione di pazienti per il suo tipo di tumore
where-to-start_rquz4cpy = una società medica, per esempio le [guide per i pazienti della Società europea di oncologia medica][esmo-patient-guides]
where-to-start_k4xlow2h = La sua équipe curante può indicarle buone pagine nella sua lingua.
where-to-start_7g4n5sqe = Un marchio di qualità da solo non prova nulla. Alcuni marchi non esistono più, ma vecchie pagine li mostrano ancora.

## five-checks

five-checks_ksua5nh6 = I cinque controlli
five-checks_ebaco36i = Faccia cinque domande su ogni pagina, video o post. Si basano sui consigli di un istituto pubblico per i tumori[^nci-trust].
five-checks_frplvl5m = Cinque riquadri, uno sotto l’altro. Ognuno ha un piccolo disegno e una domanda: una persona, monete, una pagina di testo, un orologio e un cestino della spesa.
five-checks_gqmurdip = Chi?
five-checks_mpm6jobd = Chi paga?
five-checks_3riol3oa = Da dove?
five-checks_mdz7oovi = Quando?
five-checks_htl5hn3k = Che cosa vogliono?
five-checks_d6kquafg = Cinque domande da fare prima di fidarsi di una pagina.

## who

who_hhusa4d2 = Chi la gestisce?
who_rhgfppnm = Cerchi un nome e un indirizzo. Cerchi le persone che hanno scritto e verificato il testo. Devono avere una formazione sanitaria.

## who-pays

who-pays_egw3yibx = Chi paga?
who-pays_u5txdxxi = Scopra chi paga per la pagina. Può essere lo Stato, un ente benefico, un’azienda o chi fa pubblicità. Una buona pagina lo dice apertamente.

## where-from

where-from_in6jgke3 = Da dove viene?
where-from_7b4qelyp = Cerchi fonti citate per nome, come studi o linee guida mediche. Apra una fonte e guardi se dice la stessa cosa. La storia di una sola persona non è una prova.

## when-checked

when-checked_wgklmnti = Quando è stata verificata?
when-checked_nhfpris2 = Cerchi la data dell’ultima revisione, perché il trattamento dei tumori cambia in fretta. Se non c’è una data, cerchi un’altra pagina.

## what-they-want

what-they-want_qejcfgfp = Che cosa vogliono da lei?
what-they-want_antz2rrz = Si chieda che cosa la pagina vuole che lei faccia. Può volere che impari, che compri, che doni o che dia i suoi dati. Le buone informazioni le dicono di parlare con la sua équipe curante.

## warning-signs

warning-signs_nsoswvad = Segnali di allarme
warning-signs_xcss2jqw = Lasci la pagina se vede uno di questi segnali:
warning-signs_xtu4i7zm = La pagina promette una guarigione o un miracolo.
warning-signs_q63naemm = La pagina dice che un solo rimedio funziona contro ogni tumore.
warning-signs_n36tlrfy = La pagina tiene segreto il contenuto del rimedio.
warning-signs_r7atgat3 = La pagina vuole soldi prima di darle dettagli.
warning-signs_zwldvrsz = La pagina dice che i medici nascondono la verità.
warning-signs_zmtajpi3 = La pagina dice che un prodotto è sicuro perché è naturale.
warning-signs_rjxy7kgd = Non interrompa e non rimandi il suo trattamento per un consiglio che ha trovato in rete. Chieda prima alla sua équipe curante.

## videos-and-forums

videos-and-forums_2k255jkb = Video, gruppi e forum
videos-and-forums_pmr2vilb = Usi video e forum per avere sostegno e consigli sulla vita di ogni giorno. Non li usi per scegliere un trattamento.
videos-and-forums_tnf2xdkt = Altri pazienti possono capirla molto bene. Ma il loro tumore e il loro trattamento possono essere diversi dai suoi.
videos-and-forums_h4i7dg3a = Ciò che è popolare non è sempre vero. Due esperti di tumori hanno controllato { $articles-total } articoli popolari sul trattamento dei tumori, presi dai social media. Il tumore dell’intestino era uno degli argomenti. Gli esperti hanno trovato affermazioni false o ingannevoli in { $articles-misleading } di questi articoli[^johnson-2022].
videos-and-forums_v742j7g7 = Scopra chi parla in un video e se questa persona vende qualcosa.

## ai-chatbots

ai-chatbots_tecpstkv = Chatbot di intelligenza artificiale
ai-chatbots_mb35v7tf = Usi un chatbot per prepararsi, non per decidere. Un chatbot è un programma per computer che scrive risposte. Può spiegare una parola o aiutarla a scrivere domande.
ai-chatbots_6px2a2gy = Un chatbot può sembrare sicuro e sbagliarsi lo stesso. Può inventare una fonte o usare informazioni vecchie. Non conosce tutta la sua cartella clinica.
ai-chatbots_mc2e5mpo = Uno studio ha provato uno dei primi chatbot con domande sul trattamento di altri tumori. Circa { $chatbot-wrong } risposta su { $chatbot-answers } dava qualche consiglio non in linea con le linee guida mediche[^nci-chatbots-2023]. I chatbot più nuovi possono dare altri risultati.
ai-chatbots_43ddx3ns = Chieda le fonti al chatbot e le apra lei.
ai-chatbots_mvzfvicv = Non inserisca il suo nome, la sua data di nascita o i risultati dei suoi esami.
ai-chatbots_qwg6dnif = Non chieda a un chatbot se un sintomo è un’emergenza. Chiami il numero della sua équipe curante o il numero di emergenza.

## study-news

study-news_4cjizpq3 = Notizie sugli studi
study-news_ncvtnapp = Si faccia queste domande quando legge di un nuovo studio:
study-news_w4rbfyyk = Hanno partecipato delle persone? I risultati su cellule o animali spesso non valgono per le persone.
study-news_gr5zl4vk = Le persone erano come lei? Cerchi lo stesso tumore e lo stesso stadio.
study-news_kb3hmvo7 = Quante persone hanno partecipato? Il risultato di uno studio piccolo può essere dovuto al caso.
study-news_ny7ky5l4 = Quante persone ha aiutato? Cerchi il numero di persone.

## worked-example

worked-example_rt463fwq = Un esempio con i numeri
worked-example_btkmryzi = Cerchi i numeri che stanno dietro a un titolo. **I numeri di questo esempio li abbiamo inventati.** Non riguardano uno studio o un prodotto reale[^trust-own-example].
worked-example_ikrsmbmm = Il titolo dice: «Un nuovo prodotto dimezza il rischio di un effetto collaterale».
worked-example_sqpskd7v = Gruppo
worked-example_suakgfmj = Persone nel gruppo
worked-example_vg5wc7o2 = Persone con l’effetto collaterale
worked-example_ath3yjbz = Persone senza l’effetto collaterale
worked-example_o3ycynkx = Gruppo con il nuovo prodotto
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = Gruppo senza il nuovo prodotto
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = Il titolo è vero: { $example-with } è la metà di { $example-without }. Ma su { $example-group } persone, il prodotto ne ha aiutate solo { $example-helped }. Per le altre { $example-same } non ha fatto alcuna differenza.
worked-example_36ywt5cz = Negli studi le persone hanno capito questi numeri meglio delle percentuali[^akl-2011]. Chieda alla sua équipe curante i numeri in questa forma.

## trial-registers

trial-registers_opmn6257 = Registri di studi clinici
trial-registers_yp75xzxn = Usi un registro per trovare uno [studio clinico][term-clinical-trial] di cui parlare con la sua équipe curante. Due esempi sono il [registro dell’Unione europea][clinical-trials-eu] e il [registro degli Stati Uniti][clinicaltrials-gov].
trial-registers_v3ocnd4q = Un registro elenca gli studi. Non li raccomanda. Negli Stati Uniti non tutti gli studi elencati sono esaminati o approvati dal governo[^ctgov-2023].
trial-registers_mhb22i3n = Chieda alla sua équipe curante se uno studio è adatto al suo tumore, ai suoi [biomarcatori][term-biomarker] e al suo stato di salute. Faccia attenzione se deve pagare per partecipare.

## buying-online

buying-online_tii3meaz = Comprare farmaci e rimedi in rete
buying-online_n3lm4au6 = Chieda alla sua équipe curante o a un farmacista prima di comprare qualsiasi cosa. Erbe, vitamine e altri rimedi possono cambiare l’effetto della [chemioterapia][term-chemotherapy] e di altri trattamenti.
buying-online_u2zvveai = Non compri senza ricetta farmaci per cui serve la ricetta. I farmaci falsi possono avere un contenuto sbagliato o una dose sbagliata[^ema-online].
buying-online_kdcgoenx = Nell’Unione europea, in Islanda, nel Liechtenstein e in Norvegia i venditori legali in rete mostrano un logo comune[^eu-logo-2014]. Controlli il logo in quest’ordine:
buying-online_cgf4ljst = Cerchi una bandiera nazionale nel logo. Un logo con la bandiera dell’Unione europea è falso[^ema-online].
buying-online_7vy45zsa = Selezioni il logo. Deve portare all’elenco ufficiale dell’autorità nazionale.
buying-online_4ayy6mih = Cerchi il venditore nell’elenco ufficiale. Se il venditore non c’è, non compri.
buying-online_appv25ya = L’[Agenzia europea per i medicinali][medicines-online-eu] spiega questo logo. In altri Paesi chieda a un farmacista.
buying-online_lah7inqy = Se ha preso un prodotto e non si sente bene, chiami subito il numero della sua équipe curante. In caso di emergenza chiami il numero di emergenza. Dica che cosa ha preso e conservi la confezione.

## privacy

privacy_qtqd6jmv = La sua privacy
privacy_pcmcp7th = Condivida il meno possibile su di sé:
privacy_cn5qwwg2 = Nei forum usi un nome che non mostra chi è.
privacy_r5a3nexx = Non pubblichi foto di lettere, risultati di esami o etichette di farmaci.
privacy_gugcobll = Non mandi soldi o dati bancari a persone che conosce solo in rete.

## bring-to-team

bring-to-team_rq2alhif = Ne parli con la sua équipe curante
bring-to-team_6kiuibp2 = Dica alla sua équipe curante che cosa ha trovato, anche se ha dei dubbi. Porti una pagina o un link e segni la parte importante.
bring-to-team_2jezqbni = Controlli anche questo opuscolo. Guardi chi l’ha fatto, chi ha pagato, le fonti e le date.

## website-checker

website-checker_cjvrlwd6 = Scheda: controllo di un sito web
website-checker_hjudoiag = Controllo di un sito web
website-checker_3d44kel4 = Segni sì o no per ogni domanda. Se segna no più volte, cerchi un’altra pagina.
website-checker_ldnsanbl = Domanda
website-checker_sai6gbdl = Sì
website-checker_4h7yowml = No
website-checker_nxtudeke = Posso vedere chi gestisce la pagina?
website-checker_37sxnh4t = Posso trovare un indirizzo o un altro modo per mettermi in contatto?
website-checker_krpwllfg = La pagina dice chi paga?
website-checker_sesp4qi3 = Il testo è stato scritto o verificato da persone con una formazione sanitaria?
website-checker_pvuwwq4k = La pagina cita le sue fonti?
website-checker_bu26eyjz = Posso vedere la data dell’ultima revisione?
website-checker_gpij5ert = La pagina descrive i danni oltre ai benefici?
website-checker_ofd2nfqs = Riesco a distinguere la pubblicità dalle informazioni?
website-checker_volwegkj = La pagina dice che cosa succede ai miei dati?
website-checker_ojwevcd5 = La pagina mi dice di parlare con la mia équipe curante?

## what-i-found

what-i-found_jkbitmpx = Scheda: che cosa ho trovato
what-i-found_yhn74bxc = Che cosa ho trovato: un appunto per la prossima visita
what-i-found_qtusvimp = Compili un appunto per ogni pagina, video o risposta.
what-i-found_ry4rm5qu = Argomento
what-i-found_uk3sbpp3 = I miei appunti
what-i-found_4nrtbetr = Nome o indirizzo della pagina
what-i-found_mciv36n7 = Chi l’ha fatta e quando
what-i-found_bx7gr5qw = Che cosa dice
what-i-found_3gmk4sxm = Perché è importante per me
what-i-found_cqnd5ddb = La mia domanda all’équipe curante
what-i-found_gskaxbvh = Che cosa ha detto la mia équipe curante
what-i-found_rhmapgo6 = Su ciò che ho trovato
what-i-found_fajfgmqn = Queste informazioni sono adatte al mio tumore e al mio stadio?
what-i-found_smirmyvg = Può aiutarmi? E può farmi male?
what-i-found_ykcg4rie = È compatibile con il mio trattamento e con gli altri miei farmaci?
what-i-found_wcoysyvs = Quali pagine mi consiglia nella mia lingua?

## when-to-call

when-to-call_4zxn4crm = Quando chiamare

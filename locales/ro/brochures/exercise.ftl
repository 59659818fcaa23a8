## meta

meta_kokhlfzj = Mai multă mișcare
meta_rgmdhyw4 = Un ghid practic pentru o viață activă cu cancer colorectal metastatic
meta_6tof72bd = Cum să începeți să vă mișcați în siguranță, să creșteți efortul treptat și să vă odihniți bine atunci când cancerul intestinal s-a răspândit.
meta_y6e4yi6x = Puțină mișcare este mai bună decât deloc: începeți cu puțin, creșteți treptat și odihniți-vă când aveți nevoie.

## intro

intro_4nmeo22e = Puțină mișcare este mai bună decât deloc. Și plimbările scurte contează.
intro_e65a52gi = Începeți cu { $start-minutes-low }–{ $start-minutes-high } minute o dată și creșteți treptat.[^sunnybrook-exercise]
intro_fs76xvlk = Verificați cum vă simțiți înainte de a începe. Unele zile sunt pentru odihnă.
intro_jkauxvf2 = Folosiți testul vorbirii: ar trebui să puteți vorbi în timp ce vă mișcați.
intro_zsikf5nw = Întrebați mai întâi echipa medicală dacă v-a ajuns cancerul la oase sau dacă ați avut recent o operație.

## why

why_r32u7jv4 = De ce să faceți mișcare?
why_kcofevkl = Alegeți o mișcare ușoară, făcută regulat, care vă place.
why_wzlskrpb = Studiile cu persoane care au cancer arată că exercițiile fizice pot reduce oboseala, îngrijorarea și starea de spirit proastă.[^campbell-2019] Ele pot face mai ușoare și treburile de zi cu zi. Exercițiile sunt sigure pentru majoritatea persoanelor cu cancer când se potrivesc cu starea lor de sănătate.[^campbell-2019]

## evidence

evidence_edmjwnkq = Ce nu știm
evidence_tsvhxhcf = Aveți grijă la promisiunile mari. Doar câteva studii au inclus persoane cu [metastaze][term-metastasis], adică persoane la care cancerul s-a răspândit.
evidence_yhynmw4a = Într-un studiu mic, { $small-study-people } de persoane cu cancer metastatic au participat la un grup de exerciții în timpul [chimioterapiei][term-chemotherapy].[^chiarotto-2017] Nimeni nu s-a rănit, iar oamenii au putut merge pe jos o distanță mai mare. Oboseala și calitatea vieții lor nu s-au schimbat în mod clar.
evidence_zbhkxm4t = Într-un studiu mare, exercițiile i-au ajutat pe oameni să rămână fără cancer după tratamentul unui cancer de colon într-un stadiu mai puțin avansat.[^challenge-2025] Acel cancer nu se răspândise în alte organe. Nu știm dacă exercițiile îi ajută pe oamenii cu cancer metastatic să trăiască mai mult.
evidence_vbytbsaw = Dacă nu puteți face exerciții, nu este vina dumneavoastră.

## check-first

check-first_mtfv6rqq = Verificați înainte de a vă mișca
check-first_oirvdkxb = Întrebați-vă de fiecare dată: cum mă simt acum? Apoi folosiți tabelul.
check-first_pykqdmye = Semn
check-first_3ddkuzg2 = Cum vă simțiți
check-first_5lighhyt = Ce să faceți
check-first_myf5ttta = **Porniți**
check-first_kotvqtzr = Vă simțiți ca de obicei sau aveți puțină oboseală.
check-first_kpprpsha = Faceți activitatea pe care ați planificat-o.
check-first_p6j3n6ee = **Încet**
check-first_bcrp72rd = Aveți mai puțină putere decât de obicei sau ați dormit prost.
check-first_4d7nrmct = Faceți mai puțin sau faceți doar întinderi ușoare.
check-first_rmyyvnfm = **Stop**
check-first_blwroypn = Aveți o problemă din lista „Nu faceți exerciții astăzi”.
check-first_3ee57nn7 = Odihniți-vă și faceți ce spune lista.
check-first_fehjq5y3 = **Nu faceți exerciții astăzi** dacă aveți una dintre aceste probleme.
check-first_xlk5txxs = Aveți febră de { $fever-threshold } sau mai mare ori aveți frisoane: nu faceți exerciții. Sunați acum echipa medicală.
check-first_dvwoz7td = Sângerați: nu faceți exerciții. Sunați acum echipa medicală.
check-first_35by6mvs = Aveți dureri noi de oase: nu faceți exerciții. Sunați acum echipa medicală.
check-first_oo6kvbvj = Un picior sau un braț a început să se umfle: nu faceți exerciții. Sunați acum echipa medicală.
check-first_p4bfufzq = Aveți amețeli sau inima vă bate neregulat: nu faceți exerciții. Sunați acum echipa medicală.
check-first_o57yomas = Aveți o infecție sau foarte puține celule la [analizele de sânge][term-blood-count]: nu faceți exerciții decât după ce echipa medicală este de acord.
check-first_2ferlyvv = Ați avut vărsături sau diaree de ieri încoace: nu faceți exerciții astăzi.
check-first_ef7zktyh = **Opriți-vă din mișcare și sunați la numărul de urgență** dacă se întâmplă unul dintre aceste lucruri.
check-first_65u4rm32 = Vă apare o durere în piept sau vi se îngreunează brusc respirația.
check-first_l2hdy5if = Leșinați sau vă prăbușiți.
check-first_jho3b2nc = Vă apare o slăbiciune nouă sau o amorțeală nouă la picioare.
check-first_dvra3f5t = Vă apare o durere bruscă de oase și nu vă puteți sprijini pe un picior.
check-first_cj7gsl4n = Majoritatea oamenilor pot începe o activitate ușoară, cum ar fi plimbările scurte, fără o examinare specială.[^who-2020] Întrebați mai întâi echipa medicală dacă aveți o boală de inimă sau de plămâni ori dacă vi se întâmplă des să cădeți.

## how-hard

how-hard_ecxp26lw = Cât de mare să fie efortul?
how-hard_mlya2amf = Vorbiți în timp ce vă mișcați. Acesta este testul vorbirii.[^cdc-intensity]
how-hard_p4w37jum = Ușor: puteți vorbi și cânta.
how-hard_lbisatxa = Moderat: puteți vorbi, dar nu puteți cânta.
how-hard_qyb26dhu = Greu: puteți spune doar câteva cuvinte până trebuie să respirați.
how-hard_fj4e4fbd = Alegeți efortul ușor când începeți sau când simțiți oboseală. În zilele bune încercați efortul moderat. Încetiniți dacă vi se pare greu.
how-hard_tvaupomq = Trei persoane se mișcă în ritmuri diferite. Una merge și cântă, una merge mai repede și vorbește, iar una aleargă și spune doar câteva cuvinte.
how-hard_ycdqpqeu = Ușor
how-hard_lnzui4tm = Puteți cânta
how-hard_wf67l22s = Moderat
how-hard_upxflrs2 = Puteți vorbi, dar nu cânta
how-hard_j7zdibmf = Greu
how-hard_dtz4jkuz = Doar câteva cuvinte
how-hard_brsv3jyk = Testul vorbirii: la un efort moderat puteți vorbi, dar nu puteți cânta.
how-hard_6xcozwlf = Cât de grea vi se pare această activitate?
how-hard_6vxbmde4 = niciun efort, ca atunci când mă odihnesc pe scaun
how-hard_e4aetytf = cel mai greu efort pe care mi-l pot imagina

## start

start_vrvfljt4 = Cum să începeți
start_5i6zmbgm = Începeți săptămâna aceasta cu un pas mic.
start_mxo7u2i3 = Alegeți o activitate care vă place, cum ar fi mersul pe jos, dansul, mersul pe bicicletă sau grădinăritul.
start_nfvhap3k = Faceți-o timp de { $start-minutes-low }–{ $start-minutes-high } minute.[^sunnybrook-exercise]
start_razcv2xj = Alegeți momentul zilei în care aveți cea mai multă energie.
start_2r5l5bs5 = Adăugați câteva minute în fiecare săptămână, dacă vi se pare ușor.
start_v2w2e5bl = Ridicați-vă și mișcați-vă des și stați mai puțin pe scaun.
start_y3aqplle = Pentru adulți, inclusiv pentru persoanele care trăiesc cu cancer, [Organizația Mondială a Sănătății][who-physical-activity] stabilește un obiectiv. Acesta este de { $weekly-minutes-low }–{ $weekly-minutes-high } de minute de activitate moderată pe săptămână.[^who-2020] Gândiți-vă la el ca la un obiectiv pentru mai târziu. Și mai puțină mișcare vă face bine.
start_6ayx4x6g = Pentru a reduce oboseala, experții recomandă activitate moderată de { $fatigue-sessions } ori pe săptămână, timp de cel puțin { $fatigue-weeks } săptămâni.[^campbell-2019]

## plan

plan_ldpy4kfb = Planificați-vă săptămâna
plan_e6aetrbp = Îmbinați mersul pe jos, forța, echilibrul și odihna. Acest tabel este doar un exemplu.
plan_zbaiss5c = Ziua
plan_fogmto73 = Exemplu
plan_3jbivp77 = Luni
plan_yg4f4rkm = Plimbare scurtă
plan_obiponhd = Marți
plan_aht3swtl = Exerciții de forță
plan_265qatrm = Miercuri
plan_kkmbx42g = Plimbare scurtă și întinderi ușoare
plan_y4qntvqb = Joi
plan_x3gexyfw = Odihnă sau o întindere ușoară
plan_kjiojjcm = Vineri
plan_o73xhvhe = Plimbare scurtă și exerciții de echilibru
plan_mkwxolsd = Sâmbătă
plan_7pasguyi = Exerciții de forță
plan_5i5pjplj = Duminică
plan_e3atmkyg = O activitate plăcută împreună cu alții
plan_brao4zoa = Faceți exerciții de forță în cel puțin { $strength-days } zile pe săptămână, dacă puteți.[^who-2020]
plan_5g2ti4cn = Dacă aveți { $older-age } de ani sau mai mult, exersați echilibrul în cel puțin { $balance-days } zile pe săptămână.[^who-2020] De exemplu, stați cu un picior în fața celuilalt și țineți-vă de o masă.
plan_aly4d57m = Planificați zile mai ușoare după fiecare tratament. Mulți oameni se simt atunci mai slăbiți.

## strength

strength_qo4jgyby = Șase exerciții de forță
strength_e45in6bl = Folosiți un scaun stabil, sprijinit de perete. Repetați fiecare exercițiu de câteva ori. Ajungeți treptat la { $repeats-max } repetări.[^nhs-tayside-exercises] Continuați să respirați. Opriți-vă dacă vă doare.
strength_bzj7vqa3 = **Ridicarea de pe scaun**: așezați-vă aproape de marginea din față a scaunului. Aplecați-vă înainte și ridicați-vă încet. Așezați-vă încet. Ajutați-vă cu mâinile dacă este nevoie.
strength_frg6vnya = **Împingerea în perete**: stați cu fața la perete și puneți mâinile pe el la înălțimea pieptului. Îndoiți coatele, apoi împingeți pentru a reveni.
strength_altlcqqi = **Ridicarea călcâielor**: țineți-vă de spătarul scaunului. Ridicați ambele călcâie, apoi coborâți-le încet.
strength_7h3wcshd = **Ridicarea genunchiului**: stați cu spatele drept pe scaun. Ridicați un genunchi și coborâți-l. Schimbați piciorul.
strength_w3psyc73 = **Întinderea piciorului**: stați cu spatele drept pe scaun. Întindeți un genunchi și coborâți încet laba piciorului. Schimbați piciorul.
strength_6zsnpbak = **Îndoirea brațelor**: stați pe scaun cu câte o sticlă mică de apă în fiecare mână. Îndoiți coatele, apoi coborâți încet mâinile.
strength_oww7o2oj = O persoană stă pe scaun, apoi se apleacă înainte, apoi stă dreaptă în picioare în fața scaunului.
strength_tcjugdnk = Spatele drept
strength_3hx33mcq = Aplecați-vă înainte
strength_utnwpe7i = Ridicați-vă încet
strength_kuev7pw6 = Ridicarea de pe scaun: stați cu spatele drept, aplecați-vă înainte și ridicați-vă încet.
strength_qlg4lu5s = O persoană stă în picioare în fața unui perete, cu ambele mâini pe el. Mai întâi brațele sunt întinse. Apoi coatele se îndoaie și corpul se apropie de perete.
strength_kw73bzac = Împingerea în perete: îndoiți coatele, apoi împingeți pentru a reveni.
strength_7vkhtyoq = O persoană stă în picioare în spatele unui scaun și se ține de spătar. Mai întâi tălpile sunt lipite de podea. Apoi se ridică ambele călcâie.
strength_fum7ajxf = Ridicarea călcâielor: ridicați ambele călcâie și coborâți-le încet.
strength_gezyomm6 = O persoană stă pe scaun. Mai întâi ambele tălpi sunt pe podea. Apoi se ridică un genunchi.
strength_t3ye2w4t = Ridicarea genunchiului: ridicați un genunchi și coborâți-l.
strength_tlnnbwnq = O persoană stă pe scaun. Mai întâi ambele tălpi sunt pe podea. Apoi un picior este întins drept în față.
strength_tgtb4rpy = Întinderea piciorului: întindeți un genunchi și coborâți laba piciorului.
strength_lswi47vx = O persoană stă pe scaun și ține o sticlă mică. Mai întâi mâna este jos. Apoi cotul se îndoaie și mâna se ridică.
strength_ee3j6gj7 = Îndoirea brațelor: îndoiți coatele și coborâți mâinile.

## adapt

adapt_htp5ehm5 = Adaptați exercițiile la corpul dumneavoastră
adapt_chbsxslp = Rugați un [kinetoterapeut][term-physiotherapist] să vă ajute să adaptați exercițiile.

## stoma

stoma_7vyc4buf = Dacă aveți o stomă sau ați avut o operație la abdomen
stoma_mrt6wn5t = Întrebați chirurgul când aveți voie să ridicați obiecte. După o operație de [stomă][term-stoma], o regulă obișnuită este să nu ridicați greutăți în primele { $lifting-months } luni.[^nswoc-stoma] Mersul pe jos este un început bun. Întrebați asistentul medical specializat în stome despre exerciții ușoare pentru abdomen și despre un brâu de susținere. Spuneți-i asistentului specializat în stome dacă vedeți o umflătură nouă lângă stomă.

## port

port_txrvm644 = Dacă aveți o cameră implantabilă (port) sau un cateter venos
port_uai2mmnu = Lăsați mai întâi să se vindece rana de la [camera implantabilă][term-port] sau de la cateter. La început nu ridicați lucruri grele deasupra capului. Întrebați asistentul medical înainte de a înota.

## neuropathy

neuropathy_l3fhutcn = Dacă aveți mâinile sau labele picioarelor amorțite
neuropathy_mgavf4n6 = Faceți exercițiile stând pe scaun ori țineți-vă de ceva stabil. Purtați pantofi închiși, care vă vin bine. Amorțeala poate fi un semn de [neuropatie][term-neuropathy]. Verificați dacă aveți răni pe labele picioarelor. Slăbiciunea nouă sau amorțeala nouă la picioare este altceva: sunați la numărul de urgență sau mergeți la unitatea de primiri urgențe.

## bones

bones_zwor6aft = Dacă v-a ajuns cancerul la oase
bones_3s4vetuj = Cereți un plan de exerciții făcut pentru dumneavoastră înainte de a începe. Exercițiile sunt deseori posibile dacă experții verifică mai întâi riscul.[^campbell-bone-2022] Nu alergați, nu săriți, nu ridicați lucruri grele și nu vă răsuciți puternic spatele decât dacă echipa medicală este de acord.

## tired-days

tired-days_fdty4v3r = În zilele cu oboseală
tired-days_b73apu7q = Faceți puțină mișcare, apoi odihniți-vă.
tired-days_2jljfwhs = Plimbați-vă prin cameră sau mișcați-vă brațele și picioarele stând pe scaun.
tired-days_23p2b3xn = Faceți mai întâi cel mai important lucru al zilei.
tired-days_or6lmivw = Odihniți-vă înainte să vă epuizați.
tired-days_k4ijhsqr = Spuneți-i echipei medicale dacă [oboseala][term-fatigue] nu se ameliorează. Unele cauze pot fi tratate.

## keep-going

keep-going_vaa3no6x = Continuați
keep-going_sw4l6x2r = Stabiliți un obiectiv mic pentru fiecare săptămână. Dacă săriți peste unele zile, începeți din nou cu un pas mai mic.
keep-going_kh6x6abi = Plimbați-vă cu un prieten sau o prietenă ori întrebați echipa medicală despre un grup de exerciții. Exercițiile cu o persoană pregătită dau deseori cele mai bune rezultate.[^campbell-2019] Dacă îngrijiți o persoană cu cancer, oferiți-vă să participați și dumneavoastră. Lăsați persoana să aleagă ritmul.

## worksheets

worksheets_osd4cc6w = Fișele dumneavoastră
worksheets_rovffv3f = Jurnal de activitate
worksheets_oylsdbrd = Scrieți un rând pe zi. Și o zi de odihnă contează.
worksheets_kd3j3q4e = Data
worksheets_vzjrifi5 = Ce am făcut
worksheets_qfwk4oac = Minute
worksheets_cj4opdd7 = Efort, de la 0 la 10
worksheets_u3377vde = Cum m-am simțit după aceea
worksheets_fh5trhpq = Planul meu pe săptămână
worksheets_tyleafro = Scrieți pași mici. Marcați zilele de tratament și zilele de odihnă.
worksheets_zbaiss5c = Ziua
worksheets_sp7ay25m = Activitatea
worksheets_chsjun35 = Momentul zilei
worksheets_z2rghavw = Făcut
worksheets_3jbivp77 = Luni
worksheets_obiponhd = Marți
worksheets_265qatrm = Miercuri
worksheets_y4qntvqb = Joi
worksheets_kjiojjcm = Vineri
worksheets_mkwxolsd = Sâmbătă
worksheets_5i5pjplj = Duminică
worksheets_cxvwit5b = Cele șase exerciții de forță ale mele
worksheets_vifmoa7s = Scrieți data sus. Scrieți câte repetări ați făcut. Lăsați deoparte un exercițiu care vă provoacă durere.
worksheets_pef7lsc4 = Exercițiul
worksheets_dkxmz2nk = Ziua 1
worksheets_gq4vxzct = Ziua 2
worksheets_xs5abdbo = Ziua 3
worksheets_3us35tk5 = Ziua 4
worksheets_hq2wpuiu = Data
worksheets_246t3lbq = Ridicarea de pe scaun
worksheets_p5d3vvj6 = Împingerea în perete
worksheets_gvbgaq33 = Ridicarea călcâielor
worksheets_37wgawgo = Ridicarea genunchiului, cu fiecare picior
worksheets_7h2yzubk = Întinderea piciorului, cu fiecare picior
worksheets_pp32ip5x = Îndoirea brațelor
worksheets_z2eriiqm = Întrebări pentru echipa mea medicală
worksheets_yfdpyhaw = Ce activități sunt sigure pentru mine acum?
worksheets_nlklcrgt = Ce mișcări trebuie să evit și cât timp?
worksheets_ty5xqerx = Mi-a ajuns cancerul la oase și ce înseamnă asta pentru exerciții?
worksheets_7ehhxfxg = Ce înseamnă analizele mele de sânge pentru exerciții?
worksheets_ldk57ldi = Când pot ridica din nou obiecte după operație?
worksheets_263x5x2g = În ce zile, înainte și după tratament, trebuie să mă odihnesc?
worksheets_htti3osy = Pot merge la un kinetoterapeut sau la un grup de exerciții?
worksheets_sadupj7d = Care ar putea fi cauza oboselii mele?

## when-to-call

when-to-call_4zxn4crm = Când să sunați

## meta

meta_yvdgycky = Diferitele etape
meta_gt5oz5db = Un ghid practic despre etapele vieții cu cancer gastrointestinal metastatic
meta_wip4oozm = Ce să faceți, ce să întrebați și cine poate ajuta, din primele săptămâni după diagnostic până în ultimele săptămâni, când cancerul gastrointestinal s-a răspândit.
meta_wdffawqf = Viața cu acest cancer are diferite etape: în fiecare aveți de ales și aveți sprijin, iar îngrijirea paliativă poate începe devreme.

## intro

intro_nfpg5fdj = Viața cu acest cancer are diferite etape. Ordinea și durata lor diferă.
intro_aiomwzrc = Aveți de ales în fiecare etapă și vă puteți răzgândi.
intro_vvzpgbw3 = Cereți devreme îngrijire paliativă. O puteți primi împreună cu tratamentul cancerului.
intro_7aqtyaqy = Spuneți-le familiei și echipei medicale ce contează cel mai mult pentru dumneavoastră.
intro_x4p4jglv = Nu așteptați următoarea consultație dacă un simptom este nou sau mult mai rău. Sunați echipa medicală.

## path

path_wvdhhc4n = Găsiți partea de care aveți nevoie astăzi
path_4pknd3bj = Citiți numai ce vă trebuie acum.
path_562p44fy = Metastatic înseamnă că un cancer s-a răspândit în alte părți ale corpului. Aceste [tumori][term-tumour] noi sunt [metastaze][term-metastasis].
path_raa25jzt = Aici, o etapă este o perioadă din viața dumneavoastră cu cancer. În scrisorile medicale, [stadiul][term-stage] arată cât de mult s-a răspândit cancerul.
path_3eb6kmnt = Cinci desene mici într-un chenar. O săgeată duce de la diagnostic la tratament. Săgeți în ambele sensuri leagă tratamentul, perioada stabilă, creșterea cancerului și o perioadă în care confortul este pe primul loc. Pe chenar scrie că există sprijin în fiecare etapă.
path_efau2kpj = Sprijin în fiecare etapă
path_etn4llyd = Diagnostic
path_yxhhcaji = Tratament
path_wafiifai = Perioadă stabilă
path_nq7lkvkp = Întâi confortul
path_bert4rjw = Cancerul crește
path_c2etapiy = Puteți trece dintr-o etapă în alta de mai multe ori și în ambele sensuri.

## words

words_46wpawe3 = Cuvinte pe care le puteți auzi
words_wjsxuk4b = Rugați echipa medicală să vă explice fiecare cuvânt pe care nu îl cunoașteți.
words_uf7ngnjj = Cuvântul
words_wcblel2u = Ce înseamnă
words_wgveyyax = [linie de tratament][term-treatment-line]
words_th32vmbg = Unul dintre planurile dumneavoastră de tratament, numărate în ordine.
words_2pgr4kmt = [tratament de întreținere][term-maintenance-treatment]
words_yrwoumvi = Un tratament mai blând, care ține cancerul sub control mai mult timp.
words_nuuxeebv = [remisiune][term-remission]
words_25tticps = Investigațiile arată mai puțin cancer decât înainte sau deloc.
words_ewi5re6z = [boală stabilă][term-stable-disease]
words_epdz7jz5 = Cancerul nu a crescut și nu s-a micșorat în mod clar.
words_fb5zc464 = [progresie][term-progression]
words_bl5v5jx5 = Cancerul a crescut sau s-a răspândit.
words_gtvn4bws = [prognostic][term-prognosis]
words_mek3gjna = Cum se așteaptă medicii să evolueze boala.

## first-weeks

first-weeks_kl2bmsam = Primele săptămâni după diagnostic
first-weeks_dr7hdhv4 = Faceți câte un lucru pe rând. Întrebați cât de repede trebuie să hotărâți.
first-weeks_pgdxknmb = Luați pe cineva cu dumneavoastră la fiecare consultație.
first-weeks_qwjzh3bh = Întrebați ce teste mai trebuie făcute, cum ar fi testele pentru [biomarkeri][term-biomarker].
first-weeks_km575kux = Cereți numele și numărul de telefon al unei persoane din echipă.
first-weeks_dsedkmki = Alegeți cui vreți să îi spuneți și când.
first-weeks_y64utdwr = Este posibil să aveți timp pentru [a doua opinie][term-second-opinion].
first-weeks_mkgywtdn = Nu ați greșit cu nimic. Aproximativ { $spread-at-diagnosis } din 100 de persoane cu cancer intestinal au deja metastaze când medicii descoperă cancerul.[^biller-2021]

## planning

planning_p6bhbew5 = Planificarea tratamentului
planning_uwffgneg = Întrebați ce poate face fiecare tratament pentru dumneavoastră și cum vă poate face rău. Scopul poate fi să trăiți mai mult, să vi se ușureze simptomele sau amândouă.
planning_wscjuq5i = Deseori medicii nu pot vindeca un cancer care s-a răspândit. Dar unele persoane cu cancer intestinal pot avea o [operație][term-surgery] pentru metastaze, de exemplu la ficat sau la plămâni.[^hernandez-2023] Întrebați dacă o echipă specializată a verificat acest lucru pentru dumneavoastră.
planning_wauhpayo = Planul dumneavoastră poate cuprinde și [chimioterapie][term-chemotherapy], [terapie țintită][term-targeted-therapy], [imunoterapie][term-immunotherapy] sau [radioterapie][term-radiotherapy].
planning_rykiztvx = Puteți întreba care este prognosticul. Puteți spune și că nu vreți să îl știți. Mediile nu pot spune ce se va întâmpla cu dumneavoastră.

## during-treatment

during-treatment_agobi4sv = În timpul tratamentului
during-treatment_ldzdtt74 = Scrieți-vă simptomele în fiecare săptămână și anunțați-le din timp. Într-un studiu mare, unele persoane și-au anunțat simptomele între consultații. La aceste persoane calitatea vieții s-a îmbunătățit mai des decât la celelalte, iar mai puține dintre ele au avut nevoie de unitatea de primiri urgențe.[^basch-2016]
during-treatment_ekq4uezi = Spuneți-i echipei medicale despre orice [efect secundar][term-side-effect]. [Îngrijirea de susținere][term-supportive-care] poate ușura multe dintre ele.
during-treatment_tzajxp76 = Purtați la dumneavoastră cardul de tratament.
during-treatment_3vjk46sm = Întrebați la ce simptome trebuie să sunați imediat.
during-treatment_mp3hs73i = Nu opriți și nu schimbați un medicament înainte de a întreba echipa medicală.
during-treatment_f7jtqy22 = Spuneți-i echipei medicale dacă tratamentul devine prea greu. Ea poate schimba doza, poate planifica o pauză sau poate alege alt tratament.

## scans

scans_beatfz7w = Investigațiile imagistice și așteptarea
scans_yqeaxalw = Întrebați când veți primi rezultatul și cine vi-l va spune. O [investigație imagistică][term-scan] poate arăta dacă s-a mărit cancerul, s-a micșorat sau a rămas la fel.
scans_oqbb4apm = Așteptarea dintre investigație și rezultat este deseori foarte stresantă.[^derry-vick-2023] Planificați ceva plăcut pentru aceste zile. Rugați pe cineva să fie cu dumneavoastră când primiți rezultatul.

## stable-times

stable-times_3pt5ej3o = Perioade stabile și pauze
stable-times_omjcq63t = Folosiți acest timp pentru oamenii și lucrurile care vă bucură. Unele persoane primesc un tratament de întreținere. Altele fac o pauză, cu controale regulate.
stable-times_zmulznmy = Întrebați pe cine să sunați în timpul unei pauze și când este următorul control. Spuneți-i echipei medicale dacă simțiți oboseală sau frică, chiar și când veștile sunt bune.

## cancer-grows

cancer-grows_eypz655c = Când cancerul crește
cancer-grows_lmqquohi = Cereți o discuție mai lungă și luați pe cineva cu dumneavoastră. Puteți simți șoc, furie sau o mâhnire adâncă. Tratamentul nu mai are efect. Nu dumneavoastră ați provocat acest lucru.
cancer-grows_oqiclszj = Întrebați ce alte tratamente sunt posibile și ce poate face fiecare pentru dumneavoastră.
cancer-grows_zwc4ij46 = Întrebați dacă vi se potrivește un [studiu clinic][term-clinical-trial].
cancer-grows_jtc3d53c = Cereți o a doua opinie dacă vă ajută să hotărâți.
cancer-grows_3jdrps56 = Întrebați ce se întâmplă dacă alegeți să nu mai faceți tratament împotriva cancerului. Echipa medicală va avea grijă de dumneavoastră în continuare.
cancer-grows_xarabr7i = Un [stent][term-stent] poate deschide un [canal biliar][term-bile-duct] blocat. Medicii pot scoate [ascita][term-ascites], adică lichidul din burtă.

## palliative-care

palliative-care_lscwy5vp = Îngrijire paliativă de la început
palliative-care_iftgtx7s = Cereți devreme [îngrijire paliativă][term-palliative-care], chiar dacă vă simțiți bine. Nu înseamnă că moartea este aproape.
palliative-care_bd2uebdv = Experții recomandă ca această îngrijire să înceapă în momentul diagnosticului.[^jordan-2018] Ea poate ușura durerea, greața, respirația grea și îngrijorarea. Vă sprijină și familia.
palliative-care_hmglggsr = În studii cu persoane cu cancer avansat, îngrijirea paliativă începută devreme a îmbunătățit puțin calitatea vieții.[^haun-2017]

## wishes

wishes_qtgs73qh = Dorințele dumneavoastră
wishes_t5hxtywp = Vorbiți despre dorințele dumneavoastră cât timp vă simțiți destul de bine.
wishes_nd3oywwk = Gândiți-vă ce contează cel mai mult pentru dumneavoastră.
wishes_5zvsrguk = Alegeți o persoană care să poată vorbi în numele dumneavoastră dacă nu puteți.
wishes_a5p76uib = Spuneți-le acestei persoane, familiei și echipei medicale ce vreți.
wishes_6hmhl6c4 = Puneți totul în scris. Acesta este un [plan anticipat de îngrijire][term-advance-care-plan].
wishes_xzjnxl2x = Citiți din nou planul când vi se schimbă starea de sănătate. Îl puteți schimba oricând.[^rietjens-2017]
wishes_a4rrcmms = Întrebați un asistent social de ce formulare aveți nevoie în țara dumneavoastră.

## last-weeks

last-weeks_uc4s35k6 = Ultimele săptămâni
last-weeks_meycfxsc = Citiți această parte numai când vreți.
last-weeks_zjxqjaba = Poate veni un moment în care tratamentul cancerului face mai mult rău decât bine. Experții recomandă să nu se mai facă nici chimioterapie, nici imunoterapie în ultimele săptămâni de viață.[^crawford-2021] Atunci confortul dumneavoastră este pe primul loc. Există întotdeauna o îngrijire care vă poate ajuta.
last-weeks_qmk6vkhx = Spuneți unde ați vrea să fiți: acasă, la spital sau într-un [hospice][term-hospice].
last-weeks_a2esl7gz = Întrebați ce poate ajuta împotriva durerii, a respirației grele și a fricii.
last-weeks_mv7c6ryx = Întrebați cine poate ajuta noaptea.
last-weeks_obh2uv4e = Cereți un plan de urgență scris. Dacă echipa v-a dat un astfel de plan pentru această perioadă, urmați-l mai întâi pe acela.
last-weeks_mfqdw54f = Dacă nu aveți un astfel de plan, urmați listele din partea „Când să sunați”.
last-weeks_3nd6bwzq = Spuneți-le celor dragi ce vreți să le spuneți sau puneți totul în scris.

## staying-close

staying-close_wlnqdpf7 = Pentru cei care stau aproape
staying-close_rfpaleuz = Stați aproape și întrebați un asistent medical la ce să vă așteptați. O persoană aproape de moarte doarme deseori mai mult și mănâncă și bea mai puțin.[^nci-last-days-2024] Persoana poate avea o stare de confuzie. Respirația poate suna altfel sau se poate opri pentru scurt timp.
staying-close_t6hon7da = Nu forțați persoana să mănânce sau să bea. S-ar putea îneca.
staying-close_miqf4qty = Păstrați-i buzele și gura umede.
staying-close_6n6m6js3 = Vorbiți blând și țineți persoana de mână. Este posibil să vă mai audă.

## bereavement

bereavement_gvcmxdnk = Pentru familie și prieteni, după un deces
bereavement_mtlnmb5a = Lăsați-i pe alții să vă ajute și aveți răbdare cu dumneavoastră. Perioada de după moartea cuiva se numește [doliu][term-bereavement].
bereavement_lfr2ajg2 = Puteți simți tristețe, furie, vinovăție, ușurare sau nimic. Nu există un fel corect de a jeli.
bereavement_axkfa5q3 = La majoritatea oamenilor, durerea puternică a pierderii slăbește cu timpul. La aproximativ { $strong-grief } din 100 de persoane, rămâne puternică mult timp.[^szuhany-2021] Tratamentul poate ajuta. Întrebați medicul sau echipa de îngrijire paliativă.

## work-money

work-money_lwz4onsl = Munca, banii și drepturile
work-money_iov5inly = Cereți din timp să vorbiți cu un asistent social. Puteți avea dreptul la indemnizație de boală, la program de lucru redus sau la ajutor acasă. Regulile diferă de la o țară la alta.

## carers

carers_nq6zkwrv = Dacă îngrijiți o persoană bolnavă
carers_ra3mo757 = Întrebați persoana ce ar ajuta-o astăzi. Rugați echipa medicală să vă arate cum să o îngrijiți. Cereți ajutor înainte de a ajunge la o oboseală foarte mare.

## cannot-wait

cannot-wait_olvugrvl = Probleme care nu pot aștepta
cannot-wait_auj42r66 = Sunați imediat dacă aveți aceste probleme. Partea „Când să sunați” cuprinde listele complete.
cannot-wait_t4x477gf = Urgență: sunați acum la numărul de urgență
cannot-wait_rgedfakv = Aveți o slăbiciune nouă sau o amorțeală nouă la picioare ori aveți amorțită zona dintre picioare.
cannot-wait_euuiqof6 = Dintr-odată nu puteți urina sau dintr-odată nu vă puteți ține urina ori scaunul.
cannot-wait_wpy2vxwj = Aveți febră și vi s-au îngălbenit pielea sau ochii.
cannot-wait_fuxbjzti = Sunați acum echipa medicală, zi sau noapte
cannot-wait_bo3fyrfr = Durerea nu este sub control.
cannot-wait_rszfynqz = Aveți dureri noi de spate sau de oase.
cannot-wait_unz2hh2a = Vi se îngălbenesc pielea sau ochii, chiar și fără febră.
cannot-wait_ddifecty = Vi se umflă repede burta și o simțiți întinsă.

## worksheets

worksheets_osd4cc6w = Fișele dumneavoastră
worksheets_4d7mtrli = Completați doar ce vă ajută. Aduceți aceste pagini la consultații.
worksheets_qlhezsdn = Cardul meu de tratament
worksheets_z4fmqgao = Rugați echipa medicală să vă ajute să completați acest card. Purtați-l la dumneavoastră.
worksheets_7xqj7krw = Ce
worksheets_nr2673yg = Datele mele
worksheets_pmvoq3r6 = Numele meu și data nașterii
worksheets_uxdihrxl = Cancerul meu și unde s-a răspândit
worksheets_sbbc55ei = Biomarkerii mei
worksheets_zghumty7 = Tratamentul meu de acum
worksheets_uqewevzd = Data ultimului meu tratament
worksheets_nxq3r4ry = Tratamentele mele dinainte
worksheets_kbh3fggz = Celelalte medicamente ale mele
worksheets_ma6a7c5c = Alergiile mele
worksheets_n23gzcnv = Camera mea implantabilă (port), stentul sau stoma
worksheets_isvdrq2s = Numărul la care sun ziua
worksheets_es52m3ss = Numărul la care sun noaptea și la sfârșit de săptămână
worksheets_2or7juun = Simptomele mele în fiecare săptămână
worksheets_hl2sh6mu = Scrieți un număr de la 0 la 10 pentru fiecare simptom: 0 înseamnă nicio problemă, 10 înseamnă cea mai mare problemă. Arătați-i echipei medicale tabelul. Nu așteptați următoarea consultație dacă un simptom este nou sau mult mai rău. Sunați echipa medicală.
worksheets_3pbayh4y = Simptomul
worksheets_3htjp34t = Săptămâna 1
worksheets_nnfh4g2v = Săptămâna 2
worksheets_zwfbtf76 = Săptămâna 3
worksheets_xwmtmxsr = Săptămâna 4
worksheets_delytuei = Data
worksheets_kisgtulm = Durere
worksheets_nxgk4apv = Oboseală
worksheets_zuyziexz = Greață
worksheets_i32qmmww = Poftă de mâncare slabă
worksheets_2y2bf67o = Respirație grea
worksheets_xi45xe6r = Somn prost
worksheets_ou6xkdhl = Stare de spirit proastă
worksheets_43cfaozo = Alt simptom
worksheets_ahxl6nmo = Ce este important pentru mine
worksheets_fu2ipzin = Nu există răspunsuri corecte sau greșite. Scrieți, desenați sau vorbiți despre ele.
worksheets_ldnsanbl = Întrebare
worksheets_xxgcetjj = Răspunsul meu
worksheets_znfev7ob = Ce face ca o zi să fie bună pentru mine?
worksheets_kxqvjzbz = Ce vreau cel mai mult să pot face?
worksheets_ts4xu32h = Ce mă îngrijorează cel mai mult?
worksheets_r7mwlq7l = Cât vreau să știu despre boala mea?
worksheets_od3cru7e = Ce aș accepta pentru mai mult timp?
worksheets_65ndvzw6 = Ce nu aș accepta?
worksheets_kbx5ftas = Unde aș vrea să fiu dacă starea mea devine foarte gravă?
worksheets_fkqfnj6h = Ce ar trebui să știe oamenii despre credința sau obiceiurile mele?
worksheets_bo35wfa3 = Cine poate vorbi în numele meu
worksheets_zn4hq3wq = Numele acestei persoane:
worksheets_7cxebf7c = Numărul de telefon al acestei persoane:
worksheets_rbddkhzl = A doua persoană, dacă prima nu poate veni:
worksheets_kt7zwzih = Unde se află planul meu scris:
worksheets_2lkg4rdr = Data la care mi-am scris planul:
worksheets_v4htalj5 = Întrebări pentru fiecare etapă
worksheets_yad7txx3 = Care este acum scopul tratamentului meu?
worksheets_jmpe7si4 = Cum vom ști dacă tratamentul are efect?
worksheets_wbi223es = Mă poate ajuta o operație sau alt tratament local?
worksheets_jsnketb5 = Ce pot alege dacă va crește cancerul?
worksheets_gbpndg5w = Există un studiu clinic pentru mine?
worksheets_l75wuiqp = Mă pot întâlni acum cu echipa de îngrijire paliativă?
worksheets_andsvfga = La ce mă pot aștepta în săptămânile următoare?
worksheets_nev3rmlq = Cine îmi poate ajuta familia?

## when-to-call

when-to-call_4zxn4crm = Când să sunați

## meta

meta_ltmvjka6 = Discuții mai utile cu personalul medical
meta_db6ufsm2 = Un ghid practic pentru consultații, întrebări și decizii în cancerul colorectal metastatic
meta_6obslmpm = Cum să pregătiți o consultație, să întrebați ce vreți să știți și să hotărâți împreună cu echipa medicală dacă aveți cancer colorectal metastatic.
meta_hv2yctd6 = Veniți cu cele mai importante trei întrebări și cu o persoană de încredere și plecați cu un plan clar.

## intro

intro_kq6eqrb6 = Scrieți înainte de fiecare consultație cele mai importante trei întrebări.
intro_45b6jf7z = Arătați-i lista medicului sau asistentului medical chiar la început.
intro_jjyhttc2 = Veniți cu o persoană de încredere și luați notițe.
intro_owg3muvb = Înainte de a pleca, aflați ce urmează și pe cine puteți suna.
intro_jdxr3pph = Nu așteptați o consultație dacă o problemă este urgentă. Sunați.

## team

team_m4bdrrhk = Cine face parte din echipa dumneavoastră
team_oqorxqcz = Scrieți pe cardul echipei, de la sfârșit, cine este fiecare.
team_okkpai4d = O [echipă multidisciplinară][term-multidisciplinary-team] vă planifică împreună tratamentul. Este posibil să nu îi întâlniți pe toți. Întrebați cine este persoana principală de contact. Deseori este un [asistent medical specializat][term-specialist-nurse].
team_r3mzfbv5 = Persoana
team_jk34re7r = Ce puteți întreba
team_xs42ppv5 = Medicul care tratează cancerul (oncologul)
team_co33arnj = planul de tratament, medicamentele, rezultatele analizelor și investigațiilor
team_bgjcombr = Chirurgul
team_2hrgcvwz = operațiile și ce se întâmplă după ele
team_nud7qjlb = Asistentul medical specializat
team_en5kgasx = efectele secundare, viața de zi cu zi, cine poate ajuta
team_zkwg5bsw = Medicul de familie
team_jkbo3bjt = alte boli, medicamentele pe care le luați de obicei
team_vvrzuqs4 = Farmacistul
team_uunz2nti = cum să luați medicamentele și pe care să nu le combinați
team_hdtuqmop = Asistentul social
team_ittudiec = munca, banii, ajutorul acasă

## before

before_jb7aprcy = Înainte de consultație
before_ty2kuim5 = Începeți să vă pregătiți cu câteva zile înainte.
before_cs3jhsk4 = Trei casete, una sub alta. În prima, o foaie de hârtie și un creion. În a doua, două persoane care vorbesc. În a treia, o pagină de calendar cu o bifă.
before_zvxcny27 = Înainte
before_7esx4boj = Scrieți întrebări
before_bvvmvovk = În timpul discuției
before_vjhvggo7 = Arătați lista
before_ij3nygkh = După
before_am53dd72 = Pasul următor
before_d5d5abrt = Trei pași: înainte de consultație, în timpul ei și după ea.
before_siql4au3 = Scrieți toate întrebările. Marcați-le pe cele mai importante trei.
before_ua54fvzs = Scrieți ce s-a schimbat: fiecare problemă, când a început și cât de puternică este.
before_wwyzpg5m = Faceți o listă cu medicamentele, plantele medicinale și suplimentele pe care le luați. Adăugați alergiile.
before_dru7ivqf = Gândiți-vă ce contează cel mai mult pentru dumneavoastră acum, de exemplu mai puțină durere sau timp petrecut acasă.
before_u6sdpsjt = Rugați o persoană de încredere să vină cu dumneavoastră.
before_x5zzijdo = O listă vă poate ajuta să întrebați despre subiecte grele. Într-un studiu, { $asked-with-list } din 100 de persoane care aveau o listă de întrebări au întrebat cum va evolua probabil boala lor. Fără listă, au întrebat { $asked-without-list } din 100.[^butow-1994]
before_wiya4dyw = Arătați-i medicului lista. Într-un alt studiu, oamenii care au primit o listă au fost mai îngrijorați. Când medicul a parcurs lista împreună cu ei, au fost mai puțin îngrijorați și și-au amintit mai multe.[^brown-2001]

## during

during_s6z5ukpm = În timpul consultației
during_erhgbkfd = Începeți cu lista.
during_3xx6ovij = Spuneți cât vreți să știți: toate detaliile sau numai lucrurile principale.
during_24o6j6v5 = Spuneți când nu înțelegeți un cuvânt. Puteți cere cuvinte mai simple sau un desen.
during_lfmzvkqj = Spuneți cu cuvintele dumneavoastră ce ați auzit. Medicul poate astfel corecta greșelile.
during_qyzu4uf7 = Spuneți cum vă simțiți. Echipa medicală nu poate vedea durerea, grijile sau oboseala.
during_wnfwlndk = Luați notițe sau întrebați dacă aveți voie să înregistrați discuția cu telefonul.
during_37uda4fx = Este normal să uitați. Oamenii uită imediat între { $forget-low } și { $forget-high } din informațiile medicale pe care le aud.[^kessels-2003] O înregistrare sau un rezumat scris vă poate ajuta să țineți minte mai multe.[^pitkethly-2008]
during_nbuug7r5 = Puteți folosi propoziții ca acestea:
during_34eellzi = „Vă rog să vorbiți mai rar. Vreau să înțeleg.”
during_yiowddbi = „Aș vrea să spun cu cuvintele mele. Este corect?”
during_pk4fxlqt = „Vă rog să îmi spuneți numai ce trebuie să știu astăzi.”

## after

after_pncdfbpk = Înainte de a pleca și acasă
after_4vtmuss6 = Puneți aceste întrebări înainte de a pleca:
after_z56v24fy = Ce urmează și când?
after_te3impmh = Ce trebuie să fac eu?
after_rvu5y6y4 = Pe cine pot suna dacă am o întrebare sau mă simt mai rău?
after_kagpsglt = Scrieți răspunsurile în aceeași zi. Cereți o copie a rezultatelor și a scrisorii medicale.
after_nyfyqniu = Acasă vă pot veni în minte și alte întrebări. Sunați persoana principală de contact și întrebați.

## decide

decide_scyk56ks = Să hotărâți împreună
decide_qwfpqwky = Spuneți-i echipei medicale ce este important pentru dumneavoastră. Ea cunoaște tratamentele, iar dumneavoastră vă cunoașteți viața. Când alegeți împreună, vorbim despre o [decizie comună][term-shared-decision].
decide_ebb7ww7t = Puneți trei întrebări despre fiecare decizie:
decide_okspmt33 = Ce opțiuni am? Întrebați și ce înseamnă să așteptați sau să nu faceți niciun tratament împotriva cancerului.
decide_u5xjd7iu = Ce beneficii și ce efecte dăunătoare are fiecare opțiune?
decide_75g23bwn = Cât de probabile sunt aceste beneficii și efecte dăunătoare pentru mine?
decide_bv22a5an = Într-un studiu mic, care nu a fost despre cancer, medicii au dat mai multe informații când oamenii au pus aceste întrebări.[^shepherd-2011]
decide_cn57sopo = Întrebați cât timp vă puteți gândi. Puteți cere o a doua discuție.
decide_vsub57si = Înainte de un tratament, echipa medicală vă cere [consimțământul informat][term-informed-consent]. Puteți spune nu. Vă puteți și răzgândi mai târziu.

## test-words

test-words_wnaewgns = Cuvinte despre investigațiile dumneavoastră
test-words_vwbl2qrt = Întrebați ce înseamnă fiecare rezultat pentru tratamentul dumneavoastră.
test-words_uf7ngnjj = Cuvântul
test-words_wcblel2u = Ce înseamnă
test-words_6rumpckk = Ce puteți întreba
test-words_7c5im4ia = [Stadiu][term-stage]
test-words_2jkafx4a = cât de mult s-a răspândit cancerul
test-words_7efq7z76 = Unde se află cancerul în corpul meu?
test-words_a3o3n76w = [Biopsie][term-biopsy]
test-words_n4bcf2mg = o bucată mică de țesut pentru laborator
test-words_47ychlqq = Există destul țesut pentru toate testele?
test-words_orz2hryv = RAS și BRAF
test-words_4i6opnif = [biomarkeri][term-biomarker]: schimbări în genele [tumorii][term-tumour]
test-words_caixyh7q = Ce medicamente se potrivesc cu acest rezultat?
test-words_vj32onnj = MSI sau MMR
test-words_pgybrt3e = un biomarker: cât de bine își repară celulele tumorii genele
test-words_bh3s3x4y = Mă poate ajuta [imunoterapia][term-immunotherapy]? Au nevoie rudele mele de un test?
test-words_uuw4ioex = [Investigație imagistică][term-scan]
test-words_vn5ymwcx = imagini din interiorul corpului
test-words_7jc6ktox = Cancerul este mai mare, mai mic sau la fel?
test-words_epmtjzfu = [Marker tumoral][term-tumour-marker]
test-words_jx74wtrl = o substanță din sânge
test-words_jfb7qi7i = Ce înseamnă o schimbare a acestui număr?
test-words_e7t4nfhp = Ghidurile medicale recomandă teste pentru RAS, pentru BRAF și pentru MSI sau MMR. Rezultatele ajută la alegerea unui tratament.[^jsmo-2020]

## difficult-topics

difficult-topics_7fsvmtbh = Subiecte grele
difficult-topics_uj4qujs7 = Alegeți dumneavoastră momentul acestor discuții. Puteți întreba, puteți aștepta sau vă puteți opri oricând.

## prognosis

prognosis_cvcobgkg = Cum poate evolua boala
prognosis_qxj6bm7i = Spuneți ce vreți să știți despre [prognostic][term-prognosis]. Unii oameni vor cifre. Alții nu. Puteți și să îi cereți medicului să vorbească despre acest lucru cu altcineva. Nimeni nu poate spune exact ce se va întâmpla cu dumneavoastră.[^nci-prognosis-2008]

## second-opinion

second-opinion_zeit6ol5 = A doua opinie
second-opinion_ft7wa7o6 = Cereți o [a doua opinie][term-second-opinion] dacă vreți mai multă siguranță. Ea vă poate confirma planul sau îl poate schimba.[^ruetters-2016] Întrebați mai întâi cât puteți aștepta în siguranță și dacă sunt costuri.

## clinical-trial

clinical-trial_gxdel2vy = Un studiu clinic
clinical-trial_kqvbryav = Întrebați dacă vi se potrivește un [studiu clinic][term-clinical-trial]. Dumneavoastră hotărâți liber. Dacă spuneți nu, primiți în continuare îngrijirea obișnuită.

## stopping

stopping_awdrfszt = Când tratamentul nu mai ajută destul
stopping_zmdbholu = Întrebați cum vă poate ajuta continuarea tratamentului și cum vă poate face rău. Puteți opri tratamentul împotriva cancerului. Îngrijirea dumneavoastră nu se oprește. Nu opriți și nu schimbați un medicament înainte de a vorbi cu echipa medicală.
stopping_vwuitsux = Întrebați din timp despre [îngrijirea paliativă][term-palliative-care]. Puteți și să vă scrieți dorințele într-un [plan anticipat de îngrijire][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = Dacă aveți nevoie de interpret
interpreter_e32joj45 = Cereți un [interpret][term-interpreter] cu pregătire atunci când vă programați la consultație. Întrebați dacă este gratuit. Îngrijirea este mai bună cu un interpret pregătit decât cu unul fără pregătire.[^karliner-2007]
interpreter_34ue5ris = Nu puneți un copil să vă fie interpret.[^kasten-2020]
interpreter_acj63npb = Nu spuneți da dacă nu ați înțeles. Rugați interpretul să explice din nou.
interpreter_dud4yceb = Spuneți-i echipei medicale dacă auziți greu sau vedeți greu.

## remote

remote_ddux63o4 = Prin telefon sau video
remote_xvit5lyq = Alegeți un loc liniștit, unde nu mai poate asculta nimeni. Țineți aproape lista, medicamentele și un pix. Întrebați la ce număr puteți suna dacă se întrerupe legătura. Cereți o întâlnire față în față dacă vă așteptați la vești grele.

## goes-badly

goes-badly_ort5qmnf = Dacă o discuție nu merge bine
goes-badly_27np3ngy = Spuneți ce a fost greu pentru dumneavoastră. Puteți spune: „Nu am spus tot ce este important pentru mine. Putem vorbi din nou?” Rugați un asistent medical să vină cu dumneavoastră data viitoare. În multe spitale există o persoană care îi ajută pe pacienți cu reclamațiile.

## companion

companion_wgg4jdgq = Dacă însoțiți pe cineva
companion_vvft6xgr = Întrebați înainte de consultație cum puteți ajuta. Puteți lua notițe sau îi puteți aminti persoanei o întrebare. Lăsați persoana să vorbească prima. Ajută mai puțin dacă vorbiți în locul ei.[^laidsaar-powell-2013]

## cannot-wait

cannot-wait_olvugrvl = Probleme care nu pot aștepta
cannot-wait_lrn6xc3q = Sunați dacă o problemă este nouă sau se înrăutățește.
cannot-wait_dwntj6n7 = **Nu păstrați aceste probleme pentru următoarea consultație.**
cannot-wait_iylx3b33 = Nu așteptați dacă aveți o durere în piept nouă sau puternică, dacă respirați foarte greu sau dacă vi s-a îngreunat brusc respirația. Sunați acum la numărul de urgență.
cannot-wait_kmccgzfi = Nu așteptați dacă aveți o slăbiciune nouă sau o amorțeală nouă la picioare. Sunați la numărul de urgență sau mergeți la unitatea de primiri urgențe.
cannot-wait_qmqfln3u = Nu așteptați dacă aveți o temperatură de { $fever-threshold } sau mai mare ori dacă aveți frisoane. Sunați acum echipa medicală, zi sau noapte.
cannot-wait_tgpnvgrw = Nu așteptați dacă durerea nu este sub control. Sunați acum echipa medicală, zi sau noapte.
cannot-wait_fq23a2g5 = Nu așteptați dacă vă gândiți să vă luați viața. Spuneți-i acum cuiva.
cannot-wait_al4ec23n = Nu anunțați o problemă urgentă prin e-mail sau într-o aplicație. Echipa medicală o poate citi prea târziu. Sunați.
cannot-wait_sfsebtsn = Listele de la sfârșit numesc mai multe astfel de probleme.

## worksheets

worksheets_osd4cc6w = Fișele dumneavoastră
worksheets_zz5u4pcm = Bifați întrebările care sunt importante pentru dumneavoastră acum. Lăsați-le deoparte pe celelalte.
worksheets_rm2nve2g = Cancerul meu și investigațiile mele
worksheets_dk7djyse = Unde se află acum cancerul?
worksheets_s4ve5laz = Ce rezultate pentru biomarkeri am și care lipsesc?
worksheets_cxvrh7nr = Ce a arătat ultima investigație imagistică?
worksheets_izpcwaex = Când este următoarea investigație imagistică și când primesc rezultatul?
worksheets_4r7eou2k = Tratamentul meu
worksheets_kukt56ti = Care este scopul acestui tratament?
worksheets_64iuqioo = Ce alte opțiuni am?
worksheets_ikamszwf = Mă poate ajuta o operație sau radioterapia?
worksheets_q66afbt6 = Cum vom ști dacă tratamentul are efect?
worksheets_4fsikdcl = Ce facem dacă nu are efect?
worksheets_jm4lqpe3 = Există un studiu clinic pentru mine?
worksheets_ygn32o32 = Efecte secundare și viața de zi cu zi
worksheets_cmtrlew2 = Ce efecte secundare sunt probabile și ce pot face împotriva lor?
worksheets_jzt5rp7a = Ce probleme trebuie să anunț imediat și pe cine?
worksheets_s4eb6kp7 = Pot să lucrez, să călătoresc și să fac mișcare?
worksheets_mmcgfwqg = Ce ar trebui să mănânc și să beau?
worksheets_gonccs7u = Cum îmi poate schimba tratamentul viața sexuală sau dorința de a avea copii?
worksheets_s3ru3bt2 = Viitorul
worksheets_4ysmvg26 = La ce mă pot aștepta în lunile următoare?
worksheets_uf5l26sm = La ce pot spera?
worksheets_pdyuzbgk = Când ar trebui să mă întâlnesc cu echipa de îngrijire paliativă?
worksheets_niussmmw = Cum îmi pot scrie dorințele pentru mai târziu?
worksheets_mximl2kk = Sprijin
worksheets_ye3qa5lk = Cine este persoana mea principală de contact?
worksheets_gxppfdno = Cine mă poate ajuta când am griji sau o stare de spirit proastă?
worksheets_lyecnzhj = Cine îmi poate ajuta familia și copiii?
worksheets_rfqlxw3y = Cine mă poate ajuta cu banii, munca și formularele?
worksheets_id6anwwz = Cele mai importante trei întrebări ale mele
worksheets_xaquj37t = Întrebarea mea
worksheets_noep327x = Răspunsul
worksheets_htmcdxgt = Cardul echipei mele
worksheets_r3mzfbv5 = Persoana
worksheets_52afragw = Numele
worksheets_sinonozs = Cum iau legătura cu această persoană
worksheets_js72gos2 = Persoana principală de contact
worksheets_hwcmlt53 = Medicul oncolog
worksheets_bgjcombr = Chirurgul
worksheets_nud7qjlb = Asistentul medical specializat
worksheets_zkwg5bsw = Medicul de familie
worksheets_vvrzuqs4 = Farmacistul
worksheets_hdtuqmop = Asistentul social
worksheets_qb5goduz = Serviciul de interpretare
worksheets_rjy27ckp = Medicamentele și alergiile mele
worksheets_67jo35hk = Scrieți și plantele medicinale, vitaminele și medicamentele pe care le cumpărați pe cont propriu. Scrieți alergiile pe ultimul rând.
worksheets_liqxlrs6 = Medicament
worksheets_dtvblc3y = Cât
worksheets_nlrurcdg = Când
worksheets_ncjowzjo = Pentru ce este
worksheets_omuxf7jq = Notițe de la consultație
worksheets_ry4rm5qu = Subiect
worksheets_uk3sbpp3 = Notițele mele
worksheets_cgebugwa = Data și cu cine m-am întâlnit
worksheets_oqqonsu5 = Ce s-a schimbat de data trecută
worksheets_7gp7n2x4 = Ce am auzit
worksheets_2axu4xbs = Ce am hotărât
worksheets_ib4i4w33 = Ce urmează și când
worksheets_k4urb3jk = Ce trebuie să fac eu
worksheets_hrcuj5pi = Pe cine sun dacă am întrebări
worksheets_2hr6vcza = Întrebările mele pentru data viitoare
worksheets_dm2v7b7s = Îmi compar opțiunile
worksheets_c6ttftis = Completați câte o coloană pentru fiecare opțiune, împreună cu echipa medicală.
worksheets_ldnsanbl = Întrebare
worksheets_pcgw3fme = Opțiunea A
worksheets_t43cezr7 = Opțiunea B
worksheets_xk66aid4 = Deocamdată niciun tratament împotriva cancerului
worksheets_g7zy332q = Cum mă poate ajuta?
worksheets_sf4dtum2 = Cât de probabil este acest lucru pentru mine?
worksheets_hhrcvxwb = Ce efecte dăunătoare sunt posibile?
worksheets_wrhd44rh = Cât de probabile sunt acestea pentru mine?
worksheets_ycdifgim = Cum îmi schimbă viața de zi cu zi?
worksheets_4or3lnzx = Cum se potrivește cu ce este important pentru mine?
worksheets_2g6kasgo = Ce mai trebuie să știu?

## when-to-call

when-to-call_4zxn4crm = Când să sunați

## meta

meta_fbbju5x7 = Grija pentru starea de spirit
meta_zfe7v5pi = Un ghid practic despre emoții, griji și sprijin în cancerul colorectal metastatic
meta_oc4nczd4 = Cum să vă verificați starea de spirit, ce poate ajuta astăzi și când să cereți ajutor dacă aveți cancer colorectal metastatic.
meta_vedamgls = Emoțiile puternice sunt frecvente în această boală, iar ajutorul dă rezultate: spuneți-i echipei medicale din timp.

## intro

intro_kt4elrog = Emoțiile puternice sunt frecvente în cancerul colorectal metastatic. Nu sunt vina dumneavoastră.
intro_3ekgjzn5 = Alegeți o dată pe săptămână un număr de la 0 la 10 pentru suferința dumneavoastră emoțională.
intro_g5rkfjo5 = Spuneți-i echipei medicale dacă numărul este { $distress-action } sau mai mare ori dacă vă îngrijorează orice număr.
intro_mkomdeft = Pot ajuta discuțiile, pașii mici de zi cu zi și tratamentul.
intro_qv3s4fiy = Dacă vă gândiți să vă luați viața, spuneți-i acum cuiva. Nu așteptați până la următoarea consultație.

## feelings

feelings_lawidot4 = Ce puteți simți
feelings_w5cvotro = Dați un nume emoțiilor dumneavoastră. Așa poate fi mai ușor să vorbiți despre ele.
feelings_nrx7gia4 = Puteți simți unele dintre acestea și ele se pot schimba în aceeași zi:
feelings_birylefm = șoc, ca și cum nimic nu ar fi real
feelings_4ohg3w2n = frică de durere, de investigații sau de viitor
feelings_7u5txl3a = furie față de boală sau față de alți oameni
feelings_26u6waah = vinovăție din cauza efectului asupra familiei
feelings_sktp4qoa = tristețe sau nicio emoție
feelings_xnreij6s = ușurare, pentru că acum știți ce aveți
feelings_2zgdumhm = Niciuna dintre aceste emoții nu este greșită. Starea dumneavoastră de spirit nu a provocat cancerul. Nu este nevoie să afișați bună dispoziție de dragul altora.
feelings_o3kn4guk = Mulți oameni se simt așa. Aproximativ { $problem-in-hundred-low }–{ $problem-in-hundred-high } din 100 de persoane cu cancer au o problemă emoțională care are nevoie de îngrijire.[^donovan-2020] Aproximativ { $depression-in-hundred } din 100 au depresie.[^mitchell-2011]
feelings_bkmgkbjo = Spuneți-i echipei medicale și despre durere, oboseală și somn prost. Acestea vă pot strica starea de spirit, la fel ca unele medicamente.

## harder-times

harder-times_a3uvd6in = Perioade mai grele
harder-times_azrlj2cl = Pregătiți mai mult sprijin pentru perioadele care sunt deseori grele.
harder-times_nlrurcdg = Când
harder-times_3c64g2gr = Ce puteți simți
harder-times_cxikeifb = Ce poate ajuta
harder-times_of6s4ngq = Înainte de o investigație imagistică
harder-times_aff46aq7 = Îngrijorarea poate crește pe măsură ce se apropie ziua.
harder-times_v552uzox = Întrebați când și cum veți afla rezultatul. Planificați ceva plăcut pentru ziua dinainte.
harder-times_3e4mj2hi = La începutul unui tratament
harder-times_phdi5yz2 = Puteți simți că sunt prea multe de învățat.
harder-times_pamhy6ab = Luați pe cineva cu dumneavoastră. Cereți informații scrise.
harder-times_2kdn6re3 = În timpul unei pauze de tratament
harder-times_qag7yxis = Vă puteți simți mai puțin în siguranță.
harder-times_eff6jwgs = Întrebați pe cine să sunați și când este următorul control.
harder-times_3zyhmhp7 = Când cancerul a crescut
harder-times_puvcbtzq = Puteți simți șoc, furie sau o mâhnire adâncă.
harder-times_ghl7ao6l = Cereți o a doua discuție după câteva zile. Scrieți-vă întrebările.

## check-yourself

check-yourself_jjvlih7u = Verificați-vă în fiecare săptămână
check-yourself_4xbhltbr = Alegeți un număr, o dată pe săptămână. [Suferința emoțională][term-distress] este o trăire neplăcută în minte, în corp, în relații sau în convingerile dumneavoastră.[^ownby-2019] Poate fi ușoară sau foarte puternică.
check-yourself_y7vwxmv5 = Câtă suferință emoțională ați avut în ultima săptămână?
check-yourself_acuok7er = nicio suferință emoțională
check-yourself_5ezdlswi = cea mai grea suferință emoțională pe care mi-o pot imagina
check-yourself_j6kqmsc7 = Spuneți-i echipei medicale dacă numărul este { $distress-action } sau mai mare.[^agarwal-2025] Spuneți-i și despre un număr mai mic, dacă vă îngrijorează. Această scală deschide o discuție. Nu pune un diagnostic.
check-yourself_wwxbk6ok = Mai sunt două semne importante. Sunați echipa medicală în timpul programului de lucru dacă unul dintre ele durează { $low-mood-weeks } săptămâni sau mai mult:[^arroll-2010]
check-yourself_qhdrscq3 = Simțiți tristețe sau lipsă de speranță în majoritatea zilelor.
check-yourself_ad4gwsie = Aproape nimic nu vă face plăcere în majoritatea zilelor.
check-yourself_6gqjajde = Acestea pot fi semne de depresie. Depresia este o boală, nu o slăbiciune, iar tratamentul poate ajuta.[^esmo-mood-2023]

## today

today_juusj5hj = Ce puteți face astăzi
today_wkutiint = Alegeți un lucru mic din această listă.
today_km5ru3vb = Treziți-vă, spălați-vă, mâncați și culcați-vă cam la aceeași oră în fiecare zi.
today_iycoxysl = Stabiliți un obiectiv destul de mic pentru astăzi, de exemplu să sunați un prieten sau o prietenă.
today_xnwmenml = Faceți puțină mișcare, de exemplu o plimbare scurtă. Exercițiile pot reduce îngrijorarea și starea de spirit proastă.[^campbell-2019]
today_6hh7vssp = Petreceți ceva timp afară sau stați lângă o fereastră.
today_klxbh2hq = Păstrați în fiecare zi un timp fix pentru griji. Scrieți-le, apoi faceți altceva.
today_mia4hxb3 = Căutați pe internet doar cât timp ați stabilit dinainte. Opriți-vă dacă vă simțiți mai rău.
today_p6avj5z5 = Nu folosiți alcool sau somnifere în plus ca să scăpați de emoții. Cereți-i echipei medicale un ajutor mai sigur.

## slow-breathing

slow-breathing_4frkf5yf = Respirația lentă
slow-breathing_kfb4sgns = Încercați acești pași când simțiți încordare:
slow-breathing_ar6fdrwf = Așezați-vă sau întindeți-vă într-o poziție comodă.
slow-breathing_g3yi44cm = Inspirați ușor pe nas.
slow-breathing_owtmdiej = Expirați încet, mai mult timp decât ați inspirat.
slow-breathing_hnjilmx7 = Lăsați umerii să coboare.
slow-breathing_7aeki643 = Continuați câteva minute. Opriți-vă dacă aveți amețeli.

## people

people_nxms5mll = Oameni care vă pot ajuta
people_lljrvkrv = Cereți-i unei persoane un lucru clar. Oameni diferiți pot ajuta cu nevoi diferite.
people_wgalkc2r = Asistentul medical sau medicul vă poate ajuta cu starea de spirit, somnul, durerea și medicamentele. Începeți de acolo.
people_jrj7wh2p = Un psiholog sau un [psihooncolog][term-psycho-oncologist] știe cum influențează cancerul emoțiile.
people_6sozqzw6 = Un asistent social vă poate ajuta cu munca, banii și îngrijirea acasă.
people_dktrdohu = Un îndrumător spiritual sau religios poate vorbi cu dumneavoastră despre sens și credință.
people_h24pp56k = Un grup de pacienți vă poate aduce alături de oameni care cunosc această boală.
people_qjxlongm = Familia, prietenii și vecinii vă pot ține companie sau vă pot ajuta în casă.
people_qrmb76xv = O persoană în mijlocul unui cerc de șase desene mici: familia și prietenii, asistent medical sau medic, psiholog, asistent social, grup de pacienți, îndrumător spiritual.
people_cmfe6hzr = Eu
people_szejahfb = Familia și prietenii
people_qt7nj6jh = Asistent medical sau medic
people_ytbtk4wt = Psiholog
people_tsnhhztw = Asistent social
people_6ubjwofz = Grup de pacienți
people_r3wuxws5 = Îndrumător spiritual
people_m2cum6vd = Un cerc de sprijin. Al dumneavoastră poate arăta altfel.
people_3whkc7bo = Întrebați despre tratamentul pentru îngrijorare sau pentru starea de spirit proastă. Psihoterapia și mindfulness pot ajuta.[^esmo-mood-2023] Mindfulness înseamnă atenție calmă la momentul prezent. Unora le sunt de ajutor medicamentele.[^esmo-mood-2023] Echipa medicală verifică dacă se potrivesc cu tratamentul cancerului.

## family

family_nbbav3rb = Familia și copiii
family_2yzac37j = Spuneți ce simțiți și de ce aveți nevoie, în propoziții scurte. Ceilalți nu pot ghici.
family_2nn27mcg = Copiii observă deseori când ceva nu este în regulă. Folosiți cuvinte simple și adevărate și spuneți cuvântul cancer. Spuneți-le că nu ei l-au provocat. Spuneți-le cine va avea grijă de ei. Puteți spune că nu știți.

## body

body_z6kaokig = Corpul dumneavoastră și apropierea
body_4gfpq2i3 = Spuneți-i asistentului medical dacă vă simțiți altfel în corpul dumneavoastră. Tratamentul, cicatricile sau o [stomă][term-stoma] pot schimba felul în care vă vedeți. Un asistent specializat în stome vă poate ajuta să vă simțiți mai în siguranță printre oameni.
body_s6jwymfg = Spuneți-i partenerului sau partenerei ce vă face bine și ce nu. Apropierea poate fi o discuție, o îmbrățișare sau sexul. Întrebați echipa medicală despre durerea din timpul sexului sau despre lipsa dorinței. Echipa cunoaște aceste întrebări.

## work-money

work-money_tedjx3sn = Munca și banii
work-money_4wgj6a4l = Cereți din timp să vorbiți cu un asistent social. Puteți avea dreptul la indemnizație de boală, la program de lucru redus sau la ajutor pentru cheltuieli. Regulile diferă de la o țară la alta.

## carers

carers_nq6zkwrv = Dacă îngrijiți o persoană bolnavă
carers_kens3ojc = Aveți grijă și de starea dumneavoastră de spirit. Folosiți aceeași scală pentru dumneavoastră în fiecare săptămână. Cereți ajutor înainte de a ajunge la o oboseală foarte mare.
carers_qo4jdqx2 = Ascultați mai mult decât sfătuiți. Nu este nevoie să rezolvați totul.

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = Gânduri de a vă lua viața
suicidal-thoughts_gfg2miz5 = Dacă vă gândiți la sinucidere, spuneți-i acum cuiva. Unele persoane cu cancer se gândesc să își ia viața. Aceste gânduri pot veni când durerea, frica sau tristețea este foarte puternică. Nu trebuie să vă rușinați de ele. Cu ajutor, pot trece.
suicidal-thoughts_prar7afw = Până vine ajutorul, stați cu o altă persoană. Rugați-o să ia de lângă dumneavoastră medicamentele și alte lucruri cu care v-ați putea face rău.
suicidal-thoughts_vitduqgp = Dacă [îngrijiți o persoană bolnavă][term-carer], întrebați direct: „Te gândești să îți iei viața?” Întrebarea nu îi dă omului această idee.[^dazzi-2014] Dacă este pericol, nu lăsați persoana singură.
suicidal-thoughts_t4x477gf = Urgență: sunați acum la numărul de urgență
suicidal-thoughts_zxcsu5aa = Aveți un plan de a vă lua viața sau este posibil să puneți în practică astfel de gânduri.
suicidal-thoughts_254bw3to = Nu puteți avea grijă de propria siguranță.
suicidal-thoughts_luiky2n2 = V-ați făcut rău în mod intenționat sau ați luat prea multe medicamente.
suicidal-thoughts_gdxf4bpe = Vă apare brusc o stare puternică de confuzie.
suicidal-thoughts_du3hvmz5 = Aveți o durere în piept nouă sau puternică ori respirați foarte greu sau vi s-a îngreunat brusc respirația, chiar dacă vi se pare că este panică.
suicidal-thoughts_fuxbjzti = Sunați acum echipa medicală, zi sau noapte
suicidal-thoughts_ckhmuk7p = Vă gândiți să vă luați viața, chiar și fără un plan.
suicidal-thoughts_wvsixy7m = Nu vedeți niciun motiv să mergeți mai departe.
suicidal-thoughts_5blc3y35 = De mai multe zile aproape că nu ați mâncat sau aproape că nu ați dormit.
suicidal-thoughts_62y7r7fp = Vedeți sau auziți lucruri pe care alți oameni nu le văd și nu le aud.
suicidal-thoughts_ouseovtp = Vreți să opriți tratamentul din cauza disperării.
suicidal-thoughts_vuxdc3aq = Aveți nevoie în fiecare zi de tot mai mult alcool sau de tot mai multe pastile.
suicidal-thoughts_gk3zpmsf = Dacă echipa medicală nu răspunde, sunați la numărul de urgență sau mergeți la unitatea de primiri urgențe. Nu rămâneți singur sau singură.

## worksheets

worksheets_osd4cc6w = Fișele dumneavoastră
worksheets_otw7vfah = Completați doar ce vă ajută. Aduceți aceste pagini la următoarea consultație.
worksheets_sihohzn6 = Jurnalul stării de spirit
worksheets_aychov5z = Folosiți aceeași scală ca pentru suferința emoțională: 0 înseamnă nicio suferință, 10 înseamnă cea mai grea.
worksheets_zbaiss5c = Ziua
worksheets_asxlw3b6 = Suferință emoțională, de la 0 la 10
worksheets_sdthlzok = Ce s-a întâmplat
worksheets_l32yao7g = Ce a ajutat
worksheets_r7i5jkjb = Lista grijilor
worksheets_pwuicnlk = Scrieți fiecare grijă într-o coloană. Pentru prima coloană, alegeți un pas mic.
worksheets_vzaexpvv = Aici pot face ceva
worksheets_uy5l57qp = Asta nu pot schimba acum
worksheets_bedmlkuq = Harta sprijinului meu
worksheets_kpem5uvn = Scrieți un nume pentru fiecare nevoie. O persoană poate apărea în mai multe locuri.
worksheets_tcb67bs3 = De ce am nevoie
worksheets_yinzx6xv = Cine poate ajuta
worksheets_cuqkwd2e = Cum iau legătura
worksheets_5nl7obfl = Cineva care ascultă
worksheets_axszntof = Transport la spital
worksheets_vx74jofe = Cumpărături și mese
worksheets_kqs4bso7 = Îngrijirea copiilor sau a părinților
worksheets_whk24l2n = Ajutor cu formularele și banii
worksheets_lde2vnwe = Cineva pe care pot să îl sun noaptea
worksheets_stczr4lc = Semnele mele de alarmă
worksheets_kcpgvxyr = Bifați semnele care vă spun că aveți nevoie de mai mult ajutor.
worksheets_lzezoac5 = Dorm mult mai puțin sau mult mai mult decât de obicei.
worksheets_upaonytt = Mă feresc de oameni.
worksheets_nbkhcjck = Plâng des sau nu simt nimic.
worksheets_rnydront = Mă enervez din lucruri mici.
worksheets_sxbruj6z = Lipsesc de la consultații, de la tratament sau nu îmi iau medicamentele.
worksheets_pnzpsjc6 = Cuvinte de început
worksheets_pv4odcrz = Aș vrea să vorbesc astăzi despre starea mea de spirit.
worksheets_7gtwar64 = Suferința mea emoțională a fost mare săptămâna aceasta. Ce poate ajuta?
worksheets_s6ixgshc = Mi-e atât de frică de investigație, încât nu pot dormi.
worksheets_hbyngk6t = Este posibil ca un medicament sau durerea să îmi înrăutățească starea de spirit?
worksheets_dox73hrv = Pot vorbi cu cineva care ajută oamenii cu cancer în privința emoțiilor?
worksheets_3asjs4qc = Uneori mă gândesc să îmi iau viața.
worksheets_7ol2dhyl = Pe cine pot suna noaptea sau la sfârșit de săptămână?

## when-to-call

when-to-call_4zxn4crm = Când să sunați

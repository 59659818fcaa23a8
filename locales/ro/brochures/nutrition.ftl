## meta

meta_ss7j6rnj = Să mâncați bine
meta_sp266zoy = Un ghid practic despre hrană, greutate și putere în cancerul gastrointestinal
meta_telkf27o = Cum să vă păstrați greutatea și puterea când aveți cancer gastrointestinal, cu sfaturi pentru problemele obișnuite la mâncare.
meta_ccu6z6rg = Păstrați-vă greutatea și puterea: anunțați din timp dacă slăbiți și cereți să vorbiți cu un dietetician.

## intro

intro_dtz7pev2 = Scopul este să vă păstrați greutatea și puterea.
intro_wyeryuxu = Cântăriți-vă o dată pe săptămână. Anunțați orice scădere în greutate pe care nu ați plănuit-o.
intro_wrnyg4ak = Mâncați puțin și des, de fiecare dată cu proteine.
intro_or2pjzlv = Cereți din timp să vorbiți cu un dietetician.
intro_jgflyef3 = Nu începeți o dietă strictă, un post sau un supliment înainte de a întreba echipa medicală.

## why

why_vnhr7jfz = De ce se schimbă mâncatul
why_klaqo4w6 = Spuneți-i echipei medicale imediat ce vă este mai greu să mâncați. Ea poate trata multe dintre cauze.
why_acwwdu2i = [Tumoarea][term-tumour], o operație sau tratamentul vă pot schimba pofta de mâncare, gustul și digestia. Boala poate schimba și felul în care corpul folosește hrana. Aproximativ { $loss-at-diagnosis-low }–{ $loss-at-diagnosis-high } din 100 de persoane au slăbit deja când li se descoperă cancerul.[^seom-2019]
why_guuv25gc = Nu este vina dumneavoastră. Mâncarea singură nu poate opri întotdeauna scăderea în greutate.[^espen-2021]

## weigh

weigh_eqfsrn4f = Cântăriți-vă în fiecare săptămână
weigh_sb4egeku = Folosiți același cântar, în aceeași zi, cu haine asemănătoare.
weigh_laux7pbg = Sunați echipa medicală în timpul programului de lucru pentru oricare dintre aceste semne, indiferent cât cântăriți:
weigh_hl6f36kv = Greutatea vă scade în continuare.
weigh_d5s5pi7q = Ați pierdut mai mult de { $weight-loss-share } din greutate în { $weight-loss-months } luni.[^glim-2019]
weigh_62luicj7 = De mai mult de { $low-intake-days } zile mâncați jumătate din cât mâncați de obicei sau mai puțin.[^glim-2019]
weigh_nhnjuge4 = Hainele sau inelele v-au rămas largi.
weigh_2gasc6im = Vi se umflă încet burta sau ambele picioare. Apa în plus poate ascunde scăderea în greutate.
weigh_vlecjl64 = Pentru o persoană de { $example-weight }, o scădere de { $weight-loss-share } înseamnă { $example-loss }.

## how-much

how-much_4zf4gb3y = De cât aveți nevoie?
how-much_ioxjfenm = Folosiți acest tabel ca prim reper. Numerele sunt generale, iar un [dietetician][term-dietitian] le stabilește pe ale dumneavoastră. Recomandarea generală pentru o zi este de { $energy-low } până la { $energy-high } de energie pentru fiecare kilogram de greutate corporală. Pentru proteine, este mai mult de { $protein-low } pentru fiecare kilogram, până la { $protein-high } dacă se poate.[^espen-2021]
how-much_s5yiaaf4 = Greutate corporală (kg)
how-much_suplsvbo = Energie pe zi (kcal)
how-much_lv46du4o = Proteine pe zi (g)
how-much_f6hvnqzk = 50
how-much_h4wuxj6j = 1250–1500
how-much_l7y5jeoe = 50–75
how-much_yvgudn2g = 60
how-much_vsnmtxup = 1500–1800
how-much_xuxjirub = 60–90
how-much_gbqizow2 = 70
how-much_easi6isa = 1750–2100
how-much_g7ltqlpf = 70–105
how-much_xwnnssaq = 80
how-much_guynpqql = 2000–2400
how-much_j45o4drg = 80–120
how-much_zegjmkmw = Aceste numere pot să nu vi se potrivească dacă aveți o boală de rinichi, o boală de ficat sau diabet. Întrebați mai întâi echipa medicală.

## protein

protein_ajl3iibl = Mese mici, mai multe proteine
protein_mb7llwlv = Mâncați câte puțin la câteva ore, chiar dacă nu vă este foame. Proteinele ajută corpul să păstreze mușchii. Începeți masa cu alimentul bogat în proteine.
protein_ilhdfgot = O farfurie împărțită în trei părți egale: alimente cu proteine, alimente cu amidon și legume sau fructe. Lângă farfurie este o băutură.
protein_7ldv4ya3 = Proteine
protein_7vsjtcvh = Amidon
protein_ngilgxmu = Legume sau fructe
protein_xsnlwbcp = Băutură
protein_44pjsfbz = Un mod de a vă umple farfuria. Dieteticianul poate schimba părțile pentru dumneavoastră.
protein_kigmrnt4 = Tabelul arată câte proteine sunt în alimente obișnuite. Numerele sunt aproximative.[^bnf-protein]
protein_ha7j75oo = Aliment
protein_5xax2us6 = Cantitate
protein_nk3j7q3j = Proteine (g)
protein_rmm2gdnz = Carne de pui, gătită
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = Pește alb, gătit
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = Ouă
protein_i6eh4vnv = 2 ouă
protein_2y6ov4bf = 12
protein_4w2vvpvb = Iaurt simplu
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = Linte sau fasole, gătită
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = Lapte
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = Migdale
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = Ca să obțineți mai mult dintr-o masă mică:
protein_3hvefbut = Adăugați ulei, unt, ou, brânză sau nuci măcinate în supă, orez, paste sau legume.
protein_a32xxbud = Țineți la îndemână mâncare gata, cum ar fi iaurt, ouă fierte, pâine sau supă.
protein_cy3sfw7f = Mâncați cel mai mult în momentul zilei în care vă simțiți cel mai bine.
protein_whwmnxnt = Dacă puteți, faceți o plimbare scurtă înainte de masă.

## problems

problems_r25qs6me = Sfaturi pentru probleme obișnuite
problems_mhs4oygx = Găsiți problema dumneavoastră în acest tabel și spuneți-i echipei medicale despre ea. Deseori pot ajuta și medicamentele.
problems_65ke2u2r = Problema
problems_cxikeifb = Ce poate ajuta
problems_qderoi2u = Lipsa poftei de mâncare
problems_fna6uco4 = Mâncați la ore fixe. Folosiți farfurii mici. Alegeți mâncarea care vă place.
problems_had3hc6k = Vă săturați prea repede
problems_rbcfuuew = Mâncați mai puțin o dată, dar mai des. Beți între mese.
problems_xlwqifyl = Greață
problems_7p3ggcuc = Alegeți mâncare simplă, care nu este fierbinte. Feriți-vă de mirosurile de gătit. Luați medicamentul împotriva greței așa cum ați stabilit.
problems_32ji5zai = Mâncarea are alt gust
problems_st4l4jp6 = Încercați alte alimente. Adăugați lămâie sau verdețuri dacă nu vă doare gura. Clătiți-vă gura înainte de mese.
problems_3ep55gur = Dureri în gură
problems_bpv7fbj5 = Alegeți mâncare moale, care nu este fierbinte. Nu mâncați alimente acre, picante sau aspre. Folosiți o periuță de dinți moale.
problems_yz6vpnlt = Gură uscată
problems_zlhxur3b = Beți des, cu înghițituri mici. Adăugați sos sau supă limpede la mâncare.
problems_at2y3fwy = Diaree
problems_enptinyw = Beți mai mult. Alegeți orez, cartofi, banane sau pâine albă. Sunați acum echipa medicală, zi sau noapte, dacă aveți mult mai multă diaree decât de obicei ori dacă diareea apare noaptea sau are sânge.
problems_pazkrp4q = Constipație
problems_2v45kdya = Beți mai mult și faceți puțină mișcare. Întrebați înainte de a mânca mai multe fibre sau de a lua un laxativ.
problems_5lmtna45 = Gaze
problems_sjzpbbxq = Mâncați încet. Încercați mai puțină fasole, mai puțină varză și mai puține băuturi acidulate.
problems_33wbqnmt = Înghițiți greu
problems_372wpde5 = Sunați echipa medicală în timpul programului de lucru. Este posibil să aveți nevoie de mâncare moale și de o verificare a înghițirii. Dacă mâncarea se blochează în gât sau nu puteți înghiți, sunați acum echipa medicală, zi sau noapte.
problems_t2i3evpv = Dacă o parte a intestinului este îngustată, întrebați echipa medicală înainte de a mânca mai multe fibre. Întrebați și despre nuci și legume crude.

## after-operation

after-operation_3djuz355 = După o operație
after-operation_ihjgrare = Urmați planul echipei dumneavoastră medicale, pentru că operațiile sunt diferite.
after-operation_mrax6r3u = **Esofag sau stomac**: mâncați mese mici și dese și mestecați bine. Beți între mese. Întrebați despre vitamina B12.
after-operation_3se5dn6h = **Pancreas**: mâncați mese mici și dese. Spuneți-i echipei medicale dacă scaunele sunt deschise la culoare, grase sau plutesc. Este posibil să aveți nevoie de [enzime][term-digestive-enzymes], pe care le luați împreună cu mâncarea.[^phillips-2021]
after-operation_37ikjlje = **Intestin**: începeți cu mâncare moale și adăugați câte un aliment nou o dată.
after-operation_cdr4b2uz = **Stomă**: mestecați bine și beți suficient. Întrebați asistentul medical specializat în [stome][term-stoma] ce să faceți dacă se schimbă ceea ce iese prin stomă.
after-operation_ykfmzmyt = După o operație la stomac sau la esofag, mâncarea poate trece prea repede în intestin. Puteți avea amețeli, transpirații, slăbiciune sau greață în primele { $dumping-early } de minute după masă. Se poate întâmpla și la { $dumping-late-from } până la { $dumping-late-to } ore după masă.[^niddk-dumping-2019] Spuneți-i dieteticianului. Pot ajuta mesele mai mici, cu mai puțin zahăr.

## safe-food

safe-food_swre2xyh = Mâncare sigură
safe-food_njtwudup = Aveți grijă cum pregătiți mâncarea, pentru că tratamentul vă poate scădea apărarea împotriva microbilor.
safe-food_fcdk3vs7 = Spălați-vă pe mâini înainte de a găti și înainte de a mânca.
safe-food_6trni7zf = Gătiți carnea, peștele și ouăle până când mijlocul este fierbinte și gătit complet.
safe-food_m3isduz2 = Țineți carnea crudă și peștele crud departe de alte alimente.
safe-food_s6m62574 = Nu mâncați pește crud, carne crudă sau ouă crude.
safe-food_2gpbicu7 = Nu beți lapte crud și nu mâncați brânză făcută din lapte crud.
safe-food_jzsvmhnn = Nu lăsați mâncarea gătită la temperatura camerei mai mult de { $room-hours } ore.[^who-food-2006]
safe-food_2rupksed = Țineți frigiderul sub { $fridge-limit }.[^who-food-2006]
safe-food_a6ok3kjl = Majoritatea oamenilor pot mânca fructe și legume spălate. Întrebați echipa medicală dacă aveți nevoie de reguli mai stricte.

## drinks

drinks_ty2f32o3 = Băuturi și alcool
drinks_xqfuozql = Beți cantități mici pe tot parcursul zilei. Urina închisă la culoare poate însemna că aveți nevoie de mai multe lichide. Când mâncați puțin, alegeți băuturi cu energie, cum ar fi laptele sau supa.
drinks_yjmkvzku = Cel mai sigur este să nu beți deloc alcool.[^who-alcohol-2023] Întrebați echipa medicală dacă vreți să beți.

## supplements

supplements_vvfa2zvb = Suplimente și diete speciale
supplements_yonrkevn = Arătați-i echipei medicale tot ce luați, inclusiv plante medicinale, ceaiuri și vitamine.
supplements_jbl445fa = Nicio dietă nu vindecă cancerul.
supplements_k7mvhk77 = Nu postiți și nu renunțați la grupe de alimente dacă slăbiți.[^espen-2021]
supplements_qke5ey6k = Nu luați doze mari de vitamine sau minerale decât dacă echipa medicală constată că aveți nevoie de ele.[^espen-2021]
supplements_dqbmhckd = Nu folosiți grepfrut, sunătoare sau alte plante medicinale înainte de a întreba. Ele pot schimba modul în care acționează medicamentele.

## extra-help

extra-help_fg6huqwp = Când mâncarea nu este de ajuns
extra-help_nfkfghmx = Cereți din timp pasul următor. Nu înseamnă că ați greșit cu ceva. Un dietetician vă poate schimba mai întâi mesele. Apoi pot ajuta băuturile nutritive. Unii oameni au nevoie să fie hrăniți printr-o [sondă][term-feeding-tube] sau printr-o [venă][term-parenteral-nutrition].[^espen-2021]

## with-others

with-others_bzsrxrjg = La masă cu alții
with-others_vm6oagu5 = Mâncați cu oameni care vă plac, chiar dacă mâncați puțin. Întrebați echipa medicală înainte de un post religios. Multe religii le permit oamenilor bolnavi să nu postească.
with-others_42uvyda5 = Dacă [îngrijiți o persoană bolnavă][term-carer], oferiți-i cantități mici. Acceptați când persoana spune nu, pentru că presiunea poate face mâncatul mai greu.

## cannot-wait

cannot-wait_olvugrvl = Probleme care nu pot aștepta
cannot-wait_rjapl3sd = Nu așteptați următoarea consultație dacă aveți aceste probleme.
cannot-wait_t4x477gf = Urgență: sunați acum la numărul de urgență
cannot-wait_ozhkyh5n = Ceva v-a rămas în gât și nu puteți respira sau nu puteți vorbi.
cannot-wait_n4zxapip = Vomitați sânge.
cannot-wait_wpy2vxwj = Aveți febră și vi s-au îngălbenit pielea sau ochii.
cannot-wait_fuxbjzti = Sunați acum echipa medicală, zi sau noapte
cannot-wait_gxbd6oix = Mâncarea s-a blocat sau dintr-odată nu puteți înghiți.
cannot-wait_d4i5hmur = Vomitați întruna sau nu puteți păstra în stomac lichidele ori medicamentele.
cannot-wait_km4ufk7i = Nu ați băut aproape nimic o zi întreagă.
cannot-wait_553tcn4l = Aveți burta umflată sau dureroasă și vomitați.
cannot-wait_uixpmgoi = Aveți burta umflată sau dureroasă și nu eliminați nici scaun, nici gaze.
cannot-wait_gtxslphq = Aveți scaune negre sau sânge în scaun.
cannot-wait_unz2hh2a = Vi se îngălbenesc pielea sau ochii, chiar și fără febră.
cannot-wait_dmhc4xwe = Sonda de hrănire a ieșit, s-a înfundat sau doare.
cannot-wait_wg6yiwra = Vă este foarte sete și urinați mult mai mult decât de obicei.

## worksheets

worksheets_osd4cc6w = Fișele dumneavoastră
worksheets_w7zibzxx = Țineți aceste pagini în bucătărie. Aduceți-le la dietetician.
worksheets_enpv6zcy = Jurnal de mâncare și băutură
worksheets_edxd6wwn = Scrieți ce ați mâncat și ce ați băut și aproximativ cât.
worksheets_zbaiss5c = Ziua
worksheets_tyiuw2bu = Dimineața
worksheets_sp6bwr5a = Prânz
worksheets_uu6yhoxh = Seara
worksheets_jpyhbxg5 = Gustări și băuturi
worksheets_vcrr23td = Greutatea mea în fiecare săptămână
worksheets_kd3j3q4e = Data
worksheets_rukv2t3q = Greutate (kg)
worksheets_npd4fmjc = Diferența față de săptămâna trecută
worksheets_wgtc56wn = Observații
worksheets_5ywzl54u = Mâncarea și simptomele
worksheets_feybvoe5 = Ce am mâncat sau am băut
worksheets_jlu623l7 = Ora
worksheets_p5bitdbl = Ce am simțit
worksheets_y6idj3cp = La cât timp după masă
worksheets_u7yhxuww = Întrebări pentru dietetician
worksheets_vbdxid5t = De câtă energie și de câte proteine am nevoie în fiecare zi?
worksheets_a7y2v2rd = Ce greutate ar trebui să încerc să păstrez?
worksheets_4pe5s77a = La ce alimente ar trebui să renunț deocamdată și pentru cât timp?
worksheets_5kzotlsw = Am nevoie de băuturi nutritive, vitamine sau enzime?
worksheets_7ylp4cry = Cum mănânc dacă am diabet, o stomă sau o altă boală?
worksheets_jm4m7ank = Cum pot folosi mâncărurile familiei mele și ale culturii mele?
worksheets_fp3ptwza = Pe cine sun dacă greutatea îmi scade din nou?

## when-to-call

when-to-call_4zxn4crm = Când să sunați

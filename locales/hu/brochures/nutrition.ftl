## meta

meta_ss7j6rnj = Megfelelő táplálkozás
meta_sp266zoy = Gyakorlati útmutató az ételről, a testsúlyról és az erőnlétről emésztőrendszeri daganatos betegségben
meta_telkf27o = Hogyan tartsa meg a testsúlyát és az erejét emésztőrendszeri daganatos betegségben, tanácsokkal a gyakori étkezési gondokra.
meta_ccu6z6rg = Tartsa meg a testsúlyát és az erejét: a fogyásról korán szóljon, és kérje dietetikus segítségét.

## intro

intro_dtz7pev2 = A cél az, hogy megtartsa a testsúlyát és az erejét.
intro_wyeryuxu = Hetente egyszer mérje meg a súlyát. Szóljon minden fogyásról, amelyet nem tervezett.
intro_wrnyg4ak = Egyen gyakran keveset, mindig fehérjével.
intro_or2pjzlv = Korán kérje dietetikus segítségét.
intro_jgflyef3 = Ne kezdjen szigorú diétába vagy böjtbe, és ne kezdjen étrend-kiegészítőt szedni, mielőtt megkérdezi a kezelőcsapatát.

## why

why_vnhr7jfz = Miért változik meg az evés?
why_klaqo4w6 = Szóljon a kezelőcsapatának, amint nehezebb az evés. Az okok közül sokat tudnak kezelni.
why_acwwdu2i = A [daganat][term-tumour], egy műtét vagy a kezelés megváltoztathatja az étvágyát, az ízérzését és az emésztését. A betegség azt is megváltoztathatja, hogyan használja fel a szervezete az ételt. Száz ember közül körülbelül { $loss-at-diagnosis-low }–{ $loss-at-diagnosis-high } már fogyott, amikor a rákot felfedezik.[^seom-2019]
why_guuv25gc = Ez nem az Ön hibája. Az étel egymagában nem mindig tudja megállítani a fogyást.[^espen-2021]

## weigh

weigh_eqfsrn4f = Mérje a súlyát hetente
weigh_sb4egeku = Használja ugyanazt a mérleget, ugyanazon a napon, hasonló ruhában.
weigh_laux7pbg = Hívja a kezelőcsapatát munkaidőben, ha e jelek bármelyikét észleli, bármekkora is a testsúlya:
weigh_hl6f36kv = A testsúlya folyamatosan csökken.
weigh_d5s5pi7q = A súlyvesztesége { $weight-loss-months } hónapon belül a testsúlyához képest több mint { $weight-loss-share }.[^glim-2019]
weigh_62luicj7 = Több mint { $low-intake-days } napja a szokásos ételmennyiség felét vagy annál kevesebbet eszi.[^glim-2019]
weigh_nhnjuge4 = Bő lett a ruhája vagy a gyűrűje.
weigh_2gasc6im = Lassan megduzzad a hasa vagy mindkét lába. A felgyülemlett víz elrejtheti a fogyást.
weigh_vlecjl64 = Ha valakinek a testsúlya { $example-weight }, akkor { $weight-loss-share } súlyveszteség { $example-loss } fogyást jelent.

## how-much

how-much_4zf4gb3y = Mennyi ételre van szüksége?
how-much_ioxjfenm = Ez a táblázat kiindulópont. A számok általánosak, az Önéit [dietetikus][term-dietitian] határozza meg. Az általános tanács egy napra testsúlykilogrammonként { $energy-low } és { $energy-high } közötti energia. Fehérjéből testsúlykilogrammonként több mint { $protein-low } a tanács, ha lehet, akár { $protein-high }.[^espen-2021]
how-much_s5yiaaf4 = Testsúly (kg)
how-much_suplsvbo = Energia egy napra (kcal)
how-much_lv46du4o = Fehérje egy napra (g)
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
how-much_zegjmkmw = Lehet, hogy ezek a számok nem érvényesek Önre, ha vesebetegsége, májbetegsége vagy cukorbetegsége van. Először kérdezze meg a kezelőcsapatát.

## protein

protein_ajl3iibl = Kis étkezések, több fehérje
protein_mb7llwlv = Néhány óránként egyen egy keveset, akkor is, ha nem éhes. A fehérje segít a szervezetének megtartani az izmokat. Az étkezést a fehérjedús étellel kezdje.
protein_ilhdfgot = Tányér három egyenlő részre osztva: fehérjedús étel, keményítős étel, valamint zöldség vagy gyümölcs. A tányér mellett ital áll.
protein_7ldv4ya3 = Fehérjedús étel
protein_7vsjtcvh = Keményítős étel
protein_ngilgxmu = Zöldség vagy gyümölcs
protein_xsnlwbcp = Ital
protein_44pjsfbz = Egy lehetőség a tányér megtöltésére. A dietetikusa módosíthatja Önnek a részeket.
protein_kigmrnt4 = A táblázat a gyakori ételek fehérjetartalmát mutatja. A számok közelítő értékek.[^bnf-protein]
protein_ha7j75oo = Étel
protein_5xax2us6 = Mennyiség
protein_nk3j7q3j = Fehérje (g)
protein_rmm2gdnz = Csirkehús, elkészítve
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = Fehér húsú hal, elkészítve
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = Tojás
protein_i6eh4vnv = 2 tojás
protein_2y6ov4bf = 12
protein_4w2vvpvb = Natúr joghurt
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = Főtt lencse vagy bab
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = Tej
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = Mandula
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = Hogy egy kis étkezésből többet kapjon:
protein_3hvefbut = Tegyen olajat, vajat, tojást, sajtot vagy darált dióféléket a levesbe, a rizsre, a tésztára vagy a zöldségre.
protein_a32xxbud = Tartson a keze ügyében kész ételt, például joghurtot, főtt tojást, kenyeret vagy levest.
protein_cy3sfw7f = Abban a napszakban egyen a legtöbbet, amikor a legjobban érzi magát.
protein_whwmnxnt = Ha tud, étkezés előtt sétáljon egy rövidet.

## problems

problems_r25qs6me = Tanácsok gyakori gondokra
problems_mhs4oygx = Keresse meg a gondját ebben a táblázatban, és szóljon róla a kezelőcsapatának. Gyakran gyógyszer is segíthet.
problems_65ke2u2r = Gond
problems_cxikeifb = Ami segíthet
problems_qderoi2u = Nincs étvágya
problems_fna6uco4 = Egyen meghatározott időben. Használjon kis tányért. Olyan ételt válasszon, amelyet szeret.
problems_had3hc6k = Túl hamar jóllakik
problems_rbcfuuew = Egyszerre kevesebbet egyen, de gyakrabban. Az étkezések között igyon.
problems_xlwqifyl = Hányinger
problems_7p3ggcuc = Egyszerű, nem forró ételt válasszon. Kerülje a főzés közbeni ételszagot. A hányinger elleni gyógyszert a megbeszéltek szerint vegye be.
problems_32ji5zai = Más íze van az ételnek
problems_st4l4jp6 = Próbáljon ki más ételeket. Ha nem fáj a szája, tegyen az ételbe citromot vagy zöldfűszert. Étkezés előtt öblítse ki a száját.
problems_3ep55gur = Fájó száj
problems_bpv7fbj5 = Puha, nem forró ételt válasszon. Ne egyen savanyú, csípős vagy érdes ételt. Puha fogkefét használjon.
problems_yz6vpnlt = Szájszárazság
problems_zlhxur3b = Gyakran kortyoljon. Tegyen szószt vagy húslevest az ételhez.
problems_at2y3fwy = Hasmenés
problems_enptinyw = Igyon többet. Válasszon rizst, burgonyát, banánt vagy fehér kenyeret. Hívja most a kezelőcsapatát, éjjel vagy nappal, ha a szokásosnál sokkal erősebb a hasmenése, vagy ha éjszaka jelentkezik, vagy véres.
problems_pazkrp4q = Székrekedés
problems_2v45kdya = Igyon többet, és mozogjon egy kicsit. Kérdezzen, mielőtt több rostot eszik vagy hashajtót vesz be.
problems_5lmtna45 = Bélgázok
problems_sjzpbbxq = Lassan egyen. Próbálja meg kevesebb babbal, kevesebb káposztával és kevesebb szénsavas itallal.
problems_33wbqnmt = Nyelési nehézség
problems_372wpde5 = Hívja a kezelőcsapatát munkaidőben. Lehet, hogy puha ételre és nyelésvizsgálatra van szüksége. Ha elakad az étel, vagy nem tud nyelni, azonnal hívja a kezelőcsapatát, éjjel vagy nappal.
problems_t2i3evpv = Ha a bele egy szakasza szűk, kérdezze meg a kezelőcsapatát, mielőtt több rostot eszik. A diófélékről és a nyers zöldségekről is kérdezze meg őket.

## after-operation

after-operation_3djuz355 = Műtét után
after-operation_ihjgrare = Kövesse a saját kezelőcsapata tervét, mert a műtétek különbözőek.
after-operation_mrax6r3u = **Nyelőcső vagy gyomor**: Egyen gyakran keveset, és jól rágja meg. Az étkezések között igyon. Kérdezzen rá a B12-vitaminra.
after-operation_3se5dn6h = **Hasnyálmirigy**: Egyen gyakran keveset. Szóljon a kezelőcsapatának, ha a széklete világos, zsíros, vagy úszik a vízen. Lehet, hogy [enzimekre][term-digestive-enzymes] van szüksége, ezeket étellel kell bevenni.[^phillips-2021]
after-operation_37ikjlje = **Bél**: Puha étellel kezdje, és egyszerre csak egy új ételt vegyen hozzá.
after-operation_cdr4b2uz = **Sztóma**: Jól rágja meg az ételt, és igyon eleget. Kérdezze meg a [sztómaterápiás][term-stoma] ápolót, mit tegyen, ha megváltozik az, ami a sztómán át ürül.
after-operation_ykfmzmyt = Gyomor- vagy nyelőcsőműtét után az étel túl gyorsan juthat a bélbe. Étkezés után { $dumping-early } percen belül szédülhet, izzadhat, gyengének érezheti magát, vagy hányingere lehet. Ez { $dumping-late-from }–{ $dumping-late-to } órával étkezés után is előfordulhat.[^niddk-dumping-2019] Szóljon a dietetikusának. Segíthetnek a kisebb étkezések, kevesebb cukorral.

## safe-food

safe-food_swre2xyh = Biztonságos étel
safe-food_njtwudup = Bánjon óvatosan az étellel, mert a kezelés gyengítheti a kórokozók elleni védekezőképességét.
safe-food_fcdk3vs7 = Mosson kezet főzés előtt és evés előtt.
safe-food_6trni7zf = A húst, a halat és a tojást addig főzze vagy süsse, amíg a közepe is forró, és teljesen megfőtt vagy átsült.
safe-food_m3isduz2 = A nyers húst és a nyers halat tartsa távol más ételektől.
safe-food_s6m62574 = Ne egyen nyers halat, nyers húst vagy nyers tojást.
safe-food_2gpbicu7 = Ne igyon nyers tejet, és ne egyen nyers tejből készült sajtot.
safe-food_jzsvmhnn = Az elkészített ételt ne hagyja { $room-hours } óránál tovább szobahőmérsékleten.[^who-food-2006]
safe-food_2rupksed = A hűtőszekrényében a hőmérséklet { $fridge-limit } alatt legyen.[^who-food-2006]
safe-food_a6ok3kjl = A legtöbben ehetnek megmosott gyümölcsöt és zöldséget. Kérdezze meg a kezelőcsapatát, szüksége van-e szigorúbb szabályokra.

## drinks

drinks_ty2f32o3 = Italok és alkohol
drinks_xqfuozql = Napközben kis mennyiségeket igyon. A sötét vizelet azt jelentheti, hogy többre van szüksége. Ha keveset eszik, válasszon energiát adó italt, például tejet vagy levest.
drinks_yjmkvzku = A legbiztonságosabb, ha egyáltalán nem iszik alkoholt.[^who-alcohol-2023] Ha mégis inni szeretne, kérdezze meg a kezelőcsapatát.

## supplements

supplements_vvfa2zvb = Étrend-kiegészítők és különleges diéták
supplements_yonrkevn = Mutasson meg a kezelőcsapatának mindent, amit szed, a gyógynövényeket, a teákat és a vitaminokat is.
supplements_jbl445fa = Nincs olyan étrend, amely meggyógyítja a rákot.
supplements_k7mvhk77 = Ne böjtöljön, és ne hagyjon el teljes ételcsoportokat, ha fogy.[^espen-2021]
supplements_qke5ey6k = Ne szedjen nagy adagban vitaminokat vagy ásványi anyagokat, hacsak a kezelőcsapata meg nem állapítja, hogy szüksége van rájuk.[^espen-2021]
supplements_dqbmhckd = Ne fogyasszon grépfrútot, orbáncfüvet vagy más gyógynövényt, mielőtt megkérdezi a kezelőcsapatát. Megváltoztathatják a gyógyszerek hatását.

## extra-help

extra-help_fg6huqwp = Ha az étel nem elég
extra-help_nfkfghmx = Korán kérdezze meg, mi a következő lépés. Ez nem azt jelenti, hogy Ön valamit rosszul csinált. A dietetikus először talán az étkezésein változtat. Utána iható tápszerek segíthetnek. Egyeseknek [szondán][term-feeding-tube] vagy [vénán][term-parenteral-nutrition] át adott táplálásra van szükségük.[^espen-2021]

## with-others

with-others_bzsrxrjg = Étkezés másokkal
with-others_vm6oagu5 = Egyen olyanokkal, akiket szeret, akkor is, ha keveset eszik. Vallási böjt előtt kérdezze meg a kezelőcsapatát. Sok vallás megengedi, hogy a betegek ne böjtöljenek.
with-others_42uvyda5 = Ha Ön [beteget gondoz][term-carer], kis adagokat kínáljon. Fogadja el, ha a beteg nemet mond, mert az erőltetés megnehezítheti az evést.

## cannot-wait

cannot-wait_olvugrvl = Panaszok, amelyek nem várhatnak
cannot-wait_rjapl3sd = Ezekkel a panaszokkal ne várjon a következő kontrollig.
cannot-wait_t4x477gf = Vészhelyzet: azonnal hívja a segélyhívó számot
cannot-wait_ozhkyh5n = Félrenyelés miatt fuldoklik, és nem kap levegőt, vagy nem tud beszélni.
cannot-wait_n4zxapip = Vért hány.
cannot-wait_wpy2vxwj = Láza van, és sárga a bőre vagy a szeme.
cannot-wait_fuxbjzti = Azonnal hívja a kezelőcsapatát, éjjel vagy nappal
cannot-wait_gxbd6oix = Elakadt az étel, vagy hirtelen nem tud nyelni.
cannot-wait_d4i5hmur = Újra meg újra hány, vagy nem marad meg Önben a folyadék vagy a gyógyszer.
cannot-wait_km4ufk7i = Egész nap szinte semmit sem ivott.
cannot-wait_553tcn4l = Felpuffadt vagy fáj a hasa, és hány.
cannot-wait_uixpmgoi = Felpuffadt vagy fáj a hasa, és nem távozik sem széklet, sem bélgáz.
cannot-wait_gtxslphq = Fekete vagy véres a széklete.
cannot-wait_unz2hh2a = Besárgul a bőre vagy a szeme, akár láz nélkül is.
cannot-wait_dmhc4xwe = A tápszondája kicsúszott, eldugult vagy fáj.
cannot-wait_wg6yiwra = Nagyon szomjas, és a szokásosnál sokkal többet vizel.

## worksheets

worksheets_osd4cc6w = Az Ön munkalapjai
worksheets_w7zibzxx = Ezeket a lapokat tartsa a konyhában. Vigye el a dietetikusához.
worksheets_enpv6zcy = Étel- és italnapló
worksheets_edxd6wwn = Írja fel, mit evett és ivott, és körülbelül mennyit.
worksheets_zbaiss5c = Nap
worksheets_tyiuw2bu = Reggel
worksheets_sp6bwr5a = Délben
worksheets_uu6yhoxh = Este
worksheets_jpyhbxg5 = Kisétkezések és italok
worksheets_vcrr23td = A testsúlyom hetente
worksheets_kd3j3q4e = Dátum
worksheets_rukv2t3q = Testsúly (kg)
worksheets_npd4fmjc = Változás a múlt hét óta
worksheets_wgtc56wn = Jegyzetek
worksheets_5ywzl54u = Étel és tünetek
worksheets_feybvoe5 = Mit ettem vagy ittam
worksheets_jlu623l7 = Időpont
worksheets_p5bitdbl = Mit éreztem
worksheets_y6idj3cp = Evés után mennyi idővel
worksheets_u7yhxuww = Kérdések a dietetikushoz
worksheets_vbdxid5t = Mennyi energiára és fehérjére van szükségem naponta?
worksheets_a7y2v2rd = Milyen testsúlyt próbáljak megtartani?
worksheets_4pe5s77a = Mely ételeket hagyjam most el, és meddig?
worksheets_5kzotlsw = Szükségem van iható tápszerre, vitaminra vagy enzimre?
worksheets_7ylp4cry = Hogyan étkezzek cukorbetegséggel, sztómával vagy más betegséggel?
worksheets_jm4m7ank = Hogyan ehetem a családom és a kultúrám ételeit?
worksheets_fp3ptwza = Kit hívjak, ha megint csökken a súlyom?

## when-to-call

when-to-call_4zxn4crm = Mikor telefonáljon?

## meta

meta_kokhlfzj = Több mozgás
meta_rgmdhyw4 = Gyakorlati útmutató a mozgáshoz áttétes vastag- és végbélrákban
meta_6tof72bd = Hogyan kezdjen el biztonságosan mozogni, hogyan növelje lassan a terhelést, és hogyan pihenjen jól, ha a bélrák áttétet adott.
meta_y6e4yi6x = Egy kevés mozgás is jobb, mint a semmi: kezdje kicsiben, növelje lassan, és pihenjen, amikor szüksége van rá.

## intro

intro_4nmeo22e = Egy kevés mozgás is jobb, mint a semmi. A rövid séta is számít.
intro_e65a52gi = Kezdje alkalmanként { $start-minutes-low }–{ $start-minutes-high } perccel, és növelje lassan.[^sunnybrook-exercise]
intro_fs76xvlk = Figyelje meg, hogy érzi magát, mielőtt elkezdi. Vannak napok, amelyek pihenésre valók.
intro_jkauxvf2 = Használja a beszédtesztet: mozgás közben tudnia kell beszélni.
intro_zsikf5nw = Először kérdezze meg a kezelőcsapatát, ha a rák a csontjait is érinti, vagy nemrég műtötték.

## why

why_r32u7jv4 = Miért mozogjon?
why_kcofevkl = Válasszon kis, rendszeres mozgást, amelyet szívesen végez.
why_wzlskrpb = Daganatos betegekkel végzett vizsgálatok szerint a testmozgás enyhítheti a fáradtságot, az aggodalmat és a rossz hangulatot.[^campbell-2019] A mindennapi teendőket is megkönnyítheti. A testmozgás a legtöbb daganatos beteg számára biztonságos, ha illik az egészségi állapotához.[^campbell-2019]

## evidence

evidence_edmjwnkq = Amit nem tudunk
evidence_tsvhxhcf = Óvatosan fogadja a nagy ígéreteket. Csak néhány vizsgálatban vettek részt olyanok, akiknek [áttéteik][term-metastasis] vannak, vagyis akiknél a rák továbbterjedt.
evidence_yhynmw4a = Egy kis vizsgálatban { $small-study-people } áttétes rákkal élő beteg vett részt csoportos tornán [kemoterápia][term-chemotherapy] alatt.[^chiarotto-2017] Senki sem sérült meg, és a résztvevők hosszabb utat tudtak gyalogolni. A fáradtságuk és az életminőségük nem változott egyértelműen.
evidence_zbhkxm4t = Egy nagy vizsgálatban a testmozgás segített az embereknek rákmentesnek maradni a kevésbé előrehaladott stádiumú vastagbélrák kezelése után.[^challenge-2025] Ez a rák nem terjedt át más szervekre. Nem tudjuk, hogy a testmozgás segít-e az áttétes rákkal élőknek abban, hogy hosszabb ideig éljenek.
evidence_vbytbsaw = Ha nem tud mozogni, az nem az Ön hibája.

## check-first

check-first_mtfv6rqq = Ellenőrizze az állapotát, mielőtt mozogni kezd
check-first_oirvdkxb = Minden alkalommal kérdezze meg magától: hogy érzem magam most? Utána nézze meg a táblázatot.
check-first_pykqdmye = Jelzés
check-first_3ddkuzg2 = Hogy érzi magát
check-first_5lighhyt = Mit tegyen
check-first_myf5ttta = **Mehet**
check-first_kotvqtzr = Úgy érzi magát, mint máskor, vagy kicsit fáradt.
check-first_kpprpsha = Végezze el, amit tervezett.
check-first_p6j3n6ee = **Lassan**
check-first_bcrp72rd = A szokásosnál gyengébb, vagy rosszul aludt.
check-first_4d7nrmct = Mozogjon kevesebbet, vagy csak nyújtson óvatosan.
check-first_rmyyvnfm = **Állj**
check-first_blwroypn = Van olyan panasza, amely szerepel a „Ma ne végezzen testmozgást” listán.
check-first_3ee57nn7 = Pihenjen, és tegye azt, amit a lista ír.
check-first_fehjq5y3 = **Ma ne végezzen testmozgást**, ha az alábbi panaszok valamelyike fennáll.
check-first_xlk5txxs = A láza { $fever-threshold } vagy magasabb, vagy hidegrázása van: ne végezzen testmozgást. Azonnal hívja a kezelőcsapatát.
check-first_dvwoz7td = Vérzik: ne végezzen testmozgást. Azonnal hívja a kezelőcsapatát.
check-first_35by6mvs = Új csontfájdalma van: ne végezzen testmozgást. Azonnal hívja a kezelőcsapatát.
check-first_oo6kvbvj = Újonnan megdagadt az egyik lába vagy karja: ne végezzen testmozgást. Azonnal hívja a kezelőcsapatát.
check-first_p4bfufzq = Szédül, vagy szabálytalan a szívverése: ne végezzen testmozgást. Azonnal hívja a kezelőcsapatát.
check-first_o57yomas = Fertőzése van, vagy nagyon alacsonyak a [vérképértékei][term-blood-count]: ne végezzen testmozgást, amíg a kezelőcsapata bele nem egyezik.
check-first_2ferlyvv = Tegnap óta hányt vagy hasmenése volt: ma ne végezzen testmozgást.
check-first_ef7zktyh = **Hagyja abba a mozgást, és hívja a segélyhívó számot**, ha az alábbiak valamelyike történik.
check-first_65u4rm32 = Mellkasi fájdalma vagy hirtelen nehézlégzése támad.
check-first_l2hdy5if = Elájul vagy összeesik.
check-first_jho3b2nc = Új gyengeség vagy zsibbadás jelentkezik a lábában.
check-first_dvra3f5t = Hirtelen csontfájdalma támad, és nem tud ráállni az egyik lábára.
check-first_cj7gsl4n = A legtöbb ember könnyű mozgást, például rövid sétákat külön vizsgálat nélkül is elkezdhet.[^who-2020] Először kérdezze meg a kezelőcsapatát, ha szív- vagy tüdőbetegsége van, vagy ha gyakran elesik.

## how-hard

how-hard_ecxp26lw = Mennyire legyen megerőltető?
how-hard_mlya2amf = Mozgás közben beszéljen. Ez a beszédteszt.[^cdc-intensity]
how-hard_p4w37jum = Könnyű: tud beszélni és énekelni.
how-hard_lbisatxa = Közepes: tud beszélni, de nem tud énekelni.
how-hard_qyb26dhu = Megerőltető: csak néhány szót tud mondani, mielőtt levegőt kell vennie.
how-hard_fj4e4fbd = Ha most kezdi, vagy fáradt, válassza a könnyűt. Jobb napokon próbálja meg a közepeset. Lassítson, ha megerőltető.
how-hard_tvaupomq = Három ember különböző sebességgel mozog. Az egyik sétál és énekel, a másik gyorsabban sétál és beszél, a harmadik fut, és csak néhány szót mond.
how-hard_ycdqpqeu = Könnyű
how-hard_lnzui4tm = Tud énekelni
how-hard_wf67l22s = Közepes
how-hard_upxflrs2 = Beszél, nem énekel
how-hard_j7zdibmf = Megerőltető
how-hard_dtz4jkuz = Csak pár szó
how-hard_brsv3jyk = A beszédteszt: közepes erőkifejtésnél tud beszélni, de nem tud énekelni.
how-hard_6xcozwlf = Mennyire érzi megerőltetőnek ezt a mozgást?
how-hard_6vxbmde4 = semmi erőkifejtés, mint amikor széken pihenek
how-hard_e4aetytf = az elképzelhető legnagyobb erőkifejtés

## start

start_vrvfljt4 = Hogyan kezdje el?
start_5i6zmbgm = Kezdje egy kis lépéssel ezen a héten.
start_mxo7u2i3 = Válasszon olyan mozgást, amelyet szeret, például sétát, táncot, kerékpározást vagy kertészkedést.
start_nfvhap3k = Végezze { $start-minutes-low }–{ $start-minutes-high } percig.[^sunnybrook-exercise]
start_razcv2xj = Válassza azt a napszakot, amikor a legtöbb ereje van.
start_2r5l5bs5 = Ha könnyűnek érzi, hetente tegyen hozzá néhány percet.
start_v2w2e5bl = Álljon fel és mozogjon gyakran, és üljön kevesebbet.
start_y3aqplle = Az [Egészségügyi Világszervezet][who-physical-activity] célt ad meg a felnőtteknek, a rákkal élőknek is. Ez heti { $weekly-minutes-low }–{ $weekly-minutes-high } perc közepes mozgás.[^who-2020] Tekintse ezt későbbi célnak. A kevesebb is jót tesz Önnek.
start_6ayx4x6g = A fáradtság enyhítésére a szakemberek hetente { $fatigue-sessions } alkalommal közepes mozgást tanácsolnak, legalább { $fatigue-weeks } héten át.[^campbell-2019]

## plan

plan_ldpy4kfb = Tervezze meg a hetét
plan_e6aetrbp = Váltakozzon a séta, az erősítés, az egyensúlygyakorlat és a pihenés. Ez a táblázat csak példa.
plan_zbaiss5c = Nap
plan_fogmto73 = Példa
plan_3jbivp77 = Hétfő
plan_yg4f4rkm = Rövid séta
plan_obiponhd = Kedd
plan_aht3swtl = Erősítő gyakorlatok
plan_265qatrm = Szerda
plan_kkmbx42g = Rövid séta és óvatos nyújtás
plan_y4qntvqb = Csütörtök
plan_x3gexyfw = Pihenés vagy könnyű nyújtás
plan_kjiojjcm = Péntek
plan_o73xhvhe = Rövid séta és egyensúlygyakorlatok
plan_mkwxolsd = Szombat
plan_7pasguyi = Erősítő gyakorlatok
plan_5i5pjplj = Vasárnap
plan_e3atmkyg = Olyan mozgás, amelyet másokkal együtt élvez
plan_brao4zoa = Ha tud, hetente legalább { $strength-days } napon végezzen erősítő gyakorlatokat.[^who-2020]
plan_5g2ti4cn = Ha Ön { $older-age } éves vagy idősebb, hetente legalább { $balance-days } napon gyakorolja az egyensúlyozást.[^who-2020] Például álljon úgy, hogy az egyik lába a másik előtt van, és kapaszkodjon egy asztalba.
plan_aly4d57m = Minden kezelés utánra tervezzen könnyebb napokat. Ilyenkor sokan gyengébbnek érzik magukat.

## strength

strength_qo4jgyby = Hat erősítő gyakorlat
strength_e45in6bl = Használjon stabil széket, amely a falnak támaszkodik. Minden gyakorlatot ismételjen meg néhányszor. Lassan jusson el { $repeats-max } ismétlésig.[^nhs-tayside-exercises] Közben lélegezzen folyamatosan. Hagyja abba, ha fáj.
strength_bzj7vqa3 = **Felállás székről**: üljön a szék elülső részére. Dőljön előre, és lassan álljon fel. Lassan üljön le. Ha kell, használja a kezét.
strength_frg6vnya = **Fekvőtámasz falnál**: álljon szemben a fallal, és tegye rá a kezét mellmagasságban. Hajlítsa be a könyökét, majd tolja vissza magát.
strength_altlcqqi = **Sarokemelés**: fogja meg a szék támláját. Emelje fel mindkét sarkát, majd lassan engedje le.
strength_7h3wcshd = **Térdemelés**: üljön egyenes háttal. Emelje fel az egyik térdét, majd engedje le. Váltson lábat.
strength_w3psyc73 = **Lábnyújtás**: üljön egyenes háttal. Nyújtsa ki az egyik térdét, majd lassan engedje le a lábát. Váltson lábat.
strength_6zsnpbak = **Karhajlítás**: üljön le, mindkét kezében egy kis palack vízzel. Hajlítsa be a könyökét, majd lassan engedje le a kezét.
strength_oww7o2oj = Egy ember széken ül, aztán előredől, majd egyenesen áll a szék előtt.
strength_tcjugdnk = Üljön egyenesen
strength_3hx33mcq = Dőljön előre
strength_utnwpe7i = Lassan álljon fel
strength_kuev7pw6 = Felállás székről: üljön egyenesen, dőljön előre, és lassan álljon fel.
strength_qlg4lu5s = Egy ember a fal előtt áll, mindkét keze a falon. Először egyenes a karja. Aztán behajlik a könyöke, és a teste közelebb kerül a falhoz.
strength_kw73bzac = Fekvőtámasz falnál: hajlítsa be a könyökét, majd tolja vissza magát.
strength_7vkhtyoq = Egy ember a szék mögött áll, és a támláját fogja. Először mindkét talpa a padlón van. Aztán mindkét sarka felemelkedik.
strength_fum7ajxf = Sarokemelés: emelje fel mindkét sarkát, és lassan engedje le.
strength_gezyomm6 = Egy ember széken ül. Először mindkét lába a padlón van. Aztán az egyik térde felemelkedik.
strength_t3ye2w4t = Térdemelés: emelje fel az egyik térdét, és engedje le.
strength_tlnnbwnq = Egy ember széken ül. Először mindkét lába a padlón van. Aztán az egyik lábát előrenyújtja.
strength_tgtb4rpy = Lábnyújtás: nyújtsa ki az egyik térdét, és engedje le a lábát.
strength_lswi47vx = Egy ember széken ül, és egy kis palackot tart. Először lent van a keze. Aztán behajlik a könyöke, és a keze felemelkedik.
strength_ee3j6gj7 = Karhajlítás: hajlítsa be a könyökét, és engedje le a kezét.

## adapt

adapt_htp5ehm5 = Igazítsa a testéhez
adapt_chbsxslp = Kérje [gyógytornász][term-physiotherapist] segítségét, hogy a gyakorlatokat Önhöz igazítsa.

## stoma

stoma_7vyc4buf = Ha sztómája van, vagy hasi műtéte volt
stoma_mrt6wn5t = Kérdezze meg a sebészét, mikortól emelhet. [Sztómaműtét][term-stoma] után gyakori szabály, hogy az első { $lifting-months } hónapban nem szabad nehezet emelni.[^nswoc-stoma] A séta jó kezdet. Kérdezze meg a sztómaterápiás ápolót a kíméletes hasi gyakorlatokról és a haskötőről. Szóljon a sztómaterápiás ápolónak, ha új kidudorodást lát a sztómája közelében.

## port

port_txrvm644 = Ha vénás portja vagy centrális vénás katétere van
port_uai2mmnu = Először hagyja begyógyulni a [vénás port][term-port] vagy a katéter sebét. Eleinte ne emeljen nehezet a feje fölé. Úszás előtt kérdezze meg az ápolót.

## neuropathy

neuropathy_l3fhutcn = Ha zsibbad a keze vagy a lábfeje
neuropathy_mgavf4n6 = Ülve végezze a gyakorlatokat, vagy kapaszkodjon valami szilárd tárgyba. Viseljen zárt cipőt, amely jól illik a lábára. A zsibbadás [neuropátia][term-neuropathy] jele lehet. Nézze meg, nincs-e seb a lábfején. Az újonnan jelentkező gyengeség vagy zsibbadás a lábában más eset: hívja a segélyhívó számot, vagy menjen a sürgősségi osztályra.

## bones

bones_zwor6aft = Ha a rák a csontjait is érinti
bones_3s4vetuj = Mielőtt elkezdi, kérjen saját mozgástervet. A testmozgás gyakran lehetséges, ha szakemberek előbb felmérik a kockázatot.[^campbell-bone-2022] Ne fusson, ne ugorjon, ne emeljen nehezet, és ne csavarja erősen a hátát, hacsak a kezelőcsapata bele nem egyezik.

## tired-days

tired-days_fdty4v3r = Fáradt napokon
tired-days_b73apu7q = Mozogjon egy keveset, aztán pihenjen.
tired-days_2jljfwhs = Sétáljon körbe a szobában, vagy széken ülve mozgassa a karját és a lábát.
tired-days_23p2b3xn = A nap legfontosabb dolgát végezze el először.
tired-days_or6lmivw = Pihenjen, mielőtt kimerül.
tired-days_k4ijhsqr = Szóljon a kezelőcsapatának, ha a [fáradtság][term-fatigue] nem enyhül. Egyes okok kezelhetők.

## keep-going

keep-going_vaa3no6x = Folytassa
keep-going_sw4l6x2r = Minden hétre tűzzön ki egy kis célt. Ha kimarad néhány nap, kezdje újra egy kisebb lépéssel.
keep-going_kh6x6abi = Sétáljon egy barátjával, vagy kérdezze meg a kezelőcsapatát, van-e tornacsoport. A szakképzett vezetővel végzett torna gyakran a leghatékonyabb.[^campbell-2019] Ha Ön rákbeteget gondoz, ajánlja fel, hogy vele tart. A tempót hadd válassza meg ő.

## worksheets

worksheets_osd4cc6w = Az Ön munkalapjai
worksheets_rovffv3f = Mozgásnapló
worksheets_oylsdbrd = Naponta írjon egy sort. A pihenőnap is számít.
worksheets_kd3j3q4e = Dátum
worksheets_vzjrifi5 = Mit csináltam
worksheets_qfwk4oac = Perc
worksheets_cj4opdd7 = Erőkifejtés, 0–10
worksheets_u3377vde = Hogy éreztem magam utána
worksheets_fh5trhpq = A heti tervem
worksheets_tyleafro = Kis lépéseket írjon. Jelölje be a kezelési napokat és a pihenőnapokat.
worksheets_zbaiss5c = Nap
worksheets_sp7ay25m = Mozgás
worksheets_chsjun35 = Napszak
worksheets_z2rghavw = Kész
worksheets_3jbivp77 = Hétfő
worksheets_obiponhd = Kedd
worksheets_265qatrm = Szerda
worksheets_y4qntvqb = Csütörtök
worksheets_kjiojjcm = Péntek
worksheets_mkwxolsd = Szombat
worksheets_5i5pjplj = Vasárnap
worksheets_cxvwit5b = A hat erősítő gyakorlatom
worksheets_vifmoa7s = Felülre írja a dátumot. Írja be, hány ismétlést végzett. Hagyja ki azt a gyakorlatot, amelyik fáj.
worksheets_pef7lsc4 = Gyakorlat
worksheets_dkxmz2nk = 1. nap
worksheets_gq4vxzct = 2. nap
worksheets_xs5abdbo = 3. nap
worksheets_3us35tk5 = 4. nap
worksheets_hq2wpuiu = Dátum
worksheets_246t3lbq = Felállás székről
worksheets_p5d3vvj6 = Fekvőtámasz falnál
worksheets_gvbgaq33 = Sarokemelés
worksheets_37wgawgo = Térdemelés, mindkét lábbal
worksheets_7h2yzubk = Lábnyújtás, mindkét lábbal
worksheets_pp32ip5x = Karhajlítás
worksheets_z2eriiqm = Kérdések a kezelőcsapatomhoz
worksheets_yfdpyhaw = Milyen mozgás biztonságos most nekem?
worksheets_nlklcrgt = Milyen mozdulatokat kerüljek, és meddig?
worksheets_ty5xqerx = Érinti a rák a csontjaimat, és mit jelent ez a testmozgás szempontjából?
worksheets_7ehhxfxg = Mit jelentenek a vérképértékeim a testmozgás szempontjából?
worksheets_ldk57ldi = Mikor emelhetek újra a műtétem után?
worksheets_263x5x2g = A kezelés körül mely napokon pihenjek?
worksheets_htti3osy = Mehetek gyógytornászhoz vagy tornacsoportba?
worksheets_sadupj7d = Mi okozhatja a fáradtságomat?

## when-to-call

when-to-call_4zxn4crm = Mikor telefonáljon?

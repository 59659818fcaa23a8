## meta

meta_ltmvjka6 = Hogyan beszéljen eredményesebben az egészségügyi szakemberekkel?
meta_db6ufsm2 = Gyakorlati útmutató orvosi megbeszélésekhez, kérdésekhez és döntésekhez áttétes vastag- és végbélrákban
meta_6obslmpm = Hogyan készüljön fel egy orvosi megbeszélésre, hogyan kérdezze meg, amit tudni szeretne, és hogyan döntsön együtt a kezelőcsapatával, ha áttétes vastag- és végbélrákja van.
meta_hv2yctd6 = Vigye magával a három legfontosabb kérdését és egy embert, akiben megbízik, és világos tervvel távozzon.

## intro

intro_kq6eqrb6 = Minden orvosi megbeszélés előtt írja fel a három legfontosabb kérdését.
intro_45b6jf7z = A listáját már az elején mutassa meg az orvosnak vagy az ápolónak.
intro_jjyhttc2 = Vigyen magával valakit, akiben megbízik, és jegyzeteljen.
intro_owg3muvb = Mielőtt távozik, tudja meg, mi a következő lépés, és kit hívhat.
intro_jdxr3pph = Ha valami sürgős, ne várjon a megbeszélésig. Telefonáljon.

## team

team_m4bdrrhk = Kik tartoznak a kezelőcsapatához?
team_oqorxqcz = Írja fel a végén található csapatkártyára, hogy ki kicsoda.
team_okkpai4d = A kezelését egy [onkoteam][term-multidisciplinary-team] tervezi meg közösen. Lehet, hogy nem mindegyikükkel találkozik. Kérdezze meg, ki az Ön fő kapcsolattartója. Ez gyakran egy [szakápoló][term-specialist-nurse].
team_r3mzfbv5 = Kicsoda
team_jk34re7r = Amiről kérdezheti
team_xs42ppv5 = A rákot kezelő orvos (onkológus)
team_co33arnj = a kezelési terv, a gyógyszerek, a leletek
team_bgjcombr = Sebész
team_2hrgcvwz = a műtétek, és ami utánuk következik
team_nud7qjlb = Szakápoló
team_en5kgasx = a mellékhatások, a mindennapok, ki segíthet
team_zkwg5bsw = Háziorvos
team_jkbo3bjt = más betegségek, a rendszeresen szedett gyógyszerek
team_vvrzuqs4 = Gyógyszerész
team_uunz2nti = hogyan szedje a gyógyszereket, és melyeket nem szabad együtt szedni
team_hdtuqmop = Szociális munkás
team_ittudiec = a munka, a pénz, az otthoni segítség

## before

before_jb7aprcy = A megbeszélés előtt
before_ty2kuim5 = Néhány nappal előtte kezdjen el készülni.
before_cs3jhsk4 = Három mező egymás alatt. Az elsőben egy papírlap és egy ceruza. A másodikban két ember beszélget. A harmadikban egy naptárlap egy pipával.
before_zvxcny27 = Előtte
before_7esx4boj = Kérdések felírása
before_bvvmvovk = Közben
before_vjhvggo7 = A lista megmutatása
before_ij3nygkh = Utána
before_am53dd72 = Következő lépés
before_d5d5abrt = Három lépés: a megbeszélés előtt, közben és után.
before_siql4au3 = Írja fel az összes kérdését. Jelölje meg a három legfontosabbat.
before_ua54fvzs = Írja fel, mi változott: minden panaszt, azt, hogy mikor kezdődött, és milyen erős.
before_wwyzpg5m = Írja össze a gyógyszereit, a gyógynövényeket és az étrend-kiegészítőket. Írja hozzá az allergiáit is.
before_dru7ivqf = Gondolja végig, mi a legfontosabb most Önnek, például a kevesebb fájdalom vagy az otthon töltött idő.
before_u6sdpsjt = Kérjen meg valakit, akiben megbízik, hogy menjen Önnel.
before_x5zzijdo = Egy lista segíthet abban, hogy nehéz témákról kérdezzen. Egy vizsgálatban 100 olyan ember közül, akinek volt kérdéslistája, { $asked-with-list } kérdezte meg, hogyan alakul várhatóan a betegsége. Lista nélkül 100 ember közül { $asked-without-list } kérdezte meg.[^butow-1994]
before_wiya4dyw = Mutassa meg a listáját az orvosnak. Egy másik vizsgálatban azok, akik listát kaptak, jobban aggódtak. Ha az orvos végigment velük a listán, kevésbé aggódtak, és többre emlékeztek.[^brown-2001]

## during

during_s6z5ukpm = A megbeszélés közben
during_erhgbkfd = Kezdje a listájával.
during_3xx6ovij = Mondja meg, mennyit szeretne tudni: minden részletet, vagy csak a legfontosabbakat.
during_24o6j6v5 = Szóljon, ha nem ért egy szót. Kérhet egyszerűbb szavakat vagy rajzot.
during_lfmzvkqj = Mondja el a saját szavaival, amit hallott. Az orvos így kijavíthatja a félreértéseket.
during_qyzu4uf7 = Mondja el, hogy érzi magát. A kezelőcsapata nem látja a fájdalmat, az aggodalmat vagy a fáradtságot.
during_wnfwlndk = Jegyzeteljen, vagy kérdezze meg, felveheti-e a beszélgetést a telefonjával.
during_37uda4fx = A felejtés természetes. Az emberek a hallott orvosi információk { $forget-low } és { $forget-high } közötti részét azonnal elfelejtik.[^kessels-2003] Egy felvétel vagy írásos összefoglaló segíthet, hogy többre emlékezzen.[^pitkethly-2008]
during_nbuug7r5 = Ilyen mondatokat mondhat:
during_34eellzi = „Kérem, beszéljen lassabban. Szeretném ezt megérteni.”
during_yiowddbi = „Hadd mondjam el a saját szavaimmal. Így helyes?”
during_pk4fxlqt = „Kérem, csak azt mondja el, amit ma tudnom kell.”

## after

after_pncdfbpk = Mielőtt távozik, és otthon
after_4vtmuss6 = Mielőtt távozik, tegye fel ezeket a kérdéseket:
after_z56v24fy = Mi a következő lépés, és mikor?
after_te3impmh = Mit kell tennem?
after_rvu5y6y4 = Kit hívhatok, ha kérdésem van, vagy rosszabbul leszek?
after_kagpsglt = Írja le a válaszokat még aznap. Kérjen másolatot a leleteiről és az orvosi összefoglalóról.
after_nyfyqniu = Otthon további kérdések juthatnak eszébe. Hívja a fő kapcsolattartóját, és kérdezze meg.

## decide

decide_scyk56ks = Közös döntés
decide_qwfpqwky = Mondja el a kezelőcsapatának, mi fontos Önnek. Ők a kezeléseket ismerik, Ön az életét. Ha együtt választanak, azt [közös döntésnek][term-shared-decision] hívják.
decide_ebb7ww7t = Minden döntésnél tegyen fel három kérdést:
decide_okspmt33 = Milyen lehetőségeim vannak? Arról is kérdezzen, mi történik, ha vár, vagy ha nem kap a rák ellen kezelést.
decide_u5xjd7iu = Mik az egyes lehetőségek előnyei és ártalmai?
decide_75g23bwn = Mennyire valószínűek nálam ezek az előnyök és ártalmak?
decide_bv22a5an = Egy kis vizsgálatban, amely nem a rákról szólt, az orvosok több tájékoztatást adtak, amikor az emberek feltették ezeket a kérdéseket.[^shepherd-2011]
decide_cn57sopo = Kérdezze meg, mennyi ideig gondolkodhat rajta. Kérhet még egy beszélgetést.
decide_vsub57si = Kezelés előtt a kezelőcsapata a [tájékozott beleegyezését][term-informed-consent] kéri. Mondhat nemet. Később meg is gondolhatja magát.

## test-words

test-words_wnaewgns = Szavak a vizsgálatairól
test-words_vwbl2qrt = Kérdezze meg, mit jelentenek az egyes eredmények a kezelése szempontjából.
test-words_uf7ngnjj = Szó
test-words_wcblel2u = Mit jelent
test-words_6rumpckk = Amit kérdezhet
test-words_7c5im4ia = [Stádium][term-stage]
test-words_2jkafx4a = mennyire terjedt el a rák
test-words_7efq7z76 = Hol van a rák a testemben?
test-words_a3o3n76w = [Biopszia][term-biopsy]
test-words_n4bcf2mg = egy kis szövetdarab a laboratóriumnak
test-words_47ychlqq = Elég a szövet az összes vizsgálathoz?
test-words_orz2hryv = RAS és BRAF
test-words_4i6opnif = [biomarkerek][term-biomarker]: változások a [daganat][term-tumour] génjeiben
test-words_caixyh7q = Mely gyógyszerek illenek ehhez az eredményhez?
test-words_vj32onnj = MSI vagy MMR
test-words_pgybrt3e = biomarker: mennyire jól javítják ki a daganatsejtek a génjeiket
test-words_bh3s3x4y = Segíthet nekem az [immunterápia][term-immunotherapy]? Szüksége van a rokonaimnak vizsgálatra?
test-words_uuw4ioex = [Képalkotó vizsgálat][term-scan]
test-words_vn5ymwcx = képek a test belsejéről
test-words_7jc6ktox = Nagyobb, kisebb vagy ugyanakkora a rák?
test-words_epmtjzfu = [Tumormarker][term-tumour-marker]
test-words_jx74wtrl = egy anyag a vérben
test-words_jfb7qi7i = Mit jelent, ha ez a szám változik?
test-words_e7t4nfhp = Az orvosi irányelvek RAS-, BRAF-, valamint MSI- vagy MMR-vizsgálatot javasolnak. Az eredmények segítenek a kezelés kiválasztásában.[^jsmo-2020]

## difficult-topics

difficult-topics_7fsvmtbh = Nehéz témák
difficult-topics_uj4qujs7 = Válassza meg ezeknek a beszélgetéseknek az idejét. Bármikor kérdezhet, várhat vagy abbahagyhatja.

## prognosis

prognosis_cvcobgkg = Hogyan alakulhat a betegség
prognosis_qxj6bm7i = Mondja meg, mit szeretne tudni a [prognózisáról][term-prognosis]. Van, aki számokat szeretne. Van, aki nem. Azt is kérheti az orvosától, hogy valaki másnak mondja el. Senki sem tudja pontosan megmondani, mi történik majd Önnel.[^nci-prognosis-2008]

## second-opinion

second-opinion_zeit6ol5 = Másodvélemény
second-opinion_ft7wa7o6 = Kérjen [másodvéleményt][term-second-opinion], ha biztosabb szeretne lenni. Megerősítheti vagy megváltoztathatja a tervét.[^ruetters-2016] Előbb kérdezze meg, meddig várhat biztonságosan, és vannak-e költségek.

## clinical-trial

clinical-trial_gxdel2vy = Klinikai vizsgálat
clinical-trial_kqvbryav = Kérdezze meg, szóba jöhet-e Önnél egy [klinikai vizsgálat][term-clinical-trial]. Ön szabadon dönt. Ha nemet mond, továbbra is megkapja a szokásos ellátást.

## stopping

stopping_awdrfszt = Amikor a kezelés már nem segít eleget
stopping_zmdbholu = Kérdezze meg, hogyan segíthet Önnek a további kezelés, és hogyan árthat. Abbahagyhatja a rák elleni kezelést. Az ellátása nem szűnik meg. Egyik gyógyszerét se hagyja abba, és ne változtasson rajta, mielőtt beszél a kezelőcsapatával.
stopping_vwuitsux = Kérdezzen korán a [palliatív ellátásról][term-palliative-care]. A kívánságait le is írhatja egy [előzetes ellátási tervben][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = Ha tolmácsra van szüksége
interpreter_e32joj45 = Kérjen szakképzett [tolmácsot][term-interpreter], amikor időpontot kér. Kérdezze meg, ingyenes-e. Az ellátás jobb szakképzett tolmáccsal, mint képzetlennel.[^karliner-2007]
interpreter_34ue5ris = Ne kérjen meg gyereket, hogy tolmácsoljon.[^kasten-2020]
interpreter_acj63npb = Ne mondjon igent, ha nem értette. Kérje meg a tolmácsot, hogy magyarázza el újra.
interpreter_dud4yceb = Szóljon a kezelőcsapatának, ha rosszul hall vagy rosszul lát.

## remote

remote_ddux63o4 = Telefonon vagy videón
remote_xvit5lyq = Válasszon csendes helyet, ahol senki más nem hallhatja Önt. Legyen Önnél a listája, a gyógyszerei és egy toll. Kérdezze meg, melyik számot hívhatja, ha megszakad a kapcsolat. Ha nehéz hírre számít, kérjen személyes találkozást.

## goes-badly

goes-badly_ort5qmnf = Ha rosszul sikerül egy beszélgetés
goes-badly_27np3ngy = Mondja el, mi volt nehéz Önnek. Mondhatja így: „Nem mondtam el mindent, ami fontos nekem. Beszélhetnénk újra?” Kérjen meg egy ápolót, hogy legközelebb menjen Önnel. Sok kórházban van olyan munkatárs, aki panasz esetén segít a betegeknek.

## companion

companion_wgg4jdgq = Ha Ön elkísér valakit
companion_vvft6xgr = A megbeszélés előtt kérdezze meg, hogyan segíthet. Jegyzetelhet, vagy emlékeztetheti a beteget egy kérdésre. Hagyja, hogy először a beteg beszéljen. Kevésbé segít, ha Ön beszél helyette.[^laidsaar-powell-2013]

## cannot-wait

cannot-wait_olvugrvl = Panaszok, amelyek nem várhatnak
cannot-wait_lrn6xc3q = Telefonáljon, ha egy panasz új, vagy rosszabb lesz.
cannot-wait_dwntj6n7 = **Ezeket a panaszokat ne tartogassa a következő kontrollig.**
cannot-wait_iylx3b33 = Ne várjon, ha új vagy erős mellkasi fájdalma van, vagy súlyos vagy hirtelen kezdődő nehézlégzése. Azonnal hívja a segélyhívó számot.
cannot-wait_kmccgzfi = Ne várjon, ha újonnan gyenge vagy zsibbadt a lába. Hívja a segélyhívó számot, vagy menjen a sürgősségi osztályra.
cannot-wait_qmqfln3u = Ne várjon, ha a testhőmérséklete { $fever-threshold } vagy magasabb, vagy ha hidegrázása van. Azonnal hívja a kezelőcsapatát, éjjel vagy nappal.
cannot-wait_tgpnvgrw = Ne várjon, ha a fájdalma nincs kellően csillapítva. Azonnal hívja a kezelőcsapatát, éjjel vagy nappal.
cannot-wait_fq23a2g5 = Ne várjon, ha arra gondol, hogy véget vet az életének. Mondja el valakinek most azonnal.
cannot-wait_al4ec23n = Sürgős panaszt ne e-mailben vagy alkalmazásban jelezzen. A kezelőcsapata túl későn olvashatja. Telefonáljon.
cannot-wait_sfsebtsn = A végén lévő listák több ilyen panaszt sorolnak fel.

## worksheets

worksheets_osd4cc6w = Az Ön munkalapjai
worksheets_zz5u4pcm = Jelölje be azokat a kérdéseket, amelyek most fontosak Önnek. A többit hagyja ki.
worksheets_rm2nve2g = A rákbetegségem és a vizsgálataim
worksheets_dk7djyse = Hol van most a rák?
worksheets_s4ve5laz = Milyen biomarker-eredményeim vannak, és melyek hiányoznak?
worksheets_cxvrh7nr = Mit mutatott a legutóbbi képalkotó vizsgálatom?
worksheets_izpcwaex = Mikor lesz a következő képalkotó vizsgálat, és mikor kapom meg az eredményt?
worksheets_4r7eou2k = A kezelésem
worksheets_kukt56ti = Mi ennek a kezelésnek a célja?
worksheets_64iuqioo = Milyen más lehetőségeim vannak?
worksheets_ikamszwf = Segíthet nekem műtét vagy sugárkezelés?
worksheets_q66afbt6 = Honnan fogjuk tudni, hogy hat-e a kezelés?
worksheets_4fsikdcl = Mit teszünk, ha nem hat?
worksheets_jm4lqpe3 = Van klinikai vizsgálat, amely nekem való?
worksheets_ygn32o32 = Mellékhatások és mindennapok
worksheets_cmtrlew2 = Mely mellékhatások valószínűek, és mit tehetek ellenük?
worksheets_jzt5rp7a = Mely panaszokat kell azonnal jeleznem, és kinek?
worksheets_s4eb6kp7 = Dolgozhatok, utazhatok és mozoghatok?
worksheets_mmcgfwqg = Mit egyek és igyak?
worksheets_gonccs7u = Hogyan változtathatja meg a kezelés a szexuális életemet vagy a gyermekvállalási terveimet?
worksheets_s3ru3bt2 = A jövő
worksheets_4ysmvg26 = Mire számíthatok a következő hónapokban?
worksheets_uf5l26sm = Miben reménykedhetek?
worksheets_pdyuzbgk = Mikor találkozzam a palliatív csapattal?
worksheets_niussmmw = Hogyan írhatom le a későbbre szóló kívánságaimat?
worksheets_mximl2kk = Segítség
worksheets_ye3qa5lk = Ki a fő kapcsolattartóm?
worksheets_gxppfdno = Ki segíthet, ha aggódom vagy rossz a hangulatom?
worksheets_lyecnzhj = Ki segíthet a családomnak és a gyerekeimnek?
worksheets_rfqlxw3y = Ki segíthet a pénzügyekben, a munkában és az űrlapokkal?
worksheets_id6anwwz = A három legfontosabb kérdésem
worksheets_xaquj37t = A kérdésem
worksheets_noep327x = A válasz
worksheets_htmcdxgt = A csapatkártyám
worksheets_r3mzfbv5 = Kicsoda
worksheets_52afragw = Név
worksheets_sinonozs = Hogyan érhetem el
worksheets_js72gos2 = Fő kapcsolattartó
worksheets_hwcmlt53 = Onkológus
worksheets_bgjcombr = Sebész
worksheets_nud7qjlb = Szakápoló
worksheets_zkwg5bsw = Háziorvos
worksheets_vvrzuqs4 = Gyógyszerész
worksheets_hdtuqmop = Szociális munkás
worksheets_qb5goduz = Tolmácsszolgálat
worksheets_rjy27ckp = A gyógyszereim és az allergiáim
worksheets_67jo35hk = Írja be a gyógynövényeket, a vitaminokat és azokat a gyógyszereket is, amelyeket maga vásárol. Az allergiáit az utolsó sorba írja.
worksheets_liqxlrs6 = Gyógyszer
worksheets_dtvblc3y = Mennyit
worksheets_nlrurcdg = Mikor
worksheets_ncjowzjo = Mire való
worksheets_omuxf7jq = Jegyzetek a megbeszélésről
worksheets_ry4rm5qu = Téma
worksheets_uk3sbpp3 = Jegyzeteim
worksheets_cgebugwa = Dátum, és kivel találkoztam
worksheets_oqqonsu5 = Mi változott a legutóbbi alkalom óta
worksheets_7gp7n2x4 = Mit hallottam
worksheets_2axu4xbs = Mit döntöttünk
worksheets_ib4i4w33 = Mi a következő lépés, és mikor
worksheets_k4urb3jk = Mit kell tennem
worksheets_hrcuj5pi = Kit hívok, ha kérdésem van
worksheets_2hr6vcza = A kérdéseim a következő alkalomra
worksheets_dm2v7b7s = A lehetőségeim összehasonlítása
worksheets_c6ttftis = Töltsön ki minden lehetőséghez egy oszlopot a kezelőcsapatával együtt.
worksheets_ldnsanbl = Kérdés
worksheets_pcgw3fme = „A” lehetőség
worksheets_t43cezr7 = „B” lehetőség
worksheets_xk66aid4 = Egyelőre nincs kezelés a rák ellen
worksheets_g7zy332q = Hogyan segíthet nekem?
worksheets_sf4dtum2 = Mennyire valószínű ez nálam?
worksheets_hhrcvxwb = Milyen ártalmak lehetségesek?
worksheets_wrhd44rh = Mennyire valószínűek ezek nálam?
worksheets_ycdifgim = Hogyan változtatja meg a mindennapjaimat?
worksheets_4or3lnzx = Mennyire illik ahhoz, ami fontos nekem?
worksheets_2g6kasgo = Mit kell még megtudnom?

## when-to-call

when-to-call_4zxn4crm = Mikor telefonáljon?

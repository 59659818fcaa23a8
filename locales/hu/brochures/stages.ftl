## meta

meta_yvdgycky = A különböző szakaszok
meta_gt5oz5db = Gyakorlati útmutató az élet szakaszairól áttétes emésztőrendszeri daganatos betegségben
meta_wip4oozm = Mit tegyen, mit kérdezzen, és ki segíthet a diagnózis utáni első hetektől az utolsó hetekig, ha az emésztőrendszeri daganatos betegség továbbterjedt.
meta_wdffawqf = Ezzel a rákbetegséggel az életnek különböző szakaszai vannak: mindegyikben választhat, és kap segítséget, és a palliatív ellátás korán elkezdődhet.

## intro

intro_nfpg5fdj = Ezzel a rákbetegséggel az életnek különböző szakaszai vannak. A sorrendjük és a hosszuk eltérő.
intro_aiomwzrc = Minden szakaszban választhat, és meggondolhatja magát.
intro_vvzpgbw3 = Kérjen korán palliatív ellátást. A rák kezelésével együtt is megkaphatja.
intro_7aqtyaqy = Mondja el a családjának és a kezelőcsapatának, mi a legfontosabb Önnek.
intro_x4p4jglv = Ne várjon a következő kontrollig, ha egy tünet új vagy sokkal rosszabb. Hívja a kezelőcsapatát.

## path

path_wvdhhc4n = Keresse meg azt a részt, amelyre ma szüksége van
path_4pknd3bj = Csak azt olvassa el, amire most szüksége van.
path_562p44fy = Az áttétes azt jelenti, hogy a rák a test más részeire is átterjedt. Ezek az új [daganatok][term-tumour] az [áttétek][term-metastasis].
path_raa25jzt = Itt a szakasz az Ön rákbetegséggel töltött életének egy időszaka. Az orvosi iratokban a [stádium][term-stage] azt mutatja, mennyire terjedt el a rák.
path_3eb6kmnt = Öt kis rajz egy keretben. Egy nyíl a diagnózistól a kezeléshez vezet. Kétirányú nyilak vannak a kezelés, a stabil időszak, a rák növekedése és egy olyan időszak között, amelyben a jó közérzet az első. A keret felirata szerint minden szakaszban van segítség.
path_efau2kpj = Segítség mindvégig
path_etn4llyd = Diagnózis
path_yxhhcaji = Kezelés
path_wafiifai = Stabil időszak
path_nq7lkvkp = Első a jó közérzet
path_bert4rjw = Nő a rák
path_c2etapiy = A szakaszok között többször és mindkét irányban válthat.

## words

words_46wpawe3 = Szavak, amelyeket hallhat
words_wjsxuk4b = Kérje meg a kezelőcsapatát, hogy magyarázzon el minden szót, amelyet nem ismer.
words_uf7ngnjj = Szó
words_wcblel2u = Mit jelent
words_wgveyyax = [kezelési vonal][term-treatment-line]
words_th32vmbg = A kezelési tervei közül az egyik, sorrendben számozva.
words_2pgr4kmt = [fenntartó kezelés][term-maintenance-treatment]
words_yrwoumvi = Enyhébb kezelés, amely hosszabb ideig kordában tartja a rákot.
words_nuuxeebv = [remisszió][term-remission]
words_25tticps = A vizsgálatok kevesebb rákot mutatnak, mint korábban, vagy semennyit.
words_ewi5re6z = [stabil betegség][term-stable-disease]
words_epdz7jz5 = A rák nem lett egyértelműen nagyobb vagy kisebb.
words_fb5zc464 = [progresszió][term-progression]
words_bl5v5jx5 = A rák nőtt vagy továbbterjedt.
words_gtvn4bws = [prognózis][term-prognosis]
words_mek3gjna = Ahogyan az orvosok szerint a betegség várhatóan alakul.

## first-weeks

first-weeks_kl2bmsam = Az első hetek a diagnózis után
first-weeks_dr7hdhv4 = Egyszerre csak egy dologgal foglalkozzon. Kérdezze meg, milyen hamar kell döntenie.
first-weeks_pgdxknmb = Minden orvosi megbeszélésre vigyen magával valakit.
first-weeks_qwjzh3bh = Kérdezze meg, milyen vizsgálatokra van még szüksége, például a [biomarkerek][term-biomarker] vizsgálatára.
first-weeks_km575kux = Kérje el a kezelőcsapat egyik tagjának a nevét és a telefonszámát.
first-weeks_dsedkmki = Válassza meg, kinek akarja elmondani, és mikor.
first-weeks_y64utdwr = Lehet, hogy van ideje [másodvéleményre][term-second-opinion].
first-weeks_mkgywtdn = Ön nem tett semmi rosszat. Száz bélrákos ember közül körülbelül { $spread-at-diagnosis } embernek már van áttéte, amikor az orvosok felfedezik a rákot.[^biller-2021]

## planning

planning_p6bhbew5 = A kezelés megtervezése
planning_uwffgneg = Kérdezze meg, mit tehetnek Önért az egyes kezelések, és hogyan árthatnak. A cél lehet az, hogy hosszabb ideig éljen, hogy enyhüljenek a tünetei, vagy mindkettő.
planning_wscjuq5i = Az orvosok gyakran nem tudják meggyógyítani a továbbterjedt rákot. De egyes bélrákos betegeknél az áttétek [műtéttel][term-surgery] is kezelhetők, például a májban vagy a tüdőben.[^hernandez-2023] Kérdezze meg, megvizsgálta-e ezt Önnél egy erre szakosodott csapat.
planning_wauhpayo = A tervében szerepelhet [kemoterápia][term-chemotherapy], [célzott kezelés][term-targeted-therapy], [immunterápia][term-immunotherapy] vagy [sugárkezelés][term-radiotherapy] is.
planning_rykiztvx = Megkérdezheti a prognózisát. Azt is mondhatja, hogy nem akarja tudni. Az átlagok nem tudják megmondani, mi történik majd Önnel.

## during-treatment

during-treatment_agobi4sv = A kezelés alatt
during-treatment_ldzdtt74 = Hetente írja fel a tüneteit, és korán jelezze őket. Egy nagy vizsgálatban a betegek egy része két kontroll között is jelezte a tüneteit. Náluk gyakrabban javult az életminőség, mint a többieknél, és kevesebbüknek volt szüksége a sürgősségi osztályra.[^basch-2016]
during-treatment_ekq4uezi = Minden [mellékhatásról][term-side-effect] szóljon a kezelőcsapatának. A [szupportív ellátás][term-supportive-care] sokat enyhíthet közülük.
during-treatment_tzajxp76 = Mindig tartsa magánál a kezelési kártyáját.
during-treatment_3vjk46sm = Kérdezze meg, mely tünetek esetén kell azonnal telefonálnia.
during-treatment_mp3hs73i = Egyik gyógyszerét se hagyja abba, és ne változtasson rajta, mielőtt megkérdezi a kezelőcsapatát.
during-treatment_f7jtqy22 = Szóljon a kezelőcsapatának, ha a kezelés túl megterhelő lesz. Módosíthatják az adagot, szünetet tervezhetnek, vagy másik kezelést választhatnak.

## scans

scans_beatfz7w = Képalkotó vizsgálatok és várakozás
scans_yqeaxalw = Kérdezze meg, mikor kapja meg az eredményt, és ki mondja el. A [képalkotó vizsgálat][term-scan] megmutathatja, hogy a rák nőtt, zsugorodott vagy ugyanakkora maradt.
scans_oqbb4apm = A vizsgálat és az eredmény közötti várakozás gyakran nagyon megterhelő.[^derry-vick-2023] Tervezzen valami kellemeset ezekre a napokra. Kérjen meg valakit, hogy Önnel legyen, amikor megkapja az eredményt.

## stable-times

stable-times_3pt5ej3o = Stabil időszakok és szünetek
stable-times_omjcq63t = Használja ezt az időt olyan emberekre és dolgokra, amelyeknek örül. Egyesek fenntartó kezelést kapnak. Mások szünetet tartanak, rendszeres ellenőrzéssel.
stable-times_zmulznmy = Kérdezze meg, kit hívhat a szünetben, és mikor lesz a következő ellenőrzés. Szóljon a kezelőcsapatának, ha fáradt vagy fél, akkor is, ha jó a hír.

## cancer-grows

cancer-grows_eypz655c = Ha a daganat növekszik
cancer-grows_lmqquohi = Kérjen hosszabb beszélgetést, és vigyen magával valakit. Megrendülést, haragot vagy mély bánatot érezhet. A kezelés már nem hat. Ezt nem Ön okozta.
cancer-grows_oqiclszj = Kérdezze meg, milyen más kezelések lehetségesek, és melyik mit tehet Önért.
cancer-grows_zwc4ij46 = Kérdezze meg, van-e Önnek megfelelő [klinikai vizsgálat][term-clinical-trial].
cancer-grows_jtc3d53c = Kérjen másodvéleményt, ha az segít a döntésben.
cancer-grows_3jdrps56 = Kérdezze meg, mi történik, ha Ön úgy dönt, hogy nem kér több kezelést a rák ellen. A kezelőcsapata továbbra is gondoskodik Önről.
cancer-grows_xarabr7i = Az elzáródott [epevezetéket][term-bile-duct] [sztent][term-stent] nyithatja meg. Az orvosok lebocsáthatják a [hasvizet][term-ascites], vagyis a hasban összegyűlt folyadékot.

## palliative-care

palliative-care_lscwy5vp = Palliatív ellátás a kezdetektől
palliative-care_iftgtx7s = Kérjen korán [palliatív ellátást][term-palliative-care], akkor is, ha jól érzi magát. Ez nem azt jelenti, hogy közel a halál.
palliative-care_bd2uebdv = A szakemberek azt tanácsolják, hogy ez az ellátás a diagnóziskor kezdődjön.[^jordan-2018] Enyhítheti a fájdalmat, a hányingert, a nehézlégzést és az aggodalmat. A családját is támogatja.
palliative-care_hmglggsr = Előrehaladott rákban végzett vizsgálatokban a korai palliatív ellátás kissé javította az életminőséget.[^haun-2017]

## wishes

wishes_qtgs73qh = A kívánságai
wishes_t5hxtywp = Beszéljen a kívánságairól, amíg elég jól érzi magát.
wishes_nd3oywwk = Gondolja végig, mi a legfontosabb Önnek.
wishes_5zvsrguk = Válasszon egy embert, aki beszélhet Ön helyett, ha Ön nem tud.
wishes_a5p76uib = Mondja el ennek az embernek, a családjának és a kezelőcsapatának, mit szeretne.
wishes_6hmhl6c4 = Írja le. Ez az [előzetes ellátási terv][term-advance-care-plan].
wishes_xzjnxl2x = Olvassa el újra a tervét, ha megváltozik az egészségi állapota. Bármikor módosíthatja.[^rietjens-2017]
wishes_a4rrcmms = Kérdezzen meg egy szociális munkást, milyen űrlapokra van szüksége az Ön országában.

## last-weeks

last-weeks_uc4s35k6 = Az utolsó hetek
last-weeks_meycfxsc = Ezt a részt csak akkor olvassa el, amikor szeretné.
last-weeks_zjxqjaba = Jöhet olyan idő, amikor a rák kezelése többet árt, mint használ. A szakemberek azt tanácsolják, hogy az élet utolsó heteiben ne adjanak se kemoterápiát, se immunterápiát.[^crawford-2021] Ilyenkor az Ön jó közérzete az első. Mindig van olyan ellátás, amely segíthet Önnek.
last-weeks_qmk6vkhx = Mondja el, hol szeretne lenni: otthon, kórházban vagy [hospice-ban][term-hospice].
last-weeks_a2esl7gz = Kérdezze meg, mi segíthet a fájdalom, a nehézlégzés és a félelem ellen.
last-weeks_mv7c6ryx = Kérdezze meg, ki segíthet éjszaka.
last-weeks_obh2uv4e = Kérjen írásos vészhelyzeti tervet. Ha a kezelőcsapata adott ilyet erre az időszakra, először azt kövesse.
last-weeks_mfqdw54f = Ha nincs ilyen terve, kövesse a „Mikor telefonáljon?” részben lévő listákat.
last-weeks_3nd6bwzq = Mondja el a szeretteinek, amit el szeretne mondani nekik, vagy írja le.

## staying-close

staying-close_wlnqdpf7 = Azoknak, akik a beteg mellett maradnak
staying-close_rfpaleuz = Maradjon a beteg közelében, és kérdezzen meg egy ápolót, mire számítson. Aki közel van a halálhoz, gyakran többet alszik, és kevesebbet eszik és iszik.[^nci-last-days-2024] Zavart lehet. A légzése másként hangozhat, vagy rövid időre leállhat.
staying-close_t6hon7da = Ne erőltesse az evést vagy az ivást. A beteg félrenyelhet, és fuldokolhat.
staying-close_miqf4qty = Tartsa nedvesen a beteg ajkát és száját.
staying-close_6n6m6js3 = Beszéljen hozzá gyengéden, és fogja meg a kezét. Lehet, hogy még hallja Önt.

## bereavement

bereavement_gvcmxdnk = Családnak és barátoknak egy haláleset után
bereavement_mtlnmb5a = Hagyja, hogy mások segítsenek, és legyen türelmes önmagához. A haláleset utáni időszak a [gyász][term-bereavement].
bereavement_lfr2ajg2 = Érezhet szomorúságot, haragot, bűntudatot, megkönnyebbülést, vagy egyáltalán semmit. A gyásznak nincs helyes módja.
bereavement_axkfa5q3 = A legtöbb embernél az erős gyász idővel enyhül. Száz ember közül körülbelül { $strong-grief } embernél sokáig erős marad.[^szuhany-2021] A kezelés segíthet. Kérdezze meg az orvosát vagy a palliatív csapatot.

## work-money

work-money_lwz4onsl = Munka, pénz és jogok
work-money_iov5inly = Kérjen korán segítséget szociális munkástól. Lehet, hogy joga van táppénzre, rövidebb munkaidőre vagy otthoni segítségre. A szabályok országonként eltérnek.

## carers

carers_nq6zkwrv = Ha Ön beteget gondoz
carers_ra3mo757 = Kérdezze meg a betegtől, mi segítene neki ma. Kérje meg a kezelőcsapatot, hogy mutassa meg, hogyan gondozza. Kérjen segítséget, mielőtt nagyon elfárad.

## cannot-wait

cannot-wait_olvugrvl = Panaszok, amelyek nem várhatnak
cannot-wait_auj42r66 = Ezekkel a panaszokkal azonnal telefonáljon. A teljes listák a „Mikor telefonáljon?” részben vannak.
cannot-wait_t4x477gf = Vészhelyzet: azonnal hívja a segélyhívó számot
cannot-wait_rgedfakv = Újonnan gyenge vagy zsibbadt a lába, vagy zsibbadt a két lába közötti terület.
cannot-wait_euuiqof6 = Hirtelen nem tud vizelni, vagy hirtelen nem tudja visszatartani a vizeletét vagy a székletét.
cannot-wait_wpy2vxwj = Láza van, és sárga a bőre vagy a szeme.
cannot-wait_fuxbjzti = Azonnal hívja a kezelőcsapatát, éjjel vagy nappal
cannot-wait_bo3fyrfr = A fájdalma nincs kellően csillapítva.
cannot-wait_rszfynqz = Új hát- vagy csontfájdalma van.
cannot-wait_unz2hh2a = Besárgul a bőre vagy a szeme, akár láz nélkül is.
cannot-wait_ddifecty = Gyorsan megduzzad a hasa, és feszül.

## worksheets

worksheets_osd4cc6w = Az Ön munkalapjai
worksheets_4d7mtrli = Csak azt töltse ki, ami segít Önnek. Ezeket a lapokat vigye magával az orvosi megbeszélésekre.
worksheets_qlhezsdn = A kezelési kártyám
worksheets_z4fmqgao = Kérje meg a kezelőcsapatát, hogy segítsen kitölteni ezt a kártyát. Mindig tartsa magánál.
worksheets_7xqj7krw = Mi
worksheets_nr2673yg = Az adataim
worksheets_pmvoq3r6 = A nevem és a születési dátumom
worksheets_uxdihrxl = A rákbetegségem, és hová terjedt tovább
worksheets_sbbc55ei = A biomarkereim
worksheets_zghumty7 = A mostani kezelésem
worksheets_uqewevzd = Az utolsó kezelésem dátuma
worksheets_nxq3r4ry = A korábbi kezeléseim
worksheets_kbh3fggz = A többi gyógyszerem
worksheets_ma6a7c5c = Az allergiáim
worksheets_n23gzcnv = A vénás portom, a sztentem vagy a sztómám
worksheets_isvdrq2s = Nappal hívható szám
worksheets_es52m3ss = Éjjel és hétvégén hívható szám
worksheets_2or7juun = A tüneteim hetente
worksheets_hl2sh6mu = Minden tünethez írjon egy számot 0 és 10 között: a 0 azt jelenti, hogy nincs gond, a 10 azt, hogy a lehető legnagyobb a gond. Mutassa meg a táblázatot a kezelőcsapatának. Ne várjon a következő kontrollig, ha egy tünet új vagy sokkal rosszabb. Hívja a kezelőcsapatát.
worksheets_3pbayh4y = Tünet
worksheets_3htjp34t = 1. hét
worksheets_nnfh4g2v = 2. hét
worksheets_zwfbtf76 = 3. hét
worksheets_xwmtmxsr = 4. hét
worksheets_delytuei = Dátum
worksheets_kisgtulm = Fájdalom
worksheets_nxgk4apv = Fáradtság
worksheets_zuyziexz = Hányinger
worksheets_i32qmmww = Rossz étvágy
worksheets_2y2bf67o = Nehézlégzés
worksheets_xi45xe6r = Rossz alvás
worksheets_ou6xkdhl = Rossz hangulat
worksheets_43cfaozo = Más tünet
worksheets_ahxl6nmo = Ami fontos nekem
worksheets_fu2ipzin = Nincsenek helyes vagy helytelen válaszok. Írhat, rajzolhat vagy beszélhet róluk.
worksheets_ldnsanbl = Kérdés
worksheets_xxgcetjj = A válaszom
worksheets_znfev7ob = Mitől jó nekem egy nap?
worksheets_kxqvjzbz = Mi az, amit a legjobban szeretnék meg tudni tenni?
worksheets_ts4xu32h = Mi aggaszt a legjobban?
worksheets_r7mwlq7l = Mennyit szeretnék tudni a betegségemről?
worksheets_od3cru7e = Mit fogadnék el azért, hogy több időm legyen?
worksheets_65ndvzw6 = Mit nem fogadnék el?
worksheets_kbx5ftas = Hol szeretnék lenni, ha nagyon beteg leszek?
worksheets_fkqfnj6h = Mit kell tudni a hitemről vagy a szokásaimról?
worksheets_bo35wfa3 = Ki beszélhet helyettem
worksheets_zn4hq3wq = Ennek az embernek a neve:
worksheets_7cxebf7c = A telefonszáma:
worksheets_rbddkhzl = A második ember, ha az első nem tud jönni:
worksheets_kt7zwzih = Hol van az írásos tervem:
worksheets_2lkg4rdr = Mikor írtam a tervemet (dátum):
worksheets_v4htalj5 = Kérdések minden szakaszra
worksheets_yad7txx3 = Mi most a kezelésem célja?
worksheets_jmpe7si4 = Honnan fogjuk tudni, hogy hat-e a kezelés?
worksheets_wbi223es = Segíthet nekem műtét vagy más helyi kezelés?
worksheets_jsnketb5 = Milyen választásaim vannak, ha a daganat növekszik?
worksheets_gbpndg5w = Van klinikai vizsgálat, amely nekem való?
worksheets_l75wuiqp = Találkozhatok már most a palliatív csapattal?
worksheets_andsvfga = Mire számíthatok a következő hetekben?
worksheets_nev3rmlq = Ki segíthet a családomnak?

## when-to-call

when-to-call_4zxn4crm = Mikor telefonáljon?

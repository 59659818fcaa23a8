## meta

meta_fbbju5x7 = Figyeljen a hangulatára
meta_zfe7v5pi = Gyakorlati útmutató az érzésekről, az aggodalomról és a segítségről áttétes vastag- és végbélrákban
meta_oc4nczd4 = Hogyan mérje fel a hangulatát, mi segíthet ma, és mikor kérjen segítséget, ha áttétes vastag- és végbélrákja van.
meta_vedamgls = Ebben a betegségben gyakoriak az erős érzések, és a segítség használ: szóljon korán a kezelőcsapatának.

## intro

intro_kt4elrog = Áttétes vastag- és végbélrákban gyakoriak az erős érzések. Nem Ön tehet róluk.
intro_3ekgjzn5 = Hetente egyszer válasszon egy számot 0 és 10 között a lelki megterhelésére.
intro_g5rkfjo5 = Szóljon a kezelőcsapatának, ha ez a szám { $distress-action } vagy több, vagy ha bármelyik szám aggasztja.
intro_mkomdeft = A beszélgetés, a kis napi lépések és a kezelés segíthetnek.
intro_qv3s4fiy = Ha arra gondol, hogy véget vet az életének, mondja el valakinek most azonnal. Ne várjon a következő kontrollig.

## feelings

feelings_lawidot4 = Amit érezhet
feelings_w5cvotro = Adjon nevet az érzéseinek. Így könnyebb lehet beszélni róluk.
feelings_nrx7gia4 = Ezek közül érezhet néhányat, és egy napon belül is változhatnak:
feelings_birylefm = megrendülés, mintha semmi sem lenne valóságos
feelings_4ohg3w2n = félelem a fájdalomtól, a képalkotó vizsgálatoktól vagy a jövőtől
feelings_7u5txl3a = harag a betegséggel vagy másokkal szemben
feelings_26u6waah = bűntudat amiatt, ahogyan ez a családját érinti
feelings_sktp4qoa = szomorúság, vagy semmilyen érzés
feelings_xnreij6s = megkönnyebbülés, mert már tudja, mi a baj
feelings_2zgdumhm = Ezek közül egyik érzés sem helytelen. A rákot nem a hangulata okozta. Nem kell mások kedvéért vidámnak lennie.
feelings_o3kn4guk = Sokan éreznek így. Száz rákbeteg közül körülbelül { $problem-in-hundred-low }–{ $problem-in-hundred-high } embernek van olyan lelki problémája, amely ellátást igényel.[^donovan-2020] Száz közül körülbelül { $depression-in-hundred } embernek van depressziója.[^mitchell-2011]
feelings_bkmgkbjo = A fájdalomról, a fáradtságról és a rossz alvásról is szóljon a kezelőcsapatának. Ezek ronthatják a hangulatát, és egyes gyógyszerek is.

## harder-times

harder-times_a3uvd6in = Nehezebb időszakok
harder-times_azrlj2cl = Tervezzen több segítséget azokra az időszakokra, amelyek gyakran nehezek.
harder-times_nlrurcdg = Mikor
harder-times_3c64g2gr = Amit érezhet
harder-times_cxikeifb = Ami segíthet
harder-times_of6s4ngq = Képalkotó vizsgálat előtt
harder-times_aff46aq7 = Ahogy közeledik a nap, nőhet az aggodalom.
harder-times_v552uzox = Kérdezze meg, mikor és hogyan kapja meg az eredményt. Az előző napra tervezzen valami kellemeset.
harder-times_3e4mj2hi = Egy kezelés kezdetén
harder-times_phdi5yz2 = Úgy érezheti, hogy túl sok mindent kell megtanulnia.
harder-times_pamhy6ab = Vigyen magával valakit. Kérjen írásos tájékoztatót.
harder-times_2kdn6re3 = A kezelés szünetében
harder-times_qag7yxis = Kevésbé érezheti magát biztonságban.
harder-times_eff6jwgs = Kérdezze meg, kit hívhat, és mikor lesz a következő ellenőrzés.
harder-times_3zyhmhp7 = Amikor a daganat megnőtt
harder-times_puvcbtzq = Megrendülést, haragot vagy mély bánatot érezhet.
harder-times_ghl7ao6l = Kérjen még egy beszélgetést néhány nappal később. Írja le a kérdéseit.

## check-yourself

check-yourself_jjvlih7u = Mérje fel magát hetente
check-yourself_4xbhltbr = Válasszon egy számot, hetente egyszer. A [lelki megterhelés][term-distress] kellemetlen érzés, amely a gondolatait, a testét, a kapcsolatait vagy a hitét érinti.[^ownby-2019] Lehet enyhe vagy nagyon erős.
check-yourself_y7vwxmv5 = Mekkora volt a lelki megterhelése az elmúlt héten?
check-yourself_acuok7er = nincs lelki megterhelés
check-yourself_5ezdlswi = az elképzelhető legnagyobb lelki megterhelés
check-yourself_j6kqmsc7 = Szóljon a kezelőcsapatának, ha a szám { $distress-action } vagy több.[^agarwal-2025] Kisebb számról is szóljon, ha aggasztja. Ez a skála egy beszélgetés kezdete. Nem állít fel diagnózist.
check-yourself_wwxbk6ok = Két másik jel is fontos. Hívja a kezelőcsapatát munkaidőben, ha valamelyikük { $low-mood-weeks } hétig vagy tovább tart:[^arroll-2010]
check-yourself_qhdrscq3 = A legtöbb napon szomorúnak vagy reménytelennek érzi magát.
check-yourself_ad4gwsie = A legtöbb napon szinte semmiben sem leli örömét.
check-yourself_6gqjajde = Ezek depresszió jelei lehetnek. A depresszió betegség, nem gyengeség, és a kezelés segíthet.[^esmo-mood-2023]

## today

today_juusj5hj = Amit ma megtehet
today_wkutiint = Válasszon egy apróságot ebből a listából.
today_km5ru3vb = Mindennap nagyjából ugyanakkor keljen fel, mosakodjon, egyen és feküdjön le.
today_iycoxysl = Tűzzön ki egy célt, amely elég kicsi mára, például hogy felhívja egy barátját.
today_xnwmenml = Mozogjon egy kicsit, például sétáljon egy rövidet. A testmozgás enyhítheti az aggodalmat és a rossz hangulatot.[^campbell-2019]
today_6hh7vssp = Töltsön egy kis időt a szabadban, vagy üljön az ablak közelébe.
today_klxbh2hq = Az aggodalmainak mindennap legyen meghatározott ideje. Írja le őket, aztán csináljon valami mást.
today_mia4hxb3 = Az interneten csak előre megszabott ideig keressen. Hagyja abba, ha rosszabbul érzi magát tőle.
today_p6avj5z5 = Ne igyon alkoholt, és ne vegyen be több altatót azért, hogy elmeneküljön az érzései elől. Kérjen biztonságosabb segítséget a kezelőcsapatától.

## slow-breathing

slow-breathing_4frkf5yf = Lassú légzés
slow-breathing_kfb4sgns = Próbálja ki ezeket a lépéseket, ha feszült:
slow-breathing_ar6fdrwf = Üljön vagy feküdjön úgy, ahogyan kényelmes.
slow-breathing_g3yi44cm = Nyugodtan lélegezzen be az orrán át.
slow-breathing_owtmdiej = Lassan lélegezzen ki, hosszabban, mint ahogy belélegzett.
slow-breathing_hnjilmx7 = Eressze le a vállát.
slow-breathing_7aeki643 = Folytassa néhány percig. Hagyja abba, ha szédül.

## people

people_nxms5mll = Akik segíthetnek
people_lljrvkrv = Egy embertől egy konkrét dolgot kérjen. Különböző emberek különböző dolgokban segíthetnek.
people_wgalkc2r = Az ápolója vagy az orvosa a hangulattal, az alvással, a fájdalommal és a gyógyszerekkel kapcsolatban segíthet. Náluk kezdje.
people_jrj7wh2p = A pszichológus vagy az [onkopszichológus][term-psycho-oncologist] tudja, hogyan hat a rák az érzésekre.
people_6sozqzw6 = A szociális munkás a munkával, a pénzzel és az otthoni ápolással kapcsolatban segíthet.
people_dktrdohu = A lelkigondozó vagy a vallási tanácsadó beszélgethet Önnel az élet értelméről és a hitről.
people_h24pp56k = A betegcsoport összehozhatja olyanokkal, akik ismerik ezt a betegséget.
people_qjxlongm = A család, a barátok és a szomszédok társaságot nyújthatnak, vagy segíthetnek a házimunkában.
people_qrmb76xv = Egy ember hat kis képből álló kör közepén: család és barátok, ápoló vagy orvos, pszichológus, szociális munkás, betegcsoport, lelkigondozó.
people_cmfe6hzr = Én
people_szejahfb = Család és barátok
people_qt7nj6jh = Ápoló vagy orvos
people_ytbtk4wt = Pszichológus
people_tsnhhztw = Szociális munkás
people_6ubjwofz = Betegcsoport
people_r3wuxws5 = Lelkigondozó
people_m2cum6vd = A segítők köre. Az Öné másképp is kinézhet.
people_3whkc7bo = Kérdezzen rá az aggodalom vagy a rossz hangulat kezelésére. A beszélgetéses terápia és a tudatos jelenlét (mindfulness) segíthet.[^esmo-mood-2023] A tudatos jelenlét nyugodt figyelem a jelen pillanatra. Egyeseknek gyógyszer segít.[^esmo-mood-2023] A kezelőcsapata ellenőrzi, hogy ezek összeférnek-e a rák kezelésével.

## family

family_nbbav3rb = Család és gyerekek
family_2yzac37j = Rövid mondatokban mondja el, mit érez, és mire van szüksége. Mások ezt nem találhatják ki.
family_2nn27mcg = A gyerekek gyakran észreveszik, ha valami baj van. Egyszerű, igaz szavakat használjon, és mondja ki azt a szót, hogy rák. Mondja el nekik, hogy nem ők okozták. Mondja el nekik, ki fog gondoskodni róluk. Mondhatja azt is, hogy nem tudja.

## body

body_z6kaokig = A teste és a közelség
body_4gfpq2i3 = Szóljon az ápolónak, ha másnak érzi a testét. A kezelés, a hegek vagy a [sztóma][term-stoma] megváltoztathatják, hogyan látja önmagát. A sztómaterápiás ápoló segíthet, hogy nagyobb biztonságban érezze magát mások között.
body_s6jwymfg = Mondja el a társának, mi esik jól, és mi nem. A közelség lehet beszélgetés, ölelés vagy szex. Kérdezze a kezelőcsapatát, ha szex közben fájdalmat érez, vagy ha elmúlt a vágya. Ismerik ezeket a kérdéseket.

## work-money

work-money_tedjx3sn = Munka és pénz
work-money_4wgj6a4l = Kérjen korán segítséget szociális munkástól. Lehet, hogy joga van táppénzre, rövidebb munkaidőre vagy a költségek támogatására. A szabályok országonként eltérnek.

## carers

carers_nq6zkwrv = Ha Ön beteget gondoz
carers_kens3ojc = A saját hangulatára is figyeljen. Hetente használja magára is ugyanezt a skálát. Kérjen segítséget, mielőtt nagyon elfárad.
carers_qo4jdqx2 = Többször hallgassa meg a beteget, mint ahányszor tanácsot ad. Nem kell mindent megoldania.

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = Ha arra gondol, hogy véget vet az életének
suicidal-thoughts_gfg2miz5 = Ha öngyilkosságra gondol, mondja el valakinek most azonnal. A rákbetegek közül néhányan gondolnak arra, hogy véget vetnek az életüknek. Ezek a gondolatok akkor jöhetnek, amikor a fájdalom, a félelem vagy a szomorúság nagyon erős. Nem kell szégyellnie őket. Segítséggel elmúlhatnak.
suicidal-thoughts_prar7afw = Amíg a segítség megérkezik, maradjon egy másik emberrel. Kérje meg, hogy vigye el a gyógyszereket és minden mást, ami árthat Önnek.
suicidal-thoughts_vitduqgp = Ha Ön [beteget gondoz][term-carer], kérdezze meg nyíltan: „Gondolsz arra, hogy véget vetsz az életednek?” A kérdés nem ülteti el a gondolatot a másikban.[^dazzi-2014] Ha veszély van, ne hagyja egyedül a beteget.
suicidal-thoughts_t4x477gf = Vészhelyzet: azonnal hívja a segélyhívó számot
suicidal-thoughts_zxcsu5aa = Terve van arra, hogy véget vet az életének, vagy előfordulhat, hogy tettre váltja az ilyen gondolatokat.
suicidal-thoughts_254bw3to = Nem tud vigyázni a saját biztonságára.
suicidal-thoughts_luiky2n2 = Szándékosan kárt tett magában, vagy túl sok gyógyszert vett be.
suicidal-thoughts_gdxf4bpe = Hirtelen nagyon zavarttá válik.
suicidal-thoughts_du3hvmz5 = Új vagy erős mellkasi fájdalma van, vagy súlyos vagy hirtelen kezdődő nehézlégzése, akkor is, ha azt gondolja, hogy ez pánik.
suicidal-thoughts_fuxbjzti = Azonnal hívja a kezelőcsapatát, éjjel vagy nappal
suicidal-thoughts_ckhmuk7p = Arra gondol, hogy véget vet az életének, akár terv nélkül is.
suicidal-thoughts_wvsixy7m = Nem lát okot arra, hogy tovább éljen.
suicidal-thoughts_5blc3y35 = Több napja alig eszik, vagy több napja alig alszik.
suicidal-thoughts_62y7r7fp = Olyasmit lát vagy hall, amit mások nem.
suicidal-thoughts_ouseovtp = Kétségbeesésében abba akarja hagyni a kezelést.
suicidal-thoughts_vuxdc3aq = Napról napra egyre több alkoholra vagy tablettára van szüksége.
suicidal-thoughts_gk3zpmsf = Ha a kezelőcsapata nem veszi fel a telefont, hívja a segélyhívó számot, vagy menjen a sürgősségi osztályra. Ne maradjon egyedül.

## worksheets

worksheets_osd4cc6w = Az Ön munkalapjai
worksheets_otw7vfah = Csak azt töltse ki, ami segít Önnek. Ezeket a lapokat vigye magával a következő kontrollra.
worksheets_sihohzn6 = Hangulatnapló
worksheets_aychov5z = Használja ugyanazt a skálát, mint a lelki megterhelésnél: a 0 azt jelenti, hogy nincs lelki megterhelés, a 10 azt, hogy a legnagyobb.
worksheets_zbaiss5c = Nap
worksheets_asxlw3b6 = Lelki megterhelés, 0–10
worksheets_sdthlzok = Mi történt
worksheets_l32yao7g = Mi segített
worksheets_r7i5jkjb = Aggodalmak listája
worksheets_pwuicnlk = Mindegyik aggodalmát írja be valamelyik oszlopba. Az első oszlophoz válasszon egy kis lépést.
worksheets_vzaexpvv = Ez ellen tehetek valamit
worksheets_uy5l57qp = Ezen most nem tudok változtatni
worksheets_bedmlkuq = Az én segítőim
worksheets_kpem5uvn = Minden szükséglethez írjon egy nevet. Egy ember több helyen is szerepelhet.
worksheets_tcb67bs3 = Amire szükségem van
worksheets_yinzx6xv = Ki tud segíteni
worksheets_cuqkwd2e = Hogyan érhetem el
worksheets_5nl7obfl = Valaki, aki meghallgat
worksheets_axszntof = Utazás a kórházba
worksheets_vx74jofe = Bevásárlás és étkezés
worksheets_kqs4bso7 = Gondoskodás a gyerekekről vagy a szülőkről
worksheets_whk24l2n = Segítség az űrlapokkal és a pénzügyekkel
worksheets_lde2vnwe = Valaki, akit éjjel felhívhatok
worksheets_stczr4lc = Az én figyelmeztető jeleim
worksheets_kcpgvxyr = Jelölje be azokat a jeleket, amelyekből tudja, hogy több segítségre van szüksége.
worksheets_lzezoac5 = Sokkal kevesebbet vagy sokkal többet alszom a szokásosnál.
worksheets_upaonytt = Kerülöm az embereket.
worksheets_nbkhcjck = Gyakran sírok, vagy semmit sem érzek.
worksheets_rnydront = Apróságok miatt dühös leszek.
worksheets_sxbruj6z = Kihagyok kontrollt, kezelést vagy gyógyszert.
worksheets_pnzpsjc6 = Mondatok a kezdéshez
worksheets_pv4odcrz = Ma a hangulatomról szeretnék beszélni.
worksheets_7gtwar64 = Ezen a héten nagy volt a lelki megterhelésem. Mi segíthet?
worksheets_s6ixgshc = Annyira félek a képalkotó vizsgálattól, hogy nem tudok aludni.
worksheets_hbyngk6t = Lehet, hogy egy gyógyszer vagy a fájdalom rontja a hangulatomat?
worksheets_dox73hrv = Mehetek valakihez, aki rákbetegeknek segít az érzéseikkel kapcsolatban?
worksheets_3asjs4qc = Néha arra gondolok, hogy véget vetek az életemnek.
worksheets_7ol2dhyl = Kit hívhatok éjjel vagy hétvégén?

## when-to-call

when-to-call_4zxn4crm = Mikor telefonáljon?

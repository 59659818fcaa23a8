## meta

meta_foefcwal = Mikor telefonáljon?

## intro

intro_6kwsbjhi = Ezeket a listákat akkor használja, ha rosszul van vagy aggódik. Nem kell biztosnak lennie a dolgában. Ha két lista is illik a helyzetére, a sürgősebbet kövesse.
intro_zpkw3mhd = Létra három fokkal. A felső fokon figyelmeztető jel van: azonnal hívja a segélyhívó számot. A középső fokon telefon és hold van: azonnal hívja a kezelőcsapatát, éjjel vagy nappal. Az alsó fokon telefon és óra van: hívja a kezelőcsapatát munkaidőben.
intro_iz2h223y = Segélyhívó szám
intro_xjvuf5vx = Azonnal hívja
intro_a6dzl66r = Kezelőcsapat
intro_qnd3fk7i = Azonnal, éjjel-nappal
intro_vuoevpqm = Munkaidőben
intro_gpl2d4vb = Minél feljebb van a fok, annál sürgősebb.
intro_t4x477gf = Vészhelyzet: azonnal hívja a segélyhívó számot
intro_oedaiepq = Új vagy erős mellkasi fájdalma van.
intro_lnbh5hxm = Súlyos vagy hirtelen kezdődő nehézlégzése van.
intro_2hplc3p5 = Összeesik, görcsrohama van, vagy nem lehet Önt felébreszteni.
intro_zlsx3kvz = Erősen vérzik, és a vérzés nem áll el, vagy vért hány.
intro_v3runmgu = Lelóg az arca egyik fele, gyenge a karja, vagy nem tiszta a beszéde.
intro_46gy3reg = Gyorsan megduzzad az ajka, a nyelve vagy a torka.
intro_gdxf4bpe = Hirtelen nagyon zavarttá válik.
intro_rgedfakv = Újonnan gyenge vagy zsibbadt a lába, vagy zsibbadt a két lába közötti terület.
intro_6qefno74 = Hirtelen csontfájdalma van, és nem tud ráállni az egyik lábára.
intro_euuiqof6 = Hirtelen nem tud vizelni, vagy hirtelen nem tudja visszatartani a vizeletét vagy a székletét.
intro_wpy2vxwj = Láza van, és sárga a bőre vagy a szeme.
intro_hch7ke67 = Öngyilkossági gondolatai vannak, és előfordulhat, hogy tettre váltja őket.
intro_fuxbjzti = Azonnal hívja a kezelőcsapatát, éjjel vagy nappal
intro_5yvw5tbv = A testhőmérséklete { $fever-threshold } vagy magasabb.
intro_i5rmg5j2 = Hidegrázása van, vagy hirtelen nagyon rosszul lesz, akár láz nélkül is.
intro_d4i5hmur = Újra meg újra hány, vagy nem marad meg Önben a folyadék vagy a gyógyszer.
intro_vzto5wo5 = A szokásosnál sokkal erősebb hasmenése van, vagy a hasmenés éjszaka jelentkezik, vagy véres.
intro_553tcn4l = Felpuffadt vagy fáj a hasa, és hány.
intro_uixpmgoi = Felpuffadt vagy fáj a hasa, és nem távozik sem széklet, sem bélgáz.
intro_v7oi3fmp = Leáll a sztómája működése, és fájdalma van vagy hány.
intro_5sqg3co2 = Fekete a széklete, véres a széklete, vagy új véraláfutásai vannak.
intro_unz2hh2a = Besárgul a bőre vagy a szeme, akár láz nélkül is.
intro_t64vsxqq = Újonnan megdagadt vagy fáj az egyik lába vagy karja.
intro_d7bqyfna = Új, erős fejfájása vagy új látászavara van.
intro_rszfynqz = Új hát- vagy csontfájdalma van.
intro_nbzimoy6 = Nem tud nyelni, vagy annyira fáj a szája, hogy nem tud inni.
intro_bo3fyrfr = A fájdalma nincs kellően csillapítva.
intro_yyzzlqet = A vénás port vagy a centrális vénás katéter környékén a bőr kipirosodott, fáj vagy váladékozik.
intro_kaa2nroe = Immunterápiát kapott, és új hasmenése, kiütése vagy légszomja van, akár hónapokkal később is.
intro_n4rbzzxa = Hívja a kezelőcsapatát munkaidőben
intro_3gw72v62 = Fogy, pedig nem akar fogyni.
intro_yfefoyfh = Tartósan rossz a hangulata, vagy rosszul alszik.
intro_i3hvhqln = Erősödik a bizsergés a kéz- vagy lábujjaiban.
intro_4fs2zw75 = Fáj, érzékeny a bőr a tenyerén vagy a talpán.
intro_cmcwl75v = Székrekedése van, de bélgáz távozik, és nincs erős fájdalma.
intro_6dncau3f = Új gyógyszert, gyógynövényt vagy étrend-kiegészítőt szeretne szedni.

## call-rules

call-rules_yyor7hvn = Biztonsági szabályok
call-rules_tsurlvfy = Ha a kezelőcsapatának nincs hívható telefonszáma, vagy nem veszik fel a telefont, menjen a sürgősségi osztályra.
call-rules_xtw3tdnv = Az újonnan jelentkező gyengeség vagy zsibbadás a lábban mindig vészhelyzet: hívja a segélyhívó számot, vagy menjen a sürgősségi osztályra.
call-rules_4wovai4s = A láz sárga bőrrel vagy sárga szemmel mindig vészhelyzet: hívja a segélyhívó számot, vagy menjen a sürgősségi osztályra.
call-rules_hxjp3lbe = Mérje meg a lázát, mielőtt lázcsillapítót vesz be. Az ilyen gyógyszer elfedheti a lázat.
call-rules_b27adf4y = Ne vezessen, ha nagyon rosszul van.
call-rules_l5xaz3zs = Mondja el, hogy daganatos betegsége van. Mondja el, milyen kezelést kapott utoljára, és mikor.

## call-suicide

call-suicide_dbfu3geh = Ha öngyilkosságra gondol
call-suicide_3lhhivar = Mondja el valakinek most azonnal. Mondhatja így: „Arra gondolok, hogy megölöm magam.” Hívja a kezelőcsapatát, éjjel vagy nappal, vagy egy lelkisegély-vonalat. Szóljon valakinek, akiben megbízik. Ha előfordulhat, hogy tettre váltja ezeket a gondolatokat, azonnal hívja a segélyhívó számot. Ne maradjon egyedül.
call-suicide_y75gojyh = Fontos telefonszámok Önnek
call-suicide_iwguctuu = Segélyhívó szám:
call-suicide_sx7pzhco = Kezelőcsapat munkaidőben:
call-suicide_dthu7aa4 = Kezelőcsapat éjjel és hétvégén:
call-suicide_vs6qbq6y = Legközelebbi sürgősségi osztály:
call-suicide_mha77yel = Lelkisegély-vonal:

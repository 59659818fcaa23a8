## meta

meta_fbnytwes = Megbízható információ keresése az interneten
meta_7gdhxhyn = Öt ellenőrző szempont emésztőrendszeri daganatos betegeknek
meta_lyat3ags = Hogyan ellenőrizze az emésztőrendszeri daganatos betegségekről szóló honlapokat, videókat, csevegőrobotokat és kutatási híreket, és hogyan használja őket a kezelőcsapatával.
meta_5d2ziqu6 = Ellenőrizze, ki készítette, ki fizeti, honnan származik, mikor ellenőrizték, és mit akarnak. Aztán beszéljen a kezelőcsapatával, mielőtt cselekszik.

## intro

intro_xa3npka5 = Ellenőrizze, ki működteti az oldalt, ki fizeti, honnan származik, mikor ellenőrizték, és mit akarnak.
intro_ta2intjx = Állami egészségügyi szolgálatoknál, kórházaknál és rákellenes szervezeteknél kezdje.
intro_ymlbef7h = Ne hagyja abba, ne halassza el és ne változtassa meg a kezelését valami miatt, amit az interneten talált.
intro_acragg63 = Ne vegyen meg és ne szedjen semmilyen internetről származó szert, mielőtt megkérdezte a kezelőcsapatát.
intro_oip6tzjr = Vigye el a kezelőcsapatához, amit talál.

## why-search

why-search_zmrfex3f = Miért segít a keresés, és miért árthat?
why-search_awdem3os = Akkor keressen, amikor készen áll rá, és hagyja abba, ha felzaklatja. Nem kell mindent elolvasnia.
why-search_hvjid3vx = A jó információ segíthet, hogy előkészítse a kérdéseit, és elmagyarázza a betegségét a családjának.
why-search_ncgx5jqk = Egyes oldalak megijeszthetik. Lehet, hogy más rákról vagy más stádiumról szólnak. A túlélési számok nagy csoportokra vonatkoznak, amelyeket gyakran évekkel ezelőtt kezeltek. Nem tudják megmondani, mi történik majd Önnel.
why-search_2rqatdnz = Mielőtt elkezdi, válasszon egy kérdést, és szabjon időkorlátot. Meg is kérhet egy barátot, hogy keressen Ön helyett.

## where-to-start

where-to-start_txur2g44 = Hol kezdje?
where-to-start_dscnzfv2 = Olyan oldalakkal kezdje, amelyek nem akarnak eladni semmit. Jó első helyek:
where-to-start_igd7tgxp = az országa állami egészségügyi szolgálata vagy egészségügyi minisztériuma
where-to-start_jasxifva = az országos rákellenes szervezet vagy egy nagy onkológiai kórház
where-to-start_llxygjtv = az Ön rákfajtájával foglalkozó betegszervezet
where-to-start_rquz4cpy = egy orvosi társaság, például az [Európai Klinikai Onkológiai Társaság betegtájékoztatói][esmo-patient-guides]
where-to-start_k4xlow2h = A kezelőcsapata meg tud nevezni jó oldalakat az Ön nyelvén.
where-to-start_7g4n5sqe = Egy minőségi embléma önmagában semmit sem bizonyít. Egyes emblémák megszűntek, de régi oldalak még mutatják őket.

## five-checks

five-checks_ksua5nh6 = Az öt ellenőrző szempont
five-checks_ebaco36i = Tegyen fel öt kérdést minden oldalról, videóról vagy bejegyzésről. Egy állami rákintézet tanácsain alapulnak.[^nci-trust]
five-checks_frplvl5m = Öt mező egymás alatt. Mindegyikben egy kis rajz és egy kérdés: egy ember, pénzérmék, egy szöveges lap, egy óra és egy bevásárlókosár.
five-checks_gqmurdip = Ki?
five-checks_mpm6jobd = Ki fizeti?
five-checks_3riol3oa = Honnan?
five-checks_mdz7oovi = Mikor?
five-checks_htl5hn3k = Mit akarnak?
five-checks_d6kquafg = Öt kérdés, mielőtt megbízna egy oldalban.

## who

who_hhusa4d2 = Ki működteti?
who_rhgfppnm = Keressen nevet és címet. Keresse meg, kik írták és ellenőrizték a szöveget. Legyen egészségügyi képzettségük.

## who-pays

who-pays_egw3yibx = Ki fizeti?
who-pays_u5txdxxi = Derítse ki, ki fizeti az oldalt. Lehet az állam, egy jótékonysági szervezet, egy cég vagy hirdetők. Egy jó oldal ezt nyíltan megmondja.

## where-from

where-from_in6jgke3 = Honnan származik?
where-from_7b4qelyp = Keressen megnevezett forrásokat, például vizsgálatokat vagy orvosi irányelveket. Nyisson meg egy forrást, és nézze meg, ugyanazt írja-e. Egyetlen ember története nem bizonyíték.

## when-checked

when-checked_wgklmnti = Mikor ellenőrizték?
when-checked_nhfpris2 = Keresse az utolsó ellenőrzés dátumát, mert a rák kezelése gyorsan változik. Ha nincs dátum, keressen másik oldalt.

## what-they-want

what-they-want_qejcfgfp = Mit akarnak Öntől?
what-they-want_antz2rrz = Tegye fel magának a kérdést, mit akar Öntől az oldal. Akarhatja, hogy tanuljon, vásároljon, adományozzon vagy megadja az adatait. A jó információ azt tanácsolja, hogy beszéljen a saját kezelőcsapatával.

## warning-signs

warning-signs_nsoswvad = Figyelmeztető jelek
warning-signs_xcss2jqw = Hagyja el az oldalt, ha e jelek egyikét látja:
warning-signs_xtu4i7zm = Az oldal gyógyulást vagy csodát ígér.
warning-signs_q63naemm = Az oldal azt állítja, hogy egy szer minden rák ellen hat.
warning-signs_n36tlrfy = Az oldal titkolja, mi van a szerben.
warning-signs_r7atgat3 = Az oldal pénzt kér, mielőtt bármilyen részletet megtudna.
warning-signs_zwldvrsz = Az oldal azt állítja, hogy az orvosok elrejtik az igazságot.
warning-signs_zmtajpi3 = Az oldal azt állítja, hogy egy termék biztonságos, mert természetes.
warning-signs_rjxy7kgd = Ne hagyja abba és ne halassza el a kezelését olyan tanács miatt, amelyet az interneten talált. Először kérdezze meg a kezelőcsapatát.

## videos-and-forums

videos-and-forums_2k255jkb = Videók, csoportok és fórumok
videos-and-forums_pmr2vilb = A videókat és fórumokat támaszként és a mindennapokra vonatkozó tanácsokért használja. Ne ezek alapján válasszon kezelést.
videos-and-forums_tnf2xdkt = Más betegek nagyon jól megérthetik Önt. De az ő rákbetegségük és kezelésük eltérhet az Önétől.
videos-and-forums_h4i7dg3a = A népszerű információ nem mindig igaz. Két onkológiai szakértő { $articles-total } népszerű cikket ellenőrzött a közösségi médiából a rák kezeléséről. A bélrák volt az egyik téma. A szakértők { $articles-misleading } cikkben találtak hamis vagy félrevezető állításokat.[^johnson-2022]
videos-and-forums_v742j7g7 = Derítse ki, ki beszél a videóban, és hogy elad-e valamit.

## ai-chatbots

ai-chatbots_tecpstkv = Mesterséges intelligencián alapuló csevegőrobotok
ai-chatbots_mb35v7tf = A csevegőrobotot felkészülésre használja, ne döntésre. A csevegőrobot olyan számítógépes program, amely válaszokat ír. Megmagyarázhat egy szót, vagy segíthet kérdéseket írni.
ai-chatbots_6px2a2gy = A csevegőrobot határozottan fogalmazhat, és mégis tévedhet. Kitalálhat egy forrást, vagy régi információt használhat. Nem ismeri az Ön teljes egészségügyi dokumentációját.
ai-chatbots_mc2e5mpo = Egy vizsgálat egy korai csevegőrobotot más rákok kezelésére vonatkozó kérdésekkel próbált ki. Körülbelül { $chatbot-answers } válaszból { $chatbot-wrong } olyan tanácsot is tartalmazott, amely nem egyezett az orvosi irányelvekkel.[^nci-chatbots-2023] Újabb csevegőrobotok más eredményt adhatnak.
ai-chatbots_43ddx3ns = Kérje el a csevegőrobottól a forrásait, és nyissa meg őket Ön is.
ai-chatbots_mvzfvicv = Ne adja meg a nevét, a születési dátumát vagy a leleteit.
ai-chatbots_qwg6dnif = Ne kérdezze csevegőrobottól, hogy egy tünet vészhelyzet-e. Hívja a kezelőcsapata számát vagy a segélyhívó számot.

## study-news

study-news_4cjizpq3 = Hírek kutatásokról
study-news_ncvtnapp = Ezeket a kérdéseket tegye fel, ha egy új vizsgálatról olvas:
study-news_w4rbfyyk = Emberek vettek részt benne? A sejteken vagy állatokon kapott eredmények gyakran nem érvényesek emberekre.
study-news_gr5zl4vk = Hasonlítottak Önre ezek az emberek? Ugyanazt a rákot és ugyanazt a stádiumot keresse.
study-news_kb3hmvo7 = Hányan vettek részt? Egy kis vizsgálat eredménye véletlen is lehet.
study-news_ny7ky5l4 = Hány embernek segített? Az emberek számát keresse.

## worked-example

worked-example_rt463fwq = Példa számokkal
worked-example_btkmryzi = Keresse a számokat egy főcím mögött. **A példa számait mi találtuk ki.** Nem valódi vizsgálatról vagy termékről szólnak.[^trust-own-example]
worked-example_ikrsmbmm = A főcím ezt írja: „Az új termék felére csökkenti egy mellékhatás kockázatát.”
worked-example_sqpskd7v = Csoport
worked-example_suakgfmj = Emberek a csoportban
worked-example_vg5wc7o2 = Akiknél volt mellékhatás
worked-example_ath3yjbz = Akiknél nem volt mellékhatás
worked-example_o3ycynkx = Csoport az új termékkel
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = Csoport az új termék nélkül
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = A főcím igaz: { $example-without } helyett { $example-with }, ez a fele. De { $example-group } ember közül a termék csak { $example-helped } embernek segített. A többi { $example-same } ember számára nem jelentett különbséget.
worked-example_36ywt5cz = Vizsgálatokban az emberek jobban megértették az ilyen számokat, mint a százalékokat.[^akl-2011] Kérje a kezelőcsapatától ilyen formában a számokat.

## trial-registers

trial-registers_opmn6257 = Klinikai vizsgálatok nyilvántartásai
trial-registers_yp75xzxn = Nyilvántartásban kereshet olyan [klinikai vizsgálatot][term-clinical-trial], amelyet megbeszélhet a kezelőcsapatával. Két példa: [az Európai Unió nyilvántartása][clinical-trials-eu] és [az Egyesült Államok nyilvántartása][clinicaltrials-gov].
trial-registers_v3ocnd4q = A nyilvántartás felsorolja a vizsgálatokat. Nem ajánlja őket. Az Egyesült Államokban a kormány nem minden felsorolt vizsgálatot ellenőriz vagy hagy jóvá.[^ctgov-2023]
trial-registers_mhb22i3n = Kérdezze meg a kezelőcsapatát, illik-e egy vizsgálat az Ön rákbetegségéhez, [biomarkereihez][term-biomarker] és egészségi állapotához. Legyen óvatos, ha fizetnie kell a részvételért.

## buying-online

buying-online_tii3meaz = Gyógyszerek és más szerek vásárlása az interneten
buying-online_n3lm4au6 = Kérdezze meg a kezelőcsapatát vagy egy gyógyszerészt, mielőtt bármit megvesz. A gyógynövények, vitaminok és más szerek megváltoztathatják a [kemoterápia][term-chemotherapy] és más kezelések hatását.
buying-online_u2zvveai = Ne vegyen vényköteles gyógyszert recept nélkül. A hamis gyógyszerek összetétele vagy adagja hibás lehet.[^ema-online]
buying-online_kdcgoenx = Az Európai Unióban, Izlandon, Liechtensteinben és Norvégiában a törvényes internetes eladók közös logót tüntetnek fel.[^eu-logo-2014] A logót ebben a sorrendben ellenőrizze:
buying-online_cgf4ljst = Keressen nemzeti zászlót a logóban. Az a logó, amelyen az Európai Unió zászlaja van, hamis.[^ema-online]
buying-online_7vy45zsa = Kattintson a logóra. A nemzeti hatóság hivatalos listájához kell vezetnie.
buying-online_4ayy6mih = Keresse meg az eladót a hivatalos listán. Ha az eladó nincs rajta, ne vásároljon.
buying-online_appv25ya = Az [Európai Gyógyszerügynökség][medicines-online-eu] elmagyarázza ezt a logót. Más országokban kérdezzen meg egy gyógyszerészt.
buying-online_lah7inqy = Ha bevett egy szert, és rosszul van, azonnal hívja a kezelőcsapata számát. Vészhelyzetben hívja a segélyhívó számot. Mondja el, mit vett be, és őrizze meg a csomagolást.

## privacy

privacy_qtqd6jmv = Az Ön adatainak védelme
privacy_pcmcp7th = A lehető legkevesebbet ossza meg magáról:
privacy_cn5qwwg2 = Fórumokon olyan nevet használjon, amelyből nem derül ki, hogy Ön kicsoda.
privacy_r5a3nexx = Ne tegyen közzé képet levelekről, leletekről vagy gyógyszercímkékről.
privacy_gugcobll = Ne küldjön pénzt vagy bankadatokat olyanoknak, akiket csak az internetről ismer.

## bring-to-team

bring-to-team_rq2alhif = Vigye el a kezelőcsapatához
bring-to-team_6kiuibp2 = Mondja el a kezelőcsapatának, mit talált, akkor is, ha nem biztos benne. Egy oldalt vagy egy linket vigyen, és jelölje meg a fontos részt.
bring-to-team_2jezqbni = Ezt a füzetet is ellenőrizze. Nézze meg, ki készítette, ki fizette, mik a forrásai és a dátumai.

## website-checker

website-checker_cjvrlwd6 = Munkalap: honlapellenőrző
website-checker_hjudoiag = Honlapellenőrző
website-checker_3d44kel4 = Minden kérdésnél jelölje be az igent vagy a nemet. Ha többször is nemet jelöl, keressen másik oldalt.
website-checker_ldnsanbl = Kérdés
website-checker_sai6gbdl = Igen
website-checker_4h7yowml = Nem
website-checker_nxtudeke = Látom, hogy ki működteti az oldalt?
website-checker_37sxnh4t = Találok címet vagy más elérhetőséget?
website-checker_krpwllfg = Megmondja az oldal, hogy ki fizeti?
website-checker_sesp4qi3 = Egészségügyi képzettségű emberek írták vagy ellenőrizték a szöveget?
website-checker_pvuwwq4k = Megnevezi az oldal a forrásait?
website-checker_bu26eyjz = Látom az utolsó ellenőrzés dátumát?
website-checker_gpij5ert = Az előnyök mellett az ártalmakat is leírja az oldal?
website-checker_ofd2nfqs = Meg tudom különböztetni a reklámot az információtól?
website-checker_volwegkj = Megmondja az oldal, mi történik az adataimmal?
website-checker_ojwevcd5 = Azt tanácsolja az oldal, hogy beszéljek a saját kezelőcsapatommal?

## what-i-found

what-i-found_jkbitmpx = Munkalap: amit találtam
what-i-found_yhn74bxc = Amit találtam: jegyzet a következő kontrollra
what-i-found_qtusvimp = Minden oldalhoz, videóhoz vagy válaszhoz töltsön ki egy jegyzetet.
what-i-found_ry4rm5qu = Téma
what-i-found_uk3sbpp3 = Jegyzeteim
what-i-found_4nrtbetr = Az oldal neve vagy címe
what-i-found_mciv36n7 = Ki készítette, és mikor
what-i-found_bx7gr5qw = Mit állít
what-i-found_3gmk4sxm = Miért fontos nekem
what-i-found_cqnd5ddb = Kérdésem a kezelőcsapathoz
what-i-found_gskaxbvh = Mit mondott a kezelőcsapatom
what-i-found_rhmapgo6 = Arról, amit találtam
what-i-found_fajfgmqn = Érvényes ez az információ az én rákbetegségemre és stádiumomra?
what-i-found_smirmyvg = Segíthet ez nekem, és árthat-e?
what-i-found_ykcg4rie = Összefér a kezelésemmel és a többi gyógyszeremmel?
what-i-found_wcoysyvs = Mely oldalakat ajánlja az én nyelvemen?

## when-to-call

when-to-call_4zxn4crm = Mikor telefonáljon?

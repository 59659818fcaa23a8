## advance-care-plan

advance-care-plan_evd67gw4 = előzetes ellátási terv
advance-care-plan_rc4v7rjd = Az Ön leírt kívánságai az ellátásáról arra az esetre, ha túl beteg lenne ahhoz, hogy döntsön vagy beszéljen a saját nevében. Bármikor módosíthatja.

## anaemia

anaemia_bad7rcv3 = vérszegénység (anémia)
anaemia_is4zo7o2 = Túl kevés a vörösvértest a vérben. Fáradtságot, sápadtságot vagy légszomjat okozhat.

## ascites

ascites_2gfoi5ve = hasvíz (ascites)
ascites_4can2f6m = Folyadék, amely a hasban gyűlik össze. A has megduzzadhat és feszülhet tőle. A kezelőcsapata gyakran le tudja bocsátani.

## bereavement

bereavement_5zpclckv = gyász
bereavement_yjnrtl3h = Az az idő valaki halála után, amelyben a hátramaradottak gyászolnak. A gyásznak nincs megszabott hossza.

## bile-duct

bile-duct_sshv3xyf = epevezeték
bile-duct_mdv6n77a = Vékony cső, amely az epét a májból a bélbe vezeti. Az epe olyan folyadék, amely segíti a zsír megemésztését.

## biomarker

biomarker_utmpihtc = biomarker
biomarker_gculsx6o = Olyan jel a daganatban vagy a vérben, amelyet laboratóriumban mérni lehet. Segíthet a kezelőcsapatának a kezelés kiválasztásában.

## biopsy

biopsy_lqprg4aa = biopszia (szövetmintavétel)
biopsy_biwex4lr = Kis szövetminta, amelyet a testből vesznek ki. Laboratóriumban megnézik, vannak-e benne ráksejtek.

## blood-count

blood-count_bc5ikrhi = vérkép
blood-count_2qvaaymw = Vérvizsgálat, amely megszámolja a vörösvértesteket, a fehérvérsejteket és a vérlemezkéket. Segít a kezelőcsapatának eldönteni, hogy ma biztonságos-e a kezelés.

## bowel-obstruction

bowel-obstruction_4n3idnql = bélelzáródás
bowel-obstruction_ii3wedkt = Akadály, amely miatt az étel, a széklet vagy a gáz nem tud áthaladni a bélen. Sürgős, és fájdalmat, a has felpuffadását és hányást okozhat.

## carer

carer_exc2p3mh = gondozó
carer_urihpspy = Olyan ember, aki fizetség nélkül segít egy betegnek. Lehet a társa, rokona, barátja vagy szomszédja.

## chemotherapy

chemotherapy_o3s322yc = kemoterápia
chemotherapy_3s3fcn72 = Kezelés olyan gyógyszerekkel, amelyek elpusztítják a ráksejteket, vagy lassítják a növekedésüket. Infúzióban vagy tablettában kaphatja.

## clinical-trial

clinical-trial_zfumbqub = klinikai vizsgálat
clinical-trial_mxgwfyf6 = Olyan vizsgálat, amelyben emberek vesznek részt. Azt nézik meg, hogy egy kezelés vagy más ellátás biztonságos-e, és segít-e. Ön szabadon dönti el, hogy részt vesz-e benne.

## dehydration

dehydration_o4cumwxy = kiszáradás (dehidráció)
dehydration_e34duuze = Túl kevés víz a szervezetben. Szomjas lehet, szédülhet, zavarttá válhat, vagy kevés, sötét vizeletet üríthet.

## dietitian

dietitian_xeh26t2b = dietetikus
dietitian_n7ybr3yk = Egészségügyi szakember, aki segít Önnek azt enni és inni, amire a szervezetének betegség idején szüksége van.

## digestive-enzymes

digestive-enzymes_bnn54lwr = emésztőenzimek
digestive-enzymes_txz2mw4h = Anyagok, amelyeket a szervezet az étel lebontására termel. Ha a hasnyálmirigy túl keveset termel, gyógyszerként étkezéskor vehetők be.

## distress

distress_xvoulvap = lelki megterhelés (distressz)
distress_5cqqyyvr = Kellemetlen érzés, amely megnehezíti, hogy megbirkózzon a helyzettel. A szokásos aggodalomtól vagy szomorúságtól az erős félelemig vagy kétségbeesésig terjedhet.

## fatigue

fatigue_7acilogk = daganattal összefüggő fáradtság
fatigue_jeoq3rb4 = Erős fáradtság, amelyet a rák vagy a kezelése okoz. Pihenéstől és alvástól nem múlik el teljesen.

## feeding-tube

feeding-tube_uw5tejen = tápszonda
feeding-tube_p3pdkaip = Vékony cső, amely folyékony táplálékot juttat a gyomorba vagy a bélbe. Az orron vagy a has bőrén át vezetik be.

## hospice

hospice_4hhqglmc = hospice
hospice_eq44abrs = Hely vagy csapat, amely az életük végéhez közeledő embereket és családjukat gondozza. A cél a jó közérzet és a jó napok.

## immune-system

immune-system_sihr2qju = immunrendszer
immune-system_ngnrfi24 = A szervezet védekezése a kórokozók és a károsodott sejtek ellen. Egyes kezelések egy időre gyengítik.

## immunotherapy

immunotherapy_d5trilgb = immunterápia
immunotherapy_u2f4bryb = Kezelés, amely segíti a saját immunrendszerét abban, hogy megtalálja és megtámadja a ráksejteket.

## informed-consent

informed-consent_jqdzqauk = tájékozott beleegyezés
informed-consent_jkbyyeaz = Az Ön szabad döntése, hogy hozzájárul egy vizsgálathoz, kezeléshez vagy kutatáshoz, miután tudja, mit jelent. Mondhat nemet, és később meggondolhatja magát.

## interpreter

interpreter_xoszugph = tolmács
interpreter_lpkuo2ev = Szakképzett ember, aki más nyelven elmondja, amit Ön és a kezelőcsapata mond. A tolmácsnak titokban kell tartania, amit hall.

## jaundice

jaundice_5tazg5t7 = sárgaság
jaundice_5pr7kj5l = A bőr vagy a szemfehérje sárga színe. Azt jelentheti, hogy elzáródott az epevezeték, vagy beteg a máj.

## lymph-node

lymph-node_q2fdiqso = nyirokcsomó
lymph-node_fry4ksqb = A test kis része, körülbelül babszem nagyságú, amely kiszűri a kórokozókat és a károsodott sejteket. Ráksejtek megtelepedhetnek benne.

## maintenance-treatment

maintenance-treatment_sa7awodr = fenntartó kezelés
maintenance-treatment_lse6ikji = Gyakran enyhébb kezelés, amely egy erősebbet követ. A célja az, hogy hosszabb ideig kordában tartsa a rákot.

## metastasis

metastasis_ba6hy2ov = áttét (metasztázis)
metastasis_fgzhhpto = Új daganat, amely akkor nő, amikor ráksejtek a test más részébe jutnak.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = onkoteam (multidiszciplináris csapat)
multidisciplinary-team_27g3ohdp = Több szakterület szakértői, akik együtt tervezik meg az ellátását. Lehetnek sebészek, onkológusok, ápolók és mások.

## neuropathy

neuropathy_mqtevwfi = neuropátia
neuropathy_2g35ys72 = Az idegek károsodása, gyakran a kézben és a lábfejben. Bizsergést, zsibbadást vagy fájdalmat okozhat.

## palliative-care

palliative-care_lmapaz5x = palliatív ellátás
palliative-care_dnyiye6a = Ellátás, amely súlyos betegség idején enyhíti a tüneteket, és támogatja Önt és a családját. Korán elkezdődhet, és a rák kezelésével együtt is folyhat.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = vénán át adott táplálás
parenteral-nutrition_kaeynyvz = Folyékony táplálék, amely egy vénába helyezett katéteren át egyenesen a vérbe jut. Azoknak való, akiknek a gyomra vagy a bele nem tud elég táplálékot felvenni.

## physiotherapist

physiotherapist_fwyigpok = gyógytornász
physiotherapist_ubscvdpa = Egészségügyi szakember, aki segít Önnek mozogni, erősödni és biztonságosan aktívnak maradni.

## port

port_a3qqg7rn = vénás port
port_lxkzqglh = Kis eszköz a bőr alatt, amely egy vénához csatlakozik. A kezelőcsapata ezen keresztül gyógyszert adhat vagy vért vehet.

## prognosis

prognosis_ksskhvvi = prognózis (várható lefolyás)
prognosis_lyno23fq = Amit a kezelőcsapata szerint a betegség valószínűleg hoz. Soha nem biztos, és Ön dönti el, mennyit szeretne tudni.

## progression

progression_d2xhsyet = progresszió
progression_efxlyzp4 = A rák nőtt, vagy új helyen jelent meg.

## psycho-oncologist

psycho-oncologist_phxpomy4 = onkopszichológus
psycho-oncologist_e5swic3e = Szakember, aki segít a rákbetegeknek és családjuknak az érzések, az aggodalmak és a stressz kezelésében.

## radiotherapy

radiotherapy_uzxxt6vc = sugárkezelés
radiotherapy_n2usznxm = Kezelés erős sugarakkal, amelyek a test egy részében károsítják a ráksejteket. A fájdalmat is enyhítheti.

## remission

remission_wuqnpdrg = remisszió
remission_3yr34yrt = A rák jelei megfogyatkoztak, vagy a vizsgálatok már nem mutatják ki őket. Nem mindig jelenti azt, hogy a rák meggyógyult.

## scan

scan_se2biz7e = képalkotó vizsgálat
scan_5zovcagi = Vizsgálat, amely képeket készít a test belsejéről, például CT vagy MR.

## second-opinion

second-opinion_lsyjei7z = másodvélemény
second-opinion_f7wn6jdj = Egy másik szakértő tanácsa a diagnózisról vagy a kezelésről. Természetes, ha kér.

## sepsis

sepsis_bezdckvo = szepszis (vérmérgezés)
sepsis_rncicui2 = A szervezet életveszélyes reakciója egy fertőzésre. Vészhelyzet, azonnal kezelni kell.

## shared-decision

shared-decision_hs55ijcw = közös döntés
shared-decision_jig2kumw = Ön és a kezelőcsapata együtt választ kezelést. Ők a lehetőségeket ismerik, Ön azt tudja, mi fontos Önnek.

## side-effect

side-effect_onfzqgjr = mellékhatás
side-effect_32y2s2u6 = Egy kezelés nem kívánt hatása. Sok mellékhatás megelőzhető vagy enyhíthető.

## specialist-nurse

specialist-nurse_uvd3dmrv = szakápoló
specialist-nurse_susqvkj6 = Külön képzettségű ápoló, például a rák vagy a sztóma ellátásában. Gyakran őt hívhatja a kérdéseivel.

## stable-disease

stable-disease_ubgaz37h = stabil betegség
stable-disease_gp2asqdc = A rák a legutóbbi vizsgálat óta nem lett egyértelműen nagyobb vagy kisebb.

## stage

stage_rtviemjt = stádium
stage_gkedoe7e = Szám, amely megmutatja, mekkora a rák, és továbbterjedt-e. A negyedik stádium azt jelenti, hogy más szervekre is átterjedt.

## stent

stent_xju24dm7 = sztent (stent)
stent_mi35jdsg = Kis cső, amely nyitva tartja a test egy szűk részét, például az epevezetéket, a nyelőcsövet vagy a belet.

## stoma

stoma_spbjynja = sztóma
stoma_p2pi4w2j = Nyílás, amelyet a sebész a hasfalon készít. Ezen át a széklet vagy a vizelet egy zacskóba ürül.

## supportive-care

supportive-care_ofujmxg2 = szupportív (támogató) ellátás
supportive-care_uvagh37h = Segítség a tünetek, a mellékhatások, az érzések és a mindennapok terén, a betegség bármely idejében.

## surgery

surgery_lys7b6bg = műtét
surgery_zi5mzkq3 = Kezelés operációval. A sebész kivehet egy daganatot, vagy megnyithatja a test egy elzáródott részét.

## targeted-therapy

targeted-therapy_fkfd2euu = célzott kezelés
targeted-therapy_ho5n6sip = Kezelés olyan gyógyszerekkel, amelyek a ráksejtek bizonyos tulajdonságaira hatnak. Gyakran előbb egy vizsgálat mutatja meg, megvannak-e ezek a tulajdonságok az Ön daganatában.

## treatment-line

treatment-line_v5ytszej = kezelési vonal
treatment-line_wn2zavli = Kezelési terv, sorrendben számozva. Ha az első már nem hat, vagy nem felel meg Önnek, a következő a második vonal.

## tumour

tumour_7upcm4ig = daganat (tumor)
tumour_ceind35p = Sejtek csomója, amelyek szabályozatlanul szaporodnak. Lehet rák, de lehet, hogy nem az.

## tumour-marker

tumour-marker_w7hedoai = tumormarker
tumour-marker_p232bs4g = A vérben lévő anyag, amelyet egyes rákok termelnek. A kezelőcsapata a képalkotó vizsgálatokkal együtt, hosszabb időn át figyelheti.

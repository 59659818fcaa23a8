## meta

meta_kokhlfzj = Enemmän liikettä
meta_rgmdhyw4 = Käytännön opas liikkumiseen, kun sinulla on levinnyt suolistosyöpä
meta_6tof72bd = Miten aloitat liikkumisen turvallisesti, lisäät sitä vähitellen ja lepäät hyvin, kun suolistosyöpä on levinnyt.
meta_y6e4yi6x = Vähäinenkin liikkuminen on parempi kuin ei mitään: aloita pienestä, lisää vähitellen ja lepää, kun tarvitset lepoa.

## intro

intro_4nmeo22e = Vähäinenkin liikkuminen on parempi kuin ei mitään. Lyhyilläkin kävelyillä on merkitystä.
intro_e65a52gi = Aloita { $start-minutes-low }–{ $start-minutes-high } minuutista kerrallaan ja lisää vähitellen.[^sunnybrook-exercise]
intro_fs76xvlk = Tarkista vointisi, ennen kuin aloitat. Jotkin päivät ovat lepoa varten.
intro_jkauxvf2 = Käytä puhetestiä: sinun pitäisi pystyä puhumaan, kun liikut.
intro_zsikf5nw = Kysy ensin hoitotiimiltäsi, jos sinulla on syöpää luustossa tai sinut on äskettäin leikattu.

## why

why_r32u7jv4 = Miksi liikkua?
why_kcofevkl = Valitse pientä ja säännöllistä liikuntaa, josta pidät.
why_wzlskrpb = Tutkimusten mukaan liikunta voi lievittää syöpää sairastavien väsymystä, huolta ja alakuloa.[^campbell-2019] Se voi myös helpottaa arjen askareita. Liikunta on turvallista useimmille syöpää sairastaville, kun se sopii heidän terveydentilaansa.[^campbell-2019]

## evidence

evidence_edmjwnkq = Mitä emme tiedä
evidence_tsvhxhcf = Suhtaudu suuriin lupauksiin varovasti. Vain muutamassa tutkimuksessa oli mukana ihmisiä, joilla on [etäpesäkkeitä][term-metastasis] eli joiden syöpä on levinnyt.
evidence_yhynmw4a = Yhdessä pienessä tutkimuksessa { $small-study-people } levinnyttä syöpää sairastavaa osallistui liikuntaryhmään [solunsalpaajahoidon][term-chemotherapy] aikana.[^chiarotto-2017] Kukaan ei loukkaantunut, ja osallistujat jaksoivat kävellä pidemmälle. Heidän väsymyksensä ja elämänlaatunsa eivät muuttuneet selvästi.
evidence_zbhkxm4t = Laajassa tutkimuksessa liikunta auttoi ihmisiä pysymään syövästä vapaina, kun heidän varhaisemman vaiheen paksusuolisyöpänsä oli hoidettu.[^challenge-2025] Se syöpä ei ollut levinnyt muihin elimiin. Emme tiedä, auttaako liikunta levinnyttä syöpää sairastavia elämään pidempään.
evidence_vbytbsaw = Jos et pysty harrastamaan liikuntaa, se ei ole sinun syysi.

## check-first

check-first_mtfv6rqq = Tarkista vointisi, ennen kuin liikut
check-first_oirvdkxb = Kysy itseltäsi joka kerta: miten voin nyt? Katso sitten taulukkoa.
check-first_pykqdmye = Merkki
check-first_3ddkuzg2 = Vointisi
check-first_5lighhyt = Mitä tehdä
check-first_myf5ttta = **Liiku**
check-first_kotvqtzr = Vointisi on tavallinen tai olet vähän väsynyt.
check-first_kpprpsha = Tee se, mitä suunnittelit.
check-first_p6j3n6ee = **Hidasta**
check-first_bcrp72rd = Olet tavallista heikompi tai nukuit huonosti.
check-first_4d7nrmct = Tee vähemmän tai vain venyttele kevyesti.
check-first_rmyyvnfm = **Pysähdy**
check-first_blwroypn = Sinulla on jokin vaiva listasta ”Älä harrasta liikuntaa tänään”.
check-first_3ee57nn7 = Lepää ja toimi listan ohjeen mukaan.
check-first_fehjq5y3 = **Älä harrasta liikuntaa tänään**, jos sinulla on jokin näistä vaivoista.
check-first_xlk5txxs = Sinulla on kuumetta { $fever-threshold } tai enemmän, tai sinulla on vilunväristyksiä: älä harrasta liikuntaa. Soita heti hoitotiimillesi.
check-first_dvwoz7td = Sinulla on verenvuotoa: älä harrasta liikuntaa. Soita heti hoitotiimillesi.
check-first_35by6mvs = Sinulla on uutta luukipua: älä harrasta liikuntaa. Soita heti hoitotiimillesi.
check-first_oo6kvbvj = Toinen jalkasi tai kätesi on alkanut turvota: älä harrasta liikuntaa. Soita heti hoitotiimillesi.
check-first_p4bfufzq = Sinua huimaa tai sydämesi lyö epäsäännöllisesti: älä harrasta liikuntaa. Soita heti hoitotiimillesi.
check-first_o57yomas = Sinulla on infektio tai hyvin matalat [veriarvot][term-blood-count]: älä harrasta liikuntaa, ennen kuin hoitotiimisi antaa luvan.
check-first_2ferlyvv = Sinulla on ollut oksentelua tai ripulia eilisestä alkaen: älä harrasta liikuntaa tänään.
check-first_ef7zktyh = **Lopeta liikkuminen ja soita hätänumeroon**, jos jokin näistä tapahtuu.
check-first_65u4rm32 = Saat rintakipua tai äkillisen hengenahdistuksen.
check-first_l2hdy5if = Pyörryt tai lyyhistyt maahan.
check-first_jho3b2nc = Jalkoihisi tulee uutta heikkoutta tai tunnottomuutta.
check-first_dvra3f5t = Saat äkillistä luukipua etkä pysty varaamaan painoa jalalle.
check-first_cj7gsl4n = Useimmat voivat aloittaa kevyen liikunnan, kuten lyhyet kävelyt, ilman erityisiä tutkimuksia.[^who-2020] Kysy ensin hoitotiimiltäsi, jos sinulla on sydän- tai keuhkosairaus tai jos kaatuilet usein.

## how-hard

how-hard_ecxp26lw = Kuinka raskasta liikunnan pitäisi olla?
how-hard_mlya2amf = Puhu, kun liikut. Tämä on puhetesti.[^cdc-intensity]
how-hard_p4w37jum = Kevyt: pystyt puhumaan ja laulamaan.
how-hard_lbisatxa = Reipas: pystyt puhumaan mutta et laulamaan.
how-hard_qyb26dhu = Rasittava: pystyt sanomaan vain muutaman sanan, ennen kuin sinun on vedettävä henkeä.
how-hard_fj4e4fbd = Valitse kevyt, kun aloitat tai olet väsynyt. Kokeile reipasta hyvinä päivinä. Hidasta, jos tuntuu rasittavalta.
how-hard_tvaupomq = Kolme ihmistä liikkuu eri vauhtia. Yksi kävelee ja laulaa, toinen kävelee nopeammin ja puhuu, ja kolmas juoksee ja sanoo vain muutaman sanan.
how-hard_ycdqpqeu = Kevyt
how-hard_lnzui4tm = Pystyt laulamaan
how-hard_wf67l22s = Reipas
how-hard_upxflrs2 = Puhut, et laula
how-hard_j7zdibmf = Rasittava
how-hard_dtz4jkuz = Vain muutama sana
how-hard_brsv3jyk = Puhetesti: reippaassa liikunnassa pystyt puhumaan mutta et laulamaan.
how-hard_6xcozwlf = Kuinka raskaalta tämä liikunta tuntuu?
how-hard_6vxbmde4 = ei lainkaan rasitusta, kuten tuolissa levätessä
how-hard_e4aetytf = suurin rasitus, jonka voin kuvitella

## start

start_vrvfljt4 = Miten aloitat
start_5i6zmbgm = Aloita tällä viikolla yhdellä pienellä askeleella.
start_mxo7u2i3 = Valitse laji, josta pidät, kuten kävely, tanssi, pyöräily tai puutarhatyöt.
start_nfvhap3k = Tee sitä { $start-minutes-low }–{ $start-minutes-high } minuuttia.[^sunnybrook-exercise]
start_razcv2xj = Valitse se vuorokaudenaika, jolloin sinulla on eniten voimia.
start_2r5l5bs5 = Lisää muutama minuutti joka viikko, jos se tuntuu helpolta.
start_v2w2e5bl = Nouse seisomaan ja liiku usein, ja istu vähemmän.
start_y3aqplle = [Maailman terveysjärjestö][who-physical-activity] antaa tavoitteen aikuisille, myös syövän kanssa eläville. Se on { $weekly-minutes-low }–{ $weekly-minutes-high } minuuttia reipasta liikuntaa viikossa.[^who-2020] Ajattele sitä tavoitteena myöhemmälle. Vähempikin on sinulle hyväksi.
start_6ayx4x6g = Väsymyksen lievittämiseksi asiantuntijat suosittelevat reipasta liikuntaa { $fatigue-sessions } kertaa viikossa vähintään { $fatigue-weeks } viikon ajan.[^campbell-2019]

## plan

plan_ldpy4kfb = Suunnittele viikkosi
plan_e6aetrbp = Yhdistä kävelyä, voimaharjoittelua, tasapainoharjoittelua ja lepoa. Tämä taulukko on vain esimerkki.
plan_zbaiss5c = Päivä
plan_fogmto73 = Esimerkki
plan_3jbivp77 = Maanantai
plan_yg4f4rkm = Lyhyt kävely
plan_obiponhd = Tiistai
plan_aht3swtl = Voimaharjoituksia
plan_265qatrm = Keskiviikko
plan_kkmbx42g = Lyhyt kävely ja kevyttä venyttelyä
plan_y4qntvqb = Torstai
plan_x3gexyfw = Lepoa tai kevyttä venyttelyä
plan_kjiojjcm = Perjantai
plan_o73xhvhe = Lyhyt kävely ja tasapainoharjoituksia
plan_mkwxolsd = Lauantai
plan_7pasguyi = Voimaharjoituksia
plan_5i5pjplj = Sunnuntai
plan_e3atmkyg = Mieluista tekemistä muiden kanssa
plan_brao4zoa = Tee voimaharjoituksia vähintään { $strength-days } päivänä viikossa, jos pystyt.[^who-2020]
plan_5g2ti4cn = Jos olet { $older-age }-vuotias tai vanhempi, harjoittele tasapainoa vähintään { $balance-days } päivänä viikossa.[^who-2020] Seiso esimerkiksi toinen jalka toisen edessä ja pidä kiinni pöydästä.
plan_aly4d57m = Suunnittele jokaisen hoidon jälkeen kevyempiä päiviä. Moni on silloin heikompi.

## strength

strength_qo4jgyby = Kuusi voimaharjoitusta
strength_e45in6bl = Käytä tukevaa tuolia, joka on seinää vasten. Toista jokainen liike muutaman kerran. Lisää vähitellen { $repeats-max } toistoon.[^nhs-tayside-exercises] Hengitä koko ajan. Lopeta, jos sattuu.
strength_bzj7vqa3 = **Tuolilta nousu**: istu tuolin etureunalla. Nojaa eteenpäin ja nouse hitaasti seisomaan. Istuudu hitaasti. Käytä käsiä apuna, jos tarvitset.
strength_frg6vnya = **Punnerrus seinää vasten**: seiso kasvot seinään päin ja pane kädet seinälle rinnan korkeudelle. Koukista kyynärpäät ja työnnä sitten itsesi takaisin.
strength_altlcqqi = **Kantapäiden nosto**: pidä kiinni tuolin selkänojasta. Nosta molemmat kantapäät ja laske ne sitten hitaasti.
strength_7h3wcshd = **Polven nosto**: istu ryhdikkäästi. Nosta toinen polvi ja laske se. Vaihda jalkaa.
strength_w3psyc73 = **Jalan ojennus**: istu ryhdikkäästi. Ojenna toinen polvi ja laske jalka hitaasti. Vaihda jalkaa.
strength_6zsnpbak = **Käsien koukistus**: istu pieni vesipullo kummassakin kädessä. Koukista kyynärpäät ja laske sitten kädet hitaasti.
strength_oww7o2oj = Ihminen istuu tuolilla, nojaa sitten eteenpäin ja seisoo sitten suorana tuolin edessä.
strength_tcjugdnk = Istu ryhdikkäästi
strength_3hx33mcq = Nojaa eteenpäin
strength_utnwpe7i = Nouse hitaasti
strength_kuev7pw6 = Tuolilta nousu: istu ryhdikkäästi, nojaa eteenpäin ja nouse hitaasti seisomaan.
strength_qlg4lu5s = Ihminen seisoo seinän edessä molemmat kädet seinää vasten. Ensin kädet ovat suorina. Sitten kyynärpäät koukistuvat ja keho tulee lähemmäs seinää.
strength_kw73bzac = Punnerrus seinää vasten: koukista kyynärpäät ja työnnä sitten itsesi takaisin.
strength_7vkhtyoq = Ihminen seisoo tuolin takana ja pitää kiinni selkänojasta. Ensin jalkapohjat ovat kokonaan lattiassa. Sitten molemmat kantapäät nousevat.
strength_fum7ajxf = Kantapäiden nosto: nosta molemmat kantapäät ja laske ne hitaasti.
strength_gezyomm6 = Ihminen istuu tuolilla. Ensin molemmat jalat ovat lattiassa. Sitten toinen polvi nousee.
strength_t3ye2w4t = Polven nosto: nosta toinen polvi ja laske se.
strength_tlnnbwnq = Ihminen istuu tuolilla. Ensin molemmat jalat ovat lattiassa. Sitten toinen jalka on suorana eteenpäin.
strength_tgtb4rpy = Jalan ojennus: ojenna toinen polvi ja laske jalka.
strength_lswi47vx = Ihminen istuu tuolilla ja pitää pientä pulloa kädessään. Ensin käsi on alhaalla. Sitten kyynärpää koukistuu ja käsi nousee ylös.
strength_ee3j6gj7 = Käsien koukistus: koukista kyynärpäät ja laske kädet.

## adapt

adapt_htp5ehm5 = Sovita liikkeet omaan kehoosi
adapt_chbsxslp = Pyydä [fysioterapeuttia][term-physiotherapist] auttamaan liikkeiden sovittamisessa.

## stoma

stoma_7vyc4buf = Jos sinulla on avanne tai vatsasi on leikattu
stoma_mrt6wn5t = Kysy kirurgiltasi, milloin saat nostaa tavaroita. [Avanneleikkauksen][term-stoma] jälkeen yleinen ohje on, ettei ensimmäisten { $lifting-months } kuukauden aikana nosteta mitään raskasta.[^nswoc-stoma] Kävely on hyvä alku. Kysy avannehoitajaltasi kevyistä vatsalihasliikkeistä ja tukivyöstä. Kerro avannehoitajallesi, jos huomaat uuden pullistuman avanteen lähellä.

## port

port_txrvm644 = Jos sinulla on laskimoportti tai keskuslaskimokatetri
port_uai2mmnu = Anna [laskimoportin][term-port] tai keskuslaskimokatetrin haavan ensin parantua. Älä aluksi nosta raskaita esineitä pään yläpuolelle. Kysy hoitajaltasi, ennen kuin uit.

## neuropathy

neuropathy_l3fhutcn = Jos kätesi tai jalkasi ovat tunnottomat
neuropathy_mgavf4n6 = Tee liikkeet istuen, tai pidä kiinni jostakin tukevasta. Käytä umpinaisia kenkiä, jotka istuvat hyvin. Tunnottomuus voi olla merkki [neuropatiasta][term-neuropathy]. Tarkista, onko jalkaterissäsi haavoja. Uusi heikkous tai tunnottomuus jaloissa on eri asia: soita hätänumeroon tai mene päivystykseen.

## bones

bones_zwor6aft = Jos sinulla on syöpää luustossa
bones_3s4vetuj = Pyydä oma liikuntaohjelma, ennen kuin aloitat. Liikunta on usein mahdollista, kun asiantuntijat arvioivat ensin riskin.[^campbell-bone-2022] Älä juokse, älä hypi, älä nosta raskaita esineitä äläkä kierrä selkääsi voimakkaasti, ellei hoitotiimisi anna lupaa.

## tired-days

tired-days_fdty4v3r = Väsyneinä päivinä
tired-days_b73apu7q = Tee hiukan ja lepää sitten.
tired-days_2jljfwhs = Kävele huoneessa tai liikuta käsiä ja jalkoja tuolissa istuen.
tired-days_23p2b3xn = Tee päivän tärkein asia ensin.
tired-days_or6lmivw = Lepää, ennen kuin olet aivan uupunut.
tired-days_k4ijhsqr = Kerro hoitotiimillesi, jos [väsymys][term-fatigue] ei helpota. Joitakin syitä voidaan hoitaa.

## keep-going

keep-going_vaa3no6x = Jatka liikkumista
keep-going_sw4l6x2r = Aseta jokaiselle viikolle yksi pieni tavoite. Jos päiviä jää väliin, aloita uudelleen pienemmällä askeleella.
keep-going_kh6x6abi = Kävele ystävän kanssa, tai kysy hoitotiimiltäsi liikuntaryhmästä. Liikunta koulutetun ohjaajan kanssa auttaa usein parhaiten.[^campbell-2019] Jos pidät huolta syöpää sairastavasta, tarjoudu liikkumaan mukana. Anna hänen päättää tahti.

## worksheets

worksheets_osd4cc6w = Työlehtesi
worksheets_rovffv3f = Liikuntapäiväkirja
worksheets_oylsdbrd = Kirjoita yksi rivi päivässä. Myös lepopäivä lasketaan mukaan.
worksheets_kd3j3q4e = Päivämäärä
worksheets_vzjrifi5 = Mitä tein
worksheets_qfwk4oac = Minuutit
worksheets_cj4opdd7 = Rasitus, 0–10
worksheets_u3377vde = Vointini jälkeenpäin
worksheets_fh5trhpq = Viikkosuunnitelmani
worksheets_tyleafro = Kirjoita pieniä askeleita. Merkitse hoitopäiväsi ja lepopäiväsi.
worksheets_zbaiss5c = Päivä
worksheets_sp7ay25m = Liikunta
worksheets_chsjun35 = Vuorokaudenaika
worksheets_z2rghavw = Tehty
worksheets_3jbivp77 = Maanantai
worksheets_obiponhd = Tiistai
worksheets_265qatrm = Keskiviikko
worksheets_y4qntvqb = Torstai
worksheets_kjiojjcm = Perjantai
worksheets_mkwxolsd = Lauantai
worksheets_5i5pjplj = Sunnuntai
worksheets_cxvwit5b = Kuusi voimaharjoitustani
worksheets_vifmoa7s = Kirjoita päivämäärä taulukon yläreunaan. Kirjoita, kuinka monta toistoa teit. Jätä pois liike, joka sattuu.
worksheets_pef7lsc4 = Liike
worksheets_dkxmz2nk = Päivä 1
worksheets_gq4vxzct = Päivä 2
worksheets_xs5abdbo = Päivä 3
worksheets_3us35tk5 = Päivä 4
worksheets_hq2wpuiu = Päivämäärä
worksheets_246t3lbq = Tuolilta nousu
worksheets_p5d3vvj6 = Punnerrus seinää vasten
worksheets_gvbgaq33 = Kantapäiden nosto
worksheets_37wgawgo = Polven nosto, kumpikin jalka
worksheets_7h2yzubk = Jalan ojennus, kumpikin jalka
worksheets_pp32ip5x = Käsien koukistus
worksheets_z2eriiqm = Kysymyksiä hoitotiimilleni
worksheets_yfdpyhaw = Mikä liikunta on minulle nyt turvallista?
worksheets_nlklcrgt = Mitä liikkeitä minun pitäisi välttää ja kuinka kauan?
worksheets_ty5xqerx = Onko minulla syöpää luustossa, ja mitä se merkitsee liikunnan kannalta?
worksheets_7ehhxfxg = Mitä veriarvoni merkitsevät liikunnan kannalta?
worksheets_ldk57ldi = Milloin saan taas nostaa tavaroita leikkauksen jälkeen?
worksheets_263x5x2g = Minä päivinä hoidon aikoihin minun pitäisi levätä?
worksheets_htti3osy = Voinko päästä fysioterapeutille tai liikuntaryhmään?
worksheets_sadupj7d = Mistä väsymykseni voisi johtua?

## when-to-call

when-to-call_4zxn4crm = Milloin pitää soittaa

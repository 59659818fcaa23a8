## meta

meta_yvdgycky = Eri vaiheet syövän kanssa
meta_gt5oz5db = Käytännön opas eri vaiheisiin, kun elät levinneen ruoansulatuselimistön syövän kanssa
meta_wip4oozm = Mitä tehdä, mitä kysyä ja kuka voi auttaa diagnoosin jälkeisistä ensimmäisistä viikoista viimeisiin viikkoihin, kun ruoansulatuselimistön syöpä on levinnyt.
meta_wdffawqf = Elämässä tämän syövän kanssa on eri vaiheita: jokaisessa sinulla on vaihtoehtoja ja tukea, ja palliatiivinen hoito voi alkaa jo varhain.

## intro

intro_nfpg5fdj = Elämässä tämän syövän kanssa on eri vaiheita. Niiden järjestys ja kesto vaihtelevat.
intro_aiomwzrc = Sinulla on vaihtoehtoja jokaisessa vaiheessa, ja voit muuttaa mielesi.
intro_vvzpgbw3 = Pyydä palliatiivista hoitoa jo varhain. Voit saada sitä yhdessä syöpähoidon kanssa.
intro_7aqtyaqy = Kerro perheellesi ja hoitotiimillesi, mikä on sinulle tärkeintä.
intro_x4p4jglv = Älä odota seuraavaa käyntiäsi, jos oire on uusi tai paljon pahempi. Soita hoitotiimillesi.

## path

path_wvdhhc4n = Etsi se osa, jota tarvitset tänään
path_4pknd3bj = Lue vain se, mitä tarvitset nyt.
path_562p44fy = Levinnyt tarkoittaa, että syöpä on siirtynyt myös muihin kehon osiin. Näitä uusia [kasvaimia][term-tumour] kutsutaan [etäpesäkkeiksi][term-metastasis].
path_raa25jzt = Vaihe on tässä jokin aika elämässäsi syövän kanssa. Lääkärin kirjoittamissa teksteissä [levinneisyysaste][term-stage] kertoo, kuinka laajalle syöpä on levinnyt.
path_3eb6kmnt = Viisi pientä piirrosta samassa kehyksessä. Nuoli johtaa diagnoosista hoitoon. Nuolet kulkevat molempiin suuntiin hoidon, vakaan ajan, syövän kasvun ja sellaisen ajan välillä, jolloin hyvä olo on tärkeintä. Kehyksessä lukee, että jokaisessa vaiheessa on tukea.
path_efau2kpj = Tukea joka vaiheessa
path_etn4llyd = Diagnoosi
path_yxhhcaji = Hoito
path_wafiifai = Vakaa aika
path_nq7lkvkp = Hyvä olo tärkeintä
path_bert4rjw = Syöpä kasvaa
path_c2etapiy = Voit siirtyä vaiheesta toiseen useammin kuin kerran ja molempiin suuntiin.

## words

words_46wpawe3 = Sanoja, joita voit kuulla
words_wjsxuk4b = Pyydä hoitotiimiäsi selittämään jokainen sana, jota et tunne.
words_uf7ngnjj = Sana
words_wcblel2u = Mitä se tarkoittaa
words_wgveyyax = [hoitolinja][term-treatment-line]
words_th32vmbg = Yksi hoitosuunnitelmistasi, järjestyksessä laskettuna.
words_2pgr4kmt = [ylläpitohoito][term-maintenance-treatment]
words_yrwoumvi = Lievempi hoito, joka pitää syövän hallinnassa pidempään.
words_nuuxeebv = [remissio][term-remission]
words_25tticps = Tutkimuksissa näkyy vähemmän syöpää kuin ennen tai ei lainkaan.
words_ewi5re6z = [vakaa tauti][term-stable-disease]
words_epdz7jz5 = Syöpä ei ole selvästi kasvanut eikä kutistunut.
words_fb5zc464 = [eteneminen (progressio)][term-progression]
words_bl5v5jx5 = Syöpä on kasvanut tai levinnyt.
words_gtvn4bws = [ennuste][term-prognosis]
words_mek3gjna = Miten lääkärit arvioivat sairauden jatkuvan.

## first-weeks

first-weeks_kl2bmsam = Ensimmäiset viikot diagnoosin jälkeen
first-weeks_dr7hdhv4 = Tee yksi asia kerrallaan. Kysy, kuinka pian sinun täytyy päättää.
first-weeks_pgdxknmb = Ota joku mukaasi jokaiselle käynnille.
first-weeks_qwjzh3bh = Kysy, mitä tutkimuksia vielä tarvitset, esimerkiksi [biomarkkeritutkimuksia][term-biomarker].
first-weeks_km575kux = Pyydä yhden hoitotiimisi jäsenen nimi ja numero.
first-weeks_dsedkmki = Valitse, kenelle haluat kertoa ja milloin.
first-weeks_y64utdwr = Sinulla voi olla aikaa [toiseen mielipiteeseen][term-second-opinion].
first-weeks_mkgywtdn = Et ole tehnyt mitään väärin. Sadasta suolistosyöpää sairastavasta noin { $spread-at-diagnosis } ihmisellä on jo etäpesäkkeitä, kun lääkärit löytävät syövän.[^biller-2021]

## planning

planning_p6bhbew5 = Hoidon suunnittelu
planning_uwffgneg = Kysy, mitä hyötyä ja mitä haittaa kustakin hoidosta voi olla sinulle. Tavoitteena voi olla pidempi elämä, oireiden lievittäminen tai molemmat.
planning_wscjuq5i = Usein lääkärit eivät pysty parantamaan levinnyttä syöpää. Mutta joillakin suolistosyöpää sairastavilla etäpesäkkeitä voidaan hoitaa [leikkauksella][term-surgery], esimerkiksi maksassa tai keuhkoissa.[^hernandez-2023] Kysy, onko erikoistunut tiimi selvittänyt tämän sinun kohdallasi.
planning_wauhpayo = Suunnitelmaasi voi kuulua myös [solunsalpaajahoitoa][term-chemotherapy], [täsmälääkehoitoa][term-targeted-therapy], [immunologista hoitoa][term-immunotherapy] tai [sädehoitoa][term-radiotherapy].
planning_rykiztvx = Voit kysyä ennusteestasi. Voit myös sanoa, ettet halua tietää sitä. Keskiarvot eivät voi kertoa, mitä sinulle tapahtuu.

## during-treatment

during-treatment_agobi4sv = Hoidon aikana
during-treatment_ldzdtt74 = Kirjoita oireesi muistiin joka viikko ja kerro niistä ajoissa. Yhdessä laajassa tutkimuksessa osa ihmisistä ilmoitti oireistaan käyntien välillä. Heidän elämänlaatunsa parani useammin kuin muiden, ja harvempi heistä joutui päivystykseen.[^basch-2016]
during-treatment_ekq4uezi = Kerro hoitotiimillesi jokaisesta [haittavaikutuksesta][term-side-effect]. [Tukihoito][term-supportive-care] voi lievittää monia niistä.
during-treatment_tzajxp76 = Pidä hoitokorttisi mukanasi.
during-treatment_3vjk46sm = Kysy, mitkä oireet tarkoittavat, että sinun täytyy soittaa heti.
during-treatment_mp3hs73i = Älä lopeta mitään lääkettä äläkä muuta lääkitystäsi, ennen kuin olet kysynyt hoitotiimiltäsi.
during-treatment_f7jtqy22 = Kerro hoitotiimillesi, jos hoito käy liian raskaaksi. He voivat ehkä muuttaa annosta, suunnitella tauon tai valita toisen hoidon.

## scans

scans_beatfz7w = Kuvaukset ja odottaminen
scans_yqeaxalw = Kysy, milloin saat tuloksen ja kuka kertoo sen sinulle. [Kuvaus][term-scan] voi näyttää, onko syöpä kasvanut, kutistunut vai pysynyt ennallaan.
scans_oqbb4apm = Odotus kuvauksen ja tuloksen välillä on usein hyvin raskasta.[^derry-vick-2023] Suunnittele näiksi päiviksi jotakin mukavaa. Pyydä joku seuraksesi, kun saat tuloksen.

## stable-times

stable-times_3pt5ej3o = Vakaat ajat ja tauot
stable-times_omjcq63t = Käytä tämä aika ihmisiin ja asioihin, joista nautit. Jotkut saavat ylläpitohoitoa. Toisilla on tauko, jonka aikana on säännöllisiä seurantakäyntejä.
stable-times_zmulznmy = Kysy, kenelle voit soittaa tauon aikana ja milloin seuraava seurantakäynti on. Kerro hoitotiimillesi, jos olet väsynyt tai peloissasi, vaikka uutiset olisivat hyviä.

## cancer-grows

cancer-grows_eypz655c = Kun syöpä kasvaa
cancer-grows_lmqquohi = Pyydä pidempi keskustelu ja ota joku mukaasi. Saatat tuntea järkytystä, vihaa tai surua. Hoito lakkasi tehoamasta. Se ei johdu sinusta.
cancer-grows_oqiclszj = Kysy, mitkä muut hoidot ovat mahdollisia ja mitä hyötyä kustakin voi olla sinulle.
cancer-grows_zwc4ij46 = Kysy, sopiiko jokin [kliininen tutkimus][term-clinical-trial] sinulle.
cancer-grows_jtc3d53c = Pyydä toinen mielipide, jos se auttaisi sinua päättämään.
cancer-grows_3jdrps56 = Kysy, mitä tapahtuu, jos et halua enää syöpähoitoa. Hoitotiimisi huolehtii sinusta silti.
cancer-grows_xarabr7i = [Stentti][term-stent] voi avata tukkeutuneen [sappitien][term-bile-duct]. Lääkärit voivat poistaa [askitesta][term-ascites] eli nestettä vatsaontelosta.

## palliative-care

palliative-care_lscwy5vp = Palliatiivista hoitoa alusta alkaen
palliative-care_iftgtx7s = Pyydä [palliatiivista hoitoa][term-palliative-care] jo varhain, vaikka voisit hyvin. Se ei tarkoita, että kuolema on lähellä.
palliative-care_bd2uebdv = Asiantuntijat suosittelevat, että tämä hoito alkaa diagnoosin yhteydessä.[^jordan-2018] Se voi lievittää kipua, pahoinvointia, hengenahdistusta ja huolta. Se tukee myös perhettäsi.
palliative-care_hmglggsr = Pitkälle edennyttä syöpää koskevissa tutkimuksissa varhainen palliatiivinen hoito paransi elämänlaatua hiukan.[^haun-2017]

## wishes

wishes_qtgs73qh = Toiveesi
wishes_t5hxtywp = Puhu toiveistasi silloin, kun voit riittävän hyvin.
wishes_nd3oywwk = Mieti, mikä on sinulle tärkeintä.
wishes_5zvsrguk = Valitse ihminen, joka voi puhua puolestasi, jos et itse pysty.
wishes_a5p76uib = Kerro hänelle, perheellesi ja hoitotiimillesi, mitä haluat.
wishes_6hmhl6c4 = Kirjoita se muistiin. Tämä on [hoitotahto][term-advance-care-plan].
wishes_xzjnxl2x = Lue hoitotahtosi uudelleen, kun terveydentilasi muuttuu. Voit muuttaa sitä milloin tahansa.[^rietjens-2017]
wishes_a4rrcmms = Kysy sosiaalityöntekijältä, mitä lomakkeita maassasi tarvitaan.

## last-weeks

last-weeks_uc4s35k6 = Viimeiset viikot
last-weeks_meycfxsc = Lue tämä osa vain silloin, kun haluat.
last-weeks_zjxqjaba = Voi tulla aika, jolloin syöpähoidosta on enemmän haittaa kuin hyötyä. Asiantuntijat neuvovat, ettei elämän viimeisinä viikkoina anneta solunsalpaajahoitoa eikä immunologista hoitoa.[^crawford-2021] Silloin hyvä olosi on tärkeintä. Aina on olemassa hoitoa, joka voi auttaa sinua.
last-weeks_qmk6vkhx = Kerro, missä haluaisit olla: kotona, sairaalassa vai [saattohoitokodissa][term-hospice].
last-weeks_a2esl7gz = Kysy, mikä voi auttaa kipuun, hengenahdistukseen ja pelkoon.
last-weeks_mv7c6ryx = Kysy, kuka voi auttaa yöllä.
last-weeks_obh2uv4e = Pyydä kirjallinen toimintaohje hätätilanteita varten. Jos hoitotiimisi on antanut sinulle tällaisen toimintaohjeen tätä aikaa varten, noudata ensin sitä.
last-weeks_mfqdw54f = Jos sinulla ei ole tällaista toimintaohjetta, noudata kohdan ”Milloin pitää soittaa” listoja.
last-weeks_3nd6bwzq = Sano se, mitä haluat sanoa rakkaillesi, tai kirjoita se muistiin.

## staying-close

staying-close_wlnqdpf7 = Läheisille, jotka ovat vierellä
staying-close_rfpaleuz = Pysy lähellä, ja kysy hoitajalta, mitä on odotettavissa. Ihminen, jonka kuolema on lähellä, nukkuu usein enemmän ja syö ja juo vähemmän.[^nci-last-days-2024] Hän voi olla sekava. Hengitys voi kuulostaa erilaiselta tai pysähtyä hetkeksi.
staying-close_t6hon7da = Älä pakota läheistäsi syömään tai juomaan. Hän voisi tukehtua.
staying-close_miqf4qty = Pidä huulet ja suu kosteina.
staying-close_6n6m6js3 = Puhu lempeästi ja pidä kädestä. Hän voi yhä kuulla sinut.

## bereavement

bereavement_gvcmxdnk = Perheelle ja ystäville kuoleman jälkeen
bereavement_mtlnmb5a = Anna muiden auttaa sinua, ja ole kärsivällinen itsellesi. Kuoleman jälkeistä aikaa kutsutaan [suruajaksi][term-bereavement].
bereavement_lfr2ajg2 = Saatat tuntea surua, vihaa, syyllisyyttä tai helpotusta. Voi myös olla, ettet tunne mitään. Ei ole yhtä oikeaa tapaa surra.
bereavement_axkfa5q3 = Useimmilla voimakas suru hellittää ajan myötä. Noin { $strong-grief } ihmisellä sadasta se pysyy voimakkaana pitkään.[^szuhany-2021] Hoito voi auttaa. Kysy lääkäriltäsi tai palliatiiviselta tiimiltä.

## work-money

work-money_lwz4onsl = Työ, raha ja oikeudet
work-money_iov5inly = Pyydä ajoissa päästä sosiaalityöntekijälle. Sinulla voi olla oikeus sairauspäivärahaan, lyhyempään työaikaan tai apuun kotona. Säännöt vaihtelevat maasta toiseen.

## carers

carers_nq6zkwrv = Jos pidät huolta läheisestäsi
carers_ra3mo757 = Kysy häneltä, mikä auttaisi tänään. Pyydä hoitotiimiä näyttämään, miten häntä hoidetaan. Pyydä apua, ennen kuin olet hyvin väsynyt.

## cannot-wait

cannot-wait_olvugrvl = Vaivat, jotka eivät voi odottaa
cannot-wait_auj42r66 = Soita heti, jos sinulla on jokin näistä vaivoista. Täydelliset listat ovat kohdassa ”Milloin pitää soittaa”.
cannot-wait_t4x477gf = Hätätilanne: soita heti hätänumeroon
cannot-wait_rgedfakv = Jaloissasi on uutta heikkoutta tai tunnottomuutta, tai haarovälisi on tunnoton.
cannot-wait_euuiqof6 = Et yhtäkkiä pysty virtsaamaan, tai et yhtäkkiä pysty pidättämään virtsaa tai ulostetta.
cannot-wait_wpy2vxwj = Sinulla on kuumetta, ja ihosi tai silmäsi ovat keltaiset.
cannot-wait_fuxbjzti = Soita hoitotiimillesi heti, päivällä tai yöllä
cannot-wait_bo3fyrfr = Kipusi ei pysy hallinnassa.
cannot-wait_rszfynqz = Sinulla on uutta selkäkipua tai luukipua.
cannot-wait_unz2hh2a = Ihosi tai silmäsi muuttuvat keltaisiksi, vaikka kuumetta ei olisi.
cannot-wait_ddifecty = Vatsasi turpoaa nopeasti ja tuntuu pingottuneelta.

## worksheets

worksheets_osd4cc6w = Työlehtesi
worksheets_4d7mtrli = Täytä vain se, mistä on sinulle apua. Ota nämä sivut mukaan käynneillesi.
worksheets_qlhezsdn = Hoitokorttini
worksheets_z4fmqgao = Pyydä hoitotiimiäsi auttamaan tämän kortin täyttämisessä. Pidä kortti mukanasi.
worksheets_7xqj7krw = Mikä
worksheets_nr2673yg = Omat tietoni
worksheets_pmvoq3r6 = Nimeni ja syntymäaikani
worksheets_uxdihrxl = Syöpäni ja mihin se on levinnyt
worksheets_sbbc55ei = Biomarkkerini
worksheets_zghumty7 = Nykyinen hoitoni
worksheets_uqewevzd = Viimeisimmän hoitoni päivämäärä
worksheets_nxq3r4ry = Aikaisemmat hoitoni
worksheets_kbh3fggz = Muut lääkkeeni
worksheets_ma6a7c5c = Allergiani
worksheets_n23gzcnv = Laskimoporttini, stenttini tai avanteeni
worksheets_isvdrq2s = Numero, johon soitan päivällä
worksheets_es52m3ss = Numero, johon soitan öisin ja viikonloppuisin
worksheets_2or7juun = Oireeni joka viikko
worksheets_hl2sh6mu = Kirjoita jokaiselle oireelle luku nollasta kymmeneen: 0 tarkoittaa, ettei vaivaa ole, 10 tarkoittaa pahinta vaivaa. Näytä taulukko hoitotiimillesi. Älä odota seuraavaa käyntiäsi, jos oire on uusi tai paljon pahempi. Soita hoitotiimillesi.
worksheets_3pbayh4y = Oire
worksheets_3htjp34t = Viikko 1
worksheets_nnfh4g2v = Viikko 2
worksheets_zwfbtf76 = Viikko 3
worksheets_xwmtmxsr = Viikko 4
worksheets_delytuei = Päivämäärä
worksheets_kisgtulm = Kipu
worksheets_nxgk4apv = Väsymys
worksheets_zuyziexz = Pahoinvointi
worksheets_i32qmmww = Huono ruokahalu
worksheets_2y2bf67o = Hengenahdistus
worksheets_xi45xe6r = Huono uni
worksheets_ou6xkdhl = Alakulo
worksheets_43cfaozo = Muu oire
worksheets_ahxl6nmo = Mikä on minulle tärkeää
worksheets_fu2ipzin = Oikeita tai vääriä vastauksia ei ole. Kirjoita, piirrä tai puhu niistä.
worksheets_ldnsanbl = Kysymys
worksheets_xxgcetjj = Vastaukseni
worksheets_znfev7ob = Mikä tekee päivästä minulle hyvän?
worksheets_kxqvjzbz = Mitä haluan eniten pystyä tekemään?
worksheets_ts4xu32h = Mikä huolestuttaa minua eniten?
worksheets_r7mwlq7l = Kuinka paljon haluan tietää sairaudestani?
worksheets_od3cru7e = Mitä hyväksyisin saadakseni lisää aikaa?
worksheets_65ndvzw6 = Mitä en hyväksyisi?
worksheets_kbx5ftas = Missä haluaisin olla, jos tulen hyvin sairaaksi?
worksheets_fkqfnj6h = Mitä ihmisten pitäisi tietää uskostani tai tavoistani?
worksheets_bo35wfa3 = Kuka voi puhua puolestani
worksheets_zn4hq3wq = Hänen nimensä:
worksheets_7cxebf7c = Hänen puhelinnumeronsa:
worksheets_rbddkhzl = Toinen henkilö, jos ensimmäinen ei pääse tulemaan:
worksheets_kt7zwzih = Missä hoitotahtoni on:
worksheets_2lkg4rdr = Päivä, jolloin kirjoitin hoitotahtoni:
worksheets_v4htalj5 = Kysymyksiä joka vaiheeseen
worksheets_yad7txx3 = Mikä hoitoni tavoite on nyt?
worksheets_jmpe7si4 = Mistä tiedämme, tehoaako hoito?
worksheets_wbi223es = Voiko leikkaus tai muu paikallinen hoito auttaa minua?
worksheets_jsnketb5 = Mitä vaihtoehtoja minulla on, jos syöpä kasvaa?
worksheets_gbpndg5w = Onko minulle sopivaa kliinistä tutkimusta?
worksheets_l75wuiqp = Voinko tavata palliatiivisen tiimin nyt?
worksheets_andsvfga = Mitä voin odottaa lähiviikoilta?
worksheets_nev3rmlq = Kuka voi auttaa perhettäni?

## when-to-call

when-to-call_4zxn4crm = Milloin pitää soittaa

## meta

meta_ss7j6rnj = Hyvä ravitsemus
meta_sp266zoy = Käytännön opas ruoasta, painosta ja voimista, kun sinulla on ruoansulatuselimistön syöpä
meta_telkf27o = Miten säilytät painosi ja voimasi, kun sinulla on ruoansulatuselimistön syöpä, sekä vinkkejä tavallisiin syömisen ongelmiin.
meta_ccu6z6rg = Säilytä painosi ja voimasi: kerro painon laskusta ajoissa ja pyydä päästä ravitsemusterapeutille.

## intro

intro_dtz7pev2 = Tavoitteena on säilyttää painosi ja voimasi.
intro_wyeryuxu = Punnitse itsesi kerran viikossa. Kerro kaikesta painon laskusta, jota et ole suunnitellut.
intro_wrnyg4ak = Syö vähän mutta usein, ja joka kerta proteiinia.
intro_or2pjzlv = Pyydä ajoissa päästä ravitsemusterapeutille.
intro_jgflyef3 = Älä aloita tiukkaa ruokavaliota, paastoa tai ravintolisän käyttöä, ennen kuin kysyt hoitotiimiltäsi.

## why

why_vnhr7jfz = Miksi syöminen muuttuu
why_klaqo4w6 = Kerro hoitotiimillesi heti, kun syöminen vaikeutuu. He voivat hoitaa monia syistä.
why_acwwdu2i = [Kasvain][term-tumour], leikkaus tai hoito voi muuttaa ruokahaluasi, makuaistiasi ja ruoansulatustasi. Sairaus voi muuttaa myös sitä, miten kehosi käyttää ruokaa. Noin { $loss-at-diagnosis-low }–{ $loss-at-diagnosis-high } ihmistä sadasta on laihtunut, kun heidän syöpänsä löydetään.[^seom-2019]
why_guuv25gc = Tämä ei ole sinun syysi. Ruoka yksin ei aina pysty pysäyttämään painon laskua.[^espen-2021]

## weigh

weigh_eqfsrn4f = Punnitse itsesi joka viikko
weigh_sb4egeku = Käytä samaa vaakaa, samana viikonpäivänä, samanlaisissa vaatteissa.
weigh_laux7pbg = Soita hoitotiimillesi virka-aikana, jos huomaat jonkin näistä merkeistä, olitpa minkä kokoinen tahansa:
weigh_hl6f36kv = Painosi laskee jatkuvasti.
weigh_d5s5pi7q = Olet menettänyt { $weight-loss-months } kuukauden aikana yli { $weight-loss-share } painostasi.[^glim-2019]
weigh_62luicj7 = Olet syönyt yli { $low-intake-days } päivän ajan puolet tavallisesta ruokamäärästäsi tai vähemmän.[^glim-2019]
weigh_nhnjuge4 = Vaatteesi tai sormuksesi ovat käyneet väljiksi.
weigh_2gasc6im = Vatsasi tai molemmat jalkasi turpoavat hitaasti. Ylimääräinen neste voi peittää painon laskun.
weigh_vlecjl64 = Jos ihminen painaa { $example-weight }, { $weight-loss-share } painosta on { $example-loss }.

## how-much

how-much_4zf4gb3y = Kuinka paljon tarvitset?
how-much_ioxjfenm = Käytä tätä taulukkoa ensimmäisenä ohjeena. Luvut ovat yleisiä, ja [ravitsemusterapeutti][term-dietitian] määrittää omasi. Yleinen suositus yhdelle päivälle on { $energy-low } – { $energy-high } energiaa jokaista painokiloa kohti. Proteiinia suositellaan jokaista painokiloa kohti yli { $protein-low }, mahdollisuuksien mukaan jopa { $protein-high }.[^espen-2021]
how-much_s5yiaaf4 = Paino (kg)
how-much_suplsvbo = Energiaa päivässä (kcal)
how-much_lv46du4o = Proteiinia päivässä (g)
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
how-much_zegjmkmw = Nämä luvut eivät ehkä sovi sinulle, jos sinulla on munuaissairaus, maksasairaus tai diabetes. Kysy ensin hoitotiimiltäsi.

## protein

protein_ajl3iibl = Pieniä aterioita, enemmän proteiinia
protein_mb7llwlv = Syö vähän muutaman tunnin välein, vaikka sinulla ei olisi nälkä. Proteiini auttaa kehoasi säilyttämään lihasta. Aloita ateria proteiinipitoisesta ruoasta.
protein_ilhdfgot = Lautanen kolmessa yhtä suuressa osassa: proteiinipitoinen ruoka, tärkkelyspitoinen ruoka sekä kasvikset tai hedelmät. Lautasen vieressä on juoma.
protein_7ldv4ya3 = Proteiinia
protein_7vsjtcvh = Tärkkelystä
protein_ngilgxmu = Kasviksia tai hedelmiä
protein_xsnlwbcp = Juoma
protein_44pjsfbz = Yksi tapa täyttää lautanen. Ravitsemusterapeuttisi voi muuttaa osia sinulle sopiviksi.
protein_kigmrnt4 = Taulukossa on tavallisten ruokien proteiinimäärät. Luvut ovat likimääräisiä.[^bnf-protein]
protein_ha7j75oo = Ruoka
protein_5xax2us6 = Määrä
protein_nk3j7q3j = Proteiini (g)
protein_rmm2gdnz = Kana, kypsennetty
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = Vaalealihainen kala, kypsennetty
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = Kananmunat
protein_i6eh4vnv = 2 kananmunaa
protein_2y6ov4bf = 12
protein_4w2vvpvb = Maustamaton jogurtti
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = Linssit tai pavut, kypsennetyt
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = Maito
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = Mantelit
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = Näin saat enemmän pienestä ateriasta:
protein_3hvefbut = Lisää öljyä, voita, kananmunaa, juustoa tai jauhettuja pähkinöitä keittoon, riisiin, pastaan tai kasviksiin.
protein_a32xxbud = Pidä lähelläsi valmista ruokaa, kuten jogurttia, keitettyjä kananmunia, leipää tai keittoa.
protein_cy3sfw7f = Syö eniten siihen aikaan päivästä, kun vointisi on paras.
protein_whwmnxnt = Käy lyhyellä kävelyllä ennen ateriaa, jos pystyt.

## problems

problems_r25qs6me = Vinkkejä tavallisiin ongelmiin
problems_mhs4oygx = Etsi oma ongelmasi tästä taulukosta ja kerro siitä hoitotiimillesi. Usein myös lääke voi auttaa.
problems_65ke2u2r = Ongelma
problems_cxikeifb = Mikä voi auttaa
problems_qderoi2u = Ei ruokahalua
problems_fna6uco4 = Syö säännöllisiin aikoihin. Käytä pieniä lautasia. Valitse ruokaa, josta pidät.
problems_had3hc6k = Täysi olo liian pian
problems_rbcfuuew = Syö kerralla vähemmän mutta useammin. Juo aterioiden välillä.
problems_xlwqifyl = Pahoinvointi
problems_7p3ggcuc = Valitse yksinkertaista ruokaa, joka ei ole kuumaa. Pysy poissa ruoanlaiton hajuista. Ota pahoinvointilääkkeesi, kuten on sovittu.
problems_32ji5zai = Ruoka maistuu erilaiselta
problems_st4l4jp6 = Kokeile muita ruokia. Lisää sitruunaa tai yrttejä, jos suusi ei ole kipeä. Huuhtele suusi ennen aterioita.
problems_3ep55gur = Kipeä suu
problems_bpv7fbj5 = Valitse pehmeää ruokaa, joka ei ole kuumaa. Älä syö hapanta, tulista tai karkeaa ruokaa. Käytä pehmeää hammasharjaa.
problems_yz6vpnlt = Kuiva suu
problems_zlhxur3b = Juo usein pieniä kulauksia. Lisää ruokaan kastiketta tai lientä.
problems_at2y3fwy = Ripuli
problems_enptinyw = Juo enemmän. Valitse riisiä, perunaa, banaania tai vaaleaa leipää. Soita hoitotiimillesi heti, päivällä tai yöllä, jos ripulia on paljon enemmän kuin tavallisesti, jos sitä tulee yöllä tai jos siinä on verta.
problems_pazkrp4q = Ummetus
problems_2v45kdya = Juo enemmän ja liiku hiukan. Kysy, ennen kuin syöt enemmän kuitua tai otat ulostuslääkettä.
problems_5lmtna45 = Ilmavaivat
problems_sjzpbbxq = Syö hitaasti. Kokeile, auttaako, kun syöt vähemmän papuja ja kaalia ja juot vähemmän hiilihappojuomia.
problems_33wbqnmt = Nielemisvaikeudet
problems_372wpde5 = Soita hoitotiimillesi virka-aikana. Saatat tarvita pehmeää ruokaa ja nielemisen tutkimuksen. Jos ruoka juuttuu tai et pysty nielemään, soita hoitotiimillesi heti, päivällä tai yöllä.
problems_t2i3evpv = Jos jokin kohta suolestasi on ahdas, kysy hoitotiimiltäsi, ennen kuin syöt enemmän kuitua. Kysy myös pähkinöistä ja raaoista kasviksista.

## after-operation

after-operation_3djuz355 = Leikkauksen jälkeen
after-operation_ihjgrare = Noudata oman hoitotiimisi ohjetta, sillä leikkaukset ovat erilaisia.
after-operation_mrax6r3u = **Ruokatorvi tai maha**: Syö pieniä aterioita usein ja pureskele hyvin. Juo aterioiden välillä. Kysy B12-vitamiinista.
after-operation_3se5dn6h = **Haima**: Syö pieniä aterioita usein. Kerro hoitotiimillesi, jos ulosteesi on vaaleaa tai rasvaista tai se kelluu. Saatat tarvita [entsyymejä][term-digestive-enzymes], jotka otetaan ruoan kanssa.[^phillips-2021]
after-operation_37ikjlje = **Suoli**: Aloita pehmeällä ruoalla ja lisää yksi uusi ruoka kerrallaan.
after-operation_cdr4b2uz = **Avanne**: Pureskele hyvin ja juo riittävästi. Kysy [avannehoitajaltasi][term-stoma], mitä tehdä, jos avanteen erite muuttuu.
after-operation_ykfmzmyt = Mahan tai ruokatorven leikkauksen jälkeen ruoka voi kulkea liian nopeasti suoleen. Sinua voi huimata, hikoiluttaa, heikottaa tai oksettaa { $dumping-early } minuutin kuluessa ateriasta. Niin voi käydä myös { $dumping-late-from }–{ $dumping-late-to } tuntia aterian jälkeen.[^niddk-dumping-2019] Kerro ravitsemusterapeutillesi. Pienemmät ateriat, joissa on vähemmän sokeria, voivat auttaa.

## safe-food

safe-food_swre2xyh = Turvallinen ruoka
safe-food_njtwudup = Käsittele ruokaa huolellisesti, sillä hoito voi heikentää vastustuskykyäsi taudinaiheuttajia vastaan.
safe-food_fcdk3vs7 = Pese kädet ennen ruoanlaittoa ja ennen syömistä.
safe-food_6trni7zf = Kypsennä liha, kala ja kananmunat, kunnes ne ovat sisältä kuumia ja täysin kypsiä.
safe-food_m3isduz2 = Pidä raaka liha ja raaka kala erillään muusta ruoasta.
safe-food_s6m62574 = Älä syö raakaa kalaa, raakaa lihaa tai raakoja kananmunia.
safe-food_2gpbicu7 = Älä juo raakamaitoa, äläkä syö siitä tehtyä juustoa.
safe-food_jzsvmhnn = Älä jätä kypsennettyä ruokaa huoneenlämpöön yli { $room-hours } tunniksi.[^who-food-2006]
safe-food_2rupksed = Jääkaapin lämpötilan pitää olla alle { $fridge-limit }.[^who-food-2006]
safe-food_a6ok3kjl = Useimmat voivat syödä pestyjä hedelmiä ja kasviksia. Kysy hoitotiimiltäsi, tarvitsetko tiukempia sääntöjä.

## drinks

drinks_ty2f32o3 = Juomat ja alkoholi
drinks_xqfuozql = Juo pieniä määriä pitkin päivää. Tumma virtsa voi tarkoittaa, että tarvitset enemmän juotavaa. Kun syöt vähän, valitse juomia, joista saa energiaa, kuten maitoa tai keittoa.
drinks_yjmkvzku = On turvallisinta olla juomatta lainkaan alkoholia.[^who-alcohol-2023] Kysy hoitotiimiltäsi, jos haluat juoda sitä.

## supplements

supplements_vvfa2zvb = Ravintolisät ja erityisruokavaliot
supplements_yonrkevn = Näytä hoitotiimillesi kaikki, mitä käytät, myös rohdokset, teet ja vitamiinit.
supplements_jbl445fa = Mikään ruokavalio ei paranna syöpää.
supplements_k7mvhk77 = Älä paastoa äläkä jätä pois ruoka-aineryhmiä, jos painosi laskee.[^espen-2021]
supplements_qke5ey6k = Älä ota suuria annoksia vitamiineja tai kivennäisaineita, ellei hoitotiimisi totea, että tarvitset niitä.[^espen-2021]
supplements_dqbmhckd = Älä käytä greippiä, mäkikuismaa tai muita rohdoksia, ennen kuin kysyt. Ne voivat muuttaa lääkkeiden vaikutusta.

## extra-help

extra-help_fg6huqwp = Kun ruoka ei riitä
extra-help_nfkfghmx = Kysy seuraavasta vaiheesta ajoissa. Se ei tarkoita, että olisit tehnyt jotakin väärin. Ravitsemusterapeutti voi ensin muuttaa aterioitasi. Sitten täydennysravintojuomat voivat auttaa. Jotkut tarvitsevat ravintoa [letkun][term-feeding-tube] tai [laskimon][term-parenteral-nutrition] kautta.[^espen-2021]

## with-others

with-others_bzsrxrjg = Syöminen muiden kanssa
with-others_vm6oagu5 = Syö ihmisten kanssa, joista pidät, vaikka söisit vähän. Kysy hoitotiimiltäsi ennen uskonnollista paastoa. Moni uskonto sallii, että sairaat eivät paastoa.
with-others_42uvyda5 = Jos [pidät huolta läheisestäsi][term-carer], tarjoa pieniä määriä. Hyväksy se, että hän sanoo ei, sillä painostus voi vaikeuttaa syömistä.

## cannot-wait

cannot-wait_olvugrvl = Vaivat, jotka eivät voi odottaa
cannot-wait_rjapl3sd = Älä odota seuraavaa käyntiäsi, jos sinulla on jokin näistä vaivoista.
cannot-wait_t4x477gf = Hätätilanne: soita heti hätänumeroon
cannot-wait_ozhkyh5n = Olet tukehtumassa etkä pysty hengittämään tai et pysty puhumaan.
cannot-wait_n4zxapip = Oksennat verta.
cannot-wait_wpy2vxwj = Sinulla on kuumetta, ja ihosi tai silmäsi ovat keltaiset.
cannot-wait_fuxbjzti = Soita hoitotiimillesi heti, päivällä tai yöllä
cannot-wait_gxbd6oix = Ruoka on juuttunut, tai et yhtäkkiä pysty nielemään.
cannot-wait_d4i5hmur = Oksentelet toistuvasti, tai nesteet tai lääkkeet eivät pysy sisällä.
cannot-wait_km4ufk7i = Et ole juonut juuri mitään kokonaiseen päivään.
cannot-wait_553tcn4l = Vatsasi on turvonnut tai kipeä, ja oksennat.
cannot-wait_uixpmgoi = Vatsasi on turvonnut tai kipeä, ja suolesta ei tule ulostetta eikä ilmaa.
cannot-wait_gtxslphq = Ulosteesi on mustaa tai siinä on verta.
cannot-wait_unz2hh2a = Ihosi tai silmäsi muuttuvat keltaisiksi, vaikka kuumetta ei olisi.
cannot-wait_dmhc4xwe = Ravitsemusletkusi on irronnut, se on tukossa tai siihen sattuu.
cannot-wait_wg6yiwra = Sinulla on kova jano, ja virtsaat paljon enemmän kuin tavallisesti.

## worksheets

worksheets_osd4cc6w = Työlehtesi
worksheets_w7zibzxx = Pidä nämä sivut keittiössä. Ota ne mukaan ravitsemusterapeutin käynnille.
worksheets_enpv6zcy = Ruoka- ja juomapäiväkirja
worksheets_edxd6wwn = Kirjoita, mitä söit ja joit ja suunnilleen kuinka paljon.
worksheets_zbaiss5c = Päivä
worksheets_tyiuw2bu = Aamu
worksheets_sp6bwr5a = Keskipäivä
worksheets_uu6yhoxh = Ilta
worksheets_jpyhbxg5 = Välipalat ja juomat
worksheets_vcrr23td = Painoni joka viikko
worksheets_kd3j3q4e = Päivämäärä
worksheets_rukv2t3q = Paino (kg)
worksheets_npd4fmjc = Muutos viime viikosta
worksheets_wgtc56wn = Muistiinpanoja
worksheets_5ywzl54u = Ruoka ja oireet
worksheets_feybvoe5 = Mitä söin tai join
worksheets_jlu623l7 = Kellonaika
worksheets_p5bitdbl = Mitä tunsin
worksheets_y6idj3cp = Kuinka pian syömisen jälkeen
worksheets_u7yhxuww = Kysymyksiä ravitsemusterapeutille
worksheets_vbdxid5t = Kuinka paljon energiaa ja proteiinia tarvitsen päivässä?
worksheets_a7y2v2rd = Mikä paino minun pitäisi yrittää säilyttää?
worksheets_4pe5s77a = Mitkä ruoat minun pitäisi nyt jättää pois ja kuinka pitkäksi aikaa?
worksheets_5kzotlsw = Tarvitsenko täydennysravintojuomia, vitamiineja tai entsyymejä?
worksheets_7ylp4cry = Miten syön, kun minulla on diabetes, avanne tai jokin muu sairaus?
worksheets_jm4m7ank = Miten voin käyttää perheeni ja kulttuurini ruokia?
worksheets_fp3ptwza = Kenelle soitan, jos painoni laskee taas?

## when-to-call

when-to-call_4zxn4crm = Milloin pitää soittaa

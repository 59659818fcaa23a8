## meta

meta_ltmvjka6 = Enemmän irti keskusteluista ammattilaisten kanssa
meta_db6ufsm2 = Käytännön opas käynteihin, kysymyksiin ja päätöksiin, kun sinulla on levinnyt suolistosyöpä
meta_6obslmpm = Miten valmistaudut käyntiin, kysyt sitä, mitä haluat tietää, ja päätät yhdessä hoitotiimisi kanssa, kun sinulla on levinnyt suolistosyöpä.
meta_hv2yctd6 = Ota mukaan kolme tärkeintä kysymystäsi ja ihminen, johon luotat, ja lähde käynniltä selvän suunnitelman kanssa.

## intro

intro_kq6eqrb6 = Kirjoita kolme tärkeintä kysymystäsi muistiin ennen jokaista vastaanottokäyntiä.
intro_45b6jf7z = Näytä listasi lääkärille tai hoitajalle heti alussa.
intro_jjyhttc2 = Ota mukaan ihminen, johon luotat, ja tee muistiinpanoja.
intro_owg3muvb = Selvitä ennen lähtöäsi, mitä seuraavaksi tapahtuu ja kenelle voit soittaa.
intro_jdxr3pph = Älä odota käyntiä, jos vaiva on kiireellinen. Soita.

## team

team_m4bdrrhk = Ketkä kuuluvat hoitotiimiisi
team_oqorxqcz = Kirjoita lopussa olevaan tiimikorttiin, kuka kukin on.
team_okkpai4d = [Moniammatillinen tiimi][term-multidisciplinary-team] suunnittelee hoitosi yhdessä. Et ehkä tapaa heitä kaikkia. Kysy, kuka on sinun yhteyshenkilösi. Usein hän on [erikoistunut sairaanhoitaja][term-specialist-nurse].
team_r3mzfbv5 = Henkilö
team_jk34re7r = Mistä voit kysyä
team_xs42ppv5 = Syöpälääkäri (onkologi)
team_co33arnj = hoitosuunnitelmasi, lääkkeet, tutkimustulokset
team_bgjcombr = Kirurgi
team_2hrgcvwz = leikkaukset ja mitä niiden jälkeen tapahtuu
team_nud7qjlb = Erikoistunut sairaanhoitaja
team_en5kgasx = haittavaikutukset, arki, kuka voi auttaa
team_zkwg5bsw = Oma lääkäri (esimerkiksi terveyskeskuksessa)
team_jkbo3bjt = muut sairaudet, tavalliset lääkkeesi
team_vvrzuqs4 = Farmaseutti
team_uunz2nti = miten lääkkeet otetaan ja mitä lääkkeitä ei pidä käyttää yhdessä
team_hdtuqmop = Sosiaalityöntekijä
team_ittudiec = työ, raha, apu kotona

## before

before_jb7aprcy = Ennen vastaanottokäyntiä
before_ty2kuim5 = Aloita valmistautuminen muutamaa päivää aikaisemmin.
before_cs3jhsk4 = Kolme ruutua allekkain. Ensimmäisessä on paperiarkki ja kynä. Toisessa kaksi ihmistä puhuu keskenään. Kolmannessa on kalenterin sivu, jossa on merkintä.
before_zvxcny27 = Ennen käyntiä
before_7esx4boj = Kirjoita kysymykset
before_bvvmvovk = Käynnillä
before_vjhvggo7 = Näytä listasi
before_ij3nygkh = Käynnin jälkeen
before_am53dd72 = Seuraava askel
before_d5d5abrt = Kolme vaihetta: ennen käyntiä, sen aikana ja sen jälkeen.
before_siql4au3 = Kirjoita kaikki kysymyksesi muistiin. Merkitse niistä kolme tärkeintä.
before_ua54fvzs = Kirjoita muistiin, mikä on muuttunut: jokainen vaiva, milloin se alkoi ja kuinka voimakas se on.
before_wwyzpg5m = Tee lista lääkkeistäsi, rohdoksistasi ja ravintolisistäsi. Lisää siihen allergiasi.
before_dru7ivqf = Mieti, mikä on sinulle nyt tärkeintä, esimerkiksi vähemmän kipua tai aikaa kotona.
before_u6sdpsjt = Pyydä mukaasi joku, johon luotat.
before_x5zzijdo = Lista voi auttaa sinua kysymään vaikeista aiheista. Yhdessä tutkimuksessa sadasta ihmisestä, joilla oli kysymyslista, { $asked-with-list } kysyi, miten heidän sairautensa todennäköisesti etenee. Ilman listaa { $asked-without-list } ihmistä sadasta kysyi sitä.[^butow-1994]
before_wiya4dyw = Näytä listasi lääkärille. Toisessa tutkimuksessa ihmiset, jotka saivat listan, olivat huolestuneempia. Kun lääkäri kävi listan läpi heidän kanssaan, he olivat vähemmän huolissaan ja muistivat enemmän.[^brown-2001]

## during

during_s6z5ukpm = Vastaanottokäynnin aikana
during_erhgbkfd = Aloita listastasi.
during_3xx6ovij = Sano, kuinka paljon haluat tietää: kaikki yksityiskohdat vai vain tärkeimmät asiat.
during_24o6j6v5 = Sano, jos et ymmärrä jotakin sanaa. Voit pyytää yksinkertaisempia sanoja tai piirroksen.
during_lfmzvkqj = Kerro omin sanoin, mitä kuulit. Lääkäri voi silloin korjata virheet.
during_qyzu4uf7 = Kerro, miltä sinusta tuntuu. Hoitotiimisi ei voi nähdä kipua, huolta tai väsymystä.
during_wnfwlndk = Tee muistiinpanoja, tai kysy, saatko nauhoittaa keskustelun puhelimellasi.
during_37uda4fx = On tavallista unohtaa. Ihmiset unohtavat heti { $forget-low } – { $forget-high } lääketieteellisestä tiedosta, jonka he kuulevat.[^kessels-2003] Nauhoitus tai kirjallinen yhteenveto voi auttaa sinua muistamaan enemmän.[^pitkethly-2008]
during_nbuug7r5 = Voit käyttää esimerkiksi näitä lauseita:
during_34eellzi = ”Voisitko puhua hitaammin? Haluan ymmärtää tämän.”
during_yiowddbi = ”Sanon tämän omin sanoin. Ymmärsinkö oikein?”
during_pk4fxlqt = ”Voisitko kertoa vain sen, mitä minun täytyy tietää tänään?”

## after

after_pncdfbpk = Ennen kuin lähdet, ja kotona
after_4vtmuss6 = Kysy nämä kysymykset, ennen kuin lähdet:
after_z56v24fy = Mitä seuraavaksi tapahtuu ja milloin?
after_te3impmh = Mitä minun pitää tehdä?
after_rvu5y6y4 = Kenelle voin soittaa, jos minulla on kysyttävää tai vointini huononee?
after_kagpsglt = Kirjoita vastaukset muistiin samana päivänä. Pyydä kopio tutkimustuloksistasi ja lääkärin kirjoittamasta yhteenvedosta (epikriisistä).
after_nyfyqniu = Mieleesi voi tulla kotona lisää kysymyksiä. Soita yhteyshenkilöllesi ja kysy.

## decide

decide_scyk56ks = Yhdessä päättäminen
decide_qwfpqwky = Kerro hoitotiimillesi, mikä on sinulle tärkeää. He tuntevat hoidot, ja sinä tunnet elämäsi. Kun valitsette yhdessä, sitä kutsutaan [yhteiseksi päätöksenteoksi][term-shared-decision].
decide_ebb7ww7t = Kysy jokaisesta päätöksestä kolme kysymystä:
decide_okspmt33 = Mitä vaihtoehtoja minulla on? Kysy myös, mitä tapahtuu, jos odotetaan tai jos et ota syöpähoitoa.
decide_u5xjd7iu = Mitä hyötyjä ja haittoja kustakin vaihtoehdosta on?
decide_75g23bwn = Kuinka todennäköisiä nämä hyödyt ja haitat ovat minun kohdallani?
decide_bv22a5an = Pienessä tutkimuksessa, joka ei koskenut syöpää, lääkärit kertoivat enemmän, kun ihmiset kysyivät nämä kysymykset.[^shepherd-2011]
decide_cn57sopo = Kysy, kuinka kauan voit miettiä. Voit pyytää toisen keskustelun.
decide_vsub57si = Ennen hoitoa hoitotiimisi pyytää sinulta [tietoon perustuvan suostumuksen][term-informed-consent]. Voit sanoa ei. Voit myös muuttaa mielesi myöhemmin.

## test-words

test-words_wnaewgns = Sanoja tutkimuksistasi
test-words_vwbl2qrt = Kysy, mitä kukin tulos merkitsee hoidollesi.
test-words_uf7ngnjj = Sana
test-words_wcblel2u = Mitä se tarkoittaa
test-words_6rumpckk = Mitä voit kysyä
test-words_7c5im4ia = [Levinneisyysaste][term-stage]
test-words_2jkafx4a = kuinka laajalle syöpä on levinnyt
test-words_7efq7z76 = Missä kohdissa kehoani on syöpää?
test-words_a3o3n76w = [Koepala][term-biopsy]
test-words_n4bcf2mg = pieni pala kudosta laboratoriota varten
test-words_47ychlqq = Riittääkö kudos kaikkiin tutkimuksiin?
test-words_orz2hryv = RAS ja BRAF
test-words_4i6opnif = [biomarkkereita][term-biomarker]: [kasvaimen][term-tumour] geenien muutoksia
test-words_caixyh7q = Mitkä lääkkeet sopivat tähän tulokseen?
test-words_vj32onnj = MSI tai MMR
test-words_pgybrt3e = biomarkkeri: kuinka hyvin kasvainsolut korjaavat geenejään
test-words_bh3s3x4y = Voiko [immunologinen hoito][term-immunotherapy] auttaa minua? Pitäisikö sukulaisilleni tehdä tutkimus?
test-words_uuw4ioex = [Kuvaus][term-scan]
test-words_vn5ymwcx = kuvia kehon sisältä
test-words_7jc6ktox = Onko syöpä suurempi, pienempi vai ennallaan?
test-words_epmtjzfu = [Kasvainmerkkiaine][term-tumour-marker]
test-words_jx74wtrl = aine veressä
test-words_jfb7qi7i = Mitä tämän luvun muutos tarkoittaa?
test-words_e7t4nfhp = Hoitosuositukset suosittelevat tutkimuksia, joissa selvitetään RAS, BRAF ja MSI tai MMR. Tulokset auttavat valitsemaan hoidon.[^jsmo-2020]

## difficult-topics

difficult-topics_7fsvmtbh = Vaikeat aiheet
difficult-topics_uj4qujs7 = Valitse itse, milloin puhut näistä. Voit kysyä, odottaa tai lopettaa milloin tahansa.

## prognosis

prognosis_cvcobgkg = Miten sairaus voi edetä
prognosis_qxj6bm7i = Kerro, mitä haluat tietää [ennusteestasi][term-prognosis]. Jotkut haluavat lukuja. Toiset eivät halua. Voit myös pyytää lääkäriäsi kertomaan jollekulle muulle. Kukaan ei voi sanoa tarkasti, mitä sinulle tapahtuu.[^nci-prognosis-2008]

## second-opinion

second-opinion_zeit6ol5 = Toinen mielipide
second-opinion_ft7wa7o6 = Pyydä [toinen mielipide][term-second-opinion], jos haluat olla varmempi. Se voi vahvistaa suunnitelmasi tai muuttaa sitä.[^ruetters-2016] Kysy ensin, kuinka kauan voit turvallisesti odottaa ja onko siitä kuluja.

## clinical-trial

clinical-trial_gxdel2vy = Kliininen tutkimus
clinical-trial_kqvbryav = Kysy, voisiko jokin [kliininen tutkimus][term-clinical-trial] sopia sinulle. Päätät itse, haluatko osallistua. Jos sanot ei, saat silti tavallisen hoidon.

## stopping

stopping_awdrfszt = Kun hoito ei enää auta riittävästi
stopping_zmdbholu = Kysy, miten hoidon jatkaminen voi auttaa sinua ja mitä haittaa siitä voi olla. Voit lopettaa syöpähoidon. Sinusta pidetään silti huolta. Älä lopeta mitään lääkettä äläkä muuta lääkitystäsi, ennen kuin olet puhunut hoitotiimisi kanssa.
stopping_vwuitsux = Kysy [palliatiivisesta hoidosta][term-palliative-care] jo varhain. Voit myös kirjoittaa toiveesi [hoitotahtoon][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = Jos tarvitset tulkkia
interpreter_e32joj45 = Pyydä koulutettu [tulkki][term-interpreter], kun varaat ajan. Kysy, onko se maksutonta. Hoito onnistuu paremmin koulutetun kuin kouluttamattoman tulkin kanssa.[^karliner-2007]
interpreter_34ue5ris = Älä käytä lasta tulkkina.[^kasten-2020]
interpreter_acj63npb = Älä sano kyllä, jos et ymmärtänyt. Pyydä tulkkia selittämään uudelleen.
interpreter_dud4yceb = Kerro hoitotiimille, jos kuulet tai näet huonosti.

## remote

remote_ddux63o4 = Puhelimitse tai videoyhteydellä
remote_xvit5lyq = Valitse rauhallinen paikka, jossa kukaan muu ei voi kuunnella. Pidä listasi, lääkkeesi ja kynä lähelläsi. Kysy, mihin numeroon voit soittaa, jos yhteys katkeaa. Pyydä tapaaminen kasvokkain, jos odotat vaikeita uutisia.

## goes-badly

goes-badly_ort5qmnf = Jos keskustelu menee huonosti
goes-badly_27np3ngy = Kerro, mikä oli sinulle vaikeaa. Voit sanoa: ”En ole sanonut kaikkea, mikä on minulle tärkeää. Voimmeko puhua uudelleen?” Pyydä hoitajaa mukaasi ensi kerralla. Monessa sairaalassa on joku, esimerkiksi potilasasiavastaava, joka auttaa, kun potilas on tyytymätön hoitoonsa.

## companion

companion_wgg4jdgq = Jos tulet jonkun mukana
companion_vvft6xgr = Kysy ennen käyntiä, miten voit auttaa. Voit tehdä muistiinpanoja tai muistuttaa kysymyksestä. Anna hänen puhua ensin. Siitä on vähemmän apua, jos puhut hänen puolestaan.[^laidsaar-powell-2013]

## cannot-wait

cannot-wait_olvugrvl = Vaivat, jotka eivät voi odottaa
cannot-wait_lrn6xc3q = Soita, jos vaiva on uusi tai pahenee.
cannot-wait_dwntj6n7 = **Älä säästä näitä vaivoja seuraavaan käyntiin.**
cannot-wait_iylx3b33 = Älä odota, jos sinulla on uusi tai kova rintakipu tai vaikea tai äkillinen hengenahdistus. Soita heti hätänumeroon.
cannot-wait_kmccgzfi = Älä odota, jos jaloissasi on uutta heikkoutta tai tunnottomuutta. Soita hätänumeroon tai mene päivystykseen.
cannot-wait_qmqfln3u = Älä odota, jos ruumiinlämpösi on { $fever-threshold } tai korkeampi tai jos sinulla on vilunväristyksiä. Soita hoitotiimillesi heti, päivällä tai yöllä.
cannot-wait_tgpnvgrw = Älä odota, jos kipusi ei pysy hallinnassa. Soita hoitotiimillesi heti, päivällä tai yöllä.
cannot-wait_fq23a2g5 = Älä odota, jos ajattelet elämäsi päättämistä. Kerro jollekulle heti.
cannot-wait_al4ec23n = Älä ilmoita kiireellisestä vaivasta sähköpostilla tai sovelluksessa. Hoitotiimisi voi lukea viestin liian myöhään. Soita.
cannot-wait_sfsebtsn = Lopussa olevissa listoissa on lisää tällaisia vaivoja.

## worksheets

worksheets_osd4cc6w = Työlehtesi
worksheets_zz5u4pcm = Merkitse kysymykset, jotka ovat sinulle nyt tärkeitä. Jätä muut pois.
worksheets_rm2nve2g = Syöpäni ja tutkimukseni
worksheets_dk7djyse = Missä syöpää on nyt?
worksheets_s4ve5laz = Mitkä biomarkkeritulokset minulla on ja mitkä puuttuvat?
worksheets_cxvrh7nr = Mitä viimeisin kuvaukseni näytti?
worksheets_izpcwaex = Milloin seuraava kuvaus on, ja milloin saan tuloksen?
worksheets_4r7eou2k = Hoitoni
worksheets_kukt56ti = Mikä tämän hoidon tavoite on?
worksheets_64iuqioo = Mitä muita vaihtoehtoja minulla on?
worksheets_ikamszwf = Voiko leikkaus tai sädehoito auttaa minua?
worksheets_q66afbt6 = Mistä tiedämme, tehoaako hoito?
worksheets_4fsikdcl = Mitä teemme, jos se ei tehoa?
worksheets_jm4lqpe3 = Onko minulle sopivaa kliinistä tutkimusta?
worksheets_ygn32o32 = Haittavaikutukset ja arki
worksheets_cmtrlew2 = Mitkä haittavaikutukset ovat todennäköisiä, ja mitä voin tehdä niille?
worksheets_jzt5rp7a = Mistä vaivoista minun pitää kertoa heti ja kenelle?
worksheets_s4eb6kp7 = Voinko tehdä työtä, matkustaa ja harrastaa liikuntaa?
worksheets_mmcgfwqg = Mitä minun pitäisi syödä ja juoda?
worksheets_gonccs7u = Miten hoito voi muuttaa seksielämääni tai toivettani saada lapsia?
worksheets_s3ru3bt2 = Tulevaisuus
worksheets_4ysmvg26 = Mitä voin odottaa lähikuukausilta?
worksheets_uf5l26sm = Mitä voin toivoa?
worksheets_pdyuzbgk = Milloin minun pitäisi tavata palliatiivinen tiimi?
worksheets_niussmmw = Miten voin kirjoittaa muistiin toiveeni myöhempää varten?
worksheets_mximl2kk = Tuki
worksheets_ye3qa5lk = Kuka on yhteyshenkilöni?
worksheets_gxppfdno = Kuka voi auttaa minua huolen tai alakulon kanssa?
worksheets_lyecnzhj = Kuka voi auttaa perhettäni ja lapsiani?
worksheets_rfqlxw3y = Kuka voi auttaa raha-asioissa, työasioissa ja lomakkeissa?
worksheets_id6anwwz = Kolme tärkeintä kysymystäni
worksheets_xaquj37t = Kysymykseni
worksheets_noep327x = Vastaus
worksheets_htmcdxgt = Tiimikorttini
worksheets_r3mzfbv5 = Henkilö
worksheets_52afragw = Nimi
worksheets_sinonozs = Miten tavoitan hänet
worksheets_js72gos2 = Yhteyshenkilö
worksheets_hwcmlt53 = Syöpälääkäri
worksheets_bgjcombr = Kirurgi
worksheets_nud7qjlb = Erikoistunut sairaanhoitaja
worksheets_zkwg5bsw = Oma lääkäri
worksheets_vvrzuqs4 = Farmaseutti
worksheets_hdtuqmop = Sosiaalityöntekijä
worksheets_qb5goduz = Tulkkipalvelu
worksheets_rjy27ckp = Lääkkeeni ja allergiani
worksheets_67jo35hk = Kirjoita myös rohdokset, vitamiinit ja lääkkeet, jotka ostat itse. Kirjoita allergiasi viimeiselle riville.
worksheets_liqxlrs6 = Lääke
worksheets_dtvblc3y = Kuinka paljon
worksheets_nlrurcdg = Milloin
worksheets_ncjowzjo = Mihin tarkoitukseen
worksheets_omuxf7jq = Muistiinpanoja käynniltäni
worksheets_ry4rm5qu = Aihe
worksheets_uk3sbpp3 = Muistiinpanoni
worksheets_cgebugwa = Päivämäärä ja kenet tapasin
worksheets_oqqonsu5 = Mikä on muuttunut viime kerran jälkeen
worksheets_7gp7n2x4 = Mitä kuulin
worksheets_2axu4xbs = Mitä päätimme
worksheets_ib4i4w33 = Mitä seuraavaksi tapahtuu ja milloin
worksheets_k4urb3jk = Mitä minun pitää tehdä
worksheets_hrcuj5pi = Kenelle soitan, jos on kysyttävää
worksheets_2hr6vcza = Kysymykseni ensi kertaa varten
worksheets_dm2v7b7s = Vertaan vaihtoehtojani
worksheets_c6ttftis = Täytä yksi sarake jokaisesta vaihtoehdosta yhdessä hoitotiimisi kanssa.
worksheets_ldnsanbl = Kysymys
worksheets_pcgw3fme = Vaihtoehto A
worksheets_t43cezr7 = Vaihtoehto B
worksheets_xk66aid4 = Ei syöpähoitoa toistaiseksi
worksheets_g7zy332q = Miten se voi auttaa minua?
worksheets_sf4dtum2 = Kuinka todennäköistä se on minun kohdallani?
worksheets_hhrcvxwb = Mitkä haitat ovat mahdollisia?
worksheets_wrhd44rh = Kuinka todennäköisiä ne ovat minun kohdallani?
worksheets_ycdifgim = Miten se muuttaa arkeani?
worksheets_4or3lnzx = Miten se sopii siihen, mikä on minulle tärkeää?
worksheets_2g6kasgo = Mitä minun täytyy vielä tietää?

## when-to-call

when-to-call_4zxn4crm = Milloin pitää soittaa

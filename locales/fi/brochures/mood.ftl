## meta

meta_fbbju5x7 = Pidä huolta mielialastasi
meta_zfe7v5pi = Käytännön opas tunteista, huolista ja tuesta, kun sinulla on levinnyt suolistosyöpä
meta_oc4nczd4 = Miten voit tarkistaa mielialasi, mikä voi auttaa tänään ja milloin pyytää apua, jos sinulla on levinnyt suolistosyöpä.
meta_vedamgls = Voimakkaat tunteet ovat tavallisia tässä sairaudessa, ja apu auttaa: kerro hoitotiimillesi ajoissa.

## intro

intro_kt4elrog = Voimakkaat tunteet ovat tavallisia, kun sairastaa levinnyttä suolistosyöpää. Ne eivät ole sinun syytäsi.
intro_3ekgjzn5 = Valitse kerran viikossa henkistä kuormitustasi kuvaava luku nollasta kymmeneen.
intro_g5rkfjo5 = Kerro hoitotiimillesi, jos lukusi on { $distress-action } tai suurempi tai jos mikä tahansa luku huolestuttaa sinua.
intro_mkomdeft = Puhuminen, pienet askeleet joka päivä ja hoito voivat auttaa.
intro_qv3s4fiy = Jos ajattelet elämäsi päättämistä, kerro siitä jollekulle heti. Älä odota seuraavaa käyntiäsi.

## feelings

feelings_lawidot4 = Mitä saatat tuntea
feelings_w5cvotro = Anna tunteillesi nimi. Silloin niistä voi olla helpompi puhua.
feelings_nrx7gia4 = Saatat tuntea joitakin näistä, ja ne voivat vaihdella yhden päivän aikana:
feelings_birylefm = järkytystä, kuin mikään ei olisi totta
feelings_4ohg3w2n = pelkoa kivusta, kuvauksista tai tulevaisuudesta
feelings_7u5txl3a = vihaa sairautta tai muita ihmisiä kohtaan
feelings_26u6waah = syyllisyyttä siitä, miten tämä vaikuttaa perheeseesi
feelings_sktp4qoa = surua tai sitä, ettet tunne mitään
feelings_xnreij6s = helpotusta, koska nyt tiedät, mistä on kyse
feelings_2zgdumhm = Mikään näistä tunteista ei ole väärä. Mielialasi ei aiheuttanut syöpää. Sinun ei tarvitse olla iloinen muiden vuoksi.
feelings_o3kn4guk = Monesta tuntuu samalta. Sadasta syöpää sairastavasta noin { $problem-in-hundred-low }–{ $problem-in-hundred-high } ihmisellä on tunne-elämän ongelma, joka tarvitsee hoitoa.[^donovan-2020] Sadasta noin { $depression-in-hundred } ihmisellä on masennus.[^mitchell-2011]
feelings_bkmgkbjo = Kerro hoitotiimillesi myös kivusta, väsymyksestä ja huonosta unesta. Ne voivat laskea mielialaasi, ja niin voivat myös jotkin lääkkeet.

## harder-times

harder-times_a3uvd6in = Vaikeampia aikoja
harder-times_azrlj2cl = Suunnittele enemmän tukea niihin aikoihin, jotka ovat usein vaikeita.
harder-times_nlrurcdg = Milloin
harder-times_3c64g2gr = Mitä saatat tuntea
harder-times_cxikeifb = Mikä voi auttaa
harder-times_of6s4ngq = Ennen kuvausta
harder-times_aff46aq7 = Huoli voi kasvaa, kun päivä lähestyy.
harder-times_v552uzox = Kysy, milloin ja miten saat tuloksen. Suunnittele edelliseksi päiväksi jotakin mukavaa.
harder-times_3e4mj2hi = Hoidon alussa
harder-times_phdi5yz2 = Sinusta voi tuntua, että opittavaa on liikaa.
harder-times_pamhy6ab = Ota joku mukaasi. Pyydä kirjallista tietoa.
harder-times_2kdn6re3 = Hoitotauon aikana
harder-times_qag7yxis = Olosi voi olla turvattomampi.
harder-times_eff6jwgs = Kysy, kenelle voit soittaa ja milloin seuraava seurantakäynti on.
harder-times_3zyhmhp7 = Kun syöpä on kasvanut
harder-times_puvcbtzq = Saatat tuntea järkytystä, vihaa tai surua.
harder-times_ghl7ao6l = Pyydä toinen keskustelu muutaman päivän päähän. Kirjoita kysymyksesi muistiin.

## check-yourself

check-yourself_jjvlih7u = Tarkista vointisi joka viikko
check-yourself_4xbhltbr = Valitse yksi luku, kerran viikossa. [Henkinen kuormitus][term-distress] on epämiellyttävä tunne mielessäsi, kehossasi, ihmissuhteissasi tai vakaumuksessasi.[^ownby-2019] Se voi olla lievä tai hyvin voimakas.
check-yourself_y7vwxmv5 = Kuinka paljon henkistä kuormitusta sinulla on ollut kuluneen viikon aikana?
check-yourself_acuok7er = ei lainkaan henkistä kuormitusta
check-yourself_5ezdlswi = pahin henkinen kuormitus, jonka voin kuvitella
check-yourself_j6kqmsc7 = Kerro hoitotiimillesi, jos lukusi on { $distress-action } tai suurempi.[^agarwal-2025] Kerro pienemmästäkin luvusta, jos se huolestuttaa sinua. Asteikko on alku keskustelulle. Se ei anna diagnoosia.
check-yourself_wwxbk6ok = Myös kaksi muuta merkkiä on tärkeitä. Soita hoitotiimillesi virka-aikana, jos jompikumpi niistä kestää { $low-mood-weeks } viikkoa tai kauemmin:[^arroll-2010]
check-yourself_qhdrscq3 = Olet surullinen tai toivoton useimpina päivinä.
check-yourself_ad4gwsie = Et nauti juuri mistään useimpina päivinä.
check-yourself_6gqjajde = Nämä voivat olla masennuksen merkkejä. Masennus on sairaus, ei heikkoutta, ja hoito voi auttaa.[^esmo-mood-2023]

## today

today_juusj5hj = Mitä voit tehdä tänään
today_wkutiint = Valitse tästä listasta yksi pieni asia.
today_km5ru3vb = Nouse ylös, peseydy, syö ja mene nukkumaan joka päivä suunnilleen samaan aikaan.
today_iycoxysl = Aseta yksi tavoite, joka on riittävän pieni tälle päivälle, kuten soitto ystävälle.
today_xnwmenml = Liiku hiukan, esimerkiksi käy lyhyellä kävelyllä. Liikunta voi lievittää huolta ja alakuloa.[^campbell-2019]
today_6hh7vssp = Vietä hetki ulkona, tai istu ikkunan lähellä.
today_klxbh2hq = Varaa huolillesi joka päivä tietty aika. Kirjoita ne muistiin ja tee sitten jotakin muuta.
today_mia4hxb3 = Etsi tietoa verkosta vain sen ajan, jonka olet päättänyt etukäteen. Lopeta, jos olosi huononee.
today_p6avj5z5 = Älä pakene tunteitasi alkoholilla tai ylimääräisillä unilääkkeillä. Pyydä hoitotiimiltäsi turvallisempaa apua.

## slow-breathing

slow-breathing_4frkf5yf = Hidas hengitys
slow-breathing_kfb4sgns = Kokeile näitä vaiheita, kun olet jännittynyt:
slow-breathing_ar6fdrwf = Istu tai makaa niin, että asento tuntuu mukavalta.
slow-breathing_g3yi44cm = Hengitä rauhallisesti sisään nenän kautta.
slow-breathing_owtmdiej = Hengitä hitaasti ulos, pidempään kuin hengitit sisään.
slow-breathing_hnjilmx7 = Anna hartioidesi laskeutua.
slow-breathing_7aeki643 = Jatka muutama minuutti. Lopeta, jos sinua huimaa.

## people

people_nxms5mll = Ihmisiä, jotka voivat auttaa
people_lljrvkrv = Pyydä yhdeltä ihmiseltä yhtä selvää asiaa. Eri ihmiset voivat auttaa eri tarpeissa.
people_wgalkc2r = Sairaanhoitajasi tai lääkärisi voi auttaa mielialaan, uneen, kipuun ja lääkkeisiin liittyvissä asioissa. Aloita heistä.
people_jrj7wh2p = Psykologi tai [psyko-onkologi][term-psycho-oncologist] tietää, miten syöpä vaikuttaa tunteisiin.
people_6sozqzw6 = Sosiaalityöntekijä voi auttaa työhön, rahaan ja kotihoitoon liittyvissä asioissa.
people_dktrdohu = Hengellinen tai uskonnollinen tukihenkilö voi puhua kanssasi elämän merkityksestä ja uskosta.
people_h24pp56k = Vertaistukiryhmässä voit tavata ihmisiä, jotka tuntevat tämän sairauden.
people_qjxlongm = Perhe, ystävät ja naapurit voivat pitää sinulle seuraa tai auttaa kotitöissä.
people_qrmb76xv = Ihminen on ympyrän keskellä, ja ympärillä on kuusi pientä kuvaa: perhe ja ystävät, hoitaja tai lääkäri, psykologi, sosiaalityöntekijä, vertaistukiryhmä, hengellinen tukihenkilö.
people_cmfe6hzr = Minä
people_szejahfb = Perhe ja ystävät
people_qt7nj6jh = Hoitaja tai lääkäri
people_ytbtk4wt = Psykologi
people_tsnhhztw = Sosiaalityöntekijä
people_6ubjwofz = Vertaistukiryhmä
people_r3wuxws5 = Hengellinen tukihenkilö
people_m2cum6vd = Tuen piiri. Omasi voi näyttää erilaiselta.
people_3whkc7bo = Kysy, miten huolta tai alakuloa voidaan hoitaa. Keskusteluterapia ja tietoinen läsnäolo voivat auttaa.[^esmo-mood-2023] Tietoinen läsnäolo tarkoittaa, että keskityt rauhallisesti tähän hetkeen. Lääkkeet auttavat joitakin.[^esmo-mood-2023] Hoitotiimisi tarkistaa, että ne sopivat syöpähoitoosi.

## family

family_nbbav3rb = Perhe ja lapset
family_2yzac37j = Kerro lyhyin lausein, mitä tunnet ja mitä tarvitset. Muut eivät voi arvata sitä.
family_2nn27mcg = Lapset huomaavat usein, kun jokin on vialla. Käytä yksinkertaisia, tosia sanoja, ja sano sana syöpä. Kerro heille, että he eivät aiheuttaneet sitä. Kerro heille, kuka pitää heistä huolta. Voit sanoa, ettet tiedä.

## body

body_z6kaokig = Kehosi ja läheisyys
body_4gfpq2i3 = Kerro hoitajallesi, jos kehosi tuntuu erilaiselta. Hoito, arvet tai [avanne][term-stoma] voivat muuttaa sitä, miten näet itsesi. Avannehoitaja voi auttaa sinua tuntemaan olosi turvallisemmaksi muiden seurassa.
body_s6jwymfg = Kerro kumppanillesi, mikä tuntuu hyvältä ja mikä ei. Läheisyys voi olla keskustelu, halaus tai seksi. Kysy hoitotiimiltäsi, jos seksi sattuu tai halu katoaa. Nämä kysymykset ovat heille tuttuja.

## work-money

work-money_tedjx3sn = Työ ja raha
work-money_4wgj6a4l = Pyydä ajoissa päästä sosiaalityöntekijälle. Sinulla voi olla oikeus sairauspäivärahaan, lyhyempään työaikaan tai apuun kuluissa. Säännöt vaihtelevat maasta toiseen.

## carers

carers_nq6zkwrv = Jos pidät huolta läheisestäsi
carers_kens3ojc = Pidä huolta myös omasta mielialastasi. Käytä samaa asteikkoa itsellesi joka viikko. Pyydä apua, ennen kuin olet hyvin väsynyt.
carers_qo4jdqx2 = Kuuntele enemmän kuin neuvot. Sinun ei tarvitse ratkaista kaikkea.

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = Ajatukset elämän päättämisestä
suicidal-thoughts_gfg2miz5 = Jos ajattelet itsemurhaa, kerro jollekulle heti. Jotkut syöpää sairastavat ajattelevat elämänsä päättämistä. Näitä ajatuksia voi tulla, kun kipu, pelko tai suru on hyvin voimakas. Sinun ei tarvitse hävetä niitä. Kun saat apua, ne voivat väistyä.
suicidal-thoughts_prar7afw = Kunnes saat apua, pysy toisen ihmisen seurassa. Pyydä häntä viemään pois lääkkeet ja muut tavarat, joilla voisit vahingoittaa itseäsi.
suicidal-thoughts_vitduqgp = Jos [pidät huolta läheisestäsi][term-carer], kysy suoraan: ”Ajatteletko elämäsi päättämistä?” Kysymys ei istuta ajatusta toisen mieleen.[^dazzi-2014] Jos vaara on olemassa, älä jätä häntä yksin.
suicidal-thoughts_t4x477gf = Hätätilanne: soita heti hätänumeroon
suicidal-thoughts_zxcsu5aa = Sinulla on suunnitelma elämäsi päättämisestä, tai saatat toimia tällaisten ajatusten mukaan.
suicidal-thoughts_254bw3to = Et pysty pitämään itseäsi turvassa.
suicidal-thoughts_luiky2n2 = Olet vahingoittanut itseäsi tahallasi tai ottanut liikaa lääkettä.
suicidal-thoughts_gdxf4bpe = Olet yhtäkkiä hyvin sekava.
suicidal-thoughts_du3hvmz5 = Sinulla on uusi tai kova rintakipu tai vaikea tai äkillinen hengenahdistus, vaikka luulisit sitä paniikiksi.
suicidal-thoughts_fuxbjzti = Soita hoitotiimillesi heti, päivällä tai yöllä
suicidal-thoughts_ckhmuk7p = Ajattelet elämäsi päättämistä, vaikka sinulla ei olisi suunnitelmaa.
suicidal-thoughts_wvsixy7m = Et näe syytä jatkaa elämää.
suicidal-thoughts_5blc3y35 = Et ole useaan päivään syönyt juuri mitään, tai et ole useaan päivään nukkunut juuri lainkaan.
suicidal-thoughts_62y7r7fp = Näet tai kuulet asioita, joita muut eivät näe tai kuule.
suicidal-thoughts_ouseovtp = Haluat lopettaa hoidon, koska olet epätoivoinen.
suicidal-thoughts_vuxdc3aq = Tarvitset joka päivä yhä enemmän alkoholia tai pillereitä.
suicidal-thoughts_gk3zpmsf = Jos hoitotiimisi ei vastaa, soita hätänumeroon tai mene päivystykseen. Älä jää yksin.

## worksheets

worksheets_osd4cc6w = Työlehtesi
worksheets_otw7vfah = Täytä vain se, mistä on sinulle apua. Ota nämä sivut mukaan seuraavalle käynnillesi.
worksheets_sihohzn6 = Mielialapäiväkirja
worksheets_aychov5z = Käytä samaa asteikkoa kuin henkiselle kuormitukselle: 0 tarkoittaa, ettei kuormitusta ole, 10 tarkoittaa pahinta.
worksheets_zbaiss5c = Päivä
worksheets_asxlw3b6 = Henkinen kuormitus, 0–10
worksheets_sdthlzok = Mitä tapahtui
worksheets_l32yao7g = Mikä auttoi
worksheets_r7i5jkjb = Huolilista
worksheets_pwuicnlk = Kirjoita jokainen huoli yhteen sarakkeeseen. Valitse ensimmäistä saraketta varten yksi pieni askel.
worksheets_vzaexpvv = Voin tehdä tälle jotakin
worksheets_uy5l57qp = En voi muuttaa tätä nyt
worksheets_bedmlkuq = Tukiverkkoni
worksheets_kpem5uvn = Kirjoita jokaisen tarpeen kohdalle nimi. Sama ihminen voi olla monessa kohdassa.
worksheets_tcb67bs3 = Mitä tarvitsen
worksheets_yinzx6xv = Kuka voi auttaa
worksheets_cuqkwd2e = Miten tavoitan hänet
worksheets_5nl7obfl = Joku, joka kuuntelee
worksheets_axszntof = Kyyti sairaalaan
worksheets_vx74jofe = Ostokset ja ateriat
worksheets_kqs4bso7 = Lasten tai vanhempien hoito
worksheets_whk24l2n = Apu lomakkeissa ja raha-asioissa
worksheets_lde2vnwe = Joku, jolle voin soittaa yöllä
worksheets_stczr4lc = Omat varoitusmerkkini
worksheets_kcpgvxyr = Merkitse ne merkit, joista tiedät tarvitsevasi enemmän apua.
worksheets_lzezoac5 = Nukun paljon vähemmän tai paljon enemmän kuin tavallisesti.
worksheets_upaonytt = Pysyttelen erossa ihmisistä.
worksheets_nbkhcjck = Itken usein tai en tunne mitään.
worksheets_rnydront = Suutun pienistä asioista.
worksheets_sxbruj6z = Minulta jää väliin käyntejä, hoitoja tai lääkkeitä.
worksheets_pnzpsjc6 = Sanoja alkuun
worksheets_pv4odcrz = Haluaisin puhua tänään mielialastani.
worksheets_7gtwar64 = Henkinen kuormitukseni oli tällä viikolla suuri. Mikä voi auttaa?
worksheets_s6ixgshc = Pelkään kuvausta niin paljon, etten saa unta.
worksheets_hbyngk6t = Voisiko jokin lääke tai kipu huonontaa mielialaani?
worksheets_dox73hrv = Voinko päästä jonkun luo, joka auttaa syöpää sairastavia tunteiden kanssa?
worksheets_3asjs4qc = Joskus ajattelen elämäni päättämistä.
worksheets_7ol2dhyl = Kenelle voin soittaa yöllä tai viikonloppuna?

## when-to-call

when-to-call_4zxn4crm = Milloin pitää soittaa

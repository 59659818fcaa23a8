## meta

meta_fbnytwes = Miten löydät luotettavaa tietoa verkosta
meta_7gdhxhyn = Viisi tarkistusta ihmisille, joilla on ruoansulatuselimistön syöpä
meta_lyat3ags = Miten tarkistat ruoansulatuselimistön syöpää koskevat verkkosivut, videot, keskustelubotit ja tutkimusuutiset ja miten käytät niitä hoitotiimisi kanssa.
meta_5d2ziqu6 = Tarkista, kuka tiedon on tehnyt, kuka maksaa, mistä tieto on peräisin, milloin se on tarkistettu ja mitä tekijät haluavat. Puhu sitten hoitotiimisi kanssa, ennen kuin toimit.

## intro

intro_xa3npka5 = Tarkista, kuka sivua ylläpitää, kuka maksaa, mistä tieto on peräisin, milloin se on tarkistettu ja mitä tekijät haluavat.
intro_ta2intjx = Aloita julkisesta terveydenhuollosta, sairaaloista ja syöpäjärjestöistä.
intro_ymlbef7h = Älä lopeta hoitoasi, älä lykkää sitä äläkä muuta sitä sen takia, mitä löysit verkosta.
intro_acragg63 = Älä osta tai käytä mitään verkosta löytämääsi valmistetta, ennen kuin olet kysynyt hoitotiimiltäsi.
intro_oip6tzjr = Vie löytämäsi hoitotiimillesi.

## why-search

why-search_zmrfex3f = Miksi etsiminen auttaa ja miksi siitä voi olla haittaa
why-search_awdem3os = Etsi tietoa, kun tunnet olevasi valmis, ja lopeta, kun se järkyttää sinua. Sinun ei tarvitse lukea kaikkea.
why-search_hvjid3vx = Hyvä tieto voi auttaa sinua valmistelemaan kysymyksiä ja selittämään sairauttasi perheellesi.
why-search_ncgx5jqk = Jotkin sivut voivat pelottaa sinua. Ne voivat koskea eri syöpää tai eri levinneisyysastetta. Elossaololuvut kuvaavat suuria ryhmiä, joita on usein hoidettu vuosia sitten. Ne eivät voi kertoa, mitä sinulle tapahtuu.
why-search_2rqatdnz = Valitse yksi kysymys, ennen kuin aloitat, ja aseta aikaraja. Voit myös pyytää ystävää etsimään puolestasi.

## where-to-start

where-to-start_txur2g44 = Mistä aloittaa
where-to-start_dscnzfv2 = Aloita sivuista, joilla ei ole mitään myytävää. Hyviä ensimmäisiä paikkoja ovat:
where-to-start_igd7tgxp = maasi julkinen terveydenhuolto tai terveysministeriö
where-to-start_jasxifva = kansallinen syöpäjärjestö tai suuri syöpäsairaala
where-to-start_llxygjtv = oman syöpätyyppisi potilasjärjestö
where-to-start_rquz4cpy = lääketieteellinen yhdistys, esimerkiksi [Euroopan lääketieteellisen onkologian yhdistyksen potilasoppaat][esmo-patient-guides]
where-to-start_k4xlow2h = Hoitotiimisi voi kertoa hyviä sivuja omalla kielelläsi.
where-to-start_7g4n5sqe = Laatumerkki yksin ei todista mitään. Joidenkin merkkien myöntäminen on päättynyt, mutta vanhat sivut näyttävät niitä yhä.

## five-checks

five-checks_ksua5nh6 = Viisi tarkistusta
five-checks_ebaco36i = Esitä viisi kysymystä jokaisesta sivusta, videosta tai julkaisusta. Ne perustuvat julkisen syöpäinstituutin neuvoihin.[^nci-trust]
five-checks_frplvl5m = Viisi ruutua allekkain. Jokaisessa on pieni piirros ja kysymys: ihminen, kolikoita, tekstisivu, kello ja ostoskori.
five-checks_gqmurdip = Kuka?
five-checks_mpm6jobd = Kuka maksaa?
five-checks_3riol3oa = Mistä?
five-checks_mdz7oovi = Milloin?
five-checks_htl5hn3k = Mitä he haluavat?
five-checks_d6kquafg = Viisi kysymystä, ennen kuin luotat sivuun.

## who

who_hhusa4d2 = Kuka sivua ylläpitää?
who_rhgfppnm = Etsi nimi ja osoite. Etsi, ketkä ovat kirjoittaneet ja tarkistaneet tekstin. Heillä pitäisi olla terveydenhuollon koulutus.

## who-pays

who-pays_egw3yibx = Kuka maksaa?
who-pays_u5txdxxi = Selvitä, kuka sivun maksaa. Maksaja voi olla valtio, hyväntekeväisyysjärjestö, yritys tai mainostajat. Hyvä sivu kertoo sen avoimesti.

## where-from

where-from_in6jgke3 = Mistä tieto on peräisin?
where-from_7b4qelyp = Etsi nimettyjä lähteitä, kuten tutkimuksia tai hoitosuosituksia. Avaa yksi lähde ja katso, sanooko se saman. Yhden ihmisen tarina ei ole todiste.

## when-checked

when-checked_wgklmnti = Milloin tieto on tarkistettu?
when-checked_nhfpris2 = Etsi viimeisen tarkistuksen päivämäärä, sillä syövän hoito muuttuu nopeasti. Jos päivämäärää ei ole, etsi toinen sivu.

## what-they-want

what-they-want_qejcfgfp = Mitä he haluavat sinulta?
what-they-want_antz2rrz = Kysy, mitä sivu haluaa sinun tekevän. Se voi haluta, että opit, ostat, lahjoitat tai annat tietojasi. Hyvä tieto kehottaa sinua puhumaan oman hoitotiimisi kanssa.

## warning-signs

warning-signs_nsoswvad = Varoitusmerkit
warning-signs_xcss2jqw = Poistu sivulta, jos näet jonkin näistä merkeistä:
warning-signs_xtu4i7zm = Sivu lupaa parantumisen tai ihmeen.
warning-signs_q63naemm = Sivu sanoo, että yksi valmiste tehoaa kaikkiin syöpiin.
warning-signs_n36tlrfy = Sivu pitää valmisteen sisällön salassa.
warning-signs_r7atgat3 = Sivu haluaa rahaa, ennen kuin saat mitään tarkempia tietoja.
warning-signs_zwldvrsz = Sivu sanoo, että lääkärit salaavat totuuden.
warning-signs_zmtajpi3 = Sivu sanoo, että tuote on turvallinen, koska se on luonnollinen.
warning-signs_rjxy7kgd = Älä lopeta äläkä lykkää hoitoasi sellaisen neuvon takia, jonka löysit verkosta. Kysy ensin hoitotiimiltäsi.

## videos-and-forums

videos-and-forums_2k255jkb = Videot, ryhmät ja keskustelupalstat
videos-and-forums_pmr2vilb = Käytä videoita ja keskustelupalstoja tueksi ja saadaksesi vinkkejä arkeen. Älä käytä niitä hoidon valitsemiseen.
videos-and-forums_tnf2xdkt = Toiset potilaat voivat ymmärtää sinua hyvin. Mutta heidän syöpänsä ja hoitonsa voivat olla erilaisia kuin sinun.
videos-and-forums_h4i7dg3a = Suosittu tieto ei ole aina totta. Kaksi syöpäasiantuntijaa tarkisti { $articles-total } suosittua syövän hoitoa koskevaa artikkelia sosiaalisesta mediasta. Suolistosyöpä oli yksi aiheista. Asiantuntijat löysivät vääriä tai harhaanjohtavia väitteitä { $articles-misleading } artikkelista.[^johnson-2022]
videos-and-forums_v742j7g7 = Selvitä, kuka videolla puhuu ja myykö hän jotakin.

## ai-chatbots

ai-chatbots_tecpstkv = Tekoälyä käyttävät keskustelubotit
ai-chatbots_mb35v7tf = Käytä keskustelubottia valmistautumiseen, älä päättämiseen. Keskustelubotti on tietokoneohjelma, joka kirjoittaa vastauksia. Se voi selittää sanan tai auttaa sinua kirjoittamaan kysymyksiä.
ai-chatbots_6px2a2gy = Keskustelubotti voi kuulostaa varmalta ja olla silti väärässä. Se voi keksiä lähteen tai käyttää vanhaa tietoa. Se ei tunne kaikkia terveystietojasi.
ai-chatbots_mc2e5mpo = Yhdessä tutkimuksessa testattiin varhaista keskustelubottia muiden syöpien hoitoa koskevilla kysymyksillä. Noin { $chatbot-wrong } vastaus { $chatbot-answers } vastauksesta sisälsi jonkin neuvon, joka ei vastannut hoitosuosituksia.[^nci-chatbots-2023] Uudemmat keskustelubotit voivat antaa muita tuloksia.
ai-chatbots_43ddx3ns = Kysy keskustelubotilta sen lähteitä ja avaa ne itse.
ai-chatbots_mvzfvicv = Älä kirjoita nimeäsi, syntymäaikaasi tai tutkimustuloksiasi.
ai-chatbots_qwg6dnif = Älä kysy keskustelubotilta, onko oire hätätilanne. Soita hoitotiimisi numeroon tai hätänumeroon.

## study-news

study-news_4cjizpq3 = Uutiset tutkimuksista
study-news_ncvtnapp = Esitä nämä kysymykset, kun luet uudesta tutkimuksesta:
study-news_w4rbfyyk = Osallistuiko siihen ihmisiä? Soluilla tai eläimillä saadut tulokset eivät usein päde ihmisiin.
study-news_gr5zl4vk = Olivatko ihmiset sinun kaltaisiasi? Etsi sama syöpä ja sama levinneisyysaste.
study-news_kb3hmvo7 = Kuinka moni osallistui? Pienen tutkimuksen tulos voi olla sattumaa.
study-news_ny7ky5l4 = Kuinka monta ihmistä se auttoi? Etsi ihmisten lukumääriä.

## worked-example

worked-example_rt463fwq = Esimerkki luvuilla
worked-example_btkmryzi = Etsi otsikon takana olevat luvut. **Keksimme tämän esimerkin luvut.** Ne eivät koske todellista tutkimusta tai tuotetta.[^trust-own-example]
worked-example_ikrsmbmm = Otsikossa sanotaan: ”Uusi tuote puolittaa haittavaikutuksen riskin.”
worked-example_sqpskd7v = Ryhmä
worked-example_suakgfmj = Ihmisiä ryhmässä
worked-example_vg5wc7o2 = Ihmisiä, joilla oli haittavaikutus
worked-example_ath3yjbz = Ihmisiä, joilla ei ollut haittavaikutusta
worked-example_o3ycynkx = Ryhmä, joka sai uutta tuotetta
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = Ryhmä, joka ei saanut uutta tuotetta
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = Otsikko on totta: { $example-with } on puolet luvusta { $example-without }. Mutta { $example-group } ihmisestä tuote auttoi vain { $example-helped } ihmistä. Muille { $example-same } ihmiselle sillä ei ollut merkitystä.
worked-example_36ywt5cz = Tutkimuksissa ihmiset ymmärsivät tällaisia lukuja paremmin kuin prosentteja.[^akl-2011] Pyydä hoitotiimiltäsi luvut tässä muodossa.

## trial-registers

trial-registers_opmn6257 = Kliinisten tutkimusten rekisterit
trial-registers_yp75xzxn = Etsi rekisteristä [kliininen tutkimus][term-clinical-trial], josta voit keskustella hoitotiimisi kanssa. Kaksi esimerkkiä ovat [Euroopan unionin rekisteri][clinical-trials-eu] ja [Yhdysvaltojen rekisteri][clinicaltrials-gov].
trial-registers_v3ocnd4q = Rekisteri luettelee tutkimuksia. Se ei suosittele niitä. Yhdysvalloissa viranomaiset eivät arvioi tai hyväksy kaikkia lueteltuja tutkimuksia.[^ctgov-2023]
trial-registers_mhb22i3n = Kysy hoitotiimiltäsi, sopiiko tutkimus syöpääsi, [biomarkkereihisi][term-biomarker] ja terveydentilaasi. Ole varovainen, jos sinun täytyy maksaa osallistumisesta.

## buying-online

buying-online_tii3meaz = Lääkkeiden ja muiden valmisteiden ostaminen verkosta
buying-online_n3lm4au6 = Kysy hoitotiimiltäsi tai apteekista, ennen kuin ostat mitään. Rohdokset, vitamiinit ja muut valmisteet voivat muuttaa [solunsalpaajahoidon][term-chemotherapy] ja muiden hoitojen vaikutusta.
buying-online_u2zvveai = Älä osta reseptilääkkeitä ilman reseptiä. Lääkeväärennöksissä voi olla väärä sisältö tai väärä annos.[^ema-online]
buying-online_kdcgoenx = Euroopan unionissa, Islannissa, Liechtensteinissa ja Norjassa laillisilla verkkomyyjillä on yhteinen logo.[^eu-logo-2014] Tarkista logo tässä järjestyksessä:
buying-online_cgf4ljst = Etsi logosta kansallinen lippu. Logo, jossa on Euroopan unionin lippu, on väärennös.[^ema-online]
buying-online_7vy45zsa = Valitse logo. Sen on johdettava kansallisen viranomaisen viralliseen luetteloon.
buying-online_4ayy6mih = Etsi myyjä virallisesta luettelosta. Jos myyjää ei ole siellä, älä osta.
buying-online_appv25ya = [Euroopan lääkevirasto][medicines-online-eu] selittää tämän logon. Kysy muissa maissa apteekista.
buying-online_lah7inqy = Jos otit jotakin valmistetta ja voit huonosti, soita heti hoitotiimisi numeroon. Hätätilanteessa soita hätänumeroon. Kerro, mitä otit, ja säilytä pakkaus.

## privacy

privacy_qtqd6jmv = Yksityisyytesi
privacy_pcmcp7th = Kerro itsestäsi niin vähän kuin voit:
privacy_cn5qwwg2 = Käytä keskustelupalstoilla nimeä, josta ei näe, kuka olet.
privacy_r5a3nexx = Älä julkaise kuvia kirjeistä, tutkimustuloksista tai lääkkeiden etiketeistä.
privacy_gugcobll = Älä lähetä rahaa tai pankkitietoja ihmisille, jotka tunnet vain verkosta.

## bring-to-team

bring-to-team_rq2alhif = Vie löytämäsi hoitotiimillesi
bring-to-team_6kiuibp2 = Kerro hoitotiimillesi, mitä löysit, vaikka et olisi siitä varma. Ota mukaan yksi sivu tai yksi linkki ja merkitse tärkeä kohta.
bring-to-team_2jezqbni = Tarkista myös tämä opas. Katso, kuka sen teki ja kuka maksoi, sekä sen lähteet ja päivämäärät.

## website-checker

website-checker_cjvrlwd6 = Työlehti: verkkosivun tarkistus
website-checker_hjudoiag = Verkkosivun tarkistus
website-checker_3d44kel4 = Merkitse jokaisen kysymyksen kohdalle kyllä tai ei. Jos merkitset monta kertaa ei, etsi toinen sivu.
website-checker_ldnsanbl = Kysymys
website-checker_sai6gbdl = Kyllä
website-checker_4h7yowml = Ei
website-checker_nxtudeke = Näenkö, kuka sivua ylläpitää?
website-checker_37sxnh4t = Löydänkö osoitteen tai muun tavan ottaa yhteyttä?
website-checker_krpwllfg = Kertooko sivu, kuka sen maksaa?
website-checker_sesp4qi3 = Ovatko terveydenhuollon koulutuksen saaneet ihmiset kirjoittaneet tai tarkistaneet tekstin?
website-checker_pvuwwq4k = Mainitseeko sivu lähteensä?
website-checker_bu26eyjz = Näenkö viimeisen tarkistuksen päivämäärän?
website-checker_gpij5ert = Kertooko sivu haitoista samoin kuin hyödyistä?
website-checker_ofd2nfqs = Erotanko mainonnan tiedosta?
website-checker_volwegkj = Kertooko sivu, mitä tiedoilleni tapahtuu?
website-checker_ojwevcd5 = Kehottaako sivu minua puhumaan oman hoitotiimini kanssa?

## what-i-found

what-i-found_jkbitmpx = Työlehti: mitä löysin
what-i-found_yhn74bxc = Mitä löysin: muistilappu seuraavalle käynnilleni
what-i-found_qtusvimp = Täytä yksi muistilappu jokaisesta sivusta, videosta tai vastauksesta.
what-i-found_ry4rm5qu = Aihe
what-i-found_uk3sbpp3 = Muistiinpanoni
what-i-found_4nrtbetr = Sivun nimi tai osoite
what-i-found_mciv36n7 = Kuka sen teki ja milloin
what-i-found_bx7gr5qw = Mitä siinä sanotaan
what-i-found_3gmk4sxm = Miksi se on minulle tärkeää
what-i-found_cqnd5ddb = Kysymykseni hoitotiimille
what-i-found_gskaxbvh = Mitä hoitotiimini sanoi
what-i-found_rhmapgo6 = Siitä, mitä löysin
what-i-found_fajfgmqn = Sopiiko tämä tieto minun syöpääni ja sen levinneisyysasteeseen?
what-i-found_smirmyvg = Voisiko tästä olla minulle apua, ja voisiko siitä olla haittaa?
what-i-found_ykcg4rie = Sopiiko se yhteen hoitoni ja muiden lääkkeideni kanssa?
what-i-found_wcoysyvs = Mitä sivuja suosittelette omalla kielelläni?

## when-to-call

when-to-call_4zxn4crm = Milloin pitää soittaa

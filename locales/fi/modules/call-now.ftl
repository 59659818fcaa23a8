## meta

meta_foefcwal = Milloin pitää soittaa

## intro

intro_6kwsbjhi = Käytä näitä listoja, kun voit huonosti tai olet huolissasi. Sinun ei tarvitse olla varma. Jos kaksi listaa sopii, toimi kiireellisemmän mukaan.
intro_zpkw3mhd = Tikkaat, joissa on kolme askelmaa. Ylimmällä askelmalla on varoitusmerkki: soita heti hätänumeroon. Keskimmäisellä askelmalla on puhelin ja kuu: soita hoitotiimillesi heti, päivällä tai yöllä. Alimmalla askelmalla on puhelin ja kello: soita hoitotiimillesi virka-aikana.
intro_iz2h223y = Hätänumero
intro_xjvuf5vx = Soita heti
intro_a6dzl66r = Hoitotiimisi
intro_qnd3fk7i = Heti, päivällä tai yöllä
intro_vuoevpqm = Virka-aikana
intro_gpl2d4vb = Mitä korkeampi askelma, sitä kiireellisempi asia.
intro_t4x477gf = Hätätilanne: soita heti hätänumeroon
intro_oedaiepq = Sinulla on uusi tai kova rintakipu.
intro_lnbh5hxm = Sinulla on vaikea tai äkillinen hengenahdistus.
intro_2hplc3p5 = Lyyhistyt maahan, saat kouristuskohtauksen tai sinua ei saada hereille.
intro_zlsx3kvz = Sinulla on runsas verenvuoto, joka ei lopu, tai oksennat verta.
intro_v3runmgu = Toinen puoli kasvoistasi roikkuu, kätesi on heikko tai puheesi on epäselvää.
intro_46gy3reg = Huulesi, kielesi tai nielusi turpoavat nopeasti.
intro_gdxf4bpe = Olet yhtäkkiä hyvin sekava.
intro_rgedfakv = Jaloissasi on uutta heikkoutta tai tunnottomuutta, tai haarovälisi on tunnoton.
intro_6qefno74 = Sinulla on äkillistä luukipua etkä pysty varaamaan painoa jalalle.
intro_euuiqof6 = Et yhtäkkiä pysty virtsaamaan, tai et yhtäkkiä pysty pidättämään virtsaa tai ulostetta.
intro_wpy2vxwj = Sinulla on kuumetta, ja ihosi tai silmäsi ovat keltaiset.
intro_hch7ke67 = Sinulla on itsemurha-ajatuksia, ja saatat toimia niiden mukaan.
intro_fuxbjzti = Soita hoitotiimillesi heti, päivällä tai yöllä
intro_5yvw5tbv = Ruumiinlämpösi on { $fever-threshold } tai korkeampi.
intro_i5rmg5j2 = Sinulla on vilunväristyksiä, tai vointisi muuttuu yhtäkkiä hyvin huonoksi, vaikka kuumetta ei olisi.
intro_d4i5hmur = Oksentelet toistuvasti, tai nesteet tai lääkkeet eivät pysy sisällä.
intro_vzto5wo5 = Sinulla on ripulia paljon enemmän kuin tavallisesti, ripulia tulee yöllä tai siinä on verta.
intro_553tcn4l = Vatsasi on turvonnut tai kipeä, ja oksennat.
intro_uixpmgoi = Vatsasi on turvonnut tai kipeä, ja suolesta ei tule ulostetta eikä ilmaa.
intro_v7oi3fmp = Avanteesi lakkaa toimimasta, ja sinulla on kipua tai oksentelua.
intro_5sqg3co2 = Ulosteesi on mustaa, ulosteessasi on verta tai sinulla on uusia mustelmia.
intro_unz2hh2a = Ihosi tai silmäsi muuttuvat keltaisiksi, vaikka kuumetta ei olisi.
intro_t64vsxqq = Toinen jalkasi tai kätesi on alkanut turvota tai on tullut kipeäksi.
intro_d7bqyfna = Sinulla on uusi kova päänsärky tai uusia näköhäiriöitä.
intro_rszfynqz = Sinulla on uutta selkäkipua tai luukipua.
intro_nbzimoy6 = Et pysty nielemään, tai suusi on niin kipeä, ettet pysty juomaan.
intro_bo3fyrfr = Kipusi ei pysy hallinnassa.
intro_yyzzlqet = Iho laskimoportin tai keskuslaskimokatetrin kohdalla punoittaa tai on kipeä, tai siitä vuotaa nestettä.
intro_kaa2nroe = Olet saanut immunologista hoitoa, ja sinulle tulee uutena ripulia, ihottumaa tai hengenahdistusta, vaikka hoidosta olisi kulunut kuukausia.
intro_n4rbzzxa = Soita hoitotiimillesi virka-aikana
intro_3gw72v62 = Laihdut, vaikka et yritä laihtua.
intro_yfefoyfh = Mielialasi pysyy matalana, tai nukut huonosti.
intro_i3hvhqln = Sormien tai varpaiden pistely pahenee.
intro_4fs2zw75 = Kämmentesi tai jalkapohjiesi iho on kipeä.
intro_cmcwl75v = Sinulla on ummetusta, mutta ilmaa tulee eikä sinulla ole kovia kipuja.
intro_6dncau3f = Haluat alkaa käyttää uutta lääkettä, rohdosta tai ravintolisää.

## call-rules

call-rules_yyor7hvn = Turvallisuusohjeet
call-rules_tsurlvfy = Jos hoitotiimilläsi ei ole puhelinpalvelua tai puheluusi ei vastata, mene päivystykseen.
call-rules_xtw3tdnv = Uusi heikkous tai tunnottomuus jaloissa on aina hätätilanne: soita hätänumeroon tai mene päivystykseen.
call-rules_4wovai4s = Kuume yhdessä keltaisen ihon tai keltaisten silmien kanssa on aina hätätilanne: soita hätänumeroon tai mene päivystykseen.
call-rules_hxjp3lbe = Mittaa kuume, ennen kuin otat kuumetta alentavaa lääkettä. Sellainen lääke voi peittää kuumeen.
call-rules_b27adf4y = Älä aja itse, jos voit hyvin huonosti.
call-rules_l5xaz3zs = Kerro, että sinulla on syöpä. Kerro, mitä hoitoa olet viimeksi saanut ja milloin.

## call-suicide

call-suicide_dbfu3geh = Jos ajattelet itsemurhaa
call-suicide_3lhhivar = Kerro jollekulle heti. Voit sanoa: ”Ajattelen itsemurhaa.” Soita hoitotiimillesi, päivällä tai yöllä, tai kriisipuhelimeen. Kerro ihmiselle, johon luotat. Jos saatat toimia näiden ajatusten mukaan, soita heti hätänumeroon. Älä jää yksin.
call-suicide_y75gojyh = Sinulle tärkeät puhelinnumerot
call-suicide_iwguctuu = Hätänumero:
call-suicide_sx7pzhco = Hoitotiimisi virka-aikana:
call-suicide_dthu7aa4 = Hoitotiimisi öisin ja viikonloppuisin:
call-suicide_vs6qbq6y = Lähin päivystys:
call-suicide_mha77yel = Kriisipuhelin:

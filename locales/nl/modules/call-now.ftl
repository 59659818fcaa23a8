## meta

meta_foefcwal = Wanneer moet u bellen?

## intro

intro_6kwsbjhi = Gebruik deze lijsten als u zich niet goed voelt of zich zorgen maakt. U hoeft het niet zeker te weten. Passen er twee lijsten? Gebruik dan de lijst die het dringendst is.
intro_zpkw3mhd = Een ladder met drie treden. Op de bovenste trede staat een waarschuwingsteken: bel nu het alarmnummer. Op de middelste trede staan een telefoon en een maan: bel nu uw behandelteam, dag en nacht. Op de onderste trede staan een telefoon en een klok: bel uw behandelteam tijdens kantooruren.
intro_iz2h223y = Alarmnummer
intro_xjvuf5vx = Bel nu
intro_a6dzl66r = Uw behandelteam
intro_qnd3fk7i = Nu, dag en nacht
intro_vuoevpqm = Tijdens kantooruren
intro_gpl2d4vb = Hoe hoger de trede, hoe dringender het is.
intro_t4x477gf = Noodgeval: bel nu het alarmnummer
intro_oedaiepq = U heeft nieuwe of hevige pijn op de borst.
intro_lnbh5hxm = U bent ernstig benauwd of plotseling benauwd.
intro_2hplc3p5 = U zakt in elkaar, krijgt een epileptische aanval of bent niet wakker te krijgen.
intro_zlsx3kvz = U bloedt hevig en het stopt niet, of u braakt bloed.
intro_v3runmgu = Eén kant van uw gezicht hangt omlaag, uw arm is zwak of u praat onduidelijk.
intro_46gy3reg = Uw lippen, tong of keel zwellen snel op.
intro_gdxf4bpe = U bent plotseling erg verward.
intro_rgedfakv = U heeft nieuwe zwakte of gevoelloosheid in uw benen, of u bent gevoelloos tussen uw benen.
intro_6qefno74 = U heeft plotseling botpijn en kunt een been niet belasten.
intro_euuiqof6 = U kunt plotseling niet plassen, of u kunt plotseling uw plas of ontlasting niet ophouden.
intro_wpy2vxwj = U heeft koorts en uw huid of ogen zijn geel.
intro_hch7ke67 = U denkt eraan een eind aan uw leven te maken en u zou dat ook kunnen doen.
intro_fuxbjzti = Bel nu uw behandelteam, dag en nacht
intro_5yvw5tbv = Uw temperatuur is { $fever-threshold } of hoger.
intro_i5rmg5j2 = U heeft koude rillingen of u voelt zich plotseling heel ziek, ook zonder koorts.
intro_d4i5hmur = U blijft braken, of u kunt vocht of medicijnen niet binnenhouden.
intro_vzto5wo5 = U heeft veel meer diarree dan normaal, of de diarree komt ’s nachts of er zit bloed bij.
intro_553tcn4l = Uw buik is opgezet of pijnlijk, en u braakt.
intro_uixpmgoi = Uw buik is opgezet of pijnlijk, en er komen geen ontlasting en geen windjes.
intro_v7oi3fmp = Uw stoma werkt niet meer, en u heeft pijn of u braakt.
intro_5sqg3co2 = U heeft zwarte ontlasting, bloed in uw ontlasting of nieuwe blauwe plekken.
intro_unz2hh2a = Uw huid of ogen worden geel, ook zonder koorts.
intro_t64vsxqq = Een been of arm is sinds kort gezwollen of pijnlijk.
intro_d7bqyfna = U heeft nieuwe, hevige hoofdpijn of nieuwe problemen met zien.
intro_rszfynqz = U heeft nieuwe pijn in uw rug of botten.
intro_nbzimoy6 = U kunt niet slikken, of uw mond doet te veel pijn om te drinken.
intro_bo3fyrfr = Uw pijn is niet onder controle.
intro_yyzzlqet = De huid bij uw poortkatheter of centrale lijn is rood of pijnlijk, of er komt vocht uit.
intro_kaa2nroe = U heeft immunotherapie gehad en krijgt nieuwe diarree, huiduitslag of benauwdheid, ook maanden later.
intro_n4rbzzxa = Bel uw behandelteam tijdens kantooruren
intro_3gw72v62 = U valt af zonder dat u daar moeite voor doet.
intro_yfefoyfh = U blijft somber, of u slaapt slecht.
intro_i3hvhqln = De tintelingen in uw vingers of tenen worden erger.
intro_4fs2zw75 = De huid van uw handpalmen of voetzolen doet pijn.
intro_cmcwl75v = U heeft last van verstopping, maar u laat wel windjes en heeft geen erge pijn.
intro_6dncau3f = U wilt een nieuw medicijn, kruidenmiddel of supplement gebruiken.

## call-rules

call-rules_yyor7hvn = Regels voor uw veiligheid
call-rules_tsurlvfy = Is uw behandelteam telefonisch niet bereikbaar of neemt niemand op? Ga dan naar de spoedeisende hulp.
call-rules_xtw3tdnv = Nieuwe zwakte of gevoelloosheid in uw benen is altijd een noodgeval: bel het alarmnummer of ga naar de spoedeisende hulp.
call-rules_4wovai4s = Koorts met een gele huid of gele ogen is altijd een noodgeval: bel het alarmnummer of ga naar de spoedeisende hulp.
call-rules_hxjp3lbe = Meet uw temperatuur voordat u medicijnen neemt die koorts verlagen. Zulke medicijnen kunnen koorts verbergen.
call-rules_b27adf4y = Rijd niet zelf als u zich heel ziek voelt.
call-rules_l5xaz3zs = Zeg dat u kanker heeft. Zeg welke behandeling u het laatst heeft gehad, en wanneer.

## call-suicide

call-suicide_dbfu3geh = Als u aan zelfdoding denkt
call-suicide_3lhhivar = Vertel het nu aan iemand. U kunt zeggen: ‘Ik denk eraan een eind aan mijn leven te maken.’ Bel uw behandelteam, dag en nacht, of een hulplijn voor emotionele steun. Vertel het aan iemand die u vertrouwt. Zou u deze gedachten kunnen uitvoeren? Bel dan nu het alarmnummer. Blijf niet alleen.
call-suicide_y75gojyh = Uw nummers
call-suicide_iwguctuu = Alarmnummer:
call-suicide_sx7pzhco = Uw behandelteam tijdens kantooruren:
call-suicide_dthu7aa4 = Uw behandelteam ’s nachts en in het weekend:
call-suicide_vs6qbq6y = Dichtstbijzijnde spoedeisende hulp:
call-suicide_mha77yel = Hulplijn voor emotionele steun:

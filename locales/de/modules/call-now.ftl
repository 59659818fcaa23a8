## meta

meta_foefcwal = Wann Sie anrufen sollten

## intro

intro_6kwsbjhi = Nutzen Sie diese Listen, wenn es Ihnen nicht gut geht oder Sie sich Sorgen machen. Sie müssen nicht sicher sein. Wenn zwei Listen zutreffen, gilt die dringendere.
intro_zpkw3mhd = Eine Leiter mit drei Stufen. Auf der obersten Stufe ist ein Warnzeichen: Wählen Sie sofort den Notruf. Auf der mittleren Stufe sind ein Telefon und ein Mond: Rufen Sie sofort Ihr Behandlungsteam an, bei Tag und bei Nacht. Auf der untersten Stufe sind ein Telefon und eine Uhr: Rufen Sie Ihr Behandlungsteam zu den Sprechzeiten an.
intro_iz2h223y = Notruf
intro_xjvuf5vx = Sofort wählen
intro_a6dzl66r = Ihr Behandlungsteam
intro_qnd3fk7i = Sofort, Tag und Nacht
intro_vuoevpqm = Zu den Sprechzeiten
intro_gpl2d4vb = Je höher die Stufe, desto dringender ist es.
intro_t4x477gf = Notfall: Wählen Sie sofort den Notruf
intro_oedaiepq = Sie haben neue oder starke Schmerzen in der Brust.
intro_lnbh5hxm = Sie haben starke oder plötzliche Atemnot.
intro_2hplc3p5 = Sie brechen zusammen, haben einen Krampfanfall oder lassen sich nicht wecken.
intro_zlsx3kvz = Sie bluten stark und es hört nicht auf, oder Sie erbrechen Blut.
intro_v3runmgu = Ihr Gesicht hängt auf einer Seite herab, Ihr Arm ist schwach oder Sie sprechen undeutlich.
intro_46gy3reg = Ihre Lippen, Ihre Zunge oder Ihr Rachen schwellen schnell an.
intro_gdxf4bpe = Sie sind plötzlich sehr verwirrt.
intro_rgedfakv = Ihre Beine sind seit Kurzem schwach oder taub, oder Sie haben ein taubes Gefühl zwischen den Beinen.
intro_6qefno74 = Sie haben plötzlich Knochenschmerzen und können ein Bein nicht belasten.
intro_euuiqof6 = Sie können plötzlich nicht mehr Wasser lassen, oder Sie können plötzlich Blase oder Darm nicht mehr kontrollieren.
intro_wpy2vxwj = Sie haben Fieber und Ihre Haut oder Ihre Augen sind gelb.
intro_hch7ke67 = Sie denken daran, sich das Leben zu nehmen, und könnten es tun.
intro_fuxbjzti = Rufen Sie sofort Ihr Behandlungsteam an, bei Tag und bei Nacht
intro_5yvw5tbv = Ihre Temperatur beträgt { $fever-threshold } oder mehr.
intro_i5rmg5j2 = Sie haben Schüttelfrost oder fühlen sich plötzlich sehr krank, auch ohne Fieber.
intro_d4i5hmur = Sie erbrechen immer wieder oder können Flüssigkeit oder Medikamente nicht bei sich behalten.
intro_vzto5wo5 = Sie haben viel mehr Durchfall als sonst, oder der Durchfall kommt nachts oder enthält Blut.
intro_553tcn4l = Ihr Bauch ist geschwollen oder schmerzt, und Sie erbrechen.
intro_uixpmgoi = Ihr Bauch ist geschwollen oder schmerzt, und es gehen weder Stuhl noch Winde ab.
intro_v7oi3fmp = Ihr Stoma fördert nichts mehr, und Sie haben Schmerzen oder erbrechen.
intro_5sqg3co2 = Sie haben schwarzen Stuhl, Blut im Stuhl oder neue blaue Flecken.
intro_unz2hh2a = Ihre Haut oder Ihre Augen werden gelb, auch ohne Fieber.
intro_t64vsxqq = Ein Bein oder ein Arm ist seit Kurzem geschwollen oder schmerzhaft.
intro_d7bqyfna = Sie haben neue starke Kopfschmerzen oder neue Sehstörungen.
intro_rszfynqz = Sie haben neue Schmerzen im Rücken oder in den Knochen.
intro_nbzimoy6 = Sie können nicht schlucken, oder Ihr Mund ist so wund, dass Sie nicht trinken können.
intro_bo3fyrfr = Ihre Schmerzen sind nicht unter Kontrolle.
intro_yyzzlqet = Die Haut an Ihrem Port oder Venenkatheter ist gerötet oder schmerzt, oder es tritt Flüssigkeit aus.
intro_kaa2nroe = Sie hatten eine Immuntherapie und bekommen Durchfall, der vorher nicht da war, Hautausschlag oder Atemnot, auch noch Monate später.
intro_n4rbzzxa = Rufen Sie Ihr Behandlungsteam zu den Sprechzeiten an
intro_3gw72v62 = Sie nehmen ab, ohne es zu wollen.
intro_yfefoyfh = Ihre Stimmung bleibt gedrückt, oder Sie schlafen schlecht.
intro_i3hvhqln = Das Kribbeln in Ihren Fingern oder Zehen wird stärker.
intro_4fs2zw75 = Die Haut an Ihren Handflächen oder Fußsohlen schmerzt.
intro_cmcwl75v = Sie haben Verstopfung, aber Winde gehen ab und Sie haben keine starken Schmerzen.
intro_6dncau3f = Sie möchten ein neues Medikament, ein Heilkraut oder ein Nahrungsergänzungsmittel nehmen.

## call-rules

call-rules_yyor7hvn = Sicherheitsregeln
call-rules_tsurlvfy = Wenn Ihr Behandlungsteam keinen Telefondienst hat oder sich niemand meldet, gehen Sie in die Notaufnahme.
call-rules_xtw3tdnv = Neue Schwäche oder Taubheit in den Beinen ist immer ein Notfall: Wählen Sie den Notruf oder gehen Sie in die Notaufnahme.
call-rules_4wovai4s = Fieber mit gelber Haut oder gelben Augen ist immer ein Notfall: Wählen Sie den Notruf oder gehen Sie in die Notaufnahme.
call-rules_hxjp3lbe = Messen Sie Ihre Temperatur, bevor Sie ein Medikament nehmen, das Fieber senkt. Solche Medikamente können Fieber verdecken.
call-rules_b27adf4y = Fahren Sie nicht selbst, wenn es Ihnen sehr schlecht geht.
call-rules_l5xaz3zs = Sagen Sie, dass Sie Krebs haben. Sagen Sie, welche Behandlung Sie zuletzt hatten und wann.

## call-suicide

call-suicide_dbfu3geh = Wenn Sie an Suizid denken
call-suicide_3lhhivar = Sagen Sie es sofort jemandem. Sie können sagen: „Ich denke daran, mir das Leben zu nehmen.“ Rufen Sie Ihr Behandlungsteam an, bei Tag oder bei Nacht, oder ein Seelsorge- oder Krisentelefon. Sprechen Sie mit einem Menschen, dem Sie vertrauen. Wenn Sie diese Gedanken in die Tat umsetzen könnten, wählen Sie sofort den Notruf. Bleiben Sie nicht allein.
call-suicide_y75gojyh = Ihre Nummern
call-suicide_iwguctuu = Notruf:
call-suicide_sx7pzhco = Ihr Behandlungsteam zu den Sprechzeiten:
call-suicide_dthu7aa4 = Ihr Behandlungsteam nachts und am Wochenende:
call-suicide_vs6qbq6y = Nächste Notaufnahme:
call-suicide_mha77yel = Seelsorge- oder Krisentelefon:

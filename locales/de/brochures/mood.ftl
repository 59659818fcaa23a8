## meta

meta_fbbju5x7 = Auf die Stimmung achten
meta_zfe7v5pi = Ein praktischer Ratgeber zu Gefühlen, Sorgen und Unterstützung bei metastasiertem Darmkrebs
meta_oc4nczd4 = Wie Sie Ihre Stimmung prüfen, was heute helfen kann und wann Sie um Hilfe bitten sollten, wenn Sie metastasierten Darmkrebs haben.
meta_vedamgls = Starke Gefühle sind bei dieser Krankheit häufig, und Hilfe wirkt: Sagen Sie Ihrem Behandlungsteam frühzeitig Bescheid.

## intro

intro_kt4elrog = Starke Gefühle sind bei metastasiertem Darmkrebs häufig. Sie sind nicht daran schuld.
intro_3ekgjzn5 = Wählen Sie einmal pro Woche eine Zahl von 0 bis 10 für Ihre seelische Belastung.
intro_g5rkfjo5 = Sagen Sie Ihrem Behandlungsteam Bescheid, wenn Ihre Zahl { $distress-action } oder höher ist oder wenn irgendeine Zahl Ihnen Sorgen macht.
intro_mkomdeft = Gespräche, kleine Schritte im Alltag und eine Behandlung können helfen.
intro_qv3s4fiy = Wenn Sie daran denken, sich das Leben zu nehmen, sagen Sie es sofort jemandem. Warten Sie nicht bis zum nächsten Termin.

## feelings

feelings_lawidot4 = Was Sie vielleicht fühlen
feelings_w5cvotro = Geben Sie Ihren Gefühlen einen Namen. Dann ist es vielleicht leichter, darüber zu sprechen.
feelings_nrx7gia4 = Vielleicht fühlen Sie manches davon, und es kann sich im Laufe eines Tages ändern:
feelings_birylefm = Schock, als ob nichts wirklich wäre
feelings_4ohg3w2n = Angst vor Schmerzen, vor einem CT oder MRT oder vor der Zukunft
feelings_7u5txl3a = Wut auf die Krankheit oder auf andere Menschen
feelings_26u6waah = Schuldgefühle, weil die Krankheit auch Ihre Familie trifft
feelings_sktp4qoa = Traurigkeit oder gar keine Gefühle
feelings_xnreij6s = Erleichterung, weil Sie jetzt wissen, was Ihnen fehlt
feelings_2zgdumhm = Keines dieser Gefühle ist falsch. Ihre Stimmung hat den Krebs nicht verursacht. Sie müssen nicht für andere fröhlich sein.
feelings_o3kn4guk = Vielen Menschen geht es so. Etwa { $problem-in-hundred-low } bis { $problem-in-hundred-high } von 100 Menschen mit Krebs haben ein seelisches Problem, bei dem sie fachliche Hilfe brauchen.[^donovan-2020] Etwa { $depression-in-hundred } von 100 haben eine Depression.[^mitchell-2011]
feelings_bkmgkbjo = Sagen Sie Ihrem Behandlungsteam auch, wenn Sie Schmerzen haben, müde sind oder schlecht schlafen. All das kann auf die Stimmung drücken, und manche Medikamente können es auch.

## harder-times

harder-times_a3uvd6in = Schwerere Zeiten
harder-times_azrlj2cl = Planen Sie mehr Unterstützung für die Zeiten ein, die oft schwer sind.
harder-times_nlrurcdg = Wann
harder-times_3c64g2gr = Was Sie vielleicht fühlen
harder-times_cxikeifb = Was helfen kann
harder-times_of6s4ngq = Vor einem CT oder MRT
harder-times_aff46aq7 = Die Sorgen werden vielleicht größer, je näher der Tag kommt.
harder-times_v552uzox = Fragen Sie, wann und wie Sie das Ergebnis bekommen. Planen Sie für den Tag davor etwas Schönes.
harder-times_3e4mj2hi = Am Anfang einer Behandlung
harder-times_phdi5yz2 = Sie haben vielleicht das Gefühl, dass Sie zu viel lernen müssen.
harder-times_pamhy6ab = Bringen Sie jemanden mit. Bitten Sie um schriftliche Informationen.
harder-times_2kdn6re3 = In einer Behandlungspause
harder-times_qag7yxis = Sie fühlen sich vielleicht weniger sicher.
harder-times_eff6jwgs = Fragen Sie, wen Sie anrufen können und wann die nächste Kontrolle ist.
harder-times_3zyhmhp7 = Wenn der Krebs gewachsen ist
harder-times_puvcbtzq = Vielleicht fühlen Sie Schock, Wut oder Trauer.
harder-times_ghl7ao6l = Bitten Sie um ein zweites Gespräch einige Tage später. Schreiben Sie Ihre Fragen auf.

## check-yourself

check-yourself_jjvlih7u = Prüfen Sie jede Woche, wie es Ihnen geht
check-yourself_4xbhltbr = Wählen Sie eine Zahl, einmal pro Woche. Eine [seelische Belastung][term-distress] ist ein unangenehmes Gefühl, das Ihre Gedanken, Ihren Körper, Ihre Beziehungen oder Ihren Glauben betrifft.[^ownby-2019] Sie kann leicht oder sehr stark sein.
check-yourself_y7vwxmv5 = Wie viel seelische Belastung hatten Sie in der letzten Woche?
check-yourself_acuok7er = keine Belastung
check-yourself_5ezdlswi = die schlimmste Belastung, die ich mir vorstellen kann
check-yourself_j6kqmsc7 = Sagen Sie Ihrem Behandlungsteam Bescheid, wenn Ihre Zahl { $distress-action } oder höher ist.[^agarwal-2025] Sprechen Sie auch über eine kleinere Zahl, wenn sie Ihnen Sorgen macht. Diese Skala ist der Anfang eines Gesprächs. Sie stellt keine Diagnose.
check-yourself_wwxbk6ok = Zwei weitere Zeichen sind wichtig. Rufen Sie Ihr Behandlungsteam zu den Sprechzeiten an, wenn eines davon { $low-mood-weeks } Wochen oder länger anhält:[^arroll-2010]
check-yourself_qhdrscq3 = Sie sind an den meisten Tagen traurig oder ohne Hoffnung.
check-yourself_ad4gwsie = Sie haben an den meisten Tagen an fast nichts Freude.
check-yourself_6gqjajde = Das können Zeichen einer Depression sein. Eine Depression ist eine Krankheit und keine Schwäche, und eine Behandlung kann helfen.[^esmo-mood-2023]

## today

today_juusj5hj = Was Sie heute tun können
today_wkutiint = Wählen Sie eine kleine Sache aus dieser Liste.
today_km5ru3vb = Halten Sie jeden Tag etwa die gleichen Zeiten ein: zum Aufstehen, Waschen, Essen und Schlafengehen.
today_iycoxysl = Setzen Sie sich ein Ziel, das klein genug für heute ist, zum Beispiel eine Freundin oder einen Freund anzurufen.
today_xnwmenml = Bewegen Sie sich ein wenig, zum Beispiel mit einem kurzen Spaziergang. Bewegung kann Sorgen und gedrückte Stimmung lindern.[^campbell-2019]
today_6hh7vssp = Verbringen Sie etwas Zeit im Freien oder setzen Sie sich ans Fenster.
today_klxbh2hq = Halten Sie jeden Tag eine feste Zeit für Ihre Sorgen frei. Schreiben Sie sie auf und tun Sie dann etwas anderes.
today_mia4hxb3 = Suchen Sie im Internet nur so lange, wie Sie es vorher festgelegt haben. Hören Sie auf, wenn es Ihnen dabei schlechter geht.
today_p6avj5z5 = Trinken Sie keinen Alkohol und nehmen Sie keine zusätzlichen Schlaftabletten, um Ihren Gefühlen zu entkommen. Bitten Sie Ihr Behandlungsteam um Hilfe, die sicherer ist.

## slow-breathing

slow-breathing_4frkf5yf = Langsam atmen
slow-breathing_kfb4sgns = Versuchen Sie diese Schritte, wenn Sie angespannt sind:
slow-breathing_ar6fdrwf = Setzen oder legen Sie sich so hin, dass es für Sie bequem ist.
slow-breathing_g3yi44cm = Atmen Sie sanft durch die Nase ein.
slow-breathing_owtmdiej = Atmen Sie langsam aus, länger als Sie eingeatmet haben.
slow-breathing_hnjilmx7 = Lassen Sie die Schultern sinken.
slow-breathing_7aeki643 = Machen Sie einige Minuten so weiter. Hören Sie auf, wenn Ihnen schwindelig wird.

## people

people_nxms5mll = Menschen, die helfen können
people_lljrvkrv = Bitten Sie eine Person um eine klare Sache. Verschiedene Menschen können bei verschiedenen Dingen helfen.
people_wgalkc2r = Ihre Pflegefachkraft, Ihre Ärztin oder Ihr Arzt kann bei Stimmung, Schlaf, Schmerzen und Medikamenten helfen. Fangen Sie dort an.
people_jrj7wh2p = Eine psychologische oder [psychoonkologische Fachkraft][term-psycho-oncologist] weiß, wie Krebs sich auf die Gefühle auswirkt.
people_6sozqzw6 = Der Sozialdienst kann bei Fragen zu Arbeit, Geld und Versorgung zu Hause helfen.
people_dktrdohu = Eine Fachkraft für Seelsorge oder spirituelle Begleitung kann mit Ihnen über Sinn und Glauben sprechen.
people_h24pp56k = Eine Selbsthilfegruppe kann Sie mit Menschen zusammenbringen, die diese Krankheit kennen.
people_qjxlongm = Menschen aus Familie, Freundeskreis und Nachbarschaft können Ihnen Gesellschaft leisten oder im Haushalt helfen.
people_qrmb76xv = Eine Person in der Mitte eines Kreises aus sechs kleinen Bildern: Familie und Freundeskreis, Pflege, Ärztin oder Arzt, psychologische Fachkraft, Sozialdienst, Selbsthilfegruppe, Seelsorge.
people_cmfe6hzr = Ich
people_szejahfb = Familie, Freundeskreis
people_qt7nj6jh = Pflege, Ärztin oder Arzt
people_ytbtk4wt = Psychologische Fachkraft
people_tsnhhztw = Sozialdienst
people_6ubjwofz = Selbsthilfegruppe
people_r3wuxws5 = Seelsorge
people_m2cum6vd = Ein Kreis der Unterstützung. Ihrer sieht vielleicht anders aus.
people_3whkc7bo = Fragen Sie nach einer Behandlung gegen Sorgen oder gedrückte Stimmung. Therapeutische Gespräche und Achtsamkeit können helfen.[^esmo-mood-2023] Achtsamkeit bedeutet, ruhig auf den gegenwärtigen Moment zu achten. Medikamente helfen manchen Menschen.[^esmo-mood-2023] Ihr Behandlungsteam prüft, ob sie zu Ihrer Krebsbehandlung passen.

## family

family_nbbav3rb = Familie und Kinder
family_2yzac37j = Sagen Sie in kurzen Sätzen, was Sie fühlen und was Sie brauchen. Andere können es nicht erraten.
family_2nn27mcg = Kinder merken oft, wenn etwas nicht stimmt. Sprechen Sie mit einfachen, wahren Worten und sagen Sie das Wort Krebs. Sagen Sie ihnen, dass sie ihn nicht verursacht haben. Sagen Sie ihnen, wer sich um sie kümmert. Sie dürfen sagen, dass Sie etwas nicht wissen.

## body

body_z6kaokig = Ihr Körper und Nähe
body_4gfpq2i3 = Sagen Sie es Ihrer Pflegefachkraft, wenn Sie Ihren Körper anders empfinden. Eine Behandlung, Narben oder ein [Stoma][term-stoma] können verändern, wie Sie sich selbst sehen. Eine Pflegefachkraft für Stomatherapie kann Ihnen helfen, sich unter anderen Menschen sicherer zu fühlen.
body_s6jwymfg = Sagen Sie Ihrer Partnerin oder Ihrem Partner, was sich gut anfühlt und was nicht. Nähe kann ein Gespräch, eine Umarmung oder Sex sein. Fragen Sie Ihr Behandlungsteam, wenn Sie Schmerzen beim Sex haben oder die Lust verlieren. Es kennt diese Fragen.

## work-money

work-money_tedjx3sn = Arbeit und Geld
work-money_4wgj6a4l = Bitten Sie frühzeitig um ein Gespräch mit dem Sozialdienst. Vielleicht haben Sie Anspruch auf Krankengeld, kürzere Arbeitszeiten oder Hilfe bei den Kosten. Die Regeln sind in jedem Land anders.

## carers

carers_nq6zkwrv = Wenn Sie für einen Menschen mit Krebs sorgen
carers_kens3ojc = Achten Sie auch auf Ihre eigene Stimmung. Nutzen Sie jede Woche dieselbe Skala für sich selbst. Bitten Sie um Hilfe, bevor Sie sehr müde sind.
carers_qo4jdqx2 = Hören Sie mehr zu, als dass Sie Rat geben. Sie müssen nicht alles lösen.

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = Gedanken daran, sich das Leben zu nehmen
suicidal-thoughts_gfg2miz5 = Wenn Sie an Suizid denken, sagen Sie es sofort jemandem. Manche Menschen mit Krebs denken daran, sich das Leben zu nehmen. Diese Gedanken können kommen, wenn Schmerzen, Angst oder Traurigkeit sehr stark sind. Sie müssen sich dafür nicht schämen. Mit Hilfe können die Gedanken wieder verschwinden.
suicidal-thoughts_prar7afw = Bleiben Sie bei einem anderen Menschen, bis Hilfe kommt. Bitten Sie diesen Menschen, Medikamente und andere Dinge wegzunehmen, die Ihnen schaden könnten.
suicidal-thoughts_vitduqgp = Wenn Sie [für einen Menschen mit Krebs sorgen][term-carer], fragen Sie direkt: „Denkst du daran, dir das Leben zu nehmen?“ Die Frage bringt niemanden auf diesen Gedanken.[^dazzi-2014] Wenn Gefahr besteht, lassen Sie die Person nicht allein.
suicidal-thoughts_t4x477gf = Notfall: Wählen Sie sofort den Notruf
suicidal-thoughts_zxcsu5aa = Sie haben einen Plan, sich das Leben zu nehmen, oder könnten solche Gedanken in die Tat umsetzen.
suicidal-thoughts_254bw3to = Sie können nicht mehr selbst für Ihre Sicherheit sorgen.
suicidal-thoughts_luiky2n2 = Sie haben sich absichtlich selbst verletzt oder eine zu große Menge Medikamente genommen.
suicidal-thoughts_gdxf4bpe = Sie sind plötzlich sehr verwirrt.
suicidal-thoughts_du3hvmz5 = Sie haben neue oder starke Schmerzen in der Brust oder starke oder plötzliche Atemnot, auch wenn Sie denken, dass es Panik ist.
suicidal-thoughts_fuxbjzti = Rufen Sie sofort Ihr Behandlungsteam an, bei Tag und bei Nacht
suicidal-thoughts_ckhmuk7p = Sie denken daran, sich das Leben zu nehmen, auch ohne Plan.
suicidal-thoughts_wvsixy7m = Sie sehen keinen Grund, weiterzumachen.
suicidal-thoughts_5blc3y35 = Sie haben mehrere Tage lang kaum gegessen oder kaum geschlafen.
suicidal-thoughts_62y7r7fp = Sie sehen oder hören Dinge, die andere nicht sehen oder hören.
suicidal-thoughts_ouseovtp = Sie wollen die Behandlung abbrechen, weil Sie verzweifelt sind.
suicidal-thoughts_vuxdc3aq = Sie brauchen jeden Tag immer mehr Alkohol oder Tabletten.
suicidal-thoughts_gk3zpmsf = Wenn Sie Ihr Behandlungsteam nicht erreichen, wählen Sie den Notruf oder gehen Sie in die Notaufnahme. Bleiben Sie nicht allein.

## worksheets

worksheets_osd4cc6w = Ihre Arbeitsblätter
worksheets_otw7vfah = Füllen Sie nur aus, was Ihnen hilft. Bringen Sie diese Seiten zum nächsten Termin mit.
worksheets_sihohzn6 = Stimmungstagebuch
worksheets_aychov5z = Nutzen Sie dieselbe Skala wie für die seelische Belastung: 0 bedeutet keine Belastung, 10 bedeutet die schlimmste.
worksheets_zbaiss5c = Tag
worksheets_asxlw3b6 = Belastung, 0 bis 10
worksheets_sdthlzok = Was geschehen ist
worksheets_l32yao7g = Was geholfen hat
worksheets_r7i5jkjb = Liste meiner Sorgen
worksheets_pwuicnlk = Schreiben Sie jede Sorge in eine der Spalten. Wählen Sie für die erste Spalte einen kleinen Schritt.
worksheets_vzaexpvv = Hier kann ich etwas tun
worksheets_uy5l57qp = Das kann ich jetzt nicht ändern
worksheets_bedmlkuq = Meine Unterstützung im Überblick
worksheets_kpem5uvn = Schreiben Sie in jede Zeile einen Namen. Eine Person kann mehrmals vorkommen.
worksheets_tcb67bs3 = Was ich brauche
worksheets_yinzx6xv = Wer helfen kann
worksheets_cuqkwd2e = Wie ich die Person erreiche
worksheets_5nl7obfl = Jemand, der zuhört
worksheets_axszntof = Fahrt ins Krankenhaus
worksheets_vx74jofe = Einkaufen und Mahlzeiten
worksheets_kqs4bso7 = Betreuung von Kindern oder Eltern
worksheets_whk24l2n = Hilfe bei Formularen und Geld
worksheets_lde2vnwe = Jemand, den ich nachts anrufen kann
worksheets_stczr4lc = Meine Warnzeichen
worksheets_kcpgvxyr = Kreuzen Sie die Zeichen an, die Ihnen zeigen, dass Sie mehr Hilfe brauchen.
worksheets_lzezoac5 = Ich schlafe viel weniger oder viel mehr als sonst.
worksheets_upaonytt = Ich gehe Menschen aus dem Weg.
worksheets_nbkhcjck = Ich weine oft oder fühle nichts.
worksheets_rnydront = Ich werde wegen kleiner Dinge wütend.
worksheets_sxbruj6z = Ich lasse Termine, Behandlungen oder Medikamente aus.
worksheets_pnzpsjc6 = Worte für den Anfang
worksheets_pv4odcrz = Ich möchte heute über meine Stimmung sprechen.
worksheets_7gtwar64 = Meine seelische Belastung war diese Woche hoch. Was kann helfen?
worksheets_s6ixgshc = Ich habe solche Angst vor dem CT oder MRT, dass ich nicht schlafen kann.
worksheets_hbyngk6t = Kann es sein, dass ein Medikament oder Schmerzen meine Stimmung schlechter machen?
worksheets_dox73hrv = Kann ich mit jemandem sprechen, der Menschen mit Krebs bei ihren Gefühlen hilft?
worksheets_3asjs4qc = Manchmal denke ich daran, mir das Leben zu nehmen.
worksheets_7ol2dhyl = Wen kann ich nachts oder am Wochenende anrufen?

## when-to-call

when-to-call_4zxn4crm = Wann Sie anrufen sollten

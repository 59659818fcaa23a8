## meta

meta_ss7j6rnj = Gut essen
meta_sp266zoy = Ein praktischer Ratgeber zu Essen, Gewicht und Kraft bei Krebs der Verdauungsorgane
meta_telkf27o = Wie Sie bei Krebs der Verdauungsorgane Gewicht und Kraft erhalten, mit Tipps für häufige Probleme beim Essen.
meta_ccu6z6rg = Erhalten Sie Ihr Gewicht und Ihre Kraft: Melden Sie frühzeitig, wenn Sie abnehmen, und bitten Sie um Kontakt zu einer Ernährungsfachkraft.

## intro

intro_dtz7pev2 = Das Ziel ist, Ihr Gewicht und Ihre Kraft zu erhalten.
intro_wyeryuxu = Wiegen Sie sich einmal pro Woche. Melden Sie jeden Gewichtsverlust, den Sie nicht geplant haben.
intro_wrnyg4ak = Essen Sie oft kleine Mengen und jedes Mal etwas mit Eiweiß.
intro_or2pjzlv = Bitten Sie frühzeitig um Kontakt zu einer Ernährungsfachkraft.
intro_jgflyef3 = Beginnen Sie keine strenge Diät, kein Fasten und kein Nahrungsergänzungsmittel, bevor Sie Ihr Behandlungsteam gefragt haben.

## why

why_vnhr7jfz = Warum sich das Essen verändert
why_klaqo4w6 = Sagen Sie Ihrem Behandlungsteam Bescheid, sobald Ihnen das Essen schwerer fällt. Viele Ursachen lassen sich behandeln.
why_acwwdu2i = Der [Tumor][term-tumour], eine Operation oder eine Behandlung kann Appetit, Geschmack und Verdauung verändern. Die Krankheit kann auch verändern, wie Ihr Körper die Nahrung nutzt. Etwa { $loss-at-diagnosis-low } bis { $loss-at-diagnosis-high } von 100 Menschen haben Gewicht verloren, wenn ihr Krebs entdeckt wird.[^seom-2019]
why_guuv25gc = Das ist nicht Ihre Schuld. Essen allein kann einen Gewichtsverlust nicht immer aufhalten.[^espen-2021]

## weigh

weigh_eqfsrn4f = Wiegen Sie sich jede Woche
weigh_sb4egeku = Nehmen Sie dieselbe Waage, am selben Wochentag, in ähnlicher Kleidung.
weigh_laux7pbg = Rufen Sie Ihr Behandlungsteam bei jedem dieser Zeichen zu den Sprechzeiten an, ganz gleich, wie viel Sie wiegen:
weigh_hl6f36kv = Ihr Gewicht sinkt immer weiter.
weigh_d5s5pi7q = Sie haben innerhalb von { $weight-loss-months } Monaten mehr als { $weight-loss-share } Ihres Gewichts verloren.[^glim-2019]
weigh_62luicj7 = Sie haben mehr als { $low-intake-days } Tage lang nur die Hälfte Ihrer üblichen Menge oder weniger gegessen.[^glim-2019]
weigh_nhnjuge4 = Ihre Kleidung oder Ihre Ringe sind locker geworden.
weigh_2gasc6im = Ihr Bauch oder beide Beine schwellen langsam an. Zusätzliches Wasser im Körper kann einen Gewichtsverlust verdecken.
weigh_vlecjl64 = Bei einer Person von { $example-weight } bedeutet ein Verlust von { $weight-loss-share } ein Minus von { $example-loss }.

## how-much

how-much_4zf4gb3y = Wie viel brauchen Sie?
how-much_ioxjfenm = Nutzen Sie diese Tabelle als erste Orientierung. Die Zahlen sind allgemein, und eine [Ernährungsfachkraft][term-dietitian] legt Ihre Zahlen fest. Der allgemeine Rat für einen Tag lautet: { $energy-low } bis { $energy-high } Energie pro Kilogramm Körpergewicht. Beim Eiweiß sind es mehr als { $protein-low } pro Kilogramm, wenn möglich bis zu { $protein-high }.[^espen-2021]
how-much_s5yiaaf4 = Körpergewicht (kg)
how-much_suplsvbo = Energie pro Tag (kcal)
how-much_lv46du4o = Eiweiß pro Tag (g)
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
how-much_zegjmkmw = Diese Zahlen passen vielleicht nicht für Sie, wenn Sie eine Nierenkrankheit, eine Leberkrankheit oder Diabetes haben. Fragen Sie zuerst Ihr Behandlungsteam.

## protein

protein_ajl3iibl = Kleine Mahlzeiten, mehr Eiweiß
protein_mb7llwlv = Essen Sie alle paar Stunden ein wenig, auch wenn Sie keinen Hunger haben. Eiweiß hilft Ihrem Körper, Muskeln zu erhalten. Beginnen Sie Ihre Mahlzeit mit dem eiweißreichen Lebensmittel.
protein_ilhdfgot = Ein Teller mit drei gleich großen Teilen: eiweißreiche Lebensmittel, stärkehaltige Lebensmittel sowie Gemüse oder Obst. Neben dem Teller steht ein Getränk.
protein_7ldv4ya3 = Eiweißreiches
protein_7vsjtcvh = Stärkehaltiges
protein_ngilgxmu = Gemüse oder Obst
protein_xsnlwbcp = Getränk
protein_44pjsfbz = So können Sie Ihren Teller füllen. Ihre Ernährungsfachkraft ändert die Anteile vielleicht für Sie.
protein_kigmrnt4 = Die Tabelle zeigt, wie viel Eiweiß in häufigen Lebensmitteln steckt. Die Zahlen sind ungefähre Werte.[^bnf-protein]
protein_ha7j75oo = Lebensmittel
protein_5xax2us6 = Menge
protein_nk3j7q3j = Eiweiß (g)
protein_rmm2gdnz = Hähnchen, gegart
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = Fisch mit weißem Fleisch, gegart
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = Eier
protein_i6eh4vnv = 2 Eier
protein_2y6ov4bf = 12
protein_4w2vvpvb = Joghurt, natur
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = Linsen oder Bohnen, gekocht
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = Milch
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = Mandeln
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = So holen Sie mehr aus einer kleinen Mahlzeit:
protein_3hvefbut = Geben Sie Öl, Butter, Ei, Käse oder gemahlene Nüsse zu Suppe, Reis, Nudeln oder Gemüse.
protein_a32xxbud = Halten Sie fertiges Essen in Ihrer Nähe bereit, zum Beispiel Joghurt, gekochte Eier, Brot oder Suppe.
protein_cy3sfw7f = Essen Sie am meisten zu der Tageszeit, zu der es Ihnen am besten geht.
protein_whwmnxnt = Machen Sie vor dem Essen einen kurzen Spaziergang, wenn Sie können.

## problems

problems_r25qs6me = Tipps für häufige Probleme
problems_mhs4oygx = Suchen Sie Ihr Problem in dieser Tabelle und sprechen Sie mit Ihrem Behandlungsteam darüber. Auch Medikamente können oft helfen.
problems_65ke2u2r = Problem
problems_cxikeifb = Was helfen kann
problems_qderoi2u = Kein Appetit
problems_fna6uco4 = Essen Sie zu festen Zeiten. Nehmen Sie kleine Teller. Wählen Sie Essen, das Sie mögen.
problems_had3hc6k = Zu früh satt
problems_rbcfuuew = Essen Sie weniger auf einmal, aber öfter. Trinken Sie zwischen den Mahlzeiten.
problems_xlwqifyl = Übelkeit
problems_7p3ggcuc = Wählen Sie mildes Essen, das nicht heiß ist. Halten Sie sich von Kochgerüchen fern. Nehmen Sie Ihr Medikament gegen Übelkeit wie vereinbart.
problems_32ji5zai = Essen schmeckt anders
problems_st4l4jp6 = Probieren Sie andere Lebensmittel. Geben Sie Zitrone oder Kräuter dazu, wenn Ihr Mund nicht wund ist. Spülen Sie vor dem Essen den Mund aus.
problems_3ep55gur = Wunder Mund
problems_bpv7fbj5 = Wählen Sie weiches Essen, das nicht heiß ist. Essen Sie nichts Saures, Scharfes oder Raues. Nehmen Sie eine weiche Zahnbürste.
problems_yz6vpnlt = Trockener Mund
problems_zlhxur3b = Trinken Sie oft kleine Schlucke. Geben Sie Soße oder Brühe zum Essen.
problems_at2y3fwy = Durchfall
problems_enptinyw = Trinken Sie mehr. Wählen Sie Reis, Kartoffeln, Bananen oder Weißbrot. Rufen Sie Ihr Behandlungsteam sofort an, bei Tag oder bei Nacht, wenn Sie viel mehr Durchfall haben als sonst oder wenn der Durchfall nachts kommt oder Blut enthält.
problems_pazkrp4q = Verstopfung
problems_2v45kdya = Trinken Sie mehr und bewegen Sie sich ein wenig. Fragen Sie, bevor Sie mehr Ballaststoffe essen oder ein Abführmittel nehmen.
problems_5lmtna45 = Blähungen
problems_sjzpbbxq = Essen Sie langsam. Versuchen Sie es mit weniger Bohnen, weniger Kohl und weniger Getränken mit Kohlensäure.
problems_33wbqnmt = Probleme beim Schlucken
problems_372wpde5 = Rufen Sie Ihr Behandlungsteam zu den Sprechzeiten an. Vielleicht brauchen Sie weiches Essen und eine Untersuchung des Schluckens. Wenn Essen stecken bleibt oder Sie nicht schlucken können, rufen Sie sofort Ihr Behandlungsteam an, Tag und Nacht.
problems_t2i3evpv = Wenn ein Teil Ihres Darms verengt ist, fragen Sie Ihr Behandlungsteam, bevor Sie mehr Ballaststoffe essen. Fragen Sie auch, ob Sie Nüsse und rohes Gemüse essen dürfen.

## after-operation

after-operation_3djuz355 = Nach einer Operation
after-operation_ihjgrare = Halten Sie sich an den Plan Ihres eigenen Behandlungsteams, denn Operationen sind verschieden.
after-operation_mrax6r3u = **Speiseröhre oder Magen**: Essen Sie oft kleine Mahlzeiten und kauen Sie gut. Trinken Sie zwischen den Mahlzeiten. Fragen Sie nach Vitamin B12.
after-operation_3se5dn6h = **Bauchspeicheldrüse**: Essen Sie oft kleine Mahlzeiten. Sagen Sie Ihrem Behandlungsteam Bescheid, wenn Ihr Stuhl hell oder fettig ist oder auf dem Wasser schwimmt. Vielleicht brauchen Sie [Enzyme][term-digestive-enzymes], und diese nehmen Sie zum Essen.[^phillips-2021]
after-operation_37ikjlje = **Darm**: Beginnen Sie mit weichem Essen und nehmen Sie immer nur ein neues Lebensmittel dazu.
after-operation_cdr4b2uz = **Stoma**: Kauen Sie gut und trinken Sie genug. Fragen Sie die Pflegefachkraft für Ihr [Stoma][term-stoma], was zu tun ist, wenn sich die Ausscheidung ändert.
after-operation_ykfmzmyt = Nach einer Operation an Magen oder Speiseröhre kann die Nahrung zu schnell in den Darm gelangen. Innerhalb von { $dumping-early } Minuten nach einer Mahlzeit kann Ihnen schwindelig oder übel werden, oder Sie schwitzen oder fühlen sich schwach. Das kann auch { $dumping-late-from } bis { $dumping-late-to } Stunden danach geschehen.[^niddk-dumping-2019] Sagen Sie es Ihrer Ernährungsfachkraft. Kleinere Mahlzeiten mit weniger Zucker können helfen.

## safe-food

safe-food_swre2xyh = Sicheres Essen
safe-food_njtwudup = Gehen Sie sorgfältig mit Lebensmitteln um, denn die Behandlung kann Ihre Abwehr gegen Keime schwächen.
safe-food_fcdk3vs7 = Waschen Sie sich die Hände, bevor Sie kochen und bevor Sie essen.
safe-food_6trni7zf = Garen Sie Fleisch, Fisch und Eier, bis sie auch in der Mitte heiß und ganz durchgegart sind.
safe-food_m3isduz2 = Halten Sie rohes Fleisch und rohen Fisch von anderen Lebensmitteln fern.
safe-food_s6m62574 = Essen Sie keinen rohen Fisch, kein rohes Fleisch und keine rohen Eier.
safe-food_2gpbicu7 = Trinken Sie keine Rohmilch und essen Sie keinen Käse aus Rohmilch.
safe-food_jzsvmhnn = Lassen Sie gegartes Essen nicht länger als { $room-hours } Stunden bei Raumtemperatur stehen.[^who-food-2006]
safe-food_2rupksed = Halten Sie Ihren Kühlschrank unter { $fridge-limit }.[^who-food-2006]
safe-food_a6ok3kjl = Die meisten Menschen können gewaschenes Obst und Gemüse essen. Fragen Sie Ihr Behandlungsteam, ob für Sie strengere Regeln gelten.

## drinks

drinks_ty2f32o3 = Getränke und Alkohol
drinks_xqfuozql = Trinken Sie über den Tag verteilt kleine Mengen. Dunkler Urin kann bedeuten, dass Sie mehr brauchen. Wenn Sie wenig essen, wählen Sie Getränke mit Energie, zum Beispiel Milch oder Suppe.
drinks_yjmkvzku = Am sichersten ist es, keinen Alkohol zu trinken.[^who-alcohol-2023] Fragen Sie Ihr Behandlungsteam, wenn Sie Alkohol trinken möchten.

## supplements

supplements_vvfa2zvb = Nahrungsergänzungsmittel und besondere Diäten
supplements_yonrkevn = Zeigen Sie Ihrem Behandlungsteam alles, was Sie nehmen, auch Kräuter, Tees und Vitamine.
supplements_jbl445fa = Keine Diät heilt Krebs.
supplements_k7mvhk77 = Fasten Sie nicht und lassen Sie keine Gruppen von Lebensmitteln weg, wenn Sie abnehmen.[^espen-2021]
supplements_qke5ey6k = Nehmen Sie keine hohen Dosen von Vitaminen oder Mineralstoffen, außer wenn Ihr Behandlungsteam feststellt, dass Sie sie brauchen.[^espen-2021]
supplements_dqbmhckd = Verwenden Sie keine Grapefruit, kein Johanniskraut und keine anderen Heilkräuter, bevor Sie gefragt haben. Solche Mittel können verändern, wie Medikamente wirken.

## extra-help

extra-help_fg6huqwp = Wenn Essen nicht ausreicht
extra-help_nfkfghmx = Fragen Sie frühzeitig nach dem nächsten Schritt. Das bedeutet nicht, dass Sie etwas falsch gemacht haben. Eine Ernährungsfachkraft ändert vielleicht zuerst Ihre Mahlzeiten. Danach kann Trinknahrung helfen. Manche Menschen brauchen Ernährung über eine [Sonde][term-feeding-tube] oder eine [Vene][term-parenteral-nutrition].[^espen-2021]

## with-others

with-others_bzsrxrjg = Essen mit anderen
with-others_vm6oagu5 = Essen Sie mit Menschen, die Sie mögen, auch wenn Sie wenig essen. Fragen Sie Ihr Behandlungsteam, bevor Sie aus religiösen Gründen fasten. Viele Religionen erlauben kranken Menschen, nicht zu fasten.
with-others_42uvyda5 = Wenn Sie [für einen Menschen mit Krebs sorgen][term-carer], bieten Sie kleine Mengen an. Akzeptieren Sie es, wenn die Person Nein sagt, denn Druck kann das Essen schwerer machen.

## cannot-wait

cannot-wait_olvugrvl = Probleme, die nicht warten können
cannot-wait_rjapl3sd = Warten Sie bei diesen Problemen nicht bis zum nächsten Termin.
cannot-wait_t4x477gf = Notfall: Wählen Sie sofort den Notruf
cannot-wait_ozhkyh5n = Sie haben sich verschluckt und können nicht atmen oder nicht sprechen.
cannot-wait_n4zxapip = Sie erbrechen Blut.
cannot-wait_wpy2vxwj = Sie haben Fieber und Ihre Haut oder Ihre Augen sind gelb.
cannot-wait_fuxbjzti = Rufen Sie sofort Ihr Behandlungsteam an, bei Tag und bei Nacht
cannot-wait_gxbd6oix = Essen steckt fest, oder Sie können plötzlich nicht mehr schlucken.
cannot-wait_d4i5hmur = Sie erbrechen immer wieder oder können Flüssigkeit oder Medikamente nicht bei sich behalten.
cannot-wait_km4ufk7i = Sie haben einen ganzen Tag lang fast nichts getrunken.
cannot-wait_553tcn4l = Ihr Bauch ist geschwollen oder schmerzt, und Sie erbrechen.
cannot-wait_uixpmgoi = Ihr Bauch ist geschwollen oder schmerzt, und es gehen weder Stuhl noch Winde ab.
cannot-wait_gtxslphq = Sie haben schwarzen Stuhl oder Blut im Stuhl.
cannot-wait_unz2hh2a = Ihre Haut oder Ihre Augen werden gelb, auch ohne Fieber.
cannot-wait_dmhc4xwe = Ihre Ernährungssonde ist herausgerutscht, ist verstopft oder tut weh.
cannot-wait_wg6yiwra = Sie haben sehr großen Durst und scheiden viel mehr Urin aus als sonst.

## worksheets

worksheets_osd4cc6w = Ihre Arbeitsblätter
worksheets_w7zibzxx = Bewahren Sie diese Seiten in der Küche auf. Bringen Sie sie zu Ihrer Ernährungsfachkraft mit.
worksheets_enpv6zcy = Tagebuch für Essen und Trinken
worksheets_edxd6wwn = Schreiben Sie auf, was Sie gegessen und getrunken haben und ungefähr wie viel.
worksheets_zbaiss5c = Tag
worksheets_tyiuw2bu = Morgens
worksheets_sp6bwr5a = Mittags
worksheets_uu6yhoxh = Abends
worksheets_jpyhbxg5 = Zwischenmahlzeiten und Getränke
worksheets_vcrr23td = Mein Gewicht jede Woche
worksheets_kd3j3q4e = Datum
worksheets_rukv2t3q = Gewicht (kg)
worksheets_npd4fmjc = Änderung seit letzter Woche
worksheets_wgtc56wn = Notizen
worksheets_5ywzl54u = Essen und Beschwerden
worksheets_feybvoe5 = Was ich gegessen oder getrunken habe
worksheets_jlu623l7 = Uhrzeit
worksheets_p5bitdbl = Was ich gespürt habe
worksheets_y6idj3cp = Wie lange nach dem Essen
worksheets_u7yhxuww = Fragen an die Ernährungsfachkraft
worksheets_vbdxid5t = Wie viel Energie und Eiweiß brauche ich jeden Tag?
worksheets_a7y2v2rd = Welches Gewicht sollte ich möglichst halten?
worksheets_4pe5s77a = Welche Lebensmittel sollte ich vorerst weglassen, und wie lange?
worksheets_5kzotlsw = Brauche ich Trinknahrung, Vitamine oder Enzyme?
worksheets_7ylp4cry = Wie esse ich mit Diabetes, einem Stoma oder einer anderen Krankheit?
worksheets_jm4m7ank = Wie kann ich die Gerichte meiner Familie und meiner Kultur nutzen?
worksheets_fp3ptwza = Wen rufe ich an, wenn mein Gewicht wieder sinkt?

## when-to-call

when-to-call_4zxn4crm = Wann Sie anrufen sollten

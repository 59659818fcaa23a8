## meta

meta_ltmvjka6 = Gespräche mit medizinischen Fachleuten gut nutzen
meta_db6ufsm2 = Ein praktischer Ratgeber zu Terminen, Fragen und Entscheidungen bei metastasiertem Darmkrebs
meta_6obslmpm = Wie Sie sich auf einen Termin vorbereiten, fragen, was Sie wissen möchten, und mit Ihrem Behandlungsteam gemeinsam entscheiden, wenn Sie metastasierten Darmkrebs haben.
meta_hv2yctd6 = Bringen Sie Ihre drei wichtigsten Fragen mit, bringen Sie einen Menschen mit, dem Sie vertrauen, und gehen Sie mit einem klaren Plan nach Hause.

## intro

intro_kq6eqrb6 = Schreiben Sie vor jedem Termin Ihre drei wichtigsten Fragen auf.
intro_45b6jf7z = Zeigen Sie Ihre Liste gleich am Anfang der Ärztin, dem Arzt oder der Pflegefachkraft.
intro_jjyhttc2 = Bringen Sie einen Menschen mit, dem Sie vertrauen, und machen Sie sich Notizen.
intro_owg3muvb = Klären Sie, bevor Sie gehen, wie es weitergeht und wen Sie anrufen können.
intro_jdxr3pph = Warten Sie nicht auf einen Termin, wenn ein Problem dringend ist. Rufen Sie an.

## team

team_m4bdrrhk = Wer zu Ihrem Behandlungsteam gehört
team_oqorxqcz = Schreiben Sie auf die Team-Karte am Ende, wer wer ist.
team_okkpai4d = Ein [interdisziplinäres Behandlungsteam][term-multidisciplinary-team] plant gemeinsam Ihre Behandlung. Vielleicht lernen Sie nicht alle kennen. Fragen Sie, wer für Sie die wichtigste Ansprechperson ist. Oft ist das eine [spezialisierte Pflegefachkraft][term-specialist-nurse].
team_r3mzfbv5 = Person
team_jk34re7r = Danach können Sie fragen
team_xs42ppv5 = Krebsärztin oder Krebsarzt (Onkologie)
team_co33arnj = Behandlungsplan, Medikamente, Untersuchungsergebnisse
team_bgjcombr = Chirurgin oder Chirurg
team_2hrgcvwz = Operationen und was danach kommt
team_nud7qjlb = Spezialisierte Pflegefachkraft
team_en5kgasx = Nebenwirkungen, Alltag, wer helfen kann
team_zkwg5bsw = Hausärztin oder Hausarzt
team_jkbo3bjt = andere Krankheiten, Ihre üblichen Medikamente
team_vvrzuqs4 = Apotheke
team_uunz2nti = wie Sie Medikamente einnehmen und welche Sie nicht zusammen nehmen sollten
team_hdtuqmop = Sozialdienst
team_ittudiec = Arbeit, Geld, Hilfe zu Hause

## before

before_jb7aprcy = Vor dem Termin
before_ty2kuim5 = Fangen Sie einige Tage vorher an, sich vorzubereiten.
before_cs3jhsk4 = Drei Kästen untereinander. Im ersten sind ein Blatt Papier und ein Stift. Im zweiten sprechen zwei Menschen miteinander. Im dritten ist ein Kalenderblatt mit einem Häkchen.
before_zvxcny27 = Vorher
before_7esx4boj = Fragen aufschreiben
before_bvvmvovk = Im Gespräch
before_vjhvggo7 = Liste zeigen
before_ij3nygkh = Danach
before_am53dd72 = Nächster Schritt
before_d5d5abrt = Drei Schritte: vor dem Termin, während des Termins und danach.
before_siql4au3 = Schreiben Sie alle Ihre Fragen auf. Markieren Sie die drei wichtigsten.
before_ua54fvzs = Schreiben Sie auf, was sich verändert hat: jedes Problem, wann es begann und wie stark es ist.
before_wwyzpg5m = Machen Sie eine Liste Ihrer Medikamente, Heilkräuter und Nahrungsergänzungsmittel. Schreiben Sie auch Ihre Allergien dazu.
before_dru7ivqf = Überlegen Sie, was Ihnen jetzt am wichtigsten ist, zum Beispiel weniger Schmerzen oder Zeit zu Hause.
before_u6sdpsjt = Bitten Sie einen Menschen, dem Sie vertrauen, mitzukommen.
before_x5zzijdo = Eine Liste kann Ihnen helfen, auch nach schwierigen Themen zu fragen. In einer Studie fragten { $asked-with-list } von 100 Menschen mit einer Fragenliste, wie sich ihre Krankheit wahrscheinlich entwickelt. Ohne die Liste fragten { $asked-without-list } von 100 danach.[^butow-1994]
before_wiya4dyw = Zeigen Sie Ihre Liste der Ärztin oder dem Arzt. In einer anderen Studie machten sich Menschen, die eine Liste bekamen, mehr Sorgen. Wenn die Liste im Arztgespräch gemeinsam durchgegangen wurde, machten sie sich weniger Sorgen und behielten mehr.[^brown-2001]

## during

during_s6z5ukpm = Während des Termins
during_erhgbkfd = Beginnen Sie mit Ihrer Liste.
during_3xx6ovij = Sagen Sie, wie viel Sie wissen möchten: alle Einzelheiten oder nur das Wichtigste.
during_24o6j6v5 = Sagen Sie es, wenn Sie ein Wort nicht verstehen. Sie können um einfachere Worte oder eine Zeichnung bitten.
during_lfmzvkqj = Sagen Sie mit eigenen Worten, was Sie gehört haben. Ihre Ärztin oder Ihr Arzt kann Fehler dann richtigstellen.
during_qyzu4uf7 = Sagen Sie, wie es Ihnen geht. Ihr Behandlungsteam kann Schmerzen, Sorgen oder Müdigkeit nicht sehen.
during_wnfwlndk = Machen Sie sich Notizen oder fragen Sie, ob Sie das Gespräch mit dem Handy aufnehmen dürfen.
during_37uda4fx = Es ist normal, dass man etwas vergisst. Menschen vergessen { $forget-low } bis { $forget-high } der medizinischen Informationen, die sie hören, sofort wieder.[^kessels-2003] Eine Aufnahme oder eine schriftliche Zusammenfassung kann Ihnen helfen, mehr zu behalten.[^pitkethly-2008]
during_nbuug7r5 = Sie können zum Beispiel sagen:
during_34eellzi = „Bitte sprechen Sie langsamer. Ich möchte das verstehen.“
during_yiowddbi = „Ich sage das einmal mit meinen eigenen Worten. Ist das richtig?“
during_pk4fxlqt = „Bitte sagen Sie mir nur, was ich heute wissen muss.“

## after

after_pncdfbpk = Bevor Sie gehen und wenn Sie zu Hause sind
after_4vtmuss6 = Stellen Sie diese Fragen, bevor Sie gehen:
after_z56v24fy = Was geschieht als Nächstes, und wann?
after_te3impmh = Was muss ich tun?
after_rvu5y6y4 = Wen kann ich anrufen, wenn ich eine Frage habe oder es mir schlechter geht?
after_kagpsglt = Schreiben Sie die Antworten noch am selben Tag auf. Bitten Sie um eine Kopie Ihrer Untersuchungsergebnisse und des Arztbriefs.
after_nyfyqniu = Zu Hause fallen Ihnen vielleicht weitere Fragen ein. Rufen Sie Ihre Ansprechperson an und fragen Sie.

## decide

decide_scyk56ks = Gemeinsam entscheiden
decide_qwfpqwky = Sagen Sie Ihrem Behandlungsteam, was Ihnen wichtig ist. Das Team kennt die Behandlungen, und Sie kennen Ihr Leben. Wenn Sie zusammen wählen, ist das eine [gemeinsame Entscheidung][term-shared-decision].
decide_ebb7ww7t = Stellen Sie bei jeder Entscheidung drei Fragen:
decide_okspmt33 = Welche Möglichkeiten habe ich? Fragen Sie auch, was geschieht, wenn Sie abwarten oder keine Behandlung gegen den Krebs wählen.
decide_u5xjd7iu = Welchen Nutzen und welchen Schaden kann jede Möglichkeit haben?
decide_75g23bwn = Wie wahrscheinlich sind dieser Nutzen und dieser Schaden bei mir?
decide_bv22a5an = In einer kleinen Studie, in der es nicht um Krebs ging, gaben Ärztinnen und Ärzte mehr Informationen, wenn diese Fragen gestellt wurden.[^shepherd-2011]
decide_cn57sopo = Fragen Sie, wie lange Sie überlegen können. Sie können um ein zweites Gespräch bitten.
decide_vsub57si = Vor einer Behandlung bittet Ihr Behandlungsteam um Ihre [Einwilligung nach Aufklärung][term-informed-consent]. Sie können Nein sagen. Sie können Ihre Meinung auch später noch ändern.

## test-words

test-words_wnaewgns = Wörter zu Ihren Untersuchungen
test-words_vwbl2qrt = Fragen Sie, was jedes Ergebnis für Ihre Behandlung bedeutet.
test-words_uf7ngnjj = Wort
test-words_wcblel2u = Was es bedeutet
test-words_6rumpckk = Was Sie fragen können
test-words_7c5im4ia = [Stadium][term-stage]
test-words_2jkafx4a = wie weit sich der Krebs ausgebreitet hat
test-words_7efq7z76 = Wo in meinem Körper ist der Krebs?
test-words_a3o3n76w = [Biopsie][term-biopsy]
test-words_n4bcf2mg = ein kleines Stück Gewebe für das Labor
test-words_47ychlqq = Reicht das Gewebe für alle Tests?
test-words_orz2hryv = RAS und BRAF
test-words_4i6opnif = [Biomarker][term-biomarker]: Veränderungen in Genen des [Tumors][term-tumour]
test-words_caixyh7q = Welche Medikamente passen zu diesem Ergebnis?
test-words_vj32onnj = MSI oder MMR
test-words_pgybrt3e = ein Biomarker: wie gut Tumorzellen ihre Gene reparieren
test-words_bh3s3x4y = Kann mir eine [Immuntherapie][term-immunotherapy] helfen? Brauchen meine Verwandten einen Test?
test-words_uuw4ioex = [CT oder MRT][term-scan]
test-words_vn5ymwcx = Bilder vom Inneren des Körpers
test-words_7jc6ktox = Ist der Krebs größer, kleiner oder gleich geblieben?
test-words_epmtjzfu = [Tumormarker][term-tumour-marker]
test-words_jx74wtrl = ein Stoff im Blut
test-words_jfb7qi7i = Was bedeutet es, wenn sich diese Zahl ändert?
test-words_e7t4nfhp = Medizinische Leitlinien empfehlen Tests auf RAS, auf BRAF und auf MSI oder MMR. Die Ergebnisse helfen, eine Behandlung auszuwählen.[^jsmo-2020]

## difficult-topics

difficult-topics_7fsvmtbh = Schwierige Themen
difficult-topics_uj4qujs7 = Bestimmen Sie selbst, wann Sie über diese Themen sprechen. Sie können jederzeit fragen, warten oder aufhören.

## prognosis

prognosis_cvcobgkg = Wie sich die Krankheit entwickeln kann
prognosis_qxj6bm7i = Sagen Sie, was Sie über Ihre [Prognose][term-prognosis] wissen möchten. Manche Menschen möchten Zahlen hören. Andere möchten das nicht. Sie können auch darum bitten, dass Ihre Ärztin oder Ihr Arzt es jemand anderem sagt. Niemand kann genau sagen, wie es bei Ihnen sein wird.[^nci-prognosis-2008]

## second-opinion

second-opinion_zeit6ol5 = Eine Zweitmeinung
second-opinion_ft7wa7o6 = Bitten Sie um eine [Zweitmeinung][term-second-opinion], wenn Sie sicherer sein möchten. Sie kann Ihren Plan bestätigen oder ändern.[^ruetters-2016] Fragen Sie zuerst, wie lange Sie ohne Gefahr warten können und ob Kosten entstehen.

## clinical-trial

clinical-trial_gxdel2vy = Eine klinische Studie
clinical-trial_kqvbryav = Fragen Sie, ob eine [klinische Studie][term-clinical-trial] für Sie infrage kommt. Sie entscheiden frei. Wenn Sie Nein sagen, bekommen Sie weiterhin die übliche Behandlung.

## stopping

stopping_awdrfszt = Wenn die Behandlung nicht mehr genug hilft
stopping_zmdbholu = Fragen Sie, wie eine weitere Behandlung Ihnen helfen und wie sie Ihnen schaden kann. Sie können die Behandlung gegen den Krebs beenden. Ihre Versorgung endet damit nicht. Setzen Sie kein Medikament ab und ändern Sie nichts an Ihren Medikamenten, bevor Sie mit Ihrem Behandlungsteam gesprochen haben.
stopping_vwuitsux = Fragen Sie frühzeitig nach [Palliativversorgung][term-palliative-care]. Sie können Ihre Wünsche auch in einer [Patientenverfügung][term-advance-care-plan] aufschreiben.

## interpreter

interpreter_zcodxb6w = Wenn Sie eine Dolmetscherin oder einen Dolmetscher brauchen
interpreter_e32joj45 = Bitten Sie gleich bei der Terminvereinbarung um eine ausgebildete [Dolmetscherin oder einen ausgebildeten Dolmetscher][term-interpreter]. Fragen Sie, ob das kostenlos ist. Die Versorgung ist mit einer ausgebildeten Fachkraft besser als mit einer Person ohne Ausbildung.[^karliner-2007]
interpreter_34ue5ris = Lassen Sie kein Kind für Sie dolmetschen.[^kasten-2020]
interpreter_acj63npb = Sagen Sie nicht Ja, wenn Sie etwas nicht verstanden haben. Bitten Sie die dolmetschende Person, es noch einmal zu erklären.
interpreter_dud4yceb = Sagen Sie dem Behandlungsteam Bescheid, wenn Sie schlecht hören oder sehen.

## remote

remote_ddux63o4 = Am Telefon oder per Video
remote_xvit5lyq = Wählen Sie einen ruhigen Ort, an dem niemand mithören kann. Legen Sie Ihre Liste, Ihre Medikamente und einen Stift bereit. Fragen Sie, welche Nummer Sie anrufen können, wenn die Verbindung abbricht. Bitten Sie um ein persönliches Treffen, wenn Sie eine schwierige Nachricht erwarten.

## goes-badly

goes-badly_ort5qmnf = Wenn ein Gespräch schlecht läuft
goes-badly_27np3ngy = Sagen Sie, was für Sie schwierig war. Sie können sagen: „Ich habe noch nicht alles gesagt, was mir wichtig ist. Können wir noch einmal sprechen?“ Bitten Sie eine Pflegefachkraft, beim nächsten Mal mitzukommen. Viele Krankenhäuser haben eine Person, die hilft, wenn sich Patientinnen und Patienten beschweren möchten.

## companion

companion_wgg4jdgq = Wenn Sie jemanden begleiten
companion_vvft6xgr = Fragen Sie vor dem Termin, wie Sie helfen können. Sie können Notizen machen oder die Person an eine Frage erinnern. Lassen Sie die Person zuerst sprechen. Es hilft weniger, wenn Sie für sie sprechen.[^laidsaar-powell-2013]

## cannot-wait

cannot-wait_olvugrvl = Probleme, die nicht warten können
cannot-wait_lrn6xc3q = Rufen Sie an, wenn ein Problem neu ist oder schlimmer wird.
cannot-wait_dwntj6n7 = **Heben Sie diese Probleme nicht für den nächsten Termin auf.**
cannot-wait_iylx3b33 = Warten Sie nicht bei neuen oder starken Schmerzen in der Brust oder bei starker oder plötzlicher Atemnot. Wählen Sie sofort den Notruf.
cannot-wait_kmccgzfi = Warten Sie nicht, wenn Ihre Beine seit Kurzem schwach oder taub sind. Wählen Sie den Notruf oder gehen Sie in die Notaufnahme.
cannot-wait_qmqfln3u = Warten Sie nicht bei einer Temperatur von { $fever-threshold } oder mehr oder bei Schüttelfrost. Rufen Sie sofort Ihr Behandlungsteam an, bei Tag und bei Nacht.
cannot-wait_tgpnvgrw = Warten Sie nicht, wenn Ihre Schmerzen nicht unter Kontrolle sind. Rufen Sie sofort Ihr Behandlungsteam an, bei Tag und bei Nacht.
cannot-wait_fq23a2g5 = Warten Sie nicht, wenn Sie daran denken, sich das Leben zu nehmen. Sagen Sie es sofort jemandem.
cannot-wait_al4ec23n = Melden Sie ein dringendes Problem nicht per E-Mail und nicht in einer App. Ihr Behandlungsteam liest es vielleicht zu spät. Rufen Sie an.
cannot-wait_sfsebtsn = Die Listen am Ende nennen weitere solche Probleme.

## worksheets

worksheets_osd4cc6w = Ihre Arbeitsblätter
worksheets_zz5u4pcm = Kreuzen Sie die Fragen an, die Ihnen jetzt wichtig sind. Lassen Sie die anderen weg.
worksheets_rm2nve2g = Mein Krebs und meine Untersuchungen
worksheets_dk7djyse = Wo ist der Krebs jetzt?
worksheets_s4ve5laz = Welche Biomarker-Ergebnisse habe ich, und welche fehlen noch?
worksheets_cxvrh7nr = Was hat mein letztes CT oder MRT gezeigt?
worksheets_izpcwaex = Wann ist das nächste CT oder MRT, und wann bekomme ich das Ergebnis?
worksheets_4r7eou2k = Meine Behandlung
worksheets_kukt56ti = Welches Ziel hat diese Behandlung?
worksheets_64iuqioo = Welche anderen Möglichkeiten habe ich?
worksheets_ikamszwf = Kann mir eine Operation oder eine Strahlentherapie helfen?
worksheets_q66afbt6 = Woran erkennen wir, ob die Behandlung wirkt?
worksheets_4fsikdcl = Was machen wir, wenn sie nicht wirkt?
worksheets_jm4lqpe3 = Gibt es eine klinische Studie für mich?
worksheets_ygn32o32 = Nebenwirkungen und Alltag
worksheets_cmtrlew2 = Welche Nebenwirkungen sind wahrscheinlich, und was kann ich dagegen tun?
worksheets_jzt5rp7a = Welche Probleme muss ich sofort melden, und wem?
worksheets_s4eb6kp7 = Kann ich arbeiten, reisen und mich sportlich bewegen?
worksheets_mmcgfwqg = Was soll ich essen und trinken?
worksheets_gonccs7u = Wie kann die Behandlung mein Sexualleben oder meinen Kinderwunsch beeinflussen?
worksheets_s3ru3bt2 = Die Zukunft
worksheets_4ysmvg26 = Was erwartet mich in den nächsten Monaten?
worksheets_uf5l26sm = Worauf kann ich hoffen?
worksheets_pdyuzbgk = Wann sollte ich das Palliativteam kennenlernen?
worksheets_niussmmw = Wie kann ich meine Wünsche für später aufschreiben?
worksheets_mximl2kk = Unterstützung
worksheets_ye3qa5lk = Wer ist meine wichtigste Ansprechperson?
worksheets_gxppfdno = Wer kann mir bei Sorgen oder gedrückter Stimmung helfen?
worksheets_lyecnzhj = Wer kann meiner Familie und meinen Kindern helfen?
worksheets_rfqlxw3y = Wer kann bei Geld, Arbeit und Formularen helfen?
worksheets_id6anwwz = Meine drei wichtigsten Fragen
worksheets_xaquj37t = Meine Frage
worksheets_noep327x = Die Antwort
worksheets_htmcdxgt = Meine Team-Karte
worksheets_r3mzfbv5 = Person
worksheets_52afragw = Name
worksheets_sinonozs = Wie ich die Person erreiche
worksheets_js72gos2 = Wichtigste Ansprechperson
worksheets_hwcmlt53 = Krebsärztin oder Krebsarzt
worksheets_bgjcombr = Chirurgin oder Chirurg
worksheets_nud7qjlb = Spezialisierte Pflegefachkraft
worksheets_zkwg5bsw = Hausärztin oder Hausarzt
worksheets_vvrzuqs4 = Apotheke
worksheets_hdtuqmop = Sozialdienst
worksheets_qb5goduz = Dolmetschdienst
worksheets_rjy27ckp = Meine Medikamente und Allergien
worksheets_67jo35hk = Schreiben Sie auch Heilkräuter, Vitamine und Medikamente auf, die Sie selbst kaufen. Schreiben Sie Ihre Allergien in die letzte Zeile.
worksheets_liqxlrs6 = Medikament
worksheets_dtvblc3y = Wie viel
worksheets_nlrurcdg = Wann
worksheets_ncjowzjo = Wofür oder wogegen
worksheets_omuxf7jq = Notizen von meinem Termin
worksheets_ry4rm5qu = Thema
worksheets_uk3sbpp3 = Meine Notizen
worksheets_cgebugwa = Datum und mit wem ich gesprochen habe
worksheets_oqqonsu5 = Was sich seit dem letzten Mal verändert hat
worksheets_7gp7n2x4 = Was ich gehört habe
worksheets_2axu4xbs = Was wir entschieden haben
worksheets_ib4i4w33 = Was als Nächstes geschieht und wann
worksheets_k4urb3jk = Was ich tun muss
worksheets_hrcuj5pi = Wen ich bei Fragen anrufe
worksheets_2hr6vcza = Meine Fragen für das nächste Mal
worksheets_dm2v7b7s = Meine Möglichkeiten vergleichen
worksheets_c6ttftis = Füllen Sie zusammen mit Ihrem Behandlungsteam für jede Möglichkeit eine Spalte aus.
worksheets_ldnsanbl = Frage
worksheets_pcgw3fme = Möglichkeit A
worksheets_t43cezr7 = Möglichkeit B
worksheets_xk66aid4 = Vorerst keine Behandlung gegen den Krebs
worksheets_g7zy332q = Wie kann sie mir helfen?
worksheets_sf4dtum2 = Wie wahrscheinlich ist das bei mir?
worksheets_hhrcvxwb = Welche Schäden sind möglich?
worksheets_wrhd44rh = Wie wahrscheinlich sind diese bei mir?
worksheets_ycdifgim = Wie verändert sie meinen Alltag?
worksheets_4or3lnzx = Wie passt sie zu dem, was mir wichtig ist?
worksheets_2g6kasgo = Was muss ich noch wissen?

## when-to-call

when-to-call_4zxn4crm = Wann Sie anrufen sollten

## meta

meta_fbnytwes = Vertrauenswürdige Informationen im Internet finden
meta_7gdhxhyn = Fünf Prüfungen für Menschen mit Krebs der Verdauungsorgane
meta_lyat3ags = Wie Sie Websites, Videos, Chatbots und Nachrichten über Studien zu Krebs der Verdauungsorgane prüfen und wie Sie sie mit Ihrem Behandlungsteam nutzen.
meta_5d2ziqu6 = Prüfen Sie, wer dahintersteht, wer bezahlt, woher die Angaben stammen, wann sie geprüft wurden und was damit erreicht werden soll. Sprechen Sie dann mit Ihrem Behandlungsteam, bevor Sie handeln.

## intro

intro_xa3npka5 = Prüfen Sie, wer hinter einer Seite steht, wer bezahlt, woher die Angaben stammen, wann sie geprüft wurden und was damit erreicht werden soll.
intro_ta2intjx = Beginnen Sie bei öffentlichen Gesundheitsdiensten, Krankenhäusern und Krebsgesellschaften.
intro_ymlbef7h = Beenden Sie Ihre Behandlung nicht, verschieben Sie sie nicht und ändern Sie sie nicht wegen etwas, das Sie im Internet gefunden haben.
intro_acragg63 = Kaufen oder nehmen Sie kein Mittel aus dem Internet, bevor Sie Ihr Behandlungsteam gefragt haben.
intro_oip6tzjr = Bringen Sie zu Ihrem Behandlungsteam mit, was Sie finden.

## why-search

why-search_zmrfex3f = Warum Suchen hilft und warum es schaden kann
why-search_awdem3os = Suchen Sie, wenn Sie sich bereit fühlen, und hören Sie auf, wenn es Sie belastet. Sie müssen nicht alles lesen.
why-search_hvjid3vx = Gute Informationen können Ihnen helfen, Fragen vorzubereiten und Ihrer Familie die Krankheit zu erklären.
why-search_ncgx5jqk = Manche Seiten können Ihnen Angst machen. Vielleicht geht es darin um einen anderen Krebs oder ein anderes Stadium. Zahlen zum Überleben beschreiben große Gruppen von Menschen, die oft vor Jahren behandelt wurden. Diese Zahlen können nicht sagen, wie es bei Ihnen sein wird.
why-search_2rqatdnz = Wählen Sie eine einzige Frage, bevor Sie anfangen, und setzen Sie sich eine Zeitgrenze. Sie können auch eine Freundin oder einen Freund bitten, für Sie zu suchen.

## where-to-start

where-to-start_txur2g44 = Wo Sie anfangen können
where-to-start_dscnzfv2 = Beginnen Sie mit Seiten, die nichts verkaufen wollen. Gute erste Anlaufstellen sind:
where-to-start_igd7tgxp = der öffentliche Gesundheitsdienst oder das Gesundheitsministerium Ihres Landes
where-to-start_jasxifva = die nationale Krebsgesellschaft oder ein großes Krebszentrum
where-to-start_llxygjtv = eine Patientenorganisation für Ihre Krebsart
where-to-start_rquz4cpy = eine medizinische Fachgesellschaft, zum Beispiel mit den [Patientenleitfäden der Europäischen Gesellschaft für Medizinische Onkologie][esmo-patient-guides]
where-to-start_k4xlow2h = Ihr Behandlungsteam kann Ihnen gute Seiten in Ihrer Sprache nennen.
where-to-start_7g4n5sqe = Ein Gütesiegel allein beweist nichts. Manche Siegel gibt es nicht mehr, aber alte Seiten zeigen sie immer noch.

## five-checks

five-checks_ksua5nh6 = Die fünf Prüfungen
five-checks_ebaco36i = Stellen Sie bei jeder Seite, jedem Video und jedem Beitrag fünf Fragen. Die Fragen beruhen auf dem Rat eines öffentlichen Krebsinstituts.[^nci-trust]
five-checks_frplvl5m = Fünf Kästen untereinander. In jedem stehen eine kleine Zeichnung und eine Frage: eine Person, Münzen, eine Textseite, eine Uhr und ein Einkaufskorb.
five-checks_gqmurdip = Wer?
five-checks_mpm6jobd = Wer bezahlt?
five-checks_3riol3oa = Woher?
five-checks_mdz7oovi = Wann?
five-checks_htl5hn3k = Welches Ziel?
five-checks_d6kquafg = Fünf Fragen, bevor Sie einer Seite vertrauen.

## who

who_hhusa4d2 = Wer steht dahinter?
who_rhgfppnm = Suchen Sie einen Namen und eine Adresse. Suchen Sie die Personen, die den Text geschrieben und geprüft haben. Diese Personen sollten eine Ausbildung im Gesundheitswesen haben.

## who-pays

who-pays_egw3yibx = Wer bezahlt?
who-pays_u5txdxxi = Finden Sie heraus, wer für die Seite bezahlt. Das kann der Staat sein, eine gemeinnützige Organisation, eine Firma oder jemand, der dort Werbung macht. Eine gute Seite sagt das offen.

## where-from

where-from_in6jgke3 = Woher stammen die Angaben?
where-from_7b4qelyp = Suchen Sie genannte Quellen, zum Beispiel Studien oder medizinische Leitlinien. Öffnen Sie eine Quelle und sehen Sie nach, ob dort dasselbe steht. Die Geschichte einer einzelnen Person ist kein Beweis.

## when-checked

when-checked_wgklmnti = Wann wurde geprüft?
when-checked_nhfpris2 = Suchen Sie das Datum der letzten Prüfung, denn die Krebsbehandlung ändert sich schnell. Wenn es kein Datum gibt, suchen Sie eine andere Seite.

## what-they-want

what-they-want_qejcfgfp = Was will die Seite von Ihnen?
what-they-want_antz2rrz = Fragen Sie sich, wozu die Seite Sie bewegen will. Vielleicht sollen Sie etwas lernen, kaufen, spenden oder Ihre Daten angeben. Gute Informationen raten Ihnen, mit Ihrem eigenen Behandlungsteam zu sprechen.

## warning-signs

warning-signs_nsoswvad = Warnzeichen
warning-signs_xcss2jqw = Verlassen Sie die Seite, wenn Sie eines dieser Zeichen sehen:
warning-signs_xtu4i7zm = Die Seite verspricht Heilung oder ein Wunder.
warning-signs_q63naemm = Die Seite sagt, dass ein einziges Mittel gegen jeden Krebs wirkt.
warning-signs_n36tlrfy = Die Seite hält geheim, was in dem Mittel enthalten ist.
warning-signs_r7atgat3 = Die Seite verlangt Geld, bevor Sie Einzelheiten erfahren.
warning-signs_zwldvrsz = Die Seite sagt, dass Ärztinnen und Ärzte die Wahrheit verbergen.
warning-signs_zmtajpi3 = Die Seite sagt, dass ein Produkt sicher ist, weil es natürlich ist.
warning-signs_rjxy7kgd = Beenden Sie Ihre Behandlung nicht und verschieben Sie sie nicht wegen eines Rates, den Sie im Internet gefunden haben. Fragen Sie zuerst Ihr Behandlungsteam.

## videos-and-forums

videos-and-forums_2k255jkb = Videos, Gruppen und Foren
videos-and-forums_pmr2vilb = Nutzen Sie Videos und Foren als Unterstützung und für Tipps zum Alltag. Nutzen Sie sie nicht, um eine Behandlung auszuwählen.
videos-and-forums_tnf2xdkt = Andere Erkrankte verstehen Sie vielleicht sehr gut. Aber deren Krebs und deren Behandlung können anders sein als bei Ihnen.
videos-and-forums_h4i7dg3a = Beliebte Informationen sind nicht immer wahr. Zwei Krebsfachleute prüften { $articles-total } beliebte Artikel über Krebsbehandlung aus den sozialen Medien. Darmkrebs war eines der Themen. Die Fachleute fanden in { $articles-misleading } der Artikel falsche oder irreführende Aussagen.[^johnson-2022]
videos-and-forums_v742j7g7 = Finden Sie heraus, wer in einem Video spricht und ob diese Person etwas verkauft.

## ai-chatbots

ai-chatbots_tecpstkv = KI-Chatbots
ai-chatbots_mb35v7tf = Nutzen Sie einen Chatbot, um sich vorzubereiten, nicht, um zu entscheiden. Ein Chatbot ist ein Computerprogramm, das Antworten schreibt. Er kann ein Wort erklären oder Ihnen helfen, Fragen aufzuschreiben.
ai-chatbots_6px2a2gy = Ein Chatbot kann überzeugt klingen und trotzdem falschliegen. Er erfindet vielleicht eine Quelle oder nutzt alte Informationen. Er kennt Ihre vollständige Krankenakte nicht.
ai-chatbots_mc2e5mpo = In einer Studie wurde ein früher Chatbot mit Fragen zur Behandlung anderer Krebsarten getestet. Etwa { $chatbot-wrong } von { $chatbot-answers } Antworten enthielt auch Ratschläge, die nicht zu medizinischen Leitlinien passten.[^nci-chatbots-2023] Neuere Chatbots liefern vielleicht andere Ergebnisse.
ai-chatbots_43ddx3ns = Fragen Sie den Chatbot nach seinen Quellen und öffnen Sie sie selbst.
ai-chatbots_mvzfvicv = Geben Sie nicht Ihren Namen, nicht Ihr Geburtsdatum und nicht Ihre Untersuchungsergebnisse ein.
ai-chatbots_qwg6dnif = Fragen Sie keinen Chatbot, ob Ihre Beschwerden ein Notfall sind. Rufen Sie die Nummer Ihres Behandlungsteams an oder wählen Sie den Notruf.

## study-news

study-news_4cjizpq3 = Nachrichten über Studien
study-news_ncvtnapp = Stellen Sie diese Fragen, wenn Sie von einer neuen Studie lesen:
study-news_w4rbfyyk = Haben Menschen teilgenommen? Ergebnisse mit Zellen oder Tieren gelten oft nicht für Menschen.
study-news_gr5zl4vk = Waren die Menschen in einer ähnlichen Lage wie Sie? Achten Sie auf denselben Krebs und dasselbe Stadium.
study-news_kb3hmvo7 = Wie viele Menschen haben teilgenommen? Das Ergebnis einer kleinen Studie kann Zufall sein.
study-news_ny7ky5l4 = Wie vielen Menschen hat es geholfen? Achten Sie auf die Anzahl der Menschen.

## worked-example

worked-example_rt463fwq = Ein Beispiel mit Zahlen
worked-example_btkmryzi = Suchen Sie die Zahlen hinter einer Schlagzeile. **Die Zahlen in diesem Beispiel haben wir erfunden.** Es geht dabei nicht um eine echte Studie oder ein echtes Produkt.[^trust-own-example]
worked-example_ikrsmbmm = Die Schlagzeile lautet: „Neues Produkt halbiert das Risiko einer Nebenwirkung.“
worked-example_sqpskd7v = Gruppe
worked-example_suakgfmj = Menschen in der Gruppe
worked-example_vg5wc7o2 = Menschen mit der Nebenwirkung
worked-example_ath3yjbz = Menschen ohne die Nebenwirkung
worked-example_o3ycynkx = Gruppe mit dem neuen Produkt
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = Gruppe ohne das neue Produkt
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = Die Schlagzeile stimmt: { $example-with } ist die Hälfte von { $example-without }. Aber von { $example-group } Menschen half das Produkt nur { $example-helped }. Für die anderen { $example-same } Menschen machte es keinen Unterschied.
worked-example_36ywt5cz = In Studien verstanden Menschen solche Zahlen besser als Prozentangaben.[^akl-2011] Bitten Sie Ihr Behandlungsteam um Zahlen in dieser Form.

## trial-registers

trial-registers_opmn6257 = Register klinischer Studien
trial-registers_yp75xzxn = Nutzen Sie ein Register, um eine [klinische Studie][term-clinical-trial] zu finden, über die Sie mit Ihrem Behandlungsteam sprechen können. Zwei Beispiele sind das [Register der Europäischen Union][clinical-trials-eu] und das [Register der Vereinigten Staaten][clinicaltrials-gov].
trial-registers_v3ocnd4q = Ein Register führt Studien auf. Es empfiehlt sie nicht. In den Vereinigten Staaten sind nicht alle aufgeführten Studien staatlich geprüft oder genehmigt.[^ctgov-2023]
trial-registers_mhb22i3n = Fragen Sie Ihr Behandlungsteam, ob eine Studie zu Ihrem Krebs, Ihren [Biomarkern][term-biomarker] und Ihrem Gesundheitszustand passt. Seien Sie vorsichtig, wenn Sie für die Teilnahme bezahlen müssen.

## buying-online

buying-online_tii3meaz = Medikamente und Mittel im Internet kaufen
buying-online_n3lm4au6 = Fragen Sie Ihr Behandlungsteam oder in der Apotheke, bevor Sie etwas kaufen. Heilkräuter, Vitamine und andere Mittel können verändern, wie die [Chemotherapie][term-chemotherapy] und andere Behandlungen wirken.
buying-online_u2zvveai = Kaufen Sie keine rezeptpflichtigen Medikamente ohne Rezept. Gefälschte Medikamente können falsche Inhaltsstoffe oder eine falsche Dosis enthalten.[^ema-online]
buying-online_kdcgoenx = In der Europäischen Union, in Island, Liechtenstein und Norwegen zeigen legale Händler im Internet ein gemeinsames Logo.[^eu-logo-2014] Prüfen Sie das Logo in dieser Reihenfolge:
buying-online_cgf4ljst = Suchen Sie die Flagge eines Landes im Logo. Ein Logo mit der Flagge der Europäischen Union ist gefälscht.[^ema-online]
buying-online_7vy45zsa = Klicken oder tippen Sie auf das Logo. Es muss zur offiziellen Liste der nationalen Behörde führen.
buying-online_4ayy6mih = Suchen Sie den Händler in der offiziellen Liste. Wenn er dort nicht steht, kaufen Sie nicht.
buying-online_appv25ya = Die [Europäische Arzneimittel-Agentur][medicines-online-eu] erklärt dieses Logo. In anderen Ländern fragen Sie in der Apotheke.
buying-online_lah7inqy = Wenn Sie ein Produkt genommen haben und es Ihnen nicht gut geht, rufen Sie sofort die Nummer Ihres Behandlungsteams an. Im Notfall wählen Sie den Notruf. Sagen Sie, was Sie genommen haben, und heben Sie die Packung auf.

## privacy

privacy_qtqd6jmv = Ihre Privatsphäre
privacy_pcmcp7th = Geben Sie so wenig wie möglich über sich preis:
privacy_cn5qwwg2 = Nehmen Sie in Foren einen Namen, der nicht zeigt, wer Sie sind.
privacy_r5a3nexx = Veröffentlichen Sie keine Bilder von Briefen, Untersuchungsergebnissen oder Etiketten von Medikamenten.
privacy_gugcobll = Schicken Sie weder Geld noch Bankdaten an Menschen, die Sie nur aus dem Internet kennen.

## bring-to-team

bring-to-team_rq2alhif = Bringen Sie es zu Ihrem Behandlungsteam mit
bring-to-team_6kiuibp2 = Sagen Sie Ihrem Behandlungsteam, was Sie gefunden haben, auch wenn Sie sich nicht sicher sind. Bringen Sie eine Seite oder einen Link mit und markieren Sie die wichtige Stelle.
bring-to-team_2jezqbni = Prüfen Sie auch diese Broschüre. Sehen Sie nach, wer sie gemacht hat, wer bezahlt hat, welche Quellen sie hat und von wann sie ist.

## website-checker

website-checker_cjvrlwd6 = Arbeitsblatt: Website-Check
website-checker_hjudoiag = Website-Check
website-checker_3d44kel4 = Kreuzen Sie bei jeder Frage Ja oder Nein an. Wenn Sie mehrmals Nein ankreuzen, suchen Sie eine andere Seite.
website-checker_ldnsanbl = Frage
website-checker_sai6gbdl = Ja
website-checker_4h7yowml = Nein
website-checker_nxtudeke = Kann ich sehen, wer hinter der Seite steht?
website-checker_37sxnh4t = Finde ich eine Adresse oder einen anderen Weg zum Kontakt?
website-checker_krpwllfg = Sagt die Seite, wer für sie bezahlt?
website-checker_sesp4qi3 = Haben Menschen mit einer Ausbildung im Gesundheitswesen den Text geschrieben oder geprüft?
website-checker_pvuwwq4k = Nennt die Seite ihre Quellen?
website-checker_bu26eyjz = Kann ich das Datum der letzten Prüfung sehen?
website-checker_gpij5ert = Beschreibt die Seite neben dem Nutzen auch die Schäden?
website-checker_ofd2nfqs = Kann ich Werbung und Information unterscheiden?
website-checker_volwegkj = Sagt die Seite, was mit meinen Daten geschieht?
website-checker_ojwevcd5 = Rät mir die Seite, mit meinem eigenen Behandlungsteam zu sprechen?

## what-i-found

what-i-found_jkbitmpx = Arbeitsblatt: Was ich gefunden habe
what-i-found_yhn74bxc = Was ich gefunden habe: eine Notiz für meinen nächsten Termin
what-i-found_qtusvimp = Füllen Sie für jede Seite, jedes Video oder jede Antwort eine Notiz aus.
what-i-found_ry4rm5qu = Thema
what-i-found_uk3sbpp3 = Meine Notizen
what-i-found_4nrtbetr = Name oder Adresse der Seite
what-i-found_mciv36n7 = Wer sie gemacht hat und wann
what-i-found_bx7gr5qw = Was dort steht
what-i-found_3gmk4sxm = Warum es für mich wichtig ist
what-i-found_cqnd5ddb = Meine Frage an das Behandlungsteam
what-i-found_gskaxbvh = Was mein Behandlungsteam gesagt hat
what-i-found_rhmapgo6 = Zu dem, was ich gefunden habe
what-i-found_fajfgmqn = Passt diese Information zu meinem Krebs und meinem Stadium?
what-i-found_smirmyvg = Könnte mir das helfen, und könnte es mir schaden?
what-i-found_ykcg4rie = Passt es zu meiner Behandlung und meinen anderen Medikamenten?
what-i-found_wcoysyvs = Welche Seiten in meiner Sprache empfehlen Sie?

## when-to-call

when-to-call_4zxn4crm = Wann Sie anrufen sollten

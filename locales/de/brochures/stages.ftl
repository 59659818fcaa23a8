## meta

meta_yvdgycky = Die verschiedenen Phasen
meta_gt5oz5db = Ein praktischer Ratgeber zu den Phasen des Lebens mit metastasiertem Krebs der Verdauungsorgane
meta_wip4oozm = Was Sie tun und fragen können und wer helfen kann, von den ersten Wochen nach der Diagnose bis zu den letzten Wochen, wenn Krebs der Verdauungsorgane gestreut hat.
meta_wdffawqf = Das Leben mit diesem Krebs hat verschiedene Phasen: In jeder haben Sie Wahlmöglichkeiten und Unterstützung, und Palliativversorgung kann früh beginnen.

## intro

intro_nfpg5fdj = Das Leben mit diesem Krebs hat verschiedene Phasen. Ihre Reihenfolge und Dauer sind unterschiedlich.
intro_aiomwzrc = Sie haben in jeder Phase Wahlmöglichkeiten, und Sie können Ihre Meinung ändern.
intro_vvzpgbw3 = Bitten Sie frühzeitig um Palliativversorgung. Sie können sie zusammen mit einer Krebsbehandlung bekommen.
intro_7aqtyaqy = Sagen Sie Ihrer Familie und Ihrem Behandlungsteam, was Ihnen am wichtigsten ist.
intro_x4p4jglv = Warten Sie nicht auf den nächsten Termin, wenn Beschwerden neu oder viel stärker sind. Rufen Sie Ihr Behandlungsteam an.

## path

path_wvdhhc4n = Finden Sie den Teil, den Sie heute brauchen
path_4pknd3bj = Lesen Sie nur, was Sie jetzt brauchen.
path_562p44fy = Metastasiert bedeutet, dass der Krebs in andere Teile des Körpers gestreut hat. Diese neuen [Tumoren][term-tumour] heißen [Metastasen][term-metastasis].
path_raa25jzt = Eine Phase ist hier eine Zeit in Ihrem Leben mit Krebs. In Arztbriefen zeigt das [Stadium][term-stage], wie weit sich der Krebs ausgebreitet hat.
path_3eb6kmnt = Fünf kleine Zeichnungen in einem Rahmen. Ein Pfeil führt von der Diagnose zur Behandlung. Zwischen der Behandlung, einer stabilen Zeit, dem Wachsen des Krebses und einer Zeit, in der Linderung an erster Stelle steht, zeigen Pfeile in beide Richtungen. Auf dem Rahmen steht, dass es in jeder Phase Hilfe gibt.
path_efau2kpj = Hilfe in jeder Phase
path_etn4llyd = Diagnose
path_yxhhcaji = Behandlung
path_wafiifai = Stabile Zeit
path_nq7lkvkp = Linderung zuerst
path_bert4rjw = Krebs wächst
path_c2etapiy = Sie können mehrmals und in beide Richtungen von einer Phase in eine andere kommen.

## words

words_46wpawe3 = Wörter, die Sie vielleicht hören
words_wjsxuk4b = Bitten Sie Ihr Behandlungsteam, jedes Wort zu erklären, das Sie nicht kennen.
words_uf7ngnjj = Wort
words_wcblel2u = Was es bedeutet
words_wgveyyax = [Therapielinie][term-treatment-line]
words_th32vmbg = Einer Ihrer Behandlungspläne, der Reihe nach gezählt.
words_2pgr4kmt = [Erhaltungstherapie][term-maintenance-treatment]
words_yrwoumvi = Eine mildere Behandlung, die den Krebs länger unter Kontrolle hält.
words_nuuxeebv = [Remission][term-remission]
words_25tticps = Untersuchungen zeigen weniger Krebs als vorher oder keinen.
words_ewi5re6z = [stabile Erkrankung][term-stable-disease]
words_epdz7jz5 = Der Krebs ist nicht eindeutig gewachsen und nicht eindeutig kleiner geworden.
words_fb5zc464 = [Progression][term-progression]
words_bl5v5jx5 = Der Krebs ist gewachsen oder hat gestreut.
words_gtvn4bws = [Prognose][term-prognosis]
words_mek3gjna = Wie Ärztinnen und Ärzte den weiteren Verlauf der Krankheit einschätzen.

## first-weeks

first-weeks_kl2bmsam = Die ersten Wochen nach der Diagnose
first-weeks_dr7hdhv4 = Tun Sie eins nach dem anderen. Fragen Sie, wie bald Sie sich entscheiden müssen.
first-weeks_pgdxknmb = Nehmen Sie jemanden zu jedem Termin mit.
first-weeks_qwjzh3bh = Fragen Sie, welche Untersuchungen Sie noch brauchen, zum Beispiel Tests auf [Biomarker][term-biomarker].
first-weeks_km575kux = Bitten Sie um Name und Nummer einer Person aus Ihrem Behandlungsteam.
first-weeks_dsedkmki = Entscheiden Sie, wem Sie es sagen möchten und wann.
first-weeks_y64utdwr = Vielleicht haben Sie Zeit für eine [Zweitmeinung][term-second-opinion].
first-weeks_mkgywtdn = Sie haben nichts falsch gemacht. Etwa { $spread-at-diagnosis } von 100 Menschen mit Darmkrebs haben schon Metastasen, wenn der Krebs entdeckt wird.[^biller-2021]

## planning

planning_p6bhbew5 = Die Behandlung planen
planning_uwffgneg = Fragen Sie, was jede Behandlung für Sie tun kann und wie sie Ihnen schaden kann. Das Ziel kann sein, dass Sie länger leben, dass Beschwerden gelindert werden, oder beides.
planning_wscjuq5i = Oft lässt sich Krebs, der gestreut hat, nicht heilen. Aber bei manchen Menschen mit Darmkrebs ist eine [Operation][term-surgery] von Metastasen möglich, zum Beispiel in der Leber oder in der Lunge.[^hernandez-2023] Fragen Sie, ob ein spezialisiertes Team das bei Ihnen geprüft hat.
planning_wauhpayo = Zu Ihrem Plan können auch eine [Chemotherapie][term-chemotherapy], eine [zielgerichtete Therapie][term-targeted-therapy], eine [Immuntherapie][term-immunotherapy] oder eine [Strahlentherapie][term-radiotherapy] gehören.
planning_rykiztvx = Sie können nach Ihrer Prognose fragen. Sie können auch sagen, dass Sie sie nicht wissen möchten. Durchschnittswerte können nicht sagen, wie es bei Ihnen sein wird.

## during-treatment

during-treatment_agobi4sv = Während der Behandlung
during-treatment_ldzdtt74 = Schreiben Sie jede Woche Ihre Beschwerden auf und melden Sie sie frühzeitig. In einer großen Studie meldeten manche Menschen ihre Beschwerden zwischen den Terminen. Bei diesen Menschen verbesserte sich die Lebensqualität häufiger als bei den anderen, und weniger von ihnen mussten in die Notaufnahme.[^basch-2016]
during-treatment_ekq4uezi = Sprechen Sie mit Ihrem Behandlungsteam über jede [Nebenwirkung][term-side-effect]. Eine [unterstützende Behandlung][term-supportive-care] kann viele davon lindern.
during-treatment_tzajxp76 = Tragen Sie Ihre Behandlungskarte immer bei sich.
during-treatment_3vjk46sm = Fragen Sie, bei welchen Beschwerden Sie sofort anrufen müssen.
during-treatment_mp3hs73i = Setzen Sie kein Medikament ab und ändern Sie nichts an Ihren Medikamenten, bevor Sie Ihr Behandlungsteam gefragt haben.
during-treatment_f7jtqy22 = Sagen Sie Ihrem Behandlungsteam Bescheid, wenn die Behandlung zu schwer für Sie wird. Vielleicht lässt sich die Dosis ändern, eine Pause planen oder eine andere Behandlung wählen.

## scans

scans_beatfz7w = CT, MRT und das Warten
scans_yqeaxalw = Fragen Sie, wann Sie das Ergebnis bekommen und wer es Ihnen sagt. Ein [CT oder MRT][term-scan] kann zeigen, ob der Krebs gewachsen, kleiner geworden oder gleich geblieben ist.
scans_oqbb4apm = Das Warten zwischen der Untersuchung und dem Ergebnis ist oft sehr belastend.[^derry-vick-2023] Planen Sie für diese Tage etwas Schönes. Bitten Sie jemanden, bei Ihnen zu sein, wenn Sie das Ergebnis bekommen.

## stable-times

stable-times_3pt5ej3o = Stabile Zeiten und Pausen
stable-times_omjcq63t = Nutzen Sie diese Zeit für Menschen und Dinge, die Ihnen Freude machen. Manche Menschen bekommen eine Erhaltungstherapie. Andere machen eine Pause mit regelmäßigen Kontrollen.
stable-times_zmulznmy = Fragen Sie, wen Sie in einer Pause anrufen können und wann die nächste Kontrolle ist. Sagen Sie Ihrem Behandlungsteam Bescheid, wenn Sie müde sind oder Angst haben, auch wenn die Nachrichten gut sind.

## cancer-grows

cancer-grows_eypz655c = Wenn der Krebs wächst
cancer-grows_lmqquohi = Bitten Sie um ein längeres Gespräch und bringen Sie jemanden mit. Vielleicht fühlen Sie Schock, Wut oder Trauer. Die Behandlung wirkt nicht mehr. Das haben Sie nicht verursacht.
cancer-grows_oqiclszj = Fragen Sie, welche anderen Behandlungen möglich sind und was jede für Sie tun kann.
cancer-grows_zwc4ij46 = Fragen Sie, ob eine [klinische Studie][term-clinical-trial] für Sie infrage kommt.
cancer-grows_jtc3d53c = Bitten Sie um eine Zweitmeinung, wenn sie Ihnen bei der Entscheidung hilft.
cancer-grows_3jdrps56 = Fragen Sie, was geschieht, wenn Sie sich gegen eine weitere Krebsbehandlung entscheiden. Ihr Behandlungsteam kümmert sich weiter um Sie.
cancer-grows_xarabr7i = Ein [Stent][term-stent] kann einen verstopften [Gallengang][term-bile-duct] öffnen. [Bauchwasser][term-ascites], also Flüssigkeit im Bauch, kann abgelassen werden.

## palliative-care

palliative-care_lscwy5vp = Palliativversorgung von Anfang an
palliative-care_iftgtx7s = Bitten Sie frühzeitig um [Palliativversorgung][term-palliative-care], auch wenn es Ihnen gut geht. Sie bedeutet nicht, dass der Tod nahe ist.
palliative-care_bd2uebdv = Fachleute raten, dass diese Versorgung zum Zeitpunkt der Diagnose beginnt.[^jordan-2018] Sie kann Schmerzen, Übelkeit, Atemnot und Sorgen lindern. Sie unterstützt auch Ihre Familie.
palliative-care_hmglggsr = In Studien zu fortgeschrittenem Krebs verbesserte frühe Palliativversorgung die Lebensqualität ein wenig.[^haun-2017]

## wishes

wishes_qtgs73qh = Ihre Wünsche
wishes_t5hxtywp = Sprechen Sie über Ihre Wünsche, solange es Ihnen gut genug geht.
wishes_nd3oywwk = Überlegen Sie, was Ihnen am wichtigsten ist.
wishes_5zvsrguk = Wählen Sie eine Person, die für Sie sprechen kann, wenn Sie es nicht können.
wishes_a5p76uib = Sagen Sie dieser Person, Ihrer Familie und Ihrem Behandlungsteam, was Sie möchten.
wishes_6hmhl6c4 = Schreiben Sie es auf. Das ist eine [Patientenverfügung][term-advance-care-plan].
wishes_xzjnxl2x = Lesen Sie Ihre Patientenverfügung wieder, wenn sich Ihre Gesundheit ändert. Sie können sie jederzeit ändern.[^rietjens-2017]
wishes_a4rrcmms = Fragen Sie den Sozialdienst, welche Formulare Sie in Ihrem Land brauchen.

## last-weeks

last-weeks_uc4s35k6 = Die letzten Wochen
last-weeks_meycfxsc = Lesen Sie diesen Teil nur, wenn Sie es möchten.
last-weeks_zjxqjaba = Es kann eine Zeit kommen, in der eine Krebsbehandlung mehr schadet als nützt. Fachleute raten, in den letzten Lebenswochen weder Chemotherapie noch Immuntherapie zu geben.[^crawford-2021] Dann steht Ihr Wohlbefinden an erster Stelle. Es gibt immer eine Versorgung, die Ihnen helfen kann.
last-weeks_qmk6vkhx = Sagen Sie, wo Sie sein möchten: zu Hause, im Krankenhaus oder in einem [Hospiz][term-hospice].
last-weeks_a2esl7gz = Fragen Sie, was bei Schmerzen, Atemnot und Angst helfen kann.
last-weeks_mv7c6ryx = Fragen Sie, wer nachts helfen kann.
last-weeks_obh2uv4e = Bitten Sie um einen schriftlichen Notfallplan. Wenn Ihr Behandlungsteam Ihnen für diese Zeit einen solchen Plan gegeben hat, halten Sie sich zuerst an diesen.
last-weeks_mfqdw54f = Wenn Sie keinen solchen Plan haben, halten Sie sich an die Listen unter „Wann Sie anrufen sollten“.
last-weeks_3nd6bwzq = Sagen Sie den Menschen, die Sie lieben, was Sie ihnen sagen möchten, oder schreiben Sie es auf.

## staying-close

staying-close_wlnqdpf7 = Für alle, die in der Nähe bleiben
staying-close_rfpaleuz = Bleiben Sie in der Nähe und fragen Sie eine Pflegefachkraft, was Sie erwartet. Ein Mensch, der dem Tod nahe ist, schläft oft mehr und isst und trinkt weniger.[^nci-last-days-2024] Vielleicht ist er verwirrt. Der Atem kann anders klingen oder kurz aussetzen.
staying-close_t6hon7da = Zwingen Sie die Person nicht zum Essen oder Trinken. Sie könnte sich verschlucken.
staying-close_miqf4qty = Halten Sie Lippen und Mund feucht.
staying-close_6n6m6js3 = Sprechen Sie sanft und halten Sie eine Hand. Vielleicht kann die Person Sie noch hören.

## bereavement

bereavement_gvcmxdnk = Für Familie und Freundeskreis nach einem Todesfall
bereavement_mtlnmb5a = Lassen Sie sich von anderen helfen und haben Sie Geduld mit sich. Die Zeit nach einem Todesfall nennt man [Trauerzeit][term-bereavement].
bereavement_lfr2ajg2 = Vielleicht fühlen Sie Traurigkeit, Wut, Schuld, Erleichterung oder gar nichts. Es gibt keine richtige Art zu trauern.
bereavement_axkfa5q3 = Bei den meisten Menschen wird starke Trauer mit der Zeit schwächer. Bei etwa { $strong-grief } von 100 Menschen bleibt sie lange stark.[^szuhany-2021] Eine Behandlung kann helfen. Fragen Sie Ihre Ärztin, Ihren Arzt oder das Palliativteam.

## work-money

work-money_lwz4onsl = Arbeit, Geld und Rechte
work-money_iov5inly = Bitten Sie frühzeitig um ein Gespräch mit dem Sozialdienst. Vielleicht haben Sie Anspruch auf Krankengeld, kürzere Arbeitszeiten oder Hilfe zu Hause. Die Regeln sind in jedem Land anders.

## carers

carers_nq6zkwrv = Wenn Sie für einen Menschen mit Krebs sorgen
carers_ra3mo757 = Fragen Sie die Person, was ihr heute helfen würde. Bitten Sie das Behandlungsteam, Ihnen die Pflege zu zeigen. Bitten Sie um Hilfe, bevor Sie sehr müde sind.

## cannot-wait

cannot-wait_olvugrvl = Probleme, die nicht warten können
cannot-wait_auj42r66 = Rufen Sie bei diesen Problemen sofort an. Die vollständigen Listen stehen unter „Wann Sie anrufen sollten“.
cannot-wait_t4x477gf = Notfall: Wählen Sie sofort den Notruf
cannot-wait_rgedfakv = Ihre Beine sind seit Kurzem schwach oder taub, oder Sie haben ein taubes Gefühl zwischen den Beinen.
cannot-wait_euuiqof6 = Sie können plötzlich nicht mehr Wasser lassen, oder Sie können plötzlich Blase oder Darm nicht mehr kontrollieren.
cannot-wait_wpy2vxwj = Sie haben Fieber und Ihre Haut oder Ihre Augen sind gelb.
cannot-wait_fuxbjzti = Rufen Sie sofort Ihr Behandlungsteam an, bei Tag und bei Nacht
cannot-wait_bo3fyrfr = Ihre Schmerzen sind nicht unter Kontrolle.
cannot-wait_rszfynqz = Sie haben neue Schmerzen im Rücken oder in den Knochen.
cannot-wait_unz2hh2a = Ihre Haut oder Ihre Augen werden gelb, auch ohne Fieber.
cannot-wait_ddifecty = Ihr Bauch schwillt schnell an und fühlt sich gespannt an.

## worksheets

worksheets_osd4cc6w = Ihre Arbeitsblätter
worksheets_4d7mtrli = Füllen Sie nur aus, was Ihnen hilft. Bringen Sie diese Seiten zu Ihren Terminen mit.
worksheets_qlhezsdn = Meine Behandlungskarte
worksheets_z4fmqgao = Bitten Sie Ihr Behandlungsteam, Ihnen beim Ausfüllen dieser Karte zu helfen. Tragen Sie die Karte bei sich.
worksheets_7xqj7krw = Was
worksheets_nr2673yg = Meine Angaben
worksheets_pmvoq3r6 = Mein Name und mein Geburtsdatum
worksheets_uxdihrxl = Mein Krebs, und wohin er gestreut hat
worksheets_sbbc55ei = Meine Biomarker
worksheets_zghumty7 = Meine jetzige Behandlung
worksheets_uqewevzd = Datum meiner letzten Behandlung
worksheets_nxq3r4ry = Meine früheren Behandlungen
worksheets_kbh3fggz = Meine anderen Medikamente
worksheets_ma6a7c5c = Meine Allergien
worksheets_n23gzcnv = Mein Port, Stent oder Stoma
worksheets_isvdrq2s = Nummer für Anrufe am Tag
worksheets_es52m3ss = Nummer für Anrufe nachts und am Wochenende
worksheets_2or7juun = Meine Beschwerden jede Woche
worksheets_hl2sh6mu = Schreiben Sie für jede Art von Beschwerden eine Zahl von 0 bis 10 auf: 0 bedeutet keine Beschwerden, 10 bedeutet die schlimmsten Beschwerden. Zeigen Sie die Tabelle Ihrem Behandlungsteam. Warten Sie nicht auf den nächsten Termin, wenn Beschwerden neu oder viel stärker sind. Rufen Sie Ihr Behandlungsteam an.
worksheets_3pbayh4y = Beschwerden
worksheets_3htjp34t = Woche 1
worksheets_nnfh4g2v = Woche 2
worksheets_zwfbtf76 = Woche 3
worksheets_xwmtmxsr = Woche 4
worksheets_delytuei = Datum
worksheets_kisgtulm = Schmerzen
worksheets_nxgk4apv = Müdigkeit
worksheets_zuyziexz = Übelkeit
worksheets_i32qmmww = Wenig Appetit
worksheets_2y2bf67o = Atemnot
worksheets_xi45xe6r = Schlechter Schlaf
worksheets_ou6xkdhl = Gedrückte Stimmung
worksheets_43cfaozo = Andere Beschwerden
worksheets_ahxl6nmo = Was mir wichtig ist
worksheets_fu2ipzin = Es gibt keine richtigen oder falschen Antworten. Schreiben Sie, zeichnen Sie oder sprechen Sie darüber.
worksheets_ldnsanbl = Frage
worksheets_xxgcetjj = Meine Antwort
worksheets_znfev7ob = Was macht einen Tag für mich gut?
worksheets_kxqvjzbz = Was möchte ich am liebsten tun können?
worksheets_ts4xu32h = Was macht mir die größten Sorgen?
worksheets_r7mwlq7l = Wie viel möchte ich über meine Krankheit wissen?
worksheets_od3cru7e = Was würde ich für mehr Zeit in Kauf nehmen?
worksheets_65ndvzw6 = Was würde ich nicht in Kauf nehmen?
worksheets_kbx5ftas = Wo möchte ich sein, wenn ich sehr krank werde?
worksheets_fkqfnj6h = Was sollte man über meinen Glauben oder meine Bräuche wissen?
worksheets_bo35wfa3 = Wer für mich sprechen kann
worksheets_zn4hq3wq = Name dieser Person:
worksheets_7cxebf7c = Telefonnummer dieser Person:
worksheets_rbddkhzl = Zweite Person, wenn die erste nicht kommen kann:
worksheets_kt7zwzih = Wo meine Patientenverfügung liegt:
worksheets_2lkg4rdr = Datum, an dem ich sie geschrieben habe:
worksheets_v4htalj5 = Fragen für jede Phase
worksheets_yad7txx3 = Welches Ziel hat meine Behandlung jetzt?
worksheets_jmpe7si4 = Woran erkennen wir, ob die Behandlung wirkt?
worksheets_wbi223es = Kann mir eine Operation oder eine andere örtliche Behandlung helfen?
worksheets_jsnketb5 = Welche Möglichkeiten habe ich, wenn der Krebs wächst?
worksheets_gbpndg5w = Gibt es eine klinische Studie für mich?
worksheets_l75wuiqp = Kann ich jetzt mit dem Palliativteam sprechen?
worksheets_andsvfga = Was erwartet mich in den nächsten Wochen?
worksheets_nev3rmlq = Wer kann meiner Familie helfen?

## when-to-call

when-to-call_4zxn4crm = Wann Sie anrufen sollten

## advance-care-plan

advance-care-plan_evd67gw4 = Patientenverfügung
advance-care-plan_rc4v7rjd = Ihre schriftlichen Wünsche zur Versorgung für den Fall, dass Sie zu krank sind, um selbst zu entscheiden oder zu sprechen. Sie können sie jederzeit ändern.

## anaemia

anaemia_bad7rcv3 = Blutarmut (Anämie)
anaemia_is4zo7o2 = Zu wenige rote Blutkörperchen im Blut. Das kann müde, blass oder kurzatmig machen.

## ascites

ascites_2gfoi5ve = Bauchwasser (Aszites)
ascites_4can2f6m = Flüssigkeit, die sich im Bauch sammelt. Der Bauch kann dadurch anschwellen und sich gespannt anfühlen. Oft kann Ihr Behandlungsteam sie ablassen.

## bereavement

bereavement_5zpclckv = Trauerzeit
bereavement_yjnrtl3h = Die Zeit nach dem Tod eines Menschen, in der die Hinterbliebenen trauern. Trauer hat keine feste Dauer.

## bile-duct

bile-duct_sshv3xyf = Gallengang
bile-duct_mdv6n77a = Ein dünner Gang, durch den Galle von der Leber in den Darm fließt. Galle ist eine Flüssigkeit, die hilft, Fett zu verdauen.

## biomarker

biomarker_utmpihtc = Biomarker
biomarker_gculsx6o = Ein Merkmal im Tumor oder im Blut, das ein Labor messen kann. Es kann Ihrem Behandlungsteam helfen, eine Behandlung auszuwählen.

## biopsy

biopsy_lqprg4aa = Biopsie
biopsy_biwex4lr = Eine kleine Gewebeprobe aus dem Körper. Ein Labor untersucht, ob sie Krebszellen enthält.

## blood-count

blood-count_bc5ikrhi = Blutbild
blood-count_2qvaaymw = Eine Blutuntersuchung, bei der die roten Blutkörperchen, die weißen Blutkörperchen und die Blutplättchen gezählt werden. Sie hilft Ihrem Behandlungsteam zu entscheiden, ob eine Behandlung heute sicher ist.

## bowel-obstruction

bowel-obstruction_4n3idnql = Darmverschluss
bowel-obstruction_ii3wedkt = Etwas blockiert den Darm, sodass Nahrung, Stuhl oder Winde nicht hindurchkommen. Das ist dringend und kann Schmerzen, einen geschwollenen Bauch und Erbrechen verursachen.

## carer

carer_exc2p3mh = pflegende Angehörige
carer_urihpspy = Menschen, die einem kranken Menschen helfen, ohne dafür bezahlt zu werden. Sie können aus der Partnerschaft, der Familie, dem Freundeskreis oder der Nachbarschaft kommen.

## chemotherapy

chemotherapy_o3s322yc = Chemotherapie
chemotherapy_3s3fcn72 = Behandlung mit Medikamenten, die Krebszellen abtöten oder ihr Wachstum bremsen. Sie bekommen sie vielleicht als Infusion oder als Tabletten.

## clinical-trial

clinical-trial_zfumbqub = klinische Studie
clinical-trial_mxgwfyf6 = Eine Studie mit Menschen. Sie prüft, ob eine Behandlung oder eine andere Art der Versorgung sicher ist und hilft. Sie entscheiden frei, ob Sie teilnehmen möchten.

## dehydration

dehydration_o4cumwxy = Austrocknung (Dehydration)
dehydration_e34duuze = Zu wenig Wasser im Körper. Sie haben vielleicht Durst, Ihnen ist schwindelig, Sie sind verwirrt oder scheiden wenig und dunklen Urin aus.

## dietitian

dietitian_xeh26t2b = Ernährungsfachkraft
dietitian_n7ybr3yk = Eine Fachkraft, die Ihnen hilft, das zu essen und zu trinken, was Ihr Körper während der Krankheit braucht.

## digestive-enzymes

digestive-enzymes_bnn54lwr = Verdauungsenzyme
digestive-enzymes_txz2mw4h = Stoffe, die der Körper bildet, um Nahrung zu zerlegen. Wenn die Bauchspeicheldrüse zu wenige bildet, können Sie sie als Medikament zu den Mahlzeiten nehmen.

## distress

distress_xvoulvap = seelische Belastung
distress_5cqqyyvr = Ein unangenehmes Gefühl, das es schwer macht, mit allem zurechtzukommen. Es kann von normaler Sorge oder Traurigkeit bis zu starker Angst oder Verzweiflung reichen.

## fatigue

fatigue_7acilogk = Fatigue
fatigue_jeoq3rb4 = Starke Müdigkeit durch Krebs oder seine Behandlung. Ruhe und Schlaf nehmen sie nicht ganz weg.

## feeding-tube

feeding-tube_uw5tejen = Ernährungssonde
feeding-tube_p3pdkaip = Ein dünner Schlauch, der flüssige Nahrung in den Magen oder den Darm bringt. Er führt durch die Nase oder durch die Bauchhaut in den Körper.

## hospice

hospice_4hhqglmc = Hospiz
hospice_eq44abrs = Ein Ort oder ein Team für Menschen am Lebensende und für ihre Familien. Das Ziel sind Wohlbefinden und gute Tage.

## immune-system

immune-system_sihr2qju = Immunsystem
immune-system_ngnrfi24 = Die Abwehr des Körpers gegen Keime und geschädigte Zellen. Manche Behandlungen schwächen sie für einige Zeit.

## immunotherapy

immunotherapy_d5trilgb = Immuntherapie
immunotherapy_u2f4bryb = Behandlung, die Ihrem eigenen Immunsystem hilft, Krebszellen zu finden und anzugreifen.

## informed-consent

informed-consent_jqdzqauk = Einwilligung nach Aufklärung
informed-consent_jkbyyeaz = Ihre freie Entscheidung, einer Untersuchung, einer Behandlung oder einer Studie zuzustimmen, nachdem Sie erfahren haben, was das bedeutet. Sie dürfen Nein sagen oder Ihre Meinung später ändern.

## interpreter

interpreter_xoszugph = Dolmetscherin oder Dolmetscher
interpreter_lpkuo2ev = Eine ausgebildete Person, die in einer anderen Sprache wiedergibt, was Sie und Ihr Behandlungsteam sagen. Wer dolmetscht, muss alles vertraulich behandeln.

## jaundice

jaundice_5tazg5t7 = Gelbsucht
jaundice_5pr7kj5l = Gelbe Farbe der Haut oder des Weißen in den Augen. Sie kann bedeuten, dass der Gallengang verstopft oder die Leber krank ist.

## lymph-node

lymph-node_q2fdiqso = Lymphknoten
lymph-node_fry4ksqb = Ein kleiner Teil des Körpers, etwa so groß wie eine Bohne, der Keime und geschädigte Zellen herausfiltert. Krebszellen können sich dort ansiedeln.

## maintenance-treatment

maintenance-treatment_sa7awodr = Erhaltungstherapie
maintenance-treatment_lse6ikji = Eine oft mildere Behandlung, die auf eine stärkere folgt. Das Ziel ist, den Krebs länger unter Kontrolle zu halten.

## metastasis

metastasis_ba6hy2ov = Metastase
metastasis_fgzhhpto = Ein neuer Tumor, der wächst, wenn Krebszellen in einen anderen Teil des Körpers wandern.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = interdisziplinäres Behandlungsteam
multidisciplinary-team_27g3ohdp = Fachleute aus mehreren Gebieten, die gemeinsam Ihre Versorgung planen. Dazu können Fachleute aus Chirurgie, Onkologie, Pflege und anderen Gebieten gehören.

## neuropathy

neuropathy_mqtevwfi = Neuropathie
neuropathy_2g35ys72 = Schädigung von Nerven, oft in Händen und Füßen. Sie kann Kribbeln, Taubheit oder Schmerzen verursachen.

## palliative-care

palliative-care_lmapaz5x = Palliativversorgung
palliative-care_dnyiye6a = Versorgung, die Beschwerden lindert und Sie und Ihre Familie während einer schweren Krankheit unterstützt. Sie kann früh beginnen und gleichzeitig mit der Krebsbehandlung stattfinden.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = Ernährung über eine Vene
parenteral-nutrition_kaeynyvz = Flüssige Nahrung, die durch einen Venenkatheter direkt ins Blut gelangt. Sie ist für Menschen, deren Magen oder Darm nicht genug Nahrung aufnehmen kann.

## physiotherapist

physiotherapist_fwyigpok = Fachkraft für Physiotherapie
physiotherapist_ubscvdpa = Eine Fachkraft, die Ihnen hilft, sich zu bewegen, Kraft aufzubauen und sicher aktiv zu bleiben.

## port

port_a3qqg7rn = Port
port_lxkzqglh = Eine kleine Kammer unter der Haut, die mit einer Vene verbunden ist. Ihr Behandlungsteam kann darüber Medikamente geben oder Blut abnehmen.

## prognosis

prognosis_ksskhvvi = Prognose
prognosis_lyno23fq = Was nach Einschätzung Ihres Behandlungsteams bei der Krankheit wahrscheinlich geschehen wird. Sie ist nie sicher, und Sie entscheiden, wie viel Sie wissen möchten.

## progression

progression_d2xhsyet = Progression (Fortschreiten)
progression_efxlyzp4 = Der Krebs ist gewachsen oder an einer neuen Stelle aufgetreten.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psychoonkologische Fachkraft
psycho-oncologist_e5swic3e = Eine Fachkraft, die Menschen mit Krebs und ihre Familien bei Gefühlen, Sorgen und Stress unterstützt.

## radiotherapy

radiotherapy_uzxxt6vc = Strahlentherapie
radiotherapy_n2usznxm = Behandlung mit starken Strahlen, die Krebszellen in einem Teil des Körpers schädigen. Sie kann auch Schmerzen lindern.

## remission

remission_wuqnpdrg = Remission
remission_3yr34yrt = Die Zeichen des Krebses sind weniger geworden oder in Untersuchungen nicht mehr zu sehen. Das bedeutet nicht immer, dass der Krebs geheilt ist.

## scan

scan_se2biz7e = bildgebende Untersuchung (CT oder MRT)
scan_5zovcagi = Eine Untersuchung, die Bilder vom Inneren Ihres Körpers macht, zum Beispiel ein CT oder ein MRT.

## second-opinion

second-opinion_lsyjei7z = Zweitmeinung
second-opinion_f7wn6jdj = Der Rat anderer Fachleute zu Ihrer Diagnose oder Behandlung. Es ist normal, darum zu bitten.

## sepsis

sepsis_bezdckvo = Sepsis (Blutvergiftung)
sepsis_rncicui2 = Eine lebensbedrohliche Reaktion des Körpers auf eine Infektion. Sie ist ein Notfall und muss sofort behandelt werden.

## shared-decision

shared-decision_hs55ijcw = gemeinsame Entscheidung
shared-decision_jig2kumw = Sie und Ihr Behandlungsteam wählen zusammen eine Behandlung. Das Team kennt die Möglichkeiten, und Sie wissen, was Ihnen wichtig ist.

## side-effect

side-effect_onfzqgjr = Nebenwirkung
side-effect_32y2s2u6 = Eine unerwünschte Wirkung einer Behandlung. Viele Nebenwirkungen lassen sich verhindern oder lindern.

## specialist-nurse

specialist-nurse_uvd3dmrv = spezialisierte Pflegefachkraft
specialist-nurse_susqvkj6 = Eine Pflegefachkraft mit zusätzlicher Ausbildung, zum Beispiel für Krebs oder für die Stomaversorgung. Oft können Sie diese Person bei Fragen anrufen.

## stable-disease

stable-disease_ubgaz37h = stabile Erkrankung
stable-disease_gp2asqdc = Der Krebs ist seit der letzten Untersuchung nicht eindeutig gewachsen und nicht eindeutig kleiner geworden.

## stage

stage_rtviemjt = Stadium
stage_gkedoe7e = Eine Zahl, die zeigt, wie groß der Krebs ist und ob er gestreut hat. Stadium vier bedeutet, dass er in andere Organe gestreut hat.

## stent

stent_xju24dm7 = Stent
stent_mi35jdsg = Ein kleines Röhrchen, das eine enge Stelle im Körper offen hält, zum Beispiel im Gallengang, in der Speiseröhre oder im Darm.

## stoma

stoma_spbjynja = Stoma
stoma_p2pi4w2j = Eine Öffnung im Bauch, die bei einer Operation angelegt wird. Durch sie gelangt Stuhl oder Urin aus dem Körper in einen Beutel.

## supportive-care

supportive-care_ofujmxg2 = unterstützende Behandlung (Supportivtherapie)
supportive-care_uvagh37h = Hilfe bei Beschwerden, Nebenwirkungen, Gefühlen und im Alltag, zu jeder Zeit der Krankheit.

## surgery

surgery_lys7b6bg = Operation
surgery_zi5mzkq3 = Ein chirurgischer Eingriff als Behandlung. Dabei kann ein Tumor entfernt oder eine blockierte Stelle im Körper geöffnet werden.

## targeted-therapy

targeted-therapy_fkfd2euu = zielgerichtete Therapie
targeted-therapy_ho5n6sip = Behandlung mit Medikamenten, die auf bestimmte Merkmale von Krebszellen wirken. Oft zeigt zuerst ein Test, ob Ihr Krebs diese Merkmale hat.

## treatment-line

treatment-line_v5ytszej = Therapielinie
treatment-line_wn2zavli = Ein Behandlungsplan, der Reihe nach gezählt. Wenn der erste nicht mehr wirkt oder nicht zu Ihnen passt, ist der nächste die zweite Linie.

## tumour

tumour_7upcm4ig = Tumor
tumour_ceind35p = Ein Knoten aus Zellen, die unkontrolliert wachsen. Er kann Krebs sein oder nicht.

## tumour-marker

tumour-marker_w7hedoai = Tumormarker
tumour-marker_p232bs4g = Ein Stoff im Blut, den manche Krebsarten bilden. Ihr Behandlungsteam kann ihn über längere Zeit verfolgen, zusammen mit Untersuchungen wie CT oder MRT.

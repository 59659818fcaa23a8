## anaemia

anaemia_bad7rcv3 = Blutarmut (Anämie)
anaemia_is4zo7o2 = Zu wenige rote Blutkörperchen im Blut. Das kann müde, blass oder kurzatmig machen.

## biomarker

biomarker_utmpihtc = Biomarker
biomarker_gculsx6o = Ein Merkmal im Tumor oder im Blut, das ein Labor messen kann. Es kann Ihrem Behandlungsteam helfen, eine Behandlung auszuwählen.

## chemotherapy

chemotherapy_o3s322yc = Chemotherapie
chemotherapy_3s3fcn72 = Behandlung mit Medikamenten, die Krebszellen abtöten oder ihr Wachstum bremsen. Sie bekommen sie vielleicht als Infusion oder als Tabletten.

## clinical-trial

clinical-trial_zfumbqub = klinische Studie
clinical-trial_mxgwfyf6 = Eine Studie mit Menschen. Sie prüft, ob eine Behandlung oder eine andere Art der Versorgung sicher ist und hilft. Sie entscheiden frei, ob Sie teilnehmen möchten.

## dietitian

dietitian_xeh26t2b = Ernährungsfachkraft
dietitian_n7ybr3yk = Eine Fachperson, die Ihnen hilft, das zu essen und zu trinken, was Ihr Körper während der Krankheit braucht.

## distress

distress_xvoulvap = seelische Belastung
distress_5cqqyyvr = Ein unangenehmes Gefühl, das es schwer macht, mit allem zurechtzukommen. Es kann von normaler Sorge oder Traurigkeit bis zu starker Angst oder Verzweiflung reichen.

## fatigue

fatigue_7acilogk = Fatigue
fatigue_jeoq3rb4 = Starke Müdigkeit durch Krebs oder seine Behandlung. Ruhe und Schlaf nehmen sie nicht ganz weg.

## immunotherapy

immunotherapy_d5trilgb = Immuntherapie
immunotherapy_u2f4bryb = Behandlung, die Ihrem eigenen Immunsystem hilft, Krebszellen zu finden und anzugreifen.

## metastasis

metastasis_ba6hy2ov = Metastase
metastasis_fgzhhpto = Ein neuer Tumor, der wächst, wenn Krebszellen in einen anderen Teil des Körpers wandern.

## neuropathy

neuropathy_mqtevwfi = Neuropathie
neuropathy_2g35ys72 = Schädigung von Nerven, oft in Händen und Füßen. Sie kann Kribbeln, Taubheit oder Schmerzen verursachen.

## palliative-care

palliative-care_lmapaz5x = Palliativversorgung
palliative-care_dnyiye6a = Versorgung, die Beschwerden lindert und Sie und Ihre Familie während einer schweren Krankheit unterstützt. Sie kann früh beginnen und gleichzeitig mit der Krebsbehandlung stattfinden.

## physiotherapist

physiotherapist_fwyigpok = Fachkraft für Physiotherapie
physiotherapist_ubscvdpa = Eine Fachperson, die Ihnen hilft, sich zu bewegen, Kraft aufzubauen und sicher aktiv zu bleiben.

## port

port_a3qqg7rn = Port
port_lxkzqglh = Eine kleine Kammer unter der Haut, die mit einer Vene verbunden ist. Ihr Behandlungsteam kann darüber Medikamente geben oder Blut abnehmen.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psychoonkologische Fachkraft
psycho-oncologist_e5swic3e = Eine Fachperson, die Menschen mit Krebs und ihre Familien bei Gefühlen, Sorgen und Stress unterstützt.

## sepsis

sepsis_bezdckvo = Sepsis (Blutvergiftung)
sepsis_rncicui2 = Eine lebensbedrohliche Reaktion des Körpers auf eine Infektion. Sie ist ein Notfall und muss sofort behandelt werden.

## stoma

stoma_spbjynja = Stoma
stoma_p2pi4w2j = Eine Öffnung im Bauch, die bei einer Operation angelegt wird. Durch sie gelangt Stuhl oder Urin aus dem Körper in einen Beutel.

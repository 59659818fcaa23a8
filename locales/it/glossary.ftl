## anaemia

anaemia_bad7rcv3 = anemia
anaemia_is4zo7o2 = Troppo pochi globuli rossi nel sangue. Può dare stanchezza, pallore o fiato corto.

## biomarker

biomarker_utmpihtc = biomarcatore
biomarker_gculsx6o = Un segno nel tumore o nel sangue che un laboratorio può misurare. Può aiutare la sua équipe curante a scegliere un trattamento.

## chemotherapy

chemotherapy_o3s322yc = chemioterapia
chemotherapy_3s3fcn72 = Trattamento con farmaci che uccidono le cellule tumorali o ne rallentano la crescita. Si può ricevere per flebo o in compresse.

## clinical-trial

clinical-trial_zfumbqub = studio clinico
clinical-trial_mxgwfyf6 = Uno studio con persone che verifica se un trattamento o un altro tipo di cura è sicuro ed è di aiuto. Lei decide liberamente se vuole partecipare.

## dietitian

dietitian_xeh26t2b = dietista
dietitian_n7ybr3yk = Un professionista sanitario che la aiuta a mangiare e a bere ciò di cui il corpo ha bisogno durante la malattia.

## distress

distress_xvoulvap = disagio emotivo
distress_5cqqyyvr = Una sensazione spiacevole che rende difficile affrontare la situazione. Può andare dalla normale preoccupazione o tristezza fino a una forte paura o alla disperazione.

## fatigue

fatigue_7acilogk = fatigue
fatigue_jeoq3rb4 = Forte stanchezza dovuta al tumore o al suo trattamento. Il riposo e il sonno non la tolgono del tutto.

## immunotherapy

immunotherapy_d5trilgb = immunoterapia
immunotherapy_u2f4bryb = Trattamento che aiuta il suo sistema immunitario a trovare e ad attaccare le cellule tumorali.

## metastasis

metastasis_ba6hy2ov = metastasi
metastasis_fgzhhpto = Un nuovo tumore che cresce quando le cellule tumorali si spostano in un’altra parte del corpo.

## neuropathy

neuropathy_mqtevwfi = neuropatia
neuropathy_2g35ys72 = Danno ai nervi, spesso alle mani e ai piedi. Può causare formicolio, intorpidimento o dolore.

## palliative-care

palliative-care_lmapaz5x = cure palliative
palliative-care_dnyiye6a = Cure che alleviano i sintomi e sostengono lei e la sua famiglia durante una malattia grave. Possono iniziare presto e affiancare il trattamento del tumore.

## physiotherapist

physiotherapist_fwyigpok = fisioterapista
physiotherapist_ubscvdpa = Un professionista sanitario che la aiuta a muoversi, a rinforzarsi e a fare attività in sicurezza.

## port

port_a3qqg7rn = port
port_lxkzqglh = Un piccolo dispositivo sotto la pelle, collegato a una vena. Attraverso il port la sua équipe curante può dare farmaci o prelevare sangue.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psiconcologo
psycho-oncologist_e5swic3e = Uno specialista che sostiene le persone con un tumore e le loro famiglie di fronte a emozioni, preoccupazioni e stress.

## sepsis

sepsis_bezdckvo = sepsi
sepsis_rncicui2 = Una reazione del corpo a un’infezione che mette in pericolo la vita. È un’emergenza e va curata subito.

## stoma

stoma_spbjynja = stomia
stoma_p2pi4w2j = Un’apertura che un chirurgo crea nella pancia. Attraverso la stomia, le feci o l’urina escono dal corpo e vanno in una sacca.

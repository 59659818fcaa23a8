## anaemia

anaemia_bad7rcv3 = anémie
anaemia_is4zo7o2 = Manque de globules rouges dans le sang. L’anémie peut provoquer de la fatigue, une pâleur ou un essoufflement.

## biomarker

biomarker_utmpihtc = biomarqueur
biomarker_gculsx6o = Signe présent dans la tumeur ou dans le sang qu’un laboratoire peut mesurer. Il peut aider votre équipe soignante à choisir un traitement.

## chemotherapy

chemotherapy_o3s322yc = chimiothérapie
chemotherapy_3s3fcn72 = Traitement par des médicaments qui tuent les cellules cancéreuses ou ralentissent leur croissance. Vous pouvez la recevoir en perfusion ou en comprimés.

## clinical-trial

clinical-trial_zfumbqub = essai clinique
clinical-trial_mxgwfyf6 = Étude menée avec des personnes pour vérifier si un traitement ou une autre forme de soins est sûr et utile. Vous décidez librement si vous voulez y participer.

## dietitian

dietitian_xeh26t2b = diététicien
dietitian_n7ybr3yk = Professionnel de santé qui vous aide à manger et à boire ce dont votre corps a besoin pendant la maladie.

## distress

distress_xvoulvap = détresse
distress_5cqqyyvr = Sentiment pénible qui rend les choses difficiles à affronter. La détresse peut aller d’une inquiétude ou d’une tristesse normales à une forte peur ou au désespoir.

## fatigue

fatigue_7acilogk = fatigue
fatigue_jeoq3rb4 = Grande fatigue due au cancer ou à son traitement. Le repos et le sommeil ne la font pas disparaître complètement.

## immunotherapy

immunotherapy_d5trilgb = immunothérapie
immunotherapy_u2f4bryb = Traitement qui aide votre propre système immunitaire à trouver et à attaquer les cellules cancéreuses.

## metastasis

metastasis_ba6hy2ov = métastase
metastasis_fgzhhpto = Nouvelle tumeur qui se développe quand des cellules cancéreuses se déplacent vers une autre partie du corps.

## neuropathy

neuropathy_mqtevwfi = neuropathie
neuropathy_2g35ys72 = Atteinte des nerfs, souvent dans les mains et les pieds. Elle peut provoquer des fourmillements, un engourdissement ou des douleurs.

## palliative-care

palliative-care_lmapaz5x = soins palliatifs
palliative-care_dnyiye6a = Soins qui soulagent les symptômes et vous soutiennent, vous et votre famille, pendant une maladie grave. Ils peuvent commencer tôt et accompagner le traitement du cancer.

## physiotherapist

physiotherapist_fwyigpok = kinésithérapeute
physiotherapist_ubscvdpa = Professionnel de santé qui vous aide à bouger, à gagner de la force et à rester en activité sans danger.

## port

port_a3qqg7rn = chambre implantable
port_lxkzqglh = Petit boîtier placé sous la peau et relié à une veine. Votre équipe soignante peut l’utiliser pour donner des médicaments ou prélever du sang.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psycho-oncologue
psycho-oncologist_e5swic3e = Spécialiste qui aide les personnes ayant un cancer et leur famille à faire face aux émotions, aux inquiétudes et au stress.

## sepsis

sepsis_bezdckvo = sepsis
sepsis_rncicui2 = Réaction du corps à une infection, qui met la vie en danger. C’est une urgence, qui doit être traitée immédiatement.

## stoma

stoma_spbjynja = stomie
stoma_p2pi4w2j = Ouverture qu’un chirurgien crée dans le ventre. Par cette ouverture, les selles ou l’urine sortent du corps et vont dans une poche.

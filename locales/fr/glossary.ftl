## advance-care-plan

advance-care-plan_evd67gw4 = directives anticipées
advance-care-plan_rc4v7rjd = Vos souhaits écrits pour vos soins, si la maladie ne vous permet plus de décider ou de vous exprimer. Vous pouvez les modifier à tout moment.

## anaemia

anaemia_bad7rcv3 = anémie
anaemia_is4zo7o2 = Manque de globules rouges dans le sang. L’anémie peut provoquer de la fatigue, une pâleur ou un essoufflement.

## ascites

ascites_2gfoi5ve = ascite
ascites_4can2f6m = Liquide qui s’accumule dans le ventre. Le ventre peut devenir gonflé et tendu. Souvent, votre équipe soignante peut retirer ce liquide.

## bereavement

bereavement_5zpclckv = deuil
bereavement_yjnrtl3h = Période qui suit la mort d’une personne, quand ses proches ont du chagrin. Le chagrin n’a pas de durée fixe.

## bile-duct

bile-duct_sshv3xyf = canal biliaire
bile-duct_mdv6n77a = Petit conduit qui amène la bile du foie à l’intestin. La bile est un liquide qui aide à digérer les graisses.

## biomarker

biomarker_utmpihtc = biomarqueur
biomarker_gculsx6o = Signe présent dans la tumeur ou dans le sang qu’un laboratoire peut mesurer. Il peut aider votre équipe soignante à choisir un traitement.

## biopsy

biopsy_lqprg4aa = biopsie
biopsy_biwex4lr = Petit morceau de tissu prélevé dans le corps. Un laboratoire l’examine pour voir s’il contient des cellules cancéreuses.

## blood-count

blood-count_bc5ikrhi = numération sanguine
blood-count_2qvaaymw = Analyse de sang qui compte les globules rouges, les globules blancs et les plaquettes. Elle aide votre équipe soignante à décider si le traitement est sans danger aujourd’hui.

## bowel-obstruction

bowel-obstruction_4n3idnql = occlusion intestinale
bowel-obstruction_ii3wedkt = Blocage qui empêche les aliments, les selles ou les gaz de passer dans l’intestin. C’est urgent, et cela peut provoquer des douleurs, un gonflement et des vomissements.

## carer

carer_exc2p3mh = proche aidant
carer_urihpspy = Personne qui aide quelqu’un de malade, sans être payée. Ce peut être le conjoint ou la conjointe, un membre de la famille, un ami ou un voisin.

## chemotherapy

chemotherapy_o3s322yc = chimiothérapie
chemotherapy_3s3fcn72 = Traitement par des médicaments qui tuent les cellules cancéreuses ou ralentissent leur croissance. La chimiothérapie se donne en perfusion ou en comprimés.

## clinical-trial

clinical-trial_zfumbqub = essai clinique
clinical-trial_mxgwfyf6 = Étude menée avec des personnes pour vérifier si un traitement ou une autre forme de soins est sûr et utile. Vous décidez librement si vous voulez y participer.

## dehydration

dehydration_o4cumwxy = déshydratation
dehydration_e34duuze = Manque d’eau dans le corps. Vous pouvez avoir soif, des vertiges ou les idées confuses, ou uriner peu, avec une urine foncée.

## dietitian

dietitian_xeh26t2b = diététicien
dietitian_n7ybr3yk = Professionnel de santé qui vous aide à manger et à boire ce dont votre corps a besoin pendant la maladie.

## digestive-enzymes

digestive-enzymes_bnn54lwr = enzymes digestives
digestive-enzymes_txz2mw4h = Substances que le corps fabrique pour digérer les aliments. Si le pancréas en fabrique trop peu, vous pouvez les prendre sous forme de médicament pendant les repas.

## distress

distress_xvoulvap = détresse
distress_5cqqyyvr = Sentiment pénible qui rend les choses difficiles à affronter. La détresse peut aller d’une inquiétude ou d’une tristesse normales à une forte peur ou au désespoir.

## fatigue

fatigue_7acilogk = fatigue
fatigue_jeoq3rb4 = Grande fatigue due au cancer ou à son traitement. Le repos et le sommeil ne la font pas disparaître complètement.

## feeding-tube

feeding-tube_uw5tejen = sonde d’alimentation
feeding-tube_p3pdkaip = Tube fin qui amène une alimentation liquide dans l’estomac ou l’intestin. Il passe par le nez ou par la peau du ventre.

## hospice

hospice_4hhqglmc = unité de soins palliatifs
hospice_eq44abrs = Lieu ou équipe qui s’occupe des personnes proches de la fin de vie et de leur famille. Le but est le confort et de bonnes journées.

## immune-system

immune-system_sihr2qju = système immunitaire
immune-system_ngnrfi24 = Défense du corps contre les microbes et les cellules abîmées. Certains traitements l’affaiblissent pendant un temps.

## immunotherapy

immunotherapy_d5trilgb = immunothérapie
immunotherapy_u2f4bryb = Traitement qui aide votre propre système immunitaire à trouver et à attaquer les cellules cancéreuses.

## informed-consent

informed-consent_jqdzqauk = consentement éclairé
informed-consent_jkbyyeaz = Votre libre décision d’accepter un examen, un traitement ou une étude, une fois que vous savez ce que cela implique. Vous pouvez dire non, ou changer d’avis plus tard.

## interpreter

interpreter_xoszugph = interprète
interpreter_lpkuo2ev = Personne formée qui dit dans une autre langue ce que vous dites, vous et votre équipe soignante. L’interprète doit garder cela confidentiel.

## jaundice

jaundice_5tazg5t7 = jaunisse
jaundice_5pr7kj5l = Couleur jaune de la peau ou du blanc des yeux. Elle peut signifier que le canal biliaire est bouché ou que le foie est malade.

## lymph-node

lymph-node_q2fdiqso = ganglion lymphatique
lymph-node_fry4ksqb = Petite partie du corps, de la taille d’un haricot environ, qui filtre les microbes et les cellules abîmées. Des cellules cancéreuses peuvent s’y installer.

## maintenance-treatment

maintenance-treatment_sa7awodr = traitement d’entretien
maintenance-treatment_lse6ikji = Traitement souvent plus léger, qui suit un traitement plus fort. Le but est de maîtriser le cancer plus longtemps.

## metastasis

metastasis_ba6hy2ov = métastase
metastasis_fgzhhpto = Nouvelle tumeur qui se développe quand des cellules cancéreuses se déplacent vers une autre partie du corps.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = équipe pluridisciplinaire
multidisciplinary-team_27g3ohdp = Spécialistes de plusieurs domaines qui préparent ensemble vos soins. Ce peuvent être des chirurgiens, des oncologues, des infirmiers et d’autres professionnels.

## neuropathy

neuropathy_mqtevwfi = neuropathie
neuropathy_2g35ys72 = Atteinte des nerfs, souvent dans les mains et les pieds. Elle peut provoquer des fourmillements, un engourdissement ou des douleurs.

## palliative-care

palliative-care_lmapaz5x = soins palliatifs
palliative-care_dnyiye6a = Soins qui soulagent les symptômes et vous soutiennent, vous et votre famille, pendant une maladie grave. Ils peuvent commencer tôt et accompagner le traitement du cancer.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = nutrition par une veine
parenteral-nutrition_kaeynyvz = Alimentation liquide qui va directement dans le sang par un cathéter placé dans une veine. Elle est destinée aux personnes dont l’estomac ou l’intestin ne peut pas absorber assez d’aliments. On l’appelle aussi nutrition parentérale.

## physiotherapist

physiotherapist_fwyigpok = kinésithérapeute
physiotherapist_ubscvdpa = Professionnel de santé qui vous aide à bouger, à gagner de la force et à rester en activité sans danger.

## port

port_a3qqg7rn = chambre implantable
port_lxkzqglh = Petit boîtier placé sous la peau et relié à une veine. Votre équipe soignante peut l’utiliser pour donner des médicaments ou prélever du sang.

## prognosis

prognosis_ksskhvvi = pronostic
prognosis_lyno23fq = Ce que votre équipe soignante pense de l’évolution probable de la maladie. Il n’est jamais certain, et c’est vous qui décidez de ce que vous voulez savoir.

## progression

progression_d2xhsyet = progression
progression_efxlyzp4 = Le cancer a grossi ou est apparu à un nouvel endroit.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psycho-oncologue
psycho-oncologist_e5swic3e = Spécialiste qui aide les personnes ayant un cancer et leur famille à faire face aux émotions, aux inquiétudes et au stress.

## radiotherapy

radiotherapy_uzxxt6vc = radiothérapie
radiotherapy_n2usznxm = Traitement par des rayons puissants qui abîment les cellules cancéreuses dans une partie du corps. Il peut aussi soulager la douleur.

## remission

remission_wuqnpdrg = rémission
remission_3yr34yrt = Les signes du cancer ont diminué, ou les examens ne les montrent plus. Cela ne veut pas toujours dire que le cancer est guéri.

## scan

scan_se2biz7e = examen d’imagerie
scan_5zovcagi = Examen qui donne des images de l’intérieur du corps, par exemple un scanner ou une IRM.

## second-opinion

second-opinion_lsyjei7z = deuxième avis
second-opinion_f7wn6jdj = Avis d’un autre spécialiste sur votre diagnostic ou votre traitement. Il est normal de le demander.

## sepsis

sepsis_bezdckvo = sepsis
sepsis_rncicui2 = Réaction du corps à une infection, qui met la vie en danger. C’est une urgence, qui doit être traitée immédiatement.

## shared-decision

shared-decision_hs55ijcw = décision partagée
shared-decision_jig2kumw = Vous et votre équipe soignante choisissez ensemble un traitement. Elle connaît les possibilités, et vous savez ce qui compte pour vous.

## side-effect

side-effect_onfzqgjr = effet indésirable
side-effect_32y2s2u6 = Effet non voulu d’un traitement. Beaucoup d’effets indésirables peuvent être évités ou soulagés.

## specialist-nurse

specialist-nurse_uvd3dmrv = infirmier spécialisé
specialist-nurse_susqvkj6 = Infirmier qui a une formation supplémentaire, par exemple sur le cancer ou les stomies. C’est souvent la personne que vous pouvez appeler si vous avez des questions.

## stable-disease

stable-disease_ubgaz37h = maladie stable
stable-disease_gp2asqdc = Le cancer n’a ni grossi ni diminué de façon nette depuis le dernier examen.

## stage

stage_rtviemjt = stade
stage_gkedoe7e = Chiffre qui indique la taille du cancer et s’il s’est propagé. Le stade quatre signifie qu’il s’est propagé à d’autres organes.

## stent

stent_xju24dm7 = stent
stent_mi35jdsg = Petit tube qui garde ouverte une partie rétrécie du corps, par exemple le canal biliaire, l’œsophage ou l’intestin.

## stoma

stoma_spbjynja = stomie
stoma_p2pi4w2j = Ouverture qu’un chirurgien crée dans le ventre. Par cette ouverture, les selles ou l’urine sortent du corps et vont dans une poche.

## supportive-care

supportive-care_ofujmxg2 = soins de support
supportive-care_uvagh37h = Aide pour les symptômes, les effets indésirables, les émotions et la vie quotidienne, à tout moment de la maladie.

## surgery

surgery_lys7b6bg = chirurgie
surgery_zi5mzkq3 = Traitement par une opération. Un chirurgien peut retirer une tumeur ou ouvrir une partie du corps qui est bouchée.

## targeted-therapy

targeted-therapy_fkfd2euu = thérapie ciblée
targeted-therapy_ho5n6sip = Traitement par des médicaments qui agissent sur certaines caractéristiques des cellules cancéreuses. Souvent, un test montre d’abord si votre cancer a ces caractéristiques.

## treatment-line

treatment-line_v5ytszej = ligne de traitement
treatment-line_wn2zavli = Plan de traitement, numéroté dans l’ordre. Si le premier n’agit plus ou ne vous convient pas, le suivant est la deuxième ligne.

## tumour

tumour_7upcm4ig = tumeur
tumour_ceind35p = Masse de cellules qui se multiplient sans contrôle. Elle peut être un cancer ou non.

## tumour-marker

tumour-marker_w7hedoai = marqueur tumoral
tumour-marker_p232bs4g = Substance dans le sang que certains cancers fabriquent. Votre équipe soignante peut la suivre au fil du temps, en plus des examens d’imagerie.

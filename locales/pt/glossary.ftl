## anaemia

anaemia_bad7rcv3 = anemia
anaemia_is4zo7o2 = Quantidade demasiado baixa de glóbulos vermelhos no sangue. Pode causar cansaço, palidez ou falta de ar.

## biomarker

biomarker_utmpihtc = biomarcador
biomarker_gculsx6o = Sinal no tumor ou no sangue que um laboratório consegue medir. Pode ajudar a sua equipa de saúde a escolher um tratamento.

## chemotherapy

chemotherapy_o3s322yc = quimioterapia
chemotherapy_3s3fcn72 = Tratamento com medicamentos que matam as células do cancro ou abrandam o seu crescimento. Pode ser dado em soro, na veia, ou em comprimidos.

## clinical-trial

clinical-trial_zfumbqub = ensaio clínico
clinical-trial_mxgwfyf6 = Estudo com pessoas que verifica se um tratamento ou outro tipo de cuidados é seguro e ajuda. Decide livremente se quer participar.

## dietitian

dietitian_xeh26t2b = nutricionista
dietitian_n7ybr3yk = Profissional de saúde que ajuda a comer e a beber aquilo de que o seu corpo precisa durante a doença.

## distress

distress_xvoulvap = sofrimento emocional
distress_5cqqyyvr = Sensação desagradável que torna difícil lidar com a situação. Pode ir de uma preocupação ou tristeza normal até um medo forte ou ao desespero.

## fatigue

fatigue_7acilogk = fadiga
fatigue_jeoq3rb4 = Cansaço forte causado pelo cancro ou pelo seu tratamento. O descanso e o sono não o fazem desaparecer por completo.

## immunotherapy

immunotherapy_d5trilgb = imunoterapia
immunotherapy_u2f4bryb = Tratamento que ajuda o seu próprio sistema imunitário a encontrar e a atacar as células do cancro.

## metastasis

metastasis_ba6hy2ov = metástase
metastasis_fgzhhpto = Tumor novo que cresce quando as células do cancro passam para outra parte do corpo.

## neuropathy

neuropathy_mqtevwfi = neuropatia
neuropathy_2g35ys72 = Lesão dos nervos, muitas vezes nas mãos e nos pés. Pode causar formigueiro, dormência ou dor.

## palliative-care

palliative-care_lmapaz5x = cuidados paliativos
palliative-care_dnyiye6a = Cuidados que aliviam os sintomas e dão apoio a si e à sua família durante uma doença grave. Podem começar cedo e acompanhar o tratamento do cancro.

## physiotherapist

physiotherapist_fwyigpok = fisioterapeuta
physiotherapist_ubscvdpa = Profissional de saúde que ajuda a mexer-se, a ganhar força e a manter uma vida ativa em segurança.

## port

port_a3qqg7rn = reservatório
port_lxkzqglh = Pequeno dispositivo debaixo da pele, ligado a uma veia. Através dele, a sua equipa de saúde pode dar medicamentos ou tirar sangue.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psico-oncologista
psycho-oncologist_e5swic3e = Especialista que apoia as pessoas com cancro e as suas famílias nos sentimentos, nas preocupações e no stress.

## sepsis

sepsis_bezdckvo = sépsis
sepsis_rncicui2 = Reação do corpo a uma infeção que põe a vida em perigo. É uma emergência e precisa de tratamento imediato.

## stoma

stoma_spbjynja = estoma
stoma_p2pi4w2j = Abertura que um cirurgião faz na barriga. Por ela, as fezes ou a urina saem do corpo para um saco.

## advance-care-plan

advance-care-plan_evd67gw4 = plano antecipado de cuidados
advance-care-plan_rc4v7rjd = Os seus desejos, por escrito, sobre os cuidados que quer se a doença não lhe permitir decidir ou falar por si. Pode alterá-lo em qualquer altura.

## anaemia

anaemia_bad7rcv3 = anemia
anaemia_is4zo7o2 = Quantidade demasiado baixa de glóbulos vermelhos no sangue. Pode causar cansaço, palidez ou falta de ar.

## ascites

ascites_2gfoi5ve = ascite
ascites_4can2f6m = Líquido que se acumula na barriga. Pode fazer a barriga inchar e ficar tensa. Muitas vezes, a sua equipa de saúde pode drená-lo.

## bereavement

bereavement_5zpclckv = luto
bereavement_yjnrtl3h = O tempo depois da morte de uma pessoa, em que quem fica sente a sua falta e sofre. O luto não tem uma duração fixa.

## bile-duct

bile-duct_sshv3xyf = canal biliar
bile-duct_mdv6n77a = Tubo fino que leva a bílis do fígado para o intestino. A bílis é um líquido que ajuda a digerir a gordura.

## biomarker

biomarker_utmpihtc = biomarcador
biomarker_gculsx6o = Sinal no tumor ou no sangue que um laboratório consegue medir. Pode ajudar a sua equipa de saúde a escolher um tratamento.

## biopsy

biopsy_lqprg4aa = biópsia
biopsy_biwex4lr = Pequena amostra de tecido que se retira do corpo. Um laboratório analisa-a para ver se há células do cancro.

## blood-count

blood-count_bc5ikrhi = hemograma
blood-count_2qvaaymw = Análise ao sangue que conta os glóbulos vermelhos, os glóbulos brancos e as plaquetas. Ajuda a sua equipa de saúde a decidir se o tratamento é seguro hoje.

## bowel-obstruction

bowel-obstruction_4n3idnql = obstrução intestinal
bowel-obstruction_ii3wedkt = Bloqueio que não deixa passar comida, fezes ou gases pelo intestino. É urgente e pode causar dor, inchaço e vómitos.

## carer

carer_exc2p3mh = cuidador informal
carer_urihpspy = Pessoa que ajuda alguém que está doente, sem ser paga. Pode ser o companheiro ou a companheira, um familiar, um amigo ou um vizinho.

## chemotherapy

chemotherapy_o3s322yc = quimioterapia
chemotherapy_3s3fcn72 = Tratamento com medicamentos que matam as células do cancro ou abrandam o seu crescimento. Pode ser dado em soro, na veia, ou em comprimidos.

## clinical-trial

clinical-trial_zfumbqub = ensaio clínico
clinical-trial_mxgwfyf6 = Estudo com pessoas que verifica se um tratamento ou outro tipo de cuidados é seguro e ajuda. Decide livremente se quer participar.

## dehydration

dehydration_o4cumwxy = desidratação
dehydration_e34duuze = Falta de água no corpo. Pode ter sede, tonturas ou confusão mental, ou urinar pouco e com a urina escura.

## dietitian

dietitian_xeh26t2b = nutricionista
dietitian_n7ybr3yk = Profissional de saúde que ajuda a comer e a beber aquilo de que o seu corpo precisa durante a doença.

## digestive-enzymes

digestive-enzymes_bnn54lwr = enzimas digestivas
digestive-enzymes_txz2mw4h = Substâncias que o corpo produz para desfazer os alimentos. Se o pâncreas produzir poucas, pode tomá-las como medicamento às refeições.

## distress

distress_xvoulvap = sofrimento emocional
distress_5cqqyyvr = Sensação desagradável que torna difícil lidar com a situação. Pode ir de uma preocupação ou tristeza normal até um medo forte ou ao desespero.

## fatigue

fatigue_7acilogk = fadiga
fatigue_jeoq3rb4 = Cansaço forte causado pelo cancro ou pelo seu tratamento. O descanso e o sono não o fazem desaparecer por completo.

## feeding-tube

feeding-tube_uw5tejen = sonda de alimentação
feeding-tube_p3pdkaip = Tubo fino que leva comida líquida ao estômago ou ao intestino. Entra pelo nariz ou pela pele da barriga.

## hospice

hospice_4hhqglmc = unidade de cuidados em fim de vida (hospice)
hospice_eq44abrs = Lugar ou equipa que cuida de pessoas perto do fim da vida e das suas famílias. O objetivo é o conforto e que haja dias bons.

## immune-system

immune-system_sihr2qju = sistema imunitário
immune-system_ngnrfi24 = Defesa do corpo contra os micróbios e as células danificadas. Alguns tratamentos tornam-na mais fraca durante algum tempo.

## immunotherapy

immunotherapy_d5trilgb = imunoterapia
immunotherapy_u2f4bryb = Tratamento que ajuda o seu próprio sistema imunitário a encontrar e a atacar as células do cancro.

## informed-consent

informed-consent_jqdzqauk = consentimento informado
informed-consent_jkbyyeaz = A sua decisão livre de aceitar um exame, um tratamento ou um estudo, depois de saber o que significa. Pode dizer que não, ou mudar de ideias mais tarde.

## interpreter

interpreter_xoszugph = intérprete
interpreter_lpkuo2ev = Pessoa com formação que diz noutra língua o que a pessoa doente e a equipa de saúde dizem. Um intérprete tem de guardar segredo.

## jaundice

jaundice_5tazg5t7 = icterícia
jaundice_5pr7kj5l = Cor amarela da pele ou da parte branca dos olhos. Pode significar que o canal biliar está entupido ou que o fígado está doente.

## lymph-node

lymph-node_q2fdiqso = gânglio linfático
lymph-node_fry4ksqb = Pequena parte do corpo, mais ou menos do tamanho de um feijão, que filtra os micróbios e as células danificadas. As células do cancro podem instalar-se aí.

## maintenance-treatment

maintenance-treatment_sa7awodr = tratamento de manutenção
maintenance-treatment_lse6ikji = Tratamento muitas vezes mais suave, que vem depois de um mais forte. O objetivo é manter o cancro controlado durante mais tempo.

## metastasis

metastasis_ba6hy2ov = metástase
metastasis_fgzhhpto = Tumor novo que cresce quando as células do cancro passam para outra parte do corpo.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = equipa multidisciplinar
multidisciplinary-team_27g3ohdp = Especialistas de várias áreas que planeiam os seus cuidados em conjunto. Podem ser cirurgiões, oncologistas, enfermeiros e outros.

## neuropathy

neuropathy_mqtevwfi = neuropatia
neuropathy_2g35ys72 = Lesão dos nervos, muitas vezes nas mãos e nos pés. Pode causar formigueiro, dormência ou dor.

## palliative-care

palliative-care_lmapaz5x = cuidados paliativos
palliative-care_dnyiye6a = Cuidados que aliviam os sintomas e dão apoio a si e à sua família durante uma doença grave. Podem começar cedo e acompanhar o tratamento do cancro.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = alimentação por uma veia
parenteral-nutrition_kaeynyvz = Comida líquida que vai diretamente para o sangue através de um cateter numa veia. É para pessoas cujo estômago ou intestino não consegue absorver comida suficiente.

## physiotherapist

physiotherapist_fwyigpok = fisioterapeuta
physiotherapist_ubscvdpa = Profissional de saúde que ajuda a mexer-se, a ganhar força e a manter uma vida ativa em segurança.

## port

port_a3qqg7rn = reservatório
port_lxkzqglh = Pequeno dispositivo debaixo da pele, ligado a uma veia. Através dele, a sua equipa de saúde pode dar medicamentos ou tirar sangue.

## prognosis

prognosis_ksskhvvi = prognóstico
prognosis_lyno23fq = O que a sua equipa de saúde pensa que provavelmente vai acontecer com a doença. Nunca é certo, e é a si que cabe decidir quanto quer saber.

## progression

progression_d2xhsyet = progressão
progression_efxlyzp4 = O cancro cresceu ou apareceu num lugar novo.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psico-oncologista
psycho-oncologist_e5swic3e = Especialista que apoia as pessoas com cancro e as suas famílias nos sentimentos, nas preocupações e no stress.

## radiotherapy

radiotherapy_uzxxt6vc = radioterapia
radiotherapy_n2usznxm = Tratamento com raios fortes que danificam as células do cancro numa parte do corpo. Também pode aliviar a dor.

## remission

remission_wuqnpdrg = remissão
remission_3yr34yrt = Os sinais do cancro diminuíram, ou os exames já não os mostram. Nem sempre significa que o cancro está curado.

## scan

scan_se2biz7e = exame de imagem
scan_5zovcagi = Exame que faz imagens do interior do seu corpo, por exemplo uma tomografia computorizada (TC) ou uma ressonância magnética (RM).

## second-opinion

second-opinion_lsyjei7z = segunda opinião
second-opinion_f7wn6jdj = Conselho de outro especialista sobre o seu diagnóstico ou tratamento. É normal pedir uma segunda opinião.

## sepsis

sepsis_bezdckvo = sépsis
sepsis_rncicui2 = Reação do corpo a uma infeção que põe a vida em perigo. É uma emergência e precisa de tratamento imediato.

## shared-decision

shared-decision_hs55ijcw = decisão partilhada
shared-decision_jig2kumw = A escolha de um tratamento em conjunto com a sua equipa de saúde. A equipa conhece as opções, e a pessoa doente sabe o que é importante para si.

## side-effect

side-effect_onfzqgjr = efeito secundário
side-effect_32y2s2u6 = Efeito não desejado de um tratamento. Muitos efeitos secundários podem ser evitados ou aliviados.

## specialist-nurse

specialist-nurse_uvd3dmrv = enfermeiro especialista
specialist-nurse_susqvkj6 = Enfermeiro com formação adicional, por exemplo em cancro ou em estomaterapia. Muitas vezes é a pessoa a quem pode ligar se tiver perguntas.

## stable-disease

stable-disease_ubgaz37h = doença estável
stable-disease_gp2asqdc = O cancro não cresceu nem diminuiu de forma clara desde o último exame.

## stage

stage_rtviemjt = estádio
stage_gkedoe7e = Número que mostra o tamanho do cancro e se ele se espalhou. Estádio quatro significa que se espalhou para outros órgãos.

## stent

stent_xju24dm7 = stent
stent_mi35jdsg = Pequeno tubo que mantém aberta uma parte estreita do corpo, por exemplo o canal biliar, o esófago ou o intestino.

## stoma

stoma_spbjynja = estoma
stoma_p2pi4w2j = Abertura que um cirurgião faz na barriga. Por ela, as fezes ou a urina saem do corpo para um saco.

## supportive-care

supportive-care_ofujmxg2 = cuidados de suporte
supportive-care_uvagh37h = Ajuda com os sintomas, os efeitos secundários, os sentimentos e o dia a dia, em qualquer altura da doença.

## surgery

surgery_lys7b6bg = cirurgia
surgery_zi5mzkq3 = Tratamento através de uma operação. Um cirurgião pode retirar um tumor ou abrir uma parte do corpo que está bloqueada.

## targeted-therapy

targeted-therapy_fkfd2euu = terapêutica dirigida
targeted-therapy_ho5n6sip = Tratamento com medicamentos que atuam sobre certas características das células do cancro. Muitas vezes, uma análise mostra primeiro se o seu cancro tem essas características.

## treatment-line

treatment-line_v5ytszej = linha de tratamento
treatment-line_wn2zavli = Plano de tratamento, contado por ordem. Se o primeiro deixar de funcionar ou não for adequado para si, o seguinte é a segunda linha.

## tumour

tumour_7upcm4ig = tumor
tumour_ceind35p = Massa de células que crescem sem controlo. Pode ser cancro ou não.

## tumour-marker

tumour-marker_w7hedoai = marcador tumoral
tumour-marker_p232bs4g = Substância no sangue que alguns cancros produzem. A sua equipa de saúde pode acompanhá-la ao longo do tempo, em conjunto com os exames de imagem.

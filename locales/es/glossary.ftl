## advance-care-plan

advance-care-plan_evd67gw4 = voluntades anticipadas
advance-care-plan_rc4v7rjd = Sus deseos por escrito sobre su atención, por si la enfermedad le impide decidir o expresarse. Puede cambiarlos en cualquier momento.

## anaemia

anaemia_bad7rcv3 = anemia
anaemia_is4zo7o2 = Cantidad demasiado baja de glóbulos rojos en la sangre. Puede causar cansancio, palidez o falta de aire.

## ascites

ascites_2gfoi5ve = ascitis
ascites_4can2f6m = Líquido que se acumula en el vientre. Puede hacer que el vientre esté hinchado y tenso. A menudo, su equipo médico puede sacarlo.

## bereavement

bereavement_5zpclckv = duelo
bereavement_yjnrtl3h = Periodo que sigue a la muerte de una persona, en el que sus seres queridos sienten una pena profunda. La pena no tiene una duración fija.

## bile-duct

bile-duct_sshv3xyf = conducto biliar
bile-duct_mdv6n77a = Tubo fino que lleva la bilis del hígado al intestino. La bilis es un líquido que ayuda a digerir las grasas.

## biomarker

biomarker_utmpihtc = biomarcador
biomarker_gculsx6o = Señal en el tumor o en la sangre que se puede medir en un laboratorio. Puede ayudar a su equipo médico a elegir un tratamiento.

## biopsy

biopsy_lqprg4aa = biopsia
biopsy_biwex4lr = Pequeña muestra de tejido que se toma del cuerpo. Un laboratorio la examina para ver si hay células de cáncer.

## blood-count

blood-count_bc5ikrhi = hemograma
blood-count_2qvaaymw = Análisis de sangre que cuenta los glóbulos rojos, los glóbulos blancos y las plaquetas. Ayuda a su equipo médico a decidir si el tratamiento es seguro hoy.

## bowel-obstruction

bowel-obstruction_4n3idnql = obstrucción intestinal
bowel-obstruction_ii3wedkt = Bloqueo que impide que los alimentos, las heces o los gases pasen por el intestino. Es urgente y puede causar dolor, hinchazón y vómitos.

## carer

carer_exc2p3mh = persona cuidadora
carer_urihpspy = Persona que ayuda a alguien con una enfermedad, sin cobrar por ello. Puede ser su pareja, un familiar, un amigo o un vecino.

## chemotherapy

chemotherapy_o3s322yc = quimioterapia
chemotherapy_3s3fcn72 = Tratamiento con medicamentos que matan las células del cáncer o frenan su crecimiento. Se puede recibir por gotero o en comprimidos.

## clinical-trial

clinical-trial_zfumbqub = ensayo clínico
clinical-trial_mxgwfyf6 = Estudio con personas que comprueba si un tratamiento u otro tipo de atención es seguro y ayuda. Usted decide libremente si quiere participar.

## dehydration

dehydration_o4cumwxy = deshidratación
dehydration_e34duuze = Cantidad demasiado baja de agua en el cuerpo. Puede tener sed, mareo o confusión, u orinar poco y con un color oscuro.

## dietitian

dietitian_xeh26t2b = nutricionista
dietitian_n7ybr3yk = Profesional sanitario que le ayuda a comer y beber lo que su cuerpo necesita durante la enfermedad.

## digestive-enzymes

digestive-enzymes_bnn54lwr = enzimas digestivas
digestive-enzymes_txz2mw4h = Sustancias que el cuerpo produce para descomponer los alimentos. Si el páncreas produce demasiado pocas, se pueden tomar como medicamento con las comidas.

## distress

distress_xvoulvap = malestar emocional
distress_5cqqyyvr = Sensación desagradable que hace difícil salir adelante. Puede ir desde una preocupación o una tristeza normales hasta un miedo intenso o la desesperación.

## fatigue

fatigue_7acilogk = fatiga
fatigue_jeoq3rb4 = Cansancio intenso por el cáncer o su tratamiento. No desaparece del todo al descansar y dormir.

## feeding-tube

feeding-tube_uw5tejen = sonda de alimentación
feeding-tube_p3pdkaip = Tubo fino que lleva alimento líquido al estómago o al intestino. Entra por la nariz o por la piel del vientre.

## hospice

hospice_4hhqglmc = unidad de cuidados paliativos
hospice_eq44abrs = Lugar o equipo que atiende a personas cerca del final de la vida y a sus familias. El objetivo es el bienestar y que haya días buenos.

## immune-system

immune-system_sihr2qju = sistema inmunitario
immune-system_ngnrfi24 = Defensa del cuerpo contra los gérmenes y las células dañadas. Algunos tratamientos lo debilitan durante un tiempo.

## immunotherapy

immunotherapy_d5trilgb = inmunoterapia
immunotherapy_u2f4bryb = Tratamiento que ayuda a su propio sistema inmunitario a encontrar y atacar las células del cáncer.

## informed-consent

informed-consent_jqdzqauk = consentimiento informado
informed-consent_jkbyyeaz = Su decisión libre de aceptar una prueba, un tratamiento o un estudio, después de saber lo que significa. Puede decir que no, o cambiar de opinión más tarde.

## interpreter

interpreter_xoszugph = intérprete
interpreter_lpkuo2ev = Persona formada que dice en otro idioma lo que dicen usted y su equipo médico. El intérprete tiene que guardar el secreto.

## jaundice

jaundice_5tazg5t7 = ictericia
jaundice_5pr7kj5l = Color amarillo de la piel o del blanco de los ojos. Puede significar que el conducto biliar está bloqueado o que el hígado está enfermo.

## lymph-node

lymph-node_q2fdiqso = ganglio linfático
lymph-node_fry4ksqb = Pequeña parte del cuerpo, más o menos del tamaño de una alubia, que filtra los gérmenes y las células dañadas. Las células del cáncer se pueden instalar allí.

## maintenance-treatment

maintenance-treatment_sa7awodr = tratamiento de mantenimiento
maintenance-treatment_lse6ikji = Tratamiento que suele ser más suave y que sigue a otro más fuerte. El objetivo es mantener el cáncer bajo control durante más tiempo.

## metastasis

metastasis_ba6hy2ov = metástasis
metastasis_fgzhhpto = Tumor nuevo que crece cuando las células del cáncer llegan a otra parte del cuerpo.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = equipo multidisciplinar
multidisciplinary-team_27g3ohdp = Expertos de varios campos que planifican juntos su atención. Pueden ser cirujanos, oncólogos, enfermeras y otros profesionales.

## neuropathy

neuropathy_mqtevwfi = neuropatía
neuropathy_2g35ys72 = Daño en los nervios, a menudo en las manos y los pies. Puede causar hormigueo, entumecimiento o dolor.

## palliative-care

palliative-care_lmapaz5x = cuidados paliativos
palliative-care_dnyiye6a = Atención que alivia los síntomas y le apoya a usted y a su familia durante una enfermedad grave. Puede empezar pronto y darse junto con el tratamiento del cáncer.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = alimentación por una vena
parenteral-nutrition_kaeynyvz = Alimento líquido que va directamente a la sangre por un catéter en una vena. Es para personas cuyo estómago o intestino no puede absorber suficiente alimento. También se llama nutrición parenteral.

## physiotherapist

physiotherapist_fwyigpok = fisioterapeuta
physiotherapist_ubscvdpa = Profesional sanitario que le ayuda a moverse, ganar fuerza y mantener una vida activa con seguridad.

## port

port_a3qqg7rn = reservorio
port_lxkzqglh = Pequeño dispositivo bajo la piel que está unido a una vena. A través de él, su equipo médico puede administrar medicamentos o sacar sangre.

## prognosis

prognosis_ksskhvvi = pronóstico
prognosis_lyno23fq = Lo que su equipo médico cree que probablemente pasará con la enfermedad. Nunca hay certeza, y usted decide cuánto quiere saber.

## progression

progression_d2xhsyet = progresión
progression_efxlyzp4 = El cáncer ha crecido o ha aparecido en un lugar nuevo.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psicooncólogo
psycho-oncologist_e5swic3e = Especialista que apoya a las personas con cáncer y a sus familias con los sentimientos, las preocupaciones y el estrés.

## radiotherapy

radiotherapy_uzxxt6vc = radioterapia
radiotherapy_n2usznxm = Tratamiento con rayos fuertes que dañan las células del cáncer en una parte del cuerpo. También puede aliviar el dolor.

## remission

remission_wuqnpdrg = remisión
remission_3yr34yrt = Las señales del cáncer han disminuido, o las pruebas ya no las muestran. No siempre significa que el cáncer esté curado.

## scan

scan_se2biz7e = prueba de imagen
scan_5zovcagi = Prueba que hace imágenes del interior del cuerpo, por ejemplo un TAC o una resonancia magnética.

## second-opinion

second-opinion_lsyjei7z = segunda opinión
second-opinion_f7wn6jdj = Consejo de otro experto sobre su diagnóstico o su tratamiento. Es normal pedirlo.

## sepsis

sepsis_bezdckvo = sepsis
sepsis_rncicui2 = Reacción del cuerpo a una infección que pone en peligro la vida. Es una emergencia y necesita tratamiento inmediato.

## shared-decision

shared-decision_hs55ijcw = decisión compartida
shared-decision_jig2kumw = Usted y su equipo médico eligen juntos un tratamiento. El equipo conoce las opciones, y usted sabe lo que le importa.

## side-effect

side-effect_onfzqgjr = efecto secundario
side-effect_32y2s2u6 = Efecto no deseado de un tratamiento. Muchos efectos secundarios se pueden prevenir o aliviar.

## specialist-nurse

specialist-nurse_uvd3dmrv = enfermera especializada
specialist-nurse_susqvkj6 = Enfermera con formación adicional, por ejemplo en cáncer o en estomas. A menudo es la persona a la que puede llamar si tiene preguntas.

## stable-disease

stable-disease_ubgaz37h = enfermedad estable
stable-disease_gp2asqdc = El cáncer no ha crecido ni disminuido de forma clara desde la última prueba.

## stage

stage_rtviemjt = estadio
stage_gkedoe7e = Número que indica lo grande que es el cáncer y si se ha extendido. El estadio cuatro significa que se ha extendido a otros órganos.

## stent

stent_xju24dm7 = stent
stent_mi35jdsg = Pequeño tubo que mantiene abierta una parte estrecha del cuerpo, por ejemplo el conducto biliar, el esófago o el intestino.

## stoma

stoma_spbjynja = estoma
stoma_p2pi4w2j = Abertura que un cirujano hace en el vientre. Por ella, las heces o la orina salen del cuerpo a una bolsa.

## supportive-care

supportive-care_ofujmxg2 = cuidados de apoyo
supportive-care_uvagh37h = Ayuda con los síntomas, los efectos secundarios, los sentimientos y la vida diaria, en cualquier momento de la enfermedad.

## surgery

surgery_lys7b6bg = cirugía
surgery_zi5mzkq3 = Tratamiento mediante una operación. Un cirujano puede quitar un tumor o abrir una parte del cuerpo que está bloqueada.

## targeted-therapy

targeted-therapy_fkfd2euu = terapia dirigida
targeted-therapy_ho5n6sip = Tratamiento con medicamentos que actúan sobre ciertas características de las células del cáncer. A menudo, una prueba muestra antes si su cáncer tiene esas características.

## treatment-line

treatment-line_v5ytszej = línea de tratamiento
treatment-line_wn2zavli = Plan de tratamiento, numerado por orden. Si el primero deja de funcionar o no le va bien, el siguiente es la segunda línea.

## tumour

tumour_7upcm4ig = tumor
tumour_ceind35p = Bulto de células que crecen sin control. Puede ser cáncer o no.

## tumour-marker

tumour-marker_w7hedoai = marcador tumoral
tumour-marker_p232bs4g = Sustancia en la sangre que producen algunos cánceres. Su equipo médico puede seguirla a lo largo del tiempo, junto con las pruebas de imagen.

## anaemia

anaemia_bad7rcv3 = anemia
anaemia_is4zo7o2 = Cantidad demasiado baja de glóbulos rojos en la sangre. Puede causar cansancio, palidez o falta de aire.

## biomarker

biomarker_utmpihtc = biomarcador
biomarker_gculsx6o = Señal en el tumor o en la sangre que se puede medir en un laboratorio. Puede ayudar a su equipo médico a elegir un tratamiento.

## chemotherapy

chemotherapy_o3s322yc = quimioterapia
chemotherapy_3s3fcn72 = Tratamiento con medicamentos que matan las células del cáncer o frenan su crecimiento. Se puede recibir por gotero o en comprimidos.

## clinical-trial

clinical-trial_zfumbqub = ensayo clínico
clinical-trial_mxgwfyf6 = Estudio con personas que comprueba si un tratamiento u otro tipo de atención es seguro y ayuda. Usted decide libremente si quiere participar.

## dietitian

dietitian_xeh26t2b = nutricionista
dietitian_n7ybr3yk = Profesional sanitario que le ayuda a comer y beber lo que su cuerpo necesita durante la enfermedad.

## distress

distress_xvoulvap = malestar emocional
distress_5cqqyyvr = Sensación desagradable que hace difícil salir adelante. Puede ir desde una preocupación o una tristeza normales hasta un miedo intenso o la desesperación.

## fatigue

fatigue_7acilogk = fatiga
fatigue_jeoq3rb4 = Cansancio intenso por el cáncer o su tratamiento. No desaparece del todo al descansar y dormir.

## immunotherapy

immunotherapy_d5trilgb = inmunoterapia
immunotherapy_u2f4bryb = Tratamiento que ayuda a su propio sistema inmunitario a encontrar y atacar las células del cáncer.

## metastasis

metastasis_ba6hy2ov = metástasis
metastasis_fgzhhpto = Tumor nuevo que crece cuando las células del cáncer llegan a otra parte del cuerpo.

## neuropathy

neuropathy_mqtevwfi = neuropatía
neuropathy_2g35ys72 = Daño en los nervios, a menudo en las manos y los pies. Puede causar hormigueo, entumecimiento o dolor.

## palliative-care

palliative-care_lmapaz5x = cuidados paliativos
palliative-care_dnyiye6a = Atención que alivia los síntomas y le apoya a usted y a su familia durante una enfermedad grave. Puede empezar pronto y darse junto con el tratamiento del cáncer.

## physiotherapist

physiotherapist_fwyigpok = fisioterapeuta
physiotherapist_ubscvdpa = Profesional sanitario que le ayuda a moverse, ganar fuerza y mantener una vida activa con seguridad.

## port

port_a3qqg7rn = reservorio
port_lxkzqglh = Pequeño dispositivo bajo la piel que está unido a una vena. A través de él, su equipo médico puede administrar medicamentos o sacar sangre.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psicooncólogo
psycho-oncologist_e5swic3e = Especialista que apoya a las personas con cáncer y a sus familias con los sentimientos, las preocupaciones y el estrés.

## sepsis

sepsis_bezdckvo = sepsis
sepsis_rncicui2 = Reacción del cuerpo a una infección que pone en peligro la vida. Es una emergencia y necesita tratamiento inmediato.

## stoma

stoma_spbjynja = estoma
stoma_p2pi4w2j = Abertura que un cirujano hace en el vientre. Por ella, las heces o la orina salen del cuerpo a una bolsa.

## meta

meta_yvdgycky = Las distintas etapas
meta_gt5oz5db = Guía práctica sobre las etapas de la vida con un cáncer gastrointestinal metastásico
meta_wip4oozm = Qué hacer, qué preguntar y quién puede ayudar, desde las primeras semanas después del diagnóstico hasta las últimas semanas, cuando un cáncer gastrointestinal se ha extendido.
meta_wdffawqf = La vida con este cáncer tiene distintas etapas: en cada una hay opciones y apoyo para usted, y los cuidados paliativos pueden empezar pronto.

## intro

intro_nfpg5fdj = La vida con este cáncer tiene distintas etapas. Su orden y su duración varían.
intro_aiomwzrc = Tiene opciones en cada etapa, y puede cambiar de opinión.
intro_vvzpgbw3 = Pida pronto cuidados paliativos. Puede recibirlos junto con el tratamiento del cáncer.
intro_7aqtyaqy = Diga a su familia y a su equipo médico qué es lo que más le importa.
intro_x4p4jglv = No espere a su próxima consulta si un síntoma es nuevo o mucho peor. Llame a su equipo médico.

## path

path_wvdhhc4n = Busque la parte que necesita hoy
path_4pknd3bj = Lea solo lo que necesite ahora.
path_562p44fy = Metastásico significa que el cáncer se ha extendido a otras partes del cuerpo. Estos [tumores][term-tumour] nuevos son [metástasis][term-metastasis].
path_raa25jzt = Aquí, una etapa es un periodo de su vida con el cáncer. En los informes médicos, el [estadio][term-stage] indica hasta dónde se ha extendido el cáncer.
path_3eb6kmnt = Cinco dibujos pequeños dentro de un marco. Una flecha lleva del diagnóstico al tratamiento. Unas flechas en los dos sentidos unen el tratamiento, el periodo estable, el crecimiento del cáncer y un periodo en el que el bienestar es lo primero. El marco dice que hay apoyo en cada etapa.
path_efau2kpj = Apoyo en cada etapa
path_etn4llyd = Diagnóstico
path_yxhhcaji = Tratamiento
path_wafiifai = Periodo estable
path_nq7lkvkp = Primero, bienestar
path_bert4rjw = El cáncer crece
path_c2etapiy = Puede pasar de una etapa a otra más de una vez, y en los dos sentidos.

## words

words_46wpawe3 = Palabras que puede oír
words_wjsxuk4b = Pida a su equipo médico que le explique cada palabra que no conozca.
words_uf7ngnjj = Palabra
words_wcblel2u = Qué significa
words_wgveyyax = [línea de tratamiento][term-treatment-line]
words_th32vmbg = Uno de sus planes de tratamiento, que se numeran por orden.
words_2pgr4kmt = [tratamiento de mantenimiento][term-maintenance-treatment]
words_yrwoumvi = Un tratamiento más suave que mantiene el cáncer bajo control durante más tiempo.
words_nuuxeebv = [remisión][term-remission]
words_25tticps = Las pruebas muestran menos cáncer que antes, o ninguno.
words_ewi5re6z = [enfermedad estable][term-stable-disease]
words_epdz7jz5 = El cáncer no ha crecido ni disminuido de forma clara.
words_fb5zc464 = [progresión][term-progression]
words_bl5v5jx5 = El cáncer ha crecido o se ha extendido.
words_gtvn4bws = [pronóstico][term-prognosis]
words_mek3gjna = Cómo creen los médicos que seguirá la enfermedad.

## first-weeks

first-weeks_kl2bmsam = Las primeras semanas después del diagnóstico
first-weeks_dr7hdhv4 = Haga las cosas de una en una. Pregunte para cuándo tiene que decidir.
first-weeks_pgdxknmb = Vaya con alguien a cada consulta.
first-weeks_qwjzh3bh = Pregunte qué pruebas le faltan todavía, como las de [biomarcadores][term-biomarker].
first-weeks_km575kux = Pida el nombre y el número de teléfono de una persona de su equipo médico.
first-weeks_dsedkmki = Elija a quién quiere contárselo, y cuándo.
first-weeks_y64utdwr = Puede que tenga tiempo para una [segunda opinión][term-second-opinion].
first-weeks_mkgywtdn = Usted no ha hecho nada malo. Alrededor de { $spread-at-diagnosis } de cada 100 personas con cáncer de intestino ya tienen metástasis cuando los médicos encuentran el cáncer[^biller-2021].

## planning

planning_p6bhbew5 = Planificar el tratamiento
planning_uwffgneg = Pregunte qué puede hacer por usted cada tratamiento, y cómo puede hacerle daño. El objetivo puede ser ayudarle a vivir más tiempo, aliviar los síntomas o las dos cosas.
planning_wscjuq5i = A menudo, los médicos no pueden curar un cáncer que se ha extendido. Pero a algunas personas con cáncer de intestino se les puede hacer una [cirugía][term-surgery] de las metástasis, por ejemplo en el hígado o en los pulmones[^hernandez-2023]. Pregunte si un equipo especializado lo ha estudiado en su caso.
planning_wauhpayo = Su plan también puede incluir [quimioterapia][term-chemotherapy], [terapia dirigida][term-targeted-therapy], [inmunoterapia][term-immunotherapy] o [radioterapia][term-radiotherapy].
planning_rykiztvx = Puede preguntar por su pronóstico. También puede decir que no quiere saberlo. Las cifras medias no pueden decir qué le pasará a usted.

## during-treatment

during-treatment_agobi4sv = Durante el tratamiento
during-treatment_ldzdtt74 = Escriba sus síntomas cada semana, y avise pronto de ellos. En un estudio grande, algunas personas avisaron de sus síntomas entre una consulta y otra. En esas personas, la calidad de vida mejoró más a menudo que en las demás, y menos de ellas necesitaron ir a urgencias[^basch-2016].
during-treatment_ekq4uezi = Hable con su equipo médico de cada [efecto secundario][term-side-effect]. Los [cuidados de apoyo][term-supportive-care] pueden aliviar muchos de ellos.
during-treatment_tzajxp76 = Lleve consigo su tarjeta de tratamiento.
during-treatment_3vjk46sm = Pregunte con qué síntomas tiene que llamar enseguida.
during-treatment_mp3hs73i = No deje ni cambie un medicamento antes de preguntar a su equipo médico.
during-treatment_f7jtqy22 = Avise a su equipo médico si el tratamiento le resulta demasiado duro. El equipo puede cambiar la dosis, planear un descanso o elegir otro tratamiento.

## scans

scans_beatfz7w = Las pruebas de imagen y la espera
scans_yqeaxalw = Pregunte cuándo tendrá el resultado, y quién se lo dirá. Una [prueba de imagen][term-scan] puede mostrar si el cáncer ha crecido, ha disminuido o sigue igual.
scans_oqbb4apm = La espera entre la prueba y el resultado suele causar mucho estrés[^derry-vick-2023]. Planee algo agradable para esos días. Pida a alguien que le acompañe cuando reciba el resultado.

## stable-times

stable-times_3pt5ej3o = Periodos estables y descansos
stable-times_omjcq63t = Aproveche este tiempo para las personas y las cosas con las que disfruta. Algunas personas tienen un tratamiento de mantenimiento. Otras hacen un descanso, con controles regulares.
stable-times_zmulznmy = Pregunte a quién llamar durante un descanso, y cuándo es el próximo control. Avise a su equipo médico si siente cansancio o miedo, aunque las noticias sean buenas.

## cancer-grows

cancer-grows_eypz655c = Cuando el cáncer crece
cancer-grows_lmqquohi = Pida una conversación más larga, y vaya con alguien. Puede sentir conmoción, rabia o una pena profunda. El tratamiento ha dejado de funcionar. Usted no lo ha causado.
cancer-grows_oqiclszj = Pregunte qué otros tratamientos son posibles, y qué puede hacer cada uno por usted.
cancer-grows_zwc4ij46 = Pregunte si hay un [ensayo clínico][term-clinical-trial] adecuado para usted.
cancer-grows_jtc3d53c = Pida una segunda opinión si eso le ayudaría a decidir.
cancer-grows_3jdrps56 = Pregunte qué pasa si elige no recibir más tratamiento contra el cáncer. Su equipo médico le seguirá atendiendo.
cancer-grows_xarabr7i = Un [stent][term-stent] puede abrir un [conducto biliar][term-bile-duct] bloqueado. Los médicos pueden sacar la [ascitis][term-ascites], que es líquido en el vientre.

## palliative-care

palliative-care_lscwy5vp = Cuidados paliativos desde el principio
palliative-care_iftgtx7s = Pida pronto [cuidados paliativos][term-palliative-care], aunque se sienta bien. No significa que la muerte esté cerca.
palliative-care_bd2uebdv = Los expertos aconsejan que estos cuidados empiecen en el momento del diagnóstico[^jordan-2018]. Pueden aliviar el dolor, las náuseas, la dificultad para respirar y la preocupación. También apoyan a su familia.
palliative-care_hmglggsr = En estudios sobre cáncer avanzado, los cuidados paliativos tempranos mejoraron un poco la calidad de vida[^haun-2017].

## wishes

wishes_qtgs73qh = Sus deseos
wishes_t5hxtywp = Hable de sus deseos mientras se sienta lo bastante bien.
wishes_nd3oywwk = Piense en lo que más le importa.
wishes_5zvsrguk = Elija a una persona que pueda hablar por usted si usted no puede.
wishes_a5p76uib = Diga a esta persona, a su familia y a su equipo médico lo que quiere.
wishes_6hmhl6c4 = Escríbalo. Es su documento de [voluntades anticipadas][term-advance-care-plan].
wishes_xzjnxl2x = Vuelva a leer el documento cuando cambie su salud. Puede cambiarlo en cualquier momento[^rietjens-2017].
wishes_a4rrcmms = Pregunte a un trabajador social qué formularios necesita en su país.

## last-weeks

last-weeks_uc4s35k6 = Las últimas semanas
last-weeks_meycfxsc = Lea esta parte solo cuando quiera.
last-weeks_zjxqjaba = Puede llegar un momento en que el tratamiento del cáncer haga más mal que bien. Los expertos aconsejan no dar ni quimioterapia ni inmunoterapia en las últimas semanas de vida[^crawford-2021]. Entonces su bienestar es lo primero. Siempre hay cuidados que pueden ayudarle.
last-weeks_qmk6vkhx = Diga dónde le gustaría estar: en casa, en el hospital o en una [unidad de cuidados paliativos][term-hospice].
last-weeks_a2esl7gz = Pregunte qué puede ayudar con el dolor, la dificultad para respirar y el miedo.
last-weeks_mv7c6ryx = Pregunte quién puede ayudar por la noche.
last-weeks_obh2uv4e = Pida un plan de emergencia por escrito. Si su equipo médico le ha dado uno para este periodo, siga primero ese plan.
last-weeks_mfqdw54f = Si no tiene un plan así, siga las listas de «Cuándo llamar».
last-weeks_3nd6bwzq = Diga lo que quiera decir a las personas que ama, o escríbalo.

## staying-close

staying-close_wlnqdpf7 = Para quienes están cerca
staying-close_rfpaleuz = Quédese cerca, y pregunte a una enfermera qué puede esperar. Una persona que está cerca de la muerte suele dormir más, y comer y beber menos[^nci-last-days-2024]. La persona puede tener confusión. La respiración puede sonar distinta o pararse durante un momento.
staying-close_t6hon7da = No le dé comida ni bebida a la fuerza. La persona podría atragantarse.
staying-close_miqf4qty = Mantenga los labios y la boca húmedos.
staying-close_6n6m6js3 = Hable con suavidad y dele la mano. Puede que la persona todavía le oiga.

## bereavement

bereavement_gvcmxdnk = Para la familia y los amigos después de una muerte
bereavement_mtlnmb5a = Deje que otras personas le ayuden, y tenga paciencia con usted. El periodo que sigue a una muerte se llama [duelo][term-bereavement].
bereavement_lfr2ajg2 = Puede sentir tristeza, rabia, culpa, alivio o nada en absoluto. No hay una forma correcta de vivir el duelo.
bereavement_axkfa5q3 = En la mayoría de las personas, la pena intensa disminuye con el tiempo. En alrededor de { $strong-grief } de cada 100 personas, sigue siendo intensa durante mucho tiempo[^szuhany-2021]. El tratamiento puede ayudar. Pregunte a su médico o al equipo de cuidados paliativos.

## work-money

work-money_lwz4onsl = Trabajo, dinero y derechos
work-money_iov5inly = Pida pronto hablar con un trabajador social. Quizá tenga derecho a una prestación por enfermedad, a un horario reducido o a ayuda en casa. Las normas cambian de un país a otro.

## carers

carers_nq6zkwrv = Si cuida a una persona con cáncer
carers_ra3mo757 = Pregunte a la persona qué le ayudaría hoy. Pida al equipo médico que le enseñe a dar los cuidados. Pida ayuda antes de sentir mucho cansancio.

## cannot-wait

cannot-wait_olvugrvl = Problemas que no pueden esperar
cannot-wait_auj42r66 = Llame enseguida si tiene estos problemas. «Cuándo llamar» muestra las listas completas.
cannot-wait_t4x477gf = Emergencia: llame ahora al número de emergencias
cannot-wait_rgedfakv = Nota una debilidad nueva o un entumecimiento nuevo en las piernas, o tiene adormecida la zona entre las piernas.
cannot-wait_euuiqof6 = De repente no puede orinar, o de repente no puede controlar la orina o las heces.
cannot-wait_wpy2vxwj = Tiene fiebre y la piel o los ojos amarillos.
cannot-wait_fuxbjzti = Llame ahora a su equipo médico, de día o de noche
cannot-wait_bo3fyrfr = Su dolor no está controlado.
cannot-wait_rszfynqz = Tiene un dolor nuevo en la espalda o en los huesos.
cannot-wait_unz2hh2a = La piel o los ojos se le ponen amarillos, aunque no tenga fiebre.
cannot-wait_ddifecty = El vientre se le hincha deprisa y lo nota tenso.

## worksheets

worksheets_osd4cc6w = Sus fichas para rellenar
worksheets_4d7mtrli = Rellene solo lo que le ayude. Lleve estas páginas a sus consultas.
worksheets_qlhezsdn = Mi tarjeta de tratamiento
worksheets_z4fmqgao = Pida a su equipo médico que le ayude a rellenar esta tarjeta. Llévela consigo.
worksheets_7xqj7krw = Tema
worksheets_nr2673yg = Mis datos
worksheets_pmvoq3r6 = Mi nombre y mi fecha de nacimiento
worksheets_uxdihrxl = Mi cáncer, y adónde se ha extendido
worksheets_sbbc55ei = Mis biomarcadores
worksheets_zghumty7 = Mi tratamiento actual
worksheets_uqewevzd = Fecha de mi último tratamiento
worksheets_nxq3r4ry = Mis tratamientos anteriores
worksheets_kbh3fggz = Mis otros medicamentos
worksheets_ma6a7c5c = Mis alergias
worksheets_n23gzcnv = Mi reservorio, stent o estoma
worksheets_isvdrq2s = Número al que llamar de día
worksheets_es52m3ss = Número al que llamar por la noche y los fines de semana
worksheets_2or7juun = Mis síntomas cada semana
worksheets_hl2sh6mu = Escriba un número de 0 a 10 para cada síntoma: 0 significa ningún problema y 10 significa el peor problema. Enseñe la tabla a su equipo médico. No espere a su próxima consulta si un síntoma es nuevo o mucho peor. Llame a su equipo médico.
worksheets_3pbayh4y = Síntoma
worksheets_3htjp34t = Semana 1
worksheets_nnfh4g2v = Semana 2
worksheets_zwfbtf76 = Semana 3
worksheets_xwmtmxsr = Semana 4
worksheets_delytuei = Fecha
worksheets_kisgtulm = Dolor
worksheets_nxgk4apv = Cansancio
worksheets_zuyziexz = Náuseas
worksheets_i32qmmww = Poco apetito
worksheets_2y2bf67o = Dificultad para respirar
worksheets_xi45xe6r = Dormir mal
worksheets_ou6xkdhl = Desánimo
worksheets_43cfaozo = Otro síntoma
worksheets_ahxl6nmo = Lo que me importa
worksheets_fu2ipzin = No hay respuestas correctas ni incorrectas. Escríbalas, dibújelas o hable de ellas.
worksheets_ldnsanbl = Pregunta
worksheets_xxgcetjj = Mi respuesta
worksheets_znfev7ob = ¿Qué hace que un día sea bueno para mí?
worksheets_kxqvjzbz = ¿Qué es lo que más quiero poder hacer?
worksheets_ts4xu32h = ¿Qué es lo que más me preocupa?
worksheets_r7mwlq7l = ¿Cuánto quiero saber de mi enfermedad?
worksheets_od3cru7e = ¿Qué aceptaría a cambio de tener más tiempo?
worksheets_65ndvzw6 = ¿Qué no aceptaría?
worksheets_kbx5ftas = ¿Dónde me gustaría estar si me pongo muy mal?
worksheets_fkqfnj6h = ¿Qué deberían saber los demás de mi fe o de mis costumbres?
worksheets_bo35wfa3 = Quién puede hablar por mí
worksheets_zn4hq3wq = Nombre de esta persona:
worksheets_7cxebf7c = Número de teléfono de esta persona:
worksheets_rbddkhzl = Segunda persona, si la primera no puede venir:
worksheets_kt7zwzih = Dónde está mi documento escrito:
worksheets_2lkg4rdr = Fecha en que escribí mi documento:
worksheets_v4htalj5 = Preguntas para cada etapa
worksheets_yad7txx3 = ¿Qué objetivo tiene ahora mi tratamiento?
worksheets_jmpe7si4 = ¿Cómo sabremos si el tratamiento funciona?
worksheets_wbi223es = ¿Puede ayudarme la cirugía u otro tratamiento local?
worksheets_jsnketb5 = ¿Qué opciones tengo si el cáncer crece?
worksheets_gbpndg5w = ¿Hay un ensayo clínico para mí?
worksheets_l75wuiqp = ¿Puedo ver ya al equipo de cuidados paliativos?
worksheets_andsvfga = ¿Qué puedo esperar en las próximas semanas?
worksheets_nev3rmlq = ¿Quién puede ayudar a mi familia?

## when-to-call

when-to-call_4zxn4crm = Cuándo llamar

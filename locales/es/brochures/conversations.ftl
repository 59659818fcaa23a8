## meta

meta_ltmvjka6 = Sacar más provecho de las conversaciones con los profesionales sanitarios
meta_db6ufsm2 = Guía práctica sobre las consultas, las preguntas y las decisiones con un cáncer colorrectal metastásico
meta_6obslmpm = Cómo preparar una consulta, preguntar lo que quiere saber y decidir junto con su equipo médico si tiene un cáncer colorrectal metastásico.
meta_hv2yctd6 = Lleve sus tres preguntas más importantes, vaya con una persona de confianza y salga con un plan claro.

## intro

intro_kq6eqrb6 = Escriba sus tres preguntas más importantes antes de cada consulta.
intro_45b6jf7z = Enseñe su lista al médico o a la enfermera al principio.
intro_jjyhttc2 = Vaya con una persona de confianza, y tome notas.
intro_owg3muvb = Antes de irse, pregunte qué pasa después y a quién puede llamar.
intro_jdxr3pph = No espere a la consulta si un problema es urgente. Llame.

## team

team_m4bdrrhk = Quién está en su equipo médico
team_oqorxqcz = Escriba quién es quién en la tarjeta del equipo que está al final.
team_okkpai4d = Un [equipo multidisciplinar][term-multidisciplinary-team] planifica de forma conjunta su tratamiento. Quizá no conozca a todas esas personas. Pregunte quién es su contacto principal. A menudo es una [enfermera especializada][term-specialist-nurse].
team_r3mzfbv5 = Persona
team_jk34re7r = Puede preguntarle por
team_xs42ppv5 = Oncólogo (médico especialista en cáncer)
team_co33arnj = su plan de tratamiento, los medicamentos, los resultados de las pruebas
team_bgjcombr = Cirujano
team_2hrgcvwz = las operaciones, y qué pasa después de ellas
team_nud7qjlb = Enfermera especializada
team_en5kgasx = los efectos secundarios, la vida diaria, quién puede ayudar
team_zkwg5bsw = Médico de familia
team_jkbo3bjt = otras enfermedades, sus medicamentos habituales
team_vvrzuqs4 = Farmacéutico
team_uunz2nti = cómo tomar los medicamentos, y cuáles no se deben combinar
team_hdtuqmop = Trabajador social
team_ittudiec = el trabajo, el dinero, la ayuda en casa

## before

before_jb7aprcy = Antes de la consulta
before_ty2kuim5 = Empiece a prepararse unos días antes.
before_cs3jhsk4 = Tres recuadros, uno debajo de otro. En el primero hay una hoja de papel y un lápiz. En el segundo, dos personas hablan. En el tercero hay una hoja de calendario con una marca.
before_zvxcny27 = Antes
before_7esx4boj = Escriba preguntas
before_bvvmvovk = Durante
before_vjhvggo7 = Enseñe su lista
before_ij3nygkh = Después
before_am53dd72 = Siguiente paso
before_d5d5abrt = Tres pasos: antes, durante y después de su consulta.
before_siql4au3 = Escriba todas sus preguntas. Marque las tres más importantes.
before_ua54fvzs = Escriba qué ha cambiado: cada problema, cuándo empezó y lo fuerte que es.
before_wwyzpg5m = Haga una lista de sus medicamentos, hierbas y suplementos. Añada sus alergias.
before_dru7ivqf = Piense en lo que más le importa ahora, por ejemplo tener menos dolor o pasar tiempo en casa.
before_u6sdpsjt = Pida a una persona de confianza que vaya con usted.
before_x5zzijdo = Una lista puede ayudarle a preguntar por temas difíciles. En un estudio, { $asked-with-list } de cada 100 personas con una lista de preguntas preguntaron cómo era probable que evolucionara su enfermedad. Sin la lista, { $asked-without-list } de cada 100 lo preguntaron[^butow-1994].
before_wiya4dyw = Enseñe su lista al médico. En otro estudio, las personas que recibieron una lista sintieron más preocupación. Cuando el médico repasó la lista con ellas, sintieron menos preocupación y recordaron más[^brown-2001].

## during

during_s6z5ukpm = Durante la consulta
during_erhgbkfd = Empiece por su lista.
during_3xx6ovij = Diga cuánto quiere saber: todos los detalles, o solo lo principal.
during_24o6j6v5 = Dígalo cuando no entienda una palabra. Puede pedir palabras más sencillas o un dibujo.
during_lfmzvkqj = Diga con sus propias palabras lo que ha oído. Así el médico puede corregir los errores.
during_qyzu4uf7 = Diga cómo se siente. Su equipo médico no puede ver el dolor, la preocupación o el cansancio.
during_wnfwlndk = Tome notas, o pregunte si puede grabar la conversación con su teléfono.
during_37uda4fx = Es normal olvidar. Las personas olvidan enseguida entre un { $forget-low } y un { $forget-high } de la información médica que oyen[^kessels-2003]. Una grabación o un resumen escrito puede ayudarle a recordar más[^pitkethly-2008].
during_nbuug7r5 = Puede usar frases como estas:
during_34eellzi = «Por favor, hable más despacio. Quiero entenderlo».
during_yiowddbi = «Voy a decirlo con mis palabras. ¿Es correcto?».
during_pk4fxlqt = «Por favor, dígame solo lo que necesito saber hoy».

## after

after_pncdfbpk = Antes de irse, y en casa
after_4vtmuss6 = Haga estas preguntas antes de irse:
after_z56v24fy = ¿Qué pasa después, y cuándo?
after_te3impmh = ¿Qué tengo que hacer?
after_rvu5y6y4 = ¿A quién puedo llamar si tengo una pregunta o me siento peor?
after_kagpsglt = Escriba las respuestas el mismo día. Pida una copia de los resultados de sus pruebas y del informe del médico.
after_nyfyqniu = En casa se le pueden ocurrir más preguntas. Llame a su contacto principal y pregunte.

## decide

decide_scyk56ks = Decidir juntos
decide_qwfpqwky = Diga a su equipo médico lo que le importa. El equipo conoce los tratamientos, y usted conoce su vida. Elegir de forma conjunta se llama [decisión compartida][term-shared-decision].
decide_ebb7ww7t = Haga tres preguntas sobre cada decisión:
decide_okspmt33 = ¿Qué opciones tengo? Pregunte también por la opción de esperar, o de no recibir ningún tratamiento contra el cáncer.
decide_u5xjd7iu = ¿Qué beneficios y qué daños tiene cada opción?
decide_75g23bwn = ¿Qué probabilidad hay de que yo tenga esos beneficios y esos daños?
decide_bv22a5an = En un estudio pequeño que no trataba del cáncer, los médicos dieron más información cuando las personas hicieron estas preguntas[^shepherd-2011].
decide_cn57sopo = Pregunte cuánto tiempo puede pensarlo. Puede pedir una segunda conversación.
decide_vsub57si = Antes de un tratamiento, su equipo médico le pide su [consentimiento informado][term-informed-consent]. Puede decir que no. También puede cambiar de opinión más tarde.

## test-words

test-words_wnaewgns = Palabras sobre sus pruebas
test-words_vwbl2qrt = Pregunte qué significa cada resultado para su tratamiento.
test-words_uf7ngnjj = Palabra
test-words_wcblel2u = Qué significa
test-words_6rumpckk = Qué puede preguntar
test-words_7c5im4ia = [Estadio][term-stage]
test-words_2jkafx4a = hasta dónde se ha extendido el cáncer
test-words_7efq7z76 = ¿En qué partes de mi cuerpo está el cáncer?
test-words_a3o3n76w = [Biopsia][term-biopsy]
test-words_n4bcf2mg = un pequeño trozo de tejido para el laboratorio
test-words_47ychlqq = ¿Hay suficiente tejido para todas las pruebas?
test-words_orz2hryv = RAS y BRAF
test-words_4i6opnif = [biomarcadores][term-biomarker]: cambios en genes del [tumor][term-tumour]
test-words_caixyh7q = ¿Qué medicamentos son adecuados con este resultado?
test-words_vj32onnj = MSI o MMR
test-words_pgybrt3e = un biomarcador: lo bien que las células del tumor reparan sus genes
test-words_bh3s3x4y = ¿Puede ayudarme la [inmunoterapia][term-immunotherapy]? ¿Mis familiares necesitan una prueba?
test-words_uuw4ioex = [Prueba de imagen][term-scan]
test-words_vn5ymwcx = imágenes del interior del cuerpo
test-words_7jc6ktox = ¿El cáncer es más grande, más pequeño o está igual?
test-words_epmtjzfu = [Marcador tumoral][term-tumour-marker]
test-words_jx74wtrl = una sustancia en la sangre
test-words_jfb7qi7i = ¿Qué significa un cambio en este número?
test-words_e7t4nfhp = Las guías médicas recomiendan las pruebas de RAS, de BRAF y de MSI o MMR. Los resultados ayudan a elegir un tratamiento[^jsmo-2020].

## difficult-topics

difficult-topics_7fsvmtbh = Temas difíciles
difficult-topics_uj4qujs7 = Elija el momento de estas conversaciones. Puede preguntar, esperar o parar en cualquier momento.

## prognosis

prognosis_cvcobgkg = Cómo puede evolucionar la enfermedad
prognosis_qxj6bm7i = Diga qué quiere saber de su [pronóstico][term-prognosis]. Algunas personas quieren números. Otras no. También puede pedir a su médico que se lo diga a otra persona. Nadie puede decir con exactitud qué le pasará a usted[^nci-prognosis-2008].

## second-opinion

second-opinion_zeit6ol5 = Una segunda opinión
second-opinion_ft7wa7o6 = Pida una [segunda opinión][term-second-opinion] si quiere tener más certeza. Puede confirmar su plan o cambiarlo[^ruetters-2016]. Pregunte antes cuánto tiempo puede esperar sin peligro, y si tiene que pagar algo.

## clinical-trial

clinical-trial_gxdel2vy = Un ensayo clínico
clinical-trial_kqvbryav = Pregunte si un [ensayo clínico][term-clinical-trial] puede ser adecuado para usted. Usted decide libremente. Si dice que no, seguirá recibiendo la atención habitual.

## stopping

stopping_awdrfszt = Cuando el tratamiento ya no ayuda lo suficiente
stopping_zmdbholu = Pregunte en qué puede ayudarle seguir con el tratamiento, y en qué puede hacerle daño. Puede dejar el tratamiento contra el cáncer. Su equipo médico no dejará de atenderle. No deje ni cambie un medicamento antes de hablar con su equipo médico.
stopping_vwuitsux = Pregunte pronto por los [cuidados paliativos][term-palliative-care]. También puede escribir sus deseos en un documento de [voluntades anticipadas][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = Si necesita un intérprete
interpreter_e32joj45 = Pida un [intérprete][term-interpreter] con formación cuando pida la cita. Pregunte si es gratis. La atención es mejor con un intérprete con formación que con una persona sin formación[^karliner-2007].
interpreter_34ue5ris = No use a un niño como intérprete[^kasten-2020].
interpreter_acj63npb = No diga que sí si no ha entendido. Pida al intérprete que lo explique otra vez.
interpreter_dud4yceb = Avise al equipo médico si tiene problemas para oír o para ver.

## remote

remote_ddux63o4 = Por teléfono o por vídeo
remote_xvit5lyq = Elija un lugar tranquilo donde nadie más pueda escuchar. Tenga cerca su lista, sus medicamentos y un bolígrafo. Pregunte a qué número puede llamar si se corta la conexión. Pida una consulta en persona si cree que van a darle noticias difíciles.

## goes-badly

goes-badly_ort5qmnf = Si una conversación va mal
goes-badly_27np3ngy = Diga qué ha sido difícil para usted. Puede decir: «No he dicho todo lo que me importa. ¿Podemos hablar otra vez?». Pida a una enfermera que vaya con usted la próxima vez. En muchos hospitales hay una persona que ayuda a los pacientes que quieren presentar una queja.

## companion

companion_wgg4jdgq = Si acompaña a alguien
companion_vvft6xgr = Pregunte antes de la consulta cómo puede ayudar. Puede tomar notas, o recordar una pregunta a la persona. Deje que esa persona hable primero. Ayuda menos si usted habla por ella[^laidsaar-powell-2013].

## cannot-wait

cannot-wait_olvugrvl = Problemas que no pueden esperar
cannot-wait_lrn6xc3q = Llame si un problema es nuevo o empeora.
cannot-wait_dwntj6n7 = **No deje estos problemas para su próxima consulta.**
cannot-wait_iylx3b33 = No espere si tiene un dolor nuevo o fuerte en el pecho, si le cuesta mucho respirar o si de repente le cuesta respirar. Llame ahora al número de emergencias.
cannot-wait_kmccgzfi = No espere si nota una debilidad nueva o un entumecimiento nuevo en las piernas. Llame al número de emergencias o vaya a urgencias.
cannot-wait_qmqfln3u = No espere si su temperatura es de { $fever-threshold } o más, o si tiene escalofríos. Llame ahora a su equipo médico, de día o de noche.
cannot-wait_tgpnvgrw = No espere si su dolor no está controlado. Llame ahora a su equipo médico, de día o de noche.
cannot-wait_fq23a2g5 = No espere si piensa en quitarse la vida. Dígaselo a alguien ahora.
cannot-wait_al4ec23n = No avise de un problema urgente por correo electrónico ni en una aplicación. Su equipo médico podría leerlo demasiado tarde. Llame.
cannot-wait_sfsebtsn = Las listas del final nombran más problemas de este tipo.

## worksheets

worksheets_osd4cc6w = Sus fichas para rellenar
worksheets_zz5u4pcm = Marque las preguntas que le importan ahora. Deje las demás.
worksheets_rm2nve2g = Mi cáncer y mis pruebas
worksheets_dk7djyse = ¿Dónde está el cáncer ahora?
worksheets_s4ve5laz = ¿Qué resultados de biomarcadores tengo, y cuáles faltan?
worksheets_cxvrh7nr = ¿Qué mostró mi última prueba de imagen?
worksheets_izpcwaex = ¿Cuándo es la próxima prueba de imagen, y cuándo recibo el resultado?
worksheets_4r7eou2k = Mi tratamiento
worksheets_kukt56ti = ¿Qué objetivo tiene este tratamiento?
worksheets_64iuqioo = ¿Qué otras opciones tengo?
worksheets_ikamszwf = ¿Puede ayudarme la cirugía o la radioterapia?
worksheets_q66afbt6 = ¿Cómo sabremos si el tratamiento funciona?
worksheets_4fsikdcl = ¿Qué hacemos si no funciona?
worksheets_jm4lqpe3 = ¿Hay un ensayo clínico para mí?
worksheets_ygn32o32 = Efectos secundarios y vida diaria
worksheets_cmtrlew2 = ¿Qué efectos secundarios son probables, y qué puedo hacer contra ellos?
worksheets_jzt5rp7a = ¿De qué problemas tengo que avisar enseguida, y a quién?
worksheets_s4eb6kp7 = ¿Puedo trabajar, viajar y hacer ejercicio?
worksheets_mmcgfwqg = ¿Qué debo comer y beber?
worksheets_gonccs7u = ¿Cómo puede cambiar el tratamiento mi vida sexual o mi deseo de tener hijos?
worksheets_s3ru3bt2 = El futuro
worksheets_4ysmvg26 = ¿Qué puedo esperar en los próximos meses?
worksheets_uf5l26sm = ¿Qué esperanzas puedo tener?
worksheets_pdyuzbgk = ¿Cuándo debo conocer al equipo de cuidados paliativos?
worksheets_niussmmw = ¿Cómo puedo escribir mis deseos para más adelante?
worksheets_mximl2kk = Apoyo
worksheets_ye3qa5lk = ¿Quién es mi contacto principal?
worksheets_gxppfdno = ¿Quién puede ayudarme con la preocupación o el desánimo?
worksheets_lyecnzhj = ¿Quién puede ayudar a mi familia y a mis hijos?
worksheets_rfqlxw3y = ¿Quién puede ayudar con el dinero, el trabajo y los formularios?
worksheets_id6anwwz = Mis tres preguntas más importantes
worksheets_xaquj37t = Mi pregunta
worksheets_noep327x = La respuesta
worksheets_htmcdxgt = La tarjeta de mi equipo
worksheets_r3mzfbv5 = Persona
worksheets_52afragw = Nombre
worksheets_sinonozs = Cómo contactar con esta persona
worksheets_js72gos2 = Contacto principal
worksheets_hwcmlt53 = Oncólogo
worksheets_bgjcombr = Cirujano
worksheets_nud7qjlb = Enfermera especializada
worksheets_zkwg5bsw = Médico de familia
worksheets_vvrzuqs4 = Farmacéutico
worksheets_hdtuqmop = Trabajador social
worksheets_qb5goduz = Servicio de intérpretes
worksheets_rjy27ckp = Mis medicamentos y alergias
worksheets_67jo35hk = Incluya las hierbas, las vitaminas y los medicamentos que compra por su cuenta. Escriba sus alergias en la última fila.
worksheets_liqxlrs6 = Medicamento
worksheets_dtvblc3y = Cuánto
worksheets_nlrurcdg = Cuándo
worksheets_ncjowzjo = Para qué sirve
worksheets_omuxf7jq = Notas de mi consulta
worksheets_ry4rm5qu = Tema
worksheets_uk3sbpp3 = Mis notas
worksheets_cgebugwa = Fecha, y con quién hablé
worksheets_oqqonsu5 = Qué ha cambiado desde la última vez
worksheets_7gp7n2x4 = Qué he oído
worksheets_2axu4xbs = Qué hemos decidido
worksheets_ib4i4w33 = Qué pasa después, y cuándo
worksheets_k4urb3jk = Qué tengo que hacer
worksheets_hrcuj5pi = A quién llamo si tengo preguntas
worksheets_2hr6vcza = Mis preguntas para la próxima vez
worksheets_dm2v7b7s = Comparar mis opciones
worksheets_c6ttftis = Rellene una columna para cada opción, junto con su equipo médico.
worksheets_ldnsanbl = Pregunta
worksheets_pcgw3fme = Opción A
worksheets_t43cezr7 = Opción B
worksheets_xk66aid4 = Ningún tratamiento contra el cáncer por ahora
worksheets_g7zy332q = ¿Cómo puede ayudarme?
worksheets_sf4dtum2 = ¿Qué probabilidad hay de que me ayude?
worksheets_hhrcvxwb = ¿Qué daños son posibles?
worksheets_wrhd44rh = ¿Qué probabilidad tengo de sufrirlos?
worksheets_ycdifgim = ¿Cómo cambia mi vida diaria?
worksheets_4or3lnzx = ¿Cómo encaja con lo que me importa?
worksheets_2g6kasgo = ¿Qué me falta saber todavía?

## when-to-call

when-to-call_4zxn4crm = Cuándo llamar

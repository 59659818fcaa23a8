## meta

meta_kokhlfzj = Moverse más
meta_rgmdhyw4 = Guía práctica para mantenerse en movimiento con un cáncer colorrectal metastásico
meta_6tof72bd = Cómo empezar a moverse con seguridad, avanzar poco a poco y descansar bien cuando el cáncer de intestino se ha extendido.
meta_y6e4yi6x = Moverse un poco es mejor que no moverse nada: empiece con poco, avance despacio y descanse cuando lo necesite.

## intro

intro_4nmeo22e = Moverse un poco es mejor que no moverse nada. Los paseos cortos cuentan.
intro_e65a52gi = Empiece con { $start-minutes-low } a { $start-minutes-high } minutos cada vez y aumente poco a poco[^sunnybrook-exercise].
intro_fs76xvlk = Compruebe cómo se siente antes de empezar. Algunos días son para descansar.
intro_jkauxvf2 = Use la prueba del habla: debería poder hablar mientras se mueve.
intro_zsikf5nw = Pregunte primero a su equipo médico si tiene cáncer en los huesos o le han operado hace poco.

## why

why_r32u7jv4 = ¿Por qué moverse?
why_kcofevkl = Elija una actividad pequeña y regular que le guste.
why_wzlskrpb = Los estudios con personas con cáncer muestran que el ejercicio puede aliviar el cansancio, la preocupación y el desánimo[^campbell-2019]. También puede facilitar las tareas diarias. El ejercicio es seguro para la mayoría de las personas con cáncer cuando se adapta a su estado de salud[^campbell-2019].

## evidence

evidence_edmjwnkq = Lo que no sabemos
evidence_tsvhxhcf = Tenga cuidado con las grandes promesas. Solo unos pocos estudios incluyeron a personas con [metástasis][term-metastasis], es decir, con un cáncer que se ha extendido.
evidence_yhynmw4a = En un estudio pequeño, { $small-study-people } personas con cáncer metastásico participaron en un grupo de ejercicio durante la [quimioterapia][term-chemotherapy][^chiarotto-2017]. Nadie se lesionó, y las personas pudieron caminar más distancia. Su cansancio y su calidad de vida no cambiaron de forma clara.
evidence_zbhkxm4t = En un estudio grande, el ejercicio ayudó a las personas a seguir libres de cáncer después del tratamiento de un cáncer de colon en un estadio más temprano[^challenge-2025]. Ese cáncer no se había extendido a otros órganos. No sabemos si el ejercicio ayuda a vivir más tiempo a las personas con cáncer metastásico.
evidence_vbytbsaw = Si no puede hacer ejercicio, no es culpa suya.

## check-first

check-first_mtfv6rqq = Compruebe cómo está antes de moverse
check-first_oirvdkxb = Pregúntese cada vez: ¿cómo me siento ahora? Después, use la tabla.
check-first_pykqdmye = Señal
check-first_3ddkuzg2 = Cómo se siente
check-first_5lighhyt = Qué hacer
check-first_myf5ttta = **Adelante**
check-first_kotvqtzr = Se siente como siempre, o con un poco de cansancio.
check-first_kpprpsha = Haga la actividad que tenía prevista.
check-first_p6j3n6ee = **Despacio**
check-first_bcrp72rd = Se siente más débil de lo habitual, o ha dormido mal.
check-first_4d7nrmct = Haga menos, o solo estiramientos suaves.
check-first_rmyyvnfm = **Pare**
check-first_blwroypn = Tiene un problema de la lista «No haga ejercicio hoy».
check-first_3ee57nn7 = Descanse y haga lo que dice la lista.
check-first_fehjq5y3 = **No haga ejercicio hoy** si tiene alguno de estos problemas.
check-first_xlk5txxs = Tiene fiebre de { $fever-threshold } o más, o tiene escalofríos: no haga ejercicio. Llame ahora a su equipo médico.
check-first_dvwoz7td = Sangra: no haga ejercicio. Llame ahora a su equipo médico.
check-first_35by6mvs = Tiene un dolor nuevo en los huesos: no haga ejercicio. Llame ahora a su equipo médico.
check-first_oo6kvbvj = Una pierna o un brazo se le ha hinchado: no haga ejercicio. Llame ahora a su equipo médico.
check-first_p4bfufzq = Tiene mareos o el corazón le late de forma irregular: no haga ejercicio. Llame ahora a su equipo médico.
check-first_o57yomas = Tiene una infección o los [valores de la sangre][term-blood-count] muy bajos: no haga ejercicio hasta que su equipo médico esté de acuerdo.
check-first_2ferlyvv = Tiene vómitos o diarrea desde ayer: no haga ejercicio hoy.
check-first_ef7zktyh = **Deje de moverse y llame al número de emergencias** si ocurre algo de esto.
check-first_65u4rm32 = Nota dolor en el pecho o, de repente, le cuesta respirar.
check-first_l2hdy5if = Se desmaya o se desploma.
check-first_jho3b2nc = Nota una debilidad nueva o un entumecimiento nuevo en las piernas.
check-first_dvra3f5t = Tiene un dolor repentino en un hueso y no puede apoyar una pierna.
check-first_cj7gsl4n = La mayoría de las personas pueden empezar una actividad suave, como los paseos cortos, sin hacerse una prueba especial[^who-2020]. Pregunte primero a su equipo médico si tiene una enfermedad del corazón o de los pulmones, o si se cae a menudo.

## how-hard

how-hard_ecxp26lw = ¿Cuánto esfuerzo debe hacer?
how-hard_mlya2amf = Hable mientras se mueve. Esta es la prueba del habla[^cdc-intensity].
how-hard_p4w37jum = Suave: puede hablar y cantar.
how-hard_lbisatxa = Moderado: puede hablar, pero no puede cantar.
how-hard_qyb26dhu = Intenso: solo puede decir unas pocas palabras antes de tener que tomar aire.
how-hard_fj4e4fbd = Elija un esfuerzo suave cuando empiece o sienta cansancio. Pruebe el moderado en los días buenos. Vaya más despacio si le resulta intenso.
how-hard_tvaupomq = Tres personas se mueven a distintas velocidades. Una camina y canta, otra camina más deprisa y habla, y otra corre y dice solo unas pocas palabras.
how-hard_ycdqpqeu = Suave
how-hard_lnzui4tm = Puede cantar
how-hard_wf67l22s = Moderado
how-hard_upxflrs2 = Hablar, pero no cantar
how-hard_j7zdibmf = Intenso
how-hard_dtz4jkuz = Pocas palabras
how-hard_brsv3jyk = La prueba del habla: con un esfuerzo moderado puede hablar, pero no puede cantar.
how-hard_6xcozwlf = ¿Cuánto esfuerzo le supone esta actividad?
how-hard_6vxbmde4 = ningún esfuerzo, como cuando descanso en una silla
how-hard_e4aetytf = el mayor esfuerzo que puedo imaginar

## start

start_vrvfljt4 = Cómo empezar
start_5i6zmbgm = Empiece esta semana con un pequeño paso.
start_mxo7u2i3 = Elija una actividad que le guste, como caminar, bailar, montar en bicicleta o cuidar el jardín.
start_nfvhap3k = Hágala durante { $start-minutes-low } a { $start-minutes-high } minutos[^sunnybrook-exercise].
start_razcv2xj = Elija el momento del día en que tenga más energía.
start_2r5l5bs5 = Añada unos minutos cada semana si le resulta fácil.
start_v2w2e5bl = Levántese y muévase a menudo, y esté menos tiempo sentado o sentada.
start_y3aqplle = La [Organización Mundial de la Salud][who-physical-activity] da un objetivo para las personas adultas, también para las que viven con un cáncer. Es de { $weekly-minutes-low } a { $weekly-minutes-high } minutos de actividad moderada a la semana[^who-2020]. Piense en ello como un objetivo para más adelante. Una cantidad menor también le hace bien.
start_6ayx4x6g = Para aliviar el cansancio, los expertos aconsejan una actividad moderada { $fatigue-sessions } veces a la semana durante al menos { $fatigue-weeks } semanas[^campbell-2019].

## plan

plan_ldpy4kfb = Planifique su semana
plan_e6aetrbp = Combine paseos, fuerza, equilibrio y descanso. Esta tabla es solo un ejemplo.
plan_zbaiss5c = Día
plan_fogmto73 = Ejemplo
plan_3jbivp77 = Lunes
plan_yg4f4rkm = Paseo corto
plan_obiponhd = Martes
plan_aht3swtl = Ejercicios de fuerza
plan_265qatrm = Miércoles
plan_kkmbx42g = Paseo corto y estiramientos suaves
plan_y4qntvqb = Jueves
plan_x3gexyfw = Descanso, o un estiramiento suave
plan_kjiojjcm = Viernes
plan_o73xhvhe = Paseo corto y ejercicios de equilibrio
plan_mkwxolsd = Sábado
plan_7pasguyi = Ejercicios de fuerza
plan_5i5pjplj = Domingo
plan_e3atmkyg = Una actividad que le guste, en compañía
plan_brao4zoa = Haga ejercicios de fuerza al menos { $strength-days } días a la semana, si puede[^who-2020].
plan_5g2ti4cn = Si tiene { $older-age } años o más, practique el equilibrio al menos { $balance-days } días a la semana[^who-2020]. Por ejemplo, póngase de pie con un pie delante del otro y sujétese a una mesa.
plan_aly4d57m = Planifique días más ligeros después de cada tratamiento. Muchas personas se sienten más débiles entonces.

## strength

strength_qo4jgyby = Seis ejercicios de fuerza
strength_e45in6bl = Use una silla firme, apoyada contra la pared. Repita cada ejercicio unas pocas veces. Aumente poco a poco hasta { $repeats-max } repeticiones[^nhs-tayside-exercises]. No deje de respirar. Pare si le duele.
strength_bzj7vqa3 = **Levantarse de la silla**: siéntese cerca del borde delantero de la silla. Inclínese hacia delante y levántese despacio. Siéntese despacio. Ayúdese con las manos si lo necesita.
strength_frg6vnya = **Empujar la pared**: póngase de cara a una pared y apoye las manos en ella a la altura del pecho. Doble los codos y después empuje para volver atrás.
strength_altlcqqi = **Elevar los talones**: sujétese al respaldo de la silla. Levante los dos talones y después bájelos despacio.
strength_7h3wcshd = **Elevar la rodilla**: siéntese con la espalda recta. Levante una rodilla y bájela. Cambie de pierna.
strength_w3psyc73 = **Estirar la pierna**: siéntese con la espalda recta. Estire una rodilla y baje el pie despacio. Cambie de pierna.
strength_6zsnpbak = **Doblar los brazos**: siéntese con una botella pequeña de agua en cada mano. Doble los codos y después baje las manos despacio.
strength_oww7o2oj = Una persona está sentada en una silla, después se inclina hacia delante y después se pone de pie, erguida, delante de la silla.
strength_tcjugdnk = Espalda recta
strength_3hx33mcq = Inclinarse
strength_utnwpe7i = Levantarse despacio
strength_kuev7pw6 = Levantarse de la silla: siéntese con la espalda recta, inclínese hacia delante y levántese despacio.
strength_qlg4lu5s = Una persona está de pie delante de una pared, con las dos manos apoyadas en ella. Primero tiene los brazos estirados. Después dobla los codos y el cuerpo se acerca a la pared.
strength_kw73bzac = Empujar la pared: doble los codos y después empuje para volver atrás.
strength_7vkhtyoq = Una persona está de pie detrás de una silla y se sujeta al respaldo. Primero tiene los pies apoyados en el suelo. Después levanta los dos talones.
strength_fum7ajxf = Elevar los talones: levante los dos talones y bájelos despacio.
strength_gezyomm6 = Una persona está sentada en una silla. Primero tiene los dos pies en el suelo. Después levanta una rodilla.
strength_t3ye2w4t = Elevar la rodilla: levante una rodilla y bájela.
strength_tlnnbwnq = Una persona está sentada en una silla. Primero tiene los dos pies en el suelo. Después tiene una pierna estirada hacia delante.
strength_tgtb4rpy = Estirar la pierna: estire una rodilla y baje el pie.
strength_lswi47vx = Una persona está sentada en una silla y sujeta una botella pequeña. Primero tiene la mano abajo. Después dobla el codo y la mano sube.
strength_ee3j6gj7 = Doblar los brazos: doble los codos y baje las manos.

## adapt

adapt_htp5ehm5 = Adáptelo a su cuerpo
adapt_chbsxslp = Pida a un [fisioterapeuta][term-physiotherapist] que le ayude a adaptar los ejercicios.

## stoma

stoma_7vyc4buf = Si tiene un estoma o le han operado del abdomen
stoma_mrt6wn5t = Pregunte a su cirujano cuándo puede levantar peso. Después de una operación de [estoma][term-stoma], una norma habitual es no levantar mucho peso durante los primeros { $lifting-months } meses[^nswoc-stoma]. Caminar es un buen comienzo. Pregunte a su enfermera estomaterapeuta por ejercicios suaves para el abdomen y por una faja de sujeción. Avise a su enfermera estomaterapeuta si ve un bulto nuevo cerca del estoma.

## port

port_txrvm644 = Si tiene un reservorio o un catéter
port_uai2mmnu = Deje que cicatrice primero la herida de su [reservorio][term-port] o catéter. Al principio, no levante cosas pesadas por encima de la cabeza. Pregunte a su enfermera antes de nadar.

## neuropathy

neuropathy_l3fhutcn = Si tiene las manos o los pies entumecidos
neuropathy_mgavf4n6 = Siéntese para hacer ejercicio o sujétese a algo firme. Lleve calzado cerrado y de su talla. El entumecimiento puede ser un signo de [neuropatía][term-neuropathy]. Revise si tiene heridas en los pies. Una debilidad nueva o un entumecimiento nuevo en las piernas es distinto: llame al número de emergencias o vaya a urgencias.

## bones

bones_zwor6aft = Si tiene cáncer en los huesos
bones_3s4vetuj = Pida su propio plan de ejercicio antes de empezar. A menudo se puede hacer ejercicio si los expertos valoran antes el riesgo[^campbell-bone-2022]. No corra, no salte, no levante cosas pesadas y no gire la espalda con fuerza, salvo que su equipo médico esté de acuerdo.

## tired-days

tired-days_fdty4v3r = En los días de cansancio
tired-days_b73apu7q = Haga un poco y después descanse.
tired-days_2jljfwhs = Camine por la habitación, o mueva los brazos y las piernas en una silla.
tired-days_23p2b3xn = Haga primero lo más importante del día.
tired-days_or6lmivw = Descanse antes de llegar al agotamiento.
tired-days_k4ijhsqr = Avise a su equipo médico si el [cansancio][term-fatigue] no mejora. Algunas causas se pueden tratar.

## keep-going

keep-going_vaa3no6x = Siga adelante
keep-going_sw4l6x2r = Fíjese un pequeño objetivo cada semana. Si se salta algunos días, vuelva a empezar con un paso más pequeño.
keep-going_kh6x6abi = Camine con un amigo o una amiga, o pregunte a su equipo médico por un grupo de ejercicio. El ejercicio con una persona formada suele dar mejor resultado[^campbell-2019]. Si cuida a alguien con cáncer, ofrézcase a participar. Deje que esa persona marque el ritmo.

## worksheets

worksheets_osd4cc6w = Sus fichas para rellenar
worksheets_rovffv3f = Registro de actividad
worksheets_oylsdbrd = Escriba una línea al día. Un día de descanso también cuenta.
worksheets_kd3j3q4e = Fecha
worksheets_vzjrifi5 = Qué he hecho
worksheets_qfwk4oac = Minutos
worksheets_cj4opdd7 = Esfuerzo, de 0 a 10
worksheets_u3377vde = Cómo me sentí después
worksheets_fh5trhpq = Mi plan semanal
worksheets_tyleafro = Escriba pequeños pasos. Marque los días de tratamiento y los días de descanso.
worksheets_zbaiss5c = Día
worksheets_sp7ay25m = Actividad
worksheets_chsjun35 = Momento del día
worksheets_z2rghavw = Hecho
worksheets_3jbivp77 = Lunes
worksheets_obiponhd = Martes
worksheets_265qatrm = Miércoles
worksheets_y4qntvqb = Jueves
worksheets_kjiojjcm = Viernes
worksheets_mkwxolsd = Sábado
worksheets_5i5pjplj = Domingo
worksheets_cxvwit5b = Mis seis ejercicios de fuerza
worksheets_vifmoa7s = Escriba la fecha arriba. Escriba cuántas repeticiones ha hecho. No haga un ejercicio que le duela.
worksheets_pef7lsc4 = Ejercicio
worksheets_dkxmz2nk = Día 1
worksheets_gq4vxzct = Día 2
worksheets_xs5abdbo = Día 3
worksheets_3us35tk5 = Día 4
worksheets_hq2wpuiu = Fecha
worksheets_246t3lbq = Levantarse de la silla
worksheets_p5d3vvj6 = Empujar la pared
worksheets_gvbgaq33 = Elevar los talones
worksheets_37wgawgo = Elevar la rodilla, cada pierna
worksheets_7h2yzubk = Estirar la pierna, cada pierna
worksheets_pp32ip5x = Doblar los brazos
worksheets_z2eriiqm = Preguntas para mi equipo médico
worksheets_yfdpyhaw = ¿Qué actividades son seguras para mí ahora?
worksheets_nlklcrgt = ¿Qué movimientos debo evitar, y durante cuánto tiempo?
worksheets_ty5xqerx = ¿Tengo cáncer en los huesos, y qué significa eso para el ejercicio?
worksheets_7ehhxfxg = ¿Qué significan mis valores de la sangre para el ejercicio?
worksheets_ldk57ldi = ¿Cuándo puedo volver a levantar peso después de mi operación?
worksheets_263x5x2g = ¿Qué días en torno al tratamiento debo descansar?
worksheets_htti3osy = ¿Puedo ir a un fisioterapeuta o participar en un grupo de ejercicio?
worksheets_sadupj7d = ¿Qué podría estar causando mi cansancio?

## when-to-call

when-to-call_4zxn4crm = Cuándo llamar

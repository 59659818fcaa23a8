## meta

meta_fbbju5x7 = Cuidar el estado de ánimo
meta_zfe7v5pi = Guía práctica sobre los sentimientos, las preocupaciones y el apoyo con un cáncer colorrectal metastásico
meta_oc4nczd4 = Cómo comprobar su estado de ánimo, qué puede ayudarle hoy y cuándo pedir ayuda si tiene un cáncer colorrectal metastásico.
meta_vedamgls = Los sentimientos intensos son frecuentes con esta enfermedad, y la ayuda funciona: hable pronto con su equipo médico.

## intro

intro_kt4elrog = Los sentimientos intensos son frecuentes con un cáncer colorrectal metastásico. No son culpa suya.
intro_3ekgjzn5 = Una vez a la semana, elija un número de 0 a 10 para su malestar emocional.
intro_g5rkfjo5 = Avise a su equipo médico si su número es { $distress-action } o más, o si le preocupa el número, sea cual sea.
intro_mkomdeft = Hablar, dar pequeños pasos cada día y recibir tratamiento pueden ayudar.
intro_qv3s4fiy = Si piensa en quitarse la vida, dígaselo a alguien ahora. No espere a su próxima consulta.

## feelings

feelings_lawidot4 = Qué puede sentir
feelings_w5cvotro = Ponga nombre a sus sentimientos. Así puede ser más fácil hablar de ellos.
feelings_nrx7gia4 = Puede que sienta algunas de estas cosas, y pueden cambiar en un mismo día:
feelings_birylefm = conmoción, como si nada fuera real
feelings_4ohg3w2n = miedo al dolor, a las pruebas de imagen o al futuro
feelings_7u5txl3a = rabia contra la enfermedad o contra otras personas
feelings_26u6waah = culpa por cómo afecta a su familia
feelings_sktp4qoa = tristeza, o no sentir nada en absoluto
feelings_xnreij6s = alivio por saber por fin qué le pasa
feelings_2zgdumhm = Ninguno de estos sentimientos es malo. Su estado de ánimo no ha causado el cáncer. No tiene que estar alegre para los demás.
feelings_o3kn4guk = Muchas personas se sienten así. Entre { $problem-in-hundred-low } y { $problem-in-hundred-high } de cada 100 personas con cáncer, aproximadamente, tienen un problema emocional que necesita atención[^donovan-2020]. Alrededor de { $depression-in-hundred } de cada 100 tienen depresión[^mitchell-2011].
feelings_bkmgkbjo = Hable también con su equipo médico del dolor, del cansancio y de si duerme mal. Todo ello puede bajarle el ánimo, y algunos medicamentos también.

## harder-times

harder-times_a3uvd6in = Momentos más difíciles
harder-times_azrlj2cl = Prevea más apoyo para los momentos que suelen ser difíciles.
harder-times_nlrurcdg = Cuándo
harder-times_3c64g2gr = Qué puede sentir
harder-times_cxikeifb = Qué puede ayudar
harder-times_of6s4ngq = Antes de una prueba de imagen
harder-times_aff46aq7 = La preocupación puede crecer a medida que se acerca el día.
harder-times_v552uzox = Pregunte cuándo y cómo recibirá el resultado. Planee algo agradable para el día anterior.
harder-times_3e4mj2hi = Al empezar un tratamiento
harder-times_phdi5yz2 = Puede sentir que hay demasiado que aprender.
harder-times_pamhy6ab = Vaya con alguien. Pida información por escrito.
harder-times_2kdn6re3 = Durante un descanso del tratamiento
harder-times_qag7yxis = Puede sentir menos seguridad.
harder-times_eff6jwgs = Pregunte a quién llamar y cuándo es el próximo control.
harder-times_3zyhmhp7 = Cuando el cáncer ha crecido
harder-times_puvcbtzq = Puede sentir conmoción, rabia o una pena profunda.
harder-times_ghl7ao6l = Pida una segunda conversación unos días después. Escriba sus preguntas.

## check-yourself

check-yourself_jjvlih7u = Compruebe cómo está cada semana
check-yourself_4xbhltbr = Elija un número, una vez a la semana. El [malestar emocional][term-distress] es una sensación desagradable en la mente, en el cuerpo, en las relaciones o en las creencias[^ownby-2019]. Puede ser leve o muy intenso.
check-yourself_y7vwxmv5 = ¿Cuánto malestar emocional ha tenido en la última semana?
check-yourself_acuok7er = ningún malestar
check-yourself_5ezdlswi = el peor malestar que puedo imaginar
check-yourself_j6kqmsc7 = Avise a su equipo médico si su número es { $distress-action } o más[^agarwal-2025]. Hable también de un número más bajo si le preocupa. Esta escala sirve para empezar una conversación. No da un diagnóstico.
check-yourself_wwxbk6ok = Hay otras dos señales importantes. Llame a su equipo médico en horario de consulta si una de ellas dura { $low-mood-weeks } semanas o más[^arroll-2010]:
check-yourself_qhdrscq3 = Siente tristeza o falta de esperanza la mayoría de los días.
check-yourself_ad4gwsie = No disfruta de casi nada la mayoría de los días.
check-yourself_6gqjajde = Pueden ser signos de depresión. La depresión es una enfermedad, no una debilidad, y el tratamiento puede ayudar[^esmo-mood-2023].

## today

today_juusj5hj = Qué puede hacer hoy
today_wkutiint = Elija una pequeña cosa de esta lista.
today_km5ru3vb = Levántese, lávese, coma y acuéstese más o menos a la misma hora cada día.
today_iycoxysl = Fíjese un objetivo que sea lo bastante pequeño para hoy, como llamar a un amigo o una amiga.
today_xnwmenml = Muévase un poco, por ejemplo con un paseo corto. El ejercicio puede aliviar la preocupación y el desánimo[^campbell-2019].
today_6hh7vssp = Pase un rato al aire libre, o siéntese junto a una ventana.
today_klxbh2hq = Reserve cada día un momento fijo para sus preocupaciones. Escríbalas y después haga otra cosa.
today_mia4hxb3 = Busque en internet solo durante un tiempo que haya fijado antes. Pare si se siente peor.
today_p6avj5z5 = No recurra al alcohol ni a somníferos de más para escapar de sus sentimientos. Pida a su equipo médico una ayuda más segura.

## slow-breathing

slow-breathing_4frkf5yf = Respirar despacio
slow-breathing_kfb4sgns = Pruebe estos pasos cuando sienta tensión:
slow-breathing_ar6fdrwf = Siéntese o túmbese en una postura cómoda.
slow-breathing_g3yi44cm = Tome aire suavemente por la nariz.
slow-breathing_owtmdiej = Suelte el aire despacio, durante más tiempo que al tomarlo.
slow-breathing_hnjilmx7 = Deje caer los hombros.
slow-breathing_7aeki643 = Siga así unos minutos. Pare si nota mareo.

## people

people_nxms5mll = Personas que pueden ayudar
people_lljrvkrv = Pida a una persona una cosa concreta. Distintas personas pueden ayudar con distintas necesidades.
people_wgalkc2r = Su enfermera o su médico pueden ayudarle con el ánimo, el sueño, el dolor y los medicamentos. Empiece por ahí.
people_jrj7wh2p = Un psicólogo o [psicooncólogo][term-psycho-oncologist] sabe cómo afecta el cáncer a los sentimientos.
people_6sozqzw6 = Un trabajador social puede ayudarle con el trabajo, el dinero y los cuidados en casa.
people_dktrdohu = Un consejero espiritual o religioso puede hablar con usted sobre el sentido de la vida y la fe.
people_h24pp56k = Un grupo de pacientes puede ponerle en contacto con personas que conocen esta enfermedad.
people_qjxlongm = La familia, los amigos y los vecinos pueden hacerle compañía o ayudar en casa.
people_qrmb76xv = Una persona en el centro de un círculo de seis dibujos pequeños: familia y amigos, enfermera o médico, psicólogo, trabajador social, grupo de pacientes, consejero espiritual.
people_cmfe6hzr = Yo
people_szejahfb = Familia y amigos
people_qt7nj6jh = Enfermera o médico
people_ytbtk4wt = Psicólogo
people_tsnhhztw = Trabajador social
people_6ubjwofz = Grupo de pacientes
people_r3wuxws5 = Consejero espiritual
people_m2cum6vd = Un círculo de apoyo. El suyo puede ser distinto.
people_3whkc7bo = Pregunte por el tratamiento de la preocupación o del desánimo. La psicoterapia y la atención plena (mindfulness) pueden ayudar[^esmo-mood-2023]. La atención plena consiste en prestar atención con calma al momento presente. A algunas personas les ayudan los medicamentos[^esmo-mood-2023]. Su equipo médico comprueba que sean compatibles con su tratamiento del cáncer.

## family

family_nbbav3rb = La familia y los niños
family_2yzac37j = Diga lo que siente y lo que necesita, con frases cortas. Los demás no pueden adivinarlo.
family_2nn27mcg = Los niños suelen notar cuando algo va mal. Use palabras sencillas y verdaderas, y diga la palabra cáncer. Dígales que ellos no lo han causado. Dígales quién los cuidará. Puede decir que no lo sabe.

## body

body_z6kaokig = Su cuerpo y la intimidad
body_4gfpq2i3 = Hable con su enfermera si ha cambiado lo que siente hacia su cuerpo. El tratamiento, las cicatrices o un [estoma][term-stoma] pueden cambiar cómo se ve. Una enfermera estomaterapeuta puede ayudarle a sentir más seguridad con otras personas.
body_s6jwymfg = Diga a su pareja qué le resulta agradable y qué no. La cercanía puede ser una conversación, un abrazo o sexo. Hable con su equipo médico si tiene dolor en las relaciones sexuales o pérdida de deseo. El equipo conoce bien estas preguntas.

## work-money

work-money_tedjx3sn = Trabajo y dinero
work-money_4wgj6a4l = Pida pronto hablar con un trabajador social. Quizá tenga derecho a una prestación por enfermedad, a un horario reducido o a ayuda con los gastos. Las normas cambian de un país a otro.

## carers

carers_nq6zkwrv = Si cuida a una persona con cáncer
carers_kens3ojc = Cuide también su propio estado de ánimo. Use la misma escala para usted cada semana. Pida ayuda antes de sentir mucho cansancio.
carers_qo4jdqx2 = Escuche más de lo que aconseja. No tiene que resolverlo todo.

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = Pensamientos de quitarse la vida
suicidal-thoughts_gfg2miz5 = Si piensa en el suicidio, dígaselo a alguien ahora. Algunas personas con cáncer piensan en quitarse la vida. Estos pensamientos pueden aparecer cuando el dolor, el miedo o la tristeza son muy intensos. No tiene por qué avergonzarse de ellos. Con ayuda, pueden desaparecer.
suicidal-thoughts_prar7afw = Hasta que llegue la ayuda, quédese con otra persona. Pídale que retire los medicamentos y otras cosas con las que usted podría hacerse daño.
suicidal-thoughts_vitduqgp = Si [cuida a una persona con cáncer][term-carer], pregúntele directamente: «¿Estás pensando en quitarte la vida?». La pregunta no le mete esa idea en la cabeza a nadie[^dazzi-2014]. Si hay peligro, no deje sola a esa persona.
suicidal-thoughts_t4x477gf = Emergencia: llame ahora al número de emergencias
suicidal-thoughts_zxcsu5aa = Tiene un plan para quitarse la vida, o podría llevar a cabo esos pensamientos.
suicidal-thoughts_254bw3to = No puede mantenerse a salvo.
suicidal-thoughts_luiky2n2 = Se ha hecho daño a propósito o ha tomado demasiados medicamentos.
suicidal-thoughts_gdxf4bpe = De repente tiene mucha confusión.
suicidal-thoughts_du3hvmz5 = Tiene un dolor nuevo o fuerte en el pecho, le cuesta mucho respirar o de repente le cuesta respirar, aunque crea que es pánico.
suicidal-thoughts_fuxbjzti = Llame ahora a su equipo médico, de día o de noche
suicidal-thoughts_ckhmuk7p = Piensa en quitarse la vida, aunque no tenga un plan.
suicidal-thoughts_wvsixy7m = No ve ninguna razón para seguir adelante.
suicidal-thoughts_5blc3y35 = Lleva varios días casi sin comer, o casi sin dormir.
suicidal-thoughts_62y7r7fp = Ve u oye cosas que otras personas no ven ni oyen.
suicidal-thoughts_ouseovtp = Quiere dejar el tratamiento porque siente desesperación.
suicidal-thoughts_vuxdc3aq = Necesita cada día más alcohol o más pastillas.
suicidal-thoughts_gk3zpmsf = Si su equipo médico no responde, llame al número de emergencias o vaya a urgencias. No se quede a solas.

## worksheets

worksheets_osd4cc6w = Sus fichas para rellenar
worksheets_otw7vfah = Rellene solo lo que le ayude. Lleve estas páginas a su próxima consulta.
worksheets_sihohzn6 = Diario del estado de ánimo
worksheets_aychov5z = Use la misma escala que para el malestar emocional: 0 significa ningún malestar y 10 significa el peor.
worksheets_zbaiss5c = Día
worksheets_asxlw3b6 = Malestar, de 0 a 10
worksheets_sdthlzok = Qué pasó
worksheets_l32yao7g = Qué ayudó
worksheets_r7i5jkjb = Lista de preocupaciones
worksheets_pwuicnlk = Escriba cada preocupación en una columna. Para la primera columna, elija un pequeño paso.
worksheets_vzaexpvv = Puedo hacer algo al respecto
worksheets_uy5l57qp = No puedo cambiar esto ahora
worksheets_bedmlkuq = Mi mapa de apoyo
worksheets_kpem5uvn = Escriba un nombre para cada necesidad. Una persona puede aparecer en varios lugares.
worksheets_tcb67bs3 = Qué necesito
worksheets_yinzx6xv = Quién puede ayudar
worksheets_cuqkwd2e = Cómo contactar
worksheets_5nl7obfl = Alguien que escuche
worksheets_axszntof = Transporte al hospital
worksheets_vx74jofe = Compra y comidas
worksheets_kqs4bso7 = Cuidado de los hijos o de los padres
worksheets_whk24l2n = Ayuda con los formularios y el dinero
worksheets_lde2vnwe = Alguien a quien llamar por la noche
worksheets_stczr4lc = Mis señales de alerta
worksheets_kcpgvxyr = Marque las señales que le indican que necesita más ayuda.
worksheets_lzezoac5 = Duermo mucho menos o mucho más de lo habitual.
worksheets_upaonytt = Evito a la gente.
worksheets_nbkhcjck = Lloro a menudo o no siento nada.
worksheets_rnydront = Me enfado por cosas pequeñas.
worksheets_sxbruj6z = Falto a consultas o a tratamientos, o no tomo los medicamentos.
worksheets_pnzpsjc6 = Frases para empezar
worksheets_pv4odcrz = Hoy me gustaría hablar de mi estado de ánimo.
worksheets_7gtwar64 = Esta semana mi malestar ha sido alto. ¿Qué puede ayudarme?
worksheets_s6ixgshc = Me da tanto miedo la prueba que no puedo dormir.
worksheets_hbyngk6t = ¿Puede que un medicamento o el dolor estén empeorando mi ánimo?
worksheets_dox73hrv = ¿Puedo hablar con alguien que ayude a las personas con cáncer con sus sentimientos?
worksheets_3asjs4qc = A veces pienso en quitarme la vida.
worksheets_7ol2dhyl = ¿A quién puedo llamar por la noche o el fin de semana?

## when-to-call

when-to-call_4zxn4crm = Cuándo llamar

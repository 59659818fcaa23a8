## meta

meta_ss7j6rnj = Comer bien
meta_sp266zoy = Guía práctica sobre la comida, el peso y las fuerzas con un cáncer gastrointestinal
meta_telkf27o = Cómo mantener el peso y las fuerzas con un cáncer gastrointestinal, con consejos para problemas frecuentes al comer.
meta_ccu6z6rg = Mantenga su peso y sus fuerzas: avise pronto si pierde peso y pida hablar con un nutricionista.

## intro

intro_dtz7pev2 = El objetivo es mantener su peso y sus fuerzas.
intro_wyeryuxu = Pésese una vez a la semana. Avise de cualquier pérdida de peso que no haya buscado.
intro_wrnyg4ak = Coma pequeñas cantidades a menudo, con proteínas cada vez.
intro_or2pjzlv = Pida pronto hablar con un nutricionista.
intro_jgflyef3 = No empiece una dieta estricta, un ayuno ni un suplemento antes de preguntar a su equipo médico.

## why

why_vnhr7jfz = Por qué cambia la forma de comer
why_klaqo4w6 = Avise a su equipo médico en cuanto le cueste más comer. Pueden tratar muchas de las causas.
why_acwwdu2i = El [tumor][term-tumour], una operación o el tratamiento pueden cambiar el apetito, el gusto y la digestión. La enfermedad también puede cambiar la forma en que su cuerpo aprovecha los alimentos. Entre { $loss-at-diagnosis-low } y { $loss-at-diagnosis-high } de cada 100 personas, aproximadamente, ya han perdido peso cuando se les detecta el cáncer[^seom-2019].
why_guuv25gc = No es culpa suya. La comida por sí sola no siempre puede frenar la pérdida de peso[^espen-2021].

## weigh

weigh_eqfsrn4f = Pésese cada semana
weigh_sb4egeku = Use la misma báscula, el mismo día y con ropa parecida.
weigh_laux7pbg = Llame a su equipo médico en horario de consulta si nota alguna de estas señales, sea cual sea su complexión:
weigh_hl6f36kv = Su peso sigue bajando.
weigh_d5s5pi7q = Ha perdido más del { $weight-loss-share } de su peso en { $weight-loss-months } meses[^glim-2019].
weigh_62luicj7 = Ha comido la mitad de lo habitual, o menos, durante más de { $low-intake-days } días[^glim-2019].
weigh_nhnjuge4 = La ropa o los anillos le quedan flojos.
weigh_2gasc6im = El vientre o las dos piernas se le hinchan poco a poco. El exceso de líquido puede ocultar una pérdida de peso.
weigh_vlecjl64 = Para una persona de { $example-weight }, una pérdida del { $weight-loss-share } equivale a { $example-loss }.

## how-much

how-much_4zf4gb3y = ¿Cuánto necesita?
how-much_ioxjfenm = Use esta tabla como primera orientación. Los números son generales, y un [nutricionista][term-dietitian] fija los suyos. La recomendación general para un día es de { $energy-low } a { $energy-high } de energía por cada kilogramo de peso corporal. De proteínas, más de { $protein-low } por cada kilogramo, hasta { $protein-high } si es posible[^espen-2021].
how-much_s5yiaaf4 = Peso corporal (kg)
how-much_suplsvbo = Energía al día (kcal)
how-much_lv46du4o = Proteínas al día (g)
how-much_f6hvnqzk = 50
how-much_h4wuxj6j = 1250-1500
how-much_l7y5jeoe = 50-75
how-much_yvgudn2g = 60
how-much_vsnmtxup = 1500-1800
how-much_xuxjirub = 60-90
how-much_gbqizow2 = 70
how-much_easi6isa = 1750-2100
how-much_g7ltqlpf = 70-105
how-much_xwnnssaq = 80
how-much_guynpqql = 2000-2400
how-much_j45o4drg = 80-120
how-much_zegjmkmw = Puede que estos números no le sirvan si tiene una enfermedad de los riñones, una enfermedad del hígado o diabetes. Pregunte primero a su equipo médico.

## protein

protein_ajl3iibl = Comidas pequeñas, más proteínas
protein_mb7llwlv = Coma un poco cada pocas horas, aunque no tenga hambre. Las proteínas ayudan a su cuerpo a conservar el músculo. Empiece la comida por el alimento con proteínas.
protein_ilhdfgot = Un plato dividido en tres partes iguales: alimento con proteínas, alimento con almidón, y verduras o fruta. Junto al plato hay una bebida.
protein_7ldv4ya3 = Con proteínas
protein_7vsjtcvh = Con almidón
protein_ngilgxmu = Verduras o fruta
protein_xsnlwbcp = Bebida
protein_44pjsfbz = Una forma de llenar el plato. Su nutricionista puede cambiar las partes para usted.
protein_kigmrnt4 = La tabla indica las proteínas de alimentos comunes. Los números son aproximados[^bnf-protein].
protein_ha7j75oo = Alimento
protein_5xax2us6 = Cantidad
protein_nk3j7q3j = Proteínas (g)
protein_rmm2gdnz = Pollo, cocinado
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = Pescado blanco, cocinado
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = Huevos
protein_i6eh4vnv = 2 huevos
protein_2y6ov4bf = 12
protein_4w2vvpvb = Yogur natural
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = Lentejas o alubias, cocidas
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = Leche
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = Almendras
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = Para sacar más provecho de una comida pequeña:
protein_3hvefbut = Añada aceite, mantequilla, huevo, queso o frutos secos molidos a la sopa, el arroz, la pasta o las verduras.
protein_a32xxbud = Tenga cerca comida lista para tomar, como yogur, huevos duros, pan o sopa.
protein_cy3sfw7f = Coma más en el momento del día en que se encuentre mejor.
protein_whwmnxnt = Dé un paseo corto antes de comer, si puede.

## problems

problems_r25qs6me = Consejos para problemas frecuentes
problems_mhs4oygx = Busque su problema en esta tabla y coménteselo a su equipo médico. A menudo también pueden ayudar los medicamentos.
problems_65ke2u2r = Problema
problems_cxikeifb = Qué puede ayudar
problems_qderoi2u = Falta de apetito
problems_fna6uco4 = Coma a horas fijas. Use platos pequeños. Elija comida que le guste.
problems_had3hc6k = Sensación de llenarse demasiado pronto
problems_rbcfuuew = Coma menos cada vez, pero más a menudo. Beba entre las comidas.
problems_xlwqifyl = Náuseas
problems_7p3ggcuc = Elija comida sencilla que no esté caliente. Aléjese de los olores de la cocina. Tome su medicamento contra las náuseas como se haya acordado.
problems_32ji5zai = La comida sabe distinta
problems_st4l4jp6 = Pruebe otros alimentos. Añada limón o hierbas aromáticas si no le duele la boca. Enjuáguese la boca antes de comer.
problems_3ep55gur = Dolor en la boca
problems_bpv7fbj5 = Elija comida blanda que no esté caliente. No coma alimentos ácidos, picantes ni ásperos. Use un cepillo de dientes suave.
problems_yz6vpnlt = Boca seca
problems_zlhxur3b = Beba a sorbos a menudo. Añada salsa o caldo a la comida.
problems_at2y3fwy = Diarrea
problems_enptinyw = Beba más. Elija arroz, patatas, plátanos o pan blanco. Llame ahora a su equipo médico, de día o de noche, si tiene mucha más diarrea de lo habitual, o si la tiene por la noche o con sangre.
problems_pazkrp4q = Estreñimiento
problems_2v45kdya = Beba más y muévase un poco. Pregunte antes de comer más fibra o de tomar un laxante.
problems_5lmtna45 = Gases
problems_sjzpbbxq = Coma despacio. Pruebe a tomar menos legumbres, menos col y menos bebidas con gas.
problems_33wbqnmt = Problemas para tragar
problems_372wpde5 = Llame a su equipo médico en horario de consulta. Quizá necesite comida blanda y una prueba para ver cómo traga. Si la comida se queda atascada o no puede tragar, llame ahora a su equipo médico, de día o de noche.
problems_t2i3evpv = Si tiene un estrechamiento en el intestino, pregunte a su equipo médico antes de comer más fibra. Pregunte también por los frutos secos y las verduras crudas.

## after-operation

after-operation_3djuz355 = Después de una operación
after-operation_ihjgrare = Siga el plan de su propio equipo médico, porque no todas las operaciones son iguales.
after-operation_mrax6r3u = **Esófago o estómago**: haga comidas pequeñas a menudo y mastique bien. Beba entre las comidas. Pregunte por la vitamina B12.
after-operation_3se5dn6h = **Páncreas**: haga comidas pequeñas a menudo. Avise a su equipo médico si tiene heces pálidas, grasientas o que flotan. Quizá necesite [enzimas][term-digestive-enzymes], que se toman con la comida[^phillips-2021].
after-operation_37ikjlje = **Intestino**: empiece con comida blanda y añada un alimento nuevo cada vez.
after-operation_cdr4b2uz = **Estoma**: mastique bien y beba lo suficiente. Pregunte a su enfermera estomaterapeuta qué hacer si cambia lo que sale por el [estoma][term-stoma].
after-operation_ykfmzmyt = Después de una operación de estómago o de esófago, la comida puede pasar demasiado deprisa al intestino. Puede notar mareo, sudor, debilidad o náuseas en los { $dumping-early } minutos siguientes a una comida. También puede ocurrir de { $dumping-late-from } a { $dumping-late-to } horas después[^niddk-dumping-2019]. Coménteselo a su nutricionista. Pueden ayudar las comidas más pequeñas y con menos azúcar.

## safe-food

safe-food_swre2xyh = Alimentos seguros
safe-food_njtwudup = Manipule los alimentos con cuidado, porque el tratamiento puede bajar sus defensas contra los gérmenes.
safe-food_fcdk3vs7 = Lávese las manos antes de cocinar y antes de comer.
safe-food_6trni7zf = Cocine la carne, el pescado y los huevos hasta que el centro esté caliente y bien hecho.
safe-food_m3isduz2 = Mantenga la carne cruda y el pescado crudo separados de los demás alimentos.
safe-food_s6m62574 = No coma pescado crudo, carne cruda ni huevos crudos.
safe-food_2gpbicu7 = No beba leche cruda y no coma queso hecho con ella.
safe-food_jzsvmhnn = No deje comida cocinada a temperatura ambiente durante más de { $room-hours } horas[^who-food-2006].
safe-food_2rupksed = Mantenga la nevera por debajo de { $fridge-limit }[^who-food-2006].
safe-food_a6ok3kjl = La mayoría de las personas pueden comer fruta y verdura lavadas. Pregunte a su equipo médico si necesita normas más estrictas.

## drinks

drinks_ty2f32o3 = Bebidas y alcohol
drinks_xqfuozql = Beba pequeñas cantidades a lo largo del día. La orina oscura puede indicar que necesita beber más. Cuando coma poco, elija bebidas que aporten energía, como leche o sopa.
drinks_yjmkvzku = Lo más seguro es no beber nada de alcohol[^who-alcohol-2023]. Pregunte a su equipo médico si quiere beber algo.

## supplements

supplements_vvfa2zvb = Suplementos y dietas especiales
supplements_yonrkevn = Enseñe a su equipo médico todo lo que toma, también las hierbas, las infusiones y las vitaminas.
supplements_jbl445fa = Ninguna dieta cura el cáncer.
supplements_k7mvhk77 = No ayune ni elimine grupos de alimentos si está perdiendo peso[^espen-2021].
supplements_qke5ey6k = No tome dosis altas de vitaminas o minerales, salvo que su equipo médico compruebe que las necesita[^espen-2021].
supplements_dqbmhckd = No tome pomelo, hierba de San Juan (hipérico) ni otras hierbas antes de preguntar. Pueden cambiar el efecto de los medicamentos.

## extra-help

extra-help_fg6huqwp = Cuando la comida no basta
extra-help_nfkfghmx = Pregunte pronto por el siguiente paso. No significa que haya hecho algo mal. Un nutricionista puede cambiar primero sus comidas. Después pueden ayudar los batidos nutricionales. Algunas personas necesitan alimentarse por una [sonda][term-feeding-tube] o por una [vena][term-parenteral-nutrition][^espen-2021].

## with-others

with-others_bzsrxrjg = Comer en compañía
with-others_vm6oagu5 = Coma con personas que le agraden, aunque coma poco. Pregunte a su equipo médico antes de hacer un ayuno religioso. Muchas religiones permiten no ayunar a las personas enfermas.
with-others_42uvyda5 = Si [cuida a una persona con cáncer][term-carer], ofrézcale pequeñas cantidades. Acepte que diga que no, porque la presión puede hacer que comer sea más difícil.

## cannot-wait

cannot-wait_olvugrvl = Problemas que no pueden esperar
cannot-wait_rjapl3sd = No espere a su próxima consulta si tiene estos problemas.
cannot-wait_t4x477gf = Emergencia: llame ahora al número de emergencias
cannot-wait_ozhkyh5n = Se atraganta, y no puede respirar o no puede hablar.
cannot-wait_n4zxapip = Vomita sangre.
cannot-wait_wpy2vxwj = Tiene fiebre y la piel o los ojos amarillos.
cannot-wait_fuxbjzti = Llame ahora a su equipo médico, de día o de noche
cannot-wait_gxbd6oix = La comida se le ha quedado atascada, o de repente no puede tragar.
cannot-wait_d4i5hmur = Vomita una y otra vez, o vomita los líquidos o los medicamentos que toma.
cannot-wait_km4ufk7i = No ha bebido casi nada en todo un día.
cannot-wait_553tcn4l = Tiene el vientre hinchado o con dolor, y vomita.
cannot-wait_uixpmgoi = Tiene el vientre hinchado o con dolor, y no expulsa ni heces ni gases.
cannot-wait_gtxslphq = Tiene las heces negras o sangre en las heces.
cannot-wait_unz2hh2a = La piel o los ojos se le ponen amarillos, aunque no tenga fiebre.
cannot-wait_dmhc4xwe = La sonda de alimentación se ha salido, está atascada o le duele.
cannot-wait_wg6yiwra = Tiene mucha sed y orina mucho más de lo habitual.

## worksheets

worksheets_osd4cc6w = Sus fichas para rellenar
worksheets_w7zibzxx = Tenga estas páginas en la cocina. Lléveselas a su nutricionista.
worksheets_enpv6zcy = Diario de comidas y bebidas
worksheets_edxd6wwn = Escriba lo que ha comido y bebido, y más o menos cuánto.
worksheets_zbaiss5c = Día
worksheets_tyiuw2bu = Mañana
worksheets_sp6bwr5a = Mediodía
worksheets_uu6yhoxh = Noche
worksheets_jpyhbxg5 = Tentempiés y bebidas
worksheets_vcrr23td = Mi peso cada semana
worksheets_kd3j3q4e = Fecha
worksheets_rukv2t3q = Peso (kg)
worksheets_npd4fmjc = Cambio desde la semana pasada
worksheets_wgtc56wn = Notas
worksheets_5ywzl54u = Comida y síntomas
worksheets_feybvoe5 = Qué comí o bebí
worksheets_jlu623l7 = Hora
worksheets_p5bitdbl = Qué sentí
worksheets_y6idj3cp = Cuánto tiempo después de comer
worksheets_u7yhxuww = Preguntas para el nutricionista
worksheets_vbdxid5t = ¿Cuánta energía y cuántas proteínas necesito al día?
worksheets_a7y2v2rd = ¿Qué peso debo intentar mantener?
worksheets_4pe5s77a = ¿Qué alimentos debo evitar por ahora, y durante cuánto tiempo?
worksheets_5kzotlsw = ¿Necesito batidos nutricionales, vitaminas o enzimas?
worksheets_7ylp4cry = ¿Cómo debo comer con diabetes, un estoma u otra enfermedad?
worksheets_jm4m7ank = ¿Cómo puedo usar los alimentos de mi familia y de mi cultura?
worksheets_fp3ptwza = ¿A quién llamo si mi peso vuelve a bajar?

## when-to-call

when-to-call_4zxn4crm = Cuándo llamar

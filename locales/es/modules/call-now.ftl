## meta

meta_foefcwal = Cuándo llamar

## intro

intro_6kwsbjhi = Use estas listas cuando se encuentre mal o algo le preocupe. No hace falta que tenga la certeza. Si su caso aparece en dos listas, siga la más urgente.
intro_zpkw3mhd = Una escalera con tres peldaños. El peldaño de arriba tiene una señal de alerta: llame ahora al número de emergencias. El peldaño del medio tiene un teléfono y una luna: llame ahora a su equipo médico, de día o de noche. El peldaño de abajo tiene un teléfono y un reloj: llame a su equipo médico en horario de consulta.
intro_iz2h223y = Número de emergencias
intro_xjvuf5vx = Llame ahora
intro_a6dzl66r = Su equipo médico
intro_qnd3fk7i = Ahora, de día o de noche
intro_vuoevpqm = En horario de consulta
intro_gpl2d4vb = Cuanto más alto es el peldaño, más urgente es.
intro_t4x477gf = Emergencia: llame ahora al número de emergencias
intro_oedaiepq = Tiene un dolor nuevo o fuerte en el pecho.
intro_lnbh5hxm = Le cuesta mucho respirar, o de repente le cuesta respirar.
intro_2hplc3p5 = Se desploma, tiene convulsiones o no es posible despertarle.
intro_zlsx3kvz = Sangra mucho y no se detiene, o vomita sangre.
intro_v3runmgu = Se le cae un lado de la cara, tiene un brazo débil o no habla con claridad.
intro_46gy3reg = Se le hinchan deprisa los labios, la lengua o la garganta.
intro_gdxf4bpe = De repente tiene mucha confusión.
intro_rgedfakv = Nota una debilidad nueva o un entumecimiento nuevo en las piernas, o tiene adormecida la zona entre las piernas.
intro_6qefno74 = Tiene un dolor repentino en un hueso y no puede apoyar una pierna.
intro_euuiqof6 = De repente no puede orinar, o de repente no puede controlar la orina o las heces.
intro_wpy2vxwj = Tiene fiebre y la piel o los ojos amarillos.
intro_hch7ke67 = Piensa en matarse y podría llegar a hacerlo.
intro_fuxbjzti = Llame ahora a su equipo médico, de día o de noche
intro_5yvw5tbv = Su temperatura es de { $fever-threshold } o más.
intro_i5rmg5j2 = Tiene escalofríos o de repente se encuentra muy mal, aunque no tenga fiebre.
intro_d4i5hmur = Vomita una y otra vez, o vomita los líquidos o los medicamentos que toma.
intro_vzto5wo5 = Tiene mucha más diarrea de lo habitual, o la tiene por la noche o con sangre.
intro_553tcn4l = Tiene el vientre hinchado o con dolor, y vomita.
intro_uixpmgoi = Tiene el vientre hinchado o con dolor, y no expulsa ni heces ni gases.
intro_v7oi3fmp = Su estoma deja de funcionar y tiene dolor o vómitos.
intro_5sqg3co2 = Tiene las heces negras, sangre en las heces o moratones nuevos.
intro_unz2hh2a = La piel o los ojos se le ponen amarillos, aunque no tenga fiebre.
intro_t64vsxqq = Una pierna o un brazo se le ha hinchado o ha empezado a dolerle.
intro_d7bqyfna = Tiene un dolor de cabeza fuerte y nuevo o problemas nuevos para ver.
intro_rszfynqz = Tiene un dolor nuevo en la espalda o en los huesos.
intro_nbzimoy6 = No puede tragar, o le duele demasiado la boca para beber.
intro_bo3fyrfr = Su dolor no está controlado.
intro_yyzzlqet = La piel junto a su reservorio o catéter está roja, le duele o le sale líquido.
intro_kaa2nroe = Ha recibido inmunoterapia y empieza a tener diarrea, una erupción en la piel o falta de aire, incluso meses después.
intro_n4rbzzxa = Llame a su equipo médico en horario de consulta
intro_3gw72v62 = Pierde peso sin proponérselo.
intro_yfefoyfh = Su estado de ánimo sigue bajo, o duerme mal.
intro_i3hvhqln = El hormigueo en los dedos de las manos o de los pies empeora.
intro_4fs2zw75 = Le duele la piel de las palmas de las manos o de las plantas de los pies.
intro_cmcwl75v = Tiene estreñimiento, pero expulsa gases y no tiene un dolor fuerte.
intro_6dncau3f = Quiere tomar un medicamento, una hierba o un suplemento nuevo.

## call-rules

call-rules_yyor7hvn = Normas de seguridad
call-rules_tsurlvfy = Si su equipo médico no tiene un teléfono al que llamar o no responde, vaya a urgencias.
call-rules_xtw3tdnv = Una debilidad nueva o un entumecimiento nuevo en las piernas es siempre una emergencia: llame al número de emergencias o vaya a urgencias.
call-rules_4wovai4s = La fiebre con la piel o los ojos amarillos es siempre una emergencia: llame al número de emergencias o vaya a urgencias.
call-rules_hxjp3lbe = Tómese la temperatura antes de tomar un medicamento que baje la fiebre. Ese medicamento puede ocultar la fiebre.
call-rules_b27adf4y = No conduzca si se encuentra muy mal.
call-rules_l5xaz3zs = Diga que tiene cáncer. Diga cuál fue su último tratamiento y cuándo lo recibió.

## call-suicide

call-suicide_dbfu3geh = Si piensa en el suicidio
call-suicide_3lhhivar = Dígaselo a alguien ahora. Puede decir: «Estoy pensando en matarme». Llame a su equipo médico, de día o de noche, o a un teléfono de apoyo emocional. Dígaselo a una persona de confianza. Si hay riesgo de que lo haga, llame ahora al número de emergencias. No se quede a solas.
call-suicide_y75gojyh = Sus números de teléfono
call-suicide_iwguctuu = Número de emergencias:
call-suicide_sx7pzhco = Su equipo médico en horario de consulta:
call-suicide_dthu7aa4 = Su equipo médico por la noche y los fines de semana:
call-suicide_vs6qbq6y = Servicio de urgencias más cercano:
call-suicide_mha77yel = Teléfono de apoyo emocional:

## meta

meta_foefcwal = Quando ligar

## intro

intro_6kwsbjhi = Use estas listas quando se sentir mal ou tiver alguma preocupação. Não precisa de ter a certeza. Se o seu caso estiver em duas listas, siga a mais urgente.
intro_zpkw3mhd = Uma escada com três degraus. O degrau de cima tem um sinal de aviso: ligue já para o número de emergência. O degrau do meio tem um telefone e uma lua: ligue já para a sua equipa de saúde, de dia ou de noite. O degrau de baixo tem um telefone e um relógio: ligue para a sua equipa de saúde no horário de atendimento.
intro_iz2h223y = Número de emergência
intro_xjvuf5vx = Ligue já
intro_a6dzl66r = A sua equipa de saúde
intro_qnd3fk7i = Já, de dia ou de noite
intro_vuoevpqm = Horário de atendimento
intro_gpl2d4vb = Quanto mais alto o degrau, mais urgente é.
intro_t4x477gf = Emergência: ligue já para o número de emergência
intro_oedaiepq = Tem uma dor nova ou forte no peito.
intro_lnbh5hxm = Tem muita dificuldade em respirar, ou fica de repente com dificuldade em respirar.
intro_2hplc3p5 = Cai sem forças, tem uma convulsão ou ninguém consegue fazer com que acorde.
intro_zlsx3kvz = Sangra muito e o sangue não para, ou vomita sangue.
intro_v3runmgu = Fica com um lado da cara descaído, com um braço fraco ou com a fala pouco clara.
intro_46gy3reg = Os lábios, a língua ou a garganta incham depressa.
intro_gdxf4bpe = Fica de repente com muita confusão mental.
intro_rgedfakv = Tem uma fraqueza nova ou uma dormência nova nas pernas, ou tem dormência na zona entre as pernas.
intro_6qefno74 = Tem uma dor súbita num osso e não consegue apoiar o peso do corpo numa perna.
intro_euuiqof6 = De repente não consegue urinar, ou de repente não consegue controlar a urina ou as fezes.
intro_wpy2vxwj = Tem febre e a pele ou os olhos amarelos.
intro_hch7ke67 = Pensa em matar-se e pode vir a fazê-lo.
intro_fuxbjzti = Ligue já para a sua equipa de saúde, de dia ou de noite
intro_5yvw5tbv = A sua temperatura é de { $fever-threshold } ou mais.
intro_i5rmg5j2 = Tem calafrios ou sente-se de repente muito mal, mesmo sem febre.
intro_d4i5hmur = Continua a vomitar, ou vomita os líquidos ou os medicamentos que toma.
intro_vzto5wo5 = Tem muito mais diarreia do que é habitual, ou tem diarreia durante a noite ou com sangue.
intro_553tcn4l = Tem a barriga inchada ou com dores, e vomita.
intro_uixpmgoi = Tem a barriga inchada ou com dores, e não expulsa fezes nem gases.
intro_v7oi3fmp = O seu estoma deixa de funcionar e tem dores ou vómitos.
intro_5sqg3co2 = Tem fezes pretas, sangue nas fezes ou nódoas negras novas.
intro_unz2hh2a = A pele ou os olhos ficam amarelos, mesmo sem febre.
intro_t64vsxqq = Uma perna ou um braço ficou inchado ou começou a doer.
intro_d7bqyfna = Tem uma dor de cabeça nova e forte, ou dificuldades novas em ver.
intro_rszfynqz = Tem uma dor nova nas costas ou nos ossos.
intro_nbzimoy6 = Não consegue engolir, ou a boca dói-lhe demasiado para beber.
intro_bo3fyrfr = A sua dor não está controlada.
intro_yyzzlqet = A pele junto ao seu reservatório ou cateter está vermelha, dorida ou a deitar líquido.
intro_kaa2nroe = Fez imunoterapia e começa a ter diarreia, uma erupção na pele ou falta de ar, mesmo meses depois.
intro_n4rbzzxa = Ligue para a sua equipa de saúde no horário de atendimento
intro_3gw72v62 = Perde peso sem querer.
intro_yfefoyfh = Continua com o ânimo em baixo, ou dorme mal.
intro_i3hvhqln = O formigueiro nos dedos das mãos ou dos pés piora.
intro_4fs2zw75 = Tem a pele dorida nas palmas das mãos ou nas plantas dos pés.
intro_cmcwl75v = Tem prisão de ventre, mas expulsa gases e não tem dores fortes.
intro_6dncau3f = Quer tomar um medicamento, uma planta ou um suplemento novo.

## call-rules

call-rules_yyor7hvn = Regras de segurança
call-rules_tsurlvfy = Se a sua equipa de saúde não tiver linha telefónica ou não atender, vá ao serviço de urgência.
call-rules_xtw3tdnv = Uma fraqueza nova ou uma dormência nova nas pernas é sempre uma emergência: ligue para o número de emergência ou vá ao serviço de urgência.
call-rules_4wovai4s = Febre com a pele ou os olhos amarelos é sempre uma emergência: ligue para o número de emergência ou vá ao serviço de urgência.
call-rules_hxjp3lbe = Meça a temperatura antes de tomar um medicamento que baixe a febre. Esse medicamento pode esconder a febre.
call-rules_b27adf4y = Não conduza se se sentir muito mal.
call-rules_l5xaz3zs = Diga que tem cancro. Diga qual foi o seu último tratamento e quando o fez.

## call-suicide

call-suicide_dbfu3geh = Se pensa em suicídio
call-suicide_3lhhivar = Conte a alguém agora. Pode dizer: «Estou a pensar em matar-me». Ligue para a sua equipa de saúde, de dia ou de noite, ou para uma linha de apoio emocional. Conte a uma pessoa em quem confia. Se existe o risco de o fazer, ligue já para o número de emergência. Não fique só.
call-suicide_y75gojyh = Os seus números de telefone
call-suicide_iwguctuu = Número de emergência:
call-suicide_sx7pzhco = A sua equipa de saúde no horário de atendimento:
call-suicide_dthu7aa4 = A sua equipa de saúde à noite e ao fim de semana:
call-suicide_vs6qbq6y = Serviço de urgência mais próximo:
call-suicide_mha77yel = Linha de apoio emocional:

## meta

meta_yvdgycky = As diferentes fases
meta_gt5oz5db = Guia prático sobre as fases da vida com cancro gastrointestinal metastático
meta_wip4oozm = O que fazer, o que perguntar e quem pode ajudar, das primeiras semanas depois do diagnóstico até às últimas semanas, quando o cancro gastrointestinal se espalhou.
meta_wdffawqf = A vida com este cancro tem fases diferentes: em cada uma tem escolhas e apoio, e os cuidados paliativos podem começar cedo.

## intro

intro_nfpg5fdj = A vida com este cancro tem fases diferentes. A sua ordem e a sua duração variam.
intro_aiomwzrc = Em cada fase tem escolhas, e pode mudar de ideias.
intro_vvzpgbw3 = Peça cedo cuidados paliativos. Pode recebê-los ao mesmo tempo que o tratamento do cancro.
intro_7aqtyaqy = Diga à sua família e à sua equipa de saúde o que é mais importante para si.
intro_x4p4jglv = Não espere pela próxima consulta se um sintoma for novo ou estiver muito pior. Ligue para a sua equipa de saúde.

## path

path_wvdhhc4n = Encontre a parte de que precisa hoje
path_4pknd3bj = Leia só o que precisa agora.
path_562p44fy = Metastático significa que o cancro se espalhou para outras partes do corpo. Estes [tumores][term-tumour] novos chamam-se [metástases][term-metastasis].
path_raa25jzt = Aqui, uma fase é um período da sua vida com cancro. Nos relatórios médicos, o [estádio][term-stage] mostra até onde o cancro se espalhou.
path_3eb6kmnt = Cinco pequenos desenhos dentro de uma moldura. Uma seta vai do diagnóstico para o tratamento. Há setas nos dois sentidos entre o tratamento, um período estável, o crescimento do cancro e uma altura em que o conforto vem primeiro. A moldura diz que há apoio em todas as fases.
path_efau2kpj = Apoio em todas as fases
path_etn4llyd = Diagnóstico
path_yxhhcaji = Tratamento
path_wafiifai = Período estável
path_nq7lkvkp = Conforto primeiro
path_bert4rjw = O cancro cresce
path_c2etapiy = Pode passar de uma fase para outra mais do que uma vez e nos dois sentidos.

## words

words_46wpawe3 = Palavras que pode ouvir
words_wjsxuk4b = Peça à sua equipa de saúde que explique cada palavra que não conhece.
words_uf7ngnjj = Palavra
words_wcblel2u = O que significa
words_wgveyyax = [linha de tratamento][term-treatment-line]
words_th32vmbg = Um dos seus planos de tratamento, contados por ordem.
words_2pgr4kmt = [tratamento de manutenção][term-maintenance-treatment]
words_yrwoumvi = Um tratamento mais suave que mantém o cancro controlado durante mais tempo.
words_nuuxeebv = [remissão][term-remission]
words_25tticps = Os exames mostram menos cancro do que antes, ou nenhum.
words_ewi5re6z = [doença estável][term-stable-disease]
words_epdz7jz5 = O cancro não cresceu nem diminuiu de forma clara.
words_fb5zc464 = [progressão][term-progression]
words_bl5v5jx5 = O cancro cresceu ou espalhou-se.
words_gtvn4bws = [prognóstico][term-prognosis]
words_mek3gjna = Como os médicos pensam que a doença vai evoluir.

## first-weeks

first-weeks_kl2bmsam = As primeiras semanas depois do diagnóstico
first-weeks_dr7hdhv4 = Faça uma coisa de cada vez. Pergunte até quando tem de decidir.
first-weeks_pgdxknmb = Leve alguém consigo a cada consulta.
first-weeks_qwjzh3bh = Pergunte que exames ainda precisa de fazer, como as análises de [biomarcadores][term-biomarker].
first-weeks_km575kux = Peça o nome e o número de uma pessoa da sua equipa de saúde.
first-weeks_dsedkmki = Escolha a quem quer contar, e quando.
first-weeks_y64utdwr = Pode ter tempo para uma [segunda opinião][term-second-opinion].
first-weeks_mkgywtdn = Não fez nada de errado. Cerca de { $spread-at-diagnosis } em cada 100 pessoas com cancro do intestino já têm metástases quando os médicos descobrem o cancro[^biller-2021].

## planning

planning_p6bhbew5 = Planear o tratamento
planning_uwffgneg = Pergunte o que cada tratamento pode fazer por si e como lhe pode fazer mal. O objetivo pode ser ajudar a viver mais tempo, aliviar os sintomas, ou as duas coisas.
planning_wscjuq5i = Muitas vezes, os médicos não conseguem curar um cancro que se espalhou. Mas algumas pessoas com cancro do intestino podem fazer uma [cirurgia][term-surgery] às metástases, por exemplo no fígado ou nos pulmões[^hernandez-2023]. Pergunte se uma equipa especializada avaliou esta possibilidade no seu caso.
planning_wauhpayo = O seu plano também pode incluir [quimioterapia][term-chemotherapy], [terapêutica dirigida][term-targeted-therapy], [imunoterapia][term-immunotherapy] ou [radioterapia][term-radiotherapy].
planning_rykiztvx = Pode perguntar qual é o seu prognóstico. Também pode dizer que não o quer saber. As médias não podem dizer o que lhe vai acontecer.

## during-treatment

during-treatment_agobi4sv = Durante o tratamento
during-treatment_ldzdtt74 = Escreva os seus sintomas todas as semanas e comunique-os cedo. Num estudo grande, algumas pessoas comunicaram os seus sintomas entre as consultas. Nessas pessoas, a qualidade de vida melhorou com mais frequência do que nas outras, e menos delas precisaram do serviço de urgência[^basch-2016].
during-treatment_ekq4uezi = Fale à sua equipa de saúde de todos os [efeitos secundários][term-side-effect]. Os [cuidados de suporte][term-supportive-care] podem aliviar muitos deles.
during-treatment_tzajxp76 = Ande sempre com o seu cartão de tratamento.
during-treatment_3vjk46sm = Pergunte com que sintomas tem de ligar de imediato.
during-treatment_mp3hs73i = Não pare nem mude um medicamento antes de perguntar à sua equipa de saúde.
during-treatment_f7jtqy22 = Avise a sua equipa de saúde se o tratamento se tornar demasiado difícil. A equipa pode mudar a dose, planear uma pausa ou escolher outro tratamento.

## scans

scans_beatfz7w = Exames de imagem e tempo de espera
scans_yqeaxalw = Pergunte quando vai receber o resultado e quem lho vai dizer. Um [exame de imagem][term-scan] pode mostrar se o cancro cresceu, diminuiu ou ficou igual.
scans_oqbb4apm = A espera entre o exame e o resultado causa muitas vezes um grande stress[^derry-vick-2023]. Planeie algo agradável para estes dias. Peça a alguém que esteja consigo quando receber o resultado.

## stable-times

stable-times_3pt5ej3o = Períodos estáveis e pausas
stable-times_omjcq63t = Aproveite este tempo para estar com as pessoas e fazer as coisas de que gosta. Algumas pessoas fazem um tratamento de manutenção. Outras fazem uma pausa, com controlos regulares.
stable-times_zmulznmy = Pergunte a quem deve ligar durante uma pausa e quando é o próximo controlo. Diga à sua equipa de saúde se sente cansaço ou medo, mesmo quando as notícias são boas.

## cancer-grows

cancer-grows_eypz655c = Quando o cancro cresce
cancer-grows_lmqquohi = Peça uma conversa mais longa e leve alguém consigo. Pode sentir choque, raiva ou um desgosto profundo. O tratamento deixou de funcionar. A culpa não é sua.
cancer-grows_oqiclszj = Pergunte que outros tratamentos são possíveis e o que cada um pode fazer por si.
cancer-grows_zwc4ij46 = Pergunte se um [ensaio clínico][term-clinical-trial] é adequado para si.
cancer-grows_jtc3d53c = Peça uma segunda opinião se isso ajudar a decidir.
cancer-grows_3jdrps56 = Pergunte o que acontece se escolher não fazer mais tratamento do cancro. A sua equipa de saúde continua a cuidar de si.
cancer-grows_xarabr7i = Um [stent][term-stent] pode abrir um [canal biliar][term-bile-duct] entupido. Os médicos podem drenar a [ascite][term-ascites], que é líquido na barriga.

## palliative-care

palliative-care_lscwy5vp = Cuidados paliativos desde o início
palliative-care_iftgtx7s = Peça cedo [cuidados paliativos][term-palliative-care], mesmo que se sinta bem. Isso não significa que a morte esteja próxima.
palliative-care_bd2uebdv = Os especialistas aconselham que estes cuidados comecem na altura do diagnóstico[^jordan-2018]. Podem aliviar a dor, as náuseas, a dificuldade em respirar e a preocupação. Também dão apoio à sua família.
palliative-care_hmglggsr = Em estudos com cancro avançado, os cuidados paliativos precoces melhoraram um pouco a qualidade de vida[^haun-2017].

## wishes

wishes_qtgs73qh = Os seus desejos
wishes_t5hxtywp = Fale dos seus desejos enquanto se sente suficientemente bem.
wishes_nd3oywwk = Pense no que é mais importante para si.
wishes_5zvsrguk = Escolha uma pessoa que possa falar por si se não conseguir fazê-lo.
wishes_a5p76uib = Diga a essa pessoa, à sua família e à sua equipa de saúde o que quer.
wishes_6hmhl6c4 = Escreva tudo isto. É o seu [plano antecipado de cuidados][term-advance-care-plan].
wishes_xzjnxl2x = Volte a ler o seu plano quando a sua saúde mudar. Pode alterá-lo em qualquer altura[^rietjens-2017].
wishes_a4rrcmms = Pergunte a um assistente social de que formulários precisa no seu país.

## last-weeks

last-weeks_uc4s35k6 = As últimas semanas
last-weeks_meycfxsc = Leia esta parte só quando quiser.
last-weeks_zjxqjaba = Pode chegar uma altura em que o tratamento do cancro faz mais mal do que bem. Os especialistas aconselham a não fazer nem quimioterapia nem imunoterapia nas últimas semanas de vida[^crawford-2021]. Nessa altura, o seu conforto vem primeiro. Há sempre cuidados que podem ajudar.
last-weeks_qmk6vkhx = Diga onde gostaria de estar: em casa, no hospital ou numa [unidade de cuidados em fim de vida (hospice)][term-hospice].
last-weeks_a2esl7gz = Pergunte o que pode ajudar com a dor, a dificuldade em respirar e o medo.
last-weeks_mv7c6ryx = Pergunte quem pode ajudar à noite.
last-weeks_obh2uv4e = Peça um plano de emergência por escrito. Se a sua equipa de saúde lhe deu um para esta altura, siga primeiro esse plano.
last-weeks_mfqdw54f = Se não tiver um plano destes, siga as listas da parte «Quando ligar».
last-weeks_3nd6bwzq = Diga às pessoas de quem gosta o que lhes quer dizer, ou escreva-o.

## staying-close

staying-close_wlnqdpf7 = Para quem fica por perto
staying-close_rfpaleuz = Fique por perto e pergunte a um enfermeiro o que pode acontecer. Uma pessoa perto da morte dorme muitas vezes mais, e come e bebe menos[^nci-last-days-2024]. A pessoa pode ter confusão mental. A respiração pode ter um som diferente ou parar durante pouco tempo.
staying-close_t6hon7da = Não force a pessoa a comer nem a beber. Pode engasgar-se.
staying-close_miqf4qty = Mantenha os lábios e a boca húmidos.
staying-close_6n6m6js3 = Fale com suavidade e dê a mão. A pessoa pode ainda ouvir o que diz.

## bereavement

bereavement_gvcmxdnk = Para a família e os amigos depois de uma morte
bereavement_mtlnmb5a = Deixe que outras pessoas ajudem e tenha paciência consigo. O tempo depois de uma morte chama-se [luto][term-bereavement].
bereavement_lfr2ajg2 = Pode sentir tristeza, raiva, culpa, alívio ou não sentir nada. Não há uma forma certa de fazer o luto.
bereavement_axkfa5q3 = Para a maioria das pessoas, a dor forte do luto fica mais fraca com o tempo. Para cerca de { $strong-grief } em cada 100 pessoas, continua forte durante muito tempo[^szuhany-2021]. O tratamento pode ajudar. Fale com o seu médico ou com a equipa de cuidados paliativos.

## work-money

work-money_lwz4onsl = Trabalho, dinheiro e direitos
work-money_iov5inly = Peça cedo para falar com um assistente social. Pode ter direito a subsídio de doença, a um horário reduzido ou a ajuda em casa. As regras variam de país para país.

## carers

carers_nq6zkwrv = Se cuida de alguém com cancro
carers_ra3mo757 = Pergunte à pessoa o que a ajudaria hoje. Peça à equipa de saúde que lhe mostre como cuidar. Peça ajuda antes de sentir muito cansaço.

## cannot-wait

cannot-wait_olvugrvl = Problemas que não podem esperar
cannot-wait_auj42r66 = Se tiver estes problemas, ligue de imediato. A parte «Quando ligar» tem as listas completas.
cannot-wait_t4x477gf = Emergência: ligue já para o número de emergência
cannot-wait_rgedfakv = Tem uma fraqueza nova ou uma dormência nova nas pernas, ou tem dormência na zona entre as pernas.
cannot-wait_euuiqof6 = De repente não consegue urinar, ou de repente não consegue controlar a urina ou as fezes.
cannot-wait_wpy2vxwj = Tem febre e a pele ou os olhos amarelos.
cannot-wait_fuxbjzti = Ligue já para a sua equipa de saúde, de dia ou de noite
cannot-wait_bo3fyrfr = A sua dor não está controlada.
cannot-wait_rszfynqz = Tem uma dor nova nas costas ou nos ossos.
cannot-wait_unz2hh2a = A pele ou os olhos ficam amarelos, mesmo sem febre.
cannot-wait_ddifecty = A barriga incha depressa e fica tensa.

## worksheets

worksheets_osd4cc6w = As suas fichas para preencher
worksheets_4d7mtrli = Preencha só o que for útil para si. Leve estas páginas às suas consultas.
worksheets_qlhezsdn = O meu cartão de tratamento
worksheets_z4fmqgao = Peça à sua equipa de saúde ajuda para preencher este cartão. Ande sempre com ele.
worksheets_7xqj7krw = O quê
worksheets_nr2673yg = Os meus dados
worksheets_pmvoq3r6 = O meu nome e a minha data de nascimento
worksheets_uxdihrxl = O meu cancro, e para onde se espalhou
worksheets_sbbc55ei = Os meus biomarcadores
worksheets_zghumty7 = O meu tratamento agora
worksheets_uqewevzd = Data do meu último tratamento
worksheets_nxq3r4ry = Os meus tratamentos anteriores
worksheets_kbh3fggz = Os meus outros medicamentos
worksheets_ma6a7c5c = As minhas alergias
worksheets_n23gzcnv = O meu reservatório, stent ou estoma
worksheets_isvdrq2s = Número para ligar durante o dia
worksheets_es52m3ss = Número para ligar à noite e ao fim de semana
worksheets_2or7juun = Os meus sintomas em cada semana
worksheets_hl2sh6mu = Escreva um número de 0 a 10 para cada sintoma: 0 significa nenhum problema, 10 significa o pior problema. Mostre a tabela à sua equipa de saúde. Não espere pela próxima consulta se um sintoma for novo ou estiver muito pior. Ligue para a sua equipa de saúde.
worksheets_3pbayh4y = Sintoma
worksheets_3htjp34t = Semana 1
worksheets_nnfh4g2v = Semana 2
worksheets_zwfbtf76 = Semana 3
worksheets_xwmtmxsr = Semana 4
worksheets_delytuei = Data
worksheets_kisgtulm = Dor
worksheets_nxgk4apv = Cansaço
worksheets_zuyziexz = Náuseas
worksheets_i32qmmww = Falta de apetite
worksheets_2y2bf67o = Dificuldade em respirar
worksheets_xi45xe6r = Dormir mal
worksheets_ou6xkdhl = Desânimo
worksheets_43cfaozo = Outro sintoma
worksheets_ahxl6nmo = O que é importante para mim
worksheets_fu2ipzin = Não há respostas certas nem erradas. Pode escrever, desenhar ou falar sobre elas.
worksheets_ldnsanbl = Pergunta
worksheets_xxgcetjj = A minha resposta
worksheets_znfev7ob = O que faz com que um dia seja bom para mim?
worksheets_kxqvjzbz = O que mais quero conseguir fazer?
worksheets_ts4xu32h = O que mais me preocupa?
worksheets_r7mwlq7l = Quanto quero saber sobre a minha doença?
worksheets_od3cru7e = O que aceitaria para ter mais tempo?
worksheets_65ndvzw6 = O que não aceitaria?
worksheets_kbx5ftas = Onde gostaria de estar se ficar muito doente?
worksheets_fkqfnj6h = O que devem as pessoas saber sobre a minha fé ou os meus costumes?
worksheets_bo35wfa3 = Quem pode falar por mim
worksheets_zn4hq3wq = Nome desta pessoa:
worksheets_7cxebf7c = Número de telefone desta pessoa:
worksheets_rbddkhzl = Segunda pessoa, se a primeira não puder vir:
worksheets_kt7zwzih = Onde está o meu plano escrito:
worksheets_2lkg4rdr = Data em que escrevi o meu plano:
worksheets_v4htalj5 = Perguntas para cada fase
worksheets_yad7txx3 = Qual é agora o objetivo do meu tratamento?
worksheets_jmpe7si4 = Como vamos saber se o tratamento funciona?
worksheets_wbi223es = A cirurgia ou outro tratamento local pode ajudar-me?
worksheets_jsnketb5 = Que escolhas tenho se o cancro crescer?
worksheets_gbpndg5w = Há um ensaio clínico para mim?
worksheets_l75wuiqp = Posso ter já uma consulta com a equipa de cuidados paliativos?
worksheets_andsvfga = O que posso esperar das próximas semanas?
worksheets_nev3rmlq = Quem pode ajudar a minha família?

## when-to-call

when-to-call_4zxn4crm = Quando ligar

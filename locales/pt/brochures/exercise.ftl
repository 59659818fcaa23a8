## meta

meta_kokhlfzj = Mexer-se mais
meta_rgmdhyw4 = Guia prático para uma vida ativa com cancro colorretal metastático
meta_6tof72bd = Como começar a mexer-se em segurança, avançar devagar e descansar bem quando o cancro do intestino se espalhou.
meta_y6e4yi6x = Mexer-se um pouco é melhor do que nada: comece com pouco, avance devagar e descanse quando precisar.

## intro

intro_4nmeo22e = Mexer-se um pouco é melhor do que nada. As caminhadas curtas contam.
intro_e65a52gi = Comece com { $start-minutes-low } a { $start-minutes-high } minutos de cada vez e aumente devagar[^sunnybrook-exercise].
intro_fs76xvlk = Veja como se sente antes de começar. Alguns dias são para descansar.
intro_jkauxvf2 = Use o teste da fala: deve conseguir falar enquanto se mexe.
intro_zsikf5nw = Pergunte primeiro à sua equipa de saúde se tem cancro nos ossos ou fez uma operação há pouco tempo.

## why

why_r32u7jv4 = Porquê mexer-se?
why_kcofevkl = Escolha uma atividade pequena e regular de que goste.
why_wzlskrpb = Estudos com pessoas com cancro mostram que o exercício pode aliviar o cansaço, a preocupação e o desânimo[^campbell-2019]. Também pode tornar mais fáceis as tarefas do dia a dia. O exercício é seguro para a maioria das pessoas com cancro quando está adaptado ao seu estado de saúde[^campbell-2019].

## evidence

evidence_edmjwnkq = O que não sabemos
evidence_tsvhxhcf = Tenha cuidado com as grandes promessas. Só uns poucos estudos incluíram pessoas com [metástases][term-metastasis], ou seja, com um cancro que se espalhou.
evidence_yhynmw4a = Num estudo pequeno, { $small-study-people } pessoas com cancro metastático participaram num grupo de exercício durante a [quimioterapia][term-chemotherapy][^chiarotto-2017]. Ninguém se magoou, e as pessoas conseguiram andar distâncias maiores. O cansaço e a qualidade de vida não mudaram de forma clara.
evidence_zbhkxm4t = Num estudo grande, o exercício ajudou as pessoas a continuarem livres de cancro depois do tratamento de um cancro do cólon num estádio menos avançado[^challenge-2025]. Esse cancro não se tinha espalhado para outros órgãos. Não sabemos se o exercício ajuda as pessoas com cancro metastático a viver mais tempo.
evidence_vbytbsaw = Se não consegue fazer exercício, a culpa não é sua.

## check-first

check-first_mtfv6rqq = Veja como está antes de se mexer
check-first_oirvdkxb = Faça sempre esta pergunta: como me sinto agora? Depois, use a tabela.
check-first_pykqdmye = Sinal
check-first_3ddkuzg2 = Como se sente
check-first_5lighhyt = O que fazer
check-first_myf5ttta = **Avançar**
check-first_kotvqtzr = Sente-se como de costume, ou com um pouco de cansaço.
check-first_kpprpsha = Faça a atividade que planeou.
check-first_p6j3n6ee = **Devagar**
check-first_bcrp72rd = Sente mais fraqueza do que é habitual, ou dormiu mal.
check-first_4d7nrmct = Faça menos, ou apenas alongamentos suaves.
check-first_rmyyvnfm = **Parar**
check-first_blwroypn = Tem um problema da lista «Não faça exercício hoje».
check-first_3ee57nn7 = Descanse e faça o que a lista diz.
check-first_fehjq5y3 = **Não faça exercício hoje** se tiver um destes problemas.
check-first_xlk5txxs = Tem febre de { $fever-threshold } ou mais, ou tem calafrios: não faça exercício. Ligue já para a sua equipa de saúde.
check-first_dvwoz7td = Está a sangrar: não faça exercício. Ligue já para a sua equipa de saúde.
check-first_35by6mvs = Tem uma dor nova nos ossos: não faça exercício. Ligue já para a sua equipa de saúde.
check-first_oo6kvbvj = Uma perna ou um braço ficou inchado: não faça exercício. Ligue já para a sua equipa de saúde.
check-first_p4bfufzq = Tem tonturas ou o coração bate de forma irregular: não faça exercício. Ligue já para a sua equipa de saúde.
check-first_o57yomas = Tem uma infeção ou [valores do sangue][term-blood-count] muito baixos: não faça exercício até a sua equipa de saúde concordar.
check-first_2ferlyvv = Teve vómitos ou diarreia desde ontem: não faça exercício hoje.
check-first_ef7zktyh = **Pare de se mexer e ligue para o número de emergência** se acontecer uma destas coisas.
check-first_65u4rm32 = Fica com dor no peito ou, de repente, com dificuldade em respirar.
check-first_l2hdy5if = Desmaia ou cai sem forças.
check-first_jho3b2nc = Fica com uma fraqueza nova ou uma dormência nova nas pernas.
check-first_dvra3f5t = Fica com uma dor súbita num osso e não consegue apoiar o peso do corpo numa perna.
check-first_cj7gsl4n = A maioria das pessoas pode começar uma atividade leve, como caminhadas curtas, sem fazer um exame especial[^who-2020]. Pergunte primeiro à sua equipa de saúde se tem uma doença do coração ou dos pulmões, ou se cai muitas vezes.

## how-hard

how-hard_ecxp26lw = Quanto esforço deve fazer?
how-hard_mlya2amf = Fale enquanto se mexe. É o teste da fala[^cdc-intensity].
how-hard_p4w37jum = Leve: consegue falar e cantar.
how-hard_lbisatxa = Moderado: consegue falar, mas não consegue cantar.
how-hard_qyb26dhu = Intenso: só consegue dizer algumas palavras antes de precisar de respirar.
how-hard_fj4e4fbd = Escolha um esforço leve quando começar ou sentir cansaço. Experimente o moderado nos dias bons. Abrande se lhe parecer intenso.
how-hard_tvaupomq = Três pessoas mexem-se a velocidades diferentes. Uma caminha e canta, outra caminha mais depressa e fala, e outra corre e diz apenas algumas palavras.
how-hard_ycdqpqeu = Leve
how-hard_lnzui4tm = Consegue cantar
how-hard_wf67l22s = Moderado
how-hard_upxflrs2 = Falar, mas não cantar
how-hard_j7zdibmf = Intenso
how-hard_dtz4jkuz = Só algumas palavras
how-hard_brsv3jyk = O teste da fala: com um esforço moderado consegue falar, mas não consegue cantar.
how-hard_6xcozwlf = Quanto esforço sente nesta atividade?
how-hard_6vxbmde4 = nenhum esforço, como quando descanso numa cadeira
how-hard_e4aetytf = o maior esforço que consigo imaginar

## start

start_vrvfljt4 = Como começar
start_5i6zmbgm = Comece esta semana com um pequeno passo.
start_mxo7u2i3 = Escolha uma atividade de que goste, como caminhar, dançar, andar de bicicleta ou tratar do jardim.
start_nfvhap3k = Faça-a durante { $start-minutes-low } a { $start-minutes-high } minutos[^sunnybrook-exercise].
start_razcv2xj = Escolha a altura do dia em que tem mais energia.
start_2r5l5bs5 = Acrescente alguns minutos todas as semanas, se lhe parecer fácil.
start_v2w2e5bl = Levante-se e mexa-se muitas vezes, e passe menos tempo na posição sentada.
start_y3aqplle = A [Organização Mundial da Saúde][who-physical-activity] indica um objetivo para os adultos, incluindo as pessoas que vivem com cancro. São { $weekly-minutes-low } a { $weekly-minutes-high } minutos de atividade moderada por semana[^who-2020]. Pense nele como um objetivo para mais tarde. Uma quantidade menor também lhe faz bem.
start_6ayx4x6g = Para aliviar o cansaço, os especialistas aconselham atividade moderada { $fatigue-sessions } vezes por semana durante, pelo menos, { $fatigue-weeks } semanas[^campbell-2019].

## plan

plan_ldpy4kfb = Planeie a sua semana
plan_e6aetrbp = Combine caminhadas, força, equilíbrio e descanso. Esta tabela é apenas um exemplo.
plan_zbaiss5c = Dia
plan_fogmto73 = Exemplo
plan_3jbivp77 = Segunda-feira
plan_yg4f4rkm = Caminhada curta
plan_obiponhd = Terça-feira
plan_aht3swtl = Exercícios de força
plan_265qatrm = Quarta-feira
plan_kkmbx42g = Caminhada curta e alongamentos suaves
plan_y4qntvqb = Quinta-feira
plan_x3gexyfw = Descanso, ou um alongamento leve
plan_kjiojjcm = Sexta-feira
plan_o73xhvhe = Caminhada curta e exercícios de equilíbrio
plan_mkwxolsd = Sábado
plan_7pasguyi = Exercícios de força
plan_5i5pjplj = Domingo
plan_e3atmkyg = Uma atividade de que goste, com outras pessoas
plan_brao4zoa = Faça exercícios de força em, pelo menos, { $strength-days } dias por semana, se conseguir[^who-2020].
plan_5g2ti4cn = Se tem { $older-age } anos ou mais, treine o equilíbrio em, pelo menos, { $balance-days } dias por semana[^who-2020]. Por exemplo, fique de pé com um pé à frente do outro e segure-se a uma mesa.
plan_aly4d57m = Planeie dias mais leves depois de cada tratamento. Muitas pessoas sentem mais fraqueza nessa altura.

## strength

strength_qo4jgyby = Seis exercícios de força
strength_e45in6bl = Use uma cadeira firme, encostada à parede. Repita cada exercício algumas vezes. Aumente devagar até { $repeats-max } repetições[^nhs-tayside-exercises]. Não pare de respirar. Pare se doer.
strength_bzj7vqa3 = **Levantar da cadeira**: sente-se perto da borda da frente da cadeira. Incline-se para a frente e levante-se devagar. Sente-se devagar. Ajude-se com as mãos, se precisar.
strength_frg6vnya = **Empurrar a parede**: fique de frente para uma parede e ponha as mãos nela, à altura do peito. Dobre os cotovelos e depois empurre para voltar atrás.
strength_altlcqqi = **Levantar os calcanhares**: segure-se às costas da cadeira. Levante os dois calcanhares e depois baixe-os devagar.
strength_7h3wcshd = **Levantar o joelho**: sente-se com as costas direitas. Levante um joelho e baixe-o. Troque de perna.
strength_w3psyc73 = **Esticar a perna**: sente-se com as costas direitas. Estique um joelho e baixe o pé devagar. Troque de perna.
strength_6zsnpbak = **Dobrar os braços**: sente-se com uma garrafa de água pequena em cada mão. Dobre os cotovelos e depois baixe as mãos devagar.
strength_oww7o2oj = Uma pessoa está sentada numa cadeira, depois inclina-se para a frente e depois fica de pé, direita, à frente da cadeira.
strength_tcjugdnk = Costas direitas
strength_3hx33mcq = Inclinar-se
strength_utnwpe7i = Levantar-se devagar
strength_kuev7pw6 = Levantar da cadeira: sente-se com as costas direitas, incline-se para a frente e levante-se devagar.
strength_qlg4lu5s = Uma pessoa está de pé em frente a uma parede, com as duas mãos apoiadas nela. Primeiro, os braços estão esticados. Depois, os cotovelos dobram-se e o corpo aproxima-se da parede.
strength_kw73bzac = Empurrar a parede: dobre os cotovelos e depois empurre para voltar atrás.
strength_7vkhtyoq = Uma pessoa está de pé atrás de uma cadeira e segura-se às costas dela. Primeiro, os pés estão assentes no chão. Depois, os dois calcanhares levantam-se.
strength_fum7ajxf = Levantar os calcanhares: levante os dois calcanhares e baixe-os devagar.
strength_gezyomm6 = Uma pessoa está sentada numa cadeira. Primeiro, os dois pés estão no chão. Depois, um joelho levanta-se.
strength_t3ye2w4t = Levantar o joelho: levante um joelho e baixe-o.
strength_tlnnbwnq = Uma pessoa está sentada numa cadeira. Primeiro, os dois pés estão no chão. Depois, uma perna fica esticada para a frente.
strength_tgtb4rpy = Esticar a perna: estique um joelho e baixe o pé.
strength_lswi47vx = Uma pessoa está sentada numa cadeira e segura uma garrafa pequena. Primeiro, a mão está em baixo. Depois, o cotovelo dobra-se e a mão sobe.
strength_ee3j6gj7 = Dobrar os braços: dobre os cotovelos e baixe as mãos.

## adapt

adapt_htp5ehm5 = Adapte os exercícios ao seu corpo
adapt_chbsxslp = Peça a um [fisioterapeuta][term-physiotherapist] ajuda para adaptar os exercícios.

## stoma

stoma_7vyc4buf = Se tem um estoma ou fez uma operação ao abdómen
stoma_mrt6wn5t = Pergunte ao seu cirurgião quando pode levantar pesos. Depois de uma operação de [estoma][term-stoma], uma regra habitual é não levantar pesos grandes nos primeiros { $lifting-months } meses[^nswoc-stoma]. Caminhar é um bom começo. Pergunte ao seu enfermeiro de estomaterapia sobre exercícios suaves para a barriga e sobre uma cinta de apoio. Avise o seu enfermeiro de estomaterapia se vir uma saliência nova perto do estoma.

## port

port_txrvm644 = Se tem um reservatório ou um cateter
port_uai2mmnu = Deixe primeiro cicatrizar a ferida do seu [reservatório][term-port] ou cateter. No início, não levante coisas pesadas acima da cabeça. Pergunte ao seu enfermeiro antes de nadar.

## neuropathy

neuropathy_l3fhutcn = Se tem dormência nas mãos ou nos pés
neuropathy_mgavf4n6 = Sente-se para fazer exercício ou segure-se a algo firme. Use sapatos fechados do tamanho certo. A dormência pode ser um sinal de [neuropatia][term-neuropathy]. Veja se tem feridas nos pés. Uma fraqueza nova ou uma dormência nova nas pernas é diferente: ligue para o número de emergência ou vá ao serviço de urgência.

## bones

bones_zwor6aft = Se tem cancro nos ossos
bones_3s4vetuj = Peça o seu próprio plano de exercício antes de começar. Muitas vezes é possível fazer exercício quando os especialistas avaliam primeiro o risco[^campbell-bone-2022]. Não corra, não salte, não levante coisas pesadas e não torça as costas com força, a não ser que a sua equipa de saúde concorde.

## tired-days

tired-days_fdty4v3r = Nos dias de cansaço
tired-days_b73apu7q = Faça um pouco e depois descanse.
tired-days_2jljfwhs = Ande pelo quarto ou pela sala, ou mexa os braços e as pernas numa cadeira.
tired-days_23p2b3xn = Faça primeiro a coisa mais importante do dia.
tired-days_or6lmivw = Descanse antes de chegar à exaustão.
tired-days_k4ijhsqr = Avise a sua equipa de saúde se o [cansaço][term-fatigue] não melhorar. Algumas causas podem ser tratadas.

## keep-going

keep-going_vaa3no6x = Continue
keep-going_sw4l6x2r = Defina um pequeno objetivo para cada semana. Se falhar alguns dias, recomece com um passo mais pequeno.
keep-going_kh6x6abi = Caminhe com um amigo ou uma amiga, ou pergunte à sua equipa de saúde por um grupo de exercício. O exercício com uma pessoa com formação costuma dar melhores resultados[^campbell-2019]. Se cuida de alguém com cancro, ofereça-se para participar. Deixe essa pessoa escolher o ritmo.

## worksheets

worksheets_osd4cc6w = As suas fichas para preencher
worksheets_rovffv3f = Registo de atividade
worksheets_oylsdbrd = Escreva uma linha por dia. Um dia de descanso também conta.
worksheets_kd3j3q4e = Data
worksheets_vzjrifi5 = O que fiz
worksheets_qfwk4oac = Minutos
worksheets_cj4opdd7 = Esforço, de 0 a 10
worksheets_u3377vde = Como me senti depois
worksheets_fh5trhpq = O meu plano semanal
worksheets_tyleafro = Escreva pequenos passos. Marque os dias de tratamento e os dias de descanso.
worksheets_zbaiss5c = Dia
worksheets_sp7ay25m = Atividade
worksheets_chsjun35 = Altura do dia
worksheets_z2rghavw = Feito
worksheets_3jbivp77 = Segunda-feira
worksheets_obiponhd = Terça-feira
worksheets_265qatrm = Quarta-feira
worksheets_y4qntvqb = Quinta-feira
worksheets_kjiojjcm = Sexta-feira
worksheets_mkwxolsd = Sábado
worksheets_5i5pjplj = Domingo
worksheets_cxvwit5b = Os meus seis exercícios de força
worksheets_vifmoa7s = Escreva a data em cima. Escreva quantas repetições fez. Deixe de fora um exercício que doa.
worksheets_pef7lsc4 = Exercício
worksheets_dkxmz2nk = Dia 1
worksheets_gq4vxzct = Dia 2
worksheets_xs5abdbo = Dia 3
worksheets_3us35tk5 = Dia 4
worksheets_hq2wpuiu = Data
worksheets_246t3lbq = Levantar da cadeira
worksheets_p5d3vvj6 = Empurrar a parede
worksheets_gvbgaq33 = Levantar os calcanhares
worksheets_37wgawgo = Levantar o joelho, cada perna
worksheets_7h2yzubk = Esticar a perna, cada perna
worksheets_pp32ip5x = Dobrar os braços
worksheets_z2eriiqm = Perguntas para a minha equipa de saúde
worksheets_yfdpyhaw = Que atividades são seguras para mim agora?
worksheets_nlklcrgt = Que movimentos devo evitar, e durante quanto tempo?
worksheets_ty5xqerx = Tenho cancro nos ossos, e o que significa isso para o exercício?
worksheets_7ehhxfxg = O que significam os meus valores do sangue para o exercício?
worksheets_ldk57ldi = Quando posso voltar a levantar pesos depois da minha operação?
worksheets_263x5x2g = Em que dias à volta do tratamento devo descansar?
worksheets_htti3osy = Posso ir a um fisioterapeuta ou participar num grupo de exercício?
worksheets_sadupj7d = O que pode estar a causar o meu cansaço?

## when-to-call

when-to-call_4zxn4crm = Quando ligar

## meta

meta_fbbju5x7 = Cuidar do seu estado de ânimo
meta_zfe7v5pi = Guia prático sobre sentimentos, preocupações e apoio com cancro colorretal metastático
meta_oc4nczd4 = Como avaliar o seu estado de ânimo, o que pode ajudar hoje e quando pedir ajuda se tem cancro colorretal metastático.
meta_vedamgls = Os sentimentos fortes são comuns nesta doença, e a ajuda funciona: fale cedo com a sua equipa de saúde.

## intro

intro_kt4elrog = Os sentimentos fortes são comuns com cancro colorretal metastático. Não são culpa sua.
intro_3ekgjzn5 = Uma vez por semana, escolha um número de 0 a 10 para o seu sofrimento emocional.
intro_g5rkfjo5 = Avise a sua equipa de saúde se o seu número for { $distress-action } ou superior, e também quando qualquer outro número lhe causar preocupação.
intro_mkomdeft = Conversar, dar pequenos passos todos os dias e fazer tratamento podem ajudar.
intro_qv3s4fiy = Se pensa em pôr fim à vida, conte a alguém agora. Não espere pela próxima consulta.

## feelings

feelings_lawidot4 = O que pode sentir
feelings_w5cvotro = Dê um nome aos seus sentimentos. Assim pode ser mais fácil falar deles.
feelings_nrx7gia4 = Pode sentir algumas destas coisas, e elas podem mudar no mesmo dia:
feelings_birylefm = choque, como se nada fosse real
feelings_4ohg3w2n = medo da dor, dos exames ou do futuro
feelings_7u5txl3a = raiva da doença ou de outras pessoas
feelings_26u6waah = culpa pelo efeito na sua família
feelings_sktp4qoa = tristeza, ou não sentir nada
feelings_xnreij6s = alívio por saber agora o que se passa
feelings_2zgdumhm = Nenhum destes sentimentos é errado. O seu estado de ânimo não causou o cancro. Não tem de estar alegre por causa dos outros.
feelings_o3kn4guk = Muitas pessoas sentem-se assim. Cerca de { $problem-in-hundred-low } a { $problem-in-hundred-high } em cada 100 pessoas com cancro têm um problema emocional que precisa de cuidados[^donovan-2020]. Cerca de { $depression-in-hundred } em cada 100 têm depressão[^mitchell-2011].
feelings_bkmgkbjo = Fale também com a sua equipa de saúde sobre a dor, o cansaço e as noites mal dormidas. Tudo isto pode baixar o ânimo, e alguns medicamentos também.

## harder-times

harder-times_a3uvd6in = Alturas mais difíceis
harder-times_azrlj2cl = Planeie mais apoio para as alturas que costumam ser difíceis.
harder-times_nlrurcdg = Quando
harder-times_3c64g2gr = O que pode sentir
harder-times_cxikeifb = O que pode ajudar
harder-times_of6s4ngq = Antes de um exame de imagem
harder-times_aff46aq7 = A preocupação pode aumentar à medida que o dia se aproxima.
harder-times_v552uzox = Pergunte quando e como vai receber o resultado. Planeie algo agradável para o dia anterior.
harder-times_3e4mj2hi = No início de um tratamento
harder-times_phdi5yz2 = Pode sentir que há demasiado para aprender.
harder-times_pamhy6ab = Leve alguém consigo. Peça informação por escrito.
harder-times_2kdn6re3 = Durante uma pausa no tratamento
harder-times_qag7yxis = Pode sentir menos segurança.
harder-times_eff6jwgs = Pergunte a quem deve ligar e quando é o próximo controlo.
harder-times_3zyhmhp7 = Quando o cancro cresceu
harder-times_puvcbtzq = Pode sentir choque, raiva ou um desgosto profundo.
harder-times_ghl7ao6l = Peça uma segunda conversa alguns dias depois. Escreva as suas perguntas.

## check-yourself

check-yourself_jjvlih7u = Veja como está todas as semanas
check-yourself_4xbhltbr = Escolha um número, uma vez por semana. O [sofrimento emocional][term-distress] é uma sensação desagradável na mente, no corpo, nas relações ou nas crenças[^ownby-2019]. Pode ser ligeiro ou muito forte.
check-yourself_y7vwxmv5 = Quanto sofrimento emocional teve na última semana?
check-yourself_acuok7er = nenhum sofrimento
check-yourself_5ezdlswi = o pior sofrimento que consigo imaginar
check-yourself_j6kqmsc7 = Avise a sua equipa de saúde se o seu número for { $distress-action } ou mais[^agarwal-2025]. Fale também de um número mais baixo, se lhe causar preocupação. Esta escala serve para iniciar uma conversa. Não faz um diagnóstico.
check-yourself_wwxbk6ok = Há outros dois sinais importantes. Ligue para a sua equipa de saúde no horário de atendimento se um deles durar { $low-mood-weeks } semanas ou mais[^arroll-2010]:
check-yourself_qhdrscq3 = Sente tristeza ou falta de esperança na maior parte dos dias.
check-yourself_ad4gwsie = Não tem prazer em quase nada na maior parte dos dias.
check-yourself_6gqjajde = Estes podem ser sinais de depressão. A depressão é uma doença, não uma fraqueza, e o tratamento pode ajudar[^esmo-mood-2023].

## today

today_juusj5hj = O que pode fazer hoje
today_wkutiint = Escolha uma pequena coisa desta lista.
today_km5ru3vb = Levante-se, lave-se, coma e deite-se mais ou menos à mesma hora todos os dias.
today_iycoxysl = Defina um objetivo que seja pequeno o suficiente para hoje, como ligar a um amigo ou a uma amiga.
today_xnwmenml = Mexa-se um pouco, por exemplo com uma caminhada curta. O exercício pode aliviar a preocupação e o desânimo[^campbell-2019].
today_6hh7vssp = Passe algum tempo ao ar livre, ou sente-se junto a uma janela.
today_klxbh2hq = Reserve todos os dias uma hora certa para as suas preocupações. Escreva-as e depois faça outra coisa.
today_mia4hxb3 = Pesquise na Internet apenas durante um tempo definido antes. Pare se se sentir pior.
today_p6avj5z5 = Não use álcool nem comprimidos a mais para dormir como forma de fugir aos seus sentimentos. Peça à sua equipa de saúde uma ajuda mais segura.

## slow-breathing

slow-breathing_4frkf5yf = Respirar devagar
slow-breathing_kfb4sgns = Experimente estes passos quando sentir tensão:
slow-breathing_ar6fdrwf = Encontre uma posição confortável para se sentar ou deitar.
slow-breathing_g3yi44cm = Inspire suavemente pelo nariz.
slow-breathing_owtmdiej = Expire devagar, durante mais tempo do que inspirou.
slow-breathing_hnjilmx7 = Deixe cair os ombros.
slow-breathing_7aeki643 = Continue durante alguns minutos. Pare se sentir tonturas.

## people

people_nxms5mll = Pessoas que podem ajudar
people_lljrvkrv = Peça a uma pessoa uma coisa concreta. Pessoas diferentes podem ajudar em necessidades diferentes.
people_wgalkc2r = O seu enfermeiro ou médico pode ajudar com o ânimo, o sono, a dor e os medicamentos. Comece por aí.
people_jrj7wh2p = Um psicólogo ou [psico-oncologista][term-psycho-oncologist] sabe como o cancro afeta os sentimentos.
people_6sozqzw6 = Um assistente social pode ajudar com o trabalho, o dinheiro e os cuidados em casa.
people_dktrdohu = Um conselheiro espiritual ou religioso pode falar consigo sobre o sentido da vida e a fé.
people_h24pp56k = Um grupo de doentes pode dar-lhe a conhecer pessoas que sabem o que é esta doença.
people_qjxlongm = A família, os amigos e os vizinhos podem fazer companhia ou ajudar em casa.
people_qrmb76xv = Uma pessoa no meio de um círculo de seis pequenos desenhos: família e amigos, enfermeiro ou médico, psicólogo, assistente social, grupo de doentes, conselheiro espiritual.
people_cmfe6hzr = Eu
people_szejahfb = Família e amigos
people_qt7nj6jh = Enfermeiro ou médico
people_ytbtk4wt = Psicólogo
people_tsnhhztw = Assistente social
people_6ubjwofz = Grupo de doentes
people_r3wuxws5 = Conselheiro espiritual
people_m2cum6vd = Um círculo de apoio. O seu pode ser diferente.
people_3whkc7bo = Pergunte sobre o tratamento da preocupação ou do desânimo. A psicoterapia e a atenção plena (mindfulness) podem ajudar[^esmo-mood-2023]. A atenção plena é prestar atenção ao momento presente com calma. Os medicamentos ajudam algumas pessoas[^esmo-mood-2023]. A sua equipa de saúde verifica se são compatíveis com o seu tratamento do cancro.

## family

family_nbbav3rb = Família e crianças
family_2yzac37j = Diga o que sente e do que precisa, em frases curtas. As outras pessoas não conseguem adivinhar.
family_2nn27mcg = As crianças percebem muitas vezes quando algo não está bem. Use palavras simples e verdadeiras, e diga a palavra cancro. Diga-lhes que não foram elas que o causaram. Diga-lhes quem vai cuidar delas. Pode dizer que não sabe.

## body

body_z6kaokig = O seu corpo e a intimidade
body_4gfpq2i3 = Fale com o seu enfermeiro se se sente diferente em relação ao seu corpo. O tratamento, as cicatrizes ou um [estoma][term-stoma] podem mudar a forma como se vê. Um enfermeiro de estomaterapia pode ajudar a sentir mais segurança com outras pessoas.
body_s6jwymfg = Diga ao seu companheiro ou à sua companheira o que é agradável para si e o que não é. A intimidade pode ser uma conversa, um abraço ou sexo. Pergunte à sua equipa de saúde sobre dor durante as relações sexuais ou perda de desejo. A equipa conhece estas perguntas.

## work-money

work-money_tedjx3sn = Trabalho e dinheiro
work-money_4wgj6a4l = Peça cedo para falar com um assistente social. Pode ter direito a subsídio de doença, a um horário reduzido ou a ajuda com as despesas. As regras variam de país para país.

## carers

carers_nq6zkwrv = Se cuida de alguém com cancro
carers_kens3ojc = Cuide também do seu próprio estado de ânimo. Use a mesma escala para si todas as semanas. Peça ajuda antes de sentir muito cansaço.
carers_qo4jdqx2 = Ouça mais do que aconselha. Não tem de resolver tudo.

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = Pensamentos de pôr fim à vida
suicidal-thoughts_gfg2miz5 = Se pensa em suicídio, conte a alguém agora. Algumas pessoas com cancro pensam em pôr fim à vida. Estes pensamentos podem surgir quando a dor, o medo ou a tristeza são muito fortes. Não precisa de ter vergonha deles. Com ajuda, podem desaparecer.
suicidal-thoughts_prar7afw = Até chegar ajuda, fique com outra pessoa. Peça-lhe que retire os medicamentos e outras coisas com que se possa magoar.
suicidal-thoughts_vitduqgp = Se [cuida de alguém com cancro][term-carer], pergunte diretamente: «Estás a pensar em pôr fim à vida?». A pergunta não mete essa ideia na cabeça de ninguém[^dazzi-2014]. Se houver perigo, não deixe a pessoa sozinha.
suicidal-thoughts_t4x477gf = Emergência: ligue já para o número de emergência
suicidal-thoughts_zxcsu5aa = Tem um plano para pôr fim à vida, ou pode vir a pôr em prática esses pensamentos.
suicidal-thoughts_254bw3to = Não consegue manter-se em segurança.
suicidal-thoughts_luiky2n2 = Feriu-se de propósito ou tomou demasiados medicamentos.
suicidal-thoughts_gdxf4bpe = Fica de repente com muita confusão mental.
suicidal-thoughts_du3hvmz5 = Tem uma dor nova ou forte no peito, tem muita dificuldade em respirar, ou fica de repente com dificuldade em respirar, mesmo que pense que é pânico.
suicidal-thoughts_fuxbjzti = Ligue já para a sua equipa de saúde, de dia ou de noite
suicidal-thoughts_ckhmuk7p = Pensa em pôr fim à vida, mesmo sem ter um plano.
suicidal-thoughts_wvsixy7m = Não vê razão para continuar.
suicidal-thoughts_5blc3y35 = Há vários dias que quase não come, ou que quase não dorme.
suicidal-thoughts_62y7r7fp = Vê ou ouve coisas que as outras pessoas não veem nem ouvem.
suicidal-thoughts_ouseovtp = Quer parar o tratamento porque sente desespero.
suicidal-thoughts_vuxdc3aq = Precisa de cada vez mais álcool ou comprimidos todos os dias.
suicidal-thoughts_gk3zpmsf = Se a sua equipa de saúde não atender, ligue para o número de emergência ou vá ao serviço de urgência. Não fique só.

## worksheets

worksheets_osd4cc6w = As suas fichas para preencher
worksheets_otw7vfah = Preencha apenas o que for útil para si. Leve estas páginas à sua próxima consulta.
worksheets_sihohzn6 = Diário do estado de ânimo
worksheets_aychov5z = Use a mesma escala do sofrimento emocional: 0 significa nenhum sofrimento, 10 significa o pior.
worksheets_zbaiss5c = Dia
worksheets_asxlw3b6 = Sofrimento, de 0 a 10
worksheets_sdthlzok = O que aconteceu
worksheets_l32yao7g = O que ajudou
worksheets_r7i5jkjb = Lista de preocupações
worksheets_pwuicnlk = Escreva cada preocupação numa coluna. Para a primeira coluna, escolha um pequeno passo.
worksheets_vzaexpvv = Posso fazer alguma coisa quanto a isto
worksheets_uy5l57qp = Não posso mudar isto agora
worksheets_bedmlkuq = O meu mapa de apoio
worksheets_kpem5uvn = Escreva um nome para cada necessidade. Uma pessoa pode ter vários lugares.
worksheets_tcb67bs3 = Do que preciso
worksheets_yinzx6xv = Quem pode ajudar
worksheets_cuqkwd2e = Como contactar
worksheets_5nl7obfl = Alguém que oiça
worksheets_axszntof = Transporte para o hospital
worksheets_vx74jofe = Compras e refeições
worksheets_kqs4bso7 = Cuidar dos filhos ou dos pais
worksheets_whk24l2n = Ajuda com formulários e dinheiro
worksheets_lde2vnwe = Alguém a quem ligar à noite
worksheets_stczr4lc = Os meus sinais de alerta
worksheets_kcpgvxyr = Assinale os sinais que lhe dizem que precisa de mais ajuda.
worksheets_lzezoac5 = Durmo muito menos ou muito mais do que é habitual.
worksheets_upaonytt = Afasto-me das pessoas.
worksheets_nbkhcjck = Choro muitas vezes ou não sinto nada.
worksheets_rnydront = Zango-me por coisas pequenas.
worksheets_sxbruj6z = Falto a consultas ou a tratamentos, ou não tomo os medicamentos.
worksheets_pnzpsjc6 = Frases para começar
worksheets_pv4odcrz = Hoje gostava de falar sobre o meu estado de ânimo.
worksheets_7gtwar64 = Esta semana o meu sofrimento foi grande. O que pode ajudar?
worksheets_s6ixgshc = Tenho tanto medo do exame que não consigo dormir.
worksheets_hbyngk6t = Será que um medicamento ou a dor está a piorar o meu ânimo?
worksheets_dox73hrv = Posso falar com alguém que ajude as pessoas com cancro com os seus sentimentos?
worksheets_3asjs4qc = Às vezes penso em pôr fim à vida.
worksheets_7ol2dhyl = A quem posso ligar à noite ou ao fim de semana?

## when-to-call

when-to-call_4zxn4crm = Quando ligar

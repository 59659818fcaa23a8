## meta

meta_ltmvjka6 = Aproveitar melhor as conversas com os profissionais de saúde
meta_db6ufsm2 = Guia prático sobre consultas, perguntas e decisões com cancro colorretal metastático
meta_6obslmpm = Como preparar uma consulta, perguntar o que quer saber e decidir em conjunto com a sua equipa de saúde se tem cancro colorretal metastático.
meta_hv2yctd6 = Leve as suas três perguntas mais importantes, leve alguém em quem confia e saia com um plano claro.

## intro

intro_kq6eqrb6 = Antes de cada consulta, escreva as suas três perguntas mais importantes.
intro_45b6jf7z = Mostre a sua lista ao médico ou ao enfermeiro logo no início.
intro_jjyhttc2 = Leve alguém em quem confia e tome notas.
intro_owg3muvb = Antes de sair, fique a saber o que acontece a seguir e a quem pode ligar.
intro_jdxr3pph = Não espere por uma consulta se um problema for urgente. Ligue.

## team

team_m4bdrrhk = Quem faz parte da sua equipa de saúde
team_oqorxqcz = Escreva quem é quem no cartão da equipa, no fim.
team_okkpai4d = Uma [equipa multidisciplinar][term-multidisciplinary-team] planeia o seu tratamento em conjunto. Talvez não venha a conhecer todas as pessoas. Pergunte quem é a sua principal pessoa de contacto. Muitas vezes é um [enfermeiro especialista][term-specialist-nurse].
team_r3mzfbv5 = Pessoa
team_jk34re7r = O que pode perguntar-lhe
team_xs42ppv5 = Médico que trata o cancro (oncologista)
team_co33arnj = o seu plano de tratamento, os medicamentos, os resultados dos exames
team_bgjcombr = Cirurgião
team_2hrgcvwz = as operações e o que acontece depois delas
team_nud7qjlb = Enfermeiro especialista
team_en5kgasx = os efeitos secundários, o dia a dia, quem pode ajudar
team_zkwg5bsw = Médico de família
team_jkbo3bjt = outras doenças, os seus medicamentos habituais
team_vvrzuqs4 = Farmacêutico
team_uunz2nti = como tomar os medicamentos e quais não deve juntar
team_hdtuqmop = Assistente social
team_ittudiec = o trabalho, o dinheiro, a ajuda em casa

## before

before_jb7aprcy = Antes da consulta
before_ty2kuim5 = Comece a preparar-se alguns dias antes.
before_cs3jhsk4 = Três caixas, uma por baixo da outra. Na primeira, uma folha de papel e um lápis. Na segunda, duas pessoas conversam. Na terceira, uma folha de calendário com um visto.
before_zvxcny27 = Antes
before_7esx4boj = Escrever perguntas
before_bvvmvovk = Durante
before_vjhvggo7 = Mostrar a lista
before_ij3nygkh = Depois
before_am53dd72 = Passo seguinte
before_d5d5abrt = Três passos: antes, durante e depois da sua consulta.
before_siql4au3 = Escreva todas as suas perguntas. Marque as três mais importantes.
before_ua54fvzs = Escreva o que mudou: cada problema, quando começou e a intensidade que tem.
before_wwyzpg5m = Faça uma lista dos seus medicamentos, plantas e suplementos. Acrescente as suas alergias.
before_dru7ivqf = Pense no que é mais importante para si agora, por exemplo ter menos dor ou passar tempo em casa.
before_u6sdpsjt = Peça a alguém em quem confia que vá consigo.
before_x5zzijdo = Uma lista pode ajudar a perguntar sobre temas difíceis. Num estudo, { $asked-with-list } em cada 100 pessoas com uma lista de perguntas perguntaram como é que a sua doença iria provavelmente evoluir. Sem a lista, perguntaram { $asked-without-list } em cada 100 pessoas[^butow-1994].
before_wiya4dyw = Mostre a sua lista ao médico. Noutro estudo, as pessoas que receberam uma lista sentiram mais preocupação. Quando o médico viu a lista com elas, sentiram menos preocupação e lembraram-se de mais coisas[^brown-2001].

## during

during_s6z5ukpm = Durante a consulta
during_erhgbkfd = Comece pela sua lista.
during_3xx6ovij = Diga quanto quer saber: todos os pormenores, ou só o mais importante.
during_24o6j6v5 = Diga quando não compreender uma palavra. Pode pedir palavras mais simples ou um desenho.
during_lfmzvkqj = Repita por palavras suas o que ouviu. Assim o médico pode corrigir algum erro.
during_qyzu4uf7 = Diga como se sente. A sua equipa de saúde não consegue ver a dor, a preocupação nem o cansaço.
during_wnfwlndk = Tome notas, ou pergunte se pode gravar a conversa com o telemóvel.
during_37uda4fx = É normal esquecer. As pessoas esquecem logo { $forget-low } a { $forget-high } da informação médica que ouvem[^kessels-2003]. Uma gravação ou um resumo escrito pode ajudar a lembrar mais[^pitkethly-2008].
during_nbuug7r5 = Pode usar frases como estas:
during_34eellzi = «Por favor, fale mais devagar. Quero compreender isto.»
during_yiowddbi = «Deixe-me dizer isto por palavras minhas. Está certo?»
during_pk4fxlqt = «Por favor, diga-me só o que preciso de saber hoje.»

## after

after_pncdfbpk = Antes de sair, e em casa
after_4vtmuss6 = Faça estas perguntas antes de sair:
after_z56v24fy = O que acontece a seguir, e quando?
after_te3impmh = O que tenho de fazer?
after_rvu5y6y4 = A quem posso ligar se tiver uma pergunta ou me sentir pior?
after_kagpsglt = Escreva as respostas no mesmo dia. Peça uma cópia dos resultados dos seus exames e do relatório do médico.
after_nyfyqniu = Em casa, pode lembrar-se de mais perguntas. Ligue à sua principal pessoa de contacto e pergunte.

## decide

decide_scyk56ks = Decidir em conjunto
decide_qwfpqwky = Diga à sua equipa de saúde o que é importante para si. A equipa conhece os tratamentos. A sua vida, conhece-a melhor do que ninguém. Escolher em conjunto chama-se [decisão partilhada][term-shared-decision].
decide_ebb7ww7t = Faça três perguntas sobre cada decisão:
decide_okspmt33 = Que opções tenho? Pergunte também sobre esperar, ou sobre não fazer nenhum tratamento contra o cancro.
decide_u5xjd7iu = Quais são os benefícios e os danos de cada opção?
decide_75g23bwn = Que probabilidade têm estes benefícios e estes danos no meu caso?
decide_bv22a5an = Num estudo pequeno que não era sobre cancro, os médicos deram mais informação quando as pessoas fizeram estas perguntas[^shepherd-2011].
decide_cn57sopo = Pergunte quanto tempo tem para pensar. Pode pedir uma segunda conversa.
decide_vsub57si = Antes de um tratamento, a sua equipa de saúde pede o seu [consentimento informado][term-informed-consent]. Pode dizer que não. Também pode mudar de ideias mais tarde.

## test-words

test-words_wnaewgns = Palavras sobre os seus exames
test-words_vwbl2qrt = Pergunte o que cada resultado significa para o seu tratamento.
test-words_uf7ngnjj = Palavra
test-words_wcblel2u = O que significa
test-words_6rumpckk = O que pode perguntar
test-words_7c5im4ia = [Estádio][term-stage]
test-words_2jkafx4a = até onde o cancro se espalhou
test-words_7efq7z76 = Onde está o cancro no meu corpo?
test-words_a3o3n76w = [Biópsia][term-biopsy]
test-words_n4bcf2mg = um pequeno pedaço de tecido para o laboratório
test-words_47ychlqq = Há tecido suficiente para todas as análises?
test-words_orz2hryv = RAS e BRAF
test-words_4i6opnif = [biomarcadores][term-biomarker]: alterações em genes do [tumor][term-tumour]
test-words_caixyh7q = Que medicamentos são adequados a este resultado?
test-words_vj32onnj = MSI ou MMR
test-words_pgybrt3e = um biomarcador: mostra se as células do tumor reparam bem os seus genes
test-words_bh3s3x4y = A [imunoterapia][term-immunotherapy] pode ajudar-me? Os meus familiares precisam de fazer uma análise?
test-words_uuw4ioex = [Exame de imagem][term-scan]
test-words_vn5ymwcx = imagens do interior do corpo
test-words_7jc6ktox = O cancro está maior, mais pequeno ou igual?
test-words_epmtjzfu = [Marcador tumoral][term-tumour-marker]
test-words_jx74wtrl = uma substância no sangue
test-words_jfb7qi7i = O que significa uma mudança neste número?
test-words_e7t4nfhp = As normas médicas recomendam fazer as análises de RAS, de BRAF e de MSI ou MMR. Os resultados ajudam a escolher um tratamento[^jsmo-2020].

## difficult-topics

difficult-topics_7fsvmtbh = Temas difíceis
difficult-topics_uj4qujs7 = Escolha o momento para estas conversas. Pode perguntar, esperar ou parar em qualquer altura.

## prognosis

prognosis_cvcobgkg = Como a doença pode evoluir
prognosis_qxj6bm7i = Diga o que quer saber sobre o seu [prognóstico][term-prognosis]. Algumas pessoas querem números. Outras não. Também pode pedir ao médico que o diga a outra pessoa. Ninguém pode dizer exatamente o que lhe vai acontecer[^nci-prognosis-2008].

## second-opinion

second-opinion_zeit6ol5 = Uma segunda opinião
second-opinion_ft7wa7o6 = Peça uma [segunda opinião][term-second-opinion] se quiser ter mais certeza. Pode confirmar o seu plano ou mudá-lo[^ruetters-2016]. Pergunte primeiro quanto tempo pode esperar em segurança e se há custos.

## clinical-trial

clinical-trial_gxdel2vy = Um ensaio clínico
clinical-trial_kqvbryav = Pergunte se um [ensaio clínico][term-clinical-trial] pode ser adequado para si. A decisão é livre e sua. Se disser que não, continua a receber os cuidados habituais.

## stopping

stopping_awdrfszt = Quando o tratamento já não ajuda o suficiente
stopping_zmdbholu = Pergunte como é que mais tratamento lhe pode fazer bem e como lhe pode fazer mal. Pode parar o tratamento contra o cancro. Os cuidados não param. Não pare nem mude um medicamento antes de falar com a sua equipa de saúde.
stopping_vwuitsux = Pergunte cedo pelos [cuidados paliativos][term-palliative-care]. Também pode escrever os seus desejos num [plano antecipado de cuidados][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = Se precisa de um intérprete
interpreter_e32joj45 = Peça um [intérprete][term-interpreter] com formação quando marcar a consulta. Pergunte se é gratuito. Os cuidados são melhores com um intérprete com formação do que com um sem formação[^karliner-2007].
interpreter_34ue5ris = Não recorra a uma criança como intérprete[^kasten-2020].
interpreter_acj63npb = Não diga que sim se não compreendeu. Peça ao intérprete que explique outra vez.
interpreter_dud4yceb = Avise a equipa de saúde se ouve mal ou vê mal.

## remote

remote_ddux63o4 = Por telefone ou por vídeo
remote_xvit5lyq = Escolha um lugar sossegado onde mais ninguém possa ouvir. Tenha perto de si a sua lista, os seus medicamentos e uma caneta. Pergunte para que número pode ligar se a chamada cair. Se espera notícias difíceis, peça uma consulta presencial.

## goes-badly

goes-badly_ort5qmnf = Se uma conversa corre mal
goes-badly_27np3ngy = Diga o que foi difícil para si. Pode dizer: «Não disse tudo o que é importante para mim. Podemos falar outra vez?». Peça a um enfermeiro que vá consigo da próxima vez. Muitos hospitais têm uma pessoa que ajuda os doentes com as reclamações.

## companion

companion_wgg4jdgq = Se acompanha alguém
companion_vvft6xgr = Pergunte antes da consulta como pode ajudar. Pode tomar notas ou lembrar uma pergunta à pessoa. Deixe a pessoa falar primeiro. Ajuda menos se falar em vez dela[^laidsaar-powell-2013].

## cannot-wait

cannot-wait_olvugrvl = Problemas que não podem esperar
cannot-wait_lrn6xc3q = Ligue se um problema for novo ou piorar.
cannot-wait_dwntj6n7 = **Não guarde estes problemas para a próxima consulta.**
cannot-wait_iylx3b33 = Não espere se tem uma dor nova ou forte no peito, se tem muita dificuldade em respirar, ou se fica de repente com dificuldade em respirar. Ligue já para o número de emergência.
cannot-wait_kmccgzfi = Não espere se tem uma fraqueza nova ou uma dormência nova nas pernas. Ligue para o número de emergência ou vá ao serviço de urgência.
cannot-wait_qmqfln3u = Não espere se a sua temperatura é de { $fever-threshold } ou mais, ou se tem calafrios. Ligue já para a sua equipa de saúde, de dia ou de noite.
cannot-wait_tgpnvgrw = Não espere se a sua dor não está controlada. Ligue já para a sua equipa de saúde, de dia ou de noite.
cannot-wait_fq23a2g5 = Se pensa em pôr fim à vida, não espere para pedir ajuda. Conte a alguém agora.
cannot-wait_al4ec23n = Não comunique um problema urgente por email nem numa aplicação. A sua equipa de saúde pode ler a mensagem demasiado tarde. Ligue.
cannot-wait_sfsebtsn = As listas no fim indicam mais destes problemas.

## worksheets

worksheets_osd4cc6w = As suas fichas para preencher
worksheets_zz5u4pcm = Assinale as perguntas que são importantes para si agora. Deixe as outras.
worksheets_rm2nve2g = O meu cancro e os meus exames
worksheets_dk7djyse = Onde está o cancro agora?
worksheets_s4ve5laz = Que resultados de biomarcadores tenho, e quais faltam?
worksheets_cxvrh7nr = O que mostrou o meu último exame de imagem?
worksheets_izpcwaex = Quando é o próximo exame de imagem, e quando recebo o resultado?
worksheets_4r7eou2k = O meu tratamento
worksheets_kukt56ti = Qual é o objetivo deste tratamento?
worksheets_64iuqioo = Que outras opções tenho?
worksheets_ikamszwf = A cirurgia ou a radioterapia pode ajudar-me?
worksheets_q66afbt6 = Como vamos saber se o tratamento funciona?
worksheets_4fsikdcl = O que fazemos se não funcionar?
worksheets_jm4lqpe3 = Há um ensaio clínico para mim?
worksheets_ygn32o32 = Efeitos secundários e dia a dia
worksheets_cmtrlew2 = Que efeitos secundários são prováveis, e o que posso fazer quanto a eles?
worksheets_jzt5rp7a = Que problemas devo comunicar de imediato, e a quem?
worksheets_s4eb6kp7 = Posso trabalhar, viajar e fazer exercício?
worksheets_mmcgfwqg = O que devo comer e beber?
worksheets_gonccs7u = De que forma pode o tratamento mudar a minha vida sexual ou o meu desejo de ter filhos?
worksheets_s3ru3bt2 = O futuro
worksheets_4ysmvg26 = O que posso esperar dos próximos meses?
worksheets_uf5l26sm = Que esperança posso ter?
worksheets_pdyuzbgk = Quando devo conhecer a equipa de cuidados paliativos?
worksheets_niussmmw = Como posso escrever os meus desejos para mais tarde?
worksheets_mximl2kk = Apoio
worksheets_ye3qa5lk = Quem é a minha principal pessoa de contacto?
worksheets_gxppfdno = Quem pode ajudar-me com a preocupação ou o desânimo?
worksheets_lyecnzhj = Quem pode ajudar a minha família e os meus filhos?
worksheets_rfqlxw3y = Quem pode ajudar com o dinheiro, o trabalho e os formulários?
worksheets_id6anwwz = As minhas três perguntas mais importantes
worksheets_xaquj37t = A minha pergunta
worksheets_noep327x = A resposta
worksheets_htmcdxgt = O cartão da minha equipa de saúde
worksheets_r3mzfbv5 = Pessoa
worksheets_52afragw = Nome
worksheets_sinonozs = Como contactar esta pessoa
worksheets_js72gos2 = Principal pessoa de contacto
worksheets_hwcmlt53 = Oncologista
worksheets_bgjcombr = Cirurgião
worksheets_nud7qjlb = Enfermeiro especialista
worksheets_zkwg5bsw = Médico de família
worksheets_vvrzuqs4 = Farmacêutico
worksheets_hdtuqmop = Assistente social
worksheets_qb5goduz = Serviço de intérpretes
worksheets_rjy27ckp = Os meus medicamentos e as minhas alergias
worksheets_67jo35hk = Inclua as plantas, as vitaminas e os medicamentos que compra por si. Escreva as suas alergias na última linha.
worksheets_liqxlrs6 = Medicamento
worksheets_dtvblc3y = Quantidade
worksheets_nlrurcdg = Quando
worksheets_ncjowzjo = Para que serve
worksheets_omuxf7jq = Notas da minha consulta
worksheets_ry4rm5qu = Tema
worksheets_uk3sbpp3 = As minhas notas
worksheets_cgebugwa = Data, e com quem falei
worksheets_oqqonsu5 = O que mudou desde a última vez
worksheets_7gp7n2x4 = O que ouvi
worksheets_2axu4xbs = O que decidimos
worksheets_ib4i4w33 = O que acontece a seguir, e quando
worksheets_k4urb3jk = O que tenho de fazer
worksheets_hrcuj5pi = A quem ligo se tiver perguntas
worksheets_2hr6vcza = As minhas perguntas para a próxima vez
worksheets_dm2v7b7s = Comparar as minhas opções
worksheets_c6ttftis = Preencha uma coluna para cada opção, em conjunto com a sua equipa de saúde.
worksheets_ldnsanbl = Pergunta
worksheets_pcgw3fme = Opção A
worksheets_t43cezr7 = Opção B
worksheets_xk66aid4 = Nenhum tratamento contra o cancro, por agora
worksheets_g7zy332q = Como pode ajudar-me?
worksheets_sf4dtum2 = Que probabilidade tem isto no meu caso?
worksheets_hhrcvxwb = Que danos são possíveis?
worksheets_wrhd44rh = Que probabilidade têm estes danos no meu caso?
worksheets_ycdifgim = Como muda o meu dia a dia?
worksheets_4or3lnzx = Está de acordo com o que é importante para mim?
worksheets_2g6kasgo = O que ainda preciso de saber?

## when-to-call

when-to-call_4zxn4crm = Quando ligar

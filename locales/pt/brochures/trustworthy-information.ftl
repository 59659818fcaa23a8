## meta

meta_fbnytwes = Encontrar informação fiável na Internet
meta_7gdhxhyn = Cinco verificações para pessoas com cancro gastrointestinal
meta_lyat3ags = Como verificar sites, vídeos, chatbots e notícias de estudos sobre o cancro gastrointestinal, e como usá-los com a sua equipa de saúde.
meta_5d2ziqu6 = Verifique quem fez a informação, quem paga, de onde vem, quando foi revista e o que querem. Depois fale com a sua equipa de saúde antes de agir.

## intro

intro_xa3npka5 = Verifique quem está por trás de uma página, quem paga, de onde vem a informação, quando foi revista e o que querem.
intro_ta2intjx = Comece pelos serviços públicos de saúde, pelos hospitais e pelas ligas contra o cancro.
intro_ymlbef7h = Não pare, não adie nem mude o seu tratamento por causa de algo que encontrou na Internet.
intro_acragg63 = Não compre nem tome um remédio da Internet antes de perguntar à sua equipa de saúde.
intro_oip6tzjr = Leve o que encontrar à sua equipa de saúde.

## why-search

why-search_zmrfex3f = Porque é que pesquisar ajuda, e porque é que pode fazer mal
why-search_awdem3os = Pesquise quando se sentir com forças para isso, e pare quando lhe causar mal-estar. Não tem de ler tudo.
why-search_hvjid3vx = Uma boa informação pode ajudar a preparar perguntas e a explicar a sua doença à sua família.
why-search_ncgx5jqk = Algumas páginas podem assustar. Podem ser sobre outro cancro ou outro estádio. Os números de sobrevivência descrevem grupos grandes, muitas vezes tratados há anos. Não podem dizer o que lhe vai acontecer.
why-search_2rqatdnz = Escolha uma pergunta antes de começar e defina um limite de tempo. Também pode pedir a um amigo ou a uma amiga que pesquise por si.

## where-to-start

where-to-start_txur2g44 = Por onde começar
where-to-start_dscnzfv2 = Comece por páginas que não têm nada para vender. São bons pontos de partida:
where-to-start_igd7tgxp = o serviço público de saúde ou o ministério da saúde do seu país
where-to-start_jasxifva = a liga nacional contra o cancro ou um grande hospital oncológico
where-to-start_llxygjtv = uma associação de doentes do seu tipo de cancro
where-to-start_rquz4cpy = uma sociedade médica, por exemplo os [guias para doentes da Sociedade Europeia de Oncologia Médica][esmo-patient-guides]
where-to-start_k4xlow2h = A sua equipa de saúde pode indicar boas páginas na sua língua.
where-to-start_7g4n5sqe = Um selo de qualidade, por si só, não prova nada. Alguns selos já acabaram, mas as páginas antigas ainda os mostram.

## five-checks

five-checks_ksua5nh6 = As cinco verificações
five-checks_ebaco36i = Faça cinco perguntas sobre cada página, vídeo ou publicação. Baseiam-se nos conselhos de um instituto público do cancro[^nci-trust].
five-checks_frplvl5m = Cinco caixas, uma por baixo da outra. Cada uma tem um pequeno desenho e uma pergunta: uma pessoa, moedas, uma página de texto, um relógio e um cesto de compras.
five-checks_gqmurdip = Quem?
five-checks_mpm6jobd = Quem paga?
five-checks_3riol3oa = De onde vem?
five-checks_mdz7oovi = Quando?
five-checks_htl5hn3k = O que querem?
five-checks_d6kquafg = Cinco perguntas a fazer antes de confiar numa página.

## who

who_hhusa4d2 = Quem está por trás?
who_rhgfppnm = Procure um nome e um endereço. Procure as pessoas que escreveram e reviram o texto. Devem ter formação na área da saúde.

## who-pays

who-pays_egw3yibx = Quem paga?
who-pays_u5txdxxi = Descubra quem paga a página. Pode ser o Estado, uma instituição de solidariedade, uma empresa ou anunciantes. Uma boa página di-lo abertamente.

## where-from

where-from_in6jgke3 = De onde vem?
where-from_7b4qelyp = Procure fontes com nome, como estudos ou normas médicas. Abra uma fonte e veja se diz o mesmo. A história de uma pessoa não é uma prova.

## when-checked

when-checked_wgklmnti = Quando foi revista?
when-checked_nhfpris2 = Procure a data da última revisão, porque o tratamento do cancro muda depressa. Se não houver data, procure outra página.

## what-they-want

what-they-want_qejcfgfp = O que querem de si?
what-they-want_antz2rrz = Pergunte o que é que a página quer que faça. Pode querer que aprenda, compre, faça um donativo ou dê os seus dados. Uma boa informação diz-lhe para falar com a sua própria equipa de saúde.

## warning-signs

warning-signs_nsoswvad = Sinais de alerta
warning-signs_xcss2jqw = Saia da página se vir um destes sinais:
warning-signs_xtu4i7zm = A página promete uma cura ou um milagre.
warning-signs_q63naemm = A página diz que um só remédio funciona contra todos os cancros.
warning-signs_n36tlrfy = A página mantém em segredo a composição do remédio.
warning-signs_r7atgat3 = A página quer dinheiro antes de lhe dar pormenores.
warning-signs_zwldvrsz = A página diz que os médicos escondem a verdade.
warning-signs_zmtajpi3 = A página diz que um produto é seguro porque é natural.
warning-signs_rjxy7kgd = Não pare nem adie o seu tratamento por causa de conselhos que encontrou na Internet. Pergunte primeiro à sua equipa de saúde.

## videos-and-forums

videos-and-forums_2k255jkb = Vídeos, grupos e fóruns
videos-and-forums_pmr2vilb = Use os vídeos e os fóruns para ter apoio e sugestões para o dia a dia. Não os use para escolher um tratamento.
videos-and-forums_tnf2xdkt = Outros doentes podem compreender muito bem o que sente. Mas o cancro e o tratamento dessas pessoas podem ser diferentes dos seus.
videos-and-forums_h4i7dg3a = Nem sempre o que é popular é verdade. Dois especialistas em cancro verificaram { $articles-total } artigos populares nas redes sociais sobre o tratamento do cancro. O cancro do intestino era um dos temas. Os especialistas encontraram afirmações falsas ou enganosas em { $articles-misleading } dos artigos[^johnson-2022].
videos-and-forums_v742j7g7 = Descubra quem fala num vídeo e se essa pessoa vende alguma coisa.

## ai-chatbots

ai-chatbots_tecpstkv = Chatbots de inteligência artificial
ai-chatbots_mb35v7tf = Use um chatbot para se preparar, não para decidir. Um chatbot é um programa de computador que escreve respostas. Pode explicar uma palavra ou ajudar a escrever perguntas.
ai-chatbots_6px2a2gy = Um chatbot pode parecer seguro e, mesmo assim, estar errado. Pode inventar uma fonte ou usar informação antiga. Não conhece todo o seu processo clínico.
ai-chatbots_mc2e5mpo = Um estudo testou um dos primeiros chatbots com perguntas de tratamento sobre outros cancros. Cerca de { $chatbot-wrong } em cada { $chatbot-answers } respostas dava algum conselho que não correspondia às normas médicas[^nci-chatbots-2023]. Os chatbots mais recentes podem dar outros resultados.
ai-chatbots_43ddx3ns = Peça as fontes ao chatbot e abra-as por si.
ai-chatbots_mvzfvicv = Não introduza o seu nome, a sua data de nascimento nem os resultados dos seus exames.
ai-chatbots_qwg6dnif = Não pergunte a um chatbot se um sintoma é uma emergência. Ligue para o número da sua equipa de saúde ou para o número de emergência.

## study-news

study-news_4cjizpq3 = Notícias sobre estudos
study-news_ncvtnapp = Faça estas perguntas quando ler sobre um estudo novo:
study-news_w4rbfyyk = Participaram pessoas? Muitas vezes, os resultados em células ou em animais não se aplicam às pessoas.
study-news_gr5zl4vk = As pessoas eram parecidas consigo? Procure o mesmo cancro e o mesmo estádio.
study-news_kb3hmvo7 = Quantas pessoas participaram? O resultado de um estudo pequeno pode ser um acaso.
study-news_ny7ky5l4 = Quantas pessoas ajudou? Procure o número de pessoas.

## worked-example

worked-example_rt463fwq = Um exemplo com números
worked-example_btkmryzi = Procure os números que estão por trás de um título. **Inventámos os números deste exemplo.** Não são de um estudo nem de um produto real[^trust-own-example].
worked-example_ikrsmbmm = O título diz: «Novo produto reduz para metade o risco de um efeito secundário».
worked-example_sqpskd7v = Grupo
worked-example_suakgfmj = Pessoas no grupo
worked-example_vg5wc7o2 = Pessoas com o efeito secundário
worked-example_ath3yjbz = Pessoas sem o efeito secundário
worked-example_o3ycynkx = Grupo com o novo produto
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = Grupo sem o novo produto
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = O título é verdadeiro: { $example-with } é metade de { $example-without }. Mas, em { $example-group } pessoas, o produto só ajudou { $example-helped }. Não fez diferença para as outras { $example-same } pessoas.
worked-example_36ywt5cz = Em estudos, as pessoas compreenderam melhor estes números do que as percentagens[^akl-2011]. Peça à sua equipa de saúde números apresentados desta forma.

## trial-registers

trial-registers_opmn6257 = Registos de ensaios clínicos
trial-registers_yp75xzxn = Use um registo para encontrar um [ensaio clínico][term-clinical-trial] de que possa falar com a sua equipa de saúde. Dois exemplos são o [registo da União Europeia][clinical-trials-eu] e o [registo dos Estados Unidos][clinicaltrials-gov].
trial-registers_v3ocnd4q = Um registo é uma lista de estudos. Não os recomenda. Nos Estados Unidos, nem todos os estudos da lista são avaliados ou aprovados pelo governo[^ctgov-2023].
trial-registers_mhb22i3n = Pergunte à sua equipa de saúde se um ensaio é adequado ao seu cancro, aos seus [biomarcadores][term-biomarker] e ao seu estado de saúde. Tenha cuidado se tiver de pagar para participar.

## buying-online

buying-online_tii3meaz = Comprar medicamentos e remédios na Internet
buying-online_n3lm4au6 = Pergunte à sua equipa de saúde ou a um farmacêutico antes de comprar alguma coisa. As plantas, as vitaminas e outros remédios podem mudar o efeito da [quimioterapia][term-chemotherapy] e de outros tratamentos.
buying-online_u2zvveai = Não compre medicamentos sujeitos a receita médica sem receita. Os medicamentos falsificados podem ter a composição errada ou a dose errada[^ema-online].
buying-online_kdcgoenx = Na União Europeia, na Islândia, no Liechtenstein e na Noruega, os vendedores legais na Internet mostram um logótipo comum[^eu-logo-2014]. Verifique o logótipo por esta ordem:
buying-online_cgf4ljst = Procure uma bandeira nacional no logótipo. Um logótipo com a bandeira da União Europeia é falso[^ema-online].
buying-online_7vy45zsa = Selecione o logótipo. Tem de abrir a lista oficial da autoridade nacional.
buying-online_4ayy6mih = Procure o vendedor na lista oficial. Se o vendedor não estiver lá, não compre.
buying-online_appv25ya = A [Agência Europeia de Medicamentos][medicines-online-eu] explica este logótipo. Noutros países, pergunte a um farmacêutico.
buying-online_lah7inqy = Se tomou um produto e se sente mal, ligue já para o número da sua equipa de saúde. Numa emergência, ligue para o número de emergência. Diga o que tomou e guarde a embalagem.

## privacy

privacy_qtqd6jmv = A sua privacidade
privacy_pcmcp7th = Partilhe o mínimo possível sobre si:
privacy_cn5qwwg2 = Nos fóruns, use um nome que não mostre quem é.
privacy_r5a3nexx = Não publique imagens de cartas, de resultados de exames ou de rótulos de medicamentos.
privacy_gugcobll = Não envie dinheiro nem dados bancários a pessoas que só conhece da Internet.

## bring-to-team

bring-to-team_rq2alhif = Leve à sua equipa de saúde
bring-to-team_6kiuibp2 = Conte à sua equipa de saúde o que encontrou, mesmo que tenha dúvidas. Leve uma página ou uma ligação, e marque a parte importante.
bring-to-team_2jezqbni = Verifique também este folheto. Procure quem o fez, quem pagou, as suas fontes e as suas datas.

## website-checker

website-checker_cjvrlwd6 = Ficha para preencher: verificar um site
website-checker_hjudoiag = Verificar um site
website-checker_3d44kel4 = Assinale «sim» ou «não» em cada pergunta. Se assinalar «não» várias vezes, procure outra página.
website-checker_ldnsanbl = Pergunta
website-checker_sai6gbdl = Sim
website-checker_4h7yowml = Não
website-checker_nxtudeke = Consigo ver quem está por trás da página?
website-checker_37sxnh4t = Consigo encontrar um endereço ou outra forma de contacto?
website-checker_krpwllfg = A página diz quem a paga?
website-checker_sesp4qi3 = O texto foi escrito ou revisto por pessoas com formação na área da saúde?
website-checker_pvuwwq4k = A página indica as suas fontes?
website-checker_bu26eyjz = Consigo ver a data da última revisão?
website-checker_gpij5ert = A página descreve tanto os danos como os benefícios?
website-checker_ofd2nfqs = Consigo distinguir a publicidade da informação?
website-checker_volwegkj = A página diz o que acontece aos meus dados?
website-checker_ojwevcd5 = A página diz-me para falar com a minha própria equipa de saúde?

## what-i-found

what-i-found_jkbitmpx = Ficha para preencher: o que encontrei
what-i-found_yhn74bxc = O que encontrei: uma nota para a minha próxima consulta
what-i-found_qtusvimp = Preencha uma nota para cada página, vídeo ou resposta.
what-i-found_ry4rm5qu = Tema
what-i-found_uk3sbpp3 = As minhas notas
what-i-found_4nrtbetr = Nome ou endereço da página
what-i-found_mciv36n7 = Quem a fez, e quando
what-i-found_bx7gr5qw = O que diz
what-i-found_3gmk4sxm = Porque é importante para mim
what-i-found_cqnd5ddb = A minha pergunta à equipa de saúde
what-i-found_gskaxbvh = O que disse a minha equipa de saúde
what-i-found_rhmapgo6 = Sobre o que encontrei
what-i-found_fajfgmqn = Esta informação é adequada ao meu cancro e ao meu estádio?
what-i-found_smirmyvg = Isto pode ajudar-me, e pode fazer-me mal?
what-i-found_ykcg4rie = É compatível com o meu tratamento e com os meus outros medicamentos?
what-i-found_wcoysyvs = Que páginas recomendam na minha língua?

## when-to-call

when-to-call_4zxn4crm = Quando ligar

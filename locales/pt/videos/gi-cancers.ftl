## meta

meta_kr6zntxd = Sobre os cancros gastrointestinais
meta_fli4q7tq = Guião de um vídeo de cerca de três minutos: o que são os cancros gastrointestinais, como se tratam e de onde vem a ajuda.

## intro

intro_t7nbserw = Esta página é o guião de um vídeo de cerca de três minutos. O vídeo em si não está incluído. Pode ler o que se vê no ecrã e o que é dito.

## what-it-means

what-it-means_erqmigld = O que significa a palavra
what-it-means_tl36tlfz = De manhã, uma pessoa está sentada à mesa da cozinha. Há uma carta em cima da mesa.
what-it-means_7tqizh67 = Ouviu as palavras cancro gastrointestinal. Talvez digam respeito a si, ou a alguém próximo. Este vídeo explica algumas palavras e alguns primeiros passos.
what-it-means_ajmtwh7a = Um desenho do corpo em linhas. Os órgãos aparecem um a seguir ao outro.
what-it-means_limtya2v = Os cancros gastrointestinais começam nos órgãos que digerem os alimentos. Entre eles estão o esófago, o estômago, o fígado, o pâncreas e o intestino. São doenças diferentes e precisam de tratamentos diferentes.
what-it-means_2g7t57vr = Pequenos círculos dividem-se. Alguns não param e formam um caroço.
what-it-means_4yxu3pga = O nosso corpo produz células novas todos os dias. O cancro começa quando algumas células continuam a crescer e não param. Podem formar um caroço. Chama-se [tumor][term-tumour].
what-it-means_iuxvdeyl = Alguns círculos viajam do intestino para o fígado.
what-it-means_y7ewnu7a = As células do cancro podem passar para outros lugares do corpo. Aí podem formar tumores novos, chamados metástases. Um cancro do intestino que passa para o fígado continua a ser um cancro do intestino.
what-it-means_ztnucpuv = A pessoa olha pela janela. Uma amiga chega e senta-se também.
what-it-means_cu5h62sx = O cancro tem muitas causas. Muitas vezes ninguém sabe dizer porque é que uma pessoa adoece e outra não. A culpa não é sua.

## tests-and-treatment

tests-and-treatment_kxzt7chl = Exames e tratamento
tests-and-treatment_7g6krxji = Um aparelho de exames de imagem, um tubo fino com uma câmara e um pequeno frasco com uma amostra.
tests-and-treatment_ligmcegp = Os médicos usam exames de imagem, exames com uma câmara e pequenas amostras de tecido. Os resultados mostram que tipo de cancro é e onde está. Ajudam a planear o seu tratamento.
tests-and-treatment_xqaac3yh = Símbolos simples de uma operação, da radiação e de uma infusão.
tests-and-treatment_r4xwbdmw = O tratamento pode ser uma operação, radioterapia ou medicamentos. A quimioterapia e a imunoterapia são dois tipos de tratamento com medicamentos. Algumas pessoas precisam de um só tratamento. Outras precisam de vários. A sua equipa de saúde explica o que é adequado para si.
tests-and-treatment_awh2ao26 = A pessoa e uma médica olham juntas para um plano.
tests-and-treatment_pk2lixle = O tratamento pode ter objetivos diferentes. Pode tentar curar o cancro, abrandá-lo ou aliviar os sintomas. Pergunte que objetivo tem o seu tratamento.

## help

help_fkprodg4 = Ajuda para o dia a dia
help_b54v6kd3 = Um enfermeiro, uma nutricionista e uma fisioterapeuta cumprimentam a pessoa.
help_j4r2xnrb = Tem uma equipa inteira. Fale cedo com ela sobre dor, cansaço, perda de peso ou preocupações. Os cuidados paliativos aliviam os sintomas. Podem ajudar em qualquer fase, também durante o tratamento.
help_pcs5js2w = A pessoa faz uma caminhada curta com a amiga.
help_h3626jm3 = Comer o suficiente, mexer-se um pouco e falar com pessoas em quem confia pode ajudar em cada dia. Os pequenos passos contam.

## when-to-call

when-to-call_4zxn4crm = Quando ligar
when-to-call_gelz4bym = Uma mão segura um telefone. Um cartão mostra as palavras: o número da sua equipa de saúde.
when-to-call_b7u6wsgi = Ligue de imediato para o número da sua equipa de saúde, de dia ou de noite, se tiver febre ou calafrios, ou se não conseguir reter os líquidos. Se ninguém atender, vá ao serviço de urgência.
when-to-call_bxtbgvyb = O cartão é virado. Mostra as palavras: número de emergência.
when-to-call_srdn4wbu = Ligue para o número de emergência se tiver uma dor nova ou forte no peito, muita dificuldade ou dificuldade repentina em respirar, ou uma hemorragia grande. Ligue também se tiver fraqueza nova ou dormência nova nas pernas, ou febre com a pele ou os olhos amarelos.
when-to-call_hu23gmd4 = A pessoa escreve num caderno. A imagem fica clara aos poucos.
when-to-call_3jcntyib = Não tem de aprender tudo hoje. Escreva as suas perguntas e leve-as à próxima consulta. Não está só.

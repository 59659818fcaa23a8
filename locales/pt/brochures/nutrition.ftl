## meta

meta_ss7j6rnj = Comer bem
meta_sp266zoy = Guia prático sobre alimentação, peso e forças com cancro gastrointestinal
meta_telkf27o = Como manter o peso e as forças com cancro gastrointestinal, com sugestões para problemas comuns ao comer.
meta_ccu6z6rg = Mantenha o seu peso e as suas forças: avise cedo se perder peso e peça para falar com um nutricionista.

## intro

intro_dtz7pev2 = O objetivo é manter o seu peso e as suas forças.
intro_wyeryuxu = Pese-se uma vez por semana. Comunique qualquer perda de peso que não tenha planeado.
intro_wrnyg4ak = Coma pequenas quantidades muitas vezes, com proteínas de cada vez.
intro_or2pjzlv = Peça cedo para falar com um nutricionista.
intro_jgflyef3 = Não comece uma dieta rigorosa, um jejum ou um suplemento antes de perguntar à sua equipa de saúde.

## why

why_vnhr7jfz = Porque é que a alimentação muda
why_klaqo4w6 = Avise a sua equipa de saúde assim que comer se tornar mais difícil. A equipa pode tratar muitas das causas.
why_acwwdu2i = O [tumor][term-tumour], uma operação ou o tratamento podem mudar o apetite, o paladar e a digestão. A doença também pode mudar a forma como o seu corpo aproveita os alimentos. Cerca de { $loss-at-diagnosis-low } a { $loss-at-diagnosis-high } em cada 100 pessoas já perderam peso quando o cancro é descoberto[^seom-2019].
why_guuv25gc = A culpa não é sua. Os alimentos, por si só, nem sempre conseguem travar a perda de peso[^espen-2021].

## weigh

weigh_eqfsrn4f = Pese-se todas as semanas
weigh_sb4egeku = Use a mesma balança, no mesmo dia e com roupa parecida.
weigh_laux7pbg = Ligue para a sua equipa de saúde no horário de atendimento se tiver algum destes sinais, seja qual for o tamanho do seu corpo:
weigh_hl6f36kv = O seu peso continua a descer.
weigh_d5s5pi7q = Perdeu mais de { $weight-loss-share } do seu peso em { $weight-loss-months } meses[^glim-2019].
weigh_62luicj7 = Comeu metade do que é habitual, ou menos, durante mais de { $low-intake-days } dias[^glim-2019].
weigh_nhnjuge4 = A roupa ou os anéis ficaram largos.
weigh_2gasc6im = A barriga ou as duas pernas incham devagar. O excesso de líquidos pode esconder a perda de peso.
weigh_vlecjl64 = Para uma pessoa de { $example-weight }, uma perda de { $weight-loss-share } corresponde a { $example-loss }.

## how-much

how-much_4zf4gb3y = De quanto precisa?
how-much_ioxjfenm = Use esta tabela como primeira orientação. Os números são gerais, e um [nutricionista][term-dietitian] define os seus. A recomendação geral para um dia é de { $energy-low } a { $energy-high } de energia por cada quilograma de peso corporal. De proteínas, é mais de { $protein-low } por cada quilograma, até { $protein-high } se possível[^espen-2021].
how-much_s5yiaaf4 = Peso corporal (kg)
how-much_suplsvbo = Energia por dia (kcal)
how-much_lv46du4o = Proteínas por dia (g)
how-much_f6hvnqzk = 50
how-much_h4wuxj6j = 1250–1500
how-much_l7y5jeoe = 50–75
how-much_yvgudn2g = 60
how-much_vsnmtxup = 1500–1800
how-much_xuxjirub = 60–90
how-much_gbqizow2 = 70
how-much_easi6isa = 1750–2100
how-much_g7ltqlpf = 70–105
how-much_xwnnssaq = 80
how-much_guynpqql = 2000–2400
how-much_j45o4drg = 80–120
how-much_zegjmkmw = Estes números podem não servir para si se tem uma doença dos rins, uma doença do fígado ou diabetes. Pergunte primeiro à sua equipa de saúde.

## protein

protein_ajl3iibl = Refeições pequenas, mais proteínas
protein_mb7llwlv = Coma um pouco de poucas em poucas horas, mesmo sem fome. As proteínas ajudam o corpo a conservar o músculo. Comece a refeição pelo alimento com proteínas.
protein_ilhdfgot = Um prato dividido em três partes iguais: alimento com proteínas, alimento com amido, e legumes ou fruta. Ao lado do prato está uma bebida.
protein_7ldv4ya3 = Com proteínas
protein_7vsjtcvh = Com amido
protein_ngilgxmu = Legumes ou fruta
protein_xsnlwbcp = Bebida
protein_44pjsfbz = Uma forma de compor o prato. O seu nutricionista pode mudar as partes para si.
protein_kigmrnt4 = A tabela indica as proteínas de alimentos comuns. Os números são aproximados[^bnf-protein].
protein_ha7j75oo = Alimento
protein_5xax2us6 = Quantidade
protein_nk3j7q3j = Proteínas (g)
protein_rmm2gdnz = Frango, cozinhado
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = Peixe branco, cozinhado
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = Ovos
protein_i6eh4vnv = 2 ovos
protein_2y6ov4bf = 12
protein_4w2vvpvb = Iogurte natural
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = Lentilhas ou feijão, cozidos
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = Leite
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = Amêndoas
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = Para aproveitar melhor uma refeição pequena:
protein_3hvefbut = Junte azeite, manteiga, ovo, queijo ou frutos secos moídos à sopa, ao arroz, à massa ou aos legumes.
protein_a32xxbud = Tenha por perto comida pronta a comer, como iogurte, ovos cozidos, pão ou sopa.
protein_cy3sfw7f = Coma mais na altura do dia em que se sente melhor.
protein_whwmnxnt = Faça uma caminhada curta antes de uma refeição, se conseguir.

## problems

problems_r25qs6me = Sugestões para problemas comuns
problems_mhs4oygx = Procure o seu problema nesta tabela e fale dele à sua equipa de saúde. Muitas vezes os medicamentos também podem ajudar.
problems_65ke2u2r = Problema
problems_cxikeifb = O que pode ajudar
problems_qderoi2u = Falta de apetite
problems_fna6uco4 = Coma a horas certas. Use pratos pequenos. Escolha comida de que goste.
problems_had3hc6k = Estômago cheio demasiado cedo
problems_rbcfuuew = Coma menos de cada vez, mas mais vezes. Beba entre as refeições.
problems_xlwqifyl = Náuseas
problems_7p3ggcuc = Escolha comida simples que não esteja quente. Afaste-se dos cheiros da cozinha. Tome o seu medicamento contra as náuseas como combinado.
problems_32ji5zai = A comida sabe de forma diferente
problems_st4l4jp6 = Experimente outros alimentos. Junte limão ou ervas aromáticas, se a boca não lhe doer. Bocheche com água antes das refeições.
problems_3ep55gur = Boca dorida
problems_bpv7fbj5 = Escolha comida mole que não esteja quente. Não coma alimentos ácidos, picantes ou ásperos. Use uma escova de dentes macia.
problems_yz6vpnlt = Boca seca
problems_zlhxur3b = Beba pequenos goles muitas vezes. Junte molho ou caldo à comida.
problems_at2y3fwy = Diarreia
problems_enptinyw = Beba mais. Escolha arroz, batatas, bananas ou pão branco. Ligue agora para a sua equipa de saúde, de dia ou de noite, se tiver muito mais diarreia do que é habitual, ou se a tiver durante a noite ou com sangue.
problems_pazkrp4q = Prisão de ventre
problems_2v45kdya = Beba mais e mexa-se um pouco. Pergunte antes de comer mais fibra ou de tomar um laxante.
problems_5lmtna45 = Gases
problems_sjzpbbxq = Coma devagar. Experimente menos feijão, menos couve e menos bebidas com gás.
problems_33wbqnmt = Dificuldade em engolir
problems_372wpde5 = Ligue para a sua equipa de saúde no horário de atendimento. Pode precisar de comida mole e de um exame para ver como engole. Se a comida ficar presa ou não conseguir engolir, ligue já para a sua equipa de saúde, de dia ou de noite.
problems_t2i3evpv = Se tem um estreitamento no intestino, pergunte à sua equipa de saúde antes de comer mais fibra. Pergunte também sobre os frutos secos e os legumes crus.

## after-operation

after-operation_3djuz355 = Depois de uma operação
after-operation_ihjgrare = Siga o plano da sua própria equipa de saúde, porque as operações são diferentes.
after-operation_mrax6r3u = **Esófago ou estômago**: faça refeições pequenas muitas vezes e mastigue bem. Beba entre as refeições. Pergunte sobre a vitamina B12.
after-operation_3se5dn6h = **Pâncreas**: faça refeições pequenas muitas vezes. Avise a sua equipa de saúde se tiver fezes claras, gordurosas ou que flutuam. Pode precisar de [enzimas][term-digestive-enzymes], que se tomam com a comida[^phillips-2021].
after-operation_37ikjlje = **Intestino**: comece com comida mole e junte um alimento novo de cada vez.
after-operation_cdr4b2uz = **Estoma**: mastigue bem e beba o suficiente. Pergunte ao seu enfermeiro de estomaterapia o que fazer se mudar o que sai pelo [estoma][term-stoma].
after-operation_ykfmzmyt = Depois de uma operação ao estômago ou ao esófago, a comida pode passar depressa demais para o intestino. Pode sentir tonturas, suores, fraqueza ou náuseas nos { $dumping-early } minutos a seguir a uma refeição. Também pode acontecer { $dumping-late-from } a { $dumping-late-to } horas depois[^niddk-dumping-2019]. Fale com o seu nutricionista. Refeições mais pequenas e com menos açúcar podem ajudar.

## safe-food

safe-food_swre2xyh = Alimentos seguros
safe-food_njtwudup = Manuseie os alimentos com cuidado, porque o tratamento pode baixar as suas defesas contra os micróbios.
safe-food_fcdk3vs7 = Lave as mãos antes de cozinhar e antes de comer.
safe-food_6trni7zf = Cozinhe a carne, o peixe e os ovos até o centro estar quente e bem cozinhado.
safe-food_m3isduz2 = Mantenha a carne crua e o peixe cru afastados dos outros alimentos.
safe-food_s6m62574 = Não coma peixe cru, carne crua nem ovos crus.
safe-food_2gpbicu7 = Não beba leite cru e não coma queijo feito com ele.
safe-food_jzsvmhnn = Não deixe comida cozinhada à temperatura ambiente durante mais de { $room-hours } horas[^who-food-2006].
safe-food_2rupksed = Mantenha o frigorífico abaixo de { $fridge-limit }[^who-food-2006].
safe-food_a6ok3kjl = A maioria das pessoas pode comer fruta e legumes lavados. Pergunte à sua equipa de saúde se precisa de regras mais rigorosas.

## drinks

drinks_ty2f32o3 = Bebidas e álcool
drinks_xqfuozql = Beba pequenas quantidades ao longo do dia. A urina escura pode significar que precisa de beber mais. Quando comer pouco, escolha bebidas com energia, como leite ou sopa.
drinks_yjmkvzku = O mais seguro é não beber álcool nenhum[^who-alcohol-2023]. Pergunte à sua equipa de saúde se quiser beber algum.

## supplements

supplements_vvfa2zvb = Suplementos e dietas especiais
supplements_yonrkevn = Mostre à sua equipa de saúde tudo o que toma, incluindo plantas, chás e vitaminas.
supplements_jbl445fa = Nenhuma dieta cura o cancro.
supplements_k7mvhk77 = Não faça jejum nem corte grupos de alimentos se está a perder peso[^espen-2021].
supplements_qke5ey6k = Não tome doses altas de vitaminas ou minerais, a não ser que a sua equipa de saúde verifique que precisa delas[^espen-2021].
supplements_dqbmhckd = Não use toranja, erva-de-são-joão (hipericão) ou outras plantas antes de perguntar. Podem mudar o efeito dos medicamentos.

## extra-help

extra-help_fg6huqwp = Quando a comida não chega
extra-help_nfkfghmx = Pergunte cedo qual é o passo seguinte. Não significa que fez algo de errado. Um nutricionista pode primeiro mudar as suas refeições. Depois, os suplementos nutricionais para beber podem ajudar. Algumas pessoas precisam de alimentação por uma [sonda][term-feeding-tube] ou por uma [veia][term-parenteral-nutrition][^espen-2021].

## with-others

with-others_bzsrxrjg = Comer com outras pessoas
with-others_vm6oagu5 = Coma com pessoas de quem gosta, mesmo que coma pouco. Pergunte à sua equipa de saúde antes de um jejum religioso. Muitas religiões permitem que as pessoas doentes não façam jejum.
with-others_42uvyda5 = Se [cuida de alguém com cancro][term-carer], ofereça pequenas quantidades. Aceite quando a pessoa disser que não, porque a pressão pode tornar mais difícil comer.

## cannot-wait

cannot-wait_olvugrvl = Problemas que não podem esperar
cannot-wait_rjapl3sd = Não espere pela próxima consulta se tiver estes problemas.
cannot-wait_t4x477gf = Emergência: ligue já para o número de emergência
cannot-wait_ozhkyh5n = Engasga-se, e não consegue respirar ou não consegue falar.
cannot-wait_n4zxapip = Vomita sangue.
cannot-wait_wpy2vxwj = Tem febre e a pele ou os olhos amarelos.
cannot-wait_fuxbjzti = Ligue já para a sua equipa de saúde, de dia ou de noite
cannot-wait_gxbd6oix = A comida ficou presa, ou de repente não consegue engolir.
cannot-wait_d4i5hmur = Continua a vomitar, ou vomita os líquidos ou os medicamentos que toma.
cannot-wait_km4ufk7i = Não bebeu quase nada durante um dia inteiro.
cannot-wait_553tcn4l = Tem a barriga inchada ou com dores, e vomita.
cannot-wait_uixpmgoi = Tem a barriga inchada ou com dores, e não expulsa fezes nem gases.
cannot-wait_gtxslphq = Tem fezes pretas ou sangue nas fezes.
cannot-wait_unz2hh2a = A pele ou os olhos ficam amarelos, mesmo sem febre.
cannot-wait_dmhc4xwe = A sua sonda de alimentação saiu, está entupida ou dói.
cannot-wait_wg6yiwra = Tem muita sede e urina muito mais do que é habitual.

## worksheets

worksheets_osd4cc6w = As suas fichas para preencher
worksheets_w7zibzxx = Tenha estas páginas na cozinha. Leve-as ao seu nutricionista.
worksheets_enpv6zcy = Diário de alimentos e bebidas
worksheets_edxd6wwn = Escreva o que comeu e bebeu, e mais ou menos a quantidade.
worksheets_zbaiss5c = Dia
worksheets_tyiuw2bu = Manhã
worksheets_sp6bwr5a = Meio do dia
worksheets_uu6yhoxh = Noite
worksheets_jpyhbxg5 = Lanches e bebidas
worksheets_vcrr23td = O meu peso em cada semana
worksheets_kd3j3q4e = Data
worksheets_rukv2t3q = Peso (kg)
worksheets_npd4fmjc = Diferença desde a semana passada
worksheets_wgtc56wn = Notas
worksheets_5ywzl54u = Alimentos e sintomas
worksheets_feybvoe5 = O que comi ou bebi
worksheets_jlu623l7 = Hora
worksheets_p5bitdbl = O que senti
worksheets_y6idj3cp = Quanto tempo depois de comer
worksheets_u7yhxuww = Perguntas para o nutricionista
worksheets_vbdxid5t = De quanta energia e de quantas proteínas preciso por dia?
worksheets_a7y2v2rd = Que peso devo tentar manter?
worksheets_4pe5s77a = Que alimentos devo evitar por agora, e durante quanto tempo?
worksheets_5kzotlsw = Preciso de suplementos nutricionais para beber, vitaminas ou enzimas?
worksheets_7ylp4cry = Como devo comer com diabetes, um estoma ou outra doença?
worksheets_jm4m7ank = Como posso usar os alimentos da minha família e da minha cultura?
worksheets_fp3ptwza = A quem ligo se o meu peso voltar a descer?

## when-to-call

when-to-call_4zxn4crm = Quando ligar

## meta

meta_ss7j6rnj = 吃好
meta_sp266zoy = 消化系统癌症患者的实用指南：饮食、体重与体力
meta_telkf27o = 患消化系统癌症时，怎样保持体重和体力，以及应对常见饮食问题的小提示。
meta_ccu6z6rg = 保持您的体重和体力：体重下降要尽早报告，并要求见营养师。

## intro

intro_dtz7pev2 = 目标是保持您的体重和体力。
intro_wyeryuxu = 每周称一次体重。只要体重下降不是您计划的，都要报告。
intro_wrnyg4ak = 少量多餐，每次都吃一些蛋白质。
intro_or2pjzlv = 尽早要求见营养师。
intro_jgflyef3 = 在询问您的医疗团队之前，不要开始严格的特殊饮食，不要断食，也不要服用补充剂。

## why

why_vnhr7jfz = 为什么饮食会改变
why_klaqo4w6 = 一旦吃东西变得困难，就告诉您的医疗团队。许多原因他们都能治疗。
why_acwwdu2i = [肿瘤][term-tumour]、手术或治疗会改变您的食欲、味觉和消化。疾病也会改变身体利用食物的方式。每100人中，约有{ $loss-at-diagnosis-low }至{ $loss-at-diagnosis-high }人在发现癌症时体重已经下降。[^seom-2019]
why_guuv25gc = 这不是您的错。光靠食物不一定能阻止体重下降。[^espen-2021]

## weigh

weigh_eqfsrn4f = 每周称体重
weigh_sb4egeku = 用同一台体重秤，在每周的同一天，穿差不多的衣服称。
weigh_laux7pbg = 不论您的体型如何，如有以下任何一种情况，请在工作时间致电您的医疗团队：
weigh_hl6f36kv = 您的体重持续下降。
weigh_d5s5pi7q = 您在{ $weight-loss-months }个月内体重下降超过{ $weight-loss-share }。[^glim-2019]
weigh_62luicj7 = 您的进食量只有平时的一半或更少，已经超过{ $low-intake-days }天。[^glim-2019]
weigh_nhnjuge4 = 您的衣服或戒指变松了。
weigh_2gasc6im = 您的腹部或双腿慢慢肿起来。多余的水分会掩盖体重下降。
weigh_vlecjl64 = 对于体重{ $example-weight }的人，下降{ $weight-loss-share }就是{ $example-loss }。

## how-much

how-much_4zf4gb3y = 您需要多少？
how-much_ioxjfenm = 请用下表作为初步参考。这些数字是一般性的，您的数字由[营养师][term-dietitian]确定。一般建议是：每天每千克体重摄入{ $energy-low }至{ $energy-high }的能量。蛋白质每天每千克体重应超过{ $protein-low }，如有可能，达到{ $protein-high }。[^espen-2021]
how-much_s5yiaaf4 = 体重（kg）
how-much_suplsvbo = 一天的能量（千卡，kcal）
how-much_lv46du4o = 一天的蛋白质（g）
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
how-much_zegjmkmw = 如果您有肾病、肝病或糖尿病，这些数字可能不适合您。请先询问您的医疗团队。

## protein

protein_ajl3iibl = 少量多餐，多吃蛋白质
protein_mb7llwlv = 每隔几小时吃一点，即使不饿也吃。蛋白质帮助身体保持肌肉。吃饭时，先吃富含蛋白质的食物。
protein_ilhdfgot = 一个盘子分成相等的三份：蛋白质食物、淀粉类主食、蔬菜或水果。盘子旁边有一杯饮品。
protein_7ldv4ya3 = 蛋白质食物
protein_7vsjtcvh = 淀粉类主食
protein_ngilgxmu = 蔬菜或水果
protein_xsnlwbcp = 饮品
protein_44pjsfbz = 一种装盘的方法。营养师可能会为您调整各部分。
protein_kigmrnt4 = 下表列出常见食物的蛋白质含量。数字是大约数。[^bnf-protein]
protein_ha7j75oo = 食物
protein_5xax2us6 = 分量
protein_nk3j7q3j = 蛋白质（g）
protein_rmm2gdnz = 鸡肉（熟）
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = 白肉鱼（熟）
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = 鸡蛋
protein_i6eh4vnv = 2个鸡蛋
protein_2y6ov4bf = 12
protein_4w2vvpvb = 原味酸奶
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = 小扁豆或其他豆子（熟）
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = 牛奶
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = 杏仁
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = 怎样让一小餐更有营养：
protein_3hvefbut = 在汤、米饭、面食或蔬菜里加油、黄油、鸡蛋、奶酪或磨碎的坚果。
protein_a32xxbud = 把可以直接吃的食物放在身边，例如酸奶、煮鸡蛋、面包或汤。
protein_cy3sfw7f = 把吃得最多的一餐安排在一天中感觉最好的时候。
protein_whwmnxnt = 如果可以，饭前散一会儿步。

## problems

problems_r25qs6me = 应对常见问题的小提示
problems_mhs4oygx = 在下表中找到您的问题，并告诉您的医疗团队。药物往往也能帮上忙。
problems_65ke2u2r = 问题
problems_cxikeifb = 什么可能有帮助
problems_qderoi2u = 没有食欲
problems_fna6uco4 = 按固定时间吃。用小盘子。选择您喜欢的食物。
problems_had3hc6k = 很快就饱
problems_rbcfuuew = 每次少吃，多吃几次。在两餐之间喝水或其他饮品。
problems_xlwqifyl = 恶心
problems_7p3ggcuc = 选择清淡、不热的食物。远离做饭的气味。按照约定服用止吐药。
problems_32ji5zai = 食物的味道变了
problems_st4l4jp6 = 试试别的食物。如果口腔不痛，可以加柠檬或香草调料。饭前漱口。
problems_3ep55gur = 口腔疼痛
problems_bpv7fbj5 = 选择软的、不热的食物。不要吃酸的、辛辣的或粗硬的食物。用软毛牙刷。
problems_yz6vpnlt = 口干
problems_zlhxur3b = 经常小口喝水。在食物里加酱汁或清汤。
problems_at2y3fwy = 腹泻
problems_enptinyw = 多补充水分。选择米饭、土豆、香蕉或白面包。如果腹泻比平时严重得多，或者在夜里腹泻，或者腹泻带血，请现在就致电您的医疗团队，不分昼夜。
problems_pazkrp4q = 便秘
problems_2v45kdya = 多补充水分，动一动。多吃膳食纤维或服用泻药之前，请先询问。
problems_5lmtna45 = 肠道胀气
problems_sjzpbbxq = 慢慢吃。试着少吃豆类和卷心菜，少喝碳酸饮料。
problems_33wbqnmt = 吞咽困难
problems_372wpde5 = 在工作时间致电您的医疗团队。您可能需要软的食物和吞咽检查。如果食物卡住或无法吞咽，请立即致电您的医疗团队，不分昼夜。
problems_t2i3evpv = 如果您有一段肠道狭窄，多吃膳食纤维之前，请先询问您的医疗团队。坚果和生蔬菜也请问清楚。

## after-operation

after-operation_3djuz355 = 手术之后
after-operation_ihjgrare = 请按照您自己的医疗团队的方案去做，因为手术各不相同。
after-operation_mrax6r3u = **食管或胃**：少量多餐，细嚼慢咽。在两餐之间喝水或其他饮品。请询问维生素B12的事。
after-operation_3se5dn6h = **胰腺**：少量多餐。如果大便颜色浅、油腻或浮在水面，请告诉您的医疗团队。您可能需要[酶制剂][term-digestive-enzymes]，要和食物一起服用。[^phillips-2021]
after-operation_37ikjlje = **肠**：从软的食物开始，每次只增加一种新食物。
after-operation_cdr4b2uz = **造口**：充分咀嚼，喝足够的水。请问[造口][term-stoma]护士，如果排出物有变化该怎么办。
after-operation_ykfmzmyt = 胃或食管手术后，食物可能过快进入肠道。在饭后{ $dumping-early }分钟之内，您可能会感到头晕、出汗、虚弱或恶心。这也可能发生在饭后{ $dumping-late-from }至{ $dumping-late-to }小时。[^niddk-dumping-2019]请告诉您的营养师。每餐少吃一些、少吃糖，可能有帮助。

## safe-food

safe-food_swre2xyh = 食品安全
safe-food_njtwudup = 处理食物要小心，因为治疗会降低您对病菌的抵抗力。
safe-food_fcdk3vs7 = 做饭前和吃饭前要洗手。
safe-food_6trni7zf = 肉、鱼和蛋要煮到中间热透、完全熟透。
safe-food_m3isduz2 = 生肉和生鱼要与其他食物分开。
safe-food_s6m62574 = 不要吃生鱼、生肉或生鸡蛋。
safe-food_2gpbicu7 = 不要喝生奶，也不要吃用生奶做的奶酪。
safe-food_jzsvmhnn = 煮熟的食物在室温下放置不要超过{ $room-hours }小时。[^who-food-2006]
safe-food_2rupksed = 冰箱冷藏室的温度要保持在{ $fridge-limit }以下。[^who-food-2006]
safe-food_a6ok3kjl = 大多数人可以吃洗净的水果和蔬菜。请询问您的医疗团队，您是否需要更严格的规则。

## drinks

drinks_ty2f32o3 = 饮品与酒
drinks_xqfuozql = 一天之中，少量多次地喝。尿液颜色深可能表示您需要多喝一些。吃得少的时候，选择含能量的饮品，例如牛奶或汤。
drinks_yjmkvzku = 完全不喝酒最安全。[^who-alcohol-2023]如果您想喝一点酒，请询问您的医疗团队。

## supplements

supplements_vvfa2zvb = 补充剂与特殊饮食
supplements_yonrkevn = 把您服用的所有东西都拿给医疗团队看，包括草药、茶和维生素。
supplements_jbl445fa = 没有哪种饮食能治愈癌症。
supplements_k7mvhk77 = 如果您的体重在下降，不要断食，也不要完全不吃某一类食物。[^espen-2021]
supplements_qke5ey6k = 不要服用大剂量的维生素或矿物质，除非您的医疗团队认定您需要。[^espen-2021]
supplements_dqbmhckd = 在询问之前，不要食用西柚，不要使用圣约翰草（贯叶连翘）或其他草药。它们会改变药物的作用。

## extra-help

extra-help_fg6huqwp = 当光靠食物不够时
extra-help_nfkfghmx = 尽早询问下一步怎么办。这并不表示您做错了什么。营养师可能会先调整您的饮食。之后，营养饮品可能有帮助。有些人需要通过[喂养管][term-feeding-tube]或[静脉][term-parenteral-nutrition]获得营养。[^espen-2021]

## with-others

with-others_bzsrxrjg = 和别人一起吃饭
with-others_vm6oagu5 = 和您喜欢的人一起吃饭，即使您吃得很少。进行宗教斋戒之前，请询问您的医疗团队。许多信仰允许病人不斋戒。
with-others_42uvyda5 = 如果您是[照护者][term-carer]，请每次只端上少量食物。对方说不吃时，请接受，因为压力会让进食更困难。

## cannot-wait

cannot-wait_olvugrvl = 不能等的问题
cannot-wait_rjapl3sd = 有这些问题时，不要等到下次就诊。
cannot-wait_t4x477gf = 紧急情况：立即拨打急救电话
cannot-wait_ozhkyh5n = 您被噎住，并且不能呼吸或者不能说话。
cannot-wait_n4zxapip = 您吐血。
cannot-wait_wpy2vxwj = 您发烧，并且皮肤或眼睛发黄。
cannot-wait_fuxbjzti = 不分昼夜，立即致电您的医疗团队
cannot-wait_gxbd6oix = 食物卡住了，或者您突然无法吞咽。
cannot-wait_d4i5hmur = 您不停地呕吐，或者一喝东西就吐，或者一吃药就吐。
cannot-wait_km4ufk7i = 您一整天几乎什么都没有喝。
cannot-wait_553tcn4l = 您的肚子胀大或疼痛，并且呕吐。
cannot-wait_uixpmgoi = 您的肚子胀大或疼痛，并且既不排便也不放屁。
cannot-wait_gtxslphq = 您有黑便或大便带血。
cannot-wait_unz2hh2a = 您的皮肤或眼睛变黄，即使没有发烧。
cannot-wait_dmhc4xwe = 您的喂养管脱出、堵塞或引起疼痛。
cannot-wait_wg6yiwra = 您非常口渴，并且排尿比平时多得多。

## worksheets

worksheets_osd4cc6w = 您的填写表
worksheets_w7zibzxx = 把这几页放在厨房里。见营养师时带上。
worksheets_enpv6zcy = 饮食日记
worksheets_edxd6wwn = 写下您吃了什么、喝了什么，大约多少。
worksheets_zbaiss5c = 星期
worksheets_tyiuw2bu = 早上
worksheets_sp6bwr5a = 中午
worksheets_uu6yhoxh = 晚上
worksheets_jpyhbxg5 = 零食和饮品
worksheets_vcrr23td = 我每周的体重
worksheets_kd3j3q4e = 日期
worksheets_rukv2t3q = 体重（kg）
worksheets_npd4fmjc = 与上周相比的变化
worksheets_wgtc56wn = 备注
worksheets_5ywzl54u = 食物与症状
worksheets_feybvoe5 = 我吃了或喝了什么
worksheets_jlu623l7 = 时间
worksheets_p5bitdbl = 我有什么感觉
worksheets_y6idj3cp = 进食后多久
worksheets_u7yhxuww = 问营养师的问题
worksheets_vbdxid5t = 我每天需要多少能量和蛋白质？
worksheets_a7y2v2rd = 我应该努力把体重保持在多少？
worksheets_4pe5s77a = 哪些食物我暂时不应该吃？要多久？
worksheets_5kzotlsw = 我需要营养饮品、维生素或酶制剂吗？
worksheets_7ylp4cry = 我有糖尿病、造口或其他疾病，该怎么吃？
worksheets_jm4m7ank = 我家里和我的文化中常吃的食物，我可以怎样吃？
worksheets_fp3ptwza = 如果我的体重又下降，我该给谁打电话？

## when-to-call

when-to-call_4zxn4crm = 何时打电话求助

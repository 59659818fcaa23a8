## meta

meta_kokhlfzj = 多动一动
meta_rgmdhyw4 = 转移性结直肠癌患者的实用活动指南
meta_6tof72bd = 肠癌扩散后，怎样安全地开始活动、慢慢增加活动量，并好好休息。
meta_y6e4yi6x = 动一点总比不动好：从少量开始，慢慢增加，需要时就休息。

## intro

intro_4nmeo22e = 动一点总比不动好。短距离散步也算。
intro_e65a52gi = 开始时每次{ $start-minutes-low }至{ $start-minutes-high }分钟，再慢慢增加。[^sunnybrook-exercise]
intro_fs76xvlk = 开始之前，先看看自己感觉如何。有些日子适合休息。
intro_jkauxvf2 = 用说话测试来判断：活动时，您应该还能说话。
intro_zsikf5nw = 如果癌症已转移到您的骨头，或者您最近做过手术，请先询问您的医疗团队。

## why

why_r32u7jv4 = 为什么要活动？
why_kcofevkl = 选择您喜欢的活动，量不必大，但要有规律。
why_wzlskrpb = 针对癌症患者的研究显示，运动可以减轻疲乏、担忧和情绪低落。[^campbell-2019]它也可以让日常事务变得轻松一些。只要适合自身的健康状况，运动对大多数癌症患者来说是安全的。[^campbell-2019]

## evidence

evidence_edmjwnkq = 我们还不知道什么
evidence_tsvhxhcf = 请小心夸大的承诺。只有少数研究纳入了有[转移灶][term-metastasis]的患者。有转移灶，就是癌症已经扩散。
evidence_yhynmw4a = 在一项小型研究中，{ $small-study-people }名转移性癌症患者在[化疗][term-chemotherapy]期间参加了运动小组。[^chiarotto-2017]没有人受伤，而且大家能走得更远。他们的疲乏和生活质量没有明显变化。
evidence_zbhkxm4t = 在一项大型研究中，运动帮助较早期的结肠癌患者在治疗后保持无癌状态。[^challenge-2025]这些患者的癌症没有扩散到其他器官。运动能否帮助转移性癌症患者活得更久，我们还不知道。
evidence_vbytbsaw = 如果您不能运动，这不是您的错。

## check-first

check-first_mtfv6rqq = 活动之前先检查
check-first_oirvdkxb = 每次都问问自己：我现在感觉怎么样？然后查看下表。
check-first_pykqdmye = 信号
check-first_3ddkuzg2 = 您的感觉
check-first_5lighhyt = 怎么做
check-first_myf5ttta = **可以**
check-first_kotvqtzr = 您的感觉和平时一样，或者有一点累。
check-first_kpprpsha = 按计划活动。
check-first_p6j3n6ee = **放慢**
check-first_bcrp72rd = 您感觉比平时虚弱，或者没睡好。
check-first_4d7nrmct = 少做一些，或者只做轻柔的拉伸。
check-first_rmyyvnfm = **停止**
check-first_blwroypn = 您有“今天不要运动”清单中的某个问题。
check-first_3ee57nn7 = 休息，并按照清单去做。
check-first_fehjq5y3 = 如果您有以下任何一个问题，**今天不要运动**。
check-first_xlk5txxs = 您发烧达到{ $fever-threshold }或更高，或者打寒战：不要运动。立即致电您的医疗团队。
check-first_dvwoz7td = 您在出血：不要运动。立即致电您的医疗团队。
check-first_35by6mvs = 您新出现骨头疼痛：不要运动。立即致电您的医疗团队。
check-first_oo6kvbvj = 您的一条腿或一只手臂新出现肿胀：不要运动。立即致电您的医疗团队。
check-first_p4bfufzq = 您头晕或心跳不规则：不要运动。立即致电您的医疗团队。
check-first_o57yomas = 您有感染，或者[血细胞计数][term-blood-count]很低：在您的医疗团队同意之前，不要运动。
check-first_2ferlyvv = 您从昨天起有呕吐或腹泻：今天不要运动。
check-first_ef7zktyh = 如果发生以下任何一种情况，**请停止活动，并拨打急救电话**。
check-first_65u4rm32 = 您出现胸痛或突然呼吸困难。
check-first_l2hdy5if = 您晕倒或突然倒下。
check-first_jho3b2nc = 您的双腿新出现无力或麻木。
check-first_dvra3f5t = 您突然骨头疼痛，并且有一条腿不能着地用力。
check-first_cj7gsl4n = 大多数人不需要专门检查，就可以开始轻度活动，例如短距离散步。[^who-2020]如果您有心脏病或肺病，或者经常跌倒，请先询问您的医疗团队。

## how-hard

how-hard_ecxp26lw = 强度应该多大？
how-hard_mlya2amf = 一边活动，一边说话。这就是说话测试。[^cdc-intensity]
how-hard_p4w37jum = 轻松：您能说话，也能唱歌。
how-hard_lbisatxa = 中等：您能说话，但不能唱歌。
how-hard_qyb26dhu = 吃力：您只能说几个字，就需要换气。
how-hard_fj4e4fbd = 刚开始时或感到疲乏时，选择轻松的强度。状态好的日子，可以试试中等强度。如果觉得吃力，就放慢。
how-hard_tvaupomq = 三个人以不同的速度活动。一个人边走边唱歌，一个人走得较快并且在说话，一个人在跑步，只能说几个字。
how-hard_ycdqpqeu = 轻松
how-hard_lnzui4tm = 能唱歌
how-hard_wf67l22s = 中等
how-hard_upxflrs2 = 能说话，不能唱歌
how-hard_j7zdibmf = 吃力
how-hard_dtz4jkuz = 只能说几个字
how-hard_brsv3jyk = 说话测试：强度中等时，您能说话，但不能唱歌。
how-hard_6xcozwlf = 这项活动让您感觉有多吃力？
how-hard_6vxbmde4 = 毫不费力，就像坐在椅子上休息
how-hard_e4aetytf = 我能想象的最吃力的程度

## start

start_vrvfljt4 = 怎样开始
start_5i6zmbgm = 这个星期，从一小步开始。
start_mxo7u2i3 = 选择一项您喜欢的活动，例如散步、跳舞、骑自行车或园艺。
start_nfvhap3k = 每次做{ $start-minutes-low }至{ $start-minutes-high }分钟。[^sunnybrook-exercise]
start_razcv2xj = 选择一天中您精力最好的时候。
start_2r5l5bs5 = 如果觉得轻松，每周增加几分钟。
start_v2w2e5bl = 经常站起来活动，少坐。
start_y3aqplle = [世界卫生组织][who-physical-activity]为成年人（包括癌症患者）提出了一个目标：每周进行{ $weekly-minutes-low }至{ $weekly-minutes-high }分钟的中等强度活动。[^who-2020]请把它看作以后的目标。活动量少一些，对您也有好处。
start_6ayx4x6g = 为了减轻疲乏，专家建议每周进行{ $fatigue-sessions }次中等强度活动，至少坚持{ $fatigue-weeks }周。[^campbell-2019]

## plan

plan_ldpy4kfb = 安排您的一周
plan_e6aetrbp = 把步行、力量练习、平衡练习和休息搭配起来。下表只是一个例子。
plan_zbaiss5c = 星期
plan_fogmto73 = 例子
plan_3jbivp77 = 星期一
plan_yg4f4rkm = 短距离散步
plan_obiponhd = 星期二
plan_aht3swtl = 力量练习
plan_265qatrm = 星期三
plan_kkmbx42g = 短距离散步和轻柔的拉伸
plan_y4qntvqb = 星期四
plan_x3gexyfw = 休息，或轻松拉伸
plan_kjiojjcm = 星期五
plan_o73xhvhe = 短距离散步和平衡练习
plan_mkwxolsd = 星期六
plan_7pasguyi = 力量练习
plan_5i5pjplj = 星期日
plan_e3atmkyg = 一项您喜欢和别人一起做的活动
plan_brao4zoa = 如果可以，每周至少有{ $strength-days }天做力量练习。[^who-2020]
plan_5g2ti4cn = 如果您{ $older-age }岁或以上，每周至少有{ $balance-days }天做平衡练习。[^who-2020]例如，一只脚站在另一只脚前面，手扶桌子。
plan_aly4d57m = 每次治疗之后，安排几天轻松一些的日子。许多人在这段时间感觉更虚弱。

## strength

strength_qo4jgyby = 六个力量练习
strength_e45in6bl = 用一把结实的椅子，让它靠着墙。每个练习重复几次。慢慢增加到{ $repeats-max }次。[^nhs-tayside-exercises]保持呼吸。如果疼痛，就停下来。
strength_bzj7vqa3 = **从坐到站**：坐在椅子靠前的位置。身体前倾，慢慢站起来。再慢慢坐下。需要时可以用手支撑。
strength_frg6vnya = **推墙**：面对墙壁，双手放在墙上，与胸部同高。弯曲手肘，然后推回。
strength_altlcqqi = **抬脚跟**：扶住椅背。抬起两只脚跟，然后慢慢放下。
strength_7h3wcshd = **抬膝**：坐直。抬起一侧膝盖，再放下。换另一条腿。
strength_w3psyc73 = **伸腿**：坐直。伸直一侧膝盖，再慢慢放下脚。换另一条腿。
strength_6zsnpbak = **弯臂**：坐好，两只手各拿一小瓶水。弯曲手肘，然后慢慢放下双手。
strength_oww7o2oj = 一个人坐在椅子上，然后身体前倾，再站直在椅子前面。
strength_tcjugdnk = 坐直
strength_3hx33mcq = 身体前倾
strength_utnwpe7i = 慢慢站起
strength_kuev7pw6 = 从坐到站：坐直，身体前倾，慢慢站起来。
strength_qlg4lu5s = 一个人站在墙前，双手放在墙上。先是手臂伸直。然后手肘弯曲，身体靠近墙壁。
strength_kw73bzac = 推墙：弯曲手肘，然后推回。
strength_7vkhtyoq = 一个人站在椅子后面，扶住椅背。先是双脚平放在地上。然后两只脚跟抬起。
strength_fum7ajxf = 抬脚跟：抬起两只脚跟，然后慢慢放下。
strength_gezyomm6 = 一个人坐在椅子上。先是双脚放在地上。然后抬起一侧膝盖。
strength_t3ye2w4t = 抬膝：抬起一侧膝盖，再放下。
strength_tlnnbwnq = 一个人坐在椅子上。先是双脚放在地上。然后一条腿向前伸直。
strength_tgtb4rpy = 伸腿：伸直一侧膝盖，再放下脚。
strength_lswi47vx = 一个人坐在椅子上，拿着一个小瓶子。先是手在低处。然后手肘弯曲，手抬起来。
strength_ee3j6gj7 = 弯臂：弯曲手肘，再放下双手。

## adapt

adapt_htp5ehm5 = 让练习适合您的身体
adapt_chbsxslp = 请[物理治疗师][term-physiotherapist]帮助您调整这些练习。

## stoma

stoma_7vyc4buf = 如果您有造口，或者做过腹部手术
stoma_mrt6wn5t = 请询问您的外科医生，什么时候可以提东西。[造口][term-stoma]手术后，常见的规则是最初{ $lifting-months }个月不提重物。[^nswoc-stoma]步行是很好的开始。请向造口护士了解轻柔的腹部练习和腹带。如果您发现造口附近新出现鼓包，请告诉造口护士。

## port

port_txrvm644 = 如果您有输液港或中心静脉导管
port_uai2mmnu = 先让[输液港][term-port]或中心静脉导管处的伤口愈合。开始时不要把重物举过头顶。游泳之前，请先询问护士。

## neuropathy

neuropathy_l3fhutcn = 如果您的手或脚麻木
neuropathy_mgavf4n6 = 坐着运动，或者扶住稳固的东西。穿合脚的、不露脚的鞋。麻木可能是[神经病变][term-neuropathy]的表现。检查双脚有没有伤口。双腿新出现的无力或麻木则不同：请拨打急救电话或前往急诊科。

## bones

bones_zwor6aft = 如果癌症已转移到骨头
bones_3s4vetuj = 开始之前，请让医疗团队为您制定个人运动计划。如果专家先检查风险，运动往往是可以的。[^campbell-bone-2022]除非您的医疗团队同意，否则不要跑步，不要跳跃，不要提重物，也不要用力扭转背部。

## tired-days

tired-days_fdty4v3r = 疲乏的日子
tired-days_b73apu7q = 做一点，然后休息。
tired-days_2jljfwhs = 在房间里走一走，或者坐在椅子上活动手臂和腿。
tired-days_23p2b3xn = 先做当天最重要的事。
tired-days_or6lmivw = 在筋疲力尽之前就休息。
tired-days_k4ijhsqr = 如果[疲乏][term-fatigue]没有好转，请告诉您的医疗团队。有些原因是可以治疗的。

## keep-going

keep-going_vaa3no6x = 坚持下去
keep-going_sw4l6x2r = 每周定一个小目标。如果中断了几天，就从更小的一步重新开始。
keep-going_kh6x6abi = 和朋友一起散步，或者向您的医疗团队打听运动小组。与受过培训的人一起运动，效果往往最好。[^campbell-2019]如果您在照护癌症患者，可以提出一起运动。让对方决定快慢。

## worksheets

worksheets_osd4cc6w = 您的填写表
worksheets_rovffv3f = 活动记录
worksheets_oylsdbrd = 每天写一行。休息的日子也算。
worksheets_kd3j3q4e = 日期
worksheets_vzjrifi5 = 我做了什么
worksheets_qfwk4oac = 分钟
worksheets_cj4opdd7 = 费力程度，0至10
worksheets_u3377vde = 之后感觉如何
worksheets_fh5trhpq = 我的一周计划
worksheets_tyleafro = 写下小步骤。标出治疗日和休息日。
worksheets_zbaiss5c = 星期
worksheets_sp7ay25m = 活动
worksheets_chsjun35 = 时段
worksheets_z2rghavw = 已完成
worksheets_3jbivp77 = 星期一
worksheets_obiponhd = 星期二
worksheets_265qatrm = 星期三
worksheets_y4qntvqb = 星期四
worksheets_kjiojjcm = 星期五
worksheets_mkwxolsd = 星期六
worksheets_5i5pjplj = 星期日
worksheets_cxvwit5b = 我的六个力量练习
worksheets_vifmoa7s = 在最上面写日期。写下您重复了几次。让您疼痛的练习就不做。
worksheets_pef7lsc4 = 练习
worksheets_dkxmz2nk = 第1天
worksheets_gq4vxzct = 第2天
worksheets_xs5abdbo = 第3天
worksheets_3us35tk5 = 第4天
worksheets_hq2wpuiu = 日期
worksheets_246t3lbq = 从坐到站
worksheets_p5d3vvj6 = 推墙
worksheets_gvbgaq33 = 抬脚跟
worksheets_37wgawgo = 抬膝，左右腿各做
worksheets_7h2yzubk = 伸腿，左右腿各做
worksheets_pp32ip5x = 弯臂
worksheets_z2eriiqm = 问医疗团队的问题
worksheets_yfdpyhaw = 哪些活动现在对我是安全的？
worksheets_nlklcrgt = 我应该避免哪些动作？要避免多久？
worksheets_ty5xqerx = 癌症转移到我的骨头了吗？这对运动意味着什么？
worksheets_7ehhxfxg = 我的血细胞计数对运动意味着什么？
worksheets_ldk57ldi = 手术后，我什么时候可以再提东西？
worksheets_263x5x2g = 治疗前后，我应该在哪几天休息？
worksheets_htti3osy = 我可以看物理治疗师或参加运动小组吗？
worksheets_sadupj7d = 我的疲乏可能是什么引起的？

## when-to-call

when-to-call_4zxn4crm = 何时打电话求助

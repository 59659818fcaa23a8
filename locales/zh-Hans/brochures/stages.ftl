## meta

meta_yvdgycky = 不同的阶段
meta_gt5oz5db = 与转移性消化系统癌症共同生活：各个阶段的实用指南
meta_wip4oozm = 消化系统癌症扩散以后，从确诊后的最初几周到最后几周，可以做什么、问什么，以及谁可以帮忙。
meta_wdffawqf = 与这种癌症共同生活，会有不同的阶段：在每个阶段，您都有选择，也都有支持，而且缓和医疗可以很早开始。

## intro

intro_nfpg5fdj = 与这种癌症共同生活，会有不同的阶段。各阶段的先后和长短因人而异。
intro_aiomwzrc = 在每个阶段，您都有选择，也可以改变主意。
intro_vvzpgbw3 = 尽早要求缓和医疗。它可以与癌症治疗同时进行。
intro_7aqtyaqy = 告诉家人和您的医疗团队，什么对您最重要。
intro_x4p4jglv = 如果某个症状是新出现的，或者严重得多了，不要等到下次就诊。请致电您的医疗团队。

## path

path_wvdhhc4n = 找到您今天需要的部分
path_4pknd3bj = 只读您现在需要的部分。
path_562p44fy = “转移性”是指癌症已经扩散到身体的其他部位。这些新的[肿瘤][term-tumour]叫做[转移灶][term-metastasis]。
path_raa25jzt = 在这里，阶段是指您患癌以后生活中的一段时间。在医疗文书中，[分期][term-stage]表示癌症扩散到了什么程度。
path_3eb6kmnt = 一个框里有五幅小图。一个箭头从确诊指向治疗。在治疗、稳定期、癌症长大和舒适为先的时期之间，有双向箭头。框上写着，每个阶段都有支持。
path_efau2kpj = 每个阶段都有支持
path_etn4llyd = 确诊
path_yxhhcaji = 治疗
path_wafiifai = 稳定期
path_nq7lkvkp = 舒适为先
path_bert4rjw = 癌症长大
path_c2etapiy = 您可能不止一次从一个阶段进入另一个阶段，而且两个方向都可能。

## words

words_46wpawe3 = 您可能听到的词语
words_wjsxuk4b = 遇到不懂的词语，请您的医疗团队逐一解释。
words_uf7ngnjj = 词语
words_wcblel2u = 意思
words_wgveyyax = [一线、二线治疗][term-treatment-line]
words_th32vmbg = 您的治疗方案，按先后顺序计数：第一个是一线，下一个是二线。
words_2pgr4kmt = [维持治疗][term-maintenance-treatment]
words_yrwoumvi = 一种较温和的治疗，使癌症更长时间得到控制。
words_nuuxeebv = [缓解][term-remission]
words_25tticps = 检查显示癌症比以前少，或者没有发现癌症。
words_ewi5re6z = [病情稳定][term-stable-disease]
words_epdz7jz5 = 癌症没有明显长大，也没有明显缩小。
words_fb5zc464 = [疾病进展][term-progression]
words_bl5v5jx5 = 癌症长大了或扩散了。
words_gtvn4bws = [预后][term-prognosis]
words_mek3gjna = 医生预计疾病会怎样发展。

## first-weeks

first-weeks_kl2bmsam = 确诊后的最初几周
first-weeks_dr7hdhv4 = 一次只做一件事。问清楚您必须多快做出决定。
first-weeks_pgdxknmb = 每次就诊都带一个人陪您去。
first-weeks_qwjzh3bh = 询问您还需要做哪些检查，例如[生物标志物][term-biomarker]检测。
first-weeks_km575kux = 索取医疗团队中一个人的姓名和电话号码。
first-weeks_dsedkmki = 选择您想告诉谁，什么时候告诉。
first-weeks_y64utdwr = 您可能还有时间征求[第二诊疗意见][term-second-opinion]。
first-weeks_mkgywtdn = 您没有做错任何事。每100名肠癌患者中，约有{ $spread-at-diagnosis }人在医生发现癌症时已经有转移灶。[^biller-2021]

## planning

planning_p6bhbew5 = 制定治疗计划
planning_uwffgneg = 询问每种治疗能为您做什么，又可能怎样伤害您。治疗的目的可能是帮助您活得更久，可能是减轻症状，也可能两者都有。
planning_wscjuq5i = 癌症扩散以后，医生往往无法治愈它。但有些肠癌患者可以[手术][term-surgery]切除转移灶，例如肝或肺的转移灶。[^hernandez-2023]请询问是否有专家团队为您评估过这一点。
planning_wauhpayo = 您的计划还可能包括[化疗][term-chemotherapy]、[靶向治疗][term-targeted-therapy]、[免疫治疗][term-immunotherapy]或[放疗][term-radiotherapy]。
planning_rykiztvx = 您可以询问自己的预后。您也可以说您不想知道。平均数不能说明您会怎样。

## during-treatment

during-treatment_agobi4sv = 治疗期间
during-treatment_ldzdtt74 = 每周写下您的症状，并尽早报告。在一项大型研究中，有些人在两次就诊之间报告自己的症状。与其他人相比，他们的生活质量更常得到改善，需要去急诊科的人也更少。[^basch-2016]
during-treatment_ekq4uezi = 把每一种[副作用][term-side-effect]都告诉您的医疗团队。[支持治疗][term-supportive-care]可以减轻其中许多副作用。
during-treatment_tzajxp76 = 随身携带您的治疗卡。
during-treatment_3vjk46sm = 问清楚，出现哪些症状时您必须马上打电话。
during-treatment_mp3hs73i = 在询问您的医疗团队之前，不要停用或改变任何药物。
during-treatment_f7jtqy22 = 如果治疗变得太难承受，请告诉您的医疗团队。他们可能会调整剂量、安排暂停或选择另一种治疗。

## scans

scans_beatfz7w = 影像检查与等待
scans_yqeaxalw = 问清楚您什么时候会得到结果，由谁告诉您。[影像检查][term-scan]可以显示癌症是长大了、缩小了还是没有变。
scans_oqbb4apm = 从影像检查到得知结果之间的等待，往往让人压力很大。[^derry-vick-2023]为这几天安排一些愉快的事。请一个人在您得知结果时陪着您。

## stable-times

stable-times_3pt5ej3o = 稳定期和暂停治疗
stable-times_omjcq63t = 把这段时间留给您喜欢的人和事。有些人接受维持治疗。有些人暂停治疗，并定期检查。
stable-times_zmulznmy = 问清楚，暂停治疗期间该给谁打电话，下次检查是什么时候。如果您感到疲倦或害怕，即使消息是好的，也请告诉您的医疗团队。

## cancer-grows

cancer-grows_eypz655c = 当癌症长大时
cancer-grows_lmqquohi = 要求安排更长的谈话，并带一个人陪您去。您可能感到震惊、愤怒或悲痛。治疗不再有效了。这不是您造成的。
cancer-grows_oqiclszj = 询问还可以做哪些治疗，每一种可能给您带来什么帮助。
cancer-grows_zwc4ij46 = 询问是否有[临床试验][term-clinical-trial]适合您。
cancer-grows_jtc3d53c = 如果第二诊疗意见有助于您做决定，就提出要求。
cancer-grows_3jdrps56 = 询问如果您选择不再做癌症治疗，会怎样。您的医疗团队仍然会照顾您。
cancer-grows_xarabr7i = [支架][term-stent]可以打开堵塞的[胆管][term-bile-duct]。医生可以引流[腹水][term-ascites]，也就是肚子里的液体。

## palliative-care

palliative-care_lscwy5vp = 从一开始就有缓和医疗
palliative-care_iftgtx7s = 尽早要求[缓和医疗][term-palliative-care]，即使您感觉良好。它并不表示死亡临近。
palliative-care_bd2uebdv = 专家建议，这种医疗照护从确诊时就开始。[^jordan-2018]它可以减轻疼痛、恶心、呼吸困难和担忧。它也支持您的家人。
palliative-care_hmglggsr = 在针对晚期癌症的研究中，早期缓和医疗使生活质量略有改善。[^haun-2017]

## wishes

wishes_qtgs73qh = 您的意愿
wishes_t5hxtywp = 在您感觉还好的时候，谈谈您的意愿。
wishes_nd3oywwk = 想一想，什么对您最重要。
wishes_5zvsrguk = 选一个在您自己不能说话时可以替您说话的人。
wishes_a5p76uib = 把您想要的告诉这个人、您的家人和您的医疗团队。
wishes_6hmhl6c4 = 把它写下来。这就是[预立医疗照护计划][term-advance-care-plan]。
wishes_xzjnxl2x = 健康状况有变化时，再读一遍您的计划。您可以随时更改它。[^rietjens-2017]
wishes_a4rrcmms = 询问社工，在您的国家需要哪些表格。

## last-weeks

last-weeks_uc4s35k6 = 最后几周
last-weeks_meycfxsc = 只在您想读的时候才读这一部分。
last-weeks_zjxqjaba = 可能会有这样的时候：癌症治疗的害处大于好处。专家建议，在生命的最后几周不要做化疗，也不要做免疫治疗。[^crawford-2021]这时，您的舒适放在首位。总会有能够帮助您的照护。
last-weeks_qmk6vkhx = 说出您想在哪里：在家里、在医院，还是在[安宁疗护][term-hospice]机构。
last-weeks_a2esl7gz = 询问什么可以帮助减轻疼痛、呼吸困难和恐惧。
last-weeks_mv7c6ryx = 询问夜里谁可以帮忙。
last-weeks_obh2uv4e = 索取一份书面的应急计划。如果您的医疗团队已经为这段时间给了您这样的计划，请首先按照它去做。
last-weeks_mfqdw54f = 如果您没有这样的计划，请按照“何时打电话求助”中的清单去做。
last-weeks_3nd6bwzq = 把您想说的话告诉您爱的人，或者写下来。

## staying-close

staying-close_wlnqdpf7 = 给陪伴在身边的人
staying-close_rfpaleuz = 守在身边，并询问护士会出现什么情况。临终的人往往睡得更多，吃喝更少。[^nci-last-days-2024]临终的人可能神志不清。呼吸的声音可能变得不同，呼吸也可能短时间停止。
staying-close_t6hon7da = 不要强迫进食或喝水。临终的人可能会呛到或噎住。
staying-close_miqf4qty = 保持嘴唇和口腔湿润。
staying-close_6n6m6js3 = 轻声说话，握住对方的手。对方可能仍然听得到您。

## bereavement

bereavement_gvcmxdnk = 给去世者的家人和朋友
bereavement_mtlnmb5a = 让别人帮助您，也对自己耐心一些。一个人去世之后的这段时间叫做[丧亲期][term-bereavement]。
bereavement_lfr2ajg2 = 您可能感到悲伤、愤怒、内疚、松了一口气，或者完全没有感觉。哀伤没有所谓正确的方式。
bereavement_axkfa5q3 = 对大多数人来说，强烈的哀伤会随着时间减弱。每100人中约有{ $strong-grief }人，强烈的哀伤会持续很久。[^szuhany-2021]治疗可以有帮助。请询问您的医生或缓和医疗团队。

## work-money

work-money_lwz4onsl = 工作、金钱与权利
work-money_iov5inly = 尽早请求社工帮助。您可能有权享受病假工资、缩短工作时间或居家帮助。各国的规定不同。

## carers

carers_nq6zkwrv = 如果您是照护者
carers_ra3mo757 = 问问对方，今天什么会有帮助。请医疗团队教您怎样照护。在您非常疲惫之前就寻求帮助。

## cannot-wait

cannot-wait_olvugrvl = 不能等的问题
cannot-wait_auj42r66 = 有这些问题时，请马上打电话。“何时打电话求助”列出了完整的清单。
cannot-wait_t4x477gf = 紧急情况：立即拨打急救电话
cannot-wait_rgedfakv = 您的双腿新出现无力或麻木，或者两腿之间麻木。
cannot-wait_euuiqof6 = 您突然排不出尿，或者突然控制不住小便或大便。
cannot-wait_wpy2vxwj = 您发烧，并且皮肤或眼睛发黄。
cannot-wait_fuxbjzti = 不分昼夜，立即致电您的医疗团队
cannot-wait_bo3fyrfr = 您的疼痛没有得到控制。
cannot-wait_rszfynqz = 您新出现腰背痛或骨头疼痛。
cannot-wait_unz2hh2a = 您的皮肤或眼睛变黄，即使没有发烧。
cannot-wait_ddifecty = 您的肚子很快胀大，并且发紧。

## worksheets

worksheets_osd4cc6w = 您的填写表
worksheets_4d7mtrli = 只填写对您有帮助的部分。就诊时带上这几页。
worksheets_qlhezsdn = 我的治疗卡
worksheets_z4fmqgao = 请您的医疗团队帮助您填写这张卡。随身携带。
worksheets_7xqj7krw = 项目
worksheets_nr2673yg = 我的信息
worksheets_pmvoq3r6 = 我的姓名和出生日期
worksheets_uxdihrxl = 我的癌症，以及它扩散到了哪里
worksheets_sbbc55ei = 我的生物标志物
worksheets_zghumty7 = 我现在的治疗
worksheets_uqewevzd = 我最近一次治疗的日期
worksheets_nxq3r4ry = 我以前的治疗
worksheets_kbh3fggz = 我的其他药物
worksheets_ma6a7c5c = 我对什么过敏
worksheets_n23gzcnv = 我的输液港、支架或造口
worksheets_isvdrq2s = 白天拨打的电话号码
worksheets_es52m3ss = 夜间和周末拨打的电话号码
worksheets_2or7juun = 我每周的症状
worksheets_hl2sh6mu = 为每个症状写一个0到10的数字：0表示没有问题，10表示最严重的问题。把表格给您的医疗团队看。如果某个症状是新出现的，或者严重得多了，不要等到下次就诊。请致电您的医疗团队。
worksheets_3pbayh4y = 症状
worksheets_3htjp34t = 第1周
worksheets_nnfh4g2v = 第2周
worksheets_zwfbtf76 = 第3周
worksheets_xwmtmxsr = 第4周
worksheets_delytuei = 日期
worksheets_kisgtulm = 疼痛
worksheets_nxgk4apv = 疲乏
worksheets_zuyziexz = 恶心
worksheets_i32qmmww = 食欲差
worksheets_2y2bf67o = 呼吸困难
worksheets_xi45xe6r = 睡眠不好
worksheets_ou6xkdhl = 情绪低落
worksheets_43cfaozo = 其他症状
worksheets_ahxl6nmo = 什么对我重要
worksheets_fu2ipzin = 答案没有对错。写下来、画出来或者说出来都可以。
worksheets_ldnsanbl = 问题
worksheets_xxgcetjj = 我的回答
worksheets_znfev7ob = 怎样的一天对我来说是好的一天？
worksheets_kxqvjzbz = 我最想能够做什么？
worksheets_ts4xu32h = 什么最让我担忧？
worksheets_r7mwlq7l = 关于我的病，我想知道多少？
worksheets_od3cru7e = 为了更多的时间，我愿意接受什么？
worksheets_65ndvzw6 = 我不愿意接受什么？
worksheets_kbx5ftas = 如果我病得很重，我想在哪里？
worksheets_fkqfnj6h = 关于我的信仰或习俗，别人应该知道什么？
worksheets_bo35wfa3 = 谁可以替我说话
worksheets_zn4hq3wq = 这个人的姓名：
worksheets_7cxebf7c = 这个人的电话号码：
worksheets_rbddkhzl = 如果第一个人不能来，第二个人是：
worksheets_kt7zwzih = 我的书面计划放在哪里：
worksheets_2lkg4rdr = 我写计划的日期：
worksheets_v4htalj5 = 每个阶段可以问的问题
worksheets_yad7txx3 = 我现在治疗的目的是什么？
worksheets_jmpe7si4 = 我们怎样知道治疗是否有效？
worksheets_wbi223es = 手术或其他局部治疗能帮助我吗？
worksheets_jsnketb5 = 如果癌症长大，我有哪些选择？
worksheets_gbpndg5w = 有适合我的临床试验吗？
worksheets_l75wuiqp = 我现在可以见缓和医疗团队吗？
worksheets_andsvfga = 接下来几周，我可能会遇到什么？
worksheets_nev3rmlq = 谁可以帮助我的家人？

## when-to-call

when-to-call_4zxn4crm = 何时打电话求助

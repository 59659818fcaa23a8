## meta

meta_ltmvjka6 = 与医务人员更好地沟通
meta_db6ufsm2 = 转移性结直肠癌患者的实用指南：就诊、提问与决定
meta_6obslmpm = 如果您患有转移性结直肠癌：怎样为就诊做准备，问您想知道的事，并与医疗团队一起做决定。
meta_hv2yctd6 = 带上您最重要的三个问题，带一个您信任的人陪您去，离开时要有清楚的计划。

## intro

intro_kq6eqrb6 = 每次就诊前，写下您最重要的三个问题。
intro_45b6jf7z = 就诊一开始，就把您的清单给医生或护士看。
intro_jjyhttc2 = 带一个您信任的人陪您去，并做笔记。
intro_owg3muvb = 离开之前，问清楚接下来做什么，以及您可以给谁打电话。
intro_jdxr3pph = 如果问题紧急，不要等到就诊。请打电话。

## team

team_m4bdrrhk = 您的团队里有谁
team_oqorxqcz = 在最后的团队卡上，写下每个人是谁。
team_okkpai4d = [多学科团队][term-multidisciplinary-team]一起制定您的治疗计划。您可能不会见到所有的人。请问清楚，谁是您的主要联系人。这个人往往是[专科护士][term-specialist-nurse]。
team_r3mzfbv5 = 人员
team_jk34re7r = 您可以问的事
team_xs42ppv5 = 肿瘤科医生
team_co33arnj = 您的治疗计划、药物、检查结果
team_bgjcombr = 外科医生
team_2hrgcvwz = 手术，以及手术之后的事
team_nud7qjlb = 专科护士
team_en5kgasx = 副作用、日常生活、谁可以帮忙
team_zkwg5bsw = 家庭医生
team_jkbo3bjt = 其他疾病、您平时用的药
team_vvrzuqs4 = 药师
team_uunz2nti = 怎样用药，哪些药不能一起用
team_hdtuqmop = 社工
team_ittudiec = 工作、金钱、居家帮助

## before

before_jb7aprcy = 就诊之前
before_ty2kuim5 = 提前几天开始准备。
before_cs3jhsk4 = 三个方框，从上到下排列。第一个方框里有一张纸和一支铅笔。第二个方框里有两个人在谈话。第三个方框里有一页打了勾的日历。
before_zvxcny27 = 就诊之前
before_7esx4boj = 写下问题
before_bvvmvovk = 就诊时
before_vjhvggo7 = 出示清单
before_ij3nygkh = 就诊之后
before_am53dd72 = 下一步
before_d5d5abrt = 三个步骤：就诊之前、就诊时和就诊之后。
before_siql4au3 = 写下您所有的问题。标出最重要的三个。
before_ua54fvzs = 写下有什么变化：每个问题是什么，什么时候开始，有多严重。
before_wwyzpg5m = 列出您的药物、草药和补充剂。再写上您对什么过敏。
before_dru7ivqf = 想一想，现在对您最重要的是什么，例如减轻疼痛，或者有时间待在家里。
before_u6sdpsjt = 请一个您信任的人陪您去。
before_x5zzijdo = 清单可以帮助您问难以开口的问题。在一项研究中，有问题清单的人，每100人中有{ $asked-with-list }人问了自己的病可能会怎样发展。没有清单的人，每100人中有{ $asked-without-list }人问了。[^butow-1994]
before_wiya4dyw = 把您的清单给医生看。在另一项研究中，拿到清单的人感到更担忧。当医生和他们一起看清单时，他们的担忧减轻了，记住的也更多。[^brown-2001]

## during

during_s6z5ukpm = 就诊时
during_erhgbkfd = 从您的清单开始。
during_3xx6ovij = 说明您想知道多少：所有细节，还是只要主要的情况。
during_24o6j6v5 = 有听不懂的词，就说出来。您可以请对方用更简单的话解释，或者画图说明。
during_lfmzvkqj = 用您自己的话，说一遍您听到的内容。这样，医生可以纠正误解。
during_qyzu4uf7 = 说出您的感受。您的医疗团队看不到疼痛、担忧或疲倦。
during_wnfwlndk = 做笔记，或者询问可不可以用手机录音。
during_37uda4fx = 忘记是正常的。人们听到的医疗信息，有{ $forget-low }至{ $forget-high }会马上忘记。[^kessels-2003]录音或书面总结可以帮助您记住更多。[^pitkethly-2008]
during_nbuug7r5 = 您可以这样说：
during_34eellzi = “请说慢一点。我想弄明白。”
during_yiowddbi = “我用自己的话说一遍。这样对吗？”
during_pk4fxlqt = “请只告诉我今天需要知道的事。”

## after

after_pncdfbpk = 离开之前，以及回家之后
after_4vtmuss6 = 离开之前，问这些问题：
after_z56v24fy = 接下来做什么，什么时候？
after_te3impmh = 我需要做什么？
after_rvu5y6y4 = 如果我有问题，或者感觉更不舒服，可以给谁打电话？
after_kagpsglt = 当天就把回答写下来。索取检查结果和医生书面报告的复印件。
after_nyfyqniu = 回家以后，您可能还会想到别的问题。请打电话问您的主要联系人。

## decide

decide_scyk56ks = 一起做决定
decide_qwfpqwky = 告诉您的医疗团队，什么对您重要。他们了解治疗，您了解自己的生活。一起选择，叫做[医患共同决策][term-shared-decision]。
decide_ebb7ww7t = 对每个决定，都问三个问题：
decide_okspmt33 = 我有哪些选择？也问一问：能不能先等一等，能不能不做抗癌治疗。
decide_u5xjd7iu = 每种选择有什么好处，有什么害处？
decide_75g23bwn = 这些好处和害处，在我身上有多大可能出现？
decide_bv22a5an = 在一项与癌症无关的小型研究中，当人们问这些问题时，医生提供了更多信息。[^shepherd-2011]
decide_cn57sopo = 问清楚您可以考虑多久。您可以要求再谈一次。
decide_vsub57si = 在一项治疗之前，您的医疗团队会征求您的[知情同意][term-informed-consent]。您可以说不。您以后也可以改变主意。

## test-words

test-words_wnaewgns = 与检查有关的词语
test-words_vwbl2qrt = 询问每个结果对您的治疗意味着什么。
test-words_uf7ngnjj = 词语
test-words_wcblel2u = 意思
test-words_6rumpckk = 您可以问什么
test-words_7c5im4ia = [分期][term-stage]
test-words_2jkafx4a = 癌症扩散到了什么程度
test-words_7efq7z76 = 癌症在我身体的什么地方？
test-words_a3o3n76w = [活检][term-biopsy]
test-words_n4bcf2mg = 取一小块组织，送实验室检查
test-words_47ychlqq = 组织够做所有的检测吗？
test-words_orz2hryv = RAS和BRAF
test-words_4i6opnif = [生物标志物][term-biomarker]：[肿瘤][term-tumour]基因的变化
test-words_caixyh7q = 哪些药物适合这个结果？
test-words_vj32onnj = MSI或MMR
test-words_pgybrt3e = 一种生物标志物：肿瘤细胞修复自身基因的能力
test-words_bh3s3x4y = [免疫治疗][term-immunotherapy]能帮助我吗？我的亲属需要做检测吗？
test-words_uuw4ioex = [影像检查][term-scan]
test-words_vn5ymwcx = 身体内部的图像
test-words_7jc6ktox = 癌症变大了、变小了，还是没有变？
test-words_epmtjzfu = [肿瘤标志物][term-tumour-marker]
test-words_jx74wtrl = 血液中的一种物质
test-words_jfb7qi7i = 这个数字有变化，意味着什么？
test-words_e7t4nfhp = 医学指南建议检测RAS、BRAF，以及MSI或MMR。检测结果有助于选择治疗。[^jsmo-2020]

## difficult-topics

difficult-topics_7fsvmtbh = 难以谈论的话题
difficult-topics_uj4qujs7 = 什么时候谈这些，由您选择。您可以随时提问、等一等或者停下来。

## prognosis

prognosis_cvcobgkg = 疾病可能会怎样发展
prognosis_qxj6bm7i = 关于您的[预后][term-prognosis]，请说明您想知道什么。有些人想知道数字。有些人不想。您也可以请医生把这些告诉另一个人。没有人能确切地说出您会怎样。[^nci-prognosis-2008]

## second-opinion

second-opinion_zeit6ol5 = 第二诊疗意见
second-opinion_ft7wa7o6 = 如果您想更有把握，可以要求[第二诊疗意见][term-second-opinion]。它可能确认您的计划，也可能改变计划。[^ruetters-2016]请先问清楚，您等多久是安全的，以及是否要付费。

## clinical-trial

clinical-trial_gxdel2vy = 临床试验
clinical-trial_kqvbryav = 询问某项[临床试验][term-clinical-trial]是否可能适合您。您可以自由决定。如果您说不，您仍然会得到常规的医疗照护。

## stopping

stopping_awdrfszt = 当治疗的帮助不再足够时
stopping_zmdbholu = 询问更多的治疗能怎样帮助您，又会怎样伤害您。您可以停止抗癌治疗。对您的照护不会停止。在和您的医疗团队谈过之前，不要停用或改变任何药物。
stopping_vwuitsux = 尽早询问[缓和医疗][term-palliative-care]。您也可以把自己的意愿写进[预立医疗照护计划][term-advance-care-plan]。

## interpreter

interpreter_zcodxb6w = 如果您需要口译员
interpreter_e32joj45 = 预约就诊时，要求安排受过培训的[口译员][term-interpreter]。询问是否免费。与没有受过培训的口译员相比，有受过培训的口译员时，医疗照护更好。[^karliner-2007]
interpreter_34ue5ris = 不要让孩子为您做口译。[^kasten-2020]
interpreter_acj63npb = 如果您没有听懂，不要说“是”。请口译员再解释一遍。
interpreter_dud4yceb = 如果您的听力或视力有问题，请告诉医疗团队。

## remote

remote_ddux63o4 = 通过电话或视频
remote_xvit5lyq = 选择一个安静的、别人听不到的地方。把您的清单、药物和笔放在身边。问清楚，如果连接中断，您可以拨打哪个电话号码。如果您预计会听到不好的消息，可以要求当面谈。

## goes-badly

goes-badly_ort5qmnf = 如果谈话不顺利
goes-badly_27np3ngy = 说出什么让您为难。您可以说：“对我重要的事，我还没有全部说出来。我们可以再谈一次吗？”下次请一位护士陪您去。许多医院有专人帮助有意见要投诉的患者。

## companion

companion_wgg4jdgq = 如果您陪别人就诊
companion_vvft6xgr = 就诊之前，先问对方您可以怎样帮忙。您可以做笔记，或者提醒对方还有哪个问题。让对方先说。如果您替对方说，帮助就会小一些。[^laidsaar-powell-2013]

## cannot-wait

cannot-wait_olvugrvl = 不能等的问题
cannot-wait_lrn6xc3q = 如果问题是新出现的，或者加重了，请打电话。
cannot-wait_dwntj6n7 = **不要把这些问题留到下次就诊时再说**。
cannot-wait_iylx3b33 = 新出现胸痛，或者胸痛剧烈，或者呼吸严重困难，或者突然呼吸困难：不要等。立即拨打急救电话。
cannot-wait_kmccgzfi = 双腿新出现无力或麻木：不要等。拨打急救电话或前往急诊科。
cannot-wait_qmqfln3u = 体温达到{ $fever-threshold }或更高，或者打寒战：不要等。不分昼夜，立即致电您的医疗团队。
cannot-wait_tgpnvgrw = 疼痛没有得到控制：不要等。不分昼夜，立即致电您的医疗团队。
cannot-wait_fq23a2g5 = 想到结束自己的生命：不要等。现在就告诉别人。
cannot-wait_al4ec23n = 不要用电子邮件或手机应用报告紧急问题。您的医疗团队可能看到得太晚。请打电话。
cannot-wait_sfsebtsn = 本手册最后的清单列出了更多这样的问题。

## worksheets

worksheets_osd4cc6w = 您的填写表
worksheets_zz5u4pcm = 勾选现在对您重要的问题。其他的可以不管。
worksheets_rm2nve2g = 我的癌症和我的检查
worksheets_dk7djyse = 癌症现在在什么地方？
worksheets_s4ve5laz = 我有哪些生物标志物的结果？还缺哪些？
worksheets_cxvrh7nr = 我上一次影像检查显示了什么？
worksheets_izpcwaex = 下一次影像检查是什么时候？我什么时候能得到结果？
worksheets_4r7eou2k = 我的治疗
worksheets_kukt56ti = 这项治疗的目的是什么？
worksheets_64iuqioo = 我还有哪些其他选择？
worksheets_ikamszwf = 手术或放疗能帮助我吗？
worksheets_q66afbt6 = 我们怎样知道治疗是否有效？
worksheets_4fsikdcl = 如果治疗无效，我们怎么办？
worksheets_jm4lqpe3 = 有适合我的临床试验吗？
worksheets_ygn32o32 = 副作用与日常生活
worksheets_cmtrlew2 = 可能会有哪些副作用？我可以怎样应对？
worksheets_jzt5rp7a = 哪些问题我必须马上报告？向谁报告？
worksheets_s4eb6kp7 = 我可以工作、旅行和运动吗？
worksheets_mmcgfwqg = 我应该吃什么、喝什么？
worksheets_gonccs7u = 治疗可能会怎样影响我的性生活，或者我想要孩子的愿望？
worksheets_s3ru3bt2 = 未来
worksheets_4ysmvg26 = 接下来几个月，我可能会遇到什么？
worksheets_uf5l26sm = 我可以抱有什么希望？
worksheets_pdyuzbgk = 我应该什么时候去见缓和医疗团队？
worksheets_niussmmw = 我怎样写下自己对以后的意愿？
worksheets_mximl2kk = 支持
worksheets_ye3qa5lk = 谁是我的主要联系人？
worksheets_gxppfdno = 感到担忧或情绪低落时，谁可以帮助我？
worksheets_lyecnzhj = 谁可以帮助我的家人和孩子？
worksheets_rfqlxw3y = 金钱、工作和表格方面的事，谁可以帮忙？
worksheets_id6anwwz = 我最重要的三个问题
worksheets_xaquj37t = 我的问题
worksheets_noep327x = 回答
worksheets_htmcdxgt = 我的团队卡
worksheets_r3mzfbv5 = 人员
worksheets_52afragw = 名字
worksheets_sinonozs = 怎样联系这个人
worksheets_js72gos2 = 主要联系人
worksheets_hwcmlt53 = 肿瘤科医生
worksheets_bgjcombr = 外科医生
worksheets_nud7qjlb = 专科护士
worksheets_zkwg5bsw = 家庭医生
worksheets_vvrzuqs4 = 药师
worksheets_hdtuqmop = 社工
worksheets_qb5goduz = 口译服务
worksheets_rjy27ckp = 我的药物和过敏
worksheets_67jo35hk = 也写上草药、维生素和您自己购买的药物。在最后一行写上您对什么过敏。
worksheets_liqxlrs6 = 药物
worksheets_dtvblc3y = 用量
worksheets_nlrurcdg = 什么时候
worksheets_ncjowzjo = 用来做什么
worksheets_omuxf7jq = 我的就诊笔记
worksheets_ry4rm5qu = 项目
worksheets_uk3sbpp3 = 我的笔记
worksheets_cgebugwa = 日期，以及我见了谁
worksheets_oqqonsu5 = 自上次以来有什么变化
worksheets_7gp7n2x4 = 我听到了什么
worksheets_2axu4xbs = 我们决定了什么
worksheets_ib4i4w33 = 接下来做什么，什么时候
worksheets_k4urb3jk = 我需要做什么
worksheets_hrcuj5pi = 有问题时我给谁打电话
worksheets_2hr6vcza = 下次要问的问题
worksheets_dm2v7b7s = 比较我的选择
worksheets_c6ttftis = 和您的医疗团队一起，为每种选择填写一栏。
worksheets_ldnsanbl = 问题
worksheets_pcgw3fme = 选择A
worksheets_t43cezr7 = 选择B
worksheets_xk66aid4 = 暂时不做抗癌治疗
worksheets_g7zy332q = 它能怎样帮助我？
worksheets_sf4dtum2 = 在我身上有多大可能？
worksheets_hhrcvxwb = 可能有哪些害处？
worksheets_wrhd44rh = 这些害处在我身上有多大可能？
worksheets_ycdifgim = 它会怎样改变我的日常生活？
worksheets_4or3lnzx = 它与对我重要的事相符吗？
worksheets_2g6kasgo = 我还需要知道什么？

## when-to-call

when-to-call_4zxn4crm = 何时打电话求助

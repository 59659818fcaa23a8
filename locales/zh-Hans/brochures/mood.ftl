## meta

meta_fbbju5x7 = 照顾好您的情绪
meta_zfe7v5pi = 面向转移性结直肠癌患者的实用指南：感受、担忧与支持
meta_oc4nczd4 = 如果您患有转移性结直肠癌：怎样了解自己的情绪，今天可以做些什么，以及何时求助。
meta_vedamgls = 患这种病时，出现强烈的感受很常见，而帮助是有用的：请尽早告诉您的医疗团队。

## intro

intro_kt4elrog = 患转移性结直肠癌时，出现强烈的感受很常见。这不是您的错。
intro_3ekgjzn5 = 每周一次，从0到10中选一个数字，表示您的心理痛苦程度。
intro_g5rkfjo5 = 如果您的数字是{ $distress-action }或更大，或者任何数字让您担心，请告诉您的医疗团队。
intro_mkomdeft = 倾诉、每天的小步骤和治疗都能有所帮助。
intro_qv3s4fiy = 如果您想到结束自己的生命，现在就告诉别人。不要等到下次就诊。

## feelings

feelings_lawidot4 = 您可能有的感受
feelings_w5cvotro = 给您的感受起个名字。这样可能更容易谈论它们。
feelings_nrx7gia4 = 您可能会有以下一些感受，它们在一天之内也可能变化：
feelings_birylefm = 震惊，好像一切都不真实
feelings_4ohg3w2n = 害怕疼痛、害怕影像检查或害怕未来
feelings_7u5txl3a = 对疾病或对别人感到愤怒
feelings_26u6waah = 因为家人受到影响而内疚
feelings_sktp4qoa = 悲伤，或者完全没有感觉
feelings_xnreij6s = 松了一口气，因为您现在知道是哪里出了问题
feelings_2zgdumhm = 这些感受没有一种是错的。您的情绪没有引起癌症。您不必为了别人而强作欢笑。
feelings_o3kn4guk = 许多人都有这样的感受。每100名癌症患者中，约有{ $problem-in-hundred-low }至{ $problem-in-hundred-high }人有需要治疗和照护的情绪问题。[^donovan-2020]每100人中约有{ $depression-in-hundred }人患有抑郁症。[^mitchell-2011]
feelings_bkmgkbjo = 疼痛、疲乏和睡眠不好，也请告诉您的医疗团队。这些会使情绪低落，有些药物也会。

## harder-times

harder-times_a3uvd6in = 比较难熬的时候
harder-times_azrlj2cl = 为那些往往难熬的时候多安排一些支持。
harder-times_nlrurcdg = 什么时候
harder-times_3c64g2gr = 您可能有的感受
harder-times_cxikeifb = 什么可能有帮助
harder-times_of6s4ngq = 影像检查之前
harder-times_aff46aq7 = 随着日子临近，担忧可能加重。
harder-times_v552uzox = 问清楚何时、以什么方式得到结果。为前一天安排一件愉快的事。
harder-times_3e4mj2hi = 刚开始一种治疗时
harder-times_phdi5yz2 = 您可能觉得要了解的东西太多。
harder-times_pamhy6ab = 带一个人陪您去。索取书面资料。
harder-times_2kdn6re3 = 暂停治疗期间
harder-times_qag7yxis = 您可能觉得不那么安全。
harder-times_eff6jwgs = 问清楚该给谁打电话，下次检查是什么时候。
harder-times_3zyhmhp7 = 肿瘤长大之后
harder-times_puvcbtzq = 您可能感到震惊、愤怒或悲痛。
harder-times_ghl7ao6l = 请求几天后再谈一次。写下您的问题。

## check-yourself

check-yourself_jjvlih7u = 每周检查自己的情绪
check-yourself_4xbhltbr = 每周一次，选一个数字。[心理痛苦][term-distress]是一种不愉快的感受，涉及您的心理、身体、人际关系或信仰。[^ownby-2019]它可以很轻，也可以很强烈。
check-yourself_y7vwxmv5 = 过去一周，您的心理痛苦有多严重？
check-yourself_acuok7er = 没有痛苦
check-yourself_5ezdlswi = 我能想象的最严重的痛苦
check-yourself_j6kqmsc7 = 如果您的数字是{ $distress-action }或更大，请告诉您的医疗团队。[^agarwal-2025]如果更小的数字让您担心，也请告诉他们。这个量表是谈话的开始。它不能作出诊断。
check-yourself_wwxbk6ok = 另外有两个表现也很重要。如果其中一个持续{ $low-mood-weeks }周或更久，请在工作时间致电您的医疗团队：[^arroll-2010]
check-yourself_qhdrscq3 = 您在大多数日子里感到悲伤或没有希望。
check-yourself_ad4gwsie = 您在大多数日子里几乎对任何事都没有乐趣。
check-yourself_6gqjajde = 这些可能是抑郁症的表现。抑郁症是一种病，不是软弱，治疗可以有帮助。[^esmo-mood-2023]

## today

today_juusj5hj = 今天您可以做什么
today_wkutiint = 从这个清单中选一件小事。
today_km5ru3vb = 每天在差不多的时间起床、洗漱、吃饭和睡觉。
today_iycoxysl = 定一个今天就能完成的小目标，例如给朋友打个电话。
today_xnwmenml = 动一动，例如散一会儿步。运动可以减轻担忧和情绪低落。[^campbell-2019]
today_6hh7vssp = 在户外待一会儿，或者坐在窗边。
today_klxbh2hq = 每天留出一段固定的时间，专门想您担忧的事。把它们写下来，然后去做别的事。
today_mia4hxb3 = 上网查找时，只用事先定好的时间。如果感觉更糟，就停下来。
today_p6avj5z5 = 不要靠喝酒或多吃安眠药来逃避您的感受。请向您的医疗团队寻求更安全的帮助。

## slow-breathing

slow-breathing_4frkf5yf = 慢呼吸
slow-breathing_kfb4sgns = 感到紧张时，试试这些步骤：
slow-breathing_ar6fdrwf = 用感觉舒服的姿势坐着或躺着。
slow-breathing_g3yi44cm = 用鼻子轻轻吸气。
slow-breathing_owtmdiej = 慢慢呼气，比吸气的时间长。
slow-breathing_hnjilmx7 = 让肩膀放松下来。
slow-breathing_7aeki643 = 继续几分钟。如果感到头晕，就停下来。

## people

people_nxms5mll = 可以帮助您的人
people_lljrvkrv = 请一个人帮一件具体的事。不同的人可以在不同的方面帮忙。
people_wgalkc2r = 您的护士或医生可以在情绪、睡眠、疼痛和用药方面提供帮助。先找他们。
people_jrj7wh2p = 心理师或[肿瘤心理专家][term-psycho-oncologist]了解癌症怎样影响人的感受。
people_6sozqzw6 = 社工可以在工作、金钱和居家照护方面提供帮助。
people_dktrdohu = 心灵或宗教方面的顾问可以和您谈谈人生意义和信仰。
people_h24pp56k = 病友团体可以让您结识了解这种疾病的人。
people_qjxlongm = 家人、朋友和邻居可以陪伴您，或者帮忙做家务。
people_qrmb76xv = 一个人在圆圈的中间，周围有六幅小图：家人和朋友、护士或医生、心理师、社工、病友团体、心灵顾问。
people_cmfe6hzr = 我
people_szejahfb = 家人和朋友
people_qt7nj6jh = 护士或医生
people_ytbtk4wt = 心理师
people_tsnhhztw = 社工
people_6ubjwofz = 病友团体
people_r3wuxws5 = 心灵顾问
people_m2cum6vd = 一个支持圈。您的支持圈可能不一样。
people_3whkc7bo = 请询问有关担忧或情绪低落的治疗。谈话治疗和正念可以有帮助。[^esmo-mood-2023]正念是指平静地关注当下。药物对一些人有帮助。[^esmo-mood-2023]您的医疗团队会检查这些药物是否适合与您的癌症治疗同时使用。

## family

family_nbbav3rb = 家人和孩子
family_2yzac37j = 用简短的话说出您的感受和需要。别人猜不到。
family_2nn27mcg = 出了问题时，孩子们常常会察觉。用简单、真实的话告诉他们，并且说出“癌症”这个词。告诉他们，这不是他们造成的。告诉他们，谁会照顾他们。您可以说您不知道。

## body

body_z6kaokig = 您的身体与亲密关系
body_4gfpq2i3 = 如果您对自己身体的感觉变了，请告诉护士。治疗、疤痕或[造口][term-stoma]会改变您对自己的看法。造口护士可以帮助您在与他人相处时更安心。
body_s6jwymfg = 告诉您的伴侣，什么让您感觉好，什么让您感觉不好。亲密可以是谈心、拥抱或性生活。如果性生活时疼痛或失去性欲，请询问您的医疗团队。他们了解这些问题。

## work-money

work-money_tedjx3sn = 工作与金钱
work-money_4wgj6a4l = 尽早请求社工帮助。您可能有权享受病假工资、缩短工作时间或费用补助。各国的规定不同。

## carers

carers_nq6zkwrv = 如果您是照护者
carers_kens3ojc = 也要照顾好您自己的情绪。每周用同一个量表给自己打分。不要等到非常疲惫时才寻求帮助。
carers_qo4jdqx2 = 多听，少提建议。您不必解决所有问题。

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = 想结束自己生命的念头
suicidal-thoughts_gfg2miz5 = 如果您想到自杀，现在就告诉别人。有些癌症患者会想结束自己的生命。当疼痛、恐惧或悲伤非常强烈时，就可能出现这些念头。您不需要为此感到羞耻。有了帮助，这些念头可以消失。
suicidal-thoughts_prar7afw = 在帮助到来之前，和另一个人待在一起。请对方把药物和其他可能伤害您的东西拿走。
suicidal-thoughts_vitduqgp = 如果您是[照护者][term-carer]，请直接问：“是不是有结束自己生命的念头？”这个问题不会把自杀的想法灌输给别人。[^dazzi-2014]如果有危险，不要让对方独自一人。
suicidal-thoughts_t4x477gf = 紧急情况：立即拨打急救电话
suicidal-thoughts_zxcsu5aa = 您有结束自己生命的计划，或者可能会把这样的念头付诸行动。
suicidal-thoughts_254bw3to = 您无法保证自己的安全。
suicidal-thoughts_luiky2n2 = 您已经故意伤害了自己，或者服药过量。
suicidal-thoughts_gdxf4bpe = 您突然神志很不清楚。
suicidal-thoughts_du3hvmz5 = 您新出现胸痛，或者胸痛剧烈，或者呼吸严重困难，或者突然呼吸困难，即使您认为那是惊恐发作。
suicidal-thoughts_fuxbjzti = 不分昼夜，立即致电您的医疗团队
suicidal-thoughts_ckhmuk7p = 您想到结束自己的生命，即使没有计划。
suicidal-thoughts_wvsixy7m = 您看不到继续下去的理由。
suicidal-thoughts_5blc3y35 = 您已经好几天几乎没有吃东西，或者几乎没有睡觉。
suicidal-thoughts_62y7r7fp = 您看到或听到别人看不到、听不到的东西。
suicidal-thoughts_ouseovtp = 您因为感到绝望而想停止治疗。
suicidal-thoughts_vuxdc3aq = 您每天需要越来越多的酒或药片。
suicidal-thoughts_gk3zpmsf = 如果您的医疗团队没有接听电话，请拨打急救电话或前往急诊科。不要独自一人。

## worksheets

worksheets_osd4cc6w = 您的填写表
worksheets_otw7vfah = 只填写对您有帮助的部分。下次就诊时带上这几页。
worksheets_sihohzn6 = 情绪日记
worksheets_aychov5z = 使用与心理痛苦相同的量表：0表示没有痛苦，10表示最严重。
worksheets_zbaiss5c = 星期
worksheets_asxlw3b6 = 心理痛苦，0至10
worksheets_sdthlzok = 发生了什么
worksheets_l32yao7g = 什么有帮助
worksheets_r7i5jkjb = 担忧清单
worksheets_pwuicnlk = 把每个担忧写在其中一栏里。对第一栏中的担忧，选择一个小步骤。
worksheets_vzaexpvv = 对此我可以做些什么
worksheets_uy5l57qp = 这件事我现在无法改变
worksheets_bedmlkuq = 我的支持网络图
worksheets_kpem5uvn = 为每项需要写一个名字。同一个人可以写在几处。
worksheets_tcb67bs3 = 我需要什么
worksheets_yinzx6xv = 谁可以帮忙
worksheets_cuqkwd2e = 怎样联系
worksheets_5nl7obfl = 愿意倾听的人
worksheets_axszntof = 去医院的交通
worksheets_vx74jofe = 买东西和做饭
worksheets_kqs4bso7 = 照顾孩子或父母
worksheets_whk24l2n = 帮忙办理表格和钱的事
worksheets_lde2vnwe = 夜里可以打电话找的人
worksheets_stczr4lc = 我的警示信号
worksheets_kcpgvxyr = 请勾选提醒您需要更多帮助的信号。
worksheets_lzezoac5 = 我比平时睡得少很多，或者多很多。
worksheets_upaonytt = 我躲着别人。
worksheets_nbkhcjck = 我经常哭，或者什么感觉都没有。
worksheets_rnydront = 我为小事生气。
worksheets_sxbruj6z = 我错过就诊、治疗或用药。
worksheets_pnzpsjc6 = 可以这样开口
worksheets_pv4odcrz = 今天我想谈谈我的情绪。
worksheets_7gtwar64 = 这个星期我的心理痛苦很严重。什么可以帮助我？
worksheets_s6ixgshc = 我非常害怕影像检查，怕得睡不着。
worksheets_hbyngk6t = 会不会是某种药物或疼痛让我的情绪变差？
worksheets_dox73hrv = 我可以见一位帮助癌症患者处理情绪的人吗？
worksheets_3asjs4qc = 有时我会想结束自己的生命。
worksheets_7ol2dhyl = 夜里或周末我可以给谁打电话？

## when-to-call

when-to-call_4zxn4crm = 何时打电话求助

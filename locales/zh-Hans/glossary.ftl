## advance-care-plan

advance-care-plan_evd67gw4 = 预立医疗照护计划
advance-care-plan_rc4v7rjd = 您写下来的照护意愿。如果您病得太重，不能自己做决定或不能自己表达，就按照它去做。您可以随时更改它。

## anaemia

anaemia_bad7rcv3 = 贫血
anaemia_is4zo7o2 = 血液中的红细胞太少。贫血会让您疲乏、脸色苍白或气短。

## ascites

ascites_2gfoi5ve = 腹水
ascites_4can2f6m = 积聚在腹部的液体。它会使肚子胀大、发紧。您的医疗团队往往可以把它引流出来。

## bereavement

bereavement_5zpclckv = 丧亲期
bereavement_yjnrtl3h = 一个人去世之后，留下来的人感到哀伤的一段时间。哀伤没有固定的长短。

## bile-duct

bile-duct_sshv3xyf = 胆管
bile-duct_mdv6n77a = 把胆汁从肝脏输送到肠道的细管。胆汁是一种帮助消化脂肪的液体。

## biomarker

biomarker_utmpihtc = 生物标志物
biomarker_gculsx6o = 肿瘤或血液中可以由实验室检测的一种标志。它可以帮助您的医疗团队选择治疗方法。

## biopsy

biopsy_lqprg4aa = 活检
biopsy_biwex4lr = 从身体上取一小块组织，由实验室检查其中有没有癌细胞。

## blood-count

blood-count_bc5ikrhi = 血细胞计数
blood-count_2qvaaymw = 一种血液检查，数出红细胞、白细胞和血小板的多少。它帮助您的医疗团队决定当天治疗是否安全。

## bowel-obstruction

bowel-obstruction_4n3idnql = 肠梗阻
bowel-obstruction_ii3wedkt = 肠道堵塞，食物、大便或气体无法通过。情况紧急，可能引起疼痛、腹胀和呕吐。

## carer

carer_exc2p3mh = 照护者
carer_urihpspy = 帮助病人而不领报酬的人。可能是伴侣、亲属、朋友或邻居。

## chemotherapy

chemotherapy_o3s322yc = 化疗
chemotherapy_3s3fcn72 = 用药物杀死癌细胞或减慢癌细胞生长的治疗。药物可能通过静脉滴注，也可能是药片。

## clinical-trial

clinical-trial_zfumbqub = 临床试验
clinical-trial_mxgwfyf6 = 有人参加的研究，用来检验一种治疗或其他医疗照护方式是否安全、是否有帮助。是否参加，由您自由决定。

## dehydration

dehydration_o4cumwxy = 脱水
dehydration_e34duuze = 身体里的水分太少。您可能口渴、头晕或神志不清，或者尿少、颜色深。

## dietitian

dietitian_xeh26t2b = 营养师
dietitian_n7ybr3yk = 帮助您在生病期间吃喝得当、满足身体需要的专业医务人员。

## digestive-enzymes

digestive-enzymes_bnn54lwr = 消化酶
digestive-enzymes_txz2mw4h = 身体制造的、用来分解食物的物质。如果胰腺制造得太少，您可以在吃饭时服用消化酶药物。

## distress

distress_xvoulvap = 心理痛苦
distress_5cqqyyvr = 一种让人难以应对的不愉快感受。它可以是正常的担忧或悲伤，也可以是强烈的恐惧或绝望。

## fatigue

fatigue_7acilogk = 疲乏
fatigue_jeoq3rb4 = 由癌症或癌症治疗引起的强烈疲劳。休息和睡眠不能完全消除它。

## feeding-tube

feeding-tube_uw5tejen = 喂养管
feeding-tube_p3pdkaip = 把流质食物送入胃或肠道的细管。它从鼻子或腹部皮肤放入。

## hospice

hospice_4hhqglmc = 安宁疗护
hospice_eq44abrs = 照护临近生命终点的人及其家人的机构或团队。目标是让人舒适，过好每一天。

## immune-system

immune-system_sihr2qju = 免疫系统
immune-system_ngnrfi24 = 身体抵抗病菌和受损细胞的防御系统。有些治疗会使它在一段时间内变弱。

## immunotherapy

immunotherapy_d5trilgb = 免疫治疗
immunotherapy_u2f4bryb = 帮助您自身的免疫系统找到并攻击癌细胞的治疗。

## informed-consent

informed-consent_jqdzqauk = 知情同意
informed-consent_jkbyyeaz = 您在了解一项检查、治疗或研究意味着什么之后，自愿作出的同意。您可以说不，也可以以后改变主意。

## interpreter

interpreter_xoszugph = 口译员
interpreter_lpkuo2ev = 受过培训、用另一种语言说出您和医疗团队所说的话的人。口译员必须保密。

## jaundice

jaundice_5tazg5t7 = 黄疸
jaundice_5pr7kj5l = 皮肤或眼白发黄。它可能表示胆管堵塞，或者肝脏有病。

## lymph-node

lymph-node_q2fdiqso = 淋巴结
lymph-node_fry4ksqb = 身体中一个豆子大小的小器官，过滤病菌和受损的细胞。癌细胞可能停留在那里。

## maintenance-treatment

maintenance-treatment_sa7awodr = 维持治疗
maintenance-treatment_lse6ikji = 在较强的治疗之后进行的、往往较温和的治疗。目的是使癌症更长时间得到控制。

## metastasis

metastasis_ba6hy2ov = 转移灶
metastasis_fgzhhpto = 癌细胞移动到身体其他部位后长出的新肿瘤。

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = 多学科团队
multidisciplinary-team_27g3ohdp = 来自几个专业领域、一起为您制定医疗照护计划的专家。可能有外科医生、肿瘤科医生、护士和其他人。

## neuropathy

neuropathy_mqtevwfi = 神经病变
neuropathy_2g35ys72 = 神经受损，常见于手和脚。它会引起刺痛、麻木或疼痛。

## palliative-care

palliative-care_lmapaz5x = 缓和医疗
palliative-care_dnyiye6a = 在患重病期间减轻症状、支持您和家人的医疗照护。它可以很早开始，并与癌症治疗同时进行。

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = 静脉营养
parenteral-nutrition_kaeynyvz = 通过静脉导管直接输入血液的液体营养。适用于胃或肠道不能吸收足够食物的人。

## physiotherapist

physiotherapist_fwyigpok = 物理治疗师
physiotherapist_ubscvdpa = 帮助您活动、增强力量并安全地保持活跃的专业医务人员。

## port

port_a3qqg7rn = 输液港
port_lxkzqglh = 埋在皮肤下、与静脉相连的小装置。您的医疗团队可以通过它给药或抽血。

## prognosis

prognosis_ksskhvvi = 预后
prognosis_lyno23fq = 您的医疗团队认为疾病很可能会怎样发展。它从来不是确定的，想知道多少由您决定。

## progression

progression_d2xhsyet = 疾病进展
progression_efxlyzp4 = 癌症长大了，或者在新的部位出现了。

## psycho-oncologist

psycho-oncologist_phxpomy4 = 肿瘤心理专家
psycho-oncologist_e5swic3e = 帮助癌症患者和家人应对各种感受、担忧和压力的专家。

## radiotherapy

radiotherapy_uzxxt6vc = 放疗
radiotherapy_n2usznxm = 用强射线损伤身体某个部位的癌细胞的治疗。它也可以减轻疼痛。

## remission

remission_wuqnpdrg = 缓解
remission_3yr34yrt = 癌症的迹象变少了，或者检查不再显示癌症的迹象。这不一定表示癌症已经治愈。

## scan

scan_se2biz7e = 影像检查
scan_5zovcagi = 拍摄身体内部图像的检查，例如CT或磁共振成像（MRI）。

## second-opinion

second-opinion_lsyjei7z = 第二诊疗意见
second-opinion_f7wn6jdj = 另一位专家对您的诊断或治疗给出的意见。提出这样的要求是正常的。

## sepsis

sepsis_bezdckvo = 脓毒症
sepsis_rncicui2 = 身体对感染的一种危及生命的反应。它属于紧急情况，需要立即治疗。

## shared-decision

shared-decision_hs55ijcw = 医患共同决策
shared-decision_jig2kumw = 您和您的医疗团队一起选择治疗。他们了解有哪些选择，您知道什么对您重要。

## side-effect

side-effect_onfzqgjr = 副作用
side-effect_32y2s2u6 = 治疗带来的不想要的作用。许多副作用可以预防或减轻。

## specialist-nurse

specialist-nurse_uvd3dmrv = 专科护士
specialist-nurse_susqvkj6 = 受过额外培训的护士，例如肿瘤护理或造口护理方面的培训。您有问题时，往往可以给这位护士打电话。

## stable-disease

stable-disease_ubgaz37h = 病情稳定
stable-disease_gp2asqdc = 自上次检查以来，癌症没有明显长大，也没有明显变小。

## stage

stage_rtviemjt = 分期
stage_gkedoe7e = 表示癌症有多大、是否已经扩散的数字。四期表示癌症已经扩散到其他器官。

## stent

stent_xju24dm7 = 支架
stent_mi35jdsg = 使身体的狭窄部位保持通畅的小管，例如用于胆管、食管或肠道。

## stoma

stoma_spbjynja = 造口
stoma_p2pi4w2j = 外科医生在腹部开的一个口。大便或尿液通过它排出体外，进入袋中。

## supportive-care

supportive-care_ofujmxg2 = 支持治疗
supportive-care_uvagh37h = 在患病的任何时候，在症状、副作用、感受和日常生活方面提供的帮助。

## surgery

surgery_lys7b6bg = 手术
surgery_zi5mzkq3 = 通过开刀等操作进行的治疗。外科医生可能会切除肿瘤，或者打通身体堵塞的部位。

## targeted-therapy

targeted-therapy_fkfd2euu = 靶向治疗
targeted-therapy_ho5n6sip = 使用作用于癌细胞某些特征的药物进行的治疗。往往要先做检测，看您的癌症是否有这些特征。

## treatment-line

treatment-line_v5ytszej = 一线、二线治疗
treatment-line_wn2zavli = 按先后顺序计数的治疗方案。第一个是一线治疗。如果它不再有效，或者不适合您，下一个就是二线治疗。

## tumour

tumour_7upcm4ig = 肿瘤
tumour_ceind35p = 细胞不受控制地生长而形成的肿块。它可能是癌症，也可能不是。

## tumour-marker

tumour-marker_w7hedoai = 肿瘤标志物
tumour-marker_p232bs4g = 某些癌症产生的、存在于血液中的物质。您的医疗团队可能会结合影像检查，长期观察它的变化。

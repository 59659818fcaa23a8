## anaemia

anaemia_bad7rcv3 = 贫血
anaemia_is4zo7o2 = 血液中的红细胞太少。贫血会让您疲乏、脸色苍白或气短。

## biomarker

biomarker_utmpihtc = 生物标志物
biomarker_gculsx6o = 肿瘤或血液中可以由实验室检测的一种标志。它可以帮助您的医疗团队选择治疗方法。

## chemotherapy

chemotherapy_o3s322yc = 化疗
chemotherapy_3s3fcn72 = 用药物杀死癌细胞或减慢癌细胞生长的治疗。药物可能通过静脉滴注，也可能是药片。

## clinical-trial

clinical-trial_zfumbqub = 临床试验
clinical-trial_mxgwfyf6 = 有人参加的研究，用来检验一种治疗或其他医疗照护方式是否安全、是否有帮助。是否参加，由您自由决定。

## dietitian

dietitian_xeh26t2b = 营养师
dietitian_n7ybr3yk = 帮助您在生病期间吃喝得当、满足身体需要的专业医务人员。

## distress

distress_xvoulvap = 心理痛苦
distress_5cqqyyvr = 一种让人难以应对的不愉快感受。它可以是正常的担忧或悲伤，也可以是强烈的恐惧或绝望。

## fatigue

fatigue_7acilogk = 疲乏
fatigue_jeoq3rb4 = 由癌症或癌症治疗引起的强烈疲劳。休息和睡眠不能完全消除它。

## immunotherapy

immunotherapy_d5trilgb = 免疫治疗
immunotherapy_u2f4bryb = 帮助您自身的免疫系统找到并攻击癌细胞的治疗。

## metastasis

metastasis_ba6hy2ov = 转移灶
metastasis_fgzhhpto = 癌细胞移动到身体其他部位后长出的新肿瘤。

## neuropathy

neuropathy_mqtevwfi = 神经病变
neuropathy_2g35ys72 = 神经受损，常见于手和脚。它会引起刺痛、麻木或疼痛。

## palliative-care

palliative-care_lmapaz5x = 缓和医疗
palliative-care_dnyiye6a = 在患重病期间减轻症状、支持您和家人的医疗照护。它可以很早开始，并与癌症治疗同时进行。

## physiotherapist

physiotherapist_fwyigpok = 物理治疗师
physiotherapist_ubscvdpa = 帮助您活动、增强力量并安全地保持活跃的专业医务人员。

## port

port_a3qqg7rn = 输液港
port_lxkzqglh = 埋在皮肤下、与静脉相连的小装置。您的医疗团队可以通过它给药或抽血。

## psycho-oncologist

psycho-oncologist_phxpomy4 = 肿瘤心理专家
psycho-oncologist_e5swic3e = 帮助癌症患者和家人应对各种感受、担忧和压力的专家。

## sepsis

sepsis_bezdckvo = 脓毒症
sepsis_rncicui2 = 身体对感染的一种危及生命的反应。它属于紧急情况，需要立即治疗。

## stoma

stoma_spbjynja = 造口
stoma_p2pi4w2j = 外科医生在腹部开的一个口。大便或尿液通过它排出体外，进入袋中。

## meta

meta_kr6zntxd = 关于消化系统癌症
meta_fli4q7tq = 一部约三分钟影片的脚本：什么是消化系统癌症，怎样治疗，以及从哪里获得帮助。

## intro

intro_t7nbserw = 本页是一部约三分钟影片的脚本，不包含影片本身。您可以读到画面上看到的内容和说出的话。

## what-it-means

what-it-means_erqmigld = 这个词是什么意思
what-it-means_tl36tlfz = 早晨，一个人坐在厨房的餐桌旁。桌上放着一封信。
what-it-means_7tqizh67 = 您听到了“消化系统癌症”这个词。也许说的是您，也许说的是您身边的人。这部影片解释一些词语和最初的几个步骤。
what-it-means_ajmtwh7a = 人体的线条图。各个器官依次出现。
what-it-means_limtya2v = 消化系统癌症从消化食物的器官开始。这些器官包括食管、胃、肝脏、胰腺和肠。它们是不同的疾病，需要不同的治疗。
what-it-means_2g7t57vr = 小圆圈不断分裂。其中一些停不下来，形成一个肿块。
what-it-means_4yxu3pga = 我们的身体每天都会产生新细胞。当一些细胞一直生长、停不下来时，癌症就开始了。它们可以形成一个肿块，这叫做[肿瘤][term-tumour]。
what-it-means_iuxvdeyl = 几个圆圈从肠移动到肝脏。
what-it-means_y7ewnu7a = 癌细胞可以移动到身体的其他部位，在那里形成新的肿瘤，叫做转移灶。肠癌转移到肝脏，仍然是肠癌。
what-it-means_ztnucpuv = 这个人望着窗外。一位朋友走过来，也坐下了。
what-it-means_cu5h62sx = 癌症有许多原因。为什么一个人得病而另一个人没有，往往没人能说清楚。这不是您的错。

## tests-and-treatment

tests-and-treatment_kxzt7chl = 检查与治疗
tests-and-treatment_7g6krxji = 一台影像检查设备、一根带摄像头的细管，以及一个装有样本的小玻璃瓶。
tests-and-treatment_ligmcegp = 医生会使用影像检查、内镜检查和小块组织样本。结果显示这是哪种癌症，在什么位置。这有助于制定您的治疗方案。
tests-and-treatment_xqaac3yh = 代表手术、放射治疗和输液的简单符号。
tests-and-treatment_r4xwbdmw = 治疗可以是手术、放疗或药物。化疗和免疫治疗是两种药物治疗。有些人需要一种治疗，有些人需要几种。您的医疗团队会说明什么适合您。
tests-and-treatment_awh2ao26 = 这个人和一位医生一起看治疗方案。
tests-and-treatment_pk2lixle = 治疗可以有不同的目标。可以是设法治愈癌症、减慢癌症的发展，或减轻症状。请问一问您的治疗是哪种目标。

## help

help_fkprodg4 = 日常生活中的帮助
help_b54v6kd3 = 一位护士、一位营养师和一位物理治疗师向这个人问好。
help_j4r2xnrb = 您有一整个医疗团队。如果有疼痛、疲乏、体重下降或担忧，请尽早告诉他们。缓和医疗可以减轻症状。它在任何阶段都能有所帮助，在治疗期间也可以。
help_pcs5js2w = 这个人和一位朋友散一会儿步。
help_h3626jm3 = 吃得足够，动一动，和您信任的人谈谈，每天都能对您有帮助。小小的一步也算。

## when-to-call

when-to-call_4zxn4crm = 何时打电话求助
when-to-call_gelz4bym = 一只手拿着电话。一张卡片上写着：您的医疗团队的电话。
when-to-call_b7u6wsgi = 如果您发烧或打寒战，或者喝下的东西留不住、一喝就吐，不分昼夜，请立即拨打医疗团队的电话。如果无人接听，请前往急诊科。
when-to-call_bxtbgvyb = 卡片翻过来。上面写着：急救电话。
when-to-call_srdn4wbu = 如果新出现胸痛或胸痛剧烈，呼吸严重困难或突然呼吸困难，或者大量出血，请拨打急救电话。如果双腿新出现无力或麻木，或者发烧并且皮肤或眼睛发黄，也请拨打急救电话。
when-to-call_hu23gmd4 = 这个人在笔记本上写字。画面慢慢变亮。
when-to-call_3jcntyib = 您不必今天就把一切都弄明白。写下您的问题，下次就诊时带上。您并不孤单。

## meta

meta_foefcwal = 何时打电话求助

## intro

intro_6kwsbjhi = 当您感到不舒服或担心时，请查看这些清单。您不需要十分确定。如果两个清单都符合，请按更紧急的那个去做。
intro_zpkw3mhd = 三级阶梯。最上面一级有警告标志：立即拨打急救电话。中间一级有电话和月亮：不分昼夜，立即致电您的医疗团队。最下面一级有电话和时钟：在工作时间致电您的医疗团队。
intro_iz2h223y = 急救电话
intro_xjvuf5vx = 立即拨打
intro_a6dzl66r = 您的医疗团队
intro_qnd3fk7i = 立即，不分昼夜
intro_vuoevpqm = 在工作时间
intro_gpl2d4vb = 台阶越高，情况越紧急。
intro_t4x477gf = 紧急情况：立即拨打急救电话
intro_oedaiepq = 您新出现胸痛，或者胸痛剧烈。
intro_lnbh5hxm = 您呼吸严重困难，或者突然呼吸困难。
intro_2hplc3p5 = 您突然倒下，或者抽搐，或者别人叫不醒您。
intro_zlsx3kvz = 您大量出血不止，或者吐血。
intro_v3runmgu = 您的一侧脸下垂，或者手臂无力，或者说话不清。
intro_46gy3reg = 您的嘴唇、舌头或咽喉很快肿起来。
intro_gdxf4bpe = 您突然神志很不清楚。
intro_rgedfakv = 您的双腿新出现无力或麻木，或者两腿之间麻木。
intro_6qefno74 = 您突然骨头疼痛，并且有一条腿不能着地用力。
intro_euuiqof6 = 您突然排不出尿，或者突然控制不住小便或大便。
intro_wpy2vxwj = 您发烧，并且皮肤或眼睛发黄。
intro_hch7ke67 = 您有自杀的念头，并且可能会付诸行动。
intro_fuxbjzti = 不分昼夜，立即致电您的医疗团队
intro_5yvw5tbv = 您的体温达到{ $fever-threshold }或更高。
intro_i5rmg5j2 = 您打寒战，或者突然感觉非常不舒服，即使没有发烧。
intro_d4i5hmur = 您不停地呕吐，或者一喝东西就吐，或者一吃药就吐。
intro_vzto5wo5 = 您的腹泻比平时严重得多，或者在夜里腹泻，或者腹泻带血。
intro_553tcn4l = 您的肚子胀大或疼痛，并且呕吐。
intro_uixpmgoi = 您的肚子胀大或疼痛，并且既不排便也不放屁。
intro_v7oi3fmp = 您的造口不再有排出物，并且您有疼痛或呕吐。
intro_5sqg3co2 = 您有黑便、大便带血，或者新出现瘀青。
intro_unz2hh2a = 您的皮肤或眼睛变黄，即使没有发烧。
intro_t64vsxqq = 您的一条腿或一只手臂新出现肿胀或疼痛。
intro_d7bqyfna = 您新出现剧烈头痛，或者新出现视力问题。
intro_rszfynqz = 您新出现腰背痛或骨头疼痛。
intro_nbzimoy6 = 您无法吞咽，或者口腔太痛，喝不了东西。
intro_bo3fyrfr = 您的疼痛没有得到控制。
intro_yyzzlqet = 您的输液港或中心静脉导管附近的皮肤发红、疼痛或渗液。
intro_kaa2nroe = 您接受过免疫治疗，并且新出现腹泻、皮疹或气短，即使治疗已过去几个月。
intro_n4rbzzxa = 在工作时间致电您的医疗团队
intro_3gw72v62 = 您没有刻意减重，体重却下降。
intro_yfefoyfh = 您的情绪持续低落，或者睡不好。
intro_i3hvhqln = 您的手指或脚趾发麻、刺痛的感觉加重。
intro_4fs2zw75 = 您的手掌或脚底的皮肤疼痛。
intro_cmcwl75v = 您便秘，但还能放屁，并且没有剧烈疼痛。
intro_6dncau3f = 您想使用新的药物、草药或补充剂。

## call-rules

call-rules_yyor7hvn = 安全规则
call-rules_tsurlvfy = 如果您的医疗团队没有联系电话，或者电话无人接听，请前往急诊科。
call-rules_xtw3tdnv = 腿部新出现无力或麻木，一律属于紧急情况：拨打急救电话或前往急诊科。
call-rules_4wovai4s = 发烧并且皮肤或眼睛发黄，一律属于紧急情况：拨打急救电话或前往急诊科。
call-rules_hxjp3lbe = 服用退烧药之前，先量体温。这类药会掩盖发烧。
call-rules_b27adf4y = 如果您非常不舒服，不要自己开车。
call-rules_l5xaz3zs = 请说明您患有癌症。请说明您最近一次接受的是什么治疗，以及是什么时候。

## call-suicide

call-suicide_dbfu3geh = 如果您想到自杀
call-suicide_3lhhivar = 现在就告诉别人。您可以说：“我有自杀的念头。”不分昼夜，致电您的医疗团队，或者拨打心理援助热线。告诉一个您信任的人。如果您可能会把这些念头付诸行动，请立即拨打急救电话。不要独自一人。
call-suicide_y75gojyh = 您的联系电话
call-suicide_iwguctuu = 急救电话：
call-suicide_sx7pzhco = 医疗团队（工作时间）：
call-suicide_dthu7aa4 = 医疗团队（夜间和周末）：
call-suicide_vs6qbq6y = 最近的急诊科：
call-suicide_mha77yel = 心理援助热线：

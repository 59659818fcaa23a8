## meta

meta_fbnytwes = 在网上寻找可信的信息
meta_7gdhxhyn = 给消化系统癌症患者的五项信息核查
meta_lyat3ags = 怎样检查有关消化系统癌症的网站、视频、聊天机器人和研究新闻，以及怎样和医疗团队一起使用这些信息。
meta_5d2ziqu6 = 查一查：谁制作的，谁付钱，出自哪里，何时审核过，想要您做什么。采取行动之前，先和您的医疗团队谈谈。

## intro

intro_xa3npka5 = 查一查：网页由谁运营，谁付钱，出自哪里，何时审核过，想要您做什么。
intro_ta2intjx = 先看公共卫生机构、医院和癌症协会的信息。
intro_ymlbef7h = 不要因为网上看到的内容而停止、推迟或改变您的治疗。
intro_acragg63 = 在询问您的医疗团队之前，不要购买也不要服用网上的偏方或保健品。
intro_oip6tzjr = 把您找到的内容带给您的医疗团队看。

## why-search

why-search_zmrfex3f = 为什么查找信息有帮助，又为什么可能带来伤害
why-search_awdem3os = 准备好了再查，感到难受就停。您不必什么都读。
why-search_hvjid3vx = 好的信息可以帮助您准备问题，也可以帮助您向家人说明病情。
why-search_ncgx5jqk = 有些网页会让您害怕。它们讲的可能是另一种癌症或另一个分期。生存数字描述的是很大的人群，这些人往往是在多年前接受治疗的。它们不能说明您会怎样。
why-search_2rqatdnz = 开始之前，先选定一个问题，并设定时间限制。您也可以请朋友帮您查。

## where-to-start

where-to-start_txur2g44 = 从哪里开始
where-to-start_dscnzfv2 = 从不卖东西的网页开始。可以先看：
where-to-start_igd7tgxp = 您所在国家的公共卫生机构或卫生部门
where-to-start_jasxifva = 全国性的癌症协会，或大型肿瘤医院
where-to-start_llxygjtv = 您所患癌症类型的患者协会
where-to-start_rquz4cpy = 医学学会，例如[欧洲肿瘤内科学会的患者指南][esmo-patient-guides]
where-to-start_k4xlow2h = 您的医疗团队可以告诉您，有哪些用您的语言写的好网页。
where-to-start_7g4n5sqe = 仅有质量认证标志并不能证明什么。有些标志已经停用，但旧网页上仍然显示。

## five-checks

five-checks_ksua5nh6 = 五项核查
five-checks_ebaco36i = 对每个网页、视频或帖子，都问五个问题。这些问题依据的是一家公立癌症研究所的建议。[^nci-trust]
five-checks_frplvl5m = 五个方框，从上到下排列。每个方框里有一幅小图和一个问题。小图分别是：一个人、硬币、一页文字、时钟和购物篮。
five-checks_gqmurdip = 是谁？
five-checks_mpm6jobd = 谁付钱？
five-checks_3riol3oa = 出自哪里？
five-checks_mdz7oovi = 什么时候？
five-checks_htl5hn3k = 想要什么？
five-checks_d6kquafg = 相信一个网页之前要问的五个问题。

## who

who_hhusa4d2 = 由谁运营？
who_rhgfppnm = 找找有没有名称和地址。找找是谁撰写和审核了文本。这些人应该受过医疗卫生方面的培训。

## who-pays

who-pays_egw3yibx = 谁付钱？
who-pays_u5txdxxi = 查明是谁为网页付钱。可能是国家、慈善组织、公司或广告商。好的网页会公开说明。

## where-from

where-from_in6jgke3 = 出自哪里？
where-from_7b4qelyp = 找找写明的资料来源，例如研究或医学指南。打开一个来源，看看说法是否一致。一个人的经历不是证据。

## when-checked

when-checked_wgklmnti = 何时审核过？
when-checked_nhfpris2 = 找找最近一次审核的日期，因为癌症治疗变化很快。如果没有日期，就找别的网页。

## what-they-want

what-they-want_qejcfgfp = 他们想要您做什么？
what-they-want_antz2rrz = 问一问：网页想让您做什么？它可能想让您了解知识、购买、捐款或提供个人数据。好的信息会告诉您，要和自己的医疗团队谈谈。

## warning-signs

warning-signs_nsoswvad = 警示信号
warning-signs_xcss2jqw = 如果看到以下任何一个信号，请离开该网页：
warning-signs_xtu4i7zm = 网页承诺治愈或奇迹。
warning-signs_q63naemm = 网页说某种偏方或保健品对所有癌症都有效。
warning-signs_n36tlrfy = 网页对偏方或保健品的成分保密。
warning-signs_r7atgat3 = 网页要您先付钱，才告诉您详情。
warning-signs_zwldvrsz = 网页说医生隐瞒真相。
warning-signs_zmtajpi3 = 网页说某种产品是天然的，所以安全。
warning-signs_rjxy7kgd = 不要因为网上看到的建议而停止或推迟您的治疗。请先询问您的医疗团队。

## videos-and-forums

videos-and-forums_2k255jkb = 视频、群组和论坛
videos-and-forums_pmr2vilb = 可以用视频和论坛来获得支持和日常生活的小建议。不要用它们来选择治疗。
videos-and-forums_tnf2xdkt = 其他患者可能非常理解您。但他们的癌症和治疗可能与您的不同。
videos-and-forums_h4i7dg3a = 受欢迎的信息不一定是真的。两位癌症专家检查了社交媒体上{ $articles-total }篇热门的癌症治疗文章。肠癌是其中一个主题。专家在{ $articles-misleading }篇文章中发现了错误或误导的说法。[^johnson-2022]
videos-and-forums_v742j7g7 = 查明视频中说话的是谁，以及这个人是否在卖东西。

## ai-chatbots

ai-chatbots_tecpstkv = 人工智能聊天机器人
ai-chatbots_mb35v7tf = 用聊天机器人来做准备，不要用它来做决定。聊天机器人是一种会写回答的计算机程序。它可以解释一个词，或者帮您写问题。
ai-chatbots_6px2a2gy = 聊天机器人可能听起来很有把握，却仍然是错的。它可能编造来源，或者使用过时的信息。它不知道您完整的健康记录。
ai-chatbots_mc2e5mpo = 一项研究用其他癌症的治疗问题测试了一个早期的聊天机器人。大约每{ $chatbot-answers }个回答中就有{ $chatbot-wrong }个包含一些不符合医学指南的建议。[^nci-chatbots-2023]较新的聊天机器人可能会有不同的结果。
ai-chatbots_43ddx3ns = 让聊天机器人给出资料来源，并亲自打开查看。
ai-chatbots_mvzfvicv = 不要输入您的姓名、出生日期或检查结果。
ai-chatbots_qwg6dnif = 不要问聊天机器人某个症状是不是紧急情况。请拨打医疗团队的电话或急救电话。

## study-news

study-news_4cjizpq3 = 研究新闻
study-news_ncvtnapp = 读到一项新研究时，问一问这些问题：
study-news_w4rbfyyk = 有人参加吗？从细胞或动物得到的结果，往往不适用于人。
study-news_gr5zl4vk = 参加者和您相似吗？看看是不是同一种癌症、同一个分期。
study-news_kb3hmvo7 = 有多少人参加？小型研究的结果可能是偶然的。
study-news_ny7ky5l4 = 它帮助了多少人？找找具体的人数。

## worked-example

worked-example_rt463fwq = 一个有数字的例子
worked-example_btkmryzi = 请看标题背后的数字。**本例中的数字是我们编的**。它们与真实的研究或产品无关。[^trust-own-example]
worked-example_ikrsmbmm = 标题说：“新产品使副作用风险减半。”
worked-example_sqpskd7v = 组别
worked-example_suakgfmj = 组内人数
worked-example_vg5wc7o2 = 有副作用的人数
worked-example_ath3yjbz = 没有副作用的人数
worked-example_o3ycynkx = 使用新产品的组
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = 没有使用新产品的组
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = 标题没有错：{ $example-with }是{ $example-without }的一半。但在{ $example-group }人中，产品只帮助了{ $example-helped }人。对其余{ $example-same }人，它没有带来任何差别。
worked-example_36ywt5cz = 在研究中，与百分比相比，人们更容易理解这样的数字。[^akl-2011]请让您的医疗团队用这种形式告诉您数字。

## trial-registers

trial-registers_opmn6257 = 临床试验登记库
trial-registers_yp75xzxn = 您可以用登记库查找[临床试验][term-clinical-trial]，再和医疗团队讨论。两个例子是[欧盟的登记库][clinical-trials-eu]和[美国的登记库][clinicaltrials-gov]。
trial-registers_v3ocnd4q = 登记库只是列出研究，并不推荐它们。在美国，并非所有列出的研究都经过政府审查或批准。[^ctgov-2023]
trial-registers_mhb22i3n = 请询问您的医疗团队，某项试验是否适合您的癌症、您的[生物标志物][term-biomarker]和您的健康状况。如果参加试验必须付钱，请小心。

## buying-online

buying-online_tii3meaz = 在网上购买药物、偏方和保健品
buying-online_n3lm4au6 = 购买任何东西之前，请询问您的医疗团队或药师。草药、维生素和其他偏方或保健品会改变[化疗][term-chemotherapy]和其他治疗的作用。
buying-online_u2zvveai = 没有处方，不要购买处方药。假药的成分或剂量可能是错的。[^ema-online]
buying-online_kdcgoenx = 在欧盟、冰岛、列支敦士登和挪威，合法的网上销售商会显示一个统一的标志。[^eu-logo-2014]请按以下顺序检查这个标志：
buying-online_cgf4ljst = 看标志中有没有国旗。带有欧盟旗帜的标志是假的。[^ema-online]
buying-online_7vy45zsa = 点选标志。它必须链接到该国主管部门的官方名单。
buying-online_4ayy6mih = 在官方名单中找到该销售商。如果名单上没有，就不要购买。
buying-online_appv25ya = [欧洲药品管理局][medicines-online-eu]对这个标志有说明。在其他国家，请询问药师。
buying-online_lah7inqy = 如果您服用了某种产品并且感到不舒服，请立即拨打医疗团队的电话。如果情况紧急，请拨打急救电话。说明您服用了什么，并保留包装。

## privacy

privacy_qtqd6jmv = 您的隐私
privacy_pcmcp7th = 尽量少透露自己的信息：
privacy_cn5qwwg2 = 在论坛中使用看不出您是谁的名字。
privacy_r5a3nexx = 不要发布信件、检查结果或药品标签的照片。
privacy_gugcobll = 不要把钱或银行账户信息发给只在网上认识的人。

## bring-to-team

bring-to-team_rq2alhif = 带给您的医疗团队看
bring-to-team_6kiuibp2 = 把您找到的内容告诉医疗团队，即使您不太确定。带上一页纸或一个链接，并标出重要的部分。
bring-to-team_2jezqbni = 也检查一下这本手册。看看是谁制作的、谁付的钱、资料来源和日期。

## website-checker

website-checker_cjvrlwd6 = 填写表：网站检查
website-checker_hjudoiag = 网站检查表
website-checker_3d44kel4 = 对每个问题勾选“是”或“否”。如果好几次勾选“否”，就找别的网页。
website-checker_ldnsanbl = 问题
website-checker_sai6gbdl = 是
website-checker_4h7yowml = 否
website-checker_nxtudeke = 我能看到网页由谁运营吗？
website-checker_37sxnh4t = 我能找到地址或其他联系方式吗？
website-checker_krpwllfg = 网页说明由谁付钱吗？
website-checker_sesp4qi3 = 文本是由受过医疗卫生培训的人撰写或审核的吗？
website-checker_pvuwwq4k = 网页写明资料来源吗？
website-checker_bu26eyjz = 我能看到最近一次审核的日期吗？
website-checker_gpij5ert = 网页既说明好处，也说明害处吗？
website-checker_ofd2nfqs = 我能分清广告和信息吗？
website-checker_volwegkj = 网页说明会怎样处理我的数据吗？
website-checker_ojwevcd5 = 网页让我和自己的医疗团队谈谈吗？

## what-i-found

what-i-found_jkbitmpx = 填写表：我找到了什么
what-i-found_yhn74bxc = 我找到了什么：下次就诊用的笔记
what-i-found_qtusvimp = 每个网页、视频或回答填写一份笔记。
what-i-found_ry4rm5qu = 项目
what-i-found_uk3sbpp3 = 我的笔记
what-i-found_4nrtbetr = 网页的名称或网址
what-i-found_mciv36n7 = 由谁、在什么时候制作
what-i-found_bx7gr5qw = 它说了什么
what-i-found_3gmk4sxm = 为什么对我重要
what-i-found_cqnd5ddb = 我要问医疗团队的问题
what-i-found_gskaxbvh = 医疗团队怎么说
what-i-found_rhmapgo6 = 关于我找到的内容
what-i-found_fajfgmqn = 这些信息适合我的癌症和分期吗？
what-i-found_smirmyvg = 这可能帮助我吗？可能伤害我吗？
what-i-found_ykcg4rie = 这适合与我的治疗和其他药物同时使用吗？
what-i-found_wcoysyvs = 您推荐哪些用我的语言写的网页？

## when-to-call

when-to-call_4zxn4crm = 何时打电话求助

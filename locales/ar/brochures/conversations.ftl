## meta

meta_ltmvjka6 = كيف تستفيدون أكثر من الحديث مع المختصين بالرعاية الصحية
meta_db6ufsm2 = دليل عملي للزيارات والأسئلة والقرارات عند الإصابة بسرطان القولون والمستقيم النقيلي
meta_6obslmpm = كيف تستعدون للزيارة، وتسألون عما تريدون معرفته، وتقررون مع فريقكم المعالج إذا كنتم مصابين بسرطان القولون والمستقيم النقيلي.
meta_hv2yctd6 = أحضروا أهم ثلاثة أسئلة لديكم، واصطحبوا معكم شخصًا تثقون به، واخرجوا بخطة واضحة.

## intro

intro_kq6eqrb6 = اكتبوا أهم ثلاثة أسئلة لديكم قبل كل زيارة.
intro_45b6jf7z = اعرضوا قائمتكم على الطبيب أو طاقم التمريض في بداية الزيارة.
intro_jjyhttc2 = اصطحبوا معكم شخصًا تثقون به، ودوّنوا ملاحظات.
intro_owg3muvb = قبل أن تخرجوا، اعرفوا ما الخطوة التالية وبمن يمكنكم الاتصال.
intro_jdxr3pph = لا تنتظروا موعد الزيارة إذا كانت المشكلة عاجلة. اتصلوا.

## team

team_m4bdrrhk = من في فريقكم المعالج
team_oqorxqcz = اكتبوا في بطاقة الفريق في النهاية اسم كل شخص ودوره.
team_okkpai4d = يخطط [فريق متعدد التخصصات][term-multidisciplinary-team] علاجكم معًا. وقد لا تقابلون كل أعضائه. اسألوا من هو الشخص الرئيسي الذي تتواصلون معه. وكثيرًا ما يكون من [طاقم التمريض المتخصص][term-specialist-nurse].
team_r3mzfbv5 = الشخص
team_jk34re7r = ما يمكنكم أن تسألوا عنه
team_xs42ppv5 = طبيب السرطان (طبيب الأورام)
team_co33arnj = خطة علاجكم، والأدوية، ونتائج الفحوص
team_bgjcombr = الجرّاح
team_2hrgcvwz = العمليات الجراحية، وما يحدث بعدها
team_nud7qjlb = طاقم التمريض المتخصص
team_en5kgasx = الآثار الجانبية، والحياة اليومية، ومن يمكنه المساعدة
team_zkwg5bsw = طبيب الأسرة
team_jkbo3bjt = أمراضكم الأخرى، وأدويتكم المعتادة
team_vvrzuqs4 = الصيدلي
team_uunz2nti = كيف تتناولون الأدوية، وأي الأدوية لا يجوز الجمع بينها
team_hdtuqmop = الاختصاصي الاجتماعي
team_ittudiec = العمل، والمال، والمساعدة في المنزل

## before

before_jb7aprcy = قبل الزيارة
before_ty2kuim5 = ابدؤوا الاستعداد قبل الزيارة ببضعة أيام.
before_cs3jhsk4 = ثلاثة مربعات، أحدها تحت الآخر. في الأول ورقة وقلم رصاص. وفي الثاني شخصان يتحدثان. وفي الثالث صفحة تقويم عليها علامة صح.
before_zvxcny27 = قبل
before_7esx4boj = كتابة الأسئلة
before_bvvmvovk = أثناء
before_vjhvggo7 = عرض القائمة
before_ij3nygkh = بعد
before_am53dd72 = الخطوة التالية
before_d5d5abrt = ثلاث خطوات: قبل الزيارة وأثناءها وبعدها.
before_siql4au3 = اكتبوا كل أسئلتكم. ضعوا علامة على أهم ثلاثة منها.
before_ua54fvzs = اكتبوا ما الذي تغيّر: كل مشكلة، ومتى بدأت، ومدى شدتها.
before_wwyzpg5m = اكتبوا قائمة بأدويتكم والأعشاب والمكمّلات الغذائية. وأضيفوا إليها ما لديكم من حساسية.
before_dru7ivqf = فكّروا في أهم شيء لكم الآن، مثلًا ألم أقل أو وقت في المنزل.
before_u6sdpsjt = اطلبوا من شخص تثقون به أن يأتي معكم.
before_x5zzijdo = يمكن أن تساعدكم القائمة على السؤال عن مواضيع صعبة. في إحدى الدراسات، سأل { $asked-with-list } من كل 100 شخص لديهم قائمة أسئلة عن التطور المتوقع لمرضهم. ومن دون القائمة، سأل عن ذلك { $asked-without-list } من كل 100.[^butow-1994]
before_wiya4dyw = اعرضوا قائمتكم على الطبيب. في دراسة أخرى، كان القلق أكبر لدى الأشخاص الذين حصلوا على قائمة. وعندما راجع الطبيب القائمة معهم، قلّ قلقهم وتذكروا أكثر.[^brown-2001]

## during

during_s6z5ukpm = أثناء الزيارة
during_erhgbkfd = ابدؤوا بقائمتكم.
during_3xx6ovij = قولوا كم تريدون أن تعرفوا: كل التفاصيل، أو أهم الحقائق فقط.
during_24o6j6v5 = قولوا ذلك عندما لا تفهمون كلمة. يمكنكم أن تطلبوا كلمات أبسط أو رسمًا.
during_lfmzvkqj = قولوا بكلماتكم ما سمعتموه. عندها يستطيع الطبيب أن يصحح الأخطاء.
during_qyzu4uf7 = قولوا كيف تشعرون. فريقكم المعالج لا يستطيع أن يرى الألم أو القلق أو التعب.
during_wnfwlndk = دوّنوا ملاحظات، أو اسألوا هل يُسمح لكم بتسجيل الحديث على هاتفكم.
during_37uda4fx = النسيان أمر طبيعي. ينسى الناس فورًا ما بين { $forget-low } و{ $forget-high } من المعلومات الطبية التي يسمعونها.[^kessels-2003] ويمكن أن يساعدكم تسجيل أو ملخص مكتوب على تذكر المزيد.[^pitkethly-2008]
during_nbuug7r5 = يمكنكم استعمال جمل مثل هذه:
during_34eellzi = «من فضلكم، تكلموا ببطء أكثر. أريد أن أفهم هذا.»
during_yiowddbi = «سأقول هذا بكلماتي. هل هو صحيح؟»
during_pk4fxlqt = «من فضلكم، أخبروني فقط بما أحتاج إلى معرفته اليوم.»

## after

after_pncdfbpk = قبل أن تخرجوا، وفي المنزل
after_4vtmuss6 = اطرحوا هذه الأسئلة قبل أن تخرجوا:
after_z56v24fy = ما الخطوة التالية، ومتى؟
after_te3impmh = ماذا عليّ أن أفعل؟
after_rvu5y6y4 = بمن يمكنني الاتصال إذا كان لديّ سؤال أو ساءت حالتي؟
after_kagpsglt = اكتبوا الإجابات في اليوم نفسه. اطلبوا نسخة من نتائج فحوصكم ومن تقرير الطبيب.
after_nyfyqniu = قد تخطر لكم أسئلة أخرى في المنزل. اتصلوا بالشخص الرئيسي الذي تتواصلون معه واسألوه.

## decide

decide_scyk56ks = القرار معًا
decide_qwfpqwky = أخبروا فريقكم المعالج بما يهمكم. فهو يعرف العلاجات، وأنتم تعرفون حياتكم. الاختيار معًا يسمى [القرار المشترك][term-shared-decision].
decide_ebb7ww7t = اطرحوا ثلاثة أسئلة عن كل قرار:
decide_okspmt33 = ما الخيارات المتاحة لي؟ اسألوا أيضًا عن الانتظار، أو عن عدم تلقي علاج ضد السرطان.
decide_u5xjd7iu = ما فوائد كل خيار وما أضراره؟
decide_75g23bwn = ما احتمال أن تحدث هذه الفوائد والأضرار في حالتي؟
decide_bv22a5an = في دراسة صغيرة لم تكن عن السرطان، أعطى الأطباء معلومات أكثر عندما طرح الناس هذه الأسئلة.[^shepherd-2011]
decide_cn57sopo = اسألوا كم من الوقت لديكم للتفكير. ويمكنكم أن تطلبوا لقاءً ثانيًا.
decide_vsub57si = قبل أي علاج، يطلب منكم فريقكم المعالج [الموافقة المستنيرة][term-informed-consent]. يمكنكم أن تقولوا لا. ويمكنكم أيضًا أن تغيّروا رأيكم لاحقًا.

## test-words

test-words_wnaewgns = كلمات عن فحوصكم
test-words_vwbl2qrt = اسألوا ماذا تعني كل نتيجة لعلاجكم.
test-words_uf7ngnjj = الكلمة
test-words_wcblel2u = ماذا تعني
test-words_6rumpckk = ما يمكنكم أن تسألوا عنه
test-words_7c5im4ia = [المرحلة][term-stage]
test-words_2jkafx4a = إلى أي مدى انتشر السرطان
test-words_7efq7z76 = أين يوجد السرطان في جسمي؟
test-words_a3o3n76w = [الخزعة][term-biopsy]
test-words_n4bcf2mg = قطعة صغيرة من النسيج للمختبر
test-words_47ychlqq = هل يكفي النسيج لكل الفحوص؟
test-words_orz2hryv = RAS وBRAF
test-words_4i6opnif = [واسمات حيوية][term-biomarker]: تغيّرات في جينات [الورم][term-tumour]
test-words_caixyh7q = ما الأدوية التي تناسب هذه النتيجة؟
test-words_vj32onnj = MSI أو MMR
test-words_pgybrt3e = واسم حيوي: مدى قدرة خلايا الورم على إصلاح جيناتها
test-words_bh3s3x4y = هل يمكن أن يفيدني [العلاج المناعي][term-immunotherapy]؟ هل يحتاج أقاربي إلى فحص؟
test-words_uuw4ioex = [فحص التصوير][term-scan]
test-words_vn5ymwcx = صور لداخل الجسم
test-words_7jc6ktox = هل السرطان أكبر أم أصغر أم كما كان؟
test-words_epmtjzfu = [دلالة الورم][term-tumour-marker]
test-words_jx74wtrl = مادة في الدم
test-words_jfb7qi7i = ماذا يعني تغيّر هذا الرقم؟
test-words_e7t4nfhp = توصي الإرشادات الطبية بفحوص RAS وBRAF، وبفحص MSI أو MMR. وتساعد النتائج على اختيار العلاج.[^jsmo-2020]

## difficult-topics

difficult-topics_7fsvmtbh = مواضيع صعبة
difficult-topics_uj4qujs7 = اختاروا وقت هذه الأحاديث. يمكنكم أن تسألوا أو تنتظروا أو تتوقفوا في أي وقت.

## prognosis

prognosis_cvcobgkg = كيف قد يتطور المرض
prognosis_qxj6bm7i = قولوا ماذا تريدون أن تعرفوا عن [مآل المرض][term-prognosis] لديكم. بعض الناس يريدون أرقامًا. وآخرون لا يريدونها. ويمكنكم أيضًا أن تطلبوا من الطبيب أن يخبر شخصًا آخر. لا أحد يستطيع أن يقول بالضبط ما سيحدث لكم.[^nci-prognosis-2008]

## second-opinion

second-opinion_zeit6ol5 = رأي طبي ثانٍ
second-opinion_ft7wa7o6 = اطلبوا [رأيًا طبيًا ثانيًا][term-second-opinion] إذا أردتم أن تكونوا أكثر يقينًا. فقد يؤكد خطتكم أو يغيّرها.[^ruetters-2016] اسألوا أولًا كم يمكنكم أن تنتظروا بأمان، وهل توجد تكاليف.

## clinical-trial

clinical-trial_gxdel2vy = تجربة سريرية
clinical-trial_kqvbryav = اسألوا هل قد تناسبكم [تجربة سريرية][term-clinical-trial]. أنتم تقررون بحرية. إذا قلتم لا، فستحصلون مع ذلك على الرعاية المعتادة.

## stopping

stopping_awdrfszt = عندما لا يعود العلاج مفيدًا بما يكفي
stopping_zmdbholu = اسألوا كيف يمكن أن يفيدكم مزيد من العلاج، وكيف يمكن أن يضركم. يمكنكم إيقاف العلاج ضد السرطان. أما الرعاية فلا تتوقف. لا توقفوا دواءً ولا تغيّروه قبل أن تتحدثوا مع فريقكم المعالج.
stopping_vwuitsux = اسألوا مبكرًا عن [الرعاية التلطيفية][term-palliative-care]. ويمكنكم أيضًا أن تكتبوا رغباتكم في [خطة رعاية مسبقة][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = إذا كنتم تحتاجون إلى مترجم
interpreter_e32joj45 = اطلبوا [مترجمًا شفويًا][term-interpreter] مدرَّبًا عندما تحجزون الزيارة. اسألوا هل هذه الخدمة مجانية. الرعاية مع مترجم مدرَّب أفضل منها مع مترجم غير مدرَّب.[^karliner-2007]
interpreter_34ue5ris = لا تستعينوا بطفل ليترجم لكم.[^kasten-2020]
interpreter_acj63npb = لا تقولوا نعم إذا لم تفهموا. اطلبوا من المترجم أن يشرح مرة أخرى.
interpreter_dud4yceb = أخبروا الفريق إذا كانت لديكم مشكلات في السمع أو البصر.

## remote

remote_ddux63o4 = عبر الهاتف أو الفيديو
remote_xvit5lyq = اختاروا مكانًا هادئًا لا يستطيع أحد آخر أن يسمعكم فيه. أبقوا قائمتكم وأدويتكم وقلمًا بالقرب منكم. اسألوا بأي رقم يمكنكم الاتصال إذا انقطع الاتصال. اطلبوا زيارة وجهًا لوجه إذا كنتم تتوقعون خبرًا صعبًا.

## goes-badly

goes-badly_ort5qmnf = إذا لم يسر الحديث على ما يرام
goes-badly_27np3ngy = قولوا ما الذي كان صعبًا عليكم. يمكنكم أن تقولوا: «لم أقل كل ما يهمني. هل يمكننا أن نتحدث مرة أخرى؟» اطلبوا من أحد أفراد طاقم التمريض أن يأتي معكم في المرة القادمة. في كثير من المستشفيات شخص يساعد المرضى الذين يريدون تقديم شكوى.

## companion

companion_wgg4jdgq = إذا كنتم ترافقون شخصًا
companion_vvft6xgr = اسألوه قبل الزيارة كيف يمكنكم أن تساعدوه. يمكنكم أن تدوّنوا ملاحظات، أو أن تذكّروه بسؤال. دعوه يتكلم أولًا. أما إذا تكلمتم بدلًا منه، فإن ذلك يفيد أقل.[^laidsaar-powell-2013]

## cannot-wait

cannot-wait_olvugrvl = مشكلات لا تحتمل الانتظار
cannot-wait_lrn6xc3q = اتصلوا إذا كانت المشكلة جديدة أو تزداد سوءًا.
cannot-wait_dwntj6n7 = **لا تؤجلوا هذه المشكلات إلى زيارتكم القادمة.**
cannot-wait_iylx3b33 = لا تنتظروا إذا كان لديكم ألم جديد أو شديد في الصدر، أو صعوبة شديدة أو مفاجئة في التنفس. اتصلوا الآن برقم الطوارئ.
cannot-wait_kmccgzfi = لا تنتظروا إذا كان لديكم ضعف جديد أو خدر جديد في الساقين. اتصلوا برقم الطوارئ أو اذهبوا إلى قسم الطوارئ.
cannot-wait_qmqfln3u = لا تنتظروا إذا كانت حرارة جسمكم { $fever-threshold } أو أعلى، أو إذا أصابتكم قشعريرة. اتصلوا الآن بفريقكم المعالج، ليلًا أو نهارًا.
cannot-wait_tgpnvgrw = لا تنتظروا إذا كان الألم لديكم ليس تحت السيطرة. اتصلوا الآن بفريقكم المعالج، ليلًا أو نهارًا.
cannot-wait_fq23a2g5 = لا تنتظروا إذا كنتم تفكرون في إنهاء حياتكم. أخبروا أحدًا الآن.
cannot-wait_al4ec23n = لا تبلغوا عن مشكلة عاجلة عبر البريد الإلكتروني أو في تطبيق. فقد يقرؤها فريقكم المعالج متأخرًا جدًا. اتصلوا.
cannot-wait_sfsebtsn = القوائم في النهاية تذكر مزيدًا من هذه المشكلات.

## worksheets

worksheets_osd4cc6w = أوراق العمل
worksheets_zz5u4pcm = ضعوا علامة على الأسئلة التي تهمكم الآن. واتركوا الأسئلة الأخرى.
worksheets_rm2nve2g = السرطان لديّ وفحوصي
worksheets_dk7djyse = أين يوجد السرطان الآن؟
worksheets_s4ve5laz = ما نتائج الواسمات الحيوية المتوفرة لديّ، وما النتائج الناقصة؟
worksheets_cxvrh7nr = ماذا أظهر آخر فحص تصوير لي؟
worksheets_izpcwaex = متى فحص التصوير القادم، ومتى أحصل على النتيجة؟
worksheets_4r7eou2k = علاجي
worksheets_kukt56ti = ما هدف هذا العلاج؟
worksheets_64iuqioo = ما الخيارات الأخرى المتاحة لي؟
worksheets_ikamszwf = هل يمكن أن تفيدني الجراحة أو العلاج الإشعاعي؟
worksheets_q66afbt6 = كيف سنعرف هل العلاج مفيد؟
worksheets_4fsikdcl = ماذا نفعل إذا لم يفد؟
worksheets_jm4lqpe3 = هل توجد تجربة سريرية مناسبة لي؟
worksheets_ygn32o32 = الآثار الجانبية والحياة اليومية
worksheets_cmtrlew2 = ما الآثار الجانبية المحتملة، وماذا يمكنني أن أفعل حيالها؟
worksheets_jzt5rp7a = ما المشكلات التي يجب أن أبلغ عنها فورًا، ومن أُبلغ؟
worksheets_s4eb6kp7 = هل يمكنني أن أعمل وأسافر وأمارس التمارين؟
worksheets_mmcgfwqg = ماذا ينبغي أن آكل وأشرب؟
worksheets_gonccs7u = كيف قد يغيّر العلاج حياتي الجنسية أو رغبتي في الإنجاب؟
worksheets_s3ru3bt2 = المستقبل
worksheets_4ysmvg26 = ماذا يمكنني أن أتوقع في الأشهر القادمة؟
worksheets_uf5l26sm = ما الذي يمكنني أن آمله؟
worksheets_pdyuzbgk = متى ينبغي أن أقابل فريق الرعاية التلطيفية؟
worksheets_niussmmw = كيف يمكنني أن أكتب رغباتي لوقت لاحق؟
worksheets_mximl2kk = الدعم
worksheets_ye3qa5lk = من هو الشخص الرئيسي الذي أتواصل معه؟
worksheets_gxppfdno = من يمكنه مساعدتي في القلق أو تدنّي المزاج؟
worksheets_lyecnzhj = من يمكنه مساعدة عائلتي وأطفالي؟
worksheets_rfqlxw3y = من يمكنه المساعدة في المال والعمل والاستمارات؟
worksheets_id6anwwz = أهم ثلاثة أسئلة لديّ
worksheets_xaquj37t = سؤالي
worksheets_noep327x = الإجابة
worksheets_htmcdxgt = بطاقة فريقي المعالج
worksheets_r3mzfbv5 = الشخص
worksheets_52afragw = الاسم
worksheets_sinonozs = كيف أتواصل معه
worksheets_js72gos2 = جهة الاتصال الرئيسية
worksheets_hwcmlt53 = طبيب الأورام
worksheets_bgjcombr = الجرّاح
worksheets_nud7qjlb = طاقم التمريض المتخصص
worksheets_zkwg5bsw = طبيب الأسرة
worksheets_vvrzuqs4 = الصيدلي
worksheets_hdtuqmop = الاختصاصي الاجتماعي
worksheets_qb5goduz = خدمة الترجمة الشفوية
worksheets_rjy27ckp = أدويتي وما لديّ من حساسية
worksheets_67jo35hk = اذكروا أيضًا الأعشاب والفيتامينات والأدوية التي تشترونها بأنفسكم. اكتبوا ما لديكم من حساسية في الصف الأخير.
worksheets_liqxlrs6 = الدواء
worksheets_dtvblc3y = الكمية
worksheets_nlrurcdg = متى
worksheets_ncjowzjo = لماذا أتناوله
worksheets_omuxf7jq = ملاحظات من زيارتي
worksheets_ry4rm5qu = الموضوع
worksheets_uk3sbpp3 = ملاحظاتي
worksheets_cgebugwa = التاريخ، ومن قابلت
worksheets_oqqonsu5 = ما الذي تغيّر منذ المرة السابقة
worksheets_7gp7n2x4 = ما سمعته
worksheets_2axu4xbs = ما قررناه
worksheets_ib4i4w33 = ما الخطوة التالية، ومتى
worksheets_k4urb3jk = ما عليّ أن أفعله
worksheets_hrcuj5pi = بمن أتصل إذا كانت لديّ أسئلة
worksheets_2hr6vcza = أسئلتي للمرة القادمة
worksheets_dm2v7b7s = مقارنة خياراتي
worksheets_c6ttftis = املؤوا عمودًا واحدًا لكل خيار، مع فريقكم المعالج.
worksheets_ldnsanbl = السؤال
worksheets_pcgw3fme = الخيار أ
worksheets_t43cezr7 = الخيار ب
worksheets_xk66aid4 = لا علاج ضد السرطان في الوقت الحالي
worksheets_g7zy332q = كيف يمكن أن يفيدني؟
worksheets_sf4dtum2 = ما احتمال أن يحدث هذا في حالتي؟
worksheets_hhrcvxwb = ما الأضرار الممكنة؟
worksheets_wrhd44rh = ما احتمال أن تحدث هذه الأضرار في حالتي؟
worksheets_ycdifgim = كيف يغيّر حياتي اليومية؟
worksheets_4or3lnzx = هل يتوافق مع ما يهمني؟
worksheets_2g6kasgo = ما الذي ما زلت أحتاج إلى معرفته؟

## when-to-call

when-to-call_4zxn4crm = متى يجب الاتصال

## advance-care-plan

advance-care-plan_evd67gw4 = خطة الرعاية المسبقة
advance-care-plan_rc4v7rjd = رغباتكم المكتوبة بشأن رعايتكم إذا اشتد مرضكم ولم تعودوا تستطيعون أن تقرروا أو تتكلموا بأنفسكم. يمكنكم أن تغيّروها في أي وقت.

## anaemia

anaemia_bad7rcv3 = فقر الدم
anaemia_is4zo7o2 = نقص في خلايا الدم الحمراء. قد يسبب التعب أو الشحوب أو ضيق التنفس.

## ascites

ascites_2gfoi5ve = استسقاء البطن
ascites_4can2f6m = سائل يتجمع في البطن. وقد يجعل البطن منتفخًا ومشدودًا. وكثيرًا ما يستطيع فريقكم المعالج تصريفه.

## bereavement

bereavement_5zpclckv = فترة الفقد
bereavement_yjnrtl3h = الوقت الذي يلي وفاة شخص، ويحزن فيه من كانوا قريبين منه. وليس للحزن مدة محددة.

## bile-duct

bile-duct_sshv3xyf = قناة صفراوية
bile-duct_mdv6n77a = أنبوب رفيع ينقل العصارة الصفراوية من الكبد إلى الأمعاء. والعصارة الصفراوية سائل يساعد على هضم الدهون.

## biomarker

biomarker_utmpihtc = واسم حيوي
biomarker_gculsx6o = علامة في الورم أو في الدم يستطيع المختبر قياسها. ويمكن أن تساعد فريقكم المعالج على اختيار العلاج.

## biopsy

biopsy_lqprg4aa = خزعة
biopsy_biwex4lr = عينة صغيرة من نسيج تؤخذ من الجسم. ويفحصها المختبر ليرى هل توجد فيها خلايا سرطان.

## blood-count

blood-count_bc5ikrhi = تعداد خلايا الدم
blood-count_2qvaaymw = فحص دم يعدّ الخلايا الحمراء والخلايا البيضاء والصفائح الدموية. ويساعد فريقكم المعالج على أن يقرر هل العلاج آمن اليوم.

## bowel-obstruction

bowel-obstruction_4n3idnql = انسداد الأمعاء
bowel-obstruction_ii3wedkt = انسداد يمنع مرور الطعام أو البراز أو الغازات عبر الأمعاء. وهو حالة عاجلة، وقد يسبب الألم والانتفاخ والقيء.

## carer

carer_exc2p3mh = مقدّم الرعاية
carer_urihpspy = شخص يساعد شخصًا مريضًا من دون أجر. قد يكون شريك حياة أو قريبًا أو صديقًا أو جارًا.

## chemotherapy

chemotherapy_o3s322yc = العلاج الكيميائي
chemotherapy_3s3fcn72 = علاج بأدوية تقتل خلايا السرطان أو تبطئ نموها. قد يُعطى بالتنقيط في الوريد أو على شكل أقراص.

## clinical-trial

clinical-trial_zfumbqub = تجربة سريرية
clinical-trial_mxgwfyf6 = دراسة يشارك فيها أشخاص، وتختبر هل علاج ما أو نوع آخر من الرعاية آمن ومفيد. أنتم تقررون بحرية هل تريدون المشاركة.

## dehydration

dehydration_o4cumwxy = جفاف الجسم
dehydration_e34duuze = نقص الماء في الجسم. قد تشعرون بالعطش أو الدوخة أو التشوش الذهني، أو يكون بولكم قليلًا وداكنًا.

## dietitian

dietitian_xeh26t2b = اختصاصي التغذية
dietitian_n7ybr3yk = شخص مختص بالرعاية الصحية يساعدكم على أكل وشرب ما يحتاج إليه جسمكم أثناء المرض.

## digestive-enzymes

digestive-enzymes_bnn54lwr = إنزيمات هاضمة
digestive-enzymes_txz2mw4h = مواد يصنعها الجسم لتفكيك الطعام. إذا كان البنكرياس يصنع منها أقل مما يلزم، فيمكنكم أن تتناولوها كدواء مع الوجبات.

## distress

distress_xvoulvap = الضيق النفسي
distress_5cqqyyvr = شعور مزعج يصعّب عليكم التعامل مع ما تمرون به. وقد يتدرج من القلق أو الحزن الطبيعيين إلى الخوف الشديد أو اليأس.

## fatigue

fatigue_7acilogk = الإرهاق
fatigue_jeoq3rb4 = تعب شديد بسبب السرطان أو علاجه. الراحة والنوم لا يزيلانه تمامًا.

## feeding-tube

feeding-tube_uw5tejen = أنبوب التغذية
feeding-tube_p3pdkaip = أنبوب رفيع يوصل طعامًا سائلًا إلى المعدة أو الأمعاء. ويدخل عبر الأنف أو عبر جلد البطن.

## hospice

hospice_4hhqglmc = رعاية نهاية الحياة (هوسبيس)
hospice_eq44abrs = مكان أو فريق يعتني بالأشخاص القريبين من نهاية الحياة وبعائلاتهم. والهدف هو الراحة وأيام طيبة.

## immune-system

immune-system_sihr2qju = جهاز المناعة
immune-system_ngnrfi24 = دفاع الجسم ضد الجراثيم والخلايا المتضررة. وبعض العلاجات تُضعفه لفترة من الوقت.

## immunotherapy

immunotherapy_d5trilgb = العلاج المناعي
immunotherapy_u2f4bryb = علاج يساعد جهازكم المناعي على العثور على خلايا السرطان ومهاجمتها.

## informed-consent

informed-consent_jqdzqauk = الموافقة المستنيرة
informed-consent_jkbyyeaz = قراركم الحر بالموافقة على فحص أو علاج أو دراسة بعد أن تعرفوا ماذا يعني ذلك. يمكنكم أن تقولوا لا، أو أن تغيّروا رأيكم لاحقًا.

## interpreter

interpreter_xoszugph = مترجم شفوي
interpreter_lpkuo2ev = شخص مدرَّب يقول بلغة أخرى ما تقولونه أنتم وفريقكم المعالج. ويجب على المترجم أن يحافظ على سرية الكلام.

## jaundice

jaundice_5tazg5t7 = اليرقان
jaundice_5pr7kj5l = لون أصفر في الجلد أو في بياض العينين. قد يعني أن القناة الصفراوية مسدودة أو أن الكبد مريض.

## lymph-node

lymph-node_q2fdiqso = عقدة ليمفاوية
lymph-node_fry4ksqb = جزء صغير من الجسم بحجم حبة فاصولياء تقريبًا، يصفّي الجراثيم والخلايا المتضررة. ويمكن أن تستقر فيه خلايا السرطان.

## maintenance-treatment

maintenance-treatment_sa7awodr = علاج المداومة
maintenance-treatment_lse6ikji = علاج كثيرًا ما يكون أخف ويأتي بعد علاج أقوى. والهدف هو إبقاء السرطان تحت السيطرة مدة أطول.

## metastasis

metastasis_ba6hy2ov = نقيلة
metastasis_fgzhhpto = ورم جديد ينمو عندما تنتقل خلايا السرطان إلى جزء آخر من الجسم.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = فريق متعدد التخصصات
multidisciplinary-team_27g3ohdp = خبراء من عدة مجالات يخططون رعايتكم معًا. قد يكون منهم جرّاحون وأطباء أورام وطاقم تمريض وآخرون.

## neuropathy

neuropathy_mqtevwfi = اعتلال الأعصاب
neuropathy_2g35ys72 = ضرر في الأعصاب، وكثيرًا ما يكون في اليدين والقدمين. وقد يسبب الوخز أو الخدر أو الألم.

## palliative-care

palliative-care_lmapaz5x = الرعاية التلطيفية
palliative-care_dnyiye6a = رعاية تخفف الأعراض وتدعمكم وتدعم عائلتكم أثناء مرض خطير. يمكن أن تبدأ مبكرًا وأن تترافق مع علاج السرطان.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = التغذية عبر الوريد
parenteral-nutrition_kaeynyvz = غذاء سائل يصل مباشرة إلى الدم عبر قسطرة في الوريد. وهي للأشخاص الذين لا تستطيع معدتهم أو أمعاؤهم أن تستقبل طعامًا كافيًا.

## physiotherapist

physiotherapist_fwyigpok = اختصاصي العلاج الطبيعي
physiotherapist_ubscvdpa = شخص مختص بالرعاية الصحية يساعدكم على الحركة وبناء القوة والحفاظ على النشاط بأمان.

## port

port_a3qqg7rn = منفذ وريدي
port_lxkzqglh = جهاز صغير تحت الجلد موصول بوريد. يمكن لفريقكم المعالج أن يعطي الأدوية أو يسحب الدم من خلاله.

## prognosis

prognosis_ksskhvvi = مآل المرض
prognosis_lyno23fq = ما يرى فريقكم المعالج أنه سيحدث على الأرجح مع المرض. وهو ليس مؤكدًا أبدًا، وأنتم تقررون كم تريدون أن تعرفوا.

## progression

progression_d2xhsyet = تقدّم المرض
progression_efxlyzp4 = نما السرطان أو ظهر في مكان جديد.

## psycho-oncologist

psycho-oncologist_phxpomy4 = اختصاصي علم نفس الأورام
psycho-oncologist_e5swic3e = اختصاصي يدعم المصابين بالسرطان وعائلاتهم في التعامل مع المشاعر والمخاوف والتوتر.

## radiotherapy

radiotherapy_uzxxt6vc = العلاج الإشعاعي
radiotherapy_n2usznxm = علاج بأشعة قوية تُلحق الضرر بخلايا السرطان في جزء واحد من الجسم. ويمكنه أيضًا أن يخفف الألم.

## remission

remission_wuqnpdrg = هدأة المرض
remission_3yr34yrt = علامات السرطان صارت أقل، أو لم تعد الفحوص تُظهرها. ولا يعني ذلك دائمًا أن السرطان قد زال نهائيًا.

## scan

scan_se2biz7e = فحص التصوير
scan_5zovcagi = فحص يصنع صورًا لداخل جسمكم، مثل التصوير المقطعي المحوسب (CT) أو التصوير بالرنين المغناطيسي (MRI).

## second-opinion

second-opinion_lsyjei7z = رأي طبي ثانٍ
second-opinion_f7wn6jdj = مشورة من خبير آخر بشأن تشخيصكم أو علاجكم. ومن الطبيعي أن تطلبوها.

## sepsis

sepsis_bezdckvo = إنتان الدم
sepsis_rncicui2 = رد فعل من الجسم على عدوى، وهو يهدد الحياة. إنه حالة طارئة ويحتاج إلى علاج فوري.

## shared-decision

shared-decision_hs55ijcw = القرار المشترك
shared-decision_jig2kumw = أنتم وفريقكم المعالج تختارون العلاج معًا. فهو يعرف الخيارات، وأنتم تعرفون ما يهمكم.

## side-effect

side-effect_onfzqgjr = أثر جانبي
side-effect_32y2s2u6 = أثر غير مرغوب فيه يسببه العلاج. ويمكن الوقاية من كثير من الآثار الجانبية أو تخفيفها.

## specialist-nurse

specialist-nurse_uvd3dmrv = طاقم التمريض المتخصص
specialist-nurse_susqvkj6 = ممرضة أو ممرض مع تدريب إضافي، مثلًا في رعاية السرطان أو رعاية الفغرة. وكثيرًا ما يكون هذا هو الشخص الذي يمكنكم الاتصال به إذا كانت لديكم أسئلة.

## stable-disease

stable-disease_ubgaz37h = مرض مستقر
stable-disease_gp2asqdc = منذ الفحص الأخير لم ينمُ السرطان بدرجة واضحة، ولم يصغر بدرجة واضحة.

## stage

stage_rtviemjt = مرحلة السرطان
stage_gkedoe7e = رقم يبيّن حجم السرطان وهل انتشر. المرحلة الرابعة تعني أنه انتشر إلى أعضاء أخرى.

## stent

stent_xju24dm7 = دعامة
stent_mi35jdsg = أنبوب صغير يُبقي جزءًا ضيقًا من الجسم مفتوحًا، مثل القناة الصفراوية أو المريء أو الأمعاء.

## stoma

stoma_spbjynja = فغرة
stoma_p2pi4w2j = فتحة يصنعها الجرّاح في البطن. يخرج منها البراز أو البول من الجسم إلى كيس.

## supportive-care

supportive-care_ofujmxg2 = الرعاية الداعمة
supportive-care_uvagh37h = مساعدة في الأعراض والآثار الجانبية والمشاعر والحياة اليومية، في أي وقت من المرض.

## surgery

surgery_lys7b6bg = الجراحة
surgery_zi5mzkq3 = علاج بعملية جراحية. قد يستأصل الجرّاح ورمًا أو يفتح جزءًا مسدودًا من الجسم.

## targeted-therapy

targeted-therapy_fkfd2euu = العلاج الموجّه
targeted-therapy_ho5n6sip = علاج بأدوية تؤثر في صفات معينة لخلايا السرطان. وكثيرًا ما يُجرى فحص أولًا ليبيّن هل توجد هذه الصفات في السرطان لديكم.

## treatment-line

treatment-line_v5ytszej = خط العلاج
treatment-line_wn2zavli = خطة علاج تُرقَّم بالترتيب. إذا لم تعد الخطة الأولى تفيد أو لم تناسبكم، فالخطة التالية هي الخط الثاني.

## tumour

tumour_7upcm4ig = ورم
tumour_ceind35p = كتلة من خلايا تنمو من دون سيطرة. وقد يكون الورم سرطانًا أو لا يكون.

## tumour-marker

tumour-marker_w7hedoai = دلالة الورم (واسم ورمي)
tumour-marker_p232bs4g = مادة في الدم تصنعها بعض أنواع السرطان. وقد يتابعها فريقكم المعالج مع الوقت، إلى جانب فحوص التصوير.

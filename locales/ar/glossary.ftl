## anaemia

anaemia_bad7rcv3 = فقر الدم
anaemia_is4zo7o2 = نقص في خلايا الدم الحمراء. قد يسبب التعب أو الشحوب أو ضيق التنفس.

## biomarker

biomarker_utmpihtc = واسم حيوي
biomarker_gculsx6o = علامة في الورم أو في الدم يستطيع المختبر قياسها. ويمكن أن تساعد فريقكم المعالج على اختيار العلاج.

## chemotherapy

chemotherapy_o3s322yc = العلاج الكيميائي
chemotherapy_3s3fcn72 = علاج بأدوية تقتل خلايا السرطان أو تبطئ نموها. قد يُعطى بالتنقيط في الوريد أو على شكل أقراص.

## clinical-trial

clinical-trial_zfumbqub = تجربة سريرية
clinical-trial_mxgwfyf6 = دراسة يشارك فيها أشخاص، وتختبر هل علاج ما أو نوع آخر من الرعاية آمن ومفيد. أنتم تقررون بحرية هل تريدون المشاركة.

## dietitian

dietitian_xeh26t2b = اختصاصي التغذية
dietitian_n7ybr3yk = شخص مختص بالرعاية الصحية يساعدكم على أكل وشرب ما يحتاج إليه جسمكم أثناء المرض.

## distress

distress_xvoulvap = الضيق النفسي
distress_5cqqyyvr = شعور مزعج يصعّب عليكم التعامل مع ما تمرون به. وقد يتدرج من القلق أو الحزن الطبيعيين إلى الخوف الشديد أو اليأس.

## fatigue

fatigue_7acilogk = الإرهاق
fatigue_jeoq3rb4 = تعب شديد بسبب السرطان أو علاجه. الراحة والنوم لا يزيلانه تمامًا.

## immunotherapy

immunotherapy_d5trilgb = العلاج المناعي
immunotherapy_u2f4bryb = علاج يساعد جهازكم المناعي على العثور على خلايا السرطان ومهاجمتها.

## metastasis

metastasis_ba6hy2ov = نقيلة
metastasis_fgzhhpto = ورم جديد ينمو عندما تنتقل خلايا السرطان إلى جزء آخر من الجسم.

## neuropathy

neuropathy_mqtevwfi = اعتلال الأعصاب
neuropathy_2g35ys72 = ضرر في الأعصاب، وكثيرًا ما يكون في اليدين والقدمين. وقد يسبب الوخز أو الخدر أو الألم.

## palliative-care

palliative-care_lmapaz5x = الرعاية التلطيفية
palliative-care_dnyiye6a = رعاية تخفف الأعراض وتدعمكم وتدعم عائلتكم أثناء مرض خطير. يمكن أن تبدأ مبكرًا وأن تترافق مع علاج السرطان.

## physiotherapist

physiotherapist_fwyigpok = اختصاصي العلاج الطبيعي
physiotherapist_ubscvdpa = شخص مختص بالرعاية الصحية يساعدكم على الحركة وبناء القوة والحفاظ على النشاط بأمان.

## port

port_a3qqg7rn = منفذ وريدي
port_lxkzqglh = جهاز صغير تحت الجلد موصول بوريد. يمكن لفريقكم المعالج أن يعطي الأدوية أو يسحب الدم من خلاله.

## psycho-oncologist

psycho-oncologist_phxpomy4 = اختصاصي علم نفس الأورام
psycho-oncologist_e5swic3e = اختصاصي يدعم المصابين بالسرطان وعائلاتهم في التعامل مع المشاعر والمخاوف والتوتر.

## sepsis

sepsis_bezdckvo = إنتان الدم
sepsis_rncicui2 = رد فعل من الجسم على عدوى، وهو يهدد الحياة. إنه حالة طارئة ويحتاج إلى علاج فوري.

## stoma

stoma_spbjynja = فغرة
stoma_p2pi4w2j = فتحة يصنعها الجرّاح في البطن. يخرج منها البراز أو البول من الجسم إلى كيس.

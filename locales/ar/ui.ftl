## Around the page

skip-to-content = الانتقال إلى النص
home = الصفحة الرئيسية
breadcrumb-label = أنتم هنا
languages-label = اللغات
languages-choose = اختيار اللغة
menu-label = القائمة
contents-heading = في هذه الصفحة
back-to-top = العودة إلى أعلى الصفحة

## Index of a language: headings

brochures-heading = الكتيبات
videos-heading = الأفلام
more-heading = المزيد

## Boxes: the word that stands in front of the text

callout-in-short = باختصار
callout-note = معلومة مفيدة
callout-tip = نصيحة
callout-important = مهم
callout-caution = انتبهوا
callout-warning = تحذير
tier-emergency = طوارئ
tier-team = ليلًا أو نهارًا
tier-office-hours = خلال ساعات العمل
worksheet = ورقة عمل
questions = أسئلة يمكن طرحها
contact-card = جهات الاتصال
film = فيلم

## Worksheets

scale-instruction = ضعوا دائرة حول رقم واحد.

## Sources and glossary

notes-heading = المصادر
note-label = المصدر { $number }
note-back = العودة إلى النص من المصدر { $number }
note-back-place = العودة إلى الموضع { $place } في النص من المصدر { $number }
glossary-title = شرح الكلمات
glossary-description = كلمات طبية بلغة بسيطة.

## Films

film-length =
    { $minutes ->
        [zero] المدة: { $minutes } دقيقة
        [one] المدة: دقيقة واحدة
        [two] المدة: دقيقتان
        [few] المدة: { $minutes } دقائق
        [many] المدة: { $minutes } دقيقة
       *[other] المدة: { $minutes } دقيقة
    }
film-in-words = كل ما يمكن أن تشاهدوه وتسمعوه في الفيلم مكتوب في هذه الصفحة.
cue-scene = على الشاشة
cue-spoken = الكلام المسموع
cue-time = الوقت

## What readers must be told

notice-heading = يُرجى الانتباه
notice-sample = هذا نص نموذجي. لم يعتمده أي اختصاصي صحي. لا تستعملوه لاتخاذ قرارات بشأن صحتكم. اسألوا فريقكم المعالج.
notice-machine-draft = أُنجزت هذه الترجمة آليًا. لم يراجعها أي اختصاصي صحي.
notice-incomplete =
    { $missing ->
        [zero] عدد الفقرات التي لم تُترجم بعد: { $missing } من { $total }. وهي تظهر بالإنجليزية.
        [one] عدد الفقرات التي لم تُترجم بعد: { $missing } من { $total }. وهي تظهر بالإنجليزية.
        [two] عدد الفقرات التي لم تُترجم بعد: { $missing } من { $total }. وهما تظهران بالإنجليزية.
        [few] لم تُترجم بعد { $missing } فقرات من { $total }. وهي تظهر بالإنجليزية.
        [many] لم تُترجم بعد { $missing } فقرة من { $total }. وهي تظهر بالإنجليزية.
       *[other] لم تُترجم بعد { $missing } فقرة من { $total }. وهي تظهر بالإنجليزية.
    }
notice-void-source = تغيّر النص الأصلي لهذه الأقسام منذ مراجعتها: { $sections }
notice-void-value = تغيّر رقم أو اسم أو رابط في هذه الأقسام منذ مراجعتها: { $sections }
notice-void-translation = تغيّرت صياغة هذه الأقسام منذ مراجعتها: { $sections }

## Imprint

imprint-heading = عن هذا النص
imprint-version = النسخة
imprint-prepared = تاريخ الإعداد
imprint-last-reviewed = آخر مراجعة من اختصاصيين صحيين
imprint-never-reviewed = لم يُراجَع بعد
imprint-next-review = موعد المراجعة القادمة
imprint-edition = الطبعة
imprint-sponsor = جهة التمويل
imprint-no-sponsor = لم تموّل أي شركة هذا النص.
imprint-licence = الترخيص
imprint-licence-text = يمكنكم نسخ هذا النص وتعديله بموجب { -licence-name }. يُرجى ذكر المصدر.
role-author = النص
role-editor = التحرير
role-clinician = المراجعة الطبية
role-patient-panel = مراجعة المرضى
role-translator = الترجمة
role-illustrator = الرسوم
role-unnamed = الاسم غير مذكور هنا
role-machine = مسودة آلية لم تُراجَع
role-reviewed = رُوجعت ووُقّعت قسمًا قسمًا
panel-patients = قرأه مرضى
panel-families = قرأه أفراد من العائلات
panel-clinicians = قرأه اختصاصيون صحيون
panel-size = { $date }. عدد الأشخاص: { $size }

## What an edition of an association adds

call-emergency = رقم الطوارئ: { $number }
call-team = خط الهاتف: { $number }
call-team-hours = خط الهاتف: { $number } ({ $hours })
imprint-address = العنوان
imprint-contact = للتواصل
imprint-country = للقرّاء في
imprint-approval = رمز الموافقة
edition-publisher = من ينشر هذه الكتيبات
edition-helplines = خطوط هاتفية للمساعدة
edition-hours = متى: { $text }
edition-cost = تكلفة المكالمة: { $text }
edition-languages = اللغات: { $text }
edition-checked = آخر تحقّق من الرقم: { $date }
edition-reporting = الإبلاغ عن أثر جانبي
edition-reporting-text = يمكنكم الإبلاغ عن أثر جانبي لدواء هنا: { $name }
edition-funding = من يدفع، ومصالح أخرى
edition-legal = إشعار قانوني
edition-privacy = الخصوصية وبياناتكم
edition-feedback = أخبرونا بما هو خطأ أو غير واضح
notice-overdue = كان من المقرر مراجعة هذا النص مجددًا قبل: { $date }. وهو قيد المراجعة. اسألوا فريقكم هل ما زال صالحًا.

## Accessibility statement

accessibility-title = إمكانية الوصول
accessibility-description = ما مدى سهولة الوصول إلى هذه الصفحات، وما الذي ينقصها، وأين تخبروننا.
notice-statement-draft = هذا البيان مسودة. لم يوقّعه أحد بعد.
accessibility-scope = يخص هذا البيان صفحات الويب هذه وملفات PDF الموجودة فيها.
accessibility-promise = { $name }: نريد أن يتمكن الجميع من استخدامها.
accessibility-status = ما مدى سهولة الوصول إلى الصفحات
accessibility-partly = تستوفي الصفحات والملفات المعايير جزئيًا: { $standards }. وما ينقصها مذكور أدناه.
accessibility-none = لم تجد اختباراتنا في الصفحات شيئًا لا يستوفي المعايير: { $standards }.
accessibility-gaps = ما لا يمكن الوصول إليه بعد
accessibility-gap-reflow = لم يجرّب أحد هل يمكن ملاءمة أسطر ملف PDF مع شاشة صغيرة ({ $clause }).
accessibility-gap-booklet = لا تستطيع برامج قراءة الشاشة قراءة الكتيبات المعدّة للطباعة والطي ({ $clause }).
accessibility-instead = إذا لم يناسبكم أحد الملفات، فاقرؤوا صفحة الويب. ففيها النص نفسه.
accessibility-method = كيف جرى التقييم
accessibility-machine = اختبرت برامج الصفحات في متصفح. وما لا تراه البرامج قيّمه معدّو الصفحات بأنفسهم. آخر مرة: { $date }.
accessibility-unaudited = لم تدقق أي جهة مستقلة هذه الصفحات. ولم يجرّبها أشخاص ذوو إعاقة بعد.
accessibility-signed = توقيع: { $name }. التاريخ: { $date }.
accessibility-feedback = إذا تعذّر عليكم استخدام شيء ما
accessibility-feedback-text = أخبرونا، أو اطلبوا النص في شكل آخر: { $address }
accessibility-enforcement = إذا لم تفدكم إجابتنا
accessibility-open = ستكتب الجمعية التي تنشر هذه الصفحات هنا إلى من يمكن التوجه.

## Foot of the page

footer-independent = هذا الموقع مستقل. البرنامج والمنظمات التي استُلهم منها هذا الموقع لم تكتبه ولم تتحقق منه ولم تدعمه.
footer-about = عن هذه الكتيبات

## Page not found

not-found-title = الصفحة غير موجودة
not-found-text = هذه الصفحة غير موجودة، أو تغيّر عنوانها.
not-found-home = الذهاب إلى الكتيبات

## Page that has moved

moved-title = نُقلت هذه الصفحة
moved-text = لهذه الصفحة عنوان جديد:

## Versions and corrections

versions-heading = نسخ هذا الكتيب
version-name = النسخة { $version }: { $date }
version-newest = الذهاب إلى أحدث نص
notice-version-newest = هذه هي النسخة { $version }. التاريخ: { $date }. وهي الأحدث.
notice-version-old = هذه هي النسخة { $version }. التاريخ: { $date }. يوجد نص أحدث.
notice-kept = يوجد نص أحدث، لكنه غير متوفر بعد بهذه اللغة. تاريخ هذا النص: { $date }.
notice-mistake = في هذا النص خطأ. يُرجى الاطلاع على القسم: { $section }
correction-wrong = خطأ: { $text }
correction-right = صواب: { $text }
correction-date = تاريخ اكتشاف الخطأ: { $date }
correction-pending = يجري تصحيح هذا المقطع. اسألوا فريقكم. لا تعملوا بالنص الذي كان هنا.
correction-section = القسم: { $section }
correction-versions = النسخ التي فيها هذا الخطأ: { $versions }
corrections-title = تصحيحات
corrections-intro = كانت هذه المقاطع خاطئة في نسخ سابقة. إذا كانت لديكم نسخة منها على الورق، فاكتبوا فيها النص الصحيح.
download-slip = تصحيحات للطباعة (PDF، { $language }، { $kilobytes } kB)

## On paper

print-page = الصفحة { $page } من { $pages }
print-contents = في هذا الكتيب
print-draft = مسودة
print-links = عناوين المواقع
print-web = هذا الكتيب على الإنترنت
print-qr = رمز الاستجابة السريعة لعنوان هذا الكتيب على الإنترنت
print-stamp = ختم المستشفى أو العيادة
print-contact-name = جهة الاتصال الخاصة بكم
print-contact-phone = الهاتف
print-contact-night = في الليل وفي عطلة نهاية الأسبوع
print-week = أسبوع يبدأ في
print-date = التاريخ
print-code = رمز النسخة المطبوعة

## Links on the page to files for printing

download-heading = الطباعة أو الحفظ
download-pdf = ملف PDF لورق A4 ({ $language }، { $kilobytes } كيلوبايت)
download-pdf-large = ملف PDF بحروف كبيرة ({ $language }، { $kilobytes } كيلوبايت)
download-pdf-booklet = ملف PDF للطباعة والطي على شكل كتيب صغير ({ $language }، { $kilobytes } كيلوبايت)
download-pdf-booklet-help = اطبعوا على وجهَي الورق مع القلب على الحافة القصيرة، ثم اطووا الأوراق ودبّسوها.
download-pdf-press = ملف PDF للمطبعة ({ $language }، { $kilobytes } كيلوبايت)
download-captions = ترجمة مكتوبة للفيلم (WebVTT، { $language }، { $kilobytes } كيلوبايت)

## Sheet for the print shop

docket-heading = ورقة طلب للمطبعة
docket-title = العنوان
docket-language = اللغة
docket-edition = الطبعة
docket-file = الملف
docket-checksum = المجموع الاختباري (SHA-256)
docket-size = المقاس بعد القص
docket-bleed = زيادة القص من كل جانب
docket-pages = عدد الصفحات مع الغلاف
docket-binding = حافة التجليد
docket-binding-left = اليسرى
docket-binding-right = اليمنى
docket-finishing = التشطيب
docket-finishing-text = طيّة واحدة ودبوسان عبر خط الطي.
docket-paper = الورق
docket-paper-text = ورق مطفي أو غير مصقول، لتسهل الكتابة عليه. الصفحات الداخلية 115 غ/م²، والغلاف 170 غ/م².
docket-colours = الألوان
docket-colours-text = أربعة ألوان (CMYK) على الوجهين. النص أسود خالص.
docket-marks = علامات القص
docket-marks-with = مع علامات القص
docket-marks-without = من دون علامات القص
docket-copies = عدد النسخ
docket-contact = للاستفسار
docket-proof = قبل الطباعة
docket-proof-text = يُرجى إرسال نسخة تجريبية إلى صاحب الطلب، وانتظار الرد.

## Review sheets

review-title = ورقة المراجعة
review-intro = نرجو أن تقرؤوا كل نص مرقّم. اكتبوا بجانبه ما هو خطأ أو غير واضح أو ناقص.
review-intro-translation = قارنوا كل ترجمة بالأصل الذي بجانبها.
review-privacy = اذكروا دوركم، مثل ممرّض أو مريض. لا حاجة إلى اسمكم في التعليقات.
review-file = يمكنكم أيضًا كتابة تعليقاتكم في هذا الملف وإعادة إرساله:
review-print = هذه الورقة للطباعة (PDF)
review-since = التغييرات معلَّمة مقارنةً بالورقة التي تحمل هذا الرمز:
review-marks = الكلمات بين [− و −] حُذفت. الكلمات بين [+ و +] جديدة.
review-number = الرقم
review-comment = تعليق
review-missing = غير مترجم. يرى القرّاء هنا النص الأصلي.
review-fallback = يرى القرّاء هنا النص الأصلي، لأن نصًا مجاورًا غير مترجم.
review-new = جديد
review-changed = تغيّر
review-gone = حُذف
review-found = وجده البرنامج
review-notes = تعليق مفتوح
review-note-stale = تغيّر النص بعد هذا التعليق.
review-notes-gone = تعليقات مفتوحة على نصوص تغيّرت أو حُذفت
review-picture = صورة
review-panels = ما قاله القرّاء السابقون وما الذي تغيّر
review-sign = الاعتماد
review-code = رمز هذا النص
review-code-text = التوقيع صالح فقط للنص الذي يحمل هذا الرمز. يتغيّر الرمز بمجرد أن تتغيّر كلمة أو رقم أو رابط.
review-role = الدور
review-checked = ما تحققتُ منه
review-sign-text = قرأتُ النص كله في هذه الورقة.
review-sign-meaning = الترجمة تقول ما يقوله الأصل.
review-sign-medicine = المحتوى الطبي صحيح وحديث.
review-sign-numbers = الأرقام والجرعات والحدود صحيحة.
review-sign-warnings = علامات الخطر صحيحة، وكذلك الجهة التي يُتَّصل بها.
review-sign-language = الكلمات بسيطة ولطيفة.
review-result = النتيجة
review-result-yes = يمكن استعمال النص كما هو.
review-result-changes = يمكن استعمال النص بعد معالجة تعليقاتي.
review-result-no = لا يجوز استعمال النص بعد.
review-name = الاسم والوظيفة
review-signature = التوقيع
review-panel = للمرضى والعائلات
review-panel-text = قولوا بصراحة ما رأيكم: هذا أكثر ما يفيد. لا حاجة إلى ذكر اسمكم.
review-panel-clear = هل كان كل شيء واضحًا؟ ما الكلمات أو الجمل التي كان فهمها صعبًا؟
review-panel-fear = هل أخافكم شيء أو آلمكم؟ أين؟
review-panel-missing = هل نقص شيء كنتم تريدون معرفته؟
review-panel-more = هل هناك شيء آخر تودّون قوله لنا؟

## advance-care-plan

advance-care-plan_evd67gw4 = תוכנית טיפול מקדימה (הנחיות מקדימות)
advance-care-plan_rc4v7rjd = הרצונות הכתובים שלכם לגבי הטיפול, למקרה שתהיו חולים מאוד ולא תוכלו להחליט או לדבר בעצמכם. אפשר לשנות את התוכנית בכל זמן.

## anaemia

anaemia_bad7rcv3 = אנמיה
anaemia_is4zo7o2 = מעט מדי תאי דם אדומים בדם. אנמיה יכולה לגרום לעייפות, לחיוורון או לקוצר נשימה.

## ascites

ascites_2gfoi5ve = מיימת
ascites_4can2f6m = נוזל שמצטבר בבטן. הבטן יכולה להיות נפוחה ומתוחה. לעיתים קרובות הצוות המטפל יכול לנקז את הנוזל.

## bereavement

bereavement_5zpclckv = תקופת האבל
bereavement_yjnrtl3h = הזמן שאחרי מותו של אדם, שבו מי שנשארו אחריו מתאבלים. לאבל אין אורך קבוע.

## bile-duct

bile-duct_sshv3xyf = צינור מרה
bile-duct_mdv6n77a = צינור דק שמעביר מיץ מרה מהכבד אל המעי. מיץ מרה הוא נוזל שעוזר לעכל שומן.

## biomarker

biomarker_utmpihtc = סמן ביולוגי
biomarker_gculsx6o = סימן בגידול או בדם שאפשר למדוד במעבדה. הוא יכול לעזור לצוות המטפל לבחור טיפול.

## biopsy

biopsy_lqprg4aa = ביופסיה
biopsy_biwex4lr = דגימה קטנה של רקמה שנלקחת מהגוף. במעבדה בודקים אם יש בה תאי סרטן.

## blood-count

blood-count_bc5ikrhi = ספירת דם
blood-count_2qvaaymw = בדיקת דם שסופרת את התאים האדומים, את התאים הלבנים ואת טסיות הדם. היא עוזרת לצוות המטפל להחליט אם הטיפול בטוח היום.

## bowel-obstruction

bowel-obstruction_4n3idnql = חסימת מעי
bowel-obstruction_ii3wedkt = חסימה שלא נותנת למזון, לצואה או לגזים לעבור במעי. זהו מצב דחוף, והוא יכול לגרום לכאב, לנפיחות ולהקאות.

## carer

carer_exc2p3mh = אדם קרוב שמטפל בחולה
carer_urihpspy = אדם שעוזר לאדם חולה בלי לקבל תשלום. זה יכול להיות בן או בת זוג, קרוב משפחה, חבר או שכן.

## chemotherapy

chemotherapy_o3s322yc = כימותרפיה
chemotherapy_3s3fcn72 = טיפול בתרופות שהורגות תאי סרטן או מאטות את הגדילה שלהם. אפשר לקבל אותו בעירוי או בכדורים.

## clinical-trial

clinical-trial_zfumbqub = מחקר קליני
clinical-trial_mxgwfyf6 = מחקר בבני אדם שבודק אם טיפול, או סוג אחר של מענה רפואי, בטוח ומועיל. אתם מחליטים באופן חופשי אם להשתתף.

## dehydration

dehydration_o4cumwxy = התייבשות
dehydration_e34duuze = מעט מדי מים בגוף. אתם יכולים להרגיש צמא, סחרחורת או בלבול, או לתת מעט שתן כהה.

## dietitian

dietitian_xeh26t2b = דיאטנית
dietitian_n7ybr3yk = אשת מקצוע בתחום הבריאות שעוזרת לכם לאכול ולשתות את מה שהגוף צריך בזמן מחלה.

## digestive-enzymes

digestive-enzymes_bnn54lwr = אנזימי עיכול
digestive-enzymes_txz2mw4h = חומרים שהגוף מייצר כדי לפרק מזון. אם הלבלב מייצר מעט מדי, אפשר לקחת אותם כתרופה עם הארוחות.

## distress

distress_xvoulvap = מצוקה
distress_5cqqyyvr = הרגשה לא נעימה שמקשה להתמודד. היא יכולה לנוע בין דאגה או עצב רגילים לבין פחד חזק או ייאוש.

## fatigue

fatigue_7acilogk = תשישות
fatigue_jeoq3rb4 = עייפות חזקה בגלל הסרטן או הטיפול בו. מנוחה ושינה לא מעלימות אותה לגמרי.

## feeding-tube

feeding-tube_uw5tejen = צינור הזנה
feeding-tube_p3pdkaip = צינור דק שמביא מזון נוזלי לקיבה או למעי. הוא נכנס דרך האף או דרך עור הבטן.

## hospice

hospice_4hhqglmc = הוספיס
hospice_eq44abrs = מקום או צוות שמטפל באנשים לקראת סוף החיים ובמשפחותיהם. המטרה היא נוחות וימים טובים.

## immune-system

immune-system_sihr2qju = מערכת החיסון
immune-system_ngnrfi24 = ההגנה של הגוף מפני חיידקים ותאים פגומים. יש טיפולים שמחלישים אותה לזמן מסוים.

## immunotherapy

immunotherapy_d5trilgb = אימונותרפיה
immunotherapy_u2f4bryb = טיפול שעוזר למערכת החיסון שלכם למצוא תאי סרטן ולתקוף אותם.

## informed-consent

informed-consent_jqdzqauk = הסכמה מדעת
informed-consent_jkbyyeaz = ההחלטה החופשית שלכם להסכים לבדיקה, לטיפול או למחקר, אחרי שאתם יודעים מה המשמעות. מותר לכם לומר לא, או לשנות את דעתכם אחר כך.

## interpreter

interpreter_xoszugph = מתורגמן
interpreter_lpkuo2ev = אדם שהוכשר לומר בשפה אחרת את מה שאתם והצוות המטפל אומרים. המתורגמן חייב לשמור על סודיות.

## jaundice

jaundice_5tazg5t7 = צהבת
jaundice_5pr7kj5l = צבע צהוב של העור או של לובן העיניים. זה יכול להיות סימן שצינור המרה חסום או שהכבד חולה.

## lymph-node

lymph-node_q2fdiqso = בלוטת לימפה
lymph-node_fry4ksqb = חלק קטן בגוף, בערך בגודל של שעועית, שמסנן חיידקים ותאים פגומים. תאי סרטן יכולים להתיישב בו.

## maintenance-treatment

maintenance-treatment_sa7awodr = טיפול אחזקה
maintenance-treatment_lse6ikji = טיפול שלעיתים קרובות הוא עדין יותר ובא אחרי טיפול חזק יותר. המטרה היא לשמור על הסרטן בשליטה זמן רב יותר.

## metastasis

metastasis_ba6hy2ov = גרורה
metastasis_fgzhhpto = גידול חדש שצומח כשתאי סרטן עוברים לחלק אחר בגוף.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = צוות רב־תחומי
multidisciplinary-team_27g3ohdp = מומחים מכמה תחומים שמתכננים יחד את הטיפול שלכם. בצוות יכולים להיות מנתחים, אונקולוגים, אחיות ואחרים.

## neuropathy

neuropathy_mqtevwfi = נוירופתיה
neuropathy_2g35ys72 = נזק לעצבים, לעיתים קרובות בידיים ובכפות הרגליים. הוא יכול לגרום לעקצוץ, לירידה בתחושה או לכאב.

## palliative-care

palliative-care_lmapaz5x = טיפול פליאטיבי
palliative-care_dnyiye6a = טיפול שמקל על התסמינים ותומך בכם ובמשפחתכם בזמן מחלה קשה. הוא יכול להתחיל מוקדם ולהינתן יחד עם הטיפול בסרטן.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = הזנה דרך הווריד
parenteral-nutrition_kaeynyvz = מזון נוזלי שנכנס ישר לדם דרך צנתר בווריד. היא מיועדת לאנשים שהקיבה או המעי שלהם לא מצליחים לקלוט מספיק מזון.

## physiotherapist

physiotherapist_fwyigpok = פיזיותרפיסט
physiotherapist_ubscvdpa = איש מקצוע בתחום הבריאות שעוזר לכם לנוע, לבנות כוח ולהישאר פעילים בבטחה.

## port

port_a3qqg7rn = פורט
port_lxkzqglh = התקן קטן מתחת לעור שמחובר לווריד. הצוות המטפל יכול לתת דרכו תרופות או לקחת דם.

## prognosis

prognosis_ksskhvvi = פרוגנוזה
prognosis_lyno23fq = מה שלדעת הצוות המטפל כנראה יקרה עם המחלה. היא אף פעם לא ודאית, ואתם מחליטים כמה אתם רוצים לדעת.

## progression

progression_d2xhsyet = התקדמות המחלה
progression_efxlyzp4 = הסרטן גדל או הופיע במקום חדש.

## psycho-oncologist

psycho-oncologist_phxpomy4 = פסיכו־אונקולוג
psycho-oncologist_e5swic3e = מומחה שתומך באנשים עם סרטן ובבני משפחותיהם ברגשות, בדאגות ובלחץ.

## radiotherapy

radiotherapy_uzxxt6vc = הקרנות
radiotherapy_n2usznxm = טיפול בקרניים חזקות שפוגעות בתאי סרטן באזור אחד בגוף. הוא יכול גם להקל על כאב.

## remission

remission_wuqnpdrg = הפוגה (רמיסיה)
remission_3yr34yrt = סימני הסרטן פחתו, או שהבדיקות כבר לא מראות אותם. זה לא תמיד אומר שהסרטן נרפא.

## scan

scan_se2biz7e = בדיקת הדמיה
scan_5zovcagi = בדיקה שיוצרת תמונות של הגוף מבפנים, לדוגמה CT או MRI.

## second-opinion

second-opinion_lsyjei7z = חוות דעת שנייה
second-opinion_f7wn6jdj = ייעוץ ממומחה אחר לגבי האבחנה או הטיפול שלכם. זה מקובל לבקש אותה.

## sepsis

sepsis_bezdckvo = אלח דם (ספסיס)
sepsis_rncicui2 = תגובה מסכנת חיים של הגוף לזיהום. זהו מצב חירום שדורש טיפול מיד.

## shared-decision

shared-decision_hs55ijcw = החלטה משותפת
shared-decision_jig2kumw = אתם והצוות המטפל בוחרים טיפול יחד. הצוות מכיר את האפשרויות, ואתם יודעים מה חשוב לכם.

## side-effect

side-effect_onfzqgjr = תופעת לוואי
side-effect_32y2s2u6 = השפעה לא רצויה של טיפול. אפשר למנוע תופעות לוואי רבות או להקל עליהן.

## specialist-nurse

specialist-nurse_uvd3dmrv = אחות מומחית
specialist-nurse_susqvkj6 = אחות עם הכשרה נוספת, לדוגמה בטיפול בסרטן או בטיפול בסטומה. לעיתים קרובות אליה אפשר להתקשר עם שאלות.

## stable-disease

stable-disease_ubgaz37h = מחלה יציבה
stable-disease_gp2asqdc = הסרטן לא גדל ולא קטן באופן ברור מאז הבדיקה האחרונה.

## stage

stage_rtviemjt = שלב המחלה
stage_gkedoe7e = מספר שמראה כמה הסרטן גדול ואם הוא התפשט. שלב ארבע פירושו שהוא התפשט לאיברים אחרים.

## stent

stent_xju24dm7 = סטנט (תומכן)
stent_mi35jdsg = צינור קטן ששומר על חלק צר בגוף פתוח, לדוגמה צינור המרה, הוושט או המעי.

## stoma

stoma_spbjynja = סטומה
stoma_p2pi4w2j = פתח שהמנתח יוצר בבטן. דרכו יוצאים צואה או שתן מהגוף אל שקית.

## supportive-care

supportive-care_ofujmxg2 = טיפול תומך
supportive-care_uvagh37h = עזרה בתסמינים, בתופעות לוואי, ברגשות ובחיי היומיום, בכל זמן במחלה.

## surgery

surgery_lys7b6bg = ניתוח
surgery_zi5mzkq3 = טיפול בפעולה כירורגית. המנתח יכול להוציא גידול או לפתוח חלק סתום בגוף.

## targeted-therapy

targeted-therapy_fkfd2euu = טיפול ממוקד מטרה
targeted-therapy_ho5n6sip = טיפול בתרופות שפועלות על תכונות מסוימות של תאי הסרטן. לעיתים קרובות בודקים קודם אם לסרטן שלכם יש התכונות האלה.

## treatment-line

treatment-line_v5ytszej = קו טיפול
treatment-line_wn2zavli = תוכנית טיפול, לפי הסדר. אם התוכנית הראשונה כבר לא פועלת או לא מתאימה לכם, התוכנית הבאה היא הקו השני.

## tumour

tumour_7upcm4ig = גידול
tumour_ceind35p = גוש של תאים שגדלים ללא שליטה. הוא יכול להיות סרטן או לא.

## tumour-marker

tumour-marker_w7hedoai = סמן סרטני
tumour-marker_p232bs4g = חומר בדם שסוגי סרטן מסוימים מייצרים. הצוות המטפל יכול לעקוב אחריו לאורך זמן, יחד עם בדיקות הדמיה.

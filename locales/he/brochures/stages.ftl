## meta

meta_yvdgycky = התקופות השונות במחלה
meta_gt5oz5db = מדריך מעשי לתקופות השונות בחיים עם סרטן גרורתי במערכת העיכול
meta_wip4oozm = מה לעשות, מה לשאול ומי יכול לעזור כשסרטן במערכת העיכול התפשט, מהשבועות הראשונים אחרי האבחון ועד השבועות האחרונים.
meta_wdffawqf = בחיים עם הסרטן הזה יש תקופות שונות: בכל תקופה יש לכם אפשרויות ותמיכה, וטיפול פליאטיבי יכול להתחיל מוקדם.

## intro

intro_nfpg5fdj = בחיים עם הסרטן הזה יש תקופות שונות. הסדר והאורך שלהן שונים מאדם לאדם.
intro_aiomwzrc = בכל תקופה יש לכם אפשרויות, ומותר לכם לשנות את דעתכם.
intro_vvzpgbw3 = בקשו טיפול פליאטיבי מוקדם. אפשר לקבל אותו יחד עם הטיפול בסרטן.
intro_7aqtyaqy = אמרו למשפחה ולצוות המטפל מה הכי חשוב לכם.
intro_x4p4jglv = אל תחכו לביקור הבא אם הופיע תסמין חדש או אם תסמין החמיר מאוד. התקשרו לצוות המטפל.

## path

path_wvdhhc4n = מצאו את החלק שנחוץ לכם היום
path_4pknd3bj = קראו רק את מה שנחוץ לכם עכשיו.
path_562p44fy = המילה ״גרורתי״ פירושה שהסרטן התפשט לחלקים אחרים בגוף. [הגידולים][term-tumour] החדשים האלה הם [גרורות][term-metastasis].
path_raa25jzt = בחוברת הזאת, ״תקופה״ היא זמן בחיים שלכם עם הסרטן. במכתבים רפואיים, ה[שלב][term-stage] מראה עד כמה הסרטן התפשט.
path_3eb6kmnt = חמישה ציורים קטנים במסגרת אחת. חץ מוביל מהאבחון לטיפול. חצים לשני הכיוונים מחברים בין טיפול, תקופה יציבה, גדילה של הסרטן, ותקופה שבה הנוחות קודמת לכול. על המסגרת כתוב שיש תמיכה בכל תקופה.
path_efau2kpj = תמיכה בכל תקופה
path_etn4llyd = אבחון
path_yxhhcaji = טיפול
path_wafiifai = תקופה יציבה
path_nq7lkvkp = הנוחות קודמת לכול
path_bert4rjw = הסרטן גדל
path_c2etapiy = אפשר לעבור בין התקופות יותר מפעם אחת, ובשני הכיוונים.

## words

words_46wpawe3 = מילים שאולי תשמעו
words_wjsxuk4b = בקשו מהצוות המטפל להסביר כל מילה שאתם לא מכירים.
words_uf7ngnjj = מילה
words_wcblel2u = מה פירושה
words_wgveyyax = [קו טיפול][term-treatment-line]
words_th32vmbg = אחת מתוכניות הטיפול שלכם, לפי הסדר: ראשונה, שנייה וכן הלאה.
words_2pgr4kmt = [טיפול אחזקה][term-maintenance-treatment]
words_yrwoumvi = טיפול עדין יותר ששומר על הסרטן בשליטה זמן רב יותר.
words_nuuxeebv = [הפוגה][term-remission]
words_25tticps = הבדיקות מראות פחות סרטן מבעבר, או שאינן מראות סרטן בכלל.
words_ewi5re6z = [מחלה יציבה][term-stable-disease]
words_epdz7jz5 = הסרטן לא גדל ולא קטן באופן ברור.
words_fb5zc464 = [התקדמות המחלה][term-progression]
words_bl5v5jx5 = הסרטן גדל או התפשט.
words_gtvn4bws = [פרוגנוזה][term-prognosis]
words_mek3gjna = איך המחלה צפויה להתפתח, לדעת הרופאים.

## first-weeks

first-weeks_kl2bmsam = השבועות הראשונים אחרי האבחון
first-weeks_dr7hdhv4 = עשו דבר אחד בכל פעם. שאלו כמה זמן יש לכם עד שאתם חייבים להחליט.
first-weeks_pgdxknmb = קחו איתכם מישהו לכל ביקור.
first-weeks_qwjzh3bh = שאלו אילו בדיקות אתם עדיין צריכים, כמו בדיקות של [סמנים ביולוגיים][term-biomarker].
first-weeks_km575kux = בקשו שם ומספר טלפון של אדם אחד בצוות המטפל.
first-weeks_dsedkmki = בחרו למי אתם רוצים לספר, ומתי.
first-weeks_y64utdwr = ייתכן שיש לכם זמן ל[חוות דעת שנייה][term-second-opinion].
first-weeks_mkgywtdn = לא עשיתם שום דבר לא בסדר. לכ־{ $spread-at-diagnosis } מכל 100 אנשים עם סרטן המעי כבר יש גרורות כשהרופאים מגלים את הסרטן.[^biller-2021]

## planning

planning_p6bhbew5 = תכנון הטיפול
planning_uwffgneg = שאלו מה כל טיפול יכול לתת לכם, ואיך הוא עלול להזיק לכם. המטרה יכולה להיות לעזור לכם לחיות זמן רב יותר, להקל על התסמינים, או שני הדברים.
planning_wscjuq5i = לעיתים קרובות רופאים לא יכולים לרפא סרטן שהתפשט. אבל חלק מהאנשים עם סרטן המעי יכולים לעבור [ניתוח][term-surgery] של גרורות, לדוגמה בכבד או בריאות.[^hernandez-2023] שאלו אם צוות מומחים בדק את האפשרות הזאת בשבילכם.
planning_wauhpayo = התוכנית שלכם יכולה לכלול גם [כימותרפיה][term-chemotherapy], [טיפול ממוקד מטרה][term-targeted-therapy], [אימונותרפיה][term-immunotherapy] או [הקרנות][term-radiotherapy].
planning_rykiztvx = אפשר לשאול על הפרוגנוזה שלכם. אפשר גם לומר שאתם לא רוצים לדעת אותה. מספרים ממוצעים לא יכולים לומר מה יקרה לכם.

## during-treatment

during-treatment_agobi4sv = במהלך הטיפול
during-treatment_ldzdtt74 = כתבו את התסמינים שלכם בכל שבוע, ודווחו עליהם מוקדם. במחקר גדול אחד, חלק מהאנשים דיווחו על התסמינים שלהם בין הביקורים. אצל יותר מהם השתפרה איכות החיים לעומת האחרים, ופחות מהם נזקקו לחדר המיון.[^basch-2016]
during-treatment_ekq4uezi = ספרו לצוות המטפל על כל [תופעת לוואי][term-side-effect]. [טיפול תומך][term-supportive-care] יכול להקל על רבות מהן.
during-treatment_tzajxp76 = החזיקו איתכם את כרטיס הטיפול.
during-treatment_3vjk46sm = שאלו באילו תסמינים אתם חייבים להתקשר מיד.
during-treatment_mp3hs73i = אל תפסיקו תרופה ואל תשנו אותה לפני ששאלתם את הצוות המטפל.
during-treatment_f7jtqy22 = ספרו לצוות המטפל אם הטיפול נעשה קשה מדי. ייתכן שהצוות ישנה את המינון, יתכנן הפסקה או יבחר טיפול אחר.

## scans

scans_beatfz7w = בדיקות הדמיה והמתנה
scans_yqeaxalw = שאלו מתי תקבלו את התוצאה, ומי יאמר לכם אותה. [בדיקת הדמיה][term-scan] יכולה להראות אם הסרטן גדל, קטן או לא השתנה.
scans_oqbb4apm = ההמתנה בין בדיקת ההדמיה לתוצאה היא לעיתים קרובות מלחיצה מאוד.[^derry-vick-2023] תכננו משהו נעים לימים האלה. בקשו ממישהו להיות איתכם כשאתם מקבלים את התוצאה.

## stable-times

stable-times_3pt5ej3o = תקופות יציבות והפסקות
stable-times_omjcq63t = נצלו את הזמן הזה לאנשים ולדברים שאתם נהנים מהם. חלק מהאנשים מקבלים טיפול אחזקה. אחרים נמצאים בהפסקה מהטיפול, עם בדיקות קבועות.
stable-times_zmulznmy = שאלו למי להתקשר בזמן ההפסקה, ומתי הבדיקה הבאה. ספרו לצוות המטפל אם אתם מרגישים עייפות או פחד, גם כשהבשורות טובות.

## cancer-grows

cancer-grows_eypz655c = כשהסרטן גדל
cancer-grows_lmqquohi = בקשו שיחה ארוכה יותר, והביאו איתכם מישהו. ייתכן שתרגישו הלם, כעס או תחושת אובדן. הטיפול הפסיק לפעול. לא אתם גרמתם לזה.
cancer-grows_oqiclszj = שאלו אילו טיפולים אחרים אפשריים, ומה כל אחד מהם עשוי לתת לכם.
cancer-grows_zwc4ij46 = שאלו אם [מחקר קליני][term-clinical-trial] מתאים לכם.
cancer-grows_jtc3d53c = בקשו חוות דעת שנייה אם היא תעזור לכם להחליט.
cancer-grows_3jdrps56 = שאלו מה קורה אם תבחרו לא לקבל עוד טיפול נגד הסרטן. הצוות המטפל ימשיך לטפל בכם.
cancer-grows_xarabr7i = [סטנט][term-stent] יכול לפתוח [צינור מרה][term-bile-duct] סתום. רופאים יכולים לנקז [מיימת][term-ascites], כלומר נוזל בבטן.

## palliative-care

palliative-care_lscwy5vp = טיפול פליאטיבי מההתחלה
palliative-care_iftgtx7s = בקשו [טיפול פליאטיבי][term-palliative-care] מוקדם, גם אם אתם מרגישים טוב. זה לא אומר שהמוות קרוב.
palliative-care_bd2uebdv = מומחים ממליצים שהטיפול הזה יתחיל בזמן האבחון.[^jordan-2018] הוא יכול להקל על כאב, בחילה, קושי בנשימה ודאגה. הוא תומך גם במשפחה שלכם.
palliative-care_hmglggsr = במחקרים באנשים עם סרטן מתקדם, טיפול פליאטיבי מוקדם שיפר מעט את איכות החיים.[^haun-2017]

## wishes

wishes_qtgs73qh = הרצונות שלכם
wishes_t5hxtywp = דברו על הרצונות שלכם כל עוד אתם מרגישים מספיק טוב.
wishes_nd3oywwk = חשבו מה הכי חשוב לכם.
wishes_5zvsrguk = בחרו אדם שיכול לדבר בשמכם אם אתם לא יכולים.
wishes_a5p76uib = אמרו לאדם הזה, למשפחה ולצוות המטפל מה אתם רוצים.
wishes_6hmhl6c4 = כתבו את זה. זוהי [תוכנית טיפול מקדימה][term-advance-care-plan].
wishes_xzjnxl2x = קראו שוב את התוכנית כשמצב הבריאות שלכם משתנה. אפשר לשנות אותה בכל זמן.[^rietjens-2017]
wishes_a4rrcmms = שאלו עובדת סוציאלית אילו טפסים אתם צריכים במדינה שלכם.

## last-weeks

last-weeks_uc4s35k6 = השבועות האחרונים
last-weeks_meycfxsc = קראו את החלק הזה רק כשאתם רוצים.
last-weeks_zjxqjaba = יכול לבוא זמן שבו הנזק של הטיפול בסרטן גדול מהתועלת שלו. מומחים ממליצים לא לתת כימותרפיה, וגם לא אימונותרפיה, בשבועות האחרונים של החיים.[^crawford-2021] אז הנוחות שלכם קודמת לכול. תמיד יש טיפול שיכול לעזור לכם.
last-weeks_qmk6vkhx = אמרו איפה הייתם רוצים להיות: בבית, בבית חולים או ב[הוספיס][term-hospice].
last-weeks_a2esl7gz = שאלו מה יכול לעזור נגד כאב, קושי בנשימה ופחד.
last-weeks_mv7c6ryx = שאלו מי יכול לעזור בלילה.
last-weeks_obh2uv4e = בקשו תוכנית חירום כתובה. אם הצוות המטפל נתן לכם תוכנית לזמן הזה, פעלו קודם כול לפיה.
last-weeks_mfqdw54f = אם אין לכם תוכנית כזאת, פעלו לפי הרשימות תחת ״מתי להתקשר״.
last-weeks_3nd6bwzq = אמרו לאנשים שאתם אוהבים את מה שאתם רוצים לומר, או כתבו את זה.

## staying-close

staying-close_wlnqdpf7 = למי שנשארים לצד האדם החולה
staying-close_rfpaleuz = הישארו קרוב, ושאלו אחות מה צפוי לקרות. לעיתים קרובות אדם שקרוב למוות ישן יותר, ואוכל ושותה פחות.[^nci-last-days-2024] הוא עלול להיות מבולבל. הנשימה יכולה להישמע אחרת או להיפסק לזמן קצר.
staying-close_t6hon7da = אל תכריחו אותו לאכול או לשתות. הוא עלול להיחנק.
staying-close_miqf4qty = שמרו שהשפתיים והפה שלו יהיו לחים.
staying-close_6n6m6js3 = דברו בעדינות והחזיקו לו את היד. ייתכן שהוא עדיין שומע אתכם.

## bereavement

bereavement_gvcmxdnk = לבני משפחה ולחברים אחרי מותו של אדם קרוב
bereavement_mtlnmb5a = תנו לאנשים אחרים לעזור לכם, והיו סבלניים כלפי עצמכם. הזמן שאחרי מותו של אדם קרוב נקרא [תקופת האבל][term-bereavement].
bereavement_lfr2ajg2 = ייתכן שתרגישו עצב, כעס, אשמה או הקלה, או שלא תרגישו דבר. אין דרך נכונה להתאבל.
bereavement_axkfa5q3 = אצל רוב האנשים, צער חזק נחלש עם הזמן. אצל כ־{ $strong-grief } מכל 100 אנשים הוא נשאר חזק זמן רב.[^szuhany-2021] טיפול יכול לעזור. שאלו את הרופא שלכם או את צוות הטיפול הפליאטיבי.

## work-money

work-money_lwz4onsl = עבודה, כסף וזכויות
work-money_iov5inly = בקשו בשלב מוקדם לפגוש עובדת סוציאלית. ייתכן שיש לכם זכות לדמי מחלה, לשעות עבודה קצרות יותר או לעזרה בבית. הכללים שונים ממדינה למדינה.

## carers

carers_nq6zkwrv = אם אתם מטפלים באדם קרוב
carers_ra3mo757 = שאלו את האדם מה יעזור לו היום. בקשו מהצוות להראות לכם איך לטפל בו. בקשו עזרה לפני שאתם עייפים מאוד.

## cannot-wait

cannot-wait_olvugrvl = בעיות שלא יכולות לחכות
cannot-wait_auj42r66 = התקשרו מיד אם יש לכם אחת מהבעיות האלה. הרשימות המלאות נמצאות תחת ״מתי להתקשר״.
cannot-wait_t4x477gf = מצב חירום: התקשרו עכשיו למספר החירום
cannot-wait_rgedfakv = יש לכם חולשה חדשה או ירידה חדשה בתחושה ברגליים, או ירידה בתחושה בין הרגליים.
cannot-wait_euuiqof6 = אתם פתאום לא מצליחים לתת שתן, או שאתם פתאום לא מצליחים לשלוט במתן השתן או ביציאות.
cannot-wait_wpy2vxwj = יש לכם חום, והעור או העיניים צהובים.
cannot-wait_fuxbjzti = התקשרו עכשיו לצוות המטפל, ביום או בלילה
cannot-wait_bo3fyrfr = הכאבים שלכם אינם בשליטה.
cannot-wait_rszfynqz = יש לכם כאב חדש בגב או בעצמות.
cannot-wait_unz2hh2a = העור או העיניים מצהיבים, גם בלי חום.
cannot-wait_ddifecty = הבטן מתנפחת במהירות ואתם מרגישים שהיא מתוחה.

## worksheets

worksheets_osd4cc6w = דפי העבודה שלכם
worksheets_4d7mtrli = מלאו רק את מה שעוזר לכם. הביאו את הדפים האלה לביקורים שלכם.
worksheets_qlhezsdn = כרטיס הטיפול שלי
worksheets_z4fmqgao = בקשו מהצוות המטפל לעזור לכם למלא את הכרטיס הזה. החזיקו אותו איתכם.
worksheets_7xqj7krw = מה
worksheets_nr2673yg = הפרטים שלי
worksheets_pmvoq3r6 = השם ותאריך הלידה שלי
worksheets_uxdihrxl = הסרטן שלי, ולאן התפשט
worksheets_sbbc55ei = הסמנים הביולוגיים שלי
worksheets_zghumty7 = הטיפול שלי עכשיו
worksheets_uqewevzd = תאריך הטיפול האחרון שלי
worksheets_nxq3r4ry = הטיפולים הקודמים שלי
worksheets_kbh3fggz = התרופות האחרות שלי
worksheets_ma6a7c5c = האלרגיות שלי
worksheets_n23gzcnv = הפורט, הסטנט או הסטומה שלי
worksheets_isvdrq2s = מספר להתקשר אליו ביום
worksheets_es52m3ss = מספר להתקשר אליו בלילה ובסופי שבוע
worksheets_2or7juun = התסמינים שלי בכל שבוע
worksheets_hl2sh6mu = כתבו מספר מ־0 עד 10 לכל תסמין: 0 פירושו שאין בעיה, ו־10 פירושו הבעיה הגרועה ביותר. הראו את הטבלה לצוות המטפל. אל תחכו לביקור הבא אם הופיע תסמין חדש או אם תסמין החמיר מאוד. התקשרו לצוות המטפל.
worksheets_3pbayh4y = תסמין
worksheets_3htjp34t = שבוע 1
worksheets_nnfh4g2v = שבוע 2
worksheets_zwfbtf76 = שבוע 3
worksheets_xwmtmxsr = שבוע 4
worksheets_delytuei = תאריך
worksheets_kisgtulm = כאב
worksheets_nxgk4apv = עייפות
worksheets_zuyziexz = בחילה
worksheets_i32qmmww = תיאבון ירוד
worksheets_2y2bf67o = קושי בנשימה
worksheets_xi45xe6r = שינה לא טובה
worksheets_ou6xkdhl = מצב רוח ירוד
worksheets_43cfaozo = תסמין אחר
worksheets_ahxl6nmo = מה חשוב לי
worksheets_fu2ipzin = אין תשובות נכונות או לא נכונות. כתבו את התשובות, ציירו אותן או דברו עליהן.
worksheets_ldnsanbl = שאלה
worksheets_xxgcetjj = התשובה שלי
worksheets_znfev7ob = מה עושה יום לטוב בשבילי?
worksheets_kxqvjzbz = מה הכי חשוב לי שאוכל לעשות?
worksheets_ts4xu32h = מה הכי מדאיג אותי?
worksheets_r7mwlq7l = כמה אני רוצה לדעת על המחלה שלי?
worksheets_od3cru7e = לאילו דברים אסכים כדי להרוויח עוד זמן?
worksheets_65ndvzw6 = לאילו דברים לא אסכים?
worksheets_kbx5ftas = איפה הייתי רוצה להיות אם מצבי יחמיר מאוד?
worksheets_fkqfnj6h = מה כדאי שאנשים ידעו על האמונה שלי או על המנהגים שלי?
worksheets_bo35wfa3 = מי יכול לדבר בשמי
worksheets_zn4hq3wq = שם האדם הזה:
worksheets_7cxebf7c = מספר הטלפון של האדם הזה:
worksheets_rbddkhzl = אדם שני, אם הראשון לא יכול לבוא:
worksheets_kt7zwzih = איפה נמצאת התוכנית הכתובה שלי:
worksheets_2lkg4rdr = התאריך שבו כתבתי את התוכנית:
worksheets_v4htalj5 = שאלות לכל תקופה
worksheets_yad7txx3 = מה המטרה של הטיפול שלי עכשיו?
worksheets_jmpe7si4 = איך נדע אם הטיפול פועל?
worksheets_wbi223es = האם ניתוח או טיפול מקומי אחר יכולים לעזור לי?
worksheets_jsnketb5 = מה האפשרויות שלי אם הסרטן גדל?
worksheets_gbpndg5w = האם יש מחקר קליני שמתאים לי?
worksheets_l75wuiqp = האם אפשר לפגוש עכשיו את צוות הטיפול הפליאטיבי?
worksheets_andsvfga = מה צפוי לי בשבועות הקרובים?
worksheets_nev3rmlq = מי יכול לעזור למשפחה שלי?

## when-to-call

when-to-call_4zxn4crm = מתי להתקשר

## meta

meta_ltmvjka6 = להפיק יותר משיחות עם אנשי מקצוע בתחום הבריאות
meta_db6ufsm2 = מדריך מעשי לביקורים, לשאלות ולהחלטות עם סרטן גרורתי של המעי הגס והחלחולת
meta_6obslmpm = איך להתכונן לביקור, לשאול את מה שאתם רוצים לדעת ולהחליט יחד עם הצוות המטפל אם יש לכם סרטן גרורתי של המעי הגס והחלחולת.
meta_hv2yctd6 = הביאו את שלוש השאלות החשובות לכם ביותר, הביאו אדם שאתם סומכים עליו, וצאו עם תוכנית ברורה.

## intro

intro_kq6eqrb6 = כתבו לפני כל ביקור את שלוש השאלות החשובות לכם ביותר.
intro_45b6jf7z = הראו את הרשימה לרופא או לאחות כבר בהתחלה.
intro_jjyhttc2 = הביאו אדם שאתם סומכים עליו, ורשמו הערות.
intro_owg3muvb = לפני שאתם יוצאים, בררו מה הצעד הבא ולמי אפשר להתקשר.
intro_jdxr3pph = אל תחכו לביקור אם הבעיה דחופה. התקשרו.

## team

team_m4bdrrhk = מי בצוות המטפל שלכם
team_oqorxqcz = כתבו מי הוא מי בכרטיס הצוות שבסוף.
team_okkpai4d = [צוות רב־תחומי][term-multidisciplinary-team] מתכנן יחד את הטיפול שלכם. אולי לא תפגשו את כולם. שאלו מי איש הקשר העיקרי שלכם. לעיתים קרובות זו [אחות מומחית][term-specialist-nurse].
team_r3mzfbv5 = מי
team_jk34re7r = על מה אפשר לשאול
team_xs42ppv5 = רופא לטיפול בסרטן (אונקולוג)
team_co33arnj = תוכנית הטיפול, תרופות, תוצאות של בדיקות
team_bgjcombr = מנתח
team_2hrgcvwz = ניתוחים, ומה קורה אחריהם
team_nud7qjlb = אחות מומחית
team_en5kgasx = תופעות לוואי, חיי היומיום, מי יכול לעזור
team_zkwg5bsw = רופא המשפחה
team_jkbo3bjt = מחלות אחרות, התרופות הקבועות שלכם
team_vvrzuqs4 = רוקח
team_uunz2nti = איך לקחת תרופות, ואילו תרופות לא לשלב
team_hdtuqmop = עובדת סוציאלית
team_ittudiec = עבודה, כסף, עזרה בבית

## before

before_jb7aprcy = לפני הביקור
before_ty2kuim5 = התחילו להתכונן כמה ימים לפני כן.
before_cs3jhsk4 = שלוש תיבות, זו מתחת לזו. בראשונה דף נייר ועיפרון. בשנייה שני אנשים מדברים. בשלישית דף של לוח שנה עם סימן וי.
before_zvxcny27 = לפני
before_7esx4boj = כתבו שאלות
before_bvvmvovk = במהלך
before_vjhvggo7 = הראו את הרשימה
before_ij3nygkh = אחרי
before_am53dd72 = הצעד הבא
before_d5d5abrt = שלושה צעדים: לפני הביקור, במהלכו ואחריו.
before_siql4au3 = כתבו את כל השאלות שלכם. סמנו את שלוש החשובות ביותר.
before_ua54fvzs = כתבו מה השתנה: כל בעיה, מתי התחילה וכמה היא חזקה.
before_wwyzpg5m = הכינו רשימה של התרופות, צמחי המרפא ותוספי התזונה שאתם לוקחים. הוסיפו את האלרגיות שלכם.
before_dru7ivqf = חשבו מה הכי חשוב לכם עכשיו, לדוגמה פחות כאב או זמן בבית.
before_u6sdpsjt = בקשו מאדם שאתם סומכים עליו לבוא איתכם.
before_x5zzijdo = רשימה יכולה לעזור לכם לשאול על נושאים קשים. במחקר אחד, { $asked-with-list } מכל 100 אנשים שקיבלו רשימת שאלות שאלו איך המחלה שלהם צפויה להתפתח. בלי הרשימה, { $asked-without-list } מכל 100 שאלו על כך.[^butow-1994]
before_wiya4dyw = הראו את הרשימה לרופא. במחקר אחר, אנשים שקיבלו רשימה הרגישו יותר מודאגים. כשהרופא עבר איתם על הרשימה, הם היו פחות מודאגים וזכרו יותר.[^brown-2001]

## during

during_s6z5ukpm = במהלך הביקור
during_erhgbkfd = התחילו ברשימה שלכם.
during_3xx6ovij = אמרו כמה אתם רוצים לדעת: את כל הפרטים, או רק את העיקר.
during_24o6j6v5 = אמרו כשאתם לא מבינים מילה. אפשר לבקש מילים פשוטות יותר או ציור.
during_lfmzvkqj = אמרו במילים שלכם מה שמעתם. כך הרופא יכול לתקן טעויות.
during_qyzu4uf7 = אמרו איך אתם מרגישים. הצוות המטפל לא יכול לראות כאב, דאגה או עייפות.
during_wnfwlndk = רשמו הערות, או שאלו אם מותר לכם להקליט את השיחה בטלפון.
during_37uda4fx = לשכוח זה טבעי. אנשים שוכחים מיד { $forget-low } עד { $forget-high } מהמידע הרפואי שהם שומעים.[^kessels-2003] הקלטה או סיכום כתוב יכולים לעזור לכם לזכור יותר.[^pitkethly-2008]
during_nbuug7r5 = אתם יכולים לומר משפטים כאלה:
during_34eellzi = ״בבקשה לדבר לאט יותר. חשוב לי להבין את זה.״
during_yiowddbi = ״אחזור על זה במילים שלי. האם זה נכון?״
during_pk4fxlqt = ״בבקשה לומר לי רק את מה שעליי לדעת היום.״

## after

after_pncdfbpk = לפני שאתם יוצאים, ובבית
after_4vtmuss6 = שאלו את השאלות האלה לפני שאתם יוצאים:
after_z56v24fy = מה הצעד הבא, ומתי?
after_te3impmh = מה עליי לעשות?
after_rvu5y6y4 = למי אפשר להתקשר אם יש לי שאלה או אם המצב שלי מחמיר?
after_kagpsglt = כתבו את התשובות עוד באותו יום. בקשו עותק של תוצאות הבדיקות ושל מכתב הסיכום של הרופא.
after_nyfyqniu = ייתכן שבבית תחשבו על שאלות נוספות. התקשרו לאיש הקשר העיקרי שלכם ושאלו.

## decide

decide_scyk56ks = להחליט יחד
decide_qwfpqwky = אמרו לצוות המטפל מה חשוב לכם. הצוות מכיר את הטיפולים, ואתם מכירים את החיים שלכם. בחירה כזאת ביחד נקראת [החלטה משותפת][term-shared-decision].
decide_ebb7ww7t = שאלו שלוש שאלות על כל החלטה:
decide_okspmt33 = מה האפשרויות שלי? שאלו גם על האפשרות לחכות, או לא לקבל טיפול נגד הסרטן.
decide_u5xjd7iu = מה התועלת ומה הנזק של כל אפשרות?
decide_75g23bwn = מה הסיכוי לתועלת ומה הסיכון לנזק במקרה שלי?
decide_bv22a5an = במחקר קטן שלא עסק בסרטן, הרופאים נתנו יותר מידע כשאנשים שאלו את השאלות האלה.[^shepherd-2011]
decide_cn57sopo = שאלו כמה זמן יש לכם לחשוב על זה. אפשר לבקש שיחה נוספת.
decide_vsub57si = לפני טיפול, הצוות המטפל מבקש את [ההסכמה מדעת][term-informed-consent] שלכם. מותר לכם לומר לא. מותר לכם גם לשנות את דעתכם אחר כך.

## test-words

test-words_wnaewgns = מילים על הבדיקות שלכם
test-words_vwbl2qrt = שאלו מה המשמעות של כל תוצאה לגבי הטיפול שלכם.
test-words_uf7ngnjj = מילה
test-words_wcblel2u = מה פירושה
test-words_6rumpckk = מה אפשר לשאול
test-words_7c5im4ia = [שלב][term-stage]
test-words_2jkafx4a = עד כמה הסרטן התפשט
test-words_7efq7z76 = איפה בגוף שלי נמצא הסרטן?
test-words_a3o3n76w = [ביופסיה][term-biopsy]
test-words_n4bcf2mg = חתיכת רקמה קטנה למעבדה
test-words_47ychlqq = האם יש מספיק רקמה לכל הבדיקות?
test-words_orz2hryv = RAS ו־BRAF
test-words_4i6opnif = [סמנים ביולוגיים][term-biomarker]: שינויים בגנים של [הגידול][term-tumour]
test-words_caixyh7q = אילו תרופות מתאימות לתוצאה הזאת?
test-words_vj32onnj = MSI או MMR
test-words_pgybrt3e = סמן ביולוגי: עד כמה תאי הגידול מצליחים לתקן את הגנים שלהם
test-words_bh3s3x4y = האם [אימונותרפיה][term-immunotherapy] יכולה לעזור לי? האם קרובי המשפחה שלי צריכים בדיקה?
test-words_uuw4ioex = [בדיקת הדמיה][term-scan]
test-words_vn5ymwcx = תמונות של הגוף מבפנים
test-words_7jc6ktox = האם הסרטן גדול יותר, קטן יותר או לא השתנה?
test-words_epmtjzfu = [סמן סרטני][term-tumour-marker]
test-words_jx74wtrl = חומר בדם
test-words_jfb7qi7i = מה המשמעות של שינוי במספר הזה?
test-words_e7t4nfhp = הנחיות רפואיות ממליצות על בדיקות של RAS, של BRAF ושל MSI או MMR. התוצאות עוזרות לבחור טיפול.[^jsmo-2020]

## difficult-topics

difficult-topics_7fsvmtbh = נושאים קשים
difficult-topics_uj4qujs7 = בחרו את הזמן לשיחות האלה. אפשר לשאול, לחכות או להפסיק בכל רגע.

## prognosis

prognosis_cvcobgkg = איך המחלה עשויה להתפתח
prognosis_qxj6bm7i = אמרו מה אתם רוצים לדעת על [הפרוגנוזה][term-prognosis] שלכם. יש אנשים שרוצים מספרים. אחרים לא רוצים. אתם יכולים גם לבקש מהרופא לספר למישהו אחר. איש לא יכול לומר בדיוק מה יקרה לכם.[^nci-prognosis-2008]

## second-opinion

second-opinion_zeit6ol5 = חוות דעת שנייה
second-opinion_ft7wa7o6 = בקשו [חוות דעת שנייה][term-second-opinion] אם אתם רוצים להיות בטוחים יותר. היא עשויה לאשר את התוכנית שלכם או לשנות אותה.[^ruetters-2016] שאלו קודם כמה זמן אפשר לחכות בלי סיכון, ואם זה עולה כסף.

## clinical-trial

clinical-trial_gxdel2vy = מחקר קליני
clinical-trial_kqvbryav = שאלו אם [מחקר קליני][term-clinical-trial] עשוי להתאים לכם. אתם מחליטים באופן חופשי. אם תאמרו לא, עדיין תקבלו את הטיפול הרגיל.

## stopping

stopping_awdrfszt = כשהטיפול כבר לא עוזר מספיק
stopping_zmdbholu = שאלו איך המשך הטיפול יכול לעזור לכם, ואיך הוא יכול להזיק לכם. מותר לכם להפסיק את הטיפול נגד הסרטן. הצוות לא מפסיק לטפל בכם. אל תפסיקו תרופה ואל תשנו אותה לפני שדיברתם עם הצוות המטפל.
stopping_vwuitsux = שאלו מוקדם על [טיפול פליאטיבי][term-palliative-care]. אתם יכולים גם לכתוב את הרצונות שלכם ב[תוכנית טיפול מקדימה][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = אם אתם צריכים מתורגמן
interpreter_e32joj45 = בקשו [מתורגמן][term-interpreter] שהוכשר לכך כשאתם קובעים את הביקור. שאלו אם השירות ניתן בחינם. הטיפול טוב יותר עם מתורגמן שהוכשר לכך מאשר עם מתורגמן שלא הוכשר.[^karliner-2007]
interpreter_34ue5ris = אל תבקשו מילד או מילדה לתרגם לכם.[^kasten-2020]
interpreter_acj63npb = אל תאמרו כן אם לא הבנתם. בקשו מהמתורגמן להסביר שוב.
interpreter_dud4yceb = ספרו לצוות אם יש לכם קשיי שמיעה או ראייה.

## remote

remote_ddux63o4 = בטלפון או בווידאו
remote_xvit5lyq = בחרו מקום שקט שבו איש אחר לא יכול להקשיב. החזיקו קרוב אליכם את הרשימה, את התרופות ועט. שאלו לאיזה מספר אפשר להתקשר אם השיחה מתנתקת. בקשו להיפגש פנים אל פנים אם צפויה בשורה קשה.

## goes-badly

goes-badly_ort5qmnf = אם שיחה לא הולכת טוב
goes-badly_27np3ngy = אמרו מה היה קשה לכם. אפשר לומר: ״לא אמרתי את כל מה שחשוב לי. אפשר לדבר שוב?״ בקשו מאחות לבוא איתכם בפעם הבאה. בבתי חולים רבים יש אדם שתפקידו לעזור למטופלים שיש להם תלונות.

## companion

companion_wgg4jdgq = אם אתם מלווים מישהו
companion_vvft6xgr = שאלו לפני הביקור איך אתם יכולים לעזור. אפשר לרשום הערות, או להזכיר לאדם שאלה. תנו לו לדבר ראשון. זה עוזר פחות אם אתם מדברים במקומו.[^laidsaar-powell-2013]

## cannot-wait

cannot-wait_olvugrvl = בעיות שלא יכולות לחכות
cannot-wait_lrn6xc3q = התקשרו אם הופיעה בעיה חדשה או אם בעיה מחמירה.
cannot-wait_dwntj6n7 = **אל תשמרו את הבעיות האלה לביקור הבא.**
cannot-wait_iylx3b33 = אל תחכו אם יש לכם כאב חדש או כאב חזק בחזה, או קושי חמור או פתאומי בנשימה. התקשרו עכשיו למספר החירום.
cannot-wait_kmccgzfi = אל תחכו אם יש לכם חולשה חדשה או ירידה חדשה בתחושה ברגליים. התקשרו למספר החירום או לכו לחדר המיון.
cannot-wait_qmqfln3u = אל תחכו אם החום שלכם { $fever-threshold } או יותר, או אם יש לכם צמרמורת. התקשרו עכשיו לצוות המטפל, ביום או בלילה.
cannot-wait_tgpnvgrw = אל תחכו אם הכאבים שלכם אינם בשליטה. התקשרו עכשיו לצוות המטפל, ביום או בלילה.
cannot-wait_fq23a2g5 = אל תחכו אם אתם חושבים לשים קץ לחייכם. ספרו למישהו עכשיו.
cannot-wait_al4ec23n = אל תדווחו על בעיה דחופה בדוא״ל או באפליקציה. ייתכן שהצוות המטפל יקרא את ההודעה מאוחר מדי. התקשרו.
cannot-wait_sfsebtsn = הרשימות שבסוף מציינות עוד בעיות כאלה.

## worksheets

worksheets_osd4cc6w = דפי העבודה שלכם
worksheets_zz5u4pcm = סמנו את השאלות שחשובות לכם עכשיו. דלגו על האחרות.
worksheets_rm2nve2g = הסרטן והבדיקות שלי
worksheets_dk7djyse = איפה נמצא הסרטן עכשיו?
worksheets_s4ve5laz = אילו תוצאות של סמנים ביולוגיים יש לי, ואילו חסרות?
worksheets_cxvrh7nr = מה הראתה בדיקת ההדמיה האחרונה שלי?
worksheets_izpcwaex = מתי בדיקת ההדמיה הבאה, ומתי אקבל את התוצאה?
worksheets_4r7eou2k = הטיפול שלי
worksheets_kukt56ti = מה המטרה של הטיפול הזה?
worksheets_64iuqioo = אילו אפשרויות אחרות יש לי?
worksheets_ikamszwf = האם ניתוח או הקרנות יכולים לעזור לי?
worksheets_q66afbt6 = איך נדע אם הטיפול פועל?
worksheets_4fsikdcl = מה עושים אם הוא לא פועל?
worksheets_jm4lqpe3 = האם יש מחקר קליני שמתאים לי?
worksheets_ygn32o32 = תופעות לוואי וחיי היומיום
worksheets_cmtrlew2 = אילו תופעות לוואי צפויות, ומה אפשר לעשות נגדן?
worksheets_jzt5rp7a = על אילו בעיות חייבים לדווח מיד, ולמי?
worksheets_s4eb6kp7 = האם אפשר לעבוד, לנסוע ולעשות פעילות גופנית?
worksheets_mmcgfwqg = מה כדאי לי לאכול ולשתות?
worksheets_gonccs7u = איך הטיפול עשוי לשנות את חיי המין שלי או את הרצון שלי בילדים?
worksheets_s3ru3bt2 = העתיד
worksheets_4ysmvg26 = מה צפוי לי בחודשים הקרובים?
worksheets_uf5l26sm = לאילו דברים אפשר לקוות?
worksheets_pdyuzbgk = מתי כדאי לי לפגוש את צוות הטיפול הפליאטיבי?
worksheets_niussmmw = איך אפשר לכתוב את הרצונות שלי להמשך?
worksheets_mximl2kk = תמיכה
worksheets_ye3qa5lk = מי איש הקשר העיקרי שלי?
worksheets_gxppfdno = מי יכול לעזור לי בדאגה או במצב רוח ירוד?
worksheets_lyecnzhj = מי יכול לעזור למשפחה ולילדים שלי?
worksheets_rfqlxw3y = מי יכול לעזור בענייני כסף, עבודה וטפסים?
worksheets_id6anwwz = שלוש השאלות החשובות לי ביותר
worksheets_xaquj37t = השאלה שלי
worksheets_noep327x = התשובה
worksheets_htmcdxgt = כרטיס הצוות שלי
worksheets_r3mzfbv5 = מי
worksheets_52afragw = שם
worksheets_sinonozs = איך ליצור קשר
worksheets_js72gos2 = איש הקשר העיקרי
worksheets_hwcmlt53 = אונקולוג
worksheets_bgjcombr = מנתח
worksheets_nud7qjlb = אחות מומחית
worksheets_zkwg5bsw = רופא המשפחה
worksheets_vvrzuqs4 = רוקח
worksheets_hdtuqmop = עובדת סוציאלית
worksheets_qb5goduz = שירותי מתורגמנות
worksheets_rjy27ckp = התרופות והאלרגיות שלי
worksheets_67jo35hk = כללו גם צמחי מרפא, ויטמינים ותרופות שאתם קונים בעצמכם. כתבו את האלרגיות שלכם בשורה האחרונה.
worksheets_liqxlrs6 = תרופה
worksheets_dtvblc3y = כמה
worksheets_nlrurcdg = מתי
worksheets_ncjowzjo = בשביל מה
worksheets_omuxf7jq = הערות מהביקור שלי
worksheets_ry4rm5qu = נושא
worksheets_uk3sbpp3 = ההערות שלי
worksheets_cgebugwa = תאריך, ועם מי נפגשתי
worksheets_oqqonsu5 = מה השתנה מאז הפעם הקודמת
worksheets_7gp7n2x4 = מה שמעתי
worksheets_2axu4xbs = מה החלטנו
worksheets_ib4i4w33 = מה הצעד הבא, ומתי
worksheets_k4urb3jk = מה עליי לעשות
worksheets_hrcuj5pi = למי להתקשר עם שאלות
worksheets_2hr6vcza = השאלות שלי לפעם הבאה
worksheets_dm2v7b7s = השוואה בין האפשרויות שלי
worksheets_c6ttftis = מלאו עמודה אחת לכל אפשרות, יחד עם הצוות המטפל.
worksheets_ldnsanbl = שאלה
worksheets_pcgw3fme = אפשרות א
worksheets_t43cezr7 = אפשרות ב
worksheets_xk66aid4 = בינתיים בלי טיפול נגד הסרטן
worksheets_g7zy332q = איך זה יכול לעזור לי?
worksheets_sf4dtum2 = מה הסיכוי שזה יקרה אצלי?
worksheets_hhrcvxwb = אילו נזקים אפשריים?
worksheets_wrhd44rh = מה הסיכון שהנזקים האלה יקרו אצלי?
worksheets_ycdifgim = איך זה משנה את חיי היומיום שלי?
worksheets_4or3lnzx = עד כמה זה מתאים למה שחשוב לי?
worksheets_2g6kasgo = מה עוד חשוב לי לדעת?

## when-to-call

when-to-call_4zxn4crm = מתי להתקשר

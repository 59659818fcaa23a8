## meta

meta_ss7j6rnj = לאכול טוב
meta_sp266zoy = מדריך מעשי לאוכל, למשקל ולכוח עם סרטן במערכת העיכול
meta_telkf27o = איך לשמור על המשקל ועל הכוח עם סרטן במערכת העיכול, עם עצות לבעיות אכילה נפוצות.
meta_ccu6z6rg = שמרו על המשקל ועל הכוח: דווחו מוקדם על ירידה במשקל ובקשו פגישה עם דיאטנית.

## intro

intro_dtz7pev2 = המטרה היא לשמור על המשקל ועל הכוח שלכם.
intro_wyeryuxu = הישקלו פעם בשבוע. דווחו על כל ירידה במשקל שלא תכננתם.
intro_wrnyg4ak = אכלו כמויות קטנות לעיתים קרובות, עם חלבון בכל פעם.
intro_or2pjzlv = בקשו מוקדם פגישה עם דיאטנית.
intro_jgflyef3 = אל תתחילו דיאטה קפדנית, צום או תוסף תזונה לפני ששאלתם את הצוות המטפל.

## why

why_vnhr7jfz = למה האכילה משתנה
why_klaqo4w6 = ספרו לצוות המטפל ברגע שקשה לכם יותר לאכול. הצוות יכול לטפל ברבות מהסיבות.
why_acwwdu2i = [הגידול][term-tumour], ניתוח או טיפול יכולים לשנות את התיאבון, את חוש הטעם ואת העיכול. המחלה יכולה גם לשנות את הדרך שבה הגוף משתמש באוכל. בערך { $loss-at-diagnosis-low } עד { $loss-at-diagnosis-high } מכל 100 אנשים כבר ירדו במשקל כשהסרטן שלהם מתגלה.[^seom-2019]
why_guuv25gc = זו לא אשמתכם. אוכל לבדו לא תמיד יכול לעצור ירידה במשקל.[^espen-2021]

## weigh

weigh_eqfsrn4f = הישקלו בכל שבוע
weigh_sb4egeku = השתמשו באותו משקל, באותו יום ובבגדים דומים.
weigh_laux7pbg = התקשרו לצוות המטפל בשעות הפעילות אם מופיע אחד מהסימנים האלה, בכל מבנה גוף:
weigh_hl6f36kv = המשקל שלכם ממשיך לרדת.
weigh_d5s5pi7q = איבדתם יותר מ־{ $weight-loss-share } מהמשקל בתוך { $weight-loss-months } חודשים.[^glim-2019]
weigh_62luicj7 = אכלתם מחצית מהכמות הרגילה, או פחות, במשך יותר מ־{ $low-intake-days } ימים.[^glim-2019]
weigh_nhnjuge4 = הבגדים או הטבעות שלכם נעשו רפויים.
weigh_2gasc6im = הבטן או שתי הרגליים מתנפחות לאט. עודף מים יכול להסתיר ירידה במשקל.
weigh_vlecjl64 = לאדם ששוקל { $example-weight }, ירידה של { $weight-loss-share } היא { $example-loss }.

## how-much

how-much_4zf4gb3y = כמה אתם צריכים?
how-much_ioxjfenm = היעזרו בטבלה הזאת כקו מנחה ראשון. המספרים כלליים, ו[דיאטנית][term-dietitian] תקבע את המספרים שלכם. ההמלצה הכללית ליום אחד היא { $energy-low } עד { $energy-high } של אנרגיה לכל קילוגרם של משקל הגוף. לגבי חלבון, ההמלצה היא יותר מ־{ $protein-low } לכל קילוגרם, ועד { $protein-high } אם אפשר.[^espen-2021]
how-much_s5yiaaf4 = משקל הגוף (ק״ג)
how-much_suplsvbo = אנרגיה ביום אחד (קק״ל)
how-much_lv46du4o = חלבון ביום אחד (גרם)
how-much_f6hvnqzk = 50
how-much_h4wuxj6j = 1250 עד 1500
how-much_l7y5jeoe = 50 עד 75
how-much_yvgudn2g = 60
how-much_vsnmtxup = 1500 עד 1800
how-much_xuxjirub = 60 עד 90
how-much_gbqizow2 = 70
how-much_easi6isa = 1750 עד 2100
how-much_g7ltqlpf = 70 עד 105
how-much_xwnnssaq = 80
how-much_guynpqql = 2000 עד 2400
how-much_j45o4drg = 80 עד 120
how-much_zegjmkmw = המספרים האלה אולי לא מתאימים לכם אם יש לכם מחלת כליות, מחלת כבד או סוכרת. שאלו קודם את הצוות המטפל.

## protein

protein_ajl3iibl = ארוחות קטנות, יותר חלבון
protein_mb7llwlv = אכלו מעט כל כמה שעות, גם אם אתם לא רעבים. חלבון עוזר לגוף לשמור על השרירים. התחילו את הארוחה במזון העשיר בחלבון.
protein_ilhdfgot = צלחת שמחולקת לשלושה חלקים שווים: מזון עשיר בחלבון, מזון עמילני, וירקות או פירות. ליד הצלחת עומד משקה.
protein_7ldv4ya3 = מזון עשיר בחלבון
protein_7vsjtcvh = מזון עמילני
protein_ngilgxmu = ירקות או פירות
protein_xsnlwbcp = משקה
protein_44pjsfbz = דרך אחת למלא את הצלחת. ייתכן שהדיאטנית תשנה בשבילכם את החלקים.
protein_kigmrnt4 = הטבלה מראה כמה חלבון יש במזונות נפוצים. המספרים משוערים.[^bnf-protein]
protein_ha7j75oo = מזון
protein_5xax2us6 = כמות
protein_nk3j7q3j = חלבון (גרם)
protein_rmm2gdnz = עוף מבושל
protein_qzqg53w6 = 100 גרם
protein_f255vrip = 32
protein_yhoojvdi = דג לבן מבושל
protein_dwljjdn3 = 100 גרם
protein_vmrw4z6w = 20
protein_gcw753kv = ביצים
protein_i6eh4vnv = 2 ביצים
protein_2y6ov4bf = 12
protein_4w2vvpvb = יוגורט טבעי
protein_u5jrwxzk = 150 גרם
protein_z7ns5zs3 = 8
protein_ypbn4wtl = עדשים או שעועית, מבושלות
protein_tydqg7lh = 100 גרם
protein_pjdr3vki = 7
protein_oeicusx6 = חלב
protein_w4rwgeac = 200 מ״ל
protein_zwtwoolb = 6
protein_idn4vjyk = שקדים
protein_g2jy67e2 = 30 גרם
protein_4r5l5izv = 6
protein_oodbhofn = כדי לקבל יותר מארוחה קטנה:
protein_3hvefbut = הוסיפו שמן, חמאה, ביצה, גבינה או אגוזים טחונים למרק, לאורז, לפסטה או לירקות.
protein_a32xxbud = החזיקו קרוב אליכם אוכל מוכן, כמו יוגורט, ביצים קשות, לחם או מרק.
protein_cy3sfw7f = אכלו הכי הרבה בשעות היום שבהן אתם מרגישים הכי טוב.
protein_whwmnxnt = צאו להליכה קצרה לפני הארוחה, אם אתם יכולים.

## problems

problems_r25qs6me = עצות לבעיות נפוצות
problems_mhs4oygx = מצאו בטבלה את הבעיה שלכם, וספרו עליה לצוות המטפל. לעיתים קרובות גם תרופות יכולות לעזור.
problems_65ke2u2r = בעיה
problems_cxikeifb = מה יכול לעזור
problems_qderoi2u = אין תיאבון
problems_fna6uco4 = אכלו בשעות קבועות. השתמשו בצלחות קטנות. בחרו אוכל שאתם אוהבים.
problems_had3hc6k = שובע מהר מדי
problems_rbcfuuew = אכלו פחות בכל פעם, אבל לעיתים קרובות יותר. שתו בין הארוחות.
problems_xlwqifyl = בחילה
problems_7p3ggcuc = בחרו אוכל פשוט ולא חם. התרחקו מריחות של בישול. קחו את התרופה נגד בחילה כפי שסוכם.
problems_32ji5zai = לאוכל יש טעם אחר
problems_st4l4jp6 = נסו מאכלים אחרים. הוסיפו לימון או עשבי תיבול אם הפה לא כואב. שטפו את הפה לפני הארוחות.
problems_3ep55gur = כאב בפה
problems_bpv7fbj5 = בחרו אוכל רך ולא חם. אל תאכלו אוכל חמוץ, חריף או מחוספס. השתמשו במברשת שיניים רכה.
problems_yz6vpnlt = יובש בפה
problems_zlhxur3b = שתו לגימות קטנות לעיתים קרובות. הוסיפו לאוכל רוטב או מרק צח.
problems_at2y3fwy = שלשול
problems_enptinyw = שתו יותר. בחרו אורז, תפוחי אדמה, בננות או לחם לבן. התקשרו לצוות המטפל עכשיו, ביום או בלילה, אם יש לכם הרבה יותר שלשולים מהרגיל, או אם השלשול מופיע בלילה או עם דם.
problems_pazkrp4q = עצירות
problems_2v45kdya = שתו יותר וזוזו קצת. שאלו לפני שאתם אוכלים יותר סיבים תזונתיים או לוקחים תרופה משלשלת.
problems_5lmtna45 = גזים
problems_sjzpbbxq = אכלו לאט. נסו פחות שעועית, פחות כרוב ופחות משקאות מוגזים.
problems_33wbqnmt = קושי בבליעה
problems_372wpde5 = התקשרו לצוות המטפל בשעות הפעילות. אולי תצטרכו אוכל רך ובדיקת בליעה. אם האוכל נתקע או אם אתם לא מצליחים לבלוע, התקשרו עכשיו לצוות המטפל, ביום או בלילה.
problems_t2i3evpv = אם חלק מהמעי שלכם צר, שאלו את הצוות המטפל לפני שאתם אוכלים יותר סיבים תזונתיים. שאלו גם על אגוזים ועל ירקות לא מבושלים.

## after-operation

after-operation_3djuz355 = אחרי ניתוח
after-operation_ihjgrare = פעלו לפי התוכנית של הצוות המטפל בכם, כי הניתוחים שונים זה מזה.
after-operation_mrax6r3u = **ושט או קיבה**: אכלו ארוחות קטנות לעיתים קרובות, ולעסו היטב. שתו בין הארוחות. שאלו על ויטמין B12.
after-operation_3se5dn6h = **לבלב**: אכלו ארוחות קטנות לעיתים קרובות. ספרו לצוות המטפל אם הצואה בהירה, שומנית או צפה. אולי תצטרכו [אנזימים][term-digestive-enzymes], ואותם לוקחים עם האוכל.[^phillips-2021]
after-operation_37ikjlje = **מעי**: התחילו באוכל רך, והוסיפו מאכל חדש אחד בכל פעם.
after-operation_cdr4b2uz = **סטומה**: לעסו היטב ושתו מספיק. שאלו את אחות ה[סטומה][term-stoma] מה לעשות אם ההפרשה משתנה.
after-operation_ykfmzmyt = אחרי ניתוח בקיבה או בוושט, האוכל יכול לעבור מהר מדי אל המעי. אתם עלולים להרגיש סחרחורת, הזעה, חולשה או בחילה בתוך { $dumping-early } דקות מהארוחה. זה יכול לקרות גם { $dumping-late-from } עד { $dumping-late-to } שעות אחריה.[^niddk-dumping-2019] ספרו לדיאטנית. ארוחות קטנות יותר עם פחות סוכר יכולות לעזור.

## safe-food

safe-food_swre2xyh = אוכל בטוח
safe-food_njtwudup = היזהרו בטיפול במזון, כי הטיפול הרפואי יכול להחליש את ההגנה של הגוף מפני חיידקים.
safe-food_fcdk3vs7 = שטפו ידיים לפני הבישול ולפני האכילה.
safe-food_6trni7zf = בשלו בשר, דגים וביצים עד שהאמצע חם ומבושל לגמרי.
safe-food_m3isduz2 = שמרו בשר נא ודגים נאים הרחק ממזון אחר.
safe-food_s6m62574 = אל תאכלו דגים נאים, בשר נא או ביצים נאות.
safe-food_2gpbicu7 = אל תשתו חלב לא מפוסטר, ואל תאכלו גבינה שהוכנה ממנו.
safe-food_jzsvmhnn =
    { $room-hours ->
        [1] אל תשאירו אוכל מבושל בטמפרטורת החדר יותר משעה אחת.[^who-food-2006]
        [one] אל תשאירו אוכל מבושל בטמפרטורת החדר יותר מ־{ $room-hours } שעה.[^who-food-2006]
        [two] אל תשאירו אוכל מבושל בטמפרטורת החדר יותר משעתיים.[^who-food-2006]
       *[other] אל תשאירו אוכל מבושל בטמפרטורת החדר יותר מ־{ $room-hours } שעות.[^who-food-2006]
    }
safe-food_2rupksed = שמרו על טמפרטורת מקרר נמוכה מ־{ $fridge-limit }.[^who-food-2006]
safe-food_a6ok3kjl = רוב האנשים יכולים לאכול פירות וירקות שטופים. שאלו את הצוות המטפל אם אתם צריכים כללים מחמירים יותר.

## drinks

drinks_ty2f32o3 = שתייה ואלכוהול
drinks_xqfuozql = שתו כמויות קטנות לאורך היום. שתן כהה יכול להיות סימן שאתם צריכים לשתות יותר. כשאתם אוכלים מעט, בחרו משקאות שנותנים אנרגיה, כמו חלב או מרק.
drinks_yjmkvzku = הכי בטוח לא לשתות אלכוהול בכלל.[^who-alcohol-2023] שאלו את הצוות המטפל אם אתם רוצים לשתות.

## supplements

supplements_vvfa2zvb = תוספי תזונה ודיאטות מיוחדות
supplements_yonrkevn = הראו לצוות המטפל את כל מה שאתם לוקחים, כולל צמחי מרפא, תה וויטמינים.
supplements_jbl445fa = שום דיאטה לא מרפאת סרטן.
supplements_k7mvhk77 = אל תצומו ואל תוותרו על קבוצות מזון אם אתם יורדים במשקל.[^espen-2021]
supplements_qke5ey6k = אל תיקחו מינונים גבוהים של ויטמינים או מינרלים, אלא אם הצוות המטפל מצא שאתם צריכים אותם.[^espen-2021]
supplements_dqbmhckd = אל תשתמשו באשכולית, בהיפריקום (פרע מחורר) או בצמחי מרפא אחרים לפני ששאלתם. הם יכולים לשנות את פעולת התרופות.

## extra-help

extra-help_fg6huqwp = כשהאוכל לא מספיק
extra-help_nfkfghmx = בקשו מוקדם את הצעד הבא. זה לא אומר שעשיתם משהו לא נכון. ייתכן שהדיאטנית תשנה קודם את הארוחות. אחר כך משקאות תזונה יכולים לעזור. יש אנשים שצריכים הזנה דרך [צינור][term-feeding-tube] או דרך [הווריד][term-parenteral-nutrition].[^espen-2021]

## with-others

with-others_bzsrxrjg = לאכול עם אחרים
with-others_vm6oagu5 = אכלו עם אנשים שאתם אוהבים, גם אם אתם אוכלים מעט. שאלו את הצוות המטפל לפני צום דתי. דתות רבות מתירות לחולים לא לצום.
with-others_42uvyda5 = אם אתם [מטפלים באדם קרוב][term-carer], הציעו כמויות קטנות. קבלו את זה כשהוא אומר לא, כי לחץ יכול להקשות על האכילה.

## cannot-wait

cannot-wait_olvugrvl = בעיות שלא יכולות לחכות
cannot-wait_rjapl3sd = אל תחכו לביקור הבא אם יש לכם אחת מהבעיות האלה.
cannot-wait_t4x477gf = מצב חירום: התקשרו עכשיו למספר החירום
cannot-wait_ozhkyh5n = אתם נחנקים, ולא יכולים לנשום או לא יכולים לדבר.
cannot-wait_n4zxapip = אתם מקיאים דם.
cannot-wait_wpy2vxwj = יש לכם חום, והעור או העיניים צהובים.
cannot-wait_fuxbjzti = התקשרו עכשיו לצוות המטפל, ביום או בלילה
cannot-wait_gxbd6oix = אוכל נתקע, או שאתם פתאום לא מצליחים לבלוע.
cannot-wait_d4i5hmur = אתם מקיאים שוב ושוב, או לא מצליחים להחזיק בבטן נוזלים או תרופות.
cannot-wait_km4ufk7i = כבר יום שלם אתם כמעט לא שותים כלום.
cannot-wait_553tcn4l = הבטן נפוחה או כואבת, ואתם מקיאים.
cannot-wait_uixpmgoi = הבטן נפוחה או כואבת, ואין לכם לא יציאות ולא גזים.
cannot-wait_gtxslphq = יש לכם צואה שחורה או דם בצואה.
cannot-wait_unz2hh2a = העור או העיניים מצהיבים, גם בלי חום.
cannot-wait_dmhc4xwe = צינור ההזנה יצא, נסתם או כואב.
cannot-wait_wg6yiwra = אתם צמאים מאוד ונותנים הרבה יותר שתן מהרגיל.

## worksheets

worksheets_osd4cc6w = דפי העבודה שלכם
worksheets_w7zibzxx = שמרו את הדפים האלה במטבח. הביאו אותם לדיאטנית.
worksheets_enpv6zcy = יומן אכילה ושתייה
worksheets_edxd6wwn = כתבו מה אכלתם ושתיתם, ובערך כמה.
worksheets_zbaiss5c = יום
worksheets_tyiuw2bu = בוקר
worksheets_sp6bwr5a = צהריים
worksheets_uu6yhoxh = ערב
worksheets_jpyhbxg5 = ארוחות ביניים ומשקאות
worksheets_vcrr23td = המשקל שלי בכל שבוע
worksheets_kd3j3q4e = תאריך
worksheets_rukv2t3q = משקל (ק״ג)
worksheets_npd4fmjc = שינוי מהשבוע שעבר
worksheets_wgtc56wn = הערות
worksheets_5ywzl54u = אוכל ותסמינים
worksheets_feybvoe5 = מה אכלתי או שתיתי
worksheets_jlu623l7 = שעה
worksheets_p5bitdbl = מה הרגשתי
worksheets_y6idj3cp = כמה זמן אחרי האוכל
worksheets_u7yhxuww = שאלות לדיאטנית
worksheets_vbdxid5t = לכמה אנרגיה וחלבון הגוף שלי זקוק בכל יום?
worksheets_a7y2v2rd = על איזה משקל כדאי לי לנסות לשמור?
worksheets_4pe5s77a = אילו מאכלים כדאי לי להפסיק לאכול בינתיים, ולכמה זמן?
worksheets_5kzotlsw = האם יש לי צורך במשקאות תזונה, בוויטמינים או באנזימים?
worksheets_7ylp4cry = איך אוכלים עם סוכרת, עם סטומה או עם מחלה אחרת?
worksheets_jm4m7ank = איך אפשר להשתמש במאכלים של המשפחה ושל התרבות שלי?
worksheets_fp3ptwza = למי להתקשר אם המשקל שלי יורד שוב?

## when-to-call

when-to-call_4zxn4crm = מתי להתקשר

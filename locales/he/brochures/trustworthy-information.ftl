## meta

meta_fbnytwes = למצוא מידע אמין באינטרנט
meta_7gdhxhyn = חמש שאלות לבדיקת מידע, לאנשים עם סרטן במערכת העיכול
meta_lyat3ags = איך לבדוק אתרים, סרטונים, צ׳אטבוטים וחדשות על מחקרים בנושא סרטן במערכת העיכול, ואיך להשתמש בהם יחד עם הצוות המטפל.
meta_5d2ziqu6 = בדקו מי הכין, מי משלם, מאין המידע, מתי נבדק ומה רוצים מכם. אחר כך דברו עם הצוות המטפל, לפני שאתם פועלים.

## intro

intro_xa3npka5 = בדקו מי מפעיל את הדף, מי משלם, מאין המידע, מתי נבדק ומה רוצים מכם.
intro_ta2intjx = התחילו בשירותי הבריאות הציבוריים, בבתי חולים ובאגודות למלחמה בסרטן.
intro_ymlbef7h = אל תפסיקו, אל תדחו ואל תשנו את הטיפול שלכם בגלל משהו שמצאתם באינטרנט.
intro_acragg63 = אל תקנו ואל תיקחו תכשיר מהאינטרנט לפני ששאלתם את הצוות המטפל.
intro_oip6tzjr = הביאו את מה שמצאתם אל הצוות המטפל.

## why-search

why-search_zmrfex3f = למה חיפוש עוזר, ולמה הוא יכול להזיק
why-search_awdem3os = חפשו כשאתם מרגישים מוכנים, והפסיקו כשהחיפוש מעציב או מלחיץ אתכם. אתם לא חייבים לקרוא הכול.
why-search_hvjid3vx = מידע טוב יכול לעזור לכם להכין שאלות ולהסביר את המחלה למשפחה.
why-search_ncgx5jqk = יש דפים שעלולים להפחיד אתכם. אולי הם עוסקים בסוג סרטן אחר או בשלב אחר. מספרים על הישרדות מתארים קבוצות גדולות, שלעיתים קרובות טופלו לפני שנים. הם לא יכולים לומר מה יקרה לכם.
why-search_2rqatdnz = בחרו שאלה אחת לפני שאתם מתחילים, וקבעו מגבלת זמן. אפשר גם לבקש מחבר או מחברה לחפש בשבילכם.

## where-to-start

where-to-start_txur2g44 = איפה להתחיל
where-to-start_dscnzfv2 = התחילו בדפים שאין להם מה למכור. מקומות טובים להתחלה:
where-to-start_igd7tgxp = שירות הבריאות הציבורי או משרד הבריאות במדינה שלכם
where-to-start_jasxifva = האגודה הלאומית למלחמה בסרטן או בית חולים גדול לסרטן
where-to-start_llxygjtv = עמותת חולים לסוג הסרטן שלכם
where-to-start_rquz4cpy = איגוד רפואי, לדוגמה [המדריכים לחולים של האיגוד האירופי לאונקולוגיה רפואית][esmo-patient-guides]
where-to-start_k4xlow2h = הצוות המטפל יכול להמליץ על דפים טובים בשפה שלכם.
where-to-start_7g4n5sqe = תו איכות לבדו לא מוכיח כלום. יש תווים שכבר לא פעילים, אבל דפים ישנים עדיין מציגים אותם.

## five-checks

five-checks_ksua5nh6 = חמש שאלות הבדיקה
five-checks_ebaco36i = שאלו חמש שאלות על כל דף, סרטון או פוסט. הן מבוססות על עצות של מכון סרטן ציבורי.[^nci-trust]
five-checks_frplvl5m = חמש תיבות, זו מתחת לזו. בכל אחת ציור קטן ושאלה: אדם, מטבעות, דף עם טקסט, שעון וסל קניות.
five-checks_gqmurdip = מי?
five-checks_mpm6jobd = מי משלם?
five-checks_3riol3oa = מאין?
five-checks_mdz7oovi = מתי?
five-checks_htl5hn3k = מה רוצים?
five-checks_d6kquafg = חמש שאלות שכדאי לשאול לפני שסומכים על דף.

## who

who_hhusa4d2 = מי מפעיל את הדף?
who_rhgfppnm = חפשו שם וכתובת. חפשו את האנשים שכתבו ובדקו את הטקסט. צריכה להיות להם הכשרה בתחום הבריאות.

## who-pays

who-pays_egw3yibx = מי משלם?
who-pays_u5txdxxi = בררו מי משלם עבור הדף. זה יכול להיות המדינה, עמותה, חברה או מפרסמים. דף טוב אומר זאת בגלוי.

## where-from

where-from_in6jgke3 = מאין המידע?
where-from_7b4qelyp = חפשו מקורות שמוזכרים בשם, כמו מחקרים או הנחיות רפואיות. פתחו מקור אחד ובדקו אם כתוב בו אותו הדבר. הסיפור של אדם אחד אינו הוכחה.

## when-checked

when-checked_wgklmnti = מתי המידע נבדק?
when-checked_nhfpris2 = חפשו את תאריך הבדיקה האחרונה, כי הטיפול בסרטן משתנה מהר. אם אין תאריך, חפשו דף אחר.

## what-they-want

what-they-want_qejcfgfp = מה רוצים מכם?
what-they-want_antz2rrz = שאלו מה הדף רוצה שתעשו. אולי הוא רוצה שתלמדו, תקנו, תתרמו או תמסרו את הנתונים שלכם. מידע טוב אומר לכם לדבר עם הצוות המטפל בכם.

## warning-signs

warning-signs_nsoswvad = סימני אזהרה
warning-signs_xcss2jqw = עזבו את הדף אם אתם רואים אחד מהסימנים האלה:
warning-signs_xtu4i7zm = הדף מבטיח ריפוי או נס.
warning-signs_q63naemm = הדף אומר שתכשיר אחד פועל נגד כל סוגי הסרטן.
warning-signs_n36tlrfy = הדף שומר בסוד את הרכב התכשיר.
warning-signs_r7atgat3 = הדף רוצה כסף לפני שאתם מקבלים פרטים כלשהם.
warning-signs_zwldvrsz = הדף אומר שהרופאים מסתירים את האמת.
warning-signs_zmtajpi3 = הדף אומר שמוצר בטוח כי הוא טבעי.
warning-signs_rjxy7kgd = אל תפסיקו ואל תדחו את הטיפול שלכם בגלל עצה שמצאתם באינטרנט. שאלו קודם את הצוות המטפל.

## videos-and-forums

videos-and-forums_2k255jkb = סרטונים, קבוצות ופורומים
videos-and-forums_pmr2vilb = השתמשו בסרטונים ובפורומים לתמיכה ולעצות לחיי היומיום. אל תשתמשו בהם כדי לבחור טיפול.
videos-and-forums_tnf2xdkt = מטופלים אחרים יכולים להבין אתכם היטב. אבל ייתכן שהסרטן שלהם והטיפול שלהם שונים משלכם.
videos-and-forums_h4i7dg3a = מידע פופולרי לא תמיד נכון. שני מומחים לסרטן בדקו { $articles-total } כתבות פופולריות על טיפול בסרטן מהרשתות החברתיות. סרטן המעי היה אחד הנושאים. המומחים מצאו טענות שגויות או מטעות ב־{ $articles-misleading } מהכתבות.[^johnson-2022]
videos-and-forums_v742j7g7 = בררו מי מדבר בסרטון, ואם האדם הזה מוכר משהו.

## ai-chatbots

ai-chatbots_tecpstkv = צ׳אטבוטים של בינה מלאכותית
ai-chatbots_mb35v7tf = השתמשו בצ׳אטבוט כדי להתכונן, לא כדי להחליט. צ׳אטבוט הוא תוכנת מחשב שכותבת תשובות. הוא יכול להסביר מילה או לעזור לכם לנסח שאלות.
ai-chatbots_6px2a2gy = צ׳אטבוט יכול להישמע בטוח ובכל זאת לטעות. הוא עלול להמציא מקור או להשתמש במידע ישן. הוא לא מכיר את התיק הרפואי המלא שלכם.
ai-chatbots_mc2e5mpo = מחקר אחד בדק צ׳אטבוט מוקדם בשאלות על טיפול בסוגי סרטן אחרים. בערך { $chatbot-wrong } מכל { $chatbot-answers } תשובות כללה עצה כלשהי שלא תאמה את ההנחיות הרפואיות.[^nci-chatbots-2023] צ׳אטבוטים חדשים יותר יכולים לתת תוצאות אחרות.
ai-chatbots_43ddx3ns = בקשו מהצ׳אטבוט את המקורות שלו, ופתחו אותם בעצמכם.
ai-chatbots_mvzfvicv = אל תזינו את השם שלכם, את תאריך הלידה או את תוצאות הבדיקות שלכם.
ai-chatbots_qwg6dnif = אל תשאלו צ׳אטבוט אם תסמין הוא מצב חירום. התקשרו למספר של הצוות המטפל או למספר החירום.

## study-news

study-news_4cjizpq3 = חדשות על מחקרים
study-news_ncvtnapp = שאלו את השאלות האלה כשאתם קוראים על מחקר חדש:
study-news_w4rbfyyk = האם השתתפו בו בני אדם? תוצאות מתאים או מבעלי חיים לעיתים קרובות לא נכונות לבני אדם.
study-news_gr5zl4vk = האם המשתתפים דומים לכם? חפשו אותו סוג סרטן ואותו שלב.
study-news_kb3hmvo7 = כמה אנשים השתתפו? תוצאה של מחקר קטן יכולה להיות מקרית.
study-news_ny7ky5l4 = לכמה אנשים זה עזר? חפשו מספרים של אנשים.

## worked-example

worked-example_rt463fwq = דוגמה עם מספרים
worked-example_btkmryzi = חפשו את המספרים שמאחורי הכותרת. **את המספרים בדוגמה הזאת המצאנו.** הם לא מתארים מחקר או מוצר אמיתיים.[^trust-own-example]
worked-example_ikrsmbmm = הכותרת אומרת: ״מוצר חדש מפחית בחצי את הסיכון לתופעת לוואי.״
worked-example_sqpskd7v = קבוצה
worked-example_suakgfmj = אנשים בקבוצה
worked-example_vg5wc7o2 = אנשים עם תופעת הלוואי
worked-example_ath3yjbz = אנשים בלי תופעת הלוואי
worked-example_o3ycynkx = קבוצה עם המוצר החדש
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = קבוצה בלי המוצר החדש
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = הכותרת נכונה: { $example-with } הם חצי מ־{ $example-without }. אבל מתוך { $example-group } אנשים, המוצר עזר רק ל־{ $example-helped }. ל־{ $example-same } האנשים האחרים הוא לא שינה כלום.
worked-example_36ywt5cz = במחקרים, אנשים הבינו מספרים כאלה טוב יותר מאחוזים.[^akl-2011] בקשו מהצוות המטפל מספרים בצורה הזאת.

## trial-registers

trial-registers_opmn6257 = מאגרים של מחקרים קליניים
trial-registers_yp75xzxn = השתמשו במאגר כדי למצוא [מחקר קליני][term-clinical-trial] שתוכלו לדבר עליו עם הצוות המטפל. שתי דוגמאות הן [המאגר של האיחוד האירופי][clinical-trials-eu] ו[המאגר של ארצות הברית][clinicaltrials-gov].
trial-registers_v3ocnd4q = מאגר מציג רשימה של מחקרים. הוא לא ממליץ עליהם. בארצות הברית, לא כל המחקרים ברשימה נבדקים או מאושרים על ידי הממשלה.[^ctgov-2023]
trial-registers_mhb22i3n = שאלו את הצוות המטפל אם מחקר מתאים לסרטן שלכם, ל[סמנים הביולוגיים][term-biomarker] ולמצב הבריאות שלכם. היזהרו אם עליכם לשלם כדי להשתתף.

## buying-online

buying-online_tii3meaz = קניית תרופות ותכשירים באינטרנט
buying-online_n3lm4au6 = שאלו את הצוות המטפל או רוקח לפני שאתם קונים משהו. צמחי מרפא, ויטמינים ותכשירים אחרים יכולים לשנות את הפעולה של [כימותרפיה][term-chemotherapy] ושל טיפולים אחרים.
buying-online_u2zvveai = אל תקנו תרופות מרשם בלי מרשם. בתרופות מזויפות יכולים להיות חומרים לא נכונים או מינון לא נכון.[^ema-online]
buying-online_kdcgoenx = באיחוד האירופי, באיסלנד, בליכטנשטיין ובנורווגיה, מוכרים חוקיים באינטרנט מציגים לוגו משותף.[^eu-logo-2014] בדקו את הלוגו לפי הסדר הזה:
buying-online_cgf4ljst = חפשו דגל של מדינה בלוגו. לוגו עם הדגל של האיחוד האירופי הוא מזויף.[^ema-online]
buying-online_7vy45zsa = לחצו על הלוגו. הוא חייב להוביל לרשימה הרשמית של הרשות הלאומית.
buying-online_4ayy6mih = מצאו את המוכר ברשימה הרשמית. אם המוכר לא שם, אל תקנו.
buying-online_appv25ya = [סוכנות התרופות האירופית][medicines-online-eu] מסבירה את הלוגו הזה. במדינות אחרות, שאלו רוקח.
buying-online_lah7inqy = אם לקחתם מוצר ואתם מרגישים לא טוב, התקשרו עכשיו למספר של הצוות המטפל. במצב חירום, התקשרו למספר החירום. אמרו מה לקחתם, ושמרו את האריזה.

## privacy

privacy_qtqd6jmv = הפרטיות שלכם
privacy_pcmcp7th = מסרו כמה שפחות על עצמכם:
privacy_cn5qwwg2 = השתמשו בפורומים בשם שלא מגלה מי אתם.
privacy_r5a3nexx = אל תפרסמו תמונות של מכתבים, של תוצאות בדיקות או של תוויות של תרופות.
privacy_gugcobll = אל תשלחו כסף או פרטי חשבון בנק לאנשים שאתם מכירים רק באינטרנט.

## bring-to-team

bring-to-team_rq2alhif = הביאו את זה לצוות המטפל
bring-to-team_6kiuibp2 = ספרו לצוות המטפל מה מצאתם, גם אם אתם לא בטוחים בזה. הביאו דף אחד או קישור אחד, וסמנו את החלק החשוב.
bring-to-team_2jezqbni = בדקו גם את החוברת הזאת. חפשו מי הכין אותה, מי שילם, מה המקורות ומה התאריכים שלה.

## website-checker

website-checker_cjvrlwd6 = דף עבודה: בדיקת אתרים
website-checker_hjudoiag = בדיקת אתרים
website-checker_3d44kel4 = סמנו כן או לא לכל שאלה. אם סימנתם לא כמה פעמים, חפשו דף אחר.
website-checker_ldnsanbl = שאלה
website-checker_sai6gbdl = כן
website-checker_4h7yowml = לא
website-checker_nxtudeke = האם אפשר לראות מי מפעיל את הדף?
website-checker_37sxnh4t = האם אפשר למצוא כתובת או דרך אחרת ליצור קשר?
website-checker_krpwllfg = האם הדף אומר מי משלם עבורו?
website-checker_sesp4qi3 = האם אנשים עם הכשרה בתחום הבריאות כתבו או בדקו את הטקסט?
website-checker_pvuwwq4k = האם הדף מציין את המקורות שלו?
website-checker_bu26eyjz = האם אפשר לראות את תאריך הבדיקה האחרונה?
website-checker_gpij5ert = האם הדף מתאר גם נזקים, ולא רק תועלת?
website-checker_ofd2nfqs = האם אפשר להבדיל בין הפרסומות לבין המידע?
website-checker_volwegkj = האם הדף אומר מה קורה לנתונים שלי?
website-checker_ojwevcd5 = האם הדף אומר לי לדבר עם הצוות המטפל בי?

## what-i-found

what-i-found_jkbitmpx = דף עבודה: מה מצאתי
what-i-found_yhn74bxc = מה מצאתי: פתק לביקור הבא
what-i-found_qtusvimp = מלאו פתק אחד לכל דף, סרטון או תשובה.
what-i-found_ry4rm5qu = נושא
what-i-found_uk3sbpp3 = ההערות שלי
what-i-found_4nrtbetr = שם או כתובת של הדף
what-i-found_mciv36n7 = מי הכין אותו, ומתי
what-i-found_bx7gr5qw = מה כתוב בו
what-i-found_3gmk4sxm = למה זה חשוב לי
what-i-found_cqnd5ddb = השאלה שלי לצוות
what-i-found_gskaxbvh = מה הצוות שלי אמר
what-i-found_rhmapgo6 = על מה שמצאתי
what-i-found_fajfgmqn = האם המידע הזה נכון לסרטן שלי ולשלב שלי?
what-i-found_smirmyvg = האם זה יכול לעזור לי, והאם זה יכול להזיק לי?
what-i-found_ykcg4rie = האם זה מתאים לטיפול שלי ולתרופות האחרות שלי?
what-i-found_wcoysyvs = על אילו דפים אתם ממליצים בשפה שלי?

## when-to-call

when-to-call_4zxn4crm = מתי להתקשר

## Around the page

skip-to-content = דילוג לטקסט
home = דף הבית
breadcrumb-label = אתם כאן
languages-label = שפות
languages-choose = בחירת שפה
menu-label = תפריט
contents-heading = בדף זה
back-to-top = חזרה לראש הדף

## Index of a language: headings

brochures-heading = חוברות
videos-heading = סרטונים
more-heading = עוד

## Boxes: the word that stands in front of the text

callout-in-short = בקצרה
callout-note = כדאי לדעת
callout-tip = טיפ
callout-important = חשוב
callout-caution = זהירות
callout-warning = אזהרה
tier-emergency = מצב חירום
tier-team = ביום או בלילה
tier-office-hours = בשעות הפעילות
worksheet = דף עבודה
questions = שאלות שכדאי לשאול
contact-card = אנשי קשר
film = סרטון

## Worksheets

scale-instruction = הקיפו מספר אחד בעיגול.

## Sources and glossary

notes-heading = מקורות
note-label = מקור { $number }
note-back = חזרה לטקסט ממקור { $number }
note-back-place = חזרה למקום { $place } בטקסט ממקור { $number }
glossary-title = מילון מונחים
glossary-description = מונחים רפואיים בשפה פשוטה.

## Films

film-length =
    { $minutes ->
        [1] אורך: דקה אחת
        [one] אורך: { $minutes } דקה
        [two] אורך: שתי דקות
       *[other] אורך: { $minutes } דקות
    }
film-in-words = כל מה שרואים ושומעים בסרטון כתוב בדף זה.
cue-scene = על המסך
cue-spoken = נאמר
cue-time = זמן

## What readers must be told

notice-heading = שימו לב
notice-sample = זהו טקסט לדוגמה. שום איש מקצוע בתחום הבריאות לא אישר אותו. אל תקבלו לפיו החלטות על בריאותכם. שאלו את הצוות המטפל.
notice-machine-draft = את התרגום הזה הכינה מכונה. שום איש מקצוע בתחום הבריאות לא בדק אותו.
notice-incomplete =
    { $missing ->
        [1] קטע אחד מתוך { $total } עדיין לא תורגם. הוא מופיע באנגלית.
        [one] { $missing } קטע מתוך { $total } עדיין לא תורגם. הוא מופיע באנגלית.
        [two] { $missing } קטעים מתוך { $total } עדיין לא תורגמו. הם מופיעים באנגלית.
       *[other] { $missing } קטעים מתוך { $total } עדיין לא תורגמו. הם מופיעים באנגלית.
    }
notice-void-source = הטקסט המקורי של הפרקים האלה השתנה מאז שנבדקו: { $sections }
notice-void-value = מספר, שם או קישור בפרקים האלה השתנה מאז שנבדקו: { $sections }
notice-void-translation = הניסוח של הפרקים האלה השתנה מאז שנבדקו: { $sections }

## Imprint

imprint-heading = על הטקסט הזה
imprint-version = גרסה
imprint-prepared = תאריך הכנה
imprint-last-reviewed = בדיקה אחרונה של אנשי מקצוע בתחום הבריאות
imprint-never-reviewed = עדיין לא נבדק
imprint-next-review = מועד מתוכנן לבדיקה הבאה
imprint-edition = מהדורה
imprint-sponsor = מימון
imprint-no-sponsor = שום חברה לא שילמה עבור הטקסט הזה.
imprint-licence = רישיון
imprint-licence-text = מותר להעתיק ולשנות את הטקסט הזה לפי רישיון { -licence-name }. נא לציין את המקור.
role-author = כתיבה
role-editor = עריכה
role-clinician = בדיקה רפואית
role-patient-panel = בדיקה של מטופלים
role-translator = תרגום
role-illustrator = איורים
role-unnamed = השם לא מצוין כאן
role-machine = טיוטת מכונה, לא נבדקה
role-reviewed = נבדק ונחתם פרק אחר פרק
panel-patients = נקרא על ידי מטופלים
panel-families = נקרא על ידי בני משפחה
panel-clinicians = נקרא על ידי אנשי מקצוע בתחום הבריאות
panel-size = { $date }. מספר המשתתפים: { $size }

## What an edition of an association adds

call-emergency = מספר חירום: { $number }
call-team = קו טלפון: { $number }
call-team-hours = קו טלפון: { $number } ({ $hours })
imprint-address = כתובת
imprint-contact = יצירת קשר
imprint-country = לקוראים ב
imprint-approval = קוד אישור
edition-publisher = מי מוציא לאור את החוברות האלה
edition-helplines = קווי טלפון שעוזרים
edition-hours = מתי: { $text }
edition-cost = מחיר השיחה: { $text }
edition-languages = שפות: { $text }
edition-checked = המספר נבדק לאחרונה: { $date }
edition-reporting = דיווח על תופעת לוואי
edition-reporting-text = אפשר לדווח על תופעת לוואי של תרופה כאן: { $name }
edition-funding = מי משלם, ועניינים אחרים
edition-legal = מידע משפטי
edition-privacy = פרטיות והמידע שלך
edition-feedback = ספרו לנו מה שגוי או לא ברור
notice-overdue = הטקסט הזה היה אמור להיבדק שוב עד: { $date }. הוא נמצא בבדיקה. שאלו את הצוות אם הוא עדיין תקף.

## Accessibility statement

accessibility-title = נגישות
accessibility-description = עד כמה הדפים האלה נגישים, מה חסר ולמי אפשר לומר.
notice-statement-draft = ההצהרה הזאת היא טיוטה. איש עדיין לא חתם עליה.
accessibility-scope = ההצהרה הזאת עוסקת בדפי האינטרנט האלה ובקובצי ה־PDF שבהם.
accessibility-promise = { $name }: אנחנו רוצים שכולם יוכלו להשתמש בהם.
accessibility-status = עד כמה הדפים נגישים
accessibility-partly = הדפים והקבצים עומדים בתקנים באופן חלקי: { $standards }. מה שחסר מפורט למטה.
accessibility-none = הבדיקות שלנו לא מצאו בדפים דבר שאינו עומד בתקנים: { $standards }.
accessibility-gaps = מה עדיין לא נגיש
accessibility-gap-reflow = איש לא ניסה אם אפשר להתאים את השורות של קובץ PDF למסך קטן ({ $clause }).
accessibility-gap-booklet = קוראי מסך לא יכולים לקרוא את החוברות שנועדו להדפסה ולקיפול ({ $clause }).
accessibility-instead = אם קובץ לא עובד אצלכם, קראו את דף האינטרנט. יש בו אותו טקסט.
accessibility-method = איך זה נבדק
accessibility-machine = תוכנות בדקו את הדפים בדפדפן. מה שתוכנות לא רואות, יוצרי הדפים העריכו בעצמם. בפעם האחרונה: { $date }.
accessibility-unaudited = שום גוף עצמאי לא בדק את הדפים. אנשים עם מוגבלות עדיין לא ניסו אותם.
accessibility-signed = חתימה: { $name }. תאריך: { $date }.
accessibility-feedback = אם משהו לא עובד אצלכם
accessibility-feedback-text = ספרו לנו, או בקשו את הטקסט בצורה אחרת: { $address }
accessibility-enforcement = אם התשובה שלנו לא עוזרת
accessibility-open = העמותה שמוציאה לאור את הדפים האלה תכתוב כאן למי אפשר לפנות.

## Foot of the page

footer-independent = האתר הזה עצמאי. התוכנית והארגונים שנתנו לו השראה לא כתבו אותו, לא בדקו אותו ואינם תומכים בו.
footer-about = על החוברות האלה

## Page not found

not-found-title = הדף לא נמצא
not-found-text = הדף הזה לא קיים, או שהכתובת שלו השתנתה.
not-found-home = מעבר לחוברות

## Page that has moved

moved-title = הדף הזה עבר
moved-text = לדף הזה יש כתובת חדשה:

## Versions and corrections

versions-heading = הגרסאות של החוברת הזאת
version-name = גרסה { $version }: { $date }
version-newest = מעבר לטקסט החדש ביותר
notice-version-newest = זו גרסה { $version }. תאריך: { $date }. זו הגרסה החדשה ביותר.
notice-version-old = זו גרסה { $version }. תאריך: { $date }. יש טקסט חדש יותר.
notice-kept = יש טקסט חדש יותר, אבל עדיין לא בשפה הזאת. התאריך של הטקסט הזה: { $date }.
notice-mistake = יש טעות בטקסט הזה. ראו את הסעיף: { $section }
correction-wrong = לא נכון: { $text }
correction-right = נכון: { $text }
correction-date = הטעות נמצאה בתאריך: { $date }
correction-pending = הקטע הזה נמצא בתיקון. שאלו את הצוות. אל תפעלו לפי הטקסט שהיה כאן.
correction-section = סעיף: { $section }
correction-versions = גרסאות עם הטעות הזאת: { $versions }
corrections-title = תיקונים
corrections-intro = הקטעים האלה היו שגויים בגרסאות קודמות. אם יש לכם גרסה כזאת על נייר, כתבו בה את הטקסט הנכון.
download-slip = תיקונים להדפסה (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = עמוד { $page } מתוך { $pages }
print-contents = בחוברת זו
print-draft = טיוטה
print-links = כתובות באינטרנט
print-web = החוברת הזאת באינטרנט
print-qr = קוד QR עם כתובת האינטרנט של החוברת
print-stamp = חותמת בית החולים או המרפאה
print-contact-name = למי לפנות
print-contact-phone = טלפון
print-contact-night = בלילה ובסופי שבוע
print-week = שבוע מתאריך
print-date = תאריך
print-code = קוד הדפסה

## Links on the page to files for printing

download-heading = הדפסה או שמירה
download-pdf = קובץ PDF לדף A4 ({ $language }, { $kilobytes } ק״ב)
download-pdf-large = קובץ PDF באותיות גדולות ({ $language }, { $kilobytes } ק״ב)
download-pdf-booklet = קובץ PDF להדפסה ולקיפול כחוברת ({ $language }, { $kilobytes } ק״ב)
download-pdf-booklet-help = הדפיסו משני הצדדים, עם היפוך לאורך הצד הקצר, ואז קפלו והדקו בסיכות.
download-pdf-press = קובץ PDF לבית דפוס ({ $language }, { $kilobytes } ק״ב)
download-captions = כתוביות לסרטון (WebVTT, { $language }, { $kilobytes } ק״ב)

## Sheet for the print shop

docket-heading = דף הזמנה לבית הדפוס
docket-title = כותרת
docket-language = שפה
docket-edition = מהדורה
docket-file = קובץ
docket-checksum = סכום ביקורת (SHA-256)
docket-size = גודל לאחר חיתוך
docket-bleed = גלישה (בליד) בכל צד
docket-pages = מספר עמודים, כולל הכריכה
docket-binding = צד הכריכה
docket-binding-left = שמאל
docket-binding-right = ימין
docket-finishing = גימור
docket-finishing-text = קיפול אחד ושתי סיכות הידוק דרך הקיפול.
docket-paper = נייר
docket-paper-text = נייר מט או לא מצופה, כדי שאפשר יהיה לכתוב עליו. פנים 115 גרם למ״ר, כריכה 170 גרם למ״ר.
docket-colours = צבעים
docket-colours-text = ארבעה צבעים (CMYK) משני הצדדים. הטקסט בשחור מלא בלבד.
docket-marks = סימני חיתוך
docket-marks-with = עם סימני חיתוך
docket-marks-without = בלי סימני חיתוך
docket-copies = מספר עותקים
docket-contact = את מי לשאול
docket-proof = לפני ההדפסה
docket-proof-text = נא לשלוח הגהה למזמין, ולהמתין לתשובה.

## Review sheets

review-title = דף בדיקה
review-intro = קראו כל טקסט ממוספר. כתבו לידו מה שגוי, לא ברור או חסר.
review-intro-translation = השוו כל תרגום למקור שלצידו.
review-privacy = ציינו את תפקידכם, למשל אחות או מטופל. אין צורך בשמכם בהערות.
review-file = אפשר גם לכתוב את ההערות בקובץ הזה ולשלוח אותו בחזרה:
review-print = הדף הזה להדפסה (PDF)
review-since = השינויים מסומנים ביחס לדף שזה הקוד שלו:
review-marks = מילים בין [− ל־−] הוסרו. מילים בין [+ ל־+] הן חדשות.
review-number = מס׳
review-comment = הערה
review-missing = לא תורגם. הקוראים רואים כאן את טקסט המקור.
review-fallback = הקוראים רואים כאן את טקסט המקור, כי טקסט סמוך לא תורגם.
review-new = חדש
review-changed = השתנה
review-gone = הוסר
review-found = נמצא על ידי התוכנה
review-notes = הערה פתוחה
review-note-stale = הטקסט השתנה מאז ההערה הזאת.
review-notes-gone = הערות פתוחות על טקסטים שהשתנו או הוסרו
review-picture = תמונה
review-panels = מה אמרו קוראים קודמים ומה שונה
review-sign = אישור
review-code = הקוד של טקסט זה
review-code-text = החתימה תקפה רק לטקסט שזה הקוד שלו. הקוד משתנה ברגע שמשתנה מילה, מספר או קישור.
review-role = תפקיד
review-checked = מה נבדק
review-sign-text = כל הטקסט שבדף הזה נקרא.
review-sign-meaning = התרגום אומר אותו הדבר כמו המקור.
review-sign-medicine = התוכן הרפואי נכון ומעודכן.
review-sign-numbers = המספרים, המינונים והגבולות נכונים.
review-sign-warnings = סימני האזהרה נכונים, וכך גם למי להתקשר.
review-sign-language = המילים פשוטות ונעימות.
review-result = תוצאה
review-result-yes = אפשר להשתמש בטקסט כפי שהוא.
review-result-changes = אפשר להשתמש בטקסט לאחר שיטופלו ההערות שלי.
review-result-no = עדיין לא להשתמש בטקסט.
review-name = שם ותפקיד
review-signature = חתימה
review-panel = למטופלים ולבני משפחה
review-panel-text = אמרו בכנות מה דעתכם: זה עוזר יותר מכול. אין צורך למסור את שמכם.
review-panel-clear = האם הכול היה ברור? אילו מילים או משפטים היה קשה להבין?
review-panel-fear = האם משהו הפחיד אתכם או פגע בכם? היכן?
review-panel-missing = האם חסר משהו שרציתם לדעת?
review-panel-more = האם תרצו לומר לנו עוד משהו?

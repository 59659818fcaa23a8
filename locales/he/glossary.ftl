## anaemia

anaemia_bad7rcv3 = אנמיה
anaemia_is4zo7o2 = מעט מדי תאי דם אדומים בדם. אנמיה יכולה לגרום לעייפות, לחיוורון או לקוצר נשימה.

## biomarker

biomarker_utmpihtc = סמן ביולוגי
biomarker_gculsx6o = סימן בגידול או בדם שאפשר למדוד במעבדה. הוא יכול לעזור לצוות המטפל לבחור טיפול.

## chemotherapy

chemotherapy_o3s322yc = כימותרפיה
chemotherapy_3s3fcn72 = טיפול בתרופות שהורגות תאי סרטן או מאטות את הגדילה שלהם. אפשר לקבל אותו בעירוי או בכדורים.

## clinical-trial

clinical-trial_zfumbqub = מחקר קליני
clinical-trial_mxgwfyf6 = מחקר בבני אדם שבודק אם טיפול, או סוג אחר של מענה רפואי, בטוח ומועיל. אתם מחליטים באופן חופשי אם להשתתף.

## dietitian

dietitian_xeh26t2b = דיאטנית
dietitian_n7ybr3yk = אשת מקצוע בתחום הבריאות שעוזרת לכם לאכול ולשתות את מה שהגוף צריך בזמן מחלה.

## distress

distress_xvoulvap = מצוקה
distress_5cqqyyvr = הרגשה לא נעימה שמקשה להתמודד. היא יכולה לנוע בין דאגה או עצב רגילים לבין פחד חזק או ייאוש.

## fatigue

fatigue_7acilogk = תשישות
fatigue_jeoq3rb4 = עייפות חזקה בגלל הסרטן או הטיפול בו. מנוחה ושינה לא מעלימות אותה לגמרי.

## immunotherapy

immunotherapy_d5trilgb = אימונותרפיה
immunotherapy_u2f4bryb = טיפול שעוזר למערכת החיסון שלכם למצוא תאי סרטן ולתקוף אותם.

## metastasis

metastasis_ba6hy2ov = גרורה
metastasis_fgzhhpto = גידול חדש שצומח כשתאי סרטן עוברים לחלק אחר בגוף.

## neuropathy

neuropathy_mqtevwfi = נוירופתיה
neuropathy_2g35ys72 = נזק לעצבים, לעיתים קרובות בידיים ובכפות הרגליים. הוא יכול לגרום לעקצוץ, לירידה בתחושה או לכאב.

## palliative-care

palliative-care_lmapaz5x = טיפול פליאטיבי
palliative-care_dnyiye6a = טיפול שמקל על התסמינים ותומך בכם ובמשפחתכם בזמן מחלה קשה. הוא יכול להתחיל מוקדם ולהינתן יחד עם הטיפול בסרטן.

## physiotherapist

physiotherapist_fwyigpok = פיזיותרפיסט
physiotherapist_ubscvdpa = איש מקצוע בתחום הבריאות שעוזר לכם לנוע, לבנות כוח ולהישאר פעילים בבטחה.

## port

port_a3qqg7rn = פורט
port_lxkzqglh = התקן קטן מתחת לעור שמחובר לווריד. הצוות המטפל יכול לתת דרכו תרופות או לקחת דם.

## psycho-oncologist

psycho-oncologist_phxpomy4 = פסיכו־אונקולוג
psycho-oncologist_e5swic3e = מומחה שתומך באנשים עם סרטן ובבני משפחותיהם ברגשות, בדאגות ובלחץ.

## sepsis

sepsis_bezdckvo = אלח דם (ספסיס)
sepsis_rncicui2 = תגובה מסכנת חיים של הגוף לזיהום. זהו מצב חירום שדורש טיפול מיד.

## stoma

stoma_spbjynja = סטומה
stoma_p2pi4w2j = פתח שהמנתח יוצר בבטן. דרכו יוצאים צואה או שתן מהגוף אל שקית.

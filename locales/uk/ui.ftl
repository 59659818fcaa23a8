## Around the page

skip-to-content = Перейти до тексту
home = Головна
breadcrumb-label = Ви тут
languages-label = Мови
languages-choose = Виберіть свою мову
menu-label = Меню
contents-heading = На цій сторінці
back-to-top = На початок сторінки

## Index of a language: headings

brochures-heading = Брошури
videos-heading = Фільми
more-heading = Інше

## Boxes: the word that stands in front of the text

callout-in-short = Коротко
callout-note = Корисно знати
callout-tip = Порада
callout-important = Важливо
callout-caution = Обережно
callout-warning = Попередження
tier-emergency = Екстрений випадок
tier-team = Удень чи вночі
tier-office-hours = У робочий час
worksheet = Робочий аркуш
questions = Що запитати
contact-card = Контакти
film = Фільм

## Worksheets

scale-instruction = Обведіть одне число.

## Sources and glossary

notes-heading = Джерела
note-label = Джерело { $number }
note-back = Назад до тексту від джерела { $number }
note-back-place = Назад до місця { $place } у тексті від джерела { $number }
glossary-title = Пояснення слів
glossary-description = Медичні слова простою мовою.

## Films

film-length =
    { $minutes ->
        [one] Тривалість: { $minutes } хвилина
        [few] Тривалість: { $minutes } хвилини
        [many] Тривалість: { $minutes } хвилин
       *[other] Тривалість: { $minutes } хвилини
    }
film-in-words = На цій сторінці записано все, що ви побачили б і почули б у фільмі.
cue-scene = На екрані
cue-spoken = Голос
cue-time = Час

## What readers must be told

notice-heading = Зверніть увагу
notice-sample = Це зразок тексту. Жоден медичний працівник його не схвалив. Не приймайте на його основі рішень про своє здоров’я. Запитайте свою медичну команду.
notice-machine-draft = Цей переклад зробила машина. Жоден медичний працівник його не перевірив.
notice-incomplete =
    { $missing ->
        [one] { $missing } фрагмент із { $total } ще не перекладено. Його показано англійською.
        [few] { $missing } фрагменти з { $total } ще не перекладено. Їх показано англійською.
        [many] { $missing } фрагментів із { $total } ще не перекладено. Їх показано англійською.
       *[other] { $missing } фрагмента з { $total } ще не перекладено. Їх показано англійською.
    }
notice-void-source = Вихідний текст цих розділів змінився після їх перевірки: { $sections }
notice-void-value = Число, назва або посилання в цих розділах змінилися після їх перевірки: { $sections }
notice-void-translation = Формулювання цих розділів змінилося після їх перевірки: { $sections }

## Imprint

imprint-heading = Про цей текст
imprint-version = Версія
imprint-prepared = Дата підготовки
imprint-last-reviewed = Остання перевірка медичними працівниками
imprint-never-reviewed = Ще не перевірено
imprint-next-review = Наступна перевірка запланована
imprint-edition = Видання
imprint-sponsor = За чий кошт
imprint-no-sponsor = Жодна компанія не платила за цей текст.
imprint-licence = Ліцензія
imprint-licence-text = Ви можете копіювати та змінювати цей текст за ліцензією { -licence-name }. Будь ласка, вкажіть джерело.
role-author = Текст
role-editor = Редагування
role-clinician = Медична перевірка
role-patient-panel = Перевірка пацієнтами
role-translator = Переклад
role-illustrator = Малюнки
role-unnamed = Ім’я тут не вказано
role-machine = Машинна чернетка, не перевірено
role-reviewed = Перевірено й підписано розділ за розділом
panel-patients = Прочитали пацієнти
panel-families = Прочитали близькі
panel-clinicians = Прочитали медичні працівники
panel-size = { $date }. Кількість людей: { $size }

## What an edition of an association adds

call-emergency = Номер екстреної допомоги: { $number }
call-team = Телефонна лінія: { $number }
call-team-hours = Телефонна лінія: { $number } ({ $hours })
imprint-address = Адреса
imprint-contact = Контакти
imprint-country = Для читачів у країні
imprint-approval = Код схвалення
edition-publisher = Хто видає ці брошури
edition-helplines = Телефони, за якими допоможуть
edition-hours = Коли: { $text }
edition-cost = Вартість дзвінка: { $text }
edition-languages = Мови: { $text }
edition-checked = Номер востаннє перевірено: { $date }
edition-reporting = Повідомити про побічну дію
edition-reporting-text = Повідомити про побічну дію ліків можна тут: { $name }
edition-funding = Хто платить та інші інтереси
edition-legal = Правова інформація
edition-privacy = Конфіденційність і ваші дані
edition-feedback = Повідомте нам, що неправильно або незрозуміло
notice-overdue = Цей текст мали перевірити знову до дати: { $date }. Його переглядають. Запитайте свою команду, чи він досі чинний.

## Accessibility statement

accessibility-title = Доступність
accessibility-description = Наскільки доступні ці сторінки, чого бракує і кому про це сказати.
notice-statement-draft = Ця заява є чернеткою. Її ще ніхто не підписав.
accessibility-scope = Ця заява стосується цих вебсторінок і файлів PDF, які на них є.
accessibility-promise = { $name } хоче, щоб ними могли користуватися всі.
accessibility-status = Наскільки доступні сторінки
accessibility-partly = Сторінки та файли частково відповідають стандартам: { $standards }. Чого бракує, зазначено нижче.
accessibility-none = Наші перевірки не знайшли на сторінках нічого, що не відповідає стандартам: { $standards }.
accessibility-gaps = Що ще не доступне
accessibility-gap-reflow = Ніхто не перевіряв, чи можна пристосувати рядки файлу PDF до малого екрана ({ $clause }).
accessibility-gap-booklet = Програми для читання з екрана не можуть прочитати буклети для друку ({ $clause }).
accessibility-instead = Якщо якийсь файл вам не підходить, прочитайте вебсторінку. На ній той самий текст.
accessibility-method = Як це оцінювали
accessibility-machine = Програми перевірили сторінки в браузері. Чого програми не бачать, оцінили самі автори сторінок. Востаннє: { $date }.
accessibility-unaudited = Жодна незалежна установа не перевіряла ці сторінки. Люди з інвалідністю їх ще не випробували.
accessibility-signed = Підпис: { $name }. День: { $date }.
accessibility-feedback = Якщо у вас щось не працює
accessibility-feedback-text = Повідомте нам або попросіть текст в іншому вигляді: { $address }
accessibility-enforcement = Якщо наша відповідь не допоможе
accessibility-open = Об’єднання, яке видає ці сторінки, напише тут, до кого можна звернутися.

## Foot of the page

footer-independent = Цей сайт незалежний. Програма та організації, які надихнули на його створення, не писали, не перевіряли й не підтримували його.
footer-about = Про ці брошури

## Page not found

not-found-title = Сторінку не знайдено
not-found-text = Такої сторінки немає, або її адреса змінилася.
not-found-home = Перейти до брошур

## Page that has moved

moved-title = Цю сторінку перенесено
moved-text = Нова адреса сторінки:

## Versions and corrections

versions-heading = Версії цієї брошури
version-name = Версія { $version }: { $date }
version-newest = До найновішого тексту
notice-version-newest = Це версія { $version }. Дата: { $date }. Вона найновіша.
notice-version-old = Це версія { $version }. Дата: { $date }. Є новіший текст.
notice-kept = Є новіший текст, але ще не цією мовою. Дата цього тексту: { $date }.
notice-mistake = У цьому тексті є помилка. Будь ласка, перегляньте розділ: { $section }
correction-wrong = Неправильно: { $text }
correction-right = Правильно: { $text }
correction-date = Помилку виявлено: { $date }
correction-pending = Цей уривок виправляють. Запитайте свою команду. Не дійте за текстом, який тут був.
correction-section = Розділ: { $section }
correction-versions = Версії з цією помилкою: { $versions }
corrections-title = Виправлення
corrections-intro = Ці уривки були неправильними в попередніх версіях. Якщо у вас є така версія на папері, будь ласка, впишіть у неї правильний текст.
download-slip = Виправлення для друку (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Сторінка { $page } з { $pages }
print-contents = У цій брошурі
print-draft = Чернетка
print-links = Вебадреси
print-web = Ця брошура в інтернеті
print-qr = QR-код із вебадресою цієї брошури
print-stamp = Печатка вашої лікарні або кабінету
print-contact-name = Кому телефонувати
print-contact-phone = Телефон
print-contact-night = Уночі та у вихідні
print-week = Тиждень від
print-date = Дата
print-code = Код друку

## Links on the page to files for printing

download-heading = Надрукувати або зберегти
download-pdf = PDF для паперу A4 ({ $language }, { $kilobytes } кБ)
download-pdf-large = PDF великим шрифтом ({ $language }, { $kilobytes } кБ)
download-pdf-booklet = PDF для друку у вигляді буклета ({ $language }, { $kilobytes } кБ)
download-pdf-booklet-help = Друкуйте з обох боків із перевертанням за коротким краєм, потім складіть аркуші й скріпіть степлером.
download-pdf-press = PDF для друкарні ({ $language }, { $kilobytes } кБ)
download-captions = Субтитри до фільму (WebVTT, { $language }, { $kilobytes } кБ)

## Sheet for the print shop

docket-heading = Бланк замовлення для друкарні
docket-title = Назва
docket-language = Мова
docket-edition = Видання
docket-file = Файл
docket-checksum = Контрольна сума (SHA-256)
docket-size = Формат після обрізування
docket-bleed = Припуск під обріз з кожного боку
docket-pages = Кількість сторінок разом з обкладинкою
docket-binding = Край скріплення
docket-binding-left = Лівий
docket-binding-right = Правий
docket-finishing = Післядрукарська обробка
docket-finishing-text = Скласти один раз і скріпити двома скобами по згину.
docket-paper = Папір
docket-paper-text = Матовий або некрейдований, щоб на ньому можна було писати. Внутрішні сторінки 115 г/м², обкладинка 170 г/м².
docket-colours = Кольори
docket-colours-text = Чотири фарби (CMYK) з обох боків. Текст — лише чорною фарбою.
docket-marks = Мітки обрізу
docket-marks-with = З мітками обрізу
docket-marks-without = Без міток обрізу
docket-copies = Наклад
docket-contact = До кого звертатися
docket-proof = Перед друком
docket-proof-text = Надішліть пробний відбиток людині, яка зробила замовлення, і дочекайтеся відповіді.

## Review sheets

review-title = Аркуш перевірки
review-intro = Прочитайте кожен пронумерований текст. Напишіть поруч, що неправильно, незрозуміло або чого бракує.
review-intro-translation = Порівняйте кожен переклад з оригіналом поруч.
review-privacy = Зазначте свою роль, наприклад медсестра або пацієнт. Ваше ім’я для зауважень не потрібне.
review-file = Ви також можете написати зауваження в цьому файлі й надіслати його назад:
review-print = Цей аркуш для друку (PDF)
review-since = Зміни позначено порівняно з аркушем, що має цей код:
review-marks = Слова між [− і −] вилучено. Слова між [+ і +] нові.
review-number = №
review-comment = Зауваження
review-missing = Не перекладено. Читачі бачать тут оригінальний текст.
review-fallback = Читачі бачать тут оригінальний текст, бо сусідній текст не перекладено.
review-new = Нове
review-changed = Змінено
review-gone = Вилучено
review-found = Знайдено програмою
review-notes = Відкрите зауваження
review-note-stale = Текст змінився після цього зауваження.
review-notes-gone = Відкриті зауваження до текстів, які змінено або вилучено
review-picture = Малюнок
review-panels = Що сказали попередні читачі і що змінено
review-sign = Схвалення
review-code = Код цього тексту
review-code-text = Підпис дійсний лише для тексту з цим кодом. Код змінюється, щойно змінюється слово, число або посилання.
review-role = Роль
review-checked = Що перевірено
review-sign-text = Увесь текст на цьому аркуші прочитано.
review-sign-meaning = Переклад каже те саме, що й оригінал.
review-sign-medicine = Медичний зміст правильний і актуальний.
review-sign-numbers = Числа, дози й межі правильні.
review-sign-warnings = Тривожні ознаки правильні, як і те, кому телефонувати.
review-sign-language = Слова прості й доброзичливі.
review-result = Результат
review-result-yes = Текст можна використовувати таким, як є.
review-result-changes = Текст можна використовувати, коли мої зауваження буде враховано.
review-result-no = Текст ще не можна використовувати.
review-name = Ім’я та посада
review-signature = Підпис
review-panel = Для пацієнтів і близьких
review-panel-text = Скажіть чесно, що ви думаєте: це допомагає найбільше. Називати своє ім’я не потрібно.
review-panel-clear = Чи все було зрозуміло? Які слова чи речення було важко зрозуміти?
review-panel-fear = Чи щось вас налякало або образило? Де?
review-panel-missing = Чи бракувало чогось, про що ви хотіли дізнатися?
review-panel-more = Чи хочете ви сказати нам ще щось?

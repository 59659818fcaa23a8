## Around the page

skip-to-content = Към текста
home = Начало
breadcrumb-label = Вие сте тук
languages-label = Езици
languages-choose = Изберете своя език
menu-label = Меню
contents-heading = На тази страница
back-to-top = Към началото на страницата

## Index of a language: headings

brochures-heading = Брошури
videos-heading = Филми
more-heading = Още

## Boxes: the word that stands in front of the text

callout-in-short = Накратко
callout-note = Добре е да знаете
callout-tip = Съвет
callout-important = Важно
callout-caution = Внимавайте
callout-warning = Предупреждение
tier-emergency = Спешен случай
tier-team = Денем или нощем
tier-office-hours = В работно време
worksheet = Работен лист
questions = Какво да попитате
contact-card = Контакти
film = Филм

## Worksheets

scale-instruction = Оградете едно число.

## Sources and glossary

notes-heading = Източници
note-label = Източник { $number }
note-back = Обратно към текста от източник { $number }
note-back-place = Обратно към място { $place } в текста от източник { $number }
glossary-title = Обяснение на думите
glossary-description = Медицински думи на разбираем език.

## Films

film-length =
    { $minutes ->
        [one] Времетраене: { $minutes } минута
       *[other] Времетраене: { $minutes } минути
    }
film-in-words = На тази страница е описано всичко, което бихте видели и чули във филма.
cue-scene = На екрана
cue-spoken = Глас
cue-time = Време

## What readers must be told

notice-heading = Моля, обърнете внимание
notice-sample = Това е примерен текст. Никой здравен специалист не го е одобрил. Не вземайте решения за здравето си въз основа на него. Попитайте лекуващия си екип.
notice-machine-draft = Този превод е направен от машина. Никой здравен специалист не го е проверил.
notice-incomplete =
    { $missing ->
        [one] { $missing } от { $total } откъса още не е преведен. Показан е на английски.
       *[other] { $missing } от { $total } откъса още не са преведени. Показани са на английски.
    }
notice-void-source = Изходният текст на тези раздели е променен след проверката им: { $sections }
notice-void-value = Число, име или връзка в тези раздели е променена след проверката им: { $sections }
notice-void-translation = Формулировката на тези раздели е променена след проверката им: { $sections }

## Imprint

imprint-heading = За този текст
imprint-version = Версия
imprint-prepared = Дата на изготвяне
imprint-last-reviewed = Последна проверка от здравни специалисти
imprint-never-reviewed = Още не е проверено
imprint-next-review = Планирана следваща проверка
imprint-edition = Издание
imprint-sponsor = Платено от
imprint-no-sponsor = Никоя фирма не е платила за този текст.
imprint-licence = Лиценз
imprint-licence-text = Можете да копирате и променяте този текст съгласно { -licence-name }. Моля, посочете източника.
role-author = Текст
role-editor = Редакция
role-clinician = Медицинска проверка
role-patient-panel = Проверка от пациенти
role-translator = Превод
role-illustrator = Рисунки
role-unnamed = Името не е посочено тук
role-machine = Машинна чернова, непроверена
role-reviewed = Проверено и подписано раздел по раздел
panel-patients = Прочетено от пациенти
panel-families = Прочетено от близки
panel-clinicians = Прочетено от здравни специалисти
panel-size = { $date }. Брой участници: { $size }

## What an edition of an association adds

call-emergency = Номер за спешни случаи: { $number }
call-team = Телефонна линия: { $number }
call-team-hours = Телефонна линия: { $number } ({ $hours })
imprint-address = Адрес
imprint-contact = Контакт
imprint-country = За читатели в
imprint-approval = Код на одобрение
edition-publisher = Кой издава тези брошури
edition-helplines = Телефони, на които помагат
edition-hours = Кога: { $text }
edition-cost = Цена на разговора: { $text }
edition-languages = Езици: { $text }
edition-checked = Номерът е проверен последно на: { $date }
edition-reporting = Съобщете за страничен ефект
edition-reporting-text = Можете да съобщите за страничен ефект на лекарство тук: { $name }
edition-funding = Кой плаща и други интереси
edition-legal = Правна информация
edition-privacy = Поверителност и вашите данни
edition-feedback = Кажете ни какво е грешно или неясно
notice-overdue = Този текст трябваше да бъде проверен отново до: { $date }. Той се преглежда. Попитайте екипа си дали все още е валиден.

## Accessibility statement

accessibility-title = Достъпност
accessibility-description = Доколко са достъпни тези страници, какво липсва и къде да ни кажете.
notice-statement-draft = Тази декларация е чернова. Никой още не я е подписал.
accessibility-scope = Тази декларация се отнася за тези уебстраници и за PDF файловете, които те предлагат.
accessibility-promise = { $name } иска всички да могат да ги използват.
accessibility-status = Доколко са достъпни страниците
accessibility-partly = Страниците и файловете отговарят отчасти на стандартите: { $standards }. Какво липсва, е посочено по-долу.
accessibility-none = Нашите тестове не откриха в страниците нищо, което да не отговаря на стандартите: { $standards }.
accessibility-gaps = Какво още не е достъпно
accessibility-gap-reflow = Никой не е опитал дали редовете на PDF файл могат да се нагодят към малък екран ({ $clause }).
accessibility-gap-booklet = Екранните четци не могат да прочетат книжките за печат и сгъване ({ $clause }).
accessibility-instead = Ако някой файл не работи за вас, прочетете уебстраницата. В нея е същият текст.
accessibility-method = Как е оценено това
accessibility-machine = Програми изпробваха страниците в браузър. Което програмите не виждат, създателите оцениха сами. За последен път: { $date }.
accessibility-unaudited = Никоя независима организация не е проверила страниците. Хора с увреждания още не са ги изпробвали.
accessibility-signed = Подпис: { $name }. Ден: { $date }.
accessibility-feedback = Ако нещо не работи за вас
accessibility-feedback-text = Кажете ни или поискайте текста в друг вид: { $address }
accessibility-enforcement = Ако отговорът ни не помогне
accessibility-open = Сдружението, което издава тези страници, ще посочи тук към кого да се обърнете.

## Foot of the page

footer-independent = Този сайт е независим. Програмата и организациите, които са го вдъхновили, не са го писали, проверявали или подкрепяли.
footer-about = За тези брошури

## Page not found

not-found-title = Страницата не е намерена
not-found-text = Тази страница не съществува или адресът ѝ е променен.
not-found-home = Към брошурите

## Page that has moved

moved-title = Тази страница е преместена
moved-text = Новият адрес на страницата е:

## Versions and corrections

versions-heading = Версии на тази брошура
version-name = Версия { $version }: { $date }
version-newest = Към най-новия текст
notice-version-newest = Това е версия { $version }. Дата: { $date }. Тя е най-новата.
notice-version-old = Това е версия { $version }. Дата: { $date }. Има по-нов текст.
notice-kept = Има по-нов текст, но още не на този език. Дата на този текст: { $date }.
notice-mistake = В този текст има грешка. Моля, вижте раздела: { $section }
correction-wrong = Грешно: { $text }
correction-right = Вярно: { $text }
correction-date = Грешката е открита на: { $date }
correction-pending = Този пасаж се поправя. Попитайте екипа си. Не следвайте текста, който беше тук.
correction-section = Раздел: { $section }
correction-versions = Версии с тази грешка: { $versions }
corrections-title = Поправки
corrections-intro = Тези пасажи бяха грешни в предишни версии. Ако имате такава на хартия, моля, впишете в нея верния текст.
download-slip = Поправки за печат (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Страница { $page } от { $pages }
print-contents = В тази брошура
print-draft = Чернова
print-links = Уебадреси
print-web = Тази брошура в интернет
print-qr = QR код с уебадреса на тази брошура
print-stamp = Печат на вашата болница или кабинет
print-contact-name = На кого да се обадите
print-contact-phone = Телефон
print-contact-night = През нощта и в почивните дни
print-week = Седмица от
print-date = Дата
print-code = Код на отпечатъка

## Links on the page to files for printing

download-heading = Печат или запазване
download-pdf = PDF за хартия A4 ({ $language }, { $kilobytes } кБ)
download-pdf-large = PDF с едър шрифт ({ $language }, { $kilobytes } кБ)
download-pdf-booklet = PDF за печат и сгъване като книжка ({ $language }, { $kilobytes } кБ)
download-pdf-booklet-help = Отпечатайте двустранно с обръщане по късата страна, после сгънете и захванете с телбод.
download-pdf-press = PDF за печатница ({ $language }, { $kilobytes } кБ)
download-captions = Субтитри за филма (WebVTT, { $language }, { $kilobytes } кБ)

## Sheet for the print shop

docket-heading = Поръчка за печатницата
docket-title = Заглавие
docket-language = Език
docket-edition = Издание
docket-file = Файл
docket-checksum = Контролна сума (SHA-256)
docket-size = Размер след обрязване
docket-bleed = Наддаване за обрязване от всяка страна
docket-pages = Брой страници, включително корицата
docket-binding = Страна на подвързване
docket-binding-left = Лява
docket-binding-right = Дясна
docket-finishing = Довършителни работи
docket-finishing-text = Сгънете веднъж и захванете с две телчета по сгъвката.
docket-paper = Хартия
docket-paper-text = Матова или непокрита, за да може да се пише върху нея. Вътрешни страници 115 г/м², корица 170 г/м².
docket-colours = Цветове
docket-colours-text = Четири цвята (CMYK) от двете страни. Текстът е само с черно.
docket-marks = Знаци за рязане
docket-marks-with = Със знаци за рязане
docket-marks-without = Без знаци за рязане
docket-copies = Брой екземпляри
docket-contact = Лице за връзка
docket-proof = Преди печат
docket-proof-text = Моля, изпратете пробен отпечатък на лицето, което е направило поръчката, и изчакайте отговора му.

## Review sheets

review-title = Лист за проверка
review-intro = Моля, прочетете всеки номериран текст. Напишете до него какво е грешно, неясно или липсва.
review-intro-translation = Сравнете всеки превод с оригинала до него.
review-privacy = Моля, посочете ролята си, например медицинска сестра или пациент. За бележките името Ви не е нужно.
review-file = Можете също да напишете бележките си в този файл и да го изпратите обратно:
review-print = Този лист за печат (PDF)
review-since = Промените са отбелязани спрямо листа с този код:
review-marks = Думите между [− и −] са премахнати. Думите между [+ и +] са нови.
review-number = №
review-comment = Бележка
review-missing = Няма превод. Читателите виждат тук оригиналния текст.
review-fallback = Читателите виждат тук оригиналния текст, защото съседен текст не е преведен.
review-new = Ново
review-changed = Променено
review-gone = Премахнато
review-found = Намерено от програмата
review-notes = Отворена бележка
review-note-stale = Текстът се е променил след тази бележка.
review-notes-gone = Отворени бележки към текстове, които са променени или премахнати
review-picture = Картина
review-panels = Какво казаха предишните читатели и какво беше променено
review-sign = Одобрение
review-code = Код на този текст
review-code-text = Подписът важи само за текста с този код. Кодът се променя, щом се промени дума, число или връзка.
review-role = Роля
review-checked = Какво беше проверено
review-sign-text = Целият текст на този лист е прочетен.
review-sign-meaning = Преводът казва същото като оригинала.
review-sign-medicine = Медицинското съдържание е вярно и актуално.
review-sign-numbers = Числата, дозите и границите са верни.
review-sign-warnings = Предупредителните признаци са верни, както и на кого да се обадите.
review-sign-language = Думите са прости и любезни.
review-result = Резултат
review-result-yes = Текстът може да се използва така, както е.
review-result-changes = Текстът може да се използва, след като бележките ми бъдат взети предвид.
review-result-no = Текстът още не трябва да се използва.
review-name = Име и длъжност
review-signature = Подпис
review-panel = За пациенти и близки
review-panel-text = Кажете честно какво мислите: това помага най-много. Не е нужно да посочвате името си.
review-panel-clear = Беше ли всичко ясно? Кои думи или изречения бяха трудни за разбиране?
review-panel-fear = Имаше ли нещо, което Ви изплаши или засегна? Къде?
review-panel-missing = Липсваше ли нещо, което искахте да знаете?
review-panel-more = Искате ли да ни кажете още нещо?

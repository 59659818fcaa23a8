## Around the page

skip-to-content = Przejdź do tekstu
home = Strona główna
breadcrumb-label = Ścieżka strony
languages-label = Języki
languages-choose = Wybór języka
menu-label = Menu
contents-heading = Na tej stronie
back-to-top = Do góry

## Index of a language: headings

brochures-heading = Broszury
videos-heading = Filmy
more-heading = Więcej

## Boxes: the word that stands in front of the text

callout-in-short = W skrócie
callout-note = Warto wiedzieć
callout-tip = Wskazówka
callout-important = Ważne
callout-caution = Ostrożnie
callout-warning = Ostrzeżenie
tier-emergency = Stan nagły
tier-team = W dzień i w nocy
tier-office-hours = W godzinach pracy
worksheet = Karta pracy
questions = Pytania, które warto zadać
contact-card = Kontakty
film = Film

## Worksheets

scale-instruction = Proszę zakreślić jedną liczbę.

## Sources and glossary

notes-heading = Źródła
note-label = Źródło { $number }
note-back = Powrót do tekstu od źródła { $number }
note-back-place = Powrót do miejsca { $place } w tekście od źródła { $number }
glossary-title = Słowniczek
glossary-description = Pojęcia medyczne wyjaśnione prostym językiem.

## Films

film-length =
    { $minutes ->
        [one] Czas trwania: { $minutes } minuta
        [few] Czas trwania: { $minutes } minuty
        [many] Czas trwania: { $minutes } minut
       *[other] Czas trwania: { $minutes } minuty
    }
film-in-words = Na tej stronie zapisano wszystko, co można by zobaczyć i usłyszeć w filmie.
cue-scene = Na ekranie
cue-spoken = Tekst mówiony
cue-time = Czas

## What readers must be told

notice-heading = Ważna informacja
notice-sample = To jest tekst przykładowy. Nie zatwierdził go żaden pracownik ochrony zdrowia. Proszę nie podejmować na jego podstawie decyzji o swoim zdrowiu. Proszę zapytać zespół leczący.
notice-machine-draft = To tłumaczenie wykonała maszyna. Nie sprawdził go żaden pracownik ochrony zdrowia.
notice-incomplete =
    { $missing ->
        [one] { $missing } z { $total } fragmentów nie jest jeszcze przetłumaczony. Jest pokazany po angielsku.
        [few] { $missing } z { $total } fragmentów nie są jeszcze przetłumaczone. Są pokazane po angielsku.
        [many] { $missing } z { $total } fragmentów nie jest jeszcze przetłumaczonych. Są pokazane po angielsku.
       *[other] { $missing } z { $total } fragmentów nie jest jeszcze przetłumaczone. Są pokazane po angielsku.
    }
notice-void-source = Tekst źródłowy tych części zmienił się od czasu ich sprawdzenia: { $sections }
notice-void-value = Liczba, nazwa lub link w tych częściach zmieniły się od czasu ich sprawdzenia: { $sections }
notice-void-translation = Brzmienie tych części zmieniło się od czasu ich sprawdzenia: { $sections }

## Imprint

imprint-heading = O tym tekście
imprint-version = Wersja
imprint-prepared = Data opracowania
imprint-last-reviewed = Ostatnie sprawdzenie przez pracowników ochrony zdrowia
imprint-never-reviewed = Jeszcze nie sprawdzono
imprint-next-review = Następne planowane sprawdzenie
imprint-edition = Wydanie
imprint-sponsor = Finansowanie
imprint-no-sponsor = Za ten tekst nie zapłaciła żadna firma.
imprint-licence = Licencja
imprint-licence-text = Ten tekst wolno kopiować i zmieniać na warunkach licencji { -licence-name }. Prosimy o podanie źródła.
role-author = Tekst
role-editor = Redakcja
role-clinician = Sprawdzenie medyczne
role-patient-panel = Sprawdzenie przez pacjentów
role-translator = Tłumaczenie
role-illustrator = Rysunki
role-unnamed = Bez podania nazwiska
role-machine = Wersja robocza wykonana maszynowo, niesprawdzona
role-reviewed = Sprawdzono i podpisano część po części
panel-patients = Przeczytane przez pacjentów
panel-families = Przeczytane przez bliskich
panel-clinicians = Przeczytane przez pracowników ochrony zdrowia
panel-size = { $date }. Liczba osób: { $size }

## What an edition of an association adds

call-emergency = Numer alarmowy: { $number }
call-team = Linia telefoniczna: { $number }
call-team-hours = Linia telefoniczna: { $number } ({ $hours })
imprint-address = Adres
imprint-contact = Kontakt
imprint-country = Dla osób z kraju
imprint-approval = Kod zatwierdzenia
edition-publisher = Kto wydaje te broszury
edition-helplines = Telefony, które pomagają
edition-hours = Kiedy: { $text }
edition-cost = Koszt połączenia: { $text }
edition-languages = Języki: { $text }
edition-checked = Numer sprawdzono ostatnio: { $date }
edition-reporting = Zgłoś działanie niepożądane
edition-reporting-text = Działanie niepożądane leku można zgłosić tutaj: { $name }
edition-funding = Kto płaci i inne interesy
edition-legal = Informacje prawne
edition-privacy = Prywatność i dane osobowe
edition-feedback = Prosimy napisać, co jest błędne lub niejasne
notice-overdue = Ten tekst miał zostać ponownie sprawdzony do dnia: { $date }. Jest w trakcie przeglądu. Proszę zapytać swój zespół, czy jest nadal aktualny.

## Accessibility statement

accessibility-title = Dostępność
accessibility-description = Jak dostępne są te strony, czego brakuje i komu można to zgłosić.
notice-statement-draft = Ta deklaracja jest projektem. Nikt jej jeszcze nie podpisał.
accessibility-scope = Ta deklaracja dotyczy tych stron internetowych i plików PDF, które są na nich.
accessibility-promise = { $name } chce, aby każdy mógł z nich korzystać.
accessibility-status = Jak dostępne są te strony
accessibility-partly = Strony i pliki częściowo spełniają normy: { $standards }. To, czego brakuje, podano poniżej.
accessibility-none = Nasze testy nie znalazły na stronach niczego, co nie spełnia norm: { $standards }.
accessibility-gaps = Co nie jest jeszcze dostępne
accessibility-gap-reflow = Nikt nie sprawdził, czy wiersze pliku PDF można dopasować do małego ekranu ({ $clause }).
accessibility-gap-booklet = Czytniki ekranu nie mogą odczytać broszur do wydrukowania i złożenia ({ $clause }).
accessibility-instead = Jeśli z pliku nie da się korzystać, można przeczytać stronę internetową. Jest na niej ten sam tekst.
accessibility-method = Jak to oceniono
accessibility-machine = Programy sprawdziły strony w przeglądarce. To, czego programy nie widzą, ocenili sami twórcy stron. Ostatni raz: { $date }.
accessibility-unaudited = Żadna niezależna instytucja nie zbadała tych stron. Osoby z niepełnosprawnościami jeszcze ich nie sprawdziły.
accessibility-signed = Podpis: { $name }. Dzień: { $date }.
accessibility-feedback = Jeśli coś nie działa
accessibility-feedback-text = Prosimy nam o tym napisać albo poprosić o tekst w innej postaci: { $address }
accessibility-enforcement = Jeśli nasza odpowiedź nie pomoże
accessibility-open = Stowarzyszenie, które wydaje te strony, poda tutaj, do kogo można się zwrócić.

## Foot of the page

footer-independent = Ta strona jest niezależna. Program i organizacje, które były dla niej inspiracją, nie napisały jej, nie sprawdziły ani nie wspierały.
footer-about = O tych broszurach

## Page not found

not-found-title = Nie znaleziono strony
not-found-text = Ta strona nie istnieje albo zmienił się jej adres.
not-found-home = Przejdź do broszur

## Page that has moved

moved-title = Ta strona została przeniesiona
moved-text = Nowy adres tej strony:

## Versions and corrections

versions-heading = Wersje tej broszury
version-name = Wersja { $version }: { $date }
version-newest = Przejdź do najnowszego tekstu
notice-version-newest = To jest wersja { $version }. Data: { $date }. Jest najnowsza.
notice-version-old = To jest wersja { $version }. Data: { $date }. Istnieje nowszy tekst.
notice-kept = Istnieje nowszy tekst, ale jeszcze nie w tym języku. Data tego tekstu: { $date }.
notice-mistake = W tym tekście jest błąd. Proszę zobaczyć rozdział: { $section }
correction-wrong = Źle: { $text }
correction-right = Dobrze: { $text }
correction-date = Data wykrycia błędu: { $date }
correction-pending = Ten fragment jest poprawiany. Proszę zapytać swój zespół. Proszę nie kierować się tekstem, który tu był.
correction-section = Rozdział: { $section }
correction-versions = Wersje z tym błędem: { $versions }
corrections-title = Poprawki
corrections-intro = Te fragmenty były błędne we wcześniejszych wersjach. Jeśli mają Państwo taką wersję na papierze, proszę wpisać w niej poprawny tekst.
download-slip = Poprawki do druku (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Strona { $page } z { $pages }
print-contents = W tej broszurze
print-draft = Projekt
print-links = Adresy internetowe
print-web = Ta broszura w internecie
print-qr = Kod QR z adresem internetowym tej broszury
print-stamp = Pieczątka szpitala lub przychodni
print-contact-name = Osoba do kontaktu
print-contact-phone = Telefon
print-contact-night = W nocy i w weekendy
print-week = Tydzień od
print-date = Data
print-code = Kod wydruku

## Links on the page to files for printing

download-heading = Wydruk lub zapis
download-pdf = PDF na papier A4 ({ $language }, { $kilobytes } kB)
download-pdf-large = PDF dużym drukiem ({ $language }, { $kilobytes } kB)
download-pdf-booklet = PDF do wydrukowania i złożenia w broszurę ({ $language }, { $kilobytes } kB)
download-pdf-booklet-help = Wydrukować dwustronnie, obracając papier wzdłuż krótszej krawędzi, a potem złożyć i zszyć.
download-pdf-press = PDF dla drukarni ({ $language }, { $kilobytes } kB)
download-captions = Napisy do filmu (WebVTT, { $language }, { $kilobytes } kB)

## Sheet for the print shop

docket-heading = Zlecenie dla drukarni
docket-title = Tytuł
docket-language = Język
docket-edition = Wydanie
docket-file = Plik
docket-checksum = Suma kontrolna (SHA-256)
docket-size = Format po przycięciu
docket-bleed = Spad z każdej strony
docket-pages = Liczba stron z okładką
docket-binding = Krawędź oprawy
docket-binding-left = Lewa
docket-binding-right = Prawa
docket-finishing = Wykończenie
docket-finishing-text = Złożyć jeden raz i zszyć dwiema zszywkami przez grzbiet.
docket-paper = Papier
docket-paper-text = Matowy lub niepowlekany, tak aby można było po nim pisać. Środek 115 g/m², okładka 170 g/m².
docket-colours = Kolory
docket-colours-text = Cztery kolory (CMYK) po obu stronach. Tekst w czystej czerni.
docket-marks = Znaczniki cięcia
docket-marks-with = Ze znacznikami cięcia
docket-marks-without = Bez znaczników cięcia
docket-copies = Liczba egzemplarzy
docket-contact = Osoba do kontaktu
docket-proof = Przed drukiem
docket-proof-text = Proszę wysłać wydruk próbny osobie zamawiającej i poczekać na odpowiedź.

## Review sheets

review-title = Arkusz do sprawdzenia
review-intro = Proszę przeczytać każdy ponumerowany tekst. Obok proszę napisać, co jest błędne, niejasne lub czego brakuje.
review-intro-translation = Proszę porównać każde tłumaczenie z oryginałem obok.
review-privacy = Proszę podać swoją rolę, na przykład pielęgniarka lub pacjent. Nazwisko nie jest potrzebne do uwag.
review-file = Uwagi można też wpisać do tego pliku i go odesłać:
review-print = Ten arkusz do druku (PDF)
review-since = Zmiany zaznaczono względem arkusza z tym kodem:
review-marks = Słowa między [− i −] usunięto. Słowa między [+ i +] są nowe.
review-number = Nr
review-comment = Uwaga
review-missing = Nieprzetłumaczone. Czytelnicy widzą tu tekst oryginalny.
review-fallback = Czytelnicy widzą tu tekst oryginalny, ponieważ sąsiedni tekst nie jest przetłumaczony.
review-new = Nowe
review-changed = Zmienione
review-gone = Usunięte
review-found = Znalezione przez program
review-notes = Otwarta uwaga
review-note-stale = Tekst zmienił się od czasu tej uwagi.
review-notes-gone = Otwarte uwagi do tekstów, które zmieniono lub usunięto
review-picture = Rysunek
review-panels = Co powiedzieli wcześniejsi czytelnicy i co zmieniono
review-sign = Zatwierdzenie
review-code = Kod tego tekstu
review-code-text = Podpis dotyczy wyłącznie tekstu z tym kodem. Kod zmienia się, gdy tylko zmieni się słowo, liczba lub link.
review-role = Rola
review-checked = Co sprawdzono
review-sign-text = Przeczytano cały tekst na tym arkuszu.
review-sign-meaning = Tłumaczenie mówi to samo co oryginał.
review-sign-medicine = Treść medyczna jest poprawna i aktualna.
review-sign-numbers = Liczby, dawki i wartości graniczne są poprawne.
review-sign-warnings = Objawy alarmowe są poprawne, podobnie jak to, do kogo dzwonić.
review-sign-language = Słowa są proste i życzliwe.
review-result = Wynik
review-result-yes = Tekst można stosować w tej postaci.
review-result-changes = Tekst można stosować po uwzględnieniu moich uwag.
review-result-no = Tekstu nie wolno jeszcze stosować.
review-name = Imię, nazwisko i funkcja
review-signature = Podpis
review-panel = Dla pacjentów i bliskich
review-panel-text = Prosimy szczerze napisać, co Państwo myślą: to pomaga najbardziej. Nie trzeba podawać nazwiska.
review-panel-clear = Czy wszystko było jasne? Które słowa lub zdania były trudne do zrozumienia?
review-panel-fear = Czy coś przestraszyło lub zraniło? W którym miejscu?
review-panel-missing = Czy zabrakło czegoś, o czym chcieli się Państwo dowiedzieć?
review-panel-more = Czy chcą nam Państwo powiedzieć coś jeszcze?

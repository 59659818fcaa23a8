## meta

meta_fbbju5x7 = Dbanie o nastrój
meta_zfe7v5pi = Praktyczny poradnik o uczuciach, zmartwieniach i wsparciu przy raku jelita grubego z przerzutami
meta_oc4nczd4 = Jak sprawdzać swój nastrój, co może pomóc już dziś i kiedy prosić o pomoc przy raku jelita grubego z przerzutami.
meta_vedamgls = Silne uczucia są w tej chorobie częste, a pomoc działa: należy wcześnie powiedzieć zespołowi leczącemu.

## intro

intro_kt4elrog = Silne uczucia są częste przy raku jelita grubego z przerzutami. Nie są niczyją winą.
intro_3ekgjzn5 = Raz w tygodniu należy wybrać liczbę od 0 do 10, która oznacza nasilenie dystresu.
intro_g5rkfjo5 = Przy liczbie { $distress-action } lub większej albo gdy jakakolwiek liczba niepokoi, należy powiedzieć o tym zespołowi leczącemu.
intro_mkomdeft = Mogą pomóc rozmowa, małe codzienne kroki i leczenie.
intro_qv3s4fiy = W razie myśli o odebraniu sobie życia należy natychmiast komuś o tym powiedzieć. Proszę nie czekać do następnej wizyty.

## feelings

feelings_lawidot4 = Co można czuć
feelings_w5cvotro = Warto nazwać swoje uczucia. Dzięki temu może być łatwiej o nich mówić.
feelings_nrx7gia4 = Niektóre z tych uczuć mogą się pojawić i zmieniać nawet w ciągu jednego dnia:
feelings_birylefm = szok, jakby nic nie było prawdziwe
feelings_4ohg3w2n = lęk przed bólem, badaniami obrazowymi lub przyszłością
feelings_7u5txl3a = złość na chorobę lub na innych ludzi
feelings_26u6waah = poczucie winy z powodu skutków dla rodziny
feelings_sktp4qoa = smutek albo brak jakichkolwiek uczuć
feelings_xnreij6s = ulga, bo wreszcie wiadomo, co się dzieje
feelings_2zgdumhm = Żadne z tych uczuć nie jest niewłaściwe. To nie nastrój wywołał nowotwór. Nie trzeba okazywać radości ze względu na innych.
feelings_o3kn4guk = Wiele osób tak się czuje. Około { $problem-in-hundred-low } do { $problem-in-hundred-high } na 100 osób z nowotworem ma problem emocjonalny, który wymaga opieki[^donovan-2020]. Około { $depression-in-hundred } na 100 ma depresję[^mitchell-2011].
feelings_bkmgkbjo = Zespołowi leczącemu należy powiedzieć także o bólu, zmęczeniu i złym śnie. Mogą one obniżać nastrój, podobnie jak niektóre leki.

## harder-times

harder-times_a3uvd6in = Trudniejsze chwile
harder-times_azrlj2cl = Na czas, który często bywa trudny, warto zaplanować więcej wsparcia.
harder-times_nlrurcdg = Kiedy
harder-times_3c64g2gr = Co można czuć
harder-times_cxikeifb = Co może pomóc
harder-times_of6s4ngq = Przed badaniem obrazowym
harder-times_aff46aq7 = Niepokój może rosnąć, gdy zbliża się dzień badania.
harder-times_v552uzox = Zapytać, kiedy i jak będzie znany wynik. Zaplanować coś miłego na dzień przed badaniem.
harder-times_3e4mj2hi = Na początku leczenia
harder-times_phdi5yz2 = Może się wydawać, że jest zbyt wiele do zapamiętania.
harder-times_pamhy6ab = Przyjść z kimś bliskim. Poprosić o informacje na piśmie.
harder-times_2kdn6re3 = W czasie przerwy w leczeniu
harder-times_qag7yxis = Może być mniejsze poczucie bezpieczeństwa.
harder-times_eff6jwgs = Zapytać, do kogo dzwonić i kiedy będzie następna kontrola.
harder-times_3zyhmhp7 = Gdy nowotwór urósł
harder-times_puvcbtzq = Może się pojawić szok, złość lub żal.
harder-times_ghl7ao6l = Poprosić o drugą rozmowę kilka dni później. Zapisać swoje pytania.

## check-yourself

check-yourself_jjvlih7u = Cotygodniowe sprawdzanie nastroju
check-yourself_4xbhltbr = Raz w tygodniu należy wybrać jedną liczbę. [Dystres][term-distress] to nieprzyjemne uczucie, które dotyczy umysłu, ciała, relacji lub przekonań[^ownby-2019]. Może być łagodny albo bardzo silny.
check-yourself_y7vwxmv5 = Jak silny był dystres w ostatnim tygodniu?
check-yourself_acuok7er = brak dystresu
check-yourself_5ezdlswi = najgorszy dystres, jaki mogę sobie wyobrazić
check-yourself_j6kqmsc7 = Przy liczbie { $distress-action } lub większej należy powiedzieć o tym zespołowi leczącemu[^agarwal-2025]. O mniejszej liczbie też należy powiedzieć, jeśli niepokoi. Ta skala jest początkiem rozmowy. Nie stawia rozpoznania.
check-yourself_wwxbk6ok = Ważne są jeszcze dwa inne objawy. Należy zadzwonić do zespołu leczącego w godzinach pracy, jeśli jeden z nich trwa { $low-mood-weeks } tygodnie lub dłużej[^arroll-2010]:
check-yourself_qhdrscq3 = Smutek lub brak nadziei przez większość dni.
check-yourself_ad4gwsie = Prawie nic nie cieszy przez większość dni.
check-yourself_6gqjajde = Mogą to być objawy depresji. Depresja jest chorobą, a nie słabością, i leczenie może pomóc[^esmo-mood-2023].

## today

today_juusj5hj = Co można zrobić dzisiaj
today_wkutiint = Proszę wybrać z tej listy jedną małą rzecz.
today_km5ru3vb = Wstawać, myć się, jeść i kłaść się spać codziennie mniej więcej o tej samej porze.
today_iycoxysl = Wyznaczyć jeden cel, tak mały, aby wystarczył na dziś, na przykład telefon do kogoś znajomego.
today_xnwmenml = Trochę się poruszać, na przykład pójść na krótki spacer. Ćwiczenia mogą zmniejszyć niepokój i obniżony nastrój[^campbell-2019].
today_6hh7vssp = Spędzić trochę czasu na dworze albo posiedzieć przy oknie.
today_klxbh2hq = Przeznaczyć na zmartwienia stałą porę dnia. Zapisać je, a potem zająć się czymś innym.
today_mia4hxb3 = Szukać informacji w internecie tylko przez wcześniej ustalony czas. Przestać, jeśli samopoczucie się pogarsza.
today_p6avj5z5 = Nie uciekać od uczuć w alkohol ani w dodatkowe tabletki nasenne. Poprosić zespół leczący o bezpieczniejszą pomoc.

## slow-breathing

slow-breathing_4frkf5yf = Powolne oddychanie
slow-breathing_kfb4sgns = W chwili napięcia warto spróbować tych kroków:
slow-breathing_ar6fdrwf = Usiąść lub położyć się w wygodnej pozycji.
slow-breathing_g3yi44cm = Łagodnie wciągnąć powietrze nosem.
slow-breathing_owtmdiej = Powoli wypuścić powietrze, dłużej, niż trwał wdech.
slow-breathing_hnjilmx7 = Opuścić ramiona.
slow-breathing_7aeki643 = Robić tak przez kilka minut. Przerwać, jeśli pojawią się zawroty głowy.

## people

people_nxms5mll = Kto może pomóc
people_lljrvkrv = Warto poprosić jedną osobę o jedną konkretną rzecz. Różne osoby mogą pomóc w różnych potrzebach.
people_wgalkc2r = Pielęgniarka lub lekarz może pomóc w sprawach nastroju, snu, bólu i leków. Od tego warto zacząć.
people_jrj7wh2p = Psycholog lub [psychoonkolog][term-psycho-oncologist] wie, jak nowotwór wpływa na uczucia.
people_6sozqzw6 = Pracownik socjalny może pomóc w sprawach pracy, pieniędzy i opieki w domu.
people_dktrdohu = Opiekun duchowy lub duchowny może porozmawiać o sensie i wierze.
people_h24pp56k = Grupa pacjentów może umożliwić kontakt z osobami, które znają tę chorobę.
people_qjxlongm = Rodzina, przyjaciele i sąsiedzi mogą dotrzymać towarzystwa lub pomóc w domu.
people_qrmb76xv = Osoba w środku koła z sześciu małych obrazków: rodzina i przyjaciele, pielęgniarka lub lekarz, psycholog, pracownik socjalny, grupa pacjentów, opiekun duchowy.
people_cmfe6hzr = Ja
people_szejahfb = Rodzina i przyjaciele
people_qt7nj6jh = Pielęgniarka lub lekarz
people_ytbtk4wt = Psycholog
people_tsnhhztw = Pracownik socjalny
people_6ubjwofz = Grupa pacjentów
people_r3wuxws5 = Opiekun duchowy
people_m2cum6vd = Krąg wsparcia. U każdej osoby może wyglądać inaczej.
people_3whkc7bo = Warto zapytać o leczenie niepokoju lub obniżonego nastroju. Mogą pomóc psychoterapia i uważność (mindfulness)[^esmo-mood-2023]. Uważność to spokojne skupienie na obecnej chwili. Niektórym osobom pomagają leki[^esmo-mood-2023]. Zespół leczący sprawdzi, czy pasują do leczenia nowotworu.

## family

family_nbbav3rb = Rodzina i dzieci
family_2yzac37j = Warto mówić krótkimi zdaniami, co się czuje i czego się potrzebuje. Inni nie mogą tego odgadnąć.
family_2nn27mcg = Dzieci często zauważają, że coś jest nie tak. Należy używać prostych, prawdziwych słów i powiedzieć słowo „rak”. Trzeba im powiedzieć, że choroba nie powstała przez nie. Trzeba im powiedzieć, kto będzie się nimi opiekował. Można powiedzieć, że się czegoś nie wie.

## body

body_z6kaokig = Ciało i bliskość
body_4gfpq2i3 = Jeśli zmieniło się odczuwanie własnego ciała, warto powiedzieć o tym pielęgniarce. Leczenie, blizny lub [stomia][term-stoma] mogą zmienić to, jak człowiek siebie widzi. Pielęgniarka stomijna może pomóc poczuć się bezpieczniej wśród ludzi.
body_s6jwymfg = Warto powiedzieć partnerce lub partnerowi, co jest przyjemne, a co nie. Bliskością może być rozmowa, przytulenie lub seks. O ból w czasie seksu lub utratę pożądania można zapytać zespół leczący. Zespół zna takie pytania.

## work-money

work-money_tedjx3sn = Praca i pieniądze
work-money_4wgj6a4l = Warto wcześnie poprosić o kontakt z pracownikiem socjalnym. Może przysługiwać prawo do zasiłku chorobowego, krótszego czasu pracy lub pomocy w pokryciu kosztów. W różnych krajach obowiązują różne zasady.

## carers

carers_nq6zkwrv = Dla opiekunów
carers_kens3ojc = Opiekun też powinien zadbać o swój nastrój. Może co tydzień używać tej samej skali dla siebie. O pomoc należy poprosić, zanim zmęczenie będzie bardzo duże.
carers_qo4jdqx2 = Lepiej więcej słuchać, niż radzić. Nie trzeba rozwiązać wszystkiego.

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = Myśli o odebraniu sobie życia
suicidal-thoughts_gfg2miz5 = W razie myśli samobójczych należy natychmiast komuś o tym powiedzieć. Niektóre osoby z nowotworem myślą o odebraniu sobie życia. Takie myśli mogą się pojawić, gdy ból, lęk lub smutek jest bardzo silny. Nie trzeba się ich wstydzić. Z pomocą mogą minąć.
suicidal-thoughts_prar7afw = Do czasu nadejścia pomocy należy być z drugą osobą. Należy ją poprosić o zabranie leków i innych rzeczy, którymi można zrobić sobie krzywdę.
suicidal-thoughts_vitduqgp = [Opiekun][term-carer] powinien zapytać wprost: „Czy myślisz o odebraniu sobie życia?”. To pytanie nikomu nie podsuwa takiego pomysłu[^dazzi-2014]. W razie niebezpieczeństwa proszę nie zostawiać tej osoby samej.
suicidal-thoughts_t4x477gf = Stan nagły: należy natychmiast zadzwonić na numer alarmowy
suicidal-thoughts_zxcsu5aa = Plan odebrania sobie życia albo myśli o tym, które mogą przejść w czyn.
suicidal-thoughts_254bw3to = Nie można zapewnić sobie bezpieczeństwa.
suicidal-thoughts_luiky2n2 = Celowe zrobienie sobie krzywdy lub przyjęcie zbyt dużej ilości leków.
suicidal-thoughts_gdxf4bpe = Nagła, silna dezorientacja.
suicidal-thoughts_du3hvmz5 = Nowy lub silny ból w klatce piersiowej albo silne lub nagłe trudności z oddychaniem, nawet jeśli wydaje się, że to panika.
suicidal-thoughts_fuxbjzti = Należy natychmiast zadzwonić do zespołu leczącego, w dzień lub w nocy
suicidal-thoughts_ckhmuk7p = Myśli o odebraniu sobie życia, nawet bez planu.
suicidal-thoughts_wvsixy7m = Poczucie, że nie ma powodu, aby żyć dalej.
suicidal-thoughts_5blc3y35 = Od kilku dni prawie bez jedzenia lub prawie bez snu.
suicidal-thoughts_62y7r7fp = Widzenie lub słyszenie rzeczy, których inni nie widzą i nie słyszą.
suicidal-thoughts_ouseovtp = Chęć przerwania leczenia z powodu rozpaczy.
suicidal-thoughts_vuxdc3aq = Potrzeba coraz większej ilości alkoholu lub tabletek każdego dnia.
suicidal-thoughts_gk3zpmsf = Jeśli zespół leczący nie odbiera, należy zadzwonić na numer alarmowy albo zgłosić się na szpitalny oddział ratunkowy. Proszę nie zostawać w samotności.

## worksheets

worksheets_osd4cc6w = Karty pracy
worksheets_otw7vfah = Proszę wypełnić tylko to, co pomaga. Te strony warto zabrać na następną wizytę.
worksheets_sihohzn6 = Dziennik nastroju
worksheets_aychov5z = Skala jest taka sama jak dla dystresu: 0 to brak dystresu, 10 to najgorszy dystres.
worksheets_zbaiss5c = Dzień
worksheets_asxlw3b6 = Dystres, 0 do 10
worksheets_sdthlzok = Co się zdarzyło
worksheets_l32yao7g = Co pomogło
worksheets_r7i5jkjb = Lista zmartwień
worksheets_pwuicnlk = Każde zmartwienie proszę wpisać w jednej z kolumn. Dla pierwszej kolumny proszę wybrać jeden mały krok.
worksheets_vzaexpvv = Mogę coś z tym zrobić
worksheets_uy5l57qp = Nie mogę teraz tego zmienić
worksheets_bedmlkuq = Moja mapa wsparcia
worksheets_kpem5uvn = Przy każdej potrzebie proszę wpisać imię. Jedna osoba może być w kilku miejscach.
worksheets_tcb67bs3 = Czego potrzebuję
worksheets_yinzx6xv = Kto może pomóc
worksheets_cuqkwd2e = Jak się skontaktować
worksheets_5nl7obfl = Ktoś, kto wysłucha
worksheets_axszntof = Dojazd do szpitala
worksheets_vx74jofe = Zakupy i posiłki
worksheets_kqs4bso7 = Opieka nad dziećmi lub rodzicami
worksheets_whk24l2n = Pomoc w sprawach formularzy i pieniędzy
worksheets_lde2vnwe = Ktoś, do kogo można zadzwonić w nocy
worksheets_stczr4lc = Moje sygnały ostrzegawcze
worksheets_kcpgvxyr = Proszę zaznaczyć sygnały, które mówią, że potrzeba więcej pomocy.
worksheets_lzezoac5 = Śpię znacznie mniej lub znacznie więcej niż zwykle.
worksheets_upaonytt = Unikam ludzi.
worksheets_nbkhcjck = Często płaczę albo nic nie czuję.
worksheets_rnydront = Złoszczę się o drobiazgi.
worksheets_sxbruj6z = Opuszczam wizyty, leczenie lub dawki leków.
worksheets_pnzpsjc6 = Słowa na początek rozmowy
worksheets_pv4odcrz = Chcę dziś porozmawiać o swoim nastroju.
worksheets_7gtwar64 = Mój dystres w tym tygodniu był silny. Co może pomóc?
worksheets_s6ixgshc = Tak boję się badania, że nie mogę spać.
worksheets_hbyngk6t = Czy lek lub ból może pogarszać mój nastrój?
worksheets_dox73hrv = Czy mogę porozmawiać z kimś, kto pomaga osobom z nowotworem w sprawach uczuć?
worksheets_3asjs4qc = Czasem myślę o odebraniu sobie życia.
worksheets_7ol2dhyl = Do kogo mogę zadzwonić w nocy lub w weekend?

## when-to-call

when-to-call_4zxn4crm = Kiedy dzwonić

## meta

meta_yvdgycky = Różne etapy życia z chorobą
meta_gt5oz5db = Praktyczny poradnik o etapach życia z nowotworem układu pokarmowego z przerzutami
meta_wip4oozm = Co robić, o co pytać i kto może pomóc, gdy nowotwór układu pokarmowego dał przerzuty: od pierwszych tygodni po rozpoznaniu do ostatnich tygodni.
meta_wdffawqf = Życie z tym nowotworem ma różne etapy: na każdym z nich są możliwości wyboru i wsparcie, a opieka paliatywna może zacząć się wcześnie.

## intro

intro_nfpg5fdj = Życie z tym nowotworem ma różne etapy. Ich kolejność i długość bywają różne.
intro_aiomwzrc = Na każdym etapie ma się możliwość wyboru i można zmienić zdanie.
intro_vvzpgbw3 = Wcześnie poprosić o opiekę paliatywną. Można ją otrzymywać razem z leczeniem nowotworu.
intro_7aqtyaqy = Powiedzieć rodzinie i zespołowi leczącemu, co się uważa za najważniejsze.
intro_x4p4jglv = Proszę nie czekać do następnej wizyty, jeśli objaw jest nowy lub dużo silniejszy. Proszę zadzwonić do zespołu leczącego.

## path

path_wvdhhc4n = Proszę znaleźć część potrzebną dzisiaj
path_4pknd3bj = Wystarczy przeczytać tylko to, co jest teraz potrzebne.
path_562p44fy = „Z przerzutami” oznacza, że nowotwór rozprzestrzenił się do innych części ciała. Te nowe [guzy][term-tumour] to [przerzuty][term-metastasis].
path_raa25jzt = Etap oznacza tutaj pewien czas w życiu z nowotworem. W dokumentach od lekarza podaje się [stadium][term-stage]. Mówi ono, jak daleko nowotwór się rozprzestrzenił.
path_3eb6kmnt = Pięć małych rysunków w jednej ramce. Strzałka prowadzi od rozpoznania do leczenia. Strzałki w obie strony łączą leczenie, stabilny czas, wzrost nowotworu i czas, gdy najważniejszy jest komfort. Napis na ramce mówi, że na każdym etapie jest wsparcie.
path_efau2kpj = Wsparcie na każdym etapie
path_etn4llyd = Rozpoznanie
path_yxhhcaji = Leczenie
path_wafiifai = Stabilny czas
path_nq7lkvkp = Najpierw komfort
path_bert4rjw = Nowotwór rośnie
path_c2etapiy = Między etapami można przechodzić więcej niż raz i w obie strony.

## words

words_46wpawe3 = Słowa, które można usłyszeć
words_wjsxuk4b = Warto poprosić zespół leczący o wyjaśnienie każdego nieznanego słowa.
words_uf7ngnjj = Słowo
words_wcblel2u = Co oznacza
words_wgveyyax = [linia leczenia][term-treatment-line]
words_th32vmbg = Jeden z kolejnych planów leczenia.
words_2pgr4kmt = [leczenie podtrzymujące][term-maintenance-treatment]
words_yrwoumvi = Łagodniejsze leczenie, które dłużej utrzymuje nowotwór pod kontrolą.
words_nuuxeebv = [remisja][term-remission]
words_25tticps = Badania pokazują mniej nowotworu niż przedtem albo nie pokazują go wcale.
words_ewi5re6z = [stabilizacja choroby][term-stable-disease]
words_epdz7jz5 = Nowotwór wyraźnie nie urósł ani się nie zmniejszył.
words_fb5zc464 = [progresja][term-progression]
words_bl5v5jx5 = Nowotwór urósł lub się rozprzestrzenił.
words_gtvn4bws = [rokowanie][term-prognosis]
words_mek3gjna = Jakiego dalszego przebiegu choroby spodziewają się lekarze.

## first-weeks

first-weeks_kl2bmsam = Pierwsze tygodnie po rozpoznaniu
first-weeks_dr7hdhv4 = Lepiej robić jedną rzecz naraz. Warto zapytać, jak szybko trzeba podjąć decyzję.
first-weeks_pgdxknmb = Na każdą wizytę przychodzić z kimś.
first-weeks_qwjzh3bh = Zapytać, jakie badania są jeszcze potrzebne, na przykład badania [biomarkerów][term-biomarker].
first-weeks_km575kux = Poprosić o nazwisko i numer telefonu jednej osoby z zespołu leczącego.
first-weeks_dsedkmki = Wybrać, komu o tym powiedzieć i kiedy.
first-weeks_y64utdwr = Może być czas na [drugą opinię][term-second-opinion].
first-weeks_mkgywtdn = Choroba nie jest niczyją winą. Około { $spread-at-diagnosis } na 100 osób z rakiem jelita ma już przerzuty, gdy lekarze wykrywają nowotwór[^biller-2021].

## planning

planning_p6bhbew5 = Planowanie leczenia
planning_uwffgneg = O każde leczenie warto zapytać, co może dać i jak może zaszkodzić. Celem może być dłuższe życie, złagodzenie objawów albo jedno i drugie.
planning_wscjuq5i = Nowotworu z przerzutami lekarze często nie mogą wyleczyć. Ale u niektórych osób z rakiem jelita możliwa jest [operacja][term-surgery] przerzutów, na przykład w wątrobie lub płucach[^hernandez-2023]. Warto zapytać, czy sprawdził to specjalistyczny zespół.
planning_wauhpayo = Plan może też obejmować [chemioterapię][term-chemotherapy], [terapię celowaną][term-targeted-therapy], [immunoterapię][term-immunotherapy] lub [radioterapię][term-radiotherapy].
planning_rykiztvx = Można zapytać o swoje rokowanie. Można też powiedzieć, że nie chce się go znać. Wartości średnie nie mogą powiedzieć, jak będzie u konkretnej osoby.

## during-treatment

during-treatment_agobi4sv = W czasie leczenia
during-treatment_ldzdtt74 = Co tydzień należy zapisywać objawy i wcześnie je zgłaszać. W jednym dużym badaniu niektóre osoby zgłaszały objawy między wizytami. U tych osób jakość życia poprawiała się częściej niż u pozostałych, a mniej z nich potrzebowało pomocy na szpitalnym oddziale ratunkowym[^basch-2016].
during-treatment_ekq4uezi = Mówić zespołowi leczącemu o każdym [działaniu niepożądanym][term-side-effect]. [Opieka wspierająca][term-supportive-care] może złagodzić wiele z nich.
during-treatment_tzajxp76 = Nosić przy sobie kartę leczenia.
during-treatment_3vjk46sm = Zapytać, przy których objawach trzeba natychmiast zadzwonić.
during-treatment_mp3hs73i = Nie odstawiać ani nie zmieniać leku przed zapytaniem zespołu leczącego.
during-treatment_f7jtqy22 = Jeśli leczenie staje się zbyt ciężkie, należy powiedzieć o tym zespołowi leczącemu. Może on zmienić dawkę, zaplanować przerwę lub wybrać inne leczenie.

## scans

scans_beatfz7w = Badania obrazowe i czekanie
scans_yqeaxalw = Warto zapytać, kiedy będzie wynik i kto go przekaże. [Badanie obrazowe][term-scan] może pokazać, czy nowotwór urósł, zmniejszył się, czy pozostał taki sam.
scans_oqbb4apm = Czekanie między badaniem a wynikiem często jest bardzo trudne[^derry-vick-2023]. Na te dni warto zaplanować coś przyjemnego. Warto poprosić kogoś, aby był obok przy odbieraniu wyniku.

## stable-times

stable-times_3pt5ej3o = Stabilny czas i przerwy
stable-times_omjcq63t = Ten czas warto przeznaczyć na ludzi i rzeczy, które sprawiają radość. Niektóre osoby otrzymują leczenie podtrzymujące. Inne mają przerwę z regularnymi kontrolami.
stable-times_zmulznmy = Warto zapytać, do kogo dzwonić w czasie przerwy i kiedy będzie następna kontrola. O zmęczeniu lub lęku należy powiedzieć zespołowi leczącemu, nawet gdy wiadomości są dobre.

## cancer-grows

cancer-grows_eypz655c = Gdy nowotwór rośnie
cancer-grows_lmqquohi = Warto poprosić o dłuższą rozmowę i przyjść z kimś. Może się pojawić szok, złość lub żal. To leczenie przestało działać. Nie jest to winą osoby chorej.
cancer-grows_oqiclszj = Zapytać, jakie inne leczenie jest możliwe i co każde z nich może dać.
cancer-grows_zwc4ij46 = Zapytać, czy jest odpowiednie [badanie kliniczne][term-clinical-trial].
cancer-grows_jtc3d53c = Poprosić o drugą opinię, jeśli pomogłaby w podjęciu decyzji.
cancer-grows_3jdrps56 = Zapytać, co będzie po rezygnacji z dalszego leczenia nowotworu. Zespół leczący nadal będzie się opiekować osobą chorą.
cancer-grows_xarabr7i = [Stent][term-stent] może udrożnić zatkany [przewód żółciowy][term-bile-duct]. Lekarze mogą odprowadzić płyn z brzucha, czyli [wodobrzusze][term-ascites].

## palliative-care

palliative-care_lscwy5vp = Opieka paliatywna od początku
palliative-care_iftgtx7s = O [opiekę paliatywną][term-palliative-care] warto poprosić wcześnie, nawet przy dobrym samopoczuciu. Nie oznacza ona, że śmierć jest blisko.
palliative-care_bd2uebdv = Eksperci zalecają, aby ta opieka zaczynała się w chwili rozpoznania[^jordan-2018]. Może złagodzić ból, nudności, trudności z oddychaniem i niepokój. Wspiera także rodzinę.
palliative-care_hmglggsr = W badaniach z udziałem osób z zaawansowanym nowotworem wczesna opieka paliatywna nieco poprawiała jakość życia[^haun-2017].

## wishes

wishes_qtgs73qh = Własne życzenia
wishes_t5hxtywp = O swoich życzeniach warto rozmawiać, gdy samopoczucie jest jeszcze dość dobre.
wishes_nd3oywwk = Pomyśleć, co jest najważniejsze.
wishes_5zvsrguk = Wybrać osobę, która może mówić w imieniu chorego, gdy on sam nie będzie mógł.
wishes_a5p76uib = Powiedzieć o swoich życzeniach tej osobie, rodzinie i zespołowi leczącemu.
wishes_6hmhl6c4 = Zapisać to. To jest [plan przyszłej opieki][term-advance-care-plan].
wishes_xzjnxl2x = Przeczytać plan ponownie, gdy zmieni się stan zdrowia. Plan można zmienić w każdej chwili[^rietjens-2017].
wishes_a4rrcmms = Warto zapytać pracownika socjalnego, jakie formularze są potrzebne w danym kraju.

## last-weeks

last-weeks_uc4s35k6 = Ostatnie tygodnie
last-weeks_meycfxsc = Tę część proszę czytać tylko wtedy, gdy jest na to gotowość.
last-weeks_zjxqjaba = Może przyjść czas, gdy leczenie nowotworu bardziej szkodzi, niż pomaga. Eksperci zalecają, aby w ostatnich tygodniach życia nie stosować ani chemioterapii, ani immunoterapii[^crawford-2021]. Najważniejszy jest wtedy komfort. Zawsze jest opieka, która może pomóc.
last-weeks_qmk6vkhx = Powiedzieć, gdzie chce się być: w domu, w szpitalu czy w [hospicjum][term-hospice].
last-weeks_a2esl7gz = Zapytać, co może pomóc na ból, trudności z oddychaniem i lęk.
last-weeks_mv7c6ryx = Zapytać, kto może pomóc w nocy.
last-weeks_obh2uv4e = Poprosić o pisemny plan na nagłe sytuacje. Jeśli zespół leczący dał taki plan na ten czas, należy najpierw postępować według niego.
last-weeks_mfqdw54f = Jeśli nie ma takiego planu, należy postępować według list w części „Kiedy dzwonić”.
last-weeks_3nd6bwzq = Powiedzieć bliskim to, co chce się im powiedzieć, albo to zapisać.

## staying-close

staying-close_wlnqdpf7 = Dla osób, które są blisko
staying-close_rfpaleuz = Warto być w pobliżu i zapytać pielęgniarkę, czego można się spodziewać. Osoba bliska śmierci często więcej śpi, a mniej je i pije[^nci-last-days-2024]. Może być zdezorientowana. Oddech może brzmieć inaczej albo na krótko ustawać.
staying-close_t6hon7da = Nie zmuszać do jedzenia ani picia. Ta osoba mogłaby się zadławić.
staying-close_miqf4qty = Dbać, aby usta i wargi były wilgotne.
staying-close_6n6m6js3 = Mówić łagodnie i trzymać za rękę. Ta osoba może nadal słyszeć.

## bereavement

bereavement_gvcmxdnk = Dla rodziny i przyjaciół po śmierci bliskiej osoby
bereavement_mtlnmb5a = Warto przyjmować pomoc innych i mieć dla siebie cierpliwość. Czas po śmierci bliskiej osoby to [żałoba][term-bereavement].
bereavement_lfr2ajg2 = Może się pojawić smutek, złość, poczucie winy, ulga albo brak jakichkolwiek uczuć. Nie ma jednego właściwego sposobu przeżywania żałoby.
bereavement_axkfa5q3 = U większości osób silny żal z czasem słabnie. U około { $strong-grief } na 100 osób pozostaje silny przez długi czas[^szuhany-2021]. Leczenie może pomóc. Warto zapytać swojego lekarza lub zespół opieki paliatywnej.

## work-money

work-money_lwz4onsl = Praca, pieniądze i prawa
work-money_iov5inly = Warto wcześnie poprosić o kontakt z pracownikiem socjalnym. Może przysługiwać prawo do zasiłku chorobowego, krótszego czasu pracy lub pomocy w domu. W różnych krajach obowiązują różne zasady.

## carers

carers_nq6zkwrv = Dla opiekunów
carers_ra3mo757 = Warto zapytać osobę chorą, co by jej dziś pomogło. Można poprosić zespół leczący o pokazanie, jak się opiekować. O pomoc dla siebie należy poprosić, zanim zmęczenie będzie bardzo duże.

## cannot-wait

cannot-wait_olvugrvl = Problemy, które nie mogą czekać
cannot-wait_auj42r66 = Przy tych problemach należy natychmiast zadzwonić. Pełne listy są w części „Kiedy dzwonić”.
cannot-wait_t4x477gf = Stan nagły: należy natychmiast zadzwonić na numer alarmowy
cannot-wait_rgedfakv = Nowe osłabienie lub drętwienie nóg albo drętwienie w okolicy krocza.
cannot-wait_euuiqof6 = Nagle nie można oddać moczu albo nagle nie udaje się utrzymać moczu lub stolca.
cannot-wait_wpy2vxwj = Gorączka i zażółcenie skóry lub oczu.
cannot-wait_fuxbjzti = Należy natychmiast zadzwonić do zespołu leczącego, w dzień lub w nocy
cannot-wait_bo3fyrfr = Ból, nad którym nie udaje się zapanować.
cannot-wait_rszfynqz = Nowy ból pleców lub kości.
cannot-wait_unz2hh2a = Zażółcenie skóry lub oczu, nawet bez gorączki.
cannot-wait_ddifecty = Szybkie powiększanie się brzucha i uczucie napięcia w brzuchu.

## worksheets

worksheets_osd4cc6w = Karty pracy
worksheets_4d7mtrli = Proszę wypełnić tylko to, co pomaga. Te strony warto zabierać na wizyty.
worksheets_qlhezsdn = Moja karta leczenia
worksheets_z4fmqgao = Warto poprosić zespół leczący o pomoc w wypełnieniu tej karty. Kartę należy nosić przy sobie.
worksheets_7xqj7krw = Co
worksheets_nr2673yg = Moje dane
worksheets_pmvoq3r6 = Moje imię i nazwisko, data urodzenia
worksheets_uxdihrxl = Mój nowotwór i miejsca przerzutów
worksheets_sbbc55ei = Moje biomarkery
worksheets_zghumty7 = Moje obecne leczenie
worksheets_uqewevzd = Data mojego ostatniego leczenia
worksheets_nxq3r4ry = Moje wcześniejsze leczenie
worksheets_kbh3fggz = Inne moje leki
worksheets_ma6a7c5c = Moje alergie
worksheets_n23gzcnv = Mój port, stent lub stomia
worksheets_isvdrq2s = Numer, pod który dzwonić w dzień
worksheets_es52m3ss = Numer, pod który dzwonić w nocy i w weekendy
worksheets_2or7juun = Moje objawy co tydzień
worksheets_hl2sh6mu = Przy każdym objawie proszę wpisać liczbę od 0 do 10: 0 oznacza brak problemu, 10 oznacza największy problem. Tabelę należy pokazać zespołowi leczącemu. Proszę nie czekać do następnej wizyty, jeśli objaw jest nowy lub dużo silniejszy. Proszę zadzwonić do zespołu leczącego.
worksheets_3pbayh4y = Objaw
worksheets_3htjp34t = Tydzień 1
worksheets_nnfh4g2v = Tydzień 2
worksheets_zwfbtf76 = Tydzień 3
worksheets_xwmtmxsr = Tydzień 4
worksheets_delytuei = Data
worksheets_kisgtulm = Ból
worksheets_nxgk4apv = Zmęczenie
worksheets_zuyziexz = Nudności
worksheets_i32qmmww = Słaby apetyt
worksheets_2y2bf67o = Trudności z oddychaniem
worksheets_xi45xe6r = Zły sen
worksheets_ou6xkdhl = Obniżony nastrój
worksheets_43cfaozo = Inny objaw
worksheets_ahxl6nmo = Co jest dla mnie ważne
worksheets_fu2ipzin = Nie ma tu dobrych ani złych odpowiedzi. Można je zapisać, narysować lub o nich porozmawiać.
worksheets_ldnsanbl = Pytanie
worksheets_xxgcetjj = Moja odpowiedź
worksheets_znfev7ob = Co sprawia, że dzień jest dla mnie dobry?
worksheets_kxqvjzbz = Co najbardziej chcę móc robić?
worksheets_ts4xu32h = Co mnie najbardziej martwi?
worksheets_r7mwlq7l = Ile chcę wiedzieć o swojej chorobie?
worksheets_od3cru7e = Na co mogę się zgodzić, aby mieć więcej czasu?
worksheets_65ndvzw6 = Na co nie mogę się zgodzić?
worksheets_kbx5ftas = Gdzie chcę być, jeśli mój stan stanie się bardzo ciężki?
worksheets_fkqfnj6h = Co inni powinni wiedzieć o mojej wierze lub moich zwyczajach?
worksheets_bo35wfa3 = Kto może mówić w moim imieniu
worksheets_zn4hq3wq = Imię i nazwisko tej osoby:
worksheets_7cxebf7c = Numer telefonu tej osoby:
worksheets_rbddkhzl = Druga osoba, jeśli pierwsza nie może przyjść:
worksheets_kt7zwzih = Gdzie jest mój zapisany plan:
worksheets_2lkg4rdr = Data zapisania planu:
worksheets_v4htalj5 = Pytania na każdy etap
worksheets_yad7txx3 = Jaki jest teraz cel mojego leczenia?
worksheets_jmpe7si4 = Skąd będziemy wiedzieć, czy leczenie działa?
worksheets_wbi223es = Czy może mi pomóc operacja lub inne leczenie miejscowe?
worksheets_jsnketb5 = Jaki mam wybór, jeśli nowotwór urośnie?
worksheets_gbpndg5w = Czy jest jakieś badanie kliniczne dla mnie?
worksheets_l75wuiqp = Czy mogę już teraz spotkać się z zespołem opieki paliatywnej?
worksheets_andsvfga = Czego mogę się spodziewać w najbliższych tygodniach?
worksheets_nev3rmlq = Kto może pomóc mojej rodzinie?

## when-to-call

when-to-call_4zxn4crm = Kiedy dzwonić

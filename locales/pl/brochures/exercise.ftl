## meta

meta_kokhlfzj = Więcej ruchu
meta_rgmdhyw4 = Praktyczny poradnik o aktywności przy raku jelita grubego z przerzutami
meta_6tof72bd = Jak bezpiecznie zacząć się ruszać, powoli zwiększać wysiłek i dobrze odpoczywać, gdy rak jelita dał przerzuty.
meta_y6e4yi6x = Lepiej ruszać się trochę niż wcale: zacząć od małych kroków, powoli zwiększać wysiłek i odpoczywać, kiedy trzeba.

## intro

intro_4nmeo22e = Lepiej ruszać się trochę niż wcale. Krótkie spacery też się liczą.
intro_e65a52gi = Na początek od { $start-minutes-low } do { $start-minutes-high } minut za jednym razem, potem powoli coraz więcej[^sunnybrook-exercise].
intro_fs76xvlk = Przed rozpoczęciem należy sprawdzić swoje samopoczucie. Niektóre dni są na odpoczynek.
intro_jkauxvf2 = Pomaga test rozmowy: w czasie ruchu powinno dać się rozmawiać.
intro_zsikf5nw = Przy nowotworze w kościach lub po niedawnej operacji należy najpierw zapytać zespół leczący.

## why

why_r32u7jv4 = Po co się ruszać?
why_kcofevkl = Najlepiej wybrać ruch lekki, regularny i taki, który się lubi.
why_wzlskrpb = Badania z udziałem osób z nowotworem pokazują, że ćwiczenia mogą zmniejszyć zmęczenie, niepokój i obniżony nastrój[^campbell-2019]. Mogą też ułatwić codzienne czynności. Dla większości osób z nowotworem ćwiczenia są bezpieczne, jeśli są dopasowane do stanu zdrowia[^campbell-2019].

## evidence

evidence_edmjwnkq = Czego nie wiemy
evidence_tsvhxhcf = Z wielkimi obietnicami trzeba uważać. Tylko nieliczne badania objęły osoby, które mają [przerzuty][term-metastasis]. Przerzuty oznaczają, że nowotwór się rozprzestrzenił.
evidence_yhynmw4a = W jednym małym badaniu { $small-study-people } osób z nowotworem z przerzutami ćwiczyło w grupie w czasie [chemioterapii][term-chemotherapy][^chiarotto-2017]. Nikt nie doznał urazu, a uczestnicy mogli przejść dłuższą drogę. Zmęczenie i jakość życia wyraźnie się nie zmieniły.
evidence_zbhkxm4t = W dużym badaniu ćwiczenia pomagały żyć bez nowotworu po leczeniu raka okrężnicy we wcześniejszym stadium[^challenge-2025]. Ten rak nie dał przerzutów do innych narządów. Nie wiemy, czy dzięki ćwiczeniom osoby z nowotworem z przerzutami żyją dłużej.
evidence_vbytbsaw = Jeśli ćwiczenia nie są możliwe, nie jest to winą osoby chorej.

## check-first

check-first_mtfv6rqq = Co sprawdzić przed ćwiczeniami
check-first_oirvdkxb = Za każdym razem warto zadać sobie pytanie: jak się teraz czuję? Potem proszę skorzystać z tabeli.
check-first_pykqdmye = Sygnał
check-first_3ddkuzg2 = Samopoczucie
check-first_5lighhyt = Co robić
check-first_myf5ttta = **Start**
check-first_kotvqtzr = Samopoczucie jak zwykle albo lekkie zmęczenie.
check-first_kpprpsha = Wykonać zaplanowaną aktywność.
check-first_p6j3n6ee = **Wolniej**
check-first_bcrp72rd = Osłabienie większe niż zwykle albo źle przespana noc.
check-first_4d7nrmct = Zrobić mniej albo tylko delikatnie się rozciągać.
check-first_rmyyvnfm = **Stop**
check-first_blwroypn = Problem z listy „Dziś proszę nie ćwiczyć”.
check-first_3ee57nn7 = Odpoczywać i zrobić to, co jest napisane na liście.
check-first_fehjq5y3 = **Dziś proszę nie ćwiczyć**, jeśli występuje jeden z tych problemów.
check-first_xlk5txxs = Gorączka { $fever-threshold } lub wyższa albo dreszcze: proszę nie ćwiczyć. Proszę natychmiast zadzwonić do zespołu leczącego.
check-first_dvwoz7td = Krwawienie: proszę nie ćwiczyć. Proszę natychmiast zadzwonić do zespołu leczącego.
check-first_35by6mvs = Nowy ból kości: proszę nie ćwiczyć. Proszę natychmiast zadzwonić do zespołu leczącego.
check-first_oo6kvbvj = Nowy obrzęk jednej nogi lub ręki: proszę nie ćwiczyć. Proszę natychmiast zadzwonić do zespołu leczącego.
check-first_p4bfufzq = Zawroty głowy lub nierówne bicie serca: proszę nie ćwiczyć. Proszę natychmiast zadzwonić do zespołu leczącego.
check-first_o57yomas = Zakażenie lub bardzo niskie wyniki [morfologii krwi][term-blood-count]: proszę nie ćwiczyć, dopóki zespół leczący się nie zgodzi.
check-first_2ferlyvv = Wymioty lub biegunka od wczoraj: proszę dziś nie ćwiczyć.
check-first_ef7zktyh = **Należy przerwać wysiłek i zadzwonić na numer alarmowy**, jeśli zdarzy się jedna z tych rzeczy.
check-first_65u4rm32 = Ból w klatce piersiowej lub nagłe trudności z oddychaniem.
check-first_l2hdy5if = Omdlenie lub nagły upadek.
check-first_jho3b2nc = Nowe osłabienie lub drętwienie nóg.
check-first_dvra3f5t = Nagły ból kości, a na nodze nie można stanąć.
check-first_cj7gsl4n = Większość osób może zacząć lekką aktywność, na przykład krótkie spacery, bez specjalnych badań[^who-2020]. Przy chorobie serca lub płuc albo częstych upadkach należy najpierw zapytać zespół leczący.

## how-hard

how-hard_ecxp26lw = Jak duży powinien być wysiłek?
how-hard_mlya2amf = W czasie ruchu proszę mówić. To jest test rozmowy[^cdc-intensity].
how-hard_p4w37jum = Lekki: można rozmawiać i śpiewać.
how-hard_lbisatxa = Umiarkowany: można rozmawiać, ale nie można śpiewać.
how-hard_qyb26dhu = Duży: można powiedzieć tylko kilka słów, zanim trzeba zaczerpnąć powietrza.
how-hard_fj4e4fbd = Na początku i przy zmęczeniu najlepszy jest wysiłek lekki. W dobre dni można spróbować umiarkowanego. Jeśli wysiłek wydaje się duży, należy zwolnić.
how-hard_tvaupomq = Trzy osoby poruszają się z różną szybkością. Jedna idzie i śpiewa, druga idzie szybciej i mówi, trzecia biegnie i mówi tylko kilka słów.
how-hard_ycdqpqeu = Lekki
how-hard_lnzui4tm = Można śpiewać
how-hard_wf67l22s = Umiarkowany
how-hard_upxflrs2 = Rozmowa, ale nie śpiew
how-hard_j7zdibmf = Duży
how-hard_dtz4jkuz = Tylko kilka słów
how-hard_brsv3jyk = Test rozmowy: przy umiarkowanym wysiłku można rozmawiać, ale nie można śpiewać.
how-hard_6xcozwlf = Jak duży wydaje się wysiłek przy tej aktywności?
how-hard_6vxbmde4 = żaden wysiłek, jak przy odpoczynku na krześle
how-hard_e4aetytf = największy wysiłek, jaki mogę sobie wyobrazić

## start

start_vrvfljt4 = Jak zacząć
start_5i6zmbgm = W tym tygodniu wystarczy jeden mały krok.
start_mxo7u2i3 = Wybrać aktywność, którą się lubi, na przykład spacer, taniec, jazdę na rowerze lub pracę w ogrodzie.
start_nfvhap3k = Robić to przez { $start-minutes-low } do { $start-minutes-high } minut[^sunnybrook-exercise].
start_razcv2xj = Wybrać porę dnia, w której ma się najwięcej energii.
start_2r5l5bs5 = Co tydzień dodawać kilka minut, jeśli wysiłek wydaje się lekki.
start_v2w2e5bl = Często wstawać i się ruszać, a mniej siedzieć.
start_y3aqplle = [Światowa Organizacja Zdrowia][who-physical-activity] podaje cel dla dorosłych, także dla osób żyjących z nowotworem. Jest to od { $weekly-minutes-low } do { $weekly-minutes-high } minut umiarkowanej aktywności w tygodniu[^who-2020]. To może być cel na później. Mniejsza ilość ruchu też służy zdrowiu.
start_6ayx4x6g = Aby zmniejszyć zmęczenie, eksperci zalecają umiarkowaną aktywność { $fatigue-sessions } razy w tygodniu przez co najmniej { $fatigue-weeks } tygodni[^campbell-2019].

## plan

plan_ldpy4kfb = Plan na tydzień
plan_e6aetrbp = Warto łączyć spacery, ćwiczenia siły, ćwiczenia równowagi i odpoczynek. Ta tabela to tylko przykład.
plan_zbaiss5c = Dzień
plan_fogmto73 = Przykład
plan_3jbivp77 = Poniedziałek
plan_yg4f4rkm = Krótki spacer
plan_obiponhd = Wtorek
plan_aht3swtl = Ćwiczenia siły
plan_265qatrm = Środa
plan_kkmbx42g = Krótki spacer i delikatne rozciąganie
plan_y4qntvqb = Czwartek
plan_x3gexyfw = Odpoczynek albo lekkie rozciąganie
plan_kjiojjcm = Piątek
plan_o73xhvhe = Krótki spacer i ćwiczenia równowagi
plan_mkwxolsd = Sobota
plan_7pasguyi = Ćwiczenia siły
plan_5i5pjplj = Niedziela
plan_e3atmkyg = Aktywność, która sprawia przyjemność w towarzystwie innych
plan_brao4zoa = Ćwiczenia siły warto robić co najmniej { $strength-days } dni w tygodniu, jeśli to możliwe[^who-2020].
plan_5g2ti4cn = W wieku { $older-age } lat lub więcej warto ćwiczyć równowagę co najmniej { $balance-days } dni w tygodniu[^who-2020]. Na przykład stanąć z jedną stopą przed drugą i trzymać się stołu.
plan_aly4d57m = Po każdym podaniu leczenia należy zaplanować lżejsze dni. Wiele osób czuje się wtedy słabiej.

## strength

strength_qo4jgyby = Sześć ćwiczeń siły
strength_e45in6bl = Potrzebne jest stabilne krzesło ustawione przy ścianie. Każde ćwiczenie należy powtórzyć kilka razy. Można powoli dojść do { $repeats-max } powtórzeń[^nhs-tayside-exercises]. Trzeba cały czas oddychać. Jeśli pojawi się ból, należy przestać.
strength_bzj7vqa3 = **Wstawanie z krzesła**: usiąść bliżej przodu krzesła. Pochylić się i powoli wstać. Powoli usiąść. W razie potrzeby pomóc sobie rękami.
strength_frg6vnya = **Pompki przy ścianie**: stanąć twarzą do ściany i oprzeć o nią dłonie na wysokości klatki piersiowej. Zgiąć łokcie, a potem się odepchnąć.
strength_altlcqqi = **Unoszenie pięt**: trzymać się oparcia krzesła. Unieść obie pięty, a potem powoli je opuścić.
strength_7h3wcshd = **Unoszenie kolana**: usiąść prosto. Unieść jedno kolano i je opuścić. Zmienić nogę.
strength_w3psyc73 = **Prostowanie nogi**: usiąść prosto. Wyprostować jedno kolano i powoli opuścić stopę. Zmienić nogę.
strength_6zsnpbak = **Zginanie rąk**: usiąść z małą butelką wody w każdej dłoni. Zgiąć łokcie, a potem powoli opuścić dłonie.
strength_oww7o2oj = Osoba siedzi na krześle, potem pochyla się do przodu, a potem stoi prosto przed krzesłem.
strength_tcjugdnk = Usiąść prosto
strength_3hx33mcq = Pochylić się
strength_utnwpe7i = Powoli wstać
strength_kuev7pw6 = Wstawanie z krzesła: usiąść prosto, pochylić się i powoli wstać.
strength_qlg4lu5s = Osoba stoi przodem do ściany i opiera o nią obie dłonie. Najpierw ręce są wyprostowane. Potem łokcie się zginają i ciało zbliża się do ściany.
strength_kw73bzac = Pompki przy ścianie: zgiąć łokcie, a potem się odepchnąć.
strength_7vkhtyoq = Osoba stoi za krzesłem i trzyma się jego oparcia. Najpierw stopy leżą płasko na podłodze. Potem obie pięty się unoszą.
strength_fum7ajxf = Unoszenie pięt: unieść obie pięty i powoli je opuścić.
strength_gezyomm6 = Osoba siedzi na krześle. Najpierw obie stopy są na podłodze. Potem jedno kolano się unosi.
strength_t3ye2w4t = Unoszenie kolana: unieść jedno kolano i je opuścić.
strength_tlnnbwnq = Osoba siedzi na krześle. Najpierw obie stopy są na podłodze. Potem jedna noga jest wyprostowana do przodu.
strength_tgtb4rpy = Prostowanie nogi: wyprostować jedno kolano i opuścić stopę.
strength_lswi47vx = Osoba siedzi na krześle i trzyma małą butelkę. Najpierw dłoń jest nisko. Potem łokieć się zgina i dłoń się unosi.
strength_ee3j6gj7 = Zginanie rąk: zgiąć łokcie i opuścić dłonie.

## adapt

adapt_htp5ehm5 = Dopasowanie ćwiczeń do swojego ciała
adapt_chbsxslp = [Fizjoterapeuta][term-physiotherapist] może pomóc dopasować ćwiczenia. Warto go o to poprosić.

## stoma

stoma_7vyc4buf = Stomia lub operacja brzucha
stoma_mrt6wn5t = Należy zapytać chirurga, kiedy można podnosić przedmioty. Po operacji wyłonienia [stomii][term-stoma] często obowiązuje zasada: żadnego dźwigania przez pierwsze { $lifting-months } miesiące[^nswoc-stoma]. Dobrym początkiem jest chodzenie. Warto zapytać pielęgniarkę stomijną o delikatne ćwiczenia brzucha i pas podtrzymujący. Jeśli przy stomii pojawi się nowe uwypuklenie, należy powiedzieć o tym pielęgniarce stomijnej.

## port

port_txrvm644 = Port lub cewnik żylny
port_uai2mmnu = Najpierw musi się zagoić rana po założeniu [portu][term-port] lub cewnika żylnego. Na początku proszę nie podnosić ciężkich rzeczy nad głowę. Przed pływaniem proszę zapytać pielęgniarkę.

## neuropathy

neuropathy_l3fhutcn = Drętwienie dłoni lub stóp
neuropathy_mgavf4n6 = Należy ćwiczyć na siedząco albo trzymać się czegoś stabilnego. Buty powinny być zakryte i dobrze dopasowane. Drętwienie może być objawem [neuropatii][term-neuropathy]. Należy sprawdzać, czy na stopach nie ma ran. Nowe osłabienie lub drętwienie nóg to coś innego: należy zadzwonić na numer alarmowy albo zgłosić się na szpitalny oddział ratunkowy.

## bones

bones_zwor6aft = Nowotwór w kościach
bones_3s4vetuj = Przed rozpoczęciem ćwiczeń proszę poprosić o własny plan ćwiczeń. Ćwiczenia są często możliwe, jeśli specjaliści najpierw ocenią ryzyko[^campbell-bone-2022]. Proszę nie biegać, nie skakać, nie dźwigać i nie skręcać mocno tułowia, chyba że zespół leczący się na to zgodzi.

## tired-days

tired-days_fdty4v3r = W dni zmęczenia
tired-days_b73apu7q = Zrobić trochę, a potem odpocząć.
tired-days_2jljfwhs = Przejść się po pokoju albo poruszać rękami i nogami na krześle.
tired-days_23p2b3xn = Najważniejszą rzecz dnia zrobić najpierw.
tired-days_or6lmivw = Odpoczywać, zanim przyjdzie wyczerpanie.
tired-days_k4ijhsqr = Powiedzieć zespołowi leczącemu, jeśli [zmęczenie][term-fatigue] się nie zmniejsza. Niektóre przyczyny można leczyć.

## keep-going

keep-going_vaa3no6x = Jak wytrwać
keep-going_sw4l6x2r = Na każdy tydzień warto wyznaczyć jeden mały cel. Po kilku dniach przerwy można zacząć od nowa, od mniejszego kroku.
keep-going_kh6x6abi = Można spacerować z kimś znajomym albo zapytać zespół leczący o grupę ćwiczeniową. Ćwiczenia z przeszkoloną osobą często działają najlepiej[^campbell-2019]. Opiekunowie mogą zaproponować wspólny ruch. Tempo niech wybiera osoba chora.

## worksheets

worksheets_osd4cc6w = Karty pracy
worksheets_rovffv3f = Dziennik aktywności
worksheets_oylsdbrd = Każdego dnia proszę wpisać jeden wiersz. Dzień odpoczynku też się liczy.
worksheets_kd3j3q4e = Data
worksheets_vzjrifi5 = Rodzaj aktywności
worksheets_qfwk4oac = Minuty
worksheets_cj4opdd7 = Wysiłek, 0 do 10
worksheets_u3377vde = Samopoczucie po aktywności
worksheets_fh5trhpq = Mój plan na tydzień
worksheets_tyleafro = Proszę wpisać małe kroki. Proszę zaznaczyć dni leczenia i dni odpoczynku.
worksheets_zbaiss5c = Dzień
worksheets_sp7ay25m = Aktywność
worksheets_chsjun35 = Pora dnia
worksheets_z2rghavw = Zrobione
worksheets_3jbivp77 = Poniedziałek
worksheets_obiponhd = Wtorek
worksheets_265qatrm = Środa
worksheets_y4qntvqb = Czwartek
worksheets_kjiojjcm = Piątek
worksheets_mkwxolsd = Sobota
worksheets_5i5pjplj = Niedziela
worksheets_cxvwit5b = Moje sześć ćwiczeń siły
worksheets_vifmoa7s = Na górze proszę wpisać datę. Proszę wpisać liczbę wykonanych powtórzeń. Ćwiczenie, które boli, proszę pominąć.
worksheets_pef7lsc4 = Ćwiczenie
worksheets_dkxmz2nk = Dzień 1
worksheets_gq4vxzct = Dzień 2
worksheets_xs5abdbo = Dzień 3
worksheets_3us35tk5 = Dzień 4
worksheets_hq2wpuiu = Data
worksheets_246t3lbq = Wstawanie z krzesła
worksheets_p5d3vvj6 = Pompki przy ścianie
worksheets_gvbgaq33 = Unoszenie pięt
worksheets_37wgawgo = Unoszenie kolana, każda noga
worksheets_7h2yzubk = Prostowanie nogi, każda noga
worksheets_pp32ip5x = Zginanie rąk
worksheets_z2eriiqm = Pytania do zespołu leczącego
worksheets_yfdpyhaw = Jaka aktywność jest teraz dla mnie bezpieczna?
worksheets_nlklcrgt = Jakich ruchów mam unikać i jak długo?
worksheets_ty5xqerx = Czy mam nowotwór w kościach i co to oznacza dla ćwiczeń?
worksheets_7ehhxfxg = Co moje wyniki morfologii krwi oznaczają dla ćwiczeń?
worksheets_ldk57ldi = Kiedy po operacji mogę znowu podnosić przedmioty?
worksheets_263x5x2g = W które dni przed leczeniem i po nim mam odpoczywać?
worksheets_htti3osy = Czy mogę iść do fizjoterapeuty lub do grupy ćwiczeniowej?
worksheets_sadupj7d = Co może być przyczyną mojego zmęczenia?

## when-to-call

when-to-call_4zxn4crm = Kiedy dzwonić

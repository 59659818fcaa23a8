## meta

meta_ltmvjka6 = Jak lepiej wykorzystać rozmowy z personelem medycznym
meta_db6ufsm2 = Praktyczny poradnik o wizytach, pytaniach i decyzjach przy raku jelita grubego z przerzutami
meta_6obslmpm = Jak przygotować się do wizyty, zapytać o to, co chce się wiedzieć, i podejmować decyzje wspólnie z zespołem leczącym przy raku jelita grubego z przerzutami.
meta_hv2yctd6 = Warto przynieść trzy najważniejsze pytania, przyjść z kimś zaufanym i wyjść z jasnym planem.

## intro

intro_kq6eqrb6 = Przed każdą wizytą zapisać trzy najważniejsze pytania.
intro_45b6jf7z = Na początku pokazać swoją listę lekarzowi lub pielęgniarce.
intro_jjyhttc2 = Przyjść z kimś zaufanym i robić notatki.
intro_owg3muvb = Przed wyjściem dowiedzieć się, co będzie dalej i do kogo można zadzwonić.
intro_jdxr3pph = Proszę nie czekać na wizytę, jeśli problem jest pilny. Proszę zadzwonić.

## team

team_m4bdrrhk = Kto należy do zespołu leczącego
team_oqorxqcz = Na karcie zespołu na końcu broszury warto zapisać, kto jest kim.
team_okkpai4d = Leczenie planuje wspólnie [zespół wielodyscyplinarny][term-multidisciplinary-team]. Być może nie wszystkie te osoby uda się poznać. Warto zapytać, kto jest główną osobą do kontaktu. Często jest to [pielęgniarka specjalistka][term-specialist-nurse].
team_r3mzfbv5 = Osoba
team_jk34re7r = O co można zapytać
team_xs42ppv5 = Lekarz leczący nowotwory (onkolog)
team_co33arnj = plan leczenia, leki, wyniki badań
team_bgjcombr = Chirurg
team_2hrgcvwz = operacje i to, co dzieje się po nich
team_nud7qjlb = Pielęgniarka specjalistka
team_en5kgasx = działania niepożądane, codzienne życie, kto może pomóc
team_zkwg5bsw = Lekarz rodzinny
team_jkbo3bjt = inne choroby, leki przyjmowane na stałe
team_vvrzuqs4 = Farmaceuta
team_uunz2nti = jak przyjmować leki i których nie łączyć
team_hdtuqmop = Pracownik socjalny
team_ittudiec = praca, pieniądze, pomoc w domu

## before

before_jb7aprcy = Przed wizytą
before_ty2kuim5 = Przygotowania warto zacząć kilka dni wcześniej.
before_cs3jhsk4 = Trzy pola, jedno pod drugim. W pierwszym kartka papieru i ołówek. W drugim dwie osoby rozmawiają. W trzecim kartka z kalendarza ze znakiem odhaczenia.
before_zvxcny27 = Przed wizytą
before_7esx4boj = Zapisać pytania
before_bvvmvovk = W czasie wizyty
before_vjhvggo7 = Pokazać listę
before_ij3nygkh = Po wizycie
before_am53dd72 = Następny krok
before_d5d5abrt = Trzy kroki: przed wizytą, w czasie wizyty i po niej.
before_siql4au3 = Zapisać wszystkie swoje pytania. Zaznaczyć trzy najważniejsze.
before_ua54fvzs = Zapisać, co się zmieniło: każdy problem, kiedy się zaczął i jak jest silny.
before_wwyzpg5m = Zrobić listę leków, ziół i suplementów. Dopisać alergie.
before_dru7ivqf = Pomyśleć, co jest teraz najważniejsze, na przykład mniej bólu albo czas w domu.
before_u6sdpsjt = Poprosić kogoś zaufanego, aby też przyszedł na wizytę.
before_x5zzijdo = Lista może pomóc zapytać o trudne tematy. W jednym badaniu { $asked-with-list } na 100 osób z listą pytań zapytało, jak prawdopodobnie będzie przebiegać ich choroba. Bez listy zapytało { $asked-without-list } na 100 osób[^butow-1994].
before_wiya4dyw = Listę należy pokazać lekarzowi. W innym badaniu osoby, które dostały listę, bardziej się niepokoiły. Gdy lekarz omówił z nimi listę, niepokoiły się mniej i więcej zapamiętały[^brown-2001].

## during

during_s6z5ukpm = W czasie wizyty
during_erhgbkfd = Rozmowę warto zacząć od swojej listy.
during_3xx6ovij = Powiedzieć, ile chce się wiedzieć: wszystkie szczegóły czy tylko najważniejsze fakty.
during_24o6j6v5 = Powiedzieć, gdy jakieś słowo jest niezrozumiałe. Można poprosić o prostsze słowa lub o rysunek.
during_lfmzvkqj = Powtórzyć własnymi słowami, co zostało powiedziane. Lekarz może wtedy poprawić pomyłki.
during_qyzu4uf7 = Powiedzieć o swoim samopoczuciu. Zespół leczący nie widzi bólu, niepokoju ani zmęczenia.
during_wnfwlndk = Robić notatki albo zapytać, czy wolno nagrać rozmowę telefonem.
during_37uda4fx = Zapominanie jest normalne. Ludzie natychmiast zapominają od { $forget-low } do { $forget-high } usłyszanych informacji medycznych[^kessels-2003]. Nagranie lub pisemne podsumowanie może pomóc zapamiętać więcej[^pitkethly-2008].
during_nbuug7r5 = Można użyć na przykład takich zdań:
during_34eellzi = „Proszę mówić wolniej. Chcę to zrozumieć”.
during_yiowddbi = „Powtórzę to własnymi słowami. Czy to się zgadza?”
during_pk4fxlqt = „Proszę mi powiedzieć tylko to, co muszę dzisiaj wiedzieć”.

## after

after_pncdfbpk = Przed wyjściem i w domu
after_4vtmuss6 = Przed wyjściem warto zadać te pytania:
after_z56v24fy = Co będzie dalej i kiedy?
after_te3impmh = Co mam zrobić?
after_rvu5y6y4 = Do kogo mogę zadzwonić z pytaniem albo gdy poczuję się gorzej?
after_kagpsglt = Odpowiedzi należy zapisać jeszcze tego samego dnia. Warto poprosić o kopię wyników badań i dokumentów od lekarza.
after_nyfyqniu = W domu mogą przyjść do głowy nowe pytania. Można zadzwonić do głównej osoby do kontaktu i zapytać.

## decide

decide_scyk56ks = Wspólne decyzje
decide_qwfpqwky = Zespołowi leczącemu warto powiedzieć, co się uważa za ważne. Zespół zna metody leczenia, a osoba chora zna swoje życie. Wspólny wybór nazywa się [wspólnym podejmowaniem decyzji][term-shared-decision].
decide_ebb7ww7t = Przy każdej decyzji warto zadać trzy pytania:
decide_okspmt33 = Jakie mam możliwości? Zapytać też o czekanie lub o brak leczenia przeciw nowotworowi.
decide_u5xjd7iu = Jakie są korzyści i szkody przy każdej możliwości?
decide_75g23bwn = Jak prawdopodobne są te korzyści i szkody u mnie?
decide_bv22a5an = W małym badaniu, które nie dotyczyło nowotworów, lekarze udzielali więcej informacji, gdy zadawano im te pytania[^shepherd-2011].
decide_cn57sopo = Warto zapytać, ile jest czasu do namysłu. Można poprosić o drugą rozmowę.
decide_vsub57si = Przed leczeniem zespół leczący prosi o [świadomą zgodę][term-informed-consent]. Można odmówić. Można też później zmienić zdanie.

## test-words

test-words_wnaewgns = Słowa związane z badaniami
test-words_vwbl2qrt = Warto zapytać, co każdy wynik oznacza dla leczenia.
test-words_uf7ngnjj = Słowo
test-words_wcblel2u = Co oznacza
test-words_6rumpckk = O co można zapytać
test-words_7c5im4ia = [Stadium][term-stage]
test-words_2jkafx4a = jak daleko nowotwór się rozprzestrzenił
test-words_7efq7z76 = W których miejscach mojego ciała jest nowotwór?
test-words_a3o3n76w = [Biopsja][term-biopsy]
test-words_n4bcf2mg = mały kawałek tkanki dla laboratorium
test-words_47ychlqq = Czy wystarczy tkanki na wszystkie badania?
test-words_orz2hryv = RAS i BRAF
test-words_4i6opnif = [biomarkery][term-biomarker]: zmiany w genach [guza][term-tumour]
test-words_caixyh7q = Które leki pasują do tego wyniku?
test-words_vj32onnj = MSI lub MMR
test-words_pgybrt3e = biomarker: jak dobrze komórki guza naprawiają swoje geny
test-words_bh3s3x4y = Czy może mi pomóc [immunoterapia][term-immunotherapy]? Czy moi krewni potrzebują badania?
test-words_uuw4ioex = [Badanie obrazowe][term-scan]
test-words_vn5ymwcx = obrazy wnętrza ciała
test-words_7jc6ktox = Czy nowotwór jest większy, mniejszy czy taki sam?
test-words_epmtjzfu = [Marker nowotworowy][term-tumour-marker]
test-words_jx74wtrl = substancja we krwi
test-words_jfb7qi7i = Co oznacza zmiana tej liczby?
test-words_e7t4nfhp = Wytyczne medyczne zalecają badania RAS i BRAF oraz MSI lub MMR. Wyniki pomagają wybrać leczenie[^jsmo-2020].

## difficult-topics

difficult-topics_7fsvmtbh = Trudne tematy
difficult-topics_uj4qujs7 = Czas na takie rozmowy można wybrać samodzielnie. W każdej chwili można pytać, poczekać lub przerwać.

## prognosis

prognosis_cvcobgkg = Jak może przebiegać choroba
prognosis_qxj6bm7i = Warto powiedzieć, co chce się wiedzieć o swoim [rokowaniu][term-prognosis]. Niektóre osoby chcą znać liczby. Inne nie chcą. Można też poprosić lekarza, aby powiedział o tym komuś innemu. Nikt nie może powiedzieć dokładnie, jak będzie u konkretnej osoby[^nci-prognosis-2008].

## second-opinion

second-opinion_zeit6ol5 = Druga opinia
second-opinion_ft7wa7o6 = O [drugą opinię][term-second-opinion] warto poprosić, jeśli chce się mieć większą pewność. Może ona potwierdzić plan albo go zmienić[^ruetters-2016]. Najpierw należy zapytać, jak długo można bezpiecznie czekać i czy są z tym związane koszty.

## clinical-trial

clinical-trial_gxdel2vy = Badanie kliniczne
clinical-trial_kqvbryav = Warto zapytać, czy jest odpowiednie [badanie kliniczne][term-clinical-trial]. Decyzja jest całkowicie dobrowolna. Po odmowie nadal otrzymuje się zwykłą opiekę.

## stopping

stopping_awdrfszt = Gdy leczenie już nie pomaga wystarczająco
stopping_zmdbholu = Warto zapytać, jak dalsze leczenie może pomóc i jak może zaszkodzić. Leczenie przeciw nowotworowi można zakończyć. Opieka się wtedy nie kończy. Proszę nie odstawiać ani nie zmieniać leku przed rozmową z zespołem leczącym.
stopping_vwuitsux = O [opiekę paliatywną][term-palliative-care] warto zapytać wcześnie. Można też zapisać swoje życzenia w [planie przyszłej opieki][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = Gdy potrzebny jest tłumacz
interpreter_e32joj45 = Przy umawianiu wizyty należy poprosić o wykwalifikowanego [tłumacza][term-interpreter]. Warto zapytać, czy jest to bezpłatne. Opieka jest lepsza z wykwalifikowanym tłumaczem niż z osobą bez przygotowania[^karliner-2007].
interpreter_34ue5ris = Nie prosić dziecka o tłumaczenie[^kasten-2020].
interpreter_acj63npb = Nie mówić „tak”, jeśli coś jest niezrozumiałe. Poprosić tłumacza, aby wyjaśnił jeszcze raz.
interpreter_dud4yceb = O kłopotach ze słuchem lub wzrokiem należy powiedzieć zespołowi leczącemu.

## remote

remote_ddux63o4 = Przez telefon lub wideo
remote_xvit5lyq = Warto wybrać ciche miejsce, w którym nikt inny nie usłyszy rozmowy. Pod ręką powinny być lista, leki i długopis. Warto zapytać, pod jaki numer można zadzwonić, jeśli połączenie się przerwie. Jeśli spodziewane są trudne wiadomości, warto poprosić o osobiste spotkanie.

## goes-badly

goes-badly_ort5qmnf = Jeśli rozmowa się nie uda
goes-badly_27np3ngy = Warto powiedzieć, co było trudne. Można powiedzieć: „Nie udało mi się powiedzieć wszystkiego, co jest dla mnie ważne. Czy możemy porozmawiać jeszcze raz?”. Następnym razem można poprosić pielęgniarkę, aby była przy rozmowie. W wielu szpitalach jest osoba, która pomaga pacjentom w sprawie skarg.

## companion

companion_wgg4jdgq = Dla osoby towarzyszącej
companion_vvft6xgr = Przed wizytą warto zapytać, jak można pomóc. Można robić notatki albo przypomnieć osobie chorej o jakimś pytaniu. Najpierw niech mówi osoba chora. Mówienie za nią pomaga mniej[^laidsaar-powell-2013].

## cannot-wait

cannot-wait_olvugrvl = Problemy, które nie mogą czekać
cannot-wait_lrn6xc3q = Należy zadzwonić, jeśli problem jest nowy lub się nasila.
cannot-wait_dwntj6n7 = **Z tymi problemami proszę nie czekać do następnej wizyty.**
cannot-wait_iylx3b33 = Nowy lub silny ból w klatce piersiowej albo silne lub nagłe trudności z oddychaniem: proszę nie czekać. Należy natychmiast zadzwonić na numer alarmowy.
cannot-wait_kmccgzfi = Nowe osłabienie lub drętwienie nóg: proszę nie czekać. Należy zadzwonić na numer alarmowy albo zgłosić się na szpitalny oddział ratunkowy.
cannot-wait_qmqfln3u = Temperatura { $fever-threshold } lub wyższa albo dreszcze: proszę nie czekać. Należy natychmiast zadzwonić do zespołu leczącego, w dzień lub w nocy.
cannot-wait_tgpnvgrw = Ból, nad którym nie udaje się zapanować: proszę nie czekać. Należy natychmiast zadzwonić do zespołu leczącego, w dzień lub w nocy.
cannot-wait_fq23a2g5 = Myśli o odebraniu sobie życia: proszę nie czekać. Należy natychmiast komuś o tym powiedzieć.
cannot-wait_al4ec23n = Pilnego problemu proszę nie zgłaszać e-mailem ani w aplikacji. Zespół leczący może przeczytać wiadomość za późno. Należy zadzwonić.
cannot-wait_sfsebtsn = Listy na końcu broszury wymieniają więcej takich problemów.

## worksheets

worksheets_osd4cc6w = Karty pracy
worksheets_zz5u4pcm = Proszę zaznaczyć pytania, które są teraz ważne. Pozostałe można pominąć.
worksheets_rm2nve2g = Mój nowotwór i moje badania
worksheets_dk7djyse = Gdzie jest teraz nowotwór?
worksheets_s4ve5laz = Które wyniki badań biomarkerów już są, a których brakuje?
worksheets_cxvrh7nr = Co pokazało moje ostatnie badanie obrazowe?
worksheets_izpcwaex = Kiedy będzie następne badanie obrazowe i kiedy poznam wynik?
worksheets_4r7eou2k = Moje leczenie
worksheets_kukt56ti = Jaki jest cel tego leczenia?
worksheets_64iuqioo = Jakie mam inne możliwości?
worksheets_ikamszwf = Czy może mi pomóc operacja lub radioterapia?
worksheets_q66afbt6 = Skąd będziemy wiedzieć, czy leczenie działa?
worksheets_4fsikdcl = Co zrobimy, jeśli leczenie nie będzie działać?
worksheets_jm4lqpe3 = Czy jest jakieś badanie kliniczne dla mnie?
worksheets_ygn32o32 = Działania niepożądane i codzienne życie
worksheets_cmtrlew2 = Jakie działania niepożądane są prawdopodobne i co mogę z nimi zrobić?
worksheets_jzt5rp7a = Które problemy muszę zgłosić natychmiast i komu?
worksheets_s4eb6kp7 = Czy mogę pracować, podróżować i ćwiczyć?
worksheets_mmcgfwqg = Co mam jeść i pić?
worksheets_gonccs7u = Jak leczenie może zmienić moje życie seksualne lub plany posiadania dzieci?
worksheets_s3ru3bt2 = Przyszłość
worksheets_4ysmvg26 = Czego mogę się spodziewać w najbliższych miesiącach?
worksheets_uf5l26sm = Na co mogę mieć nadzieję?
worksheets_pdyuzbgk = Kiedy mam się spotkać z zespołem opieki paliatywnej?
worksheets_niussmmw = Jak mogę zapisać swoje życzenia na później?
worksheets_mximl2kk = Wsparcie
worksheets_ye3qa5lk = Kto jest moją główną osobą do kontaktu?
worksheets_gxppfdno = Kto może mi pomóc przy niepokoju lub obniżonym nastroju?
worksheets_lyecnzhj = Kto może pomóc mojej rodzinie i moim dzieciom?
worksheets_rfqlxw3y = Kto może pomóc w sprawach pieniędzy, pracy i formularzy?
worksheets_id6anwwz = Moje trzy najważniejsze pytania
worksheets_xaquj37t = Moje pytanie
worksheets_noep327x = Odpowiedź
worksheets_htmcdxgt = Karta mojego zespołu leczącego
worksheets_r3mzfbv5 = Osoba
worksheets_52afragw = Nazwisko lub nazwa
worksheets_sinonozs = Jak się skontaktować z tą osobą
worksheets_js72gos2 = Główna osoba do kontaktu
worksheets_hwcmlt53 = Onkolog
worksheets_bgjcombr = Chirurg
worksheets_nud7qjlb = Pielęgniarka specjalistka
worksheets_zkwg5bsw = Lekarz rodzinny
worksheets_vvrzuqs4 = Farmaceuta
worksheets_hdtuqmop = Pracownik socjalny
worksheets_qb5goduz = Tłumacze
worksheets_rjy27ckp = Moje leki i alergie
worksheets_67jo35hk = Proszę wpisać też zioła, witaminy i leki kupowane samodzielnie. Alergie proszę wpisać w ostatnim wierszu.
worksheets_liqxlrs6 = Lek
worksheets_dtvblc3y = Ile
worksheets_nlrurcdg = Kiedy
worksheets_ncjowzjo = Na co
worksheets_omuxf7jq = Notatki z mojej wizyty
worksheets_ry4rm5qu = Temat
worksheets_uk3sbpp3 = Moje notatki
worksheets_cgebugwa = Data i z kim była rozmowa
worksheets_oqqonsu5 = Co się zmieniło od ostatniego razu
worksheets_7gp7n2x4 = Co powiedział zespół leczący
worksheets_2axu4xbs = Co zostało postanowione
worksheets_ib4i4w33 = Co będzie dalej i kiedy
worksheets_k4urb3jk = Co mam zrobić
worksheets_hrcuj5pi = Do kogo mam dzwonić z pytaniami
worksheets_2hr6vcza = Moje pytania na następny raz
worksheets_dm2v7b7s = Porównanie moich możliwości
worksheets_c6ttftis = Dla każdej możliwości proszę wypełnić jedną kolumnę, wspólnie z zespołem leczącym.
worksheets_ldnsanbl = Pytanie
worksheets_pcgw3fme = Możliwość A
worksheets_t43cezr7 = Możliwość B
worksheets_xk66aid4 = Na razie bez leczenia przeciw nowotworowi
worksheets_g7zy332q = Jak może mi to pomóc?
worksheets_sf4dtum2 = Jak bardzo jest to u mnie prawdopodobne?
worksheets_hhrcvxwb = Jakie szkody są możliwe?
worksheets_wrhd44rh = Jak prawdopodobne są u mnie te szkody?
worksheets_ycdifgim = Jak zmieni to moje codzienne życie?
worksheets_4or3lnzx = Jak pasuje to do tego, co jest dla mnie ważne?
worksheets_2g6kasgo = Co jeszcze muszę wiedzieć?

## when-to-call

when-to-call_4zxn4crm = Kiedy dzwonić

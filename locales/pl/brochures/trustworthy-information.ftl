## meta

meta_fbnytwes = Jak znaleźć w internecie wiarygodne informacje
meta_7gdhxhyn = Pięć pytań kontrolnych dla osób z nowotworem układu pokarmowego
meta_lyat3ags = Jak sprawdzać strony internetowe, filmy, chatboty i wiadomości o badaniach dotyczące nowotworów układu pokarmowego i jak korzystać z nich razem z zespołem leczącym.
meta_5d2ziqu6 = Należy sprawdzić, kto to przygotował, kto płaci, skąd pochodzą informacje, kiedy je sprawdzono i jaki jest cel autorów. Przed podjęciem działania należy porozmawiać z zespołem leczącym.

## intro

intro_xa3npka5 = Sprawdzić, kto prowadzi stronę, kto płaci, skąd pochodzą informacje, kiedy je sprawdzono i jaki jest cel autorów.
intro_ta2intjx = Zacząć od stron publicznej służby zdrowia, szpitali i towarzystw onkologicznych.
intro_ymlbef7h = Nie przerywać, nie opóźniać ani nie zmieniać leczenia z powodu czegoś znalezionego w internecie.
intro_acragg63 = Nie kupować ani nie przyjmować żadnego środka z internetu przed zapytaniem zespołu leczącego.
intro_oip6tzjr = Znalezione informacje pokazać zespołowi leczącemu.

## why-search

why-search_zmrfex3f = Dlaczego szukanie pomaga i dlaczego może szkodzić
why-search_awdem3os = Szukać warto wtedy, gdy czuje się na to gotowość, a przestać, gdy to przygnębia. Nie trzeba czytać wszystkiego.
why-search_hvjid3vx = Dobre informacje mogą pomóc przygotować pytania i wyjaśnić chorobę rodzinie.
why-search_ncgx5jqk = Niektóre strony mogą przestraszyć. Mogą dotyczyć innego nowotworu lub innego stadium. Dane o przeżyciu opisują duże grupy osób, często leczonych wiele lat temu. Nie mogą powiedzieć, jak będzie u konkretnej osoby.
why-search_2rqatdnz = Przed rozpoczęciem warto wybrać jedno pytanie i ustalić limit czasu. Można też poprosić kogoś bliskiego, aby poszukał.

## where-to-start

where-to-start_txur2g44 = Od czego zacząć
where-to-start_dscnzfv2 = Najlepiej zacząć od stron, które niczego nie sprzedają. Dobre miejsca na początek to:
where-to-start_igd7tgxp = publiczna służba zdrowia lub ministerstwo zdrowia w danym kraju
where-to-start_jasxifva = krajowe towarzystwo onkologiczne lub duży szpital onkologiczny
where-to-start_llxygjtv = stowarzyszenie pacjentów z danym rodzajem nowotworu
where-to-start_rquz4cpy = towarzystwo medyczne, na przykład [poradniki dla pacjentów Europejskiego Towarzystwa Onkologii Medycznej][esmo-patient-guides]
where-to-start_k4xlow2h = Zespół leczący może wskazać dobre strony w ojczystym języku.
where-to-start_7g4n5sqe = Sam znak jakości niczego nie dowodzi. Niektóre znaki już nie są przyznawane, ale stare strony wciąż je pokazują.

## five-checks

five-checks_ksua5nh6 = Pięć pytań kontrolnych
five-checks_ebaco36i = Przy każdej stronie, filmie lub wpisie warto zadać pięć pytań. Opierają się na poradach publicznego instytutu onkologicznego[^nci-trust].
five-checks_frplvl5m = Pięć pól, jedno pod drugim. W każdym jest mały rysunek i pytanie: osoba, monety, strona z tekstem, zegar i koszyk na zakupy.
five-checks_gqmurdip = Kto?
five-checks_mpm6jobd = Kto płaci?
five-checks_3riol3oa = Skąd?
five-checks_mdz7oovi = Kiedy?
five-checks_htl5hn3k = W jakim celu?
five-checks_d6kquafg = Pięć pytań, które warto zadać, zanim zaufa się stronie.

## who

who_hhusa4d2 = Kto ją prowadzi?
who_rhgfppnm = Należy poszukać nazwy lub nazwiska i adresu. Należy poszukać osób, które napisały i sprawdziły tekst. Powinny mieć wykształcenie medyczne.

## who-pays

who-pays_egw3yibx = Kto płaci?
who-pays_u5txdxxi = Należy się dowiedzieć, kto płaci za stronę. Może to być państwo, organizacja charytatywna, firma lub reklamodawcy. Dobra strona mówi o tym otwarcie.

## where-from

where-from_in6jgke3 = Skąd pochodzą informacje?
where-from_7b4qelyp = Należy poszukać podanych źródeł, na przykład badań lub wytycznych medycznych. Warto otworzyć jedno źródło i zobaczyć, czy mówi to samo. Historia jednej osoby nie jest dowodem.

## when-checked

when-checked_wgklmnti = Kiedy je sprawdzono?
when-checked_nhfpris2 = Należy poszukać daty ostatniego sprawdzenia, bo leczenie nowotworów szybko się zmienia. Jeśli nie ma daty, poszukać innej strony.

## what-they-want

what-they-want_qejcfgfp = Jaki jest cel autorów?
what-they-want_antz2rrz = Warto zadać sobie pytanie, do czego strona zachęca. Może zachęcać do zdobycia wiedzy, zakupu, darowizny lub podania swoich danych. Dobre informacje zachęcają do rozmowy z własnym zespołem leczącym.

## warning-signs

warning-signs_nsoswvad = Znaki ostrzegawcze
warning-signs_xcss2jqw = Należy opuścić stronę, jeśli widać jeden z tych znaków:
warning-signs_xtu4i7zm = Strona obiecuje wyleczenie lub cud.
warning-signs_q63naemm = Strona twierdzi, że jeden środek działa na każdy nowotwór.
warning-signs_n36tlrfy = Strona ukrywa skład środka.
warning-signs_r7atgat3 = Strona żąda pieniędzy, zanim poda szczegóły.
warning-signs_zwldvrsz = Strona twierdzi, że lekarze ukrywają prawdę.
warning-signs_zmtajpi3 = Strona twierdzi, że produkt jest bezpieczny, bo jest naturalny.
warning-signs_rjxy7kgd = Proszę nie przerywać ani nie opóźniać leczenia z powodu porad znalezionych w internecie. Należy najpierw zapytać zespół leczący.

## videos-and-forums

videos-and-forums_2k255jkb = Filmy, grupy i fora
videos-and-forums_pmr2vilb = Z filmów i forów warto korzystać dla wsparcia i dla porad na co dzień. Proszę nie używać ich do wyboru leczenia.
videos-and-forums_tnf2xdkt = Inni pacjenci mogą bardzo dobrze rozumieć tę sytuację. Ale ich nowotwór i leczenie mogą być inne.
videos-and-forums_h4i7dg3a = Popularne informacje nie zawsze są prawdziwe. Dwóch ekspertów od nowotworów sprawdziło { $articles-total } popularnych artykułów o leczeniu nowotworów z mediów społecznościowych. Jednym z tematów był rak jelita. W { $articles-misleading } artykułach eksperci znaleźli nieprawdziwe lub mylące stwierdzenia[^johnson-2022].
videos-and-forums_v742j7g7 = Warto się dowiedzieć, kto mówi w filmie i czy ta osoba coś sprzedaje.

## ai-chatbots

ai-chatbots_tecpstkv = Chatboty ze sztuczną inteligencją
ai-chatbots_mb35v7tf = Z chatbota można korzystać, aby się przygotować, ale nie po to, aby podejmować decyzje. Chatbot to program komputerowy, który pisze odpowiedzi. Może wyjaśnić jakieś słowo lub pomóc napisać pytania.
ai-chatbots_6px2a2gy = Chatbot może brzmieć pewnie, a mimo to się mylić. Może wymyślić źródło albo użyć starych informacji. Nie zna całej dokumentacji medycznej.
ai-chatbots_mc2e5mpo = W jednym badaniu zadawano wczesnemu chatbotowi pytania o leczenie innych nowotworów. Około { $chatbot-wrong } na { $chatbot-answers } odpowiedzi zawierała jakieś porady niezgodne z wytycznymi medycznymi[^nci-chatbots-2023]. Nowsze chatboty mogą dawać inne wyniki.
ai-chatbots_43ddx3ns = Zapytać chatbota o źródła i samodzielnie je otworzyć.
ai-chatbots_mvzfvicv = Nie wpisywać swojego nazwiska, daty urodzenia ani wyników badań.
ai-chatbots_qwg6dnif = Proszę nie pytać chatbota, czy objaw jest stanem nagłym. Proszę zadzwonić do zespołu leczącego lub na numer alarmowy.

## study-news

study-news_4cjizpq3 = Wiadomości o badaniach
study-news_ncvtnapp = Przy czytaniu o nowym badaniu warto zadać te pytania:
study-news_w4rbfyyk = Czy w badaniu brali udział ludzie? Wyniki badań na komórkach lub zwierzętach często nie odnoszą się do ludzi.
study-news_gr5zl4vk = Czy badano osoby w podobnej sytuacji? Szukać tego samego nowotworu i tego samego stadium.
study-news_kb3hmvo7 = Ile osób wzięło udział? Wynik małego badania może być przypadkowy.
study-news_ny7ky5l4 = Ilu osobom to pomogło? Szukać liczby osób.

## worked-example

worked-example_rt463fwq = Przykład z liczbami
worked-example_btkmryzi = Warto poszukać liczb, które stoją za nagłówkiem. **Liczby w tym przykładzie wymyśliliśmy.** Nie dotyczą prawdziwego badania ani produktu[^trust-own-example].
worked-example_ikrsmbmm = Nagłówek mówi: „Nowy produkt zmniejsza ryzyko działania niepożądanego o połowę”.
worked-example_sqpskd7v = Grupa
worked-example_suakgfmj = Liczba osób w grupie
worked-example_vg5wc7o2 = Osoby z działaniem niepożądanym
worked-example_ath3yjbz = Osoby bez działania niepożądanego
worked-example_o3ycynkx = Grupa z nowym produktem
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = Grupa bez nowego produktu
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = Nagłówek jest prawdziwy: { $example-with } to połowa z { $example-without }. Ale na { $example-group } osób produkt pomógł tylko { $example-helped } osobom. Dla pozostałych { $example-same } osób nie miał znaczenia.
worked-example_36ywt5cz = W badaniach ludzie lepiej rozumieli takie liczby niż procenty[^akl-2011]. Warto poprosić zespół leczący o liczby w tej postaci.

## trial-registers

trial-registers_opmn6257 = Rejestry badań klinicznych
trial-registers_yp75xzxn = W rejestrze można poszukać [badania klinicznego][term-clinical-trial], o którym można porozmawiać z zespołem leczącym. Dwa przykłady to [rejestr Unii Europejskiej][clinical-trials-eu] i [rejestr Stanów Zjednoczonych][clinicaltrials-gov].
trial-registers_v3ocnd4q = Rejestr tylko wymienia badania. Nie poleca ich. W Stanach Zjednoczonych nie wszystkie badania z rejestru są sprawdzane lub zatwierdzane przez rząd[^ctgov-2023].
trial-registers_mhb22i3n = Należy zapytać zespół leczący, czy badanie pasuje do nowotworu, [biomarkerów][term-biomarker] i stanu zdrowia. Trzeba uważać, jeśli za udział trzeba zapłacić.

## buying-online

buying-online_tii3meaz = Kupowanie leków i innych środków w internecie
buying-online_n3lm4au6 = Przed kupnem czegokolwiek należy zapytać zespół leczący lub farmaceutę. Zioła, witaminy i inne środki mogą zmieniać działanie [chemioterapii][term-chemotherapy] i innego leczenia.
buying-online_u2zvveai = Proszę nie kupować bez recepty leków, które są na receptę. Sfałszowane leki mogą mieć niewłaściwy skład lub niewłaściwą dawkę[^ema-online].
buying-online_kdcgoenx = W Unii Europejskiej, Islandii, Liechtensteinie i Norwegii legalni sprzedawcy internetowi pokazują wspólne logo[^eu-logo-2014]. Logo należy sprawdzić w tej kolejności:
buying-online_cgf4ljst = Poszukać w logo flagi kraju. Logo z flagą Unii Europejskiej jest fałszywe[^ema-online].
buying-online_7vy45zsa = Kliknąć logo. Musi prowadzić do oficjalnej listy krajowego urzędu.
buying-online_4ayy6mih = Znaleźć sprzedawcę na oficjalnej liście. Jeśli sprzedawcy tam nie ma, nie kupować.
buying-online_appv25ya = [Europejska Agencja Leków][medicines-online-eu] wyjaśnia to logo. W innych krajach należy zapytać farmaceutę.
buying-online_lah7inqy = Przy złym samopoczuciu po przyjęciu produktu należy natychmiast zadzwonić do zespołu leczącego. W stanie nagłym należy zadzwonić na numer alarmowy. Należy powiedzieć, co zostało przyjęte, i zachować opakowanie.

## privacy

privacy_qtqd6jmv = Prywatność
privacy_pcmcp7th = O sobie należy podawać jak najmniej:
privacy_cn5qwwg2 = Używać na forach nazwy, która nie zdradza tożsamości.
privacy_r5a3nexx = Nie publikować zdjęć listów, wyników badań ani etykiet leków.
privacy_gugcobll = Nie wysyłać pieniędzy ani danych bankowych osobom znanym tylko z internetu.

## bring-to-team

bring-to-team_rq2alhif = Pokazać zespołowi leczącemu
bring-to-team_6kiuibp2 = Warto powiedzieć zespołowi leczącemu o znalezionych informacjach, nawet jeśli nie ma się co do nich pewności. Proszę przynieść jedną stronę lub jeden link i zaznaczyć ważny fragment.
bring-to-team_2jezqbni = Tę broszurę też warto sprawdzić. Proszę poszukać, kto ją przygotował, kto zapłacił, jakie ma źródła i daty.

## website-checker

website-checker_cjvrlwd6 = Karta pracy: sprawdzanie strony internetowej
website-checker_hjudoiag = Sprawdzanie strony internetowej
website-checker_3d44kel4 = Przy każdym pytaniu proszę zaznaczyć „tak” lub „nie”. Jeśli „nie” jest zaznaczone kilka razy, proszę poszukać innej strony.
website-checker_ldnsanbl = Pytanie
website-checker_sai6gbdl = Tak
website-checker_4h7yowml = Nie
website-checker_nxtudeke = Czy widzę, kto prowadzi stronę?
website-checker_37sxnh4t = Czy mogę znaleźć adres lub inny sposób kontaktu?
website-checker_krpwllfg = Czy strona mówi, kto za nią płaci?
website-checker_sesp4qi3 = Czy tekst napisały lub sprawdziły osoby z wykształceniem medycznym?
website-checker_pvuwwq4k = Czy strona podaje swoje źródła?
website-checker_bu26eyjz = Czy widzę datę ostatniego sprawdzenia?
website-checker_gpij5ert = Czy strona opisuje nie tylko korzyści, ale i szkody?
website-checker_ofd2nfqs = Czy mogę odróżnić reklamę od informacji?
website-checker_volwegkj = Czy strona mówi, co dzieje się z moimi danymi?
website-checker_ojwevcd5 = Czy strona zachęca do rozmowy z moim zespołem leczącym?

## what-i-found

what-i-found_jkbitmpx = Karta pracy: znalezione informacje
what-i-found_yhn74bxc = Znalezione informacje: notatka na następną wizytę
what-i-found_qtusvimp = Dla każdej strony, filmu lub odpowiedzi proszę wypełnić jedną notatkę.
what-i-found_ry4rm5qu = Temat
what-i-found_uk3sbpp3 = Moje notatki
what-i-found_4nrtbetr = Nazwa lub adres strony
what-i-found_mciv36n7 = Kto ją przygotował i kiedy
what-i-found_bx7gr5qw = Co mówi
what-i-found_3gmk4sxm = Dlaczego jest to dla mnie ważne
what-i-found_cqnd5ddb = Moje pytanie do zespołu leczącego
what-i-found_gskaxbvh = Co powiedział mój zespół leczący
what-i-found_rhmapgo6 = O znalezionych informacjach
what-i-found_fajfgmqn = Czy te informacje są właściwe dla mojego nowotworu i jego stadium?
what-i-found_smirmyvg = Czy to może mi pomóc i czy może mi zaszkodzić?
what-i-found_ykcg4rie = Czy to pasuje do mojego leczenia i innych moich leków?
what-i-found_wcoysyvs = Jakie strony w moim języku są godne polecenia?

## when-to-call

when-to-call_4zxn4crm = Kiedy dzwonić

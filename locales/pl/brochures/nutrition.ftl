## meta

meta_ss7j6rnj = Dobre odżywianie
meta_sp266zoy = Praktyczny poradnik o jedzeniu, masie ciała i sile przy nowotworze układu pokarmowego
meta_telkf27o = Jak utrzymać masę ciała i siły przy nowotworze układu pokarmowego, ze wskazówkami na częste problemy z jedzeniem.
meta_ccu6z6rg = Ważne jest utrzymanie masy ciała i siły: należy wcześnie zgłaszać chudnięcie i prosić o kontakt z dietetykiem.

## intro

intro_dtz7pev2 = Celem jest utrzymanie masy ciała i siły.
intro_wyeryuxu = Raz w tygodniu należy się ważyć. Należy zgłaszać każdą niezamierzoną utratę masy ciała.
intro_wrnyg4ak = Jeść mało, ale często, za każdym razem z białkiem.
intro_or2pjzlv = Wcześnie poprosić o kontakt z dietetykiem.
intro_jgflyef3 = Nie zaczynać ścisłej diety, głodówki ani przyjmowania suplementu przed rozmową z zespołem leczącym.

## why

why_vnhr7jfz = Dlaczego jedzenie się zmienia
why_klaqo4w6 = Gdy tylko jedzenie sprawia więcej trudności, należy powiedzieć o tym zespołowi leczącemu. Wiele przyczyn można leczyć.
why_acwwdu2i = [Guz][term-tumour], operacja lub leczenie mogą zmienić apetyt, smak i trawienie. Choroba może też zmienić to, jak organizm wykorzystuje pokarm. W chwili wykrycia nowotworu około { $loss-at-diagnosis-low } do { $loss-at-diagnosis-high } na 100 osób ma już za sobą utratę masy ciała[^seom-2019].
why_guuv25gc = Nie jest to winą osoby chorej. Samo jedzenie nie zawsze może powstrzymać chudnięcie[^espen-2021].

## weigh

weigh_eqfsrn4f = Ważenie co tydzień
weigh_sb4egeku = Ważyć się na tej samej wadze, w ten sam dzień, w podobnym ubraniu.
weigh_laux7pbg = Niezależnie od budowy ciała należy zadzwonić do zespołu leczącego w godzinach pracy, jeśli wystąpi którykolwiek z tych objawów:
weigh_hl6f36kv = Masa ciała wciąż się zmniejsza.
weigh_d5s5pi7q = Utrata ponad { $weight-loss-share } masy ciała w ciągu { $weight-loss-months } miesięcy[^glim-2019].
weigh_62luicj7 = Jedzenie połowy zwykłej ilości lub mniej przez ponad { $low-intake-days } dni[^glim-2019].
weigh_nhnjuge4 = Ubrania lub pierścionki zrobiły się luźne.
weigh_2gasc6im = Brzuch lub obie nogi powoli puchną. Nadmiar wody może ukryć utratę masy ciała.
weigh_vlecjl64 = Przy masie ciała { $example-weight } utrata { $weight-loss-share } to { $example-loss }.

## how-much

how-much_4zf4gb3y = Ile trzeba jeść?
how-much_ioxjfenm = Ta tabela to pierwsza wskazówka. Liczby są ogólne, a indywidualne wartości ustala [dietetyk][term-dietitian]. Ogólne zalecenie na jeden dzień to od { $energy-low } do { $energy-high } energii na każdy kilogram masy ciała. W przypadku białka to więcej niż { $protein-low } na każdy kilogram, a jeśli to możliwe, do { $protein-high }[^espen-2021].
how-much_s5yiaaf4 = Masa ciała (kg)
how-much_suplsvbo = Energia na dzień (kcal)
how-much_lv46du4o = Białko na dzień (g)
how-much_f6hvnqzk = 50
how-much_h4wuxj6j = 1250–1500
how-much_l7y5jeoe = 50–75
how-much_yvgudn2g = 60
how-much_vsnmtxup = 1500–1800
how-much_xuxjirub = 60–90
how-much_gbqizow2 = 70
how-much_easi6isa = 1750–2100
how-much_g7ltqlpf = 70–105
how-much_xwnnssaq = 80
how-much_guynpqql = 2000–2400
how-much_j45o4drg = 80–120
how-much_zegjmkmw = Te liczby mogą nie być odpowiednie przy chorobie nerek, chorobie wątroby lub cukrzycy. Należy najpierw zapytać zespół leczący.

## protein

protein_ajl3iibl = Małe posiłki, więcej białka
protein_mb7llwlv = Warto jeść po trochu co kilka godzin, nawet bez głodu. Białko pomaga organizmowi zachować mięśnie. Posiłek najlepiej zaczynać od produktu z białkiem.
protein_ilhdfgot = Talerz podzielony na trzy równe części: produkty białkowe, produkty skrobiowe oraz warzywa lub owoce. Obok talerza stoi napój.
protein_7ldv4ya3 = Produkty białkowe
protein_7vsjtcvh = Produkty skrobiowe
protein_ngilgxmu = Warzywa lub owoce
protein_xsnlwbcp = Napój
protein_44pjsfbz = Jeden ze sposobów na ułożenie talerza. Dietetyk może zmienić te części dla danej osoby.
protein_kigmrnt4 = Tabela podaje ilość białka w popularnych produktach. Liczby są przybliżone[^bnf-protein].
protein_ha7j75oo = Produkt
protein_5xax2us6 = Ilość
protein_nk3j7q3j = Białko (g)
protein_rmm2gdnz = Kurczak, ugotowany
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = Biała ryba, ugotowana
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = Jajka
protein_i6eh4vnv = 2 jajka
protein_2y6ov4bf = 12
protein_4w2vvpvb = Jogurt naturalny
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = Soczewica lub fasola, ugotowana
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = Mleko
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = Migdały
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = Jak zyskać więcej z małego posiłku:
protein_3hvefbut = Dodawać olej, masło, jajko, ser lub zmielone orzechy do zupy, ryżu, makaronu lub warzyw.
protein_a32xxbud = Mieć pod ręką gotowe jedzenie, na przykład jogurt, jajka na twardo, chleb lub zupę.
protein_cy3sfw7f = Jeść najwięcej o tej porze dnia, w której samopoczucie jest najlepsze.
protein_whwmnxnt = Jeśli to możliwe, iść na krótki spacer przed posiłkiem.

## problems

problems_r25qs6me = Wskazówki na częste problemy
problems_mhs4oygx = Proszę znaleźć swój problem w tej tabeli i powiedzieć o nim zespołowi leczącemu. Często mogą też pomóc leki.
problems_65ke2u2r = Problem
problems_cxikeifb = Co może pomóc
problems_qderoi2u = Brak apetytu
problems_fna6uco4 = Jeść o stałych porach. Używać małych talerzy. Wybierać jedzenie, które się lubi.
problems_had3hc6k = Zbyt szybkie uczucie sytości
problems_rbcfuuew = Jeść mniej naraz, ale częściej. Pić między posiłkami.
problems_xlwqifyl = Nudności
problems_7p3ggcuc = Wybierać proste jedzenie o łagodnym smaku, które nie jest gorące. Unikać zapachów gotowania. Przyjmować leki przeciw nudnościom zgodnie z ustaleniami.
problems_32ji5zai = Jedzenie smakuje inaczej
problems_st4l4jp6 = Spróbować innych produktów. Dodać cytrynę lub zioła, jeśli usta nie bolą. Przed posiłkami płukać usta.
problems_3ep55gur = Ból w ustach
problems_bpv7fbj5 = Wybierać jedzenie miękkie, które nie jest gorące. Nie jeść rzeczy kwaśnych, pikantnych ani twardych. Używać miękkiej szczoteczki do zębów.
problems_yz6vpnlt = Suchość w ustach
problems_zlhxur3b = Często popijać małymi łykami. Dodawać do jedzenia sos lub bulion.
problems_at2y3fwy = Biegunka
problems_enptinyw = Pić więcej. Wybierać ryż, ziemniaki, banany lub biały chleb. Należy natychmiast zadzwonić do zespołu leczącego, w dzień lub w nocy, jeśli biegunka jest znacznie silniejsza niż zwykle, jeśli występuje w nocy albo z krwią.
problems_pazkrp4q = Zaparcie
problems_2v45kdya = Pić więcej i trochę się ruszać. Zapytać przed zwiększeniem ilości błonnika lub przyjęciem leku przeczyszczającego.
problems_5lmtna45 = Gazy
problems_sjzpbbxq = Jeść powoli. Spróbować jeść mniej fasoli i kapusty i pić mniej napojów gazowanych.
problems_33wbqnmt = Trudności z połykaniem
problems_372wpde5 = Proszę zadzwonić do zespołu leczącego w godzinach pracy. Może być potrzebne miękkie jedzenie i badanie połykania. Jeśli jedzenie utknie albo nie można połykać, należy natychmiast zadzwonić do zespołu leczącego, w dzień lub w nocy.
problems_t2i3evpv = Jeśli część jelita jest zwężona, przed zwiększeniem ilości błonnika należy zapytać zespół leczący. Należy zapytać także o orzechy i surowe warzywa.

## after-operation

after-operation_3djuz355 = Po operacji
after-operation_ihjgrare = Należy trzymać się planu własnego zespołu leczącego, bo operacje są różne.
after-operation_mrax6r3u = **Przełyk lub żołądek**: jeść często małe posiłki i dobrze gryźć. Pić między posiłkami. Zapytać o witaminę B12.
after-operation_3se5dn6h = **Trzustka**: jeść często małe posiłki. Powiedzieć zespołowi leczącemu o stolcach jasnych, tłustych lub unoszących się na wodzie. Mogą być potrzebne [enzymy][term-digestive-enzymes], które przyjmuje się z jedzeniem[^phillips-2021].
after-operation_37ikjlje = **Jelito**: zacząć od miękkiego jedzenia i dodawać po jednym nowym produkcie.
after-operation_cdr4b2uz = **Stomia**: dobrze gryźć i pić wystarczająco dużo. Zapytać pielęgniarkę [stomijną][term-stoma], co robić, gdy zmieni się wydalana treść.
after-operation_ykfmzmyt = Po operacji żołądka lub przełyku pokarm może zbyt szybko przechodzić do jelita. W ciągu { $dumping-early } minut po posiłku mogą wystąpić zawroty głowy, poty, osłabienie lub nudności. Może się to zdarzyć także { $dumping-late-from } do { $dumping-late-to } godzin po posiłku[^niddk-dumping-2019]. Należy powiedzieć o tym dietetykowi. Mogą pomóc mniejsze posiłki z mniejszą ilością cukru.

## safe-food

safe-food_swre2xyh = Bezpieczne jedzenie
safe-food_njtwudup = Z jedzeniem należy obchodzić się ostrożnie, bo leczenie może osłabić obronę organizmu przed zarazkami.
safe-food_fcdk3vs7 = Myć ręce przed gotowaniem i przed jedzeniem.
safe-food_6trni7zf = Mięso, ryby i jajka gotować, smażyć lub piec, aż będą gorące i całkowicie gotowe także w środku.
safe-food_m3isduz2 = Trzymać surowe mięso i surowe ryby z dala od innego jedzenia.
safe-food_s6m62574 = Nie jeść surowych ryb, surowego mięsa ani surowych jajek.
safe-food_2gpbicu7 = Nie pić surowego mleka i nie jeść sera z takiego mleka.
safe-food_jzsvmhnn = Nie zostawiać ugotowanego jedzenia w temperaturze pokojowej dłużej niż { $room-hours } godziny[^who-food-2006].
safe-food_2rupksed = Utrzymywać w lodówce temperaturę poniżej { $fridge-limit }[^who-food-2006].
safe-food_a6ok3kjl = Większość osób może jeść umyte owoce i warzywa. Warto zapytać zespół leczący, czy potrzebne są bardziej surowe zasady.

## drinks

drinks_ty2f32o3 = Napoje i alkohol
drinks_xqfuozql = Należy pić małe ilości przez cały dzień. Ciemny mocz może oznaczać, że trzeba pić więcej. Przy małej ilości jedzenia najlepiej wybierać napoje dające energię, na przykład mleko lub zupę.
drinks_yjmkvzku = Najbezpieczniej nie pić alkoholu[^who-alcohol-2023]. Przed wypiciem jakiejkolwiek ilości należy zapytać zespół leczący.

## supplements

supplements_vvfa2zvb = Suplementy i specjalne diety
supplements_yonrkevn = Zespołowi leczącemu należy pokazać wszystko, co się przyjmuje, także zioła, herbatki i witaminy.
supplements_jbl445fa = Żadna dieta nie wyleczy nowotworu.
supplements_k7mvhk77 = Nie stosować głodówki ani nie rezygnować z grup produktów, jeśli masa ciała się zmniejsza[^espen-2021].
supplements_qke5ey6k = Nie przyjmować dużych dawek witamin lub minerałów, chyba że zespół leczący stwierdzi, że są potrzebne[^espen-2021].
supplements_dqbmhckd = Nie używać grejpfruta, dziurawca ani innych ziół przed zapytaniem zespołu leczącego. Mogą zmieniać działanie leków.

## extra-help

extra-help_fg6huqwp = Gdy jedzenie nie wystarcza
extra-help_nfkfghmx = O następny krok należy poprosić wcześnie. Nie oznacza to, że zrobiono coś źle. Dietetyk może najpierw zmienić posiłki. Potem mogą pomóc napoje odżywcze. Niektóre osoby potrzebują żywienia przez [zgłębnik][term-feeding-tube] lub przez [żyłę][term-parenteral-nutrition][^espen-2021].

## with-others

with-others_bzsrxrjg = Jedzenie z innymi
with-others_vm6oagu5 = Warto jeść w miłym towarzystwie, nawet jeśli je się mało. Przed postem religijnym należy zapytać zespół leczący. Wiele religii zwalnia osoby chore z postu.
with-others_42uvyda5 = [Opiekunowie][term-carer] mogą proponować małe porcje. Jeśli osoba chora odmawia, należy to przyjąć, bo nacisk może utrudniać jedzenie.

## cannot-wait

cannot-wait_olvugrvl = Problemy, które nie mogą czekać
cannot-wait_rjapl3sd = Z tymi problemami nie należy czekać do następnej wizyty.
cannot-wait_t4x477gf = Stan nagły: należy natychmiast zadzwonić na numer alarmowy
cannot-wait_ozhkyh5n = Zadławienie: nie można oddychać lub nie można mówić.
cannot-wait_n4zxapip = Wymioty krwią.
cannot-wait_wpy2vxwj = Gorączka i zażółcenie skóry lub oczu.
cannot-wait_fuxbjzti = Należy natychmiast zadzwonić do zespołu leczącego, w dzień lub w nocy
cannot-wait_gxbd6oix = Jedzenie utknęło albo nagle nie można połykać.
cannot-wait_d4i5hmur = Wymioty, które nie ustają, albo nie udaje się utrzymać w żołądku płynów lub leków.
cannot-wait_km4ufk7i = Przez cały dzień prawie nic nie udało się wypić.
cannot-wait_553tcn4l = Wzdęty lub bolesny brzuch i wymioty.
cannot-wait_uixpmgoi = Wzdęty lub bolesny brzuch oraz brak stolca i gazów.
cannot-wait_gtxslphq = Czarny stolec lub krew w stolcu.
cannot-wait_unz2hh2a = Zażółcenie skóry lub oczu, nawet bez gorączki.
cannot-wait_dmhc4xwe = Zgłębnik do żywienia wypadł, zatkał się albo sprawia ból.
cannot-wait_wg6yiwra = Bardzo silne pragnienie i oddawanie znacznie większej ilości moczu niż zwykle.

## worksheets

worksheets_osd4cc6w = Karty pracy
worksheets_w7zibzxx = Te strony warto trzymać w kuchni. Proszę zabrać je na wizytę u dietetyka.
worksheets_enpv6zcy = Dzienniczek jedzenia i picia
worksheets_edxd6wwn = Proszę zapisywać, co zostało zjedzone i wypite, i mniej więcej ile.
worksheets_zbaiss5c = Dzień
worksheets_tyiuw2bu = Rano
worksheets_sp6bwr5a = Południe
worksheets_uu6yhoxh = Wieczór
worksheets_jpyhbxg5 = Przekąski i napoje
worksheets_vcrr23td = Moja masa ciała co tydzień
worksheets_kd3j3q4e = Data
worksheets_rukv2t3q = Masa ciała (kg)
worksheets_npd4fmjc = Zmiana od ostatniego tygodnia
worksheets_wgtc56wn = Uwagi
worksheets_5ywzl54u = Jedzenie i objawy
worksheets_feybvoe5 = Co zostało zjedzone lub wypite
worksheets_jlu623l7 = Godzina
worksheets_p5bitdbl = Objawy
worksheets_y6idj3cp = Ile czasu po jedzeniu
worksheets_u7yhxuww = Pytania do dietetyka
worksheets_vbdxid5t = Ile energii i białka potrzebuję każdego dnia?
worksheets_a7y2v2rd = Jaką masę ciała mam starać się utrzymać?
worksheets_4pe5s77a = Których produktów mam na razie nie jeść i jak długo?
worksheets_5kzotlsw = Czy potrzebuję napojów odżywczych, witamin lub enzymów?
worksheets_7ylp4cry = Jak mam jeść przy cukrzycy, stomii lub innej chorobie?
worksheets_jm4m7ank = Jak mogę korzystać z potraw mojej rodziny i kultury?
worksheets_fp3ptwza = Do kogo mam zadzwonić, jeśli moja masa ciała znowu się zmniejszy?

## when-to-call

when-to-call_4zxn4crm = Kiedy dzwonić

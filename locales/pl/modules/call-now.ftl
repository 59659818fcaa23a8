## meta

meta_foefcwal = Kiedy dzwonić

## intro

intro_6kwsbjhi = Te listy są na wypadek złego samopoczucia lub niepokoju. Nie trzeba mieć pewności. Jeśli pasują dwie listy, proszę wybrać tę pilniejszą.
intro_zpkw3mhd = Drabina z trzema szczeblami. Na górnym jest znak ostrzegawczy: należy natychmiast zadzwonić na numer alarmowy. Na środkowym są telefon i księżyc: należy natychmiast zadzwonić do zespołu leczącego, w dzień lub w nocy. Na dolnym są telefon i zegar: należy zadzwonić do zespołu leczącego w godzinach pracy.
intro_iz2h223y = Numer alarmowy
intro_xjvuf5vx = Dzwonić natychmiast
intro_a6dzl66r = Zespół leczący
intro_qnd3fk7i = Od razu, dniem i nocą
intro_vuoevpqm = W godzinach pracy
intro_gpl2d4vb = Im wyższy szczebel, tym pilniejsza sprawa.
intro_t4x477gf = Stan nagły: należy natychmiast zadzwonić na numer alarmowy
intro_oedaiepq = Nowy lub silny ból w klatce piersiowej.
intro_lnbh5hxm = Silne lub nagłe trudności z oddychaniem.
intro_2hplc3p5 = Nagły upadek lub utrata przytomności, napad drgawek albo brak reakcji na próby obudzenia.
intro_zlsx3kvz = Obfite krwawienie, które nie ustaje, albo wymioty krwią.
intro_v3runmgu = Opadanie jednej strony twarzy, osłabienie ręki lub niewyraźna mowa.
intro_46gy3reg = Szybko narastający obrzęk warg, języka lub gardła.
intro_gdxf4bpe = Nagła, silna dezorientacja.
intro_rgedfakv = Nowe osłabienie lub drętwienie nóg albo drętwienie w okolicy krocza.
intro_6qefno74 = Nagły ból kości, a na nodze nie można stanąć.
intro_euuiqof6 = Nagle nie można oddać moczu albo nagle nie udaje się utrzymać moczu lub stolca.
intro_wpy2vxwj = Gorączka i zażółcenie skóry lub oczu.
intro_hch7ke67 = Myśli o odebraniu sobie życia, które mogą przejść w czyn.
intro_fuxbjzti = Należy natychmiast zadzwonić do zespołu leczącego, w dzień lub w nocy
intro_5yvw5tbv = Temperatura { $fever-threshold } lub wyższa.
intro_i5rmg5j2 = Dreszcze albo nagłe bardzo złe samopoczucie, nawet bez gorączki.
intro_d4i5hmur = Wymioty, które nie ustają, albo nie udaje się utrzymać w żołądku płynów lub leków.
intro_vzto5wo5 = Biegunka znacznie silniejsza niż zwykle, biegunka w nocy albo biegunka z krwią.
intro_553tcn4l = Wzdęty lub bolesny brzuch i wymioty.
intro_uixpmgoi = Wzdęty lub bolesny brzuch oraz brak stolca i gazów.
intro_v7oi3fmp = Stomia przestaje pracować i występuje ból lub wymioty.
intro_5sqg3co2 = Czarny stolec, krew w stolcu lub nowe siniaki.
intro_unz2hh2a = Zażółcenie skóry lub oczu, nawet bez gorączki.
intro_t64vsxqq = Nowy obrzęk lub ból jednej nogi lub ręki.
intro_d7bqyfna = Nowy silny ból głowy lub nowe zaburzenia widzenia.
intro_rszfynqz = Nowy ból pleców lub kości.
intro_nbzimoy6 = Nie można połykać albo usta bolą tak, że nie da się pić.
intro_bo3fyrfr = Ból, nad którym nie udaje się zapanować.
intro_yyzzlqet = Skóra przy porcie lub cewniku żylnym jest zaczerwieniona lub bolesna albo coś się z niej sączy.
intro_kaa2nroe = Nowa biegunka, wysypka lub duszność u osoby, która otrzymała immunoterapię, nawet po wielu miesiącach.
intro_n4rbzzxa = Należy zadzwonić do zespołu leczącego w godzinach pracy
intro_3gw72v62 = Utrata masy ciała bez odchudzania się.
intro_yfefoyfh = Stale obniżony nastrój albo zły sen.
intro_i3hvhqln = Coraz silniejsze mrowienie w palcach rąk lub stóp.
intro_4fs2zw75 = Bolesna skóra dłoni lub podeszew stóp.
intro_cmcwl75v = Zaparcie, ale gazy odchodzą i nie ma silnego bólu.
intro_6dncau3f = Zamiar przyjmowania nowego leku, zioła lub suplementu.

## call-rules

call-rules_yyor7hvn = Zasady bezpieczeństwa
call-rules_tsurlvfy = Jeśli zespół leczący nie ma linii telefonicznej lub nie odbiera, należy zgłosić się na szpitalny oddział ratunkowy.
call-rules_xtw3tdnv = Nowe osłabienie lub drętwienie nóg to zawsze stan nagły: należy zadzwonić na numer alarmowy albo zgłosić się na szpitalny oddział ratunkowy.
call-rules_4wovai4s = Gorączka z zażółceniem skóry lub oczu to zawsze stan nagły: należy zadzwonić na numer alarmowy albo zgłosić się na szpitalny oddział ratunkowy.
call-rules_hxjp3lbe = Przed przyjęciem leku obniżającego gorączkę należy zmierzyć temperaturę. Taki lek może ukryć gorączkę.
call-rules_b27adf4y = Przy bardzo złym samopoczuciu nie wolno prowadzić samochodu.
call-rules_l5xaz3zs = Należy powiedzieć, że choruje się na nowotwór, jakie było ostatnie leczenie i kiedy.

## call-suicide

call-suicide_dbfu3geh = Myśli samobójcze
call-suicide_3lhhivar = Należy natychmiast komuś o tym powiedzieć. Można powiedzieć: „Myślę o tym, żeby się zabić”. Proszę zadzwonić do zespołu leczącego, w dzień lub w nocy, albo na telefon zaufania. Proszę powiedzieć o tym zaufanej osobie. Jeśli te myśli mogą przejść w czyn, należy natychmiast zadzwonić na numer alarmowy. Proszę nie zostawać w samotności.
call-suicide_y75gojyh = Ważne numery telefonów
call-suicide_iwguctuu = Numer alarmowy:
call-suicide_sx7pzhco = Zespół leczący w godzinach pracy:
call-suicide_dthu7aa4 = Zespół leczący w nocy i w weekendy:
call-suicide_vs6qbq6y = Najbliższy szpitalny oddział ratunkowy:
call-suicide_mha77yel = Telefon zaufania:

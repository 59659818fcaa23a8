## meta

meta_yvdgycky = Různá období života s nemocí
meta_gt5oz5db = Praktický průvodce obdobími života s rakovinou trávicího ústrojí s metastázami
meta_wip4oozm = Co dělat, na co se ptát a kdo může pomoci, když se rakovina trávicího ústrojí rozšířila: od prvních týdnů po diagnóze až po poslední týdny.
meta_wdffawqf = Život s touto rakovinou má různá období: v každém z nich máte možnost volby a podporu a paliativní péče může začít brzy.

## intro

intro_nfpg5fdj = Život s touto rakovinou má různá období. Jejich pořadí a délka se liší.
intro_aiomwzrc = V každém období máte možnost volby a můžete změnit názor.
intro_vvzpgbw3 = Včas požádejte o paliativní péči. Můžete ji mít společně s léčbou rakoviny.
intro_7aqtyaqy = Řekněte své rodině a svému týmu, na čem vám nejvíc záleží.
intro_x4p4jglv = Nečekejte na příští návštěvu u lékaře, pokud je příznak nový nebo mnohem horší. Zavolejte svému týmu.

## path

path_wvdhhc4n = Najděte část, kterou dnes potřebujete
path_4pknd3bj = Čtěte jen to, co teď potřebujete.
path_562p44fy = „S metastázami“ znamená, že se rakovina rozšířila do jiných částí těla. Těmto novým [nádorům][term-tumour] se říká [metastázy][term-metastasis].
path_raa25jzt = Období je tady určitý čas vašeho života s rakovinou. V lékařských zprávách [stadium][term-stage] ukazuje, jak daleko se rakovina rozšířila.
path_3eb6kmnt = Pět malých kreseb v jednom rámečku. Šipka vede od diagnózy k léčbě. Šipky oběma směry spojují léčbu, stabilní období, růst rakoviny a čas, kdy je na prvním místě úleva. Na rámečku stojí, že podpora je v každém období.
path_efau2kpj = Podpora v každém období
path_etn4llyd = Diagnóza
path_yxhhcaji = Léčba
path_wafiifai = Stabilní období
path_nq7lkvkp = Především úleva
path_bert4rjw = Rakovina roste
path_c2etapiy = Mezi obdobími můžete přecházet více než jednou a oběma směry.

## words

words_46wpawe3 = Slova, která můžete slyšet
words_wjsxuk4b = Požádejte svůj tým, aby vám vysvětlil každé slovo, které neznáte.
words_uf7ngnjj = Slovo
words_wcblel2u = Co znamená
words_wgveyyax = [linie léčby][term-treatment-line]
words_th32vmbg = Jeden z vašich plánů léčby, číslovaných podle pořadí.
words_2pgr4kmt = [udržovací léčba][term-maintenance-treatment]
words_yrwoumvi = Mírnější léčba, která déle udržuje rakovinu pod kontrolou.
words_nuuxeebv = [remise][term-remission]
words_25tticps = Vyšetření ukazují méně rakoviny než dříve, nebo žádnou.
words_ewi5re6z = [stabilní onemocnění][term-stable-disease]
words_epdz7jz5 = Rakovina se zřetelně nezvětšila ani nezmenšila.
words_fb5zc464 = [progrese][term-progression]
words_bl5v5jx5 = Rakovina se zvětšila nebo rozšířila.
words_gtvn4bws = [prognóza][term-prognosis]
words_mek3gjna = Jaký další průběh nemoci lékaři očekávají.

## first-weeks

first-weeks_kl2bmsam = První týdny po diagnóze
first-weeks_dr7hdhv4 = Dělejte vždy jen jednu věc. Zeptejte se, jak brzy se musíte rozhodnout.
first-weeks_pgdxknmb = Na každou návštěvu u lékaře si vezměte někoho s sebou.
first-weeks_qwjzh3bh = Zeptejte se, která vyšetření ještě potřebujete, například vyšetření [biomarkerů][term-biomarker].
first-weeks_km575kux = Požádejte o jméno a telefonní číslo jednoho člověka z týmu.
first-weeks_dsedkmki = Rozmyslete si, komu to chcete říct a kdy.
first-weeks_y64utdwr = Možná máte čas na [druhý názor][term-second-opinion].
first-weeks_mkgywtdn = Neudělali jste nic špatně. Asi { $spread-at-diagnosis } ze 100 lidí s rakovinou střeva má metastázy už ve chvíli, kdy lékaři rakovinu zjistí.[^biller-2021]

## planning

planning_p6bhbew5 = Plánování léčby
planning_uwffgneg = Zeptejte se, co vám každá léčba může přinést a jak vám může uškodit. Cílem může být pomoci vám žít déle, zmírnit obtíže, nebo obojí.
planning_wscjuq5i = Rakovinu, která se rozšířila, lékaři často nemohou vyléčit. Někteří lidé s rakovinou střeva však mohou podstoupit [operaci][term-surgery] metastáz, například v játrech nebo plicích.[^hernandez-2023] Zeptejte se, zda to u vás posoudil specializovaný tým.
planning_wauhpayo = Váš plán může zahrnovat také [chemoterapii][term-chemotherapy], [cílenou léčbu][term-targeted-therapy], [imunoterapii][term-immunotherapy] nebo [radioterapii][term-radiotherapy].
planning_rykiztvx = Můžete se zeptat na svou prognózu. Můžete také říct, že ji znát nechcete. Průměry nemohou říct, jak to bude u vás.

## during-treatment

during-treatment_agobi4sv = Během léčby
during-treatment_ldzdtt74 = Každý týden si zapisujte své obtíže a hlaste je včas. V jedné velké studii někteří lidé hlásili své obtíže mezi návštěvami u lékaře. Kvalita života se u nich zlepšila častěji než u ostatních a méně z nich potřebovalo ošetření na urgentním příjmu.[^basch-2016]
during-treatment_ekq4uezi = Řekněte svému týmu o každém [nežádoucím účinku][term-side-effect]. [Podpůrná péče][term-supportive-care] může mnohé z nich zmírnit.
during-treatment_tzajxp76 = Noste s sebou kartu léčby.
during-treatment_3vjk46sm = Zeptejte se, při kterých příznacích musíte ihned volat.
during-treatment_mp3hs73i = Nevysazujte ani neměňte žádný lék, dokud se nezeptáte svého týmu.
during-treatment_f7jtqy22 = Řekněte svému týmu, pokud je pro vás léčba příliš těžká. Může změnit dávku, naplánovat přestávku nebo vybrat jinou léčbu.

## scans

scans_beatfz7w = Zobrazovací vyšetření a čekání
scans_yqeaxalw = Zeptejte se, kdy se dozvíte výsledek a kdo vám ho řekne. [Zobrazovací vyšetření][term-scan] může ukázat, zda se rakovina zvětšila, zmenšila, nebo zůstala stejná.
scans_oqbb4apm = Čekání mezi vyšetřením a výsledkem bývá velmi náročné.[^derry-vick-2023] Naplánujte si na tyto dny něco příjemného. Požádejte někoho, aby byl s vámi, až se výsledek dozvíte.

## stable-times

stable-times_3pt5ej3o = Stabilní období a přestávky
stable-times_omjcq63t = Využijte tento čas pro lidi a věci, které vás těší. Někteří lidé mají udržovací léčbu. Jiní mají přestávku s pravidelnými kontrolami.
stable-times_zmulznmy = Zeptejte se, komu volat během přestávky a kdy je příští kontrola. Řekněte svému týmu, pokud máte únavu nebo strach, i když jsou zprávy dobré.

## cancer-grows

cancer-grows_eypz655c = Když rakovina roste
cancer-grows_lmqquohi = Požádejte o delší rozhovor a vezměte někoho s sebou. Můžete cítit šok, vztek nebo zármutek. Tato léčba přestala fungovat. Vy jste to nezpůsobili.
cancer-grows_oqiclszj = Zeptejte se, jaké jsou další možnosti léčby a co vám každá z nich může přinést.
cancer-grows_zwc4ij46 = Zeptejte se, zda je pro vás vhodná nějaká [klinická studie][term-clinical-trial].
cancer-grows_jtc3d53c = Požádejte o druhý názor, pokud by vám pomohl se rozhodnout.
cancer-grows_3jdrps56 = Zeptejte se, co bude, když už další léčbu rakoviny nebudete chtít. Váš tým se o vás bude starat dál.
cancer-grows_xarabr7i = [Stent][term-stent] může zprůchodnit ucpaný [žlučovod][term-bile-duct]. Lékaři mohou vypustit [ascites][term-ascites], což je tekutina v břiše.

## palliative-care

palliative-care_lscwy5vp = Paliativní péče od začátku
palliative-care_iftgtx7s = Požádejte o [paliativní péči][term-palliative-care] včas, i když se cítíte dobře. Neznamená to, že je smrt blízko.
palliative-care_bd2uebdv = Odborníci radí, aby tato péče začala už v době diagnózy.[^jordan-2018] Může zmírnit bolest, nevolnost, potíže s dýcháním a obavy. Podporuje i vaši rodinu.
palliative-care_hmglggsr = Ve studiích s lidmi s pokročilou rakovinou včasná paliativní péče o něco zlepšila kvalitu života.[^haun-2017]

## wishes

wishes_qtgs73qh = Vaše přání
wishes_t5hxtywp = Mluvte o svých přáních, dokud se cítíte dost dobře.
wishes_nd3oywwk = Zamyslete se, na čem vám nejvíc záleží.
wishes_5zvsrguk = Vyberte člověka, který může mluvit za vás, když vy nebudete moci.
wishes_a5p76uib = Řekněte tomuto člověku, své rodině a svému týmu, co chcete.
wishes_6hmhl6c4 = Zapište to. To je [plán budoucí péče][term-advance-care-plan].
wishes_xzjnxl2x = Přečtěte si svůj plán znovu, když se váš zdravotní stav změní. Kdykoli ho můžete změnit.[^rietjens-2017]
wishes_a4rrcmms = Zeptejte se sociálního pracovníka, které formuláře ve vaší zemi potřebujete.

## last-weeks

last-weeks_uc4s35k6 = Poslední týdny
last-weeks_meycfxsc = Čtěte tuto část, jen když chcete.
last-weeks_zjxqjaba = Může přijít čas, kdy léčba rakoviny více škodí, než pomáhá. Odborníci radí nepodávat v posledních týdnech života ani chemoterapii, ani imunoterapii.[^crawford-2021] Na prvním místě je pak vaše úleva a pohodlí. Vždy existuje péče, která vám může pomoci.
last-weeks_qmk6vkhx = Řekněte, kde byste chtěli být: doma, v nemocnici nebo v [hospici][term-hospice].
last-weeks_a2esl7gz = Zeptejte se, co může pomoci při bolesti, potížích s dýcháním a strachu.
last-weeks_mv7c6ryx = Zeptejte se, kdo může pomoci v noci.
last-weeks_obh2uv4e = Požádejte o písemný plán pro naléhavé situace. Pokud vám ho tým pro toto období dal, řiďte se nejdříve jím.
last-weeks_mfqdw54f = Pokud takový plán nemáte, řiďte se seznamy v části „Kdy volat“.
last-weeks_3nd6bwzq = Řekněte svým blízkým, co jim říct chcete, nebo to napište.

## staying-close

staying-close_wlnqdpf7 = Pro ty, kdo jsou nablízku
staying-close_rfpaleuz = Zůstaňte nablízku a zeptejte se sestry, co můžete čekat. Člověk na konci života často více spí a méně jí a pije.[^nci-last-days-2024] Může být zmatený. Dech může znít jinak nebo se na krátkou dobu zastavit.
staying-close_t6hon7da = Nenuťte nemocného jíst ani pít. Mohl by se začít dusit.
staying-close_miqf4qty = Udržujte nemocnému vlhké rty a ústa.
staying-close_6n6m6js3 = Mluvte jemně a držte nemocného za ruku. Může vás stále slyšet.

## bereavement

bereavement_gvcmxdnk = Pro rodinu a přátele po úmrtí
bereavement_mtlnmb5a = Nechte si od druhých pomáhat a mějte se sebou trpělivost. Čas po smrti blízkého člověka se nazývá období [truchlení][term-bereavement].
bereavement_lfr2ajg2 = Můžete cítit smutek, vztek, vinu, úlevu, nebo vůbec nic. Není žádný jediný správný způsob truchlení.
bereavement_axkfa5q3 = U většiny lidí silný zármutek časem slábne. Asi u { $strong-grief } ze 100 lidí zůstává silný dlouho.[^szuhany-2021] Léčba může pomoci. Zeptejte se svého lékaře nebo týmu paliativní péče.

## work-money

work-money_lwz4onsl = Práce, peníze a práva
work-money_iov5inly = Včas požádejte o sociálního pracovníka. Možná máte nárok na nemocenskou, kratší pracovní dobu nebo pomoc doma. V různých zemích platí různá pravidla.

## carers

carers_nq6zkwrv = Pokud o někoho pečujete
carers_ra3mo757 = Zeptejte se nemocného, co by mu dnes pomohlo. Požádejte tým, aby vám ukázal, jak pečovat. Požádejte o pomoc dříve, než přijde velká únava.

## cannot-wait

cannot-wait_olvugrvl = Potíže, které nemohou čekat
cannot-wait_auj42r66 = S těmito potížemi ihned volejte. Úplné seznamy najdete v části „Kdy volat“.
cannot-wait_t4x477gf = Naléhavý stav: ihned volejte tísňovou linku
cannot-wait_rgedfakv = Máte novou slabost nebo necitlivost nohou, nebo máte necitlivost mezi nohama.
cannot-wait_euuiqof6 = Náhle se nemůžete vymočit, nebo náhle neudržíte moč či stolici.
cannot-wait_wpy2vxwj = Máte horečku a žlutou kůži nebo oči.
cannot-wait_fuxbjzti = Ihned volejte svůj ošetřující tým, ve dne i v noci
cannot-wait_bo3fyrfr = Bolest se nedaří zvládnout.
cannot-wait_rszfynqz = Máte novou bolest zad nebo kostí.
cannot-wait_unz2hh2a = Zežloutla vám kůže nebo oči, i bez horečky.
cannot-wait_ddifecty = Břicho se vám rychle zvětšuje a je napjaté.

## worksheets

worksheets_osd4cc6w = Vaše pracovní listy
worksheets_4d7mtrli = Vyplňte jen to, co vám pomáhá. Noste tyto stránky s sebou na návštěvy u lékaře.
worksheets_qlhezsdn = Moje karta léčby
worksheets_z4fmqgao = Požádejte svůj tým, aby vám pomohl kartu vyplnit. Noste ji s sebou.
worksheets_7xqj7krw = Co
worksheets_nr2673yg = Moje údaje
worksheets_pmvoq3r6 = Moje jméno a datum narození
worksheets_uxdihrxl = Moje rakovina a kam se rozšířila
worksheets_sbbc55ei = Moje biomarkery
worksheets_zghumty7 = Moje současná léčba
worksheets_uqewevzd = Datum mojí poslední léčby
worksheets_nxq3r4ry = Moje dřívější léčba
worksheets_kbh3fggz = Moje další léky
worksheets_ma6a7c5c = Moje alergie
worksheets_n23gzcnv = Můj port, stent nebo stomie
worksheets_isvdrq2s = Kam volat přes den
worksheets_es52m3ss = Kam volat v noci a o víkendu
worksheets_2or7juun = Moje obtíže každý týden
worksheets_hl2sh6mu = Ke každé obtíži napište číslo od 0 do 10: 0 znamená žádný problém, 10 znamená nejhorší problém. Ukažte tabulku svému týmu. Nečekejte na příští návštěvu u lékaře, pokud je příznak nový nebo mnohem horší. Zavolejte svému týmu.
worksheets_3pbayh4y = Obtíž
worksheets_3htjp34t = 1. týden
worksheets_nnfh4g2v = 2. týden
worksheets_zwfbtf76 = 3. týden
worksheets_xwmtmxsr = 4. týden
worksheets_delytuei = Datum
worksheets_kisgtulm = Bolest
worksheets_nxgk4apv = Únava
worksheets_zuyziexz = Nevolnost
worksheets_i32qmmww = Špatná chuť k jídlu
worksheets_2y2bf67o = Potíže s dýcháním
worksheets_xi45xe6r = Špatný spánek
worksheets_ou6xkdhl = Skleslá nálada
worksheets_43cfaozo = Jiná obtíž
worksheets_ahxl6nmo = Na čem mi záleží
worksheets_fu2ipzin = Neexistují správné ani špatné odpovědi. Napište je, nakreslete je nebo si o nich povídejte.
worksheets_ldnsanbl = Otázka
worksheets_xxgcetjj = Moje odpověď
worksheets_znfev7ob = Co pro mě dělá den dobrým?
worksheets_kxqvjzbz = Co si nejvíc přeji moci dělat?
worksheets_ts4xu32h = Co mi dělá největší starosti?
worksheets_r7mwlq7l = Kolik toho chci o své nemoci vědět?
worksheets_od3cru7e = Co přijmu výměnou za více času?
worksheets_65ndvzw6 = Co nepřijmu?
worksheets_kbx5ftas = Kde chci být, pokud mi bude velmi zle?
worksheets_fkqfnj6h = Co by lidé měli vědět o mojí víře nebo mých zvycích?
worksheets_bo35wfa3 = Kdo může mluvit za mě
worksheets_zn4hq3wq = Jméno tohoto člověka:
worksheets_7cxebf7c = Telefon na tohoto člověka:
worksheets_rbddkhzl = Druhý člověk, pokud první nemůže přijít:
worksheets_kt7zwzih = Kde je můj písemný plán:
worksheets_2lkg4rdr = Datum, kdy můj plán vznikl:
worksheets_v4htalj5 = Otázky pro každé období
worksheets_yad7txx3 = Co je teď cílem mojí léčby?
worksheets_jmpe7si4 = Jak poznáme, zda léčba funguje?
worksheets_wbi223es = Může mi pomoci operace nebo jiná místní léčba?
worksheets_jsnketb5 = Jaké možnosti mám, když rakovina poroste?
worksheets_gbpndg5w = Existuje pro mě nějaká klinická studie?
worksheets_l75wuiqp = Mohu se už teď setkat s týmem paliativní péče?
worksheets_andsvfga = Co mohu čekat v příštích týdnech?
worksheets_nev3rmlq = Kdo může pomoci mojí rodině?

## when-to-call

when-to-call_4zxn4crm = Kdy volat

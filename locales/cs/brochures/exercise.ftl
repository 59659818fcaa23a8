## meta

meta_kokhlfzj = Více pohybu
meta_rgmdhyw4 = Praktický průvodce pohybem při rakovině tlustého střeva a konečníku s metastázami
meta_6tof72bd = Jak se začít bezpečně hýbat, pomalu přidávat a dobře odpočívat, když se rakovina střeva rozšířila.
meta_y6e4yi6x = Trocha pohybu je lepší než žádný: začněte málem, přidávejte pomalu a odpočívejte, když to potřebujete.

## intro

intro_4nmeo22e = Trocha pohybu je lepší než žádný. I krátké procházky se počítají.
intro_e65a52gi = Začněte { $start-minutes-low } až { $start-minutes-high } minutami najednou a pomalu přidávejte.[^sunnybrook-exercise]
intro_fs76xvlk = Než začnete, ověřte si, jak se cítíte. Některé dny jsou na odpočinek.
intro_jkauxvf2 = Používejte test mluvení: při pohybu byste měli zvládnout mluvit.
intro_zsikf5nw = Pokud máte rakovinu v kostech nebo jste nedávno podstoupili operaci, zeptejte se nejdříve svého týmu.

## why

why_r32u7jv4 = Proč se hýbat?
why_kcofevkl = Vyberte si lehký, pravidelný pohyb, který máte rádi.
why_wzlskrpb = Studie s lidmi s rakovinou ukazují, že cvičení může zmírnit únavu, obavy a skleslou náladu.[^campbell-2019] Může také usnadnit každodenní činnosti. Cvičení je pro většinu lidí s rakovinou bezpečné, pokud odpovídá jejich zdravotnímu stavu.[^campbell-2019]

## evidence

evidence_edmjwnkq = Co nevíme
evidence_tsvhxhcf = Pozor na velké sliby. Jen několika málo studií se účastnili lidé s [metastázami][term-metastasis]. Metastázy znamenají, že se rakovina rozšířila.
evidence_yhynmw4a = V jedné malé studii cvičilo ve skupině během [chemoterapie][term-chemotherapy] { $small-study-people } lidí s rakovinou s metastázami.[^chiarotto-2017] Nikdo se nezranil a lidé ušli delší vzdálenost. Jejich únava a kvalita života se zřetelně nezměnily.
evidence_zbhkxm4t = Ve velké studii pomáhalo cvičení lidem zůstat bez rakoviny po léčbě rakoviny tlustého střeva v časnějším stadiu.[^challenge-2025] Tato rakovina se nerozšířila do jiných orgánů. Nevíme, zda cvičení pomáhá lidem s rakovinou s metastázami žít déle.
evidence_vbytbsaw = Pokud cvičit nemůžete, není to vaše vina.

## check-first

check-first_mtfv6rqq = Než se začnete hýbat
check-first_oirvdkxb = Pokaždé se sami sebe zeptejte: jak se teď cítím? Pak použijte tabulku.
check-first_pykqdmye = Signál
check-first_3ddkuzg2 = Jak se cítíte
check-first_5lighhyt = Co dělat
check-first_myf5ttta = **Start**
check-first_kotvqtzr = Cítíte se jako obvykle nebo máte lehkou únavu.
check-first_kpprpsha = Dělejte to, co jste si naplánovali.
check-first_p6j3n6ee = **Zvolnit**
check-first_bcrp72rd = Máte méně síly než obvykle nebo jste špatně spali.
check-first_4d7nrmct = Dělejte méně nebo se jen jemně protáhněte.
check-first_rmyyvnfm = **Stop**
check-first_blwroypn = Máte některý z problémů na seznamu „Dnes necvičte“.
check-first_3ee57nn7 = Odpočívejte a udělejte to, co říká seznam.
check-first_fehjq5y3 = **Dnes necvičte**, pokud máte některý z těchto problémů.
check-first_xlk5txxs = Máte horečku { $fever-threshold } nebo vyšší nebo máte zimnici: necvičte. Ihned zavolejte svému týmu.
check-first_dvwoz7td = Krvácíte: necvičte. Ihned zavolejte svému týmu.
check-first_35by6mvs = Máte novou bolest kostí: necvičte. Ihned zavolejte svému týmu.
check-first_oo6kvbvj = Jedna noha nebo ruka vám nově otekla: necvičte. Ihned zavolejte svému týmu.
check-first_p4bfufzq = Točí se vám hlava nebo vám srdce bije nepravidelně: necvičte. Ihned zavolejte svému týmu.
check-first_o57yomas = Máte infekci nebo velmi nízké hodnoty [krevního obrazu][term-blood-count]: necvičte, dokud s tím váš tým nebude souhlasit.
check-first_2ferlyvv = Od včerejška zvracíte nebo máte průjem: dnes necvičte.
check-first_ef7zktyh = **Přestaňte se hýbat a volejte tísňovou linku**, pokud se stane něco z tohoto.
check-first_65u4rm32 = Začne vás bolet na hrudi nebo máte náhlé potíže s dýcháním.
check-first_l2hdy5if = Omdlíte nebo zkolabujete.
check-first_jho3b2nc = Objeví se nová slabost nebo necitlivost nohou.
check-first_dvra3f5t = Dostanete náhlou bolest kosti a nemůžete se postavit na nohu.
check-first_cj7gsl4n = Většina lidí může začít s lehkým pohybem, třeba s krátkými procházkami, bez zvláštního vyšetření.[^who-2020] Pokud máte nemocné srdce nebo plíce nebo často padáte, zeptejte se nejdříve svého týmu.

## how-hard

how-hard_ecxp26lw = Jak velká má být námaha?
how-hard_mlya2amf = Při pohybu mluvte. Tomu se říká test mluvení.[^cdc-intensity]
how-hard_p4w37jum = Lehká: můžete mluvit i zpívat.
how-hard_lbisatxa = Střední: můžete mluvit, ale nemůžete zpívat.
how-hard_qyb26dhu = Velká: řeknete jen pár slov, než se potřebujete nadechnout.
how-hard_fj4e4fbd = Když začínáte nebo máte únavu, vyberte lehkou námahu. V dobré dny zkuste střední. Zpomalte, pokud se vám námaha zdá velká.
how-hard_tvaupomq = Tři lidé se pohybují různou rychlostí. Jeden jde a zpívá, druhý jde rychleji a mluví, třetí běží a řekne jen pár slov.
how-hard_ycdqpqeu = Lehká
how-hard_lnzui4tm = Můžete zpívat
how-hard_wf67l22s = Střední
how-hard_upxflrs2 = Mluvit, ale ne zpívat
how-hard_j7zdibmf = Velká
how-hard_dtz4jkuz = Jen pár slov
how-hard_brsv3jyk = Test mluvení: při střední námaze můžete mluvit, ale nemůžete zpívat.
how-hard_6xcozwlf = Jak velká je pro vás námaha při této činnosti?
how-hard_6vxbmde4 = žádná námaha, jako když odpočívám na židli
how-hard_e4aetytf = největší námaha, jakou si dovedu představit

## start

start_vrvfljt4 = Jak začít
start_5i6zmbgm = Začněte tento týden jedním malým krokem.
start_mxo7u2i3 = Vyberte si činnost, kterou máte rádi, třeba chůzi, tanec, jízdu na kole nebo práci na zahradě.
start_nfvhap3k = Věnujte jí { $start-minutes-low } až { $start-minutes-high } minut.[^sunnybrook-exercise]
start_razcv2xj = Vyberte denní dobu, kdy máte nejvíc energie.
start_2r5l5bs5 = Každý týden přidejte několik minut, pokud je to pro vás lehké.
start_v2w2e5bl = Často vstávejte a hýbejte se a méně seďte.
start_y3aqplle = [Světová zdravotnická organizace][who-physical-activity] uvádí cíl pro dospělé, i pro lidi žijící s rakovinou. Je to { $weekly-minutes-low } až { $weekly-minutes-high } minut středně namáhavého pohybu týdně.[^who-2020] Berte to jako cíl na později. I menší množství pohybu je pro vás dobré.
start_6ayx4x6g = Na zmírnění únavy odborníci doporučují středně namáhavý pohyb { $fatigue-sessions }krát týdně po dobu nejméně { $fatigue-weeks } týdnů.[^campbell-2019]

## plan

plan_ldpy4kfb = Naplánujte si týden
plan_e6aetrbp = Střídejte chůzi, posilování, rovnováhu a odpočinek. Tato tabulka je jen příklad.
plan_zbaiss5c = Den
plan_fogmto73 = Příklad
plan_3jbivp77 = Pondělí
plan_yg4f4rkm = Krátká procházka
plan_obiponhd = Úterý
plan_aht3swtl = Posilovací cviky
plan_265qatrm = Středa
plan_kkmbx42g = Krátká procházka a jemné protahování
plan_y4qntvqb = Čtvrtek
plan_x3gexyfw = Odpočinek nebo lehké protažení
plan_kjiojjcm = Pátek
plan_o73xhvhe = Krátká procházka a cviky na rovnováhu
plan_mkwxolsd = Sobota
plan_7pasguyi = Posilovací cviky
plan_5i5pjplj = Neděle
plan_e3atmkyg = Činnost, která vás těší, společně s ostatními
plan_brao4zoa = Pokud můžete, posilujte nejméně { $strength-days } dny v týdnu.[^who-2020]
plan_5g2ti4cn = Pokud je vám { $older-age } let nebo více, cvičte rovnováhu nejméně { $balance-days } dny v týdnu.[^who-2020] Postavte se například s jednou nohou před druhou a držte se stolu.
plan_aly4d57m = Po každé dávce léčby si naplánujte lehčí dny. Mnoho lidí má tehdy méně síly.

## strength

strength_qo4jgyby = Šest posilovacích cviků
strength_e45in6bl = Použijte pevnou židli, která stojí u zdi. Každý cvik několikrát zopakujte. Pomalu přidávejte až na { $repeats-max } opakování.[^nhs-tayside-exercises] Dýchejte. Přestaňte, pokud cítíte bolest.
strength_bzj7vqa3 = **Vstávání ze židle**: posaďte se blíž k přednímu okraji židle. Předkloňte se a pomalu vstaňte. Pomalu se posaďte. Pokud potřebujete, pomozte si rukama.
strength_frg6vnya = **Kliky u zdi**: postavte se čelem ke zdi a opřete o ni dlaně ve výšce hrudníku. Pokrčte lokty a pak se odtlačte zpět.
strength_altlcqqi = **Zvedání pat**: držte se opěradla židle. Zvedněte obě paty a pak je pomalu spusťte.
strength_7h3wcshd = **Zvedání kolen**: seďte vzpřímeně. Zvedněte jedno koleno a spusťte ho. Vyměňte nohy.
strength_w3psyc73 = **Natahování nohy**: seďte vzpřímeně. Natáhněte jedno koleno a pomalu spusťte chodidlo. Vyměňte nohy.
strength_6zsnpbak = **Pokrčování paží**: seďte a v každé ruce držte malou láhev s vodou. Pokrčte lokty a pak ruce pomalu spusťte.
strength_oww7o2oj = Člověk sedí na židli, pak se předkloní a pak stojí vzpřímeně před židlí.
strength_tcjugdnk = Seďte vzpřímeně
strength_3hx33mcq = Předkloňte se
strength_utnwpe7i = Pomalu vstaňte
strength_kuev7pw6 = Vstávání ze židle: seďte vzpřímeně, předkloňte se a pomalu vstaňte.
strength_qlg4lu5s = Člověk stojí čelem ke zdi a opírá se o ni oběma rukama. Nejdříve má paže natažené. Potom se lokty pokrčí a tělo se přiblíží ke zdi.
strength_kw73bzac = Kliky u zdi: pokrčte lokty a pak se odtlačte zpět.
strength_7vkhtyoq = Člověk stojí za židlí a drží se jejího opěradla. Nejdříve má celá chodidla na zemi. Potom se obě paty zvednou.
strength_fum7ajxf = Zvedání pat: zvedněte obě paty a pomalu je spusťte.
strength_gezyomm6 = Člověk sedí na židli. Nejdříve má obě chodidla na zemi. Potom se jedno koleno zvedne.
strength_t3ye2w4t = Zvedání kolen: zvedněte jedno koleno a spusťte ho.
strength_tlnnbwnq = Člověk sedí na židli. Nejdříve má obě chodidla na zemi. Potom je jedna noha natažená dopředu.
strength_tgtb4rpy = Natahování nohy: natáhněte jedno koleno a spusťte chodidlo.
strength_lswi47vx = Člověk sedí na židli a drží malou láhev. Nejdříve má ruku dole. Potom se loket pokrčí a ruka se zvedne.
strength_ee3j6gj7 = Pokrčování paží: pokrčte lokty a spusťte ruce.

## adapt

adapt_htp5ehm5 = Přizpůsobte cvičení svému tělu
adapt_chbsxslp = Požádejte [fyzioterapeuta][term-physiotherapist], aby vám pomohl cviky upravit.

## stoma

stoma_7vyc4buf = Pokud máte stomii nebo jste po operaci břicha
stoma_mrt6wn5t = Zeptejte se chirurga, kdy smíte zvedat věci. Po operaci se založením [stomie][term-stoma] často platí pravidlo: první { $lifting-months } měsíce nezvedat nic těžkého.[^nswoc-stoma] Dobrý začátek je chůze. Zeptejte se stomické sestry na jemné cviky na břicho a na podpůrný pás. Pokud u stomie uvidíte nové vyklenutí, řekněte to stomické sestře.

## port

port_txrvm644 = Pokud máte port nebo žilní katétr
port_uai2mmnu = Nejdříve nechte zahojit ránu u [portu][term-port] nebo žilního katétru. Zpočátku nezvedejte těžké věci nad hlavu. Než půjdete plavat, zeptejte se sestry.

## neuropathy

neuropathy_l3fhutcn = Pokud máte necitlivé ruce nebo chodidla
neuropathy_mgavf4n6 = Cvičte vsedě nebo se držte něčeho pevného. Noste uzavřené boty, které dobře sedí. Necitlivost může být známkou [neuropatie][term-neuropathy]. Kontrolujte, zda nemáte na chodidlech rány. Nová slabost nebo necitlivost nohou je něco jiného: volejte tísňovou linku nebo jeďte na urgentní příjem.

## bones

bones_zwor6aft = Pokud máte rakovinu v kostech
bones_3s4vetuj = Než začnete, požádejte o vlastní cvičební plán. Cvičit je často možné, pokud odborníci nejdříve posoudí riziko.[^campbell-bone-2022] Neběhejte, neskákejte, nezvedejte těžké věci ani prudce nevytáčejte trup, ledaže s tím váš tým souhlasí.

## tired-days

tired-days_fdty4v3r = Ve dnech, kdy máte únavu
tired-days_b73apu7q = Udělejte trochu a pak si odpočiňte.
tired-days_2jljfwhs = Projděte se po pokoji nebo hýbejte rukama a nohama na židli.
tired-days_23p2b3xn = Nejdůležitější věc dne udělejte jako první.
tired-days_or6lmivw = Odpočiňte si dříve, než přijde vyčerpání.
tired-days_k4ijhsqr = Řekněte svému týmu, pokud se [únava][term-fatigue] nelepší. Některé příčiny se dají léčit.

## keep-going

keep-going_vaa3no6x = Vytrvejte
keep-going_sw4l6x2r = Na každý týden si dejte jeden malý cíl. Pokud některé dny vynecháte, začněte znovu menším krokem.
keep-going_kh6x6abi = Choďte na procházky s někým blízkým nebo se zeptejte svého týmu na cvičební skupinu. Cvičení s vyškoleným člověkem často funguje nejlépe.[^campbell-2019] Pokud pečujete o někoho s rakovinou, nabídněte, že se přidáte. Tempo ať určuje nemocný člověk.

## worksheets

worksheets_osd4cc6w = Vaše pracovní listy
worksheets_rovffv3f = Záznam pohybu
worksheets_oylsdbrd = Každý den napište jeden řádek. I den odpočinku se počítá.
worksheets_kd3j3q4e = Datum
worksheets_vzjrifi5 = Druh pohybu
worksheets_qfwk4oac = Minuty
worksheets_cj4opdd7 = Námaha, 0 až 10
worksheets_u3377vde = Jak mi bylo potom
worksheets_fh5trhpq = Můj týdenní plán
worksheets_tyleafro = Napište si malé kroky. Vyznačte si dny léčby a dny odpočinku.
worksheets_zbaiss5c = Den
worksheets_sp7ay25m = Činnost
worksheets_chsjun35 = Denní doba
worksheets_z2rghavw = Hotovo
worksheets_3jbivp77 = Pondělí
worksheets_obiponhd = Úterý
worksheets_265qatrm = Středa
worksheets_y4qntvqb = Čtvrtek
worksheets_kjiojjcm = Pátek
worksheets_mkwxolsd = Sobota
worksheets_5i5pjplj = Neděle
worksheets_cxvwit5b = Mých šest posilovacích cviků
worksheets_vifmoa7s = Nahoru napište datum. Napište, kolik opakování jste udělali. Cvik, který bolí, vynechte.
worksheets_pef7lsc4 = Cvik
worksheets_dkxmz2nk = 1. den
worksheets_gq4vxzct = 2. den
worksheets_xs5abdbo = 3. den
worksheets_3us35tk5 = 4. den
worksheets_hq2wpuiu = Datum
worksheets_246t3lbq = Vstávání ze židle
worksheets_p5d3vvj6 = Kliky u zdi
worksheets_gvbgaq33 = Zvedání pat
worksheets_37wgawgo = Zvedání kolen, každá noha
worksheets_7h2yzubk = Natahování nohy, každá noha
worksheets_pp32ip5x = Pokrčování paží
worksheets_z2eriiqm = Otázky pro můj tým
worksheets_yfdpyhaw = Které činnosti jsou pro mě teď bezpečné?
worksheets_nlklcrgt = Kterým pohybům se mám vyhnout a jak dlouho?
worksheets_ty5xqerx = Mám rakovinu v kostech a co to znamená pro cvičení?
worksheets_7ehhxfxg = Co moje hodnoty krevního obrazu znamenají pro cvičení?
worksheets_ldk57ldi = Kdy po operaci mohu znovu zvedat věci?
worksheets_263x5x2g = Které dny kolem léčby mám odpočívat?
worksheets_htti3osy = Mohu navštívit fyzioterapeuta nebo se přidat ke cvičební skupině?
worksheets_sadupj7d = Co může způsobovat moji únavu?

## when-to-call

when-to-call_4zxn4crm = Kdy volat

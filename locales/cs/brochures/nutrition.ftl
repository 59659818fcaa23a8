## meta

meta_ss7j6rnj = Dobře jíst
meta_sp266zoy = Praktický průvodce jídlem, hmotností a silou při rakovině trávicího ústrojí
meta_telkf27o = Jak si při rakovině trávicího ústrojí udržet hmotnost a sílu, s radami pro časté potíže s jídlem.
meta_ccu6z6rg = Udržujte si hmotnost a sílu: hubnutí včas ohlaste a požádejte o nutričního terapeuta.

## intro

intro_dtz7pev2 = Cílem je udržet si hmotnost a sílu.
intro_wyeryuxu = Važte se jednou týdně. Ohlaste každé hubnutí, které jste neplánovali.
intro_wrnyg4ak = Jezte malé porce a často, pokaždé s bílkovinami.
intro_or2pjzlv = Včas požádejte o nutričního terapeuta.
intro_jgflyef3 = Nezačínejte přísnou dietu, půst ani doplněk stravy, dokud se nezeptáte svého týmu.

## why

why_vnhr7jfz = Proč se jídlo mění
why_klaqo4w6 = Řekněte svému týmu hned, když se vám začne hůř jíst. Mnohé příčiny umí léčit.
why_acwwdu2i = [Nádor][term-tumour], operace nebo léčba mohou změnit chuť k jídlu, vnímání chuti a trávení. Nemoc může také změnit to, jak tělo jídlo využívá. Asi { $loss-at-diagnosis-low } až { $loss-at-diagnosis-high } ze 100 lidí už zhublo, když se u nich rakovina zjistí.[^seom-2019]
why_guuv25gc = Není to vaše vina. Samotné jídlo nedokáže hubnutí vždy zastavit.[^espen-2021]

## weigh

weigh_eqfsrn4f = Važte se každý týden
weigh_sb4egeku = Používejte stejnou váhu, ve stejný den a v podobném oblečení.
weigh_laux7pbg = Při kterémkoli z těchto příznaků zavolejte svému týmu v pracovní době, ať je vaše postava jakákoli:
weigh_hl6f36kv = Vaše hmotnost stále klesá.
weigh_d5s5pi7q = Ubylo vám více než { $weight-loss-share } hmotnosti během { $weight-loss-months } měsíců.[^glim-2019]
weigh_62luicj7 = Více než { $low-intake-days } dní jíte polovinu obvyklého množství nebo méně.[^glim-2019]
weigh_nhnjuge4 = Oblečení nebo prsteny jsou vám volné.
weigh_2gasc6im = Pomalu vám otéká břicho nebo obě nohy. Voda navíc může hubnutí zakrýt.
weigh_vlecjl64 = U člověka, který váží { $example-weight }, je úbytek o { $weight-loss-share } totéž co { $example-loss }.

## how-much

how-much_4zf4gb3y = Kolik potřebujete?
how-much_ioxjfenm = Použijte tuto tabulku pro první představu. Čísla jsou obecná a vaše hodnoty určí [nutriční terapeut][term-dietitian]. Obecné doporučení na jeden den je { $energy-low } až { $energy-high } energie na každý kilogram tělesné hmotnosti. U bílkovin je to více než { $protein-low } na každý kilogram, pokud možno až { $protein-high }.[^espen-2021]
how-much_s5yiaaf4 = Tělesná hmotnost (kg)
how-much_suplsvbo = Energie na den (kcal)
how-much_lv46du4o = Bílkoviny na den (g)
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
how-much_zegjmkmw = Tato čísla pro vás nemusí platit, pokud máte nemoc ledvin, nemoc jater nebo cukrovku. Zeptejte se nejdříve svého týmu.

## protein

protein_ajl3iibl = Malé porce, více bílkovin
protein_mb7llwlv = Jezte trochu každých pár hodin, i když nemáte hlad. Bílkoviny pomáhají tělu udržet svaly. Jídlo začněte potravinou s bílkovinami.
protein_ilhdfgot = Talíř rozdělený na tři stejné části: potravina s bílkovinami, škrobová příloha a zelenina nebo ovoce. Vedle talíře stojí nápoj.
protein_7ldv4ya3 = Bílkoviny
protein_7vsjtcvh = Škrobová příloha
protein_ngilgxmu = Zelenina nebo ovoce
protein_xsnlwbcp = Nápoj
protein_44pjsfbz = Jedna z možností, jak si naplnit talíř. Nutriční terapeut může části pro vás upravit.
protein_kigmrnt4 = Tabulka uvádí množství bílkovin v běžných potravinách. Čísla jsou přibližná.[^bnf-protein]
protein_ha7j75oo = Potravina
protein_5xax2us6 = Množství
protein_nk3j7q3j = Bílkoviny (g)
protein_rmm2gdnz = Kuře, vařené
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = Bílá ryba, vařená
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = Vejce
protein_i6eh4vnv = 2 vejce
protein_2y6ov4bf = 12
protein_4w2vvpvb = Jogurt bílý
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = Čočka nebo fazole, vařené
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = Mléko
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = Mandle
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = Jak získat z malé porce víc:
protein_3hvefbut = Přidejte olej, máslo, vejce, sýr nebo mleté ořechy do polévky, rýže, těstovin nebo zeleniny.
protein_a32xxbud = Mějte po ruce hotové jídlo, třeba jogurt, vařená vejce, chléb nebo polévku.
protein_cy3sfw7f = Nejvíc jezte v té denní době, kdy je vám nejlépe.
protein_whwmnxnt = Pokud můžete, krátce se před jídlem projděte.

## problems

problems_r25qs6me = Rady pro časté potíže
problems_mhs4oygx = Najděte v tabulce své potíže a řekněte o nich svému týmu. Často mohou pomoci i léky.
problems_65ke2u2r = Potíže
problems_cxikeifb = Co může pomoci
problems_qderoi2u = Nechutenství
problems_fna6uco4 = Jezte v pevnou dobu. Používejte malé talíře. Vybírejte si jídlo, které vám chutná.
problems_had3hc6k = Příliš rychlý pocit plnosti
problems_rbcfuuew = Jezte najednou méně, ale častěji. Pijte mezi jídly.
problems_xlwqifyl = Nevolnost
problems_7p3ggcuc = Vybírejte si jednoduchá jídla bez výrazné chuti, která nejsou horká. Vyhýbejte se pachům z vaření. Užívejte lék proti nevolnosti tak, jak jste se domluvili.
problems_32ji5zai = Jídlo chutná jinak
problems_st4l4jp6 = Vyzkoušejte jiná jídla. Přidejte citron nebo bylinky, pokud vás ústa nebolí. Před jídlem si vypláchněte ústa.
problems_3ep55gur = Bolavá ústa
problems_bpv7fbj5 = Vybírejte si měkká jídla, která nejsou horká. Nejezte nic kyselého, pálivého ani drsného. Používejte měkký zubní kartáček.
problems_yz6vpnlt = Sucho v ústech
problems_zlhxur3b = Často popíjejte po doušcích. Přidávejte k jídlu omáčku nebo vývar.
problems_at2y3fwy = Průjem
problems_enptinyw = Pijte víc. Vybírejte si rýži, brambory, banány nebo bílé pečivo. Zavolejte svému týmu hned, ve dne i v noci, pokud je průjem mnohem silnější než obvykle nebo přichází v noci či s krví.
problems_pazkrp4q = Zácpa
problems_2v45kdya = Pijte víc a trochu se hýbejte. Než začnete jíst víc vlákniny nebo si vezmete projímadlo, zeptejte se.
problems_5lmtna45 = Plynatost
problems_sjzpbbxq = Jezte pomalu. Zkuste méně fazolí, méně zelí a méně nápojů s bublinkami.
problems_33wbqnmt = Potíže s polykáním
problems_372wpde5 = Zavolejte svému týmu v pracovní době. Možná budete potřebovat měkké jídlo a vyšetření polykání. Pokud jídlo uvízne nebo nemůžete polykat, ihned volejte svůj tým, ve dne i v noci.
problems_t2i3evpv = Pokud máte část střeva zúženou, zeptejte se svého týmu dříve, než začnete jíst víc vlákniny. Zeptejte se také na ořechy a syrovou zeleninu.

## after-operation

after-operation_3djuz355 = Po operaci
after-operation_ihjgrare = Řiďte se plánem svého týmu, protože operace se liší.
after-operation_mrax6r3u = **Jícen nebo žaludek**: jezte často malé porce a dobře kousejte. Pijte mezi jídly. Zeptejte se na vitamin B12.
after-operation_3se5dn6h = **Slinivka břišní**: jezte často malé porce. Řekněte svému týmu, pokud je stolice světlá, mastná nebo plave na vodě. Možná budete potřebovat [enzymy][term-digestive-enzymes], které se užívají s jídlem.[^phillips-2021]
after-operation_37ikjlje = **Střevo**: začněte měkkým jídlem a přidávejte vždy jednu novou potravinu.
after-operation_cdr4b2uz = **Stomie**: dobře kousejte a dost pijte. Zeptejte se [stomické][term-stoma] sestry, co dělat, když se změní to, co ze stomie odchází.
after-operation_ykfmzmyt = Po operaci žaludku nebo jícnu může jídlo přecházet do střeva příliš rychle. Do { $dumping-early } minut po jídle můžete mít závrať, pocení, slabost nebo nevolnost. Může se to stát také { $dumping-late-from } až { $dumping-late-to } hodiny po jídle.[^niddk-dumping-2019] Řekněte to svému nutričnímu terapeutovi. Mohou pomoci menší jídla s menším množstvím cukru.

## safe-food

safe-food_swre2xyh = Bezpečné jídlo
safe-food_njtwudup = S jídlem zacházejte opatrně, protože léčba může oslabit vaši obranu proti mikrobům.
safe-food_fcdk3vs7 = Před vařením a před jídlem si umyjte ruce.
safe-food_6trni7zf = Maso, ryby a vejce tepelně upravujte, dokud nejsou uvnitř horké a zcela hotové.
safe-food_m3isduz2 = Syrové maso a syrové ryby uchovávejte odděleně od ostatních potravin.
safe-food_s6m62574 = Nejezte syrové ryby, syrové maso ani syrová vejce.
safe-food_2gpbicu7 = Nepijte syrové mléko a nejezte sýr, který je z něj vyrobený.
safe-food_jzsvmhnn = Nenechávejte uvařené jídlo při pokojové teplotě déle než { $room-hours } hodiny.[^who-food-2006]
safe-food_2rupksed = Udržujte v lednici teplotu pod { $fridge-limit }.[^who-food-2006]
safe-food_a6ok3kjl = Většina lidí může jíst omyté ovoce a zeleninu. Zeptejte se svého týmu, zda potřebujete přísnější pravidla.

## drinks

drinks_ty2f32o3 = Nápoje a alkohol
drinks_xqfuozql = Pijte malá množství během celého dne. Tmavá moč může znamenat, že potřebujete víc pít. Když jíte málo, vybírejte si nápoje s energií, třeba mléko nebo polévku.
drinks_yjmkvzku = Nejbezpečnější je nepít žádný alkohol.[^who-alcohol-2023] Pokud se chcete nějakého napít, zeptejte se svého týmu.

## supplements

supplements_vvfa2zvb = Doplňky stravy a zvláštní diety
supplements_yonrkevn = Ukažte svému týmu všechno, co užíváte, i byliny, čaje a vitaminy.
supplements_jbl445fa = Žádná dieta rakovinu nevyléčí.
supplements_k7mvhk77 = Nedržte půst ani nevynechávejte celé skupiny potravin, pokud hubnete.[^espen-2021]
supplements_qke5ey6k = Neužívejte vysoké dávky vitaminů nebo minerálů, ledaže váš tým zjistí, že je potřebujete.[^espen-2021]
supplements_dqbmhckd = Nepoužívejte grapefruit, třezalku ani jiné byliny, dokud se nezeptáte. Mohou změnit účinek léků.

## extra-help

extra-help_fg6huqwp = Když jídlo nestačí
extra-help_nfkfghmx = O další krok požádejte včas. Neznamená to, že jste udělali něco špatně. Nutriční terapeut může nejdříve změnit váš jídelníček. Potom mohou pomoci nutriční nápoje. Někteří lidé potřebují výživu [sondou][term-feeding-tube] nebo do [žíly][term-parenteral-nutrition].[^espen-2021]

## with-others

with-others_bzsrxrjg = Jídlo s ostatními
with-others_vm6oagu5 = Jezte s lidmi, které máte rádi, i když sníte málo. Před náboženským půstem se zeptejte svého týmu. Mnohá náboženství dovolují nemocným lidem půst nedržet.
with-others_42uvyda5 = Pokud [o někoho pečujete][term-carer], nabízejte malé porce. Přijměte, když nemocný řekne ne, protože nátlak může jídlo ještě ztížit.

## cannot-wait

cannot-wait_olvugrvl = Potíže, které nemohou čekat
cannot-wait_rjapl3sd = S těmito potížemi nečekejte na příští návštěvu u lékaře.
cannot-wait_t4x477gf = Naléhavý stav: ihned volejte tísňovou linku
cannot-wait_ozhkyh5n = Dusíte se a nemůžete dýchat nebo nemůžete mluvit.
cannot-wait_n4zxapip = Zvracíte krev.
cannot-wait_wpy2vxwj = Máte horečku a žlutou kůži nebo oči.
cannot-wait_fuxbjzti = Ihned volejte svůj ošetřující tým, ve dne i v noci
cannot-wait_gxbd6oix = Jídlo uvízlo, nebo náhle nemůžete polykat.
cannot-wait_d4i5hmur = Stále zvracíte, nebo v sobě neudržíte tekutiny či léky.
cannot-wait_km4ufk7i = Celý den jste téměř nic nevypili.
cannot-wait_553tcn4l = Máte nafouklé nebo bolestivé břicho a zvracíte.
cannot-wait_uixpmgoi = Máte nafouklé nebo bolestivé břicho a neodchází vám stolice ani plyny.
cannot-wait_gtxslphq = Máte černou stolici nebo krev ve stolici.
cannot-wait_unz2hh2a = Zežloutla vám kůže nebo oči, i bez horečky.
cannot-wait_dmhc4xwe = Vyživovací sonda vypadla, je ucpaná nebo bolí.
cannot-wait_wg6yiwra = Máte velkou žízeň a močíte mnohem více než obvykle.

## worksheets

worksheets_osd4cc6w = Vaše pracovní listy
worksheets_w7zibzxx = Mějte tyto stránky v kuchyni. Vezměte je s sebou k nutričnímu terapeutovi.
worksheets_enpv6zcy = Deník jídla a pití
worksheets_edxd6wwn = Zapište, co jste jedli a pili a přibližně kolik.
worksheets_zbaiss5c = Den
worksheets_tyiuw2bu = Ráno
worksheets_sp6bwr5a = Poledne
worksheets_uu6yhoxh = Večer
worksheets_jpyhbxg5 = Svačiny a nápoje
worksheets_vcrr23td = Moje hmotnost každý týden
worksheets_kd3j3q4e = Datum
worksheets_rukv2t3q = Hmotnost (kg)
worksheets_npd4fmjc = Změna od minulého týdne
worksheets_wgtc56wn = Poznámky
worksheets_5ywzl54u = Jídlo a obtíže
worksheets_feybvoe5 = Jaké to bylo jídlo nebo pití
worksheets_jlu623l7 = Čas
worksheets_p5bitdbl = Moje obtíže
worksheets_y6idj3cp = Za jak dlouho po jídle
worksheets_u7yhxuww = Otázky pro nutričního terapeuta
worksheets_vbdxid5t = Kolik energie a bílkovin denně potřebuji?
worksheets_a7y2v2rd = Jakou hmotnost se mám snažit udržet?
worksheets_4pe5s77a = Která jídla mám teď vynechat a jak dlouho?
worksheets_5kzotlsw = Potřebuji nutriční nápoje, vitaminy nebo enzymy?
worksheets_7ylp4cry = Jak mám jíst s cukrovkou, stomií nebo jinou nemocí?
worksheets_jm4m7ank = Jak mohu využít jídla své rodiny a své kultury?
worksheets_fp3ptwza = Komu zavolám, když moje hmotnost znovu klesne?

## when-to-call

when-to-call_4zxn4crm = Kdy volat

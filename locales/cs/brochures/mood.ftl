## meta

meta_fbbju5x7 = Péče o náladu
meta_zfe7v5pi = Praktický průvodce pocity, starostmi a podporou při rakovině tlustého střeva a konečníku s metastázami
meta_oc4nczd4 = Jak sledovat svou náladu, co může pomoci už dnes a kdy požádat o pomoc, když máte rakovinu tlustého střeva a konečníku s metastázami.
meta_vedamgls = Silné pocity jsou při této nemoci časté a pomoc funguje: řekněte to svému týmu včas.

## intro

intro_kt4elrog = Silné pocity jsou při rakovině tlustého střeva a konečníku s metastázami časté. Nemůžete za ně.
intro_3ekgjzn5 = Jednou týdně si vyberte číslo od 0 do 10, které vyjadřuje váš distres.
intro_g5rkfjo5 = Řekněte svému týmu, pokud je vaše číslo { $distress-action } nebo více, nebo pokud vám kterékoli číslo dělá starosti.
intro_mkomdeft = Pomoci mohou rozhovory, malé každodenní kroky a léčba.
intro_qv3s4fiy = Pokud myslíte na to, že ukončíte svůj život, ihned to někomu řekněte. Nečekejte na příští návštěvu u lékaře.

## feelings

feelings_lawidot4 = Co můžete cítit
feelings_w5cvotro = Pojmenujte své pocity. Může se vám pak o nich lépe mluvit.
feelings_nrx7gia4 = Můžete mít některé z těchto pocitů a mohou se během jediného dne měnit:
feelings_birylefm = šok, jako by nic nebylo skutečné
feelings_4ohg3w2n = strach z bolesti, z vyšetření nebo z budoucnosti
feelings_7u5txl3a = vztek na nemoc nebo na jiné lidi
feelings_26u6waah = pocit viny kvůli dopadu na rodinu
feelings_sktp4qoa = smutek, nebo vůbec žádné pocity
feelings_xnreij6s = úleva, protože už víte, co vám je
feelings_2zgdumhm = Žádný z těchto pocitů není špatný. Rakovinu nezpůsobila vaše nálada. Nemusíte mít kvůli druhým dobrou náladu.
feelings_o3kn4guk = Mnoho lidí to cítí podobně. Asi { $problem-in-hundred-low } až { $problem-in-hundred-high } ze 100 lidí s rakovinou má psychické potíže, které vyžadují péči.[^donovan-2020] Asi { $depression-in-hundred } ze 100 má depresi.[^mitchell-2011]
feelings_bkmgkbjo = Řekněte svému týmu také o bolesti, únavě a špatném spánku. Mohou vám zhoršovat náladu, stejně jako některé léky.

## harder-times

harder-times_a3uvd6in = Těžší období
harder-times_azrlj2cl = Na období, která bývají těžká, si naplánujte více podpory.
harder-times_nlrurcdg = Kdy
harder-times_3c64g2gr = Co můžete cítit
harder-times_cxikeifb = Co může pomoci
harder-times_of6s4ngq = Před zobrazovacím vyšetřením
harder-times_aff46aq7 = S blížícím se dnem může růst strach.
harder-times_v552uzox = Zeptejte se, kdy a jak se dozvíte výsledek. Na den předtím si naplánujte něco příjemného.
harder-times_3e4mj2hi = Na začátku léčby
harder-times_phdi5yz2 = Může se vám zdát, že se toho musíte naučit příliš mnoho.
harder-times_pamhy6ab = Vezměte někoho s sebou. Požádejte o písemné informace.
harder-times_2kdn6re3 = Během přestávky v léčbě
harder-times_qag7yxis = Můžete se cítit méně bezpečně.
harder-times_eff6jwgs = Zeptejte se, komu volat a kdy je příští kontrola.
harder-times_3zyhmhp7 = Když se rakovina zvětšila
harder-times_puvcbtzq = Můžete cítit šok, vztek nebo zármutek.
harder-times_ghl7ao6l = Požádejte o druhý rozhovor za několik dní. Napište si otázky.

## check-yourself

check-yourself_jjvlih7u = Každý týden si ověřte, jak na tom jste
check-yourself_4xbhltbr = Jednou týdně si vyberte jedno číslo. [Distres][term-distress] je nepříjemný pocit ve vaší mysli, v těle, ve vztazích nebo v tom, čemu věříte.[^ownby-2019] Může být mírný i velmi silný.
check-yourself_y7vwxmv5 = Jak velký distres jste měli v uplynulém týdnu?
check-yourself_acuok7er = žádný distres
check-yourself_5ezdlswi = nejhorší distres, jaký si dovedu představit
check-yourself_j6kqmsc7 = Řekněte svému týmu, pokud je vaše číslo { $distress-action } nebo více.[^agarwal-2025] Řekněte i o nižším čísle, pokud vám dělá starosti. Tato stupnice je začátek rozhovoru. Neurčuje diagnózu.
check-yourself_wwxbk6ok = Důležité jsou ještě dva příznaky. Zavolejte svému týmu v pracovní době, pokud jeden z nich trvá { $low-mood-weeks } týdny nebo déle:[^arroll-2010]
check-yourself_qhdrscq3 = Většinu dní cítíte smutek nebo beznaděj.
check-yourself_ad4gwsie = Většinu dní vás netěší téměř nic.
check-yourself_6gqjajde = Mohou to být příznaky deprese. Deprese je nemoc, ne slabost, a léčba může pomoci.[^esmo-mood-2023]

## today

today_juusj5hj = Co můžete udělat dnes
today_wkutiint = Vyberte si z tohoto seznamu jednu malou věc.
today_km5ru3vb = Vstávejte, myjte se, jezte a choďte spát každý den přibližně ve stejnou dobu.
today_iycoxysl = Dejte si jeden cíl, který je na dnešek dost malý, třeba zavolat někomu blízkému.
today_xnwmenml = Trochu se hýbejte, třeba se krátce projděte. Cvičení může zmírnit obavy a skleslou náladu.[^campbell-2019]
today_6hh7vssp = Buďte chvíli venku nebo se posaďte k oknu.
today_klxbh2hq = Vyhraďte si na starosti každý den pevný čas. Zapište si je a pak dělejte něco jiného.
today_mia4hxb3 = Na internetu hledejte jen po dobu, kterou jste si předem určili. Přestaňte, pokud se cítíte hůř.
today_p6avj5z5 = Neutíkejte před pocity k alkoholu ani k práškům na spaní navíc. Požádejte svůj tým o bezpečnější pomoc.

## slow-breathing

slow-breathing_4frkf5yf = Pomalé dýchání
slow-breathing_kfb4sgns = Když cítíte napětí, vyzkoušejte tyto kroky:
slow-breathing_ar6fdrwf = Posaďte se nebo si lehněte tak, jak je vám to příjemné.
slow-breathing_g3yi44cm = Jemně se nadechněte nosem.
slow-breathing_owtmdiej = Pomalu vydechujte, déle, než jste se nadechovali.
slow-breathing_hnjilmx7 = Nechte ramena klesnout.
slow-breathing_7aeki643 = Pokračujte několik minut. Přestaňte, pokud se vám točí hlava.

## people

people_nxms5mll = Lidé, kteří mohou pomoci
people_lljrvkrv = Požádejte jednoho člověka o jednu jasnou věc. Různí lidé mohou pomoci s různými potřebami.
people_wgalkc2r = Vaše sestra nebo lékař vám může pomoci s náladou, spánkem, bolestí a léky. Začněte u nich.
people_jrj7wh2p = Psycholog nebo [psychoonkolog][term-psycho-oncologist] ví, jak rakovina působí na pocity.
people_6sozqzw6 = Sociální pracovník může pomoci s prací, penězi a péčí doma.
people_dktrdohu = Spirituální poradce nebo duchovní s vámi může mluvit o smyslu a víře.
people_h24pp56k = Pacientská skupina vás může spojit s lidmi, kteří tuto nemoc znají.
people_qjxlongm = Rodina, přátelé a sousedé vám mohou dělat společnost nebo pomoci v domácnosti.
people_qrmb76xv = Člověk uprostřed kruhu ze šesti malých obrázků: rodina a přátelé, sestra nebo lékař, psycholog, sociální pracovník, pacientská skupina, spirituální poradce.
people_cmfe6hzr = Já
people_szejahfb = Rodina a přátelé
people_qt7nj6jh = Sestra nebo lékař
people_ytbtk4wt = Psycholog
people_tsnhhztw = Sociální pracovník
people_6ubjwofz = Pacientská skupina
people_r3wuxws5 = Spirituální poradce
people_m2cum6vd = Kruh podpory. Ten váš může vypadat jinak.
people_3whkc7bo = Zeptejte se na léčbu obav nebo skleslé nálady. Pomoci může psychoterapie a všímavost (mindfulness).[^esmo-mood-2023] Všímavost znamená klidnou pozornost k přítomné chvíli. Některým lidem pomáhají léky.[^esmo-mood-2023] Váš tým ověří, zda se hodí k vaší léčbě rakoviny.

## family

family_nbbav3rb = Rodina a děti
family_2yzac37j = Říkejte krátkými větami, co cítíte a co potřebujete. Druzí to nemohou uhodnout.
family_2nn27mcg = Děti si často všimnou, že něco není v pořádku. Používejte jednoduchá, pravdivá slova a řekněte slovo rakovina. Řekněte jim, že ji nezpůsobily. Řekněte jim, kdo se o ně postará. Můžete říct, že něco nevíte.

## body

body_z6kaokig = Vaše tělo a blízkost
body_4gfpq2i3 = Pokud své tělo vnímáte jinak, řekněte to sestře. Léčba, jizvy nebo [stomie][term-stoma] mohou změnit to, jak se vidíte. Stomická sestra vám může pomoci cítit se mezi lidmi jistěji.
body_s6jwymfg = Řekněte partnerovi nebo partnerce, co je vám příjemné a co ne. Blízkost může být rozhovor, objetí nebo sex. Na bolest při sexu nebo ztrátu touhy se zeptejte svého týmu. Tyto otázky dobře zná.

## work-money

work-money_tedjx3sn = Práce a peníze
work-money_4wgj6a4l = Včas požádejte o sociálního pracovníka. Možná máte nárok na nemocenskou, kratší pracovní dobu nebo příspěvek na výdaje. V různých zemích platí různá pravidla.

## carers

carers_nq6zkwrv = Pokud o někoho pečujete
carers_kens3ojc = Pečujte i o svou vlastní náladu. Každý týden použijte stejnou stupnici i pro sebe. Požádejte o pomoc dříve, než přijde velká únava.
carers_qo4jdqx2 = Víc naslouchejte a méně raďte. Nemusíte vyřešit všechno.

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = Myšlenky na ukončení života
suicidal-thoughts_gfg2miz5 = Pokud myslíte na sebevraždu, ihned to někomu řekněte. Někteří lidé s rakovinou myslí na to, že ukončí svůj život. Tyto myšlenky mohou přijít, když je bolest, strach nebo smutek velmi silný. Nemusíte se za ně stydět. S pomocí mohou odeznít.
suicidal-thoughts_prar7afw = Než přijde pomoc, zůstaňte s někým dalším. Požádejte ho, aby odnesl léky a jiné věci, které by vám mohly ublížit.
suicidal-thoughts_vitduqgp = Pokud [o někoho pečujete][term-carer], zeptejte se přímo: „Přemýšlíš o tom, že ukončíš svůj život?“ Tato otázka nikomu takovou myšlenku nevnukne.[^dazzi-2014] Pokud hrozí nebezpečí, nenechávejte toho člověka o samotě.
suicidal-thoughts_t4x477gf = Naléhavý stav: ihned volejte tísňovou linku
suicidal-thoughts_zxcsu5aa = Máte plán, jak ukončit svůj život, nebo byste takové myšlenky mohli uskutečnit.
suicidal-thoughts_254bw3to = Nedokážete zajistit své bezpečí.
suicidal-thoughts_luiky2n2 = Úmyslně jste si ublížili nebo jste si vzali příliš mnoho léků.
suicidal-thoughts_gdxf4bpe = Náhle se u vás objevila silná zmatenost.
suicidal-thoughts_du3hvmz5 = Máte novou nebo silnou bolest na hrudi nebo velké či náhlé potíže s dýcháním, i když si myslíte, že je to panika.
suicidal-thoughts_fuxbjzti = Ihned volejte svůj ošetřující tým, ve dne i v noci
suicidal-thoughts_ckhmuk7p = Myslíte na to, že ukončíte svůj život, i bez plánu.
suicidal-thoughts_wvsixy7m = Nevidíte důvod, proč žít dál.
suicidal-thoughts_5blc3y35 = Několik dní jste téměř nejedli nebo téměř nespali.
suicidal-thoughts_62y7r7fp = Vidíte nebo slyšíte věci, které ostatní nevidí a neslyší.
suicidal-thoughts_ouseovtp = Chcete ukončit léčbu, protože cítíte zoufalství.
suicidal-thoughts_vuxdc3aq = Potřebujete každý den víc a víc alkoholu nebo prášků.
suicidal-thoughts_gk3zpmsf = Pokud to váš tým nezvedá, volejte tísňovou linku nebo jeďte na urgentní příjem. Nezůstávejte o samotě.

## worksheets

worksheets_osd4cc6w = Vaše pracovní listy
worksheets_otw7vfah = Vyplňte jen to, co vám pomáhá. Vezměte tyto stránky s sebou na příští návštěvu u lékaře.
worksheets_sihohzn6 = Deník nálady
worksheets_aychov5z = Použijte stejnou stupnici jako pro distres: 0 znamená žádný distres, 10 znamená nejhorší.
worksheets_zbaiss5c = Den
worksheets_asxlw3b6 = Distres, 0 až 10
worksheets_sdthlzok = Co se stalo
worksheets_l32yao7g = Co pomohlo
worksheets_r7i5jkjb = Seznam starostí
worksheets_pwuicnlk = Každou starost napište do jednoho sloupce. K prvnímu sloupci si vyberte jeden malý krok.
worksheets_vzaexpvv = S tímhle mohu něco udělat
worksheets_uy5l57qp = Tohle teď nemohu změnit
worksheets_bedmlkuq = Moje mapa podpory
worksheets_kpem5uvn = Ke každé potřebě napište jméno. Jeden člověk může být na více místech.
worksheets_tcb67bs3 = Co potřebuji
worksheets_yinzx6xv = Kdo může pomoci
worksheets_cuqkwd2e = Kontakt
worksheets_5nl7obfl = Někdo, kdo naslouchá
worksheets_axszntof = Doprava do nemocnice
worksheets_vx74jofe = Nákupy a vaření
worksheets_kqs4bso7 = Péče o děti nebo rodiče
worksheets_whk24l2n = Pomoc s formuláři a penězi
worksheets_lde2vnwe = Někdo, komu zavolám v noci
worksheets_stczr4lc = Moje varovné příznaky
worksheets_kcpgvxyr = Zaškrtněte příznaky, podle kterých poznáte, že potřebujete víc pomoci.
worksheets_lzezoac5 = Spím mnohem méně nebo mnohem více než obvykle.
worksheets_upaonytt = Vyhýbám se lidem.
worksheets_nbkhcjck = Často pláču nebo necítím nic.
worksheets_rnydront = Zlobím se kvůli maličkostem.
worksheets_sxbruj6z = Vynechávám návštěvy u lékaře, léčbu nebo léky.
worksheets_pnzpsjc6 = Slova na začátek
worksheets_pv4odcrz = Chci dnes mluvit o své náladě.
worksheets_7gtwar64 = Můj distres byl tento týden velký. Co může pomoci?
worksheets_s6ixgshc = Mám takový strach z vyšetření, že nemohu spát.
worksheets_hbyngk6t = Může mi náladu zhoršovat nějaký lék nebo bolest?
worksheets_dox73hrv = Mohu mluvit s někým, kdo lidem s rakovinou pomáhá s jejich pocity?
worksheets_3asjs4qc = Někdy myslím na to, že ukončím svůj život.
worksheets_7ol2dhyl = Komu mohu zavolat v noci nebo o víkendu?

## when-to-call

when-to-call_4zxn4crm = Kdy volat

## meta

meta_ltmvjka6 = Jak získat více z rozhovorů se zdravotníky
meta_db6ufsm2 = Praktický průvodce návštěvami u lékaře, otázkami a rozhodováním při rakovině tlustého střeva a konečníku s metastázami
meta_6obslmpm = Jak se připravit na návštěvu u lékaře, zeptat se na to, co chcete vědět, a rozhodovat společně se svým týmem, když máte rakovinu tlustého střeva a konečníku s metastázami.
meta_hv2yctd6 = Přineste si tři nejdůležitější otázky, vezměte s sebou někoho, komu věříte, a odejděte s jasným plánem.

## intro

intro_kq6eqrb6 = Před každou návštěvou u lékaře si napište tři nejdůležitější otázky.
intro_45b6jf7z = Hned na začátku ukažte svůj seznam lékaři nebo sestře.
intro_jjyhttc2 = Vezměte s sebou někoho, komu věříte, a dělejte si poznámky.
intro_owg3muvb = Než odejdete, zjistěte, co bude dál a komu můžete zavolat.
intro_jdxr3pph = Nečekejte na návštěvu u lékaře, pokud je problém naléhavý. Zavolejte.

## team

team_m4bdrrhk = Kdo je ve vašem týmu
team_oqorxqcz = Na kartu týmu na konci brožury si napište, kdo je kdo.
team_okkpai4d = Vaši léčbu plánuje společně [multidisciplinární tým][term-multidisciplinary-team]. Možná se nesetkáte se všemi. Zeptejte se, kdo je vaše hlavní kontaktní osoba. Často je to [specializovaná sestra][term-specialist-nurse].
team_r3mzfbv5 = Kdo
team_jk34re7r = Na co se můžete zeptat
team_xs42ppv5 = Lékař, který léčí rakovinu (onkolog)
team_co33arnj = plán léčby, léky, výsledky vyšetření
team_bgjcombr = Chirurg
team_2hrgcvwz = operace a to, co bude po nich
team_nud7qjlb = Specializovaná sestra
team_en5kgasx = nežádoucí účinky, každodenní život, kdo může pomoci
team_zkwg5bsw = Praktický lékař
team_jkbo3bjt = jiné nemoci, léky, které běžně užíváte
team_vvrzuqs4 = Lékárník
team_uunz2nti = jak léky užívat a které spolu nekombinovat
team_hdtuqmop = Sociální pracovník
team_ittudiec = práce, peníze, pomoc doma

## before

before_jb7aprcy = Před návštěvou u lékaře
before_ty2kuim5 = Začněte se připravovat několik dní předem.
before_cs3jhsk4 = Tři pole pod sebou. V prvním je list papíru a tužka. Ve druhém spolu mluví dva lidé. Ve třetím je list kalendáře se zaškrtnutím.
before_zvxcny27 = Předem
before_7esx4boj = Napsat otázky
before_bvvmvovk = Během návštěvy
before_vjhvggo7 = Ukázat seznam
before_ij3nygkh = Potom
before_am53dd72 = Další krok
before_d5d5abrt = Tři kroky: před návštěvou, během ní a po ní.
before_siql4au3 = Napište si všechny otázky. Označte tři nejdůležitější.
before_ua54fvzs = Napište si, co se změnilo: každý problém, kdy začal a jak je silný.
before_wwyzpg5m = Sepište své léky, byliny a doplňky stravy. Připište alergie.
before_dru7ivqf = Zamyslete se, na čem vám teď nejvíc záleží, například na menší bolesti nebo na čase doma.
before_u6sdpsjt = Požádejte někoho, komu věříte, aby šel s vámi.
before_x5zzijdo = Seznam vám může pomoci zeptat se na těžká témata. V jedné studii se { $asked-with-list } ze 100 lidí se seznamem otázek zeptalo, jak se jejich nemoc pravděpodobně bude vyvíjet. Bez seznamu se zeptalo { $asked-without-list } ze 100.[^butow-1994]
before_wiya4dyw = Ukažte svůj seznam lékaři. V jiné studii měli lidé, kteří dostali seznam, větší obavy. Když s nimi lékař seznam prošel, měli menší obavy a více si zapamatovali.[^brown-2001]

## during

during_s6z5ukpm = Během návštěvy
during_erhgbkfd = Začněte svým seznamem.
during_3xx6ovij = Řekněte, kolik toho chcete vědět: všechny podrobnosti, nebo jen to hlavní.
during_24o6j6v5 = Řekněte, když nějakému slovu nerozumíte. Můžete požádat o jednodušší slova nebo o nákres.
during_lfmzvkqj = Řekněte vlastními slovy, co jste slyšeli. Lékař pak může opravit omyly.
during_qyzu4uf7 = Řekněte, jak se cítíte. Váš tým nevidí bolest, obavy ani únavu.
during_wnfwlndk = Dělejte si poznámky, nebo se zeptejte, zda si smíte rozhovor nahrát na telefon.
during_37uda4fx = Zapomínat je normální. Lidé okamžitě zapomenou { $forget-low } až { $forget-high } zdravotních informací, které slyší.[^kessels-2003] Nahrávka nebo písemné shrnutí vám může pomoci zapamatovat si více.[^pitkethly-2008]
during_nbuug7r5 = Můžete použít například tyto věty:
during_34eellzi = „Mluvte prosím pomaleji. Chci tomu rozumět.“
during_yiowddbi = „Zkusím to říct vlastními slovy. Je to tak správně?“
during_pk4fxlqt = „Řekněte mi prosím jen to, co dnes potřebuji vědět.“

## after

after_pncdfbpk = Než odejdete, a pak doma
after_4vtmuss6 = Než odejdete, položte tyto otázky:
after_z56v24fy = Co bude dál a kdy?
after_te3impmh = Co mám udělat já?
after_rvu5y6y4 = Komu mohu zavolat, když budu mít otázku nebo mi bude hůř?
after_kagpsglt = Odpovědi si zapište ještě týž den. Požádejte o kopii výsledků vyšetření a lékařské zprávy.
after_nyfyqniu = Doma vás mohou napadnout další otázky. Zavolejte své hlavní kontaktní osobě a zeptejte se.

## decide

decide_scyk56ks = Společné rozhodování
decide_qwfpqwky = Řekněte svému týmu, na čem vám záleží. Tým zná možnosti léčby a vy znáte svůj život. Společný výběr se nazývá [sdílené rozhodování][term-shared-decision].
decide_ebb7ww7t = U každého rozhodnutí položte tři otázky:
decide_okspmt33 = Jaké mám možnosti? Zeptejte se i na vyčkávání nebo na možnost zůstat bez léčby proti rakovině.
decide_u5xjd7iu = Jaké přínosy a jaké škody má každá možnost?
decide_75g23bwn = Jak pravděpodobné jsou tyto přínosy a škody u mě?
decide_bv22a5an = V malé studii, která se netýkala rakoviny, podávali lékaři více informací, když lidé tyto otázky položili.[^shepherd-2011]
decide_cn57sopo = Zeptejte se, kolik máte času na rozmyšlenou. Můžete požádat o druhý rozhovor.
decide_vsub57si = Před léčbou vás tým požádá o [informovaný souhlas][term-informed-consent]. Můžete říct ne. Můžete také později změnit názor.

## test-words

test-words_wnaewgns = Slova kolem vyšetření
test-words_vwbl2qrt = Zeptejte se, co každý výsledek znamená pro vaši léčbu.
test-words_uf7ngnjj = Slovo
test-words_wcblel2u = Co znamená
test-words_6rumpckk = Na co se můžete zeptat
test-words_7c5im4ia = [Stadium][term-stage]
test-words_2jkafx4a = jak daleko se rakovina rozšířila
test-words_7efq7z76 = Kde všude v těle mám rakovinu?
test-words_a3o3n76w = [Biopsie][term-biopsy]
test-words_n4bcf2mg = malý kousek tkáně pro laboratoř
test-words_47ychlqq = Je tkáně dost na všechna vyšetření?
test-words_orz2hryv = RAS a BRAF
test-words_4i6opnif = [biomarkery][term-biomarker]: změny v genech [nádoru][term-tumour]
test-words_caixyh7q = Které léky se k tomuto výsledku hodí?
test-words_vj32onnj = MSI nebo MMR
test-words_pgybrt3e = biomarker: jak dobře nádorové buňky opravují své geny
test-words_bh3s3x4y = Může mi pomoci [imunoterapie][term-immunotherapy]? Potřebují moji příbuzní vyšetření?
test-words_uuw4ioex = [Zobrazovací vyšetření][term-scan]
test-words_vn5ymwcx = snímky vnitřku těla
test-words_7jc6ktox = Je rakovina větší, menší, nebo stejná?
test-words_epmtjzfu = [Nádorový marker][term-tumour-marker]
test-words_jx74wtrl = látka v krvi
test-words_jfb7qi7i = Co znamená změna tohoto čísla?
test-words_e7t4nfhp = Lékařské doporučené postupy radí vyšetřit RAS, BRAF a také MSI nebo MMR. Výsledky pomáhají vybrat léčbu.[^jsmo-2020]

## difficult-topics

difficult-topics_7fsvmtbh = Těžká témata
difficult-topics_uj4qujs7 = Sami si vyberte, kdy chcete o těchto tématech mluvit. Kdykoli se můžete ptát, počkat nebo rozhovor ukončit.

## prognosis

prognosis_cvcobgkg = Jak se nemoc může vyvíjet
prognosis_qxj6bm7i = Řekněte, co chcete vědět o své [prognóze][term-prognosis]. Někteří lidé chtějí čísla. Jiní je nechtějí. Můžete také požádat lékaře, aby to řekl někomu jinému. Nikdo nemůže přesně říct, jak to bude u vás.[^nci-prognosis-2008]

## second-opinion

second-opinion_zeit6ol5 = Druhý názor
second-opinion_ft7wa7o6 = Požádejte o [druhý názor][term-second-opinion], pokud chcete mít větší jistotu. Může váš plán potvrdit, nebo změnit.[^ruetters-2016] Nejdříve se zeptejte, jak dlouho můžete bezpečně čekat a zda za to budete něco platit.

## clinical-trial

clinical-trial_gxdel2vy = Klinická studie
clinical-trial_kqvbryav = Zeptejte se, zda by pro vás mohla být vhodná nějaká [klinická studie][term-clinical-trial]. Rozhodujete se svobodně. Pokud řeknete ne, dostanete dál obvyklou péči.

## stopping

stopping_awdrfszt = Když už léčba dost nepomáhá
stopping_zmdbholu = Zeptejte se, jak vám může další léčba pomoci a jak vám může uškodit. Léčbu proti rakovině můžete ukončit. Péče o vás tím nekončí. Nevysazujte ani neměňte žádný lék, dokud nepromluvíte se svým týmem.
stopping_vwuitsux = Včas se zeptejte na [paliativní péči][term-palliative-care]. Svá přání si také můžete zapsat do [plánu budoucí péče][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = Pokud potřebujete tlumočníka
interpreter_e32joj45 = Požádejte o vyškoleného [tlumočníka][term-interpreter], když si návštěvu domlouváte. Zeptejte se, zda je to zdarma. S vyškoleným tlumočníkem je péče lepší než s nevyškoleným.[^karliner-2007]
interpreter_34ue5ris = Nežádejte dítě, aby vám tlumočilo.[^kasten-2020]
interpreter_acj63npb = Neříkejte ano, pokud jste nerozuměli. Požádejte tlumočníka, aby to vysvětlil ještě jednou.
interpreter_dud4yceb = Řekněte svému týmu, pokud máte potíže se sluchem nebo zrakem.

## remote

remote_ddux63o4 = Po telefonu nebo přes video
remote_xvit5lyq = Vyberte si tiché místo, kde nemůže poslouchat nikdo jiný. Mějte u sebe seznam, léky a pero. Zeptejte se, na které číslo můžete zavolat, když se spojení přeruší. Pokud čekáte těžké zprávy, požádejte o osobní setkání.

## goes-badly

goes-badly_ort5qmnf = Pokud se rozhovor nepovede
goes-badly_27np3ngy = Řekněte, co pro vás bylo těžké. Můžete říct: „Ještě nezaznělo všechno, na čem mi záleží. Můžeme si znovu promluvit?“ Požádejte sestru, aby příště šla s vámi. Mnoho nemocnic má člověka, který pomáhá pacientům se stížnostmi.

## companion

companion_wgg4jdgq = Pokud někoho doprovázíte
companion_vvft6xgr = Před návštěvou u lékaře se zeptejte, jak můžete pomoci. Můžete dělat poznámky nebo nemocnému připomenout otázku. Nechte nejdříve mluvit jeho. Méně pomáhá, když mluvíte za něj.[^laidsaar-powell-2013]

## cannot-wait

cannot-wait_olvugrvl = Potíže, které nemohou čekat
cannot-wait_lrn6xc3q = Zavolejte, pokud jsou potíže nové nebo se zhoršují.
cannot-wait_dwntj6n7 = **S těmito potížemi nečekejte na příští návštěvu u lékaře.**
cannot-wait_iylx3b33 = Nečekejte s novou nebo silnou bolestí na hrudi ani s velkými nebo náhlými potížemi s dýcháním. Ihned volejte tísňovou linku.
cannot-wait_kmccgzfi = Nečekejte s novou slabostí nebo necitlivostí nohou. Volejte tísňovou linku nebo jeďte na urgentní příjem.
cannot-wait_qmqfln3u = Nečekejte s teplotou { $fever-threshold } nebo vyšší ani se zimnicí. Ihned volejte svůj ošetřující tým, ve dne i v noci.
cannot-wait_tgpnvgrw = Nečekejte s bolestí, kterou se nedaří zvládnout. Ihned volejte svůj ošetřující tým, ve dne i v noci.
cannot-wait_fq23a2g5 = Nečekejte s myšlenkami na ukončení života. Ihned to někomu řekněte.
cannot-wait_al4ec23n = Naléhavý problém nehlaste e-mailem ani v aplikaci. Váš tým si to může přečíst příliš pozdě. Zavolejte.
cannot-wait_sfsebtsn = Seznamy na konci brožury uvádějí další takové potíže.

## worksheets

worksheets_osd4cc6w = Vaše pracovní listy
worksheets_zz5u4pcm = Zaškrtněte otázky, které jsou pro vás teď důležité. Ostatní vynechte.
worksheets_rm2nve2g = Moje rakovina a moje vyšetření
worksheets_dk7djyse = Kde je rakovina teď?
worksheets_s4ve5laz = Které výsledky vyšetření biomarkerů už mám a které chybějí?
worksheets_cxvrh7nr = Co ukázalo moje poslední zobrazovací vyšetření?
worksheets_izpcwaex = Kdy bude další zobrazovací vyšetření a kdy se dozvím výsledek?
worksheets_4r7eou2k = Moje léčba
worksheets_kukt56ti = Co je cílem této léčby?
worksheets_64iuqioo = Jaké další možnosti mám?
worksheets_ikamszwf = Může mi pomoci operace nebo radioterapie?
worksheets_q66afbt6 = Jak poznáme, zda léčba funguje?
worksheets_4fsikdcl = Co uděláme, když léčba fungovat nebude?
worksheets_jm4lqpe3 = Existuje pro mě nějaká klinická studie?
worksheets_ygn32o32 = Nežádoucí účinky a každodenní život
worksheets_cmtrlew2 = Které nežádoucí účinky jsou pravděpodobné a co proti nim mohu dělat?
worksheets_jzt5rp7a = Které potíže musím ihned ohlásit a komu?
worksheets_s4eb6kp7 = Mohu pracovat, cestovat a cvičit?
worksheets_mmcgfwqg = Co mám jíst a pít?
worksheets_gonccs7u = Jak může léčba změnit můj sexuální život nebo plány mít děti?
worksheets_s3ru3bt2 = Budoucnost
worksheets_4ysmvg26 = Co mohu čekat v příštích měsících?
worksheets_uf5l26sm = V co mohu doufat?
worksheets_pdyuzbgk = Kdy se mám setkat s týmem paliativní péče?
worksheets_niussmmw = Jak si mohu zapsat svá přání na později?
worksheets_mximl2kk = Podpora
worksheets_ye3qa5lk = Kdo je moje hlavní kontaktní osoba?
worksheets_gxppfdno = Kdo mi může pomoci s obavami nebo skleslou náladou?
worksheets_lyecnzhj = Kdo může pomoci mojí rodině a mým dětem?
worksheets_rfqlxw3y = Kdo může pomoci s penězi, prací a formuláři?
worksheets_id6anwwz = Moje tři nejdůležitější otázky
worksheets_xaquj37t = Moje otázka
worksheets_noep327x = Odpověď
worksheets_htmcdxgt = Karta mého týmu
worksheets_r3mzfbv5 = Kdo
worksheets_52afragw = Jméno nebo název
worksheets_sinonozs = Kontakt na tohoto člověka
worksheets_js72gos2 = Hlavní kontaktní osoba
worksheets_hwcmlt53 = Onkolog
worksheets_bgjcombr = Chirurg
worksheets_nud7qjlb = Specializovaná sestra
worksheets_zkwg5bsw = Praktický lékař
worksheets_vvrzuqs4 = Lékárník
worksheets_hdtuqmop = Sociální pracovník
worksheets_qb5goduz = Tlumočnická služba
worksheets_rjy27ckp = Moje léky a alergie
worksheets_67jo35hk = Uveďte i byliny, vitaminy a léky, které si kupujete sami. Alergie napište do posledního řádku.
worksheets_liqxlrs6 = Lék
worksheets_dtvblc3y = Kolik
worksheets_nlrurcdg = Kdy
worksheets_ncjowzjo = Na co
worksheets_omuxf7jq = Poznámky z mé návštěvy
worksheets_ry4rm5qu = Téma
worksheets_uk3sbpp3 = Moje poznámky
worksheets_cgebugwa = Datum a s kým byl rozhovor
worksheets_oqqonsu5 = Co se změnilo od minula
worksheets_7gp7n2x4 = Co mi řekli
worksheets_2axu4xbs = Na čem jsme se dohodli
worksheets_ib4i4w33 = Co bude dál a kdy
worksheets_k4urb3jk = Co mám udělat já
worksheets_hrcuj5pi = Komu zavolám s otázkami
worksheets_2hr6vcza = Moje otázky na příště
worksheets_dm2v7b7s = Porovnání mých možností
worksheets_c6ttftis = Pro každou možnost vyplňte jeden sloupec společně se svým týmem.
worksheets_ldnsanbl = Otázka
worksheets_pcgw3fme = Možnost A
worksheets_t43cezr7 = Možnost B
worksheets_xk66aid4 = Zatím žádná léčba proti rakovině
worksheets_g7zy332q = Jak mi to může pomoci?
worksheets_sf4dtum2 = Jak je to u mě pravděpodobné?
worksheets_hhrcvxwb = Jaké škody jsou možné?
worksheets_wrhd44rh = Jak jsou tyto škody u mě pravděpodobné?
worksheets_ycdifgim = Jak to změní můj každodenní život?
worksheets_4or3lnzx = Jak se to hodí k tomu, na čem mi záleží?
worksheets_2g6kasgo = Co ještě potřebuji vědět?

## when-to-call

when-to-call_4zxn4crm = Kdy volat

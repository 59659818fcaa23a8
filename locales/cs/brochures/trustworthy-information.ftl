## meta

meta_fbnytwes = Jak najít na internetu důvěryhodné informace
meta_7gdhxhyn = Pět kontrolních otázek pro lidi s rakovinou trávicího ústrojí
meta_lyat3ags = Jak ověřovat webové stránky, videa, chatboty a zprávy o studiích týkající se rakoviny trávicího ústrojí a jak s nimi pracovat spolu s vaším týmem.
meta_5d2ziqu6 = Ověřte si, kdo to vytvořil, kdo platí, odkud to pochází, kdy to někdo zkontroloval a oč autorům jde. Než něco uděláte, promluvte si se svým týmem.

## intro

intro_xa3npka5 = Ověřte si, kdo stránku provozuje, kdo platí, odkud informace pocházejí, kdy je někdo zkontroloval a oč autorům jde.
intro_ta2intjx = Začněte u veřejných zdravotnických institucí, nemocnic a onkologických organizací.
intro_ymlbef7h = Neukončujte, neodkládejte ani neměňte léčbu kvůli něčemu, co jste našli na internetu.
intro_acragg63 = Nekupujte ani neužívejte žádný prostředek z internetu, dokud se nezeptáte svého týmu.
intro_oip6tzjr = S tím, co najdete, přijďte za svým týmem.

## why-search

why-search_zmrfex3f = Proč hledání pomáhá a proč může uškodit
why-search_awdem3os = Hledejte, až na to budete mít sílu, a přestaňte, když vás to rozruší. Nemusíte číst všechno.
why-search_hvjid3vx = Dobré informace vám mohou pomoci připravit si otázky a vysvětlit nemoc rodině.
why-search_ncgx5jqk = Některé stránky vás mohou vyděsit. Mohou být o jiné rakovině nebo o jiném stadiu. Čísla o přežití popisují velké skupiny lidí, často léčených před lety. Nemohou říct, jak to bude u vás.
why-search_2rqatdnz = Než začnete, vyberte si jednu otázku a určete si časový limit. Můžete také požádat někoho blízkého, aby hledal za vás.

## where-to-start

where-to-start_txur2g44 = Kde začít
where-to-start_dscnzfv2 = Začněte stránkami, které nic neprodávají. Dobrá první místa jsou:
where-to-start_igd7tgxp = veřejné zdravotnictví nebo ministerstvo zdravotnictví vaší země
where-to-start_jasxifva = národní liga proti rakovině nebo velká onkologická nemocnice
where-to-start_llxygjtv = pacientské sdružení pro váš druh rakoviny
where-to-start_rquz4cpy = odborná lékařská společnost, například [průvodci pro pacienty Evropské společnosti pro klinickou onkologii][esmo-patient-guides]
where-to-start_k4xlow2h = Váš tým vám může doporučit dobré stránky ve vašem jazyce.
where-to-start_7g4n5sqe = Samotná značka kvality nic nedokazuje. Některé značky zanikly, ale staré stránky je stále ukazují.

## five-checks

five-checks_ksua5nh6 = Pět kontrolních otázek
five-checks_ebaco36i = U každé stránky, videa nebo příspěvku si položte pět otázek. Vycházejí z rad veřejného onkologického ústavu.[^nci-trust]
five-checks_frplvl5m = Pět polí pod sebou. V každém je malá kresba a otázka: člověk, mince, stránka s textem, hodiny a nákupní košík.
five-checks_gqmurdip = Kdo?
five-checks_mpm6jobd = Kdo platí?
five-checks_3riol3oa = Odkud?
five-checks_mdz7oovi = Kdy?
five-checks_htl5hn3k = Oč jim jde?
five-checks_d6kquafg = Pět otázek, které si položte, než stránce uvěříte.

## who

who_hhusa4d2 = Kdo ji provozuje?
who_rhgfppnm = Hledejte jméno a adresu. Hledejte lidi, kteří text napsali a zkontrolovali. Měli by mít zdravotnické vzdělání.

## who-pays

who-pays_egw3yibx = Kdo platí?
who-pays_u5txdxxi = Zjistěte, kdo stránku platí. Může to být stát, dobročinná organizace, firma nebo inzerenti. Dobrá stránka to říká otevřeně.

## where-from

where-from_in6jgke3 = Odkud informace pocházejí?
where-from_7b4qelyp = Hledejte uvedené zdroje, například studie nebo lékařské doporučené postupy. Otevřete jeden zdroj a podívejte se, zda říká totéž. Příběh jednoho člověka není důkaz.

## when-checked

when-checked_wgklmnti = Kdy ji někdo zkontroloval?
when-checked_nhfpris2 = Hledejte datum poslední kontroly, protože léčba rakoviny se rychle mění. Pokud datum chybí, najděte si jinou stránku.

## what-they-want

what-they-want_qejcfgfp = Co od vás chtějí?
what-they-want_antz2rrz = Zeptejte se, co po vás stránka chce. Může chtít, abyste se něco dozvěděli, něco koupili, darovali peníze nebo poskytli své údaje. Dobré informace vám radí promluvit si s vlastním týmem.

## warning-signs

warning-signs_nsoswvad = Varovné znaky
warning-signs_xcss2jqw = Odejděte ze stránky, pokud uvidíte některý z těchto znaků:
warning-signs_xtu4i7zm = Stránka slibuje vyléčení nebo zázrak.
warning-signs_q63naemm = Stránka tvrdí, že jeden prostředek působí proti každé rakovině.
warning-signs_n36tlrfy = Stránka tají složení prostředku.
warning-signs_r7atgat3 = Stránka chce peníze dříve, než se dozvíte podrobnosti.
warning-signs_zwldvrsz = Stránka tvrdí, že lékaři skrývají pravdu.
warning-signs_zmtajpi3 = Stránka tvrdí, že výrobek je bezpečný, protože je přírodní.
warning-signs_rjxy7kgd = Neukončujte ani neodkládejte léčbu kvůli radám, které jste našli na internetu. Zeptejte se nejdříve svého týmu.

## videos-and-forums

videos-and-forums_2k255jkb = Videa, skupiny a fóra
videos-and-forums_pmr2vilb = Videa a fóra používejte jako podporu a zdroj rad pro každodenní život. Nepoužívejte je k výběru léčby.
videos-and-forums_tnf2xdkt = Ostatní pacienti vám mohou velmi dobře rozumět. Jejich rakovina a jejich léčba se však mohou od vašich lišit.
videos-and-forums_h4i7dg3a = Populární informace nejsou vždy pravdivé. Dva odborníci na rakovinu zkontrolovali { $articles-total } populárních článků o léčbě rakoviny ze sociálních sítí. Jedním z témat byla rakovina střeva. V { $articles-misleading } článcích našli odborníci nepravdivá nebo zavádějící tvrzení.[^johnson-2022]
videos-and-forums_v742j7g7 = Zjistěte, kdo ve videu mluví a zda tento člověk něco prodává.

## ai-chatbots

ai-chatbots_tecpstkv = Chatboty s umělou inteligencí
ai-chatbots_mb35v7tf = Chatbot používejte k přípravě, ne k rozhodování. Chatbot je počítačový program, který píše odpovědi. Může vysvětlit nějaké slovo nebo vám pomoci napsat otázky.
ai-chatbots_6px2a2gy = Chatbot může znít jistě, a přesto se mýlit. Může si vymyslet zdroj nebo použít staré informace. Nezná celou vaši zdravotní dokumentaci.
ai-chatbots_mc2e5mpo = V jedné studii kladli ranému chatbotu otázky o léčbě jiných druhů rakoviny. Asi { $chatbot-wrong } ze { $chatbot-answers } odpovědí obsahovala nějakou radu, která neodpovídala lékařským doporučeným postupům.[^nci-chatbots-2023] Novější chatboty mohou mít jiné výsledky.
ai-chatbots_43ddx3ns = Zeptejte se chatbota na zdroje a sami je otevřete.
ai-chatbots_mvzfvicv = Nezadávejte své jméno, datum narození ani výsledky vyšetření.
ai-chatbots_qwg6dnif = Neptejte se chatbota, zda je nějaký příznak naléhavý stav. Zavolejte na číslo svého týmu nebo na tísňovou linku.

## study-news

study-news_4cjizpq3 = Zprávy o studiích
study-news_ncvtnapp = Když čtete o nové studii, položte si tyto otázky:
study-news_w4rbfyyk = Účastnili se jí lidé? Výsledky na buňkách nebo zvířatech často pro lidi neplatí.
study-news_gr5zl4vk = Podobali se ti lidé vám? Hledejte stejnou rakovinu a stejné stadium.
study-news_kb3hmvo7 = Kolik lidí se účastnilo? Výsledek malé studie může být náhoda.
study-news_ny7ky5l4 = Kolika lidem to pomohlo? Hledejte počty lidí.

## worked-example

worked-example_rt463fwq = Příklad s čísly
worked-example_btkmryzi = Hledejte čísla, která jsou za titulkem. **Čísla v tomto příkladu jsme si vymysleli.** Netýkají se skutečné studie ani výrobku.[^trust-own-example]
worked-example_ikrsmbmm = Titulek říká: „Nový výrobek snižuje riziko nežádoucího účinku o polovinu.“
worked-example_sqpskd7v = Skupina
worked-example_suakgfmj = Lidé ve skupině
worked-example_vg5wc7o2 = Lidé s nežádoucím účinkem
worked-example_ath3yjbz = Lidé bez nežádoucího účinku
worked-example_o3ycynkx = Skupina s novým výrobkem
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = Skupina bez nového výrobku
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = Titulek je pravdivý: { $example-with } je polovina ze { $example-without }. Ale z celkem { $example-group } lidí výrobek pomohl jen { $example-helped } lidem. Pro ostatních { $example-same } lidí nic nezměnil.
worked-example_36ywt5cz = Ve studiích lidé takovým číslům rozuměli lépe než procentům.[^akl-2011] Požádejte svůj tým o čísla v této podobě.

## trial-registers

trial-registers_opmn6257 = Registry klinických studií
trial-registers_yp75xzxn = V registru si můžete najít [klinickou studii][term-clinical-trial], o které si promluvíte se svým týmem. Dva příklady jsou [registr Evropské unie][clinical-trials-eu] a [registr Spojených států][clinicaltrials-gov].
trial-registers_v3ocnd4q = Registr studie uvádí. Nedoporučuje je. Ve Spojených státech ne všechny uvedené studie vláda prověřuje nebo schvaluje.[^ctgov-2023]
trial-registers_mhb22i3n = Zeptejte se svého týmu, zda se studie hodí k vaší rakovině, vašim [biomarkerům][term-biomarker] a vašemu zdraví. Buďte opatrní, pokud musíte za účast platit.

## buying-online

buying-online_tii3meaz = Nákup léků a jiných prostředků na internetu
buying-online_n3lm4au6 = Než cokoli koupíte, zeptejte se svého týmu nebo lékárníka. Byliny, vitaminy a jiné prostředky mohou změnit účinek [chemoterapie][term-chemotherapy] a další léčby.
buying-online_u2zvveai = Nekupujte léky na předpis bez předpisu. Padělané léky mohou mít špatné složení nebo špatnou dávku.[^ema-online]
buying-online_kdcgoenx = V Evropské unii, na Islandu, v Lichtenštejnsku a v Norsku mají legální internetoví prodejci společné logo.[^eu-logo-2014] Logo zkontrolujte v tomto pořadí:
buying-online_cgf4ljst = Najděte v logu státní vlajku. Logo s vlajkou Evropské unie je falešné.[^ema-online]
buying-online_7vy45zsa = Klikněte na logo. Musí vést na oficiální seznam národního úřadu.
buying-online_4ayy6mih = Najděte prodejce v oficiálním seznamu. Pokud tam prodejce není, nekupujte.
buying-online_appv25ya = [Evropská agentura pro léčivé přípravky][medicines-online-eu] toto logo vysvětluje. V jiných zemích se zeptejte lékárníka.
buying-online_lah7inqy = Pokud jste si vzali nějaký přípravek a není vám dobře, ihned zavolejte na číslo svého týmu. V naléhavém stavu volejte tísňovou linku. Řekněte, co jste si vzali, a schovejte si obal.

## privacy

privacy_qtqd6jmv = Vaše soukromí
privacy_pcmcp7th = Sdělujte o sobě co nejméně:
privacy_cn5qwwg2 = Na fórech používejte jméno, podle kterého nejde poznat, kdo jste.
privacy_r5a3nexx = Nezveřejňujte fotografie dopisů, výsledků vyšetření ani štítků léků.
privacy_gugcobll = Neposílejte peníze ani bankovní údaje lidem, které znáte jen z internetu.

## bring-to-team

bring-to-team_rq2alhif = Přijďte s tím za svým týmem
bring-to-team_6kiuibp2 = Řekněte svému týmu, co jste našli, i když o tom máte pochybnosti. Přineste jednu stránku nebo jeden odkaz a označte důležitou část.
bring-to-team_2jezqbni = Ověřte si i tuto brožuru. Hledejte, kdo ji vytvořil, kdo ji zaplatil, její zdroje a data.

## website-checker

website-checker_cjvrlwd6 = Pracovní list: ověření webové stránky
website-checker_hjudoiag = Ověření webové stránky
website-checker_3d44kel4 = U každé otázky zaškrtněte „ano“ nebo „ne“. Pokud několikrát zaškrtnete „ne“, najděte si jinou stránku.
website-checker_ldnsanbl = Otázka
website-checker_sai6gbdl = Ano
website-checker_4h7yowml = Ne
website-checker_nxtudeke = Vidím, kdo stránku provozuje?
website-checker_37sxnh4t = Najdu adresu nebo jiný způsob kontaktu?
website-checker_krpwllfg = Říká stránka, kdo ji platí?
website-checker_sesp4qi3 = Napsali nebo zkontrolovali text lidé se zdravotnickým vzděláním?
website-checker_pvuwwq4k = Uvádí stránka své zdroje?
website-checker_bu26eyjz = Vidím datum poslední kontroly?
website-checker_gpij5ert = Popisuje stránka nejen přínosy, ale i škody?
website-checker_ofd2nfqs = Poznám, co je reklama a co informace?
website-checker_volwegkj = Říká stránka, co se děje s mými údaji?
website-checker_ojwevcd5 = Radí mi stránka promluvit si s vlastním týmem?

## what-i-found

what-i-found_jkbitmpx = Pracovní list: nalezené informace
what-i-found_yhn74bxc = Nalezené informace: poznámka pro příští návštěvu u lékaře
what-i-found_qtusvimp = Pro každou stránku, video nebo odpověď vyplňte jednu poznámku.
what-i-found_ry4rm5qu = Téma
what-i-found_uk3sbpp3 = Moje poznámky
what-i-found_4nrtbetr = Název nebo adresa stránky
what-i-found_mciv36n7 = Kdo ji vytvořil a kdy
what-i-found_bx7gr5qw = Co říká
what-i-found_3gmk4sxm = Proč je to pro mě důležité
what-i-found_cqnd5ddb = Moje otázka pro tým
what-i-found_gskaxbvh = Co řekl můj tým
what-i-found_rhmapgo6 = K nalezeným informacím
what-i-found_fajfgmqn = Platí tyto informace pro moji rakovinu a moje stadium?
what-i-found_smirmyvg = Může mi to pomoci a může mi to uškodit?
what-i-found_ykcg4rie = Hodí se to k mojí léčbě a k mým dalším lékům?
what-i-found_wcoysyvs = Které stránky v mém jazyce doporučujete?

## when-to-call

when-to-call_4zxn4crm = Kdy volat

## meta

meta_foefcwal = Kdy volat

## intro

intro_6kwsbjhi = Použijte tyto seznamy, když se necítíte dobře nebo máte obavy. Nemusíte mít jistotu. Pokud se hodí dva seznamy, řiďte se tím naléhavějším.
intro_zpkw3mhd = Žebřík se třemi příčkami. Na horní příčce je výstražný znak: ihned volejte tísňovou linku. Na prostřední je telefon a měsíc: ihned volejte svůj ošetřující tým, ve dne i v noci. Na dolní je telefon a hodiny: volejte svůj ošetřující tým v pracovní době.
intro_iz2h223y = Tísňová linka
intro_xjvuf5vx = Ihned volejte
intro_a6dzl66r = Váš ošetřující tým
intro_qnd3fk7i = Ihned, ve dne i v noci
intro_vuoevpqm = V pracovní době
intro_gpl2d4vb = Čím vyšší příčka, tím naléhavější to je.
intro_t4x477gf = Naléhavý stav: ihned volejte tísňovou linku
intro_oedaiepq = Máte novou nebo silnou bolest na hrudi.
intro_lnbh5hxm = Máte velké nebo náhlé potíže s dýcháním.
intro_2hplc3p5 = Zkolabujete, máte záchvat křečí nebo vás nelze probudit.
intro_zlsx3kvz = Silně krvácíte a krvácení se nezastavuje, nebo zvracíte krev.
intro_v3runmgu = Poklesla vám jedna strana obličeje, máte slabou ruku nebo mluvíte nezřetelně.
intro_46gy3reg = Rychle vám otékají rty, jazyk nebo hrdlo.
intro_gdxf4bpe = Náhle se u vás objevila silná zmatenost.
intro_rgedfakv = Máte novou slabost nebo necitlivost nohou, nebo máte necitlivost mezi nohama.
intro_6qefno74 = Máte náhlou bolest kosti a nemůžete se postavit na nohu.
intro_euuiqof6 = Náhle se nemůžete vymočit, nebo náhle neudržíte moč či stolici.
intro_wpy2vxwj = Máte horečku a žlutou kůži nebo oči.
intro_hch7ke67 = Myslíte na to, že se zabijete, a mohli byste to udělat.
intro_fuxbjzti = Ihned volejte svůj ošetřující tým, ve dne i v noci
intro_5yvw5tbv = Máte teplotu { $fever-threshold } nebo vyšší.
intro_i5rmg5j2 = Máte zimnici nebo je vám náhle velmi špatně, i bez horečky.
intro_d4i5hmur = Stále zvracíte, nebo v sobě neudržíte tekutiny či léky.
intro_vzto5wo5 = Máte mnohem silnější průjem než obvykle, nebo průjem přichází v noci či s krví.
intro_553tcn4l = Máte nafouklé nebo bolestivé břicho a zvracíte.
intro_uixpmgoi = Máte nafouklé nebo bolestivé břicho a neodchází vám stolice ani plyny.
intro_v7oi3fmp = Stomie přestane fungovat a máte bolesti nebo zvracíte.
intro_5sqg3co2 = Máte černou stolici, krev ve stolici nebo nové modřiny.
intro_unz2hh2a = Zežloutla vám kůže nebo oči, i bez horečky.
intro_t64vsxqq = Jedna noha nebo ruka vám nově otekla nebo bolí.
intro_d7bqyfna = Máte novou silnou bolest hlavy nebo nové potíže se zrakem.
intro_rszfynqz = Máte novou bolest zad nebo kostí.
intro_nbzimoy6 = Nemůžete polykat, nebo vás ústa bolí tak, že nemůžete pít.
intro_bo3fyrfr = Bolest se nedaří zvládnout.
intro_yyzzlqet = Kůže u portu nebo žilního katétru je zarudlá nebo bolí, nebo z místa něco vytéká.
intro_kaa2nroe = Dostali jste imunoterapii a nově máte průjem, vyrážku nebo dušnost, a to i po měsících.
intro_n4rbzzxa = Volejte svůj ošetřující tým v pracovní době
intro_3gw72v62 = Hubnete, aniž se o to snažíte.
intro_yfefoyfh = Máte stále skleslou náladu nebo špatně spíte.
intro_i3hvhqln = Zhoršuje se brnění v prstech rukou nebo nohou.
intro_4fs2zw75 = Bolí vás kůže na dlaních nebo chodidlech.
intro_cmcwl75v = Máte zácpu, ale plyny odcházejí a nemáte silné bolesti.
intro_6dncau3f = Chcete začít užívat nový lék, bylinu nebo doplněk stravy.

## call-rules

call-rules_yyor7hvn = Bezpečnostní pravidla
call-rules_tsurlvfy = Pokud váš ošetřující tým nemá telefonní linku nebo to nikdo nezvedá, jeďte na urgentní příjem.
call-rules_xtw3tdnv = Nová slabost nebo necitlivost nohou je vždy naléhavý stav: volejte tísňovou linku nebo se nechte odvézt na urgentní příjem.
call-rules_4wovai4s = Horečka a žlutá kůže nebo oči jsou vždy naléhavý stav: volejte tísňovou linku nebo se nechte odvézt na urgentní příjem.
call-rules_hxjp3lbe = Změřte si teplotu dříve, než si vezmete lék na snížení horečky. Takový lék může horečku zakrýt.
call-rules_b27adf4y = Pokud je vám velmi špatně, neřiďte sami auto.
call-rules_l5xaz3zs = Řekněte, že máte rakovinu. Řekněte, jakou léčbu jste dostali naposledy a kdy.

## call-suicide

call-suicide_dbfu3geh = Když myslíte na sebevraždu
call-suicide_3lhhivar = Ihned to někomu řekněte. Můžete říct: „Přemýšlím o tom, že se zabiju.“ Zavolejte svému ošetřujícímu týmu, ve dne i v noci, nebo na linku důvěry. Řekněte to člověku, kterému věříte. Pokud byste tyto myšlenky mohli uskutečnit, ihned volejte tísňovou linku. Nezůstávejte o samotě.
call-suicide_y75gojyh = Vaše telefonní čísla
call-suicide_iwguctuu = Tísňová linka:
call-suicide_sx7pzhco = Ošetřující tým v pracovní době:
call-suicide_dthu7aa4 = Ošetřující tým v noci a o víkendu:
call-suicide_vs6qbq6y = Nejbližší urgentní příjem:
call-suicide_mha77yel = Linka důvěry:

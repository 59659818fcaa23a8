## meta

meta_kr6zntxd = O rakovině trávicího ústrojí
meta_fli4q7tq = Scénář asi tříminutového filmu: co je rakovina trávicího ústrojí, jak se léčí a odkud přichází pomoc.

## intro

intro_t7nbserw = Na této stránce je scénář filmu, který trvá asi tři minuty. Samotný film zde není. Můžete si přečíst, co je vidět na obrazovce a co zazní.

## what-it-means

what-it-means_erqmigld = Co ta slova znamenají
what-it-means_tl36tlfz = Ráno sedí člověk u kuchyňského stolu. Na stole leží dopis.
what-it-means_7tqizh67 = Zazněla slova rakovina trávicího ústrojí. Možná se týkají vás, možná někoho vám blízkého. Tento film vysvětluje některé pojmy a některé první kroky.
what-it-means_ajmtwh7a = Obrysová kresba těla. Postupně se objevují orgány.
what-it-means_limtya2v = Rakovina trávicího ústrojí začíná v orgánech, které tráví potravu. Patří k nim jícen, žaludek, játra, slinivka břišní a střevo. Jsou to různé nemoci a potřebují různou léčbu.
what-it-means_2g7t57vr = Malé kroužky se dělí. Některé z nich se nezastaví a vytvoří bulku.
what-it-means_4yxu3pga = Naše tělo každý den tvoří nové buňky. Rakovina začíná, když některé buňky rostou dál a nezastaví se. Mohou vytvořit bulku. Říká se jí [nádor][term-tumour].
what-it-means_iuxvdeyl = Několik kroužků putuje ze střeva do jater.
what-it-means_y7ewnu7a = Nádorové buňky se mohou přesunout na jiná místa v těle. Tam mohou vytvořit nové nádory, kterým se říká metastázy. Rakovina střeva, která se přesune do jater, je stále rakovina střeva.
what-it-means_ztnucpuv = Člověk se dívá z okna. Přijde přítel a také se posadí.
what-it-means_cu5h62sx = Rakovina má mnoho příčin. Často nikdo neumí říct, proč jeden člověk onemocní, a jiný ne. Není to vaše vina.

## tests-and-treatment

tests-and-treatment_kxzt7chl = Vyšetření a léčba
tests-and-treatment_7g6krxji = Přístroj pro zobrazovací vyšetření, tenká hadička s kamerou a malá sklenička se vzorkem.
tests-and-treatment_ligmcegp = Lékaři používají zobrazovací vyšetření, vyšetření kamerou a malé vzorky tkáně. Výsledky ukážou, o jakou rakovinu jde a kde je. Pomáhají naplánovat vaši léčbu.
tests-and-treatment_xqaac3yh = Jednoduché symboly operace, ozařování a infuze.
tests-and-treatment_r4xwbdmw = Léčbou může být operace, ozařování (radioterapie) nebo léky. Chemoterapie a imunoterapie jsou dva druhy léčby léky. Někteří lidé potřebují jednu léčbu. Jiní jich potřebují několik. Váš tým vám vysvětlí, co je pro vás vhodné.
tests-and-treatment_awh2ao26 = Člověk a lékař si společně prohlížejí plán.
tests-and-treatment_pk2lixle = Léčba může mít různé cíle. Může se snažit rakovinu vyléčit, zpomalit ji, nebo zmírnit obtíže. Zeptejte se, jaký cíl má vaše léčba.

## help

help_fkprodg4 = Pomoc v každodenním životě
help_b54v6kd3 = Zdravotní sestra, nutriční terapeut a fyzioterapeut zdraví člověka z filmu.
help_j4r2xnrb = Máte kolem sebe celý tým. Včas mu řekněte o bolesti, únavě, hubnutí nebo starostech. Paliativní péče mírní obtíže. Může pomoci v každém období nemoci, i během léčby.
help_pcs5js2w = Člověk jde s přítelem na krátkou procházku.
help_h3626jm3 = Každý den vám může pomoci dostatek jídla, trocha pohybu a rozhovor s lidmi, kterým věříte. I malé kroky se počítají.

## when-to-call

when-to-call_4zxn4crm = Kdy volat
when-to-call_gelz4bym = Ruka drží telefon. Na kartičce jsou slova: číslo vašeho týmu.
when-to-call_b7u6wsgi = Pokud máte horečku nebo zimnici nebo v sobě neudržíte tekutiny, ihned zavolejte na číslo svého týmu, ve dne i v noci. Když to nikdo nezvedá, jeďte na urgentní příjem.
when-to-call_bxtbgvyb = Kartička se otočí. Jsou na ní slova: tísňová linka.
when-to-call_srdn4wbu = Na tísňovou linku volejte při nové nebo silné bolesti na hrudi, velkých nebo náhlých potížích s dýcháním nebo silném krvácení. Volejte ji také při nové slabosti nebo necitlivosti nohou nebo při horečce se žlutou kůží nebo očima.
when-to-call_hu23gmd4 = Člověk píše do sešitu. Obraz se pomalu rozjasňuje.
when-to-call_3jcntyib = Nemusíte se dnes dozvědět všechno. Zapište si otázky a vezměte je s sebou na příští návštěvu u lékaře. Nejste na to sami.

## meta

meta_fbbju5x7 = Zorgen voor uw stemming
meta_zfe7v5pi = Een praktische gids over gevoelens, zorgen en steun bij uitgezaaide darmkanker
meta_oc4nczd4 = Hoe u uw stemming nagaat, wat vandaag kan helpen en wanneer u hulp vraagt als u uitgezaaide darmkanker heeft.
meta_vedamgls = Sterke gevoelens komen vaak voor bij deze ziekte, en hulp werkt: vertel het op tijd aan uw behandelteam.

## intro

intro_kt4elrog = Sterke gevoelens komen vaak voor bij uitgezaaide darmkanker. Ze zijn niet uw schuld.
intro_3ekgjzn5 = Kies één keer per week een getal van 0 tot 10 voor uw emotionele belasting.
intro_g5rkfjo5 = Vertel het uw behandelteam als uw getal { $distress-action } of hoger is, of als u zich zorgen maakt over welk getal dan ook.
intro_mkomdeft = Praten, kleine dagelijkse stappen en behandeling kunnen helpen.
intro_qv3s4fiy = Denkt u eraan een eind aan uw leven te maken? Vertel het nu aan iemand. Wacht niet tot uw volgende afspraak.

## feelings

feelings_lawidot4 = Wat u kunt voelen
feelings_w5cvotro = Geef uw gevoelens een naam. Dan kan het makkelijker zijn om erover te praten.
feelings_nrx7gia4 = Misschien voelt u een paar van deze dingen, en ze kunnen binnen één dag veranderen:
feelings_birylefm = een schok, alsof niets echt is
feelings_4ohg3w2n = angst voor pijn, voor scans of voor de toekomst
feelings_7u5txl3a = boosheid op de ziekte of op andere mensen
feelings_26u6waah = schuldgevoel om wat de ziekte voor uw gezin en familie betekent
feelings_sktp4qoa = verdriet, of helemaal geen gevoelens
feelings_xnreij6s = opluchting omdat u nu weet wat er aan de hand is
feelings_2zgdumhm = Geen van deze gevoelens is verkeerd. Uw stemming heeft de kanker niet veroorzaakt. U hoeft niet vrolijk te zijn voor andere mensen.
feelings_o3kn4guk = Veel mensen voelen zich zo. Ongeveer { $problem-in-hundred-low } tot { $problem-in-hundred-high } op de 100 mensen met kanker hebben een emotioneel probleem waarvoor zorg nodig is.[^donovan-2020] Ongeveer { $depression-in-hundred } op de 100 hebben een depressie.[^mitchell-2011]
feelings_bkmgkbjo = Vertel uw behandelteam ook over pijn, vermoeidheid en slecht slapen. Hierdoor kunt u somberder worden, en ook door sommige medicijnen.

## harder-times

harder-times_a3uvd6in = Moeilijkere tijden
harder-times_azrlj2cl = Regel meer steun voor de tijden die vaak moeilijk zijn.
harder-times_nlrurcdg = Wanneer
harder-times_3c64g2gr = Wat u kunt voelen
harder-times_cxikeifb = Wat kan helpen
harder-times_of6s4ngq = Voor een scan
harder-times_aff46aq7 = Uw zorgen kunnen groter worden als de dag dichterbij komt.
harder-times_v552uzox = Vraag wanneer en hoe u de uitslag krijgt. Plan iets leuks voor de dag ervoor.
harder-times_3e4mj2hi = Aan het begin van een behandeling
harder-times_phdi5yz2 = U kunt het gevoel hebben dat er te veel te leren is.
harder-times_pamhy6ab = Neem iemand mee. Vraag om informatie op papier.
harder-times_2kdn6re3 = Tijdens een pauze in de behandeling
harder-times_qag7yxis = U kunt zich minder veilig voelen.
harder-times_eff6jwgs = Vraag wie u kunt bellen en wanneer de volgende controle is.
harder-times_3zyhmhp7 = Als de kanker is gegroeid
harder-times_puvcbtzq = U kunt geschokt zijn, boos zijn of rouwen.
harder-times_ghl7ao6l = Vraag om een tweede gesprek een paar dagen later. Schrijf uw vragen op.

## check-yourself

check-yourself_jjvlih7u = Ga elke week na hoe het met u gaat
check-yourself_4xbhltbr = Kies één getal, één keer per week. [Emotionele belasting][term-distress] is een naar gevoel dat te maken heeft met uw gedachten, uw lichaam, uw relaties of uw geloof.[^ownby-2019] Het kan licht of heel sterk zijn.
check-yourself_y7vwxmv5 = Hoeveel emotionele belasting had u in de afgelopen week?
check-yourself_acuok7er = geen belasting
check-yourself_5ezdlswi = de ergste belasting die ik me kan voorstellen
check-yourself_j6kqmsc7 = Vertel het uw behandelteam als uw getal { $distress-action } of hoger is.[^agarwal-2025] Vertel ook een lager getal, als u zich daar zorgen over maakt. Deze schaal is het begin van een gesprek. De schaal stelt geen diagnose.
check-yourself_wwxbk6ok = Twee andere tekenen zijn belangrijk. Bel uw behandelteam tijdens kantooruren als een van deze tekenen { $low-mood-weeks } weken of langer duurt:[^arroll-2010]
check-yourself_qhdrscq3 = U bent op de meeste dagen verdrietig of zonder hoop.
check-yourself_ad4gwsie = U heeft op de meeste dagen bijna nergens plezier in.
check-yourself_6gqjajde = Dit kunnen tekenen van een depressie zijn. Een depressie is een ziekte, geen zwakte, en behandeling kan helpen.[^esmo-mood-2023]

## today

today_juusj5hj = Wat u vandaag kunt doen
today_wkutiint = Kies één klein ding uit deze lijst.
today_km5ru3vb = Doe dit elke dag op ongeveer dezelfde tijd: opstaan, wassen, eten en naar bed gaan.
today_iycoxysl = Stel één doel dat klein genoeg is voor vandaag, zoals een vriend of vriendin bellen.
today_xnwmenml = Beweeg een beetje, bijvoorbeeld met een korte wandeling. Bewegen kan zorgen en somberheid verminderen.[^campbell-2019]
today_6hh7vssp = Ga een tijdje naar buiten, of ga bij een raam zitten.
today_klxbh2hq = Houd elke dag een vaste tijd vrij voor uw zorgen. Schrijf ze op en doe dan iets anders.
today_mia4hxb3 = Zoek op internet alleen zo lang als u van tevoren heeft afgesproken met uzelf. Stop als u zich slechter voelt.
today_p6avj5z5 = Gebruik geen alcohol en geen extra slaappillen om aan uw gevoelens te ontsnappen. Vraag uw behandelteam om hulp die veiliger is.

## slow-breathing

slow-breathing_4frkf5yf = Langzaam ademen
slow-breathing_kfb4sgns = Probeer deze stappen als u gespannen bent:
slow-breathing_ar6fdrwf = Ga zo zitten of liggen dat het prettig voelt.
slow-breathing_g3yi44cm = Adem rustig in door uw neus.
slow-breathing_owtmdiej = Adem langzaam uit, langer dan u inademde.
slow-breathing_hnjilmx7 = Laat uw schouders zakken.
slow-breathing_7aeki643 = Ga een paar minuten door. Stop als u duizelig wordt.

## people

people_nxms5mll = Mensen die kunnen helpen
people_lljrvkrv = Vraag één persoon om één duidelijk ding. Verschillende mensen kunnen bij verschillende dingen helpen.
people_wgalkc2r = Uw verpleegkundige of arts kan helpen bij stemming, slaap, pijn en medicijnen. Begin daar.
people_jrj7wh2p = Een psycholoog of [psycho-oncoloog][term-psycho-oncologist] weet wat kanker met gevoelens doet.
people_6sozqzw6 = Een maatschappelijk werker kan helpen met werk, geld en zorg thuis.
people_dktrdohu = Een geestelijk verzorger of iemand van uw geloofsgemeenschap kan met u praten over zingeving en geloof.
people_h24pp56k = Een lotgenotengroep kan u in contact brengen met mensen die deze ziekte kennen.
people_qjxlongm = Familie, vrienden en buren kunnen u gezelschap houden of in huis helpen.
people_qrmb76xv = Iemand in het midden van een cirkel van zes kleine tekeningen: familie en vrienden, verpleegkundige of arts, psycholoog, maatschappelijk werker, lotgenotengroep, geestelijk verzorger.
people_cmfe6hzr = Ik
people_szejahfb = Familie en vrienden
people_qt7nj6jh = Verpleegkundige of arts
people_ytbtk4wt = Psycholoog
people_tsnhhztw = Maatschappelijk werker
people_6ubjwofz = Lotgenotengroep
people_r3wuxws5 = Geestelijk verzorger
people_m2cum6vd = Een cirkel van steun. Die van u kan er anders uitzien.
people_3whkc7bo = Vraag naar behandeling tegen zorgen of somberheid. Gesprekstherapie en mindfulness kunnen helpen.[^esmo-mood-2023] Mindfulness betekent rustige aandacht voor het moment van nu. Medicijnen helpen sommige mensen.[^esmo-mood-2023] Uw behandelteam controleert of ze passen bij de behandeling van uw kanker.

## family

family_nbbav3rb = Familie en kinderen
family_2yzac37j = Zeg in korte zinnen wat u voelt en wat u nodig heeft. Andere mensen kunnen het niet raden.
family_2nn27mcg = Kinderen merken vaak dat er iets mis is. Gebruik eenvoudige, ware woorden en zeg het woord kanker. Vertel hun dat zij het niet hebben veroorzaakt. Vertel hun wie er voor hen zorgt. U mag zeggen dat u iets niet weet.

## body

body_z6kaokig = Uw lichaam en intimiteit
body_4gfpq2i3 = Vertel het uw verpleegkundige als u zich anders voelt over uw lichaam. Behandeling, littekens of een [stoma][term-stoma] kunnen veranderen hoe u uzelf ziet. Een stomaverpleegkundige kan u helpen om u zekerder te voelen bij andere mensen.
body_s6jwymfg = Vertel uw partner wat goed voelt en wat niet. Intimiteit kan een gesprek, een knuffel of seks zijn. Praat met uw behandelteam als u pijn heeft bij seks of uw zin in seks kwijt bent. Zij kennen deze vragen.

## work-money

work-money_tedjx3sn = Werk en geld
work-money_4wgj6a4l = Vraag op tijd om een maatschappelijk werker. U heeft misschien recht op een ziekte-uitkering, minder werkuren of hulp bij de kosten. De regels verschillen per land.

## carers

carers_nq6zkwrv = Als u voor iemand met kanker zorgt
carers_kens3ojc = Zorg ook voor uw eigen stemming. Gebruik elke week dezelfde schaal voor uzelf. Vraag om hulp voordat u heel moe bent.
carers_qo4jdqx2 = Luister meer dan u advies geeft. U hoeft niet alles op te lossen.

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = Gedachten om een eind aan uw leven te maken
suicidal-thoughts_gfg2miz5 = Denkt u aan zelfdoding? Vertel het nu aan iemand. Sommige mensen met kanker denken eraan een eind aan hun leven te maken. Deze gedachten kunnen komen als pijn, angst of verdriet heel sterk is. U hoeft zich er niet voor te schamen. Met hulp kunnen ze weggaan.
suicidal-thoughts_prar7afw = Blijf bij een ander tot er hulp komt. Vraag die persoon om medicijnen en andere dingen die u kwaad kunnen doen, weg te halen.
suicidal-thoughts_vitduqgp = [Zorgt u voor iemand met kanker][term-carer]? Vraag het dan direct: ‘Denk je eraan een eind aan je leven te maken?’ Door die vraag komt niemand op het idee.[^dazzi-2014] Als er gevaar is, laat de persoon dan niet alleen.
suicidal-thoughts_t4x477gf = Noodgeval: bel nu het alarmnummer
suicidal-thoughts_zxcsu5aa = U heeft een plan om een eind aan uw leven te maken, of u zou zulke gedachten kunnen uitvoeren.
suicidal-thoughts_254bw3to = U kunt niet meer voor uw eigen veiligheid zorgen.
suicidal-thoughts_luiky2n2 = U heeft uzelf met opzet verwond of te veel medicijnen ingenomen.
suicidal-thoughts_gdxf4bpe = U bent plotseling erg verward.
suicidal-thoughts_du3hvmz5 = U heeft nieuwe of hevige pijn op de borst, of u bent ernstig benauwd of plotseling benauwd, ook als u denkt dat het paniek is.
suicidal-thoughts_fuxbjzti = Bel nu uw behandelteam, dag en nacht
suicidal-thoughts_ckhmuk7p = U denkt eraan een eind aan uw leven te maken, ook zonder plan.
suicidal-thoughts_wvsixy7m = U ziet geen reden om door te gaan.
suicidal-thoughts_5blc3y35 = U heeft meerdere dagen bijna niet gegeten of bijna niet geslapen.
suicidal-thoughts_62y7r7fp = U ziet of hoort dingen die andere mensen niet zien of horen.
suicidal-thoughts_ouseovtp = U wilt stoppen met de behandeling omdat u wanhopig bent.
suicidal-thoughts_vuxdc3aq = U heeft elke dag steeds meer alcohol of pillen nodig.
suicidal-thoughts_gk3zpmsf = Neemt uw behandelteam niet op? Bel dan het alarmnummer of ga naar de spoedeisende hulp. Blijf niet alleen.

## worksheets

worksheets_osd4cc6w = Uw werkbladen
worksheets_otw7vfah = Vul alleen in wat u helpt. Neem deze pagina’s mee naar uw volgende afspraak.
worksheets_sihohzn6 = Stemmingsdagboek
worksheets_aychov5z = Gebruik dezelfde schaal als voor de emotionele belasting: 0 betekent geen belasting, 10 betekent de ergste.
worksheets_zbaiss5c = Dag
worksheets_asxlw3b6 = Belasting, 0 tot 10
worksheets_sdthlzok = Wat er gebeurde
worksheets_l32yao7g = Wat hielp
worksheets_r7i5jkjb = Zorgenlijst
worksheets_pwuicnlk = Schrijf elke zorg in één kolom. Kies voor de eerste kolom één kleine stap.
worksheets_vzaexpvv = Hier kan ik iets aan doen
worksheets_uy5l57qp = Dit kan ik nu niet veranderen
worksheets_bedmlkuq = Mijn steun op een rij
worksheets_kpem5uvn = Schrijf op elke regel een naam. Eén persoon kan op meer plaatsen staan.
worksheets_tcb67bs3 = Wat ik nodig heb
worksheets_yinzx6xv = Wie kan helpen
worksheets_cuqkwd2e = Hoe ik die persoon bereik
worksheets_5nl7obfl = Iemand die luistert
worksheets_axszntof = Vervoer naar het ziekenhuis
worksheets_vx74jofe = Boodschappen en maaltijden
worksheets_kqs4bso7 = Zorg voor kinderen of ouders
worksheets_whk24l2n = Hulp bij formulieren en geld
worksheets_lde2vnwe = Iemand die ik ’s nachts kan bellen
worksheets_stczr4lc = Mijn waarschuwingstekens
worksheets_kcpgvxyr = Kruis aan welke tekenen u vertellen dat u meer hulp nodig heeft.
worksheets_lzezoac5 = Ik slaap veel minder of veel meer dan anders.
worksheets_upaonytt = Ik blijf weg bij mensen.
worksheets_nbkhcjck = Ik huil vaak of voel niets.
worksheets_rnydront = Ik word boos om kleine dingen.
worksheets_sxbruj6z = Ik sla afspraken, behandelingen of medicijnen over.
worksheets_pnzpsjc6 = Woorden om te beginnen
worksheets_pv4odcrz = Ik wil vandaag graag over mijn stemming praten.
worksheets_7gtwar64 = Mijn emotionele belasting was deze week hoog. Wat kan helpen?
worksheets_s6ixgshc = Ik ben zo bang voor de scan dat ik niet kan slapen.
worksheets_hbyngk6t = Kan een medicijn of pijn mijn stemming slechter maken?
worksheets_dox73hrv = Kan ik praten met iemand die mensen met kanker helpt bij hun gevoelens?
worksheets_3asjs4qc = Soms denk ik eraan een eind aan mijn leven te maken.
worksheets_7ol2dhyl = Wie kan ik ’s nachts of in het weekend bellen?

## when-to-call

when-to-call_4zxn4crm = Wanneer moet u bellen?

## meta

meta_ss7j6rnj = Goed eten
meta_sp266zoy = Een praktische gids over eten, gewicht en kracht bij spijsverteringskanker
meta_telkf27o = Hoe u op gewicht en op krachten blijft bij spijsverteringskanker, met tips voor veelvoorkomende problemen met eten.
meta_ccu6z6rg = Blijf op gewicht en op krachten: meld gewichtsverlies op tijd en vraag om een diëtist.

## intro

intro_dtz7pev2 = Het doel is om op gewicht en op krachten te blijven.
intro_wyeryuxu = Weeg uzelf één keer per week. Meld elk gewichtsverlies dat u niet had gepland.
intro_wrnyg4ak = Eet vaak kleine beetjes, en elke keer iets met eiwit.
intro_or2pjzlv = Vraag op tijd om een diëtist.
intro_jgflyef3 = Begin niet met een streng dieet, met vasten of met een supplement voordat u het uw behandelteam heeft gevraagd.

## why

why_vnhr7jfz = Waarom eten verandert
why_klaqo4w6 = Vertel het uw behandelteam zodra eten moeilijker wordt. Zij kunnen veel van de oorzaken behandelen.
why_acwwdu2i = De [tumor][term-tumour], een operatie of behandeling kan uw eetlust, smaak en spijsvertering veranderen. De ziekte kan ook veranderen hoe uw lichaam voedsel gebruikt. Ongeveer { $loss-at-diagnosis-low } tot { $loss-at-diagnosis-high } op de 100 mensen zijn afgevallen als hun kanker wordt ontdekt.[^seom-2019]
why_guuv25gc = Dit is niet uw schuld. Eten alleen kan gewichtsverlies niet altijd stoppen.[^espen-2021]

## weigh

weigh_eqfsrn4f = Weeg uzelf elke week
weigh_sb4egeku = Gebruik dezelfde weegschaal, op dezelfde dag, in kleding die op elkaar lijkt.
weigh_laux7pbg = Bel uw behandelteam tijdens kantooruren bij elk van deze tekenen, hoeveel u ook weegt:
weigh_hl6f36kv = Uw gewicht blijft dalen.
weigh_d5s5pi7q = U bent binnen { $weight-loss-months } maanden meer dan { $weight-loss-share } van uw gewicht kwijtgeraakt.[^glim-2019]
weigh_62luicj7 = U heeft langer dan { $low-intake-days } dagen de helft of minder gegeten van wat u normaal eet.[^glim-2019]
weigh_nhnjuge4 = Uw kleren of ringen zijn losser gaan zitten.
weigh_2gasc6im = Uw buik of uw beide benen zwellen langzaam op. Extra vocht kan gewichtsverlies verbergen.
weigh_vlecjl64 = Voor iemand van { $example-weight } is een verlies van { $weight-loss-share } gelijk aan { $example-loss }.

## how-much

how-much_4zf4gb3y = Hoeveel heeft u nodig?
how-much_ioxjfenm = Gebruik deze tabel als eerste richtlijn. De getallen zijn algemeen, en een [diëtist][term-dietitian] bepaalt die van u. Het algemene advies voor één dag is { $energy-low } tot { $energy-high } energie voor elke kilo lichaamsgewicht. Voor eiwit is het meer dan { $protein-low } voor elke kilo, tot { $protein-high } als dat kan.[^espen-2021]
how-much_s5yiaaf4 = Lichaamsgewicht (kg)
how-much_suplsvbo = Energie per dag (kcal)
how-much_lv46du4o = Eiwit per dag (g)
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
how-much_zegjmkmw = Deze getallen passen misschien niet bij u als u een nierziekte, leverziekte of diabetes heeft. Vraag het eerst aan uw behandelteam.

## protein

protein_ajl3iibl = Kleine maaltijden, meer eiwit
protein_mb7llwlv = Eet om de paar uur een beetje, ook als u geen honger heeft. Eiwit helpt uw lichaam om spieren te behouden. Begin uw maaltijd met het eiwitrijke eten.
protein_ilhdfgot = Een bord in drie gelijke delen: eiwitrijk eten, zetmeelrijk eten, en groente of fruit. Naast het bord staat iets te drinken.
protein_7ldv4ya3 = Eiwitrijk eten
protein_7vsjtcvh = Zetmeelrijk eten
protein_ngilgxmu = Groente of fruit
protein_xsnlwbcp = Drinken
protein_44pjsfbz = Eén manier om uw bord te vullen. Uw diëtist kan de delen voor u veranderen.
protein_kigmrnt4 = De tabel laat zien hoeveel eiwit er in gewone voedingsmiddelen zit. De getallen zijn een schatting.[^bnf-protein]
protein_ha7j75oo = Voedingsmiddel
protein_5xax2us6 = Hoeveelheid
protein_nk3j7q3j = Eiwit (g)
protein_rmm2gdnz = Kip, bereid
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = Witvis, bereid
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = Eieren
protein_i6eh4vnv = 2 eieren
protein_2y6ov4bf = 12
protein_4w2vvpvb = Yoghurt, naturel
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = Linzen of bonen, gekookt
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = Melk
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = Amandelen
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = Zo haalt u meer uit een kleine maaltijd:
protein_3hvefbut = Doe olie, boter, ei, kaas of gemalen noten bij soep, rijst, pasta of groente.
protein_a32xxbud = Zorg dat er eten klaarstaat dicht bij u, zoals yoghurt, gekookte eieren, brood of soep.
protein_cy3sfw7f = Eet het meest op het moment van de dag waarop u zich het best voelt.
protein_whwmnxnt = Maak een korte wandeling voor het eten, als dat lukt.

## problems

problems_r25qs6me = Tips voor veelvoorkomende problemen
problems_mhs4oygx = Zoek uw probleem in deze tabel en vertel het uw behandelteam. Medicijnen kunnen vaak ook helpen.
problems_65ke2u2r = Probleem
problems_cxikeifb = Wat kan helpen
problems_qderoi2u = Geen eetlust
problems_fna6uco4 = Eet op vaste tijden. Gebruik kleine borden. Kies eten dat u lekker vindt.
problems_had3hc6k = Te snel vol
problems_rbcfuuew = Eet minder per keer, maar vaker. Drink tussen de maaltijden door.
problems_xlwqifyl = Misselijk
problems_7p3ggcuc = Kies eten zonder sterke smaak dat niet heet is. Blijf uit de buurt van kookgeuren. Neem uw medicijn tegen misselijkheid zoals afgesproken.
problems_32ji5zai = Eten smaakt anders
problems_st4l4jp6 = Probeer ander eten. Doe er citroen of kruiden bij als uw mond geen pijn doet. Spoel uw mond voor het eten.
problems_3ep55gur = Pijnlijke mond
problems_bpv7fbj5 = Kies zacht eten dat niet heet is. Eet niets dat zuur, pittig of ruw is. Gebruik een zachte tandenborstel.
problems_yz6vpnlt = Droge mond
problems_zlhxur3b = Neem vaak kleine slokjes. Doe saus of bouillon bij het eten.
problems_at2y3fwy = Diarree
problems_enptinyw = Drink meer. Kies rijst, aardappelen, bananen of witbrood. Bel nu uw behandelteam, dag en nacht, als u veel meer diarree heeft dan normaal, of als de diarree ’s nachts komt of als er bloed bij zit.
problems_pazkrp4q = Verstopping
problems_2v45kdya = Drink meer en beweeg een beetje. Vraag het eerst voordat u meer vezels eet of een laxeermiddel neemt.
problems_5lmtna45 = Winderigheid
problems_sjzpbbxq = Eet langzaam. Probeer minder bonen, minder kool en minder drankjes met prik.
problems_33wbqnmt = Moeite met slikken
problems_372wpde5 = Bel uw behandelteam tijdens kantooruren. Misschien heeft u zacht eten en een slikonderzoek nodig. Blijft eten steken of kunt u niet slikken? Bel dan nu uw behandelteam, dag of nacht.
problems_t2i3evpv = Is een deel van uw darm nauw? Vraag het dan aan uw behandelteam voordat u meer vezels eet. Vraag ook of u noten en rauwe groente mag eten.

## after-operation

after-operation_3djuz355 = Na een operatie
after-operation_ihjgrare = Volg het plan van uw eigen behandelteam, want operaties verschillen.
after-operation_mrax6r3u = **Slokdarm of maag**: eet vaak kleine maaltijden en kauw goed. Drink tussen de maaltijden door. Vraag naar vitamine B12.
after-operation_3se5dn6h = **Alvleesklier**: eet vaak kleine maaltijden. Vertel het uw behandelteam als uw ontlasting bleek of vettig is of blijft drijven. Misschien heeft u [enzymen][term-digestive-enzymes] nodig. Die neemt u bij het eten in.[^phillips-2021]
after-operation_37ikjlje = **Darm**: begin met zacht eten en voeg één nieuw voedingsmiddel per keer toe.
after-operation_cdr4b2uz = **Stoma**: kauw goed en drink genoeg. Vraag uw [stoma][term-stoma]verpleegkundige wat u moet doen als er iets verandert aan wat er uit uw stoma komt.
after-operation_ykfmzmyt = Na een operatie aan de maag of slokdarm kan voedsel te snel in de darm komen. U kunt zich duizelig, zweterig, slap of misselijk voelen binnen { $dumping-early } minuten na een maaltijd. Het kan ook { $dumping-late-from } tot { $dumping-late-to } uur erna gebeuren.[^niddk-dumping-2019] Vertel het uw diëtist. Kleinere maaltijden met minder suiker kunnen helpen.

## safe-food

safe-food_swre2xyh = Veilig eten
safe-food_njtwudup = Ga zorgvuldig om met eten, want door de behandeling kan uw afweer tegen ziektekiemen minder worden.
safe-food_fcdk3vs7 = Was uw handen voordat u kookt en voordat u eet.
safe-food_6trni7zf = Verhit vlees, vis en eieren tot het midden heet en helemaal gaar is.
safe-food_m3isduz2 = Houd rauw vlees en rauwe vis gescheiden van ander eten.
safe-food_s6m62574 = Eet geen rauwe vis, geen rauw vlees en geen rauwe eieren.
safe-food_2gpbicu7 = Drink geen rauwe melk en eet geen kaas die daarvan is gemaakt.
safe-food_jzsvmhnn = Laat gaar eten niet langer dan { $room-hours } uur op kamertemperatuur staan.[^who-food-2006]
safe-food_2rupksed = Houd uw koelkast onder { $fridge-limit }.[^who-food-2006]
safe-food_a6ok3kjl = De meeste mensen kunnen gewassen groente en fruit eten. Vraag uw behandelteam of u strengere regels nodig heeft.

## drinks

drinks_ty2f32o3 = Drinken en alcohol
drinks_xqfuozql = Drink verspreid over de dag kleine beetjes. Donkere urine kan betekenen dat u meer nodig heeft. Eet u weinig? Kies dan drinken met energie, zoals melk of soep.
drinks_yjmkvzku = Geen alcohol drinken is het veiligst.[^who-alcohol-2023] Vraag het uw behandelteam als u alcohol wilt drinken.

## supplements

supplements_vvfa2zvb = Supplementen en speciale diëten
supplements_yonrkevn = Laat uw behandelteam alles zien wat u gebruikt, ook kruiden, thee en vitamines.
supplements_jbl445fa = Geen enkel dieet geneest kanker.
supplements_k7mvhk77 = Vast niet en laat geen groepen voedingsmiddelen weg als u afvalt.[^espen-2021]
supplements_qke5ey6k = Neem geen hoge doses vitamines of mineralen, tenzij uw behandelteam vaststelt dat u ze nodig heeft.[^espen-2021]
supplements_dqbmhckd = Gebruik geen grapefruit, geen sint-janskruid en geen andere geneeskrachtige kruiden voordat u het heeft gevraagd. Ze kunnen veranderen hoe medicijnen werken.

## extra-help

extra-help_fg6huqwp = Als eten niet genoeg is
extra-help_nfkfghmx = Vraag op tijd naar de volgende stap. Het betekent niet dat u iets verkeerd heeft gedaan. Een diëtist verandert misschien eerst uw maaltijden. Daarna kan drinkvoeding helpen. Sommige mensen hebben voeding via een [sonde][term-feeding-tube] of een [ader][term-parenteral-nutrition] nodig.[^espen-2021]

## with-others

with-others_bzsrxrjg = Eten met anderen
with-others_vm6oagu5 = Eet met mensen die u aardig vindt, ook als u weinig eet. Vraag het uw behandelteam voordat u om religieuze redenen gaat vasten. In veel religies hoeven zieke mensen niet te vasten.
with-others_42uvyda5 = [Zorgt u voor iemand met kanker][term-carer]? Bied dan kleine beetjes aan. Accepteer het als de persoon nee zegt, want door druk kan eten moeilijker worden.

## cannot-wait

cannot-wait_olvugrvl = Problemen die niet kunnen wachten
cannot-wait_rjapl3sd = Wacht bij deze problemen niet tot uw volgende afspraak.
cannot-wait_t4x477gf = Noodgeval: bel nu het alarmnummer
cannot-wait_ozhkyh5n = U verslikt zich, en u kunt niet ademen of niet praten.
cannot-wait_n4zxapip = U braakt bloed.
cannot-wait_wpy2vxwj = U heeft koorts en uw huid of ogen zijn geel.
cannot-wait_fuxbjzti = Bel nu uw behandelteam, dag en nacht
cannot-wait_gxbd6oix = Er zit eten vast, of u kunt plotseling niet meer slikken.
cannot-wait_d4i5hmur = U blijft braken, of u kunt vocht of medicijnen niet binnenhouden.
cannot-wait_km4ufk7i = U heeft een hele dag bijna niets gedronken.
cannot-wait_553tcn4l = Uw buik is opgezet of pijnlijk, en u braakt.
cannot-wait_uixpmgoi = Uw buik is opgezet of pijnlijk, en er komen geen ontlasting en geen windjes.
cannot-wait_gtxslphq = U heeft zwarte ontlasting of bloed in uw ontlasting.
cannot-wait_unz2hh2a = Uw huid of ogen worden geel, ook zonder koorts.
cannot-wait_dmhc4xwe = Uw voedingssonde is eruit, zit verstopt of doet pijn.
cannot-wait_wg6yiwra = U heeft heel veel dorst en plast veel meer dan anders.

## worksheets

worksheets_osd4cc6w = Uw werkbladen
worksheets_w7zibzxx = Bewaar deze pagina’s in de keuken. Neem ze mee naar uw diëtist.
worksheets_enpv6zcy = Eet- en drinkdagboek
worksheets_edxd6wwn = Schrijf op wat u at en dronk, en ongeveer hoeveel.
worksheets_zbaiss5c = Dag
worksheets_tyiuw2bu = Ochtend
worksheets_sp6bwr5a = Middag
worksheets_uu6yhoxh = Avond
worksheets_jpyhbxg5 = Tussendoortjes en drinken
worksheets_vcrr23td = Mijn gewicht per week
worksheets_kd3j3q4e = Datum
worksheets_rukv2t3q = Gewicht (kg)
worksheets_npd4fmjc = Verandering sinds vorige week
worksheets_wgtc56wn = Notities
worksheets_5ywzl54u = Eten en klachten
worksheets_feybvoe5 = Wat ik at of dronk
worksheets_jlu623l7 = Tijd
worksheets_p5bitdbl = Wat ik voelde
worksheets_y6idj3cp = Hoelang na het eten
worksheets_u7yhxuww = Vragen voor de diëtist
worksheets_vbdxid5t = Hoeveel energie en eiwit heb ik elke dag nodig?
worksheets_a7y2v2rd = Op welk gewicht moet ik proberen te blijven?
worksheets_4pe5s77a = Welke voedingsmiddelen moet ik voorlopig weglaten, en hoelang?
worksheets_5kzotlsw = Heb ik drinkvoeding, vitamines of enzymen nodig?
worksheets_7ylp4cry = Hoe eet ik met diabetes, een stoma of een andere ziekte?
worksheets_jm4m7ank = Hoe kan ik het eten van mijn familie en mijn cultuur gebruiken?
worksheets_fp3ptwza = Wie bel ik als mijn gewicht weer daalt?

## when-to-call

when-to-call_4zxn4crm = Wanneer moet u bellen?

## meta

meta_kokhlfzj = Meer bewegen
meta_rgmdhyw4 = Een praktische gids over bewegen met uitgezaaide darmkanker
meta_6tof72bd = Hoe u veilig begint met bewegen, langzaam opbouwt en goed rust neemt als darmkanker is uitgezaaid.
meta_y6e4yi6x = Een beetje bewegen is beter dan niets: begin klein, bouw langzaam op en rust als dat nodig is.

## intro

intro_4nmeo22e = Een beetje bewegen is beter dan niets. Korte wandelingen tellen mee.
intro_e65a52gi = Begin met { $start-minutes-low } tot { $start-minutes-high } minuten per keer en bouw langzaam op.[^sunnybrook-exercise]
intro_fs76xvlk = Ga na hoe u zich voelt voordat u begint. Sommige dagen zijn om te rusten.
intro_jkauxvf2 = Gebruik de praattest: u moet kunnen praten terwijl u beweegt.
intro_zsikf5nw = Vraag het eerst aan uw behandelteam als u kanker in uw botten heeft of kort geleden bent geopereerd.

## why

why_r32u7jv4 = Waarom bewegen?
why_kcofevkl = Kies voor kleine, regelmatige beweging die u prettig vindt.
why_wzlskrpb = Onderzoek bij mensen met kanker laat zien dat bewegen vermoeidheid, zorgen en somberheid kan verminderen.[^campbell-2019] Het kan ook dagelijkse bezigheden makkelijker maken. Bewegen is veilig voor de meeste mensen met kanker als het past bij hun gezondheid.[^campbell-2019]

## evidence

evidence_edmjwnkq = Wat we niet weten
evidence_tsvhxhcf = Wees voorzichtig met grote beloften. Aan maar een paar onderzoeken deden mensen met [uitzaaiingen][term-metastasis] mee. Dat zijn mensen bij wie de kanker zich heeft verspreid.
evidence_yhynmw4a = In een klein onderzoek deden { $small-study-people } mensen met uitgezaaide kanker tijdens hun [chemotherapie][term-chemotherapy] mee aan een beweeggroep.[^chiarotto-2017] Niemand raakte gewond en de deelnemers konden verder lopen. Hun vermoeidheid en kwaliteit van leven veranderden niet duidelijk.
evidence_zbhkxm4t = In een groot onderzoek hielp bewegen mensen om vrij van kanker te blijven na de behandeling van dikkedarmkanker in een eerder stadium.[^challenge-2025] Die kanker was niet uitgezaaid naar andere organen. We weten niet of mensen met uitgezaaide kanker door bewegen langer leven.
evidence_vbytbsaw = Als bewegen u niet lukt, is dat niet uw schuld.

## check-first

check-first_mtfv6rqq = Ga eerst na hoe het gaat
check-first_oirvdkxb = Vraag uzelf elke keer af: hoe voel ik me nu? Gebruik dan de tabel.
check-first_pykqdmye = Teken
check-first_3ddkuzg2 = Hoe u zich voelt
check-first_5lighhyt = Wat u doet
check-first_myf5ttta = **Gaan**
check-first_kotvqtzr = U voelt zich zoals altijd, of een beetje moe.
check-first_kpprpsha = Doe wat u van plan was.
check-first_p6j3n6ee = **Rustig aan**
check-first_bcrp72rd = U voelt zich zwakker dan anders, of u heeft slecht geslapen.
check-first_4d7nrmct = Doe minder, of doe alleen rustige rekoefeningen.
check-first_rmyyvnfm = **Stop**
check-first_blwroypn = U heeft een klacht uit de lijst ‘Train vandaag niet’.
check-first_3ee57nn7 = Rust uit en doe wat in de lijst staat.
check-first_fehjq5y3 = **Train vandaag niet** als u een van deze klachten heeft.
check-first_xlk5txxs = U heeft koorts van { $fever-threshold } of hoger, of u heeft koude rillingen: train niet. Bel nu uw behandelteam.
check-first_dvwoz7td = U heeft een bloeding: train niet. Bel nu uw behandelteam.
check-first_35by6mvs = U heeft nieuwe botpijn: train niet. Bel nu uw behandelteam.
check-first_oo6kvbvj = Een been of arm is sinds kort gezwollen: train niet. Bel nu uw behandelteam.
check-first_p4bfufzq = U bent duizelig of uw hart slaat onregelmatig: train niet. Bel nu uw behandelteam.
check-first_o57yomas = U heeft een infectie of heel lage [bloedwaarden][term-blood-count]: train niet totdat uw behandelteam het goedvindt.
check-first_2ferlyvv = U heeft sinds gisteren gebraakt of diarree gehad: train vandaag niet.
check-first_ef7zktyh = **Stop met bewegen en bel het alarmnummer** als een van deze dingen gebeurt.
check-first_65u4rm32 = U krijgt pijn op de borst of wordt plotseling benauwd.
check-first_l2hdy5if = U valt flauw of zakt in elkaar.
check-first_jho3b2nc = U krijgt nieuwe zwakte of gevoelloosheid in uw benen.
check-first_dvra3f5t = U krijgt plotseling botpijn en kunt een been niet belasten.
check-first_cj7gsl4n = De meeste mensen kunnen zonder speciaal onderzoek beginnen met lichte beweging, zoals korte wandelingen.[^who-2020] Vraag het eerst aan uw behandelteam als u een hart- of longziekte heeft, of als u vaak valt.

## how-hard

how-hard_ecxp26lw = Hoe zwaar moet het zijn?
how-hard_mlya2amf = Praat terwijl u beweegt. Dit is de praattest.[^cdc-intensity]
how-hard_p4w37jum = Licht: u kunt praten en zingen.
how-hard_lbisatxa = Matig: u kunt praten, maar niet zingen.
how-hard_qyb26dhu = Zwaar: u kunt maar een paar woorden zeggen voordat u adem moet halen.
how-hard_fj4e4fbd = Kies ‘licht’ als u begint of moe bent. Probeer ‘matig’ op goede dagen. Doe rustiger aan als het zwaar voelt.
how-hard_tvaupomq = Drie mensen bewegen met verschillende snelheid. Eén wandelt en zingt, één loopt sneller en praat, en één rent en zegt maar een paar woorden.
how-hard_ycdqpqeu = Licht
how-hard_lnzui4tm = U kunt zingen
how-hard_wf67l22s = Matig
how-hard_upxflrs2 = Praten, niet zingen
how-hard_j7zdibmf = Zwaar
how-hard_dtz4jkuz = Maar een paar woorden
how-hard_brsv3jyk = De praattest: bij matige inspanning kunt u praten, maar niet zingen.
how-hard_6xcozwlf = Hoe zwaar voelt deze activiteit?
how-hard_6vxbmde4 = geen inspanning, zoals wanneer ik uitrust in een stoel
how-hard_e4aetytf = de zwaarste inspanning die ik me kan voorstellen

## start

start_vrvfljt4 = Hoe u begint
start_5i6zmbgm = Begin deze week met één kleine stap.
start_mxo7u2i3 = Kies een activiteit die u leuk vindt, zoals wandelen, dansen, fietsen of tuinieren.
start_nfvhap3k = Doe dit { $start-minutes-low } tot { $start-minutes-high } minuten.[^sunnybrook-exercise]
start_razcv2xj = Kies het moment van de dag waarop u de meeste energie heeft.
start_2r5l5bs5 = Doe er elke week een paar minuten bij als het makkelijk gaat.
start_v2w2e5bl = Sta vaak op, beweeg vaak en zit minder.
start_y3aqplle = De [Wereldgezondheidsorganisatie][who-physical-activity] noemt een doel voor volwassenen, ook voor mensen die leven met kanker. Dat is { $weekly-minutes-low } tot { $weekly-minutes-high } minuten matige inspanning per week.[^who-2020] Zie het als een doel voor later. Minder is ook goed voor u.
start_6ayx4x6g = Tegen vermoeidheid adviseren deskundigen { $fatigue-sessions } keer per week matige inspanning, minstens { $fatigue-weeks } weken lang.[^campbell-2019]

## plan

plan_ldpy4kfb = Plan uw week
plan_e6aetrbp = Wissel wandelen, kracht, evenwicht en rust af. Deze tabel is alleen een voorbeeld.
plan_zbaiss5c = Dag
plan_fogmto73 = Voorbeeld
plan_3jbivp77 = Maandag
plan_yg4f4rkm = Korte wandeling
plan_obiponhd = Dinsdag
plan_aht3swtl = Krachtoefeningen
plan_265qatrm = Woensdag
plan_kkmbx42g = Korte wandeling en rustig rekken
plan_y4qntvqb = Donderdag
plan_x3gexyfw = Rust, of licht rekken
plan_kjiojjcm = Vrijdag
plan_o73xhvhe = Korte wandeling en evenwichtsoefeningen
plan_mkwxolsd = Zaterdag
plan_7pasguyi = Krachtoefeningen
plan_5i5pjplj = Zondag
plan_e3atmkyg = Een activiteit met anderen die u leuk vindt
plan_brao4zoa = Doe op minstens { $strength-days } dagen per week krachtoefeningen, als dat lukt.[^who-2020]
plan_5g2ti4cn = Bent u { $older-age } jaar of ouder? Oefen dan op minstens { $balance-days } dagen per week uw evenwicht.[^who-2020] Ga bijvoorbeeld staan met de ene voet voor de andere en houd een tafel vast.
plan_aly4d57m = Plan rustigere dagen na elke behandeling. Veel mensen voelen zich dan zwakker.

## strength

strength_qo4jgyby = Zes krachtoefeningen
strength_e45in6bl = Gebruik een stevige stoel die tegen een muur staat. Herhaal elke oefening een paar keer. Bouw langzaam op tot { $repeats-max } herhalingen.[^nhs-tayside-exercises] Blijf ademen. Stop als het pijn doet.
strength_bzj7vqa3 = **Opstaan uit de stoel**: ga voor op de stoel zitten. Leun naar voren en sta langzaam op. Ga langzaam zitten. Gebruik uw handen als dat nodig is.
strength_frg6vnya = **Duwen tegen de muur**: ga met uw gezicht naar een muur staan en zet uw handen op borsthoogte tegen de muur. Buig uw ellebogen en duw uzelf dan terug.
strength_altlcqqi = **Hielen heffen**: houd de rugleuning van de stoel vast. Til beide hielen op en laat ze daarna langzaam zakken.
strength_7h3wcshd = **Knie heffen**: zit rechtop. Til één knie op en laat die weer zakken. Wissel van been.
strength_w3psyc73 = **Been strekken**: zit rechtop. Strek één knie en laat de voet langzaam zakken. Wissel van been.
strength_6zsnpbak = **Armen buigen**: zit met een klein flesje water in elke hand. Buig uw ellebogen en laat uw handen daarna langzaam zakken.
strength_oww7o2oj = Iemand zit op een stoel, leunt dan naar voren en staat daarna rechtop voor de stoel.
strength_tcjugdnk = Zit rechtop
strength_3hx33mcq = Leun naar voren
strength_utnwpe7i = Sta langzaam op
strength_kuev7pw6 = Opstaan uit de stoel: zit rechtop, leun naar voren en sta langzaam op.
strength_qlg4lu5s = Iemand staat voor een muur met beide handen tegen de muur. Eerst zijn de armen gestrekt. Dan buigen de ellebogen en komt het lichaam dichter bij de muur.
strength_kw73bzac = Duwen tegen de muur: buig uw ellebogen en duw uzelf dan terug.
strength_7vkhtyoq = Iemand staat achter een stoel en houdt de rugleuning vast. Eerst staan de voeten plat op de vloer. Dan komen beide hielen omhoog.
strength_fum7ajxf = Hielen heffen: til beide hielen op en laat ze langzaam zakken.
strength_gezyomm6 = Iemand zit op een stoel. Eerst staan beide voeten op de vloer. Dan komt één knie omhoog.
strength_t3ye2w4t = Knie heffen: til één knie op en laat die weer zakken.
strength_tlnnbwnq = Iemand zit op een stoel. Eerst staan beide voeten op de vloer. Dan is één been recht naar voren gestrekt.
strength_tgtb4rpy = Been strekken: strek één knie en laat de voet zakken.
strength_lswi47vx = Iemand zit op een stoel en houdt een klein flesje vast. Eerst is de hand laag. Dan buigt de elleboog en komt de hand omhoog.
strength_ee3j6gj7 = Armen buigen: buig uw ellebogen en laat uw handen zakken.

## adapt

adapt_htp5ehm5 = Pas het aan uw lichaam aan
adapt_chbsxslp = Vraag een [fysiotherapeut][term-physiotherapist] om u te helpen de oefeningen aan te passen.

## stoma

stoma_7vyc4buf = Als u een stoma heeft of aan uw buik bent geopereerd
stoma_mrt6wn5t = Vraag uw chirurg wanneer u iets mag tillen. Na een [stoma][term-stoma]-operatie geldt vaak de regel: de eerste { $lifting-months } maanden niet zwaar tillen.[^nswoc-stoma] Wandelen is een goed begin. Vraag uw stomaverpleegkundige naar lichte buikoefeningen en een steunband. Vertel het uw stomaverpleegkundige als u een nieuwe bobbel bij uw stoma ziet.

## port

port_txrvm644 = Als u een poortkatheter of centrale lijn heeft
port_uai2mmnu = Laat de wond bij uw [poortkatheter][term-port] of centrale lijn eerst genezen. Til in het begin geen zware dingen boven uw hoofd. Vraag het uw verpleegkundige voordat u gaat zwemmen.

## neuropathy

neuropathy_l3fhutcn = Als uw handen of voeten gevoelloos zijn
neuropathy_mgavf4n6 = Doe de oefeningen zittend, of houd iets stevigs vast. Draag dichte schoenen die goed passen. Gevoelloosheid kan een teken zijn van [neuropathie][term-neuropathy]. Controleer uw voeten op wondjes. Nieuwe zwakte of gevoelloosheid in uw benen is iets anders: bel het alarmnummer of ga naar de spoedeisende hulp.

## bones

bones_zwor6aft = Als u kanker in uw botten heeft
bones_3s4vetuj = Vraag om een eigen oefenplan voordat u begint. Bewegen kan vaak, als deskundigen eerst het risico bekijken.[^campbell-bone-2022] Ren niet, spring niet, til niet zwaar en maak geen sterke draaiende bewegingen met uw rug, tenzij uw behandelteam het goedvindt.

## tired-days

tired-days_fdty4v3r = Op dagen dat u moe bent
tired-days_b73apu7q = Doe een beetje en rust dan uit.
tired-days_2jljfwhs = Loop door de kamer, of beweeg uw armen en benen in een stoel.
tired-days_23p2b3xn = Doe het belangrijkste van de dag eerst.
tired-days_or6lmivw = Rust uit voordat u uitgeput bent.
tired-days_k4ijhsqr = Vertel het uw behandelteam als de [vermoeidheid][term-fatigue] niet minder wordt. Sommige oorzaken zijn te behandelen.

## keep-going

keep-going_vaa3no6x = Houd vol
keep-going_sw4l6x2r = Stel elke week één klein doel. Slaat u dagen over? Begin dan opnieuw met een kleinere stap.
keep-going_kh6x6abi = Wandel met een vriend of vriendin, of vraag uw behandelteam naar een beweeggroep. Bewegen met iemand die ervoor is opgeleid, werkt vaak het best.[^campbell-2019] Zorgt u voor iemand met kanker? Bied dan aan om mee te doen. Laat die persoon het tempo bepalen.

## worksheets

worksheets_osd4cc6w = Uw werkbladen
worksheets_rovffv3f = Beweegdagboek
worksheets_oylsdbrd = Schrijf één regel per dag. Een rustdag telt ook mee.
worksheets_kd3j3q4e = Datum
worksheets_vzjrifi5 = Wat ik heb gedaan
worksheets_qfwk4oac = Minuten
worksheets_cj4opdd7 = Inspanning, 0 tot 10
worksheets_u3377vde = Hoe ik me daarna voelde
worksheets_fh5trhpq = Mijn weekplan
worksheets_tyleafro = Schrijf kleine stappen op. Geef uw behandeldagen en uw rustdagen aan.
worksheets_zbaiss5c = Dag
worksheets_sp7ay25m = Activiteit
worksheets_chsjun35 = Tijd van de dag
worksheets_z2rghavw = Gedaan
worksheets_3jbivp77 = Maandag
worksheets_obiponhd = Dinsdag
worksheets_265qatrm = Woensdag
worksheets_y4qntvqb = Donderdag
worksheets_kjiojjcm = Vrijdag
worksheets_mkwxolsd = Zaterdag
worksheets_5i5pjplj = Zondag
worksheets_cxvwit5b = Mijn zes krachtoefeningen
worksheets_vifmoa7s = Schrijf bovenaan de datum op. Schrijf op hoeveel herhalingen u heeft gedaan. Sla een oefening over als die pijn doet.
worksheets_pef7lsc4 = Oefening
worksheets_dkxmz2nk = Dag 1
worksheets_gq4vxzct = Dag 2
worksheets_xs5abdbo = Dag 3
worksheets_3us35tk5 = Dag 4
worksheets_hq2wpuiu = Datum
worksheets_246t3lbq = Opstaan uit de stoel
worksheets_p5d3vvj6 = Duwen tegen de muur
worksheets_gvbgaq33 = Hielen heffen
worksheets_37wgawgo = Knie heffen, elk been
worksheets_7h2yzubk = Been strekken, elk been
worksheets_pp32ip5x = Armen buigen
worksheets_z2eriiqm = Vragen voor mijn behandelteam
worksheets_yfdpyhaw = Welke activiteiten zijn nu veilig voor mij?
worksheets_nlklcrgt = Welke bewegingen moet ik vermijden, en hoelang?
worksheets_ty5xqerx = Heb ik kanker in mijn botten, en wat betekent dat voor bewegen?
worksheets_7ehhxfxg = Wat betekenen mijn bloedwaarden voor bewegen?
worksheets_ldk57ldi = Wanneer mag ik na mijn operatie weer tillen?
worksheets_263x5x2g = Op welke dagen rond de behandeling moet ik rusten?
worksheets_htti3osy = Kan ik naar een fysiotherapeut of meedoen aan een beweeggroep?
worksheets_sadupj7d = Wat kan de oorzaak van mijn vermoeidheid zijn?

## when-to-call

when-to-call_4zxn4crm = Wanneer moet u bellen?

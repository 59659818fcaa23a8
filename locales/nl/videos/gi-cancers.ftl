## meta

meta_kr6zntxd = Over spijsverteringskanker
meta_fli4q7tq = Het script van een film van ongeveer drie minuten: wat spijsverteringskanker is, hoe het wordt behandeld en waar hulp vandaan komt.

## intro

intro_t7nbserw = Deze pagina is het script van een film van ongeveer drie minuten. De film zelf staat er niet bij. U kunt lezen wat er in beeld te zien is en wat er wordt gezegd.

## what-it-means

what-it-means_erqmigld = Wat het woord betekent
what-it-means_tl36tlfz = Iemand zit ’s ochtends aan de keukentafel. Op tafel ligt een brief.
what-it-means_7tqizh67 = U heeft het woord spijsverteringskanker gehoord. Misschien gaat het over u, of over iemand die dicht bij u staat. Deze film legt een paar woorden en een paar eerste stappen uit.
what-it-means_ajmtwh7a = Een lijntekening van het lichaam. De organen verschijnen een voor een.
what-it-means_limtya2v = Spijsverteringskanker begint in de organen die voedsel verteren. Dat zijn onder andere de slokdarm, de maag, de lever, de alvleesklier en de darm. Het zijn verschillende ziekten en ze hebben verschillende behandelingen nodig.
what-it-means_2g7t57vr = Kleine cirkels delen zich. Sommige stoppen niet en vormen een knobbel.
what-it-means_4yxu3pga = Ons lichaam maakt elke dag nieuwe cellen. Kanker begint als sommige cellen blijven groeien en niet stoppen. Ze kunnen een knobbel vormen. Dat heet een [tumor][term-tumour].
what-it-means_iuxvdeyl = Een paar cirkels gaan van de darm naar de lever.
what-it-means_y7ewnu7a = Kankercellen kunnen naar andere plaatsen in het lichaam gaan. Daar kunnen ze nieuwe tumoren vormen. Die heten uitzaaiingen. Darmkanker die naar de lever gaat, is nog steeds darmkanker.
what-it-means_ztnucpuv = De persoon kijkt uit een raam. Een vriendin komt erbij zitten.
what-it-means_cu5h62sx = Kanker heeft veel oorzaken. Vaak kan niemand zeggen waarom de een ziek wordt en de ander niet. Het is niet uw schuld.

## tests-and-treatment

tests-and-treatment_kxzt7chl = Onderzoek en behandeling
tests-and-treatment_7g6krxji = Een scanner, een dunne slang met een camera en een klein glaasje met een stukje weefsel.
tests-and-treatment_ligmcegp = Artsen gebruiken scans, kijkonderzoeken met een camera en kleine stukjes weefsel. De uitslagen laten zien welke soort kanker het is en waar die zit. Ze helpen om uw behandeling te plannen.
tests-and-treatment_xqaac3yh = Eenvoudige symbolen voor een operatie, bestraling en een infuus.
tests-and-treatment_r4xwbdmw = De behandeling kan een operatie, bestraling of medicijnen zijn. Chemotherapie en immunotherapie zijn twee soorten behandeling met medicijnen. Sommige mensen hebben één behandeling nodig. Anderen hebben er meer nodig. Uw behandelteam legt uit wat bij u past.
tests-and-treatment_awh2ao26 = De persoon en een arts bekijken samen een plan.
tests-and-treatment_pk2lixle = De behandeling kan verschillende doelen hebben. De behandeling kan bedoeld zijn om de kanker te genezen, om de kanker af te remmen of om klachten te verlichten. Vraag welk doel uw behandeling heeft.

## help

help_fkprodg4 = Hulp voor elke dag
help_b54v6kd3 = Een verpleegkundige, een diëtist en een fysiotherapeut begroeten de persoon.
help_j4r2xnrb = U heeft een heel team. Vertel het hun op tijd als u pijn heeft, moe bent, afvalt of zich zorgen maakt. Palliatieve zorg verlicht klachten. Deze zorg kan in elke fase helpen, ook tijdens de behandeling.
help_pcs5js2w = De persoon maakt een korte wandeling met een vriendin.
help_h3626jm3 = Genoeg eten, een beetje bewegen en praten met mensen die u vertrouwt, kunnen u elke dag helpen. Kleine stappen tellen mee.

## when-to-call

when-to-call_4zxn4crm = Wanneer moet u bellen?
when-to-call_gelz4bym = Een hand houdt een telefoon vast. Op een kaart staan de woorden: het nummer van uw behandelteam.
when-to-call_b7u6wsgi = Bel meteen het nummer van uw behandelteam, dag en nacht, als u koorts of koude rillingen heeft, of als u geen vocht binnen kunt houden. Neemt niemand op? Ga dan naar de spoedeisende hulp.
when-to-call_bxtbgvyb = De kaart wordt omgedraaid. Er staat: alarmnummer.
when-to-call_srdn4wbu = Bel het alarmnummer bij nieuwe of hevige pijn op de borst, bij ernstige of plotselinge benauwdheid of bij een hevige bloeding. Bel dit nummer ook bij nieuwe zwakte of gevoelloosheid in uw benen, of bij koorts met een gele huid of gele ogen.
when-to-call_hu23gmd4 = De persoon schrijft in een notitieboekje. Het beeld wordt langzaam licht.
when-to-call_3jcntyib = U hoeft vandaag niet alles te leren. Schrijf uw vragen op en neem ze mee naar uw volgende afspraak. U staat er niet alleen voor.

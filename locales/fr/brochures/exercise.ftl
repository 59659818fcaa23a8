## meta

meta_kokhlfzj = Bouger plus
meta_rgmdhyw4 = Un guide pratique pour bouger avec un cancer colorectal métastatique
meta_6tof72bd = Comment commencer à bouger sans danger, augmenter peu à peu et bien se reposer quand un cancer de l’intestin s’est propagé.
meta_y6e4yi6x = Bouger un peu vaut mieux que ne pas bouger : commencez doucement, augmentez peu à peu et reposez-vous quand vous en avez besoin.

## intro

intro_4nmeo22e = Bouger un peu vaut mieux que ne pas bouger. Les petites marches comptent.
intro_e65a52gi = Commencez par { $start-minutes-low } à { $start-minutes-high } minutes à la fois et augmentez peu à peu[^sunnybrook-exercise].
intro_fs76xvlk = Faites le point sur votre état avant de commencer. Certains jours sont faits pour le repos.
intro_jkauxvf2 = Faites le test de la parole : vous devez pouvoir parler pendant que vous bougez.
intro_zsikf5nw = Demandez d’abord l’avis de votre équipe soignante si vous avez un cancer dans les os ou si vous avez eu récemment une opération.

## why

why_r32u7jv4 = Pourquoi bouger ?
why_kcofevkl = Choisissez une activité légère et régulière que vous aimez.
why_wzlskrpb = Des études menées chez des personnes ayant un cancer montrent que l’exercice peut diminuer la fatigue, l’inquiétude et la baisse de moral[^campbell-2019]. Il peut aussi rendre les tâches quotidiennes plus faciles. L’exercice est sans danger pour la plupart des personnes ayant un cancer quand il est adapté à leur état de santé[^campbell-2019].

## evidence

evidence_edmjwnkq = Ce que nous ne savons pas
evidence_tsvhxhcf = Méfiez-vous des grandes promesses. Seules quelques études ont inclus des personnes ayant des [métastases][term-metastasis], c’est-à-dire un cancer qui s’est propagé.
evidence_yhynmw4a = Dans une petite étude, { $small-study-people } personnes ayant un cancer métastatique ont participé à un groupe d’exercice pendant leur [chimiothérapie][term-chemotherapy][^chiarotto-2017]. Personne ne s’est blessé, et les participants pouvaient marcher plus loin. Leur fatigue et leur qualité de vie n’ont pas clairement changé.
evidence_zbhkxm4t = Dans une grande étude, l’exercice a aidé des personnes à rester sans cancer après le traitement d’un cancer du côlon à un stade plus précoce[^challenge-2025]. Ce cancer ne s’était pas propagé à d’autres organes. Nous ne savons pas si l’exercice aide les personnes ayant un cancer métastatique à vivre plus longtemps.
evidence_vbytbsaw = Si vous ne pouvez pas faire d’exercice, ce n’est pas votre faute.

## check-first

check-first_mtfv6rqq = Faites le point avant de bouger
check-first_oirvdkxb = Posez-vous chaque fois la question : comment est-ce que je me sens maintenant ? Puis servez-vous du tableau.
check-first_pykqdmye = Signal
check-first_3ddkuzg2 = Comment vous vous sentez
check-first_5lighhyt = Que faire
check-first_myf5ttta = **Allez-y**
check-first_kotvqtzr = Vous vous sentez comme d’habitude, ou vous ressentez un peu de fatigue.
check-first_kpprpsha = Faites l’activité que vous avez prévue.
check-first_p6j3n6ee = **Ralentissez**
check-first_bcrp72rd = Vous ressentez plus de faiblesse que d’habitude, ou vous avez mal dormi.
check-first_4d7nrmct = Faites-en moins, ou faites seulement des étirements doux.
check-first_rmyyvnfm = **Arrêtez**
check-first_blwroypn = Vous avez un problème de la liste « Ne faites pas d’exercice aujourd’hui ».
check-first_3ee57nn7 = Reposez-vous et faites ce que dit la liste.
check-first_fehjq5y3 = **Ne faites pas d’exercice aujourd’hui** si vous avez l’un de ces problèmes.
check-first_xlk5txxs = Vous avez une fièvre de { $fever-threshold } ou plus, ou des frissons : ne faites pas d’exercice. Appelez tout de suite votre équipe soignante.
check-first_dvwoz7td = Vous saignez : ne faites pas d’exercice. Appelez tout de suite votre équipe soignante.
check-first_35by6mvs = Vous avez une nouvelle douleur dans les os : ne faites pas d’exercice. Appelez tout de suite votre équipe soignante.
check-first_oo6kvbvj = Une jambe ou un bras est gonflé depuis peu : ne faites pas d’exercice. Appelez tout de suite votre équipe soignante.
check-first_p4bfufzq = Vous avez des vertiges ou votre cœur bat de façon irrégulière : ne faites pas d’exercice. Appelez tout de suite votre équipe soignante.
check-first_o57yomas = Vous avez une infection ou des [taux de cellules sanguines][term-blood-count] très bas : ne faites pas d’exercice tant que votre équipe soignante n’a pas donné son accord.
check-first_2ferlyvv = Vous avez des vomissements ou de la diarrhée depuis hier : ne faites pas d’exercice aujourd’hui.
check-first_ef7zktyh = **Arrêtez de bouger et appelez le numéro d’urgence** si l’une de ces choses arrive.
check-first_65u4rm32 = Vous avez une douleur dans la poitrine ou soudain du mal à respirer.
check-first_l2hdy5if = Vous vous évanouissez ou vous vous effondrez.
check-first_jho3b2nc = Vous avez une nouvelle faiblesse ou un nouvel engourdissement dans les jambes.
check-first_dvra3f5t = Vous avez soudain une douleur dans un os et vous ne pouvez pas vous appuyer sur une jambe.
check-first_cj7gsl4n = La plupart des personnes peuvent commencer une activité légère, comme de petites marches, sans examen particulier[^who-2020]. Demandez d’abord l’avis de votre équipe soignante si vous avez une maladie du cœur ou des poumons, ou si vous tombez souvent.

## how-hard

how-hard_ecxp26lw = Quel effort faire ?
how-hard_mlya2amf = Parlez pendant que vous bougez. C’est le test de la parole[^cdc-intensity].
how-hard_p4w37jum = Facile : vous pouvez parler et chanter.
how-hard_lbisatxa = Modéré : vous pouvez parler, mais vous ne pouvez pas chanter.
how-hard_qyb26dhu = Difficile : vous pouvez dire seulement quelques mots avant de devoir reprendre votre souffle.
how-hard_fj4e4fbd = Choisissez un effort facile quand vous débutez ou en cas de fatigue. Essayez un effort modéré les bons jours. Ralentissez si cela vous semble difficile.
how-hard_tvaupomq = Trois personnes bougent à des vitesses différentes. L’une marche et chante, une autre marche plus vite et parle, et la dernière court et dit seulement quelques mots.
how-hard_ycdqpqeu = Facile
how-hard_lnzui4tm = Vous pouvez chanter
how-hard_wf67l22s = Modéré
how-hard_upxflrs2 = Parler, mais pas chanter
how-hard_j7zdibmf = Difficile
how-hard_dtz4jkuz = Quelques mots seulement
how-hard_brsv3jyk = Le test de la parole : lors d’un effort modéré, vous pouvez parler, mais vous ne pouvez pas chanter.
how-hard_6xcozwlf = Quel effort cette activité vous demande-t-elle ?
how-hard_6vxbmde4 = aucun effort, comme au repos sur une chaise
how-hard_e4aetytf = le plus grand effort que je puisse imaginer

## start

start_vrvfljt4 = Comment commencer
start_5i6zmbgm = Commencez par un petit pas cette semaine.
start_mxo7u2i3 = Choisissez une activité que vous aimez, comme la marche, la danse, le vélo ou le jardinage.
start_nfvhap3k = Pratiquez-la pendant { $start-minutes-low } à { $start-minutes-high } minutes[^sunnybrook-exercise].
start_razcv2xj = Choisissez le moment de la journée où vous avez le plus d’énergie.
start_2r5l5bs5 = Ajoutez quelques minutes chaque semaine si cela vous semble facile.
start_v2w2e5bl = Levez-vous et bougez souvent, et restez moins longtemps en position assise.
start_y3aqplle = L’[Organisation mondiale de la Santé][who-physical-activity] donne un objectif pour les adultes, y compris pour les personnes qui vivent avec un cancer. Il est de { $weekly-minutes-low } à { $weekly-minutes-high } minutes d’activité modérée par semaine[^who-2020]. Voyez-le comme un objectif pour plus tard. Une quantité plus petite vous fait aussi du bien.
start_6ayx4x6g = Pour diminuer la fatigue, les experts conseillent une activité modérée { $fatigue-sessions } fois par semaine pendant au moins { $fatigue-weeks } semaines[^campbell-2019].

## plan

plan_ldpy4kfb = Planifiez votre semaine
plan_e6aetrbp = Alternez marche, force, équilibre et repos. Ce tableau n’est qu’un exemple.
plan_zbaiss5c = Jour
plan_fogmto73 = Exemple
plan_3jbivp77 = Lundi
plan_yg4f4rkm = Petite marche
plan_obiponhd = Mardi
plan_aht3swtl = Exercices de force
plan_265qatrm = Mercredi
plan_kkmbx42g = Petite marche et étirements doux
plan_y4qntvqb = Jeudi
plan_x3gexyfw = Repos ou étirements faciles
plan_kjiojjcm = Vendredi
plan_o73xhvhe = Petite marche et exercices d’équilibre
plan_mkwxolsd = Samedi
plan_7pasguyi = Exercices de force
plan_5i5pjplj = Dimanche
plan_e3atmkyg = Une activité que vous aimez, avec d’autres personnes
plan_brao4zoa = Faites des exercices de force au moins { $strength-days } jours par semaine, si vous le pouvez[^who-2020].
plan_5g2ti4cn = Si vous avez { $older-age } ans ou plus, travaillez l’équilibre au moins { $balance-days } jours par semaine[^who-2020]. Par exemple, mettez un pied devant l’autre, debout, en vous tenant à une table.
plan_aly4d57m = Prévoyez des jours plus légers après chaque traitement. Beaucoup de personnes se sentent alors plus faibles.

## strength

strength_qo4jgyby = Six exercices de force
strength_e45in6bl = Prenez une chaise solide, placée contre un mur. Répétez chaque exercice quelques fois. Augmentez peu à peu jusqu’à { $repeats-max } répétitions[^nhs-tayside-exercises]. Continuez à respirer. Arrêtez si cela fait mal.
strength_bzj7vqa3 = **Assis-debout** : asseyez-vous vers l’avant de la chaise. Penchez-vous en avant et levez-vous lentement. Rasseyez-vous lentement. Aidez-vous de vos mains si vous en avez besoin.
strength_frg6vnya = **Poussée au mur** : placez-vous face à un mur et posez les mains dessus, à hauteur de poitrine. Pliez les coudes, puis repoussez-vous.
strength_altlcqqi = **Lever de talons** : tenez-vous au dossier de la chaise. Levez les deux talons, puis reposez-les lentement.
strength_7h3wcshd = **Lever de genou** : asseyez-vous, le dos bien droit. Levez un genou et reposez le pied. Changez de jambe.
strength_w3psyc73 = **Extension de la jambe** : asseyez-vous, le dos bien droit. Tendez une jambe, puis reposez le pied lentement. Changez de jambe.
strength_6zsnpbak = **Flexion des bras** : asseyez-vous avec une petite bouteille d’eau dans chaque main. Pliez les coudes, puis baissez les mains lentement.
strength_oww7o2oj = Une personne est assise sur une chaise, puis se penche en avant, puis se tient debout, bien droite, devant la chaise.
strength_tcjugdnk = Dos bien droit
strength_3hx33mcq = Penchez-vous en avant
strength_utnwpe7i = Levez-vous lentement
strength_kuev7pw6 = Assis-debout : tenez le dos bien droit, penchez-vous en avant et levez-vous lentement.
strength_qlg4lu5s = Une personne est debout face à un mur, les deux mains posées dessus. D’abord, les bras sont tendus. Puis les coudes se plient et le corps se rapproche du mur.
strength_kw73bzac = Poussée au mur : pliez les coudes, puis repoussez-vous.
strength_7vkhtyoq = Une personne est debout derrière une chaise et se tient au dossier. D’abord, les pieds sont à plat sur le sol. Puis les deux talons se lèvent.
strength_fum7ajxf = Lever de talons : levez les deux talons, puis reposez-les lentement.
strength_gezyomm6 = Une personne est assise sur une chaise. D’abord, les deux pieds sont au sol. Puis un genou se lève.
strength_t3ye2w4t = Lever de genou : levez un genou, puis reposez le pied.
strength_tlnnbwnq = Une personne est assise sur une chaise. D’abord, les deux pieds sont au sol. Puis une jambe est tendue vers l’avant.
strength_tgtb4rpy = Extension de la jambe : tendez une jambe, puis reposez le pied.
strength_lswi47vx = Une personne est assise sur une chaise et tient une petite bouteille. D’abord, la main est en bas. Puis le coude se plie et la main monte.
strength_ee3j6gj7 = Flexion des bras : pliez les coudes, puis baissez les mains.

## adapt

adapt_htp5ehm5 = Adaptez les exercices à votre corps
adapt_chbsxslp = Demandez à un [kinésithérapeute][term-physiotherapist] de vous aider à adapter les exercices.

## stoma

stoma_7vyc4buf = Si vous avez une stomie ou avez eu une opération du ventre
stoma_mrt6wn5t = Demandez à votre chirurgien quand vous pourrez soulever des objets. Après une opération de [stomie][term-stoma], la règle est souvent de ne rien soulever de lourd pendant les { $lifting-months } premiers mois[^nswoc-stoma]. La marche est un bon début. Interrogez votre infirmier stomathérapeute sur les exercices doux pour le ventre et sur une ceinture de soutien. Prévenez votre infirmier stomathérapeute si vous voyez une nouvelle bosse près de votre stomie.

## port

port_txrvm644 = Si vous avez une chambre implantable ou un cathéter
port_uai2mmnu = Laissez d’abord cicatriser la plaie de votre [chambre implantable][term-port] ou de votre cathéter. Au début, ne soulevez pas d’objets lourds au-dessus de la tête. Demandez l’avis de votre infirmier avant de nager.

## neuropathy

neuropathy_l3fhutcn = Si vos mains ou vos pieds sont engourdis
neuropathy_mgavf4n6 = Faites les exercices en position assise, ou tenez-vous à quelque chose de solide. Portez des chaussures fermées, à votre taille. L’engourdissement peut être un signe de [neuropathie][term-neuropathy]. Vérifiez que vos pieds n’ont pas de plaies. Une nouvelle faiblesse ou un nouvel engourdissement des jambes, c’est différent : appelez le numéro d’urgence ou allez aux urgences.

## bones

bones_zwor6aft = Si vous avez un cancer dans les os
bones_3s4vetuj = Demandez votre propre programme d’exercice avant de commencer. L’exercice est souvent possible quand des spécialistes évaluent d’abord le risque[^campbell-bone-2022]. Ne courez pas, ne sautez pas, ne soulevez pas d’objets lourds et ne faites pas de fortes torsions du dos, sauf si votre équipe soignante est d’accord.

## tired-days

tired-days_fdty4v3r = Les jours de fatigue
tired-days_b73apu7q = Faites-en un peu, puis reposez-vous.
tired-days_2jljfwhs = Marchez dans la pièce, ou bougez les bras et les jambes sur une chaise.
tired-days_23p2b3xn = Faites d’abord la chose la plus importante de la journée.
tired-days_or6lmivw = Reposez-vous avant l’épuisement.
tired-days_k4ijhsqr = Dites-le à votre équipe soignante si la [fatigue][term-fatigue] ne diminue pas. Certaines causes peuvent être traitées.

## keep-going

keep-going_vaa3no6x = Continuez
keep-going_sw4l6x2r = Fixez-vous un petit objectif pour chaque semaine. Si vous sautez des jours, recommencez avec un pas plus petit.
keep-going_kh6x6abi = Marchez avec un ami ou une amie, ou demandez à votre équipe soignante s’il existe un groupe d’exercice. L’exercice avec une personne formée donne souvent les meilleurs résultats[^campbell-2019]. Si vous aidez une personne qui a un cancer, proposez-lui de bouger avec elle. Laissez-la choisir le rythme.

## worksheets

worksheets_osd4cc6w = Vos fiches à remplir
worksheets_rovffv3f = Journal d’activité
worksheets_oylsdbrd = Écrivez une ligne par jour. Un jour de repos compte aussi.
worksheets_kd3j3q4e = Date
worksheets_vzjrifi5 = Ce que j’ai fait
worksheets_qfwk4oac = Minutes
worksheets_cj4opdd7 = Effort, de 0 à 10
worksheets_u3377vde = Comment je me sentais après
worksheets_fh5trhpq = Mon programme de la semaine
worksheets_tyleafro = Écrivez de petits pas. Marquez vos jours de traitement et vos jours de repos.
worksheets_zbaiss5c = Jour
worksheets_sp7ay25m = Activité
worksheets_chsjun35 = Moment de la journée
worksheets_z2rghavw = Fait
worksheets_3jbivp77 = Lundi
worksheets_obiponhd = Mardi
worksheets_265qatrm = Mercredi
worksheets_y4qntvqb = Jeudi
worksheets_kjiojjcm = Vendredi
worksheets_mkwxolsd = Samedi
worksheets_5i5pjplj = Dimanche
worksheets_cxvwit5b = Mes six exercices de force
worksheets_vifmoa7s = Écrivez la date en haut. Écrivez combien de répétitions vous avez faites. Laissez de côté un exercice qui fait mal.
worksheets_pef7lsc4 = Exercice
worksheets_dkxmz2nk = Jour 1
worksheets_gq4vxzct = Jour 2
worksheets_xs5abdbo = Jour 3
worksheets_3us35tk5 = Jour 4
worksheets_hq2wpuiu = Date
worksheets_246t3lbq = Assis-debout
worksheets_p5d3vvj6 = Poussée au mur
worksheets_gvbgaq33 = Lever de talons
worksheets_37wgawgo = Lever de genou, chaque jambe
worksheets_7h2yzubk = Extension de la jambe, chaque jambe
worksheets_pp32ip5x = Flexion des bras
worksheets_z2eriiqm = Questions pour mon équipe soignante
worksheets_yfdpyhaw = Quelles activités sont sans danger pour moi en ce moment ?
worksheets_nlklcrgt = Quels mouvements dois-je éviter, et pendant combien de temps ?
worksheets_ty5xqerx = Est-ce que j’ai un cancer dans les os, et qu’est-ce que cela change pour l’exercice ?
worksheets_7ehhxfxg = Que signifient mes taux de cellules sanguines pour l’exercice ?
worksheets_ldk57ldi = Quand pourrai-je de nouveau soulever des objets après mon opération ?
worksheets_263x5x2g = Quels jours autour du traitement dois-je me reposer ?
worksheets_htti3osy = Puis-je voir un kinésithérapeute ou participer à un groupe d’exercice ?
worksheets_sadupj7d = Quelle pourrait être la cause de ma fatigue ?

## when-to-call

when-to-call_4zxn4crm = Quand appeler

## meta

meta_ltmvjka6 = Mieux échanger avec les professionnels de santé
meta_db6ufsm2 = Un guide pratique sur les consultations, les questions et les décisions avec un cancer colorectal métastatique
meta_6obslmpm = Comment préparer une consultation, demander ce que vous voulez savoir et décider avec votre équipe soignante si vous avez un cancer colorectal métastatique.
meta_hv2yctd6 = Apportez vos trois questions les plus importantes, venez avec une personne de confiance et repartez avec un plan clair.

## intro

intro_kq6eqrb6 = Notez vos trois questions les plus importantes avant chaque consultation.
intro_45b6jf7z = Montrez votre liste au médecin ou à l’infirmier dès le début.
intro_jjyhttc2 = Venez avec une personne de confiance, et prenez des notes.
intro_owg3muvb = Avant de partir, demandez quelle est la suite et qui vous pouvez appeler.
intro_jdxr3pph = N’attendez pas une consultation si un problème est urgent. Appelez.

## team

team_m4bdrrhk = Qui fait partie de votre équipe soignante
team_oqorxqcz = Écrivez qui est qui sur la carte de l’équipe soignante, à la fin.
team_okkpai4d = Les membres d’une [équipe pluridisciplinaire][term-multidisciplinary-team] préparent ensemble votre traitement. Vous ne les rencontrerez peut-être pas tous. Demandez qui est votre contact principal. C’est souvent un [infirmier spécialisé][term-specialist-nurse].
team_r3mzfbv5 = Personne
team_jk34re7r = Vous pouvez l’interroger sur
team_xs42ppv5 = Oncologue (médecin spécialiste du cancer)
team_co33arnj = votre plan de traitement, vos médicaments, vos résultats d’examens
team_bgjcombr = Chirurgien
team_2hrgcvwz = les opérations, et ce qui se passe après
team_nud7qjlb = Infirmier spécialisé
team_en5kgasx = les effets indésirables, la vie quotidienne, les personnes qui peuvent aider
team_zkwg5bsw = Médecin traitant
team_jkbo3bjt = vos autres maladies, vos médicaments habituels
team_vvrzuqs4 = Pharmacien
team_uunz2nti = la façon de prendre les médicaments, et ceux qu’il ne faut pas associer
team_hdtuqmop = Assistant social
team_ittudiec = le travail, l’argent, l’aide à la maison

## before

before_jb7aprcy = Avant la consultation
before_ty2kuim5 = Commencez à vous préparer quelques jours avant.
before_cs3jhsk4 = Trois cases, l’une sous l’autre. Dans la première, une feuille de papier et un crayon. Dans la deuxième, deux personnes parlent. Dans la troisième, une page de calendrier avec une coche.
before_zvxcny27 = Avant
before_7esx4boj = Notez vos questions
before_bvvmvovk = Pendant
before_vjhvggo7 = Montrez votre liste
before_ij3nygkh = Après
before_am53dd72 = Étape suivante
before_d5d5abrt = Trois temps : avant, pendant et après votre consultation.
before_siql4au3 = Écrivez toutes vos questions. Marquez les trois plus importantes.
before_ua54fvzs = Écrivez ce qui a changé : chaque problème, quand il a commencé et à quel point il est fort.
before_wwyzpg5m = Faites la liste de vos médicaments, plantes et compléments alimentaires. Ajoutez vos allergies.
before_dru7ivqf = Réfléchissez à ce qui compte le plus pour vous en ce moment, par exemple avoir moins mal ou passer du temps à la maison.
before_u6sdpsjt = Demandez à une personne de confiance de venir avec vous.
before_x5zzijdo = Une liste peut vous aider à aborder des sujets difficiles. Dans une étude, { $asked-with-list } personnes sur 100 qui avaient une liste de questions ont demandé comment leur maladie allait probablement évoluer. Sans la liste, { $asked-without-list } personnes sur 100 l’ont demandé[^butow-1994].
before_wiya4dyw = Montrez votre liste au médecin. Dans une autre étude, les personnes qui avaient reçu une liste étaient plus inquiètes. Quand le médecin regardait la liste avec elles, elles étaient moins inquiètes et retenaient plus de choses[^brown-2001].

## during

during_s6z5ukpm = Pendant la consultation
during_erhgbkfd = Commencez par votre liste.
during_3xx6ovij = Dites ce que vous voulez savoir : tous les détails, ou seulement l’essentiel.
during_24o6j6v5 = Dites-le quand vous ne comprenez pas un mot. Vous pouvez demander des mots plus simples ou un dessin.
during_lfmzvkqj = Répétez avec vos propres mots ce que vous avez entendu. Le médecin peut alors corriger les erreurs.
during_qyzu4uf7 = Dites comment vous vous sentez. Votre équipe soignante ne peut pas voir la douleur, l’inquiétude ou la fatigue.
during_wnfwlndk = Prenez des notes, ou demandez si vous pouvez enregistrer l’entretien avec votre téléphone.
during_37uda4fx = Il est normal d’oublier. Les gens oublient aussitôt entre { $forget-low } et { $forget-high } des informations médicales qu’ils entendent[^kessels-2003]. Un enregistrement ou un résumé écrit peut vous aider à retenir plus de choses[^pitkethly-2008].
during_nbuug7r5 = Vous pouvez utiliser des phrases comme celles-ci :
during_34eellzi = « Parlez plus lentement, s’il vous plaît. Je veux comprendre. »
during_yiowddbi = « Je vais le redire avec mes mots. Est-ce que c’est juste ? »
during_pk4fxlqt = « S’il vous plaît, dites-moi seulement ce que je dois savoir aujourd’hui. »

## after

after_pncdfbpk = Avant de partir, et à la maison
after_4vtmuss6 = Posez ces questions avant de partir :
after_z56v24fy = Quelle est la suite, et quand ?
after_te3impmh = Que dois-je faire ?
after_rvu5y6y4 = Qui puis-je appeler si j’ai une question ou si je me sens plus mal ?
after_kagpsglt = Notez les réponses le jour même. Demandez une copie de vos résultats d’examens et du courrier du médecin.
after_nyfyqniu = D’autres questions peuvent vous venir à la maison. Appelez votre contact principal et posez-les.

## decide

decide_scyk56ks = Décider ensemble
decide_qwfpqwky = Dites à votre équipe soignante ce qui compte pour vous. Elle connaît les traitements, et vous connaissez votre vie. Choisir ensemble s’appelle la [décision partagée][term-shared-decision].
decide_ebb7ww7t = Posez trois questions pour chaque décision :
decide_okspmt33 = Quelles sont mes possibilités ? Demandez aussi ce qui se passe si vous attendez, ou si vous n’avez aucun traitement contre le cancer.
decide_u5xjd7iu = Quels sont les bienfaits et les effets nuisibles de chaque possibilité ?
decide_75g23bwn = À quel point ces bienfaits et ces effets nuisibles sont-ils probables pour moi ?
decide_bv22a5an = Dans une petite étude qui ne portait pas sur le cancer, les médecins donnaient plus d’informations quand les personnes posaient ces questions[^shepherd-2011].
decide_cn57sopo = Demandez combien de temps vous avez pour réfléchir. Vous pouvez demander un deuxième entretien.
decide_vsub57si = Avant un traitement, votre équipe soignante demande votre [consentement éclairé][term-informed-consent]. Vous pouvez dire non. Vous pouvez aussi changer d’avis plus tard.

## test-words

test-words_wnaewgns = Les mots de vos examens
test-words_vwbl2qrt = Demandez ce que chaque résultat signifie pour votre traitement.
test-words_uf7ngnjj = Mot
test-words_wcblel2u = Ce qu’il veut dire
test-words_6rumpckk = Ce que vous pouvez demander
test-words_7c5im4ia = [Stade][term-stage]
test-words_2jkafx4a = jusqu’où le cancer s’est propagé
test-words_7efq7z76 = Où est le cancer dans mon corps ?
test-words_a3o3n76w = [Biopsie][term-biopsy]
test-words_n4bcf2mg = un petit morceau de tissu pour le laboratoire
test-words_47ychlqq = Y a-t-il assez de tissu pour tous les tests ?
test-words_orz2hryv = RAS et BRAF
test-words_4i6opnif = des [biomarqueurs][term-biomarker] : changements dans des gènes de la [tumeur][term-tumour]
test-words_caixyh7q = Quels médicaments conviennent avec ce résultat ?
test-words_vj32onnj = MSI ou MMR
test-words_pgybrt3e = un biomarqueur : la capacité des cellules de la tumeur à réparer leurs gènes
test-words_bh3s3x4y = L’[immunothérapie][term-immunotherapy] peut-elle m’aider ? Ma famille a-t-elle besoin d’un test ?
test-words_uuw4ioex = [Examen d’imagerie][term-scan]
test-words_vn5ymwcx = des images de l’intérieur du corps
test-words_7jc6ktox = Le cancer est-il plus grand, plus petit ou pareil ?
test-words_epmtjzfu = [Marqueur tumoral][term-tumour-marker]
test-words_jx74wtrl = une substance dans le sang
test-words_jfb7qi7i = Que signifie un changement de ce chiffre ?
test-words_e7t4nfhp = Les recommandations médicales conseillent de faire les tests RAS, BRAF, et MSI ou MMR. Les résultats aident à choisir un traitement[^jsmo-2020].

## difficult-topics

difficult-topics_7fsvmtbh = Les sujets difficiles
difficult-topics_uj4qujs7 = Choisissez le moment de ces discussions. Vous pouvez demander, attendre ou arrêter à tout moment.

## prognosis

prognosis_cvcobgkg = Comment la maladie peut évoluer
prognosis_qxj6bm7i = Dites ce que vous voulez savoir de votre [pronostic][term-prognosis]. Certaines personnes veulent des chiffres. D’autres n’en veulent pas. Vous pouvez aussi demander à votre médecin d’en parler à quelqu’un d’autre. Personne ne peut dire exactement ce qui va vous arriver[^nci-prognosis-2008].

## second-opinion

second-opinion_zeit6ol5 = Un deuxième avis
second-opinion_ft7wa7o6 = Demandez un [deuxième avis][term-second-opinion] si vous voulez plus de certitude. Il peut confirmer votre plan de traitement ou le changer[^ruetters-2016]. Demandez d’abord combien de temps vous pouvez attendre sans danger, et si vous devrez payer quelque chose.

## clinical-trial

clinical-trial_gxdel2vy = Un essai clinique
clinical-trial_kqvbryav = Demandez si un [essai clinique][term-clinical-trial] peut vous convenir. Vous décidez librement. Si vous dites non, vous recevez quand même les soins habituels.

## stopping

stopping_awdrfszt = Quand le traitement n’aide plus assez
stopping_zmdbholu = Demandez comment la poursuite des traitements peut vous aider, et comment elle peut vous nuire. Vous pouvez arrêter le traitement contre le cancer. Vos soins ne s’arrêtent pas pour autant. N’arrêtez pas et ne changez pas un médicament avant d’en avoir parlé à votre équipe soignante.
stopping_vwuitsux = Renseignez-vous sans attendre sur les [soins palliatifs][term-palliative-care]. Vous pouvez aussi écrire vos souhaits dans des [directives anticipées][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = Si vous avez besoin d’un interprète
interpreter_e32joj45 = Demandez un [interprète][term-interpreter] formé quand vous prenez rendez-vous. Demandez si c’est gratuit. Les soins sont meilleurs avec un interprète formé qu’avec une personne non formée[^karliner-2007].
interpreter_34ue5ris = Ne prenez pas un enfant comme interprète[^kasten-2020].
interpreter_acj63npb = Ne dites pas oui si vous n’avez pas compris. Demandez à l’interprète d’expliquer de nouveau.
interpreter_dud4yceb = Dites-le à l’équipe soignante si vous entendez mal ou si vous voyez mal.

## remote

remote_ddux63o4 = Par téléphone ou en vidéo
remote_xvit5lyq = Choisissez un endroit calme où personne d’autre ne peut écouter. Gardez près de vous votre liste, vos médicaments et un stylo. Demandez quel numéro vous pouvez appeler si la liaison s’interrompt. Demandez une consultation sur place si vous vous attendez à une nouvelle difficile.

## goes-badly

goes-badly_ort5qmnf = Si un entretien se passe mal
goes-badly_27np3ngy = Dites ce qui a été difficile pour vous. Vous pouvez dire : « Je n’ai pas dit tout ce qui compte pour moi. Pouvons-nous en reparler ? » Demandez à un infirmier de venir avec vous la prochaine fois. Dans beaucoup d’hôpitaux, une personne aide les patients qui veulent faire une réclamation.

## companion

companion_wgg4jdgq = Si vous accompagnez quelqu’un
companion_vvft6xgr = Demandez avant la consultation comment vous pouvez aider. Vous pouvez prendre des notes, ou rappeler une question à la personne. Laissez-la parler en premier. Parler à sa place aide moins[^laidsaar-powell-2013].

## cannot-wait

cannot-wait_olvugrvl = Les problèmes qui ne peuvent pas attendre
cannot-wait_lrn6xc3q = Appelez si un problème est nouveau ou s’aggrave.
cannot-wait_dwntj6n7 = **N’attendez pas votre prochaine consultation pour ces problèmes.**
cannot-wait_iylx3b33 = N’attendez pas si vous avez une douleur nouvelle ou intense dans la poitrine, si vous respirez très mal ou si vous avez soudain du mal à respirer. Appelez tout de suite le numéro d’urgence.
cannot-wait_kmccgzfi = N’attendez pas si vous avez une nouvelle faiblesse ou un nouvel engourdissement dans les jambes. Appelez le numéro d’urgence ou allez aux urgences.
cannot-wait_qmqfln3u = N’attendez pas si votre température est de { $fever-threshold } ou plus, ou si vous avez des frissons. Appelez tout de suite votre équipe soignante, de jour comme de nuit.
cannot-wait_tgpnvgrw = N’attendez pas si votre douleur n’est pas maîtrisée. Appelez tout de suite votre équipe soignante, de jour comme de nuit.
cannot-wait_fq23a2g5 = N’attendez pas si vous pensez à mettre fin à vos jours. Parlez-en tout de suite à quelqu’un.
cannot-wait_al4ec23n = Ne signalez pas un problème urgent par e-mail ou dans une application. Votre équipe soignante pourrait le lire trop tard. Appelez.
cannot-wait_sfsebtsn = Les listes à la fin nomment d’autres problèmes de ce type.

## worksheets

worksheets_osd4cc6w = Vos fiches à remplir
worksheets_zz5u4pcm = Cochez les questions qui comptent pour vous en ce moment. Laissez les autres de côté.
worksheets_rm2nve2g = Mon cancer et mes examens
worksheets_dk7djyse = Où est le cancer maintenant ?
worksheets_s4ve5laz = Quels résultats de biomarqueurs ai-je, et lesquels manquent ?
worksheets_cxvrh7nr = Qu’a montré mon dernier examen d’imagerie ?
worksheets_izpcwaex = Quand aura lieu le prochain examen d’imagerie, et quand aurai-je le résultat ?
worksheets_4r7eou2k = Mon traitement
worksheets_kukt56ti = Quel est le but de ce traitement ?
worksheets_64iuqioo = Quelles autres possibilités ai-je ?
worksheets_ikamszwf = La chirurgie ou la radiothérapie peut-elle m’aider ?
worksheets_q66afbt6 = Comment saurons-nous si le traitement agit ?
worksheets_4fsikdcl = Que ferons-nous s’il n’agit pas ?
worksheets_jm4lqpe3 = Y a-t-il un essai clinique pour moi ?
worksheets_ygn32o32 = Effets indésirables et vie quotidienne
worksheets_cmtrlew2 = Quels effets indésirables sont probables, et que puis-je faire contre eux ?
worksheets_jzt5rp7a = Quels problèmes dois-je signaler immédiatement, et à qui ?
worksheets_s4eb6kp7 = Puis-je travailler, voyager et faire de l’exercice ?
worksheets_mmcgfwqg = Que dois-je manger et boire ?
worksheets_gonccs7u = Quels effets le traitement peut-il avoir sur ma vie sexuelle ou sur mon désir d’enfant ?
worksheets_s3ru3bt2 = L’avenir
worksheets_4ysmvg26 = À quoi puis-je m’attendre dans les prochains mois ?
worksheets_uf5l26sm = Que puis-je espérer ?
worksheets_pdyuzbgk = Quand dois-je rencontrer l’équipe de soins palliatifs ?
worksheets_niussmmw = Comment puis-je écrire mes souhaits pour plus tard ?
worksheets_mximl2kk = Le soutien
worksheets_ye3qa5lk = Qui est mon contact principal ?
worksheets_gxppfdno = Qui peut m’aider en cas d’inquiétude ou de baisse de moral ?
worksheets_lyecnzhj = Qui peut aider ma famille et mes enfants ?
worksheets_rfqlxw3y = Qui peut m’aider pour l’argent, le travail et les formulaires ?
worksheets_id6anwwz = Mes trois questions les plus importantes
worksheets_xaquj37t = Ma question
worksheets_noep327x = La réponse
worksheets_htmcdxgt = La carte de mon équipe soignante
worksheets_r3mzfbv5 = Personne
worksheets_52afragw = Nom
worksheets_sinonozs = Comment joindre cette personne
worksheets_js72gos2 = Contact principal
worksheets_hwcmlt53 = Oncologue
worksheets_bgjcombr = Chirurgien
worksheets_nud7qjlb = Infirmier spécialisé
worksheets_zkwg5bsw = Médecin traitant
worksheets_vvrzuqs4 = Pharmacien
worksheets_hdtuqmop = Assistant social
worksheets_qb5goduz = Service d’interprètes
worksheets_rjy27ckp = Mes médicaments et mes allergies
worksheets_67jo35hk = Notez aussi les plantes, les vitamines et les médicaments que vous achetez vous-même. Écrivez vos allergies sur la dernière ligne.
worksheets_liqxlrs6 = Médicament
worksheets_dtvblc3y = Quantité
worksheets_nlrurcdg = Quand
worksheets_ncjowzjo = À quoi il sert
worksheets_omuxf7jq = Notes de ma consultation
worksheets_ry4rm5qu = Sujet
worksheets_uk3sbpp3 = Mes notes
worksheets_cgebugwa = Date, et personnes que j’ai vues
worksheets_oqqonsu5 = Ce qui a changé depuis la dernière fois
worksheets_7gp7n2x4 = Ce que j’ai entendu
worksheets_2axu4xbs = Ce que nous avons décidé
worksheets_ib4i4w33 = La suite, et quand
worksheets_k4urb3jk = Ce que je dois faire
worksheets_hrcuj5pi = Qui j’appelle si j’ai des questions
worksheets_2hr6vcza = Mes questions pour la prochaine fois
worksheets_dm2v7b7s = Comparer mes possibilités
worksheets_c6ttftis = Remplissez une colonne pour chaque possibilité, avec votre équipe soignante.
worksheets_ldnsanbl = Question
worksheets_pcgw3fme = Possibilité A
worksheets_t43cezr7 = Possibilité B
worksheets_xk66aid4 = Aucun traitement contre le cancer pour le moment
worksheets_g7zy332q = Comment cela peut-il m’aider ?
worksheets_sf4dtum2 = À quel point est-ce probable pour moi ?
worksheets_hhrcvxwb = Quels effets nuisibles sont possibles ?
worksheets_wrhd44rh = À quel point sont-ils probables pour moi ?
worksheets_ycdifgim = Qu’est-ce que cela change dans ma vie quotidienne ?
worksheets_4or3lnzx = Est-ce que cela correspond à ce qui compte pour moi ?
worksheets_2g6kasgo = Que dois-je encore savoir ?

## when-to-call

when-to-call_4zxn4crm = Quand appeler

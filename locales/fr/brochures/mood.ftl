## meta

meta_fbbju5x7 = Prendre soin de son moral
meta_zfe7v5pi = Un guide pratique sur les émotions, l’inquiétude et le soutien avec un cancer colorectal métastatique
meta_oc4nczd4 = Comment évaluer votre moral, ce qui peut vous aider aujourd’hui et quand demander de l’aide si vous avez un cancer colorectal métastatique.
meta_vedamgls = Les émotions fortes sont fréquentes avec cette maladie, et l’aide est efficace : parlez-en tôt à votre équipe soignante.

## intro

intro_kt4elrog = Les émotions fortes sont fréquentes avec un cancer colorectal métastatique. Ce n’est pas votre faute.
intro_3ekgjzn5 = Une fois par semaine, choisissez un chiffre de 0 à 10 pour votre détresse.
intro_g5rkfjo5 = Parlez-en à votre équipe soignante si votre chiffre est de { $distress-action } ou plus, ou si votre chiffre vous inquiète, quel qu’il soit.
intro_mkomdeft = Parler, avancer chaque jour à petits pas et suivre un traitement peuvent aider.
intro_qv3s4fiy = Si vous pensez à mettre fin à vos jours, parlez-en tout de suite à quelqu’un. N’attendez pas votre prochaine consultation.

## feelings

feelings_lawidot4 = Ce que vous pouvez ressentir
feelings_w5cvotro = Donnez un nom à vos émotions. Il peut alors être plus facile d’en parler.
feelings_nrx7gia4 = Vous pouvez ressentir certaines de ces émotions, et elles peuvent changer au cours d’une même journée :
feelings_birylefm = un choc, comme si rien n’était réel
feelings_4ohg3w2n = la peur de la douleur, des examens ou de l’avenir
feelings_7u5txl3a = de la colère contre la maladie ou contre d’autres personnes
feelings_26u6waah = de la culpabilité à cause des effets sur votre famille
feelings_sktp4qoa = de la tristesse, ou aucune émotion
feelings_xnreij6s = du soulagement, parce que vous savez maintenant ce que vous avez
feelings_2zgdumhm = Aucune de ces émotions n’est mauvaise. Votre moral n’a pas causé le cancer. Rien ne vous oblige à montrer de la bonne humeur pour les autres.
feelings_o3kn4guk = Beaucoup de personnes ressentent la même chose. Environ { $problem-in-hundred-low } à { $problem-in-hundred-high } personnes sur 100 ayant un cancer ont un problème émotionnel qui demande des soins[^donovan-2020]. Environ { $depression-in-hundred } sur 100 ont une dépression[^mitchell-2011].
feelings_bkmgkbjo = Parlez aussi à votre équipe soignante de la douleur, de la fatigue et du mauvais sommeil. Tout cela peut faire baisser le moral, et certains médicaments aussi.

## harder-times

harder-times_a3uvd6in = Les moments plus difficiles
harder-times_azrlj2cl = Prévoyez plus de soutien pour les moments qui sont souvent difficiles.
harder-times_nlrurcdg = Quand
harder-times_3c64g2gr = Ce que vous pouvez ressentir
harder-times_cxikeifb = Ce qui peut aider
harder-times_of6s4ngq = Avant un examen d’imagerie
harder-times_aff46aq7 = L’inquiétude peut augmenter à l’approche de la date.
harder-times_v552uzox = Demandez quand et comment vous aurez le résultat. Prévoyez quelque chose d’agréable pour la veille.
harder-times_3e4mj2hi = Au début d’un traitement
harder-times_phdi5yz2 = Vous pouvez avoir l’impression qu’il y a trop de choses à apprendre.
harder-times_pamhy6ab = Venez avec quelqu’un. Demandez des informations écrites.
harder-times_2kdn6re3 = Pendant une pause dans le traitement
harder-times_qag7yxis = Vous pouvez vous sentir moins en sécurité.
harder-times_eff6jwgs = Demandez qui appeler et quand aura lieu le prochain contrôle.
harder-times_3zyhmhp7 = Quand le cancer a progressé
harder-times_puvcbtzq = Vous pouvez ressentir un choc, de la colère ou du chagrin.
harder-times_ghl7ao6l = Demandez un deuxième entretien quelques jours plus tard. Notez vos questions.

## check-yourself

check-yourself_jjvlih7u = Faites le point chaque semaine
check-yourself_4xbhltbr = Choisissez un chiffre, une fois par semaine. La [détresse][term-distress] est un sentiment pénible qui touche votre esprit, votre corps, vos relations ou vos croyances[^ownby-2019]. Elle peut être légère ou très forte.
check-yourself_y7vwxmv5 = Quel a été votre niveau de détresse au cours de la semaine passée ?
check-yourself_acuok7er = aucune détresse
check-yourself_5ezdlswi = la pire détresse que je puisse imaginer
check-yourself_j6kqmsc7 = Parlez-en à votre équipe soignante si votre chiffre est de { $distress-action } ou plus[^agarwal-2025]. Parlez-lui aussi d’un chiffre plus bas, s’il vous inquiète. Cette échelle aide à commencer une discussion. Elle ne pose pas de diagnostic.
check-yourself_wwxbk6ok = Deux autres signes comptent. Appelez votre équipe soignante aux heures d’ouverture si l’un d’eux dure { $low-mood-weeks } semaines ou plus[^arroll-2010] :
check-yourself_qhdrscq3 = Vous ressentez de la tristesse ou vous êtes sans espoir la plupart des jours.
check-yourself_ad4gwsie = Vous n’avez presque plus de plaisir à rien la plupart des jours.
check-yourself_6gqjajde = Ce peuvent être des signes de dépression. La dépression est une maladie, pas une faiblesse, et un traitement peut aider[^esmo-mood-2023].

## today

today_juusj5hj = Ce que vous pouvez faire aujourd’hui
today_wkutiint = Choisissez une petite chose dans cette liste.
today_km5ru3vb = Levez-vous, lavez-vous, mangez et couchez-vous à peu près à la même heure chaque jour.
today_iycoxysl = Fixez-vous un objectif assez petit pour aujourd’hui, comme appeler un ami ou une amie.
today_xnwmenml = Bougez un peu, par exemple avec une petite marche. L’exercice peut diminuer l’inquiétude et la baisse de moral[^campbell-2019].
today_6hh7vssp = Passez un peu de temps dehors, ou asseyez-vous près d’une fenêtre.
today_klxbh2hq = Réservez chaque jour un moment fixe à vos inquiétudes. Écrivez-les, puis faites autre chose.
today_mia4hxb3 = Faites des recherches en ligne seulement pendant une durée fixée à l’avance. Arrêtez si vous vous sentez plus mal.
today_p6avj5z5 = Ne prenez ni alcool ni somnifères en plus pour fuir vos émotions. Demandez à votre équipe soignante une aide plus sûre.

## slow-breathing

slow-breathing_4frkf5yf = Respirer lentement
slow-breathing_kfb4sgns = Essayez ces étapes quand vous ressentez de la tension :
slow-breathing_ar6fdrwf = Asseyez-vous ou allongez-vous dans une position confortable.
slow-breathing_g3yi44cm = Inspirez doucement par le nez.
slow-breathing_owtmdiej = Expirez lentement, plus longtemps que vous n’avez inspiré.
slow-breathing_hnjilmx7 = Relâchez les épaules.
slow-breathing_7aeki643 = Continuez pendant quelques minutes. Arrêtez si vous avez des vertiges.

## people

people_nxms5mll = Les personnes qui peuvent aider
people_lljrvkrv = Demandez une chose précise à une personne. Différentes personnes peuvent répondre à différents besoins.
people_wgalkc2r = Votre infirmier ou votre médecin peut vous aider pour le moral, le sommeil, la douleur et les médicaments. Commencez par là.
people_jrj7wh2p = Un psychologue ou un [psycho-oncologue][term-psycho-oncologist] sait comment le cancer agit sur les émotions.
people_6sozqzw6 = Un assistant social peut vous aider pour le travail, l’argent et les soins à la maison.
people_dktrdohu = Un conseiller spirituel ou religieux peut parler avec vous du sens de la vie et de la foi.
people_h24pp56k = Une association de patients peut vous mettre en contact avec des personnes qui connaissent cette maladie.
people_qjxlongm = La famille, les amis et les voisins peuvent vous tenir compagnie ou aider à la maison.
people_qrmb76xv = Une personne au milieu d’un cercle de six petits dessins : famille et amis, infirmier ou médecin, psychologue, assistant social, association de patients, conseiller spirituel.
people_cmfe6hzr = Moi
people_szejahfb = Famille et amis
people_qt7nj6jh = Infirmier ou médecin
people_ytbtk4wt = Psychologue
people_tsnhhztw = Assistant social
people_6ubjwofz = Association de patients
people_r3wuxws5 = Conseiller spirituel
people_m2cum6vd = Un cercle de soutien. Le vôtre peut être différent.
people_3whkc7bo = Renseignez-vous sur les traitements contre l’inquiétude ou la baisse de moral. La psychothérapie et la pleine conscience peuvent aider[^esmo-mood-2023]. La pleine conscience consiste à porter calmement son attention sur le moment présent. Des médicaments aident certaines personnes[^esmo-mood-2023]. Votre équipe soignante vérifie qu’ils sont compatibles avec votre traitement contre le cancer.

## family

family_nbbav3rb = La famille et les enfants
family_2yzac37j = Dites ce que vous ressentez et ce dont vous avez besoin, avec des phrases courtes. Les autres ne peuvent pas le deviner.
family_2nn27mcg = Les enfants remarquent souvent que quelque chose ne va pas. Utilisez des mots simples et vrais, et dites le mot « cancer ». Dites-leur qu’ils ne l’ont pas causé. Dites-leur qui s’occupera d’eux. Vous pouvez dire que vous ne savez pas.

## body

body_z6kaokig = Votre corps et l’intimité
body_4gfpq2i3 = Dites-le à votre infirmier si votre corps vous semble différent. Un traitement, des cicatrices ou une [stomie][term-stoma] peuvent changer le regard que vous portez sur vous-même. Un infirmier stomathérapeute peut vous aider à vous sentir plus à l’aise avec les autres.
body_s6jwymfg = Dites à la personne qui partage votre vie ce qui vous fait du bien et ce qui ne vous en fait pas. L’intimité, cela peut être une discussion, un câlin ou une relation sexuelle. Parlez à votre équipe soignante de la douleur pendant les rapports ou de la perte de désir. Elle connaît ces questions.

## work-money

work-money_tedjx3sn = Le travail et l’argent
work-money_4wgj6a4l = Demandez rapidement à voir un assistant social. Vous avez peut-être droit à des indemnités de maladie, à un temps de travail réduit ou à une aide financière. Les règles diffèrent d’un pays à l’autre.

## carers

carers_nq6zkwrv = Si vous aidez un proche malade
carers_kens3ojc = Prenez aussi soin de votre propre moral. Utilisez chaque semaine la même échelle pour vous-même. Demandez de l’aide avant de ressentir une grande fatigue.
carers_qo4jdqx2 = Écoutez plus que vous ne conseillez. Ce n’est pas à vous de tout résoudre.

## suicidal-thoughts

suicidal-thoughts_cw3qesdw = Penser à mettre fin à ses jours
suicidal-thoughts_gfg2miz5 = Si vous pensez au suicide, parlez-en tout de suite à quelqu’un. Certaines personnes ayant un cancer pensent à mettre fin à leurs jours. Ces pensées peuvent venir quand la douleur, la peur ou la tristesse est très forte. Vous n’avez pas à en avoir honte. Avec de l’aide, elles peuvent disparaître.
suicidal-thoughts_prar7afw = En attendant que l’aide arrive, restez avec une autre personne. Demandez-lui d’éloigner les médicaments et les autres choses qui pourraient vous faire du mal.
suicidal-thoughts_vitduqgp = Si vous [aidez un proche malade][term-carer], posez la question directement : « Est-ce que tu penses à mettre fin à tes jours ? » Cette question ne met pas cette idée dans la tête de la personne[^dazzi-2014]. S’il y a un danger, ne laissez pas la personne seule.
suicidal-thoughts_t4x477gf = Urgence : appelez tout de suite le numéro d’urgence
suicidal-thoughts_zxcsu5aa = Vous avez un plan pour mettre fin à vos jours, ou vous risquez de passer à l’acte.
suicidal-thoughts_254bw3to = Vous ne pouvez pas assurer votre propre sécurité.
suicidal-thoughts_luiky2n2 = Vous vous êtes fait du mal volontairement, ou vous avez pris trop de médicaments.
suicidal-thoughts_gdxf4bpe = Vous avez soudain les idées très confuses.
suicidal-thoughts_du3hvmz5 = Vous avez une douleur nouvelle ou intense dans la poitrine, vous respirez très mal ou vous avez soudain du mal à respirer, même si vous pensez que c’est de la panique.
suicidal-thoughts_fuxbjzti = Appelez tout de suite votre équipe soignante, de jour comme de nuit
suicidal-thoughts_ckhmuk7p = Vous pensez à mettre fin à vos jours, même sans plan.
suicidal-thoughts_wvsixy7m = Vous ne voyez aucune raison de continuer.
suicidal-thoughts_5blc3y35 = Depuis plusieurs jours, vous ne mangez presque pas, ou vous ne dormez presque pas.
suicidal-thoughts_62y7r7fp = Vous voyez ou entendez des choses que les autres ne voient pas ou n’entendent pas.
suicidal-thoughts_ouseovtp = Vous voulez arrêter le traitement par désespoir.
suicidal-thoughts_vuxdc3aq = Vous avez besoin chaque jour de plus en plus d’alcool ou de comprimés.
suicidal-thoughts_gk3zpmsf = Si votre équipe soignante ne répond pas, appelez le numéro d’urgence ou allez aux urgences. Restez avec quelqu’un.

## worksheets

worksheets_osd4cc6w = Vos fiches à remplir
worksheets_otw7vfah = Remplissez seulement ce qui vous aide. Apportez ces pages à votre prochaine consultation.
worksheets_sihohzn6 = Journal du moral
worksheets_aychov5z = Utilisez la même échelle que pour la détresse : 0 veut dire aucune détresse, 10 veut dire la pire.
worksheets_zbaiss5c = Jour
worksheets_asxlw3b6 = Détresse, de 0 à 10
worksheets_sdthlzok = Ce qui s’est passé
worksheets_l32yao7g = Ce qui a aidé
worksheets_r7i5jkjb = Liste de mes inquiétudes
worksheets_pwuicnlk = Écrivez chaque inquiétude dans une colonne. Pour la première colonne, choisissez un petit pas.
worksheets_vzaexpvv = Je peux agir sur cela
worksheets_uy5l57qp = Je ne peux pas changer cela maintenant
worksheets_bedmlkuq = La carte de mes soutiens
worksheets_kpem5uvn = Écrivez un nom pour chaque besoin. Une même personne peut avoir plusieurs places.
worksheets_tcb67bs3 = Ce dont j’ai besoin
worksheets_yinzx6xv = Qui peut aider
worksheets_cuqkwd2e = Comment joindre cette personne
worksheets_5nl7obfl = Quelqu’un qui m’écoute
worksheets_axszntof = Le trajet jusqu’à l’hôpital
worksheets_vx74jofe = Les courses et les repas
worksheets_kqs4bso7 = La garde des enfants ou l’aide aux parents
worksheets_whk24l2n = De l’aide pour les formulaires et l’argent
worksheets_lde2vnwe = Quelqu’un à appeler la nuit
worksheets_stczr4lc = Mes signes d’alerte
worksheets_kcpgvxyr = Cochez les signes qui vous disent que vous avez besoin de plus d’aide.
worksheets_lzezoac5 = Je dors beaucoup moins ou beaucoup plus que d’habitude.
worksheets_upaonytt = J’évite les gens.
worksheets_nbkhcjck = Je pleure souvent ou je ne ressens rien.
worksheets_rnydront = Je me mets en colère pour de petites choses.
worksheets_sxbruj6z = Je manque des consultations ou des traitements, ou je ne prends pas tous mes médicaments.
worksheets_pnzpsjc6 = Des mots pour commencer
worksheets_pv4odcrz = J’aimerais parler de mon moral aujourd’hui.
worksheets_7gtwar64 = Ma détresse a été forte cette semaine. Qu’est-ce qui peut aider ?
worksheets_s6ixgshc = J’ai tellement peur de l’examen que je n’arrive pas à dormir.
worksheets_hbyngk6t = Est-ce qu’un médicament ou la douleur pourrait aggraver ma baisse de moral ?
worksheets_dox73hrv = Puis-je voir quelqu’un qui aide les personnes ayant un cancer à faire face à leurs émotions ?
worksheets_3asjs4qc = Parfois, je pense à mettre fin à mes jours.
worksheets_7ol2dhyl = Qui puis-je appeler la nuit ou le week-end ?

## when-to-call

when-to-call_4zxn4crm = Quand appeler

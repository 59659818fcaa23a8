## meta

meta_fbnytwes = Trouver des informations fiables en ligne
meta_7gdhxhyn = Cinq vérifications pour les personnes qui ont un cancer digestif
meta_lyat3ags = Comment vérifier les sites web, les vidéos, les chatbots et les actualités sur les études qui parlent de cancer digestif, et comment s’en servir avec votre équipe soignante.
meta_5d2ziqu6 = Vérifiez qui a fait la page, qui paie, d’où viennent les informations, quand elles ont été vérifiées et ce que l’on attend de vous. Puis parlez-en à votre équipe soignante avant d’agir.

## intro

intro_xa3npka5 = Vérifiez qui gère la page, qui paie, d’où viennent les informations, quand elles ont été vérifiées et ce que l’on attend de vous.
intro_ta2intjx = Commencez par les services publics de santé, les hôpitaux et les organisations de lutte contre le cancer.
intro_ymlbef7h = N’arrêtez pas, ne retardez pas et ne changez pas votre traitement à cause de quelque chose que vous avez trouvé en ligne.
intro_acragg63 = N’achetez pas et ne prenez pas de remède trouvé sur internet avant d’en avoir parlé à votre équipe soignante.
intro_oip6tzjr = Apportez à votre équipe soignante ce que vous trouvez.

## why-search

why-search_zmrfex3f = Pourquoi les recherches aident, et pourquoi elles peuvent faire du mal
why-search_awdem3os = Cherchez quand c’est le bon moment pour vous, et arrêtez quand cela vous bouleverse. Rien ne vous oblige à tout lire.
why-search_hvjid3vx = De bonnes informations peuvent vous aider à préparer vos questions et à expliquer votre maladie à votre famille.
why-search_ncgx5jqk = Certaines pages peuvent vous effrayer. Elles parlent peut-être d’un autre cancer ou d’un autre stade. Les chiffres de survie décrivent de grands groupes de personnes, souvent traitées il y a des années. Ils ne peuvent pas dire ce qui va vous arriver.
why-search_2rqatdnz = Choisissez une seule question avant de commencer, et fixez-vous une durée limite. Vous pouvez aussi demander à un ami ou une amie de chercher pour vous.

## where-to-start

where-to-start_txur2g44 = Par où commencer
where-to-start_dscnzfv2 = Commencez par des pages qui n’ont rien à vendre. Voici de bons points de départ :
where-to-start_igd7tgxp = le service public de santé ou le ministère de la santé de votre pays
where-to-start_jasxifva = l’organisation nationale de lutte contre le cancer ou un grand hôpital spécialisé dans le cancer
where-to-start_llxygjtv = une association de patients pour votre type de cancer
where-to-start_rquz4cpy = une société médicale, par exemple les [guides pour les patients de la Société européenne d’oncologie médicale][esmo-patient-guides]
where-to-start_k4xlow2h = Votre équipe soignante peut vous indiquer de bonnes pages dans votre langue.
where-to-start_7g4n5sqe = Un label de qualité ne prouve rien à lui seul. Certains labels n’existent plus, mais d’anciennes pages les montrent encore.

## five-checks

five-checks_ksua5nh6 = Les cinq vérifications
five-checks_ebaco36i = Posez-vous cinq questions pour chaque page, vidéo ou publication. Elles se fondent sur les conseils d’un institut public du cancer[^nci-trust].
five-checks_frplvl5m = Cinq cases, l’une sous l’autre. Chacune contient un petit dessin et une question : une personne, des pièces de monnaie, une page de texte, une horloge et un panier d’achats.
five-checks_gqmurdip = Qui ?
five-checks_mpm6jobd = Qui paie ?
five-checks_3riol3oa = D’où ?
five-checks_mdz7oovi = Quand ?
five-checks_htl5hn3k = Dans quel but ?
five-checks_d6kquafg = Cinq questions à se poser avant de faire confiance à une page.

## who

who_hhusa4d2 = Qui gère la page ?
who_rhgfppnm = Cherchez un nom et une adresse. Cherchez les personnes qui ont écrit et vérifié le texte. Elles devraient avoir une formation dans le domaine de la santé.

## who-pays

who-pays_egw3yibx = Qui paie ?
who-pays_u5txdxxi = Cherchez qui paie pour la page. Ce peut être l’État, une organisation caritative, une entreprise ou des annonceurs. Une bonne page le dit ouvertement.

## where-from

where-from_in6jgke3 = D’où viennent les informations ?
where-from_7b4qelyp = Cherchez des sources nommées, comme des études ou des recommandations médicales. Ouvrez une source et voyez si elle dit la même chose. L’histoire d’une seule personne n’est pas une preuve.

## when-checked

when-checked_wgklmnti = Quand ont-elles été vérifiées ?
when-checked_nhfpris2 = Cherchez la date de la dernière relecture, car le traitement du cancer change vite. S’il n’y a pas de date, cherchez une autre page.

## what-they-want

what-they-want_qejcfgfp = Qu’attend-on de vous ?
what-they-want_antz2rrz = Demandez-vous ce que la page veut que vous fassiez. Elle cherche peut-être à vous apprendre quelque chose, à vous faire acheter, à obtenir un don ou à obtenir vos données. De bonnes informations vous disent de parler à votre propre équipe soignante.

## warning-signs

warning-signs_nsoswvad = Signes d’alerte
warning-signs_xcss2jqw = Quittez la page si vous voyez l’un de ces signes :
warning-signs_xtu4i7zm = La page promet une guérison ou un miracle.
warning-signs_q63naemm = La page dit qu’un seul remède agit contre tous les cancers.
warning-signs_n36tlrfy = La page garde secret ce que contient le remède.
warning-signs_r7atgat3 = La page veut de l’argent avant de vous donner des détails.
warning-signs_zwldvrsz = La page dit que les médecins cachent la vérité.
warning-signs_zmtajpi3 = La page dit qu’un produit est sans danger parce qu’il est naturel.
warning-signs_rjxy7kgd = N’arrêtez pas et ne retardez pas votre traitement à cause d’un conseil que vous avez trouvé en ligne. Demandez d’abord à votre équipe soignante.

## videos-and-forums

videos-and-forums_2k255jkb = Vidéos, groupes et forums
videos-and-forums_pmr2vilb = Utilisez les vidéos et les forums pour trouver du soutien et des conseils pour la vie quotidienne. Ne les utilisez pas pour choisir un traitement.
videos-and-forums_tnf2xdkt = D’autres patients peuvent très bien vous comprendre. Mais leur cancer et leur traitement sont peut-être différents des vôtres.
videos-and-forums_h4i7dg3a = Une information populaire n’est pas toujours vraie. Deux spécialistes du cancer ont vérifié { $articles-total } articles populaires sur le traitement du cancer, partagés sur les réseaux sociaux. Le cancer de l’intestin était l’un des sujets. Les spécialistes ont trouvé des affirmations fausses ou trompeuses dans { $articles-misleading } de ces articles[^johnson-2022].
videos-and-forums_v742j7g7 = Cherchez qui parle dans une vidéo, et si cette personne vend quelque chose.

## ai-chatbots

ai-chatbots_tecpstkv = Les chatbots d’intelligence artificielle (IA)
ai-chatbots_mb35v7tf = Utilisez un chatbot pour vous préparer, pas pour décider. Un chatbot est un programme informatique qui rédige des réponses. Il peut expliquer un mot ou vous aider à écrire des questions.
ai-chatbots_6px2a2gy = Un chatbot peut paraître sûr de lui et pourtant se tromper. Il peut inventer une source ou utiliser des informations anciennes. Il ne connaît pas tout votre dossier médical.
ai-chatbots_mc2e5mpo = Une étude a testé l’un des premiers chatbots avec des questions sur le traitement d’autres cancers. Environ { $chatbot-wrong } réponse sur { $chatbot-answers } contenait des conseils qui ne correspondaient pas aux recommandations médicales[^nci-chatbots-2023]. Des chatbots plus récents peuvent donner d’autres résultats.
ai-chatbots_43ddx3ns = Demandez au chatbot ses sources, et ouvrez-les vous-même.
ai-chatbots_mvzfvicv = Ne saisissez ni votre nom, ni votre date de naissance, ni vos résultats d’examens.
ai-chatbots_qwg6dnif = Ne demandez pas à un chatbot si un symptôme est une urgence. Appelez le numéro de votre équipe soignante ou le numéro d’urgence.

## study-news

study-news_4cjizpq3 = Les actualités sur les études
study-news_ncvtnapp = Posez-vous ces questions quand vous lisez quelque chose sur une nouvelle étude :
study-news_w4rbfyyk = Des personnes ont-elles participé ? Souvent, les résultats obtenus sur des cellules ou des animaux ne s’appliquent pas aux personnes.
study-news_gr5zl4vk = Ces personnes étaient-elles comme vous ? Cherchez le même cancer et le même stade.
study-news_kb3hmvo7 = Combien de personnes ont participé ? Le résultat d’une petite étude peut être dû au hasard.
study-news_ny7ky5l4 = Combien de personnes ont été aidées ? Cherchez des nombres de personnes.

## worked-example

worked-example_rt463fwq = Un exemple avec des chiffres
worked-example_btkmryzi = Cherchez les chiffres derrière un titre. **Nous avons inventé les chiffres de cet exemple.** Ils ne concernent pas une étude ni un produit réels[^trust-own-example].
worked-example_ikrsmbmm = Le titre dit : « Un nouveau produit réduit de moitié le risque d’un effet indésirable. »
worked-example_sqpskd7v = Groupe
worked-example_suakgfmj = Personnes dans le groupe
worked-example_vg5wc7o2 = Personnes avec l’effet indésirable
worked-example_ath3yjbz = Personnes sans l’effet indésirable
worked-example_o3ycynkx = Groupe avec le nouveau produit
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = Groupe sans le nouveau produit
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = Le titre est vrai : { $example-with } est la moitié de { $example-without }. Mais sur { $example-group } personnes, le produit n’en a aidé que { $example-helped }. Pour les { $example-same } autres personnes, il n’a rien changé.
worked-example_36ywt5cz = Dans des études, les personnes ont mieux compris de tels nombres que des pourcentages[^akl-2011]. Demandez à votre équipe soignante des nombres sous cette forme.

## trial-registers

trial-registers_opmn6257 = Les registres d’essais cliniques
trial-registers_yp75xzxn = Utilisez un registre pour trouver un [essai clinique][term-clinical-trial] dont vous pouvez discuter avec votre équipe soignante. En voici deux exemples : le [registre de l’Union européenne][clinical-trials-eu] et le [registre des États-Unis][clinicaltrials-gov].
trial-registers_v3ocnd4q = Un registre dresse une liste d’études. Il ne les recommande pas. Aux États-Unis, certaines études de la liste ne sont ni examinées ni approuvées par le gouvernement[^ctgov-2023].
trial-registers_mhb22i3n = Demandez à votre équipe soignante si un essai convient à votre cancer, à vos [biomarqueurs][term-biomarker] et à votre état de santé. Méfiez-vous si vous devez payer pour participer.

## buying-online

buying-online_tii3meaz = Acheter des médicaments et des remèdes en ligne
buying-online_n3lm4au6 = Demandez l’avis de votre équipe soignante ou d’un pharmacien avant d’acheter quoi que ce soit. Les plantes, les vitamines et d’autres remèdes peuvent changer l’effet de la [chimiothérapie][term-chemotherapy] et d’autres traitements.
buying-online_u2zvveai = N’achetez pas de médicaments sur ordonnance sans ordonnance. Des médicaments falsifiés peuvent avoir un mauvais contenu ou un mauvais dosage[^ema-online].
buying-online_kdcgoenx = Dans l’Union européenne, en Islande, au Liechtenstein et en Norvège, les vendeurs en ligne autorisés affichent un logo commun[^eu-logo-2014]. Vérifiez le logo dans cet ordre :
buying-online_cgf4ljst = Cherchez un drapeau national dans le logo. Un logo avec le drapeau de l’Union européenne est un faux[^ema-online].
buying-online_7vy45zsa = Sélectionnez le logo. Il doit mener à la liste officielle de l’autorité nationale.
buying-online_4ayy6mih = Cherchez le vendeur dans la liste officielle. Si le vendeur n’y est pas, n’achetez pas.
buying-online_appv25ya = L’[Agence européenne des médicaments][medicines-online-eu] explique ce logo. Dans d’autres pays, demandez à un pharmacien.
buying-online_lah7inqy = Si vous avez pris un produit et que vous vous sentez mal, appelez tout de suite le numéro de votre équipe soignante. En cas d’urgence, appelez le numéro d’urgence. Dites ce que vous avez pris, et gardez l’emballage.

## privacy

privacy_qtqd6jmv = Votre vie privée
privacy_pcmcp7th = Donnez le moins d’informations possible sur vous :
privacy_cn5qwwg2 = Dans les forums, utilisez un nom qui ne montre pas qui vous êtes.
privacy_r5a3nexx = Ne publiez pas la photo d’un courrier, d’un résultat d’examen ou d’une étiquette de médicament.
privacy_gugcobll = N’envoyez pas d’argent ni de coordonnées bancaires à des personnes que vous connaissez seulement en ligne.

## bring-to-team

bring-to-team_rq2alhif = Parlez-en à votre équipe soignante
bring-to-team_6kiuibp2 = Dites à votre équipe soignante ce que vous avez trouvé, même si vous avez des doutes. Apportez une page ou un lien, et marquez la partie importante.
bring-to-team_2jezqbni = Vérifiez aussi cette brochure. Cherchez qui l’a faite, qui a payé, ses sources et ses dates.

## website-checker

website-checker_cjvrlwd6 = Fiche à remplir : vérifier un site web
website-checker_hjudoiag = Vérifier un site web
website-checker_3d44kel4 = Cochez oui ou non pour chaque question. Si vous cochez non plusieurs fois, cherchez une autre page.
website-checker_ldnsanbl = Question
website-checker_sai6gbdl = Oui
website-checker_4h7yowml = Non
website-checker_nxtudeke = Est-ce que je vois qui gère la page ?
website-checker_37sxnh4t = Est-ce que je trouve une adresse ou un autre moyen de contact ?
website-checker_krpwllfg = La page dit-elle qui la finance ?
website-checker_sesp4qi3 = Des personnes formées dans le domaine de la santé ont-elles écrit ou vérifié le texte ?
website-checker_pvuwwq4k = La page nomme-t-elle ses sources ?
website-checker_bu26eyjz = Est-ce que je vois la date de la dernière relecture ?
website-checker_gpij5ert = La page décrit-elle aussi les effets nuisibles, et pas seulement les bienfaits ?
website-checker_ofd2nfqs = Est-ce que je peux distinguer la publicité des informations ?
website-checker_volwegkj = La page dit-elle ce que deviennent mes données ?
website-checker_ojwevcd5 = La page me dit-elle de parler à ma propre équipe soignante ?

## what-i-found

what-i-found_jkbitmpx = Fiche à remplir : ce que j’ai trouvé
what-i-found_yhn74bxc = Ce que j’ai trouvé : une note pour ma prochaine consultation
what-i-found_qtusvimp = Remplissez une note pour chaque page, vidéo ou réponse.
what-i-found_ry4rm5qu = Sujet
what-i-found_uk3sbpp3 = Mes notes
what-i-found_4nrtbetr = Nom ou adresse de la page
what-i-found_mciv36n7 = Qui l’a faite, et quand
what-i-found_bx7gr5qw = Ce qu’elle dit
what-i-found_3gmk4sxm = Pourquoi c’est important pour moi
what-i-found_cqnd5ddb = Ma question à l’équipe soignante
what-i-found_gskaxbvh = Ce qu’a dit mon équipe soignante
what-i-found_rhmapgo6 = À propos de ce que j’ai trouvé
what-i-found_fajfgmqn = Ces informations conviennent-elles à mon cancer et à mon stade ?
what-i-found_smirmyvg = Est-ce que cela pourrait m’aider, et est-ce que cela pourrait me nuire ?
what-i-found_ykcg4rie = Est-ce compatible avec mon traitement et mes autres médicaments ?
what-i-found_wcoysyvs = Quelles pages me recommandez-vous dans ma langue ?

## when-to-call

when-to-call_4zxn4crm = Quand appeler

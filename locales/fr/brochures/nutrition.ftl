## meta

meta_ss7j6rnj = Bien manger
meta_sp266zoy = Un guide pratique sur l’alimentation, le poids et les forces avec un cancer digestif
meta_telkf27o = Comment garder votre poids et vos forces avec un cancer digestif, avec des conseils pour les problèmes d’alimentation courants.
meta_ccu6z6rg = Gardez votre poids et vos forces : signalez tôt une perte de poids et demandez à voir un diététicien.

## intro

intro_dtz7pev2 = Le but est de garder votre poids et vos forces.
intro_wyeryuxu = Pesez-vous une fois par semaine. Signalez toute perte de poids que vous n’avez pas prévue.
intro_wrnyg4ak = Mangez souvent, en petites quantités, avec des protéines à chaque fois.
intro_or2pjzlv = Demandez rapidement à voir un diététicien.
intro_jgflyef3 = Ne commencez ni régime strict, ni jeûne, ni complément alimentaire avant d’en avoir parlé à votre équipe soignante.

## why

why_vnhr7jfz = Pourquoi l’alimentation change
why_klaqo4w6 = Parlez-en à votre équipe soignante dès que manger devient plus difficile. Elle peut traiter bon nombre des causes.
why_acwwdu2i = La [tumeur][term-tumour], une opération ou un traitement peuvent changer votre appétit, votre goût et votre digestion. La maladie peut aussi changer la façon dont votre corps utilise la nourriture. Environ { $loss-at-diagnosis-low } à { $loss-at-diagnosis-high } personnes sur 100 ont perdu du poids quand on découvre leur cancer[^seom-2019].
why_guuv25gc = Ce n’est pas votre faute. L’alimentation seule ne peut pas toujours arrêter la perte de poids[^espen-2021].

## weigh

weigh_eqfsrn4f = Pesez-vous chaque semaine
weigh_sb4egeku = Utilisez la même balance, le même jour, avec des vêtements semblables.
weigh_laux7pbg = Appelez votre équipe soignante aux heures d’ouverture pour l’un de ces signes, quelle que soit votre corpulence :
weigh_hl6f36kv = Votre poids continue de baisser.
weigh_d5s5pi7q = Vous avez perdu plus de { $weight-loss-share } de votre poids en { $weight-loss-months } mois[^glim-2019].
weigh_62luicj7 = Vous mangez la moitié de vos quantités habituelles, ou moins, depuis plus de { $low-intake-days } jours[^glim-2019].
weigh_nhnjuge4 = Vos vêtements ou vos bagues sont devenus trop larges.
weigh_2gasc6im = Votre ventre ou vos deux jambes gonflent lentement. Un excès d’eau peut cacher une perte de poids.
weigh_vlecjl64 = Pour une personne de { $example-weight }, une perte de { $weight-loss-share } correspond à { $example-loss }.

## how-much

how-much_4zf4gb3y = De quelle quantité avez-vous besoin ?
how-much_ioxjfenm = Utilisez ce tableau comme premier repère. Les chiffres sont généraux, et un [diététicien][term-dietitian] fixe les vôtres. Le conseil général pour une journée est de { $energy-low } à { $energy-high } d’énergie pour chaque kilogramme de poids corporel. Pour les protéines, c’est plus de { $protein-low } pour chaque kilogramme, et jusqu’à { $protein-high } si possible[^espen-2021].
how-much_s5yiaaf4 = Poids corporel (kg)
how-much_suplsvbo = Énergie par jour (kcal)
how-much_lv46du4o = Protéines par jour (g)
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
how-much_zegjmkmw = Ces chiffres peuvent ne pas vous convenir si vous avez une maladie des reins, une maladie du foie ou un diabète. Demandez d’abord l’avis de votre équipe soignante.

## protein

protein_ajl3iibl = De petits repas, plus de protéines
protein_mb7llwlv = Mangez un peu, à quelques heures d’intervalle, même si vous n’avez pas faim. Les protéines aident votre corps à garder ses muscles. Commencez le repas par l’aliment riche en protéines.
protein_ilhdfgot = Une assiette divisée en trois parts égales : un aliment riche en protéines, un féculent, et des légumes ou des fruits. Une boisson est posée à côté de l’assiette.
protein_7ldv4ya3 = Protéines
protein_7vsjtcvh = Féculents
protein_ngilgxmu = Légumes ou fruits
protein_xsnlwbcp = Boisson
protein_44pjsfbz = Une façon de remplir votre assiette. Votre diététicien peut modifier les parts pour vous.
protein_kigmrnt4 = Le tableau indique les protéines contenues dans des aliments courants. Les chiffres sont approximatifs[^bnf-protein].
protein_ha7j75oo = Aliment
protein_5xax2us6 = Quantité
protein_nk3j7q3j = Protéines (g)
protein_rmm2gdnz = Poulet, cuit
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = Poisson blanc, cuit
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = Œufs
protein_i6eh4vnv = 2 œufs
protein_2y6ov4bf = 12
protein_4w2vvpvb = Yaourt nature
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = Lentilles ou haricots secs, cuits
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = Lait
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = Amandes
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = Pour qu’un petit repas vous apporte plus :
protein_3hvefbut = Ajoutez de l’huile, du beurre, un œuf, du fromage ou des fruits à coque moulus à la soupe, au riz, aux pâtes ou aux légumes.
protein_a32xxbud = Gardez près de vous des aliments prêts à manger, comme du yaourt, des œufs durs, du pain ou de la soupe.
protein_cy3sfw7f = Mangez le plus au moment de la journée où vous vous sentez le mieux.
protein_whwmnxnt = Faites une petite marche avant un repas si vous le pouvez.

## problems

problems_r25qs6me = Conseils pour les problèmes courants
problems_mhs4oygx = Cherchez votre problème dans ce tableau, et parlez-en à votre équipe soignante. Souvent, des médicaments peuvent aider aussi.
problems_65ke2u2r = Problème
problems_cxikeifb = Ce qui peut aider
problems_qderoi2u = Pas d’appétit
problems_fna6uco4 = Mangez à heures fixes. Utilisez de petites assiettes. Choisissez des aliments que vous aimez.
problems_had3hc6k = Estomac trop vite plein
problems_rbcfuuew = Mangez moins à la fois, mais plus souvent. Buvez entre les repas.
problems_xlwqifyl = Nausées
problems_7p3ggcuc = Choisissez des aliments simples, qui ne sont pas chauds. Éloignez-vous des odeurs de cuisine. Prenez votre médicament contre les nausées comme convenu.
problems_32ji5zai = Goût différent des aliments
problems_st4l4jp6 = Essayez d’autres aliments. Ajoutez du citron ou des herbes si votre bouche n’est pas douloureuse. Rincez-vous la bouche avant les repas.
problems_3ep55gur = Bouche douloureuse
problems_bpv7fbj5 = Choisissez des aliments mous, qui ne sont pas chauds. Ne mangez pas d’aliments acides, épicés ou durs. Utilisez une brosse à dents souple.
problems_yz6vpnlt = Bouche sèche
problems_zlhxur3b = Buvez souvent, par petites gorgées. Ajoutez de la sauce ou du bouillon aux aliments.
problems_at2y3fwy = Diarrhée
problems_enptinyw = Buvez plus. Choisissez du riz, des pommes de terre, des bananes ou du pain blanc. Appelez votre équipe soignante maintenant, de jour comme de nuit, si vous avez beaucoup plus de diarrhée que d’habitude, ou si elle survient la nuit ou avec du sang.
problems_pazkrp4q = Constipation
problems_2v45kdya = Buvez plus et bougez un peu. Demandez conseil avant de manger plus de fibres ou de prendre un laxatif.
problems_5lmtna45 = Gaz intestinaux
problems_sjzpbbxq = Mangez lentement. Réduisez les légumes secs, le chou et les boissons gazeuses.
problems_33wbqnmt = Difficultés à avaler
problems_372wpde5 = Appelez votre équipe soignante aux heures d’ouverture. Vous avez peut-être besoin d’aliments mous et d’un examen de la déglutition. Si les aliments restent coincés ou si vous ne pouvez pas avaler, appelez tout de suite votre équipe soignante, de jour comme de nuit.
problems_t2i3evpv = Si une partie de votre intestin est rétrécie, demandez l’avis de votre équipe soignante avant de manger plus de fibres. Posez-lui aussi la question pour les fruits à coque et les légumes crus.

## after-operation

after-operation_3djuz355 = Après une opération
after-operation_ihjgrare = Suivez le programme de votre propre équipe soignante, car les opérations sont différentes.
after-operation_mrax6r3u = **Œsophage ou estomac** : Faites souvent de petits repas, et mâchez bien. Buvez entre les repas. Renseignez-vous sur la vitamine B12.
after-operation_3se5dn6h = **Pancréas** : Faites souvent de petits repas. Parlez-en à votre équipe soignante si vos selles sont pâles, grasses ou flottent. Vous pouvez avoir besoin d’[enzymes][term-digestive-enzymes], à prendre avec les aliments[^phillips-2021].
after-operation_37ikjlje = **Intestin** : Commencez par des aliments mous, et ajoutez un nouvel aliment à la fois.
after-operation_cdr4b2uz = **Stomie** : Mâchez bien et buvez assez. Demandez à l’infirmier qui s’occupe de votre [stomie][term-stoma] que faire si ce qui en sort change.
after-operation_ykfmzmyt = Après une opération de l’estomac ou de l’œsophage, les aliments peuvent passer trop vite dans l’intestin. Vous pouvez avoir des vertiges, des sueurs, une faiblesse ou des nausées dans les { $dumping-early } minutes qui suivent un repas. Cela peut aussi arriver { $dumping-late-from } à { $dumping-late-to } heures après[^niddk-dumping-2019]. Parlez-en à votre diététicien. Des repas plus petits, avec moins de sucre, peuvent aider.

## safe-food

safe-food_swre2xyh = Une alimentation sans danger
safe-food_njtwudup = Manipulez les aliments avec soin, car le traitement peut affaiblir vos défenses contre les microbes.
safe-food_fcdk3vs7 = Lavez-vous les mains avant de cuisiner et avant de manger.
safe-food_6trni7zf = Faites cuire la viande, le poisson et les œufs jusqu’à ce qu’ils soient chauds et bien cuits à cœur.
safe-food_m3isduz2 = Gardez la viande crue et le poisson cru à l’écart des autres aliments.
safe-food_s6m62574 = Ne mangez pas de poisson cru, de viande crue ou d’œufs crus.
safe-food_2gpbicu7 = Ne buvez pas de lait cru, et ne mangez pas de fromage au lait cru.
safe-food_jzsvmhnn = Ne laissez pas d’aliments cuits à température ambiante pendant plus de { $room-hours } heures[^who-food-2006].
safe-food_2rupksed = Gardez votre réfrigérateur à moins de { $fridge-limit }[^who-food-2006].
safe-food_a6ok3kjl = La plupart des personnes peuvent manger des fruits et des légumes lavés. Demandez à votre équipe soignante si vous avez besoin de règles plus strictes.

## drinks

drinks_ty2f32o3 = Boissons et alcool
drinks_xqfuozql = Buvez de petites quantités tout au long de la journée. Une urine foncée peut signifier que vous devez boire plus. Quand vous mangez peu, choisissez des boissons qui apportent de l’énergie, comme du lait ou de la soupe.
drinks_yjmkvzku = Le plus sûr est de ne pas boire d’alcool[^who-alcohol-2023]. Demandez l’avis de votre équipe soignante si vous voulez en boire.

## supplements

supplements_vvfa2zvb = Compléments alimentaires et régimes particuliers
supplements_yonrkevn = Montrez à votre équipe soignante tout ce que vous prenez, y compris les plantes, les tisanes et les vitamines.
supplements_jbl445fa = Aucun régime ne guérit le cancer.
supplements_k7mvhk77 = Ne jeûnez pas et ne supprimez pas de groupes d’aliments si vous perdez du poids[^espen-2021].
supplements_qke5ey6k = Ne prenez pas de fortes doses de vitamines ou de minéraux, sauf si votre équipe soignante constate que vous en avez besoin[^espen-2021].
supplements_dqbmhckd = Ne prenez pas de pamplemousse, de millepertuis ou d’autres plantes avant d’avoir demandé conseil. Ils peuvent changer l’effet des médicaments.

## extra-help

extra-help_fg6huqwp = Quand l’alimentation ne suffit pas
extra-help_nfkfghmx = Demandez sans attendre quelle est l’étape suivante. Cela ne veut pas dire que vous avez fait quelque chose de mal. Un diététicien peut d’abord modifier vos repas. Ensuite, des boissons nutritives peuvent aider. Certaines personnes ont besoin d’être nourries par une [sonde][term-feeding-tube] ou par une [veine][term-parenteral-nutrition][^espen-2021].

## with-others

with-others_bzsrxrjg = Manger avec les autres
with-others_vm6oagu5 = Mangez avec des personnes que vous aimez, même si vous mangez peu. Demandez l’avis de votre équipe soignante avant un jeûne religieux. Beaucoup de religions permettent aux personnes malades de ne pas jeûner.
with-others_42uvyda5 = Si vous [aidez un proche malade][term-carer], proposez de petites quantités. Acceptez son refus, car la pression peut rendre les repas plus difficiles.

## cannot-wait

cannot-wait_olvugrvl = Les problèmes qui ne peuvent pas attendre
cannot-wait_rjapl3sd = Pour ces problèmes, n’attendez pas votre prochaine consultation.
cannot-wait_t4x477gf = Urgence : appelez tout de suite le numéro d’urgence
cannot-wait_ozhkyh5n = Vous vous étouffez, et vous ne pouvez pas respirer ou vous ne pouvez pas parler.
cannot-wait_n4zxapip = Vous vomissez du sang.
cannot-wait_wpy2vxwj = Vous avez de la fièvre et votre peau ou vos yeux sont jaunes.
cannot-wait_fuxbjzti = Appelez tout de suite votre équipe soignante, de jour comme de nuit
cannot-wait_gxbd6oix = Un aliment est coincé, ou soudain vous ne pouvez plus avaler.
cannot-wait_d4i5hmur = Vous n’arrêtez pas de vomir, ou vous ne pouvez pas garder les liquides ou les médicaments.
cannot-wait_km4ufk7i = Vous n’avez presque rien bu pendant une journée entière.
cannot-wait_553tcn4l = Votre ventre est gonflé ou douloureux, et vous vomissez.
cannot-wait_uixpmgoi = Votre ventre est gonflé ou douloureux, et vous n’évacuez ni selles ni gaz.
cannot-wait_gtxslphq = Vous avez des selles noires ou du sang dans les selles.
cannot-wait_unz2hh2a = Votre peau ou vos yeux deviennent jaunes, même sans fièvre.
cannot-wait_dmhc4xwe = Votre sonde d’alimentation est sortie, est bouchée ou fait mal.
cannot-wait_wg6yiwra = Vous avez très soif et vous urinez beaucoup plus que d’habitude.

## worksheets

worksheets_osd4cc6w = Vos fiches à remplir
worksheets_w7zibzxx = Gardez ces pages dans la cuisine. Apportez-les à votre diététicien.
worksheets_enpv6zcy = Journal des repas et des boissons
worksheets_edxd6wwn = Écrivez ce que vous avez mangé et bu, et la quantité approximative.
worksheets_zbaiss5c = Jour
worksheets_tyiuw2bu = Matin
worksheets_sp6bwr5a = Midi
worksheets_uu6yhoxh = Soir
worksheets_jpyhbxg5 = Collations et boissons
worksheets_vcrr23td = Mon poids chaque semaine
worksheets_kd3j3q4e = Date
worksheets_rukv2t3q = Poids (kg)
worksheets_npd4fmjc = Changement depuis la semaine dernière
worksheets_wgtc56wn = Notes
worksheets_5ywzl54u = Aliments et symptômes
worksheets_feybvoe5 = Ce que j’ai mangé ou bu
worksheets_jlu623l7 = Heure
worksheets_p5bitdbl = Ce que j’ai ressenti
worksheets_y6idj3cp = Combien de temps après avoir mangé
worksheets_u7yhxuww = Questions pour le diététicien
worksheets_vbdxid5t = De combien d’énergie et de protéines ai-je besoin chaque jour ?
worksheets_a7y2v2rd = Quel poids dois-je essayer de garder ?
worksheets_4pe5s77a = Quels aliments dois-je éviter pour le moment, et pendant combien de temps ?
worksheets_5kzotlsw = Ai-je besoin de boissons nutritives, de vitamines ou d’enzymes ?
worksheets_7ylp4cry = Comment manger avec un diabète, une stomie ou une autre maladie ?
worksheets_jm4m7ank = Comment intégrer les aliments de ma famille et de ma culture ?
worksheets_fp3ptwza = Qui dois-je appeler si mon poids baisse de nouveau ?

## when-to-call

when-to-call_4zxn4crm = Quand appeler

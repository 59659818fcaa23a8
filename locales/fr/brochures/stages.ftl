## meta

meta_yvdgycky = Les différentes étapes
meta_gt5oz5db = Un guide pratique sur les étapes de la vie avec un cancer digestif métastatique
meta_wip4oozm = Que faire, que demander et qui peut aider, des premières semaines après le diagnostic jusqu’aux dernières semaines, quand un cancer digestif s’est propagé.
meta_wdffawqf = La vie avec ce cancer a différentes étapes : à chacune, vous avez des choix et du soutien, et les soins palliatifs peuvent commencer tôt.

## intro

intro_nfpg5fdj = La vie avec ce cancer a différentes étapes. Leur ordre et leur durée varient.
intro_aiomwzrc = Vous avez des choix à chaque étape, et vous pouvez changer d’avis.
intro_vvzpgbw3 = Demandez tôt des soins palliatifs. Vous pouvez les recevoir en même temps que le traitement du cancer.
intro_7aqtyaqy = Dites à votre famille et à votre équipe soignante ce qui compte le plus pour vous.
intro_x4p4jglv = N’attendez pas votre prochaine consultation si un symptôme est nouveau ou s’aggrave beaucoup. Appelez votre équipe soignante.

## path

path_wvdhhc4n = Trouvez la partie dont vous avez besoin aujourd’hui
path_4pknd3bj = Lisez seulement ce dont vous avez besoin maintenant.
path_562p44fy = « Métastatique » veut dire que le cancer s’est propagé à d’autres parties du corps. Ces nouvelles [tumeurs][term-tumour] sont des [métastases][term-metastasis].
path_raa25jzt = Ici, une étape est une période de votre vie avec le cancer. Dans les courriers médicaux, le [stade][term-stage] indique jusqu’où le cancer s’est propagé.
path_3eb6kmnt = Cinq petits dessins dans un même cadre. Une flèche va du diagnostic au traitement. Des flèches dans les deux sens relient le traitement, la période stable, la progression du cancer et le moment où le confort passe d’abord. Le cadre dit qu’il y a du soutien à chaque étape.
path_efau2kpj = Soutien à chaque étape
path_etn4llyd = Diagnostic
path_yxhhcaji = Traitement
path_wafiifai = Période stable
path_nq7lkvkp = Le confort d’abord
path_bert4rjw = Le cancer grossit
path_c2etapiy = Vous pouvez passer d’une étape à l’autre plusieurs fois, et dans les deux sens.

## words

words_46wpawe3 = Les mots que vous pouvez entendre
words_wjsxuk4b = Demandez à votre équipe soignante d’expliquer chaque mot que vous ne connaissez pas.
words_uf7ngnjj = Mot
words_wcblel2u = Ce qu’il veut dire
words_wgveyyax = [ligne de traitement][term-treatment-line]
words_th32vmbg = Un de vos plans de traitement, qui sont numérotés dans l’ordre.
words_2pgr4kmt = [traitement d’entretien][term-maintenance-treatment]
words_yrwoumvi = Un traitement plus léger, qui permet de maîtriser le cancer plus longtemps.
words_nuuxeebv = [rémission][term-remission]
words_25tticps = Les examens montrent moins de cancer qu’avant, ou n’en montrent plus.
words_ewi5re6z = [maladie stable][term-stable-disease]
words_epdz7jz5 = Le cancer n’a ni grossi ni diminué de façon nette.
words_fb5zc464 = [progression][term-progression]
words_bl5v5jx5 = Le cancer a grossi ou s’est propagé.
words_gtvn4bws = [pronostic][term-prognosis]
words_mek3gjna = La façon dont la maladie va évoluer, selon les médecins.

## first-weeks

first-weeks_kl2bmsam = Les premières semaines après le diagnostic
first-weeks_dr7hdhv4 = Faites une chose à la fois. Demandez dans quel délai vous devez décider.
first-weeks_pgdxknmb = Venez avec quelqu’un à chaque consultation.
first-weeks_qwjzh3bh = Demandez quels examens il vous faut encore, comme la recherche de [biomarqueurs][term-biomarker].
first-weeks_km575kux = Demandez le nom et le numéro d’une personne de votre équipe soignante.
first-weeks_dsedkmki = Choisissez à qui vous voulez en parler, et quand.
first-weeks_y64utdwr = Vous avez peut-être le temps de demander un [deuxième avis][term-second-opinion].
first-weeks_mkgywtdn = Vous n’avez rien fait de mal. Environ { $spread-at-diagnosis } personnes sur 100 ayant un cancer de l’intestin ont déjà des métastases quand les médecins découvrent le cancer[^biller-2021].

## planning

planning_p6bhbew5 = Préparer le traitement
planning_uwffgneg = Demandez ce que chaque traitement peut faire pour vous, et comment il peut vous nuire. Le but peut être de vous aider à vivre plus longtemps, de soulager les symptômes, ou les deux.
planning_wscjuq5i = Souvent, les médecins ne peuvent pas guérir un cancer qui s’est propagé. Mais chez certaines personnes ayant un cancer de l’intestin, une [chirurgie][term-surgery] des métastases est possible, par exemple dans le foie ou les poumons[^hernandez-2023]. Demandez si une équipe spécialisée a examiné cette possibilité pour vous.
planning_wauhpayo = Votre plan de traitement peut aussi comprendre une [chimiothérapie][term-chemotherapy], une [thérapie ciblée][term-targeted-therapy], une [immunothérapie][term-immunotherapy] ou une [radiothérapie][term-radiotherapy].
planning_rykiztvx = Vous pouvez poser des questions sur votre pronostic. Vous pouvez aussi dire que vous ne voulez pas le connaître. Les moyennes ne peuvent pas dire ce qui va vous arriver.

## during-treatment

during-treatment_agobi4sv = Pendant le traitement
during-treatment_ldzdtt74 = Notez vos symptômes chaque semaine, et signalez-les rapidement. Dans une grande étude, certaines personnes signalaient leurs symptômes entre les consultations. Chez ces personnes, la qualité de vie s’améliorait plus souvent que chez les autres, et elles étaient moins nombreuses à devoir aller aux urgences[^basch-2016].
during-treatment_ekq4uezi = Parlez à votre équipe soignante de chaque [effet indésirable][term-side-effect]. Les [soins de support][term-supportive-care] peuvent en soulager beaucoup.
during-treatment_tzajxp76 = Gardez votre carte de traitement sur vous.
during-treatment_3vjk46sm = Demandez pour quels symptômes vous devez appeler immédiatement.
during-treatment_mp3hs73i = N’arrêtez pas et ne changez pas un médicament avant d’avoir demandé l’avis de votre équipe soignante.
during-treatment_f7jtqy22 = Dites-le à votre équipe soignante si le traitement devient trop dur. Elle peut changer la dose, prévoir une pause ou choisir un autre traitement.

## scans

scans_beatfz7w = Les examens d’imagerie et l’attente
scans_yqeaxalw = Demandez quand vous aurez le résultat, et qui vous le donnera. Un [examen d’imagerie][term-scan] peut montrer si le cancer a grossi, diminué ou n’a pas changé.
scans_oqbb4apm = L’attente entre l’examen et le résultat est souvent très stressante[^derry-vick-2023]. Prévoyez quelque chose d’agréable pour ces jours-là. Demandez à quelqu’un d’être avec vous quand vous recevrez le résultat.

## stable-times

stable-times_3pt5ej3o = Les périodes stables et les pauses
stable-times_omjcq63t = Profitez de ce temps pour les personnes et les choses que vous aimez. Certaines personnes ont un traitement d’entretien. D’autres font une pause, avec des contrôles réguliers.
stable-times_zmulznmy = Demandez qui appeler pendant une pause, et quand aura lieu le prochain contrôle. Dites-le à votre équipe soignante si vous ressentez de la fatigue ou de la peur, même quand les nouvelles sont bonnes.

## cancer-grows

cancer-grows_eypz655c = Quand le cancer progresse
cancer-grows_lmqquohi = Demandez un entretien plus long, et venez avec quelqu’un. Vous pouvez ressentir un choc, de la colère ou du chagrin. Le traitement a cessé d’agir. Ce n’est pas à cause de vous.
cancer-grows_oqiclszj = Demandez quels autres traitements sont possibles, et ce que chacun peut faire pour vous.
cancer-grows_zwc4ij46 = Demandez s’il y a un [essai clinique][term-clinical-trial] qui vous convient.
cancer-grows_jtc3d53c = Demandez un deuxième avis si cela peut vous aider à décider.
cancer-grows_3jdrps56 = Demandez ce qui se passe si vous choisissez de ne plus avoir de traitement contre le cancer. Votre équipe soignante continuera à s’occuper de vous.
cancer-grows_xarabr7i = Un [stent][term-stent] peut ouvrir un [canal biliaire][term-bile-duct] bouché. Les médecins peuvent retirer l’[ascite][term-ascites], c’est-à-dire du liquide dans le ventre.

## palliative-care

palliative-care_lscwy5vp = Les soins palliatifs dès le début
palliative-care_iftgtx7s = Demandez tôt des [soins palliatifs][term-palliative-care], même si vous vous sentez bien. Cela ne veut pas dire que la mort est proche.
palliative-care_bd2uebdv = Les experts conseillent de commencer ces soins au moment du diagnostic[^jordan-2018]. Ils peuvent soulager la douleur, les nausées, les difficultés à respirer et l’inquiétude. Ils soutiennent aussi votre famille.
palliative-care_hmglggsr = Dans des études sur des cancers avancés, les soins palliatifs précoces ont un peu amélioré la qualité de vie[^haun-2017].

## wishes

wishes_qtgs73qh = Vos souhaits
wishes_t5hxtywp = Parlez de vos souhaits tant que vous vous sentez assez bien.
wishes_nd3oywwk = Réfléchissez à ce qui compte le plus pour vous.
wishes_5zvsrguk = Choisissez une personne qui peut parler pour vous si vous ne le pouvez pas.
wishes_a5p76uib = Dites à cette personne, à votre famille et à votre équipe soignante ce que vous voulez.
wishes_6hmhl6c4 = Écrivez-le. Ce sont vos [directives anticipées][term-advance-care-plan].
wishes_xzjnxl2x = Relisez vos directives quand votre santé change. Vous pouvez les modifier à tout moment[^rietjens-2017].
wishes_a4rrcmms = Demandez à un assistant social quels formulaires il vous faut dans votre pays.

## last-weeks

last-weeks_uc4s35k6 = Les dernières semaines
last-weeks_meycfxsc = Lisez cette partie seulement quand vous le voulez.
last-weeks_zjxqjaba = Il peut venir un moment où le traitement du cancer fait plus de mal que de bien. Les experts conseillent de ne donner ni chimiothérapie ni immunothérapie dans les dernières semaines de vie[^crawford-2021]. Votre confort passe alors en premier. Il y a toujours des soins qui peuvent vous aider.
last-weeks_qmk6vkhx = Dites où vous aimeriez être : à la maison, à l’hôpital ou dans une [unité de soins palliatifs][term-hospice].
last-weeks_a2esl7gz = Demandez ce qui peut aider contre la douleur, les difficultés à respirer et la peur.
last-weeks_mv7c6ryx = Demandez qui peut aider la nuit.
last-weeks_obh2uv4e = Demandez un plan d’urgence écrit. Si votre équipe soignante vous en a donné un pour cette période, suivez-le en premier.
last-weeks_mfqdw54f = Si vous n’avez pas de plan de ce type, suivez les listes de la partie « Quand appeler ».
last-weeks_3nd6bwzq = Dites ce que vous voulez dire aux personnes que vous aimez, ou écrivez-le.

## staying-close

staying-close_wlnqdpf7 = Pour les proches qui restent auprès de la personne
staying-close_rfpaleuz = Restez auprès de la personne, et demandez à un infirmier à quoi vous attendre. Une personne proche de la mort dort souvent plus, et mange et boit moins[^nci-last-days-2024]. Elle peut avoir les idées confuses. Sa respiration peut faire un bruit différent ou s’arrêter un court moment.
staying-close_t6hon7da = Ne forcez pas la personne à manger ou à boire. Elle pourrait s’étouffer.
staying-close_miqf4qty = Gardez les lèvres et la bouche humides.
staying-close_6n6m6js3 = Parlez doucement et tenez-lui la main. La personne vous entend peut-être encore.

## bereavement

bereavement_gvcmxdnk = Pour la famille et les amis après un décès
bereavement_mtlnmb5a = Laissez d’autres personnes vous aider, et ayez de la patience avec vous-même. La période qui suit un décès s’appelle le [deuil][term-bereavement].
bereavement_lfr2ajg2 = Vous pouvez ressentir de la tristesse, de la colère, de la culpabilité, du soulagement ou rien du tout. Il n’y a pas de bonne façon de vivre son deuil.
bereavement_axkfa5q3 = Pour la plupart des personnes, le chagrin intense diminue avec le temps. Pour environ { $strong-grief } personnes sur 100, il reste intense longtemps[^szuhany-2021]. Un traitement peut aider. Parlez-en à votre médecin ou à l’équipe de soins palliatifs.

## work-money

work-money_lwz4onsl = Le travail, l’argent et vos droits
work-money_iov5inly = Demandez rapidement à voir un assistant social. Vous avez peut-être droit à des indemnités de maladie, à un temps de travail réduit ou à une aide à la maison. Les règles diffèrent d’un pays à l’autre.

## carers

carers_nq6zkwrv = Si vous aidez un proche malade
carers_ra3mo757 = Demandez à la personne ce qui l’aiderait aujourd’hui. Demandez à l’équipe soignante de vous montrer comment donner les soins. Demandez de l’aide avant de ressentir une grande fatigue.

## cannot-wait

cannot-wait_olvugrvl = Les problèmes qui ne peuvent pas attendre
cannot-wait_auj42r66 = Appelez immédiatement pour ces problèmes. « Quand appeler » montre les listes complètes.
cannot-wait_t4x477gf = Urgence : appelez tout de suite le numéro d’urgence
cannot-wait_rgedfakv = Vous avez une nouvelle faiblesse ou un nouvel engourdissement dans les jambes, ou un engourdissement entre les jambes.
cannot-wait_euuiqof6 = Vous ne pouvez soudain plus uriner, ou vous ne pouvez soudain plus retenir vos urines ou vos selles.
cannot-wait_wpy2vxwj = Vous avez de la fièvre et votre peau ou vos yeux sont jaunes.
cannot-wait_fuxbjzti = Appelez tout de suite votre équipe soignante, de jour comme de nuit
cannot-wait_bo3fyrfr = Votre douleur n’est pas maîtrisée.
cannot-wait_rszfynqz = Vous avez une nouvelle douleur dans le dos ou dans les os.
cannot-wait_unz2hh2a = Votre peau ou vos yeux deviennent jaunes, même sans fièvre.
cannot-wait_ddifecty = Votre ventre gonfle rapidement et devient tendu.

## worksheets

worksheets_osd4cc6w = Vos fiches à remplir
worksheets_4d7mtrli = Remplissez seulement ce qui vous aide. Apportez ces pages à vos consultations.
worksheets_qlhezsdn = Ma carte de traitement
worksheets_z4fmqgao = Demandez à votre équipe soignante de vous aider à remplir cette carte. Gardez-la sur vous.
worksheets_7xqj7krw = Sujet
worksheets_nr2673yg = Mes informations
worksheets_pmvoq3r6 = Mon nom et ma date de naissance
worksheets_uxdihrxl = Mon cancer, et où il s’est propagé
worksheets_sbbc55ei = Mes biomarqueurs
worksheets_zghumty7 = Mon traitement actuel
worksheets_uqewevzd = Date de mon dernier traitement
worksheets_nxq3r4ry = Mes traitements précédents
worksheets_kbh3fggz = Mes autres médicaments
worksheets_ma6a7c5c = Mes allergies
worksheets_n23gzcnv = Ma chambre implantable, mon stent ou ma stomie
worksheets_isvdrq2s = Numéro à appeler le jour
worksheets_es52m3ss = Numéro à appeler la nuit et le week-end
worksheets_2or7juun = Mes symptômes chaque semaine
worksheets_hl2sh6mu = Écrivez un chiffre de 0 à 10 pour chaque symptôme : 0 veut dire aucun problème, 10 veut dire le pire problème. Montrez le tableau à votre équipe soignante. N’attendez pas votre prochaine consultation si un symptôme est nouveau ou s’aggrave beaucoup. Appelez votre équipe soignante.
worksheets_3pbayh4y = Symptôme
worksheets_3htjp34t = Semaine 1
worksheets_nnfh4g2v = Semaine 2
worksheets_zwfbtf76 = Semaine 3
worksheets_xwmtmxsr = Semaine 4
worksheets_delytuei = Date
worksheets_kisgtulm = Douleur
worksheets_nxgk4apv = Fatigue
worksheets_zuyziexz = Nausées
worksheets_i32qmmww = Peu d’appétit
worksheets_2y2bf67o = Difficultés à respirer
worksheets_xi45xe6r = Mauvais sommeil
worksheets_ou6xkdhl = Baisse de moral
worksheets_43cfaozo = Autre symptôme
worksheets_ahxl6nmo = Ce qui compte pour moi
worksheets_fu2ipzin = Il n’y a pas de bonnes ou de mauvaises réponses. Écrivez-les, dessinez-les ou parlez-en.
worksheets_ldnsanbl = Question
worksheets_xxgcetjj = Ma réponse
worksheets_znfev7ob = Qu’est-ce qui fait une bonne journée pour moi ?
worksheets_kxqvjzbz = Qu’est-ce que je veux le plus pouvoir faire ?
worksheets_ts4xu32h = Qu’est-ce qui m’inquiète le plus ?
worksheets_r7mwlq7l = Qu’est-ce que je veux savoir, ou ne pas savoir, sur ma maladie ?
worksheets_od3cru7e = Qu’est-ce que j’accepterais pour avoir plus de temps ?
worksheets_65ndvzw6 = Qu’est-ce que je n’accepterais pas ?
worksheets_kbx5ftas = Où aimerais-je être si je deviens très malade ?
worksheets_fkqfnj6h = Que devrait-on savoir de ma foi ou de mes coutumes ?
worksheets_bo35wfa3 = Qui peut parler pour moi
worksheets_zn4hq3wq = Nom de cette personne :
worksheets_7cxebf7c = Numéro de téléphone de cette personne :
worksheets_rbddkhzl = Deuxième personne, si la première ne peut pas venir :
worksheets_kt7zwzih = Où se trouvent mes directives écrites :
worksheets_2lkg4rdr = Date à laquelle j’ai écrit mes directives :
worksheets_v4htalj5 = Questions pour chaque étape
worksheets_yad7txx3 = Quel est le but de mon traitement maintenant ?
worksheets_jmpe7si4 = Comment saurons-nous si le traitement agit ?
worksheets_wbi223es = La chirurgie ou un autre traitement local peut-il m’aider ?
worksheets_jsnketb5 = Quels sont mes choix si le cancer progresse ?
worksheets_gbpndg5w = Y a-t-il un essai clinique pour moi ?
worksheets_l75wuiqp = Puis-je voir l’équipe de soins palliatifs maintenant ?
worksheets_andsvfga = À quoi puis-je m’attendre dans les prochaines semaines ?
worksheets_nev3rmlq = Qui peut aider ma famille ?

## when-to-call

when-to-call_4zxn4crm = Quand appeler

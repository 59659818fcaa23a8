## meta

meta_foefcwal = Quand appeler

## intro

intro_6kwsbjhi = Utilisez ces listes quand vous vous sentez mal ou que quelque chose vous inquiète. Vous n’avez pas besoin d’avoir de certitude. Si deux listes correspondent, suivez la plus urgente.
intro_zpkw3mhd = Une échelle à trois barreaux. En haut, un signe d’alerte : appelez tout de suite le numéro d’urgence. Au milieu, un téléphone et une lune : appelez tout de suite votre équipe soignante, de jour comme de nuit. En bas, un téléphone et une horloge : appelez votre équipe soignante aux heures d’ouverture.
intro_iz2h223y = Numéro d’urgence
intro_xjvuf5vx = Appelez tout de suite
intro_a6dzl66r = Votre équipe soignante
intro_qnd3fk7i = Maintenant, jour ou nuit
intro_vuoevpqm = Aux heures d’ouverture
intro_gpl2d4vb = Plus le barreau est haut, plus c’est urgent.
intro_t4x477gf = Urgence : appelez tout de suite le numéro d’urgence
intro_oedaiepq = Vous avez une douleur nouvelle ou intense dans la poitrine.
intro_lnbh5hxm = Vous respirez très mal, ou vous avez soudain du mal à respirer.
intro_2hplc3p5 = Vous vous effondrez, vous avez des convulsions ou on n’arrive pas à vous réveiller.
intro_zlsx3kvz = Vous saignez beaucoup et cela ne s’arrête pas, ou vous vomissez du sang.
intro_v3runmgu = Un côté de votre visage s’affaisse, un de vos bras est faible ou vous n’arrivez pas à parler clairement.
intro_46gy3reg = Vos lèvres, votre langue ou votre gorge gonflent rapidement.
intro_gdxf4bpe = Vous avez soudain les idées très confuses.
intro_rgedfakv = Vous avez une nouvelle faiblesse ou un nouvel engourdissement dans les jambes, ou un engourdissement entre les jambes.
intro_6qefno74 = Vous avez soudain une douleur dans un os et vous ne pouvez pas vous appuyer sur une jambe.
intro_euuiqof6 = Vous ne pouvez soudain plus uriner, ou vous ne pouvez soudain plus retenir vos urines ou vos selles.
intro_wpy2vxwj = Vous avez de la fièvre et votre peau ou vos yeux sont jaunes.
intro_hch7ke67 = Vous pensez à vous suicider et vous risquez de passer à l’acte.
intro_fuxbjzti = Appelez tout de suite votre équipe soignante, de jour comme de nuit
intro_5yvw5tbv = Votre température est de { $fever-threshold } ou plus.
intro_i5rmg5j2 = Vous avez des frissons ou vous vous sentez soudain très mal, même sans fièvre.
intro_d4i5hmur = Vous n’arrêtez pas de vomir, ou vous ne pouvez pas garder les liquides ou les médicaments.
intro_vzto5wo5 = Vous avez beaucoup plus de diarrhée que d’habitude, ou elle survient la nuit ou avec du sang.
intro_553tcn4l = Votre ventre est gonflé ou douloureux, et vous vomissez.
intro_uixpmgoi = Votre ventre est gonflé ou douloureux, et vous n’évacuez ni selles ni gaz.
intro_v7oi3fmp = Votre stomie ne fonctionne plus, et vous avez des douleurs ou des vomissements.
intro_5sqg3co2 = Vous avez des selles noires, du sang dans les selles ou de nouveaux bleus.
intro_unz2hh2a = Votre peau ou vos yeux deviennent jaunes, même sans fièvre.
intro_t64vsxqq = Une jambe ou un bras est depuis peu gonflé ou douloureux.
intro_d7bqyfna = Vous avez un nouveau mal de tête intense, ou de nouveaux troubles de la vue.
intro_rszfynqz = Vous avez une nouvelle douleur dans le dos ou dans les os.
intro_nbzimoy6 = Vous ne pouvez pas avaler, ou votre bouche est trop douloureuse pour boire.
intro_bo3fyrfr = Votre douleur n’est pas maîtrisée.
intro_yyzzlqet = La peau près de votre chambre implantable ou de votre cathéter est rouge ou douloureuse, ou elle suinte.
intro_kaa2nroe = Vous avez reçu une immunothérapie et vous avez une nouvelle diarrhée, une éruption sur la peau ou un essoufflement, même des mois plus tard.
intro_n4rbzzxa = Appelez votre équipe soignante aux heures d’ouverture
intro_3gw72v62 = Vous perdez du poids sans le vouloir.
intro_yfefoyfh = Votre moral reste bas, ou vous dormez mal.
intro_i3hvhqln = Les fourmillements dans vos doigts ou vos orteils augmentent.
intro_4fs2zw75 = La peau de la paume de vos mains ou de la plante de vos pieds est douloureuse.
intro_cmcwl75v = Vous avez une constipation, mais vous évacuez des gaz et vous n’avez pas de forte douleur.
intro_6dncau3f = Vous voulez prendre un nouveau médicament, une plante ou un complément alimentaire.

## call-rules

call-rules_yyor7hvn = Règles de sécurité
call-rules_tsurlvfy = Si votre équipe soignante n’a pas de ligne téléphonique ou ne répond pas, allez aux urgences.
call-rules_xtw3tdnv = Une nouvelle faiblesse ou un nouvel engourdissement des jambes est toujours une urgence : appelez le numéro d’urgence ou allez aux urgences.
call-rules_4wovai4s = De la fièvre avec la peau ou les yeux jaunes est toujours une urgence : appelez le numéro d’urgence ou allez aux urgences.
call-rules_hxjp3lbe = Prenez votre température avant de prendre un médicament qui fait baisser la fièvre. Un tel médicament peut masquer la fièvre.
call-rules_b27adf4y = Ne conduisez pas vous-même si vous vous sentez très mal.
call-rules_l5xaz3zs = Dites que vous avez un cancer. Dites quel traitement vous avez reçu en dernier, et quand.

## call-suicide

call-suicide_dbfu3geh = Si vous pensez au suicide
call-suicide_3lhhivar = Parlez-en tout de suite à quelqu’un. Vous pouvez dire : « Je pense à me suicider. » Appelez votre équipe soignante, de jour comme de nuit, ou une ligne d’écoute. Parlez-en à une personne de confiance. Si vous risquez de passer à l’acte, appelez tout de suite le numéro d’urgence. Restez avec quelqu’un.
call-suicide_y75gojyh = Vos numéros
call-suicide_iwguctuu = Numéro d’urgence :
call-suicide_sx7pzhco = Votre équipe soignante aux heures d’ouverture :
call-suicide_dthu7aa4 = Votre équipe soignante la nuit et le week-end :
call-suicide_vs6qbq6y = Service des urgences le plus proche :
call-suicide_mha77yel = Ligne d’écoute :

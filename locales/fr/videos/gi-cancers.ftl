## meta

meta_kr6zntxd = Les cancers digestifs
meta_fli4q7tq = Le scénario d’un film d’environ trois minutes : ce que sont les cancers digestifs, comment on les traite et d’où vient l’aide.

## intro

intro_t7nbserw = Cette page est le scénario d’un film d’environ trois minutes. Le film lui-même n’est pas inclus. Vous pouvez lire ce que l’on voit à l’écran et ce qui est dit.

## what-it-means

what-it-means_erqmigld = Ce que ces mots veulent dire
what-it-means_tl36tlfz = Une personne est assise à la table de la cuisine, le matin. Une lettre est posée sur la table.
what-it-means_7tqizh67 = Vous avez entendu les mots « cancer digestif ». Ils vous concernent peut-être, ou concernent quelqu’un de proche. Ce film explique quelques mots et quelques premiers pas.
what-it-means_ajmtwh7a = Un dessin au trait du corps. Les organes apparaissent l’un après l’autre.
what-it-means_limtya2v = Les cancers digestifs commencent dans les organes qui digèrent la nourriture. Parmi eux, il y a l’œsophage, l’estomac, le foie, le pancréas et l’intestin. Ce sont des maladies différentes, qui demandent des traitements différents.
what-it-means_2g7t57vr = De petits cercles se divisent. Certains ne s’arrêtent pas et forment une masse.
what-it-means_4yxu3pga = Notre corps fabrique chaque jour de nouvelles cellules. Le cancer commence quand certaines cellules continuent à se multiplier et ne s’arrêtent pas. Elles peuvent former une masse. On l’appelle une [tumeur][term-tumour].
what-it-means_iuxvdeyl = Quelques cercles voyagent de l’intestin jusqu’au foie.
what-it-means_y7ewnu7a = Les cellules cancéreuses peuvent se déplacer vers d’autres endroits du corps. Elles peuvent y former de nouvelles tumeurs, appelées métastases. Un cancer de l’intestin qui se déplace vers le foie est toujours un cancer de l’intestin.
what-it-means_ztnucpuv = La personne regarde par une fenêtre. Un ami arrive et s’assoit aussi.
what-it-means_cu5h62sx = Le cancer a de nombreuses causes. Souvent, personne ne peut dire pourquoi une personne tombe malade et une autre non. Ce n’est pas votre faute.

## tests-and-treatment

tests-and-treatment_kxzt7chl = Examens et traitement
tests-and-treatment_7g6krxji = Un scanner, un tube fin avec une caméra, et un petit récipient en verre avec un prélèvement.
tests-and-treatment_ligmcegp = Les médecins utilisent des examens d’imagerie, des examens avec une caméra et de petits prélèvements de tissu. Les résultats montrent de quel cancer il s’agit et où il se trouve. Ils aident à préparer votre traitement.
tests-and-treatment_xqaac3yh = Des symboles simples pour une opération, des rayons et une perfusion.
tests-and-treatment_r4xwbdmw = Le traitement peut être une opération, une radiothérapie ou des médicaments. La chimiothérapie et l’immunothérapie sont deux sortes de traitement par médicaments. Certaines personnes ont besoin d’un seul traitement. D’autres en ont besoin de plusieurs. Votre équipe soignante vous explique ce qui vous convient.
tests-and-treatment_awh2ao26 = La personne et un médecin regardent ensemble un plan de traitement.
tests-and-treatment_pk2lixle = Le traitement peut avoir différents buts. Il peut chercher à guérir le cancer, à le ralentir ou à soulager les symptômes. Demandez quel est le but de votre traitement.

## help

help_fkprodg4 = De l’aide pour la vie quotidienne
help_b54v6kd3 = Un infirmier, une diététicienne et un kinésithérapeute saluent la personne.
help_j4r2xnrb = Vous avez toute une équipe soignante. Parlez-lui sans attendre de la douleur, de la fatigue, d’une perte de poids ou de vos inquiétudes. Les soins palliatifs soulagent les symptômes. Ils peuvent aider à toutes les étapes, y compris pendant le traitement.
help_pcs5js2w = La personne fait une petite marche avec un ami.
help_h3626jm3 = Manger assez, bouger un peu et parler à des personnes de confiance : tout cela peut vous aider chaque jour. Les petits pas comptent.

## when-to-call

when-to-call_4zxn4crm = Quand appeler
when-to-call_gelz4bym = Une main tient un téléphone. Une carte montre les mots : le numéro de votre équipe soignante.
when-to-call_b7u6wsgi = Appelez immédiatement le numéro de votre équipe soignante, de jour comme de nuit, si vous avez de la fièvre ou des frissons, ou si vous ne pouvez pas garder les liquides. Si personne ne répond, allez aux urgences.
when-to-call_bxtbgvyb = La carte est retournée. Elle montre les mots : numéro d’urgence.
when-to-call_srdn4wbu = Appelez le numéro d’urgence en cas de douleur nouvelle ou intense dans la poitrine, de difficulté grande ou soudaine à respirer, ou de fort saignement. Appelez-le aussi en cas de nouvelle faiblesse ou de nouvel engourdissement dans les jambes, ou de fièvre avec la peau ou les yeux jaunes.
when-to-call_hu23gmd4 = La personne écrit dans un carnet. L’image s’éclaircit lentement.
when-to-call_3jcntyib = Vous n’avez pas à tout apprendre aujourd’hui. Notez vos questions, et apportez-les à votre prochaine consultation. Vous n’êtes pas sans soutien.

## meta

meta_tznod2am = À propos de ces brochures
meta_cv7r3hyi = Qui a fait ces brochures, à quoi elles servent et comment vous pouvez les utiliser.

## intro

intro_6p2o7hzz = Ce contenu est un exemple. Aucun professionnel de santé ne l’a approuvé pour les soins. Il ne remplace pas les conseils de votre propre équipe soignante.

## idea

idea_bc4qj2o4 = D’où vient l’idée
idea_q6cchaw2 = Un programme existant d’éducation des patients nous a donné l’idée des sujets. Nous sommes indépendants de ce programme et des organisations qui le portent. Ils n’ont ni rédigé, ni vérifié, ni soutenu ces textes.

## languages

languages_czmthexn = Langues
languages_qsfmwgwp = Nous avons écrit les brochures en anglais. Toutes les traductions sont des ébauches faites par une machine. Aucun professionnel de santé ne les a relues. Quand un passage n’est pas encore traduit, vous le voyez en anglais.

## use

use_b2cliqvj = Comment vous pouvez les utiliser
use_kraaaqhz = Vous pouvez copier, imprimer, traduire et modifier ces brochures selon la licence { -licence-name }. Merci d’indiquer la source et de préciser ce que vous avez modifié.

## privacy

privacy_qtqd6jmv = Votre vie privée
privacy_p46penl3 = Ce site n’installe aucun cookie. Il n’enregistre rien sur votre appareil. Il ne demande rien à aucun autre site.

## meta

meta_eenzvpft = À propos de ces informations

## intro

intro_tpyqf6hi = Ces informations sont générales et ne remplacent pas les conseils de votre équipe soignante. Elles sont indépendantes du programme et des organisations qui les ont inspirées. Aucun hôpital, aucune entreprise et aucune association de patients ne les a approuvées.

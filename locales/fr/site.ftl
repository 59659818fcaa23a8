## meta

meta_bqhhkvip = Vivre avec un cancer digestif
meta_uxksdycs = Des guides simples, des fiches à remplir et des questions pour les personnes qui ont un cancer digestif et pour les proches qui les aident.

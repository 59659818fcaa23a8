## meta

meta_bqhhkvip = Życie z nowotworem układu pokarmowego
meta_uxksdycs = Proste poradniki, karty pracy i pytania dla osób z nowotworem układu pokarmowego oraz dla tych, którzy się nimi opiekują.

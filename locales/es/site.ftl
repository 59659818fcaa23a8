## meta

meta_bqhhkvip = Vivir con un cáncer gastrointestinal
meta_uxksdycs = Guías sencillas, fichas para rellenar y preguntas para personas con un cáncer gastrointestinal y para quienes las cuidan.

## meta

meta_eenzvpft = Tietoa tästä aineistosta

## intro

intro_tpyqf6hi = Nämä tiedot ovat yleisiä eivätkä korvaa hoitotiimisi neuvoja. Ne ovat riippumattomia ohjelmasta ja järjestöistä, joista idea on saatu. Mikään sairaala, yritys tai potilasjärjestö ei ole hyväksynyt niitä.

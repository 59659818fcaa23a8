## meta

meta_fbnytwes = Miten löydät luotettavaa tietoa verkosta
meta_7gdhxhyn = Viisi tarkistusta ihmisille, joilla on ruoansulatuselimistön syöpä
meta_lyat3ags = Miten tarkistat ruoansulatuselimistön syöpää koskevat verkkosivut, videot, keskustelubotit ja tutkimusuutiset ja miten käytät niitä hoitotiimisi kanssa.
meta_5d2ziqu6 = Tarkista, kuka tiedon on tehnyt, kuka maksaa, mistä tieto on peräisin, milloin se on tarkistettu ja mitä tekijät haluavat. Puhu sitten hoitotiimisi kanssa ennen kuin toimit.

## meta

meta_bqhhkvip = Elämää ruoansulatuselimistön syövän kanssa
meta_uxksdycs = Selkeitä oppaita, työlehtiä ja kysymyksiä ihmisille, joilla on ruoansulatuselimistön syöpä, ja heille, jotka pitävät heistä huolta.

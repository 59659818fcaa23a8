## meta

meta_bqhhkvip = Élet emésztőrendszeri daganatos betegséggel
meta_uxksdycs = Közérthető tájékoztatók, munkalapok és kérdések emésztőrendszeri daganatos betegeknek és azoknak, akik gondoskodnak róluk.

## meta

meta_bqhhkvip = Leben mit Krebs der Verdauungsorgane
meta_uxksdycs = Einfache Ratgeber, Arbeitsblätter und Fragen für Menschen mit Krebs der Verdauungsorgane und für alle, die für sie sorgen.

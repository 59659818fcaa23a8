## anaemia

anaemia_bad7rcv3 = vérszegénység (anémia)
anaemia_is4zo7o2 = Túl kevés a vörösvértest a vérben. Fáradtságot, sápadtságot vagy légszomjat okozhat.

## biomarker

biomarker_utmpihtc = biomarker
biomarker_gculsx6o = Olyan jel a daganatban vagy a vérben, amelyet laboratóriumban mérni lehet. Segíthet a kezelőcsapatának a kezelés kiválasztásában.

## chemotherapy

chemotherapy_o3s322yc = kemoterápia
chemotherapy_3s3fcn72 = Kezelés olyan gyógyszerekkel, amelyek elpusztítják a ráksejteket, vagy lassítják a növekedésüket. Infúzióban vagy tablettában kaphatja.

## clinical-trial

clinical-trial_zfumbqub = klinikai vizsgálat
clinical-trial_mxgwfyf6 = Embereken végzett vizsgálat arról, hogy egy kezelés vagy más ellátás biztonságos-e, és segít-e. Ön szabadon dönti el, hogy részt vesz-e benne.

## dietitian

dietitian_xeh26t2b = dietetikus
dietitian_n7ybr3yk = Egészségügyi szakember, aki segít Önnek azt enni és inni, amire a szervezetének betegség idején szüksége van.

## distress

distress_xvoulvap = lelki megterhelés (distressz)
distress_5cqqyyvr = Kellemetlen érzés, amely megnehezíti, hogy megbirkózzon a helyzettel. A szokásos aggodalomtól vagy szomorúságtól az erős félelemig vagy kétségbeesésig terjedhet.

## fatigue

fatigue_7acilogk = daganattal összefüggő fáradtság
fatigue_jeoq3rb4 = Erős fáradtság, amelyet a rák vagy a kezelése okoz. Pihenéstől és alvástól nem múlik el teljesen.

## immunotherapy

immunotherapy_d5trilgb = immunterápia
immunotherapy_u2f4bryb = Kezelés, amely segíti a saját immunrendszerét abban, hogy megtalálja és megtámadja a ráksejteket.

## metastasis

metastasis_ba6hy2ov = áttét (metasztázis)
metastasis_fgzhhpto = Új daganat, amely akkor nő, amikor ráksejtek a test más részébe jutnak.

## neuropathy

neuropathy_mqtevwfi = neuropátia
neuropathy_2g35ys72 = Az idegek károsodása, gyakran a kézben és a lábban. Bizsergést, zsibbadást vagy fájdalmat okozhat.

## palliative-care

palliative-care_lmapaz5x = palliatív ellátás
palliative-care_dnyiye6a = Ellátás, amely súlyos betegség idején enyhíti a tüneteket, és támogatja Önt és a családját. Korán elkezdődhet, és a rák kezelésével együtt is folyhat.

## physiotherapist

physiotherapist_fwyigpok = gyógytornász
physiotherapist_ubscvdpa = Egészségügyi szakember, aki segít Önnek mozogni, erősödni és biztonságosan aktívnak maradni.

## port

port_a3qqg7rn = vénás port
port_lxkzqglh = Kis eszköz a bőr alatt, amely egy vénához csatlakozik. A kezelőcsapata ezen keresztül gyógyszert adhat vagy vért vehet.

## psycho-oncologist

psycho-oncologist_phxpomy4 = onkopszichológus
psycho-oncologist_e5swic3e = Szakember, aki segít a rákbetegeknek és családjuknak az érzések, az aggodalmak és a stressz kezelésében.

## sepsis

sepsis_bezdckvo = szepszis (vérmérgezés)
sepsis_rncicui2 = A szervezet életveszélyes reakciója egy fertőzésre. Vészhelyzet, azonnal kezelni kell.

## stoma

stoma_spbjynja = sztóma
stoma_p2pi4w2j = Nyílás, amelyet a sebész a hasfalon készít. Ezen át a széklet vagy a vizelet egy zacskóba ürül.

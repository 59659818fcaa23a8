## anaemia

anaemia_bad7rcv3 = anemia
anaemia_is4zo7o2 = Zbyt mało czerwonych krwinek we krwi. Może powodować zmęczenie, bladość lub duszność.

## biomarker

biomarker_utmpihtc = biomarker
biomarker_gculsx6o = Cecha guza lub krwi, którą można zmierzyć w laboratorium. Może pomóc zespołowi leczącemu wybrać leczenie.

## chemotherapy

chemotherapy_o3s322yc = chemioterapia
chemotherapy_3s3fcn72 = Leczenie lekami, które zabijają komórki nowotworowe lub spowalniają ich wzrost. Leki podaje się w kroplówce lub w tabletkach.

## clinical-trial

clinical-trial_zfumbqub = badanie kliniczne
clinical-trial_mxgwfyf6 = Badanie z udziałem ludzi. Sprawdza, czy leczenie lub inny rodzaj opieki są bezpieczne i pomagają. Udział jest całkowicie dobrowolny.

## dietitian

dietitian_xeh26t2b = dietetyk
dietitian_n7ybr3yk = Specjalista, który pomaga jeść i pić to, czego organizm potrzebuje w czasie choroby.

## distress

distress_xvoulvap = dystres
distress_5cqqyyvr = Nieprzyjemne uczucie, z którym trudno sobie poradzić. Może to być zwykłe zmartwienie lub smutek, ale też silny lęk lub rozpacz.

## fatigue

fatigue_7acilogk = zmęczenie w chorobie nowotworowej
fatigue_jeoq3rb4 = Silne zmęczenie wywołane nowotworem lub jego leczeniem. Odpoczynek i sen nie usuwają go całkowicie.

## immunotherapy

immunotherapy_d5trilgb = immunoterapia
immunotherapy_u2f4bryb = Leczenie, które pomaga własnemu układowi odpornościowemu odnaleźć i zaatakować komórki nowotworowe.

## metastasis

metastasis_ba6hy2ov = przerzut
metastasis_fgzhhpto = Nowy guz, który rośnie, gdy komórki nowotworowe przeniosą się do innej części ciała.

## neuropathy

neuropathy_mqtevwfi = neuropatia
neuropathy_2g35ys72 = Uszkodzenie nerwów, często w dłoniach i stopach. Może powodować mrowienie, drętwienie lub ból.

## palliative-care

palliative-care_lmapaz5x = opieka paliatywna
palliative-care_dnyiye6a = Opieka, która łagodzi objawy oraz wspiera chorego i jego rodzinę w czasie ciężkiej choroby. Może zacząć się wcześnie i iść w parze z leczeniem nowotworu.

## physiotherapist

physiotherapist_fwyigpok = fizjoterapeuta
physiotherapist_ubscvdpa = Specjalista, który pomaga się ruszać, zwiększać siłę i bezpiecznie zachować aktywność.

## port

port_a3qqg7rn = port naczyniowy
port_lxkzqglh = Małe urządzenie pod skórą, połączone z żyłą. Zespół leczący może przez nie podawać leki lub pobierać krew.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psychoonkolog
psycho-oncologist_e5swic3e = Specjalista, który wspiera osoby z nowotworem i ich rodziny w radzeniu sobie z uczuciami, zmartwieniami i stresem.

## sepsis

sepsis_bezdckvo = sepsa
sepsis_rncicui2 = Zagrażająca życiu reakcja organizmu na zakażenie. To stan nagły, który wymaga natychmiastowego leczenia.

## stoma

stoma_spbjynja = stomia
stoma_p2pi4w2j = Otwór, który chirurg wykonuje na brzuchu. Przez ten otwór stolec lub mocz wydostaje się z ciała do worka.

## advance-care-plan

advance-care-plan_evd67gw4 = plan przyszłej opieki
advance-care-plan_rc4v7rjd = Zapisane życzenia dotyczące opieki na czas, gdy ciężka choroba nie pozwoli samodzielnie decydować lub mówić za siebie. Można je zmienić w każdej chwili.

## anaemia

anaemia_bad7rcv3 = anemia
anaemia_is4zo7o2 = Zbyt mało czerwonych krwinek we krwi. Może powodować zmęczenie, bladość lub duszność.

## ascites

ascites_2gfoi5ve = wodobrzusze
ascites_4can2f6m = Płyn, który zbiera się w brzuchu. Brzuch może być wtedy powiększony i napięty. Zespół leczący często może ten płyn odprowadzić.

## bereavement

bereavement_5zpclckv = żałoba
bereavement_yjnrtl3h = Czas po śmierci człowieka, w którym jego bliscy przeżywają żal. Żal nie ma ustalonego czasu trwania.

## bile-duct

bile-duct_sshv3xyf = przewód żółciowy
bile-duct_mdv6n77a = Cienka rurka, którą żółć płynie z wątroby do jelita. Żółć to płyn, który pomaga trawić tłuszcz.

## biomarker

biomarker_utmpihtc = biomarker
biomarker_gculsx6o = Cecha guza lub krwi, którą można zmierzyć w laboratorium. Może pomóc zespołowi leczącemu wybrać leczenie.

## biopsy

biopsy_lqprg4aa = biopsja
biopsy_biwex4lr = Mała próbka tkanki pobrana z ciała. Laboratorium ogląda ją, aby sprawdzić, czy są w niej komórki nowotworowe.

## blood-count

blood-count_bc5ikrhi = morfologia krwi
blood-count_2qvaaymw = Badanie krwi, w którym liczy się czerwone krwinki, białe krwinki i płytki. Pomaga zespołowi leczącemu zdecydować, czy leczenie jest dziś bezpieczne.

## bowel-obstruction

bowel-obstruction_4n3idnql = niedrożność jelit
bowel-obstruction_ii3wedkt = Zablokowanie, przez które pokarm, stolec lub gazy nie mogą przejść przez jelito. To stan pilny, który może powodować ból, wzdęcie i wymioty.

## carer

carer_exc2p3mh = opiekun
carer_urihpspy = Osoba, która bez zapłaty pomaga komuś choremu. Może to być partner lub partnerka, ktoś z rodziny, z przyjaciół lub z sąsiedztwa.

## chemotherapy

chemotherapy_o3s322yc = chemioterapia
chemotherapy_3s3fcn72 = Leczenie lekami, które zabijają komórki nowotworowe lub spowalniają ich wzrost. Leki podaje się w kroplówce lub w tabletkach.

## clinical-trial

clinical-trial_zfumbqub = badanie kliniczne
clinical-trial_mxgwfyf6 = Badanie z udziałem ludzi. Sprawdza, czy leczenie lub inny rodzaj opieki są bezpieczne i pomagają. Udział jest całkowicie dobrowolny.

## dehydration

dehydration_o4cumwxy = odwodnienie
dehydration_e34duuze = Zbyt mało wody w organizmie. Może wystąpić pragnienie, zawroty głowy, dezorientacja albo mała ilość ciemnego moczu.

## dietitian

dietitian_xeh26t2b = dietetyk
dietitian_n7ybr3yk = Specjalista, który pomaga jeść i pić to, czego organizm potrzebuje w czasie choroby.

## digestive-enzymes

digestive-enzymes_bnn54lwr = enzymy trawienne
digestive-enzymes_txz2mw4h = Substancje, które wytwarza organizm, aby rozkładać pokarm. Jeśli trzustka wytwarza ich za mało, można je przyjmować jako lek w czasie posiłków.

## distress

distress_xvoulvap = dystres
distress_5cqqyyvr = Nieprzyjemne uczucie, z którym trudno sobie poradzić. Może to być zwykłe zmartwienie lub smutek, ale też silny lęk lub rozpacz.

## fatigue

fatigue_7acilogk = zmęczenie w chorobie nowotworowej
fatigue_jeoq3rb4 = Silne zmęczenie wywołane nowotworem lub jego leczeniem. Odpoczynek i sen nie usuwają go całkowicie.

## feeding-tube

feeding-tube_uw5tejen = zgłębnik do żywienia
feeding-tube_p3pdkaip = Cienka rurka, którą płynny pokarm dostaje się do żołądka lub jelita. Wprowadza się ją przez nos lub przez skórę brzucha.

## hospice

hospice_4hhqglmc = hospicjum
hospice_eq44abrs = Miejsce lub zespół, który opiekuje się osobami u kresu życia i ich rodzinami. Celem są komfort i dobre dni.

## immune-system

immune-system_sihr2qju = układ odpornościowy
immune-system_ngnrfi24 = Obrona organizmu przed zarazkami i uszkodzonymi komórkami. Niektóre rodzaje leczenia na pewien czas ją osłabiają.

## immunotherapy

immunotherapy_d5trilgb = immunoterapia
immunotherapy_u2f4bryb = Leczenie, które pomaga własnemu układowi odpornościowemu odnaleźć i zaatakować komórki nowotworowe.

## informed-consent

informed-consent_jqdzqauk = świadoma zgoda
informed-consent_jkbyyeaz = Dobrowolna decyzja o zgodzie na badanie, leczenie lub udział w badaniu naukowym, gdy wiadomo, co to oznacza. Można odmówić lub później zmienić zdanie.

## interpreter

interpreter_xoszugph = tłumacz
interpreter_lpkuo2ev = Wykwalifikowana osoba, która powtarza w innym języku to, co mówią osoba chora i zespół leczący. Tłumacz musi zachować to w tajemnicy.

## jaundice

jaundice_5tazg5t7 = żółtaczka
jaundice_5pr7kj5l = Żółty kolor skóry lub białek oczu. Może oznaczać, że przewód żółciowy jest zatkany albo wątroba jest chora.

## lymph-node

lymph-node_q2fdiqso = węzeł chłonny
lymph-node_fry4ksqb = Mała część ciała, mniej więcej wielkości ziarna fasoli, która odfiltrowuje zarazki i uszkodzone komórki. Mogą się w niej osadzać komórki nowotworowe.

## maintenance-treatment

maintenance-treatment_sa7awodr = leczenie podtrzymujące
maintenance-treatment_lse6ikji = Leczenie, które następuje po silniejszym leczeniu i często jest łagodniejsze. Jego celem jest dłuższe utrzymanie nowotworu pod kontrolą.

## metastasis

metastasis_ba6hy2ov = przerzut
metastasis_fgzhhpto = Nowy guz, który rośnie, gdy komórki nowotworowe przeniosą się do innej części ciała.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = zespół wielodyscyplinarny
multidisciplinary-team_27g3ohdp = Specjaliści z kilku dziedzin, którzy wspólnie planują opiekę. Mogą to być chirurdzy, onkolodzy, pielęgniarki i inne osoby.

## neuropathy

neuropathy_mqtevwfi = neuropatia
neuropathy_2g35ys72 = Uszkodzenie nerwów, często w dłoniach i stopach. Może powodować mrowienie, drętwienie lub ból.

## palliative-care

palliative-care_lmapaz5x = opieka paliatywna
palliative-care_dnyiye6a = Opieka, która łagodzi objawy oraz wspiera chorego i jego rodzinę w czasie ciężkiej choroby. Może zacząć się wcześnie i iść w parze z leczeniem nowotworu.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = żywienie przez żyłę (pozajelitowe)
parenteral-nutrition_kaeynyvz = Płynny pokarm, który trafia prosto do krwi przez cewnik w żyle. Jest dla osób, których żołądek lub jelita nie mogą przyjąć dość pokarmu.

## physiotherapist

physiotherapist_fwyigpok = fizjoterapeuta
physiotherapist_ubscvdpa = Specjalista, który pomaga się ruszać, zwiększać siłę i bezpiecznie zachować aktywność.

## port

port_a3qqg7rn = port naczyniowy
port_lxkzqglh = Małe urządzenie pod skórą, połączone z żyłą. Zespół leczący może przez nie podawać leki lub pobierać krew.

## prognosis

prognosis_ksskhvvi = rokowanie
prognosis_lyno23fq = To, co zdaniem zespołu leczącego prawdopodobnie będzie się działo z chorobą. Nigdy nie jest pewne. Każdy sam decyduje, ile chce wiedzieć.

## progression

progression_d2xhsyet = progresja
progression_efxlyzp4 = Nowotwór urósł albo pojawił się w nowym miejscu.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psychoonkolog
psycho-oncologist_e5swic3e = Specjalista, który wspiera osoby z nowotworem i ich rodziny w radzeniu sobie z uczuciami, zmartwieniami i stresem.

## radiotherapy

radiotherapy_uzxxt6vc = radioterapia
radiotherapy_n2usznxm = Leczenie silnym promieniowaniem, które uszkadza komórki nowotworowe w jednej części ciała. Może też łagodzić ból.

## remission

remission_wuqnpdrg = remisja
remission_3yr34yrt = Oznak nowotworu jest mniej albo badania już ich nie pokazują. Nie zawsze oznacza to, że nowotwór jest wyleczony.

## scan

scan_se2biz7e = badanie obrazowe
scan_5zovcagi = Badanie, które tworzy obrazy wnętrza ciała, na przykład tomografia komputerowa lub rezonans magnetyczny.

## second-opinion

second-opinion_lsyjei7z = druga opinia
second-opinion_f7wn6jdj = Porada innego specjalisty na temat rozpoznania lub leczenia. Prośba o nią to coś normalnego.

## sepsis

sepsis_bezdckvo = sepsa
sepsis_rncicui2 = Zagrażająca życiu reakcja organizmu na zakażenie. To stan nagły, który wymaga natychmiastowego leczenia.

## shared-decision

shared-decision_hs55ijcw = wspólna decyzja
shared-decision_jig2kumw = Osoba chora i zespół leczący razem wybierają leczenie. Zespół zna możliwości, a osoba chora wie, co jest dla niej ważne.

## side-effect

side-effect_onfzqgjr = działanie niepożądane
side-effect_32y2s2u6 = Niechciany skutek leczenia. Wielu działaniom niepożądanym można zapobiec lub można je złagodzić.

## specialist-nurse

specialist-nurse_uvd3dmrv = pielęgniarka specjalistka
specialist-nurse_susqvkj6 = Pielęgniarka z dodatkowym wykształceniem, na przykład w opiece onkologicznej lub stomijnej. Często to do niej można zadzwonić z pytaniami.

## stable-disease

stable-disease_ubgaz37h = stabilizacja choroby
stable-disease_gp2asqdc = Od ostatniego badania nowotwór wyraźnie nie urósł ani się nie zmniejszył.

## stage

stage_rtviemjt = stadium
stage_gkedoe7e = Liczba, która mówi, jak duży jest nowotwór i czy się rozprzestrzenił. Stadium czwarte oznacza, że rozprzestrzenił się do innych narządów.

## stent

stent_xju24dm7 = stent
stent_mi35jdsg = Mała rurka, która utrzymuje drożność zwężonej części ciała, na przykład przewodu żółciowego, przełyku lub jelita.

## stoma

stoma_spbjynja = stomia
stoma_p2pi4w2j = Otwór, który chirurg wykonuje na brzuchu. Przez ten otwór stolec lub mocz wydostaje się z ciała do worka.

## supportive-care

supportive-care_ofujmxg2 = opieka wspierająca
supportive-care_uvagh37h = Pomoc w sprawach objawów, działań niepożądanych, uczuć i codziennego życia, w każdym czasie choroby.

## surgery

surgery_lys7b6bg = operacja
surgery_zi5mzkq3 = Leczenie za pomocą zabiegu chirurgicznego. Chirurg może usunąć guz lub udrożnić zablokowaną część ciała.

## targeted-therapy

targeted-therapy_fkfd2euu = terapia celowana
targeted-therapy_ho5n6sip = Leczenie lekami, które działają na określone cechy komórek nowotworowych. Często najpierw badanie pokazuje, czy nowotwór ma te cechy.

## treatment-line

treatment-line_v5ytszej = linia leczenia
treatment-line_wn2zavli = Jeden z kolejnych planów leczenia. Jeśli pierwszy już nie działa lub nie jest odpowiedni, następny jest drugą linią.

## tumour

tumour_7upcm4ig = guz
tumour_ceind35p = Skupisko komórek, które rosną bez kontroli. Może być nowotworem złośliwym albo nie.

## tumour-marker

tumour-marker_w7hedoai = marker nowotworowy
tumour-marker_p232bs4g = Substancja we krwi, którą wytwarzają niektóre nowotwory. Zespół leczący może ją śledzić przez dłuższy czas, razem z badaniami obrazowymi.

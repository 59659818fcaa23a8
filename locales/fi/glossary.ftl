## anaemia

anaemia_bad7rcv3 = anemia
anaemia_is4zo7o2 = Veressä on liian vähän punasoluja. Se voi aiheuttaa väsymystä, kalpeutta tai hengenahdistusta.

## biomarker

biomarker_utmpihtc = biomarkkeri
biomarker_gculsx6o = Kasvaimessa tai veressä oleva merkki, jonka laboratorio voi mitata. Se voi auttaa hoitotiimiäsi valitsemaan hoidon.

## chemotherapy

chemotherapy_o3s322yc = solunsalpaajahoito
chemotherapy_3s3fcn72 = Hoito lääkkeillä, jotka tappavat syöpäsoluja tai hidastavat niiden kasvua. Voit saada sitä tiputuksena tai tabletteina.

## clinical-trial

clinical-trial_zfumbqub = kliininen tutkimus
clinical-trial_mxgwfyf6 = Ihmisillä tehtävä tutkimus, jossa selvitetään, onko hoito tai muu apu turvallista ja auttaako se. Päätät vapaasti, haluatko osallistua.

## dietitian

dietitian_xeh26t2b = ravitsemusterapeutti
dietitian_n7ybr3yk = Terveydenhuollon ammattilainen, joka auttaa sinua syömään ja juomaan sitä, mitä kehosi tarvitsee sairauden aikana.

## distress

distress_xvoulvap = henkinen kuormitus
distress_5cqqyyvr = Epämiellyttävä tunne, jonka kanssa on vaikea pärjätä. Se voi vaihdella tavallisesta huolesta tai surusta voimakkaaseen pelkoon tai epätoivoon.

## fatigue

fatigue_7acilogk = syöpään liittyvä uupumus (fatiikki)
fatigue_jeoq3rb4 = Voimakas väsymys, joka johtuu syövästä tai sen hoidosta. Lepo ja uni eivät poista sitä kokonaan.

## immunotherapy

immunotherapy_d5trilgb = immunologinen hoito
immunotherapy_u2f4bryb = Hoito, joka auttaa omaa immuunijärjestelmääsi löytämään syöpäsoluja ja hyökkäämään niitä vastaan.

## metastasis

metastasis_ba6hy2ov = etäpesäke (metastaasi)
metastasis_fgzhhpto = Uusi kasvain, joka kasvaa, kun syöpäsoluja siirtyy toiseen kehon osaan.

## neuropathy

neuropathy_mqtevwfi = neuropatia
neuropathy_2g35ys72 = Hermovaurio, usein käsissä ja jaloissa. Se voi aiheuttaa pistelyä, tunnottomuutta tai kipua.

## palliative-care

palliative-care_lmapaz5x = palliatiivinen hoito
palliative-care_dnyiye6a = Hoito, joka lievittää oireita ja tukee sinua ja läheisiäsi vakavan sairauden aikana. Se voi alkaa varhain ja kulkea syövän hoidon rinnalla.

## physiotherapist

physiotherapist_fwyigpok = fysioterapeutti
physiotherapist_ubscvdpa = Terveydenhuollon ammattilainen, joka auttaa sinua liikkumaan, vahvistumaan ja pysymään aktiivisena turvallisesti.

## port

port_a3qqg7rn = laskimoportti
port_lxkzqglh = Ihon alla oleva pieni laite, joka on yhdistetty laskimoon. Hoitotiimisi voi antaa sen kautta lääkkeitä tai ottaa verta.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psyko-onkologi
psycho-oncologist_e5swic3e = Erityisasiantuntija, joka tukee syöpää sairastavia ja heidän läheisiään tunteissa, huolissa ja stressissä.

## sepsis

sepsis_bezdckvo = sepsis (verenmyrkytys)
sepsis_rncicui2 = Kehon hengenvaarallinen reaktio infektioon. Se on hätätilanne ja vaatii hoitoa heti.

## stoma

stoma_spbjynja = avanne
stoma_p2pi4w2j = Aukko, jonka kirurgi tekee vatsaan. Sen kautta uloste tai virtsa tulee kehosta pussiin.

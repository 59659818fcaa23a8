## anaemia

anaemia_bad7rcv3 = anemie
anaemia_is4zo7o2 = Prea puține globule roșii în sânge. Poate da oboseală, paloare sau respirație grea.

## biomarker

biomarker_utmpihtc = biomarker
biomarker_gculsx6o = Un semn din tumoare sau din sânge pe care un laborator îl poate măsura. Poate ajuta echipa medicală să aleagă un tratament.

## chemotherapy

chemotherapy_o3s322yc = chimioterapie
chemotherapy_3s3fcn72 = Tratament cu medicamente care omoară celulele canceroase sau le încetinesc creșterea. Îl puteți primi în perfuzie sau sub formă de comprimate.

## clinical-trial

clinical-trial_zfumbqub = studiu clinic
clinical-trial_mxgwfyf6 = Un studiu cu oameni, care verifică dacă un tratament sau un alt tip de îngrijire este sigur și ajută. Dumneavoastră hotărâți liber dacă vreți să participați.

## dietitian

dietitian_xeh26t2b = dietetician
dietitian_n7ybr3yk = Un profesionist din domeniul sănătății care vă ajută să mâncați și să beți ceea ce îi trebuie corpului în timpul bolii.

## distress

distress_xvoulvap = suferință emoțională
distress_5cqqyyvr = O trăire neplăcută care face greu de suportat situația. Poate merge de la griji sau tristețe obișnuite până la frică puternică sau disperare.

## fatigue

fatigue_7acilogk = oboseală legată de cancer
fatigue_jeoq3rb4 = Oboseală puternică din cauza cancerului sau a tratamentului. Odihna și somnul nu o înlătură complet.

## immunotherapy

immunotherapy_d5trilgb = imunoterapie
immunotherapy_u2f4bryb = Tratament care ajută propriul dumneavoastră sistem imunitar să găsească și să atace celulele canceroase.

## metastasis

metastasis_ba6hy2ov = metastază
metastasis_fgzhhpto = O tumoare nouă care crește atunci când celulele canceroase se mută în altă parte a corpului.

## neuropathy

neuropathy_mqtevwfi = neuropatie
neuropathy_2g35ys72 = Afectarea nervilor, deseori la mâini și la labele picioarelor. Poate da furnicături, amorțeală sau durere.

## palliative-care

palliative-care_lmapaz5x = îngrijire paliativă
palliative-care_dnyiye6a = Îngrijire care ușurează simptomele și vă sprijină pe dumneavoastră și familia dumneavoastră în timpul unei boli grave. Poate începe devreme și poate merge împreună cu tratamentul cancerului.

## physiotherapist

physiotherapist_fwyigpok = kinetoterapeut
physiotherapist_ubscvdpa = Un profesionist din domeniul sănătății care vă ajută să vă mișcați, să prindeți putere și să faceți activități în siguranță.

## port

port_a3qqg7rn = cameră implantabilă (port)
port_lxkzqglh = Un dispozitiv mic, pus sub piele și legat de o venă. Prin el, echipa medicală vă poate da medicamente sau vă poate lua sânge.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psihooncolog
psycho-oncologist_e5swic3e = Un specialist care sprijină persoanele cu cancer și familiile lor atunci când au emoții grele, griji și stres.

## sepsis

sepsis_bezdckvo = sepsis
sepsis_rncicui2 = O reacție a corpului la o infecție, care pune viața în pericol. Este o urgență și trebuie tratată imediat.

## stoma

stoma_spbjynja = stomă
stoma_p2pi4w2j = O deschidere pe care chirurgul o face în abdomen. Prin ea, scaunul sau urina iese din corp într-o pungă.

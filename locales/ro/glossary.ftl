## advance-care-plan

advance-care-plan_evd67gw4 = plan anticipat de îngrijire
advance-care-plan_rc4v7rjd = Dorințele dumneavoastră scrise privind îngrijirea, pentru cazul în care boala nu vă mai lasă să hotărâți sau să vorbiți. Îl puteți schimba oricând.

## anaemia

anaemia_bad7rcv3 = anemie
anaemia_is4zo7o2 = Prea puține globule roșii în sânge. Poate da oboseală, paloare sau respirație grea.

## ascites

ascites_2gfoi5ve = ascită
ascites_4can2f6m = Lichid care se adună în burtă. Burta se poate umfla și întinde. Deseori, echipa medicală îl poate scoate.

## bereavement

bereavement_5zpclckv = doliu
bereavement_yjnrtl3h = Perioada de după moartea unei persoane, în care cei rămași o jelesc. Doliul nu are o durată fixă.

## bile-duct

bile-duct_sshv3xyf = canal biliar
bile-duct_mdv6n77a = Un tub subțire care duce bila de la ficat la intestin. Bila este un lichid care ajută la digestia grăsimilor.

## biomarker

biomarker_utmpihtc = biomarker
biomarker_gculsx6o = Un semn din tumoare sau din sânge pe care un laborator îl poate măsura. Poate ajuta echipa medicală să aleagă un tratament.

## biopsy

biopsy_lqprg4aa = biopsie
biopsy_biwex4lr = O mostră mică de țesut luată din corp. Un laborator o cercetează ca să vadă dacă are celule canceroase.

## blood-count

blood-count_bc5ikrhi = hemoleucogramă
blood-count_2qvaaymw = O analiză de sânge care numără globulele roșii, globulele albe și trombocitele. Ajută echipa medicală să hotărască dacă tratamentul este sigur astăzi.

## bowel-obstruction

bowel-obstruction_4n3idnql = ocluzie intestinală
bowel-obstruction_ii3wedkt = O blocare care nu lasă mâncarea, scaunul sau gazele să treacă prin intestin. Este urgentă și poate da durere, umflarea burții și vărsături.

## carer

carer_exc2p3mh = îngrijitor (aparținător)
carer_urihpspy = O persoană care ajută pe cineva bolnav, fără plată. Poate fi un partener sau o parteneră, o rudă, un prieten sau un vecin.

## chemotherapy

chemotherapy_o3s322yc = chimioterapie
chemotherapy_3s3fcn72 = Tratament cu medicamente care omoară celulele canceroase sau le încetinesc creșterea. Îl puteți primi în perfuzie sau sub formă de comprimate.

## clinical-trial

clinical-trial_zfumbqub = studiu clinic
clinical-trial_mxgwfyf6 = Un studiu cu oameni, care verifică dacă un tratament sau un alt tip de îngrijire este sigur și ajută. Dumneavoastră hotărâți liber dacă vreți să participați.

## dehydration

dehydration_o4cumwxy = deshidratare
dehydration_e34duuze = Prea puțină apă în corp. Puteți avea sete, amețeli sau confuzie ori puteți urina puțin și închis la culoare.

## dietitian

dietitian_xeh26t2b = dietetician
dietitian_n7ybr3yk = Un profesionist din domeniul sănătății care vă ajută să mâncați și să beți ceea ce îi trebuie corpului în timpul bolii.

## digestive-enzymes

digestive-enzymes_bnn54lwr = enzime digestive
digestive-enzymes_txz2mw4h = Substanțe pe care le produce corpul ca să descompună hrana. Dacă pancreasul produce prea puține, le puteți lua ca medicament la mese.

## distress

distress_xvoulvap = suferință emoțională
distress_5cqqyyvr = O trăire neplăcută care face greu de suportat situația. Poate merge de la griji sau tristețe obișnuite până la frică puternică sau disperare.

## fatigue

fatigue_7acilogk = oboseală legată de cancer
fatigue_jeoq3rb4 = Oboseală puternică din cauza cancerului sau a tratamentului. Odihna și somnul nu o înlătură complet.

## feeding-tube

feeding-tube_uw5tejen = sondă de hrănire
feeding-tube_p3pdkaip = Un tub subțire care duce hrana lichidă în stomac sau în intestin. Intră prin nas sau prin pielea abdomenului.

## hospice

hospice_4hhqglmc = hospice
hospice_eq44abrs = Un loc sau o echipă care îngrijește persoanele aproape de sfârșitul vieții și familiile lor. Scopul este să aibă confort și zile bune.

## immune-system

immune-system_sihr2qju = sistem imunitar
immune-system_ngnrfi24 = Apărarea corpului împotriva microbilor și a celulelor deteriorate. Unele tratamente o slăbesc pentru un timp.

## immunotherapy

immunotherapy_d5trilgb = imunoterapie
immunotherapy_u2f4bryb = Tratament care ajută propriul dumneavoastră sistem imunitar să găsească și să atace celulele canceroase.

## informed-consent

informed-consent_jqdzqauk = consimțământ informat
informed-consent_jkbyyeaz = Hotărârea dumneavoastră liberă de a accepta o investigație, un tratament sau un studiu, după ce știți ce înseamnă. Puteți spune nu sau vă puteți răzgândi mai târziu.

## interpreter

interpreter_xoszugph = interpret
interpreter_lpkuo2ev = O persoană cu pregătire, care spune în altă limbă ce spuneți dumneavoastră și echipa medicală. Interpretul trebuie să păstreze secretul.

## jaundice

jaundice_5tazg5t7 = icter
jaundice_5pr7kj5l = Culoarea galbenă a pielii sau a albului ochilor. Poate însemna că este blocat canalul biliar sau că ficatul este bolnav.

## lymph-node

lymph-node_q2fdiqso = ganglion limfatic
lymph-node_fry4ksqb = O parte mică a corpului, cam cât un bob de fasole, care filtrează microbii și celulele deteriorate. Acolo se pot așeza celule canceroase.

## maintenance-treatment

maintenance-treatment_sa7awodr = tratament de întreținere
maintenance-treatment_lse6ikji = Un tratament deseori mai blând, care urmează după unul mai puternic. Scopul este să țină cancerul sub control mai mult timp.

## metastasis

metastasis_ba6hy2ov = metastază
metastasis_fgzhhpto = O tumoare nouă care crește atunci când celulele canceroase se mută în altă parte a corpului.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = echipă multidisciplinară
multidisciplinary-team_27g3ohdp = Experți din mai multe domenii care vă planifică împreună îngrijirea. Pot fi chirurgi, oncologi, asistenți medicali și alții.

## neuropathy

neuropathy_mqtevwfi = neuropatie
neuropathy_2g35ys72 = Afectarea nervilor, deseori la mâini și la labele picioarelor. Poate da furnicături, amorțeală sau durere.

## palliative-care

palliative-care_lmapaz5x = îngrijire paliativă
palliative-care_dnyiye6a = Îngrijire care ușurează simptomele și vă sprijină pe dumneavoastră și familia dumneavoastră în timpul unei boli grave. Poate începe devreme și poate merge împreună cu tratamentul cancerului.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = hrănire printr-o venă
parenteral-nutrition_kaeynyvz = Hrană lichidă care ajunge direct în sânge printr-un cateter pus într-o venă. Este pentru oamenii la care stomacul sau intestinul nu poate absorbi destulă hrană.

## physiotherapist

physiotherapist_fwyigpok = kinetoterapeut
physiotherapist_ubscvdpa = Un profesionist din domeniul sănătății care vă ajută să vă mișcați, să prindeți putere și să faceți activități în siguranță.

## port

port_a3qqg7rn = cameră implantabilă (port)
port_lxkzqglh = Un dispozitiv mic, pus sub piele și legat de o venă. Prin el, echipa medicală vă poate da medicamente sau vă poate lua sânge.

## prognosis

prognosis_ksskhvvi = prognostic
prognosis_lyno23fq = Ce crede echipa medicală că se va întâmpla probabil cu boala. Nu este niciodată sigur, iar dumneavoastră hotărâți cât vreți să știți.

## progression

progression_d2xhsyet = progresie
progression_efxlyzp4 = Cancerul a crescut sau a apărut într-un loc nou.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psihooncolog
psycho-oncologist_e5swic3e = Un specialist care sprijină persoanele cu cancer și familiile lor atunci când au emoții grele, griji și stres.

## radiotherapy

radiotherapy_uzxxt6vc = radioterapie
radiotherapy_n2usznxm = Tratament cu raze puternice, care deteriorează celulele canceroase dintr-o parte a corpului. Poate ușura și durerea.

## remission

remission_wuqnpdrg = remisiune
remission_3yr34yrt = Semnele cancerului s-au împuținat sau investigațiile nu le mai arată. Nu înseamnă întotdeauna că s-a vindecat cancerul.

## scan

scan_se2biz7e = investigație imagistică
scan_5zovcagi = O investigație care face imagini din interiorul corpului, de exemplu tomografie computerizată (CT) sau rezonanță magnetică (RMN).

## second-opinion

second-opinion_lsyjei7z = a doua opinie
second-opinion_f7wn6jdj = Sfatul unui alt expert despre diagnostic sau tratament. Este normal să îl cereți.

## sepsis

sepsis_bezdckvo = sepsis
sepsis_rncicui2 = O reacție a corpului la o infecție, care pune viața în pericol. Este o urgență și trebuie tratată imediat.

## shared-decision

shared-decision_hs55ijcw = decizie comună
shared-decision_jig2kumw = Dumneavoastră și echipa medicală alegeți împreună un tratament. Echipa cunoaște opțiunile, iar dumneavoastră știți ce este important pentru dumneavoastră.

## side-effect

side-effect_onfzqgjr = efect secundar
side-effect_32y2s2u6 = Un efect nedorit al unui tratament. Multe efecte secundare pot fi prevenite sau ușurate.

## specialist-nurse

specialist-nurse_uvd3dmrv = asistent medical specializat
specialist-nurse_susqvkj6 = Un asistent medical cu pregătire în plus, de exemplu în îngrijirea cancerului sau a stomelor. Deseori este persoana pe care o puteți suna când aveți întrebări.

## stable-disease

stable-disease_ubgaz37h = boală stabilă
stable-disease_gp2asqdc = Cancerul nu a crescut și nu s-a micșorat în mod clar de la ultima investigație.

## stage

stage_rtviemjt = stadiu
stage_gkedoe7e = Un număr care arată cât de mare este cancerul și dacă s-a răspândit. Stadiul patru înseamnă că s-a răspândit în alte organe.

## stent

stent_xju24dm7 = stent
stent_mi35jdsg = Un tub mic care ține deschisă o parte îngustă a corpului, de exemplu canalul biliar, esofagul sau intestinul.

## stoma

stoma_spbjynja = stomă
stoma_p2pi4w2j = O deschidere pe care chirurgul o face în abdomen. Prin ea, scaunul sau urina iese din corp într-o pungă.

## supportive-care

supportive-care_ofujmxg2 = îngrijire de susținere
supportive-care_uvagh37h = Ajutor pentru simptome, efecte secundare, emoții și viața de zi cu zi, în orice moment al bolii.

## surgery

surgery_lys7b6bg = operație (intervenție chirurgicală)
surgery_zi5mzkq3 = Tratament făcut de un chirurg. Chirurgul poate scoate o tumoare sau poate deschide o parte blocată a corpului.

## targeted-therapy

targeted-therapy_fkfd2euu = terapie țintită
targeted-therapy_ho5n6sip = Tratament cu medicamente care acționează asupra anumitor trăsături ale celulelor canceroase. Deseori, un test arată mai întâi dacă tumoarea dumneavoastră are aceste trăsături.

## treatment-line

treatment-line_v5ytszej = linie de tratament
treatment-line_wn2zavli = Un plan de tratament, numărat în ordine. Dacă primul nu mai are efect sau nu vi se potrivește, următorul este a doua linie.

## tumour

tumour_7upcm4ig = tumoare
tumour_ceind35p = Un grup de celule care cresc fără control. Poate fi cancer sau nu.

## tumour-marker

tumour-marker_w7hedoai = marker tumoral
tumour-marker_p232bs4g = O substanță din sânge pe care o produc unele cancere. Echipa medicală o poate urmări în timp, împreună cu investigațiile imagistice.

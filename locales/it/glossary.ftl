## advance-care-plan

advance-care-plan_evd67gw4 = disposizioni anticipate di trattamento (DAT)
advance-care-plan_rc4v7rjd = I suoi desideri scritti sulle cure, nel caso in cui la malattia non le permetta più di decidere o di esprimersi. Può cambiarli in ogni momento.

## anaemia

anaemia_bad7rcv3 = anemia
anaemia_is4zo7o2 = Troppo pochi globuli rossi nel sangue. Può dare stanchezza, pallore o fiato corto.

## ascites

ascites_2gfoi5ve = ascite
ascites_4can2f6m = Liquido che si raccoglie nella pancia. Può rendere la pancia gonfia e tesa. Spesso la sua équipe curante può toglierlo.

## bereavement

bereavement_5zpclckv = lutto
bereavement_yjnrtl3h = Il periodo dopo la morte di una persona, quando chi resta prova un profondo dolore. Questo dolore non ha una durata fissa.

## bile-duct

bile-duct_sshv3xyf = via biliare
bile-duct_mdv6n77a = Un tubicino che porta la bile dal fegato all’intestino. La bile è un liquido che aiuta a digerire i grassi.

## biomarker

biomarker_utmpihtc = biomarcatore
biomarker_gculsx6o = Un segno nel tumore o nel sangue che un laboratorio può misurare. Può aiutare la sua équipe curante a scegliere un trattamento.

## biopsy

biopsy_lqprg4aa = biopsia
biopsy_biwex4lr = Un piccolo campione di tessuto prelevato dal corpo. Un laboratorio lo esamina per vedere se ci sono cellule tumorali.

## blood-count

blood-count_bc5ikrhi = emocromo
blood-count_2qvaaymw = Un esame del sangue che conta i globuli rossi, i globuli bianchi e le piastrine. Aiuta la sua équipe curante a decidere se oggi il trattamento è sicuro.

## bowel-obstruction

bowel-obstruction_4n3idnql = occlusione intestinale
bowel-obstruction_ii3wedkt = Un blocco che non lascia passare cibo, feci o gas nell’intestino. È urgente e può causare dolore, gonfiore e vomito.

## carer

carer_exc2p3mh = caregiver
carer_urihpspy = Una persona che assiste qualcuno malato senza essere pagata. Può essere il o la partner, un familiare, un amico o un vicino.

## chemotherapy

chemotherapy_o3s322yc = chemioterapia
chemotherapy_3s3fcn72 = Trattamento con farmaci che uccidono le cellule tumorali o ne rallentano la crescita. Si può ricevere per flebo o in compresse.

## clinical-trial

clinical-trial_zfumbqub = studio clinico
clinical-trial_mxgwfyf6 = Uno studio con persone che verifica se un trattamento o un altro tipo di cura è sicuro ed è di aiuto. Lei decide liberamente se vuole partecipare.

## dehydration

dehydration_o4cumwxy = disidratazione
dehydration_e34duuze = Troppo poca acqua nel corpo. Può avere sete, capogiri o confusione, oppure urinare poco con urina scura.

## dietitian

dietitian_xeh26t2b = dietista
dietitian_n7ybr3yk = Un professionista sanitario che la aiuta a mangiare e a bere ciò di cui il corpo ha bisogno durante la malattia.

## digestive-enzymes

digestive-enzymes_bnn54lwr = enzimi digestivi
digestive-enzymes_txz2mw4h = Sostanze che il corpo produce per scomporre il cibo. Se il pancreas ne produce troppo pochi, si possono prendere come farmaco durante i pasti.

## distress

distress_xvoulvap = disagio emotivo
distress_5cqqyyvr = Una sensazione spiacevole che rende difficile affrontare la situazione. Può andare dalla normale preoccupazione o tristezza fino a una forte paura o alla disperazione.

## fatigue

fatigue_7acilogk = fatigue
fatigue_jeoq3rb4 = Forte stanchezza dovuta al tumore o al suo trattamento. Il riposo e il sonno non la tolgono del tutto.

## feeding-tube

feeding-tube_uw5tejen = sonda per la nutrizione
feeding-tube_p3pdkaip = Un tubo sottile che porta cibo liquido nello stomaco o nell’intestino. Entra dal naso o attraverso la pelle della pancia.

## hospice

hospice_4hhqglmc = hospice
hospice_eq44abrs = Un luogo o un’équipe che assiste le persone vicine alla fine della vita e le loro famiglie. Lo scopo è il benessere e avere buone giornate.

## immune-system

immune-system_sihr2qju = sistema immunitario
immune-system_ngnrfi24 = La difesa del corpo contro i germi e le cellule danneggiate. Alcuni trattamenti lo indeboliscono per un certo tempo.

## immunotherapy

immunotherapy_d5trilgb = immunoterapia
immunotherapy_u2f4bryb = Trattamento che aiuta il suo sistema immunitario a trovare e ad attaccare le cellule tumorali.

## informed-consent

informed-consent_jqdzqauk = consenso informato
informed-consent_jkbyyeaz = La sua libera decisione di accettare un esame, un trattamento o uno studio dopo aver saputo che cosa comporta. Può dire di no, o cambiare idea più tardi.

## interpreter

interpreter_xoszugph = interprete
interpreter_lpkuo2ev = Una persona preparata che dice in un’altra lingua ciò che dite lei e la sua équipe curante. L’interprete deve mantenere il segreto.

## jaundice

jaundice_5tazg5t7 = ittero
jaundice_5pr7kj5l = Colore giallo della pelle o del bianco degli occhi. Può voler dire che la via biliare è bloccata o che il fegato è malato.

## lymph-node

lymph-node_q2fdiqso = linfonodo
lymph-node_fry4ksqb = Una piccola parte del corpo, grande più o meno come un fagiolo, che filtra i germi e le cellule danneggiate. Qui si possono insediare cellule tumorali.

## maintenance-treatment

maintenance-treatment_sa7awodr = terapia di mantenimento
maintenance-treatment_lse6ikji = Un trattamento spesso più leggero, che segue uno più forte. Lo scopo è tenere il tumore sotto controllo più a lungo.

## metastasis

metastasis_ba6hy2ov = metastasi
metastasis_fgzhhpto = Un nuovo tumore che cresce quando le cellule tumorali si spostano in un’altra parte del corpo.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = équipe multidisciplinare
multidisciplinary-team_27g3ohdp = Esperti di diversi settori che programmano insieme le sue cure. Possono essere chirurghi, oncologi, infermieri e altri.

## neuropathy

neuropathy_mqtevwfi = neuropatia
neuropathy_2g35ys72 = Danno ai nervi, spesso alle mani e ai piedi. Può causare formicolio, intorpidimento o dolore.

## palliative-care

palliative-care_lmapaz5x = cure palliative
palliative-care_dnyiye6a = Cure che alleviano i sintomi e sostengono lei e la sua famiglia durante una malattia grave. Possono iniziare presto e affiancare il trattamento del tumore.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = nutrizione per vena
parenteral-nutrition_kaeynyvz = Cibo liquido che va direttamente nel sangue attraverso un catetere in una vena. È per le persone in cui lo stomaco o l’intestino non riesce ad assorbire abbastanza cibo. Si chiama anche nutrizione parenterale.

## physiotherapist

physiotherapist_fwyigpok = fisioterapista
physiotherapist_ubscvdpa = Un professionista sanitario che la aiuta a muoversi, a rinforzarsi e a fare attività in sicurezza.

## port

port_a3qqg7rn = port
port_lxkzqglh = Un piccolo dispositivo sotto la pelle, collegato a una vena. Attraverso il port la sua équipe curante può dare farmaci o prelevare sangue.

## prognosis

prognosis_ksskhvvi = prognosi
prognosis_lyno23fq = Ciò che secondo la sua équipe curante probabilmente succederà con la malattia. Non è mai certa, ed è lei a decidere quanto vuole sapere.

## progression

progression_d2xhsyet = progressione
progression_efxlyzp4 = Il tumore è cresciuto o è comparso in un nuovo punto.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psiconcologo
psycho-oncologist_e5swic3e = Uno specialista che sostiene le persone con un tumore e le loro famiglie di fronte a emozioni, preoccupazioni e stress.

## radiotherapy

radiotherapy_uzxxt6vc = radioterapia
radiotherapy_n2usznxm = Trattamento con raggi potenti che danneggiano le cellule tumorali in una parte del corpo. Può anche alleviare il dolore.

## remission

remission_wuqnpdrg = remissione
remission_3yr34yrt = I segni del tumore sono diminuiti, oppure gli esami non li mostrano più. Non sempre significa che il tumore è guarito.

## scan

scan_se2biz7e = esame per immagini
scan_5zovcagi = Un esame che mostra immagini dell’interno del corpo, per esempio una TAC o una risonanza magnetica.

## second-opinion

second-opinion_lsyjei7z = secondo parere
second-opinion_f7wn6jdj = Il parere di un altro esperto sulla sua diagnosi o sul suo trattamento. È normale chiederlo.

## sepsis

sepsis_bezdckvo = sepsi
sepsis_rncicui2 = Una reazione del corpo a un’infezione che mette in pericolo la vita. È un’emergenza e va curata subito.

## shared-decision

shared-decision_hs55ijcw = decisione condivisa
shared-decision_jig2kumw = Lei e la sua équipe curante scegliete insieme un trattamento. L’équipe conosce le possibilità, e lei sa che cosa conta per lei.

## side-effect

side-effect_onfzqgjr = effetto collaterale
side-effect_32y2s2u6 = Un effetto non voluto di un trattamento. Molti effetti collaterali si possono prevenire o alleviare.

## specialist-nurse

specialist-nurse_uvd3dmrv = infermiere specializzato
specialist-nurse_susqvkj6 = Un infermiere con una formazione in più, per esempio in oncologia o sulle stomie. Spesso è la persona che può chiamare se ha domande.

## stable-disease

stable-disease_ubgaz37h = malattia stabile
stable-disease_gp2asqdc = Il tumore non è né cresciuto né diminuito in modo netto dall’ultimo esame.

## stage

stage_rtviemjt = stadio
stage_gkedoe7e = Un numero che indica quanto è grande il tumore e se si è diffuso. Stadio quattro significa che si è diffuso ad altri organi.

## stent

stent_xju24dm7 = stent
stent_mi35jdsg = Un tubicino che tiene aperta una parte ristretta del corpo, per esempio la via biliare, l’esofago o l’intestino.

## stoma

stoma_spbjynja = stomia
stoma_p2pi4w2j = Un’apertura che un chirurgo crea nella pancia. Attraverso la stomia, le feci o l’urina escono dal corpo e vanno in una sacca.

## supportive-care

supportive-care_ofujmxg2 = terapie di supporto
supportive-care_uvagh37h = Un aiuto per i sintomi, gli effetti collaterali, le emozioni e la vita di ogni giorno, in qualsiasi momento della malattia.

## surgery

surgery_lys7b6bg = chirurgia
surgery_zi5mzkq3 = Trattamento con un’operazione. Un chirurgo può togliere un tumore o aprire una parte del corpo bloccata.

## targeted-therapy

targeted-therapy_fkfd2euu = terapia mirata
targeted-therapy_ho5n6sip = Trattamento con farmaci che agiscono su certe caratteristiche delle cellule tumorali. Spesso un test mostra prima se il suo tumore ha queste caratteristiche.

## treatment-line

treatment-line_v5ytszej = linea di trattamento
treatment-line_wn2zavli = Un programma di trattamento, numerato in ordine. Se il primo non funziona più o non è adatto a lei, quello successivo è la seconda linea.

## tumour

tumour_7upcm4ig = tumore
tumour_ceind35p = Una massa di cellule che crescono senza controllo. Può essere un cancro oppure no.

## tumour-marker

tumour-marker_w7hedoai = marcatore tumorale
tumour-marker_p232bs4g = Una sostanza nel sangue che alcuni tumori producono. La sua équipe curante può seguirla nel tempo, insieme agli esami per immagini.

## advance-care-plan

advance-care-plan_evd67gw4 = wilsverklaring
advance-care-plan_rc4v7rjd = Uw opgeschreven wensen voor de zorg als u te ziek wordt om zelf te beslissen of te praten. U kunt die op elk moment veranderen.

## anaemia

anaemia_bad7rcv3 = bloedarmoede (anemie)
anaemia_is4zo7o2 = Te weinig rode bloedcellen in het bloed. U kunt er moe, bleek of kortademig van worden.

## ascites

ascites_2gfoi5ve = ascites (vocht in de buik)
ascites_4can2f6m = Vocht dat zich verzamelt in de buik. De buik kan hierdoor opgezet en gespannen zijn. Uw behandelteam kan het vocht vaak laten weglopen.

## bereavement

bereavement_5zpclckv = rouwperiode
bereavement_yjnrtl3h = De tijd nadat iemand is overleden, waarin de nabestaanden rouwen. Rouw heeft geen vaste duur.

## bile-duct

bile-duct_sshv3xyf = galgang
bile-duct_mdv6n77a = Een dun buisje dat gal van de lever naar de darm brengt. Gal is een vloeistof die helpt om vet te verteren.

## biomarker

biomarker_utmpihtc = biomarker
biomarker_gculsx6o = Een kenmerk in de tumor of het bloed dat een laboratorium kan meten. Het kan uw behandelteam helpen om een behandeling te kiezen.

## biopsy

biopsy_lqprg4aa = biopsie
biopsy_biwex4lr = Een klein stukje weefsel dat uit het lichaam wordt genomen. Een laboratorium bekijkt of er kankercellen in zitten.

## blood-count

blood-count_bc5ikrhi = bloedwaarden (bloedbeeld)
blood-count_2qvaaymw = Een bloedonderzoek dat de rode bloedcellen, de witte bloedcellen en de bloedplaatjes telt. Het helpt uw behandelteam om te beslissen of behandeling vandaag veilig is.

## bowel-obstruction

bowel-obstruction_4n3idnql = darmafsluiting
bowel-obstruction_ii3wedkt = Een afsluiting waardoor eten, ontlasting of windjes niet door de darm kunnen. Dit is dringend en kan pijn, een opgezette buik en braken geven.

## carer

carer_exc2p3mh = mantelzorger
carer_urihpspy = Iemand die een zieke helpt zonder daarvoor betaald te worden. Dat kan een partner, een familielid, een vriend of vriendin, of een van de buren zijn.

## chemotherapy

chemotherapy_o3s322yc = chemotherapie
chemotherapy_3s3fcn72 = Behandeling met medicijnen die kankercellen doden of hun groei remmen. U kunt deze krijgen via een infuus of als tabletten.

## clinical-trial

clinical-trial_zfumbqub = klinisch onderzoek
clinical-trial_mxgwfyf6 = Een onderzoek met mensen om te zien of een behandeling of een andere vorm van zorg veilig is en helpt. U beslist zelf of u wilt meedoen.

## dehydration

dehydration_o4cumwxy = uitdroging
dehydration_e34duuze = Te weinig water in het lichaam. U kunt dorst hebben, duizelig of verward zijn, of weinig en donkere urine plassen.

## dietitian

dietitian_xeh26t2b = diëtist
dietitian_n7ybr3yk = Een zorgverlener die u helpt te eten en te drinken wat uw lichaam nodig heeft tijdens ziekte.

## digestive-enzymes

digestive-enzymes_bnn54lwr = spijsverteringsenzymen
digestive-enzymes_txz2mw4h = Stoffen die het lichaam maakt om eten af te breken. Maakt de alvleesklier er te weinig? Dan kunt u ze als medicijn bij de maaltijd innemen.

## distress

distress_xvoulvap = emotionele belasting
distress_5cqqyyvr = Een naar gevoel dat het moeilijk maakt om met alles om te gaan. Het kan gaan van gewone zorgen of verdriet tot hevige angst of wanhoop.

## fatigue

fatigue_7acilogk = vermoeidheid door kanker
fatigue_jeoq3rb4 = Ernstige vermoeidheid door kanker of de behandeling ervan. Rust en slaap nemen die niet helemaal weg.

## feeding-tube

feeding-tube_uw5tejen = voedingssonde
feeding-tube_p3pdkaip = Een dun slangetje dat vloeibare voeding naar de maag of de darm brengt. Het gaat naar binnen door de neus of door de huid van de buik.

## hospice

hospice_4hhqglmc = hospice
hospice_eq44abrs = Een plaats of een team dat zorgt voor mensen in de laatste fase van hun leven en voor hun naasten. Comfort en goede dagen zijn het doel.

## immune-system

immune-system_sihr2qju = afweersysteem (immuunsysteem)
immune-system_ngnrfi24 = De afweer van het lichaam tegen ziektekiemen en beschadigde cellen. Sommige behandelingen maken die een tijd zwakker.

## immunotherapy

immunotherapy_d5trilgb = immunotherapie
immunotherapy_u2f4bryb = Behandeling die uw eigen afweersysteem helpt om kankercellen te vinden en aan te vallen.

## informed-consent

informed-consent_jqdzqauk = geïnformeerde toestemming
informed-consent_jkbyyeaz = Uw vrije beslissing om ja te zeggen tegen een onderzoek, een behandeling of deelname aan een studie, nadat u weet wat het betekent. U mag nee zeggen, of later van gedachten veranderen.

## interpreter

interpreter_xoszugph = tolk
interpreter_lpkuo2ev = Een opgeleide persoon die in een andere taal zegt wat u en uw behandelteam zeggen. Een tolk moet dit geheimhouden.

## jaundice

jaundice_5tazg5t7 = geelzucht
jaundice_5pr7kj5l = Gele kleur van de huid of het oogwit. Het kan betekenen dat de galgang afgesloten is of dat de lever ziek is.

## lymph-node

lymph-node_q2fdiqso = lymfeklier
lymph-node_fry4ksqb = Een klein deel van het lichaam, ongeveer zo groot als een boon, dat ziektekiemen en beschadigde cellen uitfiltert. Kankercellen kunnen zich daar nestelen.

## maintenance-treatment

maintenance-treatment_sa7awodr = onderhoudsbehandeling
maintenance-treatment_lse6ikji = Behandeling die vaak milder is en volgt op een sterkere. Het doel is om de kanker langer onder controle te houden.

## metastasis

metastasis_ba6hy2ov = uitzaaiing (metastase)
metastasis_fgzhhpto = Een nieuwe tumor die groeit als kankercellen naar een ander deel van het lichaam gaan.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = multidisciplinair team
multidisciplinary-team_27g3ohdp = Deskundigen uit verschillende vakgebieden die samen uw zorg plannen. Dat kunnen chirurgen, kankerartsen, verpleegkundigen en anderen zijn.

## neuropathy

neuropathy_mqtevwfi = neuropathie
neuropathy_2g35ys72 = Schade aan zenuwen, vaak in de handen en voeten. Dit kan tintelingen, gevoelloosheid of pijn geven.

## palliative-care

palliative-care_lmapaz5x = palliatieve zorg
palliative-care_dnyiye6a = Zorg die klachten verlicht en die u en uw naasten steunt tijdens een ernstige ziekte. Deze zorg kan vroeg beginnen en samengaan met de behandeling van de kanker.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = voeding via een ader
parenteral-nutrition_kaeynyvz = Vloeibare voeding die via een lijn in een ader rechtstreeks in het bloed komt. Het is voor mensen van wie de maag of darm niet genoeg voeding kan opnemen.

## physiotherapist

physiotherapist_fwyigpok = fysiotherapeut
physiotherapist_ubscvdpa = Een zorgverlener die u helpt om te bewegen, kracht op te bouwen en veilig actief te blijven.

## port

port_a3qqg7rn = poortkatheter (port-a-cath)
port_lxkzqglh = Een klein kastje onder de huid dat verbonden is met een ader. Uw behandelteam kan hierdoor medicijnen geven of bloed afnemen.

## prognosis

prognosis_ksskhvvi = prognose
prognosis_lyno23fq = Wat er volgens uw behandelteam waarschijnlijk met de ziekte zal gebeuren. Het is nooit zeker, en u beslist hoeveel u wilt weten.

## progression

progression_d2xhsyet = progressie
progression_efxlyzp4 = De kanker is gegroeid of is op een nieuwe plaats verschenen.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psycho-oncoloog
psycho-oncologist_e5swic3e = Een specialist die mensen met kanker en hun naasten helpt bij gevoelens, zorgen en stress.

## radiotherapy

radiotherapy_uzxxt6vc = bestraling (radiotherapie)
radiotherapy_n2usznxm = Behandeling met sterke straling die kankercellen in één deel van het lichaam beschadigt. Bestraling kan ook pijn verlichten.

## remission

remission_wuqnpdrg = remissie
remission_3yr34yrt = De tekenen van de kanker zijn minder geworden, of onderzoeken laten ze niet meer zien. Het betekent niet altijd dat de kanker genezen is.

## scan

scan_se2biz7e = scan
scan_5zovcagi = Een onderzoek dat beelden maakt van de binnenkant van uw lichaam, bijvoorbeeld een CT-scan of een MRI-scan.

## second-opinion

second-opinion_lsyjei7z = second opinion (tweede mening)
second-opinion_f7wn6jdj = Advies van een andere deskundige over uw diagnose of behandeling. Het is normaal om daarom te vragen.

## sepsis

sepsis_bezdckvo = sepsis (bloedvergiftiging)
sepsis_rncicui2 = Een levensbedreigende reactie van het lichaam op een infectie. Dit is een noodgeval en moet meteen behandeld worden.

## shared-decision

shared-decision_hs55ijcw = samen beslissen
shared-decision_jig2kumw = U en uw behandelteam kiezen samen een behandeling. Zij kennen de mogelijkheden, en u weet wat voor u belangrijk is.

## side-effect

side-effect_onfzqgjr = bijwerking
side-effect_32y2s2u6 = Een ongewenst effect van een behandeling. Veel bijwerkingen zijn te voorkomen of te verlichten.

## specialist-nurse

specialist-nurse_uvd3dmrv = gespecialiseerd verpleegkundige
specialist-nurse_susqvkj6 = Een verpleegkundige met extra opleiding, bijvoorbeeld in zorg bij kanker of bij een stoma. Vaak is dit de persoon die u met vragen kunt bellen.

## stable-disease

stable-disease_ubgaz37h = stabiele ziekte
stable-disease_gp2asqdc = De kanker is sinds het laatste onderzoek niet duidelijk gegroeid en niet duidelijk kleiner geworden.

## stage

stage_rtviemjt = stadium
stage_gkedoe7e = Een getal dat laat zien hoe groot de kanker is en of die is uitgezaaid. Stadium vier betekent dat de kanker is uitgezaaid naar andere organen.

## stent

stent_xju24dm7 = stent
stent_mi35jdsg = Een klein buisje dat een nauw deel van het lichaam openhoudt, bijvoorbeeld de galgang, de slokdarm of de darm.

## stoma

stoma_spbjynja = stoma
stoma_p2pi4w2j = Een opening die een chirurg in de buik maakt. Hierdoor gaat ontlasting of urine uit het lichaam in een zakje.

## supportive-care

supportive-care_ofujmxg2 = ondersteunende zorg
supportive-care_uvagh37h = Hulp bij klachten, bijwerkingen, gevoelens en het dagelijks leven, op elk moment van de ziekte.

## surgery

surgery_lys7b6bg = operatie
surgery_zi5mzkq3 = Behandeling waarbij een chirurg u opereert. De chirurg kan een tumor weghalen of een afgesloten deel van het lichaam openen.

## targeted-therapy

targeted-therapy_fkfd2euu = doelgerichte therapie
targeted-therapy_ho5n6sip = Behandeling met medicijnen die werken op bepaalde kenmerken van kankercellen. Vaak laat een test eerst zien of uw kanker deze kenmerken heeft.

## treatment-line

treatment-line_v5ytszej = behandellijn
treatment-line_wn2zavli = Een behandelplan, op volgorde geteld. Werkt het eerste plan niet meer of past het niet bij u? Dan is het volgende plan de tweede lijn.

## tumour

tumour_7upcm4ig = tumor
tumour_ceind35p = Een knobbel van cellen die groeien zonder controle. Het kan kanker zijn of niet.

## tumour-marker

tumour-marker_w7hedoai = tumormarker
tumour-marker_p232bs4g = Een stof in het bloed die sommige soorten kanker maken. Uw behandelteam kan deze stof een tijd volgen, samen met scans.

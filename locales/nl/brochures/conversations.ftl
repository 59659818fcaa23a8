## meta

meta_ltmvjka6 = Meer halen uit gesprekken met zorgverleners
meta_db6ufsm2 = Een praktische gids over afspraken, vragen en beslissingen bij uitgezaaide darmkanker
meta_6obslmpm = Hoe u zich voorbereidt op een afspraak, vraagt wat u wilt weten en samen met uw behandelteam beslist als u uitgezaaide darmkanker heeft.
meta_hv2yctd6 = Neem uw drie belangrijkste vragen mee, neem iemand mee die u vertrouwt, en ga weg met een duidelijk plan.

## intro

intro_kq6eqrb6 = Schrijf voor elke afspraak uw drie belangrijkste vragen op.
intro_45b6jf7z = Laat uw lijst aan het begin zien aan de arts of verpleegkundige.
intro_jjyhttc2 = Neem iemand mee die u vertrouwt, en maak aantekeningen.
intro_owg3muvb = Vraag voordat u weggaat wat er hierna gebeurt en wie u kunt bellen.
intro_jdxr3pph = Wacht niet op een afspraak als een probleem dringend is. Bel.

## team

team_m4bdrrhk = Wie er in uw behandelteam zit
team_oqorxqcz = Schrijf op de teamkaart achterin wie wie is.
team_okkpai4d = Een [multidisciplinair team][term-multidisciplinary-team] maakt samen het plan voor uw behandeling. Misschien ontmoet u niet iedereen. Vraag wie uw vaste contactpersoon is. Vaak is dat een [gespecialiseerd verpleegkundige][term-specialist-nurse].
team_r3mzfbv5 = Persoon
team_jk34re7r = U kunt vragen stellen over
team_xs42ppv5 = Kankerarts (oncoloog)
team_co33arnj = uw behandelplan, medicijnen, uitslagen
team_bgjcombr = Chirurg
team_2hrgcvwz = operaties, en wat er daarna gebeurt
team_nud7qjlb = Gespecialiseerd verpleegkundige
team_en5kgasx = bijwerkingen, dagelijks leven, wie kan helpen
team_zkwg5bsw = Huisarts
team_jkbo3bjt = andere ziekten, uw gewone medicijnen
team_vvrzuqs4 = Apotheker
team_uunz2nti = hoe u medicijnen inneemt, en welke u niet samen mag gebruiken
team_hdtuqmop = Maatschappelijk werker
team_ittudiec = werk, geld, hulp thuis

## before

before_jb7aprcy = Voor de afspraak
before_ty2kuim5 = Begin een paar dagen van tevoren met voorbereiden.
before_cs3jhsk4 = Drie vakken onder elkaar. In het eerste een vel papier en een potlood. In het tweede praten twee mensen met elkaar. In het derde een kalenderblad met een vinkje.
before_zvxcny27 = Vooraf
before_7esx4boj = Vragen opschrijven
before_bvvmvovk = Tijdens
before_vjhvggo7 = Uw lijst laten zien
before_ij3nygkh = Daarna
before_am53dd72 = Volgende stap
before_d5d5abrt = Drie stappen: voor, tijdens en na uw afspraak.
before_siql4au3 = Schrijf al uw vragen op. Geef aan welke drie het belangrijkst zijn.
before_ua54fvzs = Schrijf op wat er is veranderd: elk probleem, wanneer het begon en hoe erg het is.
before_wwyzpg5m = Maak een lijst van uw medicijnen, kruidenmiddelen en supplementen. Zet uw allergieën erbij.
before_dru7ivqf = Denk na over wat nu het belangrijkst voor u is, bijvoorbeeld minder pijn of tijd thuis.
before_u6sdpsjt = Vraag iemand die u vertrouwt om mee te gaan.
before_x5zzijdo = Een lijst kan u helpen om ook naar moeilijke onderwerpen te vragen. In één onderzoek vroegen { $asked-with-list } op de 100 mensen met een lijst met vragen hoe hun ziekte waarschijnlijk zou verlopen. Zonder de lijst vroegen { $asked-without-list } op de 100 daarnaar.[^butow-1994]
before_wiya4dyw = Laat uw lijst aan de arts zien. In een ander onderzoek maakten mensen die een lijst kregen zich meer zorgen. Als de arts de lijst samen met hen doornam, maakten zij zich minder zorgen en onthielden zij meer.[^brown-2001]

## during

during_s6z5ukpm = Tijdens de afspraak
during_erhgbkfd = Begin met uw lijst.
during_3xx6ovij = Zeg hoeveel u wilt weten: alle details, of alleen de hoofdzaken.
during_24o6j6v5 = Zeg het als u een woord niet begrijpt. U kunt om eenvoudiger woorden of een tekening vragen.
during_lfmzvkqj = Zeg in uw eigen woorden wat u heeft gehoord. De arts kan fouten dan verbeteren.
during_qyzu4uf7 = Zeg hoe u zich voelt. Uw behandelteam kan pijn, zorgen of vermoeidheid niet zien.
during_wnfwlndk = Maak aantekeningen, of vraag of u het gesprek met uw telefoon mag opnemen.
during_37uda4fx = Het is normaal om dingen te vergeten. Mensen vergeten { $forget-low } tot { $forget-high } van de medische informatie die zij horen meteen weer.[^kessels-2003] Een opname of een samenvatting op papier kan u helpen om meer te onthouden.[^pitkethly-2008]
during_nbuug7r5 = U kunt zinnen zoals deze gebruiken:
during_34eellzi = ‘Wilt u langzamer praten? Ik wil dit begrijpen.’
during_yiowddbi = ‘Ik zeg het even in mijn eigen woorden. Klopt het zo?’
during_pk4fxlqt = ‘Wilt u mij alleen vertellen wat ik vandaag moet weten?’

## after

after_pncdfbpk = Voordat u weggaat, en thuis
after_4vtmuss6 = Stel deze vragen voordat u weggaat:
after_z56v24fy = Wat gebeurt er nu, en wanneer?
after_te3impmh = Wat moet ik doen?
after_rvu5y6y4 = Wie kan ik bellen als ik een vraag heb of me slechter voel?
after_kagpsglt = Schrijf de antwoorden dezelfde dag nog op. Vraag om een kopie van uw uitslagen en van de brief van de arts.
after_nyfyqniu = Thuis denkt u misschien nog aan andere vragen. Bel uw vaste contactpersoon en stel ze.

## decide

decide_scyk56ks = Samen beslissen
decide_qwfpqwky = Vertel uw behandelteam wat belangrijk voor u is. Zij kennen de behandelingen, en u kent uw leven. Als u samen kiest, heet dat [samen beslissen][term-shared-decision].
decide_ebb7ww7t = Stel bij elke beslissing drie vragen:
decide_okspmt33 = Welke mogelijkheden heb ik? Vraag ook wat er gebeurt als u afwacht, of als u geen behandeling tegen de kanker kiest.
decide_u5xjd7iu = Wat zijn de voordelen en de nadelen van elke mogelijkheid?
decide_75g23bwn = Hoe groot is bij mij de kans op deze voordelen en nadelen?
decide_bv22a5an = In een klein onderzoek dat niet over kanker ging, gaven artsen meer informatie als mensen deze vragen stelden.[^shepherd-2011]
decide_cn57sopo = Vraag hoelang u erover mag nadenken. U kunt om een tweede gesprek vragen.
decide_vsub57si = Voor een behandeling vraagt uw behandelteam om uw [geïnformeerde toestemming][term-informed-consent]. U mag nee zeggen. U mag ook later nog van gedachten veranderen.

## test-words

test-words_wnaewgns = Woorden over uw onderzoeken
test-words_vwbl2qrt = Vraag wat elke uitslag betekent voor uw behandeling.
test-words_uf7ngnjj = Woord
test-words_wcblel2u = Wat het betekent
test-words_6rumpckk = Wat u kunt vragen
test-words_7c5im4ia = [Stadium][term-stage]
test-words_2jkafx4a = hoe ver de kanker zich heeft verspreid
test-words_7efq7z76 = Waar in mijn lichaam zit de kanker?
test-words_a3o3n76w = [Biopsie][term-biopsy]
test-words_n4bcf2mg = een klein stukje weefsel voor het laboratorium
test-words_47ychlqq = Is er genoeg weefsel voor alle tests?
test-words_orz2hryv = RAS en BRAF
test-words_4i6opnif = [biomarkers][term-biomarker]: veranderingen in genen van de [tumor][term-tumour]
test-words_caixyh7q = Welke medicijnen passen bij deze uitslag?
test-words_vj32onnj = MSI of MMR
test-words_pgybrt3e = een biomarker: hoe goed tumorcellen hun genen herstellen
test-words_bh3s3x4y = Kan [immunotherapie][term-immunotherapy] mij helpen? Moeten mijn familieleden getest worden?
test-words_uuw4ioex = [Scan][term-scan]
test-words_vn5ymwcx = beelden van de binnenkant van het lichaam
test-words_7jc6ktox = Is de kanker groter, kleiner of hetzelfde?
test-words_epmtjzfu = [Tumormarker][term-tumour-marker]
test-words_jx74wtrl = een stof in het bloed
test-words_jfb7qi7i = Wat betekent het als dit getal verandert?
test-words_e7t4nfhp = Medische richtlijnen raden tests aan op RAS, op BRAF en op MSI of MMR. De uitslagen helpen om een behandeling te kiezen.[^jsmo-2020]

## difficult-topics

difficult-topics_7fsvmtbh = Moeilijke onderwerpen
difficult-topics_uj4qujs7 = Kies zelf het moment voor deze gesprekken. U kunt op elk moment vragen stellen, wachten of stoppen.

## prognosis

prognosis_cvcobgkg = Hoe de ziekte kan verlopen
prognosis_qxj6bm7i = Zeg wat u wilt weten over uw [prognose][term-prognosis]. Sommige mensen willen getallen horen. Anderen niet. U kunt uw arts ook vragen om het aan iemand anders te vertellen. Niemand kan precies zeggen hoe het met u zal gaan.[^nci-prognosis-2008]

## second-opinion

second-opinion_zeit6ol5 = Een second opinion
second-opinion_ft7wa7o6 = Vraag om een [second opinion][term-second-opinion] als u meer zekerheid wilt. Die kan uw plan bevestigen of veranderen.[^ruetters-2016] Vraag eerst hoelang u veilig kunt wachten, en of er kosten zijn.

## clinical-trial

clinical-trial_gxdel2vy = Een klinisch onderzoek
clinical-trial_kqvbryav = Vraag of een [klinisch onderzoek][term-clinical-trial] bij u kan passen. U beslist zelf. Zegt u nee? Dan krijgt u nog steeds de gewone zorg.

## stopping

stopping_awdrfszt = Als de behandeling niet meer genoeg helpt
stopping_zmdbholu = Vraag hoe verdere behandeling u kan helpen, en hoe die u kan schaden. U mag stoppen met de behandeling tegen de kanker. Uw zorg stopt dan niet. Stop niet met een medicijn en verander er niets aan voordat u met uw behandelteam heeft gepraat.
stopping_vwuitsux = Vraag al vroeg naar [palliatieve zorg][term-palliative-care]. U kunt uw wensen ook opschrijven in een [wilsverklaring][term-advance-care-plan].

## interpreter

interpreter_zcodxb6w = Als u een tolk nodig heeft
interpreter_e32joj45 = Vraag om een opgeleide [tolk][term-interpreter] als u de afspraak maakt. Vraag of dit gratis is. De zorg is beter met een opgeleide tolk dan met iemand zonder opleiding.[^karliner-2007]
interpreter_34ue5ris = Laat geen kind voor u tolken.[^kasten-2020]
interpreter_acj63npb = Zeg niet ja als u het niet heeft begrepen. Vraag de tolk om het nog eens uit te leggen.
interpreter_dud4yceb = Vertel het uw behandelteam als u slecht hoort of ziet.

## remote

remote_ddux63o4 = Via telefoon of video
remote_xvit5lyq = Kies een rustige plek waar niemand anders mee kan luisteren. Leg uw lijst, uw medicijnen en een pen bij u in de buurt. Vraag welk nummer u kunt bellen als de verbinding wegvalt. Vraag of u langs kunt komen als u moeilijk nieuws verwacht.

## goes-badly

goes-badly_ort5qmnf = Als een gesprek niet goed gaat
goes-badly_27np3ngy = Zeg wat moeilijk voor u was. U kunt zeggen: ‘Ik heb nog niet alles gezegd wat voor mij belangrijk is. Kunnen we nog eens praten?’ Vraag een verpleegkundige om de volgende keer mee te gaan. Veel ziekenhuizen hebben iemand die patiënten helpt die een klacht hebben over de zorg.

## companion

companion_wgg4jdgq = Als u met iemand meegaat
companion_vvft6xgr = Vraag voor de afspraak hoe u kunt helpen. U kunt aantekeningen maken, of de persoon aan een vraag herinneren. Laat de persoon eerst praten. Het helpt minder als u namens de persoon praat.[^laidsaar-powell-2013]

## cannot-wait

cannot-wait_olvugrvl = Problemen die niet kunnen wachten
cannot-wait_lrn6xc3q = Bel als een probleem nieuw is of erger wordt.
cannot-wait_dwntj6n7 = **Bewaar deze problemen niet voor uw volgende afspraak.**
cannot-wait_iylx3b33 = Wacht niet bij nieuwe of hevige pijn op de borst, of als u ernstig benauwd of plotseling benauwd bent. Bel nu het alarmnummer.
cannot-wait_kmccgzfi = Wacht niet bij nieuwe zwakte of gevoelloosheid in uw benen. Bel het alarmnummer of ga naar de spoedeisende hulp.
cannot-wait_qmqfln3u = Wacht niet bij een temperatuur van { $fever-threshold } of hoger, of bij koude rillingen. Bel nu uw behandelteam, dag en nacht.
cannot-wait_tgpnvgrw = Wacht niet bij pijn die niet onder controle is. Bel nu uw behandelteam, dag en nacht.
cannot-wait_fq23a2g5 = Denkt u eraan een eind aan uw leven te maken? Wacht dan niet met hulp vragen. Vertel het nu aan iemand.
cannot-wait_al4ec23n = Meld een dringend probleem niet via e-mail en niet in een app. Uw behandelteam leest het misschien te laat. Bel.
cannot-wait_sfsebtsn = In de lijsten achterin staan meer van deze problemen.

## worksheets

worksheets_osd4cc6w = Uw werkbladen
worksheets_zz5u4pcm = Kruis aan welke vragen nu belangrijk voor u zijn. Sla de andere over.
worksheets_rm2nve2g = Mijn kanker en mijn onderzoeken
worksheets_dk7djyse = Waar zit de kanker nu?
worksheets_s4ve5laz = Welke uitslagen van biomarkers heb ik, en welke ontbreken nog?
worksheets_cxvrh7nr = Wat liet mijn laatste scan zien?
worksheets_izpcwaex = Wanneer is de volgende scan, en wanneer krijg ik de uitslag?
worksheets_4r7eou2k = Mijn behandeling
worksheets_kukt56ti = Wat is het doel van deze behandeling?
worksheets_64iuqioo = Welke andere mogelijkheden heb ik?
worksheets_ikamszwf = Kan een operatie of bestraling mij helpen?
worksheets_q66afbt6 = Hoe weten we of de behandeling werkt?
worksheets_4fsikdcl = Wat doen we als die niet werkt?
worksheets_jm4lqpe3 = Is er een klinisch onderzoek waaraan ik kan meedoen?
worksheets_ygn32o32 = Bijwerkingen en dagelijks leven
worksheets_cmtrlew2 = Op welke bijwerkingen heb ik veel kans, en wat kan ik eraan doen?
worksheets_jzt5rp7a = Welke problemen moet ik meteen melden, en aan wie?
worksheets_s4eb6kp7 = Kan ik werken, reizen en bewegen?
worksheets_mmcgfwqg = Wat moet ik eten en drinken?
worksheets_gonccs7u = Hoe kan de behandeling mijn seksleven of mijn kinderwens veranderen?
worksheets_s3ru3bt2 = De toekomst
worksheets_4ysmvg26 = Wat kan ik de komende maanden verwachten?
worksheets_uf5l26sm = Waar kan ik op hopen?
worksheets_pdyuzbgk = Wanneer moet ik kennismaken met het palliatief team?
worksheets_niussmmw = Hoe kan ik mijn wensen voor later opschrijven?
worksheets_mximl2kk = Steun
worksheets_ye3qa5lk = Wie is mijn vaste contactpersoon?
worksheets_gxppfdno = Wie kan mij helpen bij zorgen of somberheid?
worksheets_lyecnzhj = Wie kan mijn familie en mijn kinderen helpen?
worksheets_rfqlxw3y = Wie kan helpen met geld, werk en formulieren?
worksheets_id6anwwz = Mijn drie belangrijkste vragen
worksheets_xaquj37t = Mijn vraag
worksheets_noep327x = Het antwoord
worksheets_htmcdxgt = Mijn teamkaart
worksheets_r3mzfbv5 = Persoon
worksheets_52afragw = Naam
worksheets_sinonozs = Hoe ik die persoon bereik
worksheets_js72gos2 = Vaste contactpersoon
worksheets_hwcmlt53 = Kankerarts
worksheets_bgjcombr = Chirurg
worksheets_nud7qjlb = Gespecialiseerd verpleegkundige
worksheets_zkwg5bsw = Huisarts
worksheets_vvrzuqs4 = Apotheker
worksheets_hdtuqmop = Maatschappelijk werker
worksheets_qb5goduz = Tolkendienst
worksheets_rjy27ckp = Mijn medicijnen en allergieën
worksheets_67jo35hk = Schrijf ook kruidenmiddelen, vitamines en medicijnen op die u zelf koopt. Schrijf uw allergieën op de laatste regel.
worksheets_liqxlrs6 = Medicijn
worksheets_dtvblc3y = Hoeveel
worksheets_nlrurcdg = Wanneer
worksheets_ncjowzjo = Waarvoor
worksheets_omuxf7jq = Aantekeningen van mijn afspraak
worksheets_ry4rm5qu = Onderwerp
worksheets_uk3sbpp3 = Mijn notities
worksheets_cgebugwa = Datum, en met wie ik sprak
worksheets_oqqonsu5 = Wat er is veranderd sinds de vorige keer
worksheets_7gp7n2x4 = Wat ik heb gehoord
worksheets_2axu4xbs = Wat we hebben besloten
worksheets_ib4i4w33 = Wat er nu gebeurt, en wanneer
worksheets_k4urb3jk = Wat ik moet doen
worksheets_hrcuj5pi = Wie ik bel met vragen
worksheets_2hr6vcza = Mijn vragen voor de volgende keer
worksheets_dm2v7b7s = Mijn mogelijkheden vergelijken
worksheets_c6ttftis = Vul voor elke mogelijkheid één kolom in, samen met uw behandelteam.
worksheets_ldnsanbl = Vraag
worksheets_pcgw3fme = Mogelijkheid A
worksheets_t43cezr7 = Mogelijkheid B
worksheets_xk66aid4 = Voorlopig geen behandeling tegen de kanker
worksheets_g7zy332q = Hoe kan het mij helpen?
worksheets_sf4dtum2 = Hoe groot is bij mij de kans daarop?
worksheets_hhrcvxwb = Welke nadelen zijn mogelijk?
worksheets_wrhd44rh = Hoe groot is bij mij de kans op deze nadelen?
worksheets_ycdifgim = Hoe verandert het mijn dagelijks leven?
worksheets_4or3lnzx = Hoe past het bij wat voor mij belangrijk is?
worksheets_2g6kasgo = Wat moet ik nog weten?

## when-to-call

when-to-call_4zxn4crm = Wanneer moet u bellen?

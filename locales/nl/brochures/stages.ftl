## meta

meta_yvdgycky = De verschillende fasen
meta_gt5oz5db = Een praktische gids over de fasen van het leven met uitgezaaide spijsverteringskanker
meta_wip4oozm = Wat u kunt doen, wat u kunt vragen en wie kan helpen, van de eerste weken na de diagnose tot de laatste weken, als spijsverteringskanker is uitgezaaid.
meta_wdffawqf = Het leven met deze kanker heeft verschillende fasen: in elke fase heeft u keuzes en steun, en palliatieve zorg kan vroeg beginnen.

## intro

intro_nfpg5fdj = Het leven met deze kanker heeft verschillende fasen. De volgorde en de duur verschillen.
intro_aiomwzrc = U heeft in elke fase keuzes, en u mag van gedachten veranderen.
intro_vvzpgbw3 = Vraag al vroeg om palliatieve zorg. U kunt die krijgen samen met de behandeling van de kanker.
intro_7aqtyaqy = Vertel uw familie en uw behandelteam wat voor u het belangrijkst is.
intro_x4p4jglv = Wacht niet tot uw volgende afspraak als een klacht nieuw is of veel erger. Bel uw behandelteam.

## path

path_wvdhhc4n = Zoek het deel dat u vandaag nodig heeft
path_4pknd3bj = Lees alleen wat u nu nodig heeft.
path_562p44fy = Uitgezaaid betekent dat de kanker zich heeft verspreid naar andere delen van het lichaam. Deze nieuwe [tumoren][term-tumour] heten [uitzaaiingen][term-metastasis].
path_raa25jzt = Een fase is hier een periode in uw leven met kanker. In medische brieven laat het [stadium][term-stage] zien hoe ver de kanker zich heeft verspreid.
path_3eb6kmnt = Vijf kleine tekeningen in één kader. Een pijl gaat van diagnose naar behandeling. Pijlen wijzen in twee richtingen tussen behandeling, stabiele tijd, groei van de kanker en een tijd waarin comfort op de eerste plaats komt. In het kader staat dat er in elke fase steun is.
path_efau2kpj = Steun in elke fase
path_etn4llyd = Diagnose
path_yxhhcaji = Behandeling
path_wafiifai = Stabiele tijd
path_nq7lkvkp = Comfort eerst
path_bert4rjw = Kanker groeit
path_c2etapiy = U kunt vaker dan één keer van de ene fase naar de andere gaan, en in beide richtingen.

## words

words_46wpawe3 = Woorden die u kunt horen
words_wjsxuk4b = Vraag uw behandelteam om elk woord uit te leggen dat u niet kent.
words_uf7ngnjj = Woord
words_wcblel2u = Wat het betekent
words_wgveyyax = [behandellijn][term-treatment-line]
words_th32vmbg = Een van uw behandelplannen, op volgorde geteld.
words_2pgr4kmt = [onderhoudsbehandeling][term-maintenance-treatment]
words_yrwoumvi = Een mildere behandeling die de kanker langer onder controle houdt.
words_nuuxeebv = [remissie][term-remission]
words_25tticps = Onderzoeken laten minder kanker zien dan eerst, of geen kanker.
words_ewi5re6z = [stabiele ziekte][term-stable-disease]
words_epdz7jz5 = De kanker is niet duidelijk gegroeid en niet duidelijk kleiner geworden.
words_fb5zc464 = [progressie][term-progression]
words_bl5v5jx5 = De kanker is gegroeid of heeft zich verspreid.
words_gtvn4bws = [prognose][term-prognosis]
words_mek3gjna = Hoe de ziekte volgens de artsen waarschijnlijk verdergaat.

## first-weeks

first-weeks_kl2bmsam = De eerste weken na de diagnose
first-weeks_dr7hdhv4 = Doe één ding tegelijk. Vraag hoe snel u moet beslissen.
first-weeks_pgdxknmb = Neem iemand mee naar elke afspraak.
first-weeks_qwjzh3bh = Vraag welke onderzoeken u nog nodig heeft, zoals tests op [biomarkers][term-biomarker].
first-weeks_km575kux = Vraag om de naam en het nummer van één persoon in uw behandelteam.
first-weeks_dsedkmki = Kies aan wie u het wilt vertellen, en wanneer.
first-weeks_y64utdwr = Misschien heeft u tijd voor een [second opinion][term-second-opinion].
first-weeks_mkgywtdn = U heeft niets verkeerd gedaan. Ongeveer { $spread-at-diagnosis } op de 100 mensen met darmkanker hebben al uitzaaiingen als artsen de kanker ontdekken.[^biller-2021]

## planning

planning_p6bhbew5 = Een plan voor de behandeling
planning_uwffgneg = Vraag wat elke behandeling voor u kan doen, en hoe die u kan schaden. Het doel kan zijn dat u langer leeft, dat klachten minder worden, of allebei.
planning_wscjuq5i = Artsen kunnen kanker die is uitgezaaid vaak niet genezen. Maar bij sommige mensen met darmkanker is een [operatie][term-surgery] van uitzaaiingen mogelijk, bijvoorbeeld in de lever of de longen.[^hernandez-2023] Vraag of een gespecialiseerd team dit voor u heeft bekeken.
planning_wauhpayo = In uw plan kan ook [chemotherapie][term-chemotherapy], [doelgerichte therapie][term-targeted-therapy], [immunotherapie][term-immunotherapy] of [bestraling][term-radiotherapy] staan.
planning_rykiztvx = U kunt naar uw prognose vragen. U kunt ook zeggen dat u die niet wilt weten. Gemiddelden kunnen niet zeggen hoe het met u zal gaan.

## during-treatment

during-treatment_agobi4sv = Tijdens de behandeling
during-treatment_ldzdtt74 = Schrijf elke week uw klachten op en meld ze op tijd. In één groot onderzoek meldden sommige mensen hun klachten tussen de afspraken door. Bij deze mensen werd de kwaliteit van leven vaker beter dan bij de anderen, en minder van hen moesten naar de spoedeisende hulp.[^basch-2016]
during-treatment_ekq4uezi = Vertel uw behandelteam over elke [bijwerking][term-side-effect]. [Ondersteunende zorg][term-supportive-care] kan veel bijwerkingen verlichten.
during-treatment_tzajxp76 = Draag uw behandelkaart bij u.
during-treatment_3vjk46sm = Vraag bij welke klachten u meteen moet bellen.
during-treatment_mp3hs73i = Stop niet met een medicijn en verander er niets aan voordat u het uw behandelteam heeft gevraagd.
during-treatment_f7jtqy22 = Vertel het uw behandelteam als de behandeling te zwaar wordt. Zij kunnen misschien de dosis veranderen, een pauze plannen of een andere behandeling kiezen.

## scans

scans_beatfz7w = Scans en wachten
scans_yqeaxalw = Vraag wanneer u de uitslag krijgt, en van wie u de uitslag hoort. Een [scan][term-scan] kan laten zien of de kanker is gegroeid, kleiner is geworden of hetzelfde is gebleven.
scans_oqbb4apm = Het wachten tussen de scan en de uitslag geeft vaak veel spanning.[^derry-vick-2023] Plan iets leuks voor deze dagen. Vraag iemand om bij u te zijn als u de uitslag krijgt.

## stable-times

stable-times_3pt5ej3o = Stabiele tijden en pauzes
stable-times_omjcq63t = Gebruik deze tijd voor mensen en dingen waar u plezier aan heeft. Sommige mensen krijgen een onderhoudsbehandeling. Anderen hebben een pauze, met regelmatige controles.
stable-times_zmulznmy = Vraag wie u tijdens een pauze kunt bellen, en wanneer de volgende controle is. Vertel het uw behandelteam als u moe of bang bent, ook als het nieuws goed is.

## cancer-grows

cancer-grows_eypz655c = Als de kanker groeit
cancer-grows_lmqquohi = Vraag om een langer gesprek, en neem iemand mee. U kunt geschokt zijn, boos zijn of rouwen. De behandeling werkt niet meer. Dat komt niet door u.
cancer-grows_oqiclszj = Vraag welke andere behandelingen mogelijk zijn, en wat elke behandeling voor u kan doen.
cancer-grows_zwc4ij46 = Vraag of een [klinisch onderzoek][term-clinical-trial] bij u past.
cancer-grows_jtc3d53c = Vraag om een second opinion als die u helpt om te beslissen.
cancer-grows_3jdrps56 = Vraag wat er gebeurt als u geen behandeling tegen de kanker meer wilt. Uw behandelteam blijft voor u zorgen.
cancer-grows_xarabr7i = Een [stent][term-stent] kan een afgesloten [galgang][term-bile-duct] openen. [Ascites][term-ascites] is vocht in de buik. Artsen kunnen dit vocht laten weglopen.

## palliative-care

palliative-care_lscwy5vp = Palliatieve zorg vanaf het begin
palliative-care_iftgtx7s = Vraag al vroeg om [palliatieve zorg][term-palliative-care], ook als u zich goed voelt. Het betekent niet dat de dood dichtbij is.
palliative-care_bd2uebdv = Deskundigen adviseren dat deze zorg begint op het moment van de diagnose.[^jordan-2018] De zorg kan pijn, misselijkheid, benauwdheid en zorgen verlichten. Ook uw familie krijgt steun.
palliative-care_hmglggsr = In onderzoeken bij gevorderde kanker verbeterde vroege palliatieve zorg de kwaliteit van leven een beetje.[^haun-2017]

## wishes

wishes_qtgs73qh = Uw wensen
wishes_t5hxtywp = Praat over uw wensen zolang u zich goed genoeg voelt.
wishes_nd3oywwk = Denk na over wat voor u het belangrijkst is.
wishes_5zvsrguk = Kies iemand die namens u kan spreken als u dat niet kunt.
wishes_a5p76uib = Vertel deze persoon, uw familie en uw behandelteam wat u wilt.
wishes_6hmhl6c4 = Schrijf het op. Dit is een [wilsverklaring][term-advance-care-plan].
wishes_xzjnxl2x = Lees uw wilsverklaring opnieuw als uw gezondheid verandert. U kunt die op elk moment veranderen.[^rietjens-2017]
wishes_a4rrcmms = Vraag een maatschappelijk werker welke formulieren u in uw land nodig heeft.

## last-weeks

last-weeks_uc4s35k6 = De laatste weken
last-weeks_meycfxsc = Lees dit deel alleen als u dat wilt.
last-weeks_zjxqjaba = Er kan een tijd komen waarin behandeling van de kanker meer kwaad dan goed doet. Deskundigen raden aan om in de laatste weken van het leven geen chemotherapie en ook geen immunotherapie te geven.[^crawford-2021] Uw comfort komt dan op de eerste plaats. Er is altijd zorg die u kan helpen.
last-weeks_qmk6vkhx = Zeg waar u wilt zijn: thuis, in het ziekenhuis of in een [hospice][term-hospice].
last-weeks_a2esl7gz = Vraag wat kan helpen tegen pijn, benauwdheid en angst.
last-weeks_mv7c6ryx = Vraag wie ’s nachts kan helpen.
last-weeks_obh2uv4e = Vraag om een noodplan op papier. Heeft uw behandelteam u er een gegeven voor deze tijd? Volg dat plan dan eerst.
last-weeks_mfqdw54f = Heeft u zo’n plan niet? Volg dan de lijsten onder ‘Wanneer moet u bellen?’.
last-weeks_3nd6bwzq = Zeg wat u wilt zeggen tegen de mensen van wie u houdt, of schrijf het op.

## staying-close

staying-close_wlnqdpf7 = Voor wie dichtbij blijft
staying-close_rfpaleuz = Blijf in de buurt, en vraag een verpleegkundige wat u kunt verwachten. Iemand die stervende is, slaapt vaak meer en eet en drinkt minder.[^nci-last-days-2024] De persoon kan verward zijn. De ademhaling kan anders klinken of even stoppen.
staying-close_t6hon7da = Dwing de persoon niet om te eten of te drinken. De persoon kan zich verslikken.
staying-close_miqf4qty = Houd de lippen en de mond vochtig.
staying-close_6n6m6js3 = Praat zacht en houd een hand vast. De persoon kan u misschien nog horen.

## bereavement

bereavement_gvcmxdnk = Voor familie en vrienden na een overlijden
bereavement_mtlnmb5a = Laat andere mensen u helpen, en heb geduld met uzelf. De tijd na een overlijden heet de [rouwperiode][term-bereavement].
bereavement_lfr2ajg2 = U kunt verdrietig, boos, schuldig of opgelucht zijn, of helemaal niets voelen. Er is niet één juiste manier om te rouwen.
bereavement_axkfa5q3 = Bij de meeste mensen wordt sterke rouw met de tijd minder. Bij ongeveer { $strong-grief } op de 100 mensen blijft die lang sterk.[^szuhany-2021] Behandeling kan helpen. Vraag het uw arts of het palliatief team.

## work-money

work-money_lwz4onsl = Werk, geld en rechten
work-money_iov5inly = Vraag op tijd om een maatschappelijk werker. U heeft misschien recht op een ziekte-uitkering, minder werkuren of hulp thuis. De regels verschillen per land.

## carers

carers_nq6zkwrv = Als u voor iemand met kanker zorgt
carers_ra3mo757 = Vraag de persoon wat vandaag zou helpen. Vraag het behandelteam om u te laten zien hoe u zorg geeft. Vraag om hulp voordat u heel moe bent.

## cannot-wait

cannot-wait_olvugrvl = Problemen die niet kunnen wachten
cannot-wait_auj42r66 = Bel meteen bij deze problemen. Onder ‘Wanneer moet u bellen?’ staan de volledige lijsten.
cannot-wait_t4x477gf = Noodgeval: bel nu het alarmnummer
cannot-wait_rgedfakv = U heeft nieuwe zwakte of gevoelloosheid in uw benen, of u bent gevoelloos tussen uw benen.
cannot-wait_euuiqof6 = U kunt plotseling niet plassen, of u kunt plotseling uw plas of ontlasting niet ophouden.
cannot-wait_wpy2vxwj = U heeft koorts en uw huid of ogen zijn geel.
cannot-wait_fuxbjzti = Bel nu uw behandelteam, dag en nacht
cannot-wait_bo3fyrfr = Uw pijn is niet onder controle.
cannot-wait_rszfynqz = U heeft nieuwe pijn in uw rug of botten.
cannot-wait_unz2hh2a = Uw huid of ogen worden geel, ook zonder koorts.
cannot-wait_ddifecty = Uw buik zwelt snel op en voelt gespannen.

## worksheets

worksheets_osd4cc6w = Uw werkbladen
worksheets_4d7mtrli = Vul alleen in wat u helpt. Neem deze pagina’s mee naar uw afspraken.
worksheets_qlhezsdn = Mijn behandelkaart
worksheets_z4fmqgao = Vraag uw behandelteam om u te helpen deze kaart in te vullen. Draag de kaart bij u.
worksheets_7xqj7krw = Wat
worksheets_nr2673yg = Mijn gegevens
worksheets_pmvoq3r6 = Mijn naam en geboortedatum
worksheets_uxdihrxl = Mijn kanker, en waar die is uitgezaaid
worksheets_sbbc55ei = Mijn biomarkers
worksheets_zghumty7 = Mijn behandeling nu
worksheets_uqewevzd = Datum van mijn laatste behandeling
worksheets_nxq3r4ry = Mijn eerdere behandelingen
worksheets_kbh3fggz = Mijn andere medicijnen
worksheets_ma6a7c5c = Mijn allergieën
worksheets_n23gzcnv = Mijn poortkatheter, stent of stoma
worksheets_isvdrq2s = Nummer om overdag te bellen
worksheets_es52m3ss = Nummer om ’s nachts en in het weekend te bellen
worksheets_2or7juun = Mijn klachten per week
worksheets_hl2sh6mu = Schrijf voor elke klacht een getal van 0 tot 10 op: 0 betekent geen klacht, 10 betekent de ergste klacht. Laat de tabel aan uw behandelteam zien. Wacht niet tot uw volgende afspraak als een klacht nieuw is of veel erger. Bel uw behandelteam.
worksheets_3pbayh4y = Klacht
worksheets_3htjp34t = Week 1
worksheets_nnfh4g2v = Week 2
worksheets_zwfbtf76 = Week 3
worksheets_xwmtmxsr = Week 4
worksheets_delytuei = Datum
worksheets_kisgtulm = Pijn
worksheets_nxgk4apv = Vermoeidheid
worksheets_zuyziexz = Misselijkheid
worksheets_i32qmmww = Weinig eetlust
worksheets_2y2bf67o = Benauwdheid
worksheets_xi45xe6r = Slecht slapen
worksheets_ou6xkdhl = Somberheid
worksheets_43cfaozo = Een andere klacht
worksheets_ahxl6nmo = Wat voor mij belangrijk is
worksheets_fu2ipzin = Er zijn geen goede of foute antwoorden. Schrijf, teken of praat erover.
worksheets_ldnsanbl = Vraag
worksheets_xxgcetjj = Mijn antwoord
worksheets_znfev7ob = Wat maakt een dag goed voor mij?
worksheets_kxqvjzbz = Wat wil ik het liefst kunnen doen?
worksheets_ts4xu32h = Waar maak ik me de meeste zorgen over?
worksheets_r7mwlq7l = Hoeveel wil ik weten over mijn ziekte?
worksheets_od3cru7e = Wat zou ik accepteren om meer tijd te krijgen?
worksheets_65ndvzw6 = Wat zou ik niet accepteren?
worksheets_kbx5ftas = Waar wil ik zijn als ik erg ziek word?
worksheets_fkqfnj6h = Wat moeten mensen weten over mijn geloof of mijn gewoonten?
worksheets_bo35wfa3 = Wie namens mij kan spreken
worksheets_zn4hq3wq = Naam van deze persoon:
worksheets_7cxebf7c = Telefoonnummer van deze persoon:
worksheets_rbddkhzl = Tweede persoon, als de eerste niet kan komen:
worksheets_kt7zwzih = Waar mijn wilsverklaring ligt:
worksheets_2lkg4rdr = Datum waarop ik mijn wilsverklaring schreef:
worksheets_v4htalj5 = Vragen voor elke fase
worksheets_yad7txx3 = Wat is nu het doel van mijn behandeling?
worksheets_jmpe7si4 = Hoe weten we of de behandeling werkt?
worksheets_wbi223es = Kan een operatie of een andere plaatselijke behandeling mij helpen?
worksheets_jsnketb5 = Wat zijn mijn keuzes als de kanker groeit?
worksheets_gbpndg5w = Is er een klinisch onderzoek waaraan ik kan meedoen?
worksheets_l75wuiqp = Kan ik nu met het palliatief team praten?
worksheets_andsvfga = Wat kan ik de komende weken verwachten?
worksheets_nev3rmlq = Wie kan mijn familie helpen?

## when-to-call

when-to-call_4zxn4crm = Wanneer moet u bellen?

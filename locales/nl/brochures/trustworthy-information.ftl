## meta

meta_fbnytwes = Betrouwbare informatie vinden op internet
meta_7gdhxhyn = Vijf controles voor mensen met spijsverteringskanker
meta_lyat3ags = Hoe u websites, video’s, chatbots en nieuws over onderzoek naar spijsverteringskanker controleert, en hoe u ze samen met uw behandelteam gebruikt.
meta_5d2ziqu6 = Ga na wie het heeft gemaakt, wie betaalt, waar het vandaan komt, wanneer het is gecontroleerd en wat de makers willen. Praat dan met uw behandelteam voordat u iets doet.

## intro

intro_xa3npka5 = Ga na wie een pagina beheert, wie betaalt, waar de informatie vandaan komt, wanneer die is gecontroleerd en wat de makers willen.
intro_ta2intjx = Begin bij openbare gezondheidsdiensten, ziekenhuizen en kankerorganisaties.
intro_ymlbef7h = Stop niet met uw behandeling, stel die niet uit en verander die niet vanwege iets wat u op internet heeft gevonden.
intro_acragg63 = Koop of neem geen middel van internet voordat u het uw behandelteam heeft gevraagd.
intro_oip6tzjr = Neem wat u vindt mee naar uw behandelteam.

## why-search

why-search_zmrfex3f = Waarom zoeken helpt, en waarom het ook kwaad kan doen
why-search_awdem3os = Zoek als u er klaar voor bent, en stop als het u van streek maakt. U hoeft niet alles te lezen.
why-search_hvjid3vx = Goede informatie kan u helpen om vragen voor te bereiden en uw ziekte uit te leggen aan uw familie.
why-search_ncgx5jqk = Sommige pagina’s kunnen u bang maken. Misschien gaan ze over een andere soort kanker of een ander stadium. Overlevingscijfers beschrijven grote groepen mensen, die vaak jaren geleden zijn behandeld. Ze kunnen niet zeggen hoe het met u zal gaan.
why-search_2rqatdnz = Kies één vraag voordat u begint, en spreek een tijdslimiet af met uzelf. U kunt ook een vriend of vriendin vragen om voor u te zoeken.

## where-to-start

where-to-start_txur2g44 = Waar u begint
where-to-start_dscnzfv2 = Begin met pagina’s die niets te verkopen hebben. Goede plaatsen om te beginnen zijn:
where-to-start_igd7tgxp = de openbare gezondheidsdienst of het ministerie van Volksgezondheid van uw land
where-to-start_jasxifva = de nationale kankerorganisatie of een groot kankerziekenhuis
where-to-start_llxygjtv = een patiëntenvereniging voor uw soort kanker
where-to-start_rquz4cpy = een medische vereniging, bijvoorbeeld de [patiëntengidsen van de Europese Vereniging voor Medische Oncologie][esmo-patient-guides]
where-to-start_k4xlow2h = Uw behandelteam kan goede pagina’s in uw taal noemen.
where-to-start_7g4n5sqe = Een keurmerk alleen bewijst niets. Sommige keurmerken bestaan niet meer, maar staan nog wel op oude pagina’s.

## five-checks

five-checks_ksua5nh6 = De vijf controles
five-checks_ebaco36i = Stel vijf vragen bij elke pagina, elke video en elk bericht. Ze zijn gebaseerd op advies van een openbaar kankerinstituut.[^nci-trust]
five-checks_frplvl5m = Vijf vakken onder elkaar. In elk vak staan een kleine tekening en een vraag: een persoon, munten, een pagina met tekst, een klok en een winkelmandje.
five-checks_gqmurdip = Wie?
five-checks_mpm6jobd = Wie betaalt?
five-checks_3riol3oa = Waarvandaan?
five-checks_mdz7oovi = Wanneer?
five-checks_htl5hn3k = Wat willen ze?
five-checks_d6kquafg = Vijf vragen om te stellen voordat u een pagina vertrouwt.

## who

who_hhusa4d2 = Wie beheert de pagina?
who_rhgfppnm = Zoek een naam en een adres. Zoek de mensen die de tekst hebben geschreven en gecontroleerd. Zij moeten een opleiding in de gezondheidszorg hebben.

## who-pays

who-pays_egw3yibx = Wie betaalt?
who-pays_u5txdxxi = Zoek uit wie voor de pagina betaalt. Dat kan de overheid zijn, een goed doel, een bedrijf of adverteerders. Een goede pagina is daar open over.

## where-from

where-from_in6jgke3 = Waar komt het vandaan?
where-from_7b4qelyp = Zoek bronnen die met naam zijn genoemd, zoals onderzoeken of medische richtlijnen. Open één bron en kijk of daar hetzelfde staat. Het verhaal van één persoon is geen bewijs.

## when-checked

when-checked_wgklmnti = Wanneer is het gecontroleerd?
when-checked_nhfpris2 = Zoek de datum van de laatste controle, want de behandeling van kanker verandert snel. Is er geen datum? Zoek dan een andere pagina.

## what-they-want

what-they-want_qejcfgfp = Wat willen ze van u?
what-they-want_antz2rrz = Vraag uzelf af wat de pagina wil dat u doet. Misschien wil de pagina dat u iets leert, koopt of doneert, of dat u uw gegevens geeft. Goede informatie zegt dat u met uw eigen behandelteam moet praten.

## warning-signs

warning-signs_nsoswvad = Waarschuwingstekens
warning-signs_xcss2jqw = Verlaat de pagina als u een van deze tekenen ziet:
warning-signs_xtu4i7zm = De pagina belooft genezing of een wonder.
warning-signs_q63naemm = De pagina zegt dat één middel werkt tegen elke kanker.
warning-signs_n36tlrfy = De pagina houdt geheim wat er in het middel zit.
warning-signs_r7atgat3 = De pagina wil geld voordat u bijzonderheden krijgt.
warning-signs_zwldvrsz = De pagina zegt dat artsen de waarheid verbergen.
warning-signs_zmtajpi3 = De pagina zegt dat een product veilig is omdat het natuurlijk is.
warning-signs_rjxy7kgd = Stop niet met uw behandeling en stel die niet uit vanwege advies dat u op internet heeft gevonden. Vraag het eerst aan uw behandelteam.

## videos-and-forums

videos-and-forums_2k255jkb = Video’s, groepen en forums
videos-and-forums_pmr2vilb = Gebruik video’s en forums voor steun en voor tips over het dagelijks leven. Gebruik ze niet om een behandeling te kiezen.
videos-and-forums_tnf2xdkt = Andere patiënten begrijpen u misschien heel goed. Maar hun kanker en hun behandeling kunnen anders zijn dan die van u.
videos-and-forums_h4i7dg3a = Populaire informatie is niet altijd waar. Twee kankerdeskundigen controleerden { $articles-total } populaire artikelen over de behandeling van kanker op sociale media. Darmkanker was een van de onderwerpen. De deskundigen vonden in { $articles-misleading } van de artikelen onjuiste of misleidende uitspraken.[^johnson-2022]
videos-and-forums_v742j7g7 = Zoek uit wie er in een video praat en of deze persoon iets verkoopt.

## ai-chatbots

ai-chatbots_tecpstkv = AI-chatbots
ai-chatbots_mb35v7tf = Gebruik een chatbot om u voor te bereiden, niet om te beslissen. Een chatbot is een computerprogramma dat antwoorden schrijft. Een chatbot kan een woord uitleggen of u helpen om vragen op te schrijven.
ai-chatbots_6px2a2gy = Een chatbot kan zeker klinken en het toch mis hebben. Een chatbot kan een bron verzinnen of oude informatie gebruiken. Een chatbot kent uw volledige medische dossier niet.
ai-chatbots_mc2e5mpo = In één onderzoek werd een vroege chatbot getest met vragen over de behandeling van andere soorten kanker. Ongeveer { $chatbot-wrong } op de { $chatbot-answers } antwoorden bevatte ook adviezen die niet overeenkwamen met medische richtlijnen.[^nci-chatbots-2023] Nieuwere chatbots kunnen andere resultaten geven.
ai-chatbots_43ddx3ns = Vraag de chatbot naar de bronnen, en open die zelf.
ai-chatbots_mvzfvicv = Vul niet uw naam in, niet uw geboortedatum en niet de uitslagen van uw onderzoeken.
ai-chatbots_qwg6dnif = Vraag een chatbot niet of een klacht een noodgeval is. Bel het nummer van uw behandelteam of het alarmnummer.

## study-news

study-news_4cjizpq3 = Nieuws over onderzoek
study-news_ncvtnapp = Stel deze vragen als u over een nieuw onderzoek leest:
study-news_w4rbfyyk = Deden er mensen mee? Resultaten met cellen of dieren gelden vaak niet voor mensen.
study-news_gr5zl4vk = Waren het mensen zoals u? Let op dezelfde kanker en hetzelfde stadium.
study-news_kb3hmvo7 = Hoeveel mensen deden mee? De uitkomst van een klein onderzoek kan toeval zijn.
study-news_ny7ky5l4 = Hoeveel mensen heeft het geholpen? Let op aantallen mensen.

## worked-example

worked-example_rt463fwq = Een voorbeeld met getallen
worked-example_btkmryzi = Zoek de getallen achter een krantenkop. **We hebben de getallen in dit voorbeeld verzonnen.** Ze gaan niet over een echt onderzoek of product.[^trust-own-example]
worked-example_ikrsmbmm = De kop luidt: ‘Nieuw product halveert het risico op een bijwerking.’
worked-example_sqpskd7v = Groep
worked-example_suakgfmj = Mensen in de groep
worked-example_vg5wc7o2 = Mensen met de bijwerking
worked-example_ath3yjbz = Mensen zonder de bijwerking
worked-example_o3ycynkx = Groep met het nieuwe product
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = Groep zonder het nieuwe product
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = De kop klopt: { $example-with } is de helft van { $example-without }. Maar van de { $example-group } mensen hielp het product er slechts { $example-helped }. Voor de andere { $example-same } mensen maakte het geen verschil.
worked-example_36ywt5cz = In onderzoeken begrepen mensen zulke getallen beter dan percentages.[^akl-2011] Vraag uw behandelteam om getallen in deze vorm.

## trial-registers

trial-registers_opmn6257 = Registers van klinisch onderzoek
trial-registers_yp75xzxn = Gebruik een register om een [klinisch onderzoek][term-clinical-trial] te vinden dat u met uw behandelteam kunt bespreken. Twee voorbeelden zijn het [register van de Europese Unie][clinical-trials-eu] en het [register van de Verenigde Staten][clinicaltrials-gov].
trial-registers_v3ocnd4q = Een register geeft een lijst van onderzoeken. Het raadt ze niet aan. In de Verenigde Staten zijn niet alle onderzoeken in de lijst door de overheid beoordeeld of goedgekeurd.[^ctgov-2023]
trial-registers_mhb22i3n = Vraag uw behandelteam of een onderzoek past bij uw kanker, uw [biomarkers][term-biomarker] en uw gezondheid. Wees voorzichtig als u moet betalen om mee te doen.

## buying-online

buying-online_tii3meaz = Medicijnen en middelen kopen op internet
buying-online_n3lm4au6 = Vraag het uw behandelteam of een apotheker voordat u iets koopt. Kruiden, vitamines en andere middelen kunnen veranderen hoe [chemotherapie][term-chemotherapy] en andere behandelingen werken.
buying-online_u2zvveai = Koop geen medicijnen op recept zonder recept. Vervalste medicijnen kunnen de verkeerde inhoud of de verkeerde dosis hebben.[^ema-online]
buying-online_kdcgoenx = In de Europese Unie, IJsland, Liechtenstein en Noorwegen tonen legale verkopers op internet een gemeenschappelijk logo.[^eu-logo-2014] Controleer het logo in deze volgorde:
buying-online_cgf4ljst = Zoek de vlag van een land in het logo. Een logo met de vlag van de Europese Unie is vals.[^ema-online]
buying-online_7vy45zsa = Klik of tik op het logo. Het moet naar de officiële lijst van de nationale autoriteit gaan.
buying-online_4ayy6mih = Zoek de verkoper in de officiële lijst. Staat de verkoper er niet in? Koop dan niet.
buying-online_appv25ya = Het [Europees Geneesmiddelenbureau][medicines-online-eu] legt dit logo uit. Vraag het in andere landen aan een apotheker.
buying-online_lah7inqy = Heeft u een product ingenomen en voelt u zich niet goed? Bel dan nu het nummer van uw behandelteam. Bel in een noodgeval het alarmnummer. Zeg wat u heeft ingenomen en bewaar de verpakking.

## privacy

privacy_qtqd6jmv = Uw privacy
privacy_pcmcp7th = Deel zo weinig mogelijk over uzelf:
privacy_cn5qwwg2 = Gebruik op forums een naam die niet laat zien wie u bent.
privacy_r5a3nexx = Plaats geen foto’s van brieven, uitslagen van onderzoeken of etiketten van medicijnen.
privacy_gugcobll = Stuur geen geld en geen bankgegevens naar mensen die u alleen van internet kent.

## bring-to-team

bring-to-team_rq2alhif = Neem het mee naar uw behandelteam
bring-to-team_6kiuibp2 = Vertel uw behandelteam wat u heeft gevonden, ook als u er niet zeker van bent. Neem één pagina of één link mee en geef aan wat het belangrijke deel is.
bring-to-team_2jezqbni = Controleer ook deze brochure. Kijk wie de brochure heeft gemaakt, wie heeft betaald, wat de bronnen zijn en welke datums erin staan.

## website-checker

website-checker_cjvrlwd6 = Werkblad: websitecheck
website-checker_hjudoiag = Websitecheck
website-checker_3d44kel4 = Kruis bij elke vraag ja of nee aan. Kruist u een paar keer nee aan? Zoek dan een andere pagina.
website-checker_ldnsanbl = Vraag
website-checker_sai6gbdl = Ja
website-checker_4h7yowml = Nee
website-checker_nxtudeke = Kan ik zien wie de pagina beheert?
website-checker_37sxnh4t = Kan ik een adres of een andere manier om contact op te nemen vinden?
website-checker_krpwllfg = Zegt de pagina wie ervoor betaalt?
website-checker_sesp4qi3 = Hebben mensen met een opleiding in de gezondheidszorg de tekst geschreven of gecontroleerd?
website-checker_pvuwwq4k = Noemt de pagina de bronnen?
website-checker_bu26eyjz = Kan ik de datum van de laatste controle zien?
website-checker_gpij5ert = Beschrijft de pagina naast de voordelen ook de nadelen?
website-checker_ofd2nfqs = Kan ik reclame en informatie van elkaar onderscheiden?
website-checker_volwegkj = Zegt de pagina wat er met mijn gegevens gebeurt?
website-checker_ojwevcd5 = Zegt de pagina dat ik met mijn eigen behandelteam moet praten?

## what-i-found

what-i-found_jkbitmpx = Werkblad: wat ik heb gevonden
what-i-found_yhn74bxc = Wat ik heb gevonden: een notitie voor mijn volgende afspraak
what-i-found_qtusvimp = Vul voor elke pagina, elke video of elk antwoord één notitie in.
what-i-found_ry4rm5qu = Onderwerp
what-i-found_uk3sbpp3 = Mijn notities
what-i-found_4nrtbetr = Naam of adres van de pagina
what-i-found_mciv36n7 = Wie het heeft gemaakt, en wanneer
what-i-found_bx7gr5qw = Wat er staat
what-i-found_3gmk4sxm = Waarom het belangrijk is voor mij
what-i-found_cqnd5ddb = Mijn vraag aan het behandelteam
what-i-found_gskaxbvh = Wat mijn behandelteam zei
what-i-found_rhmapgo6 = Over wat ik heb gevonden
what-i-found_fajfgmqn = Is deze informatie juist voor mijn kanker en mijn stadium?
what-i-found_smirmyvg = Kan dit mij helpen, en kan het mij schaden?
what-i-found_ykcg4rie = Past het bij mijn behandeling en mijn andere medicijnen?
what-i-found_wcoysyvs = Welke pagina’s raadt u aan in mijn taal?

## when-to-call

when-to-call_4zxn4crm = Wanneer moet u bellen?

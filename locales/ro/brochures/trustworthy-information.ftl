## meta

meta_fbnytwes = Cum găsiți informații de încredere pe internet
meta_7gdhxhyn = Cinci verificări pentru persoanele cu cancer gastrointestinal
meta_lyat3ags = Cum să verificați site-uri, videoclipuri, chatboți și știri despre studii privind cancerul gastrointestinal și cum să le folosiți împreună cu echipa medicală.
meta_5d2ziqu6 = Verificați cine a făcut pagina, cine plătește, de unde vine, când a fost verificată și ce vrea de la dumneavoastră. Apoi vorbiți cu echipa medicală înainte de a face ceva.

## intro

intro_xa3npka5 = Verificați cine administrează o pagină, cine plătește, de unde vine, când a fost verificată și ce vrea de la dumneavoastră.
intro_ta2intjx = Începeți cu serviciile publice de sănătate, cu spitalele și cu societățile de luptă împotriva cancerului.
intro_ymlbef7h = Nu opriți, nu amânați și nu schimbați tratamentul din cauza a ceva ce ați găsit pe internet.
intro_acragg63 = Nu cumpărați și nu luați un remediu de pe internet înainte de a întreba echipa medicală.
intro_oip6tzjr = Arătați-i echipei medicale ce găsiți.

## why-search

why-search_zmrfex3f = De ce ajută să căutați și de ce poate face rău
why-search_awdem3os = Căutați când simțiți că puteți și opriți-vă când vă tulbură. Nu este nevoie să citiți totul.
why-search_hvjid3vx = Informațiile bune vă pot ajuta să pregătiți întrebări și să îi explicați familiei boala dumneavoastră.
why-search_ncgx5jqk = Unele pagini vă pot speria. Ele pot fi despre un alt cancer sau un alt stadiu. Cifrele despre supraviețuire descriu grupuri mari de oameni, tratați deseori cu ani în urmă. Ele nu pot spune ce se va întâmpla cu dumneavoastră.
why-search_2rqatdnz = Alegeți o singură întrebare înainte de a începe și stabiliți o limită de timp. Puteți ruga și un prieten sau o prietenă să caute pentru dumneavoastră.

## where-to-start

where-to-start_txur2g44 = De unde să începeți
where-to-start_dscnzfv2 = Începeți cu pagini care nu au nimic de vândut. Locuri bune de început sunt:
where-to-start_igd7tgxp = serviciul public de sănătate sau ministerul sănătății din țara dumneavoastră
where-to-start_jasxifva = societatea națională de luptă împotriva cancerului sau un mare spital de oncologie
where-to-start_llxygjtv = o asociație de pacienți pentru tipul dumneavoastră de cancer
where-to-start_rquz4cpy = o societate medicală, de exemplu [ghidurile pentru pacienți ale Societății Europene de Oncologie Medicală][esmo-patient-guides]
where-to-start_k4xlow2h = Echipa medicală vă poate recomanda pagini bune în limba dumneavoastră.
where-to-start_7g4n5sqe = Un sigiliu de calitate singur nu dovedește nimic. Unele sigilii nu mai există, dar paginile vechi le arată încă.

## five-checks

five-checks_ksua5nh6 = Cele cinci verificări
five-checks_ebaco36i = Puneți cinci întrebări despre fiecare pagină, videoclip sau postare. Ele se bazează pe sfaturile unui institut public de cancer.[^nci-trust]
five-checks_frplvl5m = Cinci casete, una sub alta. Fiecare are un desen mic și o întrebare: o persoană, monede, o pagină de text, un ceas și un coș de cumpărături.
five-checks_gqmurdip = Cine?
five-checks_mpm6jobd = Cine plătește?
five-checks_3riol3oa = De unde?
five-checks_mdz7oovi = Când?
five-checks_htl5hn3k = Ce vrea pagina?
five-checks_d6kquafg = Cinci întrebări de pus înainte de a avea încredere într-o pagină.

## who

who_hhusa4d2 = Cine o administrează?
who_rhgfppnm = Căutați un nume și o adresă. Căutați persoanele care au scris și au verificat textul. Ele ar trebui să aibă pregătire în domeniul sănătății.

## who-pays

who-pays_egw3yibx = Cine plătește?
who-pays_u5txdxxi = Aflați cine plătește pentru pagină. Poate fi statul, o organizație caritabilă, o companie sau cei care fac reclamă. O pagină bună spune deschis acest lucru.

## where-from

where-from_in6jgke3 = De unde vine?
where-from_7b4qelyp = Căutați surse numite clar, cum ar fi studii sau ghiduri medicale. Deschideți o sursă și vedeți dacă spune același lucru. Povestea unei singure persoane nu este o dovadă.

## when-checked

when-checked_wgklmnti = Când a fost verificată?
when-checked_nhfpris2 = Căutați data ultimei revizuiri, pentru că tratamentul cancerului se schimbă repede. Dacă nu există o dată, căutați altă pagină.

## what-they-want

what-they-want_qejcfgfp = Ce vrea pagina de la dumneavoastră?
what-they-want_antz2rrz = Întrebați-vă ce vrea pagina să faceți. Poate vrea să învățați, să cumpărați, să donați sau să vă dați datele. Informațiile bune vă spun să vorbiți cu echipa dumneavoastră medicală.

## warning-signs

warning-signs_nsoswvad = Semne de alarmă
warning-signs_xcss2jqw = Părăsiți pagina dacă vedeți unul dintre aceste semne:
warning-signs_xtu4i7zm = Pagina promite o vindecare sau o minune.
warning-signs_q63naemm = Pagina spune că un singur remediu are efect împotriva oricărui cancer.
warning-signs_n36tlrfy = Pagina ține secret conținutul remediului.
warning-signs_r7atgat3 = Pagina vrea bani înainte de a vă da detalii.
warning-signs_zwldvrsz = Pagina spune că medicii ascund adevărul.
warning-signs_zmtajpi3 = Pagina spune că un produs este sigur pentru că este natural.
warning-signs_rjxy7kgd = Nu opriți și nu amânați tratamentul din cauza unui sfat găsit pe internet. Întrebați mai întâi echipa medicală.

## videos-and-forums

videos-and-forums_2k255jkb = Videoclipuri, grupuri și forumuri
videos-and-forums_pmr2vilb = Folosiți videoclipurile și forumurile pentru sprijin și pentru sfaturi despre viața de zi cu zi. Nu le folosiți pentru a alege un tratament.
videos-and-forums_tnf2xdkt = Alți pacienți vă pot înțelege foarte bine. Dar cancerul și tratamentul lor pot fi diferite de ale dumneavoastră.
videos-and-forums_h4i7dg3a = Informațiile populare nu sunt întotdeauna adevărate. Doi experți în cancer au verificat { $articles-total } de articole populare despre tratamentul cancerului, de pe rețelele sociale. Cancerul intestinal a fost unul dintre subiecte. Experții au găsit afirmații false sau înșelătoare în { $articles-misleading } dintre articole.[^johnson-2022]
videos-and-forums_v742j7g7 = Aflați cine vorbește într-un videoclip și dacă această persoană vinde ceva.

## ai-chatbots

ai-chatbots_tecpstkv = Chatboți cu inteligență artificială
ai-chatbots_mb35v7tf = Folosiți un chatbot ca să vă pregătiți, nu ca să decideți. Un chatbot este un program de calculator care scrie răspunsuri. Poate explica un cuvânt sau vă poate ajuta să scrieți întrebări.
ai-chatbots_6px2a2gy = Un chatbot poate părea sigur și totuși poate greși. Poate inventa o sursă sau poate folosi informații vechi. Nu cunoaște tot dosarul dumneavoastră medical.
ai-chatbots_mc2e5mpo = Un studiu a testat un chatbot timpuriu cu întrebări despre tratamentul altor cancere. Aproximativ { $chatbot-wrong } din { $chatbot-answers } răspunsuri conținea unele sfaturi care nu se potriveau cu ghidurile medicale.[^nci-chatbots-2023] Chatboții mai noi pot da alte rezultate.
ai-chatbots_43ddx3ns = Cereți chatbotului sursele și deschideți-le dumneavoastră.
ai-chatbots_mvzfvicv = Nu introduceți numele, data nașterii sau rezultatele analizelor.
ai-chatbots_qwg6dnif = Nu întrebați un chatbot dacă un simptom este o urgență. Sunați la numărul echipei medicale sau la numărul de urgență.

## study-news

study-news_4cjizpq3 = Știri despre studii
study-news_ncvtnapp = Puneți aceste întrebări când citiți despre un studiu nou:
study-news_w4rbfyyk = Au participat oameni? Rezultatele de la celule sau animale deseori nu sunt valabile pentru oameni.
study-news_gr5zl4vk = Oamenii erau ca dumneavoastră? Căutați același cancer și același stadiu.
study-news_kb3hmvo7 = Câți oameni au participat? Rezultatul unui studiu mic poate fi întâmplător.
study-news_ny7ky5l4 = Câți oameni au fost ajutați? Căutați numărul de oameni.

## worked-example

worked-example_rt463fwq = Un exemplu cu numere
worked-example_btkmryzi = Căutați numerele din spatele unui titlu. **Numerele din acest exemplu le-am inventat noi.** Ele nu sunt despre un studiu sau un produs real.[^trust-own-example]
worked-example_ikrsmbmm = Titlul spune: „Un produs nou reduce la jumătate riscul unui efect secundar.”
worked-example_sqpskd7v = Grup
worked-example_suakgfmj = Oameni în grup
worked-example_vg5wc7o2 = Oameni cu efectul secundar
worked-example_ath3yjbz = Oameni fără efectul secundar
worked-example_o3ycynkx = Grupul cu produsul nou
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = Grupul fără produsul nou
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = Titlul este adevărat: { $example-with } este jumătate din { $example-without }. Dar din { $example-group } de oameni, produsul i-a ajutat doar pe { $example-helped }. Pentru ceilalți { $example-same } de oameni nu a schimbat nimic.
worked-example_36ywt5cz = În studii, oamenii au înțeles astfel de numere mai bine decât procentele.[^akl-2011] Cereți-i echipei medicale numere în această formă.

## trial-registers

trial-registers_opmn6257 = Registre de studii clinice
trial-registers_yp75xzxn = Folosiți un registru ca să găsiți un [studiu clinic][term-clinical-trial] despre care să discutați cu echipa medicală. Două exemple sunt [registrul Uniunii Europene][clinical-trials-eu] și [registrul Statelor Unite][clinicaltrials-gov].
trial-registers_v3ocnd4q = Un registru enumeră studii. Nu le recomandă. În Statele Unite, nu toate studiile din listă sunt verificate sau aprobate de guvern.[^ctgov-2023]
trial-registers_mhb22i3n = Întrebați echipa medicală dacă un studiu se potrivește cu cancerul, cu [biomarkerii][term-biomarker] și cu starea dumneavoastră de sănătate. Aveți grijă dacă trebuie să plătiți ca să participați.

## buying-online

buying-online_tii3meaz = Cumpărarea de medicamente și remedii pe internet
buying-online_n3lm4au6 = Întrebați echipa medicală sau un farmacist înainte de a cumpăra ceva. Plantele medicinale, vitaminele și alte remedii pot schimba modul în care acționează [chimioterapia][term-chemotherapy] și alte tratamente.
buying-online_u2zvveai = Nu cumpărați fără rețetă medicamente care se dau pe rețetă. Medicamentele falsificate pot avea un conținut greșit sau o doză greșită.[^ema-online]
buying-online_kdcgoenx = În Uniunea Europeană, Islanda, Liechtenstein și Norvegia, vânzătorii legali de pe internet afișează un logo comun.[^eu-logo-2014] Verificați logoul în această ordine:
buying-online_cgf4ljst = Căutați un steag național în logo. Un logo cu steagul Uniunii Europene este fals.[^ema-online]
buying-online_7vy45zsa = Selectați logoul. El trebuie să ducă la lista oficială a autorității naționale.
buying-online_4ayy6mih = Găsiți vânzătorul în lista oficială. Dacă vânzătorul nu este acolo, nu cumpărați.
buying-online_appv25ya = Acest logo este explicat de [Agenția Europeană pentru Medicamente][medicines-online-eu]. În alte țări, întrebați un farmacist.
buying-online_lah7inqy = Dacă ați luat un produs și vă simțiți rău, sunați acum la numărul echipei medicale. În caz de urgență, sunați la numărul de urgență. Spuneți ce ați luat și păstrați ambalajul.

## privacy

privacy_qtqd6jmv = Confidențialitatea dumneavoastră
privacy_pcmcp7th = Spuneți cât mai puțin despre dumneavoastră:
privacy_cn5qwwg2 = Folosiți pe forumuri un nume care nu arată cine sunteți.
privacy_r5a3nexx = Nu postați fotografii cu scrisori, rezultate ale analizelor sau etichete de medicamente.
privacy_gugcobll = Nu trimiteți bani sau date bancare unor oameni pe care îi cunoașteți doar de pe internet.

## bring-to-team

bring-to-team_rq2alhif = Arătați-i echipei medicale
bring-to-team_6kiuibp2 = Spuneți-i echipei medicale ce ați găsit, chiar dacă aveți îndoieli. Aduceți o pagină sau un link și marcați partea importantă.
bring-to-team_2jezqbni = Verificați și această broșură. Căutați cine a făcut-o, cine a plătit, sursele și datele ei.

## website-checker

website-checker_cjvrlwd6 = Fișă: verificarea unui site
website-checker_hjudoiag = Verificarea unui site
website-checker_3d44kel4 = Bifați „da” sau „nu” pentru fiecare întrebare. Dacă bifați „nu” de mai multe ori, căutați altă pagină.
website-checker_ldnsanbl = Întrebare
website-checker_sai6gbdl = Da
website-checker_4h7yowml = Nu
website-checker_nxtudeke = Pot vedea cine administrează pagina?
website-checker_37sxnh4t = Pot găsi o adresă sau un alt mod de a lua legătura?
website-checker_krpwllfg = Spune pagina cine plătește pentru ea?
website-checker_sesp4qi3 = Au scris sau au verificat textul persoane cu pregătire în domeniul sănătății?
website-checker_pvuwwq4k = Își numește pagina sursele?
website-checker_bu26eyjz = Pot vedea data ultimei revizuiri?
website-checker_gpij5ert = Descrie pagina atât efectele dăunătoare, cât și beneficiile?
website-checker_ofd2nfqs = Pot deosebi reclama de informații?
website-checker_volwegkj = Spune pagina ce se întâmplă cu datele mele?
website-checker_ojwevcd5 = Îmi spune pagina să vorbesc cu echipa mea medicală?

## what-i-found

what-i-found_jkbitmpx = Fișă: ce am găsit
what-i-found_yhn74bxc = Ce am găsit: o notiță pentru următoarea consultație
what-i-found_qtusvimp = Completați câte o notiță pentru fiecare pagină, videoclip sau răspuns.
what-i-found_ry4rm5qu = Subiect
what-i-found_uk3sbpp3 = Notițele mele
what-i-found_4nrtbetr = Numele sau adresa paginii
what-i-found_mciv36n7 = Cine a făcut-o și când
what-i-found_bx7gr5qw = Ce spune
what-i-found_3gmk4sxm = De ce este importantă pentru mine
what-i-found_cqnd5ddb = Întrebarea mea pentru echipă
what-i-found_gskaxbvh = Ce a spus echipa mea medicală
what-i-found_rhmapgo6 = Despre ce am găsit
what-i-found_fajfgmqn = Sunt aceste informații potrivite pentru cancerul meu și pentru stadiul meu?
what-i-found_smirmyvg = M-ar putea ajuta acest lucru și mi-ar putea face rău?
what-i-found_ykcg4rie = Se potrivește cu tratamentul meu și cu celelalte medicamente ale mele?
what-i-found_wcoysyvs = Ce pagini îmi recomandați în limba mea?

## when-to-call

when-to-call_4zxn4crm = Când să sunați

## advance-care-plan

advance-care-plan_evd67gw4 = hoitotahto
advance-care-plan_rc4v7rjd = Kirjalliset toiveesi hoidostasi siltä varalta, että tulet liian sairaaksi päättämään tai puhumaan itse. Voit muuttaa niitä milloin tahansa.

## anaemia

anaemia_bad7rcv3 = anemia
anaemia_is4zo7o2 = Veressä on liian vähän punasoluja. Se voi aiheuttaa väsymystä, kalpeutta tai hengenahdistusta.

## ascites

ascites_2gfoi5ve = askites (nestettä vatsaontelossa)
ascites_4can2f6m = Neste, jota kertyy vatsaonteloon. Vatsa voi turvota ja pingottua. Usein hoitotiimisi voi poistaa nesteen.

## bereavement

bereavement_5zpclckv = suruaika
bereavement_yjnrtl3h = Aika ihmisen kuoleman jälkeen, kun hänen läheisensä surevat. Surulla ei ole määräaikaa.

## bile-duct

bile-duct_sshv3xyf = sappitie
bile-duct_mdv6n77a = Ohut putki, joka vie sappea maksasta suoleen. Sappi on neste, joka auttaa sulattamaan rasvaa.

## biomarker

biomarker_utmpihtc = biomarkkeri
biomarker_gculsx6o = Kasvaimessa tai veressä oleva merkki, jonka laboratorio voi mitata. Se voi auttaa hoitotiimiäsi valitsemaan hoidon.

## biopsy

biopsy_lqprg4aa = koepala (biopsia)
biopsy_biwex4lr = Pieni kudosnäyte, joka otetaan kehosta. Laboratorio tutkii, onko siinä syöpäsoluja.

## blood-count

blood-count_bc5ikrhi = verenkuva
blood-count_2qvaaymw = Verikoe, jossa lasketaan punasolut, valkosolut ja verihiutaleet. Se auttaa hoitotiimiäsi päättämään, onko hoito tänään turvallinen.

## bowel-obstruction

bowel-obstruction_4n3idnql = suolitukos
bowel-obstruction_ii3wedkt = Tukos, jonka takia ruoka, uloste tai ilma ei pääse kulkemaan suolen läpi. Se on kiireellinen ja voi aiheuttaa kipua, vatsan turvotusta ja oksentelua.

## carer

carer_exc2p3mh = auttava läheinen
carer_urihpspy = Ihminen, joka auttaa sairasta ilman palkkaa. Hän voi olla kumppani, sukulainen, ystävä tai naapuri.

## chemotherapy

chemotherapy_o3s322yc = solunsalpaajahoito
chemotherapy_3s3fcn72 = Hoito lääkkeillä, jotka tappavat syöpäsoluja tai hidastavat niiden kasvua. Voit saada sitä tiputuksena tai tabletteina.

## clinical-trial

clinical-trial_zfumbqub = kliininen tutkimus
clinical-trial_mxgwfyf6 = Ihmisillä tehtävä tutkimus, jossa selvitetään, onko hoito tai muu hoitotapa turvallinen ja auttaako se. Päätät itse, haluatko osallistua.

## dehydration

dehydration_o4cumwxy = elimistön kuivuminen
dehydration_e34duuze = Kehossa on liian vähän vettä. Sinulla voi olla jano, huimausta tai sekavuutta, tai virtsaa voi tulla vähän ja tummana.

## dietitian

dietitian_xeh26t2b = ravitsemusterapeutti
dietitian_n7ybr3yk = Terveydenhuollon ammattilainen, joka auttaa sinua syömään ja juomaan sitä, mitä kehosi tarvitsee sairauden aikana.

## digestive-enzymes

digestive-enzymes_bnn54lwr = ruoansulatusentsyymit
digestive-enzymes_txz2mw4h = Aineita, joita keho tekee ruoan pilkkomiseen. Jos haima tekee niitä liian vähän, voit ottaa niitä lääkkeenä aterian yhteydessä.

## distress

distress_xvoulvap = henkinen kuormitus
distress_5cqqyyvr = Epämiellyttävä tunne, jonka kanssa on vaikea pärjätä. Se voi vaihdella tavallisesta huolesta tai surusta voimakkaaseen pelkoon tai epätoivoon.

## fatigue

fatigue_7acilogk = syöpään liittyvä uupumus (fatiikki)
fatigue_jeoq3rb4 = Voimakas väsymys, joka johtuu syövästä tai sen hoidosta. Lepo ja uni eivät poista sitä kokonaan.

## feeding-tube

feeding-tube_uw5tejen = ravitsemusletku
feeding-tube_p3pdkaip = Ohut letku, joka vie nestemäistä ravintoa mahaan tai suoleen. Se kulkee nenän kautta tai vatsan ihon läpi.

## hospice

hospice_4hhqglmc = saattohoitokoti (hospice)
hospice_eq44abrs = Paikka tai tiimi, joka hoitaa elämän loppuvaiheessa olevia ihmisiä ja tukee heidän perheitään. Tavoitteena on hyvä olo ja hyvät päivät.

## immune-system

immune-system_sihr2qju = immuunijärjestelmä
immune-system_ngnrfi24 = Kehon puolustus taudinaiheuttajia ja vaurioituneita soluja vastaan. Jotkin hoidot heikentävät sitä joksikin aikaa.

## immunotherapy

immunotherapy_d5trilgb = immunologinen hoito
immunotherapy_u2f4bryb = Hoito, joka auttaa omaa immuunijärjestelmääsi löytämään syöpäsoluja ja hyökkäämään niitä vastaan.

## informed-consent

informed-consent_jqdzqauk = tietoon perustuva suostumus
informed-consent_jkbyyeaz = Vapaa päätöksesi suostua tutkimukseen, hoitoon tai kliiniseen tutkimukseen, kun tiedät, mitä se tarkoittaa. Voit sanoa ei tai muuttaa mielesi myöhemmin.

## interpreter

interpreter_xoszugph = tulkki
interpreter_lpkuo2ev = Koulutettu ihminen, joka sanoo toisella kielellä sen, mitä sinä ja hoitotiimisi sanotte. Tulkilla on vaitiolovelvollisuus.

## jaundice

jaundice_5tazg5t7 = keltaisuus
jaundice_5pr7kj5l = Ihon tai silmänvalkuaisten keltainen väri. Se voi tarkoittaa, että sappitie on tukossa tai maksa on sairas.

## lymph-node

lymph-node_q2fdiqso = imusolmuke
lymph-node_fry4ksqb = Pieni, suunnilleen pavun kokoinen kehon osa, joka suodattaa taudinaiheuttajia ja vaurioituneita soluja. Syöpäsolut voivat asettua sinne.

## maintenance-treatment

maintenance-treatment_sa7awodr = ylläpitohoito
maintenance-treatment_lse6ikji = Usein lievempi hoito, joka annetaan voimakkaamman hoidon jälkeen. Tavoitteena on pitää syöpä hallinnassa pidempään.

## metastasis

metastasis_ba6hy2ov = etäpesäke (metastaasi)
metastasis_fgzhhpto = Uusi kasvain, joka kasvaa, kun syöpäsoluja siirtyy toiseen kehon osaan.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = moniammatillinen tiimi
multidisciplinary-team_27g3ohdp = Eri alojen asiantuntijoita, jotka suunnittelevat hoitosi yhdessä. He voivat olla kirurgeja, syöpälääkäreitä, hoitajia ja muita.

## neuropathy

neuropathy_mqtevwfi = neuropatia
neuropathy_2g35ys72 = Hermovaurio, usein käsissä ja jaloissa. Se voi aiheuttaa pistelyä, tunnottomuutta tai kipua.

## palliative-care

palliative-care_lmapaz5x = palliatiivinen hoito
palliative-care_dnyiye6a = Hoito, joka lievittää oireita ja tukee sinua ja läheisiäsi vakavan sairauden aikana. Se voi alkaa jo varhain ja kulkea syövän hoidon rinnalla.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = ravitsemus laskimon kautta
parenteral-nutrition_kaeynyvz = Nestemäinen ravinto, joka menee suoraan vereen laskimossa olevan katetrin kautta. Se on ihmisille, joiden maha tai suoli ei pysty ottamaan vastaan riittävästi ruokaa.

## physiotherapist

physiotherapist_fwyigpok = fysioterapeutti
physiotherapist_ubscvdpa = Terveydenhuollon ammattilainen, joka auttaa sinua liikkumaan, vahvistumaan ja pysymään aktiivisena turvallisesti.

## port

port_a3qqg7rn = laskimoportti
port_lxkzqglh = Ihon alla oleva pieni laite, joka on yhdistetty laskimoon. Hoitotiimisi voi antaa sen kautta lääkkeitä tai ottaa verta.

## prognosis

prognosis_ksskhvvi = ennuste
prognosis_lyno23fq = Hoitotiimisi arvio siitä, mitä sairaudessa todennäköisesti tapahtuu. Se ei ole koskaan varma, ja sinä päätät, kuinka paljon haluat tietää.

## progression

progression_d2xhsyet = eteneminen (progressio)
progression_efxlyzp4 = Syöpä on kasvanut tai ilmaantunut uuteen paikkaan.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psyko-onkologi
psycho-oncologist_e5swic3e = Erityisasiantuntija, joka tukee syöpää sairastavia ja heidän läheisiään tunteissa, huolissa ja stressissä.

## radiotherapy

radiotherapy_uzxxt6vc = sädehoito
radiotherapy_n2usznxm = Hoito voimakkailla säteillä, jotka vaurioittavat syöpäsoluja yhdessä kehon osassa. Se voi myös lievittää kipua.

## remission

remission_wuqnpdrg = remissio
remission_3yr34yrt = Syövän merkit ovat vähentyneet, tai tutkimukset eivät enää näytä niitä. Se ei aina tarkoita, että syöpä on parantunut.

## scan

scan_se2biz7e = kuvaus (kuvantamistutkimus)
scan_5zovcagi = Tutkimus, jossa otetaan kuvia kehosi sisältä, esimerkiksi tietokonekuvaus (TT) tai magneettikuvaus.

## second-opinion

second-opinion_lsyjei7z = toinen mielipide
second-opinion_f7wn6jdj = Toisen asiantuntijan neuvo diagnoosistasi tai hoidostasi. On tavallista pyytää sitä.

## sepsis

sepsis_bezdckvo = sepsis (verenmyrkytys)
sepsis_rncicui2 = Kehon hengenvaarallinen reaktio infektioon. Se on hätätilanne ja vaatii hoitoa heti.

## shared-decision

shared-decision_hs55ijcw = yhteinen päätöksenteko
shared-decision_jig2kumw = Sinä ja hoitotiimisi valitsette hoidon yhdessä. He tuntevat vaihtoehdot, ja sinä tiedät, mikä on sinulle tärkeää.

## side-effect

side-effect_onfzqgjr = haittavaikutus
side-effect_32y2s2u6 = Hoidon ei-toivottu vaikutus. Monia haittavaikutuksia voidaan estää tai lievittää.

## specialist-nurse

specialist-nurse_uvd3dmrv = erikoistunut sairaanhoitaja
specialist-nurse_susqvkj6 = Sairaanhoitaja, jolla on lisäkoulutus esimerkiksi syövän tai avanteen hoidosta. Usein hän on se, jolle voit soittaa, kun sinulla on kysyttävää.

## stable-disease

stable-disease_ubgaz37h = vakaa tauti
stable-disease_gp2asqdc = Syöpä ei ole selvästi kasvanut eikä pienentynyt viime tutkimuksen jälkeen.

## stage

stage_rtviemjt = levinneisyysaste
stage_gkedoe7e = Luku, joka kertoo, kuinka suuri syöpä on ja onko se levinnyt. Levinneisyysaste neljä tarkoittaa, että se on levinnyt muihin elimiin.

## stent

stent_xju24dm7 = stentti
stent_mi35jdsg = Pieni putki, joka pitää ahtaan kohdan kehossa auki, esimerkiksi sappitiessä, ruokatorvessa tai suolessa.

## stoma

stoma_spbjynja = avanne
stoma_p2pi4w2j = Aukko, jonka kirurgi tekee vatsaan. Sen kautta uloste tai virtsa tulee kehosta pussiin.

## supportive-care

supportive-care_ofujmxg2 = tukihoito
supportive-care_uvagh37h = Apua oireisiin, haittavaikutuksiin, tunteisiin ja arkeen missä sairauden vaiheessa tahansa.

## surgery

surgery_lys7b6bg = leikkaus
surgery_zi5mzkq3 = Hoito, jossa kirurgi leikkaa. Hän voi poistaa kasvaimen tai avata tukkeutuneen kohdan kehossa.

## targeted-therapy

targeted-therapy_fkfd2euu = täsmälääkehoito
targeted-therapy_ho5n6sip = Hoito lääkkeillä, jotka vaikuttavat tiettyihin syöpäsolujen ominaisuuksiin. Usein tutkimus näyttää ensin, onko syövälläsi näitä ominaisuuksia.

## treatment-line

treatment-line_v5ytszej = hoitolinja
treatment-line_wn2zavli = Hoitosuunnitelma, järjestyksessä laskettuna. Jos ensimmäinen ei enää tehoa tai ei sovi sinulle, seuraava on toinen hoitolinja.

## tumour

tumour_7upcm4ig = kasvain
tumour_ceind35p = Kyhmy, jonka solut kasvavat hallitsemattomasti. Se voi olla syöpää tai ei.

## tumour-marker

tumour-marker_w7hedoai = kasvainmerkkiaine
tumour-marker_p232bs4g = Aine veressä, jota jotkin syövät tuottavat. Hoitotiimisi voi seurata sitä ajan kuluessa yhdessä kuvausten kanssa.

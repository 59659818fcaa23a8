## advance-care-plan

advance-care-plan_evd67gw4 = plán budoucí péče
advance-care-plan_rc4v7rjd = Vaše písemná přání o péči pro případ, že budete příliš nemocní, než abyste se mohli sami rozhodovat nebo za sebe mluvit. Kdykoli je můžete změnit.

## anaemia

anaemia_bad7rcv3 = anémie (chudokrevnost)
anaemia_is4zo7o2 = Příliš málo červených krvinek v krvi. Může způsobit únavu, bledost nebo dušnost.

## ascites

ascites_2gfoi5ve = ascites
ascites_4can2f6m = Tekutina, která se hromadí v břiše. Břicho pak může být nafouklé a napjaté. Váš tým ji často může vypustit.

## bereavement

bereavement_5zpclckv = truchlení
bereavement_yjnrtl3h = Čas po smrti člověka, kdy jeho blízcí prožívají zármutek. Není dáno, jak dlouho zármutek trvá.

## bile-duct

bile-duct_sshv3xyf = žlučovod
bile-duct_mdv6n77a = Tenká trubice, která vede žluč z jater do střeva. Žluč je tekutina, která pomáhá trávit tuky.

## biomarker

biomarker_utmpihtc = biomarker
biomarker_gculsx6o = Znak v nádoru nebo v krvi, který lze změřit v laboratoři. Může vašemu týmu pomoci vybrat léčbu.

## biopsy

biopsy_lqprg4aa = biopsie
biopsy_biwex4lr = Malý vzorek tkáně odebraný z těla. Laboratoř ho prohlédne, aby zjistila, zda obsahuje nádorové buňky.

## blood-count

blood-count_bc5ikrhi = krevní obraz
blood-count_2qvaaymw = Vyšetření krve, při kterém se spočítají červené krvinky, bílé krvinky a krevní destičky. Pomáhá vašemu týmu rozhodnout, zda je léčba dnes bezpečná.

## bowel-obstruction

bowel-obstruction_4n3idnql = neprůchodnost střev
bowel-obstruction_ii3wedkt = Překážka, kvůli které střevem neprojde potrava, stolice nebo plyny. Je to naléhavé a může způsobit bolest, nafouknutí a zvracení.

## carer

carer_exc2p3mh = pečující osoba
carer_urihpspy = Člověk, který bez odměny pomáhá nemocnému. Může to být partner či partnerka, někdo z příbuzných, přátel nebo sousedů.

## chemotherapy

chemotherapy_o3s322yc = chemoterapie
chemotherapy_3s3fcn72 = Léčba léky, které ničí nádorové buňky nebo zpomalují jejich růst. Můžete ji dostávat v infuzi nebo v tabletách.

## clinical-trial

clinical-trial_zfumbqub = klinická studie
clinical-trial_mxgwfyf6 = Studie s lidmi, která ověřuje, zda je léčba nebo jiný druh péče bezpečný a pomáhá. O své účasti se rozhodujete svobodně.

## dehydration

dehydration_o4cumwxy = dehydratace (nedostatek vody)
dehydration_e34duuze = Příliš málo vody v těle. Můžete mít žízeň, závrať nebo zmatenost, nebo můžete močit málo a tmavě.

## dietitian

dietitian_xeh26t2b = nutriční terapeut
dietitian_n7ybr3yk = Zdravotník, který vám pomáhá jíst a pít to, co vaše tělo v nemoci potřebuje.

## digestive-enzymes

digestive-enzymes_bnn54lwr = trávicí enzymy
digestive-enzymes_txz2mw4h = Látky, které tělo vytváří, aby rozložilo potravu. Pokud jich slinivka břišní tvoří málo, můžete je užívat jako lék s jídlem.

## distress

distress_xvoulvap = distres
distress_5cqqyyvr = Nepříjemný pocit, se kterým je těžké se vyrovnat. Může jít o běžné starosti nebo smutek, ale i o silný strach nebo zoufalství.

## fatigue

fatigue_7acilogk = únava při rakovině
fatigue_jeoq3rb4 = Silná únava z rakoviny nebo její léčby. Odpočinek a spánek ji úplně neodstraní.

## feeding-tube

feeding-tube_uw5tejen = vyživovací sonda
feeding-tube_p3pdkaip = Tenká hadička, která přivádí tekutou výživu do žaludku nebo střeva. Zavádí se nosem nebo přes kůži břicha.

## hospice

hospice_4hhqglmc = hospic
hospice_eq44abrs = Místo nebo tým, který pečuje o lidi na konci života a o jejich rodiny. Cílem jsou úleva a dobré dny.

## immune-system

immune-system_sihr2qju = imunitní systém
immune-system_ngnrfi24 = Obrana těla proti mikrobům a poškozeným buňkám. Některé léčby ji na čas oslabí.

## immunotherapy

immunotherapy_d5trilgb = imunoterapie
immunotherapy_u2f4bryb = Léčba, která vašemu imunitnímu systému pomáhá najít nádorové buňky a zaútočit na ně.

## informed-consent

informed-consent_jqdzqauk = informovaný souhlas
informed-consent_jkbyyeaz = Vaše svobodné rozhodnutí souhlasit s vyšetřením, léčbou nebo studií, když už víte, co to znamená. Můžete říct ne nebo později změnit názor.

## interpreter

interpreter_xoszugph = tlumočník
interpreter_lpkuo2ev = Vyškolený člověk, který v jiném jazyce říká to, co říkáte vy a váš tým. Tlumočník musí zachovat mlčenlivost.

## jaundice

jaundice_5tazg5t7 = žloutenka
jaundice_5pr7kj5l = Žlutá barva kůže nebo očního bělma. Může znamenat, že je ucpaný žlučovod nebo že jsou nemocná játra.

## lymph-node

lymph-node_q2fdiqso = lymfatická (mízní) uzlina
lymph-node_fry4ksqb = Malá část těla, asi jako fazole, která zachycuje mikroby a poškozené buňky. Mohou se v ní usadit nádorové buňky.

## maintenance-treatment

maintenance-treatment_sa7awodr = udržovací léčba
maintenance-treatment_lse6ikji = Léčba, která je často mírnější a následuje po silnější léčbě. Jejím cílem je udržet rakovinu déle pod kontrolou.

## metastasis

metastasis_ba6hy2ov = metastáza
metastasis_fgzhhpto = Nový nádor, který vyroste, když se nádorové buňky přesunou do jiné části těla.

## multidisciplinary-team

multidisciplinary-team_bzhcuppt = multidisciplinární tým
multidisciplinary-team_27g3ohdp = Odborníci z několika oborů, kteří společně plánují vaši péči. Mohou to být chirurgové, onkologové, sestry a další.

## neuropathy

neuropathy_mqtevwfi = neuropatie
neuropathy_2g35ys72 = Poškození nervů, často v rukou a chodidlech. Může způsobit brnění, necitlivost nebo bolest.

## palliative-care

palliative-care_lmapaz5x = paliativní péče
palliative-care_dnyiye6a = Péče, která mírní obtíže a podporuje vás i vaši rodinu během vážné nemoci. Může začít brzy a probíhat spolu s léčbou rakoviny.

## parenteral-nutrition

parenteral-nutrition_wgx4snbb = výživa do žíly (parenterální)
parenteral-nutrition_kaeynyvz = Tekutá výživa, která jde žilním katétrem přímo do krve. Je pro lidi, jejichž žaludek nebo střevo nedokáže přijmout dost potravy.

## physiotherapist

physiotherapist_fwyigpok = fyzioterapeut
physiotherapist_ubscvdpa = Zdravotník, který vám pomáhá hýbat se, získat sílu a bezpečně zůstat v pohybu.

## port

port_a3qqg7rn = port
port_lxkzqglh = Malé zařízení pod kůží, které je spojené se žílou. Váš tým jím může podávat léky nebo odebírat krev.

## prognosis

prognosis_ksskhvvi = prognóza
prognosis_lyno23fq = Co se podle vašeho týmu s nemocí pravděpodobně bude dít. Nikdy to není jisté a vy rozhodujete, kolik toho chcete vědět.

## progression

progression_d2xhsyet = progrese
progression_efxlyzp4 = Rakovina se zvětšila nebo se objevila na novém místě.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psychoonkolog
psycho-oncologist_e5swic3e = Odborník, který podporuje lidi s rakovinou a jejich rodiny, když prožívají silné pocity, starosti a stres.

## radiotherapy

radiotherapy_uzxxt6vc = radioterapie (ozařování)
radiotherapy_n2usznxm = Léčba silným zářením, které poškozuje nádorové buňky v jedné části těla. Může také mírnit bolest.

## remission

remission_wuqnpdrg = remise
remission_3yr34yrt = Známek rakoviny ubylo, nebo je vyšetření už neukazují. Neznamená to vždy, že je rakovina vyléčená.

## scan

scan_se2biz7e = zobrazovací vyšetření
scan_5zovcagi = Vyšetření, které vytváří snímky vnitřku těla, například CT nebo magnetická rezonance.

## second-opinion

second-opinion_lsyjei7z = druhý názor
second-opinion_f7wn6jdj = Rada jiného odborníka o vaší diagnóze nebo léčbě. Je normální o ni požádat.

## sepsis

sepsis_bezdckvo = sepse
sepsis_rncicui2 = Reakce těla na infekci, která ohrožuje život. Je to naléhavý stav a vyžaduje okamžitou léčbu.

## shared-decision

shared-decision_hs55ijcw = sdílené rozhodování
shared-decision_jig2kumw = Vy a váš tým vybíráte léčbu společně. Tým zná možnosti a vy víte, na čem vám záleží.

## side-effect

side-effect_onfzqgjr = nežádoucí účinek
side-effect_32y2s2u6 = Nechtěný účinek léčby. Mnoha nežádoucím účinkům lze předejít nebo je zmírnit.

## specialist-nurse

specialist-nurse_uvd3dmrv = specializovaná sestra
specialist-nurse_susqvkj6 = Sestra s dalším vzděláním, například v onkologické péči nebo v péči o stomii. Často je to ona, komu můžete zavolat s otázkami.

## stable-disease

stable-disease_ubgaz37h = stabilní onemocnění
stable-disease_gp2asqdc = Rakovina se od posledního vyšetření zřetelně nezvětšila ani nezmenšila.

## stage

stage_rtviemjt = stadium
stage_gkedoe7e = Číslo, které ukazuje, jak velká je rakovina a zda se rozšířila. Čtvrté stadium znamená, že se rozšířila do jiných orgánů.

## stent

stent_xju24dm7 = stent
stent_mi35jdsg = Malá trubička, která udržuje otevřenou zúženou část těla, například žlučovod, jícen nebo střevo.

## stoma

stoma_spbjynja = stomie
stoma_p2pi4w2j = Otvor, který chirurg vytvoří na břiše. Stolice nebo moč jím odchází z těla do sáčku.

## supportive-care

supportive-care_ofujmxg2 = podpůrná péče
supportive-care_uvagh37h = Pomoc s obtížemi, nežádoucími účinky, pocity a každodenním životem, kdykoli během nemoci.

## surgery

surgery_lys7b6bg = operace
surgery_zi5mzkq3 = Chirurgická léčba. Chirurg může odstranit nádor nebo zprůchodnit ucpanou část těla.

## targeted-therapy

targeted-therapy_fkfd2euu = cílená léčba
targeted-therapy_ho5n6sip = Léčba léky, které působí na určité vlastnosti nádorových buněk. Často nejdříve vyšetření ukáže, zda vaše rakovina tyto vlastnosti má.

## treatment-line

treatment-line_v5ytszej = linie léčby
treatment-line_wn2zavli = Plán léčby, číslovaný podle pořadí. Pokud první už nefunguje nebo vám nevyhovuje, další je druhá linie.

## tumour

tumour_7upcm4ig = nádor
tumour_ceind35p = Shluk buněk, které nekontrolovaně rostou. Může to být rakovina, ale nemusí.

## tumour-marker

tumour-marker_w7hedoai = nádorový marker
tumour-marker_p232bs4g = Látka v krvi, kterou vytvářejí některé nádory. Váš tým ji může sledovat v průběhu času spolu se zobrazovacími vyšetřeními.

## anaemia

anaemia_bad7rcv3 = anémie (chudokrevnost)
anaemia_is4zo7o2 = Příliš málo červených krvinek v krvi. Může způsobit únavu, bledost nebo dušnost.

## biomarker

biomarker_utmpihtc = biomarker
biomarker_gculsx6o = Znak v nádoru nebo v krvi, který lze změřit v laboratoři. Může vašemu týmu pomoci vybrat léčbu.

## chemotherapy

chemotherapy_o3s322yc = chemoterapie
chemotherapy_3s3fcn72 = Léčba léky, které ničí nádorové buňky nebo zpomalují jejich růst. Můžete ji dostávat v infuzi nebo v tabletách.

## clinical-trial

clinical-trial_zfumbqub = klinická studie
clinical-trial_mxgwfyf6 = Studie s lidmi, která ověřuje, zda je léčba nebo jiný druh péče bezpečný a pomáhá. O své účasti se rozhodujete svobodně.

## dietitian

dietitian_xeh26t2b = nutriční terapeut
dietitian_n7ybr3yk = Zdravotník, který vám pomáhá jíst a pít to, co vaše tělo v nemoci potřebuje.

## distress

distress_xvoulvap = distres
distress_5cqqyyvr = Nepříjemný pocit, se kterým je těžké se vyrovnat. Může jít o běžné starosti nebo smutek, ale i o silný strach nebo zoufalství.

## fatigue

fatigue_7acilogk = únava při rakovině
fatigue_jeoq3rb4 = Silná únava z rakoviny nebo její léčby. Odpočinek a spánek ji úplně neodstraní.

## immunotherapy

immunotherapy_d5trilgb = imunoterapie
immunotherapy_u2f4bryb = Léčba, která vašemu imunitnímu systému pomáhá najít nádorové buňky a zaútočit na ně.

## metastasis

metastasis_ba6hy2ov = metastáza
metastasis_fgzhhpto = Nový nádor, který vyroste, když se nádorové buňky přesunou do jiné části těla.

## neuropathy

neuropathy_mqtevwfi = neuropatie
neuropathy_2g35ys72 = Poškození nervů, často v rukou a chodidlech. Může způsobit brnění, necitlivost nebo bolest.

## palliative-care

palliative-care_lmapaz5x = paliativní péče
palliative-care_dnyiye6a = Péče, která mírní obtíže a podporuje vás i vaši rodinu během vážné nemoci. Může začít brzy a probíhat spolu s léčbou rakoviny.

## physiotherapist

physiotherapist_fwyigpok = fyzioterapeut
physiotherapist_ubscvdpa = Zdravotník, který vám pomáhá hýbat se, získat sílu a bezpečně zůstat v pohybu.

## port

port_a3qqg7rn = port
port_lxkzqglh = Malé zařízení pod kůží, které je spojené se žílou. Váš tým jím může podávat léky nebo odebírat krev.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psychoonkolog
psycho-oncologist_e5swic3e = Odborník, který podporuje lidi s rakovinou a jejich rodiny, když prožívají silné pocity, starosti a stres.

## sepsis

sepsis_bezdckvo = sepse
sepsis_rncicui2 = Reakce těla na infekci, která ohrožuje život. Je to naléhavý stav a vyžaduje okamžitou léčbu.

## stoma

stoma_spbjynja = stomie
stoma_p2pi4w2j = Otvor, který chirurg vytvoří na břiše. Stolice nebo moč jím odchází z těla do sáčku.

## meta

meta_ss7j6rnj = Mangiare bene
meta_sp266zoy = Una guida pratica a cibo, peso e forze con un tumore gastrointestinale
meta_telkf27o = Come mantenere il peso e le forze con un tumore gastrointestinale, con consigli per i problemi più comuni con il cibo.
meta_ccu6z6rg = Mantenga il peso e le forze: segnali presto se perde peso e chieda di parlare con un dietista.

## intro

intro_dtz7pev2 = Lo scopo è mantenere il peso e le forze.
intro_wyeryuxu = Si pesi una volta alla settimana. Segnali ogni perdita di peso che non ha voluto.
intro_wrnyg4ak = Mangi poco e spesso, ogni volta con delle proteine.
intro_or2pjzlv = Chieda presto di parlare con un dietista.
intro_jgflyef3 = Non inizi una dieta rigida, un digiuno o un integratore prima di chiedere alla sua équipe curante.

## why

why_vnhr7jfz = Perché mangiare diventa diverso
why_klaqo4w6 = Avvisi la sua équipe curante non appena mangiare diventa più difficile. Molte delle cause si possono curare.
why_acwwdu2i = Il [tumore][term-tumour], un’operazione o il trattamento possono cambiare l’appetito, il gusto e la digestione. La malattia può anche cambiare il modo in cui il corpo usa il cibo. Circa { $loss-at-diagnosis-low }–{ $loss-at-diagnosis-high } persone su 100 hanno perso peso quando si scopre il tumore[^seom-2019].
why_guuv25gc = Non è colpa sua. Il cibo da solo non può sempre fermare la perdita di peso[^espen-2021].

## weigh

weigh_eqfsrn4f = Si pesi ogni settimana
weigh_sb4egeku = Usi la stessa bilancia, nello stesso giorno, con vestiti simili.
weigh_laux7pbg = Chiami la sua équipe curante negli orari di ambulatorio per uno qualsiasi di questi segnali, qualunque sia la sua corporatura:
weigh_hl6f36kv = Il suo peso continua a calare.
weigh_d5s5pi7q = Ha perso più del { $weight-loss-share } del suo peso in { $weight-loss-months } mesi[^glim-2019].
weigh_62luicj7 = Da più di { $low-intake-days } giorni mangia la metà del solito, o meno[^glim-2019].
weigh_nhnjuge4 = I vestiti o gli anelli sono diventati larghi.
weigh_2gasc6im = La pancia o entrambe le gambe si gonfiano lentamente. I liquidi in eccesso possono nascondere la perdita di peso.
weigh_vlecjl64 = Per una persona di { $example-weight }, una perdita del { $weight-loss-share } corrisponde a { $example-loss }.

## how-much

how-much_4zf4gb3y = Di quanto ha bisogno?
how-much_ioxjfenm = Usi questa tabella come prima guida. I numeri sono generali: è un [dietista][term-dietitian] a stabilire i suoi. Il consiglio generale per un giorno è da { $energy-low } a { $energy-high } di energia per ogni chilogrammo di peso corporeo. Per le proteine è più di { $protein-low } per ogni chilogrammo, fino a { $protein-high } se possibile[^espen-2021].
how-much_s5yiaaf4 = Peso corporeo (kg)
how-much_suplsvbo = Energia al giorno (kcal)
how-much_lv46du4o = Proteine al giorno (g)
how-much_f6hvnqzk = 50
how-much_h4wuxj6j = 1250–1500
how-much_l7y5jeoe = 50–75
how-much_yvgudn2g = 60
how-much_vsnmtxup = 1500–1800
how-much_xuxjirub = 60–90
how-much_gbqizow2 = 70
how-much_easi6isa = 1750–2100
how-much_g7ltqlpf = 70–105
how-much_xwnnssaq = 80
how-much_guynpqql = 2000–2400
how-much_j45o4drg = 80–120
how-much_zegjmkmw = Questi numeri possono non andare bene per lei se ha una malattia dei reni, una malattia del fegato o il diabete. Chieda prima alla sua équipe curante.

## protein

protein_ajl3iibl = Pasti piccoli, più proteine
protein_mb7llwlv = Mangi un po’ ogni poche ore, anche se non ha fame. Le proteine aiutano il corpo a conservare i muscoli. Cominci il pasto dal cibo ricco di proteine.
protein_ilhdfgot = Un piatto diviso in tre parti uguali: cibo ricco di proteine, cibo ricco di amido, verdura o frutta. Accanto al piatto c’è una bevanda.
protein_7ldv4ya3 = Proteine
protein_7vsjtcvh = Amidi
protein_ngilgxmu = Verdura o frutta
protein_xsnlwbcp = Bevanda
protein_44pjsfbz = Un modo di riempire il piatto. Il dietista può cambiare le parti per lei.
protein_kigmrnt4 = La tabella indica le proteine in alcuni cibi comuni. I numeri sono approssimativi[^bnf-protein].
protein_ha7j75oo = Alimento
protein_5xax2us6 = Quantità
protein_nk3j7q3j = Proteine (g)
protein_rmm2gdnz = Pollo, cotto
protein_qzqg53w6 = 100 g
protein_f255vrip = 32
protein_yhoojvdi = Pesce bianco, cotto
protein_dwljjdn3 = 100 g
protein_vmrw4z6w = 20
protein_gcw753kv = Uova
protein_i6eh4vnv = 2 uova
protein_2y6ov4bf = 12
protein_4w2vvpvb = Yogurt naturale
protein_u5jrwxzk = 150 g
protein_z7ns5zs3 = 8
protein_ypbn4wtl = Lenticchie o fagioli, cotti
protein_tydqg7lh = 100 g
protein_pjdr3vki = 7
protein_oeicusx6 = Latte
protein_w4rwgeac = 200 ml
protein_zwtwoolb = 6
protein_idn4vjyk = Mandorle
protein_g2jy67e2 = 30 g
protein_4r5l5izv = 6
protein_oodbhofn = Per ottenere di più da un pasto piccolo:
protein_3hvefbut = Aggiunga olio, burro, uova, formaggio o frutta secca a guscio tritata a minestre, riso, pasta o verdure.
protein_a32xxbud = Tenga a portata di mano cibi pronti, come yogurt, uova sode, pane o minestra.
protein_cy3sfw7f = Mangi di più nel momento della giornata in cui si sente meglio.
protein_whwmnxnt = Se può, faccia una breve passeggiata prima del pasto.

## problems

problems_r25qs6me = Consigli per i problemi comuni
problems_mhs4oygx = Cerchi il suo problema in questa tabella e ne parli con la sua équipe curante. Spesso anche i farmaci possono aiutare.
problems_65ke2u2r = Problema
problems_cxikeifb = Che cosa può aiutare
problems_qderoi2u = Niente appetito
problems_fna6uco4 = Mangi a orari fissi. Usi piatti piccoli. Scelga cibi che le piacciono.
problems_had3hc6k = Sazietà troppo precoce
problems_rbcfuuew = Mangi meno per volta, ma più spesso. Beva tra un pasto e l’altro.
problems_xlwqifyl = Nausea
problems_7p3ggcuc = Scelga cibi semplici e non caldi. Stia lontano dagli odori di cucina. Prenda il farmaco contro la nausea come concordato.
problems_32ji5zai = Il cibo ha un sapore diverso
problems_st4l4jp6 = Provi altri cibi. Aggiunga limone o erbe aromatiche se la bocca non le fa male. Si sciacqui la bocca prima dei pasti.
problems_3ep55gur = Bocca dolorante
problems_bpv7fbj5 = Scelga cibi morbidi e non caldi. Non mangi cibi acidi, piccanti o ruvidi. Usi uno spazzolino morbido.
problems_yz6vpnlt = Bocca secca
problems_zlhxur3b = Beva spesso a piccoli sorsi. Aggiunga salsa o brodo ai cibi.
problems_at2y3fwy = Diarrea
problems_enptinyw = Beva di più. Scelga riso, patate, banane o pane bianco. Chiami subito la sua équipe curante, di giorno o di notte, se ha molta più diarrea del solito, o se la diarrea viene di notte o con sangue.
problems_pazkrp4q = Stitichezza
problems_2v45kdya = Beva di più e si muova un po’. Chieda prima di mangiare più fibre o di prendere un lassativo.
problems_5lmtna45 = Gas intestinali
problems_sjzpbbxq = Mangi lentamente. Provi a ridurre fagioli, cavoli e bevande gassate.
problems_33wbqnmt = Difficoltà a deglutire
problems_372wpde5 = Chiami la sua équipe curante negli orari di ambulatorio. Può avere bisogno di cibi morbidi e di un controllo della deglutizione. Se il cibo si blocca o non riesce a deglutire, chiami subito la sua équipe curante, di giorno o di notte.
problems_t2i3evpv = Se ha un restringimento dell’intestino, chieda alla sua équipe curante prima di mangiare più fibre. Chieda anche se può mangiare frutta secca a guscio e verdure crude.

## after-operation

after-operation_3djuz355 = Dopo un’operazione
after-operation_ihjgrare = Segua il programma della sua équipe curante, perché le operazioni sono diverse tra loro.
after-operation_mrax6r3u = **Esofago o stomaco**: faccia pasti piccoli e frequenti e mastichi bene. Beva tra un pasto e l’altro. Chieda informazioni sulla vitamina B12.
after-operation_3se5dn6h = **Pancreas**: faccia pasti piccoli e frequenti. Avvisi la sua équipe curante se le feci sono chiare, untuose o galleggiano. Può avere bisogno di [enzimi][term-digestive-enzymes], che si prendono insieme al cibo[^phillips-2021].
after-operation_37ikjlje = **Intestino**: cominci con cibi morbidi e aggiunga un nuovo cibo alla volta.
after-operation_cdr4b2uz = **Stomia**: mastichi bene e beva a sufficienza. Chieda all’infermiere stomaterapista che cosa fare se cambia ciò che esce dalla [stomia][term-stoma].
after-operation_ykfmzmyt = Dopo un’operazione allo stomaco o all’esofago, il cibo può passare troppo in fretta nell’intestino. Entro { $dumping-early } minuti dal pasto può avere capogiri, sudorazione, debolezza o nausea. Può succedere anche da { $dumping-late-from } a { $dumping-late-to } ore dopo[^niddk-dumping-2019]. Ne parli con il dietista. Possono aiutare pasti più piccoli e con meno zucchero.

## safe-food

safe-food_swre2xyh = Cibo sicuro
safe-food_njtwudup = Maneggi il cibo con cura, perché il trattamento può abbassare le sue difese contro i germi.
safe-food_fcdk3vs7 = Si lavi le mani prima di cucinare e prima di mangiare.
safe-food_6trni7zf = Cuocia carne, pesce e uova finché l’interno è caldo e completamente cotto.
safe-food_m3isduz2 = Tenga la carne cruda e il pesce crudo lontani dagli altri cibi.
safe-food_s6m62574 = Non mangi pesce crudo, carne cruda o uova crude.
safe-food_2gpbicu7 = Non beva latte crudo e non mangi formaggi fatti con latte crudo.
safe-food_jzsvmhnn = Non lasci cibi cotti a temperatura ambiente per più di { $room-hours } ore[^who-food-2006].
safe-food_2rupksed = Tenga il frigorifero sotto { $fridge-limit }[^who-food-2006].
safe-food_a6ok3kjl = La maggior parte delle persone può mangiare frutta e verdura lavate. Chieda alla sua équipe curante se le servono regole più rigide.

## drinks

drinks_ty2f32o3 = Bevande e alcol
drinks_xqfuozql = Beva piccole quantità durante tutta la giornata. L’urina scura può voler dire che deve bere di più. Quando mangia poco, scelga bevande che danno energia, come latte o minestra.
drinks_yjmkvzku = La cosa più sicura è non bere alcol[^who-alcohol-2023]. Se vuole berne, chieda alla sua équipe curante.

## supplements

supplements_vvfa2zvb = Integratori e diete particolari
supplements_yonrkevn = Mostri alla sua équipe curante tutto ciò che prende, anche erbe, tisane e vitamine.
supplements_jbl445fa = Nessuna dieta guarisce il cancro.
supplements_k7mvhk77 = Non digiuni e non elimini gruppi di alimenti se sta perdendo peso[^espen-2021].
supplements_qke5ey6k = Non prenda alte dosi di vitamine o minerali, a meno che la sua équipe curante non accerti che le servono[^espen-2021].
supplements_dqbmhckd = Non usi pompelmo, erba di San Giovanni (iperico) o altre erbe prima di chiedere. Possono cambiare l’effetto dei farmaci.

## extra-help

extra-help_fg6huqwp = Quando il cibo non basta
extra-help_nfkfghmx = Chieda presto il passo successivo. Non significa che ha fatto qualcosa di sbagliato. Un dietista può per prima cosa cambiare i suoi pasti. Poi possono aiutare le bevande nutrizionali. Alcune persone hanno bisogno di essere nutrite con una [sonda][term-feeding-tube] o per [vena][term-parenteral-nutrition][^espen-2021].

## with-others

with-others_bzsrxrjg = Mangiare con gli altri
with-others_vm6oagu5 = Mangi con persone che le piacciono, anche se mangia poco. Chieda alla sua équipe curante prima di un digiuno religioso. Molte religioni permettono ai malati di non digiunare.
with-others_42uvyda5 = Se [assiste una persona malata][term-carer], le offra piccole quantità. Accetti quando la persona dice di no, perché le pressioni possono rendere più difficile mangiare.

## cannot-wait

cannot-wait_olvugrvl = Problemi che non possono aspettare
cannot-wait_rjapl3sd = Con questi problemi non aspetti la prossima visita.
cannot-wait_t4x477gf = Emergenza: chiami subito il numero di emergenza
cannot-wait_ozhkyh5n = Sta soffocando, e non riesce a respirare o non riesce a parlare.
cannot-wait_n4zxapip = Vomita sangue.
cannot-wait_wpy2vxwj = Ha la febbre e ha la pelle o gli occhi gialli.
cannot-wait_fuxbjzti = Chiami subito la sua équipe curante, di giorno o di notte
cannot-wait_gxbd6oix = Il cibo è bloccato, oppure all’improvviso non riesce a deglutire.
cannot-wait_d4i5hmur = Continua a vomitare, oppure non riesce a trattenere i liquidi o i farmaci.
cannot-wait_km4ufk7i = Per un giorno intero non ha bevuto quasi niente.
cannot-wait_553tcn4l = Ha la pancia gonfia o dolorante, e vomita.
cannot-wait_uixpmgoi = Ha la pancia gonfia o dolorante, e non emette né feci né gas.
cannot-wait_gtxslphq = Ha feci nere o sangue nelle feci.
cannot-wait_unz2hh2a = La pelle o gli occhi diventano gialli, anche senza febbre.
cannot-wait_dmhc4xwe = La sonda per la nutrizione è uscita, è ostruita o fa male.
cannot-wait_wg6yiwra = Ha molta sete e urina molto più del solito.

## worksheets

worksheets_osd4cc6w = Le sue schede
worksheets_w7zibzxx = Tenga queste pagine in cucina. Le porti al dietista.
worksheets_enpv6zcy = Diario di cibi e bevande
worksheets_edxd6wwn = Scriva che cosa ha mangiato e bevuto e all’incirca quanto.
worksheets_zbaiss5c = Giorno
worksheets_tyiuw2bu = Mattina
worksheets_sp6bwr5a = Mezzogiorno
worksheets_uu6yhoxh = Sera
worksheets_jpyhbxg5 = Spuntini e bevande
worksheets_vcrr23td = Il mio peso ogni settimana
worksheets_kd3j3q4e = Data
worksheets_rukv2t3q = Peso (kg)
worksheets_npd4fmjc = Variazione dalla settimana scorsa
worksheets_wgtc56wn = Note
worksheets_5ywzl54u = Cibo e disturbi
worksheets_feybvoe5 = Che cosa ho mangiato o bevuto
worksheets_jlu623l7 = Ora
worksheets_p5bitdbl = Che cosa ho avvertito
worksheets_y6idj3cp = Quanto tempo dopo aver mangiato
worksheets_u7yhxuww = Domande per il dietista
worksheets_vbdxid5t = Di quanta energia e di quante proteine ho bisogno ogni giorno?
worksheets_a7y2v2rd = Quale peso devo cercare di mantenere?
worksheets_4pe5s77a = Quali cibi devo evitare per ora e per quanto tempo?
worksheets_5kzotlsw = Ho bisogno di bevande nutrizionali, vitamine o enzimi?
worksheets_7ylp4cry = Come devo mangiare con il diabete, una stomia o un’altra malattia?
worksheets_jm4m7ank = Come posso usare i cibi della mia famiglia e della mia cultura?
worksheets_fp3ptwza = Chi chiamo se il mio peso cala di nuovo?

## when-to-call

when-to-call_4zxn4crm = Quando chiamare

## meta

meta_kokhlfzj = Mehr Bewegung
meta_rgmdhyw4 = Ein praktischer Ratgeber zu Bewegung bei metastasiertem Darmkrebs
meta_6tof72bd = Wie Sie sicher mit Bewegung anfangen, sich langsam steigern und sich gut ausruhen, wenn Darmkrebs gestreut hat.
meta_y6e4yi6x = Etwas Bewegung ist besser als keine: Fangen Sie klein an, steigern Sie sich langsam und ruhen Sie sich aus, wenn Sie es brauchen.

## intro

intro_4nmeo22e = Etwas Bewegung ist besser als keine. Auch kurze Spaziergänge zählen.
intro_e65a52gi = Beginnen Sie mit { $start-minutes-low } bis { $start-minutes-high } Minuten am Stück und steigern Sie sich langsam.[^sunnybrook-exercise]
intro_fs76xvlk = Prüfen Sie, wie Sie sich fühlen, bevor Sie anfangen. Manche Tage sind zum Ausruhen da.
intro_jkauxvf2 = Nutzen Sie den Sprechtest: Sie sollten sprechen können, während Sie sich bewegen.
intro_zsikf5nw = Fragen Sie zuerst Ihr Behandlungsteam, wenn Sie Krebs in den Knochen haben oder vor Kurzem operiert wurden.

## why

why_r32u7jv4 = Warum Bewegung?
why_kcofevkl = Wählen Sie etwas Kleines, das Ihnen Freude macht, und bewegen Sie sich regelmäßig.
why_wzlskrpb = Studien mit Menschen mit Krebs zeigen: Bewegung kann Müdigkeit, Sorgen und gedrückte Stimmung lindern.[^campbell-2019] Sie kann auch den Alltag leichter machen. Bewegung ist für die meisten Menschen mit Krebs sicher, wenn sie zu ihrem Gesundheitszustand passt.[^campbell-2019]

## evidence

evidence_edmjwnkq = Was wir nicht wissen
evidence_tsvhxhcf = Seien Sie vorsichtig bei großen Versprechen. Nur an wenigen Studien nahmen Menschen mit [Metastasen][term-metastasis] teil, also mit Krebs, der gestreut hat.
evidence_yhynmw4a = In einer kleinen Studie machten { $small-study-people } Menschen mit metastasiertem Krebs während der [Chemotherapie][term-chemotherapy] in einer Bewegungsgruppe mit.[^chiarotto-2017] Niemand verletzte sich, und die Teilnehmenden konnten danach weiter gehen. Ihre Müdigkeit und ihre Lebensqualität änderten sich nicht eindeutig.
evidence_zbhkxm4t = In einer großen Studie half Bewegung Menschen nach der Behandlung von Dickdarmkrebs in einem früheren Stadium, krebsfrei zu bleiben.[^challenge-2025] Dieser Krebs hatte nicht in andere Organe gestreut. Wir wissen nicht, ob Menschen mit metastasiertem Krebs durch Bewegung länger leben.
evidence_vbytbsaw = Wenn Sie keine Bewegung schaffen, ist das nicht Ihre Schuld.

## check-first

check-first_mtfv6rqq = Erst prüfen, dann bewegen
check-first_oirvdkxb = Fragen Sie sich jedes Mal: Wie fühle ich mich jetzt? Nutzen Sie dann die Tabelle.
check-first_pykqdmye = Zeichen
check-first_3ddkuzg2 = Wie Sie sich fühlen
check-first_5lighhyt = Was zu tun ist
check-first_myf5ttta = **Los**
check-first_kotvqtzr = Sie fühlen sich wie sonst oder ein wenig müde.
check-first_kpprpsha = Machen Sie, was Sie geplant haben.
check-first_p6j3n6ee = **Langsam**
check-first_bcrp72rd = Sie fühlen sich schwächer als sonst oder haben schlecht geschlafen.
check-first_4d7nrmct = Machen Sie weniger oder dehnen Sie sich nur sanft.
check-first_rmyyvnfm = **Stopp**
check-first_blwroypn = Etwas aus der Liste „Trainieren Sie heute nicht“ trifft auf Sie zu.
check-first_3ee57nn7 = Ruhen Sie sich aus und tun Sie, was in der Liste steht.
check-first_fehjq5y3 = **Trainieren Sie heute nicht**, wenn eines davon auf Sie zutrifft.
check-first_xlk5txxs = Sie haben Fieber von { $fever-threshold } oder mehr, oder Sie haben Schüttelfrost: Trainieren Sie nicht. Rufen Sie sofort Ihr Behandlungsteam an.
check-first_dvwoz7td = Sie bluten: Trainieren Sie nicht. Rufen Sie sofort Ihr Behandlungsteam an.
check-first_35by6mvs = Sie haben neue Knochenschmerzen: Trainieren Sie nicht. Rufen Sie sofort Ihr Behandlungsteam an.
check-first_oo6kvbvj = Ein Bein oder ein Arm ist seit Kurzem geschwollen: Trainieren Sie nicht. Rufen Sie sofort Ihr Behandlungsteam an.
check-first_p4bfufzq = Ihnen ist schwindelig oder Ihr Herz schlägt unregelmäßig: Trainieren Sie nicht. Rufen Sie sofort Ihr Behandlungsteam an.
check-first_o57yomas = Sie haben eine Infektion oder sehr niedrige [Blutwerte][term-blood-count]: Trainieren Sie nicht, bis Ihr Behandlungsteam zustimmt.
check-first_2ferlyvv = Sie mussten sich seit gestern übergeben oder hatten Durchfall: Trainieren Sie heute nicht.
check-first_ef7zktyh = **Hören Sie auf, sich zu bewegen, und wählen Sie den Notruf**, wenn eines davon geschieht.
check-first_65u4rm32 = Sie bekommen Schmerzen in der Brust oder plötzlich Atemnot.
check-first_l2hdy5if = Sie werden ohnmächtig oder brechen zusammen.
check-first_jho3b2nc = Ihre Beine werden schwach oder taub, und das ist neu.
check-first_dvra3f5t = Sie bekommen plötzlich Knochenschmerzen und können ein Bein nicht belasten.
check-first_cj7gsl4n = Die meisten Menschen können mit leichter Bewegung wie kurzen Spaziergängen ohne besondere Untersuchung anfangen.[^who-2020] Fragen Sie zuerst Ihr Behandlungsteam, wenn Sie eine Herz- oder Lungenkrankheit haben oder oft stürzen.

## how-hard

how-hard_ecxp26lw = Wie anstrengend sollte es sein?
how-hard_mlya2amf = Sprechen Sie, während Sie sich bewegen. Das ist der Sprechtest.[^cdc-intensity]
how-hard_p4w37jum = Leicht: Sie können sprechen und singen.
how-hard_lbisatxa = Mittel: Sie können sprechen, aber nicht singen.
how-hard_qyb26dhu = Anstrengend: Sie können nur wenige Worte sagen, bevor Sie Luft holen müssen.
how-hard_fj4e4fbd = Wählen Sie „leicht“, wenn Sie anfangen oder müde sind. Versuchen Sie an guten Tagen „mittel“. Werden Sie langsamer, wenn es sich anstrengend anfühlt.
how-hard_tvaupomq = Drei Menschen bewegen sich unterschiedlich schnell. Eine Person geht und singt, eine geht schneller und spricht, und eine rennt und sagt nur wenige Worte.
how-hard_ycdqpqeu = Leicht
how-hard_lnzui4tm = Sie können singen
how-hard_wf67l22s = Mittel
how-hard_upxflrs2 = Sprechen, nicht singen
how-hard_j7zdibmf = Anstrengend
how-hard_dtz4jkuz = Nur wenige Worte
how-hard_brsv3jyk = Der Sprechtest: Bei mittlerer Anstrengung können Sie sprechen, aber nicht singen.
how-hard_6xcozwlf = Wie anstrengend fühlt sich diese Bewegung an?
how-hard_6vxbmde4 = keine Anstrengung, wie wenn ich mich im Sessel ausruhe
how-hard_e4aetytf = die größte Anstrengung, die ich mir vorstellen kann

## start

start_vrvfljt4 = So fangen Sie an
start_5i6zmbgm = Beginnen Sie diese Woche mit einem kleinen Schritt.
start_mxo7u2i3 = Wählen Sie eine Bewegung, die Ihnen Freude macht, zum Beispiel Gehen, Tanzen, Radfahren oder Gartenarbeit.
start_nfvhap3k = Machen Sie sie { $start-minutes-low } bis { $start-minutes-high } Minuten lang.[^sunnybrook-exercise]
start_razcv2xj = Wählen Sie die Tageszeit, zu der Sie die meiste Kraft haben.
start_2r5l5bs5 = Hängen Sie jede Woche einige Minuten an, wenn es sich leicht anfühlt.
start_v2w2e5bl = Stehen Sie oft auf, bewegen Sie sich oft und sitzen Sie weniger.
start_y3aqplle = Die [Weltgesundheitsorganisation][who-physical-activity] nennt ein Ziel für Erwachsene, auch für Menschen, die mit Krebs leben. Es sind { $weekly-minutes-low } bis { $weekly-minutes-high } Minuten Bewegung mit mittlerer Anstrengung pro Woche.[^who-2020] Sehen Sie das als Ziel für später. Auch weniger tut Ihnen gut.
start_6ayx4x6g = Gegen die Müdigkeit empfehlen Fachleute Bewegung mit mittlerer Anstrengung { $fatigue-sessions }-mal pro Woche, mindestens { $fatigue-weeks } Wochen lang.[^campbell-2019]

## plan

plan_ldpy4kfb = Planen Sie Ihre Woche
plan_e6aetrbp = Mischen Sie Gehen, Kraft, Gleichgewicht und Ruhe. Diese Tabelle ist nur ein Beispiel.
plan_zbaiss5c = Tag
plan_fogmto73 = Beispiel
plan_3jbivp77 = Montag
plan_yg4f4rkm = Kurzer Spaziergang
plan_obiponhd = Dienstag
plan_aht3swtl = Kraftübungen
plan_265qatrm = Mittwoch
plan_kkmbx42g = Kurzer Spaziergang und sanftes Dehnen
plan_y4qntvqb = Donnerstag
plan_x3gexyfw = Ruhe oder leichtes Dehnen
plan_kjiojjcm = Freitag
plan_o73xhvhe = Kurzer Spaziergang und Gleichgewichtsübungen
plan_mkwxolsd = Samstag
plan_7pasguyi = Kraftübungen
plan_5i5pjplj = Sonntag
plan_e3atmkyg = Etwas in Gesellschaft, das Ihnen Freude macht
plan_brao4zoa = Machen Sie an mindestens { $strength-days } Tagen pro Woche Kraftübungen, wenn Sie können.[^who-2020]
plan_5g2ti4cn = Wenn Sie { $older-age } Jahre oder älter sind, üben Sie an mindestens { $balance-days } Tagen pro Woche das Gleichgewicht.[^who-2020] Stellen Sie sich zum Beispiel mit einem Fuß vor den anderen und halten Sie sich an einem Tisch fest.
plan_aly4d57m = Planen Sie nach jeder Behandlung ruhigere Tage ein. Viele Menschen fühlen sich dann schwächer.

## strength

strength_qo4jgyby = Sechs Kraftübungen
strength_e45in6bl = Nehmen Sie einen stabilen Stuhl, der an einer Wand steht. Wiederholen Sie jede Übung einige Male. Steigern Sie sich langsam bis auf { $repeats-max } Wiederholungen.[^nhs-tayside-exercises] Atmen Sie weiter. Hören Sie auf, wenn es wehtut.
strength_bzj7vqa3 = **Aufstehen vom Stuhl**: Setzen Sie sich vorn auf den Stuhl. Beugen Sie sich vor und stehen Sie langsam auf. Setzen Sie sich langsam hin. Nehmen Sie die Hände zu Hilfe, wenn nötig.
strength_frg6vnya = **Liegestütz an der Wand**: Stellen Sie sich mit dem Gesicht zur Wand und legen Sie die Hände in Brusthöhe an die Wand. Beugen Sie die Ellbogen und drücken Sie sich dann zurück.
strength_altlcqqi = **Fersen heben**: Halten Sie sich an der Stuhllehne fest. Heben Sie beide Fersen und senken Sie sie dann langsam.
strength_7h3wcshd = **Knie heben**: Sitzen Sie aufrecht. Heben Sie ein Knie und senken Sie es. Wechseln Sie das Bein.
strength_w3psyc73 = **Bein strecken**: Sitzen Sie aufrecht. Strecken Sie ein Knie und senken Sie den Fuß langsam. Wechseln Sie das Bein.
strength_6zsnpbak = **Arme beugen**: Setzen Sie sich mit einer kleinen Wasserflasche in jeder Hand hin. Beugen Sie die Ellbogen und senken Sie dann die Hände langsam.
strength_oww7o2oj = Eine Person sitzt auf einem Stuhl, beugt sich dann vor und steht dann aufrecht vor dem Stuhl.
strength_tcjugdnk = Aufrecht sitzen
strength_3hx33mcq = Vorbeugen
strength_utnwpe7i = Langsam aufstehen
strength_kuev7pw6 = Aufstehen vom Stuhl: aufrecht sitzen, vorbeugen und langsam aufstehen.
strength_qlg4lu5s = Eine Person steht vor einer Wand und hat beide Hände an der Wand. Zuerst sind die Arme gestreckt. Dann beugen sich die Ellbogen und der Körper kommt näher zur Wand.
strength_kw73bzac = Liegestütz an der Wand: die Ellbogen beugen, dann zurückdrücken.
strength_7vkhtyoq = Eine Person steht hinter einem Stuhl und hält sich an der Lehne fest. Zuerst stehen die Füße flach auf dem Boden. Dann heben sich beide Fersen.
strength_fum7ajxf = Fersen heben: beide Fersen heben und langsam senken.
strength_gezyomm6 = Eine Person sitzt auf einem Stuhl. Zuerst stehen beide Füße auf dem Boden. Dann hebt sich ein Knie.
strength_t3ye2w4t = Knie heben: ein Knie heben und senken.
strength_tlnnbwnq = Eine Person sitzt auf einem Stuhl. Zuerst stehen beide Füße auf dem Boden. Dann ist ein Bein nach vorn gestreckt.
strength_tgtb4rpy = Bein strecken: ein Knie strecken und den Fuß senken.
strength_lswi47vx = Eine Person sitzt auf einem Stuhl und hält eine kleine Flasche. Zuerst ist die Hand unten. Dann beugt sich der Ellbogen und die Hand kommt nach oben.
strength_ee3j6gj7 = Arme beugen: die Ellbogen beugen und die Hände senken.

## adapt

adapt_htp5ehm5 = Passen Sie die Übungen an Ihren Körper an
adapt_chbsxslp = Bitten Sie eine [Fachkraft für Physiotherapie][term-physiotherapist], Ihnen beim Anpassen der Übungen zu helfen.

## stoma

stoma_7vyc4buf = Wenn Sie ein Stoma haben oder am Bauch operiert wurden
stoma_mrt6wn5t = Fragen Sie Ihre Chirurgin oder Ihren Chirurgen, wann Sie etwas heben dürfen. Nach einer [Stoma][term-stoma]-Operation gilt oft die Regel: In den ersten { $lifting-months } Monaten nichts Schweres heben.[^nswoc-stoma] Gehen ist ein guter Anfang. Fragen Sie Ihre Pflegefachkraft für Stomatherapie nach sanften Bauchübungen und einem Stützgürtel. Sagen Sie ihr Bescheid, wenn Sie eine neue Vorwölbung neben Ihrem Stoma sehen.

## port

port_txrvm644 = Wenn Sie einen Port oder einen Venenkatheter haben
port_uai2mmnu = Lassen Sie die Wunde an Ihrem [Port][term-port] oder Venenkatheter zuerst heilen. Heben Sie anfangs nichts Schweres über den Kopf. Fragen Sie Ihre Pflegefachkraft, bevor Sie schwimmen.

## neuropathy

neuropathy_l3fhutcn = Wenn Ihre Hände oder Füße taub sind
neuropathy_mgavf4n6 = Machen Sie die Übungen im Sitzen oder halten Sie sich an etwas Festem fest. Tragen Sie geschlossene Schuhe, die gut passen. Taubheit kann ein Zeichen von [Neuropathie][term-neuropathy] sein. Sehen Sie nach, ob Sie Wunden an den Füßen haben. Neue Schwäche oder Taubheit in den Beinen ist etwas anderes: Wählen Sie den Notruf oder gehen Sie in die Notaufnahme.

## bones

bones_zwor6aft = Wenn Sie Krebs in den Knochen haben
bones_3s4vetuj = Bitten Sie um einen eigenen Übungsplan, bevor Sie anfangen. Bewegung ist oft möglich, wenn Fachleute vorher das Risiko prüfen.[^campbell-bone-2022] Rennen Sie nicht, springen Sie nicht, heben Sie nichts Schweres und drehen Sie den Rücken nicht stark, außer Ihr Behandlungsteam stimmt zu.

## tired-days

tired-days_fdty4v3r = An müden Tagen
tired-days_b73apu7q = Tun Sie ein wenig und ruhen Sie sich dann aus.
tired-days_2jljfwhs = Gehen Sie im Zimmer umher oder bewegen Sie Arme und Beine im Sitzen.
tired-days_23p2b3xn = Tun Sie das Wichtigste des Tages zuerst.
tired-days_or6lmivw = Ruhen Sie sich aus, bevor Sie erschöpft sind.
tired-days_k4ijhsqr = Sagen Sie Ihrem Behandlungsteam Bescheid, wenn die [Müdigkeit][term-fatigue] nicht besser wird. Manche Ursachen lassen sich behandeln.

## keep-going

keep-going_vaa3no6x = Bleiben Sie dabei
keep-going_sw4l6x2r = Setzen Sie sich für jede Woche ein kleines Ziel. Wenn Sie Tage auslassen, fangen Sie mit einem kleineren Schritt wieder an.
keep-going_kh6x6abi = Gehen Sie mit einer Freundin oder einem Freund spazieren oder fragen Sie Ihr Behandlungsteam nach einer Bewegungsgruppe. Bewegung unter fachlicher Anleitung wirkt oft am besten.[^campbell-2019] Wenn Sie für einen Menschen mit Krebs sorgen, bieten Sie an mitzumachen. Lassen Sie die Person das Tempo bestimmen.

## worksheets

worksheets_osd4cc6w = Ihre Arbeitsblätter
worksheets_rovffv3f = Bewegungstagebuch
worksheets_oylsdbrd = Schreiben Sie eine Zeile pro Tag. Auch ein Ruhetag zählt.
worksheets_kd3j3q4e = Datum
worksheets_vzjrifi5 = Was ich gemacht habe
worksheets_qfwk4oac = Minuten
worksheets_cj4opdd7 = Anstrengung, 0 bis 10
worksheets_u3377vde = Wie ich mich danach gefühlt habe
worksheets_fh5trhpq = Mein Wochenplan
worksheets_tyleafro = Schreiben Sie kleine Schritte auf. Markieren Sie Ihre Behandlungstage und Ihre Ruhetage.
worksheets_zbaiss5c = Tag
worksheets_sp7ay25m = Bewegung
worksheets_chsjun35 = Tageszeit
worksheets_z2rghavw = Erledigt
worksheets_3jbivp77 = Montag
worksheets_obiponhd = Dienstag
worksheets_265qatrm = Mittwoch
worksheets_y4qntvqb = Donnerstag
worksheets_kjiojjcm = Freitag
worksheets_mkwxolsd = Samstag
worksheets_5i5pjplj = Sonntag
worksheets_cxvwit5b = Meine sechs Kraftübungen
worksheets_vifmoa7s = Schreiben Sie oben das Datum auf. Schreiben Sie auf, wie viele Wiederholungen Sie gemacht haben. Lassen Sie eine Übung weg, die wehtut.
worksheets_pef7lsc4 = Übung
worksheets_dkxmz2nk = Tag 1
worksheets_gq4vxzct = Tag 2
worksheets_xs5abdbo = Tag 3
worksheets_3us35tk5 = Tag 4
worksheets_hq2wpuiu = Datum
worksheets_246t3lbq = Aufstehen vom Stuhl
worksheets_p5d3vvj6 = Liegestütz an der Wand
worksheets_gvbgaq33 = Fersen heben
worksheets_37wgawgo = Knie heben, jedes Bein
worksheets_7h2yzubk = Bein strecken, jedes Bein
worksheets_pp32ip5x = Arme beugen
worksheets_z2eriiqm = Fragen an mein Behandlungsteam
worksheets_yfdpyhaw = Welche Bewegungen und Sportarten sind für mich jetzt sicher?
worksheets_nlklcrgt = Welche Bewegungen sollte ich vermeiden, und wie lange?
worksheets_ty5xqerx = Habe ich Krebs in den Knochen, und was bedeutet das für die Bewegung?
worksheets_7ehhxfxg = Was bedeuten meine Blutwerte für die Bewegung?
worksheets_ldk57ldi = Wann darf ich nach meiner Operation wieder etwas heben?
worksheets_263x5x2g = An welchen Tagen rund um die Behandlung sollte ich mich ausruhen?
worksheets_htti3osy = Kann ich Physiotherapie bekommen oder in einer Bewegungsgruppe mitmachen?
worksheets_sadupj7d = Was könnte die Ursache meiner Müdigkeit sein?

## when-to-call

when-to-call_4zxn4crm = Wann Sie anrufen sollten

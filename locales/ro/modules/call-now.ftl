## meta

meta_foefcwal = Când să sunați

## intro

intro_6kwsbjhi = Folosiți aceste liste când nu vă simțiți bine sau vă faceți griji. Nu este nevoie să aveți certitudinea. Dacă se potrivesc două liste, folosiți-o pe cea mai urgentă.
intro_zpkw3mhd = O scară cu trei trepte. Treapta de sus are un semn de avertizare: sunați acum la numărul de urgență. Treapta din mijloc are un telefon și o lună: sunați acum echipa medicală, zi sau noapte. Treapta de jos are un telefon și un ceas: sunați echipa medicală în timpul programului de lucru.
intro_iz2h223y = Numărul de urgență
intro_xjvuf5vx = Sunați acum
intro_a6dzl66r = Echipa medicală
intro_qnd3fk7i = Acum, zi sau noapte
intro_vuoevpqm = În programul de lucru
intro_gpl2d4vb = Cu cât treapta este mai sus, cu atât este mai urgent.
intro_t4x477gf = Urgență: sunați acum la numărul de urgență
intro_oedaiepq = Aveți o durere în piept nouă sau puternică.
intro_lnbh5hxm = Respirați foarte greu sau vi s-a îngreunat brusc respirația.
intro_2hplc3p5 = Vă prăbușiți, aveți o criză de convulsii sau ceilalți nu vă pot trezi.
intro_zlsx3kvz = Sângerați mult și sângerarea nu se oprește ori vomitați sânge.
intro_v3runmgu = Vi se lasă o parte a feței, aveți un braț slăbit sau vorbiți neclar.
intro_46gy3reg = Vi se umflă repede buzele, limba sau gâtul.
intro_gdxf4bpe = Vă apare brusc o stare puternică de confuzie.
intro_rgedfakv = Aveți o slăbiciune nouă sau o amorțeală nouă la picioare ori aveți amorțită zona dintre picioare.
intro_6qefno74 = Aveți o durere bruscă de oase și nu vă puteți sprijini pe un picior.
intro_euuiqof6 = Dintr-odată nu puteți urina sau dintr-odată nu vă puteți ține urina ori scaunul.
intro_wpy2vxwj = Aveți febră și vi s-au îngălbenit pielea sau ochii.
intro_hch7ke67 = Vă gândiți să vă luați viața și este posibil să o faceți.
intro_fuxbjzti = Sunați acum echipa medicală, zi sau noapte
intro_5yvw5tbv = Aveți o temperatură de { $fever-threshold } sau mai mare.
intro_i5rmg5j2 = Aveți frisoane sau vă simțiți dintr-odată foarte rău, chiar și fără febră.
intro_d4i5hmur = Vomitați întruna sau nu puteți păstra în stomac lichidele ori medicamentele.
intro_vzto5wo5 = Aveți mult mai multă diaree decât de obicei ori diareea apare noaptea sau are sânge.
intro_553tcn4l = Aveți burta umflată sau dureroasă și vomitați.
intro_uixpmgoi = Aveți burta umflată sau dureroasă și nu eliminați nici scaun, nici gaze.
intro_v7oi3fmp = Stoma nu mai funcționează și aveți dureri sau vărsături.
intro_5sqg3co2 = Aveți scaune negre, sânge în scaun sau vânătăi noi.
intro_unz2hh2a = Vi se îngălbenesc pielea sau ochii, chiar și fără febră.
intro_t64vsxqq = Un picior sau un braț a început să se umfle sau să doară.
intro_d7bqyfna = Aveți o durere de cap nouă și puternică sau tulburări de vedere noi.
intro_rszfynqz = Aveți dureri noi de spate sau de oase.
intro_nbzimoy6 = Nu puteți înghiți sau vă doare gura prea tare ca să puteți bea.
intro_bo3fyrfr = Durerea nu este sub control.
intro_yyzzlqet = Pielea de lângă camera implantabilă (port) sau de lângă cateterul venos este roșie, doare sau din ea curge lichid.
intro_kaa2nroe = Ați făcut imunoterapie și acum vă apar diaree, o erupție pe piele sau respirație grea, chiar și după luni de zile.
intro_n4rbzzxa = Sunați echipa medicală în timpul programului de lucru
intro_3gw72v62 = Slăbiți fără să vreți.
intro_yfefoyfh = Starea dumneavoastră de spirit rămâne proastă sau dormiți prost.
intro_i3hvhqln = Furnicăturile din degetele de la mâini sau de la picioare se înrăutățesc.
intro_4fs2zw75 = Vă doare pielea din palme sau de pe tălpi.
intro_cmcwl75v = Aveți constipație, dar eliminați gaze și nu aveți dureri puternice.
intro_6dncau3f = Vreți să luați un medicament nou, o plantă medicinală sau un supliment.

## call-rules

call-rules_yyor7hvn = Reguli de siguranță
call-rules_tsurlvfy = Dacă echipa medicală nu are o linie telefonică sau nu răspunde, mergeți la unitatea de primiri urgențe.
call-rules_xtw3tdnv = Slăbiciunea nouă sau amorțeala nouă la picioare este întotdeauna o urgență: sunați la numărul de urgență sau mergeți la unitatea de primiri urgențe.
call-rules_4wovai4s = Febra însoțită de îngălbenirea pielii sau a ochilor este întotdeauna o urgență: sunați la numărul de urgență sau mergeți la unitatea de primiri urgențe.
call-rules_hxjp3lbe = Luați-vă temperatura înainte de a lua un medicament care scade febra. Un astfel de medicament poate ascunde febra.
call-rules_b27adf4y = Nu vă urcați la volan dacă vă simțiți foarte rău.
call-rules_l5xaz3zs = Spuneți că aveți cancer. Spuneți ce tratament ați făcut ultima dată și când.

## call-suicide

call-suicide_dbfu3geh = Dacă vă gândiți la sinucidere
call-suicide_3lhhivar = Spuneți-i acum cuiva. Puteți spune: „Mă gândesc să îmi iau viața.” Sunați echipa medicală, zi sau noapte, sau o linie telefonică de sprijin emoțional. Spuneți-i unei persoane în care aveți încredere. Dacă este posibil să puneți în practică aceste gânduri, sunați acum la numărul de urgență. Nu rămâneți singur sau singură.
call-suicide_y75gojyh = Numerele dumneavoastră de telefon
call-suicide_iwguctuu = Numărul de urgență:
call-suicide_sx7pzhco = Echipa medicală în timpul programului de lucru:
call-suicide_dthu7aa4 = Echipa medicală noaptea și la sfârșit de săptămână:
call-suicide_vs6qbq6y = Cea mai apropiată unitate de primiri urgențe:
call-suicide_mha77yel = Linia telefonică de sprijin emoțional:

## meta

meta_kr6zntxd = Az emésztőrendszeri daganatos betegségekről
meta_fli4q7tq = Egy körülbelül háromperces film forgatókönyve: mik az emésztőrendszeri daganatos betegségek, hogyan kezelik őket, és honnan jön segítség.

## intro

intro_t7nbserw = Ez az oldal egy körülbelül háromperces film forgatókönyve. Maga a film nincs benne. Elolvashatja, mi látszik a képen, és mi hangzik el.

## what-it-means

what-it-means_erqmigld = Mit jelent ez a szó?
what-it-means_tl36tlfz = Reggel egy ember ül a konyhaasztalnál. Az asztalon egy levél fekszik.
what-it-means_7tqizh67 = Hallotta ezeket a szavakat: emésztőrendszeri daganatos betegség. Talán Önről szólnak, vagy valakiről, aki közel áll Önhöz. Ez a film megmagyaráz néhány szót és néhány első lépést.
what-it-means_ajmtwh7a = Vonalas rajz az emberi testről. A szervek egymás után jelennek meg.
what-it-means_limtya2v = Az emésztőrendszeri daganatos betegségek az ételt megemésztő szervekben kezdődnek. Ide tartozik a nyelőcső, a gyomor, a máj, a hasnyálmirigy és a bél. Ezek különböző betegségek, és különböző kezelést igényelnek.
what-it-means_2g7t57vr = Kis körök osztódnak. Némelyik nem áll meg, és csomót alkot.
what-it-means_4yxu3pga = A testünk mindennap új sejteket készít. A rák akkor kezdődik, amikor néhány sejt tovább növekszik, és nem áll meg. Csomót alkothatnak. Ezt [daganatnak][term-tumour] nevezik.
what-it-means_iuxvdeyl = Néhány kör a bélből a májba vándorol.
what-it-means_y7ewnu7a = A ráksejtek a test más részeibe is eljuthatnak. Ott új daganatokat alkothatnak, ezeket áttéteknek nevezik. A májba átterjedt bélrák továbbra is bélrák.
what-it-means_ztnucpuv = Az illető kinéz az ablakon. Egy barát jön, és leül mellé.
what-it-means_cu5h62sx = A ráknak sok oka van. Gyakran senki sem tudja megmondani, miért betegszik meg az egyik ember, a másik pedig nem. Nem az Ön hibája.

## tests-and-treatment

tests-and-treatment_kxzt7chl = Vizsgálatok és kezelés
tests-and-treatment_7g6krxji = Egy képalkotó készülék, egy vékony cső kamerával és egy kis üveg mintával.
tests-and-treatment_ligmcegp = Az orvosok képalkotó vizsgálatokat, tükrözést és kis szövetmintákat használnak. Az eredmények megmutatják, milyen fajta a rák, és hol van. Segítenek megtervezni a kezelését.
tests-and-treatment_xqaac3yh = Egyszerű jelek: műtét, sugárkezelés és infúzió.
tests-and-treatment_r4xwbdmw = A kezelés lehet műtét, sugárkezelés vagy gyógyszer. A kemoterápia és az immunterápia a gyógyszeres kezelés két fajtája. Egyeseknek egy kezelésre van szükségük. Másoknak többre. A kezelőcsapata elmagyarázza, mi való Önnek.
tests-and-treatment_awh2ao26 = Az illető és egy orvos együtt néznek egy tervet.
tests-and-treatment_pk2lixle = A kezelésnek különböző céljai lehetnek. Az lehet a célja, hogy meggyógyítsa a rákot, hogy lelassítsa, vagy hogy enyhítse a tüneteket. Kérdezze meg, mi az Ön kezelésének célja.

## help

help_fkprodg4 = Segítség a mindennapokhoz
help_b54v6kd3 = Egy ápoló, egy dietetikus és egy gyógytornász köszönti az illetőt.
help_j4r2xnrb = Egy egész csapat áll Ön mellett. Korán szóljon nekik a fájdalomról, a fáradtságról, a fogyásról vagy az aggodalomról. A palliatív ellátás enyhíti a tüneteket. Bármelyik szakaszban segíthet, a kezelés alatt is.
help_pcs5js2w = Az illető rövid sétát tesz egy barátjával.
help_h3626jm3 = Ha eleget eszik, egy kicsit mozog, és beszélget azokkal, akikben megbízik, az mindennap segíthet. A kis lépések is számítanak.

## when-to-call

when-to-call_4zxn4crm = Mikor telefonáljon?
when-to-call_gelz4bym = Egy kéz telefont tart. Egy kártyán ez áll: a kezelőcsapata száma.
when-to-call_b7u6wsgi = Azonnal hívja a kezelőcsapata számát, éjjel vagy nappal, ha láza vagy hidegrázása van, vagy ha nem marad meg Önben a folyadék. Ha senki nem veszi fel, menjen a sürgősségi osztályra.
when-to-call_bxtbgvyb = A kártyát megfordítják. Ez áll rajta: segélyhívó szám.
when-to-call_srdn4wbu = Hívja a segélyhívó számot új vagy erős mellkasi fájdalom, súlyos vagy hirtelen kezdődő nehézlégzés vagy erős vérzés esetén. Akkor is ezt hívja, ha újonnan gyenge vagy zsibbadt a lába, vagy ha láza van, és sárga a bőre vagy a szeme.
when-to-call_hu23gmd4 = Az illető egy füzetbe ír. A kép lassan világossá válik.
when-to-call_3jcntyib = Nem kell ma mindent megtanulnia. Írja le a kérdéseit, és vigye magával a következő kontrollra. Nincs egyedül.

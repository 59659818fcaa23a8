## meta

meta_kr6zntxd = Despre cancerele gastrointestinale
meta_fli4q7tq = Textul unui film de aproximativ trei minute: ce sunt cancerele gastrointestinale, cum se tratează și de unde vine ajutorul.

## intro

intro_t7nbserw = Această pagină conține textul unui film de aproximativ trei minute. Filmul nu este inclus. Puteți citi ce se vede pe ecran și ce se spune.

## what-it-means

what-it-means_erqmigld = Ce înseamnă aceste cuvinte
what-it-means_tl36tlfz = O persoană stă dimineața la masa din bucătărie. Pe masă este o scrisoare.
what-it-means_7tqizh67 = Ați auzit cuvintele cancer gastrointestinal. Poate că este vorba despre dumneavoastră sau despre cineva apropiat. Acest film explică unele cuvinte și câțiva pași de început.
what-it-means_ajmtwh7a = Un desen în linii al corpului. Organele apar unul după altul.
what-it-means_limtya2v = Cancerele gastrointestinale încep în organele care digeră hrana. Printre ele se numără esofagul, stomacul, ficatul, pancreasul și intestinul. Sunt boli diferite și au nevoie de tratamente diferite.
what-it-means_2g7t57vr = Cercuri mici se împart. Unele nu se opresc și formează un nodul.
what-it-means_4yxu3pga = Corpul nostru produce celule noi în fiecare zi. Cancerul începe când unele celule cresc mereu și nu se opresc. Ele pot forma un nodul. Acesta se numește [tumoare][term-tumour].
what-it-means_iuxvdeyl = Câteva cercuri merg de la intestin la ficat.
what-it-means_y7ewnu7a = Celulele canceroase se pot muta în alte locuri din corp. Acolo pot forma tumori noi, numite metastaze. Cancerul intestinal care se mută la ficat este tot cancer intestinal.
what-it-means_ztnucpuv = Persoana privește pe fereastră. Un prieten vine și se așază lângă ea.
what-it-means_cu5h62sx = Cancerul are multe cauze. Deseori nimeni nu poate spune de ce o persoană se îmbolnăvește și alta nu. Nu este vina dumneavoastră.

## tests-and-treatment

tests-and-treatment_kxzt7chl = Investigații și tratament
tests-and-treatment_7g6krxji = Un aparat pentru imagistică, un tub subțire cu o cameră video și un mic recipient de sticlă cu o probă.
tests-and-treatment_ligmcegp = Medicii folosesc investigații imagistice, examinări cu o cameră video și probe mici de țesut. Rezultatele arată ce fel de cancer este și unde se află. Ele ajută la planificarea tratamentului.
tests-and-treatment_xqaac3yh = Simboluri simple pentru operație, radiații și perfuzie.
tests-and-treatment_r4xwbdmw = Tratamentul poate fi o operație, radioterapie sau medicamente. Chimioterapia și imunoterapia sunt două feluri de tratament cu medicamente. Unii oameni au nevoie de un singur tratament. Alții au nevoie de mai multe. Echipa medicală vă explică ce vi se potrivește.
tests-and-treatment_awh2ao26 = Persoana și un medic privesc împreună un plan.
tests-and-treatment_pk2lixle = Tratamentul poate avea scopuri diferite. Poate încerca să vindece cancerul, să îl încetinească sau să ușureze simptomele. Întrebați ce scop are tratamentul dumneavoastră.

## help

help_fkprodg4 = Ajutor pentru viața de zi cu zi
help_b54v6kd3 = O asistentă medicală, un dietetician și un kinetoterapeut salută persoana.
help_j4r2xnrb = Aveți o echipă întreagă. Vorbiți-i din timp despre durere, oboseală, slăbire sau griji. Îngrijirea paliativă ușurează simptomele. Poate ajuta în orice etapă, și în timpul tratamentului.
help_pcs5js2w = Persoana face o plimbare scurtă cu un prieten.
help_h3626jm3 = Să mâncați suficient, să vă mișcați puțin și să vorbiți cu oameni în care aveți încredere vă poate ajuta în fiecare zi. Pașii mici contează.

## when-to-call

when-to-call_4zxn4crm = Când să sunați
when-to-call_gelz4bym = O mână ține un telefon. Pe un cartonaș scrie: numărul echipei dumneavoastră medicale.
when-to-call_b7u6wsgi = Sunați imediat la numărul echipei medicale, zi sau noapte, dacă aveți febră sau frisoane sau dacă nu puteți păstra în stomac lichidele. Dacă nu răspunde nimeni, mergeți la unitatea de primiri urgențe.
when-to-call_bxtbgvyb = Cartonașul este întors. Pe el scrie: numărul de urgență.
when-to-call_srdn4wbu = Sunați la numărul de urgență dacă aveți o durere în piept nouă sau puternică, dacă respirați foarte greu sau vi s-a îngreunat brusc respirația ori dacă aveți o sângerare puternică. Sunați și dacă aveți o slăbiciune nouă sau o amorțeală nouă la picioare ori febră și pielea sau ochii galbeni.
when-to-call_hu23gmd4 = Persoana scrie într-un caiet. Imaginea devine încet luminoasă.
when-to-call_3jcntyib = Nu este nevoie să învățați totul astăzi. Scrieți-vă întrebările și luați-le la următoarea consultație. Nu sunteți singur sau singură.

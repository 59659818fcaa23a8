## meta

meta_kr6zntxd = I tumori gastrointestinali
meta_fli4q7tq = Il testo di un filmato di circa tre minuti: che cosa sono i tumori gastrointestinali, come si curano e da dove può venire un aiuto.

## intro

intro_t7nbserw = Questa pagina contiene il testo di un filmato di circa tre minuti. Il filmato non è incluso. Può leggere che cosa si vede sullo schermo e che cosa si dice.

## what-it-means

what-it-means_erqmigld = Che cosa significa la parola
what-it-means_tl36tlfz = È mattina. Una persona è seduta al tavolo della cucina. Sul tavolo c’è una lettera.
what-it-means_7tqizh67 = Ha sentito le parole tumore gastrointestinale. Forse riguardano lei, o una persona che le è vicina. Questo filmato spiega alcune parole e alcuni primi passi.
what-it-means_ajmtwh7a = Un disegno al tratto del corpo. Gli organi compaiono uno dopo l’altro.
what-it-means_limtya2v = I tumori gastrointestinali nascono negli organi che digeriscono il cibo. Tra questi ci sono l’esofago, lo stomaco, il fegato, il pancreas e l’intestino. Sono malattie diverse e richiedono trattamenti diversi.
what-it-means_2g7t57vr = Piccoli cerchi si dividono. Alcuni non si fermano e formano una massa.
what-it-means_4yxu3pga = Il nostro corpo produce ogni giorno nuove cellule. Il cancro inizia quando alcune cellule continuano a crescere e non si fermano. Possono formare una massa. Si chiama [tumore][term-tumour].
what-it-means_iuxvdeyl = Alcuni cerchi si spostano dall’intestino al fegato.
what-it-means_y7ewnu7a = Le cellule del cancro possono spostarsi in altri punti del corpo. Lì possono formare nuovi tumori, chiamati metastasi. Un tumore dell’intestino che si sposta al fegato è sempre un tumore dell’intestino.
what-it-means_ztnucpuv = La persona guarda fuori da una finestra. Una persona amica arriva e si siede accanto.
what-it-means_cu5h62sx = Il cancro ha molte cause. Spesso nessuno sa dire perché una persona si ammala e un’altra no. Non è colpa sua.

## tests-and-treatment

tests-and-treatment_kxzt7chl = Esami e trattamento
tests-and-treatment_7g6krxji = Un apparecchio per le scansioni, un tubo sottile con una telecamera e un vasetto di vetro con un campione.
tests-and-treatment_ligmcegp = I medici usano esami per immagini, esami con una telecamera e piccoli campioni di tessuto. I risultati mostrano che tipo di tumore è e dove si trova. Aiutano a programmare il suo trattamento.
tests-and-treatment_xqaac3yh = Simboli semplici per un’operazione, le radiazioni e un’infusione.
tests-and-treatment_r4xwbdmw = Il trattamento può essere un’operazione, la radioterapia o i farmaci. La chemioterapia e l’immunoterapia sono due tipi di trattamento con farmaci. Alcune persone hanno bisogno di un solo trattamento. Altre ne hanno bisogno di più. La sua équipe curante le spiega che cosa è adatto a lei.
tests-and-treatment_awh2ao26 = La persona e un medico guardano insieme un programma.
tests-and-treatment_pk2lixle = Il trattamento può avere scopi diversi. Può cercare di guarire il tumore, di rallentarlo o di alleviare i sintomi. Chieda quale scopo ha il suo trattamento.

## help

help_fkprodg4 = Aiuto per la vita di ogni giorno
help_b54v6kd3 = Un’infermiera, una dietista e un fisioterapista salutano la persona.
help_j4r2xnrb = Lei ha accanto un’intera équipe. Parli presto di dolore, stanchezza, perdita di peso o preoccupazioni. Le cure palliative alleviano i sintomi. Possono aiutare in ogni fase, anche durante il trattamento.
help_pcs5js2w = La persona fa una breve passeggiata con una persona amica.
help_h3626jm3 = Mangiare abbastanza, muoversi un po’ e parlare con persone di cui si fida può aiutarla ogni giorno. I piccoli passi contano.

## when-to-call

when-to-call_4zxn4crm = Quando chiamare
when-to-call_gelz4bym = Una mano tiene un telefono. Su un cartoncino si legge: il numero della sua équipe curante.
when-to-call_b7u6wsgi = Chiami subito il numero della sua équipe curante, di giorno o di notte, se ha la febbre o i brividi, o se non riesce a trattenere i liquidi. Se nessuno risponde, vada al pronto soccorso.
when-to-call_bxtbgvyb = Il cartoncino viene girato. Si legge: numero di emergenza.
when-to-call_srdn4wbu = Chiami il numero di emergenza in caso di dolore al petto nuovo o forte, di gravi o improvvise difficoltà a respirare o di forte perdita di sangue. Lo chiami anche in caso di debolezza o intorpidimento alle gambe che prima non aveva, o di febbre con pelle o occhi gialli.
when-to-call_hu23gmd4 = La persona scrive su un quaderno. L’immagine diventa lentamente più chiara.
when-to-call_3jcntyib = Non è necessario imparare tutto oggi. Scriva le sue domande e le porti alla prossima visita. C’è chi le sta accanto.

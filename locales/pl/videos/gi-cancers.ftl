## meta

meta_kr6zntxd = O nowotworach układu pokarmowego
meta_fli4q7tq = Scenariusz filmu trwającego około trzech minut: czym są nowotwory układu pokarmowego, jak się je leczy i skąd może przyjść pomoc.

## intro

intro_t7nbserw = Na tej stronie jest scenariusz filmu, który trwa około trzech minut. Samego filmu tu nie ma. Można przeczytać, co widać na ekranie i co słychać.

## what-it-means

what-it-means_erqmigld = Co oznacza to pojęcie
what-it-means_tl36tlfz = Rano przy kuchennym stole siedzi osoba. Na stole leży list.
what-it-means_7tqizh67 = Padły słowa: nowotwór układu pokarmowego. Może chodzi o własną chorobę, a może o chorobę kogoś bliskiego. Ten film wyjaśnia niektóre pojęcia i pierwsze kroki.
what-it-means_ajmtwh7a = Rysunek konturowy ciała. Narządy pojawiają się jeden po drugim.
what-it-means_limtya2v = Nowotwory układu pokarmowego zaczynają się w narządach, które trawią pokarm. Należą do nich przełyk, żołądek, wątroba, trzustka i jelita. Są to różne choroby i wymagają różnego leczenia.
what-it-means_2g7t57vr = Małe kółka się dzielą. Niektóre z nich nie przestają i tworzą guzek.
what-it-means_4yxu3pga = Nasze ciało codziennie wytwarza nowe komórki. Nowotwór zaczyna się wtedy, gdy niektóre komórki rosną dalej i nie przestają. Mogą utworzyć guzek. Nazywa się go [guzem][term-tumour].
what-it-means_iuxvdeyl = Kilka kółek wędruje z jelita do wątroby.
what-it-means_y7ewnu7a = Komórki nowotworowe mogą przenosić się w inne miejsca ciała. Mogą tam tworzyć nowe guzy, nazywane przerzutami. Rak jelita, który przeniósł się do wątroby, to nadal rak jelita.
what-it-means_ztnucpuv = Osoba patrzy przez okno. Przychodzi bliski znajomy i też siada.
what-it-means_cu5h62sx = Nowotwór ma wiele przyczyn. Często nikt nie umie powiedzieć, dlaczego jedna osoba choruje, a inna nie. Choroba nie jest winą chorego.

## tests-and-treatment

tests-and-treatment_kxzt7chl = Badania i leczenie
tests-and-treatment_7g6krxji = Skaner, cienka rurka z kamerą i małe naczynie szklane z próbką.
tests-and-treatment_ligmcegp = Lekarze wykonują badania obrazowe, badania kamerą i pobierają małe próbki tkanki. Wyniki pokazują, jaki to nowotwór i gdzie się znajduje. Pomagają zaplanować leczenie.
tests-and-treatment_xqaac3yh = Proste symbole operacji, naświetlania i kroplówki.
tests-and-treatment_r4xwbdmw = Leczeniem może być operacja, radioterapia lub leki. Chemioterapia i immunoterapia to dwa rodzaje leczenia lekami. Niektórzy potrzebują jednego sposobu leczenia, inni kilku. Zespół leczący wyjaśni, co jest odpowiednie.
tests-and-treatment_awh2ao26 = Osoba i lekarz wspólnie oglądają plan.
tests-and-treatment_pk2lixle = Leczenie może mieć różne cele. Może próbować wyleczyć nowotwór, spowolnić go albo złagodzić objawy. Warto zapytać, jaki jest cel leczenia.

## help

help_fkprodg4 = Pomoc na co dzień
help_b54v6kd3 = Pielęgniarka, dietetyk i fizjoterapeuta witają osobę z filmu.
help_j4r2xnrb = Pomaga cały zespół. Warto wcześnie powiedzieć mu o bólu, zmęczeniu, utracie masy ciała lub zmartwieniach. Opieka paliatywna łagodzi objawy. Może pomóc na każdym etapie choroby, także w trakcie leczenia.
help_pcs5js2w = Osoba idzie na krótki spacer ze znajomym.
help_h3626jm3 = Na co dzień może pomóc wystarczająca ilość jedzenia, trochę ruchu i rozmowy z zaufanymi osobami. Małe kroki też się liczą.

## when-to-call

when-to-call_4zxn4crm = Kiedy dzwonić
when-to-call_gelz4bym = Dłoń trzyma telefon. Na karcie widać słowa: numer zespołu leczącego.
when-to-call_b7u6wsgi = Przy gorączce lub dreszczach, albo gdy nie udaje się utrzymać płynów w żołądku, należy natychmiast zadzwonić do zespołu leczącego, w dzień lub w nocy. Jeśli nikt nie odbiera, należy zgłosić się na szpitalny oddział ratunkowy.
when-to-call_bxtbgvyb = Karta się odwraca. Widać na niej słowa: numer alarmowy.
when-to-call_srdn4wbu = Na numer alarmowy należy zadzwonić przy nowym lub silnym bólu w klatce piersiowej, silnych lub nagłych trudnościach z oddychaniem albo obfitym krwawieniu. Należy to zrobić także przy nowym osłabieniu lub drętwieniu nóg albo przy gorączce z zażółceniem skóry lub oczu.
when-to-call_hu23gmd4 = Osoba pisze w zeszycie. Obraz powoli się rozjaśnia.
when-to-call_3jcntyib = Nie trzeba dowiedzieć się wszystkiego dzisiaj. Warto zapisać pytania i zabrać je na następną wizytę. Nikt nie jest z tym sam.

## meta

meta_tznod2am = O tych broszurach
meta_cv7r3hyi = Kto przygotował te broszury, do czego służą i jak wolno z nich korzystać.

## intro

intro_6p2o7hzz = To są treści przykładowe. Żaden pracownik ochrony zdrowia nie zatwierdził ich do stosowania w opiece nad chorymi. Nie zastępują porady zespołu leczącego.

## idea

idea_bc4qj2o4 = Skąd wziął się pomysł
idea_q6cchaw2 = Pomysł na tematy dał nam istniejący program edukacji pacjentów. Jesteśmy niezależni od tego programu i od organizacji, które go prowadzą. Nie napisały one, nie sprawdziły ani nie wspierały tych tekstów.

## languages

languages_czmthexn = Języki
languages_qsfmwgwp = Broszury napisaliśmy po angielsku. Wszystkie tłumaczenia to wersje robocze wykonane maszynowo. Nie sprawdził ich żaden pracownik ochrony zdrowia. Jeśli jakiś fragment nie jest jeszcze przetłumaczony, jest pokazany po angielsku.

## use

use_b2cliqvj = Jak wolno z nich korzystać
use_kraaaqhz = Te broszury wolno kopiować, drukować, tłumaczyć i zmieniać na warunkach licencji { -licence-name }. Prosimy o podanie źródła i wprowadzonych zmian.

## privacy

privacy_qtqd6jmv = Prywatność
privacy_p46penl3 = Ta strona nie zapisuje plików cookie. Nie przechowuje niczego na urządzeniu. Nie pobiera niczego z innych stron.

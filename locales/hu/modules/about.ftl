## meta

meta_tznod2am = Ezekről a füzetekről
meta_cv7r3hyi = Ki készítette ezeket a füzeteket, mire valók, és hogyan használhatja őket.

## intro

intro_6p2o7hzz = Ez mintaszöveg. Egészségügyi szakember nem hagyta jóvá betegellátásban való használatra. Nem helyettesíti a saját kezelőcsapata tanácsát.

## idea

idea_bc4qj2o4 = Honnan jött az ötlet?
idea_q6cchaw2 = A témák ötletét egy már működő betegtájékoztató program adta. Függetlenek vagyunk ettől a programtól és a mögötte álló szervezetektől. Ezeket a szövegeket nem ők írták, nem ellenőrizték és nem támogatják.

## languages

languages_czmthexn = Nyelvek
languages_qsfmwgwp = A füzeteket angolul írtuk. Minden fordítás gépi vázlat. Egészségügyi szakember nem ellenőrizte őket. Ha egy rész még nincs lefordítva, azt angolul látja.

## use

use_b2cliqvj = Hogyan használhatja őket?
use_kraaaqhz = Ezeket a füzeteket a következő licenc szerint másolhatja, kinyomtathatja, lefordíthatja és módosíthatja: { -licence-name }. Kérjük, nevezze meg a forrást, és írja le, mit változtatott meg.

## privacy

privacy_qtqd6jmv = Az Ön adatainak védelme
privacy_p46penl3 = Ez a honlap nem használ sütiket. Semmit sem tárol az Ön készülékén. Semmit sem kér más honlapoktól.

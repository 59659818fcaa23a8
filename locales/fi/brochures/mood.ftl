## meta

meta_fbbju5x7 = Pidä huolta mielialastasi
meta_zfe7v5pi = Käytännön opas tunteista, huolista ja tuesta, kun sinulla on levinnyt suolistosyöpä
meta_oc4nczd4 = Miten voit tarkistaa mielialasi, mikä voi auttaa tänään ja milloin pyytää apua, jos sinulla on levinnyt suolistosyöpä.
meta_vedamgls = Voimakkaat tunteet ovat tavallisia tässä sairaudessa, ja apu auttaa: kerro hoitotiimillesi varhain.

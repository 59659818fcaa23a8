## meta

meta_kr6zntxd = Ruoansulatuselimistön syövistä
meta_fli4q7tq = Noin kolmen minuutin videon käsikirjoitus: mitä ruoansulatuselimistön syövät ovat, miten niitä hoidetaan ja mistä saa apua.

## intro

intro_t7nbserw = Tämä sivu on noin kolmen minuutin videon käsikirjoitus. Itse video ei ole mukana. Voit lukea, mitä kuvassa näkyy ja mitä sanotaan.

## what-it-means

what-it-means_erqmigld = Mitä sana tarkoittaa
what-it-means_tl36tlfz = Ihminen istuu aamulla keittiön pöydän ääressä. Pöydällä on kirje.
what-it-means_7tqizh67 = Olet kuullut sanat ruoansulatuselimistön syöpä. Ehkä ne koskevat sinua tai jotakuta läheistäsi. Tämä video selittää joitakin sanoja ja ensimmäisiä askelia.
what-it-means_ajmtwh7a = Viivapiirros kehosta. Elimet tulevat näkyviin yksi toisensa jälkeen.
what-it-means_limtya2v = Ruoansulatuselimistön syövät alkavat elimistä, jotka sulattavat ruokaa. Niitä ovat esimerkiksi ruokatorvi, maha, maksa, haima ja suoli. Ne ovat eri sairauksia ja tarvitsevat erilaista hoitoa.
what-it-means_2g7t57vr = Pienet ympyrät jakautuvat. Osa niistä ei lopeta vaan muodostaa kyhmyn.
what-it-means_4yxu3pga = Kehomme tekee uusia soluja joka päivä. Syöpä alkaa, kun jotkin solut jatkavat kasvuaan eivätkä lopeta. Ne voivat muodostaa kyhmyn. Sitä kutsutaan [kasvaimeksi][term-tumour].
what-it-means_iuxvdeyl = Muutama ympyrä kulkee suolesta maksaan.
what-it-means_y7ewnu7a = Syöpäsolut voivat siirtyä muualle kehoon. Siellä ne voivat muodostaa uusia kasvaimia, joita kutsutaan etäpesäkkeiksi. Maksaan siirtynyt suolistosyöpä on edelleen suolistosyöpä.
what-it-means_ztnucpuv = Ihminen katsoo ulos ikkunasta. Ystävä tulee ja istuutuu viereen.
what-it-means_cu5h62sx = Syövällä on monta syytä. Usein kukaan ei osaa sanoa, miksi yksi sairastuu ja toinen ei. Se ei ole sinun syysi.

## tests-and-treatment

tests-and-treatment_kxzt7chl = Tutkimukset ja hoito
tests-and-treatment_7g6krxji = Kuvauslaite, ohut letku, jossa on kamera, ja pieni lasi, jossa on näyte.
tests-and-treatment_ligmcegp = Lääkärit käyttävät kuvantamista, tähystyksiä ja pieniä kudosnäytteitä. Tulokset näyttävät, millainen syöpä on ja missä se on. Ne auttavat suunnittelemaan hoitosi.
tests-and-treatment_xqaac3yh = Yksinkertaiset merkit leikkaukselle, sädehoidolle ja tiputukselle.
tests-and-treatment_r4xwbdmw = Hoito voi olla leikkaus, sädehoito tai lääkkeet. Solunsalpaajahoito ja immunologinen hoito ovat kaksi lääkehoidon muotoa. Jotkut tarvitsevat yhden hoidon. Toiset tarvitsevat useita. Hoitotiimisi kertoo, mikä sopii sinulle.
tests-and-treatment_awh2ao26 = Ihminen ja lääkäri katsovat yhdessä suunnitelmaa.
tests-and-treatment_pk2lixle = Hoidolla voi olla eri tavoitteita. Sillä voidaan yrittää parantaa syöpä, hidastaa sitä tai lievittää oireita. Kysy, mikä sinun hoitosi tavoite on.

## help

help_fkprodg4 = Apua arkeen
help_b54v6kd3 = Sairaanhoitaja, ravitsemusterapeutti ja fysioterapeutti tervehtivät ihmistä.
help_j4r2xnrb = Tukenasi on kokonainen hoitotiimi. Kerro heille ajoissa kivusta, väsymyksestä, painon laskusta tai huolesta. Palliatiivinen hoito lievittää oireita. Se voi auttaa missä vaiheessa tahansa, myös muun hoidon aikana.
help_pcs5js2w = Ihminen on lyhyellä kävelyllä ystävän kanssa.
help_h3626jm3 = Se, että syöt riittävästi, liikut hiukan ja puhut ihmisille, joihin luotat, voi auttaa sinua joka päivä. Pienetkin askeleet ovat tärkeitä.

## when-to-call

when-to-call_4zxn4crm = Milloin pitää soittaa
when-to-call_gelz4bym = Käsi pitää puhelinta. Kortissa lukee: hoitotiimisi numero.
when-to-call_b7u6wsgi = Soita hoitotiimisi numeroon heti, päivällä tai yöllä, jos sinulla on kuumetta tai vilunväristyksiä tai jos nesteet eivät pysy sisällä. Jos kukaan ei vastaa, mene päivystykseen.
when-to-call_bxtbgvyb = Kortti käännetään. Siinä lukee: hätänumero.
when-to-call_srdn4wbu = Soita hätänumeroon, jos sinulla on uusi tai kova rintakipu, vaikea tai äkillinen hengenahdistus tai runsas verenvuoto. Soita sinne myös, jos jaloissasi on uutta heikkoutta tai tunnottomuutta tai jos sinulla on kuumetta ja ihosi tai silmäsi ovat keltaiset.
when-to-call_hu23gmd4 = Ihminen kirjoittaa muistikirjaan. Kuva muuttuu hitaasti valoisaksi.
when-to-call_3jcntyib = Sinun ei tarvitse oppia kaikkea tänään. Kirjoita kysymyksesi muistiin ja ota ne mukaan seuraavalle käynnillesi. Et ole yksin.

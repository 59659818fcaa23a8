## meta

meta_tznod2am = Over deze brochures
meta_cv7r3hyi = Wie deze brochures heeft gemaakt, waarvoor ze zijn en hoe u ze mag gebruiken.

## intro

intro_6p2o7hzz = Dit is voorbeeldinhoud. Geen enkele zorgverlener heeft deze goedgekeurd voor gebruik in de zorg. De inhoud vervangt niet het advies van uw eigen behandelteam.

## idea

idea_bc4qj2o4 = Waar het idee vandaan komt
idea_q6cchaw2 = Een bestaand programma voor patiëntenvoorlichting bracht ons op het idee voor de onderwerpen. Wij zijn onafhankelijk van dat programma en van de organisaties erachter. Zij hebben deze teksten niet geschreven, gecontroleerd of ondersteund.

## languages

languages_czmthexn = Talen
languages_qsfmwgwp = Wij hebben de brochures in het Engels geschreven. Alle vertalingen zijn ruwe vertalingen door een machine. Geen enkele zorgverlener heeft ze gecontroleerd. Is een stuk tekst nog niet vertaald? Dan ziet u het in het Engels.

## use

use_b2cliqvj = Hoe u ze mag gebruiken
use_kraaaqhz = U mag deze brochures kopiëren, printen, vertalen en veranderen onder de licentie { -licence-name }. Noem daarbij de bron en vertel wat u heeft veranderd.

## privacy

privacy_qtqd6jmv = Uw privacy
privacy_p46penl3 = Deze website plaatst geen cookies. De website bewaart niets op uw apparaat. De website vraagt niets op bij andere websites.

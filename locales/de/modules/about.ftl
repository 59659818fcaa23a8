## meta

meta_tznod2am = Über diese Broschüren
meta_cv7r3hyi = Wer diese Broschüren gemacht hat, wofür sie da sind und wie Sie sie verwenden dürfen.

## intro

intro_6p2o7hzz = Dies sind Musterinhalte. Keine medizinische Fachperson hat sie für die Versorgung freigegeben. Sie ersetzen nicht den Rat Ihres eigenen Behandlungsteams.

## idea

idea_bc4qj2o4 = Woher die Idee kommt
idea_q6cchaw2 = Ein bestehendes Programm zur Patientenschulung hat uns auf die Themen gebracht. Wir sind unabhängig von diesem Programm und von den Organisationen, die dahinterstehen. Sie haben diese Texte weder geschrieben noch geprüft noch unterstützt.

## languages

languages_czmthexn = Sprachen
languages_qsfmwgwp = Wir haben die Broschüren auf Englisch geschrieben. Alle Übersetzungen sind maschinelle Entwürfe. Keine medizinische Fachperson hat sie geprüft. Wo eine Textstelle noch nicht übersetzt ist, sehen Sie sie auf Englisch.

## use

use_b2cliqvj = Wie Sie sie verwenden dürfen
use_kraaaqhz = Sie dürfen diese Broschüren unter der Lizenz { -licence-name } kopieren, drucken, übersetzen und verändern. Bitte nennen Sie die Quelle und sagen Sie, was Sie verändert haben.

## privacy

privacy_qtqd6jmv = Ihre Privatsphäre
privacy_p46penl3 = Diese Website setzt keine Cookies. Sie speichert nichts auf Ihrem Gerät. Sie ruft nichts von anderen Websites ab.

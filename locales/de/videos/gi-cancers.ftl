## meta

meta_kr6zntxd = Über Krebs der Verdauungsorgane
meta_fli4q7tq = Das Drehbuch eines Films von etwa drei Minuten: was Krebs der Verdauungsorgane ist, wie er behandelt wird und woher Hilfe kommt.

## intro

intro_t7nbserw = Diese Seite ist das Drehbuch eines Films von etwa drei Minuten. Der Film selbst ist nicht enthalten. Sie können lesen, was im Bild zu sehen ist und was gesagt wird.

## what-it-means

what-it-means_erqmigld = Was die Worte bedeuten
what-it-means_tl36tlfz = Eine Person sitzt morgens am Küchentisch. Auf dem Tisch liegt ein Brief.
what-it-means_7tqizh67 = Sie haben die Worte „Krebs der Verdauungsorgane“ gehört. Vielleicht geht es um Sie oder um einen Menschen, der Ihnen nahesteht. Dieser Film erklärt einige Wörter und einige erste Schritte.
what-it-means_ajmtwh7a = Eine Strichzeichnung des Körpers. Die Organe erscheinen nacheinander.
what-it-means_limtya2v = Krebs der Verdauungsorgane entsteht in den Organen, die Nahrung verdauen. Dazu gehören die Speiseröhre, der Magen, die Leber, die Bauchspeicheldrüse und der Darm. Es sind verschiedene Krankheiten, und sie brauchen verschiedene Behandlungen.
what-it-means_2g7t57vr = Kleine Kreise teilen sich. Einige hören nicht auf und bilden einen Knoten.
what-it-means_4yxu3pga = Unser Körper bildet jeden Tag neue Zellen. Krebs beginnt, wenn einige Zellen immer weiter wachsen und nicht aufhören. Sie können einen Knoten bilden. Man nennt ihn [Tumor][term-tumour].
what-it-means_iuxvdeyl = Einige Kreise wandern vom Darm zur Leber.
what-it-means_y7ewnu7a = Krebszellen können an andere Stellen im Körper wandern. Dort können sie neue Tumoren bilden, die Metastasen heißen. Darmkrebs, der in die Leber wandert, ist immer noch Darmkrebs.
what-it-means_ztnucpuv = Die Person schaut aus einem Fenster. Eine Freundin kommt und setzt sich dazu.
what-it-means_cu5h62sx = Krebs hat viele Ursachen. Oft kann niemand sagen, warum ein Mensch krank wird und ein anderer nicht. Es ist nicht Ihre Schuld.

## tests-and-treatment

tests-and-treatment_kxzt7chl = Untersuchungen und Behandlung
tests-and-treatment_7g6krxji = Ein Scanner, ein dünner Schlauch mit einer Kamera und ein kleines Glas mit einer Probe.
tests-and-treatment_ligmcegp = Ärztinnen und Ärzte nutzen Bildaufnahmen, Spiegelungen mit einer Kamera und kleine Gewebeproben. Die Ergebnisse zeigen, welche Art von Krebs es ist und wo er ist. Sie helfen, Ihre Behandlung zu planen.
tests-and-treatment_xqaac3yh = Einfache Zeichen für eine Operation, Strahlen und eine Infusion.
tests-and-treatment_r4xwbdmw = Die Behandlung kann eine Operation, eine Strahlentherapie oder eine Behandlung mit Medikamenten sein. Chemotherapie und Immuntherapie sind zwei Arten der Behandlung mit Medikamenten. Manche Menschen brauchen eine Behandlung. Andere brauchen mehrere. Ihr Behandlungsteam erklärt, was zu Ihnen passt.
tests-and-treatment_awh2ao26 = Die Person sieht sich gemeinsam mit einer Ärztin einen Plan an.
tests-and-treatment_pk2lixle = Die Behandlung kann verschiedene Ziele haben. Sie kann versuchen, den Krebs zu heilen, ihn zu bremsen oder Beschwerden zu lindern. Fragen Sie, welches Ziel Ihre Behandlung hat.

## help

help_fkprodg4 = Hilfe für den Alltag
help_b54v6kd3 = Eine Pflegefachkraft, eine Ernährungsfachkraft und eine Fachkraft für Physiotherapie begrüßen die Person.
help_j4r2xnrb = Sie haben ein ganzes Team. Sprechen Sie frühzeitig über Schmerzen, Müdigkeit, Gewichtsverlust oder Sorgen. Palliativversorgung lindert Beschwerden. Sie kann in jeder Phase helfen, auch während der Behandlung.
help_pcs5js2w = Die Person macht einen kurzen Spaziergang mit einer Freundin.
help_h3626jm3 = Genug zu essen, sich ein wenig zu bewegen und mit Menschen zu sprechen, denen Sie vertrauen, kann Ihnen jeden Tag helfen. Kleine Schritte zählen.

## when-to-call

when-to-call_4zxn4crm = Wann Sie anrufen sollten
when-to-call_gelz4bym = Eine Hand hält ein Telefon. Auf einer Karte stehen die Worte: Nummer Ihres Behandlungsteams.
when-to-call_b7u6wsgi = Rufen Sie sofort die Nummer Ihres Behandlungsteams an, bei Tag oder bei Nacht, wenn Sie Fieber oder Schüttelfrost haben oder keine Flüssigkeit bei sich behalten. Wenn sich niemand meldet, gehen Sie in die Notaufnahme.
when-to-call_bxtbgvyb = Die Karte wird umgedreht. Darauf steht das Wort: Notruf.
when-to-call_srdn4wbu = Wählen Sie den Notruf bei neuen oder starken Schmerzen in der Brust, bei starker oder plötzlicher Atemnot oder bei starken Blutungen. Wählen Sie ihn auch, wenn Ihre Beine seit Kurzem schwach oder taub sind, oder bei Fieber mit gelber Haut oder gelben Augen.
when-to-call_hu23gmd4 = Die Person schreibt in ein Notizbuch. Das Bild wird langsam hell.
when-to-call_3jcntyib = Sie müssen heute nicht alles lernen. Schreiben Sie Ihre Fragen auf und nehmen Sie sie zu Ihrem nächsten Termin mit. Sie sind nicht allein.

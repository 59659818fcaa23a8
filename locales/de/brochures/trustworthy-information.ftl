## meta

meta_fbnytwes = Vertrauenswürdige Informationen im Internet finden
meta_7gdhxhyn = Fünf Prüfungen für Menschen mit Krebs der Verdauungsorgane
meta_lyat3ags = Wie Sie Websites, Videos, Chatbots und Nachrichten über Studien zu Krebs der Verdauungsorgane prüfen und wie Sie sie mit Ihrem Behandlungsteam nutzen.
meta_5d2ziqu6 = Prüfen Sie, wer dahintersteht, wer bezahlt, woher die Angaben stammen, wann sie geprüft wurden und was damit erreicht werden soll. Sprechen Sie dann mit Ihrem Behandlungsteam, bevor Sie handeln.

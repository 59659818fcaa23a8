## meta

meta_fbnytwes = Betrouwbare informatie vinden op internet
meta_7gdhxhyn = Vijf controles voor mensen met spijsverteringskanker
meta_lyat3ags = Hoe u websites, video’s, chatbots en nieuws over onderzoek naar spijsverteringskanker controleert, en hoe u ze samen met uw behandelteam gebruikt.
meta_5d2ziqu6 = Ga na wie het heeft gemaakt, wie betaalt, waar het vandaan komt, wanneer het is gecontroleerd en wat de makers willen. Praat dan met uw behandelteam voordat u iets doet.

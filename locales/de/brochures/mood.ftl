## meta

meta_fbbju5x7 = Auf die Stimmung achten
meta_zfe7v5pi = Ein praktischer Ratgeber zu Gefühlen, Sorgen und Unterstützung bei metastasiertem Darmkrebs
meta_oc4nczd4 = Wie Sie Ihre Stimmung prüfen, was heute helfen kann und wann Sie um Hilfe bitten sollten, wenn Sie metastasierten Darmkrebs haben.
meta_vedamgls = Starke Gefühle sind bei dieser Krankheit häufig, und Hilfe wirkt: Sagen Sie Ihrem Behandlungsteam früh Bescheid.

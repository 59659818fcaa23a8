## anaemia

anaemia_bad7rcv3 = bloedarmoede (anemie)
anaemia_is4zo7o2 = Te weinig rode bloedcellen in het bloed. U kunt er moe, bleek of kortademig van worden.

## biomarker

biomarker_utmpihtc = biomarker
biomarker_gculsx6o = Een kenmerk in de tumor of het bloed dat een laboratorium kan meten. Het kan uw behandelteam helpen om een behandeling te kiezen.

## chemotherapy

chemotherapy_o3s322yc = chemotherapie
chemotherapy_3s3fcn72 = Behandeling met medicijnen die kankercellen doden of hun groei remmen. U kunt deze krijgen via een infuus of als tabletten.

## clinical-trial

clinical-trial_zfumbqub = klinisch onderzoek
clinical-trial_mxgwfyf6 = Een onderzoek met mensen om te zien of een behandeling of een andere vorm van zorg veilig is en helpt. U beslist zelf of u wilt meedoen.

## dietitian

dietitian_xeh26t2b = diëtist
dietitian_n7ybr3yk = Een zorgverlener die u helpt te eten en te drinken wat uw lichaam nodig heeft tijdens ziekte.

## distress

distress_xvoulvap = emotionele belasting
distress_5cqqyyvr = Een naar gevoel dat het moeilijk maakt om met alles om te gaan. Het kan gaan van gewone zorgen of verdriet tot hevige angst of wanhoop.

## fatigue

fatigue_7acilogk = vermoeidheid door kanker
fatigue_jeoq3rb4 = Ernstige vermoeidheid door kanker of de behandeling ervan. Rust en slaap nemen die niet helemaal weg.

## immunotherapy

immunotherapy_d5trilgb = immunotherapie
immunotherapy_u2f4bryb = Behandeling die uw eigen afweersysteem helpt om kankercellen te vinden en aan te vallen.

## metastasis

metastasis_ba6hy2ov = uitzaaiing (metastase)
metastasis_fgzhhpto = Een nieuwe tumor die groeit als kankercellen naar een ander deel van het lichaam gaan.

## neuropathy

neuropathy_mqtevwfi = neuropathie
neuropathy_2g35ys72 = Schade aan zenuwen, vaak in de handen en voeten. Dit kan tintelingen, gevoelloosheid of pijn geven.

## palliative-care

palliative-care_lmapaz5x = palliatieve zorg
palliative-care_dnyiye6a = Zorg die klachten verlicht en die u en uw naasten steunt tijdens een ernstige ziekte. Deze zorg kan vroeg beginnen en samengaan met de behandeling van de kanker.

## physiotherapist

physiotherapist_fwyigpok = fysiotherapeut
physiotherapist_ubscvdpa = Een zorgverlener die u helpt om te bewegen, kracht op te bouwen en veilig actief te blijven.

## port

port_a3qqg7rn = poortkatheter (port-a-cath)
port_lxkzqglh = Een klein kastje onder de huid dat verbonden is met een ader. Uw behandelteam kan hierdoor medicijnen geven of bloed afnemen.

## psycho-oncologist

psycho-oncologist_phxpomy4 = psycho-oncoloog
psycho-oncologist_e5swic3e = Een specialist die mensen met kanker en hun naasten helpt bij gevoelens, zorgen en stress.

## sepsis

sepsis_bezdckvo = sepsis (bloedvergiftiging)
sepsis_rncicui2 = Een levensbedreigende reactie van het lichaam op een infectie. Dit is een noodgeval en moet meteen behandeld worden.

## stoma

stoma_spbjynja = stoma
stoma_p2pi4w2j = Een opening die een chirurg in de buik maakt. Hierdoor gaat ontlasting of urine uit het lichaam in een zakje.

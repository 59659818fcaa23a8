## meta

meta_eenzvpft = Erről a tájékoztatóról

## intro

intro_tpyqf6hi = Ez a tájékoztatás általános, és nem helyettesíti a kezelőcsapata tanácsát. Független attól a programtól és azoktól a szervezetektől, amelyek az ötletet adták. Egyetlen kórház, cég vagy betegszervezet sem hagyta jóvá.

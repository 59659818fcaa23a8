## meta

meta_eenzvpft = Sobre esta informação

## intro

intro_tpyqf6hi = Esta informação é geral e não substitui os conselhos da sua equipa de saúde. É independente do programa e das organizações que a inspiraram. Nenhum hospital, empresa ou associação de doentes a aprovou.

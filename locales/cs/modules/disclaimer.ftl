## meta

meta_eenzvpft = O těchto informacích

## intro

intro_tpyqf6hi = Tyto informace jsou obecné a nenahrazují radu vašeho ošetřujícího týmu. Jsou nezávislé na programu a organizacích, které k nim daly podnět. Neschválila je žádná nemocnice, žádná firma ani žádná pacientská organizace.

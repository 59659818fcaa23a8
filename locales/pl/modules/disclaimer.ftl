## meta

meta_eenzvpft = O tych informacjach

## intro

intro_tpyqf6hi = Te informacje są ogólne i nie zastępują porady zespołu leczącego. Są niezależne od programu i organizacji, które były dla nich inspiracją. Nie zatwierdził ich żaden szpital, żadna firma ani żadna organizacja pacjentów.

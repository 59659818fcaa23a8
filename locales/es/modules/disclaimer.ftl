## meta

meta_eenzvpft = Acerca de esta información

## intro

intro_tpyqf6hi = Esta información es general y no sustituye los consejos de su equipo médico. Es independiente del programa y de las organizaciones en los que se inspira. Ningún hospital, empresa ni asociación de pacientes la ha aprobado.

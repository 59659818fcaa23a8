## meta

meta_tznod2am = Acerca de estos folletos
meta_cv7r3hyi = Quién ha hecho estos folletos, para qué sirven y cómo puede usarlos.

## intro

intro_6p2o7hzz = Este es un contenido de muestra. Ningún profesional sanitario ha aprobado su uso en la atención a pacientes. No sustituye los consejos de su propio equipo médico.

## idea

idea_bc4qj2o4 = De dónde viene la idea
idea_q6cchaw2 = Un programa ya existente de educación para pacientes nos dio la idea de los temas. Somos independientes de ese programa y de las organizaciones que lo respaldan. No han escrito, revisado ni apoyado estos textos.

## languages

languages_czmthexn = Idiomas
languages_qsfmwgwp = Escribimos los folletos en inglés. Todas las traducciones son borradores hechos por una máquina. Ningún profesional sanitario las ha revisado. Los fragmentos que aún no están traducidos aparecen en inglés.

## use

use_b2cliqvj = Cómo puede usarlos
use_kraaaqhz = Puede copiar, imprimir, traducir y modificar estos folletos según la licencia { -licence-name }. Por favor, cite la fuente e indique qué ha cambiado.

## privacy

privacy_qtqd6jmv = Su privacidad
privacy_p46penl3 = Este sitio no usa cookies. No guarda nada en su dispositivo. No solicita nada a ningún otro sitio.

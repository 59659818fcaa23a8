## Around the page

skip-to-content = Ir al texto
home = Inicio
breadcrumb-label = Usted está aquí
languages-label = Idiomas
languages-choose = Elija su idioma
menu-label = Menú
contents-heading = En esta página
back-to-top = Volver arriba

## Index of a language: headings

brochures-heading = Folletos
videos-heading = Vídeos
more-heading = Más información

## Boxes: the word that stands in front of the text

callout-in-short = En resumen
callout-note = Conviene saber
callout-tip = Consejo
callout-important = Importante
callout-caution = Precaución
callout-warning = Advertencia
tier-emergency = Emergencia
tier-team = De día o de noche
tier-office-hours = En horario de consulta
worksheet = Ficha para rellenar
questions = Preguntas que puede hacer
contact-card = Contactos
film = Vídeo

## Worksheets

scale-instruction = Rodee un número con un círculo.

## Sources and glossary

notes-heading = Fuentes
note-label = Fuente { $number }
note-back = Volver al texto desde la fuente { $number }
note-back-place = Volver al lugar { $place } del texto desde la fuente { $number }
glossary-title = Palabras explicadas
glossary-description = Palabras médicas en lenguaje sencillo.

## Films

film-length =
    { $minutes ->
        [one] Duración: { $minutes } minuto
        [many] Duración: { $minutes } de minutos
       *[other] Duración: { $minutes } minutos
    }
film-in-words = Todo lo que vería y oiría en el vídeo está escrito en esta página.
cue-scene = En pantalla
cue-spoken = Voz
cue-time = Tiempo

## What readers must be told

notice-heading = Tenga en cuenta
notice-sample = Este es un texto de muestra. Ningún profesional sanitario lo ha aprobado. No lo utilice para tomar decisiones sobre su salud. Pregunte a su equipo médico.
notice-machine-draft = Esta traducción la ha hecho una máquina. Ningún profesional sanitario la ha revisado.
notice-incomplete =
    { $missing ->
        [one] { $missing } de { $total } fragmentos aún no está traducido. Se muestra en inglés.
        [many] { $missing } de { $total } fragmentos aún no están traducidos. Se muestran en inglés.
       *[other] { $missing } de { $total } fragmentos aún no están traducidos. Se muestran en inglés.
    }
notice-void-source = El texto original de estas secciones ha cambiado desde que se revisaron: { $sections }
notice-void-value = Un número, un nombre o un enlace de estas secciones ha cambiado desde que se revisaron: { $sections }
notice-void-translation = La redacción de estas secciones ha cambiado desde que se revisaron: { $sections }

## Imprint

imprint-heading = Acerca de este texto
imprint-version = Versión
imprint-prepared = Fecha de elaboración
imprint-last-reviewed = Última revisión por profesionales sanitarios
imprint-never-reviewed = Aún sin revisar
imprint-next-review = Próxima revisión prevista
imprint-edition = Edición
imprint-sponsor = Financiado por
imprint-no-sponsor = Ninguna empresa ha pagado este texto.
imprint-licence = Licencia
imprint-licence-text = Puede copiar y modificar este texto según la licencia { -licence-name }. Por favor, cite la fuente.
role-author = Texto
role-editor = Revisión editorial
role-clinician = Revisión médica
role-patient-panel = Revisión por pacientes
role-translator = Traducción
role-illustrator = Dibujos
role-unnamed = No se nombra aquí
role-machine = Borrador automático, sin revisar
role-reviewed = Revisado y firmado sección por sección
panel-patients = Leído por pacientes
panel-families = Leído por familiares
panel-clinicians = Leído por profesionales sanitarios
panel-size = { $date }. Número de personas: { $size }

## What an edition of an association adds

call-emergency = Número de emergencias: { $number }
call-team = Línea telefónica: { $number }
call-team-hours = Línea telefónica: { $number } ({ $hours })
imprint-address = Dirección
imprint-contact = Contacto
imprint-country = Para lectores de
imprint-approval = Código de aprobación
edition-publisher = Quién publica estos folletos
edition-helplines = Teléfonos de ayuda
edition-hours = Cuándo: { $text }
edition-cost = Precio de la llamada: { $text }
edition-languages = Idiomas: { $text }
edition-checked = Número comprobado por última vez: { $date }
edition-reporting = Notificar un efecto secundario
edition-reporting-text = Puede notificar un efecto secundario de un medicamento aquí: { $name }
edition-funding = Quién paga y otros intereses
edition-legal = Aviso legal
edition-privacy = Privacidad y sus datos
edition-feedback = Díganos qué está mal o no se entiende
notice-overdue = Este texto debía revisarse de nuevo antes de esta fecha: { $date }. Está en revisión. Pregunte a su equipo si sigue siendo válido.

## Accessibility statement

accessibility-title = Accesibilidad
accessibility-description = Hasta qué punto son accesibles estas páginas, qué falta y a quién decirlo.
notice-statement-draft = Esta declaración es un borrador. Nadie la ha firmado todavía.
accessibility-scope = Esta declaración se refiere a estas páginas web y a los archivos PDF que ofrecen.
accessibility-promise = { $name } quiere que todas las personas puedan utilizarlos.
accessibility-status = Hasta qué punto son accesibles las páginas
accessibility-partly = Las páginas y los archivos cumplen las normas en parte: { $standards }. Lo que falta se indica más abajo.
accessibility-none = Nuestras pruebas no encontraron en las páginas nada que no cumpla las normas: { $standards }.
accessibility-gaps = Lo que todavía no es accesible
accessibility-gap-reflow = Nadie ha probado si las líneas de un archivo PDF se pueden adaptar a una pantalla pequeña ({ $clause }).
accessibility-gap-booklet = Los lectores de pantalla no pueden leer los cuadernillos para imprimir y doblar ({ $clause }).
accessibility-instead = Si un archivo no le funciona, lea la página web. Tiene el mismo texto.
accessibility-method = Cómo se ha evaluado
accessibility-machine = Unos programas probaron las páginas en un navegador. Lo que los programas no ven lo evaluaron las propias personas que hacen estas páginas. Última vez: { $date }.
accessibility-unaudited = Ningún organismo independiente ha auditado las páginas. Las personas con discapacidad todavía no las han probado.
accessibility-signed = Firmado por { $name } en esta fecha: { $date }.
accessibility-feedback = Si algo no le funciona
accessibility-feedback-text = Díganoslo o pida el texto en otra forma: { $address }
accessibility-enforcement = Si nuestra respuesta no le ayuda
accessibility-open = La asociación que publica estas páginas indicará aquí a quién acudir.

## Foot of the page

footer-independent = Este sitio es independiente. El programa y las organizaciones en los que se inspira no lo han escrito, revisado ni apoyado.
footer-about = Acerca de estos folletos

## Page not found

not-found-title = Página no encontrada
not-found-text = Esta página no existe o su dirección ha cambiado.
not-found-home = Ir a los folletos

## Page that has moved

moved-title = Esta página ha cambiado de lugar
moved-text = Esta página tiene una dirección nueva:

## Versions and corrections

versions-heading = Versiones de este folleto
version-name = Versión { $version }: { $date }
version-newest = Ir al texto más reciente
notice-version-newest = Esta es la versión { $version }. Fecha: { $date }. Es la más reciente.
notice-version-old = Esta es la versión { $version }. Fecha: { $date }. Hay un texto más reciente.
notice-kept = Hay un texto más reciente, pero todavía no en este idioma. Fecha de este texto: { $date }.
notice-mistake = Este texto tiene un error. Consulte el apartado: { $section }
correction-wrong = Incorrecto: { $text }
correction-right = Correcto: { $text }
correction-date = Fecha en que se encontró el error: { $date }
correction-pending = Este pasaje se está corrigiendo. Pregunte a su equipo. No siga el texto que estaba aquí.
correction-section = Apartado: { $section }
correction-versions = Versiones con este error: { $versions }
corrections-title = Correcciones
corrections-intro = Estos pasajes eran incorrectos en versiones anteriores. Si tiene una en papel, escriba en ella el texto correcto.
download-slip = Correcciones para imprimir (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Página { $page } de { $pages }
print-contents = En este folleto
print-draft = Borrador
print-links = Direcciones web
print-web = Este folleto en la web
print-qr = Código QR con la dirección web de este folleto
print-stamp = Sello de su hospital o consulta
print-contact-name = Su persona de contacto
print-contact-phone = Teléfono
print-contact-night = Noches y fines de semana
print-week = Semana del
print-date = Fecha
print-code = Código de impresión

## Links on the page to files for printing

download-heading = Imprimir o guardar
download-pdf = PDF para papel A4 ({ $language }, { $kilobytes } kB)
download-pdf-large = PDF en letra grande ({ $language }, { $kilobytes } kB)
download-pdf-booklet = PDF para imprimir y doblar como cuadernillo ({ $language }, { $kilobytes } kB)
download-pdf-booklet-help = Imprima por las dos caras, con giro por el borde corto; después, doble y grape.
download-pdf-press = PDF para imprenta ({ $language }, { $kilobytes } kB)
download-captions = Subtítulos para el vídeo (WebVTT, { $language }, { $kilobytes } kB)

## Sheet for the print shop

docket-heading = Hoja de pedido para la imprenta
docket-title = Título
docket-language = Idioma
docket-edition = Edición
docket-file = Archivo
docket-checksum = Suma de comprobación (SHA-256)
docket-size = Formato final tras el corte
docket-bleed = Sangrado en cada lado
docket-pages = Número de páginas, cubierta incluida
docket-binding = Lado de encuadernación
docket-binding-left = Izquierda
docket-binding-right = Derecha
docket-finishing = Acabado
docket-finishing-text = Doblar una vez y poner dos grapas en el doblez.
docket-paper = Papel
docket-paper-text = Mate o sin estucar, para que se pueda escribir en él. Interior de 115 g/m², cubierta de 170 g/m².
docket-colours = Colores
docket-colours-text = Cuatro colores (CMYK) por las dos caras. El texto es negro puro.
docket-marks = Marcas de corte
docket-marks-with = Con marcas de corte
docket-marks-without = Sin marcas de corte
docket-copies = Número de ejemplares
docket-contact = Persona de contacto
docket-proof = Antes de imprimir
docket-proof-text = Envíe una prueba a la persona que hizo el pedido y espere la respuesta.

## Review sheets

review-title = Hoja de revisión
review-intro = Lea cada texto numerado. Escriba al lado lo que sea incorrecto, poco claro o falte.
review-intro-translation = Compare cada traducción con el original que está al lado.
review-privacy = Indique su función, por ejemplo enfermera o paciente. Su nombre no es necesario para los comentarios.
review-file = También puede escribir sus comentarios en este archivo y devolverlo:
review-print = Esta hoja para imprimir (PDF)
review-since = Los cambios se marcan respecto a la hoja con este código:
review-marks = Las palabras entre [− y −] se han quitado. Las palabras entre [+ y +] son nuevas.
review-number = N.º
review-comment = Comentario
review-missing = Sin traducir. Los lectores ven aquí el texto original.
review-fallback = Los lectores ven aquí el texto original, porque un texto vecino no está traducido.
review-new = Nuevo
review-changed = Cambiado
review-gone = Quitado
review-found = Encontrado por el programa
review-notes = Comentario pendiente
review-note-stale = El texto ha cambiado desde este comentario.
review-notes-gone = Comentarios pendientes sobre textos que han cambiado o se han quitado
review-picture = Imagen
review-panels = Lo que dijeron los primeros lectores y lo que se cambió
review-sign = Aprobación
review-code = Código de este texto
review-code-text = La firma vale solo para el texto con este código. El código cambia en cuanto cambia una palabra, un número o un enlace.
review-role = Función
review-checked = Lo que he comprobado
review-sign-text = He leído todo el texto de esta hoja.
review-sign-meaning = La traducción dice lo mismo que el original.
review-sign-medicine = El contenido médico es correcto y está actualizado.
review-sign-numbers = Los números, las dosis y los límites son correctos.
review-sign-warnings = Las señales de alarma son correctas, y también a quién llamar.
review-sign-language = Las palabras son sencillas y amables.
review-result = Resultado
review-result-yes = El texto se puede usar tal como está.
review-result-changes = El texto se puede usar cuando se hayan atendido mis comentarios.
review-result-no = El texto todavía no se debe usar.
review-name = Nombre y cargo
review-signature = Firma
review-panel = Para pacientes y familiares
review-panel-text = Diga con sinceridad lo que piensa: es lo que más ayuda. No hace falta que dé su nombre.
review-panel-clear = ¿Estaba todo claro? ¿Qué palabras o frases fueron difíciles de entender?
review-panel-fear = ¿Hubo algo que le asustara o le hiriera? ¿Dónde?
review-panel-missing = ¿Faltaba algo que quería saber?
review-panel-more = ¿Desea decirnos algo más?

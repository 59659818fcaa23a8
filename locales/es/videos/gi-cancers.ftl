## meta

meta_kr6zntxd = Los cánceres gastrointestinales
meta_fli4q7tq = Guion de un vídeo de unos tres minutos: qué son los cánceres gastrointestinales, cómo se tratan y de dónde viene la ayuda.

## intro

intro_t7nbserw = Esta página es el guion de un vídeo de unos tres minutos. El vídeo en sí no está incluido. Puede leer lo que se ve en pantalla y lo que se dice.

## what-it-means

what-it-means_erqmigld = Qué significa la palabra
what-it-means_tl36tlfz = Por la mañana, una persona está sentada a la mesa de la cocina. Hay una carta sobre la mesa.
what-it-means_7tqizh67 = Ha oído las palabras cáncer gastrointestinal. Quizá se refieran a usted, o a una persona cercana. Este vídeo explica algunas palabras y algunos primeros pasos.
what-it-means_ajmtwh7a = Un dibujo de líneas del cuerpo. Los órganos aparecen uno tras otro.
what-it-means_limtya2v = Los cánceres gastrointestinales empiezan en los órganos que digieren los alimentos. Entre ellos están el esófago, el estómago, el hígado, el páncreas y el intestino. Son enfermedades distintas y necesitan tratamientos distintos.
what-it-means_2g7t57vr = Unos círculos pequeños se dividen. Algunos no paran y forman un bulto.
what-it-means_4yxu3pga = Nuestro cuerpo fabrica células nuevas cada día. El cáncer empieza cuando algunas células siguen creciendo y no paran. Pueden formar un bulto. Se llama [tumor][term-tumour].
what-it-means_iuxvdeyl = Unos pocos círculos viajan del intestino al hígado.
what-it-means_y7ewnu7a = Las células del cáncer pueden llegar a otros lugares del cuerpo. Allí pueden formar tumores nuevos, llamados metástasis. Un cáncer de intestino que llega al hígado sigue siendo un cáncer de intestino.
what-it-means_ztnucpuv = La persona mira por una ventana. Llega una amiga y también se sienta.
what-it-means_cu5h62sx = El cáncer tiene muchas causas. A menudo nadie puede decir por qué una persona enferma y otra no. No es culpa suya.

## tests-and-treatment

tests-and-treatment_kxzt7chl = Pruebas y tratamiento
tests-and-treatment_7g6krxji = Un escáner, un tubo fino con una cámara y un frasco pequeño con una muestra.
tests-and-treatment_ligmcegp = Los médicos usan pruebas de imagen, pruebas con cámara y pequeñas muestras de tejido. Los resultados muestran qué tipo de cáncer es y dónde está. Ayudan a planificar su tratamiento.
tests-and-treatment_xqaac3yh = Símbolos sencillos de una operación, de la radiación y de una infusión.
tests-and-treatment_r4xwbdmw = El tratamiento puede ser una operación, radioterapia o medicamentos. La quimioterapia y la inmunoterapia son dos tipos de tratamiento con medicamentos. Algunas personas necesitan un solo tratamiento. Otras necesitan varios. Su equipo médico le explica cuál es adecuado para usted.
tests-and-treatment_awh2ao26 = La persona y una médica miran juntas un plan.
tests-and-treatment_pk2lixle = El tratamiento puede tener distintos objetivos. Puede intentar curar el cáncer, frenarlo o aliviar los síntomas. Pregunte qué objetivo tiene su tratamiento.

## help

help_fkprodg4 = Ayuda para la vida diaria
help_b54v6kd3 = Una enfermera, un nutricionista y una fisioterapeuta saludan a la persona.
help_j4r2xnrb = Tiene todo un equipo. Hable pronto con ellos si tiene dolor, cansancio, pérdida de peso o preocupaciones. Los cuidados paliativos alivian los síntomas. Pueden ayudar en cualquier etapa, también durante el tratamiento.
help_pcs5js2w = La persona da un paseo corto con su amiga.
help_h3626jm3 = Comer lo suficiente, moverse un poco y hablar con personas de confianza puede ayudarle cada día. Los pequeños pasos cuentan.

## when-to-call

when-to-call_4zxn4crm = Cuándo llamar
when-to-call_gelz4bym = Una mano sujeta un teléfono. Una tarjeta muestra las palabras: el número de su equipo médico.
when-to-call_b7u6wsgi = Llame enseguida al número de su equipo médico, de día o de noche, si tiene fiebre o escalofríos, o si no puede retener los líquidos. Si nadie responde, vaya a urgencias.
when-to-call_bxtbgvyb = La tarjeta se da la vuelta. Muestra las palabras: número de emergencias.
when-to-call_srdn4wbu = Llame al número de emergencias si tiene un dolor nuevo o fuerte en el pecho, si le cuesta mucho respirar o de repente le cuesta respirar, o si tiene una hemorragia abundante. Llame también si nota debilidad nueva o entumecimiento nuevo en las piernas, o si tiene fiebre y la piel o los ojos amarillos.
when-to-call_hu23gmd4 = La persona escribe en un cuaderno. La imagen se aclara poco a poco.
when-to-call_3jcntyib = No tiene que aprenderlo todo hoy. Escriba sus preguntas y llévelas a su próxima consulta. No tiene que afrontar esto a solas.

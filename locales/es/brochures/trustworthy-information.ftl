## meta

meta_fbnytwes = Encontrar información fiable en internet
meta_7gdhxhyn = Cinco comprobaciones para personas con un cáncer gastrointestinal
meta_lyat3ags = Cómo comprobar páginas web, vídeos, chatbots y noticias de estudios sobre el cáncer gastrointestinal, y cómo usarlos con su equipo médico.
meta_5d2ziqu6 = Compruebe quién ha hecho la página, quién paga, de dónde viene la información, cuándo se revisó y qué quieren. Después hable con su equipo médico antes de actuar.

## intro

intro_xa3npka5 = Compruebe quién está detrás de una página, quién paga, de dónde viene la información, cuándo se revisó y qué quieren.
intro_ta2intjx = Empiece por los servicios públicos de salud, los hospitales y las asociaciones contra el cáncer.
intro_ymlbef7h = No deje, no retrase ni cambie su tratamiento por algo que haya encontrado en internet.
intro_acragg63 = No compre ni tome un remedio de internet antes de haber preguntado a su equipo médico.
intro_oip6tzjr = Lleve lo que encuentre a su equipo médico.

## why-search

why-search_zmrfex3f = Por qué es útil buscar, y por qué puede hacer daño
why-search_awdem3os = Busque cuando se sienta con ánimo y pare cuando le altere. No tiene que leerlo todo.
why-search_hvjid3vx = La buena información puede ayudarle a preparar preguntas y a explicar su enfermedad a su familia.
why-search_ncgx5jqk = Algunas páginas pueden asustarle. Quizá traten de otro cáncer o de otro estadio. Los números sobre supervivencia describen a grupos grandes, a menudo tratados hace años. No pueden decir qué le pasará a usted.
why-search_2rqatdnz = Elija una pregunta antes de empezar y fije un límite de tiempo. También puede pedir a alguien cercano que busque por usted.

## where-to-start

where-to-start_txur2g44 = Por dónde empezar
where-to-start_dscnzfv2 = Empiece por páginas que no tengan nada que vender. Son buenos puntos de partida:
where-to-start_igd7tgxp = el servicio público de salud o el ministerio de sanidad de su país
where-to-start_jasxifva = la asociación nacional contra el cáncer o un gran hospital oncológico
where-to-start_llxygjtv = una asociación de pacientes de su tipo de cáncer
where-to-start_rquz4cpy = una sociedad médica, por ejemplo las [guías para pacientes de la Sociedad Europea de Oncología Médica][esmo-patient-guides]
where-to-start_k4xlow2h = Su equipo médico puede indicarle buenas páginas en su idioma.
where-to-start_7g4n5sqe = Un sello de calidad por sí solo no demuestra nada. Algunos sellos ya no existen, pero las páginas antiguas todavía los muestran.

## five-checks

five-checks_ksua5nh6 = Las cinco comprobaciones
five-checks_ebaco36i = Hágase cinco preguntas sobre cada página, vídeo o publicación. Se basan en los consejos de un instituto público del cáncer[^nci-trust].
five-checks_frplvl5m = Cinco recuadros, uno debajo de otro. Cada uno tiene un pequeño dibujo y una pregunta: una persona, unas monedas, una página de texto, un reloj y una cesta de la compra.
five-checks_gqmurdip = ¿Quién?
five-checks_mpm6jobd = ¿Quién paga?
five-checks_3riol3oa = ¿De dónde?
five-checks_mdz7oovi = ¿Cuándo?
five-checks_htl5hn3k = ¿Qué quieren?
five-checks_d6kquafg = Cinco preguntas que hacerse antes de confiar en una página.

## who

who_hhusa4d2 = ¿Quién está detrás?
who_rhgfppnm = Busque un nombre y una dirección. Busque a las personas que escribieron y revisaron el texto. Deben tener formación sanitaria.

## who-pays

who-pays_egw3yibx = ¿Quién paga?
who-pays_u5txdxxi = Averigüe quién paga la página. Puede ser el Estado, una organización benéfica, una empresa o los anunciantes. Una buena página lo dice abiertamente.

## where-from

where-from_in6jgke3 = ¿De dónde viene?
where-from_7b4qelyp = Busque fuentes con nombre, como estudios o guías médicas. Abra una fuente y mire si dice lo mismo. La historia de una sola persona no es una prueba.

## when-checked

when-checked_wgklmnti = ¿Cuándo se revisó?
when-checked_nhfpris2 = Busque la fecha de la última revisión, porque el tratamiento del cáncer cambia deprisa. Si no hay fecha, busque otra página.

## what-they-want

what-they-want_qejcfgfp = ¿Qué quieren de usted?
what-they-want_antz2rrz = Pregúntese qué quiere la página que usted haga. Puede querer que aprenda, compre, done o dé sus datos. La buena información le dice que hable con su propio equipo médico.

## warning-signs

warning-signs_nsoswvad = Señales de alerta
warning-signs_xcss2jqw = Salga de la página si ve alguna de estas señales:
warning-signs_xtu4i7zm = La página promete una curación o un milagro.
warning-signs_q63naemm = La página dice que un solo remedio funciona contra todos los cánceres.
warning-signs_n36tlrfy = La página mantiene en secreto la composición del remedio.
warning-signs_r7atgat3 = La página pide dinero antes de darle detalles.
warning-signs_zwldvrsz = La página dice que los médicos ocultan la verdad.
warning-signs_zmtajpi3 = La página dice que un producto es seguro porque es natural.
warning-signs_rjxy7kgd = No deje ni retrase su tratamiento por consejos que haya encontrado en internet. Pregunte primero a su equipo médico.

## videos-and-forums

videos-and-forums_2k255jkb = Vídeos, grupos y foros
videos-and-forums_pmr2vilb = Use los vídeos y los foros para encontrar apoyo y consejos para la vida diaria. No los use para elegir un tratamiento.
videos-and-forums_tnf2xdkt = Otros pacientes pueden entenderle muy bien. Pero su cáncer y su tratamiento pueden ser distintos de los de usted.
videos-and-forums_h4i7dg3a = La información popular no siempre es cierta. Dos expertos en cáncer revisaron { $articles-total } artículos populares en redes sociales sobre el tratamiento del cáncer. El cáncer de intestino era uno de los temas. Los expertos encontraron afirmaciones falsas o engañosas en { $articles-misleading } de los artículos[^johnson-2022].
videos-and-forums_v742j7g7 = Averigüe quién habla en un vídeo y si esa persona vende algo.

## ai-chatbots

ai-chatbots_tecpstkv = Chatbots de inteligencia artificial
ai-chatbots_mb35v7tf = Use un chatbot para prepararse, no para decidir. Un chatbot es un programa de ordenador que escribe respuestas. Puede explicarle una palabra o ayudarle a escribir preguntas.
ai-chatbots_6px2a2gy = Un chatbot puede sonar seguro y, aun así, equivocarse. Puede inventarse una fuente o usar información antigua. No conoce toda su historia clínica.
ai-chatbots_mc2e5mpo = Un estudio puso a prueba un chatbot de los primeros con preguntas de tratamiento sobre otros cánceres. Alrededor de { $chatbot-wrong } de cada { $chatbot-answers } respuestas daba algún consejo que no coincidía con las guías médicas[^nci-chatbots-2023]. Los chatbots más nuevos pueden dar otros resultados.
ai-chatbots_43ddx3ns = Pregunte al chatbot por sus fuentes, y ábralas usted.
ai-chatbots_mvzfvicv = No introduzca su nombre, su fecha de nacimiento ni los resultados de sus pruebas.
ai-chatbots_qwg6dnif = No pregunte a un chatbot si un síntoma es una emergencia. Llame al número de su equipo médico o al número de emergencias.

## study-news

study-news_4cjizpq3 = Noticias sobre estudios
study-news_ncvtnapp = Hágase estas preguntas cuando lea sobre un estudio nuevo:
study-news_w4rbfyyk = ¿Participaron personas? A menudo, los resultados con células o animales no sirven para las personas.
study-news_gr5zl4vk = ¿Se parecían a usted esas personas? Busque el mismo cáncer y el mismo estadio.
study-news_kb3hmvo7 = ¿Cuántas personas participaron? El resultado de un estudio pequeño puede deberse al azar.
study-news_ny7ky5l4 = ¿A cuántas personas ayudó? Busque el número de personas.

## worked-example

worked-example_rt463fwq = Un ejemplo con números
worked-example_btkmryzi = Busque los números que hay detrás de un titular. **Nos hemos inventado los números de este ejemplo.** No son de un estudio ni de un producto real[^trust-own-example].
worked-example_ikrsmbmm = El titular dice: «Un producto nuevo reduce a la mitad el riesgo de un efecto secundario».
worked-example_sqpskd7v = Grupo
worked-example_suakgfmj = Personas del grupo
worked-example_vg5wc7o2 = Personas con el efecto secundario
worked-example_ath3yjbz = Personas sin el efecto secundario
worked-example_o3ycynkx = Grupo con el producto nuevo
worked-example_mykm5ytm = { $example-group }
worked-example_hswrmm6g = { $example-with }
worked-example_g2eiqphc = { $example-with-free }
worked-example_lfqr3psm = Grupo sin el producto nuevo
worked-example_jqa7kufa = { $example-group }
worked-example_4c2l2apz = { $example-without }
worked-example_76kwukhv = { $example-without-free }
worked-example_ebb4um5z = El titular es cierto: { $example-with } es la mitad de { $example-without }. Pero, de { $example-group } personas, el producto solo ayudó a { $example-helped }. Para las otras { $example-same } personas no hubo ninguna diferencia.
worked-example_36ywt5cz = En los estudios, las personas entendieron mejor estos números que los porcentajes[^akl-2011]. Pida a su equipo médico que le dé los números de esta forma.

## trial-registers

trial-registers_opmn6257 = Registros de ensayos clínicos
trial-registers_yp75xzxn = Use un registro para encontrar un [ensayo clínico][term-clinical-trial] del que pueda hablar con su equipo médico. Dos ejemplos son el [registro de la Unión Europea][clinical-trials-eu] y el [registro de los Estados Unidos][clinicaltrials-gov].
trial-registers_v3ocnd4q = Un registro es una lista de estudios. No los recomienda. En los Estados Unidos, no todos los estudios de la lista han sido revisados o aprobados por el Gobierno[^ctgov-2023].
trial-registers_mhb22i3n = Pregunte a su equipo médico si un ensayo es adecuado para su cáncer, sus [biomarcadores][term-biomarker] y su estado de salud. Tenga cuidado si hay que pagar para participar.

## buying-online

buying-online_tii3meaz = Comprar medicamentos y remedios en internet
buying-online_n3lm4au6 = Pregunte a su equipo médico o a un farmacéutico antes de comprar nada. Las hierbas, las vitaminas y otros remedios pueden cambiar el efecto de la [quimioterapia][term-chemotherapy] y de otros tratamientos.
buying-online_u2zvveai = No compre sin receta medicamentos que la necesitan. Los medicamentos falsificados pueden tener una composición o una dosis incorrectas[^ema-online].
buying-online_kdcgoenx = En la Unión Europea, Islandia, Liechtenstein y Noruega, los vendedores legales por internet muestran un logotipo común[^eu-logo-2014]. Compruebe el logotipo en este orden:
buying-online_cgf4ljst = Busque una bandera nacional en el logotipo. Un logotipo con la bandera de la Unión Europea es falso[^ema-online].
buying-online_7vy45zsa = Pulse el logotipo. Debe llevarle a la lista oficial de la autoridad nacional.
buying-online_4ayy6mih = Busque al vendedor en la lista oficial. Si el vendedor no está en ella, no compre.
buying-online_appv25ya = La [Agencia Europea de Medicamentos][medicines-online-eu] explica este logotipo. En otros países, pregunte a un farmacéutico.
buying-online_lah7inqy = Si ha tomado un producto y se encuentra mal, llame ahora al número de su equipo médico. En una emergencia, llame al número de emergencias. Diga qué ha tomado y guarde el envase.

## privacy

privacy_qtqd6jmv = Su privacidad
privacy_pcmcp7th = Cuente lo menos posible sobre usted:
privacy_cn5qwwg2 = En los foros, use un nombre que no revele quién es.
privacy_r5a3nexx = No publique imágenes de cartas, de resultados de pruebas ni de etiquetas de medicamentos.
privacy_gugcobll = No envíe dinero ni datos bancarios a personas que solo conoce por internet.

## bring-to-team

bring-to-team_rq2alhif = Llévelo a su equipo médico
bring-to-team_6kiuibp2 = Cuente a su equipo médico lo que ha encontrado, aunque tenga dudas. Lleve una página o un enlace y marque la parte importante.
bring-to-team_2jezqbni = Compruebe también este folleto. Busque quién lo ha hecho, quién lo ha pagado, sus fuentes y sus fechas.

## website-checker

website-checker_cjvrlwd6 = Ficha para rellenar: comprobar una página web
website-checker_hjudoiag = Comprobar una página web
website-checker_3d44kel4 = Marque «sí» o «no» en cada pregunta. Si marca «no» varias veces, busque otra página.
website-checker_ldnsanbl = Pregunta
website-checker_sai6gbdl = Sí
website-checker_4h7yowml = No
website-checker_nxtudeke = ¿Puedo ver quién está detrás de la página?
website-checker_37sxnh4t = ¿Puedo encontrar una dirección u otra forma de contacto?
website-checker_krpwllfg = ¿Dice la página quién la paga?
website-checker_sesp4qi3 = ¿Escribieron o revisaron el texto personas con formación sanitaria?
website-checker_pvuwwq4k = ¿Nombra la página sus fuentes?
website-checker_bu26eyjz = ¿Puedo ver la fecha de la última revisión?
website-checker_gpij5ert = ¿Describe la página tanto los daños como los beneficios?
website-checker_ofd2nfqs = ¿Puedo distinguir la publicidad de la información?
website-checker_volwegkj = ¿Dice la página qué pasa con mis datos?
website-checker_ojwevcd5 = ¿Me dice la página que hable con mi propio equipo médico?

## what-i-found

what-i-found_jkbitmpx = Ficha para rellenar: qué he encontrado
what-i-found_yhn74bxc = Qué he encontrado: una nota para mi próxima consulta
what-i-found_qtusvimp = Rellene una nota para cada página, vídeo o respuesta.
what-i-found_ry4rm5qu = Tema
what-i-found_uk3sbpp3 = Mis notas
what-i-found_4nrtbetr = Nombre o dirección de la página
what-i-found_mciv36n7 = Quién la ha hecho, y cuándo
what-i-found_bx7gr5qw = Qué dice
what-i-found_3gmk4sxm = Por qué es importante para mí
what-i-found_cqnd5ddb = Mi pregunta para el equipo médico
what-i-found_gskaxbvh = Qué dijo mi equipo médico
what-i-found_rhmapgo6 = Sobre lo que he encontrado
what-i-found_fajfgmqn = ¿Es adecuada esta información para mi cáncer y mi estadio?
what-i-found_smirmyvg = ¿Podría ayudarme esto, y podría hacerme daño?
what-i-found_ykcg4rie = ¿Es compatible con mi tratamiento y mis otros medicamentos?
what-i-found_wcoysyvs = ¿Qué páginas me recomiendan en mi idioma?

## when-to-call

when-to-call_4zxn4crm = Cuándo llamar

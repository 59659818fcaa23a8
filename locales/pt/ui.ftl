## Around the page

skip-to-content = Ir para o texto
home = Início
breadcrumb-label = Está aqui
languages-label = Línguas
languages-choose = Escolha a sua língua
menu-label = Menu
contents-heading = Nesta página
back-to-top = Voltar ao início

## Index of a language: headings

brochures-heading = Folhetos
videos-heading = Vídeos
more-heading = Mais informação

## Boxes: the word that stands in front of the text

callout-in-short = Em resumo
callout-note = É bom saber
callout-tip = Sugestão
callout-important = Importante
callout-caution = Cuidado
callout-warning = Aviso
tier-emergency = Emergência
tier-team = De dia ou de noite
tier-office-hours = No horário de atendimento
worksheet = Ficha para preencher
questions = Perguntas a fazer
contact-card = Contactos
film = Vídeo

## Worksheets

scale-instruction = Faça um círculo à volta de um número.

## Sources and glossary

notes-heading = Fontes
note-label = Fonte { $number }
note-back = Voltar ao texto a partir da fonte { $number }
note-back-place = Voltar ao lugar { $place } do texto a partir da fonte { $number }
glossary-title = Palavras explicadas
glossary-description = Palavras médicas em linguagem simples.

## Films

film-length =
    { $minutes ->
        [one] Duração: { $minutes } minuto
        [many] Duração: { $minutes } de minutos
       *[other] Duração: { $minutes } minutos
    }
film-in-words = Tudo o que veria e ouviria no vídeo está escrito nesta página.
cue-scene = No ecrã
cue-spoken = Voz
cue-time = Tempo

## What readers must be told

notice-heading = Tenha em atenção
notice-sample = Este é um texto de amostra. Nenhum profissional de saúde o aprovou. Não o use para tomar decisões sobre a sua saúde. Pergunte à sua equipa de saúde.
notice-machine-draft = Esta tradução foi feita por uma máquina. Nenhum profissional de saúde a reviu.
notice-incomplete =
    { $missing ->
        [one] { $missing } de { $total } passagens ainda não está traduzida. É apresentada em inglês.
        [many] { $missing } de { $total } passagens ainda não estão traduzidas. São apresentadas em inglês.
       *[other] { $missing } de { $total } passagens ainda não estão traduzidas. São apresentadas em inglês.
    }
notice-void-source = O texto original destas secções mudou desde que foram revistas: { $sections }
notice-void-value = Um número, um nome ou uma ligação destas secções mudou desde que foram revistas: { $sections }
notice-void-translation = A redação destas secções mudou desde que foram revistas: { $sections }

## Imprint

imprint-heading = Sobre este texto
imprint-version = Versão
imprint-prepared = Data de elaboração
imprint-last-reviewed = Última revisão por profissionais de saúde
imprint-never-reviewed = Ainda não revisto
imprint-next-review = Próxima revisão prevista
imprint-edition = Edição
imprint-sponsor = Pago por
imprint-no-sponsor = Nenhuma empresa pagou este texto.
imprint-licence = Licença
imprint-licence-text = Pode copiar e alterar este texto ao abrigo da licença { -licence-name }. Por favor, indique a fonte.
role-author = Texto
role-editor = Revisão editorial
role-clinician = Revisão médica
role-patient-panel = Revisão por doentes
role-translator = Tradução
role-illustrator = Desenhos
role-unnamed = Sem indicação do nome
role-machine = Rascunho automático, não revisto
role-reviewed = Revisto e assinado secção a secção
panel-patients = Lido por doentes
panel-families = Lido por familiares
panel-clinicians = Lido por profissionais de saúde
panel-size = { $date }. Número de pessoas: { $size }

## What an edition of an association adds

call-emergency = Número de emergência: { $number }
call-team = Linha telefónica: { $number }
call-team-hours = Linha telefónica: { $number } ({ $hours })
imprint-address = Morada
imprint-contact = Contacto
imprint-country = Para leitores de
imprint-approval = Código de aprovação
edition-publisher = Quem publica estas brochuras
edition-helplines = Linhas telefónicas de ajuda
edition-hours = Quando: { $text }
edition-cost = Custo da chamada: { $text }
edition-languages = Línguas: { $text }
edition-checked = Número verificado pela última vez: { $date }
edition-reporting = Comunicar um efeito secundário
edition-reporting-text = Pode comunicar um efeito secundário de um medicamento aqui: { $name }
edition-funding = Quem paga e outros interesses
edition-legal = Informação legal
edition-privacy = Privacidade e os seus dados
edition-feedback = Diga-nos o que está errado ou pouco claro
notice-overdue = Este texto devia ser revisto de novo até esta data: { $date }. Está em revisão. Pergunte à sua equipa se ainda é válido.

## Accessibility statement

accessibility-title = Acessibilidade
accessibility-description = Até que ponto estas páginas são acessíveis, o que falta e a quem dizer.
notice-statement-draft = Esta declaração é um rascunho. Ainda ninguém a assinou.
accessibility-scope = Esta declaração refere-se a estas páginas web e aos ficheiros PDF que elas oferecem.
accessibility-promise = { $name } quer que todas as pessoas os possam usar.
accessibility-status = Até que ponto as páginas são acessíveis
accessibility-partly = As páginas e os ficheiros cumprem as normas em parte: { $standards }. O que falta está indicado abaixo.
accessibility-none = Os nossos testes não encontraram nas páginas nada que não cumpra as normas: { $standards }.
accessibility-gaps = O que ainda não é acessível
accessibility-gap-reflow = Ninguém experimentou se as linhas de um ficheiro PDF se adaptam a um ecrã pequeno ({ $clause }).
accessibility-gap-booklet = Os leitores de ecrã não conseguem ler os cadernos para imprimir e dobrar ({ $clause }).
accessibility-instead = Se um ficheiro não funcionar para si, leia a página web. Tem o mesmo texto.
accessibility-method = Como foi avaliado
accessibility-machine = Programas testaram as páginas num navegador. O que os programas não veem foi avaliado pelas próprias pessoas que fazem estas páginas. Última vez: { $date }.
accessibility-unaudited = Nenhum organismo independente avaliou as páginas. As pessoas com deficiência ainda não as testaram.
accessibility-signed = Assinado por { $name } nesta data: { $date }.
accessibility-feedback = Se alguma coisa não funcionar para si
accessibility-feedback-text = Diga-nos, ou peça o texto noutra forma: { $address }
accessibility-enforcement = Se a nossa resposta não ajudar
accessibility-open = A associação que publica estas páginas indicará aqui a quem recorrer.

## Foot of the page

footer-independent = Este site é independente. O programa e as organizações que o inspiraram não o escreveram, verificaram nem apoiaram.
footer-about = Sobre estes folhetos

## Page not found

not-found-title = Página não encontrada
not-found-text = Esta página não existe ou o seu endereço mudou.
not-found-home = Ir para os folhetos

## Page that has moved

moved-title = Esta página mudou de lugar
moved-text = Esta página tem um novo endereço:

## Versions and corrections

versions-heading = Versões deste folheto
version-name = Versão { $version }: { $date }
version-newest = Ir para o texto mais recente
notice-version-newest = Esta é a versão { $version }. Data: { $date }. É a mais recente.
notice-version-old = Esta é a versão { $version }. Data: { $date }. Existe um texto mais recente.
notice-kept = Existe um texto mais recente, mas ainda não nesta língua. Data deste texto: { $date }.
notice-mistake = Este texto tem um erro. Veja a secção: { $section }
correction-wrong = Errado: { $text }
correction-right = Correto: { $text }
correction-date = Data em que o erro foi encontrado: { $date }
correction-pending = Esta passagem está a ser corrigida. Pergunte à sua equipa. Não siga o texto que estava aqui.
correction-section = Secção: { $section }
correction-versions = Versões com este erro: { $versions }
corrections-title = Correções
corrections-intro = Estas passagens estavam erradas em versões anteriores. Se tiver uma em papel, escreva nela o texto correto.
download-slip = Correções para imprimir (PDF, { $language }, { $kilobytes } kB)

## On paper

print-page = Página { $page } de { $pages }
print-contents = Neste folheto
print-draft = Rascunho
print-links = Endereços na Internet
print-web = Este folheto na Internet
print-qr = Código QR com o endereço deste folheto na Internet
print-stamp = Carimbo do seu hospital ou consultório
print-contact-name = A sua pessoa de contacto
print-contact-phone = Telefone
print-contact-night = À noite e ao fim de semana
print-week = Semana de
print-date = Data
print-code = Código de impressão

## Links on the page to files for printing

download-heading = Imprimir ou guardar
download-pdf = PDF para papel A4 ({ $language }, { $kilobytes } kB)
download-pdf-large = PDF em letra grande ({ $language }, { $kilobytes } kB)
download-pdf-booklet = PDF para imprimir e dobrar em forma de caderno ({ $language }, { $kilobytes } kB)
download-pdf-booklet-help = Imprima dos dois lados, virando na margem curta; depois dobre e agrafe.
download-pdf-press = PDF para a gráfica ({ $language }, { $kilobytes } kB)
download-captions = Legendas para o vídeo (WebVTT, { $language }, { $kilobytes } kB)

## Sheet for the print shop

docket-heading = Folha de encomenda para a gráfica
docket-title = Título
docket-language = Língua
docket-edition = Edição
docket-file = Ficheiro
docket-checksum = Soma de verificação (SHA-256)
docket-size = Formato final depois do corte
docket-bleed = Sangria em cada lado
docket-pages = Número de páginas, capa incluída
docket-binding = Lado da encadernação
docket-binding-left = Esquerda
docket-binding-right = Direita
docket-finishing = Acabamento
docket-finishing-text = Dobrar uma vez e pôr dois agrafos na dobra.
docket-paper = Papel
docket-paper-text = Mate ou não revestido, para que se possa escrever nele. Miolo de 115 g/m², capa de 170 g/m².
docket-colours = Cores
docket-colours-text = Quatro cores (CMYK) nos dois lados. O texto é preto puro.
docket-marks = Marcas de corte
docket-marks-with = Com marcas de corte
docket-marks-without = Sem marcas de corte
docket-copies = Número de exemplares
docket-contact = Pessoa de contacto
docket-proof = Antes de imprimir
docket-proof-text = Envie uma prova à pessoa que fez a encomenda e aguarde a resposta.

## Review sheets

review-title = Folha de revisão
review-intro = Leia cada texto numerado. Escreva ao lado o que está errado, pouco claro ou em falta.
review-intro-translation = Compare cada tradução com o original ao lado.
review-privacy = Indique a sua função, por exemplo enfermeiro ou doente. O seu nome não é necessário para os comentários.
review-file = Também pode escrever os seus comentários neste ficheiro e devolvê-lo:
review-print = Esta folha para imprimir (PDF)
review-since = As alterações estão assinaladas em relação à folha com este código:
review-marks = As palavras entre [− e −] foram retiradas. As palavras entre [+ e +] são novas.
review-number = N.º
review-comment = Comentário
review-missing = Não traduzido. Aqui os leitores veem o texto original.
review-fallback = Aqui os leitores veem o texto original, porque um texto ao lado não está traduzido.
review-new = Novo
review-changed = Alterado
review-gone = Retirado
review-found = Encontrado pelo programa
review-notes = Comentário em aberto
review-note-stale = O texto mudou depois deste comentário.
review-notes-gone = Comentários em aberto sobre textos alterados ou retirados
review-picture = Imagem
review-panels = O que disseram os primeiros leitores e o que foi alterado
review-sign = Aprovação
review-code = Código deste texto
review-code-text = A assinatura só vale para o texto com este código. O código muda assim que muda uma palavra, um número ou uma ligação.
review-role = Função
review-checked = O que verifiquei
review-sign-text = Li todo o texto desta folha.
review-sign-meaning = A tradução diz o mesmo que o original.
review-sign-medicine = O conteúdo médico está correto e atualizado.
review-sign-numbers = Os números, as doses e os limites estão corretos.
review-sign-warnings = Os sinais de alarme estão corretos, e também a quem telefonar.
review-sign-language = As palavras são simples e gentis.
review-result = Resultado
review-result-yes = O texto pode ser usado como está.
review-result-changes = O texto pode ser usado quando os meus comentários forem tratados.
review-result-no = O texto ainda não deve ser usado.
review-name = Nome e cargo
review-signature = Assinatura
review-panel = Para doentes e familiares
review-panel-text = Diga com sinceridade o que pensa: é o que mais ajuda. Não precisa de dar o seu nome.
review-panel-clear = Estava tudo claro? Que palavras ou frases foram difíceis de compreender?
review-panel-fear = Houve algo que o assustou ou magoou? Onde?
review-panel-missing = Faltava alguma coisa que queria saber?
review-panel-more = Há mais alguma coisa que nos queira dizer?

## meta

meta_tznod2am = Sobre estes folhetos
meta_cv7r3hyi = Quem fez estes folhetos, para que servem e como os pode usar.

## intro

intro_6p2o7hzz = Este conteúdo é uma amostra. Nenhum profissional de saúde aprovou o seu uso na prestação de cuidados. Não substitui os conselhos da sua própria equipa de saúde.

## idea

idea_bc4qj2o4 = De onde vem a ideia
idea_q6cchaw2 = Um programa já existente de educação para doentes deu-nos a ideia para os temas. Somos independentes desse programa e das organizações que o promovem. Elas não escreveram, verificaram nem apoiaram estes textos.

## languages

languages_czmthexn = Línguas
languages_qsfmwgwp = Escrevemos os folhetos em inglês. Todas as traduções são rascunhos feitos por uma máquina. Nenhum profissional de saúde as reviu. Quando uma passagem ainda não está traduzida, aparece em inglês.

## use

use_b2cliqvj = Como os pode usar
use_kraaaqhz = Pode copiar, imprimir, traduzir e alterar estes folhetos ao abrigo da licença { -licence-name }. Por favor, indique a fonte e diga o que alterou.

## privacy

privacy_qtqd6jmv = A sua privacidade
privacy_p46penl3 = Este site não usa cookies. Não guarda nada no seu dispositivo. Não pede nada a nenhum outro site.

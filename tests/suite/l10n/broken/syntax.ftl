### variables:
good = Gut
no-value =
blank = { "" }
blank-space = { "   " }
no-default =
    { 1 ->
        [one] eins
        [other] andere
    }
two-defaults =
    { 1 ->
       *[one] eins
       *[other] andere
    }
no-new-line = { 1 -> [one] eins *[other] andere }
empty-variant =
    { 1 ->
        [one]
       *[other] andere
    }
unclosed = Text { 1
after-unclosed = Gut nach Klammer
closing = Text }
empty-braces = Text { }
bad-escape = { "\x" }
bad-unicode = { "\u00é" }
bad-unicode-end = { "\u00" }
unclosed-string = { "Text }
selector-message =
    { good ->
       *[other] x
    }
duplicate-argument = { NUMBER(1, a: 1, a: 2) }
argument-order = { NUMBER(a: 1, 1) }
-term-without-value =
    .a = b
with-attribute = Text
    .bad = { 1
    .good = x
twice-attribute = Text
    .a = x
    .a = y
twice = Erste
twice = Zweite
this line is no message
1number = x
ümlaut = x
=
	tab = x
continued = Text
	tab
continued-at-start = Text
continues here
#comment without space
# comment
after-comment = Gut nach Kommentar

text-plain = Plain text
text-unicode = Žluťoučký kůň 食べる عربى 🦀
text-punctuation = "Quotes", 'apostrophes' — dashes; [brackets] (parens) *stars* #hash .dot
text-trailing = Trailing spaces are cut
text-leading = Leading spaces are cut
text-lines =
    First line
    second line
    third line
text-lines-same =
    First line
    second line
text-lines-dedent =
    First line
      indented
    back
text-blank-line =
    First
    
    third
text-lines-trailing =
    First line  
    second line
text-hash =
    a
    # no comment
text-equals = a = b = c
text-colon = a: b
text-percent = 100 % of 5 %
text-slash = \ is no escape in text \u0041
text-quote-in = say "hi"
text-arrow = a -> b
text-digits = 1. 2) 3
text-nbsp = x
string = { "text" }
string-empty = { "" }
string-only-spaces = { "   " }
string-leading = { "" }   kept
string-trailing = kept   { "" }
string-brace = { "{" }x{ "}" }
string-quote = { "\"" }
string-backslash = { "\\" }
string-hex-like = { "\\u0041" }
string-bracket = { "[" }x]
string-many = { "a" }{ "b" }{ "c" }
string-middle = a { "b" } c
string-line-start =
    a
    { "*" }b
number-int = { 5 }
number-zero = { 0 }
number-negative = { -5 }
var = { $name }
var-tight = { $name }
var-wide = { $name }
var-lines = { $name }
var-twice = { $name } and { $name }
var-around = a{ $name }b
var-empty = [{ $empty }]
var-number = { $n }
var-zero = { $zero }
var-start =
    { $name } first
    then
var-two = { $name } { $n }
var-nested = {{ $name }}
var-nested-deep = {{{{ $name }}}}
var-in-lines =
    One { $name }
    two { $n }
ref = { text-plain }
ref-around = <{ text-plain }>
ref-chain = { ref }
ref-chain-two = { ref-chain } and { ref }
ref-var = { var-around }
ref-attribute = { with-attributes.title }
ref-attribute-var = { with-attributes.named }
ref-select = { select-one }
ref-lines = { text-lines }
with-attributes = Value
    .title = Title
    .named = Title of { $name }
    .select =
        { $n ->
            [one] one
           *[other] many
        }
only-attributes =
    .title = Only a title
ref-only-attribute = { only-attributes.title }
ref-attribute-select = { with-attributes.select }
-brand = Shapepress
    .gender = masculine
    .case = nominative
-brand-case =
    { $case ->
       *[nominative] Firefox
        [genitive] Firefoxu
        [locative] Firefoxe
    }
-brand-args = { $first } and { $second }
-brand-nested = { -brand } Foundation
-brand-number =
    { $count ->
        [one] brand
       *[other] brands
    }
-brand-quote = "{ -brand }"
term = { -brand }
term-around = The { -brand }!
term-twice = { -brand }{ -brand }
term-case = { -brand-case(case: "genitive") }
term-case-default = { -brand-case(case: "dative") }
term-args = { -brand-args(first: "A", second: "B") }
term-nested = { -brand-nested }
term-number = { -brand-number(count: 1) }
term-number-many = { -brand-number(count: 3) }
term-quote = { -brand-quote }
term-default-case = { -brand-case }
term-attribute-select =
    { -brand.gender ->
        [masculine] his
        [feminine] her
       *[other] its
    }
term-attribute-default =
    { -brand.case ->
        [genitive] g
       *[other] default
    }
term-in-select =
    { $n ->
       *[other] { -brand } { $n }
    }
term-in-term-case = { -brand-case(case: "locative") } and { -brand-case(case: "nominative") }
select-one =
    { $one ->
        [one] one
       *[other] other
    }
select-string =
    { $case ->
        [genitive] of
       *[nominative] plain
    }
select-string-default =
    { $name ->
        [Bob] Bob!
       *[other] somebody
    }
select-empty =
    { $empty ->
        [a] a
       *[b] b
    }
select-default-first =
    { $case ->
       *[nominative] plain
        [genitive] of
    }
select-number-key =
    { $n ->
        [5] five
       *[other] other
    }
select-number-key-zero =
    { $zero ->
        [0] none
        [one] one
       *[other] some
    }
select-number-key-decimal =
    { $half ->
        [1.5] one and a half
       *[other] other
    }
select-number-key-no =
    { $n ->
        [6] six
       *[other] other
    }
select-number-before-category =
    { $one ->
        [1] exactly one
        [one] one
       *[other] other
    }
select-number-default =
    { $n ->
       *[0] zero
        [1] one
    }
select-literal =
    { 1 ->
        [1] one
       *[other] other
    }
select-literal-string =
    { "a" ->
        [a] A
       *[b] B
    }
select-function =
    { NUMBER($one) ->
        [one] one
       *[other] other
    }
select-function-number-key =
    { NUMBER($n) ->
        [5] five
       *[other] other
    }
select-ordinal-key =
    { NUMBER($n, type: "ordinal") ->
        [5] fifth by key
       *[other] other
    }
select-nested =
    { $one ->
        [one]
            { $case ->
                [genitive] one of
               *[nominative] one
            }
       *[other] other
    }
select-nested-other =
    { $case ->
        [genitive]
            { $name ->
                [Anna] of Anna
               *[other] of somebody
            }
       *[other] other
    }
select-around =
    a { $case ->
        [genitive] b
       *[other] c
    } d
select-twice =
    { $case ->
        [genitive] A
       *[other] B
    } { $name ->
        [Anna] C
       *[other] D
    }
select-value-lines =
    { $case ->
        [genitive]
            first
            second
       *[other] x
    }
select-with-var =
    { $case ->
        [genitive] of { $name }
       *[other] { $name }
    }
select-with-ref =
    { $case ->
        [genitive] { text-plain }
       *[other] x
    }
select-in-nested = {{ $case ->
        [genitive] inner
       *[other] x
    }}
select-tight =
    { $case ->
        [genitive] a
       *[other] b
    }
select-key-spaces =
    { $case ->
        [genitive] spaced
       *[other] x
    }
select-text-after =
    { $case ->
       *[other] x
    }, after
select-number-against-name =
    { $n ->
        [genitive] g
       *[other] other
    }
select-string-against-category =
    { $name ->
        [one] one
       *[other] other
    }
select-string-against-number =
    { $name ->
        [1] one
       *[other] other
    }
select-long =
    { $case ->
        [a] 1
        [b] 2
        [c] 3
        [d] 4
        [e] 5
        [f] 6
        [genitive] 7
       *[g] 8
    }
select-many-keys =
    { $n ->
        [0] zero
        [5] five
        [10] ten
       *[other] other
    }
select-negative-key =
    { $n ->
        [-5] minus five
       *[other] other
    }
select-by-two =
    { $two ->
        [2] two
       *[other] other
    }
select-starts-line =
    { $case ->
        [genitive] first
       *[other] x
    }
    second line
select-term-inside-variant =
    { $case ->
        [genitive] { -brand-case(case: "genitive") }
       *[other] { -brand-case(case: "nominative") }
    }
select-attribute-inside =
    { $case ->
        [genitive] { with-attributes.named }
       *[other] x
    }
select-string-literal-inside =
    { $case ->
        [genitive] { "" }
       *[other] x
    }
select-deep =
    { $one ->
       *[other]
            { $case ->
               *[genitive]
                    { $name ->
                        [Anna] three deep
                       *[other] x
                    }
            }
    }
select-then-reference = { select-one }, { select-string }
select-nested-braces = {{{ $case ->
        [genitive] deep
       *[other] x
    }}}
number-fn = { NUMBER($n) }
number-fn-literal = { NUMBER(5) }
number-fn-min = { NUMBER($n, minimumFractionDigits: 0) }
number-fn-max = { NUMBER($n, maximumFractionDigits: 2) }
number-fn-grouping = { NUMBER($n, useGrouping: "false") }
number-fn-type = { NUMBER($n, type: "cardinal") }
number-fn-nested = { NUMBER({ $n }) }
fault-variable = a { $nope } b
fault-message = a { nope } b
fault-term = a { -nope } b
fault-attribute = { with-attributes.nope }
fault-term-attribute =
    { -brand.nope ->
        [a] a
       *[b] b
    }
fault-function = { NOPE($n) }
fault-no-value = { only-attributes }
fault-cycle-self = { fault-cycle-self }
fault-cycle-a = { fault-cycle-b }
fault-cycle-b = { fault-cycle-a }
fault-variable-in-select =
    { $nope ->
       *[other] other
    }
fault-inner =
    { $case ->
        [genitive] { $nope }
       *[other] x
    }
differs-decimal = { $half }
differs-literal-decimal = { 5.0 }
differs-big = { $big }
differs-no-grouping = { NUMBER($big, useGrouping: "false") }
differs-minimum = { NUMBER($n, minimumFractionDigits: 2) }
differs-pad = { NUMBER($n, minimumIntegerDigits: 2) }
differs-key-order =
    { $one ->
        [one] by category
        [1] by number
       *[other] other
    }
-brand-nope = Brand { $nope }
differs-term-variable = { -brand-nope }
differs-term-outer-variable = { -brand-name }
-brand-name = Brand of { $name }
differs-unknown-function-selector =
    { NOPE($n) ->
        [a] a
       *[b] silently b
    }
differs-function-argument = { NUMBER($name) }
differs-unknown-option = { NUMBER($n, style: "percent") }

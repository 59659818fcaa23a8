//! Fluent's syntax errors in words for translators.

use fluent_syntax::parser::ErrorKind;

use crate::diag::{Diagnostic, Span};

/// The finding for a syntax error at `span` of `text`.
pub(super) fn syntax(kind: &ErrorKind, text: &str, span: Span) -> Diagnostic {
    let rest = text.get(span.range().start..).unwrap_or("");
    let (message, help): (String, &str) = match kind {
        _ if rest.starts_with('\t') => {
            ("a tab stands where only spaces may stand".to_owned(), "replace the tab by four spaces")
        }
        ErrorKind::ExpectedToken('=') => (
            "this line is no message: after the id comes `=`".to_owned(),
            "write `id = text`; if the line belongs to the text above it, begin it with four spaces",
        ),
        ErrorKind::ExpectedToken('}') => (
            "a `{` is not closed".to_owned(),
            "close it with `}`; to show a brace to readers write `{ \"{\" }`",
        ),
        ErrorKind::ExpectedToken(')') => ("a `(` is not closed".to_owned(), "close it with `)`"),
        ErrorKind::ExpectedToken(']') => {
            ("the name of a variant is not closed".to_owned(), "write it as `[one]`, `[other]` or `[1]`")
        }
        ErrorKind::ExpectedToken(' ') => ("after `#` comes a space".to_owned(), "write `# comment`"),
        ErrorKind::ExpectedToken(c) => (format!("`{c}` is missing here"), "compare with the English file"),
        ErrorKind::ExpectedCharRange { .. } if rest.trim_start().starts_with('.') => (
            "this attribute cannot be read".to_owned(),
            "write `    .name = text`, with a text after `=` and every `{` closed",
        ),
        ErrorKind::ExpectedCharRange { range } if range.contains('n') && range.contains('|') => (
            "after `->` comes a new line".to_owned(),
            "put each variant on a line of its own: `[one] …`, then `*[other] …`",
        ),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => {
            ("a number is incomplete".to_owned(), "write digits, for example `1` or `1.5`")
        }
        ErrorKind::ExpectedCharRange { .. } => (
            "this line is no message".to_owned(),
            "ids begin with a letter from a to z; if the line belongs to the text above it, begin it with four spaces",
        ),
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("`{entry_id}` has no text"),
            "write the text after `=`, or delete the line: a missing message is shown in English",
        ),
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("`-{entry_id}` has no text"), "write the name after `=`")
        }
        ErrorKind::ForbiddenCallee => (
            "this is no function".to_owned(),
            "functions are written in capitals: `NUMBER($name)`, `DATETIME($name)`",
        ),
        ErrorKind::MissingDefaultVariant => (
            "no variant is marked as the one for all other cases".to_owned(),
            "put `*` in front of one variant, mostly `*[other]`",
        ),
        ErrorKind::MultipleDefaultVariants => {
            ("two variants are marked with `*`".to_owned(), "leave the `*` at `[other]` only")
        }
        ErrorKind::MissingValue => {
            ("a variant or attribute has no text".to_owned(), "write its text, or delete it")
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => (
            "variants cannot be chosen by this".to_owned(),
            "choose by a variable `$name` or a term's attribute `-term.name`",
        ),
        ErrorKind::TermAttributeAsPlaceable => (
            "a term's attribute cannot be shown".to_owned(),
            "use it to choose a variant: `{ -term.name -> … }`",
        ),
        ErrorKind::UnterminatedStringLiteral => {
            ("a text in quotes does not end on its line".to_owned(), "close it with `\"`")
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            ("an argument without a name stands after one with a name".to_owned(), "put it first")
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            (format!("the argument `{name}` stands twice"), "delete one")
        }
        ErrorKind::UnknownEscapeSequence(_) => (
            "this `\\` escape is not known".to_owned(),
            "within quotes write `\\\\` for a backslash, `\\\"` for a quote, `\\u00A0` for a character by number",
        ),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "a character's number is incomplete".to_owned(),
            "`\\u` is followed by exactly four hexadecimal digits, `\\U` by six",
        ),
        ErrorKind::UnbalancedClosingBrace => (
            "there is a `}` without `{`".to_owned(),
            "delete it; to show a brace to readers write `{ \"}\" }`",
        ),
        ErrorKind::ExpectedInlineExpression => (
            "there is nothing between the braces that can be shown".to_owned(),
            "write `{ $name }` exactly as in English; to show a brace write `{ \"{\" }`",
        ),
        ErrorKind::ExpectedLiteral => (
            "an argument must be a number or a text in quotes".to_owned(),
            "write `name: 2` or `name: \"text\"`",
        ),
    };
    Diagnostic::error("ftl-syntax", message)
        .at(span)
        .why("the message cannot be read and is shown in the source language")
        .help(help)
}

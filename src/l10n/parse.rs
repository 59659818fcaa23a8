//! Reads Fluent files into messages with places.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, Slice};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::entries::cut;
use super::remedy;
use crate::diag::{BadCharacter, Diagnostic, FileId, SourceMap, Span, bad_characters};
use crate::model::{Element, Expr, Message, Pattern, Variant, VariantKey};

/// The largest file that is read, in bytes.
const MAX_BYTES: usize = 2 * 1024 * 1024;

/// How deep braces may be nested.
pub(super) const MAX_DEPTH: usize = 32;

/// Reads a `.ftl` file into its messages and terms, in the order of the file; both of two that have the same id.
///
/// Everything that can be read is returned. Left out, each with an error, are entries that are no Fluent, that nest
/// braces deeper than 32, or that hold characters which reorder text; a file above 2 MB is not read at all.
pub fn parse(map: &SourceMap, file: FileId) -> (Vec<Message>, Vec<Diagnostic>) {
    let text = map.text(file);
    if text.len() > MAX_BYTES {
        let found = Diagnostic::error("ftl-too-large", "the file is larger than 2 MB")
            .at(Span::new(file, 0, 1))
            .why("a file of messages has a few hundred kilobytes at the most; this one is damaged or no such file")
            .help("restore the file, or split it");
        return (Vec::new(), vec![found]);
    }
    let mut reader = Reader { file, text, messages: Vec::new(), diagnostics: Vec::new() };
    for chunk in cut(text) {
        if chunk.bearable {
            reader.chunk(chunk.range);
        } else {
            reader.diagnostics.push(too_deep(Span::new(
                file,
                chunk.range.start,
                first_line_end(text, &chunk.range),
            )));
        }
    }
    reader.report_duplicates();
    (reader.messages, reader.diagnostics)
}

fn first_line_end(text: &str, range: &Range<usize>) -> usize {
    let line = text[range.clone()].lines().next().unwrap_or("");
    range.start + line.char_indices().nth(60).map_or(line.len(), |(i, _)| i)
}

fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::error("ftl-too-deep", format!("braces are nested deeper than {MAX_DEPTH}"))
        .at(span)
        .why("no text needs this; the entry is damaged, or made to stop the program")
        .help("write the message anew, with one `{ … }` for each value")
}

/// A stretch of the file that knows where it stands.
#[derive(Clone, Debug)]
struct Part<'s> {
    text: &'s str,
    at: usize,
}

impl AsRef<str> for Part<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

/// The parser compares the names of arguments.
impl PartialEq for Part<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'s> Slice<'s> for Part<'s> {
    /// The parser may ask for a range that ends within a character (after a bad `\u` escape).
    fn slice(&self, range: Range<usize>) -> Self {
        Self { text: self.text.get(range.clone()).unwrap_or(""), at: self.at + range.start }
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
    }
}

impl Part<'_> {
    fn range(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }
}

struct Reader<'s> {
    file: FileId,
    text: &'s str,
    messages: Vec<Message>,
    diagnostics: Vec<Diagnostic>,
}

/// The entry cannot be used; its finding has been reported.
struct Rejected;

impl<'s> Reader<'s> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range.start, range.end)
    }

    fn chunk(&mut self, range: Range<usize>) {
        let clean = self.report_characters(&range);
        let source = Part { text: &self.text[range.clone()], at: range.start };
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let at = match error.kind {
                        ErrorKind::ExpectedToken('=') => self.line_at(range.start + error.pos.start),
                        _ => self.char_at(range.start + error.pos.start, &range),
                    };
                    self.diagnostics.push(remedy::syntax(&error.kind, self.text, self.span(at)));
                }
                resource
            }
        };
        for entry in resource.body {
            let read = match entry {
                ast::Entry::Message(m) => self.entry("", &m.id, m.value.as_ref(), &m.attributes, m.comment),
                ast::Entry::Term(t) => self.entry("-", &t.id, Some(&t.value), &t.attributes, t.comment),
                _ => continue,
            };
            if let (Ok(message), true) = (read, clean) {
                self.messages.push(message);
            }
        }
    }

    /// The line that holds a byte.
    fn line_at(&self, at: usize) -> Range<usize> {
        let start = self.text[..at].rfind('\n').map_or(0, |i| i + 1);
        start..start + self.text[start..].lines().next().unwrap_or("").trim_end().len()
    }

    /// The character at a byte, or the last one of the chunk: the place an error is shown at.
    fn char_at(&self, at: usize, chunk: &Range<usize>) -> Range<usize> {
        let mut start = at.min(chunk.end);
        if start == chunk.end || self.text.as_bytes().get(start) == Some(&b'\n') {
            let read = self.text[chunk.start..].get(..start - chunk.start).unwrap_or("");
            start = chunk.start + read.trim_end().char_indices().next_back().map_or(0, |(i, _)| i);
        }
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        start..start + self.text[start..].chars().next().map_or(0, char::len_utf8)
    }

    /// Reports characters that may not stand in a message; says whether its own lines (not the comments) are clean.
    fn report_characters(&mut self, range: &Range<usize>) -> bool {
        let mut clean = true;
        let mut at = range.start;
        for line in self.text[range.clone()].split_inclusive('\n') {
            if let Some(bad) = bad_characters(line).next() {
                let start = at + bad.at;
                self.diagnostics.push(bad.finding(self.span(start..start + bad.character.len_utf8())));
                clean &= line.starts_with('#');
            }
            at += line.len();
        }
        clean
    }

    fn entry(
        &mut self,
        sigil: &str,
        id: &ast::Identifier<Part<'s>>,
        value: Option<&ast::Pattern<Part<'s>>>,
        attributes: &[ast::Attribute<Part<'s>>],
        comment: Option<ast::Comment<Part<'s>>>,
    ) -> Result<Message, Rejected> {
        let mut span = self.span(id.name.at - sigil.len()..id.name.range().end);
        let value = value.map(|v| self.pattern(v, 1)).transpose()?;
        span = value.as_ref().map_or(span, |v| span.to(v.span));
        let mut kept: Vec<(String, Pattern)> = Vec::new();
        for attribute in attributes {
            let pattern = self.pattern(&attribute.value, 1)?;
            let name = attribute.id.name.text;
            span = span.to(pattern.span);
            if kept.iter().any(|(n, _)| n == name) {
                let at = self.span(attribute.id.name.range());
                self.diagnostics.push(
                    Diagnostic::error(
                        "duplicate-attribute",
                        format!("`.{name}` stands twice in this message"),
                    )
                    .at(at)
                    .why("only the first is used")
                    .help("delete the wrong one"),
                );
                continue;
            }
            kept.push((name.to_owned(), pattern));
        }
        Ok(Message {
            id: format!("{sigil}{}", id.name.text),
            value,
            attributes: kept,
            comment: comment.map(|c| c.content.iter().map(|l| l.text).collect::<Vec<_>>().join("\n")),
            span,
        })
    }

    fn pattern(&mut self, pattern: &ast::Pattern<Part<'s>>, depth: usize) -> Result<Pattern, Rejected> {
        let mut elements: Vec<Element> = Vec::new();
        let mut is_escape = false;
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    let at = self.span(value.range());
                    match elements.last_mut() {
                        // The parser gives each line of a text as an element of its own.
                        Some(Element::Text(text, span)) if !is_escape => {
                            text.push_str(value.text);
                            *span = span.to(at);
                        }
                        _ => elements.push(Element::Text(value.text.to_owned(), at)),
                    }
                    is_escape = false;
                }
                ast::PatternElement::Placeable { expression } => {
                    let span = self.span(range_of(expression));
                    let escaped = escaped_sign(expression, elements.last());
                    is_escape = escaped.is_some();
                    elements.push(match escaped {
                        Some(sign) => Element::Text(sign.to_owned(), span),
                        None => Element::Placeable(self.expression(expression, depth)?, span),
                    });
                }
            }
        }
        let span_of = |e: &Element| match e {
            Element::Text(_, span) | Element::Placeable(_, span) => *span,
        };
        let mut span = match (elements.first(), elements.last()) {
            (Some(first), Some(last)) => span_of(first).to(span_of(last)),
            _ => self.span(0..0),
        };
        // An expression's own place is without its braces; whoever moves a message must take them along.
        if let Some(ast::PatternElement::Placeable { expression }) = pattern.elements.first() {
            let start = start_of_placeable(self.text, range_of(expression).start);
            span = self.span(start..span.range().end);
        }
        if let Some(ast::PatternElement::Placeable { expression }) = pattern.elements.last() {
            let start = start_of_placeable(self.text, range_of(expression).start);
            span = self.span(span.range().start..end_of_placeable(self.text, start));
        }
        Ok(Pattern { elements, span })
    }

    fn expression(&mut self, e: &ast::Expression<Part<'s>>, depth: usize) -> Result<Expr, Rejected> {
        if depth > MAX_DEPTH {
            self.diagnostics.push(too_deep(self.span(range_of(e))));
            return Err(Rejected);
        }
        match e {
            ast::Expression::Inline(inline) => self.inline(inline, depth),
            ast::Expression::Select { selector, variants } => {
                let selector = self.inline(selector, depth)?;
                let mut out = Vec::with_capacity(variants.len());
                for variant in variants {
                    let key = match &variant.key {
                        ast::VariantKey::Identifier { name } => VariantKey::Name(name.text.to_owned()),
                        ast::VariantKey::NumberLiteral { value } => VariantKey::Number(value.text.to_owned()),
                    };
                    let value = self.pattern(&variant.value, depth + 1)?;
                    out.push(Variant { key, value, default: variant.default });
                }
                Ok(Expr::Select(Box::new(selector), out))
            }
        }
    }

    fn inline(&mut self, e: &ast::InlineExpression<Part<'s>>, depth: usize) -> Result<Expr, Rejected> {
        use ast::InlineExpression as I;
        Ok(match e {
            I::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value.text).into_owned();
                let bad = bad_characters(&text).next();
                let blank = || text.char_indices().find(|(_, c)| matches!(c, '\n' | '\t'));
                let bad = bad.or_else(|| blank().map(|(at, character)| BadCharacter { at, character }));
                if let Some(bad) = bad {
                    self.diagnostics.push(bad.finding(self.span(value.range())));
                    return Err(Rejected);
                }
                Expr::Str(text)
            }
            I::NumberLiteral { value } => Expr::Number(value.text.to_owned()),
            I::VariableReference { id } => Expr::Variable(id.name.text.to_owned()),
            I::MessageReference { id, attribute } => {
                Expr::Message(id.name.text.to_owned(), attribute.as_ref().map(|a| a.name.text.to_owned()))
            }
            I::TermReference { id, attribute, arguments } => {
                let (positional, named) =
                    arguments.as_ref().map(|a| self.arguments(a, depth)).transpose()?.unwrap_or_default();
                if !positional.is_empty() {
                    self.diagnostics.push(
                        Diagnostic::error("term-argument", "a term takes arguments with a name only")
                            .at(self.span(id.name.range()))
                            .why("an argument without a name is thrown away")
                            .help(format!("write `{{ -{}(case: \"…\") }}`, or no argument", id.name.text)),
                    );
                    return Err(Rejected);
                }
                Expr::Term(id.name.text.to_owned(), attribute.as_ref().map(|a| a.name.text.to_owned()), named)
            }
            I::FunctionReference { id, arguments } => {
                let (positional, named) = self.arguments(arguments, depth)?;
                Expr::Function(id.name.text.to_owned(), positional, named)
            }
            I::Placeable { expression } => Expr::Nested(Box::new(self.expression(expression, depth + 1)?)),
        })
    }

    #[allow(clippy::type_complexity)]
    fn arguments(
        &mut self,
        arguments: &ast::CallArguments<Part<'s>>,
        depth: usize,
    ) -> Result<(Vec<Expr>, Vec<(String, Expr)>), Rejected> {
        let mut positional = Vec::new();
        for argument in &arguments.positional {
            if depth >= MAX_DEPTH {
                self.diagnostics.push(too_deep(self.span(inline_range(argument))));
                return Err(Rejected);
            }
            positional.push(self.inline(argument, depth + 1)?);
        }
        let mut named = Vec::new();
        for argument in &arguments.named {
            named.push((argument.name.name.text.to_owned(), self.inline(&argument.value, depth + 1)?));
        }
        Ok((positional, named))
    }

    fn report_duplicates(&mut self) {
        let mut first: BTreeMap<&str, Span> = BTreeMap::new();
        for message in &self.messages {
            if let Some(span) = first.get(message.id.as_str()) {
                self.diagnostics.push(
                    Diagnostic::error(
                        "duplicate-message",
                        format!("`{}` stands twice in this file", message.id),
                    )
                    .at(id_span(message))
                    .related(*span, "the first one, which is used")
                    .why("only one of them can be shown, and nobody can know which is right")
                    .help("compare the two and delete one"),
                );
            } else {
                first.insert(&message.id, id_span(message));
            }
        }
    }
}

/// A sign that Fluent would misread, as files write it: braces, and at the beginning of a line `{ "*" }` and the like,
/// also where none is needed. It is text like the text beside it, so that markup may begin or end at it.
fn escaped_sign<'s>(e: &ast::Expression<Part<'s>>, before: Option<&Element>) -> Option<&'s str> {
    let ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) = e else { return None };
    let text = value.text;
    let is_brace = !text.is_empty() && text.chars().all(|c| matches!(c, '{' | '}'));
    (is_brace || ["*", "[", "."].contains(&text) && begins_line(before)).then_some(text)
}

/// Whether what follows stands at the beginning of a line.
fn begins_line(before: Option<&Element>) -> bool {
    match before {
        None => true,
        Some(Element::Text(text, _)) => text.trim_end_matches(' ').ends_with('\n'),
        Some(Element::Placeable(..)) => false,
    }
}

/// The place of a message's id.
fn id_span(message: &Message) -> Span {
    let start = message.span.start as usize;
    Span::new(message.span.file, start, start + message.id.len())
}

/// The outermost brace before an expression that begins at `at`: placeables can stand within one another.
fn start_of_placeable(text: &str, mut at: usize) -> usize {
    while let Some(before) = text[..at].trim_end().strip_suffix('{') {
        at = before.len();
    }
    at
}

/// The end of the placeable that begins with the brace at `at`, behind its closing brace. The text has been parsed.
fn end_of_placeable(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let (mut i, mut depth) = (at, 0_usize);
    // For each open placeable whether its texts (variants) have begun, where quotes are signs like others.
    let mut in_texts: Vec<bool> = Vec::new();
    while let Some(byte) = bytes.get(i) {
        match byte {
            b'{' => {
                depth += 1;
                in_texts.push(false);
            }
            b'}' => {
                depth -= 1;
                in_texts.pop();
                if depth == 0 {
                    return i + 1;
                }
            }
            b'"' if in_texts.last() == Some(&false) => {
                i += 1;
                while bytes.get(i).is_some_and(|b| *b != b'"') {
                    i += if bytes[i] == b'\\' { 2 } else { 1 };
                }
            }
            b'-' if bytes.get(i + 1) == Some(&b'>') => {
                if let Some(last) = in_texts.last_mut() {
                    *last = true;
                }
            }
            _ => {}
        }
        i += 1;
    }
    text.len()
}

fn range_of(e: &ast::Expression<Part<'_>>) -> Range<usize> {
    match e {
        ast::Expression::Inline(inline) => inline_range(inline),
        ast::Expression::Select { selector, .. } => inline_range(selector),
    }
}

/// Where an expression stands, without the braces around it and the arguments behind it.
fn inline_range(e: &ast::InlineExpression<Part<'_>>) -> Range<usize> {
    use ast::InlineExpression as I;
    let to_attribute = |id: &Part<'_>, attribute: &Option<ast::Identifier<Part<'_>>>| {
        attribute.as_ref().map_or(id.range().end, |a| a.name.range().end)
    };
    match e {
        I::StringLiteral { value } => value.at - 1..value.range().end + 1,
        I::NumberLiteral { value } => value.range(),
        I::FunctionReference { id, .. } => id.name.range(),
        I::MessageReference { id, attribute } => id.name.at..to_attribute(&id.name, attribute),
        I::TermReference { id, attribute, .. } => id.name.at - 1..to_attribute(&id.name, attribute),
        I::VariableReference { id } => id.name.at - 1..id.name.range().end,
        I::Placeable { expression } => range_of(expression),
    }
}

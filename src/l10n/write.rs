//! Writes Fluent files in the form that python's `fluent.syntax` (and so Weblate, Pontoon and compare-locales) writes,
//! so that a tool's synchronization makes no difference. `fluent-syntax` cannot do it: its serializer escapes nothing.

use std::fmt::Write as _;
use std::ops::Range;

use crate::model::{Element, Expr, Pattern, Variant, VariantKey};

/// A piece of a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FtlItem {
    /// `### text`: about the whole file.
    ResourceComment(String),
    /// `## text`: begins a section.
    Group(String),
    /// `id = value` with its comment and attributes.
    Message {
        /// The id.
        id: String,
        /// The comment above it, without `#`.
        comment: Option<String>,
        /// Its value.
        value: Option<Pattern>,
        /// Its attributes, in order.
        attributes: Vec<(String, Pattern)>,
    },
    /// `-id = value`: a name.
    Term {
        /// The id, without the leading `-`.
        id: String,
        /// The comment above it, without `#`.
        comment: Option<String>,
        /// Its value.
        value: Pattern,
        /// Its attributes, in order.
        attributes: Vec<(String, Pattern)>,
    },
}

/// The text of a Fluent file.
///
/// Escaped are braces, spaces at the beginning and end of a value, and an empty value. Where a continuation line begins
/// with `[`, `*`, `.` or a space, an empty `{ "" }` stands before it: it keeps the line from being read as a variant and
/// is nothing in the text, so that markup goes on counting. What [`parse`](super::parse) has read is written so that it
/// reads the same.
pub fn write_ftl(items: &[FtlItem]) -> String {
    let mut out = String::new();
    for item in items {
        match item {
            FtlItem::ResourceComment(text) => standalone(&mut out, "###", text),
            FtlItem::Group(text) => standalone(&mut out, "##", text),
            FtlItem::Message { id, comment, value, attributes } => {
                entry(&mut out, "", id, comment.as_deref(), value.as_ref(), attributes);
            }
            FtlItem::Term { id, comment, value, attributes } => {
                entry(&mut out, "-", id, comment.as_deref(), Some(value), attributes);
            }
        }
    }
    out
}

fn standalone(out: &mut String, prefix: &str, text: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    comment_lines(out, prefix, text);
    out.push('\n');
}

fn comment_lines(out: &mut String, prefix: &str, text: &str) {
    for line in text.split('\n') {
        out.push_str(prefix);
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
}

fn entry(
    out: &mut String,
    sigil: &str,
    id: &str,
    comment: Option<&str>,
    value: Option<&Pattern>,
    attributes: &[(String, Pattern)],
) {
    if let Some(text) = comment {
        comment_lines(out, "#", text);
    }
    out.push_str(sigil);
    out.push_str(id);
    out.push_str(" =");
    if let Some(value) = value {
        pattern(out, value, 4);
    }
    for (name, value) in attributes {
        out.push_str("\n    .");
        out.push_str(name);
        out.push_str(" =");
        pattern(out, value, 8);
    }
    out.push('\n');
}

/// Writes a pattern after `=` or `]`; its continuation lines are indented by `indent` spaces.
fn pattern(out: &mut String, p: &Pattern, indent: usize) {
    let p = &joined(p);
    let last = p.elements.len().saturating_sub(1);
    let several_lines = p.elements.iter().enumerate().any(|(i, e)| match e {
        Element::Text(text, _) => text[body(text, i == 0, i == last)].contains('\n'),
        Element::Placeable(Expr::Select(..), _) => true,
        Element::Placeable(..) => false,
    });
    let begins_something =
        matches!(p.elements.first(), Some(Element::Text(t, _)) if t.starts_with(['[', '.', '*']));
    let own_line = several_lines && !begins_something;
    if own_line {
        line_break(out, indent);
    } else {
        out.push(' ');
    }
    // Fluent takes the smallest indentation of all lines off: a first line of text holds it.
    let anchored = own_line
        && matches!(p.elements.first(), Some(Element::Text(t, _)) if !t.starts_with([' ', '\n', '{', '}']) && !t.is_empty());
    if p.elements.iter().all(|e| matches!(e, Element::Text(t, _) if t.is_empty())) {
        out.push_str("{ \"\" }");
        return;
    }
    for (i, element) in p.elements.iter().enumerate() {
        match element {
            Element::Text(text, _) => {
                let range = body(text, i == 0, i == last);
                self::text(out, text, range, indent, anchored);
            }
            Element::Placeable(e, _) => placeable(out, e, indent),
        }
    }
}

/// The pattern without two texts in a row.
fn joined(p: &Pattern) -> Pattern {
    let mut elements: Vec<Element> = Vec::with_capacity(p.elements.len());
    for element in &p.elements {
        match (elements.last_mut(), element) {
            (Some(Element::Text(text, _)), Element::Text(more, _)) => text.push_str(more),
            _ => elements.push(element.clone()),
        }
    }
    Pattern { elements, span: p.span }
}

fn line_break(out: &mut String, indent: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}

fn text(out: &mut String, text: &str, body: Range<usize>, indent: usize, anchored: bool) {
    if body.start > 0 {
        literal(out, &text[..body.start].replace('\n', " "));
    }
    let mut rest = text[body.clone()].chars();
    while let Some(c) = rest.next() {
        match c {
            '{' | '}' => literal(out, c.encode_utf8(&mut [0; 4])),
            '\n' => {
                let blank_lines = rest.as_str().len() - rest.as_str().trim_start_matches('\n').len();
                // Blank lines are indented, too, as other tools do.
                (0..blank_lines).for_each(|_| line_break(out, indent));
                rest = rest.as_str()[blank_lines..].chars();
                line_break(out, indent);
                let line = rest.as_str();
                let solid = line.trim_start_matches(' ');
                // Spaces hold where a line of text stands behind them, and another without spaces before it.
                let is_text = !solid.is_empty() && !solid.starts_with(['\n', '{', '}']);
                let loose = line.starts_with(' ') && !(anchored && is_text);
                if loose || solid.starts_with(['[', '*', '.']) {
                    out.push_str("{ \"\" }");
                }
            }
            c => out.push(c),
        }
    }
    if body.end < text.len() {
        literal(out, &text[body.end..].replace('\n', " "));
    }
}

/// What of a text is neither white space at the beginning of its pattern nor at the end; Fluent would cut that off.
fn body(text: &str, first: bool, last: bool) -> Range<usize> {
    let is_blank = |c: char| matches!(c, ' ' | '\n');
    let end = if last { text.trim_end_matches(is_blank).len() } else { text.len() };
    let start = if first { end - text[..end].trim_start_matches(is_blank).len() } else { 0 };
    start..end
}

/// Writes `{ "text" }`.
fn literal(out: &mut String, text: &str) {
    out.push_str("{ ");
    quoted(out, text);
    out.push_str(" }");
}

fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            // What cannot be seen is written by number, as translators write it.
            c if c.is_control() || (c.is_whitespace() && c != ' ') || is_invisible(c) => {
                _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}')
}

fn placeable(out: &mut String, e: &Expr, indent: usize) {
    match e {
        Expr::Nested(inner) => {
            out.push('{');
            placeable(out, inner, indent);
            out.push('}');
        }
        Expr::Select(selector, variants) => {
            out.push_str("{ ");
            expression(out, selector, indent);
            out.push_str(" ->");
            for variant in variants {
                self::variant(out, variant, indent);
            }
            line_break(out, indent);
            out.push('}');
        }
        e => {
            out.push_str("{ ");
            expression(out, e, indent);
            out.push_str(" }");
        }
    }
}

fn variant(out: &mut String, v: &Variant, indent: usize) {
    line_break(out, indent + 3);
    out.push(if v.default { '*' } else { ' ' });
    out.push('[');
    match &v.key {
        VariantKey::Number(key) | VariantKey::Name(key) => out.push_str(key),
    }
    out.push(']');
    pattern(out, &v.value, indent + 8);
}

fn expression(out: &mut String, e: &Expr, indent: usize) {
    let attribute = |out: &mut String, name: &Option<String>| {
        if let Some(name) = name {
            out.push('.');
            out.push_str(name);
        }
    };
    match e {
        Expr::Str(text) => quoted(out, text),
        Expr::Number(number) => out.push_str(number),
        Expr::Variable(name) => {
            out.push('$');
            out.push_str(name);
        }
        Expr::Message(id, name) => {
            out.push_str(id);
            attribute(out, name);
        }
        Expr::Term(id, name, named) => {
            out.push('-');
            out.push_str(id);
            attribute(out, name);
            if !named.is_empty() {
                arguments(out, &[], named, indent);
            }
        }
        Expr::Function(name, positional, named) => {
            out.push_str(name);
            arguments(out, positional, named, indent);
        }
        Expr::Nested(inner) => placeable(out, inner, indent),
        Expr::Select(..) => placeable(out, e, indent),
    }
}

fn arguments(out: &mut String, positional: &[Expr], named: &[(String, Expr)], indent: usize) {
    out.push('(');
    let mut separator = "";
    for value in positional {
        out.push_str(separator);
        expression(out, value, indent);
        separator = ", ";
    }
    for (name, value) in named {
        out.push_str(separator);
        out.push_str(name);
        out.push_str(": ");
        expression(out, value, indent);
        separator = ", ";
    }
    out.push(')');
}

//! Resolves a pattern: chooses variants, puts in values, follows references.
//!
//! Text stays text (its markup is read afterwards), a value becomes an inert inline. The first fault ends the
//! resolution: a message with a fault is not shown.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::format::{DateStyle, Formats, Number};
use super::functions;
use crate::diag::{Diagnostic, Span, nearest};
use crate::markdown::Piece;
use crate::model::{
    Catalog, Date, Element, Expr, Inline, InlineKind, Message, Pattern, UnitId, Variant, VariantKey,
};

/// How deep references, variants and nested braces may go.
const MAX_DEPTH: usize = 32;
/// The longest text of one message, in bytes.
const MAX_OUTPUT: usize = 64 * 1024;
/// The most placeables that are resolved for one message, all its variants together.
const MAX_STEPS: usize = 20_000;

/// A value as long as it is not text yet.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// Inert text.
    Text(String),
    /// A number.
    Number(Number),
    /// A day.
    Date(Date, DateStyle),
}

/// The variables that a message may use, by name without `$`.
pub(super) type Variables = BTreeMap<String, Value>;

/// Where references are looked up and how values are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope<'a> {
    /// Catalogs in the order in which they are asked.
    pub(super) catalogs: &'a [Arc<Catalog>],
    /// The unit whose messages may be referred to, for the messages of a unit.
    pub(super) unit: Option<&'a UnitId>,
    /// How values are written.
    pub(super) formats: &'a Formats,
}

impl<'a> Scope<'a> {
    fn message(&self, id: &str) -> Option<&'a Message> {
        let in_unit = self.unit.and_then(|u| self.catalogs.iter().find_map(|c| c.message(u, id)));
        in_unit.or_else(|| self.catalogs.iter().find_map(|c| c.ui.get(id).map(|e| &e.message)))
    }

    fn term(&self, id: &str) -> Option<&'a Message> {
        let id = format!("-{id}");
        self.catalogs.iter().find_map(|c| c.terms.get(&id).map(|e| &e.message))
    }
}

/// What a message put in, and how often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    /// Variables that are shown, by name.
    pub(super) variables: BTreeMap<String, usize>,
    /// Terms, by name without `-`.
    pub(super) terms: BTreeMap<String, usize>,
    /// Variables that the chosen variants hold for one number only; their text may spell it out.
    pub(super) spelled: BTreeSet<String>,
}

/// A resolved pattern.
#[derive(Debug)]
pub(super) struct Resolved {
    /// Text and values, in order.
    pub(super) pieces: Vec<Piece>,
    /// What was put in.
    pub(super) uses: Uses,
}

/// Resolves the patterns of one message.
#[derive(Debug)]
pub(super) struct Resolver<'a> {
    scope: Scope<'a>,
    variables: &'a Variables,
    /// The way through the variants that is taken instead of the one that the values choose.
    way: Option<Way>,
    stack: Vec<&'a Pattern>,
    depth: usize,
    steps: usize,
    output: usize,
    uses: Uses,
    /// Whether variants of the message itself were met.
    has_variants: bool,
}

/// Where the resolver stands: in a message, or in a term, which sees its own arguments only.
#[derive(Clone, Copy, Debug)]
struct Place<'v> {
    variables: &'v Variables,
    term: Option<&'v str>,
}

type Outcome<T> = Result<T, Box<Diagnostic>>;

impl<'a> Resolver<'a> {
    /// A resolver for one message, whose steps over all variants are counted together.
    pub(super) fn new(scope: Scope<'a>, variables: &'a Variables) -> Self {
        Self {
            scope,
            variables,
            way: None,
            stack: Vec::new(),
            depth: 0,
            steps: 0,
            output: 0,
            uses: Uses::default(),
            has_variants: false,
        }
    }

    /// Resolves a pattern with the variants that the values choose.
    pub(super) fn resolve(&mut self, pattern: &'a Pattern) -> Outcome<Resolved> {
        self.way = None;
        self.run(pattern)
    }

    /// Calls `visit` with every way through the variants of the message, as long as it returns `Ok`. Does nothing for a
    /// message that was resolved before and met no variants.
    pub(super) fn each_way(
        &mut self,
        pattern: &'a Pattern,
        mut visit: impl FnMut(Resolved) -> Outcome<()>,
    ) -> Outcome<()> {
        if !self.has_variants {
            return Ok(());
        }
        let mut way = Way::default();
        for _ in 0..Way::MAX {
            self.way = Some(way);
            let resolved = self.run(pattern)?;
            visit(resolved)?;
            way = self.way.take().unwrap_or_default();
            if !way.advance() {
                return Ok(());
            }
        }
        Err(Box::new(
            Diagnostic::error(
                "too-many-variants",
                format!("the variants combine in more than {} ways", Way::MAX),
            )
            .at(pattern.span)
            .why("nobody can read through all of them")
            .help("choose by one variable only, with whole sentences as variants"),
        ))
    }

    fn run(&mut self, pattern: &'a Pattern) -> Outcome<Resolved> {
        self.output = 0;
        self.depth = 0;
        self.uses = Uses::default();
        self.stack.clear();
        let mut pieces = Vec::new();
        let place = Place { variables: self.variables, term: None };
        self.pattern(pattern, pattern.span, place, &mut pieces)?;
        Ok(Resolved { pieces, uses: std::mem::take(&mut self.uses) })
    }

    fn pattern(
        &mut self,
        pattern: &'a Pattern,
        from: Span,
        place: Place<'_>,
        out: &mut Vec<Piece>,
    ) -> Outcome<()> {
        if self.stack.iter().any(|p| std::ptr::eq(*p, pattern)) {
            return Err(Box::new(
                Diagnostic::error("cyclic-reference", "the message refers to itself")
                    .at(from)
                    .why("its text would never end")
                    .help("write the text here instead of the reference"),
            ));
        }
        self.enter(from)?;
        self.stack.push(pattern);
        for element in &pattern.elements {
            match element {
                Element::Text(text, span) => {
                    self.count_output(text, *span)?;
                    out.push(Piece::Text(text.clone(), *span));
                }
                Element::Placeable(e, span) => self.placeable(e, *span, place, out)?,
            }
        }
        self.stack.pop();
        self.depth -= 1;
        Ok(())
    }

    fn enter(&mut self, at: Span) -> Outcome<()> {
        self.depth += 1;
        self.steps += 1;
        if self.depth <= MAX_DEPTH && self.steps <= MAX_STEPS {
            return Ok(());
        }
        Err(Box::new(
            Diagnostic::error("too-deep-reference", "references and variants go too deep")
                .at(at)
                .why("no text needs this; it would stop the program")
                .help("write the text here instead of the reference"),
        ))
    }

    fn count_output(&mut self, text: &str, at: Span) -> Outcome<()> {
        self.output += text.len();
        if self.output <= MAX_OUTPUT {
            return Ok(());
        }
        Err(Box::new(
            Diagnostic::error("too-long-text", "the text grows longer than 64 kB")
                .at(at)
                .why("references repeat other texts many times")
                .help("write the text here instead of the reference"),
        ))
    }

    fn placeable(&mut self, e: &'a Expr, at: Span, place: Place<'_>, out: &mut Vec<Piece>) -> Outcome<()> {
        match e {
            Expr::Message(id, attribute) => {
                let pattern = self.message(id, attribute.as_deref(), at)?;
                self.pattern(pattern, at, place, out)
            }
            Expr::Select(selector, variants) => {
                let chosen = self.choose(selector, variants, at, place)?;
                self.pattern(&chosen.value, at, place, out)
            }
            Expr::Nested(inner) => {
                self.enter(at)?;
                self.placeable(inner, at, place, out)?;
                self.depth -= 1;
                Ok(())
            }
            _ => {
                self.record(e, place);
                let value = self.value(e, at, place)?;
                let text = self.show(&value);
                self.count_output(&text, at)?;
                self.steps += 1;
                if !text.is_empty() {
                    // A quoted text belongs to the sentence around it; a number or a name may be reordered.
                    let isolate = !matches!(e, Expr::Str(_));
                    out.push(Piece::Inline(Inline::new(InlineKind::Value { text, isolate }, at)));
                }
                Ok(())
            }
        }
    }

    /// The text of a value.
    fn show(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(n) => self.scope.formats.number(n),
            Value::Date(date, style) => self.scope.formats.date(*date, *style),
        }
    }

    fn record(&mut self, e: &Expr, place: Place<'_>) {
        if place.term.is_some() {
            return;
        }
        if let Expr::Term(name, ..) = e {
            *self.uses.terms.entry(name.clone()).or_default() += 1;
        } else if let Some(name) = variable_of(e) {
            *self.uses.variables.entry(name.to_owned()).or_default() += 1;
        }
    }

    fn value(&mut self, e: &'a Expr, at: Span, place: Place<'_>) -> Outcome<Value> {
        match e {
            Expr::Str(text) => Ok(Value::Text(text.clone())),
            Expr::Number(text) => {
                Ok(Number::parse(text).map_or_else(|| Value::Text(text.clone()), Value::Number))
            }
            Expr::Variable(name) => {
                place.variables.get(name).cloned().ok_or_else(|| unknown_variable(name, at, place))
            }
            Expr::Function(name, positional, named) => {
                self.enter(at)?;
                let mut values = Vec::with_capacity(positional.len());
                for argument in positional {
                    values.push(self.value(argument, at, place)?);
                }
                let named = self.named(named, at, place)?;
                self.depth -= 1;
                functions::call(name, values, &named, at)
            }
            Expr::Term(id, attribute, named) => {
                let arguments = self.named(named, at, place)?;
                let Some(term) = self.scope.term(id) else {
                    let known = self.scope.catalogs.iter().flat_map(|c| c.terms.keys());
                    return Err(unknown("term", &format!("-{id}"), known.map(String::as_str), at));
                };
                let pattern = match attribute {
                    None => term.value.as_ref(),
                    Some(name) => term.attributes.iter().find(|(n, _)| n == name).map(|(_, p)| p),
                };
                let Some(pattern) = pattern else {
                    let name = format!("-{id}.{}", attribute.as_deref().unwrap_or_default());
                    return Err(unknown("attribute", &name, [], at));
                };
                let inside = Place { variables: &arguments, term: Some(id) };
                self.flat(pattern, at, inside).map(Value::Text)
            }
            Expr::Message(id, attribute) => {
                let pattern = self.message(id, attribute.as_deref(), at)?;
                self.flat(pattern, at, place).map(Value::Text)
            }
            Expr::Select(selector, variants) => {
                let chosen = self.choose(selector, variants, at, place)?;
                self.flat(&chosen.value, at, place).map(Value::Text)
            }
            Expr::Nested(inner) => {
                self.enter(at)?;
                let value = self.value(inner, at, place)?;
                self.depth -= 1;
                Ok(value)
            }
        }
    }

    fn named(&mut self, named: &'a [(String, Expr)], at: Span, place: Place<'_>) -> Outcome<Variables> {
        named.iter().map(|(name, e)| Ok((name.clone(), self.value(e, at, place)?))).collect()
    }

    /// The plain text of a pattern.
    fn flat(&mut self, pattern: &'a Pattern, at: Span, place: Place<'_>) -> Outcome<String> {
        let mut pieces = Vec::new();
        self.pattern(pattern, at, place, &mut pieces)?;
        Ok(flatten(&pieces))
    }

    fn message(&self, id: &str, attribute: Option<&str>, at: Span) -> Outcome<&'a Pattern> {
        let Some(message) = self.scope.message(id) else {
            let unit = self
                .scope
                .catalogs
                .iter()
                .filter_map(|c| c.units.get(self.scope.unit?))
                .flat_map(|m| m.keys());
            let ui = self.scope.catalogs.iter().flat_map(|c| c.ui.keys());
            return Err(unknown("message", id, unit.chain(ui).map(String::as_str), at));
        };
        match attribute {
            None => message.value.as_ref().ok_or_else(|| {
                Box::new(
                    Diagnostic::error("no-value", format!("`{id}` has attributes but no text"))
                        .at(at)
                        .help("refer to one of its attributes: `{ id.attribute }`"),
                )
            }),
            Some(name) => message
                .attributes
                .iter()
                .find(|(n, _)| n == name)
                .map(|(_, p)| p)
                .ok_or_else(|| unknown("attribute", &format!("{id}.{name}"), [], at)),
        }
    }

    fn choose(
        &mut self,
        selector: &'a Expr,
        variants: &'a [Variant],
        at: Span,
        place: Place<'_>,
    ) -> Outcome<&'a Variant> {
        if let (Some(_), Expr::Variable(name)) = (place.term, selector)
            && !place.variables.contains_key(name)
        {
            // `{ -brand }` without `case` asks for the default form: that is how Fluent's terms are meant.
            return variants.iter().find(|v| v.default).ok_or_else(|| no_variant(at));
        }
        let value = self.value(selector, at, place)?;
        let by_value = self.by_value(&value, variants);
        if place.term.is_some() {
            return by_value.ok_or_else(|| no_variant(at));
        }
        self.has_variants = true;
        let chosen = match &mut self.way {
            Some(way) => variants.get(way.next(variants.len())),
            None => by_value,
        }
        .ok_or_else(|| no_variant(at))?;
        if let (Some(name), true) = (variable_of(selector), self.spells_out(&value, &chosen.key)) {
            self.uses.spelled.insert(name.to_owned());
        }
        Ok(chosen)
    }

    fn by_value<'v>(&self, value: &Value, variants: &'v [Variant]) -> Option<&'v Variant> {
        let named =
            |name: &str| variants.iter().find(|v| matches!(&v.key, VariantKey::Name(key) if key == name));
        let found = match value {
            Value::Text(text) => named(text),
            Value::Number(n) => variants
                .iter()
                .find(|v| matches!(&v.key, VariantKey::Number(key) if n.equals(key)))
                .or_else(|| named(category_name(self.scope.formats.category(n)))),
            Value::Date(..) => None,
        };
        found.or_else(|| variants.iter().find(|v| v.default))
    }

    /// Whether a variant holds for one number only.
    fn spells_out(&self, value: &Value, key: &VariantKey) -> bool {
        let ordinal = matches!(value, Value::Number(n) if n.ordinal);
        match key {
            VariantKey::Number(_) => true,
            VariantKey::Name(name) => icu_plurals::PluralCategory::get_for_cldr_string(name)
                .is_some_and(|c| self.scope.formats.is_single(c, ordinal)),
        }
    }
}

/// One way through the variants: for each choice that comes up, which variant of how many.
#[derive(Clone, Debug, Default)]
struct Way {
    choices: Vec<(usize, usize)>,
    at: usize,
}

impl Way {
    /// The most ways that are tried.
    const MAX: usize = 64;

    fn next(&mut self, len: usize) -> usize {
        if self.at == self.choices.len() {
            self.choices.push((0, len));
        }
        self.at += 1;
        self.choices[self.at - 1].0
    }

    /// Goes to the next way; `false` if all were taken.
    fn advance(&mut self) -> bool {
        self.at = 0;
        while let Some((chosen, len)) = self.choices.pop() {
            if chosen + 1 < len {
                self.choices.push((chosen + 1, len));
                return true;
            }
        }
        false
    }
}

/// The plain text of pieces, line breaks as spaces.
pub(super) fn flatten(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text, _) => out.push_str(&text.replace('\n', " ")),
            Piece::Inline(inline) => out.push_str(&crate::model::plain_text(std::slice::from_ref(inline))),
        }
    }
    out
}

/// The variable that an expression shows or chooses by.
fn variable_of(e: &Expr) -> Option<&str> {
    match e {
        Expr::Variable(name) => Some(name),
        Expr::Function(_, positional, _) => positional.first().and_then(variable_of),
        Expr::Nested(inner) => variable_of(inner),
        _ => None,
    }
}

/// CLDR's name of a plural category.
pub(super) fn category_name(category: icu_plurals::PluralCategory) -> &'static str {
    use icu_plurals::PluralCategory as P;
    match category {
        P::Zero => "zero",
        P::One => "one",
        P::Two => "two",
        P::Few => "few",
        P::Many => "many",
        P::Other => "other",
    }
}

fn no_variant(at: Span) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::error("no-variant", "none of the variants is for this value")
            .at(at)
            .help("put `*` in front of one variant, mostly `*[other]`"),
    )
}

fn unknown_variable(name: &str, at: Span, place: Place<'_>) -> Box<Diagnostic> {
    let found = Diagnostic::error("variable-unknown", format!("there is no value for `${name}`")).at(at);
    let known: Vec<String> = place.variables.keys().map(|k| format!("${k}")).collect();
    Box::new(match place.term {
        Some(term) => {
            found.why(format!("within the term `-{term}` only its own arguments are known")).help(format!(
                "pass it with the term: `{{ -{term}({name}: \"…\") }}`, or take `${name}` out of the term"
            ))
        }
        None if known.is_empty() => {
            found.why("the English text has no variable here").help("write the text without a variable")
        }
        None => found.why("readers would see a gap").help(
            match nearest(&format!("${name}"), known.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("this message knows {}", known.join(", ")),
            },
        ),
    })
}

fn unknown<'n>(
    what: &'static str,
    name: &str,
    known: impl IntoIterator<Item = &'n str>,
    at: Span,
) -> Box<Diagnostic> {
    let code = match what {
        "term" => "unknown-term",
        "message" => "unknown-message",
        _ => "unknown-attribute",
    };
    Box::new(
        Diagnostic::error(code, format!("there is no {what} `{name}`"))
            .at(at)
            .why("readers would see a gap")
            .help(match nearest(name, known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "write names exactly as in English".to_owned(),
            }),
    )
}

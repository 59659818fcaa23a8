//! TOML with places: every file and front matter that we define is read through this reader, so that each fault
//! has a line, a column and a remedy, and an unknown key is never swallowed.

mod facts;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub use facts::read_facts;

use crate::diag::{Diagnostic, FileId, SourceMap, Span, bad_characters, nearest};
use crate::model::Date;

/// The schema number of every format that we define.
pub const SCHEMA: i64 = 1;

/// A text as a TOML string on one line, for the files that we write. JSON's escapes are TOML's too.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007F")
}

/// A value with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Valued<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

/// Parses the TOML in `range` of a file and hands the root table to `read`, together with the list that collects
/// findings; afterwards unknown keys are reported. Returns `None` where the text is no TOML at all.
///
/// A root must say `schema = 1`; a newer one is refused.
pub fn with_root<R>(
    map: &SourceMap,
    file: FileId,
    range: Range<usize>,
    diagnostics: &mut Vec<Diagnostic>,
    read: impl FnOnce(&Table<'_, '_>, &mut Vec<Diagnostic>) -> R,
) -> Option<R> {
    let base = range.start;
    let text = map.text(file).get(range)?;
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let at = error.span().unwrap_or(0..0);
        diagnostics.push(
            Diagnostic::error("toml-syntax", format!("this is not valid TOML: {}", error.message().trim()))
                .at(Span::new(file, base + at.start, base + at.end.max(at.start + 1).min(text.len())))
                .help("write `key = value`, texts in \"double quotes\", dates as 2026-11-22"),
        );
    }
    if !errors.is_empty() {
        return None;
    }
    let table =
        Table::new(root.get_ref(), text, file, base, Span::new(file, base, base + text.len()), String::new());
    match table.integer("schema", diagnostics) {
        Some(n) if n.value == SCHEMA => {}
        Some(n) => diagnostics.push(
            Diagnostic::error(
                "schema-version",
                format!("this file has schema {}, this program reads schema {SCHEMA}", n.value),
            )
            .at(n.span)
            .help("use a newer version of shape, or set `schema = 1` if the file was written for this one"),
        ),
        None if table.has("schema") => {}
        None => diagnostics.push(
            Diagnostic::error("schema-missing", "the file does not say which schema it follows")
                .at(Span::new(file, base, base + text.find('\n').unwrap_or(text.len())))
                .help("make `schema = 1` the first line"),
        ),
    }
    let result = read(&table, diagnostics);
    table.report_unknown(diagnostics);
    Some(result)
}

/// A table whose keys are ticked off as they are read.
#[derive(Debug)]
pub struct Table<'a, 'i> {
    entries: &'a DeTable<'i>,
    /// The TOML itself; offsets of its values count from its start.
    text: &'a str,
    file: FileId,
    base: usize,
    span: Span,
    name: String,
    seen: RefCell<BTreeSet<String>>,
}

impl<'a, 'i> Table<'a, 'i> {
    fn new(
        entries: &'a DeTable<'i>,
        text: &'a str,
        file: FileId,
        base: usize,
        span: Span,
        name: String,
    ) -> Self {
        Self { entries, text, file, base, span, name, seen: RefCell::default() }
    }

    /// Where the table stands.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Whether the key is there, whatever its type. Does not tick it off.
    pub fn has(&self, key: &str) -> bool {
        self.entries.get(key).is_some()
    }

    /// Whether the key is there and a text. Does not tick it off.
    pub fn is_text(&self, key: &str) -> bool {
        self.entries.get(key).is_some_and(|value| matches!(value.get_ref(), DeValue::String(_)))
    }

    /// All keys with their places, in the order of the file.
    pub fn keys(&self) -> Vec<Valued<String>> {
        self.entries
            .keys()
            .map(|k| Valued { value: k.get_ref().to_string(), span: self.place(&k.span()) })
            .collect()
    }

    /// The place of a key, or of the whole table where the key is missing.
    pub fn key_span(&self, key: &str) -> Span {
        self.entries.get_key_value(key).map_or(self.span, |(k, _)| self.place(&k.span()))
    }

    fn place(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, self.base + range.start, self.base + range.end)
    }

    fn take(&self, key: &str) -> Option<&'a Spanned<DeValue<'i>>> {
        self.seen.borrow_mut().insert(key.to_owned());
        self.entries.get(key)
    }

    fn wrong(&self, key: &str, value: &Spanned<DeValue<'i>>, want: &str, diagnostics: &mut Vec<Diagnostic>) {
        diagnostics.push(
            Diagnostic::error(
                "wrong-type",
                format!("`{}{key}` is {}, but {want} is needed", self.name, kind_of(value.get_ref())),
            )
            .at(self.place(&value.span()))
            .help(format!("write {}", example_of(key, want))),
        );
    }

    /// Reports characters that nobody sees: each where it stands, or at the whole value if it is written as an escape.
    fn check_characters(&self, value: &str, range: &Range<usize>, diagnostics: &mut Vec<Diagnostic>) {
        let raw = self.text.get(range.clone()).unwrap_or_default();
        let before = diagnostics.len();
        diagnostics.extend(bad_characters(raw).map(|bad| {
            let start = range.start + bad.at;
            bad.finding(self.place(&(start..start + bad.character.len_utf8())))
        }));
        if diagnostics.len() == before {
            diagnostics.extend(bad_characters(value).map(|bad| bad.finding(self.place(range))).next());
        }
    }

    /// A text.
    pub fn string(&self, key: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Valued<String>> {
        let value = self.take(key)?;
        if let DeValue::String(text) = value.get_ref() {
            self.check_characters(text, &value.span(), diagnostics);
            return Some(Valued { value: text.to_string(), span: self.place(&value.span()) });
        }
        self.wrong(key, value, "a text", diagnostics);
        None
    }

    /// A text that must be there and must not be blank.
    pub fn required(&self, key: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Valued<String>> {
        if !self.has(key) {
            self.take(key);
            diagnostics.push(
                Diagnostic::error("missing-key", format!("`{}{key}` is missing", self.name))
                    .at(Span::new(self.file, self.span.start as usize, self.span.start as usize + 1))
                    .help(format!("add {}", example_of(key, "a text"))),
            );
            return None;
        }
        let text = self.string(key, diagnostics)?;
        if text.value.trim().is_empty() {
            diagnostics.push(
                Diagnostic::error("blank-value", format!("`{}{key}` is blank", self.name))
                    .at(text.span)
                    .help("write a text between the quotes"),
            );
            return None;
        }
        Some(text)
    }

    /// A list of texts; empty where the key is missing.
    pub fn strings(&self, key: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Valued<String>> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong(key, value, "a list of texts", diagnostics);
            return Vec::new();
        };
        let mut out = Vec::new();
        for item in array {
            if let DeValue::String(text) = item.get_ref() {
                self.check_characters(text, &item.span(), diagnostics);
                out.push(Valued { value: text.to_string(), span: self.place(&item.span()) });
            } else {
                self.wrong(key, item, "a list of texts", diagnostics);
            }
        }
        out
    }

    /// A whole number.
    pub fn integer(&self, key: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Valued<i64>> {
        let value = self.take(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(n) => i64::from_str_radix(n.as_str(), n.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong(key, value, "a whole number", diagnostics);
        }
        Some(Valued { value: number?, span: self.place(&value.span()) })
    }

    /// A decimal number exactly as written, without `+` and `_`: `37.5` stays `37.5`.
    pub fn decimal(&self, key: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Valued<String>> {
        let value = self.take(key)?;
        let text = match value.get_ref() {
            DeValue::Integer(n) if n.radix() == 10 => Some(n.as_str()),
            DeValue::Float(n) => Some(n.as_str()),
            _ => None,
        };
        let text = text
            .map(|t| t.trim_start_matches('+').replace('_', ""))
            .filter(|t| t.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-') && t.len() <= 18);
        if text.is_none() {
            self.wrong(key, value, "a number", diagnostics);
        }
        Some(Valued { value: text?, span: self.place(&value.span()) })
    }

    /// `true` or `false`.
    pub fn boolean(&self, key: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Valued<bool>> {
        let value = self.take(key)?;
        if let DeValue::Boolean(b) = value.get_ref() {
            return Some(Valued { value: *b, span: self.place(&value.span()) });
        }
        self.wrong(key, value, "true or false", diagnostics);
        None
    }

    /// A date without time.
    pub fn date(&self, key: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Valued<Date>> {
        let value = self.take(key)?;
        if let DeValue::Datetime(toml::value::Datetime { date: Some(d), time: None, offset: None }) =
            value.get_ref()
        {
            let date = Date { year: d.year, month: d.month, day: d.day };
            return Some(Valued { value: date, span: self.place(&value.span()) });
        }
        self.wrong(key, value, "a date", diagnostics);
        None
    }

    /// Reads a table within this one; its unknown keys are reported afterwards.
    pub fn table<R>(
        &self,
        key: &str,
        diagnostics: &mut Vec<Diagnostic>,
        read: impl FnOnce(&Table<'a, 'i>, &mut Vec<Diagnostic>) -> R,
    ) -> Option<R> {
        let value = self.take(key)?;
        let DeValue::Table(inner) = value.get_ref() else {
            self.wrong(key, value, "a table", diagnostics);
            return None;
        };
        let table = Table::new(
            inner,
            self.text,
            self.file,
            self.base,
            self.place(&value.span()),
            format!("{}{key}.", self.name),
        );
        let result = read(&table, diagnostics);
        table.report_unknown(diagnostics);
        Some(result)
    }

    /// Reads every table of a list `[[key]]`.
    pub fn tables<R>(
        &self,
        key: &str,
        diagnostics: &mut Vec<Diagnostic>,
        mut read: impl FnMut(&Table<'a, 'i>, &mut Vec<Diagnostic>) -> R,
    ) -> Vec<R> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong(key, value, "a list of tables", diagnostics);
            return Vec::new();
        };
        let mut out = Vec::new();
        for item in array {
            let DeValue::Table(inner) = item.get_ref() else {
                self.wrong(key, item, "a list of tables", diagnostics);
                continue;
            };
            let table = Table::new(
                inner,
                self.text,
                self.file,
                self.base,
                self.place(&item.span()),
                format!("{}{key}.", self.name),
            );
            out.push(read(&table, diagnostics));
            table.report_unknown(diagnostics);
        }
        out
    }

    fn report_unknown(&self, diagnostics: &mut Vec<Diagnostic>) {
        let seen = self.seen.borrow();
        for key in self.entries.keys() {
            let name = key.get_ref();
            if seen.contains(name.as_ref()) {
                continue;
            }
            let help = nearest(name, seen.iter().map(String::as_str)).map_or_else(
                || {
                    format!(
                        "take it out; known here: {}",
                        seen.iter().cloned().collect::<Vec<_>>().join(", ")
                    )
                },
                |near| format!("did you mean `{near}`?"),
            );
            diagnostics.push(
                Diagnostic::error("unknown-key", format!("`{}{name}` is not a known key", self.name))
                    .at(self.place(&key.span()))
                    .why("a misspelt key would be ignored without a word")
                    .help(help),
            );
        }
    }
}

fn kind_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

fn example_of(key: &str, want: &str) -> String {
    match want {
        "a text" => format!("`{key} = \"…\"`"),
        "a list of texts" => format!("`{key} = [\"…\", \"…\"]`"),
        "a whole number" => format!("`{key} = 1`"),
        "a number" => format!("`{key} = 37.5`"),
        "true or false" => format!("`{key} = true` or `{key} = false`"),
        "a date" => format!("`{key} = 2026-11-22`, without quotes"),
        "a list of tables" => format!("`[[{key}]]` on a line of its own"),
        _ => format!("`[{key}]` on a line of its own"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(
        text: &str,
        read: impl FnOnce(&Table<'_, '_>, &mut Vec<Diagnostic>),
    ) -> Vec<(String, usize, usize)> {
        let mut map = SourceMap::default();
        let file = map.add("x.toml", text);
        let mut diagnostics = Vec::new();
        with_root(&map, file, 0..text.len(), &mut diagnostics, read);
        diagnostics
            .iter()
            .map(|d| match d.place {
                Some(crate::diag::Place::Span(span)) => {
                    let at = map.locate(span);
                    (d.code.to_owned(), at.line, at.column)
                }
                _ => (d.code.to_owned(), 0, 0),
            })
            .collect()
    }

    #[test]
    fn every_fault_has_a_place() {
        let text = "schema = 1\ntitel = \"x\"\nwhen = \"2026\"\n[inner]\nn = 1.5\nz = 1\n";
        let found = findings(text, |t, d| {
            t.string("title", d);
            t.date("when", d);
            t.table("inner", d, |t, d| t.integer("n", d));
        });
        let at = |c: &str, l, col| (c.to_owned(), l, col);
        assert_eq!(
            found,
            [
                at("wrong-type", 3, 8),
                at("wrong-type", 5, 5),
                at("unknown-key", 6, 1),
                at("unknown-key", 2, 1)
            ]
        );
    }

    #[test]
    fn broken_toml_and_wrong_schemas_are_told() {
        assert_eq!(findings("a = \n", |_, _| ()), [("toml-syntax".to_owned(), 1, 5)]);
        assert_eq!(findings("schema = 2\n", |_, _| ())[0].0, "schema-version");
        assert_eq!(findings("", |_, _| ())[0].0, "schema-missing");
    }

    #[test]
    fn characters_that_nobody_sees_are_told() {
        let text = "schema = 1\na = \"x\u{202E}y\"\nb = \"x\\u200B\"\nc = [\"ok\", \"\u{2066}\"]\n";
        let found = findings(text, |t, d| {
            t.string("a", d);
            t.string("b", d);
            t.strings("c", d);
        });
        let at = |c: &str, l, col| (c.to_owned(), l, col);
        assert_eq!(
            found,
            [at("bidi-control", 2, 7), at("control-character", 3, 5), at("bidi-control", 4, 13)]
        );
    }

    #[test]
    fn a_quoted_text_is_read_back() {
        let text = "a \"b\" \\ c\n\u{7f}\u{1}ä";
        let toml = format!("schema = 1\na = {}\n", quoted(text));
        assert_eq!(toml.lines().count(), 2);
        let found = findings(&toml, |t, d| {
            assert_eq!(t.string("a", d).map(|v| v.value).as_deref(), Some(text));
            // Its control character is told, and kept.
            assert_eq!(d.drain(..).map(|d| d.code).collect::<Vec<_>>(), ["control-character"]);
        });
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn a_decimal_keeps_its_digits() {
        let mut map = SourceMap::default();
        let text = "schema = 1\na = 37.50\nb = 1_000\nc = 1e3\n";
        let file = map.add("x.toml", text);
        let mut d = Vec::new();
        let read = with_root(&map, file, 0..text.len(), &mut d, |t, d| {
            ["a", "b", "c"].map(|k| t.decimal(k, d).map(|v| v.value))
        });
        assert_eq!(read, Some([Some("37.50".to_owned()), Some("1000".to_owned()), None]));
        assert_eq!(d.len(), 1);
    }
}

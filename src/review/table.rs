//! `comments.csv`: a line for each text, to be filled in with any spreadsheet program, and what comes back.
//!
//! Read by our own reader, because it must say in which line a quotation mark was left open, and go on after it.

use std::fmt::Write as _;

use crate::diag::{Diagnostic, FileId, SourceMap, Span, nearest};
use crate::model::{Sheet, plain_text};

/// The columns of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The text's number on the sheet.
    Number,
    /// The text's name.
    Id,
    /// The text in the source language.
    Source,
    /// Its translation.
    Translation,
    /// To be filled in.
    Comment,
    /// Role, to be filled in.
    Role,
    /// What binds the comment to the text.
    Code,
}

impl Column {
    const ALL: [Self; 7] =
        [Self::Number, Self::Id, Self::Source, Self::Translation, Self::Comment, Self::Role, Self::Code];

    /// The name that is understood in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Id => "id",
            Self::Source => "source",
            Self::Translation => "translation",
            Self::Comment => "comment",
            Self::Role => "role",
            Self::Code => "code",
        }
    }
}

/// A comment that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The text's name.
    pub id: String,
    /// What was written.
    pub comment: String,
    /// By whom.
    pub by: String,
    /// The code of the text on the sheet.
    pub code: Option<String>,
    /// Its place.
    pub span: Span,
}

/// The empty table of a sheet, UTF-8 with a byte order mark, without which Excel would misread it. `heads` names the
/// columns in the reviewer's language.
pub fn table(sheet: &Sheet, heads: &dyn Fn(Column) -> String) -> String {
    let columns: Vec<Column> =
        Column::ALL.into_iter().filter(|c| sheet.translated || *c != Column::Translation).collect();
    let mut out = String::from("\u{FEFF}");
    row(&mut out, columns.iter().map(|c| heads(*c)));
    for segment in sheet.sections.iter().flat_map(|s| &s.segments) {
        row(
            &mut out,
            columns.iter().map(|column| match column {
                // Spreadsheets make a date or a decimal number of a bare 3.10.
                Column::Number => format!("#{}", segment.number),
                Column::Id => segment.name.clone(),
                Column::Source => safe(plain_text(&segment.source.content)),
                Column::Translation => {
                    safe(segment.target.as_ref().map(|t| plain_text(&t.content)).unwrap_or_default())
                }
                Column::Comment | Column::Role => String::new(),
                Column::Code => segment.code.clone(),
            }),
        );
    }
    out
}

/// A text that no spreadsheet takes for a formula.
fn safe(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t']) { format!("'{text}") } else { text }
}

fn row(out: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        let comma = if at > 0 { "," } else { "" };
        _ = write!(out, "{comma}\"{}\"", cell.replace('"', "\"\""));
    }
    out.push_str("\r\n");
}

/// The comments in a filled table; lines without a comment are passed over. `heads` gives other names of columns.
///
/// A line that cannot be read is reported, and the others are taken.
pub fn comments(
    map: &SourceMap,
    file: FileId,
    heads: &dyn Fn(Column) -> String,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Comment> {
    let text = map.text(file);
    let records = Reader::new(text, file).all(diagnostics);
    let Some((head, rows)) = records.split_first() else {
        diagnostics.push(
            Diagnostic::error("review-table", "the table is empty")
                .at_path(map.path(file))
                .help("give the filled `comments.csv`"),
        );
        return Vec::new();
    };
    let columns: Vec<Option<Column>> = head.cells.iter().map(|cell| column(&cell.text, heads)).collect();
    let place = |wanted: Column| columns.iter().position(|c| *c == Some(wanted));
    let (Some(id), Some(comment)) = (place(Column::Id), place(Column::Comment)) else {
        diagnostics.push(missing_columns(head, place(Column::Id).is_some()));
        return Vec::new();
    };
    let mut out = Vec::new();
    for record in rows {
        let cell = |at: Option<usize>| {
            at.and_then(|at| record.cells.get(at)).map(|c| c.text.trim()).unwrap_or_default()
        };
        let said = cell(Some(comment));
        if said.is_empty() && record.cells.len() == head.cells.len() {
            continue;
        }
        if record.cells.len() != head.cells.len() && !record.is_blank() {
            diagnostics.push(
                Diagnostic::warning(
                    "review-row",
                    format!(
                        "this line has {} cells, the first one has {}",
                        record.cells.len(),
                        head.cells.len()
                    ),
                )
                .at(record.span)
                .why("a comment could stand in the wrong column")
                .help("look whether a separator stands in a text without quotation marks around it"),
            );
            // With fewer cells the end is missing; with more of them nobody knows which is which.
            if record.cells.len() > head.cells.len() || said.is_empty() {
                continue;
            }
        }
        if said.is_empty() {
            continue;
        }
        let name = cell(Some(id));
        if name.is_empty() {
            diagnostics.push(
                Diagnostic::error(
                    "review-row",
                    "this comment has no id: nobody knows which text it is about",
                )
                .at(record.span)
                .help("put the id of the text into the column `id`; the sheet's `comments.csv` has it"),
            );
            continue;
        }
        out.push(Comment {
            id: name.to_owned(),
            comment: said.to_owned(),
            by: cell(place(Column::Role)).to_owned(),
            code: Some(cell(place(Column::Code)).to_owned()).filter(|c| !c.is_empty()),
            span: record.span,
        });
    }
    out
}

fn column(name: &str, heads: &dyn Fn(Column) -> String) -> Option<Column> {
    let name =
        name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '“' | '”' | '\u{FEFF}'));
    let fits = |c: &Column| name.eq_ignore_ascii_case(c.name()) || name == heads(*c);
    Column::ALL.into_iter().find(fits)
}

fn missing_columns(head: &Record<'_>, has_id: bool) -> Diagnostic {
    let lacking = if has_id { Column::Comment } else { Column::Id }.name();
    let near = nearest(lacking, head.cells.iter().map(|c| c.text.as_ref()));
    Diagnostic::error("review-table", format!("the first line names no column `{lacking}`"))
        .at(head.span)
        .why("without ids and comments there is nothing to take")
        .help(near.map_or_else(
            || "the first line names the columns; keep that of the sheet's `comments.csv`".to_owned(),
            |near| format!("call the column `{near}` `{lacking}`"),
        ))
}

/// A line of the table; a cell in quotation marks may hold line ends.
struct Record<'a> {
    cells: Vec<Cell<'a>>,
    span: Span,
}

struct Cell<'a> {
    text: std::borrow::Cow<'a, str>,
}

impl Record<'_> {
    fn is_blank(&self) -> bool {
        self.cells.iter().all(|c| c.text.trim().is_empty())
    }
}

struct Reader<'a> {
    text: &'a str,
    file: FileId,
    at: usize,
    separator: char,
    quote: char,
}

impl<'a> Reader<'a> {
    /// Looks at the first line: which sign parts cells, and which stands around texts.
    fn new(text: &'a str, file: FileId) -> Self {
        let mut at = 0;
        let mut named = None;
        // Excel's own way to say it.
        if let Some(rest) = text.strip_prefix("sep=") {
            named = rest.chars().next();
            at = text.find('\n').map_or(text.len(), |n| n + 1);
        }
        let first = text[at..].lines().next().unwrap_or_default();
        let most = [',', ';', '\t', '|'].into_iter().max_by_key(|c| (first.matches(*c).count(), *c == ','));
        let quote = if first.starts_with('\'') { '\'' } else { '"' };
        Self { text, file, at, separator: named.or(most).unwrap_or(','), quote }
    }

    fn all(mut self, diagnostics: &mut Vec<Diagnostic>) -> Vec<Record<'a>> {
        let mut out = Vec::new();
        while self.at < self.text.len() {
            let start = self.at;
            match self.record() {
                Ok(record) if record.is_blank() => {}
                Ok(record) => out.push(record),
                Err(open) => {
                    diagnostics.push(
                        Diagnostic::error("review-quote", "this quotation mark is never closed")
                            .at(Span::new(self.file, open, open + 1))
                            .why("the lines after it would be taken for a part of this text")
                            .help("close it at the end of the text, or write it twice within a text; this line was left out"),
                    );
                    self.at = self.text[start..].find('\n').map_or(self.text.len(), |n| start + n + 1);
                }
            }
        }
        out
    }

    /// Reads one line; an error is the place of a quotation mark that is not closed. A text that runs on into what looks
    /// like the next line of the table was not closed either.
    fn record(&mut self) -> Result<Record<'a>, usize> {
        let start = self.at;
        let mut cells = Vec::new();
        loop {
            let rest = &self.text[self.at..];
            let text = if rest.starts_with(self.quote) {
                self.quoted()?
            } else {
                let end = rest.find([self.separator, '\n']).unwrap_or(rest.len());
                self.at += end;
                std::borrow::Cow::Borrowed(&rest[..end])
            };
            cells.push(Cell { text });
            let rest = &self.text[self.at..];
            if rest.starts_with(self.separator) {
                self.at += self.separator.len_utf8();
                continue;
            }
            let end = self.at;
            self.at = (self.at + 1).min(self.text.len());
            return Ok(Record { cells, span: Span::new(self.file, start, end.max(start)) });
        }
    }

    /// Whether a line of a sheet's table begins here: its number, then a separator.
    fn is_row(&self, text: &str) -> bool {
        let text = text.strip_prefix(self.quote).unwrap_or(text);
        let Some(number) = text.strip_prefix('#') else { return false };
        let rest = number.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        rest.len() < number.len() && rest.strip_prefix(self.quote).unwrap_or(rest).starts_with(self.separator)
    }

    fn quoted(&mut self) -> Result<std::borrow::Cow<'a, str>, usize> {
        let open = self.at;
        let mut out = String::new();
        let mut chars = self.text[open..].char_indices().skip(1).peekable();
        while let Some((n, c)) = chars.next() {
            if c == '\n' && self.is_row(&self.text[open + n + 1..]) {
                return Err(open);
            }
            if c != self.quote {
                out.push(c);
                continue;
            }
            match chars.peek() {
                Some((_, next)) if *next == self.quote => {
                    out.push(c);
                    chars.next();
                }
                None => {
                    self.at = self.text.len();
                    return Ok(out.into());
                }
                Some((n, next)) if *next == self.separator || *next == '\n' => {
                    self.at = open + n;
                    return Ok(out.into());
                }
                // The next cell begins here: the mark before was left open.
                Some(_) if out.ends_with(self.separator) => return Err(open),
                // A quotation mark within a text that nobody wrote twice.
                Some(_) => out.push(c),
            }
        }
        Err(open)
    }
}

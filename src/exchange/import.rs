//! Takes what came back: message by message, each checked, nothing newer overwritten.

use std::collections::{BTreeMap, BTreeSet};

use super::arrived::{self, Arrived, ArrivedFile};
use super::check;
use super::codes::{self, Code, Content, Part, Side, push};
use super::pack::{self, Entry, Pack, Unit};
use super::variants::{self, Choice, Way};
use crate::diag::{Diagnostic, FileId, Severity, SourceMap, Span, nearest};
use crate::l10n::{self, Plurals};
use crate::model::{Element, Message};
use crate::output::Change;
use crate::sync::EntryFile;

/// The project that translations are taken into.
#[derive(Clone, Copy, Debug)]
pub struct Receiver<'a> {
    /// The texts of all files, those that came back too.
    pub map: &'a SourceMap,
    /// The source locale's tag.
    pub source: &'a str,
    /// The other locales, with their plural forms.
    pub locales: &'a BTreeMap<String, Plurals>,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// The files to write.
    pub changes: Vec<Change>,
    /// Why something was refused, and what else there is to say.
    pub diagnostics: Vec<Diagnostic>,
    /// Messages that are taken.
    pub taken: usize,
    /// Messages that say what the project says already.
    pub same: usize,
    /// Messages that are refused.
    pub refused: usize,
    /// Messages that are not translated.
    pub empty: usize,
}

/// Works out what files bring; writes nothing.
pub fn take(into: Receiver<'_>, files: &[FileId]) -> Taken {
    let mut out = Taken::default();
    let mut places: BTreeMap<(String, String), Place> = BTreeMap::new();
    for file in files {
        for arrived in arrived::read(into.map, *file, &mut out.diagnostics) {
            let whole = Span::new(*file, 0, into.map.text(*file).lines().next().map_or(0, str::len));
            let Some((tag, plurals)) = locale(into, &arrived, whole, &mut out.diagnostics) else { continue };
            let Some(reference) = reference(into, &arrived, whole, &mut out.diagnostics) else { continue };
            let key = (tag.to_owned(), arrived.resource.clone());
            let place = places
                .entry(key)
                .or_insert_with(|| Place::new(into, tag, &arrived.resource, reference, plurals));
            place.take(&arrived, &mut out);
        }
    }
    for ((tag, resource), place) in places {
        let order: Vec<&str> = place.order.iter().map(String::as_str).collect();
        let path = format!("locales/{tag}/{resource}.ftl");
        let expected = into.map.find(&path).map(|id| into.map.text(id).to_owned());
        if place.changed.is_empty() {
            continue;
        }
        let by_hand = resource == "ui" || resource == "terms";
        let new = match &expected {
            // Groups and comments of such a file are people's own.
            Some(text) if by_hand => Some(place.in_place(text, &order)),
            _ => place.file.text(&order, &std::collections::BTreeMap::new()),
        };
        out.changes.push(Change { path, expected, new });
    }
    out
}

fn locale<'a>(
    into: Receiver<'a>,
    arrived: &ArrivedFile,
    span: Span,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(&'a str, &'a Plurals)> {
    let wanted = arrived.target.replace('_', "-").to_lowercase();
    let found = into.locales.iter().find(|(tag, _)| tag.to_lowercase() == wanted);
    if found.is_none() {
        let known: Vec<&str> = into.locales.keys().map(String::as_str).collect();
        diagnostics.push(
            Diagnostic::error("exchange-locale", format!("the project has no language `{}`", arrived.target))
                .at(span)
                .why("nothing was taken from the file")
                .help(format!("there are: {}", known.join(", "))),
        );
    }
    found.map(|(tag, plurals)| (tag.as_str(), plurals))
}

fn reference(
    into: Receiver<'_>,
    arrived: &ArrivedFile,
    span: Span,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<FileId> {
    let found = into.map.find(&format!("locales/{}/{}.ftl", into.source, arrived.resource));
    if found.is_none() {
        diagnostics.push(
            Diagnostic::error(
                "exchange-resource",
                format!("the project has no texts `{}`", arrived.resource),
            )
            .at(span)
            .why("nothing was taken from the file")
            .help("was the brochure renamed or removed? export it again; translations can be copied by hand"),
        );
    }
    found
}

/// A file of messages that is being changed.
struct Place {
    pack: Pack,
    order: Vec<String>,
    file: EntryFile,
    messages: Vec<Message>,
    seen: BTreeSet<String>,
    changed: Vec<String>,
}

/// The texts that came back for one entry: for each way its pieces, in order.
type Ways<'a> = BTreeMap<String, Vec<(usize, &'a Arrived)>>;

impl Place {
    fn new(into: Receiver<'_>, tag: &str, resource: &str, reference: FileId, plurals: &Plurals) -> Self {
        let order = l10n::parse(into.map, reference).0.into_iter().map(|m| m.id).collect();
        let id = into.map.find(&format!("locales/{tag}/{resource}.ftl"));
        Self {
            pack: Pack::new(into.map, into.source, tag, resource, plurals),
            order,
            file: id.map(|id| EntryFile::read(into.map, id)).unwrap_or_default(),
            messages: id.map(|id| l10n::parse(into.map, id).0).unwrap_or_default(),
            seen: BTreeSet::new(),
            changed: Vec::new(),
        }
    }

    fn take(&mut self, arrived: &ArrivedFile, out: &mut Taken) {
        if self.file.broken {
            out.diagnostics.push(
                Diagnostic::error("exchange-broken", format!("locales/{}/{}.ftl has errors", arrived.target, arrived.resource))
                    .at_path(format!("locales/{}/{}.ftl", self.pack.target, arrived.resource))
                    .why("text that cannot be read could be lost if the file were rewritten; nothing was taken for it")
                    .help("mend the errors that `shape check` names, then import again"),
            );
            return;
        }
        // Message → entry → unit → its pieces.
        let mut messages: BTreeMap<String, BTreeMap<String, Ways<'_>>> = BTreeMap::new();
        let mut places: BTreeMap<String, Span> = BTreeMap::new();
        for unit in &arrived.units {
            let Some((entry, choices, piece)) = self.home(unit) else {
                if !unit.target.is_empty() {
                    out.refused += 1;
                    out.diagnostics.push(self.homeless(unit));
                }
                continue;
            };
            let message = entry.split('.').next().unwrap_or_default().to_owned();
            places.entry(message.clone()).or_insert(unit.span);
            let ways = messages.entry(message).or_default().entry(entry).or_default();
            ways.entry(choices).or_default().push((piece, unit));
        }
        for (id, entries) in messages {
            let span = places.get(&id).copied().unwrap_or_else(|| arrived.units[0].span);
            if entries.values().flat_map(BTreeMap::values).flatten().all(|(_, u)| u.target.is_empty()) {
                out.empty += 1;
                continue;
            }
            match self.message(&id, &entries, span) {
                Ok(true) => out.taken += 1,
                Ok(false) => out.same += 1,
                Err(found) => {
                    out.refused += 1;
                    out.diagnostics.push(*found);
                }
            }
        }
    }

    /// The text of the file with what changed, each entry at its place and everything else as it was.
    fn in_place(&self, text: &str, order: &[&str]) -> String {
        let mut map = SourceMap::default();
        let file = map.add("", text);
        let mut ends: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for message in l10n::parse(&map, file).0 {
            let range = message.span.range();
            let rest = &text[range.end..];
            // A selector goes on up to its closing brace, which stands before the next entry, comment or empty line.
            let lines = rest.split_inclusive('\n').enumerate();
            let more = lines.take_while(|(i, l)| *i == 0 || l.starts_with([' ', '}'])).map(|(_, l)| l.len());
            ends.insert(message.id, (range.start, range.end + more.sum::<usize>()));
        }
        let mut edits: Vec<(usize, usize, usize, String)> = Vec::new();
        for id in &self.changed {
            let entry = self.file.entry(id).unwrap_or_default();
            let at = order.iter().position(|o| o == id).unwrap_or_default();
            let mut bare = entry.lines().skip_while(|l| l.starts_with('#')).collect::<Vec<_>>().join("\n");
            bare.push('\n');
            if let Some((start, end)) = ends.get(id) {
                edits.push((*start, *end, at, bare));
            } else {
                let before =
                    order[..at].iter().rev().find_map(|o| ends.get(*o)).map_or(text.len(), |(_, end)| *end);
                edits.push((before, before, at, bare));
            }
        }
        edits.sort_by_key(|(start, _, at, _)| (*start, *at));
        let (mut out, mut done) = (String::new(), 0);
        for (start, end, _, entry) in edits {
            out.push_str(&text[done..start]);
            if !out.is_empty() && !out.ends_with('\n') {
                out.push('\n');
            }
            out.push_str(&entry);
            done = end;
        }
        out.push_str(&text[done..]);
        out
    }

    /// The entry, the choices and the number of the piece that a unit belongs to.
    fn home(&self, unit: &Arrived) -> Option<(String, String, usize)> {
        let by_name = unit.name.as_ref().and_then(|name| {
            let (entry, choices) = name.split_at(name.find('[').unwrap_or(name.len()));
            variants::read(choices)?;
            let known = self.pack.entries.iter().find(|e| e.id == entry)?;
            Some((known.id.clone(), choices.to_owned()))
        });
        let of_unit = |(entry, unit): (&Entry, &Unit)| (entry.id.clone(), variants::shown(&unit.choices));
        let exact = self.pack.find(&unit.id).map(of_unit);
        let digits = unit.id.len() - unit.id.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let (head, number) = unit.id.split_at(unit.id.len() - digits);
        let head = head.strip_suffix("seg").or(head.strip_suffix('s')).unwrap_or(head);
        let base = head.trim_end_matches(['-', '_', '.', '#', '|', '/', ' ']);
        let split = digits > 0 && base.len() < head.len();
        let piece = number.parse().unwrap_or(0);
        if exact.is_some() {
            let (entry, choices) = by_name.or(exact)?;
            return Some((entry, choices, 0));
        }
        if let Some((entry, choices)) = by_name {
            let is_piece =
                split && base.strip_prefix(&entry).is_some_and(|b| b.is_empty() || b.starts_with(':'));
            return Some((entry, choices, if is_piece { piece } else { 0 }));
        }
        let (entry, choices) = self.pack.find(base).filter(|_| split).map(of_unit)?;
        Some((entry, choices, piece))
    }

    fn homeless(&self, unit: &Arrived) -> Diagnostic {
        let near = nearest(&unit.id, self.pack.entries.iter().map(|e| e.id.as_str()));
        let near = near.map_or_else(String::new, |near| format!("; did a tool change the id of `{near}`?"));
        Diagnostic::error("exchange-unknown", format!("no text has the id `{}`", unit.id))
            .at(unit.span)
            .why("the text was changed or removed since it was exported, or the id was altered; it was not taken")
            .help(format!("export again, and copy what is still right{near}"))
    }

    /// Takes a message; whether it says anything new.
    fn message(
        &mut self,
        id: &str,
        entries: &BTreeMap<String, Ways<'_>>,
        span: Span,
    ) -> Result<bool, Box<Diagnostic>> {
        let refuse = |span: Span, what: String, why: &str, help: &str| {
            let text = format!("`{id}` was not taken: {what}");
            Err(Box::new(Diagnostic::error("exchange-refused", text).at(span).why(why).help(help)))
        };
        let current = self.messages.iter().find(|m| m.id == id).cloned();
        let mut message = current.clone().unwrap_or_else(|| Message {
            id: id.to_owned(),
            value: None,
            attributes: Vec::new(),
            comment: None,
            span,
        });
        let (mut same, mut stamps) = (true, BTreeSet::new());
        for (entry_id, ways) in entries {
            let Some(entry) = self.pack.entries.iter().find(|e| e.id == *entry_id) else { continue };
            let mut texts: Vec<(Vec<Choice>, Content, u32)> = Vec::new();
            for (shown, pieces) in ways {
                let choices = variants::read(shown).unwrap_or_default();
                let known = entry.units.iter().find(|u| variants::shown(&u.choices) == *shown);
                let arrived = whole(pieces, known, span).map_err(|(span, what)| {
                    let diagnostic =
                        Diagnostic::error("exchange-refused", format!("`{id}` was not taken: {what}"));
                    Box::new(
                        diagnostic
                            .at(span)
                            .why("nobody can know which text is meant")
                            .help("leave one of them in the file, and import again"),
                    )
                })?;
                stamps.extend(arrived.stamp.clone());
                if let Some(doubt) = arrived.doubt {
                    let mut found = refuse(
                        arrived.span,
                        doubt.to_owned(),
                        "half a translation must not reach readers",
                        "finish it, set the state to translated, and import again",
                    );
                    if let Err(found) = &mut found {
                        found.severity = Severity::Warning;
                    }
                    return found;
                }
                if let Some(known) = known
                    && codes::written(&resolved(&arrived.source, known)) != codes::written(&known.source)
                {
                    return refuse(
                        arrived.span,
                        "its source text is not what the project says now".to_owned(),
                        "a translation of another text could say something else",
                        "export again; source texts must not be edited in the file",
                    );
                }
                let target =
                    known.map_or_else(|| arrived.target.clone(), |known| resolved(&arrived.target, known));
                let before = known.and_then(|k| k.target.as_ref());
                if target.is_empty() {
                    if known.is_some_and(|k| k.target.is_none()) && !entry.is_missing() {
                        continue;
                    }
                    return refuse(
                        arrived.span,
                        format!("the text for {shown} is empty"),
                        "readers would see nothing for such numbers",
                        "each variant needs a text; translate it, and import again",
                    );
                }
                if before.is_none_or(|before| codes::written(before) != codes::written(&target)) {
                    same = false;
                    if let Err((what, help)) = check::check(&target, known, &choices) {
                        return refuse(
                            arrived.span,
                            what,
                            "what is protected must come back as it was sent",
                            &help,
                        );
                    }
                }
                texts.push((choices, target, arrived.span.start));
            }
            let absent = entry.units.iter().find(|u| {
                let needed = u.target.is_some() || entry.is_missing();
                needed && texts.iter().all(|(c, ..)| *c != u.choices)
            });
            if let Some(absent) = absent
                && texts.iter().all(|(c, ..)| c.len() == absent.choices.len())
            {
                return refuse(
                    span,
                    format!("the text for {} is missing", variants::shown(&absent.choices)),
                    "readers would see nothing for such numbers",
                    "each variant needs a text; import the file with all of them",
                );
            }
            let position = |choices: &[Choice]| entry.units.iter().position(|u| u.choices == *choices);
            texts.sort_by_key(|(choices, _, at)| (position(choices).unwrap_or(usize::MAX), *at));
            let ways: Result<Vec<Way>, String> =
                texts.into_iter().map(|(c, text, _)| Ok((c, trimmed(codes::pattern(&text)?)))).collect();
            let ways = match ways {
                Ok(ways) => ways,
                Err(code) => {
                    let what = format!("`{code}` is no code of ours");
                    return refuse(
                        span,
                        what,
                        "what is protected must come back as it was sent",
                        "take it out",
                    );
                }
            };
            let Some(pattern) = variants::join(&ways, span) else {
                let what = "its variants do not fit together".to_owned();
                return refuse(span, what, "they were changed in the file", "export again");
            };
            match entry.id.strip_prefix(id).and_then(|rest| rest.strip_prefix('.')) {
                None => message.value = Some(pattern),
                Some(name) => match message.attributes.iter_mut().find(|(n, _)| n == name) {
                    Some((_, value)) => *value = pattern,
                    None => message.attributes.push((name.to_owned(), pattern)),
                },
            }
        }
        if same {
            return Ok(false);
        }
        let stamp = current.as_ref().map(pack::stamp);
        if let Some(stamp) = stamp.filter(|s| stamps.len() != 1 || !stamps.contains(s)) {
            let what = if stamps.is_empty() {
                "the project has another translation, and a tool has dropped what tells which is newer"
                    .to_owned()
            } else {
                format!("its translation was changed in the project since the export ({stamp})")
            };
            return refuse(
                span,
                what,
                "the newer text would be lost",
                "compare the two; write the better one by hand, or export again",
            );
        }
        if !self.seen.insert(id.to_owned()) {
            let what = "it comes twice with different texts".to_owned();
            return refuse(span, what, "nobody can know which text is meant", "import the right file only");
        }
        let order: Vec<String> = self
            .pack
            .entries
            .iter()
            .filter_map(|e| Some(e.id.strip_prefix(id)?.strip_prefix('.')?.to_owned()))
            .collect();
        message
            .attributes
            .sort_by_key(|(name, _)| order.iter().position(|n| n == name).unwrap_or(usize::MAX));
        let text = pack::entry(&message);
        if !reads_back(&text) {
            let what = "its text cannot be written as Fluent".to_owned();
            return refuse(
                span,
                what,
                "the file of messages would be broken",
                "take out signs that are no text",
            );
        }
        let old = self.file.entry(id).unwrap_or_default();
        let comment: String = old.split_inclusive('\n').take_while(|l| l.starts_with('#')).collect();
        self.file.insert(id, format!("{comment}{text}").trim_end());
        self.changed.push(id.to_owned());
        Ok(true)
    }
}

/// A text of one or several pieces as one; where and why not.
fn whole(pieces: &[(usize, &Arrived)], known: Option<&Unit>, span: Span) -> Result<Arrived, (Span, String)> {
    let mut pieces = pieces.to_vec();
    pieces.sort_by_key(|(number, _)| *number);
    let Some(((number, first), rest)) = pieces.split_first() else {
        return Err((span, "it is empty".to_owned()));
    };
    let mut out = (*first).clone();
    let mut last = *number;
    let wanted = known.map(|k| codes::written(&k.source)).unwrap_or_default();
    for (number, piece) in rest {
        if *number == last {
            if piece.target == out.target && piece.source == out.source {
                continue;
            }
            return Err((piece.span, "it stands twice in the file".to_owned()));
        }
        last = *number;
        let read = known.map_or_else(String::new, |k| codes::written(&resolved(&out.source, k)));
        let gap = wanted.strip_prefix(&read).is_some_and(|rest| rest.starts_with(' '));
        let spaced = |content: &Content| matches!(content.last(), Some(Part::Text(t)) if t.ends_with(char::is_whitespace));
        if gap {
            push(&mut out.source, Part::Text(" ".to_owned()));
        }
        if gap && !spaced(&out.target) {
            push(&mut out.target, Part::Text(" ".to_owned()));
        }
        piece.source.iter().for_each(|p| push(&mut out.source, p.clone()));
        piece.target.iter().for_each(|p| push(&mut out.target, p.clone()));
        if piece.target.is_empty() {
            out.doubt = Some("only some of its pieces are translated");
        }
        out.doubt = out.doubt.or(piece.doubt);
    }
    Ok(out)
}

/// Gives codes without letters of their own those of the code with their number, and writes placeables as we do.
fn resolved(content: &Content, unit: &Unit) -> Content {
    let ours = |number: usize, side: Side| {
        unit.source.iter().chain(unit.target.iter().flatten()).find_map(|part| match part {
            Part::Code(c) if (c.number, c.side) == (number, side) => Some(c.native.clone()),
            _ => None,
        })
    };
    let one = |part: &Part| match part {
        Part::Code(Code { number, side, native }) if native.is_empty() => {
            let native = ours(*number, *side).unwrap_or_default();
            Part::Code(Code { number: *number, side: *side, native })
        }
        Part::Code(Code { number, side, native }) if native.starts_with('{') => {
            let native = codes::placeable(native).map_or_else(|| native.clone(), |e| codes::native(&e));
            Part::Code(Code { number: *number, side: *side, native })
        }
        part => part.clone(),
    };
    content.iter().map(one).collect()
}

/// Takes off white space around a text, which Fluent would not keep.
fn trimmed(mut elements: Vec<Element>) -> Vec<Element> {
    if let Some(Element::Text(text, _)) = elements.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Element::Text(text, _)) = elements.last_mut() {
        *text = text.trim_end().to_owned();
    }
    elements.retain(|e| !matches!(e, Element::Text(text, _) if text.is_empty()));
    elements
}

/// Whether the text of a message is read as what was written.
fn reads_back(text: &str) -> bool {
    let mut map = SourceMap::default();
    let file = map.add("", text);
    let (messages, found) = l10n::parse(&map, file);
    matches!(messages.as_slice(), [message] if pack::entry(message) == text) && found.is_empty()
}

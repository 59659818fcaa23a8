//! Front matter: TOML between lines `+++`.

use std::ops::Range;

use super::message::source_text;
use super::shape::milliseconds;
use super::svg;
use super::target::{is_plain, plain, resolve};
use crate::config::{Table, Valued, read_facts, with_root};
use crate::diag::{Diagnostic, FileId, SourceMap, Span, nearest};
use crate::model::{Contributor, Date, Meta, Panel, PanelKind, Role, Segment, SegmentKind, Status, is_id};

/// The line before and after front matter.
const FENCE: &str = "+++";

/// Splits a source: the range of the TOML and that of the body.
pub(super) fn split(
    map: &SourceMap,
    file: FileId,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Option<Range<usize>>, Range<usize>) {
    let text = map.text(file);
    let mut at = 0;
    let mut start = None;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        let is_fence = line.trim_end() == FENCE;
        match start {
            None if is_fence => start = Some(end),
            None => break,
            Some(start) if is_fence => return (Some(start..at), end..text.len()),
            Some(_) => {}
        }
        at = end;
    }
    let first_line = Span::new(file, 0, text.find('\n').unwrap_or(text.len()));
    let finding = if start.is_some() {
        Diagnostic::error("open-front-matter", "the front matter has no end")
            .why("the rest of the file would be taken for front matter")
            .help("write a line `+++` between the front matter and the text")
    } else {
        Diagnostic::error("missing-front-matter", "the file does not begin with front matter")
            .why("the title and the date of a text stand there")
            .help("begin the file with `+++`, `schema = 1`, `title = \"…\"` and `+++`, each on a line of its own")
    };
    diagnostics.push(finding.at(first_line));
    (None, start.map_or(0, |_| text.len())..text.len())
}

/// Reads the front matter, if there is any.
pub(super) fn read(
    map: &SourceMap,
    file: FileId,
    range: Option<Range<usize>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Meta<Segment> {
    let place = Span::new(file, 0, map.text(file).find('\n').unwrap_or(map.text(file).len()));
    let meta = range.and_then(|range| {
        with_root(map, file, range, diagnostics, |table, d| read_meta(map, table, place, d))
    });
    meta.unwrap_or_else(|| empty(place))
}

/// A front matter that says nothing.
pub(super) fn empty(place: Span) -> Meta<Segment> {
    Meta {
        title: blank(SegmentKind::Title, place),
        subtitle: None,
        description: None,
        main_message: None,
        status: Status::default(),
        version: None,
        prepared: None,
        last_reviewed: None,
        next_review: None,
        contributors: Vec::new(),
        panels: Vec::new(),
        facts: std::collections::BTreeMap::new(),
        aliases: Vec::new(),
        duration: None,
        cover: None,
    }
}

fn blank(kind: SegmentKind, span: Span) -> Segment {
    Segment {
        key: None,
        kind,
        content: Vec::new(),
        span,
        notes: Vec::new(),
        context: None,
        lead_in: Vec::new(),
    }
}

fn read_meta(map: &SourceMap, t: &Table<'_, '_>, place: Span, d: &mut Vec<Diagnostic>) -> Meta<Segment> {
    let text = |key: &str, kind: SegmentKind, d: &mut Vec<Diagnostic>| {
        t.string(key, d).map(|value| plain_segment(map, &value, kind, d))
    };
    let subtitle = text("subtitle", SegmentKind::Subtitle, d);
    let description = text("description", SegmentKind::Description, d);
    let main_message = text("main-message", SegmentKind::MainMessage, d);
    let title = t.required("title", d).map(|value| plain_segment(map, &value, SegmentKind::Title, d));
    // Written for the editors themselves; it is not printed.
    t.string("need", d);
    let [prepared, last_reviewed, next_review] =
        ["prepared", "last-reviewed", "next-review"].map(|key| t.date(key, d));
    for (key, date) in [("last-reviewed", &last_reviewed), ("next-review", &next_review)] {
        d.extend(
            prepared.as_ref().zip(date.as_ref()).and_then(|(first, date)| out_of_order(first, key, date)),
        );
    }
    Meta {
        title: title.unwrap_or_else(|| blank(SegmentKind::Title, place)),
        subtitle,
        description,
        main_message,
        status: one_of(t, "status", &Status::ALL, Status::name, d).unwrap_or_default(),
        version: t.string("version", d).map(|v| v.value),
        prepared: prepared.map(|v| v.value),
        last_reviewed: last_reviewed.map(|v| v.value),
        next_review: next_review.map(|v| v.value),
        contributors: t.tables("contributors", d, contributor).into_iter().flatten().collect(),
        panels: t.tables("panel", d, panel).into_iter().flatten().collect(),
        facts: read_facts(t, d),
        aliases: aliases(t, d),
        duration: duration(t, d),
        cover: cover(map, t, place.file, d),
    }
}

/// The finding for a date that lies before the day on which the text was prepared.
fn out_of_order(prepared: &Valued<Date>, key: &str, date: &Valued<Date>) -> Option<Diagnostic> {
    (date.value < prepared.value).then(|| {
        Diagnostic::error("dates-out-of-order", format!("`{key}` is earlier than `prepared`"))
            .at(date.span)
            .related(prepared.span, "prepared on this day")
            .why("readers could not know how old the text is")
            .help("correct the wrong one of the two dates")
    })
}

/// A text of front matter as a segment: words and values, no markup.
pub(super) fn plain_segment(
    map: &SourceMap,
    value: &Valued<String>,
    kind: SegmentKind,
    d: &mut Vec<Diagnostic>,
) -> Segment {
    let mut segment = text_segment(map, value, kind, d);
    if !is_plain(&segment.content) {
        d.push(
            Diagnostic::error("markup-in-title", "this text cannot hold markup")
                .at(value.span)
                .why("it also stands where only plain words can: in the browser's title, in search results")
                .help("take the markup out, or write `\\\\*` for a sign that is shown"),
        );
        segment.content = plain(segment.content);
    }
    segment
}

/// A text of a TOML file as a segment, with inline markup.
pub(super) fn text_segment(
    map: &SourceMap,
    value: &Valued<String>,
    kind: SegmentKind,
    d: &mut Vec<Diagnostic>,
) -> Segment {
    // Without escapes the text stands as it is between its quotes.
    let start = map.slice(value.span).find(&value.value).map(|n| value.span.start as usize + n);
    let span = start.map_or(value.span, |s| Span::new(value.span.file, s, s + value.value.len()));
    let (line, found) = source_text(&value.value, span);
    d.extend(found);
    Segment {
        notes: line.comments.notes,
        context: line.comments.context,
        content: line.content,
        ..blank(kind, span)
    }
}

fn one_of<T: Copy>(
    t: &Table<'_, '_>,
    key: &str,
    all: &[T],
    name: fn(T) -> &'static str,
    d: &mut Vec<Diagnostic>,
) -> Option<T> {
    let value = t.string(key, d)?;
    let found = all.iter().copied().find(|v| name(*v) == value.value);
    if found.is_none() {
        let names = || all.iter().map(|v| name(*v));
        let help = nearest(&value.value, names()).map_or_else(
            || format!("use one of {}", names().collect::<Vec<_>>().join(", ")),
            |near| format!("did you mean \"{near}\"?"),
        );
        d.push(
            Diagnostic::error("unknown-value", format!("`{key}` cannot be \"{}\"", value.value))
                .at(value.span)
                .help(help),
        );
    }
    found
}

/// Someone is named only where it is recorded that they agreed.
fn contributor(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<Contributor> {
    let name = t.string("name", d);
    let consent = t.boolean("consent-to-be-named", d);
    if !t.has("role") {
        t.required("role", d);
    }
    let role = one_of(t, "role", &Role::ALL, Role::name, d)?;
    let agreed = consent.is_some_and(|c| c.value);
    if let Some(name) = name.as_ref().filter(|_| !agreed) {
        d.push(
            Diagnostic::error("consent-missing", "it is not recorded that this person agreed to be named")
                .at(name.span)
                .why("a name next to an illness is personal; who helped is thanked by role unless they want to be named")
                .help("ask, then add `consent-to-be-named = true`; or delete the name, and the role alone is shown"),
        );
    }
    Some(Contributor { role, name: name.filter(|_| agreed).map(|v| v.value) })
}

/// A panel needs the day, the number of people and who they were; a record without them says nothing.
fn panel(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<Panel> {
    let needed = |key: &str, example: &str, d: &mut Vec<Diagnostic>| {
        if !t.has(key) {
            let start = t.span().start as usize;
            d.push(
                Diagnostic::error("missing-key", format!("`panel.{key}` is missing"))
                    .at(Span::new(t.span().file, start, start + 1))
                    .help(format!("add `{key} = {example}`")),
            );
        }
    };
    needed("date", "2026-11-22", d);
    needed("size", "8", d);
    needed("who", "\"patients\"", d);
    let date = t.date("date", d);
    let size = t.integer("size", d);
    let who = one_of(t, "who", &PanelKind::ALL, PanelKind::name, d);
    let findings = t.string("findings", d).map(|v| v.value);
    let changed = t.string("changed", d).map(|v| v.value);
    let size = size?;
    let Some(people) = u16::try_from(size.value).ok().filter(|n| *n > 0) else {
        d.push(
            Diagnostic::error("unknown-value", format!("a panel of {} people is none", size.value))
                .at(size.span)
                .help("write how many people took part: `size = 8`"),
        );
        return None;
    };
    Some(Panel { date: date?.value, size: people, who: who?, findings, changed })
}

fn aliases(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Vec<String> {
    let (good, bad): (Vec<_>, Vec<_>) = t.strings("aliases", d).into_iter().partition(|v| is_id(&v.value));
    for value in bad {
        d.push(
            Diagnostic::error("bad-id", format!("`{}` cannot be an id", value.value))
                .at(value.span)
                .help("small letters, digits and hyphens, a letter first"),
        );
    }
    good.into_iter().map(|v| v.value).collect()
}

fn duration(t: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<u32> {
    let value = t.string("duration", d)?;
    let read = milliseconds(&value.value);
    if read.is_none() {
        d.push(
            Diagnostic::error("unknown-value", format!("\"{}\" is no length of a video", value.value))
                .at(value.span)
                .help("write minutes and seconds: `duration = \"3:00\"`"),
        );
    }
    read
}

/// The drawing on the cover. It is decoration: it has no words, which would need a translation and a description.
fn cover(map: &SourceMap, t: &Table<'_, '_>, file: FileId, d: &mut Vec<Diagnostic>) -> Option<FileId> {
    let name = t.string("cover", d)?;
    let is_svg = name.value.rsplit_once('.').is_some_and(|(_, end)| end == "svg");
    let path = resolve(map.path(file), &name.value).ok().filter(|_| is_svg);
    let Some(cover) = path.and_then(|path| map.find(&path)) else {
        d.push(
            Diagnostic::error("missing-image", format!("there is no drawing \"{}\"", name.value))
                .at(name.span)
                .help("put an SVG drawing beside this file and write its name: `cover = \"cover.svg\"`"),
        );
        return None;
    };
    let (words, found) = svg::read(map, cover);
    d.extend(found);
    d.extend(words.first().map(|(span, _)| {
        Diagnostic::error("cover-words", "a drawing for the cover holds no words")
            .at(*span)
            .related(name.span, "named as a cover here")
            .why("it is shown in every language, and screen readers pass over it")
            .help("take the words out, or show the drawing in the text as a `[!FIGURE]`")
    }));
    words.is_empty().then_some(cover)
}

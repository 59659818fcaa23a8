//! The shapes of the directives that begin with a bold line.

use super::directive::{Directive, Labelled};
use crate::diag::{Diagnostic, SourceMap, Span, nearest};
use crate::model::{Block, BlockKind, InlineKind, Item, ScaleEnd, Segment, SegmentKind, Tier};

/// What a well-formed directive says beside its label and its blocks.
pub(super) enum Shape {
    Tier(Tier),
    Rows(u16),
    Scale { min: i32, max: i32, ends: Vec<ScaleEnd<Segment>> },
    Lines(Vec<Segment>),
    Time { start: u32, end: u32 },
    Plain,
}

/// What is wrong with a shape.
pub(super) type Fault = Box<Diagnostic>;

fn fault(finding: Diagnostic, span: Span) -> Fault {
    Box::new(finding.at(span))
}

/// The most empty rows of a worksheet: two sheets of paper.
const MOST_ROWS: u16 = 60;
/// The most steps of a scale: more numbers do not fit on a line.
const MOST_STEPS: i64 = 20;

/// Checks a directive against its shape.
pub(super) fn check(directive: Directive, labelled: &Labelled, map: &SourceMap) -> Result<Shape, Fault> {
    match directive {
        Directive::RedFlags => red_flags(labelled),
        Directive::Worksheet => worksheet(labelled),
        Directive::Scale => scale(labelled, map),
        Directive::Questions => questions(labelled),
        Directive::Contact => contact(labelled),
        Directive::Cue => cue(labelled),
        Directive::Callout(_) | Directive::Figure | Directive::Video | Directive::Include => Ok(Shape::Plain),
    }
}

fn red_flags(d: &Labelled) -> Result<Shape, Fault> {
    let names = Tier::ALL.map(Tier::name);
    let list = names.join(", ");
    let Some((value, span)) = d.values.get("tier") else {
        let finding = Diagnostic::error("missing-tier", "the red flags do not say how urgent they are")
            .why("a reader must know whom to call, and how soon")
            .help(format!("add `tier=…` to the braces: {list}"));
        return Err(fault(finding, d.label.span));
    };
    let Some(tier) = Tier::ALL.into_iter().find(|t| t.name() == value) else {
        let help = nearest(value, names)
            .map_or(format!("use one of {list}"), |n| format!("did you mean `tier={n}`?"));
        return Err(fault(
            Diagnostic::error("unknown-tier", format!("`{value}` is no tier")).help(help),
            *span,
        ));
    };
    if d.blocks.is_empty() {
        return Err(fault(nothing("signs to look for", "> - you have a fever"), d.label.span));
    }
    Ok(Shape::Tier(tier))
}

fn nothing(what: &str, example: &str) -> Diagnostic {
    Diagnostic::error("empty-directive", format!("nothing stands below the label: {what} are missing"))
        .help(format!("write them below, for example `{example}`"))
}

fn worksheet(d: &Labelled) -> Result<Shape, Fault> {
    let rows = match d.values.get("rows") {
        None => 0,
        Some((value, span)) => {
            value.parse().ok().filter(|n| (1..=MOST_ROWS).contains(n)).ok_or_else(|| {
                let finding = Diagnostic::error("bad-rows", format!("`{value}` is no number of rows"))
                    .help(format!("write a whole number from 1 to {MOST_ROWS}: `rows=7`"));
                fault(finding, *span)
            })?
        }
    };
    let bare = |b: &Block<_>| matches!(&b.kind, BlockKind::Table { rows, .. } if rows.is_empty());
    let space = |b: &Block<Segment>| match &b.kind {
        BlockKind::Table { rows, .. } => rows.iter().flatten().any(|c| c.text.content.is_empty()),
        BlockKind::List { items, .. } => items.iter().any(|i| i.task.is_some()),
        _ => false,
    };
    if let Some(table) = d.blocks.iter().find(|b| bare(b)).filter(|_| rows == 0) {
        let finding = Diagnostic::error("nothing-to-write-on", "the table has a header and no rows")
            .help("add `rows=7` to the braces of the label, or rows with empty cells");
        return Err(fault(finding, table.span));
    }
    if let Some((_, span)) = d.values.get("rows").filter(|_| !d.blocks.iter().any(bare)) {
        let finding = Diagnostic::error("bad-rows", "`rows` adds nothing here")
            .why("it gives empty rows to a table that has a header only")
            .help("take `rows` out, or take the rows out of the table");
        return Err(fault(finding, *span));
    }
    if rows == 0 && !d.blocks.iter().any(space) {
        let finding = Diagnostic::error("nothing-to-write-on", "the worksheet has no room to write")
            .help("add a table with empty cells or `rows=7`, or boxes to tick: `> - [ ] …`");
        return Err(fault(finding, d.label.span));
    }
    Ok(Shape::Rows(rows))
}

fn questions(d: &Labelled) -> Result<Shape, Fault> {
    if d.blocks.iter().any(|b| matches!(b.kind, BlockKind::List { .. })) {
        Ok(Shape::Plain)
    } else {
        Err(fault(nothing("the questions", "> - [ ] What can I do?"), d.label.span))
    }
}

/// The only paragraph of each item, if the directive holds one list of such items and nothing else.
fn plain_items(d: &Labelled) -> Option<Vec<&Segment>> {
    let [Block { kind: BlockKind::List { items, .. }, .. }] = d.blocks.as_slice() else { return None };
    items.iter().map(only_paragraph).collect()
}

fn only_paragraph(item: &Item<Segment>) -> Option<&Segment> {
    match item.blocks.as_slice() {
        [Block { kind: BlockKind::Paragraph(text), .. }] => Some(text),
        _ => None,
    }
}

/// What a line of a contact card can be for; `own` is for readers to fill in.
const LINES: [&str; 5] = ["emergency", "team", "information", "support", "own"];

fn contact(d: &Labelled) -> Result<Shape, Fault> {
    let Some(items) = plain_items(d) else {
        let finding =
            Diagnostic::error("contact-shape", "a contact card holds one list, a line for each item")
                .help("write `> - Nurse:` and so on, and nothing else");
        return Err(fault(finding, d.blocks.first().map_or(d.label.span, |b| b.span)));
    };
    let line = |s: &Segment| Segment { kind: SegmentKind::Line, ..s.clone() };
    if let Some((names, span)) = d.values.get("lines") {
        let unknown = names.split(',').find(|name| !LINES.contains(name));
        if unknown.is_some() || names.split(',').count() != items.len() {
            let finding = Diagnostic::error("contact-lines", "`lines` does not name each line of the card")
                .why("an edition's telephone numbers could be printed behind the wrong line")
                .help(format!("write one word for each line, with commas between: {}", LINES.join(", ")));
            return Err(fault(finding, *span));
        }
    }
    Ok(Shape::Lines(items.into_iter().map(line).collect()))
}

fn scale(d: &Labelled, map: &SourceMap) -> Result<Shape, Fault> {
    let number = |key: &str| -> Result<i32, Fault> {
        let help = "write both, with whole numbers: `{#distress min=0 max=10}`";
        let Some((value, span)) = d.values.get(key) else {
            let finding = Diagnostic::error("scale-range", format!("the scale has no `{key}`")).help(help);
            return Err(fault(finding, d.label.span));
        };
        let bad = || {
            fault(Diagnostic::error("scale-range", format!("`{value}` is no whole number")).help(help), *span)
        };
        value.parse().map_err(|_| bad())
    };
    let (min, max) = (number("min")?, number("max")?);
    if min >= max || i64::from(max) - i64::from(min) > MOST_STEPS {
        let finding = Diagnostic::error("scale-range", format!("a scale cannot go from {min} to {max}"))
            .why(format!(
                "its numbers stand on one line: there are at least 1 and at most {MOST_STEPS} steps"
            ))
            .help("write the lowest number as `min`, the highest as `max`");
        return Err(fault(finding, d.values.get("max").map_or(d.label.span, |(_, span)| *span)));
    }
    let ends_fault = |span| {
        let finding = Diagnostic::error("scale-ends", "the scale does not say what its two ends mean")
            .why("a number without a meaning cannot be answered")
            .help(format!("below the label, write one list: `> - {min}: …` and `> - {max}: …`"));
        fault(finding, span)
    };
    let items =
        plain_items(d).ok_or_else(|| ends_fault(d.blocks.first().map_or(d.label.span, |b| b.span)))?;
    let mut ends: Vec<ScaleEnd<Segment>> = Vec::new();
    for item in items {
        let Some(end) = scale_end(item, map).filter(|e| (min..=max).contains(&e.value)) else {
            let finding = Diagnostic::error("scale-ends", "this line does not say which number it explains")
                .help(format!("begin it with a number from {min} to {max} and a colon: `> - {min}: …`"));
            return Err(fault(finding, item.span));
        };
        if ends.iter().any(|e| e.value == end.value) {
            let finding =
                Diagnostic::error("scale-ends", format!("the number {} is explained twice", end.value))
                    .help("take one of the two lines out");
            return Err(fault(finding, item.span));
        }
        ends.push(end);
    }
    if [min, max].iter().all(|n| ends.iter().any(|e| e.value == *n)) {
        Ok(Shape::Scale { min, max, ends })
    } else {
        Err(ends_fault(d.label.span))
    }
}

/// `10: the worst`: the number, and the rest as a segment.
fn scale_end(item: &Segment, map: &SourceMap) -> Option<ScaleEnd<Segment>> {
    let mut text = Segment { kind: SegmentKind::ScaleEnd, ..item.clone() };
    let first = text.content.first_mut()?;
    let InlineKind::Text(run) = &mut first.kind else { return None };
    let (number, rest) = run.split_once(':')?;
    let value = number.trim().parse().ok()?;
    *run = rest.trim_start_matches(' ').to_owned();
    let source = map.slice(first.span);
    let meaning = source.split_once(':').map_or(source, |(_, rest)| rest).trim_start();
    let skipped = u32::try_from(source.len() - meaning.len()).unwrap_or(0);
    first.span.start += skipped;
    text.span.start = first.span.start;
    if run.is_empty() {
        text.content.remove(0);
    }
    (!text.content.is_empty()).then_some(ScaleEnd { value, text })
}

fn cue(d: &Labelled) -> Result<Shape, Fault> {
    let time = |key: &str| -> Result<u32, Fault> {
        let help = "write minutes and seconds: `{start=0:14 end=0:30}`";
        let Some((value, span)) = d.values.get(key) else {
            let finding = Diagnostic::error("cue-time", format!("the moment has no `{key}`")).help(help);
            return Err(fault(finding, d.label.span));
        };
        milliseconds(value).ok_or_else(|| {
            fault(Diagnostic::error("cue-time", format!("`{value}` is no time of a video")).help(help), *span)
        })
    };
    let (start, end) = (time("start")?, time("end")?);
    if start >= end {
        let finding = Diagnostic::error("cue-time", "the moment ends before it begins")
            .help("`start` must be earlier than `end`");
        return Err(fault(finding, d.values.get("end").map_or(d.label.span, |(_, span)| *span)));
    }
    Ok(Shape::Time { start, end })
}

/// `1:02:03.500`, `2:03` or `0:03.5` as milliseconds.
pub(super) fn milliseconds(text: &str) -> Option<u32> {
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |s: &str| (!s.is_empty() && s.bytes().all(|b| b.is_ascii_digit())).then_some(());
    let parts: Vec<&str> = clock.split(':').collect();
    if !(2..=3).contains(&parts.len()) || fraction.len() > 3 {
        return None;
    }
    digits(fraction)?;
    let mut seconds: u32 = 0;
    for (i, part) in parts.iter().enumerate() {
        digits(part)?;
        let n: u32 = part.parse().ok().filter(|n| i == 0 || *n < 60)?;
        if i > 0 && part.len() != 2 {
            return None;
        }
        seconds = seconds.checked_mul(60)?.checked_add(n)?;
    }
    let thousandths: u32 = format!("{fraction:0<3}").parse().ok()?;
    seconds.checked_mul(1000)?.checked_add(thousandths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        assert_eq!(milliseconds("0:14"), Some(14_000));
        assert_eq!(milliseconds("1:02:03.5"), Some(3_723_500));
        for bad in ["14", "0:75", "0:5", ":30", "1:2:3:4", "0:14.", "0:14.1234", "-1:00", "99999999999:00"] {
            assert_eq!(milliseconds(bad), None, "{bad}");
        }
    }
}

//! An association's changes of shared texts: sections and blocks that it adds, replaces or removes.
//!
//! What is put in is a module of the edition, so that its messages have a file of their own.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};

use crate::diag::{Diagnostic, SourceMap, Span, nearest};
use crate::model::{
    Action, Attrs, Block, BlockKind, Brochure, Kind, Overlay, Segment, Target, Tier, UnitId, plain_text,
};

/// Applies the changes. Returns the sources that are not as they were, and what found no place.
pub fn overlay(
    map: &SourceMap,
    sources: &BTreeMap<UnitId, Brochure>,
    changes: &[Overlay],
) -> (BTreeMap<UnitId, Brochure>, Vec<Diagnostic>) {
    let mut out = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for change in changes {
        let (unit, span) = &change.page;
        let Some(shared) = sources.get(unit) else {
            let known: Vec<String> = sources.keys().map(name).collect();
            let help = nearest(&name(unit), known.iter().map(String::as_str)).map_or_else(
                || "write the id of a brochure, or `modules/` and the id of a module".to_owned(),
                |near| format!("did you mean \"{near}\"?"),
            );
            diagnostics.push(
                Diagnostic::error("overlay-page", format!("there is no text `{}` to change", name(unit)))
                    .at(*span)
                    .help(help),
            );
            continue;
        };
        let brochure: &mut Brochure = out.entry(unit.clone()).or_insert_with(|| shared.clone());
        let module = change.with.as_ref().filter(|(id, _)| !sources.contains_key(&UnitId::module(id)));
        let applied = match module {
            Some((id, span)) => Err(Box::new(
                Diagnostic::error("unknown-module", format!("there is no module `{id}`"))
                    .at(*span)
                    .help(format!("write the text in `modules/{id}.md` beside overlays.toml")),
            )),
            None => apply(map, &mut brochure.blocks, &shared.blocks, change),
        };
        diagnostics.extend(applied.err().map(|found| *found));
    }
    (out, diagnostics)
}

/// A source as `page` names it.
fn name(unit: &UnitId) -> String {
    if unit.kind == Kind::Brochure { unit.id.clone() } else { unit.to_string() }
}

type Outcome = Result<(), Box<Diagnostic>>;

fn apply(
    map: &SourceMap,
    blocks: &mut Vec<Block<Segment>>,
    shared: &[Block<Segment>],
    change: &Overlay,
) -> Outcome {
    // What is expected is the shared text, not what an earlier change has made of it.
    let theirs = range(shared, &change.target.0).ok_or_else(|| nowhere(shared, change))?;
    expect(map, shared.get(theirs).unwrap_or_default(), change)?;
    let at = range(blocks, &change.target.0).ok_or_else(|| {
        Box::new(
            Diagnostic::error("overlay-conflict", "an earlier change has taken this place away")
                .at(change.target.1)
                .help("take one of the two changes out"),
        )
    })?;
    let include = change.with.as_ref().map(|(module, span)| {
        let kind = BlockKind::Include { module: module.clone(), blocks: Vec::new() };
        Block { attrs: Attrs::default(), ..Block::new(kind, *span) }
    });
    // A section that is replaced keeps its heading: its name and the links to it go on working.
    let heading = usize::from(matches!(change.target.0, Target::Section(_)));
    match change.action {
        Action::AddBefore => _ = blocks.splice(at.start..at.start, include),
        Action::AddAfter => _ = blocks.splice(at.end..at.end, include),
        Action::Replace => _ = blocks.splice(at.start + heading..at.end, include),
        Action::Remove => _ = blocks.splice(at, None),
        Action::Append if heading == 1 => _ = blocks.splice(at.end..at.end, include),
        Action::Append => match blocks.get_mut(at.start).map(|b| &mut b.kind) {
            Some(
                BlockKind::RedFlags { blocks, .. }
                | BlockKind::Callout { blocks, .. }
                | BlockKind::Questions { blocks, .. }
                | BlockKind::Worksheet { blocks, .. },
            ) => blocks.extend(include),
            _ => {
                return Err(Box::new(
                    Diagnostic::error("overlay-append", "nothing can be put into this block")
                        .at(change.target.1)
                        .help("use `action = \"add-after\"`: only boxes and lists of questions can grow"),
                ));
            }
        },
    }
    Ok(())
}

/// Which blocks a target names: one, or a heading with all that stands under it.
fn range(blocks: &[Block<Segment>], target: &Target) -> Option<std::ops::Range<usize>> {
    let (Target::Section(id) | Target::Block(id)) = target;
    let start = blocks.iter().position(|b| b.attrs.id.as_ref() == Some(id))?;
    match (&blocks.get(start)?.kind, target) {
        (BlockKind::Heading { level, .. }, Target::Section(_)) => {
            let rest = blocks.get(start + 1..)?;
            let length = rest
                .iter()
                .position(|b| matches!(&b.kind, BlockKind::Heading { level: next, .. } if next <= level));
            Some(start..start + 1 + length.unwrap_or(rest.len()))
        }
        (BlockKind::Heading { .. }, Target::Block(_)) | (_, Target::Section(_)) => None,
        (_, Target::Block(_)) => Some(start..start + 1),
    }
}

fn nowhere(shared: &[Block<Segment>], change: &Overlay) -> Box<Diagnostic> {
    let (target, span) = &change.target;
    let (what, id) = match target {
        Target::Section(id) => ("section", id),
        Target::Block(id) => ("block", id),
    };
    let is_heading = |b: &&Block<Segment>| matches!(b.kind, BlockKind::Heading { .. }) == (what == "section");
    let known: Vec<&str> = shared.iter().filter(is_heading).filter_map(|b| b.attrs.id.as_deref()).collect();
    let help = nearest(id, known.iter().copied()).map_or_else(
        || format!("there are: {}", known.join(", ")),
        |near| format!("did you mean \"{near}\"?"),
    );
    Box::new(
        Diagnostic::error("overlay-place", format!("the text has no {what} `{id}`"))
            .at(*span)
            .why("the change would silently do nothing")
            .help(help),
    )
}

/// Whether the text is still the one that the change was made for.
fn expect(map: &SourceMap, blocks: &[Block<Segment>], change: &Overlay) -> Outcome {
    let now: Vec<String> = blocks.iter().map(|b| fingerprint(map, b)).collect();
    let all = now.join("-");
    let Some((expected, span)) = &change.expects else {
        return Err(Box::new(
            Diagnostic::error("overlay-expects", "the change does not say which text it was made for")
                .at(change.target.1)
                .why("when the shared text changes, yours must be looked at again")
                .help(format!("read the text, then add `expects = \"{all}\"`")),
        ));
    };
    if *expected == all {
        return Ok(());
    }
    let before: BTreeSet<&str> = expected.split('-').collect();
    let gone = before.iter().filter(|p| !now.iter().any(|n| n == *p)).count();
    let mut finding =
        Diagnostic::error("overlay-outdated", "the text that this changes is not the one it was made for")
            .at(*span)
            .why(match gone {
                0 => "something was added or moved".to_owned(),
                1 => "one of its blocks was changed or taken out".to_owned(),
                n => format!("{n} of its blocks were changed or taken out"),
            })
            .help(format!("see whether your change still fits, then write `expects = \"{all}\"`"));
    for (block, _) in blocks.iter().zip(&now).filter(|(_, print)| !before.contains(print.as_str())) {
        finding = finding.related(block.span, "new or changed");
    }
    Err(Box::new(finding))
}

/// Five characters that stand for a block as it is written, white space aside.
fn fingerprint(map: &SourceMap, block: &Block<Segment>) -> String {
    let text: Vec<&str> = map.slice(block.span).split_whitespace().collect();
    let hash = Sha256::digest(text.join(" ").as_bytes());
    let mut out = data_encoding::BASE32_NOPAD.encode(&hash[..4]);
    out.truncate(5);
    out.make_ascii_lowercase();
    out
}

/// Red flags that an edition's page lacks, or has at a less urgent place, compared with the shared page. Both with
/// their modules put in.
pub fn red_flags_kept(shared: &Brochure, own: &Brochure, at: Span) -> Vec<Diagnostic> {
    let (mut theirs, mut ours) = (Vec::new(), Vec::new());
    shared.blocks.iter().for_each(|b| flags(b, &mut theirs));
    own.blocks.iter().for_each(|b| flags(b, &mut ours));
    let lost = theirs.iter().filter(|(tier, text, _)| !ours.iter().any(|(t, o, _)| t <= tier && o == text));
    lost.take(1)
        .map(|(_, text, span)| {
            Diagnostic::error("red-flag-removed", format!("the edition takes out a sign of danger: {text}"))
                .at(at)
                .related(*span, "here in the shared text")
                .why("who does not read it may call too late")
                .help("keep every sign at least as urgent as it is; numbers can be changed as facts, and signs be added with `action = \"append\"`")
        })
        .collect()
}

/// The signs of danger within a block, each with its urgency.
fn flags(block: &Block<Segment>, out: &mut Vec<(Tier, String, Span)>) {
    if let BlockKind::RedFlags { tier, blocks, .. } = &block.kind {
        for inner in blocks {
            inner.for_each_leaf(None, &mut |leaf, _| out.push((*tier, plain_text(&leaf.content), leaf.span)));
        }
        return;
    }
    for child in block.children().into_iter().flatten() {
        flags(child, out);
    }
}

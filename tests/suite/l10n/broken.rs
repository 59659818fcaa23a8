//! Broken messages: every fault is told with its place and a remedy, and takes nothing else with it.

use std::fmt::Write as _;

use shapepress::diag::SourceMap;
use shapepress::l10n::parse;
use shapepress::markdown;
use shapepress::model::{BlockKind, Inline, InlineKind, UnitId, plain_text};

use crate::support::{Bench, codes, plain};

/// The inlines that every message of a fixture translates: `### variables: a b`, or `### content: Markdown`.
fn source_of(bench: &mut Bench, ftl: &str) -> Vec<Inline> {
    let header = |name: &str| {
        ftl.lines().find_map(|l| l.strip_prefix("### ")?.strip_prefix(name)?.strip_prefix(':')).map(str::trim)
    };
    if let Some(markdown) = header("content") {
        let md = bench.map.add("content/modules/x.md", format!("+++\nschema = 1\n+++\n\n{markdown}\n"));
        let (read, _) = markdown::read(&bench.map, md, UnitId::module("x"));
        let BlockKind::Paragraph(segment) = &read.blocks[0].kind else { panic!("no paragraph") };
        return segment.content.clone();
    }
    let names: Vec<&str> = header("variables").unwrap_or_default().split_whitespace().collect();
    let mut content = vec![bench.text("English ")];
    for name in names {
        bench.fact(name, "5.5", None);
        content.push(bench.variable(name));
    }
    content
}

fn report(ftl: &str) -> String {
    let mut bench = Bench::new();
    let source = source_of(&mut bench, ftl);
    let (localizer, mut found) = bench.localizer("de", ftl, "");
    let file = bench.map.find("locales/de/brochures/exercise.ftl").unwrap();
    let ids: Vec<String> =
        parse(&bench.map, file).0.into_iter().map(|m| m.id).filter(|id| !id.starts_with('-')).collect();
    let blocks = ids.iter().map(|id| bench.paragraph(id, source.clone())).collect();
    let (document, more) = localizer.localize(&bench.brochure(blocks), &bench.shared());
    found.extend(more);
    let mut out = bench.render(&found);
    for (id, block) in ids.iter().zip(&document.blocks) {
        let shown = if block.lang.is_some() { "(English)".to_owned() } else { plain(block) };
        _ = writeln!(out, "{id}: {shown}");
    }
    out
}

#[test]
fn faults_are_told_and_nothing_else_is_lost() {
    insta::glob!("broken/*.ftl", |path| {
        let ftl = std::fs::read_to_string(path).unwrap();
        insta::assert_snapshot!(report(&ftl));
    });
}

fn read(text: &str) -> (Vec<String>, Vec<&'static str>) {
    let mut map = SourceMap::default();
    let file = map.add("x.ftl", text);
    let (messages, found) = parse(&map, file);
    (messages.into_iter().map(|m| m.id).collect(), codes(&found))
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_lose_nothing() {
    let text = "\u{FEFF}a = x\r\nb =\r\n    y\r\n    z\r\n    .c = d\r\n";
    assert_eq!(read(text), (vec!["a".to_owned(), "b".to_owned()], vec![]));
}

#[test]
fn nested_braces_end_in_an_error_however_many() {
    for (depth, codes) in [(32, vec![]), (33, vec!["ftl-too-deep"]), (200, vec!["ftl-too-deep"])] {
        let text = format!("before = x\ndeep = {}1{}\nafter = y\n", "{".repeat(depth), "}".repeat(depth));
        let (ids, found) = read(&text);
        assert_eq!(found, codes, "{depth}");
        assert_eq!(ids.len(), 3 - found.len());
    }
    for depth in [10_000, 500_000] {
        for open in ["{", "{FOO(", "{ 1 ->\n *[a] {", "{\n"] {
            let text = format!("before = x\ndeep = {}\nafter = y\n", open.repeat(depth / open.len()));
            let (ids, found) = read(&text);
            assert_eq!((ids.len(), found), (2, vec!["ftl-too-deep"]), "{open:?}");
        }
    }
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    assert_eq!(read(&"a = x\n".repeat(400_000)), (vec![], vec!["ftl-too-large"]));
}

#[test]
fn many_faults_take_little_time() {
    // Each line is an entry of its own, each broken in another way; quadratic reading would not end.
    let text = "a = {\n= {{{\n.b = c\n* x\n\t{ -\n".repeat(60_000);
    let (_, found) = read(&text);
    assert!(found.len() >= 60_000);
}

#[test]
fn the_text_of_a_note_is_kept_with_its_message() {
    let mut map = SourceMap::default();
    let file = map.add("x.ftl", "# one\n#\n# two\na = x\n\n# alone\n\nb = y\n");
    let (messages, _) = parse(&map, file);
    assert_eq!(messages[0].comment.as_deref(), Some("one\n\ntwo"));
    assert_eq!(messages[1].comment, None);
    assert_eq!(map.slice(messages[0].span), "a = x");
}

#[test]
fn a_value_is_never_read_as_markup() {
    let mut bench = Bench::new();
    let span = bench.span();
    let (localizer, _) = bench.localizer("de", "a = { \"**x** [y][z] <b>\" } und { \"\\\\*\" }\n", "");
    let brochure = bench.brochure(vec![bench.paragraph("a", vec![bench.text("x")])]);
    let (document, found) = localizer.localize(&brochure, &bench.shared());
    assert_eq!(codes(&found), [""; 0]);
    let BlockKind::Paragraph(text) = &document.blocks[0].kind else { panic!() };
    assert_eq!(plain_text(&text.content), "**x** [y][z] <b> und \\*");
    assert!(text.content.iter().all(|i| matches!(i.kind, InlineKind::Text(_) | InlineKind::Value { .. })));
    assert_eq!(text.source, span);
}

/// Weblate writes these signs so wherever a text begins with one, Pontoon where a line does.
#[test]
fn a_sign_that_a_tool_escapes_at_the_beginning_of_a_line_begins_markup() {
    let mut bench = Bench::new();
    let text = "a =\n    { \"*\" }*x** y\n    { \"*\" }z*{ \"*\" }\n    .b = { \"[\" }i]\n";
    let (localizer, _) = bench.localizer("de", text, "");
    let source = vec![
        bench.inline(InlineKind::Strong(vec![bench.text("x")])),
        bench.inline(InlineKind::Emphasis(vec![bench.text("x")])),
    ];
    let brochure = bench.brochure(vec![bench.paragraph("a", source)]);
    let (document, found) = localizer.localize(&brochure, &bench.shared());
    assert_eq!(codes(&found), [""; 0]);
    let BlockKind::Paragraph(text) = &document.blocks[0].kind else { panic!() };
    assert_eq!(plain_text(&text.content), "x y z*");
    assert!(matches!(text.content[0].kind, InlineKind::Strong(_)), "{:?}", text.content);
    assert!(matches!(text.content[2].kind, InlineKind::Emphasis(_)), "{:?}", text.content);
}

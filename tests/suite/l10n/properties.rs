//! Properties that hold for any text.

use proptest::prelude::*;
use shapepress::diag::{SourceMap, Span};
use shapepress::l10n::{FtlItem, parse, write_ftl};
use shapepress::model::*;

use crate::support::{Bench, codes};

fn nowhere() -> Span {
    let mut map = SourceMap::default();
    let file = map.add("x", "");
    Span::new(file, 0, 0)
}

/// Text as a program may hand it over, with all that Fluent could mistake.
fn wild() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            Just("{".to_owned()),
            Just("}".to_owned()),
            Just("\n".to_owned()),
            Just(" ".to_owned()),
            Just("[one]".to_owned()),
            Just("*".to_owned()),
            Just("*[x]".to_owned()),
            Just(".a = b".to_owned()),
            Just("# c".to_owned()),
            Just("\"".to_owned()),
            Just("\\u0041".to_owned()),
            Just("a = b".to_owned()),
            "[a-zäب漢🦀.,;:!-]{1,4}",
        ],
        0..8,
    )
    .prop_map(|parts| parts.concat())
}

fn name() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9_-]{0,6}"
}

/// Without those that are escapes: they are text.
fn literal() -> impl Strategy<Value = Expr> {
    prop_oneof![
        "[^\\p{C}\u{FFF9}-\u{FFFD}]{0,6}"
            .prop_filter("an escape", |t| t.is_empty() || !t.chars().all(|c| "{}*[.".contains(c)))
            .prop_map(Expr::Str),
        Just(Expr::Number("-1.50".to_owned())),
        Just(Expr::Number("0".to_owned())),
    ]
}

/// No negative numbers: fluent-syntax 0.12 cannot read them here.
fn named() -> impl Strategy<Value = Vec<(String, Expr)>> {
    let positive = literal().prop_filter("negative", |e| *e != Expr::Number("-1.50".to_owned()));
    proptest::collection::btree_map(name(), positive, 0..3).prop_map(|m| m.into_iter().collect())
}

fn inline() -> impl Strategy<Value = Expr> {
    prop_oneof![
        literal(),
        name().prop_map(Expr::Variable),
        (name(), proptest::option::of(name())).prop_map(|(id, a)| Expr::Message(id, a)),
        (name(), named()).prop_map(|(id, n)| Expr::Term(id, None, n)),
        (proptest::collection::vec(name().prop_map(Expr::Variable), 0..2), named())
            .prop_map(|(p, n)| Expr::Function("NUMBER".to_owned(), p, n)),
    ]
}

fn element(e: Expr) -> Element {
    Element::Placeable(e, nowhere())
}

/// Patterns as the parser gives them: no two texts in a row, none that begins or ends with white space, and no line that
/// begins with what would be something else.
fn pattern() -> impl Strategy<Value = Pattern> {
    let text = prop_oneof![
        "[a-zäب漢🦀.,;:!*#\\[\\]\"\\\\-]{1,8}",
        "[a-z]{1,4} [a-z*]{1,4}",
        "[a-z]{1,4}\n[a-z#\"]{1,4}",
        "[a-z]{1,4}\n\n[a-z]{1,4}"
    ];
    let flat = (proptest::collection::vec((text, inline()), 0..4), any::<bool>(), any::<bool>());
    let flat = flat.prop_map(|(parts, first, last)| {
        let mut elements = Vec::new();
        for (text, e) in parts {
            elements.push(Element::Text(text, nowhere()));
            elements.push(element(e));
        }
        if first && !elements.is_empty() {
            elements.remove(0);
        }
        if last && elements.len() > 1 {
            elements.pop();
        }
        if elements.is_empty() {
            elements.push(element(Expr::Str(String::new())));
        }
        Pattern { elements, span: nowhere() }
    });
    flat.prop_recursive(3, 12, 3, |inner| {
        let selector = prop_oneof![name().prop_map(Expr::Variable), literal()];
        let key = prop_oneof![
            name().prop_map(VariantKey::Name),
            Just(VariantKey::Number("1".to_owned())),
            Just(VariantKey::Number("1.5".to_owned()))
        ];
        let variants = proptest::collection::vec((key, inner), 1..4);
        (selector, variants, any::<bool>(), proptest::option::of("[a-z]{1,3}")).prop_map(
            |(selector, variants, nested, text)| {
                let last = variants.len() - 1;
                let variants = variants
                    .into_iter()
                    .enumerate()
                    .map(|(i, (key, value))| Variant { key, value, default: i == last })
                    .collect();
                let mut e = Expr::Select(Box::new(selector), variants);
                if nested {
                    e = Expr::Nested(Box::new(e));
                }
                let mut elements = vec![element(e)];
                if let Some(text) = text {
                    elements.insert(0, Element::Text(text, nowhere()));
                }
                Pattern { elements, span: nowhere() }
            },
        )
    })
}

/// The pattern without places, which differ.
fn bare(p: &Pattern) -> String {
    let mut debug = format!("{:?}", p.elements);
    while let Some(start) = debug.find("Span {") {
        let end = start + debug[start..].find('}').unwrap();
        debug.replace_range(start..=end, "");
    }
    debug
}

fn message(id: &str, value: Pattern) -> FtlItem {
    FtlItem::Message { id: id.to_owned(), comment: None, value: Some(value), attributes: Vec::new() }
}

fn read_back(ftl: &str) -> Vec<Message> {
    let mut map = SourceMap::default();
    let file = map.add("x.ftl", ftl);
    let (messages, found) = parse(&map, file);
    assert_eq!(codes(&found), [""; 0], "{ftl}");
    messages
}

/// `canonical.ftl` is the corpus as python's fluent.syntax 0.19 writes it, but for escapes at the beginning of a line:
/// they are text for us, and written only where needed.
#[test]
fn files_are_written_as_other_tools_write_them() {
    let canonical = include_str!("canonical.ftl");
    let items: Vec<FtlItem> = read_back(canonical)
        .into_iter()
        .map(|m| match m.id.strip_prefix('-') {
            Some(id) => FtlItem::Term {
                id: id.to_owned(),
                comment: None,
                value: m.value.unwrap(),
                attributes: m.attributes,
            },
            None => FtlItem::Message { id: m.id, comment: None, value: m.value, attributes: m.attributes },
        })
        .collect();
    assert!(items.len() > 150);
    let canonical =
        canonical.replace("= { \"[\" }x]", "= [x]").replace("\n    { \"*\" }b", "\n    { \"\" }*b");
    similar(&write_ftl(&items), &canonical);
}

fn similar(ours: &str, theirs: &str) {
    for (ours, theirs) in ours.lines().zip(theirs.lines()) {
        assert_eq!(ours, theirs);
    }
    assert_eq!(ours, theirs);
}

#[test]
fn comments_stand_as_other_tools_write_them() {
    let text = |t: &str| Pattern { elements: vec![Element::Text(t.to_owned(), nowhere())], span: nowhere() };
    let items = [
        FtlItem::ResourceComment("File".to_owned()),
        FtlItem::Group("one".to_owned()),
        FtlItem::Message {
            id: "a".to_owned(),
            comment: Some("first\n\nsecond".to_owned()),
            value: Some(text("{x} ")),
            attributes: Vec::new(),
        },
        message("b", text(" y")),
        FtlItem::Group("two".to_owned()),
        message("c", text("[z][z]\\\n**z**")),
    ];
    let written = "### File\n\n\n## one\n\n# first\n#\n# second\na = { \"{\" }x{ \"}\" }{ \" \" }\nb = { \" \" }y\n\n\
                   ## two\n\nc = [z][z]\\\n    { \"\" }**z**\n";
    assert_eq!(write_ftl(&items), written);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_again(
value in pattern(), attribute in pattern(), comment in "[ -~]{0,10}(\n[ -~]{1,5})?") {
        let items = [
            FtlItem::ResourceComment("File".to_owned()),
            FtlItem::Group(comment.clone()),
            FtlItem::Message {
                id: "a".to_owned(),
                comment: Some(comment.clone()),
                value: Some(value.clone()),
                attributes: vec![("b".to_owned(), attribute.clone())],
            },
            FtlItem::Term { id: "t".to_owned(), comment: None, value: value.clone(), attributes: Vec::new() },
            message("c", attribute.clone()),
        ];
        let read = read_back(&write_ftl(&items));
        prop_assert_eq!(read.len(), 3);
        prop_assert_eq!(bare(read[0].value.as_ref().unwrap()), bare(&value));
        prop_assert_eq!(bare(&read[0].attributes[0].1), bare(&attribute));
        prop_assert_eq!(read[0].comment.as_deref(), Some(comment.as_str()));
        prop_assert_eq!(read[1].id.as_str(), "-t");
        prop_assert_eq!(bare(read[1].value.as_ref().unwrap()), bare(&value));
        prop_assert_eq!(bare(read[2].value.as_ref().unwrap()), bare(&attribute));
    }

    #[test]
    fn any_text_survives_and_is_written_the_same_again(text in wild(), more in wild()) {
        let value = Pattern {
            elements: vec![
                Element::Text(text.clone(), nowhere()),
                element(Expr::Variable("x".to_owned())),
                Element::Text(more.clone(), nowhere()),
            ],
            span: nowhere(),
        };
        let ftl = write_ftl(&[message("a", value), message("b", Pattern { elements: vec![], span: nowhere() })]);
        let read = read_back(&ftl);
        prop_assert_eq!(read.len(), 2);
        let text_of = |p: &Pattern| -> String {
            p.elements
                .iter()
                .map(|e| match e {
                    Element::Text(t, _) | Element::Placeable(Expr::Str(t), _) => t.clone(),
                    Element::Placeable(..) => "\u{0}".to_owned(),
                })
                .collect()
        };
        let flat = |t: &str| t.replace('\n', " ");
        prop_assert_eq!(flat(&text_of(read[0].value.as_ref().unwrap())), flat(&format!("{text}\u{0}{more}")));
        let again: Vec<FtlItem> =
            read.into_iter().map(|m| message(&m.id, m.value.unwrap())).collect();
        prop_assert_eq!(write_ftl(&again), ftl);
    }

#[test]
    fn no_file_stops_the_reader(text in "([a-z=. \n{}\\[\\]*#\"\\\\$()>,:-]|ä|u|U|0){0,80}") {
        let mut map = SourceMap::default();
        let file = map.add("x.ftl", text);
        for d in parse(&map, file).1 {
            let Some(shapepress::diag::Place::Span(span)) = d.place else { panic!("no place") };
            prop_assert!(map.text(file).get(span.range()).is_some(), "{d:?}");
        }
    }

    #[test]
    fn a_value_can_never_become_markup(value in "[^\\p{C}\u{FFF9}-\u{FFFD}]{1,12}", tail in "[*_`\\[\\]<>&!^a-z ]{0,6}") {
        let value = format!("{value}{tail}").replace('\\', "\\\\").replace('"', "\\\"");
        let shown = value.replace("\\\"", "\"").replace("\\\\", "\\");
        let mut bench = Bench::new();
        let (localizer, found) = bench.localizer("de", &format!("a = vor {{ \"{value}\" }} nach\n"), "");
        prop_assert_eq!(codes(&found), [""; 0]);
        let brochure = bench.brochure(vec![bench.paragraph("a", vec![bench.text("x")])]);
        let (document, found) = localizer.localize(&brochure, &bench.shared());
        prop_assert_eq!(codes(&found), [""; 0]);
        let BlockKind::Paragraph(text) = &document.blocks[0].kind else { panic!() };
        prop_assert_eq!(text.content.len(), 3);
        let InlineKind::Value { text, .. } = &text.content[1].kind else { panic!("{:?}", text.content) };
        prop_assert_eq!(text, &shown);
    }
}

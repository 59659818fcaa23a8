//! From a message to a file, through a tool, and back.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use shapepress::diag::{SourceMap, Span};
use shapepress::l10n::{FtlItem, write_ftl};
use shapepress::markdown::{Piece, inlines, read, write};
use shapepress::model::{
    Element, Expr, Inline, InlineKind, Kind, Pattern, Placeable, UnitId, Variant, VariantKey,
};

use crate::support::{TOOLS, messages, rewritten, sayings, tool};

fn nowhere() -> Span {
    let mut map = SourceMap::default();
    let file = map.add("", "");
    Span::new(file, 0, 0)
}

/// What a strategy makes, always the same.
fn samples<S: Strategy>(strategy: &S, count: usize) -> Vec<S::Value> {
    let mut runner = TestRunner::deterministic();
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

/// Paragraphs in which much can go wrong on the way to Fluent and back.
fn paragraph() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "a",
        "word",
        "é",
        "字",
        "。",
        "مرحبا",
        "שלום",
        " ",
        " ",
        " ",
        "**strong** ",
        "*soft* ",
        "**",
        "*",
        "`code` ",
        "[words][label] ",
        "[**words**][label]",
        "[^note]",
        "{ $value } ",
        "{ $value }",
        "{ -name } ",
        "\\\n",
        "\\{",
        "\\}",
        "\\*",
        "\\[",
        "\\]",
        "\\\\",
        "[",
        "]",
        ".",
        "...",
        ". ",
        "*.",
        "\"",
        "'",
        "#",
        "# ",
        "=",
        " = ",
        "-",
        "\\- ",
        "$",
        "&amp;",
        "&nbsp;",
        "&#32;",
        "\u{A0}",
        "\u{AD}",
        "\u{200D}",
        "🦀",
        "5 mg",
        "38,5",
        "(",
        ")",
        "<",
        ">",
        "1\\. ",
        "+",
        "a long run of words that goes on and on, so that a tool may want to break the line somewhere ",
    ]);
    prop::collection::vec(token, 1..14).prop_map(|tokens| tokens.concat())
}

/// Text and quoted text are one; a file may cut them in other places.
fn tree(content: &[Inline]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut is_text = false;
    for inline in content {
        let inner = |name: &str, content: &[Inline]| format!("{name}{:?}", tree(content));
        let one = match &inline.kind {
            InlineKind::Text(text) | InlineKind::Value { text, .. } => {
                match out.last_mut().filter(|_| is_text) {
                    Some(last) => last.push_str(text),
                    None => out.push(text.clone()),
                }
                is_text = true;
                continue;
            }
            InlineKind::Strong(content) => inner("strong", content),
            InlineKind::Emphasis(content) => inner("emphasis", content),
            InlineKind::Code(content) => inner("code", content),
            InlineKind::Link { label, content } => inner(&format!("link {label} "), content),
            other => format!("{other:?}"),
        };
        out.push(one);
        is_text = false;
    }
    out
}

/// Reads a message as it is read for a page, values left open.
fn inlines_of(pattern: &Pattern) -> Vec<Inline> {
    let piece = |element: &Element| match element {
        Element::Text(text, span) => Piece::Text(text.clone(), *span),
        Element::Placeable(expr, span) => {
            let kind = match expr {
                Expr::Variable(name) => InlineKind::Placeable(Placeable::Variable(name.clone())),
                Expr::Term(name, ..) => InlineKind::Placeable(Placeable::Term(name.clone())),
                Expr::Str(text) => InlineKind::Value { text: text.clone(), isolate: false },
                other => panic!("{other:?}"),
            };
            Piece::Inline(Inline::new(kind, *span))
        }
    };
    let pieces: Vec<Piece> = pattern.elements.iter().map(piece).collect();
    let pieces = pieces.into_iter().filter(|p| !matches!(p, Piece::Inline(Inline { kind: InlineKind::Value { text, .. }, .. }) if text.is_empty()));
    inlines(&pieces.collect::<Vec<_>>()).0
}

#[test]
#[ignore = "run by tests/exchange/run"]
fn segments_come_back_as_the_same_tree() {
    let mut contents: BTreeMap<String, Vec<Inline>> = BTreeMap::new();
    for text in samples(&paragraph(), 3000) {
        let mut map = SourceMap::default();
        let body = format!("+++\nschema = 1\ntitle = \"T\"\n+++\n\n## H {{#h}}\n\n{text}\n");
        let file = map.add("content/brochures/x/index.md", body);
        let (brochure, _) = read(&map, file, UnitId::new(Kind::Brochure, "x"));
        for segment in brochure.own_segments() {
            if let Some(key) = &segment.key {
                contents.insert(key.clone(), segment.content.clone());
            }
        }
    }
    // Of a line end within white space at the end Pontoon makes what we refuse: it is found, not silent.
    let ends_in_break = |content: &[Inline]| match write(content).elements.last() {
        Some(Element::Text(text, _)) => text[text.trim_end().len()..].contains('\n'),
        _ => false,
    };
    contents.retain(|_, content| !ends_in_break(content));
    // A content that cannot be written in Markdown at all is no matter of these tools.
    contents.retain(|_, content| tree(&inlines_of(&write(content))) == tree(content));
    assert!(contents.len() > 2000, "{}", contents.len());
    let mut items = vec![FtlItem::ResourceComment("File".to_owned()), FtlItem::Group("h".to_owned())];
    items.extend(contents.iter().map(|(key, content)| FtlItem::Message {
        id: key.clone(),
        comment: Some("Paragraph\n\nBefore it: a".to_owned()),
        value: Some(write(content)),
        attributes: Vec::new(),
    }));
    let ours = write_ftl(&items);
    for tool in TOOLS {
        let theirs = rewritten(tool, &ours);
        let found = messages(&theirs);
        assert_eq!(found.len(), contents.len(), "{tool}");
        for message in found {
            let value = message.value.as_ref().unwrap();
            assert_eq!(tree(&inlines_of(value)), tree(&contents[&message.id]), "{tool}: {value:?}");
            assert_eq!(message.comment.as_deref(), Some("Paragraph\n\nBefore it: a"), "{tool}");
        }
        if tool == "fluent.syntax" {
            assert!(theirs == ours, "it writes what we write, letter by letter");
        }
    }
}

/// Messages as translators write them: with selectors, references, functions and quoted texts.
fn translation() -> impl Strategy<Value = Pattern> {
    let text = prop::sample::select(vec![
        "a",
        "**fett** ",
        "*",
        "[",
        "[x][y]",
        ".",
        "{",
        "}",
        "\"",
        "\\",
        " ",
        "  ",
        "x\n[y]",
        "x\n*y",
        "x\n.y",
        "x\n\ny",
        "x\n  y",
        "مرحبا",
        "漢字。",
        "🦀",
        "#",
        "= b",
        "a = b",
        "\u{A0}",
        "ein langes Wort und noch viele weitere Worte",
    ]);
    let expr = prop_oneof![
        Just(Expr::Variable("n".to_owned())),
        Just(Expr::Variable("who".to_owned())),
        Just(Expr::Term("name".to_owned(), None, Vec::new())),
        Just(Expr::Term("name".to_owned(), None, vec![("case".to_owned(), Expr::Str("gen".to_owned()))])),
        Just(Expr::Message("other".to_owned(), None)),
        Just(Expr::Message("other".to_owned(), Some("attr".to_owned()))),
        Just(Expr::Number("5".to_owned())),
        Just(Expr::Function(
            "NUMBER".to_owned(),
            vec![Expr::Variable("n".to_owned())],
            vec![("minimumFractionDigits".to_owned(), Expr::Number("1".to_owned()))]
        )),
        prop::sample::select(vec![
            "", " ", "{", "}", "\"", "\\", "*", "**a**", "[", ".", "a b", "\u{A0}", "\u{AD}"
        ])
        .prop_map(|text| Expr::Str(text.to_owned())),
    ];
    let element = prop_oneof![
        text.prop_map(|text| Element::Text(text.to_owned(), nowhere())),
        expr.prop_map(|expr| Element::Placeable(expr, nowhere())),
    ];
    let flat =
        prop::collection::vec(element, 1..4).prop_map(|elements| Pattern { elements, span: nowhere() });
    flat.prop_recursive(2, 12, 3, |inner| {
        // One set of forms for each selector: see `pontoon_loses_text_between_two_selectors`.
        let selector = prop::sample::select(vec![
            ("n", vec!["one", "few", "other"]),
            ("who", vec!["team", "nurse"]),
            ("days", vec!["0", "1", "one", "other"]),
        ]);
        (selector, prop::collection::vec(inner, 6)).prop_map(|((name, keys), mut patterns)| {
            let [before, after] = [patterns.pop().unwrap(), patterns.pop().unwrap()];
            let last = keys.len() - 1;
            let variants = keys.into_iter().enumerate().map(|(i, key)| Variant {
                key: if key.starts_with(|c: char| c.is_ascii_digit()) {
                    VariantKey::Number(key.to_owned())
                } else {
                    VariantKey::Name(key.to_owned())
                },
                value: patterns[i].clone(),
                default: i == last,
            });
            let select = Expr::Select(Box::new(Expr::Variable(name.to_owned())), variants.collect());
            let middle = [Element::Placeable(select, nowhere())];
            let elements = before.elements.into_iter().chain(middle).chain(after.elements).collect();
            Pattern { elements, span: nowhere() }
        })
    })
}

/// Whether a selector stands within itself; nobody writes that, and Pontoon cannot keep it.
fn nests(pattern: &Pattern, within: &[&Expr]) -> bool {
    pattern.elements.iter().any(|element| match element {
        Element::Placeable(Expr::Select(selector, variants), _) => {
            let inner = [within, &[selector]].concat();
            within.contains(&&**selector) || variants.iter().any(|v| nests(&v.value, &inner))
        }
        _ => false,
    })
}

#[test]
#[ignore = "run by tests/exchange/run"]
fn translations_say_the_same() {
    // Pontoon repeats what stands around a selector in each of its forms, and we refuse to read hundreds of braces.
    let count = |p: &Pattern, what: &str| format!("{p:?}").matches(what).count();
    let patterns = samples(&translation(), 600).into_iter();
    let patterns =
        patterns.filter(|p| count(p, "Placeable") < 20 && count(p, "Select") < 3 && !nests(p, &[]));
    let items: Vec<FtlItem> = patterns
        .take(300)
        .enumerate()
        .map(|(i, value)| FtlItem::Message {
            id: format!("m{i}"),
            comment: None,
            value: Some(value),
            attributes: Vec::new(),
        })
        .collect();
    say_the_same(&write_ftl(&items));
}

#[test]
#[ignore = "run by tests/exchange/run"]
fn hard_cases_say_the_same() {
    say_the_same(include_str!("hard.ftl"));
}

#[track_caller]
fn say_the_same(ours: &str) {
    let before = messages(ours);
    for tool in TOOLS {
        let theirs = rewritten(tool, ours);
        let after = messages(&theirs);
        let ids = |all: &[shapepress::model::Message]| all.iter().map(|m| m.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&after), ids(&before), "{tool}");
        for (a, b) in before.iter().zip(&after) {
            assert_eq!(
                sayings(b, a),
                sayings(a, b),
                "{tool}: {}\n{}\n{}",
                a.id,
                &ours[a.span.range()],
                &theirs[b.span.range()]
            );
        }
    }
}

/// Pontoon joins the selectors of a message into one. Where they have different forms, it loses text; docs say so.
#[test]
#[ignore = "run by tests/exchange/run"]
fn pontoon_loses_text_between_two_selectors() {
    let ftl =
        "a = { $n ->\n    [one] A\n   *[other] B\n} { $n ->\n    [one] C\n    [few] D\n   *[other] E\n}\n";
    let (before, after) = (messages(ftl), messages(&rewritten("moz.l10n", ftl)));
    assert_ne!(
        sayings(&after[0], &before[0]),
        sayings(&before[0], &after[0]),
        "it was mended: mend the docs"
    );
}

/// All files of all locales: the pages are the same, nothing is found, and there is nothing to rewrite.
#[test]
#[ignore = "run by tests/exchange/run"]
fn our_locales_make_the_same_pages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let dir = tempfile::tempdir().unwrap();
    let project = dir.path().join("project");
    for folder in ["content", "locales", "themes"] {
        copy(&root.join(folder), &project.join(folder));
    }
    let build = |name: &str| {
        let out = dir.path().join(name);
        shape(&project, &["build", "--format", "html", "--out", out.to_str().unwrap()]);
        pages(&out)
    };
    let before = build("before");
    assert!(before.len() > 200, "{}", before.len());
    for name in TOOLS {
        let (from, to) = (root.join("locales"), project.join("locales"));
        tool(&["rewrite", name, from.to_str().unwrap(), to.to_str().unwrap()]);
        // The tools write no file of the source language.
        fs::remove_dir_all(to.join("en")).unwrap();
        copy(&from.join("en"), &to.join("en"));
        assert!(shape(&project, &["sync"]).contains("0 files written"), "{name}");
        assert!(shape(&project, &["check"]).contains("0 errors, 0 warnings"), "{name}");
        let after = build(&name.replace('.', "-"));
        assert_eq!(after.len(), before.len(), "{name}");
        for (path, page) in &before {
            assert!(after[path] == *page, "{name}: {path} differs");
        }
    }
}

/// All files of a site but the marker, which names the inputs.
fn pages(out: &Path) -> BTreeMap<String, Vec<u8>> {
    let files =
        walkdir::WalkDir::new(out).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file());
    let files = files.filter(|e| e.file_name() != "shapepress.json");
    files
        .map(|e| (e.path().strip_prefix(out).unwrap().display().to_string(), fs::read(e.path()).unwrap()))
        .collect()
}

#[track_caller]
fn shape(project: &Path, args: &[&str]) -> String {
    let output =
        Command::new(env!("CARGO_BIN_EXE_shape")).arg("--root").arg(project).args(args).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{args:?}\n{said}");
    said
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().map(Result::unwrap) {
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).unwrap();
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}

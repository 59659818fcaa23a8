//! Text of messages: parsed as inlines only, whatever it looks like.

use shapepress::diag::{Diagnostic, Place, SourceMap, Span};
use shapepress::markdown::{Piece, inlines};
use shapepress::model::{Inline, InlineKind};

use crate::dump;

fn parse(text: &str) -> (SourceMap, Vec<Inline>, Vec<Diagnostic>) {
    let mut map = SourceMap::default();
    let file = map.add("locales/hu/brochures/x.ftl", text);
    let (content, diagnostics) = inlines(&[Piece::Text(text.to_owned(), map.whole(file))]);
    (map, content, diagnostics)
}

#[test]
fn no_start_of_a_text_begins_a_block() {
    for text in [
        "2020. január",
        "1. lépés",
        "1) lépés",
        "+ 2 kg",
        "> 38 °C",
        "- x",
        "* x",
        "# x",
        "###### x",
        "| a |",
        "[!NOTE]",
        "[a]: b",
        "[^a]: b",
        "=== x",
        "--- x",
        "***",
        "```",
        "~~~ x",
        ": x",
        "+++",
        "- [ ] x",
        "<",
        "< 5",
        "&",
        "!",
        "- ",
        "_ _",
        "\\",
    ] {
        let (_, content, diagnostics) = parse(text);
        let codes: Vec<_> = diagnostics.iter().map(|d| d.code).collect();
        let expected: &[&str] = if matches!(text, "***") { &["left-over-delimiter"] } else { &[] };
        assert_eq!(codes, expected, "{text}");
        if text == "[^a]: b" {
            assert_eq!(dump::inlines(&content), "note(a) \": b\"");
        } else {
            assert_eq!(dump::inlines(&content), format!("{:?}", text.trim()), "{text}");
        }
    }
}

#[test]
fn white_space_and_breaks() {
    let text = |text: &str| dump::inlines(&parse(text).1);
    assert_eq!(text("    code"), "\"code\"");
    assert_eq!(text("\n\n  a \n\n  b\tc  \n"), "\"a b c\"");
    assert_eq!(text("one\\\n- two\\\n    three"), "\"one\" break \"- two\" break \"three\"");
    assert_eq!(text("one\\\\\ntwo"), "\"one\\\\ two\"");
    assert_eq!(text("\u{a0}a\u{a0}"), "\"\\u{a0}a\\u{a0}\"");
    assert_eq!(text("**a\\\nb**"), "strong(\"a\" break \"b\")");
    assert_eq!(text(""), "");
    assert_eq!(text(" \n "), "");
    assert_eq!(text("\\\n"), "");
}

#[test]
fn markup_of_a_message() {
    let text = |text: &str| dump::inlines(&parse(text).1);
    assert_eq!(
        text("**a** *b* _c_ `d` [e][F-1] f[^g] \\*h\\* &amp;"),
        "strong(\"a\") \" \" emphasis(\"b\") \" \" emphasis(\"c\") \" \" code(\"d\") \" \" link(f-1: \"e\") \" \
         f\" note(g) \" *h* &\""
    );
    assert_eq!(text("{ $x } and {"), "\"{ $x } and {\"");
}

#[test]
fn what_a_message_cannot_hold_is_told_and_kept() {
    for (text, code, place, shown) in [
        ("a <b>c", "raw-html", "<b>", "a <b>c"),
        ("a <!-- note: b --> c", "raw-html", "<!-- note: b -->", "a <!-- note: b --> c"),
        ("see [a](https://b.c)", "inline-destination", "[a](https://b.c)", "see a"),
        ("see <https://b.c>", "autolink", "<https://b.c>", "see https://b.c"),
        ("see ![a](b.svg)", "stray-image", "![a](b.svg)", "see a"),
        ("see [a][b c]", "bad-label", "[a][b c]", "see a"),
        ("**注意：**请", "left-over-delimiter", "**", "**注意：**请"),
        ("a *b", "left-over-delimiter", "*", "a *b"),
        ("a `b", "left-over-delimiter", "`", "a `b"),
        ("a _b", "left-over-delimiter", "_", "a _b"),
        ("a \u{FDD0} b", "noncharacter", "\u{FDD0}", "a \u{FFFD} b"),
        ("a &#xFDD0; b", "noncharacter", "&#xFDD0;", "a \u{FFFD} b"),
    ] {
        let (map, content, diagnostics) = parse(text);
        assert_eq!(diagnostics.first().map(|d| d.code), Some(code), "{text}");
        let Some(Place::Span(span)) = diagnostics[0].place else { panic!("{text}: no place") };
        assert_eq!(map.slice(span), place, "{text}");
        assert_eq!(shapepress::model::plain_text(&content), shown);
        assert!(diagnostics[0].help.is_some(), "{text}");
    }
}

#[test]
fn values_are_never_markup_and_places_are_exact() {
    let source = "key = **{ $a }** `{ $b }` [{ $c }][x] 2 {\"*\"} é{ $d }**";
    let mut map = SourceMap::default();
    let file = map.add("x.ftl", source);
    let at = |text: &str| {
        let start = source.find(text).unwrap();
        Span::new(file, start, start + text.len())
    };
    let piece = |text: &str| Piece::Text(text.to_owned(), at(text));
    let value = |text: &str, place: &str| {
        let kind = InlineKind::Value { text: text.to_owned(), isolate: true };
        Piece::Inline(Inline::new(kind, at(place)))
    };
    let (content, diagnostics) = inlines(&[
        Piece::Text("**".to_owned(), Span::new(file, 6, 8)),
        value("**bold** <b>", "{ $a }"),
        piece("** `"),
        value("`", "{ $b }"),
        piece("` ["),
        value("](https://x)", "{ $c }"),
        piece("][x] 2 "),
        value("*", "{\"*\"}"),
        piece(" é"),
        value("\n- x", "{ $d }"),
        Piece::Text("**".to_owned(), Span::new(file, source.len() - 2, source.len())),
    ]);
    assert_eq!(
        dump::inlines(&content),
        "strong(value(**bold** <b>)) \" \" code(value(`)) \" \" link(x: value(](https://x))) \" 2 \" value(*) \
         \" é\" value(\n- x) \"**\""
    );
    let places: Vec<&str> = content.iter().map(|i| map.slice(i.span)).collect();
    assert_eq!(
        places,
        ["**{ $a }**", " ", "`{ $b }`", " ", "[{ $c }][x]", " 2 ", "{\"*\"}", " é", "{ $d }", "**"]
    );
    assert_eq!(diagnostics.len(), 1);
    assert_eq!(diagnostics[0].code, "left-over-delimiter");
    assert_eq!(diagnostics[0].place, Some(Place::Span(Span::new(file, source.len() - 2, source.len()))));
}

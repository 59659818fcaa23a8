//! Rubbish is read in bounded time, without overflow, and told in few words.

use shapepress::diag::{Severity, SourceMap, worst};
use shapepress::markdown::{Piece, inlines, read};
use shapepress::model::{Kind, UnitId};

/// How often the signs that nest are repeated.
const MANY: usize = 500_000;
/// How long the other texts are, in bytes.
const LONG: usize = 100_000;

#[test]
fn deep_and_endless_markup_is_read() {
    let tokens = [
        ">",
        "> ",
        "[",
        "![",
        "]",
        "*",
        "**a ",
        "_",
        "*a _b ",
        "`",
        "``a",
        "{",
        "{ $",
        "{#",
        "{#a} ",
        "<",
        "<!--",
        "&",
        "\\",
        "[a][",
        "[a](",
        "[^",
        "- ",
        "1. ",
        "\n- ",
        "\n> [!NOTE]\n",
        "[!",
        "|",
        "| a ",
        ": ",
        "\n: a\n",
        "# ",
        "\n## a\n",
        "\n[a]: b",
        "<b>",
        "a\\\n",
        "\\\n",
        "**\\\n",
        "~",
        "\t",
        "\u{FDD0}",
        "\n|-|\n|-|",
        "[a][b]",
    ];
    for token in tokens {
        let times = if matches!(token, ">" | "[" | "*" | "{") { MANY } else { LONG / token.len() };
        let many = token.repeat(times);
        let mut map = SourceMap::default();
        let text = format!("+++\nschema = 1\ntitle = \"T\"\n+++\n{many}");
        let file = map.add("content/brochures/x/index.md", text);
        let (_, found) = read(&map, file, UnitId::new(Kind::Brochure, "x"));
        assert!(found.len() < 1_000, "{token:?}: {} findings", found.len());
        let span = map.whole(file);
        let (_, found) = inlines(&[Piece::Text(many, span)]);
        assert!(found.len() < 1_000, "{token:?}: {} findings", found.len());
    }
}

#[test]
fn a_list_that_is_too_deep_is_an_error_and_keeps_its_text() {
    let lines = (0..40).fold(String::new(), |lines, n| lines + &"  ".repeat(n) + &format!("- level {n}\n"));
    let mut map = SourceMap::default();
    let file = map.add("content/x.md", format!("+++\nschema = 1\ntitle = \"T\"\n+++\n{lines}"));
    let (brochure, found) = read(&map, file, UnitId::module("x"));
    assert_eq!(worst(&found), Some(Severity::Error));
    assert_eq!(found.iter().filter(|d| d.code == "too-deep").count(), 1);
    assert_eq!(brochure.own_segments().len(), 41);
}

#[test]
fn many_findings_are_cut_with_a_word() {
    let mut map = SourceMap::default();
    let file =
        map.add("content/x.md", format!("+++\nschema = 1\ntitle = \"T\"\n+++\n{}", "{ $X }\n".repeat(5_000)));
    let (_, found) = read(&map, file, UnitId::module("x"));
    assert_eq!(found.len(), 301);
    assert_eq!(found.last().map(|d| d.message.as_str()), Some("4700 more findings are not shown"));
}

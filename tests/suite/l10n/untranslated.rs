//! Messages that are not translated, or that say nothing, are told and shown in the source language.

use crate::support::{Bench, codes, plain};

/// What is found and shown of a message for `source` in a locale; the language that a fallback is marked with.
fn shown(tag: &str, source: &str, message: &str) -> (Vec<&'static str>, String, Option<String>) {
    let mut bench = Bench::new();
    let (localizer, mut found) = bench.localizer(tag, &format!("a = {message}\n"), "");
    let brochure = bench.brochure(vec![bench.paragraph("a", vec![bench.text(source)])]);
    let (document, more) = localizer.localize(&brochure, &bench.shared());
    found.extend(more);
    let block = &document.blocks[0];
    (codes(&found), plain(block), block.lang.as_ref().map(|l| l.tag.clone()))
}

#[test]
fn a_copy_of_the_source_is_no_translation() {
    let text = "Walk a little every day.";
    let fallback = || (vec!["untranslated-copy"], text.to_owned(), Some("en".to_owned()));
    assert_eq!(shown("de", text, text), fallback());
    assert_eq!(shown("de", text, "Walk a little\n    every day."), fallback());
    assert_eq!(
        shown("de", text, "Walk a little every Tag."),
        (vec![], "Walk a little every Tag.".to_owned(), None)
    );
    assert_eq!(shown("en-US", text, text), (vec![], text.to_owned(), None));
}

#[test]
fn names_and_short_texts_may_be_the_same_in_two_languages() {
    for text in ["Stop", "Information et contact", "Smith and Jones Cancer Research Centre", "1 2 3 4 5 m"] {
        assert_eq!(shown("de", text, text), (vec![], text.to_owned(), None));
    }
}

#[test]
fn a_text_that_nobody_can_see_is_blank() {
    for (message, code) in [
        ("\u{A0}\u{A0}", "blank-message"),
        ("\u{AD}", "blank-message"),
        ("\u{3164}", "blank-message"),
        ("{ \"\\u00A0\" }", "blank-message"),
        ("…", "blank-message"),
        ("\u{200B}", "control-character"),
        ("Ge\u{2060}hen", "control-character"),
        ("Ge\u{FEFF}hen", "control-character"),
        ("Ge{ \"\\u200B\" }hen", "control-character"),
    ] {
        assert_eq!(
            shown("de", "Walk", message),
            (vec![code], "Walk".to_owned(), Some("en".to_owned())),
            "{message:?}"
        );
    }
    assert_eq!(shown("de", "—", "–"), (vec![], "–".to_owned(), None));
    assert_eq!(shown("km", "Walk", "\u{178A}\u{17BE}\u{200B}\u{179A}").0, [""; 0]);
}

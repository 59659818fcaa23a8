//! What each finding is about: the rules in their own words, all others in `data/codes.md`.

use std::collections::BTreeMap;

use super::rules::RULES;

/// The texts about findings that no rule of this room makes, a heading `## ` for each code, A to Z.
const CODES: &str = include_str!("data/codes.md");

/// The codes of all findings from A to Z, each with one line about it.
pub fn codes() -> Vec<(&'static str, &'static str)> {
    texts().into_iter().map(|(code, text)| (code, headline(text))).collect()
}

/// What a finding is about, why it matters and what to do.
pub fn explain(code: &str) -> Option<String> {
    let text = texts().remove(code)?;
    let mut out = "# ".to_owned();
    for line in text.trim_end().lines() {
        out.push_str(line.strip_prefix("//! ").or(line.strip_prefix("//!")).unwrap_or(line));
        out.push('\n');
    }
    Some(out)
}

/// The texts by code, each from the code in its heading on.
fn texts() -> BTreeMap<&'static str, &'static str> {
    let rules = RULES.iter().map(|(code, file)| {
        let comment = file.split_inclusive('\n').take_while(|line| line.starts_with("//!"));
        let text = file.get(..comment.map(str::len).sum()).unwrap_or_default();
        (*code, text.strip_prefix("//! # ").unwrap_or(text))
    });
    let others = CODES.split("\n## ").skip(1).map(|text| (text.split('`').nth(1).unwrap_or_default(), text));
    rules.chain(others).collect()
}

/// The heading without the code.
fn headline(text: &'static str) -> &'static str {
    let first = text.lines().next().unwrap_or_default();
    first.split_once(": ").map_or(first, |(_, about)| about)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_says_what_the_finding_is_about() {
        for (code, about) in codes() {
            let text = explain(code).unwrap();
            assert!(text.starts_with(&format!("# `{code}`: {about}\n\n")), "{text}");
            assert!(!about.is_empty() && !text.contains("//!") && !text.contains("\n\n\n"), "{text}");
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains("**Why:** ") && words.contains("**What to do:** "), "{code}");
        }
        assert_eq!(explain("nonsense"), None);
    }

    #[test]
    fn each_code_has_one_text_in_its_place() {
        let others: Vec<&str> =
            CODES.split("\n## ").skip(1).filter_map(|text| text.split('`').nth(1)).collect();
        assert!(others.windows(2).all(|w| w[0] < w[1]), "the codes are not sorted, or one stands twice");
        assert!(RULES.windows(2).all(|w| w[0].0 < w[1].0), "the rules are not sorted");
        for (code, file) in RULES {
            assert!(!others.contains(&code), "{code} is a rule: its text stands in its file");
            assert!(file.contains(&format!("\"{code}\"")), "{code} stands in another file than its rule");
        }
    }
}

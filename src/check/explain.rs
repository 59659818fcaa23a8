//! What each rule is for, in its own words.

use std::fmt::Write as _;

use super::rules::RULES;

/// The codes of all rules that compare a translation with its source, each with one line about it.
pub fn codes() -> Vec<(&'static str, &'static str)> {
    RULES.iter().map(|(code, file)| (*code, headline(file))).collect()
}

/// The documentation of a rule: the comment at the top of its file.
pub fn explain(code: &str) -> Option<String> {
    let (_, file) = RULES.iter().find(|(c, _)| *c == code)?;
    let mut out = String::new();
    for line in comment(file) {
        _ = writeln!(out, "{line}");
    }
    Some(out)
}

fn comment(file: &str) -> impl Iterator<Item = &str> {
    file.lines().map_while(|line| line.strip_prefix("//!")).map(|line| line.strip_prefix(' ').unwrap_or(line))
}

/// The first line without its heading mark and code.
fn headline(file: &'static str) -> &'static str {
    let first = file.lines().next().unwrap_or_default();
    first.split_once(": ").map_or(first, |(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_says_what_it_is_for() {
        for (code, file) in RULES {
            let text = explain(code).unwrap();
            assert!(text.starts_with(&format!("# `{code}`: ")), "{code}");
            assert!(text.contains("**Why:**") && text.contains("**What to do:**"), "{code}");
            assert!(!headline(file).is_empty());
            assert!(file.contains(&format!("\"{code}\"")), "{code} stands in another file than its rule");
        }
        assert!(RULES.windows(2).all(|w| w[0].0 < w[1].0), "the codes are not sorted");
        assert_eq!(explain("nonsense"), None);
    }
}

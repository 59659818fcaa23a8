//! The style of a language as a page for its translators: what `style.toml` and the glossary ask for. It speaks English,
//! as all of this program's words to those who work with it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::escape::escaped;
use crate::config::with_root;
use crate::diag::{FileId, SourceMap};
use crate::model::{DIGITS, Locale};

/// What a language asks of its translators.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// The form of address.
    pub address: Option<String>,
    /// How the gender of readers and staff is expressed.
    pub gender: Option<String>,
    /// Quotation marks.
    pub quotes: Option<String>,
    /// The numbering system of digits.
    pub digits: Option<String>,
    /// Forms that are ruled out.
    pub forbidden: Vec<String>,
    /// The words by which a term of the glossary may be translated, by key.
    pub stems: BTreeMap<String, Vec<String>>,
}

impl Style {
    /// Reads `style.toml` and `stems.toml`. Faults in them are `check`'s business.
    pub fn read(map: &SourceMap, style: Option<FileId>, stems: Option<FileId>) -> Self {
        let mut out = Self::default();
        let whole = |file: FileId| 0..map.text(file).len();
        if let Some(file) = style {
            with_root(map, file, whole(file), &mut Vec::new(), |root, d| {
                let mut text =
                    |key: &str| root.string(key, d).map(|v| v.value).filter(|v| !v.trim().is_empty());
                (out.address, out.gender) = (text("address"), text("gender"));
                (out.quotes, out.digits) = (text("quotes"), text("digits"));
                out.forbidden = root.strings("forbidden", d).into_iter().map(|v| v.value).collect();
            });
        }
        if let Some(file) = stems {
            with_root(map, file, whole(file), &mut Vec::new(), |root, d| {
                root.table("stems", d, |table, d| {
                    for key in table.keys() {
                        let words = table.strings(&key.value, d).into_iter().map(|v| v.value).collect();
                        out.stems.insert(key.value, words);
                    }
                });
            });
        }
        out
    }
}

/// A word of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its key.
    pub key: String,
    /// The term in the source language.
    pub source: String,
    /// What it means, in the source language.
    pub definition: String,
    /// The term in this language.
    pub term: Option<String>,
}

/// The page.
pub fn style(source: &Locale, locale: &Locale, style: &Style, words: &[Word]) -> String {
    let own = format!(" lang=\"{}\" dir=\"{}\"", escaped(&locale.tag), locale.dir.name());
    let english = format!(" lang=\"{}\" dir=\"{}\"", escaped(&source.tag), source.dir.name());
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>Style: \
         {name} ({tag})</title>\n<style>{CSS}</style>\n</head>\n<body>\n<main>\n<h1>Style: <span{own}>{name}</span> \
         ({tag})</h1>\n<p>For those who translate into this language and check translations. <code>shape check</code> \
         tells where a text differs from what is marked as checked.</p>\n<table>\n<caption>Rules</caption>\n<thead><tr>\
         <th scope=\"col\">What</th><th scope=\"col\">Rule</th><th scope=\"col\">Checked</th></tr></thead>\n<tbody>\n",
        name = escaped(&locale.name),
        tag = escaped(&locale.tag),
    );
    let row = |out: &mut String, what: &str, rule: Option<String>, checked: bool| {
        let rule = rule.unwrap_or_else(|| "<em>not decided</em>".to_owned());
        let checked = if checked { "yes" } else { "no" };
        _ = writeln!(out, "<tr><th scope=\"row\">{what}</th><td>{rule}</td><td>{checked}</td></tr>");
    };
    let text = |text: &Option<String>| text.as_deref().map(escaped);
    row(&mut out, "Form of address", text(&style.address), false);
    row(&mut out, "Gender", text(&style.gender), false);
    let quotes = text(&style.quotes).map(|quotes| format!("<span{own}>{quotes}</span>"));
    row(&mut out, "Quotation marks", quotes, true);
    row(&mut out, "Digits", style.digits.as_deref().map(digits), true);
    let forbidden = if style.forbidden.is_empty() {
        "none".to_owned()
    } else {
        format!("<ul{own}>{}</ul>", items(&style.forbidden))
    };
    row(&mut out, "Forms not to use (a star stands for any letters)", Some(forbidden), true);
    out.push_str("</tbody>\n</table>\n");
    if !words.is_empty() {
        _ = write!(
            out,
            "<table>\n<caption>Words of the glossary</caption>\n<thead><tr><th scope=\"col\">Term</th><th \
             scope=\"col\">Meaning</th><th scope=\"col\">Translation</th><th scope=\"col\">One of these must be in the \
             text</th></tr></thead>\n<tbody>\n"
        );
        for word in words {
            let stems = style.stems.get(&word.key).filter(|stems| !stems.is_empty());
            let stems = stems.map_or_else(
                || "<em>not checked</em>".to_owned(),
                |stems| format!("<ul{own}>{}</ul>", items(stems)),
            );
            let term = word.term.as_ref().map_or_else(
                || "<td><em>not translated</em></td>".to_owned(),
                |term| format!("<td{own}>{}</td>", escaped(term)),
            );
            _ = writeln!(
                out,
                "<tr id=\"{}\"><th scope=\"row\"{english}>{}</th><td{english}>{}</td>{term}<td>{stems}</td></tr>",
                escaped(&word.key),
                escaped(&word.source),
                escaped(&word.definition)
            );
        }
        out.push_str("</tbody>\n</table>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn items(texts: &[String]) -> String {
    texts.iter().fold(String::new(), |out, text| out + "<li>" + &escaped(text) + "</li>")
}

/// The ten digits of a numbering system.
fn digits(system: &str) -> String {
    let zero = DIGITS.iter().find(|(name, _)| *name == system).map(|(_, zero)| u32::from(*zero));
    let all: String =
        zero.map_or_else(String::new, |zero| (zero..zero + 10).filter_map(char::from_u32).collect());
    format!("<bdi>{all}</bdi> (<code>{}</code>)", escaped(system))
}

/// Readable on any screen and on paper, light or dark.
const CSS: &str = ":root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;\
                   padding:1rem}table{border-collapse:collapse;margin-block:2rem;width:100%}caption{font-size:1.25rem;\
                   font-weight:bold;padding-block:.5rem;text-align:start}th,td{border:1px solid;padding:.4rem .6rem;\
                   text-align:start;vertical-align:top}ul{margin:0;padding-inline-start:1.2rem}main{overflow-x:auto}";

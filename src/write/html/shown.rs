//! Which characters a finished page shows.

use std::collections::BTreeSet;

/// Elements without an end.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// What browsers set by themselves: numbers of lists, hyphens, and the brackets of addresses in print.
const BY_BROWSER: &str = " ()-.0123456789\u{2010}";

/// The characters that a page shows within the elements and classes of each list (`h2`, `.label`); within an empty
/// list, all that it shows. What only programs see (the title of the window, descriptions of pictures) does not count.
pub(crate) fn characters(page: &str, within: &[Vec<String>]) -> Vec<BTreeSet<char>> {
    let mut out = vec![BTreeSet::new(); within.len()];
    // Each open element, and which lists it belongs to by itself or by one around it.
    let mut open: Vec<(&str, Vec<bool>)> = Vec::new();
    let outside: Vec<bool> = within.iter().map(Vec::is_empty).collect();
    let mut show = |text: &str, lists: &[bool]| {
        let text = plain(text);
        for (set, _) in out.iter_mut().zip(lists).filter(|(_, belongs)| **belongs) {
            set.extend(text.chars().filter(|c| !c.is_control()));
        }
    };
    show(BY_BROWSER, &vec![true; within.len()]);
    let mut rest = page.split_once("<body").map_or("", |(_, body)| body);
    rest = rest.split_once('>').map_or("", |(_, body)| body);
    while !rest.is_empty() {
        let text = rest.find('<').unwrap_or(rest.len());
        if text > 0 {
            show(&rest[..text], open.last().map_or(&outside, |(_, lists)| lists));
            rest = &rest[text..];
            continue;
        }
        let (tag, after) = rest[1..].split_once('>').unwrap_or((&rest[1..], ""));
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            if let Some(at) = open.iter().rposition(|(known, _)| *known == name.trim()) {
                open.truncate(at);
            }
            continue;
        }
        let name = tag.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        let classes = attribute(tag, "class").unwrap_or_default();
        let around = open.last().map_or(&outside, |(_, lists)| lists);
        let belongs = |list: &Vec<String>| {
            list.iter().any(|wanted| match wanted.strip_prefix('.') {
                Some(class) => classes.split_whitespace().any(|c| c == class),
                None => wanted == name,
            })
        };
        let lists: Vec<bool> =
            around.iter().zip(within).map(|(around, list)| *around || belongs(list)).collect();
        // The style sheet shows it before a cell.
        if let Some(label) = attribute(tag, "data-label") {
            show(label, &vec![true; within.len()]);
        }
        if !name.starts_with('!') && !VOID.contains(&name) && !tag.ends_with('/') {
            open.push((name, lists));
        }
    }
    out
}

/// The value of an attribute, as it is written.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut from = 0;
    loop {
        let at = from + tag[from..].find(name)?;
        from = at + name.len();
        if tag[..at].ends_with(char::is_whitespace)
            && let Some(value) = tag[from..].strip_prefix("=\"")
        {
            return value.split('"').next();
        }
    }
}

/// A text without the escapes that our writers and templates make.
fn plain(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = text.to_owned();
    for (escape, character) in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{a0}"), ("&amp;", "&")]
    {
        out = out.replace(escape, character);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_shows_its_text_and_nothing_else() {
        let page = "<!doctype html><head><title>Q</title></head><body class=\"Z\"><p title=\"Y\">a&amp;<br>b <img alt=\"X\">\
                    <h2>C<i>d</i></h2><td data-label=\"e\">f</td><p class=\"word label\">g</p><hr/>h<!-- i -->";
        let lists = [vec![], vec!["h2".to_owned(), ".label".to_owned()]];
        let found: Vec<String> = characters(page, &lists)
            .into_iter()
            .map(|set| set.into_iter().filter(|c| !BY_BROWSER.contains(*c)).collect())
            .collect();
        assert_eq!(found, ["&Cabdefgh", "Cdeg"]);
    }
}

//! Cuts the text of a message into words, numbers, values and marks, in any script.

use crate::model::DIGITS;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A word in small letters; a Han character is a word of its own.
    Word(String),
    /// A number in figures 0 to 9, with its separators and sign.
    Number(String),
    /// `$name` or `-name`.
    Value(String),
    /// The key of a source.
    Note(String),
    /// The label of a link.
    Link(String),
    /// `%`, `°`, `<` and their like.
    Sign(String),
}

impl Token {
    /// Its text.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Word(text)
            | Self::Number(text)
            | Self::Value(text)
            | Self::Note(text)
            | Self::Link(text)
            | Self::Sign(text) => text.clone(),
        }
    }
}

/// The words of a text. English short forms are written out: `don't` is `do not`.
pub(super) fn words(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut rest = text;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let len = if let Some(len) = note(rest, &mut out) {
            len
        } else if c == '$' || (c == '-' && opens_value(before, text, rest)) {
            value(rest, &mut out)
        } else if digit(c).is_some()
            || (is_minus(c) && !before.is_alphanumeric() && starts_number(&rest[c.len_utf8()..]))
        {
            number(rest, &mut out)
        } else if is_han(c) {
            out.push(Token::Word(c.to_string()));
            c.len_utf8()
        } else if is_letter(c) {
            word(rest, &mut out)
        } else if matches!(c, '%' | '°' | '<' | '>' | '≤' | '≥' | '±' | '×' | '٪' | '‰') {
            sign(rest, c, &mut out)
        } else {
            c.len_utf8()
        };
        before = rest[..len].chars().next_back().unwrap_or(' ');
        rest = &rest[len..];
    }
    out
}

/// `[^key]` or `][label]`.
fn note(rest: &str, out: &mut Vec<Token>) -> Option<usize> {
    let (open, link) = if rest.starts_with("[^") {
        ("[^", false)
    } else if rest.starts_with("][") {
        ("][", true)
    } else {
        return None;
    };
    let end = rest[open.len()..].find(']')? + open.len();
    let name = rest[open.len()..end].to_owned();
    out.push(if link { Token::Link(name) } else { Token::Note(name) });
    Some(end + 1)
}

/// Whether a hyphen begins the name of a term: directly within braces.
fn opens_value(before: char, text: &str, rest: &str) -> bool {
    (before == ' ' || before == '{')
        && text[..text.len() - rest.len()].trim_end().ends_with('{')
        && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic())
}

fn value(rest: &str, out: &mut Vec<Token>) -> usize {
    let name = rest[1..].find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    let end = name.map_or(rest.len(), |n| n + 1);
    out.push(Token::Value(rest[..end].to_owned()));
    end
}

fn digit(c: char) -> Option<char> {
    if c.is_ascii_digit() {
        return Some(c);
    }
    let zero = DIGITS
        .iter()
        .map(|(_, zero)| u32::from(*zero))
        .find(|zero| (*zero..*zero + 10).contains(&u32::from(c)))?;
    char::from_digit(u32::from(c) - zero, 10)
}

fn is_minus(c: char) -> bool {
    matches!(c, '-' | '−')
}

fn starts_number(rest: &str) -> bool {
    rest.chars().next().is_some_and(|c| digit(c).is_some())
}

/// Figures with separators between them: `1,000.5`, `37٫5`, `10:30`.
fn number(rest: &str, out: &mut Vec<Token>) -> usize {
    let mut text = String::new();
    let mut chars = rest.char_indices().peekable();
    let mut end = rest.len();
    while let Some((at, c)) = chars.next() {
        if let Some(d) = digit(c) {
            text.push(d);
        } else if at == 0 && is_minus(c) {
            text.push('-');
        } else if matches!(c, '.' | ',' | '٫' | '٬' | ':' | '\'' | '’' | '/' | '\u{A0}' | '\u{202F}')
            && chars.peek().is_some_and(|(_, next)| digit(*next).is_some())
        {
            text.push(c);
        } else {
            end = at;
            break;
        }
    }
    out.push(Token::Number(text));
    end
}

fn sign(rest: &str, c: char, out: &mut Vec<Token>) -> usize {
    let mut len = c.len_utf8();
    let mut text = c.to_string();
    if c == '°'
        && let Some(unit) = rest[len..].chars().next().filter(|c| c.is_alphabetic())
    {
        text.extend(unit.to_lowercase());
        len += unit.len_utf8();
    }
    out.push(Token::Sign(text));
    len
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || is_mark(c)
}

/// Vowel signs and accents that stand on their own.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

fn word(rest: &str, out: &mut Vec<Token>) -> usize {
    let mut end = rest.len();
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inner = matches!(c, '\'' | '’' | '-' | '\u{AD}')
            && chars.peek().is_some_and(|(_, n)| is_letter(*n) && !is_han(*n));
        if (!is_letter(c) && !inner) || is_han(c) {
            end = at;
            break;
        }
    }
    let text = rest[..end].to_lowercase().replace('’', "'").replace('\u{AD}', "");
    match text.as_str() {
        "cannot" | "can't" => out.extend(["can", "not"].map(|w| Token::Word(w.to_owned()))),
        "won't" => out.extend(["will", "not"].map(|w| Token::Word(w.to_owned()))),
        _ => match text.strip_suffix("n't") {
            Some(verb) => out.extend([verb, "not"].map(|w| Token::Word(w.to_owned()))),
            // French `n'avez`, Italian `dell'acqua`: two words.
            None => out.extend(text.split('\'').filter(|w| !w.is_empty()).map(|w| Token::Word(w.to_owned()))),
        },
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> String {
        words(text).iter().map(Token::text).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn words_numbers_and_values_are_told_apart() {
        assert_eq!(texts("Don’t take { $dose } or { -brand }."), "do|not|take|$dose|or|-brand");
        assert_eq!(texts("From 37.5 °C, 5mg; −2 to 10–12"), "from|37.5|°c|5|mg|-2|to|10|12");
        assert_eq!(texts("٣٧٫٥ درجة"), "37٫5|درجة");
        assert_eq!(texts("不要吃 38 度"), "不|要|吃|38|度");
        assert_eq!(texts("[Ask them][who] today.[^who-2020]"), "ask|them|who|today|who-2020");
        assert_eq!(texts("N'avez-vous pas l’eau"), "n|avez-vous|pas|l|eau");
        assert_eq!(texts("high-protein food - slowly"), "high-protein|food|slowly");
    }
}

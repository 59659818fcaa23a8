//! The numbers of a scale in a locale's digits. All other numbers are finished by localization.

use crate::model::Locale;

/// Zero of CLDR's numbering systems that have ten consecutive digits and are the usual ones of some language
/// (CLDR 47, `numberingSystems.xml`).
const ZEROS: [(&str, char); 20] = [
    ("adlm", '\u{1E950}'),
    ("arab", '\u{660}'),
    ("arabext", '\u{6F0}'),
    ("beng", '\u{9E6}'),
    ("cakm", '\u{11136}'),
    ("deva", '\u{966}'),
    ("gujr", '\u{AE6}'),
    ("guru", '\u{A66}'),
    ("khmr", '\u{17E0}'),
    ("knda", '\u{CE6}'),
    ("laoo", '\u{ED0}'),
    ("mlym", '\u{D66}'),
    ("mymr", '\u{1040}'),
    ("nkoo", '\u{7C0}'),
    ("olck", '\u{1C50}'),
    ("orya", '\u{B66}'),
    ("tamldec", '\u{BE6}'),
    ("telu", '\u{C66}'),
    ("thai", '\u{E50}'),
    ("tibt", '\u{F20}'),
];

/// Exchanges the ASCII digits of `text` for those of the locale. A locale without a declared numbering system, or
/// with one that is not in the table, keeps them.
pub(crate) fn digits(locale: &Locale, text: &str) -> String {
    let zero = locale.digits.as_deref().and_then(|name| ZEROS.iter().find(|(n, _)| *n == name));
    let Some((_, zero)) = zero else { return text.to_owned() };
    text.chars()
        .map(|c| match c.to_digit(10) {
            Some(digit) => char::from_u32(u32::from(*zero) + digit).unwrap_or(c),
            None => c,
        })
        .collect()
}

/// A whole number, negative ones with a minus sign (not a hyphen).
pub(crate) fn integer(locale: &Locale, n: i32) -> String {
    digits(locale, &n.to_string().replace('-', "\u{2212}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{SourceMap, Span};

    fn locale(digits: Option<&str>) -> Locale {
        let mut map = SourceMap::default();
        let file = map.add("site.toml", "");
        Locale {
            tag: "ar-EG".to_owned(),
            name: String::new(),
            dir: crate::model::Direction::Rtl,
            format: "ar-EG".to_owned(),
            digits: digits.map(str::to_owned),
            parent: None,
            span: Span::new(file, 0, 0),
        }
    }

    #[test]
    fn digits_follow_the_locale() {
        assert_eq!(integer(&locale(Some("arab")), -10), "\u{2212}\u{661}\u{660}");
        assert_eq!(integer(&locale(Some("latn")), 10), "10");
        assert_eq!(integer(&locale(None), 7), "7");
    }
}

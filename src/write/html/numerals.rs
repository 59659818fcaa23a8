//! The numbers of a scale in a locale's digits. All other numbers are finished by localization.

use crate::model::{DIGITS, Locale};

/// Exchanges the ASCII digits of `text` for those of the locale. A locale without a declared numbering system keeps
/// them.
pub(crate) fn digits(locale: &Locale, text: &str) -> String {
    let zero = locale.digits.as_deref().and_then(|name| DIGITS.iter().find(|(n, _)| *n == name));
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

//! Single values of an edition. Each fault gets one finding, and a value that is still to be filled in counts as
//! missing.

use std::collections::BTreeMap;

use super::super::site::has_table;
use super::super::tables::check_https;
use super::unknown_locale;
use crate::config::{Table, Valued};
use crate::diag::{Diagnostic, nearest};
use crate::model::{Contact, Country, LocalText, Phone, Placed, Reach, Site};

/// What the values begin with that `shape new edition` leaves to be filled in.
const OPEN: &str = "FILL IN";

/// The countries (ISO 3166-1, two letters).
const COUNTRIES: &str = include_str!("../data/countries.txt");

/// Reads values, and knows what they may name.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    pub(super) site: &'a Site,
    /// The language of texts that do not say theirs.
    pub(super) default: String,
}

impl<'a> Reader<'a> {
    pub(super) fn new(site: &'a Site) -> Self {
        Self { site, default: site.source_locale.clone() }
    }

    /// A text that is not blank and not still to be filled in.
    pub(super) fn text(table: &Table<'_, '_>, key: &str, d: &mut Vec<Diagnostic>) -> Option<Valued<String>> {
        if !table.has(key) {
            return table.string(key, d);
        }
        table.required(key, d).filter(|text| is_filled(text, d))
    }

    /// The same, for what must be there.
    pub(super) fn needed(
        table: &Table<'_, '_>,
        key: &str,
        d: &mut Vec<Diagnostic>,
    ) -> Option<Valued<String>> {
        table.required(key, d).filter(|text| is_filled(text, d))
    }

    /// Lines of text; a single one need not be a list.
    pub(super) fn lines(table: &Table<'_, '_>, key: &str, d: &mut Vec<Diagnostic>) -> Vec<String> {
        if table.is_text(key) {
            return Self::text(table, key, d).into_iter().map(|t| t.value).collect();
        }
        let lines = table.strings(key, d);
        lines.into_iter().filter(|line| is_filled(line, d)).map(|line| line.value).collect()
    }

    pub(super) fn boolean(table: &Table<'_, '_>, key: &str, d: &mut Vec<Diagnostic>) -> Option<bool> {
        if table.is_text(key) {
            let text = table.string(key, &mut Vec::new())?;
            if is_filled(&text, d) {
                table.boolean(key, d);
            }
            return None;
        }
        table.boolean(key, d).map(|b| b.value)
    }

    /// An address of the web.
    pub(super) fn address(table: &Table<'_, '_>, key: &str, d: &mut Vec<Diagnostic>) -> Option<String> {
        Self::text(table, key, d).filter(|url| check_https(url, d)).map(|url| url.value)
    }

    /// A mail address or a page.
    pub(super) fn reach(table: &Table<'_, '_>, key: &str, d: &mut Vec<Diagnostic>) -> Option<Placed<Reach>> {
        let text = Self::text(table, key, d)?;
        if text.value.contains("://") {
            return check_https(&text, d).then_some((Reach::Page(text.value), text.span));
        }
        check_mail(&text, d).then_some((Reach::Email(text.value), text.span))
    }

    pub(super) fn contact(table: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Contact {
        let email = Self::text(table, "email", d).filter(|mail| check_mail(mail, d));
        Contact { phone: Self::phone(table, "phone", d), email: email.map(|m| (m.value, m.span)) }
    }

    pub(super) fn country(&self, table: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<Country> {
        let code = Self::needed(table, "code", d);
        let name = self.local(table, "name", d);
        let code = code?;
        if !COUNTRIES.split_ascii_whitespace().any(|known| known == code.value) {
            let upper = code.value.to_ascii_uppercase();
            let help = if upper == "UK" {
                "the code of the United Kingdom is \"GB\"".to_owned()
            } else if COUNTRIES.split_ascii_whitespace().any(|known| known == upper) {
                format!("write \"{upper}\"")
            } else {
                "write the two letters of ISO 3166, for example \"AT\" or \"PT\"".to_owned()
            };
            d.push(
                Diagnostic::error(
                    "unknown-country",
                    format!("`{}` is not the code of a country", code.value),
                )
                .at(code.span)
                .why("numbers and dates are written as in this country")
                .help(help),
            );
            return None;
        }
        Some(Country { code: (code.value, code.span), name })
    }

    /// A telephone number. One that nobody can have is refused even in a draft: it could be printed.
    pub(super) fn phone(table: &Table<'_, '_>, key: &str, d: &mut Vec<Diagnostic>) -> Option<Placed<Phone>> {
        let text = Self::text(table, key, d)?;
        let (code, what, why) = match phone_fault(&text.value) {
            None => return Some((Phone(text.value), text.span)),
            Some(PhoneFault::Shape) => {
                ("bad-phone", "is not a telephone number", "frightened people dial what they read")
            }
            Some(PhoneFault::Invented) => (
                "placeholder-phone",
                "looks like a number that stands in for another",
                "frightened people dial what they read, and nobody would answer",
            ),
        };
        d.push(
            Diagnostic::error(code, format!("`{}` {what}", text.value))
                .at(text.span)
                .why(why)
                .help("write the number as one dials it, with the code of the country: \"+43 1 234 5678\"; call it before you publish it"),
        );
        None
    }

    /// The number for emergencies: short.
    pub(super) fn emergency(
        table: &Table<'_, '_>,
        key: &str,
        d: &mut Vec<Diagnostic>,
    ) -> Option<Placed<Phone>> {
        let text = Self::text(table, key, d)?;
        let fine = (2..=6).contains(&text.value.len()) && text.value.bytes().all(|b| b.is_ascii_digit());
        if !fine {
            d.push(
                Diagnostic::error(
                    "emergency-number",
                    format!("`{}` is not the number for emergencies of a country", text.value),
                )
                .at(text.span)
                .why("it stands in the red box of every brochure")
                .help("write its digits only, for example \"112\""),
            );
        }
        fine.then_some((Phone(text.value), text.span))
    }

    /// A text of the edition's own: one for its first language, or a table of them.
    pub(super) fn local(
        &self,
        table: &Table<'_, '_>,
        key: &str,
        d: &mut Vec<Diagnostic>,
    ) -> Option<LocalText> {
        let span = table.key_span(key);
        let text = |by_locale: BTreeMap<String, String>| LocalText {
            by_locale,
            default: self.default.clone(),
            span,
        };
        if table.is_text(key) {
            let own = Self::text(table, key, d)?;
            return Some(text([(self.default.clone(), own.value)].into()));
        }
        let read = table.table(key, d, |t, d| {
            let mut out = BTreeMap::new();
            for tag in t.keys() {
                let value = Self::text(t, &tag.value, d);
                if self.known(&tag, d) {
                    out.extend(value.map(|v| (tag.value, v.value)));
                }
            }
            out
        })?;
        (!read.is_empty()).then(|| text(read))
    }

    /// Whether the site has this locale.
    pub(super) fn known(&self, tag: &Valued<String>, d: &mut Vec<Diagnostic>) -> bool {
        let known = !has_table(self.site) || self.site.locale(&tag.value).is_some();
        if !known {
            d.push(unknown_locale(tag, self.site));
        }
        known
    }

    /// Locales of the site, each once.
    pub(super) fn languages(
        &self,
        table: &Table<'_, '_>,
        key: &str,
        d: &mut Vec<Diagnostic>,
    ) -> Vec<Placed<String>> {
        let mut out: Vec<Placed<String>> = Vec::new();
        for tag in table.strings(key, d) {
            if !is_filled(&tag, d) || !self.known(&tag, d) {
                continue;
            }
            if let Some((_, first)) = out.iter().find(|(known, _)| *known == tag.value) {
                d.push(
                    Diagnostic::error("duplicate-locale", format!("`{}` is listed twice", tag.value))
                        .at(tag.span)
                        .related(*first, "here for the first time")
                        .help("delete one of the two"),
                );
                continue;
            }
            out.push((tag.value, tag.span));
        }
        out
    }
}

/// Whether a value is there, and not only the place for it.
fn is_filled(text: &Valued<String>, d: &mut Vec<Diagnostic>) -> bool {
    let open = text.value.trim_start().starts_with(OPEN);
    if open {
        d.push(
            Diagnostic::warning("edition-placeholder", "this value is still to be filled in")
                .at(text.span)
                .why("a draft is built without it; readers must not get a brochure that lacks it")
                .help(
                    "write the value, or take the line out if the comment above says that it is not needed",
                ),
        );
    }
    !open
}

/// The one of `known` that a text names.
pub(super) fn chosen<T: Copy>(
    text: &Valued<String>,
    known: &[(&str, T)],
    d: &mut Vec<Diagnostic>,
) -> Option<T> {
    let found = known.iter().find(|(name, _)| *name == text.value);
    if found.is_none() {
        let names = known.iter().map(|(name, _)| *name);
        let help = nearest(&text.value, names.clone()).map_or_else(
            || format!("use one of {}", names.collect::<Vec<_>>().join(", ")),
            |near| format!("did you mean \"{near}\"?"),
        );
        d.push(
            Diagnostic::error("unknown-choice", format!("\"{}\" cannot stand here", text.value))
                .at(text.span)
                .help(help),
        );
    }
    found.map(|(_, value)| *value)
}

fn check_mail(mail: &Valued<String>, d: &mut Vec<Diagnostic>) -> bool {
    let plain = |text: &str| {
        !text.is_empty()
            && !text.starts_with('.')
            && !text.ends_with('.')
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._+-".contains(&b))
    };
    let fine = mail.value.split_once('@').is_some_and(|(name, host)| {
        plain(name) && plain(host) && host.contains('.') && !host.contains(['_', '+'])
    });
    if !fine {
        d.push(
            Diagnostic::error("bad-mail", format!("`{}` is not a mail address", mail.value))
                .at(mail.span)
                .why("readers' letters would not arrive")
                .help("write it like \"info@example.org\""),
        );
    }
    fine
}

enum PhoneFault {
    Shape,
    Invented,
}

/// The most digits of a number with the code of its country (ITU E.164).
const MOST_DIGITS: usize = 15;

fn phone_fault(text: &str) -> Option<PhoneFault> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let rest = text.strip_prefix('+').unwrap_or(text);
    let shaped =
        rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '\u{A0}' | '-' | '/' | '.' | '(' | ')'))
            && rest.starts_with(|c: char| c.is_ascii_digit() || c == '(')
            && rest.ends_with(|c: char| c.is_ascii_digit())
            && (3..=MOST_DIGITS).contains(&digits.len());
    if !shaped {
        return Some(PhoneFault::Shape);
    }
    // No country's code begins with nought.
    let invented = text.starts_with("+0") || (digits.len() > 4 && is_invented(&digits));
    invented.then_some(PhoneFault::Invented)
}

/// Whether digits are such as people write who have no number: a country that there is none of, one digit many times,
/// or counting up or down.
fn is_invented(digits: &str) -> bool {
    let bytes = digits.as_bytes();
    let run = |step: i16| {
        let mut longest = 1;
        let mut length = 1;
        for pair in bytes.windows(2) {
            let next = i16::from(pair[0] - b'0') + step;
            // After nine comes nought.
            length = if i16::from(pair[1] - b'0') == next.rem_euclid(10) { length + 1 } else { 1 };
            longest = longest.max(length);
        }
        longest
    };
    digits.starts_with("000") || run(0) >= 5 || run(1) >= 6 || run(-1) >= 6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_have_a_shape() {
        for fine in
            ["+43 1 999 0199", "116 123", "(01) 934-5670", "+49 (0)30 23125 456", "142", "0800 555 0199"]
        {
            assert!(phone_fault(fine).is_none(), "{fine}");
        }
        for wrong in ["", "12", "+", "call us", "+49-", "1234 ext. 5", "+1 234 567 890 123 456", "0800 REACH"]
        {
            assert!(matches!(phone_fault(wrong), Some(PhoneFault::Shape)), "{wrong}");
        }
        for invented in
            ["+43 123 456 789", "0000000", "0123456789", "+00 999 1", "555 5555", "987654321", "0001 2222"]
        {
            assert!(matches!(phone_fault(invented), Some(PhoneFault::Invented)), "{invented}");
        }
    }

    #[test]
    fn what_is_dialled_leaves_out_what_is_only_written() {
        assert_eq!(Phone("+49 (0)30 23125-456".to_owned()).address(), "tel:+493023125456");
        assert_eq!(Phone("(01) 234 567".to_owned()).dialled(), "01234567");
    }
}

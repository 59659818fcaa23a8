//! The shape of language tags, and the direction in which languages are written.

use crate::model::Direction;

/// Scripts and languages that are written from right to left.
const RTL: &str = include_str!("rtl.txt");

/// The tag in its usual spelling (`zh-Hans`, `pt-BR`), or `None` if it has not the shape of a BCP 47 tag made of
/// language, script, region and variants.
pub(super) fn canonical(tag: &str) -> Option<String> {
    let mut parts = tag.split('-').peekable();
    let alpha = |s: &str| s.bytes().all(|b| b.is_ascii_alphabetic());
    let digit = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let mut out = parts.next().filter(|p| alpha(p) && matches!(p.len(), 2 | 3 | 5..=8))?.to_lowercase();
    let mut push = |part: String| {
        out.push('-');
        out.push_str(&part);
    };
    if let Some(script) = parts.next_if(|p| alpha(p) && p.len() == 4) {
        push(script[..1].to_uppercase() + &script[1..].to_lowercase());
    }
    if let Some(region) = parts.next_if(|p| (alpha(p) && p.len() == 2) || (digit(p) && p.len() == 3)) {
        push(region.to_uppercase());
    }
    for variant in parts {
        let long = matches!(variant.len(), 5..=8) || (variant.len() == 4 && digit(&variant[..1]));
        if !long || !variant.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return None;
        }
        push(variant.to_lowercase());
    }
    Some(out)
}

/// The usual direction of text in the language of a tag in canonical spelling.
pub(super) fn direction(tag: &str) -> Direction {
    let listed = |word: &str| {
        RTL.lines().filter(|l| !l.starts_with('#')).any(|l| l.split_whitespace().any(|listed| listed == word))
    };
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let second = parts.next().unwrap_or_default();
    let rtl = if second.len() == 4 && second.starts_with(char::is_alphabetic) {
        listed(second)
    } else {
        let in_region = format!("{language}-{second}");
        listed(&in_region) || (listed(language) && !listed(&format!("!{in_region}")))
    };
    if rtl { Direction::Rtl } else { Direction::Ltr }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_spelt_as_usual() {
        for (tag, expected) in [
            ("en", Some("en")),
            ("ZH-hans", Some("zh-Hans")),
            ("pt-br", Some("pt-BR")),
            ("es-419", Some("es-419")),
            ("sr-latn-rs", Some("sr-Latn-RS")),
            ("ca-Valencia", Some("ca-valencia")),
            ("de-1996", Some("de-1996")),
            ("ckb", Some("ckb")),
            ("", None),
            ("e", None),
            ("english language", None),
            ("en_GB", None),
            ("en-", None),
            ("en-GB-Latn", None),
            ("en-x", None),
            ("дe", None),
            ("en-ünder", None),
            ("../en", None),
        ] {
            assert_eq!(canonical(tag).as_deref(), expected, "{tag}");
        }
    }

    #[test]
    fn the_script_decides_before_the_language() {
        let rtl =
            ["ar", "ar-EG", "he", "fa", "ur", "ckb", "pa-Arab", "pa-PK", "uz-AF", "ff-Adlm", "dv", "sd"];
        assert!(rtl.iter().all(|t| direction(t) == Direction::Rtl));
        let ltr = ["en", "pa", "uz", "zh-Hans", "az-Latn-IR", "ur-Latn", "", "de-1996", "sd-IN"];
        assert!(ltr.iter().all(|t| direction(t) == Direction::Ltr));
    }
}

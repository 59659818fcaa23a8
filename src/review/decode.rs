//! The bytes of a filled table as text. Spreadsheet programs choose the coding by the language of the computer.

use encoding_rs::{
    Encoding, GB18030, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253,
    WINDOWS_1255, WINDOWS_1256,
};

use crate::diag::Diagnostic;

/// A table as text. UTF-8 and UTF-16 are known by their bytes; anything else is taken for the coding that Windows uses
/// for the language `tag`, and the finding says so. A workbook is refused.
///
/// # Errors
///
/// `review-workbook`: it is no text.
pub fn decode(bytes: &[u8], tag: &str) -> Result<(String, Option<Diagnostic>), Diagnostic> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(Diagnostic::error("review-workbook", "this is a workbook or a text document, not a table as text")
            .why("only tables as text can be read on every computer")
            .help("open it, choose \"Save as\" and the type \"CSV UTF-8\" (LibreOffice: \"Text CSV\", character set UTF-8)"));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return Ok((String::from_utf8_lossy(rest).into_owned(), None));
    }
    if let Some((encoding, rest)) = wide(bytes) {
        return Ok((encoding.decode_without_bom_handling(rest).0.into_owned(), None));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), None));
    }
    let encoding = of_language(tag);
    let text = encoding.decode_without_bom_handling(bytes).0.into_owned();
    let told = Diagnostic::warning(
        "review-encoding",
        format!("the file is not UTF-8; it was read as {}, which is usual for {tag}", encoding.name()),
    )
    .why("with a wrong coding letters with accents are wrong in the comments")
    .help("look at the notes that were written; to be sure, save the table as \"CSV UTF-8\" and import it again");
    Ok((text, Some(told)))
}

/// UTF-16, with or without a mark of its byte order: in a table every other byte of the first signs is then zero.
fn wide(bytes: &[u8]) -> Option<(&'static Encoding, &[u8])> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => Some((UTF_16LE, rest)),
        [0xFE, 0xFF, rest @ ..] => Some((UTF_16BE, rest)),
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => Some((UTF_16LE, bytes)),
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => Some((UTF_16BE, bytes)),
        _ => None,
    }
}

fn of_language(tag: &str) -> &'static Encoding {
    match tag.split('-').next().unwrap_or_default() {
        "cs" | "hr" | "hu" | "pl" | "ro" | "sk" | "sl" => WINDOWS_1250,
        "be" | "bg" | "mk" | "ru" | "sr" | "uk" => WINDOWS_1251,
        "el" => WINDOWS_1253,
        "he" | "yi" => WINDOWS_1255,
        "ar" | "fa" | "ur" => WINDOWS_1256,
        "zh" => GB18030,
        _ => WINDOWS_1252,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codings_of_spreadsheets_are_read() {
        let wide = |text: &str, big: bool| -> Vec<u8> {
            text.encode_utf16().flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
        };
        let cases: [(&str, Vec<u8>, &str, bool); 8] = [
            ("fr", b"\xEF\xBB\xBFid;\xC3\xA9t\xC3\xA9".to_vec(), "id;été", false),
            ("fr", "id;été".into(), "id;été", false),
            ("fr", b"id;\xE9t\xE9 \x92".to_vec(), "id;été ’", true),
            ("pl", b"id;\xBFycie".to_vec(), "id;życie", true),
            ("bg", b"id;\xE4\xE0".to_vec(), "id;да", true),
            ("ar", [vec![0xFF, 0xFE], wide("id\tنعم", false)].concat(), "id\tنعم", false),
            ("ar", [vec![0xFE, 0xFF], wide("id\tنعم", true)].concat(), "id\tنعم", false),
            ("el", wide("id;ναι", false), "id;ναι", false),
        ];
        for (tag, bytes, want, told) in cases {
            let (text, found) = decode(&bytes, tag).unwrap();
            assert_eq!((text.as_str(), found.is_some()), (want, told));
        }
        assert_eq!(decode(b"PK\x03\x04rest", "fr").unwrap_err().code, "review-workbook");
    }
}

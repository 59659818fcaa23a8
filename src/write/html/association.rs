//! The association on every page: its logo at the head, its name and how to reach it at the foot.

use sha2::{Digest as _, Sha256};
use tera::Value;

use super::SiteInput;
use super::address::relative;
use super::context::{maybe, object};
use crate::model::{Edition, Reach};

/// The height at which a logo is shown, and the most that its width may be, in pixels.
const SHOWN: (u32, u32) = (40, 200);

/// What stands at the foot of every page; nothing in an edition that belongs to nobody.
pub(super) fn fields(edition: &Edition) -> Value {
    let Some(name) = edition.name.as_deref() else { return Value::none() };
    object(vec![
        ("name", Value::from(name)),
        ("site", maybe(edition.site.as_deref())),
        (
            "feedback",
            maybe(edition.feedback.as_ref().map(|(reach, _): &(Reach, _)| reach.address()).as_deref()),
        ),
    ])
}

/// The logo, as seen from a page. The page for wrong addresses has none: no relative path would lead to it.
pub(super) fn logo(input: &SiteInput<'_>, from: &str, tag: &str) -> Value {
    let file = logo_file(input).filter(|_| from != "404.html");
    let (Some((path, _)), Some(logo)) = (file, &input.edition.logo) else { return Value::none() };
    let (width, height) = logo.size;
    let scale = |side: u32, by: u32, of: u32| (side * by).div_ceil(of.max(1)).max(1);
    let (mut shown, mut high) = (scale(width, SHOWN.0, height), SHOWN.0);
    if shown > SHOWN.1 {
        (shown, high) = (SHOWN.1, scale(height, SHOWN.1, width));
    }
    object(vec![
        ("src", Value::from(relative(from, &path))),
        ("alt", maybe(logo.alt.get(tag).map(|(alt, _)| alt))),
        ("width", Value::from(shown)),
        ("height", Value::from(high)),
    ])
}

/// The file of the logo: its path in the output, which holds a hash, and its bytes.
pub(super) fn logo_file(input: &SiteInput<'_>) -> Option<(String, Vec<u8>)> {
    let (path, _) = &input.edition.logo.as_ref()?.path;
    let bytes = match input.map.find(path) {
        Some(file) => input.map.text(file).as_bytes().to_vec(),
        None => input.assets.get(path)?.clone(),
    };
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes));
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    Some((format!("assets/logo.{}.{ending}", &hash[..8]), bytes))
}

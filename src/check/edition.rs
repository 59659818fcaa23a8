//! What an edition says about other parts of the project, and what ends with time.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, FileId, Severity, SourceMap, Span, nearest};
use crate::markdown;
use crate::model::{
    Brochure, Colours, Date, Document, Edition, Kind, LocalText, Site, Text, UnitId, date_text, plain_text,
};

/// How many days before its end something is told.
const AHEAD: i64 = 90;

/// After how many days a helpline's number is to be called again.
const HELPLINE_DAYS: i64 = 365;

/// After how many days the accessibility statement is to be signed again.
const STATEMENT_DAYS: i64 = 365;

/// The least contrast of a text with what it stands on (WCAG 2.2, 1.4.6, level AAA).
const CONTRAST: f64 = 7.0;

/// What is looked at.
#[derive(Clone, Copy, Debug)]
pub struct EditionInput<'a> {
    /// The texts of all files.
    pub map: &'a SourceMap,
    /// The site.
    pub site: &'a Site,
    /// The edition.
    pub edition: &'a Edition,
    /// The sources.
    pub sources: &'a BTreeMap<UnitId, Brochure>,
    /// The theme's style sheet.
    pub style: Option<FileId>,
}

/// Findings about an edition that concern other files, too.
pub fn edition(input: EditionInput<'_>) -> Vec<Diagnostic> {
    let EditionInput { map, edition, .. } = input;
    let mut out = approvals(input);
    if let Some(file) = edition.logo.as_ref().and_then(|logo| map.find(&logo.path.0)) {
        out.extend(markdown::picture(map, file).into_iter().next());
    }
    if let Some(style) = input.style {
        out.extend(contrast(&edition.colours, map.text(style)));
    }
    out.extend(unwritten(input));
    out.extend(edition.lacking.iter().map(|key| {
        Diagnostic::note("edition-incomplete", format!("the edition does not say its `{key}`"))
            .at(Span::new(edition.span.file, 0, 1))
            .why("readers must know who publishes for whom, and whom to call")
            .help(format!("add `{key}` to this file; docs/editions.md describes it"))
    }));
    out
}

fn approvals(input: EditionInput<'_>) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let brochures = input.sources.keys().filter(|u| u.kind == Kind::Brochure).map(|u| u.id.as_str());
    let brochures: Vec<&str> = brochures.collect();
    let locales = input.site.locales.iter().map(|l| l.tag.as_str()).filter(|tag| input.edition.offers(tag));
    let locales: Vec<&str> = locales.collect();
    for approval in &input.edition.approvals {
        for (what, (name, span), known) in
            [("brochure", &approval.brochure, &brochures), ("language", &approval.locale, &locales)]
        {
            if known.contains(&name.as_str()) {
                continue;
            }
            let help = nearest(name, known.iter().copied()).map_or_else(
                || format!("there are: {}", known.join(", ")),
                |near| format!("did you mean \"{near}\"?"),
            );
            out.push(
                Diagnostic::error(
                    "approval-unknown",
                    format!("the edition has no {what} `{name}` to approve"),
                )
                .at(*span)
                .why("the code would be printed nowhere")
                .help(help),
            );
        }
    }
    out
}

/// The texts that an edition writes itself.
fn own_texts(edition: &Edition) -> Vec<&LocalText> {
    let team = edition.team.as_ref().and_then(|t| t.hours.as_ref());
    let country = edition.country.as_ref().and_then(|c| c.name.as_ref());
    let lines = edition.helplines.iter().flat_map(|h| [h.hours.as_ref(), h.cost.as_ref()]);
    let alt = edition.logo.as_ref().map(|l| &l.alt);
    let legal = [edition.funding.as_ref(), edition.imprint.as_ref(), edition.privacy.as_ref()];
    let statement = &edition.accessibility;
    let statement = [statement.text.as_ref(), statement.method.as_ref(), statement.enforcement.as_ref()];
    let single = [country, team, alt].into_iter().chain(legal).chain(statement);
    single.chain(lines).flatten().collect()
}

/// Texts of the edition's own that are not there in a language that it offers.
fn unwritten(input: EditionInput<'_>) -> Vec<Diagnostic> {
    let EditionInput { site, edition, .. } = input;
    own_texts(edition)
        .into_iter()
        .filter_map(|text: &LocalText| {
            let offered = site.locales.iter().map(|l| l.tag.as_str()).filter(|tag| edition.offers(tag));
            let missing: Vec<&str> = offered.filter(|tag| !text.by_locale.contains_key(*tag)).collect();
            (!missing.is_empty()).then(|| {
                Diagnostic::warning("edition-text-missing", format!("this text is not written in: {}", missing.join(", ")))
                    .at(text.span)
                    .why(format!("readers of these languages get it in `{}`", text.default))
                    .help("write it for each language that the edition offers, or take the language out of `languages`")
            })
        })
        .collect()
}

/// What has ended on a day, or ends soon.
pub fn deadlines(edition: &Edition, day: Date) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let mut look = |(date, span): (Date, Span), what: String, help: &str| {
        let left = date.days() - day.days();
        let found = match left {
            i64::MIN..0 => Diagnostic::warning("expired", format!("{what} ended on {}", date_text(date)))
                .why("it is left out, and what it stood for is told as under review"),
            0..=AHEAD => Diagnostic::warning("expires-soon", format!("{what} ends on {}", date_text(date)))
                .why(format!("from then on it is left out; that is in {left} days")),
            _ => return,
        };
        out.push(found.at(span).help(help));
    };
    if let Some(until) = edition.logo.as_ref().and_then(|logo| logo.until) {
        look(until, "the permission for the logo".to_owned(), "ask for it again, then change the date");
    }
    for approval in &edition.approvals {
        let what = format!("the approval of {} in {}", approval.brochure.0, approval.locale.0);
        look(approval.until, what, "have the brochure approved again, then change code and date");
    }
    if let Some((_, (date, span))) =
        edition.accessibility.signed.as_ref().filter(|(_, (d, _))| day.days() - d.days() > STATEMENT_DAYS)
    {
        out.push(
            Diagnostic::warning(
                "statement-old",
                format!("the accessibility statement was signed on {}", date_text(*date)),
            )
            .at(*span)
            .why("it tells people with disabilities what works for them, and the pages have changed since")
            .help("look at the pages again, then change the day in `signed-on`"),
        );
    }
    for helpline in &edition.helplines {
        if let Some((date, span)) = helpline.verified.filter(|(d, _)| day.days() - d.days() > HELPLINE_DAYS) {
            out.push(
                Diagnostic::warning(
                    "helpline-unchecked",
                    format!("nobody has called {} since {}", helpline.name, date_text(date)),
                )
                .at(span)
                .why("numbers change, and somebody in distress will dial this one")
                .help("call it, then change the day in `verified-on`"),
            );
        }
    }
    out
}

/// The ground of printed pages, as findings call it.
const WHITE: &str = "printed paper";

/// Colours that cannot be read on what they stand on.
fn contrast(colours: &Colours, style: &str) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    if colours.is_empty() {
        return out;
    }
    let (light, dark) = theme_colours(style);
    let dark: BTreeMap<String, String> = light.clone().into_iter().chain(dark).collect();
    for (scheme, own, theme) in [("light", &colours.light, light), ("dark", &colours.dark, dark)] {
        let mut told = BTreeSet::new();
        // Printed pages are white, and take the light colours.
        let grounds = if scheme == "light" {
            &["paper", "card", "band", WHITE][..]
        } else {
            &["paper", "card", "band"]
        };
        for text in ["ink", "soft", "link"] {
            for ground in grounds.iter().copied() {
                // What the edition leaves to the theme is the theme's own matter.
                let Some((place, span)) =
                    [text, ground].into_iter().find_map(|name| Some((name, own.get(name)?.1)))
                else {
                    continue;
                };
                let value = |name: &str| {
                    own.get(name).map(|(v, _)| v).or_else(|| theme.get(name)).map(String::as_str)
                };
                let ground_value = if ground == WHITE { Some("#ffffff") } else { value(ground) };
                let (Some(a), Some(b)) = (value(text), ground_value) else { continue };
                let (Some(a), Some(b)) = (luminance(a), luminance(b)) else { continue };
                let ratio = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                if ratio < CONTRAST && told.insert(place) {
                    // Cut, not rounded: 6.96 is not 7.
                    let shown = (ratio * 10.0).floor() / 10.0;
                    out.push(
                        Diagnostic::error(
                            "low-contrast",
                            format!("the contrast of `{text}` on `{ground}` is {shown:.1}:1 in the {scheme} scheme, 7:1 is needed"),
                        )
                        .at(span)
                        .why("ill and tired eyes cannot read it (WCAG 2.2, level AAA)")
                        .help(if scheme == "light" { "choose a darker text or a paler ground" } else { "choose a paler text or a darker ground" }),
                    );
                }
            }
        }
    }
    out
}

/// The theme's own colours in light and dark surroundings: `--name: #hex` in the first rules for `:root`.
fn theme_colours(style: &str) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
    let rule = |text: &str| -> BTreeMap<String, String> {
        let body = text.find(":root").and_then(|at| text.get(at..)).unwrap_or_default();
        let body = body.split_once('{').map_or("", |(_, rest)| rest).split('}').next().unwrap_or_default();
        let pairs = body.split(';').filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'));
        pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
    };
    let dark = style.find("prefers-color-scheme: dark").and_then(|at| style.get(at..));
    (rule(style), dark.map(rule).unwrap_or_default())
}

/// The relative luminance of `#rrggbb` or `#rgb` (WCAG 2.2).
fn luminance(colour: &str) -> Option<f64> {
    let hex = colour.strip_prefix('#')?;
    let wide: String =
        if hex.len() == 3 { hex.chars().flat_map(|c| [c, c]).collect() } else { hex.to_owned() };
    let part = |at: usize| -> Option<f64> {
        let value = f64::from(u8::from_str_radix(wide.get(at..at + 2)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * part(0)? + 0.7152 * part(2)? + 0.0722 * part(4)?)
}

/// Names of products in what readers see of these documents: text, pictures, captions, front matter.
pub fn product_names(edition: &Edition, documents: &[&Document]) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    if edition.product_names.is_empty() {
        return out;
    }
    let names_in = |tag: &str| -> Vec<&str> {
        let lists = ["", tag].into_iter().filter_map(|key| edition.product_names.get(key));
        lists.flatten().map(|(name, _)| name.as_str()).collect()
    };
    for own in own_texts(edition) {
        for (tag, text) in &own.by_locale {
            let names = names_in(tag);
            out.extend(names.iter().filter(|name| holds(text, name)).map(|name| named(name).at(own.span)));
        }
    }
    for document in documents {
        let names = names_in(&document.locale.tag);
        let mut look = |text: &Text| {
            let plain = plain_text(&text.content);
            for name in names.iter().filter(|name| holds(&plain, name)) {
                out.push(named(name).at(text.target.unwrap_or(text.source)));
            }
        };
        document.meta.leaves().for_each(&mut look);
        for block in document.blocks.iter().chain(&document.disclaimer) {
            block.for_each_leaf(None, &mut |text, _| look(text));
        }
    }
    out
}

/// Names of products in the names of files, which readers see in addresses and downloads.
pub fn product_names_of_files<'a>(
    edition: &Edition,
    map: &'a SourceMap,
    pictures: impl IntoIterator<Item = &'a String>,
) -> Vec<Diagnostic> {
    let names = || edition.product_names.values().flatten();
    let own = format!("content/editions/{}/", edition.id);
    let pictures = pictures.into_iter().map(String::as_str).filter(|path| path.starts_with("content/"));
    map.under("content/")
        .map(|(path, _)| path)
        .chain(pictures)
        .filter(|path| !path.starts_with("content/editions/") || path.starts_with(&own))
        .flat_map(|path| {
            names()
                .filter(move |(name, _)| holds(&path.replace(['-', '/', '_'], " "), name))
                .map(move |n| (path, n))
        })
        .map(|(path, (name, _))| named(name).at_path(path))
        .collect()
}

fn named(name: &str) -> Diagnostic {
    Diagnostic::new(Severity::Warning, "product-name-found", format!("here is the product name `{name}`"))
        .why("information for patients advertises nothing, and the edition says that it names no products")
        .help(
            "write what the product is, not what it is called; or take the name off the list in edition.toml",
        )
}

/// Whether a text has a word that begins with a name. Scripts without capitals may write words in front of it.
fn holds(text: &str, name: &str) -> bool {
    let (text, name) = (text.to_lowercase(), name.to_lowercase());
    let cased = name.chars().next().is_some_and(|c| c.to_uppercase().next() != Some(c));
    text.match_indices(&name).any(|(at, _)| {
        !cased || !text.get(..at).and_then(|t| t.chars().next_back()).is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_standard() {
        let ratio = |a: &str, b: &str| {
            let (a, b) = (luminance(a).unwrap(), luminance(b).unwrap());
            (a.max(b) + 0.05) / (a.min(b) + 0.05)
        };
        assert!((ratio("#000", "#ffffff") - 21.0).abs() < 1e-9);
        // The grey that is known as the palest with 4.5:1 on white.
        assert!((ratio("#767676", "#fff") - 4.54).abs() < 0.01);
    }

    #[test]
    fn names_are_found_as_words_begin() {
        for (text, name, found) in [
            ("Take Examplin daily", "examplin", true),
            ("Examplins and more", "examplin", true),
            ("counterexamplin", "examplin", false),
            ("服用示例药片", "示例药", true),
            ("والمثالين", "مثالين", true),
        ] {
            assert_eq!(holds(text, name), found, "{text}");
        }
    }
}

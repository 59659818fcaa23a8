//! What readers must be told about a text: notices and imprint.

use super::format::DateStyle;
use super::format::Number;
use super::localizer::Localizer;
use super::resolve::{Value, Variables};
use crate::model::{
    Coverage, Date, ImprintLine, Kind, Meta, Notice, PanelKind, Phrase, Role, Status, Text, UnitId, date_text,
};

/// The notices that hold for a document, the gravest first.
pub(super) fn notices(l: &Localizer, meta: &Meta<Text>, coverage: Coverage) -> Vec<Notice> {
    let mut out = Vec::new();
    let mut push = |name: &'static str, numbers: &[(&str, usize)]| {
        let (text, lang) = l.text(&format!("notice-{name}"), numbers);
        out.push(Notice { name: name.into(), text, lang });
    };
    if meta.status == Status::Sample {
        push("sample", &[]);
    }
    if !l.chain.is_source() {
        push("machine-draft", &[]);
    }
    if coverage.fallback > 0 {
        push("incomplete", &[("missing", coverage.fallback), ("total", coverage.total)]);
    }
    out
}

/// "Length: 2 minutes"; begun minutes count as whole ones.
pub(super) fn length(l: &Localizer, milliseconds: u32) -> Phrase {
    let minutes = usize::try_from(milliseconds.div_ceil(60_000)).unwrap_or(usize::MAX);
    let (text, lang) = l.text("film-length", &[("minutes", minutes)]);
    Phrase { text, lang }
}

/// The lines of the imprint, in order.
pub(super) fn lines(l: &Localizer, unit: &UnitId, meta: &Meta<Text>) -> Vec<ImprintLine> {
    let mut out = Vec::new();
    let text = |id: &str| {
        let (text, lang) = l.text(id, &[]);
        Phrase { text, lang }
    };
    let line = |name: &'static str, label: &str, value: Phrase| ImprintLine {
        name: name.into(),
        label: text(label),
        value,
        date: None,
    };
    let dated = |name: &'static str, label: &str, date: Date| ImprintLine {
        date: Some(date_text(date)),
        ..line(name, label, l.own.formats.date(date, DateStyle::LONG).into())
    };
    out.extend(meta.version.clone().map(|v| line("version", "imprint-version", v.into())));
    out.extend(meta.prepared.map(|d| dated("prepared", "imprint-prepared", d)));
    out.push(match meta.last_reviewed {
        Some(date) => dated("last-reviewed", "imprint-last-reviewed", date),
        None => line("last-reviewed", "imprint-last-reviewed", text("imprint-never-reviewed")),
    });
    out.extend(meta.next_review.map(|d| dated("next-review", "imprint-next-review", d)));
    let edition = &*l.edition;
    out.extend(edition.name.clone().map(|name| line("edition", "imprint-edition", name.into())));
    if !edition.address.is_empty() {
        out.push(line("address", "imprint-address", edition.address.join(", ").into()));
    }
    let phone = edition.contact.phone.as_ref().map(|(phone, _)| left_to_right(&phone.0));
    let email = edition.contact.email.as_ref().map(|(email, _)| left_to_right(email));
    let reach: Vec<String> = [phone, email].into_iter().flatten().collect();
    if !reach.is_empty() {
        out.push(line("contact", "imprint-contact", reach.join(" · ").into()));
    }
    if let Some((reach, _)) = &edition.feedback {
        out.push(line("feedback", "edition-feedback", left_to_right(reach.text()).into()));
    }
    let country = edition.country.as_ref().and_then(|c| c.name.as_ref()?.get(l.tag()));
    out.extend(country.map(|(name, _)| line("country", "imprint-country", name.to_owned().into())));
    if unit.kind == Kind::Brochure
        && let Some(approval) = edition.approval(&unit.id, l.tag())
    {
        out.push(line("approval", "imprint-approval", left_to_right(&approval.code.0).into()));
    }
    let sponsor = l.edition.sponsor.clone().map_or_else(|| text("imprint-no-sponsor"), Phrase::from);
    out.push(line("sponsor", "imprint-sponsor", sponsor));
    out.push(line("licence", "imprint-licence", text("imprint-licence-text")));
    for role in Role::ALL {
        let people: Vec<_> = meta.contributors.iter().filter(|c| c.role == role).collect();
        let named = people.iter().filter_map(|c| c.name.clone());
        let before = out.len();
        out.extend(named.map(|name| line(role.name(), &format!("role-{}", role.name()), name.into())));
        if out.len() == before && !people.is_empty() {
            out.push(line(role.name(), &format!("role-{}", role.name()), text("role-unnamed")));
        }
    }
    for who in PanelKind::ALL {
        let name = match who {
            PanelKind::Patients => "panel-patients",
            PanelKind::Families => "panel-families",
            PanelKind::Clinicians => "panel-clinicians",
        };
        for panel in meta.panels.iter().filter(|p| p.who == who) {
            let date = l.own.formats.date(panel.date, DateStyle::LONG);
            let size = Value::Number(Number::count(usize::from(panel.size)));
            let variables: Variables =
                [("date".to_owned(), Value::Text(date)), ("size".to_owned(), size)].into();
            let (text, lang) = l.phrase("panel-size", &variables);
            out.push(line(name, name, Phrase { text, lang }));
        }
    }
    if !l.chain.is_source() {
        out.push(line("translation", "role-translator", text("role-machine")));
    }
    out
}

/// A number, a code or an address, which is written from left to right in every language.
fn left_to_right(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

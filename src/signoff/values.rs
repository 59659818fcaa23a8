//! What an edition puts into a section: numbers to call, with what is said of them. Whoever signed the section signed
//! these, too.

use crate::model::{Block, CARD_LINES, Edition, Helpline, HelplineKind, Segment, Tier};

/// Lines for a list of red flags: the number to call, and when somebody answers.
pub(super) fn of_flags(edition: &Edition, tier: Tier, tag: &str) -> Vec<String> {
    let mut out = Vec::new();
    match tier {
        Tier::Emergency => out.extend(emergency(edition)),
        Tier::Team => {
            out.extend(team(edition));
            let hours = edition.team.as_ref().and_then(|t| t.hours.as_ref()?.get(tag));
            out.extend(hours.map(|(hours, _)| format!("value team-hours {hours}")));
        }
        Tier::OfficeHours => {}
    }
    out
}

/// Lines for a contact card with so many lines.
pub(super) fn of_card(edition: &Edition, card: &Block<Segment>, lines: usize) -> Vec<String> {
    let names = card.attrs.pairs.get(CARD_LINES).map(|names| names.split(',')).into_iter().flatten();
    let helpline = |kind| edition.helplines.iter().find(|h| h.kind == kind);
    let shown = |name: &str, h: &Helpline| format!("value helpline-{name} {} {}", h.name, h.phone.0.0);
    names
        .take(lines)
        .filter_map(|name| match name {
            "emergency" => emergency(edition),
            "team" => team(edition),
            "support" => helpline(HelplineKind::Support).map(|h| shown(name, h)),
            "information" => helpline(HelplineKind::Information).map(|h| shown(name, h)),
            _ => None,
        })
        .collect()
}

fn emergency(edition: &Edition) -> Option<String> {
    edition.emergency.as_ref().map(|(phone, _)| format!("value emergency-number {}", phone.0))
}

fn team(edition: &Edition) -> Option<String> {
    edition.team.as_ref().map(|team| format!("value team-line {}", team.phone.0.0))
}

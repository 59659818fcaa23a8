//! The pictures that stand in front of a box's word. Each shape differs from the others, so that nobody needs the
//! colour. Drawn with strokes in a square of 24 units; decoration only, the word beside it says the same.

use super::markup::Markup;
use crate::model::{Callout, Tier};

/// Writes an icon. HTML knows the element without `xmlns`; the EPUB writer has to add it.
pub(crate) fn write(out: &mut Markup, path: &str) {
    out.open("svg")
        .attr("class", "icon")
        .attr("viewBox", "0 0 24 24")
        .attr("width", "24")
        .attr("height", "24")
        .attr("aria-hidden", "true")
        .done();
    out.open("path").attr("d", path).void();
    out.close("svg");
}

/// A pencil.
pub(crate) const WORKSHEET: &str = "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4";
/// A speech bubble with a question mark.
pub(crate) const QUESTIONS: &str = "M4 4h16v12h-9l-4 4v-4H4zM10 8a2 2 0 1 1 2 2.4v.6M12 13.5v.1";
/// A card with lines.
pub(crate) const CONTACT: &str = "M3 5h18v14H3zM6 16c0-4 6-4 6 0M9 8.5v2M15 10h3M15 14h3";
/// A triangle that points to the right within a frame.
pub(crate) const FILM: &str = "M3 5h18v14H3zM10 9l5 3-5 3z";

/// The icon of a call-out.
pub(crate) fn callout(callout: Callout) -> &'static str {
    match callout {
        Callout::InShort => "M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M11 6h9M11 12h9M11 18h9",
        Callout::Note => "M12 3a9 9 0 1 0 .1 0zM12 11v6M12 7v.5",
        Callout::Tip => "M9 18h6M10 21h4M9 18c0-3-3-4-3-8a6 6 0 0 1 12 0c0 4-3 5-3 8",
        Callout::Important => "M6 21V4h12l-3 4 3 4H6",
        Callout::Caution => "M12 3L2 20h20zM12 10v5M12 17.5v.1",
        Callout::Warning => "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7v6M12 16.5v.1",
    }
}

/// The icon of a list of red flags.
pub(crate) fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Emergency => "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7v6M12 16.5v.1",
        Tier::Team => {
            "M5 4h4l2 5-2.5 2a11 11 0 0 0 4.5 4.5l2-2.5 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z"
        }
        Tier::OfficeHours => "M12 3a9 9 0 1 0 .1 0zM12 7v5l3 3",
    }
}

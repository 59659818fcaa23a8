//! The default theme's style sheet: contrast, and what would not mirror.

/// A colour `#rgb` or `#rrggbb` as relative luminance, as WCAG 2 defines it.
fn luminance(colour: &str) -> f64 {
    let hex = colour.trim_start_matches('#');
    let hex = if hex.len() == 3 { hex.chars().flat_map(|c| [c, c]).collect() } else { hex.to_owned() };
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

/// Text has a contrast of 7:1 or more on every ground it stands on, borders and rings 3:1, in both schemes.
#[test]
fn colours_have_contrast() {
    let style = include_str!("../../../themes/default/styles/main.css");
    let schemes: Vec<_> =
        style.split(":root {").skip(1).take(2).map(|s| s.split('}').next().unwrap()).collect();
    assert_eq!(schemes.len(), 2);
    for (name, scheme) in ["light", "dark"].iter().zip(schemes) {
        let colour = |id: &str| {
            let at = scheme.find(&format!("--{id}:")).unwrap_or_else(|| panic!("no {id}"));
            scheme[at + id.len() + 3..].split(';').next().unwrap().trim()
        };
        let check = |front: &str, back: &str, least: f64| {
            let (a, b) = (luminance(colour(front)), luminance(colour(back)));
            let ratio = (a.max(b) + 0.05) / (a.min(b) + 0.05);
            assert!(ratio >= least, "{name}: {front} on {back} has {ratio:.2}, not {least}");
        };
        let papers = ["paper", "card", "band", "red-paper", "amber-paper", "blue-paper", "leaf-paper"];
        for paper in papers {
            check("ink", paper, 7.0);
            check("link", paper, 7.0);
            check("focus", paper, 3.0);
            check("line", paper, 3.0);
        }
        for paper in ["paper", "card", "band"] {
            check("soft", paper, 7.0);
        }
        for hue in ["red", "amber", "blue", "leaf"] {
            check(&format!("{hue}-ink"), &format!("{hue}-paper"), 7.0);
            check(hue, &format!("{hue}-paper"), 3.0);
            check(hue, "paper", 3.0);
        }
    }
}

/// What a right-to-left page would not mirror.
#[test]
fn styles_name_no_physical_side() {
    let style: String = include_str!("../../../themes/default/styles/main.css")
        .split("/*")
        .map(|part| part.split_once("*/").map_or(part, |(_, code)| code))
        .collect();
    // A face that is slanted is not a text that is.
    let style = style.replace("font-style: italic; src", "src");
    for word in [
        "left:",
        "right:",
        "-left",
        "-right;",
        "-right-",
        "italic",
        "justify;",
        "!important",
        "letter-spacing",
        "position: fixed",
        "sticky",
    ] {
        assert!(!style.contains(word), "main.css says {word}");
    }
}

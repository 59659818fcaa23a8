//! The square code that a telephone reads, as a drawing.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

/// White around the code, in squares: the standard asks for four (ISO/IEC 18004).
const QUIET: usize = 4;

/// A drawing of the code for this address; `None` if the address is too long for one.
///
/// A quarter of the squares may be unreadable (level Q), because folded and stained paper is the normal case.
pub(super) fn svg(address: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::Q).ok()?;
    let width = code.width();
    let size = width + 2 * QUIET;
    let mut path = String::new();
    for (row, line) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        while column < width {
            let run = line[column..].iter().take_while(|c| **c == Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET);
            }
            column += run.max(1);
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\"><path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_a_square_with_its_three_corners() {
        let svg = svg("https://brochures.example/en/mood/index.html").unwrap();
        // The upper edges of the three marks that readers look for, seven squares each.
        assert!(svg.contains("M4 4h7v1h-7z"), "{svg}");
        assert!(svg.matches("h7v1h-7z").count() >= 6, "{svg}");
        assert_eq!(super::svg(&"x".repeat(5000)), None);
    }
}

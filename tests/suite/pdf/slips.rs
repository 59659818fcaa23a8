//! Correction slips: in every language, for brochures that are printed already.

use std::fs;

use crate::published::{Project, in_language};
use crate::reader;

fn words(pdf: &[u8]) -> String {
    reader::lines(pdf).join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a slip tells a dose. Where text runs from right to left, a number that is not a fact can stand behind its unit.
fn tells(slip: &str, dose: u8) -> bool {
    [format!(" {dose} mg"), format!(" mg {dose} ")].iter().any(|words| slip.contains(words))
}

#[test]
fn a_wrong_dose_has_a_slip_in_every_language() {
    let project = Project::new();
    project.release("1.0", "2026-12-01");
    let out = project.path("public");
    let args = ["build", "--format", "html,pdf", "--publish", "--as-of", "2026-12-06"];
    // What is printed names the version that it is.
    project.run(&[&args[..], &["--locale", "fr", "--out", out.to_str().unwrap()]].concat(), 0);
    let printed = words(&fs::read(out.join("fr/tablets/tablets-fr.pdf")).unwrap());
    assert!(printed.replace(' ', "").contains("fr/tablets/v/1.0/index.html"), "{printed}");

    project.correct(&["de", "ar"]);
    project.run(&args, 0);
    let locales = project.locales();
    assert_eq!(locales.len(), 18);
    for tag in &locales {
        let slip = fs::read(out.join(format!("{tag}/corrections/corrections-{tag}.pdf"))).unwrap();
        let slip = words(&slip);
        assert!(tells(&slip, 20), "{tag}: {slip}");
        let known = ["en", "de", "ar"].contains(&tag.as_str());
        assert_eq!(tells(&slip, 2), known, "{tag}: {slip}");
        assert!(slip.replace(' ', "").contains(&format!("{tag}/corrections/index.html")), "{tag}: {slip}");
        let page = fs::read_to_string(out.join(format!("{tag}/corrections/index.html"))).unwrap();
        assert!(page.contains(&format!("href=\"corrections-{tag}.pdf\"")), "{tag}");
    }
    // A text that was changed and not released yet has the address of the newest text.
    let printed = words(&fs::read(out.join("de/tablets/tablets-de.pdf")).unwrap());
    assert!(
        !printed.replace(' ', "").contains("/v/1.0/")
            && printed.contains(&in_language("de", "Keep them dry."))
    );
    // One that keeps its release names it, and says what is being corrected.
    let printed = words(&fs::read(out.join("fr/tablets/tablets-fr.pdf")).unwrap());
    assert!(printed.replace(' ', "").contains("fr/tablets/v/1.0/index.html"), "{printed}");
    assert!(!printed.contains("20 mg"), "{printed}");
    // Same inputs, same bytes.
    let path = out.join("ar/corrections/corrections-ar.pdf");
    let before = fs::read(&path).unwrap();
    fs::remove_dir_all(&out).unwrap();
    project.run(&args, 0);
    assert_eq!(fs::read(&path).unwrap(), before);
}

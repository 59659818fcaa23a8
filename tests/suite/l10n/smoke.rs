use shapepress::model::Unit;

use crate::support::{Bench, codes, plain};

#[test]
fn a_paragraph_is_translated_and_another_falls_back() {
    let mut bench = Bench::new();
    bench.fact("fever", "38.5", Some(Unit::Celsius));
    let (localizer, found) = bench.localizer(
        "de",
        "meta_title = Bewegung\nintro_a = Fieber ab { $fever }: anrufen\n",
        "home = Anfang\nnote-label = Quelle { $number }\n",
    );
    assert_eq!(bench.render(&found), "");
    assert_eq!(localizer.interface().get("home"), "Anfang");
    assert_eq!(localizer.interface().get("film"), "Film");
    assert!(localizer.interface().fallback.contains("film"));
    let fever = |key: &str| {
        bench.paragraph(key, vec![bench.text("Fever of "), bench.variable("fever"), bench.text(" or more")])
    };
    let brochure = bench.brochure(vec![fever("intro_a"), fever("intro_b")]);
    let (document, found) = localizer.localize(&brochure, &bench.shared());
    assert_eq!(codes(&found), [""; 0]);
    assert_eq!(plain(&document.blocks[0]), "Fieber ab 38,5\u{A0}°C: anrufen");
    assert_eq!(plain(&document.blocks[1]), "Fever of 38.5\u{A0}°C or more");
    assert_eq!(document.blocks[1].lang.as_ref().map(|l| l.tag.as_str()), Some("en"));
    assert_eq!(
        (document.coverage.total, document.coverage.translated, document.coverage.fallback),
        (3, 2, 1)
    );
    assert_eq!(document.imprint[1].value, "22. November 2026");
}

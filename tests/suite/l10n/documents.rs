//! Brochures become documents: units fall back as a whole, notes, links, notices and the imprint are finished.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use shapepress::l10n::{Usable, direction};
use shapepress::markdown;
use shapepress::model::*;

use crate::support::{Bench, codes, plain};

/// A brochure from Markdown, and for each message its id after the text of its segment.
fn read(bench: &mut Bench, markdown: &str) -> Brochure {
    let text = format!("+++\nschema = 1\ntitle = \"Exercise\"\nstatus = \"sample\"\n+++\n\n{markdown}");
    let file = bench.map.add("content/brochures/exercise/index.md", text);
    let (brochure, found) = markdown::read(&bench.map, file, UnitId::new(Kind::Brochure, "exercise"));
    assert_eq!(bench.render(&found), "");
    brochure
}

/// A `.ftl` file that translates the segments with these texts.
fn ftl(brochure: &Brochure, pairs: &[(&str, &str)]) -> String {
    let mut out = String::new();
    brochure.for_each_segment(&mut |segment, _| {
        let text = plain_text(&segment.content);
        if let (Some(key), Some((_, own))) = (&segment.key, pairs.iter().find(|(en, _)| *en == text)) {
            _ = writeln!(out, "{key} = {own}");
        }
    });
    assert_eq!(out.lines().count(), pairs.len(), "{out}");
    out
}

fn localize(bench: &mut Bench, brochure: &Brochure, pairs: &[(&str, &str)]) -> (Document, Vec<&'static str>) {
    let messages = ftl(brochure, pairs);
    let (localizer, _) = bench.localizer("de", &messages, "");
    let (document, found) = localizer.localize(brochure, &bench.shared());
    (document, codes(&found))
}

fn langs(blocks: &[Block<Text>]) -> Vec<(String, Option<&str>)> {
    blocks.iter().map(|b| (plain(b), b.lang.as_ref().map(|l| l.tag.as_str()))).collect()
}

const UNITS: &str = "## Food {#food}\n\nEat:\n\n- bread\n- fish\n\nDrink water.\n\n| Day | Meal |\n|---|---|\n| one | soup |\n\n\
                     > [!NOTE]\n> Rest.\n>\n> Sleep.\n";

#[test]
fn a_list_with_its_lead_in_falls_back_as_one() {
    let mut bench = Bench::new();
    let brochure = read(&mut bench, UNITS);
    let all = [
        ("Food", "Essen"),
        ("Eat:", "Essen Sie:"),
        ("bread", "Brot"),
        ("fish", "Fisch"),
        ("Drink water.", "Trinken Sie Wasser."),
        ("Day", "Tag"),
        ("Meal", "Mahlzeit"),
        ("one", "eins"),
        ("soup", "Suppe"),
        ("Rest.", "Ruhen Sie."),
        ("Sleep.", "Schlafen Sie."),
    ];
    let without =
        |gone: &str| -> Vec<(&str, &str)> { all.into_iter().filter(|(en, _)| *en != gone).collect() };
    let (document, found) = localize(&mut bench, &brochure, &all);
    assert_eq!(found, [""; 0]);
    assert!(langs(&document.blocks).iter().all(|(_, lang)| lang.is_none()));
    assert_eq!(document.coverage, Coverage { total: 12, translated: 11, fallback: 1 });

    let (document, _) = localize(&mut bench, &brochure, &without("fish"));
    assert_eq!(
        langs(&document.blocks)[..4],
        [
            ("Essen".to_owned(), None),
            ("Eat:".to_owned(), Some("en")),
            ("bread | fish".to_owned(), Some("en")),
            ("Trinken Sie Wasser.".to_owned(), None)
        ]
    );
    // Three messages are shown in English, though only one of them is missing (and the title).
    assert_eq!(document.coverage, Coverage { total: 12, translated: 10, fallback: 4 });

    let (document, _) = localize(&mut bench, &brochure, &without("soup"));
    assert_eq!(langs(&document.blocks)[4], ("Day | Meal | one | soup".to_owned(), Some("en")));
    let (document, _) = localize(&mut bench, &brochure, &without("Sleep."));
    assert_eq!(langs(&document.blocks)[5], ("Rest. | Sleep.".to_owned(), Some("en")));
    let BlockKind::Callout { blocks, .. } = &document.blocks[5].kind else { panic!() };
    assert!(blocks.iter().all(|b| b.lang.is_none()), "the box says it for all");

    let (document, _) = localize(&mut bench, &brochure, &without("Food"));
    let contents = &document.contents[0];
    assert_eq!((contents.id.as_str(), contents.text.lang.as_ref().unwrap().tag.as_str()), ("food", "en"));
}

#[test]
fn a_lead_in_belongs_to_its_own_list_only() {
    let mut bench = Bench::new();
    let brochure = read(&mut bench, "First.\n\nEat:\n\n- bread\n\nLast.\n");
    let (document, _) =
        localize(&mut bench, &brochure, &[("First.", "Zuerst."), ("Eat:", "Essen:"), ("Last.", "Zuletzt.")]);
    let tags: Vec<_> = langs(&document.blocks).into_iter().map(|(_, lang)| lang).collect();
    assert_eq!(tags, [None, Some("en"), Some("en"), None]);
}

#[test]
fn the_glossary_falls_back_entry_by_entry_and_is_sorted() {
    let mut bench = Bench::new();
    let text = "schema = 1\n[apple]\nterm = \"apple\"\ndefinition = \"A fruit.\"\n[oil]\nterm = \"oil\"\n\
                definition = \"A fat.\"\n[zebra]\nterm = \"zebra\"\ndefinition = \"An animal.\"\n";
    let file = bench.map.add("content/glossary.toml", text);
    let (mut glossary, _) = markdown::read_glossary(&bench.map, file);
    // The test's messages are those of the brochure.
    glossary.unit.id = "exercise".to_owned();
    let pairs = [
        ("oil", "Öl"),
        ("A fat.", "Ein Fett."),
        ("zebra", "Zebra"),
        ("An animal.", "Ein Tier."),
        ("apple", "Apfel"),
    ];
    let messages = ftl(&glossary, &pairs);
    let file = bench.map.add("locales/de/glossary.ftl", messages);
    let (localizer, _) = bench.localizer_with("de", &[(glossary.unit.clone(), file)], "");
    let (document, found) = localizer.localize(&glossary, &bench.shared());
    assert_eq!(codes(&found), [""; 0]);
    let BlockKind::Definitions(definitions) = &document.blocks[0].kind else { panic!() };
    let terms: Vec<_> = definitions
        .iter()
        .map(|d| (plain_text(&d.term.content), d.term.lang.is_some(), d.meanings[0][0].lang.is_some()))
        .collect();
    assert_eq!(
        terms,
        [
            ("apple".to_owned(), true, true),
            ("Öl".to_owned(), false, false),
            ("Zebra".to_owned(), false, false)
        ]
    );
}

#[test]
fn notes_are_numbered_in_the_order_of_the_translation() {
    let mut bench = Bench::new();
    for key in ["a-2020", "b-2021"] {
        let span = bench.span();
        let reference = Reference {
            key: key.to_owned(),
            authors: "A".to_owned(),
            title: "T".to_owned(),
            container: None,
            detail: None,
            year: None,
            url: None,
            language: "en".to_owned(),
            span,
        };
        bench.site.references.insert(key.to_owned(), reference);
    }
    let brochure = read(&mut bench, "One[^a-2020] and two[^b-2021].\n\nAgain[^a-2020].\n");
    let (document, found) =
        localize(&mut bench, &brochure, &[("One and two.", "Zwei[^b-2021] und eins[^a-2020].")]);
    assert_eq!(found, [""; 0]);
    let notes: Vec<_> =
        document.notes.iter().map(|n| (n.reference.key.as_str(), n.number.as_str(), n.citations)).collect();
    assert_eq!(notes, [("b-2021", "1", 1), ("a-2020", "2", 2)]);
    assert_eq!(document.notes[0].label, "Source 1");
    assert_eq!(document.notes[0].back_labels, ["Back to the text from source 1"]);
    assert_eq!(document.notes[1].back_labels[1], "Back to place 2 in the text from source 2");
}

#[test]
fn links_are_found_in_their_order_and_unknown_ones_told_once() {
    let mut bench = Bench::new();
    bench.glossary.insert("distress".to_owned());
    let nutrition = UnitId::new(Kind::Brochure, "nutrition");
    bench.units.insert(nutrition.clone(), ["drinks".to_owned()].into());
    bench.units.insert(UnitId::new(Kind::Video, "gi"), [].into());
    let span = bench.span();
    let link = |url: &str| ExternalLink { url: url.to_owned(), by_locale: BTreeMap::new(), span };
    let mut who = link("https://who.example/en");
    who.by_locale.insert("de".to_owned(), "https://who.example/de".to_owned());
    bench.site.links.insert("who".to_owned(), who);
    bench.site.links.insert("help".to_owned(), link("https://help.example"));
    bench.edition.links.insert("help".to_owned(), ("https://edition.example".to_owned(), span));
    bench.units.insert(UnitId::new(Kind::Brochure, "mood"), ["twice".to_owned()].into());
    bench.units.insert(UnitId::new(Kind::Brochure, "stages"), ["twice".to_owned()].into());
    let markdown = "## Walk {#walk}\n\n[a][who] [b][help] [c][term-distress] [d][walk] [e][nutrition] [f][drinks] \
                    [g][gi] [h][outside] [i][nowhere] [j][twice][^none]\n\n[outside]: https://x.example\n";
    let text = format!("+++\nschema = 1\ntitle = \"Exercise\"\nstatus = \"sample\"\n+++\n\n{markdown}");
    let file = bench.map.add("content/brochures/exercise/index.md", text);
    let (brochure, _) = markdown::read(&bench.map, file, UnitId::new(Kind::Brochure, "exercise"));
    let expected = [
        ("who", ResolvedLink::External("https://who.example/de".to_owned())),
        ("help", ResolvedLink::External("https://edition.example".to_owned())),
        ("term-distress", ResolvedLink::Glossary("distress".to_owned())),
        ("walk", ResolvedLink::Anchor("walk".to_owned())),
        ("nutrition", ResolvedLink::Unit(nutrition.clone(), None)),
        ("drinks", ResolvedLink::Unit(nutrition, Some("drinks".to_owned()))),
        ("gi", ResolvedLink::Unit(UnitId::new(Kind::Video, "gi"), None)),
        ("outside", ResolvedLink::External("https://x.example".to_owned())),
    ];
    let (document, found) = localize(&mut bench, &brochure, &[]);
    assert_eq!(found, [""; 0], "only the source locale tells");
    let links: BTreeMap<_, _> = expected.into_iter().map(|(label, link)| (label.to_owned(), link)).collect();
    assert_eq!(document.links, links);
    let (source, _) = bench.localizer("en", "", "");
    let (document, found) = source.localize(&brochure, &bench.shared());
    assert_eq!(codes(&found), ["unknown-reference", "unknown-link", "unknown-link"]);
    assert_eq!(document.links["who"], ResolvedLink::External("https://who.example/en".to_owned()));
    assert!(bench.render(&found).contains("content/brochures/exercise/index.md:9:"));
}

#[test]
fn an_unknown_fact_is_told_where_the_source_is_localized() {
    let mut bench = Bench::new();
    bench.fact("fever-threshold", "38", Some(Unit::Celsius));
    let brochure = read(&mut bench, "Call at { $fever-treshold }.\n");
    let (source, _) = bench.localizer("en", "", "");
    let (document, found) = source.localize(&brochure, &bench.shared());
    let told = bench.render(&found);
    assert!(
        told.contains("error[unknown-variable]") && told.contains("did you mean `{ $fever-threshold }`?"),
        "{told}"
    );
    assert_eq!(plain(&document.blocks[0]), "Call at { $fever-treshold }.");
    let pairs = [("Call at { $fever-treshold }.", "Ab { $fever-treshold } anrufen.")];
    assert_eq!(localize(&mut bench, &brochure, &pairs).1, [""; 0]);
}

#[test]
fn the_source_is_never_read_from_its_reference() {
    let mut bench = Bench::new();
    let brochure = read(&mut bench, "New text.\n");
    let (source, _) = bench.localizer("en", &ftl(&brochure, &[("New text.", "Old text.")]), "");
    let (document, _) = source.localize(&brochure, &bench.shared());
    assert_eq!(plain(&document.blocks[0]), "New text.");
    assert_eq!(document.coverage, Coverage { total: 2, translated: 2, fallback: 0 });
    assert_eq!(document.notices.iter().map(|n| n.name.as_ref()).collect::<Vec<_>>(), ["sample"]);
}

#[test]
fn notices_and_imprint_are_finished() {
    let mut bench = Bench::new();
    bench.edition.sponsor = Some("Nobody Ltd.".to_owned());
    let mut brochure = bench.brochure(vec![bench.paragraph("a", vec![bench.text("x")])]);
    brochure.meta.last_reviewed = Some(Date { year: 2026, month: 1, day: 2 });
    brochure.meta.duration = Some(61_000);
    brochure.meta.contributors = vec![
        Contributor { role: Role::Clinician, name: None },
        Contributor { role: Role::Author, name: Some("Ada".to_owned()) },
        Contributor { role: Role::Clinician, name: None },
    ];
    let ui = "notice-machine-draft = Maschinell übersetzt.\nrole-machine = Maschine\n\
              film-length =\n    { $minutes ->\n        [one] Länge: eine Minute\n       *[other] Länge: { $minutes } Minuten\n    }\n";
    let (localizer, found) = bench.localizer("de", "meta_title = Bewegung\n", ui);
    assert_eq!(bench.render(&found), "");
    let (document, _) = localizer.localize(&brochure, &bench.shared());
    let notices: Vec<_> =
        document.notices.iter().map(|n| (n.name.as_ref(), n.text.as_str(), n.lang.is_some())).collect();
    assert_eq!(notices[0].0, "sample");
    assert_eq!(notices[1], ("machine-draft", "Maschinell übersetzt.", false));
    assert_eq!(
        notices[2],
        ("incomplete", "1 of 2 passages is not yet translated. It is shown in English.", true)
    );
    assert_eq!(document.length.as_ref().map(|l| l.text.as_str()), Some("Länge: 2 Minuten"));
    let imprint: Vec<_> = document
        .imprint
        .iter()
        .map(|l| format!("{}|{}|{}", l.name, l.value.text, l.date.as_deref().unwrap_or("-")))
        .collect();
    assert_eq!(
        imprint,
        [
            "version|0.1|-",
            "prepared|22. November 2026|2026-11-22",
            "last-reviewed|2. Januar 2026|2026-01-02",
            "sponsor|Nobody Ltd.|-",
            "licence|You may copy and change this text under CC BY 4.0. Please name the source.|-",
            "author|Ada|-",
            "clinician|Not named here|-",
            "translation|Maschine|-",
        ]
    );
}

#[test]
fn a_faulty_interface_text_falls_back_and_is_told() {
    let mut bench = Bench::new();
    let ui = "home = Anfang { $nope }\nnote-label = Quelle\nmenu-label = { -nope }\n";
    let (localizer, found) = bench.localizer("de", "", ui);
    assert_eq!(codes(&found), ["variable-unknown", "unknown-term", "variable-dropped"]);
    for id in ["home", "menu-label", "note-label"] {
        assert!(localizer.interface().fallback.contains(id), "{id}");
    }
    assert_eq!(localizer.interface().get("home"), "Home");
}

#[test]
fn the_times_of_a_film_are_written_for_the_locale() {
    let mut bench = Bench::new();
    let cue = Cue {
        start: 8_000,
        end: 81_000,
        time: None,
        scene: bench.segment("a", vec![bench.text("Sea")]),
        spoken: Vec::new(),
    };
    let brochure = bench.brochure(vec![Block::new(BlockKind::Cue(cue), bench.span())]);
    for (tag, time) in [("de", "0:08–1:21"), ("fi", "0.08–1.21"), ("ar", "0:08–1:21"), ("fa", "۰:۰۸–۱:۲۱")]
    {
        let (localizer, _) = bench.localizer(tag, "a = x\n", "");
        let (document, _) = localizer.localize(&brochure, &bench.shared());
        let BlockKind::Cue(cue) = &document.blocks[0].kind else { panic!() };
        assert_eq!(cue.time.as_deref(), Some(time), "{tag}");
    }
}

#[test]
fn facts_are_written_for_every_locale() {
    let mut bench = Bench::new();
    bench.fact("t", "38.5", Some(Unit::Celsius));
    bench.fact("p", "5", Some(Unit::Percent));
    bench.fact("m", "1250.50", Some(Unit::Milligram));
    let content =
        |b: &Bench| vec![b.variable("t"), b.text(" "), b.variable("p"), b.text(" "), b.variable("m")];
    let mut out = String::new();
    for tag in shapepress_locales() {
        let brochure = bench.brochure(vec![bench.paragraph("a", content(&bench))]);
        let (localizer, _) = bench.localizer(tag, "a = { $t } | { $p } | { $m }\n", "");
        let (document, found) = localizer.localize(&brochure, &bench.shared());
        assert_eq!(codes(&found), [""; 0]);
        let text = plain(&document.blocks[0]).replace('\u{A0}', "~").replace('\u{202F}', "¬");
        _ = writeln!(out, "{tag}: {text} | {}", document.imprint[1].value.text);
    }
    insta::assert_snapshot!(out);
}

fn shapepress_locales() -> [&'static str; 19] {
    [
        "ar", "bg", "cs", "de", "el", "en", "es", "fi", "fr", "he", "hu", "it", "nl", "pl", "pt", "ro", "uk",
        "zh-Hans", "ar-EG",
    ]
}

#[test]
fn a_date_can_stand_in_a_text() {
    let mut bench = Bench::new();
    let styles = [
        ("{ $prepared }", "22. November 2026"),
        ("{ DATETIME($prepared) }", "22. November 2026"),
        ("{ DATETIME($prepared, dateStyle: \"full\") }", "Sonntag, 22. November 2026"),
        ("{ DATETIME($prepared, dateStyle: \"medium\") }", "22.11.2026"),
        ("{ DATETIME($prepared, dateStyle: \"short\") }", "22.11.26"),
        ("{ DATETIME($prepared, month: \"long\", year: \"numeric\") }", "November 2026"),
        ("{ DATETIME($prepared, day: \"numeric\", month: \"long\") }", "22. November"),
        ("{ DATETIME($prepared, year: \"numeric\") }", "2026"),
    ];
    for (pattern, shown) in styles {
        let brochure = bench.brochure(vec![bench.paragraph("a", vec![bench.variable("prepared")])]);
        let (localizer, _) = bench.localizer("de", &format!("a = {pattern}\n"), "");
        let (document, found) = localizer.localize(&brochure, &bench.shared());
        assert_eq!((plain(&document.blocks[0]).as_str(), codes(&found)), (shown, vec![]));
    }
}

#[test]
fn a_variant_of_the_parent_is_taken_where_the_own_is_missing_or_broken() {
    let mut bench = Bench::new();
    let brochure = bench.brochure(vec![
        bench.paragraph("a", vec![bench.text("x")]),
        bench.paragraph("b", vec![bench.text("x")]),
        bench.paragraph("c", vec![bench.text("x")]),
    ]);
    let parent = "a = grüßen\nb = Straße\nc = parent\n";
    let (localizer, _) = bench.localizer_with_parent("de-CH", "b = Strasse\nc = { $nope }\n", "de", parent);
    let (document, found) = localizer.localize(&brochure, &bench.shared());
    let texts: Vec<_> = document.blocks.iter().map(plain).collect();
    assert_eq!(texts, ["grüßen", "Strasse", "parent"]);
    assert_eq!(codes(&found), ["variable-unknown"]);
    let BlockKind::Paragraph(own) = &document.blocks[1].kind else { panic!() };
    assert_eq!(bench.map.path(own.target.unwrap().file), "locales/de-CH/brochures/exercise.ftl");
}

#[test]
fn what_can_be_used_is_told_segment_by_segment() {
    let mut bench = Bench::new();
    let brochure = bench.brochure(Vec::new());
    let (localizer, _) = bench.localizer("de", "a = x\nb = { $nope }\n", "");
    let usable =
        |key: &str| localizer.usable(&brochure, &brochure.unit, &bench.segment(key, vec![bench.text("x")]));
    assert_eq!(
        ["a", "b", "c", ""].map(usable),
        [Usable::Translated, Usable::Broken, Usable::Missing, Usable::Translated]
    );
}

#[test]
fn directions_come_from_the_script() {
    let rtl: Vec<_> = ["ar", "he", "fa", "ur", "uz-Arab", "en", "az", "zh-Hans", "nonsense!"]
        .into_iter()
        .filter(|tag| direction(tag) == Direction::Rtl)
        .collect();
    assert_eq!(rtl, ["ar", "he", "fa", "ur", "uz-Arab"]);
}

#[test]
fn titles_are_sorted_by_the_alphabet_of_the_locale() {
    let mut bench = Bench::new();
    for (tag, sorted) in [("de", ["Äpfel", "Öl", "Zebra"]), ("cs", ["Cukr", "Čaj", "Chléb"])] {
        let (localizer, _) = bench.localizer(tag, "", "");
        let mut titles = sorted;
        titles.reverse();
        localizer.sort_titles(&mut titles, |t| t);
        assert_eq!(titles, sorted);
    }
}

#[test]
fn a_wrong_format_locale_is_told() {
    let mut bench = Bench::new();
    let (_, found) = bench.localizer("not a tag", "", "");
    assert_eq!(codes(&found), ["bad-locale"]);
}

//! A small site that has everything: every kind of block, and a page of every kind.

use shapepress::model::*;
use shapepress::write::html::LocalePages;

use crate::support::{House, with_id};

/// A brochure with every kind of block, as a real one has them.
fn everything(house: &House, document: &mut Document) {
    let h = house;
    document.meta.subtitle = Some(h.text("A practical guide to being active"));
    document.meta.main_message = Some(h.text("Some movement is better than none."));
    document.notices.push(Notice {
        name: "sample".into(),
        text: "This is sample text.".to_owned(),
        lang: None,
    });
    document.notes =
        vec![h.note("one", "1", &["Back to place 1", "Back to place 2"]), h.note("two", "2", &["Back"])];
    document
        .links
        .insert("who".to_owned(), ResolvedLink::External("https://who.example/?a=1&b=2".to_owned()));
    document.links.insert("term-port".to_owned(), ResolvedLink::Glossary("port".to_owned()));
    document.links.insert("below".to_owned(), ResolvedLink::Anchor("diary".to_owned()));
    document.imprint.push(ImprintLine {
        name: "prepared".into(),
        label: "Date of preparation".to_owned().into(),
        value: "22 November 2026".to_owned().into(),
        date: Some("2026-11-22".to_owned()),
    });
    document.disclaimer.push(h.p("General information."));
    for (id, text) in [("why", "Why move?"), ("sheets", "Your worksheets")] {
        document.contents.push(ContentsEntry { level: 2, id: id.to_owned(), text: h.text(text) });
    }
    let note = |key: &str| InlineKind::Note(key.to_owned());
    let link =
        |label: &str, text: &str| InlineKind::Link { label: label.to_owned(), content: vec![h.words(text)] };
    let list = |start, texts: &[&str]| {
        h.block(BlockKind::List { start, items: texts.iter().map(|t| h.item(None, vec![h.p(t)])).collect() })
    };
    let mut blocks = vec![
        h.block(BlockKind::Callout {
            callout: Callout::InShort,
            blocks: vec![list(None, &["Short walks count."])],
        }),
        with_id(h.block(BlockKind::Heading { level: 2, text: h.text("Why move?") }), "why"),
        h.block(BlockKind::Paragraph(h.rich(vec![
            InlineKind::Text("Fever of ".to_owned()),
            InlineKind::Value { text: "38 °C".to_owned(), isolate: true },
            InlineKind::Text(" or ".to_owned()),
            InlineKind::Strong(vec![h.words("more")]),
            note("one"),
            note("two"),
            InlineKind::Break,
            InlineKind::Emphasis(vec![h.words("see")]),
            InlineKind::Code(vec![h.words("A 1")]),
            link("who", "World Health Organization"),
            note("one"),
            link("below", "the diary"),
        ]))),
        with_id(h.block(BlockKind::Heading { level: 3, text: h.text("A smaller one") }), "smaller"),
        list(Some(3), &["Third", "Fourth"]),
        h.block(BlockKind::List {
            start: None,
            items: vec![
                h.item(Some(true), vec![h.p("Ticked"), list(None, &["Within"])]),
                h.item(Some(false), vec![h.p("Open"), h.p("A second paragraph")]),
            ],
        }),
        h.table(
            &["Sign", "How you feel", "What to do"],
            &[&["Go", "As usual", "Do it"], &["", "Bad", "Rest"]],
        ),
        h.table(&["", "Easy"], &[&["Walk", "Yes"]]),
        h.block(BlockKind::Quote(vec![h.p("They said")])),
        h.block(BlockKind::Rule),
        h.block(BlockKind::Definitions(vec![Definition {
            term: h.text("port"),
            id: Some("term-port".to_owned()),
            meanings: vec![vec![h.p("A device")], vec![h.p("More"), h.p("And more")]],
        }])),
        h.block(BlockKind::Include { module: "m".to_owned(), blocks: vec![h.p("From a module")] }),
        h.block(BlockKind::Video { id: "gi".to_owned(), text: h.text("About cancers") }),
        h.block(BlockKind::Cue(Cue {
            start: 8_000,
            end: 61_000,
            time: Some("0:08–1:01".to_owned()),
            scene: h.text("A kitchen"),
            spoken: vec![h.p("Hello.")],
        })),
    ];
    for callout in Callout::ALL.into_iter().skip(1) {
        blocks.push(h.block(BlockKind::Callout { callout, blocks: vec![h.p("Do not lift.")] }));
    }
    for tier in Tier::ALL {
        let list = list(None, &["You have chest pain."]);
        blocks.push(with_id(
            h.block(BlockKind::RedFlags { tier, label: h.text("Call now if"), blocks: vec![list] }),
            &format!("call-{}", tier.name()),
        ));
    }
    blocks.push(with_id(h.block(BlockKind::Heading { level: 2, text: h.text("Your worksheets") }), "sheets"));
    blocks.push(with_id(
        h.block(BlockKind::Worksheet {
            label: h.text("Mood diary"),
            rows: 2,
            blocks: vec![h.p("One line a day."), h.table(&["Day", "Mood", "Helped", "Note"], &[])],
        }),
        "diary",
    ));
    blocks.push(h.block(BlockKind::Worksheet {
        label: h.text("Plan"),
        rows: 0,
        blocks: vec![h.table(&["Day", "Done"], &[&["Monday", ""]])],
    }));
    blocks.push(with_id(
        h.block(BlockKind::Scale {
            label: h.text("How much distress?"),
            min: 0,
            max: 10,
            ends: vec![
                ScaleEnd { value: 0, text: h.text("none") },
                ScaleEnd { value: 10, text: h.text("the worst") },
            ],
        }),
        "distress",
    ));
    blocks.push(h.block(BlockKind::Questions {
        label: h.text("About pain"),
        blocks: vec![h.block(BlockKind::List {
            start: None,
            items: vec![h.item(Some(false), vec![h.p("What can I take?")])],
        })],
    }));
    blocks.push(h.block(BlockKind::Contact {
        label: h.text("Your team"),
        lines: vec![h.text("Nurse:"), h.text("Doctor:")],
    }));
    document.blocks = blocks;
}

/// Pages of a small but whole site: one of each kind.
pub(crate) fn site(house: &House, tags: &[&str]) -> Vec<LocalePages> {
    tags.iter()
        .map(|tag| {
            let mut brochure = house.document(tag, Kind::Brochure, "exercise", "Moving more");
            everything(house, &mut brochure);
            let mut pages = house.pages(tag, vec![brochure]);
            let mut video = house.document(tag, Kind::Video, "gi", "About cancers");
            video.blocks = vec![house.p("The script.")];
            pages.videos.push(video);
            let mut glossary = house.document(tag, Kind::Glossary, "", "Words explained");
            glossary.blocks = vec![house.block(BlockKind::Definitions(vec![Definition {
                term: house.text("port"),
                id: Some("term-port".to_owned()),
                meanings: vec![vec![house.p("A device")]],
            }]))];
            pages.glossary = Some(glossary);
            pages.about = Some(house.document(tag, Kind::Module, "about", "About"));
            pages
        })
        .collect()
}

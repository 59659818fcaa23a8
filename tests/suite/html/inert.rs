//! No text of an author, a translator or a fact can become markup.

use proptest::prelude::*;
use shapepress::model::*;

use crate::support::{self, House};

/// The elements and the text of markup, and the values of its attributes. Panics where it is no XML.
fn read_xml(markup: &str) -> (Vec<String>, String, Vec<String>) {
    use quick_xml::events::Event;
    let source = format!("<r>{markup}</r>");
    let mut reader = quick_xml::Reader::from_str(&source);
    let (mut elements, mut text, mut attributes) = (Vec::new(), String::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return (elements, text, attributes),
            Event::Start(tag) | Event::Empty(tag) => {
                elements.push(tag.name().as_ref().to_owned());
                for attribute in tag.attributes() {
                    let raw = attribute.unwrap().value.into_owned();
                    attributes.push(quick_xml::escape::unescape(&raw).unwrap().into_owned());
                }
            }
            Event::Text(run) => text.push_str(&run),
            Event::GeneralRef(name) => {
                let name = format!("&{};", &*name);
                text.push_str(&quick_xml::escape::unescape(&name).unwrap());
            }
            _ => {}
        }
    }
}

/// What a reader sees of a text: characters that no document may hold are replaced.
fn seen(text: &str) -> String {
    let forbidden = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
            || matches!(c, '\u{FDD0}'..='\u{FDEF}')
            || u32::from(c) & 0xFFFE == 0xFFFE
    };
    text.chars().map(|c| if forbidden(c) { '\u{FFFD}' } else { c }).collect()
}

/// A text that is mostly what could be taken for markup.
fn wild() -> impl Strategy<Value = String> {
    let hard = prop::sample::select(vec![
        "<b>",
        "</p>",
        "&amp;",
        "&#60;",
        "\"",
        "'",
        "<script>",
        "-->",
        "<!--",
        "]]>",
        "{{ x }}",
        "{% if %}",
        "\u{202E}",
        "\u{0}",
        "\u{FFFF}",
        "=",
        ">",
        "<",
        "&",
        "\n",
        " ",
        "javascript:",
        "\u{2069}",
    ]);
    prop::collection::vec(prop_oneof![hard.prop_map(str::to_owned), any::<String>()], 1..6)
        .prop_map(|parts| format!("x{}", parts.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Whatever a text or a value holds, readers see exactly that, and the page's elements stay the same.
    #[test]
    fn no_text_can_become_markup(text in wild(), value in wild()) {
        let house = House::plain(&["en"]);
        let page = |text: &str, value: &str| {
            let words = InlineKind::Text(text.to_owned());
            let isolated = InlineKind::Value { text: value.to_owned(), isolate: true };
            let link = InlineKind::Link { label: "l".to_owned(), content: vec![house.words(text)] };
            let (markup, found) = house.blocks("en", |document| {
                document.links.insert("l".to_owned(), ResolvedLink::External(format!("https://x.example/{text}")));
                let mut note = house.note("n", value, &[]);
                note.label = text.to_owned();
                document.notes.push(note);
                document.blocks = vec![
                    house.block(BlockKind::Paragraph(house.rich(vec![words, isolated, link]))),
                    house.block(BlockKind::Paragraph(house.rich(vec![InlineKind::Note("n".to_owned())]))),
                    house.table(&["A", text, value], &[&["a", text, value]]),
                ];
            });
            assert!(found.is_empty());
            read_xml(&markup)
        };
        let (elements, plain, attributes) = page(&text, &value);
        let (text, value) = (seen(&text), seen(&value));
        prop_assert_eq!(
            plain.replace('\n', ""),
            format!("{text}{value}{text}{value}A{text}{value}a{text}{value}").replace('\n', "")
        );
        let address = format!("https://x.example/{text}");
        prop_assert!(attributes.contains(&address));
        prop_assert_eq!(attributes.iter().filter(|a| **a == text).count() >= 2, true);
        prop_assert_eq!(elements, page("x", "y").0);
    }
}

/// What templates put in is escaped too, whatever kind of quotation mark stands around it.
#[test]
fn templates_escape_every_text() {
    let mut house = House::new(&["en"]);
    let wild = "A <b>bold</b> & \"quoted\" 'title' {{ page.lang }}";
    let mut document = house.document("en", Kind::Brochure, "one", wild);
    document.notices.push(Notice { name: "sample".into(), text: wild.to_owned(), lang: None });
    document.imprint.push(ImprintLine {
        name: "version".into(),
        label: wild.to_owned().into(),
        value: wild.to_owned().into(),
        date: None,
    });
    document.contents.push(ContentsEntry { level: 2, id: "a".to_owned(), text: house.text(wild) });
    let mut pages = house.pages("en", vec![document]);
    let mut words = support::interface("en");
    words.texts.values_mut().for_each(|text| *text = wild.to_owned());
    pages.interface = std::sync::Arc::new(words);
    house.add("templates/about.html", "<p title='{{ page.title }}'></p>");
    pages.about = Some(house.document("en", Kind::Module, "about", wild));
    let (files, found) = house.write(vec![pages], false);
    assert_eq!(files["en/about/index.html"].matches('\'').count(), 2);
    assert!(found.is_empty());
    for text in files.values() {
        assert!(!text.contains("<b>bold") && !text.contains("& \"") && !text.contains("\"quoted"), "{text}");
    }
    let page = &files["en/one/index.html"];
    assert!(page.matches("A &lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;").count() > 20);
}

//! Pages: the markup of every block, the whole of a site, broken themes, and what no text may do.

#![allow(clippy::unwrap_used)]

#[path = "suite/html/support.rs"]
mod support;

#[path = "suite/html/everything.rs"]
mod everything;

#[path = "suite/html/real.rs"]
mod real;

#[path = "suite/html/inert.rs"]
mod inert;

#[path = "suite/html/style.rs"]
mod style;

use everything::site;
use shapepress::diag::{Format, render};
use shapepress::model::*;
use support::{House, english};

#[test]
fn every_block_left_to_right_and_right_to_left() {
    let house = House::plain(&["en", "fa"]);
    for tag in ["en", "fa"] {
        let (files, found) = house.write(site(&house, &[tag]), false);
        assert_eq!(render(&found, &house.map, Format::Text), "");
        insta::assert_snapshot!(format!("blocks_{tag}"), files[&format!("{tag}/exercise/index.html")]);
    }
}

/// Each fixture stands in for the template `brochure.html` of a theme.
#[test]
fn a_broken_template_is_told_with_its_place() {
    insta::glob!("suite/html/broken/*.html", |path| {
        let mut house = House::plain(&["en", "ar"]);
        house.add("templates/brochure.html", &std::fs::read_to_string(path).unwrap());
        let pages =
            ["en", "ar"].map(|tag| house.pages(tag, vec![house.document(tag, Kind::Brochure, "one", "One")]));
        let (files, found) = house.write(pages.to_vec(), false);
        assert!(!found.is_empty());
        assert!(!files.contains_key("en/one/index.html"));
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(render(&found, &house.map, Format::Text));
        });
    });
}

/// Each fixture holds one fault a line, and harmless lines.
#[test]
fn a_theme_stays_on_its_host_and_runs_nothing() {
    for (path, text) in [
        ("styles/main.css", include_str!("suite/html/outside/main.css")),
        ("templates/brochure.html", include_str!("suite/html/outside/brochure.html")),
    ] {
        let mut house = House::plain(&["en"]);
        house.add(path, text);
        let (theme, found) = house.theme();
        assert!(theme.is_none());
        let places: Vec<String> = render(&found, &house.map, Format::Text)
            .lines()
            .filter(|line| line.starts_with("error") || line.trim_start().starts_with("-->"))
            .map(str::to_owned)
            .collect();
        insta::assert_snapshot!(path.replace('/', "_"), places.join("\n"));
    }
}

#[test]
fn a_theme_without_a_needed_file_names_it() {
    for (file, code) in [
        ("theme.toml", "theme-file-missing"),
        ("styles/main.css", "theme-file-missing"),
        ("templates/not-found.html", "theme-file-missing"),
    ] {
        let mut house = House::plain(&["en"]);
        house.texts.remove(file);
        let (theme, found) = house.theme();
        assert!(theme.is_none());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].code, code);
        assert!(render(&found, &house.map, Format::Text).contains(&format!("--> themes/test/{file}")));
    }
    let mut house = House::plain(&["en"]);
    house.add("styles/main.css", "a { color: red }\nb::after { content: \"</style>\" }\n");
    let text = render(&house.theme().1, &house.map, Format::Text);
    assert!(text.contains("style-markup") && text.contains("main.css:2:22"), "{text}");
}

/// Text between tags and outside of `{{ }}` and `{% %}`, and attributes that people hear.
#[test]
fn no_word_of_a_template_reaches_a_reader() {
    let house = House::new(&["en"]);
    for (name, file) in house.texts.iter().filter(|(name, _)| name.starts_with("templates/")) {
        let source = house.map.text(*file);
        let mut plain = String::new();
        let mut rest = source;
        while let Some(at) = rest.find(['<', '{']) {
            plain.push_str(&rest[..at]);
            rest = &rest[at..];
            let close = match &rest[..2] {
                "{{" => "}}",
                "{%" => "%}",
                "{#" => "#}",
                _ => ">",
            };
            let end = rest.find(close).unwrap() + close.len();
            let tag = &rest[..end];
            for attribute in ["aria-label", "alt", "title", "placeholder"] {
                for value in tag.split(&format!(" {attribute}=\"")).skip(1) {
                    let value = value.split('"').next().unwrap();
                    assert!(value.is_empty() || value.starts_with("{{ "), "{name}: {attribute}=\"{value}\"");
                }
            }
            assert!(
                !tag.contains("| safe"),
                "{name}: only markup that was written in Rust is exempt from escaping"
            );
            // `{{ … }}` within a tag holds `>` only behind its own end.
            rest = &rest[end..];
        }
        plain.push_str(rest);
        assert!(!plain.contains(char::is_alphabetic), "{name} says: {}", plain.trim());
    }
}

#[test]
fn every_page_says_its_language_and_keeps_out_of_search_engines_until_published() {
    let house = House::new(&["en", "ar"]);
    for publish in [false, true] {
        let (files, found) = house.write(site(&house, &["en", "ar"]), publish);
        assert_eq!(render(&found, &house.map, Format::Text), "");
        let pages: Vec<_> = files.iter().filter(|(_, text)| text.starts_with("<!doctype")).collect();
        assert_eq!(pages.len(), 2 + 2 * 5);
        for (path, text) in pages {
            let (lang, dir) = if path.starts_with("ar/") { ("ar", "rtl") } else { ("en", "ltr") };
            assert!(
                text.starts_with(&format!("<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\"")),
                "{path}"
            );
            assert_eq!(text.contains("content=\"noindex\""), !publish || path == "404.html", "{path}");
            assert_eq!(text.matches("<h1").count(), 1, "{path}");
            assert!(text.contains("<a class=\"skip\" href=\"#page_main\">"), "{path}");
            let handler = text
                .split(" on")
                .skip(1)
                .any(|rest| rest.trim_start_matches(|c: char| c.is_ascii_lowercase()).starts_with('='));
            assert!(!text.contains("<script") && !text.contains(" style=") && !handler, "{path}");
            let words = if lang == "ar" { "‹ar›Please note" } else { "Please note" };
            assert_eq!(text.contains(words), path.contains("exercise"), "{path}");
        }
        assert_eq!(files["sitemap.xml"].contains("<loc>"), publish);
    }
}

#[test]
fn the_parts_of_a_site() {
    let house = House::new(&["en", "ar"]);
    let (mut files, _) = house.write(site(&house, &["en", "ar"]), true);
    // The names of style sheets and fonts change with every touch of them.
    let styles: Vec<String> = files.keys().filter(|path| path.starts_with("assets/main.")).cloned().collect();
    for style in &styles {
        files =
            files.into_iter().map(|(k, v)| (k.replace(style, "STYLE"), v.replace(style, "STYLE"))).collect();
    }
    let mut names: Vec<&str> = files
        .keys()
        .map(|path| path.strip_suffix(".woff2").map_or(path.as_str(), |font| font.split('.').next().unwrap()))
        .collect();
    names.dedup();
    insta::assert_snapshot!("paths", names.join("\n"));
    insta::assert_snapshot!("languages", files["index.html"]);
    insta::assert_snapshot!("home_ar", files["ar/index.html"]);
    insta::assert_snapshot!("sitemap", files["sitemap.xml"]);
    let page = &files["ar/exercise/index.html"];
    insta::assert_snapshot!("head_ar", page.split("<main").next().unwrap());
    insta::assert_snapshot!("foot_ar", page.split("id=\"page_sources\"").nth(1).unwrap());
}

/// A wrong address can be of any depth: nothing on the page may be relative, and its style stands in it.
#[test]
fn the_page_for_wrong_addresses_works_at_any_depth() {
    let mut house = House::new(&["en", "ar"]);
    house.site.base_url = "https://brochures.example/patients/".to_owned();
    let (files, _) = house.write(site(&house, &["en", "ar"]), true);
    let page = &files["404.html"];
    for part in page.split("href=\"").skip(1) {
        let address = part.split('"').next().unwrap();
        assert!(
            address.starts_with("https://brochures.example/patients/") || address == "#page_main",
            "{address}"
        );
    }
    assert!(page.contains("script-src 'none'") && !page.contains("<link rel=\"stylesheet\""));
    assert!(page.contains("<style>:root{"));
}

#[test]
fn a_text_in_another_language_says_so() {
    let house = House::plain(&["en", "ar"]);
    let (text, found) = house.blocks("ar", |document| {
        let mut warning = house
            .block(BlockKind::Callout { callout: Callout::Warning, blocks: vec![house.p("Do not lift.")] });
        warning.lang = Some(english());
        let mut leaf = house.text("Call now if");
        leaf.lang = Some(english());
        let mut paragraph = house.p("");
        paragraph.kind = BlockKind::Paragraph(leaf.clone());
        let mut include =
            house.block(BlockKind::Include { module: "m".to_owned(), blocks: vec![house.p("Whole module")] });
        include.lang = Some(english());
        let flags = BlockKind::RedFlags { tier: Tier::Team, label: leaf, blocks: vec![house.p("‹ar›")] };
        document.blocks = vec![warning, paragraph, include, house.block(flags)];
    });
    assert!(found.is_empty());
    insta::assert_snapshot!("fallback_ar", text);
}

#[test]
fn a_word_of_the_interface_that_fell_back_says_so() {
    let house = House::new(&["en", "ar"]);
    let mut pages = site(&house, &["ar"]);
    let mut words = support::interface("ar");
    for id in ["skip-to-content", "callout-warning", "glossary-title"] {
        words.texts.insert(id.to_owned(), support::interface("en").texts[id].clone());
        words.fallback.insert(id.to_owned());
    }
    pages[0].interface = std::sync::Arc::new(words);
    pages[0].glossary.as_mut().unwrap().meta.title.content.clear();
    let (files, _) = house.write(pages, false);
    let page = &files["ar/exercise/index.html"];
    assert!(page.contains("<span lang=\"en\" dir=\"ltr\">Skip to the text</span>"));
    assert!(page.contains("<span lang=\"en\" dir=\"ltr\">Warning</span>"));
    let glossary = &files["ar/glossary/index.html"];
    assert!(glossary.contains("<title lang=\"en\" dir=\"ltr\">Words explained – Living well</title>"));
    assert!(glossary.contains("<h1><span lang=\"en\" dir=\"ltr\">Words explained</span></h1>"));
}

#[test]
fn a_drawing_is_written_for_each_language_and_other_pictures_are_copied() {
    let mut house = House::plain(&["en", "ar"]);
    let source = "<svg viewBox=\"0 0 20 10\"><text>Easy</text></svg>";
    let file = house.map.add("content/brochures/one/plate.svg", source);
    house.assets.insert("content/brochures/two/plate.svg".to_owned(), b"<svg/>".to_vec());
    let at = source.find("Easy").unwrap();
    let span = shapepress::diag::Span::new(file, at, at + 4);
    let figure = |path: &str, file, texts| {
        house.block(BlockKind::Figure {
            alt: house.text("A plate & \"more\""),
            path: path.to_owned(),
            file,
            texts,
            caption: Some(house.text("Half a plate")),
        })
    };
    let pages = ["en", "ar"].map(|tag| {
        let mut document = house.document(tag, Kind::Brochure, "one", "One");
        let text = vec![(span, house.text(if tag == "ar" { "سهل <1>" } else { "Easy" }))];
        document.blocks = vec![
            figure("content/brochures/one/plate.svg", Some(file), text),
            figure("content/brochures/two/plate.svg", None, Vec::new()),
            figure("content/brochures/two/none.png", None, Vec::new()),
        ];
        house.pages(tag, vec![document])
    });
    let (files, found) = house.write(pages.to_vec(), false);
    insta::assert_snapshot!("figures_ar", files["ar/one/index.html"]);
    insta::assert_snapshot!("drawing_ar", files["ar/one/plate.svg"]);
    assert!(files["en/one/plate.svg"].contains(">Easy<"));
    assert_eq!(files["en/one/plate_2.svg"], "<svg/>");
    assert_eq!(found.iter().map(|d| d.code).collect::<Vec<_>>(), ["picture-missing"]);
}

#[test]
fn a_drawing_is_turned_round_where_reading_goes_from_right_to_left() {
    let mut house = House::plain(&["en", "ar"]);
    let source = include_str!("suite/html/steps.svg");
    let file = house.map.add("content/brochures/one/steps.svg", source);
    let pages = ["en", "ar"].map(|tag| {
        let mut document = house.document(tag, Kind::Brochure, "one", "One");
        let texts = ["One", "Two", "right"].map(|word| {
            let at = source.find(&format!(">{word}<")).unwrap() + 1;
            (shapepress::diag::Span::new(file, at, at + word.len()), house.text(&format!("‹{tag}› {word}")))
        });
        document.blocks = vec![house.block(BlockKind::Figure {
            alt: house.text("Two steps"),
            path: "content/brochures/one/steps.svg".to_owned(),
            file: Some(file),
            texts: texts.to_vec(),
            caption: None,
        })];
        house.pages(tag, vec![document])
    });
    let (files, found) = house.write(pages.to_vec(), false);
    assert!(found.is_empty());
    for tag in ["en", "ar"] {
        insta::assert_snapshot!(format!("steps_{tag}"), files[&format!("{tag}/one/steps.svg")]);
    }
}

#[test]
fn every_page_leads_to_every_brochure_of_its_language() {
    let house = House::new(&["en", "ar"]);
    let pages = ["en", "ar"].map(|tag| {
        let brochures =
            ["one", "two"].map(|id| house.document(tag, Kind::Brochure, id, &format!("‹{tag}› {id}")));
        house.pages(tag, brochures.to_vec())
    });
    let (files, _) = house.write(pages.to_vec(), false);
    for tag in ["en", "ar"] {
        for (from, to) in [("one", "two"), ("two", "one")] {
            let page = &files[&format!("{tag}/{from}/index.html")];
            let (_, list) = page.split_once("<p id=\"page_brochures\">").unwrap();
            let (list, _) = list.split_once("</nav>").unwrap();
            assert!(
                list.contains(&format!("<li><a href=\"../{to}/index.html\">‹{tag}› {to}</a></li>")),
                "{list}"
            );
            let own = format!("<li><a href=\"index.html\" aria-current=\"page\">‹{tag}› {from}</a></li>");
            assert!(list.contains(&own), "{list}");
        }
        let home = &files[&format!("{tag}/index.html")];
        assert!(home.contains("one/index.html") && home.contains("two/index.html"));
    }
}

#[test]
fn what_leads_nowhere_is_told_and_its_text_stays() {
    let house = House::plain(&["en"]);
    let link = |label: &str| InlineKind::Link { label: label.to_owned(), content: vec![house.words(label)] };
    let (text, found) = house.blocks("en", |document| {
        document.links.insert("script".to_owned(), ResolvedLink::External("JavaScript:alert(1)".to_owned()));
        document
            .links
            .insert("gone".to_owned(), ResolvedLink::Unit(UnitId::new(Kind::Brochure, "gone"), None));
        document.links.insert("term".to_owned(), ResolvedLink::Glossary("port".to_owned()));
        let content = vec![
            link("script"),
            link("gone"),
            link("term"),
            link("unknown"),
            InlineKind::Note("nobody".to_owned()),
            InlineKind::Placeable(Placeable::Variable("x".to_owned())),
        ];
        document.blocks = vec![
            house.block(BlockKind::Paragraph(house.rich(content))),
            house.block(BlockKind::Video { id: "gone".to_owned(), text: house.text("A film") }),
        ];
    });
    assert!(!text.contains("href") && !text.contains("alert"), "{text}");
    assert!(text.starts_with("<p>scriptgonetermunknown</p>\n<p class=\"film\">"), "{text}");
    let mut codes: Vec<_> = found.iter().map(|d| d.code).collect();
    codes.sort_unstable();
    assert_eq!(
        codes,
        [
            "link-target-missing",
            "link-target-missing",
            "link-target-missing",
            "unresolved-link",
            "unresolved-note",
            "unresolved-value",
            "unsafe-address"
        ]
    );
}

#[test]
fn deep_nesting_ends_with_a_finding() {
    let house = House::plain(&["en"]);
    let (text, found) = house.blocks("en", |document| {
        let mut block = house.p("deep");
        let mut inline = house.words("deep");
        for _ in 0..200 {
            block = house.block(BlockKind::Quote(vec![block]));
            inline = house.inline(InlineKind::Strong(vec![inline]));
        }
        let mut paragraph = house.p("");
        paragraph.kind = BlockKind::Paragraph(Text { content: vec![inline], ..house.text("") });
        document.blocks = vec![block, paragraph];
    });
    assert_eq!(found.iter().map(|d| d.code).collect::<Vec<_>>(), ["nested-too-deep", "nested-too-deep"]);
    assert!(text.matches("<blockquote>").count() < 40 && text.matches("<strong>").count() < 40);
}

#[test]
fn a_scale_that_does_not_fit_is_told() {
    let house = House::plain(&["en"]);
    let (text, found) = house.blocks("en", |document| {
        let label = house.text("How much?");
        document.blocks =
            vec![house.block(BlockKind::Scale { label, min: i32::MIN, max: i32::MAX, ends: Vec::new() })];
    });
    assert_eq!(found[0].code, "scale-too-long");
    assert!(text.len() < 1000);
}

#[test]
fn two_files_with_one_path_are_told() {
    let house = House::new(&["en"]);
    let mut pages = site(&house, &["en"]);
    pages[0].brochures.push(house.document("en", Kind::Brochure, "glossary", "Glossary"));
    let (_, found) = house.write(pages, false);
    assert_eq!(found[0].code, "duplicate-output-path");
    assert!(found[0].message.contains("en/glossary/index.html"));
}

#[test]
fn a_former_id_leads_on_without_a_redirect() {
    let house = House::new(&["en"]);
    let mut pages = site(&house, &["en"]);
    pages[0].brochures[0].meta.aliases.push("sport".to_owned());
    let (files, found) = house.write(pages, true);
    assert!(found.is_empty());
    let page = &files["en/sport/index.html"];
    assert!(page.contains("<a href=\"../exercise/index.html\">Moving more</a>"));
    assert!(
        page.contains("<link rel=\"canonical\" href=\"https://brochures.example/en/exercise/index.html\">")
    );
    assert!(page.contains("noindex") && !page.contains("http-equiv=\"refresh\""));
    assert!(!files["sitemap.xml"].contains("sport"));
}

/// Writes a site to look at: `cargo test --test html -- --ignored sample` and open target/tmp/site/index.html.
#[test]
#[ignore = "writes files to look at"]
fn sample() {
    let (real, found) = real::read(&["ar", "de", "en", "zh-Hans"]);
    assert_eq!(render(&found, &real.project.map, Format::Text), "");
    let (tree, found) = shapepress::write::html::write(&real.theme, &real.input(true));
    assert_eq!(render(&found, &real.project.map, Format::Text), "");
    let out = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("site");
    let _ = std::fs::remove_dir_all(&out);
    for (path, bytes) in tree.files {
        let path = out.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

/// Writes 18 locales 20 times, to be measured from outside:
/// `perf stat cargo test --release --test html -- --ignored speed`.
#[test]
#[ignore = "to be measured"]
fn speed() {
    let tags = [
        "ar", "bg", "cs", "de", "el", "en", "es", "fi", "fr", "he", "hu", "it", "nl", "pl", "pt", "ro", "uk",
        "zh-Hans",
    ];
    let (real, _) = real::read(&tags);
    let input = real.input(true);
    let first = shapepress::write::html::write(&real.theme, &input).0;
    for _ in 0..20 {
        assert!(shapepress::write::html::write(&real.theme, &input).0 == first);
    }
}

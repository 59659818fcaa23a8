//! Out and in again: the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use shapepress::build::{self, Filter};
use shapepress::diag::{FileId, SourceMap};
use shapepress::exchange::{self, Form, Pack, Receiver, Taken};
use shapepress::l10n::{self, FtlItem, Plurals};

const FORMS: [Form; 3] = [Form::Xliff12, Form::Xliff21, Form::Po];

fn plurals(cardinal: &[&'static str]) -> Plurals {
    Plurals { cardinal: cardinal.to_vec(), whole: cardinal.to_vec(), ordinal: vec!["other"] }
}

/// Takes a file into a project of one resource, with or without the translation.
fn take(
    resource: &str,
    tag: &str,
    plurals: &Plurals,
    reference: &str,
    own: Option<&str>,
    arrived: &str,
) -> Taken {
    let mut map = SourceMap::default();
    map.add(format!("locales/en/{resource}.ftl"), reference);
    if let Some(own) = own {
        map.add(format!("locales/{tag}/{resource}.ftl"), own);
    }
    let file: FileId = map.add("arrived", arrived);
    let locales: BTreeMap<String, Plurals> = [(tag.to_owned(), plurals.clone())].into();
    exchange::take(Receiver { map: &map, source: "en", locales: &locales }, &[file])
}

fn pack(resource: &str, tag: &str, plurals: &Plurals, reference: &str, own: Option<&str>) -> Pack {
    let mut map = SourceMap::default();
    map.add(format!("locales/en/{resource}.ftl"), reference);
    if let Some(own) = own {
        map.add(format!("locales/{tag}/{resource}.ftl"), own);
    }
    Pack::new(&map, "en", tag, resource, plurals)
}

#[test]
fn all_texts_of_all_languages_come_back_as_they_were() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let prepared = build::prepare(root, "default", &Filter::default());
    let map = &prepared.project.map;
    let (mut files, mut messages) = (0, 0);
    for localizer in prepared.localizers.iter().filter(|l| l.locale().tag != "en") {
        let (tag, plurals) = (localizer.locale().tag.clone(), localizer.plurals());
        let prefix = format!("locales/{tag}/");
        let own: Vec<String> = map.under(&prefix).map(|(path, _)| path.to_owned()).collect();
        for path in &own {
            let Some(resource) = path.strip_prefix(&prefix).and_then(|p| p.strip_suffix(".ftl")) else {
                continue;
            };
            let text = map.text(map.find(path).unwrap());
            let Some(reference) = map.find(&format!("locales/en/{resource}.ftl")) else { continue };
            let reference = map.text(reference);
            let sent = pack(resource, &tag, &plurals, reference, Some(text));
            files += 1;
            for form in FORMS {
                let arrived = form.write(&sent);
                let again = take(resource, &tag, &plurals, reference, Some(text), &arrived);
                assert_eq!(again.diagnostics, [], "{path} {}", form.name());
                assert!(again.changes.is_empty() && again.taken == 0 && again.empty == 0, "{path}");
                messages += again.same;
                // The translation is lost; the file that was sent brings it back.
                let restored = take(resource, &tag, &plurals, reference, None, &arrived);
                assert_eq!(restored.diagnostics, [], "{path} {}", form.name());
                let new = restored.changes[0].new.as_deref().unwrap();
                if text.starts_with('#') && resource.contains('/') && !text.contains("\n# ") {
                    assert_eq!(new, text, "{path} {}", form.name());
                } else {
                    assert_eq!(messages_only(new), messages_only(text), "{path} {}", form.name());
                }
            }
        }
    }
    assert!(files > 150 && messages > 30_000, "{files} files, {messages} messages");
}

/// Translators' own comments are not sent, nor are the groups of files that are written by hand.
fn messages_only(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).collect();
    // A file that is written by hand may have an order of its own.
    lines.sort_unstable();
    lines.join("\n")
}

/// A piece of a message; all stand between spaces.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zżółćب\u{4e2d}é&\"'#;=%]{1,8}",
        1 => Just("{ $days }".to_owned()),
        1 => Just("{ -who }".to_owned()),
        1 => Just("{ NUMBER($days, minimumFractionDigits: 1) }".to_owned()),
        1 => Just("{ \"{\" }".to_owned()),
        1 => Just("word[^smith-2024]".to_owned()),
        1 => "[a-zš]{1,6}".prop_map(|w| format!("**{w}**")),
        1 => "[a-zš]{1,6}".prop_map(|w| format!("*{w}*")),
        1 => "[a-zš]{1,6}".prop_map(|w| format!("[{w} {}][term-x]", "{ $days }")),
        1 => "[a-zš]{1,6}".prop_map(|w| format!("**x *{w}* y**")),
        1 => Just("\\*".to_owned()),
        1 => Just("\\< > & \"".to_owned()),
    ]
}

fn line() -> impl Strategy<Value = String> {
    proptest::collection::vec(piece(), 1..8).prop_map(|p| format!("a {} b", p.join(" ")))
}

/// A message in the house's writing, from whatever Fluent says the same.
fn canonical(text: &str) -> Option<String> {
    let mut map = SourceMap::default();
    let file = map.add("", text);
    let (messages, found) = l10n::parse(&map, file);
    if !found.is_empty()
        || messages.len() != text.lines().filter(|l| l.contains(" =") && !l.starts_with(' ')).count()
    {
        return None;
    }
    let items: Vec<FtlItem> = messages
        .into_iter()
        .map(|m| FtlItem::Message { id: m.id, comment: None, value: m.value, attributes: m.attributes })
        .collect();
    Some(l10n::write_ftl(&items))
}

fn message() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => line().prop_map(|l| format!("x = {l}\n")),
        1 => (line(), line()).prop_map(|(a, b)| format!("x = {a}\n    .title = {b}\n")),
        2 => (line(), line(), line()).prop_map(|(a, b, c)| {
            format!("x =\n    {{ $days ->\n        [0] {a}\n        [one] {b}\n        [few] {c}\n        [many] {a}\n       *[other] {b}\n    }}\n")
        }),
        1 => (line(), line()).prop_map(|(a, b)| {
            format!("x =\n    {{ $kind ->\n        [new] {a}\n       *[old] {b}\n    }}\n")
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn generated_messages_come_back_as_they_were(text in message()) {
        let Some(text) = canonical(&text) else { return Err(TestCaseError::reject("no Fluent")) };
        let plurals = plurals(&["one", "few", "many", "other"]);
        let sent = pack("ui", "pl", &plurals, &text, Some(&text));
        for form in FORMS {
            let arrived = form.write(&sent);
            let again = take("ui", "pl", &plurals, &text, Some(&text), &arrived);
            prop_assert_eq!((again.same, again.changes, again.diagnostics), (1, vec![], vec![]));
            let restored = take("ui", "pl", &plurals, &text, None, &arrived);
            prop_assert_eq!(&restored.diagnostics, &vec![], "{}\n{}", text, arrived);
            prop_assert_eq!(restored.changes[0].new.as_deref(), Some(text.as_str()));
        }
    }

    #[test]
    fn selectors_within_a_sentence_keep_their_layout(before in line(), inner in line(), after in line()) {
        let text = format!("x = {before} {{ $days ->\n    [one] {inner}\n   *[other] b\n}} {after}\n");
        let Some(text) = canonical(&text) else { return Err(TestCaseError::reject("no Fluent")) };
        let plurals = plurals(&["one", "other"]);
        let sent = pack("ui", "de", &plurals, &text, Some(&text));
        prop_assert_eq!(sent.entries[0].units.len(), 2);
        for form in FORMS {
            let again = take("ui", "de", &plurals, &text, Some(&text), &form.write(&sent));
            prop_assert_eq!((again.same, again.changes, again.diagnostics), (1, vec![], vec![]));
        }
    }

    #[test]
    fn damage_never_panics_and_never_breaks_a_file(text in message(), cut in any::<proptest::sample::Index>(), junk in "[<>\"&;/a-z{}]{0,5}") {
        let Some(text) = canonical(&text) else { return Err(TestCaseError::reject("no Fluent")) };
        let plurals = plurals(&["one", "other"]);
        for form in FORMS {
            let whole = form.write(&pack("ui", "de", &plurals, &text, Some(&text)));
            let mut at = cut.index(whole.len());
            while !whole.is_char_boundary(at) {
                at -= 1;
            }
            for arrived in [whole[..at].to_owned(), format!("{}{junk}{}", &whole[..at], &whole[at..])] {
                let taken = take("ui", "de", &plurals, &text, None, &arrived);
                for new in taken.changes.iter().filter_map(|c| c.new.as_deref()) {
                    prop_assert_eq!(canonical(new), Some(new.to_owned()));
                }
            }
        }
    }
}

#[test]
fn each_language_has_a_text_for_each_of_its_plural_forms() {
    let reference =
        "x =\n    { $days ->\n        [one] { $days } day\n       *[other] { $days } days\n    }\n";
    for (tag, forms) in [
        ("pl", vec!["one", "few", "many", "other"]),
        ("ar", vec!["zero", "one", "two", "few", "many", "other"]),
        ("zh-Hans", vec!["other"]),
    ] {
        let plurals = plurals(&forms);
        let sent = pack("ui", tag, &plurals, reference, None);
        let ids: Vec<&str> = sent.entries[0].units.iter().map(|u| u.id.as_str()).collect();
        assert_eq!(ids, forms.iter().map(|f| format!("x:{f}")).collect::<Vec<_>>());
        for form in FORMS {
            let text = form.write(&sent);
            let translated = match form {
                Form::Po => text
                    .replace("day\"\nmsgstr \"\"", "day\"\nmsgstr \"{ $days } T\"")
                    .replace("days\"\nmsgstr \"\"", "days\"\nmsgstr \"{ $days } T\""),
                Form::Xliff12 | Form::Xliff21 => replace_each(&text, "</source>\n", |n| {
                    format!("</source>\n<target><ph id=\"1\"/> T{n}</target>\n")
                }),
            };
            let taken = take("ui", tag, &plurals, reference, None, &translated);
            assert_eq!((taken.taken, taken.diagnostics), (1, vec![]), "{tag} {}", form.name());
            let new = taken.changes[0].new.clone().unwrap();
            for f in &forms {
                assert!(new.contains(&format!("[{f}] {{ $days }} T")), "{new}");
            }
            assert_eq!(new.matches("*[other]").count(), 1, "{new}");
        }
    }
}

fn replace_each(text: &str, what: &str, mut with: impl FnMut(usize) -> String) -> String {
    let mut parts = text.split(what);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for (i, part) in parts.enumerate() {
        out.push_str(&with(i));
        out.push_str(part);
    }
    out
}

/// For tools that look at real files: `tests/exchange/` says where.
#[test]
fn files_have_no_time_and_no_order_of_chance() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let reference = fs::read_to_string(root.join("locales/en/ui.ftl")).unwrap();
    let own = fs::read_to_string(root.join("locales/pl/ui.ftl")).unwrap();
    let plurals = plurals(&["one", "few", "many", "other"]);
    for form in FORMS {
        let write = || form.write(&pack("ui", "pl", &plurals, &reference, Some(&own)));
        assert_eq!(write(), write());
    }
}

#[test]
fn files_written_by_hand_keep_their_groups_and_comments() {
    let english = "## Top\n\nhome = Home\nback = Back\n\n## End\n\nlast = Last\n";
    let french = "### Ours\n\n## Top\n\n# ask Anne\nhome = Accueil\n\n## End\n\nlast = Fin\n";
    let plurals = plurals(&["one", "other"]);
    let sent = Form::Po.write(&pack("ui", "fr", &plurals, english, Some(french)));
    let back = sent.replace("msgid \"Back\"\nmsgstr \"\"", "msgid \"Back\"\nmsgstr \"Retour\"");
    let taken = take("ui", "fr", &plurals, english, Some(french), &back.replace("Accueil", "Début"));
    assert_eq!((taken.taken, taken.diagnostics), (2, vec![]));
    let expected = "### Ours\n\n## Top\n\n# ask Anne\nhome = Début\nback = Retour\n\n## End\n\nlast = Fin\n";
    assert_eq!(taken.changes[0].new.as_deref(), Some(expected));
}

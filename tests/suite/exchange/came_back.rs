//! What comes back from agencies, right and wrong, taken by the program as its users run it.

use std::fs;

use crate::project::{BROCHURE, Project};

const FRENCH: &str = "locales/fr/brochures/walk.ftl";

/// A project without the French of its brochure, and the file that was sent for it.
fn sent(format: &str) -> (Project, String, String) {
    let project = Project::new();
    project.run(&["sync"], 0);
    let before = french(&project);
    let out = project.path("out").display().to_string();
    project.run(&["export", "--format", format, "--locale", "fr", "--out", &out], 0);
    let ending = if format == "po" { "po" } else { "xlf" };
    let file = project.read(&format!("out/fr/brochures/walk.{ending}"));
    (project, before, file)
}

/// The French messages; the fixture's file has no groups, which the program writes.
fn french(project: &Project) -> String {
    let text = project.read(FRENCH);
    text.split_inclusive('\n').filter(|l| l.trim() != "" && !l.starts_with("## ")).collect()
}

fn import(project: &Project, text: &str, code: i32) -> String {
    project.write("back.xlf", text);
    let path = project.path("back.xlf").display().to_string();
    project.run(&["import", &path], code)
}

#[test]
fn a_file_comes_back_changed_and_only_what_changed_is_written() {
    for format in ["xliff12", "xliff21", "po"] {
        let (project, before, file) = sent(format);
        assert!(import(&project, &file, 0).contains("0 messages taken"));
        assert_eq!(french(&project), before);
        let said = import(&project, &file.replace("pommes", "pommes, poires mûres"), 0);
        assert!(said.contains("1 message taken"), "{said}");
        assert_eq!(french(&project), before.replace("pommes", "pommes, poires mûres"));
    }
}

#[test]
fn a_lost_file_is_brought_back_byte_by_byte() {
    for format in ["xliff12", "xliff21", "po"] {
        let (project, before, file) = sent(format);
        fs::remove_file(project.path(FRENCH)).unwrap();
        import(&project, &file, 0);
        assert_eq!(french(&project), before, "{format}");
        assert!(project.run(&["sync"], 0).contains("0 files written"));
    }
}

#[test]
fn nothing_is_written_in_a_dry_run_and_no_sign_off_follows() {
    let (project, before, file) = sent("xliff12");
    project.write("back.xlf", &file.replace("pommes", "pommes douces"));
    let path = project.path("back.xlf").display().to_string();
    let said = project.run(&["import", "--dry-run", &path], 0);
    assert!(said.contains("1 message would be taken"), "{said}");
    assert_eq!(french(&project), before);
    import(&project, &file.replace("pommes", "pommes douces").replace("\"translated\"", "\"final\""), 0);
    assert!(french(&project).contains("pommes douces"));
    assert!(!project.path("locales/fr/signoff").exists());
}

#[test]
fn a_newer_translation_is_never_overwritten() {
    for format in ["xliff12", "xliff21", "po"] {
        let (project, _, file) = sent(format);
        project.edit(FRENCH, "pommes", "pommes vertes");
        let said =
            import(&project, &file.replace("pommes", "pommes rouges").replace("poires", "poires mûres"), 1);
        assert!(
            said.contains("changed in the project since the export") && said.contains("back.xlf:"),
            "{said}"
        );
        assert!(said.contains("1 message taken") && said.contains("1 refused"), "{said}");
        let text = french(&project);
        assert!(text.contains("pommes vertes") && text.contains("poires mûres"), "{text}");
        // A tool that drops what tells the newer one: refused too.
        let bare: String = match format {
            "po" => file.split_inclusive('\n').filter(|l| !l.contains("Stamp:")).collect(),
            _ => file.replace(" shape:stamp=", " other="),
        };
        let said = import(&project, &bare.replace("Dalej", "x").replace("Continuer", "Poursuivre"), 1);
        assert!(said.contains("a tool has dropped what tells which is newer"), "{said}");
        assert!(french(&project).contains("Continuer"));
    }
}

/// Each fault, what is said about it, and that the rest is taken.
#[test]
fn what_is_wrong_is_refused_with_its_place_and_the_rest_is_taken() {
    let (_, _, file) = sent("xliff12");
    let minutes = "<ph id=\"1\">{ $minutes }</ph> minutes, lentement";
    assert!(file.contains(minutes), "{file}");
    let link_end = "<ept id=\"2\">][who]</ept>";
    assert!(file.contains(link_end), "{file}");
    let faults: &[(&str, &str, &str)] = &[
        (minutes, "dix minutes, lentement", "`{ $minutes }` is missing"),
        ("{ $minutes }</ph> minutes, l", "{ $minuten }</ph> minutes, l", "`{ $minutes }` is missing"),
        ("{ $minutes }</ph> minutes, l", "{ $minutes }</ph> minutes { $minutes }, l", "was typed as text"),
        ("l’OMS<ept id=\"2\">][who]</ept>", "l’OMS", "is not closed"),
        ("l’OMS<ept id=\"2\">][who]</ept>", "l’OMS<ept id=\"2\">][xyz]</ept>", "`][who]` is missing"),
        ("Prenez 5 mg", "Prenez <b>5</b> mg", "the element `b` has no place"),
        ("Prenez 5 mg", "Prenez [5](https://x.example) mg", "was not taken"),
        ("Prenez 5 mg", "Prenez **5 mg", "was not taken"),
        ("\"en\">Take 5 mg of", "\"en\">Take 50 mg of", "its source text is not what the project says now"),
        ("Prenez 5 mg du comprimé avant de marcher.", "—", "it has no visible text"),
    ];
    for (from, to, said) in faults {
        let (project, before, file) = sent("xliff12");
        assert!(file.contains(from), "{from}\n{file}");
        let back = file.replacen(from, to, 1).replace("poires", "poires mûres");
        let found = import(&project, &back, 1);
        assert!(found.contains(said), "{to}: {found}");
        assert!(found.contains("back.xlf:") && found.contains("1 message taken"), "{to}: {found}");
        assert_eq!(french(&project), before.replace("poires", "poires mûres"), "{to}");
    }
}

#[test]
fn a_text_that_was_changed_or_removed_is_told() {
    let (project, before, file) = sent("xliff12");
    let key = project.key_of("brochures/walk", "apples");
    let said = import(&project, &file.replace(&key, "food_zzzzzzzz").replace("pommes", "pommes douces"), 1);
    assert!(said.contains("no text has the id `food_zzzzzzzz`"), "{said}");
    assert_eq!(french(&project), before);
    project.edit(BROCHURE, "- apples", "- red apples");
    assert!(import(&project, &file, 1).contains("not-in-step"));
    project.run(&["sync"], 0);
    assert!(import(&project, &file, 1).contains(&format!("no text has the id `{key}`")));
}

#[test]
fn units_that_come_twice_or_unfinished_are_refused() {
    let (project, before, file) = sent("xliff12");
    let start = file.find("<trans-unit").unwrap();
    let end = file.find("</trans-unit>\n").unwrap() + "</trans-unit>\n".len();
    let unit = &file[start..end];
    let twice = file.replacen(unit, &format!("{unit}{}", unit.replace("Marcher", "Se promener")), 1);
    assert!(import(&project, &twice, 1).contains("it stands twice in the file"));
    let unfinished = file.replacen("state=\"translated\">pommes", "state=\"needs-translation\">apples", 1);
    assert!(import(&project, &unfinished, 0).contains("its state says that it is not translated"));
    let (po, _, file) = sent("po");
    let fuzzy = file
        .replace("msgstr \"pommes\"", "msgstr \"raisins\"")
        .replace("msgctxt \"food_", "#, fuzzy\nmsgctxt \"food_");
    assert!(import(&po, &fuzzy, 0).contains("it is marked as fuzzy"));
    assert_eq!((french(&project), french(&po)), (before.clone(), before));
}

#[test]
fn texts_that_were_cut_into_pieces_are_joined() {
    let text = "Marchez un peu plus longtemps chaque semaine.";
    let expected = "Marchez un peu plus. Puis encore chaque semaine.";
    // XLIFF 2: segments, with what stands between them.
    let (project, before, file) = sent("xliff21");
    assert!(before.contains(text), "{before}");
    let whole = "<source xml:space=\"preserve\">Walk a bit longer every week.</source>\n<target xml:space=\"preserve\">";
    let at = file.find(whole).unwrap();
    let (head, tail) = file.split_at(at);
    let cut = "<source>Walk a bit</source><target>Marchez un peu plus.</target></segment>\n<ignorable><source> \
               </source></ignorable>\n<segment><source>longer every week.</source><target>Puis encore chaque semaine.";
    let tail = tail.replacen(&format!("{whole}{text}"), cut, 1);
    import(&project, &format!("{head}{tail}"), 0);
    assert_eq!(french(&project), before.replace(text, expected));
    // XLIFF 1.2: marks within source and target.
    let (project, before, file) = sent("xliff12");
    let marked = "<mrk mtype=\"seg\" mid=\"0\">Marchez un peu plus.</mrk> <mrk mtype=\"seg\" mid=\"1\">Puis encore chaque \
                  semaine.</mrk>";
    import(&project, &file.replace(text, marked), 0);
    assert_eq!(french(&project), before.replace(text, expected));
    // Units of their own, with a number after the id.
    let (project, before, file) = sent("xliff12");
    let key = project.key_of("brochures/walk", "Walk a bit longer every week.");
    let start = file.find(&format!("<trans-unit id=\"{key}\"")).unwrap();
    let end = start + file[start..].find("</trans-unit>\n").unwrap() + "</trans-unit>\n".len();
    let unit = &file[start..end];
    let piece = |n: usize, source: &str, target: &str| {
        unit.replace(&format!("id=\"{key}\""), &format!("id=\"{key}-{n}\""))
            .replace("Walk a bit longer every week.", source)
            .replace(text, target)
    };
    let two = piece(1, "Walk a bit", "Marchez un peu plus.")
        + &piece(2, "longer every week.", "Puis encore chaque semaine.");
    import(&project, &file.replace(unit, &two), 0);
    assert_eq!(french(&project), before.replace(text, expected));
}

#[test]
fn codes_of_other_makes_are_understood() {
    let (project, before, file) = sent("xliff12");
    let link = "<bpt id=\"2\">[</bpt>l’OMS<ept id=\"2\">][who]</ept>";
    assert!(file.contains(link), "{file}");
    let back = file
        .replace(link, "<g id=\"2\">l’Organisation</g>")
        .replace("<ph id=\"1\">{ $minutes }</ph> minutes, lentement", "<x id=\"1\"/> minutes, sans hâte");
    import(&project, &back, 0);
    let expected =
        before.replace("[l’OMS]", "[l’Organisation]").replace("minutes, lentement", "minutes, sans hâte");
    assert_eq!(french(&project), expected);
}

/// One finding for each file, nothing taken, nothing lost.
#[test]
fn hostile_and_damaged_files_get_one_clear_finding() {
    let (project, before, file) = sent("xliff12");
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n<xliff \
                version=\"1.2\"><file>&b;</file></xliff>";
    let deep = format!("<xliff version=\"1.2\">{}", "<g>".repeat(100_000));
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("a bomb", bomb.into(), "exchange-entity"),
        ("an entity", file.replace("pommes", "&pommes;").into(), "exchange-entity"),
        ("cut short", file.as_bytes()[..file.len() / 2].into(), "exchange-damaged"),
        ("tags crossed", file.replacen("</target>", "</source>", 1).into(), "exchange-damaged"),
        ("nested too deep", deep.into(), "exchange-damaged"),
        ("UTF-16", file.encode_utf16().flat_map(u16::to_le_bytes).collect(), "not-utf8"),
        ("Latin 1", file.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect(), "not-utf8"),
        ("a web page", b"<!-- x --><html><body>No</body></html>".to_vec(), "exchange-format"),
        ("a text", b"Dear Madam,\nplease find".to_vec(), "exchange-format"),
        ("nothing", Vec::new(), "exchange-"),
        (
            "another language",
            file.replace("target-language=\"fr\"", "target-language=\"xx\"").into(),
            "exchange-locale",
        ),
        ("no language", file.replace(" target-language=\"fr\"", "").into(), "exchange-nameless"),
        (
            "another resource",
            file.replace("original=\"brochures/walk.ftl\"", "original=\"../../etc/x\"").into(),
            "exchange-resource",
        ),
        ("far too large", vec![b' '; 33 << 20], "too-large"),
    ];
    for (name, bytes, code) in cases {
        fs::write(project.path("back.xlf"), bytes).unwrap();
        let path = project.path("back.xlf").display().to_string();
        let said = project.run(&["import", &path, "--message-format", "json"], 1);
        let array = &said[..=said.rfind(']').unwrap()];
        let found: Vec<serde_json::Value> = serde_json::from_str(array).unwrap();
        assert_eq!(found.len(), 1, "{name}: {said}");
        assert!(found[0]["code"].as_str().unwrap().starts_with(code), "{name}: {said}");
        assert_eq!(french(&project), before, "{name}");
    }
}

#[test]
fn a_later_export_packs_only_what_is_new_or_changed() {
    let (project, _, _) = sent("xliff12");
    let first = project.path("out").display().to_string();
    project.edit(BROCHURE, "- apples\n", "- apples\n- plums\n- plums and pears\n");
    project.edit(BROCHURE, "Walk a bit longer every week.", "Walk a bit longer every single week.");
    project.run(&["sync"], 0);
    let second = project.path("second").display().to_string();
    let since = ["export", "--format", "xliff12", "--locale", "fr", "--out", &second, "--since", &first];
    let said = project.run(&since, 0);
    let row: Vec<&str> = said.lines().find(|l| l.starts_with("fr")).unwrap().split_whitespace().collect();
    // plums; plums and pears: new. The walk: changed.
    assert_eq!(&row[..4], ["fr", "4", "7", "0"], "{said}");
    assert_eq!(row[6], "3", "{said}");
    let file = project.read("second/fr/brochures/walk.xlf");
    assert_eq!(file.matches("<trans-unit").count(), 3, "{file}");
    assert!(file.contains("Difference: Walk a bit longer every {+single+} week."), "{file}");
    assert_eq!(project.read("second/summary.txt"), said[..said.find("1 file written").unwrap()]);
    // What was sent is not sent again; the manifest alone does, too.
    let third = project.path("third").display().to_string();
    let both = project.path("second/shape-export.json").display().to_string();
    let again =
        ["export", "--format", "po", "--locale", "fr", "--out", &third, "--since", &both, "--since", &first];
    let said = project.run(&again, 0);
    let row: Vec<&str> = said.lines().find(|l| l.starts_with("fr")).unwrap().split_whitespace().collect();
    assert_eq!((&row[1..4], row[5], row[6]), (&["0", "0", "0"][..], "11", "0"), "{said}");
    // A folder that holds something is left alone.
    assert!(project.run(&since, 1).contains("output-taken"));
    let nowhere = project.path("nowhere").display().to_string();
    let out = project.path("fourth").display().to_string();
    project.run(&["export", "--format", "po", "--out", &out, "--since", &nowhere], 1);
    assert!(!project.path("fourth").exists());
}

//! Sheets for reviewers, and what they send back.

#[path = "suite/stories/project.rs"]
mod project;

use std::fs;

use project::{BROCHURE, MODULE, Project};
use serde_json::Value;

const NOTES: &str = "locales/fr/notes/walk.toml";

/// A sheet as it lies in its folder.
struct Made {
    html: String,
    csv: String,
    json: Value,
    said: String,
}

impl Made {
    /// The record of a text by what its source says.
    #[track_caller]
    fn text(&self, source: &str) -> &Value {
        let texts =
            self.json["sections"].as_array().unwrap().iter().flat_map(|s| s["segments"].as_array().unwrap());
        let mut found = texts.filter(|t| t["source"] == source);
        found.next().unwrap_or_else(|| panic!("no text says {source:?}"))
    }

    /// The row of a text on the page, by its number.
    #[track_caller]
    fn row(&self, source: &str) -> &str {
        let number = self.text(source)["number"].as_str().unwrap();
        let start = self.html.find(&format!("<tr id=\"n{}\">", number.replace('.', "_"))).unwrap();
        let row = &self.html[start..];
        &row[..row.find("</tr>").unwrap()]
    }
}

#[track_caller]
fn sheet(project: &Project, tag: &str, more: &[&str]) -> Made {
    let args = ["review", "--brochure", "walk", "--locale", tag, "--format", "html"];
    // A folder is named from the project.
    let out = more.iter().position(|a| *a == "--out").map(|at| project.path(more[at + 1]));
    let folder = out.unwrap_or_else(|| project.path(&format!("review/walk-{tag}")));
    let mut args: Vec<&str> = args.into_iter().chain(more.iter().copied()).collect();
    if let Some(at) = args.iter().position(|a| *a == "--out") {
        args[at + 1] = folder.to_str().unwrap();
    }
    let said = project.run(&args, 0);
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    Made {
        html: read("index.html"),
        csv: read("comments.csv"),
        json: serde_json::from_str(&read("review.json")).unwrap(),
        said,
    }
}

/// The table of a sheet, filled in: a comment and a role beside the text that has this source.
#[track_caller]
fn filled(made: &Made, said: &[(&str, &str, &str)]) -> String {
    let mut out = String::new();
    let mut left = said.len();
    for line in made.csv.trim_start_matches('\u{FEFF}').lines() {
        let comment = said.iter().find(|(source, ..)| line.contains(&format!(",\"{source}\",")));
        match comment {
            Some((_, comment, role)) => {
                let comment = comment.replace('"', "\"\"");
                out += &line.replace(",\"\",\"\",", &format!(",\"{comment}\",\"{role}\","));
                left -= 1;
            }
            None => out += line,
        }
        out += "\r\n";
    }
    assert_eq!(left, 0, "not every text is in the table");
    out
}

/// Imports a table and returns what was said.
#[track_caller]
fn import(project: &Project, bytes: impl AsRef<[u8]>, code: i32) -> String {
    fs::write(project.path("filled.csv"), bytes).unwrap();
    let file = project.path("filled.csv");
    project.run(&["import", "--review", file.to_str().unwrap(), "--locale", "fr"], code)
}

#[test]
fn a_sheet_shows_source_and_translation_under_numbers() {
    let project = Project::new();
    let made = sheet(&project, "fr", &[]);
    let begin = made.text("Begin with 10 minutes, slowly.");
    assert_eq!(begin["translation"], "Commencez par 10 minutes, lentement.", "values are put in");
    assert_eq!(begin["number"], "3.2");
    let row = made.row("Begin with 10 minutes, slowly.");
    assert!(
        row.contains("lang=\"en\"") && row.contains("Commencez par <bdi>10</bdi> minutes, lentement."),
        "{row}"
    );
    assert_eq!(
        made.text("you drank less than 500 ml")["translation"],
        "vous avez bu moins de 500 ml",
        "modules are on the sheet"
    );
    assert!(
        made.row("Walkomed 5 mg is the usual one. Ask the WHO <https://who.example/>.")
            .contains("who.example")
    );
    assert!(
        made.html.contains("<html lang=\"fr\"")
            && made.html.contains("noindex")
            && !made.html.contains("<script")
    );
    assert!(
        made.csv.starts_with("\u{FEFF}\"Nº\",\"id\",\"English\",\"fr\",\"Remarque\",\"Rôle\",\"code\"\r\n")
    );
    let again = sheet(&project, "fr", &["--out", "again"]);
    assert_eq!(made.html, again.html, "same inputs, same bytes");
    assert_eq!(made.json, again.json);
    let here = project.path("locales/fr/sheet");
    project.run(&["review", "--brochure", "walk", "--locale", "fr", "--out", here.to_str().unwrap()], 1);
}

#[test]
fn a_sheet_of_the_source_has_one_column() {
    let project = Project::new();
    let made = sheet(&project, "en", &[]);
    assert!(made.csv.starts_with("\u{FEFF}\"Number\",\"id\",\"English\",\"Comment\",\"Role\",\"code\"\r\n"));
    assert!(made.text("Eat:").get("translation").is_none());
    assert!(!made.html.contains("The translation says") && made.html.contains("Did anything frighten"));
    assert!(sheet(&project, "fr", &[]).html.contains("La traduction dit"));
}

#[test]
fn what_is_missing_or_falls_back_or_was_found_is_marked() {
    let project = Project::new();
    let french = "locales/fr/brochures/walk.ftl";
    let pears = project.key_of("brochures/walk", "pears");
    project.edit(french, &format!("{pears} = poires\n"), "");
    project.edit(french, "Prenez 5 mg", "Prenez 50 mg");
    let made = sheet(&project, "fr", &[]);
    assert_eq!(made.text("pears")["state"], "missing");
    assert!(made.row("pears").contains("Non traduit"));
    assert_eq!(made.text("apples")["state"], "fallback");
    assert!(made.row("apples").contains("un texte voisin") && !made.row("apples").contains("pommes"));
    let row = made.row("Take 5 mg of the tablet before you walk.");
    assert!(row.contains("<b>error</b>") && row.contains("`50 mg`"), "{row}");
    assert!(!made.row("Go on").contains("<b>"), "a finding stands beside its own text only");
}

#[test]
fn changes_since_an_earlier_sheet_are_marked_by_signs_and_words() {
    let project = Project::new();
    let before = sheet(&project, "fr", &["--out", "before"]);
    project.edit(
        BROCHURE,
        "Walk a bit longer every week.",
        "Walk a bit longer every day.\n\nWear good shoes.",
    );
    project.edit(BROCHURE, "- pears\n", "");
    project.edit("locales/fr/brochures/walk.ftl", "Marcher", "Aller à pied");
    project.edit(BROCHURE, "value = 10", "value = 12");
    project.run(&["sync"], 0);
    let since = project.path("before");
    let made = sheet(&project, "fr", &["--since", since.to_str().unwrap()]);
    let row = made.row("Walk a bit longer every day.");
    assert!(row.contains("Modifié") && row.contains("<del>[−week.−]</del> <ins>[+day.+]</ins>"), "{row}");
    assert!(made.row("Wear good shoes.").contains("Nouveau"));
    assert!(made.row("Walking").contains("<del>[−Marcher−]</del> <ins>[+Aller à pied+]</ins>"));
    assert!(made.row("Begin with 12 minutes, slowly.").contains("<del>[−10−]</del> <ins>[+12+]</ins>"));
    assert!(made.html.contains("[−pears−]</del> <del>[−poires−]"), "what is gone is told");
    assert!(!made.row("Eat:").contains("Modifié"));
    let code = |m: &Made| m.json["hash"].as_str().unwrap().to_owned();
    assert_ne!(code(&before), code(&made));
    assert!(made.html.contains(&code(&before)[..4]));

    let file = project.path("before/review.json");
    let wrong = ["review", "--brochure", "walk", "--locale", "pl", "--since", file.to_str().unwrap()];
    assert!(project.run(&wrong, 1).contains("this is a sheet of `walk` in fr"));
    project.write("before/review.json", "{}");
    let broken = ["review", "--brochure", "walk", "--locale", "fr", "--since", file.to_str().unwrap()];
    let said = project.run(&broken, 1);
    assert!(said.contains("review-data") && said.contains("nothing was written"), "{said}");
}

#[test]
fn the_code_of_a_sheet_is_what_a_signature_holds_for() {
    let project = Project::new();
    let code = |said: &str| said.trim().rsplit_once("code ").unwrap().1.to_owned();
    let old = code(&sheet(&project, "fr", &[]).said);
    let sign = |code: &str, exit: i32| {
        let by =
            ["sign", "--locale", "fr", "--brochure", "walk", "--role", "clinician", "--by", "Cleo, nurse"];
        project.run(&[&by[..], &["--code", code]].concat(), exit)
    };
    sign(&old, 0);
    for change in [
        (MODULE, "less than 500 ml", "less than 600 ml"),
        ("content/editions/default/edition.toml", "value = 38", "value = 37.5"),
        ("content/links.toml", "who.example", "other.example"),
        ("locales/en/terms.ftl", "Walkomed", "Walkofen"),
        ("locales/fr/brochures/walk.ftl", "lentement", "doucement"),
    ] {
        let (path, from, to) = change;
        project.edit(path, from, to);
        let said = sign(&old, 1);
        assert!(said.contains("sign-other-text"), "{change:?}\n{said}");
        project.edit(path, to, from);
    }
    sign(&old, 0);
    assert!(sign(&old[..9], 1).contains("sign-other-text"), "too short a code says too little");
}

#[test]
fn comments_become_notes_until_they_are_resolved() {
    let project = Project::new();
    let made = sheet(&project, "fr", &[]);
    let table =
        filled(&made, &[("apples", "Dites « une \"pomme\" »,\nsvp.", "patient"), ("Food", "Bien", "")]);
    let said = import(&project, table.replace("\n,svp", "\n"), 0);
    assert!(said.contains(&format!("2 new notes in {NOTES}")), "{said}");
    let notes = project.read(NOTES);
    assert!(
        notes.contains("\nschema = 1\n") && notes.contains("by = \"patient\"") && !notes.contains("date =")
    );
    let said = import(&project, table, 0);
    assert!(said.contains("2 were there already"), "{said}");
    assert_eq!(project.read(NOTES), notes, "the same table changes nothing");

    let said = project.run(&["check", "--locale", "fr"], 0);
    assert_eq!(said.matches("note[note-open]").count(), 2, "{said}");
    assert!(
        said.contains("(patient): Dites « une \"pomme\" », svp.") && said.contains("(the text)"),
        "{said}"
    );
    assert!(project.run(&["status", "--locale", "fr"], 0).contains("2 open notes"));
    assert!(sheet(&project, "fr", &[]).row("apples").contains("<bdi>Dites"));

    project.edit(NOTES, "comment = \"Bien\"", "comment = \"Bien\"\nresolved = \"no change asked for\"");
    let said = project.run(&["check", "--locale", "fr"], 0);
    assert_eq!(said.matches("note-open").count(), 1, "{said}");
    assert!(!sheet(&project, "fr", &[]).html.contains("<bdi>Bien"));
    project.edit(NOTES, "resolved = \"no change asked for\"", "resolved = \"\"");
    assert!(project.run(&["check", "--locale", "fr"], 1).contains("blank-value"), "a reason is needed");
}

#[test]
fn a_note_on_a_text_that_changed_says_so() {
    let project = Project::new();
    let made = sheet(&project, "fr", &[]);
    let table = filled(&made, &[("Eat:", "Non", "nurse"), ("pears", "Oui", "nurse")]);
    project.edit("locales/fr/brochures/walk.ftl", "Mangez :", "À manger :");
    let said = import(&project, &table, 0);
    assert!(said.contains("note-stale") && said.contains("has changed since the sheet was made"), "{said}");
    project.edit(BROCHURE, "- pears", "- sweet pears");
    project.run(&["sync"], 0);
    let said = project.run(&["check", "--locale", "fr"], 0);
    assert!(said.contains("Non; the text has changed since"), "{said}");
    assert!(said.contains("Oui; the text is not on the page any more, or has a new wording"), "{said}");
    let made = sheet(&project, "fr", &[]);
    assert!(made.row("Eat:").contains("Le texte a changé depuis cette remarque."));
    assert!(made.html.contains("Remarques en attente sur des textes") && made.html.contains("<bdi>Oui"));
}

#[test]
fn what_spreadsheets_make_of_the_table_is_read() {
    let made = |project: &Project| {
        let made = sheet(project, "fr", &[]);
        filled(&made, &[("Eat:", "Trop long ; à couper — été", "infirmière")])
    };
    let semicolons = |t: &str| t.replace("\",\"", "\";\"");
    let latin = |t: String| -> Vec<u8> {
        t.chars().map(|c| if c == '—' { 0x97 } else { u8::try_from(u32::from(c)).unwrap_or(b'?') }).collect()
    };
    let wide = |t: String| -> Vec<u8> { t.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let cases: [&dyn Fn(String) -> Vec<u8>; 6] = [
        &|t| t.into_bytes(),
        &|t| semicolons(&t).into_bytes(),
        &|t| format!("sep=;\r\n{}", semicolons(&t)).into_bytes(),
        &|t| latin(semicolons(&t)),
        &|t| [vec![0xFF, 0xFE], wide(t.replace("\",\"", "\"\t\""))].concat(),
        &|t| {
            t.replace("\"\"", "\u{1}")
                .replace('\'', "’")
                .replace('"', "'")
                .replace('\u{1}', "''")
                .into_bytes()
        },
    ];
    for (at, change) in cases.iter().enumerate() {
        let project = Project::new();
        let said = import(&project, change(made(&project)), 0);
        assert!(said.contains("1 new note in"), "{at}: {said}");
        assert_eq!(said.contains("review-encoding"), at == 3, "{said}");
        let notes = project.read(NOTES);
        assert!(notes.contains("comment = \"Trop long ; à couper — été\""), "{at}: {notes}");
        assert!(notes.contains("by = \"infirmière\""), "{at}: {notes}");
    }
}

#[test]
fn of_a_damaged_table_the_rest_is_taken() {
    let project = Project::new();
    let made = sheet(&project, "fr", &[]);
    let table =
        filled(&made, &[("Eat:", "Un", "nurse"), ("pears", "Deux", "nurse"), ("Start", "Trois", "nurse")]);
    let said = import(&project, table.replace("\"Un\"", "\"Un"), 1);
    assert!(said.contains("review-quote") && said.contains("filled.csv:4:"), "{said}");
    assert!(said.contains("2 new notes"), "{said}");
    let said = import(&project, table.replace("\"Un\"", "\"Un\",\"more\""), 0);
    assert!(said.contains("review-row") && said.contains("8 cells"), "{said}");
    let without_id = project.key_of("brochures/walk", "Eat:");
    let said = import(&project, table.replace(&format!("\"{without_id}\""), "\"\""), 1);
    assert!(said.contains("nobody knows which text it is about"), "{said}");
    for (bytes, code) in [
        (b"PK\x03\x04xlsx".to_vec(), "review-workbook"),
        (b"".to_vec(), "review-table"),
        (b"a,b\nc,d\n".to_vec(), "names no column `id`"),
        (b"id,coment\nfood_aaaaaaaa,x\n".to_vec(), "call the column `coment` `comment`"),
        (b"id,comment\nfood_aaaaaaaa,x\n".to_vec(), "review-brochure"),
    ] {
        let said = import(&project, bytes, 1);
        assert!(said.contains(code) && said.contains("no comment was taken in"), "{said}");
    }
}

#[test]
fn notes_can_come_as_toml_and_a_damaged_file_is_not_overwritten() {
    let project = Project::new();
    let key = project.key_of("brochures/walk", "Eat:");
    let toml = format!(
        "schema = 1\n\n[[note]]\nid = \"{key}\"\ncomment = \"x\"\ndate = 2026-12-01\n\n[[note]]\nid = \"{key}\"\n"
    );
    project.write("notes.toml", &toml);
    let file = project.path("notes.toml");
    let args = ["import", "--review", file.to_str().unwrap(), "--locale", "fr"];
    let said = project.run(&args, 1);
    assert!(said.contains("`note.comment` is missing") && said.contains("1 new note"), "{said}");
    let notes = project.read(NOTES);
    assert!(notes.contains("date = 2026-12-01") && notes.contains("code = "), "{notes}");
    let damaged = notes.replace("schema = 1", "schema = 1\nwhat = 2");
    project.write(NOTES, &damaged);
    let said = project.run(&args, 1);
    assert!(said.contains("unknown-key") && said.contains("no comment was taken in"), "{said}");
    assert_eq!(project.read(NOTES), damaged);
    project.write("locales/fr/notes/wlak.toml", "schema = 1\n");
    assert!(project.run(&["check", "--locale", "fr"], 1).contains("note-unknown"));
}

#[test]
fn no_text_of_the_table_is_a_formula() {
    let project = Project::new();
    project.edit(BROCHURE, "- pears", "- @home pears");
    project.run(&["sync"], 0);
    let made = sheet(&project, "en", &[]);
    assert!(made.csv.contains("\"'@home pears\""), "{}", made.csv);
}

#[test]
fn panels_and_people_are_in_the_imprint_and_names_need_consent() {
    let project = Project::new();
    let front =
        |more: &str| project.edit(BROCHURE, "version = \"1.0\"\n", &format!("version = \"1.0\"\n{more}"));
    front(
        "\n[[panel]]\ndate = 2026-10-05\nsize = 8\nwho = \"patients\"\nfindings = \"Two words were hard.\"\nchanged = \"Both \
         were replaced.\"\n\n[[contributors]]\nrole = \"clinician\"\nname = \"Cleo Nurse\"\nconsent-to-be-named = true\n\n\
         [[contributors]]\nrole = \"translator\"\n",
    );
    let page = project.page("en", "default");
    assert!(page.contains("<dt>Read by patients</dt><dd>5 October 2026. Number of people: 8</dd>"), "{page}");
    assert!(page.contains("<dd>Cleo Nurse</dd>") && !page.contains("Two words were hard"));
    let page = project.page("fr", "default");
    assert!(
        page.contains("<dt>Relu par des patients</dt><dd>5 octobre 2026. Nombre de personnes : 8</dd>"),
        "{page}"
    );
    let made = sheet(&project, "fr", &[]);
    assert!(made.html.contains("2026-10-05, 8 patients: Two words were hard. → Both were replaced."));
    for consent in ["", "consent-to-be-named = false\n"] {
        project.edit(BROCHURE, "consent-to-be-named = true\n", consent);
        let said = project.run(&["check"], 1);
        assert!(said.contains("consent-missing") && said.contains("index.md:"), "{said}");
        project.edit(
            BROCHURE,
            "name = \"Cleo Nurse\"\n",
            "name = \"Cleo Nurse\"\nconsent-to-be-named = true\n",
        );
        if !consent.is_empty() {
            project.edit(BROCHURE, consent, "");
        }
    }
    project.edit(BROCHURE, "size = 8", "size = 0");
    assert!(project.run(&["check"], 1).contains("a panel of 0 people is none"));
}

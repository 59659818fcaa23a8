//! A small project on disk, and the binary run on it as its users do.
#![allow(dead_code, unreachable_pub, clippy::format_push_string, reason = "each test uses what it needs")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// Languages of the project beside English.
pub const LOCALES: [&str; 5] = ["ar", "fi", "fr", "hu", "pl"];

pub const BROCHURE: &str = "content/brochures/walk/index.md";
pub const MODULE: &str = "content/modules/call-now.md";
pub const REFERENCE: &str = "locales/en/brochures/walk.ftl";

const BROCHURE_TEXT: &str = r#"+++
schema = 1
title = "Walking"
status = "approved"
version = "1.0"

[facts.minutes]
value = 10
+++

## Food {#food}

Eat:

- apples
- pears

## Start {#start}

Begin with { $minutes } minutes, slowly.

Take 5 mg of the tablet before you walk.

{ -tablet } is the usual one. Ask [the WHO][who].

> [!INCLUDE]
> [When to call](../../modules/call-now.md)

## Go on {#go-on}

Walk a bit longer every week.
"#;

const MODULE_TEXT: &str = r#"+++
schema = 1
title = "When to call"
+++

> [!RED-FLAGS]
> **Call now if** {#call-now tier=emergency}
> - you have a fever of { $fever-threshold } or more
> - you drank less than 500 ml
"#;

/// Each text with its translations, in the order of [`LOCALES`]. They are true ones: what they say differs from the
/// source in no number, limit or negation, so that nothing is found in them.
const TRANSLATIONS: [(&str, [&str; 5]); 19] = [
    ("Walking", ["المشي", "Kävely", "Marcher", "Séta", "Spacer"]),
    ("Food", ["الطعام", "Ruoka", "Manger", "Étel", "Jedzenie"]),
    ("Eat:", ["كلوا:", "Syö:", "Mangez :", "Egyen:", "Jedz:"]),
    ("apples", ["التفاح", "omenoita", "pommes", "almát", "jabłka"]),
    ("pears", ["الإجاص", "päärynöitä", "poires", "körtét", "gruszki"]),
    ("Start", ["البداية", "Aloitus", "Commencer", "Kezdés", "Początek"]),
    (
        "Begin with { $minutes } minutes, slowly.",
        [
            "ابدؤوا بـ { $minutes } دقائق، ببطء.",
            "Aloita { $minutes } minuutista, hitaasti.",
            "Commencez par { $minutes } minutes, lentement.",
            "Kezdje { $minutes } perccel, lassan.",
            "Zacznij od { $minutes } minut, powoli.",
        ],
    ),
    (
        "Take 5 mg of the tablet before you walk.",
        [
            "خذوا 5 مغ من القرص قبل أن تمشوا.",
            "Ota 5 mg lääkettä ennen kävelyä.",
            "Prenez 5 mg du comprimé avant de marcher.",
            "Vegyen be 5 mg-ot a tablettából, mielőtt sétál.",
            "Weź 5 mg tabletki, zanim pójdziesz na spacer.",
        ],
    ),
    (
        "{ -tablet } is the usual one. Ask [the WHO][who].",
        [
            "{ -tablet } هو القرص المعتاد. اسألوا [المنظمة][who].",
            "{ -tablet } on tavallinen lääke. Kysy [WHO:lta][who].",
            "{ -tablet } est le comprimé habituel. Demandez à [l’OMS][who].",
            "{ -tablet } a szokásos tabletta. Kérdezze meg [a WHO-t][who].",
            "{ -tablet } to zwykła tabletka. Zapytaj [WHO][who].",
        ],
    ),
    ("Go on", ["المتابعة", "Jatko", "Continuer", "Folytatás", "Dalej"]),
    ("Walk a bit longer every week.", LONGER),
    ("Walk a bti longer each week.", LONGER),
    (
        "When to call",
        ["متى تتصلون", "Milloin soittaa", "Quand appeler", "Mikor telefonáljon", "Kiedy dzwonić"],
    ),
    (
        "Call now if",
        [
            "اتصلوا الآن إذا",
            "Soita nyt, jos",
            "Appelez maintenant si",
            "Telefonáljon most, ha",
            "Zadzwoń teraz, jeśli",
        ],
    ),
    (
        "you have a fever of { $fever-threshold } or more",
        [
            "لديكم حمى { $fever-threshold } أو أكثر",
            "sinulla on kuumetta { $fever-threshold } tai enemmän",
            "vous avez { $fever-threshold } de fièvre ou plus",
            "láza { $fever-threshold } vagy magasabb",
            "masz gorączkę { $fever-threshold } lub wyższą",
        ],
    ),
    (
        "you drank less than 500 ml",
        [
            "شربتم أقل من 500 مل",
            "olet juonut alle 500 ml",
            "vous avez bu moins de 500 ml",
            "kevesebb mint 500 ml-t ivott",
            "wypiłeś mniej niż 500 ml",
        ],
    ),
    (
        "Wear good shoes.",
        [
            "البسوا أحذية جيدة.",
            "Käytä hyviä kenkiä.",
            "Portez de bonnes chaussures.",
            "Viseljen jó cipőt.",
            "Noś dobre buty.",
        ],
    ),
    ("T", ["ع", "O", "T", "C", "T"]),
    ("D", ["و", "K", "D", "L", "O"]),
];

const LONGER: [&str; 5] = [
    "امشوا مدة أطول قليلًا كل أسبوع.",
    "Kävele joka viikko vähän kauemmin.",
    "Marchez un peu plus longtemps chaque semaine.",
    "Sétáljon minden héten egy kicsit tovább.",
    "Spaceruj co tydzień trochę dłużej.",
];

/// An English text in one of the languages. One that has no translation here gets the language's tag in front.
pub fn in_language(tag: &str, text: &str) -> String {
    let column = LOCALES.iter().position(|l| *l == tag).unwrap();
    let known = TRANSLATIONS.iter().find(|(english, _)| *english == text);
    known.map_or_else(|| format!("{tag}: {text}"), |(_, all)| all[column].to_owned())
}

pub struct Project(TempDir);

impl Project {
    /// All texts are translated.
    pub fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        let mut site = "schema = 1\ntitle = \"T\"\ndescription = \"D\"\nbase-url = \"https://b.example/\"\nsource-locale = \
                        \"en\"\n\n[[locales]]\ntag = \"en\"\nname = \"English\"\nformat-locale = \"en-GB\"\n"
            .to_owned();
        for tag in LOCALES {
            site.push_str(&format!("\n[[locales]]\ntag = \"{tag}\"\nname = \"{tag}\"\n"));
        }
        project.write("content/site.toml", &site);
        project.write(BROCHURE, BROCHURE_TEXT);
        project.write(MODULE, MODULE_TEXT);
        project.write(
            "content/links.toml",
            "schema = 1\n\n[who]\nurl = \"https://who.example/\"\nname = \"WHO\"\n",
        );
        let fever = "schema = 1\n\n[facts.fever-threshold]\nvalue = 38\nunit = \"celsius\"\n";
        project.write("content/editions/default/edition.toml", fever);
        project.write("content/editions/club/edition.toml", &fever.replacen('\n', "\nname = \"Club\"\n", 1));
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy_tree(&root.join("themes"), &project.path("themes"));
        for tag in LOCALES.iter().chain(&["en"]) {
            let ui = fs::read_to_string(root.join(format!("locales/{tag}/ui.ftl"))).unwrap();
            project.write(&format!("locales/{tag}/ui.ftl"), &ui);
            let silences = root.join(format!("locales/{tag}/silences.toml"));
            let silences = fs::read_to_string(silences).unwrap_or_default();
            let of_ui: String = silences
                .split_inclusive("\n\n")
                .filter(|s| s.contains("schema =") || s.contains("\"ui\""))
                .collect();
            if !of_ui.is_empty() {
                project.write(&format!("locales/{tag}/silences.toml"), &of_ui);
            }
            project.write(
                &format!("locales/{tag}/terms.ftl"),
                "-tablet = Walkomed 5 mg\n-licence-name = CC BY 4.0\n",
            );
        }
        project.run(&["sync"], 0);
        for tag in LOCALES {
            for unit in ["brochures/walk", "modules/call-now", "site"] {
                project.translate(tag, unit);
            }
        }
        project
    }

    /// Translates each message of the reference.
    pub fn translate(&self, tag: &str, unit: &str) {
        let reference = self.read(&format!("locales/en/{unit}.ftl"));
        let lines = reference.lines().filter(|l| !l.starts_with('#'));
        let translated = |line: &str| match line.split_once(" = ") {
            Some((key, text)) => format!("{key} = {}\n", in_language(tag, text)),
            None => format!("{line}\n"),
        };
        let text: String = lines.map(translated).collect();
        self.write(&format!("locales/{tag}/{unit}.ftl"), &text);
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The text of a file; empty where there is none.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_default()
    }

    #[track_caller]
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from:?} is not in {path}:\n{text}");
        self.write(path, &text.replace(from, to));
    }

    /// Runs `shape` and returns what it wrote to both streams.
    #[track_caller]
    pub fn run(&self, args: &[&str], code: i32) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_shape"))
            .arg("--root")
            .arg(self.0.path())
            .args(args)
            .output()
            .unwrap();
        let out = String::from_utf8_lossy(&output.stdout).into_owned();
        let said = out + &String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{args:?}\n{said}");
        said
    }

    /// Signs the whole brochure in both roles.
    #[track_caller]
    pub fn sign(&self, tag: &str, edition: &str) {
        for (role, by) in [("translator", "Tess, translator"), ("clinician", "Cleo, nurse")] {
            let place = ["--locale", tag, "--brochure", "walk", "--edition", edition];
            self.run(&[&["sign", "--role", role, "--by", by], &place[..]].concat(), 0);
        }
    }

    /// The state of each section of the brochure in a language and edition: `food signed`, with `!` if a sign-off is
    /// void.
    pub fn states(&self, tag: &str, edition: &str) -> Vec<String> {
        let rows = self.status(tag, edition);
        let states = rows.iter().map(|s| {
            let void = if s["void"].as_array().unwrap().is_empty() { "" } else { "!" };
            format!("{} {}{void}", s["section"].as_str().unwrap(), s["state"].as_str().unwrap())
        });
        states.collect()
    }

    /// What voided the sign-offs of the brochure, each once.
    pub fn reasons(&self, tag: &str, edition: &str) -> Vec<String> {
        let mut out = Vec::new();
        for section in self.status(tag, edition) {
            for void in section["void"].as_array().unwrap() {
                let reasons = void[1].as_array().unwrap().iter().map(|r| r.as_str().unwrap().to_owned());
                out.extend(reasons.map(|r| format!("{}: {r}", section["section"].as_str().unwrap())));
            }
        }
        out.sort();
        out.dedup();
        out
    }

    fn status(&self, tag: &str, edition: &str) -> Vec<serde_json::Value> {
        let output = Command::new(env!("CARGO_BIN_EXE_shape"))
            .arg("--root")
            .arg(self.0.path())
            .args(["status", "--locale", tag, "--edition", edition, "--format", "json"])
            .output()
            .unwrap();
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let rows = json["rows"].as_array().unwrap();
        let row = rows.iter().find(|r| r["source"] == "brochures/walk").unwrap();
        row["sections"].as_array().unwrap().clone()
    }

    /// The id of the message with this English text.
    #[track_caller]
    pub fn key_of(&self, unit: &str, text: &str) -> String {
        let reference = self.read(&format!("locales/en/{unit}.ftl"));
        let line = reference.lines().find(|l| l.ends_with(&format!(" = {text}")));
        line.unwrap_or_else(|| panic!("no message says {text:?}")).split(' ').next().unwrap().to_owned()
    }

    /// The brochure's page, built for one language and edition.
    #[track_caller]
    pub fn page(&self, tag: &str, edition: &str) -> String {
        let out = self.path(&format!("out-{edition}"));
        self.run(&["build", "--format", "html", "--edition", edition, "--out", out.to_str().unwrap()], 0);
        fs::read_to_string(out.join(tag).join("walk/index.html")).unwrap()
    }
}

fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

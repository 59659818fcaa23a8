//! A small project in all our languages, and the binary run on it as its users do.
#![allow(dead_code, clippy::format_collect, reason = "each test uses what it needs")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The brochure as it is published first. The dose is wrong.
pub(crate) const BROCHURE: &str = r#"+++
schema = 1
title = "Tablets"
status = "sample"
version = "1.0"
prepared = 2026-11-22
+++

## Dose {#dose}

Take 20 mg with water.

Sit down.

> [!RED-FLAGS]
> **Call now if** {#call-now tier=emergency}
> - you have a fever

## Storage {#storage}

Keep them dry.
"#;

pub(crate) const WRONG: &str = "Take 20 mg with water.";
pub(crate) const RIGHT: &str = "Take 2 mg with water.";

/// English, then the other languages in the order of [`LANGUAGES`]. They are true translations: nothing is found in them.
const TEXTS: [[&str; 18]; 9] = [
    [
        "Tablets",
        "الأقراص",
        "Таблетки",
        "Tablety",
        "Tabletten",
        "Δισκία",
        "Comprimidos",
        "Tabletit",
        "Comprimés",
        "טבליות",
        "Tabletták",
        "Compresse",
        "Tabletten",
        "Tabletki",
        "Comprimidos",
        "Comprimate",
        "Таблетки",
        "药片",
    ],
    [
        "Dose",
        "الجرعة",
        "Доза",
        "Dávka",
        "Dosis",
        "Δόση",
        "Dosis",
        "Annos",
        "Dose",
        "מינון",
        "Adag",
        "Dose",
        "Dosis",
        "Dawka",
        "Dose",
        "Doză",
        "Доза",
        "剂量",
    ],
    [
        WRONG,
        "خذوا 20 mg مع الماء.",
        "Вземайте 20 mg с вода.",
        "Užijte 20 mg s vodou.",
        "Nehmen Sie 20 mg mit Wasser.",
        "Πάρτε 20 mg με νερό.",
        "Tome 20 mg con agua.",
        "Ota 20 mg veden kanssa.",
        "Prenez 20 mg avec de l’eau.",
        "קחו 20 mg עם מים.",
        "Vegyen be 20 mg-ot vízzel.",
        "Prenda 20 mg con acqua.",
        "Neem 20 mg met water.",
        "Proszę przyjąć 20 mg z wodą.",
        "Tome 20 mg com água.",
        "Luați 20 mg cu apă.",
        "Прийміть 20 mg з водою.",
        "用水送服 20 mg。",
    ],
    [
        "Sit down.",
        "اجلسوا.",
        "Седнете.",
        "Posaďte se.",
        "Setzen Sie sich.",
        "Καθίστε.",
        "Siéntese.",
        "Istu alas.",
        "Asseyez-vous.",
        "שבו.",
        "Üljön le.",
        "Si sieda.",
        "Ga zitten.",
        "Proszę usiąść.",
        "Sente-se.",
        "Așezați-vă.",
        "Сядьте.",
        "请坐下。",
    ],
    [
        "Call now if",
        "اتصلوا الآن إذا",
        "Обадете се сега, ако",
        "Volejte hned, pokud",
        "Rufen Sie jetzt an, wenn",
        "Τηλεφωνήστε τώρα αν",
        "Llame ahora si",
        "Soita nyt, jos",
        "Appelez maintenant si",
        "התקשרו עכשיו אם",
        "Telefonáljon most, ha",
        "Chiami subito se",
        "Bel nu als",
        "Proszę zadzwonić teraz, jeśli",
        "Ligue agora se",
        "Sunați acum dacă",
        "Телефонуйте зараз, якщо",
        "如有以下情况，请立即打电话",
    ],
    [
        "you have a fever",
        "لديكم حمى",
        "имате треска",
        "máte horečku",
        "Sie Fieber haben",
        "έχετε πυρετό",
        "tiene fiebre",
        "sinulla on kuumetta",
        "vous avez de la fièvre",
        "יש לכם חום",
        "láza van",
        "ha la febbre",
        "u koorts hebt",
        "pojawi się gorączka",
        "tiver febre",
        "aveți febră",
        "у вас гарячка",
        "您发烧",
    ],
    [
        "Storage",
        "التخزين",
        "Съхранение",
        "Uchovávání",
        "Aufbewahrung",
        "Φύλαξη",
        "Conservación",
        "Säilytys",
        "Conservation",
        "אחסון",
        "Tárolás",
        "Conservazione",
        "Bewaren",
        "Przechowywanie",
        "Conservação",
        "Păstrare",
        "Зберігання",
        "保存",
    ],
    [
        "Keep them dry.",
        "احفظوها جافة.",
        "Пазете ги сухи.",
        "Uchovávejte je v suchu.",
        "Halten Sie sie trocken.",
        "Κρατήστε τα στεγνά.",
        "Manténgalos secos.",
        "Pidä ne kuivina.",
        "Gardez-les au sec.",
        "שמרו אותן יבשות.",
        "Tartsa őket szárazon.",
        "Le tenga all’asciutto.",
        "Houd ze droog.",
        "Proszę trzymać je w suchu.",
        "Mantenha-os secos.",
        "Păstrați-le uscate.",
        "Зберігайте їх сухими.",
        "请保持药片干燥。",
    ],
    [
        "Keep them cool.",
        "احفظوها باردة.",
        "Пазете ги на хладно.",
        "Uchovávejte je v chladu.",
        "Halten Sie sie kühl.",
        "Κρατήστε τα δροσερά.",
        "Manténgalos frescos.",
        "Pidä ne viileinä.",
        "Gardez-les au frais.",
        "שמרו אותן קרות.",
        "Tartsa őket hűvösen.",
        "Le tenga al fresco.",
        "Houd ze koel.",
        "Proszę trzymać je w chłodzie.",
        "Mantenha-os frescos.",
        "Păstrați-le la rece.",
        "Зберігайте їх прохолодними.",
        "请保持药片阴凉。",
    ],
];

const LANGUAGES: [&str; 18] = [
    "en", "ar", "bg", "cs", "de", "el", "es", "fi", "fr", "he", "hu", "it", "nl", "pl", "pt", "ro", "uk",
    "zh-Hans",
];

pub(crate) const CORRECTION: &str = r#"schema = 1

[[corrections]]
brochure = "tablets"
section = "dose"
versions = ["1.0"]
wrong = "Take 20 mg"
right = "Take 2 mg"
severity = "safety"
date = 2026-12-05
reason = "A zero too many."
"#;

/// The brochure's source.
pub(crate) const SOURCE: &str = "content/brochures/tablets/index.md";

pub(crate) struct Project(TempDir);

impl Project {
    /// All texts are translated into all languages.
    pub(crate) fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let site = fs::read_to_string(root.join("content/site.toml")).unwrap();
        let site = site.lines().filter(|l| !l.starts_with("about =") && !l.starts_with("disclaimer ="));
        let site: String = site.map(|l| format!("{l}\n")).collect();
        project.write("content/site.toml", &site.replace("allow-sample = false", "allow-sample = true"));
        project.write("content/editions/default/edition.toml", "schema = 1\n");
        project.write(SOURCE, BROCHURE);
        copy(&root.join("themes"), &project.path("themes"));
        let own = |unit: &str| unit.contains("\"ui\"") || unit.contains("schema =");
        for tag in project.locales() {
            for name in ["ui.ftl", "terms.ftl", "site.ftl", "silences.toml"] {
                let Ok(text) = fs::read_to_string(root.join(format!("locales/{tag}/{name}"))) else {
                    continue;
                };
                let parts: String =
                    text.split_inclusive("\n\n").filter(|s| name != "silences.toml" || own(s)).collect();
                project.write(&format!("locales/{tag}/{name}"), &parts);
            }
        }
        project.run(&["sync"], 0);
        for tag in project.locales() {
            project.translate(&tag);
        }
        project
    }

    /// The tags, `en` too.
    pub(crate) fn locales(&self) -> Vec<String> {
        let site = self.read("content/site.toml");
        let tags = site.lines().filter_map(|l| l.strip_prefix("tag = \""));
        tags.filter_map(|l| l.strip_suffix('"')).map(str::to_owned).collect()
    }

    /// Translates each message of the reference: the language's tag in front.
    pub(crate) fn translate(&self, tag: &str) {
        if tag != "en" {
            let unit = "brochures/tablets";
            let reference = self.read(&format!("locales/en/{unit}.ftl"));
            let lines = reference.lines().filter(|l| !l.starts_with('#'));
            let text: String = lines
                .map(|line| match line.split_once(" = ") {
                    Some((key, text)) => format!("{key} = {}\n", in_language(tag, text)),
                    None => format!("{line}\n"),
                })
                .collect();
            self.write(&format!("locales/{tag}/{unit}.ftl"), &text);
        }
    }

    /// Puts the dose right, in the source and in these languages.
    pub(crate) fn correct(&self, tags: &[&str]) {
        self.edit(SOURCE, WRONG, RIGHT);
        self.write("content/editions/default/corrections.toml", CORRECTION);
        self.run(&["sync"], 0);
        for tag in tags {
            self.translate(tag);
        }
    }

    pub(crate) fn release(&self, version: &str, day: &str) -> String {
        self.run(&["release", "--version", version, "--as-of", day], 0)
    }

    /// Builds for readers and returns the folder.
    pub(crate) fn publish(&self) -> PathBuf {
        let out = self.path("public");
        let args = ["build", "--format", "html", "--publish", "--as-of", "2026-12-06"];
        self.run(&args, 0);
        out
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The text of a file.
    #[track_caller]
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
    }

    #[track_caller]
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from:?} is not in {path}:\n{text}");
        self.write(path, &text.replace(from, to));
    }

    /// Runs `shape` and returns what it wrote to both streams.
    #[track_caller]
    pub(crate) fn run(&self, args: &[&str], code: i32) -> String {
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
}

/// An English text in one of the languages.
pub(crate) fn in_language(tag: &str, text: &str) -> String {
    let column = LANGUAGES.iter().position(|l| *l == tag).unwrap();
    let (known, dose) = if text == RIGHT { (WRONG, "2 mg") } else { (text, "20 mg") };
    let row = TEXTS.iter().find(|row| row[0] == known).unwrap_or_else(|| panic!("{text:?}"));
    row[column].replace("20 mg", dose)
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

//! Fonts of pages: what is shown is in them, they shape as the whole fonts do, and they are made once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use shapepress::write::fonts::{MADE_WITH, covered, subset, web};
use tempfile::TempDir;
use walkdir::WalkDir;

#[path = "suite/fonts/woff2.rs"]
mod woff2;

/// The most that the fonts of a page may have, in bytes: for alphabets, and for Chinese.
const MOST: [usize; 2] = [60_000, 300_000];

/// The most that the first visit of a brochure may bring besides fonts and pictures, in bytes after gzip: the page and
/// its style sheet. The words alone are half of it.
const FIRST_VISIT: usize = 18_500;

fn font(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/fonts").join(name)).unwrap()
}

fn letters(text: &str) -> BTreeSet<char> {
    text.chars().collect()
}

/// A sentence of each script, with what is hard to shape in it: joined and marked letters, points, kerning, digits.
const SAMPLES: [(&str, &str, &str); 9] = [
    ("NotoSans-Regular.ttf", "en", "AVATAR Total fi ffl – 37.5 °C, “Type” 1/2 WAVE"),
    ("NotoSans-Bold.ttf", "ro", "Învață să știi când suni: ȘȚ ăâî"),
    ("NotoSans-Regular.ttf", "el", "Ρωτήστε την ομάδα σας: ΐ ΰ ά Ώ;"),
    ("NotoSans-Regular.ttf", "uk", "Зателефонуйте: її, ґанок, об’єм"),
    ("NotoSans-Bold.ttf", "bg", "Обадете се: жълъд, щит, ѝ"),
    ("NotoSansArabic-Regular.ttf", "ar", "السَّلامُ عليكم، لا إلى الله مُمرِّضتك؟ ٣٧٫٥"),
    ("NotoSansArabic-Bold.ttf", "ar", "اتصل بفريقك الآن؛ لأنّ الحُمّى خطر"),
    ("NotoSansHebrew-Regular.ttf", "he", "שָׁלוֹם, בְּרֵאשִׁית וּלְהִתְרָאוֹת: צִ׳ק"),
    ("NotoSansSC-Regular.ttf", "zh-Hans", "您的团队：“今天感觉怎样？”——体温达到38度……"),
];

/// Advances and offsets of the glyphs of a text.
fn shape_text(font: &[u8], text: &str) -> Vec<(u32, i32, i32, i32, i32)> {
    let face = rustybuzz::Face::from_slice(font, 0).unwrap();
    let mut buffer = rustybuzz::UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    let shaped = rustybuzz::shape(&face, &[], buffer);
    let places = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
    places.map(|(i, p)| (i.cluster, p.x_advance, p.y_advance, p.x_offset, p.y_offset)).collect()
}

#[test]
fn a_part_shapes_as_the_whole_font() {
    for (name, tag, text) in SAMPLES {
        let whole = font(name);
        let file = web(&whole, &letters(text)).unwrap();
        let part = woff2::unpack(&file);
        assert!(part.len() < whole.len() / 2, "{name}, {tag}");
        let (a, b) = (shape_text(&whole, text), shape_text(&part, text));
        assert!(!a.is_empty());
        assert_eq!(a, b, "{name}, {tag}");
    }
    // The comparison can fail: without its table of joined forms, Arabic is other glyphs.
    let whole = font("NotoSansArabic-Regular.ttf");
    let mut bare = whole.clone();
    let at = bare.windows(4).position(|w| w == b"GSUB").unwrap();
    bare[at..at + 4].copy_from_slice(b"xxxx");
    let text = SAMPLES[5].2;
    assert_ne!(shape_text(&whole, text), shape_text(&bare, text));
}

#[test]
fn the_same_letters_make_the_same_bytes() {
    let whole = font("NotoSans-Regular.ttf");
    let first = web(&whole, &letters("Call now")).unwrap();
    assert_eq!(web(&whole, &letters("wonllaC ")).unwrap(), first);
    assert_ne!(web(&whole, &letters("Call then")).unwrap(), first);
}

/// Another version of what makes fonts can make other bytes; then fonts of earlier builds must not be taken.
#[test]
fn the_makers_of_fonts_are_those_that_recipes_name() {
    let lock: toml::Table = toml::from_str(include_str!("../Cargo.lock")).unwrap();
    let packages = lock["package"].as_array().unwrap();
    for maker in MADE_WITH.split(", ") {
        let (name, version) = maker.split_once(' ').unwrap();
        let known =
            |p: &&toml::Value| p["name"].as_str() == Some(name) && p["version"].as_str() == Some(version);
        assert!(packages.iter().any(|p| known(&p)), "Cargo.lock has no {maker}");
    }
}

/// Damaged fonts end in a finding, wherever they are damaged.
#[test]
fn a_damaged_font_is_never_the_end() {
    let whole = font("NotoSansHebrew-Regular.ttf");
    let text = letters("שלום");
    for cut in [0, 3, 11, 12, 200, 1000, whole.len() / 2, whole.len() - 9] {
        _ = covered(&whole[..cut]);
        _ = web(&whole[..cut], &text);
    }
    assert!(covered(b"not a font").is_err() && subset(b"", &text).is_err());
    let mut seed = 7_usize;
    for _ in 0..200 {
        let mut broken = whole.clone();
        for _ in 0..20 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = (seed >> 24) % broken.len();
            broken[at] = seed.to_le_bytes()[2];
        }
        _ = covered(&broken);
        _ = subset(&broken, &text);
    }
}

// A whole site.

fn copy() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["content", "locales", "themes"] {
        for entry in WalkDir::new(root.join(folder)).into_iter().map(Result::unwrap) {
            let target = dir.path().join(entry.path().strip_prefix(root).unwrap());
            if entry.file_type().is_dir() {
                fs::create_dir_all(target).unwrap();
            } else {
                fs::copy(entry.path(), target).unwrap();
            }
        }
    }
    dir
}

fn shape(root: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_shape")).arg("--root").arg(root).args(args).output().unwrap()
}

fn build(root: &Path, args: &[&str]) {
    let done = shape(root, &[&["build", "--format", "html"], args].concat());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// A line of the table: a language, and its figures.
type Row = (String, Vec<f64>);

/// The fonts of a site by name, with the time at which each was written.
fn fonts(out: &Path) -> BTreeMap<String, Vec<u8>> {
    let all = fs::read_dir(out.join("assets")).unwrap().map(|e| e.unwrap().path());
    all.filter(|p| p.extension().is_some_and(|e| e == "woff2"))
        .map(|p| (p.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(p).unwrap()))
        .collect()
}

fn pages(folder: &Path) -> Vec<PathBuf> {
    let all = WalkDir::new(folder).sort_by_file_name().into_iter().map(|e| e.unwrap().path().to_owned());
    all.filter(|p| p.extension().is_some_and(|e| e == "html")).collect()
}

/// The rules for fonts that a page's style sheet has.
fn faces(out: &Path, page: &Path) -> Vec<String> {
    let html = fs::read_to_string(page).unwrap();
    let (_, link) = html.split_once("rel=\"stylesheet\" href=\"").unwrap();
    let name = link.split('"').next().unwrap().rsplit('/').next().unwrap();
    let css = fs::read_to_string(out.join("assets").join(name)).unwrap();
    css.split("@font-face{").skip(1).map(|rule| rule.split('}').next().unwrap().to_owned()).collect()
}

fn file_of(rule: &str) -> &str {
    rule.split_once("url(").unwrap().1.split(')').next().unwrap()
}

/// The texts of a page's body, as a browser shows them: written anew here, so that it can differ.
fn shown(page: &Path) -> BTreeSet<char> {
    let html = fs::read_to_string(page).unwrap();
    let body = &html[html.find("<body").unwrap()..];
    let mut out = BTreeSet::new();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        out.extend(text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").chars());
        if let Some((_, label)) = tag.split_once("data-label=\"") {
            out.extend(label.split('"').next().unwrap().chars());
        }
    }
    out.retain(|c| !c.is_control());
    out
}

#[test]
fn what_a_language_shows_is_in_its_fonts() {
    let project = copy();
    build(project.path(), &[]);
    let out = project.path().join("public");
    let files = fonts(&out);
    let all: BTreeSet<char> =
        ["NotoSans-Regular", "NotoSansArabic-Regular", "NotoSansHebrew-Regular", "NotoSansSC-Regular"]
            .iter()
            .flat_map(|name| covered(&font(&format!("{name}.ttf"))).unwrap())
            // The arrow back from a source: only the Chinese font has one, whose range leaves it out.
            .filter(|c| *c != '\u{2191}')
            .collect();
    // A mirrored bracket comes along for right-to-left pages; digits, hyphens and brackets are the browser's own.
    let extra = letters(" ()-.0123456789\u{2010}()[]<>«»‹›{}");
    let mut table = String::new();
    let mut locales: Vec<PathBuf> = fs::read_dir(&out).unwrap().map(|e| e.unwrap().path()).collect();
    locales.retain(|p| p.join("index.html").exists());
    locales.sort();
    assert!(locales.len() >= 18);
    for folder in &locales {
        let tag = folder.file_name().unwrap().to_str().unwrap();
        let pages = pages(folder);
        let wanted: BTreeSet<char> = pages.iter().flat_map(|p| shown(p)).collect();
        let rules = faces(&out, &pages[0]);
        assert!(pages.iter().all(|p| faces(&out, p) == rules), "{tag}");
        let part = |weight: &str| -> BTreeMap<&str, BTreeSet<char>> {
            let of = |rule: &&String| rule.contains("font-weight:700") == (weight == "700");
            rules
                .iter()
                .filter(of)
                .map(|r| (file_of(r), covered(&woff2::unpack(&files[file_of(r)])).unwrap()))
                .collect()
        };
        let has: BTreeSet<char> = part("400").into_values().flatten().collect();
        let missing: String = wanted.iter().filter(|c| all.contains(c) && !has.contains(c)).collect();
        // Latin letters of other languages' names are in every page; Arabic or Chinese ones have files of their own.
        assert_eq!(missing, "", "{tag} shows them, and its fonts do not have them");
        let bold: BTreeSet<char> = part("700").into_values().flatten().collect();
        assert!(bold.is_subset(&has), "{tag}");
        let needless: String = has.iter().filter(|c| !wanted.contains(c) && !extra.contains(c)).collect();
        assert_eq!(needless, "", "{tag} has them in its fonts, and shows them nowhere");

        // What a page loads: files whose letters its language uses, not those for names of other languages.
        let sizes: Vec<(&str, usize)> = rules
            .iter()
            .filter(|rule| {
                let script = ["Arabic", "Hebrew", "SC"]
                    .iter()
                    .find(|s| file_of(rule).starts_with(&format!("NotoSans{s}-")));
                let own = match tag {
                    "ar" => Some("Arabic"),
                    "he" => Some("Hebrew"),
                    "zh-Hans" => Some("SC"),
                    _ => None,
                };
                script.is_none_or(|script| Some(*script) == own) && !file_of(rule).contains("Italic")
            })
            .map(|rule| (file_of(rule), files[file_of(rule)].len()))
            .collect();
        let sum: usize = sizes.iter().map(|(_, size)| size).sum();
        assert!(sum <= MOST[usize::from(tag == "zh-Hans")], "{tag}: {sum} bytes of fonts: {sizes:?}");
        let of = |bold: bool| -> usize {
            sizes.iter().filter(|(n, _)| n.contains("Bold") == bold).map(|(_, size)| size).sum()
        };
        let kb = |bytes: usize| format!("{}.{}", bytes / 1000, bytes % 1000 / 100);
        let [page, style] = first_visit(&out, folder);
        assert!(page + style <= FIRST_VISIT, "{tag}: {page} and {style} bytes besides fonts and pictures");
        // Both are as many, as was asserted above.
        let counts = [wanted.intersection(&all).count(), has.intersection(&wanted).count()];
        assert_eq!(counts[0], counts[1], "{tag}");
        let row = [of(false), of(true), sum, page, style, page + style].map(kb).join(" | ");
        writeln!(table, "| {tag} | {} | {} | {row} |", counts[0], counts[1]).unwrap();
    }
    page_of_figures(&table);
}

/// Bytes after gzip, as servers send them.
fn packed(bytes: &[u8]) -> usize {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut out, bytes).unwrap();
    out.finish().unwrap().len()
}

/// What the largest brochure of a language brings after gzip, and the style sheet of the language.
fn first_visit(out: &Path, folder: &Path) -> [usize; 2] {
    let brochures = fs::read_dir(out.join("assets/covers")).unwrap();
    let ids = brochures.map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "svg"));
    let pages = ids.map(|id| folder.join(id.file_stem().unwrap()).join("index.html"));
    let largest = pages.map(|page| packed(&fs::read(page).unwrap())).max().unwrap();
    let html = fs::read_to_string(folder.join("index.html")).unwrap();
    let (_, link) = html.split_once("rel=\"stylesheet\" href=\"").unwrap();
    [largest, packed(&fs::read(folder.join(link.split('"').next().unwrap())).unwrap())]
}

const RULE: &str = "|---|---|---|---|---|---|---|---|---|\n";

/// Keeps the table in docs/fonts.md true; `UPDATE_DOCS=1` writes it.
fn page_of_figures(table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/fonts.md");
    let text = fs::read_to_string(&path).unwrap();
    let (head, rest) = text.split_once(RULE).unwrap();
    let (_, tail) = rest.split_once("\n\n").unwrap();
    let renewed = format!("{head}{RULE}{table}\n{tail}");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, renewed).unwrap();
        return;
    }
    // Texts change daily, and each letter some bytes: what is written must be near, not equal.
    let figures = |table: &str| -> Vec<Row> {
        let rows = table.lines().map(|row| row.split('|').map(str::trim).collect::<Vec<_>>());
        rows.filter(|row| row.len() == 11)
            .map(|row| (row[1].to_owned(), row[2..10].iter().map(|cell| cell.parse().unwrap()).collect()))
            .collect()
    };
    let (is, said) = (figures(table), figures(rest.split_once("\n\n").unwrap().0));
    let near =
        |((a, xs), (b, ys)): (&Row, &Row)| a == b && xs.iter().zip(ys).all(|(x, y)| (x - y).abs() <= 0.1 * x);
    assert!(
        is.len() == said.len() && is.iter().zip(&said).all(near),
        "docs/fonts.md is out of date: run `UPDATE_DOCS=1 cargo test --test fonts`\n{table}"
    );
}

#[test]
fn fonts_are_made_once_and_anew_when_texts_change() {
    let project = copy();
    let root = project.path();
    build(root, &[]);
    let out = root.join("public");
    let first = fonts(&out);
    // What a build takes from an earlier one is checked by its sum: a change of the file shows whether it is made.
    let recipes = |out: &Path| -> BTreeMap<String, String> {
        let marker: serde_json::Value =
            serde_json::from_slice(&fs::read(out.join("shapepress.json")).unwrap()).unwrap();
        serde_json::from_value(marker["recipes"].clone()).unwrap()
    };
    let known = recipes(&out);
    assert!(first.keys().all(|name| known.contains_key(&format!("assets/{name}"))));

    // The same bytes without an earlier build, and with one.
    build(root, &[]);
    assert_eq!(fonts(&out), first);
    build(root, &["--out", root.join("other").to_str().unwrap()]);
    assert_eq!(fonts(&root.join("other")), first);

    // A part, in a folder of its own, has the fonts of its language.
    build(root, &["--locale", "el", "--out", root.join("part").to_str().unwrap()]);
    let part = fonts(&root.join("part"));
    let greek = faces(&out, &out.join("el/mood/index.html"));
    let names: Vec<&str> =
        greek.iter().map(|rule| file_of(rule)).filter(|n| n.starts_with("NotoSans-")).collect();
    assert!(!names.is_empty());

    // A damaged font of an earlier build is made anew.
    let (name, bytes) = first.iter().next().unwrap();
    fs::write(out.join("assets").join(name), b"damaged").unwrap();
    build(root, &[]);
    assert_eq!(&fonts(&out)[name], bytes);

    // A new letter makes new fonts for its language and leaves the others.
    let source = root.join("locales/el/ui.ftl");
    let text = fs::read_to_string(&source).unwrap();
    let line = text.lines().find(|l| l.starts_with("footer-independent = ")).unwrap();
    fs::write(&source, text.replace(line, &format!("{line} Ϗ"))).unwrap();
    build(root, &[]);
    let after = fonts(&out);
    let added: Vec<_> = after.keys().filter(|name| !first.contains_key(*name)).collect();
    assert!(!added.is_empty() && added.iter().all(|name| name.starts_with("NotoSans-")), "{added:?}");
    assert!(added.len() <= 3 && part.len() <= first.len());
    let now = faces(&out, &out.join("el/mood/index.html"));
    assert_ne!(now, greek);
}

#[test]
fn a_broken_or_missing_font_is_told_with_its_rule() {
    let project = copy();
    let root = project.path();
    fs::write(root.join("themes/default/fonts/NotoSansHebrew-Bold.ttf"), b"this was a font").unwrap();
    fs::remove_file(root.join("themes/default/fonts/NotoSans-Bold.ttf")).unwrap();
    let out = shape(root, &["build", "--format", "html"]);
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert_eq!(out.status.code(), Some(1));
    assert!(said.contains("font-broken") && said.contains("fonts/NotoSansHebrew-Bold.ttf"), "{said}");
    assert!(said.contains("font-missing") && said.contains("fonts/NotoSans-Bold.ttf"), "{said}");
    assert!(said.contains("themes/default/styles/main.css:"), "{said}");
}

#[test]
fn fonts_come_with_their_licence_and_from_the_site_only() {
    let project = copy();
    build(project.path(), &["--locale", "en", "--out", project.path().join("part").to_str().unwrap()]);
    let out = project.path().join("part");
    assert!(
        fs::read_to_string(out.join("assets/LICENSE_FONT.txt")).unwrap().contains("SIL Open Font License")
    );
    let rules = faces(&out, &out.join("en/mood/index.html"));
    assert!(!rules.is_empty());
    for rule in rules {
        assert!(rule.contains("font-display:optional") && !rule.contains("--within"), "{rule}");
        assert!(out.join("assets").join(file_of(&rule)).is_file(), "{rule}");
    }
    assert!(fs::read_to_string(out.join("en/mood/index.html")).unwrap().contains("font-src 'self'"));
    // The page for wrong addresses can stand at any depth, where no address of a font would be right.
    assert!(!fs::read_to_string(out.join("404.html")).unwrap().contains("@font-face"));
}

//! `shape export` of a memory, a term base and the style of a language.

#[path = "suite/stories/project.rs"]
mod project;

use std::fs;

use project::Project;

/// A project with a glossary and a style.
fn with_glossary() -> Project {
    let project = Project::new();
    project.write(
        "content/glossary.toml",
        "schema = 1\n\n[fatigue]\nterm = \"fatigue\"\ndefinition = \"*Strong* tiredness & more.\"\n",
    );
    project.write(
        "locales/ar/style.toml",
        "schema = 1\naddress = \"plural <polite>\"\ngender = \"neutral\"\nquotes = \"«…»\"\ndigits = \"arab\"\nforbidden = \
         [\"كلمة\"]\n",
    );
    project.write("locales/ar/stems.toml", "schema = 1\n\n[stems]\nfatigue = [\"تعب\", \"إرهاق\"]\n");
    project.run(&["sync"], 0);
    let key = project.key_of("glossary", "fatigue");
    let meaning = project.key_of("glossary", "*Strong* tiredness & more.");
    project.write("locales/ar/glossary.ftl", &format!("{key} = التعب\n{meaning} = تعب *شديد* وأكثر.\n"));
    project.write("locales/pl/glossary.ftl", &format!("{key} = zmęczenie\n"));
    project
}

fn export(project: &Project, args: &[&str], file: &str) -> String {
    let text = |out: &str| {
        let out = project.path(out);
        project.run(&[&["export", "--out", out.to_str().unwrap()], args].concat(), 0);
        fs::read_to_string(out.join(file)).unwrap()
    };
    let first = text("first");
    assert!(first == text("second"), "the same bytes");
    first
}

#[test]
fn a_memory_holds_what_is_translated_without_fault() {
    let project = with_glossary();
    project.edit(
        "locales/fr/brochures/walk.ftl",
        "Commencez par { $minutes } minutes",
        "Commencez par 10 minutes",
    );
    let tmx = export(&project, &["--format", "tmx"], "fr.tmx");
    assert!(tmx.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n<header "));
    let key = project.key_of("brochures/walk", "Take 5 mg of the tablet before you walk.");
    let unit = format!(
        "<tu tuid=\"brochures/walk/{key}\">\n<tuv xml:lang=\"en\"><seg>Take 5 mg of the tablet before you walk.</seg></tuv>\n\
         <tuv xml:lang=\"fr\"><seg>Prenez 5 mg du comprimé avant de marcher.</seg></tuv>\n</tu>\n"
    );
    assert!(tmx.contains(&unit), "{tmx}");
    assert!(tmx.contains("<ph x=\"1\" type=\"x-name\">{ -tablet }</ph>") && tmx.contains("tuid=\"ui/home\""));
    assert!(!tmx.contains("Commencez par"), "it lost its number");
    assert!(!tmx.contains("fatigue"), "it is not translated");
    assert_eq!(tmx.matches("<tu ").count(), tmx.matches("</tu>").count());
    let one = export(&project, &["--format", "tmx", "--locale", "pl"], "pl.tmx");
    assert!(one.contains("zmęczenie"));
}

#[test]
fn the_term_base_holds_each_language() {
    let project = with_glossary();
    let tbx = export(&project, &["--format", "tbx"], "glossary.tbx");
    let entry = "<conceptEntry id=\"fatigue\">\n<langSec xml:lang=\"en\">\n<descrip type=\"definition\">Strong tiredness \
                 &amp; more.</descrip>\n<termSec><term>fatigue</term></termSec>\n</langSec>\n<langSec xml:lang=\"ar\">\n\
                 <descrip type=\"definition\">تعب شديد وأكثر.</descrip>\n<termSec><term>التعب</term></termSec>\n</langSec>\n\
                 <langSec xml:lang=\"pl\">\n<termSec><term>zmęczenie</term></termSec>\n</langSec>\n</conceptEntry>\n";
    assert!(tbx.contains(entry), "{tbx}");
    assert!(!tbx.contains("xml:lang=\"fr\""), "it is not translated");
}

#[test]
fn the_style_is_a_page_that_everyone_can_read() {
    let project = with_glossary();
    let page = export(&project, &["--format", "style", "--locale", "ar"], "style-ar.html");
    for expected in [
        "<html lang=\"en\" dir=\"ltr\">",
        "<h1>Style: <span lang=\"ar\" dir=\"rtl\">ar</span> (ar)</h1>",
        "<th scope=\"row\">Form of address</th><td>plural &lt;polite&gt;</td><td>no</td>",
        "<bdi>٠١٢٣٤٥٦٧٨٩</bdi> (<code>arab</code>)",
        "<ul lang=\"ar\" dir=\"rtl\"><li>كلمة</li></ul>",
        "<tr id=\"fatigue\"><th scope=\"row\" lang=\"en\" dir=\"ltr\">fatigue</th>",
        "<td lang=\"ar\" dir=\"rtl\">التعب</td><td><ul lang=\"ar\" dir=\"rtl\"><li>تعب</li><li>إرهاق</li></ul></td>",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    assert_eq!(
        page.matches("<th").count() - page.matches("<thead").count(),
        page.matches("<th scope=").count()
    );
    assert!(!page.contains("<script") && !page.contains("http"));
    let none = export(&project, &["--format", "style", "--locale", "pl"], "style-pl.html");
    assert!(none.contains("<em>not decided</em>") && none.contains("<em>not checked</em>"), "{none}");
}

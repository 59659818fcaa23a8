//! The glossary and the site's own texts.

use shapepress::diag::{Format, SourceMap, render};
use shapepress::markdown::{read_glossary, read_site};

use crate::dump;

#[test]
fn a_glossary_is_one_list_of_definitions() {
    let mut map = SourceMap::default();
    let text = "schema = 1\n\n[chemotherapy]\nterm = \"chemotherapy\"\ndefinition = \"Treatment with *medicines*, see \
                [stoma][term-stoma].\"\n\n[stoma]\nterm = \"**stoma**\"\ndefinition = \"\"\n\n[Bad_Key]\nterm = \
                \"x\"\ndefinition = \"y\"\n\n[half]\ndefinition = \"z\"\n\n[port]\nterm = \"port\"\ndefinition = \"A small box\"\nplural = \"ports\"\n";
    let file = map.add("content/glossary.toml", text);
    let (glossary, diagnostics) = read_glossary(&map, file);
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "../suite/markdown/snapshots" }, {
        insta::assert_snapshot!(
            "glossary",
            format!("{}\n{}", dump::brochure(&map, &glossary), render(&diagnostics, &map, Format::Text))
        );
    });
}

#[test]
fn a_site_has_two_texts() {
    let mut map = SourceMap::default();
    let text = "schema = 1\ntitle = \"Our guides\"\ndescription = \"For { $n } people\"\nbase-url = \"https://x/\"\n";
    let file = map.add("content/site.toml", text);
    let (site, diagnostics) = read_site(&map, file);
    assert!(diagnostics.is_empty());
    assert_eq!(
        dump::brochure(&map, &site),
        "title meta_fnlx2s73 @2:10-2:20: \"Our guides\"\ndescription meta_77mpqpiu @3:16-3:33: \"For \" $n \" \
         people\"\n"
    );
}

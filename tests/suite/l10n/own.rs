//! The project's own Fluent files and interface texts have no faults.

use std::path::Path;

use crate::support::Bench;

#[test]
fn our_own_interface_texts_have_no_faults() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut read = 0;
    for entry in std::fs::read_dir(locales).unwrap() {
        let folder = entry.unwrap().path();
        let Ok(ui) = std::fs::read_to_string(folder.join("ui.ftl")) else { continue };
        let tag = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let mut bench = Bench::new();
        let (_, found) = bench.localizer(&tag, "", &ui);
        assert_eq!(bench.render(&found), "", "{tag}");
        read += 1;
    }
    assert!(read > 0);
}

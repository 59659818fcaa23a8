//! The memory, as translate-toolkit reads it.

use crate::project::{LOCALES, Project};
use crate::support::tool;

#[test]
#[ignore = "run by tests/exchange/run"]
fn translate_toolkit_reads_the_memory() {
    let project = Project::new();
    let out = project.path("memory");
    project.run(&["export", "--format", "tmx", "--out", out.to_str().unwrap()], 0);
    for tag in LOCALES {
        let file = out.join(format!("{tag}.tmx"));
        let source = "Take 5 mg of the tablet before you walk.";
        let target = crate::project::in_language(tag, source);
        tool(&["tmx", file.to_str().unwrap(), "en", tag, source, &target]);
    }
}

//! Which paths an output folder may hold.

use std::collections::BTreeMap;

use super::MARKER;
use crate::diag::Diagnostic;
use crate::model::OutputTree;

/// Characters that a USB stick (FAT, exFAT) or Windows cannot store in a name.
const UNFIT: [char; 8] = ['\\', ':', '*', '?', '"', '<', '>', '|'];

/// Names that Windows keeps for devices, whatever follows after a dot.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Refuses a tree whose files could not stand beside each other on every disk and stick.
pub(super) fn check_tree(tree: &OutputTree) -> Result<(), Diagnostic> {
    // Lower-case path of every file and folder → the path as written, and whether it is a file.
    let mut taken: BTreeMap<String, (&str, bool)> = BTreeMap::new();
    for path in tree.files.keys() {
        if let Some(fault) = fault(path) {
            return Err(refuse(path, fault));
        }
        let ends = path.match_indices('/').map(|(i, _)| (i, false)).chain([(path.len(), true)]);
        for (end, is_file) in ends {
            let part = &path[..end];
            match taken.insert(part.to_lowercase(), (part, is_file)) {
                Some((other, _)) if other != part => {
                    return Err(refuse(path, &format!("differs from `{other}` only by capital letters")));
                }
                Some((other, was_file)) if was_file || is_file => {
                    return Err(refuse(path, &format!("needs `{other}` to be a file and a folder at once")));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// Why a path is not a plain relative path that every disk can store, if so.
pub(super) fn fault(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        return Some("is empty");
    }
    if path.eq_ignore_ascii_case(MARKER) {
        return Some("is the name of the marker");
    }
    for name in path.split('/') {
        let stem = name.split('.').next().unwrap_or_default();
        if name.is_empty() || name == "." || name == ".." {
            return Some("is not a plain path within the folder");
        }
        if name.contains(UNFIT) || name.contains(char::is_control) {
            return Some("has a character that not every disk can store");
        }
        if name.ends_with(['.', ' ']) || DEVICES.contains(&stem.to_ascii_lowercase().as_str()) {
            return Some("has a name that Windows cannot store");
        }
    }
    None
}

fn refuse(path: &str, fault: &str) -> Diagnostic {
    Diagnostic::error("output-path", format!("the path `{path}` {fault}"))
        .at_path(path)
        .why("the folder must work on every web server and USB stick")
        .help("rename the brochure, module or theme file from which this path is made")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(paths: &[&str]) -> OutputTree {
        let mut tree = OutputTree::default();
        for path in paths {
            tree.insert(*path, "x");
        }
        tree
    }

    #[test]
    fn plain_paths_are_fine() {
        assert_eq!(
            check_tree(&tree(&["index.html", "en/index.html", "en/a/index.html", "zh-Hans/a/b"])),
            Ok(())
        );
    }

    #[test]
    fn paths_that_leave_the_folder_or_do_not_fit_every_disk_are_refused() {
        for path in [
            "",
            "/etc/passwd",
            "../x",
            "a/../b",
            "a//b",
            "a/",
            "./a",
            "a\\b",
            "c:x",
            "a\0",
            "a\n",
            "a.",
            "a ",
            "aux.html",
            "Con",
            "shapepress.json",
            "ShapePress.JSON",
        ] {
            assert_eq!(check_tree(&tree(&[path])).map_err(|d| d.code), Err("output-path"), "{path:?}");
        }
    }

    #[test]
    fn paths_that_collide_are_refused() {
        for paths in
            [["a/index.html", "A/other.html"], ["a", "A"], ["a", "a/b"], ["a/b", "a/b/c"], ["é", "É"]]
        {
            assert_eq!(check_tree(&tree(&paths)).map_err(|d| d.code), Err("output-path"), "{paths:?}");
        }
    }
}

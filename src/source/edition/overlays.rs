//! `content/editions/<id>/overlays.toml`.

use super::values::chosen;
use crate::config::{Table, with_root};
use crate::diag::{Diagnostic, SourceMap};
use crate::model::{Action, Kind, Overlay, Target, UnitId};

const ACTIONS: [(&str, Action); 5] = [
    ("add-before", Action::AddBefore),
    ("add-after", Action::AddAfter),
    ("append", Action::Append),
    ("replace", Action::Replace),
    ("remove", Action::Remove),
];

/// Reads the changes; none where there is no such file.
pub(super) fn read(map: &SourceMap, edition: &str, d: &mut Vec<Diagnostic>) -> Vec<Overlay> {
    let Some(file) = map.find(&format!("content/editions/{edition}/overlays.toml")) else {
        return Vec::new();
    };
    let read = with_root(map, file, map.whole(file).range(), d, |root, d| root.tables("changes", d, change));
    read.unwrap_or_default().into_iter().flatten().collect()
}

fn change(table: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<Overlay> {
    let page = table.required("page", d);
    let action = table.required("action", d);
    let section = table.string("section", d);
    let block = table.string("block", d);
    let expects = table.string("expects", d).map(|e| (e.value, e.span));
    let with = table.string("with", d).map(|w| (w.value, w.span));
    // For people; sign-offs bind what becomes of the page.
    table.string("reason", d);
    let (page, action) = (page?, action?);
    let chosen = chosen(&action, &ACTIONS, d)?;
    let mut fault = |message: &str, help: &str| {
        d.push(Diagnostic::error("overlay-shape", message).at(action.span).help(help));
        None
    };
    let target = match (section, block) {
        (Some(section), None) => (Target::Section(section.value), section.span),
        (None, Some(block)) => {
            let id = block.value.strip_prefix('#').unwrap_or(&block.value).to_owned();
            (Target::Block(id), block.span)
        }
        _ => {
            return fault(
                "a change names either a section or a block",
                "write `section = \"…\"` with the id of a heading, or `block = \"#…\"`",
            );
        }
    };
    match (chosen, &with) {
        (Action::Remove, Some(_)) => {
            return fault("what is removed has no `with`", "take `with` out, or use `action = \"replace\"`");
        }
        (Action::Remove, None) | (_, Some(_)) => {}
        _ => {
            return fault(
                "the change does not say what is put in",
                "write `with = \"…\"`: the id of a module in the edition's `modules` folder",
            );
        }
    }
    let unit = match page.value.strip_prefix("modules/") {
        Some(id) => UnitId::module(id),
        None => UnitId::new(Kind::Brochure, page.value.as_str()),
    };
    Some(Overlay { page: (unit, page.span), action: chosen, target, expects, with })
}

//! The words of the tool's own pages, which are for those who work on a project.
//!
//! They are English, like findings, and built into the program: in `locales/` every file is offered to translators, and
//! a project made with an older version would lack the words of a newer one.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::catalog::catalog;
use super::format::{Formats, Number};
use super::resolve::{Resolver, Value, Variables, flatten};
use super::segment::{Language, no_variables};
use crate::diag::{Diagnostic, SourceMap};
use crate::model::{Direction, Interface, Lang, Locale};

/// The words of the tool's own pages.
#[derive(Debug)]
pub struct ToolWords {
    language: Language,
    /// Texts without variables.
    pub fixed: Interface,
    /// Their language.
    pub lang: Lang,
}

/// What is put into a text.
#[derive(Clone, Copy, Debug)]
pub enum ToolValue<'a> {
    /// A number.
    Count(usize),
    /// A name.
    Text(&'a str),
}

impl ToolWords {
    /// Reads the words; findings would be faults of the program, and a test sees to it that there are none.
    pub fn new() -> (Self, Vec<Diagnostic>) {
        let mut map = SourceMap::default();
        let file = map.add("tool.ftl", include_str!("data/tool.ftl"));
        let locale = Locale {
            tag: "en".to_owned(),
            name: "English".to_owned(),
            dir: Direction::Ltr,
            format: "en-GB".to_owned(),
            digits: None,
            parent: None,
            span: map.whole(file),
        };
        let (catalog, mut found) = catalog(&map, &locale.tag, &BTreeMap::new(), Some(file), None);
        let (formats, more) = Formats::new(&locale);
        found.extend(more);
        let language = Language { catalogs: vec![Arc::new(catalog)], formats };
        let mut out = Self { language, fixed: Interface::default(), lang: locale.lang() };
        let ids: Vec<String> = out.ids().map(str::to_owned).collect();
        for id in ids {
            if let Some(text) = out.resolved(&id, no_variables()) {
                out.fixed.texts.insert(id, text);
            }
        }
        (out, found)
    }

    /// All ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.language.catalogs.iter().flat_map(|c| c.ui.keys()).map(String::as_str)
    }

    /// A text with its values; its id where there is none.
    pub fn text(&self, id: &str, values: &[(&str, ToolValue<'_>)]) -> String {
        let value = |v: &ToolValue<'_>| match v {
            ToolValue::Count(n) => Value::Number(Number::count(*n)),
            ToolValue::Text(text) => Value::Text((*text).to_owned()),
        };
        let variables: Variables = values.iter().map(|(name, v)| ((*name).to_owned(), value(v))).collect();
        self.resolved(id, &variables).unwrap_or_else(|| id.to_owned())
    }

    fn resolved(&self, id: &str, variables: &Variables) -> Option<String> {
        let catalog = self.language.catalogs.first()?;
        let pattern = catalog.ui.get(id)?.message.value.as_ref()?;
        let resolved = Resolver::new(self.language.scope(None), variables).resolve(pattern).ok()?;
        Some(flatten(&resolved.pieces))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_sound_and_each_is_used() {
        let (words, found) = ToolWords::new();
        assert!(found.is_empty(), "{found:?}");
        let used = [
            include_str!("../build/dashboard/mod.rs"),
            include_str!("../build/dashboard/texts.rs"),
            include_str!("../write/html/status.rs"),
            include_str!("../../themes/default/templates/status.html"),
            include_str!("../../themes/default/templates/status-base.html"),
            include_str!("../../themes/default/templates/status-figures.html"),
            include_str!("../../themes/default/templates/status-finding.html"),
            include_str!("../../themes/default/templates/status-locale.html"),
            include_str!("../../themes/default/templates/status-outdated.html"),
            include_str!("../../themes/default/templates/status-texts.html"),
        ]
        .concat();
        let unused: Vec<&str> = words
            .ids()
            .filter(|id| {
                let family = ["state-", "role-", "text-state-", "severity-"];
                let in_template = format!(".{}", id.replace('-', "_"));
                !family.iter().any(|f| id.starts_with(f))
                    && !used.contains(&format!("\"{id}\""))
                    && !used.contains(&in_template)
            })
            .collect();
        assert!(unused.is_empty(), "no page says: {unused:?}");
        assert_eq!(
            words.text(
                "figures-of",
                &[
                    ("n", ToolValue::Count(1200)),
                    ("total", ToolValue::Count(1300)),
                    ("percent", ToolValue::Count(92))
                ]
            ),
            "1,200 of 1,300 (92 %)"
        );
        assert_eq!(words.text("nonsense", &[]), "nonsense");
    }
}

//! What the sign-offs of a page change in its notices and its imprint.

use std::collections::BTreeMap;

use super::localizer::Localizer;
use super::resolve::{Resolver, Value, Variables, flatten};
use super::segment::no_variables;
use crate::model::{Document, Notice, Phrase, Review, ReviewCause, Status};

impl Localizer {
    /// The locale's tag.
    pub fn tag(&self) -> &str {
        &self.chain.locale.tag
    }

    /// The names in the source locale's `terms.ftl` as they are written there.
    pub fn source_names(&self) -> BTreeMap<String, String> {
        let terms = self.chain.source_catalog.terms.iter();
        terms
            .filter_map(|(id, entry)| {
                let pattern = entry.message.value.as_ref()?;
                let resolved =
                    Resolver::new(self.source.scope(None), no_variables()).resolve(pattern).ok()?;
                Some((id.strip_prefix('-')?.to_owned(), flatten(&resolved.pieces)))
            })
            .collect()
    }

    /// Tells readers about the review. Only a text that is approved, with every section signed, loses the notice that
    /// nobody reviewed its translation; what was signed and changed since is told with the reason.
    pub fn tell_review(&self, document: &mut Document, review: &Review) {
        if review.complete && document.meta.status == Status::Approved {
            document.reviewed = true;
            document.notices.retain(|n| n.name != "machine-draft");
            let (text, lang) = self.text("role-reviewed", &[]);
            for line in document.imprint.iter_mut().filter(|l| l.name == "translation") {
                line.value = Phrase { text: text.clone(), lang: lang.clone() };
            }
        }
        for (cause, titles) in &review.void {
            let (name, id) = match cause {
                ReviewCause::Source => ("void-source", "notice-void-source"),
                ReviewCause::Value => ("void-value", "notice-void-value"),
                ReviewCause::Translation => ("void-translation", "notice-void-translation"),
            };
            let sections = Value::Text(titles.join(" · "));
            let variables: Variables = [("sections".to_owned(), sections)].into();
            let (text, lang) = self.phrase(id, &variables);
            document.notices.push(Notice { name: name.into(), text, lang });
        }
    }
}

//! The site as a whole.

use std::collections::BTreeMap;

use super::{Locale, Reference, Role};
use crate::diag::Span;

/// `content/site.toml`, `references.toml` and `links.toml` as data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Where the site will stand, with a final `/`; absolute addresses (canonical, sitemap) are made of it.
    pub base_url: String,
    /// The tag of the locale in which the sources are written.
    pub source_locale: String,
    /// The locales, in the order of the table.
    pub locales: Vec<Locale>,
    /// Id of the module that is shown as the page "about".
    pub about: Option<String>,
    /// Id of the module that stands in every imprint.
    pub disclaimer: Option<String>,
    /// What may be published.
    pub policy: Policy,
    /// Sources of statements by key.
    pub references: BTreeMap<String, Reference>,
    /// Destinations by label.
    pub links: BTreeMap<String, ExternalLink>,
}

impl Site {
    /// The locale with this tag.
    pub fn locale(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|l| l.tag == tag)
    }
}

/// A destination outside the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExternalLink {
    /// Its address.
    pub url: String,
    /// Addresses for single locales.
    pub by_locale: BTreeMap<String, String>,
    /// Where it is declared.
    pub span: Span,
}

/// What `--publish` asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Whether sample text may be published, with a notice that cannot be removed.
    pub allow_sample: bool,
    /// Who must sign each section of a translation, at least one role.
    pub sign_off: Vec<Role>,
}

impl Default for Policy {
    fn default() -> Self {
        Self { allow_sample: false, sign_off: vec![Role::Translator, Role::Clinician] }
    }
}

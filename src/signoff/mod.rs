//! Who approved which section of a brochure in which language, bound to the text by hash.
//!
//! A sign-off holds the *resolved* section as [`Section::parts`]: each text in order with hashes of its source, its
//! translation and what readers see, then the modules, values, names, links and sources in it, and its outline. It is valid as
//! long as the section has the same parts. So a change voids exactly the sign-offs of the sections that it touches, and
//! the difference of the parts says why.
//!
//! The ledger proves agreement, not identity: who may write to the project can write a sign-off.

mod carry;
mod compare;
mod ledger;
mod outline;
mod section;
mod values;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::diag::Span;
use crate::model::{Date, Role};

pub use carry::{Correction, Move, correct, corrections, follow};
pub use compare::{Reason, review};
pub use ledger::{Ledger, edition_path, locale_path};
pub use section::{Input, sections};

/// The roles that can sign.
pub const ROLES: [Role; 2] = [Role::Translator, Role::Clinician];

/// A section of a page in one language and edition, as readers get it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The heading's id; `meta` for front matter, `intro` for what stands before the first heading.
    pub id: String,
    /// The heading in this language; the page's title where there is none.
    pub title: String,
    /// What a sign-off binds, a line for each part.
    pub parts: Vec<String>,
    /// The texts behind the hashes in the parts.
    pub texts: BTreeMap<String, String>,
    /// Whether every text has a usable translation.
    pub translated: bool,
    /// The places of the translations in the `.ftl` files.
    pub targets: Vec<Span>,
    /// Where the values in it are declared.
    pub declared: BTreeMap<String, Span>,
    /// Its texts in reading order.
    pub leaves: Vec<Leaf>,
}

/// A text of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// Its place among all leaves of the page, front matter first.
    pub at: usize,
    /// Its name in the parts: its message's id, with the file of a module before it.
    pub name: String,
    /// A hash of its source, its translation and what readers see: a comment on it is bound to that.
    pub code: String,
}

/// One SHA-256, in hexadecimal, over all parts of all sections: it changes whenever a sign-off would be void.
pub fn fingerprint(sections: &[Section]) -> String {
    let mut all = Sha256::new();
    for section in sections {
        for line in std::iter::once(&section.id).chain(&section.parts) {
            all.update((line.len() as u64).to_le_bytes());
            all.update(line);
        }
    }
    data_encoding::HEXLOWER.encode(&all.finalize())
}

/// One sign-off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The section's id.
    pub section: String,
    /// In which role.
    pub role: Role,
    /// Name and function, as given.
    pub by: String,
    /// The day, if it was given.
    pub date: Option<Date>,
    /// The section's parts when it was signed.
    pub parts: Vec<String>,
    /// Texts that were carried over since, each with the names of those who said so.
    pub carried: Vec<String>,
    /// Where it stands in the ledger; `None` for one that is not written yet.
    pub span: Option<Span>,
}

/// How a section stands in one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody signed.
    Open,
    /// Signed, and nothing changed since.
    Signed(Entry),
    /// Signed, but the section changed.
    Void(Entry, Vec<Reason>),
}

/// A section and how it stands in each role that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// The section.
    pub section: Section,
    /// How it stands.
    pub standings: Vec<(Role, Standing)>,
}

impl Reviewed {
    /// Whether all roles signed what the section says now.
    pub fn signed(&self) -> bool {
        !self.standings.is_empty() && self.standings.iter().all(|(_, s)| matches!(s, Standing::Signed(_)))
    }
}

/// The first 80 bits of the SHA-256 of a text, in base32: 16 letters and digits.
fn hash(text: &str) -> String {
    let mut out = data_encoding::BASE32_NOPAD.encode(&Sha256::digest(text.as_bytes())[..10]);
    out.make_ascii_lowercase();
    out
}

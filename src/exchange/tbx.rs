//! TBX (ISO 30042:2019), dialect TBX-Basic in the style DCA: the glossary with its definitions, for the term bases of
//! translators' tools.

use std::fmt::Write as _;

use super::escape::escaped;

/// An entry of the glossary.
#[derive(Clone, Debug)]
pub struct Concept {
    /// Its key in `content/glossary.toml`.
    pub key: String,
    /// What it is called, by language: the source language first.
    pub terms: Vec<ConceptTerm>,
}

/// An entry in one language.
#[derive(Clone, Debug)]
pub struct ConceptTerm {
    /// The language's tag.
    pub lang: String,
    /// The term.
    pub term: String,
    /// What it means, where that is translated.
    pub definition: Option<String>,
}

/// The glossary as a term base. `source` is the tag of the source language.
pub fn tbx(source: &str, concepts: &[Concept]) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"{}\" \
         xmlns=\"urn:iso:std:iso:30042:ed-2\">\n<tbxHeader><fileDesc><sourceDesc><p>The glossary of the brochures: \
         content/glossary.toml</p></sourceDesc></fileDesc></tbxHeader>\n<text>\n<body>\n",
        escaped(source)
    );
    for concept in concepts {
        _ = writeln!(out, "<conceptEntry id=\"{}\">", escaped(&concept.key));
        for term in &concept.terms {
            _ = writeln!(out, "<langSec xml:lang=\"{}\">", escaped(&term.lang));
            if let Some(definition) = &term.definition {
                _ = writeln!(out, "<descrip type=\"definition\">{}</descrip>", escaped(definition));
            }
            _ = writeln!(out, "<termSec><term>{}</term></termSec>\n</langSec>", escaped(&term.term));
        }
        out.push_str("</conceptEntry>\n");
    }
    out.push_str("</body>\n</text>\n</tbx>\n");
    out
}

//! Figures: one localized drawing for each locale, next to its page.

use super::blocks::Blocks;
use super::inline::attribute_text;
use crate::diag::{Diagnostic, FileId, Span};
use crate::model::{Block, Text};
use crate::write::drawing::{self, Medium};

/// A picture to write next to a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Picture {
    /// Its path in the project.
    pub(crate) source: String,
    /// Its file name next to the page.
    pub(crate) name: String,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

impl Blocks<'_> {
    pub(super) fn figure(
        &mut self,
        block: &Block<Text>,
        alt: &Text,
        path: &str,
        file: Option<FileId>,
        texts: &[(Span, Text)],
        caption: Option<&Text>,
    ) {
        self.start("figure", block, None);
        let lang = self.within.clone().unwrap_or_else(|| self.document.locale.lang());
        let mut size = None;
        let bytes = if let Some(file) = file {
            let source = self.around.map.text(file);
            size = drawing::size(source);
            let runs =
                texts.iter().map(|(span, text)| (span.range(), attribute_text(&text.content))).collect();
            Some(drawing::localize(source, runs, &lang, Medium::Page).into_bytes())
        } else {
            self.around.assets.get(path).cloned()
        };
        if let Some(bytes) = bytes {
            let name = self.picture(path, bytes);
            let (width, height) = size.unzip();
            self.out
                .open("img")
                .attr("src", &name)
                .attr("alt", &attribute_text(&alt.content))
                .maybe("width", width.as_deref())
                .maybe("height", height.as_deref())
                .lang(alt.lang.as_ref())
                .void();
        } else {
            self.report(
                Diagnostic::error("picture-missing", format!("the picture {path} was not read"))
                    .at(block.span)
                    .why("readers see its description in its place")
                    .help("put the file next to the text that shows it, or mend its name"),
            );
            self.leaf_element("p", None, None, alt);
        }
        if let Some(caption) = caption {
            self.leaf_element("figcaption", None, None, caption);
        }
        self.end("figure");
    }

    /// Keeps a picture for the page; returns its file name, which no other picture of the page has.
    fn picture(&mut self, source: &str, bytes: Vec<u8>) -> String {
        if let Some(same) = self.pictures.iter().find(|p| p.source == source && p.bytes == bytes) {
            return same.name.clone();
        }
        let base = source.rsplit('/').next().unwrap_or(source);
        let mut name = base.to_owned();
        let mut count = 1;
        while self.pictures.iter().any(|p| p.name.eq_ignore_ascii_case(&name)) {
            count += 1;
            name = match base.rsplit_once('.') {
                Some((stem, suffix)) => format!("{stem}_{count}.{suffix}"),
                None => format!("{base}_{count}"),
            };
        }
        self.pictures.push(Picture { source: source.to_owned(), name: name.clone(), bytes });
        name
    }
}

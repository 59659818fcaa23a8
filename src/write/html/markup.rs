//! A small writer of markup that is valid as HTML and as XHTML: every attribute is quoted, every element closed,
//! everything that is not markup escaped.

use crate::model::Lang;

/// Markup in the making.
#[derive(Clone, Debug, Default)]
pub(crate) struct Markup {
    out: String,
}

impl Markup {
    /// Begins a start tag; attributes follow.
    pub(crate) fn open(&mut self, name: &str) -> Tag<'_> {
        self.out.push('<');
        self.out.push_str(name);
        Tag { out: &mut self.out }
    }

    /// An end tag.
    pub(crate) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Text, escaped.
    pub(crate) fn text(&mut self, text: &str) {
        escape_into(&mut self.out, text);
    }

    /// Markup of our own that needs no escaping.
    pub(crate) fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Ends a line, so that sources stay readable.
    pub(crate) fn line(&mut self) {
        self.out.push('\n');
    }

    /// What was written.
    pub(crate) fn finish(self) -> String {
        self.out
    }
}

/// A start tag in the making.
pub(crate) struct Tag<'a> {
    out: &'a mut String,
}

impl Tag<'_> {
    /// An attribute.
    pub(crate) fn attr(self, name: &str, value: &str) -> Self {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape_into(self.out, value);
        self.out.push('"');
        self
    }

    /// An attribute, if there is a value.
    pub(crate) fn maybe(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// `lang` and `dir`, where the text is in another language than what surrounds it.
    pub(crate) fn lang(self, lang: Option<&Lang>) -> Self {
        match lang {
            Some(lang) => self.attr("lang", &lang.tag).attr("dir", lang.dir.name()),
            None => self,
        }
    }

    /// Ends the tag; content follows.
    pub(crate) fn done(self) {
        self.out.push('>');
    }

    /// Ends the tag of an element that has no content.
    pub(crate) fn void(self) {
        self.out.push_str("/>");
    }
}

/// Escapes text for content and for attributes, in HTML and in XML. The writer quotes attributes with `"` only, so
/// an apostrophe stays as it is.
///
/// Characters that XML 1.0 forbids become U+FFFD; a line end becomes a reference, so that an attribute keeps it.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '\r' => out.push_str("&#13;"),
            c if c.is_control() || is_noncharacter(c) => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
}

/// The same as a string of its own.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape_into(&mut out, text);
    out
}

/// Code points that no document may hold: U+FDD0 to U+FDEF, and the last two of every plane.
fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{FDD0}'..='\u{FDEF}') || (u32::from(c) & 0xFFFE) == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Direction;

    #[test]
    fn everything_that_could_be_markup_is_escaped() {
        let mut m = Markup::default();
        let lang = Lang { tag: "ar\"".to_owned(), dir: Direction::Rtl };
        m.open("p").attr("title", "a\"b'c<d>&\n").lang(Some(&lang)).done();
        m.text("<script>&amp;\u{0}\u{FFFF}\u{1F}");
        m.close("p");
        assert_eq!(
            m.finish(),
            "<p title=\"a&quot;b'c&lt;d&gt;&amp;&#10;\" lang=\"ar&quot;\" dir=\"rtl\">\
             &lt;script&gt;&amp;amp;\u{FFFD}\u{FFFD}\u{FFFD}</p>"
        );
    }
}

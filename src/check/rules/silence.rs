//! # `silence-unused`: a silence that silences nothing
//!
//! `locales/<language>/silences.toml` lists findings that were looked at and are none:
//!
//! ```toml
//! [[silence]]
//! message = "start_abcdefgh"
//! code = "negation-changed"
//! text = "words of the translation"
//! reason = "why it is right as it is"
//! ```
//!
//! It holds for one rule in one message, and only as long as the translation still has those words: when the
//! translation changes, someone has to look again. `file = "brochures/mood"` is needed only where two files have a
//! message of this id.
//!
//! **Why:** a silence that is left behind would hide the next fault. **What to do:** delete it, or mend its keys.

use crate::config::with_root;
use crate::diag::{Diagnostic, FileId, SourceMap, Span, nearest};

/// One silence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Silence {
    file: Option<String>,
    message: String,
    code: String,
    text: String,
    span: Span,
    used: bool,
}

/// Reads the silences of a language. `codes` are those that can be silenced.
pub(super) fn read(
    map: &SourceMap,
    file: FileId,
    codes: &[&str],
    found: &mut Vec<Diagnostic>,
) -> Vec<Silence> {
    let range = 0..map.text(file).len();
    let read = with_root(map, file, range, found, |root, found| {
        root.tables("silence", found, |t, found| {
            let file = t.string("file", found).map(|v| v.value);
            let message = t.required("message", found);
            let code = t.required("code", found);
            let text = t.required("text", found);
            let reason = t.required("reason", found);
            if let Some(code) = code.as_ref().filter(|c| !codes.contains(&c.value.as_str())) {
                let near = nearest(&code.value, codes.iter().copied());
                found.push(
                    Diagnostic::error("unknown-code", format!("no rule `{}` can be silenced", code.value))
                        .at(code.span)
                        .why("the silence would do nothing")
                        .help(near.map_or_else(
                            || format!("write one of {}", codes.join(", ")),
                            |near| format!("did you mean `{near}`?"),
                        )),
                );
                return None;
            }
            reason?;
            let span = t.span();
            Some(Silence {
                file,
                message: message?.value,
                code: code?.value,
                text: text?.value,
                span,
                used: false,
            })
        })
    });
    read.unwrap_or_default().into_iter().flatten().collect()
}

/// Whether a finding is silenced; the silence is marked as used.
pub(super) fn is_silent(
    silences: &mut [Silence],
    unit: &str,
    message: &str,
    written: &str,
    code: &str,
) -> bool {
    let mut silent = false;
    for s in silences.iter_mut() {
        let file = s.file.as_ref().is_none_or(|f| f.trim_end_matches(".ftl") == unit);
        if file && s.message == message && s.code == code && written.contains(&s.text) {
            s.used = true;
            silent = true;
        }
    }
    silent
}

/// Silences that did nothing.
pub(super) fn unused(silences: &[Silence]) -> impl Iterator<Item = Diagnostic> + '_ {
    silences.iter().filter(|s| !s.used).map(|s| {
        Diagnostic::warning("silence-unused", format!("`{}` finds nothing to silence in `{}`", s.code, s.message))
            .at(s.span)
            .why("a silence that is left behind would hide the next fault")
            .help("delete it; or, if the translation was changed, look at it again and write its new words into `text`")
    })
}

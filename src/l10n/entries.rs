//! Cuts the text of a Fluent file into entries, so that one broken entry cannot take the next with it, and so that
//! nothing the parser cannot bear ever reaches it.

use std::ops::Range;

/// The most opening braces and brackets of one entry. The parser recurses once for each at the most; this bound
/// keeps it within a small stack whatever they enclose.
const MAX_OPENINGS: usize = 256;

/// A stretch of a file that holds at most one message or term, with the comments above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chunk {
    /// Its bytes within the file.
    pub(super) range: Range<usize>,
    /// Whether it may be given to the parser.
    pub(super) bearable: bool,
}

/// Cuts at every line that begins a comment or an entry.
///
/// A well-formed entry never holds such a line: continuation lines are indented, and nothing within braces goes on
/// with `name =`. So the cut loses nothing, and the parser's recovery (which would skip the entry after an unclosed
/// brace) is not needed.
pub(super) fn cut(text: &str) -> Vec<Chunk> {
    let mut starts = vec![0];
    let mut at = 0;
    let mut after_comment = false;
    for line in text.split_inclusive('\n') {
        let comment = line.starts_with('#');
        if at > 0 && (comment || begins_entry(line)) && !after_comment {
            starts.push(at);
        }
        after_comment = comment;
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(&start, end)| {
            let openings = text[start..end].bytes().filter(|b| matches!(b, b'{' | b'(')).count();
            Chunk { range: start..end, bearable: openings <= MAX_OPENINGS || is_comment(&text[start..end]) }
        })
        .collect()
}

fn is_comment(chunk: &str) -> bool {
    chunk.lines().all(|l| l.starts_with('#') || l.trim().is_empty())
}

/// Whether a line reads `name =` or `-name =` from its first column.
fn begins_entry(line: &str) -> bool {
    let rest = line.strip_prefix('-').unwrap_or(line);
    rest.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest
            .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            .trim_start_matches(' ')
            .starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_keeps_its_comment_and_its_continuation_lines() {
        let text = "### File\n\n# one\na = x\n    y\n# two\n-b = { $n ->\n   *[one] z\n}\n\nc =\n .d = e\n";
        let parts: Vec<&str> = cut(text).into_iter().map(|c| &text[c.range]).collect();
        assert_eq!(
            parts,
            [
                "### File\n\n",
                "# one\na = x\n    y\n",
                "# two\n-b = { $n ->\n   *[one] z\n}\n\n",
                "c =\n .d = e\n"
            ]
        );
    }

    #[test]
    fn an_entry_with_too_many_braces_stands_alone() {
        let text = format!("a = {}\nb = c\n", "{".repeat(500_000));
        assert_eq!(cut(&text).iter().map(|c| c.bearable).collect::<Vec<_>>(), [false, true]);
    }
}

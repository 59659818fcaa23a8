//! What is found in one text, up to a limit: a file of rubbish must not fill the memory with findings.

use crate::diag::Diagnostic;

/// The most findings of one text that are kept.
const MOST: usize = 300;

/// Findings in the order in which they were made.
#[derive(Debug, Default)]
pub(super) struct Findings {
    list: Vec<Diagnostic>,
    more: usize,
}

impl Findings {
    /// Adds a finding, or only counts it.
    pub(super) fn push(&mut self, finding: Diagnostic) {
        if self.list.len() < MOST {
            self.list.push(finding);
        } else {
            self.more += 1;
        }
    }

    /// All findings; if some were only counted, a last one says how many.
    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        if let (Some(last), true) = (self.list.last(), self.more > 0) {
            let mut rest =
                Diagnostic::note("more-findings", format!("{} more findings are not shown", self.more))
                    .help("mend those above first");
            rest.place.clone_from(&last.place);
            self.list.push(rest);
        }
        self.list
    }
}

impl Extend<Diagnostic> for Findings {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, findings: I) {
        findings.into_iter().for_each(|finding| self.push(finding));
    }
}

//! The ledgers that a change of wording concerns, in all editions.

use std::path::Path;

use super::{Filter, Prepared, prepare, review, site};
use crate::diag::Diagnostic;
use crate::model::UnitId;
use crate::output::Change;
use crate::signoff::{self, Correction, Ledger, Move, Section};
use crate::sync::Carriage;

/// A corrected translation in a signed section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrected {
    /// The edition of the ledger.
    pub edition: String,
    /// The locale's tag.
    pub locale: String,
    /// The brochure or film, for example `brochures/mood`.
    pub unit: String,
    /// What was corrected.
    pub correction: Correction,
}

impl Corrected {
    /// The id of the message.
    pub fn key(&self) -> &str {
        self.correction.name.rsplit('/').next().unwrap_or_default()
    }
}

/// A ledger with the page that it belongs to.
pub(super) struct Book {
    edition: String,
    locale: String,
    unit: UnitId,
    ledger: Ledger,
    sections: Vec<Section>,
}

/// All ledgers with sign-offs that the filter leaves.
pub(super) fn open(
    root: &Path,
    prepared: &Prepared,
    filter: &Filter,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Book> {
    let mut out = of_edition(prepared, filter, diagnostics);
    for edition in prepared.project.editions.iter().filter(|e| **e != prepared.project.edition.id) {
        out.extend(of_edition(&prepare(root, edition, filter), filter, diagnostics));
    }
    out
}

fn of_edition(prepared: &Prepared, filter: &Filter, diagnostics: &mut Vec<Diagnostic>) -> Vec<Book> {
    let mut out = Vec::new();
    let map = &prepared.project.map;
    let (pages, _) = site::documents(prepared, filter);
    for document in pages.iter().flat_map(|p| p.brochures.iter().chain(&p.videos)) {
        let (locale, unit) = (document.locale.tag.clone(), document.unit.clone());
        let path = review::ledger_path(prepared, &locale, &review::ledger_name(&unit));
        if map.find(&path).is_none() {
            continue;
        }
        let ledger = Ledger::read(map, &path, diagnostics);
        let Some(localizer) = review::localizer(prepared, &locale) else { continue };
        let sections = review::sections(prepared, localizer, document);
        out.push(Book { edition: prepared.project.edition.id.clone(), locale, unit, ledger, sections });
    }
    out
}

/// The corrected translations in all of them.
pub(super) fn corrected(books: &[Book]) -> Vec<Corrected> {
    let of = |b: &Book| -> Vec<Corrected> {
        let all = signoff::corrections(&b.ledger, &b.sections, &b.locale);
        all.into_iter()
            .map(|correction| Corrected {
                edition: b.edition.clone(),
                locale: b.locale.clone(),
                unit: b.unit.to_string(),
                correction,
            })
            .collect()
    };
    books.iter().flat_map(of).collect()
}

/// Whether a sign-off binds the old wording of one of these.
pub(super) fn are_signed(books: &[Book], carriages: &[Carriage]) -> bool {
    books.iter().any(|b| {
        let mut ledger = b.ledger.clone();
        signoff::follow(&mut ledger, &b.sections, &moves(carriages, b), &[]) > 0
    })
}

fn moves(carriages: &[Carriage], book: &Book) -> Vec<Move> {
    let own = book.unit.to_string();
    let concerns =
        |c: &&Carriage| c.locale == book.locale && (c.unit == own || c.unit.starts_with("modules/"));
    let to_move = |c: &Carriage| Move { unit: c.unit.clone(), old: c.old.clone(), new: c.new.clone() };
    carriages.iter().filter(concerns).map(to_move).collect()
}

/// The changes of the ledgers, and how many sign-offs are kept.
pub(super) fn keep(
    books: Vec<Book>,
    carriages: &[Carriage],
    corrections: &[Corrected],
    by: &[String],
) -> (Vec<Change>, usize) {
    let (mut changes, mut kept) = (Vec::new(), 0);
    for mut book in books {
        let moves = moves(carriages, &book);
        let own = corrections.iter().filter(|c| {
            (&c.edition, &c.locale, &c.unit) == (&book.edition, &book.locale, &book.unit.to_string())
        });
        let own: Vec<Correction> = own.map(|c| c.correction.clone()).collect();
        let touched = signoff::correct(&mut book.ledger, &book.sections, &own, by)
            + signoff::follow(&mut book.ledger, &book.sections, &moves, by);
        if touched > 0 && !book.ledger.faulty {
            kept += touched;
            changes.push(book.ledger.change());
        }
    }
    (changes, kept)
}

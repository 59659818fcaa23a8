//! Bounds on what a template can do: how many numbers it can count through, and how much it can write.

use std::cell::Cell;
use std::io;

use tera::{Error, Kwargs, State, TeraResult};

/// How many numbers all calls of `range` give on one page. Three loops over them take seconds, not minutes.
const NUMBERS: usize = 200;
/// The longest page, in bytes.
const BYTES: usize = 4_000_000;
/// How many pieces a page is made of: text between two tags, or a value. Pieces can be empty.
const PIECES: usize = 400_000;

thread_local! {
    /// How many numbers are left for the page that this thread writes. The engine gives a function no other memory.
    static LEFT: Cell<usize> = const { Cell::new(0) };
}

/// Takes the place of the engine's `range`, which can give 100,000 numbers as often as it is asked.
pub(super) fn range(kwargs: Kwargs, _: &State) -> TeraResult<Vec<i64>> {
    let end = kwargs.must_get::<i64>("end")?;
    let step = kwargs.get::<i64>("step_by")?.unwrap_or(1);
    let mut next = kwargs.get::<i64>("start")?.unwrap_or(0);
    if step == 0 {
        return Err(Error::message("`range` cannot count in steps of 0"));
    }
    let mut numbers = Vec::new();
    while if step > 0 { next < end } else { next > end } {
        let left = LEFT.get().checked_sub(1).ok_or_else(|| {
            Error::message(format!("`range` gives at most {NUMBERS} numbers on a page, in all its calls"))
        })?;
        LEFT.set(left);
        numbers.push(next);
        let Some(n) = next.checked_add(step) else { break };
        next = n;
    }
    Ok(numbers)
}

/// A page in the making.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) bytes: Vec<u8>,
    pieces: usize,
    /// Whether there was more to write than a page can be.
    pub(super) full: bool,
}

impl Page {
    /// An empty page; `range` can count from the start again.
    pub(super) fn begin() -> Self {
        LEFT.set(NUMBERS);
        Self::default()
    }
}

impl io::Write for Page {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.pieces += 1;
        if self.bytes.len() + piece.len() > BYTES || self.pieces > PIECES {
            self.full = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

//! The binary `shape`: hands the arguments and streams to the library.

use std::io::{BufWriter, Write as _};
use std::process::ExitCode;

use shapepress::cli::{Streams, run};

fn main() -> ExitCode {
    let (mut out, mut err) = (BufWriter::new(std::io::stdout()), BufWriter::new(std::io::stderr()));
    let code = run(std::env::args_os(), &mut Streams { out: &mut out, err: &mut err });
    // A reader that went away (`shape status | head`) is no fault.
    _ = out.flush();
    _ = err.flush();
    ExitCode::from(code)
}

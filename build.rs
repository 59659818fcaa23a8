//! Tells the program which version of the code makes PDFs, so that no file of another version is used again.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    let mut hash = DefaultHasher::new();
    for path in ["Cargo.lock", "build.rs", "src/write/pdf"] {
        println!("cargo::rerun-if-changed={path}");
        read(Path::new(path), &mut hash)?;
    }
    println!("cargo::rustc-env=SHAPE_PRINT={:016x}", hash.finish());
    Ok(())
}

fn read(path: &Path, hash: &mut DefaultHasher) -> io::Result<()> {
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?.map(|e| e.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
        entries.sort();
        return entries.iter().try_for_each(|entry| read(entry, hash));
    }
    // A checkout may lack the file of versions, or have lines that end in another way.
    if let Ok(text) = fs::read(path) {
        text.iter().filter(|b| **b != b'\r').for_each(|b| b.hash(hash));
    }
    Ok(())
}

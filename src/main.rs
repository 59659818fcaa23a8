//! The binary `shape`.

fn main() {}

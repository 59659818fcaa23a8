//! Versions that were published and stay, and what turned out wrong in them.
//!
//! A release keeps the finished documents, not the sources they were made of: what a reader got cannot change because
//! the program, its data on numbers and dates, or a theme did. Documents are thawed for each build, so that old
//! versions get the same accessible pages as new ones.

mod corrections;
mod frozen;
mod passages;
mod published;
mod record;

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

pub use corrections::corrections;
pub use frozen::{Around, Frozen, freeze, picture, section_hashes, thaw};
pub use passages::{Leaf, contains, insert, leaves, replace, words};
pub use published::{Known, known, needed, publish, read};
pub use record::{is_later, is_version, record, releases};

/// The folder of an edition's releases.
pub fn folder(edition: &str) -> String {
    format!("content/editions/{edition}/releases")
}

/// SHA-256 in hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

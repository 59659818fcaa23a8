//! The marker `shapepress.json`: it says that a folder is ours and what is in it.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::model::OutputTree;

/// The marker's path in an output folder.
pub const MARKER: &str = "shapepress.json";

/// The schema that is written and understood.
const SCHEMA: u64 = 1;

/// What an output folder was made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Version of the tool.
    pub version: String,
    /// Hash of the inputs.
    pub inputs_hash: String,
    /// The edition.
    pub edition: String,
    /// The formats.
    pub formats: Vec<String>,
    /// Files that take long to make: path → what they were made of, in short. See [`Earlier`](super::Earlier).
    pub recipes: BTreeMap<String, String>,
}

/// The marker's content. It holds no time, so that the same inputs give the same bytes.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Marker {
    schema: u64,
    tool: String,
    version: String,
    inputs: String,
    edition: String,
    formats: Vec<String>,
    /// Path → what the file was made of.
    #[serde(default)]
    pub(super) recipes: BTreeMap<String, String>,
    /// Path → SHA-256 of every file but the marker itself.
    pub(super) files: BTreeMap<String, String>,
}

/// The marker's text for a folder with these files.
pub(super) fn marker_text(tree: &OutputTree, manifest: &Manifest) -> String {
    let marker = Marker {
        schema: SCHEMA,
        tool: "shapepress".to_owned(),
        version: manifest.version.clone(),
        inputs: manifest.inputs_hash.clone(),
        edition: manifest.edition.clone(),
        formats: manifest.formats.clone(),
        recipes: manifest.recipes.clone(),
        files: tree.files.iter().map(|(path, bytes)| (path.clone(), checksum(bytes))).collect(),
    };
    let mut text = serde_json::to_string_pretty(&marker).unwrap_or_default();
    text.push('\n');
    text
}

/// The checksum of a file: SHA-256 in hexadecimal.
pub(super) fn checksum(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// What the file named [`MARKER`] in a folder says.
#[derive(Debug)]
pub(super) enum Found {
    /// The folder is ours.
    Ours(Box<Marker>),
    /// A later version of the tool wrote it.
    Newer,
    /// It is no marker.
    Foreign,
}

/// Reads a marker.
pub(super) fn read_marker(bytes: &[u8]) -> Found {
    #[derive(Deserialize)]
    struct Head {
        schema: u64,
        tool: String,
    }
    match serde_json::from_slice::<Head>(bytes) {
        Ok(head) if head.tool == "shapepress" && head.schema > SCHEMA => Found::Newer,
        Ok(head) if head.tool == "shapepress" => match serde_json::from_slice::<Marker>(bytes) {
            Ok(marker) => Found::Ours(Box::new(marker)),
            Err(_) => Found::Foreign,
        },
        _ => Found::Foreign,
    }
}

//! `shape release`: what is published now stays under a version.

use std::collections::BTreeMap;
use std::path::Path;

use super::site::{Assembled, Options, assemble};
use super::{Filter, Format, default_out};
use crate::diag::{Diagnostic, Severity, SourceMap, Span, sort, worst};
use crate::model::{Date, FrozenHashes, Release, date_text};
use crate::output;
use crate::release;

/// What is released.
#[derive(Clone, Debug)]
pub struct ReleaseOptions {
    /// The edition.
    pub edition: String,
    /// The version's name, numbers with dots between.
    pub version: String,
    /// The day of publication.
    pub date: Date,
}

/// What came of it.
#[derive(Debug)]
pub struct Frozen {
    /// The texts that the findings point into.
    pub map: SourceMap,
    /// All findings, sorted; with an error nothing was written.
    pub diagnostics: Vec<Diagnostic>,
    /// The folder that was written.
    pub folder: Option<String>,
    /// Number of locales and of brochures, each counted once for each locale.
    pub counts: (usize, usize),
}

/// Freezes every brochure in every locale in which it may be published. Refused where `build --publish` is.
pub fn release(root: &Path, options: &ReleaseOptions) -> Frozen {
    let Assembled { prepared, pages, mut found, releases, .. } = assemble(&Options {
        root: root.to_owned(),
        edition: options.edition.clone(),
        theme: "default".to_owned(),
        filter: Filter::default(),
        formats: vec![Format::Html],
        out: default_out(root),
        publish: true,
        as_of: Some(options.date),
        bundle: false,
    });
    found.extend(super::publish::overdue_strictly(&prepared, &pages, options.date));
    found.extend(unfit(options, releases.newest()));
    let project = &prepared.project;
    let mut of = Release {
        version: options.version.clone(),
        date: options.date,
        span: Span::default(),
        documents: BTreeMap::new(),
        pictures: BTreeMap::new(),
    };
    let mut files = BTreeMap::new();
    for document in pages.iter().flat_map(|p| &p.brochures) {
        let (id, tag) = (&document.unit.id, &document.locale.tag);
        let frozen = release::freeze(document, &project.map, &project.assets);
        let code = (release::hash(frozen.text.as_bytes()), Span::default());
        of.documents
            .insert((id.clone(), tag.clone()), FrozenHashes { file: code, sections: frozen.sections });
        files.insert(format!("{tag}/{id}.json"), frozen.text.into_bytes());
        for (name, bytes) in frozen.pictures {
            of.pictures.insert(name.clone(), (release::hash(&bytes), Span::default()));
            files.insert(format!("pictures/{name}"), bytes);
        }
    }
    if of.documents.is_empty() {
        found.push(
            Diagnostic::error("release-empty", "there is no brochure that may be published")
                .why("a version without text would only mislead")
                .help("see the other findings: they say what is missing"),
        );
    }
    let mut out = Frozen { map: SourceMap::default(), diagnostics: found, folder: None, counts: (0, 0) };
    if worst(&out.diagnostics) < Some(Severity::Error) {
        let folder = format!("{}/{}", release::folder(&options.edition), options.version);
        files.insert("release.toml".to_owned(), release::record(&options.edition, &of).into_bytes());
        match output::create(root, &folder, &files) {
            Ok(()) => {
                out.counts = (pages.iter().filter(|p| !p.brochures.is_empty()).count(), of.documents.len());
                out.folder = Some(folder);
            }
            Err(found) => out.diagnostics.push(found),
        }
    }
    out.map = prepared.project.map;
    sort(&mut out.diagnostics);
    out
}

/// Why a version cannot have this name or day. Readers and the pages of old versions rely on the order.
fn unfit(options: &ReleaseOptions, newest: Option<&Release>) -> Option<Diagnostic> {
    let version = &options.version;
    let refused = |message: String, help: String| {
        Diagnostic::error("release-version", message)
            .why("the version is part of addresses that are printed on paper, and versions follow each other")
            .help(help)
    };
    if !release::is_version(version) {
        return Some(refused(
            format!("`{version}` cannot be the name of a version"),
            "write numbers with dots between, for example `--version 1.0`".to_owned(),
        ));
    }
    let newest = newest?;
    let help = format!("choose a higher number than {}; what was released cannot be changed", newest.version);
    if !release::is_later(version, &newest.version) {
        return Some(refused(format!("version {} was released already", newest.version), help));
    }
    (options.date < newest.date).then(|| {
        refused(
            format!("version {} is of {}, a later day", newest.version, date_text(newest.date)),
            "give the day of publication with `--as-of`".to_owned(),
        )
    })
}

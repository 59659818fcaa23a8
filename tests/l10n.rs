//! Fluent files and localization.

#[path = "suite/l10n/support.rs"]
mod support;

#[path = "suite/l10n/broken.rs"]
mod broken;
#[path = "suite/l10n/documents.rs"]
mod documents;
#[path = "suite/l10n/own.rs"]
mod own;
#[path = "suite/l10n/properties.rs"]
mod properties;
#[path = "suite/l10n/untranslated.rs"]
mod untranslated;

//! Fluent files and localization.

#[path = "suite/l10n/support.rs"]
mod support;

#[path = "suite/l10n/smoke.rs"]
mod smoke;

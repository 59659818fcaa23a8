//! Room `l10n`.

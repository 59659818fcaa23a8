//! Room `build`.

//! Room `write::html`.

//! Room `markdown`.

//! Room `edition`.

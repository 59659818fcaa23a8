//! Room `write`.
pub mod html;

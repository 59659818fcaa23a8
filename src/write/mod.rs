//! Room `write`.
pub mod html;
#[cfg(feature = "pdf")]
pub mod pdf;

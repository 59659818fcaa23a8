//! Room `write`.
pub mod captions;
pub mod fonts;
pub mod html;
#[cfg(feature = "pdf")]
pub mod pdf;

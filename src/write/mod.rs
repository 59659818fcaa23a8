//! Room `write`.
pub mod captions;
mod drawing;
pub mod fonts;
pub mod html;
#[cfg(feature = "pdf")]
pub mod pdf;

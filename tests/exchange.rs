//! `shape export` and `shape import`: nothing is lost on the way to an agency and back, and nothing wrong comes in.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read files and fail by panicking")]

#[path = "suite/exchange/came_back.rs"]
mod came_back;
#[path = "suite/stories/project.rs"]
mod project;
#[path = "suite/exchange/round.rs"]
mod round;

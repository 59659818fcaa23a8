//! Round trips through the tools that translators use, and what happens to a project that lives in them. They need
//! python's libraries: `tests/exchange/run` installs them and runs these tests.

#[path = "tools/memory.rs"]
mod memory;
#[path = "tools/pontoon.rs"]
mod pontoon;
#[path = "suite/stories/project.rs"]
mod project;
#[path = "tools/support.rs"]
mod support;
#[path = "tools/trips.rs"]
mod trips;
#[path = "tools/weblate.rs"]
mod weblate;

//! Files for translation agencies and their tools, out and in.

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// XLIFF 1.2.
    Xliff12,
    /// XLIFF 2.1.
    Xliff21,
    /// Gettext PO.
    Po,
}

impl Form {
    /// The name on the command line and in the manifest.
    pub fn name(self) -> &'static str {
        match self {
            Self::Xliff12 => "xliff12",
            Self::Xliff21 => "xliff21",
            Self::Po => "po",
        }
    }

    /// The ending of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Xliff12 | Self::Xliff21 => "xlf",
            Self::Po => "po",
        }
    }
}

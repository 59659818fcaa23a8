//! What one association lays over the sources: `content/editions/<id>/edition.toml` as data.

use std::collections::{BTreeMap, BTreeSet};

use super::{Date, Fact, Role, UnitId};
use crate::diag::Span;

/// A value and its place.
pub type Placed<T> = (T, Span);

/// An association's data laid over the sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its folder's name; `default` is what a bare build makes.
    pub id: String,
    /// The association's name, printed as it is; `None` in the default edition.
    pub name: Option<String>,
    /// The lines of its address.
    pub address: Vec<String>,
    /// Its website.
    pub site: Option<String>,
    /// How it can be reached.
    pub contact: Contact,
    /// Where readers say what is wrong or unclear: a mail address or a page.
    pub feedback: Option<Placed<Reach>>,
    /// The country that it is for.
    pub country: Option<Country>,
    /// The languages that it offers, in the order of the file; empty for all.
    pub languages: Vec<Placed<String>>,
    /// The language that stands first, and in which its own texts are shown where one is missing.
    pub default_language: Option<String>,
    /// Where the edition will stand on the web.
    pub base_url: Option<String>,
    /// Names of the formats that it offers; empty for the usual ones.
    pub formats: Vec<Placed<String>>,
    /// The number for emergencies.
    pub emergency: Option<Placed<Phone>>,
    /// The telephone line of the care team.
    pub team: Option<TeamLine>,
    /// Telephone lines that help.
    pub helplines: Vec<Helpline>,
    /// The picture at the head of every page.
    pub logo: Option<Logo>,
    /// Colours that replace the theme's.
    pub colours: Colours,
    /// To whom side effects are reported.
    pub reporting: Option<Authority>,
    /// Who paid, printed as it is; `None` says that nobody did.
    pub sponsor: Option<String>,
    /// Where the money comes from, and what interests there are.
    pub funding: Option<LocalText>,
    /// Who is answerable by law.
    pub imprint: Option<LocalText>,
    /// What happens with readers' data.
    pub privacy: Option<LocalText>,
    /// What it says of how accessible its pages are.
    pub accessibility: Statement,
    /// Numbers under which an authority approved a brochure.
    pub approvals: Vec<Approval>,
    /// Brochures whose approval has ended: brochure, language, last day.
    pub ended: Vec<(String, String, Date)>,
    /// After how many months a text is to be reviewed again.
    pub review_period: Option<u16>,
    /// What happens to a text whose review is overdue.
    pub overdue: Overdue,
    /// Who must sign; empty leaves it to the site.
    pub sign_off: Vec<Role>,
    /// Names that must not be read anywhere, by language; under `` for all.
    pub product_names: BTreeMap<String, Vec<Placed<String>>>,
    /// Declared numbers; they come before a brochure's own.
    pub facts: BTreeMap<String, Fact>,
    /// Destinations that replace those of `links.toml`: label → address, and the label's place.
    pub links: BTreeMap<String, (String, Span)>,
    /// Changes of shared texts, in the order of their file.
    pub changes: Vec<Overlay>,
    /// Whether `--publish` may publish sample text.
    pub allow_sample: bool,
    /// What must be said before it can be published, and is not.
    pub lacking: BTreeSet<&'static str>,
    /// Its place.
    pub span: Span,
}

impl Edition {
    /// An edition that says nothing.
    pub fn new(id: impl Into<String>, span: Span) -> Self {
        Self {
            id: id.into(),
            name: None,
            address: Vec::new(),
            site: None,
            contact: Contact::default(),
            feedback: None,
            country: None,
            languages: Vec::new(),
            default_language: None,
            base_url: None,
            formats: Vec::new(),
            emergency: None,
            team: None,
            helplines: Vec::new(),
            logo: None,
            colours: Colours::default(),
            reporting: None,
            sponsor: None,
            funding: None,
            imprint: None,
            privacy: None,
            accessibility: Statement::default(),
            approvals: Vec::new(),
            ended: Vec::new(),
            review_period: None,
            overdue: Overdue::default(),
            sign_off: Vec::new(),
            product_names: BTreeMap::new(),
            facts: BTreeMap::new(),
            links: BTreeMap::new(),
            changes: Vec::new(),
            allow_sample: false,
            lacking: BTreeSet::new(),
            span,
        }
    }

    /// Whether a language is offered.
    pub fn offers(&self, tag: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|(l, _)| l == tag)
    }

    /// The number under which a brochure is approved in a language.
    pub fn approval(&self, brochure: &str, locale: &str) -> Option<&Approval> {
        self.approvals.iter().find(|a| a.brochure.0 == brochure && a.locale.0 == locale)
    }
}

/// A text that an edition writes itself, by language. It is plain: nothing in it is markup. An empty line divides
/// paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalText {
    /// The text by the tag of its language.
    pub by_locale: BTreeMap<String, String>,
    /// The language to show where one is missing.
    pub default: String,
    /// Its place.
    pub span: Span,
}

impl LocalText {
    /// The text in a language, or in the edition's own; with the language that it is in.
    pub fn get(&self, tag: &str) -> Option<(&str, &str)> {
        let own = self.by_locale.get_key_value(tag);
        let found = own.or_else(|| self.by_locale.get_key_value(&self.default));
        found.or_else(|| self.by_locale.iter().next()).map(|(tag, text)| (text.as_str(), tag.as_str()))
    }
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(pub String);

impl Phone {
    /// What a telephone dials: digits, and a leading `+`. The `(0)` of a number with country code is not dialled.
    pub fn dialled(&self) -> String {
        let text = if self.0.starts_with('+') { self.0.replace("(0)", "") } else { self.0.clone() };
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        if self.0.starts_with('+') { format!("+{digits}") } else { digits }
    }

    /// The address of a link that calls it.
    pub fn address(&self) -> String {
        format!("tel:{}", self.dialled())
    }
}

/// A way to reach somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// A mail address.
    Email(String),
    /// A page.
    Page(String),
}

impl Reach {
    /// What readers see.
    pub fn text(&self) -> &str {
        match self {
            Self::Email(text) | Self::Page(text) => text,
        }
    }

    /// The address of a link.
    pub fn address(&self) -> String {
        match self {
            Self::Email(mail) => format!("mailto:{mail}"),
            Self::Page(page) => page.clone(),
        }
    }
}

/// How an association can be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// By telephone.
    pub phone: Option<Placed<Phone>>,
    /// By mail.
    pub email: Option<Placed<String>>,
}

/// The country that an edition is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// Two letters (ISO 3166-1): numbers and dates are written as there.
    pub code: Placed<String>,
    /// Its name, as readers see it.
    pub name: Option<LocalText>,
}

/// The telephone line of the care team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamLine {
    /// Its number.
    pub phone: Placed<Phone>,
    /// When somebody answers.
    pub hours: Option<LocalText>,
}

/// What a helpline is for: which line of a contact card it fills.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum HelplineKind {
    /// Questions about illness and care.
    #[default]
    Information,
    /// Somebody who listens in distress.
    Support,
}

/// A telephone line that helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helpline {
    /// Its name, printed as it is.
    pub name: String,
    /// Its number.
    pub phone: Placed<Phone>,
    /// What it is for.
    pub kind: HelplineKind,
    /// When somebody answers.
    pub hours: Option<LocalText>,
    /// What a call costs.
    pub cost: Option<LocalText>,
    /// Tags of the languages that are spoken.
    pub languages: Vec<String>,
    /// When somebody last called to see whether all this holds.
    pub verified: Option<Placed<Date>>,
}

/// The picture at the head of every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Path from the project root.
    pub path: Placed<String>,
    /// What it says, for those who do not see it.
    pub alt: LocalText,
    /// Who allowed its use.
    pub by: Option<String>,
    /// Until when.
    pub until: Option<Placed<Date>>,
    /// Width and height in pixels.
    pub size: (u32, u32),
}

/// Colours by the name of the theme's token, in both schemes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Colours {
    /// For light surroundings.
    pub light: BTreeMap<String, Placed<String>>,
    /// For dark surroundings.
    pub dark: BTreeMap<String, Placed<String>>,
}

impl Colours {
    /// Whether none is replaced.
    pub fn is_empty(&self) -> bool {
        self.light.is_empty() && self.dark.is_empty()
    }
}

/// To whom side effects are reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// Its name, printed as it is.
    pub name: String,
    /// Its page.
    pub site: Option<String>,
}

/// What an edition adds to the accessibility statement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    /// Who signed it, and when; without it the statement is a draft.
    pub signed: Option<(String, Placed<Date>)>,
    /// What else it says: a law, other ways to get the texts.
    pub text: Option<LocalText>,
    /// How it was judged, instead of the sentence that nobody from outside has done so.
    pub method: Option<LocalText>,
    /// Who hears complaints.
    pub enforcement: Option<LocalText>,
}

/// A number under which an authority approved a brochure in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// The brochure's id.
    pub brochure: Placed<String>,
    /// The language's tag.
    pub locale: Placed<String>,
    /// The number.
    pub code: Placed<String>,
    /// The last day on which it holds.
    pub until: Placed<Date>,
}

/// A change of a shared text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    /// The brochure or module that is changed.
    pub page: Placed<UnitId>,
    /// What is done.
    pub action: Action,
    /// To what.
    pub target: Placed<Target>,
    /// Stands for the text that the change was made for.
    pub expects: Option<Placed<String>>,
    /// The module that is put in.
    pub with: Option<Placed<String>>,
}

/// What a change does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Puts something in before the target.
    AddBefore,
    /// Puts something in after the target.
    AddAfter,
    /// Puts something into the target, at its end.
    Append,
    /// Puts something in the target's place; a section keeps its heading.
    Replace,
    /// Takes the target out.
    Remove,
}

/// What a change is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A heading with this id, and all that stands under it.
    Section(String),
    /// A block with this id.
    Block(String),
}

/// What happens under `--publish` to what is overdue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Overdue {
    /// Nothing is published.
    #[default]
    Refuse,
    /// It is published, and says so.
    Tell,
}

/// Names of the formats that an edition can offer.
pub const FORMATS: [&str; 5] = ["html", "pdf", "pdf-large", "pdf-booklet", "pdf-press"];

/// The attribute of a contact card that says whose line is whose: `emergency`, `team`, `support` and `information` are
/// filled in by the edition.
pub const CARD_LINES: &str = "lines";

/// The theme's colours that an edition can replace: the first three are those of texts, the others those of what they
/// stand on.
pub const COLOURS: [&str; 6] = ["ink", "soft", "link", "paper", "card", "band"];

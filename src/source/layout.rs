//! What a file is for, by its path alone.

use crate::model::{Kind, UnitId};

/// What a file is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role<'a> {
    /// A source of messages; `true` if it belongs to an edition.
    Source(UnitId, bool),
    /// A file of a locale; `true` if it belongs to an edition.
    Locale(&'a str, LocaleFile, bool),
    /// A file of the theme, by its path within it.
    Theme(&'a str),
    /// A file that is found by its path: tables, pictures, sign-offs.
    ByPath,
    /// Nothing that we know.
    Unknown,
}

/// What a file of a locale is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LocaleFile {
    /// Messages of a source.
    Unit(UnitId),
    /// `ui.ftl`
    Ui,
    /// `terms.ftl`
    Terms,
    /// `style.toml`
    Style,
    /// `stems.toml`
    Stems,
    /// `silences.toml`
    Silences,
}

/// Whether a file is read as text (`Some(true)`), as bytes (`Some(false)`), or not at all.
pub(super) fn is_text(path: &str) -> Option<bool> {
    match role(path) {
        Role::Unknown => None,
        Role::Theme(inner) => {
            let texts =
                ["css", "ftl", "html", "js", "json", "md", "svg", "toml", "txt", "typ", "xhtml", "xml"];
            Some(texts.contains(&ending(inner)))
        }
        Role::ByPath => Some(!["png", "jpg", "jpeg"].contains(&ending(path))),
        _ => Some(true),
    }
}

/// What follows the last dot of a name; empty if there is none.
pub(super) fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// What the file with this path is for.
pub(super) fn role(path: &str) -> Role<'_> {
    let parts: Vec<&str> = path.split('/').collect();
    let found = match parts.as_slice() {
        ["content", "site.toml"] => Some(Role::Source(UnitId::new(Kind::Site, ""), false)),
        ["content", "glossary.toml"] => Some(Role::Source(UnitId::new(Kind::Glossary, ""), false)),
        ["content", "references.toml" | "links.toml" | "corrections.toml"] | ["locales", "l10n.toml"] => {
            Some(Role::ByPath)
        }
        ["content", "comprehension", name] => (ending(name) == "toml").then_some(Role::ByPath),
        ["content", "editions", _, rest @ ..] => edition(rest),
        ["content", rest @ ..] => source(rest, false),
        ["locales", tag, rest @ ..] => locale(tag, rest, false),
        ["themes", name, _, ..] => path.get("themes/".len() + name.len() + 1..).map(Role::Theme),
        _ => None,
    };
    found.unwrap_or(Role::Unknown)
}

fn edition<'a>(rest: &[&'a str]) -> Option<Role<'a>> {
    match rest {
        ["edition.toml" | "overlays.toml" | "references.toml" | "links.toml" | "corrections.toml"]
        | ["releases", _, "release.toml"]
        | ["releases", _, "pictures", _] => Some(Role::ByPath),
        ["releases", _, _, name] => (ending(name) == "json").then_some(Role::ByPath),
        [name] => ["svg", "png", "jpg", "jpeg"].contains(&ending(name)).then_some(Role::ByPath),
        ["signoff", .., name] => (ending(name) == "toml").then_some(Role::ByPath),
        ["locales", tag, rest @ ..] => locale(tag, rest, true),
        rest => source(rest, true),
    }
}

fn source<'a>(rest: &[&'a str], of_edition: bool) -> Option<Role<'a>> {
    let unit = match rest {
        ["brochures", id, "index.md"] => UnitId::new(Kind::Brochure, *id),
        ["videos", id, "index.md"] => UnitId::new(Kind::Video, *id),
        ["modules", name] if ending(name) == "md" => UnitId::module(name.strip_suffix(".md")?),
        ["brochures" | "videos", _, name] | ["modules", name] if ending(name) == "svg" => {
            return Some(Role::ByPath);
        }
        _ => return None,
    };
    Some(Role::Source(unit, of_edition))
}

fn locale<'a>(tag: &'a str, rest: &[&'a str], of_edition: bool) -> Option<Role<'a>> {
    let file = match rest {
        ["ui.ftl"] => LocaleFile::Ui,
        ["terms.ftl"] => LocaleFile::Terms,
        ["style.toml"] => LocaleFile::Style,
        ["stems.toml"] => LocaleFile::Stems,
        ["silences.toml"] => LocaleFile::Silences,
        ["stable.lock"] => return Some(Role::ByPath),
        ["signoff" | "history" | "notes", .., name] => {
            return (ending(name) == "toml").then_some(Role::ByPath);
        }
        rest => LocaleFile::Unit(unit(rest, ".ftl")?),
    };
    Some(Role::Locale(tag, file, of_edition))
}

/// The source whose file this is, in the tree that all locales share.
fn unit(rest: &[&str], ending: &str) -> Option<UnitId> {
    let (folder, name) = match rest {
        [name] => ("", *name),
        [folder, name] => (*folder, *name),
        _ => return None,
    };
    let id = name.strip_suffix(ending)?;
    match (folder, id) {
        ("", "glossary") => Some(UnitId::new(Kind::Glossary, "")),
        ("", "site") => Some(UnitId::new(Kind::Site, "")),
        ("brochures", id) => Some(UnitId::new(Kind::Brochure, id)),
        ("modules", id) => Some(UnitId::module(id)),
        ("videos", id) => Some(UnitId::new(Kind::Video, id)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_say_what_files_are_for() {
        let brochure = UnitId::new(Kind::Brochure, "mood");
        let cases = [
            ("content/site.toml", Role::Source(UnitId::new(Kind::Site, ""), false)),
            ("content/brochures/mood/index.md", Role::Source(brochure.clone(), false)),
            ("content/editions/x/brochures/mood/index.md", Role::Source(brochure.clone(), true)),
            ("content/brochures/mood/plate.svg", Role::ByPath),
            ("content/comprehension/mood.toml", Role::ByPath),
            ("content/editions/x/releases/1.0/release.toml", Role::ByPath),
            ("content/editions/x/releases/1.0/fr/mood.json", Role::ByPath),
            ("content/editions/x/releases/1.0/fr/mood.html", Role::Unknown),
            ("content/comprehension/mood.md", Role::Unknown),
            ("content/brochures/mood.md", Role::Unknown),
            ("content/brochures/mood/plan.docx", Role::Unknown),
            ("locales/fr/brochures/mood.ftl", Role::Locale("fr", LocaleFile::Unit(brochure), false)),
            ("locales/fr/history/brochures/mood.toml", Role::ByPath),
            ("locales/fr/history/ui.toml", Role::ByPath),
            ("locales/fr/notes/mood.toml", Role::ByPath),
            ("content/editions/x/locales/fr/ui.ftl", Role::Locale("fr", LocaleFile::Ui, true)),
            ("locales/fr/ui.toml", Role::Unknown),
            ("locales/fr", Role::Unknown),
            ("themes/plain/templates/page.html", Role::Theme("templates/page.html")),
        ];
        for (path, expected) in cases {
            assert_eq!(role(path), expected, "{path}");
        }
    }
}

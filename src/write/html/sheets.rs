//! Style sheets: one for each language, because each needs other parts of the theme's fonts.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::faces::{Face, Part};
use super::theme::Theme;
use super::{Kept, Recipes, shown};
use crate::diag::Diagnostic;

/// The path of the style sheet while a page is written: which fonts it names is known from the finished pages only.
pub(crate) const SLOT: &str = "assets/main.\u{10fffd}.css";

/// Pages with their files and findings.
type Pages = [(Vec<(String, Vec<u8>)>, Vec<Diagnostic>)];

/// Makes style sheets and fonts for pages, each of a locale or of none, and puts their addresses into the pages.
pub(crate) fn dress(
    theme: &Theme,
    locales: &[Option<&str>],
    pages: &mut Pages,
    kept: &Kept<'_>,
) -> (BTreeMap<String, Vec<u8>>, Recipes, Vec<Diagnostic>) {
    let shown = characters(theme, locales, pages);
    let none = Vec::new();
    let parts: BTreeMap<Option<&str>, Vec<Part<'_>>> = locales
        .iter()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|locale| {
            let sets = shown.get(locale).unwrap_or(&none);
            (
                *locale,
                theme.faces.iter().zip(sets).filter_map(|(face, set): (&Face, _)| face.part(set)).collect(),
            )
        })
        .collect();
    // Languages that show the same of a font share a file.
    let distinct: BTreeMap<String, &Part<'_>> =
        parts.values().flatten().map(|part| (format!("assets/{}", part.name), part)).collect();
    let made: Vec<(String, String, Result<Vec<u8>, Diagnostic>)> = distinct
        .into_par_iter()
        .map(|(path, part)| {
            let bytes = kept(&path, &part.recipe).map_or_else(|| part.make(), Ok);
            (path, part.recipe.clone(), bytes)
        })
        .collect();
    let (mut files, mut recipes, mut found) = (BTreeMap::new(), Recipes::new(), Vec::new());
    for (path, recipe, bytes) in made {
        match bytes {
            Ok(bytes) => {
                recipes.insert(path.clone(), recipe);
                files.insert(path, bytes);
            }
            Err(d) => found.push(d),
        }
    }
    found.dedup();
    let sheets: BTreeMap<Option<&str>, (String, String)> = parts
        .iter()
        .map(|(locale, parts)| (*locale, theme.sheet(&parts.iter().map(Part::rule).collect::<String>())))
        .collect();
    pages.par_iter_mut().zip(locales).for_each(|((page, _), locale)| {
        if let Some((path, _)) = sheets.get(locale) {
            page.iter_mut().filter(|(name, _)| is_page(name)).for_each(|(_, html)| put_in(html, path));
        }
    });
    files.extend(sheets.into_values().map(|(path, style)| (path, style.into_bytes())));
    (files, recipes, found)
}

/// What the pages of each locale show, for each of the theme's faces.
fn characters<'l>(
    theme: &Theme,
    locales: &[Option<&'l str>],
    pages: &Pages,
) -> BTreeMap<Option<&'l str>, Vec<BTreeSet<char>>> {
    let mut out = BTreeMap::new();
    if theme.faces.is_empty() {
        return out;
    }
    let within: Vec<Vec<String>> = theme.faces.iter().map(|face| face.within.clone()).collect();
    let each: Vec<Vec<Vec<BTreeSet<char>>>> = pages
        .par_iter()
        .map(|(files, _)| {
            let named = files.iter().filter_map(|(name, html)| {
                let html = std::str::from_utf8(html).ok().filter(|_| is_page(name))?;
                // A page that carries its styles within itself has no fonts.
                html.contains(SLOT).then_some(html)
            });
            named.map(|html| shown::characters(html, &within)).collect()
        })
        .collect();
    for (locale, sets) in locales.iter().zip(each) {
        let all = out.entry(*locale).or_insert_with(|| vec![BTreeSet::new(); within.len()]);
        for page in sets {
            all.iter_mut().zip(page).for_each(|(all, mut set)| all.append(&mut set));
        }
    }
    out
}

fn is_page(name: &str) -> bool {
    std::path::Path::new(name).extension().is_some_and(|e| e == "html")
}

/// Puts the path in where it was left open.
fn put_in(html: &mut Vec<u8>, path: &str) {
    if let Ok(text) = std::str::from_utf8(html)
        && text.contains(SLOT)
    {
        *html = text.replace(SLOT, path).into_bytes();
    }
}

//! A booklet: pages of A5, two on each side of A4 sheets that are printed on both sides, folded and stapled.
//!
//! The sheets are for printing only: tags, links and outline of the pages would tell a wrong order and are left out.

use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use crate::model::Direction;

/// Points in a millimetre.
pub(super) const MM: f32 = 72.0 / 25.4;

/// The sides of the sheets in the order of printing, each with its left and its right page, from 0; `None` is blank.
///
/// The number of pages is filled up to a multiple of four with blank ones before the last page, which so stays the
/// back cover. Languages that are written from right to left are bound at the right.
pub(super) fn sides(pages: usize, direction: Direction) -> Vec<[Option<usize>; 2]> {
    let full = pages.div_ceil(4) * 4;
    let page = |n: usize| match n {
        n if n + 1 == full => pages.checked_sub(1),
        n if n + 1 < pages => Some(n),
        _ => None,
    };
    let mut out = Vec::with_capacity(full / 2);
    for side in 0..full / 2 {
        // The outermost sheet first, its front: last page and first page.
        let (low, high) = (page(side), page(full - 1 - side));
        let front = side % 2 == 0;
        let left_bound = if front { [high, low] } else { [low, high] };
        out.push(match direction {
            Direction::Ltr => left_bound,
            Direction::Rtl => [left_bound[1], left_bound[0]],
        });
    }
    out
}

/// Puts the pages of a PDF on sheets.
pub(super) fn booklet(pdf: &[u8], direction: Direction) -> Result<Vec<u8>, lopdf::Error> {
    let mut document = Document::load_mem(pdf)?;
    let forms: Vec<ObjectId> = document
        .page_iter()
        .collect::<Vec<_>>()
        .into_iter()
        .map(|id| form(&mut document, id))
        .collect::<Result<_, _>>()?;
    let tree = document.new_object_id();
    let mut kids: Vec<Object> = Vec::new();
    for side in sides(forms.len(), direction) {
        let mut content = String::new();
        let mut used = Dictionary::new();
        for (i, page) in side.into_iter().enumerate() {
            let Some(id) = page.and_then(|n| forms.get(n)) else { continue };
            let name = format!("P{i}");
            let x = if i == 0 { 0.0 } else { 148.5 * MM };
            let _ = writeln!(content, "q 1 0 0 1 {x:.3} 0 cm /{name} Do Q");
            used.set(name, *id);
        }
        let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
        kids.push(
            document
                .add_object(dictionary! {
                    "Type" => "Page",
                    "Parent" => tree,
                    "MediaBox" => vec![0.into(), 0.into(), (297.0 * MM).into(), (210.0 * MM).into()],
                    "Resources" => dictionary! { "XObject" => used },
                    "Contents" => content,
                })
                .into(),
        );
    }
    let count = i64::try_from(kids.len()).unwrap_or(0);
    document.set_object(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count });
    let catalog = document.catalog_mut()?;
    for key in [
        "StructTreeRoot",
        "MarkInfo",
        "Outlines",
        "Names",
        "Dests",
        "PageLabels",
        "Metadata",
        "OutputIntents",
    ] {
        catalog.remove(key.as_bytes());
    }
    catalog.set("Pages", tree);
    // How the sheets must be printed: on both sides, turned on the short edge, not scaled.
    catalog.set(
        "ViewerPreferences",
        dictionary! { "Duplex" => "DuplexFlipShortEdge", "PrintScaling" => "None" },
    );
    save(document)
}

/// A page as a form that other pages can show.
fn form(document: &mut Document, page: ObjectId) -> Result<ObjectId, lopdf::Error> {
    let content = document.get_page_content_with_limit(page, 100_000_000)?;
    let dictionary = document.get_dictionary(page)?;
    let media = dictionary.get(b"MediaBox")?.clone();
    let resources = dictionary.get(b"Resources")?.clone();
    let mut form = Stream::new(
        dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => media, "Resources" => resources },
        content,
    );
    if let Ok(group) = document.get_dictionary(page)?.get(b"Group") {
        form.dict.set("Group", group.clone());
    }
    Ok(document.add_object(form))
}

/// Writes a changed file: without what nothing refers to, in the same order in every run.
pub(super) fn save(mut document: Document) -> Result<Vec<u8>, lopdf::Error> {
    document.prune_objects();
    document.renumber_objects();
    document.compress();
    let mut out = Vec::new();
    document.save_to(&mut out)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(pages: usize, direction: Direction) -> String {
        let page = |p: Option<usize>| p.map_or("-".to_owned(), |n| (n + 1).to_string());
        sides(pages, direction)
            .into_iter()
            .map(|[left, right]| format!("{} {}", page(left), page(right)))
            .collect::<Vec<_>>()
            .join(" | ")
    }

    #[test]
    fn sheets_are_folded_into_the_order_of_reading() {
        assert_eq!(text(4, Direction::Ltr), "4 1 | 2 3");
        assert_eq!(text(8, Direction::Ltr), "8 1 | 2 7 | 6 3 | 4 5");
        assert_eq!(text(4, Direction::Rtl), "1 4 | 3 2");
    }

    #[test]
    fn the_back_cover_stays_last_and_blank_pages_come_before_it() {
        assert_eq!(text(5, Direction::Ltr), "5 1 | 2 - | - 3 | 4 -");
        assert_eq!(text(9, Direction::Ltr), "9 1 | 2 - | - 3 | 4 - | 8 5 | 6 7");
        assert_eq!(text(13, Direction::Rtl), "1 13 | - 2 | 3 - | - 4 | 5 12 | 11 6 | 7 10 | 9 8");
        assert_eq!(text(0, Direction::Ltr), "");
        assert_eq!(text(1, Direction::Ltr), "1 - | - -");
    }
}

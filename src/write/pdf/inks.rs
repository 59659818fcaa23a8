//! Inks: colours of drawings, which come as grey or RGB, in cyan, magenta, yellow and black.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

/// The most ink on one spot, all four together: what uncoated paper bears (280 %).
const MOST_INK: f32 = 2.8;

/// The largest page, in bytes.
const LARGEST: usize = 100_000_000;

/// Converts the grey and RGB colours of all pages. Grey becomes black ink alone, so that thin lines stay sharp.
pub(super) fn convert(document: &mut Document) -> Result<(), lopdf::Error> {
    for page in document.page_iter().collect::<Vec<_>>() {
        let spaces = spaces(document, page);
        if spaces.is_empty() {
            continue;
        }
        let mut content = Content::decode(&document.get_page_content_with_limit(page, LARGEST)?)?;
        let mut open = [None, None];
        content.operations =
            content.operations.into_iter().filter_map(|o| ink(o, &spaces, &mut open)).collect();
        document.change_page_content(page, content.encode()?)?;
    }
    Ok(())
}

/// The colour spaces of a page that rest on a profile, with the number of their components: 1 for grey, 3 for RGB.
fn spaces(document: &Document, page: ObjectId) -> Vec<(Vec<u8>, i64)> {
    let of = |dictionary: &Dictionary| -> Option<Vec<(Vec<u8>, i64)>> {
        let resources = document.get_dict_in_dict(dictionary, b"Resources").ok()?;
        let spaces = document.get_dict_in_dict(resources, b"ColorSpace").ok()?;
        Some(
            spaces
                .iter()
                .filter_map(|(name, space)| Some((name.clone(), components(document, space)?)))
                .collect(),
        )
    };
    document.get_dictionary(page).ok().and_then(of).unwrap_or_default()
}

fn components(document: &Document, space: &Object) -> Option<i64> {
    let (_, space) = document.dereference(space).ok()?;
    let [kind, stream] = space.as_array().ok()?.as_slice() else { return None };
    let (_, stream) = document.dereference(stream).ok()?;
    let components = stream.as_stream().ok()?.dict.get(b"N").and_then(Object::as_i64).ok()?;
    (kind.as_name().ok()? == b"ICCBased" && (components == 1 || components == 3)).then_some(components)
}

/// One operation with its colours as inks; `open` holds the number of components now in use, to fill and to stroke.
fn ink(operation: Operation, spaces: &[(Vec<u8>, i64)], open: &mut [Option<i64>; 2]) -> Option<Operation> {
    let (side, set) = match operation.operator.as_str() {
        "cs" => (0, false),
        "CS" => (1, false),
        "sc" | "scn" => (0, true),
        "SC" | "SCN" => (1, true),
        "g" | "k" => {
            open[0] = None;
            return Some(operation);
        }
        "G" | "K" => {
            open[1] = None;
            return Some(operation);
        }
        _ => return Some(operation),
    };
    if !set {
        let name = operation.operands.first().and_then(|o| o.as_name().ok())?.to_vec();
        open[side] = spaces.iter().find(|(n, _)| *n == name).map(|(_, components)| *components);
        return open[side].is_none().then_some(operation);
    }
    if open[side].is_none() {
        return Some(operation);
    }
    let parts: Vec<f32> = operation.operands.iter().filter_map(|o| o.as_float().ok()).collect();
    let inks = match parts.as_slice() {
        [grey] => [0.0, 0.0, 0.0, 1.0 - grey],
        [red, green, blue] => rgb_inks([*red, *green, *blue]),
        _ => return Some(operation),
    };
    let operands = inks.into_iter().map(Object::Real).collect();
    Some(Operation::new(if side == 0 { "k" } else { "K" }, operands))
}

/// An RGB colour as cyan, magenta, yellow and black, each from 0 to 1.
///
/// Black replaces all that the three colours have in common where the colour is grey, and about half of it where it is
/// strong: black ink beside cyan alone would turn a dark teal into a navy blue.
fn rgb_inks(rgb: [f32; 3]) -> [f32; 4] {
    let light = rgb.iter().copied().fold(0.0, f32::max);
    let dark = rgb.iter().copied().fold(1.0, f32::min);
    let strength = if light > 0.0 { (light - dark) / light } else { 0.0 };
    let black = (1.0 - light) * (1.0 - 0.45 * (2.0 * strength).min(1.0));
    let ink = |n: f32| if black < 1.0 { ((1.0 - n - black) / (1.0 - black)).max(0.0) } else { 0.0 };
    let inks = rgb.map(ink);
    let part = ((MOST_INK - black) / inks.iter().sum::<f32>().max(f32::EPSILON)).min(1.0);
    let [cyan, magenta, yellow] = inks.map(|n| n * part);
    [cyan, magenta, yellow, black]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grey_becomes_black_ink_and_colours_their_complement() {
        let spaces = [(b"c0".to_vec(), 1), (b"c1".to_vec(), 3)];
        let mut open = [None, None];
        let mut run = |operator: &str, operands: Vec<Object>| {
            ink(Operation::new(operator, operands), &spaces, &mut open).map(|o| (o.operator, o.operands))
        };
        let real = |n: &[f32]| n.iter().map(|n| Object::Real(*n)).collect::<Vec<_>>();
        assert_eq!(run("cs", vec!["c0".into()]), None);
        assert_eq!(run("scn", real(&[0.25])), Some(("k".to_owned(), real(&[0.0, 0.0, 0.0, 0.75]))));
        assert_eq!(run("CS", vec!["c1".into()]), None);
        assert_eq!(run("SCN", real(&[1.0, 0.5, 0.0])), Some(("K".to_owned(), real(&[0.0, 0.5, 1.0, 0.0]))));
        // A dark teal keeps its hue: as much yellow as magenta, where black alone would have left neither.
        let [cyan, magenta, yellow, black] = rgb_inks([0.043, 0.31, 0.325]);
        assert!(cyan > 0.9 && magenta > 0.3 && (magenta - yellow).abs() < 0.05 && black < 0.5);
        let grey = rgb_inks([0.4; 3]);
        assert!(grey[..3].iter().all(|n| n.abs() < 1e-6) && (grey[3] - 0.6).abs() < 1e-6);
        for n in 0..=1000_u16 {
            let part = |by: u16| f32::from(n / by % 11) / 10.0;
            let inks = rgb_inks([part(1), part(11), part(121)]);
            assert!(
                inks.iter().sum::<f32>() <= MOST_INK + 1e-4 && inks.iter().all(|n| (0.0..=1.0).contains(n)),
                "{inks:?}"
            );
        }
        assert_eq!(run("k", real(&[0.0; 4])), Some(("k".to_owned(), real(&[0.0; 4]))));
        assert_eq!(run("scn", real(&[0.5])), Some(("scn".to_owned(), real(&[0.5]))));
    }
}

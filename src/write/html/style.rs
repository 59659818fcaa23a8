//! The style sheet as it is sent.

/// A style sheet without comments, and without the blanks that mean nothing: those around braces and `>`, and after
/// `;`, `,` and `:`. (A blank *before* a colon means something: `li :first-child`.) Texts in quotation marks stay. The style
/// sheet's own properties (`--paper`) get the shortest names, so that they can be readable where people write them.
pub(crate) fn compact(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut rest = style;
    let mut names: Vec<&str> = Vec::new();
    while let Some(c) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        } else if matches!(c, '"' | '\'') {
            let length = quoted_length(rest, c);
            out.push_str(&rest[..length]);
            rest = &rest[length..];
        } else if c.is_whitespace() {
            rest = rest.trim_start();
            let needed = !out.is_empty()
                && !out.ends_with(['{', '}', ';', ',', ':', '>', ' '])
                && !rest.starts_with(['{', '}', ';', ',', '>']);
            if needed {
                out.push(' ');
            }
        } else if rest.starts_with("--") && out.ends_with([' ', '{', ';', '(', ',', '}']) {
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(rest.len());
            let name = &rest[..length];
            let at = names.iter().position(|known| *known == name).unwrap_or_else(|| {
                names.push(name);
                names.len() - 1
            });
            push_name(&mut out, at);
            rest = &rest[length..];
        } else {
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// The name of the property with this number: `--a` to `--z`, then `--ba` and so on.
fn push_name(out: &mut String, at: usize) {
    let mut letters = Vec::new();
    let mut left = at;
    loop {
        letters.push(char::from(b'a' + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
        if left == 0 {
            break;
        }
    }
    out.push_str("--");
    out.extend(letters.iter().rev());
}

/// The length of the text in quotation marks that `rest` begins with; all of it where the end is missing.
fn quoted_length(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn a_compact_style_means_the_same() {
        for (style, want) in [
            ("a { color: red; }\n\nb,  c{margin:0 1px}\n", "a{color:red}b,c{margin:0 1px}"),
            (
                "ul :first-child a::after { content: \"a ; { \\\" /* b */\" }",
                "ul :first-child a::after{content:\"a ; { \\\" /* b */\"}",
            ),
            ("/* a */x/* b */ y { inline-size: calc(1px + 2px) }", "x y{inline-size:calc(1px + 2px)}"),
            (
                "@media (max-width: 3rem) and print { a > b { c: d } }",
                "@media (max-width:3rem) and print{a>b{c:d}}",
            ),
            ("a { content: 'open", "a{content:'open"),
            ("/* open", ""),
            (
                ":root { --ink: #000; --ink-2: red }\n.a--b { color: var(--ink-2, var(--ink)); content: \"--ink\" }",
                ":root{--a:#000;--b:red}.a--b{color:var(--b,var(--a));content:\"--ink\"}",
            ),
        ] {
            assert_eq!(compact(style), want);
        }
    }
}

//! The tables of an edition.

use std::collections::BTreeMap;

use super::values::{Reader, chosen};
use crate::config::{Table, Valued};
use crate::diag::{Diagnostic, nearest};
use crate::model::{
    Approval, Authority, COLOURS, Colours, Helpline, HelplineKind, Placed, Statement, TeamLine,
};

impl Reader<'_> {
    pub(super) fn team(&self, table: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<TeamLine> {
        table.has("phone").then_some(()).or_else(|| Self::needed(table, "phone", d).map(|_| ()));
        let phone = Self::phone(table, "phone", d);
        let hours = self.local(table, "hours", d);
        Some(TeamLine { phone: phone?, hours })
    }

    pub(super) fn helpline(&self, table: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<Helpline> {
        let name = Self::needed(table, "name", d);
        if !table.has("phone") {
            Self::needed(table, "phone", d);
        }
        let phone = Self::phone(table, "phone", d);
        let kinds = [("information", HelplineKind::Information), ("support", HelplineKind::Support)];
        let kind = table.string("kind", d).and_then(|k| chosen(&k, &kinds, d)).unwrap_or_default();
        let hours = self.local(table, "hours", d);
        let cost = self.local(table, "cost", d);
        let languages = self.languages(table, "languages", d).into_iter().map(|(tag, _)| tag).collect();
        let verified = table.date("verified-on", d);
        if verified.is_none() && !table.has("verified-on") {
            d.push(
                Diagnostic::error("missing-key", "the helpline does not say when its number was checked")
                    .at(table.key_span("name"))
                    .why("numbers change, and somebody in distress will dial this one")
                    .help("call it, then add the day: `verified-on = 2026-11-22`"),
            );
        }
        let verified = verified.map(|date| (date.value, date.span));
        Some(Helpline { name: name?.value, phone: phone?, kind, hours, cost, languages, verified })
    }

    pub(super) fn authority(table: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Option<Authority> {
        let name = Self::needed(table, "name", d);
        let site = Self::address(table, "site", d);
        Some(Authority { name: name?.value, site })
    }

    pub(super) fn statement(&self, table: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Statement {
        let by = Self::text(table, "signed-by", d);
        let on = table.date("signed-on", d);
        for (one, other) in [("signed-by", "signed-on"), ("signed-on", "signed-by")] {
            if table.has(one) && !table.has(other) {
                d.push(
                    Diagnostic::error("missing-key", format!("the statement has `{one}`, but no `{other}`"))
                        .at(table.key_span(one))
                        .why("readers must know who answers for it, and since when")
                        .help(format!("add `{other}`, or take `{one}` out: then the statement is a draft")),
                );
            }
        }
        Statement {
            signed: by.zip(on).map(|(by, on)| (by.value, (on.value, on.span))),
            text: self.local(table, "text", d),
            method: self.local(table, "method", d),
            enforcement: self.local(table, "enforcement", d),
        }
    }

    /// Names by language; those of `all` hold for every one.
    pub(super) fn product_names(
        &self,
        table: &Table<'_, '_>,
        d: &mut Vec<Diagnostic>,
    ) -> BTreeMap<String, Vec<Placed<String>>> {
        let mut out = BTreeMap::new();
        for key in table.keys() {
            let mut names = Vec::new();
            for name in table.strings(&key.value, d) {
                if name.value.trim().chars().count() < 3 {
                    d.push(
                        Diagnostic::error(
                            "product-name",
                            format!("`{}` is too short to look for", name.value),
                        )
                        .at(name.span)
                        .why("it would be found within other words")
                        .help("write at least three letters of the name"),
                    );
                    continue;
                }
                names.push((name.value.trim().to_owned(), name.span));
            }
            let tag = if key.value == "all" { String::new() } else { key.value.clone() };
            if tag.is_empty() || self.known(&key, d) {
                out.insert(tag, names);
            }
        }
        out
    }
}

pub(super) fn colours(table: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> Colours {
    let mut scheme = |key: &str| table.table(key, d, tokens).unwrap_or_default();
    let light = scheme("light");
    Colours { light, dark: scheme("dark") }
}

fn tokens(table: &Table<'_, '_>, d: &mut Vec<Diagnostic>) -> BTreeMap<String, Placed<String>> {
    let mut out = BTreeMap::new();
    for name in COLOURS {
        let Some(colour) = table.string(name, d) else { continue };
        let hex = colour.value.strip_prefix('#').filter(|h| h.len() == 6);
        if hex.is_some_and(|h| h.bytes().all(|b| b.is_ascii_hexdigit())) {
            out.insert(name.to_owned(), (colour.value.to_ascii_lowercase(), colour.span));
        } else {
            d.push(
                Diagnostic::error("bad-colour", format!("`{}` is not a colour", colour.value))
                    .at(colour.span)
                    .why("its contrast could not be checked")
                    .help("write `#` and six digits from 0 to f, for example \"#0b4f53\""),
            );
        }
    }
    out
}

pub(super) fn approval(
    table: &Table<'_, '_>,
    pattern: Option<&Valued<String>>,
    d: &mut Vec<Diagnostic>,
) -> Option<Approval> {
    let brochure = table.required("brochure", d);
    let locale = table.required("locale", d);
    let code = table.required("code", d);
    let until = table.date("valid-until", d);
    if !table.has("valid-until") {
        d.push(
            Diagnostic::error("missing-key", "the approval does not say until when it holds")
                .at(code.as_ref().map_or(table.span(), |c| c.span))
                .why("readers would trust an approval that has ended")
                .help("add `valid-until = 2028-11-22`, without quotes"),
        );
    }
    let code = code?;
    if let Some(pattern) = pattern.filter(|p| !fits(&code.value, &p.value)) {
        d.push(
            Diagnostic::error(
                "approval-pattern",
                format!("`{}` does not have the form `{}`", code.value, pattern.value),
            )
            .at(code.span)
            .related(pattern.span, "the form is declared here")
            .why("a mistyped number cannot be found at the authority")
            .help("compare it with the letter of approval; `9` stands for a digit, `A` for a capital letter"),
        );
        return None;
    }
    let place = |v: Valued<String>| (v.value, v.span);
    let until = until?;
    Some(Approval {
        brochure: place(brochure?),
        locale: place(locale?),
        code: place(code),
        until: (until.value, until.span),
    })
}

/// Whether a code has the form of a pattern: `9` is any digit, `A` any capital letter, all else stands for itself.
fn fits(code: &str, pattern: &str) -> bool {
    code.chars().count() == pattern.chars().count()
        && code.chars().zip(pattern.chars()).all(|(c, p)| match p {
            '9' => c.is_ascii_digit(),
            'A' => c.is_ascii_uppercase(),
            _ => c == p,
        })
}

/// The approvals without those that repeat a code, or a brochure in a language.
pub(super) fn distinct(approvals: Vec<Approval>, d: &mut Vec<Diagnostic>) -> Vec<Approval> {
    let mut out: Vec<Approval> = Vec::new();
    for approval in approvals {
        let (code, span) = &approval.code;
        if let Some(first) = out.iter().find(|a| a.code.0 == *code) {
            d.push(
                Diagnostic::error("duplicate-approval", format!("the code `{code}` stands here twice"))
                    .at(*span)
                    .related(first.code.1, "here for the first time")
                    .why("an authority gives each brochure and language a code of its own")
                    .help("compare both with the letters of approval"),
            );
        } else if let Some(first) =
            out.iter().find(|a| (&a.brochure.0, &a.locale.0) == (&approval.brochure.0, &approval.locale.0))
        {
            d.push(
                Diagnostic::error(
                    "duplicate-approval",
                    format!("`{}` has two codes in `{}`", approval.brochure.0, approval.locale.0),
                )
                .at(*span)
                .related(first.code.1, "the other one")
                .why("only one can be printed")
                .help("keep the one that holds"),
            );
        } else {
            out.push(approval);
        }
    }
    out
}

/// The nearest of the names that there are, as a remedy.
pub(super) fn did_you_mean<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: &str,
) -> String {
    nearest(name, known).map_or_else(|| otherwise.to_owned(), |near| format!("did you mean \"{near}\"?"))
}

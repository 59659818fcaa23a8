//! Faults that were put into translations on purpose: every rule finds its own, and is silent where there is none.
#![allow(clippy::unwrap_used, reason = "a test")]
#![allow(unreachable_pub, reason = "shared by tests")]

mod common;

#[path = "suite/check/support.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use common::{TestProject, project};
use support::{checked, faults};

/// Every seeded fault is found by the rule that is meant to find it; what no rule is meant to find is listed.
#[test]
fn seeded_faults_are_found() {
    let faults = faults();
    assert!(faults.len() >= 80, "{} faults", faults.len());
    let found = checked(&faults, |f| &f.target);
    let mut missed = Vec::new();
    let mut beyond = Vec::new();
    for (fault, codes) in faults.iter().zip(&found) {
        if fault.code.is_empty() {
            beyond.push(format!("{} {}: {}", fault.locale, fault.kind, fault.target));
        } else if !codes.contains(&fault.code) {
            missed.push(format!(
                "{} {} {}: {} found {codes:?}",
                fault.code, fault.locale, fault.kind, fault.target
            ));
        }
    }
    assert!(missed.is_empty(), "{} of {} missed:\n{}", missed.len(), faults.len(), missed.join("\n"));
    insta::assert_snapshot!("faults_beyond_the_rules", beyond.join("\n"));
}

/// The same texts without their faults give no finding.
#[test]
fn sound_translations_are_left_alone() {
    let faults = faults();
    let found = checked(&faults, |f| &f.right);
    let alarms: Vec<String> = faults
        .iter()
        .zip(&found)
        .filter(|(_, codes)| !codes.is_empty())
        .map(|(f, codes)| format!("{} {codes:?}: {} | {}", f.locale, f.source, f.right))
        .collect();
    assert!(alarms.is_empty(), "{} of {}:\n{}", alarms.len(), faults.len(), alarms.join("\n"));
}

/// Each kind of fault stands there twice or more, in four scripts.
#[test]
fn every_rule_has_several_faults() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut locales: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for fault in faults().into_iter().filter(|f| !f.code.is_empty()) {
        *counts.entry(fault.code.clone()).or_default() += 1;
        locales.entry(fault.code).or_default().insert(fault.locale);
    }
    let listed: Vec<String> = counts.iter().map(|(code, n)| format!("{code} {n}")).collect();
    for code in ["number-changed", "comparator-changed", "negation-changed", "wrong-script", "glossary-term"]
    {
        assert!(locales[code].len() >= 4, "{listed:?}");
    }
}

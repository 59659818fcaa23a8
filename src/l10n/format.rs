//! Numbers, units, dates, plurals and sorting of one locale, by ICU4X.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use icu_calendar::Gregorian;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::fieldsets::YMD;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::options::Length;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_decimal::options::GroupingStrategy;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale::extensions::unicode::{Value as KeywordValue, key};
use icu_locale::{LanguageIdentifier, LocaleDirectionality};
use icu_plurals::{PluralCategory, PluralRules};

use crate::config::with_root;
use crate::diag::{Diagnostic, SourceMap};
use crate::model::{Date, Direction, Fact, Locale, Unit, date_text};

/// The direction of a language's usual script; left to right where the tag says nothing.
///
/// From ICU's likely scripts (CLDR): `ar` and `uz-Arab` are right to left, `uz` is not.
pub fn direction(tag: &str) -> Direction {
    static DIRECTIONS: LazyLock<LocaleDirectionality> = LazyLock::new(LocaleDirectionality::new_common);
    match tag.parse::<LanguageIdentifier>() {
        Ok(id) if DIRECTIONS.is_right_to_left(&id) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

/// A number on its way into a text.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// The exact value, with as many digits as are shown.
    pub(super) value: Decimal,
    /// The unit that is printed with it.
    pub(super) unit: Option<Unit>,
    /// Whether thousands are set apart.
    pub(super) grouping: GroupingStrategy,
    /// Whether variants are chosen as for "1st, 2nd".
    pub(super) ordinal: bool,
}

impl Number {
    /// A number without unit; `None` if the text is no decimal number.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let value = Decimal::try_from_str(text).ok()?;
        Some(Self { value, unit: None, grouping: GroupingStrategy::Auto, ordinal: false })
    }

    /// A count.
    pub(super) fn count(n: usize) -> Self {
        let value = Decimal::from(u64::try_from(n).unwrap_or(u64::MAX));
        Self { value, unit: None, grouping: GroupingStrategy::Auto, ordinal: false }
    }

    /// A declared number; `None` if its value is no decimal number.
    pub(super) fn fact(fact: &Fact) -> Option<Self> {
        Some(Self { unit: fact.unit, ..Self::parse(&fact.value)? })
    }

    /// Whether both are the same number, however many zeros are shown.
    pub(super) fn equals(&self, text: &str) -> bool {
        Decimal::try_from_str(text).is_ok_and(|other| plain(&other) == plain(&self.value))
    }

    /// Cuts the digits after the decimal sign; `false` if that would change the number.
    pub(super) fn limit_fraction(&mut self, digits: i16) -> bool {
        let mode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        let rounded = self.value.clone().rounded_with_mode(-digits, mode);
        let same = plain(&rounded) == plain(&self.value);
        // Rounding would also add zeros.
        if *self.value.magnitude_range().start() < -digits {
            self.value = rounded;
        }
        same
    }
}

/// The number without zeros that do not count.
fn plain(number: &Decimal) -> Decimal {
    let mut number = number.clone();
    number.trim_start();
    number.trim_end();
    number
}

/// How a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DateStyle {
    /// Which parts.
    pub(super) fields: DateFields,
    /// How long.
    pub(super) length: Length,
}

impl DateStyle {
    /// "22 November 2026", as in every imprint.
    pub(super) const LONG: Self = Self { fields: DateFields::YMD, length: Length::Long };
}

/// The ICU formatters of one locale. Made once for each locale.
#[derive(Debug)]
pub(super) struct Formats {
    decimal: DecimalFormatter,
    decimal_preferences: DecimalFormatterPreferences,
    cardinal: PluralRules,
    ordinal: PluralRules,
    /// Categories that hold one number only, for example Arabic `two`; the flag says "ordinal".
    single: BTreeSet<(bool, PluralCategory)>,
    date_preferences: DateTimeFormatterPreferences,
    long_date: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    collator: CollatorBorrowed<'static>,
    symbols: Vec<&'static BTreeMap<String, String>>,
}

/// Why an ICU constructor cannot fail: for a locale that it does not know it takes the root's data.
const ROOT: &str = "ICU's compiled data holds the root locale";

impl Formats {
    /// The formatters for a line of the locale table; an unreadable format locale is reported and ICU's root taken.
    pub(super) fn new(locale: &Locale) -> (Self, Vec<Diagnostic>) {
        Self::of_country(locale, None)
    }

    /// The same for a country: numbers and dates are written as there. Plural forms stay those that the translations
    /// were written for.
    pub(super) fn of_country(locale: &Locale, country: Option<&str>) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut icu: icu_locale::Locale = locale.format.parse().unwrap_or_else(|_| {
            diagnostics.push(bad_tag("format-locale", &locale.format, locale));
            icu_locale::Locale::UNKNOWN
        });
        if let Some(digits) = &locale.digits {
            match KeywordValue::try_from_str(digits) {
                Ok(value) => _ = icu.extensions.unicode.keywords.set(key!("nu"), value),
                Err(_) => diagnostics.push(bad_tag("digits", digits, locale)),
            }
        }
        // Every calendar but the Gregorian is out of the question: a date of preparation is read by professionals.
        _ = icu.extensions.unicode.keywords.remove(key!("ca"));
        let cardinal = PluralRules::try_new_cardinal((&icu).into()).expect(ROOT);
        let ordinal = PluralRules::try_new_ordinal((&icu).into()).expect(ROOT);
        let mut local = icu.clone();
        if let Some(region) = country.and_then(|code| code.parse().ok()) {
            local.id.region = Some(region);
        }
        let formats = Self {
            decimal: decimal((&local).into(), GroupingStrategy::Auto),
            decimal_preferences: (&local).into(),
            single: single_categories(&cardinal, &ordinal),
            cardinal,
            ordinal,
            date_preferences: (&local).into(),
            long_date: FixedCalendarDateTimeFormatter::try_new((&local).into(), YMD::long()).ok(),
            collator: Collator::try_new((&icu).into(), CollatorOptions::default()).expect(ROOT),
            symbols: symbols_for(&locale.format),
        };
        (formats, diagnostics)
    }

    /// A number with its unit, in the locale's digits.
    pub(super) fn number(&self, n: &Number) -> String {
        let digits = match n.grouping {
            GroupingStrategy::Auto => self.decimal.format(&n.value).to_string(),
            other => decimal(self.decimal_preferences, other).format(&n.value).to_string(),
        };
        match n.unit {
            Some(unit) => self.symbol(unit.name()).replace("{n}", &digits),
            None => digits,
        }
    }

    /// A count in the locale's digits.
    pub(super) fn count(&self, n: usize) -> String {
        self.number(&Number::count(n))
    }

    /// A moment of a film: `1:05`.
    pub(super) fn clock(&self, milliseconds: u32) -> String {
        let seconds = milliseconds / 1000;
        let mut padded = Decimal::from(seconds % 60);
        padded.pad_start(2);
        format!(
            "{}{}{}",
            self.decimal.format(&Decimal::from(seconds / 60)),
            self.symbol("clock"),
            self.decimal.format(&padded)
        )
    }

    fn symbol(&self, name: &str) -> &'static str {
        self.symbols.iter().find_map(|t| t.get(name)).map_or("{n}", String::as_str)
    }

    /// The plural forms of the language.
    pub(super) fn plurals(&self) -> Plurals {
        let whole: BTreeSet<PluralCategory> =
            (0..=WHOLE_NUMBERS).map(|n: u32| self.cardinal.category_for(&Decimal::from(n))).collect();
        let name = |c: PluralCategory| super::resolve::category_name(c);
        let list = |categories: &mut dyn Iterator<Item = PluralCategory>| {
            let categories: BTreeSet<PluralCategory> = categories.collect();
            categories.into_iter().map(name).collect()
        };
        Plurals {
            cardinal: list(&mut self.cardinal.categories()),
            whole: list(&mut whole.into_iter()),
            ordinal: list(&mut self.ordinal.categories()),
        }
    }

    /// The plural category of a number.
    pub(super) fn category(&self, n: &Number) -> PluralCategory {
        if n.ordinal { self.ordinal.category_for(&n.value) } else { self.cardinal.category_for(&n.value) }
    }

    /// Whether a category stands for one number only, so that a text for it may spell the number out.
    pub(super) fn is_single(&self, category: PluralCategory, ordinal: bool) -> bool {
        self.single.contains(&(ordinal, category))
    }

    /// A date in the Gregorian calendar; as in a source, if there is no such day.
    pub(super) fn date(&self, date: Date, style: DateStyle) -> String {
        self.try_date(date, style).unwrap_or_else(|| date_text(date))
    }

    fn try_date(&self, date: Date, style: DateStyle) -> Option<String> {
        let day = icu_calendar::Date::try_new_gregorian(i32::from(date.year), date.month, date.day).ok()?;
        if style == DateStyle::LONG {
            return Some(self.long_date.as_ref()?.format(&day).to_string());
        }
        let mut builder = FieldSetBuilder::new();
        builder.date_fields = Some(style.fields);
        builder.length = Some(style.length);
        if style.fields.is_calendar_period() {
            let fields = builder.build_calendar_period().ok()?;
            let formatter =
                FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(self.date_preferences, fields)
                    .ok()?;
            return Some(formatter.format(&day).to_string());
        }
        let fields = builder.build_date().ok()?;
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(self.date_preferences, fields).ok()?;
        Some(formatter.format(&day).to_string())
    }

    /// The order of two titles in the locale's alphabet.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b).then_with(|| a.cmp(b))
    }
}

fn decimal(preferences: DecimalFormatterPreferences, grouping: GroupingStrategy) -> DecimalFormatter {
    DecimalFormatter::try_new(preferences, grouping.into()).expect(ROOT)
}

fn bad_tag(key: &str, value: &str, locale: &Locale) -> Diagnostic {
    Diagnostic::error(
        "bad-locale",
        format!("`{key} = \"{value}\"` of the locale `{}` is not known", locale.tag),
    )
    .at(locale.span)
    .why("numbers and dates cannot be written for it")
    .help(if key == "digits" {
        "use the name of a numbering system, for example \"latn\" or \"arab\""
    } else {
        "use a BCP 47 tag, for example \"en-GB\""
    })
}

/// Tries the categories on whole numbers and halves. CLDR's rules look at remainders of 10, 100, 1000 and a million.
fn single_categories(cardinal: &PluralRules, ordinal: &PluralRules) -> BTreeSet<(bool, PluralCategory)> {
    let mut seen: BTreeMap<(bool, PluralCategory), usize> = BTreeMap::new();
    let wholes = (0..=200_u32).chain([1000, 1_000_000]).map(Decimal::from);
    let halves = [5_u32, 15, 25].into_iter().map(|n| {
        let mut half = Decimal::from(n);
        half.multiply_pow10(-1);
        half
    });
    for number in wholes.chain(halves) {
        *seen.entry((false, cardinal.category_for(&number))).or_default() += 1;
        *seen.entry((true, ordinal.category_for(&number))).or_default() += 1;
    }
    seen.into_iter().filter(|(_, n)| *n == 1).map(|(k, _)| k).collect()
}

/// Whole numbers up to this one are tried for their plural forms: patient texts hold no millions, for which French and
/// its neighbours have a form of their own.
const WHOLE_NUMBERS: u32 = 200;

/// The names of a language's plural forms, in CLDR's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plurals {
    /// Those of numbers of things.
    pub cardinal: Vec<&'static str>,
    /// Those of them that whole numbers up to 200 take.
    pub whole: Vec<&'static str>,
    /// Those of numbers in a row: first, second.
    pub ordinal: Vec<&'static str>,
}

type SymbolTable = BTreeMap<String, BTreeMap<String, String>>;

/// The tables that hold for a format locale, the most special first.
fn symbols_for(format: &str) -> Vec<&'static BTreeMap<String, String>> {
    static TABLES: LazyLock<SymbolTable> = LazyLock::new(|| read_symbols(include_str!("data/units.toml")).0);
    let language = format.split(['-', '_']).next().unwrap_or(format);
    [format, language, "default"].iter().filter_map(|name| TABLES.get(*name)).collect()
}

fn read_symbols(text: &str) -> (SymbolTable, Vec<Diagnostic>) {
    let mut map = SourceMap::default();
    let file = map.add("units.toml", text);
    let mut diagnostics = Vec::new();
    let tables = with_root(&map, file, 0..text.len(), &mut diagnostics, |root, diagnostics| {
        let mut tables = SymbolTable::new();
        for name in root.keys().into_iter().filter(|k| k.value != "schema") {
            let table = root.table(&name.value, diagnostics, |t, diagnostics| {
                let pairs = t.keys().into_iter();
                pairs
                    .filter_map(|k| Some((k.value.clone(), t.string(&k.value, diagnostics)?.value)))
                    .collect()
            });
            tables.insert(name.value, table.unwrap_or_default());
        }
        tables
    });
    (tables.unwrap_or_default(), diagnostics)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Span;

    fn locale(format: &str, digits: Option<&str>) -> Locale {
        let mut map = SourceMap::default();
        let file = map.add("x", "");
        Locale {
            tag: format.to_owned(),
            name: String::new(),
            dir: Direction::Ltr,
            format: format.to_owned(),
            digits: digits.map(str::to_owned),
            parent: None,
            span: Span::new(file, 0, 0),
        }
    }

    #[test]
    fn the_table_of_units_is_complete_and_known() {
        let (tables, found) = read_symbols(include_str!("data/units.toml"));
        assert_eq!(found, []);
        let names: BTreeSet<&str> = Unit::ALL.iter().map(|u| u.name()).chain(["clock"]).collect();
        assert_eq!(tables["default"].keys().map(String::as_str).collect::<BTreeSet<_>>(), names);
        for (language, table) in &tables {
            for (name, pattern) in table {
                assert!(names.contains(name.as_str()), "{language}.{name}");
                assert_eq!(pattern.contains("{n}"), name != "clock", "{language}.{name}");
            }
        }
    }

    #[test]
    fn any_locale_has_formats() {
        for format in ["und", "xx", "tlh", "qaa-Qaaa-QM", "en-US-x-private", "ar-SA", "th-u-ca-buddhist"] {
            for digits in [None, Some("latn"), Some("roman"), Some("nonsense")] {
                let (formats, found) = Formats::new(&locale(format, digits));
                assert_eq!(found, []);
                assert!(!formats.count(1234).is_empty());
                let date = formats.date(Date { year: 2026, month: 11, day: 22 }, DateStyle::LONG);
                let latin_year = date.contains("2026");
                assert!(latin_year || date.chars().any(|c| c.is_numeric() && !c.is_ascii()), "{date}");
            }
        }
        assert_eq!(Formats::new(&locale("fa", Some("no good"))).1.len(), 1);
    }

    #[test]
    fn no_such_day_is_written_as_in_the_source() {
        let (formats, _) = Formats::new(&locale("de", None));
        assert_eq!(formats.date(Date { year: 2026, month: 2, day: 30 }, DateStyle::LONG), "2026-02-30");
    }

    #[test]
    fn categories_for_one_number_are_known() {
        let single = |tag: &str, category| {
            let (formats, _) = Formats::new(&locale(tag, None));
            formats.is_single(category, false)
        };
        for tag in ["de", "en", "ar", "pl", "cs"] {
            assert!(single(tag, PluralCategory::One), "{tag}");
        }
        assert!(single("ar", PluralCategory::Two) && single("ar", PluralCategory::Zero));
        for (tag, category) in [
            ("uk", PluralCategory::One),
            ("fr", PluralCategory::One),
            ("pl", PluralCategory::Few),
            ("de", PluralCategory::Other),
        ] {
            assert!(!single(tag, category), "{tag} {category:?}");
        }
    }
}

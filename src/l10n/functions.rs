//! The functions that a message can call: `NUMBER` and `DATETIME`, with the options of ECMA-402 that make sense here.

use fixed_decimal::Decimal;
use icu_datetime::fieldsets::builder::DateFields;
use icu_datetime::options::Length;
use icu_decimal::options::GroupingStrategy;

use super::format::{DateStyle, Number};
use super::resolve::{Value, Variables};
use crate::diag::{Diagnostic, Span, nearest};

type Outcome<T> = Result<T, Box<Diagnostic>>;

/// Calls a function.
pub(super) fn call(name: &str, mut positional: Vec<Value>, named: &Variables, at: Span) -> Outcome<Value> {
    let argument = positional.pop().filter(|_| positional.is_empty());
    match (name, argument) {
        ("NUMBER", Some(Value::Number(n))) => number(n, named, at).map(Value::Number),
        ("DATETIME", Some(Value::Date(date, _))) => Ok(Value::Date(date, date_style(named, at)?)),
        ("NUMBER", _) => Err(wrong_argument(name, "a number", "NUMBER($name)", at)),
        ("DATETIME", _) => Err(wrong_argument(name, "a date", "DATETIME($name)", at)),
        _ => Err(Box::new(
            Diagnostic::error("unknown-function", format!("there is no function `{name}`"))
                .at(at)
                .why("its value would be missing")
                .help(nearest(name, ["NUMBER", "DATETIME"]).map_or_else(
                    || "use `NUMBER` or `DATETIME`".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                )),
        )),
    }
}

fn wrong_argument(name: &str, want: &str, example: &str, at: Span) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::error("wrong-argument", format!("`{name}` needs exactly one argument, {want}"))
            .at(at)
            .why("nothing else can be written as one")
            .help(format!("write `{{ {example} }}`, with the variable of the English text")),
    )
}

fn wrong_option(function: &str, name: &str, want: &str, at: Span) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::error("wrong-option", format!("the option `{name}` of `{function}` must be {want}"))
            .at(at)
            .why("the value would look different from what you meant")
            .help(
                "mend the option or take it out: without options values are written as the language has it",
            ),
    )
}

fn unknown_option(function: &str, name: &str, known: &[&str], at: Span) -> Box<Diagnostic> {
    let help = nearest(name, known.iter().copied())
        .map_or_else(|| format!("known are {}", known.join(", ")), |near| format!("did you mean `{near}`?"));
    Box::new(
        Diagnostic::error("unknown-option", format!("`{function}` has no option `{name}`"))
            .at(at)
            .why("it would be thrown away")
            .help(help),
    )
}

/// The most digits that may be asked for, as in ECMA-402.
const MAX_DIGITS: i16 = 21;

fn number(mut n: Number, named: &Variables, at: Span) -> Outcome<Number> {
    const KNOWN: [&str; 5] =
        ["minimumFractionDigits", "maximumFractionDigits", "minimumIntegerDigits", "useGrouping", "type"];
    // In this order: cutting first, so that the zeros that are asked for stay.
    let mut maximum = None;
    let mut minimum = None;
    for (name, value) in named {
        let digits =
            || digits_of(value).ok_or_else(|| wrong_option("NUMBER", name, "a whole number up to 21", at));
        match (name.as_str(), value) {
            ("maximumFractionDigits", _) => maximum = Some(digits()?),
            ("minimumFractionDigits", _) => minimum = Some(digits()?),
            ("minimumIntegerDigits", _) => n.value.pad_start(digits()?),
            ("useGrouping", Value::Text(text)) => {
                n.grouping = match text.as_str() {
                    "true" | "auto" => GroupingStrategy::Auto,
                    "false" => GroupingStrategy::Never,
                    "always" => GroupingStrategy::Always,
                    "min2" => GroupingStrategy::Min2,
                    _ => return Err(wrong_option("NUMBER", name, "\"true\" or \"false\"", at)),
                };
            }
            ("useGrouping", _) => return Err(wrong_option("NUMBER", name, "\"true\" or \"false\"", at)),
            ("type", Value::Text(text)) if text == "ordinal" || text == "cardinal" => {
                n.ordinal = text == "ordinal";
            }
            ("type", _) => return Err(wrong_option("NUMBER", name, "\"ordinal\" or \"cardinal\"", at)),
            _ => return Err(unknown_option("NUMBER", name, &KNOWN, at)),
        }
    }
    if let Some(digits) = maximum
        && !n.limit_fraction(digits)
    {
        return Err(Box::new(
            Diagnostic::error("number-changed", "`maximumFractionDigits` changes the number")
                .at(at)
                .why("a limit or a dose must be the same in every language")
                .help("take the option out"),
        ));
    }
    if let Some(digits) = minimum {
        n.value.pad_end(-digits);
    }
    Ok(n)
}

fn digits_of(value: &Value) -> Option<i16> {
    let Value::Number(n) = value else { return None };
    let whole = |d: &Decimal| d.to_string().parse::<i16>().ok();
    whole(&n.value).filter(|d| (0..=MAX_DIGITS).contains(d))
}

fn date_style(named: &Variables, at: Span) -> Outcome<DateStyle> {
    const KNOWN: [&str; 5] = ["dateStyle", "weekday", "day", "month", "year"];
    if named.is_empty() {
        return Ok(DateStyle::LONG);
    }
    let mut parts: Vec<&str> = Vec::new();
    let mut length = Length::Medium;
    for (name, value) in named {
        let Some(&known) = KNOWN.iter().find(|k| *k == name) else {
            return Err(unknown_option("DATETIME", name, &KNOWN, at));
        };
        let Value::Text(text) = value else {
            return Err(wrong_option("DATETIME", name, "a text in quotes", at));
        };
        match (known, text.as_str()) {
            ("dateStyle", "full" | "long" | "medium" | "short") if named.len() > 1 => {
                return Err(wrong_option("DATETIME", name, "the only option", at));
            }
            ("dateStyle", "full") => return Ok(DateStyle { fields: DateFields::YMDE, length: Length::Long }),
            ("dateStyle", "long") => return Ok(DateStyle::LONG),
            ("dateStyle", "medium") => {
                return Ok(DateStyle { fields: DateFields::YMD, length: Length::Medium });
            }
            ("dateStyle", "short") => {
                return Ok(DateStyle { fields: DateFields::YMD, length: Length::Short });
            }
            ("month" | "weekday", "long") => length = Length::Long,
            ("month" | "weekday", "short") | ("day" | "year", "numeric") => {}
            ("month", "numeric") => length = Length::Short,
            ("dateStyle", _) => {
                return Err(wrong_option(
                    "DATETIME",
                    name,
                    "\"full\", \"long\", \"medium\" or \"short\"",
                    at,
                ));
            }
            ("month" | "weekday", _) => {
                return Err(wrong_option(
                    "DATETIME",
                    name,
                    "\"long\" or \"short\" (a month also \"numeric\")",
                    at,
                ));
            }
            _ => return Err(wrong_option("DATETIME", name, "\"numeric\"", at)),
        }
        parts.push(known);
    }
    let has = |part| parts.contains(&part);
    let fields = match (has("year"), has("month"), has("day"), has("weekday")) {
        (true, true, true, true) => DateFields::YMDE,
        (true, true, true, false) => DateFields::YMD,
        (false, true, true, true) => DateFields::MDE,
        (false, true, true, false) => DateFields::MD,
        (true, true, false, false) => DateFields::YM,
        (true, false, false, false) => DateFields::Y,
        (false, true, false, false) => DateFields::M,
        (false, false, true, true) => DateFields::DE,
        (false, false, true, false) => DateFields::D,
        (false, false, false, true) => DateFields::E,
        _ => {
            return Err(wrong_option("DATETIME", "day", "given together with month", at));
        }
    };
    Ok(DateStyle { fields, length })
}

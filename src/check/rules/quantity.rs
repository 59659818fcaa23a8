//! Numbers of a text with their units, and what tells them apart.

use super::language::{Language, TIME, Unit, When, unit_name};
use super::text::Flat;
use super::words::{Kind, Token, Tokens, digit};

/// What a number is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Value {
    /// A decimal number, with `.` and without useless zeros.
    Number(String),
    /// A value that is put in, by its name.
    Variable(String),
    /// Minutes since midnight.
    Clock(u16),
    /// Year (0 if there is none), month, day (0 if there is none).
    Date(u16, u8, u8),
    /// The digits of a telephone number.
    Phone(String),
}

/// A number with its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quantity {
    pub(super) value: Value,
    pub(super) unit: Option<Unit>,
    /// Whether it is surely a number, not an article or part of a word.
    pub(super) sure: bool,
    /// Whether only a part of a word says so, which then holds the unit too.
    pub(super) wild: bool,
    /// The range to which it belongs, counted from 1; 0 if to none.
    pub(super) range: usize,
    /// Where it stands, with its unit.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Its first token and the first after it.
    pub(super) tokens: (usize, usize),
}

impl Quantity {
    /// Whether the number has a unit that a translation must keep.
    pub(super) fn hard_unit(&self) -> Option<Unit> {
        self.unit.filter(|u| unit_name(*u) != TIME)
    }
}

/// All numbers of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Quantities {
    pub(super) items: Vec<Quantity>,
    /// Days and parts of the day, in order.
    pub(super) labels: Vec<u8>,
    /// Whether an hour may be one of the second half of the day.
    pub(super) afternoon: bool,
    /// Decimal signs that the language does not use.
    pub(super) foreign_signs: Vec<(usize, usize)>,
}

/// Finds the numbers of a text.
pub(super) fn quantities(flat: &Flat, tokens: &Tokens, language: &Language) -> Quantities {
    let mut reader =
        Reader { flat, tokens: &tokens.list, language, out: Quantities::default(), months: Vec::new() };
    reader.read();
    reader.dates();
    reader.ranges();
    reader.out
}

struct Reader<'a> {
    flat: &'a Flat,
    tokens: &'a [Token],
    language: &'a Language,
    out: Quantities,
    /// Months, with the token at which each stands and the first after it.
    months: Vec<(u8, usize, usize)>,
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut at = 0;
        while let Some(token) = self.tokens.get(at) {
            let read = match token.kind {
                Kind::Number => Some(self.numeral(at)),
                Kind::Value(place) => {
                    let name = self.flat.names.get(place).cloned().unwrap_or_default();
                    (!name.starts_with('-') && !name.is_empty()).then_some((Value::Variable(name), at + 1))
                }
                Kind::Word => None,
            };
            if let Some((Value::Number(number), next)) = &read
                && let Some(hit) = self.language.when.at(self.flat, self.tokens, *next)
                && let (When::MonthSign, Ok(month)) = (hit.value, number.parse())
            {
                self.months.push((month, at, next + hit.len));
                at = next + hit.len;
                continue;
            }
            at = match read {
                Some((value, next)) => self.with_unit(at, value, next, None, (true, false)),
                None => self.word(at),
            };
        }
    }

    /// A word: a number, a month, a label, or nothing.
    fn word(&mut self, at: usize) -> usize {
        if let Some(hit) = self.language.when.at(self.flat, self.tokens, at) {
            let next = at + hit.len;
            match hit.value {
                When::Month(month) => self.months.push((month, at, next)),
                When::Label(label) => self.out.labels.push(label),
                When::Pm => self.out.afternoon = true,
                When::Am | When::Clock | When::MonthSign => {}
            }
            // A part of the day can be one of its halves too.
            self.out.afternoon |= matches!(hit.value, When::Label(11..=13));
            if !matches!(hit.value, When::Clock)
                && self.language.numbers.at(self.flat, self.tokens, at).is_none()
            {
                return next;
            }
        }
        if let Some((value, next)) = self.han_number(at) {
            return self.with_unit(at, Value::Number(value.to_string()), next, None, (false, false));
        }
        match self.language.numbers.at(self.flat, self.tokens, at) {
            Some(hit) => {
                let value = Value::Number(hit.value.value.to_string());
                let marks = (hit.value.sure && !hit.wild && !hit.joined, hit.wild);
                self.with_unit(at, value, at + hit.len, hit.value.unit, marks)
            }
            None => at + 1,
        }
    }

    /// Chinese numbers of several signs: 十五, 二十, 三十八.
    fn han_number(&self, at: usize) -> Option<(u32, usize)> {
        let sign = |i: usize| {
            let token = self.tokens.get(i).filter(|t| i == at || !t.apart)?;
            let c = self.flat.lower[token.range()].chars().next()?;
            "零一二三四五六七八九十".chars().position(|d| d == c).and_then(|n| u32::try_from(n).ok())
        };
        let (mut total, mut digit, mut i) = (0, None, at);
        while let Some(n) = sign(i) {
            match (n, digit) {
                (10, tens) if total == 0 => (total, digit) = (tens.unwrap_or(1) * 10, None),
                (n, None) if n < 10 => digit = Some(n),
                _ => return None,
            }
            i += 1;
        }
        (i >= at + 2).then_some((total + digit.unwrap_or(0), i))
    }

    /// Adds a number, with the unit that follows it.
    fn with_unit(
        &mut self,
        at: usize,
        value: Value,
        next: usize,
        unit: Option<Unit>,
        (sure, wild): (bool, bool),
    ) -> usize {
        let mut quantity =
            Quantity { value, unit, sure, wild, range: 0, start: 0, end: 0, tokens: (at, next) };
        if unit.is_none() && !matches!(quantity.value, Value::Date(..) | Value::Phone(_)) {
            self.follow(&mut quantity);
        }
        let end = quantity.tokens.1;
        quantity.start = self.tokens[at].start;
        quantity.end = self.tokens.get(end - 1).map_or(self.tokens[at].end, |t| t.end);
        self.out.items.push(quantity);
        end
    }

    /// The unit or the mark of an hour after a number.
    fn follow(&mut self, quantity: &mut Quantity) {
        let next = quantity.tokens.1;
        let free = |i: usize| self.tokens.get(i).is_some_and(|t| !t.apart);
        let glued = self.language.glue.at(self.flat, self.tokens, next).filter(|_| free(next));
        for at in [Some(next), glued.map(|g| next + g.len)].into_iter().flatten() {
            let joined = free(at) || self.tokens.get(at).is_some_and(|t| self.between(at - 1, t) == "(");
            if !joined {
                continue;
            }
            let half = self.language.when.at(self.flat, self.tokens, at).map(|h| (h.value, h.len));
            let unit = self.language.units.at(self.flat, self.tokens, at);
            if let (Value::Number(_) | Value::Clock(_), Some((When::Am | When::Pm, len))) =
                (&quantity.value, half)
                && let Some(minutes) = minutes(&quantity.value)
            {
                let pm = matches!(half, Some((When::Pm, _)));
                quantity.value = Value::Clock(minutes % 720 + if pm { 720 } else { 0 });
                quantity.tokens.1 = at + len;
                return;
            }
            if let (Some((When::Clock, len)), None) = (half, unit)
                && let Some(minutes) = minutes(&quantity.value)
            {
                quantity.value = Value::Clock(minutes);
                quantity.tokens.1 = at + len;
                return;
            }
            if let Some(hit) = unit.filter(|_| !matches!(quantity.value, Value::Clock(_))) {
                quantity.unit = Some(hit.value);
                quantity.tokens.1 = at + hit.len;
                return;
            }
        }
    }

    fn between(&self, before: usize, token: &Token) -> &str {
        let from = self.tokens.get(before).map_or(token.start, |t| t.end);
        self.flat.text.get(from..token.start).unwrap_or_default().trim()
    }

    /// Digits with what joins them: a number, time, date or telephone number; and the first token after it.
    fn numeral(&mut self, at: usize) -> (Value, usize) {
        let mut runs = vec![self.run(at)];
        let mut joints: Vec<&str> = Vec::new();
        while let Some(token) = self.tokens.get(at + runs.len()).filter(|t| t.kind == Kind::Number) {
            let joint = &self.flat.text[self.tokens[at + runs.len() - 1].end..token.start];
            if joint.chars().count() > 2 || !joint.chars().all(|c| JOINTS.contains(c)) {
                break;
            }
            joints.push(joint);
            runs.push(self.run(at + runs.len()));
        }
        if let Some((value, len)) = self.phone(at, &runs, &joints).or_else(|| date(&runs, &joints)) {
            return (value, at + len);
        }
        if let ([hour, minute, ..], Some(&":")) = (runs.as_slice(), joints.first())
            && let Some(minutes) = clock(hour, minute)
        {
            return (Value::Clock(minutes), at + 2);
        }
        // "24/7" is an expression; 1.2.3 is the name of a version.
        if runs.first().is_some_and(|r| r == "24")
            && runs.get(1).is_some_and(|r| r == "7")
            && joints[0] == "/"
        {
            return (Value::Variable(String::new()), at + 2);
        }
        let dotted = joints.iter().take_while(|j| **j == ".").count();
        if dotted > 1 && !runs[1..=dotted].iter().all(|r| r.len() == 3) {
            return (Value::Number(runs[..=dotted].join(".")), at + dotted + 1);
        }
        self.number(at, &runs, &joints)
    }

    fn run(&self, at: usize) -> String {
        let range = self.tokens[at].range();
        self.flat.lower[range].chars().filter_map(digit).filter_map(|d| char::from_digit(d, 10)).collect()
    }

    fn phone(&self, at: usize, runs: &[String], joints: &[&str]) -> Option<(Value, usize)> {
        let plus = self.flat.text[..self.tokens[at].start].ends_with('+');
        let joined = 1 + joints.iter().take_while(|j| j.chars().all(|c| " \u{A0}-‑/()".contains(c))).count();
        let digits: String = runs[..joined].concat();
        let zero = runs[0].starts_with('0') && runs[0].len() > 1;
        let is_one = digits.len() >= 7 && (plus || zero || runs[0].len() > 6);
        is_one.then_some((Value::Phone(digits), joined))
    }

    /// A number with groups of three digits and a decimal sign.
    fn number(&mut self, at: usize, runs: &[String], joints: &[&str]) -> (Value, usize) {
        let mut whole = runs[0].clone();
        let mut len = 1;
        let is_group = |sign: &str, decimal: char| {
            let c = sign.chars().next().unwrap_or(' ');
            sign.chars().count() == 1
                && (self.language.group.contains(c) || " \u{A0}\u{202F}\u{2009}٬".contains(c))
                && c != decimal
        };
        while len < runs.len()
            && runs[len].len() == 3
            && (whole.len() <= 3 || len > 1)
            && !whole.starts_with('0')
            && is_group(joints[len - 1], self.language.decimal)
        {
            whole.push_str(&runs[len]);
            len += 1;
        }
        let mut text = whole.trim_start_matches('0').to_owned();
        if text.is_empty() {
            text.push('0');
        }
        if len < runs.len() && [".", ",", "٫"].contains(&joints[len - 1]) {
            let sign = joints[len - 1].chars().next().unwrap_or('.');
            let next_is_clock = [When::Clock, When::Am, When::Pm].into_iter().any(|w| {
                self.language.when.at(self.flat, self.tokens, at + len + 1).is_some_and(|h| h.value == w)
            });
            if let Some(minutes) = clock(&runs[len - 1], &runs[len]).filter(|_| next_is_clock && len == 1) {
                return (Value::Clock(minutes), at + 2);
            }
            if sign != self.language.decimal && sign != '٫' {
                let from = self.tokens[at].start;
                self.out.foreign_signs.push((from, self.tokens[at + len].end));
            }
            let fraction = runs[len].trim_end_matches('0');
            if !fraction.is_empty() {
                text = format!("{text}.{fraction}");
            }
            len += 1;
        }
        let before = &self.flat.text[..self.tokens[at].start];
        let sign = before.chars().next_back().filter(|c| matches!(c, '-' | '−'));
        let alone = before.chars().rev().nth(1).is_none_or(|c| c.is_whitespace() || c == '(');
        if sign.is_some() && alone {
            text.insert(0, '-');
        }
        (Value::Number(text), at + len)
    }

    /// Joins months with the day and the year next to them.
    fn dates(&mut self) {
        for (month, first, after) in std::mem::take(&mut self.months) {
            let number = |i: &usize, items: &[Quantity]| match &items[*i].value {
                Value::Number(text)
                    if self.tokens[items[*i].tokens.0].kind == Kind::Number
                        && items[*i].unit.is_none_or(|u| ["year", "day", "gram"].contains(&unit_name(u))) =>
                {
                    text.parse::<u16>().ok()
                }
                _ => None,
            };
            let items = &self.out.items;
            let near = |from: usize, to: usize| {
                (0..items.len()).filter(move |i| (from..=to).contains(&items[*i].tokens.0))
            };
            let before = || near(first.saturating_sub(2), first.saturating_sub(1));
            let is_day = |i: &usize| number(i, items).is_some_and(|n| (1..=31).contains(&n));
            let is_year = |i: &usize| number(i, items).is_some_and(|n| (1900..=2199).contains(&n));
            let day = before().chain(near(after, after)).find(is_day);
            let year = near(after, after + 2).chain(before()).find(is_year);
            let Some(anchor) = day.or(year) else { continue };
            let value = Value::Date(
                year.and_then(|i| number(&i, items)).unwrap_or(0),
                month,
                day.and_then(|i| number(&i, items)).and_then(|n| u8::try_from(n).ok()).unwrap_or(0),
            );
            let item = &mut self.out.items[anchor];
            (item.value, item.unit, item.sure) = (value, None, true);
            if let Some(year) = year.filter(|y| *y != anchor) {
                self.out.items.remove(year);
            }
        }
    }

    /// Marks the ends of ranges; the first end takes the unit of the second.
    fn ranges(&mut self) {
        for i in 1..self.out.items.len() {
            let (a, b) = (&self.out.items[i - 1], &self.out.items[i]);
            if !is_amount(&a.value) || !is_amount(&b.value) || b.tokens.0 < a.tokens.1 {
                continue;
            }
            let between = self.flat.text.get(a.end..b.start).unwrap_or_default().trim();
            let dash = !between.is_empty() && between.chars().all(|c| "-–—−~～‑".contains(c));
            let gap = b.tokens.0 - a.tokens.1;
            let word = gap > 0
                && self.language.range.at(self.flat, self.tokens, a.tokens.1).is_some_and(|h| h.len == gap)
                && !self.tokens[b.tokens.0].apart;
            if dash || word {
                let unit = b.unit;
                let range = if self.out.items[i - 1].range > 0 { self.out.items[i - 1].range } else { i };
                let (a, b) = (i - 1, i);
                self.out.items[a].range = range;
                self.out.items[b].range = range;
                let first = &mut self.out.items[a];
                first.unit = first.unit.or(unit);
            }
        }
    }
}

/// What may stand between the digits of one number.
const JOINTS: &str = ".,'’\u{A0}\u{202F}\u{2009} ٫٬，:/-‑()";

fn is_amount(value: &Value) -> bool {
    matches!(value, Value::Number(_) | Value::Variable(_) | Value::Clock(_))
}

fn clock(hour: &str, minute: &str) -> Option<u16> {
    let (h, m): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour.len() <= 2 && minute.len() == 2 && h <= 24 && m < 60).then_some(h * 60 + m)
}

/// An hour as minutes since midnight.
pub(super) fn minutes(value: &Value) -> Option<u16> {
    match value {
        Value::Number(text) => text.parse::<u16>().ok().filter(|h| *h <= 24).map(|h| h * 60),
        Value::Clock(minutes) => Some(*minutes),
        _ => None,
    }
}

/// Dates in digits: 2026-05-03, 3.5.2026, 3/5/2026.
fn date(runs: &[String], joints: &[&str]) -> Option<(Value, usize)> {
    let [a, b, c, ..] = runs else { return None };
    let joint = |i: usize| joints.get(i).map(|j| j.trim());
    let (year, month, day) = match (joint(0)?, joint(1)?) {
        ("-" | "/", "-" | "/") if a.len() == 4 => (a, b, c),
        ("." | "/", "." | "/") if c.len() == 4 => (c, b, a),
        _ => return None,
    };
    let (year, month, day): (u16, u8, u8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((Value::Date(year, month, day), 3))
}

#[cfg(test)]
mod tests {
    use super::super::language::language;
    use super::super::words::tokens;
    use super::*;

    fn found(tag: &str, text: &str) -> Vec<String> {
        let names = vec!["a".to_owned(), "b".to_owned()];
        let flat = Flat::new(text, names);
        let tokens = tokens(&flat);
        let found = quantities(&flat, &tokens, language(tag));
        found
            .items
            .iter()
            .map(|q| {
                let value = match &q.value {
                    Value::Number(n) => n.clone(),
                    Value::Variable(name) => format!("${name}"),
                    Value::Clock(m) => format!("{}:{:02}", m / 60, m % 60),
                    Value::Date(y, m, d) => format!("{y}-{m}-{d}"),
                    Value::Phone(digits) => format!("#{digits}"),
                };
                let unit = q.unit.map(|u| format!(" {}", unit_name(u))).unwrap_or_default();
                format!(
                    "{}{value}{unit}{}",
                    if q.sure { "" } else { "?" },
                    if q.range > 0 { "~" } else { "" }
                )
            })
            .collect()
    }

    #[test]
    fn numbers_are_read_as_their_language_writes_them() {
        assert_eq!(
            found("en", "1,500 kcal, 1.5 g and 2–3 hours"),
            ["1500 kilocalorie", "1.5 gram", "2 hour~", "3 hour~"]
        );
        assert_eq!(
            found("de", "1.500 kcal, 1,5 g, 2 bis 3 Stunden"),
            ["1500 kilocalorie", "1.5 gram", "2 hour~", "3 hour~"]
        );
        assert_eq!(found("fr", "1 500 kcal ; 38,50 °C"), ["1500 kilocalorie", "38.5 celsius"]);
        assert_eq!(found("ar", "من ١٠ إلى ١٥ دقيقة، أسبوعين"), ["10 minute~", "15 minute~", "2 week"]);
        assert_eq!(found("zh", "十五分钟，2至3小时"), ["?15 minute", "2 hour~", "3 hour~"]);
        assert_eq!(
            found("en", "\u{FFFC} to \u{FFFC} minutes, twice a day"),
            ["$a minute~", "$b minute~", "2 time", "?1 day"]
        );
    }

    #[test]
    fn times_dates_and_telephone_numbers_are_read() {
        assert_eq!(found("en", "8:30 am, 8 pm, 12 am"), ["8:30", "20:00", "0:00"]);
        assert_eq!(found("de", "um 8.30 Uhr"), ["8:30"]);
        assert_eq!(
            found("en", "3 May 2026, May 3, 2026-05-03; you may take 3"),
            ["2026-5-3", "0-5-3", "2026-5-3", "3"]
        );
        assert_eq!(found("uk", "12 жовтня 2026 року"), ["2026-10-12"]);
        assert_eq!(found("zh", "于2026年3月5日开始"), ["2026-3-5"]);
        assert_eq!(found("cs", "3. května 2026 a 3. 5. 2026"), ["2026-5-3", "2026-5-3"]);
        assert_eq!(found("en", "0800 123 4567 or +44 20 7946 0018"), ["#08001234567", "#442079460018"]);
    }
}

//! Formats numbers, dates and closed lists for people.

use crate::model::{
    Aspect, Award, Basis, Confidence, Level, Measure, Number, Ownership, Period, SchoolKind,
    Stance, Standing, Statistic, Status, Text, Verdict,
};
use std::borrow::Cow;
use std::fmt::Display;

/// Text to show: mostly borrowed from the dataset.
pub type Words = Cow<'static, str>;

/// An amount of money with thousands separators: `51,140`, `13.30`.
#[must_use]
pub fn money(amount: Number) -> String {
    if amount.0.fract() == 0.0 {
        grouped(&format!("{:.0}", amount.0))
    } else {
        grouped(&format!("{:.2}", amount.0))
    }
}

/// A count or percentage with its published digits: `194,720`, `-4.9`.
#[must_use]
pub fn count(number: Number) -> String {
    grouped(&number.0.to_string())
}

fn grouped(digits: &str) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits),
    };
    let (whole, fraction) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    let mut grouped = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + fraction
}

/// An ISO 8601 date in words: `May 2025`, `29 July 2024`, `2024 to 2034`.
#[must_use]
pub fn date(date: Option<Text>) -> Words {
    date.map_or(Cow::Borrowed("undated"), |date| {
        date_in_words(date.as_str())
    })
}

fn date_in_words(text: &'static str) -> Words {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    if let Some((from, to)) = text.split_once('/') {
        return Cow::Owned(format!("{} to {}", date_in_words(from), date_in_words(to)));
    }
    let mut parts = text.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts.next().and_then(|month| month.parse::<usize>().ok());
    let month = month.and_then(|month| MONTHS.get(month.checked_sub(1)?));
    let day = parts.next().map(|day| day.trim_start_matches('0'));
    match (month, day) {
        (Some(month), Some(day)) => Cow::Owned(format!("{day} {month} {year}")),
        (Some(month), None) => Cow::Owned(format!("{month} {year}")),
        _ => Cow::Borrowed(year),
    }
}

/// A closed list with display names.
pub trait Word {
    /// The display name.
    fn word(self) -> &'static str;
}

/// Implements [`Word`] for closed lists.
macro_rules! words {
    ($($list:ident { $($value:ident: $word:literal,)* })*) => {$(
        impl Word for $list {
            fn word(self) -> &'static str {
                match self { $($list::$value => $word,)* }
            }
        }
    )*};
}

words! {
    Statistic {
        P10: "10th percentile",
        P25: "25th percentile",
        Median: "median",
        P75: "75th percentile",
        P90: "90th percentile",
        Mean: "mean",
        Minimum: "minimum",
        Maximum: "maximum",
        Range: "range",
        Amount: "amount",
        Count: "count",
        Percent: "percent",
    }
    Period {
        Hour: "an hour",
        Day: "a day",
        Week: "a week",
        Month: "a month",
        Year: "a year",
    }
    Basis {
        Survey: "survey",
        PayScale: "pay scale",
        Statutory: "law",
        Projection: "projection",
        Price: "price",
        Estimate: "estimate",
        Derived: "derived",
    }
    Confidence {
        Official: "official",
        OfficialCopy: "official copy",
        Press: "press",
        Aggregator: "aggregator",
        Brief: "brief",
    }
    Status {
        Present: "present",
        NotPublished: "not published",
        Suppressed: "suppressed",
        NotApplicable: "not applicable",
        NotFound: "not found",
        RetiredCode: "retired code",
        NotComparable: "not comparable",
    }
    Measure {
        Wage: "wage",
        Allowance: "allowance",
        MinimumWage: "minimum wage",
        Employment: "jobs",
        ProjectedEmployment: "projected jobs",
        EmploymentChange: "change in jobs",
        Openings: "openings a year",
        EmploymentShare: "share of jobs",
        Fee: "fee",
        Tuition: "tuition",
        PassRate: "pass rate",
        Headcount: "people",
        Score: "score",
    }
    Aspect {
        Requires: "requires",
        Exam: "exam",
        Fee: "fee",
        PassRate: "pass rate",
        Retake: "retake",
        Renewal: "renewal",
        Holders: "holders",
        Pay: "pay",
    }
    SchoolKind {
        TeachingHospital: "teaching hospital",
        HealthCollege: "college of health technology",
        Polytechnic: "polytechnic",
        University: "university",
        College: "college",
        Other: "school",
    }
    Ownership {
        Federal: "federal",
        State: "state",
        Private: "private",
        Mission: "mission",
    }
    Award {
        Certificate: "certificate",
        Diploma: "diploma",
        Nd: "ND",
        PreHnd: "pre-HND",
        Hnd: "HND",
        Associate: "associate",
        Degree: "degree",
        Postgraduate: "postgraduate",
    }
    Level {
        Entry: "entry",
        Experienced: "experienced",
        Senior: "senior",
    }
    Standing {
        Current: "in use",
        Former: "no longer used",
        Unconfirmed: "could not be confirmed",
    }
    Verdict {
        Refuted: "FALSE",
        MostlyRefuted: "MOSTLY FALSE",
        PartlyTrue: "PARTLY TRUE",
        Unsettled: "UNSETTLED",
    }
    Stance {
        For: "for",
        Against: "against",
        Context: "context",
    }
}

/// The first sentence of a text, and the following ones while the total is at most
/// `most` bytes.
#[must_use]
pub fn opening(text: Text, most: usize) -> &'static str {
    let text = text.as_str();
    let ends = text.match_indices(". ").map(|(dot, _)| dot + 1);
    // Not sentence ends: `No. 15`, `U.S. `.
    let is_end =
        |end: &usize| !text[..end - 1].ends_with("No") && !text[..end - 1].ends_with("U.S");
    let mut ends = ends.filter(is_end).chain([text.len()]);
    let first = ends.next().unwrap_or(text.len());
    let last = ends.take_while(|end| *end <= most).last();
    &text[..last.unwrap_or(first)]
}

/// Truncates ASCII text at a word.
#[must_use]
pub fn shortened(text: &str, most: usize) -> String {
    if text.len() <= most {
        return text.to_owned();
    }
    let room = most.saturating_sub(3).max(12).min(text.len());
    let cut = text[..room].rfind(' ').unwrap_or(0);
    format!(
        "{}...",
        text[..cut].trim_end_matches([',', ';', ':', '.', ' '])
    )
}

/// Formats years with runs as ranges: `2009 to 2018, 2021`.
#[must_use]
pub fn years(years: &[u16]) -> String {
    let runs = years.chunk_by(|one, next| one + 1 == *next);
    let runs = runs.map(|run| match run {
        [first, .., last] if run.len() > 2 => format!("{first} to {last}"),
        _ => joined(run, ", "),
    });
    joined(runs, ", ")
}

/// Joins items with a separator.
pub fn joined(items: impl IntoIterator<Item = impl Display>, separator: &str) -> String {
    let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    items.join(separator)
}

/// Capitalizes the first letter.
#[must_use]
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::years;

    #[test]
    fn runs_of_years_are_named_by_their_ends() {
        assert_eq!(years(&[]), "");
        assert_eq!(
            years(&[2009, 2010, 2011, 2013, 2014]),
            "2009 to 2011, 2013, 2014"
        );
    }
}

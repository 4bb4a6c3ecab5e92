//! ISO 8601 dates of any precision as day ranges.

/// A range of days.
#[derive(Debug, PartialEq, Eq)]
pub struct Span {
    pub first: String,
    pub last: String,
    /// `day`, `month`, `year`, or `range` for an interval.
    pub precision: &'static str,
}

impl Span {
    /// Parses a date, month, year or interval.
    pub fn read(text: &str) -> Option<Self> {
        if let Some((from, to)) = text.split_once('/') {
            return Some(Span {
                first: Span::read(from)?.first,
                last: Span::read(to)?.last,
                precision: "range",
            });
        }
        let parts: Option<Vec<u32>> = text.split('-').map(|part| part.parse().ok()).collect();
        Some(match parts?[..] {
            [year] => Span {
                first: format!("{year:04}-01-01"),
                last: format!("{year:04}-12-31"),
                precision: "year",
            },
            [year, month] => Span {
                first: format!("{year:04}-{month:02}-01"),
                last: format!("{year:04}-{month:02}-{}", days(year, month)),
                precision: "month",
            },
            [_, _, _] => Span {
                first: text.to_owned(),
                last: text.to_owned(),
                precision: "day",
            },
            _ => return None,
        })
    }
}

fn days(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(is_leap),
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn expands_dates_to_day_ranges() {
        let read = |text| {
            let span = Span::read(text).map(|span| (span.first, span.last, span.precision));
            span.map(|(first, last, precision)| format!("{first} {last} {precision}"))
        };
        for (text, expected) in [
            ("2024-07-29", Some("2024-07-29 2024-07-29 day")),
            ("2024-02", Some("2024-02-01 2024-02-29 month")),
            ("2100-02", Some("2100-02-01 2100-02-28 month")),
            ("2025-12", Some("2025-12-01 2025-12-31 month")),
            ("2024", Some("2024-01-01 2024-12-31 year")),
            ("2024/2034", Some("2024-01-01 2034-12-31 range")),
            ("", None),
            ("undated", None),
        ] {
            assert_eq!(read(text).as_deref(), expected, "{text}");
        }
    }
}

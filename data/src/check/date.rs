//! ISO 8601 dates.

/// Whether a text is an ISO 8601 year, month, day or interval.
#[must_use]
pub fn is_date(text: &str) -> bool {
    if let Some((from, to)) = text.split_once('/') {
        return is_date(from) && is_date(to) && from < to && !to.contains('/');
    }
    let parts: Vec<&str> = text.split('-').collect();
    let number = |index: usize, digits: usize| -> Option<u32> {
        let part = parts.get(index)?;
        let fits = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| part.parse().ok())?
    };
    let year = number(0, 4);
    let month = number(1, 2).filter(|month| (1..=12).contains(month));
    let days = match (year, month) {
        (Some(year), Some(2)) if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        (_, Some(2)) => 28,
        (_, Some(4 | 6 | 9 | 11)) => 30,
        _ => 31,
    };
    let day = number(2, 2).filter(|day| (1..=days).contains(day));
    match parts.len() {
        1 => year.is_some(),
        2 => year.is_some() && month.is_some(),
        3 => year.is_some() && month.is_some() && day.is_some(),
        _ => false,
    }
}

/// Whether a text is an academic year: `2023-24`.
pub fn is_academic_year(text: &str) -> bool {
    let Some((first, second)) = text.split_once('-') else {
        return false;
    };
    let digits =
        |text: &str, count| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    let next = first.parse::<u32>().map(|year| (year + 1) % 100);
    digits(first, 4) && digits(second, 2) && second.parse() == next
}

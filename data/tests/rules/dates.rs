//! Dates are of ISO 8601, and no others are taken.

use crate::Data;
use career_data::check;

#[test]
fn dates_that_are_none() {
    for date in [
        "2021-6-4",
        "2021-13",
        "2021-02-29",
        "June 2021",
        "20210604",
        "2021-06-04T00:00",
        "2024/2021",
        "",
    ] {
        let line = format!("as_of = \"{date}\"");
        let reason = format!("'{date}' is not an ISO 8601 date");
        Data::copy()
            .replace("regions/ie.toml", "as_of = \"2021-06-04\"", &line)
            .fails_with(&[("regions/ie.toml", &line, &reason)]);
    }
}

#[test]
fn a_date_of_a_row_that_is_none() {
    Data::copy()
        .replace(
            "figures/us-industries.csv",
            "29-2072,2025-05,",
            "29-2072,May 2025,",
        )
        .fails_with(&[(
            "figures/us-industries.csv",
            "621000,Ambulatory Health Care Services,29-2072,May 2025,",
            "'May 2025' is not an ISO 8601 date",
        )]);
}

#[test]
fn dates_of_iso_8601() {
    let dates = [
        "2024",
        "2024-02",
        "2024-02-29",
        "2000-02-29",
        "2023-12-31",
        "2024-04-30",
        "2024/2034",
        "2023-04-01/2024-03-31",
        "2024/2024-06",
    ];
    for date in dates {
        assert!(check::is_date(date), "{date}");
    }
    let others = [
        "",
        "24",
        "02024",
        "2024-",
        "2024-00",
        "2024-13",
        "2024-2",
        "2024-02-00",
        "2024-02-30",
        "2024-13-01",
        "024-02-01",
        "2023-02-29",
        "1900-02-29",
        "2100-02-29",
        "2024-04-31",
        "2024-02-29-01",
        "+2024",
        "-2024",
        "2024-02-1",
        " 2024",
        "2034/2024",
        "2024/2024",
        "2024/",
        "/2024",
        "2024/2030/2034",
        "today",
    ];
    for other in others {
        assert!(!check::is_date(other), "{other}");
    }
}

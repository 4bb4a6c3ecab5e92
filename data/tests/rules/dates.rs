//! Dates are ISO 8601.

use crate::Data;
use career_data::check::is_date;

#[test]
fn invalid_dates() {
    for date in [
        "2021-6-4",
        "2021-13",
        "2021-02-29",
        "June 2021",
        "2024/2021",
        "",
    ] {
        let line = format!("as_of = \"{date}\"");
        let reason = format!("'{date}' is not an ISO 8601 date");
        Data::copy()
            .replace("regions/zz.toml", "as_of = \"2025-06-30\"", &line)
            .fails("regions/zz.toml", &line, &reason);
    }
}

#[test]
fn an_invalid_date_in_a_row() {
    Data::copy()
        .replace(
            "figures/zz-industries.csv",
            "Bakeries,baker,2025,",
            "Bakeries,baker,May 2025,",
        )
        .fails(
            "figures/zz-industries.csv",
            "311811,Bakeries,baker,May 2025,",
            "'May 2025' is not an ISO 8601 date",
        );
}

#[test]
fn an_invalid_academic_year() {
    for year in ["2023", "2023-25", "2023-24-25", "2023-4"] {
        let row = format!("ZZ,12.0501,Baking,certificate,{year},");
        Data::copy()
            .replace(
                "figures/zz-graduates.csv",
                "ZZ,12.0501,Baking,certificate,2023-24,",
                &row,
            )
            .fails(
                "figures/zz-graduates.csv",
                &row,
                &format!("'{year}' is not an academic year"),
            );
    }
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
        assert!(is_date(date), "{date}");
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
        "2024-02-29T00:00",
        "20240229",
        " 2024",
        "2034/2024",
        "2024/2024",
        "2024/",
        "/2024",
        "2024/2030/2034",
        "today",
    ];
    for other in others {
        assert!(!is_date(other), "{other}");
    }
}

//! Rows of the tables of figures: their order, their keys and what they name.

use crate::Data;

const WAGES_2025: &str = "US,29-2072,2025-05,194720,56790,37000,43490,51140,64820,81150,\
    27.3,17.79,20.91,24.59,31.17,39.01,official-copy,bls-oews-2025-05";

#[test]
fn percentiles_that_fall() {
    for (from, to) in [(",64820,", ",51139,"), (",31.17,", ",24.58,")] {
        let row = WAGES_2025.replace(from, to);
        Data::copy()
            .replace("figures/us-wages.csv", WAGES_2025, &row)
            .fails_with(&[(
                "figures/us-wages.csv",
                &row,
                "percentiles of 'US,29-2072,2025-05,' fall",
            )]);
    }
    // As many earn just the median as just the next.
    let row = WAGES_2025.replace(",64820,", ",51140,");
    Data::copy()
        .replace("figures/us-wages.csv", WAGES_2025, &row)
        .passes();
}

#[test]
fn percentiles_of_an_industry_that_fall() {
    Data::copy()
        .replace(
            "figures/us-industries.csv",
            "62270,39610,59460,91960",
            "62270,59461,59460,91960",
        )
        .fails_with(&[(
            "figures/us-industries.csv",
            "622100,General Medical and Surgical Hospitals,",
            "percentiles of '622100,' fall",
        )]);
}

#[test]
fn rows_that_are_there_twice() {
    for file in ["us-wages", "us-projections", "us-industries", "money"] {
        let file = &format!("figures/{file}.csv");
        let data = Data::copy();
        let text = data.text(file);
        let last = text.lines().last().unwrap_or_default().to_owned();
        let cells: Vec<&str> = last.split(',').collect();
        let key = match file.as_str() {
            "figures/us-wages.csv" => format!("{},", cells[..3].join(",")),
            "figures/us-projections.csv" => format!("{},", cells[..2].join(",")),
            "figures/us-industries.csv" => format!("{},", cells[0]),
            _ => cells[..3].join(","),
        };
        data.append(file, &format!("{last}\n")).fails_with(&[(
            file,
            &last,
            &format!("duplicate row '{key}'"),
        )]);
    }
}

#[test]
fn a_survey_outside_its_series() {
    let row = WAGES_2025.replace("2025-05,", "2020-05,");
    Data::copy()
        .append("figures/us-wages.csv", &format!("{row}\n"))
        .fails_with(&[(
            "figures/us-wages.csv",
            &row,
            "survey 2020-05 is outside its series",
        )]);
}

#[test]
fn a_wage_in_a_series_that_is_not_there() {
    let row = WAGES_2025.replace("29-2072", "29-2073");
    Data::copy()
        .append("figures/us-wages.csv", &format!("{row}\n"))
        .fails_with(&[("figures/us-wages.csv", &row, "unknown series '29-2073'")]);
}

#[test]
fn an_industry_of_a_sector_that_is_not_there() {
    Data::copy()
        .replace(
            "figures/us-industries.csv",
            "2025-05,physician-offices,",
            "2025-05,surgeries,",
        )
        .fails_with(&[(
            "figures/us-industries.csv",
            "621000,Ambulatory Health Care Services,29-2072,2025-05,surgeries,",
            "sector 'surgeries' is not an item of a section that holds industries",
        )]);
}

#[test]
fn an_amount_on_a_scale_that_is_not_there() {
    Data::copy()
        .append("figures/in-scale.csv", "in-8cpc,1,1,25000,press,brief\n")
        .fails_with(&[(
            "figures/in-scale.csv",
            "in-8cpc,1,1,",
            "unknown scale 'in-8cpc'",
        )]);
}

#[test]
fn steps_of_a_scale_out_of_order() {
    for (row, reason) in [
        (
            "in-7cpc,4,4,90000,press,eighthpay-esic-rules-2021",
            "'in-7cpc,4,4,'",
        ),
        (
            "in-7cpc,4,3,81100,press,eighthpay-esic-rules-2021",
            "'in-7cpc,4,3,'",
        ),
        (
            "in-7cpc,5,2,90000,press,eighthpay-esic-rules-2021",
            "'in-7cpc,5,2,'",
        ),
    ] {
        Data::copy()
            .append("figures/in-scale.csv", &format!("{row}\n"))
            .fails_with(&[(
                "figures/in-scale.csv",
                row,
                &format!("step and amount of {reason} must increase"),
            )]);
    }
}

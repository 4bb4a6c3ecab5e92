//! Rows of the tables of figures: their order, their keys and what they name.

use crate::Data;

const WAGES: &str = "figures/zz-wages.csv";
const ROW: &str =
    "ZZ,baker,2025,1000,25000,16000,20000,24000,28000,34000,12,8,10,11,14,17,official,survey-2025";

#[test]
fn percentiles_do_not_fall() {
    for (from, to) in [(",28000,", ",23999,"), (",14,17,", ",10.5,17,")] {
        let row = ROW.replace(from, to);
        let data = Data::copy().replace(WAGES, ROW, &row);
        data.fails(WAGES, &row, "percentiles of 'ZZ,baker,2025,' decrease");
    }
    let equal = ROW.replace(",28000,", ",24000,");
    Data::copy().replace(WAGES, ROW, &equal).passes();
    let file = "figures/zz-industries.csv";
    Data::copy()
        .replace(file, "25000,16000,24000", "25000,24001,24000")
        .fails(file, "311811,", "percentiles of '311811,' decrease");
}

#[test]
fn rows_are_unique() {
    for (table, key) in [
        ("zz-wages", "ZZ,miller,2025,"),
        ("zz-projections", "miller,2024/2034,"),
        ("zz-industries", "722511,"),
        ("money", "ZZ,XTS,2025"),
        ("zz-graduates", "ZZ-A,12.0501,"),
    ] {
        let file = &format!("figures/{table}.csv");
        let data = Data::copy();
        let text = data.text(file);
        let last = format!("{}\n", text.lines().last().unwrap_or_default());
        let reason = match table {
            "zz-graduates" => format!("duplicate row '{key}...,certificate'"),
            _ => format!("duplicate row '{key}'"),
        };
        data.append(file, &last).fails(file, key, &reason);
    }
}

#[test]
fn a_survey_is_within_its_series() {
    let row = ROW.replace("2025,", "2020,");
    Data::copy().append(WAGES, &format!("{row}\n")).fails(
        WAGES,
        &row,
        "survey 2020 is outside its series",
    );
}

#[test]
fn rows_are_of_known_series_and_scales() {
    let row = ROW.replace("baker", "bakers");
    Data::copy()
        .append(WAGES, &format!("{row}\n"))
        .fails(WAGES, &row, "unknown series 'bakers'");
    Data::copy()
        .append(
            "figures/zz-scale.csv",
            "zz-private,1,1,25000,press,almanac\n",
        )
        .fails(
            "figures/zz-scale.csv",
            "zz-private,1,1,",
            "unknown scale 'zz-private'",
        );
}

#[test]
fn a_sector_is_an_item_of_the_section_of_industries() {
    let file = "figures/zz-industries.csv";
    Data::copy().replace(file, ",shops,", ",shopping,").fails(
        file,
        "311811,",
        "sector 'shopping' is not an item of a section that holds industries",
    );
}

#[test]
fn steps_of_a_scale_increase() {
    let file = "figures/zz-scale.csv";
    for (row, key) in [
        ("zz-public,2,3,30000,official,almanac", "zz-public,2,3,"),
        ("zz-public,2,2,26000,official,almanac", "zz-public,2,2,"),
        ("zz-public,3,2,30000,official,almanac", "zz-public,3,2,"),
    ] {
        let reason = format!("step and amount of '{key}' must increase");
        Data::copy()
            .append(file, &format!("{row}\n"))
            .fails(file, row, &reason);
    }
}

#[test]
fn a_series_has_wages_and_an_id_of_its_own() {
    let file = "figures/series.toml";
    let series = "\n[[series]]\nid = \"cook\"\ncode = \"5120\"\nsystem = \"ISCO-08\"\ntitle = \"Cooks\"\n\
        region = \"ZZ\"\nfrom = \"2024\"\nscope = \"neighbour\"\nsource = \"survey-2025\"\n";
    Data::copy()
        .append(file, series)
        .fails(file, "id = \"cook\"", "'cook' has no wages");
    Data::copy()
        .append(file, &series.replace("\"cook\"", "\"baker\""))
        .fails(file, "id = \"baker\"", "duplicate 'baker'");
}

#[test]
fn the_id_of_a_scale_begins_with_its_region() {
    let file = "figures/scales.toml";
    Data::copy()
        .replace(file, "region = \"ZZ\"", "region = \"ZZ-A\"")
        .fails(
            file,
            "id = \"zz-public\"",
            "'zz-public' does not begin with its region",
        );
}

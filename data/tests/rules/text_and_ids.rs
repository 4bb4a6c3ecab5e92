//! Text that not every terminal can show, and ids that are wrong or there twice.

use crate::Data;

#[test]
fn text_that_is_not_ascii() {
    Data::copy()
        .replace(
            "duties.toml",
            "organise records\"",
            "organise r\u{e9}cords\"",
        )
        .fails_with(&[(
            "duties.toml",
            "title = \"Review and organise r\u{e9}cords\"",
            "'\u{e9}' is not printable ASCII",
        )]);
}

#[test]
fn a_tab() {
    Data::copy()
        .replace("duties.toml", "id = \"coding\"", "id =\t\"coding\"")
        .fails_with(&[(
            "duties.toml",
            "id =\t\"coding\"",
            "'\\t' is not printable ASCII",
        )]);
}

#[test]
fn an_id_with_capitals() {
    Data::copy()
        .replace("duties.toml", "id = \"coding\"", "id = \"Coding\"")
        .fails_with(&[(
            "duties.toml",
            "id = \"Coding\"",
            "id 'Coding' is not lower-case words joined by '-'",
        )]);
}

#[test]
fn an_id_that_is_there_twice() {
    Data::copy()
        .replace("duties.toml", "id = \"coding\"", "id = \"training\"")
        .fails_with(&[("duties.toml", "id = \"training\"", "duplicate 'training'")]);
}

#[test]
fn a_section_whose_file_is_named_for_another() {
    Data::copy()
        .replace("duties.toml", "id = \"duties\"", "id = \"tasks\"")
        .fails_with(&[(
            "tasks.toml",
            "",
            "a file with the id 'tasks' has another name",
        )]);
}

#[test]
fn a_region_that_was_copied_and_not_renamed_inside() {
    let data = Data::copy();
    let text = data.text("regions/ie.toml");
    data.write("regions/fr.toml", &text).fails_with(&[(
        "regions/ie.toml",
        "id = \"IE\"",
        "duplicate 'IE'",
    )]);
}

#[test]
fn a_region_whose_file_is_named_for_another() {
    Data::copy()
        .replace("regions/ie.toml", "id = \"IE\"", "id = \"FR\"")
        .fails_with(&[
            (
                "regions/fr.toml",
                "",
                "a file with the id 'FR' has another name",
            ),
            (
                "figures/money.csv",
                "IE,EUR,2018,",
                "region 'IE' has no file",
            ),
        ]);
}

#[test]
fn a_region_in_lower_case() {
    Data::copy()
        .append("figures/us-subdivisions.csv", "us-zz,Nowhere\n")
        .fails_with(&[(
            "figures/us-subdivisions.csv",
            "us-zz,",
            "region 'us-zz' is not in upper case",
        )]);
}

#[test]
fn a_part_of_a_country_that_is_there_twice() {
    Data::copy()
        .append("figures/us-subdivisions.csv", "US-AK,Alaska\n")
        .fails_with(&[("figures/us-subdivisions.csv", "US-AK,", "duplicate 'US-AK'")]);
}

#[test]
fn a_series_that_is_there_twice() {
    let data = Data::copy();
    let text = data.text("figures/series.toml");
    let (_, last) = text.rsplit_once("[[series]]").expect("there are series");
    let id = last.trim_start().lines().next().unwrap_or_default();
    let reason = format!("duplicate '{}'", id["id = ".len()..].trim_matches('"'));
    data.append("figures/series.toml", &format!("\n[[series]]{last}"))
        .fails_with(&[("figures/series.toml", id, &reason)]);
}

#[test]
fn a_scale_whose_id_is_of_another_region() {
    Data::copy()
        .replace("figures/scales.toml", "region = \"IN\"", "region = \"NZ\"")
        .fails_with(&[(
            "figures/scales.toml",
            "id = \"in-7cpc\"",
            "'in-7cpc' does not begin with its region",
        )]);
}

//! Topics, figures and schools of a region.

use crate::Data;

const FILE: &str = "regions/zz.toml";

/// Breaks the region and expects a problem at a line.
fn fails(from: &str, to: &str, at: &str, reason: &str) {
    Data::copy().replace(FILE, from, to).fails(FILE, at, reason);
}

#[test]
fn a_gap_has_a_reason() {
    let text = "text = \"A licence was looked for in the almanac.\"";
    fails(
        text,
        "text = \"\"",
        "[licence]",
        "licence is missing without a reason",
    );
}

#[test]
fn a_topic_has_a_source() {
    let reason = "licence has no source";
    fails(
        "status = \"not_found\"",
        "status = \"present\"",
        "[licence]",
        reason,
    );
}

#[test]
fn a_summary_fits_into_a_cell() {
    let with = |length| {
        let summary = format!("summary = \"{}\"", "a".repeat(length));
        Data::copy().replace(FILE, "summary = \"The Guild\"", &summary)
    };
    for length in [0, 61] {
        let reason = "summary of regulator is not 1 to 60 characters long";
        with(length).fails(FILE, "[regulator]", reason);
    }
    with(60).passes();
}

#[test]
fn hours_have_a_source() {
    Data::copy()
        .replace(FILE, "source = \"hours\"\n", "")
        .fails_with(&[
            (FILE, "[hours]", "hours need both a number and a source"),
            ("sources.toml", "id = \"hours\"", "nothing cites 'hours'"),
        ]);
}

#[test]
fn pay_has_a_headline_of_known_figures() {
    let reason = "no headline for pay, and no reason for the gap";
    fails("[headline]\nseries = \"baker\"\n", "", "[pay]", reason);
    for headline in [
        "series = \"baker2\"",
        "scale = \"zz-public\"\ngrade = \"3\"",
        "scale = \"zz-private\"\ngrade = \"1\"",
        "figures = [\"pay\"]",
    ] {
        let reason = "the headline names unknown figures";
        fails("series = \"baker\"", headline, "[headline]", reason);
    }
    for headline in [
        "scale = \"zz-public\"\ngrade = \"2\"",
        "figures = [\"pay-range\"]",
    ] {
        Data::copy()
            .replace(FILE, "series = \"baker\"", headline)
            .passes();
    }
}

#[test]
fn a_post_is_on_a_known_grade() {
    let reason = "scale 'zz-public' has no grade '9'";
    fails(
        "grade = \"1\"",
        "grade = \"9\"",
        "title = \"Journeyman",
        reason,
    );
}

#[test]
fn routes_and_posts_have_short_forms() {
    let at = "short = \"A longer name of the way in\"";
    let reason = "short of 'apprenticeship' is not 1 to 22 characters long";
    fails("short = \"Apprenticeship\"", at, at, reason);
    let at = "years = \"two years\"";
    let reason = "years of 'apprenticeship' is not 1 to 8 characters long";
    fails("years = \"2\"", at, at, reason);
    let at = "short = \"Journeyman in a public bakery\"";
    let reason = "short of 'journeyman' is not 1 to 24 characters long";
    fails("short = \"Journeyman\"", at, "title = \"Journeyman", reason);
}

#[test]
fn a_detail_has_a_source_and_a_date_of_its_own() {
    let detail = "as_of = \"2025\"\nconfidence = \"official\"\nsource = \"almanac\"\n\n[[laws]]";
    let at = "text = \"The examination costs 100 XTS.\"";
    fails(
        detail,
        "as_of = \"2025\"\n\n[[laws]]",
        at,
        "detail has no source",
    );
    fails(
        detail,
        "as_of = \"2025\"\nsource = \"almanac\"\n\n[[laws]]",
        at,
        "detail needs both a source and a confidence, or neither",
    );
    let second = "[[credentials.details]]\naspect = \"fee\"\ntext = \"It costs 90 XTS.\"\n";
    let with_second = format!("{detail}{second}{detail}").replacen("[[laws]]", "", 1);
    fails(
        detail,
        &with_second,
        "text = \"It costs 90 XTS.\"",
        "'master' has two details of this aspect and date",
    );
}

#[test]
fn an_item_of_a_region_names_its_section() {
    let reason = "'register' names no section";
    fails("section = \"overview\"\n", "", "id = \"register\"", reason);
    fails(
        "section = \"overview\"",
        "section = \"oven\"",
        "id = \"register\"",
        reason,
    );
    let reason = "'knead' is in the file of its section";
    Data::copy()
        .replace(
            "overview.toml",
            "id = \"knead\"",
            "id = \"knead\"\nsection = \"overview\"",
        )
        .fails("overview.toml", "id = \"knead\"", reason);
}

#[test]
fn paths_of_a_region_are_unique() {
    for kind in ["routes", "credentials", "laws", "figures", "items"] {
        let data = Data::copy();
        let text = data.text(FILE);
        let (_, entry) = text.split_once(&format!("[[{kind}]]\n")).expect(kind);
        let id = entry.lines().next().expect("an id");
        let to = id.replace(id, "id = \"pay-range\"");
        let data = data.replace(FILE, id, &to);
        if kind == "figures" {
            // Reported at the first occurrence.
            data.fails(FILE, "id = \"pay-range\"", "duplicate 'pay-range'");
        } else {
            let problems = career_data::read::dataset(data.0.path()).expect_err(kind);
            let mut reasons = problems.iter().map(|problem| problem.reason.as_str());
            assert!(
                reasons.any(|reason| reason == "duplicate 'pay-range'"),
                "{kind}"
            );
        }
    }
}

#[test]
fn a_region_is_named_as_its_file() {
    let text = Data::copy().text(FILE);
    let reason = "duplicate 'ZZ'";
    Data::copy()
        .write("regions/yy.toml", &text)
        .fails(FILE, "id = \"ZZ\"", reason);
    Data::copy()
        .append("figures/zz-subdivisions.csv", "zz-c,Cstate\n")
        .fails(
            "figures/zz-subdivisions.csv",
            "zz-c,",
            "region 'zz-c' is not in upper case",
        );
    let data = Data::copy();
    data.append("figures/zz-subdivisions.csv", "ZZ-A,Astate\n")
        .fails("figures/zz-subdivisions.csv", "ZZ-A,", "duplicate 'ZZ-A'");
}

#[test]
fn statements_and_figures_are_of_known_regions() {
    Data::copy()
        .replace("trade.toml", "regions = [\"ZZ\"]", "regions = [\"YY\"]")
        .fails(
            "trade.toml",
            "regions = [\"YY\"]",
            "region 'YY' has no file",
        );
    Data::copy()
        .append("figures/money.csv", "YY,XTS,2023,2,,,\n")
        .fails(
            "figures/money.csv",
            "YY,XTS,2023,",
            "region 'YY' has no file",
        );
    Data::copy()
        .replace("release.toml", "[\"ZZ\"]", "[\"ZZ\", \"YY\"]")
        .fails(
            "release.toml",
            "default_regions",
            "default region 'YY' has no file",
        );
    Data::copy()
        .replace("release.toml", "[\"ZZ\"]", "[]")
        .fails("release.toml", "default_regions", "no default region");
}

#[test]
fn schools_are_of_a_region_and_in_order() {
    let file = "schools/zz.toml";
    Data::copy()
        .write("schools/yy.toml", "schools = []\n")
        .fails("schools/yy.toml", "", "no region has a file of this name");
    Data::copy().replace(file, "Btown", "Aachen").fails(
        file,
        "id = \"second-school\"",
        "'second-school' must come before 'first-school': schools are in the order of state and place",
    );
    Data::copy()
        .replace(file, "\"second-school\"", "\"first-school\"")
        .fails(file, "id = \"first-school\"", "duplicate 'first-school'");
    Data::copy()
        .replace(
            file,
            "accreditation = \"Not found\"",
            "accreditation = \"\"",
        )
        .fails(
            file,
            "id = \"second-school\"",
            "'second-school' has no accreditation",
        );
}

#[test]
fn the_subdivision_of_a_figure_is_known() {
    let from = "low = 1500\n";
    let with = |part| format!("{from}subdivision = \"{part}\"\n");
    let reason = "unknown subdivision 'ZZ-X'";
    fails(from, &with("ZZ-X"), "id = \"pay-range\"", reason);
    Data::copy().replace(FILE, from, &with("ZZ-A")).passes();
}

#[test]
fn long_requirements_have_a_short_form() {
    let from = "requires = \"Nothing\"\n";
    let long = format!("requires = \"{}\"\n", "a".repeat(59));
    let reason = "'apprenticeship' has no requires_short";
    fails(from, &long, "id = \"apprenticeship\"", reason);
    let with_short = format!("{long}requires_short = \"Nothing\"\n");
    Data::copy().replace(FILE, from, &with_short).passes();
}

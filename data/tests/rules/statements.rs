//! Printable text, ids, sections, misconceptions and terms.

use crate::Data;

/// Breaks a file and expects a problem at a line.
fn fails(file: &str, from: &str, to: &str, at: &str, reason: &str) {
    Data::copy().replace(file, from, to).fails(file, at, reason);
}

#[test]
fn text_is_printable_ascii() {
    let title = "title = \"Knead the d\u{f6}ugh\"";
    let reason = "'\u{f6}' is not printable ASCII";
    fails(
        "overview.toml",
        "title = \"Knead the dough\"",
        title,
        title,
        reason,
    );
    let id = "id =\t\"knead\"";
    fails(
        "overview.toml",
        "id = \"knead\"",
        id,
        id,
        "'\\t' is not printable ASCII",
    );
}

#[test]
fn ids_are_lower_case_words() {
    for id in ["Knead", "kn ead", "kn_ead", ""] {
        let line = format!("id = \"{id}\"");
        let reason = format!("id '{id}' is not lower-case words joined by '-'");
        Data::copy()
            .replace("overview.toml", "id = \"knead\"", &line)
            .fails("overview.toml", &line, &reason);
    }
}

#[test]
fn ids_are_unique() {
    let at = "id = \"bake\"";
    fails(
        "overview.toml",
        "id = \"knead\"",
        at,
        at,
        "duplicate 'bake'",
    );
    let at = "id = \"isco-08\"";
    let data = Data::copy().replace("occupation.toml", "id = \"isco-88\"", at);
    data.fails("occupation.toml", at, "duplicate 'isco-08'");
    let at = "id = \"loaf\"";
    fails(
        "glossary.toml",
        "id = \"dough\"",
        at,
        at,
        "duplicate 'loaf'",
    );
}

#[test]
fn a_section_is_named_as_its_file() {
    let reason = "file name does not match the id 'business'";
    let data = Data::copy().replace("trade.toml", "id = \"trade\"", "id = \"business\"");
    data.fails("business.toml", "", reason);
}

#[test]
fn items_of_a_section_share_optional_fields() {
    let answer = "answer = \"Go to bed early.\"\n";
    fails(
        "overview.toml",
        answer,
        "",
        "id = \"bake\"",
        "'bake' has no answer",
    );
    let second = "[[items]]\nid = \"homes\"\ntitle = \"Homes\"\ntext = \"Few bake at home.\"\n\
        sources = [\"almanac\"]\n\n[[misconceptions]]";
    let reason = "'homes' has no sign";
    fails(
        "trade.toml",
        "[[misconceptions]]",
        second,
        "id = \"homes\"",
        reason,
    );
}

#[test]
fn a_gap_has_a_not_found_title() {
    let reason = "'knead' must have a title 'Not found: ...' if it is a gap, and only then";
    for (from, to) in [
        ("title = \"Knead", "title = \"Not found: Knead"),
        ("id = \"knead\"", "id = \"knead\"\nstatus = \"not_found\""),
    ] {
        // No other problem follows.
        let data = Data::copy().replace("overview.toml", from, to);
        data.fails("overview.toml", "id = \"knead\"", reason);
    }
    let reason = "status of 'knead' is neither present nor not_found";
    let to = "id = \"knead\"\nstatus = \"suppressed\"";
    fails(
        "overview.toml",
        "id = \"knead\"",
        to,
        "id = \"knead\"",
        reason,
    );
}

#[test]
fn a_group_has_a_title_and_items() {
    let at = "group = \"dut\"";
    fails(
        "overview.toml",
        "group = \"duty\"",
        at,
        at,
        "group 'dut' has no title",
    );
    let at = "group = \"stop\"";
    fails(
        "regions/zz.toml",
        "group = \"step\"",
        at,
        at,
        "group 'stop' has no title",
    );
    let group = "[[groups]]\nid = \"idle\"\ntitle = \"Idle\"\n\n[[items]]";
    let at = "id = \"idle\"";
    fails(
        "overview.toml",
        "[[items]]",
        group,
        at,
        "group 'idle' has no items",
    );
}

#[test]
fn questions_are_short_and_unique() {
    let long = format!("questions = [\"{}\"]", "q".repeat(81));
    let reason = "question is not 1 to 80 characters long";
    let from = "questions = [\"do bakers sleep\"]";
    fails("trade.toml", from, &long, &long, reason);
    fails(
        "trade.toml",
        from,
        "questions = [\"\"]",
        "questions = [\"\"]",
        reason,
    );
    let at = "questions = [\"Daily work of a BAKER\"]";
    fails("trade.toml", from, at, at, "duplicate question");
}

#[test]
fn a_misconception_has_evidence_with_a_short_form() {
    let claim = "[[misconceptions]]\nid = \"flat\"\nclaim = \"Bread is flat.\"\n\
        verdict = \"refuted\"\nfinding = \"It rises.\"\nevidence = []\n\n[[alternatives]]";
    let reason = "'flat' has no evidence";
    fails(
        "trade.toml",
        "[[alternatives]]",
        claim,
        "id = \"flat\"",
        reason,
    );
    let short = format!("short = \"{}\"", "a".repeat(63));
    let from = "short = \"Seven hours of sleep, 2025, survey\"";
    let reason = "short evidence of 'early' is not 1 to 62 characters long";
    fails("trade.toml", from, &short, &short, reason);
}

#[test]
fn long_titles_have_a_short_form() {
    let claim = format!("claim = \"{}\"", "a".repeat(51));
    let reason = "'early' has no short";
    fails(
        "trade.toml",
        "claim = \"Bakers never sleep.\"",
        &claim,
        "id = \"early\"",
        reason,
    );
    let title = format!("title = \"{}\"", "a".repeat(27));
    fails(
        "trade.toml",
        "title = \"Miller\"",
        &title,
        "id = \"miller\"",
        "'miller' has no short",
    );
    let title = format!("title = \"{}\"", "a".repeat(29));
    let file = "figures/series.toml";
    fails(
        file,
        "title = \"Millers\"",
        &title,
        "id = \"miller\"",
        "'miller' has no short",
    );
    let short = format!("training_short = \"{}\"", "a".repeat(41));
    let reason = "training_short of 'miller' is not 1 to 40 characters long";
    fails(
        "trade.toml",
        "training_short = \"Two years at a mill\"",
        &short,
        &short,
        reason,
    );
}

#[test]
fn references_are_known() {
    let at = "successors = [\"isco-09\"]";
    let reason = "unknown successor 'isco-09'";
    fails(
        "occupation.toml",
        "successors = [\"isco-08\"]",
        at,
        at,
        reason,
    );
    let at = "see = [\"laof\"]";
    fails(
        "glossary.toml",
        "see = [\"loaf\"]",
        at,
        at,
        "unknown term 'laof'",
    );
    let at = "series = \"mill\"";
    fails(
        "trade.toml",
        "series = \"miller\"",
        at,
        at,
        "unknown series 'mill'",
    );
}

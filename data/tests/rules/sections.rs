//! What every item of a section has to have.

use crate::Data;

#[test]
fn a_challenge_without_an_answer() {
    let data = Data::copy();
    let text = data.text("challenges.toml");
    let answer = text.lines().find(|line| line.starts_with("answer = "));
    let answer = answer.expect("a challenge has an answer").to_owned();
    data.replace("challenges.toml", &answer, "").fails_with(&[(
        "challenges.toml",
        "id = \"technology\"",
        "'technology' has no answer",
    )]);
}

#[test]
fn a_skill_without_a_sign() {
    Data::copy()
        .replace("skills.toml", "sign = \"You notice", "# \"You notice")
        .fails_with(&[(
            "skills.toml",
            "id = \"attention-to-detail\"",
            "'attention-to-detail' has no sign",
        )]);
}

#[test]
fn a_misconception_without_evidence() {
    let claim = r#"
[[misconceptions]]
id = "flat-earth"
claim = "The earth is flat."
verdict = "false"
finding = "It is round."
evidence = []

[[items]]"#;
    Data::copy()
        .replace("misconceptions.toml", "\n[[items]]", claim)
        .fails_with(&[(
            "misconceptions.toml",
            "id = \"flat-earth\"",
            "'flat-earth' has no evidence",
        )]);
}

#[test]
fn a_word_that_leads_to_one_that_is_not_there() {
    Data::copy()
        .replace(
            "glossary.toml",
            "see = [\"for\", \"context\"]",
            "see = [\"fro\", \"context\"]",
        )
        .fails_with(&[(
            "glossary.toml",
            "see = [\"fro\", \"context\"]",
            "unknown term 'fro'",
        )]);
}

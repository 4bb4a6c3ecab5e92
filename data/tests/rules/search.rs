//! Synonyms and the commands that answer questions.

use crate::Data;
use career_data::{problem::Problem, read};

/// The problems in the synonyms of a dataset.
fn reasons(data: &Data) -> Vec<String> {
    let dataset = read::dataset(data.0.path()).expect("the rest keeps every rule");
    let index = read::index(data.0.path(), &dataset);
    let problems = index.map(|_| ()).expect_err("the synonyms are broken");
    let reason = |problem: Problem| {
        assert_eq!(problem.file, "synonyms.toml");
        problem.reason
    };
    problems.into_iter().map(reason).collect()
}

/// Asserts that a change breaks the synonyms in one way.
fn fails(from: &str, to: &str, reason: &str) {
    let data = Data::copy().replace("synonyms.toml", from, to);
    assert_eq!(reasons(&data), [reason]);
}

const SAME: &str = "same = [";

#[test]
fn a_word_is_in_one_group_once() {
    fails(
        SAME,
        r#"same = [["bread", "loaf", "loafs"], "#,
        "synonyms: 'loafs' is there twice",
    );
    fails(
        SAME,
        r#"same = [["bread", "wages"], "#,
        r#"synonyms: 'wage' is Term("bread") and Term("pay")"#,
    );
}

#[test]
fn a_stop_word_has_no_synonyms() {
    fails(
        SAME,
        r#"same = [["how", "manner"], "#,
        r#"synonyms: 'how' is Term("how") and Stop"#,
    );
    fails(
        "weak = [",
        r#"weak = ["how", "#,
        "synonyms: 'how' is a stop word",
    );
}

#[test]
fn a_group_has_two_words_of_at_most_four_parts() {
    fails(
        SAME,
        r#"same = [["bread"], "#,
        r#"synonyms: a group needs two words: ["bread"]"#,
    );
    fails(
        SAME,
        r#"same = [["bread", "what is made from flour"], "#,
        "synonyms: 'what is made from flour' is no phrase of one to four words",
    );
}

#[test]
fn a_place_is_in_a_known_region() {
    let places = "[[places]]\nregion = \"XX\"\nwords = [\"nowhere\"]\n";
    let data = Data::copy().append("synonyms.toml", places);
    assert_eq!(reasons(&data), ["synonyms: unknown region 'XX'"]);
}

#[test]
fn no_word_is_related_to_itself() {
    let related = "[[related]]\nword = \"pay\"\nwords = [\"wage\"]\n";
    let data = Data::copy().append("synonyms.toml", related);
    assert_eq!(reasons(&data), ["synonyms: 'pay' is related to itself"]);
}

#[test]
fn a_subject_is_of_this_field_or_of_another() {
    fails(
        "other_subjects = [",
        "own_subjects = [\"nurses\"]\nother_subjects = [\"nurse\", ",
        "synonyms: 'nurse' is an own and another subject",
    );
}

#[test]
fn an_unknown_key_in_synonyms() {
    let data = Data::copy().append("synonyms.toml", "[[other]]\n");
    assert!(reasons(&data)[0].starts_with("unknown field `other`"));
}

#[test]
fn an_answer_is_a_command_for_known_regions() {
    Data::copy()
        .replace("answers.toml", "\"career salary\"", "\"salary\"")
        .fails(
            "answers.toml",
            "command = \"salary\"",
            "a command begins with 'career '",
        );
    Data::copy()
        .replace("answers.toml", "title =", "regions = [\"XX\"]\ntitle =")
        .fails("answers.toml", "regions = [\"XX\"]", "unknown region 'XX'");
}

#[test]
fn a_question_is_answered_by_one_command_only() {
    let answer = "\n[[answers]]\nid = \"again\"\ncommand = \"career show\"\ntitle = \"Again\"\n\
                  questions = [\"How much does a baker earn\"]\n";
    Data::copy().append("answers.toml", answer).fails(
        "answers.toml",
        "questions = [\"How much",
        "duplicate question",
    );
}

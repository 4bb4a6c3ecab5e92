//! Real commands with what they write, to be read: every file under `tests/cmd/`
//! and the README are run as they stand.
//!
//! `TRYCMD=overwrite cargo test --test transcripts` writes the answers anew.

#[test]
fn transcripts_match_the_output() {
    trycmd::TestCases::new()
        .case("tests/cmd/*.md")
        .case("README.md")
        // Whatever the environment of the tests says.
        .env("CAREER_FORMAT", "")
        .env("CLICOLOR_FORCE", "0")
        .env("COLUMNS", "");
}

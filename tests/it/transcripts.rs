//! Transcripts: the commands in `tests/cmd/` and the README are run and compared.
//!
//! `.ci/regenerate` updates them.

#[test]
fn transcripts_match_the_output() {
    trycmd::TestCases::new()
        .case("tests/cmd/*.md")
        .case("README.md")
        // Ignore the environment of the tests.
        .env("CAREER_FORMAT", "")
        .env("CLICOLOR_FORCE", "0")
        .env("COLUMNS", "");
}

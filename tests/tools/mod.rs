//! Programs from elsewhere that a test asks for a second opinion.

use std::path::PathBuf;
use std::process::{Command, Output};

/// The program with a name. Where there is none, the test has nothing to ask and
/// says so; on CI, where it was to be installed, that is a failure.
#[expect(
    clippy::print_stderr,
    reason = "whoever runs the tests is to see what was left out"
)]
pub fn tool(name: &str) -> Option<PathBuf> {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&paths)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file());
    if found.is_none() {
        assert!(
            std::env::var_os("CI").is_none(),
            "{name} is not installed, and CI is to ask it"
        );
        eprintln!("skipped: {name} is not installed");
    }
    found
}

/// Runs the program under test as in a plain shell without a terminal.
pub fn career(arguments: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_career"));
    for variable in ["CAREER_FORMAT", "COLUMNS", "NO_COLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
        .args(arguments.split_whitespace())
        .output()
        .expect("the program was built")
}

/// What the program writes to standard output when it answers.
pub fn answer(arguments: &str) -> String {
    let output = career(arguments);
    assert!(output.status.success(), "career {arguments}: {output:?}");
    String::from_utf8(output.stdout).expect("the answer is UTF-8")
}

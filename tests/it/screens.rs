//! Screenshots of the program as SVG.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Screenshots with commands.
const SCREENS: [(&str, &str); 4] = [
    ("card", "career"),
    ("salary", "career salary us"),
    ("compare-regions", "career compare ng us"),
    ("misconceptions", "career misconceptions"),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens")
}

/// The output of a command on a terminal of 80 columns.
fn typed(command: &str) -> String {
    let binary = Path::new(env!("CARGO_BIN_EXE_career"));
    let folder = binary.parent().expect("a program is in a folder");
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let paths = [folder.to_owned()]
        .into_iter()
        .chain(std::env::split_paths(&paths));
    let output = Command::new("script")
        .args(["--quiet", "--return", "--command", command, "/dev/null"])
        .env(
            "PATH",
            std::env::join_paths(paths).expect("paths came from PATH"),
        )
        .envs([
            ("LC_ALL", "C.UTF-8"),
            ("TERM", "xterm"),
            ("COLUMNS", "80"),
            ("CLICOLOR_FORCE", "1"),
        ])
        .env_remove("NO_COLOR")
        .env_remove("CAREER_FORMAT")
        .output()
        .expect("a program that was found can be run");
    assert!(output.status.success(), "{command}: {output:?}");
    let text = String::from_utf8(output.stdout).expect("the screen is UTF-8");
    text.replace("\r\n", "\n")
}

#[test]
#[ignore = "needs script"]
fn pictures_match_the_terminal() {
    let is_to_write = std::env::var_os("CAREER_WRITE").is_some();
    for (name, command) in SCREENS {
        let screen = format!("$ {command}\n{}", typed(command));
        let picture = anstyle_svg::Term::new().render_svg(&screen);
        let path = folder().join(format!("{name}.svg"));
        if is_to_write {
            fs::create_dir_all(folder()).expect("the folder can be made");
            fs::write(&path, &picture).expect("the picture can be written");
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == picture,
            "{} is not what '{command}' looks like: run .ci/regenerate",
            path.display()
        );
    }
}

#[test]
fn every_picture_belongs_to_a_command() {
    let kept = fs::read_dir(folder()).expect("pictures are checked in");
    let kept = kept.map(|entry| entry.expect("a folder can be read").file_name());
    let kept: BTreeSet<String> = kept
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    let named = SCREENS.map(|(name, _)| format!("{name}.svg"));
    assert_eq!(kept, BTreeSet::from(named));
}

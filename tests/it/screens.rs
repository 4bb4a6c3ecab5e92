//! Screenshots of the program as SVG.

use crate::support::{run, script};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

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
    let mut script = script(command);
    let path = std::env::var("PATH").unwrap_or_default();
    script.env("PATH", format!("{}:{path}", folder.display()));
    script.envs([("LC_ALL", "C.UTF-8"), ("TERM", "xterm"), ("COLUMNS", "80")]);
    let shown = run(script.env("CLICOLOR_FORCE", "1"));
    assert_eq!(shown.status, Some(0), "{command}: {shown:?}");
    shown.stdout.replace("\r\n", "\n")
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
        assert!(kept == picture, "{name}.svg is stale: run .ci/regenerate");
    }
}

#[test]
fn every_picture_belongs_to_a_command() {
    let kept = fs::read_dir(folder()).expect("pictures are checked in");
    let kept = kept.map(|entry| entry.expect("a folder can be read").file_name());
    let kept: BTreeSet<_> = kept.filter_map(|name| name.into_string().ok()).collect();
    let named = SCREENS.map(|(name, _)| format!("{name}.svg"));
    assert_eq!(kept, BTreeSet::from(named));
}

//! Manual pages in man, mandoc and groff, and their installation.

use crate::support::pipe_through;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program with the arguments in a line and a home directory.
fn career(home: &Path, line: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_career"));
    command.args(line.split_whitespace()).env_clear();
    command.env("HOME", home);
    command
}

fn run(command: &mut Command) -> Output {
    command.output().expect("the program can be started")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn answer(home: &Path, line: &str) -> String {
    let output = run(&mut career(home, line));
    assert!(output.status.success(), "career {line}: {output:?}");
    text(&output.stdout)
}

/// Every page with the name of its file.
fn pages() -> Vec<(String, String)> {
    let pages = career::commands::man::pages().expect("the pages can be written");
    let pages = pages.into_iter();
    pages
        .map(|page| (page.file_name(), page.source()))
        .collect()
}

#[test]
#[ignore = "needs mandoc"]
fn mandoc_reports_no_warnings() {
    for (name, source) in pages() {
        let found = pipe_through("mandoc", &["-Tlint", "-Wwarning"], &source);
        assert_eq!(found, "", "{name}");
    }
}

#[test]
#[ignore = "needs groff"]
fn groff_reports_no_warnings_at_any_width() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, source) in pages() {
        let path = folder.path().join(&name);
        fs::write(&path, source).expect("a page can be written");
        for columns in [60, 80, 100] {
            let mut groff = Command::new("groff");
            groff.args(["-man", "-ww", "-Tascii", "-P-cbou"]);
            groff.arg(format!("-rLL={columns}n")).arg(&path);
            let output = run(&mut groff);
            assert_eq!(text(&output.stderr), "", "{name} at {columns}");
            let page = text(&output.stdout);
            let longest = page.lines().map(str::len).max();
            assert!(longest <= Some(columns), "{name} at {columns}: {longest:?}");
        }
    }
}

#[test]
fn sections_are_in_the_usual_order() {
    const ORDER: [&str; 12] = [
        "NAME",
        "SYNOPSIS",
        "DESCRIPTION",
        "OPTIONS",
        "JSON FIELDS",
        "EXIT STATUS",
        "ENVIRONMENT",
        "FILES",
        "STANDARDS",
        "NOTES",
        "EXAMPLES",
        "SEE ALSO",
    ];
    let is_of_command = |(name, _): &&(String, String)| name != "medical-records-technician.7";
    for (name, source) in pages().iter().filter(is_of_command) {
        let headings = source.lines().filter_map(|line| line.strip_prefix(".SH "));
        let places = headings.map(|heading| {
            let place = ORDER.iter().position(|known| *known == heading);
            place.unwrap_or_else(|| panic!("{name}: {heading}"))
        });
        let places: Vec<usize> = places.collect();
        assert!(places.is_sorted(), "{name}: {places:?}");
        for needed in ["DESCRIPTION", "EXIT STATUS", "EXAMPLES", "SEE ALSO"] {
            let body = source.split(&format!(".SH {needed}\n")).nth(1);
            let body = body.and_then(|body| body.split(".SH ").next());
            let is_empty = body.is_none_or(|body| body.trim().is_empty());
            assert!(!is_empty, "{name} says nothing under {needed}");
        }
    }
}

#[test]
fn pages_refer_to_each_other() {
    let pages = pages();
    let refers = |source: &str, name: &str| {
        let (name, section) = name.rsplit_once('.').expect("a section");
        source.contains(&format!("\\fB{}\\fR({section})", name.replace('-', "\\-")))
    };
    let main = &pages[0].1;
    for (name, source) in &pages[1..] {
        assert!(refers(main, name), "career.1 does not refer to {name}");
        assert!(refers(source, "career.1"), "{name} does not refer back");
        for reference in ["career-json.7", "medical-records-technician.7"] {
            assert!(name == reference || refers(source, reference), "{name}");
        }
    }
    let (_, reference) = pages.last().expect("pages");
    for (name, _) in &pages[..pages.len() - 1] {
        assert!(refers(reference, name), "{name}");
    }
}

#[test]
fn every_option_of_a_command_is_on_its_page() {
    let mut definition = career::args::definition();
    definition.build();
    for (name, source) in pages().iter().filter(|(name, _)| name.ends_with(".1")) {
        let command = name.strip_prefix("career-").unwrap_or("career.1");
        let command = match command.trim_end_matches(".1") {
            "career" => &definition,
            command => definition.find_subcommand(command).expect("a command"),
        };
        for long in command.get_arguments().filter_map(clap::Arg::get_long) {
            let long = format!("\\fB\\-\\-{}\\fR", long.replace('-', "\\-"));
            assert!(source.contains(&long), "{name} lacks {long}");
        }
    }
}

#[test]
fn reference_page_contains_the_statements() {
    let home = Path::new("/");
    let (_, reference) = pages().pop().expect("pages");
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let reference = words(
        &reference
            .replace("\\&", "")
            .replace("\\(aq", "'")
            .replace('\\', ""),
    );
    for section in ["duties", "challenges", "salary"] {
        let document = answer(home, &format!("show {section} --json"));
        let document: serde_json::Value = serde_json::from_str(&document).expect("JSON");
        let items = &document["data"]["sections"][0]["items"];
        for item in items.as_array().expect("a list") {
            let said = words(item["text"].as_str().expect("a text"));
            assert!(reference.contains(&said), "{said}");
        }
    }
}

#[test]
fn prints_the_source_of_a_page_when_piped() {
    let home = Path::new("/");
    let page = answer(home, "man career-salary");
    assert!(page.contains("\n.TH CAREER\\-SALARY 1 "));
    assert_eq!(page, answer(home, "man salary"));
    assert!(answer(home, "man").contains("\n.TH CAREER 1 "));

    let wrong = run(&mut career(home, "man career-salry"));
    let line = text(&wrong.stderr);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(line.contains("did you mean 'career-salary'?"), "{line}");
}

#[test]
#[ignore = "needs man and script"]
fn man_shows_the_page_on_a_terminal() {
    let mut command = Command::new("script");
    let line = format!("'{}' man career-get", env!("CARGO_BIN_EXE_career"));
    command.args(["-qec", &line, "/dev/null"]);
    command.env("MANPAGER", "cat").env("TERM", "dumb");
    let output = run(command.stdin(Stdio::null()));
    assert!(output.status.success(), "{output:?}");
    // Bold is overstrike.
    let page = text(&output.stdout);
    let mut letters: Vec<char> = Vec::new();
    for letter in page.chars() {
        match letter {
            '\u{8}' => drop(letters.pop()),
            _ => letters.push(letter),
        }
    }
    let page: String = letters.into_iter().collect();
    assert!(page.contains("CAREER-GET(1)"), "{page}");
    assert!(page.contains("EXIT STATUS"), "{page}");
}

/// The output of `career man career-get` on a terminal where only these shell scripts
/// are in `PATH`.
#[cfg(unix)]
fn shown_with(programs: &[(&str, &str)]) -> String {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().expect("a folder");
    for (name, script) in programs {
        let path = folder.path().join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("a script");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it can be run");
    }
    let line = format!(
        "PATH={} '{}' man career-get",
        folder.path().display(),
        env!("CARGO_BIN_EXE_career")
    );
    let mut script = Command::new("script");
    script
        .args(["-qec", &line, "/dev/null"])
        .stdin(Stdio::null());
    let output = run(script.env("COLUMNS", "60"));
    assert!(output.status.success(), "{output:?}");
    text(&output.stdout)
}

#[cfg(unix)]
#[test]
#[ignore = "needs script"]
fn falls_back_when_man_does_not_read_stdin() {
    let fails = ("man", "echo usage >&2; exit 1");
    let mandoc = ("mandoc", "echo mandoc \"$@\"");
    let groff = ("groff", "echo groff \"$@\"");
    assert_eq!(
        shown_with(&[fails, mandoc, groff]),
        "mandoc -Tlocale -Owidth=60\r\n"
    );
    assert_eq!(
        shown_with(&[fails, groff]),
        "groff -man -Tascii -rLL=60n\r\n"
    );
    assert_eq!(
        shown_with(&[("mandoc", "exit 1"), groff]),
        "groff -man -Tascii -rLL=60n\r\n"
    );
    let own = shown_with(&[fails]);
    assert!(
        own.contains("Exit status") && own.contains("--with-source"),
        "{own}"
    );
}

#[test]
#[ignore = "needs man and mandb"]
fn man_and_apropos_find_installed_pages() {
    let home = tempfile::tempdir().expect("a folder");
    let said = answer(home.path(), "man --install");
    let root = home.path().join(".local/share/man");
    for (name, source) in pages() {
        let section = name.rsplit('.').next().expect("a section");
        let path = root.join(format!("man{section}")).join(&name);
        assert_eq!(fs::read_to_string(&path).ok(), Some(source), "{name}");
        assert!(said.contains(&format!("wrote {}\n", path.display())));
    }

    let asked = |line: &str| {
        let mut command = Command::new("sh");
        command.args(["-c", line]).env("MANPATH", &root);
        let output = run(command.env("HOME", home.path()));
        text(&output.stdout)
    };
    let (_, index) = said.split_once("update the index:\n").expect("said so");
    let index = index.lines().next().expect("a command");
    asked(&index.replace("mandb", "mandb --quiet"));
    for name in ["medical-records-technician", "career-salary"] {
        let found = asked(&format!("man -w {name}"));
        assert!(found.contains(root.to_str().expect("UTF-8")), "{found}");
    }
    let found = asked("apropos 'medical records'");
    assert!(found.contains("medical-records-technician (7)"), "{found}");
    assert!(found.contains("career (1)"), "{found}");

    // Run the printed uninstall command.
    let (_, remove) = said.split_once("To uninstall:\n").expect("said so");
    asked(remove);
    let left = ["man1", "man7"].map(|folder| fs::read_dir(root.join(folder)));
    for folder in left {
        assert_eq!(folder.expect("the folder stays").count(), 0);
    }
}

#[test]
fn what_an_option_does_is_said_in_whole_sentences() {
    let page = std::fs::read_to_string("man/career-salary.1").expect("a page");
    for sentences in [
        "disables wrapping.\nThe default",
        "[default: table].\nCAREER_FORMAT",
    ] {
        assert!(page.contains(sentences), "{sentences}");
    }
}

//! The manual as man, mandoc and groff see it, and where `career man` puts it.

use crate::support::pipe_through;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program with the words of a line, in an environment that says nothing but
/// where home is.
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
    pages.map(|page| (page.file_name(), page.source)).collect()
}

#[test]
#[ignore = "needs mandoc"]
fn mandoc_finds_nothing_to_mend() {
    for (name, source) in pages() {
        let found = pipe_through("mandoc", &["-Tlint", "-Wwarning"], &source);
        assert_eq!(found, "", "{name}");
    }
}

#[test]
#[ignore = "needs groff"]
fn groff_warns_of_nothing_at_any_width() {
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
fn sections_stand_in_the_usual_order() {
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
    for (name, source) in pages().iter().filter(|(name, _)| name.ends_with(".1")) {
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
            assert!(
                !is_empty,
                "{name} says nothing under {needed}; src/commands/man/commands.rs has the texts"
            );
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
    let (_, reference) = pages.last().expect("pages");
    for (name, source) in &pages[1..] {
        assert!(refers(main, name), "career.1 does not refer to {name}");
        assert!(refers(source, "career.1"), "{name} does not refer back");
        let is_command = name.ends_with(".1");
        assert!(!is_command || refers(reference, name), "{name}");
        let knows_reference = refers(source, "medical-records-technician.7");
        assert!(!is_command || knows_reference, "{name}");
    }
}

#[test]
fn the_reference_says_what_show_says() {
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
fn away_from_a_terminal_the_source_of_a_page_is_written() {
    let home = Path::new("/");
    let page = answer(home, "man career-salary");
    assert!(page.starts_with(".TH CAREER\\-SALARY 1 "));
    assert_eq!(page, answer(home, "man salary"));
    assert!(answer(home, "man").starts_with(".TH CAREER 1 "));

    let wrong = run(&mut career(home, "man career-salry"));
    let line = text(&wrong.stderr);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(line.contains("did you mean 'career-salary'?"), "{line}");
}

#[test]
#[ignore = "needs man and script"]
fn on_a_terminal_man_shows_the_page() {
    let mut command = Command::new("script");
    let line = format!("'{}' man career-get", env!("CARGO_BIN_EXE_career"));
    command.args(["-qec", &line, "/dev/null"]);
    command.env("MANPAGER", "cat").env("TERM", "dumb");
    let output = run(command.stdin(Stdio::null()));
    assert!(output.status.success(), "{output:?}");
    // Bold is a letter struck twice.
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

#[cfg(unix)]
#[test]
#[ignore = "needs script"]
fn on_a_terminal_without_man_the_help_is_named_instead() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().display();
    let said = || {
        let line = format!(
            "PATH={path} '{}' man career-get",
            env!("CARGO_BIN_EXE_career")
        );
        let mut command = Command::new("script");
        let output = run(command
            .args(["-qec", &line, "/dev/null"])
            .stdin(Stdio::null()));
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        text(&output.stdout)
    };
    let instead = ". 'career help get' tells much the same\r\n";
    let page = said();
    assert!(page.starts_with("career: man could not be run: "), "{page}");
    assert!(page.ends_with(instead), "{page}");
    fs::write(folder.path().join("man"), "#!/bin/sh\nexit 3\n").expect("a man that fails");
    fs::set_permissions(folder.path().join("man"), fs::Permissions::from_mode(0o755))
        .expect("it can be run");
    let page = said();
    let expected = format!("career: man could not show the page: exit status: 3{instead}");
    assert_eq!(page, expected);
}

#[test]
#[ignore = "needs man and mandb"]
fn man_and_apropos_find_the_pages_once_they_are_in_place() {
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
    asked("mandb --quiet --user-db");
    for name in ["medical-records-technician", "career-salary"] {
        let found = asked(&format!("man -w {name}"));
        assert!(found.contains(root.to_str().expect("UTF-8")), "{found}");
    }
    let found = asked("apropos 'medical records'");
    assert!(found.contains("medical-records-technician (7)"), "{found}");
    assert!(found.contains("career (1)"), "{found}");

    // What it says takes them away does so.
    let (_, remove) = said.split_once("To take them away:\n").expect("said so");
    asked(remove);
    let left = ["man1", "man7"].map(|folder| fs::read_dir(root.join(folder)));
    for folder in left {
        assert_eq!(folder.expect("the folder stays").count(), 0);
    }
}

#[test]
fn pages_go_where_packagers_say_and_a_dry_run_writes_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let root = home.path().join("stage");
    let line = format!("man --install --dir {}", root.display());
    let said = answer(home.path(), &format!("{line} --dry-run"));
    let page = root.join("man7/medical-records-technician.7");
    assert!(said.contains(&format!("would write {}", page.display())));
    assert_eq!(fs::read_dir(home.path()).expect("home").count(), 0);

    answer(home.path(), &line);
    assert!(page.is_file());
    assert!(root.join("man1/career.1").is_file());
    assert_eq!(fs::read_dir(home.path()).expect("home").count(), 1);
}

#[test]
fn a_page_is_written_whole_or_not_at_all() {
    let home = tempfile::tempdir().expect("a folder");
    let data = home.path().join("data");
    // A folder where a page is to go cannot be replaced by it.
    let in_the_way = data.join("man/man1/career.1");
    fs::create_dir_all(in_the_way.join("kept")).expect("a folder can be made");
    let mut command = career(home.path(), "man --install");
    let output = run(command.env("XDG_DATA_HOME", &data));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout), "");
    let line = text(&output.stderr);
    assert!(line.starts_with("career: "), "{line}");
    assert!(
        line.contains("man1/career.1 could not be written"),
        "{line}"
    );
    let left = fs::read_dir(data.join("man/man1")).expect("the folder");
    assert_eq!(left.count(), 1, "no draft is left behind");
}

#[test]
fn without_a_home_nothing_is_written_and_the_reason_is_given() {
    let mut command = career(Path::new("/"), "man --install");
    let output = run(command.env_remove("HOME"));
    assert_eq!(output.status.code(), Some(1));
    let line = text(&output.stderr);
    assert!(line.contains("neither XDG_DATA_HOME nor HOME"), "{line}");
}

//! Manual pages in man, mandoc and groff, and their installation.

use crate::support::{
    answer, assert_has, career, data, error, field, files, pipe_through, run, script,
};
use std::fs;
use std::process::{Command, Stdio};

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
            let page = run(&mut groff);
            assert_eq!(page.stderr, "", "{name} at {columns}");
            let longest = page.stdout.lines().map(str::len).max();
            assert!(longest <= Some(columns), "{name} at {columns}: {longest:?}");
        }
    }
}

#[test]
fn sections_are_in_the_usual_order() {
    const ORDER: &str = "NAME, SYNOPSIS, DESCRIPTION, OPTIONS, JSON FIELDS, EXIT STATUS, \
        ENVIRONMENT, FILES, STANDARDS, NOTES, EXAMPLES, SEE ALSO";
    let is_of_command = |(name, _): &&(String, String)| name != "medical-records-technician.7";
    for (name, source) in pages().iter().filter(is_of_command) {
        let headings = source.lines().filter_map(|line| line.strip_prefix(".SH "));
        let places = headings.map(|heading| {
            let place = ORDER.split(", ").position(|known| known == heading);
            place.unwrap_or_else(|| panic!("{name}: {heading}"))
        });
        let places: Vec<usize> = places.collect();
        assert!(places.is_sorted(), "{name}: {places:?}");
        for needed in ["DESCRIPTION", "EXIT STATUS", "EXAMPLES", "SEE ALSO"] {
            let body = source.split(&format!(".SH {needed}\n")).nth(1);
            let body = body.and_then(|body| body.split(".SH ").next());
            let is_empty = body.is_none_or(|body| body.trim().is_empty());
            assert!(!is_empty, "{name}: {needed} is empty");
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
        let listed = command.get_arguments().filter(|it| !it.is_hide_set());
        for long in listed.filter_map(clap::Arg::get_long) {
            let long = format!("\\fB\\-\\-{}\\fR", long.replace('-', "\\-"));
            assert!(source.contains(&long), "{name} lacks {long}");
        }
    }
}

#[test]
fn pages_of_scripts_and_pages_list_no_format() {
    for name in ["completions", "man"] {
        let page = answer(&format!("man {name}"));
        for option in ["format", "json", "plain", "full", "quiet"] {
            let tag = format!("\n\\fB\\-\\-{option}");
            assert!(!page.contains(&tag), "{name} lists --{option}");
        }
        assert!(!page.contains("\\-\\-format"), "{name}");
        assert_has(&page, &["\\-\\-no\\-pager"]);
        // So does the help.
        let help = answer(&format!("{name} --help"));
        assert!(!help.contains("--json"), "{name}: {help}");
    }
}

#[test]
fn pages_describe_the_environment_and_every_value() {
    let page = answer("man salary");
    for name in ["PAGER", "TERM", "LC_ALL", "LC_CTYPE", "LANG"] {
        assert_has(&page, &[name]);
    }
    assert_has(&page, &["Hourly pay.", "People with experience."]);
}

#[test]
fn reference_page_contains_the_statements() {
    let (_, reference) = pages().pop().expect("pages");
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let reference = reference.replace("\\&", "").replace("\\(aq", "'");
    let reference = words(&reference.replace('\\', ""));
    for section in ["duties", "challenges", "salary"] {
        let section = data(&format!("show {section}"))["sections"][0].take();
        let texts = field(&section["items"], "text");
        for text in texts {
            assert_has(&reference, &[&words(text)]);
        }
    }
}

#[test]
fn prints_the_source_of_a_page_when_piped() {
    let page = answer("man career-salary");
    assert!(page.contains("\n.TH CAREER\\-SALARY 1 "));
    assert_eq!(page, answer("man salary"));
    assert!(answer("man").contains("\n.TH CAREER 1 "));
    let error = error("man career-salry", 2);
    assert_has(&error, &["did you mean 'career-salary'?"]);
}

#[test]
#[ignore = "needs man and script"]
fn man_shows_the_page_on_a_terminal() {
    let mut command = script(&format!(
        "'{}' man career-get",
        env!("CARGO_BIN_EXE_career")
    ));
    command.env("MANPAGER", "cat").env("TERM", "dumb");
    let shown = run(command.stdin(Stdio::null()));
    assert_eq!(shown.status, Some(0), "{shown:?}");
    // Bold is overstrike.
    let mut letters: Vec<char> = Vec::new();
    for letter in shown.stdout.chars() {
        match letter {
            '\u{8}' => drop(letters.pop()),
            _ => letters.push(letter),
        }
    }
    let page: String = letters.into_iter().collect();
    assert_has(&page, &["CAREER-GET(1)", "EXIT STATUS"]);
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
    let binary = env!("CARGO_BIN_EXE_career");
    let line = format!("PATH={} '{binary}' man career-get", folder.path().display());
    let shown = run(script(&line).stdin(Stdio::null()).env("COLUMNS", "60"));
    assert_eq!(shown.status, Some(0), "{shown:?}");
    shown.stdout
}

#[cfg(unix)]
#[test]
#[ignore = "needs script"]
fn falls_back_when_man_does_not_read_stdin() {
    let fails = ("man", "echo usage >&2; exit 1");
    let mandoc = ("mandoc", "echo mandoc \"$@\"");
    let groff = ("groff", "echo groff \"$@\"");
    let by_mandoc = "mandoc -Tlocale -Owidth=60\r\n";
    let by_groff = "groff -man -Tascii -rLL=60n\r\n";
    assert_eq!(shown_with(&[fails, mandoc, groff]), by_mandoc);
    assert_eq!(shown_with(&[fails, groff]), by_groff);
    assert_eq!(shown_with(&[("mandoc", "exit 1"), groff]), by_groff);
    assert_has(&shown_with(&[fails]), &["Exit status", "--with-source"]);
}

#[test]
#[ignore = "needs man and mandb"]
fn man_and_apropos_find_installed_pages() {
    let home = tempfile::tempdir().expect("a folder");
    let output = run(career("man --install").env("HOME", home.path())).stdout;
    let root = home.path().join(".local/share/man");
    for (name, source) in pages() {
        let section = name.rsplit('.').next().expect("a section");
        let path = root.join(format!("man{section}")).join(&name);
        assert_eq!(fs::read_to_string(&path).ok(), Some(source), "{name}");
        assert!(output.contains(&format!("wrote {}\n", path.display())));
    }

    let shell = |line: &str| {
        let mut command = Command::new("sh");
        command.args(["-c", line]).env("MANPATH", &root);
        run(command.env("HOME", home.path())).stdout
    };
    let (_, index) = output.split_once("update the index:\n").expect("a command");
    let index = index.lines().next().expect("a command");
    shell(&index.replace("mandb", "mandb --quiet"));
    for name in ["medical-records-technician", "career-salary"] {
        let found = shell(&format!("man -w {name}"));
        assert_has(&found, &[root.to_str().expect("UTF-8")]);
    }
    let found = shell("apropos 'medical records'");
    assert_has(&found, &["medical-records-technician (7)", "career (1)"]);

    // Run the printed uninstall command.
    let (_, remove) = output.split_once("To uninstall:\n").expect("a command");
    shell(remove);
    for folder in ["man1", "man7"] {
        assert_eq!(files(&root.join(folder)).len(), 0, "{folder}");
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

#[test]
fn the_example_with_cut_prints_claims_and_verdicts() {
    let page = std::fs::read_to_string("man/career-json.7").expect("a page");
    let rows = answer("misconceptions --format tsv");
    let header: Vec<&str> = rows
        .lines()
        .next()
        .unwrap_or_default()
        .split('\t')
        .collect();
    assert_eq!((header[1], header[4]), ("claim", "verdict"));
    assert!(page.contains("cut \\-f 2,5"), "{page}");
}

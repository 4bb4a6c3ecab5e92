//! Flags, help and version.

use crate::support::{answer, assert_has};
use career::args;

#[test]
fn accepts_options_before_and_after_the_command() {
    for line in [
        "show skills --json --quiet",
        "--json show skills -q",
        "-q --format json show skills",
        "show --json -q skills",
        "show -qfjson -- skills",
        "--plain show skills -q --json",
    ] {
        assert_eq!(answer(line), answer("show skills --json"), "career {line}");
    }
}

#[test]
fn the_last_occurrence_of_an_option_wins() {
    for (line, same) in [
        ("show skills -q -q", "show skills -q"),
        ("show -q --width 40 --width 60", "show -q --width 60"),
        ("show skills -f json -f plain", "show skills -f plain"),
        ("salary --per hour --per month", "salary --per month"),
        ("show skills --json --json", "show skills --json"),
    ] {
        assert_eq!(answer(line), answer(same), "career {line}");
    }
}

#[test]
fn help_subcommand_and_flag_agree() {
    assert_eq!(answer("help"), answer("--help"));
    for command in args::definition().get_subcommands() {
        let name = command.get_name();
        if command.is_hide_set() {
            continue;
        }
        let help = answer(&format!("help {name}"));
        assert_eq!(help, answer(&format!("{name} --help")));
        let usage = format!("\nUsage: career {name}");
        assert_has(&help, &["\nExamples:\n  career ", &usage]);
        let short = answer(&format!("{name} -h"));
        assert_eq!(help.lines().next(), short.lines().next());
        assert_has(&answer("--help"), &[&format!("\n  {name} ")]);
    }
}

#[test]
fn the_version_ends_its_first_line() {
    let expected = format!("career {}", env!("CARGO_PKG_VERSION"));
    for line in ["--version", "-V"] {
        assert_eq!(answer(line).lines().next(), Some(&*expected));
    }
}

#[test]
fn quiet_leaves_out_notes_and_sources_only() {
    let whole = answer("salary us --full");
    let quiet = answer("salary us --full --quiet");
    assert!(whole.contains("\nNote: ") && whole.contains("\nSources\n"));
    assert!(!quiet.contains("\nNote: ") && !quiet.contains("\nSources\n"));
    assert!(quiet.contains(" 51,140 "));
    assert_eq!(answer("salary --json"), answer("salary --json --quiet"));
}

#[test]
fn quiet_keeps_warnings() {
    let quiet = answer("compare-regions ng us --topic pay --quiet");
    assert!(quiet.contains("\nWarning: "));
    assert!(!quiet.contains("\nNote: "));
}

#[test]
fn accepts_comma_separated_regions() {
    let apart = answer("compare-regions ng us gb --json");
    assert_eq!(answer("compare-regions ng,us gb --json"), apart);
    assert_eq!(answer("compare-regions ng,us,gb --json"), apart);
    assert_eq!(answer("compare-regions ng, us, gb, --json"), apart);
}

#[test]
fn help_wraps_at_the_width() {
    for line in ["--help --width 50", "salary -h --width=50"] {
        let help = answer(line);
        let longest = help.lines().map(str::len).max();
        assert!(longest <= Some(50), "{line}: {help}");
    }
}

//! Completions in real shells.

use crate::support::{answer, pipe_through, run, script};
use career::args::Shell;
use career::commands::{complete, completions};
use clap::ValueEnum;
use std::collections::BTreeSet;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Lines to complete, with expected candidates, the last of them at the end.
const OFFERED: &[(&str, &[&str])] = &[
    ("career ", &["salary", "compare-regions", "man"]),
    ("career salary --region ", &["ng", "us-ca", "za", "us-wy"]),
    ("career salary ", &["ng", "us-ca", "za", "us-wy"]),
    ("career show ", &["overview", "salary", "codes"]),
    ("career --format json s", &["salary", "schema"]),
    ("career salary --per ", &["hour", "month", "year"]),
    ("career salary --year ", &["2025", "2019"]),
    ("career show --format ", &["table", "html"]),
    ("career explain co", &["coc", "conhess"]),
    ("career sources bls-", &["bls-oews-2025-05"]),
    ("career schema ", &["card", "sources"]),
    ("career completions ", &["bash", "powershell"]),
    ("career man --", &["--install", "--dry-run", "--dir"]),
    ("career get us.", &["us.regulator.", "us.name"]),
];

/// Expected descriptions, for shells that show them.
const DESCRIBED: &[(&str, &[&str])] = &[
    ("career salary --region ", &["California", "Wyoming"]),
    ("career show ", &["What you do", "Codes and names"]),
    ("career salary --per", &["Convert pay to this period"]),
];

/// Partly typed words.
const PARTS: &[(&str, &[&str])] = &[
    ("career salary --region ng,u", &["ng,us", "ng,us-wy"]),
    ("career compare-regions US-N", &["US-NY", "US-NV"]),
    ("career show --format=", &["--format=json", "--format=html"]),
];

fn expect(offer: impl Fn(&str, &str) -> String, cases: &[(&str, &[&str])]) {
    for (line, wanted) in cases {
        let last = wanted.last().expect("something is wanted");
        let offered = offer(line, last);
        for text in *wanted {
            assert!(has_words(&offered, text), "{line:?}, {text}: {offered}");
        }
    }
}

/// Whether a text contains a word or phrase.
fn has_words(text: &str, wanted: &str) -> bool {
    let is_of_word = |letter: char| letter.is_ascii_alphanumeric() || "-_.,=".contains(letter);
    let mut words = text.split(|letter| !is_of_word(letter));
    wanted.contains(' ') && text.contains(wanted) || words.any(|word| word == wanted)
}

/// A directory with the stub of a shell.
fn folder_with(shell: Shell, name: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join(name), completions::stub(shell)).expect("a script can be written");
    folder
}

/// `PATH` with the program first.
fn path() -> String {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_career"));
    let folder = program.parent().expect("a folder").display();
    format!("{folder}:{}", std::env::var("PATH").unwrap_or_default())
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// The output of a shell on a terminal after a line and TAB, read until a text appears
/// and a little longer.
fn typed(shell: &str, folder: &Path, setup: &str, line: &str, until: &str) -> String {
    let mut command = script(shell);
    command.env("PATH", path()).env("TERM", "dumb");
    command.env("HOME", folder).env("LC_ALL", "C");
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("script can be started");
    let mut stdin = child.stdin.take().expect("it reads from us");
    let mut stdout = child.stdout.take().expect("it writes to us");
    let (sender, shown) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = stdout.read(&mut bytes) {
            if sender.send(bytes[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    let mut type_in = |keys: &str| {
        stdin.write_all(keys.as_bytes()).expect("keys can be typed");
    };
    // The echoed command does not contain the result.
    type_in(&format!("{setup}; echo READY$((1 + 1))\n"));
    read_until(&shown, |text| text.contains("READY2"));
    type_in(&format!("{line}\t"));
    let offered = read_until(&shown, |text| has_words(&text.replace(line, ""), until));
    child.kill().expect("it is still there");
    child.wait().expect("it ends");
    offered
}

/// Reads until the text is complete and nothing follows, or a timeout.
fn read_until(shown: &Receiver<Vec<u8>>, is_enough: impl Fn(&str) -> bool) -> String {
    let end = Instant::now() + Duration::from_secs(20);
    let mut text = String::new();
    while Instant::now() < end {
        match shown.recv_timeout(Duration::from_millis(200)) {
            Ok(bytes) => text += &String::from_utf8_lossy(&bytes),
            Err(RecvTimeoutError::Timeout) if is_enough(&text) => break,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    text
}

/// The candidates of a line with descriptions.
fn offered(line: &str) -> Vec<(String, String)> {
    let words: Vec<String> = line.split(' ').skip(1).map(String::from).collect();
    let lines = complete::answer(&words);
    let split = |line: &str| {
        let (value, description) = line.split_once('\t').unwrap_or((line, ""));
        (value.to_owned(), description.to_owned())
    };
    lines.lines().map(split).collect()
}

fn values(line: &str) -> Vec<String> {
    offered(line).into_iter().map(|(value, _)| value).collect()
}

#[test]
fn offers_candidates_in_context() {
    for (line, wanted) in OFFERED.iter().chain(PARTS) {
        let values = values(line);
        for value in *wanted {
            assert!(values.iter().any(|it| it == value), "{line:?}: {values:?}");
        }
    }
    for (line, wanted) in DESCRIBED {
        let offered = offered(line);
        for text in *wanted {
            let is_it = |(_, description): &(String, String)| description == text;
            assert!(offered.iter().any(is_it), "{line:?}: {offered:?}");
        }
    }
}

#[test]
fn offers_only_matching_candidates() {
    let only: &[(&str, &[&str])] = &[
        ("career sal", &["salary"]),
        ("career salary --region NG", &["NG"]),
        ("career salary --region Ng", &["Ng"]),
        ("career salary --per=m", &["--per=month"]),
        ("career salary --rate NG", &["NGN="]),
        ("career salary --rate NGN=", &[]),
        ("career salary --rate=NGN=", &[]),
        ("career salary --width ", &[]),
        (
            "career salary ng,u ng,us-w",
            &["ng,us-wa", "ng,us-wi", "ng,us-wv", "ng,us-wy"],
        ),
        ("career salary --region us-wy,us-wy", &[]),
        ("career help comp", &["compare-regions", "completions"]),
        ("career -q -f csv com", &["compare-regions", "completions"]),
        ("career -qf j", &["json"]),
        ("career pay --lev", &["--level"]),
        ("career show -- --", &[]),
        ("career man --dir /us", &[":folders"]),
        ("career get salary.us.med", &["salary.us.median"]),
        ("career get x.y.z", &[]),
    ];
    for (line, wanted) in only {
        assert_eq!(values(line), *wanted, "{line:?}");
    }
    assert!(values("career skills ").contains(&"--json".to_owned()));
    assert!(!values("career ").contains(&"__complete".to_owned()));
}

#[test]
fn paths_are_offered_one_segment_at_a_time() {
    let first = values("career get ");
    assert!(first.len() < 150, "{}", first.len());
    for value in first {
        let dots = value.trim_end_matches('.').matches('.').count();
        assert_eq!(dots, 0, "{value}");
    }
    // Values are listed too.
    let below = values("career get salary.us.");
    assert!(below.contains(&"salary.us.median".to_owned()));
    assert!(below.len() < 60, "{}", below.len());
}

#[test]
fn every_candidate_is_valid() {
    const LINES: &str = "explain, sources, schema, man, show, salary, salary --per, \
        salary --statistic, salary ng us --in, compare-regions us, misconceptions";
    let mut count = 0;
    for line in LINES.split(", ") {
        for value in values(&format!("career {line} ")) {
            // A comparison needs two regions.
            if (line, &*value) == ("compare-regions us", "us") {
                continue;
            }
            answer(&format!("{line} {value}"));
            count += 1;
        }
    }
    assert!(count > 400, "{count}");
}

#[test]
fn every_schema_has_a_description_of_its_own() {
    let offered = offered("career schema ");
    let descriptions: BTreeSet<_> = offered.iter().map(|(_, help)| help).collect();
    assert_eq!(descriptions.len(), offered.len(), "{offered:?}");
}

#[test]
fn stubs_are_ascii_and_marked_as_generated() {
    for &shell in Shell::value_variants() {
        let stub = completions::stub(shell);
        assert!(stub.is_ascii(), "{shell:?}");
        let is_mark = |line: &str| line.contains("Generated by career");
        assert!(stub.lines().take(2).any(is_mark), "{shell:?}");
        assert!(stub.lines().count() < 35, "{shell:?}");
    }
}

#[test]
#[ignore = "needs bash and script"]
fn bash_completes() {
    let folder = folder_with(Shell::Bash, "career.bash");
    let offer_with = |more: &'static str| {
        let folder = &folder;
        move |line: &str, until: &str| {
            let setup = format!(
                "stty rows 400 cols 120; PS1=; bind 'set show-all-if-ambiguous on'; bind 'set completion-query-items 0'; bind 'set page-completions off'; source '{}/career.bash'; {more}",
                folder.path().display()
            );
            let shell = "bash --norc --noprofile -i";
            typed(shell, folder.path(), &setup, line, until)
        }
    };
    let offer = offer_with(":");
    expect(offer, OFFERED);
    expect(offer, &PARTS[..2]);
    // Bash splits words at '='.
    expect(offer, &[("career --format=", &["json", "html"])]);
    assert!(offer("career salary --per=m", "onth").contains("--per=month"));
    assert!(offer("career salary --rate NG", "N=").contains("--rate NGN="));
    let unbroken = offer_with("COMP_WORDBREAKS=${COMP_WORDBREAKS//=}");
    expect(unbroken, &PARTS[2..]);
    assert!(unbroken("career salary --per=m", "onth").contains("--per=month"));
    assert!(unbroken("career salary --rate NG", "N=").contains("--rate NGN="));
}

#[test]
#[ignore = "needs zsh and script"]
fn zsh_completes_with_descriptions() {
    let folder = folder_with(Shell::Zsh, "_career");
    let offer = |line: &str, until: &str| {
        let setup = format!(
            "stty rows 400 cols 120; PROMPT= LISTMAX=1000 fpath=('{}' $fpath); autoload -Uz compinit && compinit -D -u; bindkey '^I' list-choices",
            folder.path().display()
        );
        typed("zsh -f -i", folder.path(), &setup, line, until)
    };
    expect(offer, OFFERED);
    expect(offer, DESCRIBED);
    expect(offer, PARTS);
}

#[test]
#[ignore = "needs fish"]
fn fish_completes_with_descriptions() {
    let folder = folder_with(Shell::Fish, "career.fish");
    let offer = |line: &str, _: &str| {
        let script = folder.path().join("career.fish");
        let line = format!("source '{}'; complete -C '{line}'", script.display());
        let mut fish = Command::new("fish");
        fish.args(["--no-config", "-c", &line]).env("PATH", path());
        text(&fish.output().expect("fish can be started"))
    };
    expect(offer, OFFERED);
    expect(offer, DESCRIBED);
    expect(offer, PARTS);
}

#[test]
#[ignore = "needs elvish and script"]
fn elvish_completes_with_descriptions() {
    let folder = folder_with(Shell::Elvish, "career.elv");
    // `edit:` exists only on a terminal.
    let offer = |line: &str, _: &str| {
        let out = folder.path().join("offered");
        let rc = folder.path().join("rc.elv");
        let words: Vec<String> = line.split(' ').map(|word| format!("'{word}'")).collect();
        let asks = format!(
            "try {{\n  eval (slurp < '{0}/career.elv')\n  $edit:completion:arg-completer[career] {1} | each {{|it| print $it[stem]' '; pprint $it }} > '{2}'\n}} catch e {{\n  pprint $e > '{2}'\n}}\nexit\n",
            folder.path().display(),
            words.join(" "),
            out.display()
        );
        fs::write(&rc, asks).expect("a file can be written");
        let mut script = script(&format!("elvish -rc '{}'", rc.display()));
        script.env("HOME", folder.path()).env("PATH", path());
        let shown = run(script.stdin(Stdio::null()));
        fs::read_to_string(&out).unwrap_or(shown.stdout)
    };
    expect(offer, OFFERED);
    expect(offer, DESCRIBED);
    expect(offer, PARTS);
}

#[test]
#[ignore = "needs nu"]
fn nushell_completes_with_descriptions() {
    let folder = folder_with(Shell::Nushell, "career.nu");
    let offer = |line: &str, _: &str| {
        let file = folder.path().join("line.nu");
        let source = format!("source {}/career.nu\n{line}", folder.path().display());
        fs::write(&file, &source).expect("a file can be written");
        let mut nu = Command::new("nu");
        let at = source.len().to_string();
        nu.args(["--no-config-file", "--ide-complete", &at]);
        nu.arg(&file).env("PATH", path()).env("HOME", folder.path());
        text(&nu.output().expect("nu can be started"))
    };
    expect(offer, OFFERED);
    expect(offer, PARTS);

    // The extern declaration passes command lines unchanged.
    let mut nu = Command::new("nu");
    let line = format!(
        "source {}/career.nu; career get salary.us.median --quiet",
        folder.path().display()
    );
    nu.args(["--no-config-file", "-c", &line]);
    assert_eq!(run(nu.env("PATH", path())).stdout, "51140\n");
}

#[test]
#[ignore = "needs python3 with tree-sitter and tree-sitter-powershell"]
fn the_stub_for_powershell_can_be_parsed() {
    let script = "
import sys, tree_sitter, tree_sitter_powershell
language = tree_sitter.Language(tree_sitter_powershell.language())
tree = tree_sitter.Parser(language).parse(sys.stdin.buffer.read())
print(tree.root_node.has_error)";
    let stub = completions::stub(Shell::PowerShell);
    assert_eq!(pipe_through("python3", &["-c", script], stub), "False\n");
}

//! What real shells offer when TAB is pressed, with the completions in place.

use career::args::Shell;
use career::cli::outline::{Choice, outline};
use career::commands::completions;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Lines that end where TAB is pressed, with what must be among what is offered,
/// the last of it at the end.
const OFFERS: &[(&str, &[&str])] = &[
    ("career ", &["salary", "compare-regions", "man"]),
    ("career salary --region ", &["ng", "us-ca", "za", "us-wy"]),
    ("career show ", &["overview", "salary", "codes"]),
    ("career --format json s", &["salary", "sources"]),
    ("career salary --per ", &["hour", "month", "year"]),
    ("career show --format ", &["table", "html"]),
    ("career explain co", &["conhess", "coc"]),
    ("career sources bls-", &["bls-oews-2025-05"]),
    ("career completions ", &["bash", "powershell"]),
    ("career man --", &["--install", "--dry-run", "--dir"]),
];

/// What values are explained with, by shells that do.
const EXPLAINED: &[(&str, &[&str])] = &[
    ("career salary --region ", &["California", "Wyoming"]),
    ("career show ", &["What you do", "Codes and names"]),
    ("career salary --per", &["Convert pay to this period"]),
];

/// Values joined by commas.
const JOINED: &[(&str, &[&str])] = &[("career salary --region ng,u", &["ng,us", "ng,us-wy"])];

/// Paths, which the shell asks the program for.
const PATHS: &[(&str, &[&str])] = &[("career get us.", &["us.regulator.text", "us.name"])];

fn expect(offer: impl Fn(&str, &str) -> String, cases: &[(&str, &[&str])]) {
    for (line, wanted) in cases {
        let last = wanted.last().expect("something is wanted");
        let offered = offer(line, last);
        for text in *wanted {
            assert!(
                has_words(&offered, text),
                "{line:?} lacks {text}: {offered}"
            );
        }
    }
}

/// Whether a text holds a word, or several as they stand.
fn has_words(text: &str, wanted: &str) -> bool {
    let is_of_word = |letter: char| letter.is_ascii_alphanumeric() || "-_.,".contains(letter);
    let mut words = text.split(|letter| !is_of_word(letter));
    wanted.contains(' ') && text.contains(wanted) || words.any(|word| word == wanted)
}

/// A folder with a shell's script in it under a name.
fn folder_with(shell: Shell, name: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let script = completions::script(shell);
    fs::write(folder.path().join(name), script).expect("a script can be written");
    folder
}

/// `PATH` with the program first, for completions that ask it.
fn path() -> String {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_career"));
    let folder = program.parent().expect("a folder").display();
    format!("{folder}:{}", std::env::var("PATH").unwrap_or_default())
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// What a shell on a terminal of its own shows when a line is typed and TAB is
/// pressed, read until some text is there and a little longer.
fn typed(shell: &str, folder: &Path, setup: &str, line: &str, until: &str) -> String {
    let mut command = Command::new("script");
    command.args(["-qec", shell, "/dev/null"]);
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
        let typed = stdin.write_all(keys.as_bytes());
        typed
            .and_then(|()| stdin.flush())
            .expect("keys can be typed");
    };
    // What is echoed is not what it comes to.
    type_in(&format!("{setup}; echo READY$((1 + 1))\n"));
    read_until(&shown, |text| text.contains("READY2"));
    type_in(&format!("{line}\t"));
    let offered = read_until(&shown, |text| has_words(&text.replace(line, ""), until));
    child.kill().expect("it is still there");
    child.wait().expect("it ends");
    offered
}

/// Reads until what was read is enough and nothing more comes, or for as long as
/// a slow machine may need.
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

#[test]
#[ignore = "needs bash and script"]
fn bash_offers_commands_and_values() {
    let folder = folder_with(Shell::Bash, "career.bash");
    let offer = |line: &str, until: &str| {
        let setup = format!(
            "stty rows 400 cols 120; PS1=; bind 'set show-all-if-ambiguous on'; bind 'set completion-query-items 0'; bind 'set page-completions off'; source '{}/career.bash'",
            folder.path().display()
        );
        let shell = "bash --norc --noprofile -i";
        typed(shell, folder.path(), &setup, line, until)
    };
    expect(offer, OFFERS);
    expect(offer, JOINED);
    expect(offer, PATHS);
    expect(offer, &[("career --format=", &["json", "html"])]);
}

#[test]
#[ignore = "needs zsh and script"]
fn zsh_offers_commands_and_values_with_what_they_are() {
    let folder = folder_with(Shell::Zsh, "_career");
    let offer = |line: &str, until: &str| {
        let setup = format!(
            "stty rows 400 cols 120; PROMPT= LISTMAX=1000 fpath=('{}' $fpath); autoload -Uz compinit && compinit -D -u; bindkey '^I' list-choices",
            folder.path().display()
        );
        typed("zsh -f -i", folder.path(), &setup, line, until)
    };
    expect(offer, OFFERS);
    expect(offer, EXPLAINED);
    expect(
        offer,
        &[("career salary --region ng,u", &["us-ca", "us-wy"])],
    );
    expect(offer, PATHS);
}

#[test]
#[ignore = "needs fish"]
fn fish_offers_commands_and_values_with_what_they_are() {
    let folder = folder_with(Shell::Fish, "career.fish");
    let offer = |line: &str, _: &str| {
        let script = folder.path().join("career.fish");
        let line = format!("source '{}'; complete -C '{line}'", script.display());
        let mut fish = Command::new("fish");
        fish.args(["--no-config", "-c", &line]).env("PATH", path());
        text(&fish.output().expect("fish can be started"))
    };
    expect(offer, OFFERS);
    expect(offer, EXPLAINED);
    expect(offer, JOINED);
    expect(offer, PATHS);
}

#[test]
#[ignore = "needs elvish and script"]
fn elvish_offers_commands_and_values_with_what_they_are() {
    let folder = folder_with(Shell::Elvish, "career.elv");
    // The module that completes is there on a terminal only.
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
        let mut script = Command::new("script");
        let shell = format!("elvish -rc '{}'", rc.display());
        script
            .args(["-qec", &shell, "/dev/null"])
            .stdin(Stdio::null());
        script.env("HOME", folder.path()).env("PATH", path());
        let output = script.output().expect("script can be started");
        fs::read_to_string(&out).unwrap_or_else(|_| text(&output))
    };
    expect(offer, OFFERS);
    expect(offer, EXPLAINED);
    expect(offer, &[("career salary --region ng,", &["ng,us"])]);
}

#[test]
#[ignore = "needs nu"]
fn nushell_offers_commands_and_values() {
    let folder = folder_with(Shell::Nushell, "career.nu");
    let offer = |line: &str, _: &str| {
        let file = folder.path().join("line.nu");
        let source = format!("source {}/career.nu\n{line}", folder.path().display());
        fs::write(&file, &source).expect("a file can be written");
        let mut nu = Command::new("nu");
        nu.args([
            "--no-config-file",
            "--ide-complete",
            &source.len().to_string(),
        ]);
        nu.arg(&file).env("PATH", path()).env("HOME", folder.path());
        text(&nu.output().expect("nu can be started"))
    };
    expect(offer, OFFERS);
    expect(offer, PATHS);

    // What is declared lets a command line through as it is.
    let mut nu = Command::new("nu");
    let line = format!(
        "source {}/career.nu; career get salary.us.median --quiet",
        folder.path().display()
    );
    nu.args(["--no-config-file", "-c", &line])
        .env("PATH", path());
    let output = nu.output().expect("nu can be started");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "51140\n",
        "{output:?}"
    );
}

#[test]
fn every_script_knows_every_command_flag_and_value() {
    let outline = outline();
    let own = outline
        .commands
        .iter()
        .flat_map(|command| &command.arguments);
    for shell in [
        Shell::Bash,
        Shell::Zsh,
        Shell::Fish,
        Shell::Nushell,
        Shell::Elvish,
        Shell::PowerShell,
    ] {
        let script = completions::script(shell);
        let name = completions::file_name(shell);
        assert!(script.is_ascii(), "{name}");
        for command in &outline.commands {
            assert!(script.contains(&command.name), "{name}: {}", command.name);
        }
        for argument in own.clone().chain(&outline.common).chain(&outline.own) {
            let long = argument.long.as_deref().unwrap_or_default();
            assert!(script.contains(long), "{name}: --{long}");
            let Some(takes) = &argument.value else {
                continue;
            };
            if let Choice::List(values) = &takes.choice {
                for value in values {
                    assert!(script.contains(&*value.name), "{name}: {}", value.name);
                }
            }
        }
    }
}

#[test]
fn regions_sections_terms_and_sources_that_are_offered_are_known() {
    let mut asked = 0;
    for (name, line) in [
        ("REGION", "compare-regions us"),
        ("SECTION", "show"),
        ("TERM", "explain"),
        ("ID", "sources"),
        ("COMMAND", "schema"),
        ("PAGE", "man"),
    ] {
        for value in offered(name) {
            let mut command = Command::new(env!("CARGO_BIN_EXE_career"));
            command.args(line.split(' ')).arg(&value).env_clear();
            // One region is no comparison.
            if (name, &*value) == ("REGION", "us") {
                continue;
            }
            let output = command.output().expect("the program can be started");
            assert!(
                output.status.success(),
                "career {line} {value}: {}",
                text(&output)
            );
            asked += 1;
        }
    }
    assert!(asked > 500, "{asked}");
}

fn offered(value_name: &str) -> Vec<String> {
    let commands = outline().commands.into_iter();
    let arguments = commands.flat_map(|command| command.arguments);
    let mut takes = arguments.filter_map(|argument| argument.value);
    let takes = takes.find(|takes| takes.name == value_name);
    match takes.map(|takes| takes.choice) {
        Some(Choice::List(values)) => values
            .into_iter()
            .map(|value| value.name.into_owned())
            .collect(),
        other => panic!("{value_name}: {other:?}"),
    }
}

#[test]
fn a_script_goes_where_its_shell_looks_and_can_be_taken_away() {
    for (shell, place) in [
        ("bash", "data/bash-completion/completions/career"),
        ("zsh", "data/zsh/site-functions/_career"),
        ("fish", "config/fish/completions/career.fish"),
        ("nushell", "data/nushell/vendor/autoload/career.nu"),
        ("elvish", "data/elvish/lib/career.elv"),
        ("powershell", "config/powershell/career.ps1"),
    ] {
        let home = tempfile::tempdir().expect("a folder");
        let career = |line: &str| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_career"));
            command.args(line.split(' ')).env_clear();
            command.env("XDG_DATA_HOME", home.path().join("data"));
            command.env("XDG_CONFIG_HOME", home.path().join("config"));
            let output = command.output().expect("the program can be started");
            assert!(output.status.success(), "career {line}: {output:?}");
            text(&output)
        };
        let path = home.path().join(place);
        let said = career(&format!("completions {shell} --install --dry-run"));
        assert!(
            said.contains(&format!("would write {}", path.display())),
            "{said}"
        );
        assert_eq!(fs::read_dir(home.path()).expect("home").count(), 0);

        let said = career(&format!("completions {shell} --install"));
        let script = career(&format!("completions {shell}"));
        assert_eq!(fs::read_to_string(&path).ok(), Some(script), "{shell}");
        let (_, remove) = said.split_once("To take it away:\n").expect("said so");
        let removed = Command::new("sh").args(["-c", remove]).status();
        assert!(removed.is_ok_and(|status| status.success()) && !path.exists());
    }
}

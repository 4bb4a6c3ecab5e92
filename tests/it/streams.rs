//! Where an answer goes: pipes that close or are slow, full disks, streams that
//! are not there.

use crate::support::{answer, assert_is_error, career, outputs, program, run};
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{PipeReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::Duration;

// Pipes.

#[test]
fn a_reader_that_has_gone_is_no_failure() {
    for question in outputs() {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let run = run(career(&question).stdout(writer));
        assert_eq!((run.status, &*run.stderr), (Some(0), ""), "{question}");
    }
}

/// A run whose answer is read from a pipe while it is written.
fn piped(line: &str) -> (Child, PipeReader) {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    // The command holds the end to write to until it is dropped.
    let child = career(line).stdout(writer).spawn();
    (child.expect("the program can be started"), reader)
}

#[test]
fn a_slow_reader_gets_everything() {
    for question in outputs() {
        let whole = answer(&question);
        let (mut child, mut reader) = piped(&question);
        // What does not fit the pipe waits, and goes on in small pieces.
        thread::sleep(Duration::from_millis(5));
        let mut read = Vec::new();
        let mut piece = [0; 509];
        while let Ok(count @ 1..) = reader.read(&mut piece) {
            read.extend_from_slice(&piece[..count]);
            thread::sleep(Duration::from_micros(10));
        }
        assert_eq!(String::from_utf8_lossy(&read), whole, "{question}");
        let status = child.wait().expect("it ends");
        assert_eq!(status.code(), Some(0), "{question}");
    }
}

#[test]
fn a_reader_that_takes_one_byte_at_a_time_gets_everything() {
    let question = "show --format html";
    let (mut child, mut reader) = piped(question);
    let mut read = Vec::new();
    let mut byte = [0];
    while let Ok(1) = reader.read(&mut byte) {
        read.push(byte[0]);
    }
    assert_eq!(String::from_utf8_lossy(&read), answer(question));
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_reader_that_leaves_midway_is_no_failure() {
    for question in outputs() {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        let mut child = career(&question);
        let stderr = tempfile::tempfile().expect("a file for what is told");
        let told = stderr.try_clone().expect("a second handle");
        let child = child.stdout(writer).stderr(stderr).spawn();
        let mut child = child.expect("the program can be started");
        let mut first = [0];
        let mut reader = reader;
        reader.read_exact(&mut first).expect("a first byte");
        drop(reader);
        let status = child.wait().expect("it ends");
        let told = told.metadata().expect("a length").len();
        assert_eq!((status.code(), told), (Some(0), 0), "{question}");
    }
}

// Full disks.

/// Where each generator is told to put its files: in a folder of its own.
const INSTALLS: [&str; 8] = [
    "man --install",
    "man --install --dir HOME/manual",
    "completions bash --install",
    "completions zsh --install",
    "completions fish --install",
    "completions nushell --install",
    "completions elvish --install",
    "completions powershell --install",
];

/// A line of words run by a shell that first sets limits or mounts, with a home
/// for what it installs.
fn after(setup: &str, line: &str, home: &Path) -> Command {
    let line = line.replace("HOME", &home.display().to_string());
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("{setup} exec \"$0\" \"$@\"")]);
    shell.arg(env!("CARGO_BIN_EXE_career"));
    shell.args(line.split_whitespace());
    shell.env_clear().env("HOME", home);
    shell.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    shell
}

/// A limit to the length of files, which is told as a full disk is: in the midst
/// of writing. The number is of blocks of 512 bytes.
fn with_room_for(blocks: u32, line: &str, home: &Path) -> Command {
    after(&format!("trap '' XFSZ; ulimit -f {blocks};"), line, home)
}

/// Every file below a folder with what it holds.
fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            let text = fs::read_to_string(&path).expect("text");
            files.insert(path, text);
        }
    }
    files
}

#[test]
fn a_full_disk_is_told() {
    let Ok(full) = OpenOptions::new().write(true).open("/dev/full") else {
        return;
    };
    for question in outputs() {
        let full = full.try_clone().expect("a second handle");
        let run = run(career(&question).stdout(full));
        assert_is_error(&run, 1, &question);
        assert!(
            run.stderr.contains("could not be written"),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn a_file_that_cannot_take_the_answer_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("answer");
    for question in outputs() {
        let whole = answer(&question);
        for blocks in [0, 1] {
            let file = fs::File::create(&path).expect("a file for the answer");
            let run = run(with_room_for(blocks, &question, folder.path()).stdout(file));
            let written = fs::read_to_string(&path).expect("what was written");
            if whole.len() <= 512 * blocks as usize {
                assert_eq!(
                    (run.status, written),
                    (Some(0), whole.clone()),
                    "{question}"
                );
            } else {
                assert_is_error(&run, 1, &question);
                assert!(run.stderr.contains("could not be written"), "{run:?}");
                assert!(whole.starts_with(&written), "{question}");
            }
        }
    }
}

#[test]
fn what_is_installed_is_whole_or_as_it_was() {
    for line in INSTALLS {
        let home = tempfile::tempdir().expect("a home");
        let first = run(&mut with_room_for(20_000, line, home.path()));
        assert_eq!(first.status, Some(0), "{line}: {first:?}");
        let whole = files(home.path());
        assert!(!whole.is_empty(), "{line}");
        let before: Vec<&PathBuf> = whole.keys().collect();
        for path in &before {
            fs::write(path, "what stood there before").expect("a file of its own");
        }
        for blocks in [0, 1, 8, 24] {
            let said = run(&mut with_room_for(blocks, line, home.path()));
            let left = files(home.path());
            assert_eq!(left.keys().collect::<Vec<_>>(), before, "{line}: {blocks}");
            // Those before the one that failed are in place, as is told.
            let mut untouched = 0;
            for (path, text) in &left {
                if text == "what stood there before" {
                    untouched += 1;
                } else {
                    assert_eq!(text, &whole[path], "{line}: {blocks}");
                }
            }
            if untouched > 0 {
                assert_is_error(&said, 1, line);
            } else {
                assert_eq!(said.status, Some(0), "{line}: {said:?}");
            }
            assert!(blocks > 0 || untouched == before.len(), "{line}");
        }
    }
}

#[test]
fn a_signal_in_the_midst_of_writing_leaves_what_stood_there() {
    for line in INSTALLS {
        let home = tempfile::tempdir().expect("a home");
        let first = run(&mut with_room_for(20_000, line, home.path()));
        assert_eq!(first.status, Some(0), "{line}: {first:?}");
        let before = files(home.path());
        // Without the trap the limit ends the program.
        let ended = run(&mut after("ulimit -c 0; ulimit -f 1;", line, home.path()));
        assert_eq!(ended.status, None, "{line}: {ended:?}");
        let left = files(home.path());
        for (path, text) in &before {
            assert_eq!(left.get(path), Some(text), "{line}: {}", path.display());
        }
    }
}

#[test]
#[ignore = "needs unshare with the right to mount"]
fn a_disk_that_is_full_leaves_what_stood_there() {
    let mount = "mount -t tmpfs -o size=1m career";
    for line in INSTALLS {
        let home = tempfile::tempdir().expect("a home");
        // The file system is gone when the shell ends: what is on it is told by it.
        let script = format!(
            "{mount} \"$HOME\" && cd \"$HOME\" && \"$@\" > /dev/null && find . -type f | sort > \"$OUT/before\"
            for file in $(cat \"$OUT/before\"); do echo stood > \"$file\"; done
            cat /dev/zero > filler 2> /dev/null
            \"$@\" > \"$OUT/said\" 2>&1; echo $? > \"$OUT/status\"
            rm filler; find . -type f | sort > \"$OUT/after\"; grep -rLx stood . > \"$OUT/changed\""
        );
        let out = tempfile::tempdir().expect("a folder");
        let mut shell = Command::new("unshare");
        shell.args([
            "-rm",
            "sh",
            "-c",
            &script,
            "sh",
            env!("CARGO_BIN_EXE_career"),
        ]);
        let line = line.replace("HOME", &home.path().display().to_string());
        shell.args(line.split_whitespace()).env("HOME", home.path());
        shell.env("OUT", out.path());
        run(&mut shell);
        let text = |name: &str| fs::read_to_string(out.path().join(name)).expect("a text");
        assert_eq!(text("status"), "1\n", "{line}: {}", text("said"));
        assert!(text("said").contains("could not be written"), "{line}");
        assert!(!text("before").is_empty(), "{line}");
        assert_eq!(text("before"), text("after"), "{line}");
        assert_eq!(text("changed"), "", "{line}");
    }
}

#[test]
fn a_folder_that_nobody_can_write_to_is_told() {
    let home = tempfile::tempdir().expect("a home");
    // A file where a folder is to be: root as well cannot write below it.
    let home = home.path().join("file");
    fs::write(&home, "not a folder").expect("a file");
    for line in INSTALLS {
        let said = run(&mut after("", line, &home));
        assert_is_error(&said, 1, line);
    }
    assert_eq!(fs::read_to_string(&home).expect("text"), "not a folder");
}

#[test]
#[ignore = "needs bash"]
fn no_path_reaches_the_terminal_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    for odd in ["\u{1b}[31mred", "two\nlines\r", "bell\u{7}", "\u{9b}31m"] {
        let home = folder.path().join(odd);
        for line in INSTALLS {
            let mut command = program(&line.split_whitespace().collect::<Vec<_>>());
            let said = run(command.env("HOME", &home).current_dir(folder.path()));
            assert_eq!((said.status, &*said.stderr), (Some(0), ""), "{line}");
            let is_safe = |c: char| c == '\n' || !c.is_control();
            assert!(said.stdout.chars().all(is_safe), "{said:?}");
        }
        // Neither does one that cannot be written to.
        let below = home.join(".local/share/man/man7/medical-records-technician.7");
        let said = run(program(&["man", "--install", "--dir"]).arg(below));
        assert_is_error(&said, 1, odd);
    }
    // What takes a script away does so wherever it is.
    {
        let home = folder.path().join("\u{1b}[31m it's \u{e9}");
        let said = run(program(&["completions", "bash", "--install"]).env("HOME", &home));
        assert_eq!((files(&home).len(), said.status), (1, Some(0)), "{said:?}");
        let away = said.stdout.lines().last().expect("a last line").trim();
        run(Command::new("bash").args(["-c", away]));
        assert_eq!(files(&home).len(), 0, "{away}");
    }
    let long = "x".repeat(100_000);
    let said = run(program(&["man", "--install", "--dir", &long]).current_dir(folder.path()));
    assert_is_error(&said, 1, "a path that is too long");
}

// Streams that are not there.

#[test]
fn a_closed_standard_output_is_no_panic() {
    for question in outputs() {
        for closed in [">&-", ">&- 2>&-"] {
            let mut shell = Command::new("sh");
            let script = format!("exec \"$0\" \"$@\" {closed}");
            shell.args(["-c", &script, env!("CARGO_BIN_EXE_career")]);
            let run = run(shell.args(question.split_whitespace()));
            assert!(matches!(run.status, Some(0 | 1)), "{question}: {run:?}");
            assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
        }
    }
}

#[test]
fn nothing_is_read_from_standard_input() {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    // Whoever reads from it waits for ever: the writer stays open.
    let run = run(career("show duties").stdin(reader));
    assert_eq!(run.status, Some(0));
    drop(writer);
}

#[test]
#[ignore = "needs strace"]
fn no_file_of_its_own_is_opened_and_no_network() {
    let calls = tempfile::NamedTempFile::new().expect("a file for the calls");
    for line in ["", "show", "salary --in usd", "search privacy", "--help"] {
        let mut strace = Command::new("strace");
        strace.args(["-f", "-e", "trace=network,open,openat,creat,mkdir,unlink"]);
        strace.arg("-o").arg(calls.path());
        strace.arg(env!("CARGO_BIN_EXE_career"));
        strace.args(line.split_whitespace());
        assert_eq!(run(&mut strace).status, Some(0), "career {line}");
        let calls = std::fs::read_to_string(calls.path()).expect("the calls");
        for call in calls.lines().filter(|call| call.contains('(')) {
            // What any program does to start: its libraries, and its own memory.
            let is_start = call.contains("O_RDONLY")
                && [".so", "/proc/self/"]
                    .iter()
                    .any(|file| call.contains(file));
            assert!(is_start, "career {line}: {call}");
        }
    }
}

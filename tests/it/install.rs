//! `--install`: writes, replaces, keeps.

#![cfg(unix)]

use crate::support::{Run, assert_has, career, files, program, run};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

const SHELLS: [(&str, &str); 6] = [
    ("bash", "data/bash-completion/completions/career"),
    ("zsh", "data/zsh/site-functions/_career"),
    ("fish", "config/fish/completions/career.fish"),
    ("nushell", "data/nushell/vendor/autoload/career.nu"),
    ("elvish", "data/elvish/lib/career.elv"),
    ("powershell", "config/powershell/career.ps1"),
];

fn home() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Runs the program with a temporary home.
fn run_in(home: &Path, line: &str) -> Run {
    let mut command = career(line);
    command.env("XDG_DATA_HOME", home.join("data"));
    command.env("XDG_CONFIG_HOME", home.join("config"));
    run(&mut command)
}

fn answer(home: &Path, line: &str) -> String {
    let run = run_in(home, line);
    assert_eq!((run.status, &*run.stderr), (Some(0), ""), "career {line}");
    run.stdout
}

fn error(home: &Path, line: &str) -> String {
    let run = run_in(home, line);
    assert_eq!((run.status, &*run.stdout), (Some(1), ""), "career {line}");
    run.stderr
}

/// Writes a file of the user.
fn write_own(path: &Path) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, "mine\n").expect("a file");
}

#[test]
fn completions_install_and_uninstall() {
    for (shell, place) in SHELLS {
        let home = home();
        let path = home.path().join(place);
        let line = format!("completions {shell} --install");
        let shown = path.display();
        let dry_run = answer(home.path(), &format!("{line} --dry-run"));
        assert_has(&dry_run, &[&format!("would write {shown}\n")]);
        assert!(files(home.path()).is_empty());

        let output = answer(home.path(), &line);
        assert_has(&output, &[&format!("wrote {shown}\n")]);
        let stub = answer(home.path(), &format!("completions {shell}"));
        assert_eq!(fs::read_to_string(&path).ok(), Some(stub), "{shell}");
        let mode = path.metadata().expect("a file").permissions().mode();
        assert_eq!(mode & 0o700, 0o600, "{shell}");

        let dry_run = answer(home.path(), &format!("{line} --dry-run"));
        assert_has(&dry_run, &[&format!("would replace {shown}\n")]);
        assert_has(
            &answer(home.path(), &line),
            &[&format!("replaced {shown}\n")],
        );
        assert_eq!(files(home.path()), std::slice::from_ref(&path));

        let (_, remove) = output.split_once("To uninstall:\n").expect("a command");
        let removed = Command::new("sh").args(["-c", remove]).status();
        assert!(removed.is_ok_and(|status| status.success()) && !path.exists());
    }
}

#[test]
fn man_pages_install_into_dir() {
    let home = home();
    let root = home.path().join("stage");
    let line = format!("man --install --dir {}", root.display());
    answer(home.path(), &format!("{line} --dry-run"));
    assert!(files(home.path()).is_empty());
    let output = answer(home.path(), &line);
    assert!(!output.contains("MANPATH"), "{output}");
    for page in ["man1/career.1", "man7/career-json.7"] {
        assert!(root.join(page).is_file(), "{page}");
    }
    let written = output.lines().filter(|line| line.starts_with("wrote "));
    assert_eq!(written.count(), files(home.path()).len());
}

#[test]
fn replaces_foreign_files_only_with_force() {
    let place = SHELLS[0].1;
    let line = "completions bash --install";
    for with_dry_run in ["", " --dry-run"] {
        let home = home();
        let path = home.path().join(place);
        write_own(&path);
        let error = error(home.path(), &format!("{line}{with_dry_run}"));
        assert_has(&error, &["career did not write it", "--force"]);
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "mine\n");
    }
    let home = home();
    let path = home.path().join(place);
    write_own(&path);
    assert_has(
        &answer(home.path(), &format!("{line} --force")),
        &["replaced "],
    );
    assert_ne!(fs::read_to_string(&path).expect("it is there"), "mine\n");
}

#[test]
fn keeps_pipes_and_links_to_foreign_files() {
    let line = "completions fish --install";
    let home = home();
    let path = home.path().join(SHELLS[2].1);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    let made = Command::new("mkfifo").arg(&path).status();
    assert!(made.is_ok_and(|status| status.success()));
    error(home.path(), line);
    fs::remove_file(&path).expect("the pipe");

    let victim = home.path().join("victim");
    write_own(&victim);
    symlink(&victim, &path).expect("a link");
    error(home.path(), line);
    answer(home.path(), &format!("{line} --force"));
    assert!(!path.is_symlink());
    assert_eq!(fs::read_to_string(&victim).expect("it is there"), "mine\n");

    fs::remove_file(&path).expect("the file");
    symlink(home.path().join("nowhere"), &path).expect("a link");
    error(home.path(), line);
    assert!(path.is_symlink());
}

#[test]
fn follows_links_to_generated_files() {
    let line = "completions fish --install";
    let home = home();
    answer(home.path(), line);
    let path = home.path().join(SHELLS[2].1);
    let kept = home.path().join("dotfiles.fish");
    fs::rename(&path, &kept).expect("it can be moved");
    symlink(&kept, &path).expect("a link");
    fs::write(&kept, "# Generated by career\n").expect("an old version");
    answer(home.path(), line);
    assert!(path.is_symlink());
    let stub = fs::read_to_string(&kept).expect("it is there");
    assert_has(&stub, &["complete"]);
}

#[test]
fn writes_nothing_on_a_conflict() {
    let home = home();
    let in_the_way = home.path().join("data/man/man7/career-json.7");
    fs::create_dir_all(in_the_way.join("kept")).expect("a folder");
    for line in [
        "man --install",
        "man --install --dry-run",
        "man --install --force",
        "man --install --force --dry-run",
    ] {
        assert_has(&error(home.path(), line), &["man7/career-json.7"]);
        assert!(files(home.path()).is_empty(), "{line}");
    }
}

#[test]
fn dry_run_fails_like_the_real_run() {
    let home = home();
    fs::write(home.path().join("data"), "a file\n").expect("a file");
    for line in ["man --install", "man --install --dry-run"] {
        assert_has(&error(home.path(), line), &["could not be written"]);
    }
    fs::remove_file(home.path().join("data")).expect("the file");
    let folder = home.path().join("data");
    fs::create_dir(&folder).expect("a folder");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o500)).expect("it can be set");
    // Permissions do not stop root.
    if fs::write(folder.join("probe"), "").is_err() {
        for line in ["man --install", "man --install --dry-run"] {
            error(home.path(), line);
        }
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).expect("it can be set");
}

#[test]
fn names_the_variables_without_a_home() {
    let run = run(&mut program(&["man", "--install"]));
    assert_eq!(run.status, Some(1));
    assert_has(&run.stderr, &["set XDG_DATA_HOME or HOME"]);
}

#[test]
#[ignore = "needs root, mount and timeout"]
fn leaves_no_temporary_files_on_enospc_or_kill() {
    let home = home();
    let disk = home.path().join("data");
    fs::create_dir(&disk).expect("a folder");
    let mount = |arguments: &[&str]| {
        let status = Command::new("mount").args(arguments).arg(&disk).status();
        assert!(status.is_ok_and(|status| status.success()));
    };
    mount(&["-t", "tmpfs", "-o", "size=64k", "tmpfs"]);
    let error = error(home.path(), "man --install");
    let left = files(&disk);
    Command::new("umount").arg(&disk).status().expect("umount");
    assert_has(&error, &["No space left"]);
    for path in &left {
        assert_has(&error, &[&path.display().to_string()]);
    }
    for delay in 1..40 {
        let mut command = Command::new("timeout");
        let delay = format!("0.{delay:03}");
        command.args(["-s", "KILL", &delay, env!("CARGO_BIN_EXE_career")]);
        command.args(["man", "--install"]);
        let ended = command.env("XDG_DATA_HOME", &disk).output();
        ended.expect("timeout can be started");
    }
    for path in files(&disk) {
        let name = path.file_name().expect("a name").to_string_lossy();
        assert!(!name.starts_with('.'), "{name}");
    }
}

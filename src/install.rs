//! Files put in place: each of them whole, or not at all.

use crate::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file to be put in place.
#[derive(Debug)]
pub struct File {
    pub path: PathBuf,
    pub text: String,
}

/// Where a user's own data goes, as the XDG base directory specification has it:
/// `XDG_DATA_HOME`, else `~/.local/share`.
///
/// # Errors
///
/// Where neither is known.
pub fn data_home() -> Result<PathBuf, Error> {
    base("XDG_DATA_HOME", ".local/share")
}

/// Where a user's own settings go: `XDG_CONFIG_HOME`, else `~/.config`.
///
/// # Errors
///
/// Where neither is known.
pub fn config_home() -> Result<PathBuf, Error> {
    base("XDG_CONFIG_HOME", ".config")
}

fn base(variable: &str, below_home: &str) -> Result<PathBuf, Error> {
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from);
    // The specification has relative paths ignored.
    let set = folder(variable).filter(|path| path.is_absolute());
    let home = || folder("HOME").filter(|path| path.is_absolute());
    set.or_else(|| Some(home()?.join(below_home)))
        .ok_or_else(|| {
            let message = format!("neither {variable} nor HOME says where files go");
            Error::not_found("no_home", message)
        })
}

/// Puts files in place, or only says which. Gives a line for each.
///
/// # Errors
///
/// The first file that cannot be written; it is then as it was, and those before
/// it are in place.
pub fn put(files: &[File], dry_run: bool) -> Result<String, Error> {
    let mut lines = String::new();
    for File { path, text } in files {
        if !dry_run {
            write_whole(path, text).map_err(|error| {
                let message = format!("{} could not be written: {error}", shown(path));
                Error::not_found("not_written", message)
            })?;
        }
        let verb = if dry_run { "would write" } else { "wrote" };
        lines += &format!("{verb} {}\n", shown(path));
    }
    Ok(lines)
}

/// Writes under another name and renames, which replaces a file in one step.
fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft = folder.join(format!(".{name}.{}", std::process::id()));
    let written = draft_of(&draft, text).and_then(|()| fs::rename(&draft, path));
    if written.is_err() {
        // It may be what could not be made.
        let _ = fs::remove_file(&draft);
    }
    written
}

fn draft_of(path: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(text.as_bytes())?;
    // A full disk may tell only now.
    file.sync_all()
}

/// A path as a terminal can show it: no control character in it is sent, and what
/// is longer than any path is cut.
fn shown(path: &Path) -> String {
    let path = path.display().to_string();
    let mut shown = String::new();
    for letter in path.chars().take(LONGEST) {
        match letter.is_control() {
            true => shown.extend(letter.escape_default()),
            false => shown.push(letter),
        }
    }
    if path.chars().nth(LONGEST).is_some() {
        shown += "...";
    }
    shown
}

/// Letters beyond which a path is of no use to a reader.
const LONGEST: usize = 1000;

/// A path as a shell takes it: what no terminal can show by its number, as POSIX
/// has had it since 2024.
#[must_use]
pub fn for_shell(path: &Path) -> String {
    let bytes = path.as_os_str().as_encoded_bytes();
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-+,:@".contains(byte);
    if bytes.iter().all(is_plain) {
        return path.display().to_string();
    }
    match path.to_str() {
        Some(path) if !path.chars().any(char::is_control) => {
            format!("'{}'", path.replace('\'', r"'\''"))
        }
        _ => {
            let letter = |byte: &u8| match is_plain(byte) {
                true => char::from(*byte).to_string(),
                false => format!("\\{byte:03o}"),
            };
            let letters: String = bytes.iter().map(letter).collect();
            format!("$'{letters}'")
        }
    }
}

//! Files put in place: each of them whole, or not at all.

use crate::exit::Failure;
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
pub fn data_home() -> Result<PathBuf, Failure> {
    base("XDG_DATA_HOME", ".local/share")
}

/// Where a user's own settings go: `XDG_CONFIG_HOME`, else `~/.config`.
///
/// # Errors
///
/// Where neither is known.
pub fn config_home() -> Result<PathBuf, Failure> {
    base("XDG_CONFIG_HOME", ".config")
}

fn base(variable: &str, below_home: &str) -> Result<PathBuf, Failure> {
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from);
    // The specification has relative paths ignored.
    let set = folder(variable).filter(|path| path.is_absolute());
    let home = || folder("HOME").filter(|path| path.is_absolute());
    set.or_else(|| Some(home()?.join(below_home)))
        .ok_or_else(|| {
            let message = format!("neither {variable} nor HOME says where files go");
            Failure::unanswered("no_home", message)
        })
}

/// Puts files in place, or only says which. Gives a line for each.
///
/// # Errors
///
/// The first file that cannot be written; it is then as it was, and those before
/// it are in place.
pub fn put(files: &[File], dry_run: bool) -> Result<String, Failure> {
    let mut lines = String::new();
    for File { path, text } in files {
        if !dry_run {
            write_whole(path, text).map_err(|error| {
                let message = format!("{} could not be written: {error}", path.display());
                Failure::unanswered("not_written", message)
            })?;
        }
        let verb = if dry_run { "would write" } else { "wrote" };
        lines += &format!("{verb} {}\n", path.display());
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

/// A path as a shell takes it.
#[must_use]
pub fn for_shell(path: &Path) -> String {
    let path = path.display().to_string();
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-+,:@".contains(letter);
    if path.chars().all(is_plain) {
        path
    } else {
        format!("'{}'", path.replace('\'', r"'\''"))
    }
}

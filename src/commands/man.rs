//! `man`: the manual, a page at a time or put where man(1) looks for it.
//!
//! The pages are written when they are asked for, from the same table as the
//! help and from the same document as `career show`; the copies under `man/` are
//! for packagers and readers of the repository.

mod commands;

mod reference;
mod roff;

use crate::args::{self, NAME, REFERENCE};
use crate::cli::outline::{Outline, outline};
use crate::error::{Error, quoted};
use crate::install::{self, File};
use crate::render::format::Options;
use crate::suggest::nearest;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// A manual page.
#[derive(Debug)]
pub struct Page {
    pub name: String,
    pub section: u8,
    pub source: String,
}

impl Page {
    /// The name of its file.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}.{}", self.name, self.section)
    }
}

/// Every page, the program's first and the reference last.
///
/// # Errors
///
/// Those of `show`.
pub fn pages() -> Result<Vec<Page>, Error> {
    let outline = outline();
    let names = outline.pages();
    let pages = names.iter().map(|page| write(&page.name, &outline));
    pages.collect()
}

/// Writes one page.
fn write(name: &str, outline: &Outline) -> Result<Page, Error> {
    let mut commands = outline.commands.iter();
    let source = match commands.find(|command| commands::page_name(command) == name) {
        Some(command) => commands::command(command, outline),
        None if name == REFERENCE => reference::page(outline)?,
        None => commands::program(outline),
    };
    Ok(Page {
        name: name.to_owned(),
        section: if name == REFERENCE { 7 } else { 1 },
        source,
    })
}

/// Shows a page, or puts all of them in place.
///
/// # Errors
///
/// A page that does not exist; a format, which no page has; a page that could not be shown or written.
pub fn answer(arguments: &args::Man, options: &Options) -> Result<String, Error> {
    options.refuse_format("a manual page")?;
    if arguments.install.install {
        return put_in_place(arguments.dir.as_deref(), arguments.install.dry_run);
    }
    let page = find(arguments.page.as_deref().unwrap_or(NAME))?;
    if io::stdout().is_terminal() {
        read(&page, options.width)?;
        return Ok(String::new());
    }
    Ok(page.source)
}

/// The page with a name, with or without the program's name before it or the
/// section behind it.
fn find(word: &str) -> Result<Page, Error> {
    let outline = outline();
    let wanted = word.to_lowercase();
    let wanted = wanted.trim_end_matches(".1").trim_end_matches(".7");
    let pages = outline.pages();
    let known = pages.iter().find(|page| {
        let command = page.name.strip_prefix(NAME).unwrap_or_default();
        page.name == wanted || command.strip_prefix('-') == Some(wanted)
    });
    if let Some(page) = known {
        return write(&page.name, &outline);
    }
    let names: Vec<&str> = pages.iter().map(|page| &*page.name).collect();
    let message = format!("no manual page {}", quoted(word));
    Err(Error::usage("unknown_page", message)
        .candidates(nearest(wanted, names.iter().copied()).map(String::from))
        .hint(format!("Pages: {}", names.join(", "))))
}

/// Lets man(1) show a page on the terminal.
fn read(page: &Page, width: Option<usize>) -> Result<(), Error> {
    let unread = |reason: String| {
        let help = match page.name.strip_prefix(NAME) {
            None => "career show".to_owned(),
            Some(command) => format!("career help {}", command.trim_start_matches('-')),
        };
        let hint = format!("'{}' tells much the same", help.trim_end());
        Error::not_found("no_man", reason).hint(hint)
    };
    let mut man = Command::new("man");
    man.args(["-l", "-"]).stdin(Stdio::piped());
    if let Some(width) = width.filter(|&width| width > 0) {
        man.env("MANWIDTH", width.to_string());
    }
    let mut man = man
        .spawn()
        .map_err(|error| unread(format!("man could not be run: {error}")))?;
    if let Some(mut stdin) = man.stdin.take() {
        // Where man does not take it all, its exit status says so.
        let _ = stdin.write_all(page.source.as_bytes());
    }
    match man.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(unread(format!("man could not show the page: {status}"))),
        Err(error) => Err(unread(format!("man could not be waited for: {error}"))),
    }
}

/// Writes every page below a folder, by default the user's, and says how to take
/// them away.
fn put_in_place(folder: Option<&Path>, dry_run: bool) -> Result<String, Error> {
    let root = match folder {
        Some(folder) => folder.to_owned(),
        None => install::data_home()?.join("man"),
    };
    let files: Vec<File> = pages()?
        .into_iter()
        .map(|page| File {
            path: root
                .join(format!("man{}", page.section))
                .join(page.file_name()),
            text: page.source,
        })
        .collect();
    let mut said = install::put(&files, dry_run)?;
    let paths: Vec<String> = files
        .iter()
        .map(|file| install::for_shell(&file.path))
        .collect();
    if folder.is_none() && !dry_run {
        said += "\nman finds them where ~/.local/bin is in PATH; else set ";
        said += &format!("MANPATH={}:\n", install::for_shell(&root));
    }
    said += &format!("\nTo take them away:\n  rm {}\n", paths.join(" \\\n     "));
    Ok(said)
}

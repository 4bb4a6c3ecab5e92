//! `man`: shows or installs manual pages.
//!
//! Pages are generated on demand from the clap definitions and the document of `show`.
//! The copies under `man/` are for packagers.

mod commands;
mod contract;
mod reference;

use crate::args::{self, NAME, REFERENCE};
use crate::document::{Document, Words};
use crate::error::{Error, quoted};
use crate::install::{self, MARK, NewFile};
use crate::render::format::Options;
use crate::render::terminal::Terminal;
use crate::render::{as_text, roff};
use crate::suggest::nearest;
use std::io::{self, IsTerminal, Write};
use std::process::{Command, Output, Stdio};
use std::thread;

/// Name of the page on JSON and rows.
const CONTRACT: &str = "career-json";

/// A manual page.
#[derive(Debug)]
pub struct Page {
    pub name: String,
    pub section: u8,
    /// The description in NAME.
    about: String,
    document: Document,
}

impl Page {
    /// Its file name.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}.{}", self.name, self.section)
    }

    /// Its source, in man(7) macros.
    #[must_use]
    pub fn source(&self) -> String {
        let page = roff::page(&self.name, self.section, &self.about, &self.document);
        format!(".\\\" {MARK}: changes are lost.\n{page}")
    }
}

/// Every page: program, commands, section 7.
///
/// # Errors
///
/// Those of `show`.
pub fn pages() -> Result<Vec<Page>, Error> {
    names().into_iter().map(|(name, _)| page(name)).collect()
}

/// The name of every page with a description.
#[must_use]
pub fn names() -> Vec<(String, Words)> {
    let definition = args::definition();
    let program = (NAME.to_owned(), "The program".into());
    let commands = commands::visible(&definition).map(|command| {
        let name = commands::page_name(command.get_name());
        (name, commands::text(command.get_about()).into())
    });
    let contract = (CONTRACT.to_owned(), "JSON, CSV and TSV for scripts".into());
    let reference = (REFERENCE.to_owned(), "The reference itself".into());
    let pages = [program].into_iter().chain(commands);
    pages.chain([contract, reference]).collect()
}

fn page(name: String) -> Result<Page, Error> {
    let mut definition = args::definition();
    definition.build();
    let mut subcommands = commands::visible(&definition);
    let command = subcommands.find(|command| commands::page_name(command.get_name()) == name);
    let (section, about, document) = match command {
        Some(command) => (1, commands::about(command), commands::command(command)),
        None if name == CONTRACT => (7, contract::ABOUT.to_owned(), contract::document()),
        None if name == REFERENCE => (7, reference::about(), reference::document()?),
        None => (
            1,
            commands::about(&definition),
            commands::program(&definition),
        ),
    };
    Ok(Page {
        name,
        section,
        about,
        document,
    })
}

/// Shows a page, or installs all of them.
///
/// # Errors
///
/// An unknown page, a format flag, a failed write.
pub fn answer(arguments: &args::Man, options: &Options) -> Result<String, Error> {
    options.refuse_format("a manual page")?;
    if arguments.install.install {
        return install(arguments);
    }
    let page = find(arguments.page.as_deref().unwrap_or(NAME))?;
    let source = page.source();
    if !io::stdout().is_terminal() {
        return Ok(source);
    }
    let width = Terminal::of_stdout(options).width.unwrap_or_default();
    if shown_by_man(&source, width) {
        return Ok(String::new());
    }
    let formatted = formatted(&source, width);
    Ok(formatted.unwrap_or_else(|| as_text(&page.document, options)))
}

/// Finds a page by name; `career-` and the section are optional.
fn find(word: &str) -> Result<Page, Error> {
    let wanted = word.to_lowercase();
    let wanted = wanted.trim_end_matches(".1").trim_end_matches(".7");
    let names: Vec<String> = names().into_iter().map(|(name, _)| name).collect();
    let known = names.iter().find(|name| {
        let command = name.strip_prefix(NAME).unwrap_or_default();
        *name == wanted || command.strip_prefix('-') == Some(wanted)
    });
    if let Some(name) = known {
        return page(name.clone());
    }
    let message = format!("no manual page {}", quoted(word));
    let suggestion = nearest(wanted, names.iter().map(String::as_str));
    Err(Error::usage("unknown_page", message)
        .suggestions(suggestion.map(String::from))
        .hint(format!("Pages: {}", names.join(", "))))
}

/// Shows a page with man(1). Not every man(1) reads standard input.
fn shown_by_man(source: &str, width: usize) -> bool {
    let mut man = Command::new("man");
    man.args(["-l", "-"]).stderr(Stdio::null());
    if width > 0 {
        man.env("MANWIDTH", width.to_string());
    }
    feed(man, source).is_some_and(|output| output.status.success())
}

/// The page formatted by mandoc(1) or groff(1), if installed.
fn formatted(source: &str, width: usize) -> Option<String> {
    let width = if width > 0 { width } else { 80 };
    let formatters = [
        (
            "mandoc",
            vec!["-Tlocale".to_owned(), format!("-Owidth={width}")],
        ),
        (
            "groff",
            vec![
                "-man".to_owned(),
                "-Tascii".to_owned(),
                format!("-rLL={width}n"),
            ],
        ),
    ];
    formatters.into_iter().find_map(|(name, arguments)| {
        let mut formatter = Command::new(name);
        formatter
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let output = feed(formatter, source)?;
        let text = String::from_utf8(output.stdout).ok()?;
        (output.status.success() && !text.is_empty()).then_some(text)
    })
}

/// Runs a program with the source of a page as its input.
fn feed(mut program: Command, source: &str) -> Option<Output> {
    let mut program = program.stdin(Stdio::piped()).spawn().ok()?;
    let mut stdin = program.stdin.take()?;
    let source = source.to_owned();
    // Write in a thread: it may write before it has read everything.
    let feeder = thread::spawn(move || stdin.write_all(source.as_bytes()));
    let output = program.wait_with_output().ok();
    // A failed write shows in its exit status.
    let _ = feeder.join();
    output
}

/// Installs every page, by default in the user's data directory.
fn install(arguments: &args::Man) -> Result<String, Error> {
    let folder = arguments.dir.as_deref();
    let root = match folder {
        Some(folder) => folder.to_owned(),
        None => install::data_home()?.join("man"),
    };
    let files: Vec<NewFile> = pages()?
        .into_iter()
        .map(|page| NewFile {
            path: root
                .join(format!("man{}", page.section))
                .join(page.file_name()),
            text: page.source(),
        })
        .collect();
    let mut report = install::put(&files, arguments.install)?;
    if arguments.install.dry_run {
        return Ok(report);
    }
    let shown = install::for_shell(&root);
    if folder.is_none() {
        report += &format!(
            "\nman finds them if ~/.local/bin is in PATH; otherwise set MANPATH={shown}:\n\
             For apropos, update the index:\n  mandb --user-db {shown}\n"
        );
    }
    let paths = files.iter().map(|file| install::for_shell(&file.path));
    let paths: Vec<String> = paths.collect();
    report += &format!("\nTo uninstall:\n  rm {}\n", paths.join(" \\\n     "));
    Ok(report)
}

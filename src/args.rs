//! The clap definitions: every command, option and help text.
//!
//! Help, completions and manual pages are generated from them. To add a command, add
//! its arguments, a variant of [`Command`] and an arm in [`crate::commands::run`].

#![expect(clippy::doc_markdown, reason = "the comments are the help")]

mod deferred;
mod pay;
mod reference;
mod setup;
pub mod values;

pub use deferred::Deferred;
pub use pay::{CompareRegions, Money, Salary, Topic};
pub use reference::{Explain, Get, Misconceptions, Schema, Schools, Search, Show, Sources};
pub use setup::{Complete, Completions, Install, Man, Shell};

use crate::render::format::{Color, Format};
use clap::{Args, CommandFactory, Parser, Subcommand};
use std::ffi::OsString;

/// Name of the program.
pub const NAME: &str = "career";

/// Name of the manual page with the reference.
pub const REFERENCE: &str = env!("CAREER_PAGE");

const VERSION: &str = concat!(
    env!("CARGO_PKG_VERSION"),
    "\ndata release ",
    env!("CAREER_DATA_VERSION"),
    "\nlicence MIT OR Apache-2.0, data CC BY 4.0"
);

const ABOUT: &str = concat!(
    "A reference on one occupation: ",
    env!("CAREER_OCCUPATION"),
    "."
);

/// Examples at the top of the program's help.
pub const EXAMPLES: &str = "\
Examples:
  career                                the occupation on one screen
  career search how long does it take   ask a question
  career salary ng                      what it pays in Nigeria
  career show duties education          two sections of the reference
  career compare ng us                  Nigeria beside the United States
  career get salary.us.median           a single value
  career show skills --json | jq .data  the same for a script";

/// Shown at the end of the help and in the manual pages.
pub const AFTER: &str = "\
Exit status:
  0  success; also when the reader closes the pipe early
  1  no answer: not in the reference, or the output could not be written
  2  usage error: unknown command, option, section, region, path, id or format

Environment:
  CAREER_FORMAT           output format when no option names one
  CAREER_PAGER, PAGER     the first one set is the pager; 'cat': none
  COLUMNS                 width when --width is not given
  NO_COLOR                no colour, unless --color says otherwise
  CLICOLOR_FORCE          colour even when stdout is not a terminal
  TERM                    no colour and no pager if 'dumb'
  LC_ALL, LC_CTYPE, LANG  the first one set: UTF-8 for Unicode bars

More: 'career help COMMAND', 'career man'";

/// Examples come first: they are what most people look for.
const TEMPLATE: &str = "\
{about-with-newline}
{before-help}{usage-heading} {usage}

{all-args}{after-help}";

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = NAME,
    // Not the name of the executable.
    bin_name = NAME,
    version = VERSION,
    about = ABOUT,
    before_help = EXAMPLES,
    after_help = AFTER,
    subcommand_value_name = "COMMAND",
    // The last value wins, so that options of a shell alias can be overridden.
    args_override_self = true
)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    /// Without a command the answer is the card.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The full definition, for help, completions and manual pages.
#[must_use]
pub fn definition() -> clap::Command {
    with_template(Cli::command()).mut_subcommands(with_template)
}

/// The definition of only the command that the arguments start with: defining all of
/// them takes longer than most answers.
#[must_use]
pub fn definition_for(arguments: &[OsString]) -> clap::Command {
    let program = || clap::Command::new(NAME).bin_name(NAME);
    let commands = Command::augment_subcommands(program());
    let first = arguments.get(1);
    match first.and_then(|first| commands.find_subcommand(first)) {
        Some(command) => {
            let command = deferred::with_args::<Global>(command.clone()).next_help_heading(None);
            // There is nothing above the command that they could be passed on to.
            let command = command.mut_args(|option| option.global(false));
            program()
                .args_override_self(true)
                .subcommand(with_template(command))
        }
        None => definition(),
    }
}

fn with_template(command: clap::Command) -> clap::Command {
    command.help_template(TEMPLATE).max_term_width(80)
}

/// Heading of the options of every command.
const GLOBAL: &str = "Global options";

/// Options of every command, before it or after it.
#[derive(Args, Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag")]
#[command(next_help_heading = GLOBAL)]
pub struct Global {
    /// Output format [default: table]
    ///
    /// CAREER_FORMAT changes the default of every command but get, schema, completions and man.
    #[arg(short, long, value_name = "FORMAT", global = true)]
    pub format: Option<Format>,

    /// Same as --format json
    #[arg(long, conflicts_with_all = ["format", "plain"], global = true)]
    pub json: bool,

    /// Same as --format plain
    #[arg(long, conflicts_with = "format", global = true)]
    pub plain: bool,

    /// Use colour [default: auto]
    #[arg(long, value_name = "WHEN", global = true)]
    pub color: Option<Color>,

    /// Wrap at this width; 0 disables wrapping
    ///
    /// The default is COLUMNS, else the width of the terminal, else 80.
    #[arg(
        long,
        value_name = "COLUMNS",
        allow_negative_numbers = true,
        global = true
    )]
    pub width: Option<usize>,

    /// Show everything: every figure, note and source
    ///
    /// The formats plain, json, csv and tsv are always complete.
    #[arg(long, global = true)]
    pub full: bool,

    /// Leave out notes and the list of sources
    ///
    /// Warnings that change how a figure must be read stay, and so does attribution
    /// that a licence requires.
    #[arg(short, long, global = true)]
    pub quiet: bool,

    /// Never send long answers through a pager
    ///
    /// A pager is used only on a terminal, if the answer does not fit: CAREER_PAGER, else PAGER, else
    /// less -FRX.
    #[arg(long, global = true)]
    pub no_pager: bool,
}

/// A command with its arguments, in the order of the help.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the reference, or some sections of it
    ///
    /// Without a section it lists the sections. They are shown in the given order;
    /// --full adds every statement with its sources. --for limits them to statements
    /// that apply to a region.
    ///
    /// --brief prints a one-page handout: the work, how to get in, where to study, pay, outlook and next
    /// steps.
    #[command(before_help = reference::SHOW, after_help = reference::SECTIONS)]
    Show(Deferred<Show>),

    /// Show pay, with the date, kind and source of every figure
    ///
    /// Without a region it shows Nigeria and the United States. Survey wages, pay scales and single
    /// figures are kept apart, each with its date and source.
    ///
    /// Pay is shown for the customary period of the region, beside the published one. --per and --in
    /// convert it; the answer then names the hours and the rate.
    #[command(visible_alias = "pay", before_help = pay::SALARY)]
    Salary(Deferred<Salary>),

    /// List the skills, what each is for and how it shows at work
    ///
    /// The same as 'career show skills'.
    #[command(before_help = reference::SKILLS)]
    Skills,

    /// Compare regions: entry, licence, pay, outlook, laws
    ///
    /// Shows two or more regions side by side. Figures that are not comparable are marked, each with its
    /// kind and date; gaps are explained.
    #[command(visible_alias = "compare", before_help = pay::COMPARE_REGIONS)]
    CompareRegions(Deferred<CompareRegions>),

    /// List schools, by region and place
    ///
    /// Each school is listed with its town, its awards and its accreditation. Without a region it lists
    /// schools in Nigeria.
    #[command(before_help = reference::SCHOOLS)]
    Schools(Deferred<Schools>),

    /// Check what people say against the evidence
    ///
    /// Each claim has a verdict, a finding, and the evidence for and against it. Name a claim by
    /// its number, its id or a word in it to see its evidence.
    #[command(before_help = reference::MISCONCEPTIONS)]
    Misconceptions(Deferred<Misconceptions>),

    /// Answer a question, or find words, names and codes
    ///
    /// The best answer is printed in full with its date and source, other passages by title; --full
    /// prints all of them. Other names of the occupation and classification codes are found as well,
    /// retired codes with their successors.
    ///
    /// A question outside the reference is reported as not covered, with exit status 1.
    #[command(before_help = reference::SEARCH)]
    Search(Deferred<Search>),

    /// Print a single value
    ///
    /// Prints one value per line, without thousands separators. CAREER_FORMAT has no effect; --json adds
    /// figure, date and sources. Paths are stable across data releases.
    #[command(before_help = reference::GET)]
    Get(Deferred<Get>),

    /// Look up glossary terms
    ///
    /// Finds terms and abbreviations by any of their names, ignoring case.
    #[command(before_help = reference::EXPLAIN)]
    Explain(Deferred<Explain>),

    /// List the sources, or show one with its date and licence
    ///
    /// A named source is shown in full: publisher, title, address, dates, licence and requested
    /// attribution.
    #[command(before_help = reference::SOURCES)]
    Sources(Deferred<Sources>),

    /// Print the JSON Schema of a command's output
    ///
    /// The schema is JSON Schema, draft 2020-12; with --format csv it is a Table Schema of the
    /// columns. schema_version is raised when a key is renamed, removed or retyped, and not for
    /// a new key.
    #[command(before_help = reference::SCHEMA)]
    Schema(Deferred<Schema>),

    /// Generate shell completions
    ///
    /// The script completes commands, options and values. --install writes it to the shell's completion
    /// directory and prints the remaining steps and how to uninstall it.
    #[command(before_help = setup::COMPLETIONS)]
    Completions(Deferred<Completions>),

    /// Show a manual page
    ///
    /// On a terminal the page is shown by man(1), or else mandoc(1), groff(1) or the program itself; in
    /// a pipe its source is printed.
    ///
    /// --install writes all pages below the user's data directory, where man(1) finds them if
    /// ~/.local/bin is in PATH. The output includes the uninstall command.
    #[command(before_help = setup::MAN)]
    Man(Deferred<Man>),

    #[command(name = "__complete", hide = true)]
    Complete(Complete),
}

//! The command line as clap knows it: every command, option and help text.
//!
//! Help, completions and manual pages are all made from these definitions.
//! Adding a command takes its arguments, a row in [`Command`] and an arm in
//! [`crate::commands::run`].

#![expect(clippy::doc_markdown, reason = "the comments are what the help says")]

mod deferred;
mod pay;
mod reference;
mod setup;
pub mod values;

pub use deferred::Deferred;
pub use pay::{CompareRegions, Money, Per, Salary, Topic};
pub use reference::{Explain, Get, Misconceptions, Schema, Schools, Search, Show, Sources};
pub use setup::{Complete, Completions, Install, Man, Shell};

use crate::render::format::{Color, Format};
use clap::{Args, CommandFactory, Parser, Subcommand};
use std::ffi::OsString;

/// Name of the program.
pub const NAME: &str = "career";

/// Name of the manual page that holds the reference.
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

/// What the help ends with. The manual pages have the same.
pub const AFTER: &str = "\
Exit status:
  0  success; also when the reader closes the pipe early
  1  no answer: not in the reference, or the output could not be written
  2  usage error: unknown command, option, section, region, path or format

Environment:
  CAREER_FORMAT   output format when no option names one
  CAREER_PAGER    pager for long answers, before PAGER
  COLUMNS         width when --width is not given
  NO_COLOR        no colour, unless --color says otherwise
  CLICOLOR_FORCE  colour even when stdout is not a terminal

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
    // Not whatever the binary happens to be called.
    bin_name = NAME,
    version = VERSION,
    about = ABOUT,
    before_help = EXAMPLES,
    after_help = AFTER,
    subcommand_value_name = "COMMAND",
    // The last value counts, so that an alias with options can be overruled.
    args_override_self = true
)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    /// Without a command the answer is the card.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The definition that help, completions and manual pages are made from.
#[must_use]
pub fn definition() -> clap::Command {
    look(Cli::command()).mut_subcommands(look)
}

/// The definition without other commands, where a line begins with one: to describe
/// all of them to clap takes longer than most answers.
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
            program().args_override_self(true).subcommand(look(command))
        }
        None => definition(),
    }
}

fn look(command: clap::Command) -> clap::Command {
    command.help_template(TEMPLATE).max_term_width(80)
}

/// Options of every command, before it or after it.
#[derive(Args, Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag")]
#[command(next_help_heading = "Global options")]
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
    /// Warnings that change how a figure must be read stay, and so does the credit that a
    /// licence demands.
    #[arg(short, long, global = true)]
    pub quiet: bool,

    /// Never send long answers through a pager
    ///
    /// A pager is used only on a terminal that the answer does not fit: CAREER_PAGER, else PAGER,
    /// else less -FRX.
    #[arg(long, global = true)]
    pub no_pager: bool,
}

/// A command with its arguments, in the order of the help.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the reference, or some sections of it
    ///
    /// Without a section it lists what each holds. The sections are shown in the order in
    /// which they are named; with --full, with every statement and its sources. --for narrows
    /// them to what holds in a region and everywhere.
    ///
    /// --brief prints a handout of one page: what the work is, how to get in, where to study,
    /// pay, outlook and the next steps.
    #[command(before_help = reference::SHOW, after_help = reference::SECTIONS)]
    Show(Deferred<Show>),

    /// Show pay, with the date, kind and source of every figure
    ///
    /// Without a region it shows Nigeria and the United States. What people were found to earn,
    /// what a post is paid by a scale, and what somebody says it pays are kept apart, each with
    /// its date and source.
    ///
    /// Pay is shown in the period that people of the region use, beside the period in which it
    /// was published. --per and --in convert it; the answer then names the hours and the rate.
    #[command(visible_alias = "pay", before_help = pay::SALARY)]
    Salary(Deferred<Salary>),

    /// List the skills, what each is for and how it shows at work
    ///
    /// The same as 'career show skills'.
    #[command(before_help = reference::SKILLS)]
    Skills,

    /// Compare regions: entry, licence, pay, outlook, laws
    ///
    /// Two or more regions are set side by side. Figures that cannot be compared are marked: the
    /// kind and the date of each stand beside it, and a gap has its reason.
    #[command(visible_alias = "compare", before_help = pay::COMPARE_REGIONS)]
    CompareRegions(Deferred<CompareRegions>),

    /// List schools, by region and place
    ///
    /// Each school is listed with its town, its awards and what is known of its accreditation.
    /// Without a region it lists schools in Nigeria.
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
    /// The best answer is printed whole, with its date and source, then other passages in a line
    /// each; --full prints all of them. Other names of the occupation and codes of
    /// classifications are found as well, retired codes with what replaced them.
    ///
    /// A question outside the reference is said to be not covered, with exit status 1.
    #[command(before_help = reference::SEARCH)]
    Search(Deferred<Search>),

    /// Print a single value
    ///
    /// Each value stands on a line of its own, without thousands separators, so that a script can
    /// use it as it is. CAREER_FORMAT does not change that; --json adds figure, date and
    /// sources. Paths stay the same from one release of the data to the next.
    #[command(before_help = reference::GET)]
    Get(Deferred<Get>),

    /// Look up glossary terms
    ///
    /// Terms and abbreviations are found by any of their names, in any case of letters.
    #[command(before_help = reference::EXPLAIN)]
    Explain(Deferred<Explain>),

    /// List the sources, or show one with its date and licence
    ///
    /// A source that is named is shown in full: publisher, title, address, dates, licence, and
    /// the credit that its publisher asks for.
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
    /// The script completes commands, options and values. With --install it is written where the
    /// shell looks for it; what is left to do, and how to uninstall it, is printed.
    #[command(before_help = setup::COMPLETIONS)]
    Completions(Deferred<Completions>),

    /// Show a manual page
    ///
    /// On a terminal man(1) shows the page, or else mandoc(1), groff(1) or the program itself; in
    /// a pipe its source is printed.
    ///
    /// With --install all pages are written below the user's data folder, where man(1) finds
    /// them if ~/.local/bin is in PATH. The output says how to uninstall them.
    #[command(before_help = setup::MAN)]
    Man(Deferred<Man>),

    #[command(name = "__complete", hide = true)]
    Complete(Complete),
}

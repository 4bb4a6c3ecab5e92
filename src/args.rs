//! The command line as clap knows it: every command, option and help text.
//!
//! Help, completions and manual pages are all made from these definitions.
//! Adding a command takes its arguments, a row in [`Command`] and an arm in
//! [`crate::commands::run`].

mod pay;
mod reference;
mod setup;
pub mod values;

pub use pay::{CompareRegions, Money, Per, Salary, Topic};
pub use reference::{Explain, Get, Misconceptions, Schema, Schools, Search, Show, Sources};
pub use setup::{Complete, Completions, Install, Man, Shell};

use crate::render::format::{Color, Format};
use clap::{Args, CommandFactory, Parser, Subcommand};

/// Name of the program.
pub const NAME: &str = "career";

/// Name of the manual page that holds the reference.
pub const REFERENCE: &str = "medical-records-technician";

const VERSION: &str = concat!(
    env!("CARGO_PKG_VERSION"),
    "\ndata release ",
    env!("CAREER_DATA_VERSION"),
    "\nlicence MIT OR Apache-2.0, data CC BY 4.0"
);

const ABOUT: &str =
    "A reference on one occupation: medical records and health information technicians.";

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
    let look = |command: clap::Command| command.help_template(TEMPLATE).max_term_width(80);
    look(Cli::command()).mut_subcommands(look)
}

/// Options of every command, before it or after it.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// Output format [default: table]
    #[arg(short, long, value_name = "FORMAT", global = true)]
    pub format: Option<Format>,

    /// Same as --format json
    #[arg(long, global = true)]
    pub json: bool,

    /// Same as --format plain
    #[arg(long, global = true)]
    pub plain: bool,

    /// Use colour [default: auto]
    #[arg(long, value_name = "WHEN", global = true)]
    pub color: Option<Color>,

    /// Wrap at this width; 0 disables wrapping
    #[arg(
        long,
        value_name = "COLUMNS",
        allow_negative_numbers = true,
        global = true
    )]
    pub width: Option<usize>,

    /// Show everything: every figure, note and source
    #[arg(long, global = true)]
    pub full: bool,

    /// Leave out notes and the list of sources
    #[arg(short, long, global = true)]
    pub quiet: bool,

    /// Never send long answers through a pager
    #[arg(long, global = true)]
    pub no_pager: bool,
}

/// A command with its arguments, in the order of the help.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the reference, or some sections of it
    #[command(before_help = reference::SHOW, after_help = reference::SECTIONS)]
    Show(Show),

    /// Show pay, with the date, kind and source of every figure
    #[command(visible_alias = "pay", before_help = pay::SALARY)]
    Salary(Salary),

    /// List the skills, what each is for and how it shows at work
    #[command(before_help = reference::SKILLS)]
    Skills,

    /// Compare regions: entry, licence, pay, outlook, laws
    #[command(visible_alias = "compare", before_help = pay::COMPARE_REGIONS)]
    CompareRegions(CompareRegions),

    /// List schools, by region and place
    #[command(before_help = reference::SCHOOLS)]
    Schools(Schools),

    /// Check what people say against the evidence
    #[command(before_help = reference::MISCONCEPTIONS)]
    Misconceptions(Misconceptions),

    /// Answer a question, or find words, names and codes
    #[command(before_help = reference::SEARCH)]
    Search(Search),

    /// Print a single value
    #[command(before_help = reference::GET)]
    Get(Get),

    /// Look up glossary terms
    #[command(before_help = reference::EXPLAIN)]
    Explain(Explain),

    /// List the sources, or show one with its date and licence
    #[command(before_help = reference::SOURCES)]
    Sources(Sources),

    /// Print the JSON Schema of a command's output
    #[command(before_help = reference::SCHEMA)]
    Schema(Schema),

    /// Generate shell completions
    #[command(before_help = setup::COMPLETIONS)]
    Completions(Completions),

    /// Show a manual page
    #[command(before_help = setup::MAN)]
    Man(Man),

    #[command(name = "__complete", hide = true)]
    Complete(Complete),
}

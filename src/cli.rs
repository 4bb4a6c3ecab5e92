//! Every command, flag and help text; no logic but to hand them to clap.
//!
//! Help, completions and manual pages are all made from what stands here.
//! [`parse`] makes a [`Cli`] of the arguments; [`crate::commands::run`] answers it.

pub mod outline;
mod read;
pub mod values;

pub use read::{Parsed, asks_for_json, parse};

use crate::model::{Level, Period, Statistic};
use clap::{ArgMatches, Args, ValueEnum, ValueHint};
use std::path::PathBuf;

/// What was asked, and how the answer is to look.
#[derive(Debug)]
pub struct Cli {
    pub command: Command,
    pub options: Options,
}

/// A command with its arguments.
#[derive(Debug)]
pub enum Command {
    /// No command: the card.
    Card,
    Show(Show),
    Salary(Salary),
    Skills,
    CompareRegions(CompareRegions),
    Misconceptions,
    Search(Search),
    Get(Get),
    Explain(Explain),
    Sources(Sources),
    Schema(Schema),
    Completions(Completions),
    Man(Man),
}

/// Options that every command takes, with the same meaning in each. They may
/// stand before the command as well as after it.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Options for every command")]
pub struct Options {
    /// How to write the answer [default: table]
    #[arg(short, long, value_name = "FORMAT")]
    pub format: Option<Format>,

    /// What `CAREER_FORMAT` says.
    #[arg(skip)]
    pub default_format: Option<Format>,

    /// The same as --format json
    #[arg(long, conflicts_with_all = ["format", "plain"])]
    pub json: bool,

    /// The same as --format plain
    #[arg(long, conflicts_with = "format")]
    pub plain: bool,

    /// Whether to use colour [default: auto]
    #[arg(long, value_name = "WHEN")]
    pub color: Option<Color>,

    /// Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    #[arg(long, value_name = "COLUMNS", allow_negative_numbers = true)]
    pub width: Option<usize>,

    /// Show everything: every figure, note and source
    #[arg(long)]
    pub full: bool,

    /// Leave out notes and the list of sources
    #[arg(short, long)]
    pub quiet: bool,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Headings, text and tables for a person
    Table,
    /// One fact a line, never broken: for grep and screen readers
    Plain,
    /// One JSON document for a script
    Json,
    /// Rows of comma-separated values with a header (RFC 4180)
    Csv,
    /// The same, separated by tabs, with no tab or line break in a cell
    Tsv,
    /// Headings, lists and tables for a web page
    Markdown,
    /// One page that needs nothing else, to read or to print
    Html,
}

impl Format {
    /// The names of some formats, as they are asked for, in the order of the help.
    #[must_use]
    pub fn names(wanted: fn(Format) -> bool) -> Vec<String> {
        let formats = Format::value_variants().iter();
        let values = formats.filter(|format| wanted(**format));
        let values = values.filter_map(ValueEnum::to_possible_value);
        values.map(|value| value.get_name().to_owned()).collect()
    }

    /// Whether it holds rows, which not every answer has.
    #[must_use]
    pub fn is_rows(self) -> bool {
        matches!(self, Format::Csv | Format::Tsv)
    }
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal that wants it
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// A command: its name, what it does in a line, examples with what they give,
/// what stands below its help, and which [`Command`] its arguments make.
trait Subcommand: Args {
    const NAME: &'static str;
    const ABOUT: &'static str;
    const EXAMPLES: &'static str;
    const AFTER: Option<&'static str> = None;
    const COMMAND: fn(Self) -> Command;
}

/// Arguments of `show`.
#[derive(Args, Debug, Default)]
pub struct Show {
    /// Sections to show, in the order named; without one, all of them
    #[arg(value_name = "SECTION")]
    pub sections: Vec<String>,

    /// A summary that fits a page of A4 in place of the sections
    #[arg(long, conflicts_with = "sections")]
    pub brief: bool,

    /// The region whose way in, licence and pay come first
    #[arg(long = "for", value_name = "REGION")]
    pub region: Option<String>,
}

impl Subcommand for Show {
    const NAME: &'static str = "show";
    const ABOUT: &'static str = "The whole reference, or the named sections";
    const EXAMPLES: &'static str = "\
Examples:
  career show                         everything
  career show duties education        two sections
  career show --brief --for ng        a page to print, Nigeria first
  career show challenges --plain      one fact a line";
    const AFTER: Option<&'static str> = Some(SECTIONS);
    const COMMAND: fn(Self) -> Command = Command::Show;
}

/// Arguments of `salary`.
#[derive(Args, Debug, Default)]
pub struct Salary {
    /// Regions, as codes of ISO 3166 or names; repeat or separate by commas
    #[arg(short, long = "region", value_name = "REGION", value_delimiter = ',')]
    pub regions: Vec<String>,

    /// Convert pay to this period
    #[arg(long, value_name = "PERIOD")]
    pub per: Option<Per>,

    /// The year that figures are from; without it, the newest
    #[arg(long, allow_negative_numbers = true)]
    pub year: Option<u16>,

    /// Only these statistics; repeat or separate by commas
    #[arg(long, value_name = "STATISTIC", value_delimiter = ',')]
    pub statistic: Vec<Statistic>,

    /// Only figures for this level, where a scale or a survey gives one
    #[arg(long)]
    pub level: Option<Level>,

    /// Every year, each series apart
    #[arg(long, conflicts_with_all = ["year", "states", "at"])]
    pub trend: bool,

    /// The parts of the country, the best paid first
    #[arg(long, conflicts_with_all = ["year", "at"])]
    pub states: bool,

    /// Where this pay stands among what is paid
    #[arg(
        long,
        value_name = "AMOUNT",
        conflicts_with = "year",
        allow_negative_numbers = true
    )]
    pub at: Option<f64>,

    #[command(flatten)]
    pub money: Money,
}

/// How pay is to be converted to other money.
#[derive(Args, Clone, Debug, Default)]
pub struct Money {
    /// Convert pay to this currency (ISO 4217), or 'ppp' for international dollars
    #[arg(long = "in", value_name = "CURRENCY")]
    pub currency: Option<String>,

    /// A rate of your own: units for one US dollar, as in NGN=1550; repeatable
    #[arg(
        long,
        value_name = "CURRENCY=RATE",
        value_delimiter = ',',
        requires = "currency"
    )]
    pub rate: Vec<String>,
}

impl Subcommand for Salary {
    const NAME: &'static str = "salary";
    const ABOUT: &'static str = "Pay, with the date, the kind and the source of every figure";
    const EXAMPLES: &'static str = "\
Examples:
  career salary                             Nigeria and the United States
  career salary --region us --per hour      US wages by the hour
  career salary --region us --trend         every year, each series apart
  career salary --region us --states        the states, the best paid first
  career salary --region us --at 48000      where a wage stands";
    const COMMAND: fn(Self) -> Command = Command::Salary;
}

/// Arguments of `skills`: none.
#[derive(Args, Debug)]
pub struct Skills {}

impl Subcommand for Skills {
    const NAME: &'static str = "skills";
    const ABOUT: &'static str = "The skills, what each is for and what shows it in the work";
    const EXAMPLES: &'static str = "\
Examples:
  career skills                       all of them
  career skills --format markdown     the same for a web page";
    const COMMAND: fn(Self) -> Command = |_| Command::Skills;
}

/// Arguments of `compare-regions`.
#[derive(Args, Debug, Default)]
pub struct CompareRegions {
    /// Two regions or more, as codes of ISO 3166 or names; commas may join them
    #[arg(value_name = "REGION", value_delimiter = ',')]
    pub regions: Vec<String>,

    /// Only these topics; repeat or separate by commas
    #[arg(long, value_delimiter = ',')]
    pub topic: Vec<Topic>,

    /// Convert pay to this period
    #[arg(long, value_name = "PERIOD")]
    pub per: Option<Per>,

    #[command(flatten)]
    pub money: Money,
}

/// What regions can be compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Topic {
    /// How to get in
    Entry,
    /// Regulator, licence, association and laws
    Regulation,
    /// Pay and minimum wage
    Pay,
    /// Where the work is heading
    Outlook,
}

impl Subcommand for CompareRegions {
    const NAME: &'static str = "compare-regions";
    const ABOUT: &'static str = "Regions side by side: entry, licence, pay, outlook, laws";
    const EXAMPLES: &'static str = "\
Examples:
  career compare-regions ng us                       two regions
  career compare-regions ng us gb --per month        three, pay by the month
  career compare-regions ng us --topic pay --in ppp  by what money buys";
    const COMMAND: fn(Self) -> Command = Command::CompareRegions;
}

/// Arguments of `misconceptions`: none.
#[derive(Args, Debug)]
pub struct Misconceptions {}

impl Subcommand for Misconceptions {
    const NAME: &'static str = "misconceptions";
    const ABOUT: &'static str = "What people believe, what is true, and how we know";
    const EXAMPLES: &'static str = "\
Examples:
  career misconceptions     all of them, with the evidence";
    const COMMAND: fn(Self) -> Command = |_| Command::Misconceptions;
}

/// Arguments of `search`.
#[derive(Args, Debug)]
pub struct Search {
    /// Words that must all occur
    #[arg(value_name = "TEXT", required = true)]
    pub text: Vec<String>,
}

impl Subcommand for Search {
    const NAME: &'static str = "search";
    const ABOUT: &'static str = "Where the reference speaks of something; finds titles and codes";
    const EXAMPLES: &'static str = "\
Examples:
  career search privacy            where it speaks of privacy
  career search clinical coder     a title
  career search 29-2071            a code, and what became of it";
    const COMMAND: fn(Self) -> Command = Command::Search;
}

/// Arguments of `get`.
#[derive(Args, Debug)]
pub struct Get {
    /// Path of the value
    #[arg(value_name = "PATH", required_unless_present = "list")]
    pub path: Option<String>,

    /// List every path with what it leads to
    #[arg(long, conflicts_with = "path")]
    pub list: bool,

    /// Add unit, period, date and source, separated by tabs
    #[arg(long, conflicts_with = "list")]
    pub with_source: bool,
}

impl Subcommand for Get {
    const NAME: &'static str = "get";
    const ABOUT: &'static str = "One bare value, for a script";
    const EXAMPLES: &'static str = "\
Examples:
  career get salary.us.median                   51140
  career get salary.us.median --with-source     with unit, date and source
  career get ng.regulator                       a name
  career get --list                             every path";
    const COMMAND: fn(Self) -> Command = Command::Get;
}

/// Arguments of `explain`.
#[derive(Args, Debug)]
pub struct Explain {
    /// The word; without it, all of them
    #[arg(value_name = "TERM")]
    pub term: Vec<String>,
}

impl Subcommand for Explain {
    const NAME: &'static str = "explain";
    const ABOUT: &'static str = "What a word of the reference means";
    const EXAMPLES: &'static str = "\
Examples:
  career explain median      one word
  career explain CONHESS     an abbreviation
  career explain             all of them";
    const COMMAND: fn(Self) -> Command = Command::Explain;
}

/// Arguments of `sources`.
#[derive(Args, Debug)]
pub struct Sources {
    /// Id of one source, to see it in full
    #[arg(value_name = "ID")]
    pub id: Option<String>,
}

impl Subcommand for Sources {
    const NAME: &'static str = "sources";
    const ABOUT: &'static str = "Where every figure comes from, its date and its licence";
    const EXAMPLES: &'static str = "\
Examples:
  career sources                      the list
  career sources bls-oews-2025-05     one in full";
    const COMMAND: fn(Self) -> Command = Command::Sources;
}

/// Arguments of `schema`.
#[derive(Args, Debug)]
pub struct Schema {
    /// Command whose JSON is described; without it, the failure that --json gives
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}

impl Subcommand for Schema {
    const NAME: &'static str = "schema";
    const ABOUT: &'static str = "The JSON Schema of what a command writes with --json";
    const EXAMPLES: &'static str = "\
Examples:
  career schema salary     the schema of 'career salary --json'";
    const COMMAND: fn(Self) -> Command = Command::Schema;
}

/// Arguments of `completions`.
#[derive(Args, Debug)]
pub struct Completions {
    /// The shell
    pub shell: Shell,

    /// Put the file where the shell looks for it
    #[arg(long)]
    pub install: bool,

    /// Say what --install would write, and write nothing
    #[arg(long, requires = "install")]
    pub dry_run: bool,
}

/// A shell that completes commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// Bash
    Bash,
    /// Z shell
    Zsh,
    /// fish
    Fish,
    /// Nushell
    Nushell,
    /// Elvish
    Elvish,
    // Told here, since a doc comment would put the name in backticks.
    #[value(name = "powershell", help = "PowerShell")]
    PowerShell,
}

impl Subcommand for Completions {
    const NAME: &'static str = "completions";
    const ABOUT: &'static str = "What a shell needs to complete commands and values";
    const EXAMPLES: &'static str = "\
Examples:
  career completions bash               the file
  career completions fish --install     put in place";
    const COMMAND: fn(Self) -> Command = Command::Completions;
}

/// Arguments of `man`.
#[derive(Args, Debug)]
pub struct Man {
    /// Name of the page, such as career-salary [default: career]
    pub page: Option<String>,

    /// Write every page where man looks for it
    #[arg(long, conflicts_with = "page")]
    pub install: bool,

    /// Say what --install would write, and write nothing
    #[arg(long, requires = "install")]
    pub dry_run: bool,

    /// Write the pages below this folder instead
    #[arg(long, value_name = "FOLDER", requires = "install", value_hint = ValueHint::DirPath)]
    pub dir: Option<PathBuf>,
}

impl Subcommand for Man {
    const NAME: &'static str = "man";
    const ABOUT: &'static str = "A manual page";
    const EXAMPLES: &'static str = "\
Examples:
  career man                                   the page of career
  career man medical-records-technician        the reference as a page
  career man --install                         all of them for man to find";
    const COMMAND: fn(Self) -> Command = Command::Man;
}

/// A period that pay can be converted to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Per {
    /// An hour
    Hour,
    /// A week
    Week,
    /// A month
    Month,
    /// A year
    Year,
}

impl From<Per> for Period {
    fn from(per: Per) -> Self {
        match per {
            Per::Hour => Period::Hour,
            Per::Week => Period::Week,
            Per::Month => Period::Month,
            Per::Year => Period::Year,
        }
    }
}

/// Name of the program, and of the manual page that holds the reference.
pub const NAME: &str = "career";
pub const REFERENCE: &str = "medical-records-technician";

const VERSION: &str = concat!(
    env!("CARGO_PKG_VERSION"),
    "\ndata release ",
    env!("CAREER_DATA_VERSION"),
    "\nlicence MIT OR Apache-2.0, data CC BY 4.0"
);

const ABOUT: &str =
    "A reference of one occupation: Medical Rows and Health Information Technicians.";

/// What the help of the program begins with.
pub const EXAMPLES: &str = "\
Examples:
  career                                the occupation on one screen
  career show duties education          two sections of the reference
  career salary --region ng             what it pays in Nigeria
  career compare-regions ng us          Nigeria beside the United States
  career get salary.us.median           one bare value
  career show skills --json | jq .data  the same for a script";

/// What stands after the options. The manual has the same.
pub const AFTER: &str = "\
ExitStatus status:
  0  answered; also where the reader closes the pipe early
  1  no answer: the reference does not have it, or it could not be written
  2  wrong usage: unknown command, flag, section, region, path or format

Environment:
  CAREER_FORMAT   the format where none is asked for
  COLUMNS         the width where none is asked for
  NO_COLOR        no colour, unless --color says otherwise
  CLICOLOR_FORCE  colour even where there is no terminal

More: 'career help COMMAND', 'career man'";

const SECTIONS: &str = concat!("Sections: ", env!("CAREER_SECTIONS"), ".");

/// Examples stand before everything else: they are what most people look for.
const TEMPLATE: &str = "\
{about-with-newline}
{before-help}{usage-heading} {usage}

{all-args}{after-help}";

/// How one command is described to clap, and read back from it.
struct Entry {
    name: &'static str,
    describe: fn() -> clap::Command,
    read: fn(&mut ArgMatches) -> Result<Command, clap::Error>,
}

/// Every command, in the order of the help.
const COMMANDS: [Entry; 12] = [
    entry::<Show>(),
    entry::<Salary>(),
    entry::<Skills>(),
    entry::<CompareRegions>(),
    entry::<Misconceptions>(),
    entry::<Search>(),
    entry::<Get>(),
    entry::<Explain>(),
    entry::<Sources>(),
    entry::<Schema>(),
    entry::<Completions>(),
    entry::<Man>(),
];

const fn entry<S: Subcommand>() -> Entry {
    Entry {
        name: S::NAME,
        describe: || {
            described(S::NAME, S::ABOUT, S::EXAMPLES)
                .after_help(S::AFTER)
                // Built when it is asked for, so that a run does not pay for the others.
                // What stands above the structs would be taken for the text of the help.
                .defer(|command| Options::augment_args(S::augment_args(command)).about(S::ABOUT))
        },
        read: |matches| S::from_arg_matches_mut(matches).map(S::COMMAND),
    }
}

/// The whole command line.
#[must_use]
pub fn command() -> clap::Command {
    let command = described(NAME, ABOUT, EXAMPLES)
        // Not what it happens to be called by.
        .bin_name(NAME)
        .version(VERSION)
        .after_help(AFTER)
        .subcommand_value_name("COMMAND")
        .subcommands(COMMANDS.iter().map(|entry| (entry.describe)()));
    Options::augment_args(command).about(ABOUT)
}

fn described(name: &'static str, about: &'static str, examples: &'static str) -> clap::Command {
    clap::Command::new(name)
        .about(about)
        .before_help(examples)
        .help_template(TEMPLATE)
        .max_term_width(100)
        // The last counts, so that an alias with options can be overruled.
        .args_override_self(true)
}

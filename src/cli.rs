//! Every command, flag and help text; no logic but to read them.
//!
//! Help, completions and manual pages are all made from what stands here.

use crate::data::DATASET;
use crate::exit::{self, Failure, quoted};
use crate::model::Period;
use crate::nearest::nearest;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, FromArgMatches, ValueEnum};
use std::ffi::OsString;

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
    Sources(Sources),
}

/// Options that every command takes, with the same meaning in each.
#[derive(Args, Debug)]
#[command(next_help_heading = "Options for every command")]
pub struct Options {
    /// How to write the answer
    #[arg(
        short,
        long,
        global = true,
        value_name = "FORMAT",
        default_value = "table"
    )]
    pub format: Format,

    /// The same as --format json
    #[arg(long, global = true, conflicts_with_all = ["format", "plain"])]
    json: bool,

    /// The same as --format plain
    #[arg(long, global = true, conflicts_with = "format")]
    plain: bool,

    /// Whether to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,

    /// Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    #[arg(long, global = true, value_name = "COLUMNS")]
    pub width: Option<usize>,

    /// Leave out notes and the list of sources
    #[arg(short, long, global = true)]
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
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal that wants it
    Auto,
    Always,
    Never,
}

/// A command: its name, what it does in a line, and examples with what they give.
trait Subcommand: Args {
    const NAME: &'static str;
    const ABOUT: &'static str;
    const EXAMPLES: &'static [(&'static str, &'static str)];
}

/// Arguments of `show`.
#[derive(Args, Debug)]
pub struct Show {
    /// Sections to show, in the order named; without one, all of them
    #[arg(value_name = "SECTION")]
    pub sections: Vec<String>,
}

impl Subcommand for Show {
    const NAME: &'static str = "show";
    const ABOUT: &'static str = "The whole reference, or the named sections";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("career show", "everything"),
        ("career show duties education", "two sections"),
        ("career show challenges --plain", "one fact a line"),
    ];
}

/// Arguments of `salary`.
#[derive(Args, Debug)]
pub struct Salary {
    /// Regions, as codes of ISO 3166 or names; repeat or separate by commas
    #[arg(short, long = "region", value_name = "REGION", value_delimiter = ',')]
    pub regions: Vec<String>,

    /// Convert pay to this period
    #[arg(long, value_name = "PERIOD")]
    pub per: Option<Per>,

    /// The year that figures are from; without it, the newest
    #[arg(long)]
    pub year: Option<u16>,
}

impl Subcommand for Salary {
    const NAME: &'static str = "salary";
    const ABOUT: &'static str = "Pay, with the date, the kind and the source of every figure";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("career salary", "Nigeria and the United States"),
        (
            "career salary --region us --per hour",
            "US wages by the hour",
        ),
        (
            "career salary --region us --year 2018",
            "before the US code was split",
        ),
    ];
}

/// Arguments of `skills`: none.
#[derive(Args, Debug)]
pub struct Skills {}

impl Subcommand for Skills {
    const NAME: &'static str = "skills";
    const ABOUT: &'static str = "The skills, what each is for and what shows it in the work";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("career skills", "all of them"),
        (
            "career skills --json | jq -r '.data.sections[0].items[].title'",
            "their names",
        ),
    ];
}

/// Arguments of `compare-regions`.
#[derive(Args, Debug)]
pub struct CompareRegions {
    /// Two regions or more, as codes of ISO 3166 or names
    #[arg(value_name = "REGION")]
    pub regions: Vec<String>,

    /// Convert pay to this period
    #[arg(long, value_name = "PERIOD")]
    pub per: Option<Per>,
}

impl Subcommand for CompareRegions {
    const NAME: &'static str = "compare-regions";
    const ABOUT: &'static str = "Regions side by side: entry, licence, pay, outlook, laws";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("career compare-regions ng us", "two regions"),
        (
            "career compare-regions ng us gb --per month",
            "three, pay by the month",
        ),
    ];
}

/// Arguments of `misconceptions`: none.
#[derive(Args, Debug)]
pub struct Misconceptions {}

impl Subcommand for Misconceptions {
    const NAME: &'static str = "misconceptions";
    const ABOUT: &'static str = "What people believe, what is true, and how we know";
    const EXAMPLES: &'static [(&'static str, &'static str)] =
        &[("career misconceptions", "all of them, with the evidence")];
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
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("career sources", "the list"),
        ("career sources bls-oews-2025-05", "one in full"),
    ];
}

/// A period that pay can be converted to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Per {
    Hour,
    Week,
    Month,
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

const VERSION: &str = concat!(
    env!("CARGO_PKG_VERSION"),
    "\ndata release ",
    env!("CAREER_DATA_VERSION"),
    "\nlicence MIT OR Apache-2.0, data CC BY 4.0"
);

const ABOUT: &str =
    "A reference of one occupation: Medical Records and Health Information Technicians.";

/// Examples stand before everything else: they are what most people look for.
const TEMPLATE: &str = "\
{about-with-newline}
{before-help}{usage-heading} {usage}

{all-args}{after-help}";

/// The whole command line. A subcommand's arguments are built when it is asked
/// for, so that a run does not pay for the others.
#[must_use]
pub fn command() -> clap::Command {
    let command = clap::Command::new("career")
        .version(VERSION)
        .before_help(examples(&[
            ("career", "the occupation on one screen"),
            (
                "career show duties education",
                "two sections of the reference",
            ),
            ("career salary --region ng", "what it pays in Nigeria"),
            (
                "career compare-regions ng us",
                "Nigeria beside the United States",
            ),
            (
                "career show skills --json | jq .data",
                "the same for a script",
            ),
        ]))
        .after_help(exit_statuses())
        .help_template(TEMPLATE)
        .subcommand_value_name("COMMAND")
        .max_term_width(100)
        .subcommands([
            subcommand::<Show>().after_help(section_list()),
            subcommand::<Salary>(),
            subcommand::<Skills>(),
            subcommand::<CompareRegions>(),
            subcommand::<Misconceptions>(),
            subcommand::<Sources>(),
        ]);
    Options::augment_args(command).about(ABOUT)
}

fn subcommand<S: Subcommand>() -> clap::Command {
    // The derive takes what stands above the struct for the text of its help.
    let arguments = |command| S::augment_args(command).about(S::ABOUT);
    clap::Command::new(S::NAME)
        .about(S::ABOUT)
        .before_help(examples(S::EXAMPLES))
        .help_template(TEMPLATE)
        .defer(arguments)
}

fn examples(lines: &[(&str, &str)]) -> String {
    let width = lines.iter().map(|(line, _)| line.len()).max().unwrap_or(0);
    let mut text = String::from("Examples:");
    for (line, what) in lines {
        text += &format!("\n  {line:width$}  {what}");
    }
    text
}

fn exit_statuses() -> String {
    let mut text = String::from("Exit status:\n");
    for (exit, meaning) in exit::MEANINGS {
        text += &format!("  {}  {meaning}\n", exit as u8);
    }
    text + "\nDefaults may be overridden by COLUMNS, NO_COLOR and CLICOLOR_FORCE."
}

fn section_list() -> String {
    let ids: Vec<&str> = DATASET
        .sections
        .iter()
        .map(|section| section.id.0)
        .collect();
    format!("Sections: {}.", ids.join(", "))
}

/// What reading the command line comes to.
#[derive(Debug)]
pub enum Parsed {
    /// Something to do.
    Run(Cli),
    /// Help or version, to be written as it is.
    Text(String),
}

/// Reads the command line.
///
/// # Errors
///
/// Whatever is wrong with it.
pub fn parse(arguments: Vec<OsString>) -> Result<Parsed, Failure> {
    let color = asked_color(&arguments);
    let mut command = command();
    let matches = match command.try_get_matches_from_mut(arguments) {
        Ok(matches) => matches,
        Err(error) => return explained(&error, color),
    };
    // Freeing what describes the command line takes a tenth of a short run, and
    // the system frees it all when the program ends.
    std::mem::forget(command);

    let read = || -> Result<Cli, clap::Error> {
        let mut options = Options::from_arg_matches(&matches)?;
        if options.json {
            options.format = Format::Json;
        } else if options.plain {
            options.format = Format::Plain;
        }
        let command = match matches.subcommand() {
            Some((Show::NAME, matches)) => Command::Show(Show::from_arg_matches(matches)?),
            Some((Salary::NAME, matches)) => Command::Salary(Salary::from_arg_matches(matches)?),
            Some((Skills::NAME, _)) => Command::Skills,
            Some((CompareRegions::NAME, matches)) => {
                Command::CompareRegions(CompareRegions::from_arg_matches(matches)?)
            }
            Some((Misconceptions::NAME, _)) => Command::Misconceptions,
            Some((Sources::NAME, matches)) => Command::Sources(Sources::from_arg_matches(matches)?),
            _ => Command::Card,
        };
        Ok(Cli { command, options })
    };
    match read() {
        Ok(cli) => Ok(Parsed::Run(cli)),
        Err(error) => explained(&error, color),
    }
}

/// Whether failures are to be told in JSON: asked before the command line is
/// known to be right.
#[must_use]
pub fn asks_for_json(arguments: &[OsString]) -> bool {
    let words = words(arguments);
    words
        .iter()
        .any(|word| matches!(*word, "--json" | "--format=json" | "-fjson" | "-f=json"))
        || words
            .windows(2)
            .any(|pair| matches!(pair, ["--format" | "-f", "json"]))
}

fn asked_color(arguments: &[OsString]) -> Color {
    let words = words(arguments);
    let pairs = words
        .windows(2)
        .filter(|pair| pair[0] == "--color")
        .map(|pair| pair[1]);
    let joined = words
        .iter()
        .filter_map(|word| word.strip_prefix("--color="));
    match pairs.chain(joined).last() {
        Some("always") => Color::Always,
        Some("never") => Color::Never,
        _ => Color::Auto,
    }
}

/// The arguments before `--`, as far as they are text.
fn words(arguments: &[OsString]) -> Vec<&str> {
    let words = arguments.iter().skip(1).filter_map(|word| word.to_str());
    words.take_while(|word| *word != "--").collect()
}

/// Help as text, and an error as one line of our own.
fn explained(error: &clap::Error, color: Color) -> Result<Parsed, Failure> {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        let text: StyledStr = error.render();
        let colored = crate::terminal::colored(color, &std::io::stdout());
        return Ok(Parsed::Text(match colored {
            true => text.ansi().to_string(),
            false => text.to_string(),
        }));
    }
    Err(failure(error))
}

fn failure(error: &clap::Error) -> Failure {
    let one = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => texts.first().cloned(),
        _ => None,
    };
    let list = |kind| match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let name = |kind| one(kind).map(|text| quoted(text.split(' ').next().unwrap_or_default()));
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let word = one(ContextKind::InvalidSubcommand).unwrap_or_default();
            let command = command();
            let names: Vec<&str> = command
                .get_subcommands()
                .map(clap::Command::get_name)
                .collect();
            Failure::usage("unknown_command", format!("no command {}", quoted(&word)))
                .candidates(nearest(&word, names.iter().copied()).map(String::from))
                .hint(format!("Commands: {}", names.join(", ")))
        }
        ErrorKind::UnknownArgument => {
            unknown_argument(&one(ContextKind::InvalidArg).unwrap_or_default())
        }
        ErrorKind::InvalidValue => {
            let word = one(ContextKind::InvalidValue).unwrap_or_default();
            let flag = name(ContextKind::InvalidArg).unwrap_or_default();
            let what = if word.is_empty() {
                format!("{flag} needs a value")
            } else {
                format!("{} is no value for {flag}", quoted(&word))
            };
            let failure =
                Failure::usage("invalid_value", what).candidates(one(ContextKind::SuggestedValue));
            match list(ContextKind::ValidValue) {
                values if values.is_empty() => failure.hint("See 'career --help'"),
                values => failure.hint(format!("Values: {values}")),
            }
        }
        ErrorKind::ValueValidation => {
            let word = one(ContextKind::InvalidValue).unwrap_or_default();
            let flag = name(ContextKind::InvalidArg).unwrap_or_default();
            Failure::usage(
                "invalid_value",
                format!("{} is no value for {flag}", quoted(&word)),
            )
            .hint("A whole number is needed")
        }
        ErrorKind::ArgumentConflict => {
            let flag = name(ContextKind::InvalidArg).unwrap_or_default();
            let other = name(ContextKind::PriorArg).unwrap_or_default();
            Failure::usage("conflict", format!("{flag} cannot be used with {other}"))
        }
        ErrorKind::InvalidUtf8 => Failure::usage(
            "invalid_utf8",
            "an argument is not text in UTF-8".to_owned(),
        ),
        _ => {
            let text = error.render().to_string();
            let line = text.lines().next().unwrap_or_default();
            let line = line.strip_prefix("error: ").unwrap_or(line);
            Failure::usage("usage", line.escape_debug().take(200).collect())
                .hint("See 'career --help'")
        }
    }
}

fn unknown_argument(word: &str) -> Failure {
    let mut command = command();
    command.build();
    let long = |argument: &clap::Arg| Some(format!("--{}", argument.get_long()?));
    let flags: Vec<(String, &str)> = std::iter::once(&command)
        .chain(command.get_subcommands())
        .flat_map(|command| {
            let flags = command.get_arguments().filter_map(long);
            flags.map(|flag| (flag, command.get_name()))
        })
        .collect();
    let failure = Failure::usage(
        "unknown_argument",
        format!("unexpected argument {}", quoted(word)),
    );
    let owners: Vec<&str> = flags
        .iter()
        .filter(|(flag, _)| flag == word)
        .map(|(_, owner)| *owner)
        .collect();
    if owners.is_empty() {
        let meant = nearest(word, flags.iter().map(|(flag, _)| flag.as_str()));
        return failure
            .candidates(meant.map(String::from))
            .hint("See 'career --help'");
    }
    failure.hint(format!("It is an option of: {}", owners.join(", ")))
}

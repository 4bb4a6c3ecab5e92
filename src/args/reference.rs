//! Arguments of the commands for the reference.

use super::values::Trimmed;
use clap::Args;

pub(super) const SECTIONS: &str = concat!("Sections: ", env!("CAREER_SECTIONS"), ".");

pub(super) const SHOW: &str = "\
Examples:
  career show                                          the list of sections
  career show duties education                         two sections
  career show education --for ng                       what applies to Nigeria
  career show challenges --plain                       one fact per line
  career show --brief --for ng                         a handout on one page
  career show --brief --for ng -f html > handout.html  the handout to print";

/// Arguments of `show`.
#[derive(Args, Clone, Debug, Default)]
pub struct Show {
    /// Sections to show, in this order [default: all]
    #[arg(value_name = "SECTION")]
    pub sections: Vec<String>,

    /// Print a one-page handout instead of sections
    #[arg(long, conflicts_with = "sections")]
    pub brief: bool,

    /// Show only statements that apply to this region
    #[arg(long = "for", value_name = "REGION")]
    pub region: Option<String>,

    /// Name schools in this city or state on the handout
    #[arg(
        long,
        value_name = "PLACE",
        value_parser = Trimmed,
        requires = "brief",
        conflicts_with = "sections"
    )]
    pub place: Option<String>,

    /// Print the handout as short plain text to paste into a message
    #[arg(long, requires = "brief", conflicts_with = "sections")]
    pub share: bool,
}

pub(super) const SKILLS: &str = "\
Examples:
  career skills                       all of them
  career skills --format markdown     the same for a web page";

pub(super) const SCHOOLS: &str = "\
Examples:
  career schools                         schools in Nigeria
  career schools ng --place lagos        those in Lagos
  career schools ng --award hnd          those that award an HND";

/// Arguments of `schools`.
#[derive(Args, Clone, Debug)]
pub struct Schools {
    /// Region, as an ISO 3166 code or a name
    #[arg(value_name = "REGION")]
    pub region: Option<String>,

    /// Show only schools in this city or state
    #[arg(long, value_name = "PLACE", value_parser = Trimmed)]
    pub place: Option<String>,

    /// Show only schools with this award, such as diploma, nd, hnd or degree
    #[arg(long, value_name = "AWARD")]
    pub award: Option<String>,
}

pub(super) const MISCONCEPTIONS: &str = "\
Examples:
  career misconceptions            each claim with its verdict
  career misconceptions 3          one claim with its evidence
  career misconceptions ai         the claims about AI
  career misconceptions --full     everything";

/// Arguments of `misconceptions`.
#[derive(Args, Clone, Debug)]
pub struct Misconceptions {
    /// Number, word or id of a claim
    #[arg(value_name = "WHICH", value_parser = Trimmed)]
    pub which: Option<String>,
}

pub(super) const SEARCH: &str = "\
Examples:
  career search how long does it take    a question
  career search privacy                  a word
  career search clinical coder           another name of the job
  career search 29-2071                  a code, and what replaced it";

/// Arguments of `search`.
#[derive(Args, Clone, Debug, Default)]
pub struct Search {
    /// A question, words, a name or a code
    #[arg(value_name = "TEXT", required = true)]
    pub text: Vec<String>,

    /// Print the parts of each score
    #[arg(long)]
    pub explain: bool,
}

pub(super) const GET: &str = "\
Examples:
  career get salary.us.median                 51140
  career get salary.us.median --with-source   with unit, date and source
  career get ng.name us.name                  two values, one per line
  career get --list                           every path";

/// Arguments of `get`.
#[derive(Args, Clone, Debug)]
pub struct Get {
    /// Paths of values, such as ng.regulator
    #[arg(value_name = "PATH", required_unless_present = "list")]
    pub paths: Vec<String>,

    /// List every path with its title, one per line
    #[arg(long, conflicts_with = "paths")]
    pub list: bool,

    /// Add unit, period, date and source, separated by tabs
    #[arg(long, conflicts_with = "list")]
    pub with_source: bool,
}

pub(super) const EXPLAIN: &str = "\
Examples:
  career explain median        one term
  career explain RHIT CPC      two abbreviations
  career explain               all terms";

/// Arguments of `explain`.
#[derive(Args, Clone, Debug)]
pub struct Explain {
    /// Terms or abbreviations [default: all]
    #[arg(value_name = "TERM", value_parser = Trimmed)]
    pub terms: Vec<String>,
}

pub(super) const SOURCES: &str = "\
Examples:
  career sources                      the list
  career sources bls-oews-2025-05     one in full";

/// Arguments of `sources`.
#[derive(Args, Clone, Debug)]
pub struct Sources {
    /// Id of a source, to show it in full
    #[arg(value_name = "ID")]
    pub id: Option<String>,
}

pub(super) const SCHEMA: &str = "\
Examples:
  career schema salary                 of 'career salary --json'
  career schema salary --format csv    of the columns of its CSV";

/// Arguments of `schema`.
#[derive(Args, Clone, Debug)]
pub struct Schema {
    /// Command whose output to describe [default: errors in JSON]
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}

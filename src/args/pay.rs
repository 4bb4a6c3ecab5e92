//! Arguments of the commands about pay.

use super::values;
use crate::figure::conversion::ConversionRequest;
use crate::model::{Level, Period, Statistic};
use clap::{Args, ValueEnum};

pub(super) const SALARY: &str = "\
Examples:
  career salary                   Nigeria and the United States
  career salary ng us-oh          Nigeria and Ohio
  career salary us --per hour     US wages by the hour
  career salary us --trend        every year, by series
  career salary us --states       states ranked by median wage
  career salary us --at 48,000    the percentile of a wage";

/// Arguments of `salary`.
#[derive(Args, Clone, Debug)]
pub struct Salary {
    /// Regions, as ISO 3166 codes or names
    ///
    /// Examples: ng, us, us-oh, nigeria, ohio. Commas may separate them.
    #[arg(value_name = "REGION", value_delimiter = ',')]
    pub operands: Vec<String>,

    /// Regions; same as the operands
    #[arg(short, long = "region", value_name = "REGION", value_delimiter = ',')]
    pub region: Vec<String>,

    /// Convert pay to this period
    ///
    /// The hours used are printed with their source.
    #[arg(
        long,
        value_name = "PERIOD",
        ignore_case = true,
        value_parser = values::period()
    )]
    pub per: Option<Period>,

    /// Show figures of this year [default: the newest]
    #[arg(long, allow_negative_numbers = true)]
    pub year: Option<u16>,

    /// Show only these statistics, separated by commas
    #[arg(
        long,
        value_name = "STATISTIC",
        value_delimiter = ',',
        ignore_case = true,
        value_parser = values::statistic()
    )]
    pub statistic: Vec<Statistic>,

    /// Show only figures for this level
    #[arg(long, ignore_case = true, value_parser = values::level())]
    pub level: Option<Level>,

    /// Show every year, by series
    #[arg(long, conflicts_with_all = ["year", "states", "at"])]
    pub trend: bool,

    /// Rank states by median wage
    #[arg(long, conflicts_with_all = ["year", "at"])]
    pub states: bool,

    /// Show the percentile of this wage, such as 48,000 or 48k
    ///
    /// The amount is in the currency and customary period of the region, unless --in or --per says
    /// otherwise. On a pay scale the answer is the grades that it falls into.
    #[arg(
        long,
        value_name = "AMOUNT",
        conflicts_with = "year",
        allow_negative_numbers = true
    )]
    pub at: Option<String>,

    #[command(flatten)]
    pub money: Money,
}

impl Salary {
    /// All regions, operands first.
    #[must_use]
    pub fn regions(&self) -> Vec<String> {
        [&self.operands[..], &self.region].concat()
    }
}

/// Currency conversion.
#[derive(Args, Clone, Debug)]
pub struct Money {
    /// Convert pay to this currency (ISO 4217), or 'ppp' for international dollars
    #[arg(long = "in", value_name = "CURRENCY")]
    pub currency: Option<String>,

    /// Use this exchange rate: units per US dollar, as in NGN=1550
    ///
    /// Replaces the published rate of that currency. Repeat it for several.
    #[arg(long, value_name = "CURRENCY=RATE", requires = "currency")]
    pub rate: Vec<String>,
}

impl Money {
    /// The requested conversion.
    #[must_use]
    pub fn conversion(&self, per: Option<Period>) -> ConversionRequest<'_> {
        ConversionRequest {
            per,
            currency: self.currency.as_deref(),
            rates: &self.rate,
        }
    }
}

pub(super) const COMPARE_REGIONS: &str = "\
Examples:
  career compare ng us                       two regions
  career compare ng us gb --per month        three, pay by the month
  career compare ng us --topic pay --in ppp  by what money buys";

/// Arguments of `compare-regions`.
#[derive(Args, Clone, Debug)]
pub struct CompareRegions {
    /// Two or more regions, as ISO 3166 codes or names
    #[arg(value_name = "REGION", value_delimiter = ',')]
    pub regions: Vec<String>,

    /// Show only these topics, separated by commas
    #[arg(long, value_delimiter = ',', ignore_case = true)]
    pub topic: Vec<Topic>,

    /// Convert pay to this period
    #[arg(
        long,
        value_name = "PERIOD",
        ignore_case = true,
        value_parser = values::period()
    )]
    pub per: Option<Period>,

    #[command(flatten)]
    pub money: Money,
}

/// Topics of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Topic {
    /// How to get in
    #[value(alias = "education")]
    Entry,
    /// Regulator, licence, association and laws
    Regulation,
    /// Pay and minimum wage
    #[value(alias = "salary")]
    Pay,
    /// Where the work is heading
    Outlook,
}

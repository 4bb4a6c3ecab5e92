//! Parsers for text that is not empty and for closed lists of the dataset.

use crate::display::Word;
use crate::figure::{STATISTICS, key};
use crate::model::{Level, Period, Statistic};
use clap::builder::{
    NonEmptyStringValueParser, PossibleValue, PossibleValuesParser, StringValueParser,
    TypedValueParser,
};
use clap::{Arg, Command, Error};
use std::ffi::OsStr;

/// Parses text without the white space around it; rejects empty text.
#[derive(Clone)]
pub(super) struct Trimmed;

impl TypedValueParser for Trimmed {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        let text = StringValueParser::new().parse_ref(command, argument, value)?;
        NonEmptyStringValueParser::new().parse_ref(command, argument, text.trim().as_ref())
    }
}

/// Parses a wage statistic.
pub(super) fn statistic() -> impl TypedValueParser<Value = Statistic> {
    one_of(STATISTICS.map(|statistic| (statistic, key(statistic), statistic.word())))
}

/// Parses a level.
pub(super) fn level() -> impl TypedValueParser<Value = Level> {
    one_of([
        (Level::Entry, "entry", "Beginners"),
        (Level::Experienced, "experienced", "People with experience"),
        (Level::Senior, "senior", "Senior staff and managers"),
    ])
}

/// Parses a period that pay can be converted to.
pub(super) fn period() -> impl TypedValueParser<Value = Period> {
    one_of([
        (Period::Hour, "hour", "Hourly pay"),
        (Period::Week, "week", "Weekly pay"),
        (Period::Month, "month", "Monthly pay"),
        (Period::Year, "year", "Yearly pay"),
    ])
}

/// Parses one of a few values, given with their names and help.
fn one_of<T: Copy + Send + Sync + 'static, const COUNT: usize>(
    values: [(T, &'static str, &'static str); COUNT],
) -> impl TypedValueParser<Value = T> {
    let possible = values.map(|(_, name, help)| PossibleValue::new(name).help(help));
    PossibleValuesParser::new(possible).map(move |word| {
        let mut values = values.iter();
        let value = values.find(|(_, name, _)| name.eq_ignore_ascii_case(&word));
        value.expect("clap lets only the possible values through").0
    })
}

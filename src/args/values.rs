//! Parsers for text that is not empty and for closed lists of the dataset.

use crate::display::Word;
use crate::figure::{STATISTICS, key};
use crate::model::{Level, Statistic};
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
    one_of(&STATISTICS, key, |statistic| {
        PossibleValue::new(key(statistic)).help(statistic.word())
    })
}

/// Parses a level.
pub(super) fn level() -> impl TypedValueParser<Value = Level> {
    let levels = &[Level::Entry, Level::Experienced, Level::Senior];
    one_of(levels, Level::word, |level| {
        PossibleValue::new(level.word()).help(match level {
            Level::Entry => "Beginners",
            Level::Experienced => "People with experience",
            Level::Senior => "Senior staff and managers",
        })
    })
}

/// Parses a value of a closed list by name.
fn one_of<T: Copy + Send + Sync + 'static>(
    values: &'static [T],
    name: fn(T) -> &'static str,
    possible: impl Fn(T) -> PossibleValue,
) -> impl TypedValueParser<Value = T> {
    let possible = values.iter().copied().map(possible);
    PossibleValuesParser::new(possible).map(move |word| {
        let mut values = values.iter().copied();
        let value = values.find(|value| name(*value).eq_ignore_ascii_case(&word));
        value.expect("clap lets only the possible values through")
    })
}

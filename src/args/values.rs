//! Closed lists of the dataset as values of options.

use crate::display::Word;
use crate::figure::{STATISTICS, key};
use crate::model::{Level, Statistic};
use clap::ValueEnum;
use clap::builder::PossibleValue;

impl ValueEnum for Statistic {
    fn value_variants<'a>() -> &'a [Self] {
        &STATISTICS
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(key(*self)).help(self.word()))
    }
}

impl ValueEnum for Level {
    fn value_variants<'a>() -> &'a [Self] {
        &[Level::Entry, Level::Experienced, Level::Senior]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()))
    }
}

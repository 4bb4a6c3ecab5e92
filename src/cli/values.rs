//! Closed lists of the dataset as values of options.

use crate::figures::key;
use crate::model::{Level, Statistic};
use crate::words::Word;
use clap::ValueEnum;
use clap::builder::PossibleValue;

impl ValueEnum for Statistic {
    fn value_variants<'a>() -> &'a [Self] {
        &[
            Statistic::P10,
            Statistic::P25,
            Statistic::Median,
            Statistic::P75,
            Statistic::P90,
            Statistic::Mean,
        ]
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

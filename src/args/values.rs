//! What the dataset gives options to choose from: closed lists, which clap
//! checks, and longer ones, which completions and the manual offer.

use crate::dataset::DATASET;
use crate::display::Word;
use crate::figure::{STATISTICS, key};
use crate::model::{Level, Statistic, Text};
use crate::region;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Reads a statistic of wages.
pub(super) fn statistic() -> impl TypedValueParser<Value = Statistic> {
    one_of(&STATISTICS, key, |statistic| {
        PossibleValue::new(key(statistic)).help(statistic.word())
    })
}

/// Reads a level.
pub(super) fn level() -> impl TypedValueParser<Value = Level> {
    let levels = &[Level::Entry, Level::Experienced, Level::Senior];
    one_of(levels, Level::word, |level| {
        PossibleValue::new(level.word())
    })
}

/// Reads a value of a closed list by its name.
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

/// Something that an argument may be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    pub name: Cow<'static, str>,
    /// What it is, in a line; may be empty.
    pub help: Cow<'static, str>,
}

impl Value {
    /// A value with what it is.
    pub fn new(name: impl Into<Cow<'static, str>>, help: impl Into<Cow<'static, str>>) -> Self {
        Value {
            name: name.into(),
            help: help.into(),
        }
    }
}

/// What the dataset offers for an argument, known by the name of its value.
/// Commands accept more: names and other names of regions, for one.
#[must_use]
pub fn offered(value_name: &str) -> Vec<Value> {
    match value_name {
        "REGION" => region::all()
            .map(|place| Value::new(place.id.to_lowercase(), place.name.as_str()))
            .collect(),
        "SECTION" => DATASET
            .sections
            .iter()
            .map(|section| Value::new(section.id.as_str(), section.title.as_str()))
            .collect(),
        "TERM" => DATASET
            .terms
            .iter()
            .map(|term| {
                let help = term.expansion.unwrap_or(first_sentence(term.text));
                Value::new(term.id.as_str(), help.as_str())
            })
            .collect(),
        "ID" => DATASET
            .sources
            .iter()
            .map(|source| Value::new(source.id.as_str(), source.title.as_str()))
            .collect(),
        "CURRENCY" => currencies(),
        _ => Vec::new(),
    }
}

/// The currencies that there are rates for, each with who uses it.
fn currencies() -> Vec<Value> {
    let codes: BTreeSet<Text> = DATASET.rates.iter().map(|rate| rate.currency).collect();
    let currencies = codes.into_iter().map(|code| {
        let users = DATASET.regions.iter();
        let users = users.filter(|region| region.currency == code);
        let names: Vec<&str> = users.map(|region| region.name.as_str()).collect();
        Value::new(code.as_str(), names.join(", "))
    });
    currencies
        .chain([Value::new("ppp", "International dollars")])
        .collect()
}

fn first_sentence(text: Text) -> Text {
    let end = text.find(". ").map_or(text.len(), |dot| dot + 1);
    Text::new(&text.as_str()[..end])
}

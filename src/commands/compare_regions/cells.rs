//! The cells of a comparison.

use super::{Cell, TopicRow};
use crate::figure::conversion::Conversion;
use crate::figure::{self, Figure};
use crate::model::{Country, Law, Status, Text, Topic};
use crate::pay::customary::CustomaryPay;
use crate::pay::{headline, multiple, select};
use crate::region::Region;
use std::collections::BTreeSet;

/// Every topic.
pub fn topics(regions: &[Region], wanted: &Conversion) -> Vec<TopicRow> {
    let row = |id, title, cell: &dyn Fn(&Region) -> Cell| TopicRow {
        id,
        title,
        cells: regions.iter().map(cell).collect(),
    };
    vec![
        row("entry", "Entry", &|region| topic(region, |it| &it.entry)),
        row("duration", "Time to train", &|region| {
            topic(region, |it| &it.duration)
        }),
        row("licence", "Licence", &|region| {
            topic(region, |it| &it.licence)
        }),
        row("regulator", "Regulator", &|region| {
            topic(region, |it| &it.regulator)
        }),
        row("association", "Association", &|region| {
            topic(region, |it| &it.association)
        }),
        row("pay", "Pay", &|region| pay(region, wanted)),
        row("minimum_wage", "Minimum wage", &|region| {
            minimum_wage(region, wanted)
        }),
        row("outlook", "Outlook", &|region| {
            topic(region, |it| &it.outlook)
        }),
        row("laws", "Laws", &laws),
    ]
}

fn topic(region: &Region, choose: impl Fn(&'static Country) -> &'static Topic) -> Cell {
    let topic = choose(region.country);
    Cell {
        region: region.id,
        status: topic.status,
        summary: topic.summary.as_str().to_owned(),
        text: Some(topic.text).filter(|text| !text.is_empty()),
        as_of: topic.as_of,
        figures: Vec::new(),
        customary: CustomaryPay::default(),
        multiple: None,
        sources: topic.sources.to_vec(),
    }
}

fn pay(region: &Region, wanted: &Conversion) -> Cell {
    let figures = headline::figures(region, wanted);
    let customary = CustomaryPay::of_headline(region, wanted);
    let published = headline::figures(region, &Conversion::default());
    let multiple = multiple::of(region, &published);
    let mut summary = headline::in_words(match customary.0.is_empty() {
        true => &figures,
        false => &customary.0,
    });
    if let Some(multiple) = multiple {
        summary += &format!("; {} times the minimum wage", multiple.in_words());
    }
    let cell = topic(region, |it| &it.pay).with(figures, summary);
    Cell {
        customary,
        multiple,
        ..cell
    }
}

fn minimum_wage(region: &Region, wanted: &Conversion) -> Cell {
    let of = |part| select::minimum_wage(region.country, part);
    let stated = of(region.part()).or_else(|| of(None));
    let figure = stated.map(|stated| figure::from_stated(region.country, stated).converted(wanted));
    let in_words = |figure: &Figure| {
        format!(
            "{}, {}{}",
            figure.amount(),
            figure.in_force_on(),
            headline::conversion_note(figure)
        )
    };
    let figures: Vec<Figure> = figure.into_iter().collect();
    let summary = figures.first().map(in_words).unwrap_or_default();
    topic(region, |it| &it.minimum_wage).with(figures, summary)
}

fn laws(region: &Region) -> Cell {
    let laws = region.country.laws;
    let name = |law: &Law| match law.date.get(..4) {
        Some(year) if !law.name.contains(year) => format!("{} ({year})", law.name.as_str()),
        _ => law.name.as_str().to_owned(),
    };
    let names: Vec<String> = laws.iter().map(name).collect();
    let (status, summary) = match names.is_empty() {
        true => (Status::NotFound, "Not found".to_owned()),
        false => (Status::Present, names.join("; ")),
    };
    let sources: BTreeSet<Text> = laws.iter().flat_map(|law| law.sources).copied().collect();
    Cell {
        region: region.id,
        status,
        summary,
        text: None,
        as_of: None,
        figures: Vec::new(),
        customary: CustomaryPay::default(),
        multiple: None,
        sources: sources.into_iter().collect(),
    }
}

impl Cell {
    /// The cell with figures, where there are any, in place of its words.
    fn with(mut self, figures: Vec<Figure>, summary: String) -> Self {
        if let Some(first) = figures.first() {
            self.summary = summary;
            self.status = Status::Present;
            self.as_of = first.as_of;
            self.sources
                .extend(figures.iter().map(|figure| figure.source));
            self.sources.sort_unstable();
            self.sources.dedup();
        }
        self.figures = figures;
        self
    }
}

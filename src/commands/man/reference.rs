//! The page of section 7 with the reference itself.

use super::commands::reference;
use super::{CONTRACT, names};
use crate::args::{self, REFERENCE};
use crate::commands::show;
use crate::dataset::DATASET;
use crate::display;
use crate::document::{Cited, Depth, Detail, Document, Entry};
use crate::error::Error;
use crate::figure::conversion::Conversion;
use crate::model::{Country, Text};
use crate::pay::headline;
use crate::region;
use crate::view::View;

/// The description in NAME.
pub fn about() -> String {
    format!("{}: a reference", DATASET.occupation.title.as_str())
}

/// The document of `show`, followed by every region.
///
/// # Errors
///
/// Those of `show`.
pub fn document() -> Result<Document, Error> {
    let (_, view) = show::view(&args::Show::default())?;
    let mut document = Document::in_full();
    document.heading(2, "Description");
    document.paragraph(DATASET.occupation.summary);
    document.paragraph(format!(
        "This page contains the data released on {}. Numbers in brackets refer to the list of sources near the end. 'career show --full' prints the same; 'career salary' and the other commands show more.",
        display::date(Some(DATASET.version))
    ));
    document.blocks.extend(view.document(Depth::Full).blocks);
    document.heading(2, "Regions");
    document.paragraph(
        "The regions of 'career salary' and 'career compare-regions', by code; names are accepted as well.",
    );
    for country in DATASET.regions {
        document.entry(entry(country));
    }
    let parts = DATASET.subdivisions.iter();
    let parts = parts.map(|part| format!("{} {}", part.id.to_lowercase(), part.name.as_str()));
    let parts: Vec<String> = parts.collect();
    document.paragraph(format!(
        "Subdivisions with figures of their own: {}.",
        parts.join(", ")
    ));
    let pages = names().into_iter().map(|(name, _)| name);
    let pages = pages.filter(|name| ![CONTRACT, REFERENCE].contains(&&**name));
    document.next(pages.map(|name| reference(&name)));
    document.next([reference(CONTRACT)]);
    Ok(document)
}

/// A country in two lines.
fn entry(country: &'static Country) -> Entry {
    let (pay, sources) = pay(country);
    Entry {
        title: format!("{}, {}", country.id.to_lowercase(), country.name.as_str()).into(),
        details: vec![
            Detail::new("entry", country.entry.summary)
                .citing(country.entry.sources.iter().copied()),
            Detail::new("pay", Cited::new(pay, sources)),
        ],
        ..Entry::default()
    }
}

/// Headline pay of a country, or the summary of the gap.
fn pay(country: &'static Country) -> (String, Vec<Text>) {
    let region = region::find(&country.id).ok();
    let figures = region.map(|region| headline::figures(&region, &Conversion::default()));
    match figures {
        Some(figures) if !figures.is_empty() => {
            let sources = figures.iter().map(|figure| figure.source).collect();
            (headline::in_words(&figures), sources)
        }
        _ => (
            country.pay.summary.as_str().to_owned(),
            country.pay.sources.to_vec(),
        ),
    }
}

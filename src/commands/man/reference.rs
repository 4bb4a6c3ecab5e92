//! The page of section 7: the reference itself.

use super::roff::{Roff, bold, escaped, italic, reference};
use crate::args;
use crate::cli::outline::Outline;
use crate::commands::show;
use crate::dataset::DATASET;
use crate::display::{self, capitalized};
use crate::document::{Block, Cited, Depth, Detail, Document, Entry, Table};
use crate::error::Error;
use crate::figure::conversion::Conversion;
use crate::model::{Country, Source, Text};
use crate::pay::headline;
use crate::region::{self, Region};
use crate::render::full_citation;
use crate::view::{Citations, View};

/// The source of the page.
///
/// # Errors
///
/// Those of `show`, which has none to give where no section is named.
pub fn page(outline: &Outline) -> Result<String, Error> {
    let (_, view) = show::view(&args::Show::default())?;
    let countries: Vec<CountryPage> = DATASET.regions.iter().filter_map(CountryPage::of).collect();
    let mut citations = Citations::default();
    view.cite(&mut citations);
    for country in &countries {
        citations.add(country.sources());
    }
    let about = format!("{}: a reference", DATASET.occupation.title.as_str());
    let mut reference = Reference {
        page: Roff::new(args::REFERENCE, 7, &about),
        sources: citations.sources().collect(),
    };
    reference.description();
    reference.document(&view.document(Depth::Full));
    reference.regions(&countries);
    reference.list_of_sources();
    reference.see_also(outline);
    Ok(reference.page.finish())
}

struct Reference {
    page: Roff,
    /// Cited by their number in this list.
    sources: Vec<&'static Source>,
}

impl Reference {
    fn description(&mut self) {
        self.page.heading("Description");
        self.page
            .paragraph(&escaped(DATASET.occupation.summary.as_str()));
        self.page.paragraph(&format!(
            "This page holds the data released on {}. A number in brackets names its source in the list near the end. {} writes the same, {} and the other commands tell more.",
            escaped(&display::date(Some(DATASET.version))),
            bold("career show"),
            bold("career salary"),
        ));
    }

    fn document(&mut self, document: &Document) {
        for block in &document.blocks {
            match block {
                // The page has its own title, and the table before them the numbers.
                Block::Heading(1, _) => {}
                Block::Heading(2, title) => self.page.heading(&title.words),
                Block::Heading(_, title) => self.page.subheading(&title.words),
                Block::Paragraph(sentences) => {
                    let sentences = sentences.iter().map(|text| self.cited_text(text));
                    let sentences: Vec<String> = sentences.collect();
                    self.page.paragraph(&sentences.join(" "));
                }
                Block::Note(severity, text) => {
                    let text = self.cited_text(text);
                    self.page.paragraph(&format!("{}: {text}", severity.word()));
                }
                Block::Facts(facts) => {
                    for fact in facts {
                        let text = self.cited_text(&fact.text);
                        self.page.item(&bold(&fact.label), &text);
                    }
                }
                Block::List { items, .. } => {
                    for item in items {
                        let text = self.cited_text(item);
                        self.page.paragraph(&text);
                    }
                }
                Block::Entry(entry) => self.entry(entry),
                Block::Table(table) => self.table(table),
            }
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let number = entry.number.map(|number| format!("{number}. "));
        let title = format!("{}{}", number.unwrap_or_default(), entry.title);
        let text = self.citing(&entry.text, &entry.sources);
        self.page.item(&bold(&title), text.trim_start());
        for Detail { label, text } in &entry.details {
            let text = self.cited_text(text);
            self.page
                .item_line(&format!("{}: {text}", italic(&capitalized(label))));
        }
    }

    /// Adds a table row by row, each with the titles of its columns: so it can be
    /// read at any width, and aloud.
    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            let caption = self.citing(&table.caption, &table.sources);
            self.page.paragraph(&caption);
        }
        for row in &table.rows {
            let Some((first, rest)) = row.split_first() else {
                continue;
            };
            let mut facts = Vec::new();
            let mut cited = String::new();
            for (column, cell) in table.columns.iter().skip(1).zip(rest) {
                if cell.words.is_empty() {
                    cited = self.cited(&cell.sources);
                } else {
                    let words = cell.words.trim_end_matches('.');
                    facts.push(format!(
                        "{}: {words}{}",
                        column.title,
                        self.cited(&cell.sources)
                    ));
                }
            }
            let text = escaped(&format!("{}.{cited}", facts.join("; ")));
            // A number alone says nothing: it is the rung of a scale.
            let is_number = first.words.bytes().all(|byte| byte.is_ascii_digit());
            let title = match table.columns.first() {
                Some(column) if is_number => format!("{} {}", column.title, first.words),
                _ => first.words.to_string(),
            };
            self.page.item(&bold(&title), &text);
        }
    }

    fn regions(&mut self, countries: &[CountryPage]) {
        self.page.heading("Regions");
        self.page.paragraph(&format!(
            "Every region that {} and {} know, by the code they know it by; its name will do as well.",
            bold("career salary --region"),
            bold("career compare-regions"),
        ));
        for country in countries {
            let region = country.region;
            let tag = format!(
                "{}, {}",
                bold(&region.id.to_lowercase()),
                escaped(&region.name)
            );
            let entry = self.citing(&region.entry.summary, &region.entry.sources);
            self.page
                .item(&tag, &format!("{}: {entry}", italic("Entry")));
            let pay = self.citing(&country.pay, &country.pay_sources);
            self.page.item_line(&format!("{}: {pay}", italic("Pay")));
        }
        let parts = DATASET.subdivisions.iter();
        let parts = parts.map(|part| format!("{} {}", part.id.to_lowercase(), part.name.as_str()));
        let parts: Vec<String> = parts.collect();
        self.page.paragraph(&escaped(&format!(
            "Parts of countries with figures of their own: {}.",
            parts.join(", ")
        )));
    }

    fn list_of_sources(&mut self) {
        self.page.heading("Sources");
        self.page.paragraph(&format!(
            "{} tells the address, the date and the licence of each.",
            bold("career sources") + " " + &italic("ID"),
        ));
        for (index, source) in self.sources.iter().enumerate() {
            let text = format!("{}: {}", source.id.as_str(), full_citation(source));
            self.page.item(&(index + 1).to_string(), &escaped(&text));
        }
    }

    fn see_also(&mut self, outline: &Outline) {
        self.page.heading("See also");
        let pages = outline.pages();
        let pages = pages.iter().filter(|page| page.name != args::REFERENCE);
        let pages: Vec<String> = pages.map(|page| reference(&page.name, 1)).collect();
        self.page.paragraph(&pages.join(", "));
    }

    fn cited_text(&self, text: &Cited) -> String {
        self.citing(&text.words, &text.sources)
    }

    /// Text with the numbers of its sources behind it.
    fn citing(&self, text: &str, sources: &[Text]) -> String {
        escaped(&format!("{text}{}", self.cited(sources)))
    }

    fn cited(&self, sources: &[Text]) -> String {
        let number = |id: &Text| self.sources.iter().position(|source| source.id == *id);
        let numbers = sources.iter().filter_map(number);
        let numbers: Vec<String> = numbers.map(|index| (index + 1).to_string()).collect();
        if numbers.is_empty() {
            return String::new();
        }
        format!(" [{}]", numbers.join(", "))
    }
}

/// A country in two lines.
struct CountryPage {
    region: &'static Country,
    /// What it pays; where nothing is known of that, what is missing.
    pay: String,
    pay_sources: Vec<Text>,
}

impl CountryPage {
    fn of(region: &'static Country) -> Option<Self> {
        let place: Region = region::find(&region.id).ok()?;
        let figures = headline::figures(&place, &Conversion::default());
        let (pay, pay_sources) = if figures.is_empty() {
            (
                region.pay.summary.as_str().to_owned(),
                region.pay.sources.to_vec(),
            )
        } else {
            let mut sources: Vec<Text> = figures.iter().map(|figure| figure.source).collect();
            sources.dedup();
            (headline::in_words(&figures), sources)
        };
        Some(CountryPage {
            region,
            pay,
            pay_sources,
        })
    }

    fn sources(&self) -> impl Iterator<Item = Text> {
        let entry = self.region.entry.sources.iter();
        entry.chain(&self.pay_sources).copied()
    }
}

//! The handout as a message: short paragraphs without wrapping, markup or references,
//! ready to paste.

use super::document::{OPENING, dated};
use super::{Brief, RegionBrief};
use crate::commands::distinct;
use crate::dataset::{self, DATASET};
use crate::display::{self, Word, capitalized, opening};
use crate::document::{Document, SourceList};
use crate::model::{Status, Topic};
use crate::pay::headline;
use crate::render::short_citation;

impl Brief {
    /// The message as text, one paragraph per line.
    pub(super) fn message(&self, is_quiet: bool) -> String {
        let mut lines = vec![self.heading()];
        lines.extend(self.paragraphs());
        if !is_quiet {
            lines.push(self.origin());
        }
        lines.join("\n") + "\n"
    }

    /// The message as a document, for formats with markup.
    pub(super) fn message_document(&self) -> Document {
        let mut document = Document::titled(self.heading());
        document.source_list = SourceList::Omitted;
        for paragraph in self.paragraphs() {
            document.paragraph(paragraph);
        }
        document.paragraph(self.origin());
        document
    }

    fn paragraphs(&self) -> Vec<String> {
        let mut paragraphs = vec![self.summary.as_str().to_owned()];
        for region in &self.regions {
            paragraphs.push(match self.regions.len() {
                1 => region.required_subjects(),
                _ => format!(
                    "{}: {}",
                    region.name.as_str(),
                    region.entry.summary.as_str()
                ),
            });
            paragraphs.extend(region.paragraphs());
            paragraphs.extend(region.schools_of_place());
        }
        paragraphs
    }

    /// Sources and data release.
    fn origin(&self) -> String {
        let is_alone = self.regions.len() == 1;
        let sources = self.regions.iter().flat_map(|region| {
            let pay = region.pay.first().map(|figure| figure.source);
            let topics = [&region.cost, &region.subjects].into_iter();
            let topics = topics.filter_map(|topic| topic.sources.first().copied());
            pay.into_iter().chain(topics.filter(|_| is_alone))
        });
        let sources = sources.filter_map(dataset::source);
        let citations = distinct(sources.map(short_citation));
        let date = display::date(Some(DATASET.version));
        match citations.is_empty() {
            true => format!("Data of {date}."),
            false => format!("Sources: {}. Data of {date}.", citations.join("; ")),
        }
    }
}

impl RegionBrief {
    fn required_subjects(&self) -> String {
        let text = match self.subjects.status {
            Status::Present => opening(self.subjects.text, OPENING),
            _ => self.subjects.summary.as_str(),
        };
        format!("Subjects: {}", dated(text, &self.subjects))
    }

    fn paragraphs(&self) -> [String; 4] {
        let summary = |topic: &Topic| dated(&topic.summary, topic);
        let pay = match &self.pay[..] {
            [] => capitalized(self.pay_status.word()),
            figures => headline::in_words(figures),
        };
        let lines = [
            ("Training", summary(&self.duration)),
            ("Cost", summary(&self.cost)),
            ("Licence", summary(&self.licence)),
            ("Pay", pay),
        ];
        lines.map(|(label, text)| format!("{label}: {text}"))
    }

    /// The schools of the requested place.
    fn schools_of_place(&self) -> Option<String> {
        let place = self.schools_in?;
        let schools = self.schools_in_short().or_else(|| self.programs().next());
        let schools = schools.map_or("none is listed".into(), |schools| schools.words);
        Some(format!("Schools in {}: {schools}", place.as_str()))
    }
}

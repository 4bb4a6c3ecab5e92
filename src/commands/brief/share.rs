//! The handout as a message: short paragraphs without wrapping, markup or references,
//! ready to paste.

use super::document::{OPENING, dated};
use super::{Brief, RegionBrief};
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
        match &self.regions[..] {
            [region] => {
                let subjects = match region.subjects.status {
                    Status::Present => opening(region.subjects.text, OPENING),
                    _ => region.subjects.summary.as_str(),
                };
                paragraphs.push(format!("Subjects: {}", dated(subjects, &region.subjects)));
                paragraphs.extend(region.paragraphs());
                paragraphs.extend(region.schools_of_place());
            }
            regions => {
                for region in regions {
                    let entry = region.entry.summary.as_str();
                    paragraphs.push(format!("{}: {entry}", region.name.as_str()));
                    paragraphs.extend(region.paragraphs());
                    paragraphs.extend(region.schools_of_place());
                }
            }
        }
        paragraphs
    }

    /// Sources and data release.
    fn origin(&self) -> String {
        let is_alone = self.regions.len() == 1;
        let mut citations: Vec<String> = Vec::new();
        for region in &self.regions {
            let pay = region.pay.first().map(|figure| figure.source);
            let topics = [&region.cost, &region.subjects];
            let topics = topics.into_iter().filter(|_| is_alone);
            let topics = topics.filter_map(|topic| topic.sources.first().copied());
            let sources = pay.into_iter().chain(topics);
            for source in sources.filter_map(dataset::source) {
                let citation = short_citation(source);
                if !citations.contains(&citation) {
                    citations.push(citation);
                }
            }
        }
        let date = display::date(Some(DATASET.version));
        match citations.is_empty() {
            true => format!("Data of {date}."),
            false => format!("Sources: {}. Data of {date}.", citations.join("; ")),
        }
    }
}

impl RegionBrief {
    fn paragraphs(&self) -> Vec<String> {
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
        let lines = lines.into_iter();
        lines
            .map(|(label, text)| format!("{label}: {text}"))
            .collect()
    }
    /// The schools of the requested place.
    fn schools_of_place(&self) -> Option<String> {
        let place = self.schools_in?;
        let schools = match self.schools_in_short() {
            Some(schools) => schools.words,
            None => match self.programs().next() {
                Some(programs) => programs.words,
                None => "none is listed".into(),
            },
        };
        Some(format!("Schools in {}: {schools}", place.as_str()))
    }
}

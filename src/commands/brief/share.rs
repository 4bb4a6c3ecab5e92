//! The handout as a message: short paragraphs without wrapping, markup or numbers
//! that refer to something, to be pasted wherever people write to each other.

use super::document::OPENING;
use super::{Brief, RegionBrief};
use crate::dataset::{self, DATASET};
use crate::display::{self, Word, capitalized, opening};
use crate::document::Document;
use crate::model::{Status, Topic};
use crate::pay::headline;

impl Brief {
    /// The message as text, a paragraph a line.
    pub(super) fn message(&self, is_quiet: bool) -> String {
        let mut lines = self.paragraphs();
        if !is_quiet {
            lines.push(self.origin());
        }
        lines.join("\n") + "\n"
    }

    /// The same for the formats that have markup.
    pub(super) fn message_document(&self) -> Document {
        let mut document = Document::titled(self.heading());
        for paragraph in self.paragraphs().into_iter().skip(1) {
            document.paragraph(paragraph);
        }
        document.paragraph(self.origin());
        document
    }

    fn paragraphs(&self) -> Vec<String> {
        let mut paragraphs = vec![self.heading(), self.summary.as_str().to_owned()];
        match &self.regions[..] {
            [region] => paragraphs.extend(region.paragraphs(OPENING)),
            regions => {
                for region in regions {
                    paragraphs.push(format!("In {}:", region.name.as_str()));
                    // The summary alone: there are several regions to tell of.
                    paragraphs.extend(region.paragraphs(0));
                }
            }
        }
        paragraphs
    }

    /// Whose figures these are, and of when.
    fn origin(&self) -> String {
        let mut publishers: Vec<&str> = Vec::new();
        for region in &self.regions {
            let figures = region.pay.first().map(|figure| figure.source);
            let topics = [&region.licence, &region.subjects].map(|topic| topic.sources.first().copied());
            for source in [figures].into_iter().chain(topics).flatten() {
                let publisher = dataset::source(source).map_or("", |source| source.publisher.as_str());
                if !publishers.contains(&publisher) {
                    publishers.push(publisher);
                }
            }
        }
        format!(
            "Sources: {}; data of {}.",
            publishers.join(", "),
            display::date(Some(DATASET.version))
        )
    }
}

impl RegionBrief {
    fn paragraphs(&self, most: usize) -> Vec<String> {
        let subjects = match self.subjects.status {
            Status::Present if most > 0 => opening(self.subjects.text, most),
            _ => self.subjects.summary.as_str(),
        };
        let said = |topic: &Topic| topic.summary.as_str().to_owned();
        let pay = match &self.pay[..] {
            [] => capitalized(self.pay_status.word()),
            figures => headline::in_words(figures),
        };
        let lines = [
            ("Subjects", subjects.to_owned()),
            ("Training", said(&self.duration)),
            ("Cost", said(&self.cost)),
            ("Licence", said(&self.licence)),
            ("Pay", pay),
        ];
        let lines = lines.into_iter();
        lines.map(|(label, text)| format!("{label}: {text}")).collect()
    }
}

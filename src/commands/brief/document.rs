//! The handout as it is read and printed.

use super::schools::is_known;
use super::{Brief, MisconceptionBrief, Name, RegionBrief};
use crate::display::{self, Word, capitalized, opening};
use crate::document::{Cited, Depth, Detail, Document};
use crate::figure::Figure;
use crate::model::{Confidence, GraduateRow, Item, School, Status, Text, Topic};
use crate::pay::headline;

/// How many characters a topic may take where its summary does not say enough.
pub(super) const OPENING: usize = 200;

/// How many sources stand beside a fact of a digest. The first ones of a topic are
/// those that its summary rests on.
const SOURCES: usize = 2;

impl Brief {
    pub(super) fn handout(&self, depth: Depth) -> Document {
        let mut document = Document::titled(self.heading());
        let work = self.work.iter();
        let work = work.map(|item| Cited::new(item.text, item.sources.iter().copied()));
        document.sentences(std::iter::once(self.summary.into()).chain(work));
        document.facts(vec![
            Detail::new("You will", listed(&self.duties)),
            Detail::new("You need", listed(&self.skills)),
        ]);
        match &self.regions[..] {
            [region] => {
                document.heading(2, "Training");
                document.facts(region.training(depth));
                document.heading(2, "Work and pay");
                document.facts(region.work(depth));
            }
            regions => {
                for region in regions {
                    document.heading(2, region.name);
                    let mut facts = region.training(depth);
                    facts.extend(region.work(depth));
                    document.facts(facts);
                }
            }
        }
        document.heading(2, "What people say");
        document.list(self.misconceptions.iter().map(MisconceptionBrief::in_a_line));
        document.heading(2, "Next steps");
        document.numbered_list(self.next_steps().iter().map(|item| step(item, depth)));
        document.more("whole sentences, every source");
        document
    }

    /// The title, with the region that it is about.
    pub(super) fn heading(&self) -> String {
        let regions: Vec<&str> = self.regions.iter().map(|it| it.name.as_str()).collect();
        format!("{}: {}", self.title.as_str(), regions.join(", "))
    }

    /// The steps of the region; those that hold everywhere where it has none, or
    /// where there are several regions.
    fn next_steps(&self) -> &[&'static Item] {
        match &self.regions[..] {
            [region] if !region.steps.is_empty() => &region.steps,
            _ => &self.steps,
        }
    }
}

/// A step from school to the first post.
fn step(item: &'static Item, depth: Depth) -> Cited {
    match depth {
        Depth::Digest => item.title.into(),
        Depth::Full => {
            let text = format!("{}. {}", item.title.as_str(), item.text.as_str());
            Cited::new(text, item.sources.iter().copied())
        }
    }
}

impl MisconceptionBrief {
    /// The claim, its verdict, and what is true instead.
    fn in_a_line(&self) -> String {
        format!(
            "\"{}\" {}. {}",
            self.claim.as_str(),
            capitalized(self.verdict.word()),
            opening(self.finding, 0)
        )
    }
}

impl RegionBrief {
    /// What training asks for, how long it takes, what it costs, and where it is.
    fn training(&self, depth: Depth) -> Vec<Detail> {
        let mut facts = vec![
            fact("Subjects", &self.subjects, Shown::Opening, depth),
            fact("Length", &self.duration, Shown::Summary, depth),
            fact("Cost", &self.cost, Shown::Summary, depth),
        ];
        facts.push(fact("Schools", &self.where_to_study, Shown::Summary, depth));
        if let Some(place) = self.schools_in.filter(|_| self.schools.is_empty()) {
            let text = format!("None in {} is listed here", place.as_str());
            facts.push(Detail::new("Schools", text));
        }
        facts.extend(self.graduates().map(|row| Detail::new("Schools", row)));
        let schools = self.schools.iter();
        facts.extend(schools.map(|school| Detail::new("Schools", named(school, depth))));
        facts
    }

    /// Programs of a part of a country.
    fn graduates(&self) -> impl Iterator<Item = Cited> {
        let rows = self.graduates.iter().filter(|_| !self.is_country());
        rows.filter_map(|row| Some(Cited::new(programs(row, self.name)?, [row.source])))
    }

    /// What the work takes, what it pays, and where it is heading.
    fn work(&self, depth: Depth) -> Vec<Detail> {
        let mut facts = vec![
            Detail::new("Job title", self.occupation),
            fact("Licence", &self.licence, Shown::Summary, depth),
        ];
        let label = format!("Pay {}", self.pay_period.word());
        facts.push(Detail::new(label.clone(), self.pay_in_words()));
        facts.push(fact(label, &self.pay_topic, Shown::Summary, depth));
        facts.push(match headline::projection_in_words(&self.projection) {
            Some(words) => {
                Detail::new("Outlook", words).citing(first_source(&self.projection))
            }
            None => fact("Outlook", &self.outlook, Shown::Summary, depth),
        });
        facts
    }

    /// The headline of pay, or that there is none, with its source.
    fn pay_in_words(&self) -> Cited {
        if self.pay.is_empty() {
            return capitalized(self.pay_status.word()).into();
        }
        Cited::new(headline::in_words(&self.pay), first_source(&self.pay)).answer()
    }
}

fn first_source(figures: &[Figure]) -> Option<Text> {
    figures.first().map(|figure| figure.source)
}

/// How much of a topic a digest shows.
#[derive(Clone, Copy)]
enum Shown {
    Summary,
    /// The first sentences of its text.
    Opening,
}

/// A topic of a region under its label, with its date and kind.
fn fact(label: impl Into<crate::document::Words>, topic: &Topic, shown: Shown, depth: Depth) -> Detail {
    let is_known = topic.status == Status::Present;
    let (text, sources) = match (depth, shown) {
        (Depth::Full, _) => (topic.text.as_str(), topic.sources.len()),
        (Depth::Digest, Shown::Opening) if is_known => (opening(topic.text, OPENING), SOURCES),
        (Depth::Digest, _) => (topic.summary.as_str(), SOURCES),
    };
    let text = match is_known {
        true => format!("{text}{}", marks(text, topic)),
        false => text.to_owned(),
    };
    Detail::new(label, text).citing(topic.sources.iter().copied().take(sources))
}

/// When a topic was so, unless its text says it, and how close to its origin it was
/// read, unless that is its publisher.
fn marks(text: &str, topic: &Topic) -> String {
    let year = topic.as_of.map(|date| &date.as_str()[..4]);
    let date = year.filter(|year| !text.contains(year));
    let date = date.map(|_| display::date(topic.as_of).into_owned());
    let is_weak = !matches!(
        topic.confidence,
        Confidence::Official | Confidence::OfficialCopy
    );
    let kind = is_weak.then(|| topic.confidence.word().to_owned());
    let marks: Vec<String> = [kind, date].into_iter().flatten().collect();
    match &marks[..] {
        [] => String::new(),
        marks => format!(" ({})", marks.join(", ")),
    }
}

/// A school with its place, its awards and its accreditation.
fn named(school: &'static School, depth: Depth) -> Cited {
    let short = school.short.map(|short| format!(" ({})", short.as_str()));
    let name = format!("{}{}", school.name.as_str(), short.unwrap_or_default());
    let mut parts = vec![name];
    let places = [Some(school.place), Some(school.state)];
    let places = places.into_iter().flatten().filter(is_known);
    let mut places: Vec<&str> = places.map(Text::as_str).collect();
    places.dedup();
    parts.extend(places.into_iter().map(str::to_owned));
    let awards: Vec<&str> = school.awards.iter().map(|award| award.word()).collect();
    let awards = match &awards[..] {
        [] => String::new(),
        awards => format!(": {}", awards.join(", ")),
    };
    let accreditation = match depth {
        Depth::Digest => opening(school.accreditation, 0),
        Depth::Full => school.accreditation.as_str(),
    };
    let accreditation = match accreditation.strip_prefix("Not found") {
        Some(rest) => format!("Accreditation not found{rest}"),
        None => accreditation.to_owned(),
    };
    let text = format!("{}{awards}. {accreditation}", parts.join(", "));
    let sources = match depth {
        Depth::Digest => 1,
        Depth::Full => school.sources.len(),
    };
    Cited::new(text, school.sources.iter().copied().take(sources))
}

/// How many institutions of a region had a program, and how many people completed
/// it.
fn programs(row: &GraduateRow, region: Text) -> Option<String> {
    let institutions = display::count(row.institutions?);
    Some(format!(
        "{}: {institutions} institutions awarded {} {} degrees in {} (CIP {}), {}",
        region.as_str(),
        display::count(row.graduates?),
        row.award.as_str(),
        row.program.as_str(),
        row.cip.as_str(),
        row.year.as_str()
    ))
}

fn listed(names: &[Name]) -> String {
    let titles: Vec<&str> = names.iter().map(|name| name.title.as_str()).collect();
    titles.join("; ")
}

//! The handout as a document.

use super::{Brief, MisconceptionBrief, Name, RegionBrief};
use crate::commands::distinct;
use crate::commands::salary::ranges;
use crate::dataset;
use crate::display::{self, Word, capitalized, opening};
use crate::document::entries::{awards_of_school, is_weak, name_of_school};
use crate::document::{Cited, Depth, Detail, Document, Ranges};
use crate::figure::Figure;
use crate::model::{Basis, GraduateRow, Item, School, Status, Text, Topic};
use crate::pay::headline;
use crate::region::place::is_known;

/// Longest opening of a topic, in bytes.
pub(super) const OPENING: usize = 200;

/// Space for a region.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    /// Part of a page: there are several regions.
    Part,
    /// A page.
    Sheet,
    /// No limit.
    Unlimited,
}

impl Room {
    /// Number of sources cited per statement: more if it has many numbers. The dataset
    /// lists the sources of the first sentence first.
    fn sources(self, text: &str) -> usize {
        match self {
            Room::Sheet if numbers(text) > 2 => 2,
            Room::Part | Room::Sheet => 1,
            Room::Unlimited => usize::MAX,
        }
    }
}

impl Brief {
    pub(super) fn handout(&self, depth: Depth) -> Document {
        let room = match (depth, &self.regions[..]) {
            (Depth::Full, _) => Room::Unlimited,
            (Depth::Digest, [_]) => Room::Sheet,
            (Depth::Digest, _) => Room::Part,
        };
        let mut document = Document::titled(self.heading());
        document.sentences(self.introduction(room));
        if room == Room::Unlimited {
            document.facts(vec![Detail::new("You need", joined_titles(&self.skills))]);
        }
        for region in &self.regions {
            let job = region.occupation.as_str();
            if room == Room::Part {
                document.heading(2, format!("{}: {job}", region.name.as_str()));
                let mut facts = region.training(room);
                facts.extend(region.work(room));
                document.facts(facts);
            } else {
                document.heading(2, format!("Training: {}", region.country_name.as_str()));
                document.facts(region.training(room));
                let name = region.name.as_str();
                document.heading(2, format!("Work and pay: {name} ({job})"));
                document.facts(region.work(room));
                if room == Room::Unlimited {
                    document.ranges(region.ranges());
                }
            }
        }
        document.heading(2, "What people say");
        document.list(self.misconceptions.iter().map(|it| it.in_words(room)));
        document.heading(2, "Next steps");
        document.numbered_list(self.next_steps().iter().map(|item| step(item, room)));
        document.more("Every detail and source");
        document
    }

    /// The title, with the regions that it is about.
    pub(super) fn heading(&self) -> String {
        let regions: Vec<&str> = self.regions.iter().map(|it| it.name.as_str()).collect();
        format!("{}: {}", self.title.as_str(), regions.join(", "))
    }

    /// The introduction; for a subdivision also which facts are national.
    fn introduction(&self, room: Room) -> Vec<Cited> {
        let mut sentences = vec![self.summary.into()];
        for item in self.work.iter().filter(|_| room != Room::Part) {
            let text = match room {
                Room::Unlimited => item.text.as_str(),
                _ => opening(item.text, 0),
            };
            sentences.push(Cited::new(text, item.sources.iter().copied()));
        }
        if !self.duties.is_empty() {
            sentences.push(format!("You will: {}.", joined_titles(&self.duties)).into());
        }
        for region in self.regions.iter().filter(|region| !region.is_country()) {
            let (name, country) = (region.name.as_str(), region.country_name.as_str());
            let text = format!("Pay and schools: {name}. The rest: {country}.");
            sentences.push(text.into());
        }
        sentences
    }

    /// The steps of a single region, if it has any, else the general ones.
    fn next_steps(&self) -> &[&'static Item] {
        match &self.regions[..] {
            [region] if !region.steps.is_empty() => &region.steps,
            _ => &self.steps,
        }
    }
}

/// A step from school to the first post.
fn step(item: &'static Item, room: Room) -> Cited {
    if room != Room::Unlimited {
        return item.title.into();
    }
    let text = format!("{}. {}", item.title.as_str(), item.text.as_str());
    Cited::new(text, item.sources.iter().copied())
}

impl MisconceptionBrief {
    /// The claim and its verdict; with space also the finding.
    fn in_words(&self, room: Room) -> Cited {
        let verdict = format!("\"{}\" {}.", self.claim.as_str(), self.verdict.word());
        if room != Room::Unlimited {
            return verdict.into();
        }
        let text = format!("{verdict} {}", self.finding.as_str());
        Cited::new(text, self.sources.iter().copied())
    }
}

impl RegionBrief {
    /// Facts on training: subjects, length, cost, schools.
    fn training(&self, room: Room) -> Vec<Detail> {
        let subjects = match room {
            Room::Sheet if self.subjects.status == Status::Present => {
                cited(opening(self.subjects.text, OPENING), &self.subjects, room)
            }
            _ => topic_text(&self.subjects, room),
        };
        let mut facts = vec![
            Detail::new("Subjects", subjects),
            Detail::new("Length", topic_text(&self.duration, room)),
            Detail::new("Cost", topic_text(&self.cost, room)),
            Detail::new("Schools", topic_text(&self.where_to_study, room)),
        ];
        let programs: Vec<Cited> = self.programs().collect();
        let in_place = self.schools_in.filter(|_| self.schools.is_empty());
        if let Some(place) = in_place.filter(|_| programs.is_empty()) {
            let text = format!("{}: none is listed", place.as_str());
            facts.push(Detail::new("Schools", text));
        }
        let schools: Vec<Cited> = match room {
            Room::Part => self.schools_in_short().into_iter().collect(),
            _ => self.schools.iter().map(|it| named(it, room)).collect(),
        };
        let name = self.name.as_str();
        let programs = programs.into_iter().map(|it| Cited {
            words: format!("{name}: {}", it.words).into(),
            ..it
        });
        let lines = programs.chain(schools);
        facts.extend(lines.map(|line| Detail::new("Schools", line)));
        facts
    }

    /// The schools with the date of their accreditation, on one line.
    pub(super) fn schools_in_short(&self) -> Option<Cited> {
        let name = |school: &&'static School| {
            let date = match school.accredited_as_of {
                Some(date) => format!("accredited, as of {}", display::date(Some(date))),
                None => "accreditation not found".to_owned(),
            };
            let name = school.short.unwrap_or(school.name);
            format!("{}, {} ({date})", name.as_str(), school.place.as_str())
        };
        let names: Vec<String> = self.schools.iter().map(name).collect();
        let schools = self.schools.iter();
        let sources = schools.filter_map(|school| school.sources.first());
        (!names.is_empty()).then(|| Cited::new(names.join("; "), sources.copied()))
    }

    /// Programs in a subdivision.
    pub(super) fn programs(&self) -> impl Iterator<Item = Cited> {
        let rows = self.graduates.iter().filter(|_| !self.is_country());
        rows.filter_map(|row| Some(Cited::new(programs(row)?, [row.source])))
    }

    /// Facts on work: licence, pay, outlook.
    fn work(&self, room: Room) -> Vec<Detail> {
        let mut facts = vec![
            Detail::new("Licence", topic_text(&self.licence, room)),
            Detail::new("Pay", self.pay_in_words()),
        ];
        // Survey wages need no explanation.
        let is_survey = self.pay.first().is_some_and(|it| it.basis == Basis::Survey);
        if !is_survey || room == Room::Unlimited {
            facts.push(Detail::new("Pay", topic_text(&self.pay_topic, room)));
        }
        let outlook = match headline::projection_in_words(&self.projection) {
            Some(words) => Cited::new(words, first_source(&self.projection)),
            None => topic_text(&self.outlook, room),
        };
        facts.push(Detail::new("Outlook", outlook));
        facts
    }

    fn ranges(&self) -> Ranges {
        let figures: Vec<&Figure> = self.ranges.iter().collect();
        let scale = figures.first().and_then(|figure| figure.scale);
        match scale.and_then(|id| dataset::scale(&id)) {
            Some(scale) => ranges::of_scale(scale, &figures),
            None => ranges::of_survey(&figures),
        }
    }

    /// Headline pay, or the status if there is none, with its source.
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

/// The summary or text of a topic.
fn topic_text(topic: &Topic, room: Room) -> Cited {
    let text = match room {
        Room::Unlimited => topic.text,
        _ => topic.summary,
    };
    cited(text.as_str(), topic, room)
}

/// Text of a topic with date, confidence and sources.
fn cited(text: &'static str, topic: &Topic, room: Room) -> Cited {
    let sources = topic.sources.iter().copied();
    Cited::new(dated(text, topic), sources.take(room.sources(text)))
}

/// Adds date and weak confidence to text with numbers, unless it mentions them.
pub(super) fn dated(text: &str, topic: &Topic) -> String {
    if topic.status != Status::Present || numbers(text) == 0 {
        return text.to_owned();
    }
    let year = topic.as_of.and_then(|date| date.as_str().get(..4));
    let date = year.filter(|year| !text.contains(year));
    let date = date.map(|_| display::date(topic.as_of).into_owned());
    let kind = is_weak(topic.confidence).then(|| topic.confidence.word().to_owned());
    let marks: Vec<String> = [kind, date].into_iter().flatten().collect();
    let marks = marks.join(", ");
    if marks.is_empty() {
        return text.to_owned();
    }
    if let Some(text) = text.strip_suffix(')') {
        return format!("{text}; {marks})");
    }
    match text.strip_suffix('.') {
        Some(text) => format!("{text} ({marks})."),
        None => format!("{text} ({marks})"),
    }
}

/// Counts the numbers in a text.
fn numbers(text: &str) -> usize {
    let is_outside = |letter: char| !letter.is_ascii_digit() && letter != ',';
    let words = text.split(is_outside);
    words
        .filter(|word| word.contains(|letter: char| letter.is_ascii_digit()))
        .count()
}

/// A school with its place, its awards and its accreditation.
fn named(school: &'static School, room: Room) -> Cited {
    let mut parts = vec![name_of_school(school)];
    let places = distinct([school.place, school.state]).into_iter();
    let places = places.filter(|place| is_known(*place));
    parts.extend(places.map(|place| place.as_str().to_owned()));
    let awards = match school.awards.is_empty() {
        true => String::new(),
        false => format!(": {}", awards_of_school(school)),
    };
    let text = format!(
        "{}{awards}. {}",
        parts.join(", "),
        accreditation(school, room)
    );
    let sources = match room {
        Room::Unlimited => school.sources.len(),
        _ => 1,
    };
    Cited::new(text, school.sources.iter().copied().take(sources))
}

/// What is known of a school's accreditation, with its date.
fn accreditation(school: &'static School, room: Room) -> String {
    let text = match room {
        Room::Unlimited => school.accreditation.as_str(),
        _ => opening(school.accreditation, 0),
    };
    match text.strip_prefix("Not found") {
        Some(rest) => format!("Accreditation not found{rest}"),
        None => text.to_owned(),
    }
}

/// Institutions and graduates of a program.
fn programs(row: &GraduateRow) -> Option<String> {
    let institutions = display::count(row.institutions?);
    Some(format!(
        "{institutions} institutions awarded {} {} degrees in {} (CIP {}), {}",
        display::count(row.graduates?),
        row.award.as_str(),
        row.program.as_str(),
        row.cip.as_str(),
        row.year.as_str()
    ))
}

fn joined_titles(names: &[Name]) -> String {
    let lower_first = |name: &Name| {
        let (first, rest) = name.title.as_str().split_at(1);
        format!("{}{rest}", first.to_lowercase())
    };
    let titles: Vec<String> = names.iter().map(lower_first).collect();
    titles.join("; ")
}

//! The texts of passages.

use super::{Passage, Record, joined};
use crate::model::{Award, Dataset, Item, Name, School, Standing, Topic, Verdict};
use std::borrow::Cow;

type Words = Cow<'static, str>;

impl Passage {
    /// Its text, the answer first. For figures the program adds the numbers.
    #[must_use]
    pub fn text(self, data: &Dataset) -> Words {
        match self.record(data) {
            Record::Name(name) => self::name(name).into(),
            Record::Code(code) => code.note.unwrap_or_default().into(),
            Record::Section(section) => section.summary.into(),
            Record::Item(_, item) | Record::RegionItem(_, item) => self::item(item).into(),
            Record::Misconception(misconception) => {
                let verdict = verdict(misconception.verdict);
                let evidence = misconception.evidence.iter();
                let evidence = evidence.map(|evidence| evidence.text.as_str());
                let texts = [verdict, &misconception.finding].into_iter();
                joined(texts.chain(evidence).map(Some)).into()
            }
            Record::Term(term) => term.text.into(),
            Record::Country(country) => format!(
                "The work is called {}. Entry: {}. Licence: {}. Pay: {}.",
                country.occupation,
                country.entry.summary,
                country.licence.summary,
                country.pay.summary
            )
            .into(),
            Record::Topic(country, topic) => self::topic((topic.of)(country)).into(),
            Record::Route(_, route) => {
                let facts = format!(
                    "Requires: {}. Length: {}. Award: {}.",
                    route.requires, route.length, route.award
                );
                joined([Some(&*facts), route.note.as_deref()]).into()
            }
            Record::Credential(_, credential) => {
                let short = credential.short.map(|short| format!(" ({short})"));
                let short = short.unwrap_or_default();
                let (name, issuer) = (credential.name, credential.issuer);
                format!("{name}{short}, issued by {issuer}. {}", credential.text).into()
            }
            Record::CredentialDetail(_, _, detail) => detail.text.into(),
            Record::Law(_, law) => law.text.into(),
            Record::Post(_, role) => role.note.unwrap_or_default().into(),
            Record::Figure(_, figure) => figure.note.unwrap_or_default().into(),
            Record::Series(series) => series.note.unwrap_or_default().into(),
            Record::Scale(scale) => scale.text.into(),
            Record::Alternative(alternative) => {
                format!("{} Training: {}", alternative.text, alternative.training).into()
            }
            Record::School(_, school) => self::school(school).into(),
            Record::Place(_, schools) => {
                let schools = schools.iter().map(|school| {
                    format!("{} ({}): {}.", school.name, school.place, awards(school))
                });
                schools.collect::<Vec<_>>().join(" ").into()
            }
            Record::Command(answer) => answer.text.unwrap_or_default().into(),
            Record::Subdivision(_) | Record::Industry(_) => "".into(),
        }
    }
}

fn name(name: &Name) -> String {
    let standing = match name.standing {
        Standing::Current => "",
        Standing::Former => "A former name. ",
        Standing::Unconfirmed => "Not confirmed. ",
    };
    format!("{standing}{}", name.text)
}

fn item(item: &Item) -> String {
    let answer = item.answer.map(|answer| format!("What to do: {answer}"));
    let sign = item.sign.map(|sign| format!("In practice: {sign}"));
    joined([Some(&*item.text), answer.as_deref(), sign.as_deref()])
}

/// A topic: its summary and text.
fn topic(topic: &Topic) -> String {
    format!("{}. {}", topic.summary.trim_end_matches('.'), topic.text)
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Refuted => "False.",
        Verdict::MostlyRefuted => "Mostly false.",
        Verdict::PartlyTrue => "Partly true.",
        Verdict::Unsettled => "Unsettled: sources disagree.",
    }
}

fn school(school: &School) -> String {
    let name = match school.short {
        Some(short) => format!("{} ({short}),", school.name),
        None => format!("{},", school.name),
    };
    let place = match school.place == school.state {
        true => format!("{}.", school.place),
        false => format!("{}, {}.", school.place, school.state),
    };
    let awards = format!("Awards: {}.", awards(school));
    let accreditation = format!("Accreditation: {}", school.accreditation);
    joined([
        Some(&*name),
        Some(&place),
        Some(&awards),
        Some(&accreditation),
        school.text.as_deref(),
    ])
}

/// The awards of a school.
fn awards(school: &School) -> String {
    let awards: Vec<&str> = school.awards.iter().copied().map(award).collect();
    if awards.is_empty() {
        "not found".to_owned()
    } else {
        awards.join(", ")
    }
}

fn award(award: Award) -> &'static str {
    match award {
        Award::Certificate => "certificate",
        Award::Diploma => "diploma",
        Award::Nd => "ND",
        Award::PreHnd => "pre-HND",
        Award::Hnd => "HND",
        Award::Associate => "associate degree",
        Award::Degree => "degree",
        Award::Postgraduate => "postgraduate",
    }
}

//! The texts of passages.

use super::{Kind, Passage, at, joined, some};
use crate::model::{Award, Dataset, Name, School, Standing, Topic, Verdict};
use std::borrow::Cow;

type Words = Cow<'static, str>;

impl Passage {
    /// Its text, the answer first. For figures the program adds the numbers.
    #[must_use]
    pub fn text(self, data: &Dataset) -> Words {
        match self.kind {
            Kind::Name => name(at(data.occupation.names, self.index)).into(),
            Kind::Code => some(at(data.occupation.codes, self.index).note)
                .unwrap_or_default()
                .into(),
            Kind::Section => at(data.sections, self.index).summary.as_str().into(),
            Kind::Item => item(at(at(data.sections, self.owner).items, self.index)),
            Kind::RegionItem => item(at(self.country(data).items, self.index)),
            Kind::Misconception => {
                let misconception = at(data.misconceptions, self.index);
                let verdict = verdict(misconception.verdict);
                let evidence = misconception
                    .evidence
                    .iter()
                    .map(|evidence| evidence.text.as_str());
                let texts = [verdict, misconception.finding.as_str()]
                    .into_iter()
                    .chain(evidence);
                joined(texts.map(Some)).into()
            }
            Kind::Term => at(data.terms, self.index).text.as_str().into(),
            Kind::Country => {
                let country = self.country(data);
                let (occupation, entry) =
                    (country.occupation.as_str(), country.entry.summary.as_str());
                let (licence, pay) = (
                    country.licence.summary.as_str(),
                    country.pay.summary.as_str(),
                );
                format!("The work is called {occupation}. Entry: {entry}. Licence: {licence}. Pay: {pay}.").into()
            }
            Kind::Topic => topic(self.topic(data).1),
            Kind::Route => {
                let route = at(self.country(data).routes, self.index);
                let facts = format!(
                    "Requires: {}. Length: {}. Award: {}.",
                    route.requires.as_str(),
                    route.length.as_str(),
                    route.award.as_str()
                );
                joined([Some(&*facts), some(route.note)]).into()
            }
            Kind::Credential => {
                let credential = at(self.country(data).credentials, self.index);
                let short = credential
                    .short
                    .map_or(String::new(), |short| format!(" ({})", short.as_str()));
                let name = format!(
                    "{}{short}, issued by {}.",
                    credential.name.as_str(),
                    credential.issuer.as_str()
                );
                joined([Some(&*name), Some(credential.text.as_str())]).into()
            }
            Kind::CredentialDetail => {
                let credential = at(self.country(data).credentials, self.index);
                at(credential.details, self.part).text.as_str().into()
            }
            Kind::Law => at(self.country(data).laws, self.index).text.as_str().into(),
            Kind::Post => some(at(self.country(data).roles, self.index).note)
                .unwrap_or_default()
                .into(),
            Kind::Figure => some(at(self.country(data).figures, self.index).note)
                .unwrap_or_default()
                .into(),
            Kind::Series => some(at(data.series, self.index).note)
                .unwrap_or_default()
                .into(),
            Kind::Scale => at(data.scales, self.index).text.as_str().into(),
            Kind::Alternative => {
                let alternative = at(data.alternatives, self.index);
                let training = format!("Training: {}", alternative.training.as_str());
                joined([Some(alternative.text.as_str()), Some(&*training)]).into()
            }
            Kind::School => school(at(self.country(data).schools, self.index)).into(),
            Kind::Place => {
                let schools = self.schools(data).iter().map(|school| {
                    let awards = awards(school);
                    format!(
                        "{} ({}): {awards}.",
                        school.name.as_str(),
                        school.place.as_str()
                    )
                });
                schools.collect::<Vec<_>>().join(" ").into()
            }
            Kind::Command => some(at(data.answers, self.index).text)
                .unwrap_or_default()
                .into(),
            Kind::Subdivision | Kind::Industry => "".into(),
        }
    }
}

fn name(name: &Name) -> String {
    let standing = match name.standing {
        Standing::Current => None,
        Standing::Former => Some("A former name."),
        Standing::Unconfirmed => Some("Not confirmed."),
    };
    joined([standing, Some(name.text.as_str())])
}

fn item(item: &'static crate::model::Item) -> Words {
    let answer = item
        .answer
        .map(|answer| format!("What to do: {}", answer.as_str()));
    let sign = item
        .sign
        .map(|sign| format!("In practice: {}", sign.as_str()));
    if answer.is_none() && sign.is_none() {
        return item.text.as_str().into();
    }
    joined([Some(item.text.as_str()), answer.as_deref(), sign.as_deref()]).into()
}

/// A topic: its summary and text.
fn topic(topic: &'static Topic) -> Words {
    format!(
        "{}. {}",
        topic.summary.trim_end_matches('.'),
        topic.text.as_str()
    )
    .into()
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
        Some(short) => format!("{} ({}),", school.name.as_str(), short.as_str()),
        None => format!("{},", school.name.as_str()),
    };
    let place = match school.place == school.state {
        true => format!("{}.", school.place.as_str()),
        false => format!("{}, {}.", school.place.as_str(), school.state.as_str()),
    };
    let awards = format!("Awards: {}.", awards(school));
    let accreditation = format!("Accreditation: {}", school.accreditation.as_str());
    joined([
        Some(&*name),
        Some(&place),
        Some(&awards),
        Some(&accreditation),
        some(school.text),
    ])
}

/// The awards of a school.
fn awards(school: &School) -> String {
    let awards: Vec<&str> = school
        .awards
        .iter()
        .map(|award| self::award(*award))
        .collect();
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

//! Titles and paths of passages.

use super::{Passage, Record};
use crate::model::{Aspect, Country, Dataset, Text};
use std::borrow::Cow;

type Words = Cow<'static, str>;

/// Prefix of the titles of gaps.
pub(super) const GAP_TITLE: &str = "Not found: ";
/// Maximum length of a country name that may be another word.
const SHORT_NAME: usize = 3;

impl Passage {
    /// Its title.
    #[must_use]
    pub fn title(self, data: &Dataset) -> Words {
        match self.record(data) {
            Record::Name(name) => name.name.into(),
            Record::Code(code) => format!("{} {}, {}", code.system, code.code, code.title).into(),
            Record::Section(section) => section.title.into(),
            Record::Item(_, item) => item.title.into(),
            Record::Misconception(misconception) => misconception.claim.into(),
            Record::Term(term) => match term.expansion {
                Some(expansion) => format!("{} ({expansion})", term.term).into(),
                None => term.term.into(),
            },
            Record::Country(country) => country.name.into(),
            Record::Topic(country, topic) => {
                format!("{}: {}", country.name, topic.title.to_lowercase()).into()
            }
            Record::RegionItem(country, item) => in_country(country, item.title),
            Record::Route(country, route) => in_country(country, route.title),
            Record::Credential(_, credential) => credential.name.into(),
            Record::CredentialDetail(_, credential, detail) => {
                let name = credential.short.unwrap_or(credential.name);
                format!("{name}: {}", aspect(detail.aspect)).into()
            }
            Record::Law(country, law) => in_country(country, law.name),
            Record::Post(country, role) => in_country(country, role.title),
            Record::Figure(country, figure) => in_country(country, figure.label),
            Record::Subdivision(part) => format!("Pay in {}", part.name).into(),
            Record::Series(series) => format!("Wages of {} ({})", series.title, series.id).into(),
            Record::Scale(scale) => scale.name.into(),
            Record::Alternative(alternative) => alternative.title.into(),
            Record::Industry(row) => row.industry.into(),
            Record::School(_, school) => format!("{}, {}", school.name, school.place).into(),
            Record::Place(country, schools) => {
                format!("Schools in {}, {}", schools[0].state, country.name).into()
            }
            Record::Command(answer) => answer.title.into(),
        }
    }

    /// Its path for `career get`, or the id of a section. Empty for posts, series and
    /// scales, whose paths the program resolves.
    #[must_use]
    pub fn path(self, data: &Dataset) -> Words {
        let in_country = |country: &Country, path: &str| -> Words {
            format!("{}.{path}", country.id.to_ascii_lowercase()).into()
        };
        match self.record(data) {
            Record::Name(name) => name.leads_to.into(),
            Record::Code(code) => format!("codes.{}", code.id).into(),
            Record::Section(section) => section.id.into(),
            Record::Item(section, item) => format!("{}.{}", section.id, item.id).into(),
            Record::Misconception(misconception) => {
                format!("misconceptions.{}", misconception.id).into()
            }
            Record::Term(term) => format!("explain.{}", term.id).into(),
            Record::Country(country) => in_country(country, "name"),
            Record::Topic(country, topic) => in_country(country, &format!("{}.text", topic.id)),
            Record::RegionItem(country, item) => in_country(country, &item.id),
            Record::Route(country, route) => in_country(country, &format!("routes.{}", route.id)),
            Record::Credential(country, credential) => {
                in_country(country, &format!("credentials.{}", credential.id))
            }
            Record::CredentialDetail(country, credential, detail) => {
                let aspect = segment(detail.aspect);
                in_country(country, &format!("credentials.{}.{aspect}", credential.id))
            }
            Record::Law(country, law) => in_country(country, &format!("laws.{}", law.id)),
            Record::Figure(country, figure) => {
                let is_range = figure.value.is_none() && figure.low.is_some();
                let low = if is_range { ".low" } else { "" };
                in_country(country, &format!("{}{low}", figure.id))
            }
            Record::Subdivision(part) => {
                format!("salary.{}.median", part.id.to_ascii_lowercase()).into()
            }
            Record::Alternative(alternative) => format!("alternatives.{}", alternative.id).into(),
            Record::Industry(row) => {
                let series = data.series.iter().find(|series| series.id == row.series);
                let region = series.map_or("", |series| &series.region);
                let region = region.to_ascii_lowercase();
                format!("demand.{region}.naics-{}.median", row.naics).into()
            }
            Record::School(country, school) => {
                format!("schools.{}.{}", country.id.to_ascii_lowercase(), school.id).into()
            }
            Record::Place(..) => self.schools_command(data).into(),
            Record::Command(answer) => answer.command.into(),
            Record::Post(..) | Record::Series(_) | Record::Scale(_) => "".into(),
        }
    }

    /// The command that lists the schools of a state.
    #[must_use]
    pub fn schools_command(self, data: &Dataset) -> String {
        let state = self.schools(data)[0].state.to_ascii_lowercase();
        let quote = if state.contains(' ') { "'" } else { "" };
        let country = data.regions[self.owner].id.to_ascii_lowercase();
        format!("career schools {country} --place {quote}{state}{quote}")
    }
}

/// A title after the name of its country, unless it names the country itself.
fn in_country(country: &Country, title: Text) -> Words {
    let own = title.to_ascii_lowercase();
    // A short name may be a word: Canada is also called `can`.
    let is_named =
        |name: &Text| name.len() > SHORT_NAME && own.contains(&name.to_ascii_lowercase());
    if country.aliases.iter().chain([&country.name]).any(is_named) {
        return title.into();
    }
    match title.strip_prefix(GAP_TITLE) {
        Some(rest) => format!("{}, not found: {rest}", country.name).into(),
        None => format!("{}: {title}", country.name).into(),
    }
}

/// Title of an aspect.
#[must_use]
pub fn aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Requires => "requirements",
        Aspect::Exam => "the exam",
        Aspect::Fee => "fee",
        Aspect::PassRate => "pass rate",
        Aspect::Retake => "retaking the exam",
        Aspect::Renewal => "renewal",
        Aspect::Holders => "who holds it",
        Aspect::Pay => "pay",
    }
}

/// Path segment of an aspect.
fn segment(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Requires => "requires",
        Aspect::Exam => "exam",
        Aspect::Fee => "fee",
        Aspect::PassRate => "pass-rate",
        Aspect::Retake => "retake",
        Aspect::Renewal => "renewal",
        Aspect::Holders => "holders",
        Aspect::Pay => "pay",
    }
}

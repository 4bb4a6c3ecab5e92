//! Titles and paths of passages.

use super::{Kind, Passage, at};
use crate::model::{Aspect, Dataset, Text};
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
        let own = |text: Text| Words::from(text.as_str());
        match self.kind {
            Kind::Name => own(at(data.occupation.names, self.index).name),
            Kind::Code => {
                let code = at(data.occupation.codes, self.index);
                let (system, number) = (code.system.as_str(), code.code.as_str());
                format!("{system} {number}, {}", code.title.as_str()).into()
            }
            Kind::Section => own(at(data.sections, self.index).title),
            Kind::Item => own(at(at(data.sections, self.owner).items, self.index).title),
            Kind::Misconception => own(at(data.misconceptions, self.index).claim),
            Kind::Term => {
                let term = at(data.terms, self.index);
                match term.expansion {
                    Some(expansion) => {
                        format!("{} ({})", term.term.as_str(), expansion.as_str()).into()
                    }
                    None => own(term.term),
                }
            }
            Kind::Country => own(self.country(data).name),
            Kind::Topic => {
                let title = self.topic(data).0.title;
                format!(
                    "{}: {}",
                    self.country(data).name.as_str(),
                    title.to_lowercase()
                )
                .into()
            }
            Kind::RegionItem => {
                self.in_country(data, at(self.country(data).items, self.index).title)
            }
            Kind::Route => self.in_country(data, at(self.country(data).routes, self.index).title),
            Kind::Credential => own(at(self.country(data).credentials, self.index).name),
            Kind::CredentialDetail => {
                let credential = at(self.country(data).credentials, self.index);
                let name = credential.short.unwrap_or(credential.name);
                let detail = at(credential.details, self.part);
                format!("{}: {}", name.as_str(), aspect(detail.aspect)).into()
            }
            Kind::Law => self.in_country(data, at(self.country(data).laws, self.index).name),
            Kind::Post => self.in_country(data, at(self.country(data).roles, self.index).title),
            Kind::Figure => self.in_country(data, at(self.country(data).figures, self.index).label),
            Kind::Subdivision => {
                format!("Pay in {}", at(data.subdivisions, self.index).name.as_str()).into()
            }
            Kind::Series => {
                let series = at(data.series, self.index);
                format!(
                    "Wages of {} ({})",
                    series.title.as_str(),
                    series.id.as_str()
                )
                .into()
            }
            Kind::Scale => own(at(data.scales, self.index).name),
            Kind::Alternative => own(at(data.alternatives, self.index).title),
            Kind::Industry => own(at(data.industries, self.index).industry),
            Kind::School => {
                let school = at(self.country(data).schools, self.index);
                format!("{}, {}", school.name.as_str(), school.place.as_str()).into()
            }
            Kind::Place => {
                let school = at(self.country(data).schools, self.index);
                let country = self.country(data).name.as_str();
                format!("Schools in {}, {country}", school.state.as_str()).into()
            }
            Kind::Command => own(at(data.answers, self.index).title),
        }
    }

    /// A title after the name of its country, unless it names the country itself.
    fn in_country(self, data: &Dataset, title: Text) -> Words {
        let country = self.country(data);
        let own = title.to_ascii_lowercase();
        // A short name may be a word: Canada is also called `can`.
        let is_named =
            |name: &Text| name.len() > SHORT_NAME && own.contains(&name.to_ascii_lowercase());
        if country.aliases.iter().chain([&country.name]).any(is_named) {
            return title.as_str().into();
        }
        let (name, title) = (country.name.as_str(), title.as_str());
        match title.strip_prefix(GAP_TITLE) {
            Some(rest) => format!("{name}, not found: {rest}").into(),
            None => format!("{name}: {title}").into(),
        }
    }

    /// Its path for `career get`, or the id of a section. Empty for posts, series and
    /// scales, whose paths the program resolves.
    #[must_use]
    pub fn path(self, data: &Dataset) -> Words {
        let in_country = |id: &str| {
            Words::from(format!(
                "{}.{id}",
                self.country(data).id.to_ascii_lowercase()
            ))
        };
        match self.kind {
            Kind::Name => at(data.occupation.names, self.index)
                .leads_to
                .as_str()
                .into(),
            Kind::Code => format!(
                "codes.{}",
                at(data.occupation.codes, self.index).id.as_str()
            )
            .into(),
            Kind::Section => at(data.sections, self.index).id.as_str().into(),
            Kind::Item => {
                let section = at(data.sections, self.owner);
                format!(
                    "{}.{}",
                    section.id.as_str(),
                    at(section.items, self.index).id.as_str()
                )
                .into()
            }
            Kind::Misconception => format!(
                "misconceptions.{}",
                at(data.misconceptions, self.index).id.as_str()
            )
            .into(),
            Kind::Term => format!("explain.{}", at(data.terms, self.index).id.as_str()).into(),
            Kind::Country => in_country("name"),
            Kind::Topic => in_country(&format!("{}.text", self.topic(data).0.id)),
            Kind::RegionItem => in_country(&at(self.country(data).items, self.index).id),
            Kind::Route => in_country(&format!(
                "routes.{}",
                at(self.country(data).routes, self.index).id.as_str()
            )),
            Kind::Credential => {
                let credential = at(self.country(data).credentials, self.index);
                in_country(&format!("credentials.{}", credential.id.as_str()))
            }
            Kind::CredentialDetail => {
                let credential = at(self.country(data).credentials, self.index);
                let aspect = segment(at(credential.details, self.part).aspect);
                in_country(&format!("credentials.{}.{aspect}", credential.id.as_str()))
            }
            Kind::Law => in_country(&format!(
                "laws.{}",
                at(self.country(data).laws, self.index).id.as_str()
            )),
            Kind::Figure => {
                let figure = at(self.country(data).figures, self.index);
                let low = if figure.value.is_none() && figure.low.is_some() {
                    ".low"
                } else {
                    ""
                };
                in_country(&format!("{}{low}", figure.id.as_str()))
            }
            Kind::Subdivision => {
                let part = at(data.subdivisions, self.index).id;
                format!("salary.{}.median", part.to_ascii_lowercase()).into()
            }
            Kind::Alternative => format!(
                "alternatives.{}",
                at(data.alternatives, self.index).id.as_str()
            )
            .into(),
            Kind::Industry => {
                let row = at(data.industries, self.index);
                let series = data.series.iter().find(|series| series.id == row.series);
                let region = series.map_or("", |series| series.region.as_str());
                let (region, naics) = (region.to_ascii_lowercase(), row.naics.as_str());
                format!("demand.{region}.naics-{naics}.median").into()
            }
            Kind::School => {
                let id = at(self.country(data).schools, self.index).id;
                let country = self.country(data).id.to_ascii_lowercase();
                format!("schools.{country}.{}", id.as_str()).into()
            }
            Kind::Place => self.schools_command(data).into(),
            Kind::Command => at(data.answers, self.index).command.as_str().into(),
            Kind::Post | Kind::Series | Kind::Scale => "".into(),
        }
    }
    /// The command that lists the schools of a state.
    #[must_use]
    pub fn schools_command(self, data: &Dataset) -> String {
        let country = self.country(data);
        let state = at(country.schools, self.index).state.to_ascii_lowercase();
        let quote = if state.contains(' ') { "'" } else { "" };
        let id = country.id.to_ascii_lowercase();
        format!("career schools {id} --place {quote}{state}{quote}")
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

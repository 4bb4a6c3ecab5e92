//! Metadata of a passage: text with figures, date, sources, and a command that shows
//! more.

use crate::dataset::{self, DATASET, section_with};
use crate::display::{self, Word};
use crate::document::Words;
use crate::figure::conversion::Conversion;
use crate::figure::{self, Figure};
use crate::model::{Code, Confidence, Holding, List, Role, Series, StatedFigure, Status, Text};
use crate::path;
use crate::pay::headline;
use crate::region;
use career_data::passages::{Kind, Passage};
use career_data::store::Row;

/// Date and confidence.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    pub as_of: Option<Text>,
    pub confidence: Option<Confidence>,
}

/// An item of a list of the dataset.
fn at<T: Row>(list: List<T>, index: usize) -> &'static T {
    &list.as_slice()[index]
}

/// Date and confidence of a passage.
pub fn facts(passage: Passage) -> Facts {
    let facts = |as_of, confidence| Facts { as_of, confidence };
    let Passage {
        owner, index, part, ..
    } = passage;
    let country = at(DATASET.regions, owner.min(DATASET.regions.len() - 1));
    match passage.kind {
        Kind::Item => {
            let item = at(at(DATASET.sections, owner).items, index);
            facts(item.as_of, item.confidence)
        }
        Kind::RegionItem => {
            let item = at(country.items, index);
            facts(item.as_of, item.confidence)
        }
        Kind::Topic => {
            let topic = passage.topic(&DATASET).1;
            let is_known = topic.status == Status::Present;
            facts(topic.as_of, is_known.then_some(topic.confidence))
        }
        Kind::Route => {
            let route = at(country.routes, index);
            facts(route.as_of, Some(route.confidence))
        }
        Kind::Credential => {
            let credential = at(country.credentials, index);
            facts(credential.as_of, Some(credential.confidence))
        }
        Kind::CredentialDetail => {
            let detail = at(at(country.credentials, index).details, part);
            facts(detail.as_of, detail.confidence)
        }
        Kind::Law => {
            let law = at(country.laws, index);
            facts(Some(law.date), Some(law.confidence))
        }
        Kind::Post => {
            let role = at(country.roles, index);
            facts(role.as_of, Some(role.confidence))
        }
        Kind::Figure => {
            let figure = at(country.figures, index);
            facts(figure.as_of, Some(figure.confidence))
        }
        Kind::School => {
            let school = at(country.schools, index);
            facts(school.as_of, Some(school.confidence))
        }
        Kind::Subdivision => {
            let figures = of_subdivision(passage);
            let first = figures.first();
            facts(
                first.and_then(|figure| figure.as_of),
                first.map(|figure| figure.confidence),
            )
        }
        Kind::Scale => facts(Some(at(DATASET.scales, index).from), None),
        _ => Facts::default(),
    }
}

/// Ids of the sources of a passage.
pub fn sources(passage: Passage) -> Vec<Text> {
    let Passage {
        owner, index, part, ..
    } = passage;
    let country = at(DATASET.regions, owner.min(DATASET.regions.len() - 1));
    match passage.kind {
        Kind::Name => at(DATASET.occupation.names, index).sources.to_vec(),
        Kind::Code => at(DATASET.occupation.codes, index).sources.to_vec(),
        Kind::Item => at(at(DATASET.sections, owner).items, index)
            .sources
            .to_vec(),
        Kind::RegionItem => at(country.items, index).sources.to_vec(),
        Kind::Misconception => at(DATASET.misconceptions, index).sources(),
        Kind::Term => at(DATASET.terms, index).sources.to_vec(),
        Kind::Topic => passage.topic(&DATASET).1.sources.to_vec(),
        Kind::Route => at(country.routes, index).sources.to_vec(),
        Kind::Credential => at(country.credentials, index).sources.to_vec(),
        Kind::CredentialDetail => at(at(country.credentials, index).details, part)
            .source
            .into_iter()
            .collect(),
        Kind::Law => at(country.laws, index).sources.to_vec(),
        Kind::Post => vec![at(country.roles, index).source],
        Kind::Figure => vec![at(country.figures, index).source],
        Kind::Subdivision => {
            let mut sources: Vec<Text> =
                of_subdivision(passage).iter().map(|it| it.source).collect();
            sources.dedup();
            sources
        }
        Kind::Series => vec![at(DATASET.series, index).source],
        Kind::Scale => vec![at(DATASET.scales, index).source],
        Kind::Alternative => at(DATASET.alternatives, index).sources.to_vec(),
        Kind::Industry => vec![at(DATASET.industries, index).source],
        Kind::School => at(country.schools, index).sources.to_vec(),
        Kind::Place => {
            let mut sources: Vec<Text> = Vec::new();
            for source in passage
                .schools(&DATASET)
                .iter()
                .flat_map(|school| school.sources)
            {
                if !sources.contains(source) {
                    sources.push(*source);
                }
            }
            sources
        }
        Kind::Section | Kind::Country | Kind::Command => Vec::new(),
    }
}

/// The path of a passage for `career get`, or the command that answers.
pub fn path(passage: Passage) -> Words {
    match passage.kind {
        Kind::Post => {
            let role = at(at(DATASET.regions, passage.owner).roles, passage.index);
            let scale = dataset::scale(&role.scale);
            let grade = scale.map(|scale| path::of_grade(scale, role.grade));
            format!("{}.first", grade.unwrap_or_default()).into()
        }
        Kind::Series => median(at(DATASET.series, passage.index)).into(),
        Kind::Scale => {
            let scale = at(DATASET.scales, passage.index);
            let lowest = dataset::scale_rows(scale.id).first();
            let grade = lowest.map_or(Text::default(), |row| row.grade);
            format!("{}.first", path::of_grade(scale, grade)).into()
        }
        _ => passage.path(&DATASET),
    }
}

/// The text of a passage, the answer first.
pub fn text(passage: Passage) -> Words {
    let Passage { owner, index, .. } = passage;
    let words = passage.text(&DATASET);
    let numbers = match passage.kind {
        Kind::Code => code(at(DATASET.occupation.codes, index)),
        Kind::Post => post(at(at(DATASET.regions, owner).roles, index)),
        Kind::Figure => stated(passage, at(at(DATASET.regions, owner).figures, index)),
        Kind::Subdivision => subdivision(passage),
        Kind::Series => series(at(DATASET.series, index)),
        Kind::Scale => {
            let scale = at(DATASET.scales, index);
            format!("In force from {}.", display::date(Some(scale.from)))
        }
        Kind::Industry => in_short(&figure::from_industry(at(DATASET.industries, index))),
        Kind::Alternative => {
            let series = at(DATASET.alternatives, index)
                .series
                .and_then(dataset::series);
            return match series {
                Some(series) => {
                    let region = region::with_article(region::name(series.region));
                    format!("{words} Pay in {region}: {}", newest_wages(series)).into()
                }
                None => words,
            };
        }
        _ => return words,
    };
    format!("{numbers} {words}").trim().to_owned().into()
}

/// The command that shows more.
pub fn command(passage: Passage) -> Words {
    let Passage { owner, index, .. } = passage;
    let country = at(DATASET.regions, owner.min(DATASET.regions.len() - 1));
    let id = country.id.to_lowercase();
    // A dataset need not have the section.
    let show = |section: Option<Text>| match section {
        Some(section) => format!("career show {}", section.as_str()),
        None => "career show".to_owned(),
    };
    let with = |holding| show(section_with(holding).map(|section| section.id));
    let of_country = |holding| -> Words { format!("{} --for {id}", with(holding)).into() };
    match passage.kind {
        Kind::Name | Kind::Code => with(Holding::Codes).into(),
        Kind::Section => format!("career show {}", at(DATASET.sections, index).id.as_str()).into(),
        Kind::Item => format!("career show {}", at(DATASET.sections, owner).id.as_str()).into(),
        Kind::RegionItem => {
            let entry = || section_with(Holding::Entry).map(|section| section.id);
            let section = at(country.items, index).section.or_else(entry);
            format!("{} --for {id}", show(section)).into()
        }
        Kind::Misconception => format!(
            "career misconceptions {}",
            at(DATASET.misconceptions, index).id.as_str()
        )
        .into(),
        Kind::Term => {
            let term = at(DATASET.terms, index).id.as_str();
            format!("career explain {term}").into()
        }
        Kind::Country => format!("career compare-regions {id}").into(),
        Kind::Topic => match passage.topic(&DATASET).0.id {
            "pay" | "minimum-wage" => format!("career salary {id}").into(),
            "where-to-study" => match country.schools.is_empty() {
                true => of_country(Holding::Entry),
                false => format!("career schools {id}").into(),
            },
            "outlook" => of_country(Holding::Projections),
            _ => of_country(Holding::Entry),
        },
        Kind::Route => of_country(Holding::Entry),
        Kind::Credential | Kind::CredentialDetail => of_country(Holding::Exams),
        Kind::Law => of_country(Holding::Laws),
        Kind::Post | Kind::Figure => format!("career salary {id}").into(),
        Kind::Subdivision => {
            let part = at(DATASET.subdivisions, index).id.to_lowercase();
            format!("career salary {part}").into()
        }
        Kind::Series => {
            let region = at(DATASET.series, index).region.to_lowercase();
            format!("career salary {region} --trend").into()
        }
        Kind::Scale => format!(
            "career salary {}",
            at(DATASET.scales, index).region.to_lowercase()
        )
        .into(),
        Kind::Alternative => with(Holding::Alternatives).into(),
        Kind::Industry => with(Holding::Industries).into(),
        Kind::School | Kind::Place => passage.schools_command(&DATASET).into(),
        Kind::Command => at(DATASET.answers, index).command.as_str().into(),
    }
}

/// Paths of the successors of a retired code.
pub fn successors(passage: Passage) -> Vec<String> {
    if passage.kind != Kind::Code {
        return Vec::new();
    }
    let successors = at(DATASET.occupation.codes, passage.index)
        .successors
        .iter();
    let successors = successors.filter_map(|id| dataset::code(*id));
    successors
        .map(|code| format!("codes.{}", code.id.as_str()))
        .collect()
}

/// Status of a code, its successors, and the path of its wages.
fn code(code: &Code) -> String {
    let mut text = match (code.from, code.to) {
        (_, Some(to)) => format!("Retired after {}.", display::date(Some(to))),
        (Some(from), None) => format!("In use since {}.", display::date(Some(from))),
        (None, None) => "In use.".to_owned(),
    };
    let successors = code.successors.iter().filter_map(|id| dataset::code(*id));
    let successors: Vec<String> = successors.map(successor).collect();
    if !successors.is_empty() {
        text = format!("{text} In its place: {}.", successors.join(" and "));
    }
    let Some(series) = series_of(code) else {
        return text;
    };
    let headline = dataset::region(&series.region).and_then(|region| region.headline?.series);
    let median = median(series);
    let same = match headline == Some(series.id) {
        true => format!(
            ", the same as {}",
            median.replace(&format!("{}.", series.id.as_str()), "")
        ),
        false => String::new(),
    };
    format!("{text} Wages {}: {median}{same}.", years(series))
}

fn successor(code: &Code) -> String {
    let wages =
        series_of(code).map_or(String::new(), |series| format!(", wages {}", years(series)));
    let (number, title, system) = (
        code.code.as_str(),
        code.title.as_str(),
        code.system.as_str(),
    );
    format!("{number} {title} ({system}{wages})")
}

/// The series of a code, if any. Codes of different systems may be equal, so the system
/// must match.
fn series_of(code: &Code) -> Option<&'static Series> {
    let mut under = DATASET
        .series
        .iter()
        .filter(|series| series.id.as_str().ends_with(code.code.as_str()));
    under.find(|series| series.system.starts_with(code.system.as_str()))
}

/// The path of the newest median: annual, else hourly.
fn median(series: &Series) -> String {
    let wages = format!(
        "salary.{}.{}",
        series.region.to_lowercase(),
        series.id.as_str()
    );
    let yearly = format!("{wages}.median");
    if path::has_value(&yearly) {
        yearly
    } else {
        format!("{wages}.hour.median")
    }
}

fn years(series: &Series) -> String {
    let from = display::date(Some(series.from));
    match series.to {
        Some(to) => format!("{from} to {}", display::date(Some(to))),
        None => format!("since {from}"),
    }
}

fn series(series: &'static Series) -> String {
    format!("{} Published {}.", newest_wages(series), years(series))
        .trim()
        .to_owned()
}

fn newest_wages(series: &'static Series) -> String {
    headline::newest(series.region, series.id).map_or_else(String::new, |row| {
        in_short(&headline::of_survey(row, &Conversion::default()))
    })
}

/// Pay on a grade, from the first to the top step.
fn post(role: &'static Role) -> String {
    let Some(scale) = dataset::scale(&role.scale) else {
        return String::new();
    };
    let steps = dataset::steps(scale.id, role.grade);
    let (name, rung) = (scale.name.as_str(), scale.rung.as_str());
    let grade = format!("{name}, {rung} {}", role.grade.as_str());
    let from = display::date(Some(scale.from));
    match (steps.first(), steps.last()) {
        (Some(first), Some(last)) => {
            format!(
                "{grade}: {} to {}, from {from}, pay scale.",
                figure::from_step(scale, first).amount(),
                figure::from_step(scale, last).amount()
            )
        }
        _ => format!("{grade}."),
    }
}

fn stated(passage: Passage, stated: &'static StatedFigure) -> String {
    let region = at(DATASET.regions, passage.owner);
    let figure = figure::from_stated(region, stated);
    let date = display::date(figure.as_of);
    format!("{}, {date}, {}.", figure.amount(), figure.kind())
}

fn of_subdivision(passage: Passage) -> Vec<Figure> {
    let part = at(DATASET.subdivisions, passage.index);
    let region = region::with_id(&part.id);
    region.map_or_else(Vec::new, |region| {
        headline::figures(&region, &Conversion::default())
    })
}

fn subdivision(passage: Passage) -> String {
    let figures = of_subdivision(passage);
    let Some(first) = figures.first() else {
        return "Not published.".to_owned();
    };
    let (label, date) = (first.label.to_string(), display::date(first.as_of));
    format!("{label}: {} {date}, {}.", in_short(&figures), first.kind())
}

/// Figures as a sentence.
fn in_short(figures: &[Figure]) -> String {
    let known = figures
        .iter()
        .filter(|figure| figure.status == Status::Present);
    let words = known.map(|figure| format!("{} {}", figure.statistic.word(), figure.amount()));
    let words = words.collect::<Vec<_>>().join(", ");
    if words.is_empty() {
        words
    } else {
        format!("{}.", display::capitalized(&words))
    }
}

//! What is shown of a passage: text with figures, date, sources, and a command that
//! shows more.

use crate::commands::distinct;
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

/// Date, confidence and sources.
#[derive(Debug, Default)]
pub struct Facts {
    pub as_of: Option<Text>,
    pub confidence: Option<Confidence>,
    /// Ids of the sources.
    pub sources: Vec<Text>,
}

/// An item of a list of the dataset.
fn at<T: Row>(list: List<T>, index: usize) -> &'static T {
    &list.as_slice()[index]
}

/// Date, confidence and sources of a passage.
pub fn facts(passage: Passage) -> Facts {
    let facts = |as_of, confidence, sources: &[Text]| Facts {
        as_of,
        confidence,
        sources: sources.to_vec(),
    };
    let undated = |sources: &[Text]| facts(None, None, sources);
    let Passage {
        owner, index, part, ..
    } = passage;
    let country = || at(DATASET.regions, owner);
    match passage.kind {
        Kind::Name => undated(&at(DATASET.occupation.names, index).sources),
        Kind::Code => undated(&at(DATASET.occupation.codes, index).sources),
        Kind::Item => {
            let item = at(at(DATASET.sections, owner).items, index);
            facts(item.as_of, item.confidence, &item.sources)
        }
        Kind::RegionItem => {
            let item = at(country().items, index);
            facts(item.as_of, item.confidence, &item.sources)
        }
        Kind::Misconception => undated(&at(DATASET.misconceptions, index).sources()),
        Kind::Term => undated(&at(DATASET.terms, index).sources),
        Kind::Topic => {
            let topic = passage.topic(&DATASET).1;
            let is_known = topic.status == Status::Present;
            let confidence = is_known.then_some(topic.confidence);
            facts(topic.as_of, confidence, &topic.sources)
        }
        Kind::Route => {
            let route = at(country().routes, index);
            facts(route.as_of, Some(route.confidence), &route.sources)
        }
        Kind::Credential => {
            let credential = at(country().credentials, index);
            let confidence = Some(credential.confidence);
            facts(credential.as_of, confidence, &credential.sources)
        }
        Kind::CredentialDetail => {
            let detail = at(at(country().credentials, index).details, part);
            facts(detail.as_of, detail.confidence, detail.source.as_slice())
        }
        Kind::Law => {
            let law = at(country().laws, index);
            facts(Some(law.date), Some(law.confidence), &law.sources)
        }
        Kind::Post => {
            let role = at(country().roles, index);
            facts(role.as_of, Some(role.confidence), &[role.source])
        }
        Kind::Figure => {
            let figure = at(country().figures, index);
            facts(figure.as_of, Some(figure.confidence), &[figure.source])
        }
        Kind::Subdivision => {
            let figures = of_subdivision(passage);
            let first = figures.first();
            let mut sources: Vec<Text> = figures.iter().map(|it| it.source).collect();
            sources.dedup();
            Facts {
                as_of: first.and_then(|figure| figure.as_of),
                confidence: first.map(|figure| figure.confidence),
                sources,
            }
        }
        Kind::Series => undated(&[at(DATASET.series, index).source]),
        Kind::Scale => {
            let scale = at(DATASET.scales, index);
            facts(Some(scale.from), None, &[scale.source])
        }
        Kind::Alternative => undated(&at(DATASET.alternatives, index).sources),
        Kind::Industry => undated(&[at(DATASET.industries, index).source]),
        Kind::School => {
            let school = at(country().schools, index);
            facts(school.as_of, Some(school.confidence), &school.sources)
        }
        Kind::Place => {
            let schools = passage.schools(&DATASET).iter();
            let sources = schools.flat_map(|school| school.sources).copied();
            undated(&distinct(sources))
        }
        Kind::Section | Kind::Country | Kind::Command => Facts::default(),
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
pub fn command(passage: Passage) -> String {
    let Passage { owner, index, .. } = passage;
    let country = || at(DATASET.regions, owner);
    let id = || country().id.to_lowercase();
    // A dataset need not have the section.
    let show = |section: Option<Text>| match section {
        Some(section) => format!("career show {}", section.as_str()),
        None => "career show".to_owned(),
    };
    let with = |holding| show(section_with(holding).map(|section| section.id));
    let of_country = |holding| format!("{} --for {}", with(holding), id());
    match passage.kind {
        Kind::Name | Kind::Code => with(Holding::Codes),
        Kind::Section => show(Some(at(DATASET.sections, index).id)),
        Kind::Item => show(Some(at(DATASET.sections, owner).id)),
        Kind::RegionItem => {
            let entry = || section_with(Holding::Entry).map(|section| section.id);
            let section = at(country().items, index).section.or_else(entry);
            format!("{} --for {}", show(section), id())
        }
        Kind::Misconception => {
            let claim = at(DATASET.misconceptions, index).id.as_str();
            format!("career misconceptions {claim}")
        }
        Kind::Term => {
            let term = at(DATASET.terms, index).id.as_str();
            format!("career explain {term}")
        }
        Kind::Country => format!("career compare-regions {}", id()),
        Kind::Topic => match passage.topic(&DATASET).0.id {
            "pay" | "minimum-wage" => format!("career salary {}", id()),
            "where-to-study" => match country().schools.is_empty() {
                true => of_country(Holding::Entry),
                false => format!("career schools {}", id()),
            },
            "outlook" => of_country(Holding::Projections),
            _ => of_country(Holding::Entry),
        },
        Kind::Route => of_country(Holding::Entry),
        Kind::Credential | Kind::CredentialDetail => of_country(Holding::Exams),
        Kind::Law => of_country(Holding::Laws),
        Kind::Post | Kind::Figure => format!("career salary {}", id()),
        Kind::Subdivision => {
            let part = at(DATASET.subdivisions, index).id.to_lowercase();
            format!("career salary {part}")
        }
        Kind::Series => {
            let region = at(DATASET.series, index).region.to_lowercase();
            format!("career salary {region} --trend")
        }
        Kind::Scale => {
            let region = at(DATASET.scales, index).region.to_lowercase();
            format!("career salary {region}")
        }
        Kind::Alternative => with(Holding::Alternatives),
        Kind::Industry => with(Holding::Industries),
        Kind::School | Kind::Place => passage.schools_command(&DATASET),
        Kind::Command => at(DATASET.answers, index).command.as_str().to_owned(),
    }
}

/// Paths of the successors of a retired code.
pub fn successors(passage: Passage) -> Vec<String> {
    if passage.kind != Kind::Code {
        return Vec::new();
    }
    let ids = at(DATASET.occupation.codes, passage.index).successors;
    let successors = ids.iter().filter_map(|id| dataset::code(*id));
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
        text += &format!(" In its place: {}.", successors.join(" and "));
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
    let (number, title) = (code.code.as_str(), code.title.as_str());
    format!("{number} {title} ({}{wages})", code.system.as_str())
}

/// The series of a code, if any. Codes of different systems may be equal, so the system
/// must match.
fn series_of(code: &Code) -> Option<&'static Series> {
    let is_of_code = |series: &&Series| {
        series.id.as_str().ends_with(code.code.as_str())
            && series.system.starts_with(code.system.as_str())
    };
    DATASET.series.iter().find(is_of_code)
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

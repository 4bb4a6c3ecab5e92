//! Converts records of the dataset to document entries: statements, routes,
//! credentials, laws, schools and so on in full.

use super::{Cited, Detail, Entry};
use crate::dataset;
use crate::display::{self, Word, capitalized, joined};
use crate::model::{
    Alternative, Code, Confidence, Credential, CredentialDetail, Evidence, Item, Law,
    Misconception, Name, Route, School, Source, Status, Term, Text, Topic,
};

/// A statement of a section.
#[must_use]
pub fn item(item: &'static Item) -> Entry {
    let detail = |label: &'static str, text: Option<Text>| Some(Detail::new(label, text?));
    let is_dated = item.as_of.is_some() || item.confidence.is_some();
    let details = [
        detail("answer", item.answer),
        detail("in practice", item.sign),
        detail("US code", item.occupation),
        is_dated.then(|| dated(item.as_of, item.confidence)),
    ];
    Entry {
        title: item.title.into(),
        text: item.text.into(),
        details: details.into_iter().flatten().collect(),
        sources: item.sources.to_vec(),
        ..Entry::default()
    }
}

/// The date and confidence of a record.
fn dated(as_of: Option<Text>, confidence: Option<Confidence>) -> Detail {
    let date = display::date(as_of);
    let text = match confidence {
        Some(confidence) => format!("{date}, {}", confidence.word()),
        None => date.into_owned(),
    };
    Detail::new("as of", text)
}

/// A topic of a region.
#[must_use]
pub fn topic(title: &'static str, topic: &'static Topic) -> Entry {
    let mut details = vec![Detail::new("more", topic.text)];
    if topic.status == Status::Present {
        details.push(dated(topic.as_of, Some(topic.confidence)));
    }
    Entry {
        title: title.into(),
        text: topic.summary.into(),
        details,
        sources: topic.sources.to_vec(),
        ..Entry::default()
    }
}

/// A route into the occupation.
#[must_use]
pub fn route(route: &'static Route) -> Entry {
    let mut details = vec![
        Detail::new("length", route.length),
        Detail::new("requires", route.requires),
        Detail::new("award", route.award),
        Detail::new("in short", route.short),
    ];
    details.extend(route.note.map(|note| Detail::new("note", note)));
    details.push(dated(route.as_of, Some(route.confidence)));
    Entry {
        title: route.title.into(),
        details,
        sources: route.sources.to_vec(),
        ..Entry::default()
    }
}

/// A credential with its details.
#[must_use]
pub fn credential(credential: &'static Credential) -> Entry {
    let mut details = vec![Detail::new("issued by", credential.issuer)];
    let aspects = credential.details.iter();
    details.extend(
        aspects
            .map(|detail| Detail::new(detail.aspect.word(), aspect(detail)).citing(detail.source)),
    );
    details.push(dated(credential.as_of, Some(credential.confidence)));
    Entry {
        title: name_of_credential(credential).into(),
        text: credential.text.into(),
        details,
        sources: credential.sources.to_vec(),
        ..Entry::default()
    }
}

/// The name of a credential with its abbreviation: `Registered Health Information
/// Technician (RHIT)`.
#[must_use]
pub fn name_of_credential(credential: &Credential) -> String {
    with_abbreviation(credential.name, credential.short)
}

/// A detail of a credential with its date and, if weak, its confidence.
#[must_use]
pub fn aspect(detail: &'static CredentialDetail) -> String {
    let date = detail.as_of.map(|_| display::date(detail.as_of));
    let weak = detail.confidence.filter(|confidence| is_weak(*confidence));
    let weak = weak.map(|confidence| confidence.word().into());
    match joined(date.into_iter().chain(weak), ", ") {
        marks if marks.is_empty() => detail.text.to_string(),
        marks => format!("{} ({marks})", detail.text),
    }
}

/// Whether a fact was read in a secondary source, which readers must know.
#[must_use]
pub fn is_weak(confidence: Confidence) -> bool {
    !matches!(confidence, Confidence::Official | Confidence::OfficialCopy)
}

/// A law.
#[must_use]
pub fn law(law: &'static Law) -> Entry {
    Entry {
        title: law.name.into(),
        text: law.text.into(),
        details: vec![dated(Some(law.date), Some(law.confidence))],
        sources: law.sources.to_vec(),
        ..Entry::default()
    }
}

/// A school.
#[must_use]
pub fn school(school: &'static School) -> Entry {
    let kind = match school.ownership {
        Some(owner) => format!("{}, {}", school.kind.word(), owner.word()),
        None => school.kind.word().to_owned(),
    };
    let mut details = vec![
        Detail::new("place", place_of_school(school)),
        Detail::new("kind", kind),
        Detail::new("awards", awards_of_school(school)),
        Detail::new("accreditation", school.accreditation),
    ];
    details.extend(school.text.map(|text| Detail::new("more", text)));
    details.push(dated(school.as_of, Some(school.confidence)));
    Entry {
        title: name_of_school(school).into(),
        details,
        sources: school.sources.to_vec(),
        ..Entry::default()
    }
}

/// The name of a school with its abbreviation.
#[must_use]
pub fn name_of_school(school: &School) -> String {
    with_abbreviation(school.name, school.short)
}

fn with_abbreviation(name: Text, short: Option<Text>) -> String {
    match short {
        Some(short) => format!("{name} ({short})"),
        None => name.to_string(),
    }
}

/// City and state, once if equal.
#[must_use]
pub fn place_of_school(school: &School) -> String {
    let mut names = vec![school.place, school.state];
    names.retain(|name| !name.starts_with("Not found"));
    names.dedup();
    match names.is_empty() {
        true => "not found".to_owned(),
        false => joined(names, ", "),
    }
}

/// The awards of a school: `ND, HND`.
#[must_use]
pub fn awards_of_school(school: &School) -> String {
    joined(school.awards.iter().map(|award| award.word()), ", ")
}

/// Another job or course.
#[must_use]
pub fn alternative(alternative: &'static Alternative) -> Entry {
    let mut details = vec![Detail::new("training", alternative.training)];
    if !alternative.aliases.is_empty() {
        let aliases = joined(alternative.aliases, "; ");
        details.push(Detail::new("also called", aliases));
    }
    if let Some(series) = alternative.series.and_then(dataset::series) {
        let code = format!("{} {}", series.code, series.title);
        details.push(Detail::new("counted as", code));
    }
    Entry {
        title: alternative.title.into(),
        text: alternative.text.into(),
        details,
        sources: alternative.sources.to_vec(),
        ..Entry::default()
    }
}

/// A claim with its verdict, finding and evidence.
#[must_use]
pub fn misconception(misconception: &'static Misconception) -> Entry {
    let mut details = Vec::new();
    if !misconception.regions.is_empty() {
        let regions = joined(misconception.regions, ", ");
        details.push(Detail::new("applies to", regions));
    }
    if !misconception.aliases.is_empty() {
        let aliases = joined(misconception.aliases, "; ");
        details.push(Detail::new("keywords", aliases));
    }
    details.extend(
        misconception
            .short
            .map(|short| Detail::new("in short", short)),
    );
    details.extend(misconception.evidence.iter().map(evidence));
    Entry {
        title: format!("\"{}\"", misconception.claim).into(),
        aside: capitalized(misconception.verdict.word()).into(),
        text: misconception.finding.into(),
        details,
        ..Entry::default()
    }
}

fn evidence(evidence: &'static Evidence) -> Detail {
    let region = evidence.region.map(|region| format!("{region}, "));
    let region = region.unwrap_or_default();
    let text = format!(
        "{}: {} ({region}{}, {})",
        evidence.short,
        evidence.text,
        display::date(evidence.as_of),
        evidence.confidence.word()
    );
    Detail::new(evidence.stance.word(), Cited::new(text, [evidence.source]))
}

/// A term of the glossary.
#[must_use]
pub fn term(term: &'static Term) -> Entry {
    Entry {
        title: name_of_term(term).into(),
        text: term.text.into(),
        sources: term.sources.to_vec(),
        ..Entry::default()
    }
}

/// A term with its expansion: `RHIT, Registered Health Information Technician`.
#[must_use]
pub fn name_of_term(term: &Term) -> String {
    match term.expansion {
        Some(expansion) => format!("{}, {expansion}", term.term),
        None => term.term.to_string(),
    }
}

/// A code of the occupation.
#[must_use]
pub fn code(code: &'static Code) -> Entry {
    let years = years_of_code(code).map(|years| Detail::new("used", years));
    let mut details: Vec<Detail> = years.into_iter().collect();
    if !code.successors.is_empty() {
        let successors = joined(code.successors, ", ");
        details.push(Detail::new("replaced by", successors));
    }
    details.extend(code.note.map(|note| Detail::new("note", note)));
    Entry {
        title: format!("{} {}", code.system, code.code).into(),
        text: code.title.into(),
        details,
        sources: code.sources.to_vec(),
        ..Entry::default()
    }
}

/// The years in which a code was used, as far as known.
#[must_use]
pub fn years_of_code(code: &Code) -> Option<String> {
    let (from, to) = (display::date(code.from), display::date(code.to));
    match (code.from, code.to) {
        (None, None) => None,
        (Some(_), None) => Some(format!("since {from}")),
        (None, Some(_)) => Some(format!("until {to}")),
        (Some(_), Some(_)) => Some(format!("{from} to {to}")),
    }
}

/// Another name of the occupation.
#[must_use]
pub fn name(name: &'static Name) -> Entry {
    Entry {
        title: format!("{} ({})", name.name, name.standing.word()).into(),
        text: name.text.into(),
        details: vec![Detail::new("see", name.leads_to)],
        sources: name.sources.to_vec(),
        ..Entry::default()
    }
}

/// The facts about a publication.
#[must_use]
pub fn source(source: &'static Source) -> Vec<Detail> {
    let fact = |label: &'static str, text: Option<Text>| Some(Detail::new(label, text?));
    let (published, retrieved) = (source.published, Some(source.retrieved));
    let facts = [
        fact("id", Some(source.id)),
        fact("publisher", Some(source.publisher)),
        fact("address", source.address),
        Some(Detail::new("published", display::date(published))),
        Some(Detail::new("retrieved", display::date(retrieved))),
        fact("read in", source.read_in),
        fact("licence", Some(source.licence)),
        fact("credit", source.attribution),
        fact("note", source.note),
    ];
    facts.into_iter().flatten().collect()
}

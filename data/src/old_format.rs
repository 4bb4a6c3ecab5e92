//! Completes files that are still in the format of before: to be deleted when
//! all of them are in the new one.

use crate::model::{
    Alternative, Code, Country, FigureRole, Holding, List, Name, Occupation, Section, StatedFigure,
    Status, Text,
};
use serde::Deserialize;

/// `occupation.toml`, where the alternatives used to be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OccupationFile {
    title: Text,
    title_singular: Text,
    summary: Text,
    codes: List<Code>,
    names: List<Name>,
    #[serde(default)]
    neighbours: Vec<Neighbour>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Neighbour {
    code: Option<Text>,
    title: Text,
    text: Text,
    sources: List<Text>,
}

impl OccupationFile {
    pub fn into_parts(self) -> (Occupation, Vec<Alternative>) {
        let occupation = Occupation {
            title: self.title,
            title_singular: self.title_singular,
            summary: self.summary,
            codes: self.codes,
            names: self.names,
        };
        let alternatives = self.neighbours.into_iter().map(|neighbour| Alternative {
            id: Text::new(neighbour.title.to_lowercase().replace(' ', "-").leak()),
            title: neighbour.title,
            short: None,
            aliases: List::default(),
            text: neighbour.text,
            training: None,
            training_short: None,
            series: neighbour.code,
            status: Status::Present,
            sources: neighbour.sources,
            questions: List::default(),
        });
        (occupation, alternatives.collect())
    }
}

/// A section that does not say what it holds holds what it used to show.
pub fn holds(section: &Section) -> List<Holding> {
    if !section.holds.is_empty() {
        return section.holds;
    }
    let holds: &[Holding] = match section.id.as_str() {
        "education" => &[Holding::Entry],
        "regulation" => &[Holding::Laws],
        "salary" => &[Holding::Pay],
        "outlook" => &[Holding::Projections],
        "demand" => &[Holding::Industries],
        "advancement" => &[Holding::NeighbourPay],
        "misconceptions" => &[Holding::Misconceptions],
        "codes" => &[Holding::Codes],
        _ => &[],
    };
    holds.to_vec().into()
}

/// The figures of a region, the one whose id says so marked as the minimum wage.
pub fn figures(region: &Country) -> List<StatedFigure> {
    let mark = |figure: &StatedFigure| StatedFigure {
        role: match figure.id.as_str() {
            "minimum-wage" => Some(FigureRole::MinimumWage),
            id if id
                .strip_prefix("minimum-wage-")
                .is_some_and(|year| year.bytes().all(|b| b.is_ascii_digit())) =>
            {
                Some(FigureRole::PastMinimumWage)
            }
            _ => figure.role,
        },
        ..*figure
    };
    region.figures.iter().map(mark).collect::<Vec<_>>().into()
}

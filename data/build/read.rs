//! Reads the files of the dataset into the types of the program.
//!
//! Every file is read even when one before it is wrong, so that one build tells
//! of everything that is to be mended.

use crate::check;
use crate::model::{
    Country, Dataset, IndustryRow, Item, List, Misconception, Occupation, ProjectionRow, RateRow,
    Scale, ScaleRow, Section, Series, Source, Subdivision, Term, Text, WageRow,
};
use serde::{Deserialize, de::DeserializeOwned};
use std::{fmt, fs, path::Path};

/// Something wrong with the data, told in one line.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    /// Path below the folder of the dataset, with `/` between its parts.
    pub file: String,
    /// Counted from 1; none where it is about no line in particular.
    pub line: Option<usize>,
    pub reason: String,
}

/// In one line, whatever the files hold.
impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        let line = self.line.map_or(String::new(), |line| format!(":{line}"));
        for letter in format!("data/{}{line}: {}", self.file, self.reason).chars() {
            match letter.is_control() {
                true => write!(to, "{}", letter.escape_default())?,
                false => write!(to, "{letter}")?,
            }
        }
        Ok(())
    }
}

/// Reads and checks the dataset in the folder `data`.
///
/// # Errors
///
/// Everything that is wrong with it, in the order of the files.
pub fn dataset(data: &Path) -> Result<Dataset, Vec<Problem>> {
    let mut files = Files {
        data,
        problems: Vec::new(),
        texts: Vec::new(),
    };
    let dataset = files.dataset();
    let mut problems = files.problems;
    if problems.is_empty() {
        problems = check::dataset(&dataset, &files.texts);
    }
    if problems.is_empty() {
        Ok(dataset)
    } else {
        Err(problems)
    }
}

/// A file that was read: its path below the folder, and what it says.
pub type FileText = (String, String);

struct Files<'a> {
    data: &'a Path,
    problems: Vec<Problem>,
    texts: Vec<FileText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Release {
    version: Text,
    sections: Vec<String>,
}

/// `misconceptions.toml` is a section that holds claims beside its items.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MisconceptionFile {
    id: Text,
    title: Text,
    summary: Text,
    misconceptions: List<Misconception>,
    items: List<Item>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeriesFile {
    series: Vec<Series>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScaleFile {
    scales: Vec<Scale>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermFile {
    terms: List<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    sources: List<Source>,
}

impl Files<'_> {
    /// The dataset as far as it can be read; what cannot be is among the problems.
    fn dataset(&mut self) -> Dataset {
        let release = self.toml::<Release>("release.toml");
        let occupation = self.toml::<Occupation>("occupation.toml");
        let misconceptions = self.toml::<MisconceptionFile>("misconceptions.toml");
        let (version, names) = release.map_or_else(Default::default, |r| (r.version, r.sections));
        let sections: Vec<Section> = names
            .iter()
            .filter_map(|name| match (&misconceptions, name.as_str()) {
                (file, "misconceptions") => file.as_ref().map(|file| Section {
                    id: file.id,
                    title: file.title,
                    summary: file.summary,
                    items: file.items,
                }),
                _ => self.toml(&format!("{name}.toml")),
            })
            .collect();
        let mut regions: Vec<Country> = self
            .names("regions", ".toml")
            .iter()
            .filter_map(|name| self.toml(name))
            .collect();
        regions.sort_by_key(|region: &Country| region.id);

        Dataset {
            version,
            occupation: occupation.unwrap_or_default(),
            sections: sections.into(),
            misconceptions: misconceptions
                .map(|file| file.misconceptions)
                .unwrap_or_default(),
            regions: regions.into(),
            subdivisions: sorted(self.tables("-subdivisions.csv"), |part: &Subdivision| {
                part.id
            }),
            series: self
                .toml("figures/series.toml")
                .map(|file: SeriesFile| sorted(file.series, |series| series.id))
                .unwrap_or_default(),
            wages: sorted(self.tables("-wages.csv"), |row: &WageRow| {
                (row.region, row.series, row.survey)
            }),
            projections: sorted(self.tables("-projections.csv"), |row: &ProjectionRow| {
                (row.series, row.round)
            }),
            industries: sorted(self.tables("-industries.csv"), |row: &IndustryRow| {
                row.series
            }),
            scales: self
                .toml("figures/scales.toml")
                .map(|file: ScaleFile| sorted(file.scales, |scale| scale.id))
                .unwrap_or_default(),
            scale_rows: sorted(self.tables("-scale.csv"), |row: &ScaleRow| row.scale),
            rates: sorted(self.tables("money.csv"), |row: &RateRow| {
                (row.currency, row.year)
            }),
            terms: self
                .toml("glossary.toml")
                .map(|file: TermFile| file.terms)
                .unwrap_or_default(),
            sources: self
                .toml("sources.toml")
                .map(|file: SourceFile| file.sources)
                .unwrap_or_default(),
        }
    }

    /// Reads one TOML file.
    fn toml<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let text = self.text(name)?;
        match toml::from_str(&text) {
            Ok(value) => Some(value),
            Err(error) => {
                let line = error
                    .span()
                    .map(|span| text[..span.start].matches('\n').count() + 1);
                self.problem(name, line, error.message());
                None
            }
        }
    }

    /// Reads every table of figures whose file name ends in `ending`.
    fn tables<T: DeserializeOwned>(&mut self, ending: &str) -> Vec<T> {
        self.names("figures", ending)
            .iter()
            .flat_map(|name| self.csv(name))
            .collect()
    }

    /// Reads one CSV file; its first line names the fields.
    fn csv<T: DeserializeOwned>(&mut self, name: &str) -> Vec<T> {
        let Some(text) = self.text(name) else {
            return Vec::new();
        };
        let mut rows = Vec::new();
        for row in csv::Reader::from_reader(text.as_bytes()).deserialize() {
            match row {
                Ok(row) => rows.push(row),
                Err(error) => {
                    let line = error.position().map(csv::Position::line);
                    let line = line.and_then(|line| usize::try_from(line).ok());
                    let reason = match error.kind() {
                        csv::ErrorKind::Deserialize { err, .. } => err.kind().to_string(),
                        csv::ErrorKind::UnequalLengths {
                            len, expected_len, ..
                        } => format!("the row has {len} cells, and the header {expected_len}"),
                        _ => error.to_string(),
                    };
                    self.problem(name, line, &reason);
                }
            }
        }
        rows
    }

    fn text(&mut self, name: &str) -> Option<String> {
        match fs::read_to_string(self.data.join(name)) {
            Ok(text) => {
                self.texts.push((name.to_owned(), text.clone()));
                Some(text)
            }
            Err(error) => {
                self.problem(name, None, &error.to_string());
                None
            }
        }
    }

    /// The files of a folder whose names end in `ending`, in alphabetical order.
    fn names(&mut self, folder: &str, ending: &str) -> Vec<String> {
        let entries = match fs::read_dir(self.data.join(folder)) {
            Ok(entries) => entries,
            Err(error) => {
                self.problem(folder, None, &error.to_string());
                return Vec::new();
            }
        };
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(ending))
            .map(|name| format!("{folder}/{name}"))
            .collect();
        names.sort();
        names
    }

    fn problem(&mut self, file: &str, line: Option<usize>, reason: &str) {
        self.problems.push(Problem {
            file: file.to_owned(),
            line,
            reason: reason.replace('\n', " "),
        });
    }
}

/// The rows in the order of a key, by which the program finds them. Those with
/// the same key stay as their files have them.
fn sorted<T, K: Ord>(mut rows: Vec<T>, key: impl Fn(&T) -> K) -> List<T> {
    rows.sort_by_key(key);
    rows.into()
}

//! Reads the files of the dataset.
//!
//! Every file is read despite errors, so that one build reports all problems.

use crate::check;
use crate::model::{
    Alternative, Answer, Country, Dataset, GraduateRow, Group, Holding, IndustryRow, Item, List,
    Misconception, Occupation, ProjectionRow, RateRow, RateSources, Scale, ScaleRow, School,
    Section, Series, Source, Subdivision, Term, Text, WageRow,
};
use crate::passages;
use crate::problem::{FileText, Problem};
use crate::search::build;
use crate::search::index::Index;
use crate::search::vocabulary::{Synonyms, Vocabulary};
use crate::store::Row;
use serde::{Deserialize, de::DeserializeOwned};
use std::{fs, io::ErrorKind, path::Path};

/// Reads and checks the dataset in the directory `data`.
///
/// # Errors
///
/// All problems, in the order of the files.
pub fn dataset(data: &Path) -> Result<Dataset, Vec<Problem>> {
    let mut files = Files::new(data);
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

/// Builds the search index of a dataset; the synonyms are in the directory `data`.
///
/// # Errors
///
/// All problems in the synonyms.
pub fn index(data: &Path, dataset: &Dataset) -> Result<Index, Vec<Problem>> {
    let mut files = Files::new(data);
    let synonyms: Synonyms = files.toml(SYNONYMS).unwrap_or_default();
    let (regions, places) = passages::region_names(dataset);
    let terms = dataset.terms.iter();
    let abbreviations: Vec<String> = terms.map(|term| term.term.to_string()).collect();
    let vocabulary = Vocabulary::new(&synonyms, &regions, &places, &abbreviations);
    for reason in &vocabulary.problems {
        files.problem(SYNONYMS, None, reason);
    }
    if !files.problems.is_empty() {
        return Err(files.problems);
    }
    Ok(build::index(&passages::documents(dataset), &vocabulary))
}

const SYNONYMS: &str = "synonyms.toml";

/// All problems in the directory `data`, sorted by file. Rules are checked as far as
/// the files can be read.
#[must_use]
pub fn problems(data: &Path) -> Vec<Problem> {
    let mut files = Files::new(data);
    let dataset = files.dataset();
    let mut problems = files.problems;
    problems.extend(check::dataset(&dataset, &files.texts));
    if problems.is_empty() {
        problems.extend(index(data, &dataset).err().unwrap_or_default());
    }
    problems.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
    problems
}

struct Files<'a> {
    data: &'a Path,
    problems: Vec<Problem>,
    texts: Vec<FileText>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Release {
    version: Text,
    sections: Vec<String>,
    default_regions: List<Text>,
    #[serde(default)]
    rates: RateSources,
}

/// A section file, which may contain other lists.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionFile {
    id: Text,
    title: Text,
    summary: Text,
    #[serde(default)]
    holds: List<Holding>,
    #[serde(default)]
    groups: List<Group>,
    #[serde(default)]
    items: List<Item>,
    #[serde(default)]
    misconceptions: Vec<Misconception>,
    #[serde(default)]
    alternatives: Vec<Alternative>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SchoolFile {
    schools: List<School>,
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
struct AnswerFile {
    answers: List<Answer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermFile {
    terms: List<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    sources: Vec<Source>,
}

impl<'a> Files<'a> {
    fn new(data: &'a Path) -> Self {
        Files {
            data,
            problems: Vec::new(),
            texts: Vec::new(),
        }
    }

    /// The dataset as far as it can be read; reports problems.
    fn dataset(&mut self) -> Dataset {
        let release: Release = self.toml("release.toml").unwrap_or_default();
        let occupation = self.toml::<Occupation>("occupation.toml");
        let (mut sections, mut misconceptions, mut alternatives) = (vec![], vec![], vec![]);
        for name in release.sections {
            let Some(file) = self.toml::<SectionFile>(&format!("{name}.toml")) else {
                continue;
            };
            misconceptions.extend(file.misconceptions);
            alternatives.extend(file.alternatives);
            sections.push(Section {
                id: file.id,
                title: file.title,
                summary: file.summary,
                holds: file.holds,
                groups: file.groups,
                items: file.items,
            });
        }

        Dataset {
            version: release.version,
            default_regions: release.default_regions,
            occupation: occupation.unwrap_or_default(),
            sections: sections.into(),
            misconceptions: misconceptions.into(),
            alternatives: alternatives.into(),
            answers: self
                .toml("answers.toml")
                .map(|file: AnswerFile| file.answers)
                .unwrap_or_default(),
            regions: self.regions(),
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
            rate_sources: release.rates,
            graduates: sorted(self.tables("-graduates.csv"), |row: &GraduateRow| {
                (row.region, row.cip, row.award, row.year)
            }),
            terms: self
                .toml("glossary.toml")
                .map(|file: TermFile| file.terms)
                .unwrap_or_default(),
            sources: self.sources(),
        }
    }

    /// The countries, each with the schools of its file.
    fn regions(&mut self) -> List<Country> {
        let mut regions = Vec::new();
        let mut schools = self.names("schools", ".toml");
        for name in self.names("regions", ".toml") {
            let school_file = name.replacen("regions", "schools", 1);
            let region = self.toml::<Country>(&name);
            let school_file = schools.iter().position(|name| *name == school_file);
            let school_file = school_file.map(|at| schools.swap_remove(at));
            let schools = school_file.and_then(|name| self.toml::<SchoolFile>(&name));
            regions.extend(region.map(|region| Country {
                schools: schools.map(|file| file.schools).unwrap_or_default(),
                ..region
            }));
        }
        for file in schools {
            self.problem(&file, None, "no region has a file of this name");
        }
        sorted(regions, |region| region.id)
    }

    /// The sources of all files.
    fn sources(&mut self) -> List<Source> {
        let mut files = self.names("sources", ".toml");
        files.insert(0, "sources.toml".to_owned());
        let sources = files.iter().filter_map(|file| {
            let file: SourceFile = self.toml(file)?;
            Some(file.sources)
        });
        sorted(sources.flatten().collect(), |source| source.id)
    }

    /// Reads a TOML file.
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

    /// Reads a CSV file with a header.
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

    /// The files of a directory whose names end in `ending`, sorted. The directory is
    /// optional.
    fn names(&mut self, folder: &str, ending: &str) -> Vec<String> {
        let entries = match fs::read_dir(self.data.join(folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Vec::new(),
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

/// Sorts rows by key, stably; the program looks them up by binary search.
fn sorted<T: Row, K: Ord>(mut rows: Vec<T>, key: impl Fn(&T) -> K) -> List<T> {
    rows.sort_by_key(key);
    rows.into()
}

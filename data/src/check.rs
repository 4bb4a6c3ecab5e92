//! Rules of the dataset that its types cannot express.
//!
//! Each rule has a test in `tests/rules` that breaks it.

mod date;
mod figures;
mod region;
mod sources;
mod statements;

pub use date::is_date;

use crate::model::{Dataset, Questions, Series, Text};
use crate::problem::{FileText, Problem};
use std::collections::{BTreeMap, BTreeSet};

/// All violations in a dataset whose files could be read.
#[must_use]
pub fn dataset(data: &Dataset, texts: &[FileText]) -> Vec<Problem> {
    let mut check = Check {
        texts,
        problems: Vec::new(),
        cited: BTreeSet::new(),
        asked: BTreeSet::new(),
        files: texts.iter().map(|(name, _)| name.as_str()).collect(),
        sources: data.sources.iter().map(|source| source.id).collect(),
        regions: region_ids(data),
        series: data.series.iter().map(|it| (it.id, it)).collect(),
        paid: data
            .wages
            .iter()
            .map(|row| (row.series, row.region))
            .collect(),
        grades: data
            .scale_rows
            .iter()
            .map(|row| (row.scale, row.grade))
            .collect(),
    };
    check.ascii();
    check.release(data);
    check.occupation(data);
    check.sections(data);
    check.misconceptions(data);
    check.alternatives(data);
    let mut ids = BTreeSet::new();
    for region in data.regions {
        check.region(data, region, &mut ids);
    }
    check.subdivisions(data, &mut ids);
    check.wages(data);
    check.series(data);
    check.projections(data);
    check.industries(data);
    check.graduates(data);
    check.scales(data);
    check.rates(data);
    check.glossary(data);
    check.answers(data);
    check.sources(data);
    check.problems
}

fn region_ids(data: &Dataset) -> BTreeSet<Text> {
    let countries = data.regions.iter().map(|region| region.id);
    countries
        .chain(data.subdivisions.iter().map(|part| part.id))
        .collect()
}

struct Check<'a> {
    texts: &'a [FileText],
    problems: Vec<Problem>,
    cited: BTreeSet<Text>,
    /// Questions so far, in lower case.
    asked: BTreeSet<String>,
    files: BTreeSet<&'a str>,
    sources: BTreeSet<Text>,
    regions: BTreeSet<Text>,
    series: BTreeMap<Text, &'a Series>,
    /// Pairs of series and region with wages.
    paid: BTreeSet<(Text, Text)>,
    /// Pairs of scale and grade.
    grades: BTreeSet<(Text, Text)>,
}

impl Check<'_> {
    /// Reports a problem at the first line of the file with `at` as a quoted value or
    /// at its start, else at the first line that contains it.
    fn problem(&mut self, file: &str, at: &str, reason: impl Into<String>) {
        let text = self.texts.iter().find(|(name, _)| name == file);
        let value = format!("\"{at}\"");
        let line = text.and_then(|(_, text)| {
            let is_about =
                |line: &str| line.contains(&value) || (!at.is_empty() && line.starts_with(at));
            let about = text.lines().position(is_about);
            about.or_else(|| text.lines().position(|line| line.contains(at)))
        });
        let problem = Problem {
            file: file.to_owned(),
            line: line.map(|line| line + 1),
            reason: reason.into(),
        };
        // Report identical problems of many rows once.
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// The `C` locale supports only ASCII, and control characters are mistakes.
    fn ascii(&mut self) {
        for (file, text) in self.texts {
            for (index, line) in text.lines().enumerate() {
                if let Some(odd) = line.chars().find(|&c| !(' '..='~').contains(&c)) {
                    self.problems.push(Problem {
                        file: file.clone(),
                        line: Some(index + 1),
                        reason: format!("{odd:?} is not printable ASCII"),
                    });
                }
            }
        }
    }

    fn release(&mut self, data: &Dataset) {
        let file = "release.toml";
        self.date(file, data.version);
        for &region in data.default_regions {
            if !data.regions.iter().any(|known| known.id == region) {
                let reason = format!("default region '{region}' has no file");
                self.problem(file, &region, reason);
            }
        }
        if data.default_regions.is_empty() {
            self.problem(file, "default_regions", "no default region");
        }
    }

    fn id(&mut self, file: &str, id: Text, seen: &mut BTreeSet<Text>) {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || !id.chars().all(fits) {
            let reason = format!("id '{id}' is not lower-case words joined by '-'");
            self.problem(file, &id, reason);
        }
        self.unique(file, id, seen);
    }

    fn unique(&mut self, file: &str, key: Text, seen: &mut BTreeSet<Text>) {
        if !seen.insert(key) {
            self.problem(file, &key, format!("duplicate '{key}'"));
        }
    }

    /// The file name must match the id: a copy with an unchanged id would replace the
    /// original.
    fn named_for(&mut self, file: &str, id: Text) {
        if !self.files.contains(file) {
            let reason = format!("file name does not match the id '{id}'");
            self.problem(file, &id, reason);
        }
    }

    fn date(&mut self, file: &str, date: Text) {
        if !is_date(&date) {
            let reason = format!("'{date}' is not an ISO 8601 date");
            self.problem(file, &date, reason);
        }
    }

    fn dates(&mut self, file: &str, dates: &[Option<Text>]) {
        for date in dates.iter().flatten() {
            self.date(file, *date);
        }
    }

    fn cite(&mut self, file: &str, sources: &[Text]) {
        for &source in sources {
            self.cited.insert(source);
            if !self.sources.contains(&source) {
                let reason = format!("unknown source '{source}'");
                self.problem(file, &source, reason);
            }
        }
    }

    /// At least one source is required.
    fn cite_some(&mut self, file: &str, id: Text, sources: &[Text]) {
        if sources.is_empty() {
            let reason = format!("'{id}' has no source");
            self.problem(file, &id, reason);
        }
        self.cite(file, sources);
    }

    fn known_region(&mut self, file: &str, region: Text) {
        if !self.regions.contains(&region) {
            let reason = format!("region '{region}' has no file");
            self.problem(file, &region, reason);
        }
    }

    fn known_series(&mut self, file: &str, series: Text) {
        if !self.series.contains_key(&series) {
            let reason = format!("unknown series '{series}'");
            self.problem(file, &series, reason);
        }
    }

    fn currency(&mut self, file: &str, currency: Text) {
        if currency.len() != 3 || !currency.chars().all(|c| c.is_ascii_uppercase()) {
            let reason = format!("'{currency}' is not an ISO 4217 currency code");
            self.problem(file, &currency, reason);
        }
    }

    /// Questions are short and unique.
    fn questions(&mut self, file: &str, questions: Questions) {
        const LONGEST: usize = 80;
        for question in questions.as_slice() {
            let reason = if question.is_empty() || question.len() > LONGEST {
                format!("question is not 1 to {LONGEST} characters long")
            } else if !self.asked.insert(question.to_lowercase()) {
                "duplicate question".to_owned()
            } else {
                continue;
            };
            self.problem(file, question, reason);
        }
    }

    /// Short forms have a limited length.
    fn short(&mut self, file: &str, id: Text, key: &str, value: Option<Text>, longest: usize) {
        let Some(value) = value else {
            return;
        };
        if value.is_empty() || value.len() > longest {
            let reason = format!("{key} of '{id}' is not 1 to {longest} characters long");
            self.problem(file, &value, reason);
        }
    }

    /// Long titles, claims and requirements need a short form, under a key of its own.
    fn short_of(
        &mut self,
        file: &str,
        id: Text,
        key: &str,
        long: Text,
        value: Option<Text>,
        longest: usize,
    ) {
        self.short(file, id, key, value, longest);
        if value.is_none() && long.len() > longest {
            let reason = format!("'{id}' has no {key}");
            self.problem(file, &id, reason);
        }
    }
}

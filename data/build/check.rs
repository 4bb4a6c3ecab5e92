//! The rules of the dataset that its types cannot hold.
//!
//! Each rule is one function here and one broken file in `tests/data_rules`.

use crate::model::{
    Country, Dataset, Measure, Number, Series, Source, StatedFigure, Statistic, Status, Text,
    Topic, WageRow,
};
use crate::read::{FileText, Problem};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is wrong with a dataset whose files could all be read.
pub fn dataset(data: &Dataset, texts: &[FileText]) -> Vec<Problem> {
    let mut check = Check {
        texts,
        problems: Vec::new(),
        cited: BTreeSet::new(),
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
    check.plain_text();
    check.date("release.toml", data.version);
    check.occupation(data);
    check.sections(data);
    check.misconceptions(data);
    let mut ids = BTreeSet::new();
    for region in data.regions {
        check.region(data, region, &mut ids);
    }
    check.subdivisions(data, &mut ids);
    check.wages(data);
    check.projections(data);
    check.industries(data);
    check.scales(data);
    check.rates(data);
    check.glossary(data);
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
    files: BTreeSet<&'a str>,
    sources: BTreeSet<Text>,
    regions: BTreeSet<Text>,
    series: BTreeMap<Text, &'a Series>,
    /// Every series with each region that it has wages for.
    paid: BTreeSet<(Text, Text)>,
    /// Every scale with each of its grades.
    grades: BTreeSet<(Text, Text)>,
}

impl Check<'_> {
    /// Notes a problem at the first line of the file that is about `at`: that has
    /// it as a whole value or begins with it, else that has it anywhere.
    fn problem(&mut self, file: &str, at: &str, reason: String) {
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
            reason,
        };
        // What a hundred rows have wrong alike is told once.
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// A `C` locale can show ASCII only, and a control character is never meant.
    fn plain_text(&mut self) {
        for (file, text) in self.texts {
            for (index, line) in text.lines().enumerate() {
                if let Some(odd) = line.chars().find(|&c| !(' '..='~').contains(&c)) {
                    self.problems.push(Problem {
                        file: file.clone(),
                        line: Some(index + 1),
                        reason: format!("{odd:?} is not plain ASCII text"),
                    });
                }
            }
        }
    }

    fn id(&mut self, file: &str, id: Text, seen: &mut BTreeSet<Text>) {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || !id.chars().all(fits) {
            let reason = format!("id '{}' is not lower case words joined by '-'", id.as_str());
            self.problem(file, id.as_str(), reason);
        }
        self.once(file, id, seen);
    }

    fn once(&mut self, file: &str, key: Text, seen: &mut BTreeSet<Text>) {
        if !seen.insert(key) {
            let reason = format!("'{}' is there twice", key.as_str());
            self.problem(file, key.as_str(), reason);
        }
    }

    /// A file is named for what it holds: a copy that was not renamed inside
    /// would take the place of what it was copied from.
    fn named_for(&mut self, file: &str, id: Text) {
        if !self.files.contains(file) {
            let reason = format!("no such file, though one has the id '{}'", id.as_str());
            self.problem(file, id.as_str(), reason);
        }
    }

    fn date(&mut self, file: &str, date: Text) {
        if !is_date(date.as_str()) {
            let reason = format!("'{}' is no date of ISO 8601", date.as_str());
            self.problem(file, date.as_str(), reason);
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
                let reason = format!(
                    "cites '{}', which sources.toml does not have",
                    source.as_str()
                );
                self.problem(file, source.as_str(), reason);
            }
        }
    }

    /// What could be doubted needs a source.
    fn cite_some(&mut self, file: &str, id: Text, sources: &[Text]) {
        if sources.is_empty() {
            self.problem(
                file,
                id.as_str(),
                format!("'{}' has no source", id.as_str()),
            );
        }
        self.cite(file, sources);
    }

    fn known_region(&mut self, file: &str, region: Text) {
        if !self.regions.contains(&region) {
            let reason = format!("region '{}' has no file", region.as_str());
            self.problem(file, region.as_str(), reason);
        }
    }

    fn occupation(&mut self, data: &Dataset) {
        let file = "occupation.toml";
        let mut ids = BTreeSet::new();
        for code in data.occupation.codes {
            self.id(file, code.id, &mut ids);
            self.dates(file, &[code.from, code.to]);
            self.cite_some(file, code.id, &code.sources);
        }
        for code in data.occupation.codes {
            for successor in code.successors {
                if !ids.contains(successor) {
                    let reason = format!("successor '{}' is no code", successor.as_str());
                    self.problem(file, successor.as_str(), reason);
                }
            }
        }
        for name in data.occupation.names {
            self.cite_some(file, name.name, &name.sources);
        }
        for neighbour in data.occupation.neighbours {
            self.cite_some(file, neighbour.title, &neighbour.sources);
            if let Some(code) = neighbour.code {
                self.known_series(file, code);
            }
        }
    }

    fn known_series(&mut self, file: &str, series: Text) {
        if !self.series.contains_key(&series) {
            let reason = format!("'{}' is no series of figures/series.toml", series.as_str());
            self.problem(file, series.as_str(), reason);
        }
    }

    fn sections(&mut self, data: &Dataset) {
        let mut sections = BTreeSet::new();
        for section in data.sections {
            let file = format!("{}.toml", section.id.as_str());
            self.named_for(&file, section.id);
            self.id(&file, section.id, &mut sections);
            let mut ids = BTreeSet::new();
            for item in section.items {
                self.id(&file, item.id, &mut ids);
                self.cite_some(&file, item.id, &item.sources);
                for region in item.regions {
                    self.known_region(&file, *region);
                }
                if let Some(code) = item.occupation {
                    self.known_series(&file, code);
                }
                let lacks = match section.id.as_str() {
                    "challenges" if item.answer.is_none() => "answer",
                    "skills" if item.sign.is_none() => "sign",
                    _ => continue,
                };
                let reason = format!("'{}' has no {lacks}", item.id.as_str());
                self.problem(&file, item.id.as_str(), reason);
            }
        }
    }

    fn misconceptions(&mut self, data: &Dataset) {
        let file = "misconceptions.toml";
        let mut ids = BTreeSet::new();
        for misconception in data.misconceptions {
            self.id(file, misconception.id, &mut ids);
            for region in misconception.regions {
                self.known_region(file, *region);
            }
            if misconception.evidence.is_empty() {
                let reason = format!("'{}' has no evidence", misconception.id.as_str());
                self.problem(file, misconception.id.as_str(), reason);
            }
            for evidence in misconception.evidence {
                self.dates(file, &[evidence.as_of]);
                self.cite(file, &[evidence.source]);
                if let Some(region) = evidence.region {
                    self.known_region(file, region);
                }
            }
        }
    }

    fn region(&mut self, data: &Dataset, region: &Country, seen: &mut BTreeSet<Text>) {
        let file = &*format!("regions/{}.toml", region.id.to_lowercase());
        self.named_for(file, region.id);
        self.place(file, region.id, seen);
        self.currency(file, region.currency);
        self.cite(file, region.hours.source.as_slice());
        if region.hours.per_week.is_some() != region.hours.source.is_some() {
            self.problem(
                file,
                "[hours]",
                "hours need both a number and a source".into(),
            );
        }
        for (name, topic) in topics(region) {
            self.topic(file, name, &topic);
        }
        self.headline(file, region);

        let mut ids = BTreeSet::new();
        for route in region.routes {
            self.id(file, route.id, &mut ids);
            self.dates(file, &[route.as_of]);
            self.cite_some(file, route.id, &route.sources);
        }
        for credential in region.credentials {
            self.id(file, credential.id, &mut ids);
            self.dates(file, &[credential.as_of]);
            self.cite_some(file, credential.id, &credential.sources);
        }
        for law in region.laws {
            self.id(file, law.id, &mut ids);
            self.date(file, law.date);
            self.cite_some(file, law.id, &law.sources);
        }
        for figure in region.figures {
            self.id(file, figure.id, &mut ids);
            self.figure(data, file, figure);
        }
        for role in region.roles {
            self.dates(file, &[role.as_of]);
            self.cite(file, &[role.source]);
            if !self.grades.contains(&(role.scale, role.grade)) {
                let reason = format!(
                    "scale '{}' has no '{}'",
                    role.scale.as_str(),
                    role.grade.as_str()
                );
                self.problem(file, role.title.as_str(), reason);
            }
        }
    }

    /// The program looks ids of regions up in upper case.
    fn place(&mut self, file: &str, id: Text, seen: &mut BTreeSet<Text>) {
        if id.chars().any(|c| c.is_ascii_lowercase()) {
            let reason = format!("region '{}' is not in upper case", id.as_str());
            self.problem(file, id.as_str(), reason);
        }
        self.once(file, id, seen);
    }

    fn subdivisions(&mut self, data: &Dataset, seen: &mut BTreeSet<Text>) {
        for part in data.subdivisions {
            let country = part.id.split('-').next().unwrap_or_default();
            let file = format!("figures/{}-subdivisions.csv", country.to_lowercase());
            self.place(&file, part.id, seen);
        }
    }

    fn currency(&mut self, file: &str, currency: Text) {
        if currency.len() != 3 || !currency.chars().all(|c| c.is_ascii_uppercase()) {
            let reason = format!("'{}' is no currency code of ISO 4217", currency.as_str());
            self.problem(file, currency.as_str(), reason);
        }
    }

    fn topic(&mut self, file: &str, name: &str, topic: &Topic) {
        let at = format!("[{name}]");
        self.dates(file, &[topic.as_of]);
        self.cite(file, &topic.sources);
        if topic.summary.is_empty() || topic.summary.len() > 60 {
            let reason = format!("summary of {name} is not of 1 to 60 characters");
            self.problem(file, &at, reason);
        }
        if topic.status != Status::Present && topic.text.is_empty() {
            self.problem(file, &at, format!("{name} is missing without a reason"));
        }
        if topic.status == Status::Present && topic.sources.is_empty() {
            self.problem(file, &at, format!("{name} has no source"));
        }
    }

    fn headline(&mut self, file: &str, region: &Country) {
        let Some(headline) = region.headline else {
            if region.pay.status == Status::Present {
                let reason = "no headline for pay, and no reason for the gap".into();
                self.problem(file, "[pay]", reason);
            }
            return;
        };
        let series = headline
            .series
            .is_none_or(|series| self.paid.contains(&(series, region.id)));
        let scale = headline.scale.is_none_or(|scale| {
            let grade = headline.grade.unwrap_or_default();
            self.grades.contains(&(scale, grade))
        });
        let figures = headline.figures.iter().all(|id| {
            let mut figures = region.figures.iter();
            figures.any(|figure| figure.id == *id)
        });
        if !(series && scale && figures) {
            let reason = "the headline names figures that are not there".into();
            self.problem(file, "[headline]", reason);
        }
    }

    fn figure(&mut self, data: &Dataset, file: &str, figure: &StatedFigure) {
        let id = figure.id.as_str();
        let codes = data.occupation.codes;
        if let Some(code) = figure.occupation
            && !codes.iter().any(|known| known.id == code)
        {
            let reason = format!("'{}' is no code of occupation.toml", code.as_str());
            self.problem(file, id, reason);
        }
        self.dates(file, &[figure.as_of]);
        self.cite(file, &[figure.source]);
        if let Some(currency) = figure.currency {
            self.currency(file, currency);
        }
        let money = matches!(
            figure.measure,
            Measure::Wage | Measure::Allowance | Measure::MinimumWage | Measure::Fee
        );
        if money != figure.currency.is_some() {
            self.problem(
                file,
                id,
                format!("'{id}' needs a currency if it is money, and only then"),
            );
        }
        if money && figure.measure != Measure::Fee && figure.period.is_none() {
            self.problem(file, id, format!("'{id}' is pay and needs a period"));
        }
        let fits = match (figure.statistic, figure.value, figure.low, figure.high) {
            (Statistic::Range, None, Some(low), Some(high)) => low <= high,
            (Statistic::Range, ..) => false,
            (_, Some(_), None, None) => true,
            _ => false,
        };
        if !fits {
            let reason = format!("'{id}' needs a value, or for a range low and high in order");
            self.problem(file, id, reason);
        }
    }

    fn wages(&mut self, data: &Dataset) {
        let mut seen = BTreeSet::new();
        for row in data.wages {
            let country = row.region.split('-').next().unwrap_or_default();
            let file = if row.region.as_str() == country {
                format!("figures/{}-wages.csv", country.to_lowercase())
            } else {
                format!("figures/{}-states-wages.csv", country.to_lowercase())
            };
            let at = format!(
                "{},{},{},",
                row.region.as_str(),
                row.series.as_str(),
                row.survey.as_str()
            );
            if !seen.insert((row.region, row.series, row.survey)) {
                self.problem(&file, &at, format!("row '{at}' is there twice"));
            }
            self.known_region(&file, row.region);
            self.date(&file, row.survey);
            self.cite(&file, &[row.source]);
            for percentiles in percentiles(row) {
                self.rising(&file, &at, &percentiles);
            }
            let Some(&series) = self.series.get(&row.series) else {
                self.known_series(&file, row.series);
                continue;
            };
            if row.survey < series.from || series.to.is_some_and(|to| row.survey > to) {
                let reason = format!("survey {} is outside its series", row.survey.as_str());
                self.problem(&file, &at, reason);
            }
        }
        let mut ids = BTreeSet::new();
        for series in data.series {
            let file = "figures/series.toml";
            self.id(file, series.id, &mut ids);
            self.dates(file, &[Some(series.from), series.to]);
            self.cite(file, &[series.source]);
            let mut paid = self.paid.range((series.id, Text::new(""))..);
            if paid.next().is_none_or(|(paid, _)| *paid != series.id) {
                self.problem(
                    file,
                    series.id.as_str(),
                    format!("'{}' has no wages", series.id.as_str()),
                );
            }
        }
    }

    /// A percentile is never below the one before it.
    fn rising(&mut self, file: &str, at: &str, percentiles: &[Option<Number>]) {
        let known: Vec<_> = percentiles.iter().flatten().collect();
        if known.windows(2).any(|pair| pair[0] > pair[1]) {
            self.problem(file, at, format!("percentiles of '{at}' fall"));
        }
    }

    fn projections(&mut self, data: &Dataset) {
        let file = "figures/us-projections.csv";
        let mut seen = BTreeSet::new();
        for row in data.projections {
            let at = format!("{},{},", row.series.as_str(), row.round.as_str());
            if !seen.insert((row.series, row.round)) {
                self.problem(file, &at, format!("row '{at}' is there twice"));
            }
            self.date(file, row.round);
            self.known_series(file, row.series);
            self.cite(file, &[row.source]);
        }
    }

    fn industries(&mut self, data: &Dataset) {
        let file = "figures/us-industries.csv";
        let mut seen = BTreeSet::new();
        for row in data.industries {
            let at = format!("{},", row.naics.as_str());
            if !seen.insert(row.naics) {
                self.problem(file, &at, format!("row '{at}' is there twice"));
            }
            self.date(file, row.survey);
            self.known_series(file, row.series);
            self.cite(file, &[row.source]);
            self.rising(file, &at, &[row.p10, row.median, row.p90]);
            let mut demand = data
                .sections
                .iter()
                .filter(|section| section.id.as_str() == "demand");
            let known = demand.any(|demand| {
                row.sector
                    .is_none_or(|id| demand.items.iter().any(|item| item.id == id))
            });
            if !known {
                let reason = format!(
                    "'{}' names a sector that is not in demand.toml",
                    row.naics.as_str()
                );
                self.problem(file, &at, reason);
            }
        }
    }

    fn scales(&mut self, data: &Dataset) {
        let file = "figures/scales.toml";
        let mut ids = BTreeSet::new();
        for scale in data.scales {
            self.id(file, scale.id, &mut ids);
            let country = scale.id.split('-').next().unwrap_or_default();
            if !country.eq_ignore_ascii_case(&scale.region) {
                let reason = format!("'{}' does not begin with its region", scale.id.as_str());
                self.problem(file, scale.id.as_str(), reason);
            }
            self.dates(file, &[Some(scale.from), scale.to]);
            self.currency(file, scale.currency);
            self.known_region(file, scale.region);
            self.cite(file, &[scale.source]);
        }
        let mut steps = BTreeMap::new();
        for row in data.scale_rows {
            let country = row.scale.split('-').next().unwrap_or_default();
            let file = format!("figures/{country}-scale.csv");
            let at = format!(
                "{},{},{},",
                row.scale.as_str(),
                row.grade.as_str(),
                row.step
            );
            self.cite(&file, &[row.source]);
            if !ids.contains(&row.scale) {
                let reason = format!(
                    "'{}' is no scale of figures/scales.toml",
                    row.scale.as_str()
                );
                self.problem(&file, &at, reason);
            }
            let before = steps.insert((row.scale, row.grade), (row.step, row.amount));
            let (step, amount) = before.unwrap_or((0, Number(0.0)));
            if row.step != step + 1 || row.amount <= amount {
                let reason = format!("'{at}' is not one step and some money above the row before");
                self.problem(&file, &at, reason);
            }
        }
    }

    fn rates(&mut self, data: &Dataset) {
        let file = "figures/money.csv";
        let mut seen = BTreeSet::new();
        for row in data.rates {
            let at = format!(
                "{},{},{}",
                row.region.as_str(),
                row.currency.as_str(),
                row.year
            );
            self.known_region(file, row.region);
            self.currency(file, row.currency);
            if !seen.insert((row.currency, row.year)) {
                self.problem(file, &at, format!("row '{at}' is there twice"));
            }
        }
        // Named by the program, not by the rows: see src/money.rs.
        for source in ["money-fed", "money-ppp", "money-world-bank"] {
            self.cite(file, &[Text::new(source)]);
        }
    }

    fn glossary(&mut self, data: &Dataset) {
        let file = "glossary.toml";
        let mut ids = BTreeSet::new();
        for term in data.terms {
            self.id(file, term.id, &mut ids);
            self.cite(file, &term.sources);
        }
        for see in data.terms.iter().flat_map(|term| term.see) {
            if !ids.contains(see) {
                self.problem(file, see.as_str(), format!("'{}' is no term", see.as_str()));
            }
        }
    }

    fn sources(&mut self, data: &Dataset) {
        let file = "sources.toml";
        let mut ids = BTreeSet::new();
        for &Source {
            id,
            published,
            retrieved,
            ..
        } in data.sources
        {
            self.id(file, id, &mut ids);
            self.dates(file, &[published, Some(retrieved)]);
            if !self.cited.contains(&id) {
                let reason = format!("nothing cites '{}'", id.as_str());
                self.problem(file, id.as_str(), reason);
            }
        }
        for pair in data.sources.windows(2) {
            if pair[0].id > pair[1].id {
                let reason = format!(
                    "'{}' must stand before '{}'",
                    pair[1].id.as_str(),
                    pair[0].id.as_str()
                );
                self.problem(file, pair[1].id.as_str(), reason);
            }
        }
    }
}

/// The topics of a region, by the names of their tables.
fn topics(region: &Country) -> [(&'static str, Topic); 7] {
    [
        ("regulator", region.regulator),
        ("licence", region.licence),
        ("association", region.association),
        ("entry", region.entry),
        ("pay", region.pay),
        ("outlook", region.outlook),
        ("minimum_wage", region.minimum_wage),
    ]
}

fn percentiles(row: &WageRow) -> [[Option<Number>; 5]; 2] {
    [
        [row.p10, row.p25, row.median, row.p75, row.p90],
        [
            row.hourly_p10,
            row.hourly_p25,
            row.hourly_median,
            row.hourly_p75,
            row.hourly_p90,
        ],
    ]
}

/// Whether a text is a year, a month or a day of ISO 8601, or two of them as
/// an interval.
pub fn is_date(text: &str) -> bool {
    if let Some((from, to)) = text.split_once('/') {
        return is_date(from) && is_date(to) && from < to && !to.contains('/');
    }
    let parts: Vec<&str> = text.split('-').collect();
    let number = |index: usize, digits: usize| -> Option<u32> {
        let part = parts.get(index)?;
        let fits = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| part.parse().ok())?
    };
    let year = number(0, 4);
    let month = number(1, 2).filter(|month| (1..=12).contains(month));
    let days = match (year, month) {
        (Some(year), Some(2)) if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        (_, Some(2)) => 28,
        (_, Some(4 | 6 | 9 | 11)) => 30,
        _ => 31,
    };
    let day = number(2, 2).filter(|day| (1..=days).contains(day));
    match parts.len() {
        1 => year.is_some(),
        2 => year.is_some() && month.is_some(),
        3 => year.is_some() && month.is_some() && day.is_some(),
        _ => false,
    }
}

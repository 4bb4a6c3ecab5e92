//! Rules for the tables of figures.

use super::{Check, date::is_academic_year};
use crate::model::{Dataset, Holding, Number, Text, WageRow};
use std::collections::{BTreeMap, BTreeSet};

impl Check<'_> {
    pub(super) fn wages(&mut self, data: &Dataset) {
        let mut seen = BTreeSet::new();
        for row in data.wages {
            let at = key(&[row.region, row.series, row.survey]);
            let file = self.table("-wages.csv", &at);
            if !seen.insert((row.region, row.series, row.survey)) {
                self.problem(&file, &at, format!("duplicate row '{at}'"));
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
                let reason = format!("survey {} is outside its series", row.survey);
                self.problem(&file, &at, reason);
            }
        }
    }

    pub(super) fn series(&mut self, data: &Dataset) {
        let file = "figures/series.toml";
        let mut ids = BTreeSet::new();
        for series in data.series {
            self.id(file, series.id, &mut ids);
            self.dates(file, &[Some(series.from), series.to]);
            self.cite(file, &[series.source]);
            self.short_of(file, series.id, "short", series.title, series.short, 28);
            if !self.paid.iter().any(|(paid, _)| *paid == series.id) {
                let reason = format!("'{}' has no wages", series.id);
                self.problem(file, &series.id, reason);
            }
        }
    }

    /// Percentiles must not decrease.
    fn rising(&mut self, file: &str, at: &str, percentiles: &[Option<Number>]) {
        let known: Vec<_> = percentiles.iter().flatten().collect();
        if known.windows(2).any(|pair| pair[0] > pair[1]) {
            self.problem(file, at, format!("percentiles of '{at}' decrease"));
        }
    }

    pub(super) fn projections(&mut self, data: &Dataset) {
        let mut seen = BTreeSet::new();
        for row in data.projections {
            let at = key(&[row.series, row.round]);
            let file = self.table("-projections.csv", &at);
            if !seen.insert((row.series, row.round)) {
                self.problem(&file, &at, format!("duplicate row '{at}'"));
            }
            self.date(&file, row.round);
            self.known_series(&file, row.series);
            self.cite(&file, &[row.source]);
        }
    }

    pub(super) fn industries(&mut self, data: &Dataset) {
        // Sectors are items of the section with industries.
        let sections = data.sections.iter();
        let sections = sections.filter(|section| section.holds.contains(&Holding::Industries));
        let items = sections.flat_map(|section| section.items);
        let sectors: BTreeSet<Text> = items.map(|item| item.id).collect();
        let mut seen = BTreeSet::new();
        for row in data.industries {
            let at = key(&[row.naics]);
            let file = &self.table("-industries.csv", &at);
            if !seen.insert(row.naics) {
                self.problem(file, &at, format!("duplicate row '{at}'"));
            }
            self.date(file, row.survey);
            self.known_series(file, row.series);
            self.cite(file, &[row.source]);
            self.rising(file, &at, &[row.p10, row.median, row.p90]);
            if let Some(sector) = row.sector
                && !sectors.contains(&sector)
            {
                let reason =
                    format!("sector '{sector}' is not an item of a section that holds industries");
                self.problem(file, &at, reason);
            }
        }
    }

    pub(super) fn graduates(&mut self, data: &Dataset) {
        let mut seen = BTreeSet::new();
        for row in data.graduates {
            let at = key(&[row.region, row.cip]);
            let file = self.table("-graduates.csv", &at);
            if !seen.insert((row.region, row.cip, row.award, row.year)) {
                let reason = format!("duplicate row '{at}...,{}'", row.award);
                self.problem(&file, &at, reason);
            }
            self.known_region(&file, row.region);
            self.cite(&file, &[row.source]);
            if !is_academic_year(&row.year) {
                let reason = format!("'{}' is not an academic year", row.year);
                self.problem(&file, &at, reason);
            }
        }
    }

    pub(super) fn scales(&mut self, data: &Dataset) {
        let file = "figures/scales.toml";
        let mut ids = BTreeSet::new();
        for scale in data.scales {
            self.id(file, scale.id, &mut ids);
            let country = scale.id.split('-').next().unwrap_or_default();
            if !country.eq_ignore_ascii_case(&scale.region) {
                let reason = format!("'{}' does not begin with its region", scale.id);
                self.problem(file, &scale.id, reason);
            }
            self.dates(file, &[Some(scale.from), scale.to]);
            self.currency(file, scale.currency);
            self.known_region(file, scale.region);
            self.cite(file, &[scale.source]);
            self.short(file, scale.id, "short", scale.short, 28);
        }
        let mut steps = BTreeMap::new();
        for row in data.scale_rows {
            let at = format!("{}{},", key(&[row.scale, row.grade]), row.step);
            let file = self.table("-scale.csv", &at);
            self.cite(&file, &[row.source]);
            if !ids.contains(&row.scale) {
                let reason = format!("unknown scale '{}'", row.scale);
                self.problem(&file, &at, reason);
            }
            let before = steps.insert((row.scale, row.grade), (row.step, row.amount));
            let (step, amount) = before.unwrap_or((0, Number(0.0)));
            if row.step != step + 1 || row.amount <= amount {
                let reason = format!("step and amount of '{at}' must increase");
                self.problem(&file, &at, reason);
            }
        }
    }

    pub(super) fn rates(&mut self, data: &Dataset) {
        let file = "figures/money.csv";
        let mut seen = BTreeSet::new();
        for row in data.rates {
            let at = format!("{},{},{}", row.region, row.currency, row.year);
            self.known_region(file, row.region);
            self.currency(file, row.currency);
            if !seen.insert((row.currency, row.year)) {
                self.problem(file, &at, format!("duplicate row '{at}'"));
            }
        }
        let sources = data.rate_sources;
        if !data.rates.is_empty() {
            self.cite(
                "release.toml",
                &[sources.world_bank, sources.fed, sources.ppp],
            );
        }
    }

    /// The table whose name has this ending and that has a row with this start.
    pub(super) fn table(&self, ending: &str, row: &str) -> String {
        let mut tables = self.texts.iter().filter(|(name, _)| name.ends_with(ending));
        let table = tables.find(|(_, text)| text.lines().any(|line| line.starts_with(row)));
        table.map(|(name, _)| name.clone()).unwrap_or_default()
    }
}

/// The start of a row with these first cells.
fn key(cells: &[Text]) -> String {
    cells.iter().flat_map(|cell| [cell, ","]).collect()
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

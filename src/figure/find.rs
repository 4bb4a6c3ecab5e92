//! Looking a figure up by its id.

use super::Figure;
use super::conversion::Conversion;
use super::id::{HOUR, round};
use super::rows::{of_industry, of_projection, of_stated, of_step, of_wages};
use crate::dataset;
use crate::model::{Period, Scale, Series, WageRow};

/// The figure with an id, in any case, as it was published.
#[must_use]
pub fn find(id: &str) -> Option<Figure> {
    let id = id.to_ascii_lowercase();
    let segments: Vec<&str> = id.split('.').collect();
    let figures = match segments[..] {
        ["salary", region, one, other, _] => match dataset::scale(&format!("{region}-{one}")) {
            Some(scale) => steps(scale, other),
            None => of_wages(wages(region, one, other)?, &Conversion::default()),
        },
        ["salary", region, series, survey, HOUR, _] => {
            let by_the_hour = Conversion {
                per: Some(Period::Hour),
                target: None,
            };
            of_wages(wages(region, series, survey)?, &by_the_hour)
        }
        ["outlook", region, series, years, _] => {
            let series = series_of(region, series)?;
            let mut rows = dataset::projections(series.id).iter();
            of_projection(rows.find(|row| round(row) == years)?)
        }
        ["demand", region, series, survey, naics, _] => {
            let series = series_of(region, series)?;
            let naics = naics.strip_prefix("naics-")?;
            let mut rows = dataset::industries(series.id).iter();
            of_industry(
                rows.find(|row| row.naics.as_str() == naics && row.survey.as_str() == survey)?,
            )
        }
        [region, stated] => {
            let country = dataset::region(&region.to_ascii_uppercase())?;
            let mut figures = country.figures.iter();
            let stated = figures.find(|figure| figure.id.as_str() == stated)?;
            vec![of_stated(country, stated, &Conversion::default())]
        }
        _ => return None,
    };
    let mut figures = figures.into_iter();
    figures.find(|figure| figure.derivation.is_none() && figure.id.to_string() == id)
}

fn steps(scale: &'static Scale, grade: &str) -> Vec<Figure> {
    let rows = dataset::scale_rows(scale.id).iter();
    rows.filter(|row| row.grade.as_str() == grade)
        .map(|row| of_step(scale, row))
        .collect()
}

fn wages(region: &str, series: &str, survey: &str) -> Option<&'static WageRow> {
    let region = region.to_ascii_uppercase();
    let id = dataset::region(&region)
        .map(|country| country.id)
        .or_else(|| dataset::subdivision(&region).map(|part| part.id))?;
    let mut rows = dataset::wages(id).iter();
    rows.find(|row| row.series.as_str() == series && row.survey.as_str() == survey)
}

/// The series with an id, if it is of the region with an id.
fn series_of(region: &str, id: &str) -> Option<&'static Series> {
    let mut series = dataset::DATASET.series.iter();
    series.find(|series| series.id.as_str() == id && series.region.eq_ignore_ascii_case(region))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::DATASET;
    use crate::figure::{STATISTICS, key};

    /// Every figure of the dataset, as it was published.
    fn published() -> Vec<Figure> {
        let published = Conversion::default();
        let by_the_hour = Conversion {
            per: Some(Period::Hour),
            target: None,
        };
        let mut figures: Vec<Figure> = Vec::new();
        for row in DATASET.wages {
            figures.extend(of_wages(row, &published));
            let hourly = of_wages(row, &by_the_hour).into_iter();
            figures.extend(hourly.filter(|figure| figure.period == Some(Period::Hour)));
        }
        figures.extend(DATASET.projections.iter().flat_map(of_projection));
        figures.extend(DATASET.industries.iter().flat_map(of_industry));
        for scale in DATASET.scales {
            let rows = dataset::scale_rows(scale.id).iter();
            figures.extend(rows.map(|row| of_step(scale, row)));
        }
        for country in DATASET.regions {
            let stated = country.figures.iter();
            figures.extend(stated.map(|stated| of_stated(country, stated, &published)));
        }
        figures.retain(|figure| figure.derivation.is_none());
        figures
    }

    #[test]
    fn every_id_leads_to_its_figure() {
        for figure in published() {
            let id = figure.id.to_string();
            let found = find(&id.to_uppercase()).expect(&id);
            assert_eq!((found.id, found.value), (figure.id, figure.value), "{id}");
        }
    }

    #[test]
    fn ids_have_the_documented_form() {
        for (id, value) in [
            ("salary.us.29-2072.2025-05.median", Some(51_140.0)),
            ("salary.us.29-2072.2025-05.hour.median", Some(24.59)),
            ("salary.us.29-2072.2025-05.employment", Some(194_720.0)),
            ("salary.ng.conhess-2024.6.1", Some(1_439_506.0)),
            ("outlook.us.29-2072.2024-2034.openings", Some(14_200.0)),
            ("ng.minimum-wage", Some(70_000.0)),
            ("ng.brief-average", None),
        ] {
            let figure = find(id).expect(id);
            assert_eq!(figure.value.map(|value| value.0), value, "{id}");
        }
    }

    #[test]
    fn what_is_no_id_leads_nowhere() {
        for id in [
            "",
            "salary",
            "salary.us.median",
            "salary.ng.29-2072.2025-05.median",
            "salary.us.29-2072.2025.median",
            "outlook.ng.29-2072.2024-2034.openings",
            "us.median",
        ] {
            assert!(find(id).is_none(), "{id}");
        }
    }

    #[test]
    fn statistics_of_surveys_have_different_keys() {
        let mut keys = STATISTICS.map(key).to_vec();
        keys.dedup();
        assert_eq!(keys.len(), STATISTICS.len());
    }
}

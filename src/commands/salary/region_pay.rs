//! Pay in one region.

use crate::document::Words;
use crate::figure::Figure;
use crate::model::{Country, List, Measure, Period, Role, Status, Text};
#[cfg(test)]
use crate::pay::customary::Converted;
use crate::pay::customary::CustomaryPay;
use crate::pay::select;
use crate::region::{self, Region, with_article};
use serde::Serialize;

/// Summary and metadata of pay in a region.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionPay {
    /// ISO 3166.
    pub id: Text,
    /// Name of the region.
    pub name: Text,
    /// ISO 4217.
    pub currency: Text,
    /// Customary pay period.
    pub pay_period: Period,
    pub status: Status,
    /// Summary; if the status is not `present`, what is missing.
    #[cfg_attr(test, schemars(with = "String"))]
    pub summary: Words,
    /// Sentences; if the status is not `present`, the reason.
    #[cfg_attr(test, schemars(with = "String"))]
    pub text: Words,
    /// Ids of sources.
    pub sources: List<Text>,
    /// Posts of the occupation with their grades.
    pub roles: List<Role>,
    /// Representative figures in the customary period; empty if they are published in
    /// it or another one is requested.
    #[cfg_attr(test, schemars(with = "Vec<Converted>"))]
    pub customary: CustomaryPay,
    #[serde(skip)]
    pub region: Region,
}

impl RegionPay {
    pub fn new(region: &Region, year: Option<u16>, figures: &[Figure]) -> Self {
        let pay = &region.country.pay;
        // A minimum wage is not occupational pay.
        let has_wages = figures.iter().any(|it| it.measure == Measure::Wage);
        let status = status_of_pay(has_wages, region.country);
        RegionPay {
            id: region.id,
            name: region.name,
            currency: region.country.currency,
            pay_period: region.country.pay_period,
            status,
            summary: match year {
                None => region::qualify_with_country(region.id, pay.summary),
                Some(year) if status == Status::Present => format!("Figures of {year}").into(),
                Some(_) => "Not found".into(),
            },
            text: match year {
                None => region::qualify_with_country(region.id, pay.text),
                Some(year) => text_of_year(region, year, status).into(),
            },
            sources: match year {
                None => pay.sources,
                Some(_) => List::default(),
            },
            roles: match region.is_country() {
                true => region.country.roles,
                false => List::default(),
            },
            customary: CustomaryPay::default(),
            region: *region,
        }
    }

    /// Whether there are figures for subdivisions.
    pub fn has_parts(&self) -> bool {
        self.region.is_country() && select::has_parts(&self.region)
    }
}

/// Whether there is pay, and if not, why.
#[must_use]
pub fn status_of_pay(has_figures: bool, country: &Country) -> Status {
    match country.pay.status {
        _ if has_figures => Status::Present,
        Status::Present => Status::NotFound,
        reason => reason,
    }
}

/// The text for a year.
fn text_of_year(region: &Region, year: u16, status: Status) -> String {
    let name = with_article(region.name);
    if status == Status::Present {
        return format!("Pay figures of {year}.");
    }
    let years = select::years_of_wages(region);
    match (years.first(), years.last()) {
        (Some(first), Some(last)) if first == last => {
            format!("Not found: figures of pay in {name} in {year}; there are some of {first}.")
        }
        (Some(first), Some(last)) => format!(
            "Not found: figures of pay in {name} in {year}; there are some between {first} and {last}."
        ),
        _ => format!("Not found: figures of pay in {name} of any year."),
    }
}

//! What can be said of pay in one region.

use crate::document::Words;
use crate::figure::Figure;
use crate::model::{Measure, Period, Role, Scale, Status, Text};
#[cfg(test)]
use crate::pay::customary::Converted;
use crate::pay::customary::CustomaryPay;
use crate::pay::select;
use crate::region::with_article;
use crate::region::{self, Region};
use serde::Serialize;

/// What can be said of pay in a region, and why not more.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RegionPay {
    /// ISO 3166.
    pub id: Text,
    /// Name of the region.
    pub name: Text,
    /// ISO 4217.
    pub currency: Text,
    /// The period that people there speak of when they speak of pay.
    pub pay_period: Period,
    pub status: Status,
    /// A few words; where the status is not `present`, what is missing.
    #[cfg_attr(test, schemars(with = "String"))]
    pub summary: Words,
    /// Plain sentences; where the status is not `present`, the reason.
    #[cfg_attr(test, schemars(with = "String"))]
    pub text: Words,
    /// Ids of sources.
    pub sources: &'static [Text],
    /// Which grade of a pay scale the posts of the occupation stand on.
    pub roles: &'static [Role],
    /// The figures that stand for the region's pay, for the period that people there
    /// speak of; empty where they are published for it or another was asked for.
    #[cfg_attr(test, schemars(with = "Vec<Converted>"))]
    pub customary: CustomaryPay,
    #[serde(skip)]
    pub region: Region,
}

impl RegionPay {
    pub fn new(region: &Region, year: Option<u16>, figures: &[Figure]) -> Self {
        let pay = &region.country.pay;
        // A minimum wage is not what the occupation pays.
        let status = match (figures.iter().any(is_wage), pay.status) {
            (true, _) => Status::Present,
            (false, Status::Present) => Status::NotFound,
            (false, status) => status,
        };
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
                Some(year) => of_year(region, year, status).into(),
            },
            sources: match year {
                None => pay.sources.as_slice(),
                Some(_) => &[],
            },
            roles: match region.is_country() {
                true => region.country.roles.as_slice(),
                false => &[],
            },
            customary: CustomaryPay::default(),
            region: *region,
        }
    }

    /// Whether there are figures for parts of the country.
    pub fn has_parts(&self) -> bool {
        self.region.is_country() && select::has_parts(&self.region)
    }

    /// The posts on a grade of a scale.
    pub fn roles_on(
        &self,
        scale: &Scale,
        grade: Text,
    ) -> impl Iterator<Item = &'static Role> + use<> {
        let (roles, scale) = (self.roles, scale.id);
        roles
            .iter()
            .filter(move |role| role.scale == scale && role.grade == grade)
    }
}

fn is_wage(figure: &Figure) -> bool {
    figure.measure == Measure::Wage
}

/// What is said of a region's pay of one year.
fn of_year(region: &Region, year: u16, status: Status) -> String {
    let name = with_article(region.name);
    if status == Status::Present {
        return format!("What was published of pay in {year}.");
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

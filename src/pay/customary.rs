//! Pay converted to the customary period of a region.

use super::{headline, select};
use crate::figure::conversion::Conversion;
use crate::figure::{Figure, Id};
use crate::model::{Measure, Number, Period, Text};
use crate::region::Region;
use serde::{Serialize, Serializer};

/// Figures in the customary period of their region. JSON has only what differs from the
/// published figure.
#[derive(Clone, Debug, Default)]
pub struct CustomaryPay(pub Vec<Figure>);

/// A published figure in another period.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Converted {
    /// Id of the published figure.
    #[cfg_attr(test, schemars(with = "String"))]
    figure: Id,
    /// The value; null for a range.
    value: Option<Number>,
    /// The lower end of a range.
    low: Option<Number>,
    /// The upper end of a range.
    high: Option<Number>,
    /// Pay period.
    period: Option<Period>,
    /// Factor from the published value.
    rate: Option<Number>,
    /// Source of the working hours used, if any.
    hours_source: Option<Text>,
}

impl CustomaryPay {
    /// The representative figures of a year; none if they are published in the
    /// customary period, or another one is requested.
    #[must_use]
    pub fn of_year(region: &Region, year: Option<u16>, wanted: &Conversion) -> Self {
        Self::of(region, wanted, |wanted| {
            let mut figures = select::representative_of_year(region, year, wanted);
            figures.retain(|figure| figure.measure != Measure::MinimumWage);
            figures
        })
    }

    /// The headline figures.
    #[must_use]
    pub fn of_headline(region: &Region, wanted: &Conversion) -> Self {
        Self::of(region, wanted, |wanted| headline::figures(region, wanted))
    }

    fn of(
        region: &Region,
        wanted: &Conversion,
        figures: impl Fn(&Conversion) -> Vec<Figure>,
    ) -> Self {
        if wanted.per.is_some() {
            return CustomaryPay::default();
        }
        let mut figures = figures(&wanted.per(region.country.pay_period));
        figures.retain(|figure| {
            let derivation = figure.derivation;
            derivation.is_some_and(|it| Some(it.from_period) != figure.period)
        });
        CustomaryPay(figures)
    }

    /// The conversions of published figures.
    #[must_use]
    pub fn of_figures(&self, figures: &[&Figure]) -> Vec<&Figure> {
        let of = |figure: &&Figure| self.0.iter().find(|other| other.id == figure.id);
        figures.iter().filter_map(of).collect()
    }

    /// Sources of the working hours used.
    pub fn hours_sources(&self) -> impl Iterator<Item = Text> {
        let derivations = self.0.iter().filter_map(|figure| figure.derivation);
        derivations.filter_map(|derivation| derivation.hours_source)
    }
}

impl From<&Figure> for Converted {
    fn from(figure: &Figure) -> Self {
        Converted {
            figure: figure.id,
            value: figure.value,
            low: figure.low,
            high: figure.high,
            period: figure.period,
            rate: figure.derivation.map(|derivation| derivation.rate),
            hours_source: figure.derivation.and_then(|it| it.hours_source),
        }
    }
}

impl Serialize for CustomaryPay {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.iter().map(Converted::from))
    }
}

#[cfg(test)]
mod tests {
    use super::CustomaryPay;
    use crate::figure::conversion::Conversion;
    use crate::model::Period;
    use crate::region;

    #[test]
    fn converts_only_from_another_period() {
        let customary = |id: &str, wanted: &Conversion| {
            let region = region::find(id).expect(id);
            CustomaryPay::of_year(&region, None, wanted).0
        };
        let published = Conversion::default();
        let nigeria = customary("ng", &published);
        assert!(!nigeria.is_empty());
        assert!(
            nigeria
                .iter()
                .all(|figure| figure.period == Some(Period::Month))
        );
        assert!(customary("us", &published).is_empty());
        assert!(customary("ng", &published.per(Period::Hour)).is_empty());
    }

    #[test]
    fn cites_the_working_hours_used() {
        let used = |id: &str| {
            let region = region::find(id).expect(id);
            let pay = CustomaryPay::of_headline(&region, &Conversion::default());
            pay.hours_sources().collect::<Vec<_>>()
        };
        let canada = region::find("ca").unwrap().country.hours.source;
        assert_eq!(used("ca"), [canada.unwrap(); 3]);
        assert!(used("ng").is_empty());
    }
}

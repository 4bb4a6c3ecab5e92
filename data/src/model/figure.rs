//! Single figures, and the closed lists that describe every figure: measure, statistic,
//! basis, confidence.

use super::{Number, Questions, Text, closed_list};
use serde::{Deserialize, Serialize};

/// A single figure that is not a row of a table.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatedFigure {
    /// Unique in its region; `ng.brief-average` is its path.
    pub id: Text,
    /// Short description.
    pub label: Text,
    pub measure: Measure,
    pub statistic: Statistic,
    /// The value; none for a range, which has `low` and `high`.
    pub value: Option<Number>,
    pub low: Option<Number>,
    pub high: Option<Number>,
    /// ISO 4217, for amounts of money.
    pub currency: Option<Text>,
    /// Pay period, for amounts of money.
    pub period: Option<Period>,
    pub level: Option<Level>,
    /// Id of its occupation code in `data/occupation.toml`.
    pub occupation: Option<Text>,
    /// ISO 8601, as precise as known; none: undated.
    pub as_of: Option<Text>,
    pub basis: Basis,
    pub confidence: Confidence,
    pub source: Text,
    pub note: Option<Text>,
    /// Id of the subdivision that it applies to; none: the country.
    pub subdivision: Option<Text>,
    /// Role, if the program treats the figure specially.
    pub role: Option<FigureRole>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}

impl StatedFigure {
    /// Whether it is the statutory minimum wage in force in its region. Of subdivisions
    /// only those are in the data.
    #[must_use]
    pub fn is_minimum_wage_in_force(&self) -> bool {
        match self.subdivision {
            Some(_) => self.measure == Measure::MinimumWage,
            None => self.role == Some(FigureRole::MinimumWage),
        }
    }
}

closed_list! {
    /// Role of a figure that the program treats specially.
    #[serde(rename_all = "snake_case")]
    pub enum FigureRole {
        /// The statutory minimum wage in force in the region.
        MinimumWage,
        /// A former statutory minimum wage of the region.
        PastMinimumWage,
        /// A figure of the counselling brief, shown only on request.
        Brief,
    }
}

closed_list! {
    /// Career level of a post.
    #[serde(rename_all = "snake_case")]
    pub enum Level {
        Entry,
        Experienced,
        Senior,
    }
}

closed_list! {
    /// What a figure measures.
    #[serde(rename_all = "snake_case")]
    pub enum Measure {
        /// Wage or salary.
        Wage,
        /// Paid in addition to the wage.
        Allowance,
        /// Statutory minimum wage.
        MinimumWage,
        /// Number of jobs or of people employed.
        Employment,
        /// Projected number of jobs.
        ProjectedEmployment,
        /// Projected change in the number of jobs.
        EmploymentChange,
        /// Vacancies from growth and replacement: per year if the figure has that
        /// period, else in all its years.
        Openings,
        /// Share of the occupation's jobs, in percent.
        EmploymentShare,
        /// Price of an examination, a form, a membership.
        Fee,
        /// Tuition of a school.
        Tuition,
        /// Share of candidates who passed an examination.
        PassRate,
        /// Number of people: members, students, certificate holders.
        Headcount,
        /// Marks, points or a cut-off; the label has the unit.
        Score,
    }
}

closed_list! {
    /// Which statistic.
    #[serde(rename_all = "snake_case")]
    pub enum Statistic {
        /// 10th percentile.
        P10,
        /// 25th percentile.
        P25,
        /// 50th percentile.
        Median,
        /// 75th percentile.
        P75,
        /// 90th percentile.
        P90,
        /// Arithmetic mean.
        Mean,
        /// Lower end of a complete range.
        Minimum,
        /// Upper end of a complete range.
        Maximum,
        /// Lower and upper end only.
        Range,
        /// A fixed amount: a step of a pay scale, a statutory rate.
        Amount,
        /// Count.
        Count,
        /// Percentage.
        Percent,
    }
}

closed_list! {
    /// Pay period.
    #[serde(rename_all = "snake_case")]
    pub enum Period {
        Hour,
        Day,
        Week,
        Month,
        Year,
    }
}

closed_list! {
    /// What kind of figure it is.
    #[serde(rename_all = "snake_case")]
    pub enum Basis {
        /// Measured by a survey.
        Survey,
        /// Set by a pay scale.
        PayScale,
        /// Set by law.
        Statutory,
        /// Projection or forecast.
        Projection,
        /// Price asked by a seller.
        Price,
        /// Estimate that is not based on a count.
        Estimate,
        /// Calculated from other figures.
        Derived,
    }
}

closed_list! {
    /// How close to its origin the figure was read.
    // Kebab case in files, snake case in JSON.
    #[serde(rename_all(serialize = "snake_case", deserialize = "kebab-case"))]
    pub enum Confidence {
        /// The publisher's own file or page.
        Official,
        /// The publisher's data, read in a copy.
        OfficialCopy,
        /// Reported by others: a newspaper, a trade paper, another body's page.
        Press,
        /// An unofficial website or self-reported data.
        Aggregator,
        /// The counselling brief that the reference began with.
        Brief,
    }
}

closed_list! {
    /// Whether there is a value, and if not, why.
    #[derive(Default)]
    #[serde(rename_all = "snake_case")]
    pub enum Status {
        /// A value is present.
        #[default]
        Present,
        /// The publisher does not publish it.
        NotPublished,
        /// Suppressed by the publisher for confidentiality.
        Suppressed,
        /// No value is possible.
        NotApplicable,
        /// Searched for, not found.
        NotFound,
        /// The occupation code was retired.
        RetiredCode,
        /// Values exist but are not comparable.
        NotComparable,
    }
}

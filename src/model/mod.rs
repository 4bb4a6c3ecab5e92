//! The types of the dataset, spelled as the files under `data/` spell them.
//!
//! The build script reads the files into these types, checks them and writes
//! them out again as one `static`; the program then uses that static as it
//! stands. So everything here is plain data: no code beyond what lets a value
//! be read from a file ([`Text`], [`List`], [`Number`]), and nothing that a
//! dataset loaded at run time could not be read into as well.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::ops::Deref;

/// Text of the dataset. Lives as long as the program.
///
/// ASCII only (the checks see to it), so that a `C` locale can show all of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[serde(transparent)]
pub struct Text(pub &'static str);

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

/// Reading leaks: a dataset is read once and kept until the program ends.
impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(|text| Text(text.leak()))
    }
}

/// A list of the dataset, in the order of its file. Lives as long as the program.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct List<T: 'static>(pub &'static [T]);

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        List(&[])
    }
}

impl<T> IntoIterator for List<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        List(items.leak())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Vec::deserialize(from).map(List::from)
    }
}

// The derive cannot bake a type that is generic over what it holds.
#[cfg(not(baked))]
impl<T: databake::Bake> databake::Bake for List<T> {
    fn bake(&self, env: &databake::CrateEnv) -> databake::TokenStream {
        let items = self.0.iter().map(|item| item.bake(env));
        databake::quote! { crate::model::List(&[#(#items),*]) }
    }
}

#[cfg(not(baked))]
impl<T: databake::BakeSize> databake::BakeSize for List<T> {
    fn borrows_size(&self) -> usize {
        let items = self.0.iter().map(databake::BakeSize::borrows_size);
        size_of_val(self.0) + items.sum::<usize>()
    }
}

/// A published number. Whole numbers are written without a decimal point, so
/// that JSON holds `51140` as the publisher does, and never `51140.0`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Deserialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[serde(transparent)]
pub struct Number(pub f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "only taken for whole numbers far below the limit of i64"
        )]
        if self.0.fract() == 0.0 && self.0.abs() < 1e15 {
            to.serialize_i64(self.0 as i64)
        } else {
            to.serialize_f64(self.0)
        }
    }
}

/// Text, lists and numbers are to a schema what they are to JSON.
#[cfg(test)]
mod schema {
    use super::{List, Number, Text};
    use schemars::{JsonSchema, Schema, SchemaGenerator};
    use std::borrow::Cow;

    macro_rules! as_json {
        ($($type:ty $(, $held:ident)?: $json:ty;)*) => {$(
            impl$(<$held: JsonSchema>)? JsonSchema for $type {
                fn inline_schema() -> bool {
                    true
                }

                fn schema_name() -> Cow<'static, str> {
                    <$json>::schema_name()
                }

                fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                    <$json>::json_schema(generator)
                }
            }
        )*};
    }

    as_json! {
        Text: String;
        Number: f64;
        List<T>, T: Vec<T>;
    }
}

/// Everything the program knows. One value of it is built into the program.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dataset {
    /// Release date of the data, ISO 8601.
    pub version: Text,
    pub occupation: Occupation,
    /// The text sections, in the order `career show` gives them.
    pub sections: List<Section>,
    pub misconceptions: List<Misconception>,
    /// Countries, ordered by id.
    pub regions: List<Region>,
    /// Parts of countries that have figures of their own, ordered by id.
    pub subdivisions: List<Subdivision>,
    /// The survey series, each of which may be read as one line over the years.
    pub series: List<Series>,
    /// National and regional survey wages: by region, code, then date.
    pub wages: List<WageRow>,
    /// Employment projections: by code, then round.
    pub projections: List<ProjectionRow>,
    /// Who employs the occupation in the United States, largest first.
    pub industries: List<IndustryRow>,
    pub scales: List<Scale>,
    /// The amounts of every pay scale: by scale, grade, then step.
    pub scale_rows: List<ScaleRow>,
    /// Exchange rates and purchasing power parities: by region, then year.
    pub rates: List<RateRow>,
    pub terms: List<Term>,
    /// Every publication cited, ordered by id.
    pub sources: List<Source>,
}

/// What the occupation is called, and by whom. `data/occupation.toml`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Occupation {
    /// The title of ISCO-08 3252, in the plural as ISCO has it.
    pub title: Text,
    /// The same for one person.
    pub title_singular: Text,
    /// One sentence for the top of the card.
    pub summary: Text,
    /// Codes in the classifications of the world, the international one first.
    pub codes: List<Code>,
    /// Other names that people use or look for.
    pub names: List<Name>,
    /// Occupations that the work leads to or borders on.
    pub neighbours: List<Neighbour>,
}

/// The occupation's place in one classification.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// Path of the code: `isco-08`, `soc-2018.29-2072`.
    pub id: Text,
    /// Name of the classification: `ISCO-08`, `SOC 2018`.
    pub system: Text,
    /// The code itself.
    pub code: Text,
    /// What the classification calls the occupation.
    pub title: Text,
    /// Region whose classification it is; none where it is international.
    pub region: Option<Text>,
    /// First date of use, ISO 8601, where known.
    pub from: Option<Text>,
    /// Last date of use; none: in use, or not known.
    pub to: Option<Text>,
    /// What takes its place, as ids of other codes, where it is retired.
    #[serde(default)]
    pub successors: List<Text>,
    /// What must be known to use it rightly.
    pub note: Option<Text>,
    /// Ids of sources.
    pub sources: List<Text>,
}

/// Another name for the occupation, a part of it or a body of it.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The name.
    pub name: Text,
    /// Whether this is the right name, an older one, or one nobody could confirm.
    pub standing: Standing,
    /// What it names, in a sentence.
    pub text: Text,
    /// Path of what it leads to, such as `codes.isco-08` or `ng.association`.
    pub leads_to: Text,
    /// Ids of sources.
    pub sources: List<Text>,
}

/// How a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// In use.
    Current,
    /// Used once; something else is used now.
    Former,
    /// Found in the counselling brief only.
    Unconfirmed,
}

/// An occupation next door. Its pay is in the national wages under its code.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Neighbour {
    /// SOC 2018 code; none where the role has no code of its own.
    pub code: Option<Text>,
    pub title: Text,
    /// What it has to do with this occupation.
    pub text: Text,
    pub sources: List<Text>,
}

/// A section of the reference: one file `data/<id>.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub id: Text,
    pub title: Text,
    /// One sentence on what the section holds.
    pub summary: Text,
    #[serde(default)]
    pub items: List<Item>,
}

/// One statement of a section.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Unique in its section; `duties.confidentiality` is its path.
    pub id: Text,
    /// What kind of item it is among its neighbours, where a section holds
    /// several kinds: `role` or `way`, `myth` or `reality`.
    pub group: Option<Text>,
    /// The statement in a few words.
    pub title: Text,
    /// One to three plain sentences.
    pub text: Text,
    /// What to do about it: given by every challenge.
    pub answer: Option<Text>,
    /// What shows it in the work: given by every skill.
    pub sign: Option<Text>,
    /// SOC 2018 code of the occupation it speaks of.
    pub occupation: Option<Text>,
    /// The regions it holds in, ISO 3166; empty: everywhere.
    #[serde(default)]
    pub regions: List<Text>,
    /// Ids of sources.
    pub sources: List<Text>,
}

/// Something people believe, and what is known about it. `data/misconceptions.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Misconception {
    /// Does not change from release to release.
    pub id: Text,
    /// The belief, as people say it.
    pub claim: Text,
    pub verdict: Verdict,
    /// What is true instead, in one to three sentences.
    pub finding: Text,
    /// The regions that the finding is known to hold in, ISO 3166; empty: everywhere.
    #[serde(default)]
    pub regions: List<Text>,
    /// How we know: what speaks against the claim, what speaks for it.
    pub evidence: List<Evidence>,
}

/// What the evidence makes of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is not so.
    False,
    /// It is so here and there.
    MostlyFalse,
    /// True of some people, places or tasks and not of others.
    Mixed,
    /// Honest sources disagree.
    Unsettled,
}

/// One piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub stance: Stance,
    /// What was found, with its figure, in one sentence.
    pub text: Text,
    /// Where it was found, ISO 3166; none: of no place in particular.
    pub region: Option<Text>,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Id of the source.
    pub source: Text,
}

/// Which way evidence points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// Speaks for the claim as people say it.
    For,
    /// Speaks against it.
    Against,
    /// Needed to read the others rightly.
    Context,
}

/// A country. `data/regions/<id>.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// ISO 3166-1 alpha-2.
    pub id: Text,
    pub name: Text,
    /// Other names and codes that are understood, lower case.
    pub aliases: List<Text>,
    /// ISO 4217.
    pub currency: Text,
    /// What the occupation is called there.
    pub occupation: Text,
    pub hours: Hours,
    /// Who regulates the occupation.
    pub regulator: Topic,
    /// What one must hold to practise.
    pub licence: Topic,
    /// The professional association.
    pub association: Topic,
    /// The lowest way in, in short.
    pub entry: Topic,
    /// What can be said of pay, and why not more.
    pub pay: Topic,
    /// Where the work is heading.
    pub outlook: Topic,
    /// The legal minimum wage, in words; the amounts are figures.
    pub minimum_wage: Topic,
    /// Which figures stand for the region's pay where there is room for one line.
    pub headline: Option<Headline>,
    /// Ways into the occupation.
    #[serde(default)]
    pub routes: List<Route>,
    #[serde(default)]
    pub credentials: List<Credential>,
    #[serde(default)]
    pub laws: List<Law>,
    /// Which grade of a pay scale the occupation's posts stand on.
    #[serde(default)]
    pub roles: List<Role>,
    /// Figures that stand alone; those of tables are under `data/figures/`.
    #[serde(default)]
    pub figures: List<StatedFigure>,
}

/// A part of a country. A row of `data/figures/*-subdivisions.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Subdivision {
    /// ISO 3166-2; what stands before the `-` is the country.
    pub id: Text,
    pub name: Text,
}

/// Hours that turn a wage for one period into another.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// Full-time hours a week; none: not found, and nothing is converted by them.
    pub per_week: Option<Number>,
    /// Why this number, or why none, in a sentence.
    pub text: Text,
    pub confidence: Option<Confidence>,
    pub source: Option<Text>,
}

/// What is known of one topic in one region.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub status: Status,
    /// A few words for a table cell. Where the status is not `present`, what is missing.
    pub summary: Text,
    /// Plain sentences. Where the status is not `present`, the reason.
    pub text: Text,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
}

/// Names the figures that stand for a region's pay: a survey series, one
/// grade of a scale, or figures of the region itself.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Headline {
    /// Code of a series with rows for the region.
    pub series: Option<Text>,
    /// Id of a scale, with the grade below.
    pub scale: Option<Text>,
    pub grade: Option<Text>,
    /// Ids of figures in the region's own file.
    #[serde(default)]
    pub figures: List<Text>,
}

/// A way into the occupation.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Unique in its region.
    pub id: Text,
    /// What it is called.
    pub title: Text,
    /// How long it takes, in words.
    pub length: Text,
    /// What is asked at the door.
    pub requires: Text,
    /// What one holds at the end.
    pub award: Text,
    /// What must be known beside it.
    pub note: Option<Text>,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
}

/// A certificate that one person holds.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// Unique in its region.
    pub id: Text,
    /// Full name.
    pub name: Text,
    /// The letters after the name, where there are any.
    pub short: Option<Text>,
    /// Who gives it.
    pub issuer: Text,
    /// What it shows, who may sit for it, how it is kept.
    pub text: Text,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
}

/// A law that the work must keep.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Unique in its region.
    pub id: Text,
    /// What it is called, with its number.
    pub name: Text,
    /// Date of assent or of effect, ISO 8601.
    pub date: Text,
    /// What it asks of the work.
    pub text: Text,
    pub confidence: Confidence,
    /// Ids of sources.
    pub sources: List<Text>,
}

/// A post of the occupation and its grade on a pay scale.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Role {
    pub title: Text,
    pub scale: Text,
    pub grade: Text,
    pub level: Level,
    pub note: Option<Text>,
    /// When it was so, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    pub source: Text,
}

/// How far along a post stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Entry,
    Experienced,
    Senior,
}

/// A figure that no table holds.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatedFigure {
    /// Unique in its region; `ng.brief-average` is its path.
    pub id: Text,
    /// What it is, in a few words.
    pub label: Text,
    pub measure: Measure,
    pub statistic: Statistic,
    /// The number; for a range, none, and the two ends instead.
    pub value: Option<Number>,
    pub low: Option<Number>,
    pub high: Option<Number>,
    /// ISO 4217, for amounts of money.
    pub currency: Option<Text>,
    /// What the money is paid for, for amounts of money.
    pub period: Option<Period>,
    pub level: Option<Level>,
    /// Id of the code in `data/occupation.toml` that it is counted under.
    pub occupation: Option<Text>,
    /// ISO 8601, as precise as known; none: undated.
    pub as_of: Option<Text>,
    pub basis: Basis,
    pub confidence: Confidence,
    pub source: Text,
    pub note: Option<Text>,
}

/// What a figure measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// What work is paid.
    Wage,
    /// What is paid on top of it.
    Allowance,
    /// What the law allows to be paid at the least.
    MinimumWage,
    /// How many people or jobs there are.
    Employment,
    /// How many there will be.
    ProjectedEmployment,
    /// How many more or fewer there will be.
    EmploymentChange,
    /// Vacancies, from growth and from people who leave: in a year where the
    /// figure has that period, else in all of the years that it speaks of.
    Openings,
    /// What share of the occupation works there.
    EmploymentShare,
    /// What something costs a person: an examination, a form.
    Fee,
}

/// Which number of many it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Statistic {
    /// A tenth is below.
    P10,
    /// A quarter is below.
    P25,
    /// Half is below.
    Median,
    /// A quarter is above.
    P75,
    /// A tenth is above.
    P90,
    /// The sum shared out evenly.
    Mean,
    /// The bottom of a range that is given with its top: nobody is below.
    Minimum,
    /// The top of a range: nobody is above.
    Maximum,
    /// Two ends and nothing between.
    Range,
    /// A fixed amount: a step of a scale, a legal rate.
    Amount,
    /// How many.
    Count,
    /// How many in a hundred.
    Percent,
}

/// What the money is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Period {
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// What kind of figure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// What people were found to earn or do.
    Survey,
    /// What a post is to be paid.
    PayScale,
    /// What the law says.
    Statutory,
    /// What is expected of years to come.
    Projection,
    /// What a seller asks.
    Price,
    /// What somebody believes, without a count behind it.
    Estimate,
    /// Worked out from other figures.
    Derived,
}

/// How near the figure was read to its origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// The publisher's own file or page.
    Official,
    /// The publisher's data, read in somebody's copy.
    OfficialCopy,
    /// Told by someone else: a newspaper, a trade paper, another body's page.
    Press,
    /// A content site or what people type in about themselves.
    Aggregator,
    /// The counselling brief that the reference began with.
    Brief,
}

/// Whether there is a value, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// There is one.
    Present,
    /// The publisher has it and does not give it out.
    NotPublished,
    /// Held back to protect the few it would be about.
    Suppressed,
    /// There can be none.
    NotApplicable,
    /// There may be one; it was looked for in vain.
    NotFound,
    /// The code it would stand under is no longer used.
    RetiredCode,
    /// There are figures, and they may not be set side by side.
    NotComparable,
}

/// A run of surveys that may be read as one line. `data/figures/series.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// Its code; for a classification that is not of the United States, with the
    /// name of that before it.
    pub id: Text,
    /// Code under which the survey counts.
    pub code: Text,
    /// Classification of the code.
    pub system: Text,
    /// What is counted under the code.
    pub title: Text,
    /// ISO 3166.
    pub region: Text,
    /// Survey of the first row, ISO 8601.
    pub from: Text,
    /// Survey of the last row; none: still published.
    pub to: Option<Text>,
    /// Whether it counts this occupation or a neighbour for comparison.
    pub scope: Scope,
    /// What breaks it off from the series before and after.
    pub note: Option<Text>,
    /// Id of the source.
    pub source: Text,
}

/// What a series counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// This occupation, or one of the codes it was split into.
    Own,
    /// This occupation and others with it.
    Hybrid,
    /// A neighbouring occupation.
    Neighbour,
    /// All occupations.
    All,
}

/// Wages found by one survey. A row of `data/figures/*-wages.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WageRow {
    /// ISO 3166.
    pub region: Text,
    /// Id of the series.
    pub series: Text,
    /// Month of the survey, ISO 8601.
    pub survey: Text,
    /// Jobs.
    pub employment: Option<Number>,
    /// Year's wages.
    pub mean: Option<Number>,
    pub p10: Option<Number>,
    pub p25: Option<Number>,
    pub median: Option<Number>,
    pub p75: Option<Number>,
    pub p90: Option<Number>,
    /// Hour's wages, where the publisher gives them.
    pub hourly_mean: Option<Number>,
    pub hourly_p10: Option<Number>,
    pub hourly_p25: Option<Number>,
    pub hourly_median: Option<Number>,
    pub hourly_p75: Option<Number>,
    pub hourly_p90: Option<Number>,
    pub confidence: Confidence,
    pub source: Text,
}

/// One round of employment projections. A row of `data/figures/us-projections.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProjectionRow {
    pub series: Text,
    /// First and last year, as an ISO 8601 interval: `2024/2034`.
    pub round: Text,
    /// Jobs at either end, and the difference, in thousands.
    pub base_thousands: Option<Number>,
    pub projected_thousands: Option<Number>,
    pub change_thousands: Option<Number>,
    pub change_percent: Option<Number>,
    /// Openings a year, in thousands.
    pub openings_thousands: Option<Number>,
    pub confidence: Confidence,
    pub source: Text,
}

/// What one industry employs and pays. A row of `data/figures/us-industries.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IndustryRow {
    /// NAICS code.
    pub naics: Text,
    pub industry: Text,
    pub series: Text,
    pub survey: Text,
    /// Id of the item of the demand section that it belongs to, if any.
    pub sector: Option<Text>,
    pub employment: Option<Number>,
    /// Share of all jobs of the occupation, in percent.
    pub share_percent: Option<Number>,
    /// Year's wages.
    pub mean: Option<Number>,
    pub p10: Option<Number>,
    pub median: Option<Number>,
    pub p90: Option<Number>,
    pub confidence: Confidence,
    pub source: Text,
}

/// A pay scale: what posts are paid by grade and step. `data/figures/scales.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Scale {
    pub id: Text,
    /// What it is called: `CONHESS`, `Agenda for Change`.
    pub name: Text,
    /// What a rung is called: `grade`, `band`.
    pub rung: Text,
    pub region: Text,
    pub currency: Text,
    pub period: Period,
    /// First day in force, ISO 8601, and last where another took its place.
    pub from: Text,
    pub to: Option<Text>,
    /// What it covers and what stands beside it.
    pub text: Text,
    pub source: Text,
}

/// One amount of a pay scale. A row of `data/figures/*-scale.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScaleRow {
    pub scale: Text,
    pub grade: Text,
    /// Counted from 1.
    pub step: u8,
    pub amount: Number,
    pub confidence: Confidence,
    pub source: Text,
}

/// What a US dollar was worth in one year. A row of `data/figures/money.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RateRow {
    pub region: Text,
    pub currency: Text,
    pub year: u16,
    /// Units of the currency for one US dollar, average of the year.
    pub per_usd_world_bank: Option<Number>,
    pub per_usd_fed: Option<Number>,
    /// Units of the currency for one international dollar.
    pub ppp_private_consumption: Option<Number>,
    pub ppp_gdp: Option<Number>,
}

/// What a word means. `data/glossary.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Does not change from release to release.
    pub id: Text,
    /// The word, or the abbreviation.
    pub term: Text,
    /// What an abbreviation stands for.
    pub expansion: Option<Text>,
    /// Other ways to write it.
    #[serde(default)]
    pub aliases: List<Text>,
    /// What it means.
    pub text: Text,
    /// Ids of terms to read next.
    #[serde(default)]
    pub see: List<Text>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: List<Text>,
}

/// A publication. `data/sources.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(baked), derive(databake::Bake), databake(path = crate::model))]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Does not change from release to release.
    pub id: Text,
    /// Who published it.
    pub publisher: Text,
    /// What it is called.
    pub title: Text,
    /// Where it is published; none where no address was recorded.
    pub address: Option<Text>,
    /// ISO 8601; none: undated.
    pub published: Option<Text>,
    /// When it was read for this reference, ISO 8601.
    pub retrieved: Text,
    /// On what terms its content may be used.
    pub licence: Text,
    /// The credit line that its publisher asks for.
    pub attribution: Option<Text>,
    /// Whose copy was read, where the publication itself was not.
    pub read_in: Option<Text>,
    /// What must be known to use it rightly.
    pub note: Option<Text>,
}

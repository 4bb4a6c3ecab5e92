//! What people believe, what is made of it, and the evidence for and against.
//! `data/misconceptions.toml`.

use super::{Confidence, List, Text};
use serde::{Deserialize, Serialize};

/// Something people believe, and what is known about it. `data/misconceptions.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Misconception {
    /// Does not change from release to release.
    pub id: Text,
    /// The belief, as people say it.
    pub claim: Text,
    /// The claim in at most 50 characters, where it is longer.
    pub short: Option<Text>,
    /// Words that people use for it: "ai", "remote".
    #[serde(default)]
    pub aliases: List<Text>,
    pub verdict: Verdict,
    /// What is true instead, in one to three sentences.
    pub finding: Text,
    /// The regions that the finding is known to hold in, ISO 3166; empty: everywhere.
    #[serde(default)]
    pub regions: List<Text>,
    /// How we know: what speaks against the claim, what speaks for it.
    pub evidence: List<Evidence>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: List<Text>,
}

/// What the evidence makes of a claim. No value is a word that a reader of CSV
/// takes for a boolean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is not so.
    Refuted,
    /// It is so here and there.
    MostlyRefuted,
    /// True of some people, places or tasks and not of others.
    PartlyTrue,
    /// Honest sources disagree.
    Unsettled,
}

/// One piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub stance: Stance,
    /// What was found, with its figure, in one sentence.
    pub text: Text,
    /// The same in at most 62 characters, with country and year where they matter.
    #[serde(default)]
    pub short: Text,
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// Speaks for the claim as people say it.
    For,
    /// Speaks against it.
    Against,
    /// Needed to read the others rightly.
    Context,
}

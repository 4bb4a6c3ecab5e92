//! Misconceptions with evidence for and against. `data/misconceptions.toml`.

use super::{Confidence, List, Questions, Text, closed_list};
use serde::{Deserialize, Serialize};

/// A misconception with its evidence. `data/misconceptions.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Misconception {
    /// Stable across releases.
    pub id: Text,
    /// The claim, as people say it.
    pub claim: Text,
    /// The claim in at most 50 characters, where it is longer.
    pub short: Option<Text>,
    /// Keywords: "ai", "remote".
    #[serde(default)]
    pub aliases: List<Text>,
    pub verdict: Verdict,
    /// What is true instead, in one to three sentences.
    pub finding: Text,
    /// Regions that the finding applies to, ISO 3166; empty: everywhere.
    #[serde(default)]
    pub regions: List<Text>,
    /// Evidence for and against the claim.
    pub evidence: List<Evidence>,
    /// Questions that it answers, as people type them.
    #[serde(default, skip_serializing)]
    pub questions: Questions,
}

impl Misconception {
    /// Ids of the sources of the evidence, each once.
    #[must_use]
    pub fn sources(&self) -> Vec<Text> {
        let mut sources: Vec<Text> = Vec::new();
        for evidence in self.evidence {
            if !sources.contains(&evidence.source) {
                sources.push(evidence.source);
            }
        }
        sources
    }
}

closed_list! {
    /// Verdict on a claim. No value looks like a boolean to readers of CSV.
    #[serde(rename_all = "snake_case")]
    pub enum Verdict {
        /// The evidence refutes it.
        Refuted,
        /// The evidence mostly refutes it.
        MostlyRefuted,
        /// True in part.
        PartlyTrue,
        /// Sources disagree.
        Unsettled,
    }
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
    pub short: Text,
    /// Region, ISO 3166; none: none in particular.
    pub region: Option<Text>,
    /// Date, ISO 8601; none: undated.
    pub as_of: Option<Text>,
    pub confidence: Confidence,
    /// Id of the source.
    pub source: Text,
}

closed_list! {
    /// Whether evidence supports a claim.
    #[serde(rename_all = "snake_case")]
    pub enum Stance {
        /// Supports the claim.
        For,
        /// Contradicts the claim.
        Against,
        /// Context for the other evidence.
        Context,
    }
}

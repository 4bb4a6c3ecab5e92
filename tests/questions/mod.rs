//! What the tests of answers and of edges ask: what the contract with scripts
//! asks, and more.

use crate::answers::ANSWERS;

/// Questions about what the contract does not go into.
const MORE: &[&str] = &[
    "show codes education regulation",
    "salary --region us --per hour",
    "salary --region us --statistic median",
    "salary --region ng,us --trend --statistic median,p90",
    "compare-regions ng us",
    "compare-regions ng us gb --in ppp --topic pay",
    "explain median",
];

/// Questions that are answered from the data, in every format. The one without
/// words is for the card.
pub fn questions() -> impl Iterator<Item = &'static str> {
    let contract = ANSWERS.iter().flat_map(|(_, lines)| *lines);
    contract.chain(MORE).copied()
}

//! Pay: which figures answer a question about it, the few that stand for a
//! region, ranges, and the percentile rank of an amount.

pub mod headline;
pub mod ranges;
pub mod rank;
pub mod select;

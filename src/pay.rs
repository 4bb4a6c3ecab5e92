//! Pay: which figures answer a question about it, the few that stand for a
//! region, and the percentile rank of an amount.

pub mod customary;
pub mod headline;
pub mod multiple;
pub mod rank;
pub mod select;

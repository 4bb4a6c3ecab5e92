//! Pay: selection of figures, headline figures, and the percentile rank of an amount.

pub mod customary;
pub mod headline;
pub mod multiple;
pub mod rank;
pub mod select;

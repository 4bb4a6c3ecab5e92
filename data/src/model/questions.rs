//! Questions that a passage answers.

use crate::store;
use serde::{Deserialize, Deserializer};
use std::fmt;

/// Questions that a passage answers, as people type them. The search index is built from
/// them; the program embeds the index in their place.
#[derive(Clone, Copy, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Questions(Option<u32>);

impl Questions {
    /// What the program has of them.
    pub const EMBEDDED: Questions = Questions(None);

    /// The questions, while files are read.
    #[must_use]
    pub fn as_slice(self) -> &'static [String] {
        self.0.map_or(&[], store::questions)
    }
}

/// Rust source without the questions.
impl fmt::Debug for Questions {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str("Questions::EMBEDDED")
    }
}

impl<'de> Deserialize<'de> for Questions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let questions = Vec::deserialize(from)?;
        Ok(Questions(Some(store::add_questions(questions))))
    }
}

//! What every field is made of in the end: a text, a list or a number.
//!
//! They hold what lives as long as the program, so that the whole dataset can be
//! a `static`, and read the same from a file.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::ops::Deref;

/// Text of the dataset. Lives as long as the program.
///
/// ASCII only (the checks see to it), so that a `C` locale can show all of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Text(&'static str);

impl Text {
    /// Text that lives as long as the program.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Text(text)
    }

    /// The text itself.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

impl From<Text> for Cow<'static, str> {
    fn from(text: Text) -> Self {
        Cow::Borrowed(text.as_str())
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
pub struct List<T: 'static>(&'static [T]);

impl<T> List<T> {
    /// A list of items that live as long as the program.
    #[must_use]
    pub const fn new(items: &'static [T]) -> Self {
        List(items)
    }

    /// The items as a slice.
    #[must_use]
    pub const fn as_slice(self) -> &'static [T] {
        self.0
    }
}

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

/// A published number. Whole numbers are written without a decimal point, so
/// that JSON holds `51140` as the publisher does, and never `51140.0`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Deserialize)]
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
#[cfg(feature = "schema")]
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

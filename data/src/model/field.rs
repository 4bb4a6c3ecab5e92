//! The types of fields: texts, lists and numbers.

use crate::store::{self, Row};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::marker::PhantomData;
use std::num::NonZeroU32;
use std::ops::Deref;

/// Defines a closed list: an enum with names in files and JSON. Its `Debug` output is
/// Rust source, with the path of the variant.
macro_rules! closed_list {
    ($(#[$list:meta])* pub enum $name:ident { $($(#[$meta:meta])* $value:ident,)* }) => {
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $(#[$list])*
        pub enum $name { $($(#[$meta])* $value,)* }

        impl std::fmt::Debug for $name {
            fn fmt(&self, to: &mut std::fmt::Formatter) -> std::fmt::Result {
                to.write_str(match self {
                    $($name::$value => concat!(stringify!($name), "::", stringify!($value)),)*
                })
            }
        }
    };
}
pub(super) use closed_list;

/// An interned text of the dataset. In the program positions are in alphabetical order.
///
/// ASCII only, as checked by the rules, because of the `C` locale.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text(NonZeroU32);

impl Text {
    /// The text at a position.
    #[must_use]
    pub const fn at(position: u32) -> Self {
        // Never 0, so that `Option<Text>` has the same size.
        Text(NonZeroU32::MIN.saturating_add(position))
    }

    /// Interns a text.
    ///
    /// # Panics
    ///
    /// In a program that has its dataset built in.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Text::at(store::intern(text.into()))
    }

    /// Looks up a text in the embedded dataset.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        store::find(text).map(Text::at)
    }

    /// The text itself.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        store::text(self.position())
    }

    #[inline]
    fn position(self) -> u32 {
        self.0.get() - 1
    }
}

/// The empty text, which is the first.
impl Default for Text {
    fn default() -> Self {
        Text::at(0)
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<Text> for Cow<'static, str> {
    fn from(text: Text) -> Self {
        Cow::Borrowed(text.as_str())
    }
}

impl fmt::Display for Text {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.pad(self.as_str())
    }
}

/// The text, or Rust source while a dataset is written.
impl fmt::Debug for Text {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        match store::rank(self.position()) {
            Some(rank) => write!(to, "Text::at({rank})"),
            None => fmt::Debug::fmt(self.as_str(), to),
        }
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Text::new)
    }
}

/// A list of the dataset, in file order: a slice of the table of its type.
pub struct List<T: 'static> {
    start: u32,
    length: u32,
    rows: PhantomData<&'static [T]>,
}

impl<T> List<T> {
    /// A slice of the table.
    #[must_use]
    pub const fn at(start: u32, length: u32) -> Self {
        List {
            start,
            length,
            rows: PhantomData,
        }
    }
}

impl<T: Row> List<T> {
    /// The items as a slice.
    #[must_use]
    #[inline]
    pub fn as_slice(self) -> &'static [T] {
        T::table().rows(self.start, self.length)
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> Default for List<T> {
    fn default() -> Self {
        List::at(0, 0)
    }
}

impl<T: Row> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T: Row> IntoIterator for List<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
    }
}

impl<T: Row + PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

/// The items, or Rust source while a dataset is written.
impl<T: Row + fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        match store::rank(0) {
            Some(_) => write!(to, "List::at({}, {})", self.start, self.length),
            None => fmt::Debug::fmt(self.as_slice(), to),
        }
    }
}

impl<T: Row> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        let length = store::size(items.len());
        List::at(T::table().append(items), length)
    }
}

impl<T: Row + Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.as_slice().serialize(to)
    }
}

impl<'de, T: Row + Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Vec::deserialize(from).map(List::from)
    }
}

/// A published number. Serializes whole numbers without a decimal point: `51140`, not
/// `51140.0`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Number(pub f64);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let number = f64::deserialize(from)?;
        match number.is_finite() {
            true => Ok(Number(number)),
            false => Err(D::Error::custom("not a finite number")),
        }
    }
}

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

/// Texts, lists and numbers have the schemas of their JSON types.
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

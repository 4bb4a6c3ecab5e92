//! Paths of a statement.

use super::tree::Node;
use super::value::Value;
use crate::model::{Item, Text};

/// A statement: its text, with its other fields below.
pub fn item(item: &'static Item) -> Node {
    let words = |what: &'static str, text: Text| {
        Value::words(item.title, what, text)
            .dated(item.as_of)
            .citing(&item.sources)
    };
    Node::both(words("", item.text), move |children| {
        let parts = [
            ("title", Some(item.title)),
            ("answer", item.answer),
            ("sign", item.sign),
        ];
        for (part, text) in parts {
            if let Some(text) = text {
                children.leaf(part, || words(part, text));
            }
        }
    })
}

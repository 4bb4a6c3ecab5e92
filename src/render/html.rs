//! One page that needs nothing else.

use crate::document::Document;

/// Writes a document as a page.
pub fn html(document: &Document) -> String {
    super::plain::plain(document)
}

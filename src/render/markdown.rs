//! Headings, lists and tables for a web page.

use crate::document::Document;

/// Writes a document as a page.
pub fn markdown(document: &Document) -> String {
    super::plain::plain(document)
}

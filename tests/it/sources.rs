//! Sources: each is told in full and found by its id.

use crate::support::{data, document, field, list, text};

#[test]
fn a_source_is_told_in_full() {
    let all = data("sources");
    let all = list(&all["sources"]);
    let ids: Vec<&str> = all.iter().map(|source| text(&source["id"])).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    for source in all {
        for name in ["publisher", "title", "retrieved", "licence"] {
            assert!(!text(&source[name]).is_empty(), "{source}");
        }
    }
    let one = document("sources BLS-oews-2025-05");
    assert_eq!(one["query"]["id"], "bls-oews-2025-05");
    assert_eq!(field(&one["data"]["sources"], "id"), ["bls-oews-2025-05"]);
}

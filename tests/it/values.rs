//! One value, as `get` wraps it for a script.

use crate::support::document;

#[test]
fn a_value_says_in_its_envelope_how_old_it_is() {
    let document = document("get salary.us.median");
    assert_eq!(document["data"]["value"], 51140);
    for end in ["oldest_figure", "newest_figure"] {
        assert_eq!(document[end], document["data"]["figure"]["as_of"]);
    }
}

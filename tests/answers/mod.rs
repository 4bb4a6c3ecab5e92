//! What there is to ask, for the tests that go through every answer.

/// Whether an answer is rows of one kind; the card and the brief are not.
pub fn has_rows(line: &str) -> bool {
    !line.is_empty() && !line.contains("--brief")
}

/// Every command that answers from the data, by the name its JSON has, with
/// arguments that bring out what it can hold.
pub const ANSWERS: [(&str, &[&str]); 11] = [
    ("card", &[""]),
    (
        "brief",
        &[
            "show --brief --for ng",
            "show --brief",
            "show --brief --for us-ca",
        ],
    ),
    ("show", &["show duties", "show"]),
    (
        "salary",
        &[
            "salary --region us-ca --per month",
            "salary",
            "salary --region gb,in,nz,ca",
            "salary --region us --year 2019",
            "salary --region us --trend",
            "salary --region us --states",
            "salary --region us --at 48000",
            "salary --region us --in ngn --rate NGN=1550",
            "salary --region ng,us --in ppp --per month",
        ],
    ),
    ("skills", &["skills"]),
    (
        "compare-regions",
        &[
            "compare-regions ng us --topic pay,entry",
            "compare-regions au ca gb gh ie in ke ng nz us za --per month",
            "compare-regions us-ca us-tx ng --in usd",
        ],
    ),
    ("misconceptions", &["misconceptions"]),
    (
        "search",
        &["search 29-2071", "search privacy", "search clinical coder"],
    ),
    (
        "get",
        &["get salary.us.median", "get ng.regulator", "get --list"],
    ),
    ("explain", &["explain CONHESS", "explain"]),
    ("sources", &["sources bls-oews-2025-05", "sources"]),
];

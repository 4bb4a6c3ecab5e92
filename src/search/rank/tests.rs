//! The factors and limits of the ranking.

use super::*;
use crate::search::query::UNKNOWN;
use career_data::search::fold::words;

fn query(text: &str) -> Query {
    Query::new(&words(text))
}

/// A passage of a kind and of countries.
fn row(kind: Kind, regions: u16) -> Row {
    Row {
        kind: kind as u8,
        regions,
        ..INDEX.rows[0]
    }
}

#[test]
fn an_answer_has_the_least_share() {
    let hits = |share: f32| {
        let mut query = query("HIPAA");
        query.is_of_this_field = false;
        query.terms[0].weight = 16.0 * share;
        query.terms.push(QueryTerm {
            typed: "xyzzy".to_owned(),
            id: None,
            weight: 16.0 - 16.0 * share,
            is_other_subject: false,
            is_region: false,
            is_place: false,
        });
        rank(&query, u16::MAX).len()
    };
    assert_ne!(hits(MIN_SHARE), 0);
    assert_eq!(hits(MIN_SHARE - 0.01), 0);
}

#[test]
fn a_country_is_followed_by_its_topics() {
    let hits = rank(&query("ghana"), 0);
    let (country, topics) = hits.split_first().expect("a hit");
    let score = |of: f32| Score {
        share: 1.0,
        name: of,
        region: 1.0,
        kind: 1.0,
        total: of,
        ..Score::default()
    };
    assert_eq!(Kind::ALL[usize::from(country.row.kind)], Kind::Country);
    assert_eq!(country.score, score(1.0));
    assert!(!topics.is_empty());
    for topic in topics {
        assert_eq!(Kind::ALL[usize::from(topic.row.kind)], Kind::Topic);
        assert_eq!(topic.score, score(0.5));
    }
}

#[test]
fn passages_without_the_named_place_rank_lower() {
    let query = query("schools in lagos");
    let found = Matches::new(&query);
    let mut there = 0;
    for (passage, &row) in INDEX.rows.iter().enumerate() {
        let is_there = found.is_there(passage, row, &query);
        there += usize::from(is_there);
        let of_place = match is_there {
            true => 1.0,
            false if is_topic(row) => WHOLE_COUNTRY,
            false => OTHER_PLACE,
        };
        let expected = region(row, &query, 0, 0.0) * of_place;
        assert_eq!(found.region(passage, row, &query, 0), expected, "{row:?}");
    }
    assert!((1..INDEX.rows.len() / 4).contains(&there), "{there}");
}

#[test]
fn passages_of_other_countries_rank_lower() {
    let any = Query::default();
    let of_one = Query {
        regions: 1,
        ..Query::default()
    };
    // The first country is asked for, the second is shown by default.
    for (kind, regions, query, mention, expected) in [
        (Kind::Item, 0, &any, 0.0, 1.0),
        (Kind::Item, 2, &any, 0.0, SHOWN),
        (Kind::Command, 2, &any, 0.0, 1.0),
        (Kind::Item, 1, &any, 0.0, OTHER_COUNTRY),
        (Kind::Item, 1, &of_one, 0.0, 1.0),
        (Kind::Item, 3, &of_one, 0.0, 1.0),
        (Kind::Item, 0, &of_one, 0.0, GENERAL),
        (Kind::Item, 0, &of_one, 1.0, MENTION),
        (Kind::Item, 2, &of_one, 0.0, ELSEWHERE),
        (Kind::Item, 2, &of_one, 1.0, MENTION),
    ] {
        let factor = region(row(kind, regions), query, 2, mention);
        assert!(
            (factor - expected).abs() < 1e-6,
            "{kind:?} {regions}: {factor}, not {expected}"
        );
    }
}

#[test]
fn figures_and_tables_rank_below_text() {
    let any = Query::default();
    let meaning = Query {
        asks_for_meaning: true,
        ..Query::default()
    };
    let code = Query {
        asks_for_code: true,
        ..Query::default()
    };
    let place = Query {
        places: 1,
        ..Query::default()
    };
    for (of, query, factor) in [
        (Kind::Item, &any, 1.0),
        (Kind::Industry, &any, 0.5),
        (Kind::Series, &any, 0.5),
        (Kind::Scale, &any, 0.5),
        (Kind::Post, &any, 0.6),
        (Kind::Figure, &any, 0.6),
        (Kind::Figure, &place, 1.0),
        (Kind::Name, &any, NAME),
        (Kind::Code, &any, CODE),
        (Kind::Code, &code, 1.0),
        (Kind::Term, &any, TERM),
        (Kind::Term, &meaning, 1.0),
    ] {
        let known = Row {
            is_gap: false,
            ..row(of, 0)
        };
        assert_eq!(kind(known, query, true), factor, "{of:?}");
        let gap = Row {
            is_gap: true,
            ..known
        };
        assert_eq!(kind(gap, query, true), GAP * factor, "{of:?}");
    }
    assert_eq!(kind(row(Kind::Figure, 0), &place, false), 0.6);
}

#[test]
fn the_documentation_states_the_factors() {
    let page = include_str!("../../search.rs")
        .replace("\n//!  ", "")
        .replace("\n//!", "");
    for stated in [
        format!("(total {MIN_TOTAL_IN_FIELD}, share {MIN_SHARE_IN_FIELD})"),
        format!(
            "{:.1} * text * share + {QUESTION} * likeness",
            1.0 - QUESTION
        ),
        format!(
            "{ASKED} times the weight of the user's question and {:.1} times",
            1.0 - ASKED
        ),
        format!("{GENERAL} for those of no country and {ELSEWHERE} for those of another"),
        format!("{SHOWN} for those of a country shown by default and {OTHER_COUNTRY} for"),
        format!(
            "names has a factor of {SOME_COUNTRIES}, and one without a named place a factor of {OTHER_PLACE}, or of {WHOLE_COUNTRY}"
        ),
        format!("{TERM} for terms of the glossary"),
        format!("{NAME} for other names of the occupation"),
        format!("{CODE} for its codes"),
        format!("`status: not_found`, at {GAP}"),
        format!("weighs {UNKNOWN} of the rarest"),
    ] {
        assert!(page.contains(&stated), "{stated}");
    }
}

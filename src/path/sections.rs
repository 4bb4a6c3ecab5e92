//! Paths of sections, codes, misconceptions, terms and sources.

use super::tree::{Children, Node};
use super::value::{Value, key};
use super::{pay, regions, statement};
use crate::dataset::DATASET;
use crate::display::Words;
use crate::model::{Alternative, Code, Misconception, Source, Text};

type List = fn(&mut Children);

/// Lists by the first segment of their paths, which is part of figure ids. A section
/// with the same id has both its items and the list.
const LISTS: [(&str, List); 7] = [
    ("alternatives", alternatives),
    ("codes", codes),
    ("misconceptions", misconceptions),
    ("salary", salary),
    ("outlook", outlook),
    ("demand", demand),
    ("schools", schools),
];

/// The top level of the tree.
pub fn root(children: &mut Children) {
    for section in DATASET.sections {
        children.folder(section.id, move |children| {
            for item in section.items {
                children.add(item.id, || statement::item(item));
            }
            for (_, list) in LISTS
                .iter()
                .filter(|(name, _)| *name == section.id.as_str())
            {
                list(children);
            }
        });
    }
    for (name, list) in LISTS {
        let mut sections = DATASET.sections.iter();
        if !sections.any(|section| section.id.as_str() == name) {
            children.folder(name, list);
        }
    }
    for region in children.regions() {
        children.folder(region.id, move |children| {
            regions::region(&region, children);
        });
    }
    children.folder("explain", terms);
    children.folder("sources", sources);
    children.folder("data", move |children| {
        children.leaf("version", || {
            Value::words("release of the data", "", DATASET.version).dated(Some(DATASET.version))
        });
    });
}

fn alternatives(children: &mut Children) {
    for alternative in DATASET.alternatives {
        children.add(alternative.id, || self::alternative(alternative));
    }
}

fn schools(children: &mut Children) {
    for country in children.countries().filter(|it| !it.schools.is_empty()) {
        children.folder(country.id, move |children| {
            regions::schools(country, children);
        });
    }
}

fn codes(children: &mut Children) {
    for code in DATASET.occupation.codes {
        children.add(code.id, || self::code(code));
    }
}

fn misconceptions(children: &mut Children) {
    for misconception in DATASET.misconceptions {
        children.add(misconception.id, || self::misconception(misconception));
    }
}

fn salary(children: &mut Children) {
    for region in children.regions() {
        children.folder(region.id, move |children| pay::region(&region, children));
    }
}

fn outlook(children: &mut Children) {
    for country in children.countries().filter(|it| pay::is_projected(it)) {
        children.folder(country.id, move |children| {
            pay::outlook(country.id, children);
        });
    }
}

fn demand(children: &mut Children) {
    for country in children.countries().filter(|it| pay::has_industries(it)) {
        children.folder(country.id, move |children| {
            pay::industries(country.id, children);
        });
    }
}

/// Another job or course.
fn alternative(alternative: &'static Alternative) -> Node {
    let words = |what: &'static str, text: Text| {
        Value::words(alternative.title, what, text).citing(&alternative.sources)
    };
    Node::both(words("", alternative.text), move |children| {
        children.leaf("title", || words("title", alternative.title));
        children.leaf("training", || words("training", alternative.training));
    })
}

fn code(code: &'static Code) -> Node {
    let value = Value::words(code.system, code.title, code.code).citing(&code.sources);
    Node::both(value, move |children| {
        children.leaf("title", || {
            let what = format!("title of {}", code.code);
            Value::words(code.system, what, code.title).citing(&code.sources)
        });
    })
}

fn misconception(misconception: &'static Misconception) -> Node {
    let of_claim = |what: &'static str, words: Words| {
        Value::words(misconception.claim, what, words).citing(&misconception.sources())
    };
    let finding = of_claim("what is true", misconception.finding.into());
    Node::both(finding, move |children| {
        children.leaf("claim", || {
            of_claim("what people say", misconception.claim.into())
        });
        children.leaf("verdict", || {
            of_claim("verdict", key(misconception.verdict).into())
        });
    })
}

fn terms(children: &mut Children) {
    for term in DATASET.terms {
        children.leaf(term.id, || {
            Value::words(term.term, "meaning", term.text).citing(&term.sources)
        });
    }
}

fn sources(children: &mut Children) {
    for source in DATASET.sources {
        children.add(source.id, || self::source(source));
    }
}

fn source(source: &'static Source) -> Node {
    let of_source = |of: Text, what: &'static str, text: Text| {
        Value::words(of, what, text)
            .dated(source.published)
            .citing(&[source.id])
    };
    let title = of_source(source.publisher, "title", source.title);
    Node::both(title, move |children| {
        if let Some(address) = source.address {
            children.leaf("address", || of_source(source.title, "address", address));
        }
        children.leaf("licence", || {
            of_source(source.title, "licence", source.licence)
        });
    })
}

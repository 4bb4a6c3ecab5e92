//! The part of the tree that holds the text of the reference: sections, codes,
//! misconceptions, terms and sources.

use super::tree::{Children, Node};
use super::value::{Value, key};
use super::{pay, regions, statement};
use crate::dataset::DATASET;
use crate::document::Words;
use crate::model::{Alternative, Code, Holding, Misconception, Section, Source, Text};

/// Where every path begins.
pub fn root(children: &mut Children) {
    for section in DATASET.sections {
        children.folder(section.id, move |children| {
            self::section(section, children);
        });
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

fn section(section: &'static Section, children: &mut Children) {
    for item in section.items {
        children.add(item.id, || statement::item(item));
    }
    for holding in section.holds {
        match holding {
            Holding::Codes => {
                for code in DATASET.occupation.codes {
                    children.add(code.id, || self::code(code));
                }
            }
            Holding::Misconceptions => {
                for misconception in DATASET.misconceptions {
                    children.add(misconception.id, || self::misconception(misconception));
                }
            }
            Holding::Pay => {
                for region in children.regions() {
                    children.folder(region.id, move |children| pay::region(&region, children));
                }
            }
            Holding::Projections => {
                for country in children.countries().filter(|it| pay::is_projected(it)) {
                    children.folder(country.id, move |children| {
                        pay::outlook(country.id, children)
                    });
                }
            }
            Holding::Industries => {
                for country in children.countries().filter(|it| pay::has_industries(it)) {
                    children.folder(country.id, move |children| {
                        pay::industries(country.id, children);
                    });
                }
            }
            Holding::Alternatives => {
                for alternative in DATASET.alternatives {
                    children.add(alternative.id, || self::alternative(alternative));
                }
            }
            Holding::Schools => {
                for country in children.countries().filter(|it| !it.schools.is_empty()) {
                    children.folder(country.id, move |children| {
                        regions::schools(country, children);
                    });
                }
            }
            _ => {}
        }
    }
}

/// Another job or course: what the work is, and the training for it.
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
            let what = format!("title of {}", code.code.as_str());
            Value::words(code.system, what, code.title).citing(&code.sources)
        });
    })
}

fn misconception(misconception: &'static Misconception) -> Node {
    let of_claim = |what: &'static str, words: Words| {
        let mut sources: Vec<Text> = Vec::new();
        for evidence in misconception.evidence {
            if !sources.contains(&evidence.source) {
                sources.push(evidence.source);
            }
        }
        Value::words(misconception.claim, what, words).citing(&sources)
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

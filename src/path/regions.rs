//! Paths of regions.

use super::statement;
use super::tree::{Children, Node};
use super::value::Value;
use crate::display::Word;
use crate::figure;
use crate::model::{
    Country, Credential, CredentialDetail, Law, Route, StatedFigure, Status, Text, Topic,
};
use crate::pay::select;
use crate::region::{self, Region};
use std::cmp::Reverse;

/// A country, or a subdivision, which has only a name.
pub fn region(region: &Region, children: &mut Children) {
    let (id, name) = (region.id, region.name);
    children.leaf("name", || Value::words(id, "name", name));
    if region.is_country() {
        country(region.country, children);
    }
}

fn country(region: &'static Country, children: &mut Children) {
    let name = region.name;
    children.leaf("currency", || {
        Value::words(name, "currency", region.currency)
    });
    children.leaf("occupation", || {
        Value::words(name, "name of the occupation", region.occupation)
    });
    children.leaf("hours-a-week", || match region.hours.per_week {
        Some(hours) => Value::hours(name, hours).citing(region.hours.source.as_slice()),
        None => Value::missing(Status::NotFound, Some(region.hours.text)),
    });
    for (id, title, topic) in region::topics(region) {
        if id != MINIMUM_WAGE {
            children.add(id, || self::topic(region, title, topic));
        }
    }
    minimum_wage(region, children);
    children.folder("routes", move |children| routes(region, children));
    children.folder("credentials", move |children| credentials(region, children));
    children.folder("laws", move |children| laws(region, children));
    children.folder("roles", move |children| roles(region, children));
    for stated in region.figures {
        if stated.id.as_str() != MINIMUM_WAGE {
            children.add(stated.id, || self::stated(region, stated));
        }
    }
    for item in region.items {
        children.add(item.id, || statement::item(item));
    }
}

/// A topic: its summary, with the full text below.
fn topic(region: &'static Country, title: &'static str, topic: &'static Topic) -> Node {
    Node::both(topic_summary(region, title, topic), move |children| {
        topic_text(region, title, topic, children);
    })
}

/// The summary of a topic. `not applicable` is an answer, `not found` is none.
fn topic_summary(region: &'static Country, title: &'static str, topic: &'static Topic) -> Value {
    match topic.status {
        Status::Present | Status::NotApplicable => Value::words(region.name, title, topic.summary)
            .dated(topic.as_of)
            .citing(&topic.sources),
        status => Value::missing(status, Some(topic.text)),
    }
}

/// The text of a topic, or the reason for a gap.
fn topic_text(
    region: &'static Country,
    title: &'static str,
    topic: &'static Topic,
    children: &mut Children,
) {
    children.leaf("text", || {
        let what = format!("{title}, in full");
        Value::words(region.name, what, topic.text)
            .dated(topic.as_of)
            .citing(&topic.sources)
    });
}

/// Segment of the minimum wage in force.
const MINIMUM_WAGE: &str = "minimum-wage";
const MINIMUM_WAGE_TITLE: &str = "minimum wage";

/// The minimum wage is both a topic and a figure; the path resolves to the figure.
fn minimum_wage(region: &'static Country, children: &mut Children) {
    let topic = &region.minimum_wage;
    children.add(MINIMUM_WAGE, || {
        let stated = select::minimum_wage(region, None);
        match stated.map(|stated| self::stated(region, stated).value) {
            Some(Some(figure)) => Node::both(figure, move |children| {
                children.leaf("summary", || {
                    topic_summary(region, MINIMUM_WAGE_TITLE, topic)
                });
                topic_text(region, MINIMUM_WAGE_TITLE, topic, children);
            }),
            _ => self::topic(region, MINIMUM_WAGE_TITLE, topic),
        }
    });
}

fn stated(region: &'static Country, stated: &'static StatedFigure) -> Node {
    let figure = figure::from_stated(region, stated);
    if figure.value.is_none() {
        return Node::folder(move |children| range(region, stated, children));
    }
    Node::leaf(Value::figure("", figure))
}

/// Both ends of a range.
fn range(region: &'static Country, stated: &'static StatedFigure, children: &mut Children) {
    let mut add = |segment, what, number| {
        children.leaf(segment, || {
            Value::end(what, figure::from_stated(region, stated), number)
        });
    };
    add("low", "lowest", stated.low);
    add("high", "highest", stated.high);
}

/// Routes, by the credential awarded.
fn routes(region: &'static Country, children: &mut Children) {
    for route in region.routes {
        children.add(route.id, || {
            let award = Value::words(route.title, "award", route.award)
                .dated(route.as_of)
                .citing(&route.sources);
            Node::both(award, move |children| self::route(route, children))
        });
    }
}

/// The other fields of a route.
fn route(route: &'static Route, children: &mut Children) {
    let mut add = |segment: &'static str, text: Text| {
        children.leaf(segment, || {
            Value::words(route.title, segment, text)
                .dated(route.as_of)
                .citing(&route.sources)
        });
    };
    add("title", route.title);
    add("length", route.length);
    add("requires", route.requires);
    if let Some(note) = route.note {
        add("note", note);
    }
}

/// Credentials, by full name.
fn credentials(region: &'static Country, children: &mut Children) {
    for credential in region.credentials {
        children.add(credential.id, || {
            let of = credential.short.unwrap_or(credential.id);
            let name = Value::words(of, "full name", credential.name)
                .dated(credential.as_of)
                .citing(&credential.sources);
            Node::both(name, move |children| self::credential(credential, children))
        });
    }
}

/// The other fields of a credential.
fn credential(credential: &'static Credential, children: &mut Children) {
    let mut add = |segment: &'static str, text: Text| {
        children.leaf(segment, || {
            Value::words(credential.name, segment, text)
                .dated(credential.as_of)
                .citing(&credential.sources)
        });
    };
    add("issuer", credential.issuer);
    add("text", credential.text);
    // The path is that of the newest edition of an aspect.
    let mut newest: Vec<&'static CredentialDetail> = credential.details.iter().collect();
    newest.sort_by_key(|detail| (detail.aspect, Reverse(detail.as_of)));
    newest.dedup_by_key(|detail| detail.aspect);
    for detail in newest {
        let aspect = detail.aspect.word();
        children.leaf(aspect.replace(' ', "-"), || {
            let of = credential.short.unwrap_or(credential.name);
            Value::words(of, aspect, detail.text)
                .dated(detail.as_of)
                .citing(detail.source.as_slice())
        });
    }
}

/// Posts and their grades.
fn roles(region: &'static Country, children: &mut Children) {
    for role in region.roles {
        children.add(role.id, || {
            let of_role = |what: &'static str, text: Text| {
                Value::words(role.title, what, text)
                    .dated(role.as_of)
                    .citing(&[role.source])
            };
            Node::both(of_role("grade", role.grade), move |children| {
                children.leaf("title", || of_role("title", role.title));
                children.leaf("scale", || of_role("scale", role.scale));
            })
        });
    }
}

/// The schools of a country, by name.
pub fn schools(region: &'static Country, children: &mut Children) {
    for school in region.schools {
        children.add(school.id, || {
            let of_school = |what: &'static str, text: Text| {
                Value::words(school.name, what, text)
                    .dated(school.as_of)
                    .citing(&school.sources)
            };
            Node::both(of_school("name", school.name), move |children| {
                children.leaf("place", || of_school("place", school.place));
                children.leaf("state", || of_school("state", school.state));
                children.leaf("accreditation", || {
                    of_school("accreditation", school.accreditation)
                });
                if let Some(text) = school.text {
                    children.leaf("text", || of_school("more", text));
                }
            })
        });
    }
}

/// Laws, by name.
fn laws(region: &'static Country, children: &mut Children) {
    for law in region.laws {
        children.add(law.id, || {
            let name = Value::words(region.name, "law", law.name)
                .dated(Some(law.date))
                .citing(&law.sources);
            Node::both(name, move |children| self::law(law, children))
        });
    }
}

/// The other fields of a law.
fn law(law: &'static Law, children: &mut Children) {
    let mut add = |segment: &'static str, text: Text| {
        children.leaf(segment, || {
            Value::words(law.name, segment, text)
                .dated(Some(law.date))
                .citing(&law.sources)
        });
    };
    add("date", law.date);
    add("text", law.text);
}

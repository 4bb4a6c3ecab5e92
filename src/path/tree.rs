//! The tree of paths, and what the sections of text hold.

use super::value::key;
use super::{Value, pay, regions};
use crate::dataset::DATASET;
use crate::document::Words;
use crate::model::{
    Code, Country, Credential, IndustryRow, Item, Law, Misconception, ProjectionRow, Route, Scale,
    Section, Source, StatedFigure, Text, Topic, WageRow,
};
use crate::region::Region;

/// A place in the tree: it may have a value, and more places below it.
#[derive(Debug)]
pub struct Node {
    pub value: Option<Value>,
    below: Below,
}

/// What the places below a place are made from.
#[derive(Clone, Copy, Debug)]
pub enum Below {
    Nothing,
    Root,
    Section(&'static Section),
    Item(&'static Item),
    Code(&'static Code),
    Misconception(&'static Misconception),
    Terms,
    Sources,
    Source(&'static Source),
    Data,
    Region(Region),
    Topic(&'static Country, &'static Topic),
    /// A topic whose own path leads to a figure.
    TopicOfFigure(&'static Country, &'static Topic),
    Routes(&'static Country),
    Route(&'static Route),
    Credentials(&'static Country),
    Credential(&'static Credential),
    Laws(&'static Country),
    Law(&'static Law),
    Range(&'static Country, &'static StatedFigure),
    Pay(Region),
    /// The newest wages of a region under a code, and those of every year.
    Wages(Text, Text),
    Survey(&'static WageRow),
    /// The same by the hour; none where the region has no survey.
    Hours(Option<&'static WageRow>),
    /// A grade of a scale through the years, by the newest version of the scale.
    Grade(&'static Scale, Text),
    /// A grade of one version of a scale.
    Steps(&'static Scale, Text),
    Outlook(Text),
    Projections(Text),
    Round(&'static ProjectionRow),
    Industries(Text),
    Industry(&'static IndustryRow),
}

/// The children of a node: all of them, or only the one that is wanted.
pub struct Children<'a> {
    wanted: Option<&'a str>,
    found: Vec<(Words, Node)>,
}

impl Children<'_> {
    /// Adds a child, which is built only where it is wanted.
    pub fn add(&mut self, segment: impl Into<Words>, node: impl FnOnce() -> Node) {
        let segment = segment.into();
        if self.wants(&segment) {
            self.found.push((segment, node()));
        }
    }

    /// Adds a child that is a value and has nothing below it.
    pub fn add_leaf(&mut self, segment: impl Into<Words>, value: impl FnOnce() -> Value) {
        self.add(segment, || Node::leaf(value()));
    }

    /// Adds a child for every region.
    fn add_places(&mut self, node: impl Fn(Region) -> Node) {
        for place in self.places() {
            self.add(place.id, || node(place));
        }
    }

    /// The regions that may be wanted. There may be many: where one is named it
    /// is looked up, and the others are passed over.
    fn places(&self) -> Vec<Region> {
        match self.wanted {
            Some(segment) => crate::region::with_id(segment).into_iter().collect(),
            None => crate::region::all().collect(),
        }
    }

    /// The countries among them.
    fn countries(&self) -> impl Iterator<Item = &'static Country> + use<> {
        let places = self.places().into_iter();
        places.filter(Region::is_country).map(|place| place.country)
    }

    /// Whether a child with this segment is to be added.
    pub fn wants(&self, segment: &str) -> bool {
        self.wanted
            .is_none_or(|wanted| wanted.eq_ignore_ascii_case(segment))
    }
}

impl Node {
    /// Where every path begins.
    pub fn root() -> Self {
        Node::folder(Below::Root)
    }

    /// A place with a value and nothing below it.
    pub fn leaf(value: Value) -> Self {
        Node::both(value, Below::Nothing)
    }

    /// A place without a value of its own.
    pub fn folder(below: Below) -> Self {
        Node { value: None, below }
    }

    /// A place with a value and more below it.
    pub fn both(value: Value, below: Below) -> Self {
        Node {
            value: Some(value),
            below,
        }
    }

    /// The place below it with this segment, in any case.
    pub fn child(&self, segment: &str) -> Option<Node> {
        let mut children = Children {
            wanted: Some(segment),
            found: Vec::new(),
        };
        self.below.add_to(&mut children);
        children.found.pop().map(|(_, node)| node)
    }

    /// All the places below it with their segments, which may hold capitals.
    pub fn children(&self) -> Vec<(Words, Node)> {
        let mut children = Children {
            wanted: None,
            found: Vec::new(),
        };
        self.below.add_to(&mut children);
        children.found
    }
}

impl Below {
    fn add_to(self, children: &mut Children) {
        match self {
            Below::Nothing => {}
            Below::Root => root(children),
            Below::Section(section) => self::section(section, children),
            Below::Item(item) => self::item(item, children),
            Below::Code(code) => children.add_leaf("title", || code_title(code)),
            Below::Misconception(misconception) => self::misconception(misconception, children),
            Below::Terms => terms(children),
            Below::Sources => sources(children),
            Below::Source(source) => self::source(source, children),
            Below::Data => children.add_leaf("version", || {
                let of = Text::new("release of the data");
                Value::words(of, "", DATASET.version).dated(Some(DATASET.version))
            }),
            Below::Region(place) => regions::place(&place, children),
            Below::Topic(region, topic) => regions::topic_text(region, topic, children),
            Below::TopicOfFigure(region, topic) => {
                children.add_leaf("summary", || regions::topic_summary(region, topic));
                regions::topic_text(region, topic, children);
            }
            Below::Routes(region) => regions::routes(region, children),
            Below::Route(route) => regions::route(route, children),
            Below::Credentials(region) => regions::credentials(region, children),
            Below::Credential(credential) => regions::credential(credential, children),
            Below::Laws(region) => regions::laws(region, children),
            Below::Law(law) => regions::law(law, children),
            Below::Range(region, stated) => regions::range(region, stated, children),
            Below::Pay(place) => pay::region(&place, children),
            Below::Wages(region, series) => pay::wages(region, series, children),
            Below::Survey(row) => pay::survey(row, children),
            Below::Hours(row) => pay::hours(row, children),
            Below::Grade(scale, grade) => pay::grade(scale, grade, children),
            Below::Steps(scale, grade) => pay::steps(scale, grade, children),
            Below::Outlook(region) => pay::outlook(region, children),
            Below::Projections(series) => pay::projections(series, children),
            Below::Round(row) => pay::round(row, children),
            Below::Industries(region) => pay::industries(region, children),
            Below::Industry(row) => pay::industry(row, children),
        }
    }
}

fn root(children: &mut Children) {
    for section in DATASET.sections {
        children.add(section.id, || Node::folder(Below::Section(section)));
    }
    children.add_places(|place| Node::folder(Below::Region(place)));
    children.add("explain", || Node::folder(Below::Terms));
    children.add("sources", || Node::folder(Below::Sources));
    children.add("data", || Node::folder(Below::Data));
}

fn section(section: &'static Section, children: &mut Children) {
    for item in section.items {
        let text = || Value::words(item.title, "", item.text).citing(&item.sources);
        children.add(item.id, || Node::both(text(), Below::Item(item)));
    }
    match section.id.as_str() {
        "codes" => {
            for code in DATASET.occupation.codes {
                children.add(code.id, || Node::both(self::code(code), Below::Code(code)));
            }
        }
        "misconceptions" => {
            for misconception in DATASET.misconceptions {
                children.add(misconception.id, || {
                    let finding = of_claim(misconception, "what is true", misconception.finding);
                    Node::both(finding, Below::Misconception(misconception))
                });
            }
        }
        "salary" => {
            children.add_places(|place| Node::folder(Below::Pay(place)));
        }
        "outlook" => {
            for region in children.countries().filter(|it| pay::is_projected(it)) {
                children.add(region.id, || Node::folder(Below::Outlook(region.id)));
            }
        }
        "demand" => {
            for region in children.countries().filter(|it| pay::has_industries(it)) {
                children.add(region.id, || Node::folder(Below::Industries(region.id)));
            }
        }
        _ => {}
    }
}

fn item(item: &'static Item, children: &mut Children) {
    let mut add = |what: &'static str, text: Option<Text>| {
        if let Some(text) = text {
            children.add_leaf(what, || {
                Value::words(item.title, what, text).citing(&item.sources)
            });
        }
    };
    add("title", Some(item.title));
    add("answer", item.answer);
    add("sign", item.sign);
}

fn code(code: &'static Code) -> Value {
    Value::words(code.system, code.title, code.code).citing(&code.sources)
}

fn code_title(code: &'static Code) -> Value {
    let what = format!("title of {}", code.code.as_str());
    Value::words(code.system, what, code.title).citing(&code.sources)
}

fn of_claim(
    misconception: &'static Misconception,
    what: &'static str,
    words: impl Into<Words>,
) -> Value {
    let mut sources: Vec<Text> = Vec::new();
    for evidence in misconception.evidence {
        if !sources.contains(&evidence.source) {
            sources.push(evidence.source);
        }
    }
    Value::words(misconception.claim, what, words).citing(&sources)
}

fn misconception(misconception: &'static Misconception, children: &mut Children) {
    children.add_leaf("claim", || {
        of_claim(misconception, "what people say", misconception.claim)
    });
    children.add_leaf("verdict", || {
        of_claim(misconception, "verdict", key(misconception.verdict))
    });
}

fn terms(children: &mut Children) {
    for term in DATASET.terms {
        children.add_leaf(term.id, || {
            Value::words(term.term, "what it means", term.text).citing(&term.sources)
        });
    }
}

fn sources(children: &mut Children) {
    for source in DATASET.sources {
        let title = || {
            Value::words(source.publisher, "title", source.title)
                .dated(source.published)
                .citing(&[source.id])
        };
        children.add(source.id, || Node::both(title(), Below::Source(source)));
    }
}

fn source(source: &'static Source, children: &mut Children) {
    let mut add = |what: &'static str, text: Option<Text>| {
        if let Some(text) = text {
            children.add_leaf(what, || {
                Value::words(source.title, what, text)
                    .dated(source.published)
                    .citing(&[source.id])
            });
        }
    };
    add("address", source.address);
    add("licence", Some(source.licence));
}

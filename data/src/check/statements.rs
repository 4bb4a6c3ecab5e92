//! Rules for names, sections, misconceptions, alternatives, answers and the glossary.

use super::Check;
use crate::model::{Dataset, Item, Section, Status, Text};
use std::collections::BTreeSet;

impl Check<'_> {
    pub(super) fn occupation(&mut self, data: &Dataset) {
        let file = "occupation.toml";
        self.id(file, data.occupation.page, &mut BTreeSet::new());
        let mut ids = BTreeSet::new();
        for code in data.occupation.codes {
            self.id(file, code.id, &mut ids);
            self.dates(file, &[code.from, code.to]);
            self.cite_some(file, code.id, &code.sources);
            self.questions(file, code.questions);
        }
        for code in data.occupation.codes {
            for successor in code.successors {
                if !ids.contains(successor) {
                    let reason = format!("unknown successor '{successor}'");
                    self.problem(file, successor, reason);
                }
            }
        }
        for name in data.occupation.names {
            self.cite_some(file, name.name, &name.sources);
            self.questions(file, name.questions);
        }
    }

    pub(super) fn sections(&mut self, data: &Dataset) {
        let mut sections = BTreeSet::new();
        for section in data.sections {
            let file = format!("{}.toml", section.id);
            self.named_for(&file, section.id);
            self.id(&file, section.id, &mut sections);
            self.groups(data, section, &file);
            let mut ids = BTreeSet::new();
            for item in section.items {
                self.id(&file, item.id, &mut ids);
                self.item(&file, item, section);
                if item.section.is_some() {
                    let reason = format!("'{}' is in the file of its section", item.id);
                    self.problem(&file, &item.id, reason);
                }
            }
            self.all_or_none(section, &file, "answer", |item| item.answer);
            self.all_or_none(section, &file, "sign", |item| item.sign);
        }
    }

    /// A group has items, possibly only those of regions.
    fn groups(&mut self, data: &Dataset, section: &Section, file: &str) {
        let mut ids = BTreeSet::new();
        let of_regions = data.regions.iter().flat_map(|region| region.items);
        let of_regions = of_regions.filter(|item| item.section == Some(section.id));
        let items: Vec<&Item> = section.items.into_iter().chain(of_regions).collect();
        for group in section.groups {
            self.id(file, group.id, &mut ids);
            if !items.iter().any(|item| item.group == Some(group.id)) {
                let reason = format!("group '{}' has no items", group.id);
                self.problem(file, &group.id, reason);
            }
        }
    }

    /// An optional field is set in all items of a section or in none.
    fn all_or_none(
        &mut self,
        section: &Section,
        file: &str,
        key: &str,
        of: impl Fn(&Item) -> Option<Text>,
    ) {
        let items = section.items.iter();
        let items = items.filter(|item| item.status == Status::Present);
        let (with, without): (Vec<&Item>, Vec<&Item>) = items.partition(|item| of(item).is_some());
        if with.is_empty() {
            return;
        }
        for item in without {
            let reason = format!("'{}' has no {key}", item.id);
            self.problem(file, &item.id, reason);
        }
    }

    /// An item of a section, in any file.
    pub(super) fn item(&mut self, file: &str, item: &Item, section: &Section) {
        let id = item.id;
        self.dates(file, &[item.as_of]);
        self.questions(file, item.questions);
        let is_gap = match item.status {
            Status::Present => false,
            Status::NotFound => true,
            _ => {
                let reason = format!("status of '{id}' is neither present nor not_found");
                self.problem(file, &id, reason);
                return;
            }
        };
        if is_gap != item.title.starts_with("Not found: ") {
            let reason =
                format!("'{id}' must have a title 'Not found: ...' if it is a gap, and only then");
            self.problem(file, &id, reason);
        }
        if is_gap {
            self.cite(file, &item.sources);
        } else {
            self.cite_some(file, id, &item.sources);
        }
        for region in item.regions {
            self.known_region(file, *region);
        }
        if let Some(code) = item.occupation {
            self.known_series(file, code);
        }
        if let Some(group) = item.group {
            let is_known = section.groups.iter().any(|known| known.id == group);
            if !is_known {
                let reason = format!("group '{group}' has no title");
                self.problem(file, &group, reason);
            }
        }
    }

    pub(super) fn misconceptions(&mut self, data: &Dataset) {
        let file = &*self.file_with("[[misconceptions]]");
        let mut ids = BTreeSet::new();
        for misconception in data.misconceptions {
            let id = misconception.id;
            self.id(file, id, &mut ids);
            self.questions(file, misconception.questions);
            self.short_of(
                file,
                id,
                "short",
                misconception.claim,
                misconception.short,
                50,
            );
            for region in misconception.regions {
                self.known_region(file, *region);
            }
            if misconception.evidence.is_empty() {
                let reason = format!("'{id}' has no evidence");
                self.problem(file, &id, reason);
            }
            for evidence in misconception.evidence {
                self.dates(file, &[evidence.as_of]);
                self.cite(file, &[evidence.source]);
                self.short(file, id, "short evidence", Some(evidence.short), 62);
                if let Some(region) = evidence.region {
                    self.known_region(file, region);
                }
            }
        }
    }

    pub(super) fn alternatives(&mut self, data: &Dataset) {
        let file = &*self.file_with("[[alternatives]]");
        let mut ids = BTreeSet::new();
        for alternative in data.alternatives {
            let id = alternative.id;
            self.id(file, id, &mut ids);
            self.questions(file, alternative.questions);
            self.short_of(file, id, "short", alternative.title, alternative.short, 26);
            let training = Some(alternative.training_short);
            self.short(file, id, "training_short", training, 40);
            if alternative.status == Status::Present {
                self.cite_some(file, id, &alternative.sources);
            } else {
                self.cite(file, &alternative.sources);
            }
            if let Some(series) = alternative.series {
                self.known_series(file, series);
            }
        }
    }

    pub(super) fn answers(&mut self, data: &Dataset) {
        let file = "answers.toml";
        let mut ids = BTreeSet::new();
        for answer in data.answers {
            self.id(file, answer.id, &mut ids);
            self.questions(file, answer.questions);
            if !answer.command.starts_with("career ") {
                let reason = "a command begins with 'career '";
                self.problem(file, &answer.command, reason);
            }
            for region in answer.regions {
                if !data.regions.iter().any(|known| known.id == *region) {
                    let reason = format!("unknown region '{region}'");
                    self.problem(file, region, reason);
                }
            }
        }
    }

    pub(super) fn glossary(&mut self, data: &Dataset) {
        let file = "glossary.toml";
        let mut ids = BTreeSet::new();
        for term in data.terms {
            self.id(file, term.id, &mut ids);
            self.cite(file, &term.sources);
            self.questions(file, term.questions);
        }
        for see in data.terms.iter().flat_map(|term| term.see) {
            if !ids.contains(see) {
                self.problem(file, see, format!("unknown term '{see}'"));
            }
        }
    }

    /// The file with tables of a kind.
    fn file_with(&self, table: &str) -> String {
        let mut texts = self.texts.iter();
        let file = texts.find(|(_, text)| text.lines().any(|line| line == table));
        file.map(|(name, _)| name.clone()).unwrap_or_default()
    }
}

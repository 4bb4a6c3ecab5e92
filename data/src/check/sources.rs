//! Rules for sources, over all their files.

use super::Check;
use crate::model::Dataset;
use std::collections::{BTreeMap, BTreeSet};

impl Check<'_> {
    pub(super) fn sources(&mut self, data: &Dataset) {
        let mut files = BTreeMap::new();
        for (file, text) in self.texts {
            if !file.starts_with("sources") {
                continue;
            }
            let mut before = "";
            for id in ids(text) {
                if files.insert(id, file).is_some() {
                    self.problem(file, id, format!("duplicate '{id}'"));
                } else if id < before {
                    self.problem(file, id, format!("'{id}' must come before '{before}'"));
                }
                before = id;
            }
        }
        for source in data.sources {
            let id = source.id.as_str();
            let file = files.get(id).map_or("sources.toml", |file| file);
            self.id(file, source.id, &mut BTreeSet::new());
            self.dates(file, &[source.published, Some(source.retrieved)]);
            if !self.cited.contains(&source.id) {
                self.problem(file, id, format!("nothing cites '{id}'"));
            }
        }
    }
}

/// The ids in a file, in file order.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("id = \""));
    lines.filter_map(|rest| rest.strip_suffix('"'))
}

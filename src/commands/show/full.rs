//! Sections in full: every statement, list and figure.

use super::{RegionView, SectionView, Show, tables};
use crate::commands::salary;
use crate::document::{Document, Entry, entries};
use crate::model::{Holding, Item, group_of};

/// The sections in full.
pub fn document(show: &Show) -> Document {
    let mut document = Document::titled(show.title);
    for section in &show.sections {
        self::section(section, &mut document);
    }
    document
}

fn section(section: &SectionView, document: &mut Document) {
    document.heading(2, section.title);
    document.paragraph(section.summary);
    items(section, &section.items, document);
    for holding in section.holds {
        match holding {
            Holding::Pay => salary::tables::figures(&section.figures, document),
            Holding::Projections => tables::projections(&section.figures, document),
            Holding::Industries => tables::industries(&section.figures, document),
            Holding::Alternatives => tables::alternatives(section, document),
            Holding::NeighbourPay => tables::pay_of_alternatives(section, document),
            Holding::Graduates => tables::graduates(&section.graduates, document),
            _ => {}
        }
    }
    if !section.holds.contains(&Holding::Pay) {
        tables::notes_on_series(&section.figures, document);
    }
    for misconception in section.misconceptions {
        document.entry(entries::misconception(misconception));
    }
    for region in &section.regions {
        self::region(section, region, document);
    }
    for code in section.codes {
        document.entry(entries::code(code));
    }
    if !section.names.is_empty() {
        document.heading(3, "Other names");
    }
    for name in section.names {
        document.entry(entries::name(name));
    }
}

/// Statements, numbered under the heading of their group.
fn items(section: &SectionView, items: &[&'static Item], document: &mut Document) {
    for group in items.chunk_by(|one, other| one.group == other.group) {
        let title = group_of(&section.groups, group[0]).map(|group| group.title);
        if let Some(title) = title {
            document.heading(3, title);
        }
        for (index, item) in group.iter().enumerate() {
            document.entry(Entry {
                number: title.map(|_| index + 1),
                ..entries::item(item)
            });
        }
    }
}

fn region(section: &SectionView, region: &RegionView, document: &mut Document) {
    document.heading(3, region.name);
    for view in &region.topics {
        document.entry(entries::topic(view.title, view.topic));
    }
    items(section, &region.items, document);
    let lists: [(&str, Vec<Entry>); 4] = [
        (
            "routes",
            region.routes.into_iter().map(entries::route).collect(),
        ),
        (
            "certificates and licences",
            region
                .credentials
                .into_iter()
                .map(entries::credential)
                .collect(),
        ),
        ("laws", region.laws.into_iter().map(entries::law).collect()),
        (
            "schools",
            region.schools.into_iter().map(entries::school).collect(),
        ),
    ];
    for (title, entries) in lists {
        if !entries.is_empty() {
            document.heading(3, format!("{}: {title}", region.name.as_str()));
        }
        for entry in entries {
            document.entry(entry);
        }
    }
}

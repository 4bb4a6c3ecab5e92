//! Statements in digests: some with their first sentence, others by title.

use super::super::SectionView;
use crate::display::opening;
use crate::document::{Cited, Detail, Document};
use crate::model::{Holding, Item, Status, group_of, is_step};

/// Most titles or names on one line.
pub const IN_A_LINE: usize = 6;

/// Scope of statements.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// With headings for groups, and steps as a numbered list.
    Everywhere,
    /// Below the heading of a country, without either.
    Country,
}

/// Adds statements: up to `most` with their first sentence, taken from the groups in
/// turn, and the titles of the others.
pub fn add(
    section: &SectionView,
    items: &[&'static Item],
    most: usize,
    place: Place,
    document: &mut Document,
) {
    let is_present = |item: &&&Item| item.status == Status::Present;
    let (present, gaps): (Vec<&Item>, Vec<&Item>) = items.iter().partition(is_present);
    let (steps, present): (Vec<&Item>, Vec<&Item>) = present
        .into_iter()
        .partition(|item| is_step(&section.groups, item));
    let groups: Vec<&[&Item]> = match place {
        Place::Everywhere => present
            .chunk_by(|one, other| one.group == other.group)
            .collect(),
        Place::Country => vec![&present],
    };
    let mut by_title = Vec::new();
    if let Some(step) = steps.first() {
        let title = title_of(section, step).unwrap_or("Steps");
        match place {
            Place::Everywhere => {
                document.heading(3, title);
                let cited = |item: &&'static Item| {
                    Cited::new(item.title, item.sources.iter().copied().take(1))
                };
                document.numbered_list(steps.iter().map(cited));
            }
            Place::Country => {
                let steps = steps.iter().enumerate();
                let steps =
                    steps.map(|(index, item)| format!("{}. {}", index + 1, item.title.as_str()));
                by_title.push(Detail::new(title, steps.collect::<Vec<_>>().join("; ")));
            }
        }
    }
    let with_text = shares(&groups, most);
    for (group, shown) in groups.into_iter().zip(with_text) {
        let title = group.first().and_then(|item| title_of(section, item));
        let title = title.filter(|_| place == Place::Everywhere);
        let (with_text, others) = group.split_at(shown);
        if with_text.is_empty() {
            by_title.extend(titles(title.unwrap_or("More"), others));
            continue;
        }
        document.facts(std::mem::take(&mut by_title));
        // A group without a heading would look like part of the steps above it.
        let below_steps = place == Place::Everywhere && !steps.is_empty();
        if let Some(title) = title.or(below_steps.then_some("In detail")) {
            document.heading(3, title);
        }
        document.facts(with_text.iter().map(|item| in_short(item)).collect());
        by_title.extend(titles("More", others));
    }
    if place == Place::Everywhere {
        by_title.extend(titles("Not found", &gaps));
    }
    document.facts(by_title);
}

/// Distributes `most` statements over the groups, one each in turn.
fn shares(groups: &[&[&Item]], most: usize) -> Vec<usize> {
    let mut shares = vec![0; groups.len()];
    let mut left = most.min(groups.iter().map(|group| group.len()).sum());
    while left > 0 {
        for (share, group) in shares.iter_mut().zip(groups) {
            if left > 0 && *share < group.len() {
                *share += 1;
                left -= 1;
            }
        }
    }
    shares
}

fn title_of(section: &SectionView, item: &Item) -> Option<&'static str> {
    group_of(&section.groups, item).map(|group| group.title.as_str())
}

/// Statements by their titles, a line a group.
pub fn by_group(section: &SectionView, items: &[&'static Item], document: &mut Document) {
    let groups = items.chunk_by(|one, other| one.group == other.group);
    // Beside routes there is space for what is studied only.
    let has_routes = section.holds.contains(&Holding::Entry);
    let is_shown = |group: &&[&Item]| !has_routes || group.len() > IN_A_LINE / 2;
    let facts = groups.filter(is_shown).filter_map(|group| {
        let title = title_of(section, group[0]).or((!has_routes).then_some("More"));
        titles(title?, group)
    });
    document.facts(facts.collect());
}

/// A statement: its title and its first sentence.
fn in_short(item: &'static Item) -> Detail {
    let text = Cited::new(opening(item.text, 0), item.sources.iter().copied().take(1));
    Detail::new(item.title, text)
}

/// Titles of statements on one line; none without statements.
fn titles(label: &'static str, items: &[&'static Item]) -> Option<Detail> {
    let titles = items.iter().map(|item| {
        let title = item.title.as_str();
        title.strip_prefix("Not found: ").unwrap_or(title)
    });
    let line = in_a_line(&titles.collect::<Vec<_>>(), IN_A_LINE)?;
    Some(Detail::new(label, line))
}

/// The first names, and the number of others.
pub fn in_a_line(names: &[&str], most: usize) -> Option<String> {
    if names.is_empty() {
        return None;
    }
    let shown = names.len().min(most);
    let line = names[..shown].join("; ");
    Some(match names.len() - shown {
        0 => line,
        more => format!("{line}; and {more} more"),
    })
}

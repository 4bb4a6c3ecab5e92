//! What is said of a path that leads to no value.

use super::tree::Node;
use super::{Value, all};
use crate::display::Word;
use crate::error::{Error, quoted};

/// How many paths are offered for a wrong one, and how many below a folder.
const OFFERED: usize = 3;
const BELOW: usize = 5;

/// Longer than any path: comparing takes time in the square of the length.
const LONGEST: usize = 100;

/// A path that leads nowhere.
pub fn unknown(path: &str) -> Error {
    Error::usage("unknown_path", format!("no path {}", quoted(path)))
        .candidates(alike(path))
        .hint("'career get --list' lists the paths")
}

/// A path that leads to several values.
pub fn several(path: &str, node: &Node) -> Error {
    let below: Vec<String> = node
        .children()
        .iter()
        .map(|(segment, _)| format!("{path}.{}", segment.to_ascii_lowercase()))
        .collect();
    let shown = below.len().min(BELOW);
    let more = match below.len() - shown {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    Error::usage("incomplete_path", format!("'{path}' is no single value"))
        .hint(format!("Below it: {}{more}", below[..shown].join(", ")))
}

/// A path to something that the reference lacks.
pub fn missing(path: &str, value: &Value) -> Error {
    let (status, instead) = value.gap();
    let message = format!("'{path}' has no value: {}", status.word());
    let mut near = with_all_of(path);
    // The same for another period, say; not something else about it.
    let last = path.rsplit('.').next();
    near.retain(|near| near.rsplit('.').next() == last);
    let failure = Error::not_found("no_value", message).candidates(near);
    match instead {
        Some(text) => failure.hint(text.as_str()),
        None => failure,
    }
}

/// The paths that may have been meant, nearest first: those that hold all of
/// its words, else those that are spelled much like it.
fn alike(path: &str) -> Vec<String> {
    if path.len() > LONGEST {
        return Vec::new();
    }
    let mut found = with_all_of(path);
    if found.is_empty() {
        found = spelled_like(path);
    }
    found
}

/// The shortest paths that hold every word of a path, in any order.
fn with_all_of(path: &str) -> Vec<String> {
    let path = path.to_ascii_lowercase();
    let words: Vec<&str> = path.split(['.', ' ', '/']).collect();
    if words.iter().any(|word| word.is_empty()) {
        return Vec::new();
    }
    let mut found: Vec<String> = all().into_iter().map(|found| found.path).collect();
    found.retain(|known| {
        let mut words = words.iter();
        *known != path && words.all(|word| known.split('.').any(|segment| segment == *word))
    });
    found.sort_by_key(String::len);
    found.truncate(OFFERED);
    found
}

/// The paths that fewest letters tell from a path, if few do.
fn spelled_like(path: &str) -> Vec<String> {
    let path = path.to_lowercase();
    let most = path.len() / 3;
    let mut found: Vec<(usize, String)> = all()
        .into_iter()
        .filter(|known| known.path.len().abs_diff(path.len()) <= most)
        .map(|known| (strsim::osa_distance(&path, &known.path), known.path))
        .filter(|(letters, _)| *letters <= most)
        .collect();
    // Of two that are as near, the shorter says more with less.
    found.sort_by_key(|(letters, known)| (*letters, known.len()));
    found.truncate(OFFERED);
    found.into_iter().map(|(_, known)| known).collect()
}

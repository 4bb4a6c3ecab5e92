//! Errors for paths without a value.

use super::tree::Node;
use super::value::Value;
use crate::display::{Word, joined};
use crate::error::{Error, quoted};
use crate::suggest::similar;

/// Most paths in a message.
const SUGGESTIONS: usize = 3;
const CHILDREN: usize = 5;

/// Most segments of a path.
const DEEPEST: usize = 6;

/// An unknown path, with suggestions.
pub fn unknown(root: &Node, path: &str) -> Error {
    Error::usage("unknown_path", format!("no path {}", quoted(path)))
        .suggestions(suggestions(root, path))
        .hint("'career get --list' lists the paths")
}

/// A path to several values.
pub fn several(path: &str, node: &Node) -> Error {
    let below: Vec<String> = node
        .children()
        .iter()
        .map(|(segment, _)| format!("{path}.{}", segment.to_ascii_lowercase()))
        .collect();
    let shown = below.len().min(CHILDREN);
    let more = match below.len() - shown {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let shown = below[..shown].join(", ");
    let message = format!("'{path}' is not a value; it contains {shown}{more}");
    Error::usage("incomplete_path", message)
}

/// A path to a gap.
pub fn missing(path: &str, value: &Value) -> Error {
    let (status, instead) = value.missing_reason();
    let message = format!("'{path}' has no value: {}", status.word());
    let error = Error::not_found("no_value", message);
    match instead {
        Some(text) => error.hint(text.as_str()),
        None => error,
    }
}

/// Suggestions, best match first: paths with the first unknown segment replaced, else
/// with the segments reordered, else with a segment inserted.
fn suggestions(root: &Node, path: &str) -> Vec<String> {
    let path = path.to_ascii_lowercase();
    let segments: Vec<&str> = path.split(['.', '/', ' ']).collect();
    if segments.len() > DEEPEST {
        return Vec::new();
    }
    let mut found = with_one_changed(root, &segments);
    if found.is_empty() {
        found = reordered(root, &segments);
    }
    if found.is_empty() {
        found = with_one_inserted(root, &segments);
    }
    found.truncate(SUGGESTIONS);
    found
}

/// Replaces the first unknown segment.
fn with_one_changed(root: &Node, segments: &[&str]) -> Vec<String> {
    let Some((known, (wrong, rest))) = split_at_unknown(root, segments) else {
        return Vec::new();
    };
    let children = known.as_ref().unwrap_or(root).children();
    let names: Vec<String> = children
        .iter()
        .map(|(segment, _)| segment.to_ascii_lowercase())
        .collect();
    let before = &segments[..segments.len() - rest.len() - 1];
    similar(wrong, names.iter().map(String::as_str))
        .into_iter()
        .filter(|name| {
            // The rest of the path must exist below the replacement.
            let child = names.iter().position(|known| known == name);
            child.is_some_and(|child| leads_somewhere(&children[child].1, rest))
        })
        .map(|name| {
            let all = before.iter().copied().chain([name]);
            joined(all.chain(rest.iter().copied()), ".")
        })
        .collect()
}

/// The first unknown segment and the rest of the path.
type Unknown<'a, 'b> = (&'a str, &'b [&'a str]);

/// The last node that a path reaches, none for the root, and what follows it.
fn split_at_unknown<'a, 'b>(
    root: &Node,
    segments: &'b [&'a str],
) -> Option<(Option<Node>, Unknown<'a, 'b>)> {
    let mut known = None;
    for (index, segment) in segments.iter().enumerate() {
        match known.as_ref().unwrap_or(root).child(segment) {
            Some(child) => known = Some(child),
            None => return Some((known, (segment, &segments[index + 1..]))),
        }
    }
    None
}

fn leads_somewhere(node: &Node, segments: &[&str]) -> bool {
    match segments {
        [] => true,
        [first, rest @ ..] => node
            .child(first)
            .is_some_and(|child| leads_somewhere(&child, rest)),
    }
}

/// The same segments with one of them moved to the front.
fn reordered(root: &Node, segments: &[&str]) -> Vec<String> {
    let orders = (1..segments.len()).map(|first| {
        let mut order = vec![segments[first]];
        order.extend(segments[..first].iter().chain(&segments[first + 1..]));
        order
    });
    orders
        .filter(|order| leads_somewhere(root, order))
        .map(|order| order.join("."))
        .collect()
}

/// The same segments with one more at the first unknown one, as in `us.credentials.rhit.fee`,
/// or in front, as in `salary.us.median`.
fn with_one_inserted(root: &Node, segments: &[&str]) -> Vec<String> {
    let Some((Some(known), (_, rest))) = split_at_unknown(root, segments) else {
        return below(root, &[], segments);
    };
    let (before, after) = segments.split_at(segments.len() - rest.len() - 1);
    let found = below(&known, before, after);
    match found.is_empty() {
        true => below(root, &[], segments),
        false => found,
    }
}

/// The paths from `before` through a child of its node to `after`.
fn below(node: &Node, before: &[&str], after: &[&str]) -> Vec<String> {
    // A single segment is too common to say much.
    let is_enough = before.len() + after.len() > 1;
    let children = node.children().into_iter();
    children
        .filter(|(_, child)| is_enough && leads_somewhere(child, after))
        .map(|(segment, _)| {
            let segment = segment.to_ascii_lowercase();
            [before, &[&*segment], after].concat().join(".")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, suggestions};
    use crate::path::{all, root};

    #[test]
    fn suggests_the_missing_segment() {
        for (typed, meant) in [
            ("us.median", "salary.us.median"),
            ("us.cpc", "us.credentials.cpc"),
            ("us.rhit.fee", "us.credentials.rhit.fee"),
            ("ng.hnd", "ng.routes.hnd"),
        ] {
            let suggestions = suggestions(&root(), typed);
            assert_eq!(suggestions.first().map(String::as_str), Some(meant));
        }
        // Every region has a name.
        assert!(suggestions(&root(), "name").is_empty());
    }

    #[test]
    fn the_deepest_paths_have_suggestions() {
        let paths = all().into_iter().map(|found| found.path);
        let depth = |path: &String| path.split('.').count();
        let deepest = paths.max_by_key(depth).expect("a path");
        assert_eq!(depth(&deepest), DEEPEST);
        assert_eq!(suggestions(&root(), &format!("{deepest}x"))[0], deepest);
    }
}

//! One fact a line, `label: value`, never broken and without decoration: for
//! `grep`, for screen readers, and for anyone who reads with a program.

use crate::document::{Block, ColumnKind, Detail, Document, Entry, Ranges, Table};
use crate::model::Text;

/// Writes a document as plain lines.
pub fn plain(document: &Document) -> String {
    let mut lines = String::new();
    let mut line = |label: &str, value: &str| {
        if !label.is_empty() {
            lines.push_str(label);
            lines.push_str(": ");
        }
        lines.push_str(value);
        lines.push('\n');
    };
    for block in &document.blocks {
        match block {
            Block::Heading(_, text) => line("", text),
            Block::Paragraph(text, sources) => line("", &format!("{text}{}", cited(sources))),
            Block::Note(weight, text) => line(&weight.word().to_lowercase(), text),
            Block::Facts(facts) => details("", facts, &mut line),
            Block::Entry(entry) => self::entry(entry, &mut line),
            Block::Table(table) => self::table(table, &mut line),
            Block::Ranges(ranges) => self::ranges(ranges, &mut line),
        }
    }
    for source in &document.sources {
        let text = if document.short_sources {
            super::short_citation(source)
        } else {
            super::full_citation(source)
        };
        line(&format!("source {}", source.id.as_str()), &text);
    }
    lines
}

/// Ids of sources, as they stand behind what they are the sources of.
fn cited(sources: &[Text]) -> String {
    if sources.is_empty() {
        return String::new();
    }
    let ids: Vec<&str> = sources.iter().map(|source| source.as_str()).collect();
    format!(" [{}]", ids.join(", "))
}

fn details(prefix: &str, details: &[Detail], line: &mut impl FnMut(&str, &str)) {
    for detail in details {
        let text = format!("{}{}", detail.text, cited(&detail.sources));
        line(&format!("{prefix}{}", detail.label), &text);
    }
}

fn entry(entry: &Entry, line: &mut impl FnMut(&str, &str)) {
    let text = format!("{}{}", entry.text, cited(&entry.sources));
    line(&entry.title, text.trim_start());
    details(&format!("{}, ", entry.title), &entry.details, line);
}

fn table(table: &Table, line: &mut impl FnMut(&str, &str)) {
    if !table.caption.is_empty() {
        line("", &format!("{}{}", table.caption, cited(&table.sources)));
    }
    for row in &table.rows {
        let Some((first, rest)) = row.split_first() else {
            continue;
        };
        let cells = table.columns.iter().skip(1).zip(rest);
        for (column, cell) in cells.filter(|(column, _)| column.holds != ColumnKind::Shares) {
            line(&format!("{first}, {}", column.title), cell);
        }
    }
}

fn ranges(ranges: &Ranges, line: &mut impl FnMut(&str, &str)) {
    line("", &format!("{}{}", ranges.caption, cited(&ranges.sources)));
    for row in &ranges.rows {
        line(&row.label, &ranges.in_words(row));
    }
}

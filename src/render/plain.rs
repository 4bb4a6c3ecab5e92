//! Renders one fact per line, never wrapped and without decoration: for `grep`, screen
//! readers and scripts. Each line can be understood alone: it starts with its headings
//! and labels, and figures have unit and date.

use super::citations::{Citations, full_citation};
use crate::display::joined;
use crate::document::{Block, Cited, ColumnKind, Detail, Document, Entry, Table};
use crate::model::Text;

/// Renders a document.
#[must_use]
pub fn plain(document: &Document) -> String {
    let mut page = Page::default();
    for block in &document.blocks {
        page.block(block);
    }
    for source in &Citations::of(document).sources {
        page.lines
            .push(format!("source {}: {}", source.id, full_citation(source)));
    }
    if !document.dates.is_empty() {
        page.lines.push(document.dates.clone());
    }
    page.lines.push(String::new());
    page.lines.join("\n")
}

#[derive(Default)]
struct Page<'a> {
    lines: Vec<String>,
    /// The current headings below the title.
    headings: Vec<(u8, &'a str)>,
}

impl<'a> Page<'a> {
    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading(1, text) => self.lines.push(cited(text)),
            Block::Heading(level, text) => {
                self.headings.retain(|(above, _)| above < level);
                self.headings.push((*level, &text.words));
            }
            Block::Paragraph(sentences) => {
                let sentences = joined(sentences.iter().map(cited), " ");
                self.line(&[], &sentences);
            }
            Block::Note(severity, text) => self.line(&[severity.word()], &cited(text)),
            Block::Facts(facts) => self.details(None, facts),
            Block::List { numbered, items } => {
                for (index, item) in items.iter().enumerate() {
                    let number = (index + 1).to_string();
                    let label = if *numbered { number.as_str() } else { "" };
                    self.line(&[label], &cited(item));
                }
            }
            Block::Entry(entry) => self.entry(entry),
            Block::Table(table) => self.table(table),
        }
    }

    /// Adds a line: headings and labels, then text.
    fn line(&mut self, labels: &[&str], text: &str) {
        if text.is_empty() {
            return;
        }
        let headings = self.headings.iter().map(|(_, heading)| *heading);
        let mut about: Vec<&str> = Vec::new();
        for label in headings.chain(labels.iter().copied()) {
            // Skip "Nigeria" before "Nigeria: pay scale".
            if let Some(last) = about.last_mut()
                && label.starts_with(*last)
            {
                *last = label;
            } else if !label.is_empty() {
                about.push(label);
            }
        }
        let separator = if about.is_empty() { "" } else { ": " };
        self.lines
            .push(format!("{}{separator}{text}", about.join(", ")));
    }

    fn details(&mut self, of: Option<&str>, details: &[Detail]) {
        for Detail { label, text } in details {
            self.line(&[of.unwrap_or_default(), label], &cited(text));
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let aside = if entry.aside.is_empty() {
            String::new()
        } else {
            format!(" ({})", entry.aside)
        };
        let title = format!("{}{aside}", entry.title);
        let text = format!("{}{}", entry.text, ids(&entry.sources));
        if text.is_empty() && entry.details.is_empty() {
            self.line(&[], &title);
        } else {
            self.line(&[&title], text.trim_start());
        }
        self.details(Some(&title), &entry.details);
    }

    fn table(&mut self, table: &Table) {
        // A table with a unit does not need its caption.
        let context = match (table.context.is_empty(), table.unit.is_empty()) {
            (false, _) => format!(", {}", table.context),
            (true, true) if !table.caption.is_empty() => {
                format!(" ({})", table.caption.trim_end_matches('.'))
            }
            (true, _) => String::new(),
        };
        for row in &table.rows {
            let Some((first, rest)) = row.split_first() else {
                continue;
            };
            let (mut rest, mut columns) = (rest, &table.columns[1..]);
            let mut label = first.words.to_string();
            // A number is no label: add the next cell.
            if table.columns[0].kind == ColumnKind::Figures
                && let Some((next, others)) = rest.split_first()
            {
                label += &format!(" {}", next.words);
                (rest, columns) = (others, &columns[1..]);
            }
            let sources = row.iter().filter(|cell| cell.words.is_empty());
            let of_row: Vec<Text> = sources.flat_map(|cell| &cell.sources).copied().collect();
            if rest.iter().all(Cited::is_empty) {
                self.line(&[], &format!("{label}{}", ids(&first.sources)));
            }
            for (column, cell) in columns.iter().zip(rest) {
                if cell.words.is_empty() {
                    continue;
                }
                let is_figure = column.kind == ColumnKind::Figures;
                let unit = column.unit.as_ref().unwrap_or(&table.unit);
                let unit = if is_figure && !unit.is_empty() {
                    format!(" {unit}")
                } else {
                    String::new()
                };
                let context = if is_figure { context.as_str() } else { "" };
                let sources: Vec<Text> = [&cell.sources, &of_row, &table.sources]
                    .into_iter()
                    .flatten()
                    .copied()
                    .collect();
                let text = format!("{}{unit}{context}{}", cell.words, ids(&sources));
                self.line(&[&label, &column.title], &text);
            }
        }
    }
}

fn cited(text: &Cited) -> String {
    format!("{}{}", text.words, ids(&text.sources))
}

/// Ids of sources: ` [bls-oews-2025-05]`.
fn ids(sources: &[Text]) -> String {
    if sources.is_empty() {
        return String::new();
    }
    format!(" [{}]", joined(sources, ", "))
}

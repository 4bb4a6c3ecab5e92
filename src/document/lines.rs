//! Estimates the lines that a document takes on a terminal, to fit digests to a screen.

use super::{Block, Cited, Document, Table};

/// Estimated widths of a citation in the text and of a source in the list.
const NUMBER: usize = 4;
const SOURCE: usize = 40;

/// Lines of the footer: an empty one, the release date and the next commands.
const FOOTER: usize = 3;

impl Document {
    /// Estimated number of lines at a width.
    #[must_use]
    pub fn lines(&self, width: usize) -> usize {
        let blocks: usize = self.blocks.iter().map(|block| block.lines(width)).sum();
        let sources = self.citations().len() * SOURCE;
        blocks + lines(sources, width) + FOOTER
    }
}

impl Block {
    /// With the empty line before it.
    fn lines(&self, width: usize) -> usize {
        let at = |text: &Cited, width: usize| lines(length(text), width);
        match self {
            // The empty line belongs to the next block.
            Block::Heading(..) => 1,
            Block::Paragraph(sentences) => {
                let length: usize = sentences.iter().map(|it| length(it) + 1).sum();
                lines(length, width) + 1
            }
            Block::Facts(facts) => {
                let labels = facts.iter().map(|fact| fact.label.len());
                let longest = labels.max().unwrap_or_default() + 2;
                let of_fact: Vec<usize> = match longest <= width / 3 {
                    true => facts
                        .iter()
                        .map(|it| at(&it.text, width - longest))
                        .collect(),
                    false => facts.iter().map(|it| at(&it.text, width - 4) + 1).collect(),
                };
                of_fact.iter().sum::<usize>() + 1
            }
            Block::List { items, .. } => {
                items.iter().map(|item| at(item, width - 4)).sum::<usize>() + 1
            }
            Block::Entry(entry) => {
                let details = entry.details.iter();
                let details: usize = details.map(|it| at(&it.text, width - 8)).sum();
                lines(entry.text.len(), width) + details + 2
            }
            Block::Table(table) => table_lines(table, width),
            Block::Note(_, text) => at(text, width - 8),
        }
    }
}

fn table_lines(table: &Table, width: usize) -> usize {
    let row = |row: &Vec<Cited>| {
        let length: usize = row.iter().map(|cell| length(cell) + 2).sum();
        lines(length, width)
    };
    table.rows.iter().map(row).sum::<usize>() + 2
}

/// Length of a text with its citations.
fn length(text: &Cited) -> usize {
    text.words.len() + text.sources.len() * NUMBER
}

/// Number of lines of a text; lines are rarely filled to the end.
fn lines(length: usize, width: usize) -> usize {
    length.div_ceil(width.saturating_sub(4).max(1)).max(1)
}

//! An answer on paper: headings, paragraphs, entries, tables and notes.
//!
//! A command says what is to be read, in which order; [`crate::render`] says how
//! it looks in a terminal, as plain lines, or on a page. JSON does not pass
//! through here, so that wording may change without breaking a script.

use crate::display::money;
use crate::model::{Number, Source, Text};
use std::borrow::Cow;

/// Words of a document: mostly the dataset's own, unchanged.
pub type Words = Cow<'static, str>;

/// How much of an answer people are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// One screen: the direct answer, what it rests on, what to ask next.
    Digest,
    /// Every figure, note, piece of evidence and source.
    Full,
}

/// What is to be read, from top to bottom.
#[derive(Debug, Default)]
pub struct Document {
    pub blocks: Vec<Block>,
    /// The publications that the blocks cite, in the order of their ids.
    pub sources: Vec<&'static Source>,
    /// Whether there is little room for sources: only those that a block cites are
    /// listed, in as few words as will do.
    pub short_sources: bool,
}

/// A part of a document.
#[derive(Debug)]
pub enum Block {
    /// The first level is the document's title.
    Heading(u8, Words),
    Paragraph(Words, Vec<Text>),
    /// Labels, each with what it stands for, in a few words.
    Facts(Vec<Detail>),
    Entry(Entry),
    Table(Table),
    Ranges(Ranges),
    /// What must be known to read the rest rightly.
    Note(Severity, Words),
}

/// How much hangs on a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Left out by `--quiet`.
    Note,
    /// Never left out: the rest would mislead without it.
    Warning,
}

impl Severity {
    /// The word that the note begins with.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Severity::Note => "Note",
            Severity::Warning => "Warning",
        }
    }
}

/// A titled statement with what belongs to it. Sources are named by their ids.
#[derive(Debug, Default)]
pub struct Entry {
    /// Region in an ordered list, counted from 1.
    pub number: Option<usize>,
    pub title: Words,
    pub text: Words,
    pub details: Vec<Detail>,
    pub sources: Vec<Text>,
}

/// A statement with a label of a word or two.
#[derive(Debug)]
pub struct Detail {
    pub label: Words,
    pub text: Words,
    pub sources: Vec<Text>,
}

impl Detail {
    /// A statement that needs no source of its own.
    pub fn new(label: impl Into<Words>, text: impl Into<Words>) -> Self {
        Detail {
            label: label.into(),
            text: text.into(),
            sources: Vec::new(),
        }
    }

    /// Names the sources of the statement.
    #[must_use]
    pub fn citing(mut self, sources: impl IntoIterator<Item = Text>) -> Self {
        self.sources.extend(sources);
        self
    }
}

/// Rows of cells under a header.
#[derive(Debug, Default)]
pub struct Table {
    /// What every cell has in common: currency, period, date, kind.
    pub caption: Words,
    /// Sources of all of it.
    pub sources: Vec<Text>,
    pub columns: Vec<Column>,
    /// As many cells as there are columns; the first says what the row is about.
    pub rows: Vec<Vec<Words>>,
}

/// Ranges of pay on one axis. A bar says nothing that the numbers beside it do
/// not say as well.
#[derive(Debug, Default)]
pub struct Ranges {
    /// What every number has in common: currency, period, date, kind.
    pub caption: Words,
    /// Sources of all of it.
    pub sources: Vec<Text>,
    /// What the rows are about, and what the low ends, the middles and the high
    /// ends are, each in a word or two: `occupation`, `P10`, `median`, `P90`.
    pub titles: [Words; 4],
    pub rows: Vec<Range>,
}

/// One range of pay.
#[derive(Debug)]
pub struct Range {
    pub label: Words,
    pub low: Number,
    pub middle: Option<Number>,
    pub high: Number,
}

impl Table {
    /// The table without the columns that hold shares for bars.
    #[must_use]
    pub fn without_shares(&self) -> Table {
        let keeps = |index: &usize| self.columns[*index].holds != ColumnKind::Shares;
        let kept: Vec<usize> = (0..self.columns.len()).filter(keeps).collect();
        let row = |row: &Vec<Words>| kept.iter().map(|&index| row[index].clone()).collect();
        Table {
            caption: self.caption.clone(),
            sources: self.sources.clone(),
            columns: kept
                .iter()
                .map(|&index| self.columns[index].clone())
                .collect(),
            rows: self.rows.iter().map(row).collect(),
        }
    }
}

impl Ranges {
    /// The ends of the axis: the lowest and the highest number.
    #[must_use]
    pub fn axis(&self) -> (Number, Number) {
        let least = |one: Number, other: Number| if other < one { other } else { one };
        let most = |one: Number, other: Number| if other > one { other } else { one };
        let mut rows = self.rows.iter();
        let first = rows
            .next()
            .map_or((Number(0.0), Number(0.0)), |row| (row.low, row.high));
        rows.fold(first, |(low, high), row| {
            (least(low, row.low), most(high, row.high))
        })
    }

    /// Where a number stands on the axis: 0 at its low end, 1 at its high end.
    #[must_use]
    pub fn position(&self, number: Number) -> f64 {
        let (low, high) = self.axis();
        if high.0 > low.0 {
            (number.0 - low.0) / (high.0 - low.0)
        } else {
            0.0
        }
    }

    /// Whether any of the ranges has a middle.
    #[must_use]
    pub fn have_middles(&self) -> bool {
        self.rows.iter().any(|row| row.middle.is_some())
    }

    /// The numbers of a range with what each is: `P10 37,000, median 51,140`.
    #[must_use]
    pub fn in_words(&self, row: &Range) -> String {
        let [_, low, middle, high] = &self.titles;
        let numbers = [
            (low, Some(row.low)),
            (middle, row.middle),
            (high, Some(row.high)),
        ];
        let words = numbers.into_iter().filter_map(|(title, number)| {
            let number = money(number?);
            Some(format!("{title} {number}"))
        });
        let words: Vec<String> = words.collect();
        words.join(", ")
    }
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    pub title: Words,
    pub holds: ColumnKind,
}

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Words,
    /// They stand to the right, so that their digits line up.
    Figures,
    /// Ids of sources, one a cell.
    Sources,
    /// Shares of the longest bar, in percent, drawn as bars. What they show stands
    /// in a column of figures as well.
    Shares,
    /// Drawings, as wide as the title of the column.
    Bars,
}

impl Column {
    /// A column of words.
    pub fn words(title: impl Into<Words>) -> Self {
        Column {
            title: title.into(),
            holds: ColumnKind::Words,
        }
    }

    /// A column of figures.
    pub fn figures(title: impl Into<Words>) -> Self {
        Column {
            title: title.into(),
            holds: ColumnKind::Figures,
        }
    }

    /// A column of bars.
    pub fn shares(title: impl Into<Words>) -> Self {
        Column {
            title: title.into(),
            holds: ColumnKind::Shares,
        }
    }

    /// The column that names the source of each row.
    #[must_use]
    pub fn sources() -> Self {
        Column {
            title: "Source".into(),
            holds: ColumnKind::Sources,
        }
    }
}

impl Document {
    /// A document with a title.
    pub fn titled(title: impl Into<Words>) -> Self {
        let mut document = Document::default();
        document.heading(1, title);
        document
    }

    /// Whether a block cites a source.
    #[must_use]
    pub fn cites(&self, source: Text) -> bool {
        let in_details = |details: &[Detail]| {
            let mut details = details.iter();
            details.any(|detail| detail.sources.contains(&source))
        };
        self.blocks.iter().any(|block| match block {
            Block::Heading(..) | Block::Note(..) => false,
            Block::Paragraph(_, sources) => sources.contains(&source),
            Block::Facts(facts) => in_details(facts),
            Block::Entry(entry) => entry.sources.contains(&source) || in_details(&entry.details),
            Block::Table(table) => {
                let cells = table.rows.iter().flatten();
                let columns = table.columns.iter().cycle();
                let mut ids = cells
                    .zip(columns)
                    .filter(|(_, column)| column.holds == ColumnKind::Sources);
                table.sources.contains(&source) || ids.any(|(id, _)| id == source.as_str())
            }
            Block::Ranges(ranges) => ranges.sources.contains(&source),
        })
    }

    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: impl Into<Words>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: impl Into<Words>) {
        self.cited_paragraph(text, &[]);
    }

    /// Adds a paragraph with its sources.
    pub fn cited_paragraph(&mut self, text: impl Into<Words>, sources: &[Text]) {
        self.blocks
            .push(Block::Paragraph(text.into(), sources.to_vec()));
    }

    /// Adds a note.
    pub fn note(&mut self, text: impl Into<Words>) {
        self.blocks.push(Block::Note(Severity::Note, text.into()));
    }

    /// Adds a warning.
    pub fn warning(&mut self, text: impl Into<Words>) {
        self.blocks
            .push(Block::Note(Severity::Warning, text.into()));
    }

    /// Adds labelled facts, if there are any.
    pub fn facts(&mut self, facts: Vec<Detail>) {
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }

    /// Adds a titled statement.
    pub fn entry(&mut self, entry: Entry) {
        self.blocks.push(Block::Entry(entry));
    }

    /// Adds ranges, if there are any.
    pub fn ranges(&mut self, ranges: Ranges) {
        if !ranges.rows.is_empty() {
            self.blocks.push(Block::Ranges(ranges));
        }
    }

    /// Adds a table, if it has rows. A column with nothing in it is left out.
    pub fn table(&mut self, mut table: Table) {
        let rows = &table.rows;
        let is_used = |index: usize| rows.iter().any(|row| !row[index].is_empty());
        let used: Vec<bool> = (0..table.columns.len()).map(is_used).collect();
        for row in &mut table.rows {
            retain(row, &used);
        }
        retain(&mut table.columns, &used);
        if !table.rows.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }
}

/// Keeps those of some items that are marked.
fn retain<T>(items: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    items.retain(|_| kept.next().is_some_and(|&kept| kept));
}

/// Lets the dataset's text stand in a document as it is.
impl From<Text> for Words {
    fn from(text: Text) -> Self {
        Cow::Borrowed(text.as_str())
    }
}

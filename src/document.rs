//! Documents for people: headings, paragraphs, facts, lists, tables and notes.
//!
//! A command decides the content and order of a [`Document`]; [`crate::render`] decides
//! its appearance in a terminal, as plain lines or as a page. JSON is not generated
//! from it, so wording may change without breaking scripts.
//!
//! ```
//! use career::document::{Cited, Column, Detail, Document, Table};
//! use career::dataset;
//!
//! let source = dataset::text("bls-oews-2025-05").expect("a source");
//! let mut document = Document::titled("Pay: medical records technicians");
//! document.heading(2, "United States");
//! document.paragraph("Before tax.");
//! document.facts(vec![Detail::new("Licence", Cited::new("None found", [source]))]);
//! document.table(
//!     Table::new([Column::words("Occupation"), Column::figures("Median")])
//!         .unit("USD a year")
//!         .context("May 2025, survey")
//!         .row([Cited::from("29-2072"), Cited::new("51,140", [source]).answer()]),
//! );
//! document.warning("A scale says what a post is paid, a survey what people earned.");
//! document.more("Other figures, notes");
//! document.next(["career salary us", "--states"]);
//! ```
//!
//! Sources are cited by id and numbered once for the whole document, in order of
//! citation: see [`Document::citations`].

mod cited;
pub mod entries;
mod lines;
mod table;

pub use cited::{Cited, Tone};
pub use table::{Bar, Column, ColumnKind, Range, Ranges, Table};

pub use crate::display::Words;

use crate::model::Text;

/// Level of detail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// One screen: the answer, its basis, next commands.
    #[default]
    Digest,
    /// Every figure, note, piece of evidence and source.
    Full,
}

/// A document.
#[derive(Debug, Default)]
pub struct Document {
    pub blocks: Vec<Block>,
    /// Set by [`crate::render`], for formats that depend on it.
    pub depth: Depth,
    /// How cited sources are listed at the end.
    pub source_list: SourceList,
    /// What `--full` adds to a digest: `All 15 grades, notes`. May be empty.
    pub more: Words,
    /// Next commands.
    pub next: Vec<Next>,
    /// Dates of the data release and of the figures. Set by [`crate::render`].
    pub dates: String,
}

/// Style of the list of sources.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SourceList {
    /// No list and no citation numbers.
    Omitted,
    /// Publisher and year, in one paragraph.
    #[default]
    Short,
    /// A full citation per source.
    Full,
}

/// A suggested next command and its description, which may be empty.
#[derive(Debug)]
pub struct Next {
    pub command: Words,
    pub about: Words,
}

impl<T: Into<Words>> From<T> for Next {
    fn from(command: T) -> Self {
        Next {
            command: command.into(),
            about: Words::default(),
        }
    }
}

impl Next {
    /// A command with a description.
    pub fn about(command: impl Into<Words>, about: impl Into<Words>) -> Self {
        Next {
            command: command.into(),
            about: about.into(),
        }
    }
}

/// A part of a document.
#[derive(Debug)]
pub enum Block {
    /// Level 1 is the document's title.
    Heading(u8, Cited),
    /// Sentences, each with its own sources.
    Paragraph(Vec<Cited>),
    /// Labelled facts.
    Facts(Vec<Detail>),
    /// Short items, numbered from 1 if `numbered`.
    List {
        numbered: bool,
        items: Vec<Cited>,
    },
    Entry(Entry),
    Table(Table),
    /// A caveat.
    Note(Severity, Cited),
}

/// Severity of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Left out by `--quiet`.
    Note,
    /// Always shown: the answer would mislead without it.
    Warning,
}

impl Severity {
    /// Label of the note.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Severity::Note => "Note",
            Severity::Warning => "Warning",
        }
    }
}

/// A titled statement with details.
#[derive(Debug, Default)]
pub struct Entry {
    /// Number in an ordered list, from 1.
    pub number: Option<usize>,
    pub title: Words,
    /// Shown beside the title: a verdict.
    pub aside: Words,
    pub text: Words,
    pub details: Vec<Detail>,
    /// Ids of the sources of the text.
    pub sources: Vec<Text>,
}

/// A labelled statement. A label equal to the one before is shown once.
#[derive(Debug)]
pub struct Detail {
    pub label: Words,
    pub text: Cited,
}

impl Detail {
    /// A labelled statement.
    pub fn new(label: impl Into<Words>, text: impl Into<Cited>) -> Self {
        Detail {
            label: label.into(),
            text: text.into(),
        }
    }

    /// Adds sources to the statement.
    #[must_use]
    pub fn citing(mut self, sources: impl IntoIterator<Item = Text>) -> Self {
        self.text = self.text.citing(sources);
        self
    }
}

impl Document {
    /// A document with a title.
    pub fn titled(title: impl Into<Words>) -> Self {
        let mut document = Document::default();
        document.heading(1, title.into());
        document
    }

    /// A complete document without a title.
    #[must_use]
    pub fn in_full() -> Self {
        Document {
            depth: Depth::Full,
            ..Document::default()
        }
    }

    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: impl Into<Cited>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: impl Into<Cited>) {
        self.sentences([text.into()]);
    }

    /// Adds a paragraph with its sources.
    pub fn cited_paragraph(&mut self, text: impl Into<Words>, sources: &[Text]) {
        self.paragraph(Cited::new(text, sources.iter().copied()));
    }

    /// Adds a paragraph of sentences, each with its own sources.
    pub fn sentences(&mut self, sentences: impl IntoIterator<Item = Cited>) {
        let sentences: Vec<Cited> = sentences
            .into_iter()
            .filter(|sentence| !sentence.words.is_empty())
            .collect();
        if !sentences.is_empty() {
            self.blocks.push(Block::Paragraph(sentences));
        }
    }

    /// Adds a note, which `--quiet` leaves out.
    pub fn note(&mut self, text: impl Into<Cited>) {
        self.blocks.push(Block::Note(Severity::Note, text.into()));
    }

    /// Adds a warning, which is never left out.
    pub fn warning(&mut self, text: impl Into<Cited>) {
        self.blocks
            .push(Block::Note(Severity::Warning, text.into()));
    }

    /// Adds labelled facts, if there are any.
    pub fn facts(&mut self, facts: Vec<Detail>) {
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }

    /// Adds a list, if it has items.
    pub fn list<T: Into<Cited>>(&mut self, items: impl IntoIterator<Item = T>) {
        self.items(false, items);
    }

    /// Adds a numbered list, if it has items.
    pub fn numbered_list<T: Into<Cited>>(&mut self, items: impl IntoIterator<Item = T>) {
        self.items(true, items);
    }

    fn items<T: Into<Cited>>(&mut self, numbered: bool, items: impl IntoIterator<Item = T>) {
        let items: Vec<Cited> = items.into_iter().map(T::into).collect();
        if !items.is_empty() {
            self.blocks.push(Block::List { numbered, items });
        }
    }

    /// Adds a titled statement.
    pub fn entry(&mut self, entry: Entry) {
        self.blocks.push(Block::Entry(entry));
    }

    /// Adds a table, if it has rows. Empty columns are dropped.
    pub fn table(&mut self, table: Table) {
        let table = table.without_empty_columns().with_even_decimals();
        if !table.rows.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }

    /// Adds ranges with their bars, if there are any.
    pub fn ranges(&mut self, ranges: Ranges) {
        self.table(ranges.into());
    }

    /// Sets what `--full` adds.
    pub fn more(&mut self, more: impl Into<Words>) {
        self.more = more.into();
    }

    /// Adds next commands.
    pub fn next<T: Into<Next>>(&mut self, commands: impl IntoIterator<Item = T>) {
        self.next.extend(commands.into_iter().map(T::into));
    }

    /// The title.
    #[must_use]
    pub fn title(&self) -> &str {
        let title = self.blocks.iter().find_map(|block| match block {
            Block::Heading(_, text) => Some(&*text.words),
            _ => None,
        });
        title.unwrap_or_default()
    }

    /// The ids of cited sources in order of first citation; the number of a source is
    /// its position, counted from 1.
    #[must_use]
    pub fn citations(&self) -> Vec<Text> {
        let mut cited: Vec<Text> = Vec::new();
        for sources in self.blocks.iter().flat_map(Block::sources) {
            for source in sources {
                if !cited.contains(source) {
                    cited.push(*source);
                }
            }
        }
        cited
    }

    /// The last line of a digest: dates and what `--full` adds.
    #[must_use]
    pub fn last_line(&self) -> String {
        match &*self.more {
            more if more.is_empty() || self.depth == Depth::Full => self.dates.clone(),
            more => format!("{} {more}: --full", self.dates)
                .trim_start()
                .to_owned(),
        }
    }

    /// Removes notes and citations; warnings stay.
    pub fn quieten(&mut self) {
        self.dates.clear();
        self.more = Words::default();
        self.next.clear();
        self.blocks
            .retain(|block| !matches!(block, Block::Note(Severity::Note, _)));
        self.omit_sources();
    }

    /// Removes citations.
    pub fn omit_sources(&mut self) {
        self.source_list = SourceList::Omitted;
        for block in &mut self.blocks {
            block.sources_mut().for_each(Vec::clear);
            if let Block::Table(table) = block {
                *table = std::mem::take(table).without_empty_columns();
            }
        }
    }
}

impl Block {
    /// Every list of sources in the block, in reading order.
    fn sources(&self) -> Box<dyn Iterator<Item = &Vec<Text>> + '_> {
        match self {
            Block::Heading(_, text) | Block::Note(_, text) => {
                Box::new(std::iter::once(&text.sources))
            }
            Block::Paragraph(texts) | Block::List { items: texts, .. } => {
                Box::new(texts.iter().map(|text| &text.sources))
            }
            Block::Facts(facts) => Box::new(facts.iter().map(|fact| &fact.text.sources)),
            Block::Entry(entry) => {
                let details = entry.details.iter().map(|detail| &detail.text.sources);
                Box::new(std::iter::once(&entry.sources).chain(details))
            }
            Block::Table(table) => {
                let cells = table.rows.iter().flatten().map(|cell| &cell.sources);
                Box::new(std::iter::once(&table.sources).chain(cells))
            }
        }
    }

    fn sources_mut(&mut self) -> Box<dyn Iterator<Item = &mut Vec<Text>> + '_> {
        match self {
            Block::Heading(_, text) | Block::Note(_, text) => {
                Box::new(std::iter::once(&mut text.sources))
            }
            Block::Paragraph(texts) | Block::List { items: texts, .. } => {
                Box::new(texts.iter_mut().map(|text| &mut text.sources))
            }
            Block::Facts(facts) => Box::new(facts.iter_mut().map(|fact| &mut fact.text.sources)),
            Block::Entry(entry) => {
                let details = entry.details.iter_mut();
                let details = details.map(|detail| &mut detail.text.sources);
                Box::new(std::iter::once(&mut entry.sources).chain(details))
            }
            Block::Table(table) => {
                let cells = table.rows.iter_mut().flatten();
                let cells = cells.map(|cell| &mut cell.sources);
                Box::new(std::iter::once(&mut table.sources).chain(cells))
            }
        }
    }
}

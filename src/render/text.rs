//! Headings, text and tables for a terminal or a printed page.
//!
//! Nothing is ever cut: text and cells wrap, and a table that is too wide even
//! so is written as one block of lines for each of its rows.

mod table;

use super::citations::{Citations, full_citation, short_citation};
use super::data_date;
use crate::display::capitalized;
use crate::document::{
    Block, Cited, Column, Depth, Detail, Document, Entry, Next, Severity, SourceList, Table, Tone,
};
use crate::model::Text;
use crate::render::terminal::{Lines, Terminal};
use crate::wrap::{Span, wrap_spans};
use anstyle::{AnsiColor, Style};

/// A space at which no line is broken, until the line is written.
const NO_BREAK: &str = "\u{a0}";

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
/// Readable on dark and on light, and one of the 16 colours.
const ACCENT: Style = AnsiColor::Magenta.on_default().bold();

/// Writes a document for a terminal.
pub fn text(document: &Document, depth: Depth, terminal: &Terminal) -> String {
    let mut page = Page {
        terminal,
        citations: Citations::of(document),
        depth,
        indent: "",
        // Pre-allocate to avoid reallocation.
        text: String::with_capacity(32 * 1024),
    };
    let mut before: Option<&Block> = None;
    for block in &document.blocks {
        if before.is_some_and(|before| !page.is_close(before, block)) {
            page.text.push('\n');
        }
        page.block(block);
        before = Some(block);
    }
    page.footer(document);
    page.text.replace(NO_BREAK, " ")
}

struct Page<'a> {
    terminal: &'a Terminal,
    citations: Citations,
    depth: Depth,
    /// What a line begins with.
    indent: &'static str,
    text: String,
}

impl Page<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Paragraph(sentences) => self.sentences(sentences),
            Block::Note(severity, text) => self.note(*severity, text),
            Block::Facts(facts) => self.facts(facts),
            Block::List { numbered, items } => self.list(*numbered, items),
            Block::Entry(entry) => self.entry(entry),
            Block::Table(table) => self.table(table),
        }
    }

    /// Whether two blocks stand without a blank line between them.
    fn is_close(&self, before: &Block, after: &Block) -> bool {
        if self.depth == Depth::Digest
            && !matches!(before, Block::Heading(1, _))
            && !matches!(
                after,
                Block::Heading(..) | Block::Note(Severity::Warning, _)
            )
        {
            return true;
        }
        matches!(
            (before, after),
            (Block::Heading(1, _), Block::Facts(_) | Block::Paragraph(..))
                | (Block::Note(..), Block::Note(..))
        ) || matches!(before, Block::Heading(2.., _))
    }

    /// A style, where there is any.
    fn style(&self, style: Style) -> Style {
        if self.terminal.color {
            style
        } else {
            Style::new()
        }
    }

    /// Adds words with their first line and those after it indented.
    fn wrapped(&mut self, first: &str, spans: &[Span], rest: &str) {
        let width = self.terminal.prose.unwrap_or(usize::MAX);
        let (first, rest) = (
            format!("{}{first}", self.indent),
            format!("{}{rest}", self.indent),
        );
        wrap_spans(&mut self.text, &first, spans, &rest, width);
    }

    /// The numbers of sources as they stand behind what they are the sources of:
    /// `[1, 4]`. Nothing where none is listed.
    fn cited(&self, sources: &[Text]) -> String {
        let numbers = self.citations.numbers(sources);
        if numbers.is_empty() {
            return String::new();
        }
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        // A few stay together; many would be wider than a narrow page.
        let gap = if numbers.len() > 4 { " " } else { NO_BREAK };
        format!("[{}]", numbers.join(&format!(",{gap}")))
    }

    /// Adds words that stand in a style of their own where they have no tone.
    fn cited_in(&mut self, first: &str, text: &[(&Cited, Style)], rest: &str) {
        let cited: Vec<String> = text
            .iter()
            .map(|(text, _)| self.cited(&text.sources))
            .collect();
        let mut spans: Vec<Span> = Vec::new();
        for ((text, style), cited) in text.iter().zip(&cited) {
            if !text.words.is_empty() {
                spans.push((&text.words, self.style(toned(text.tone, *style))));
            }
            if !cited.is_empty() {
                spans.push((cited, self.style(DIM)));
            }
        }
        self.wrapped(first, &spans, rest);
    }

    fn heading(&mut self, level: u8, text: &Cited) {
        self.indent = "";
        if self.depth == Depth::Digest {
            self.cited_in("", &[(text, BOLD)], "  ");
            if level > 1 {
                self.indent = "  ";
            }
            return;
        }
        let style = match level {
            1 => BOLD,
            _ => BOLD.underline(),
        };
        let rule = match (level, self.terminal.lines) {
            (1, Lines::Unicode) => "\u{2550}",
            (1, _) => "=",
            (2, Lines::Unicode) => "\u{2500}",
            (2, _) => "-",
            (_, Lines::Unicode) => "\u{2504}",
            (_, _) => "~",
        };
        let start = self.text.len();
        self.cited_in("", &[(text, style)], "");
        let width = self.text[start..].lines().map(crate::wrap::columns).max();
        // Underlining by the terminal says the same where there is colour.
        if level == 1 || !self.terminal.color {
            self.text.push_str(&rule.repeat(width.unwrap_or(0)));
            self.text.push('\n');
        }
    }

    fn sentences(&mut self, sentences: &[Cited]) {
        let sentences: Vec<(&Cited, Style)> = sentences
            .iter()
            .map(|sentence| (sentence, Style::new()))
            .collect();
        self.cited_in("", &sentences, "");
    }

    fn note(&mut self, severity: Severity, text: &Cited) {
        if severity == Severity::Warning {
            self.indent = "";
        }
        let word = Cited::from(format!("{}:", severity.word()));
        let (of_word, of_text) = match severity {
            Severity::Warning => (BOLD, Style::new()),
            Severity::Note => (DIM, DIM),
        };
        let indent = " ".repeat(word.words.len() + 1);
        self.cited_in("", &[(&word, of_word), (text, of_text)], &indent);
    }

    fn facts(&mut self, facts: &[Detail]) {
        let longest = facts.iter().map(|fact| fact.label.len()).max().unwrap_or(0);
        // Beside the labels where that leaves most of the width, else below them.
        let room = self.terminal.width.unwrap_or(usize::MAX);
        let beside = longest + 2 <= room / 3;
        let indent = " ".repeat(if beside { longest + 2 } else { 2 });
        let mut before = "";
        for Detail { label, text } in facts {
            let repeated = *label == before;
            before = label;
            if beside {
                let shown = if repeated { "" } else { label };
                let first = self.styled(&format!("{shown:longest$}  "), BOLD);
                self.cited_in(&first, &[(text, Style::new())], &indent);
                continue;
            }
            if !repeated {
                self.wrapped("", &[(label, self.style(BOLD))], "");
            }
            self.cited_in(&indent, &[(text, Style::new())], &indent);
        }
    }

    /// Text in a style, where there is any.
    fn styled(&self, text: &str, style: Style) -> String {
        let style = self.style(style);
        let words = text.trim_end();
        let space = &text[words.len()..];
        format!("{style}{words}{style:#}{space}")
    }

    fn list(&mut self, numbered: bool, items: &[Cited]) {
        let width = items.len().to_string().len();
        for (index, item) in items.iter().enumerate() {
            let mark = if numbered {
                format!("{:>width$}. ", index + 1)
            } else {
                "- ".to_owned()
            };
            let rest = " ".repeat(mark.len());
            self.cited_in(&mark, &[(item, Style::new())], &rest);
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let number = entry
            .number
            .map_or(String::new(), |number| format!("{number}. "));
        let text = Cited::new(entry.text.clone(), entry.sources.iter().copied());
        let mut title = Cited::from(format!("{number}{}", entry.title));
        // What has no text of its own is cited by its title.
        if entry.text.is_empty() {
            title.sources.clone_from(&entry.sources);
        }
        let aside = Cited::from(entry.aside.clone()).verdict();
        self.cited_in("", &[(&title, BOLD), (&aside, ACCENT)], "   ");
        if !text.words.is_empty() {
            self.cited_in("   ", &[(&text, Style::new())], "   ");
        }
        for Detail { label, text } in &entry.details {
            let label = Cited::from(format!("{}:", capitalized(label)));
            self.cited_in("   ", &[(&label, BOLD), (text, Style::new())], "     ");
        }
    }

    /// Adds what the document rests on and what to ask next.
    fn footer(&mut self, document: &Document) {
        self.indent = "";
        match document.source_list {
            _ if self.citations.sources.is_empty() => {}
            SourceList::Full => {
                self.text.push('\n');
                self.heading(2, &"Sources".into());
                self.indent = "";
                for index in 0..self.citations.sources.len() {
                    let source = self.citations.sources[index];
                    let text = format!("{}: {}", source.id.as_str(), full_citation(source));
                    let mark = format!("{:>3}. ", index + 1);
                    self.wrapped(&mark, &[(&text, self.style(DIM))], "     ");
                }
            }
            SourceList::Short | SourceList::Omitted => {
                self.text.push('\n');
                let sources = self.citations.sources.iter().enumerate();
                let sources = sources.map(|(index, source)| {
                    format!("[{}]{NO_BREAK}{}", index + 1, short_citation(source))
                });
                let sources: Vec<String> = sources.collect();
                let sources = sources.join(&format!("{NO_BREAK} "));
                let start = self.text.len();
                self.wrapped("", &[(&sources, self.style(DIM))], "");
                let lines = self.text.split_off(start);
                self.text
                    .push_str(&lines.replace(&format!("{NO_BREAK}\n"), "\n"));
            }
        }
        if let Some(data) = data_date(document, self.depth) {
            if self.citations.sources.is_empty() {
                self.text.push('\n');
            }
            self.wrapped("", &[(&data, self.style(DIM))], "");
        }
        self.next(&document.next);
    }

    fn next(&mut self, next: &[Next]) {
        if next.is_empty() {
            return;
        }
        if next.iter().all(|next| next.about.is_empty()) {
            let gap = format!("{NO_BREAK}{NO_BREAK}{NO_BREAK} ");
            let commands = next
                .iter()
                .map(|next| next.command.replace(' ', NO_BREAK))
                .collect::<Vec<String>>()
                .join(&gap);
            self.wrapped(
                "",
                &[("Next:", Style::new()), (&commands, Style::new())],
                "      ",
            );
            return;
        }
        let rows = next.iter().enumerate().map(|(index, next)| {
            let label = if index == 0 { "Next:" } else { "" };
            vec![
                label.into(),
                next.command.clone().into(),
                Cited::from(next.about.clone()).soft(),
            ]
        });
        let columns = ["", "", ""].map(Column::words);
        self.table(&Table::new(columns).rows(rows));
    }
}

/// The style of words: that of their tone or, where they have none, another.
fn toned(tone: Tone, other: Style) -> Style {
    match tone {
        Tone::Normal => other,
        Tone::Answer => BOLD,
        Tone::Verdict => ACCENT,
        Tone::Soft => DIM,
    }
}

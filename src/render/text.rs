//! Renders headings, text and tables for terminals.
//!
//! Nothing is truncated: text and cells wrap, and a table that is still too wide is
//! stacked, one block of lines per row.

mod footer;
mod style;
mod table;
#[cfg(test)]
mod tests;

use super::citations::Citations;
use crate::display::{capitalized, joined};
use crate::document::{Block, Cited, Depth, Detail, Document, Entry, Severity};
use crate::model::Text;
use crate::render::terminal::{Lines, Terminal};
use crate::wrap::{columns, wrap};
use owo_colors::{OwoColorize, Style};
use style::{Look, NO_BREAK, finish};

/// Renders a document.
pub fn text(document: &Document, terminal: &Terminal) -> String {
    let mut page = Page {
        terminal,
        citations: Citations::of(document),
        depth: document.depth,
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
    finish(&page.text, terminal.color)
}

struct Page<'a> {
    terminal: &'a Terminal,
    citations: Citations,
    depth: Depth,
    /// Indentation of the current section.
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

    /// Whether no blank line separates two blocks.
    fn is_close(&self, before: &Block, after: &Block) -> bool {
        use Block::{Entry, Facts, Heading, Note, Paragraph, Table};
        let in_digest = || match (before, after) {
            (Table(_), Paragraph(_))
            | (Paragraph(_), Table(_))
            | (Table(_) | Paragraph(_), Note(Severity::Note, _)) => true,
            (Entry(entry), Entry(_)) => entry.details.is_empty(),
            _ => false,
        };
        match (before, after) {
            (Heading(2.., _), _)
            | (Facts(_), Table(_))
            | (Note(Severity::Note, _), Note(Severity::Note, _)) => true,
            (Note(..), Note(..)) | (Heading(1, _), Facts(_) | Paragraph(_)) => {
                self.depth == Depth::Full
            }
            _ => self.depth == Depth::Digest && in_digest(),
        }
    }

    /// Adds wrapped text.
    fn wrapped(&mut self, first: &str, text: &str, rest: &str) {
        let width = self.terminal.prose.unwrap_or(usize::MAX);
        let (first, rest) = (
            format!("{}{first}", self.indent),
            format!("{}{rest}", self.indent),
        );
        wrap(&mut self.text, &first, text, &rest, width);
    }

    /// Citation numbers: `[1, 4]`; empty if sources are not listed.
    fn cited(&self, sources: &[Text]) -> String {
        let numbers = self.citations.numbers(sources);
        if numbers.is_empty() {
            return String::new();
        }
        // Keep a few together; many may not fit a narrow page.
        let gap = if numbers.len() > 4 { ' ' } else { NO_BREAK };
        format!("[{}]", joined(numbers, &format!(",{gap}")))
    }

    /// Text with citation numbers; `look` applies to text without a tone.
    fn cited_text(&self, text: &Cited, look: Look) -> String {
        let words = look.toned(text.tone).mark(&text.words);
        let cited = Look::Dim.mark(&self.cited(&text.sources));
        match (words.is_empty(), cited.is_empty()) {
            (false, false) => format!("{words} {cited}"),
            _ => words + &cited,
        }
    }

    fn heading(&mut self, level: u8, text: &Cited) {
        self.indent = "";
        if self.depth == Depth::Digest {
            let text = self.cited_text(text, Look::Bold);
            self.wrapped("", &text, "  ");
            if level > 1 {
                self.indent = "  ";
            }
            return;
        }
        let rule = match (level, self.terminal.lines) {
            (1, Lines::Unicode) => "\u{2550}",
            (1, _) => "=",
            (2, Lines::Unicode) => "\u{2500}",
            (2, _) => "-",
            (_, Lines::Unicode) => "\u{2504}",
            (_, _) => "~",
        };
        let start = self.text.len();
        let text = self.cited_text(text, Look::Plain);
        self.wrapped("", &text, "");
        let lines = self.text.split_off(start);
        let width = lines.lines().map(columns).max().unwrap_or(0);
        let style = match level {
            1 => Style::new().bold(),
            _ => Style::new().bold().underline(),
        };
        for line in lines.lines() {
            match self.terminal.color {
                true => self.text.push_str(&line.style(style).to_string()),
                false => self.text.push_str(line),
            }
            self.text.push('\n');
        }
        // With colour, headings are underlined instead.
        if level == 1 || !self.terminal.color {
            self.text.push_str(&rule.repeat(width));
            self.text.push('\n');
        }
    }

    fn sentences(&mut self, sentences: &[Cited]) {
        let sentences = sentences
            .iter()
            .map(|text| self.cited_text(text, Look::Plain));
        self.wrapped("", &joined(sentences, " "), "");
    }

    fn note(&mut self, severity: Severity, text: &Cited) {
        let (of_word, of_text) = match severity {
            Severity::Warning => (Look::Bold, Look::Plain),
            Severity::Note => (Look::Dim, Look::Dim),
        };
        if severity == Severity::Warning {
            self.indent = "";
        }
        let word = format!("{}:", severity.word());
        let indent = " ".repeat(word.len() + 1);
        let text = self.cited_text(text, of_text);
        self.wrapped("", &format!("{} {text}", of_word.mark(&word)), &indent);
    }

    fn facts(&mut self, facts: &[Detail]) {
        let longest = facts.iter().map(|fact| fact.label.len()).max().unwrap_or(0);
        // Beside the labels if most of the width remains, else below.
        let room = self.terminal.width.unwrap_or(usize::MAX);
        let beside = longest + 2 <= room / 3;
        let indent = " ".repeat(if beside { longest + 2 } else { 2 });
        let mut before = "";
        for Detail { label, text } in facts {
            let text = self.cited_text(text, Look::Plain);
            let shown = if *label == before { "" } else { label };
            before = label;
            let marked = Look::Bold.mark(shown);
            if beside {
                let space = " ".repeat(longest + 2 - shown.len());
                self.wrapped(&format!("{marked}{space}"), &text, &indent);
                continue;
            }
            if !shown.is_empty() {
                self.wrapped("", &marked, "");
            }
            self.wrapped(&indent, &text, &indent);
        }
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
            let item = self.cited_text(item, Look::Plain);
            self.wrapped(&mark, &item, &rest);
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let number = entry
            .number
            .map_or(String::new(), |number| format!("{number}. "));
        let mut title = Look::Bold.mark(&format!("{number}{}", entry.title));
        if !entry.aside.is_empty() {
            title += &format!("  {}", Look::Accent.mark(&entry.aside));
        }
        let cited = Look::Dim.mark(&self.cited(&entry.sources));
        // Without text, cite at the title.
        if entry.text.is_empty() {
            self.wrapped("", format!("{title} {cited}").trim_end(), "   ");
        } else {
            self.wrapped("", &title, "   ");
            let text = format!("{} {cited}", entry.text);
            self.wrapped("   ", text.trim_end(), "   ");
        }
        for Detail { label, text } in &entry.details {
            let label = Look::Bold.mark(&format!("{}:", capitalized(label)));
            let text = self.cited_text(text, Look::Plain);
            self.wrapped("   ", &format!("{label} {text}"), "     ");
        }
    }
}

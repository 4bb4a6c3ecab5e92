//! Headings, text and tables for a terminal or a printed page.
//!
//! Nothing is ever cut: text and cells wrap, and a table that is too wide even
//! so is written as one block of lines for each of its rows.

mod footer;
mod style;
mod table;

use super::citations::Citations;
use crate::display::capitalized;
use crate::document::{Block, Cited, Depth, Detail, Document, Entry, Severity};
use crate::model::Text;
use crate::render::terminal::{Lines, Terminal};
use crate::wrap::{columns, wrap};
use owo_colors::{OwoColorize, Style};
use style::{Look, NO_BREAK, finish};

/// Writes a document for a terminal.
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

    /// Adds words with their first line and those after it indented.
    fn wrapped(&mut self, first: &str, text: &str, rest: &str) {
        let width = self.terminal.prose.unwrap_or(usize::MAX);
        let (first, rest) = (
            format!("{}{first}", self.indent),
            format!("{}{rest}", self.indent),
        );
        wrap(&mut self.text, &first, text, &rest, width);
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
        let gap = if numbers.len() > 4 { ' ' } else { NO_BREAK };
        format!("[{}]", numbers.join(&format!(",{gap}")))
    }

    /// Words with the numbers of their sources; those without a tone look so.
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
        // Underlining by the terminal says the same where there is colour.
        if level == 1 || !self.terminal.color {
            self.text.push_str(&rule.repeat(width));
            self.text.push('\n');
        }
    }

    fn sentences(&mut self, sentences: &[Cited]) {
        let sentences = sentences
            .iter()
            .map(|text| self.cited_text(text, Look::Plain));
        let sentences: Vec<String> = sentences.collect();
        self.wrapped("", &sentences.join(" "), "");
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
        // Beside the labels where that leaves most of the width, else below them.
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
        // What has no text of its own is cited by its title.
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

#[cfg(test)]
mod tests {
    use super::text;
    use crate::dataset;
    use crate::document::{Bar, Cited, Column, Detail, Document, Next, Table};
    use crate::model::Number;
    use crate::render::terminal::{Lines, Terminal};

    fn at(width: usize, document: &Document) -> String {
        let terminal = Terminal {
            width: Some(width),
            prose: Some(width),
            color: false,
            lines: Lines::None,
        };
        text(document, &terminal)
    }

    fn pay() -> Document {
        let source = |id| dataset::text(id);
        let mut document = Document::titled("Pay: medical records technicians");
        let scale = "Nigeria: what posts are paid, NGN, from 29 July 2024 (scale)";
        document.heading(2, Cited::new(scale, source("aapc-exam-faq")));
        let bar = |low, high| {
            Some(Bar::Range {
                low: Number(low),
                middle: None,
                high: Number(high),
            })
        };
        document.table(
            Table::new([
                Column::words(""),
                Column::figures("a month"),
                Column::figures("a year"),
            ])
            .row([
                "Technician, grade 6".into(),
                Cited::from("119,959 to 160,918").answer(),
                "1,439,506 to 1,931,017".into(),
            ])
            .row([
                "Officer II, grade 7".into(),
                Cited::from("155,990 to 211,125").answer(),
                "1,871,883 to 2,533,504".into(),
            ])
            .bars([bar(119_959.0, 160_918.0), bar(155_990.0, 211_125.0)]),
        );
        document.sentences([
            "Before tax and allowances.".into(),
            Cited::new("Minimum wage: 70,000.", source("aapc-cic")),
        ]);
        document.warning("A scale says what a post is paid, a survey what people earned.");
        document.dates = "Data of today.".to_owned();
        document.more("All 15 grades, notes");
        document.next(["career salary ng | us | us-oh", "--per hour", "--states"]);
        document
    }

    fn claims() -> Document {
        let mut document = Document::titled("What people say");
        let claim = |number: &'static str, claim: &'static str, verdict: &'static str| {
            vec![
                number.into(),
                claim.into(),
                Cited::from(verdict).verdict(),
                "4 : 1".into(),
            ]
        };
        document.table(
            Table::new([
                Column::figures(""),
                Column::words(""),
                Column::words("verdict"),
                Column::figures("against : for"),
            ])
            .row(claim("1", "Only hospitals employ them.", "FALSE"))
            .row(claim("10", "A short course is enough.", "MOSTLY FALSE")),
        );
        document.facts(vec![
            Detail::new("For", "One thing"),
            Detail::new("For", "Another, which is so long that it wraps"),
            Detail::new("Against", "A third"),
        ]);
        document.numbered_list(["Pass the examination", "Register"]);
        document.dates = "Data of today.".to_owned();
        document.next([
            Next::about("career misconceptions 3", "one of them"),
            Next::about("career misconceptions ai", "those that speak of it"),
        ]);
        document
    }

    #[test]
    fn a_digest_puts_figures_side_by_side() {
        let expected = "\
Pay: medical records technicians

Nigeria: what posts are paid, NGN, from 29 July 2024 (scale) [1]
                                  a month                  a year
  Technician, grade 6  119,959 to 160,918  1,439,506 to 1,931,017  |----|
  Officer II, grade 7  155,990 to 211,125  1,871,883 to 2,533,504       |------|
  Before tax and allowances. Minimum wage: 70,000. [2]

Warning: A scale says what a post is paid, a survey what people earned.

[1, 2] AAPC
Data of today. All 15 grades, notes: --full
Next: career salary ng | us | us-oh    --per hour    --states
";
        assert_eq!(at(80, &pay()), expected);
    }

    #[test]
    fn a_narrow_digest_puts_cells_below_each_other() {
        let expected = "\
What people say

1 Only hospitals employ them.
  verdict: FALSE  against : for: 4 : 1
10 A short course is enough.
  verdict: MOSTLY FALSE
  against : for: 4 : 1

For      One thing
         Another, which is so long that
         it wraps
Against  A third

1. Pass the examination
2. Register

Data of today.
Next: career misconceptions 3
        one of them
      career misconceptions ai
        those that speak of it
";
        assert_eq!(at(40, &claims()), expected);
    }

    #[test]
    fn no_line_is_wider_than_the_screen() {
        for width in 36..=120 {
            for document in [pay(), claims()] {
                let text = at(width, &document);
                for line in text.lines() {
                    assert!(line.len() <= width, "{width}: {line}");
                    assert_eq!(line, line.trim_end());
                }
            }
        }
    }
}

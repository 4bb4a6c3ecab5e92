//! Renders manual pages in man(7) macros, which groff and mandoc both support.

use super::citations::{Citations, full_citation};
use crate::dataset::DATASET;
use crate::display::{capitalized, joined};
use crate::document::{Block, Cited, Detail, Document, Entry, Table, Tone};
use crate::wrap::wrap;

/// Name of the program.
const NAME: &str = env!("CARGO_PKG_NAME");

/// Width of the source, for readable diffs.
const WIDTH: usize = 78;

/// Longest title that fits twice into a header of 60 columns.
const TITLE: usize = 21;

/// A page: title line, NAME, the document, its sources, and its next commands as SEE
/// ALSO.
#[must_use]
pub fn page(name: &str, section: u8, about: &str, document: &Document) -> String {
    let mut page = Page {
        source: title_line(name, section),
        citations: Citations::of(document),
    };
    page.heading("Name");
    page.text(&format!("{} \\- {}", escaped(name), escaped(about)));
    for block in &document.blocks {
        page.block(block);
    }
    page.sources();
    if !document.next.is_empty() {
        page.heading("See also");
        let pages = document.next.iter().map(|next| styled(&next.command));
        page.paragraph(&joined(pages, ", "));
    }
    page.source
}

fn title_line(name: &str, section: u8) -> String {
    let words = name.match_indices('-').map(|(end, _)| end);
    let ends = words.chain([name.len()]).filter(|&end| end <= TITLE);
    let title = &name[..ends.max().unwrap_or(name.len())];
    format!(
        ".TH {} {section} {} \"{NAME} {}\" \"{NAME}\"\n.nh\n.ad l\n",
        escaped(&title.to_uppercase()),
        DATASET.version,
        env!("CARGO_PKG_VERSION"),
    )
}

/// A page being written.
struct Page {
    source: String,
    citations: Citations,
}

impl Page {
    fn block(&mut self, block: &Block) {
        match block {
            // The title line replaces it.
            Block::Heading(1, _) => {}
            Block::Heading(2, title) => self.heading(&title.words),
            Block::Heading(_, title) => self.line(&format!(".SS {}", escaped(&title.words))),
            Block::Paragraph(sentences) => {
                let sentences = sentences.iter().map(|text| self.cited(text));
                self.paragraph(&joined(sentences, " "));
            }
            Block::Note(severity, text) => {
                let text = format!("{}: {}", severity.word(), self.cited(text));
                self.paragraph(&text);
            }
            Block::Facts(facts) => {
                for fact in facts {
                    let text = self.cited(&fact.text);
                    self.item(&typed(&fact.label), &text);
                }
            }
            Block::List { items, .. } => {
                for item in items {
                    let text = self.cited(item);
                    self.item("\\(bu", &text);
                }
            }
            Block::Entry(entry) => self.entry(entry),
            Block::Table(table) if table.has_header() => self.table(table),
            Block::Table(table) => self.items_below(table),
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let number = entry.number.map(|number| format!("{number}. "));
        let aside = match &*entry.aside {
            "" => String::new(),
            aside => format!(" ({aside})"),
        };
        let title = format!("{}{}{aside}", number.unwrap_or_default(), entry.title);
        let text = format!(
            "{}{}",
            styled(&entry.text),
            self.citations.marks(&entry.sources)
        );
        self.item(&bold(&title), text.trim_start());
        for Detail { label, text } in &entry.details {
            let text = self.cited(text);
            self.line(".br");
            self.text(&format!("{}: {text}", italic(&capitalized(label))));
        }
    }

    /// Adds a table as one item per row with column titles, which reads well at any
    /// width and aloud.
    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            let numbers = self.citations.marks(&table.sources);
            self.paragraph(&format!("{}{numbers}", styled(&table.caption)));
        }
        for row in &table.rows {
            let Some((first, rest)) = row.split_first() else {
                continue;
            };
            let mut facts = Vec::new();
            let mut sources = first.sources.clone();
            for (column, cell) in table.columns.iter().skip(1).zip(rest) {
                sources.extend(&cell.sources);
                if !cell.words.is_empty() {
                    let words = cell.words.trim_end_matches('.');
                    facts.push(format!("{}: {words}", column.title));
                }
            }
            let numbers = self.citations.marks(&sources);
            let text = format!("{}.{numbers}", styled(&facts.join("; ")));
            // A number is no label: prefix the column title.
            let is_number = first.words.bytes().all(|byte| byte.is_ascii_digit());
            let title = match table.columns.first() {
                Some(column) if is_number => format!("{} {}", column.title, first.words),
                _ => first.words.clone().into_owned(),
            };
            self.item(&bold(&title), &text);
        }
    }

    /// Adds rows without a header as indented items without blank lines.
    fn items_below(&mut self, table: &Table) {
        self.line(".RS");
        self.line(".PD 0");
        for row in &table.rows {
            let cells = joined(row.iter().skip(1).map(|cell| self.cited(cell)), " ");
            let tag = row.first().map(|first| bold(&first.words));
            self.item(&tag.unwrap_or_default(), cells.trim());
        }
        self.line(".PD");
        self.line(".RE");
    }

    fn sources(&mut self) {
        if self.citations.sources.is_empty() {
            return;
        }
        self.heading("Sources");
        self.paragraph(&format!(
            "{} shows the address, the date and the licence of a source.",
            typed("career sources ID")
        ));
        for (index, source) in self.citations.sources.clone().into_iter().enumerate() {
            let text = format!("{}: {}", source.id, full_citation(source));
            self.item(&(index + 1).to_string(), &escaped(&text));
        }
    }

    /// Text with the numbers of its sources.
    fn cited(&self, text: &Cited) -> String {
        let words = match text.tone {
            Tone::Answer => typed(&text.words),
            _ => styled(&text.words),
        };
        format!("{words}{}", self.citations.marks(&text.sources))
    }

    fn heading(&mut self, title: &str) {
        self.line(&format!(".SH {}", escaped(&title.to_uppercase())));
    }

    fn paragraph(&mut self, text: &str) {
        // No `.PP` after a heading.
        let last = self.source.lines().next_back();
        if !last.is_some_and(|line| line.starts_with(".S")) {
            self.line(".PP");
        }
        self.text(text);
    }

    fn item(&mut self, tag: &str, text: &str) {
        self.line(".TP");
        self.line(tag);
        self.text(text);
    }

    fn text(&mut self, text: &str) {
        for sentence in sentences(text) {
            let mut lines = String::new();
            wrap(&mut lines, "", sentence, "", WIDTH);
            let mut lines = lines.lines().peekable();
            while let Some(line) = lines.next() {
                // Escape control characters at the start of a line.
                if line.starts_with(['.', '\'']) {
                    self.source.push_str("\\&");
                }
                self.source.push_str(line);
                // Do not let groff take the end of a line for the end of a sentence.
                if lines.peek().is_some() && line.ends_with(['.', '?', '!', ')', ']', '"']) {
                    self.source.push_str("\\&");
                }
                self.source.push('\n');
            }
        }
    }

    fn line(&mut self, line: &str) {
        self.source.push_str(line);
        self.source.push('\n');
    }
}

/// Splits text into sentences, one per line of source for readable diffs.
fn sentences(mut text: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        if text.is_empty() {
            return None;
        }
        let ends = text.match_indices(['.', '?', '!']);
        let end = ends.map(|(at, _)| at + 1).find(|&at| {
            let next = text[at..]
                .strip_prefix(' ')
                .and_then(|it| it.chars().next());
            let mut before = text[..at - 1].chars().rev();
            // A single capital before the full stop is an abbreviation.
            let is_abbreviation = before.next().is_some_and(char::is_uppercase)
                && before.next().is_none_or(|letter| !letter.is_alphanumeric());
            next.is_some_and(char::is_uppercase) && !is_abbreviation
        });
        let (sentence, rest) = text.split_at(end.unwrap_or(text.len()));
        text = rest.trim_start();
        Some(sentence)
    })
}

/// Escapes text. Hyphens and quotes stay ASCII so that they can be copied and searched
/// for; URLs may break after slashes.
fn escaped(text: &str) -> String {
    let has_address = text.contains("://");
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => escaped.push_str("\\e"),
            '-' => escaped.push_str("\\-"),
            '\'' => escaped.push_str("\\(aq"),
            '^' => escaped.push_str("\\(ha"),
            '~' => escaped.push_str("\\(ti"),
            '`' => escaped.push_str("\\(ga"),
            '/' if has_address => escaped.push_str("/\\:"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

fn bold(text: &str) -> String {
    format!("\\fB{}\\fR", escaped(text))
}

fn italic(text: &str) -> String {
    format!("\\fI{}\\fR", escaped(text))
}

/// Sets references such as `man(1)` in bold.
fn styled(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let (before, page) = word.split_at(word.find(|it: char| it != '(').unwrap_or(0));
        let reference = ["(1)", "(5)", "(7)"].iter().find_map(|section| {
            let (name, after) = page.split_once(section)?;
            let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
            (!name.is_empty() && name.chars().all(is_name))
                .then(|| format!("{before}{}{section}{}", bold(name), escaped(after)))
        });
        reference.unwrap_or_else(|| escaped(word))
    });
    joined(words, " ")
}

/// Command-line syntax: literals in bold, placeholders in italics.
fn typed(text: &str) -> String {
    // Everything in a pipeline is typed as it is.
    if text.contains(" | ") {
        return bold(text);
    }
    let words = text.split(' ').map(|word| {
        let is_sign = |letter: char| "[],.|".contains(letter);
        let inner = word.trim_matches(is_sign);
        let (before, after) = word.split_once(inner).unwrap_or((word, ""));
        let is_name = |letter: char| letter.is_ascii_uppercase() || "=_-".contains(letter);
        let begins = inner.starts_with(|letter: char| letter.is_ascii_uppercase());
        let inner = match (inner.is_empty(), begins && inner.chars().all(is_name)) {
            (true, _) => String::new(),
            (false, true) => italic(inner),
            (false, false) => bold(inner),
        };
        format!("{}{inner}{}", escaped(before), escaped(after))
    });
    joined(words, " ")
}

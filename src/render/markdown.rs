//! Renders GitHub-flavoured Markdown.
//!
//! All text is escaped.

use super::citations::{Citations, full_citation, short_citation};
use crate::display::{capitalized, joined};
use crate::document::{
    Block, Cited, ColumnKind, Detail, Document, Entry, Next, SourceList, Table, Tone,
};

/// Renders a document.
pub fn markdown(document: &Document) -> String {
    let mut page = Page {
        citations: Citations::of(document),
        text: String::new(),
    };
    let mut before: Option<&Block> = None;
    for block in &document.blocks {
        if before.is_some_and(|before| !is_one_list(before, block)) {
            page.text.push('\n');
        }
        page.block(block);
        before = Some(block);
    }
    page.list_of_sources(document.source_list);
    page.footer(document);
    page.text
}

/// Whether two blocks belong to one list.
fn is_one_list(before: &Block, after: &Block) -> bool {
    match (before, after) {
        (Block::Entry(one), Block::Entry(other)) => {
            one.number.is_some() == other.number.is_some() && other.number != Some(1)
        }
        _ => false,
    }
}

struct Page {
    citations: Citations,
    text: String,
}

impl Page {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => {
                let marks = "#".repeat(usize::from(*level));
                let text = self.cited_text(text);
                self.line(&format!("{marks} {text}"));
            }
            Block::Paragraph(sentences) => {
                let sentences = sentences.iter().map(|text| self.cited_text(text));
                self.line(&line_start(&joined(sentences, " ")));
            }
            Block::Note(severity, text) => {
                let text = self.cited_text(text);
                self.line(&format!("**{}:** {text}", severity.word()));
            }
            Block::Facts(facts) => self.details("", facts),
            Block::List { numbered, items } => {
                for (index, item) in items.iter().enumerate() {
                    let item = self.cited_text(item);
                    match numbered {
                        true => self.line(&format!("{}. {item}", index + 1)),
                        false => self.line(&format!("- {item}")),
                    }
                }
            }
            Block::Entry(entry) => self.entry(entry),
            Block::Table(table) => self.table(table),
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn details(&mut self, indent: &str, details: &[Detail]) {
        for detail in details {
            let label = escaped(&capitalized(&detail.label));
            let text = self.cited_text(&detail.text);
            self.line(&format!("{indent}- **{label}**: {text}"));
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let mark = entry
            .number
            .map_or("-".to_owned(), |number| format!("{number}."));
        let title = escaped(&entry.title);
        let aside = match entry.aside.is_empty() {
            true => String::new(),
            false => format!(" ({})", escaped(&entry.aside)),
        };
        let cited = self.citations.marks(&entry.sources);
        if entry.text.is_empty() {
            self.line(&format!("{mark} **{title}**{aside}{cited}"));
        } else {
            let text = escaped(&entry.text);
            self.line(&format!("{mark} **{title}**{aside}: {text}{cited}"));
        }
        // Some Markdown parsers need four columns to continue an item.
        let indent = " ".repeat(4.max(mark.len() + 1));
        self.details(&indent, &entry.details);
    }

    /// The caption is a paragraph above, because GitHub tables have none. Bars are
    /// omitted: the figures say the same.
    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            let cited = self.citations.marks(&table.sources);
            let caption = escaped(&table.caption);
            self.line(&format!("{}{cited}", line_start(&caption)));
            self.text.push('\n');
        }
        let columns = table.columns.iter();
        let mut rows = row(columns.clone().map(|column| cell(&escaped(&column.title))));
        rows += &row(columns.map(|column| match column.kind {
            ColumnKind::Figures => "--:".to_owned(),
            ColumnKind::Words => "---".to_owned(),
        }));
        for cells in &table.rows {
            rows += &row(cells.iter().map(|text| cell(&self.cited_text(text))));
        }
        self.text.push_str(&rows);
    }

    /// Text with the numbers of its sources.
    fn cited_text(&self, text: &Cited) -> String {
        let cited = self.citations.marks(&text.sources);
        let words = escaped(&text.words);
        let words = match text.tone {
            Tone::Answer | Tone::Verdict if !words.is_empty() => format!("**{words}**"),
            _ => words,
        };
        format!("{words}{cited}").trim_start().to_owned()
    }

    fn list_of_sources(&mut self, list: SourceList) {
        if self.citations.sources.is_empty() {
            return;
        }
        self.text.push_str("\n## Sources\n\n");
        for (index, source) in self.citations.sources.clone().into_iter().enumerate() {
            let address = source
                .address
                .map_or(String::new(), |address| format!(" <{address}>"));
            let text = if list == SourceList::Short {
                escaped(&short_citation(source))
            } else {
                let citation = escaped(&full_citation(source));
                format!("{}: {citation}", source.id)
            };
            self.line(&format!("{}. {text}{address}", index + 1));
        }
    }

    /// Adds the dates of the data and next commands.
    fn footer(&mut self, document: &Document) {
        let dates = document.last_line();
        if !dates.is_empty() {
            self.line(&format!("\n{}", escaped(&dates)));
        }
        if document.next.is_empty() {
            return;
        }
        self.line("\nNext:\n");
        for Next { command, about } in &document.next {
            self.line(&format!("- `{command}` {}", escaped(about)));
        }
    }
}

fn row(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |\n", joined(cells, " | "))
}

/// Text on one line, for a table cell.
fn cell(text: &str) -> String {
    text.replace(['\r', '\n'], " ")
}

/// Escapes characters that are special at the start of a line.
fn line_start(escaped: &str) -> String {
    let number = escaped.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = escaped.len() - number.len();
    if escaped.starts_with(['+', '-', '=', '>']) {
        format!("\\{escaped}")
    } else if digits > 0 && number.starts_with(['.', ')']) {
        format!("{}\\{number}", &escaped[..digits])
    } else {
        escaped.to_owned()
    }
}

/// Escapes text; URLs become links.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for word in text.split_inclusive(' ') {
        let address = word.find("https://").or_else(|| word.find("http://"));
        let (before, address) = word.split_at(address.unwrap_or(word.len()));
        let end = address
            .trim_end_matches([' ', '.', ',', ';', ':', ')', '"', '\''])
            .len();
        let (address, after) = address.split_at(end);
        escape(before, &mut escaped);
        if !address.is_empty() {
            escaped.extend(["<", address, ">"]);
        }
        escape(after, &mut escaped);
    }
    escaped
}

/// Escapes special characters with a backslash.
fn escape(text: &str, escaped: &mut String) {
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        let is_mark = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' | '#' | '~' | '$' | '|' => true,
            // Not special within a word: `not_found`.
            '_' => !(before.is_ascii_alphanumeric() && next.is_ascii_alphanumeric()),
            // The start of an entity, such as `&amp;`.
            '&' => next.is_ascii_alphanumeric() || next == '#',
            _ => false,
        };
        if is_mark {
            escaped.push('\\');
        }
        escaped.push(letter);
        before = letter;
    }
}

#[cfg(test)]
mod tests {
    use super::markdown;
    use crate::dataset::DATASET;
    use crate::document::{Column, Depth, Detail, Document, Entry, SourceList, Table};

    fn titled(title: &'static str) -> Document {
        let mut document = Document::titled(title);
        document.depth = Depth::Full;
        document.source_list = SourceList::Full;
        document
    }

    #[test]
    fn escapes_markdown_in_text() {
        let mut document = titled("A # in *stars*");
        document.paragraph("2024. was a_year of _a_ <b>, R&D & 5 ~ 6 [1] $2 | \\ `x`");
        document.paragraph("- not a list");
        document.note("see (https://example.org/a_b_c/*).");
        assert_eq!(
            markdown(&document),
            "# A \\# in \\*stars\\*\n\n\
             2024\\. was a_year of \\_a\\_ \\<b>, R\\&D & 5 \\~ 6 \\[1\\] \\$2 \\| \\\\ \\`x\\`\n\n\
             \\- not a list\n\n\
             **Note:** see (<https://example.org/a_b_c/*>).\n"
        );
    }

    #[test]
    fn renders_entries_as_lists_and_tables_as_tables() {
        let source = DATASET.sources[0];
        let mut document = titled("Title");
        for (number, text) in [(9, ""), (10, "Text.")] {
            document.entry(Entry {
                number: Some(number),
                title: "Entry".into(),
                text: text.into(),
                details: vec![Detail::new("label", "detail").citing([source.id])],
                sources: vec![source.id],
                ..Entry::default()
            });
        }
        document.table(
            Table::new([
                Column::words("A|B"),
                Column::figures("Pay"),
                Column::sources(),
            ])
            .caption("USD a year")
            .citing([source.id])
            .row(["one\ntwo".into(), "51,140".into(), Table::source(source.id)]),
        );
        let page = markdown(&document);
        let start = "# Title\n\n\
             9. **Entry** [1]\n    - **Label**: detail [1]\n\
             10. **Entry**: Text. [1]\n    - **Label**: detail [1]\n\n\
             USD a year [1]\n\n\
             | A\\|B | Pay | Source |\n| --- | --: | --- |\n| one two | 51,140 | [1] |\n\n\
             ## Sources\n\n1. ";
        assert!(page.starts_with(start), "{page}");
        let address = source.address.map_or("", |address| address.as_str());
        assert!(page.ends_with(&format!(" <{address}>\n")), "{page}");

        document.quieten();
        let without = "# Title\n\n\
             9. **Entry**\n    - **Label**: detail\n\
             10. **Entry**: Text.\n    - **Label**: detail\n\n\
             USD a year\n\n\
             | A\\|B | Pay |\n| --- | --: |\n| one two | 51,140 |\n";
        assert_eq!(markdown(&document), without);
    }
}

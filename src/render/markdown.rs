//! Headings, lists and tables as GitHub renders them.
//!
//! Every block stands on a line of its own or in a list, and whatever in the
//! text Markdown would take for a mark of its own is escaped.

use crate::display::capitalized;
use crate::document::{Block, ColumnKind, Detail, Document, Entry, Table};
use crate::model::{Source, Text};

/// Writes a document as a page.
pub fn markdown(document: &Document) -> String {
    let mut page = Page {
        sources: &document.sources,
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
    page.list_of_sources();
    page.text
}

/// Whether two blocks are items of the same list.
fn is_one_list(before: &Block, after: &Block) -> bool {
    match (before, after) {
        (Block::Entry(one), Block::Entry(other)) => {
            one.number.is_some() == other.number.is_some() && other.number != Some(1)
        }
        _ => false,
    }
}

struct Page<'a> {
    /// Cited by their number in this list.
    sources: &'a [&'static Source],
    text: String,
}

impl Page<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => {
                let marks = "#".repeat(usize::from(*level));
                self.line(&format!("{marks} {}", escaped(text)));
            }
            Block::Paragraph(text, sources) => {
                let cited = self.cited(sources);
                self.line(&format!("{}{cited}", paragraph(text)));
            }
            Block::Note(weight, text) => {
                self.line(&format!("> {}: {}", weight.word(), escaped(text)));
            }
            Block::Facts(facts) => self.details("", facts),
            Block::Entry(entry) => self.entry(entry),
            Block::Table(table) => self.table(table),
            Block::Ranges(ranges) => {
                let table = super::numbers(ranges);
                self.table(&Table {
                    caption: ranges.caption.clone(),
                    sources: ranges.sources.clone(),
                    ..table
                });
            }
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn details(&mut self, indent: &str, details: &[Detail]) {
        for detail in details {
            let label = escaped(&capitalized(&detail.label));
            let text = escaped(&detail.text);
            let cited = self.cited(&detail.sources);
            self.line(&format!("{indent}- **{label}**: {text}{cited}"));
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let mark = entry
            .number
            .map_or("-".to_owned(), |number| format!("{number}."));
        let title = escaped(&entry.title);
        let cited = self.cited(&entry.sources);
        if entry.text.is_empty() {
            self.line(&format!("{mark} **{title}**{cited}"));
        } else {
            let text = escaped(&entry.text);
            self.line(&format!("{mark} **{title}**: {text}{cited}"));
        }
        // What belongs to an item stands below its text, not below its mark.
        let indent = " ".repeat(mark.len() + 1);
        self.details(&indent, &entry.details);
    }

    /// The caption as a paragraph above, for a GitHub table has none of its own.
    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            let cited = self.cited(&table.sources);
            self.line(&format!("{}{cited}", paragraph(&table.caption)));
            self.text.push('\n');
        }
        let is_shown = |index: &usize| match table.columns[*index].holds {
            ColumnKind::Words | ColumnKind::Figures => true,
            ColumnKind::Sources => !self.sources.is_empty(),
            // A page has no room for drawings of letters, and the figures say the same.
            ColumnKind::Shares | ColumnKind::Bars => false,
        };
        let shown: Vec<usize> = (0..table.columns.len()).filter(is_shown).collect();
        let columns = shown.iter().map(|&index| &table.columns[index]);
        let mut rows = row(columns.clone().map(|column| cell(&column.title)));
        rows += &row(columns.map(|column| match column.holds {
            ColumnKind::Figures => "--:".to_owned(),
            _ => "---".to_owned(),
        }));
        for cells in &table.rows {
            rows += &row(shown.iter().map(|&index| match table.columns[index].holds {
                ColumnKind::Sources => self.number(&cells[index]),
                _ => cell(&cells[index]),
            }));
        }
        self.text.push_str(&rows);
    }

    /// The numbers of sources in the list at the end, as they stand behind what
    /// they are the sources of: ` [1, 4]`. Nothing where there is no list.
    fn cited(&self, sources: &[Text]) -> String {
        let numbers = sources.iter().map(|id| self.number(id));
        let numbers: Vec<String> = numbers.filter(|number| !number.is_empty()).collect();
        if numbers.is_empty() {
            return String::new();
        }
        format!(" [{}]", numbers.join(", "))
    }

    /// The number of a source in the list at the end, if it is in there.
    fn number(&self, id: &str) -> String {
        let index = self
            .sources
            .iter()
            .position(|source| source.id.as_str() == id);
        index.map_or(String::new(), |index| (index + 1).to_string())
    }

    fn list_of_sources(&mut self) {
        if self.sources.is_empty() {
            return;
        }
        self.text.push_str("\n## Sources\n\n");
        for (index, source) in self.sources.iter().enumerate() {
            let address = source
                .address
                .map_or(String::new(), |address| format!(" <{}>", address.as_str()));
            let text = escaped(&super::full_citation(source));
            self.line(&format!(
                "{}. {}: {text}{address}",
                index + 1,
                source.id.as_str()
            ));
        }
    }
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.collect();
    format!("| {} |\n", cells.join(" | "))
}

/// Text as a cell of a table, which is one line.
fn cell(text: &str) -> String {
    escaped(text).replace(['\r', '\n'], " ")
}

/// Text at the start of a line, where more would be taken for a mark.
fn paragraph(text: &str) -> String {
    let escaped = escaped(text);
    let number = escaped.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = escaped.len() - number.len();
    if escaped.starts_with(['+', '-', '=', '>']) {
        format!("\\{escaped}")
    } else if digits > 0 && number.starts_with(['.', ')']) {
        format!("{}\\{number}", &escaped[..digits])
    } else {
        escaped
    }
}

/// Text as it is to be read. Addresses become links.
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

/// Puts a backslash before every letter that would not be shown as it is.
fn escape(text: &str, escaped: &mut String) {
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        let is_mark = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' | '#' | '~' | '$' | '|' => true,
            // Within a word it is none: `not_found` stays as it is.
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
    use crate::document::{Column, Detail, Document, Entry, Table};

    #[test]
    fn marks_in_text_are_shown_as_they_are() {
        let mut document = Document::titled("A # in *stars*");
        document.paragraph("2024. was a_year of _a_ <b>, R&D & 5 ~ 6 [1] $2 | \\ `x`");
        document.paragraph("- not a list");
        document.note("see (https://example.org/a_b_c/*).");
        assert_eq!(
            markdown(&document),
            "# A \\# in \\*stars\\*\n\n\
             2024\\. was a_year of \\_a\\_ \\<b>, R\\&D & 5 \\~ 6 \\[1\\] \\$2 \\| \\\\ \\`x\\`\n\n\
             \\- not a list\n\n\
             > Note: see (<https://example.org/a_b_c/*>).\n"
        );
    }

    #[test]
    fn entries_are_lists_and_tables_are_tables() {
        let source = &DATASET.sources[0];
        let mut document = Document::titled("Title");
        for (number, text) in [(9, ""), (10, "Text.")] {
            document.entry(Entry {
                number: Some(number),
                title: "Entry".into(),
                text: text.into(),
                details: vec![Detail::new("label", "detail").citing([source.id])],
                sources: vec![source.id],
            });
        }
        document.table(Table {
            caption: "USD a year".into(),
            sources: vec![source.id],
            columns: vec![
                Column::words("A|B"),
                Column::figures("Pay"),
                Column::sources(),
            ],
            rows: vec![vec!["one\ntwo".into(), "51,140".into(), source.id.into()]],
        });
        let without = "# Title\n\n\
             9. **Entry**\n   - **Label**: detail\n\
             10. **Entry**: Text.\n    - **Label**: detail\n\n\
             USD a year\n\n\
             | A\\|B | Pay |\n| --- | --: |\n| one two | 51,140 |\n";
        assert_eq!(markdown(&document), without);

        document.sources.push(source);
        let page = markdown(&document);
        let start = "# Title\n\n\
             9. **Entry** [1]\n   - **Label**: detail [1]\n\
             10. **Entry**: Text. [1]\n    - **Label**: detail [1]\n\n\
             USD a year [1]\n\n\
             | A\\|B | Pay | Source |\n| --- | --: | --- |\n| one two | 51,140 | 1 |\n\n\
             ## Sources\n\n1. ";
        assert!(page.starts_with(start), "{page}");
        let address = source.address.map_or("", |address| address.as_str());
        assert!(page.ends_with(&format!(" <{address}>\n")), "{page}");
    }
}

//! Headings, text and tables for a terminal or a printed page.
//!
//! Nothing is ever cut: text and cells wrap, and a table that is too wide even
//! so is written as one block of lines for each of its rows.

use crate::document::{Block, Detail, Document, Entry, Holds, Table, Words};
use crate::model::{Source, Text};
use crate::terminal::{Lines, Terminal};
use crate::words::capitalized;
use comfy_table::{Cell, CellAlignment, ContentArrangement, LineStyle, TableStyle};
use owo_colors::{OwoColorize, Style};
use textwrap::{Options, WordSeparator, WordSplitter};

/// Columns of the longest bar.
const LONGEST_BAR: usize = 16;

/// Writes a document for a terminal.
pub fn text(document: &Document, terminal: &Terminal) -> String {
    let mut page = Page {
        terminal,
        sources: &document.sources,
        text: String::new(),
    };
    let mut before: Option<&Block> = None;
    for block in &document.blocks {
        if before.is_some_and(|before| !is_close(before, block)) {
            page.text.push('\n');
        }
        page.block(block);
        before = Some(block);
    }
    page.list_of_sources();
    page.text
}

/// Whether two blocks stand without a blank line between them.
fn is_close(before: &Block, after: &Block) -> bool {
    matches!(
        (before, after),
        (Block::Heading(1, _), Block::Facts(_)) | (Block::Note(_), Block::Note(_))
    ) || matches!(before, Block::Heading(2.., _))
}

struct Page<'a> {
    terminal: &'a Terminal,
    /// Cited by their number in this list.
    sources: &'a [&'static Source],
    text: String,
}

impl Page<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Paragraph(text, sources) => {
                self.wrapped("", &format!("{text}{}", self.cited(sources)), "");
            }
            Block::Note(text) => self.wrapped("", &format!("Note: {text}"), "      "),
            Block::Facts(facts) => self.facts(facts),
            Block::Entry(entry) => self.entry(entry),
            Block::Table(table) => self.table(table),
        }
    }

    fn heading(&mut self, level: u8, text: &str) {
        let style = match level {
            1 => Style::new().bold(),
            _ => Style::new().bold().underline(),
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
        self.wrapped("", text, "");
        let lines = self.text.split_off(start);
        let width = lines.lines().map(str::len).max().unwrap_or(0);
        self.styled(&lines, style);
        // Underlining by the terminal says the same where there is colour.
        if level == 1 || !self.terminal.color {
            self.text.push_str(&rule.repeat(width));
            self.text.push('\n');
        }
    }

    /// Adds lines in a style, each on its own so that none bleeds into the next.
    fn styled(&mut self, lines: &str, style: Style) {
        for line in lines.lines() {
            if self.terminal.color {
                self.text.push_str(&line.style(style).to_string());
            } else {
                self.text.push_str(line);
            }
            self.text.push('\n');
        }
    }

    /// Adds text with its first line and those after it indented.
    fn wrapped(&mut self, first: &str, text: &str, rest: &str) {
        let Some(width) = self.terminal.width else {
            self.text.push_str(first);
            self.text.push_str(text);
            self.text.push('\n');
            return;
        };
        let options = Options::new(width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .break_words(false);
        for line in textwrap::wrap(text, options) {
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    /// The numbers of sources in the list at the end, as they stand behind what
    /// they are the sources of: ` [1, 4]`. Nothing where there is no list.
    fn cited(&self, sources: &[Text]) -> String {
        let number = |id: &Text| self.sources.iter().position(|source| source.id == *id);
        let numbers = sources.iter().filter_map(number);
        let numbers: Vec<String> = numbers.map(|index| (index + 1).to_string()).collect();
        if numbers.is_empty() {
            return String::new();
        }
        format!(" [{}]", numbers.join(", "))
    }

    fn list_of_sources(&mut self) {
        if self.sources.is_empty() {
            return;
        }
        self.text.push('\n');
        self.heading(2, "Sources");
        for (index, source) in self.sources.iter().enumerate() {
            let text = format!("{}: {}", source.id.0, super::in_a_line(source));
            self.wrapped(&format!("{:>3}. ", index + 1), &text, "     ");
        }
    }

    fn facts(&mut self, facts: &[Detail]) {
        let longest = facts.iter().map(|fact| fact.label.len()).max().unwrap_or(0);
        // Beside the labels where that leaves most of the width, else below them.
        let room = self.terminal.width.unwrap_or(usize::MAX);
        let beside = longest + 2 <= room / 3;
        for Detail {
            label,
            text,
            sources,
        } in facts
        {
            let value = &format!("{text}{}", self.cited(sources));
            if beside {
                let start = self.text.len();
                let indent = " ".repeat(longest + 2);
                self.wrapped(&format!("{label:longest$}  "), value, &indent);
                self.emphasize(start, label.len());
            } else {
                let start = self.text.len();
                self.wrapped("", label, "");
                self.emphasize(start, label.len());
                self.wrapped("  ", value, "  ");
            }
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let start = self.text.len();
        let number = entry
            .number
            .map_or(String::new(), |number| format!("{number}. "));
        self.wrapped("", &format!("{number}{}", entry.title), "   ");
        self.emphasize(start, self.text.len() - start - 1);
        let text = format!("{}{}", entry.text, self.cited(&entry.sources));
        self.wrapped("   ", text.trim_start(), "   ");
        for Detail {
            label,
            text,
            sources,
        } in &entry.details
        {
            let start = self.text.len() + 3;
            let text = format!("{}: {text}{}", capitalized(label), self.cited(sources));
            self.wrapped("   ", &text, "     ");
            self.emphasize(start, label.len() + 1);
        }
    }

    /// Makes part of the first line added at `start` bold.
    fn emphasize(&mut self, start: usize, length: usize) {
        if !self.terminal.color {
            return;
        }
        let rest = self.text.split_off(start);
        let end = length.min(rest.find('\n').unwrap_or(rest.len()));
        let (strong, rest) = rest.split_at(end);
        self.text.push_str(&strong.bold().to_string());
        self.text.push_str(rest);
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            let caption = format!("{}{}", table.caption, self.cited(&table.sources));
            self.wrapped("", &caption, "");
        }
        let width = self.terminal.width.unwrap_or(usize::MAX);
        let with_bars = self.drawn(table, true);
        if least_width(&with_bars) <= width {
            return self.columns(&with_bars);
        }
        // Bars say nothing that a figure does not: they are the first to go.
        let table = self.drawn(table, false);
        if least_width(&table) <= width {
            self.columns(&table);
        } else {
            self.stacked(&table);
        }
    }

    /// The table with the numbers of sources in place of their ids, or without
    /// their column where there is no list of them, and with bars or without.
    fn drawn(&self, table: &Table, bars: bool) -> Table {
        let is_shown = |index: &usize| match table.columns[*index].holds {
            Holds::Sources => !self.sources.is_empty(),
            Holds::Bars => bars,
            Holds::Words | Holds::Figures => true,
        };
        let shown: Vec<usize> = (0..table.columns.len()).filter(is_shown).collect();
        let cell = |row: &[Words], index: usize| match (table.columns[index].holds, &row[index]) {
            (Holds::Sources, id) => {
                let source = self.sources.iter().find(|source| source.id.0 == id);
                let cited = source.map(|source| self.cited(&[source.id]));
                cited.unwrap_or_default().trim_start().to_owned().into()
            }
            (Holds::Bars, percent) => self.bar(percent).into(),
            (_, words) => words.clone(),
        };
        Table {
            caption: Words::default(),
            sources: Vec::new(),
            columns: shown
                .iter()
                .map(|&index| table.columns[index].clone())
                .collect(),
            rows: table
                .rows
                .iter()
                .map(|row| shown.iter().map(|&index| cell(row, index)).collect())
                .collect(),
        }
    }

    /// A bar for a share of the longest one.
    fn bar(&self, percent: &str) -> String {
        let fill = match self.terminal.lines {
            Lines::Unicode => "\u{2588}",
            Lines::Ascii | Lines::None => "#",
        };
        let percent: usize = percent.parse().unwrap_or(0);
        fill.repeat((percent * LONGEST_BAR).div_ceil(100))
    }

    fn columns(&mut self, table: &Table) {
        let mut drawn = comfy_table::Table::new();
        drawn.load_style(rules(self.terminal.lines));
        match self
            .terminal
            .width
            .and_then(|width| u16::try_from(width).ok())
        {
            Some(width) => drawn
                .set_content_arrangement(ContentArrangement::Dynamic)
                .set_width(width),
            None => drawn.set_content_arrangement(ContentArrangement::Disabled),
        };
        drawn.set_header(table.columns.iter().map(|column| &*column.title));
        for row in &table.rows {
            drawn.add_row(row.iter().map(Cell::new));
        }
        for (column, drawn) in table.columns.iter().zip(drawn.column_iter_mut()) {
            if column.holds == Holds::Figures {
                drawn.set_cell_alignment(CellAlignment::Right);
            }
            // A column is never narrower than its longest word: no word is cut.
            let least = comfy_table::Width::Fixed(longest_word(table, drawn.index) + 2);
            drawn.set_constraint(comfy_table::ColumnConstraint::LowerBoundary(least));
        }
        for line in drawn.lines() {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// A table as one block of lines for each row: for a narrow screen.
    fn stacked(&mut self, table: &Table) {
        for row in &table.rows {
            let Some((first, rest)) = row.split_first() else {
                continue;
            };
            let first = format!("{}: {first}", table.columns[0].title);
            let start = self.text.len();
            self.wrapped("", &first, "  ");
            self.emphasize(start, first.len());
            for (column, cell) in table.columns.iter().skip(1).zip(rest) {
                self.wrapped("  ", &format!("{}: {cell}", column.title), "    ");
            }
        }
    }
}

/// Rules under the header of a table and, on a terminal, around it.
fn rules(lines: Lines) -> TableStyle {
    let rule = |fill| LineStyle::none().fill(fill);
    let fill = match lines {
        Lines::Unicode => '\u{2500}',
        Lines::Ascii => '-',
        Lines::None => return TableStyle::new().header_separator(rule('-')),
    };
    TableStyle::new()
        .top_border(rule(fill))
        .header_separator(rule(fill))
        .bottom_border(rule(fill))
}

/// The columns that a table needs when every cell wraps as far as it can.
fn least_width(table: &Table) -> usize {
    let columns = (0..table.columns.len()).map(|index| longest_word(table, index) + 2);
    columns.map(usize::from).sum()
}

fn longest_word(table: &Table, column: usize) -> u16 {
    let title = table.columns.get(column).map(|column| &column.title);
    let cells = table.rows.iter().filter_map(|row| row.get(column));
    let words = title
        .into_iter()
        .chain(cells)
        .flat_map(|text| text.split(' '));
    let longest = words.map(|word| word.chars().count()).max().unwrap_or(0);
    u16::try_from(longest).unwrap_or(u16::MAX)
}

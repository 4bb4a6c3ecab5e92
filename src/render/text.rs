//! Headings, text and tables for a terminal or a printed page.
//!
//! Nothing is ever cut: text and cells wrap, and a table that is too wide even
//! so is written as one block of lines for each of its rows.

use crate::display::{capitalized, money};
use crate::document::{
    Block, Column, ColumnKind, Detail, Document, Entry, Range, Ranges, Table, Words,
};
use crate::model::{Source, Text};
use crate::render::terminal::{Lines, Terminal};
use crate::wrap::wrap;
use comfy_table::{
    Cell, CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle,
};
use owo_colors::{OwoColorize, Style};

/// Columns of the longest bar.
const LONGEST_BAR: usize = 16;
/// A space at which no line is broken, until the line is written.
const NO_BREAK: &str = "\u{a0}";

/// Writes a document for a terminal.
pub fn text(document: &Document, terminal: &Terminal) -> String {
    let mut page = Page {
        terminal,
        sources: &document.sources,
        // Room for most answers: text that grows from nothing is copied at every step.
        text: String::with_capacity(32 * 1024),
    };
    let mut before: Option<&Block> = None;
    for block in &document.blocks {
        if before.is_some_and(|before| !is_close(before, block)) {
            page.text.push('\n');
        }
        page.block(block);
        before = Some(block);
    }
    page.list_of_sources(document.short_sources);
    page.text.replace(NO_BREAK, " ")
}

/// Whether two blocks stand without a blank line between them.
fn is_close(before: &Block, after: &Block) -> bool {
    matches!(
        (before, after),
        (Block::Heading(1, _), Block::Facts(_) | Block::Paragraph(..))
            | (Block::Facts(_), Block::Ranges(_))
            | (Block::Note(..), Block::Note(..))
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
            Block::Note(weight, text) => {
                let word = weight.word();
                let indent = " ".repeat(word.len() + 2);
                self.wrapped("", &format!("{word}: {text}"), &indent);
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Entry(entry) => self.entry(entry),
            Block::Table(table) => self.table(table),
            Block::Ranges(ranges) => self.ranges(ranges),
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
        let width = self.terminal.prose.unwrap_or(usize::MAX);
        wrap(&mut self.text, first, text, rest, width);
    }

    /// The numbers of sources in the list at the end, as they stand behind what
    /// they are the sources of: ` [1, 4]`. Nothing where there is no list.
    fn cited(&self, sources: &[Text]) -> String {
        let number = |id: &Text| self.sources.iter().position(|source| source.id == *id);
        let mut numbers: Vec<usize> = sources.iter().filter_map(number).collect();
        if numbers.is_empty() {
            return String::new();
        }
        numbers.sort_unstable();
        numbers.dedup();
        let numbers = numbers.iter().map(|index| (index + 1).to_string());
        let numbers: Vec<String> = numbers.collect();
        // A few stay together; many would be wider than a narrow page.
        let gap = if numbers.len() > 4 { " " } else { NO_BREAK };
        format!(" [{}]", numbers.join(&format!(",{gap}")))
    }

    fn list_of_sources(&mut self, short_citation: bool) {
        if self.sources.is_empty() {
            return;
        }
        self.text.push('\n');
        if short_citation {
            // Small print: run together, so that a page has room for it.
            let source = |(index, source): (usize, &&'static Source)| {
                let text = super::short_citation(source);
                format!("[{}]{NO_BREAK}{}: {text}", index + 1, source.id.as_str())
            };
            let sources = self.sources.iter().enumerate().map(source);
            let sources: Vec<String> = sources.collect();
            let start = self.text.len();
            self.wrapped("", &format!("Sources: {}.", sources.join("; ")), "");
            self.emphasize(start, "Sources:".len());
            return;
        }
        self.heading(2, "Sources");
        for (index, source) in self.sources.iter().enumerate() {
            let text = format!("{}: {}", source.id.as_str(), super::full_citation(source));
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
        let cited = self.cited(&entry.sources);
        // What has no text of its own is cited by its title.
        let (beside, below) = if entry.text.is_empty() {
            (cited, String::new())
        } else {
            (String::new(), format!("{}{cited}", entry.text))
        };
        self.wrapped("", &format!("{number}{}{beside}", entry.title), "   ");
        let title = self.text.split_off(start);
        self.styled(&title, Style::new().bold());
        if !below.is_empty() {
            self.wrapped("   ", &below, "   ");
        }
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
            ColumnKind::Sources => !self.sources.is_empty(),
            ColumnKind::Shares => bars,
            ColumnKind::Words | ColumnKind::Figures | ColumnKind::Bars => true,
        };
        let shown: Vec<usize> = (0..table.columns.len()).filter(is_shown).collect();
        let cell = |row: &[Words], index: usize| match (table.columns[index].holds, &row[index]) {
            (ColumnKind::Sources, id) => {
                let source = self.sources.iter().find(|source| source.id.as_str() == id);
                let cited = source.map(|source| self.cited(&[source.id]));
                cited.unwrap_or_default().trim_start().to_owned().into()
            }
            (ColumnKind::Shares, percent) => self.share(percent).into(),
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
    fn share(&self, percent: &str) -> String {
        let fill = match self.terminal.lines {
            Lines::Unicode => "\u{2588}",
            Lines::Ascii | Lines::None => "#",
        };
        let percent: usize = percent.parse().unwrap_or(0);
        fill.repeat((percent * LONGEST_BAR).div_ceil(100))
    }

    /// Ranges as a table of their numbers and, where there is room for one, a
    /// bar in each row.
    fn ranges(&mut self, ranges: &Ranges) {
        let caption = format!("{}{}", ranges.caption, self.cited(&ranges.sources));
        self.wrapped("", &caption, "");
        let mut table = super::numbers(ranges);
        let (low, high) = ranges.axis();
        let (low, high) = (money(low), money(high));
        let least = NARROWEST_BAR.max(low.len() + 1 + high.len());
        let room = match self.terminal.width {
            Some(width) => room_for_bars(&table, width, least),
            None => Some(WIDEST_BAR),
        };
        if let Some(width) = room {
            // What the ends of the axis stand for.
            let axis = format!("{low}{high:>rest$}", rest = width - low.len());
            table.columns.push(Column {
                title: axis.into(),
                holds: ColumnKind::Bars,
            });
            for (row, range) in table.rows.iter_mut().zip(&ranges.rows) {
                row.push(bar(ranges, range, width, self.terminal.lines).into());
            }
        }
        if self
            .terminal
            .width
            .is_none_or(|width| least_width(&table) <= width)
        {
            self.columns(&table);
        } else {
            self.stacked(&table);
        }
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
            if column.holds == ColumnKind::Figures {
                drawn.set_cell_alignment(CellAlignment::Right);
            }
            // A column is never narrower than its longest word: no word is cut.
            let least = comfy_table::Width::Fixed(longest_word(table, drawn.index) + 2);
            drawn.set_constraint(match column.holds {
                ColumnKind::Bars => ColumnConstraint::Absolute(least),
                _ => ColumnConstraint::LowerBoundary(least),
            });
        }
        let lines: Vec<String> = drawn.lines().collect();
        // The header is what stands above the rule.
        let is_rule = |line: &String| line.trim_matches(rule(self.terminal.lines)).is_empty();
        let header = lines.iter().position(is_rule).unwrap_or(0);
        for (index, line) in lines.iter().enumerate() {
            let style = if index < header {
                Style::new().bold()
            } else {
                Style::new()
            };
            self.styled(line.trim_end(), style);
        }
    }

    /// A table as one block of lines for each row: for a narrow screen.
    fn stacked(&mut self, table: &Table) {
        for row in &table.rows {
            let Some((first, rest)) = row.split_first() else {
                continue;
            };
            let start = self.text.len();
            self.wrapped("", &format!("{}: {first}", table.columns[0].title), "  ");
            let head = self.text.split_off(start);
            self.styled(&head, Style::new().bold());
            for (column, cell) in table.columns.iter().skip(1).zip(rest) {
                self.wrapped("  ", &format!("{}: {cell}", column.title), "    ");
            }
        }
    }
}

/// A rule under the header of a table. More would say no more.
fn rules(lines: Lines) -> TableStyle {
    TableStyle::new().header_separator(LineStyle::none().fill(rule(lines)))
}

fn rule(lines: Lines) -> char {
    match lines {
        Lines::Unicode => '\u{2500}',
        Lines::Ascii | Lines::None => '-',
    }
}

/// The columns that a table needs to be read with ease: no word is cut, and no
/// cell of several words has to stand as a tower of them.
fn least_width(table: &Table) -> usize {
    let column = |index| {
        let word = longest_word(table, index);
        let cells = table.rows.iter().filter_map(|row| row.get(index));
        let cell = match table.columns[index].holds {
            ColumnKind::Bars => 0,
            _ => cells.map(|cell| cell.len()).max().unwrap_or(0),
        };
        usize::from(word).max(cell.min(EASE)) + 2
    };
    (0..table.columns.len()).map(column).sum()
}

/// Columns at which a cell of words is read with ease.
const EASE: usize = 12;

fn longest_word(table: &Table, column: usize) -> u16 {
    let Some(Column { title, holds }) = table.columns.get(column) else {
        return 0;
    };
    let longest = if *holds == ColumnKind::Bars {
        title.len()
    } else {
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        let words = cells.chain([title]).flat_map(|text| text.split(' '));
        words.map(str::len).max().unwrap_or(0)
    };
    u16::try_from(longest).unwrap_or(u16::MAX)
}

/// Columns that the widest bar takes. A longer one would say no more.
const WIDEST_BAR: usize = 40;

/// Columns that the narrowest bar takes, so that its ends and its middle stand
/// apart.
const NARROWEST_BAR: usize = 16;

/// Columns that are left for bars beside the numbers, if they are enough.
fn room_for_bars(numbers: &Table, width: usize, least: usize) -> Option<usize> {
    let figures = (1..numbers.columns.len()).map(|index| longest_word(numbers, index) + 2);
    let figures: usize = figures.map(usize::from).sum();
    let room = width.checked_sub(figures + 2)?;
    let longest = numbers.rows.iter().map(|row| row[0].len() + 2).max()?;
    // Labels wrap: as little as will do, but rather than that there be no bar.
    let beside = |labels: usize| room.checked_sub(labels);
    let enough = |room: &usize| *room >= least;
    let ample = beside(longest.min(width / 2)).filter(enough);
    let scant = || beside(usize::from(longest_word(numbers, 0)) + 2).filter(enough);
    let room = ample.or_else(|| scant().map(|_| least))?;
    Some(room.min(WIDEST_BAR))
}

/// A range drawn into `width` columns of its axis: `|----|---------|`.
fn bar(ranges: &Ranges, range: &Range, width: usize, lines: Lines) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a column of a terminal, from 0 to a few dozen"
    )]
    let column = |number| (ranges.position(number) * (width - 1) as f64).round() as usize;
    let [left, between, middle, right] = match lines {
        Lines::Unicode => ['\u{251c}', '\u{2500}', '\u{2503}', '\u{2524}'],
        Lines::Ascii | Lines::None => ['|', '-', '|', '|'],
    };
    let (low, high) = (column(range.low), column(range.high));
    let at = |at: usize| match at {
        // The middle is what a reader looks for: it stands over an end.
        at if range.middle.map(column) == Some(at) => middle,
        at if at == low => left,
        at if at == high => right,
        at if (low..high).contains(&at) => between,
        _ => ' ',
    };
    (0..width).map(at).collect()
}

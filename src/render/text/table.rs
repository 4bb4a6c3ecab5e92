//! Tables: columns if they fit, else stacked rows.

use super::Page;
use super::style::{Look, NO_BREAK};
use crate::display::{joined, money};
use crate::document::{Bar, Cited, Column, ColumnKind, Depth, Table};
use crate::model::Number;
use crate::render::terminal::Lines;
use crate::wrap::columns;
use comfy_table::{
    Cell, CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width,
};

/// Space between columns.
const GAP: usize = 2;
/// Comfortable width of a text cell.
const EASE: usize = 12;
/// Limits of the width of bars.
const WIDEST_BAR: usize = 40;
const NARROWEST_BAR: usize = 12;

/// Layout of a table.
enum Fit {
    /// Columns, with bars of this width; 0 for none.
    Columns(usize),
    /// One block of lines per row.
    Stacked,
}

/// Widths of a column: of its widest cell, and the least that breaks no word and keeps
/// text cells readable.
struct Widths {
    natural: usize,
    least: usize,
}

impl Page<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            let caption = Cited::new(table.caption.clone(), table.sources.iter().copied());
            let caption = self.cited_text(&caption, Look::Dim);
            self.wrapped("", &caption, "");
        }
        let cells: Vec<Vec<String>> = table
            .rows
            .iter()
            .map(|row| {
                row.iter()
                    .map(|cell| self.cited_text(cell, Look::Plain))
                    .collect()
            })
            .collect();
        let widths = widths(table, &cells);
        match self.fit(table, &widths) {
            Fit::Columns(bars) => self.side_by_side(table, &cells, &widths, bars),
            Fit::Stacked => self.stacked(table),
        }
    }

    fn fit(&self, table: &Table, widths: &[Widths]) -> Fit {
        let has_bars = !table.bars.is_empty();
        let Some(width) = self.terminal.width else {
            return Fit::Columns(if has_bars { WIDEST_BAR } else { 0 });
        };
        let gaps = self.indent.len() + GAP * (widths.len() - 1);
        let natural = gaps + widths.iter().map(|width| width.natural).sum::<usize>();
        let least = gaps + widths.iter().map(|width| width.least).sum::<usize>();
        let narrowest = match self.axis(table) {
            Some((low, high)) => NARROWEST_BAR.max(low.len() + 1 + high.len()),
            None => NARROWEST_BAR,
        };
        let room = |columns: usize| {
            let room = width.checked_sub(columns + GAP)?;
            Some(room.min(WIDEST_BAR)).filter(|&room| has_bars && room >= narrowest)
        };
        // Prefer wrapped text with bars to no bars; drop bars before stacking, since
        // figures say the same.
        match room(natural).or_else(|| room(least).map(|_| narrowest)) {
            Some(bars) => Fit::Columns(bars),
            None if least <= width => Fit::Columns(0),
            None => Fit::Stacked,
        }
    }

    /// The ends of the axis, if shown.
    fn axis(&self, table: &Table) -> Option<(String, String)> {
        let mut bars = table.bars.iter().flatten();
        let has_ranges = bars.any(|bar| matches!(bar, Bar::Range { .. }));
        let (low, high) = table.axis();
        (has_ranges && self.depth == Depth::Full).then(|| (money(Number(low)), money(Number(high))))
    }

    fn side_by_side(
        &mut self,
        table: &Table,
        cells: &[Vec<String>],
        widths: &[Widths],
        bars: usize,
    ) {
        let mut drawn = comfy_table::Table::new();
        let mut style = TableStyle::new();
        if self.depth == Depth::Full {
            style = style.header_separator(LineStyle::none().fill(self.rule()));
        }
        drawn.load_style(style);
        let width = self.terminal.width.map(|width| width - self.indent.len());
        match width.and_then(|width| u16::try_from(width + GAP).ok()) {
            Some(width) => drawn
                .set_content_arrangement(ContentArrangement::Dynamic)
                .set_width(width),
            None => drawn.set_content_arrangement(ContentArrangement::Disabled),
        };
        if table.has_header() {
            let look = match self.depth {
                Depth::Full => Look::Bold,
                Depth::Digest => Look::Dim,
            };
            let mut titles: Vec<String> = table
                .columns
                .iter()
                .map(|column| look.mark(&column.title))
                .collect();
            if bars > 0 {
                let axis = self.axis(table).unwrap_or_default();
                titles.push(format!(
                    "{}{:>rest$}",
                    axis.0,
                    axis.1,
                    rest = bars - axis.0.len()
                ));
            }
            drawn.set_header(titles);
        }
        for (index, row) in cells.iter().enumerate() {
            let mut row: Vec<Cell> = row.iter().map(Cell::new).collect();
            if bars > 0 {
                let bar = table.bars.get(index).copied().flatten();
                let bar = bar.map_or(String::new(), |bar| self.bar(table, bar, bars));
                row.push(Cell::new(bar));
            }
            drawn.add_row(row);
        }
        for (index, column) in drawn.column_iter_mut().enumerate() {
            column.set_padding((0, 2));
            let fixed = |width: usize| Width::Fixed(u16::try_from(width + GAP).unwrap_or(u16::MAX));
            let Some(widths) = widths.get(index) else {
                column.set_constraint(ColumnConstraint::Absolute(fixed(bars)));
                continue;
            };
            column.set_constraint(ColumnConstraint::LowerBoundary(fixed(widths.least)));
            if table.columns[index].kind == ColumnKind::Figures {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        let rule = self.rule();
        for line in drawn.lines() {
            // comfy-table extends rules over the last column's padding.
            let is_rule = line.ends_with(rule) && line.chars().all(|letter| letter == rule);
            let end = if is_rule { GAP * rule.len_utf8() } else { 0 };
            self.text.push_str(self.indent);
            self.text.push_str(line[..line.len() - end].trim_end());
            self.text.push('\n');
        }
    }

    fn rule(&self) -> char {
        match self.terminal.lines {
            Lines::Unicode => '\u{2500}',
            Lines::Ascii | Lines::None => '-',
        }
    }

    /// Renders one block of lines per row, for narrow screens.
    fn stacked(&mut self, table: &Table) {
        for row in &table.rows {
            let mut cells = table.columns.iter().zip(row).peekable();
            let mut head = Vec::new();
            if let Some((column, cell)) = cells.next() {
                head.push(self.labelled(column, cell, Look::Bold));
                // A number is no label: add the next cell.
                if column.kind == ColumnKind::Figures
                    && let Some((column, cell)) = cells.next()
                {
                    head.push(self.labelled(column, cell, Look::Bold));
                }
            }
            self.wrapped("", &head.join(" "), "    ");
            // Short cells share a line.
            let cells = cells.filter(|(_, cell)| !cell.is_empty());
            let cells: Vec<(bool, String)> = cells
                .map(|(column, cell)| {
                    let text = self.labelled(column, cell, Look::Plain);
                    let is_short = columns(&text) <= 2 * EASE;
                    let no_break = NO_BREAK.to_string();
                    match is_short {
                        true => (true, text.replace(' ', &no_break)),
                        false => (false, text),
                    }
                })
                .collect();
            for line in cells.chunk_by(|(one, _), (other, _)| *one && *other) {
                let rest = if line.len() > 1 { "  " } else { "    " };
                let line = line.iter().map(|(_, text)| text);
                self.wrapped("  ", &joined(line, &format!("{NO_BREAK} ")), rest);
            }
        }
    }

    /// A cell with its column title.
    fn labelled(&self, column: &Column, cell: &Cited, look: Look) -> String {
        let text = self.cited_text(cell, look);
        if column.title.is_empty() {
            return text;
        }
        let title = format!("{}:", column.title).replace(' ', &NO_BREAK.to_string());
        format!("{} {text}", Look::Dim.mark(&title))
    }

    /// Draws a bar.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a column of a terminal, from 0 to a few dozen"
    )]
    fn bar(&self, table: &Table, bar: Bar, width: usize) -> String {
        let position = |number| table.position(number);
        let [left, between, middle_sign, right, full] = match self.terminal.lines {
            Lines::Unicode => ['\u{251c}', '\u{2500}', '\u{2503}', '\u{2524}', '\u{2588}'],
            Lines::Ascii | Lines::None => ['|', '-', '|', '|', '#'],
        };
        let (low, middle, high) = match bar {
            Bar::Length(length) => {
                let length = (position(length) * width as f64).ceil() as usize;
                return full.to_string().repeat(length);
            }
            Bar::Range { low, middle, high } => (low, middle, high),
        };
        let column = |number| (position(number) * (width - 1) as f64).round() as usize;
        let (low, middle, high) = (column(low), middle.map(column), column(high));
        let at = |at: usize| match at {
            // The middle overrides the ends.
            at if middle == Some(at) => middle_sign,
            at if at == low => left,
            at if at == high => right,
            at if (low..high).contains(&at) => between,
            _ => ' ',
        };
        (0..width).map(at).collect()
    }
}

fn widths(table: &Table, cells: &[Vec<String>]) -> Vec<Widths> {
    let widths = table.columns.iter().enumerate().map(|(index, column)| {
        let texts = || {
            let cells = cells.iter().map(move |row| row[index].as_str());
            cells.chain([&*column.title])
        };
        let natural = texts().map(columns).max().unwrap_or(0);
        let words = texts().flat_map(|text| text.split(' '));
        let word = words.map(columns).max().unwrap_or(0);
        Widths {
            natural,
            least: match column.kind {
                ColumnKind::Figures => natural,
                ColumnKind::Words => word.max(natural.min(EASE)),
            },
        }
    });
    widths.collect()
}

//! Tables: columns side by side where there is room, else a block of lines a row.

use super::{BOLD, DIM, NO_BREAK, Page, toned};
use crate::display::money;
use crate::document::{Bar, Cited, Column, ColumnKind, Depth, Table};
use crate::model::Number;
use crate::render::terminal::Lines;
use crate::wrap::{Span, columns, wrap_spans};
use anstyle::Style;

/// Columns between two columns of a table.
const GAP: usize = 2;
/// Columns at which a cell of words is read with ease.
const EASE: usize = 12;
/// Columns that the widest and the narrowest bar take.
const WIDEST_BAR: usize = 40;
const NARROWEST_BAR: usize = 12;

/// How wide the columns are, that of the bars last; 0: no bars.
struct Layout {
    widths: Vec<usize>,
    bars: usize,
}

impl Page<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            let caption = Cited::new(table.caption.clone(), table.sources.iter().copied());
            self.cited_in("", &[(&caption, DIM)], "");
        }
        match self.layout(table) {
            Some(layout) => self.side_by_side(table, &layout),
            None => self.stacked(table),
        }
    }

    /// The layout of a table; none where its columns do not fit side by side.
    fn layout(&self, table: &Table) -> Option<Layout> {
        let natural: Vec<usize> = self.widest(table, |cell| cell);
        let Some(width) = self.terminal.width else {
            let bars = if table.bars.is_empty() { 0 } else { WIDEST_BAR };
            return Some(Layout {
                widths: natural,
                bars,
            });
        };
        let longest_words = self.widest(table, |cell| {
            cell.split(' ').max_by_key(|word| word.len()).unwrap_or("")
        });
        let least: Vec<usize> = table
            .columns
            .iter()
            .zip(natural.iter().zip(longest_words))
            .map(|(column, (&natural, word))| match column.kind {
                ColumnKind::Figures => natural,
                ColumnKind::Words => word.max(natural.min(EASE)),
            })
            .collect();
        let room = width.checked_sub(self.indent.len() + GAP * (natural.len() - 1))?;
        let fit = |room: usize| fit(&natural, &least, room);
        if !table.bars.is_empty() {
            let bar = self.least_bar(table);
            let needed: usize = natural.iter().sum();
            let ample = room.checked_sub(needed + GAP).filter(|&rest| rest >= bar);
            if let Some(bars) = ample {
                return Some(Layout {
                    widths: natural,
                    bars: bars.min(WIDEST_BAR),
                });
            }
            // Words wrap rather than that there be no bar.
            if let Some(widths) = room.checked_sub(bar + GAP).and_then(fit) {
                return Some(Layout { widths, bars: bar });
            }
        }
        // Bars say nothing that a figure does not: they are the first to go.
        fit(room).map(|widths| Layout { widths, bars: 0 })
    }

    /// Columns that bars need, the ends of their axis included.
    fn least_bar(&self, table: &Table) -> usize {
        match self.axis(table) {
            Some((low, high)) => NARROWEST_BAR.max(low.len() + 1 + high.len()),
            None => NARROWEST_BAR,
        }
    }

    /// The ends of the axis of ranges, where there is room to write them.
    fn axis(&self, table: &Table) -> Option<(String, String)> {
        let ranges = table.bars.iter().flatten();
        let has_ranges = ranges.clone().any(|bar| matches!(bar, Bar::Range { .. }));
        let (low, high) = table.axis();
        (has_ranges && self.depth == Depth::Full).then(|| (money(Number(low)), money(Number(high))))
    }

    /// The widest of what is measured in the cells of each column.
    fn widest(&self, table: &Table, measure: fn(&str) -> &str) -> Vec<usize> {
        let mut widest: Vec<usize> = table
            .columns
            .iter()
            .map(|column| columns(measure(&column.title)))
            .collect();
        for row in &table.rows {
            for (widest, cell) in widest.iter_mut().zip(row) {
                let text = self.cell_text(cell);
                *widest = (*widest).max(columns(measure(&text)));
            }
        }
        widest
    }

    /// The words of a cell with the numbers of its sources.
    fn cell_text(&self, cell: &Cited) -> String {
        let cited = self.cited(&cell.sources);
        match (cell.words.is_empty(), cited.is_empty()) {
            (true, _) => cited,
            (_, true) => cell.words.to_string(),
            (false, false) => format!("{} {cited}", cell.words),
        }
    }

    fn side_by_side(&mut self, table: &Table, layout: &Layout) {
        if table.has_header() {
            let style = match self.depth {
                Depth::Full => BOLD,
                Depth::Digest => DIM,
            };
            let titles: Vec<Vec<String>> = table
                .columns
                .iter()
                .zip(&layout.widths)
                .map(|(column, &width)| self.lines(&[(&column.title, self.style(style))], width))
                .collect();
            let axis = self.axis(table).filter(|_| layout.bars > 0);
            let axis = axis
                .map(|(low, high)| format!("{low}{high:>rest$}", rest = layout.bars - low.len()));
            self.row(table, layout, &titles, axis.as_deref());
            if self.depth == Depth::Full {
                self.rule(layout);
            }
        }
        for (index, row) in table.rows.iter().enumerate() {
            let cells: Vec<Vec<String>> = row
                .iter()
                .zip(&layout.widths)
                .map(|(cell, &width)| self.cell(cell, width))
                .collect();
            let bar = table.bars.get(index).copied().flatten();
            let bar = bar.filter(|_| layout.bars > 0);
            let bar = bar.map(|bar| self.bar(table, bar, layout.bars));
            self.row(table, layout, &cells, bar.as_deref());
        }
    }

    fn rule(&mut self, layout: &Layout) {
        let rule = match self.terminal.lines {
            Lines::Unicode => "\u{2500}",
            Lines::Ascii | Lines::None => "-",
        };
        let mut width: usize = layout.widths.iter().sum();
        width += GAP * (layout.widths.len() - 1);
        if layout.bars > 0 {
            width += GAP + layout.bars;
        }
        self.text.push_str(self.indent);
        self.text.push_str(&rule.repeat(width));
        self.text.push('\n');
    }

    /// The lines of a cell.
    fn cell(&self, cell: &Cited, width: usize) -> Vec<String> {
        let cited = self.cited(&cell.sources);
        let mut spans: Vec<Span> = Vec::new();
        if !cell.words.is_empty() {
            spans.push((&cell.words, self.style(toned(cell.tone, Style::new()))));
        }
        if !cited.is_empty() {
            spans.push((&cited, self.style(DIM)));
        }
        self.lines(&spans, width)
    }

    fn lines(&self, spans: &[Span], width: usize) -> Vec<String> {
        let mut lines = String::new();
        wrap_spans(&mut lines, "", spans, "", width);
        lines.lines().map(ToOwned::to_owned).collect()
    }

    /// Adds the lines of a row, with a bar beside the first.
    fn row(&mut self, table: &Table, layout: &Layout, cells: &[Vec<String>], bar: Option<&str>) {
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for index in 0..height {
            let mut line = String::from(self.indent);
            for (position, cell) in cells.iter().enumerate() {
                let text = cell.get(index).map_or("", |line| line);
                let space = " ".repeat(layout.widths[position].saturating_sub(columns(text)));
                match table.columns[position].kind {
                    ColumnKind::Words => line.extend([text, &space]),
                    ColumnKind::Figures => line.extend([&space, text]),
                }
                line.push_str("  ");
            }
            if index == 0 {
                line.push_str(bar.unwrap_or_default());
            }
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// A table as one block of lines for each row: for a narrow screen.
    fn stacked(&mut self, table: &Table) {
        for row in &table.rows {
            let mut cells = table.columns.iter().zip(row).peekable();
            let mut head: Vec<(Cited, Style)> = Vec::new();
            if let Some((column, cell)) = cells.next() {
                head.extend(labelled(column, cell));
                // A number alone says nothing.
                if column.kind == ColumnKind::Figures
                    && let Some((column, cell)) = cells.next()
                {
                    head.extend(labelled(column, cell));
                }
            }
            let head: Vec<(&Cited, Style)> = head.iter().map(|(text, _)| (text, BOLD)).collect();
            self.cited_in("", &head, "  ");
            for (column, cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
                let spans = labelled(column, cell);
                let spans: Vec<(&Cited, Style)> =
                    spans.iter().map(|(text, style)| (text, *style)).collect();
                self.cited_in("  ", &spans, "    ");
            }
        }
    }

    /// A bar drawn into some columns.
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
            // The middle is what a reader looks for: it stands over an end.
            at if middle == Some(at) => middle_sign,
            at if at == low => left,
            at if at == high => right,
            at if (low..high).contains(&at) => between,
            _ => ' ',
        };
        (0..width).map(at).collect()
    }
}

/// A cell behind the title of its column.
fn labelled(column: &Column, cell: &Cited) -> Vec<(Cited, Style)> {
    let mut spans = Vec::new();
    if !column.title.is_empty() {
        let title = format!("{}:", column.title).replace(' ', NO_BREAK);
        spans.push((Cited::from(title), DIM));
    }
    spans.push((cell.clone(), Style::new()));
    spans
}

/// Widths of columns that fit into some room: as they are, or the widest made
/// narrower, but none narrower than it can be.
fn fit(natural: &[usize], least: &[usize], room: usize) -> Option<Vec<usize>> {
    let mut widths = natural.to_vec();
    let mut total: usize = widths.iter().sum();
    if least.iter().sum::<usize>() > room {
        return None;
    }
    while total > room {
        let shrinkable = (0..widths.len()).filter(|&index| widths[index] > least[index]);
        let widest = shrinkable.max_by_key(|&index| widths[index])?;
        widths[widest] -= 1;
        total -= 1;
    }
    Some(widths)
}

#[cfg(test)]
mod tests {
    use super::fit;

    #[test]
    fn the_widest_columns_give_way() {
        assert_eq!(fit(&[4, 30, 20], &[4, 10, 10], 60), Some(vec![4, 30, 20]));
        assert_eq!(fit(&[4, 30, 20], &[4, 10, 10], 44), Some(vec![4, 20, 20]));
        assert_eq!(fit(&[4, 30, 20], &[4, 10, 18], 34), Some(vec![4, 12, 18]));
        assert_eq!(fit(&[4, 30, 20], &[4, 10, 18], 31), None);
    }
}

//! Tables with bars as SVG.

use super::Page;
use crate::display::{joined, money};
use crate::document::{Bar, Cited, Column, ColumnKind, Table};
use crate::model::Number;
use maud::{Markup, html};

/// Text columns that fit a printed page beside the row labels; more go to another table
/// below.
const WIDEST: usize = 6;

impl Page<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Markup {
        let words = table.columns.iter().skip(1);
        let words = words.filter(|column| column.kind == ColumnKind::Words);
        if words.count() <= WIDEST {
            return self.part(table, 1..table.columns.len());
        }
        let starts = (1..table.columns.len()).step_by(WIDEST);
        html! {
            @for start in starts {
                (self.part(table, start..table.columns.len().min(start + WIDEST)))
            }
        }
    }

    /// A table of some columns, with the row labels. It scrolls horizontally on narrow
    /// screens, also by keyboard.
    fn part(&mut self, table: &Table, shown: std::ops::Range<usize>) -> Markup {
        let name = self.name(table);
        let caption = Cited::new(table.caption.clone(), table.sources.iter().copied());
        let shown = || std::iter::once(0).chain(shown.clone());
        html! {
            div.wide role="region" aria-label=(name) tabindex="0" {
                table {
                    @if caption.is_empty() {
                        caption.unseen { (name) }
                    } @else {
                        caption { (self.cited(&caption)) }
                    }
                    @if table.has_header() {
                        thead {
                            tr {
                                @for index in shown() { (heading(&table.columns[index])) }
                                @if !table.bars.is_empty() { (axis(table)) }
                            }
                        }
                    }
                    tbody {
                        @for (row, cells) in table.rows.iter().enumerate() {
                            tr {
                                @for index in shown() {
                                    (self.cell(index, &table.columns[index], &cells[index]))
                                }
                                @if let Some(bar) = table.bars.get(row) {
                                    td.bar { @if let Some(bar) = bar { (drawn(table, *bar)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// A unique name: the caption, else the headings above.
    fn name(&mut self, table: &Table) -> String {
        let mut name = joined(self.headings.iter().map(|(_, text)| text), ", ");
        if name.is_empty() || !table.caption.is_empty() {
            name += if name.is_empty() { "" } else { ": " };
            name += match table.caption.is_empty() {
                true => "Table",
                false => &table.caption,
            };
        }
        let alike = self.names.iter().filter(|other| **other == name).count();
        self.names.push(name.clone());
        match alike {
            0 => name,
            _ => format!("{name} ({})", alike + 1),
        }
    }

    /// A cell; the first is the row header. On narrow screens cells are stacked and
    /// labelled by `data-title`.
    fn cell(&mut self, index: usize, column: &Column, cell: &Cited) -> Markup {
        let text = self.cited(cell);
        let title = (!column.title.is_empty()).then_some(&*column.title);
        let class = (column.kind == ColumnKind::Figures).then_some("figure");
        html! {
            @if index == 0 {
                th scope="row" class=[class] data-title=[title] { (text) }
            } @else {
                td class=[class] data-title=[title] { (text) }
            }
        }
    }
}

fn heading(column: &Column) -> Markup {
    let class = (column.kind == ColumnKind::Figures).then_some("figure");
    if column.title.is_empty() {
        return html! { td {} };
    }
    html! { th scope="col" class=[class] { (column.title) } }
}

/// The header of the bars: both ends of the axis.
fn axis(table: &Table) -> Markup {
    let (low, high) = table.axis();
    html! {
        td.bar aria-hidden="true" {
            span.axis { span { (money(Number(low))) } " " span { (money(Number(high))) } }
        }
    }
}

/// An SVG bar on the table's axis; for a range a line with both ends and a taller
/// middle.
fn drawn(table: &Table, bar: Bar) -> Markup {
    let x = |number| table.position(number) * 100.0;
    let drawing = match bar {
        Bar::Length(length) => {
            html! { rect y="3" height="10" width=(format!("{:.1}", x(length))) {} }
        }
        Bar::Range { low, middle, high } => {
            let (low, high) = (x(low), x(high));
            let line = format!("M{low:.1} 8H{high:.1}M{low:.1} 4V12M{high:.1} 4V12");
            let middle = middle.map(|middle| format!("M{:.1} 1V15", x(middle)));
            html! {
                path vector-effect="non-scaling-stroke" d=(line) {}
                @if let Some(middle) = middle {
                    path.middle vector-effect="non-scaling-stroke" d=(middle) {}
                }
            }
        }
    };
    html! {
        svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" { (drawing) }
    }
}

//! One page that needs nothing else: no script, no font, no picture and no style
//! sheet from elsewhere, so that it can be mailed, printed and kept.

use crate::dataset::DATASET;
use crate::display::{self, capitalized, money};
use crate::document::{
    Block, Column, ColumnKind, Detail, Document, Entry, Range, Ranges, Table, Words,
};
use crate::model::{Source, Text};
use std::fmt::{self, Display, Formatter};

/// How the page looks on a screen, light or dark, on a phone and on A4.
const STYLE: &str = include_str!("html.css");

/// Writes a document as a page.
pub fn html(document: &Document) -> String {
    let mut page = Page {
        sources: &document.sources,
        is_cited: vec![false; document.sources.len()],
        heading: &Words::Borrowed(""),
        html: String::new(),
    };
    for blocks in document.blocks.chunk_by(are_one_list) {
        page.blocks(blocks);
    }
    page.footer();
    // Whose page it is, in the row of a browser's tabs.
    let title = format!("{} - career", title(document));
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"en-GB\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{}</title>\n\
         <style>\n{STYLE}</style>\n\
         </head>\n\
         <body>\n{}</body>\n\
         </html>\n",
        Escaped(&title),
        page.html
    )
}

/// The first heading.
fn title(document: &Document) -> &str {
    let mut blocks = document.blocks.iter();
    let title = blocks.find_map(|block| match block {
        Block::Heading(_, text) => Some(&**text),
        _ => None,
    });
    title.unwrap_or_default()
}

/// Whether two blocks are items of one list.
fn are_one_list(one: &Block, other: &Block) -> bool {
    matches!((one, other), (Block::Entry(_), Block::Entry(_)))
}

struct Page<'a> {
    /// Cited by their number in this list.
    sources: &'a [&'static Source],
    /// Whether there is a citation of each, to go back to.
    is_cited: Vec<bool>,
    /// The heading that the blocks stand under.
    heading: &'a Words,
    html: String,
}

impl<'a> Page<'a> {
    /// Adds a line of markup.
    fn line(&mut self, line: &str) {
        self.html.push_str(line);
        self.html.push('\n');
    }

    /// Adds a block, or the entries of one list.
    fn blocks(&mut self, blocks: &'a [Block]) {
        match &blocks[0] {
            Block::Heading(level, text) => {
                self.heading = text;
                self.line(&format!("<h{level}>{}</h{level}>", Escaped(text)));
            }
            Block::Paragraph(text, sources) => {
                let cited = self.cited(sources);
                self.line(&format!("<p>{}{cited}</p>", Escaped(text)));
            }
            Block::Note(weight, text) => {
                let (word, text) = (weight.word(), Escaped(text));
                self.line(&format!("<p class=\"note\"><b>{word}:</b> {text}</p>"));
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Entry(_) => {
                self.line("<dl class=\"entries\">");
                for block in blocks {
                    if let Block::Entry(entry) = block {
                        self.entry(entry);
                    }
                }
                self.line("</dl>");
            }
            Block::Table(table) => self.table(table),
            Block::Ranges(ranges) => self.ranges(ranges),
        }
    }

    /// Links to the sources of something, as they stand behind it.
    fn cited(&mut self, sources: &[Text]) -> String {
        let number = |id: &Text| self.sources.iter().position(|source| source.id == *id);
        let mut numbers: Vec<usize> = sources.iter().filter_map(number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        if numbers.is_empty() {
            return String::new();
        }
        let links = numbers.into_iter().map(|index| {
            let number = index + 1;
            // The first citation is what the way back leads to.
            let anchor = if self.is_cited[index] {
                String::new()
            } else {
                format!(" id=\"cited-{number}\"")
            };
            self.is_cited[index] = true;
            format!("<a{anchor} href=\"#source-{number}\">[{number}]</a>")
        });
        let links: String = links.collect();
        format!(" <span class=\"cited\">{links}</span>")
    }

    fn facts(&mut self, facts: &[Detail]) {
        self.line("<dl class=\"facts\">");
        for fact in facts {
            let cited = self.cited(&fact.sources);
            self.line(&format!(
                "<div><dt>{}</dt><dd>{}{cited}</dd></div>",
                Escaped(&fact.label),
                Escaped(&fact.text)
            ));
        }
        self.line("</dl>");
    }

    fn entry(&mut self, entry: &Entry) {
        let number = entry
            .number
            .map_or(String::new(), |number| format!("{number}. "));
        let cited = self.cited(&entry.sources);
        let (title, text) = (Escaped(&entry.title), Escaped(&entry.text));
        // What has no text of its own is cited by its title.
        if entry.text.is_empty() && !entry.details.is_empty() {
            self.line(&format!("<div><dt>{number}{title}{cited}</dt>"));
        } else {
            self.line(&format!("<div><dt>{number}{title}</dt>"));
            self.line(&format!("<dd>{text}{cited}</dd>"));
        }
        for detail in &entry.details {
            let cited = self.cited(&detail.sources);
            self.line(&format!(
                "<dd><b>{}:</b> {}{cited}</dd>",
                Escaped(&capitalized(&detail.label)),
                Escaped(&detail.text)
            ));
        }
        self.line("</div>");
    }

    /// Opens a table. One without a caption of its own is named after its heading,
    /// for those who are read to. On a narrow screen it can be moved sideways,
    /// with the keyboard too.
    fn open_table(&mut self, caption: &str, sources: &[Text], columns: &[Column]) {
        let (name, unseen) = if caption.is_empty() {
            (&**self.heading, " class=\"unseen\"")
        } else {
            (caption, "")
        };
        let cited = self.cited(sources);
        let name = Escaped(name);
        self.line(&format!(
            "<div class=\"wide\" role=\"group\" aria-label=\"{name}\" tabindex=\"0\">"
        ));
        self.line("<table>");
        self.line(&format!("<caption{unseen}>{name}{cited}</caption>"));
        let titles = columns.iter().map(|column| {
            let (class, title) = (class(column), heading(column));
            format!("<th scope=\"col\"{class}>{title}</th>")
        });
        let titles: String = titles.collect();
        self.line(&format!("<thead><tr>{titles}</tr></thead>"));
        self.line("<tbody>");
    }

    fn close_table(&mut self) {
        self.line("</tbody>");
        self.line("</table>");
        self.line("</div>");
    }

    fn table(&mut self, table: &Table) {
        let table = table.without_shares();
        self.open_table(&table.caption, &table.sources, &table.columns);
        for row in &table.rows {
            let row = self.row(&table.columns, row);
            self.line(&format!("<tr>{row}</tr>"));
        }
        self.close_table();
    }

    /// The cells of a row, the first of which heads it.
    fn row(&mut self, columns: &[Column], cells: &[Words]) -> String {
        let cell = |(index, (column, cell)): (usize, (&Column, &Words))| {
            let title = Escaped(&column.title);
            let cell = if column.holds == ColumnKind::Sources {
                let source = self
                    .sources
                    .iter()
                    .find(|source| source.id.as_str() == &**cell);
                let cited = source.map(|source| self.cited(&[source.id]));
                cited.unwrap_or_default().trim_start().to_owned()
            } else {
                Escaped(cell).to_string()
            };
            // On a narrow screen cells stand below each other, and each says what
            // it is.
            match index {
                0 => format!("<th scope=\"row\" data-title=\"{title}\">{cell}</th>"),
                _ => format!("<td{} data-title=\"{title}\">{cell}</td>", class(column)),
            }
        };
        columns.iter().zip(cells).enumerate().map(cell).collect()
    }

    /// Ranges as a table of their numbers with a bar in each row.
    fn ranges(&mut self, ranges: &Ranges) {
        let numbers = super::numbers(ranges);
        let (low, high) = ranges.axis();
        let mut columns = numbers.columns.clone();
        columns.push(Column {
            title: format!("{} {}", money(low), money(high)).into(),
            holds: ColumnKind::Bars,
        });
        self.open_table(&ranges.caption, &ranges.sources, &columns);
        for (range, cells) in ranges.rows.iter().zip(&numbers.rows) {
            let row = self.row(&numbers.columns, cells);
            let bar = bar(ranges, range);
            self.line(&format!("<tr>{row}<td class=\"bar\">{bar}</td></tr>"));
        }
        self.close_table();
    }

    fn footer(&mut self) {
        self.line("<footer>");
        if !self.sources.is_empty() {
            self.line("<h2>Sources</h2>");
            self.line("<ol>");
            for (index, source) in self.sources.iter().enumerate() {
                let number = index + 1;
                let back = if self.is_cited[index] {
                    format!(
                        " <a class=\"back\" href=\"#cited-{number}\" aria-label=\"Back to where source {number} is cited\">[back]</a>"
                    )
                } else {
                    String::new()
                };
                let source = self::source(source);
                self.line(&format!("<li id=\"source-{number}\">{source}{back}</li>"));
            }
            self.line("</ol>");
        }
        self.line(&format!(
            "<p>career {}, data of {}, CC BY 4.0.</p>",
            env!("CARGO_PKG_VERSION"),
            display::date(Some(DATASET.version))
        ));
        self.line("</footer>");
    }
}

/// A source with a link to where it was published.
fn source(source: &Source) -> String {
    let line = super::full_citation(source);
    let id = Escaped(source.id.as_str());
    // An address is a link only where it is one of the web.
    let address = source
        .address
        .filter(|address| address.starts_with("https://") || address.starts_with("http://"));
    match address {
        Some(address) => format!(
            "{id}: {} <a class=\"address\" href=\"{1}\">{1}</a>",
            Escaped(&line),
            Escaped(address.as_str())
        ),
        None => format!("{id}: {}", Escaped(&line)),
    }
}

/// The title of a column. That of bars holds the ends of their axis, which stand
/// where the axis ends.
fn heading(column: &Column) -> String {
    let ends = column.title.split_once(' ');
    match ends.filter(|_| column.holds == ColumnKind::Bars) {
        Some((low, high)) => format!(
            "<span class=\"axis\"><span>{}</span> <span>{}</span></span>",
            Escaped(low),
            Escaped(high)
        ),
        None => Escaped(&column.title).to_string(),
    }
}

fn class(column: &Column) -> &'static str {
    match column.holds {
        ColumnKind::Figures => " class=\"figure\"",
        ColumnKind::Bars => " class=\"bar\"",
        ColumnKind::Words | ColumnKind::Sources | ColumnKind::Shares => "",
    }
}

/// A range drawn on the axis of its neighbours: a line, its two ends, and its
/// middle, which is higher. What is drawn is said as well.
fn bar(ranges: &Ranges, range: &Range) -> String {
    let x = |number| ranges.position(number) * 100.0;
    let (low, high) = (x(range.low), x(range.high));
    let middle = range.middle.map_or(String::new(), |middle| {
        format!(
            "<path class=\"middle\" vector-effect=\"non-scaling-stroke\" d=\"M{:.1} 1V15\"/>",
            x(middle)
        )
    });
    format!(
        "<svg viewBox=\"0 0 100 16\" preserveAspectRatio=\"none\" role=\"img\">\
         <title>{}</title>\
         <path vector-effect=\"non-scaling-stroke\" d=\"M{low:.1} 8H{high:.1}M{low:.1} 4V12M{high:.1} 4V12\"/>{middle}</svg>",
        Escaped(&ranges.in_words(range))
    )
}

/// Text as it stands in a page, in an attribute too.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, to: &mut Formatter) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => to.write_str("&amp;")?,
                '<' => to.write_str("&lt;")?,
                '>' => to.write_str("&gt;")?,
                '"' => to.write_str("&quot;")?,
                '\'' => to.write_str("&#39;")?,
                letter => write!(to, "{letter}")?,
            }
        }
        Ok(())
    }
}

//! Renders a self-contained page, without script, font, picture or external style
//! sheet, so that it can be mailed, printed and kept.

mod table;

use super::citations::{Citations, full_citation, short_citation};
use crate::dataset::DATASET;
use crate::display::capitalized;
use crate::document::{Block, Cited, Detail, Document, Entry, Next, SourceList, Tone, Words};
use crate::model::{Source, Text};
use maud::{DOCTYPE, Markup, PreEscaped, Render, html};

/// Style sheet for screens, light or dark, phones and print.
const STYLE: &str = include_str!("html.css");

/// Least number of level-2 headings for a table of contents.
const LONG: usize = 6;

/// Renders a document.
pub fn html(document: &Document) -> String {
    let citations = Citations::of(document);
    let mut page = Page {
        is_cited: vec![false; citations.sources.len()],
        citations,
        headings: Vec::new(),
        names: Vec::new(),
        anchors: 0,
    };
    let blocks = document.blocks.split_first();
    let (title, blocks) = match blocks {
        Some((Block::Heading(1, title), blocks)) => (Some(title), blocks),
        _ => (None, &document.blocks[..]),
    };
    let title = title.map(|title| html! { h1 { (page.cited(title)) } });
    let contents = contents(blocks);
    let blocks: Vec<Markup> = blocks
        .chunk_by(are_one_list)
        .map(|blocks| page.blocks(blocks))
        .collect();
    let markup = html! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (document.title()) (occupation(document.title())) " - career" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header { (title.unwrap_or_default()) }
                @if let Some(contents) = contents { (contents) }
                main { @for block in blocks { (block) } }
                (next(document))
                (page.footer(document))
            }
        }
    };
    markup.into_string() + "\n"
}

/// The occupation, if the title does not contain it.
fn occupation(title: &str) -> String {
    let occupation = DATASET.occupation.title.as_str();
    let is_named = title.to_lowercase().contains(&occupation.to_lowercase());
    if is_named {
        String::new()
    } else {
        format!(": {occupation}")
    }
}

/// Whether two blocks belong to one list.
fn are_one_list(one: &Block, other: &Block) -> bool {
    matches!((one, other), (Block::Entry(_), Block::Entry(_)))
}

/// Links to the headings of a long page.
fn contents(blocks: &[Block]) -> Option<Markup> {
    let headings = blocks.iter().filter_map(|block| match block {
        Block::Heading(level, text) => Some((*level, text)),
        _ => None,
    });
    // Anchors count headings of every level.
    let headings: Vec<(usize, &Cited)> = headings
        .enumerate()
        .filter(|(_, (level, _))| *level == 2)
        .map(|(index, (_, text))| (index + 1, text))
        .collect();
    (headings.len() >= LONG).then(|| {
        html! {
            nav.contents aria-label="Contents" {
                ol {
                    @for (anchor, text) in headings {
                        li { a href={ "#section-" (anchor) } { (text.words) } }
                    }
                }
            }
        }
    })
}

/// Next commands, and what `--full` adds.
fn next(document: &Document) -> Markup {
    let Document { next, more, .. } = document;
    html! {
        @if !next.is_empty() || !more.is_empty() {
            nav.next aria-label="Next commands" {
                p { b { "Next:" } }
                ul {
                    @for Next { command, about } in next {
                        li { code { (command) } @if !about.is_empty() { " " (about) } }
                    }
                    @if !more.is_empty() { li { code { "--full" } " " (more) } }
                }
            }
        }
    }
}

struct Page<'a> {
    citations: Citations,
    /// Whether each source has been cited, so that it can link back.
    is_cited: Vec<bool>,
    /// The current headings.
    headings: Vec<(u8, &'a str)>,
    /// Table names so far; screen readers need unique ones.
    names: Vec<String>,
    /// Number of headings so far.
    anchors: usize,
}

impl<'a> Page<'a> {
    /// Renders a block, or the entries of one list.
    fn blocks(&mut self, blocks: &'a [Block]) -> Markup {
        match &blocks[0] {
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Paragraph(sentences) => html! {
                p { @for (index, text) in sentences.iter().enumerate() {
                    @if index > 0 { " " }
                    (self.cited(text))
                } }
            },
            Block::Note(severity, text) => html! {
                p.(severity.word().to_lowercase()) {
                    b { (severity.word()) ":" } " " (self.cited(text))
                }
            },
            Block::Facts(facts) => self.facts(facts),
            Block::List { numbered, items } => {
                let items: Vec<Markup> = items.iter().map(|item| self.cited(item)).collect();
                html! {
                    @if *numbered {
                        ol { @for item in items { li { (item) } } }
                    } @else {
                        ul { @for item in items { li { (item) } } }
                    }
                }
            }
            Block::Entry(_) => html! {
                dl.entries {
                    @for block in blocks {
                        @if let Block::Entry(entry) = block { (self.entry(entry)) }
                    }
                }
            },
            Block::Table(table) => self.table(table),
        }
    }

    fn heading(&mut self, level: u8, text: &'a Cited) -> Markup {
        self.headings.retain(|(above, _)| *above < level);
        self.headings.push((level, &text.words));
        self.anchors += 1;
        let anchor = format!("section-{}", self.anchors);
        let text = self.cited(text);
        // Do not skip heading levels: screen readers rely on them.
        html! {
            @if self.headings.len() == 1 {
                h2 id=(anchor) { (text) }
            } @else {
                h3 id=(anchor) { (text) }
            }
        }
    }

    /// Text with links to its sources.
    fn cited(&mut self, text: &Cited) -> Markup {
        let cited = self.links(&text.sources);
        html! {
            @if !text.words.is_empty() {
                (toned(&text.words, text.tone))
                @if !cited.0.is_empty() { " " }
            }
            (cited)
        }
    }

    /// Links to sources.
    fn links(&mut self, sources: &[Text]) -> Markup {
        let numbers = self.citations.numbers(sources);
        let links = numbers.iter().map(|&number| {
            // Back links lead to the first citation.
            let is_first = !std::mem::replace(&mut self.is_cited[number - 1], true);
            let anchor = is_first.then(|| format!("cited-{number}"));
            html! { a id=[anchor] href={ "#source-" (number) } { "[" (number) "]" } }
        });
        let links: Vec<Markup> = links.collect();
        html! {
            @if !links.is_empty() {
                span.cited { @for link in links { (link) } }
            }
        }
    }

    fn facts(&mut self, facts: &[Detail]) -> Markup {
        // Facts with the same label share one term.
        let facts = facts.chunk_by(|one, other| one.label == other.label);
        html! {
            dl.facts {
                @for facts in facts {
                    div {
                        dt { (facts[0].label) }
                        @for fact in facts { dd { (self.cited(&fact.text)) } }
                    }
                }
            }
        }
    }

    fn entry(&mut self, entry: &Entry) -> Markup {
        let cited = self.links(&entry.sources);
        let is_bare = entry.text.is_empty();
        html! {
            div {
                dt {
                    @if let Some(number) = entry.number { (number) ". " }
                    (entry.title)
                    @if !entry.aside.is_empty() { " " (toned(&entry.aside, Tone::Verdict)) }
                    // Without text, cite at the title.
                    @if is_bare && !entry.details.is_empty() { " " (cited) }
                }
                @if !is_bare || entry.details.is_empty() {
                    dd { (entry.text) " " (cited) }
                }
                @for Detail { label, text } in &entry.details {
                    dd { b { (capitalized(label)) ":" } " " (self.cited(text)) }
                }
            }
        }
    }

    fn footer(&self, document: &Document) -> Markup {
        let sources = self.citations.sources.iter().zip(&self.is_cited);
        let sources = sources.enumerate();
        html! {
            footer {
                @if self.citations.sources.is_empty() {
                } @else if document.source_list == SourceList::Short {
                    ul.sources aria-label="Sources" {
                        @for (index, (source, _)) in sources {
                            li id={ "source-" (index + 1) } {
                                "[" (index + 1) "]\u{a0}" (link(source, &short_citation(source)))
                            }
                        }
                    }
                } @else {
                    h2 { "Sources" }
                    ol {
                        @for (index, (source, is_cited)) in sources {
                            li id={ "source-" (index + 1) } {
                                (source.id.as_str()) ": " (full_citation(source))
                                @if let Some(address) = address(source) {
                                    " " a.address href=(address) { (address) }
                                }
                                @if *is_cited { (back(index + 1)) }
                            }
                        }
                    }
                }
                @if !document.dates.is_empty() { p { (document.dates) } }
                p { "career " (env!("CARGO_PKG_VERSION")) ", data under CC BY 4.0." }
            }
        }
    }
}

/// Link back to the first citation of a source.
fn back(number: usize) -> Markup {
    html! {
        " " a.back href={ "#cited-" (number) }
            aria-label={ "Back to where source " (number) " is cited" } { "[back]" }
    }
}

/// The URL of a source, if it is on the web.
fn address(source: &Source) -> Option<&'static str> {
    let address = source.address.map(Text::as_str);
    address.filter(|address| address.starts_with("https://") || address.starts_with("http://"))
}

/// Text linked to a source, if it has a URL.
fn link(source: &Source, words: &str) -> Markup {
    match address(source) {
        Some(address) => html! { a href=(address) { (words) } },
        None => words.render(),
    }
}

fn toned(words: &Words, tone: Tone) -> Markup {
    match tone {
        Tone::Normal => words.render(),
        Tone::Answer => html! { strong.answer { (words) } },
        Tone::Verdict => html! { strong.verdict { (words) } },
        Tone::Soft => html! { small { (words) } },
    }
}

//! The source of a manual page, in the macros of man(7) that groff and mandoc
//! both know.

use crate::args;
use crate::dataset::DATASET;
use crate::wrap::wrap;

/// Columns of the source: its lines are to be read in a diff.
const WIDTH: usize = 78;

/// Letters of a title that leave room for another at 60 columns.
const TITLE: usize = 21;

/// A page as it grows from top to bottom.
#[derive(Debug)]
pub struct Roff {
    source: String,
}

impl Roff {
    /// A page with its title line and NAME. The title stands twice in one line, so
    /// that of a long name is shortened to leave a narrow screen room.
    pub fn new(name: &str, section: u8, about: &str) -> Self {
        let words = name.match_indices('-').map(|(end, _)| end);
        let ends = words.chain([name.len()]).filter(|&end| end <= TITLE);
        let title = &name[..ends.max().unwrap_or(name.len())];
        let source = format!(
            ".TH {} {section} {} \"{} {}\" \"{}\"\n.nh\n.ad l\n",
            escaped(&title.to_uppercase()),
            DATASET.version.as_str(),
            args::NAME,
            env!("CARGO_PKG_VERSION"),
            args::NAME,
        );
        let mut page = Roff { source };
        page.heading("Name");
        page.text(&format!("{} \\- {}", escaped(name), escaped(about)));
        page
    }

    /// The finished source.
    pub fn finish(self) -> String {
        self.source
    }

    /// Begins a section.
    pub fn heading(&mut self, title: &str) {
        self.line(&format!(".SH {}", escaped(&title.to_uppercase())));
    }

    /// Begins a part of a section.
    pub fn subheading(&mut self, title: &str) {
        self.line(&format!(".SS {}", escaped(title)));
    }

    /// Adds text where it stands.
    pub fn text(&mut self, text: &str) {
        for sentence in sentences(text) {
            let mut lines = String::new();
            wrap(&mut lines, "", sentence, "", WIDTH);
            let mut lines = lines.lines().peekable();
            while let Some(line) = lines.next() {
                // At the start of a line these would begin a macro.
                if line.starts_with(['.', '\'']) {
                    self.source.push_str("\\&");
                }
                self.source.push_str(line);
                // At the end of a line these would end a sentence.
                if lines.peek().is_some() && line.ends_with(['.', '?', '!', ')', ']', '"']) {
                    self.source.push_str("\\&");
                }
                self.source.push('\n');
            }
        }
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: &str) {
        // A heading begins a paragraph of its own.
        let last = self.source.trim_end().lines().next_back();
        if !last.is_some_and(|line| line.starts_with(".S")) {
            self.line(".PP");
        }
        self.text(text);
    }

    /// Adds a tag with the text that explains it.
    pub fn item(&mut self, tag: &str, text: &str) {
        self.line(".TP");
        self.line(tag);
        self.text(text);
    }

    /// Goes on with the text of an item on a line of its own.
    pub fn item_line(&mut self, text: &str) {
        self.line(".br");
        self.text(text);
    }

    /// Adds items below an item, without blank lines between them.
    pub fn items_below(&mut self, items: impl IntoIterator<Item = (String, String)>) {
        self.line(".RS");
        self.line(".PD 0");
        for (tag, text) in items {
            self.item(&tag, &text);
        }
        self.line(".PD");
        self.line(".RE");
    }

    fn line(&mut self, line: &str) {
        self.source.push_str(line);
        self.source.push('\n');
    }
}

/// The sentences of a text: each begins a line of the source, so that a change
/// shows where it is.
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
            // A single capital before the stop is an abbreviation.
            let is_abbreviation = before.next().is_some_and(char::is_uppercase)
                && before.next().is_none_or(|letter| !letter.is_alphanumeric());
            next.is_some_and(char::is_uppercase) && !is_abbreviation
        });
        let (sentence, rest) = text.split_at(end.unwrap_or(text.len()));
        text = rest.trim_start();
        Some(sentence)
    })
}

/// Text as it is to be read, in the source of a page. Hyphens and quotes stay
/// what they are in ASCII, so that they can be copied and searched for; an
/// address may be broken behind a slash.
pub fn escaped(text: &str) -> String {
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

/// Text in bold: what is typed as it stands.
pub fn bold(text: &str) -> String {
    format!("\\fB{}\\fR", escaped(text))
}

/// Text in italics: what is put in the place of the word.
pub fn italic(text: &str) -> String {
    format!("\\fI{}\\fR", escaped(text))
}

/// The name of a page and its section, as other pages refer to it.
pub fn reference(name: &str, section: u8) -> String {
    format!("{}({section})", bold(name))
}

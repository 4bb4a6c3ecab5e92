//! Styles within a paragraph or a cell.
//!
//! While lines are laid out, a style is a pair of marks around each word that
//! take no column; only what is finished gets escape sequences, or none. So no
//! sequence counts as width, and no style runs over the end of a line.

use crate::document::Tone;
use owo_colors::Style;

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Plain,
    Bold,
    Dim,
    /// Readable on dark and on light, and one of the 16 colours.
    Accent,
}

/// Ends a style.
const END: char = '\u{2064}';

impl Look {
    /// The look of a tone; of words without one, this.
    pub fn toned(self, tone: Tone) -> Look {
        match tone {
            Tone::Normal => self,
            Tone::Answer => Look::Bold,
            Tone::Verdict => Look::Accent,
            Tone::Soft => Look::Dim,
        }
    }

    /// Words with marks for this look.
    pub fn mark(self, text: &str) -> String {
        let start = match self {
            Look::Plain => return text.to_owned(),
            Look::Bold => '\u{2061}',
            Look::Dim => '\u{2062}',
            Look::Accent => '\u{2063}',
        };
        if text.is_empty() {
            return String::new();
        }
        let between = format!("{END} {start}");
        format!("{start}{}{END}", text.replace(' ', &between))
    }
}

fn style(mark: char) -> Option<Style> {
    match mark {
        '\u{2061}' => Some(Style::new().bold()),
        '\u{2062}' => Some(Style::new().dimmed()),
        '\u{2063}' => Some(Style::new().bold().magenta()),
        _ => None,
    }
}

/// A space at which no line is broken, until the text is finished.
pub const NO_BREAK: char = '\u{a0}';

/// A finished text: with the escape sequences of its styles, or without any.
pub fn finish(text: &str, color: bool) -> String {
    let mut finished = String::with_capacity(text.len());
    let mut open: Option<char> = None;
    let mut letters = text.chars().peekable();
    let mut pending = false;
    while let Some(letter) = letters.next() {
        match letter {
            NO_BREAK => finished.push(' '),
            END => pending = open.is_some(),
            '\u{2061}'..='\u{2063}' => {
                // The same style goes on behind a space.
                if !(pending && open == Some(letter)) {
                    close(&mut finished, &mut open, color);
                    if let Some(style) = style(letter).filter(|_| color) {
                        finished.push_str(&style.prefix_formatter().to_string());
                    }
                    open = Some(letter);
                }
                pending = false;
            }
            ' ' if pending && letters.peek().copied() == open => finished.push(' '),
            letter => {
                if pending {
                    close(&mut finished, &mut open, color);
                    pending = false;
                }
                if letter == '\n' {
                    finished.truncate(finished.trim_end_matches(' ').len());
                }
                finished.push(letter);
            }
        }
    }
    close(&mut finished, &mut open, color);
    finished
}

fn close(finished: &mut String, open: &mut Option<char>, color: bool) {
    if let Some(style) = open.take().and_then(style).filter(|_| color) {
        finished.push_str(&style.suffix_formatter().to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::{Look, finish};

    #[test]
    fn styles_span_spaces_and_end_at_line_breaks() {
        let text = format!("{}\n{} c", Look::Bold.mark("a b"), Look::Dim.mark("b"));
        assert_eq!(
            finish(&text, true),
            "\u{1b}[1ma b\u{1b}[0m\n\u{1b}[2mb\u{1b}[0m c"
        );
        assert_eq!(finish(&text, false), "a b\nb c");
    }
}

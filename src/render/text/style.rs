//! Inline styles.
//!
//! During layout a style is a pair of zero-width marks around each word; [`finish`]
//! replaces them with escape sequences. So sequences do not count as width, and styles
//! end at line breaks.

use crate::document::Tone;
use owo_colors::Style;

/// Style of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Plain,
    Bold,
    Dim,
    /// One of the 16 colours, readable on dark and light.
    Accent,
}

/// Ends a style.
const END: char = '\u{2064}';

impl Look {
    /// The look of a tone; `self` without one.
    pub fn toned(self, tone: Tone) -> Look {
        match tone {
            Tone::Normal => self,
            Tone::Answer => Look::Bold,
            Tone::Verdict => Look::Accent,
            Tone::Soft => Look::Dim,
        }
    }

    /// Marks text with this look.
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

/// Non-breaking space, replaced by [`finish`].
pub const NO_BREAK: char = '\u{a0}';

/// Replaces marks with escape sequences, or removes them.
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
                // Continue the same style after a space.
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

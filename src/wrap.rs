//! Paragraphs: text broken at spaces so that its lines fit a width.

use anstyle::Style;

/// Words in one style.
pub type Span<'a> = (&'a str, Style);

/// Adds text with its first line and those after it indented. A word that is
/// wider than the page by itself stands on a line of its own, uncut.
pub fn wrap(to: &mut String, first: &str, text: &str, rest: &str, width: usize) {
    wrap_spans(to, first, &[(text, Style::new())], rest, width);
}

/// The same for words in several styles, which are set apart by spaces. No style
/// runs over the end of a line.
pub fn wrap_spans(to: &mut String, first: &str, spans: &[Span], rest: &str, width: usize) {
    to.push_str(first);
    let mut column = columns(first);
    let mut open = Style::new();
    let words = spans
        .iter()
        .flat_map(|(text, style)| text.split(' ').map(move |word| (word, *style)));
    for (index, (word, style)) in words.enumerate() {
        let end = column + usize::from(index > 0) + columns(word);
        let breaks = index > 0 && end > width;
        if breaks || style != open {
            close(to, open);
        }
        if breaks {
            to.push('\n');
            to.push_str(rest);
            column = columns(rest) + columns(word);
        } else {
            if index > 0 {
                to.push(' ');
            }
            column = end;
        }
        if breaks || style != open {
            to.push_str(&style.render().to_string());
            open = style;
        }
        to.push_str(word);
    }
    close(to, open);
    to.push('\n');
}

/// Ends a style. The plain one has nothing to end.
fn close(to: &mut String, style: Style) {
    if !style.is_plain() {
        to.push_str(&style.render_reset().to_string());
    }
}

/// Columns that text takes up, without its escape sequences. The dataset is
/// ASCII; what was typed may be more.
#[must_use]
pub fn columns(text: &str) -> usize {
    if text.is_ascii() && !text.contains('\x1b') {
        return text.len();
    }
    let mut is_escape = false;
    let is_seen = |letter: &char| {
        let was_escape = is_escape;
        is_escape = *letter == '\x1b' || (was_escape && *letter != 'm');
        !was_escape && !is_escape
    };
    text.chars().filter(is_seen).count()
}

#[cfg(test)]
mod tests {
    use super::{columns, wrap, wrap_spans};
    use anstyle::Style;

    fn wrapped(first: &str, text: &str, rest: &str, width: usize) -> String {
        let mut lines = String::new();
        wrap(&mut lines, first, text, rest, width);
        lines
    }

    #[test]
    fn a_line_is_as_long_as_the_width_and_no_longer() {
        assert_eq!(wrapped("", "one two three", "", 7), "one two\nthree\n");
        assert_eq!(wrapped("", "one two three", "", 6), "one\ntwo\nthree\n");
    }

    #[test]
    fn indents_count() {
        let note = wrapped("Note: ", "one two three", "      ", 13);
        assert_eq!(note, "Note: one two\n      three\n");
    }

    #[test]
    fn a_word_is_never_cut() {
        assert_eq!(wrapped("", "a longest b", "  ", 4), "a\n  longest\n  b\n");
        assert_eq!(wrapped("    ", "longest", "", 4), "    longest\n");
    }

    #[test]
    fn letters_count_and_not_their_bytes() {
        assert_eq!(
            wrapped("", "\u{fc}\u{fc} \u{fc}\u{fc}", "", 5),
            "\u{fc}\u{fc} \u{fc}\u{fc}\n"
        );
    }

    #[test]
    fn a_style_ends_with_its_line_and_takes_no_columns() {
        let mut lines = String::new();
        let spans = [("one two", Style::new().bold()), ("three", Style::new())];
        wrap_spans(&mut lines, "", &spans, "  ", 9);
        assert_eq!(lines, "\x1b[1mone two\x1b[0m\n  three\n");
        assert_eq!(columns("\x1b[1mone two\x1b[0m"), 7);
        lines.clear();
        wrap_spans(&mut lines, "", &spans, "  ", 5);
        assert_eq!(lines, "\x1b[1mone\x1b[0m\n  \x1b[1mtwo\x1b[0m\n  three\n");
    }
}

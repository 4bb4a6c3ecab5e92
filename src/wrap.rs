//! Wraps paragraphs at spaces.

/// Appends text, indented by `first` on its first line and by `rest` on the others.
/// Words longer than the width are not broken.
pub fn wrap(to: &mut String, first: &str, text: &str, rest: &str, width: usize) {
    to.push_str(first);
    let mut column = columns(first);
    for (index, word) in text.split(' ').enumerate() {
        let end = column + usize::from(index > 0) + columns(word);
        if index == 0 {
            column = end;
        } else if end <= width {
            to.push(' ');
            column = end;
        } else {
            to.push('\n');
            to.push_str(rest);
            column = columns(rest) + columns(word);
        }
        to.push_str(word);
    }
    to.push('\n');
}

/// Display width in columns. The dataset is ASCII, user input may not be. Invisible
/// operators mark styles and have no width.
#[must_use]
pub fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let is_seen = |letter: &char| !('\u{2061}'..='\u{2064}').contains(letter);
    text.chars().filter(is_seen).count()
}

#[cfg(test)]
mod tests {
    use super::wrap;

    fn wrapped(first: &str, text: &str, rest: &str, width: usize) -> String {
        let mut lines = String::new();
        wrap(&mut lines, first, text, rest, width);
        lines
    }

    #[test]
    fn fills_lines_up_to_the_width() {
        assert_eq!(wrapped("", "one two three", "", 7), "one two\nthree\n");
        assert_eq!(wrapped("", "one two three", "", 6), "one\ntwo\nthree\n");
    }

    #[test]
    fn counts_the_indent() {
        let note = wrapped("Note: ", "one two three", "      ", 13);
        assert_eq!(note, "Note: one two\n      three\n");
    }

    #[test]
    fn never_breaks_a_word() {
        assert_eq!(wrapped("", "a longest b", "  ", 4), "a\n  longest\n  b\n");
        assert_eq!(wrapped("    ", "longest", "", 4), "    longest\n");
    }

    #[test]
    fn counts_characters_not_bytes() {
        assert_eq!(
            wrapped("", "\u{fc}\u{fc} \u{fc}\u{fc}", "", 5),
            "\u{fc}\u{fc} \u{fc}\u{fc}\n"
        );
    }

    #[test]
    fn ignores_style_marks() {
        assert_eq!(
            wrapped("", "\u{2061}one\u{2064} two", "", 7),
            "\u{2061}one\u{2064} two\n"
        );
    }
}

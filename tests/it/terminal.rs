//! Answers on terminals and in pipes: colour, width, locale.

use crate::properties::without_colour;
use crate::support::{answer, career, data, list, questions, run, samples, script, text};
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Stdio;

#[test]
fn pipes_get_plain_ascii_in_every_locale() {
    for line in samples() {
        let mut command = career(&line);
        command.envs([("LC_ALL", "C.UTF-8"), ("TERM", "xterm-256color")]);
        let piped = run(&mut command).stdout.replace('\r', "");
        assert!(is_plain_ascii(&piped), "{line}");
    }
}

fn is_plain_ascii(text: &str) -> bool {
    text.chars().all(|c| c == '\n' || (' '..='~').contains(&c))
}

/// Runs a line on a terminal with some columns.
fn on_a_terminal(line: &str, columns: usize, environment: &[(&str, &str)]) -> String {
    let binary = env!("CARGO_BIN_EXE_career");
    let mut script = script(&format!(
        "stty cols {columns} rows 40; exec {binary} {line}"
    ));
    script.env("PAGER", "cat").envs(environment.iter().copied());
    run(script.stdin(Stdio::null()))
        .stdout
        .replace("\r\n", "\n")
}

const XTERM: (&str, &str) = ("TERM", "xterm-256color");
const FORCED: (&str, &str) = ("CLICOLOR_FORCE", "1");

#[test]
#[ignore = "needs script"]
fn color_precedence_is_flag_environment_terminal() {
    // Environment, flags, colour in a pipe, colour on a terminal.
    type Case<'a> = (&'a [(&'a str, &'a str)], &'a str, bool, bool);
    let cases: &[Case] = &[
        (&[XTERM], "", false, true),
        (&[XTERM], "--color auto", false, true),
        (&[XTERM], "--color never", false, false),
        (&[XTERM], "--color always", true, true),
        (&[XTERM, ("NO_COLOR", "1")], "", false, false),
        (&[XTERM, ("NO_COLOR", "")], "", false, true),
        (&[XTERM, ("NO_COLOR", "1")], "--color auto", false, false),
        (&[XTERM, ("NO_COLOR", "1")], "--color=always", true, true),
        (&[XTERM, ("CLICOLOR", "0")], "", false, false),
        (&[XTERM, FORCED], "", true, true),
        (&[XTERM, ("CLICOLOR_FORCE", "0")], "", false, true),
        (&[XTERM, FORCED], "--color never", false, false),
        (&[XTERM, FORCED, ("NO_COLOR", "1")], "", false, false),
        (&[("TERM", "dumb")], "", false, false),
        (&[("TERM", "dumb")], "--color always", true, true),
        (&[], "", false, false),
    ];
    for (environment, flags, in_pipe, on_terminal) in cases {
        for line in ["show skills", "--help", "salary"] {
            let line = format!("{line} {flags}");
            let piped = run(career(&line).envs(environment.iter().copied()));
            let case = format!("{environment:?} career {line}");
            assert_eq!(piped.stdout.contains('\u{1b}'), *in_pipe, "pipe: {case}");
            let shown = on_a_terminal(&line, 80, environment);
            assert_eq!(shown.contains('\u{1b}'), *on_terminal, "terminal: {case}");
        }
    }
}

#[test]
fn style_never_carries_meaning_alone() {
    for line in questions() {
        let styled = answer(&format!("{line} --color always"));
        // Rules replace underlining.
        let bare = answer(line);
        assert_eq!(words(&without_colour(&styled)), words(&bare), "{line}");
        for code in styled.split("\u{1b}[").skip(1) {
            // Reset, bold, dim, underlined, and one accent that shows on light and dark.
            let code = code.split('m').next().unwrap_or_default();
            let is_known = ["0", "1", "2", "1;4", "35;1"].contains(&code);
            assert!(is_known, "career {line}: style {code}");
        }
    }
    let error = run(&mut career("salray --color always"));
    assert!(!error.stderr.contains('\u{1b}'), "{}", error.stderr);
}

/// The words of a text, without rules and bars of any charset.
fn words(text: &str) -> BTreeSet<&str> {
    let is_rule = |c: char| "-=~#|".contains(c) || ('\u{2500}'..='\u{259f}').contains(&c);
    let words = text
        .split_whitespace()
        .filter(|word| !word.chars().all(is_rule));
    // Stacked tables repeat column titles.
    words.map(|word| word.trim_end_matches(':')).collect()
}

#[test]
#[ignore = "needs script"]
fn draws_rules_for_the_locale() {
    for line in ["show skills", "salary", "compare-regions ng us", "sources"] {
        let line = &format!("{line} --full");
        let shown = |locale: &[(&str, &str)]| on_a_terminal(line, 80, locale);
        for ascii in [
            &[("LC_ALL", "C")][..],
            &[("LC_ALL", "C"), ("LANG", "en_GB.UTF-8")],
            &[("LC_CTYPE", "POSIX"), ("LANG", "en_GB.UTF-8")],
            &[],
        ] {
            let text = shown(ascii);
            assert!(is_plain_ascii(&text) && text.contains("==="), "{text}");
        }
        for utf_8 in [
            &[("LC_ALL", "C.UTF-8")][..],
            &[("LANG", "en_GB.utf8")],
            &[("LC_ALL", ""), ("LC_CTYPE", "en_NG.UTF-8"), ("LANG", "C")],
        ] {
            let text = shown(utf_8);
            assert!(text.contains('\u{2550}'), "{line}: {text}");
            assert_eq!(words(&text), words(&shown(&[("LC_ALL", "C")])));
        }
    }
}

#[test]
#[ignore = "needs script"]
fn one_column_cuts_no_word() {
    for line in questions() {
        let wide = answer(&format!("{line} --width 200"));
        for columns in [0, 1, 2] {
            let narrow = on_a_terminal(line, columns, &[]);
            assert_eq!(words(&narrow), words(&wide), "{line}: {columns} columns");
        }
        let narrow = run(career(line).env("COLUMNS", "1"));
        assert_eq!(words(&narrow.stdout), words(&wide), "{line}: COLUMNS=1");
    }
    // Machine-readable text is never wrapped.
    for line in ["schema get", "completions bash"] {
        assert_eq!(on_a_terminal(line, 1, &[]), answer(line));
    }
}

#[test]
#[ignore = "needs script"]
fn width_precedence_is_flag_columns_terminal() {
    let width = |text: &str| text.lines().map(|line| line.chars().count()).max();
    let shown = |flags: &str, environment: &[(&str, &str)]| {
        on_a_terminal(&format!("show duties {flags}"), 57, environment)
    };
    let page = |columns: usize| answer(&format!("show duties --width {columns}"));
    assert_eq!(shown("", &[]), page(57));
    assert!(width(&page(57)) <= Some(57));
    assert_eq!(shown("", &[("COLUMNS", "44")]), page(44));
    assert_eq!(shown("--width 70", &[("COLUMNS", "44")]), page(70));
    for nonsense in ["", "0", "-5", "wide"] {
        assert_eq!(shown("", &[("COLUMNS", nonsense)]), page(57), "{nonsense}");
    }
    // A pipe has no width.
    assert_eq!(answer("show duties"), page(80));
    let wide = run(career("show duties").env("COLUMNS", "200"));
    assert_eq!(wide.stdout, page(200));
}

#[test]
fn respects_the_width_and_cuts_no_word() {
    // `get` prints bare values on one line.
    for line in questions().filter(|line| !line.starts_with("get")) {
        let at = |width: usize| answer(&format!("{line} --width {width}"));
        let wide = at(200);
        for width in [40, 60, 80, 200] {
            let text = at(width);
            for printed in text.lines().filter(|line| line.len() > width) {
                // Except words longer than the width, such as URLs.
                let longest = printed.split(' ').map(str::len).max().unwrap_or(0);
                assert!(longest + 15 > width, "{line} --width {width}: {printed}");
            }
            assert_eq!(words(&text), words(&wide), "{line} --width {width}");
        }
        for width in [1, 2, 5, 11, 19] {
            assert_eq!(words(&at(width)), words(&wide), "{line} --width {width}");
        }
    }
}

#[test]
fn width_0_disables_wrapping() {
    let shown = answer("show duties --full --width 0");
    for item in list(&data("show duties")["sections"][0]["items"]) {
        assert!(shown.contains(text(&item["text"])), "{item}");
    }
}

// Plain lines.

#[test]
fn plain_contains_every_sentence_of_json() {
    // Excluded: summaries by design (card, brief, list of terms) and bare values.
    let is_in_full = |line: &&str| {
        let is_list = ["", "explain"].contains(line);
        !is_list && !line.starts_with("get") && !line.contains("--brief")
    };
    let in_full = questions().filter(is_in_full);
    for line in in_full {
        let plain = answer(&format!("{line} --plain"));
        let data = data(line);
        let mut missing = BTreeSet::new();
        sentences(&data, "data", &mut |path, text| {
            if !plain.contains(text) {
                missing.insert(format!("{path}: {text}"));
            }
        });
        assert!(missing.is_empty(), "{line} --plain lacks {missing:#?}");
    }
}

/// Calls a function with every text of several words and its path.
fn sentences<'a>(value: &'a Value, path: &str, each: &mut impl FnMut(&str, &'a str)) {
    match value {
        Value::String(text) if text.contains(' ') => each(path, text),
        Value::Array(values) => {
            for value in values {
                sentences(value, path, each);
            }
        }
        Value::Object(fields) => {
            // Only the first and last step of a grade are shown.
            let is_step = fields.get("step").is_some_and(|step| !step.is_null());
            for (name, value) in fields {
                // The requirements are shown in full.
                let is_left_out = ["system", "requires_short"].contains(&name.as_str())
                    || (is_step && name == "label");
                if !is_left_out {
                    sentences(value, &format!("{path}.{name}"), each);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn plain_has_one_fact_per_line_and_no_decoration() {
    for line in questions() {
        let plain = answer(&format!("{line} --plain"));
        assert!(is_plain_ascii(&plain), "career {line}");
        for printed in plain.lines() {
            assert!(!printed.is_empty(), "career {line} has an empty line");
            assert_eq!(printed.trim(), printed, "career {line}");
            assert!(!printed.contains("  "), "career {line}: {printed}");
            let is_rule = printed.chars().all(|c| "-=~_*+|".contains(c));
            assert!(!is_rule, "career {line}: {printed}");
        }
        let others = format!("{line} --plain --width 20 --color always");
        assert_eq!(answer(&others), plain);
    }
}

//! The pages of section 1: the program, and one page for each command.

use super::roff::{Roff, bold, escaped, italic, reference};
use crate::args;
use crate::cli::outline::{self, Argument, Choice, Command, Outline, Takes};
use crate::commands::completions;
use crate::dataset::DATASET;

/// Longer lists of values are named, not given.
const LONG: usize = 20;

/// What a script may build on, and what it may not.
const STABILITY: &str = "What scripts may build on: keys of JSON, columns of CSV and TSV, ids, codes of \
failures and exit statuses stay. New ones may come at any time. A key or column that is renamed, removed, \
moved or of another type, and a value that joins or leaves a closed list, raises schema_version. Every \
other format is for people and promises nothing.";

/// The source of `career(1)`.
pub fn program(outline: &Outline) -> String {
    let about = format!(
        "a reference of one occupation, {}",
        DATASET.occupation.title.as_str()
    );
    let mut page = Roff::new(args::NAME, 1, &about);
    page.heading("Synopsis");
    page.paragraph(&format!("{} [{}]...", bold(args::NAME), italic("OPTION")));
    page.item_line(&format!(
        "{} {} [{}]... [{}]...",
        bold(args::NAME),
        italic("COMMAND"),
        italic("OPTION"),
        italic("OPERAND")
    ));
    page.heading("Description");
    page.paragraph(&escaped(DATASET.occupation.summary.as_str()));
    page.paragraph(&escaped(
        "Everything the program knows is inside it: it opens no files and uses no network. Every figure is given with its date, its kind and its source, and where there is none the reason is given. Without a command it prints the occupation on one screen.",
    ));
    page.subheading("Commands");
    for command in &outline.commands {
        let page_of_it = reference(&page_name(command), 1);
        let about = format!("{}. See {page_of_it}.", escaped(&command.about));
        page.item(&bold(&command.name), &about);
    }
    let help = "Print the help of a command.";
    page.item(&format!("{} {}", bold("help"), italic("COMMAND")), help);
    page.heading("Options");
    options(&mut page, &outline.common);
    options(&mut page, &outline.own);
    json_fields(&mut page, None);
    exit_and_environment(&mut page);
    page.heading("Standards");
    page.paragraph(&escaped(
        "Regions are those of ISO 3166, currencies those of ISO 4217, dates those of ISO 8601. JSON is described in JSON Schema, draft 2020-12; CSV follows RFC 4180. The occupation is 3252 of ISCO-08.",
    ));
    page.heading("Notes");
    page.paragraph(&escaped(&format!(
        "The data was released on {}. The program may be used under the MIT licence or the Apache licence 2.0, the data under CC BY 4.0.",
        DATASET.version.as_str()
    )));
    let examples = outline::listed(args::EXAMPLES);
    page.paragraph(&escaped(STABILITY));
    page.heading("Examples");
    for (line, gives) in examples {
        page.item(&bold(&line), &sentence(&gives));
    }
    page.heading("See also");
    let pages = outline.pages();
    let pages = pages.iter().filter(|page| page.name != args::NAME);
    let pages: Vec<String> = pages
        .map(|page| match &*page.name {
            args::REFERENCE => reference(args::REFERENCE, 7),
            name => reference(name, 1),
        })
        .collect();
    page.paragraph(&pages.join(", "));
    page.finish()
}

/// The name of a command's page.
pub fn page_name(command: &Command) -> String {
    format!("{}-{}", args::NAME, command.name)
}

/// The source of a command's page.
pub fn command(command: &Command, outline: &Outline) -> String {
    let mut page = Roff::new(&page_name(command), 1, &uncapitalized(&command.about));
    page.heading("Synopsis");
    page.paragraph(&synopsis(command));
    page.heading("Description");
    page.paragraph(&escaped(description(&command.name)));
    page.heading("Options");
    operands(&mut page, command);
    options(&mut page, command.options());
    page.subheading("Options for every command");
    options(&mut page, &outline.common);
    if command.has_json() {
        json_fields(&mut page, Some(&command.name));
    }
    exit_and_environment(&mut page);
    files(&mut page, &command.name);
    page.heading("Examples");
    for example in &command.examples {
        page.item(&bold(&example.line), &sentence(&example.gives));
    }
    page.heading("See also");
    let mut pages = vec![reference(args::NAME, 1)];
    pages.extend(related(&command.name).iter().map(|name| reference(name, 1)));
    pages.push(reference(args::REFERENCE, 7));
    page.paragraph(&pages.join(", "));
    page.finish()
}

/// What a command does, beyond the line that the help has.
fn description(name: &str) -> &'static str {
    match name {
        "show" => {
            "Prints the sections that are named, in that order, or all of them: what the work is, how to get in, what it pays, what is hard about it and what people believe of it. Numbers in brackets name the sources listed at the end. With --brief it prints a summary for one sheet of paper; with --for, what holds in a region comes first."
        }
        "salary" => {
            "Prints what is paid in the regions that are named, or in Nigeria and the United States. What people were found to earn, what a post is to be paid and what somebody believes are different things and stand in tables of their own, each with its date and its source. Pay is shown as it was published unless --per or --in asks for something else; what was converted is marked, with the hours or the rate that it was converted by."
        }
        "skills" => {
            "Prints the skills that the work needs, what each is for, and what shows in the work that someone has it. It is the same as 'career show skills'."
        }
        "compare-regions" => {
            "Sets two regions or more side by side: the way in, who regulates the work and under which laws, what it pays, and where it is heading. Figures that cannot be compared are not made to look as if they could: the kind and the date of each stand beside it, and a gap says why it is one."
        }
        "misconceptions" => {
            "Prints what people believe of the occupation. Each belief has a finding, a verdict, and the evidence for and against it with its source."
        }
        "search" => {
            "Prints where the reference speaks of something: every word must occur. Other names of the occupation and codes of classifications are found as well, retired codes with what took their place."
        }
        "get" => {
            "Prints the value that a path leads to, and a line break: nothing else, so that a script can use it as it is. Paths do not change from one release of the data to the next."
        }
        "explain" => {
            "Prints what a word or an abbreviation of the reference means, or all of them."
        }
        "sources" => {
            "Prints the publications that the figures and statements come from. A source that is named is printed in full: who published it, where and when, when it was read, on what terms it may be used, and the credit that its publisher asks for."
        }
        "schema" => {
            "Prints the JSON Schema of what a command writes with --json. The number schema_version in the JSON is raised when a field is renamed, removed or given another type; a new field does not raise it."
        }
        "completions" => {
            "Prints what a shell needs to complete commands, flags and values. With --install it puts that where the shell looks for it, and says what is left to do, if anything, and how to take it away."
        }
        "man" => {
            "Shows a manual page. On a terminal man(1) shows it; anywhere else the source of the page is written, for man(1), mandoc(1) or a file. With --install every page is written below the user's data folder, in man1 and man7, where man(1) finds it if ~/.local/bin is in PATH; each page is written whole or not at all, and the output says how to take them away."
        }
        _ => "",
    }
}

/// The commands to read of next.
fn related(name: &str) -> &'static [&'static str] {
    match name {
        "show" => &["career-salary", "career-skills", "career-misconceptions"],
        "salary" => &["career-compare-regions", "career-explain", "career-get"],
        "skills" => &["career-show"],
        "compare-regions" => &["career-salary", "career-show"],
        "misconceptions" => &["career-show", "career-sources"],
        "search" => &["career-explain", "career-get", "career-show"],
        "get" => &["career-schema", "career-search"],
        "explain" => &["career-search", "career-sources"],
        "sources" => &["career-explain", "career-show"],
        "schema" => &["career-get"],
        "completions" => &["career-man"],
        "man" => &["career-completions", "man", "apropos"],
        _ => &[],
    }
}

fn synopsis(command: &Command) -> String {
    let mut synopsis = format!("{} {}", bold(args::NAME), bold(&command.name));
    for option in command.options() {
        let long = option.long.as_deref().unwrap_or_default();
        let mut flag = bold(&format!("--{long}"));
        if let Some(value) = &option.value {
            flag += &format!(" {}", italic(&value.name));
        }
        let more = if option.repeats { "..." } else { "" };
        synopsis += &format!(" [{flag}]{more}");
    }
    synopsis += &format!(" [{}]...", italic("OPTION"));
    for operand in command.operands() {
        let name = operand.value.as_ref().map(|value| italic(&value.name));
        let name = name.unwrap_or_default();
        let is_required = operand.value.as_ref().is_some_and(|value| value.required);
        let more = if operand.repeats { "..." } else { "" };
        synopsis += &match is_required {
            true => format!(" {name}{more}"),
            false => format!(" [{name}]{more}"),
        };
    }
    synopsis
}

fn operands(page: &mut Roff, command: &Command) {
    for operand in command.operands() {
        let Some(value) = &operand.value else {
            continue;
        };
        page.item(&italic(&value.name), &sentence(&operand.help));
        choices(page, value);
    }
}

fn options<'a>(page: &mut Roff, options: impl IntoIterator<Item = &'a Argument>) {
    for option in options {
        let short = option.short.map(|short| format!("-{short}"));
        let long = option.long.as_ref().map(|long| format!("--{long}"));
        let flags: Vec<String> = [short, long]
            .iter()
            .flatten()
            .map(|flag| bold(flag))
            .collect();
        let mut tag = flags.join(", ");
        if let Some(value) = &option.value {
            tag += &format!(" {}", italic(&value.name));
        }
        page.item(&tag, &sentence(&option.help));
        if let Some(value) = &option.value {
            choices(page, value);
        }
    }
}

/// Adds what a value is chosen from.
fn choices(page: &mut Roff, takes: &Takes) {
    match &takes.choice {
        Choice::List(values) if values.iter().all(|value| value.help.is_empty()) => {
            let names: Vec<String> = values.iter().map(|value| bold(&value.name)).collect();
            page.item_line(&format!("One of: {}.", names.join(", ")));
        }
        Choice::List(values) if values.len() <= LONG => {
            let values = values.iter();
            page.items_below(values.map(|value| (bold(&value.name), sentence(&value.help))));
        }
        Choice::List(_) => page.item_line(&match &*takes.name {
            "REGION" => format!("{} lists the regions.", reference(args::REFERENCE, 7)),
            "TERM" => format!("{} lists them.", bold("career explain")),
            _ => format!("{} lists them.", bold("career sources")),
        }),
        Choice::Paths => page.item_line(&format!("{} lists them.", bold("career get --list"))),
        Choice::Folders | Choice::Free => {}
    }
}

fn json_fields(page: &mut Roff, command: Option<&str>) {
    page.heading("JSON fields");
    page.paragraph(&format!(
        "With {} the answer is one JSON object. {} describes all of it.",
        bold("--json"),
        bold("career schema") + " " + &command.map_or(italic("COMMAND"), bold),
    ));
    for (field, text) in [
        ("schema_version", "Version of the fields, a number."),
        ("tool_version", "Version of the program."),
        ("data_version", "Release date of the data."),
        ("command", "The command that answered."),
        ("query", "The question as it was understood."),
        ("data", "The answer."),
        ("sources", "The publications that the answer cites, by id."),
    ] {
        page.item(&bold(field), &escaped(text));
    }
}

/// Adds what the help has after the options.
fn exit_and_environment(page: &mut Roff) {
    for part in args::AFTER.split("\n\n") {
        let Some((title, list)) = part.split_once(":\n") else {
            continue;
        };
        page.heading(title);
        for (tag, text) in outline::listed(list) {
            page.item(&bold(&tag), &sentence(&text));
        }
    }
}

fn files(page: &mut Roff, command: &str) {
    let files: Vec<(String, String)> = match command {
        "man" => vec![(
            "$XDG_DATA_HOME/man/man1, $XDG_DATA_HOME/man/man7".to_owned(),
            "Where --install writes; ~/.local/share takes the place of XDG_DATA_HOME where that is not set.".to_owned(),
        )],
        "completions" => completions::places().map(|(shell, place)| (place.to_owned(), format!("For {shell}."))).collect(),
        _ => return,
    };
    page.heading("Files");
    for (path, text) in files {
        page.item(&italic(&path), &escaped(&text));
    }
    if command == "completions" {
        page.paragraph(&escaped("~/.local/share takes the place of XDG_DATA_HOME where that is not set, ~/.config that of XDG_CONFIG_HOME."));
    }
}

/// A line of the help as a sentence of a page.
fn sentence(line: &str) -> String {
    let line = crate::display::capitalized(line);
    let has_words = line.contains(|letter: char| letter.is_alphabetic());
    let end = if !has_words || line.ends_with(['.', '?', '!']) {
        ""
    } else {
        "."
    };
    escaped(&format!("{line}{end}"))
}

/// A line with its first letter in lower case, as NAME has it, unless the letter
/// begins an abbreviation.
fn uncapitalized(line: &str) -> String {
    let mut letters = line.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

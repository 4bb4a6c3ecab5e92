//! Answers that are commands: the first lines of their output.

use crate::args::{self, Command, Deferred, Money, Per, Topic};
use crate::commands::{brief, compare_regions, explain, misconceptions, salary, schools, show};
use crate::dataset::DATASET;
use crate::document::{Block, Depth, Document, Words};
use crate::error::Error;
use crate::model::Answer;
use crate::render::plain;
use crate::view::View;
use career_data::passages::Passage;
use clap::ValueEnum;
use std::collections::HashMap;

/// Most lines of a command's output.
const LINES: usize = 8;

/// Adds the command line and the first blocks of its output, unless there are none.
/// Returns whether there are.
pub fn digest(passage: Passage, document: &mut Document) -> bool {
    let answer = answer(passage);
    let output = run(answer.command.as_str()).ok();
    let has_output = output.is_some();
    if has_output {
        add(answer, output, document);
    }
    has_output
}

/// The command line and the first lines of its output.
pub fn text(passage: Passage) -> Words {
    let answer = answer(passage);
    let mut document = Document::default();
    add(answer, run(answer.command.as_str()).ok(), &mut document);
    document.omit_sources();
    plain::plain(&document).trim_end().to_owned().into()
}

fn answer(passage: Passage) -> &'static Answer {
    &DATASET.answers.as_slice()[passage.index]
}

fn add(answer: &'static Answer, output: Option<Document>, document: &mut Document) {
    document.paragraph(format!("Type: {}", answer.command.as_str()));
    if let Some(text) = answer.text {
        document.paragraph(text);
    }
    let blocks = output.map(first_lines);
    document.blocks.extend(blocks.unwrap_or_default());
}

/// Parses a command line of `data/answers.toml`. Parsing it with clap would take longer
/// than the search; a test compares the two.
fn parse(line: &str) -> Option<Command> {
    let mut words = line.split(' ').skip(1);
    let name = words.next()?;
    let mut operands = Vec::new();
    let mut options: HashMap<&str, &str> = HashMap::new();
    while let Some(word) = words.next() {
        match word.strip_prefix("--") {
            Some(flag @ ("states" | "trend" | "brief")) => options.insert(flag, ""),
            Some(option) => options.insert(option, words.next()?),
            None => {
                operands.push(word.to_owned());
                continue;
            }
        };
    }
    let has = |flag| options.contains_key(flag);
    let option = |name| options.get(name).map(|value: &&str| (*value).to_owned());
    let per = option("per").and_then(|per| Per::from_str(&per, true).ok());
    let money = Money {
        currency: option("in"),
        rate: Vec::new(),
    };
    Some(match name {
        "salary" => Command::Salary(Deferred(args::Salary {
            operands,
            per,
            states: has("states"),
            trend: has("trend"),
            at: option("at"),
            money,
            ..args::Salary::default()
        })),
        "compare-regions" => Command::CompareRegions(Deferred(args::CompareRegions {
            regions: operands,
            topic: option("topic")
                .and_then(|topic| Topic::from_str(&topic, true).ok())
                .into_iter()
                .collect(),
            per,
            money,
        })),
        "schools" => Command::Schools(Deferred(args::Schools {
            region: operands.pop(),
            place: option("place"),
            award: option("award"),
        })),
        "show" => Command::Show(Deferred(args::Show {
            sections: operands,
            brief: has("brief"),
            region: option("for"),
            ..args::Show::default()
        })),
        "explain" => Command::Explain(Deferred(args::Explain { terms: operands })),
        "misconceptions" => Command::Misconceptions(Deferred(args::Misconceptions {
            which: operands.pop(),
        })),
        "sources" => Command::Sources(Deferred(args::Sources::default())),
        _ => return None,
    })
}

/// The digest of a command line.
fn run(line: &str) -> Result<Document, Error> {
    let unknown = || Error::usage("unknown_command", format!("no command '{line}'"));
    let command = parse(line).ok_or_else(unknown)?;
    Ok(match &command {
        Command::Salary(arguments) => digest_of(&salary::view(arguments)?.1),
        Command::CompareRegions(arguments) => digest_of(&compare_regions::view(arguments)?.1),
        Command::Schools(arguments) => {
            let mut schools = schools::view(arguments)?.1;
            // A table of all would be laid out, of which a few rows are shown.
            schools.truncate(LINES);
            digest_of(&schools)
        }
        Command::Show(arguments) if arguments.brief => digest_of(&brief::view(arguments)?.1),
        Command::Show(arguments) => digest_of(&show::view(arguments)?.1),
        Command::Explain(arguments) => digest_of(&explain::view(arguments)?.1),
        Command::Misconceptions(arguments) => digest_of(&misconceptions::view(arguments)?.1),
        _ => return Err(Error::usage("no_digest", format!("'{line}' has no digest"))),
    })
}

fn digest_of(view: &impl View) -> Document {
    view.document(Depth::Digest)
}

/// The first blocks without the title, up to [`LINES`].
fn first_lines(document: Document) -> Vec<Block> {
    let mut room = LINES;
    let mut blocks = Vec::new();
    for mut block in document.blocks {
        if matches!(block, Block::Heading(1, _)) {
            continue;
        }
        let lines = match &mut block {
            Block::Table(table) => {
                table.rows.truncate(room.saturating_sub(2).max(1));
                table.rows.len() + 2
            }
            Block::Facts(facts) => {
                facts.truncate(room);
                facts.len()
            }
            Block::List { items, .. } => {
                items.truncate(room);
                items.len()
            }
            Block::Paragraph(sentences) => {
                let length: usize = sentences.iter().map(|sentence| sentence.words.len()).sum();
                length / 78 + 1
            }
            Block::Heading(..) => 2,
            Block::Entry(_) | Block::Note(..) => 3,
        };
        if lines > room {
            break;
        }
        room -= lines;
        blocks.push(block);
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Cli;
    use clap::Parser;

    #[test]
    fn every_answer_command_parses_and_runs() {
        for answer in DATASET.answers {
            let line = answer.command.as_str();
            let parsed = Cli::try_parse_from(line.split(' '));
            let parsed = parsed.expect(line).command;
            assert_eq!(
                format!("{:?}", parse(line)),
                format!("{parsed:?}"),
                "{line}"
            );
            let has_digest = run(line).is_ok();
            assert!(has_digest || answer.text.is_some(), "{line}");
        }
    }
}

//! Answers that are commands: the first lines of their output.

use super::WIDTH;
use crate::args::{self, Command};
use crate::commands::{brief, compare_regions, explain, misconceptions, salary, schools, show};
use crate::dataset::DATASET;
use crate::document::{Block, Depth, Document, Words};
use crate::model::Answer;
use crate::render::plain;
use crate::view::View;
use career_data::passages::Passage;
use clap::FromArgMatches;
use std::ffi::OsString;

/// Most lines of a command's output.
const LINES: usize = 8;

/// Adds the command line and the first blocks of its output, unless there are none.
/// Returns whether there are.
pub fn digest(passage: Passage, document: &mut Document) -> bool {
    let answer = answer(passage);
    let Some(output) = run(answer.command.as_str()) else {
        return false;
    };
    add(answer, Some(output), document);
    true
}

/// The command line and the first lines of its output.
pub fn text(passage: Passage) -> Words {
    let answer = answer(passage);
    let mut document = Document::default();
    add(answer, run(answer.command.as_str()), &mut document);
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

/// Parses a command line of `data/answers.toml`.
fn parse(line: &str) -> Result<Command, clap::Error> {
    let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
    let mut matches = args::definition_for(&words).try_get_matches_from(words)?;
    Command::from_arg_matches_mut(&mut matches)
}

/// The digest of a command line, if it has one.
fn run(line: &str) -> Option<Document> {
    let digest = match &parse(line).ok()? {
        Command::Salary(arguments) => digest_of(&salary::view(arguments).ok()?.1),
        Command::CompareRegions(arguments) => digest_of(&compare_regions::view(arguments).ok()?.1),
        Command::Schools(arguments) => digest_of(&schools::view(arguments).ok()?.1),
        Command::Show(arguments) if arguments.brief => digest_of(&brief::view(arguments).ok()?.1),
        Command::Show(arguments) => digest_of(&show::view(arguments).ok()?.1),
        Command::Explain(arguments) => digest_of(&explain::view(arguments).ok()?.1),
        Command::Misconceptions(arguments) => digest_of(&misconceptions::view(arguments).ok()?.1),
        _ => return None,
    };
    Some(digest)
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
                length / WIDTH + 1
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

    #[test]
    fn every_answer_command_parses_and_has_a_text() {
        for answer in DATASET.answers {
            let line = answer.command.as_str();
            parse(line).expect(line);
            assert!(run(line).is_some() || answer.text.is_some(), "{line}");
        }
    }
}

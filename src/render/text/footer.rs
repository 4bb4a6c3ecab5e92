//! The footer of an answer: sources, release date and next commands.

use super::Page;
use super::style::{Look, NO_BREAK};
use crate::display::joined;
use crate::document::{Depth, Document, Next, SourceList};
use crate::model::Text;
use crate::render::citations::{full_citation, short_citation};
use crate::wrap::columns;

impl Page<'_> {
    /// Adds what the document rests on and what to ask next.
    pub(super) fn footer(&mut self, document: &Document) {
        self.indent = "";
        match document.source_list {
            _ if self.citations.sources.is_empty() => {}
            SourceList::Full => {
                self.text.push('\n');
                self.heading(2, &"Sources".into());
                self.indent = "";
                for (index, source) in self.citations.sources.clone().into_iter().enumerate() {
                    let text = format!("{}: {}", source.id, full_citation(source));
                    let mark = format!("{:>3}. ", index + 1);
                    self.wrapped(&mark, &Look::Dim.mark(&text), "     ");
                }
            }
            SourceList::Short | SourceList::Omitted => {
                self.text.push('\n');
                let sources = self.short_sources();
                self.wrapped("", &Look::Dim.mark(&sources), "");
            }
        }
        let dates = document.last_line();
        if !dates.is_empty() {
            if self.citations.sources.is_empty() || self.depth == Depth::Full {
                self.text.push('\n');
            }
            self.wrapped("", &Look::Dim.mark(&dates), "");
        }
        self.next(&document.next);
    }

    /// Sources in a few words each; those that are alike in them, once.
    fn short_sources(&self) -> String {
        let mut sources: Vec<(String, Vec<Text>)> = Vec::new();
        for source in &self.citations.sources {
            let citation = short_citation(source);
            match sources.iter_mut().find(|(other, _)| *other == citation) {
                Some((_, ids)) => ids.push(source.id),
                None => sources.push((citation, vec![source.id])),
            }
        }
        let sources = sources
            .iter()
            .map(|(citation, ids)| format!("{}{NO_BREAK}{citation}", self.cited(ids)));
        joined(sources, &format!("{NO_BREAK} "))
    }

    fn next(&mut self, next: &[Next]) {
        if next.is_empty() {
            return;
        }
        let room = self.terminal.width.unwrap_or(usize::MAX);
        if next.iter().all(|next| next.about.is_empty()) {
            let gap = format!("{NO_BREAK}{NO_BREAK}{NO_BREAK} ");
            let commands =
                next.iter()
                    .map(|next| match next.command.len() + "Next: ".len() <= room {
                        true => next.command.replace(' ', &NO_BREAK.to_string()),
                        false => next.command.to_string(),
                    });
            let commands = joined(commands, &gap);
            self.wrapped("", &format!("Next: {commands}"), "      ");
            return;
        }
        let described = next.iter().filter(|next| !next.about.is_empty());
        let longest = described.map(|next| columns(&next.command)).max();
        let longest = longest.unwrap_or(0);
        let beside = "Next: ".len() + longest + 2 <= room / 3 * 2;
        for (index, Next { command, about }) in next.iter().enumerate() {
            let label = if index == 0 { "Next: " } else { "      " };
            if about.is_empty() {
                self.wrapped(label, command, "      ");
                continue;
            }
            let about = Look::Dim.mark(about);
            if beside {
                let indent = " ".repeat(label.len() + longest + 2);
                self.wrapped(&format!("{label}{command:longest$}  "), &about, &indent);
            } else {
                self.wrapped(label, command, "      ");
                self.wrapped("        ", &about, "        ");
            }
        }
    }
}

//! `get`: one bare value, for a script.

use crate::args;
use crate::display;
use crate::document::{self, Depth, Detail, Document, Table, Words};
use crate::error::Error;
use crate::figure::Figure;
use crate::model::{Number, Text};
use crate::path::{self, Found, Scalar};
use crate::render::format::{Format, Options};
use crate::render::render;
use crate::rows::{Column, Rows, cell};
use crate::view::{Citations, View};
use serde::Serialize;

/// The question as it was understood.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// As the list spells it; null where the list is asked for.
    path: Option<String>,
}

/// The value that a path leads to.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Get {
    /// As the list spells it.
    path: String,
    /// What the value is, in a line.
    title: String,
    /// A number or a text.
    value: Scalar,
    /// When it was so, ISO 8601; null: undated, or true as long as the dataset.
    as_of: Option<Text>,
    /// The figure that the number belongs to; null where it is none.
    figure: Option<Figure>,
    /// Ids of sources.
    sources: Vec<Text>,
}

/// Every path that leads to a value.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Paths {
    /// In the order of what they lead to.
    paths: Vec<Path>,
}

/// A path and what it leads to.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Path {
    /// Does not change from release to release.
    path: String,
    /// What the value is, in a line.
    title: String,
}

/// The value of a path, bare unless another format is asked for.
///
/// # Errors
///
/// A path that leads to no single value.
pub fn answer(arguments: &args::Get, options: &Options) -> Result<String, Error> {
    let Some(path) = arguments.paths.first() else {
        return render("get", &Query { path: None }, &list(), options);
    };
    let found = path::resolve(path)?;
    // A script's value stays bare whatever CAREER_FORMAT says.
    match options.flag_format() {
        None | Some(Format::Table | Format::Plain) => Ok(line(&found, arguments.with_source)),
        _ => {
            let query = Query {
                path: Some(found.path.clone()),
            };
            render("get", &query, &view(found), options)
        }
    }
}

fn list() -> Paths {
    let paths = path::all().into_iter().map(|found| Path {
        title: found.value.title(),
        path: found.path,
    });
    Paths {
        paths: paths.collect(),
    }
}

/// The value in a line; with its unit, period, date and sources if they are
/// asked for, separated by tabs. What it does not have stays empty.
fn line(found: &Found, with_source: bool) -> String {
    let mut line = in_words(&found.bare).into_owned();
    if with_source {
        let value = &found.value;
        let sources: Vec<&str> = value
            .sources()
            .iter()
            .map(|source| source.as_str())
            .collect();
        let fields = [
            value.unit(),
            &value.period(),
            value.as_of().unwrap_or_default().as_str(),
            &sources.join(","),
        ];
        for field in fields {
            line.push('\t');
            line.push_str(field);
        }
    }
    line + "\n"
}

/// A value as it is, without thousands set apart.
fn in_words(bare: &Scalar) -> Words {
    match bare {
        Scalar::Number(Number(number)) => number.to_string().into(),
        Scalar::Words(words) => words.clone(),
    }
}

fn view(found: Found) -> Get {
    Get {
        title: found.value.title(),
        as_of: found.value.as_of(),
        figure: found.value.as_figure().cloned(),
        sources: found.value.sources(),
        path: found.path,
        value: found.bare,
    }
}

impl View for Get {
    fn document(&self, _depth: Depth) -> Document {
        let mut document = Document::titled(self.title.clone());
        let value = match &self.figure {
            Some(figure) if figure.value.is_some() => figure.amount().into(),
            _ => in_words(&self.value),
        };
        let mut facts = vec![
            Detail::new("Value", value).citing(self.sources.iter().copied()),
            Detail::new("Path", self.path.clone()),
        ];
        if self.figure.is_some() || self.as_of.is_some() {
            facts.push(Detail::new("Date", display::date(self.as_of)));
        }
        if let Some(figure) = &self.figure {
            facts.push(Detail::new("Kind", figure.kind()));
        }
        document.facts(facts);
        if let Some(note) = self.figure.as_ref().and_then(|figure| figure.note) {
            document.note(note);
        }
        document
    }

    fn records(&self) -> Option<Rows> {
        let columns: [Column<Get>; 5] = [
            ("path", |get| cell(&get.path)),
            ("title", |get| cell(&get.title)),
            ("value", |get| cell(&get.value)),
            ("as_of", |get| cell(get.as_of)),
            ("sources", |get| cell(&get.sources)),
        ];
        Some(Rows::new(&columns, [self]))
    }

    fn cite(&self, sources: &mut Citations) {
        sources.add(self.sources.iter().copied());
    }

    fn figures(&self) -> Vec<&Figure> {
        self.figure.iter().collect()
    }
}

impl View for Paths {
    fn document(&self, _depth: Depth) -> Document {
        let mut document = Document::titled("Paths");
        let row = |path: &Path| vec![path.path.clone().into(), path.title.clone().into()];
        document.table(Table {
            caption: "For 'career get PATH'. A figure can be asked for by its id as well.".into(),
            sources: Vec::new(),
            columns: ["Path", "Leads to"].map(document::Column::words).into(),
            rows: self.paths.iter().map(row).collect(),
        });
        document
    }

    fn records(&self) -> Option<Rows> {
        let columns: [Column<Path>; 2] = [
            ("path", |path| cell(&path.path)),
            ("title", |path| cell(&path.title)),
        ];
        Some(Rows::new(&columns, &self.paths))
    }

    /// They are named, not quoted.
    fn cite(&self, _: &mut Citations) {}
}

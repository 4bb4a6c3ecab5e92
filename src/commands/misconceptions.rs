//! `misconceptions`: claims with verdict, finding and evidence.

use crate::args;
use crate::dataset::{self, DATASET};
use crate::display::{Word, capitalized};
use crate::document::{Cited, Column, Depth, Detail, Document, Entry, Next, Table, entries};
use crate::error::{Error, quoted};
use crate::model::{Confidence, Evidence, Holding, Item, List, Misconception, Stance, Text};
use crate::rows::{Column as RowColumn, Rows, cell};
use crate::suggest::nearest;
use crate::view::{Citations, View};
use career_data::search::stem::stem;
use serde::Serialize;

/// The query as interpreted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// Ids of the claims shown; empty: all.
    misconceptions: Vec<Text>,
}

/// Claims about the occupation, and the facts.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Misconceptions {
    /// In dataset order, those of the counselling brief first.
    misconceptions: Vec<&'static Misconception>,
    /// Facts; empty if single claims are requested.
    realities: List<Item>,
}

/// The requested claims, or all of them.
///
/// # Errors
///
/// A number, word or id without a claim.
pub fn view(arguments: &args::Misconceptions) -> Result<(Query, Misconceptions), Error> {
    let Some(which) = &arguments.which else {
        let view = Misconceptions {
            misconceptions: DATASET.misconceptions.iter().collect(),
            realities: realities(),
        };
        let misconceptions = Vec::new();
        return Ok((Query { misconceptions }, view));
    };
    let found = find(which)?;
    let query = Query {
        misconceptions: found.iter().map(|claim| claim.id).collect(),
    };
    let view = Misconceptions {
        misconceptions: found,
        realities: List::default(),
    };
    Ok((query, view))
}

fn realities() -> List<Item> {
    let section = dataset::section_with(Holding::Misconceptions);
    section.map(|section| section.items).unwrap_or_default()
}

/// Finds claims by number, id, alias or a word of the claim, else of the finding.
fn find(which: &str) -> Result<Vec<&'static Misconception>, Error> {
    let claims = DATASET.misconceptions.as_slice();
    if let Ok(number) = which.parse::<usize>() {
        let claim = number.checked_sub(1).and_then(|index| claims.get(index));
        return claim.map(|claim| vec![claim]).ok_or_else(|| {
            let message = format!("no misconception {number}");
            Error::usage("unknown_misconception", message)
                .hint(format!("They are numbered from 1 to {}", claims.len()))
        });
    }
    let wanted = which.to_lowercase();
    if let Some(claim) = claims.iter().find(|claim| claim.id.as_str() == wanted) {
        return Ok(vec![claim]);
    }
    let has_alias = |claim: &Misconception| {
        let mut aliases = claim.aliases.iter();
        aliases.any(|alias| alias.eq_ignore_ascii_case(which))
    };
    // Two letters are a subject only if they are an alias: `ai`, but not `is`.
    let is_subject = wanted.len() > 2 || claims.iter().any(has_alias);
    let wanted = stem(&wanted);
    let has_word = |text: Text| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        is_subject && words.any(|word| stem(&word.to_lowercase()) == wanted)
    };
    let about = |claim: &&Misconception| has_alias(claim) || has_word(claim.claim);
    let in_finding = |claim: &&Misconception| has_word(claim.finding);
    let found = [
        claims.iter().filter(about).collect::<Vec<_>>(),
        claims.iter().filter(in_finding).collect(),
    ];
    let mut found = found.into_iter().filter(|claims| !claims.is_empty());
    found.next().ok_or_else(|| unknown(which))
}

fn unknown(which: &str) -> Error {
    let ids = DATASET.misconceptions.iter();
    let names = ids.flat_map(|claim| {
        let aliases = claim.aliases.iter().map(|alias| alias.as_str());
        aliases.chain([claim.id.as_str()])
    });
    let message = format!("no misconception about {}", quoted(which));
    Error::not_found("no_misconception", message)
        .suggestions(nearest(which, names).map(String::from))
        .hint("'career misconceptions' lists them")
}

/// The number of a claim, from 1.
fn number(claim: &Misconception) -> usize {
    let mut claims = DATASET.misconceptions.iter();
    claims
        .position(|known| known.id == claim.id)
        .map_or(0, |index| index + 1)
}

/// Counts the evidence of a stance.
fn count(claim: &Misconception, stance: Stance) -> usize {
    let evidence = claim.evidence.iter();
    evidence
        .filter(|evidence| evidence.stance == stance)
        .count()
}

/// A table of claims with verdicts and evidence counts.
#[must_use]
pub fn table(claims: &[&'static Misconception]) -> Table {
    let rows = claims.iter().map(|claim| {
        let against = count(claim, Stance::Against);
        let supporting = count(claim, Stance::For);
        vec![
            number(claim).to_string().into(),
            claim.short.unwrap_or(claim.claim).into(),
            Cited::from(capitalized(claim.verdict.word())).verdict(),
            format!("{against} : {supporting}").into(),
        ]
    });
    Table::new([
        Column::figures("").unit(""),
        Column::words("Claim"),
        Column::words("Verdict"),
        Column::figures("Against : for").unit("pieces of evidence"),
    ])
    .rows(rows)
}

/// A claim with its verdict and finding.
fn finding(claim: &'static Misconception) -> Entry {
    Entry {
        number: Some(number(claim)),
        title: format!("\"{}\"", claim.claim.as_str()).into(),
        aside: capitalized(claim.verdict.word()).into(),
        text: claim.finding.into(),
        ..Entry::default()
    }
}

/// Most pieces of evidence per stance in a digest.
const SHOWN: usize = 5;

/// A claim with its verdict, finding and evidence in short.
fn digest(claim: &'static Misconception, document: &mut Document) {
    let title = format!("{}  \"{}\"", number(claim), claim.claim.as_str());
    document.heading(2, title);
    document.paragraph(Cited::from(capitalized(claim.verdict.word())).verdict());
    document.paragraph(Cited::from(claim.finding).answer());
    let lines = [Stance::Against, Stance::For, Stance::Context].map(|stance| {
        let evidence = claim.evidence.iter();
        let of_stance = evidence.filter(move |evidence| evidence.stance == stance);
        of_stance.take(SHOWN)
    });
    let lines = lines.into_iter().flatten().map(|evidence| {
        let label = capitalized(evidence.stance.word());
        Detail::new(label, Cited::new(in_a_line(evidence), [evidence.source]))
    });
    document.facts(lines.collect());
}

/// A piece of evidence on one line, marked if weak.
fn in_a_line(evidence: &'static Evidence) -> String {
    let text = evidence.short.as_str();
    match evidence.confidence {
        Confidence::Official | Confidence::OfficialCopy => text.to_owned(),
        weak => format!("{text} ({})", weak.word()),
    }
}

impl View for Misconceptions {
    fn document(&self, depth: Depth) -> Document {
        let mut document = Document::titled(format!(
            "Misconceptions: {}",
            DATASET.occupation.title.to_lowercase()
        ));
        if depth == Depth::Full {
            for claim in &self.misconceptions {
                document.entry(entries::misconception(claim));
            }
            if !self.realities.is_empty() {
                document.heading(2, "Facts");
            }
            for reality in self.realities {
                document.entry(entries::item(reality));
            }
            return document;
        }
        match &self.misconceptions[..] {
            [claim] => {
                digest(claim, &mut document);
                document.more("All evidence, in full sentences with dates");
                document.next(["career misconceptions"]);
            }
            claims if claims.len() == DATASET.misconceptions.len() => {
                document.table(table(claims));
                document.more("All evidence, and the facts");
                document.next([
                    Next::about("career misconceptions 3", "one claim with its evidence"),
                    Next::about("career misconceptions ai", "the claims about a subject"),
                ]);
            }
            claims => {
                for claim in claims {
                    document.entry(finding(claim));
                }
                document.more("The evidence");
                document.next([format!("career misconceptions {}", number(claims[0]))]);
            }
        }
        document
    }

    /// One row per piece of evidence. The facts are in the rows of `show
    /// misconceptions`.
    fn records(&self) -> Option<Rows> {
        let pieces = self.misconceptions.iter().flat_map(|&claim| {
            let evidence = claim.evidence.into_iter();
            evidence.map(move |evidence| (claim, evidence))
        });
        Some(Rows::new::<Piece>(&COLUMNS, pieces))
    }

    fn cite(&self, sources: &mut Citations) {
        let evidence = self.misconceptions.iter().flat_map(|claim| claim.evidence);
        sources.add(evidence.map(|evidence| evidence.source));
        sources.add(self.realities.iter().flat_map(|item| item.sources).copied());
    }
}

/// A piece of evidence with its claim.
type Piece = (&'static Misconception, &'static Evidence);

/// The columns of the rows.
pub(super) const COLUMNS: [RowColumn<Piece>; 14] = [
    RowColumn::text("id", |(claim, _)| cell(claim.id)),
    RowColumn::text("claim", |(claim, _)| cell(claim.claim)),
    RowColumn::text("short", |(claim, _)| cell(claim.short)),
    RowColumn::text("aliases", |(claim, _)| cell(claim.aliases)),
    RowColumn::text("verdict", |(claim, _)| cell(claim.verdict)),
    RowColumn::text("finding", |(claim, _)| cell(claim.finding)),
    RowColumn::text("regions", |(claim, _)| cell(claim.regions)),
    RowColumn::text("stance", |(_, evidence)| cell(evidence.stance)),
    RowColumn::text("text", |(_, evidence)| cell(evidence.text)),
    RowColumn::text("evidence_short", |(_, evidence)| cell(evidence.short)),
    RowColumn::text("region", |(_, evidence)| cell(evidence.region)),
    RowColumn::date("as_of", |(_, evidence)| cell(evidence.as_of)),
    RowColumn::text("confidence", |(_, evidence)| cell(evidence.confidence)),
    RowColumn::text("source", |(_, evidence)| cell(evidence.source)),
];

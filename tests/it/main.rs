//! The integration tests: one binary, one file per subject.
//!
//! Tests that need another program are ignored with its name; `.ci/run` installs those
//! programs and runs all tests.

mod support;

mod another_dataset;
mod arguments;
mod budgets;
mod cli;
mod comparison;
mod completions;
mod contract;
mod csv_tsv;
mod errors;
mod explain;
mod generated;
mod get;
mod glossary;
mod golden;
mod handout;
mod html;
mod install;
mod man;
mod one_liners;
mod options;
mod pager;
mod pay;
mod pay_tables;
mod print;
mod properties;
mod schema;
mod screens;
mod search;
mod show;
mod streams;
mod terminal;
mod third_party;
mod transcripts;
mod vocabulary;

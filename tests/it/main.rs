//! The integration tests: one binary, a file a subject.
//!
//! A test that needs another program is ignored and says which; `.ci/run`
//! installs them all and runs the ignored tests as well.

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

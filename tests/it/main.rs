//! The integration tests: one binary, a file a subject.
//!
//! A test that needs another program is ignored and says which; `.ci/run`
//! installs them all and runs the ignored tests as well.

mod support;

mod another_dataset;
mod arguments;
mod cli;
mod comparison;
mod completions;
mod contract;
mod errors;
mod every_answer;
mod generated;
mod glossary;
mod handout;
mod html;
mod install;
mod lookup;
mod man;
mod one_liners;
mod pager;
mod pay;
mod pay_tables;
mod print;
mod properties;
mod screens;
mod search;
mod sections;
mod sources;
mod streams;
mod terminal;
mod third_party;
mod transcripts;
mod values;
mod vocabulary;

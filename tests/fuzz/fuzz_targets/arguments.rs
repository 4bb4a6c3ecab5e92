//! Arbitrary bytes as a command line, one argument per line.

#![no_main]

#[path = "../../it/properties.rs"]
mod properties;
#[path = "../../it/vocabulary.rs"]
mod vocabulary;

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::sync::LazyLock;

fuzz_target!(|line: &[u8]| {
    let words = line.split(|&byte| byte == b'\n' || byte == 0);
    let words: Vec<OsString> = words
        .map(|word| OsStr::from_bytes(word).to_owned())
        .collect();
    properties::assert_hold(&words);
});

static VOCABULARY: LazyLock<Vec<String>> = LazyLock::new(vocabulary::vocabulary);

// Every other mutation inserts a known word, to get past the first error.
fuzz_mutator!(|line: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if seed.is_multiple_of(2) {
        return fuzzer_mutate(line, size, max_size);
    }
    let seed = seed as usize / 2;
    let mut words: Vec<&[u8]> = line[..size].split(|&byte| byte == b'\n').collect();
    let known = VOCABULARY[seed % VOCABULARY.len()].as_bytes();
    let place = seed / VOCABULARY.len() % words.len();
    if seed.is_multiple_of(3) {
        words[place] = known;
    } else {
        words.insert(place + 1, known);
    }
    let words = words.join(&b'\n');
    let size = words.len().min(max_size);
    line[..size].copy_from_slice(&words[..size]);
    size
});

//! Arbitrary command lines: odd words and numbers, and known words mixed with junk.

use crate::support::{answer, assert_is_error, error, program, questions, run};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;
use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::process::Command;
use std::sync::LazyLock;

/// Prefixes that put a word into each kind of argument.
const PLACES: [&[&str]; 12] = [
    &[],
    &["--format"],
    &["--color"],
    &["--width"],
    &["show"],
    &["salary"],
    &["salary", "--region"],
    &["salary", "--year"],
    &["salary", "--per"],
    &["compare-regions", "ng"],
    &["sources"],
    &["help"],
];

#[test]
fn rejects_invalid_utf8_and_control_characters() {
    // Linux limits an argument to 128 KiB.
    let long = vec![b'x'; 130_000];
    let odd: [&[u8]; 10] = [
        b"\xff",
        b"n\xffg",
        b"",
        b" ",
        b"\x1b[31mred\x1b[0m",
        b"a\nb\rc\td\x07\x08\x7f",
        b"\xc2\x9b31m",
        b"\xe2\x80\xaeright to left",
        b"\xe2\x82\xa6\xf0\x9f\x98\x80",
        &long,
    ];
    for odd in odd {
        for place in PLACES {
            let mut command = program(&[]);
            command.args(place).arg(OsString::from_vec(odd.to_vec()));
            let shown = String::from_utf8_lossy(&odd[..odd.len().min(20)]).into_owned();
            assert_is_error(&run(&mut command), 2, &format!("{place:?} {shown:?}"));
        }
    }
}

#[test]
fn rejects_a_megabyte_of_arguments() {
    let mut command = program(&["compare-regions"]);
    command.args(vec!["x".repeat(100_000); 10]);
    assert_is_error(&run(&mut command), 2, "a megabyte");
    let mut command = program(&["show"]);
    command.args(vec!["duties"; 20_000]).arg("--plain");
    assert_eq!(run(&mut command).stdout, answer("show duties --plain"));
}

#[test]
fn ignores_the_name_of_the_binary() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = folder.path().join("salary");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_career"), &other).expect("a link");
    let help = run(Command::new(&other).arg("--help"));
    assert_eq!(help.stdout, answer("--help"));
    let version = run(Command::new(&other).arg("--version"));
    assert_eq!(version.stdout, answer("--version"));
}

#[test]
fn rejects_out_of_range_numbers() {
    for (line, numbers) in [
        ("salary us --at ", "1e308 1e13 1e-320 NaN inf 0"),
        (
            "salary us --in ngn --rate NGN=",
            "1e308 1e10 1e-320 NaN inf 0",
        ),
        ("compare ng us --in usd --rate NGN=", "1e-308 1e-7 -1"),
    ] {
        for number in numbers.split(' ') {
            error(&format!("{line}{number}"), 2);
        }
    }
    // Large plausible numbers are accepted.
    answer("salary --region us --at 1e12");
    answer("salary --region us --in ngn --rate NGN=1e9");
    answer("salary --region ng --in usd --rate NGN=1e-6");
}

static VOCABULARY: LazyLock<Vec<String>> = LazyLock::new(crate::vocabulary::vocabulary);

/// Valid lines besides those of the contract.
const MORE: [&str; 5] = [
    "salary --level entry",
    "get salary.us.median --with-source",
    "schema salary",
    "completions bash --install --dry-run",
    "man career-salary",
];

/// Output options.
const LOOKS: &str = "--json --plain --format=json --format=csv -ftsv -f=markdown -qfhtml -q \
    --full --color=always --color=never --width=1 --width=0 --width=18446744073709551615 \
    --format=table --no-pager";

/// Junk words.
fn junk() -> impl Strategy<Value = OsString> {
    let words = |words: &'static str| words.split('|').collect::<Vec<&str>>();
    let look_alikes = words(
        "\u{441}areer\u{2010}s\u{430}lary|ng\u{200b}|\u{202e}us|sa\u{308}lary|\u{ff0d}\u{ff0d}json|\u{212a}|\u{130}|\u{fb01}",
    );
    let escapes = words("\u{1b}[31m|\u{1b}]0;title\u{7}|a\nb|\r|\t|\u{9b}2J|\u{7f}");
    let signs = words("| |-|--|---|=|--=|,|,,|.|..|%s|$(x)|*|~");
    let numbers = words(
        "NaN|inf|-0|1e308|1e-320|65536|99999999999999999999|NGN=0|USD=1e9|NGN=1e-6,USD=1e9|=|AAA=1",
    );
    let text = prop_oneof![
        select(look_alikes),
        select(escapes),
        select(signs),
        select(numbers),
    ];
    prop_oneof![
        4 => text.prop_map(OsString::from),
        2 => any::<String>().prop_map(OsString::from),
        1 => prop::collection::vec(1_u8.., 0..30).prop_map(OsString::from_vec),
        1 => (any::<char>(), 100..20_000_usize).prop_map(|(c, times)| c.to_string().repeat(times).into()),
    ]
}

/// A known word, possibly mutated.
fn known() -> impl Strategy<Value = OsString> {
    let word = any::<Index>().prop_map(|index| index.get(&VOCABULARY).clone());
    let changed = (word.clone(), any::<Index>(), any::<char>()).prop_map(|(word, place, new)| {
        let mut letters: Vec<char> = word.chars().collect();
        letters[place.index(word.len())] = new;
        letters.into_iter().collect()
    });
    let joined =
        (word.clone(), "[=, ./]", word.clone()).prop_map(|(one, sign, other)| one + &sign + &other);
    let shouted = word.clone().prop_map(|word| word.to_uppercase());
    prop_oneof![5 => word, 1 => changed, 1 => joined, 1 => shouted].prop_map(OsString::from)
}

/// A line with up to three words replaced or inserted.
fn lines() -> impl Strategy<Value = Vec<OsString>> {
    let line = select(questions().chain(MORE).collect::<Vec<&str>>());
    let looks: Vec<&str> = LOOKS.split_whitespace().collect();
    let look = prop::option::weighted(0.7, select(looks));
    let changes = prop::collection::vec((any::<Index>(), any::<bool>(), word()), 0..4);
    (line, look, changes).prop_map(|(line, look, changes)| {
        let words = line.split_whitespace().chain(look);
        let mut words: Vec<OsString> = words.map(OsString::from).collect();
        for (place, instead, word) in changes {
            let place = place.index(words.len() + 1);
            if instead && place < words.len() {
                words[place] = word;
            } else {
                words.insert(place, word);
            }
        }
        words
    })
}

fn word() -> impl Strategy<Value = OsString> {
    prop_oneof![2 => known(), 1 => junk()]
}

/// A fixed seed, so that failures are reproducible; the fuzzer explores.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(29_2072),
        ..ProptestConfig::with_cases(cases)
    }
}

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn mutated_lines_succeed_or_fail_cleanly(words in lines()) {
        crate::properties::assert_hold(&words);
    }

    #[test]
    fn random_lines_succeed_or_fail_cleanly(words in prop::collection::vec(word(), 0..8)) {
        crate::properties::assert_hold(&words);
    }
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn program_and_library_agree(words in lines()) {
        // Arguments contain no NUL and at most 128 KiB.
        prop_assume!(words.iter().all(|word| !word.as_bytes().contains(&0) && word.len() < 130_000));
        let folder = tempfile::tempdir().expect("a folder");
        let run_once = || {
            let mut command = program(&[]);
            command.args(&words).env("HOME", folder.path()).current_dir(folder.path());
            run(&mut command)
        };
        let first = run_once();
        prop_assert_eq!(&first, &run_once());
        match first.status {
            Some(0) => prop_assert_eq!(&*first.stderr, ""),
            Some(status @ (1 | 2)) => assert_is_error(&first, status, &format!("{words:?}")),
            status => prop_assert!(false, "{:?}: {:?}", status, first),
        }
        let arguments: Vec<OsString> = std::iter::once("career".into()).chain(words.iter().cloned()).collect();
        if first.status != Some(0) {
            let in_json = career::cli::wants_json(&arguments);
            prop_assert_eq!(first.stderr.starts_with("{\"error\":"), in_json);
        }
    }
}

#[test]
fn rejects_a_megabyte_word_in_every_position() {
    // Longer than the system allows, so use the library.
    let more: [(&[&str], &str); 9] = [
        (&["search"], "records "),
        (&["explain"], "median "),
        (&["get"], "salary."),
        (&["get", "--list"], "-"),
        (&["man"], "career-"),
        (&["show", "--for"], "\u{1b}[\u{20a6}"),
        (&["salary", "--region"], "ng,"),
        (&["salary", "--in", "usd", "--rate"], "NGN=1,"),
        (&["salary", "--region", "us", "--at"], "9"),
    ];
    for (place, word) in PLACES.map(|place| (place, "x")).into_iter().chain(more) {
        let long = word.repeat(1_000_000 / word.len());
        let words = ["career"].iter().chain(place).copied().chain([&*long]);
        match career::answer(&words.map(OsString::from).collect::<Vec<_>>()) {
            // A repeated word is the word, and a repeated region the region.
            Ok(_) => assert!(["search", "salary"].contains(&place[0]), "{place:?}"),
            Err(failure) => crate::properties::assert_is_failure(&failure),
        }
    }
}

#[test]
fn no_arguments_print_the_card() {
    let card = career::answer(&["career".into()]).map_err(|failure| failure.line());
    let bare = career::answer(&[]).map_err(|failure| failure.line());
    assert_eq!(bare, card);
}

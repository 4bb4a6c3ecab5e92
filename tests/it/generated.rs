//! The generated manual pages in the repository are up to date.

use career::commands::man;
use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

/// Compares a directory with expected files by name; writes them if `CAREER_WRITE` is
/// set.
fn check(folder: &str, wanted: &BTreeMap<String, String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    if env::var_os("CAREER_WRITE").is_some() {
        write(&folder, wanted);
        return;
    }
    let found = files(&folder);
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    let folder = folder.display();
    assert_eq!(names(&found), names(wanted), "{folder}: run .ci/regenerate");
    for (name, text) in wanted {
        let is_same = found[name] == *text;
        assert!(is_same, "{folder}/{name} is stale: run .ci/regenerate");
    }
}

fn write(folder: &Path, wanted: &BTreeMap<String, String>) {
    fs::create_dir_all(folder).expect("the folder can be made");
    for name in files(folder)
        .keys()
        .filter(|name| !wanted.contains_key(*name))
    {
        fs::remove_file(folder.join(name)).expect("a stale file can be removed");
    }
    for (name, text) in wanted {
        fs::write(folder.join(name), text).expect("a file can be written");
    }
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    entries
        .map(|entry| {
            let entry = entry.expect("the folder can be read");
            let name = entry.file_name().into_string().expect("ASCII names");
            let text = fs::read_to_string(entry.path()).expect("the file can be read");
            (name, text)
        })
        .collect()
}

#[test]
fn manual_pages_are_up_to_date() {
    let pages = man::pages().expect("the pages can be written");
    let pages = pages
        .into_iter()
        .map(|page| (page.file_name(), page.source()));
    check("man", &pages.collect());
}

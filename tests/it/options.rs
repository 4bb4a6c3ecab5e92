//! Every option of every command takes effect or is rejected. `pay.rs` covers options
//! about pay.

use crate::support::{ANSWERS, answer, career, run};
use career::args;

/// A value for an option.
fn value(option: &str) -> &'static str {
    match option {
        "for" => "ke",
        "region" => "gh",
        "place" => "ibadan",
        "award" => "degree",
        other => panic!("no value to try '--{other}' with"),
    }
}

#[test]
fn every_option_changes_something_or_is_refused() {
    let definition = args::definition();
    let commands = definition.get_subcommands();
    for command in commands.filter(|it| !["salary", "compare-regions"].contains(&it.get_name())) {
        let name = command.get_name();
        let lines = ANSWERS.iter().flat_map(|(_, lines)| *lines);
        let lines: Vec<&str> = lines
            .copied()
            .filter(|line| line.split(' ').next() == Some(name))
            .collect();
        for argument in command.get_arguments().filter(|it| !it.is_global_set()) {
            let Some(option) = argument.get_long().filter(|option| *option != "help") else {
                continue;
            };
            let value = match argument.get_action().takes_values() {
                true => value(option),
                false => "",
            };
            for line in lines.iter().filter(|line| !line.contains(option)) {
                let before = answer(&format!("{line} --json"));
                let bare = run(&mut career(line)).stdout;
                let line = format!("{line} --{option} {value}");
                let after = run(&mut career(&format!("{line} --json")));
                let is_other = after.status != Some(0) || after.stdout != before;
                let has_effect = is_other || run(&mut career(&line)).stdout != bare;
                assert!(has_effect, "career {line}");
            }
        }
    }
}

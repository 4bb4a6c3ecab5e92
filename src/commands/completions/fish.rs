//! Completions for fish.

use super::{Choice, LEADS_TO, PATHS, Spec, list_name};
use crate::cli::outline::{Argument, Takes};

/// Finds the command on the line: the first word that is no option and no
/// option's value.
const START: &str = r"function __career_is
    set -l words (commandline -opc)
    set -l skip no
    for word in $words[2..]
        if test $skip = yes
            set skip no
            continue
        end
        switch $word
            case VALUE_FLAGS
                set skip yes
            case '-*'
            case '*'
                contains -- $word $argv
                return
        end
    end
    test -z $argv[1]
end

function __career_path
    PATHS | string replace --filter 'LEADS_TO' \t
end

complete -c career -f
";

/// The script.
pub fn script(spec: &Spec) -> String {
    let mut script = String::new();
    for (name, values) in spec.lists() {
        script += &format!("function __career_{name}\n    printf '%s\\t%s\\n'");
        for value in values {
            script += &format!(
                " \\\n        {} {}",
                quoted(&value.name),
                quoted(&value.help)
            );
        }
        script += "\nend\n\n";
    }
    let value_flags: Vec<String> = spec.value_flags().into_iter().collect();
    script += &START
        .replace("VALUE_FLAGS", &value_flags.join(" "))
        .replace("PATHS", PATHS)
        .replace("LEADS_TO", LEADS_TO);
    for option in &spec.common {
        script += &format!("complete -c career{}\n", self::option(option));
    }
    for command in &spec.commands {
        let condition = format!("complete -c career -n \"__career_is '{}'\"", command.name);
        for operand in command.operands() {
            let choice = operand.value.as_ref().and_then(choice);
            script += &choice.map_or(String::new(), |choice| format!("{condition} -k{choice}\n"));
        }
        for option in command.options() {
            script += &format!("{condition}{}\n", self::option(option));
        }
    }
    script
}

fn option(option: &Argument) -> String {
    let mut flags = String::new();
    if let Some(short) = option.short {
        flags += &format!(" -s {short}");
    }
    if let Some(long) = &option.long {
        flags += &format!(" -l {long}");
    }
    if let Some(takes) = &option.value {
        flags += " -x";
        flags += &choice(takes).map_or(String::new(), |choice| format!(" -k{choice}"));
    }
    flags + " -d " + &quoted(&option.help)
}

fn choice(takes: &Takes) -> Option<String> {
    let name = list_name(takes);
    match takes.choice {
        Choice::List(_) if takes.several => {
            Some(format!(" -a '(__fish_complete_list , __career_{name})'"))
        }
        Choice::List(_) | Choice::Paths => Some(format!(" -a '(__career_{name})'")),
        Choice::Folders => Some(" -a '(__fish_complete_directories)'".to_owned()),
        Choice::Free => None,
    }
}

fn quoted(text: &str) -> String {
    super::quoted(&text.replace('\\', r"\\"), r"\'")
}

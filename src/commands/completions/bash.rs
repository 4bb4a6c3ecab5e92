//! Completions for bash, which knows no descriptions.

use super::{Choice, LEADS_TO, PATHS, Spec, list_name};
use crate::args::values::Value;
use crate::cli::outline::Command;

/// What stands before the lists: which command and which option the cursor is in.
const START: &str = r"_career() {
    local IFS=$' \t\n' command= skip= several= words= prefix= word i
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    # Where '=' divides words, '--format=json' comes in three.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = ]]; then
            skip=1
        elif [[ $skip ]]; then
            skip=
        else
            case $word in
                VALUE_FLAGS) skip=1 ;;
                -*) ;;
                *) command=$word; break ;;
            esac
        fi
    done
";

const END: &str = r#"    if [[ $several && $current == *,* ]]; then
        prefix=${current%,*},
        current=${current##*,}
    fi
    COMPREPLY=($(compgen -P "$prefix" -W "$words" -- "$current"))
}

complete -o nosort -F _career career 2>/dev/null || complete -F _career career
"#;

/// The script.
pub fn script(spec: &Spec) -> String {
    let mut script = String::from("_career_values() {\n    case $1 in\n");
    for (name, values) in spec.lists() {
        script += &format!("        {name}) words='{}' ;;\n", names(values));
    }
    script += &format!("        path) words=$({PATHS} | sed -n 's/{LEADS_TO}.*//p') ;;\n");
    script += "    esac\n}\n\n";

    let value_flags: Vec<String> = spec.value_flags().into_iter().collect();
    script += &START.replace("VALUE_FLAGS", &value_flags.join(" | "));

    script += "    case $command:$previous in\n";
    for (command, flags, takes) in spec.valued() {
        let command = command.unwrap_or("*");
        let flags: Vec<String> = flags
            .iter()
            .map(|flag| format!("{command}:{flag}"))
            .collect();
        let several = if takes.several { "; several=1" } else { "" };
        let action = match takes.choice {
            Choice::List(_) | Choice::Paths => format!("_career_values {}{several}", list_name(takes)),
            Choice::Folders => {
                "COMPREPLY=($(compgen -d -- \"$current\")); compopt -o filenames 2>/dev/null; return".to_owned()
            }
            Choice::Free => "return".to_owned(),
        };
        script += &format!("        {}) {action} ;;\n", flags.join(" | "));
    }
    script += "        *)\n            case $command in\n";
    for command in &spec.commands {
        let name = if command.name.is_empty() {
            "''"
        } else {
            &command.name
        };
        script += &format!("                {name}) {} ;;\n", of_command(command, spec));
    }
    script += "            esac\n            ;;\n    esac\n";
    script + END
}

/// What a command may be given: operands, and options where one is begun or
/// where there is nothing else to offer.
fn of_command(command: &Command, spec: &Spec) -> String {
    let options = command.options().chain(&spec.common);
    let options: Vec<String> = options
        .filter_map(|option| Some(format!("--{}", option.long.as_ref()?)))
        .collect();
    let options = format!("words='{}'", options.join(" "));
    let takes = command
        .operands()
        .find_map(|operand| operand.value.as_ref());
    match takes {
        Some(takes) if matches!(takes.choice, Choice::List(_) | Choice::Paths) => format!(
            "if [[ $current == -* ]]; then {options}; else _career_values {}; fi",
            list_name(takes)
        ),
        _ => options,
    }
}

fn names(values: &[Value]) -> String {
    let names: Vec<&str> = values.iter().map(|value| &*value.name).collect();
    names.join(" ")
}

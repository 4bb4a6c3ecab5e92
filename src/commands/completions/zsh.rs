//! Completions for zsh.

use super::{Choice, LEADS_TO, PATHS, Spec, flags, list_name};
use crate::cli::outline::{Argument, Command, Takes};

const OF_PATHS: &str = r#"_career_path() {
    local -a values
    values=(${(f)"$(PATHS | sed -n 's/LEADS_TO/:/p')"})
    _describe -V -t paths path values "$@"
}

"#;

const END: &str = r#"if [ "$funcstack[1]" = _career ]; then
    _career "$@"
else
    compdef _career career
fi
"#;

/// The script.
pub fn script(spec: &Spec) -> String {
    let mut script = String::from("#compdef career\n");
    for (name, values) in spec.lists() {
        script += &format!("_career_{name}() {{\n    local -a values\n    values=(\n");
        for value in values {
            let line = format!("{}:{}", colons(&value.name), value.help);
            script += &format!("        {}\n", quoted(&line));
        }
        script += &format!("    )\n    _describe -V -t {name} {name} values \"$@\"\n}}\n\n");
    }
    script += &OF_PATHS
        .replace("PATHS", PATHS)
        .replace("LEADS_TO", LEADS_TO);

    script += "_career() {\n    local curcontext=$curcontext state line ret=1\n    typeset -A opt_args\n    local -a common\n    common=(\n";
    for spec in spec.common.iter().flat_map(option) {
        script += &format!("        {spec}\n");
    }
    script += "    )\n";
    for command in &spec.commands {
        if command.name.is_empty() {
            script += "    _arguments -C -s -S $common \\\n";
            for spec in command.options().flat_map(option) {
                script += &format!("        {spec} \\\n");
            }
            script += "        '1:command:_career_subcommand' '*:: :->operands' && ret=0\n";
            script += "    [[ $state == operands ]] || return ret\n";
            script += "    curcontext=\"${curcontext%:*}:career-$line[1]\"\n    case $line[1] in\n";
        } else {
            script += &format!("        {})\n", command.name);
            script += &of_command(command);
        }
    }
    script += "    esac\n    return ret\n}\n\n";
    script + END
}

fn of_command(command: &Command) -> String {
    let mut lines = String::from("            _arguments -s -S $common");
    for spec in command.options().flat_map(option) {
        lines += &format!(" \\\n                {spec}");
    }
    for operand in command.operands() {
        let Some(takes) = &operand.value else {
            continue;
        };
        let position = if operand.repeats { "*:" } else { "1::" };
        let name = list_name(takes);
        lines += &format!(
            " \\\n                {}",
            quoted(&format!("{position}{name}:{}", action(takes)))
        );
    }
    lines + " && ret=0\n            ;;\n"
}

/// An option as `_arguments` takes it, once for each way to write it.
fn option(option: &Argument) -> Vec<String> {
    let flags = flags(option);
    let excluded = option.excludes.iter().map(|long| format!("--{long}"));
    let excluded: Vec<String> = flags.iter().cloned().chain(excluded).collect();
    let before = match option.repeats {
        true => "*".to_owned(),
        false => format!("({})", excluded.join(" ")),
    };
    let of_flag = |flag: &String| {
        let help = brackets(&option.help);
        let spec = match &option.value {
            None => format!("{before}{flag}[{help}]"),
            Some(takes) => {
                let joined = if flag.starts_with("--") { "=" } else { "+" };
                let name = colons(&list_name(takes));
                format!("{before}{flag}{joined}[{help}]:{name}:{}", action(takes))
            }
        };
        quoted(&spec)
    };
    flags.iter().map(of_flag).collect()
}

fn action(takes: &Takes) -> String {
    match takes.choice {
        Choice::List(_) if takes.several => format!("_sequence _career_{}", list_name(takes)),
        Choice::List(_) | Choice::Paths => format!("_career_{}", list_name(takes)),
        Choice::Folders => "_files -/".to_owned(),
        Choice::Free => " ".to_owned(),
    }
}

fn quoted(text: &str) -> String {
    super::quoted(text, r"'\''")
}

fn colons(text: &str) -> String {
    text.replace(':', r"\:")
}

fn brackets(text: &str) -> String {
    colons(text).replace('[', r"\[").replace(']', r"\]")
}

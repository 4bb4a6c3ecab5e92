//! Completions for Nushell, which takes them from declarations of commands.
//!
//! It refuses whatever is not declared, so no operand is declared as required
//! and none as more than text: the program itself says better what is wrong.

use super::{Choice, LEADS_TO, Spec, list_name};
use crate::cli::outline::{Argument, Command, Takes};

const OF_PATHS: &str = r#"  def "nu-complete career path" [] {
    ^career get --list --plain | lines | parse "{value}LEADS_TO{description}"
  }

"#;

/// The script.
pub fn script(spec: &Spec) -> String {
    let mut script = String::from("module completions {\n");
    for (name, values) in spec.lists() {
        script += &format!(
            "  def \"nu-complete career {name}\" [] {{\n    {{\n      options: {{ sort: false }}\n      completions: [\n"
        );
        for value in values {
            script += &format!(
                "        {{ value: {} description: {} }}\n",
                quoted(&value.name),
                quoted(&value.help)
            );
        }
        script += "      ]\n    }\n  }\n\n";
    }
    script += &OF_PATHS.replace("LEADS_TO", LEADS_TO);
    let declarations: Vec<String> = spec
        .commands
        .iter()
        .map(|command| declaration(command, spec))
        .collect();
    script + &declarations.join("\n") + "}\n\nexport use completions *\n"
}

fn declaration(command: &Command, spec: &Spec) -> String {
    let mut lines = String::new();
    if !command.about.is_empty() {
        lines += &format!("  # {}\n", command.about);
    }
    let name = format!("career {}", command.name);
    lines += &format!("  export extern {} [\n", quoted(name.trim_end()));
    for operand in command.operands() {
        let Some(takes) = &operand.value else {
            continue;
        };
        let name = list_name(takes);
        // The word after the program may be no command: then it says so itself.
        let is_rest = operand.repeats || command.name.is_empty();
        let parameter = match is_rest {
            true => format!("...{name}"),
            false => format!("{name}?"),
        };
        lines += &format!("    {parameter}: {}  # {}\n", kind(takes), operand.help);
    }
    for option in command.options().chain(&spec.common) {
        lines += &self::option(option);
    }
    lines + "  ]\n"
}

fn option(option: &Argument) -> String {
    let long = option.long.as_deref().unwrap_or_default();
    let short = option
        .short
        .map_or(String::new(), |short| format!("(-{short})"));
    let kind = option
        .value
        .as_ref()
        .map(|takes| format!(": {}", kind(takes)));
    format!(
        "    --{long}{short}{}  # {}\n",
        kind.unwrap_or_default(),
        option.help
    )
}

fn kind(takes: &Takes) -> String {
    match takes.choice {
        Choice::List(_) | Choice::Paths => {
            format!("string@\"nu-complete career {}\"", list_name(takes))
        }
        Choice::Folders => "path".to_owned(),
        Choice::Free => "string".to_owned(),
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

//! Completions for `PowerShell`.

use super::{Spec, flags, looked_up};
use crate::cli::outline::Argument;

const START: &str = r"Register-ArgumentCompleter -Native -CommandName 'career' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $values = @{
";

const END: &str = r"
    function offer($pairs, $prefix, $current) {
        foreach ($pair in $pairs) {
            if ($pair[0].StartsWith($current, 'OrdinalIgnoreCase')) {
                [System.Management.Automation.CompletionResult]::new(
                    $prefix + $pair[0], $pair[0], 'ParameterValue', $pair[1])
            }
        }
    }

    $command = ''
    $list = ''
    $words = $commandAst.CommandElements | Select-Object -Skip 1
    foreach ($element in $words) {
        if ($element.Extent.EndOffset -ge $cursorPosition) { break }
        $word = $element.Extent.Text
        if ($list) {
            $list = ''
        } elseif ($takes[$command].Contains($word)) {
            $list = $takes[$command][$word]
        } elseif ($takes['common'].Contains($word)) {
            $list = $takes['common'][$word]
        } elseif (-not $command -and $takes.Contains($word)) {
            $command = $word
        }
    }
    if ($list -eq 'folder') {
        return $null
    } elseif ($list) {
        if ($values.Contains($list)) {
            $prefix = ''
            $current = $wordToComplete
            $comma = $current.LastIndexOf(',')
            if ($several -contains $list -and $comma -ge 0) {
                $prefix = $current.Substring(0, $comma + 1)
                $current = $current.Substring($comma + 1)
            }
            offer $values[$list] $prefix $current
        }
    } elseif ($operands.Contains($command) -and -not $wordToComplete.StartsWith('-')) {
        offer $values[$operands[$command]] '' $wordToComplete
    } else {
        offer ($options[$command] + $options['common']) '' $wordToComplete
    }
}
";

/// The script.
pub fn script(spec: &Spec) -> String {
    let mut script = String::from(START);
    for (name, values) in spec.lists() {
        let pairs = values.iter().map(|value| pair(&value.name, &value.help));
        script += &list(&name, pairs);
    }
    script += "    }\n    # Lists whose values may be joined by commas.\n";
    let several: Vec<String> = spec.several().iter().map(|list| quoted(list)).collect();
    script += &format!("    $several = @({})\n", several.join(", "));
    script += "    # What each command takes in the place of an operand.\n    $operands = @{\n";
    for (command, list) in spec.operands() {
        script += &format!("        {} = '{list}'\n", quoted(command));
    }
    script += "    }\n    # What the value of each option is chosen from.\n    $takes = @{\n";
    for (command, options) in spec.options() {
        let entries: Vec<String> = options.into_iter().flat_map(valued).collect();
        script += &format!(
            "        {} = @{{ {} }}\n",
            quoted(command),
            entries.join("; ")
        );
    }
    script += "    }\n    $options = @{\n";
    for (command, options) in spec.options() {
        script += &list(command, options.into_iter().map(described));
    }
    script + "    }\n" + END
}

/// An option that takes a value, by each way to write it.
fn valued(option: &Argument) -> Vec<String> {
    let Some(takes) = &option.value else {
        return Vec::new();
    };
    let list = looked_up(takes);
    let flags = flags(option).into_iter();
    flags.map(|flag| format!("'{flag}' = '{list}'")).collect()
}

fn described(option: &Argument) -> String {
    let long = option.long.as_deref().unwrap_or_default();
    pair(&format!("--{long}"), &option.help)
}

/// A value with what it is. A tool tip cannot be empty.
fn pair(name: &str, help: &str) -> String {
    let help = if help.is_empty() { name } else { help };
    format!("            , @({}, {})\n", quoted(name), quoted(help))
}

fn list(name: &str, pairs: impl Iterator<Item = String>) -> String {
    let pairs: String = pairs.collect();
    format!("        {} = @(\n{pairs}        )\n", quoted(name))
}

fn quoted(text: &str) -> String {
    super::quoted(text, "''")
}

//! Completions for Elvish.

use super::{Spec, flags, looked_up};
use crate::cli::outline::Argument;
use std::fmt::Display;

const END: &str = r"
fn offer {|list current|
  var prefix = ''
  if (and (has-key $several $list) (str:contains $current ,)) {
    set prefix = $current[0..(+ 1 (str:last-index $current ,))]
  }
  for pair $values[$list] {
    edit:complex-candidate $prefix$pair[0] &display=$pair[0]'  '$pair[1]
  }
}

set edit:completion:arg-completer[career] = {|@words|
  var command = ''
  var list = ''
  for word $words[1..-1] {
    if (not-eq $list '') {
      set list = ''
    } elif (has-key $takes[$command] $word) {
      set list = $takes[$command][$word]
    } elif (has-key $takes[common] $word) {
      set list = $takes[common][$word]
    } elif (and (eq $command '') (has-key $takes $word)) {
      set command = $word
    }
  }
  var current = $words[-1]
  if (has-key $values $list) {
    offer $list $current
  } elif (eq $list folder) {
    edit:complete-filename $current
  } elif (not-eq $list '') {
    nop
  } elif (and (has-key $operands $command) (not (str:has-prefix $current -))) {
    offer $operands[$command] $current
  } else {
    for pair [(all $options[$command]) (all $options[common])] {
      edit:complex-candidate $pair[0] &display=$pair[0]'  '$pair[1]
    }
  }
}
";

/// The script.
pub fn script(spec: &Spec) -> String {
    let mut script = String::from("use str\n\nvar values = [\n");
    for (name, values) in spec.lists() {
        let pairs = values.iter().map(|value| pair(&value.name, &value.help));
        script += &list(name, pairs);
    }
    script += "]\n\n# Lists whose values may be joined by commas.\nvar several = [";
    for list in spec.several() {
        script += &format!(" &{list}=$true");
    }
    script += " ]\n\n# What each command takes in the place of an operand.\nvar operands = [\n";
    for (command, list) in spec.operands() {
        script += &format!("  &{}={list}\n", quoted(command));
    }
    script += "]\n\n# What the value of each option is chosen from.\nvar takes = [\n";
    for (command, options) in spec.options() {
        let entries: Vec<String> = options.into_iter().flat_map(valued).collect();
        let entries = match entries.is_empty() {
            true => "&".to_owned(),
            false => entries.join(" "),
        };
        script += &format!("  &{}=[{entries}]\n", quoted(command));
    }
    script += "]\n\nvar options = [\n";
    for (command, options) in spec.options() {
        script += &list(quoted(command), options.into_iter().map(described));
    }
    script + "]\n" + END
}

/// An option that takes a value, by each way to write it.
fn valued(option: &Argument) -> Vec<String> {
    let Some(takes) = &option.value else {
        return Vec::new();
    };
    let list = looked_up(takes);
    let flags = flags(option).into_iter();
    flags.map(|flag| format!("&{flag}={list}")).collect()
}

fn described(option: &Argument) -> String {
    let long = option.long.as_deref().unwrap_or_default();
    pair(&format!("--{long}"), &option.help)
}

fn pair(name: &str, help: &str) -> String {
    format!("    [{} {}]\n", quoted(name), quoted(help))
}

fn list(name: impl Display, pairs: impl Iterator<Item = String>) -> String {
    format!("  &{name}=[\n{}  ]\n", pairs.collect::<String>())
}

fn quoted(text: &str) -> String {
    super::quoted(text, "''")
}

//! Figures of a region have value, currency and period.

use crate::Data;

const FILE: &str = "regions/zz.toml";

/// Breaks a figure and expects a problem at its id.
fn fails(from: &str, to: &str, id: &str, reason: &str) {
    let at = format!("id = \"{id}\"");
    Data::copy()
        .replace(FILE, from, to)
        .fails(FILE, &at, reason);
}

#[test]
fn money_has_a_currency() {
    let reason = "'minimum-wage' needs a currency if it is money, and only then";
    fails(
        "value = 10\ncurrency = \"XTS\"",
        "value = 10",
        "minimum-wage",
        reason,
    );
    let reason = "'bakers' needs a currency if it is money, and only then";
    fails(
        "value = 227\n",
        "value = 227\ncurrency = \"XTS\"\n",
        "bakers",
        reason,
    );
}

#[test]
fn currencies_are_codes_of_iso_4217() {
    for code in ["Euro", "eur", "EU"] {
        let currency = format!("currency = \"{code}\"");
        let reason = format!("'{code}' is not an ISO 4217 currency code");
        Data::copy()
            .replace(FILE, "currency = \"XTS\"", &currency)
            .fails(FILE, &currency, &reason);
    }
}

#[test]
fn pay_has_a_period() {
    let reason = "'minimum-wage' is pay and needs a period";
    fails("period = \"hour\"\n", "", "minimum-wage", reason);
}

#[test]
fn a_range_has_two_ends_in_order() {
    let reason = "'pay-range' needs a value, or for a range low and high in order";
    for to in ["", "high = 150\n", "high = 3000\nvalue = 2000\n"] {
        fails("high = 3000\n", to, "pay-range", reason);
    }
    fails(
        "low = 1500\nhigh = 3000\n",
        "value = 2000\n",
        "pay-range",
        reason,
    );
}

#[test]
fn a_figure_has_a_value() {
    let reason = "'minimum-wage' needs a value, or for a range low and high in order";
    fails("value = 10\n", "", "minimum-wage", reason);
}

#[test]
fn the_occupation_of_a_figure_is_a_code() {
    let to = "value = 227\noccupation = \"isco-99\"\n";
    fails(
        "value = 227\n",
        to,
        "bakers",
        "unknown occupation 'isco-99'",
    );
}

#[test]
fn one_minimum_wage_is_in_force() {
    let role = "id = \"bakers\"\nrole = \"minimum_wage\"\n";
    fails(
        "id = \"bakers\"\n",
        role,
        "bakers",
        "'bakers' is not a minimum wage",
    );
    let data = Data::copy();
    let text = data.text(FILE);
    let start = text.find("[[figures]]").expect("a figure");
    let end = start + text[start + 1..].find("[[figures]]").expect("another") + 1;
    let second = text[start..end].replace("\"minimum-wage\"", "\"minimum-wage-2026\"");
    data.append(FILE, &second).fails(
        FILE,
        "id = \"minimum-wage-2026\"",
        "'minimum-wage-2026' is a second minimum wage in force",
    );
}

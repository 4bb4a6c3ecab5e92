//! A figure has its value, its currency and its period, or it is no figure.

use crate::Data;

#[test]
fn an_amount_without_a_currency() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "value = 13.50\ncurrency = \"EUR\"\n",
            "value = 13.50\n",
        )
        .fails_with(&[(
            "regions/ie.toml",
            "id = \"minimum-wage\"",
            "'minimum-wage' needs a currency if it is money, and only then",
        )]);
}

#[test]
fn a_count_with_a_currency() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "value = 227\n",
            "value = 227\ncurrency = \"EUR\"\n",
        )
        .fails_with(&[(
            "regions/ie.toml",
            "id = \"coders-2010\"",
            "'coders-2010' needs a currency if it is money, and only then",
        )]);
}

#[test]
fn a_currency_that_is_none() {
    for code in ["Euro", "eur", "EU"] {
        let currency = format!("currency = \"{code}\"");
        let reason = format!("'{code}' is not an ISO 4217 currency code");
        Data::copy()
            .replace("regions/ie.toml", "currency = \"EUR\"", &currency)
            .fails_with(&[("regions/ie.toml", &currency, &reason)]);
    }
}

#[test]
fn pay_without_a_period() {
    Data::copy()
        .replace("regions/ie.toml", "period = \"hour\"\n", "")
        .fails_with(&[(
            "regions/ie.toml",
            "id = \"minimum-wage\"",
            "'minimum-wage' is pay and needs a period",
        )]);
}

#[test]
fn a_range_without_its_ends() {
    let reason = "'brief-average' needs a value, or for a range low and high in order";
    let expected = [("regions/ng.toml", "id = \"brief-average\"", reason)];
    Data::copy()
        .replace("regions/ng.toml", "high = 150000\n", "")
        .fails_with(&expected);
    Data::copy()
        .replace("regions/ng.toml", "high = 150000\n", "high = 15000\n")
        .fails_with(&expected);
    Data::copy()
        .replace(
            "regions/ng.toml",
            "high = 150000\n",
            "high = 150000\nvalue = 125000\n",
        )
        .fails_with(&expected);
    Data::copy()
        .replace(
            "regions/ng.toml",
            "low = 100000\nhigh = 150000\n",
            "value = 125000\n",
        )
        .fails_with(&expected);
}

#[test]
fn a_figure_without_its_value() {
    Data::copy()
        .replace("regions/ie.toml", "value = 13.50\n", "")
        .fails_with(&[(
            "regions/ie.toml",
            "id = \"minimum-wage\"",
            "'minimum-wage' needs a value, or for a range low and high in order",
        )]);
}

#[test]
fn a_figure_of_an_occupation_that_is_not_there() {
    Data::copy()
        .replace(
            "regions/ie.toml",
            "value = 227\n",
            "value = 227\noccupation = \"isco-99\"\n",
        )
        .fails_with(&[(
            "regions/ie.toml",
            "id = \"coders-2010\"",
            "unknown occupation 'isco-99'",
        )]);
}

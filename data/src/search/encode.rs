//! The bytes of the index: numbers, traits, postings and rows. [`super::index`]
//! describes and reads them.

use super::index::{DELTA_BITS, LONG_DELTA, Row, STEPS, traits};
use super::vocabulary::{Subject, Traits};
use std::collections::{BTreeSet, HashMap};

pub(super) fn traits_byte(of: &Traits) -> u8 {
    let mut byte = 0;
    for (is, bit) in [
        (of.is_weak, traits::WEAK),
        (of.subject == Some(Subject::Own), traits::OWN_SUBJECT),
        (of.subject == Some(Subject::Other), traits::OTHER_SUBJECT),
        (of.is_region, traits::REGION),
        (of.regions != 0, traits::HAS_REGIONS),
        (of.regions != 0 && !of.is_region, traits::PLACE),
        (!of.related.is_empty(), traits::HAS_RELATED),
    ] {
        if is {
            byte |= bit;
        }
    }
    byte
}

pub(super) fn put_traits(bytes: &mut Vec<u8>, traits: &Traits, numbers: &HashMap<&str, u16>) {
    bytes.push(traits_byte(traits));
    if traits.regions != 0 {
        bytes.extend(traits.regions.to_le_bytes());
    }
    if !traits.related.is_empty() {
        let related = traits
            .related
            .iter()
            .filter_map(|term| numbers.get(&**term));
        let related: Vec<u16> = related.copied().collect();
        bytes.push(u8::try_from(related.len()).expect("a few related words"));
        bytes.extend(related.iter().flat_map(|number| number.to_le_bytes()));
    }
}

pub(super) fn put_postings(
    bytes: &mut Vec<u8>,
    passages: &[(usize, f32)],
    questions: &BTreeSet<usize>,
) {
    put_varint(bytes, passages.len());
    let mut before = 0;
    for &(number, weight) in passages {
        let step = quantized(weight * f32::from(STEPS)).clamp(1, STEPS) - 1;
        let delta = number - before;
        before = number;
        let long = LONG_DELTA as usize;
        let short = u8::try_from(delta.min(long)).expect("at most five bits");
        bytes.push(step << DELTA_BITS | short);
        if delta >= long {
            put_varint(bytes, delta - long);
        }
    }
    put_varint(bytes, questions.len());
    let mut before = 0;
    for &number in questions {
        put_varint(bytes, number - before);
        before = number;
    }
}

pub(super) fn row(row: Row) -> [u8; 8] {
    let [index, high] = row.index.to_le_bytes();
    let [regions, more] = row.regions.to_le_bytes();
    [
        row.kind,
        row.owner,
        index,
        high,
        row.part,
        u8::from(row.is_gap),
        regions,
        more,
    ]
}

pub(super) fn put(bytes: &mut Vec<u8>, value: usize, length: usize) {
    bytes.extend(&value.to_le_bytes()[..length]);
}

pub(super) fn put_varint(bytes: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        bytes.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    bytes.push(value.to_le_bytes()[0]);
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "kept between the ends of a byte"
)]
pub(super) fn quantized(value: f32) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

#[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
pub(super) fn ratio(one: usize, other: usize) -> f32 {
    one as f32 / other as f32
}

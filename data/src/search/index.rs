//! The binary index, read in place.
//!
//! Layout, in order:
//!
//! - the keys in alphabetical order, in blocks of [`BLOCK`], prefix-compressed;
//! - for every term its weight, its traits, its passages with quantized weights, and
//!   its questions;
//! - for every passage a row with its location in the dataset, and for every question
//!   its weight.

/// Number of keys in a block.
pub const BLOCK: usize = 16;
/// Size of a row in bytes.
pub const ROW: usize = 8;
/// Number of steps of a term's weight in a passage.
pub const STEPS: u8 = 16;
/// Smallest delta that is written separately, and bits of a delta.
pub const LONG_DELTA: u32 = 15;
pub const DELTA_BITS: u32 = 4;
/// Units of an inverse document frequency of 1.
pub const IDF_UNIT: f32 = 32.0;
/// Units of a question weight of 1.
pub const NORM_UNIT: f32 = 4.0;
/// Header fields: the weight of an unknown word, counts, then offsets of the parts.
pub const HEADER: usize = 4 * 12;

/// Display codes above those of suffixes.
pub const ALIAS: u8 = 254;
pub const STOP: u8 = 255;

/// Bit flags of a term.
pub mod traits {
    /// A word with little meaning.
    pub const WEAK: u8 = 1;
    /// A subject of other references.
    pub const OTHER_SUBJECT: u8 = 2;
    /// The name of a region.
    pub const REGION: u8 = 4;
    /// Two bytes of regions follow.
    pub const HAS_REGIONS: u8 = 8;
    /// Related terms follow.
    pub const HAS_RELATED: u8 = 16;
    /// A place in a region that is not a region itself.
    pub const PLACE: u8 = 32;
    /// A subject of this reference.
    pub const OWN_SUBJECT: u8 = 64;
}

/// Weight factor of weak terms and places.
const WEAK: f32 = 0.25;

/// Weight factor of a term relative to others of its rarity.
#[must_use]
pub fn weight_of(of: u8) -> f32 {
    if of & traits::REGION != 0 {
        0.0
    } else if of & (traits::WEAK | traits::PLACE) != 0 {
        WEAK
    } else {
        1.0
    }
}

/// Number of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermId(pub u16);

/// Value of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A stop word.
    Stop,
    Term(TermId),
}

/// Location and region of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Number of its kind.
    pub kind: u8,
    /// Number of its list: a section, a country.
    pub owner: u8,
    /// Its index in the list.
    pub index: u16,
    /// Its part.
    pub part: u8,
    /// Whether it is a gap.
    pub is_gap: bool,
    /// Countries it applies to, as a bit set; empty: everywhere.
    pub regions: u16,
}

/// The index.
#[derive(Clone, Copy, Debug)]
pub struct Index<'a> {
    bytes: &'a [u8],
    rarest: f32,
    blocks: usize,
    passages: usize,
    questions: usize,
    /// Offsets of the parts.
    parts: [usize; 8],
}

/// A decoded key.
#[derive(Clone, Debug)]
pub struct Key {
    /// The stems.
    pub text: String,
    pub found: Found,
    /// How to make a displayable word from the stem.
    display: u8,
}

/// A decoded term.
#[derive(Clone, Debug)]
pub struct Term<'a> {
    pub idf: f32,
    pub traits: u8,
    /// The countries it refers to.
    pub regions: u16,
    related: &'a [u8],
    passages: usize,
    postings: Reader<'a>,
}

#[derive(Clone, Copy, Debug)]
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.at).copied().unwrap_or_default();
        self.at += 1;
        byte
    }

    fn varint(&mut self) -> usize {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 || shift > 28 {
                return value;
            }
            shift += 7;
        }
    }
}

impl<'a> Index<'a> {
    /// Opens an index written by the build script.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        let number = |index: usize| number(bytes, 4 * index, 4);
        Index {
            bytes,
            rarest: idf(bytes[0]),
            blocks: number(1),
            passages: number(2),
            questions: number(3),
            parts: std::array::from_fn(|part| number(4 + part)),
        }
    }

    /// The number of passages.
    #[must_use]
    pub fn passages(&self) -> usize {
        self.passages
    }

    /// The number of questions and names.
    #[must_use]
    pub fn questions(&self) -> usize {
        self.questions
    }

    /// The weight of an unknown word.
    #[must_use]
    pub fn rarest(&self) -> f32 {
        self.rarest
    }

    /// The row of a passage.
    #[must_use]
    pub fn row(&self, passage: usize) -> Row {
        let row = &self.bytes[self.parts[3] + passage * ROW..][..ROW];
        Row {
            kind: row[0],
            owner: row[1],
            index: u16::from_le_bytes([row[2], row[3]]),
            part: row[4],
            is_gap: row[5] != 0,
            regions: u16::from_le_bytes([row[6], row[7]]),
        }
    }

    /// How many names and how many questions each passage has, in the order of the
    /// passages. They follow each other in the index, the names first.
    pub fn question_counts(&self) -> impl Iterator<Item = (usize, usize)> {
        let counts = &self.bytes[self.parts[4]..][..2 * self.passages];
        let pairs = counts.chunks_exact(2);
        pairs.map(|pair| (pair[0].into(), pair[1].into()))
    }

    /// The total weight of a question's terms, in units.
    #[must_use]
    pub fn norm(&self, question: usize) -> u8 {
        self.bytes[self.parts[5] + question]
    }

    /// Value of a key.
    #[must_use]
    pub fn look_up(&self, key: &str) -> Option<Found> {
        let mut keys = self.keys_in(self.block_of(key.as_bytes()).checked_sub(1)?);
        while let Some((_, found)) = keys.step() {
            if keys.key == key.as_bytes() {
                return Some(found);
            }
        }
        None
    }

    /// The keys with an initial letter, in alphabetical order.
    pub fn keys_with(&self, letter: u8) -> impl Iterator<Item = Key> + use<'a> {
        let index = *self;
        let start = self.block_of(&[letter]).saturating_sub(1);
        let keys = (start..self.blocks).flat_map(move |block| index.keys_in(block));
        let keys = keys.skip_while(move |key| key.text.as_bytes().first() < Some(&letter));
        keys.take_while(move |key| key.text.as_bytes().first() == Some(&letter))
    }

    /// The first block that starts after a key.
    fn block_of(&self, key: &[u8]) -> usize {
        let (mut low, mut high) = (0, self.blocks);
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.first_key(middle) <= key {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// A displayable word for a key.
    #[must_use]
    pub fn display(&self, key: &Key) -> String {
        let mut word = key.text.clone();
        if key.display == 0 || key.display >= ALIAS {
            return word;
        }
        let mut at = self.parts[6];
        for _ in 1..key.display {
            at += 2 + usize::from(self.bytes[at + 1]);
        }
        let (cut, length) = (usize::from(self.bytes[at]), usize::from(self.bytes[at + 1]));
        word.truncate(word.len().saturating_sub(cut));
        let suffix = &self.bytes[at + 2..][..length];
        word.push_str(std::str::from_utf8(suffix).unwrap_or_default());
        word
    }

    /// The data of a term.
    #[must_use]
    pub fn term(&self, term: TermId) -> Term<'a> {
        let offset = number(self.bytes, self.parts[1] + 3 * usize::from(term.0), 3);
        let mut reader = Reader {
            bytes: self.bytes,
            at: self.parts[2] + offset,
        };
        let idf = idf(reader.byte());
        let traits = reader.byte();
        let regions = match traits & traits::HAS_REGIONS {
            0 => 0,
            _ => u16::from_le_bytes([reader.byte(), reader.byte()]),
        };
        let mut related: &[u8] = &[];
        if traits & traits::HAS_RELATED != 0 {
            let length = 2 * usize::from(reader.byte());
            related = &self.bytes[reader.at..][..length];
            reader.at += length;
        }
        let passages = reader.varint();
        Term {
            idf,
            traits,
            regions,
            related,
            passages,
            postings: reader,
        }
    }

    fn block(&self, block: usize) -> (Reader<'a>, u16) {
        let at = self.parts[0] + 5 * block;
        let start = self.parts[7] + number(self.bytes, at, 3);
        let term = u16::from_le_bytes([self.bytes[at + 3], self.bytes[at + 4]]);
        let reader = Reader {
            bytes: self.bytes,
            at: start,
        };
        (reader, term)
    }

    fn first_key(&self, block: usize) -> &'a [u8] {
        let (mut reader, _) = self.block(block);
        let (_, length) = lengths(&mut reader);
        reader.byte();
        &self.bytes[reader.at..][..length]
    }

    fn keys_in(&self, block: usize) -> Keys<'a> {
        let (reader, term) = self.block(block);
        let end = if block + 1 < self.blocks {
            self.block(block + 1).0.at
        } else {
            self.bytes.len()
        };
        Keys {
            reader,
            end,
            term,
            key: Vec::with_capacity(40),
        }
    }
}

/// The keys of a block.
#[derive(Debug)]
struct Keys<'a> {
    reader: Reader<'a>,
    end: usize,
    term: u16,
    key: Vec<u8>,
}

impl Keys<'_> {
    /// The display code of the next key, which is then in `key`.
    fn step(&mut self) -> Option<(u8, Found)> {
        if self.reader.at >= self.end {
            return None;
        }
        let (shared, length) = lengths(&mut self.reader);
        let display = self.reader.byte();
        let suffix = &self.reader.bytes[self.reader.at..][..length];
        self.reader.at += length;
        self.key.truncate(shared);
        self.key.extend_from_slice(suffix);
        let found = match display {
            STOP => Found::Stop,
            ALIAS => Found::Term(TermId(u16::from_le_bytes([
                self.reader.byte(),
                self.reader.byte(),
            ]))),
            _ => {
                self.term += 1;
                Found::Term(TermId(self.term - 1))
            }
        };
        Some((display, found))
    }
}

impl Iterator for Keys<'_> {
    type Item = Key;

    fn next(&mut self) -> Option<Key> {
        let (display, found) = self.step()?;
        Some(Key {
            text: String::from_utf8_lossy(&self.key).into_owned(),
            found,
            display,
        })
    }
}

impl Term<'_> {
    /// Related terms.
    pub fn related(&self) -> impl Iterator<Item = TermId> {
        let pairs = self.related.chunks_exact(2);
        pairs.map(|pair| TermId(u16::from_le_bytes([pair[0], pair[1]])))
    }

    /// The number of passages with it.
    #[must_use]
    pub fn passage_count(&self) -> usize {
        self.passages
    }

    /// Calls back with every passage and its weight there, from 1 to [`STEPS`], then
    /// with every question.
    pub fn postings(&self, mut passage: impl FnMut(usize, u8), mut question: impl FnMut(usize)) {
        let mut reader = self.postings;
        let mut at = 0;
        for _ in 0..self.passages {
            let byte = reader.byte();
            let delta = usize::from(byte) & ((1 << DELTA_BITS) - 1);
            at += if delta == LONG_DELTA as usize {
                delta + reader.varint()
            } else {
                delta
            };
            passage(at, (byte >> DELTA_BITS) + 1);
        }
        let mut at = 0;
        for _ in 0..reader.varint() {
            at += reader.varint();
            question(at);
        }
    }
}

/// Length of the prefix shared with the previous key, and of the rest.
fn lengths(reader: &mut Reader) -> (usize, usize) {
    let byte = reader.byte();
    let shared = usize::from(byte & 15);
    let length = match byte >> 4 {
        15 => 15 + reader.varint(),
        length => length.into(),
    };
    (shared, length)
}

/// An inverse document frequency.
fn idf(units: u8) -> f32 {
    f32::from(units) / IDF_UNIT
}

/// A number of up to four bytes, the lowest first.
fn number(bytes: &[u8], at: usize, length: usize) -> usize {
    let bytes = &bytes[at..at + length];
    let byte = |index: usize| match bytes.get(index) {
        Some(&byte) => usize::from(byte) << (8 * index),
        None => 0,
    };
    byte(0) | byte(1) | byte(2) | byte(3)
}

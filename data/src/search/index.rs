//! The index as the program reads it: one block of bytes, read in place.
//!
//! It holds, one after the other:
//!
//! - the keys in alphabetical order, in blocks of [`BLOCK`], each key by what it
//!   has in common with the one before;
//! - for every term its weight, its traits, the passages it occurs in with a
//!   weight of a few bits each, and the questions it occurs in;
//! - for every passage a row that says where in the dataset it is, and for every
//!   question its weight.

/// Keys in a block.
pub const BLOCK: usize = 16;
/// Bytes of a row.
pub const ROW: usize = 8;
/// Steps of the weight of a term in a passage.
pub const STEPS: u8 = 16;
/// Delta from which on it is written apart, and bits that a delta takes.
pub const LONG_DELTA: u32 = 15;
pub const DELTA_BITS: u32 = 4;
/// An inverse document frequency of 1.
pub const IDF_UNIT: f32 = 32.0;
/// A weight of 1 of a question.
pub const NORM_UNIT: f32 = 4.0;
/// Numbers at the start: counts, then where each part starts.
pub const HEADER: usize = 4 * 12;

/// What a display code above the suffixes says of a key.
pub const ALIAS: u8 = 254;
pub const STOP: u8 = 255;

/// Traits of a term, a bit each.
pub mod traits {
    /// The word says little.
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

/// Weight of weak terms and of places beside others.
const WEAK: f32 = 0.25;

/// What a term weighs beside others of its rarity.
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

/// A term, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermId(pub u16);

/// What a key leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// It weighs nothing.
    Stop,
    Term(TermId),
}

/// Where a passage is, and where it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Number of its kind.
    pub kind: u8,
    /// The list that it is in: a section, a country.
    pub owner: u8,
    /// Its place in that list.
    pub index: u16,
    /// The part of it.
    pub part: u8,
    /// Whether it says that something was not found.
    pub is_gap: bool,
    /// The countries that it holds for, a bit each; none: everywhere.
    pub regions: u16,
}

/// The index.
#[derive(Clone, Copy, Debug)]
pub struct Index<'a> {
    bytes: &'a [u8],
    blocks: usize,
    passages: usize,
    questions: usize,
    /// Where each part starts.
    parts: [usize; 8],
}

/// A key while the index is read.
#[derive(Clone, Debug)]
pub struct Key {
    /// The stem, or the stems.
    pub text: String,
    pub found: Found,
    /// What to put on the stem for a word that can be shown.
    display: u8,
}

/// A term with all that is known of it.
#[derive(Clone, Debug)]
pub struct Term<'a> {
    pub idf: f32,
    pub traits: u8,
    /// The countries that it points to.
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
    /// An index that the build script made.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        let number = |index: usize| number(bytes, 4 * index, 4);
        Index {
            bytes,
            blocks: number(1),
            passages: number(2),
            questions: number(3),
            parts: std::array::from_fn(|part| number(4 + part)),
        }
    }

    /// How many passages there are.
    #[must_use]
    pub fn passages(&self) -> usize {
        self.passages
    }

    /// How many questions and names there are.
    #[must_use]
    pub fn questions(&self) -> usize {
        self.questions
    }

    /// The weight of a word that occurs nowhere.
    #[must_use]
    pub fn rarest(&self) -> f32 {
        let passages = u16::try_from(self.passages).unwrap_or(u16::MAX);
        (1.0 + f32::from(passages)).ln()
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

    /// How many names and how many questions of a passage there are. They follow
    /// each other in the order of the passages, the names first.
    #[must_use]
    pub fn question_counts(&self, passage: usize) -> (usize, usize) {
        let at = self.parts[4] + 2 * passage;
        (self.bytes[at].into(), self.bytes[at + 1].into())
    }

    /// The weight of all terms of a question together, in units.
    #[must_use]
    pub fn norm(&self, question: usize) -> u8 {
        self.bytes[self.parts[5] + question]
    }

    /// What a key leads to.
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

    /// The keys that begin with a letter, in alphabetical order.
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

    /// A word that can be shown for a key.
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

    /// What is known of a term.
    #[must_use]
    pub fn term(&self, term: TermId) -> Term<'a> {
        let offset = number(self.bytes, self.parts[1] + 3 * usize::from(term.0), 3);
        let mut reader = Reader {
            bytes: self.bytes,
            at: self.parts[2] + offset,
        };
        let idf = f32::from(reader.byte()) / IDF_UNIT;
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
    /// The terms to look for as well.
    pub fn related(&self) -> impl Iterator<Item = TermId> {
        let pairs = self.related.chunks_exact(2);
        pairs.map(|pair| TermId(u16::from_le_bytes([pair[0], pair[1]])))
    }

    /// How many passages it occurs in.
    #[must_use]
    pub fn passage_count(&self) -> usize {
        self.passages
    }

    /// Hands over every passage it occurs in, with its weight there, from 1 to
    /// [`STEPS`], then every question.
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

/// How many bytes a key shares with the one before, and how many follow.
fn lengths(reader: &mut Reader) -> (usize, usize) {
    let byte = reader.byte();
    let shared = usize::from(byte & 15);
    let length = match byte >> 4 {
        15 => 15 + reader.varint(),
        length => length.into(),
    };
    (shared, length)
}

fn number(bytes: &[u8], at: usize, length: usize) -> usize {
    let bytes = bytes[at..at + length].iter().rev();
    bytes.fold(0, |value, &byte| value << 8 | usize::from(byte))
}

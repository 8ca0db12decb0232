//! A stored copy: a line with sequence number and checksum, then the data.
//!
//! Two alternating copies are kept, so that a write that is cut off half way
//! never costs more than itself. The newest whole copy wins.

/// One stored copy, taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Envelope {
    /// Higher is newer.
    pub sequence: u64,
    /// The data, exactly as it was given.
    pub data: String,
}

const MARK: &str = "brugwijzer";

impl Envelope {
    /// The text to store.
    pub fn seal(&self) -> String {
        let Self { sequence, data } = self;
        format!(
            "{MARK} {sequence} {:08x}\n{data}",
            checksum(*sequence, data)
        )
    }

    /// Reads a stored text; `None` when it is not whole.
    pub fn open(text: &str) -> Option<Self> {
        let (head, data) = text.split_once('\n')?;
        let mut words = head.split(' ');
        let (mark, sequence, sum) = (words.next()?, words.next()?, words.next()?);
        let sequence = sequence.parse().ok()?;
        let sum = u32::from_str_radix(sum, 16).ok()?;
        let whole = mark == MARK && words.next().is_none() && sum == checksum(sequence, data);
        whole.then(|| Self {
            sequence,
            data: data.to_owned(),
        })
    }
}

/// The newest whole copy of the given texts.
pub fn newest<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<Envelope> {
    texts
        .into_iter()
        .filter_map(Envelope::open)
        .max_by_key(|copy| copy.sequence)
}

/// CRC-32 (IEEE), over the sequence number and the data.
/// Guards against torn writes, not against malice.
fn checksum(sequence: u64, data: &str) -> u32 {
    let bytes = sequence.to_le_bytes().into_iter().chain(data.bytes());
    !bytes.fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(byte), |bits, _| {
            (bits >> 1) ^ (0xEDB8_8320 & (bits & 1).wrapping_neg())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(sequence: u64, data: &str) -> String {
        Envelope {
            sequence,
            data: data.to_owned(),
        }
        .seal()
    }

    #[test]
    fn opens_what_it_sealed() {
        for data in ["", "{}", "regel\nregel", "é👩‍👧\u{202e}"] {
            let envelope = Envelope {
                sequence: 7,
                data: data.to_owned(),
            };
            assert_eq!(Envelope::open(&envelope.seal()), Some(envelope));
        }
    }

    #[test]
    fn refuses_every_changed_byte() {
        let whole = sealed(12, "{\"a\":1}");
        for at in 0..whole.len() {
            let mut bytes = whole.clone().into_bytes();
            bytes[at] ^= 1;
            let changed = String::from_utf8(bytes).expect("ASCII stays ASCII");
            assert_eq!(Envelope::open(&changed), None, "byte {at}");
        }
        for end in 0..whole.len() {
            assert_eq!(Envelope::open(&whole[..end]), None, "cut at {end}");
        }
    }

    #[test]
    fn the_newest_whole_copy_wins() {
        let (old, new) = (sealed(3, "old"), sealed(4, "new"));
        let torn = &sealed(5, "torn")[..18];
        let check = |texts: &[&str], expect: Option<&str>| {
            assert_eq!(
                newest(texts.iter().copied()).map(|e| e.data).as_deref(),
                expect
            );
        };
        check(&[&old, &new], Some("new"));
        check(&[&new, &old], Some("new"));
        check(&[torn, &old], Some("old"));
        check(&[torn, ""], None);
    }

    #[test]
    fn checksum_is_crc32() {
        // The standard check value of CRC-32/ISO-HDLC is over "123456789";
        // here the eight bytes of sequence number come first.
        assert_eq!(checksum(0x3837_3635_3433_3231, "9"), 0xCBF4_3926);
    }
}

//! A stored copy: a line with sequence number, checksum and summary, then the data.
//!
//! Two alternating copies are kept, so that a write that is cut off half way
//! never costs more than itself. The newest whole copy wins. The first line
//! says enough for a list of dossiers, so that nobody reads fifty bodies to
//! show fifty names.

/// One stored copy, taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Envelope {
    /// Higher is newer.
    pub sequence: u64,
    /// What a list says about the data, on one line; empty in the oldest copies.
    pub summary: String,
    /// The data, exactly as it was given.
    pub data: String,
}

const MARK: &str = "brugwijzer";
/// A higher number was never written by us: it would take longer than the sun shines.
const HIGHEST: u64 = 1 << 60;

impl Envelope {
    /// The text to store.
    pub fn seal(&self) -> String {
        let (sequence, data) = (self.sequence, &self.data);
        let summary = one_line(&self.summary);
        let sum = checksum(sequence, &summary, data);
        let gap = if summary.is_empty() { "" } else { " " };
        format!("{MARK} {sequence} {sum:08x}{gap}{summary}\n{data}")
    }

    /// Reads a stored text; `None` when it is not whole.
    pub fn open(text: &str) -> Option<Self> {
        let (line, data) = text.split_once('\n')?;
        let head = Head::read(line)?;
        (head.sum == checksum(head.sequence, head.summary, data)).then(|| Self {
            sequence: head.sequence,
            summary: head.summary.to_owned(),
            data: data.to_owned(),
        })
    }
}

/// The first line of a stored copy. It may be whole where the rest is not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Head<'a> {
    /// Higher is newer.
    pub(super) sequence: u64,
    /// What a list says about the data; empty in the oldest copies.
    pub(super) summary: &'a str,
    sum: u32,
}

impl<'a> Head<'a> {
    /// Reads a first line, or a text that begins with one.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let line = text.split_once('\n').map_or(text, |(line, _)| line);
        let mut words = line.splitn(4, ' ');
        let (mark, sequence, sum) = (words.next()?, words.next()?, words.next()?);
        let sequence = sequence.parse().ok().filter(|s| *s <= HIGHEST)?;
        let sum = u32::from_str_radix(sum, 16).ok()?;
        let summary = words.next().unwrap_or_default();
        (mark == MARK).then_some(Self {
            sequence,
            summary,
            sum,
        })
    }
}

/// The text without anything that could end a line.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// The newest whole copy of the given texts.
pub fn newest<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<Envelope> {
    texts
        .into_iter()
        .filter_map(Envelope::open)
        .max_by_key(|copy| copy.sequence)
}

/// CRC-32 (IEEE), over the sequence number, the summary and the data.
/// Guards against torn writes, not against malice. Copies of before there were
/// summaries have the same checksum as a copy with an empty one.
fn checksum(sequence: u64, summary: &str, data: &str) -> u32 {
    let sum = crc(u32::MAX, &sequence.to_le_bytes());
    let sum = if summary.is_empty() {
        sum
    } else {
        crc(crc(sum, summary.as_bytes()), b"\n")
    };
    !crc(sum, data.as_bytes())
}

/// Half a byte at a time: eight times faster than bits, and a table of one line.
fn crc(sum: u32, bytes: &[u8]) -> u32 {
    const STEPS: [u32; 16] = steps();
    let half = |sum: u32, half: u32| {
        // The index has four bits, so it is always there.
        let step = STEPS.get(((sum ^ half) & 15) as usize).copied();
        (sum >> 4) ^ step.unwrap_or_default()
    };
    bytes.iter().fold(sum, |sum, byte| {
        let byte = u32::from(*byte);
        half(half(sum, byte), byte >> 4)
    })
}

const fn steps() -> [u32; 16] {
    let mut steps = [0; 16];
    let mut at = 0;
    while at < 16 {
        let mut bits = at as u32;
        let mut turn = 0;
        while turn < 4 {
            bits = (bits >> 1) ^ (0xEDB8_8320 & (bits & 1).wrapping_neg());
            turn += 1;
        }
        steps[at] = bits;
        at += 1;
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn envelope(sequence: u64, summary: &str, data: &str) -> Envelope {
        Envelope {
            sequence,
            summary: summary.to_owned(),
            data: data.to_owned(),
        }
    }

    fn sealed(sequence: u64, data: &str) -> String {
        envelope(sequence, "5 0 Voorbeeld", data).seal()
    }

    #[test]
    fn opens_what_it_sealed() {
        for summary in ["", "1795450000000 17 Voorbeeld aan Zee "] {
            for data in ["", "{}", "regel\nregel", "é👩‍👧\u{202e}"] {
                let envelope = envelope(7, summary, data);
                assert_eq!(Envelope::open(&envelope.seal()), Some(envelope));
            }
        }
    }

    #[test]
    fn a_summary_stays_on_its_line() {
        let opened = Envelope::open(&envelope(1, "1 0 a\nb\r", "{}").seal());
        assert_eq!(opened, Some(envelope(1, "1 0 a b ", "{}")));
    }

    #[test]
    fn copies_without_a_summary_stay_readable() {
        // Written before there were summaries.
        let old = "brugwijzer 1 ee37aef4\n{}";
        assert_eq!(Envelope::open(old), Some(envelope(1, "", "{}")));
        assert_eq!(envelope(1, "", "{}").seal(), old);
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
    fn reads_the_first_line_of_a_torn_copy() {
        let text = sealed(12, "{\"a\":1}");
        let head = Head::read(&text[..text.len() - 3]).expect("a head");
        assert_eq!((head.sequence, head.summary), (12, "5 0 Voorbeeld"));
        assert_eq!(Head::read("brugwijzer 99999999999999999999 0\n"), None);
        assert_eq!(Head::read("{}"), None);
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
        assert_eq!(checksum(0x3837_3635_3433_3231, "", "9"), 0xCBF4_3926);
    }
}

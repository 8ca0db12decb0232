//! Measures of the two drawings, after styles/README.md.

use brugwijzer_core::domain::assessment::{Dimension, Statement};

/// Measures of one drawing.
pub(super) struct Drawing {
    /// The ending of its class and of its ids.
    pub(super) name: &'static str,
    pub(super) view_box: &'static str,
    centres: [i32; 4],
    half_width: i32,
    bottom: i32,
    /// Height and gap of the blocks in a pillar of three and of four.
    three: (i32, i32),
    four: (i32, i32),
    span_offset: i32,
    span_step: i32,
    /// y, width and height of a block in a span.
    span_block: (i32, i32, i32),
    pub(super) radius: i32,
    pub(super) bank: &'static str,
    /// Where the water begins, how often the wave comes, and one wave.
    water: (&'static str, usize, &'static str),
    pub(super) words: bool,
}

/// For wide screens, with words.
pub(super) const WIDE: Drawing = Drawing {
    name: "wide",
    view_box: "0 26 1000 332",
    centres: [128, 376, 624, 872],
    half_width: 52,
    bottom: 278,
    three: (56, 4),
    four: (41, 4),
    span_offset: 6,
    span_step: 80,
    span_block: (64, 76, 32),
    radius: 3,
    bank: "M0 64H128V98H98C92 170 66 250 24 292H0Z M1000 64H872V98H902C908 170 934 250 976 292H1000Z",
    water: ("M36 290", 20, "q11.6 -9 23.2 0t23.2 0"),
    words: true,
};

/// For phones, with numbers.
pub(super) const NARROW: Drawing = Drawing {
    name: "narrow",
    view_box: "0 4 344 226",
    centres: [37, 127, 217, 307],
    half_width: 32,
    bottom: 192,
    three: (41, 3),
    four: (30, 3),
    span_offset: 3,
    span_step: 29,
    span_block: (30, 26, 28),
    radius: 2,
    bank: "M0 30H37V60H24C22 112 16 162 6 198H0Z M344 30H307V60H320C322 112 328 162 338 198H344Z",
    water: ("M8 199", 10, "q8.2 -6 16.4 0t16.4 0"),
    words: false,
};

/// Beside a heading: the narrow drawing, cut to its blocks.
pub(super) const SMALL: Drawing = Drawing {
    name: "small",
    view_box: "0 28 344 176",
    ..NARROW
};

impl Drawing {
    /// x, y, width and height of a block.
    pub(super) fn place(&self, statement: Statement) -> (i32, i32, i32, i32) {
        let dimension = statement.dimension();
        let statements = dimension.statements();
        let nth = statements
            .iter()
            .position(|s| *s == statement)
            .unwrap_or_default() as i32;
        let centre = |at: usize| self.centres.get(at).copied().unwrap_or_default();
        if let Some(span) = dimension.index().checked_sub(Dimension::FOUNDATIONS.len()) {
            let (y, width, height) = self.span_block;
            return (
                centre(span) + self.span_offset + self.span_step * nth,
                y,
                width,
                height,
            );
        }
        let (height, gap) = if statements.len() == 3 {
            self.three
        } else {
            self.four
        };
        let y = self.bottom - (nth + 1) * height - nth * gap;
        (
            centre(dimension.index()) - self.half_width,
            y,
            2 * self.half_width,
            height,
        )
    }

    /// Where the name or number of a dimension stands.
    pub(super) fn label_place(&self, dimension: Dimension) -> (i32, i32) {
        let centre = |at: usize| self.centres.get(at).copied().unwrap_or_default();
        match dimension.index().checked_sub(Dimension::FOUNDATIONS.len()) {
            Some(span) if self.words => (centre(span) + 124, 46),
            Some(span) => (centre(span) + 45, 21),
            None => (
                centre(dimension.index()),
                if self.words { 326 } else { 225 },
            ),
        }
    }

    /// The arches that carry the spans; the narrow drawing has no room for them.
    pub(super) fn arches(&self) -> Vec<String> {
        let pairs = self.centres.windows(2).filter(|_| self.words);
        pairs
            .filter_map(|pair| {
                let (from, to) = (
                    pair.first()? + self.half_width,
                    pair.last()? - self.half_width,
                );
                let middle = i32::midpoint(from, to);
                Some(format!(
                    "M{from} 99H{to} V150C{} 122 {} 110 {middle} 110S{} 122 {from} 150Z",
                    to - 4,
                    to - 32,
                    from + 4
                ))
            })
            .collect()
    }

    pub(super) fn water(&self) -> String {
        let (begin, times, wave) = self.water;
        format!("{begin}{}", wave.repeat(times))
    }
}

//! Draws a QR code as one path, for the link on the projector and the code on a phone.
//! Source: method.md section 2: level M, so that version 5 holds a link of 84 bytes.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// The white border that scanners need, in modules.
const QUIET: i32 = 4;

/// A QR code to draw: black modules as one path in a square of `size` by `size`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QrPicture {
    /// The side of the square, quiet border included.
    pub size: i32,
    /// SVG path data of the black modules.
    pub path: String,
}

/// The QR code of a text; `None` when the text is too long for any.
pub fn picture(text: &str) -> Option<QrPicture> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size())
                .take_while(|x| code.get_module(*x, y))
                .count();
            let run = i32::try_from(run).unwrap_or(0);
            if run > 0 {
                // Writing to a string does not fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    Some(QrPicture {
        size: code.size() + 2 * QUIET,
        path,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_link_is_version_5() {
        let check = |length: usize, size: i32| {
            let text = format!("https://{}", "v".repeat(length - 8));
            assert_eq!(
                picture(&text).map(|qr| qr.size),
                Some(size + 2 * QUIET),
                "{length}"
            );
        };
        check(84, 37);
        check(85, 41);
        check(62, 33);
    }

    #[test]
    fn a_corner_is_where_scanners_look_for_it() {
        let qr = picture("K7QFM2TR9XHC");
        // Seven black modules at the top left, then one column of the finder pattern.
        assert!(qr.is_some_and(
            |qr| qr.path.starts_with("M4 4h7v1h-7z") && qr.path.contains("M4 5h1v1h-1z")
        ));
    }
}

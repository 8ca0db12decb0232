//! Reads a QR code from a picture of a camera.

/// The text of the first QR code in a picture of grey values, a byte a pixel, row by row;
/// `None` when there is none, or the picture is not `width` times `height`.
pub fn read_qr(width: usize, height: usize, grey: &[u8]) -> Option<String> {
    if width == 0 || height == 0 || grey.len() != width.checked_mul(height)? {
        return None;
    }
    let pixel = |x: usize, y: usize| grey.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, pixel);
    let grids = picture.detect_grids();
    grids
        .iter()
        .find_map(|grid| grid.decode().ok())
        .map(|(_, text)| text)
}

//! Compressed copies beside the originals, for hosts that serve them.

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;
use std::path::Path;

/// Whether a file of this name becomes smaller: text and modules, not images that are packed.
pub fn shrinks(file: &Path) -> bool {
    let extension = file.extension().and_then(|extension| extension.to_str());
    matches!(
        extension,
        Some("html" | "css" | "js" | "wasm" | "ftl" | "svg" | "json" | "webmanifest" | "txt")
    )
}

/// The content as a browser that takes brotli receives it.
///
/// # Errors
/// Only when memory cannot be written.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let strongest = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..BrotliEncoderParams::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut packed, &strongest)?;
    Ok(packed)
}

/// The content for older browsers and proxies.
///
/// # Errors
/// Only when memory cannot be written.
pub fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

/// Writes `<name>.br` and `<name>.gz` beside every file that becomes smaller, in folders too.
///
/// # Errors
/// When a file cannot be read or written.
pub fn beside_originals(site: &Path) -> Result<()> {
    for entry in fs::read_dir(site)? {
        let file = entry?.path();
        if file.is_dir() {
            beside_originals(&file)?;
        }
        if !file.is_file() || !shrinks(&file) {
            continue;
        }
        let content = fs::read(&file)?;
        for (extension, packed) in [("br", brotli(&content)?), ("gz", gzip(&content)?)] {
            let mut name = file.clone().into_os_string();
            name.push(".");
            name.push(extension);
            fs::write(name, packed)?;
        }
    }
    Ok(())
}

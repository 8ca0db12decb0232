//! The content security policies, and the headers file for hosts that read one.

use super::compatible::FILE as COMPATIBLE;
use super::single_file::FOLDER as DOWNLOADS;

/// Nothing but our own files; no inline script or style. `'wasm-unsafe-eval'` lets the browser
/// compile the module and nothing else. The meta tag and the header say the same.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; \
    worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The policy of the page without WebAssembly: what stands in for it makes functions of text.
pub fn compatible() -> String {
    POLICY.replace("'wasm-unsafe-eval'", "'unsafe-eval'")
}

/// The policy of the one file: its own script and style by their hashes, and no connection.
pub fn single_file(script: &str, style: &str) -> String {
    format!(
        "default-src 'none'; script-src 'sha256-{script}' 'wasm-unsafe-eval'; \
         style-src 'sha256-{style}'; img-src data: blob:; connect-src 'none'; \
         base-uri 'none'; form-action 'none'"
    )
}

/// The `_headers` file, in the form that several static hosts read.
pub fn headers<'a>(lasting: impl Iterator<Item = &'a str>) -> String {
    // What only a header can say: no other page may show this one inside itself.
    const FRAMES: &str = "frame-ancestors 'none'";
    let compatible = compatible();
    let mut text = format!(
        "# For hosts that read this file; its paths count from the root of the host.\n\
         /*\n  Content-Security-Policy: {POLICY}; {FRAMES}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Cache-Control: no-cache\n\
         /{COMPATIBLE}\n  ! Content-Security-Policy\n  \
         Content-Security-Policy: {compatible}; {FRAMES}\n\
         /{DOWNLOADS}/*\n  ! Content-Security-Policy\n  \
         Content-Security-Policy: {FRAMES}\n"
    );
    for name in lasting {
        // `!` takes the general rule away first; else a host would send both values.
        text.push_str(&format!(
            "/{name}\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n"
        ));
    }
    text
}

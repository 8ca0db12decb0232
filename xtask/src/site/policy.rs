//! The content security policy, and the headers file for hosts that read one.

/// Nothing but our own files; no inline script or style. `'wasm-unsafe-eval'` lets the browser
/// compile the module and nothing else. The meta tag and the header say the same.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; \
    worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The `_headers` file, in the form that several static hosts read.
pub fn headers<'a>(lasting: impl Iterator<Item = &'a str>) -> String {
    let mut text = format!(
        "# For hosts that read this file; its paths count from the root of the host.\n\
         /*\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Cache-Control: no-cache\n"
    );
    for name in lasting {
        // `!` takes the general rule away first; else a host would send both values.
        text.push_str(&format!(
            "/{name}\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n"
        ));
    }
    text
}

//! The content security policies: in the pages, and the headers file for hosts that read one.

/// Lets the browser compile the module and nothing else.
const SITE_SCRIPTS: &str = "'self' 'wasm-unsafe-eval'";
/// For the page without WebAssembly: what stands in for it makes functions of text.
const COMPATIBLE_SCRIPTS: &str = "'self' 'unsafe-eval'";

/// What only a header can say: no other page may show this one inside itself.
const FRAMES: &str = "frame-ancestors 'none'";

/// The policies inside the pages of one build: they name the one style in the pages by its hash.
pub struct Policies {
    style: String,
}

impl Policies {
    /// For pages with this style inside, named by the hash that [`super::policy_hash`] makes.
    pub fn new(style: String) -> Self {
        Self { style }
    }

    /// Nothing but our own files, and the one style.
    pub fn site(&self) -> String {
        self.with_scripts(SITE_SCRIPTS)
    }

    /// The policy of the page without WebAssembly.
    pub fn compatible(&self) -> String {
        self.with_scripts(COMPATIBLE_SCRIPTS)
    }

    fn with_scripts(&self, scripts: &str) -> String {
        policy(scripts, &format!("'sha256-{}'", self.style))
    }
}

fn policy(scripts: &str, style: &str) -> String {
    format!(
        "default-src 'none'; script-src {scripts}; style-src 'self' {style}; \
         img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; \
         worker-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// The policy of a header. It leaves the style inside the page to the page's own policy, and both
/// hold: a header with the hash would outlive its version on servers and on devices.
fn in_header(scripts: &str) -> String {
    format!("{}; {FRAMES}", policy(scripts, "'unsafe-inline'"))
}

/// The `_headers` file, in the form that several static hosts read. The page without WebAssembly has
/// a policy of its own, and what stands in the folder of downloads brings one along.
pub fn headers<'a>(
    compatible_page: &str,
    downloads: &str,
    lasting: impl Iterator<Item = &'a str>,
) -> String {
    let (site, compatible) = (in_header(SITE_SCRIPTS), in_header(COMPATIBLE_SCRIPTS));
    let mut text = format!(
        "# For hosts that read this file; its paths count from the root of the host.\n\
         /*\n  Content-Security-Policy: {site}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Cache-Control: no-cache\n\
         /{compatible_page}\n  ! Content-Security-Policy\n  \
         Content-Security-Policy: {compatible}\n\
         /{downloads}/*\n  ! Content-Security-Policy\n  \
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

/// The policy of the one file: its own script and style by their hashes, and no connection.
pub fn single_file(script: &str, style: &str) -> String {
    format!(
        "default-src 'none'; script-src 'sha256-{script}' 'wasm-unsafe-eval'; \
         style-src 'sha256-{style}'; img-src data: blob:; connect-src 'none'; \
         base-uri 'none'; form-action 'none'"
    )
}

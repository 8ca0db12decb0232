//! The content security policies: in the pages, and for the hosts that send them as headers.

use super::compatible::FILE as COMPATIBLE;
use super::single_file::FOLDER as DOWNLOADS;

/// What only a header can say: no other page may show this one inside itself.
const FRAMES: &str = "frame-ancestors 'none'";

/// The policies of one build: they name the rules inside its pages by their hash.
pub struct Policies {
    style: String,
}

impl Policies {
    /// For pages with this style inside, named by the hash that [`super::policy_hash`] makes.
    pub fn new(style: String) -> Self {
        Self { style }
    }

    /// Nothing but our own files, and the one style inside the page. `'wasm-unsafe-eval'` lets the
    /// browser compile the module and nothing else. The meta tag and the header say the same.
    pub fn site(&self) -> String {
        self.with_scripts("'self' 'wasm-unsafe-eval'")
    }

    /// The policy of the page without WebAssembly: what stands in for it makes functions of text.
    pub fn compatible(&self) -> String {
        self.with_scripts("'self' 'unsafe-eval'")
    }

    fn with_scripts(&self, scripts: &str) -> String {
        let style = &self.style;
        format!(
            "default-src 'none'; script-src {scripts}; style-src 'self' 'sha256-{style}'; \
             img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; \
             worker-src 'self'; base-uri 'none'; form-action 'none'"
        )
    }

    /// The files with the policies, by name, for the hosts that take them from a file: `_headers`
    /// for several static hosts, the others for the configurations in `hosting/`.
    pub fn files<'a>(&self, lasting: impl Iterator<Item = &'a str>) -> [(&'static str, String); 3] {
        [
            ("_headers", self.headers(lasting)),
            ("_policy.nginx", self.nginx()),
            ("_policy.caddy", self.caddy()),
        ]
    }

    fn nginx(&self) -> String {
        let (site, compatible) = (self.site(), self.compatible());
        let compatible_page = COMPATIBLE.replace('.', "\\.");
        format!(
            "# For the map of hosting/nginx.conf. Each version of the site brings its own.\n\
             default \"{site}; {FRAMES}\";\n\
             # Only this page may make functions of text, for browsers without WebAssembly.\n\
             ~/{compatible_page}$ \"{compatible}; {FRAMES}\";\n\
             # The one file carries its own policy; that of the site would stop it.\n\
             ~/{DOWNLOADS}/ \"{FRAMES}\";\n"
        )
    }

    fn caddy(&self) -> String {
        let (site, compatible) = (self.site(), self.compatible());
        format!(
            "# For hosting/Caddyfile. Each version of the site brings its own.\n\
             # Only this page may make functions of text, for browsers without WebAssembly.\n\
             @compatible path */{COMPATIBLE}\n\
             header @compatible Content-Security-Policy \"{compatible}; {FRAMES}\"\n\
             # The one file carries its own policy; that of the site would stop it.\n\
             @download path */{DOWNLOADS}/*\n\
             header @download Content-Security-Policy \"{FRAMES}\"\n\
             @others {{\n\tnot path */{COMPATIBLE}\n\tnot path */{DOWNLOADS}/*\n}}\n\
             header @others Content-Security-Policy \"{site}; {FRAMES}\"\n"
        )
    }

    fn headers<'a>(&self, lasting: impl Iterator<Item = &'a str>) -> String {
        let (site, compatible) = (self.site(), self.compatible());
        let mut text = format!(
            "# For hosts that read this file; its paths count from the root of the host.\n\
             /*\n  Content-Security-Policy: {site}; {FRAMES}\n  X-Content-Type-Options: nosniff\n  \
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
}

/// The policy of the one file: its own script and style by their hashes, and no connection.
pub fn single_file(script: &str, style: &str) -> String {
    format!(
        "default-src 'none'; script-src 'sha256-{script}' 'wasm-unsafe-eval'; \
         style-src 'sha256-{style}'; img-src data: blob:; connect-src 'none'; \
         base-uri 'none'; form-action 'none'"
    )
}

//! Where things are: the checkout and the folders the chores use.

use std::env;
use std::path::{Path, PathBuf};

/// The root of the checkout.
pub fn root() -> PathBuf {
    // Cargo sets the variable when it runs the chore, also after the checkout has moved.
    let manifest = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map(Path::to_path_buf).unwrap_or(manifest)
}

/// The complete static site that `cargo xtask build` writes.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The built site that is looked at: in `BRUGWIJZER_DIST`, else in `dist/`.
pub fn published() -> PathBuf {
    env::var_os("BRUGWIJZER_DIST").map_or_else(dist, PathBuf::from)
}

/// Results that are cheap to lose and slow to make again.
pub fn scratch() -> PathBuf {
    target().join("xtask")
}

/// Cargo's own output folder.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Files that go into the site as they are, and `boot.js`.
pub fn public() -> PathBuf {
    root().join("public")
}

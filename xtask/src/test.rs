//! `cargo xtask test`: the whole set-up, then every check and test of the project.

use crate::{browsers, build, project, step, tools};
use anyhow::Result;
use std::process::Command;

/// The arguments of one run of cargo, and what it checks.
struct Check {
    what: &'static str,
    arguments: &'static [&'static str],
}

/// The checks that need no built site, the quickest first.
const SOURCES: [Check; 4] = [
    Check {
        what: "the form of the code",
        arguments: &["fmt", "--all", "--check"],
    },
    Check {
        what: "clippy on what runs here",
        arguments: &[
            "clippy",
            "--locked",
            "--quiet",
            "--workspace",
            "--exclude=brugwijzer",
            "--all-targets",
            "--",
            "--deny=warnings",
        ],
    },
    Check {
        what: "clippy on the app, a minute the first time",
        arguments: &[
            "clippy",
            "--locked",
            "--quiet",
            "--package=brugwijzer",
            "--all-features",
            "--target=wasm32-unknown-unknown",
            "--",
            "--deny=warnings",
        ],
    },
    Check {
        what: "the tests that need no browser, and the rules of the code",
        arguments: &[
            "test",
            "--locked",
            "--workspace",
            "--exclude=brugwijzer-tests",
        ],
    },
];

/// The tests of the built site. Last, so that the run ends with their counts.
const SITE: Check = Check {
    what: "the tests of the built site, in three browsers",
    arguments: &["test", "--locked", "--package=brugwijzer-tests"],
};

/// Sets everything up and runs every test; a long run makes more inputs and kills.
///
/// # Errors
/// At the first check that fails.
pub fn run(is_long: bool) -> Result<()> {
    build::set_up()?;
    browsers::ensure()?;
    for check in &SOURCES {
        check.run(is_long)?;
    }
    build::site(&build::Choices::default())?;
    build::developer_site()?;
    SITE.run(is_long)
}

impl Check {
    fn run(&self, is_long: bool) -> Result<()> {
        step::timed(self.what, || {
            let mut cargo = Command::new("cargo");
            cargo
                .args(self.arguments)
                .current_dir(project::root())
                // A trace would drown the reason; a panic still shows one.
                .env("RUST_LIB_BACKTRACE", "0")
                .env("PATH", tools::search_path()?)
                .env("BRUGWIJZER_DIST", project::dist())
                .env("BRUGWIJZER_DEVELOPER_DIST", build::developer_dist());
            if is_long {
                cargo.env("BRUGWIJZER_LONG", "1");
            }
            step::run(&mut cargo)
        })
    }
}

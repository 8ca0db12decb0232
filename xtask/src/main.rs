//! Every chore of the project, started with `cargo xtask <chore>`.

mod advise;

use anyhow::{Result, bail};
use std::env;
use std::process::ExitCode;
use xtask::{bench, build, faults, lighthouse, screens, serve, site, size, test};

const USAGE: &str = "\
cargo xtask serve [--release]   the site on this machine, with live reload or as it is published
cargo xtask test                all set-up and every test, browsers included
cargo xtask test --long         the same with a hundred kills and a hundred thousand inputs
cargo xtask build               the complete static site in dist/
cargo xtask build --theme LIGHT.css [DARK.css]
                                the same in the look of these published design tokens
cargo xtask screens             docs/screens/, pictures of all screens of the site in dist/
cargo xtask build --address https://…
                                the same with the address that phones are led to; goes with --theme
cargo xtask faults              docs/faults.md, from the names of the tests
cargo xtask build --developer   what `serve` shows, with the page #/components, without serving it
cargo xtask advise              the advice on cases: one JSON case a line in, one JSON line out
cargo xtask bench               speed beside other form tools, to bench/RESULTS.md
cargo xtask bench --quick       the same once, printed only; --growth: only how times grow
cargo xtask lighthouse          what Lighthouse says of the site, to bench/LIGHTHOUSE.md
cargo xtask size [--check]      what the first page costs; --check fails over the budget
cargo xtask size --write        the same into README.md and docs/";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    // Its own exit status says whether every line was good.
    if words == ["advise"] {
        return advise::main();
    }
    match start(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(words: &[&str]) -> Result<()> {
    match words {
        ["serve"] => serve::with_live_reload(),
        ["serve", "--release"] => serve::release(),
        ["screens"] => screens::run(),
        ["build", "--developer"] => build::set_up().and_then(|()| build::developer_site()),
        ["build", choices @ ..] => build::run(&build::Choices::parse(choices)?),
        ["test"] => test::run(false),
        ["test", "--long"] => test::run(true),
        ["faults"] => faults::write(),
        ["size"] => size::run(false),
        ["size", "--check"] => size::run(true),
        ["size", "--write"] => size::write(),
        ["bench"] => bench::run(bench::Depth::Full),
        ["bench", "--growth"] => bench::run(bench::Depth::Growth),
        ["bench", "--quick"] => bench::run(bench::Depth::Trial),
        ["lighthouse"] => lighthouse::run(),
        // Started by the chores themselves, optimised.
        ["bench", "codes", exercise, number] => bench::ballots::print_codes(exercise, number),
        ["bench", "ballots", room] => bench::ballots::print(room),
        ["hook", "post-build"] => site::post_build(),
        [] | ["help" | "--help"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("no such chore: {}\n{USAGE}", words.join(" ")),
    }
}

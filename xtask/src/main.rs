//! Every chore of the project, started with `cargo xtask <chore>`.

mod advise;

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("advise") => advise::main(),
        _ => {
            println!("chores: serve, build, test, advise, size");
            ExitCode::SUCCESS
        }
    }
}

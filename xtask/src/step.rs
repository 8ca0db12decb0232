//! Running other programs, with a line that says what is happening and how long it may take.

use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Announces a step, so that nobody looks at a silent terminal.
pub fn announce(what: &str) {
    eprintln!("==> {what}");
}

/// Runs `work` between a line that announces it and a line with the time it took.
///
/// # Errors
/// Passes on the error of `work`, with the step's name.
pub fn timed<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    announce(what);
    let start = Instant::now();
    let value = work().with_context(|| what.to_owned())?;
    eprintln!("    done in {:.1} s", start.elapsed().as_secs_f32());
    Ok(value)
}

/// Runs a program to its end with its output shown.
///
/// # Errors
/// When the program cannot be started or does not succeed.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = describe(command);
    let status = command
        .status()
        .with_context(|| format!("cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Runs a program to its end and returns what it printed; its errors are shown.
///
/// # Errors
/// As for [`run`], and when the output is not UTF-8.
pub fn read(command: &mut Command) -> Result<String> {
    let shown = describe(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start `{shown}`"))?;
    if !output.status.success() {
        bail!("`{shown}` failed ({})", output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Says whether a program starts and succeeds; its output is not shown.
pub fn works(program: impl AsRef<Path>, argument: &str) -> bool {
    Command::new(program.as_ref())
        .arg(argument)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The program's name and arguments, for messages.
fn describe(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(
        command
            .get_args()
            .map(|word| word.to_string_lossy().into_owned()),
    );
    words.join(" ")
}

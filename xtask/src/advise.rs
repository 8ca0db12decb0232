//! `cargo xtask advise`: the decision rule on JSON lines, so that anyone can check it.
//!
//! Reads one case a line from standard input, in the form of `tests/fixtures/advice-cases.jsonl`,
//! and prints one answer a line: `id`, `meeting`, `step` (orientation only), `alliance_first`,
//! `changes` (solo only) and `reasons`, whose ids `brugwijzer_core::domain::advice` lists.
//! A bad line gets `line`, `id` and `error` in its place, and the chore then ends with status 1.

mod case;

use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;

use brugwijzer_core::domain::advice::{Advice, Outcome};
use serde::Serialize;
use serde_json::Value as Json;

use case::Case;

/// Longer lines are refused unread, so that an endless line cannot fill the memory.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;

#[derive(Serialize)]
struct Answered {
    id: Json,
    meeting: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<&'static str>,
    alliance_first: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<usize>,
    reasons: Vec<String>,
}

#[derive(Serialize)]
struct Refused {
    line: usize,
    id: Json,
    error: String,
}

/// Runs the chore on standard input and output.
pub fn main() -> ExitCode {
    match run(io::stdin().lock(), io::stdout().lock()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("advise: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Answers every line; `true` when none was refused. Blank lines are skipped but counted.
///
/// # Errors
/// Only when the input cannot be read or the output cannot be written.
pub fn run(mut input: impl BufRead, output: impl Write) -> io::Result<bool> {
    let mut output = io::BufWriter::new(output);
    let mut all_good = true;
    let mut line = Vec::new();
    let mut number = 0;
    loop {
        line.clear();
        number += 1;
        let read = (&mut input)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line)?;
        if read == 0 {
            output.flush()?;
            return Ok(all_good);
        }
        let answer = if read as u64 == LONGEST_LINE && line.last() != Some(&b'\n') {
            input.skip_until(b'\n')?;
            Err((Json::Null, "the line is too long".to_owned()))
        } else if line.trim_ascii().is_empty() {
            continue;
        } else {
            answer(&line)
        };
        match answer {
            Ok(answered) => write_line(&mut output, &answered)?,
            Err((id, error)) => {
                all_good = false;
                let line = number;
                write_line(&mut output, &Refused { line, id, error })?;
            }
        }
    }
}

fn write_line(output: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *output, value)?;
    output.write_all(b"\n")
}

/// The answer to one line, or its id and what is wrong with it.
fn answer(line: &[u8]) -> Result<Answered, (Json, String)> {
    let json: Json =
        serde_json::from_slice(line).map_err(|error| (Json::Null, error.to_string()))?;
    let id = json.get("id").cloned().unwrap_or(Json::Null);
    match Case::read(&json) {
        Ok(case) => Ok(answered(id, &case)),
        Err(error) => Err((id, error)),
    }
}

fn answered(id: Json, case: &Case) -> Answered {
    let advice = case.advice();
    let meeting = match advice.outcome() {
        Outcome::StartMeeting => "start-meeting",
        Outcome::Orientation { .. } => "orientation",
    };
    Answered {
        id,
        meeting,
        step: advice.outcome().step().map(|step| step.id()),
        alliance_first: advice.alliance_first(),
        changes: case.is_solo().then(|| advice.change().size()),
        reasons: reasons(&advice),
    }
}

fn reasons(advice: &Advice) -> Vec<String> {
    advice.reasons().iter().map(|reason| reason.id()).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

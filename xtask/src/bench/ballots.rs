//! How the exercise grows with its ballots: entering codes and the reveal, without a browser.

use anyhow::{Context, Result, anyhow};
use brugwijzer_core::domain::assessment::{Answer, Answers, Perspective, Statement};
use brugwijzer_core::domain::exercise::code::{
    BallotCode, ExerciseCode, Mode, ParticipantLanguage, RandomPart,
};
use brugwijzer_core::domain::exercise::{Ballot, Exercise};
use serde::Serialize;
use std::fs;
use std::time::{Duration, Instant};

/// How many ballots are entered. With 12, each side has four people: the most ways to answer
/// without bars, and so the longest search for what may be shown. 24 is a workshop.
pub const SIZES: [u32; 6] = [10, 12, 24, 100, 1_000, 10_000];
/// How often each size is measured; the middle one counts.
const SAMPLES: usize = 5;
/// Any number will do; the same one makes the same codes.
const EXERCISE: u64 = 0x0B12_0C57;

/// What one size costs. Times in ms.
#[derive(Serialize)]
struct Cost {
    ballots: u32,
    /// Entering one more code when so many have been entered: the mean over the last ten.
    enter: f64,
    /// Entering all codes.
    enter_all: f64,
    /// From all entered to what may be shown.
    reveal: f64,
    /// What the process holds more than before, in bytes; none where the system does not say.
    memory: Option<u64>,
}

/// Prints the cost of one size as a JSON value. One size a process: what a process once held it
/// does not give back, and the next size would seem to need nothing.
///
/// # Errors
/// When the exercise refuses what it should take.
pub fn print(ballots: &str) -> Result<()> {
    let cost = measure(ballots.parse().context("a number of ballots")?)?;
    println!("{}", serde_json::to_string(&cost)?);
    Ok(())
}

/// Prints so many codes of ballots for an exercise, one a line.
///
/// # Errors
/// When it is no code of an exercise, or no number.
pub fn print_codes(exercise: &str, ballots: &str) -> Result<()> {
    let codes = codes(exercise, ballots.parse().context("a number of ballots")?)?;
    println!("{}", codes.join("\n"));
    Ok(())
}

/// Codes of so many ballots for an exercise, as phones would show them.
///
/// # Errors
/// When it is no code of an exercise.
pub fn codes(exercise: &str, ballots: u32) -> Result<Vec<String>> {
    let code = ExerciseCode::parse(exercise).map_err(|error| anyhow!("{exercise}: {error:?}"))?;
    let codes = (0..ballots).map(|number| ballot(code.mode(), number).encode(&code));
    Ok(codes.collect())
}

fn measure(ballots: u32) -> Result<Cost> {
    let code = ExerciseCode::new(Mode::All, ParticipantLanguage::Dutch, EXERCISE);
    let codes: Vec<String> = (0..ballots)
        .map(|number| ballot(Mode::All, number).encode(&code))
        .collect();
    let mut samples = Vec::new();
    for _ in 0..SAMPLES {
        samples.push(once(code, &codes)?);
    }
    let middle = |of: fn(&Sample) -> Duration| {
        let mut times: Vec<Duration> = samples.iter().map(of).collect();
        times.sort_unstable();
        let middle = times.get(times.len() / 2).copied();
        middle.unwrap_or_default().as_secs_f64() * 1000.0
    };
    Ok(Cost {
        ballots,
        enter: middle(|sample| sample.enter),
        enter_all: middle(|sample| sample.enter_all),
        reveal: middle(|sample| sample.reveal),
        // The first one: what it gives back is taken again by the next.
        memory: samples.first().and_then(|sample| sample.memory),
    })
}

struct Sample {
    enter: Duration,
    enter_all: Duration,
    reveal: Duration,
    memory: Option<u64>,
}

/// One exercise from its opening to the reveal.
fn once(code: ExerciseCode, codes: &[String]) -> Result<Sample> {
    const LAST: u32 = 10;
    let before = resident();
    let mut exercise = Exercise::new(code);
    exercise.begin().map_err(refused)?;
    let start = Instant::now();
    let mut last = start;
    for (place, text) in codes.iter().enumerate() {
        if place + LAST as usize == codes.len() {
            last = Instant::now();
        }
        exercise.enter_code(text).map_err(refused)?;
    }
    let (enter, enter_all) = (last.elapsed() / LAST, start.elapsed());
    let memory = before.zip(resident());
    let start = Instant::now();
    exercise.reveal().map_err(refused)?;
    exercise.revealed().context("nothing was revealed")?;
    Ok(Sample {
        enter,
        enter_all,
        reveal: start.elapsed(),
        memory: memory.map(|(before, after)| after.saturating_sub(before)),
    })
}

fn refused(error: impl std::fmt::Debug) -> anyhow::Error {
    anyhow!("the exercise refuses it: {error:?}")
}

/// A ballot with answers that differ from the next one, and a random part of its own.
fn ballot(mode: Mode, number: u32) -> BallotCode {
    // Multiplying by a large odd number spreads successive numbers over all bits.
    let mut spread = number.wrapping_add(1).wrapping_mul(0x9E37_79B1);
    let mut answers = Answers::default();
    for &statement in Statement::ALL {
        spread = spread.rotate_left(7).wrapping_mul(0x85EB_CA6B);
        let at = spread as usize % Answer::ALL.len();
        answers.set(statement, Answer::ALL.get(at).copied());
    }
    let side = number as usize % Perspective::ALL.len();
    BallotCode {
        ballot: Ballot {
            perspective: Perspective::ALL
                .get(side)
                .copied()
                .unwrap_or(Perspective::Informal),
            answers,
        },
        random: RandomPart::new(mode, number),
    }
}

/// The memory of this process that is in use, in bytes; none outside Linux.
fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1024)
}

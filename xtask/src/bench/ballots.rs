//! How the exercise grows with its ballots: entering codes and the reveal, without a browser.

use anyhow::{Context, Result, anyhow, bail};
use brugwijzer_core::domain::assessment::{Answer, Answers, Perspective, Statement};
use brugwijzer_core::domain::exercise::code::{
    BallotCode, ExerciseCode, Mode, ParticipantLanguage, RandomPart,
};
use brugwijzer_core::domain::exercise::{Ballot, Exercise};
use serde::Serialize;
use std::fs;
use std::time::{Duration, Instant};

/// The rooms that are measured: how many people, a third of each side, or how many of each side.
/// With 12, each side has four people: the most ways to answer without bars, and so the longest
/// search for what may be shown. 24 is a workshop; two small sides beside a large one have the most
/// to hide, and with "alleen totaal" everyone hides in the total.
pub const ROOMS: [&str; 11] = [
    "10",
    "12",
    "24",
    "4/4/16",
    "1/7/16",
    "24 total",
    "4/4/16 total",
    "1/7/16 total",
    "100",
    "1000",
    "10000",
];
/// What a room bears behind its name when only the total is to be shown.
const ONLY_TOTAL: &str = " total";
/// How often each size is measured; the middle one counts.
const SAMPLES: usize = 5;
/// Any number will do; the same one makes the same codes.
const EXERCISE: u64 = 0x0B12_0C57;

/// What one size costs. Times in ms.
#[derive(Serialize)]
struct Cost {
    /// As in [`ROOMS`].
    room: String,
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

/// A room: how many people of each side, and whether only the total is to be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Room {
    sides: [u32; Perspective::ALL.len()],
    only_total: bool,
}

impl Room {
    /// Reads a room as [`ROOMS`] names it.
    fn read(name: &str) -> Result<Self> {
        let (sizes, only_total) = match name.strip_suffix(ONLY_TOTAL) {
            Some(sizes) => (sizes, true),
            None => (name, false),
        };
        let sizes: Result<Vec<u32>, _> = sizes.split('/').map(str::parse).collect();
        let sides = match *sizes.context("a number of ballots")? {
            [all] => [all.div_ceil(3), (all + 1) / 3, all / 3],
            [municipality, professional, informal] => [municipality, professional, informal],
            _ => bail!("{name}: a number, or one of each of three sides"),
        };
        Ok(Self { sides, only_total })
    }

    /// The ballots of everyone, the sides by turns for as long as each has someone left.
    fn ballots(self, mode: Mode) -> Vec<BallotCode> {
        let mut left = self.sides;
        let mut ballots = Vec::new();
        while left.iter().any(|number| *number > 0) {
            for (left, &side) in left.iter_mut().zip(Perspective::ALL) {
                if *left > 0 {
                    *left -= 1;
                    ballots.push(ballot(mode, side, ballots.len() as u32));
                }
            }
        }
        ballots
    }
}

/// Prints the cost of one room as a JSON value. One room a process: what a process once held it
/// does not give back, and the next room would seem to need nothing.
///
/// # Errors
/// When the exercise refuses what it should take.
pub fn print(room: &str) -> Result<()> {
    let cost = measure(room)?;
    println!("{}", serde_json::to_string(&cost)?);
    Ok(())
}

/// Prints the codes of everyone in a room for an exercise, one a line; rooms are named as [`ROOMS`]
/// names them.
///
/// # Errors
/// When it is no code of an exercise, or no room.
pub fn print_codes(exercise: &str, room: &str) -> Result<()> {
    println!("{}", of_room(exercise, Room::read(room)?)?.join("\n"));
    Ok(())
}

/// Codes of so many ballots for an exercise, as phones would show them.
///
/// # Errors
/// When it is no code of an exercise.
pub fn codes(exercise: &str, ballots: u32) -> Result<Vec<String>> {
    of_room(exercise, Room::read(&ballots.to_string())?)
}

fn of_room(exercise: &str, room: Room) -> Result<Vec<String>> {
    let code = ExerciseCode::parse(exercise).map_err(|error| anyhow!("{exercise}: {error:?}"))?;
    let ballots = room.ballots(code.mode()).into_iter();
    Ok(ballots.map(|ballot| ballot.encode(&code)).collect())
}

fn measure(name: &str) -> Result<Cost> {
    let room = Room::read(name)?;
    let code = ExerciseCode::new(Mode::All, ParticipantLanguage::Dutch, EXERCISE);
    let ballots = room.ballots(Mode::All);
    let codes: Vec<String> = ballots.iter().map(|ballot| ballot.encode(&code)).collect();
    let mut samples = Vec::new();
    for _ in 0..SAMPLES {
        samples.push(once(code, &codes, room.only_total)?);
    }
    let middle = |of: fn(&Sample) -> Duration| {
        let mut times: Vec<Duration> = samples.iter().map(of).collect();
        times.sort_unstable();
        let middle = times.get(times.len() / 2).copied();
        middle.unwrap_or_default().as_secs_f64() * 1000.0
    };
    Ok(Cost {
        room: name.to_owned(),
        ballots: room.sides.iter().sum(),
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
fn once(code: ExerciseCode, codes: &[String], only_total: bool) -> Result<Sample> {
    const LAST: u32 = 10;
    let before = resident();
    let mut exercise = Exercise::new(code);
    exercise.begin().map_err(refused)?;
    exercise.set_only_total(only_total).map_err(refused)?;
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
fn ballot(mode: Mode, perspective: Perspective, number: u32) -> BallotCode {
    // Multiplying by a large odd number spreads successive numbers over all bits.
    let mut spread = number.wrapping_add(1).wrapping_mul(0x9E37_79B1);
    let mut answers = Answers::default();
    for &statement in Statement::ALL {
        spread = spread.rotate_left(7).wrapping_mul(0x85EB_CA6B);
        let at = spread as usize % Answer::ALL.len();
        answers.set(statement, Answer::ALL.get(at).copied());
    }
    BallotCode {
        ballot: Ballot {
            perspective,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_has_the_people_that_its_name_says() {
        let check = |name: &str, sides: [u32; 3], only_total: bool| {
            let room = Room::read(name).unwrap();
            assert_eq!(room, Room { sides, only_total }, "{name}");
            let of = |side: Perspective| {
                let ballots = room.ballots(Mode::All).into_iter();
                ballots
                    .filter(|code| code.ballot.perspective == side)
                    .count() as u32
            };
            let found: Vec<u32> = Perspective::ALL.iter().map(|side| of(*side)).collect();
            assert_eq!(found, sides, "{name}");
        };
        check("10", [4, 3, 3], false);
        check("12", [4, 4, 4], false);
        check("100", [34, 33, 33], false);
        check("4/4/16", [4, 4, 16], false);
        check("1/7/16 total", [1, 7, 16], true);
        for room in ROOMS {
            assert!(Room::read(room).is_ok(), "{room}");
        }
        for wrong in ["", "4/4", "4/4/4/4", "vier", "24 totaal"] {
            assert!(Room::read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_third_of_the_codes_is_of_each_side_by_turns() {
        let code = ExerciseCode::new(Mode::Foundations, ParticipantLanguage::Dutch, EXERCISE);
        let codes = codes(&code.text(), 7).unwrap();
        let side = |text: &String| BallotCode::decode(&code, text).unwrap().ballot.perspective;
        let sides: Vec<Perspective> = codes.iter().map(side).collect();
        let by_turns = Perspective::ALL.iter().cycle().take(7).copied();
        assert_eq!(sides, by_turns.collect::<Vec<_>>());
    }
}

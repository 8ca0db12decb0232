//! The properties of the codes, on many codes each; a fixed generator makes every run the same.

use std::collections::BTreeSet;

use super::check::Check;
use super::*;
use crate::assessment::{Answer, Answers, Perspective, Statement};
use crate::exercise::Ballot;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A fixed stream of numbers (xorshift64*).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn exercise(&mut self, mode: Mode) -> ExerciseCode {
        ExerciseCode::new(mode, ParticipantLanguage::Dutch, self.roll())
    }

    fn code(&mut self, mode: Mode, perspective: Perspective) -> BallotCode {
        let mut answers = Answers::default();
        for &statement in mode.statements() {
            let answer = Answer::ALL[(self.roll() >> 40) as usize % 5];
            answers.set(statement, Some(answer));
        }
        let ballot = Ballot {
            perspective,
            answers,
        };
        let random = RandomPart::new(mode, self.roll() as u32);
        BallotCode { ballot, random }
    }

    fn text(&mut self, length: usize) -> String {
        let place = |n: u64| ALPHABET[(n >> 40) as usize % 32];
        (0..length)
            .map(|_| char::from(place(self.roll())))
            .collect()
    }
}

fn plain(text: &str) -> Vec<u8> {
    text.bytes().filter(|byte| *byte != b' ').collect()
}

fn symbols(text: &str) -> Vec<u8> {
    base32::read(text).unwrap_or_default()
}

#[test]
fn payloads_fit_their_bits() {
    for (answers, random_bits, bits) in [(14, 15, 50), (23, 19, 75)] {
        let payloads = (5u128.pow(answers) * 3) << random_bits;
        assert!(
            payloads <= 1 << bits && payloads > 1 << (bits - 2),
            "{bits}"
        );
    }
}

#[test]
fn every_ballot_comes_back_as_it_went() {
    let mut dice = Dice(1);
    for &mode in Mode::ALL {
        let expected = [12, 17][mode.index()];
        for round in 0..3_000 {
            let perspective = Perspective::ALL[round % 3];
            let (exercise, code) = (dice.exercise(mode), dice.code(mode, perspective));
            let text = code.encode(&exercise);
            assert_eq!(plain(&text).len(), expected);
            assert!(text.split(' ').rev().skip(1).all(|group| group.len() == 4));
            assert_eq!(BallotCode::decode(&exercise, &text), Ok(code), "{text}");
        }
        for &perspective in Perspective::ALL {
            for &answer in &Answer::ALL {
                let (exercise, mut code) = (dice.exercise(mode), dice.code(mode, perspective));
                let asked = mode.statements().iter();
                asked.for_each(|s| code.ballot.answers.set(*s, Some(answer)));
                let text = code.encode(&exercise);
                assert_eq!(BallotCode::decode(&exercise, &text), Ok(code));
            }
        }
    }
}

#[test]
fn an_open_statement_comes_back_as_unknown() {
    let exercise = Dice(2).exercise(Mode::Foundations);
    let ballot = Ballot {
        perspective: Perspective::Informal,
        answers: Answers::default(),
    };
    let random = RandomPart::new(Mode::Foundations, u32::MAX);
    let text = BallotCode { ballot, random }.encode(&exercise);
    let back = BallotCode::decode(&exercise, &text);
    let answer = |statement| back.map(|code| code.ballot.answers.get(statement));
    assert_eq!(answer(Statement::InsightNeeds), Ok(Some(Answer::Unknown)));
    assert_eq!(answer(Statement::CounselPolicy), Ok(None));
    assert_eq!(back.map(|code| code.random.number()), Ok((1 << 15) - 1));
}

#[test]
fn fault_15_every_wrong_character_and_neighbour_swap_is_detected() {
    let mut dice = Dice(3);
    let (mut wrong, mut swaps) = (0, 0);
    for round in 0..10_000 {
        let mode = Mode::ALL[usize::from(round % 4 == 0)];
        let exercise = dice.exercise(mode);
        let text = dice
            .code(mode, Perspective::ALL[round % 3])
            .encode(&exercise);
        let code = symbols(&text);
        let check = Check::new(exercise.key());
        assert_eq!(check.verify(&code), Ok(()));
        let mut other = code.clone();
        for place in 0..code.len() {
            for error in 1..32 {
                other[place] = code[place] ^ error;
                assert!(check.verify(&other).is_err(), "{text} at {place}");
                wrong += 1;
            }
            other[place] = code[place];
        }
        for place in 1..code.len() {
            other.swap(place - 1, place);
            if other != code {
                assert!(check.verify(&other).is_err(), "{text} at {place}");
                swaps += 1;
            }
            other.swap(place - 1, place);
        }
    }
    assert!(wrong > 4_000_000 && swaps > 100_000, "{wrong} {swaps}");
}

#[test]
fn one_wrong_character_is_found_in_its_group() {
    let mut dice = Dice(4);
    for _ in 0..500 {
        let exercise = dice.exercise(Mode::All);
        let code = plain(
            &dice
                .code(Mode::All, Perspective::Informal)
                .encode(&exercise),
        );
        for place in 0..code.len() {
            let mut other = code.clone();
            other[place] = if code[place] == b'7' { b'K' } else { b'7' };
            let group = Some(place / 4 + 1);
            let text = String::from_utf8_lossy(&other);
            let expected = Err(CodeError::CheckFailed { group });
            assert_eq!(BallotCode::decode(&exercise, &text), expected);
        }
    }
}

/// A million tries with `BRUGWIJZER_LONG=1`, a fifth of it without.
fn about_one_in_two_thousand(what: &str, mut accepted: impl FnMut() -> bool) {
    let is_long = std::env::var_os("BRUGWIJZER_LONG").is_some();
    let tries = if is_long { 1_000_000 } else { 200_000 };
    let hits = (0..tries).filter(|_| accepted()).count();
    let per_million = hits as f64 * 1e6 / f64::from(tries);
    println!("{what}: {per_million} per million of {tries}");
    assert!(
        (300.0..=700.0).contains(&per_million),
        "{what}: {per_million}"
    );
}

#[test]
fn random_codes_are_accepted_once_in_two_thousand() {
    let mut dice = Dice(5);
    for &mode in Mode::ALL {
        let exercise = dice.exercise(mode);
        about_one_in_two_thousand(&format!("random, {}", mode.id()), || {
            let text = dice.text(BallotCode::length(mode));
            BallotCode::decode(&exercise, &text).is_ok()
        });
    }
}

#[test]
fn fault_15_codes_of_another_exercise_are_accepted_once_in_two_thousand() {
    let mut dice = Dice(6);
    for &mode in Mode::ALL {
        let (here, there) = (dice.exercise(mode), dice.exercise(mode));
        about_one_in_two_thousand(&format!("one other exercise, {}", mode.id()), || {
            let text = dice.code(mode, Perspective::Professional).encode(&there);
            BallotCode::decode(&here, &text).is_ok()
        });
        about_one_in_two_thousand(&format!("many other exercises, {}", mode.id()), || {
            let other = dice.exercise(mode);
            let text = dice.code(mode, Perspective::Professional).encode(&other);
            BallotCode::decode(&here, &text).is_ok()
        });
    }
}

#[test]
fn fault_15_what_people_type_is_read_kindly() {
    let mut dice = Dice(7);
    for &mode in Mode::ALL {
        for _ in 0..500 {
            let (exercise, code) = (
                dice.exercise(mode),
                dice.code(mode, Perspective::Municipality),
            );
            let text = code.encode(&exercise);
            let tight = text.replace(' ', "");
            for typed in [
                text.to_lowercase(),
                tight.clone(),
                text.replace(' ', "-"),
                text.replace(' ', " – "),
                format!("\t {text}\u{a0}\n"),
                text.replace('0', "O").replace('1', "I"),
                text.replace('0', "o").replace('1', "l"),
            ] {
                assert_eq!(BallotCode::decode(&exercise, &typed), Ok(code), "{typed}");
            }
        }
    }
}

#[test]
fn fault_15_what_cannot_be_a_code_is_refused_with_the_reason() {
    let mut dice = Dice(8);
    let (short, long) = (dice.exercise(Mode::Foundations), dice.exercise(Mode::All));
    let short_code = dice
        .code(Mode::Foundations, Perspective::Informal)
        .encode(&short);
    let long_code = dice.code(Mode::All, Perspective::Informal).encode(&long);
    let check = |exercise: &ExerciseCode, text: &str, expected: CodeError| {
        assert_eq!(BallotCode::decode(exercise, text), Err(expected), "{text}");
    };
    let length = |got, expected| CodeError::WrongLength { got, expected };
    let character = |group, character| CodeError::WrongCharacter { group, character };
    let other = |got, expected| CodeError::OtherMode { got, expected };
    check(&short, "", length(0, 12));
    check(&short, &short_code[..7], length(6, 12));
    check(&short, &format!("{short_code}{short_code}"), length(24, 12));
    check(&long, &long_code[..10], length(8, 17));
    check(&short, &"7".repeat(100_000), length(100_000, 12));
    check(&short, &long_code, other(17, 12));
    check(&long, &short_code, other(12, 17));
    check(&short, "ABCD EUGH 7777", character(2, 'U'));
    check(&short, "ABCD EFGH 77*7", character(3, '*'));
    check(&short, "é", character(1, 'é'));
}

#[test]
fn same_answers_make_different_codes() {
    let mut dice = Dice(9);
    let (exercise, code) = (
        dice.exercise(Mode::Foundations),
        dice.code(Mode::Foundations, Perspective::Informal),
    );
    let encode = |random| {
        let random = RandomPart::new(Mode::Foundations, random);
        BallotCode { random, ..code }.encode(&exercise)
    };
    let codes: BTreeSet<String> = (0..1 << 15).map(encode).collect();
    assert_eq!(codes.len(), 1 << 15);
}

#[test]
fn exercise_codes_come_back_and_bad_ones_are_refused() {
    let mut dice = Dice(10);
    for &mode in Mode::ALL {
        for &language in ParticipantLanguage::ALL {
            for _ in 0..1_000 {
                let code = ExerciseCode::new(mode, language, dice.roll());
                assert_eq!(code.text().len(), 8);
                for typed in [code.text(), code.grouped(), code.text().to_lowercase()] {
                    assert_eq!(ExerciseCode::parse(&typed), Ok(code));
                }
            }
        }
    }
    let check = |text: &str, expected| assert_eq!(ExerciseCode::parse(text), Err(expected));
    check("", ExerciseCodeError::WrongLength { got: 0 });
    check("A234567", ExerciseCodeError::WrongLength { got: 7 });
    check("02345678", ExerciseCodeError::UnknownKind);
    let wrong = ExerciseCode::parse("A23?5678");
    assert!(matches!(wrong, Err(ExerciseCodeError::WrongCharacter(w)) if w.position == 4));
}

#[test]
fn a_link_fits_the_qr_code_or_is_refused() {
    let code = Dice(11).exercise(Mode::Foundations);
    for (address, fits) in [(0, true), (72, true), (73, false), (200, false)] {
        let link = code.link(&"a".repeat(address));
        assert_eq!(link.is_ok(), fits, "{address}");
        match link {
            Ok(link) => assert!(link.ends_with(&code.fragment()) && link.len() <= 84),
            Err(too_long) => assert_eq!(too_long.bytes, address + 12),
        }
    }
    assert_eq!(code.fragment(), format!("#/g/{}", code.text()));
}

//! Where the build cuts the module: what only these functions reach goes into files of its own.
//!
//! A call past them brings the whole part into the one that the first page waits for.

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::app::exercise;
use crate::app::keeping::{KEEPING, Keeping};
use crate::app::pages;
use crate::app::route::Route;
use crate::app::state::State;

/// The parts with pages.
#[derive(Clone, Copy)]
pub enum Part {
    /// The facts and the statements.
    Answering,
    /// What follows from the answers, and the user's data.
    Advising,
    /// The exercise together: facilitator, phones, projector; and comparing.
    Gathering,
}

/// What a part with pages brings: its way in.
#[derive(Clone, Copy)]
pub struct Program {
    /// Its pages.
    pub page: fn(&Route) -> AnyView,
    /// What begins once the part and what keeps things are here.
    pub begin: fn(State),
}

/// The part with the pages; loads it first.
pub async fn fetch(part: Part) -> Result<Program, SplitLoaderError> {
    match part {
        Part::Answering => answering().await,
        Part::Advising => advising().await,
        Part::Gathering => gathering().await,
    }
}

/// What keeps things; loads it first. The only door: see [`crate::app::keeping`].
#[wasm_split(keeping, fallible, wasm_split_path = ::leptos::wasm_split)]
pub fn keeping() -> Result<Keeping, SplitLoaderError> {
    Ok(KEEPING)
}

/// The way into a part; loads it first. The only door: see [`pages::show_answering`].
#[wasm_split(answering, fallible, wasm_split_path = ::leptos::wasm_split)]
fn answering() -> Result<Program, SplitLoaderError> {
    Ok(Program {
        page: pages::show_answering,
        begin: pages::begin_answering,
    })
}

/// The way into a part; loads it first. The only door: see [`pages::show_advising`].
#[wasm_split(advising, fallible, wasm_split_path = ::leptos::wasm_split)]
fn advising() -> Result<Program, SplitLoaderError> {
    Ok(Program {
        page: pages::show_advising,
        begin: |_| {},
    })
}

/// The way into a part; loads it first. The only door: see [`pages::show_gathering`].
#[wasm_split(gathering, fallible, wasm_split_path = ::leptos::wasm_split)]
fn gathering() -> Result<Program, SplitLoaderError> {
    Ok(Program {
        page: pages::show_gathering,
        begin: exercise::start,
    })
}

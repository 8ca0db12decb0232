//! What is asked: 23 statements in seven dimensions, and six facts (gates).

mod answer;
mod gate;
mod perspective;
mod statement;

pub use answer::{Answer, Answers, Value};
pub use gate::{Gate, GateAnswer, Gates};
pub use perspective::Perspective;
pub use statement::{Dimension, Kind, Statement};

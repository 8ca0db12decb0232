//! Every chore of the project, one file a chore; `main.rs` starts them by name.
//!
//! A library beside the program, so that the end-to-end tests use the same server and tools.

pub mod bench;
pub mod browsers;
pub mod build;
pub mod faults;
pub mod lighthouse;
pub mod npm;
pub mod project;
pub mod screens;
pub mod serve;
pub mod site;
pub mod size;
pub mod static_server;
pub mod step;
pub mod test;
pub mod tools;

#[cfg(test)]
mod tidy;

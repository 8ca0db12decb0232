//! Every chore of the project, started with `cargo xtask <chore>`.

fn main() {
    println!("chores: serve, build, test, advise, size");
}

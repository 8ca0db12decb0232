//! Start-up: the panic hook and the page, nothing else.

mod app;
mod browser;

fn main() {
    browser::rescue::install();
    app::start();
}

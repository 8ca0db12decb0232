//! Start-up: the panic hook, what waits for a frame, and the page; nothing else.

mod app;
mod browser;

fn main() {
    browser::rescue::install();
    browser::after_paint::install();
    app::start();
}

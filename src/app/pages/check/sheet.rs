//! One sheet A4 for a privacy officer: purpose, what, where, how long, by whom, and how to
//! verify it. What it claims is held up by tests.

use leptos::prelude::*;

use crate::app::today;
use crate::app::words::{t, t_with};
use crate::browser::{hosting, page};

/// The subjects of the sheet, each the id of its name; its text has `-text` behind it.
const ROWS: [(&str, &str); 10] = [
    ("check-purpose", "check-purpose-text"),
    ("check-stored", "check-stored-text"),
    ("check-contacts", "check-contacts-text"),
    ("check-where", "check-where-text"),
    ("check-term", "check-term-text"),
    ("check-processor", "check-processor-text"),
    ("check-cookies-title", "check-cookies-text"),
    ("check-wipe", "check-wipe-text"),
    ("check-risks", "check-risks-text"),
    ("check-verify", "check-verify-text"),
];

/// The sheet, with the button that prints it.
pub fn view() -> AnyView {
    let print = move |_| {
        // A browser without printing shows nothing; the sheet itself stays readable.
        let _ = page::print();
    };
    let dated = t_with(
        "check-sheet-date",
        &[
            ("date", today::in_words(today::ymd()).into()),
            ("address", page::address().into()),
        ],
    );
    let row = |(name, text): (&'static str, &'static str)| {
        view! { <div class="bw-keylist__row"><dt>{t(name)}</dt><dd>{t(text)}</dd></div> }
    };
    let policy = hosting::policy().map(|policy| {
        view! { <div class="bw-keylist__row"><dt>{t("check-policy-row")}</dt><dd><code class="bw-key">{policy}</code></dd></div> }
    });
    view! {
        <section class="bw-section" aria-labelledby="check-sheet">
            <div class="bw-noprint">
                <p class="nl-paragraph">{t("check-sheet-lead")}</p>
                <p><button class="nl-button" type="button" on:click=print>{t("check-sheet-print")}</button></p>
            </div>
            <div class="bw-sheet bw-onepage" id="check-a4">
                <h2 id="check-sheet" class="nl-heading nl-heading--level-2">{t("check-sheet")}</h2>
                <dl class="bw-keylist">{ROWS.map(row).collect_view()} {policy}</dl>
                <p class="bw-muted bw-small">{dated}</p>
            </div>
        </section>
    }
    .into_any()
}

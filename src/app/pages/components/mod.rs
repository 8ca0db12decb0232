//! `#/components`, in developer builds only: every component in every state.
//!
//! The tests look at the same examples (`tests/browser/components.rs`): axe-core, cut-off text,
//! sizes and focus, in both schemes and at three widths. A new component gets its examples here;
//! texts are those of the product, or plain words that only developers read.

mod choices;
mod fields;
mod patterns;
mod pictures;

use leptos::prelude::*;

use super::heading;

/// One component, or one pattern of the styles, in one state.
struct Example {
    /// What it shows, unique on the page: "choice, chosen".
    name: &'static str,
    view: fn() -> AnyView,
}

/// A component with its examples.
struct Family {
    /// The name of its file in `components/`, or of its part of the styles.
    name: &'static str,
    examples: Vec<Example>,
}

const fn example(name: &'static str, view: fn() -> AnyView) -> Example {
    Example { name, view }
}

pub(super) fn page() -> AnyView {
    let families = [
        fields::families(),
        choices::families(),
        pictures::families(),
        patterns::families(),
    ];
    view! {
        <div class="bw-page bw-page--wide">
            {heading("Components".to_owned())}
            {families.into_iter().flatten().map(family).collect_view()}
        </div>
    }
    .into_any()
}

fn family(family: Family) -> AnyView {
    let id = format!("family-{}", family.name);
    let named = id.clone();
    view! {
        <section class="bw-section" aria-labelledby=named>
            <h2 id=id class="nl-heading nl-heading--level-2">{family.name}</h2>
            {family.examples.into_iter().map(shown).collect_view()}
        </section>
    }
    .into_any()
}

fn shown(example: Example) -> AnyView {
    let id = format!("example-{}", example.name.replace([' ', ','], "-"));
    let named = id.clone();
    view! {
        <section class="bw-section" data-example=example.name aria-labelledby=named>
            <h3 id=id class="nl-heading nl-heading--level-3">{example.name}</h3>
            {(example.view)()}
        </section>
    }
    .into_any()
}

/// A callback for examples: what is chosen here goes nowhere.
fn nothing<T: 'static>() -> Callback<T> {
    Callback::new(|_| ())
}

/// A word as long as Dutch allows.
const LONG: &str = "Meervoudigepersoonlijkheidsstoornisbehandelingscoördinatiecentrum Voorbeeld";

//! The facts (gates) and the context: what is arranged, with whom, what was held before.

use brugwijzer_core::domain::assessment::Dimension;
use brugwijzer_core::domain::assessment::{Gate, GateAnswer};
use brugwijzer_core::domain::context::{Context, Held, OrganisationKind, Partner, Theme};
use brugwijzer_core::domain::put_in_order;
use brugwijzer_core::dossier::LIMIT_NAME;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::{heading, section, ways};
use crate::app::components::{
    CheckboxOption, Checkboxes, Choice, ChoiceOption, Look, Terms, TextField,
};
use crate::app::frame::count_of;
use crate::app::route::Route;
use crate::app::state::{State, use_state};
use crate::app::words::{t, t_with};

/// The page of facts.
pub fn page() -> AnyView {
    let state = use_state();
    let progress = move || {
        count_of(
            "facts-progress",
            state.dossier.with(|d| d.gates.answered()),
            Gate::ALL.len(),
        )
    };
    view! {
        <div class="bw-page">
            {heading(t("facts-title"))}
            <p class="nl-paragraph nl-paragraph--lead">{t("facts-lead")}</p>
            <Terms terms=&["alliance", "orientation", "key-person", "in-house-expert", "veilig-thuis"] />
            <TextField
                id="municipality".to_owned()
                label=t("facts-municipality")
                help=t_with("facts-municipality-about", &[("limit", Arg::from(LIMIT_NAME))])
                limit=LIMIT_NAME
                value=Signal::derive(move || state.dossier.with(|d| d.municipality.clone()))
                on_input=Callback::new(move |name| state.edit(|d| d.municipality = name))
            />
            {section("facts-gates", t("facts-gates"), view! {
                <p class="bw-muted" role="status">{progress}</p>
                <div class="bw-questions">{Gate::ALL.iter().map(|gate| fact(state, *gate)).collect_view()}</div>
            }.into_any())}
            {section("facts-context", t("facts-context"), view! {
                <p class="nl-paragraph">{t("facts-context-about")}</p>
                {partners(state)}
                {kinds(state)}
                {themes(state)}
            }.into_any())}
            {section("facts-history", t("facts-history"), history(state))}
            {ways(Some((Route::Start, t("facts-back"))), Some((Route::Dimension(Dimension::Insight), t("facts-next"))))}
        </div>
    }
    .into_any()
}

fn fact(state: State, gate: Gate) -> AnyView {
    let options = GateAnswer::ALL.iter().map(|a| ChoiceOption {
        id: a.id(),
        label: t(&format!("gate-answer-{}", a.id())),
    });
    view! {
        <Choice
            name=format!("gate-{}", gate.id())
            question=t(&format!("gate-{}", gate.id()))
            help=t(&format!("gate-{}-help", gate.id()))
            options=options.collect()
            look=Look::Gate
            chosen=Signal::derive(move || state.dossier.with(|d| d.gates.get(gate).map(GateAnswer::id)))
            on_choose=Callback::new(move |id: Option<&'static str>| state.edit(|d| d.gates.set(gate, id.and_then(GateAnswer::from_id))))
            clear=t("facts-clear")
        />
    }
    .into_any()
}

/// Adds or removes a term, keeping the order of reading and no doubles.
pub(super) fn tick<T: Ord>(terms: &mut Vec<T>, term: T, ticked: bool) {
    if ticked {
        put_in_order(terms, term);
    } else {
        terms.retain(|other| *other != term);
    }
}

fn edit_context(state: State, change: impl FnOnce(&mut Context)) {
    state.edit(|dossier| change(&mut dossier.context));
}

fn partners(state: State) -> AnyView {
    let option = |p: &Partner| CheckboxOption {
        id: p.id(),
        label: t(&format!("partner-{}", p.id())),
        about: t(&format!("partner-{}-about", p.id())),
    };
    view! {
        <Checkboxes
            name="partner"
            question=t("facts-partners")
            options=Partner::ALL.iter().map(option).collect()
            ticked=Signal::derive(move || state.dossier.with(|d| d.context.partners.iter().map(|p| p.id()).collect()))
            on_tick=Callback::new(move |(id, ticked)| {
                if let Some(partner) = Partner::from_id(id) {
                    edit_context(state, |c| tick(&mut c.partners, partner, ticked));
                }
            })
        />
    }
    .into_any()
}

fn kinds(state: State) -> AnyView {
    let option = |k: &OrganisationKind| CheckboxOption {
        id: k.id(),
        label: t(&format!("organisation-kind-{}", k.id())),
        about: String::new(),
    };
    view! {
        <Checkboxes
            name="kind"
            question=t("facts-kinds")
            options=OrganisationKind::ALL.iter().map(option).collect()
            ticked=Signal::derive(move || state.dossier.with(|d| d.context.kinds.iter().map(|k| k.id()).collect()))
            on_tick=Callback::new(move |(id, ticked)| {
                if let Some(kind) = OrganisationKind::from_id(id) {
                    edit_context(state, |c| tick(&mut c.kinds, kind, ticked));
                }
            })
        />
    }
    .into_any()
}

fn themes(state: State) -> AnyView {
    let option = |theme: &Theme| CheckboxOption {
        id: theme.id(),
        label: t(&format!("theme-{}", theme.id())),
        about: String::new(),
    };
    view! {
        <Checkboxes
            name="theme"
            question=t("facts-themes")
            options=Theme::ALL.iter().map(option).collect()
            ticked=Signal::derive(move || state.dossier.with(|d| d.context.themes.iter().map(|t| t.id()).collect()))
            on_tick=Callback::new(move |(id, ticked)| {
                if let Some(theme) = Theme::from_id(id) {
                    edit_context(state, |c| tick(&mut c.themes, theme, ticked));
                }
            })
        />
    }
    .into_any()
}

fn held(
    name: &'static str,
    question: String,
    chosen: Signal<Option<Held>>,
    on_choose: Callback<Option<Held>>,
) -> AnyView {
    let options = Held::ALL.iter().map(|h| ChoiceOption {
        id: h.id(),
        label: t(&format!("held-{}", h.id())),
    });
    view! {
        <Choice
            name=name.to_owned()
            question=question
            help=String::new()
            options=options.collect()
            look=Look::Gate
            chosen=Signal::derive(move || chosen.get().map(Held::id))
            on_choose=Callback::new(move |id: Option<&'static str>| on_choose.run(id.and_then(Held::from_id)))
            clear=t("facts-clear")
        />
    }
    .into_any()
}

fn history(state: State) -> AnyView {
    let orientation = Signal::derive(move || state.dossier.with(|d| d.context.orientation_held));
    let start = Signal::derive(move || state.dossier.with(|d| d.context.start_held));
    let when = move || {
        (orientation.get() == Some(Held::Yes)).then(|| view! {
        <TextField
            id="orientation-when".to_owned()
            label=t("facts-orientation-when")
            help=t("facts-orientation-when-about")
            limit=LIMIT_NAME
            value=Signal::derive(move || state.dossier.with(|d| d.context.orientation_when.clone()))
            on_input=Callback::new(move |text| edit_context(state, |c| c.orientation_when = text))
        />
    })
    };
    view! {
        <div class="bw-questions">
            {held("orientation-held", t("facts-orientation-held"), orientation,
                Callback::new(move |held| edit_context(state, |c| c.orientation_held = held)))}
            {when}
            {held("start-held", t("facts-start-held"), start,
                Callback::new(move |held| edit_context(state, |c| c.start_held = held)))}
        </div>
    }
    .into_any()
}

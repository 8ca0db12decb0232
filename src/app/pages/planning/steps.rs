//! The steps around a meeting, each with its date and who does it.

use brugwijzer_core::domain::planning::{DatedStep, PlanRequest, PlanStep, plan};
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::Arranging;
use crate::app::today;
use crate::app::words::{t, t_with, with_texts};

/// The planning, once there is a date.
pub fn view(arranging: Arranging) -> AnyView {
    let steps = move || {
        let arrangement = arranging.arrangement.get();
        let Some(date) = arrangement.date else {
            return view! { <p class="nl-paragraph">{t("planning-no-date")}</p> }.into_any();
        };
        let request = PlanRequest {
            meeting: arranging.meeting.get(),
            date,
            evaluation: arrangement.evaluation,
            today: today::date(),
        };
        view! { <ol class="bw-plan">{plan(request).iter().map(row).collect_view()}</ol> }.into_any()
    };
    steps.into_any()
}

fn row(step: &DatedStep) -> AnyView {
    let class = match step.step {
        PlanStep::Meeting => "bw-plan__row bw-plan__row--meeting",
        _ => "bw-plan__row",
    };
    let weeks = step.step.weeks().filter(|weeks| *weeks != 0).map(|weeks| {
        let id = if weeks < 0 {
            "planning-weeks-before"
        } else {
            "planning-weeks-after"
        };
        t_with(id, &[("count", Arg::Number(weeks.abs()))])
    });
    let date = today::in_words((
        step.date.year(),
        u8::from(step.date.month()),
        step.date.day(),
    ));
    let who = with_texts(|texts| {
        let names: Vec<String> = step
            .doers
            .iter()
            .map(|doer| texts.get(&format!("who-{}", doer.id())))
            .collect();
        texts.list(&names)
    });
    let remarks = [
        (step.past, "planning-past"),
        (step.proposed, "planning-proposed"),
    ];
    let remarks: Vec<String> = remarks
        .into_iter()
        .filter(|(applies, _)| *applies)
        .map(|(_, id)| t(id))
        .collect();
    view! {
        <li class=class>
            <span class="bw-plan__when">{weeks} <br /> <span class="bw-muted bw-small">{date}</span></span>
            <span>
                {t(&format!("planning-step-{}", step.step.id()))}
                <br />
                <span class="bw-muted bw-small">
                    {t_with("planning-who", &[("who", who.into())])}
                    {(!remarks.is_empty()).then(|| format!(" ({})", remarks.join(", ")))}
                </span>
            </span>
        </li>
    }
    .into_any()
}

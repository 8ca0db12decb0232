//! The advice: the answer in the first sentence, then why, what is there, what is
//! missing, what would change it, the agenda, and room to choose otherwise.

mod explanation;
mod other_choice;

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::advice::{Advice, Firmness, SupportLabel};
use brugwijzer_core::domain::assessment::{Dimension, Statement};
use brugwijzer_core::dossier::Dossier;
use leptos::prelude::*;

use super::{heading, section, ways};
use crate::app::components::{Bridge, Notice, NoticeKind, Terms, forms_of};
use crate::app::route::Route;
use crate::app::state::use_state;
use crate::app::today;
use crate::app::words::{t, with_texts};

/// The page of the advice.
pub fn page() -> AnyView {
    let state = use_state();
    let advice = untrack(|| state.advice());
    let dossier = state.dossier.get_untracked();
    let (first, rest) = first_sentence(with_texts(|texts| wording::headline(&advice, texts)));
    let forms = forms_of(&dossier.answers_of_advice());
    let next = (!advice.alliance_first()).then(|| (Route::Invitations, t("advice-page-next")));
    view! {
        <div class="bw-page bw-page--wide">
            <p class="bw-eyebrow">{t("frame-step-advice")}</p>
            {heading(first)}
            {lead(&advice, rest)}
            <Terms terms=&["orientation", "alliance", "key-person"] />
            {(!is_untouched(&dossier)).then(|| badges(&advice))}
            {said_by_the_group(&dossier)}
            {notices(&advice, &dossier)}
            <Bridge forms=Signal::derive(move || forms) />
            <div class="bw-columns bw-section">
                {explanation::why(&advice, &dossier)}
                {explanation::missing(&advice)}
            </div>
            {section("advice-change", t("advice-page-change"), explanation::change(&advice))}
            <div class="bw-columns bw-section">
                {explanation::present(&advice)}
                {explanation::agenda(&advice)}
            </div>
            {other_choice::view(state, &advice)}
            <div class="bw-disclaimer">
                <p>{t("advice-you-decide")} " " {t("advice-instrument")}</p>
                <p>{rule_version()}</p>
            </div>
            {ways(Some((Route::Dimension(Dimension::Insight), t("advice-page-back"))), next)}
        </div>
    }
    .into_any()
}

/// The first sentence is the heading; what follows is read as text.
fn first_sentence(text: String) -> (String, String) {
    match text.split_once(". ") {
        Some((first, rest)) => (format!("{first}."), rest.to_owned()),
        None => (text, String::new()),
    }
}

fn lead(advice: &Advice, rest: String) -> AnyView {
    let (meaning, changes, more) = with_texts(|texts| {
        (
            wording::meaning(advice, texts),
            wording::changes(advice, texts),
            wording::more_steps(advice, texts),
        )
    });
    let changes = changes.or(more);
    view! {
        {(!rest.is_empty()).then(|| view! { <p class="nl-paragraph nl-paragraph--lead">{rest}</p> })}
        {changes.map(|changes| view! { <p class="nl-paragraph nl-paragraph--lead"><strong>{changes}</strong></p> })}
        <p class="nl-paragraph">{meaning}</p>
    }
    .into_any()
}

/// How firm the advice is and how widely it is carried, each with what it means.
fn badges(advice: &Advice) -> AnyView {
    let firmness = advice.firmness().map(|firmness| {
        let class = match firmness {
            Firmness::OnTheEdge => "nl-data-badge bw-badge--edge",
            Firmness::Firm => "nl-data-badge bw-badge--firm",
        };
        view! { <li class=class>{with_texts(|texts| wording::firmness(firmness, texts))}</li> }
    });
    let support = advice.support();
    let about = (support == SupportLabel::Provisional)
        .then(|| with_texts(|texts| wording::support_about(support, texts)));
    view! {
        <ul class="bw-advice__badges">
            {firmness}
            <li class="nl-data-badge">{with_texts(|texts| wording::support(support, texts))}</li>
        </ul>
        {about.map(|about| view! { <p class="bw-muted bw-small">{about}</p> })}
    }
    .into_any()
}

/// On how many statements the group mostly agreed, when there is one.
fn said_by_the_group(dossier: &Dossier) -> Option<AnyView> {
    let revealed = dossier.group_results()?;
    let said = with_texts(|texts| wording::said_by_most(revealed, texts))?;
    Some(view! { <p class="nl-paragraph" id="said-by-most">{said}</p> }.into_any())
}

/// Whether there is nothing yet that an advice could rest on.
fn is_untouched(dossier: &Dossier) -> bool {
    dossier.gates.answered() == 0 && dossier.answers_of_advice().answered(Statement::ALL) == 0
}

fn notices(advice: &Advice, dossier: &Dossier) -> AnyView {
    let (alliance, held) = with_texts(|texts| {
        (
            wording::alliance_notice(advice, texts),
            wording::start_held_notice(&dossier.context, texts),
        )
    });
    view! {
        {is_untouched(dossier).then(|| view! {
            <Notice kind=NoticeKind::Info>
                <p class="nl-paragraph">{t("advice-page-empty")} " " <a class="nl-link" href=Route::Facts.href()>{t("advice-page-begin")}</a></p>
            </Notice>
        })}
        {alliance.map(|text| view! { <Notice kind=NoticeKind::Attention><p class="nl-paragraph">{text}</p></Notice> })}
        {held.map(|text| view! { <Notice kind=NoticeKind::Info><p class="nl-paragraph">{text}</p></Notice> })}
    }
    .into_any()
}

fn rule_version() -> String {
    with_texts(|texts| wording::rule_version(today::ymd(), texts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_is_the_heading() {
        let check = |text: &str, first: &str, rest: &str| {
            assert_eq!(
                first_sentence(text.to_owned()),
                (first.to_owned(), rest.to_owned())
            );
        };
        check("Eén. Twee. Drie.", "Eén.", "Twee. Drie.");
        check("Eén zin.", "Eén zin.", "");
        check("", "", "");
    }
}

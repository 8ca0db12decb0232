//! A participant's phone: bare, without history, and nothing kept but in this tab.
//! Source: method.md section 2, "Participants' pages".
//!
//! `tools` sets language, letters and reading aloud, `fill` asks the statements (the device that goes round uses it too), `done` shows the code,
//! `kept` is what a reload in the same tab brings back.

mod done;
mod fill;
mod kept;
mod tools;

use brugwijzer_core::domain::exercise::Ballot;
use brugwijzer_core::domain::exercise::code::{
    BallotCode, ExerciseCode, ParticipantLanguage, RandomPart,
};
use brugwijzer_core::i18n::Language;
use leptos::prelude::*;

pub use fill::{Draft, Fill};
pub use tools::{Reading, Tongues, foot};

use self::kept::Kept;
use crate::app::route::Route;
use crate::app::saying::{Saying, Speaking, Tongue};
use crate::browser::{
    address, focus, leave, page as browser_page, random, session, spoken, texts, window,
};

/// The heading that takes focus when the phone shows something else.
pub const PHONE_TITLE: &str = "phone-title";

/// What the phone shows.
#[derive(Clone, PartialEq, Debug)]
enum Screen {
    /// Asks for the exercise code; with what was typed before and why it is refused.
    Ask(String, String),
    /// The statements.
    Fill(ExerciseCode),
    /// The ballot code.
    Done(ExerciseCode, String),
    /// Everything is wiped.
    Wiped,
}

fn first_screen() -> (Screen, Draft) {
    let kept = session::participant().and_then(|text| Kept::read(&text));
    let typed = match Route::parse(&address::hash()) {
        Some(Route::Participant(typed)) => typed,
        _ => String::new(),
    };
    address::remove_hash();
    match (ExerciseCode::parse(&typed), kept) {
        // The same link again goes on where this tab was; another link begins anew.
        (Ok(code), Some(kept)) if kept.code == code => kept.screen(),
        (Ok(code), _) => (Screen::Fill(code), Draft::default()),
        (Err(_), Some(kept)) if typed.is_empty() => kept.screen(),
        (Err(error), _) => {
            let why = if typed.is_empty() {
                ""
            } else {
                error.message_id()
            };
            (Screen::Ask(typed, why.to_owned()), Draft::default())
        }
    }
}

/// The page. Its own language is Dutch; the phone's owner may choose another, alone or above it.
pub fn page(language: RwSignal<Language>) -> AnyView {
    let (first, draft) = first_screen();
    let speaking = Speaking::new();
    let size = RwSignal::new(0);
    begin_speaking(&first, language, speaking, size);
    let screen = RwSignal::new(first);
    let draft = RwSignal::new(draft);
    address::on_hash_change(|_| window::reload());
    Effect::new(move || match screen.get() {
        Screen::Fill(code) => session::keep_participant(&Kept::filling(code, draft.get()).write()),
        Screen::Done(code, ballot) => {
            session::keep_participant(&Kept::done(code, ballot).write());
        }
        Screen::Ask(..) | Screen::Wiped => session::forget_participant(),
    });
    Effect::new(move || {
        let reading = format!("{} {}", size.get(), speaking.choice().get());
        if matches!(screen.get(), Screen::Fill(_) | Screen::Done(..)) {
            session::keep_reading(&reading);
        }
    });
    Effect::new(move || {
        language.track();
        let saying = speaking.now();
        browser_page::set_title(&saying.plain("participant-tab"));
        if let Some(tag) = saying.tags().first() {
            browser_page::set_language(tag);
        }
    });
    Effect::new(move || {
        screen.track();
        spoken::stop();
        browser_page::scroll_to_top();
        focus::soon(PHONE_TITLE);
    });
    let leave = move |_| {
        draft.set(Draft::default());
        screen.set(Screen::Wiped);
        session::forget_participant();
        leave::now();
    };
    let again = move || {
        language.track();
        speaking.now()
    };
    let direction = move || again().tongue().map_or("ltr", Tongue::direction);
    view! {
        <div class="bw-phone" dir=direction>
            <header>
                <div class="bw-phone__bar">
                    <span class="bw-brand">"Brugwijzer"</span>
                    <button class="nl-button bw-exit" type="button" on:click=leave>{move || again().say("frame-exit")}</button>
                </div>
                {move || { language.track(); view! { <Tongues speaking=speaking /> } }}
                <Reading speaking=speaking size=size />
            </header>
            <main id="main">{move || body(screen, draft, &again())}</main>
            {foot(speaking)}
        </div>
    }
    .into_any()
}

/// Sets language and letters as this tab had them, else as the facilitator chose for everyone.
fn begin_speaking(
    first: &Screen,
    language: RwSignal<Language>,
    speaking: Speaking,
    size: RwSignal<u8>,
) {
    if language.get_untracked() != Language::Dutch {
        speak_dutch(language);
    }
    let kept = session::reading().unwrap_or_default();
    match (kept.split_once(' '), first) {
        (Some((steps, choice)), _) => {
            size.set(steps.parse().unwrap_or(0));
            speaking.choose(choice.to_owned());
        }
        (None, Screen::Fill(code)) if code.language() == ParticipantLanguage::English => {
            speaking.choose(Language::English.id().to_owned());
        }
        _ => {}
    }
}

/// Makes Dutch the page's own language on a device where the tool was left in another.
fn speak_dutch(language: RwSignal<Language>) {
    wasm_bindgen_futures::spawn_local(async move {
        // Without Dutch the phone goes on in this one.
        if let Ok(source) = texts::load(Language::Dutch.id()).await {
            crate::app::show_texts(Language::Dutch, source);
            language.set(Language::Dutch);
        }
    });
}

fn body(screen: RwSignal<Screen>, draft: RwSignal<Draft>, saying: &Saying) -> AnyView {
    match screen.get() {
        Screen::Ask(typed, why) => ask(screen, typed, &why, saying),
        Screen::Fill(code) => {
            let finish = move |ballot: Ballot| {
                let ballot = BallotCode {
                    ballot,
                    random: RandomPart::new(code.mode(), random::bits() as u32),
                };
                draft.set(Draft::default());
                screen.set(Screen::Done(code, ballot.encode(&code)));
            };
            view! { <Fill mode=code.mode() draft=draft on_done=Callback::new(finish) shared=false saying=saying.clone() /> }.into_any()
        }
        Screen::Done(code, ballot) => done::page(
            ballot.clone(),
            saying,
            Callback::new(move |()| screen.set(Screen::Done(code, anew(&code, &ballot)))),
            Callback::new(move |()| screen.set(Screen::Wiped)),
        ),
        Screen::Wiped => view! {
            <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{saying.say("participant-wiped")}</h1>
            <p class="nl-paragraph">{saying.say("participant-wiped-about")}</p>
        }
        .into_any(),
    }
}

/// The same answers in another code, for when the first one looks like a double.
fn anew(exercise: &ExerciseCode, ballot: &str) -> String {
    match BallotCode::decode(exercise, ballot) {
        Ok(code) => BallotCode {
            random: RandomPart::new(exercise.mode(), random::bits() as u32),
            ..code
        }
        .encode(exercise),
        Err(_) => ballot.to_owned(),
    }
}

/// Asks for the exercise code, for who came by the short address.
fn ask(screen: RwSignal<Screen>, typed: String, why: &str, saying: &Saying) -> AnyView {
    let text = RwSignal::new(typed);
    let refused = RwSignal::new((why.to_owned(), text.get_untracked()));
    let said = saying.clone();
    let refusal = move || refused.with(|(why, typed)| refusal(why, typed, &said));
    let begin = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match ExerciseCode::parse(&text.get_untracked()) {
            Ok(code) => screen.set(Screen::Fill(code)),
            Err(error) => refused.set((error.message_id().to_owned(), text.get_untracked())),
        }
    };
    view! {
        <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{saying.say("participant-ask")}</h1>
        <p class="nl-paragraph">{saying.say("participant-ask-about")}</p>
        <form on:submit=begin>
            <div class="utrecht-form-field bw-field">
                <label class="utrecht-form-label utrecht-form-field__label" for="exercise-code">{saying.say("participant-ask-label")}</label>
                <p class="utrecht-form-field-error-message" id="exercise-code-error" role="alert">{refusal}</p>
                <input
                    class="utrecht-textbox utrecht-textbox--html-input bw-codeinput" id="exercise-code" type="text"
                    dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20"
                    aria-describedby="exercise-code-error"
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                />
            </div>
            <div class="bw-actions"><button class="nl-button nl-button--primary" type="submit">{saying.say("participant-ask-go")}</button></div>
        </form>
    }
    .into_any()
}

fn refusal(id: &str, typed: &str, saying: &Saying) -> AnyView {
    use brugwijzer_core::domain::exercise::code::ExerciseCodeError;
    match ExerciseCode::parse(typed) {
        _ if id.is_empty() => ().into_any(),
        Err(ExerciseCodeError::WrongLength { got }) => saying.say_with(id, &[("got", got.into())]),
        Err(ExerciseCodeError::WrongCharacter(wrong)) => {
            saying.say_with(id, &[("character", wrong.character.to_string().into())])
        }
        _ => saying.say(id),
    }
}

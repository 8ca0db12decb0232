//! Texts in a language of the participants: in place of the page's own language, or above it.
//!
//! The texts of the page stay what they are (`words`). A participant's language is one file that
//! is fetched when it is chosen; a text that it lacks shows in the page's own language.

use std::sync::Arc;

use brugwijzer_core::i18n::{Arg, Language, Texts};
use leptos::prelude::*;

use crate::app::words::with_texts;
use crate::browser::{spoken, texts};

/// What a choice ends with when the page's own language stays below the other.
const BOTH: char = '+';

/// A language that can be chosen beside the page's own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tongue {
    /// Its tag (BCP 47).
    pub id: String,
    /// Its name in the language itself.
    pub name: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Whether a native speaker has read the texts.
    pub reviewed: bool,
}

impl Tongue {
    fn of_the_tool(language: Language) -> Self {
        Self {
            id: language.id().to_owned(),
            name: language.own_name().to_owned(),
            right_to_left: false,
            reviewed: true,
        }
    }

    /// Reads a line of [`spoken::languages`].
    fn read(line: &str) -> Option<Self> {
        let mut parts = line.split('\t').map(str::to_owned);
        Some(Self {
            id: parts.next()?,
            name: parts.next()?,
            right_to_left: parts.next()? == "rtl",
            reviewed: parts.next()? == "true",
        })
    }

    /// The direction for `dir`.
    pub const fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}

struct Other {
    tongue: Tongue,
    texts: Texts,
}

/// The words that a page speaks.
#[derive(Clone, Default)]
pub struct Saying {
    other: Option<Arc<Other>>,
    both: bool,
}

impl Saying {
    /// The language of the participant, if it is another than the page's own.
    pub fn tongue(&self) -> Option<&Tongue> {
        self.other.as_ref().map(|other| &other.tongue)
    }

    /// The languages on the page, the one that comes first in front.
    pub fn tags(&self) -> Vec<String> {
        let own = own_id().to_owned();
        match self.tongue() {
            None => vec![own],
            Some(tongue) if self.both => vec![tongue.id.clone(), own],
            Some(tongue) => vec![tongue.id.clone()],
        }
    }

    /// The text with this id.
    pub fn say(&self, id: &str) -> AnyView {
        self.say_by(&[id], |texts| texts.get(id))
    }

    /// The text with this id, filled in with what reads the same in every language.
    pub fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> AnyView {
        self.say_by(&[id], |texts| texts.with(id, args))
    }

    /// A text made from the texts with these ids.
    pub fn say_by(&self, ids: &[&str], make: impl Fn(&Texts) -> String) -> AnyView {
        self.show(ids, make, IntoAny::into_any)
    }

    /// The same, drawn by `draw`.
    pub fn show(
        &self,
        ids: &[&str],
        make: impl Fn(&Texts) -> String,
        draw: impl Fn(String) -> AnyView,
    ) -> AnyView {
        let own = with_texts(&make);
        let Some(other) = &self.other else {
            return draw(own);
        };
        if !ids.iter().all(|id| other.texts.has(id)) {
            return view! { <span lang=own_id() dir="ltr">{draw(own)}</span> }.into_any();
        }
        let Tongue { id, .. } = &other.tongue;
        // One element around both, so that they stay under each other in a row of flex items.
        view! {
            <span>
                <span lang=id.clone() dir=other.tongue.direction()>{draw(make(&other.texts))}</span>
                {self.both.then(|| view! { <span class="bw-said" lang=own_id() dir="ltr">{draw(own)}</span> })}
            </span>
        }
        .into_any()
    }

    /// The text as plain words, for names that only assistive technology reads.
    pub fn plain(&self, id: &str) -> String {
        match &self.other {
            Some(other) if other.texts.has(id) => other.texts.get(id),
            _ => with_texts(|texts| texts.get(id)),
        }
    }

    /// Says that no native speaker has read these texts yet, when that is so.
    pub fn unchecked(&self) -> Option<AnyView> {
        let unread = self.tongue().is_some_and(|tongue| !tongue.reviewed);
        // Always in the page's own language too: who leads the group must be able to read it.
        let both = Self {
            other: self.other.clone(),
            both: true,
        };
        unread.then(|| both.say("participant-unchecked"))
    }
}

/// The tag of the page's own language.
fn own_id() -> &'static str {
    with_texts(Texts::language).id()
}

/// The choice of words on a page.
#[derive(Clone, Copy)]
pub struct Speaking {
    saying: RwSignal<Saying>,
    tongues: RwSignal<Vec<Tongue>>,
    /// Tag, with [`BOTH`] behind it or not; empty for the page's own language.
    choice: RwSignal<String>,
    failed: RwSignal<bool>,
}

impl Speaking {
    /// The page's own language; the list of others is fetched.
    pub fn new() -> Self {
        let of_the_tool = Language::ALL.iter().copied().map(Tongue::of_the_tool);
        let new = Self {
            saying: RwSignal::default(),
            tongues: RwSignal::new(of_the_tool.collect()),
            choice: RwSignal::default(),
            failed: RwSignal::new(false),
        };
        wasm_bindgen_futures::spawn_local(async move {
            // Without the list the page goes on in the languages of the tool.
            if let Ok(lines) = spoken::languages().await {
                new.tongues
                    .try_update(|tongues| tongues.extend(lines.lines().filter_map(Tongue::read)));
            }
        });
        new
    }

    /// The words of now; who reads this is drawn anew when they change.
    pub fn now(self) -> Saying {
        self.saying.get()
    }

    /// What is chosen.
    pub fn choice(self) -> RwSignal<String> {
        self.choice
    }

    /// Whether the texts of the choice did not arrive.
    pub fn has_failed(self) -> bool {
        self.failed.get()
    }

    /// What can be chosen: value, name, and the language of the name.
    pub fn choices(self) -> Vec<(String, String, String)> {
        let own = with_texts(Texts::language);
        let mut all = vec![(
            String::new(),
            own.own_name().to_owned(),
            own.id().to_owned(),
        )];
        for Tongue { id, name, .. } in self.tongues.get() {
            if id != own.id() {
                let together = format!("{} {BOTH} {name}", own.own_name());
                all.push((id.clone(), name, id.clone()));
                all.push((format!("{id}{BOTH}"), together, own.id().to_owned()));
            }
        }
        all
    }

    /// Speaks as chosen, once the texts are here.
    pub fn choose(self, choice: String) {
        self.choice.set(choice.clone());
        self.failed.set(false);
        wasm_bindgen_futures::spawn_local(async move {
            let said = saying(self, &choice).await;
            // Who chose something else in the meantime gets that.
            if self.choice.try_get_untracked() != Some(choice) {
                return;
            }
            match said {
                Some(said) => self.saying.try_set(said),
                None => self.failed.try_set(true).map(|_| Saying::default()),
            };
        });
    }
}

/// The words of a choice; `None` when they did not arrive.
async fn saying(speaking: Speaking, choice: &str) -> Option<Saying> {
    let (id, both) = match choice.strip_suffix(BOTH) {
        Some(id) => (id, true),
        None => (choice, false),
    };
    if id.is_empty() {
        return Some(Saying::default());
    }
    let now = speaking.saying.try_get_untracked()?;
    if now.tongue().is_some_and(|tongue| tongue.id == id) {
        return Some(Saying { both, ..now });
    }
    let texts = match Language::from_id(id) {
        Some(language) => Texts::parse(language, texts::load(id).await.ok()?).0,
        None => Texts::parse_beside(id, spoken::load(id).await.ok()?).0,
    };
    let tongues = speaking.tongues.try_get_untracked()?;
    let tongue = tongues.into_iter().find(|tongue| tongue.id == id)?;
    let other = Some(Arc::new(Other { tongue, texts }));
    Some(Saying { other, both })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_language() {
        let arabic = Tongue {
            id: "ar".to_owned(),
            name: "العربية".to_owned(),
            right_to_left: true,
            reviewed: false,
        };
        assert_eq!(Tongue::read("ar\tالعربية\trtl\tfalse"), Some(arabic));
        assert_eq!(Tongue::read("ar\trtl"), None);
    }
}

//! The pages and their addresses, all after `#`.

use brugwijzer_core::domain::assessment::{Dimension, Statement};

/// A page.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Route {
    /// `#/`
    Start,
    /// `#/facts`
    Facts,
    /// `#/statements`: all 23 on one page, also the printable form.
    Statements,
    /// `#/statements/<dimension>`
    Dimension(Dimension),
    /// `#/statements/<dimension>/<statement>`: the same page, at one statement.
    Statement(Statement),
    /// `#/advice`
    Advice,
    /// `#/invitations`
    Invitations,
    /// `#/planning`
    Planning,
    /// `#/letters`
    Letters,
    /// `#/contacts`
    Contacts,
    /// `#/report`
    Report,
    /// `#/data`
    Data,
    /// `#/check`
    Check,
    /// `#/words`: the terms and what they mean.
    Words,
    /// `#/accessibility`: what was tested, and what falls short.
    Accessibility,
    /// `#/group`: the exercise, for the facilitator.
    Group,
    /// `#/group/papers`: what can be printed for it.
    Papers,
    /// `#/projector`: what the room sees.
    Projector,
    /// `#/compare`: two measurements.
    Compare,
    /// `#/g/<code>`: a participant's phone; the code as typed, empty to ask for it.
    Participant(String),
    /// `#/components`: every component in every state.
    #[cfg(feature = "components")]
    Components,
    /// Anything else that begins with `#/`.
    NotFound,
}

impl Route {
    /// Reads a hash. `None` for a hash that is no route, such as the skip link's `#page-title`.
    pub fn parse(hash: &str) -> Option<Self> {
        let path = match hash.strip_prefix("#/") {
            Some(path) => path,
            None if hash.is_empty() || hash == "#" => "",
            None => return None,
        };
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let route = match (parts.next(), parts.next(), parts.next()) {
            (None, None, None) => Self::Start,
            (Some("facts"), None, None) => Self::Facts,
            (Some("statements"), None, None) => Self::Statements,
            (Some("statements"), Some(id), None) => {
                Dimension::from_id(id).map_or(Self::NotFound, Self::Dimension)
            }
            (Some("statements"), Some(_), Some(id)) if parts.next().is_none() => {
                Statement::from_id(id).map_or(Self::NotFound, Self::Statement)
            }
            (Some("advice"), None, None) => Self::Advice,
            (Some("invitations"), None, None) => Self::Invitations,
            (Some("planning"), None, None) => Self::Planning,
            (Some("letters"), None, None) => Self::Letters,
            (Some("contacts"), None, None) => Self::Contacts,
            (Some("report"), None, None) => Self::Report,
            (Some("data"), None, None) => Self::Data,
            (Some("check"), None, None) => Self::Check,
            (Some("words"), None, None) => Self::Words,
            (Some("accessibility"), None, None) => Self::Accessibility,
            (Some("group"), None, None) => Self::Group,
            (Some("group"), Some("papers"), None) => Self::Papers,
            (Some("projector"), None, None) => Self::Projector,
            (Some("compare"), None, None) => Self::Compare,
            #[cfg(feature = "components")]
            (Some("components"), None, None) => Self::Components,
            (Some("g"), code, None) => Self::Participant(code.unwrap_or_default().to_owned()),
            _ => Self::NotFound,
        };
        Some(route)
    }

    /// The address of this page, with its `#`.
    pub fn href(&self) -> String {
        match self {
            Self::Start | Self::NotFound => "#/".to_owned(),
            Self::Facts => "#/facts".to_owned(),
            Self::Statements => "#/statements".to_owned(),
            Self::Dimension(dimension) => format!("#/statements/{}", dimension.id()),
            Self::Statement(statement) => format!(
                "#/statements/{}/{}",
                statement.dimension().id(),
                statement.id()
            ),
            Self::Advice => "#/advice".to_owned(),
            Self::Invitations => "#/invitations".to_owned(),
            Self::Planning => "#/planning".to_owned(),
            Self::Letters => "#/letters".to_owned(),
            Self::Contacts => "#/contacts".to_owned(),
            Self::Report => "#/report".to_owned(),
            Self::Data => "#/data".to_owned(),
            Self::Check => "#/check".to_owned(),
            Self::Words => "#/words".to_owned(),
            Self::Accessibility => "#/accessibility".to_owned(),
            Self::Group => "#/group".to_owned(),
            Self::Papers => "#/group/papers".to_owned(),
            Self::Projector => "#/projector".to_owned(),
            Self::Compare => "#/compare".to_owned(),
            #[cfg(feature = "components")]
            Self::Components => "#/components".to_owned(),
            Self::Participant(code) => format!("#/g/{code}"),
        }
    }

    /// The dimension whose page this is, if it is one.
    pub const fn dimension(&self) -> Option<Dimension> {
        match self {
            Self::Dimension(dimension) => Some(*dimension),
            Self::Statement(statement) => Some(statement.dimension()),
            _ => None,
        }
    }

    /// Whether a dossier may be opened at this page again.
    pub const fn is_a_place(&self) -> bool {
        !matches!(
            self,
            Self::NotFound | Self::Projector | Self::Participant(_)
        )
    }

    /// The id of the page's title, for the tab and the step list.
    pub const fn title_id(&self) -> &'static str {
        match self {
            Self::Start => "frame-step-start",
            Self::Facts => "frame-step-facts",
            Self::Statements | Self::Dimension(_) | Self::Statement(_) => "frame-step-statements",
            Self::Advice => "frame-step-advice",
            Self::Invitations => "frame-step-invitations",
            Self::Planning => "planning-title",
            Self::Letters => "letters-title",
            Self::Report => "frame-step-report",
            Self::Contacts => "contacts-title",
            Self::Data => "frame-data",
            Self::Check => "check-title",
            Self::Words => "words-title",
            Self::Accessibility => "accessibility-title",
            Self::Group => "exercise-title",
            Self::Papers => "papers-title",
            Self::Projector => "projector-title",
            Self::Compare => "compare-title",
            #[cfg(feature = "components")]
            Self::Components => "frame-not-found",
            Self::Participant(_) => "participant-tab",
            Self::NotFound => "frame-not-found",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_address() {
        let check =
            |hash: &str, expect: Option<Route>| assert_eq!(Route::parse(hash), expect, "{hash}");
        check("", Some(Route::Start));
        check("#", Some(Route::Start));
        check("#/", Some(Route::Start));
        check("#/facts", Some(Route::Facts));
        check("#/facts/", Some(Route::Facts));
        check("#/statements", Some(Route::Statements));
        check(
            "#/statements/trust",
            Some(Route::Dimension(Dimension::Trust)),
        );
        check(
            "#/statements/trust/trust-privacy",
            Some(Route::Statement(Statement::TrustPrivacy)),
        );
        check("#/statements/trust/trust-privacy/x", Some(Route::NotFound));
        check("#/statements/trust/x", Some(Route::NotFound));
        check("#/statements/nothing", Some(Route::NotFound));
        check("#/advice", Some(Route::Advice));
        check("#/invitations", Some(Route::Invitations));
        check("#/planning", Some(Route::Planning));
        check("#/letters", Some(Route::Letters));
        check("#/report", Some(Route::Report));
        check("#/data", Some(Route::Data));
        check("#/check", Some(Route::Check));
        check("#/contacts", Some(Route::Contacts));
        check("#/words", Some(Route::Words));
        check("#/accessibility", Some(Route::Accessibility));
        check("#/contacts/x", Some(Route::NotFound));
        check("#/group", Some(Route::Group));
        check("#/group/papers", Some(Route::Papers));
        check("#/projector", Some(Route::Projector));
        check("#/compare", Some(Route::Compare));
        check("#/g", Some(Route::Participant(String::new())));
        check(
            "#/g/A1234567",
            Some(Route::Participant("A1234567".to_owned())),
        );
        check("#/g/A1234567/x", Some(Route::NotFound));
        check("#/geen-pagina", Some(Route::NotFound));
        check("#page-title", None);
        check("#statement-trust-privacy", None);
    }

    #[test]
    fn every_page_has_an_address_that_leads_back() {
        let dimensions = Dimension::ALL.iter().map(|d| Route::Dimension(*d));
        let pages = [
            Route::Start,
            Route::Facts,
            Route::Statements,
            Route::Advice,
            Route::Invitations,
            Route::Planning,
            Route::Letters,
            Route::Contacts,
            Route::Report,
            Route::Data,
            Route::Check,
            Route::Words,
            Route::Accessibility,
            Route::Group,
            Route::Papers,
            Route::Projector,
            Route::Compare,
            Route::Participant("A1234567".to_owned()),
        ];
        let statements = Statement::ALL.iter().map(|s| Route::Statement(*s));
        for route in pages.into_iter().chain(dimensions).chain(statements) {
            assert_eq!(Route::parse(&route.href()), Some(route));
        }
    }
}

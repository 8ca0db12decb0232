//! A text in which the emergency numbers can be called with one touch.

use leptos::prelude::*;

/// The numbers that the texts name, with the address that calls them.
const NUMBERS: [(&str, &str); 2] = [("0800-2000", "tel:08002000"), ("112", "tel:112")];

/// A text with its telephone numbers as links.
#[component]
pub fn SafetyText(text: String) -> impl IntoView {
    parts(&text)
        .into_iter()
        .map(|(part, address)| match address {
            Some(address) => {
                view! { <a class="nl-link bw-together" href=address>{part}</a> }.into_any()
            }
            None => part.into_any(),
        })
        .collect_view()
        .into_any()
}

/// The text cut into pieces, each number with its address.
fn parts(text: &str) -> Vec<(String, Option<&'static str>)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((at, number, address)) = NUMBERS
        .iter()
        .filter_map(|(number, address)| Some((rest.find(number)?, *number, *address)))
        .min_by_key(|(at, ..)| *at)
    {
        let (before, after) = rest.split_at(at);
        parts.push((before.to_owned(), None));
        parts.push((number.to_owned(), Some(address)));
        rest = after.strip_prefix(number).unwrap_or_default();
    }
    parts.push((rest.to_owned(), None));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_number() {
        let check = |text: &str, expect: &[&str]| {
            let found = parts(text);
            assert_eq!(
                found
                    .iter()
                    .map(|(part, _)| part.as_str())
                    .collect::<String>(),
                text
            );
            assert_eq!(
                found
                    .iter()
                    .filter_map(|(_, address)| *address)
                    .collect::<Vec<_>>(),
                expect
            );
        };
        check(
            "Bel 112. Of Veilig Thuis 0800-2000 (gratis).",
            &["tel:112", "tel:08002000"],
        );
        check("0800-2000 112", &["tel:08002000", "tel:112"]);
        check("Geen nummer", &[]);
        check("", &[]);
    }
}

//! Enumerations in running text: "a, b en c".

use super::{Arg, Texts};

impl Texts {
    /// The items as one enumeration, "a, b en c" or "a, b and c"; empty when there are none.
    /// The last joint is the text `list-and`.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let first = first.join(", ");
                self.with(
                    "list-and",
                    &[("first", Arg::from(first)), ("last", Arg::from(last))],
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Language, Texts};

    #[test]
    fn joins_items() {
        let source = "list-and = { $first } en { $last }".to_owned();
        let (texts, _) = Texts::parse(Language::Dutch, source);
        let check = |items: &[&str], joined| {
            let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
            assert_eq!(texts.list(&items), joined);
        };
        check(&[], "");
        check(&["a"], "a");
        check(&["a", "b"], "a en b");
        check(&["a", "b", "c"], "a, b en c");
    }
}

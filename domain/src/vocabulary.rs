//! Closed lists of terms, each with a fixed id.
//!
//! Ids travel in stored data, in locales and in `cargo xtask advise`;
//! they are part of the policy and never change.

/// Declares a closed list of terms: an enum with `ALL`, `id` and `from_id`.
#[macro_export]
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Every term, in the order in which people read them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The fixed id of this term.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The term with this id, if there is one.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|term| term.id() == id)
            }

            /// The place of this term in [`Self::ALL`].
            pub const fn index(self) -> usize { self as usize }
        }
    };
}

/// Puts a term where it belongs in a list in the order of reading; false when it is there already.
///
/// Lists of terms are short, so a place is found and the rest moves up; the library's sorts are
/// made for long ones and are kilobytes of code for each kind of term.
pub fn put_in_order<T: Ord>(terms: &mut Vec<T>, term: T) -> bool {
    match terms.binary_search(&term) {
        Ok(_) => false,
        Err(place) => {
            terms.insert(place, term);
            true
        }
    }
}

#[cfg(test)]
mod tests {
    use super::put_in_order;

    #[test]
    fn terms_stand_in_order_and_once() {
        let check = |given: &[u8], expected: &[u8]| {
            let mut terms = Vec::new();
            for term in given {
                put_in_order(&mut terms, *term);
            }
            assert_eq!(terms, expected);
        };
        check(&[], &[]);
        check(&[2, 1, 3, 1, 2], &[1, 2, 3]);
    }
}

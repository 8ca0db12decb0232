//! Closed lists of terms, each with a fixed id.
//!
//! Ids travel in stored data, in locales and in `cargo xtask advise`;
//! they are part of the policy and never change.

/// Declares a closed list of terms: an enum with `ALL`, `id` and `from_id`.
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
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }

            /// The place of this term in [`Self::ALL`].
            pub const fn index(self) -> usize { self as usize }
        }
    };
}

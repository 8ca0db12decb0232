//! From where someone looks at the cooperation.

vocabulary! {
    /// A side that scores. Facilitators from the Alliantie do not score.
    Perspective {
        Municipality = "municipality",
        Professional = "professional",
        /// Sleutelpersonen and zelforganisaties; never called "informal" on screen.
        Informal = "informal",
    }
}

//! The meetings that exist. Source: brochure sections 4 and 5.

vocabulary! {
    /// A meeting that an invitation list, letters or a planning can be made for.
    Meeting {
        /// A preparatory talk with the Alliantie, without a round table (`step = talk`).
        Talk = "talk",
        /// Oriënterende bijeenkomst.
        Orientation = "orientation",
        /// Startbijeenkomst.
        Start = "start",
        /// Workshop "Samen kom je verder!".
        Workshop = "workshop",
        /// Bijeenkomst Verandering van Binnenuit: the Alliantie partner invites, so there is no list.
        Dialogue = "dialogue",
    }
}

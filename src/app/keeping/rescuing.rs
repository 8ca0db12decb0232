//! What the rescue panel does with the dossier that was open: keeps it, and makes a copy of it.

use brugwijzer_core::dossier::{Dossier, Shelf, write};

use crate::browser::rescue::{self, Ways};
use crate::browser::store::BrowserStore;

/// Tells the rescue panel how.
pub fn prepare() {
    // Else the compiler sees that no other ways are ever given, calls them directly, and so brings
    // all of writing back into the first part.
    rescue::prepare_ways(std::hint::black_box(Ways { keep, copy }));
}

/// Writes the dossier; says whether it is kept.
fn keep(last: &Dossier) -> bool {
    // A shelf of its own: the page's may be in use right now.
    let shelf = Shelf::new(BrowserStore::open());
    let keep = || shelf.save(last).and_then(|()| shelf.set_current(&last.id));
    shelf.store().refusal().is_none() && keep().is_ok()
}

/// A file travels, so it is a copy: no counts of an open exercise leave this device. They
/// are not lost with it: what was written is on this device, and phones and slips keep
/// their answers until the reveal.
fn copy(last: &Dossier) -> String {
    write(&last.for_copy())
}

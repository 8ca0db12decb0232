//! The list as the policy describes it, by tables and by properties.

mod balance;
mod draft;
mod gaps;
mod list;
mod regenerate;

use super::*;
use crate::context::{Context, OrganisationKind, Partner};
use crate::meeting::Meeting;

/// Every context that differs in what the draft reads: which partners, Christian focus or not.
fn contexts() -> Vec<Context> {
    let partners = [
        vec![],
        vec![Partner::Fsan],
        vec![Partner::Von],
        vec![Partner::Lccplus],
        vec![Partner::Von, Partner::Lccplus],
        Partner::ALL.to_vec(),
    ];
    let kinds = [
        vec![],
        vec![OrganisationKind::Christian],
        OrganisationKind::ALL.to_vec(),
    ];
    let mut all = Vec::new();
    for partners in &partners {
        for kinds in &kinds {
            all.push(Context {
                partners: partners.clone(),
                kinds: kinds.clone(),
                ..Context::default()
            });
        }
    }
    all
}

fn with_partners(partners: &[Partner]) -> Context {
    Context {
        partners: partners.to_vec(),
        ..Context::default()
    }
}

/// The first row in this slot.
fn first(list: &InvitationList, slot: Slot) -> RowId {
    let row = list.rows().iter().find(|row| row.slot() == slot);
    row.expect("the draft has this slot").id()
}

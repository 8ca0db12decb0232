//! The words of the invitation list, its balance and its gaps.

use crate::domain::invitation::{
    Check, CheckKind, Gap, InvitationList, Row, Side, Slot, Status, Totals, Verdict, Via,
};
use crate::i18n::{Arg, Texts};

/// The name of a side: "Sleutelpersonen en zelforganisaties".
pub fn side(side: Side, texts: &Texts) -> String {
    texts.get(&format!("side-{}", side.id()))
}

/// The name of a role or kind of organisation.
pub fn slot(slot: Slot, texts: &Texts) -> String {
    texts.get(&format!("slot-{}", slot.id()))
}

/// How far an invitation has come.
pub fn status(status: Status, texts: &Texts) -> String {
    texts.get(&format!("status-{}", status.id()))
}

/// Who makes the warm contact; a dash while nobody was chosen.
pub fn via(via: Option<Via>, texts: &Texts) -> String {
    via.map_or_else(
        || texts.get("report-via-open"),
        |via| texts.get(&format!("via-{}", via.id())),
    )
}

/// The role of a row, marked when it is optional: "LKHA (mag ook)".
pub fn row_name(row: &Row, texts: &Texts) -> String {
    let name = slot(row.slot(), texts);
    if row.is_optional() {
        texts.with("report-row-optional", &[("name", name.into())])
    } else {
        name
    }
}

/// The people of one side or of the list: "11 mensen nodig, 4 gevraagd, 2 zeiden ja".
pub fn totals(totals: Totals, texts: &Texts) -> String {
    let args = [
        ("needed", number(totals.needed)),
        ("asked", number(totals.asked)),
        ("confirmed", number(totals.confirmed)),
    ];
    texts.with("report-totals", &args)
}

/// The totals of a side after its name: "Gemeente. Nodig: 2. Gevraagd: 1. Ja gezegd: 0."
pub fn side_totals(of: Side, list: &InvitationList, texts: &Texts) -> String {
    let totals = totals(list.totals(of), texts);
    format!("{}. {totals}", side(of, texts))
}

/// Who still has to be asked: "Migrantenorganisatie: 2. Organisatie: Voorbeeld. Via: FSAN."
pub fn row_to_ask(row: &Row, texts: &Texts) -> String {
    let organisation = match row.organisation().as_str().trim() {
        "" => texts.get("report-organisation-open"),
        name => name.to_owned(),
    };
    let args = [
        ("role", slot(row.slot(), texts).into()),
        ("count", number(row.needed())),
        ("organisation", organisation.into()),
        ("via", via(row.via(), texts).into()),
    ];
    let id = if row.slot().is_organisation() {
        "list-to-ask-row"
    } else {
        "list-to-ask-person"
    };
    texts.with(id, &args)
}

/// "Klopt", "Let op" or "Denk hieraan".
pub fn verdict(verdict: Verdict, texts: &Texts) -> String {
    texts.get(&format!("balance-verdict-{}", verdict.id()))
}

/// A check of the balance, in one or two sentences.
pub fn check(check: &Check, texts: &Texts) -> String {
    texts.with(&check.text_id(), &check_args(&check.kind, texts))
}

/// The numbers and names that the text of a check takes.
fn check_args<'a>(kind: &'a CheckKind, texts: &Texts) -> Vec<(&'static str, Arg<'a>)> {
    let numbers = kind.numbers().into_iter();
    let mut args: Vec<_> = numbers.map(|(name, n)| (name, number(n))).collect();
    let of_side = kind.side().map(|of| side(of, texts));
    args.extend(of_side.map(|name| ("side", Arg::from(name))));
    args.extend(kind.organisation().map(|name| ("name", Arg::from(name))));
    args
}

/// A gap in the list, in words.
pub fn gap(gap: &Gap, texts: &Texts) -> String {
    let id = format!("gap-{}", gap.id().id());
    match gap {
        Gap::PartnerWithoutOrganisation(partner) => {
            let partner = texts.get(&format!("partner-{}", partner.id()));
            texts.with(&id, &[("partner", partner.into())])
        }
        Gap::SideWithoutRows(of) => texts.with(&id, &[("side", side(*of, texts).into())]),
        Gap::NoLhbtq => texts.get(&id),
    }
}

fn number(number: u32) -> Arg<'static> {
    Arg::Number(i64::from(number))
}

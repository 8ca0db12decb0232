//! One row of the list: at most two people of one organisation.

use super::draft::Seat;
use super::organisation::OrganisationName;
use super::terms::{Side, Slot, Status, Via};

/// The fewest people in one row.
pub const PEOPLE_MIN: u8 = 1;
/// The most people in one row: "one row is at most 2 people of one organisation".
/// More people of the same organisation are a second row.
pub const PEOPLE_MAX: u8 = 2;

/// What identifies a row for as long as its list exists; never reused within a list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RowId(pub u32);

/// Why a value does not fit its field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FieldProblem {
    /// The name has this many characters, more than `ORGANISATION_MAX_CHARS`.
    OrganisationTooLong { chars: usize },
    /// The number is not from [`PEOPLE_MIN`] to [`PEOPLE_MAX`].
    NumberOutOfRange { number: u8 },
}

/// The fields of a row as raw input, for example from a stored list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowFields {
    pub slot: Slot,
    pub organisation: String,
    pub number: u8,
    pub via: Option<Via>,
    pub new_voice: bool,
    pub companion: bool,
    pub status: Status,
    /// The seat of the draft this row came from; `None` when it was added by hand.
    pub drafted: Option<Seat>,
}

/// One row of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    id: RowId,
    pub(super) slot: Slot,
    pub(super) organisation: OrganisationName,
    number: u8,
    pub(super) via: Option<Via>,
    pub(super) new_voice: bool,
    pub(super) companion: bool,
    pub(super) status: Status,
    pub(super) drafted: Option<Seat>,
}

impl Row {
    /// A row as the draft proposes it.
    pub(super) fn from_seat(id: RowId, seat: Seat) -> Self {
        Self {
            id,
            slot: seat.slot,
            organisation: OrganisationName::default(),
            number: seat.number.clamp(PEOPLE_MIN, PEOPLE_MAX),
            via: seat.via,
            new_voice: seat.new_voice,
            companion: false,
            status: Status::ToAsk,
            drafted: Some(seat),
        }
    }

    /// A row that the user adds by hand: one person, still to be asked.
    pub(super) fn added(id: RowId, slot: Slot) -> Self {
        let seat = Seat::new(slot, PEOPLE_MIN);
        Self {
            drafted: None,
            ..Self::from_seat(id, seat)
        }
    }

    /// A row from raw fields.
    ///
    /// # Errors
    /// Every [`FieldProblem`] there is, so that all can be named at once.
    pub fn from_fields(id: RowId, fields: RowFields) -> Result<Self, Vec<FieldProblem>> {
        let organisation = OrganisationName::new(&fields.organisation);
        let number = checked_number(fields.number);
        match (organisation, number) {
            (Ok(organisation), Ok(number)) => Ok(Self {
                id,
                slot: fields.slot,
                organisation,
                number,
                via: fields.via,
                new_voice: fields.new_voice,
                companion: fields.companion,
                status: fields.status,
                drafted: fields.drafted,
            }),
            (organisation, number) => Err([organisation.err(), number.err()]
                .into_iter()
                .flatten()
                .collect()),
        }
    }

    /// The fields of this row as plain values; the opposite of [`Row::from_fields`].
    pub fn fields(&self) -> RowFields {
        RowFields {
            slot: self.slot,
            organisation: self.organisation.as_str().to_owned(),
            number: self.number,
            via: self.via,
            new_voice: self.new_voice,
            companion: self.companion,
            status: self.status,
            drafted: self.drafted,
        }
    }

    /// The same row under another id.
    pub(super) fn with_id(self, id: RowId) -> Self {
        Self { id, ..self }
    }

    /// The same row once more, as the user's own and still to be asked.
    pub(super) fn repeated(self, id: RowId) -> Self {
        Self {
            id,
            status: Status::ToAsk,
            drafted: None,
            ..self
        }
    }

    /// Changes the number of people.
    ///
    /// # Errors
    /// [`FieldProblem::NumberOutOfRange`]; the row then stays as it was.
    pub(super) fn set_number(&mut self, number: u8) -> Result<(), FieldProblem> {
        self.number = checked_number(number)?;
        Ok(())
    }

    /// The id of this row.
    pub fn id(&self) -> RowId {
        self.id
    }

    /// The role or kind of organisation.
    pub fn slot(&self) -> Slot {
        self.slot
    }

    /// The side of the slot.
    pub fn side(&self) -> Side {
        self.slot.side()
    }

    /// The organisation; blank while unknown, and it may stay so.
    pub fn organisation(&self) -> &OrganisationName {
        &self.organisation
    }

    /// How many people, [`PEOPLE_MIN`] to [`PEOPLE_MAX`].
    pub fn number(&self) -> u8 {
        self.number
    }

    /// Who makes the warm contact; `None` while nobody was chosen.
    pub fn via(&self) -> Option<Via> {
        self.via
    }

    /// Whether someone in this row did not take part before.
    pub fn new_voice(&self) -> bool {
        self.new_voice
    }

    /// Whether the person comes with a companion of their own choice (balance check 4).
    /// It is about the invitation ("you may bring someone"), and says nothing about why.
    /// The companion counts only when the row's number includes them.
    pub fn companion(&self) -> bool {
        self.companion
    }

    /// How far the invitation has come.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Whether the municipality may note who it is. Key persons are invited by the partner, so
    /// their name is nobody's business before they said yes. Source: content.md section 4.
    pub fn may_be_named(&self) -> bool {
        self.side() != Side::Informal || self.status() == Status::Yes
    }

    /// The seat of the draft this row came from; `None` when it was added by hand.
    pub fn drafted(&self) -> Option<Seat> {
        self.drafted
    }

    /// Whether the draft marks this row as optional.
    pub fn is_optional(&self) -> bool {
        self.drafted.is_some_and(|seat| seat.optional)
    }

    /// Whether the user put anything of their own into this row: it was added by hand, or
    /// one of its fields differs from what the draft proposed. Such a row is never dropped.
    pub fn is_touched(&self) -> bool {
        let Some(seat) = self.drafted else {
            return true;
        };
        *self != Self::from_seat(self.id, seat)
    }

    /// How many people this row needs a place for. None once the answer is no, and none for
    /// an optional row that nobody has taken up.
    pub fn needed(&self) -> u32 {
        let idle = self.is_optional() && !self.is_touched();
        let open = self.status != Status::No && !idle;
        if open { u32::from(self.number) } else { 0 }
    }

    /// How many people said yes.
    pub fn confirmed(&self) -> u32 {
        if self.status == Status::Yes {
            u32::from(self.number)
        } else {
            0
        }
    }

    /// How many people were asked and have not answered yet, or said yes.
    pub fn asked(&self) -> u32 {
        match self.status {
            Status::Asked | Status::Yes => u32::from(self.number),
            Status::ToAsk | Status::No => 0,
        }
    }
}

fn checked_number(number: u8) -> Result<u8, FieldProblem> {
    if (PEOPLE_MIN..=PEOPLE_MAX).contains(&number) {
        Ok(number)
    } else {
        Err(FieldProblem::NumberOutOfRange { number })
    }
}

//! What a letter leaves open until it is known.

/// One thing that a letter needs filled in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Placeholder {
    Name,
    Date,
    Time,
    Start,
    End,
    Place,
    Number,
    Partner,
    Municipality,
    Adviser,
    Alderman,
    Contact,
    Phone,
    Sender,
    Organisation,
    Fee,
    Theme,
    Role,
    ReplyBy,
    EvaluationOn,
    DeleteOn,
}

impl Placeholder {
    /// Every placeholder.
    pub const ALL: [Self; 21] = [
        Self::Name,
        Self::Date,
        Self::Time,
        Self::Start,
        Self::End,
        Self::Place,
        Self::Number,
        Self::Partner,
        Self::Municipality,
        Self::Adviser,
        Self::Alderman,
        Self::Contact,
        Self::Phone,
        Self::Sender,
        Self::Organisation,
        Self::Fee,
        Self::Theme,
        Self::Role,
        Self::ReplyBy,
        Self::EvaluationOn,
        Self::DeleteOn,
    ];

    /// The name of the argument in the texts.
    pub const fn argument(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Date => "date",
            Self::Time => "time",
            Self::Start => "start",
            Self::End => "end",
            Self::Place => "place",
            Self::Number => "number",
            Self::Partner => "partner",
            Self::Municipality => "municipality",
            Self::Adviser => "adviser",
            Self::Alderman => "alderman",
            Self::Contact => "contact",
            Self::Phone => "phone",
            Self::Sender => "sender",
            Self::Organisation => "organisation",
            Self::Fee => "fee",
            Self::Theme => "theme",
            Self::Role => "role",
            Self::ReplyBy => "reply_by",
            Self::EvaluationOn => "evaluation_on",
            Self::DeleteOn => "delete_on",
        }
    }

    /// The id of the text that stands in the letter while this is not known, such as "[plek]".
    pub fn blank_id(self) -> String {
        format!("letter-blank-{}", self.argument().replace('_', "-"))
    }
}

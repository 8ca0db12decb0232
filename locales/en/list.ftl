# The page of the invitation list.
list-title = Whom do you invite?
list-eyebrow = Invite · { $meeting }
list-lead = A proposal, made from your advice. Roles and organisations, no names.
list-public = This list may become public. Write nothing about one person.
list-meeting = For which meeting?
list-meeting-advised = { $meeting } (fits the advice)
list-alliance-first = First consult the Alliantie. Do not invite anyone yet.
list-number-only = The partner invites key persons and self-organisations. You need numbers only, until someone says yes.
list-dialogue = For this meeting the partner of the Alliantie invites. The municipality makes no list.
list-dialogue-offer = What can the municipality do?
list-dialogue-place = Offer a place and other help.
list-dialogue-attend = Attend a meeting, if the partner agrees.
list-dialogue-evaluate = Join the evaluation.
list-caption = Invitation list, by side
list-column-role = Role
list-column-number = Number
list-column-organisation = Organisation (may be empty) and via whom
list-column-status = Status
list-column-acts = Actions
list-organisation-of = Organisation for { $role }
list-organisation-hint = Organisation
list-via-of = Who makes the contact with { $role }
list-via-none = Via whom?
list-via-item = Via { $via }
list-number-of = Number of people: { $role }
list-status-of = Status of { $role }
list-acts-of = Actions for { $role }
list-optional = May be left out
list-new-voice = New voice
list-companion = Brings someone of their own choice
list-up = Move up
list-down = Move down
list-duplicate = Repeat this row
list-remove = Remove this row
list-moved = { $role } is now at place { $place }.
list-add-label = Role
list-add = Add a row
list-added = Row added: { $role }.
list-duplicated = Row repeated: { $role }.
list-removed = Row removed: { $role }.
list-undo = Undo
list-restored = Row put back: { $role }.
list-regenerate = Make the proposal again
list-regenerate-about = What you filled in stays. Empty rows are proposed again.
list-regenerated = The proposal was made again. What you filled in is still there.
list-empty = Nobody is on this list yet. Add a row or make the proposal again.
list-left = { $count ->
    [one] There is { $count } more row.
   *[other] There are { $count } more rows.
} The file for Excel has everything.
list-more = { $count ->
    [one] Show { $count } more row
   *[other] Show { $count } more rows
}
list-progress = How far are you?
# $count: whole number of rows.
list-to-ask = { $count ->
    [0] There is nobody left to ask
    [one] Still to ask: { $count } row
   *[other] Still to ask: { $count } rows
}
# $role: one of slot-*. $count: people. $organisation: as typed. $via: one of via-*.
list-to-ask-row = { $role }: { $count }. Organisation: { $organisation }. Via: { $via }.
list-to-ask-person = { $role }: { $count }. Via: { $via }.
list-balance = Balance
list-basis = Count
list-basis-needed = everyone who is needed
list-basis-confirmed = only those who said yes
list-bar = { $count } of { $total }
list-attention = Attention
list-fine = Fine
list-remember = Keep in mind
list-gaps = What is missing
list-no-gaps = Nothing is missing.
list-on-call = Someone with safety expertise can be reached, outside the room
list-no-balance = A talk needs no balance.
list-back = Back: advice
list-next = Next: report
list-fine-summary = { $count } of { $total } points are fine
list-add-title = Add a row

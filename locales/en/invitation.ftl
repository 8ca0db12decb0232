# The invitation list: its terms, the balance beside it, and gaps in words.

## Sides

side-municipality = Municipality
side-professional = Professionals
side-informal = Key persons and self-organisations
side-alliance = Alliantie
side-support = Help at the meeting

## Slots: roles and kinds of organisation, never persons

slot-municipality-policy = Policy adviser (social affairs, safety, diversity or rainbow policy)
slot-municipality-alderman = Alderman or mayor (opens, listens, speaks last)
slot-municipality-dv-lead = Regional project leader on domestic violence
slot-professional-welfare = Welfare organisation
slot-professional-care = Care, social work or youth care
slot-professional-neighbourhood-team = Neighbourhood team (in-house expert on domestic violence)
slot-professional-veilig-thuis = Veilig Thuis
slot-professional-other = Public or youth health service, school, shelter, anti-discrimination service or VluchtelingenWerk
slot-informal-migrant = Migrant organisation
slot-informal-refugee = Refugee organisation
slot-informal-lhbtq = Lhbtq+ organisation (Christian, bicultural or general, or through LCC+)
slot-informal-christian = Christian organisation or church group
slot-informal-key-person = Key person or trusted person, not on behalf of an organisation
slot-informal-women-youth = Women's group or youth group
slot-alliance-movisie = Movisie
slot-alliance-consortium = Member of the Consortium Zelfbeschikking
slot-alliance-lccplus = LCC+
slot-alliance-lkha = LKHA
slot-support-crew = Interpreter, childcare, notes or someone to talk to

## Status of an invitation

status-to-ask = To ask
status-asked = Asked
status-yes = Yes
status-no = No

## Who makes the warm contact

via-movisie = Movisie
via-fsan = FSAN
via-iot = IOT
via-htib = HTIB
via-smn = SMN
via-mudawwanah = Mudawwanah
via-kezban = Kezban
via-von = VON
via-lccplus = LCC+
via-municipality = Municipality
via-other-organisation = Another organisation

## Balance: "in order", "note" or a reminder

balance-verdict-ok = In order
balance-verdict-attention = Note
balance-verdict-info = Keep in mind
# $count, $min, $max: people.
balance-size-ok = { $count } people at the table. That suits this meeting.
# $count, $min, $max: people.
balance-size-attention = { $count ->
    [one] { $count } person at the table. This meeting suits { $min } to { $max } people.
   *[other] { $count } people at the table. This meeting suits { $min } to { $max } people.
}
# $side: one of side-*. $count, $min, $max: people.
balance-usual-range-ok = { $side }: { $count ->
    [one] { $count } person. That is usual.
   *[other] { $count } people. That is usual.
}
# $side: one of side-*. $count, $min, $max: people.
balance-usual-range-attention = { $side }: { $count ->
    [one] { $count } person. Usual is { $min } to { $max }.
   *[other] { $count } people. Usual is { $min } to { $max }.
}
# $count, $total, $min: people.
balance-informal-share-ok = At least a third are key persons or come from self-organisations.
# $count, $total, $min: people.
balance-informal-share-attention = Invite more key persons and self-organisations: at least { $min } of { $total }. Now { $count }.
# $count, $total, $min: people.
balance-professional-share-ok = At least a third are professionals.
# $count, $total, $min: people.
balance-professional-share-attention = Invite more professionals: at least { $min } of { $total }. Now { $count }.
# $count, $total, $max: people.
balance-municipality-share-ok = The municipality is not too large at the table.
# $count, $total, $max: people.
balance-municipality-share-attention = Many people come from the municipality: { $count }. Choose at most { $max }.
# $count, $min: organisations.
balance-informal-organisations-ok = Key persons and enough different self-organisations come.
# $count, $min: organisations.
balance-informal-organisations-attention = Ask at least { $min } different self-organisations. Now { $count }.
balance-organisation-size-ok = No organisation has too many places.
# $side: one of side-*. $name: an organisation. $count, $max: people.
balance-organisation-size-attention = { $side }: { $count } people come from { $name }. Choose at most { $max }.
# $count: people.
balance-lhbtq-ok = Nobody from an lhbtq+ organisation is there alone.
# $count: people.
balance-lhbtq-attention = { $count ->
    [0] Nobody from an lhbtq+ organisation comes yet. Ask LCC+.
   *[other] One person comes from an lhbtq+ organisation. Ask whether they want to bring someone.
}
# $side: one of side-*. $count: people.
balance-new-voice-ok = { $side }: there is a new voice.
# $side: one of side-*. $count: people.
balance-new-voice-attention = { $side }: also ask someone who has not taken part before.
# $count: people.
balance-safety-expert-ok = Someone with safety expertise is present or on call.
# $count: people.
balance-safety-expert-attention = Ask Veilig Thuis or an in-house expert. Being on call is fine too.
balance-not-invited-info = Do not invite the press. Do not invite anyone who handles a case of a participant or their family. Ask this in private and do not write it down. Police? First ask key persons and self-organisations.
balance-staying-away-info = The list already allows for people who cancel. Do not invite more people than there are places.
balance-safe-together-info = Ask the partner whether these people can sit together safely.

## Gaps

# $partner: one of partner-*.
gap-partner-without-organisation = You named { $partner }. No organisation is listed with it yet. { $partner } can think along.
gap-no-lhbtq = There is no lhbtq+ organisation on the list yet. Ask LCC+.
# $side: one of side-*.
gap-side-without-rows = { $side }: nobody is listed here yet.

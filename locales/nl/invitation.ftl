# The invitation list: its terms, the balance beside it, and gaps in words.

## Sides

side-municipality = Gemeente
side-professional = Professionals
side-informal = Sleutelpersonen en zelforganisaties
side-alliance = Alliantie
side-support = Hulp bij de bijeenkomst

## Slots: roles and kinds of organisation, never persons

slot-municipality-policy = Beleidsadviseur (sociaal, veiligheid, diversiteit of regenboogbeleid)
slot-municipality-alderman = Wethouder of burgemeester (opent, luistert, spreekt als laatste)
slot-municipality-dv-lead = Regionaal projectleider huiselijk geweld
slot-professional-welfare = Welzijnsorganisatie
slot-professional-care = Hulpverlening, maatschappelijk werk of jeugdhulp
slot-professional-neighbourhood-team = Wijkteam (aandachtsfunctionaris)
slot-professional-veilig-thuis = Veilig Thuis
slot-professional-other = GGD of JGZ, school, opvang, antidiscriminatievoorziening of VluchtelingenWerk
slot-informal-migrant = Migrantenorganisatie
slot-informal-refugee = Vluchtelingenorganisatie
slot-informal-lhbtq = Lhbtq+-organisatie (christelijk, bicultureel of algemeen, of via LCC+)
slot-informal-christian = Christelijke organisatie of kerkelijke groep
slot-informal-key-person = Sleutelpersoon of vertrouwenspersoon, niet namens een organisatie
slot-informal-women-youth = Vrouwengroep of jongerengroep
slot-alliance-movisie = Movisie
slot-alliance-consortium = Lid van het Consortium Zelfbeschikking
slot-alliance-lccplus = LCC+
slot-alliance-lkha = LKHA
slot-support-crew = Tolk, kinderopvang, verslag of iemand om mee te praten

## Status of an invitation

status-to-ask = Te vragen
status-asked = Gevraagd
status-yes = Ja
status-no = Nee

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
via-municipality = Gemeente
via-other-organisation = Andere organisatie

## Balance: "klopt", "let op" or a reminder

balance-verdict-ok = Klopt
balance-verdict-attention = Let op
balance-verdict-info = Denk hieraan
# $count, $min, $max: people.
balance-size-ok = { $count } mensen aan tafel. Dat past bij deze bijeenkomst.
# $count, $min, $max: people.
balance-size-attention = { $count ->
    [one] { $count } persoon aan tafel. Deze bijeenkomst past bij { $min } tot { $max } mensen.
   *[other] { $count } mensen aan tafel. Deze bijeenkomst past bij { $min } tot { $max } mensen.
}
# $side: one of side-*. $count, $min, $max: people.
balance-usual-range-ok = { $side }: { $count ->
    [one] { $count } persoon. Dat is gewoon.
   *[other] { $count } mensen. Dat is gewoon.
}
# $side: one of side-*. $count, $min, $max: people.
balance-usual-range-attention = { $side }: { $count ->
    [one] { $count } persoon. Gewoon is { $min } tot { $max }.
   *[other] { $count } mensen. Gewoon is { $min } tot { $max }.
}
# $count, $total, $min: people.
balance-informal-share-ok = Minstens een derde is sleutelpersoon of komt van een zelforganisatie.
# $count, $total, $min: people.
balance-informal-share-attention = Nodig meer sleutelpersonen en zelforganisaties uit: minstens { $min } van de { $total }. Nu { $count }.
# $count, $total, $min: people.
balance-professional-share-ok = Minstens een derde is professional.
# $count, $total, $min: people.
balance-professional-share-attention = Nodig meer professionals uit: minstens { $min } van de { $total }. Nu { $count }.
# $count, $total, $max: people.
balance-municipality-share-ok = De gemeente is niet te groot aan tafel.
# $count, $total, $max: people.
balance-municipality-share-attention = Er komen veel mensen van de gemeente: { $count }. Kies er hoogstens { $max }.
# $count, $min: organisations.
balance-informal-organisations-ok = Er komen sleutelpersonen en genoeg verschillende zelforganisaties.
# $count, $min: organisations.
balance-informal-organisations-attention = Vraag minstens { $min } verschillende zelforganisaties. Nu { $count }.
balance-organisation-size-ok = Geen organisatie heeft te veel plaatsen.
# $side: one of side-*. $name: an organisation. $count, $max: people.
balance-organisation-size-attention = { $side }: van { $name } komen { $count } mensen. Kies er hoogstens { $max }.
# $count: people.
balance-lhbtq-ok = Niemand van een lhbtq+-organisatie zit alleen.
# $count: people.
balance-lhbtq-attention = { $count ->
    [0] Er is nog niemand van een lhbtq+-organisatie. Vraag LCC+.
   *[other] Er komt één persoon van een lhbtq+-organisatie. Vraag of die iemand wil meenemen.
}
# $side: one of side-*. $count: people.
balance-new-voice-ok = { $side }: er is een nieuwe stem.
# $side: one of side-*. $count: people.
balance-new-voice-attention = { $side }: vraag ook iemand die nog niet eerder meedeed.
# $count: people.
balance-safety-expert-ok = Er is iemand met kennis van veiligheid bij of bereikbaar.
# $count: people.
balance-safety-expert-attention = Vraag Veilig Thuis of een aandachtsfunctionaris. Bereikbaar zijn is ook goed.
balance-not-invited-info = Nodig geen pers uit. Nodig niemand uit die werkt aan een zaak van een deelnemer of familie. Vraag dat in een apart gesprek en schrijf het niet op. Politie? Vraag dat eerst aan sleutelpersonen en zelforganisaties.
balance-staying-away-info = De lijst houdt al rekening met afzeggingen. Nodig niet meer mensen uit dan er plek is.
balance-safe-together-info = Vraag de partner of deze mensen veilig samen kunnen zitten.

## Gaps

# $partner: one of partner-*.
gap-partner-without-organisation = U noemde { $partner }. Er staat nog geen organisatie bij. { $partner } kan meedenken.
gap-no-lhbtq = Er staat nog geen lhbtq+-organisatie op de lijst. Vraag LCC+.
# $side: one of side-*.
gap-side-without-rows = { $side }: hier staat nog niemand.

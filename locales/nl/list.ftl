# The page of the invitation list.
list-title = Wie nodigt u uit?
list-eyebrow = Uitnodigen · { $meeting }
list-lead = Een voorstel, gemaakt uit uw advies. Rollen en organisaties, geen namen.
list-public = Deze lijst kan openbaar worden. Schrijf niets op wat over één persoon gaat.
list-meeting = Voor welke bijeenkomst?
list-meeting-advised = { $meeting } (past bij het advies)
list-alliance-first = Overleg eerst met de Alliantie. Nodig nog niemand uit.
list-number-only = Voor sleutelpersonen en zelforganisaties nodigt de partner uit. U hoeft alleen het aantal te weten, tot iemand ja zegt.
list-dialogue = Bij deze bijeenkomst nodigt de partner van de Alliantie uit. De gemeente maakt geen lijst.
list-dialogue-offer = Wat kan de gemeente wel doen?
list-dialogue-place = Een locatie en andere hulp aanbieden.
list-dialogue-attend = Bij een bijeenkomst aanwezig zijn, als de partner dat goed vindt.
list-dialogue-evaluate = Meedoen aan de evaluatie.
list-caption = Uitnodigingslijst, per kant
list-column-role = Rol
list-column-number = Aantal
list-column-organisation = Organisatie (mag leeg) en via wie
list-column-status = Stand
list-column-acts = Acties
list-organisation-of = Organisatie bij { $role }
list-organisation-hint = Organisatie
list-via-of = Wie legt het contact met { $role }
list-via-none = Via wie?
list-via-item = Via { $via }
list-number-of = Aantal mensen: { $role }
list-status-of = Stand van { $role }
list-acts-of = Acties voor { $role }
list-optional = Mag ook weg blijven
list-new-voice = Nieuwe stem
list-companion = Neemt zelf iemand mee
list-up = Omhoog
list-down = Omlaag
list-duplicate = Herhaal deze rij
list-remove = Verwijder deze rij
list-moved = { $role } staat nu op plaats { $place }.
list-add-label = Rol
list-add = Rij toevoegen
list-added = Rij toegevoegd: { $role }.
list-duplicated = Rij herhaald: { $role }.
list-removed = Rij verwijderd: { $role }.
list-undo = Ongedaan maken
list-restored = Rij teruggezet: { $role }.
list-regenerate = Maak het voorstel opnieuw
list-regenerate-about = Wat u hebt ingevuld, blijft staan. Lege rijen worden opnieuw voorgesteld.
list-regenerated = Het voorstel is opnieuw gemaakt. Wat u invulde, staat er nog.
list-empty = Er staat nog niemand op deze lijst. Voeg een rij toe of maak het voorstel opnieuw.
list-left = { $count ->
    [one] Er is nog { $count } rij meer.
   *[other] Er zijn nog { $count } rijen meer.
} In het bestand voor Excel staat alles.
list-more = { $count ->
    [one] Toon nog { $count } rij
   *[other] Toon nog { $count } rijen
}
list-progress = Hoe ver bent u?
# $count: whole number of rows.
list-to-ask = { $count ->
    [0] Er is niemand meer om te vragen
    [one] Nog te vragen: { $count } rij
   *[other] Nog te vragen: { $count } rijen
}
# $role: one of slot-*. $count: people. $organisation: as typed. $via: one of via-*.
list-to-ask-row = { $role }: { $count }. Organisatie: { $organisation }. Via: { $via }.
list-to-ask-person = { $role }: { $count }. Via: { $via }.
list-balance = Evenwicht
list-basis = Tel mee
list-basis-needed = iedereen die nodig is
list-basis-confirmed = alleen wie ja zei
list-bar = { $count } van de { $total }
list-attention = Let op
list-fine = Klopt
list-remember = Denk hieraan
list-gaps = Wat ontbreekt
list-no-gaps = Er ontbreekt niets.
list-on-call = Er is iemand met kennis van veiligheid bereikbaar, buiten de zaal
list-no-balance = Voor een gesprek is geen evenwicht nodig.
list-back = Terug: advies
list-next = Verder: verslag
list-fine-summary = { $count } van de { $total } punten kloppen
list-add-title = Een rij toevoegen

# The report for the alderman, and the copy of all data.

## The list in words

report-via-open = nog te kiezen
# $name: one of slot-*.
report-row-optional = { $name } (niet verplicht)
# $needed, $asked, $confirmed: people.
report-totals = Nodig: { $needed }. Gevraagd: { $asked }. Ja gezegd: { $confirmed }.

## The report

# $municipality: its name, as typed.
report-title = Verslag: samenwerken met sleutelpersonen in { $municipality }
report-title-unnamed = Verslag: samenwerken met sleutelpersonen
report-advice = Het advies
report-on-the-edge = Dit advies staat op de grens. Eén ander antwoord op een stelling kan het veranderen.
report-firm = Dit is een stevig advies. Een klein verschil in één antwoord verandert het niet.
# $support: one of support-*. $about: one of support-*-about.
report-support = Steun voor dit advies: { $support }. { $about }
report-why = Waarom
report-why-start = Alle feiten en stellingen die nodig zijn, zijn op orde.
report-choice = Anders gekozen
# $advised, $chosen: meeting-*.
report-choice-made = Het advies is: { $advised }. Gekozen is: { $chosen }.
report-choice-reason = De reden:
report-choice-no-reason = Er is geen reden opgeschreven.
report-present = Dit is er al
report-present-facts = Feiten: { $items }.
report-present-statements = Stellingen: { $items }.
report-present-none = Er is nog niets op orde. Dat is een goed begin voor een gesprek.
report-missing = Dit mist nog, met de eerste stap
report-missing-caption = Eerste stappen
report-more-steps = Bijlage: stappen voor later
report-more-steps-caption = Stappen voor later
report-head-missing = Wat mist
report-head-step = Eerste stap
report-head-who = Wie
report-head-date = Datum
report-date-open = Nog afspreken
# $date: a date in words.
report-date-proposed = { $date } (voorstel)
report-change = Dit zou het advies veranderen
report-change-all = Dit moet anders worden
report-answers = De antwoorden per onderwerp
report-whole-list = Bijlage: de uitnodigingslijst
report-every-answer = Bijlage: alle antwoorden
report-agenda = Waarover u praat
report-agenda-about = Deze onderwerpen veranderen de bijeenkomst niet. Het onderwerp dat de meeste aandacht vraagt, staat bovenaan.
# $meeting: a meeting-*.
report-list = Uitnodigingslijst: { $meeting }
report-list-none = Er is nog geen uitnodigingslijst.
# $totals: report-totals.
report-list-caption = Mensen om uit te nodigen. { $totals }
report-head-role = Rol
report-head-roles = Rollen en aantal mensen
report-head-side = Kant
report-head-organisation = Organisatie
report-head-number = Mensen
report-head-via = Via
report-head-status = Stand
report-organisation-open = nog niet bekend
report-organisation-none = niet namens een organisatie
report-balance = Balans
report-balance-fits = { $count ->
    [one] Eén punt van de balans klopt.
   *[other] { $count } punten van de balans kloppen.
}
report-gaps = Wie mist er nog?
report-closing = Bij dit verslag
report-public = Dit verslag kan openbaar worden. Schrijf niets op wat over één persoon gaat.
report-explanations = Bijlage: toelichting bij de antwoorden

## The copy of all data: a document that can be opened again

# $municipality: its name, as typed.
copy-title = Kopie: samenwerken met sleutelpersonen in { $municipality }
copy-title-unnamed = Kopie: samenwerken met sleutelpersonen
copy-about = Dit is een kopie van alles wat u invulde. U kunt dit bestand lezen, afdrukken en weer openen in de tool. Na het openen kunt u verder werken.
# $date: digits, such as 2026-11-12. Neutral on purpose: no municipality and no theme.
copy-file-name = kopie-{ $date }
copy-facts = Bijlage: de feiten
copy-facts-caption = Feiten en uw antwoorden
copy-context = Bijlage: met wie u wilt samenwerken
copy-context-caption = Partners, organisaties en eerdere bijeenkomsten
copy-head-fact = Feit
copy-head-answer = Antwoord
copy-head-subject = Onderwerp
copy-head-filled-in = Ingevuld
copy-none = Niets ingevuld
copy-partners = Landelijke partners
copy-kinds = Soorten organisaties
copy-themes = Thema's
copy-orientation-held = Oriëntatie geweest
copy-orientation-when = Wanneer was de oriëntatie
copy-start-held = Startbijeenkomst geweest
# $meeting: a meeting-*.
copy-list = Bijlage: uitnodigingslijst ({ $meeting })

report-group = Samen ingevuld
report-group-people = { $count ->
    [one] { $count } persoon vulde de stellingen in.
   *[other] { $count } mensen vulden de stellingen in.
}
report-group-agreed = { $statement }: iedereen kan leven met "{ $answer }".
report-group-disagreed = { $statement }: niet eens, "{ $one }" of "{ $other }". Het laagste antwoord telt.

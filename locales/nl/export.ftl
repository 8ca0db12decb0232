# Files for other programs: names, heads and remarks.

## Names of files, and titles in their properties. Neutral on purpose: others may see them.

# $date: digits, such as 2026-11-12.
export-file-list = lijst-{ $date }
# $date: digits, such as 2026-11-12.
export-file-report = verslag-{ $date }
# $date: digits, such as 2026-11-12.
export-file-letters = brieven-{ $date }
# $date: digits, such as 2026-11-12.
export-file-merge = samenvoegen-{ $date }
# $date: digits, such as 2026-11-12.
export-file-planning = planning-{ $date }
export-title-list = Lijst
export-title-report = Verslag
export-title-letters = Brieven

## Sheets and tables

export-sheet-list = Lijst
export-sheet-balance = Balans
export-sheet-planning = Planning
export-sheet-merge = Brieven
export-people = Mensen per kant
export-all-sides = Samen
export-not-counted = Telt niet mee in de balans.
export-to-ask = Nog te vragen
export-checks-needed = Balans van iedereen die nodig is
export-checks-confirmed = Balans van wie ja zei
export-head-new-voice = Nieuwe stem
export-head-companion = Neemt iemand mee
export-head-optional = Niet verplicht
export-head-needed = Nodig
export-head-asked = Gevraagd
export-head-confirmed = Ja gezegd
export-head-remark = Let op
export-head-verdict = Oordeel
export-head-explanation = Uitleg
export-head-weekday = Dag
export-head-what = Wat
export-yes = ja
export-past = Deze datum is voorbij.
export-proposed = Dit is een voorstel. Kies zelf de datum.
# Ends a text that is longer than a cell may be.
export-cut = … [ingekort]
export-page = Bladzijde

## The source of a mail merge

export-merge-addressee = Aan
export-merge-subject = Onderwerp
export-merge-sentence = Zin voor deze kant

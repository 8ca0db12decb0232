# Files for other programs: names, heads and remarks.

## Names of files, and titles in their properties. Neutral on purpose: others may see them.

# $date: digits, such as 2026-11-12.
export-file-list = list-{ $date }
# $date: digits, such as 2026-11-12.
export-file-report = report-{ $date }
# $date: digits, such as 2026-11-12.
export-file-letters = letters-{ $date }
# $date: digits, such as 2026-11-12.
export-file-merge = merge-{ $date }
# $date: digits, such as 2026-11-12.
export-file-planning = planning-{ $date }
export-title-list = List
export-title-report = Report
export-title-letters = Letters

## Sheets and tables

export-sheet-list = List
export-sheet-balance = Balance
export-sheet-planning = Planning
export-sheet-merge = Letters
export-people = People per side
export-all-sides = Together
export-not-counted = Does not count in the balance.
export-to-ask = Still to ask
export-checks-needed = Balance of everyone who is needed
export-checks-confirmed = Balance of those who said yes
export-head-new-voice = New voice
export-head-companion = Brings someone
export-head-optional = Not required
export-head-needed = Needed
export-head-asked = Asked
export-head-confirmed = Said yes
export-head-remark = Note
export-head-verdict = Verdict
export-head-explanation = Explanation
export-head-weekday = Day
export-head-what = What
export-yes = yes
export-past = This date has passed.
export-proposed = This is a proposal. Choose the date yourself.
# Ends a text that is longer than a cell may be.
export-cut = … [cut]
export-page = Page

## The source of a mail merge

export-merge-addressee = To
export-merge-subject = Subject
export-merge-sentence = Sentence for this side

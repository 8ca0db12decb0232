# The report for the alderman, and the copy of all data.

## The list in words

report-via-open = still to choose
# $name: one of slot-*.
report-row-optional = { $name } (optional)
# $needed, $asked, $confirmed: people.
report-totals = Needed: { $needed }. Asked: { $asked }. Said yes: { $confirmed }.

## The report

# $municipality: its name, as typed.
report-title = Report: working with key persons in { $municipality }
report-title-unnamed = Report: working with key persons
report-advice = The advice
report-on-the-edge = This advice is on the edge. One other answer to a statement can change it.
report-firm = This is a firm advice. A small difference in one answer does not change it.
# $support: one of support-*. $about: one of support-*-about.
report-support = Support for this advice: { $support }. { $about }
report-why = Why
report-why-start = All facts and statements that are needed are in place.
report-choice = Chosen otherwise
# $advised, $chosen: meeting-*.
report-choice-made = The advice is: { $advised }. The choice is: { $chosen }.
report-choice-reason = The reason:
report-choice-no-reason = No reason was written down.
report-present = This is there already
report-present-facts = Facts: { $items }.
report-present-statements = Statements: { $items }.
report-present-none = Nothing is in place yet. That is a good start for a conversation.
report-missing = This is still missing, with the first step
report-missing-caption = First steps
report-more-steps = Appendix: steps for later
report-more-steps-caption = Steps for later
report-head-missing = What is missing
report-head-step = First step
report-head-who = Who
report-head-date = Date
report-date-open = To agree
# $date: a date in words.
report-date-proposed = { $date } (proposal)
report-change = This would change the advice
report-change-all = This must change
report-answers = The answers by subject
report-whole-list = Appendix: the invitation list
report-every-answer = Appendix: all answers
report-agenda = What you talk about
report-agenda-about = These subjects do not change the meeting. The subject that needs the most attention comes first.
# $meeting: a meeting-*.
report-list = Invitation list: { $meeting }
report-list-none = There is no invitation list yet.
# $totals: report-totals.
report-list-caption = People to invite. { $totals }
report-head-role = Role
report-head-roles = Roles and number of people
report-head-side = Side
report-head-organisation = Organisation
report-head-number = People
report-head-via = Through
report-head-status = Status
report-organisation-open = not known yet
report-organisation-none = not for an organisation
report-balance = Balance
report-balance-fits = { $count ->
    [one] One point of the balance is right.
   *[other] { $count } points of the balance are right.
}
report-gaps = Who is still missing?
report-closing = About this report
report-public = This report may become public. Write nothing about one person.
report-explanations = Appendix: explanation of the answers

## The copy of all data: a document that can be opened again

# $municipality: its name, as typed.
copy-title = Copy: working with key persons in { $municipality }
copy-title-unnamed = Copy: working with key persons
copy-about = This is a copy of everything you filled in. You can read this file, print it and open it in the tool again. After opening you can go on.
# $date: digits, such as 2026-11-12. Neutral on purpose: no municipality and no theme.
copy-file-name = copy-{ $date }
copy-facts = Appendix: the facts
copy-facts-caption = Facts and your answers
copy-context = Appendix: whom you want to work with
copy-context-caption = Partners, organisations and earlier meetings
copy-head-fact = Fact
copy-head-answer = Answer
copy-head-subject = Subject
copy-head-filled-in = Filled in
copy-none = Nothing filled in
copy-partners = National partners
copy-kinds = Kinds of organisations
copy-themes = Themes
copy-orientation-held = Orientation held
copy-orientation-when = When the orientation was
copy-start-held = Start meeting held
# $meeting: a meeting-*.
copy-list = Appendix: invitation list ({ $meeting })

report-group = Filled in together
report-group-people = { $count ->
    [one] { $count } person answered the statements.
   *[other] { $count } people answered the statements.
}
report-group-agreed = { $statement }: everyone can live with "{ $answer }".
report-group-disagreed = { $statement }: not agreed, "{ $one }" or "{ $other }". The lower answer counts.

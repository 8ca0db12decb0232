# The statement pages.
questions-place = Statements · { $number } of { $total }
questions-all-title = All 23 statements
questions-all-lead = Everything on one page. You can also print this form and fill it in on paper.
questions-all-link = All statements on one page, also for printing
questions-print = Print the form
questions-by-page = Fill in by topic
questions-progress = { $count } of { $total } answered
questions-progress-all = { $count } of { $total } statements answered in all
questions-explain = Explanation and example
questions-example = Example: { $example }
questions-why = Why?
questions-why-label = Why? (may stay empty)
questions-why-about = No names and no stories about persons. Room for { $limit } characters.
questions-why-left = { $left ->
    [one] { $left } character left.
   *[other] { $left } characters left.
}
questions-next = Next: { $page }
questions-back = Back: { $page }
questions-foundation = These statements decide which meeting you begin with.
questions-function = These statements make the agenda. They do not change the meeting.
questions-clear = Clear this answer
questions-open = not answered yet
questions-paper-name = Municipality
questions-paper-score = How to read the form
questions-paper-score-text = Count for each topic how many answers are "Mostly" or "Yes". The pillars need at least two of three or three of four. With Trust nothing may be "No" or unknown. The statements with a star must be "Mostly" or "Yes". All six facts must be "yes" too.
questions-key = This statement weighs heavily

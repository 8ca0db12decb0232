# The report for the alderman, and the copy of all data.

## The list in words

report-via-open = still to choose
# $name: one of slot-*.
report-row-optional = { $name } (optional)
# $needed, $asked, $confirmed: people.
report-totals = Needed: { $needed }. Asked: { $asked }. Said yes: { $confirmed }.
report-verdict-ok = Fine
report-verdict-attention = Attention
report-verdict-info = Remember

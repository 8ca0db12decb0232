# The report for the alderman, and the copy of all data.

## The list in words

report-via-open = nog te kiezen
# $name: one of slot-*.
report-row-optional = { $name } (niet verplicht)
# $needed, $asked, $confirmed: people.
report-totals = Nodig: { $needed }. Gevraagd: { $asked }. Ja gezegd: { $confirmed }.
report-verdict-ok = Klopt
report-verdict-attention = Let op
report-verdict-info = Denk hieraan

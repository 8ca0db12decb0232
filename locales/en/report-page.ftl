# The page around the report.
report-page-print = Print the report
report-page-appendices = With appendices: all steps, the whole list and all answers
report-page-copy = Save a copy
report-page-back = Back: invite

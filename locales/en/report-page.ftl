# The page around the report.
report-page-print = Print the report
report-page-copy = Save a copy
report-page-back = Back: invite

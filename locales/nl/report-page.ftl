# The page around the report.
report-page-print = Druk het verslag af
report-page-copy = Sla een kopie op
report-page-back = Terug: uitnodigen

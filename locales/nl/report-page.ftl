# The page around the report.
report-page-print = Druk het verslag af
report-page-appendices = Met bijlagen: alle stappen, de hele lijst en alle antwoorden
report-page-copy = Sla een kopie op
report-page-back = Terug: uitnodigen

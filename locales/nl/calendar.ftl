# Entries for a calendar. Others may see them, so they never carry the theme.

calendar-name = Planning
calendar-description = Dit hoort bij uw planning. Daar staat wat u doet.
# $title: one of calendar-step-*.
calendar-proposed = { $title } (voorstel)
calendar-step-offer-place = Een plek aanbieden
calendar-step-alderman-diary = Datum doorgeven aan de wethouder
calendar-step-movisie = Bellen over de taken
calendar-step-privacy-officer = Vragen om mee te kijken
calendar-step-preparatory-talk = Gesprek om voor te bereiden
calendar-step-warm-contacts = Kennismaken
calendar-step-date-with-key-persons = Samen een datum kiezen
calendar-step-location = Plek regelen
calendar-step-save-the-date = Datum doorgeven
calendar-step-recruiting = Deelnemers zoeken
calendar-step-content = Programma voorbereiden
calendar-step-letter = Brieven sturen
calendar-step-catering = Eten bestellen
calendar-step-call-and-reminder = Nabellen en herinneren
calendar-step-meeting = Bijeenkomst
calendar-step-report = Verslag sturen
calendar-step-evaluation = Samen terugkijken
calendar-step-delete-contacts = Gegevens wissen

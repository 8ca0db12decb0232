# Planning backwards from the date of a meeting, and days to avoid.

## Steps

planning-step-offer-place = Bied de Alliantie een plek aan. Vraag of u mag meekomen.
planning-step-alderman-diary = Zet de bijeenkomst in de agenda van de wethouder.
planning-step-movisie = Bel Movisie en spreek af wie wat doet.
planning-step-privacy-officer = Vraag de privacyfunctionaris om mee te kijken.
planning-step-preparatory-talk = Bereid de bijeenkomst samen voor in een gesprek.
planning-step-warm-contacts = Laat de partner eerst persoonlijk contact leggen.
planning-step-date-with-key-persons = Kies de datum samen met twee sleutelpersonen.
planning-step-location = Regel de plek.
planning-step-save-the-date = Stuur de datum alleen naar mensen die ja zeiden.
planning-step-recruiting = Vertel organisaties over de bijeenkomst en zoek deelnemers.
planning-step-content = Bereid de inhoud en de begeleiding voor.
planning-step-letter = Stuur de brief.
planning-step-catering = Bestel eten dat iedereen kan eten.
planning-step-call-and-reminder = Bel na en stuur een herinnering zonder thema.
planning-step-meeting = De bijeenkomst.
planning-step-report = Stuur het verslag eerst naar de deelnemers.
planning-step-evaluation = Evalueer samen en spreek af hoe het verder gaat.
planning-step-delete-contacts = Wis de namen en adressen.

## Days to avoid

planning-warning-past = Deze dag is al geweest.
planning-warning-sunday = Dit is een zondag. Kies liever een andere dag.
planning-warning-saturday = Dit is een zaterdag. Vraag eerst of die dag goed is.
planning-warning-friday-midday = Vrijdag tussen 12 en 15 uur is er gebed. Kies liever een andere tijd.
planning-warning-ramadan-evening = Dit is waarschijnlijk in de ramadan. Kies geen avond.
planning-warning-eid-al-fitr = Rond deze dag is het Suikerfeest.
planning-warning-eid-al-adha = Rond deze dag is het Offerfeest.
planning-warning-newroz = Dit is Newroz, het Koerdische en Perzische nieuwjaar.
planning-warning-christmas = Dit is met Kerstmis.
planning-warning-orthodox-christmas = Dit is met het orthodoxe Kerstmis.
planning-warning-easter = Dit is met Pasen.
planning-warning-orthodox-easter = Dit is met het orthodoxe Pasen.
planning-warning-day-of-prayer = Dit is Biddag.
planning-warning-day-of-thanks = Dit is Dankdag.
planning-warning-remembrance = Dit is 4 mei, de dag van de dodenherdenking.
planning-warning-school-holiday = Dit is in een schoolvakantie, misschien niet in uw regio.
planning-warning-before-summer = Dit is vlak voor de zomervakantie. Veel mensen hebben het dan druk.
# $until: a date.
planning-warning-schools-unknown = Wij kennen de schoolvakanties tot en met { $until }. Zoek deze dag zelf op.
# $until: a date.
planning-warning-feasts-unknown = Wij kennen de ramadan en de feesten tot en met { $until }. Zoek deze dag zelf op.
# $date: a date.
planning-data-date = Schoolvakanties en feestdagen zijn gecontroleerd op { $date }. Feesten kunnen een dag verschuiven.

## What cannot go together

planning-mistake-end-before-start = De eindtijd is niet later dan de begintijd.
planning-mistake-evaluation-before-meeting = De evaluatie is niet later dan de bijeenkomst. Kies een latere datum, of laat die leeg.
planning-mistake-reply-by-after-meeting = Aanmelden kan niet na de bijeenkomst. Kies een eerdere datum.
planning-mistake-reply-by-past = De dag om aan te melden is al geweest. Kies een latere datum.

## The page

planning-lead = Kies een datum. U ziet dan wat er wanneer nodig is, en wie het doet.
planning-date = Datum van de bijeenkomst
planning-start = Begintijd
planning-end = Eindtijd
planning-reply-by = Aanmelden voor
planning-evaluation = Datum van de evaluatie
planning-evaluation-about = Leeg laten mag. Dan stelt de tool een datum voor.
planning-place = Plek
planning-fee = Vergoeding
planning-fee-about = Bijvoorbeeld: 50 euro per persoon.
planning-role = Wie is er om mee te praten? (een rol, geen naam)
planning-partner = Partner die mee uitnodigt
planning-theme = Thema van de workshop
planning-theme-none = Nog te kiezen
planning-exchange = Vragen om over uit te wisselen
planning-when = Wanneer en waar
planning-warnings = Let op bij deze datum
planning-no-warnings = Wij zien geen bezwaar tegen deze datum.
planning-steps = Wat doet u wanneer?
planning-no-date = Kies eerst een datum.
planning-weeks-before = { $count ->
    [one] { $count } week vooraf
   *[other] { $count } weken vooraf
}
planning-weeks-after = { $count ->
    [one] { $count } week later
   *[other] { $count } weken later
}
planning-past = deze datum is al geweest
planning-proposed = voorstel
planning-who = Wie: { $who }
planning-practical = Denk ook aan
planning-back = Terug: uitnodigen
planning-next = Verder: brieven

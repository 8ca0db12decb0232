# Planning backwards from the date of a meeting, and days to avoid.

## Steps

planning-step-offer-place = Offer the Alliantie a place. Ask whether you may come along.
planning-step-alderman-diary = Put the meeting in the alderman's diary.
planning-step-movisie = Call Movisie and agree who does what.
planning-step-privacy-officer = Ask the privacy officer to look along.
planning-step-preparatory-talk = Prepare the meeting together in a talk.
planning-step-warm-contacts = Let the partner make personal contact first.
planning-step-date-with-key-persons = Choose the date together with two key persons.
planning-step-location = Arrange the place.
planning-step-save-the-date = Send the date only to people who said yes.
planning-step-recruiting = Tell organisations about the meeting and look for participants.
planning-step-content = Prepare the content and the facilitation.
planning-step-letter = Send the letter.
planning-step-catering = Order food that everyone can eat.
planning-step-call-and-reminder = Call, and send a reminder that does not name the theme.
planning-step-meeting = The meeting.
planning-step-report = Send the report to the participants first.
planning-step-evaluation = Evaluate together and agree how to go on.
planning-step-delete-contacts = Delete the names and addresses.

## Days to avoid

planning-warning-past = This day has passed.
planning-warning-sunday = This is a Sunday. Better choose another day.
planning-warning-saturday = This is a Saturday. First ask whether that day is good.
planning-warning-friday-midday = On Friday between 12:00 and 15:00 there is prayer. Better choose another time.
planning-warning-ramadan-evening = This is probably during Ramadan. Do not choose an evening.
planning-warning-eid-al-fitr = Eid al-Fitr is around this day.
planning-warning-eid-al-adha = Eid al-Adha is around this day.
planning-warning-newroz = This is Newroz, the Kurdish and Persian new year.
planning-warning-christmas = This is at Christmas.
planning-warning-orthodox-christmas = This is at orthodox Christmas.
planning-warning-easter = This is at Easter.
planning-warning-orthodox-easter = This is at orthodox Easter.
planning-warning-day-of-prayer = This is Biddag, the day of prayer.
planning-warning-day-of-thanks = This is Dankdag, the day of thanks.
planning-warning-remembrance = This is 4 May, the day of remembrance of the dead.
planning-warning-school-holiday = This is in a school holiday, perhaps not in your region.
planning-warning-before-summer = This is just before the summer holidays. Many people are busy then.
# $until: a date.
planning-warning-schools-unknown = We know the school holidays up to { $until }. Please look this day up.
# $until: a date.
planning-warning-feasts-unknown = We know Ramadan and the feasts up to { $until }. Please look this day up.
# $date: a date.
planning-data-date = School holidays and feasts were checked on { $date }. Feasts may move by a day.

## What cannot go together

planning-mistake-end-before-start = The end time is not later than the start time.
planning-mistake-evaluation-before-meeting = The evaluation is not later than the meeting. Choose a later date, or leave it empty.
planning-mistake-reply-by-after-meeting = People cannot register after the meeting. Choose an earlier date.
planning-mistake-reply-by-past = The day to register has passed. Choose a later date.

## The page

planning-lead = Choose a date. You then see what is needed when, and who does it.
planning-date = Date of the meeting
planning-start = Begins at
planning-end = Ends at
planning-reply-by = Register before
planning-evaluation = Date of the evaluation
planning-evaluation-about = You may leave this empty. The tool then proposes a date.
planning-place = Place
planning-fee = Fee
planning-fee-about = For example: 50 euro per person.
planning-role = Who is there to talk to? (a role, not a name)
planning-partner = Partner that invites along
planning-theme = Theme of the workshop
planning-theme-none = Still to choose
planning-exchange = Questions to exchange about
planning-when = When and where
planning-warnings = Mind this about the date
planning-no-warnings = We see no objection to this date.
planning-steps = What do you do when?
planning-no-date = Choose a date first.
planning-weeks-before = { $count ->
    [one] { $count } week before
   *[other] { $count } weeks before
}
planning-weeks-after = { $count ->
    [one] { $count } week later
   *[other] { $count } weeks later
}
planning-past = this date has passed
planning-proposed = proposal
planning-who = Who: { $who }
planning-practical = Also think of
planning-back = Back: invite
planning-next = Next: letters

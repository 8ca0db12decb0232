# Entries for a calendar. Others may see them, so they never carry the theme.

calendar-name = Planning
calendar-description = This belongs to your planning. It says what to do.
# $title: one of calendar-step-*.
calendar-proposed = { $title } (proposal)
calendar-step-offer-place = Offer a place
calendar-step-alderman-diary = Give the date to the alderman
calendar-step-movisie = Call about the tasks
calendar-step-privacy-officer = Ask for a second look
calendar-step-preparatory-talk = Talk to prepare
calendar-step-warm-contacts = Get acquainted
calendar-step-date-with-key-persons = Choose a date together
calendar-step-location = Arrange the place
calendar-step-save-the-date = Pass on the date
calendar-step-recruiting = Look for participants
calendar-step-content = Prepare the programme
calendar-step-letter = Send letters
calendar-step-catering = Order food
calendar-step-call-and-reminder = Call and remind
calendar-step-meeting = Meeting
calendar-step-report = Send the report
calendar-step-evaluation = Look back together
calendar-step-delete-contacts = Delete data

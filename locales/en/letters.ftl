# Letters and short messages: one message a paragraph, at most 170 words a letter.
# Subjects stay neutral: they never carry the theme. A line break in a letter is " · " here.

# $name: of the person, or letter-blank-name.
letter-salutation = Dear { $name },

## The sentence for each side

letter-sentence-informal = We ask you because people trust you.
letter-sentence-professional = We ask you because you help residents.
letter-sentence-municipality = We ask you because of your work.

## Orientation

# $date: a date in words, $time: "14:03". $municipality, $place, $partner, $adviser, $contact: names.
# $sentence: one of letter-sentence-*. $number: whole number of people. $fee: what is paid besides travel costs.
# $reply_by, $delete_on: dates in words.
letter-orientation-subject = Invitation to a conversation on { $date }
letter-orientation-1 = Residents of { $municipality } should be safe and free to choose how they live. We want to work on that together: municipality, professionals and key persons. { $sentence }
letter-orientation-2 = We invite you to a first conversation, together with Movisie and { $partner }.
letter-orientation-3 = When: { $date }, { $time } · Where: { $place } · With whom: about { $number } people
letter-orientation-4 = We talk about three questions. What is already happening? What is needed? What can we do together?
letter-orientation-5 = You need not prepare anything. You do not speak for your whole community. We do not talk about persons or families. Your name is not in the report.
letter-orientation-6 = We pay your travel costs and { $fee }. You may bring someone. Do you need something, such as an interpreter or childcare? You need not say why.
letter-orientation-7 = Coming? Call or mail { $contact } before { $reply_by }. You may also meet us first.
letter-orientation-8 = We use your contact details only for this invitation. We delete them on { $delete_on }.
letter-orientation-closing = Kind regards, { $adviser }, also for { $partner }

## Start meeting

# $date: a date in words, $start and $end: "14:03". $municipality, $place, $partner, $alderman, $contact: names.
# $sentence: one of letter-sentence-*. $fee: what is paid besides travel costs.
# $reply_by, $evaluation_on, $delete_on: dates in words.
letter-start-subject = Invitation to the start meeting on { $date }
letter-start-1 = We invite you to the start meeting (Startbijeenkomst) of { $municipality }. The aim: to meet and plan together for self-determination, safety and equality. { $sentence }
letter-start-2 = When: { $date }, { $start } to { $end } · Where: { $place } · With whom: professionals, self-organisations, key persons and the municipality
letter-start-3 = Programme: eating together, welcome by the alderman, introductions, talking in small groups, making agreements.
letter-start-4 = You choose what you tell. We do not talk about persons or families. No photos, no press. Your name is not in the report. We do not tell others who said what. Only if someone is in danger, we seek help.
letter-start-5 = We pay your travel costs and { $fee }. Food is vegetarian and halal, without alcohol. Need an interpreter or childcare? Tell us.
letter-start-6 = Register with { $contact } before { $reply_by }. Meet first, or take part differently? Call us.
letter-start-7 = On { $evaluation_on } we look back together. We use your contact details only for these two meetings. We delete them on { $delete_on }.
letter-start-closing = Kind regards, { $alderman } and { $partner }

## Workshop

# $date: a date in words, $start and $end: "14:03". $municipality, $place, $partner, $contact: names.
# $sentence: one of letter-sentence-*. $fee: what is paid besides travel costs. $role: whom people can talk to.
# $reply_by, $delete_on: dates in words. The line with the theme is left out of letters sent to a home address.
letter-workshop-subject = Invitation to a workshop on { $date }
letter-workshop-1 = We invite you to the workshop 'Samen kom je verder!' (Further together!). Professionals and key persons learn from each other. So residents sooner find suitable help. { $sentence }
letter-workshop-2 = When: { $date }, { $start } to { $end } · Where: { $place } · With whom: 16 to 24 people
letter-workshop-theme = Theme: { $theme }
letter-workshop-3 = Two experienced workshop leaders guide it. The examples are not about people from { $municipality }. Taking part is free.
letter-workshop-4 = You need not tell anything about yourself. The subject may touch you. You may always step out. { $role } is there to talk to. No photos. Your name is not in the report. We do not tell others who said what. Only if someone is in danger, we seek help.
letter-workshop-5 = Key persons receive travel costs and { $fee }. Food is vegetarian and halal, without alcohol. Need an interpreter or childcare? Tell us.
letter-workshop-6 = Register with { $contact } before { $reply_by }.
letter-workshop-7 = We use your contact details only for this invitation. We delete them on { $delete_on }.
letter-workshop-closing = Kind regards, { $municipality } and { $partner }

## Short messages

letter-warm-contact-subject = A question from us
# $date: a date in words.
letter-reminder-subject = Reminder for { $date }
# In place of the name, when many get the same mail.
letter-everyone = all
# Sent by the partner, never by the municipality. $name, $organisation: names. $date: a date in words.
letter-warm-contact = Dear { $name }, we know each other through { $organisation }. The municipality wants to work with people like you. There is a small conversation on { $date }. I will be there. Will you join, or call me first? You may say no. May the municipality invite you? I share nothing without your yes.
# Carries no theme. $name, $place, $contact, $sender: names. $date, $time: in words. $phone: a number.
letter-reminder = Dear { $name }, we look forward to seeing you on { $date } at { $time } in { $place }. There is food. We pay your travel costs. Can you not come, or do you need something? Call or text { $contact } on { $phone }. Regards, { $sender }

## What stands in a letter while a value is not known

letter-blank-name = [name]
letter-blank-date = [date]
letter-blank-time = [time]
letter-blank-start = [start]
letter-blank-end = [end]
letter-blank-place = [place]
letter-blank-number = [number]
letter-blank-partner = [partner]
letter-blank-municipality = [municipality]
letter-blank-adviser = [policy adviser]
letter-blank-alderman = [alderman]
letter-blank-contact = [contact]
letter-blank-phone = [phone number]
letter-blank-sender = [sender]
letter-blank-organisation = [organisation]
letter-blank-fee = [fee]
letter-blank-theme = [theme]
letter-blank-role = [role]
letter-blank-reply-by = [date to register]
letter-blank-evaluation-on = [date of the evaluation]
letter-blank-delete-on = [date of deletion]

## Questions for the small groups of a start meeting, from the functions that need most

letter-questions = In small groups we talk about these questions:
letter-question-support = Which help do key persons and self-organisations need?
letter-question-bridging = How do residents find help more easily, together with you?
letter-question-counsel = How do professionals and key persons learn from each other?

## Questions of the workshop: exchange-question-* follow

letter-exchange = In the workshop we exchange about these questions:

# What to arrange around a meeting; each is one piece of advice for a checklist.

practical-warm-contact = Begin with warm personal contact. Only then send the letter.
practical-sign-orientation = The policy adviser signs the invitation to the orientation.
practical-sign-start = The alderman and the partner of the Alliantie together sign the invitation to the start meeting.
practical-mail = Send everyone a mail of their own, or use BCC. Make no group chat and no list of addresses.
practical-neutral-outsides = Put the theme nowhere on the outside. So not in the calendar, a file name, the subject, the reminder or on the door.
practical-ask-only = Only ask: do you come, with how many people, and what do you need? Never ask why.
practical-access = Choose a step-free place.
practical-interpreter = Ask a professional interpreter, never a relative.
practical-childcare = Arrange childcare.
practical-food = Begin with food that everyone can eat: vegetarian and halal, without alcohol.
practical-costs = State the travel costs and the fee in the invitation.
practical-benefit = A fee can have consequences for a benefit.
practical-invoice = Paying through an invoice of the organisation is possible too.
practical-place = Choose a neutral place.
practical-evening = Consider the early evening. Volunteers often have a job.
practical-no-photos = Take no photos, invite no press and put no names in the report.
practical-after-care = Make sure that someone is there afterwards to talk to.
practical-evaluation = State the date of the evaluation in the invitation.

# The page of the letters. The letters themselves are in letters.ftl.
letters-lead = Choose a letter. What you filled in at the planning is in it already.
letters-kind = Which letter?
letters-kind-orientation = Invitation to the orientation
letters-kind-start = Invitation to the start meeting
letters-kind-workshop = Invitation to the workshop
letters-kind-warm-contact = Short message by the partner, for the first contact
letters-kind-reminder = Reminder without the theme
letters-side = For whom?
letters-language = In which language?
letters-language-failed = This language could not be loaded. Check the connection and try again.
letters-home = The letter goes to a home address. Leave the theme out.
letters-subject = Subject: { $subject }
letters-text = Text of the letter
letters-text-about = You may change everything. Your text stays. Put names only in the file that you send.
letters-missing = This is still missing in the letter
letters-missing-none = Everything is filled in.
# Each follows the blanks that it is about.
letters-missing-planning = Fill this in at the planning
letters-missing-facts = Fill this in at the facts
letters-missing-list = This comes from the invitation list
letters-missing-people = Fill this in only when you send it, yourself or from the contacts drawer
letters-missing-by-hand = Fill this in yourself when you send it.
letters-own = You changed this letter. The tool no longer changes it.
letters-reset = Make the letter again
letters-reset-sure = Your own text disappears. Are you sure?
letters-reset-yes = Yes, make the letter again
letters-reset-no = No, keep my text
letters-copy = Copy the text
letters-copied = The text has been copied.
letters-copy-failed = Copying failed. Select the text and copy it yourself.
letters-questions = Questions for the small groups
letters-exchange = Questions for the workshop
letters-mail = Send everyone a message of their own, or put everyone in BCC.
letters-back = Back: planning
letters-next = Next: report

## Mail

mail-title = Mail
mail-open = Open in your mail program
mail-people = Mail people from the contacts drawer
mail-nobody = Nobody with a mail address is in the contacts drawer for this meeting yet.
# $name: who gets the message.
mail-one = Mail to { $name }
mail-bcc = One mail, everyone in BCC
# $name: who gets the message.
mail-copy-one = Copy the text for { $name }
mail-copy-all = Copy the text for everyone
mail-copy = Copy the addresses for BCC
mail-copied = The addresses were copied. Paste them in the BCC field, not in To or CC.
mail-paste-here = Paste the letter here.
mail-too-long = The letter is too long for this button. Copy the text and paste it in the mail.
mail-too-many = These are too many addresses for one click. Copy the addresses and paste them in the BCC field.

# The frame around every page.
frame-name = Brugwijzer
frame-title = { $page } · Brugwijzer
frame-skip = Skip to the content
frame-steps = Steps
frame-step-start = Start
frame-step-facts = Facts
frame-step-statements = Statements
frame-step-advice = Advice
frame-step-invitations = Invite
frame-step-report = Report
frame-step-done = done
frame-data = Your data
frame-language-failed = The other language could not be loaded. Check the connection and try again.
frame-exit = Leave quickly
frame-exit-about = Closes this page at once and shows a neutral page. What you filled in stays.
frame-later-coming = This part of Brugwijzer is being loaded.
frame-later-failed = This part of Brugwijzer has not arrived. Check the connection. What you filled in is still there.
frame-later-again = Try again
frame-not-found = This page does not exist
frame-not-found-text = The address is wrong, or the page has moved. What you filled in is still there.
frame-not-found-start = To the start page

frame-update = There is a new version of this tool. What you filled in stays.
frame-update-take = Use the new version

# A shared computer, and what was wiped on its day: any page may have to say it.
shared-start = Are you on a shared computer?
shared-on = I am on a shared computer
shared-now = Nothing is kept. Everything is gone once you close or reload this tab. Save a copy if you want to go on later.
shared-turned-on = From now on nothing is kept.
shared-turned-off = From now on everything is kept on this device again.
saving-shared = Shared computer: nothing is kept
data-expired = The wipe date of these measurements has passed. They have been wiped from this browser:
data-expired-item = { $name }, last changed on { $date }
data-expired-back = Put back
data-expired-back-of = Put { $name } back
data-expired-about = You can put them back until you close this page.
data-expired-restored = The measurement is back. It has a new wipe date.
contacts-expired = The wipe date has passed. The names in the contacts drawer have been wiped.
contacts-expired-left = The wipe date of the contacts drawer has passed, but wiping failed. Wipe everything yourself at Your data.
contacts-unreadable = The contacts drawer was damaged and has therefore been wiped.

# Titles of pages that come later; their tab has a name at once.
contacts-title = Contacts drawer
words-title = Words and what they mean
accessibility-title = Accessibility
check-title = Check it yourself
exercise-title = Fill in together
planning-title = Planning
letters-title = Letters
papers-title = Paper for the room
participant-tab = Questions
projector-title = Projector
compare-title = Compare two measurements
frame-compatible = WebAssembly is turned off in this browser. Everything works, but a little slower.

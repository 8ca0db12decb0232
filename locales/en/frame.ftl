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
frame-step-current = you are here
frame-data = Your data
frame-language = Nederlands
frame-language-failed = The other language could not be loaded. Check the connection and try again.
frame-exit = Leave quickly
frame-exit-about = Closes this page at once and shows a neutral page. What you filled in stays.
frame-later-coming = This part of Brugwijzer is being loaded.
frame-later-failed = This part of Brugwijzer has not arrived. Check the connection. What you filled in is still there.
frame-later-again = Try again
frame-not-found = This page does not exist
frame-not-found-text = The address is wrong, or the page has moved. What you filled in is still there.
frame-not-found-start = To the start page

# The light that says where saving stands.
saving-nothing = Nothing filled in yet
saving-waiting = Saving …
saving-kept = Saved on this device, { $time }
saving-memory = This browser keeps nothing. Do not close the page before you save a copy.
saving-full = Not saved: the browser's storage is full. Save a copy. Then make room at Your data.
saving-denied = Not saved: the browser does not allow saving. Save a copy at Your data.
saving-other = Not saved: writing failed. We try again. Save a copy to be safe.
saving-copy = Save a copy

rescue-title = Something went wrong in this page
rescue-text = What you filled in is saved on this device. Load the page again and go on where you were.
rescue-reload = Load the page again
frame-update = There is a new version of this tool. What you filled in stays.
frame-update-take = Use the new version

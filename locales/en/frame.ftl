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

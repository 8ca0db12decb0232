# The facilitator's page of the exercise, and what can be printed for it.
group-before = Preparing
group-lead = Everyone answers in silence. Then the group sees the differences and talks about them.
group-how = Phones, slips and one device that goes round: all may be mixed. The answers stay on this laptop. The room sees only totals.
group-mode = Which statements?
group-length = How much time is there?
group-language = In which language do the phones open?
group-open = Prepare the exercise
group-papers = Print forms and cards
group-ready = Before you begin
group-facts = Facts: { $count } of { $total } filled in. Read them out.
group-facts-link = To the facts
group-collect = Begin to collect
group-anew = Wipe this exercise and begin again
group-anew-sure = All answers of this exercise will be gone. This cannot be undone.
group-anew-yes = Yes, wipe the exercise
group-anew-no = No, go on

group-step = Script · step { $number } of { $total } · { $minutes }
group-say = Say:
group-do = Do:
group-step-back = Previous step
group-step-next = Next step
group-timer-start = Start the time
group-timer-reset = Reset the time
group-projector-window = Open the window for the projector
group-projector-here = Show on this screen
group-projector-refused = The browser did not allow a new window. Allow windows of this site, or show everything on this screen.

group-counter = answers received
group-undone = The last entry was taken back.
group-present = How many people are there?
group-present-about = Please fill this in. Then we keep a group as soon as it is complete. Without a number answers stay in memory only for longer.
group-rungs = Entering answers
group-rung = How do these answers come in?
group-no-address = This page has no address on the internet. So people cannot use their own phones.
group-long-address = The address of this page is too long for a QR code. So people cannot use their own phones. Ask the administrator for a shorter address.
group-codes = Codes from phones
group-codes-about = Type a code or paste several. A whole code enters itself.
group-enter = Enter
group-taken = { $count ->
    [one] { $count } code was entered.
   *[other] { $count } codes were entered.
}
group-pass = Pass this device round
group-paper-one = Enter forms one by one
group-pass-title = Give the device to the next person
group-pass-about = Nothing of the previous person can be seen. Take your time.
group-pass-next = I am the next
group-pass-end = Done passing round (facilitator)
group-slips-side = Which group is this envelope from?
group-slips-number = How many slips are in it?
group-slips-place = Statement { $number } of { $total }
group-slips-counted = { $count } of { $total } counted
group-slips-undo = Take back the last press
group-slips-done = Everything is counted. Enter the envelope. Keep the slips out of sight until the result, then destroy them.
group-slips-enter = Enter this envelope
group-slips-taken = { $count ->
    [one] { $count } slip was entered.
   *[other] { $count } slips were entered.
}
group-few = There are fewer than five answers. Then there is no result. Fill in one answer together.
group-few-link = Fill in together
group-reveal-title = The result
group-reveal-about = After this no answer is added. Who comes later joins the new silent vote.
group-reveal-choice = What does the room see?
group-reveal = Show everything at once

group-topics = What you talk about
group-topics-about = What goes best is on top. Then comes what needs a talk.
group-other-topics = The other statements
group-discuss = Begin the talk
group-table = The numbers in a table
group-show = Show on the projector
group-on-screen = Is on the projector
group-live-with = Can everyone live with this?
group-choose = Choose an answer
group-disagreed-one = Not agreed: the one answer
group-disagreed-other = Not agreed: the other answer
group-vote-about = Count the slips out of sight, per group. Who came later takes part now.
group-vote-slips = How many slips are there from this group?
group-vote-enter = Enter the vote
group-vote-done = The new vote was entered. It replaces the first answers.
group-to-advice = The whole advice, with the reasons
group-step-what = What are we going to do?
group-show-outcome = Show the next step on the projector
group-close = Close the exercise
group-to-list = To the invitation list
group-to-report = To the report

papers-about = Choose what you need and print it. There is no name on it.
papers-choose = What do you print?
papers-form = Form with all statements
papers-slips = Slips for one vote
papers-codes = Sheets for codes
papers-cards = Cards with statements
papers-language = In which language?
papers-print = Print
papers-form-title = How does the cooperation go?
papers-private = Write no name. The room sees only totals. Fold this paper and give it to the facilitator.
papers-code = Your code
papers-code-about = Write no name. Fold this sheet. Give it only to the facilitator.

## Scanning codes with a camera

group-scan = Scan with the camera
group-scan-stop = Stop the camera
group-scan-starting = The camera is starting. Does the browser ask for permission? Choose allow.
group-scan-on = Hold the code on the phone before the camera.
group-scan-refused = There is no camera or the browser does not allow it. Type the codes.
group-scan-failed = Reading with the camera does not work. Type the codes.
group-scan-video = Picture of the camera

## In place of a role that the planning does not name

group-someone = One of us

group-show-join = Show on the projector how to take part
group-show-overview = Show the overview on the projector
group-slips-everyone = These are all people of this group. A group of three or more is then kept at once.
group-reveal-unentered = You are still busy with an envelope or a code. Enter it first. Or press once more: then it does not count.
group-reveal-busy = One moment. We are working out what the room may see.
group-pass-covered = Agenda
group-pass-covered-about = There are no appointments today.
group-said-hidden = Nothing can be seen of some statements. That is why there is no number out of 14 here.
group-second = This is a second window. You enter codes here. The other window counts and keeps them. Taking back and showing the result is only possible there.
group-second-about = Does a second facilitator help to enter codes? That is possible in a second window on this laptop.
group-second-open = Open the second window
group-second-silent = The other window does not answer. We do not know whether the code was counted. See whether that window is still open and try again. A code never counts twice.
group-undo-second = The last entry came from the second window. Press once more to take it back.
group-undone-second = The last entry was taken back. It came from the second window: tell them.
group-slips-again = Count this statement again
group-second-late = A code from this window came after the result. It does not count. Whoever gave the code can join the new silent vote.
group-read-aloud = The statements to read aloud

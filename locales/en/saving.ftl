# The light that says where saving stands.
saving-unread = What you saved is not loaded yet
saving-nothing = Nothing filled in yet
saving-waiting = Saving …
saving-kept = Saved on this device, { $time }
saving-not-on-disk = Saved, { $time }; not on the disk yet. Save a copy before you close the browser.
saving-elsewhere = Read only: you are working in another tab
saving-memory = This browser keeps nothing. Do not close the page before you save a copy.
saving-file = One file: nothing stays. Save a copy before you close.
saving-full = Not saved: the browser's storage is full. Save a copy. Then make room at Your data.
saving-denied = Not saved: the browser does not allow saving. Save a copy at Your data.
saving-other = Not saved: writing failed. We try again. Save a copy to be safe.
saving-copy = Save a copy

# Notices above the page.
saving-other-tab = This assessment is also open in another tab. You can fill it in there. Here you see what you fill in there.
saving-other-tab-codes = This measurement is also open in another tab. Here you can only enter codes. You do everything else there.
saving-take-over = Go on here
saving-protected = This assessment cannot be read completely. That is why you can only look at it here. Do you want to go on? Then repeat it as a new assessment. The original does not change.
saving-protected-repeat = Repeat as a new assessment
saving-problems = Not everything in this assessment could be read.
saving-problems-link = See what is missing
saving-refused = Not changed: you can only look at this assessment here.
saving-first = That is not possible now: the open assessment has not been saved yet. Save a copy first.
saving-ballots-wait = That is not possible now: some answers of the group are in memory only. Show the result first, or erase the exercise.
saving-ballots-elsewhere = That is not possible now: the other tab has answers of the group in memory only. Show the result there first.
saving-ballots-gone = Another tab went on with this assessment. Answers of the group that were in memory only here are gone. Enter them again there, from the phones and slips.
saving-forked = This assessment was changed in another tab. What you filled in here is still there. It is now in a second version, and you go on in that one.
saving-found = We found a newer version of this assessment, from before the browser stopped. It now stands apart at Your data. What you just filled in is still there too.
saving-wiped = This assessment was wiped in another tab. Here is an empty one now.
saving-understood = Understood
saving-found-name = { $name } (recovered)
saving-second-name = { $name } (second version)

# The panel that takes the place of the page after an error in the program.
rescue-title = Something went wrong in this page
rescue-kept = What you filled in has been saved on this device. Load the page again and go on where you were.
rescue-not-kept = What you filled in last could not be saved. Save a copy first. Then load the page again and open the copy at Your data.
rescue-copy = Save a copy
rescue-reload = Load the page again
rescue-file = copy-brugwijzer.txt

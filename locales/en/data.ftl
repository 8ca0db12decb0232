# The page "Your data", and what is said about files that are opened.
data-title = Your data
data-lead = All that you fill in is only in this browser on this device. Nothing goes to a server.
data-dossiers = Your measurements
data-dossiers-none = Nothing has been kept yet.
data-open-now = open now
data-dossier-open = Go on
data-dossier-open-of = Go on with { $name }
data-dossier-duplicate = Repeat
data-dossier-duplicate-of = Repeat { $name } as a new measurement
data-dossier-remove = Wipe
data-dossier-remove-of = Wipe { $name }
data-dossier-remove-sure = Do you want to wipe { $name }? This cannot be undone. Save a copy first if you want to keep the measurement.
data-dossier-remove-yes = Yes, wipe this measurement
data-dossier-removed = The measurement has been wiped from the browser. Remains may stay on the disk.
data-dossier-left = The measurement could not be wiped completely. Wipe the data of this website in your browser.
data-delete-on = Will be wiped on { $date }.
data-delete-never = Has no wipe date.
data-delete-change = Another day
data-delete-change-of = Another day to wipe { $name }
data-delete-field = New wipe date
data-delete-help = Choose a day after today. Without a choice it is 12 months after the last change.
data-delete-save = Keep this day
data-delete-default = Use 12 months
data-delete-past = Choose a day after today.
data-delete-done = The wipe date has been changed.
data-delete-failed = The wipe date could not be kept.
data-dossier-duplicated = The measurement has been repeated. You now work in the new measurement.
data-new = Begin a new measurement
data-changed = last changed on { $date }
data-copy = Save a copy
data-copy-about = A copy is a document that you can read in any browser. This tool can open it again. All that you filled in is in it. Addresses from the contacts drawer are not in it.
data-copy-save = Save a copy
data-copy-offered = The browser is now given a file named { $name }. Look whether it is there. It did not work? Copy the text or print the report.
data-copy-failed = This browser does not let a file be saved. Copy the text or print the report.
data-copy-named = Put the name of the municipality in the file name
data-copy-named-about = Others may see a file name, for instance on a shared drive.
data-copy-text = Copy the text
data-copy-text-about = Paste the text into an empty file. Save it with .html at the end.
data-copy-text-done = The text has been copied. Paste it into an empty file.
data-copy-text-failed = Copying did not work. Print the report.
data-copy-print = To the report, to print it
data-copy-reminder = Much has changed since your last copy. A copy helps when this browser is cleaned up.
data-copy-last = Last offered to the browser: { $date }.
data-copy-never = You have not saved a copy yet.
data-lock = With a password (not needed)
data-lock-about = The copy can then only be read with the password. Lost the password? Then the copy is lost too. Nobody can open it any more.
data-lock-password = Password
data-lock-help = At least { $count } characters. A sentence of four words or more works well.
data-lock-again = The same password once more
data-lock-save = Save a copy with a password
data-lock-short = This password is too short. Use at least { $count } characters.
data-lock-differs = The two passwords are not the same.
data-lock-busy = The copy is being locked. This may take a few seconds.
data-lock-impossible = This browser cannot lock a copy here. It needs https.
data-open = Open a copy
data-open-about = Choose a copy that you saved before. It becomes a new measurement. Your open measurement does not change.
data-open-label = Choose a file
data-open-too-large = This file is too large. A copy is at most 10 MB. Nothing has changed.
data-open-unreadable = This file cannot be read. Nothing has changed.
data-open-not-ours = This is not a copy from this tool. Choose a file that you saved here. Nothing has changed.
data-open-empty = This file is empty. Nothing has changed.
data-open-damaged = This file is damaged or incomplete. Try another copy. Nothing has changed.
data-open-too-deep = This file is built up differently from a copy. Nothing has changed.
data-open-newer = This file comes from a newer version of this tool. Load the page again. Nothing has changed.
data-open-locked = This copy has a password. Enter it to see what is in it.
data-open-unlock = Open with this password
data-open-busy = The lock is being opened. This may take a few seconds.
data-open-wrong = This password does not fit this file. Nothing has changed.
data-open-preview = This is in the file
data-open-preview-text = { $name }, last changed on { $date }. { $count } of the { $total } statements answered.
compare-same = You already have this measurement: { $name }. There is no difference.
compare-newer = You already have this measurement: { $name }. The file is newer than what is here.
compare-older = You already have this measurement: { $name }. The file is older than what is here.
compare-as-old = You already have this measurement: { $name }. File and measurement are equally old.
compare-kept = Opening does not change that measurement. You get one more.
difference-municipality = The name of the municipality differs.
difference-context = Partners, themes or earlier meetings differ.
difference-facts = { $count ->
    [one] One fact differs.
   *[other] { $count } facts differ.
 }
difference-answers = { $count ->
    [one] One answer differs.
   *[other] { $count } answers differ.
 }
difference-explanations = { $count ->
    [one] One explanation differs.
   *[other] { $count } explanations differ.
 }
difference-other-choice = The choice of the meeting differs.
difference-lists = { $count ->
    [one] One invitation list differs.
   *[other] { $count } invitation lists differ.
 }
difference-arrangements = { $count ->
    [one] Planning or a letter differs for one meeting.
   *[other] Planning or a letter differs for { $count } meetings.
 }
difference-exercise = The exercise with the group differs.
data-open-yes = Open as a new measurement
data-open-no = Do not open
data-opened = The copy has been opened as a new measurement.
data-problems = This we could not read
data-problems-about = The rest has been opened. The original is kept apart on this device.
data-problems-file = You can open the rest. The file itself does not change.
data-problems-rest = The rest has been opened.
problem-not-ours = This file does not come from this tool.
problem-damaged = The data are damaged: { $detail }
problem-newer = The data come from a newer version of this tool ({ $detail }). Load the page again.
problem-too-deep = The data are built in a way that we cannot read.
problem-part = Skipped: { $detail }
problem-cut = Too long and therefore shortened: { $detail }
problem-older-copy = The latest version was damaged. You see the version before it.
problem-not-aside = The original could not be set aside. That is why you can only look at this assessment.
data-kept = What is kept
data-kept-about = This is in the local storage of this browser.
data-kept-apart = Other websites cannot reach it.
data-kept-nothing = Nothing is kept.
data-kept-size = { $count } bytes
data-kept-elsewhere = This browser keeps this in other places.
data-key-dossier = A measurement: your facts, answers and lists
data-key-aside = An original that could not be read whole
data-key-current = Which measurement is open
data-key-early = Answers you gave while the page was still loading
data-key-language = The language that you chose
data-key-contacts = The contacts drawer: names and addresses
data-key-lasting = That this browser was asked not to clean up by itself
data-key-gone = That a measurement was wiped. This goes when the spare copy is empty too.
data-key-damaged = When a damaged measurement goes
data-key-session = Only in this tab, until you close it
data-key-journal = The spare copy of a measurement, on the disk
data-key-cache = Files of the tool, to work without internet
data-key-lease = Which tab may change a measurement
data-key-file = That the one file may keep things here
data-key-other = Other
data-aside-save = Save this original
data-wipe = Wipe everything
data-wipe-about = This wipes all measurements, addresses and preferences from this browser. What was set aside goes too.
data-wipe-start = Wipe everything
data-wipe-sure = Are you sure? All measurements disappear. This cannot be undone.
data-wipe-yes = Yes, wipe everything
data-wipe-no = No, keep everything
data-wiped = Wiped from the browser; traces may remain on the disk.
data-wipe-left = This could not be wiped: { $left }. Close other tabs of Brugwijzer and try again. Or wipe the data of this website in your browser.
data-wipe-busy = Wiping and checking.
data-wipe-left-storage = the local storage
data-wipe-left-session = the storage of this tab
data-wipe-left-journal = the spare copy
data-wipe-left-caches = the kept files of the tool
data-wipe-left-worker = the helper for offline use
data-memory = This browser keeps nothing. Everything disappears when you close the page.
data-check = Check it yourself

# The page of a copy behind a password; it stands in the file and reveals nothing of the dossier.
locked-title = Copy with a password
locked-lead = This is a copy that is locked. Without the password nobody can read it.
locked-how = How to open the copy
locked-step-tool = Open Brugwijzer in your browser and go to 'Your data'.
locked-step-choose = Choose this file under 'Open a copy'.
locked-step-password = Enter the password.
locked-lost = Is the password lost? Then the content is lost too. Nobody can get it back.
locked-method = For experts: AES-GCM with 256 bits. The key comes from PBKDF2-HMAC-SHA-256 with { $count } rounds.

# The tool in one file, from a stick or a shared drive.
file-title = Brugwijzer as one file
file-about = Everything is in this one file. You open it without internet, from a stick or a shared drive. The contacts drawer and the exercise on phones are not in it. There you keep your work with a copy.
file-download = Save Brugwijzer as one file
file-check = How your IT department checks the file: SHA-256 { $hash }.
file-memory = You work in one file. What you fill in is in memory only. Save a copy before you close. Next time you open that copy below.
file-keep-about = You can also keep it in this browser. Other files on this device can then read along. With 'Wipe everything' you turn it off again.
file-keep = Keep it in this browser anyway

# "Check it yourself": the claims about data, and how to check them.
check-lead = We say that nothing you fill in leaves this device. Here you see how to check that.
check-requests = Requests since opening
check-requests-own = { $count ->
    [one] One file from the website where this tool stands.
   *[other] { $count } files from the website where this tool stands.
 }
check-requests-foreign = { $count ->
    [0] Not a single request to another website.
    [one] One request to another website. That should not be.
   *[other] { $count } requests to other websites. That should not be.
 }
check-requests-list = Look at the files
check-requests-about = This list comes from the browser itself. Requests of extensions of your browser are not always in it.
check-requests-again = Look again
check-requests-done = The list has been read again.
check-worker-none = No service worker is running.
check-worker = A service worker of this tool is running. It keeps only files of the tool.
check-worker-list = See what the service worker did
check-worker-about = Since it began, the tool asked for { $count } files. Of those { $network } came from the network, from this website. The others were on this device already.
check-worker-kept = { $time } { $path } (from this device)
check-worker-network = { $time } { $path } (from the network)
check-cookies = { $count ->
    [0] This page sees no cookies.
    [one] This page sees one cookie. It is not of this tool.
   *[other] This page sees { $count } cookies. They are not of this tool.
 }
check-browser = Check it with your browser
check-browser-open = Press F12. Then choose Network.
check-browser-reload = Load this page again and fill something in.
check-browser-look = You see only files of the tool. Nothing is added when you fill in.
check-browser-offline = Turn off the connection. Filling in simply goes on.
check-browser-storage = Choose Storage or Application. Under local storage you find the keys of the list below.
check-policy = The policy in force
check-policy-about = This policy is in the page. The browser blocks every request to another website.
check-policy-none = There is no policy in this page. Do not use the tool for real data then.
check-sheet-lead = One sheet for the privacy officer. Only the sheet is printed.
check-sheet-print = Print the sheet
check-sheet = Brugwijzer and privacy
check-sheet-date = Printed on { $date }, from { $address }
check-purpose = Purpose
check-purpose-text = A municipality looks with partners at how the cooperation with key persons goes. The tool advises on the first meeting and gives a list of roles to invite.
check-stored = What is stored
check-stored-text = Answers to statements about the cooperation, short explanations, roles, organisations, planning and letters. No names of persons.
check-contacts = Names and addresses
check-contacts-text = Only in the contacts drawer, which is off by default. Stored apart and in no report, copy or code.
check-where = Where
check-where-text = Only in the browser on the user's device. There is no server that receives data.
check-term = How long
check-term-text = A measurement: until 12 months after the last change, or a day that the user chooses. Names: two weeks after the evaluation or four weeks after the meeting. Without a date 90 days, never longer than six months after the meeting.
check-processor = Processor
check-processor-text = None. Whoever hosts the website only gets requests for the files of the tool.
check-cookies-title = Cookies and measuring
check-cookies-text = No cookies, no statistics, no files from other websites.
check-wipe = Wiping
check-wipe-text = The user wipes one measurement or everything at 'Your data'. The tool then reads whether it is gone. Remains may stay on the disk.
check-risks = What the tool cannot do
check-risks-text = Whoever can reach the device can read along. Copies and prints are kept by the user. Explanations may still be about a person; the tool asks not to do that.
check-verify = Verifying
check-verify-text = Open the page 'Check it yourself' or look at Network with F12. The source code is public.
check-policy-row = Policy
check-back = Back: your data

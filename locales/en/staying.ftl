# How long things stay, who else can reach them, and a shared computer.
staying-title = Will it stay?
staying-lasting-yes = This browser has promised not to clean up anything by itself.
staying-lasting-no = This browser may clean up your data when the disk gets full.
staying-lasting-unknown = This browser does not say whether it may clean up your data.
staying-lasting-ask = Ask the browser not to clean up
staying-lasting-asked-yes = The browser promises it.
staying-lasting-asked-no = The browser does not promise it. Save a copy now and then.
staying-when = When does it go anyway?
staying-when-private = In a private window: as soon as you close the window.
staying-when-safari = In Safari: after seven days of using Safari, but not this page.
staying-when-exit = If the browser is set to wipe everything when it closes.
staying-when-self = If you or someone else wipes the data of websites.
staying-when-date = On the wipe date of the measurement.
staying-neighbours = Other pages can read along
staying-neighbour-file = You opened this tool as a file. Other files can then reach the same storage.
staying-neighbour-folder = This tool is in a folder of a website. Other pages of that website can reach the same storage.
staying-neighbour-keys = { $count ->
    [one] This storage already holds something of another page.
   *[other] This storage already holds { $count } things of other pages.
 }
staying-neighbours-about = That is why the contacts drawer stays off here. Ask your IT department for a web address of its own for this tool.
shared-title = Shared computer
shared-about = Do you work on a computer of the library, a desk or someone else? Then the tool can keep nothing.
shared-kept = { $count ->
    [one] One earlier measurement is still on this computer.
   *[other] { $count } earlier measurements are still on this computer.
 }
shared-kept-about = Is that yours? Then you can wipe it now. What you have open stays until you close.
shared-wipe = Wipe what is from earlier
shared-off = This is my own computer
staying-no-room = There is no room to keep everything. Nothing has changed. Save a copy first.

# Making files for other programs.
files-title = To another program
files-about = These files hold no names of persons. Only when you ask for them, and then once.
files-names = Put the names from the contacts drawer in the next file. Delete that file yourself in time.
files-excel = List for Excel
files-csv = List as a table (CSV)
files-page = Report as a web page
files-word = Report for Word
files-calendar = Planning for the calendar
files-letters = Letters for Word, one for each row
files-merge = Source for a mail merge (Excel)
files-busy = The file is being made …
files-offered = The browser now gets a file named { $name }. Check that it is there. Did it fail? Copy or print.
files-refused = This browser does not allow saving a file. Copy or print.
files-failed = The file could not be made. Check the connection and try again.

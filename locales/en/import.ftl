# Rows from a pasted table or a CSV file, before they are added to the list.

## The fields that a column can fill

import-field-role = Role
import-field-organisation = Organisation
import-field-number = Number of people
import-field-via = Through
import-field-status = Status
import-field-new-voice = New voice
import-field-companion = Brings someone

## Columns that are left out, and why

import-left-out-persons = These look like names of persons. There are no names on the list.
import-left-out-contact = These are addresses or numbers. They do not belong on the list.
import-left-out-sensitive = This is about origin, faith, health or something else personal. We do not keep that.
import-left-out-notes = These are notes. They are often about persons.
import-left-out-dates = These are dates. They belong in the planning, not on the list.
import-left-out-derived = The tool fills this in itself.
import-left-out-double = Another column fills this already.
import-left-out-empty = This column is empty.
import-left-out-unknown = We do not know this column. Choose yourself what is in it.

## What is found

import-head-none = The columns have no names. Choose yourself what is in them.
# $count: lines.
import-found = { $count ->
    [0] We found no lines. Paste a table with at least one line.
    [one] We found { $count } line.
   *[other] We found { $count } lines.
}
# $count: lines that would be added.
import-proposed = { $count ->
    [one] { $count } line can be added to the list.
   *[other] { $count } lines can be added to the list.
}
# $max: lines that are read. $count: lines that were not read.
import-too-many = We read the first { $max } lines. After those there are { $count } more. Paste them separately.
import-guessed = We had to guess the letters. Check whether é and ë are right.
# $count: rows.
import-added = { $count ->
    [one] { $count } row taken over.
   *[other] { $count } rows taken over.
}
# Follows the number of all rows. $count: rows on a place that was proposed.
import-filled = { $count ->
    [one] { $count } is on a place of the proposal.
   *[other] { $count } are on a place of the proposal.
}
# Follows the number of all rows. $count: rows that were on the list.
import-updated = { $count ->
    [one] { $count } was on the list already and has been changed.
   *[other] { $count } were on the list already and have been changed.
}
# $line: a line of the text, counted from 1.
import-line = Line { $line }

## What is wrong with a line

import-row-role-missing = There is no role. Choose a role for this line.
# $value: what stands in the cell.
import-row-role-unknown = We do not know the role "{ $value }". Choose a role.
# $value: what stands in the cell.
import-row-number-unclear = We cannot read "{ $value }" as a number. We take one person.
# $people: people. $rows: rows of at most two people.
import-row-number-split = { $people } people become { $rows } rows. One row holds two.
# $value: what stands in the cell.
import-row-via-unknown = We do not know the contact "{ $value }". Choose it later on the list.
# $value: what stands in the cell.
import-row-status-unknown = We do not know the status "{ $value }". We take: to ask.
# $value: what stands in the cell.
import-row-yes-no-unclear = Is "{ $value }" yes or no? We take no.
# $max: characters.
import-row-organisation-too-long = The name is too long. We take the first { $max } characters.
import-row-contact-data = There is a mail address or a number. We leave it out.
import-row-key-person-with-name = This may be the name of a person. We leave it out.
# $found, $expected: cells.
import-row-cell-count = This line has { $found } cells instead of { $expected }. Check whether all is right.
import-row-other-separator = This line is separated in another way than the rest. Check whether all is right.
import-row-open-quote = A quotation mark has no end. We read it as an ordinary character.

## What is there already

import-duplicate-list = This organisation is on the list already with this role. Tick the line to change that row.
# $line: a line of the text, counted from 1.
import-duplicate-line = This organisation is also on line { $line } with this role.

## The fold on the page of the list

import-title = Take over a list from Excel
import-text = Paste your rows here
import-text-about = Copy the rows in Excel and paste them here. We do not take over names, addresses or telephone numbers of people.
import-file = Or choose a CSV file
import-columns = What is in which column?
# $number: the place of the column, counted from 1.
import-column = Column { $number }
import-leave = Leave out
import-role = Role for lines without a role
import-role-none = Choose a role
import-rows = The lines that we found
import-head-add = Take over
# $count: lines that are not shown yet.
import-more = { $count ->
    [one] Show { $count } more line
   *[other] Show more lines. There are { $count } left.
}
import-add = Put on the list
import-clear = Clear
import-undone = The list is as it was before.

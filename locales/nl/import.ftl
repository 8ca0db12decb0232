# Rows from a pasted table or a CSV file, before they are added to the list.

## The fields that a column can fill

import-field-role = Rol
import-field-organisation = Organisatie
import-field-number = Aantal mensen
import-field-via = Via
import-field-status = Stand
import-field-new-voice = Nieuwe stem
import-field-companion = Neemt iemand mee

## Columns that are left out, and why

import-left-out-persons = Dit lijken namen van personen. Op de lijst staan geen namen.
import-left-out-contact = Dit zijn adressen of nummers. Die horen niet op de lijst.
import-left-out-sensitive = Dit gaat over afkomst, geloof, gezondheid of iets anders persoonlijks. Dat bewaren we niet.
import-left-out-notes = Dit zijn opmerkingen. Die gaan vaak over personen.
import-left-out-dates = Dit zijn datums. Die staan in de planning, niet op de lijst.
import-left-out-derived = Dit vult de tool zelf in.
import-left-out-double = Een andere kolom vult dit al.
import-left-out-empty = Deze kolom is leeg.
import-left-out-unknown = Deze kolom kennen we niet. Kies zelf wat erin staat.

## What is found

import-head-none = De kolommen hebben geen naam. Kies zelf wat erin staat.
# $count: lines.
import-found = { $count ->
    [0] We vonden geen regels. Plak een tabel met minstens één regel.
    [one] We vonden { $count } regel.
   *[other] We vonden { $count } regels.
}
# $count: lines that would be added.
import-proposed = { $count ->
    [one] { $count } regel kan op de lijst.
   *[other] { $count } regels kunnen op de lijst.
}
# $max: lines that are read. $count: lines that were not read.
import-too-many = We lezen de eerste { $max } regels. Na die regels komen er nog { $count }. Plak die apart.
import-guessed = We moesten de letters raden. Kijk of é en ë goed staan.
# $count: rows.
import-added = { $count ->
    [one] { $count } rij overgenomen.
   *[other] { $count } rijen overgenomen.
}
# Follows the number of all rows. $count: rows on a place that was proposed.
import-filled = { $count ->
    [one] { $count } staat op een plek van het voorstel.
   *[other] { $count } staan op een plek van het voorstel.
}
# Follows the number of all rows. $count: rows that were on the list.
import-updated = { $count ->
    [one] { $count } stond al op de lijst en is aangepast.
   *[other] { $count } stonden al op de lijst en zijn aangepast.
}
# $line: a line of the text, counted from 1.
import-line = Regel { $line }

## What is wrong with a line

import-row-role-missing = Er staat geen rol. Kies een rol voor deze regel.
# $value: what stands in the cell.
import-row-role-unknown = We kennen de rol "{ $value }" niet. Kies een rol.
# $value: what stands in the cell.
import-row-number-unclear = We lezen "{ $value }" niet als aantal. We nemen één persoon.
# $people: people. $rows: rows of at most two people.
import-row-number-split = { $people } mensen worden { $rows } rijen. In één rij passen er twee.
# $value: what stands in the cell.
import-row-via-unknown = We kennen het contact "{ $value }" niet. Kies het later op de lijst.
# $value: what stands in the cell.
import-row-status-unknown = We kennen de stand "{ $value }" niet. We nemen: te vragen.
# $value: what stands in the cell.
import-row-yes-no-unclear = Is "{ $value }" ja of nee? We nemen nee.
# $max: characters.
import-row-organisation-too-long = De naam is te lang. We nemen de eerste { $max } tekens.
import-row-contact-data = Er staat een mailadres of nummer. Dat nemen we niet over.
import-row-key-person-with-name = Dit kan een naam van een persoon zijn. Die nemen we niet over.
# $found, $expected: cells.
import-row-cell-count = Deze regel heeft { $found } vakken in plaats van { $expected }. Kijk of alles klopt.
import-row-other-separator = Deze regel is anders gescheiden dan de rest. Kijk of alles klopt.
import-row-open-quote = Een aanhalingsteken heeft geen einde. We lezen het als gewoon teken.

## What is there already

import-duplicate-list = Deze organisatie staat al op de lijst met deze rol. Kruis de regel aan om die rij aan te passen.
# $line: a line of the text, counted from 1.
import-duplicate-line = Deze organisatie staat ook op regel { $line } met deze rol.

## The fold on the page of the list

import-title = Een lijst uit Excel overnemen
import-text = Plak hier uw rijen
import-text-about = Kopieer de rijen in Excel en plak ze hier. Namen, adressen en telefoonnummers van mensen nemen we niet over.
import-file = Of kies een CSV-bestand
import-columns = Wat staat in welke kolom?
# $number: the place of the column, counted from 1.
import-column = Kolom { $number }
import-leave = Niet overnemen
import-role = Rol voor regels zonder rol
import-role-none = Kies een rol
import-rows = De regels die we vonden
import-head-add = Overnemen
# $count: lines that are not shown yet.
import-more = { $count ->
    [one] Toon nog { $count } regel
   *[other] Toon meer regels. Er zijn er nog { $count }.
}
import-add = Zet op de lijst
import-clear = Maak leeg
import-undone = De lijst is weer zoals hij was.

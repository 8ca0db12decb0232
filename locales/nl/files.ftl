# Making files for other programs.
files-title = Naar een ander programma
files-about = In deze bestanden staan geen namen van personen. Alleen als u erom vraagt, en dan één keer.
files-names = Zet de namen uit de adressenla in het volgende bestand. Wis dat bestand zelf op tijd.
files-excel = Lijst voor Excel
files-csv = Lijst als tabel (CSV)
files-word = Verslag voor Word
files-page = Verslag als webpagina
files-calendar = Planning voor de agenda
files-letters = Brieven voor Word, één per rij
files-merge = Bron om samen te voegen (Excel)
files-busy = Het bestand wordt gemaakt …
files-offered = De browser krijgt nu een bestand met de naam { $name }. Kijk of het er staat. Niet gelukt? Kopieer of druk af.
files-refused = Deze browser laat geen bestand opslaan. Kopieer of druk af.
files-failed = Het bestand kon niet worden gemaakt. Controleer de verbinding en probeer het opnieuw.
